#include "extract/events.h"

#include <algorithm>
#include <set>

#include "extract/clause.h"
#include "extract/counts.h"
#include "extract/match.h"

namespace relata {
namespace {

using ActorSet =
    std::vector<std::uint32_t>;  // indexes into Actors::actors, in text order, each once

void add_all(ActorSet& to, const ActorSet& from) {
  for (const std::uint32_t a : from) {
    if (std::find(to.begin(), to.end(), a) == to.end()) to.push_back(a);
  }
}

// A coded telling before tellings of one occurrence are brought together.
struct Telling {
  std::uint32_t proposition = 0;
  std::string cameo, plover, mode, act;
  std::vector<std::string> context;
  ActorSet source, target;
  EventMention mention;
  std::string tense;
  std::optional<When> when;
  std::optional<std::string> where;
  Origin origin;
};

class Coder {
 public:
  explicit Coder(const EventContext& context) : c_(context) {}

  CodedEvents code() {
    const auto& all = c_.propositions.all;
    matches_.reserve(all.size());
    for (const Proposition& p : all) matches_.push_back(match_entry(c_, p));
    consumed_.assign(all.size(), std::nullopt);
    verdicts_.resize(all.size());
    for (std::uint32_t i = 0; i < all.size(); ++i) compose(i);
    for (std::uint32_t i = 0; i < all.size(); ++i) oblige(i);
    for (std::uint32_t i = 0; i < all.size(); ++i) plain(i);
    std::stable_sort(tellings_.begin(), tellings_.end(), [&](const Telling& a, const Telling& b) {
      return a.mention.trigger.begin < b.mention.trigger.begin;
    });
    bring_together();
    residue();
    return finish();
  }

 private:
  [[nodiscard]] const Proposition& at(std::uint32_t i) const { return c_.propositions.all[i]; }
  [[nodiscard]] const Sentence& sentence(const Proposition& p) const {
    return c_.analysis.sentences[p.sentence];
  }

  // --- the act inside a predicate of speech or will ---

  [[nodiscard]] std::optional<std::uint32_t> act_below(std::uint32_t i, int depth) const {
    const Proposition& p = at(i);
    for (const RoleKind role :
         {RoleKind::kComplement, RoleKind::kPatient, RoleKind::kTopic, RoleKind::kRecipient}) {
      for (const std::uint32_t head : fillers(p, role)) {
        const auto inner = proposition_at(c_.propositions, p.sentence, head);
        if (!inner || *inner == i) continue;
        if (matches_[*inner].entry != nullptr) return inner;
        if (depth > 0) {
          if (const auto deeper = act_below(*inner, depth - 1)) return deeper;
        }
      }
    }
    return std::nullopt;
  }

  // "agreed to go" speaks of a deed, "agreed that it was mild" does not.
  [[nodiscard]] bool speaks_of_a_deed(const Proposition& p) const {
    for (const std::uint32_t head : fillers(p, RoleKind::kComplement)) {
      if (sentence(p).words[head].relation == "xcomp" || sentence(p).words[head].relation == "acl")
        return true;
    }
    return false;
  }

  // An act is one event with what promises, demands or refuses it; acts that follow it ("and
  // withdraw") too.
  void consume(std::uint32_t inner, std::uint32_t outer) {
    // Roles may run in a ring ("the strike that forced the strikers to strike"): each is taken
    // once.
    if (inner == outer || consumed_[inner]) return;
    consumed_[inner] = outer;
    if (matches_[inner].entry != nullptr && !matches_[inner].entry->illocution.empty()) {
      if (const auto deeper = act_below(inner, 2)) consume(*deeper, outer);
    }
  }

