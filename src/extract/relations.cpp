#include "extract/relations.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "extract/clause.h"
#include "extract/events/match.h"
#include "text/unicode.h"

namespace relata {
namespace {

class Finder {
 public:
  Finder(const Analysis& analysis, const Propositions& propositions, const Lexicon& lexicon,
         const Actors& actors, const std::vector<Statement>& statements,
         const std::vector<Place>& places)
      : analysis_(analysis),
        lexicon_(lexicon),
        ground_(find_class(lexicon, "ground-preposition")),
        propositions_(propositions),
        actors_(actors),
        statements_(statements),
        places_(places) {
    const auto read = [&](std::string_view entry, std::map<std::string, std::string>& kinds) {
      for (const OtherEntry* o : other_entries(lexicon, entry)) {
        for (const std::string& name : o->entry.names)
          kinds[name] = std::string(o->entry.value("kind"));
      }
    };
    read("relation", kinds_);
    read("relation-noun", nouns_);
    read("relation-adjective", adjectives_);
    for (const OtherEntry* o : other_entries(lexicon, "leading-title"))
      titles_.insert(o->entry.names.begin(), o->entry.names.end());
    for (const OtherEntry* o : other_entries(lexicon, "led-sector"))
      led_.insert(o->entry.names.begin(), o->entry.names.end());
  }

  std::vector<Relation> find() {
    offices();
    for (const Proposition& p : propositions_.all) verb(p);
    for (std::uint32_t i = 0; i < analysis_.sentences.size(); ++i) {
      participles(i);
      possessions(i);
      descriptions(i);
    }
    std::stable_sort(out_.begin(), out_.end(),
                     [](const Relation& a, const Relation& b) { return a.span < b.span; });
    for (std::size_t i = 0; i < out_.size(); ++i) out_[i].id = "r" + std::to_string(i + 1);
    return std::move(out_);
  }

 private:
  void add(std::string kind, const std::string& from, std::optional<std::string> to, Span span,
           std::optional<std::string> title = {}, std::string status = "current") {
    if (to && *to == from) return;
    if (!seen_.insert({kind, from, to.value_or(""), title ? fold(*title) : ""}).second) return;
    Relation r;
    r.kind = std::move(kind);
    r.from = from;
    r.to = std::move(to);
    r.title = std::move(title);
    r.status = std::move(status);
    r.span = span;
    for (const Statement& s : statements_) {
      if (std::any_of(s.content.begin(), s.content.end(), [&](Span c) { return c.contains(span); }))
        r.said_by = s.id;
    }
    out_.push_back(std::move(r));
  }

  void offices() {
    for (const Actor& a : actors_.actors) {
      for (const Role& role : a.roles) {
        Span span = role.span;
        for (const ActorMention& m : a.mentions) {
          if (m.span.begin >= role.span.end && m.span.begin <= role.span.end + 2)
            span.end = m.span.end;
        }
        add("holds-office", a.id, role.of, span, role.title, role.status);
        const std::size_t blank = role.title.rfind(' ');
        const std::string last =
            fold(blank == std::string::npos ? role.title : role.title.substr(blank + 1));
        if (role.of && titles_.contains(last) && !is_country(*role.of))
          add("leads", a.id, role.of, span, std::nullopt, role.status);
      }
    }
  }

  // Who heads a state holds an office; that is said already.
  [[nodiscard]] bool is_country(const std::string& id) const {
    return std::any_of(actors_.actors.begin(), actors_.actors.end(),
                       [&](const Actor& a) { return a.id == id && a.kind == "country"; });
  }

  [[nodiscard]] const std::string* kind_of(const std::string& lemma) const {
    const auto at = kinds_.find(lemma);
    return at == kinds_.end() ? nullptr : &at->second;
  }

  [[nodiscard]] std::vector<std::uint32_t> actors_in(const Proposition& p, RoleKind role) const {
    std::vector<std::uint32_t> out;
    for (const std::uint32_t head : fillers(p, role)) {
      for (const std::uint32_t a :
           actors_of_role(actors_, analysis_.sentences[p.sentence], p.sentence, head)) {
        if (std::find(out.begin(), out.end(), a) == out.end()) out.push_back(a);
      }
    }
    return out;
  }

