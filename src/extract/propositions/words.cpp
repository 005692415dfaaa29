#include "extract/propositions/words.h"

#include <algorithm>

#include "text/unicode.h"

namespace relata {

bool WordClassTest::holds(std::string_view lemma) const {
  if (!id_) return false;
  std::string key(lemma);
  std::replace(key.begin(), key.end(), '-', ' ');
  const auto found = lexicon_.word_classes.find(key);
  return found != lexicon_.word_classes.end() &&
         std::binary_search(found->second.begin(), found->second.end(), *id_);
}

PropositionWords::PropositionWords(const Lexicon& l)
    : lexicon(l),
      event_noun(l, "event-noun"),
      relational_noun(l, "relational-noun"),
      nominalised_verb(l, "nominalised-verb"),
      thing_noun(l, "thing-noun"),
      half_auxiliary(l, "half-auxiliary"),
      undergoing_subject(l, "undergoing-subject"),
      measuring(l, "measuring-verb"),
      transitive(l, "transitive-verb"),
      light(l, "light-verb"),
      bare_light(l, "bare-light-verb"),
      undergoing(l, "undergoing-verb"),
      time_noun(l, "time-noun"),
      subject_control(l, "subject-control"),
      raising(l, "raising-verb"),
      tough(l, "tough-adjective"),
      person_noun(l, "any-person"),
      way_noun(l, "way-noun"),
      receiving_subject(l, "receiving-subject"),
      phrase_control(l, "phrase-control"),
      sending(l, "sending-verb"),
      told_object(l, "told-object"),
      undergone_noun(l, "undergone-noun"),
      doer_of_noun(l, "doer-of-noun"),
      addressing_noun(l, "addressing-noun"),
      leaving_noun(l, "leaving-noun"),
      means_noun(l, "means-noun"),
      weapon(l, "weapon"),
      intending(l, "intending"),
      negating(l, "negating"),
      desiring(l, "desiring"),
      requesting(l, "requesting"),
      denying(l, "denying"),
      doubting(l, "doubting"),
      condition(l, "conditional-mark"),
      never(l, "never"),
      unreal_adverb(l, "unreal-adverb"),
      expected_modal(l, "expected-modal"),
      able(l, "able-adjective"),
      demanding(l, "demanding"),
      keeping(l, "keeping"),
      aside_preposition(l, "aside-preposition"),
      speaking(l, "speaking-of") {
  for (const OtherEntry* o : other_entries(l, "suffix")) {
    Suffix suffix;
    suffix.noun = o->entry.names.front();
    for (std::string& ending : split_list(o->entry.value("verb"))) {
      suffix.verbs.push_back(ending == "-" ? "" : std::move(ending));
    }
    suffixes_.push_back(std::move(suffix));
  }
}

std::optional<RoleKind> PropositionWords::own_role_after(std::string_view verb,
                                                         std::string_view preposition) const {
  for (const RoleKind role : {RoleKind::kPatient, RoleKind::kRecipient, RoleKind::kTopic,
                              RoleKind::kInstrument, RoleKind::kPlace}) {
    const std::string name = std::string(to_string(role)) + "-after-" + std::string(preposition);
    if (WordClassTest(lexicon, name).holds(verb)) return role;
  }
  return std::nullopt;
}

RoleKind PropositionWords::role_of(std::string_view preposition) const {
  for (const RoleKind role : {RoleKind::kRecipient, RoleKind::kPlace, RoleKind::kTime,
                              RoleKind::kInstrument, RoleKind::kPatient}) {
    const std::string name = std::string(to_string(role)) + "-preposition";
    if (WordClassTest(lexicon, name).holds(preposition)) return role;
  }
  return RoleKind::kTopic;
}

bool PropositionWords::makes_events(std::string_view verb) const {
  return verb.size() > 2 &&
         (nominalised_verb.holds(verb) || !find_events(lexicon, verb, Upos::kVerb).empty());
}

bool PropositionWords::is_nominalisation(std::string_view noun) const {
  if (thing_noun.holds(noun)) return false;
  for (const Suffix& suffix : suffixes_) {
    if (!noun.ends_with(suffix.noun)) continue;
    const std::string stem(noun.substr(0, noun.size() - suffix.noun.size()));
    for (const std::string& ending : suffix.verbs) {
      if (makes_events(stem + ending)) return true;
    }
    // "stabbing": the last consonant of the verb is doubled before the ending.
    const std::size_t n = stem.size();
    if (n > 2 && stem[n - 1] == stem[n - 2] && makes_events(stem.substr(0, n - 1))) return true;
  }
  return false;
}

std::string PropositionSentence::with_particle(std::uint32_t w) const {
  const Proposition* p = at(w);
  std::string lemma = p == nullptr ? word(w).lemma : p->lemma;
  for (const std::uint32_t c : tree.children(w)) {
    if (word(c).relation == "compound:prt") lemma += " " + word(c).lemma;
  }
  return lemma;
}

bool PropositionSentence::is_personal(std::uint32_t w) const {
  const Word& x = word(w);
  if (x.upos == Upos::kPropn) return !words.time_noun(s, w);
  if (x.upos == Upos::kPron) return tree.is(w, "PronType=Prs") && x.lemma != "it";
  if (x.upos == Upos::kAdj) {
    std::size_t at = 0;
    return is_upper(next_code_point(x.form, at));  // of countries and peoples
  }
  return !find_name(words.lexicon, x.lemma).empty() || words.person_noun(s, w);
}

bool PropositionSentence::is_wanted_deed(std::uint32_t w) const {
  const Word& x = word(w);
  if (x.relation != "advcl" || x.head < 0 || !tree.is(w, "VerbForm=Inf") ||
      !tree.child_lemma(w, "mark", "to"))
    return false;
  const auto verb = static_cast<std::uint32_t>(x.head);
  if (tree.child(verb, "xcomp") || !(words.requesting(s, verb) || words.desiring(s, verb)))
    return false;
  // Who is asked can do it: not "called a strike to protest".
  const auto children = tree.children(verb);
  return std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t c) { return word(c).relation == "obj" && is_personal(c); });
}

