#pragma once

#include "language/model/kernels.h"

namespace relata {

// One function an instruction set, each in the file compiled with its flags; nullptr if the
// compiler or the machine it builds for lacks the set. Only choose.cpp calls them.
[[nodiscard]] const Kernels* plain_kernels();
[[nodiscard]] const Kernels* avx2_kernels();
[[nodiscard]] const Kernels* avx512_kernels();
[[nodiscard]] const Kernels* neon_kernels();
[[nodiscard]] const Kernels* neon_dot_kernels();

}  // namespace relata
