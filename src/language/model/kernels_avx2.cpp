// AVX2: products of 16-bit numbers (vpmaddwd), because those of eight bits (vpmaddubsw) saturate.
#include "language/model/kernels.h"
#include "language/model/sets.h"

#ifdef __AVX2__
#include <immintrin.h>

namespace relata {
namespace {

constexpr std::size_t kRows = 2;  // go through a block together: 8 accumulators

// R rows by one block of 16 outputs. An accumulator holds two partial sums of four outputs.
// inputs: the rows' numbers as 16 bits.
template <int R>
void tile(const PackedMatrix& m, std::size_t block, const std::int16_t* inputs,
          const QuantisedRows& rows, std::size_t row, bool add, float* y, std::size_t y_stride) {
  const std::uint8_t* w = m.bytes.data() + block * m.quads * 64;
  const std::size_t in = m.quads * 4;
  __m256i sums[R][4];
  for (int r = 0; r < R; ++r) {
    for (int p = 0; p < 4; ++p) sums[r][p] = _mm256_setzero_si256();
  }
  for (std::size_t k = 0; k < m.quads; ++k, w += 64) {
    __m256i input[R];
    for (int r = 0; r < R; ++r) {
      long long four = 0;
      __builtin_memcpy(&four, inputs + r * in + k * 4, 8);
      input[r] = _mm256_set1_epi64x(four);
    }
    for (int p = 0; p < 4; ++p) {
      const __m256i weights =
          _mm256_cvtepu8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(w) + p));
      for (int r = 0; r < R; ++r) {
        sums[r][p] = _mm256_add_epi32(sums[r][p], _mm256_madd_epi16(weights, input[r]));
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

// Rows go through in groups whose inputs, as 16 bits, fit on the stack.
void multiply(const PackedMatrix& m, const QuantisedRows& rows, bool add, float* y,
              std::size_t y_stride) {
  constexpr std::size_t kRoom = 8 * kWidestInput;
  alignas(32) std::int16_t inputs[kRoom];
  const std::size_t in = m.quads * 4;
  const std::size_t group = kRoom / in;
  for (std::size_t first = 0; first < rows.rows; first += group) {
    const std::size_t end = rows.rows - first < group ? rows.rows : first + group;
    for (std::size_t row = first; row < end; ++row) {
      const std::int8_t* const q = rows.q + row * rows.stride;
      for (std::size_t i = 0; i < in; ++i) inputs[(row - first) * in + i] = q[i];
    }
    for (std::size_t block = 0; block < m.blocks; ++block) {
      std::size_t row = first;
      for (; row + kRows <= end; row += kRows) {
        tile<kRows>(m, block, inputs + (row - first) * in, rows, row, add, y, y_stride);
      }
      for (; row < end; ++row) {
        tile<1>(m, block, inputs + (row - first) * in, rows, row, add, y, y_stride);
      }
    }
  }
}

}  // namespace
}  // namespace relata

#include "language/model/kernels_body.h"

namespace relata {

const Kernels* avx2_kernels() {
  static constexpr Kernels kKernels = {"avx2",   multiply, add_bias, rectify,
                                       quantise, cell,     shares,   best};
  return &kKernels;
}

}  // namespace relata
#else
namespace relata {
const Kernels* avx2_kernels() { return nullptr; }
}  // namespace relata
#endif
