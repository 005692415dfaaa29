#include "extract/events/compose.h"

#include <utility>

#include "extract/clause.h"
#include "extract/events/setting.h"
#include "extract/events/sides.h"
#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::string_view kThreat = "13";  // CAMEO root

// "agreed to go" speaks of a deed, "agreed that it was mild" does not.
bool speaks_of_a_deed(const Coding& coding, const Proposition& p) {
  const Sentence& s = coding.sentence(p);
  for (const std::uint32_t head : fillers(p, RoleKind::kComplement)) {
    if (s.words[head].relation == "xcomp" || s.words[head].relation == "acl") return true;
  }
  return false;
}

// "agreed to host the talks": what an act is done with is no second act.
void take_in_nouns(Coding& coding, std::uint32_t act, std::uint32_t outer) {
  const Proposition& p = coding.at(act);
  for (const std::uint32_t head : fillers(p, RoleKind::kPatient)) {
    const auto noun = proposition_at(coding.context.propositions, p.sentence, head);
    if (noun && *noun != outer && coding.at(*noun).pos == Upos::kNoun && !coding.part_of[*noun] &&
        !coding.told[*noun])
      coding.part_of[*noun] = outer;
  }
}

// "agreed to help investigate the theft": what the entry names beside its verb is no second act.
void take_in_further(Coding& coding, std::uint32_t act, std::uint32_t outer) {
  const EventEntry* e = coding.matches[act].entry;
  if (e == nullptr) return;
  for (const std::uint32_t head : fillers(coding.at(act), RoleKind::kComplement)) {
    const auto named = proposition_at(coding.context.propositions, coding.at(act).sentence, head);
    if (named && *named != outer && !coding.told[*named] &&
        std::find(e->further.begin(), e->further.end(), coding.at(*named).lemma) !=
            e->further.end())
      coding.part_of[*named] = outer;
  }
}

// An act is one event with what promises, demands or refuses it; acts that follow it ("and
// withdraw") too.
void take_in(Coding& coding, std::uint32_t inner, std::uint32_t outer) {
  // Roles may run in a ring ("the strike that forced the strikers to strike"): each is taken once.
  if (inner == outer || coding.part_of[inner]) return;
  coding.part_of[inner] = outer;
  take_in_nouns(coding, inner, outer);
  const EventEntry* e = coding.matches[inner].entry;
  take_in_further(coding, inner, outer);
  if (e == nullptr || e->illocution.empty()) return;
  if (const auto deeper = act_below(coding, inner, 2)) take_in(coding, *deeper, outer);
}

// "Chad will open its border", "said it would shell the town": one's own will, be it good or ill.
bool declares_will(const Coding& coding, const Proposition& p, const EventEntry& e) {
  const Operators& o = p.operators;
  if ((p.pos != Upos::kVerb && !p.light) || p.passive || !o.future || o.negated || o.desired ||
      o.requested || o.denied || o.modal || e.act.empty() || e.cameo.empty())
    return false;
  // "will find them and punish them": the first of coordinated verbs carries it.
  const Sentence& s = coding.sentence(p);
  const Clause tree(s);
  std::uint32_t carrier = p.light.value_or(p.word);
  while (s.words[carrier].relation == "conj" && !tree.child(carrier, "aux"))
    carrier = static_cast<std::uint32_t>(s.words[carrier].head);
  if (!has_child_of(coding.context, s, carrier, "aux", "will-modal")) return false;
  const Illocution* row = find_illocution(coding.context.lexicon, "promise");
  return row != nullptr && !illocution_code(*row, e.act).empty();
}

// "will withdraw its envoy unless the talks go on": whoever sets such a condition threatens.
bool stands_on_condition(const Coding& coding, const Proposition& p) {
  const Sentence& s = coding.sentence(p);
  const Clause tree(s);
  const auto clauses = tree.children(p.word);
  return std::any_of(clauses.begin(), clauses.end(), [&](std::uint32_t w) {
    return s.words[w].relation == "advcl" &&
           has_child_of(coding.context, s, w, "mark", "exception-mark");
  });
}

