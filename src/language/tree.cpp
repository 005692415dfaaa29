#include "language/tree.h"

#include <algorithm>
#include <limits>

namespace relata {
namespace {

using Heads = std::vector<std::int32_t>;
constexpr double kNever = -std::numeric_limits<double>::infinity();

// A square matrix of doubles: row = dependent, column = head, node 0 = the root.
struct Graph {
  std::size_t nodes = 0;
  std::vector<double> scores;
  [[nodiscard]] double& at(std::size_t dependent, std::size_t head) {
    return scores[dependent * nodes + head];
  }
};

Heads best_heads(Graph& graph) {
  Heads heads(graph.nodes, 0);
  for (std::size_t d = 1; d < graph.nodes; ++d) {
    const auto row = graph.scores.begin() + static_cast<std::ptrdiff_t>(d * graph.nodes);
    heads[d] = static_cast<std::int32_t>(
        std::max_element(row, row + static_cast<std::ptrdiff_t>(graph.nodes)) - row);
  }
  return heads;
}

// The nodes of some cycle, or nothing.
std::vector<std::size_t> find_cycle(const Heads& heads) {
  std::vector<std::size_t> seen(heads.size(), 0);  // number of the walk that came by
  for (std::size_t start = 1; start < heads.size(); ++start) {
    std::size_t node = start;
    while (node != 0 && seen[node] == 0) {
      seen[node] = start;
      node = static_cast<std::size_t>(heads[node]);
    }
    if (node == 0 || seen[node] != start) continue;
    std::vector<std::size_t> cycle;
    const std::size_t first = node;
    do {
      cycle.push_back(node);
      node = static_cast<std::size_t>(heads[node]);
    } while (node != first);
    return cycle;
  }
  return {};
}

// Chu-Liu/Edmonds: the cycle becomes one node, the smaller problem is solved, the cycle opened.
Heads span(Graph graph) {
  Heads heads = best_heads(graph);
  const std::vector<std::size_t> cycle = find_cycle(heads);
  if (cycle.empty()) return heads;

  std::vector<char> inside(graph.nodes, 0);
  for (const std::size_t node : cycle) inside[node] = 1;
  std::vector<std::size_t> outside;  // new number -> old node; the cycle is the last new number
  for (std::size_t node = 0; node < graph.nodes; ++node) {
    if (inside[node] == 0) outside.push_back(node);
  }
  const std::size_t merged = outside.size();
  Graph small{merged + 1, std::vector<double>((merged + 1) * (merged + 1), kNever)};
  std::vector<std::size_t> enters(merged, 0);  // by which node of the cycle an arc from here enters
  std::vector<std::size_t> leaves(merged, 0);  // which node of the cycle is the head of this one
  for (std::size_t i = 0; i < merged; ++i) {
    for (std::size_t j = 0; j < merged; ++j) {
      if (i != 0 && i != j) small.at(i, j) = graph.at(outside[i], outside[j]);
    }
    for (const std::size_t node : cycle) {
      const double gain =
          graph.at(node, outside[i]) - graph.at(node, static_cast<std::size_t>(heads[node]));
      if (gain > small.at(merged, i) || enters[i] == 0) {
        small.at(merged, i) = gain;
        enters[i] = node;
      }
      if (i == 0) continue;
      if (graph.at(outside[i], node) > small.at(i, merged) || leaves[i] == 0) {
        small.at(i, merged) = graph.at(outside[i], node);
        leaves[i] = node;
      }
    }
  }
  const Heads solved = span(std::move(small));
  for (std::size_t i = 1; i < merged; ++i) {
    const auto head = static_cast<std::size_t>(solved[i]);
    heads[outside[i]] = static_cast<std::int32_t>(head == merged ? leaves[i] : outside[head]);
  }
  const auto head = static_cast<std::size_t>(solved[merged]);
  heads[enters[head]] = static_cast<std::int32_t>(outside[head]);
  return heads;
}

Heads greedy(const ArcScores& scores) {
  Heads heads(scores.words, -1);
  for (std::size_t i = 0; i < scores.words; ++i) {
    float best = scores.at(i, -1);
    for (std::size_t j = 0; j < scores.words; ++j) {
      const float score = scores.at(i, static_cast<std::int32_t>(j));
      if (j != i && score > best) {
        best = score;
        heads[i] = static_cast<std::int32_t>(j);
      }
    }
  }
  return heads;
}

}  // namespace

bool is_tree(std::span<const std::int32_t> heads) {
  if (std::count(heads.begin(), heads.end(), -1) != 1) return false;
  std::vector<std::size_t> seen(heads.size(), 0);
  for (std::size_t start = 0; start < heads.size(); ++start) {
    std::int32_t node = static_cast<std::int32_t>(start);
    while (node != -1 && seen[static_cast<std::size_t>(node)] == 0) {
      seen[static_cast<std::size_t>(node)] = start + 1;
      node = heads[static_cast<std::size_t>(node)];
      if (node < -1 || node >= static_cast<std::int32_t>(heads.size())) return false;
    }
    if (node != -1 && seen[static_cast<std::size_t>(node)] == start + 1) return false;
  }
  return true;
}

Heads best_tree(const ArcScores& scores) {
  const std::size_t n = scores.words;
  Heads heads = greedy(scores);
  if (is_tree(heads)) return heads;
  double least = 0;
  double most = 0;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= n; ++j) {
      if (j == i + 1) continue;
      least = std::min<double>(least, scores.scores[i * scores.stride + j]);
      most = std::max<double>(most, scores.scores[i * scores.stride + j]);
    }
  }
  const double penalty = (most - least + 1) * static_cast<double>(n + 1);
  Graph graph{n + 1, std::vector<double>((n + 1) * (n + 1), kNever)};
  for (std::size_t i = 0; i < n; ++i) {
    graph.at(i + 1, 0) = scores.at(i, -1) - penalty;
    for (std::size_t j = 0; j < n; ++j) {
      if (i != j) graph.at(i + 1, j + 1) = scores.at(i, static_cast<std::int32_t>(j));
    }
  }
  const Heads solved = span(std::move(graph));
  for (std::size_t i = 0; i < n; ++i) heads[i] = solved[i + 1] - 1;
  return heads;
}

}  // namespace relata
