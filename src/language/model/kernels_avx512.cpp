// AVX-512 with VNNI: four products of bytes and their sum in one instruction (vpdpbusd).
#include "language/model/kernels.h"
#include "language/model/sets.h"

#ifdef __AVX512VNNI__
#include <immintrin.h>

namespace relata {
namespace {

// R rows by B blocks of 16 outputs: R * B accumulators stay in registers.
template <int R, int B>
void tile(const PackedMatrix& m, std::size_t block, const QuantisedRows& rows, std::size_t row,
          bool add, float* y, std::size_t y_stride) {
  const std::size_t block_bytes = m.quads * 64;
  const std::uint8_t* w = m.bytes.data() + block * block_bytes;
  const std::int8_t* const q = rows.q + row * rows.stride;
  __m512i sums[R][B];
  for (int r = 0; r < R; ++r) {
    const __m512i offset = _mm512_set1_epi32(-128 * rows.sum[row + r]);
    for (int b = 0; b < B; ++b) sums[r][b] = offset;
  }
  for (std::size_t k = 0; k < m.quads; ++k, w += 64) {
    __m512i weights[B];
    for (int b = 0; b < B; ++b) weights[b] = _mm512_loadu_si512(w + b * block_bytes);
    for (int r = 0; r < R; ++r) {
      std::int32_t four = 0;
      __builtin_memcpy(&four, q + r * rows.stride + k * 4, 4);
      const __m512i inputs = _mm512_set1_epi32(four);
      for (int b = 0; b < B; ++b) sums[r][b] = _mm512_dpbusd_epi32(sums[r][b], weights[b], inputs);
    }
  }
  for (int r = 0; r < R; ++r) {
    const __m512 row_scale = _mm512_set1_ps(rows.scale[row + r]);
    for (int b = 0; b < B; ++b) {
      float* const out = y + (row + r) * y_stride + (block + b) * 16;
      const __m512 factor =
          _mm512_mul_ps(_mm512_loadu_ps(m.scale.data() + (block + b) * 16), row_scale);
      __m512 value = _mm512_mul_ps(_mm512_cvtepi32_ps(sums[r][b]), factor);
      if (add) value = _mm512_add_ps(_mm512_loadu_ps(out), value);
      _mm512_storeu_ps(out, value);
    }
  }
}

template <int B>
void column(const PackedMatrix& m, std::size_t block, const QuantisedRows& rows, bool add, float* y,
            std::size_t y_stride) {
  std::size_t row = 0;
  for (; row + 6 <= rows.rows; row += 6) tile<6, B>(m, block, rows, row, add, y, y_stride);
  switch (rows.rows - row) {
    case 5:
      return tile<5, B>(m, block, rows, row, add, y, y_stride);
    case 4:
      return tile<4, B>(m, block, rows, row, add, y, y_stride);
    case 3:
      return tile<3, B>(m, block, rows, row, add, y, y_stride);
    case 2:
      return tile<2, B>(m, block, rows, row, add, y, y_stride);
    case 1:
      return tile<1, B>(m, block, rows, row, add, y, y_stride);
    default:
      return;
  }
}

void multiply(const PackedMatrix& m, const QuantisedRows& rows, bool add, float* y,
              std::size_t y_stride) {
  std::size_t block = 0;
  for (; block + 4 <= m.blocks; block += 4) column<4>(m, block, rows, add, y, y_stride);
  for (; block < m.blocks; ++block) column<1>(m, block, rows, add, y, y_stride);
}

}  // namespace
}  // namespace relata

#include "language/model/kernels_body.h"

namespace relata {

const Kernels* avx512_kernels() {
  static constexpr Kernels kKernels = {"avx512", multiply, add_bias, rectify,
                                       quantise, cell,     shares,   best};
  return &kKernels;
}

}  // namespace relata
#else
namespace relata {
const Kernels* avx512_kernels() { return nullptr; }
}  // namespace relata
#endif
