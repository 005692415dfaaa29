#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "record/record.h"
#include "record/report.h"
#include "text/span.h"

namespace relata {

/// How a mention names its actor: "Ahmed Karim", "the rebels", "they".
enum class MentionForm : std::uint8_t { kName, kNominal, kPronoun };

/// "name", "nominal", "pronoun", as in the record.
[[nodiscard]] std::string_view to_string(MentionForm form);

/// One mention of an actor: words [begin, end) of a sentence around their syntactic head.
struct ActorMentionAt {
  std::uint32_t sentence = 0;  // index into Analysis::sentences
  std::uint32_t begin = 0;     // words
  std::uint32_t end = 0;
  std::uint32_t head = 0;   // the word that carries the mention in the tree
  std::uint32_t actor = 0;  // index into Actors::actors
  MentionForm form = MentionForm::kName;
  /// A country or capital that stands for the ground ("in Libya", "fled Chad"), not for whoever
  /// acts there. It is a mention of the country, but no side of an event by itself.
  bool literal_place = false;
  /// A country's adjective or a name in front of another noun ("the Libyan coast").
  bool modifier = false;
  /// A country's adjective, or a capital that is only ground: the record lists it only for an actor
  /// that has no other mention, and once.
  bool aside = false;
};

/// The actors of one report and where they stand. actors[i].id is "a" and i + 1, in the order of
/// the first mention; actors[i].mentions repeats `mentions` in code points.
struct Actors {
  std::vector<Actor> actors;
  /// Whose words stand outside all quotations in the first person: the author of a speech, whoever
  /// is interviewed. Index into `actors`; if nothing, link_speakers() adds an unnamed actor for who
  /// says "I" there, with the report's byline if it has one.
  std::optional<std::uint32_t> narrator;
  std::string byline;
  std::vector<ActorMentionAt> mentions;  // by sentence, then by begin, longer first
  /// For each sentence and word, the mention that this word is the head of: 1 + index into
  /// `mentions`, 0 for none.
  std::vector<std::vector<std::uint32_t>> mention_of_head;
};

/// Finds who is spoken of in a report, links the mentions of each actor within it, and codes the
/// actors.
///
/// report    its date chooses among offices and sides that change with time.
/// analysis  of report.text. Borrowed for the call.
/// return    every actor with a name, and every group, body or person named by what they do ("the
///           rebels", "a senior official"). First and second person pronouns are left to
///           link_speakers().
/// method    mentions, links, codes: the three steps of extract/actors/.
/// cost      linear in words, but for pronouns and nominals, which look back a few sentences.
[[nodiscard]] Actors find_actors(const Report& report, const Analysis& analysis,
                                 const Lexicon& lexicon);

/// The actor whose mention has this word as its head, index into Actors::actors.
[[nodiscard]] std::optional<std::uint32_t> actor_at(const Actors& actors, std::size_t sentence,
                                                    std::size_t word);

/// The mention whose head this word is, or nullptr.
[[nodiscard]] const ActorMentionAt* mention_at(const Actors& actors, std::size_t sentence,
                                               std::size_t word);

/// The actor that a phrase speaks of: the one at its head, else the one that stands inside it as
/// owner, adjective or of-phrase ("his role", "Libyan matters", "the outskirts of Tripoli").
///
/// head    the phrase's head word.
/// return  nothing if no actor stands in it, or only the ground it happens on.
[[nodiscard]] std::optional<std::uint32_t> actor_in_phrase(const Actors& actors,
                                                           const Sentence& sentence,
                                                           std::size_t sentence_index,
                                                           std::size_t head);

/// All the actors of a role: actor_in_phrase() of the head and of what is coordinated with it
/// ("Egypt, Jordan and their allies"), in text order, each once.
[[nodiscard]] std::vector<std::uint32_t> actors_of_role(const Actors& actors,
                                                        const Sentence& sentence,
                                                        std::size_t sentence_index,
                                                        std::size_t head);

/// Gives bodies, groups and unnamed people without a country that of the place which stands with
/// one of their mentions: "Darfur rebels", "villagers near Herat".
void settle_countries(Actors& actors, const Analysis& analysis, std::span<const Place> places);

/// Gives a body, group or unnamed person a country, if it has none and its code allows.
void belong_to(Actor& actor, const std::string& country);

/// The actor of a place's country, index into Actors::actors: added, with the place as its mention,
/// if the report does not name the country otherwise. The lexicon must know the country.
[[nodiscard]] std::uint32_t country_actor(Actors& actors, const Analysis& analysis,
                                          const Lexicon& lexicon, std::uint32_t sentence,
                                          const Place& place);

/// Sorts `mentions` and makes mention_of_head and the mentions of each actor anew from it.
void index_mentions(Actors& actors, const Analysis& analysis);

/// The words of one speaker: a quotation.
struct Quotation {
  Span content;               // code points
  std::uint32_t speaker = 0;  // index into Actors::actors
};

/// Links "I", "me", "my" inside quotations to their speaker, and "we", "us", "our" to the body,
/// side or country that the speaker speaks for, else to the speaker; outside of quotations "I" to
/// the narrator, and "you" if asked. To be called once the speakers are known; mentions are added
/// in order.
void link_speakers(Actors& actors, const Analysis& analysis, std::span<const Quotation> quotations);

}  // namespace relata
