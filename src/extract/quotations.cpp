#include "extract/quotations.h"

#include "text/unicode.h"

namespace relata {

namespace {

bool only_opens(char32_t c) { return c == U'\u201C' || c == U'\u00AB' || c == U'\u201E'; }
bool only_closes(char32_t c) { return c == U'\u201D' || c == U'\u00BB'; }

/// A straight mark opens before a word and after white space, a bracket or a dash.
bool opens_here(std::u32string_view text, std::size_t at, std::size_t wide = 0) {
  const bool before = at == 0 || is_space(text[at - 1]) || text[at - 1] == U'(' ||
                      text[at - 1] == U'[' || text[at - 1] == U'\u2014' ||
                      text[at - 1] == U'\u2013';
  return before && at + 1 + wide < text.size() && !is_space(text[at + 1 + wide]);
}

std::uint32_t count_words(std::u32string_view text, Span span) {
  std::uint32_t words = 0;
  bool inside = false;
  for (std::size_t i = span.begin; i < span.end; ++i) {
    const bool letter = is_letter(text[i]) || is_digit(text[i]);
    if (letter && !inside) ++words;
    inside = letter || (inside && (text[i] == U'\'' || text[i] == U'\u2019'));
  }
  return words;
}

}  // namespace

std::vector<QuotedText> find_quotations(std::string_view utf8) {
  const std::u32string text = to_code_points(utf8);
  std::vector<QuotedText> found;
  for (std::size_t line = 0; line < text.size();) {
    std::size_t end = line;
    while (end < text.size() && text[end] != U'\n') ++end;
    std::size_t first = line;
    while (first < end && is_space(text[first])) ++first;
    std::size_t last = end;
    while (last > first && is_space(text[last - 1])) --last;
    if (first < last) {
      bool open = false;
      for (std::size_t i = first; i < last; ++i) {
        char32_t c = text[i];
        // Two single marks are one double mark: ''so'', ``so''.
        const bool twin = i + 1 < last && text[i + 1] == c;
        if (twin && c == U'`') c = U'\u201C';
        if (twin && (c == U'\'' || c == U'\u2019')) c = open ? U'\u201D' : U'"';
        const std::size_t wide = twin && c != text[i] ? 1 : 0;
        if (!open && (only_opens(c) || (c == U'"' && opens_here(text, i, wide)))) {
          const bool goes_on = i == first && !found.empty() && !found.back().closed &&
                               found.back().span.end + 3 >= line;
          if (!goes_on) {
            QuotedText quote;
            quote.span.begin = static_cast<std::uint32_t>(i);
            quote.whole_paragraph = i == first;
            found.push_back(quote);
          }
          open = true;
          i += wide;
        } else if (open && (only_closes(c) || (c == U'"' && !opens_here(text, i)))) {
          i += wide;
          found.back().span.end = static_cast<std::uint32_t>(i + 1);
          found.back().closed = true;
          found.back().whole_paragraph = found.back().whole_paragraph && i + 1 == last;
          open = false;
        }
      }
      if (open) {
        found.back().span.end = static_cast<std::uint32_t>(last);
        found.back().closed = false;
      }
    }
    line = end + 1;
  }
  for (QuotedText& quote : found) quote.words = count_words(text, quote.span);
  return found;
}

}  // namespace relata
