#include "extract/actors/coding.h"

#include <algorithm>
#include <map>
#include <utility>

#include "extract/actors/narrator.h"

namespace relata {
namespace {

constexpr std::uint32_t kNowhere = ~0U;

std::string_view kind_name(ActorSort sort) {
  switch (sort) {
    case ActorSort::kPerson:
      return "person";
    case ActorSort::kOrganisation:
      return "organisation";
    case ActorSort::kCountry:
      return "country";
    case ActorSort::kGroup:
      return "group";
    default:
      return "unnamed";
  }
}

// PLOVER: former officials without a post.
constexpr std::string_view kFormer = "ELI";

// Who held such an office and has none any more is of the elite.
bool leaves_elite(const std::vector<std::string>& sectors) {
  return !sectors.empty() &&
         (sectors.front() == "GOV" || sectors.front() == "LEG" || sectors.front() == "JUD");
}

std::optional<std::string> compose(const std::string& country,
                                   const std::vector<std::string>& sectors) {
  if (country.empty() && sectors.empty()) return std::nullopt;
  return (country.empty() ? "---" : country) + (sectors.empty() ? "" : sectors.front());
}

class Coder {
 public:
  Coder(const ReportView& view, const std::vector<Mention>& mentions, const Links& links)
      : view_(view), mentions_(mentions), links_(links) {}

  Actors code() {
    order();
    const std::string dominant = dominant_country();
    for (const std::uint32_t e : entities_) {
      actor_ = static_cast<std::uint32_t>(out_.actors.size());
      out_.actors.push_back(start(links_.entities[e]));
      for (const std::uint32_t m : links_.entities[e].mentions) offices(links_.entities[e], m);
    }
    for (actor_ = 0; actor_ < entities_.size(); ++actor_)
      finish(links_.entities[entities_[actor_]], dominant);
    place_mentions();
    if (const auto n = find_narrator(view_, mentions_, links_)) out_.narrator = at_[*n];
    out_.byline = view_.report.byline.value_or("");
    return std::move(out_);
  }

 private:
  // Actors stand in the order of their first mention.
  void order() {
    at_.assign(links_.entities.size(), kNowhere);
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      const auto e = links_.entity_of[i];
      if (!e || at_[*e] != kNowhere) continue;
      at_[*e] = static_cast<std::uint32_t>(entities_.size());
      entities_.push_back(*e);
    }
  }

  [[nodiscard]] std::string dominant_country() const {
    std::string best;
    std::size_t most = 0;
    for (const Entity& e : links_.entities) {
      if (e.sort != ActorSort::kCountry || e.mentions.size() < most) continue;
      if (e.mentions.size() > most || e.country < best) best = e.country;
      most = e.mentions.size();
    }
    return best;
  }

  Actor start(const Entity& e) {
    Actor a;
    a.id = "a" + std::to_string(actor_ + 1);
    a.key = e.key;
    a.name = e.name;
    a.kind = kind_name(e.sort);
    if (!e.country.empty()) a.country = e.country;
    const Lexicon& lexicon = view_.lexicon;
    if (!e.entry) {
      if (e.sort == ActorSort::kOrganisation) body(a, e);
      return a;
    }
    switch (e.entry->kind) {
      case NameForm::Kind::kPerson:
        if (!lexicon.persons[e.entry->index].code.empty())
          a.code = lexicon.persons[e.entry->index].code;
        for (const Term& t : lexicon.persons[e.entry->index].terms) {
          if (holds_on(t.from, t.to, view_.report.published)) a.sectors = t.sectors;
        }
        if (a.sectors.empty() && held_before(lexicon.persons[e.entry->index].terms))
          a.sectors = {std::string(kFormer)};
        break;
      case NameForm::Kind::kActor: {
        const ActorEntry& entry = lexicon.actors[e.entry->index];
        a.sectors = entry.sectors;
        if (!entry.code.empty()) a.code = entry.code;
        break;
      }
      case NameForm::Kind::kOffice:
        a.sectors = lexicon.offices[e.entry->index].sectors;
        break;
      case NameForm::Kind::kAgent:
        a.sectors = lexicon.agents[e.entry->index].sectors;
        if (!a.country && !lexicon.agents[e.entry->index].country.empty())
          a.country = lexicon.agents[e.entry->index].country;
        break;
      case NameForm::Kind::kPeople:
        // "two Libyans" are people, "the Libyans" the country.
        if (e.tokens.empty()) {
          a.sectors = {"CVL"};
          break;
        }
        [[fallthrough]];
      default:
        a.code = e.country;
    }
    return a;
  }

