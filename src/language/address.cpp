#include "language/address.h"

#include <algorithm>

namespace relata {
namespace {

bool letter(char32_t c) { return (c | 0x20U) >= U'a' && (c | 0x20U) <= U'z' && c < 0x80; }
bool digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool plain(char32_t c) { return letter(c) || digit(c) || c == U'-' || c == U'_'; }

// The chunk without the punctuation that closes a sentence or bracket around it.
std::u32string_view without_end(std::u32string_view s) {
  constexpr std::u32string_view kClosing = U".,;:!?'\"\u2019\u201D)]}>\u2026*";
  const bool bracket = s.find(U'(') != std::u32string_view::npos;
  while (!s.empty() && kClosing.find(s.back()) != std::u32string_view::npos) {
    if (s.back() == U')' && bracket) break;
    s.remove_suffix(1);
  }
  return s;
}

// A blank was forgotten behind a full stop: "said.De", but not "Example.Com".
bool is_sentence_end(std::u32string_view s, std::size_t dot, std::size_t end) {
  std::size_t begin = dot;
  while (begin > 0 && letter(s[begin - 1])) --begin;
  const auto small = [](char32_t c) { return c >= U'a' && c <= U'z'; };
  return begin < dot && small(s[begin]) && !small(s[dot + 1]) && end - dot > 2 && small(s[dot + 2]);
}

// talk.boats.wooden-hulls: the dots of three parts at least, of two small letters or more.
bool is_dotted_name(std::u32string_view s) {
  std::size_t parts = 1;
  std::size_t part = 0;  // letters of the present one
  for (const char32_t c : s) {
    if (c == U'.') {
      if (part < 2) return false;
      ++parts;
      part = 0;
    } else if ((c >= U'a' && c <= U'z') || (c == U'-' && part > 0)) {
      ++part;
    } else {
      return false;
    }
  }
  return parts > 2 && part > 1;
}

// Length of [name.]name.last/... with a known last part; 0 if there is none.
std::uint32_t host(std::u32string_view s, const TokenRules::Set& last_parts) {
  std::size_t end = 0;
  std::size_t dot = 0;
  while (end < s.size() && (plain(s[end]) || (s[end] == U'.' && end > 0 && end + 1 < s.size() &&
                                              plain(s[end + 1]) && s[end - 1] != U'.'))) {
    if (s[end] == U'.') dot = end;
    ++end;
  }
  if (dot == 0) return 0;
  if (is_dotted_name(s.substr(0, end))) return static_cast<std::uint32_t>(end);
  if (is_sentence_end(s, dot, end)) return 0;
  if (!last_parts.contains(rule_key(s.substr(dot + 1, end - dot - 1)))) return 0;
  if (end < s.size() && s[end] == U'/' && end + 1 < s.size()) end = s.size();
  return static_cast<std::uint32_t>(end);
}

}  // namespace

std::uint32_t find_address(std::u32string_view chunk, const TokenRules::Set& last_parts) {
  if (chunk.size() < 2) return 0;
  constexpr std::size_t kNone = std::u32string_view::npos;
  if (chunk[0] == U'@' || chunk[0] == U'#') {
    if (!letter(chunk[1])) return 0;
    std::size_t end = 1;
    while (end < chunk.size() && plain(chunk[end]) && chunk[end] != U'-') ++end;
    return static_cast<std::uint32_t>(end);
  }
  const bool dotted = chunk.find(U'.') != kNone;
  const std::size_t colon = chunk.find(U':');
  if (!dotted && colon == kNone) return 0;
  const std::u32string_view body = without_end(chunk);
  const std::size_t scheme = body.find(U"://");
  const bool schemed = scheme != kNone && scheme > 1 && scheme < 8 &&
                       std::all_of(body.begin(), body.begin() + scheme, letter);
  if (schemed || chunk.starts_with(U"www.") || chunk.starts_with(U"mailto:")) {
    // A tag or a quotation mark ends it too.
    const std::size_t stop = body.find_first_of(U"<>\"\u201D|");
    return static_cast<std::uint32_t>(std::min(stop, body.size()));
  }
  const std::size_t sign = body.find(U'@');
  if (sign != kNone && sign > 0) {
    std::size_t end = sign + 1;
    std::size_t dot = kNone;
    while (end < body.size() && (plain(body[end]) || body[end] == U'.')) {
      if (body[end] == U'.') dot = end;
      ++end;
    }
    const auto local = [](char32_t c) { return plain(c) || c == U'.' || c == U'%' || c == U'+'; };
    if (dot != kNone && dot > sign + 1 && std::all_of(body.begin(), body.begin() + sign, local)) {
      return static_cast<std::uint32_t>(end);
    }
  }
  return host(body, last_parts);
}

}  // namespace relata
