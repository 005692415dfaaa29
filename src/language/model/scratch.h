#pragma once

#include <cstdint>
#include <vector>

#include "language/model/kernels.h"
#include "language/model/network.h"
#include "language/word_features.h"

namespace relata {

/// Rows of quantised numbers in memory that only grows.
struct QuantisedBuffer {
  std::vector<std::int8_t> q;
  std::vector<float> scale;
  std::vector<std::int32_t> sum;
  std::size_t columns = 0;  // a multiple of 4, so that no row needs padding

  void resize(std::size_t rows, std::size_t new_columns) {
    columns = new_columns;
    if (q.size() < rows * columns) q.resize(rows * columns);
    if (scale.size() < rows) {
      scale.resize(rows);
      sum.resize(rows);
    }
  }
  [[nodiscard]] QuantisedRows rows(std::size_t first, std::size_t count) const {
    return {q.data() + first * columns, columns, scale.data() + first, sum.data() + first, count};
  }
  void set(std::size_t row, const float* v, const Kernels& kernels) {
    kernels.quantise(v, columns, q.data() + row * columns, &scale[row], &sum[row]);
  }
};

/// One call's memory. The rows of a batch stand in the order of time: all first words, then all
/// second words ..., the longest sentence first, so that one step of the recurrence is a block of
/// neighbouring rows.
struct Network::Scratch {
  std::vector<std::size_t> start;   // start[t]: row of the first sentence's word t
  std::vector<std::size_t> active;  // active[t]: sentences that have a word t
  std::vector<std::size_t> offset;  // offset[s]: words of the sentences before s
  std::size_t words = 0;

  [[nodiscard]] std::size_t row(std::size_t sentence, std::size_t word) const {
    return start[word] + sentence;
  }

  WordScratch word;
  std::vector<std::int32_t> feature_sum;
  std::vector<float> x;                   // one word's input
  QuantisedBuffer input;                  // [words, input_size]
  std::array<QuantisedBuffer, 2> states;  // [words, 2 * hidden], of the layer below and this one
  std::array<std::vector<std::int32_t>, 2> direction_sum;  // sums of a direction's half of a row
  std::vector<float> z;                                    // [sentences, 4 * hidden]
  std::vector<float> memory;                               // [sentences, hidden]

  std::vector<float> y;  // a chunk of a head's output
  std::vector<float> y2;
  QuantisedBuffer chunk;
  QuantisedBuffer dependents;  // [words, A], sentence by sentence
  QuantisedBuffer heads;       // [words + sentences, A], each sentence's root first
  PackedMatrix packed_heads;
  std::vector<float> scores;
  std::vector<float> relation_dependent;  // [words, width], in the order of time
  std::vector<float> relation_head;
  std::vector<float> name_shares;  // of one sentence
  QuantisedBuffer relations;       // [words, R], sentence by sentence
};

}  // namespace relata
