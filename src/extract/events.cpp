#include "extract/events.h"

#include <algorithm>
#include <utility>

#include "extract/clause.h"
#include "extract/dictionary.h"
#include "extract/events/compose.h"
#include "extract/events/confidence.h"
#include "extract/events/demands.h"
#include "extract/events/occurrences.h"
#include "extract/events/sides.h"
#include "extract/events/telling.h"

namespace relata {
namespace {

// "called off a strike", "lodge protest": a noun that the entry of its verb names is no act of its
// own; but "launched a drone attack" is told by its noun, which says more.
void take_in_named_nouns(Coding& coding, std::uint32_t i) {
  const EventEntry* e = coding.matches[i].entry;
  if (e == nullptr || coding.at(i).pos == Upos::kNoun) return;
  const Proposition& p = coding.at(i);
  const auto named = [&](std::uint32_t w) {
    const std::string& lemma = coding.sentence(p).words[w].lemma;
    return std::find(e->further.begin(), e->further.end(), lemma) != e->further.end();
  };
  const Clause tree(coding.sentence(p));
  for (const RoleFiller& f : p.roles) {
    // "ended the state of emergency", "accepted the deployment of peacekeepers"
    const auto& below = tree.children(f.head);
    const bool inside = f.role == RoleKind::kPatient &&
                        std::any_of(below.begin(), below.end(), [&](std::uint32_t w) {
                          return coding.sentence(p).words[w].relation == "nmod" && named(w);
                        });
    if (f.subject || (!named(f.head) && !inside)) continue;
    const auto noun = proposition_at(coding.context.propositions, p.sentence, f.head);
    if (!noun || *noun == i) continue;
    if (coding.at(*noun).pos != Upos::kNoun && f.role != RoleKind::kComplement) continue;
    const EventEntry* n = coding.matches[*noun].entry;
    const bool says_more = n != nullptr && n->cameo.substr(0, 2) == e->cameo.substr(0, 2) &&
                           specificity(n->cameo) > specificity(e->cameo);
    coding.part_of[says_more ? i : *noun] = says_more ? *noun : i;
    // "refused to lift its embargo"
    for (const std::uint32_t head : fillers(coding.at(*noun), RoleKind::kPatient)) {
      const auto deeper = proposition_at(coding.context.propositions, p.sentence, head);
      if (!says_more && deeper && *deeper != i && coding.at(*deeper).pos == Upos::kNoun)
        coding.part_of[*deeper] = i;
    }
  }
}

// Whom the words concern that were taken in: "reaffirmed its support for Chad", "tried to kill X".
ActorSet concerned_inside(const Coding& coding, std::uint32_t i, const ActorSet& source) {
  for (std::uint32_t j = 0; j < coding.part_of.size(); ++j) {
    if (coding.part_of[j] != i) continue;
    ActorSet found = concerned(coding.context, coding.at(j), source);
    if (!found.empty()) return found;
  }
  return {};
}

Coding matched(const EventContext& context) {
  const auto& all = context.propositions.all;
  Coding coding{context, {}, {}, {}, {}, {}, {}};
  coding.matches.reserve(all.size());
  for (const Proposition& p : all) coding.matches.push_back(match_entry(context, p));
  coding.part_of.resize(all.size());
  coding.told.resize(all.size());
  coding.verdicts.resize(all.size());
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    coding.verdicts[i].proposition = i;
    take_in_named_nouns(coding, i);
  }
  return coding;
}

bool is_cue(const Statement& s, Span word) {
  return std::any_of(s.cue.begin(), s.cue.end(), [&](Span cue) { return cue.overlaps(word); });
}

// Whether a statement is an event if nothing else comes of it.
bool is_left_to_say(const Statement& s) { return s.speaker && s.stance != "believes"; }

// An entry of root 01 at the cue of a statement: it only says what kind of statement is left.
bool tells_kind_of_statement(const Coding& coding, const Proposition& p, const EventEntry& e) {
  if (!e.cameo.starts_with("01")) return false;
  const Span word = coding.sentence(p).words[p.word].span;
  const auto& statements = coding.context.statements;
  return std::any_of(statements.begin(), statements.end(),
                     [&](const Statement& s) { return is_left_to_say(s) && is_cue(s, word); });
}

// Material conflict, by PLOVER's quad class. Who protests does nothing to the ground.
bool is_hostile(const Lexicon& lexicon, const std::string& type) {
  constexpr int kMaterialConflict = 4;
  const PloverClass* row = find_plover(lexicon, type);
  return row != nullptr && row->quad == kMaterialConflict && type != "PROTEST";
}

constexpr std::string_view kAssault = "ASSAULT";
constexpr std::string_view kProtest = "PROTEST";

// An act of its own.
void code_act(Coding& coding, std::uint32_t i) {
  const EventEntry* e = coding.matches[i].entry;
  if (e == nullptr || coding.part_of[i] || coding.told[i] || e->cameo.empty()) return;
  if (only_tells(coding, i)) return;
  const EventContext& c = coding.context;
  const Proposition& p = coding.at(i);
  if (tells_kind_of_statement(coding, p, *e)) return;
  Telling t = start_telling(coding, i, e->origin);
  set_code(c.lexicon, t, code_by_demand(c, e->cameo, p), e);
  t.act = e->act;
  t.entry = e;
  if (e->both_sides) {
    t.source = all_sides(c, p);
    t.together = true;
    t.half_meeting = p.pos == Upos::kNoun && !p.light;
  } else {
    t.source = side_of(c, p, e->source);
    if (t.source.empty()) t.source = doer_above(c, p);
    if (t.source.empty()) t.source = doer_of_light(c, p);
    const auto protest = t.plover == kProtest ? protested(coding, i, t.source) : std::nullopt;
    t.target = protest ? *protest : side_of(c, p, e->target, t.source);
    if (t.target.empty()) t.target = concerned_inside(coding, i, t.source);
    if (t.target.empty() && is_hostile(c.lexicon, t.plover)) t.target = ground_of(c, p);
    if (t.target.empty() && t.plover == kAssault) t.target = country_of_place(c, p, t.where);
  }
  settle_locals(c, t);
  add_telling(coding, std::move(t));
}

void say_why_not(Coding& coding, std::uint32_t i) {
  Verdict& v = coding.verdicts[i];
  const Match& m = coding.matches[i];
  const EventEntry* tried = m.entry != nullptr ? m.entry : m.tried;
  if (v.rule.empty() && tried != nullptr) v.rule = rule_name(coding.context.lexicon, tried->origin);
  if (coding.part_of[i]) {
    v.reason = "it is an act inside \"" + coding.at(*coding.part_of[i]).lemma +
               "\", coded together with it";
  } else if (!v.reason.empty() || coding.told[i]) {
    return;
  } else if (m.entry != nullptr) {
    v.reason = "no act that it could speak of";
  } else if (m.tried != nullptr) {
    v.reason = "a condition is not met: " + m.failed;
  } else {
    v.reason = "no lexicon entry for " + std::string(to_string(coding.at(i).pos)) + " \"" +
               coding.at(i).lemma + "\"";
  }
}

// "discussed the plan", "cited the treaty" name what is spoken of, but not what is said.
bool says_a_clause(const Statement& s) {
  constexpr std::uint32_t kFewestLetters = 24;  // of a clause
  std::uint32_t size = 0;
  for (const Span x : s.content) size += x.size();
  return s.kind != "indirect" || size >= kFewestLetters;
}

// The code of a statement that gives no other event: that of an entry at its cue, else CAMEO 010.
Telling statement_telling(const Coding& coding, const Statement& s) {
  Telling t;
  t.proposition = kStatement;
  t.cameo = "010";
  for (std::uint32_t i = 0; i < coding.matches.size(); ++i) {
    const EventEntry* e = coding.matches[i].entry;
    const Proposition& p = coding.at(i);
    if (e == nullptr || !e->cameo.starts_with("01")) continue;
    if (!is_cue(s, coding.sentence(p).words[p.word].span)) continue;
    t.cameo = e->cameo;
    t.rule = rule_name(coding.context.lexicon, e->origin);
    t.target = side_of(coding.context, p, e->target);
  }
  return t;
}

// "marched to demand better pay": what the cue says was coded together with an act.
bool is_part_of_event(const Coding& coding, const Statement& s) {
  for (std::uint32_t i = 0; i < coding.part_of.size(); ++i) {
    if (!coding.part_of[i] ||
        !is_cue(s, coding.sentence(coding.at(i)).words[coding.at(i).word].span))
      continue;
    if (coding.told[*coding.part_of[i]]) return true;
  }
  return false;
}

// CAMEO 01: a statement that gives no other event, by itself or in its content.
std::vector<Telling> left_statements(const Coding& coding) {
  const EventContext& c = coding.context;
  std::vector<Telling> out;
  for (const Statement& s : c.statements) {
    if (!is_left_to_say(s)) continue;
    const bool gives =
        std::find(coding.statements.begin(), coding.statements.end(), s.id) !=
            coding.statements.end() ||
        std::any_of(coding.tellings.begin(), coding.tellings.end(), [&](const Telling& t) {
          return t.mention.said_by == s.id || is_cue(s, t.mention.trigger);
        });
    const bool holds_another = std::any_of(c.statements.begin(), c.statements.end(),
                                           [&](const Statement& x) { return x.within == s.id; });
    if (gives || holds_another || is_part_of_event(coding, s)) continue;
    Telling t = statement_telling(coding, s);
    if (t.rule == kLeft && !says_a_clause(s)) continue;
    t.source = with_id(c, *s.speaker);
    remove_all(t.target, t.source);
    if (t.source.empty()) continue;
    if (s.addressee) t.target = with_id(c, *s.addressee);
    t.mention.trigger = s.cue.empty() ? s.content.front() : s.cue.front();
    t.mention.span = {std::min(t.mention.trigger.begin, s.content.front().begin),
                      std::max(t.mention.trigger.end, s.content.back().end)};
    t.mention.factuality = s.polarity == "neg" ? "negated" : "actual";
    t.mention.said_by = s.within;
    out.push_back(std::move(t));
  }
  return out;
}

// A report about sport or the like: what would have been coded, and why it is not.
CodedEvents keep_silent(Coding coding, const Topic& topic) {
  std::string words;
  for (const std::string& w : topic.words) words += (words.empty() ? "" : ", ") + w;
  CodedEvents out;
  for (std::uint32_t i = 0; i < coding.matches.size(); ++i) {
    if (coding.told[i] && coding.verdicts[i].reason.empty())
      coding.verdicts[i].reason = "the report is about " + topic.name + " (" + words + ")";
    say_why_not(coding, i);
  }
  out.verdicts = std::move(coding.verdicts);
  return out;
}

}  // namespace