// Whom the deed spoken of concerns, though the lexicon has no entry for it: "offered to hand the
// men over to Chad".
ActorSet concerned_below(const Coding& coding, const Proposition& p, const ActorSet& source) {
  for (const std::uint32_t head : fillers(p, RoleKind::kComplement)) {
    const auto inner = proposition_at(coding.context.propositions, p.sentence, head);
    if (!inner || &coding.at(*inner) == &p) continue;
    ActorSet found = concerned(coding.context, coding.at(*inner), source);
    if (!found.empty()) return found;
  }
  return {};
}

// Who is to do what is asked for: "demanded that X leave".
ActorSet doer_of_complement(const Coding& coding, const Proposition& p, const ActorSet& source) {
  for (const std::uint32_t head : fillers(p, RoleKind::kComplement)) {
    const auto inner = proposition_at(coding.context.propositions, p.sentence, head);
    if (!inner || &coding.at(*inner) == &p || coding.at(*inner).passive) continue;
    ActorSet found = role_actors(coding.context, coding.at(*inner), RoleKind::kAgent);
    remove_all(found, source);
    if (!found.empty()) return found;
  }
  return {};
}

// What is inside the act is no addressee, but the one it is about: "demanded the release of X",
// "insisted on its demand that X leave".
ActorSet inside_act(const Coding& coding, std::uint32_t act, const ActorSet& source) {
  std::optional<std::uint32_t> at = act;
  for (int depth = 0; at && depth < 3; ++depth) {
    const Proposition& p = coding.at(*at);
    const EventEntry* e = coding.matches[*at].entry;
    ActorSet found = e == nullptr ? ActorSet{} : side_of(coding.context, p, e->target, source);
    if (found.empty()) found = role_actors(coding.context, p, RoleKind::kAgent);
    remove_all(found, source);
    if (found.empty()) found = concerned(coding.context, p, source);
    if (!found.empty()) return found;
    at = act_below(coding, *at, 0);
  }
  return {};
}

// "accused them of shelling the town", "agreed in principle to pay": the deed that a parse hangs
// beside the verb or on its object, not under it.
std::optional<std::uint32_t> act_beside(const Coding& coding, std::uint32_t i) {
  const Proposition& p = coding.at(i);
  const Sentence& s = coding.sentence(p);
  const Clause tree(s);
  const auto deed_at = [&](std::uint32_t w) -> std::optional<std::uint32_t> {
    if (tree.is(w, "VerbForm=Fin") || !has_child_of(coding.context, s, w, "mark", "deed-mark"))
      return std::nullopt;
    const auto act = proposition_at(coding.context.propositions, p.sentence, w);
    return act && coding.matches[*act].entry != nullptr ? act : std::nullopt;
  };
  for (const std::uint32_t w : tree.children(p.word)) {
    if (s.words[w].relation == "advcl") {
      if (const auto act = deed_at(w)) return act;
    }
    if (s.words[w].relation != "obj") continue;
    for (const std::uint32_t below : tree.children(w)) {
      if (s.words[below].relation != "acl" || tree.child_lemma(below, "mark", "to")) continue;
      if (const auto act = deed_at(below)) return act;
    }
  }
  return std::nullopt;
}

// The act that is spoken of, also where another speech act stands between: "rejected a demand to
// withdraw".
std::string act_of(const Coding& coding, std::uint32_t i) {
  std::optional<std::uint32_t> at = i;
  for (int depth = 0; at && depth < 3; ++depth) {
    const EventEntry* e = coding.matches[*at].entry;
    if (e == nullptr) return "";
    if (!e->act.empty() || e->illocution.empty()) return e->act;
    at = act_below(coding, *at, 1);
  }
  return "";
}

