#include "extract/events/occurrences.h"

#include <utility>

#include "extract/clause.h"
#include "extract/events/setting.h"

namespace relata {
namespace {

bool compatible(const ActorSet& a, const ActorSet& b) {
  return a.empty() || b.empty() || overlap(a, b);
}

// "shelled the town, killing nine", "killed nine in an attack on the town": one hangs on the other
// as its outcome or means.
bool is_means_of(const Coding& coding, const Telling& a, const Telling& b) {
  const Proposition& p = coding.at(a.proposition);
  const Proposition& q = coding.at(b.proposition);
  const auto hangs = [&](const Proposition& inner, const Proposition& outer) {
    const Word& w = coding.sentence(inner).words[inner.word];
    if (w.head != static_cast<std::int32_t>(outer.word)) return false;
    return w.relation == "advcl" || w.relation == "acl" ||
           (w.relation == "obl" && Clause(coding.sentence(inner)).preposition(inner.word) == "in");
  };
  return compatible(a.source, b.source) && (hangs(p, q) || hangs(q, p));
}

// "attack" of "attack-bomb"
std::string_view family(std::string_view act) { return act.substr(0, act.find('-')); }

// Verbal cooperation or conflict, by PLOVER's quad class.
bool is_verbal(const Coding& coding, const Telling& t) {
  const PloverClass* row = find_plover(coding.context.lexicon, t.plover);
  return row != nullptr && (row->quad == 1 || row->quad == 3);
}

// Who accuses or asks somebody may do so of another elsewhere in the report.
bool same_address(const Telling& a, const Telling& b) {
  if (a.target.empty() && b.target.empty()) return a.cameo == b.cameo;
  return overlap(a.target, b.target);
}

bool same_occurrence(const Coding& coding, const Telling& a, const Telling& b) {
  if (a.plover != b.plover) return false;
  if (family(a.act) != family(b.act) && a.cameo.substr(0, 2) != b.cameo.substr(0, 2)) return false;
  if ((a.tense == "historical") != (b.tense == "historical")) return false;
  if (a.when && b.when && (a.when->to < b.when->from || b.when->to < a.when->from)) return false;
  const bool near = coding.at(a.proposition).sentence == coding.at(b.proposition).sentence;
  // The toll of an attack: a telling that names victims only belongs to the attack of the same
  // sentence.
  if (a.plover == "ASSAULT" && near && (a.source.empty() || b.source.empty())) return true;
  if (near && is_means_of(coding, a, b)) return true;
  if (!near && is_verbal(coding, a) && !same_address(a, b)) return false;
  if (a.source.empty() && b.source.empty() && !overlap(a.target, b.target)) return false;
  if (!compatible(a.source, b.source) || !compatible(a.target, b.target)) return false;
  const bool one_sided =
      (a.source.empty() && b.target.empty()) || (a.target.empty() && b.source.empty());
  return overlap(a.source, b.source) || overlap(a.target, b.target) || (near && one_sided);
}

bool in_one_sentence(const EventContext& c, const Telling& a, const Telling& b) {
  return a.proposition != kStatement && b.proposition != kStatement &&
         c.propositions.all[a.proposition].sentence == c.propositions.all[b.proposition].sentence;
}

// What one sentence says of an event in one voice is one telling, however many verbs it takes
// ("shelled the town, killing nine and wounding 20").
void add_mention(Event& e, const EventMention& m, bool same_sentence) {
  if (same_sentence && !e.mentions.empty()) {
    EventMention& last = e.mentions.back();
    if (last.said_by == m.said_by && last.factuality == m.factuality) {
      last.span = {std::min(last.span.begin, m.span.begin), std::max(last.span.end, m.span.end)};
      for (const Count& count : m.counts) {
        const bool known = std::any_of(last.counts.begin(), last.counts.end(), [&](const Count& x) {
          return x.what == count.what && x.span.overlaps(count.span);
        });
        if (!known) last.counts.push_back(count);
      }
      return;
    }
  }
  e.mentions.push_back(m);
}

void set_code(const Lexicon& lexicon, Event& e, const Telling& t) {
  e.cameo = t.cameo;
  if (!t.plover.empty()) e.plover = t.plover;
  if (!t.mode.empty()) e.mode = t.mode;
  e.context = t.context;
  const CameoCode* cameo = find_cameo(lexicon, t.cameo);
  const PloverClass* plover = find_plover(lexicon, t.plover);
  e.goldstein = cameo == nullptr ? 0 : cameo->goldstein;
  e.quad = plover != nullptr ? plover->quad : cameo != nullptr ? cameo->quad : 1;
  e.rule = t.proposition == kStatement ? t.rule : rule_name(lexicon, t.origin);
}

}  // namespace

std::vector<Occurrence> occurrences_of(const Coding& coding) {
  std::vector<Occurrence> out;
  for (const Telling& t : coding.tellings) {
    const auto same = std::find_if(out.begin(), out.end(), [&](const Occurrence& o) {
      return std::any_of(o.begin(), o.end(),
                         [&](const Telling& other) { return same_occurrence(coding, other, t); });
    });
    if (same == out.end())
      out.push_back({t});
    else
      same->push_back(t);
  }
  return out;
}

Event event_of(const EventContext& c, const Occurrence& occurrence, std::string id) {
  Event e;
  e.id = std::move(id);
  const auto own = std::find_if(occurrence.begin(), occurrence.end(),
                                [](const Telling& t) { return !t.mention.said_by; });
  const Telling& chosen = own == occurrence.end() ? occurrence.front() : *own;
  const Telling* coded = &chosen;
  const Telling* before = nullptr;
  ActorSet source, target;
  for (const Telling& t : occurrence) {
    add_mention(e, t.mention, before != nullptr && in_one_sentence(c, *before, t));
    before = &t;
    add_all(source, t.source);
    add_all(target, t.target);
    if (!e.when) e.when = t.when;
    if (!e.where) e.where = t.where;
    if (specificity(t.cameo) > specificity(coded->cameo)) coded = &t;
  }
  set_code(c.lexicon, e, *coded);
  if (!chosen.together) remove_all(target, source);
  for (const std::uint32_t a : source) e.source.push_back(c.actors.actors[a].id);
  for (const std::uint32_t a : target) e.target.push_back(c.actors.actors[a].id);
  const auto in_own_voice = std::find_if(e.mentions.begin(), e.mentions.end(),
                                         [](const EventMention& m) { return !m.said_by; });
  const EventMention& top = in_own_voice == e.mentions.end() ? e.mentions.front() : *in_own_voice;
  e.trigger = top.trigger;
  e.span = top.span;
  e.factuality = top.factuality;
  e.said_by = top.said_by;
  e.counts = top.counts;
  e.tense = chosen.tense.empty() ? "past" : chosen.tense;
  if (chosen.when) e.when = chosen.when;
  if (chosen.where) e.where = chosen.where;
  if (e.when && c.report.published && e.when->to.substr(0, 4) < c.report.published->substr(0, 4) &&
      e.tense == "past")
    e.tense = "historical";
  if (e.where) e.where_precision = precision_of(c, *e.where);
  return e;
}

}  // namespace relata
