#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "text/span.h"

namespace relata {

/// What a cue governs as its content.
enum class ContentForm : std::uint8_t {
  kNone,        // nothing in its sentence; a quotation beside it may be its content
  kClause,      // "said that trains stopped", "Trains stopped, she said"
  kInfinitive,  // "promised to leave"
  kObject,      // "denied the raid", "called for calm", "called the raid a mistake"
};

/// A cue found in a sentence's tree, with what it governs.
struct CueClause {
  std::uint32_t sentence = 0;
  std::uint32_t word = 0;  // the cue's head
  const Cue* cue = nullptr;
  std::vector<Span> source;
  std::vector<Span> cue_spans;
  std::vector<Span> content;
  std::optional<std::uint32_t> source_head;     // word
  std::optional<std::uint32_t> addressee_head;  // word
  ContentForm form = ContentForm::kNone;
  bool negated = false;
  double confidence = 0.5;
};

/// All cues of a sentence: verbs with a complement, "according to", nouns and adjectives with a
/// clause, nouns that a verb voices. Spans are code points; parts of one clause never overlap.
[[nodiscard]] std::vector<CueClause> find_cue_clauses(const Sentence& sentence,
                                                      std::uint32_t sentence_index,
                                                      const Lexicon& lexicon);

}  // namespace relata
