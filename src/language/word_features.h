#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace relata {

/// What the network sees of a word's letters (docs/model.md, 1). Code points in and out.

/// Typographic quotation marks and dashes made plain, lower case, digits as 0, no soft hyphens.
void fold_word(std::u32string_view form, std::u32string& out);

/// The first eight of the word's X, x, d and other characters, runs cut to two, no soft hyphens.
void word_shape(std::u32string_view form, std::u32string& out);

/// FNV-1a over the byte `kind`, then over the UTF-8 of `text`.
[[nodiscard]] std::uint64_t feature_hash(std::uint8_t kind, std::u32string_view text);

/// Row of a table of `rows` rows for a hash.
[[nodiscard]] inline std::uint32_t feature_row(std::uint64_t hash, std::size_t rows) {
  return static_cast<std::uint32_t>((hash ^ (hash >> 32)) % rows);
}

/// Kinds of features, the first byte of their hashes.
enum FeatureKind : std::uint8_t {
  kVectorFeature = 0,
  kWordFeature = 1,
  kPrefixFeature = 2,  // of 1; 3 of 2, 4 of 3
  kSuffixFeature = 5,  // of 1; to 8 of 4
  kShapeFeature = 9,
  kSegmentWordFeature = 20,
  kSegmentShapeFeature = 21,
  kSegmentSpaceFeature = 22,
  kSegmentNothingFeature = 23,
};

/// A word's hashed features: at most nine rows.
struct WordFeatures {
  std::uint64_t vector_hash = 0;  // feature_hash(0, folded)
  std::uint32_t rows[9] = {};
  std::uint32_t count = 0;
};

/// Memory that is used again from word to word.
struct WordScratch {
  std::u32string folded;
  std::u32string shape;
};

[[nodiscard]] WordFeatures word_features(std::u32string_view form, std::size_t rows,
                                         WordScratch& scratch);

}  // namespace relata