  void compose(std::uint32_t i) {
    const EventEntry* e = matches_[i].entry;
    if (e == nullptr || consumed_[i] || !c_.lexicon.composes) return;
    const Proposition& p = at(i);
    std::string illocution = e->illocution;
    std::optional<std::uint32_t> inner;
    const bool own_refusal = illocution.empty() && p.pos == Upos::kVerb && p.operators.negated &&
                             p.operators.future && !p.operators.conditional;
    const bool own_will = !own_refusal && illocution.empty() && declares_will(p, *e);
    if (own_refusal || own_will) {
      illocution = own_refusal ? "refuse" : "promise";
      inner = i;
    } else if (!illocution.empty()) {
      inner = act_below(i, 2);
    } else {
      return;
    }
    const Illocution* row = find_illocution(c_.lexicon, illocution);
    if (row == nullptr) return;
    const std::string act = inner && matches_[*inner].entry ? matches_[*inner].entry->act : "";
    std::string code = act.empty() && !e->cameo.empty() && !own_refusal && !own_will
                           ? e->cameo
                           : std::string(illocution_code(*row, act));
    if (code.empty()) return;
    if (act.empty() && e->cameo.empty() && !speaks_of_a_deed(p)) return;

    Telling t = start(i, e->origin);
    t.act = illocution;
    set_code(t, code, nullptr);
    t.source = sides(p, e->source);
    t.target = sides(p, e->target);
    if (inner && *inner != i) {
      consume(*inner, i);
      const Proposition& below = at(*inner);
      // What is inside the act is no addressee: "demanded the release of X".
      if (t.target.empty()) {
        for (const RoleKind role : {RoleKind::kAgent, RoleKind::kRecipient, RoleKind::kPatient}) {
          ActorSet more = role_actors(c_, below, role);
          remove(more, t.source);
          add_all(t.target, more);
          if (!t.target.empty()) break;
        }
      }
    }
    if (t.target.empty() && illocution != "refuse") t.target = concerned(i, t.source);
    if (t.target.empty() && illocution == "agree" && t.source.size() > 1) t.target = t.source;
    if (own_will && t.target.empty()) return;  // a promise is made to somebody
    if (own_refusal || own_will) t.mention.factuality = "actual";
    finish_telling(std::move(t), i);
  }

  // "Roy said that Chad must open its border": who says what another must do demands it.
  void oblige(std::uint32_t i) {
    const Proposition& p = at(i);
    if (p.pos != Upos::kVerb || consumed_[i] || composed_.contains(i) || !c_.lexicon.composes)
      return;
    if (!Clause(sentence(p)).child_lemma(p.word, "aux", "must") || p.operators.negated) return;
    const Statement* statement = statement_of(sentence(p).words[p.word].span);
    if (statement == nullptr || !statement->speaker) return;
    const ActorSet who = actor_of(*statement->speaker);
    ActorSet others = role_actors(c_, p, p.passive ? RoleKind::kPatient : RoleKind::kAgent);
    remove(others, who);
    std::erase_if(others, [&](std::uint32_t a) { return !c_.actors.actors[a].code; });
    const Illocution* row = find_illocution(c_.lexicon, "demand");
    if (who.empty() || others.empty() || row == nullptr) return;
    const EventEntry* e = matches_[i].entry;
    Telling t = start(i, e != nullptr ? e->origin : row->origin);
    t.act = "demand";
    set_code(t, std::string(illocution_code(*row, e != nullptr ? e->act : "")), nullptr);
    t.source = who;
    t.target = others;
    t.mention.factuality = "actual";
    t.mention.said_by = statement->within;
    if (const auto deeper = act_below(i, 2)) consume(*deeper, i);
    finish_telling(std::move(t), i);
  }

  // "Chad will open its border": what one says one will do for others is a promise.
  [[nodiscard]] bool declares_will(const Proposition& p, const EventEntry& e) const {
    const Operators& o = p.operators;
    if (p.pos != Upos::kVerb || !o.future || o.negated || o.conditional || o.desired ||
        o.requested || o.denied || o.modal)
      return false;
    const Clause tree(sentence(p));
    if (!tree.child_lemma(p.word, "aux", "will")) return false;
    const Illocution* row = find_illocution(c_.lexicon, "promise");
    return row != nullptr && !e.act.empty() && illocution_code(*row, e.act).starts_with("03");
  }

