#include "extract/events/sides.h"

#include "extract/clause.h"

namespace relata {
namespace {

const ActorMentionAt* ground_in_phrase(const EventContext& c, const Proposition& p,
                                       std::uint32_t head) {
  const auto [begin, end] = Clause(c.sentence(p)).subtree(head);
  for (const ActorMentionAt& m : c.actors.mentions) {
    if (m.sentence == p.sentence && m.literal_place && begin <= m.begin && m.end <= end) return &m;
  }
  return nullptr;
}

// A town or province that something is done to.
const Place* place_at(const EventContext& c, const Proposition& p, std::uint32_t head) {
  const Sentence& s = c.sentence(p);
  const auto at = std::find_if(c.places.begin(), c.places.end(), [&](const Place& place) {
    return place.country && place.use == "literal" && place.span.contains(s.words[head].span) &&
           find_country(c.lexicon, *place.country) != nullptr;
  });
  return at == c.places.end() ? nullptr : &*at;
}

// The country of what a phrase names as ground, "Tripoli" in "the offensive on Tripoli".
ActorSet ground_at(const EventContext& c, const Proposition& p, std::uint32_t head) {
  if (const ActorMentionAt* m = ground_in_phrase(c, p, head)) return {m->actor};
  if (const Place* place = place_at(c, p, head))
    return {country_actor(c.actors, c.analysis, c.lexicon, p.sentence, *place)};
  return {};
}

// The place with an id, if it lies in a country and is meant as ground, else nullptr.
const Place* ground_with_id(const EventContext& c, const std::optional<std::string>& id) {
  const auto at =
      std::find_if(c.places.begin(), c.places.end(), [&](const Place& p) { return id == p.id; });
  return at != c.places.end() && at->country && at->use == "literal" ? &*at : nullptr;
}

// The agents of the verb that an event noun without an agent of its own hangs on.
ActorSet subject_above(const EventContext& c, const Proposition& p) {
  const Word& x = c.sentence(p).words[p.word];
  if (p.pos != Upos::kNoun || p.light || !x.relation.starts_with("obl") || x.head < 0 ||
      !role_actors(c, p, RoleKind::kAgent).empty())
    return {};
  const auto above = proposition_at(c.propositions, p.sentence, static_cast<std::size_t>(x.head));
  if (!above) return {};
  return role_actors(c, c.propositions.all[*above], RoleKind::kAgent);
}

}  // namespace

ActorSet side_of(const EventContext& c, const Proposition& p, const std::vector<RoleKind>& roles,
                 const ActorSet& others) {
  for (const RoleKind role : roles) {
    ActorSet found = role_actors(c, p, role);
    remove_all(found, others);
    if (!found.empty()) return found;
  }
  for (const RoleKind role : roles) {
    if (role == RoleKind::kAgent) continue;
    for (const RoleFiller& f : p.roles) {
      // "fired rockets from Gaza": where it comes from is not where it goes
      if (f.side != role || f.preposition == "from") continue;
      if (ActorSet found = ground_at(c, p, f.head); !found.empty()) return found;
    }
  }
  return {};
}

ActorSet all_sides(const EventContext& c, const Proposition& p) {
  ActorSet out;
  for (const RoleKind role : {RoleKind::kAgent, RoleKind::kRecipient, RoleKind::kPatient})
    add_all(out, role_actors(c, p, role));
  if (has_child_of(c, c.sentence(p), p.word, "case", "attending-preposition"))
    add_all(out, subject_above(c, p));
  return out;
}

ActorSet doer_above(const EventContext& c, const Proposition& p) {
  const auto manner = find_class(c.lexicon, "manner-noun");
  if (!manner || !in_class(c.lexicon, *manner, c.sentence(p).words, p.word)) return {};
  if (Clause(c.sentence(p)).preposition(p.word) != "in") return {};
  return subject_above(c, p);
}

ActorSet ground_of(const EventContext& c, const Proposition& p) {
  for (const std::uint32_t head : fillers(p, RoleKind::kPlace)) {
    if (ActorSet found = ground_at(c, p, head); !found.empty()) return found;
  }
  return {};
}

void settle_locals(const EventContext& c, const Telling& t) {
  const Place* place = ground_with_id(c, t.where);
  if (place == nullptr) return;
  for (const ActorSet* side : {&t.source, &t.target}) {
    for (const std::uint32_t a : *side) {
      Actor& actor = c.actors.actors[a];
      const auto away = [](const std::string& s) { return s == "MIL" || s == "GOV"; };
      if (!actor.sectors.empty() && std::none_of(actor.sectors.begin(), actor.sectors.end(), away))
        belong_to(actor, *place->country);
    }
  }
}

ActorSet country_of_place(const EventContext& c, const Proposition& p,
                          const std::optional<std::string>& where) {
  const Place* place = ground_with_id(c, where);
  if (place == nullptr || find_country(c.lexicon, *place->country) == nullptr) return {};
  return {country_actor(c.actors, c.analysis, c.lexicon, p.sentence, *place)};
}

ActorSet doer_of_light(const EventContext& c, const Proposition& p) {
  if (!p.light) return {};
  const auto verb = proposition_at(c.propositions, p.sentence, *p.light);
  return verb ? role_actors(c, c.propositions.all[*verb], RoleKind::kAgent) : ActorSet{};
}

ActorSet concerned(const EventContext& c, const Proposition& p, const ActorSet& source) {
  for (const RoleKind role : {RoleKind::kRecipient, RoleKind::kPatient, RoleKind::kTopic}) {
    ActorSet found = role_actors(c, p, role);
    remove_all(found, source);
    if (!found.empty()) return found;
  }
  return {};
}

}  // namespace relata
