#pragma once

#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "extract/actors/mention.h"
#include "extract/actors/view.h"

namespace relata {

/// One sentence in which mentions are looked for, and what has been found in it so far. The finders
/// of names, nominals and ties work on the same one, in this order.
class SentencePart {
 public:
  /// view, out and taken are borrowed; taken has a place for each word of the sentence.
  SentencePart(const ReportView& view, std::uint32_t index, std::vector<Mention>& out,
               std::size_t first, std::vector<bool>& taken)
      : view_(view),
        s_(view.analysis.sentences[index]),
        tree_(view.trees[index]),
        index_(index),
        out_(out),
        first_(first),
        taken_(taken) {}

 protected:
  [[nodiscard]] const Word& word(std::size_t w) const { return s_.words[w]; }
  /// A new mention of words [begin, end), which are taken from now on.
  Mention& add(std::size_t begin, std::size_t end, MentionForm form, ActorSort sort);
  [[nodiscard]] GrammaticalNumber number_of(std::uint32_t w) const;
  /// "two Libyans", "young Chadians", "thousands of Kenyans": some people of a country, who do not
  /// stand for all of it as "the Libyans" do. `head` is the word for the people.
  [[nodiscard]] bool are_individuals(const NameMatch& match, std::uint32_t head) const;
  /// What a word of the mention tells of gender: "Mrs.", "queen".
  void gender_from(Mention& m, std::size_t w) const;

  const ReportView& view_;
  const Sentence& s_;
  const Clause& tree_;
  std::uint32_t index_;        // of the sentence
  std::vector<Mention>& out_;  // of the report
  std::size_t first_;          // of this sentence in out_
  std::vector<bool>& taken_;   // words that belong to a mention
};

[[nodiscard]] inline bool is_office_or_agent(const NameMatch& m) {
  return m.kind == NameForm::Kind::kOffice || m.kind == NameForm::Kind::kAgent;
}

/// Last words of the persons' names of two and more words: a surname that the tagger has missed
/// elsewhere is found by them.
[[nodiscard]] std::set<std::string> surnames_of(const ReportView& view);

/// Names of the lexicon and of the tagger, with the titles before persons' names.
void find_names(const SentencePart& part, const std::set<std::string>& surnames);

/// Nouns for people and bodies, and noun phrases that may take up an actor or rename one.
void find_nominals(const SentencePart& part);

/// The ties between the mentions of a sentence, which are sorted: owners ("the French minister"),
/// and nouns that rename a name (appositions, predicates).
void tie_mentions(const SentencePart& part);

}  // namespace relata
