#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/analysis.h"
#include "text/error.h"

namespace relata {

/// A class of the tag head: "NOUN|Number=Sing".
struct TagLabel {
  Upos upos = Upos::kX;
  std::string features;  // "" for "_"
};
[[nodiscard]] TagLabel read_tag_label(std::string_view label);

/// A class of the lemma head (docs/model.md, "Lemma").
struct LemmaRule {
  enum class Case : std::uint8_t { kKeep, kLower, kTitle, kWord };
  Case change = Case::kKeep;  // kWord: the lemma is `suffix`
  std::uint32_t drop = 0;     // code points taken off the end
  std::string suffix;         // put in their place
};
/// "l|1|y", "k|0|", "t|2|", "w|be".
[[nodiscard]] Result<LemmaRule> read_lemma_rule(std::string_view label);
/// The lemma of a form, in UTF-8.
[[nodiscard]] std::string lemma_of(const LemmaRule& rule, std::u32string_view form);

/// A class of a names head: "O", "B-PER", "I-PER".
struct NameLabel {
  NameKind kind = NameKind::kNone;
  bool begins = false;
};
[[nodiscard]] NameLabel read_name_label(std::string_view label);

/// The best sequence of labels in which I of a kind follows only B or I of the same kind and does
/// not stand first.
///
/// shares  row by row, `stride` apart, one positive number a label; the best sequence has the
///         greatest product.
/// return  for each of the `words` rows the place in `labels`. Ties: the smaller place.
/// method  Viterbi 1967, all allowed transitions equal.
[[nodiscard]] std::vector<std::uint32_t> best_names(const float* shares, std::size_t stride,
                                                    std::size_t words,
                                                    std::span<const NameLabel> labels);

}  // namespace relata