bool PropositionSentence::is_participle(std::uint32_t w) const {
  return tree.is(w, "VerbForm=Part") && tree.is(w, "Tense=Past") &&
         !tree.child_lemma(w, "aux", "have");
}

void add_filler(Proposition& p, RoleKind role, std::uint32_t head, std::string preposition,
                bool subject) {
  for (const RoleFiller& f : p.roles) {
    if (f.head == head) return;
  }
  const bool undergoes =
      subject && role == RoleKind::kPatient && !p.passive && p.pos != Upos::kNoun;
  RoleFiller filler;
  filler.role = role;
  filler.side = undergoes ? RoleKind::kAgent : role;
  filler.head = head;
  filler.preposition = std::move(preposition);
  filler.subject = subject;
  p.roles.push_back(std::move(filler));
}

void add_phrase(Proposition& p, RoleKind role, RoleKind side, std::uint32_t head,
                const std::string& preposition) {
  const std::size_t before = p.roles.size();
  add_filler(p, role, head, preposition);
  if (p.roles.size() > before) p.roles.back().side = side;
}

bool has_role(const Proposition& p, RoleKind role) {
  return std::any_of(p.roles.begin(), p.roles.end(),
                     [&](const RoleFiller& f) { return f.role == role; });
}

std::vector<std::uint32_t> subjects(const Proposition& p) {
  std::vector<std::uint32_t> out;
  for (const RoleFiller& f : p.roles) {
    if (f.subject) out.push_back(f.head);
  }
  return out;
}

std::vector<std::uint32_t> objects(const Proposition& p) {
  std::vector<std::uint32_t> out;
  for (const RoleFiller& f : p.roles) {
    if (f.role == RoleKind::kPatient && f.preposition.empty() && (!f.subject || p.passive))
      out.push_back(f.head);
  }
  return out;
}

bool is_kept_from(const PropositionSentence& ps, std::uint32_t gerund, std::string_view verb) {
  return ps.tree.child_lemma(gerund, "mark", "from") &&
         (ps.words.negating.holds(verb) || ps.words.keeping.holds(verb));
}

}  // namespace relata
