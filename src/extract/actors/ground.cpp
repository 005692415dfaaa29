#include <algorithm>

#include "extract/actors.h"
#include "extract/clause.h"

namespace relata {
namespace {

// Prepositions of the ground that people and bodies belong to.
bool ties_to_ground(const Clause& tree, const Word& x, std::uint32_t w) {
  if (x.relation == "compound" || x.relation == "amod" || x.relation == "nmod:poss") return true;
  if (x.relation != "nmod") return false;
  const std::string preposition = tree.preposition(w);
  return preposition == "of" || preposition == "in" || preposition == "from" ||
         preposition == "at" || preposition == "near";
}

// The country of the place that stands with a mention: "Darfur rebels", "villagers near Herat".
std::optional<std::string> country_beside(const Sentence& s, const ActorMentionAt& m,
                                          std::span<const Place> places) {
  const Clause tree(s);
  for (const std::uint32_t c : tree.children(m.head)) {
    if (!ties_to_ground(tree, s.words[c], c)) continue;
    const auto at = std::find_if(places.begin(), places.end(), [&](const Place& p) {
      return p.country && p.span.contains(s.words[c].span);
    });
    if (at != places.end()) return at->country;
  }
  return std::nullopt;
}

}  // namespace

void settle_countries(Actors& actors, const Analysis& analysis, std::span<const Place> places) {
  for (const ActorMentionAt& m : actors.mentions) {
    Actor& a = actors.actors[m.actor];
    if (a.country || a.kind == "person" || a.kind == "country" || m.form == MentionForm::kPronoun)
      continue;
    if (a.code && !a.code->starts_with("---")) continue;  // "IGOUNO"
    const auto country = country_beside(analysis.sentences[m.sentence], m, places);
    if (!country) continue;
    a.country = country;
    a.code = *country + (a.sectors.empty() ? "" : a.sectors.front());
  }
}

}  // namespace relata