  // Only what is stated as a state, not an event that is possible or over.
  void verb(const Proposition& p) {
    const std::string* kind = kind_of(p.lemma);
    if (kind == nullptr || p.pos != Upos::kVerb || factuality_of(p.operators) != "actual") return;
    if (!p.passive && p.tense != "present" && p.tense != "ongoing") return;
    const Span span = analysis_.sentences[p.sentence].words[p.word].span;
    auto from = actors_in(p, RoleKind::kAgent);
    auto to = actors_in(p, RoleKind::kPatient);
    if (p.passive && from.empty()) from = std::exchange(to, {});  // "is allied with the League"
    if (to.empty()) to = actors_in(p, RoleKind::kRecipient);
    if (*kind != "based-in") {
      for (const std::uint32_t a : from) {
        for (const std::uint32_t b : to)
          add(*kind, actors_.actors[a].id, actors_.actors[b].id, span);
      }
    }
    if (*kind == "based-in")
      based(p.sentence, p.word, actors_in(p, p.passive ? RoleKind::kPatient : RoleKind::kAgent));
  }

  void based(std::uint32_t sentence, std::uint32_t word, const std::vector<std::uint32_t>& who) {
    const Sentence& s = analysis_.sentences[sentence];
    const auto [begin, end] = Clause(s).subtree(word);
    const Span whole{s.words[begin].span.begin, s.words[end - 1].span.end};
    for (const Place& p : places_) {
      if (!whole.contains(p.span)) continue;
      for (const std::uint32_t a : who) add("based-in", actors_.actors[a].id, p.id, whole);
      return;
    }
  }

  // "X is a member of Y", "X, an ally of Y", "Y member X", "X is loyal to Y", "X is at war with Y"
  void descriptions(std::uint32_t index) {
    const Sentence& s = analysis_.sentences[index];
    const Clause tree(s);
    for (std::uint32_t w = 0; w < s.words.size(); ++w) {
      const bool adjective = s.words[w].upos != Upos::kNoun;
      const auto& kinds = adjective ? adjectives_ : nouns_;
      const auto kind = kinds.find(s.words[w].lemma);
      if (kind == kinds.end() || is_denied(tree, w)) continue;
      for (const std::uint32_t from : described(index, tree, w)) {
        for (const std::uint32_t to : related(index, tree, w)) {
          if (kind->second == "leads" && actors_.actors[to].kind == "country") continue;
          const auto [begin, end] = tree.subtree(w);
          const Span span{s.words[begin].span.begin, s.words[end - 1].span.end};
          add(kind->second, actors_.actors[from].id, actors_.actors[to].id, span, std::nullopt,
              status_of(tree, w));
        }
      }
    }
  }

  [[nodiscard]] static bool is_denied(const Clause& tree, std::uint32_t w) {
    const auto& children = tree.children(w);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
      return tree.is(c, "Polarity=Neg") || tree.is(c, "PronType=Neg") || tree.is(c, "VerbForm=Inf");
    });
  }

  // "was a member": over.
  [[nodiscard]] static std::string status_of(const Clause& tree, std::uint32_t w) {
    for (const std::uint32_t c : tree.children(w)) {
      if (tree.is(c, "Tense=Past") && tree.is(c, "VerbForm=Fin")) return "former";
    }
    return "current";
  }

  // Of whom a noun or adjective is said: its subject, the name that it stands with.
  [[nodiscard]] std::vector<std::uint32_t> described(std::uint32_t index, const Clause& tree,
                                                     std::uint32_t w) const {
    const Sentence& s = analysis_.sentences[index];
    for (const std::uint32_t c : tree.children(w)) {
      if (s.words[c].relation.starts_with("nsubj")) return actors_of_role(actors_, s, index, c);
    }
    const Word& x = s.words[w];
    const auto own = actor_at(actors_, index, w);
    if (own && x.upos == Upos::kNoun) return {*own};
    if (x.head < 0) return {};
    if (x.relation == "appos" || x.relation == "amod" || x.relation.starts_with("acl") ||
        x.relation == "nmod:desc")
      return actors_of_role(actors_, s, index, static_cast<std::size_t>(x.head));
    return {};
  }

