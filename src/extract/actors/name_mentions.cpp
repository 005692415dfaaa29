#include <algorithm>
#include <cstdlib>
#include <string>

#include "extract/actors/sentence_part.h"

namespace relata {
namespace {

class NameFinder : private SentencePart {
 public:
  NameFinder(const SentencePart& part, const std::set<std::string>& surnames)
      : SentencePart(part), surnames_(surnames) {}

  void find() { names(); }

 private:
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
      if (const NameMatch* best = best_of(matches, tagged)) {
        if (!are_individuals(*best, view_.head_of(index_, best->begin, best->end)))
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

  // Of several bearers of a name who held office on the day of the report, else the first.
  [[nodiscard]] const NameMatch* best_of(const std::vector<NameMatch>& matches,
                                         std::size_t tagged) const {
    const NameMatch* best = nullptr;
    for (const NameMatch& m : matches) {
      if (is_office_or_agent(m) || m.end < tagged || !usable(m)) continue;
      if (m.kind == NameForm::Kind::kActor && is_foreign(m, matches)) continue;
      if (m.kind == NameForm::Kind::kPerson && holds_office(m)) return &m;
      if (best == nullptr) best = &m;
    }
    return best;
  }

  [[nodiscard]] bool holds_office(const NameMatch& m) const {
    const std::vector<Term>& terms = view_.lexicon.persons[m.index].terms;
    return view_.report.published && std::any_of(terms.begin(), terms.end(), [&](const Term& t) {
             return holds_on(t.from, t.to, view_.report.published);
           });
  }

  // "Ministry of Defence", "Congress": a name that is only a word for such bodies is not that of
  // a country which the report does not speak of.
  [[nodiscard]] bool is_foreign(const NameMatch& m, const std::vector<NameMatch>& matches) const {
    const std::string& country = view_.lexicon.actors[m.index].country;
    if (country.empty() || view_.countries.empty() || view_.countries.contains(country))
      return false;
    return std::any_of(matches.begin(), matches.end(), is_office_or_agent);
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
           x.relation != "nmod:poss" && !is_asked_to_act(x);
  }

  // "asked Cairo to mediate"
  [[nodiscard]] bool is_asked_to_act(const Word& x) const {
    if ((x.relation != "obj" && x.relation != "iobj") || x.head < 0) return false;
    const auto verb = static_cast<std::uint32_t>(x.head);
    return tree_.child(verb, "xcomp") || tree_.child(verb, "ccomp");
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

  const std::set<std::string>& surnames_;
};

// "Deputy Prime Minister Ahmed Karim", "militia leader Omar Said"
class TitleFinder : private SentencePart {
 public:
  explicit TitleFinder(const SentencePart& part) : SentencePart(part) {}

  void find() { titles(); }

 private:
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
};

}  // namespace

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

void find_names(const SentencePart& part, const std::set<std::string>& surnames) {
  NameFinder(part, surnames).find();
  TitleFinder(part).find();
}

}  // namespace relata
