#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "extract/statements/cue_tree.h"
#include "lexicon/lexicon.h"

namespace relata {

/// A cue of the lexicon found at a word, with its further words.
struct FoundCue {
  const Cue* cue = nullptr;
  std::vector<std::uint32_t> parts;       // "for" of "call for", "out" of "point out"
  std::optional<std::uint32_t> governed;  // head of what its preposition governs
};

/// The longest cue of this part of speech whose first word is the lemma at `word` and whose others
/// hang on it as particles or prepositions, or nothing.
[[nodiscard]] std::optional<FoundCue> cue_at(const CueTree& tree, const Lexicon& lexicon,
                                             std::uint32_t word, Cue::Pos pos);

/// The words of a verbal cue: auxiliaries, negation, short adverbs right before it, particles.
[[nodiscard]] WordSet verb_cue_words(const CueTree& tree, std::uint32_t word,
                                     const std::vector<std::uint32_t>& parts);

/// The verb or adjective above an infinitive or gerund that only carries it: "refused to say",
/// "went on to explain", "was quick to add" (class cue-carrier).
[[nodiscard]] std::optional<std::uint32_t> carrier_of(const CueTree& tree,
                                                      const ClassTest& carriers,
                                                      std::uint32_t word);

}  // namespace relata
