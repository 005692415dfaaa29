#include "extract/statements/cue_rules.h"

namespace relata {

namespace {

/// What can begin somebody's words, but no likeness: "was like, go home", not "was like a father".
bool begins_words(const CueTree& t, std::uint32_t word) {
  const Upos upos = t.words[word].upos;
  return upos == Upos::kPron || upos == Upos::kVerb || upos == Upos::kAux || upos == Upos::kIntj;
}

}  // namespace

std::optional<CueParts> be_like_cue(const CueContext& c, std::uint32_t word) {
  const CueTree& t = c.tree;
  const auto size = static_cast<std::uint32_t>(t.words.size());
  const auto& words = t.words;
  if (word == 0 || word + 2 >= size || words[word + 1].form != "like") return std::nullopt;
  const auto cues = find_cues(c.lexicon, words[word].lemma);
  const Cue* cue = nullptr;
  for (const std::uint32_t index : cues) {
    const Cue& entry = c.lexicon.cues[index];
    if (entry.words.size() == 2 && entry.words[1] == "like") cue = &entry;
  }
  std::uint32_t who = word - 1;
  while (who > 0 && words[who].upos == Upos::kAdv) --who;
  const bool person =
      words[who].upos == Upos::kPron && t.tree.is(who, "PronType=Prs") && words[who].lemma != "it";
  std::uint32_t begin = word + 2;
  while (begin < size && words[begin].upos == Upos::kPunct) ++begin;
  if (cue == nullptr || !person || begin >= size) return std::nullopt;
  if (begin == word + 2 && !begins_words(t, begin)) return std::nullopt;
  CueParts parts{{}, t.none(), t.none(), t.none()};
  parts.source[who] = 1;
  parts.cue[word] = parts.cue[word + 1] = 1;
  for (std::uint32_t i = word + 2; i < size; ++i) parts.content[i] = 1;
  parts.clause.word = word;
  parts.clause.cue = cue;
  parts.clause.source_head = who;
  parts.clause.form = ContentForm::kClause;
  parts.clause.confidence = 0.7;
  return parts;
}

}  // namespace relata
