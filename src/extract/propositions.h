#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "lexicon/lexicon.h"
#include "record/analysis.h"

namespace relata {

/// One filler of a role. Coordinated fillers ("Egypt and Jordan") are one filler each.
struct RoleFiller {
  RoleKind role = RoleKind::kAgent;
  std::uint32_t head = 0;      // word of the sentence
  std::string preposition;     // lemma of its case marker, "" for none
  bool subject = false;        // of the clause, or what an owner is to a noun
  bool carries_sense = false;  // the noun of "give a speech": it says what is done
  /// The role by form alone, in which the lexicon's conditions and sides see it: the subject of
  /// "the troops withdrew" is a patient, but the side that acts; "rely on Chad" has its patient as
  /// recipient. Else the same as `role`.
  RoleKind side = RoleKind::kAgent;
  std::optional<std::uint32_t> conjunct_of;  // "Jordan" of "Egypt and Jordan": the word Egypt
};

/// What changes the standing of a predicate: read off its own clause and the clauses above it.
struct Operators {
  bool negated = false;
  bool modal = false;        // may, might, could, would ...
  bool future = false;       // will, going to, plans to
  bool conditional = false;  // in or under an if-clause
  bool desired = false;      // hoped for, feared, wanted
  bool requested = false;    // asked for, imperative
  bool denied = false;       // content of a denial
  bool question = false;
};

/// A predicate with its roles, undone from passives, control, relative clauses, coordination, light
/// verbs.
struct Proposition {
  std::uint32_t sentence = 0;  // index into Analysis::sentences
  std::uint32_t word = 0;      // the trigger
  std::string lemma;
  Upos pos = Upos::kVerb;  // kVerb, kNoun, kAdj
  bool passive = false;
  bool relational = false;              // a noun that is no act: "price", "way"
  bool attributive = false;             // before its noun: "the occupied town"; it tells no event
  bool auxiliary = false;               // says when or whether only: "has to", "is going to"
  bool clause_object = false;           // its complement stands in the object's place: "said that"
  RoleKind subject = RoleKind::kAgent;  // the role of whoever its subject is
  std::vector<RoleFiller> roles;        // in the order of the text, role by role
  std::optional<std::uint32_t> above;   // proposition in whose clause this one stands as complement
  std::optional<std::uint32_t> light;   // word of the light verb that carries this noun
  Operators operators;
  std::string tense = "past";  // past | present | ongoing | future
};

/// All propositions of an analysis in text order, worked out once; coding sees nothing else of the
/// tree.
struct Propositions {
  std::vector<Proposition> all;
  /// For each sentence and word: 1 + index into `all`, 0 for none.
  std::vector<std::vector<std::uint32_t>> at_word;
};

/// Every verb, every noun that the lexicon knows as an event (event entries, classes `event-noun`
/// and `relational-noun`, nouns made from its verbs) and every predicative adjective; what each
/// role is, docs/propositions.md tells.
///
/// method  rules over Universal Dependencies in the manner of PredPatt (White et al., EMNLP 2016):
///         passive subjects are patients, by-phrases agents; the subject of a verb of the class
///         `undergoing-subject` is a patient; xcomp takes its subject from the matrix object, else
///         subject; relative pronouns and gaps are their antecedents; conjuncts share subjects and
///         objects; the noun of a light verb (class `light-verb`) takes over its roles.
/// cost    linear in words.
[[nodiscard]] Propositions find_propositions(const Analysis& analysis, const Lexicon& lexicon);

/// The fillers of one role, in text order.
[[nodiscard]] std::vector<std::uint32_t> fillers(const Proposition& proposition, RoleKind role);

/// The fillers that stand in one role by form (RoleFiller::side), in text order.
[[nodiscard]] std::vector<std::uint32_t> sides_of(const Proposition& proposition, RoleKind role);

/// The contract's one word for the operators: the first that holds of denied, negated, requested,
/// desired, conditional, possible, future, else actual.
[[nodiscard]] std::string factuality_of(const Operators& operators);

/// The proposition whose trigger this word is, or nothing.
[[nodiscard]] std::optional<std::uint32_t> proposition_at(const Propositions& propositions,
                                                          std::size_t sentence, std::size_t word);

}  // namespace relata
