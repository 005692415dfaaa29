#include <algorithm>
#include <cmath>

#include "extract/actors/entities.h"

namespace relata {
namespace {

// How many sentences a pronoun looks back.
constexpr std::uint32_t kReach = 5;

// Weights of salience: per sentence of distance, and for what the candidate is in its clause.
constexpr double kPerSentence = 2.8;
constexpr double kSubject = 2.0;
constexpr double kObject = 0.7;
constexpr double kParallel = 0.8;
constexpr double kNested = -1.0;
constexpr double kReporter = 1.5;
constexpr double kOften = 0.5;
constexpr double kNamed = 0.8;
constexpr double kAgreesInGender = 1.0;
constexpr double kOneBody = -4.5;  // "they" for a single body
constexpr double kPerWord = 0.03;
// A phrase that is no actor stands against the actors with this handicap.
constexpr double kNoActor = -1.0;

class Resolver {
 public:
  Resolver(const ReportView& view, const std::vector<Mention>& mentions, const Links& links,
           std::uint32_t pronoun)
      : view_(view), mentions_(mentions), links_(links), at_(pronoun), p_(mentions[pronoun]) {
    const Clause& tree = view.trees[p_.sentence];
    reflexive_ = tree.is(p_.head, "Reflex=Yes");
    owner_ = tree.is(p_.head, "Poss=Yes");
  }

  std::optional<std::uint32_t> resolve() {
    const auto judge = who_judges();
    for (std::uint32_t j = at_; j-- > 0;) {
      const Mention& c = mentions_[j];
      if (p_.sentence - c.sentence > kReach) break;
      const auto e = links_.entity_of[j];
      if (!e || e == judge || !agrees(c, links_.entities[*e]) || bound(c)) continue;
      const double s = salience(c.sentence, c.head) + of_entity(c, links_.entities[*e]);
      if (s > best_) best_ = s, entity_ = e;
    }
    if (entity_ && !reflexive_ && beaten_by_thing()) return std::nullopt;
    return entity_;
  }

 private:
  [[nodiscard]] bool agrees(const Mention& c, const Entity& e) const {
    if (c.aside || c.modifier) return false;
    const bool person = p_.gender == Gender::kMasculine || p_.gender == Gender::kFeminine;
    if (person) {
      if (e.sort != ActorSort::kPerson && e.sort != ActorSort::kUnnamed) return false;
      if (e.number == GrammaticalNumber::kPlural) return false;
      return e.gender == Gender::kUnknown || e.gender == p_.gender;
    }
    if (p_.number == GrammaticalNumber::kPlural) {
      if (e.sort == ActorSort::kPerson) return false;
      if (e.sort == ActorSort::kCountry) return c.number == GrammaticalNumber::kPlural;
      return e.sort == ActorSort::kGroup || e.sort == ActorSort::kOrganisation ||
             e.number == GrammaticalNumber::kPlural;
    }
    if (p_.gender != Gender::kNeuter) return false;
    return (e.sort == ActorSort::kOrganisation || e.sort == ActorSort::kCountry ||
            e.sort == ActorSort::kGroup) &&
           e.number != GrammaticalNumber::kPlural;
  }

  // Two arguments of one verb are not the same, unless one is reflexive.
  [[nodiscard]] bool bound(const Mention& c) const {
    if (c.sentence != p_.sentence) return reflexive_;
    if (c.begin <= p_.begin && p_.begin < c.end) return true;
    const Word& p = view_.word(p_.sentence, p_.head);
    const Word& x = view_.word(c.sentence, c.head);
    if (owner_) return false;
    const bool same_clause = p.head == x.head && p.head >= 0;
    return !reflexive_ && same_clause && x.relation != "conj" && p.relation != "nmod:poss";
  }

  // "praised his role": who praises, condemns or thanks speaks of somebody else's.
  [[nodiscard]] std::optional<std::uint32_t> who_judges() const {
    const std::int32_t owned = view_.word(p_.sentence, p_.head).head;
    if (!owner_ || owned < 0) return std::nullopt;
    const Word& object = view_.word(p_.sentence, static_cast<std::size_t>(owned));
    if (object.relation != "obj" || object.head < 0) return std::nullopt;
    auto verb = static_cast<std::uint32_t>(object.head);
    if (!view_.in(view_.classes.judging, p_.sentence, verb)) return std::nullopt;
    const Clause& tree = view_.trees[p_.sentence];
    if (!tree.child(verb, "nsubj") && view_.word(p_.sentence, verb).relation == "conj")
      verb = static_cast<std::uint32_t>(view_.word(p_.sentence, verb).head);
    for (std::uint32_t j = at_; j-- > 0 && mentions_[j].sentence == p_.sentence;) {
      const Word& x = view_.word(p_.sentence, mentions_[j].head);
      if (x.relation == "nsubj" && x.head == static_cast<std::int32_t>(verb))
        return links_.entity_of[j];
    }
    return std::nullopt;
  }

