#include <algorithm>

#include "extract/propositions/words.h"
#include "text/unicode.h"

namespace relata {
namespace {

bool is_negated_phrase(const PropositionSentence& ps, std::uint32_t w) {
  for (const std::uint32_t c : ps.tree.children(w)) {
    const std::string_view relation = ps.word(c).relation;
    if ((relation == "det" || relation == "cc:preconj") && ps.words.never(ps.s, c)) return true;
  }
  return ps.word(w).upos == Upos::kPron && ps.words.never(ps.s, w);
}

bool has_condition_mark(const PropositionSentence& ps, std::uint32_t w) {
  for (const std::uint32_t c : ps.tree.children(w)) {
    if ((ps.word(c).relation == "mark" || ps.word(c).relation == "advmod") &&
        ps.words.condition(ps.s, c))
      return true;
  }
  return false;
}

bool is_progressive(const PropositionSentence& ps, std::uint32_t w) {
  return ps.tree.is(w, "VerbForm=Ger") ||
         (ps.tree.is(w, "VerbForm=Part") && ps.tree.is(w, "Tense=Pres"));
}

// "said that it would go": the future of a past telling.
bool is_told_in_past(const PropositionSentence& ps, std::uint32_t w) {
  const Word& x = ps.word(w);
  if (x.head < 0) return false;
  const auto g = static_cast<std::uint32_t>(x.head);
  if (x.relation == "conj") return is_told_in_past(ps, g);
  return (x.relation == "ccomp" || x.relation == "parataxis") && ps.tree.is(g, "Tense=Past");
}

void auxiliary(const PropositionSentence& ps, Proposition& p, std::uint32_t w, std::uint32_t c) {
  const Word& x = ps.word(c);
  Operators& o = p.operators;
  if (ps.words.expected_modal(ps.s, c)) {
    o.desired = true;
  } else if (x.lemma == "would" || to_lower(x.form) == "would" ||
             (x.lemma == "will" && ps.tree.is(c, "Tense=Past"))) {
    (is_told_in_past(ps, w) ? o.future : o.conditional) = true;
  } else if (x.lemma == "will" || x.lemma == "shall") {
    o.future = true;
  } else if (ps.words.doubting(ps.s, c)) {
    o.modal = true;
  }
  if (x.lemma != "be") return;
  if (is_progressive(ps, w))
    p.tense = "ongoing";
  else if (ps.tree.is(c, "Tense=Pres"))
    p.tense = "present";
}

// "Who fired?" takes for granted that somebody did, "Did they fire?" does not.
bool asks_for_a_part(const PropositionSentence& ps, std::uint32_t w) {
  const auto [begin, end] = ps.tree.subtree(w);
  for (std::uint32_t c = begin; c < end && c < w; ++c) {
    if (ps.tree.is(c, "PronType=Int")) return true;
  }
  return false;
}

// "Had the army attacked, hundreds would have died": the auxiliary before the subject of a clause.
bool is_inverted_condition(const PropositionSentence& ps, std::uint32_t w, std::uint32_t aux) {
  if (ps.word(w).relation != "advcl") return false;
  bool subject = false;
  for (const std::uint32_t c : ps.tree.children(w)) {
    const bool found = ps.word(c).relation.starts_with("nsubj");
    if (c < aux && (found || ps.word(c).relation == "mark")) return false;
    subject |= found && c < w;
  }
  return subject;
}

// What stands in the predicate's own clause.
void clause_operators(const PropositionSentence& ps, Proposition& p, std::uint32_t w) {
  Operators& o = p.operators;
  p.tense = ps.tree.is(w, "Tense=Pres") && ps.tree.is(w, "VerbForm=Fin") ? "present" : "past";
  for (const std::uint32_t c : ps.tree.children(w)) {
    const Word& x = ps.word(c);
    const std::string_view r = x.relation;
    if ((r == "advmod" || r == "aux" || r == "case" || r == "mark" || r == "cc:preconj" ||
         r == "det") &&
        ps.words.never(ps.s, c))
      o.negated = true;
    if ((r.starts_with("nsubj") || r == "obj") && is_negated_phrase(ps, c)) o.negated = true;
    if (r == "advmod" && ps.words.unreal_adverb(ps.s, c)) o.modal = true;
    if (r.starts_with("aux")) auxiliary(ps, p, w, c);
    if (r.starts_with("aux") && is_inverted_condition(ps, w, c)) o.conditional = true;
    if (r == "mark" && ps.words.condition(ps.s, c)) o.conditional = true;
    if (r == "punct" && x.form == "?" && !asks_for_a_part(ps, w)) o.question = true;
    if (r == "advcl" && has_condition_mark(ps, c) && o.modal) o.conditional = true;
  }
  if (o.future) p.tense = "future";
  if (ps.tree.is(w, "Mood=Imp")) o.requested = true;
  // In a headline the infinitive is the future: "Minister to visit Oslo".
  if (ps.tree.child_lemma(w, "mark", "to") && ps.tree.is(w, "VerbForm=Inf") &&
      (ps.word(w).head < 0 || ps.word(w).relation == "acl" || ps.word(w).relation == "advcl")) {
    o.future = true;
    p.tense = "future";
  }
}

// A predicative adjective in the past.
bool was(const PropositionSentence& ps, std::uint32_t w) {
  if (ps.word(w).upos != Upos::kAdj || !ps.words.able(ps.s, w)) return false;
  const auto children = ps.tree.children(w);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
    return ps.word(c).relation == "cop" && ps.tree.is(c, "Tense=Past");
  });
}

