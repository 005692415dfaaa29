#include "extract/statements/speakers.h"

namespace relata {

std::optional<std::uint32_t> actor_behind(const StatementContext& context, std::uint32_t sentence,
                                          std::uint32_t head) {
  const Sentence& s = context.analysis.sentences[sentence];
  if (const auto actor = actor_in_phrase(context.actors, s, sentence, head)) return actor;
  const Word& word = s.words[head];
  if (word.features.find("PronType=Rel") == std::string::npos) return std::nullopt;
  std::int32_t up = word.head;
  while (up >= 0 && !s.words[static_cast<std::size_t>(up)].relation.starts_with("acl")) {
    up = s.words[static_cast<std::size_t>(up)].head;
  }
  if (up < 0) return std::nullopt;
  const std::int32_t noun = s.words[static_cast<std::size_t>(up)].head;
  if (noun < 0) return std::nullopt;
  return actor_in_phrase(context.actors, s, sentence, static_cast<std::size_t>(noun));
}

std::optional<std::uint32_t> speaker_of(const StatementContext& context, const CueClause& clause) {
  if (!clause.source_head) return std::nullopt;
  return actor_behind(context, clause.sentence, *clause.source_head);
}

}  // namespace relata
