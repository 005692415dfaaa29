#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace relata {

/// Rows of eight-bit numbers, each with its own scale: value = q * scale.
struct QuantisedRows {
  const std::int8_t* q = nullptr;     // readable up to a multiple of 4 columns; what is over, is 0
  std::size_t stride = 0;             // bytes from row to row
  const float* scale = nullptr;       // one a row
  const std::int32_t* sum = nullptr;  // sum of q, one a row
  std::size_t rows = 0;
};

/// A quantised matrix [out, in] in the order in which the kernels read it: blocks of 16 outputs,
/// in them groups of 4 inputs, in them 16 x 4 bytes. Bytes are weight + 128, so that they can be
/// the unsigned side of VNNI's product; the kernels take 128 * sum(q) off again. All is padded with
/// zero weights and zero scales.
struct PackedMatrix {
  std::size_t out = 0;
  std::size_t in = 0;
  std::size_t blocks = 0;  // ceil(out / 16)
  std::size_t quads = 0;   // ceil(in / 4)
  std::vector<std::uint8_t> bytes;
  std::vector<float> scale;  // blocks * 16
  std::vector<float> bias;   // blocks * 16, or empty

  /// Floats of one row of a product: out, rounded up to a multiple of 16.
  [[nodiscard]] std::size_t width() const { return blocks * 16; }
};

/// The most inputs a matrix may have: kernels keep some rows of inputs on the stack.
inline constexpr std::size_t kWidestInput = 4096;

/// Packs `out` rows of `in` weights that lie `stride` bytes apart. Reuses the memory of `matrix`.
void pack(const std::int8_t* weights, std::size_t out, std::size_t in, std::size_t stride,
          const float* scale, PackedMatrix& matrix);

/// The arithmetic of docs/model.md for one instruction set. All sets give the same bytes: sums of
/// products are exact integers, and the float parts do the same operations in the same order (no
/// contraction, no reordering, our own exp).
struct Kernels {
  std::string_view name;  // "plain", "avx2", "avx512", "neon", "neon-dot"

  /// y[row][r] = float(sum_i weight[r][i] * q[row][i]) * (scale[r] * scale[row]); with `add` the
  /// product is added to what y holds. Writes matrix.width() floats a row. No bias.
  void (*multiply)(const PackedMatrix& matrix, const QuantisedRows& rows, bool add, float* y,
                   std::size_t y_stride);

  /// y[i] += bias[i]
  void (*add)(const float* bias, std::size_t n, float* y);

  /// y[i] = max(0, y[i])
  void (*rectify)(std::size_t n, float* y);

  /// quantise(v) of docs/model.md; also the sum of q.
  void (*quantise)(const float* v, std::size_t n, std::int8_t* q, float* scale, std::int32_t* sum);

  /// One LSTM cell: z are the four blocks i, f, g, o of `hidden` numbers before the bias, c its
  /// memory. Writes unit(h) to q, and the sum of q.
  void (*cell)(const float* z, const float* bias, std::size_t hidden, float* c, std::int8_t* q,
               std::int32_t* sum);

  /// y[i] = exp(y[i] - max y) / sum of these, for n > 0 numbers.
  void (*shares)(std::size_t n, float* y);

  /// The first place of the greatest of n > 0 numbers.
  std::size_t (*best)(const float* v, std::size_t n);
};

/// The sets that were compiled in and that this machine has; plain is always there, the best last.
[[nodiscard]] std::vector<const Kernels*> available_kernels();

/// The best set of this machine, or the one that the environment variable RELATA_CPU names (an
/// unknown or missing one is passed over). Chosen once a process.
[[nodiscard]] const Kernels& chosen_kernels();

}  // namespace relata
