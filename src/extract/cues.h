#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/actors.h"
#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "text/span.h"

namespace relata {

/// A cue found in a sentence's tree, with what it governs. Without content it can still introduce a
/// quotation beside it.
struct CueClause {
  std::uint32_t sentence = 0;
  std::uint32_t word = 0;  // the cue's head
  const Cue* cue = nullptr;
  std::vector<Span> source;
  std::vector<Span> cue_spans;
  std::vector<Span> content;
  std::optional<std::uint32_t> source_head;     // word
  std::optional<std::uint32_t> addressee_head;  // word
  bool negated = false;
  double confidence = 0.5;
};

/// All cues of a sentence: verbs with a complement, "according to", nouns and adjectives with a
/// clause. Spans are code points; parts of one clause never overlap.
[[nodiscard]] std::vector<CueClause> find_cue_clauses(const Sentence& sentence,
                                                      std::uint32_t sentence_index,
                                                      const Lexicon& lexicon);

}  // namespace relata
