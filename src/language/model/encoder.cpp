#include <algorithm>
#include <cstring>

#include "language/model/scratch.h"

namespace relata {
namespace {

constexpr float kUnit = 1.0F / 127.0F;

std::size_t vector_row(const Tensor& hashes, std::uint64_t hash) {
  const std::uint64_t* const begin = hashes.uint64();
  const std::uint64_t* const end = begin + hashes.rows;
  const std::uint64_t* const found = std::lower_bound(begin, end, hash);
  return found != end && *found == hash ? static_cast<std::size_t>(found - begin) + 1 : 0;
}

}  // namespace

bool Network::knows(std::u32string_view folded) const {
  return vector_row(word_hashes_, feature_hash(kVectorFeature, folded)) != 0;
}

void Network::embed(std::span<const SentenceTask> batch, Scratch& s) const {
  const std::size_t vector_size = word_weight_.columns;
  const std::size_t feature_size = feature_weight_.columns;
  s.input.resize(s.words, input_size_);
  s.x.resize(input_size_);
  s.feature_sum.resize(feature_size);
  for (std::size_t b = 0; b < batch.size(); ++b) {
    for (std::size_t t = 0; t < batch[b].words.size(); ++t) {
      const WordFeatures f = word_features(batch[b].words[t], feature_weight_.rows, s.word);
      const std::size_t row = vector_row(word_hashes_, f.vector_hash);
      const std::int8_t* const weight = word_weight_.int8() + row * vector_size;
      const float scale = word_scale_.float32()[row];
      for (std::size_t i = 0; i < vector_size; ++i) s.x[i] = static_cast<float>(weight[i]) * scale;
      std::fill(s.feature_sum.begin(), s.feature_sum.end(), 0);
      for (std::uint32_t k = 0; k < f.count; ++k) {
        const std::int8_t* const add = feature_weight_.int8() + f.rows[k] * feature_size;
        for (std::size_t i = 0; i < feature_size; ++i) s.feature_sum[i] += add[i];
      }
      for (std::size_t i = 0; i < feature_size; ++i) {
        s.x[vector_size + i] = static_cast<float>(s.feature_sum[i]) * feature_scale_;
      }
      s.input.set(s.row(b, t), s.x.data(), *kernels_);
    }
  }
}

void Network::encode(Scratch& s) const {
  for (std::size_t layer = 0; layer < layers_.size(); ++layer) {
    QuantisedBuffer& out = s.states[layer % 2];
    out.resize(s.words, 2 * hidden_);
    for (auto& sums : s.direction_sum) {
      if (sums.size() < s.words) sums.resize(s.words);
    }
    run_direction(layer, false, s);
    run_direction(layer, true, s);
    for (std::size_t i = 0; i < s.words; ++i) {
      out.scale[i] = kUnit;
      out.sum[i] = s.direction_sum[0][i] + s.direction_sum[1][i];
    }
  }
}

void Network::run_direction(std::size_t layer, bool backward, Scratch& s) const {
  const Direction& d = layers_[layer][backward ? 1 : 0];
  const QuantisedBuffer& in = layer == 0 ? s.input : s.states[(layer - 1) % 2];
  QuantisedBuffer& out = s.states[layer % 2];
  std::vector<std::int32_t>& sums = s.direction_sum[backward ? 1 : 0];
  const std::size_t half = backward ? hidden_ : 0;
  const std::size_t width = d.input.width();
  const std::size_t steps = s.active.size();
  s.z.resize(std::max(s.z.size(), s.active[0] * width));
  s.memory.resize(std::max(s.memory.size(), s.active[0] * hidden_));
  std::fill(s.memory.begin(), s.memory.end(), 0.0F);
  std::fill_n(out.scale.begin(), s.words, kUnit);  // of the states that the next step reads

  for (std::size_t step = 0; step < steps; ++step) {
    const std::size_t t = backward ? steps - 1 - step : step;
    kernels_->multiply(d.input, in.rows(s.start[t], s.active[t]), false, s.z.data(), width);
    if (step > 0) {
      const std::size_t before = backward ? t + 1 : t - 1;
      const std::size_t first = s.start[before];
      const QuantisedRows states = {out.q.data() + first * out.columns + half, out.columns,
                                    out.scale.data() + first, sums.data() + first,
                                    std::min(s.active[t], s.active[before])};
      kernels_->multiply(d.state, states, true, s.z.data(), width);
    }
    for (std::size_t b = 0; b < s.active[t]; ++b) {
      const std::size_t row = s.start[t] + b;
      kernels_->cell(s.z.data() + b * width, d.bias.data(), hidden_, s.memory.data() + b * hidden_,
                     out.q.data() + row * out.columns + half, &sums[row]);
    }
  }
}

}  // namespace relata
