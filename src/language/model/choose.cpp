#include <cstdlib>

#include "language/model/kernels.h"
#include "language/model/sets.h"

#ifdef __aarch64__
#include <sys/auxv.h>
#endif

namespace relata {

void pack(const std::int8_t* weights, std::size_t out, std::size_t in, std::size_t stride,
          const float* scale, PackedMatrix& matrix) {
  matrix.out = out;
  matrix.in = in;
  matrix.blocks = (out + 15) / 16;
  matrix.quads = (in + 3) / 4;
  matrix.bytes.assign(matrix.blocks * matrix.quads * 64, 128);
  matrix.scale.assign(matrix.width(), 0.0F);
  for (std::size_t o = 0; o < out; ++o) {
    matrix.scale[o] = scale[o];
    std::uint8_t* const to = matrix.bytes.data() + o / 16 * matrix.quads * 64 + o % 16 * 4;
    const std::int8_t* const from = weights + o * stride;
    for (std::size_t i = 0; i < in; ++i) {
      to[i / 4 * 64 + i % 4] = static_cast<std::uint8_t>(from[i] + 128);
    }
  }
}

std::vector<const Kernels*> available_kernels() {
  std::vector<const Kernels*> sets = {plain_kernels()};
#if defined(__x86_64__)
  __builtin_cpu_init();
  if (avx2_kernels() != nullptr && __builtin_cpu_supports("avx2")) sets.push_back(avx2_kernels());
  if (avx512_kernels() != nullptr && __builtin_cpu_supports("avx512f") &&
      __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
      __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni")) {
    sets.push_back(avx512_kernels());
  }
#elif defined(__aarch64__)
  sets.push_back(neon_kernels());
  if ((getauxval(AT_HWCAP) & HWCAP_ASIMDDP) != 0) sets.push_back(neon_dot_kernels());
#endif
  return sets;
}

const Kernels& chosen_kernels() {
  static const Kernels& chosen = []() -> const Kernels& {
    const std::vector<const Kernels*> sets = available_kernels();
    const char* const wanted = std::getenv("RELATA_CPU");
    for (const Kernels* set : sets) {
      if (wanted != nullptr && set->name == wanted) return *set;
    }
    return *sets.back();
  }();
  return chosen;
}

}  // namespace relata