// The act that a thing stands for: "appealed for a loan", by the classes `thing-ACT`.
std::string act_of_thing(const Coding& coding, const Proposition& p) {
  constexpr std::string_view kThing = "thing-";
  const bool told = speaks_of_a_deed(coding, p);
  const Lexicon& lexicon = coding.context.lexicon;
  for (std::uint32_t c = 0; c < lexicon.classes.size(); ++c) {
    const std::string& name = lexicon.classes[c].name;
    if (!name.starts_with(kThing)) continue;
    for (const RoleKind role : {RoleKind::kPatient, RoleKind::kTopic, RoleKind::kComplement}) {
      // "ordered the peacekeepers to leave": they are told, not asked for
      if (told && role == RoleKind::kPatient) continue;
      for (const std::uint32_t head : fillers(p, role)) {
        const auto& words = coding.sentence(p).words;
        if (in_class(lexicon, c, words, head) ||
            in_class(lexicon, c, words, counted_noun(coding.context, coding.sentence(p), head)))
          return name.substr(kThing.size());
      }
    }
  }
  return "";
}

void compose(Coding& coding, std::uint32_t i) {
  const EventEntry* e = coding.matches[i].entry;
  if (e == nullptr || coding.part_of[i]) return;
  const EventContext& c = coding.context;
  const Proposition& p = coding.at(i);
  std::string illocution = e->illocution;
  std::optional<std::uint32_t> inner;
  const bool own_refusal = illocution.empty() && p.pos == Upos::kVerb && p.operators.negated &&
                           p.operators.future && !p.operators.conditional;
  // "will end the siege": to end something is a deed, whatever else it ends.
  const bool deed = illocution.empty() || illocution == "halt";
  const bool own_will = !own_refusal && deed && declares_will(coding, p, *e);
  if (own_refusal || own_will) {
    illocution = own_refusal ? "refuse" : stands_on_condition(coding, p) ? "threaten" : "promise";
    inner = i;
  } else if (!illocution.empty()) {
    inner = act_below(coding, i, 2);
    if (!inner) inner = act_beside(coding, i);
  } else {
    return;
  }
  const Illocution* row = find_illocution(c.lexicon, illocution);
  if (row == nullptr) return;
  if (only_tells(coding, i)) return;
  std::string act = inner ? act_of(coding, *inner) : "";
  // "asked for economic cooperation", "refused to sign a trade pact", "rejected a request for
  // tanks": the thing says more than its noun or verb.
  for (std::optional<std::uint32_t> at = i; at;) {
    const std::string thing = act_of_thing(coding, coding.at(*at));
    const bool of_kind = inner != i || thing.starts_with(act + "-");
    if (!thing.empty() && of_kind &&
        (act.empty() || specificity(std::string(illocution_code(*row, thing))) >
                            specificity(std::string(illocution_code(*row, act)))))
      act = thing;
    at = at == i && inner != i ? inner : std::nullopt;
  }
  // Where the table has no cell for the act, the entry may know better: "accuse" with "torture".
  const std::string cell{illocution_code(*row, act)};
  const bool own_code = !e->cameo.empty() && !own_refusal && !own_will &&
                        (act.empty() || (!e->with.empty() && cell == row->cameo));
  const std::string code = own_code ? e->cameo : cell;
  if (code.empty() || (act.empty() && e->needs_act)) return;
  if (act.empty() && e->cameo.empty() && !speaks_of_a_deed(coding, p)) return;

  Telling t = start_telling(coding, i, e->origin);
  t.act = illocution;
  t.entry = e;
  t.composed = true;
  set_code(c.lexicon, t, code, nullptr);
  t.source = side_of(c, p, e->source);
  if (t.source.empty()) t.source = doer_of_light(c, p);
  if (own_will && t.source.empty()) return;  // somebody must will it
  t.target = side_of(c, p, e->target, t.source);
  const bool speaks_of_another = inner && *inner != i;
  if (speaks_of_another) take_in(coding, *inner, i);
  // "promised to free them and hold talks"
  for (const std::uint32_t head : fillers(p, RoleKind::kComplement)) {
    const auto another = proposition_at(c.propositions, p.sentence, head);
    if (speaks_of_another && another) take_in(coding, *another, i);
  }
  if (t.target.empty()) t.target = doer_of_complement(coding, p, t.source);
  if (t.target.empty() && speaks_of_another) t.target = inside_act(coding, *inner, t.source);
  if (t.target.empty() && illocution != "refuse") t.target = concerned_below(coding, p, t.source);
  if (t.target.empty() && inner && code.starts_with(kThreat))
    t.target = ground_of(c, coding.at(*inner));
  if (t.target.empty() && code.starts_with(kThreat)) t.target = country_of_place(c, p, t.where);
  t.together = t.target.empty() && illocution == "agree";
  if (own_refusal || own_will) {
    t.mention.factuality = "actual";
    take_in_nouns(coding, i, i);
  }
  add_telling(coding, std::move(t));
}

