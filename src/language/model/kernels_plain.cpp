// Plain C++: every machine, and the measure for the other sets. On ARM the compiler makes NEON of
// it; a kernels_neon.cpp with its own `tiles` would stand beside this file.
#include "language/model/kernels.h"
#include "language/model/sets.h"

namespace relata {
namespace {

std::size_t tiles(const PackedMatrix& m, std::size_t block, const QuantisedRows& rows, bool add,
                  float* y, std::size_t y_stride) {
  const std::uint8_t* const w = m.bytes.data() + block * m.quads * 64;
  const float* const scale = m.scale.data() + block * 16;
  for (std::size_t r = 0; r < rows.rows; ++r) {
    const std::int8_t* const q = rows.q + r * rows.stride;
    std::int32_t sums[16];
    for (std::int32_t& s : sums) s = -128 * rows.sum[r];
    for (std::size_t k = 0; k < m.quads; ++k) {
      for (int o = 0; o < 16; ++o) {
        for (int i = 0; i < 4; ++i) sums[o] += w[k * 64 + o * 4 + i] * q[k * 4 + i];
      }
    }
    float* const out = y + r * y_stride + block * 16;
    for (int o = 0; o < 16; ++o) {
      const float value = static_cast<float>(sums[o]) * (scale[o] * rows.scale[r]);
      out[o] = add ? out[o] + value : value;
    }
  }
  return 1;
}

}  // namespace
}  // namespace relata

#include "language/model/kernels_body.h"

namespace relata {

const Kernels* plain_kernels() {
  static constexpr Kernels kKernels = {"plain", multiply, add_bias, rectify, quantise, cell, best};
  return &kKernels;
}

}  // namespace relata
