#include "language/word_features.h"

#include <algorithm>

#include "text/unicode.h"

namespace relata {
namespace {

char32_t plain(char32_t c) {
  if (c < 0x80) return c == U'`' ? U'\'' : c;
  if (c == 0x2018 || c == 0x2019 || c == 0x2BC || c == 0xB4) return U'\'';
  if (c == 0x201C || c == 0x201D || c == 0x201E || c == 0xAB || c == 0xBB) return U'"';
  if (c >= 0x2010 && c <= 0x2015) return U'-';
  return c;
}

char32_t lower(char32_t c) {
  if (c < 0x80) return c >= U'A' && c <= U'Z' ? c + 32 : c;
  return to_lower(c);
}

bool digit(char32_t c) { return c >= U'0' && c <= U'9'; }

bool letter(char32_t c) {
  if (c < 0x80) return (c | 0x20U) >= U'a' && (c | 0x20U) <= U'z';
  return is_letter(c);
}

std::uint64_t add_byte(std::uint64_t hash, std::uint32_t byte) {
  return (hash ^ byte) * 1099511628211ULL;
}

std::uint64_t add_code_point(std::uint64_t hash, char32_t c) {
  if (c < 0x80) return add_byte(hash, c);
  if (c < 0x800) return add_byte(add_byte(hash, 0xC0 | c >> 6), 0x80 | (c & 0x3F));
  if (c < 0x10000) {
    hash = add_byte(add_byte(hash, 0xE0 | c >> 12), 0x80 | (c >> 6 & 0x3F));
    return add_byte(hash, 0x80 | (c & 0x3F));
  }
  hash = add_byte(add_byte(hash, 0xF0 | c >> 18), 0x80 | (c >> 12 & 0x3F));
  return add_byte(add_byte(hash, 0x80 | (c >> 6 & 0x3F)), 0x80 | (c & 0x3F));
}

}  // namespace

void fold_word(std::u32string_view form, std::u32string& out) {
  out.resize(form.size());
  std::transform(form.begin(), form.end(), out.begin(), [](char32_t c) {
    const char32_t low = lower(plain(c));
    return digit(low) ? U'0' : low;
  });
  std::erase(out, kSoftHyphen);
}

void word_shape(std::u32string_view form, std::u32string& out) {
  out.clear();
  for (const char32_t raw : form) {
    if (raw == kSoftHyphen) continue;
    const char32_t c = plain(raw);
    const char32_t s = lower(c) != c ? U'X' : letter(c) ? U'x' : digit(c) ? U'd' : c;
    const std::size_t n = out.size();
    if (n >= 2 && out[n - 1] == s && out[n - 2] == s) continue;
    out += s;
    if (out.size() == 8) break;
  }
}

std::uint64_t feature_hash(std::uint8_t kind, std::u32string_view text) {
  std::uint64_t hash = add_byte(14695981039346656037ULL, kind);
  for (const char32_t c : text) hash = add_code_point(hash, c);
  return hash;
}

WordFeatures word_features(std::u32string_view form, std::size_t rows, WordScratch& scratch) {
  fold_word(form, scratch.folded);
  word_shape(form, scratch.shape);
  const std::u32string_view word = scratch.folded;
  WordFeatures out;
  const auto add = [&](unsigned kind, std::u32string_view text) {
    out.rows[out.count++] = feature_row(feature_hash(static_cast<std::uint8_t>(kind), text), rows);
  };
  out.vector_hash = feature_hash(kVectorFeature, word);
  add(kWordFeature, word);
  for (unsigned k = 1; k <= 3 && k <= word.size(); ++k) {
    add(kPrefixFeature + k - 1, word.substr(0, k));
  }
  for (unsigned k = 1; k <= 4 && k <= word.size(); ++k) {
    add(kSuffixFeature + k - 1, word.substr(word.size() - k));
  }
  add(kShapeFeature, scratch.shape);
  return out;
}

}  // namespace relata
