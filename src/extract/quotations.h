#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace relata {

/// Words between quotation marks. A quotation may run over paragraphs: then each but the last lacks
/// its closing mark, and each opens anew.
struct QuotedText {
  Span span;                // code points, marks included, from the first to the last paragraph
  std::uint32_t words = 0;  // words inside
  bool closed = true;       // false: it ended with its paragraph
  bool whole_paragraph = false;  // nothing else stands in its paragraphs
  bool nested = false;           // inside another quotation
};

/// Finds what stands between quotation marks: double ones (straight, curly, angled, twin single
/// marks), and single ones where they are no apostrophes. In the order of the text, an outer
/// quotation before those inside it.
///
/// A stray mark costs one quotation at most: marks are paired within a paragraph only, a closing
/// mark without an opening one is left alone, and an opening mark that another one follows before
/// anything closes is given up. Curly marks that stand the wrong way round are read by their place.
///
///     He said "we stay" at noon.        "we stay"
///     “We stay.⏎⏎“We never left.”       one quotation over two paragraphs
///     "They said, 'Go,'" she recalled.  "They said, 'Go,'" and 'Go,' inside it
///     the voters' 6" rule               nothing
///
/// text  UTF-8.
/// cost  linear but for single marks, which look ahead within their paragraph.
[[nodiscard]] std::vector<QuotedText> find_quotations(std::string_view text);

}  // namespace relata
