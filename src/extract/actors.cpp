#include "extract/actors.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "extract/clause.h"
#include "text/unicode.h"

namespace relata {
namespace {

// A date of the lexicon ("1999", "1999-05") as bounds that compare with an ISO day.
bool holds_on(const std::string& from, const std::string& to,
              const std::optional<std::string>& published) {
  if (from.empty() && to.empty()) return true;
  if (!published) return false;
  const std::string day = published->substr(0, 10);
  return (from.empty() || from <= day) && (to.empty() || to + "~" >= day);
}

class Finder {
 public:
  Finder(const Report& report, const Analysis& analysis, const Lexicon& lexicon)
      : report_(report), analysis_(analysis), lexicon_(lexicon), points_(report.text) {}

  Actors find() {
    out_.mention_of_head.resize(analysis_.sentences.size());
    for (std::uint32_t i = 0; i < analysis_.sentences.size(); ++i) {
      index_ = i;
      s_ = &analysis_.sentences[i];
      const Clause tree(*s_);
      tree_ = &tree;
      taken_.assign(s_->words.size(), false);
      names();
      nominals();
      appositions();
      pronouns();
    }
    finish();
    return std::move(out_);
  }

 private:
  [[nodiscard]] const Word& word(std::size_t w) const { return s_->words[w]; }
  [[nodiscard]] std::string text_of(std::size_t begin, std::size_t end) const {
    return std::string(points_.slice({word(begin).span.begin, word(end - 1).span.end}));
  }

  // The word of [begin, end) whose head lies outside.
  [[nodiscard]] std::uint32_t head_of(std::size_t begin, std::size_t end) const {
    for (std::size_t w = begin; w < end; ++w) {
      const std::int32_t h = word(w).head;
      if (h < static_cast<std::int32_t>(begin) || h >= static_cast<std::int32_t>(end))
        return static_cast<std::uint32_t>(w);
    }
    return static_cast<std::uint32_t>(end - 1);
  }

  std::uint32_t actor(const std::string& key, const std::string& name, const std::string& kind) {
    const auto [at, fresh] = by_key_.emplace(key, static_cast<std::uint32_t>(out_.actors.size()));
    if (fresh) {
      Actor a;
      a.key = key;
      a.name = name;
      a.kind = kind;
      out_.actors.push_back(std::move(a));
    }
    return at->second;
  }

  ActorMentionAt& mention(std::uint32_t actor_index, std::size_t begin, std::size_t end,
                          MentionForm form) {
    ActorMentionAt m;
    m.sentence = index_;
    m.begin = static_cast<std::uint32_t>(begin);
    m.end = static_cast<std::uint32_t>(end);
    m.head = head_of(begin, end);
    m.actor = actor_index;
    m.form = form;
    for (std::size_t w = begin; w < end; ++w) taken_[w] = true;
    out_.mentions.push_back(m);
    return out_.mentions.back();
  }

  // --- names ---

  [[nodiscard]] std::size_t name_end(std::size_t w) const {
    if (word(w).name == NameKind::kNone || word(w).name == NameKind::kOther) return w;
    std::size_t end = w + 1;
    while (end < s_->words.size() && word(end).name == word(w).name && !word(end).name_begins)
      ++end;
    return end;
  }

  void names() {
    for (std::size_t w = 0; w < s_->words.size();) {
      const std::size_t tagged = name_end(w);
      const NameMatch* best = nullptr;
      const auto matches = match_names(lexicon_, s_->words, w);
      for (const NameMatch& m : matches) {
        const bool name = m.kind != NameForm::Kind::kOffice && m.kind != NameForm::Kind::kAgent;
        if (name && m.end >= tagged && usable(m)) {
          best = &m;
          break;
        }
      }
      if (best != nullptr) {
        lexicon_name(*best);
        w = best->end;
      } else if (tagged > w) {
        tagged_name(w, tagged);
        w = tagged;
      } else {
        ++w;
      }
    }
  }

