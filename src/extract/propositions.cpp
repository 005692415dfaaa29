#include "extract/propositions.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "extract/clause.h"
#include "lexicon/inflection.h"
#include "text/unicode.h"

namespace relata {
namespace {

// Words of one class, asked by lemma.
class ClassTest {
 public:
  ClassTest(const Lexicon& lexicon, std::string_view name)
      : lexicon_(lexicon), id_(find_class(lexicon, name)) {}
  [[nodiscard]] bool operator()(const Sentence& s, std::size_t word) const {
    return id_ && in_class(lexicon_, *id_, s.words, word);
  }

 private:
  const Lexicon& lexicon_;
  std::optional<std::uint32_t> id_;
};

struct OperatorClasses {
  explicit OperatorClasses(const Lexicon& lexicon)
      : light(lexicon, "light-verb"),
        undergoing(lexicon, "undergoing-verb"),
        intending(lexicon, "intending"),
        negating(lexicon, "negating"),
        desiring(lexicon, "desiring"),
        requesting(lexicon, "requesting"),
        denying(lexicon, "denying"),
        doubting(lexicon, "doubting"),
        condition(lexicon, "conditional-mark"),
        never(lexicon, "never"),
        event_noun(lexicon, "event-noun") {}
  ClassTest light, undergoing, intending, negating, desiring, requesting, denying, doubting,
      condition, never, event_noun;
};

struct PrepositionRole {
  std::string_view preposition;
  RoleKind role;
};
// Universal grammar of English prepositions; what a verb makes of them the lexicon's conditions
// say.
constexpr std::array<PrepositionRole, 31> kPrepositions = {{
    {"to", RoleKind::kRecipient},      {"with", RoleKind::kRecipient},
    {"against", RoleKind::kRecipient}, {"toward", RoleKind::kRecipient},
    {"towards", RoleKind::kRecipient}, {"from", RoleKind::kRecipient},
    {"on", RoleKind::kRecipient},      {"upon", RoleKind::kRecipient},
    {"at", RoleKind::kPlace},          {"in", RoleKind::kPlace},
    {"near", RoleKind::kPlace},        {"inside", RoleKind::kPlace},
    {"outside", RoleKind::kPlace},     {"around", RoleKind::kPlace},
    {"across", RoleKind::kPlace},      {"into", RoleKind::kPlace},
    {"through", RoleKind::kPlace},     {"within", RoleKind::kPlace},
    {"along", RoleKind::kPlace},       {"about", RoleKind::kTopic},
    {"over", RoleKind::kTopic},        {"for", RoleKind::kTopic},
    {"of", RoleKind::kTopic},          {"regarding", RoleKind::kTopic},
    {"as", RoleKind::kTopic},          {"between", RoleKind::kRecipient},
    {"among", RoleKind::kRecipient},   {"during", RoleKind::kTime},
    {"after", RoleKind::kTime},        {"before", RoleKind::kTime},
    {"since", RoleKind::kTime},
}};

RoleKind role_of(std::string_view preposition) {
  for (const PrepositionRole& p : kPrepositions) {
    if (p.preposition == preposition) return p.role;
  }
  return preposition == "until" ? RoleKind::kTime : RoleKind::kTopic;
}

class Finder {
 public:
  Finder(const Lexicon& lexicon, const OperatorClasses& classes, const Sentence& sentence,
         std::uint32_t index)
      : lexicon_(lexicon), classes_(classes), s_(sentence), tree_(sentence), index_(index) {}

  void find(std::vector<Proposition>& out, std::vector<std::uint32_t>& at_word) {
    first_ = static_cast<std::uint32_t>(out.size());
    for (std::uint32_t w = 0; w < s_.words.size(); ++w) {
      if (!is_predicate(w)) continue;
      Proposition p;
      p.sentence = index_;
      p.word = w;
      p.lemma = s_.words[w].lemma;
      if (s_.words[w].upos == Upos::kVerb) {
        p.lemma = verb_lemma(lexicon_, to_lower(s_.words[w].form), p.lemma);
      }
      p.pos = s_.words[w].upos == Upos::kPropn ? Upos::kNoun : s_.words[w].upos;
      out.push_back(std::move(p));
      at_word[w] = static_cast<std::uint32_t>(out.size());
    }
    const std::span<Proposition> mine(out.data() + first_, out.size() - first_);
    for (Proposition& p : mine) own_roles(p);
    for (Proposition& p : mine) shared_roles(p, out, at_word);
    for (Proposition& p : mine) light_verb(p, out, at_word);
    for (Proposition& p : mine) operators(p, out, at_word);
    for (Proposition& p : mine) expand_coordination(p);
  }

