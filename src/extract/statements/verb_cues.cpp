#include <algorithm>

#include "extract/statements/cue_rules.h"

namespace relata {

namespace {

/// "..., said one official": behind the clause the parser takes the subject for an object.
std::optional<std::uint32_t> inverted_subject(const CueTree& t, std::uint32_t word) {
  if (!relation_is(t.words[word], "parataxis") || t.child(word, "nsubj")) return std::nullopt;
  std::optional<std::uint32_t> found;
  for (const std::uint32_t c : t.tree.children(word)) {
    const bool object = relation_is(t.words[c], "obj") || relation_is(t.words[c], "ccomp");
    if (c > word && object && t.is_nominal(c) && !t.is_clause(c)) found = c;
  }
  return found;
}

/// "The bridge is safe in the town, an official said, as ...": a subject right before its cue that
/// the parser took for an apposition of the noun before it.
std::optional<std::uint32_t> apposed_subject(const CueTree& t, std::uint32_t word) {
  if (!relation_is(t.words[word], "parataxis") || t.child(word, "nsubj")) return std::nullopt;
  std::uint32_t begin = word;
  for (const std::uint32_t c : t.tree.children(word)) {
    if (relation_is(t.words[c], "aux") || relation_is(t.words[c], "advmod")) {
      begin = std::min(begin, c);
    }
  }
  for (std::uint32_t i = 0; i < begin; ++i) {
    if (!relation_is(t.words[i], "appos") || !t.is_nominal(i)) continue;
    const auto [from, to] = t.tree.subtree(i);
    if (to == begin && from > 0 && (t.words[from].form == "," || t.words[from - 1].form == ",")) {
      return i;
    }
  }
  return std::nullopt;
}

/// "The envoy said Saturday ...": a day that the parser took for the subject; the true one, if any.
std::optional<std::uint32_t> other_subject(const CueContext& c, std::uint32_t word,
                                           std::uint32_t day) {
  for (const std::uint32_t i : c.tree.tree.children(word)) {
    const bool subject = relation_is(c.tree.words[i], "nsubj");
    if (subject && !c.classes.when.has(c.tree.words, i)) return i;
  }
  return day;
}

/// "by the ministry" of a passive.
std::optional<std::uint32_t> passive_agent(const CueTree& t, std::uint32_t word) {
  std::optional<std::uint32_t> found;
  for (const std::uint32_t c : t.tree.children(word)) {
    if (t.words[c].relation == "obl:agent" ||
        (relation_is(t.words[c], "obl") && t.tree.preposition(c) == "by")) {
      found = c;
    }
  }
  return found;
}

/// "a plan called bold", "compared with last year": a past participle without auxiliary. What it
/// hangs on undergoes it.
bool is_bare_passive(const CueTree& t, std::uint32_t word) {
  const Word& x = t.words[word];
  if (!t.tree.is(word, "VerbForm=Part") || !t.tree.is(word, "Tense=Past")) return false;
  const bool hangs = relation_is(x, "acl") || relation_is(x, "advcl") || relation_is(x, "amod");
  return hangs && !t.child(word, "aux") && !t.child(word, "nsubj") && !t.child(word, "obj");
}

void set_source(const CueContext& c, CueParts& parts, bool passive,
                std::optional<std::uint32_t> subject, std::uint32_t inner) {
  CueClause& clause = parts.clause;
  clause.source_head = passive ? passive_agent(c.tree, inner) : subject;
  if (passive && subject && !c.tree.is_clause(*subject)) clause.addressee_head = subject;
  if (clause.source_head) parts.source = source_of(c, *clause.source_head, clause.word);
}

/// "issued a statement saying ...": the verb that gives out a paper in which the cue stands.
std::optional<std::uint32_t> issuing_verb(const CueContext& c, std::uint32_t word) {
  const auto& words = c.tree.words;
  if (!relation_is(words[word], "acl") || words[word].head < 0) return std::nullopt;
  const auto paper = static_cast<std::uint32_t>(words[word].head);
  if (!relation_is(words[paper], "obj") || words[paper].head < 0 || paper > word) {
    return std::nullopt;
  }
  const auto verb = static_cast<std::uint32_t>(words[paper].head);
  const bool issues =
      verb < paper && c.classes.voicing.has(words, verb) && c.classes.document.has(words, paper);
  return issues ? std::optional(verb) : std::nullopt;
}

/// "quoted an official as saying ...", "was cited as saying": the verb above that gives the words
/// of its object.
std::optional<std::uint32_t> quoting_verb(const CueContext& c, std::uint32_t word) {
  const Word& x = c.tree.words[word];
  if (x.head < 0 || c.tree.tree.is(word, "VerbForm=Fin") ||
      !c.tree.tree.child_lemma(word, "mark", "as"))
    return std::nullopt;
  const auto above = static_cast<std::uint32_t>(x.head);
  return cue_at(c.tree, c.lexicon, above, Cue::Pos::kVerb) ? std::optional(above) : std::nullopt;
}

/// Whom a quoting verb gives the words of.
std::optional<std::uint32_t> quoted_person(const CueTree& t, std::uint32_t quoting) {
  if (const auto object = t.child(quoting, "obj")) return object;
  bool passive = false;
  const auto subject = t.subject_of(quoting, passive);
  return passive || is_bare_passive(t, quoting) ? subject : std::nullopt;
}

/// "quoted an official as saying ...": the cue is "saying".
bool gives_words_of_object(const CueContext& c, std::uint32_t word) {
  const auto& children = c.tree.tree.children(word);
  return quoted_person(c.tree, word) &&
         std::any_of(children.begin(), children.end(),
                     [&](std::uint32_t below) { return quoting_verb(c, below) == word; });
}

/// The quoting verb and what stands between the person and the cue belong to the cue.
void quote_by(const CueContext& c, std::uint32_t quoting, std::uint32_t person, CueParts& parts) {
  const WordSet words = verb_cue_words(c.tree, quoting, {});
  for (std::size_t i = 0; i < words.size(); ++i) parts.cue[i] |= words[i];
  const std::uint32_t after = std::max(person, quoting);
  for (std::uint32_t i = after + 1; i < parts.clause.word; ++i) {
    if (!parts.source[i] && c.tree.words[i].relation == "mark") parts.cue[i] = 1;
  }
}

/// A carrier's words, and all between it and its cue: "did not even try to explain".
void carry(const CueContext& c, std::uint32_t carrier, CueParts& parts) {
  const WordSet words = verb_cue_words(c.tree, carrier, {});
  for (std::size_t i = 0; i < words.size(); ++i) parts.cue[i] |= words[i];
  for (std::uint32_t i = carrier; i < parts.clause.word; ++i) parts.cue[i] = 1;
  parts.clause.negated = parts.clause.negated !=
                         (is_negated(c, carrier) || c.classes.refusal.has(c.tree.words, carrier));
}

}  // namespace

bool is_negated(const CueContext& c, std::uint32_t word) {
  for (const std::uint32_t i : c.tree.tree.children(word)) {
    const Word& x = c.tree.words[i];
    if ((relation_is(x, "advmod") || relation_is(x, "aux")) &&
        c.classes.never.has(c.tree.words, i)) {
      return true;
    }
  }
  return false;
}

WordSet source_of(const CueContext& c, std::uint32_t head, std::uint32_t cue) {
  WordSet source = c.tree.source_words(head, cue);
  for (const std::uint32_t i : c.tree.tree.children(head)) {
    const bool phrase = relation_is(c.tree.words[i], "nmod") || relation_is(c.tree.words[i], "obl");
    if (i > head && phrase && c.classes.when.has(c.tree.words, i) &&
        !c.tree.tree.preposition(i).empty() && c.tree.tree.preposition(i) != "of") {
      c.tree.remove_subtree(i, source);
    }
  }
  return source;
}

std::optional<CueParts> verb_cue(const CueContext& c, std::uint32_t word) {
  const CueTree& t = c.tree;
  const auto found = cue_at(t, c.lexicon, word, Cue::Pos::kVerb);
  if (!found || gives_words_of_object(c, word)) return std::nullopt;
  CueParts parts{{}, t.none(), verb_cue_words(t, word, found->parts), t.none()};
  CueClause& clause = parts.clause;
  clause.word = word;
  clause.cue = found->cue;
  clause.negated = is_negated(c, word);
  bool passive = false;
  auto subject = t.subject_of(word, passive);
  if (subject && c.classes.when.has(t.words, *subject)) subject = other_subject(c, word, *subject);
  if (is_bare_passive(t, word) || t.tree.child(word, "aux:pass")) passive = true;
  const auto behind = inverted_subject(t, word);
  if (behind) subject = behind;
  if (const auto apposed = apposed_subject(t, word)) subject = apposed;
  set_source(c, parts, passive, subject, word);
  if (!clause.addressee_head && !behind) {
    clause.addressee_head = t.child(word, "iobj") ? t.child(word, "iobj") : t.child(word, "obj");
  }
  parts.content = verb_content(c, word, *found, passive, behind.has_value(), clause);
  if (const auto issuing = issuing_verb(c, word)) {
    bool passively = false;
    const auto issuer = t.subject_of(*issuing, passively);
    if (issuer && !passively) {
      clause.source_head = issuer;
      parts.source = source_of(c, *issuer, *issuing);
      carry(c, *issuing, parts);
    }
  }
  if (const auto quoting = quoting_verb(c, word)) {
    if (const auto person = quoted_person(t, *quoting)) {
      clause.source_head = person;
      clause.addressee_head.reset();
      parts.source = source_of(c, *person, word);
      quote_by(c, *quoting, *person, parts);
    }
  }
  if (const auto carrier = carrier_of(t, c.classes.carrier, word)) carry(c, *carrier, parts);
  return parts;
}

}  // namespace relata