  // Entries whose dates exclude the report's, and given names that are countries ("Jordan" in a
  // person's name), do not count.
  [[nodiscard]] bool usable(const NameMatch& m) const {
    if (m.kind == NameForm::Kind::kActor) {
      const ActorEntry& e = lexicon_.actors[m.index];
      return (e.from.empty() && e.to.empty()) || !report_.published ||
             holds_on(e.from, e.to, report_.published);
    }
    if (m.kind == NameForm::Kind::kPerson || m.kind == NameForm::Kind::kPeople) return true;
    return word(m.begin).name != NameKind::kPerson;
  }

  void lexicon_name(const NameMatch& m) {
    switch (m.kind) {
      case NameForm::Kind::kCountry:
      case NameForm::Kind::kAdjective:
      case NameForm::Kind::kPeople:
      case NameForm::Kind::kCapital: {
        const Country& c = lexicon_.countries[m.index];
        const std::uint32_t head = head_of(m.begin, m.end);
        const bool capital = m.kind == NameForm::Kind::kCapital;
        const bool ground = is_ground(head, capital);
        const std::uint32_t a = actor("country/" + c.code, c.name, "country");
        out_.actors[a].code = c.code;
        out_.actors[a].country = c.code;
        ActorMentionAt& x = mention(a, m.begin, m.end, MentionForm::kName);
        x.literal_place = ground;
        x.modifier = m.kind == NameForm::Kind::kAdjective || word(head).relation == "compound";
        ++countries_[c.code];
        return;
      }
      case NameForm::Kind::kActor: {
        const ActorEntry& e = lexicon_.actors[m.index];
        const std::uint32_t a = actor("actor/" + e.name, e.name, e.kind);
        Actor& x = out_.actors[a];
        x.sectors = e.sectors;
        if (!e.country.empty()) x.country = e.country;
        x.code = !e.code.empty() ? e.code : compose(e.country, e.sectors);
        if (x.code && x.code->empty()) x.code.reset();
        mention(a, m.begin, m.end, MentionForm::kName);
        acronym(a, m.end);
        return;
      }
      default: {
        const PersonEntry& e = lexicon_.persons[m.index];
        const std::uint32_t a = actor("person/" + e.name, e.name, "person");
        Actor& x = out_.actors[a];
        x.country = e.country;
        for (const Term& t : e.terms) {
          if (holds_on(t.from, t.to, report_.published)) x.sectors = t.sectors;
        }
        x.code = compose(e.country, x.sectors);
        surnames_[last_name(e.name)] = a;
        mention(a, m.begin, m.end, MentionForm::kName);
        title_before(a, m.begin);
        return;
      }
    }
  }

  // "in Libya", "fled Chad": the ground, not who acts there. A capital is ground unless it speaks
  // or is dealt with.
  [[nodiscard]] bool is_ground(std::uint32_t head, bool capital) const {
    const Word& x = word(head);
    const std::string preposition = tree_->preposition(head);
    static const std::set<std::string> kGround = {
        "in",   "at",      "near",   "inside", "outside",    "around", "across",
        "into", "through", "within", "along",  "throughout", "over"};
    if (kGround.contains(preposition)) return true;
    if (!capital) return false;
    if (x.relation.starts_with("nsubj") || preposition == "with" || preposition == "between" ||
        x.relation == "nmod:poss")
      return false;
    return true;
  }

  static std::string last_name(const std::string& name) {
    const std::size_t blank = name.rfind(' ');
    return fold(blank == std::string::npos ? name : name.substr(blank + 1));
  }

  static std::optional<std::string> compose(const std::string& country,
                                            const std::vector<std::string>& sectors) {
    if (country.empty() && sectors.empty()) return std::nullopt;
    return (country.empty() ? "---" : country) + (sectors.empty() ? "" : sectors.front());
  }