// What is not real of a clause is not real of what hangs on it.
void take_over(Operators& to, const Operators& from) {
  to.modal |= from.modal;
  to.future |= from.future;
  to.requested |= from.requested;
  to.desired |= from.desired;
  to.conditional |= from.conditional;
}

// Whether an adverbial clause shares the standing of the one above: "could win by attacking", "will
// leave when it rains".
bool shares_standing(const PropositionSentence& ps, std::uint32_t w, const Proposition& above) {
  if (!ps.tree.is(w, "VerbForm=Fin")) return !ps.tree.is(w, "VerbForm=Inf");
  return ps.tree.is(w, "Tense=Pres") && !ps.tree.child(w, "aux") &&
         (above.operators.future || above.operators.requested);
}

// What the governing predicate says of its complement.
void governed_by(const PropositionSentence& ps, Proposition& p, std::uint32_t g, bool clause) {
  Operators& o = p.operators;
  const bool infinitive = ps.tree.is(p.word, "VerbForm=Inf");
  if (ps.words.negating(ps.s, g)) o.negated = true;
  if (ps.words.denying(ps.s, g)) o.denied = true;
  if (ps.words.requesting(ps.s, g) && (!clause || infinitive || ps.tree.is(p.word, "Mood=Sub")))
    o.requested = true;
  // "demanded that he resign": the bare form.
  const Word& x = ps.word(p.word);
  if (clause && x.relation == "ccomp" && ps.words.demanding(ps.s, g) &&
      !ps.tree.child(p.word, "aux") && to_lower(x.form) == x.lemma)
    o.requested = true;
  if (ps.words.desiring(ps.s, g)) o.desired = true;
  if (clause && infinitive && ps.words.intending(ps.s, g)) o.future = true;
  // "was able to leave" did leave.
  if (ps.words.doubting(ps.s, g) && !(infinitive && was(ps, g))) o.modal = true;
}

void inherit_for_clause(const PropositionSentence& ps, Proposition& p, std::uint32_t w) {
  const Word& x = ps.word(w);
  if (x.head < 0) return;
  const auto g = static_cast<std::uint32_t>(x.head);
  const std::string_view r = x.relation;
  if (r == "ccomp" || r == "xcomp" || r == "csubj" || r == "acl" ||
      (r == "advcl" && ps.tree.is(w, "VerbForm=Inf")))
    governed_by(ps, p, g, true);
  const Proposition* above = ps.at(g);
  if (above == nullptr) return;
  Operators& o = p.operators;
  if (r == "ccomp" || r == "xcomp" || r == "acl") p.above = ps.at_word[g] - 1;
  if (r == "xcomp") {
    // What is only possible, planned or denied of the matrix verb is so of its infinitive.
    o.negated |= above->operators.negated;
    take_over(o, above->operators);
    if (above->auxiliary && ps.words.intending(ps.s, g)) o.future = true;
  }
  if (r == "conj") {
    take_over(o, above->operators);
    p.above = above->above;
  }
  if (r == "advcl" && shares_standing(ps, w, *above)) take_over(o, above->operators);
  // "kept them from leaving"
  if (r == "advcl" && is_kept_from(ps, w, ps.word(g).lemma)) o.negated = true;
}

// "a plan for disarmament", "the threat of war", "calls for a withdrawal"
bool is_wanted_by_noun(const PropositionSentence& ps, std::uint32_t w) {
  const Word& x = ps.word(w);
  if (x.head < 0 || x.relation != "nmod") return false;
  const auto noun = static_cast<std::uint32_t>(x.head);
  if (ps.word(noun).upos != Upos::kNoun) return false;
  const std::string preposition = ps.tree.preposition(w);
  return preposition == "for" ||
         (preposition == "of" && (ps.words.doubting(ps.s, noun) || ps.words.desiring(ps.s, noun)));
}

void inherit_for_noun(const PropositionSentence& ps, Proposition& p) {
  const Word& x = ps.word(p.word);
  if (is_wanted_by_noun(ps, p.word)) {
    const auto noun = static_cast<std::uint32_t>(x.head);
    governed_by(ps, p, noun, false);
    // "a plan for disarmament" has not disarmed anybody
    if (ps.words.intending(ps.s, noun)) p.operators.future = true;
    return;
  }
  if (x.head < 0 || x.relation.starts_with("nmod") || x.relation.starts_with("nsubj") ||
      x.relation == "compound" || x.relation == "appos" || x.relation == "conj")
    return;
  const auto g = static_cast<std::uint32_t>(x.head);
  governed_by(ps, p, g, false);
  const Proposition* above = ps.at(g);
  if (above == nullptr) return;
  if (x.relation == "obj" || x.relation == "nsubj:pass" || x.relation.starts_with("obl"))
    p.above = ps.at_word[g] - 1;
  Operators& o = p.operators;
  // "will start talks" has none yet; "to describe the attacks" has them.
  if (x.relation == "obj") {
    o.negated |= above->operators.negated;
    o.modal |= above->operators.modal;
    o.future |= above->operators.future && !ps.words.speaking(ps.s, g);
  }
  o.conditional |= above->operators.conditional;
  if (o.future) p.tense = "future";
}

}  // namespace

void read_operators(const PropositionSentence& ps, Proposition& p) {
  const std::uint32_t carrier = p.light.value_or(p.word);
  clause_operators(ps, p, carrier);
  if (p.pos == Upos::kNoun && !p.light)
    inherit_for_noun(ps, p);
  else
    inherit_for_clause(ps, p, carrier);
}

}  // namespace relata