CodedEvents code_events(const EventContext& context) {
  if (context.lexicon.dictionary.codes()) return code_by_dictionary(context);
  Coding coding = matched(context);
  if (context.lexicon.composes) compose_acts(coding);
  for (std::uint32_t i = 0; i < coding.matches.size(); ++i) code_act(coding, i);
  fold_purposes(coding);
  if (context.topic) return keep_silent(std::move(coding), *context.topic);
  const auto by_trigger = [](const Telling& a, const Telling& b) {
    return a.mention.trigger.begin < b.mention.trigger.begin;
  };
  std::stable_sort(coding.tellings.begin(), coding.tellings.end(), by_trigger);
  std::vector<Occurrence> occurrences = occurrences_of(coding);
  if (context.lexicon.composes) {
    for (Telling& t : left_statements(coding)) occurrences.push_back({std::move(t)});
  }
  std::stable_sort(occurrences.begin(), occurrences.end(),
                   [&](const auto& a, const auto& b) { return by_trigger(a.front(), b.front()); });
  CodedEvents out;
  for (const Occurrence& o : occurrences) {
    out.events.push_back(event_of(context, o, "e" + std::to_string(out.events.size() + 1)));
    out.grounds.push_back(grounds_of(context, o, out.events.back()));
    out.events.back().confidence = confidence_of(context.lexicon, out.grounds.back());
    for (const Telling& t : o) {
      if (t.proposition != kStatement) coding.verdicts[t.proposition].event = out.events.back().id;
    }
  }
  for (std::uint32_t i = 0; i < coding.matches.size(); ++i) say_why_not(coding, i);
  out.verdicts = std::move(coding.verdicts);
  return out;
}

}  // namespace relata
