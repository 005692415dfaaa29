#include "extract/clause.h"

#include <algorithm>

namespace relata {

Clause::Clause(const Sentence& sentence) : sentence_(sentence) {
  const std::size_t n = sentence.words.size();
  first_.assign(n + 2, 0);
  for (const Word& w : sentence.words) {
    if (w.head >= 0) ++first_[static_cast<std::size_t>(w.head) + 1];
  }
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
  children_.resize(first_.back());
  std::vector<std::uint32_t> next(first_.begin(), first_.end());
  for (std::uint32_t i = 0; i < n; ++i) {
    const std::int32_t head = sentence.words[i].head;
    if (head >= 0) children_[next[static_cast<std::size_t>(head)]++] = i;
  }
}

bool Clause::child(std::uint32_t word, std::string_view relation) const {
  const auto c = children(word);
  return std::any_of(c.begin(), c.end(),
                     [&](std::uint32_t i) { return sentence_.words[i].relation == relation; });
}

bool Clause::child_lemma(std::uint32_t word, std::string_view relation,
                         std::string_view lemma) const {
  const auto c = children(word);
  return std::any_of(c.begin(), c.end(), [&](std::uint32_t i) {
    return sentence_.words[i].relation == relation && sentence_.words[i].lemma == lemma;
  });
}

bool Clause::is(std::uint32_t word, std::string_view feature) const {
  std::string_view all = sentence_.words[word].features;
  while (!all.empty()) {
    const std::size_t bar = all.find('|');
    if (all.substr(0, bar) == feature) return true;
    if (bar == std::string_view::npos) break;
    all.remove_prefix(bar + 1);
  }
  return false;
}

std::string Clause::preposition(std::uint32_t word) const {
  for (const std::uint32_t c : children(word)) {
    const Word& x = sentence_.words[c];
    if (x.relation == "case" && x.upos != Upos::kPart) return x.lemma;
  }
  return "";
}

std::pair<std::uint32_t, std::uint32_t> Clause::subtree(std::uint32_t word) const {
  std::pair<std::uint32_t, std::uint32_t> range{word, word + 1};
  std::vector<std::uint32_t> open{word};
  while (!open.empty()) {
    const std::uint32_t w = open.back();
    open.pop_back();
    range.first = std::min(range.first, w);
    range.second = std::max(range.second, w + 1);
    for (const std::uint32_t c : children(w)) open.push_back(c);
  }
  return range;
}

}  // namespace relata
