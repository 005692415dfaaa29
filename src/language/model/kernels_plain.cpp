// Plain C++: every machine, and the measure for the other sets.
#include "language/model/kernels.h"
#include "language/model/sets.h"

namespace relata {
namespace {

// A block's weights are laid out row by row again, so that the sum runs over neighbours and the
// compiler can make pairwise products of it (SSE2's pmaddwd, NEON's smlal).
void multiply(const PackedMatrix& m, const QuantisedRows& rows, bool add, float* y,
              std::size_t y_stride) {
  const std::size_t in = m.quads * 4;
  std::int16_t weights[16 * kWidestInput];
  std::int16_t input[kWidestInput];
  for (std::size_t block = 0; block < m.blocks; ++block) {
    const std::uint8_t* const w = m.bytes.data() + block * m.quads * 64;
    for (std::size_t o = 0; o < 16; ++o) {
      for (std::size_t k = 0; k < m.quads; ++k) {
        for (int i = 0; i < 4; ++i) weights[o * in + k * 4 + i] = w[k * 64 + o * 4 + i];
      }
    }
    const float* const scale = m.scale.data() + block * 16;
    for (std::size_t r = 0; r < rows.rows; ++r) {
      const std::int8_t* const q = rows.q + r * rows.stride;
      for (std::size_t i = 0; i < in; ++i) input[i] = q[i];
      float* const out = y + r * y_stride + block * 16;
      for (std::size_t o = 0; o < 16; ++o) {
        const std::int16_t* const row = weights + o * in;
        std::int32_t sum = -128 * rows.sum[r];
        for (std::size_t i = 0; i < in; ++i) sum += row[i] * input[i];
        const float value = static_cast<float>(sum) * (scale[o] * rows.scale[r]);
        out[o] = add ? out[o] + value : value;
      }
    }
  }
}

}  // namespace
}  // namespace relata

#include "language/model/kernels_body.h"

namespace relata {

const Kernels* plain_kernels() {
  static constexpr Kernels kKernels = {"plain",  multiply, add_bias, rectify,
                                       quantise, cell,     shares,   best};
  return &kKernels;
}

}  // namespace relata
