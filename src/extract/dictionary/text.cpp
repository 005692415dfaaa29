#include "extract/dictionary/text.h"

#include <algorithm>

namespace relata {
namespace {

// PETRARCH's defaults: a clause between commas of this many words is passed over, one at the end
// too.
constexpr std::size_t kShortestClause = 2;
constexpr std::size_t kLongestClause = 8;

bool is_word(const Word& w) { return w.upos != Upos::kPunct; }

// Marks the words of clauses to pass over.
std::vector<bool> passed_over(const Sentence& s) {
  std::vector<bool> out(s.words.size(), false);
  std::vector<std::size_t> commas;
  for (std::size_t w = 0; w < s.words.size(); ++w) {
    if (s.words[w].form == ",") commas.push_back(w);
  }
  for (std::size_t i = 0; i < commas.size(); ++i) {
    const std::size_t end = i + 1 < commas.size() ? commas[i + 1] : s.words.size();
    const auto words = std::count_if(s.words.begin() + static_cast<std::ptrdiff_t>(commas[i]),
                                     s.words.begin() + static_cast<std::ptrdiff_t>(end), is_word);
    const auto count = static_cast<std::size_t>(words);
    if (count < kShortestClause || count > kLongestClause) continue;
    std::fill(out.begin() + static_cast<std::ptrdiff_t>(commas[i]),
              out.begin() + static_cast<std::ptrdiff_t>(end), true);
    ++i;  // the comma behind it closes it
  }
  return out;
}

}  // namespace

DictionaryText::DictionaryText(const Dictionary& dictionary, const Sentence& sentence)
    : dictionary_(dictionary), sentence_(sentence) {
  const std::vector<bool> passed = passed_over(sentence);
  for (std::uint32_t w = 0; w < sentence.words.size(); ++w) {
    if (!passed[w] && is_word(sentence.words[w]))
      items_.push_back({in_capitals(sentence.words[w].form), w});
  }
}

std::optional<std::size_t> DictionaryText::match(const Dictionary::Phrase& phrase,
                                                 std::size_t at) const {
  const std::size_t size = phrase.words.size();
  if (size == 0 || at + size > items_.size()) return std::nullopt;
  for (std::size_t i = 0; i + 1 < size; ++i) {
    if (items_[at + i].text != phrase.words[i]) return std::nullopt;
  }
  const std::string& last = phrase.words.back();
  const std::string& text = items_[at + size - 1].text;
  if (text == last) return size;
  const bool longer = !phrase.whole && last.size() >= Dictionary::kShortestStem &&
                      text.starts_with(last) &&
                      text.size() <= last.size() + Dictionary::kLongestEnding;
  return longer ? std::optional(size) : std::nullopt;
}

std::optional<std::size_t> DictionaryText::match_synset(const std::string& synset,
                                                        std::size_t at,
                                                        std::size_t depth) const {
  constexpr std::size_t kDeepest = 16;  // synsets that name each other go round in circles
  if (depth > kDeepest) return std::nullopt;
  const auto found = dictionary_.synsets.find(synset);
  if (found == dictionary_.synsets.end()) return std::nullopt;
  std::optional<std::size_t> best;
  for (const std::vector<std::string>& member : found->second) {
    if (member.size() == 1 && member[0].starts_with('&')) {
      if (const auto inner = match_synset(member[0].substr(1), at, depth + 1))
        best = std::max(best.value_or(0), *inner);
      continue;
    }
    if (at + member.size() > items_.size() || member.empty()) continue;
    const bool here =
        std::equal(member.begin(), member.end(), items_.begin() + static_cast<std::ptrdiff_t>(at),
                   [](const std::string& m, const Item& x) { return x.text == m; });
    if (here) best = std::max(best.value_or(0), member.size());
  }
  return best;
}

std::optional<std::size_t> DictionaryText::match_back(const Dictionary::Token& token,
                                                      std::size_t end) const {
  for (std::size_t size = 1; size <= end; ++size) {
    const std::size_t at = end - size;
    if (token.kind == Dictionary::Token::Kind::kSynset) {
      if (match_synset(token.text, at) == size) return size;
    } else if (size == 1 && items_[at].text == token.text) {
      return size;
    }
  }
  return std::nullopt;
}

bool DictionaryText::holds(const Dictionary::Phrase& phrase) const {
  for (std::size_t at = 0; at < items_.size(); ++at) {
    if (match(phrase, at)) return true;
  }
  return false;
}

}  // namespace relata