  // Whether all terms had ended when the report came out, and the last was an office of the state.
  [[nodiscard]] bool held_before(const std::vector<Term>& terms) const {
    const auto& day = view_.report.published;
    return day && !terms.empty() && leaves_elite(terms.back().sectors) &&
           std::all_of(terms.begin(), terms.end(),
                       [&](const Term& t) { return !t.to.empty() && t.to < *day; });
  }

  // A body that the lexicon does not know, by the words of its name.
  void body(Actor& a, const Entity& e) const {
    for (const std::uint32_t i : e.mentions) {
      const Mention& m = mentions_[i];
      if (m.form != MentionForm::kName) continue;
      if (!a.country) {
        const std::string country = country_in(view_, m.sentence, m.begin, m.end);
        if (!country.empty()) a.country = country;
      }
      if (!a.country && m.owner) {
        if (const auto owner = links_.entity_of[*m.owner];
            owner && !links_.entities[*owner].country.empty())
          a.country = links_.entities[*owner].country;
      }
      if (a.sectors.empty()) a.sectors = sectors_in(m.sentence, m.begin, m.end);
    }
  }

  [[nodiscard]] std::vector<std::string> sectors_in(std::uint32_t sentence, std::uint32_t begin,
                                                    std::uint32_t end) const {
    std::vector<std::string> out;
    for (std::uint32_t w = begin; w < end; ++w) {
      for (const NameMatch& m :
           match_names(view_.lexicon, view_.analysis.sentences[sentence].words, w)) {
        if (m.end <= end && !sectors_of(m).empty()) out = sectors_of(m);
      }
    }
    return out;
  }

  [[nodiscard]] std::vector<std::string> sectors_of(const NameMatch& m) const {
    if (m.kind == NameForm::Kind::kAgent) return view_.lexicon.agents[m.index].sectors;
    if (m.kind == NameForm::Kind::kOffice) return view_.lexicon.offices[m.index].sectors;
    return {};
  }

  // --- offices: titles before the name, appositions and predicates ---

  void offices(const Entity& e, std::uint32_t i) {
    const Mention& m = mentions_[i];
    if (e.sort != ActorSort::kPerson) return;
    for (const TitleAt& t : m.titles) office(m, t.begin, t.end, t.entry, title_owner(m, t));
    if (m.form != MentionForm::kNominal || (!m.anchor && !is_new_office(m))) return;
    std::uint32_t begin = m.begin;
    while (begin + 1 < m.end && begin < m.head && view_.word(m.sentence, begin).upos == Upos::kDet)
      ++begin;
    if (m.owner && mentions_[*m.owner].begin >= begin && mentions_[*m.owner].end <= m.head)
      begin = std::max(begin, after_owner(m));
    office(m, begin, m.end, m.entry, m.owner ? links_.entity_of[*m.owner] : std::nullopt);
  }

  // "The head of the union", said of somebody whose titles do not tell it yet.
  [[nodiscard]] bool is_new_office(const Mention& m) const {
    if (!m.entry || m.entry->kind != NameForm::Kind::kOffice) return false;
    const std::string noun = fold(view_.word(m.sentence, m.head).form);
    const std::vector<Role>& roles = out_.actors[actor_].roles;
    return std::none_of(roles.begin(), roles.end(),
                        [&](const Role& r) { return fold(r.title).ends_with(noun); });
  }