// "Roy said that Chad must open its border": who says what another must do demands it.
void oblige(Coding& coding, std::uint32_t i) {
  const EventContext& c = coding.context;
  const Proposition& p = coding.at(i);
  if (p.pos == Upos::kNoun || coding.part_of[i] || coding.told[i]) return;
  if (p.operators.negated || !has_child_of(c, coding.sentence(p), p.word, "aux", "obliging-modal"))
    return;
  const Statement* statement = statement_of(c, coding.sentence(p).words[p.word].span);
  if (statement == nullptr || !statement->speaker) return;
  const ActorSet who = with_id(c, *statement->speaker);
  ActorSet others = role_actors(c, p, p.passive ? RoleKind::kPatient : RoleKind::kAgent);
  remove_all(others, who);
  std::erase_if(others, [&](std::uint32_t a) { return !c.actors.actors[a].code; });
  const Illocution* row = find_illocution(c.lexicon, "demand");
  if (who.empty() || others.empty() || row == nullptr) return;
  const EventEntry* e = coding.matches[i].entry;
  std::string act = e != nullptr ? e->act : "";
  const auto deeper = act_below(coding, i, 2);
  if (deeper && act.empty()) act = coding.matches[*deeper].entry->act;
  Telling t = start_telling(coding, i, e != nullptr ? e->origin : row->origin);
  t.act = "demand";
  t.entry = e;
  t.composed = true;
  set_code(c.lexicon, t, std::string(illocution_code(*row, act)), nullptr);
  t.source = who;
  t.target = others;
  t.mention.factuality = "actual";
  t.mention.said_by = statement->within;
  if (deeper) take_in(coding, *deeper, i);
  coding.statements.push_back(statement->id);
  add_telling(coding, std::move(t));
}

// "asked them to use their weight to end the siege": the act is what the means are for.
std::optional<std::uint32_t> purpose_of(const Coding& coding, std::uint32_t i) {
  const Proposition& p = coding.at(i);
  const auto& words = coding.sentence(p).words;
  const Clause tree(coding.sentence(p));
  for (const std::uint32_t w : tree.children(p.word)) {
    if (words[w].relation != "advcl" || !tree.is(w, "VerbForm=Inf")) continue;
    const auto act = proposition_at(coding.context.propositions, p.sentence, w);
    if (act && coding.matches[*act].entry != nullptr) return act;
  }
  return std::nullopt;
}

// The act that a verb tells: its own, or that of the noun it carries ("began a strike").
std::optional<std::uint32_t> carried_by(const Coding& coding, std::uint32_t sentence,
                                        std::uint32_t verb) {
  for (std::uint32_t i = 0; i < coding.matches.size(); ++i) {
    if (coding.at(i).sentence == sentence && coding.at(i).light == verb && coding.told[i]) return i;
  }
  return proposition_at(coding.context.propositions, sentence, verb);
}

}  // namespace