  // Whom the deed spoken of concerns, though the lexicon has no entry for it: "offered to hand the
  // men over to Chad".
  [[nodiscard]] ActorSet concerned(std::uint32_t i, const ActorSet& source) const {
    for (const std::uint32_t head : fillers(at(i), RoleKind::kComplement)) {
      const auto inner = proposition_at(c_.propositions, at(i).sentence, head);
      if (!inner || *inner == i) continue;
      for (const RoleKind role : {RoleKind::kRecipient, RoleKind::kPatient, RoleKind::kTopic}) {
        ActorSet found = role_actors(c_, at(*inner), role);
        remove(found, source);
        if (!found.empty()) return found;
      }
    }
    return {};
  }

  // --- an event of its own ---

  void plain(std::uint32_t i) {
    const EventEntry* e = matches_[i].entry;
    if (verdicts_[i].rule.empty()) say_why_not(i);
    if (e == nullptr || consumed_[i] || composed_.contains(i) || e->cameo.empty()) return;
    const Proposition& p = at(i);
    Telling t = start(i, e->origin);
    set_code(t, e->cameo, e);
    t.act = e->act;
    if (e->both_sides) {
      for (const RoleKind role : {RoleKind::kAgent, RoleKind::kRecipient, RoleKind::kPatient})
        add_all(t.source, role_actors(c_, p, role));
      add_all(t.source, who_attends(p));
      t.target = t.source;
    } else {
      t.source = sides(p, e->source);
      t.target = sides(p, e->target);
    }
    finish_telling(std::move(t), i);
  }

  // "Roy spoke after talks with Chad": who did something at or after a meeting without a host of
  // its own took part in it.
  [[nodiscard]] ActorSet who_attends(const Proposition& p) const {
    const Word& x = sentence(p).words[p.word];
    if (p.pos != Upos::kNoun || p.light || !x.relation.starts_with("obl") || x.head < 0 ||
        !role_actors(c_, p, RoleKind::kAgent).empty() || !attends(p))
      return {};
    const auto above =
        proposition_at(c_.propositions, p.sentence, static_cast<std::size_t>(x.head));
    if (!above) return {};
    return role_actors(c_, at(*above), RoleKind::kAgent);
  }

  [[nodiscard]] bool attends(const Proposition& p) const {
    const auto word_class = find_class(c_.lexicon, "attending-preposition");
    const Clause tree(sentence(p));
    const auto children = tree.children(p.word);
    return word_class && std::any_of(children.begin(), children.end(), [&](std::uint32_t w) {
             return sentence(p).words[w].relation == "case" &&
                    in_class(c_.lexicon, *word_class, sentence(p).words, w);
           });
  }

  void say_why_not(std::uint32_t i) {
    Verdict& v = verdicts_[i];
    v.proposition = i;
    const Match& m = matches_[i];
    if (consumed_[i]) {
      v.rule = rule_name(c_.lexicon, m.entry->origin);
      v.reason = "it is the act inside \"" + at(*consumed_[i]).lemma + "\", coded together with it";
    } else if (m.entry == nullptr && m.tried != nullptr) {
      v.rule = rule_name(c_.lexicon, m.tried->origin);
      v.reason = "a condition is not met: " + m.failed;
    } else if (m.entry == nullptr) {
      v.reason =
          "no lexicon entry for " + std::string(to_string(at(i).pos)) + " \"" + at(i).lemma + "\"";
    } else {
      v.rule = rule_name(c_.lexicon, m.entry->origin);
      v.reason = "no act that it could speak of";
    }
  }

  [[nodiscard]] Telling start(std::uint32_t i, Origin origin) const {
    const Proposition& p = at(i);
    const Sentence& s = sentence(p);
    Telling t;
    t.proposition = i;
    t.origin = origin;
    const auto [begin, end] = Clause(s).subtree(p.light.value_or(p.word));
    t.mention.trigger = s.words[p.word].span;
    t.mention.span = {s.words[begin].span.begin, s.words[end - 1].span.end};
    t.mention.factuality = factuality_of(p.operators);
    t.mention.said_by = said_by(t.mention.trigger);
    t.mention.counts = find_counts(c_, p);
    t.tense = p.tense;
    t.when = when_of(p, t.mention.span);
    t.where = where_of(p, t.mention.span);
    return t;
  }