  // The first word behind an owner that stands before the noun: "Chad's | defence minister".
  [[nodiscard]] std::uint32_t after_owner(const Mention& m) const {
    std::uint32_t w = mentions_[*m.owner].end;
    while (w < m.head && view_.word(m.sentence, w).upos == Upos::kPart) ++w;
    return w;
  }

  // "[French] president", "president [of France]", "[UN] envoy"
  [[nodiscard]] std::optional<std::uint32_t> title_owner(const Mention& m, const TitleAt& t) const {
    std::optional<std::uint32_t> best;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      const Mention& o = mentions_[i];
      if (o.sentence < m.sentence || o.form != MentionForm::kName) continue;
      if (o.sentence > m.sentence) break;
      const bool before = o.end == t.begin || (o.end + 1 == t.begin && is_mark(m.sentence, o.end));
      const bool inside = o.begin >= t.begin && o.end <= t.end;
      if (before || inside) best = links_.entity_of[i];
    }
    return best;
  }

  [[nodiscard]] bool is_mark(std::uint32_t sentence, std::uint32_t w) const {
    return view_.word(sentence, w).upos == Upos::kPart;
  }

  void office(const Mention& m, std::uint32_t begin, std::uint32_t end,
              const std::optional<NameMatch>& entry, std::optional<std::uint32_t> owner) {
    if (!entry && !view_.capitalised(m.sentence, end - 1)) return;  // "the second seed", "his wife"
    Actor& a = out_.actors[actor_];
    Role role;
    role.status = status(m.sentence, begin, end);
    while (begin + 1 < end && (view_.in(view_.classes.former, m.sentence, begin) ||
                               view_.in(view_.classes.acting, m.sentence, begin) ||
                               view_.in(view_.classes.current, m.sentence, begin)))
      ++begin;
    role.title = view_.text(m.sentence, begin, end);
    role.span = {view_.word(m.sentence, begin).span.begin,
                 view_.word(m.sentence, end - 1).span.end};
    if (owner && at_[*owner] != actor_) {
      role.of = "a" + std::to_string(at_[*owner] + 1);
      if (!a.country && !links_.entities[*owner].country.empty())
        a.country = links_.entities[*owner].country;
    }
    sectors_by_office(a, role, entry);
    const auto same = std::find_if(a.roles.begin(), a.roles.end(), [&](const Role& r) {
      return fold(r.title) == fold(role.title);
    });
    if (same == a.roles.end())
      a.roles.push_back(std::move(role));
    else if (!same->of)
      same->of = role.of;
  }

  void sectors_by_office(Actor& a, const Role& role, const std::optional<NameMatch>& entry) const {
    if (!entry) return;
    std::vector<std::string> sectors = sectors_of(*entry);
    const bool former = role.status == "former";
    if (former && leaves_elite(sectors)) sectors = {std::string(kFormer)};
    const bool again = !former && a.sectors == std::vector<std::string>{std::string(kFormer)};
    if (a.sectors.empty() || (again && !sectors.empty())) a.sectors = std::move(sectors);
  }

  [[nodiscard]] std::string status(std::uint32_t sentence, std::uint32_t begin,
                                   std::uint32_t end) const {
    for (std::uint32_t w = begin > 2 ? begin - 2 : 0; w < end; ++w) {
      if (view_.in(view_.classes.former, sentence, w)) return "former";
      if (view_.in(view_.classes.acting, sentence, w)) return "acting";
    }
    return "current";
  }

  // People of a body have its code: "a UN spokesman" IGOUNO, "NATO troops" IGONATMIL, "Hezbollah
  // fighters" LBNREB. Workers, doctors, reporters keep the sector of what they do.
  static void speak_for(Actor& a, const Actor& body) {
    const auto common = [](const std::string& s) {
      return s == "GOV" || s == "MIL" || s == "UAF" || s == "REB" || s == "CVL" || s == "SPY";
    };
    const bool plain = a.sectors.empty() || common(a.sectors.front());
    if (!body.country) {
      a.code = *body.code;
      if (!a.sectors.empty() && a.sectors.front() != "GOV") *a.code += a.sectors.front();
    } else if (plain && !body.sectors.empty()) {
      a.country = body.country;
      a.sectors = body.sectors;
      a.code = *body.code;
    }
  }

