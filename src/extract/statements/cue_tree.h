#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "extract/clause.h"
#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "text/span.h"

namespace relata {

/// Words of one sentence that belong together: 1 for each that does.
using WordSet = std::vector<char>;

/// A class of `lexicon/classes` that may be missing; then no word is in it.
class ClassTest {
 public:
  ClassTest(const Lexicon& lexicon, std::string_view name)
      : lexicon_(lexicon), index_(find_class(lexicon, name)) {}
  [[nodiscard]] bool has(const std::vector<Word>& words, std::size_t word) const {
    return index_ && in_class(lexicon_, *index_, words, word);
  }

 private:
  const Lexicon& lexicon_;
  std::optional<std::uint32_t> index_;
};

/// Whether the word has this relation or a subtype of it: "nsubj" for "nsubj:pass".
[[nodiscard]] bool relation_is(const Word& word, std::string_view relation);

/// One sentence as the rules of saying see it: its tree, with questions that several rules ask.
/// The sentence is borrowed.
class CueTree {
 public:
  explicit CueTree(const Sentence& sentence) : words(sentence.words), tree(sentence) {}

  const std::vector<Word>& words;  // NOLINT(misc-non-private-member-variables-in-classes)
  Clause tree;                     // NOLINT(misc-non-private-member-variables-in-classes)

  [[nodiscard]] std::optional<std::uint32_t> child(std::uint32_t word,
                                                   std::string_view relation) const;
  [[nodiscard]] WordSet none() const { return WordSet(words.size(), 0); }
  [[nodiscard]] WordSet subtree(std::uint32_t word) const;
  void add_subtree(std::uint32_t word, WordSet& set) const { mark_subtree(word, set, 1); }
  void remove_subtree(std::uint32_t word, WordSet& set) const { mark_subtree(word, set, 0); }

  /// A verb, or what has a copula or a subject of its own.
  [[nodiscard]] bool is_clause(std::uint32_t word) const;
  [[nodiscard]] bool is_nominal(std::uint32_t word) const;
  /// "to do": a verb with the mark "to".
  [[nodiscard]] bool is_infinitive(std::uint32_t word) const;

  /// The subject of a verb, its own or the one that it shares with the clause above it; `passive`
  /// is set for a passive subject of its own.
  [[nodiscard]] std::optional<std::uint32_t> subject_of(std::uint32_t verb, bool& passive) const;

  /// The noun phrase of a source, without what stands in it besides its names and titles: the
  /// clause that holds the cue, remarks between commas.
  [[nodiscard]] WordSet source_words(std::uint32_t head, std::uint32_t cue) const;

  /// Runs of the set as spans, without punctuation at their ends (quotation marks and brackets
  /// stay). A hole of punctuation only is closed.
  [[nodiscard]] std::vector<Span> spans_of(WordSet set) const;

 private:
  void mark_subtree(std::uint32_t word, WordSet& set, char value) const;
};

}  // namespace relata