  void set_code(Telling& t, const std::string& code, const EventEntry* e) const {
    t.cameo = code;
    if (const CameoCode* row = find_cameo(c_.lexicon, code)) {
      t.plover = row->plover;
      t.mode = row->mode;
      t.context = row->context;
    }
    if (e == nullptr) return;
    if (!e->plover.empty()) t.plover = e->plover;
    if (!e->mode.empty()) t.mode = e->mode;
    if (!e->context.empty()) t.context = e->context;
  }

  // The first of the roles that holds an actor.
  [[nodiscard]] ActorSet sides(const Proposition& p, const std::vector<RoleKind>& roles) const {
    for (const RoleKind role : roles) {
      ActorSet found = role_actors(c_, p, role);
      if (!found.empty()) return found;
    }
    // The ground on which it happens stands for its country: "the offensive on Tripoli", "shelled
    // Kharkiv".
    for (const RoleKind role : roles) {
      if (role == RoleKind::kAgent) continue;
      for (const std::uint32_t head : sides_of(p, role)) {
        if (const ActorMentionAt* m = mention_in_phrase(p, head)) return {m->actor};
        if (const Place* place = place_in_phrase(p, head))
          return {country_actor(c_.actors, c_.analysis, c_.lexicon, p.sentence, *place)};
      }
    }
    return {};
  }

  [[nodiscard]] const ActorMentionAt* mention_in_phrase(const Proposition& p,
                                                        std::uint32_t head) const {
    const auto [begin, end] = Clause(sentence(p)).subtree(head);
    for (const ActorMentionAt& m : c_.actors.mentions) {
      if (m.sentence == p.sentence && m.literal_place && begin <= m.begin && m.end <= end)
        return &m;
    }
    return nullptr;
  }

  // A town or province that something is done to.
  [[nodiscard]] const Place* place_in_phrase(const Proposition& p, std::uint32_t head) const {
    const Sentence& s = sentence(p);
    const auto at = std::find_if(c_.places.begin(), c_.places.end(), [&](const Place& place) {
      return place.country && place.use == "literal" && place.span.contains(s.words[head].span) &&
             find_country(c_.lexicon, *place.country) != nullptr;
    });
    return at == c_.places.end() ? nullptr : &*at;
  }

  static void remove(ActorSet& from, const ActorSet& what) {
    std::erase_if(from, [&](std::uint32_t a) {
      return std::find(what.begin(), what.end(), a) != what.end();
    });
  }

  void finish_telling(Telling t, std::uint32_t i) {
    composed_.insert(i);
    if (!std::is_permutation(t.source.begin(), t.source.end(), t.target.begin(), t.target.end()))
      remove(t.target, t.source);
    Verdict& v = verdicts_[i];
    v.proposition = i;
    v.rule = rule_name(c_.lexicon, t.origin);
    if (t.source.empty() && t.target.empty()) {
      v.reason = "no actor on either side";
      return;
    }
    tellings_.push_back(std::move(t));
  }

  // --- whose word, when, where ---

  // The smallest statement whose content holds a span.
  [[nodiscard]] const Statement* statement_of(Span span) const {
    const Statement* best = nullptr;
    std::uint32_t best_size = 0;
    for (const Statement& s : c_.statements) {
      for (const Span content : s.content) {
        if (!content.contains(span)) continue;
        std::uint32_t size = 0;
        for (const Span x : s.content) size += x.size();
        if (best == nullptr || size < best_size) best = &s, best_size = size;
      }
    }
    return best;
  }

  [[nodiscard]] std::optional<std::string> said_by(Span trigger) const {
    const Statement* best = statement_of(trigger);
    if (best == nullptr) return std::nullopt;
    return best->id;
  }

  [[nodiscard]] ActorSet actor_of(const std::string& id) const {
    for (std::uint32_t i = 0; i < c_.actors.actors.size(); ++i) {
      if (c_.actors.actors[i].id == id) return {i};
    }
    return {};
  }