  // "enemies in this country"
  [[nodiscard]] bool is_ground(std::uint32_t index, const Clause& tree, std::uint32_t w) const {
    const auto& words = analysis_.sentences[index].words;
    const auto children = tree.children(w);
    return ground_ && std::any_of(children.begin(), children.end(), [&](std::uint32_t c) {
             return words[c].relation == "case" && in_class(lexicon_, *ground_, words, c);
           });
  }

  // To whom it ties: a phrase behind it, an owner or a name before it.
  [[nodiscard]] std::vector<std::uint32_t> related(std::uint32_t index, const Clause& tree,
                                                   std::uint32_t w) const {
    const Sentence& s = analysis_.sentences[index];
    for (const std::uint32_t c : tree.children(w)) {
      const std::string& r = s.words[c].relation;
      const bool phrase =
          (r == "nmod" || r.starts_with("obl")) && c > w && !is_ground(index, tree, c);
      const bool before = r == "nmod:poss" || (r == "compound" && s.words[w].upos == Upos::kNoun);
      if (!phrase && !before) continue;
      std::vector<std::uint32_t> out = actors_of_role(actors_, s, index, c);
      if (!out.empty()) return out;
    }
    return {};
  }

  // "Karim's Northern Army": a force, party or government that is a person's own is led by him.
  void possessions(std::uint32_t index) {
    const Sentence& s = analysis_.sentences[index];
    for (std::uint32_t w = 0; w < s.words.size(); ++w) {
      const Word& x = s.words[w];
      if (x.relation != "nmod:poss" || x.head < 0) continue;
      const auto who = actor_at(actors_, index, w);
      const auto what = actor_at(actors_, index, static_cast<std::uint32_t>(x.head));
      if (!who || !what || actors_.actors[*who].kind != "person") continue;
      const Actor& body = actors_.actors[*what];
      if (body.kind != "organisation" && body.kind != "group") continue;
      if (std::none_of(body.sectors.begin(), body.sectors.end(),
                       [&](const std::string& sector) { return led_.contains(sector); }))
        continue;
      const Span span{x.span.begin, s.words[static_cast<std::uint32_t>(x.head)].span.end};
      add("leads", actors_.actors[*who].id, body.id, span);
    }
  }

  // "UN-backed administration", "Tripoli-based government"
  void participles(std::uint32_t index) {
    const Sentence& s = analysis_.sentences[index];
    const Clause tree(s);
    for (std::uint32_t w = 2; w < s.words.size(); ++w) {
      const Word& x = s.words[w];
      if (s.words[w - 1].form != "-" || x.head < 0) continue;
      const std::string* kind = kind_of(x.lemma);
      if (kind == nullptr && x.form.ends_with("ed")) {
        kind = kind_of(x.form.substr(0, x.form.size() - 2));
        if (kind == nullptr) kind = kind_of(x.form.substr(0, x.form.size() - 1));
      }
      if (kind == nullptr) continue;
      const auto whose = actor_in_phrase(actors_, s, index, static_cast<std::uint32_t>(x.head));
      if (!whose) continue;
      const std::string& to = actors_.actors[*whose].id;
      const Span span{s.words[w - 2].span.begin, x.span.end};
      if (*kind == "based-in") {
        for (const Place& p : places_) {
          if (span.contains(p.span)) add("based-in", to, p.id, span);
        }
      } else if (const auto by = actor_at(actors_, index, w - 2)) {
        add(*kind, actors_.actors[*by].id, to, span);
      }
    }
  }

  const Analysis& analysis_;
  const Lexicon& lexicon_;
  std::optional<std::uint32_t> ground_;  // class of prepositions
  const Propositions& propositions_;
  const Actors& actors_;
  const std::vector<Statement>& statements_;
  const std::vector<Place>& places_;
  std::map<std::string, std::string> kinds_, nouns_, adjectives_;  // lemma -> kind
  std::set<std::string> titles_, led_;
  std::set<std::tuple<std::string, std::string, std::string, std::string>> seen_;
  std::vector<Relation> out_;
};

}  // namespace

std::vector<Relation> find_relations(const Analysis& analysis, const Propositions& propositions,
                                     const Lexicon& lexicon, const Actors& actors,
                                     const std::vector<Statement>& statements,
                                     const std::vector<Place>& places) {
  return Finder(analysis, propositions, lexicon, actors, statements, places).find();
}

}  // namespace relata
