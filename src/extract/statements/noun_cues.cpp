#include "extract/statements/cue_rules.h"

namespace relata {

namespace {

/// "that trains stopped", "to leave": a clause that says what the noun says.
std::optional<std::uint32_t> clause_of(const CueTree& t, const Cue& cue, std::uint32_t word) {
  const std::string& stance = cue.stance;
  const bool binds = stance != "asserts" && stance != "believes" && stance != "fears";
  for (const std::uint32_t c : t.tree.children(word)) {
    const Word& x = t.words[c];
    const bool relative = x.relation == "acl:relcl";
    const bool said = relation_is(x, "ccomp") || (relation_is(x, "acl") && !relative);
    const bool loose = t.is_infinitive(c) || t.tree.child_lemma(c, "mark", "of");
    const bool marked = loose ? binds : t.tree.child(c, "mark");
    if (c > word && said && marked) return c;
  }
  return std::nullopt;
}

/// A phrase of the noun whose preposition is in a class: "about the delay", "by the mayor".
std::optional<std::uint32_t> phrase_of(const CueTree& t, const ClassTest& prepositions,
                                       std::uint32_t word,
                                       std::optional<std::uint32_t>* preposition = nullptr) {
  for (const std::uint32_t c : t.tree.children(word)) {
    if (c < word || !(relation_is(t.words[c], "nmod") || relation_is(t.words[c], "acl"))) continue;
    for (const std::uint32_t p : t.tree.children(c)) {
      const bool case_mark = relation_is(t.words[p], "case") || relation_is(t.words[p], "mark");
      if (!case_mark || !prepositions.has(t.words, p)) continue;
      if (preposition != nullptr) *preposition = p;
      return c;
    }
  }
  return std::nullopt;
}

/// The same where the parser hangs it on the verb: "repeated his call | for calm".
std::optional<std::uint32_t> phrase_behind(const CueTree& t, const ClassTest& prepositions,
                                           std::uint32_t verb, std::uint32_t word,
                                           std::optional<std::uint32_t>& preposition) {
  for (const std::uint32_t c : t.tree.children(verb)) {
    if (!relation_is(t.words[c], "obl") || t.tree.subtree(c).first != word + 1) continue;
    if (!prepositions.has(t.words, word + 1)) continue;
    preposition = word + 1;
    return c;
  }
  return std::nullopt;
}

/// The verb whose object the noun is, if it voices it: "expressed concern", "issued a warning".
std::optional<std::uint32_t> voicing_verb(const CueContext& c, std::uint32_t word) {
  const Word& x = c.tree.words[word];
  if (!relation_is(x, "obj") || x.head < 0 || static_cast<std::uint32_t>(x.head) > word) {
    return std::nullopt;
  }
  const auto verb = static_cast<std::uint32_t>(x.head);
  if (!c.classes.voicing.has(c.tree.words, verb)) return std::nullopt;
  return verb;
}

}  // namespace

std::optional<CueParts> noun_cue(const CueContext& c, std::uint32_t word) {
  const CueTree& t = c.tree;
  const auto found = cue_at(t, c.lexicon, word, Cue::Pos::kNoun);
  if (!found) return std::nullopt;
  CueParts parts{{}, t.none(), t.none(), t.none()};
  CueClause& clause = parts.clause;
  clause.word = word;
  clause.cue = found->cue;
  clause.confidence = 0.65;
  parts.cue[word] = 1;
  // "an earlier claim", "growing concern"
  for (std::uint32_t i = word; i-- > 0 && relation_is(t.words[i], "amod") &&
                               t.words[i].head == static_cast<std::int32_t>(word);) {
    parts.cue[i] = 1;
  }

  for (const std::uint32_t i : t.tree.children(word)) {
    if (t.words[i].relation == "nmod:poss") clause.source_head = i;
  }
  const auto voiced = voicing_verb(c, word);
  bool passive = false;
  if (voiced && !passive) {
    if (const auto subject = t.subject_of(*voiced, passive); subject && !passive) {
      clause.source_head = subject;
      const WordSet verb = verb_cue_words(t, *voiced, {});
      for (std::size_t i = 0; i < verb.size(); ++i) parts.cue[i] |= verb[i];
      for (std::uint32_t i = *voiced; i < word; ++i) parts.cue[i] = 1;
      clause.negated = is_negated(c, *voiced);
    }
  }
  if (const auto said = clause_of(t, *found->cue, word)) {
    t.add_subtree(*said, parts.content);
    clause.form = ContentForm::kClause;
  } else if (clause.source_head) {
    std::optional<std::uint32_t> preposition;
    auto topic = c.classes.about.has(t.words, word)
                     ? phrase_of(t, c.classes.topic, word, &preposition)
                     : std::nullopt;
    if (!topic && voiced && c.classes.about.has(t.words, word)) {
      topic = phrase_behind(t, c.classes.topic, *voiced, word, preposition);
    }
    if (!topic && !voiced) return std::nullopt;
    if (topic) {
      t.add_subtree(*topic, parts.content);
      parts.cue[*preposition] = 1;
      clause.form = ContentForm::kObject;
      clause.confidence = 0.55;
    }
  } else {
    return std::nullopt;
  }
  if (!clause.source_head) clause.source_head = phrase_of(t, c.classes.teller, word);
  if (clause.source_head) parts.source = source_of(c, *clause.source_head, word);
  // "a plan to leave" is nobody's before it has an owner.
  if (!clause.source_head && found->cue->stance == "wants") return std::nullopt;
  return parts;
}

std::optional<CueParts> adjective_cue(const CueContext& c, std::uint32_t word) {
  const CueTree& t = c.tree;
  const auto found = cue_at(t, c.lexicon, word, Cue::Pos::kAdj);
  if (!found) return std::nullopt;
  const auto said = t.child(word, "ccomp");
  bool passive = false;
  const auto subject = t.subject_of(word, passive);
  if (!said || !subject || t.words[*subject].lemma == "it") return std::nullopt;
  CueParts parts{
      {}, source_of(c, *subject, word), verb_cue_words(t, word, found->parts), t.subtree(*said)};
  parts.clause.word = word;
  parts.clause.cue = found->cue;
  parts.clause.source_head = subject;
  parts.clause.negated = is_negated(c, word);
  parts.clause.form = ContentForm::kClause;
  parts.clause.confidence = 0.75;
  return parts;
}

}  // namespace relata
