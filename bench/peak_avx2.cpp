#include "peak.h"

#ifdef __AVX2__
#include <immintrin.h>

namespace relata {

std::uint64_t peak_avx2(std::uint64_t rounds) {
  constexpr int kChains = 12;
  __m256i sums[kChains];
  for (int i = 0; i < kChains; ++i) sums[i] = _mm256_set1_epi32(i);
  const __m256i a = _mm256_set1_epi16(static_cast<short>(rounds & 3));
  const __m256i b = _mm256_set1_epi16(3);
  for (std::uint64_t r = 0; r < rounds; ++r) {
    for (__m256i& sum : sums) {
      sum = _mm256_add_epi32(sum, _mm256_madd_epi16(a, b));
      asm volatile("" : "+x"(sum));
    }
  }
  for (int i = 1; i < kChains; ++i) sums[0] = _mm256_add_epi32(sums[0], sums[i]);
  volatile std::int32_t keep = _mm256_extract_epi32(sums[0], 0);
  static_cast<void>(keep);
  return rounds * kChains * 16;
}

}  // namespace relata
#else
namespace relata {
std::uint64_t peak_avx2(std::uint64_t) { return 0; }
}  // namespace relata
#endif
