#pragma once

#include <compare>
#include <cstdint>

namespace relata {

/// Half-open range [begin, end) of Unicode code points of a report's text.
///
/// "Relata refero" has the words {0, 6} and {7, 13}. An empty span is {n, n}.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  [[nodiscard]] bool empty() const { return begin == end; }
  [[nodiscard]] bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  [[nodiscard]] bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
  auto operator<=>(const Span&) const = default;
};

}  // namespace relata