 private:
  [[nodiscard]] const Word& word(std::uint32_t w) const { return s_.words[w]; }

  [[nodiscard]] bool is_predicate(std::uint32_t w) const {
    const Word& x = word(w);
    if (x.upos == Upos::kVerb)
      return x.relation != "amod" && x.relation != "compound" && x.relation != "case" &&
             x.relation != "mark" && x.relation != "fixed";
    if (x.upos == Upos::kNoun) {
      if (x.relation == "compound" && word(static_cast<std::uint32_t>(x.head)).upos == Upos::kPropn)
        return false;
      return !find_events(lexicon_, x.lemma, Upos::kNoun).empty() || classes_.event_noun(s_, w);
    }
    return x.upos == Upos::kAdj && tree_.child(w, "cop") &&
           !find_events(lexicon_, x.lemma, Upos::kAdj).empty();
  }

  void add(Proposition& p, RoleKind role, std::uint32_t head, std::string preposition = "") {
    for (const RoleFiller& f : p.roles) {
      if (f.head == head) return;
    }
    p.roles.push_back({role, head, std::move(preposition)});
  }

  [[nodiscard]] bool has(const Proposition& p, RoleKind role) const {
    return std::any_of(p.roles.begin(), p.roles.end(),
                       [&](const RoleFiller& f) { return f.role == role; });
  }

  void oblique(Proposition& p, std::uint32_t w) {
    const std::string preposition = tree_.preposition(w);
    if (word(w).relation == "obl:tmod" || word(w).relation == "obl:unmarked" ||
        word(w).relation == "nmod:tmod")
      return add(p, RoleKind::kTime, w);
    if (preposition == "by" &&
        (p.passive || p.pos == Upos::kNoun || word(w).relation == "obl:agent"))
      return add(p, RoleKind::kAgent, w, preposition);
    if (preposition == "with" && p.pos == Upos::kVerb && has(p, RoleKind::kRecipient))
      return add(p, RoleKind::kInstrument, w, preposition);
    add(p, role_of(preposition), w, preposition);
  }

  void own_roles(Proposition& p) {
    const std::uint32_t w = p.word;
    if (p.pos == Upos::kNoun) return noun_roles(p);
    p.passive = tree_.child(w, "aux:pass") || tree_.child(w, "nsubj:pass");
    if (word(w).relation == "acl" && tree_.is(w, "VerbForm=Part") && tree_.is(w, "Tense=Past"))
      p.passive = true;
    for (const std::uint32_t c : tree_.children(w)) {
      const std::string_view r = word(c).relation;
      if (r == "nsubj" || r == "csubj" || r == "nsubj:outer") add(p, RoleKind::kAgent, c);
      if (r == "nsubj:pass" || r == "csubj:pass") add(p, RoleKind::kPatient, c);
      if (r == "obj") add(p, RoleKind::kPatient, c);
      if (r == "iobj") add(p, RoleKind::kRecipient, c);
      if (r == "ccomp" || r == "xcomp") add(p, RoleKind::kComplement, c);
    }
    for (const std::uint32_t c : tree_.children(w)) {
      const std::string_view r = word(c).relation;
      if (r.starts_with("obl")) oblique(p, c);
    }
    object_phrases(p);
  }

  // "fired rockets at the base", "received aid from Canada": a phrase that hangs on the object may
  // be the verb's.
  void object_phrases(Proposition& p) {
    if (has(p, RoleKind::kRecipient)) return;
    for (const std::uint32_t object : fillers(p, RoleKind::kPatient)) {
      for (const std::uint32_t c : tree_.children(object)) {
        if (word(c).relation != "nmod") continue;
        const std::string preposition = tree_.preposition(c);
        if (preposition != "at" && role_of(preposition) != RoleKind::kRecipient) continue;
        add(p, RoleKind::kRecipient, c, preposition);
      }
    }
  }

  // Adjectives of countries and peoples are written with a capital.
  [[nodiscard]] bool is_capitalised(std::uint32_t w) const {
    std::size_t at = 0;
    return is_upper(next_code_point(word(w).form, at));
  }