  [[nodiscard]] bool is_subject(std::uint32_t sentence, std::uint32_t w) const {
    return view_.word(sentence, w).relation.starts_with("nsubj");
  }

  // What the place of a phrase in its sentence gives it.
  [[nodiscard]] double salience(std::uint32_t sentence, std::uint32_t head) const {
    const Word& x = view_.word(sentence, head);
    double s = -kPerSentence * static_cast<double>(p_.sentence - sentence);
    if (is_subject(sentence, head)) {
      s += kSubject;
      if (is_subject(p_.sentence, p_.head)) s += kParallel;
      if (sentence == p_.sentence && reports_to_pronoun(x)) s += kReporter;
    }
    if (x.relation == "obj" || x.relation == "iobj") s += kObject;
    if (x.relation == "nmod" || x.relation == "nmod:poss" || x.relation == "compound") s += kNested;
    if (sentence == p_.sentence)
      s -= kPerWord * static_cast<double>(p_.head > head ? p_.head - head : head - p_.head);
    return s;
  }

  // "Karim said he ...": the subject of a verb above the pronoun's clause.
  [[nodiscard]] bool reports_to_pronoun(const Word& subject) const {
    std::int32_t up = view_.word(p_.sentence, p_.head).head;
    for (int steps = 0; up >= 0 && steps < 8; ++steps) {
      const Word& x = view_.word(p_.sentence, static_cast<std::size_t>(up));
      if (x.relation == "ccomp" && x.head == subject.head) return true;
      up = x.head;
    }
    return false;
  }

  [[nodiscard]] double of_entity(const Mention& c, const Entity& e) const {
    double s = kOften * std::log2(1.0 + static_cast<double>(e.mentions.size()));
    if (c.form != MentionForm::kNominal) s += kNamed;
    if (p_.number == GrammaticalNumber::kPlural && e.sort == ActorSort::kOrganisation)
      s += kOneBody;
    if (p_.gender != Gender::kNeuter && p_.gender != Gender::kUnknown && e.gender == p_.gender)
      s += kAgreesInGender;
    return s;
  }

  // "it" and "they" may take up a phrase that is no actor: the nearest such phrases stand against
  // the best actor.
  [[nodiscard]] bool beaten_by_thing() const {
    if (p_.gender == Gender::kMasculine || p_.gender == Gender::kFeminine) return false;
    const bool plural = p_.number == GrammaticalNumber::kPlural;
    for (std::uint32_t s = p_.sentence == 0 ? 0 : p_.sentence - 1; s <= p_.sentence; ++s) {
      const auto& words = view_.analysis.sentences[s].words;
      for (std::uint32_t w = 0; w < words.size(); ++w) {
        if (s == p_.sentence && w >= p_.begin) break;
        const Word& x = words[w];
        if (x.upos != Upos::kNoun || view_.trees[s].is(w, "Number=Plur") != plural) continue;
        if (!x.relation.starts_with("nsubj") && x.relation != "obj") continue;
        if (is_mention(s, w)) continue;
        if (s == p_.sentence && !owner_ && x.head == view_.word(s, p_.head).head) continue;
        if (salience(s, w) + kNoActor > best_) return true;
      }
    }
    return false;
  }

  [[nodiscard]] bool is_mention(std::uint32_t sentence, std::uint32_t head) const {
    for (std::uint32_t j = at_; j-- > 0;) {
      if (mentions_[j].sentence < sentence) break;
      if (mentions_[j].sentence == sentence && mentions_[j].head == head && links_.entity_of[j])
        return true;
    }
    return false;
  }

  const ReportView& view_;
  const std::vector<Mention>& mentions_;
  const Links& links_;
  std::uint32_t at_;
  const Mention& p_;
  bool reflexive_ = false;
  bool owner_ = false;
  double best_ = -9.0;
  std::optional<std::uint32_t> entity_;
};

}  // namespace

std::optional<std::uint32_t> resolve_pronoun(const ReportView& view,
                                             const std::vector<Mention>& mentions,
                                             const Links& links, std::uint32_t pronoun) {
  return Resolver(view, mentions, links, pronoun).resolve();
}

}  // namespace relata
