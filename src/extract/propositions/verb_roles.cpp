#include <algorithm>

#include "extract/propositions/words.h"

namespace relata {
namespace {

bool is_time(const PropositionSentence& ps, std::uint32_t w) {
  const std::string& relation = ps.word(w).relation;
  return relation == "obl:tmod" || relation == "obl:unmarked" || relation == "nmod:tmod" ||
         ps.words.time_noun(ps.s, w);
}

// "fell on the rebels", but "fell on the road"; "came from Chad", but "rose from the ground".
RoleKind phrase_role(const PropositionSentence& ps, RoleKind side, std::uint32_t w,
                     const std::string& preposition) {
  if (side != RoleKind::kRecipient || preposition == "to" || preposition == "against") return side;
  if (ps.is_personal(w) && ps.word(w).name != NameKind::kLocation) return side;
  return preposition == "with" ? RoleKind::kInstrument : RoleKind::kPlace;
}

void oblique(const PropositionSentence& ps, Proposition& p, std::uint32_t w) {
  const std::string preposition = ps.tree.preposition(w);
  if (ps.words.aside_preposition.holds(preposition)) return;
  if (is_time(ps, w)) return add_filler(p, RoleKind::kTime, w, preposition);
  if (preposition == "by" && (p.passive || ps.word(w).relation == "obl:agent"))
    return add_filler(p, RoleKind::kAgent, w, preposition);
  RoleKind side = ps.words.role_of(preposition);
  // "cut the rope with a knife", but "discussed the plan with Norway".
  if (preposition == "with" && (has_role(p, RoleKind::kRecipient) || !objects(p).empty()) &&
      !ps.is_personal(w))
    side = RoleKind::kInstrument;
  const auto own = ps.words.own_role_after(ps.with_particle(p.word), preposition);
  add_phrase(p, own.value_or(phrase_role(ps, side, w, preposition)), side, w, preposition);
}

// "fired rockets at the base", "received aid from Canada": a phrase that hangs on the object may
// be the verb's.
void object_phrases(const PropositionSentence& ps, Proposition& p) {
  if (has_role(p, RoleKind::kRecipient)) return;
  for (const std::uint32_t object : objects(p)) {
    for (const std::uint32_t c : ps.tree.children(object)) {
      if (ps.word(c).relation != "nmod") continue;
      const std::string preposition = ps.tree.preposition(c);
      if (ps.words.role_of(preposition) != RoleKind::kRecipient && preposition != "at") continue;
      const auto own = ps.words.own_role_after(ps.with_particle(p.word), preposition);
      if (!is_time(ps, c))
        add_phrase(p, own.value_or(RoleKind::kTopic), RoleKind::kRecipient, c, preposition);
    }
  }
}

// "was shelled", "got arrested"; "the town shelled by rebels"; "had his car stolen".
bool is_passive(const PropositionSentence& ps, std::uint32_t w) {
  if (ps.tree.child(w, "aux:pass") || ps.tree.child(w, "nsubj:pass") ||
      ps.tree.child(w, "csubj:pass"))
    return true;
  if (!ps.is_participle(w)) return false;
  const std::string& relation = ps.word(w).relation;
  if (relation == "acl" || relation == "advcl" || relation == "amod") return true;
  if (relation != "xcomp") return false;
  return !ps.tree.child(w, "obj");
}

// A headline leaves the auxiliary out: "Rebels killed in raid".
bool is_headline_passive(const PropositionSentence& ps, std::uint32_t w) {
  const Word& x = ps.word(w);
  if (x.head >= 0 || !ps.words.transitive.holds(ps.with_particle(w))) return false;
  for (const std::string_view r : {"obj", "ccomp", "xcomp", "aux"}) {
    if (ps.tree.child(w, r)) return false;
  }
  // "shelled and bombed the town": the object stands with the other verb.
  for (const std::uint32_t c : ps.tree.children(w)) {
    if (ps.word(c).relation == "conj" && ps.tree.child(c, "obj")) return false;
  }
  return ps.tree.child(w, "nsubj") && ps.tree.is(w, "Tense=Past");
}

// A subject does what the verb says, or undergoes it: "the shell exploded".
RoleKind subject_role(const PropositionSentence& ps, const Proposition& p) {
  if (p.passive || p.pos == Upos::kAdj) return RoleKind::kPatient;
  const std::string verb = ps.with_particle(p.word);
  if (ps.words.measuring.holds(verb)) return RoleKind::kPatient;
  // "stopped the strike", "stopped shelling the port"
  if (ps.tree.child(p.word, "obj") || (p.clause_object && !ps.words.raising.holds(p.lemma)))
    return RoleKind::kAgent;
  return ps.words.undergoing_subject.holds(verb) ? RoleKind::kPatient : RoleKind::kAgent;
}

// "accused Russia of interfering": no receiver, though the parser says so.
bool is_only_object(const PropositionSentence& ps, const Proposition& p) {
  if (p.clause_object || ps.tree.child(p.word, "obj")) return false;
  const auto& children = ps.tree.children(p.word);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return ps.tree.child_lemma(c, "mark", "of") || ps.tree.preposition(c) == "of";
  });
}

