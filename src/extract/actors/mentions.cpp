#include "extract/actors/mentions.h"

#include <algorithm>
#include <cstdlib>
#include <set>
#include <string>
#include <tuple>

namespace relata {
namespace {

bool is_office_or_agent(const NameMatch& m) {
  return m.kind == NameForm::Kind::kOffice || m.kind == NameForm::Kind::kAgent;
}

// Last words of the persons' names of two and more words: a surname that the tagger has missed
// elsewhere is found by them.
std::set<std::string> surnames_of(const ReportView& view) {
  std::set<std::string> out;
  for (const Sentence& s : view.analysis.sentences) {
    for (std::size_t w = 1; w < s.words.size(); ++w) {
      const auto inside = [&](std::size_t i) {
        return i < s.words.size() && s.words[i].name == NameKind::kPerson &&
               !s.words[i].name_begins;
      };
      if (inside(w) && !inside(w + 1) && s.words[w].form.size() > 2) out.insert(s.words[w].form);
    }
  }
  return out;
}

// The mentions of one sentence.
class SentenceMentions {
 public:
  SentenceMentions(const ReportView& view, std::uint32_t index,
                   const std::set<std::string>& surnames, std::vector<Mention>& out)
      : view_(view),
        surnames_(surnames),
        s_(view.analysis.sentences[index]),
        tree_(view.trees[index]),
        index_(index),
        out_(out),
        first_(out.size()),
        taken_(s_.words.size(), false) {}

  void find() {
    names();
    titles();
    nominals();
    pronouns();
    std::sort(out_.begin() + static_cast<std::ptrdiff_t>(first_), out_.end(),
              [](const Mention& a, const Mention& b) {
                return std::tuple(a.begin, b.end) < std::tuple(b.begin, a.end);
              });
    for (std::size_t i = first_; i < out_.size(); ++i) {
      owner(out_[i]);
      anchor(i);
    }
  }

 private:
  [[nodiscard]] const Word& word(std::size_t w) const { return s_.words[w]; }

  Mention& add(std::size_t begin, std::size_t end, MentionForm form, ActorSort sort) {
    Mention m;
    m.sentence = index_;
    m.begin = m.name_begin = static_cast<std::uint32_t>(begin);
    m.end = static_cast<std::uint32_t>(end);
    m.head = view_.head_of(index_, begin, end);
    m.form = form;
    m.sort = sort;
    for (std::size_t w = begin; w < end; ++w) taken_[w] = true;
    out_.push_back(std::move(m));
    return out_.back();
  }

  // --- names ---

  [[nodiscard]] std::size_t tagged_end(std::size_t w) const {
    if (word(w).name == NameKind::kNone || word(w).name == NameKind::kOther) return w;
    std::size_t end = w + 1;
    while (end < s_.words.size() && word(end).name == word(w).name && !word(end).name_begins) ++end;
    return end;
  }

  void names() {
    for (std::size_t w = 0; w < s_.words.size();) {
      const std::size_t tagged = tagged_end(w);
      const auto matches = match_names(view_.lexicon, s_.words, w);
      const auto best = std::find_if(matches.begin(), matches.end(), [&](const NameMatch& m) {
        return !is_office_or_agent(m) && m.end >= tagged && usable(m);
      });
      if (best != matches.end()) {
        lexicon_name(*best);
        w = best->end;
      } else if (is_surname(w, tagged)) {
        Mention& m = add(w, w + 1, MentionForm::kName, ActorSort::kPerson);
        m.number = GrammaticalNumber::kSingular;
        ++w;
      } else if (tagged > w) {
        tagged_name(w, tagged);
        w = tagged;
      } else {
        ++w;
      }
    }
  }

  // A word by itself that is somebody's surname in this report, whatever the tagger takes it for.
  [[nodiscard]] bool is_surname(std::size_t w, std::size_t tagged) const {
    const Word& x = word(w);
    return tagged <= w + 1 && x.name != NameKind::kOther && surnames_.contains(x.form) &&
           x.upos != Upos::kVerb && x.upos != Upos::kAdj &&
           !is_ground(static_cast<std::uint32_t>(w), false);
  }

