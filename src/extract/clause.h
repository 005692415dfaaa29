#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "record/analysis.h"

namespace relata {

/// One sentence's tree, made ready to be asked: children in text order, features, subtrees.
/// The sentence is borrowed.
class Clause {
 public:
  explicit Clause(const Sentence& sentence);

  /// Children of a word, in text order.
  [[nodiscard]] std::span<const std::uint32_t> children(std::uint32_t word) const {
    return {children_.data() + first_[word], children_.data() + first_[word + 1]};
  }
  /// Whether the word has a child with this relation (or, ending in ":", with its subtypes).
  [[nodiscard]] bool child(std::uint32_t word, std::string_view relation) const;
  [[nodiscard]] bool child_lemma(std::uint32_t word, std::string_view relation,
                                 std::string_view lemma) const;
  /// Whether a UD feature holds: is(w, "Tense=Past").
  [[nodiscard]] bool is(std::uint32_t word, std::string_view feature) const;
  /// Lemma of the first case marker of the word, "" for none.
  [[nodiscard]] std::string preposition(std::uint32_t word) const;
  /// First and last word of the subtree of a word, [begin, end).
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> subtree(std::uint32_t word) const;

 private:
  const Sentence& sentence_;
  std::vector<std::uint32_t> first_;     // words + 1
  std::vector<std::uint32_t> children_;  // all children, grouped by head
};

}  // namespace relata
