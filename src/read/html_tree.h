#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/error.h"

namespace relata {

/// What an element's tag says, as bits.
struct TagKind {
  static constexpr unsigned kInline = 1;   // stands inside a line
  static constexpr unsigned kDropped = 2;  // never holds a report's text
  static constexpr unsigned kHeading = 4;  // h1 to h6
  static constexpr unsigned kMeta = 8;
};
[[nodiscard]] unsigned tag_kind(std::string_view tag);

/// An element or a text of a page. Nodes stand in document order; those inside node i are
/// i + 1 .. end - 1.
struct HtmlNode {
  std::string_view tag;       // lower case; "" for a text
  unsigned kind = 0;          // bits of TagKind
  std::size_t parent = 0;     // the root is its own
  std::size_t end = 0;        // one behind its last descendant
  std::string_view text;      // of a text: decoded
  std::size_t raw_begin = 0;  // of a text: bytes [raw_begin, raw_end) of the page
  std::size_t raw_end = 0;
  std::vector<std::pair<std::string_view, std::string_view>> attributes;

  /// The attribute's value; "" if absent.
  [[nodiscard]] std::string_view attribute(std::string_view name) const;
};

struct HtmlTree {
  std::vector<HtmlNode> nodes;   // nodes[0] is the document
  std::shared_ptr<void> memory;  // the parser's, into which all views point

  /// All text inside node i, white space as it stands.
  [[nodiscard]] std::string text_of(std::size_t i) const;
};

/// Parses a page of valid UTF-8. The only file that knows the parser.
///
/// errors  elements nested deeper than 5,000 (the parser's time grows with the square).
/// method  myhtml, mode SINGLE (HTML5 tree construction).
[[nodiscard]] Result<HtmlTree> parse_html(std::string_view utf8, std::string_view file);

}  // namespace relata