  // Entries whose dates exclude the report's, and given names that are countries ("Jordan" in a
  // person's name), do not count.
  [[nodiscard]] bool usable(const NameMatch& m) const {
    if (m.kind == NameForm::Kind::kActor) {
      const ActorEntry& e = view_.lexicon.actors[m.index];
      return (e.from.empty() && e.to.empty()) || !view_.report.published ||
             holds_on(e.from, e.to, view_.report.published);
    }
    if (m.kind == NameForm::Kind::kPerson) return m.end - m.begin > 1 || in_office(m);
    if (m.kind == NameForm::Kind::kPeople) return true;
    return word(m.begin).name != NameKind::kPerson || stands_alone(m);
  }

  // A surname by itself is a known person's if the report could have meant him: he held an office
  // then or not long before.
  [[nodiscard]] bool in_office(const NameMatch& m) const {
    constexpr int kRemembered = 10;  // years after the last office
    const PersonEntry& e = view_.lexicon.persons[m.index];
    if (e.terms.empty() || !view_.report.published || view_.report.published->size() < 4)
      return true;
    const int year = std::atoi(view_.report.published->substr(0, 4).c_str());
    return std::any_of(e.terms.begin(), e.terms.end(), [&](const Term& t) {
      const int from = t.from.empty() ? 0 : std::atoi(t.from.substr(0, 4).c_str());
      const int to = t.to.empty() ? 9999 : std::atoi(t.to.substr(0, 4).c_str());
      return from <= year && year <= to + kRemembered;
    });
  }

  // A country that the tagger took for a person: the name stands alone, and nobody in the report
  // bears it ("Michael Jordan").
  [[nodiscard]] bool stands_alone(const NameMatch& m) const {
    if (tagged_end(m.begin) != m.end || !word(m.begin).name_begins) return false;
    const std::string& form = word(m.end - 1).form;
    for (const Sentence& s : view_.analysis.sentences) {
      for (std::size_t w = 0; w < s.words.size(); ++w) {
        const Word& x = s.words[w];
        if (x.form != form || x.name != NameKind::kPerson) continue;
        const bool longer =
            !x.name_begins || (w + 1 < s.words.size() && !s.words[w + 1].name_begins &&
                               s.words[w + 1].name == NameKind::kPerson);
        if (longer) return false;
      }
    }
    return true;
  }

  void lexicon_name(const NameMatch& match) {
    switch (match.kind) {
      case NameForm::Kind::kPerson: {
        Mention& m = add(match.begin, match.end, MentionForm::kName, ActorSort::kPerson);
        m.entry = match;
        m.number = GrammaticalNumber::kSingular;
        return;
      }
      case NameForm::Kind::kActor: {
        const std::string& kind = view_.lexicon.actors[match.index].kind;
        Mention& m = add(match.begin, match.end, MentionForm::kName,
                         kind == "group"    ? ActorSort::kGroup
                         : kind == "person" ? ActorSort::kPerson
                                            : ActorSort::kOrganisation);
        m.entry = match;
        return;
      }
      default: {
        Mention& m = add(match.begin, match.end, MentionForm::kName, ActorSort::kCountry);
        m.entry = match;
        m.literal_place = is_ground(m.head, match.kind == NameForm::Kind::kCapital);
        m.aside = (match.kind == NameForm::Kind::kAdjective && word(m.head).upos == Upos::kAdj) ||
                  (match.kind == NameForm::Kind::kCapital && m.literal_place);
        m.modifier =
            match.kind == NameForm::Kind::kAdjective || word(m.head).relation == "compound";
        if (match.kind == NameForm::Kind::kPeople) m.number = number_of(m.head);
        if (is_people(m)) m.sort = ActorSort::kGroup;
      }
    }
  }

  // "in Libya", "fled Chad": the ground, not who acts there. A capital is ground unless it speaks
  // or is dealt with.
  [[nodiscard]] bool is_ground(std::uint32_t head, bool capital) const {
    const Word& x = word(head);
    const auto& children = tree_.children(head);
    const bool ground = std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
      return word(c).relation == "case" && view_.in(view_.classes.ground, index_, c);
    });
    if (ground) return true;
    if (!capital) return false;
    const std::string preposition = tree_.preposition(head);
    return !x.relation.starts_with("nsubj") && preposition != "with" && preposition != "between" &&
           x.relation != "nmod:poss";
  }

