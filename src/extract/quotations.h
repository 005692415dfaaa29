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
};

/// Finds double quotation marks (straight, curly, angled) and what they hold, in text order.
/// Quotations do not nest; single marks are left alone, for most are apostrophes.
///
/// text  UTF-8.
/// cost  one pass.
[[nodiscard]] std::vector<QuotedText> find_quotations(std::string_view text);

}  // namespace relata
