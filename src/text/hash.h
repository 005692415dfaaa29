#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace relata {

/// FNV-1a, 64 bit (Fowler, Noll, Vo; draft-eastlake-fnv): fast and stable, not for adversaries.
/// `seed` continues an earlier hash.
[[nodiscard]] constexpr std::uint64_t fnv1a(std::string_view bytes,
                                            std::uint64_t seed = 14695981039346656037ULL) {
  std::uint64_t hash = seed;
  for (const char c : bytes) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 1099511628211ULL;
  }
  return hash;
}

/// SHA-256 (FIPS 180-4) as 64 lower-case hex digits. Identity of reports and versions rests on it.
[[nodiscard]] std::string sha256_hex(std::string_view bytes);

/// The first 16 hex digits of SHA-256: ids and versions.
[[nodiscard]] std::string short_hash(std::string_view bytes);

}  // namespace relata
