#include "pipeline/unknown.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <tuple>
#include <utility>

#include "extract/extract.h"
#include "record/json.h"
#include "store/store.h"
#include "text/unicode.h"

namespace relata {

namespace {

bool has_entry(const Lexicon& lexicon, const std::string& lemma, Upos pos) {
  return !find_events(lexicon, lemma, pos).empty() || !find_cues(lexicon, lemma).empty();
}

/// Whether the word is in the lexicon as one for people or bodies.
bool is_agent(const Lexicon& lexicon, const std::string& lemma) {
  const std::vector<NameMatch> found = find_name(lexicon, lemma);
  return std::any_of(found.begin(), found.end(), [](const NameMatch& m) {
    return m.kind == NameForm::Kind::kAgent || m.kind == NameForm::Kind::kOffice;
  });
}

std::string on_one_line(std::string text) {
  std::replace_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
  return text;
}

/// A whole sentence shows a word better than a scrap, a short one better than a long one.
std::tuple<bool, std::size_t, std::string_view> rank(std::string_view example) {
  constexpr std::size_t kScrap = 40;
  return {example.size() < kScrap, example.size(), example};
}

/// What stands in one report, before it goes into the tally.
class OneReport {
 public:
  OneReport(const Analysis& analysis, const std::string& text) : analysis_(analysis), text_(text) {}

  void note(std::map<std::string, UnknownRow>& rows, const std::string& name, std::size_t sentence,
            std::size_t times = 1) {
    UnknownRow& row = rows[name];
    row.name = name;
    row.times += times;
    if (seen_.insert({&rows, name}).second) ++row.reports;
    const std::string example =
        on_one_line(std::string(text_.slice(analysis_.sentences[sentence].span)));
    if (row.example.empty() || rank(example) < rank(row.example)) row.example = example;
  }

  [[nodiscard]] std::size_t sentence_of(Span span) const {
    const auto& all = analysis_.sentences;
    const auto at = std::find_if(all.begin(), all.end(),
                                 [&](const Sentence& s) { return s.span.overlaps(span); });
    return at == all.end() ? 0 : static_cast<std::size_t>(at - all.begin());
  }

 private:
  const Analysis& analysis_;
  CodePoints text_;
  std::set<std::pair<const void*, std::string>> seen_;
};

/// Whether a word belongs to a mention of an actor.
bool is_mentioned(const Record& record, Span word) {
  for (const Actor& actor : record.actors) {
    for (const ActorMention& mention : actor.mentions) {
      if (mention.span.overlaps(word)) return true;
    }
  }
  return false;
}

std::vector<UnknownRow> most_first(const std::map<std::string, UnknownRow>& rows,
                                   std::size_t limit) {
  std::vector<UnknownRow> list;
  for (const auto& [name, row] : rows) list.push_back(row);
  std::stable_sort(list.begin(), list.end(), [](const UnknownRow& a, const UnknownRow& b) {
    return std::tie(a.reports, a.times) > std::tie(b.reports, b.times);
  });
  if (list.size() > limit) list.resize(limit);
  return list;
}

}  // namespace

void UnknownTally::count(const Knowledge& k, Report report) {
  const Analysis analysis = k.language.analyse(report);
  Explanation why;
  const Record record =
      extract(std::move(report), analysis, k.lexicon, k.gazetteer, k.made_by, &why);
  if (!is_coded(record.report)) return;
  const std::lock_guard lock(guard_);
  OneReport one(analysis, record.report.text);
  for (const Proposition& p : why.propositions.all) {
    const bool known = has_entry(k.lexicon, p.lemma, p.pos);
    if (!known && !p.relational && !p.auxiliary && !p.attributive) {
      one.note(p.pos == Upos::kVerb ? verbs_ : acts_, p.lemma, p.sentence);
    }
    if (!known) continue;
    for (const RoleFiller& filler : p.roles) {
      const Word& head = analysis.sentences[p.sentence].words[filler.head];
      if (filler.role == RoleKind::kAgent && head.upos == Upos::kNoun &&
          why.propositions.at_word[p.sentence][filler.head] == 0 &&
          !is_agent(k.lexicon, head.lemma) && !is_mentioned(record, head.span)) {
        one.note(nouns_, head.lemma, p.sentence);
      }
    }
  }
  for (const Actor& actor : record.actors) {
    if (actor.code || !actor.key.starts_with("name/") || actor.mentions.empty()) continue;
    one.note(names_, actor.name, one.sentence_of(actor.mentions.front().span),
             actor.mentions.size());
  }
}

void UnknownTally::add(const Knowledge& knowledge, std::vector<Report> reports) {
  for (Report& report : reports) count(knowledge, std::move(report));
}

UnknownLists UnknownTally::lists(std::size_t limit) const {
  const std::lock_guard lock(guard_);
  return {most_first(verbs_, limit), most_first(acts_, limit), most_first(nouns_, limit),
          most_first(names_, limit)};
}

}  // namespace relata