  void tagged_name(std::size_t begin, std::size_t end) {
    const std::string name = text_of(begin, end);
    const std::string key = fold(name);
    const NameKind kind = word(begin).name;
    if (const auto alias = aliases_.find(key); alias != aliases_.end()) {
      mention(alias->second, begin, end, MentionForm::kName);
      return;
    }
    if (kind == NameKind::kPerson) {
      const std::string last = last_name(name);
      const auto known = surnames_.find(last);
      std::uint32_t a = 0;
      if (known != surnames_.end() &&
          (end - begin == 1 || out_.actors[known->second].key == "name/" + key)) {
        a = known->second;
      } else {
        a = actor("name/" + key, name, "person");
        surnames_[last] = a;
      }
      mention(a, begin, end, MentionForm::kName);
      title_before(a, begin);
      return;
    }
    if (kind == NameKind::kOrganisation) {
      const std::uint32_t a = actor("name/" + key, name, "organisation");
      mention(a, begin, end, MentionForm::kName);
      acronym(a, end);
      if (!out_.actors[a].country) {
        if (const auto c = country_in(begin, end)) out_.actors[a].country = *c;
      }
      code_by_words(a, begin, end);
    }
  }

  // "Government of National Accord [GNA]", "... (GNA)"
  void acronym(std::uint32_t a, std::size_t end) {
    if (end + 2 >= s_->words.size() || (word(end).form != "(" && word(end).form != "[")) return;
    if (word(end + 2).form != ")" && word(end + 2).form != "]") return;
    const std::string short_form = word(end + 1).form;
    if (short_form.size() < 2 || !is_upper(to_code_points(short_form)[0])) return;
    aliases_[fold(short_form)] = a;
  }

  // Sector of a body by the agent words in its name: "Ministry of Defence", "National Army".
  void code_by_words(std::uint32_t a, std::size_t begin, std::size_t end) {
    Actor& x = out_.actors[a];
    if (!x.sectors.empty()) return;
    for (std::size_t w = begin; w < end; ++w) {
      for (const NameMatch& m : match_names(lexicon_, s_->words, w)) {
        if (m.end > end) continue;
        if (m.kind == NameForm::Kind::kAgent) x.sectors = lexicon_.agents[m.index].sectors;
        if (m.kind == NameForm::Kind::kOffice) x.sectors = lexicon_.offices[m.index].sectors;
      }
    }
    if (x.country || !x.sectors.empty()) x.code = compose(x.country.value_or(""), x.sectors);
  }

  [[nodiscard]] std::optional<std::string> country_in(std::size_t begin, std::size_t end) const {
    for (std::size_t w = begin; w < end; ++w) {
      for (const NameMatch& m : match_names(lexicon_, s_->words, w)) {
        if (m.kind == NameForm::Kind::kCountry || m.kind == NameForm::Kind::kAdjective ||
            m.kind == NameForm::Kind::kPeople)
          return lexicon_.countries[m.index].code;
      }
    }
    return std::nullopt;
  }

  // --- titles ---

  // The office that ends right before a name: "Deputy Prime Minister Ahmed Karim", with the country
  // before it.
  void title_before(std::uint32_t a, std::size_t name_begin) {
    for (std::size_t begin = name_begin >= 6 ? name_begin - 6 : 0; begin < name_begin; ++begin) {
      for (const NameMatch& m : match_names(lexicon_, s_->words, begin)) {
        const bool office = m.kind == NameForm::Kind::kOffice || m.kind == NameForm::Kind::kAgent;
        if (!office || m.end != name_begin) continue;
        add_role(a, m, begin, name_begin);
        for (std::size_t w = begin; w < name_begin; ++w) taken_[w] = true;
        return;
      }
    }
  }