  // The body or group that someone speaks or acts for.
  [[nodiscard]] const Actor* owner_of(const Entity& e, const Actor& a) const {
    const auto body = [](const Actor& x) {
      return (x.kind == "organisation" || x.kind == "group") && x.code &&
             !x.code->starts_with("---");
    };
    for (const Role& r : a.roles) {
      for (const Actor& x : out_.actors) {
        if (r.of == x.id && body(x)) return &x;
      }
    }
    for (const std::uint32_t m : e.mentions) {
      if (!mentions_[m].owner) continue;
      const auto owner = links_.entity_of[*mentions_[m].owner];
      if (!owner || at_[*owner] == kNowhere || at_[*owner] == actor_) continue;
      if (body(out_.actors[at_[*owner]])) return &out_.actors[at_[*owner]];
    }
    return nullptr;
  }

  // "King Hassan of Morocco"
  void place_of_name(const Entity& e, Actor& a) const {
    for (const std::uint32_t m : e.mentions) {
      if (!mentions_[m].owner || mentions_[m].form != MentionForm::kName) continue;
      const auto owner = links_.entity_of[*mentions_[m].owner];
      if (owner && links_.entities[*owner].sort == ActorSort::kCountry)
        a.country = links_.entities[*owner].country;
    }
  }

  void finish(const Entity& e, const std::string& dominant) {
    Actor& a = out_.actors[actor_];
    if (!a.code && !e.entry_is_name()) {
      if (const Actor* body = owner_of(e, a)) speak_for(a, *body);
    }
    if (e.sort == ActorSort::kPerson && !a.country) place_of_name(e, a);
    if (!a.code && e.sort == ActorSort::kPerson && !a.country && !a.sectors.empty() &&
        a.sectors.front() == "GOV" && !dominant.empty())
      a.country = dominant;
    if (!a.code) a.code = compose(a.country.value_or(""), a.sectors);
    if (a.code && a.code->empty()) a.code.reset();
  }

  // --- where they stand ---

  // "tens of thousands of miners": the word that carries the phrase in the tree.
  [[nodiscard]] std::uint32_t counting_head(const Mention& m) const {
    std::uint32_t head = m.head;
    while (m.form == MentionForm::kNominal && view_.word(m.sentence, head).relation == "nmod" &&
           view_.in(view_.classes.crowd_number, m.sentence,
                    static_cast<std::size_t>(view_.word(m.sentence, head).head)))
      head = static_cast<std::uint32_t>(view_.word(m.sentence, head).head);
    return head;
  }

  void place_mentions() {
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      const auto e = links_.entity_of[i];
      if (!e) continue;
      const Mention& m = mentions_[i];
      ActorMentionAt at;
      at.sentence = m.sentence;
      at.begin = m.begin;
      at.end = m.end;
      at.head = counting_head(m);
      at.actor = at_[*e];
      at.form = m.form;
      at.literal_place = m.literal_place;
      at.modifier = m.modifier;
      at.aside = m.aside;
      out_.mentions.push_back(at);
    }
    index_mentions(out_, view_.analysis);
  }

  const ReportView& view_;
  const std::vector<Mention>& mentions_;
  const Links& links_;
  Actors out_;
  std::uint32_t actor_ = 0;              // the one in work
  std::vector<std::uint32_t> entities_;  // in the order of the actors
  std::vector<std::uint32_t> at_;        // entity -> actor
};

}  // namespace

Actors code_actors(const ReportView& view, const std::vector<Mention>& mentions,
                   const Links& links) {
  return Coder(view, mentions, links).code();
}

}  // namespace relata