  void tagged_name(std::size_t begin, std::size_t end) {
    const NameKind kind = word(begin).name;
    if (kind == NameKind::kLocation) return;
    const bool person = kind == NameKind::kPerson;
    Mention& m =
        add(begin, end, MentionForm::kName, person ? ActorSort::kPerson : ActorSort::kOrganisation);
    if (!person) return;
    m.number = GrammaticalNumber::kSingular;
    if (view_.in(view_.classes.female_name, index_, begin)) m.gender = Gender::kFeminine;
    if (view_.in(view_.classes.male_name, index_, begin)) m.gender = Gender::kMasculine;
  }

  // --- titles: "Deputy Prime Minister Ahmed Karim", "militia leader Omar Said" ---

  void titles() {
    const std::size_t last = out_.size();
    for (std::size_t i = first_; i < last; ++i) {
      if (out_[i].sort != ActorSort::kPerson) continue;
      const std::uint32_t end = out_[i].name_begin;
      const std::uint32_t begin = title_begin(out_[i]);
      if (begin == end) continue;
      title(out_[i], begin, end);
      out_[i].begin = written_begin(out_[i], begin);
      for (std::uint32_t w = begin; w < end; ++w) taken_[w] = true;
    }
  }

  // The first word of the title that ends right before a name; name_begin if there is none.
  [[nodiscard]] std::uint32_t title_begin(const Mention& m) const {
    const std::uint32_t end = m.name_begin;
    std::uint32_t begin = end;
    for (std::uint32_t w = end >= 6 ? end - 6 : 0; w < end && begin == end; ++w) {
      const auto matches = match_names(view_.lexicon, s_.words, w);
      if (std::any_of(matches.begin(), matches.end(),
                      [&](const NameMatch& x) { return is_office_or_agent(x) && x.end == end; }))
        begin = w;
    }
    if (end > 0 && !taken_[end - 1] && belongs_to(end - 1, m)) begin = std::min(begin, end - 1);
    if (begin == end) return end;
    // Modifiers that belong to the title stand before it: "deputy", "militia".
    while (begin > 0 && !taken_[begin - 1] && modifies(begin - 1, begin, end)) --begin;
    return begin;
  }

  // Where the name begins as it is written: a rank or honorific in capitals belongs to it ("General
  // Said"), an office of several words does not; a noun that the name hangs on always does.
  std::uint32_t written_begin(Mention& m, std::uint32_t title) const {
    const std::uint32_t name = m.name_begin;
    if (word(m.head).head == static_cast<std::int32_t>(name) - 1) {
      m.head = name - 1;
      return name - 1;
    }
    return title + 1 == name && view_.capitalised(index_, title) ? title : name;
  }

  // A title hangs on its name, or the name on it ("the singer Ana Roy").
  [[nodiscard]] bool belongs_to(std::uint32_t w, const Mention& m) const {
    const Word& x = word(w);
    if (x.upos != Upos::kNoun && x.upos != Upos::kPropn) return false;
    const bool before = x.relation == "nmod:desc" || x.relation == "compound" ||
                        x.relation == "flat" || x.relation == "nmod";
    if (before && x.head >= static_cast<std::int32_t>(m.name_begin) &&
        x.head < static_cast<std::int32_t>(m.end))
      return true;
    const Word& name = word(m.head);
    return name.head == static_cast<std::int32_t>(w) &&
           (name.relation == "flat" || name.relation == "appos" || name.relation == "nmod:desc");
  }

  [[nodiscard]] bool modifies(std::uint32_t w, std::uint32_t begin, std::uint32_t end) const {
    const Word& x = word(w);
    return (x.relation == "compound" || x.relation == "amod") && x.upos != Upos::kPunct &&
           x.head >= static_cast<std::int32_t>(begin) &&
           x.head < static_cast<std::int32_t>(end) + 2;
  }

  void title(Mention& m, std::uint32_t begin, std::uint32_t end) {
    bool honorific = true;
    for (std::uint32_t w = begin; w < end; ++w) {
      gender_from(m, w);
      honorific = honorific && view_.in(view_.classes.honorific, index_, w);
    }
    if (honorific) return;
    TitleAt t{begin, end, std::nullopt};
    for (std::uint32_t w = begin; w < end && !t.entry; ++w) {
      for (const NameMatch& x : match_names(view_.lexicon, s_.words, w)) {
        if (is_office_or_agent(x) && x.end == end) t.entry = x;
        if (t.entry) break;
      }
    }
    m.titles.push_back(t);
  }

  void gender_from(Mention& m, std::size_t w) const {
    if (view_.in(view_.classes.female_noun, index_, w)) m.gender = Gender::kFeminine;
    if (view_.in(view_.classes.male_noun, index_, w)) m.gender = Gender::kMasculine;
  }