  void add_role(std::uint32_t a, const NameMatch& m, std::size_t begin, std::size_t end) {
    Actor& x = out_.actors[a];
    const auto& sectors = m.kind == NameForm::Kind::kOffice ? lexicon_.offices[m.index].sectors
                                                            : lexicon_.agents[m.index].sectors;
    // Modifiers that belong to the title stand before it: "Deputy", "militia".
    while (begin > 0 &&
           (word(begin - 1).relation == "compound" || word(begin - 1).relation == "amod") &&
           word(begin - 1).head < static_cast<std::int32_t>(end) + 3 && !taken_[begin - 1] &&
           !country_in(begin - 1, begin)) {
      for (const NameMatch& wider : match_names(lexicon_, s_->words, begin - 1)) (void)wider;
      --begin;
    }
    Role role;
    role.title = text_of(begin, end);
    role.span = {word(begin).span.begin, word(end - 1).span.end};
    const std::string before = begin > 0 ? word(begin - 1).lemma : "";
    if (before == "former" || before == "ex" || fold(role.title).starts_with("former "))
      role.status = "former";
    if (before == "acting") role.status = "acting";
    std::optional<std::string> country;
    if (begin > 0) country = country_in(begin - 1, begin);
    if (!country && end < s_->words.size() && word(end).lemma == "of")
      country = country_in(end + 1, std::min(end + 3, s_->words.size()));
    if (country) {
      const std::uint32_t c =
          actor("country/" + *country, find_country(lexicon_, *country)->name, "country");
      out_.actors[c].code = *country;
      out_.actors[c].country = *country;
      role_countries_[{a, out_.actors[a].roles.size()}] = c;
    }
    Actor& y = out_.actors[a];
    if (std::none_of(y.roles.begin(), y.roles.end(),
                     [&](const Role& r) { return fold(r.title) == fold(role.title); }))
      y.roles.push_back(role);
    if (y.sectors.empty()) y.sectors = sectors;
    if (!y.country && country) y.country = *country;
    (void)x;
  }

  // --- nominals ---

  void nominals() {
    for (std::size_t w = 0; w < s_->words.size(); ++w) {
      if (taken_[w]) continue;
      for (const NameMatch& m : match_names(lexicon_, s_->words, w)) {
        const bool agent = m.kind == NameForm::Kind::kAgent;
        if (!agent && m.kind != NameForm::Kind::kOffice) continue;
        const std::uint32_t head = head_of(m.begin, m.end);
        const Word& h = word(head);
        if ((h.upos != Upos::kNoun && h.upos != Upos::kPropn) || h.relation == "compound" ||
            h.relation == "amod")
          continue;
        nominal(m, head, agent);
        w = m.end - 1;
        break;
      }
    }
  }

  void nominal(const NameMatch& m, std::uint32_t head, bool agent) {
    std::optional<std::string> country;
    std::optional<std::uint32_t> owner;
    std::size_t begin = m.begin;
    for (const std::uint32_t c : tree_->children(head)) {
      const Word& x = word(c);
      if (x.relation == "det" || x.relation == "amod" || x.relation == "compound" ||
          x.relation == "nmod:poss")
        begin = std::min<std::size_t>(begin, tree_->subtree(c).first);
      if (x.relation == "amod" || x.relation == "compound" || x.relation == "nmod:poss" ||
          x.relation == "nmod" || x.relation == "nmod:desc") {
        if (const ActorMentionAt* at = mention_here(c);
            at != nullptr && (x.relation != "nmod" || tree_->preposition(c) == "of" ||
                              tree_->preposition(c) == "in" || tree_->preposition(c) == "from")) {
          owner = at->actor;
          if (out_.actors[at->actor].country) country = out_.actors[at->actor].country;
        }
      }
    }
    const std::vector<std::string>& sectors =
        agent ? lexicon_.agents[m.index].sectors : lexicon_.offices[m.index].sectors;
    const std::string kind = agent ? lexicon_.agents[m.index].kind : "unnamed";
    std::string key = fold(word(head).lemma);
    if (country)
      key += "/" + *country;
    else if (owner)
      key += "/" + out_.actors[*owner].key;
    // "the minister" after "Foreign Minister Sone Vong"
    const bool definite = std::any_of(tree_->children(head).begin(), tree_->children(head).end(),
                                      [&](std::uint32_t c) { return word(c).lemma == "the"; });
    if (!agent && definite && !country) {
      for (std::size_t i = out_.actors.size(); i-- > 0;) {
        const Actor& a = out_.actors[i];
        if (a.kind != "person") continue;
        const bool same = std::any_of(a.roles.begin(), a.roles.end(), [&](const Role& r) {
          return fold(r.title).ends_with(fold(word(head).form));
        });
        if (!same) continue;
        mention(static_cast<std::uint32_t>(i), begin, m.end, MentionForm::kNominal);
        return;
      }
    }
    const std::uint32_t a = actor("nominal/" + key, text_of(begin, m.end),
                                  kind.empty()       ? "unnamed"
                                  : kind == "person" ? "unnamed"
                                                     : kind);
    Actor& x = out_.actors[a];
    if (x.sectors.empty()) x.sectors = sectors;
    if (!x.country && country) x.country = country;
    if (agent && !x.country && !lexicon_.agents[m.index].country.empty())
      x.country = lexicon_.agents[m.index].country;
    if (!x.code) x.code = compose(x.country.value_or(""), x.sectors);
    mention(a, begin, m.end, MentionForm::kNominal);
  }

