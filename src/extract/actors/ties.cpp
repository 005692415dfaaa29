#include <algorithm>

#include "extract/actors/sentence_part.h"

namespace relata {
namespace {

class Tier : private SentencePart {
 public:
  explicit Tier(const SentencePart& part) : SentencePart(part) {}

  void tie_all() {
    for (std::size_t i = first_; i < out_.size(); ++i) {
      owner(out_[i]);
      anchor(i);
    }
  }

 private:
  [[nodiscard]] std::optional<std::uint32_t> mention_at_head(std::uint32_t head) const {
    for (std::size_t i = first_; i < out_.size(); ++i) {
      if (out_[i].head == head) return static_cast<std::uint32_t>(i);
    }
    return std::nullopt;
  }

  // "the French minister", "the government of Chad", "his wife"
  void owner(Mention& m) const {
    if (m.form == MentionForm::kPronoun) return;
    if (m.owner_word) {
      m.owner = mention_at_head(*m.owner_word);
      return;
    }
    for (const std::uint32_t c : tree_.children(m.head)) {
      const std::string& r = word(c).relation;
      const bool before = r == "amod" || r == "compound" || r == "nmod:poss" || r == "nmod:desc";
      if (!before && (r != "nmod" || m.owner || !is_owner_phrase(c))) continue;
      const auto at = mention_at_head(c);
      if (at && !(out_[*at].begin == m.begin && out_[*at].end == m.end)) m.owner = *at;
    }
  }

  [[nodiscard]] bool is_owner_phrase(std::uint32_t w) const {
    const std::string preposition = tree_.preposition(w);
    return preposition == "of" || preposition == "in" || preposition == "from";
  }

  // A name and a noun that rename each other: the noun is anchored at the name, or at the pronoun
  // that it is said of.
  void anchor(std::size_t i) {
    const Mention& m = out_[i];
    if (m.form == MentionForm::kPronoun) return;
    for (const std::uint32_t c : tree_.children(m.head)) {
      const std::string& r = word(c).relation;
      if (r == "appos" || is_own_name(m, c)) tie(i, c);
      if (r == "nsubj" && tree_.child(m.head, "cop") && m.form == MentionForm::kNominal &&
          !denied(m.head)) {
        tie(i, c);
        also(m.head, c);
      }
      if (r == "appos") also(c, m.head);
    }
    if (const auto who = serves_as(m)) {
      const auto at = mention_at_head(*who);
      if (at && out_[*at].sort != ActorSort::kCountry) tie(i, *who);
    }
  }

  // "the Fatah movement", "the island republic of Malta": the name of what the noun says.
  [[nodiscard]] bool is_own_name(const Mention& m, std::uint32_t c) const {
    const auto at = mention_at_head(c);
    if (m.form != MentionForm::kNominal || !at || out_[*at].form != MentionForm::kName)
      return false;
    if (out_[*at].sort == ActorSort::kCountry)
      return word(c).relation == "nmod" && tree_.preposition(c) == "of" &&
             view_.in(view_.classes.any_country, index_, m.head);
    const bool body =
        out_[*at].sort == ActorSort::kOrganisation || out_[*at].sort == ActorSort::kGroup;
    return body && word(c).relation == "compound" && m.number == GrammaticalNumber::kSingular &&
           view_.in(view_.classes.naming_noun, index_, m.head);
  }

  // "served as minister", "became president", "described her as a poet": who it is said of.
  [[nodiscard]] std::optional<std::uint32_t> serves_as(const Mention& m) const {
    const Word& x = word(m.head);
    const bool said = (x.relation == "obl" && tree_.child_lemma(m.head, "case", "as")) ||
                      (x.relation == "xcomp" && x.upos == Upos::kNoun);
    if (m.form != MentionForm::kNominal || !said || x.head < 0) return std::nullopt;
    std::optional<std::uint32_t> subject;
    for (const std::uint32_t c : tree_.children(static_cast<std::uint32_t>(x.head))) {
      if (word(c).relation == "obj") return c;
      if (word(c).relation.starts_with("nsubj")) subject = c;
    }
    return subject;
  }

  // "X is a poet and the head of the club": what is coordinated with a predicate is said of the
  // same one.
  void also(std::uint32_t predicate, std::uint32_t subject) {
    for (const std::uint32_t c : tree_.children(predicate)) {
      if (word(c).relation != "conj") continue;
      if (const auto other = mention_at_head(c);
          other && out_[*other].form == MentionForm::kNominal)
        tie(*other, subject);
    }
  }

  [[nodiscard]] bool denied(std::uint32_t head) const {
    const auto& children = tree_.children(head);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
      return tree_.is(c, "Polarity=Neg") || word(c).relation == "mark" ||
             word(c).relation == "case";
    });
  }

  void tie(std::size_t i, std::uint32_t other_head) {
    const auto other = mention_at_head(other_head);
    if (!other || *other == i) return;
    Mention& a = out_[i];
    Mention& b = out_[*other];
    const bool mixed = (a.form == MentionForm::kNominal) != (b.form == MentionForm::kNominal);
    if (!mixed) return;
    Mention& nominal = a.form == MentionForm::kNominal ? a : b;
    const Mention& name = a.form == MentionForm::kNominal ? b : a;
    if (name.form == MentionForm::kPronoun && name.gender == Gender::kNeuter) return;
    const bool one = name.sort == ActorSort::kPerson || name.number == GrammaticalNumber::kSingular;
    if (one && nominal.number == GrammaticalNumber::kPlural) return;
    if (tree_.child(nominal.head, "nummod") && name.number != GrammaticalNumber::kPlural) return;
    if (!nominal.anchor) nominal.anchor = &nominal == &a ? *other : static_cast<std::uint32_t>(i);
  }
};

}  // namespace

void tie_mentions(const SentencePart& part) { Tier(part).tie_all(); }

}  // namespace relata
