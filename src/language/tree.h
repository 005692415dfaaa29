#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace relata {

/// Scores of all arcs of a sentence of n words: row i for dependent i, in it n + 1 numbers, first
/// the root's, then those of the heads 0 to n - 1.
struct ArcScores {
  std::span<const float> scores;  // row i begins at i * stride
  std::size_t words = 0;
  std::size_t stride = 0;

  /// head -1 is the root.
  [[nodiscard]] float at(std::size_t dependent, std::int32_t head) const {
    return scores[dependent * stride + static_cast<std::size_t>(head + 1)];
  }
};

/// True if exactly one head is -1 and every word leads up to it.
[[nodiscard]] bool is_tree(std::span<const std::int32_t> heads);

/// The tree of the highest sum of scores with exactly one word under the root.
///
/// return  for each word its head, -1 for the root's only child. Ties: the root first, then the
///         smaller head, as long as the best heads already make a tree. Where they do not, and
///         several trees have the highest sum, it is one of them, for the same scores the same.
/// cost    O(n^2) if the best heads already make a tree, which is the rule; else up to O(n^3).
/// method  maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967; McDonald et al. 2005);
///         one root by a penalty on the root's arcs that no other gain can outweigh.
[[nodiscard]] std::vector<std::int32_t> best_tree(const ArcScores& scores);

}  // namespace relata