  [[nodiscard]] const ActorMentionAt* mention_here(std::uint32_t head) const {
    for (auto m = out_.mentions.rbegin(); m != out_.mentions.rend() && m->sentence == index_; ++m) {
      if (m->head == head) return &*m;
    }
    return nullptr;
  }

  // "Ahmed Karim, the deputy prime minister"
  void appositions() {
    for (std::size_t i = 0; i < out_.mentions.size(); ++i) {
      const ActorMentionAt m = out_.mentions[i];
      if (m.sentence != index_ || m.form != MentionForm::kName ||
          out_.actors[m.actor].kind != "person")
        continue;
      for (const std::uint32_t c : tree_->children(m.head)) {
        if (word(c).relation != "appos") continue;
        for (ActorMentionAt& n : out_.mentions) {
          if (n.sentence != index_ || n.head != c || n.form != MentionForm::kNominal ||
              n.actor == m.actor)
            continue;
          Actor& person = out_.actors[m.actor];
          const Actor& nominal = out_.actors[n.actor];
          std::size_t begin = n.begin;
          while (begin + 1 < n.end && word(begin).upos == Upos::kDet) ++begin;
          person.roles.push_back({text_of(begin, n.end),
                                  std::nullopt,
                                  {word(begin).span.begin, word(n.end - 1).span.end},
                                  "current"});
          if (person.sectors.empty()) person.sectors = nominal.sectors;
          if (!person.country) person.country = nominal.country;
          n.actor = m.actor;
        }
      }
    }
  }

  // --- pronouns ---

  void pronouns() {
    for (std::size_t w = 0; w < s_->words.size(); ++w) {
      const Word& x = word(w);
      if (taken_[w] || x.upos != Upos::kPron) continue;
      const std::string form = to_lower(x.form);
      const bool person =
          form == "he" || form == "him" || form == "his" || form == "she" || form == "her";
      const bool plural = form == "they" || form == "them" || form == "their";
      const bool thing = form == "its" || (form == "it" && x.relation != "expl");
      if (!person && !plural && !thing) continue;
      const auto antecedent = antecedent_of(w, person, plural);
      if (antecedent) mention(*antecedent, w, w + 1, MentionForm::kPronoun);
    }
  }

  [[nodiscard]] std::optional<std::uint32_t> antecedent_of(std::size_t w, bool person,
                                                           bool plural) const {
    std::optional<std::uint32_t> best;
    int best_score = -1000;
    for (const ActorMentionAt& m : out_.mentions) {
      if (index_ - m.sentence > 3 || (m.sentence == index_ && m.begin >= w) || m.modifier) continue;
      const std::string& kind = out_.actors[m.actor].kind;
      const bool fits = person   ? kind == "person" || kind == "unnamed"
                        : plural ? kind == "group" || kind == "organisation" || kind == "unnamed"
                                 : kind == "organisation" || kind == "country" || kind == "group";
      if (!fits) continue;
      const std::string& relation = analysis_.sentences[m.sentence].words[m.head].relation;
      int score =
          -4 * static_cast<int>(index_ - m.sentence) + (relation.starts_with("nsubj") ? 3 : 0);
      if (person && kind == "person") score += 2;
      if (plural && kind == "group") score += 2;
      if (score >= best_score) best = m.actor, best_score = score;
    }
    return best;
  }

