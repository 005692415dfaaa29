#include <algorithm>

#include "language/model/scratch.h"
#include "language/word_features.h"

namespace relata {
namespace {

constexpr std::size_t kWindow = 4;  // tokens on each side

std::u32string_view name_of(Space space) {
  switch (space) {
    case Space::kNone:
      return U"";
    case Space::kBlank:
      return U"s";
    case Space::kLine:
      return U"n";
    case Space::kParagraph:
      return U"p";
  }
  return U"";
}

}  // namespace

std::vector<bool> Network::sentence_ends(std::u32string_view text,
                                         std::span<const Token> tokens) const {
  const std::size_t size = segment_weight_.columns;
  const std::size_t rows = segment_weight_.rows;
  // Features of all tokens, with kWindow places before the first and behind the last.
  std::vector<float> features((tokens.size() + 2 * kWindow) * size, 0.0F);
  std::vector<std::int32_t> sum(size);
  const auto write = [&](std::size_t place, std::initializer_list<std::uint64_t> hashes) {
    std::fill(sum.begin(), sum.end(), 0);
    for (const std::uint64_t hash : hashes) {
      const std::int8_t* const row = segment_weight_.int8() + feature_row(hash, rows) * size;
      for (std::size_t i = 0; i < size; ++i) sum[i] += row[i];
    }
    float* const out = features.data() + place * size;
    for (std::size_t i = 0; i < size; ++i) out[i] = static_cast<float>(sum[i]) * segment_scale_;
  };
  for (std::size_t i = 0; i < kWindow; ++i) {
    write(i, {feature_hash(kSegmentNothingFeature, U"")});
    write(kWindow + tokens.size() + i, {feature_hash(kSegmentNothingFeature, U"")});
  }
  WordScratch word;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const std::u32string_view form = text.substr(tokens[i].span.begin, tokens[i].span.size());
    fold_word(form, word.folded);
    word_shape(form, word.shape);
    write(kWindow + i, {feature_hash(kSegmentWordFeature, word.folded),
                        feature_hash(kSegmentShapeFeature, word.shape),
                        feature_hash(kSegmentSpaceFeature, name_of(tokens[i].space))});
  }

  constexpr std::size_t kChunk = 48;
  QuantisedBuffer window;
  QuantisedBuffer hidden;
  window.resize(kChunk, segment_hidden_.in);
  hidden.resize(kChunk, segment_hidden_.out);
  std::vector<float> y(kChunk * segment_hidden_.width());
  std::vector<float> out(kChunk * segment_out_.width());
  std::vector<bool> ends(tokens.size(), false);
  for (std::size_t first = 0; first < tokens.size(); first += kChunk) {
    const std::size_t count = std::min(kChunk, tokens.size() - first);
    for (std::size_t r = 0; r < count; ++r) {
      window.set(r, features.data() + (first + r) * size, *kernels_);
    }
    kernels_->multiply(segment_hidden_, window.rows(0, count), false, y.data(),
                       segment_hidden_.width());
    for (std::size_t r = 0; r < count; ++r) {
      float* const row = y.data() + r * segment_hidden_.width();
      kernels_->add(segment_hidden_.bias.data(), segment_hidden_.width(), row);
      kernels_->rectify(segment_hidden_.width(), row);
      hidden.set(r, row, *kernels_);
    }
    kernels_->multiply(segment_out_, hidden.rows(0, count), false, out.data(),
                       segment_out_.width());
    for (std::size_t r = 0; r < count; ++r) {
      const float score = out[r * segment_out_.width()] + segment_out_.bias[0];
      ends[first + r] = score > 0.0F || tokens[first + r].space == Space::kParagraph;
    }
  }
  return ends;
}

}  // namespace relata
