#include "extract/events/match.h"

#include <algorithm>

#include "extract/clause.h"
#include "text/unicode.h"

namespace relata {
namespace {

bool holds(const EventContext& c, const Proposition& p, const RoleFiller& filler,
           const RoleTest& test) {
  const Sentence& s = c.sentence(p);
  const Word& head = s.words[filler.head];
  const auto actor = [&]() -> const Actor* {
    const auto a = actor_in_phrase(c.actors, s, p.sentence, filler.head);
    return a ? &c.actors.actors[*a] : nullptr;
  };
  const auto kind_is = [&](std::string_view kind) {
    const Actor* a = actor();
    return a != nullptr && a->kind == kind;
  };
  switch (test.kind) {
    case RoleTest::Kind::kAny:
      return true;
    case RoleTest::Kind::kActor:
      return actor() != nullptr;
    case RoleTest::Kind::kPerson:
      return kind_is("person") || (actor() != nullptr && actor()->kind == "unnamed");
    case RoleTest::Kind::kOrganisation:
      return kind_is("organisation");
    case RoleTest::Kind::kCountry:
      return kind_is("country");
    case RoleTest::Kind::kGroup:
      return kind_is("group") || kind_is("unnamed");
    case RoleTest::Kind::kSector: {
      const Actor* a = actor();
      if (a == nullptr) return false;
      if (std::find(a->sectors.begin(), a->sectors.end(), test.name) != a->sectors.end())
        return true;
      // Without a date nobody holds an office; who is in the who's-who is of government all the
      // same.
      if (test.name == "GOV" && a->sectors.empty() && a->key.starts_with("person/")) return true;
      return a->code && a->code->find(test.name) != std::string::npos;
    }
    case RoleTest::Kind::kPlace: {
      if (head.name == NameKind::kLocation) return true;
      const ActorMentionAt* m = mention_at(c.actors, p.sentence, filler.head);
      if (m != nullptr && m->literal_place) return true;
      return std::any_of(c.places.begin(), c.places.end(),
                         [&](const Place& place) { return place.span.overlaps(head.span); });
    }
    case RoleTest::Kind::kNumber: {
      if (head.upos == Upos::kNum) return true;
      return std::any_of(s.words.begin(), s.words.end(), [&](const Word& w) {
        return w.relation.starts_with("nummod") && w.head == static_cast<std::int32_t>(filler.head);
      });
    }
    case RoleTest::Kind::kAct:
      if (const auto inner = proposition_at(c.propositions, p.sentence, filler.head))
        return !c.propositions.all[*inner].relational;
      return head.upos == Upos::kVerb;
    case RoleTest::Kind::kClass:
      return in_class(c.lexicon, test.word_class, s.words, filler.head) ||
             in_class(c.lexicon, test.word_class, s.words, counted_noun(c, s, filler.head));
    case RoleTest::Kind::kLemma: {
      const auto is = [&](const Word& w) {
        return to_lower(w.lemma) == test.name || to_lower(w.form) == test.name;
      };
      return is(head) || is(s.words[counted_noun(c, s, filler.head)]);
    }
  }
  return false;
}

bool condition_met(const EventContext& c, const Proposition& p, const RoleCondition& condition) {
  const bool has_positive = std::any_of(condition.tests.begin(), condition.tests.end(),
                                        [](const RoleTest& t) { return !t.negated; });
  bool filled = false;
  bool positive = false;
  for (const RoleFiller& f : p.roles) {
    if (f.side != condition.role) continue;
    filled = true;
    for (const RoleTest& t : condition.tests) {
      const bool is = holds(c, p, f, t);
      if (t.negated && is) return false;
      if (!t.negated && is) positive = true;
    }
  }
  if (!filled) return condition.optional || !has_positive;
  return positive || !has_positive;
}

// A clause beside the predicate: its verb is no word of the entry ("made it, calling ...").
bool opens_clause(const Word& w) {
  return w.relation == "advcl" || w.relation == "conj" || w.relation == "ccomp" ||
         w.relation == "parataxis" || w.relation.starts_with("acl");
}

// "thousands of peacekeepers", "the deployment of peacekeepers", but not "the number of cases".
bool carries_noun(const EventContext& c, const Proposition& p, const Sentence& s, std::uint32_t w) {
  const auto head = static_cast<std::uint32_t>(s.words[w].head);
  return counted_noun(c, s, head) != head || proposition_at(c.propositions, p.sentence, head);
}

// Each further word of an entry is a particle, a preposition, an object or an adverb beside the
// trigger.
bool further_words_stand(const EventContext& c, const Proposition& p, const EventEntry& e) {
  const Sentence& s = c.sentence(p);
  const auto attending = find_class(c.lexicon, "attending-preposition");
  // "kick off" is not "kick".
  for (const Word& w : s.words) {
    if (w.relation == "compound:prt" && w.head == static_cast<std::int32_t>(p.word) &&
        std::find(e.further.begin(), e.further.end(), w.lemma) == e.further.end())
      return false;
  }
  return std::all_of(e.further.begin(), e.further.end(), [&](const std::string& word) {
    for (std::uint32_t i = 0; i < s.words.size(); ++i) {
      const Word& w = s.words[i];
      const bool same = w.lemma == word || to_lower(w.form) == word;
      if (!same || i == p.word || opens_clause(w)) continue;
      // "to head a delegation" is not to head to one
      if (w.relation == "mark" && w.head == static_cast<std::int32_t>(p.word)) continue;
      // "asked at a meeting" does not ask for one
      if (w.relation.starts_with("obl") && attending &&
          in_class(c.lexicon, *attending, std::string_view(Clause(s).preposition(i))))
        continue;
      if (w.head == static_cast<std::int32_t>(p.word)) return true;
      // the preposition of a phrase of the trigger, or a word beside its object ("break off peace
      // talks")
      if (w.head >= 0 &&
          s.words[static_cast<std::size_t>(w.head)].head == static_cast<std::int32_t>(p.word) &&
          (!w.relation.starts_with("nmod") || carries_noun(c, p, s, i)))
        return true;
    }
    return std::any_of(p.roles.begin(), p.roles.end(), [&](const RoleFiller& f) {
      if (f.preposition == word) return true;
      const bool beside =
          attending && in_class(c.lexicon, *attending, std::string_view(f.preposition));
      return s.words[f.head].lemma == word && !beside;
    });
  });
}

// Whether a word of [begin, end) belongs to the class.
bool stands_in(const EventContext& c, const Sentence& s, std::uint32_t word_class,
               std::size_t begin, std::size_t end) {
  for (std::size_t w = begin; w < end; ++w) {
    if (in_class(c.lexicon, word_class, s.words, w)) return true;
  }
  return false;
}

// What of the words around the predicate fails the entry, "" for nothing.
std::string failed_around(const EventContext& c, const Proposition& p, const EventEntry& e) {
  const Sentence& s = c.sentence(p);
  for (const std::uint32_t word_class : e.unless) {
    if (stands_in(c, s, word_class, 0, s.words.size()))
      return "unless " + c.lexicon.classes[word_class].name;
  }
  if (e.with.empty()) return "";
  const auto [begin, end] = Clause(s).subtree(p.light.value_or(p.word));
  std::string names;
  for (const std::uint32_t word_class : e.with) {
    if (stands_in(c, s, word_class, begin, end)) return "";
    names += (names.empty() ? "with " : " or ") + c.lexicon.classes[word_class].name;
  }
  return names;
}

std::string describe(const RoleCondition& condition) {
  std::string out{to_string(condition.role)};
  out += ": ";
  for (std::size_t i = 0; i < condition.tests.size(); ++i) {
    if (i > 0) out += '|';
    const RoleTest& t = condition.tests[i];
    if (t.negated) out += '!';
    out += t.name.empty() ? to_string(t.kind) : t.name;
  }
  return out;
}

// "a camp for Congolese refugees": whom the phrase of an actor without a code names in it.
std::optional<std::uint32_t> coded_inside(const EventContext& c, const Proposition& p,
                                          std::uint32_t head,
                                          const std::vector<std::uint32_t>& found) {
  if (found.size() != 1 || c.actors.actors[found[0]].code) return std::nullopt;
  const Sentence& s = c.sentence(p);
  for (std::uint32_t w = 0; w < s.words.size(); ++w) {
    const Word& x = s.words[w];
    if (x.head != static_cast<std::int32_t>(head) || !x.relation.starts_with("nmod")) continue;
    const auto a = actor_in_phrase(c.actors, s, p.sentence, w);
    if (a && c.actors.actors[*a].code && c.actors.actors[found[0]].kind != "person") return a;
  }
  return std::nullopt;
}

}  // namespace

std::uint32_t counted_noun(const EventContext& c, const Sentence& s, std::uint32_t head) {
  const auto quantity = find_class(c.lexicon, "quantity-noun");
  if (!quantity || !in_class(c.lexicon, *quantity, s.words, head)) return head;
  const Clause tree(s);
  for (const std::uint32_t w : tree.children(head)) {
    if (s.words[w].relation == "nmod" && tree.preposition(w) == "of") return counted_noun(c, s, w);
  }
  return head;
}

Match match_entry(const EventContext& c, const Proposition& p) {
  Match out;
  if (p.attributive) return out;
  for (const std::uint32_t index : find_events(c.lexicon, p.lemma, p.pos)) {
    const EventEntry& e = c.lexicon.events[index];
    std::string failed;
    if (!further_words_stand(c, p, e)) {
      failed = "the words beside it";
    } else if (std::string around = failed_around(c, p, e); !around.empty()) {
      failed = std::move(around);
    } else {
      for (const RoleCondition& condition : e.roles) {
        if (condition_met(c, p, condition)) continue;
        failed = describe(condition);
        break;
      }
    }
    if (failed.empty()) {
      out.entry = &e;
      return out;
    }
    if (out.tried == nullptr) {
      out.tried = &e;
      out.failed = failed;
    }
  }
  return out;
}

bool has_child_of(const EventContext& c, const Sentence& s, std::size_t head,
                  std::string_view relation, std::string_view word_class) {
  const auto found = find_class(c.lexicon, word_class);
  const Clause tree(s);
  const auto children = tree.children(head);
  return found && std::any_of(children.begin(), children.end(), [&](std::uint32_t w) {
           return s.words[w].relation == relation && in_class(c.lexicon, *found, s.words, w);
         });
}

std::vector<std::uint32_t> role_actors(const EventContext& c, const Proposition& p, RoleKind role) {
  std::vector<std::uint32_t> out;
  const auto add = [&](std::uint32_t a) {
    if (std::find(out.begin(), out.end(), a) == out.end()) out.push_back(a);
  };
  for (const std::uint32_t head : sides_of(p, role)) {
    const auto found = actors_of_role(c.actors, c.sentence(p), p.sentence, head);
    if (const auto inner = coded_inside(c, p, head, found)) {
      add(*inner);
      continue;
    }
    for (const std::uint32_t a : found) add(a);
  }
  return out;
}

}  // namespace relata
