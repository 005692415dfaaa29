#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "language/tokenizer.h"
#include "record/report.h"
#include "text/line_breaks.h"
#include "text/span.h"

namespace relata {

/// The stretches of a text over whose borders no sentence runs: the parts of the report, and what
/// is between them, cut at blank lines, form feeds and U+2029, and before the indented lines that
/// open a paragraph. In text order, disjoint, without white space at either end.
///
/// parts   datelines are passed over: they open a paragraph's first sentence.
/// breaks  read_line_breaks(text).
[[nodiscard]] std::vector<Span> find_blocks(std::u32string_view text, std::span<const Part> parts,
                                            std::span<const LineBreak> breaks);

/// Makes plain blanks of the line breaks that are wraps: Space::kBlank of Space::kLine.
void join_wrapped_lines(std::u32string_view text, std::span<const LineBreak> breaks,
                        Tokens& tokens);

/// Words of the longest sentence that is read as one.
inline constexpr std::uint32_t kLongestSentence = 400;

/// Where to cut tokens into sentences: for each sentence the number of its last token plus one.
///
/// ends  for each token: a sentence ends behind it. The end of a paragraph always counts,
///       a single line break between a word and a small letter never does (a wrapped line).
/// A sentence of more than kLongestSentence words is cut behind the last , ; or : of its second
/// half, else where it grows too long.
[[nodiscard]] std::vector<std::size_t> cut_sentences(std::u32string_view text, const Tokens& tokens,
                                                     const std::vector<bool>& ends);

}  // namespace relata
