#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace relata {

/// Bytes [begin, end) of one line, without white space at its ends.
struct LineRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const LineRange&) const = default;
};

/// A paragraph: one line, or several that are one because the text is wrapped.
struct Unit {
  std::vector<LineRange> lines;
  bool empty_line_before = false;  // or the beginning of the text
  bool empty_line_after = false;   // or its end
};

/// The paragraphs of a text, in order; none of them is empty.
///
/// method  Empty lines part paragraphs. So do line ends, unless they are wraps
/// (text/line_breaks.h).
///         In a text without one, all line ends are wraps if at least a quarter of the lines that
///         follow another one directly begin in lower case.
[[nodiscard]] std::vector<Unit> units_of(std::string_view text);

/// Bytes of the dateline that opens a paragraph, its dash included: "QUITO, March 3 (Reuters) -".
///
/// method  A place in capitals at the beginning and a dash within 100 bytes; between them only
///         capitals, names, numbers, months and an agency in brackets. Or a place and a known
///         agency in brackets before the dash.
[[nodiscard]] std::optional<std::size_t> dateline_length(std::string_view paragraph);

}  // namespace relata