  [[nodiscard]] std::optional<When> when_of(const Proposition& p, Span clause) const {
    const Span whole = sentence(p).span;
    const Span trigger = sentence(p).words[p.word].span;
    const When* best = nullptr;
    std::uint32_t best_distance = 0;
    for (const FoundTime& t : c_.times) {
      if (!t.when || !whole.contains(t.expression.span)) continue;
      const Span x = t.expression.span;
      std::uint32_t distance =
          x.begin > trigger.begin ? x.begin - trigger.begin : trigger.begin - x.begin;
      if (!clause.contains(x)) distance += 1000;
      if (best == nullptr || distance < best_distance) best = &*t.when, best_distance = distance;
    }
    if (best == nullptr || (best_distance >= 1000 && p.pos == Upos::kNoun && !p.light))
      return std::nullopt;
    return *best;
  }

  [[nodiscard]] std::optional<std::string> where_of(const Proposition& p, Span clause) const {
    const auto usable = [](const Place& x) { return x.use == "literal" || x.use == "modifier"; };
    const Sentence& s = sentence(p);
    for (const RoleKind role : {RoleKind::kPlace, RoleKind::kRecipient, RoleKind::kPatient}) {
      for (const std::uint32_t head : fillers(p, role)) {
        const auto [begin, end] = Clause(s).subtree(head);
        const Span span{s.words[begin].span.begin, s.words[end - 1].span.end};
        for (const Place& x : c_.places) {
          if (span.contains(x.span) && usable(x)) return x.id;
        }
      }
    }
    for (const Place& x : c_.places) {
      if (clause.contains(x.span) && x.use == "literal") return x.id;
    }
    return std::nullopt;
  }

  // --- one event per occurrence ---

  static bool overlap(const ActorSet& a, const ActorSet& b) {
    return std::any_of(a.begin(), a.end(), [&](std::uint32_t x) {
      return std::find(b.begin(), b.end(), x) != b.end();
    });
  }
  static bool compatible(const ActorSet& a, const ActorSet& b) {
    return a.empty() || b.empty() || overlap(a, b);
  }

  [[nodiscard]] bool same_occurrence(const Telling& a, const Telling& b) const {
    if (a.plover != b.plover || a.act != b.act) {
      if (a.plover != b.plover || a.cameo.substr(0, 2) != b.cameo.substr(0, 2)) return false;
    }
    if (a.when && b.when && (a.when->to < b.when->from || b.when->to < a.when->from)) return false;
    const bool near = at(a.proposition).sentence == at(b.proposition).sentence;
    // The toll of an attack: a telling that names victims only belongs to the attack of the same
    // sentence.
    if (a.plover == "ASSAULT" && near && (a.source.empty() || b.source.empty())) return true;
    if (a.source.empty() && b.source.empty() && !overlap(a.target, b.target)) return false;
    return compatible(a.source, b.source) && compatible(a.target, b.target) &&
           (overlap(a.source, b.source) || overlap(a.target, b.target));
  }

  void bring_together() {
    for (Telling& t : tellings_) {
      bool joined = false;
      for (auto& group : groups_) {
        if (!same_occurrence(group.front(), t)) continue;
        group.push_back(t);
        joined = true;
        break;
      }
      if (!joined) groups_.push_back({t});
    }
  }

  // --- statements that give nothing else ---

  void residue() {
    if (!c_.lexicon.composes) return;
    for (const Statement& s : c_.statements) {
      if (!s.speaker || s.stance == "believes") continue;
      const bool gives = std::any_of(tellings_.begin(), tellings_.end(), [&](const Telling& t) {
        if (t.mention.said_by == s.id) return true;
        return std::any_of(s.cue.begin(), s.cue.end(),
                           [&](Span cue) { return cue.overlaps(t.mention.trigger); });
      });
      const bool holds_another = std::any_of(c_.statements.begin(), c_.statements.end(),
                                             [&](const Statement& x) { return x.within == s.id; });
      if (gives || holds_another) continue;
      Telling t;
      t.cameo = "010";
      t.source = actor_of(*s.speaker);
      if (t.source.empty()) continue;
      if (s.addressee) t.target = actor_of(*s.addressee);
      t.mention.trigger = s.cue.empty() ? s.content.front() : s.cue.front();
      t.mention.span = {std::min(t.mention.trigger.begin, s.content.front().begin),
                        std::max(t.mention.trigger.end, s.content.back().end)};
      t.mention.factuality = s.polarity == "neg" ? "negated" : "actual";
      t.mention.said_by = s.within;
      t.proposition = kStatement;
      groups_.push_back({t});
    }
  }