  void noun_roles(Proposition& p) {
    std::optional<std::uint32_t> of;
    for (const std::uint32_t c : tree_.children(p.word)) {
      const std::string_view r = word(c).relation;
      if (r == "nmod:poss") add(p, RoleKind::kAgent, c);
      if (r == "compound" || r == "amod" || r == "nmod:desc") {
        if (word(c).upos == Upos::kPropn || (word(c).upos == Upos::kAdj && is_capitalised(c)))
          add(p, RoleKind::kAgent, c);
        else if (word(c).upos == Upos::kNoun)
          add(p, RoleKind::kPatient, c);
      }
      if (r == "nmod" || r == "obl") {
        if (tree_.preposition(c) == "of")
          of = c;
        else
          oblique(p, c);
      }
      if (r == "acl" || r == "ccomp") add(p, RoleKind::kComplement, c);
    }
    if (of) add(p, RoleKind::kPatient, *of, "of");
  }

  // Subjects that stand elsewhere: relative clauses, participles, control, coordination.
  void shared_roles(Proposition& p, std::vector<Proposition>& out,
                    const std::vector<std::uint32_t>& at_word) {
    if (p.pos == Upos::kNoun) return;
    const Word& x = word(p.word);
    const bool to_infinitive = tree_.is(p.word, "VerbForm=Inf");
    if (x.relation.starts_with("acl")) {
      const auto antecedent = static_cast<std::uint32_t>(x.head);
      for (RoleFiller& f : p.roles) {
        if (tree_.is(f.head, "PronType=Rel")) f.head = antecedent;
      }
      const bool filled = std::any_of(p.roles.begin(), p.roles.end(),
                                      [&](const RoleFiller& f) { return f.head == antecedent; });
      if (filled) return;
      if (p.passive) return add(p, RoleKind::kPatient, antecedent);
      if (!has(p, RoleKind::kAgent)) {
        if (to_infinitive && at_word[antecedent])
          return copy_role(p, out[at_word[antecedent] - 1], RoleKind::kAgent);
        return add(p, RoleKind::kAgent, antecedent);
      }
      if (!has(p, RoleKind::kPatient) && x.relation == "acl:relcl")
        add(p, RoleKind::kPatient, antecedent);
      return;
    }
    const RoleKind subject = p.passive ? RoleKind::kPatient : RoleKind::kAgent;
    if (has(p, subject) || x.head < 0) return;
    const std::uint32_t governor = at_word[static_cast<std::size_t>(x.head)];
    if (governor == 0) return;
    const Proposition& g = out[governor - 1];
    if (x.relation == "conj") {
      const RoleKind from = g.passive ? RoleKind::kPatient : RoleKind::kAgent;
      for (const RoleFiller& f : g.roles) {
        if (f.role == from && f.preposition.empty()) add(p, subject, f.head);
      }
    } else if (x.relation == "xcomp" || x.relation == "advcl") {
      const bool object_control = x.relation == "xcomp" && !g.passive && has(g, RoleKind::kPatient);
      const RoleKind from = object_control || g.passive ? RoleKind::kPatient : RoleKind::kAgent;
      for (const RoleFiller& f : g.roles) {
        if (f.role == from) add(p, subject, f.head);
      }
    }
  }

  void copy_role(Proposition& to, const Proposition& from, RoleKind role) {
    for (const RoleFiller& f : from.roles) {
      if (f.role == role) add(to, role, f.head, f.preposition);
    }
  }

  // "launched an offensive on the capital": the noun takes the verb's subject and other phrases.
  void light_verb(Proposition& verb, std::vector<Proposition>& out,
                  const std::vector<std::uint32_t>& at_word) {
    if (verb.pos != Upos::kVerb || !classes_.light(s_, verb.word)) return;
    for (const std::uint32_t c : fillers(verb, RoleKind::kPatient)) {
      if (at_word[c] == 0 || out[at_word[c] - 1].pos != Upos::kNoun) continue;
      Proposition& noun = out[at_word[c] - 1];
      noun.light = verb.word;
      const bool undergoes = classes_.undergoing(s_, verb.word);
      for (const RoleFiller& f : verb.roles) {
        if (f.head == c || f.role == RoleKind::kComplement) continue;
        RoleKind role = f.role;
        if (role == RoleKind::kAgent && undergoes) role = RoleKind::kPatient;
        if (role == RoleKind::kAgent && has(noun, RoleKind::kAgent)) continue;
        add(noun, role, f.head, f.preposition);
      }
    }
  }

