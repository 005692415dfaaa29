#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace relata {

/// Byte offset of the first byte that is no valid UTF-8 (RFC 3629), or nothing if all is valid.
[[nodiscard]] std::optional<std::size_t> find_invalid_utf8(std::string_view bytes);

/// Decodes the code point at `offset` and moves `offset` behind it.
/// An invalid byte gives U+FFFD and moves by one. `offset` must be below text.size().
[[nodiscard]] char32_t next_code_point(std::string_view text, std::size_t& offset);

/// Appends one code point in UTF-8.
void append_utf8(std::string& out, char32_t code_point);

/// Number of code points of valid UTF-8.
[[nodiscard]] std::size_t count_code_points(std::string_view text);

/// All code points of valid UTF-8.
[[nodiscard]] std::u32string to_code_points(std::string_view text);
[[nodiscard]] std::string to_utf8(std::u32string_view code_points);

/// Simple (one to one) lower case of Unicode.
[[nodiscard]] char32_t to_lower(char32_t code_point);
[[nodiscard]] std::string to_lower(std::string_view text);

/// Folded form for looking names up: compatibility decomposition without marks, lower case, white
/// space runs as one blank, typographic quotes and dashes as the plain ones. "Müller–Straße" and
/// "muller-strasse" fold alike.
[[nodiscard]] std::string fold(std::string_view text);

[[nodiscard]] bool is_upper(char32_t code_point);
[[nodiscard]] bool is_lower(char32_t code_point);
[[nodiscard]] bool is_letter(char32_t code_point);
[[nodiscard]] bool is_digit(char32_t code_point);
[[nodiscard]] bool is_punctuation(char32_t code_point);  // categories P and S

/// White space: Unicode's (White_Space), all control characters (C0, U+007F and C1, so that none
/// stands in a word), and U+200B and U+FEFF, which have no width but part words.
[[nodiscard]] constexpr bool is_space(char32_t c) {
  if (c < 0x1680) return c <= U' ' || (c >= 0x7F && c <= 0xA0);
  return c == 0x1680 || (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

/// White space behind which a new line begins (UAX #14, BK, LF and NL). Not U+000D: a line feed
/// follows it.
[[nodiscard]] constexpr bool is_line_break(char32_t c) {
  return (c >= U'\n' && c <= U'\f') || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// A line break that ends the paragraph as well: a form feed, U+2029.
[[nodiscard]] constexpr bool is_paragraph_break(char32_t c) { return c == U'\f' || c == 0x2029; }

/// A place where a word may be broken at the end of a line; else it is not seen.
inline constexpr char32_t kSoftHyphen = 0xAD;

/// The word as it is spelled: without soft hyphens, unless it has nothing else.
///
/// scratch  holds the letters if there was something to leave out; else `word` itself is returned.
[[nodiscard]] std::u32string_view without_soft_hyphens(std::u32string_view word,
                                                       std::u32string& scratch);

/// One text and the way between its bytes and its code points: the only place where the two meet.
///
/// text    valid UTF-8, borrowed: it must outlive the map.
/// cost    one pass; ASCII-only texts keep no table.
///
///   CodePoints("")       size 0
///   CodePoints("aé b")   size 4; byte(2) == 3; slice({1, 2}) == "é"
class CodePoints {
 public:
  explicit CodePoints(std::string_view text);

  [[nodiscard]] std::size_t size() const { return size_; }
  /// Byte offset of code point `index`; index == size() gives the length in bytes.
  [[nodiscard]] std::size_t byte(std::size_t index) const {
    return offsets_.empty() ? index : offsets_[index];
  }
  /// The code point that holds byte `offset`; offset == bytes gives size().
  [[nodiscard]] std::size_t index(std::size_t offset) const;
  [[nodiscard]] std::string_view slice(Span span) const {
    return text_.substr(byte(span.begin), byte(span.end) - byte(span.begin));
  }
  [[nodiscard]] std::string_view text() const { return text_; }

 private:
  std::string_view text_;
  std::size_t size_ = 0;
  std::vector<std::uint32_t> offsets_;  // empty if every code point is one byte
};

/// The text on one line: control characters and line ends become blanks, so that no report's text
/// can steer a terminal.
[[nodiscard]] std::string printable_line(std::string_view text);

}  // namespace relata
