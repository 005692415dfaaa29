#include <algorithm>

#include "extract/actors/sentence_part.h"

namespace relata {
namespace {

class NominalFinder : private SentencePart {
 public:
  explicit NominalFinder(const SentencePart& part) : SentencePart(part) {}

  void find() { nominals(); }

 private:
  void nominals() {
    for (std::uint32_t w = 0; w < s_.words.size(); ++w) {
      if (taken_[w]) continue;
      const auto matches = match_names(view_.lexicon, s_.words, w);
      const auto known = std::find_if(matches.begin(), matches.end(), [&](const NameMatch& m) {
        const std::uint32_t head = view_.head_of(index_, m.begin, m.end);
        return (is_office_or_agent(m) || are_individuals(m, head)) && !taken(m.begin, m.end) &&
               carries(head);
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

  // "a state of emergency": the phrase says something else than its noun.
  [[nodiscard]] bool is_no_actor(std::uint32_t head) const {
    for (const std::uint32_t c : tree_.children(head)) {
      if (c > head && view_.in(view_.classes.no_actor, index_, c)) return true;
    }
    return view_.in(view_.classes.no_actor, index_, head);
  }

  void nominal(std::uint32_t head, const std::optional<NameMatch>& entry) {
    if (is_no_actor(head)) return;
    // "thousands of miners" are miners.
    if (view_.in(view_.classes.crowd_number, index_, head) && tree_.child(head, "nmod")) return;
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
    const std::vector<std::uint32_t> owners = coordinated_owners(m);
    if (owners.empty()) {
      out_.push_back(std::move(m));
      return;
    }
    for (const std::uint32_t o : owners) {
      Mention one = m;
      one.owner_word = o;
      if (o != owners.front() && o < m.head) one.begin = one.name_begin = o;
      out_.push_back(std::move(one));
    }
  }

  // "Chadian and Sudanese officials" are two groups: the owners' words, if there are several.
  [[nodiscard]] std::vector<std::uint32_t> coordinated_owners(const Mention& m) const {
    std::vector<std::uint32_t> out;
    if (m.number != GrammaticalNumber::kPlural || m.form != MentionForm::kNominal) return out;
    for (std::uint32_t w = m.begin; w < m.head; ++w) {
      const Word& x = word(w);
      const bool first = x.head == static_cast<std::int32_t>(m.head) &&
                         (x.relation == "amod" || x.relation == "compound");
      const bool next =
          x.relation == "conj" && !out.empty() && x.head == static_cast<std::int32_t>(out.front());
      const bool joined = tree_.child(w, "cc") || (w > 0 && word(w - 1).relation == "cc");
      if ((first && (out.empty() || joined)) || next) {
        if (is_named_owner(w)) out.push_back(w);
      }
    }
    if (out.empty()) out = owners_behind(m);
    if (out.size() < 2) out.clear();
    return out;
  }

  // "the presidents of Chad and Niger"
  [[nodiscard]] std::vector<std::uint32_t> owners_behind(const Mention& m) const {
    std::vector<std::uint32_t> out;
    for (const std::uint32_t c : tree_.children(m.head)) {
      if (word(c).relation != "nmod" || tree_.preposition(c) != "of" || !is_named_owner(c))
        continue;
      out.push_back(c);
      for (const std::uint32_t next : tree_.children(c)) {
        if (word(next).relation == "conj" && is_named_owner(next)) out.push_back(next);
      }
    }
    return out;
  }

  // A country or body, by name or adjective.
  [[nodiscard]] bool is_named_owner(std::uint32_t w) const {
    return std::any_of(
        out_.begin() + static_cast<std::ptrdiff_t>(first_), out_.end(), [&](const Mention& m) {
          return m.head == w &&
                 (m.sort == ActorSort::kCountry || m.sort == ActorSort::kOrganisation);
        });
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
    if (entry->kind == NameForm::Kind::kPeople) return ActorSort::kGroup;
    const std::string& kind = view_.lexicon.agents[entry->index].kind;
    if (kind == "group" && number_of(head) != GrammaticalNumber::kSingular)
      return ActorSort::kGroup;
    if (kind == "organisation") return ActorSort::kOrganisation;
    if (kind == "group") return ActorSort::kGroup;
    return ActorSort::kUnnamed;
  }
};

}  // namespace

void find_nominals(const SentencePart& part) { NominalFinder(part).find(); }

}  // namespace relata
