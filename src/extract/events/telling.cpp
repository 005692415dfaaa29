#include "extract/events/telling.h"

#include <utility>

#include "extract/clause.h"
#include "extract/events/counts.h"
#include "extract/events/setting.h"

namespace relata {

namespace {

// "the anniversary of the invasion", "in memory of the massacre"
bool is_recalled(const Coding& coding, const Proposition& p) {
  const auto recalling = find_class(coding.context.lexicon, "recalling-noun");
  const Sentence& s = coding.sentence(p);
  const Word& x = s.words[p.word];
  return recalling && p.pos == Upos::kNoun && x.relation == "nmod" &&
         in_class(coding.context.lexicon, *recalling, s.words, static_cast<std::size_t>(x.head));
}

}  // namespace

Telling start_telling(const Coding& coding, std::uint32_t i, Origin origin) {
  const Proposition& p = coding.at(i);
  const Sentence& s = coding.sentence(p);
  Telling t;
  t.proposition = i;
  t.origin = origin;
  const auto [begin, end] = Clause(s).subtree(p.light.value_or(p.word));
  t.mention.trigger = s.words[p.word].span;
  t.mention.span = {s.words[begin].span.begin, s.words[end - 1].span.end};
  t.mention.factuality = factuality_of(p.operators);
  if (const Statement* said = statement_of(coding.context, t.mention.trigger))
    t.mention.said_by = said->id;
  t.mention.counts = find_counts(coding.context, p);
  t.tense = is_recalled(coding, p) ? "historical" : p.tense;
  t.when = when_of(coding.context, p, t.mention.span);
  t.where = where_of(coding.context, p, t.mention.span);
  return t;
}

void set_code(const Lexicon& lexicon, Telling& t, const std::string& cameo,
              const EventEntry* entry) {
  t.cameo = cameo;
  if (const CameoCode* row = find_cameo(lexicon, cameo)) {
    t.plover = row->plover;
    t.mode = row->mode;
    t.context = row->context;
  }
  if (entry == nullptr) return;
  if (!entry->plover.empty()) t.plover = entry->plover;
  if (!entry->mode.empty()) t.mode = entry->mode;
  if (!entry->context.empty()) t.context = entry->context;
}

void add_telling(Coding& coding, Telling t) {
  coding.told[t.proposition] = true;
  t.together = t.together && t.source.size() > 1;
  if (t.together)
    t.target = t.source;
  else
    remove_all(t.target, t.source);
  Verdict& v = coding.verdicts[t.proposition];
  v.rule = rule_name(coding.context.lexicon, t.origin);
  // "the talks with the rebels" without the other side tell no meeting.
  if (t.half_meeting && t.source.size() < 2) {
    v.reason = "only one of those who take part is named";
    return;
  }
  if (t.source.empty() && t.target.empty()) {
    v.reason = "no actor on either side";
    return;
  }
  coding.tellings.push_back(std::move(t));
}

}  // namespace relata