  // --- codes, order, ids ---

  void finish() {
    std::stable_sort(out_.mentions.begin(), out_.mentions.end(),
                     [](const ActorMentionAt& a, const ActorMentionAt& b) {
                       return std::tuple(a.sentence, a.begin, b.end) <
                              std::tuple(b.sentence, b.begin, a.end);
                     });
    // Offices imply the country that the report speaks of most.
    std::string dominant;
    int most = 0;
    for (const auto& [code, times] : countries_) {
      if (times > most) dominant = code, most = times;
    }
    std::vector<std::uint32_t> order;
    std::vector<std::uint32_t> place(out_.actors.size(), 0xFFFFFFFF);
    for (const ActorMentionAt& m : out_.mentions) {
      if (place[m.actor] != 0xFFFFFFFF) continue;
      place[m.actor] = static_cast<std::uint32_t>(order.size());
      order.push_back(m.actor);
    }
    for (std::uint32_t i = 0; i < out_.actors.size(); ++i) {
      if (place[i] != 0xFFFFFFFF) continue;
      place[i] = static_cast<std::uint32_t>(order.size());
      order.push_back(i);
    }
    std::vector<Actor> sorted;
    for (const std::uint32_t i : order) sorted.push_back(std::move(out_.actors[i]));
    out_.actors = std::move(sorted);
    for (std::size_t i = 0; i < out_.actors.size(); ++i) {
      Actor& a = out_.actors[i];
      a.id = "a" + std::to_string(i + 1);
      if (a.kind == "person" && !a.country && !a.sectors.empty() && a.sectors.front() == "GOV" &&
          !dominant.empty())
        a.country = dominant;
      if (!a.code && (a.country || !a.sectors.empty()))
        a.code = compose(a.country.value_or(""), a.sectors);
      if (a.kind == "person" && a.code && a.code->size() == 3 && !a.sectors.empty() && a.country)
        a.code = compose(*a.country, a.sectors);
    }
    for (const auto& [role, country] : role_countries_) {
      Actor& a = out_.actors[place[role.first]];
      if (role.second < a.roles.size())
        a.roles[role.second].of = "a" + std::to_string(place[country] + 1);
    }
    for (std::size_t i = 0; i < analysis_.sentences.size(); ++i)
      out_.mention_of_head[i].assign(analysis_.sentences[i].words.size(), 0);
    for (std::uint32_t i = 0; i < out_.mentions.size(); ++i) {
      ActorMentionAt& m = out_.mentions[i];
      m.actor = place[m.actor];
      const auto& words = analysis_.sentences[m.sentence].words;
      out_.actors[m.actor].mentions.push_back(
          {{words[m.begin].span.begin, words[m.end - 1].span.end}, std::string(to_string(m.form))});
      std::uint32_t& at = out_.mention_of_head[m.sentence][m.head];
      if (at == 0) at = i + 1;
    }
  }

