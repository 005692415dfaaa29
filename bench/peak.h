#pragma once

#include <cstdint>

namespace relata {

/// Runs the instruction set's widest products of bytes on registers alone, twelve chains of them
/// that do not wait for one another: nothing on this core is faster. Gives the number of products
/// done, 0 if the set was not compiled in.
std::uint64_t peak_plain(std::uint64_t rounds);
std::uint64_t peak_avx2(std::uint64_t rounds);
std::uint64_t peak_avx512(std::uint64_t rounds);

}  // namespace relata