  void operators(Proposition& p, const std::vector<Proposition>& out,
                 const std::vector<std::uint32_t>& at_word) {
    const std::uint32_t carrier = p.light.value_or(p.word);
    clause_operators(p, carrier);
    if (p.pos == Upos::kNoun && !p.light)
      inherit_for_noun(p, out, at_word);
    else
      inherit_for_clause(p, carrier, out, at_word);
  }

  // What stands in the predicate's own clause.
  void clause_operators(Proposition& p, std::uint32_t w) {
    Operators& o = p.operators;
    bool will = false;
    bool progressive =
        tree_.is(w, "VerbForm=Ger") || (tree_.is(w, "VerbForm=Part") && tree_.is(w, "Tense=Pres"));
    p.tense = tree_.is(w, "Tense=Pres") && tree_.is(w, "VerbForm=Fin") ? "present" : "past";
    for (const std::uint32_t c : tree_.children(w)) {
      const Word& x = word(c);
      if ((x.relation == "advmod" || x.relation == "aux" || x.relation == "case" ||
           x.relation == "mark" || x.relation == "cc:preconj") &&
          classes_.never(s_, c))
        o.negated = true;
      if (x.relation == "det" && classes_.never(s_, c)) o.negated = true;
      if ((x.relation.starts_with("nsubj") || x.relation == "obj") && is_negated_phrase(c))
        o.negated = true;
      if (x.relation.starts_with("aux")) {
        if (x.lemma == "will" || x.lemma == "shall") {
          (tree_.is(c, "Tense=Past") || x.form == "would" ? o.modal : will) = true;
        } else if (classes_.doubting(s_, c)) {
          o.modal = true;
        }
        if (x.lemma == "be" && progressive) p.tense = "ongoing";
        if (x.lemma == "be" && tree_.is(c, "Tense=Pres") && progressive)
          p.tense = "ongoing";
        else if (tree_.is(c, "Tense=Pres") && x.lemma == "be")
          p.tense = "present";
      }
      if (x.relation == "mark" && classes_.condition(s_, c)) o.conditional = true;
      if (x.relation == "punct" && x.form == "?") o.question = true;
      if (x.relation == "advcl" && has_condition_mark(c) && o.modal) o.conditional = true;
    }
    if (will) {
      o.future = true;
      p.tense = "future";
    }
    if (tree_.is(w, "Mood=Imp")) o.requested = true;
    // In a headline the infinitive is the future: "Minister to visit Oslo".
    const bool to = tree_.child_lemma(w, "mark", "to");
    if (to && tree_.is(w, "VerbForm=Inf") &&
        (word(w).head < 0 || word(w).relation == "acl" || word(w).relation == "advcl")) {
      o.future = true;
      p.tense = "future";
    }
  }

  [[nodiscard]] bool is_negated_phrase(std::uint32_t w) const {
    for (const std::uint32_t c : tree_.children(w)) {
      if (word(c).relation == "det" && word(c).lemma == "no") return true;
    }
    return word(w).lemma == "nobody" || word(w).lemma == "none";
  }

  [[nodiscard]] bool has_condition_mark(std::uint32_t w) const {
    for (const std::uint32_t c : tree_.children(w)) {
      if (word(c).relation == "mark" && classes_.condition(s_, c)) return true;
    }
    return false;
  }

  // What the governing predicate says of its complement.
  void governed_by(Proposition& p, std::uint32_t g, bool clause) {
    Operators& o = p.operators;
    if (classes_.negating(s_, g)) o.negated = true;
    if (classes_.denying(s_, g)) o.denied = true;
    if (classes_.requesting(s_, g) &&
        (!clause || tree_.is(p.word, "VerbForm=Inf") || tree_.is(p.word, "Mood=Sub")))
      o.requested = true;
    if (classes_.desiring(s_, g)) o.desired = true;
    if (clause && classes_.intending(s_, g) && tree_.is(p.word, "VerbForm=Inf")) o.future = true;
    if (classes_.doubting(s_, g)) o.modal = true;
  }