  // --- the record's events ---

  CodedEvents finish() {
    std::stable_sort(groups_.begin(), groups_.end(), [](const auto& a, const auto& b) {
      return a.front().mention.trigger.begin < b.front().mention.trigger.begin;
    });
    CodedEvents out;
    for (const auto& group : groups_) {
      Event e;
      e.id = "e" + std::to_string(out.events.size() + 1);
      for (const Telling& t : group) {
        e.mentions.push_back(t.mention);
        if (t.proposition != kStatement) verdicts_[t.proposition].event = e.id;
      }
      const auto own = std::find_if(group.begin(), group.end(),
                                    [](const Telling& t) { return !t.mention.said_by; });
      const Telling& chosen = own == group.end() ? group.front() : *own;
      fill(e, chosen, group);
      out.events.push_back(std::move(e));
    }
    out.verdicts = std::move(verdicts_);
    return out;
  }

  void fill(Event& e, const Telling& chosen, const std::vector<Telling>& group) const {
    e.cameo = chosen.cameo;
    if (!chosen.plover.empty()) e.plover = chosen.plover;
    if (!chosen.mode.empty()) e.mode = chosen.mode;
    e.context = chosen.context;
    const CameoCode* cameo = find_cameo(c_.lexicon, chosen.cameo);
    const PloverClass* plover = find_plover(c_.lexicon, chosen.plover);
    e.goldstein = cameo == nullptr ? 0 : cameo->goldstein;
    e.quad = plover != nullptr ? plover->quad : cameo != nullptr ? cameo->quad : 1;
    ActorSet source, target;
    for (const Telling& t : group) {
      add_all(source, t.source);
      add_all(target, t.target);
    }
    const bool both = !chosen.source.empty() && chosen.source == chosen.target;
    if (!both) remove(target, source);
    for (const std::uint32_t a : source) e.source.push_back(c_.actors.actors[a].id);
    for (const std::uint32_t a : target) e.target.push_back(c_.actors.actors[a].id);
    e.trigger = chosen.mention.trigger;
    e.span = chosen.mention.span;
    e.factuality = chosen.mention.factuality;
    e.said_by = chosen.mention.said_by;
    e.counts = chosen.mention.counts;
    e.tense = chosen.tense.empty() ? "past" : chosen.tense;
    for (const Telling& t : group) {
      if (!e.when) e.when = t.when;
      if (!e.where) e.where = t.where;
    }
    if (chosen.when) e.when = chosen.when;
    if (chosen.where) e.where = chosen.where;
    if (e.when && c_.report.published &&
        e.when->to.substr(0, 4) < c_.report.published->substr(0, 4) && e.tense == "past")
      e.tense = "historical";
    if (e.where) e.where_precision = precision(*e.where);
    e.rule = chosen.proposition == kStatement ? "statement" : rule_name(c_.lexicon, chosen.origin);
    e.confidence = 0.9 - (source.empty() ? 0.2 : 0) - (target.empty() ? 0.15 : 0) -
                   (e.factuality == "actual" ? 0 : 0.05);
  }

  [[nodiscard]] std::optional<std::string> precision(const std::string& id) const {
    for (const Place& p : c_.places) {
      if (p.id != id || !p.feature) continue;
      const std::string& f = *p.feature;
      if (f.starts_with("PPL")) return "city";
      if (f.starts_with("ADM1")) return "province";
      if (f.starts_with("PCL") || f == "TERR") return "country";
      return "region";
    }
    return std::nullopt;
  }

  static constexpr std::uint32_t kStatement = 0xFFFFFFFF;

  const EventContext& c_;
  std::vector<Match> matches_;
  std::vector<std::optional<std::uint32_t>> consumed_;  // by which proposition
  std::set<std::uint32_t> composed_;
  std::vector<Verdict> verdicts_;
  std::vector<Telling> tellings_;
  std::vector<std::vector<Telling>> groups_;
};

}  // namespace

CodedEvents code_events(const EventContext& context) { return Coder(context).code(); }

}  // namespace relata
