#include "text/unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace relata {
namespace {

// Length of the valid sequence at text[at], or 0.
std::size_t sequence_length(std::string_view text, std::size_t at, char32_t& code_point) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
  };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned first = byte(at);
  if (first < 0x80) {
    code_point = first;
    return 1;
  }
  if (first >= 0xC2 && first <= 0xDF && follows(at + 1)) {
    code_point = (first & 0x1FU) << 6 | (byte(at + 1) & 0x3FU);
    return 2;
  }
  if ((first & 0xF0U) == 0xE0 && follows(at + 1) && follows(at + 2)) {
    code_point = (first & 0x0FU) << 12 | (byte(at + 1) & 0x3FU) << 6 | (byte(at + 2) & 0x3FU);
    const bool surrogate = code_point >= 0xD800 && code_point <= 0xDFFF;
    return code_point >= 0x800 && !surrogate ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4 && follows(at + 1) && follows(at + 2) && follows(at + 3)) {
    code_point = (first & 0x07U) << 18 | (byte(at + 1) & 0x3FU) << 12 |
                 (byte(at + 2) & 0x3FU) << 6 | (byte(at + 3) & 0x3FU);
    return code_point >= 0x10000 && code_point <= 0x10FFFF ? 4 : 0;
  }
  return 0;
}

utf8proc_category_t category(char32_t code_point) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
}

char32_t plain_punctuation(char32_t c) {
  switch (c) {
    case U'‘':
    case U'’':
    case U'ʼ':
    case U'‛':
      return U'\'';
    case U'“':
    case U'”':
    case U'„':
    case U'«':
    case U'»':
      return U'"';
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'—':
      return U'-';
    default:
      return c;
  }
}

// Bytes below 0x80 at the front, eight at a time.
std::size_t ascii_length(std::string_view bytes) {
  constexpr std::uint64_t kHighBits = 0x8080808080808080U;
  std::size_t at = 0;
  for (; at + 8 <= bytes.size(); at += 8) {
    std::uint64_t eight = 0;
    std::memcpy(&eight, bytes.data() + at, 8);
    if ((eight & kHighBits) != 0) break;
  }
  while (at < bytes.size() && static_cast<unsigned char>(bytes[at]) < 0x80) ++at;
  return at;
}

}  // namespace

std::optional<std::size_t> find_invalid_utf8(std::string_view bytes) {
  std::size_t at = 0;
  char32_t code_point = 0;
  while (at < bytes.size()) {
    at += ascii_length(bytes.substr(at));
    if (at == bytes.size()) break;
    const std::size_t length = sequence_length(bytes, at, code_point);
    if (length == 0) return at;
    at += length;
  }
  return std::nullopt;
}

char32_t next_code_point(std::string_view text, std::size_t& offset) {
  if (const auto first = static_cast<unsigned char>(text[offset]); first < 0x80) {
    ++offset;
    return first;
  }
  char32_t code_point = 0;
  const std::size_t length = sequence_length(text, offset, code_point);
  offset += length == 0 ? 1 : length;
  return length == 0 ? U'\uFFFD' : code_point;
}

void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | c >> 6);
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | c >> 12);
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | c >> 18);
    out += static_cast<char>(0x80 | (c >> 12 & 0x3F));
    out += static_cast<char>(0x80 | (c >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

std::u32string to_code_points(std::string_view text) {
  std::u32string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) out += next_code_point(text, at);
  return out;
}

std::string to_utf8(std::u32string_view code_points) {
  std::string out;
  out.reserve(code_points.size());
  for (const char32_t c : code_points) append_utf8(out, c);
  return out;
}

char32_t to_lower(char32_t code_point) {
  if (code_point < 0x80) {
    return code_point >= U'A' && code_point <= U'Z' ? code_point + 32 : code_point;
  }
  return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(code_point)));
}

std::string to_lower(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) append_utf8(out, to_lower(next_code_point(text, at)));
  return out;
}

std::string fold(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool space = false;
  const auto put = [&](char32_t c) {
    c = plain_punctuation(c);
    if (is_space(c)) {
      space = !out.empty();
      return;
    }
    if (space) out += ' ';
    space = false;
    append_utf8(out, to_lower(c));
  };
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (c < 0x80 || is_space(c)) {
      put(c);
      continue;
    }
    constexpr auto kOptions = static_cast<utf8proc_option_t>(UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE |
                                                             UTF8PROC_CASEFOLD | UTF8PROC_IGNORE);
    utf8proc_int32_t parts[32];
    int boundary = 0;
    const auto count = utf8proc_decompose_char(static_cast<utf8proc_int32_t>(plain_punctuation(c)),
                                               parts, 32, kOptions, &boundary);
    for (utf8proc_ssize_t i = 0; i < count && i < 32; ++i) {
      const auto part = static_cast<char32_t>(parts[i]);
      if (category(part) != UTF8PROC_CATEGORY_MN) put(part);
    }
  }
  return out;
}

bool is_upper(char32_t c) {
  if (c < 0x80) return c >= U'A' && c <= U'Z';
  const auto k = category(c);
  return k == UTF8PROC_CATEGORY_LU || k == UTF8PROC_CATEGORY_LT;
}

bool is_lower(char32_t c) {
  if (c < 0x80) return c >= U'a' && c <= U'z';
  return category(c) == UTF8PROC_CATEGORY_LL;
}

bool is_letter(char32_t c) {
  if (c < 0x80) return is_upper(c) || is_lower(c);
  const auto k = category(c);
  return k >= UTF8PROC_CATEGORY_LU && k <= UTF8PROC_CATEGORY_LO;
}

bool is_digit(char32_t c) {
  if (c < 0x80) return c >= U'0' && c <= U'9';
  return category(c) == UTF8PROC_CATEGORY_ND;
}

bool is_punctuation(char32_t c) {
  if (c < 0x80) return c > 32 && c < 127 && !is_letter(c) && !is_digit(c);
  const auto k = category(c);
  return k >= UTF8PROC_CATEGORY_PC && k <= UTF8PROC_CATEGORY_SO;
}

std::u32string_view without_soft_hyphens(std::u32string_view word, std::u32string& scratch) {
  if (word.find(kSoftHyphen) == std::u32string_view::npos) return word;
  scratch = word;
  std::erase(scratch, kSoftHyphen);
  return scratch.empty() ? word : scratch;
}

CodePoints::CodePoints(std::string_view text) : text_(text) {
  size_ = count_code_points(text);
  if (size_ == text.size()) return;
  offsets_.reserve(size_ + 1);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
      offsets_.push_back(static_cast<std::uint32_t>(i));
    }
  }
  offsets_.push_back(static_cast<std::uint32_t>(text.size()));
}

std::size_t CodePoints::index(std::size_t offset) const {
  if (offsets_.empty()) return offset;
  const auto after = std::upper_bound(offsets_.begin(), offsets_.end(), offset);
  return static_cast<std::size_t>(after - offsets_.begin()) - 1;
}

std::string printable_line(std::string_view text) {
  std::u32string points = to_code_points(text);
  for (char32_t& c : points) {
    if (c < U' ' || (c >= 0x7F && c < 0xA0) || c == 0x2028 || c == 0x2029) c = U' ';
  }
  return to_utf8(points);
}

}  // namespace relata
