#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "extract/actors.h"
#include "lexicon/lexicon.h"

namespace relata {

/// What sort of actor a mention speaks of, as far as its own words tell.
enum class ActorSort : std::uint8_t {
  kPerson,
  kOrganisation,
  kCountry,
  kGroup,
  kUnnamed,
  kUnknown  // a definite noun phrase that is an actor only if it takes up one ("the firm")
};

enum class GrammaticalNumber : std::uint8_t { kUnknown, kSingular, kPlural };
enum class Gender : std::uint8_t { kUnknown, kMasculine, kFeminine, kNeuter };

/// A title that stands with a name: words [begin, end) of the mention's sentence.
struct TitleAt {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::optional<NameMatch> entry;  // an office or agent of the lexicon
};

/// A phrase that may speak of an actor, before it is known of which.
struct Mention {
  std::uint32_t sentence = 0;
  std::uint32_t begin =
      0;  // words [begin, end), titles that are written as part of a name included
  std::uint32_t end = 0;
  std::uint32_t name_begin = 0;  // the name without its titles: [name_begin, end)
  std::uint32_t head = 0;        // the word that carries the mention in the tree
  MentionForm form = MentionForm::kName;
  ActorSort sort = ActorSort::kUnknown;
  GrammaticalNumber number = GrammaticalNumber::kUnknown;
  Gender gender = Gender::kUnknown;
  bool definite = false;                    // "the", "this", or owned: "his wife"
  bool indefinite = false;                  // "a", "an", "another"
  bool literal_place = false;               // see ActorMentionAt
  bool modifier = false;                    // see ActorMentionAt
  bool aside = false;                       // see ActorMentionAt
  std::optional<NameMatch> entry;           // of the lexicon: a name, or an office or agent
  std::vector<TitleAt> titles;              // of names
  std::optional<std::uint32_t> owner_word;  // its owner's head, where several are coordinated
  std::optional<std::uint32_t> owner;       // mention that owns or places it: "the French minister"
  std::optional<std::uint32_t> anchor;  // mention that this one renames: apposition, "X is the ..."
};

/// "Libyans": a country's people, not the country.
[[nodiscard]] inline bool is_people(const Mention& m) {
  return m.entry && m.entry->kind == NameForm::Kind::kPeople &&
         m.number == GrammaticalNumber::kPlural;
}

}  // namespace relata