  void inherit_for_clause(Proposition& p, std::uint32_t w, const std::vector<Proposition>& out,
                          const std::vector<std::uint32_t>& at_word) {
    const Word& x = word(w);
    if (x.head < 0) return;
    const auto g = static_cast<std::uint32_t>(x.head);
    const std::string_view r = x.relation;
    if (r == "ccomp" || r == "xcomp" || r == "csubj" || r == "acl" ||
        (r == "advcl" && tree_.is(w, "VerbForm=Inf")))
      governed_by(p, g, true);
    if (at_word[g] == 0) return;
    const Proposition& above = out[at_word[g] - 1];
    if (r == "ccomp" || r == "xcomp" || r == "acl") p.above = at_word[g] - 1;
    if (r == "xcomp") {
      // What is only possible, planned or denied of the matrix verb is so of its infinitive.
      p.operators.negated |= above.operators.negated;
      p.operators.modal |= above.operators.modal;
      p.operators.future |= above.operators.future;
      p.operators.conditional |= above.operators.conditional;
    }
    if (r == "conj") {
      p.operators.modal |= above.operators.modal;
      p.operators.future |= above.operators.future;
      p.operators.requested |= above.operators.requested;
      p.operators.desired |= above.operators.desired;
      p.operators.conditional |= above.operators.conditional;
      p.above = above.above;
    }
  }

  void inherit_for_noun(Proposition& p, const std::vector<Proposition>& out,
                        const std::vector<std::uint32_t>& at_word) {
    const Word& x = word(p.word);
    if (x.head < 0 || x.relation.starts_with("nmod") || x.relation.starts_with("nsubj") ||
        x.relation == "compound" || x.relation == "appos" || x.relation == "conj")
      return;
    const auto g = static_cast<std::uint32_t>(x.head);
    governed_by(p, g, false);
    if (at_word[g] == 0) return;
    const Proposition& above = out[at_word[g] - 1];
    if (x.relation == "obj" || x.relation == "nsubj:pass" || x.relation.starts_with("obl"))
      p.above = at_word[g] - 1;
    p.operators.negated |= above.operators.negated && x.relation == "obj";
    p.operators.modal |= above.operators.modal && x.relation == "obj";
    p.operators.future |= above.operators.future && x.relation == "obj";
    p.operators.conditional |= above.operators.conditional;
    if (p.operators.future) p.tense = "future";
  }

  void expand_coordination(Proposition& p) {
    const std::vector<RoleFiller> roles = p.roles;
    for (const RoleFiller& f : roles) {
      if (f.role == RoleKind::kComplement || f.role == RoleKind::kTime) continue;
      for (const std::uint32_t c : tree_.children(f.head)) {
        if (word(c).relation == "conj" && word(c).upos != Upos::kVerb)
          add(p, f.role, c, f.preposition);
      }
    }
  }

  const Lexicon& lexicon_;
  const OperatorClasses& classes_;
  const Sentence& s_;
  Clause tree_;
  std::uint32_t index_;
  std::uint32_t first_ = 0;
};

}  // namespace

Propositions find_propositions(const Analysis& analysis, const Lexicon& lexicon) {
  Propositions out;
  const OperatorClasses classes(lexicon);
  out.at_word.resize(analysis.sentences.size());
  for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
    out.at_word[i].assign(analysis.sentences[i].words.size(), 0);
    Finder(lexicon, classes, analysis.sentences[i], i).find(out.all, out.at_word[i]);
  }
  return out;
}

std::vector<std::uint32_t> fillers(const Proposition& proposition, RoleKind role) {
  std::vector<std::uint32_t> out;
  for (const RoleFiller& f : proposition.roles) {
    if (f.role == role) out.push_back(f.head);
  }
  return out;
}

std::string factuality_of(const Operators& o) {
  if (o.denied) return "denied";
  if (o.negated) return "negated";
  if (o.requested) return "requested";
  if (o.desired) return "desired";
  if (o.conditional) return "conditional";
  if (o.modal || o.question) return "possible";
  if (o.future) return "future";
  return "actual";
}

std::optional<std::uint32_t> proposition_at(const Propositions& propositions, std::size_t sentence,
                                            std::size_t word) {
  const std::uint32_t at = propositions.at_word[sentence][word];
  if (at == 0) return std::nullopt;
  return at - 1;
}

}  // namespace relata
