#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "extract/actors/mention.h"
#include "extract/actors/view.h"

namespace relata {

/// All that the mentions of one actor say of it together.
struct Entity {
  std::string key;   // as in the record
  std::string name;  // as in the record
  ActorSort sort = ActorSort::kUnknown;
  GrammaticalNumber number = GrammaticalNumber::kUnknown;
  Gender gender = Gender::kUnknown;
  std::optional<NameMatch> entry;       // of the lexicon
  std::vector<std::string> tokens;      // of its fullest name, folded; empty without a name
  std::set<std::string> descriptions;   // lemmas of nouns that were said of it: "minister"
  std::set<std::string> modifiers;      // lemmas before those nouns: "senior", "palestinian"
  std::set<std::uint32_t> offices;      // Lexicon::offices of several words: "prime minister"
  std::set<std::uint32_t> bodies;       // Lexicon::agents that name it: "government"
  std::string country;                  // ISO code of whom it belongs to, "" for unknown
  std::vector<std::uint32_t> mentions;  // in the order of their linking

  /// Whether the lexicon knows this very actor, not only what it is called.
  [[nodiscard]] bool entry_is_name() const {
    return entry && entry->kind != NameForm::Kind::kOffice && entry->kind != NameForm::Kind::kAgent;
  }
};

/// Which mention speaks of which actor.
struct Links {
  std::vector<Entity> entities;
  std::vector<std::optional<std::uint32_t>> entity_of;  // for each mention; nothing: of no actor
};

/// Links the mentions of a report.
///
/// mentions  as find_mentions() gives them.
/// method    rules in the order of their precision (Raghunathan et al., EMNLP 2010: a sieve): the
///           lexicon's identities; names, full ones before shortened ones; appositions and
///           predicates; then, in the order of the text, descriptions and pronouns.
/// cost      linear in mentions, but for descriptions and pronouns, which look back some sentences.
[[nodiscard]] Links link_mentions(const ReportView& view, const std::vector<Mention>& mentions);

/// Links the names only: passes over Links::entity_of of all other mentions.
void link_names(const ReportView& view, const std::vector<Mention>& mentions, Links& links);

/// The antecedent of a pronoun among the mentions before it, by agreement, binding and salience
/// (Lappin and Leass, Computational Linguistics 1994).
///
/// pronoun  index into mentions; all before it are linked.
/// return   an entity, or nothing if a phrase that is no actor is the better antecedent.
[[nodiscard]] std::optional<std::uint32_t> resolve_pronoun(const ReportView& view,
                                                           const std::vector<Mention>& mentions,
                                                           const Links& links,
                                                           std::uint32_t pronoun);

/// Country of a mention's own words: its lexicon entry, or a country's name among words
/// [begin, end); "" for none.
[[nodiscard]] std::string country_in(const ReportView& view, std::uint32_t sentence,
                                     std::size_t begin, std::size_t end);

/// Lemmas of the words that tell a description from others of its noun: adjectives, nouns and names
/// before it.
[[nodiscard]] std::set<std::string> modifiers_of(const ReportView& view, const Mention& m);

/// Adds a mention to an entity and takes over what the mention says of it.
void join(const ReportView& view, const std::vector<Mention>& mentions, Links& links,
          std::uint32_t mention, std::uint32_t entity);

}  // namespace relata
