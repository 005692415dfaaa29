#include "extract/statements/cue_tree.h"

#include <algorithm>
#include <array>

namespace relata {

namespace {

bool is_quotation_mark(const Word& word) {
  const std::string& f = word.form;
  return f == "\"" || f == "\u201C" || f == "\u201D" || f == "``" || f == "''" || f == "\u2018" ||
         f == "\u2019";
}

bool is_bracket(const Word& word) { return word.form == "(" || word.form == ")"; }

/// Closes holes that hold nothing but punctuation.
void close_holes(const std::vector<Word>& words, WordSet& set) {
  for (std::size_t w = 0; w < set.size();) {
    if (set[w] != 0) {
      ++w;
      continue;
    }
    std::size_t end = w;
    while (end < set.size() && set[end] == 0 && words[end].upos == Upos::kPunct) ++end;
    if (w > 0 && end > w && end < set.size() && set[end] != 0) {
      std::fill(set.begin() + static_cast<long>(w), set.begin() + static_cast<long>(end), 1);
    }
    while (w < set.size() && set[w] == 0) ++w;
  }
}

}  // namespace

bool relation_is(const Word& word, std::string_view relation) {
  return word.relation == relation ||
         (word.relation.starts_with(relation) && word.relation.size() > relation.size() &&
          word.relation[relation.size()] == ':');
}

std::optional<std::uint32_t> CueTree::child(std::uint32_t word, std::string_view relation) const {
  for (const std::uint32_t c : tree.children(word)) {
    if (relation_is(words[c], relation)) return c;
  }
  return std::nullopt;
}

WordSet CueTree::subtree(std::uint32_t word) const {
  WordSet set = none();
  add_subtree(word, set);
  return set;
}

void CueTree::mark_subtree(std::uint32_t word, WordSet& set, char value) const {
  set[word] = value;
  for (const std::uint32_t c : tree.children(word)) mark_subtree(c, set, value);
}

bool CueTree::is_clause(std::uint32_t word) const {
  if (words[word].upos == Upos::kVerb || words[word].upos == Upos::kAux) return true;
  const auto children = tree.children(word);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return relation_is(words[c], "cop") || relation_is(words[c], "nsubj");
  });
}

bool CueTree::is_nominal(std::uint32_t word) const {
  const Upos upos = words[word].upos;
  return upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kPron;
}

bool CueTree::is_infinitive(std::uint32_t word) const {
  return tree.child_lemma(word, "mark", "to");
}

std::optional<std::uint32_t> CueTree::subject_of(std::uint32_t verb, bool& passive) const {
  std::uint32_t w = verb;
  for (int steps = 0; steps < 5; ++steps) {
    // The nearest: in "The bridge, he said, would open" the parser may hang both on "said".
    std::optional<std::uint32_t> nearest;
    for (const std::uint32_t c : tree.children(w)) {
      if (!relation_is(words[c], "nsubj")) continue;
      if (!nearest || (c < w && c > *nearest) || (c > w && *nearest > w && c < *nearest)) {
        nearest = c;
      }
    }
    if (nearest) {
      if (steps == 0) passive = words[*nearest].relation == "nsubj:pass";
      return nearest;
    }
    const Word& word = words[w];
    if (word.head < 0) return std::nullopt;
    const auto head = static_cast<std::uint32_t>(word.head);
    if (relation_is(word, "acl")) return head;
    if (!relation_is(word, "conj") && !relation_is(word, "xcomp") && !relation_is(word, "advcl") &&
        !relation_is(word, "parataxis")) {
      return std::nullopt;
    }
    w = head;
  }
  return std::nullopt;
}

WordSet CueTree::source_words(std::uint32_t head, std::uint32_t cue) const {
  constexpr std::array kOutside{"case",  "cc",    "parataxis", "cop",
                                "nsubj", "advcl", "aux",       "discourse"};
  WordSet set = subtree(head);
  for (const std::uint32_t c : tree.children(head)) {
    const bool outside = std::any_of(kOutside.begin(), kOutside.end(), [&](const char* relation) {
      return relation_is(words[c], relation);
    });
    const std::uint32_t begin = tree.subtree(c).first;
    const bool after_comma =
        c > head && (words[begin].form == "," || (begin > 0 && words[begin - 1].form == ","));
    // "the mayor, speaking in Rome, said"
    const bool remark = words[c].relation == "acl" && after_comma;
    // "Even China said": the writer's word.
    const bool even = relation_is(words[c], "advmod") && c < head && is_nominal(head) &&
                      words[c].upos == Upos::kAdv;
    if (outside || remark || even || subtree(c)[cue] != 0) remove_subtree(c, set);
  }
  if (set[cue] != 0) remove_subtree(cue, set);
  return set;
}

std::vector<Span> CueTree::spans_of(WordSet set) const {
  close_holes(words, set);
  std::vector<Span> spans;
  for (std::uint32_t w = 0; w < set.size();) {
    if (set[w] == 0) {
      ++w;
      continue;
    }
    std::uint32_t end = w;
    while (end < set.size() && set[end] != 0) ++end;
    std::uint32_t first = w;
    std::uint32_t last = end;
    const auto cut = [&](std::uint32_t at) {
      return words[at].upos == Upos::kPunct && !is_quotation_mark(words[at]) &&
             !is_bracket(words[at]);
    };
    while (first < last && cut(first)) ++first;
    while (last > first && cut(last - 1)) --last;
    if (first < last) spans.push_back({words[first].span.begin, words[last - 1].span.end});
    w = end;
  }
  return spans;
}

}  // namespace relata
