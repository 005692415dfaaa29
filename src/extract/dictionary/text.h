#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/events.h"

namespace relata {

/// One sentence as the dictionaries see it: words in capitals, those of short clauses between
/// commas left out.
class DictionaryText {
 public:
  DictionaryText(const Dictionary& dictionary, const Sentence& sentence);

  struct Item {
    std::string text;        // in capitals
    std::uint32_t word = 0;  // of the sentence
  };

  [[nodiscard]] const std::vector<Item>& items() const { return items_; }
  [[nodiscard]] const Sentence& sentence() const { return sentence_; }
  [[nodiscard]] const Dictionary& dictionary() const { return dictionary_; }

  /// Items that a phrase covers if it begins at `at`: its length, or nothing.
  [[nodiscard]] std::optional<std::size_t> match(const Dictionary::Phrase& phrase,
                                                 std::size_t at) const;
  /// The same of the words of a synset's member.
  [[nodiscard]] std::optional<std::size_t> match_synset(const std::string& synset, std::size_t at,
                                                        std::size_t depth = 0) const;
  /// Items that a word or synset covers if it ends right before `end`.
  [[nodiscard]] std::optional<std::size_t> match_back(const Dictionary::Token& token,
                                                      std::size_t end) const;
  /// Whether a phrase stands anywhere.
  [[nodiscard]] bool holds(const Dictionary::Phrase& phrase) const;

 private:
  const Dictionary& dictionary_;
  const Sentence& sentence_;
  std::vector<Item> items_;
};

/// A noun phrase with a code: items [begin, end).
struct CodedPhrase {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<std::string> codes;  // several for coordinated phrases and codes with a slash
};

/// The coded noun phrases of a text, in its order.
///
/// date  of the report, YYYYMMDD, "" for unknown: codes without dates hold then.
[[nodiscard]] std::vector<CodedPhrase> coded_phrases(const DictionaryText& text,
                                                     const std::string& date);

}  // namespace relata
