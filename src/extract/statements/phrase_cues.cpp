#include <algorithm>

#include "extract/statements/cue_rules.h"
#include "text/unicode.h"

namespace relata {

namespace {

/// The phrase that begins at this word, or nullptr.
const Cue* phrase_at(const CueContext& c, std::uint32_t word) {
  const auto& words = c.tree.words;
  for (const std::uint32_t index : find_cues(c.lexicon, to_lower(words[word].form))) {
    const Cue& cue = c.lexicon.cues[index];
    if (cue.pos != Cue::Pos::kPhrase || word + cue.words.size() >= words.size()) continue;
    bool same = true;
    for (std::size_t i = 0; i < cue.words.size() && same; ++i) {
      same = to_lower(words[word + i].form) == cue.words[i];
    }
    if (same) return &cue;
  }
  return nullptr;
}

/// Whether nothing but punctuation of the subtree stands before `word`.
bool begins_at(const CueTree& t, std::uint32_t head, std::uint32_t word) {
  const std::uint32_t begin = t.tree.subtree(head).first;
  return begin >= word || std::all_of(t.words.begin() + static_cast<long>(begin),
                                      t.words.begin() + static_cast<long>(word),
                                      [](const Word& x) { return x.upos == Upos::kPunct; });
}

/// The highest phrase that begins right behind the cue.
std::uint32_t source_behind(const CueTree& t, std::uint32_t word, std::uint32_t after) {
  std::uint32_t head = after;
  while (t.words[head].head >= 0) {
    const auto up = static_cast<std::uint32_t>(t.words[head].head);
    if (up < after || t.is_clause(up) || !begins_at(t, up, word)) break;
    head = up;
  }
  return head;
}

/// The clause that the phrase speaks for: the highest that is no complement of another.
std::optional<std::uint32_t> clause_above(const CueTree& t, std::uint32_t source,
                                          std::uint32_t word, std::uint32_t after) {
  std::int32_t clause = t.words[source].head;
  while (clause >= 0 && static_cast<std::uint32_t>(clause) >= word &&
         static_cast<std::uint32_t>(clause) < after) {
    clause = t.words[static_cast<std::size_t>(clause)].head;
  }
  if (clause < 0) return std::nullopt;
  auto top = static_cast<std::uint32_t>(clause);
  const auto bound = [&](std::uint32_t at) {
    const Word& x = t.words[at];
    return relation_is(x, "xcomp") || relation_is(x, "advcl") || relation_is(x, "acl") ||
           (relation_is(x, "conj") && !t.child(at, "nsubj"));
  };
  while (t.words[top].head >= 0 && (!t.is_clause(top) || bound(top))) {
    top = static_cast<std::uint32_t>(t.words[top].head);
  }
  return top;
}

}  // namespace

std::optional<CueParts> phrase_cue(const CueContext& c, std::uint32_t word) {
  const CueTree& t = c.tree;
  const Cue* cue = phrase_at(c, word);
  if (cue == nullptr) return std::nullopt;
  const auto after = static_cast<std::uint32_t>(word + cue->words.size());
  const std::uint32_t source = source_behind(t, word, after);
  const auto top = clause_above(t, source, word, after);
  if (!top) return std::nullopt;
  CueParts parts{{}, source_of(c, source, word), t.none(), t.subtree(*top)};
  t.remove_subtree(source, parts.content);
  for (std::uint32_t i = word; i < after; ++i) {
    parts.cue[i] = 1;
    parts.content[i] = 0;
  }
  parts.clause.word = word;
  parts.clause.cue = cue;
  parts.clause.source_head = source;
  parts.clause.form = ContentForm::kClause;
  parts.clause.confidence = 0.85;
  return parts;
}

}  // namespace relata
