// NEON, two sets: "neon" for every ARMv8 (products of 16 bits, added in pairs: smull, sadalp) and
// "neon-dot" where there is the dot product (four products of bytes and their sum: sdot).
#include "language/model/kernels.h"
#include "language/model/sets.h"

#ifdef __aarch64__
#include <arm_neon.h>

namespace relata {
namespace {

// The weights of four outputs for four inputs. weight + 128 becomes signed again, exactly, by
// turning its highest bit.
inline int8x16_t signed_weights(const std::uint8_t* w) {
  return vreinterpretq_s8_u8(veorq_u8(vld1q_u8(w), vdupq_n_u8(128)));
}

// Four inputs, once for each of four outputs.
inline int8x16_t four_inputs(const std::int8_t* q) {
  std::int32_t four = 0;
  __builtin_memcpy(&four, q, 4);
  return vreinterpretq_s8_s32(vdupq_n_s32(four));
}

// The last step of one row and one block: scales the exact sums of its 16 outputs.
inline void finish(const int32x4_t* sums, const float* scale, float row_scale, bool add,
                   float* out) {
  for (int p = 0; p < 4; ++p) {
    const float32x4_t factor = vmulq_f32(vld1q_f32(scale + p * 4), vdupq_n_f32(row_scale));
    float32x4_t value = vmulq_f32(vcvtq_f32_s32(sums[p]), factor);
    if (add) value = vaddq_f32(vld1q_f32(out + p * 4), value);
    vst1q_f32(out + p * 4, value);
  }
}

// R rows by one block of 16 outputs. An accumulator holds two partial sums of two outputs.
template <int R>
void tile(const PackedMatrix& m, std::size_t block, const QuantisedRows& rows, std::size_t row,
          bool add, float* y, std::size_t y_stride) {
  const std::uint8_t* w = m.bytes.data() + block * m.quads * 64;
  const std::int8_t* const q = rows.q + row * rows.stride;
  int32x4_t sums[R][8];
  for (int r = 0; r < R; ++r) {
    for (int p = 0; p < 8; ++p) sums[r][p] = vdupq_n_s32(0);
  }
  for (std::size_t k = 0; k < m.quads; ++k, w += 64) {
    int8x16_t inputs[R];
    for (int r = 0; r < R; ++r) inputs[r] = four_inputs(q + r * rows.stride + k * 4);
    for (int p = 0; p < 4; ++p) {
      const int8x16_t weights = signed_weights(w + p * 16);
      for (int r = 0; r < R; ++r) {
        int32x4_t* const sum = sums[r] + p * 2;
        sum[0] = vpadalq_s16(sum[0], vmull_s8(vget_low_s8(weights), vget_low_s8(inputs[r])));
        sum[1] = vpadalq_s16(sum[1], vmull_high_s8(weights, inputs[r]));
      }
    }
  }
  for (int r = 0; r < R; ++r) {
    int32x4_t exact[4];
    for (int p = 0; p < 4; ++p) exact[p] = vpaddq_s32(sums[r][p * 2], sums[r][p * 2 + 1]);
    finish(exact, m.scale.data() + block * 16, rows.scale[row + r], add,
           y + (row + r) * y_stride + block * 16);
  }
}

// The same with the dot product; an accumulator holds the sums of four outputs.
template <int R>
[[gnu::target("arch=armv8.2-a+dotprod")]] void tile_dot(const PackedMatrix& m, std::size_t block,
                                                        const QuantisedRows& rows, std::size_t row,
                                                        bool add, float* y, std::size_t y_stride) {
  const std::uint8_t* w = m.bytes.data() + block * m.quads * 64;
  const std::int8_t* const q = rows.q + row * rows.stride;
  int32x4_t sums[R][4];
  for (int r = 0; r < R; ++r) {
    for (int p = 0; p < 4; ++p) sums[r][p] = vdupq_n_s32(0);
  }
  for (std::size_t k = 0; k < m.quads; ++k, w += 64) {
    int8x16_t inputs[R];
    for (int r = 0; r < R; ++r) inputs[r] = four_inputs(q + r * rows.stride + k * 4);
    for (int p = 0; p < 4; ++p) {
      const int8x16_t weights = signed_weights(w + p * 16);
      for (int r = 0; r < R; ++r) sums[r][p] = vdotq_s32(sums[r][p], weights, inputs[r]);
    }
  }
  for (int r = 0; r < R; ++r) {
    finish(sums[r], m.scale.data() + block * 16, rows.scale[row + r], add,
           y + (row + r) * y_stride + block * 16);
  }
}

// kRows rows go through a block together: 16 accumulators.
template <std::size_t kRows, auto kTogether, auto kAlone>
void multiply(const PackedMatrix& m, const QuantisedRows& rows, bool add, float* y,
              std::size_t y_stride) {
  for (std::size_t block = 0; block < m.blocks; ++block) {
    std::size_t row = 0;
    for (; row + kRows <= rows.rows; row += kRows) {
      kTogether(m, block, rows, row, add, y, y_stride);
    }
    for (; row < rows.rows; ++row) kAlone(m, block, rows, row, add, y, y_stride);
  }
}

}  // namespace
}  // namespace relata

#include "language/model/kernels_body.h"

namespace relata {

const Kernels* neon_kernels() {
  static constexpr Kernels kKernels = {
      "neon", multiply<2, tile<2>, tile<1>>, add_bias, rectify, quantise, cell, shares, best};
  return &kKernels;
}

const Kernels* neon_dot_kernels() {
  static constexpr Kernels kKernels = {
      "neon-dot", multiply<4, tile_dot<4>, tile_dot<1>>, add_bias, rectify, quantise, cell, shares,
      best};
  return &kKernels;
}

}  // namespace relata
#else
namespace relata {
const Kernels* neon_kernels() { return nullptr; }
const Kernels* neon_dot_kernels() { return nullptr; }
}  // namespace relata
#endif
