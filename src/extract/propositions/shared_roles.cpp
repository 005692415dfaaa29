#include <algorithm>

#include "extract/propositions/words.h"

namespace relata {
namespace {

bool is_relative(const PropositionSentence& ps, std::uint32_t w) {
  return ps.tree.is(w, "PronType=Rel");
}

// The noun that the relative clause around a word belongs to.
std::optional<std::uint32_t> antecedent_of(const PropositionSentence& ps, std::uint32_t w) {
  std::int32_t at = static_cast<std::int32_t>(w);
  while (at >= 0) {
    const Word& x = ps.word(static_cast<std::uint32_t>(at));
    if (x.relation == "acl:relcl" && x.head >= 0) return static_cast<std::uint32_t>(x.head);
    at = x.head;
  }
  return std::nullopt;
}

// Whether "who", "which", "where" stands in the clause: then there is no gap.
bool has_relative_word(const PropositionSentence& ps, std::uint32_t verb) {
  const auto [begin, end] = ps.tree.subtree(verb);
  for (std::uint32_t w = begin; w < end && w <= verb; ++w) {
    if (is_relative(ps, w) && antecedent_of(ps, w) == antecedent_of(ps, verb)) return true;
  }
  return false;
}

// "the man they spoke to": a preposition without a noun.
std::optional<std::uint32_t> stranded_preposition(const PropositionSentence& ps,
                                                  std::uint32_t verb) {
  for (const std::uint32_t c : ps.tree.children(verb)) {
    const Word& x = ps.word(c);
    if (c > verb && x.upos == Upos::kAdp && x.relation != "compound:prt" &&
        ps.tree.children(c).empty())
      return c;
  }
  return std::nullopt;
}

// The verb whose object is missing: the lowest of "the plan they wanted to sign".
Proposition& gap_holder(const PropositionSentence& ps, Proposition& p) {
  Proposition* at = &p;
  for (int depth = 0; depth < 4; ++depth) {
    if (!objects(*at).empty()) return *at;
    Proposition* below = nullptr;
    for (const RoleFiller& f : at->roles) {
      if (f.role == RoleKind::kComplement && ps.at(f.head) != nullptr &&
          ps.at(f.head)->pos == Upos::kVerb)
        below = ps.at(f.head);
    }
    if (below == nullptr) return *at;
    at = below;
  }
  return *at;
}

// The subject's role, whoever fills it.
void add_subject(Proposition& p, std::uint32_t head) { add_filler(p, p.subject, head, "", true); }

void copy_subjects(Proposition& to, const Proposition& from) {
  for (const std::uint32_t head : subjects(from)) add_subject(to, head);
}

// "is in Oslo and will meet the king": the subject of what is no predicate here.
void copy_subjects_of_word(const PropositionSentence& ps, Proposition& to, std::uint32_t head) {
  for (const std::uint32_t c : ps.tree.children(head)) {
    if (ps.word(c).relation.starts_with("nsubj") && ps.word(c).relation != "nsubj:outer")
      add_subject(to, c);
  }
}

void fill_gap(const PropositionSentence& ps, Proposition& p, std::uint32_t antecedent) {
  if (subjects(p).empty()) return add_subject(p, antecedent);
  if (const auto preposition = stranded_preposition(ps, p.word)) {
    const std::string& lemma = ps.word(*preposition).lemma;
    const auto own = ps.words.own_role_after(ps.with_particle(p.word), lemma);
    const RoleKind side = ps.words.role_of(lemma);
    return add_phrase(p, own.value_or(side), side, antecedent, lemma);
  }
  if (ps.words.time_noun(ps.s, antecedent)) return add_filler(p, RoleKind::kTime, antecedent);
  if (ps.words.way_noun(ps.s, antecedent)) return add_filler(p, RoleKind::kTopic, antecedent);
  Proposition& holder = gap_holder(ps, p);
  if (objects(holder).empty() && holder.pos == Upos::kVerb && holder.subject == RoleKind::kAgent)
    add_filler(holder, RoleKind::kPatient, antecedent);
}

// "who", "which", "that" are their antecedents, in whatever clause they stand.
void resolve_relatives(const PropositionSentence& ps, Proposition& p) {
  for (RoleFiller& f : p.roles) {
    if (!is_relative(ps, f.head)) continue;
    const auto antecedent = antecedent_of(ps, p.word);
    if (antecedent && *antecedent != p.word) f.head = *antecedent;
  }
}

// "the envoy to whom they wrote", where the phrase hangs on the noun.
bool pied_piped(const PropositionSentence& ps, Proposition& p, std::uint32_t antecedent) {
  for (const std::uint32_t c : ps.tree.children(antecedent)) {
    if (c < antecedent || c > p.word || !is_relative(ps, c)) continue;
    const std::string preposition = ps.tree.preposition(c);
    if (preposition.empty()) continue;
    const RoleKind side = ps.words.role_of(preposition);
    const auto own = ps.words.own_role_after(ps.with_particle(p.word), preposition);
    add_phrase(p, own.value_or(side), side, antecedent, preposition);
    return true;
  }
  return false;
}

// Clauses that hang on a noun.
void adnominal(const PropositionSentence& ps, Proposition& p) {
  const Word& x = ps.word(p.word);
  const auto antecedent = static_cast<std::uint32_t>(x.head);
  const bool filled = std::any_of(p.roles.begin(), p.roles.end(),
                                  [&](const RoleFiller& f) { return f.head == antecedent; });
  if (filled) return;
  if (x.relation == "acl:relcl") {
    if (pied_piped(ps, p, antecedent)) return;
    if (!has_relative_word(ps, p.word)) fill_gap(ps, p, antecedent);
    return;
  }
  if (!subjects(p).empty()) return;
  // "troops advancing", but "a plan to attack", "a way of attacking": whoever has it.
  const bool own_participle = !ps.tree.is(p.word, "VerbForm=Inf") &&
                              !ps.tree.child(p.word, "mark") && !ps.tree.child(p.word, "case");
  if (own_participle) return add_subject(p, antecedent);
  const Proposition* noun = ps.at(antecedent);
  if (noun == nullptr) {
    // "Minister to visit Oslo", "the first to go".
    const Upos upos = ps.word(antecedent).upos;
    const bool doer =
        ps.word(antecedent).head < 0 || upos == Upos::kAdj || ps.is_personal(antecedent);
    if (doer) add_subject(p, antecedent);
    return;
  }
  for (const RoleFiller& f : noun->roles) {
    if (f.role == RoleKind::kAgent) add_subject(p, f.head);
  }
  if (!subjects(p).empty()) return;
  const Proposition* holder = ps.above(antecedent);
  if (holder != nullptr && holder->pos == Upos::kVerb) copy_subjects(p, *holder);
}

// "accused the army of shelling", "thanked her for coming", "kept them from leaving": whom the verb
// is about does what the gerund says.
bool by_object_gerund(const PropositionSentence& ps, Proposition& p, const Proposition& g) {
  const bool marked = ps.tree.child_lemma(p.word, "mark", "of") ||
                      ps.tree.child_lemma(p.word, "mark", "for") ||
                      ps.tree.child_lemma(p.word, "mark", "from");
  if (!marked || g.passive || ps.word(p.word).relation != "advcl") return false;
  bool found = false;
  for (const RoleFiller& f : g.roles) {
    if (f.role != RoleKind::kPatient || f.subject || !f.preposition.empty()) continue;
    add_subject(p, f.head);
    found = true;
  }
  return found;
}

// Whose subject an infinitive or participle has: the object's, where there is one ("asked him to
// go"), else the subject's ("promised him to go").
void controlled(const PropositionSentence& ps, Proposition& p, const Proposition& g) {
  if (ps.words.tough.holds(g.lemma) && g.pos == Upos::kAdj) {
    if (objects(p).empty() && !p.passive) {
      for (const std::uint32_t head : subjects(g)) add_filler(p, RoleKind::kPatient, head);
    }
    return;
  }
  if (g.pos == Upos::kNoun) {
    for (const RoleFiller& f : g.roles) {
      if (f.role == RoleKind::kAgent) add_subject(p, f.head);
    }
    return;
  }
  // "called on the mayor to resign", "kept them from leaving"
  const bool kept_from = is_kept_from(ps, p.word, g.lemma);
  for (const RoleFiller& f : g.roles) {
    const bool by_phrase = !f.preposition.empty() && !kept_from &&
                           ps.words.phrase_control.holds(g.lemma + " " + f.preposition) &&
                           ps.tree.is(p.word, "VerbForm=Inf");
    const bool object =
        kept_from && f.preposition.empty() && !f.subject && f.role == RoleKind::kPatient;
    if (by_phrase || object) add_subject(p, f.head);
  }
  if (!subjects(p).empty()) return;
  if (by_object_gerund(ps, p, g)) return;
  // "was attacked by militiamen, killing nine": who did the one did the other.
  if (g.passive && p.word > g.word && ps.word(p.word).relation == "advcl" &&
      !ps.tree.is(p.word, "VerbForm=Inf")) {
    for (const RoleFiller& f : g.roles) {
      if (f.role == RoleKind::kAgent && f.preposition == "by") add_subject(p, f.head);
    }
    if (!subjects(p).empty()) return;
  }
  const bool by_subject = ps.words.subject_control.holds(g.lemma) || g.passive;
  // "sent troops to guard the border"
  const bool of_object = (ps.tree.is(p.word, "VerbForm=Inf") && ps.words.sending.holds(g.lemma)) ||
                         ps.is_wanted_deed(p.word);
  if (!by_subject && (of_object || ps.word(p.word).relation == "xcomp")) {
    bool found = false;
    for (const RoleFiller& f : g.roles) {
      if ((f.role != RoleKind::kRecipient && f.role != RoleKind::kPatient) || f.subject) continue;
      if (!f.preposition.empty()) continue;
      add_subject(p, f.head);
      found = true;
    }
    if (found) return;
  }
  copy_subjects(p, g);
}

// "was arrested and charged": the second participle is passive too.
void passive_of_conjunct(const PropositionSentence& ps, Proposition& p, const Proposition& g) {
  if (!g.passive || p.passive || p.pos != Upos::kVerb || !ps.is_participle(p.word)) return;
  for (const std::uint32_t c : ps.tree.children(p.word)) {
    const std::string_view r = ps.word(c).relation;
    if (r.starts_with("aux") || r.starts_with("nsubj") || r == "obj") return;
  }
  p.passive = true;
  p.subject = RoleKind::kPatient;
  for (RoleFiller& f : p.roles) {
    if (f.preposition == "by") f.role = f.side = RoleKind::kAgent;
  }
}

// "was shot and wounded by a gunman": who does the one does the other.
void share_doer(const Proposition& p, Proposition& g) {
  if (!p.passive || !g.passive || has_role(g, RoleKind::kAgent)) return;
  for (const RoleFiller& f : p.roles) {
    if (f.role == RoleKind::kAgent) add_filler(g, f.role, f.head, f.preposition);
  }
}

// "those who officials said had surrendered": of two subjects the pronoun is the inner clause's.
void pass_on_relative(const PropositionSentence& ps, Proposition& p) {
  if (subjects(p).size() < 2) return;
  const auto relative = std::find_if(p.roles.begin(), p.roles.end(), [&](const RoleFiller& f) {
    return f.subject && is_relative(ps, f.head);
  });
  if (relative == p.roles.end()) return;
  const std::uint32_t pronoun = relative->head;
  for (const RoleFiller& f : p.roles) {
    Proposition* inner = f.role == RoleKind::kComplement ? ps.at(f.head) : nullptr;
    if (inner == nullptr || !subjects(*inner).empty()) continue;
    p.roles.erase(relative);
    return add_subject(*inner, pronoun);
  }
}

// "shelled and bombed the town": the object of one is the other's.
void share_object(const PropositionSentence& ps, Proposition& p, Proposition& g) {
  if (p.passive || g.passive || p.pos != Upos::kVerb || g.pos != Upos::kVerb) return;
  if (p.word < g.word || !subjects(p).empty()) return;
  const auto bare = [](const Proposition& q) {
    return objects(q).empty() && !has_role(q, RoleKind::kComplement) &&
           q.subject == RoleKind::kAgent;
  };
  for (std::uint32_t w = g.word + 1; w < p.word; ++w) {
    const Upos upos = ps.word(w).upos;
    if (upos != Upos::kCconj && upos != Upos::kAdv && upos != Upos::kPunct && upos != Upos::kPart &&
        ps.at(w) == nullptr)
      return;
  }
  const auto give = [](const Proposition& from, Proposition& to, std::uint32_t behind) {
    for (const std::uint32_t head : objects(from)) {
      if (head > behind) add_filler(to, RoleKind::kPatient, head);
    }
  };
  if (bare(g)) give(p, g, p.word);
  if (bare(p)) give(g, p, p.word);
}

}  // namespace

void shared_roles(const PropositionSentence& ps, Proposition& p) {
  pass_on_relative(ps, p);
  resolve_relatives(ps, p);
  const Word& x = ps.word(p.word);
  if (p.pos == Upos::kNoun || x.head < 0) return;
  // "detained journalists", "advancing troops"
  if (x.relation == "amod" && subjects(p).empty())
    return add_subject(p, static_cast<std::uint32_t>(x.head));
  if (x.relation.starts_with("acl")) return adnominal(ps, p);
  Proposition* g = ps.above(p.word);
  const bool finite = ps.tree.is(p.word, "VerbForm=Fin");
  if (g == nullptr || (g->pos == Upos::kNoun && ps.tree.child(g->word, "cop"))) {
    const bool shares = x.relation == "conj" || (x.relation == "advcl" && !finite);
    if (shares && subjects(p).empty())
      copy_subjects_of_word(ps, p, static_cast<std::uint32_t>(x.head));
    return resolve_relatives(ps, p);
  }
  if (x.relation == "conj") {
    passive_of_conjunct(ps, p, *g);
    share_doer(p, *g);
    share_object(ps, p, *g);
    if (subjects(p).empty() && g->pos != Upos::kNoun) copy_subjects(p, *g);
    return;
  }
  if (!subjects(p).empty()) return;
  const bool of_tough = x.relation == "csubj" && g->pos == Upos::kAdj;
  if (x.relation == "xcomp" || of_tough ||
      ((x.relation == "advcl" || x.relation == "ccomp") && !finite))
    controlled(ps, p, *g);
}

void light_verb_roles(const PropositionSentence& ps, Proposition& verb) {
  if (verb.pos != Upos::kVerb) return;
  const std::string lemma = ps.with_particle(verb.word);
  for (std::size_t i = 0; i < verb.roles.size(); ++i) {
    const RoleFiller carried = verb.roles[i];
    Proposition* noun = ps.at(carried.head);
    if (noun == nullptr || noun->pos != Upos::kNoun || noun->light) continue;
    const bool object = carried.role == RoleKind::kPatient && carried.preposition.empty() &&
                        (!carried.subject || verb.passive);
    if (!object && carried.preposition.empty()) continue;
    // "came under attack", "took part in the raid": the preposition belongs to the light verb.
    std::string key = lemma;
    for (const std::uint32_t bare : object ? std::vector<std::uint32_t>() : objects(verb))
      key += " " + ps.word(bare).lemma;
    if (!object) key += " " + carried.preposition;
    if (!ps.words.light.holds(key)) continue;
    noun->light = verb.word;
    verb.roles[i].carries_sense = object && ps.words.bare_light.holds(lemma);
    const bool undergoes = ps.words.undergoing.holds(key);
    for (const RoleFiller& f : verb.roles) {
      if (f.head == carried.head || f.role == RoleKind::kComplement) continue;
      // "part" of "took part in the raid"
      if (!object && f.role == RoleKind::kPatient && f.preposition.empty() && !f.subject) continue;
      RoleKind role = f.role;
      if (f.subject && !verb.passive) role = undergoes ? RoleKind::kPatient : RoleKind::kAgent;
      if (role == RoleKind::kAgent && has_role(*noun, RoleKind::kAgent)) continue;
      // "launched an attack on the base", where the phrase hangs on the verb.
      if (role == RoleKind::kRecipient && !f.preposition.empty() &&
          !has_role(*noun, RoleKind::kPatient))
        role = RoleKind::kPatient;
      if (f.preposition.empty())
        add_filler(*noun, role, f.head);
      else
        add_phrase(*noun, role, f.side, f.head, f.preposition);
    }
  }
}

}  // namespace relata