// "has to leave", "is going to leave": no predicate of its own.
bool is_half_auxiliary(const PropositionSentence& ps, const Proposition& p) {
  if (!ps.words.half_auxiliary.holds(p.lemma) || ps.tree.child(p.word, "obj")) return false;
  const auto children = ps.tree.children(p.word);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return ps.word(c).relation == "xcomp" && ps.tree.child_lemma(c, "mark", "to");
  });
}

// A clause that is what somebody says, wants, begins; not "seems to", "found it hard".
bool is_clause_object(const PropositionSentence& ps, const Proposition& p, std::uint32_t c) {
  const Word& x = ps.word(c);
  if (x.relation == "ccomp") return true;
  // "a plan to attack", "the claim that it fell", "the risk of losing"
  if (p.pos == Upos::kNoun)
    return x.relation == "acl" && (ps.tree.is(c, "VerbForm=Inf") || ps.tree.child(c, "mark"));
  return x.relation == "xcomp" && x.upos == Upos::kVerb && !ps.words.raising.holds(p.lemma);
}

}  // namespace

void own_roles(const PropositionSentence& ps, Proposition& p) {
  const std::uint32_t w = p.word;
  for (const std::uint32_t c : ps.tree.children(w))
    p.clause_object = p.clause_object || is_clause_object(ps, p, c);
  if (p.pos == Upos::kNoun) return noun_roles(ps, p);
  p.auxiliary = p.pos == Upos::kVerb && is_half_auxiliary(ps, p);
  p.passive = p.pos == Upos::kVerb && (is_passive(ps, w) || is_headline_passive(ps, w));
  p.subject = subject_role(ps, p);
  // "was given a medal", "was asked to leave": the subject receives.
  const bool receives = p.passive && (ps.tree.child(w, "obj") || p.clause_object) &&
                        (ps.tree.child(w, "obj") || ps.words.receiving_subject.holds(p.lemma));
  const bool tells = !p.passive && p.clause_object && ps.words.receiving_subject.holds(p.lemma);
  const bool measures = !p.passive && ps.words.measuring.holds(ps.with_particle(w));
  const bool has_subject = ps.tree.child(w, "nsubj");
  for (const std::uint32_t c : ps.tree.children(w)) {
    const std::string_view r = ps.word(c).relation;
    if (r == "csubj" && has_subject) continue;  // "the mine was hard to find"
    if (r == "nsubj" || r == "csubj") add_filler(p, p.subject, c, "", true);
    if (r == "nsubj:pass" || r == "csubj:pass") add_filler(p, RoleKind::kPatient, c, "", true);
    if (r == "obj") add_filler(p, measures ? RoleKind::kComplement : RoleKind::kPatient, c);
    if (r == "iobj" && is_only_object(ps, p))
      add_filler(p, RoleKind::kPatient, c);
    else if (r == "iobj")
      add_phrase(p, ps.words.told_object.holds(p.lemma) ? RoleKind::kPatient : RoleKind::kRecipient,
                 RoleKind::kRecipient, c, "");
    if (r == "ccomp" || r == "xcomp" || ps.is_wanted_deed(c))
      add_filler(p, RoleKind::kComplement, c);
  }
  for (const std::uint32_t c : ps.tree.children(w)) {
    if (ps.word(c).relation.starts_with("obl")) oblique(ps, p, c);
  }
  object_phrases(ps, p);
  for (RoleFiller& f : p.roles) {
    if (receives && f.subject) f.role = RoleKind::kRecipient;
    // "asked the envoy to leave": the envoy is told it.
    if (tells && f.role == RoleKind::kPatient && f.preposition.empty() && !f.subject)
      f.role = f.side = RoleKind::kRecipient;
  }
}

}  // namespace relata
