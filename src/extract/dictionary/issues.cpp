#include <algorithm>

#include "extract/dictionary.h"

namespace relata {
namespace {

using IssueEntry = Dictionary::Issue;

// The words of a sentence in capitals, without its marks: "short-term" is two words.
struct Words {
  std::vector<std::string> text;
  std::vector<Span> spans;
};

Words words_of(const Sentence& s) {
  Words out;
  for (const Word& w : s.words) {
    if (w.upos == Upos::kPunct) continue;
    out.text.push_back(in_capitals(w.form));
    out.spans.push_back(w.span);
  }
  return out;
}

// Where a form of the issue stands: how many words it covers from `at` on; 0 = none.
std::size_t length_at(const IssueEntry& issue, const Words& words, std::size_t at) {
  std::size_t longest = 0;
  for (const Dictionary::Phrase& form : issue.forms) {
    const std::size_t size = form.words.size();
    if (size <= longest || at + size > words.text.size()) continue;
    const auto here = words.text.begin() + static_cast<std::ptrdiff_t>(at);
    if (std::equal(form.words.begin(), form.words.end(), here)) longest = size;
  }
  return longest;
}

bool stands_in(const IssueEntry& issue, const Words& words) {
  for (std::size_t at = 0; at < words.text.size(); ++at) {
    if (length_at(issue, words, at) > 0) return true;
  }
  return false;
}

}  // namespace

std::vector<Issue> find_issues(const Analysis& analysis, const Lexicon& lexicon) {
  const auto& entries = lexicon.dictionary.issues;
  std::vector<Issue> out;
  if (entries.empty()) return out;
  std::vector<Words> sentences;
  for (const Sentence& s : analysis.sentences) sentences.push_back(words_of(s));
  const auto cancels = [&](IssueEntry::Kind kind, const Words& words) {
    return std::any_of(entries.begin(), entries.end(), [&](const IssueEntry& entry) {
      return entry.kind == kind && stands_in(entry, words);
    });
  };
  for (const Words& words : sentences) {
    if (cancels(IssueEntry::Kind::kNotInReport, words)) return out;
  }
  for (const Words& words : sentences) {
    if (cancels(IssueEntry::Kind::kNotInSentence, words)) continue;
    for (std::size_t at = 0; at < words.text.size(); ++at) {
      for (const IssueEntry& entry : entries) {
        if (entry.kind != IssueEntry::Kind::kNames) continue;
        const std::size_t size = length_at(entry, words, at);
        if (size > 0)
          out.push_back({entry.name, {words.spans[at].begin, words.spans[at + size - 1].end}});
      }
    }
  }
  return out;
}

}  // namespace relata
