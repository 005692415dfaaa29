#include <algorithm>

#include "extract/actors/entities.h"

namespace relata {
namespace {

// How far back a definite description may reach for a noun of the same head, in sentences.
constexpr std::uint32_t kSameHead = 40;
// The same for one that names its actor by sort only: "the group".
constexpr std::uint32_t kSortOnly = 4;

// An office of several words, which tells its holder from others: "finance minister".
std::optional<std::uint32_t> office_of(const std::optional<NameMatch>& entry) {
  if (!entry || entry->kind != NameForm::Kind::kOffice || entry->end - entry->begin < 2)
    return std::nullopt;
  return entry->index;
}

class Linker {
 public:
  Linker(const ReportView& view, const std::vector<Mention>& mentions)
      : view_(view), mentions_(mentions) {
    links_.entity_of.resize(mentions.size());
  }

  Links link() {
    link_names(view_, mentions_, links_);
    for (Entity& e : links_.entities) title_country(e);
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      const Mention& m = mentions_[i];
      if (m.form == MentionForm::kNominal && m.anchor && links_.entity_of[*m.anchor] &&
          mentions_[*m.anchor].form == MentionForm::kName)
        put(i, *links_.entity_of[*m.anchor]);
    }
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      if (links_.entity_of[i]) continue;
      if (mentions_[i].form == MentionForm::kPronoun) {
        if (const auto e = resolve_pronoun(view_, mentions_, links_, i)) {
          put(i, *e);
          renamed_by(i, *e);
        }
      } else if (mentions_[i].form == MentionForm::kNominal) {
        nominal(i);
      }
    }
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) countries_of_owned(i);
    return std::move(links_);
  }

 private:
  void put(std::uint32_t mention, std::uint32_t entity) {
    join(view_, mentions_, links_, mention, entity);
  }

  // "Zambian Foreign Minister Ana Roy" is no other country's minister.
  void title_country(Entity& e) const {
    if (e.sort != ActorSort::kPerson || !e.country.empty()) return;
    for (const std::uint32_t i : e.mentions) {
      const Mention& m = mentions_[i];
      for (const TitleAt& t : m.titles) {
        const std::uint32_t begin = t.begin >= 2 ? t.begin - 2 : 0;
        if (e.country.empty()) e.country = country_in(view_, m.sentence, begin, t.end);
      }
    }
  }

  // "its forces": whose they are is known once the pronoun is.
  void countries_of_owned(std::uint32_t i) {
    const Mention& m = mentions_[i];
    if (m.form != MentionForm::kNominal || !m.owner || !links_.entity_of[i] ||
        mentions_[*m.owner].form != MentionForm::kPronoun)
      return;
    Entity& e = links_.entities[*links_.entity_of[i]];
    const bool body = e.sort == ActorSort::kOrganisation || e.sort == ActorSort::kGroup;
    if (body && e.country.empty() && m.entry) e.country = country_of(m);
  }

  // "He is a lawyer"
  void renamed_by(std::uint32_t pronoun, std::uint32_t entity) {
    for (std::uint32_t i = pronoun; i < mentions_.size(); ++i) {
      if (mentions_[i].sentence != mentions_[pronoun].sentence) break;
      if (mentions_[i].anchor == pronoun && !links_.entity_of[i]) put(i, entity);
    }
  }

  [[nodiscard]] std::string lemma(const Mention& m) const {
    return fold(view_.word(m.sentence, m.head).lemma);
  }

  [[nodiscard]] std::string country_of(const Mention& m) const {
    if (m.entry && m.entry->kind == NameForm::Kind::kPeople)
      return view_.lexicon.countries[m.entry->index].code;
    if (!m.owner) return "";
    const auto e = links_.entity_of[*m.owner];
    return e ? links_.entities[*e].country : "";
  }

  void nominal(std::uint32_t i) {
    const Mention& m = mentions_[i];
    if (const auto e = antecedent(i)) return put(i, *e);
    if (const auto e = named_next(i)) return put(i, *e);
    if (m.sort == ActorSort::kUnknown) return;
    Entity e;
    e.name = phrase(m);
    e.country = country_of(m);
    e.key = "nominal/" + lemma(m);
    if (!e.country.empty())
      e.key += "/" + e.country;
    else if (m.owner && links_.entity_of[*m.owner])
      e.key += "/" + links_.entities[*links_.entity_of[*m.owner]].key;
    e.sort = m.sort;
    e.entry = m.entry;
    links_.entities.push_back(std::move(e));
    put(i, static_cast<std::uint32_t>(links_.entities.size() - 1));
  }

  // An unnamed actor is called by its whole phrase: "residents of the town", "the head of the
  // union".
  [[nodiscard]] std::string phrase(const Mention& m) const {
    constexpr std::uint32_t kLongest = 10;  // words
    // "the presidents of Chad and Niger": each is called by his own country
    if (m.owner_word && m.owner && *m.owner_word > m.head)
      return view_.text(m.sentence, m.begin, m.end) + " of " +
             view_.text(m.sentence, mentions_[*m.owner].begin, mentions_[*m.owner].end);
    const Clause& tree = view_.trees[m.sentence];
    std::uint32_t end = m.end;
    for (const std::uint32_t c : tree.children(m.head)) {
      const auto [first, last] = tree.subtree(c);
      const bool next = view_.word(m.sentence, c).relation == "nmod" && first == end;
      if (next && last - m.begin <= kLongest) end = last;
    }
    return view_.text(m.sentence, m.begin, end);
  }

  // "U.N. officials" are not "Palestinian officials"; "the officials" may be either.
  [[nodiscard]] bool modifiers_agree(const Mention& m, const Entity& e) const {
    if (!e.tokens.empty()) return true;
    const std::set<std::string> own = modifiers_of(view_, m);
    if (own.empty() || e.modifiers.empty()) return m.definite || own.empty() == e.modifiers.empty();
    return std::any_of(own.begin(), own.end(),
                       [&](const std::string& x) { return e.modifiers.contains(x); });
  }

  // "The prime minister" is not the finance minister.
  [[nodiscard]] static bool offices_agree(const Mention& m, const Entity& e) {
    const auto office = office_of(m.entry);
    return !office || e.offices.empty() || e.offices.contains(*office);
  }

  // The latest mention before this one whose entity passes, at most `sentences` back.
  template <typename Test>
  [[nodiscard]] std::optional<std::uint32_t> latest(std::uint32_t i, std::uint32_t sentences,
                                                    Test test) const {
    for (std::uint32_t j = i; j-- > 0;) {
      if (mentions_[i].sentence - mentions_[j].sentence > sentences) break;
      const auto e = links_.entity_of[j];
      if (e && !mentions_[j].modifier && !inside(j, i) && test(links_.entities[*e])) return e;
    }
    return std::nullopt;
  }

  // An owner is not the owned: "his wife", "the group's leader".
  [[nodiscard]] bool inside(std::uint32_t j, std::uint32_t i) const {
    const Mention& a = mentions_[j];
    const Mention& b = mentions_[i];
    return a.sentence == b.sentence && a.begin >= b.begin && a.end <= b.end;
  }

  // Whether a mention lies in the first paragraph below a title or standfirst (lead), or in these.
  [[nodiscard]] bool lies_in(const Mention& m, bool lead) const {
    const Span place = view_.word(m.sentence, m.head).span;
    bool headed = false;
    for (const Part& part : view_.report.parts) {
      const bool head = part.kind == PartKind::kTitle || part.kind == PartKind::kStandfirst;
      if (!lead && head && part.span.contains(place)) return true;
      if (part.kind == PartKind::kParagraph) return lead && headed && part.span.contains(place);
      headed = headed || head;
    }
    return false;
  }

  // "A senior official" of the lead is "official Ahmed Karim" of the headline, if nobody else above
  // the body is called so.
  [[nodiscard]] std::optional<std::uint32_t> named_above(std::uint32_t i) const {
    const Mention& m = mentions_[i];
    if (m.sort != ActorSort::kUnnamed || m.number == GrammaticalNumber::kPlural ||
        !lies_in(m, true))
      return std::nullopt;
    std::optional<std::uint32_t> found;
    for (std::uint32_t j = 0; j < i; ++j) {
      const Mention& n = mentions_[j];
      const auto e = links_.entity_of[j];
      const bool called = std::any_of(n.titles.begin(), n.titles.end(), [&](const TitleAt& t) {
        return fold(view_.word(n.sentence, t.end - 1).lemma) == lemma(m);
      });
      if (!e || !called || !lies_in(n, false)) continue;
      if (found && found != e) return std::nullopt;
      found = e;
    }
    return found;
  }

  // "The head of the union said ... Ana Roy spoke to the press.": whom the lead describes, the next
  // sentence names.
  [[nodiscard]] std::optional<std::uint32_t> named_next(std::uint32_t i) const {
    const Mention& m = mentions_[i];
    const auto subject = [&](const Mention& x) {
      return view_.word(x.sentence, x.head).relation.starts_with("nsubj");
    };
    if (m.sort != ActorSort::kUnnamed || !m.definite || !subject(m) ||
        m.number != GrammaticalNumber::kSingular)
      return std::nullopt;
    for (std::uint32_t j = i + 1; j < mentions_.size(); ++j) {
      const Mention& n = mentions_[j];
      if (n.sentence == m.sentence) continue;
      const bool opens = n.sentence == m.sentence + 1 && n.begin == 0 && subject(n);
      if (!opens || n.form != MentionForm::kName || n.sort != ActorSort::kPerson ||
          n.end - n.begin < 2 || !n.titles.empty())
        return std::nullopt;
      const auto e = links_.entity_of[j];
      const bool first =
          e && links_.entities[*e].descriptions.empty() &&
          std::all_of(links_.entities[*e].mentions.begin(), links_.entities[*e].mentions.end(),
                      [&](std::uint32_t k) { return k >= j; });
      return first && agree(m, links_.entities[*e]) ? e : std::nullopt;
    }
    return std::nullopt;
  }

  [[nodiscard]] static bool agree(const Mention& m, const Entity& e) {
    const bool number = m.number == GrammaticalNumber::kUnknown ||
                        e.number == GrammaticalNumber::kUnknown || m.number == e.number ||
                        e.sort == ActorSort::kOrganisation;
    const bool gender =
        m.gender == Gender::kUnknown || e.gender == Gender::kUnknown || m.gender == e.gender;
    return number && gender;
  }

  [[nodiscard]] static bool owners_agree(const std::string& a, const std::string& b) {
    return a.empty() || b.empty() || a == b;
  }

  [[nodiscard]] std::optional<std::uint32_t> antecedent(std::uint32_t i) const {
    const Mention& m = mentions_[i];
    const std::string head = lemma(m);
    const std::string country = country_of(m);
    const bool plural = m.number == GrammaticalNumber::kPlural;
    if (m.indefinite) return named_above(i);
    const bool owned =
        m.owner && view_.word(m.sentence, mentions_[*m.owner].head).relation == "nmod:poss";
    const auto body =
        m.entry && m.entry->kind == NameForm::Kind::kAgent && m.sort == ActorSort::kOrganisation
            ? std::optional(m.entry->index)
            : std::nullopt;
    if (m.definite || plural) {
      const auto same = latest(i, kSameHead, [&](const Entity& e) {
        return (e.descriptions.contains(head) || (body && e.bodies.contains(*body))) &&
               agree(m, e) && owners_agree(country, e.country) && modifiers_agree(m, e) &&
               offices_agree(m, e) && (!owned || e.tokens.empty());
      });
      if (same) return same;
    }
    if (!m.definite || owned || plural) return std::nullopt;
    const auto by_sort = [&](const std::optional<std::uint32_t>& word_class, auto test) {
      return view_.in(word_class, m.sentence, m.head)
                 ? latest(i, kSortOnly,
                          [&](const Entity& e) {
                            return test(e) && agree(m, e) && owners_agree(country, e.country);
                          })
                 : std::nullopt;
    };
    if (const auto e = by_sort(view_.classes.any_country,
                               [](const Entity& x) { return x.sort == ActorSort::kCountry; }))
      return e;
    if (const auto e = by_sort(view_.classes.any_organisation, [](const Entity& x) {
          return (x.sort == ActorSort::kOrganisation || x.sort == ActorSort::kGroup) &&
                 !x.tokens.empty();
        }))
      return e;
    return by_sort(view_.classes.any_person, [](const Entity& x) {
      return x.sort == ActorSort::kPerson || x.sort == ActorSort::kUnnamed;
    });
  }

  const ReportView& view_;
  const std::vector<Mention>& mentions_;
  Links links_;
};

}  // namespace

