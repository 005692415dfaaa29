#pragma once

#include <cstdint>
#include <optional>

#include "extract/cues.h"
#include "extract/statements/cue_tree.h"
#include "extract/statements/cue_words.h"

namespace relata {

/// The classes of lexicon/classes that the rules of saying ask for.
struct CueClasses {
  explicit CueClasses(const Lexicon& lexicon);
  ClassTest object;    // "announced a ceasefire": an object alone is content
  ClassTest clause;    // "saw that", not "saw a house": only a finite clause is
  ClassTest blow;      // blame only with its ground: "attacked her over the delay"
  ClassTest naming;    // "called the plan a mistake": both are content
  ClassTest carrier;   // "refused to say": carries the cue below it
  ClassTest refusal;   // carriers that deny it
  ClassTest voicing;   // "expressed concern": its object is a noun of saying
  ClassTest aside;     // marks of a last clause in the writer's voice
  ClassTest target;    // prepositions of whom or what praise and blame are for
  ClassTest when;      // words of time: "criticised the plan on Monday"
  ClassTest topic;     // prepositions of what a noun of saying is about
  ClassTest teller;    // prepositions of whose a noun of saying is
  ClassTest document;  // what shows and finds like a speaker: "poll", "report"
  ClassTest never;     // negation
  ClassTest about;     // nouns of saying that can do without a clause
};

/// What every rule reads.
struct CueContext {
  const CueTree& tree;
  const CueClasses& classes;
  const Lexicon& lexicon;
};

/// Parts of a cue in the making, as sets of words.
struct CueParts {
  CueClause clause;
  WordSet source;
  WordSet cue;
  WordSet content;
};

/// Whether a word is negated by an adverb or auxiliary of its own.
[[nodiscard]] bool is_negated(const CueContext& c, std::uint32_t word);

/// The noun phrase of a source without phrases of time and occasion: "officials on Saturday".
[[nodiscard]] WordSet source_of(const CueContext& c, std::uint32_t head, std::uint32_t cue);

/// "officials said ...", "was told to leave by", "Trains stopped, she said". Without content it is
/// returned too, for a quotation may stand beside it.
[[nodiscard]] std::optional<CueParts> verb_cue(const CueContext& c, std::uint32_t word);

/// "his claim that trains stopped", "expressed concern about the delay", "a call for calm".
[[nodiscard]] std::optional<CueParts> noun_cue(const CueContext& c, std::uint32_t word);

/// "They are sure that trains stopped."
[[nodiscard]] std::optional<CueParts> adjective_cue(const CueContext& c, std::uint32_t word);

/// "according to the ministry", "in the words of": a phrase before its source.
[[nodiscard]] std::optional<CueParts> phrase_cue(const CueContext& c, std::uint32_t word);

/// "She was like, go home": how talk quotes. The words up to the sentence's end are the content.
[[nodiscard]] std::optional<CueParts> be_like_cue(const CueContext& c, std::uint32_t word);

/// What a verb governs as its content; empty if nothing in the sentence. Sets `form`, `confidence`,
/// and takes back an addressee that belongs to the content.
///
/// inverted  the subject stands behind the verb where the parser saw an object.
[[nodiscard]] WordSet verb_content(const CueContext& c, std::uint32_t word, const FoundCue& found,
                                   bool passive, bool inverted, CueClause& clause);

}  // namespace relata