  // --- nominals ---

  void nominals() {
    for (std::uint32_t w = 0; w < s_.words.size(); ++w) {
      if (taken_[w]) continue;
      const auto matches = match_names(view_.lexicon, s_.words, w);
      const auto known = std::find_if(matches.begin(), matches.end(), [&](const NameMatch& m) {
        return is_office_or_agent(m) && !taken(m.begin, m.end) &&
               carries(view_.head_of(index_, m.begin, m.end));
      });
      if (known != matches.end()) {
        nominal(view_.head_of(index_, known->begin, known->end), *known);
        w = static_cast<std::uint32_t>(known->end) - 1;
      } else if ((carries(w) && word(w).upos == Upos::kNoun) || is_one_of(w)) {
        nominal(w, std::nullopt);
      }
    }
  }

  [[nodiscard]] bool taken(std::size_t begin, std::size_t end) const {
    return std::any_of(taken_.begin() + static_cast<std::ptrdiff_t>(begin),
                       taken_.begin() + static_cast<std::ptrdiff_t>(end), [](bool b) { return b; });
  }

  // Whether a noun carries a phrase of its own.
  [[nodiscard]] bool carries(std::size_t w) const {
    const Word& x = word(w);
    return (x.upos == Upos::kNoun || x.upos == Upos::kPropn) && x.relation != "compound" &&
           x.relation != "amod" && x.relation != "nmod:desc" && x.relation != "fixed" &&
           x.relation != "case" && !x.relation.starts_with("flat");
  }

  void nominal(std::uint32_t head, const std::optional<NameMatch>& entry) {
    std::uint32_t begin = entry ? static_cast<std::uint32_t>(entry->begin) : head;
    const std::uint32_t end = entry ? static_cast<std::uint32_t>(entry->end) : head + 1;
    bool definite = false;
    bool indefinite = false;
    for (const std::uint32_t c : tree_.children(head)) {
      const Word& x = word(c);
      if (c > head || c + 20 < head) continue;
      if (x.relation == "det" || x.relation == "amod" || x.relation == "compound" ||
          x.relation == "nmod:poss" || x.relation == "nummod")
        begin = std::min(begin, tree_.subtree(c).first);
      if (x.relation == "nmod:poss") definite = true;
      if (x.relation != "det") continue;
      definite = definite || tree_.is(c, "Definite=Def") || tree_.is(c, "PronType=Dem");
      indefinite =
          indefinite || tree_.is(c, "Definite=Ind") || view_.in(view_.classes.another, index_, c);
    }
    if (!entry && !definite && !describes(head)) return;
    Mention m;
    m.sentence = index_;
    m.begin = m.name_begin = begin;
    m.end = end;
    m.head = head;
    m.form = MentionForm::kNominal;
    m.entry = entry;
    m.sort = sort_of(head, entry);
    m.number = number_of(head);
    // A body or an office by itself is the one that everybody knows: "parliament", "police".
    const bool bare =
        entry && !tree_.child(head, "det") && m.number != GrammaticalNumber::kPlural &&
        (m.sort == ActorSort::kOrganisation || entry->kind == NameForm::Kind::kOffice);
    m.definite = definite || (bare && !tree_.child(head, "nummod"));
    m.indefinite = indefinite;
    gender_from(m, head);
    for (std::uint32_t w = entry ? static_cast<std::uint32_t>(entry->begin) : head; w < end; ++w)
      taken_[w] = true;
    out_.push_back(std::move(m));
  }

  // "one of the founders", "the first to speak": as a predicate it says who somebody is.
  [[nodiscard]] bool is_one_of(std::uint32_t w) const {
    const Word& x = word(w);
    return (x.upos == Upos::kNum || x.upos == Upos::kAdj) &&
           (tree_.child(w, "cop") || x.relation == "appos") &&
           (tree_.child(w, "det") || tree_.child(w, "nmod"));
  }

  // A noun that renames a name beside it: an apposition or a predicate, or coordinated with one.
  [[nodiscard]] bool describes(std::uint32_t head) const {
    const Word& x = word(head);
    if (x.relation == "xcomp" || (x.relation == "obl" && tree_.child_lemma(head, "case", "as")))
      return true;
    if (x.relation == "conj" && x.head >= 0 &&
        word(static_cast<std::size_t>(x.head)).upos == x.upos)
      return word(static_cast<std::size_t>(x.head)).relation == "appos" ||
             tree_.child(static_cast<std::uint32_t>(x.head), "cop");
    return x.relation == "appos" || tree_.child(head, "appos") || tree_.child(head, "cop");
  }

