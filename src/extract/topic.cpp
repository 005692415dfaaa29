#include "extract/topic.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::string_view kPrefix = "topic-";
constexpr std::string_view kPolitics = "topic-politics";
constexpr std::size_t kFewestWords = 3;
constexpr std::size_t kOneIn = 12;
constexpr std::size_t kOneInWhenFirst = 40;  // the first sentence has one of them
constexpr std::size_t kWordsShown = 5;

// A year is long past when this many lie between it and the report's own, or the latest one named.
constexpr int kLongPast = 10;
constexpr std::size_t kFewestYears = 4;

bool is_content(Upos upos) {
  return upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kVerb || upos == Upos::kAdj;
}

// The different words of each topic, in text order, and of all content words.
struct Tally {
  std::map<std::string, std::vector<std::string>> topics;
  std::set<std::string> first;  // topics that the first sentence has a word of
  std::set<std::string> content;
};

Tally tally(const Analysis& analysis, const Lexicon& lexicon) {
  std::vector<std::pair<std::string, std::uint32_t>> classes;
  for (std::uint32_t i = 0; i < lexicon.classes.size(); ++i) {
    if (lexicon.classes[i].name.starts_with(kPrefix))
      classes.emplace_back(lexicon.classes[i].name, i);
  }
  Tally out;
  for (const Sentence& s : analysis.sentences) {
    for (std::size_t w = 0; w < s.words.size(); ++w) {
      if (!is_content(s.words[w].upos)) continue;
      std::string lemma = to_lower(s.words[w].lemma);
      if (!out.content.insert(lemma).second) continue;
      for (const auto& [name, index] : classes) {
        if (!in_class(lexicon, index, s.words, w)) continue;
        out.topics[name].push_back(lemma);
        if (&s == &analysis.sentences.front()) out.first.insert(name);
      }
    }
  }
  return out;
}

std::optional<Topic> by_words(const Analysis& analysis, const Lexicon& lexicon) {
  Tally counted = tally(analysis, lexicon);
  const std::size_t politics = counted.topics[std::string(kPolitics)].size();
  const std::vector<std::string>* most = nullptr;
  std::string name;
  for (const auto& [topic, words] : counted.topics) {
    if (topic == kPolitics || (most != nullptr && words.size() <= most->size())) continue;
    most = &words;
    name = topic;
  }
  const std::size_t one_in = counted.first.contains(name) ? kOneInWhenFirst : kOneIn;
  if (most == nullptr || most->size() < kFewestWords ||
      most->size() * one_in < counted.content.size() || most->size() < 2 * politics)
    return std::nullopt;
  Topic out{name.substr(kPrefix.size()), *most};
  out.words.resize(std::min(out.words.size(), kWordsShown));
  return out;
}

std::optional<int> year_of(std::string_view date) {
  if (date.size() < 4 ||
      !std::all_of(date.begin(), date.begin() + 4, [](char c) { return c >= '0' && c <= '9'; }))
    return std::nullopt;
  return std::stoi(std::string(date.substr(0, 4)));
}

std::optional<Topic> by_years(const Report& report, const std::vector<FoundTime>& times) {
  std::optional<int> now;
  if (report.published) now = year_of(*report.published);
  int latest = 0;
  std::vector<std::pair<int, bool>> dates;  // year, and whether a day or month of it is named
  for (const FoundTime& t : times) {
    if (!t.when && t.expression.type == "DATE" && t.expression.value.starts_with("XXXX"))
      return std::nullopt;  // "on Tuesday": news
    if (!t.when) continue;
    const auto year = year_of(t.when->from);
    if (!year) continue;
    latest = std::max(latest, *year);
    dates.emplace_back(*year, t.when->granularity == "day" || t.when->granularity == "month");
  }
  const int present = now.value_or(latest);
  std::set<int> past;
  std::size_t recent = 0;
  for (const auto& [year, exact] : dates) {
    if (present - year >= kLongPast)
      past.insert(year);
    else if (now && exact)
      return std::nullopt;  // news names a day
    else
      ++recent;
  }
  if (past.size() < kFewestYears || past.size() < 2 * recent) return std::nullopt;
  Topic out{"history", {}};
  for (const int year : past) {
    if (out.words.size() < kWordsShown) out.words.push_back(std::to_string(year));
  }
  return out;
}

}  // namespace

std::optional<Topic> find_topic(const Report& report, const Analysis& analysis,
                                const std::vector<FoundTime>& times, const Lexicon& lexicon) {
  if (auto topic = by_words(analysis, lexicon)) return topic;
  return by_years(report, times);
}

}  // namespace relata
