#include "extract/propositions/words.h"

namespace relata {
namespace {

// "police raid", "Israeli strike": who does it; "hostage release": to whom it is done; "rocket
// attack", "weekend talks": with what, when.
void modifier(const PropositionSentence& ps, Proposition& p, std::uint32_t c, bool undergone) {
  const PropositionWords& words = ps.words;
  if (words.time_noun(ps.s, c)) return add_filler(p, RoleKind::kTime, c);
  if (words.means_noun(ps.s, c) || words.weapon(ps.s, c))
    return add_filler(p, RoleKind::kInstrument, c);
  if (ps.is_personal(c)) return add_filler(p, undergone ? RoleKind::kPatient : RoleKind::kAgent, c);
  if (ps.word(c).upos == Upos::kNoun || ps.word(c).upos == Upos::kPropn)
    add_filler(p, RoleKind::kPatient, c);
}

// What a phrase is to a noun: the patient first, then whom it is addressed to, where, when.
void phrase(const PropositionSentence& ps, Proposition& p, std::uint32_t c) {
  const std::string preposition = ps.tree.preposition(c);
  if (ps.words.time_noun(ps.s, c)) return add_filler(p, RoleKind::kTime, c, preposition);
  if (preposition == "by") return add_filler(p, RoleKind::kAgent, c, preposition);
  if (preposition == "from" && ps.is_personal(c) && !ps.words.leaving_noun.holds(p.lemma) &&
      !has_role(p, RoleKind::kAgent))
    return add_filler(p, RoleKind::kAgent, c, preposition);
  if (const auto own = ps.words.own_role_after(p.lemma, preposition))
    return add_phrase(p, *own, ps.words.role_of(preposition), c, preposition);
  if (preposition == "from" && ps.words.leaving_noun.holds(p.lemma))
    return add_phrase(p, RoleKind::kPlace, RoleKind::kRecipient, c, preposition);
  const RoleKind role = ps.words.role_of(preposition);
  const bool addressed = preposition == "to" && ps.words.addressing_noun.holds(p.lemma);
  const bool done_to = (role == RoleKind::kRecipient || role == RoleKind::kTopic) && !addressed &&
                       preposition != "as" && preposition != "from" && preposition != "among" &&
                       !has_role(p, RoleKind::kPatient);
  add_phrase(p, done_to ? RoleKind::kPatient : role, role, c, preposition);
}

// "the torture of detainees by China": people have no author, so who follows `by` is the doer,
// though the parser hangs the phrase on the people.
void doer_after_people(const PropositionSentence& ps, Proposition& p, std::uint32_t people) {
  if (!ps.is_personal(people) || has_role(p, RoleKind::kAgent)) return;
  for (const std::uint32_t c : ps.tree.children(people))
    if (ps.word(c).relation == "nmod" && ps.tree.preposition(c) == "by")
      add_filler(p, RoleKind::kAgent, c, "by");
}

}  // namespace

void noun_roles(const PropositionSentence& ps, Proposition& p) {
  const bool undergone = ps.words.undergone_noun.holds(p.lemma);
  std::optional<std::uint32_t> of;
  std::optional<std::uint32_t> owner;
  for (const std::uint32_t c : ps.tree.children(p.word)) {
    const std::string_view r = ps.word(c).relation;
    if (r == "nmod:poss") owner = c;
    if ((r == "nmod" || r == "obl") && ps.tree.preposition(c) == "of") of = c;
  }
  // "the army's arrest of the mayor", but "the mayor's arrest".
  if (owner)
    add_filler(p, undergone && !of ? RoleKind::kPatient : RoleKind::kAgent, *owner, "", true);
  // "the arrest of the mayor", but "the views of the mayor".
  if (of && ps.words.time_noun(ps.s, *of))
    add_filler(p, RoleKind::kTime, *of, "of");
  else if (of)
    // "the support of the army", but "in support of the army"
    add_filler(p,
               ps.words.doer_of_noun.holds(p.lemma) && !owner && ps.tree.preposition(p.word) != "in"
                   ? RoleKind::kAgent
                   : RoleKind::kPatient,
               *of, "of");
  if (of) doer_after_people(ps, p, *of);
  for (const std::uint32_t c : ps.tree.children(p.word)) {
    const std::string_view r = ps.word(c).relation;
    if (r == "nmod" || r == "obl") phrase(ps, p, c);
    if (r == "acl" || r == "ccomp") add_filler(p, RoleKind::kComplement, c);
  }
  for (const std::uint32_t c : ps.tree.children(p.word)) {
    const std::string_view r = ps.word(c).relation;
    if (r == "compound" || r == "amod" || r == "nmod:desc")
      modifier(ps, p, c, undergone || (has_role(p, RoleKind::kAgent) && !of));
  }
}

}  // namespace relata
