#include "extract/statements/speakers.h"

#include <algorithm>

#include "text/unicode.h"

namespace relata {

namespace {

/// Whether a place lies in the first paragraph of the body, below a title or standfirst.
bool in_lead(const StatementContext& context, Span place) {
  bool headed = false;
  for (const Part& part : context.report.parts) {
    if (part.kind == PartKind::kParagraph) return headed && part.span.contains(place);
    headed = headed || part.kind == PartKind::kStandfirst || part.kind == PartKind::kTitle;
  }
  return false;
}

/// Whether a role is told above the body and ends with this noun: "senior GNA official".
bool holds_above(const StatementContext& context, const Role& role, const Word& noun) {
  const bool above =
      std::any_of(context.report.parts.begin(), context.report.parts.end(), [&](const Part& part) {
        const bool head = part.kind == PartKind::kTitle || part.kind == PartKind::kStandfirst;
        return head && part.span.contains(role.span);
      });
  const std::string title = to_lower(role.title);
  return above && title.substr(title.find_last_of(' ') + 1) == to_lower(noun.lemma);
}

std::optional<std::uint32_t> named_above(const StatementContext& context, const Word& noun) {
  std::optional<std::uint32_t> found;
  const std::vector<Actor>& actors = context.actors.actors;
  for (std::uint32_t a = 0; a < actors.size(); ++a) {
    if (actors[a].kind != "person") continue;
    const bool holds = std::any_of(actors[a].roles.begin(), actors[a].roles.end(),
                                   [&](const Role& r) { return holds_above(context, r, noun); });
    if (!holds) continue;
    if (found) return std::nullopt;
    found = a;
  }
  return found;
}

}  // namespace

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
  const auto actor = actor_behind(context, clause.sentence, *clause.source_head);
  if (!actor || context.actors.actors[*actor].kind != "unnamed") return actor;
  const Word& noun = context.sentence(clause).words[*clause.source_head];
  if (!in_lead(context, noun.span)) return actor;
  const auto named = named_above(context, noun);
  return named ? named : actor;
}

}  // namespace relata
