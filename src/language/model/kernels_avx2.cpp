// AVX2: products of 16-bit numbers (vpmaddwd), because those of eight bits (vpmaddubsw) saturate.
#include "language/model/kernels.h"
#include "language/model/sets.h"

#ifdef __AVX2__
#include <immintrin.h>

namespace relata {
namespace {

// R rows by one block of 16 outputs. An accumulator holds two partial sums of four outputs.
template <int R>
void tile(const PackedMatrix& m, std::size_t block, const QuantisedRows& rows, std::size_t row,
          bool add, float* y, std::size_t y_stride) {
  const std::uint8_t* w = m.bytes.data() + block * m.quads * 64;
  const std::int8_t* const q = rows.q + row * rows.stride;
  __m256i sums[R][4];
  for (int r = 0; r < R; ++r) {
    for (int p = 0; p < 4; ++p) sums[r][p] = _mm256_setzero_si256();
  }
  for (std::size_t k = 0; k < m.quads; ++k, w += 64) {
    __m256i weights[4];
    for (int p = 0; p < 4; ++p) {
      weights[p] = _mm256_cvtepu8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(w) + p));
    }
    for (int r = 0; r < R; ++r) {
      std::int32_t four = 0;
      __builtin_memcpy(&four, q + r * rows.stride + k * 4, 4);
      const __m256i inputs = _mm256_broadcastq_epi64(_mm_cvtepi8_epi16(_mm_cvtsi32_si128(four)));
      for (int p = 0; p < 4; ++p) {
        sums[r][p] = _mm256_add_epi32(sums[r][p], _mm256_madd_epi16(weights[p], inputs));
      }
    }
  }
  const float* const scale = m.scale.data() + block * 16;
  for (int r = 0; r < R; ++r) {
    float* const out = y + (row + r) * y_stride + block * 16;
    const __m256i offset = _mm256_set1_epi32(-128 * rows.sum[row + r]);
    const __m256 row_scale = _mm256_set1_ps(rows.scale[row + r]);
    for (int half = 0; half < 2; ++half) {
      const __m256i pairs = _mm256_hadd_epi32(sums[r][half * 2], sums[r][half * 2 + 1]);
      const __m256i exact = _mm256_add_epi32(_mm256_permute4x64_epi64(pairs, 0xD8), offset);
      const __m256 factor = _mm256_mul_ps(_mm256_loadu_ps(scale + half * 8), row_scale);
      __m256 value = _mm256_mul_ps(_mm256_cvtepi32_ps(exact), factor);
      if (add) value = _mm256_add_ps(_mm256_loadu_ps(out + half * 8), value);
      _mm256_storeu_ps(out + half * 8, value);
    }
  }
}

std::size_t tiles(const PackedMatrix& m, std::size_t block, const QuantisedRows& rows, bool add,
                  float* y, std::size_t y_stride) {
  std::size_t row = 0;
  for (; row + 2 <= rows.rows; row += 2) tile<2>(m, block, rows, row, add, y, y_stride);
  if (row < rows.rows) tile<1>(m, block, rows, row, add, y, y_stride);
  return 1;
}

}  // namespace
}  // namespace relata

#include "language/model/kernels_body.h"

namespace relata {

const Kernels* avx2_kernels() {
  static constexpr Kernels kKernels = {"avx2", multiply, add_bias, rectify, quantise, cell, best};
  return &kKernels;
}

}  // namespace relata
#else
namespace relata {
const Kernels* avx2_kernels() { return nullptr; }
}  // namespace relata
#endif
