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

std::optional<std::string> country_of(const Sentence& s, std::uint32_t word,
                                      std::span<const Place> places) {
  const auto at = std::find_if(places.begin(), places.end(), [&](const Place& p) {
    return p.country && p.span.contains(s.words[word].span);
  });
  return at == places.end() ? std::nullopt : at->country;
}

// The country of the place that stands with a mention: "Darfur rebels", "villagers near Herat".
std::optional<std::string> country_beside(const Sentence& s, const ActorMentionAt& m,
                                          std::span<const Place> places) {
  const Clause tree(s);
  for (const std::uint32_t c : tree.children(m.head)) {
    if (!ties_to_ground(tree, s.words[c], c)) continue;
    if (auto country = country_of(s, c, places)) return country;
    // "the government of Punjab province"
    for (const std::uint32_t inner : tree.children(c)) {
      if (s.words[inner].relation != "compound") continue;
      if (auto country = country_of(s, inner, places)) return country;
    }
  }
  return std::nullopt;
}

// "parties to the war in Mali", "refugees fleeing the fighting in Chad": the only country whose
// ground the phrase of some people names. Soldiers and officials may be from elsewhere.
std::optional<std::string> country_within(const Sentence& s, const ActorMentionAt& m,
                                          std::span<const Place> places) {
  const Clause tree(s);
  std::optional<std::string> found;
  for (const std::uint32_t c : tree.children(m.head)) {
    const std::string& r = s.words[c].relation;
    if (r != "nmod" && !r.starts_with("acl")) continue;
    const auto [begin, end] = tree.subtree(c);
    for (std::uint32_t w = begin; w < end; ++w) {
      if (tree.preposition(w) != "in") continue;
      const auto country = country_of(s, w, places);
      if (country && found && country != found) return std::nullopt;
      if (country) found = country;
    }
  }
  return found;
}

// Whether somebody is where he is by his own life, not sent there.
bool is_local(const Actor& a) {
  const auto away = [](const std::string& s) { return s == "MIL" || s == "GOV"; };
  return std::none_of(a.sectors.begin(), a.sectors.end(), away);
}

}  // namespace

void settle_countries(Actors& actors, const Analysis& analysis, std::span<const Place> places) {
  for (const ActorMentionAt& m : actors.mentions) {
    Actor& a = actors.actors[m.actor];
    if (m.form == MentionForm::kPronoun) continue;
    const Sentence& s = analysis.sentences[m.sentence];
    if (const auto country = country_beside(s, m, places)) {
      belong_to(a, *country);
    } else if (m.form == MentionForm::kNominal && is_local(a)) {
      if (const auto around = country_within(s, m, places)) belong_to(a, *around);
    }
  }
}

void belong_to(Actor& a, const std::string& country) {
  if (a.country || a.kind == "person" || a.kind == "country") return;
  if (a.code && !a.code->starts_with("---")) return;  // "IGOUNO"
  a.country = country;
  a.code = country + (a.sectors.empty() ? "" : a.sectors.front());
}

std::uint32_t country_actor(Actors& actors, const Analysis& analysis, const Lexicon& lexicon,
                            std::uint32_t sentence, const Place& place) {
  const std::string& code = *place.country;
  for (std::uint32_t i = 0; i < actors.actors.size(); ++i) {
    if (actors.actors[i].kind == "country" && actors.actors[i].country == code) return i;
  }
  Actor a;
  a.id = "a" + std::to_string(actors.actors.size() + 1);
  a.key = "country/" + code;
  a.name = find_country(lexicon, code)->name;
  a.kind = "country";
  a.code = a.country = code;
  actors.actors.push_back(std::move(a));
  ActorMentionAt m;
  m.sentence = sentence;
  m.actor = static_cast<std::uint32_t>(actors.actors.size() - 1);
  m.literal_place = m.aside = true;
  const auto& words = analysis.sentences[sentence].words;
  for (std::uint32_t w = 0; w < words.size(); ++w) {
    if (!place.span.contains(words[w].span)) continue;
    if (m.end == 0) m.begin = m.head = w;
    m.end = w + 1;
  }
  if (m.end > 0) actors.mentions.push_back(m);
  index_mentions(actors, analysis);
  return static_cast<std::uint32_t>(actors.actors.size() - 1);
}

}  // namespace relata