std::optional<std::uint32_t> act_below(const Coding& coding, std::uint32_t i, int depth) {
  const Proposition& p = coding.at(i);
  for (const RoleKind role :
       {RoleKind::kComplement, RoleKind::kPatient, RoleKind::kTopic, RoleKind::kRecipient}) {
    for (const std::uint32_t head : fillers(p, role)) {
      const auto inner = proposition_at(coding.context.propositions, p.sentence, head);
      if (!inner || *inner == i) continue;
      if (coding.matches[*inner].entry != nullptr) return inner;
      if (depth > 0) {
        if (const auto deeper = act_below(coding, *inner, depth - 1)) return deeper;
        if (const auto purpose = purpose_of(coding, *inner)) return purpose;
      }
    }
  }
  return std::nullopt;
}

// "warned that the rebels would attack": no threat of one's own.
bool warns_of_another(const Coding& coding, const Proposition& p, const EventEntry& e) {
  const ActorSet who = side_of(coding.context, p, e.source);
  const auto clauses = fillers(p, RoleKind::kComplement);
  return std::any_of(clauses.begin(), clauses.end(), [&](std::uint32_t w) {
    const auto told = proposition_at(coding.context.propositions, p.sentence, w);
    if (!told) return false;
    const ActorSet doers = role_actors(coding.context, coding.at(*told), RoleKind::kAgent);
    return !doers.empty() && !overlap(doers, who);
  });
}

bool only_tells(const Coding& coding, std::uint32_t i) {
  const EventEntry* e = coding.matches[i].entry;
  if (e == nullptr) return false;
  const Proposition& p = coding.at(i);
  if (e->illocution == "warn") return warns_of_another(coding, p, *e);
  if (e->illocution != "demand" && e->illocution != "ask") return false;
  const Sentence& s = coding.sentence(p);
  const Clause tree(s);
  const auto wishing = find_class(coding.context.lexicon, "wishing-modal");
  const auto clauses = fillers(p, RoleKind::kComplement);
  return std::any_of(clauses.begin(), clauses.end(), [&](std::uint32_t w) {
    if (s.words[w].relation != "ccomp") return false;
    for (const std::uint32_t c : tree.children(w)) {
      const Word& x = s.words[c];
      if ((x.relation.starts_with("aux") || x.relation == "cop") && tree.is(c, "VerbForm=Fin"))
        return !(wishing && in_class(coding.context.lexicon, *wishing, s.words, c));
    }
    return tree.is(w, "VerbForm=Fin") && to_lower(s.words[w].form) != s.words[w].lemma;
  });
}

void compose_acts(Coding& coding) {
  const auto count = static_cast<std::uint32_t>(coding.matches.size());
  for (std::uint32_t i = 0; i < count; ++i) compose(coding, i);
  for (std::uint32_t i = 0; i < count; ++i) oblige(coding, i);
}

void fold_purposes(Coding& coding) {
  const EventContext& c = coding.context;
  for (std::uint32_t i = 0; i < coding.matches.size(); ++i) {
    const Proposition& p = coding.at(i);
    const Sentence& s = coding.sentence(p);
    if (coding.part_of[i] || p.pos != Upos::kVerb) continue;
    // "to help defend the border": the purpose is the whole of it.
    std::uint32_t top = p.word;
    while (s.words[top].relation == "xcomp") top = static_cast<std::uint32_t>(s.words[top].head);
    const Word& x = s.words[top];
    if (x.relation != "advcl" || x.head < 0 || !Clause(s).child_lemma(top, "mark", "to")) continue;
    const auto main = carried_by(coding, p.sentence, static_cast<std::uint32_t>(x.head));
    if (!main) continue;
    const std::uint32_t whole = coding.part_of[*main].value_or(*main);
    const auto telling = std::find_if(coding.tellings.begin(), coding.tellings.end(),
                                      [&](const Telling& t) { return t.proposition == whole; });
    if (telling == coding.tellings.end()) continue;
    if (telling->target.empty()) telling->target = concerned(c, p, telling->source);
    std::erase_if(coding.tellings, [&](const Telling& t) { return t.proposition == i; });
    coding.part_of[i] = whole;
    take_in_nouns(coding, i, whole);
  }
}

}  // namespace relata
