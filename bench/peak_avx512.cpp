#include "peak.h"

#ifdef __AVX512VNNI__
#include <immintrin.h>

namespace relata {

std::uint64_t peak_avx512(std::uint64_t rounds) {
  constexpr int kChains = 12;
  __m512i sums[kChains];
  for (int i = 0; i < kChains; ++i) sums[i] = _mm512_set1_epi32(i);
  const __m512i a = _mm512_set1_epi8(static_cast<char>(rounds & 3));
  const __m512i b = _mm512_set1_epi8(3);
  for (std::uint64_t r = 0; r < rounds; ++r) {
    for (__m512i& sum : sums) {
      sum = _mm512_dpbusd_epi32(sum, a, b);
      asm volatile("" : "+v"(sum));
    }
  }
  for (int i = 1; i < kChains; ++i) sums[0] = _mm512_add_epi32(sums[0], sums[i]);
  volatile std::int32_t keep = _mm512_cvtsi512_si32(sums[0]);
  static_cast<void>(keep);
  return rounds * kChains * 64;
}

}  // namespace relata
#else
namespace relata {
std::uint64_t peak_avx512(std::uint64_t) { return 0; }
}  // namespace relata
#endif
