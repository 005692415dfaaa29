#include "language/tree.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

using namespace relata;

namespace {

struct Scores {
  std::vector<float> numbers;
  ArcScores view;
};

Scores random_scores(std::size_t words, std::mt19937& random) {
  Scores s;
  for (std::size_t i = 0; i < words * (words + 1); ++i) {
    s.numbers.push_back(static_cast<float>(static_cast<int>(random() % 2001) - 1000) / 50.0F);
  }
  s.view = {s.numbers, words, words + 1};
  return s;
}

double total(const ArcScores& scores, std::span<const std::int32_t> heads) {
  double sum = 0;
  for (std::size_t i = 0; i < heads.size(); ++i) sum += scores.at(i, heads[i]);
  return sum;
}

// The slow twin: every assignment of heads.
double best_total(const ArcScores& scores) {
  const auto n = static_cast<std::int32_t>(scores.words);
  std::vector<std::int32_t> heads(scores.words, -1);
  double best = -1e30;
  while (true) {
    const bool loops = [&] {
      for (std::int32_t i = 0; i < n; ++i) {
        if (heads[static_cast<std::size_t>(i)] == i) return true;
      }
      return false;
    }();
    if (!loops && is_tree(heads)) best = std::max(best, total(scores, heads));
    std::size_t place = 0;
    while (place < heads.size() && ++heads[place] == n) heads[place++] = -1;
    if (place == heads.size()) return best;
  }
}

}  // namespace

TEST_CASE("a tree has one root and no cycle") {
  const std::vector<std::int32_t> tree = {1, -1, 1};
  const std::vector<std::int32_t> two_roots = {-1, -1};
  const std::vector<std::int32_t> cycle = {-1, 2, 1};
  const std::vector<std::int32_t> outside = {-1, 7};
  CHECK(is_tree(tree));
  CHECK(!is_tree(two_roots));
  CHECK(!is_tree(cycle));
  CHECK(!is_tree(outside));
}

TEST_CASE("the best tree is the best of all trees") {
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    const Scores s = random_scores(1 + random() % 5, random);
    const std::vector<std::int32_t> heads = best_tree(s.view);
    REQUIRE(is_tree(heads));
    CHECK(total(s.view, heads) == doctest::Approx(best_total(s.view)));
  }
}

TEST_CASE("long sentences have a tree too") {
  std::mt19937 random(12);
  for (const std::size_t words : {50U, 200U, 400U}) {
    const Scores s = random_scores(words, random);
    CHECK(is_tree(best_tree(s.view)));
  }
}

TEST_CASE("with equal scores the smaller head wins, the root before all") {
  const std::vector<float> numbers = {
      1, 0, 1, 1,  // word 0: the root or a word, alike
      0, 1, 0, 1,  // word 1: word 0 or word 2, alike
      0, 1, 1, 0,  // word 2: word 0 or word 1, alike
  };
  CHECK(best_tree({numbers, 3, 4}) == std::vector<std::int32_t>{-1, 0, 0});
}

TEST_CASE("where all trees are alike, the first word is the head of all") {
  for (const std::size_t words : {1U, 2U, 3U, 7U}) {
    const std::vector<float> numbers(words * (words + 1), 1.0F);
    std::vector<std::int32_t> expected(words, 0);
    expected[0] = -1;
    CHECK(best_tree({numbers, words, words + 1}) == expected);
  }
}