std::string country_in(const ReportView& view, std::uint32_t sentence, std::size_t begin,
                       std::size_t end) {
  for (std::size_t w = begin; w < end; ++w) {
    for (const NameMatch& m :
         match_names(view.lexicon, view.analysis.sentences[sentence].words, w)) {
      if (m.kind == NameForm::Kind::kCountry || m.kind == NameForm::Kind::kAdjective ||
          m.kind == NameForm::Kind::kPeople)
        return view.lexicon.countries[m.index].code;
    }
  }
  return "";
}

std::set<std::string> modifiers_of(const ReportView& view, const Mention& m) {
  std::set<std::string> out;
  for (std::uint32_t w = m.begin; w < m.head; ++w) {
    const Word& x = view.word(m.sentence, w);
    if (x.upos == Upos::kAdj || x.upos == Upos::kNoun || x.upos == Upos::kPropn)
      out.insert(fold(x.lemma));
  }
  return out;
}

void join(const ReportView& view, const std::vector<Mention>& mentions, Links& links,
          std::uint32_t mention, std::uint32_t entity) {
  const Mention& m = mentions[mention];
  Entity& e = links.entities[entity];
  links.entity_of[mention] = entity;
  e.mentions.push_back(mention);
  if (e.gender == Gender::kUnknown) e.gender = m.gender;
  if (e.number == GrammaticalNumber::kUnknown) e.number = m.number;
  if (m.form == MentionForm::kNominal) {
    e.descriptions.insert(fold(view.word(m.sentence, m.head).lemma));
    e.modifiers.merge(modifiers_of(view, m));
    if (const auto office = office_of(m.entry)) e.offices.insert(*office);
  } else if (m.form == MentionForm::kName && m.sort != ActorSort::kCountry) {
    // A body is described by the common noun in its name: "the ministry", "the army".
    if (m.sort != ActorSort::kPerson) {
      e.descriptions.insert(fold(view.word(m.sentence, m.head).form));
      for (const NameMatch& x : find_name(view.lexicon, view.word(m.sentence, m.head).form)) {
        if (x.kind == NameForm::Kind::kAgent) e.bodies.insert(x.index);
      }
    }
    for (const TitleAt& t : m.titles) {
      e.descriptions.insert(fold(view.word(m.sentence, t.end - 1).lemma));
      if (const auto office = office_of(t.entry)) e.offices.insert(*office);
    }
  }
}

Links link_mentions(const ReportView& view, const std::vector<Mention>& mentions) {
  return Linker(view, mentions).link();
}

}  // namespace relata
