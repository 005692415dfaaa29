#include "language/tree.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace relata {
namespace {

using Heads = std::vector<std::int32_t>;
constexpr double kNever = -std::numeric_limits<double>::infinity();

// Chu-Liu/Edmonds (Edmonds 1967), in place: a cycle of best heads becomes one node, until there is
// none; then the cycles are opened again, the last one first. Node 0 is the root. Each row knows
// its best head, so that a contraction costs what it changes.
class SpanningTree {
 public:
  explicit SpanningTree(std::size_t nodes)
      : nodes_(nodes), scores_(nodes * nodes, kNever), active_(nodes, 1), heads_(nodes, 0) {}

  [[nodiscard]] double& at(std::size_t dependent, std::size_t head) {
    return scores_[dependent * nodes_ + head];
  }

  // The best head of each node but the root.
  Heads solve() {
    for (std::size_t node = 1; node < nodes_; ++node) find_head(node);
    std::vector<Contraction> contractions;
    for (std::vector<std::size_t> cycle = find_cycle(); !cycle.empty(); cycle = find_cycle()) {
      contractions.push_back(contract(std::move(cycle)));
    }
    for (std::size_t i = contractions.size(); i-- > 0;) open(contractions[i]);
    return heads_;
  }

 private:
  struct Contraction {
    std::vector<std::size_t> cycle;   // its nodes; the first one stands for all
    std::vector<std::int32_t> heads;  // theirs in the cycle
    std::vector<std::size_t> enters;  // [node]: the node of the cycle that an arc from here enters
    std::vector<std::size_t> leaves;  // [node]: the node of the cycle that is the best head here
  };

  void find_head(std::size_t node) {
    double best = kNever;
    heads_[node] = 0;
    for (std::size_t head = 0; head < nodes_; ++head) {
      if (active_[head] != 0 && head != node && at(node, head) > best) {
        best = at(node, head);
        heads_[node] = static_cast<std::int32_t>(head);
      }
    }
  }

  // The nodes of some cycle of best heads, or nothing.
  std::vector<std::size_t> find_cycle() {
    std::vector<std::size_t> seen(nodes_, 0);  // number of the walk that came by
    for (std::size_t start = 1; start < nodes_; ++start) {
      if (active_[start] == 0) continue;
      std::size_t node = start;
      while (node != 0 && seen[node] == 0) {
        seen[node] = start;
        node = static_cast<std::size_t>(heads_[node]);
      }
      if (node == 0 || seen[node] != start) continue;
      std::vector<std::size_t> cycle = {node};
      for (auto next = static_cast<std::size_t>(heads_[node]); next != node;
           next = static_cast<std::size_t>(heads_[next])) {
        cycle.push_back(next);
      }
      return cycle;
    }
    return {};
  }

  Contraction contract(std::vector<std::size_t> cycle) {
    Contraction c{std::move(cycle),
                  {},
                  std::vector<std::size_t>(nodes_, 0),
                  std::vector<std::size_t>(nodes_, 0)};
    const std::size_t whole = c.cycle[0];
    for (const std::size_t node : c.cycle) {
      c.heads.push_back(heads_[node]);
      active_[node] = 0;
    }
    for (std::size_t other = 0; other < nodes_; ++other) {
      if (active_[other] == 0) continue;
      double gain = kNever;
      double best = kNever;
      for (std::size_t k = 0; k < c.cycle.size(); ++k) {
        const std::size_t node = c.cycle[k];
        const double in = at(node, other) - at(node, static_cast<std::size_t>(c.heads[k]));
        if (in > gain || c.enters[other] == 0) {
          gain = in;
          c.enters[other] = node;
        }
        if (other != 0 && (at(other, node) > best || c.leaves[other] == 0)) {
          best = at(other, node);
          c.leaves[other] = node;
        }
      }
      gains_.emplace_back(other, gain);
      if (other != 0) at(other, whole) = best;
    }
    for (const auto& [other, gain] : gains_) at(whole, other) = gain;
    gains_.clear();
    active_[whole] = 1;
    find_head(whole);
    // Rows whose best head went into the cycle keep it there: its place has that score.
    for (std::size_t other = 1; other < nodes_; ++other) {
      if (active_[other] == 0 || other == whole) continue;
      const auto head = static_cast<std::size_t>(heads_[other]);
      if (std::find(c.cycle.begin(), c.cycle.end(), head) != c.cycle.end()) {
        heads_[other] = static_cast<std::int32_t>(whole);
      }
    }
    return c;
  }

  void open(const Contraction& c) {
    const std::size_t whole = c.cycle[0];
    const auto head = static_cast<std::size_t>(heads_[whole]);
    for (const std::size_t node : c.cycle) active_[node] = 0;
    for (std::size_t other = 1; other < nodes_; ++other) {
      if (c.leaves[other] != 0 && active_[other] != 0 &&
          static_cast<std::size_t>(heads_[other]) == whole) {
        heads_[other] = static_cast<std::int32_t>(c.leaves[other]);
      }
    }
    for (std::size_t k = 0; k < c.cycle.size(); ++k) {
      heads_[c.cycle[k]] = c.heads[k];
      active_[c.cycle[k]] = 1;
    }
    heads_[c.enters[head]] = static_cast<std::int32_t>(head);
  }

  std::size_t nodes_;
  std::vector<double> scores_;  // row = dependent, column = head
  std::vector<char> active_;    // not yet part of another node
  Heads heads_;
  std::vector<std::pair<std::size_t, double>> gains_;  // scratch of contract()
};

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
  SpanningTree graph(n + 1);
  for (std::size_t i = 0; i < n; ++i) {
    graph.at(i + 1, 0) = scores.at(i, -1) - penalty;
    for (std::size_t j = 0; j < n; ++j) {
      if (i != j) graph.at(i + 1, j + 1) = scores.at(i, static_cast<std::int32_t>(j));
    }
  }
  const Heads solved = graph.solve();
  for (std::size_t i = 0; i < n; ++i) heads[i] = solved[i + 1] - 1;
  return heads;
}

}  // namespace relata