  const Report& report_;
  const Analysis& analysis_;
  const Lexicon& lexicon_;
  CodePoints points_;
  Actors out_;
  std::uint32_t index_ = 0;
  const Sentence* s_ = nullptr;
  const Clause* tree_ = nullptr;
  std::vector<bool> taken_;
  std::map<std::string, std::uint32_t> by_key_, surnames_, aliases_;
  std::map<std::string, int> countries_;
  std::map<std::pair<std::uint32_t, std::size_t>, std::uint32_t> role_countries_;
};

}  // namespace

std::string_view to_string(MentionForm form) {
  return form == MentionForm::kName      ? "name"
         : form == MentionForm::kNominal ? "nominal"
                                         : "pronoun";
}

Actors find_actors(const Report& report, const Analysis& analysis, const Lexicon& lexicon) {
  return Finder(report, analysis, lexicon).find();
}

const ActorMentionAt* mention_at(const Actors& actors, std::size_t sentence, std::size_t word) {
  const std::uint32_t at = actors.mention_of_head[sentence][word];
  return at == 0 ? nullptr : &actors.mentions[at - 1];
}

std::optional<std::uint32_t> actor_at(const Actors& actors, std::size_t sentence,
                                      std::size_t word) {
  const ActorMentionAt* m = mention_at(actors, sentence, word);
  if (m == nullptr) return std::nullopt;
  return m->actor;
}

std::optional<std::uint32_t> actor_in_phrase(const Actors& actors, const Sentence& sentence,
                                             std::size_t sentence_index, std::size_t head) {
  if (const ActorMentionAt* m = mention_at(actors, sentence_index, head)) {
    if (m->literal_place) return std::nullopt;
    return m->actor;
  }
  for (std::size_t w = 0; w < sentence.words.size(); ++w) {
    const Word& x = sentence.words[w];
    if (x.head != static_cast<std::int32_t>(head)) continue;
    const bool inside = x.relation == "nmod:poss" || x.relation == "amod" ||
                        x.relation == "compound" || x.relation == "nmod" || x.relation == "appos" ||
                        x.relation == "nmod:desc";
    if (!inside) continue;
    const ActorMentionAt* m = mention_at(actors, sentence_index, w);
    if (m != nullptr && !m->literal_place) return m->actor;
  }
  return std::nullopt;
}

std::vector<std::uint32_t> actors_of_role(const Actors& actors, const Sentence& sentence,
                                          std::size_t sentence_index, std::size_t head) {
  std::vector<std::uint32_t> out;
  const auto add = [&](std::size_t w) {
    const auto a = actor_in_phrase(actors, sentence, sentence_index, w);
    if (a && std::find(out.begin(), out.end(), *a) == out.end()) out.push_back(*a);
  };
  add(head);
  for (std::size_t w = 0; w < sentence.words.size(); ++w) {
    if (sentence.words[w].head == static_cast<std::int32_t>(head) &&
        sentence.words[w].relation == "conj" && sentence.words[w].upos != Upos::kVerb)
      add(w);
  }
  return out;
}

void link_speakers(Actors& actors, const Analysis& analysis,
                   std::span<const Quotation> quotations) {
  std::vector<ActorMentionAt> added;
  for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
    const Sentence& s = analysis.sentences[i];
    for (std::uint32_t w = 0; w < s.words.size(); ++w) {
      const Word& x = s.words[w];
      if (x.upos != Upos::kPron || actors.mention_of_head[i][w] != 0) continue;
      const std::string form = to_lower(x.form);
      if (form != "i" && form != "me" && form != "my" && form != "we" && form != "us" &&
          form != "our")
        continue;
      const auto q = std::find_if(quotations.begin(), quotations.end(),
                                  [&](const Quotation& y) { return y.content.contains(x.span); });
      if (q == quotations.end()) continue;
      ActorMentionAt m;
      m.sentence = i;
      m.begin = w;
      m.end = w + 1;
      m.head = w;
      m.actor = q->speaker;
      m.form = MentionForm::kPronoun;
      added.push_back(m);
    }
  }
  if (added.empty()) return;
  actors.mentions.insert(actors.mentions.end(), added.begin(), added.end());
  std::stable_sort(actors.mentions.begin(), actors.mentions.end(),
                   [](const ActorMentionAt& a, const ActorMentionAt& b) {
                     return std::tuple(a.sentence, a.begin, b.end) <
                            std::tuple(b.sentence, b.begin, a.end);
                   });
  for (Actor& a : actors.actors) a.mentions.clear();
  for (auto& heads : actors.mention_of_head) std::fill(heads.begin(), heads.end(), 0);
  for (std::uint32_t i = 0; i < actors.mentions.size(); ++i) {
    const ActorMentionAt& m = actors.mentions[i];
    const auto& words = analysis.sentences[m.sentence].words;
    actors.actors[m.actor].mentions.push_back(
        {{words[m.begin].span.begin, words[m.end - 1].span.end}, std::string(to_string(m.form))});
    std::uint32_t& at = actors.mention_of_head[m.sentence][m.head];
    if (at == 0) at = i + 1;
  }
}

}  // namespace relata