  [[nodiscard]] ActorSort sort_of(std::uint32_t head, const std::optional<NameMatch>& entry) const {
    if (!entry) {
      const bool person = view_.in(view_.classes.female_noun, index_, head) ||
                          view_.in(view_.classes.male_noun, index_, head);
      return person ? ActorSort::kUnnamed : ActorSort::kUnknown;
    }
    if (entry->kind == NameForm::Kind::kOffice) return ActorSort::kUnnamed;
    const std::string& kind = view_.lexicon.agents[entry->index].kind;
    if (kind == "group" && number_of(head) != GrammaticalNumber::kSingular)
      return ActorSort::kGroup;
    if (kind == "organisation") return ActorSort::kOrganisation;
    if (kind == "group") return ActorSort::kGroup;
    return ActorSort::kUnnamed;
  }

  [[nodiscard]] GrammaticalNumber number_of(std::uint32_t w) const {
    if (tree_.is(w, "Number=Plur") || tree_.is(w, "Number=Ptan")) return GrammaticalNumber::kPlural;
    if (tree_.is(w, "Number=Sing")) return GrammaticalNumber::kSingular;
    return GrammaticalNumber::kUnknown;
  }

  // --- pronouns ---

  void pronouns() {
    for (std::uint32_t w = 0; w < s_.words.size(); ++w) {
      const Word& x = word(w);
      if (x.upos != Upos::kPron || x.relation == "expl" || !tree_.is(w, "PronType=Prs") ||
          !tree_.is(w, "Person=3"))
        continue;
      Mention m;
      m.sentence = index_;
      m.begin = m.name_begin = m.head = w;
      m.end = w + 1;
      m.form = MentionForm::kPronoun;
      m.number = number_of(w);
      m.gender = tree_.is(w, "Gender=Masc")   ? Gender::kMasculine
                 : tree_.is(w, "Gender=Fem")  ? Gender::kFeminine
                 : tree_.is(w, "Gender=Neut") ? Gender::kNeuter
                                              : Gender::kUnknown;
      m.definite = true;
      out_.push_back(std::move(m));
    }
  }

  // --- ties between the mentions of the sentence ---

  [[nodiscard]] std::optional<std::uint32_t> mention_at_head(std::uint32_t head) const {
    for (std::size_t i = first_; i < out_.size(); ++i) {
      if (out_[i].head == head) return static_cast<std::uint32_t>(i);
    }
    return std::nullopt;
  }

  // "the French minister", "the government of Chad", "his wife"
  void owner(Mention& m) const {
    if (m.form == MentionForm::kPronoun) return;
    for (const std::uint32_t c : tree_.children(m.head)) {
      const std::string& r = word(c).relation;
      if (r != "amod" && r != "compound" && r != "nmod:poss" && r != "nmod" && r != "nmod:desc")
        continue;
      if (r == "nmod") {
        const std::string preposition = tree_.preposition(c);
        if (preposition != "of" && preposition != "in" && preposition != "from") continue;
      }
      const auto at = mention_at_head(c);
      if (at && !(out_[*at].begin == m.begin && out_[*at].end == m.end)) m.owner = *at;
    }
  }

  // A name and a noun that rename each other: the noun is anchored at the name, or at the pronoun
  // that it is said of.
  void anchor(std::size_t i) {
    const Mention& m = out_[i];
    if (m.form == MentionForm::kPronoun) return;
    for (const std::uint32_t c : tree_.children(m.head)) {
      const std::string& r = word(c).relation;
      if (r == "appos") tie(i, c);
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

  const ReportView& view_;
  const std::set<std::string>& surnames_;
  const Sentence& s_;
  const Clause& tree_;
  std::uint32_t index_;
  std::vector<Mention>& out_;
  std::size_t first_;
  std::vector<bool> taken_;
};

}  // namespace

std::vector<Mention> find_mentions(const ReportView& view) {
  std::vector<Mention> out;
  const std::set<std::string> surnames = surnames_of(view);
  for (std::uint32_t i = 0; i < view.analysis.sentences.size(); ++i)
    SentenceMentions(view, i, surnames, out).find();
  return out;
}

}  // namespace relata
