#include "extract/propositions/words.h"

namespace relata {
namespace {

bool is_event_noun(const PropositionSentence& ps, std::uint32_t w) {
  const Word& x = ps.word(w);
  // "the Peace Prize", "Operation Dawn": a part of a name.
  if (x.relation == "compound" && ps.word(static_cast<std::uint32_t>(x.head)).upos == Upos::kPropn)
    return false;
  const PropositionWords& words = ps.words;
  return !find_events(words.lexicon, x.lemma, Upos::kNoun).empty() || words.event_noun(ps.s, w) ||
         words.relational_noun(ps.s, w) || words.is_nominalisation(x.lemma);
}

bool is_verb(const Word& x) {
  return x.relation != "compound" && x.relation != "case" && x.relation != "mark" &&
         x.relation != "fixed" && !x.relation.starts_with("aux") && x.relation != "cop";
}

}  // namespace

bool is_predicate(const PropositionSentence& ps, std::uint32_t w) {
  const Word& x = ps.word(w);
  if (x.upos == Upos::kVerb) return is_verb(x);
  if (x.upos == Upos::kNoun) return is_event_noun(ps, w);
  return x.upos == Upos::kAdj && ps.tree.child(w, "cop");
}

}  // namespace relata
