#include "extract/events/setting.h"

#include "extract/clause.h"

namespace relata {

const Statement* statement_of(const EventContext& c, Span span) {
  const Statement* best = nullptr;
  std::uint32_t best_size = 0;
  for (const Statement& s : c.statements) {
    for (const Span content : s.content) {
      if (!content.contains(span)) continue;
      std::uint32_t size = 0;
      for (const Span x : s.content) size += x.size();
      if (best == nullptr || size < best_size) best = &s, best_size = size;
    }
  }
  return best;
}

std::optional<When> when_of(const EventContext& c, const Proposition& p, Span clause) {
  const Sentence& s = c.sentence(p);
  const Span trigger = s.words[p.word].span;
  const When* best = nullptr;
  std::uint32_t best_distance = 0;
  for (const FoundTime& t : c.times) {
    if (!t.when || !s.span.contains(t.expression.span)) continue;
    const Span x = t.expression.span;
    std::uint32_t distance =
        x.begin > trigger.begin ? x.begin - trigger.begin : trigger.begin - x.begin;
    if (!clause.contains(x)) distance += 1000;
    if (best == nullptr || distance < best_distance) best = &*t.when, best_distance = distance;
  }
  if (best == nullptr || (best_distance >= 1000 && p.pos == Upos::kNoun && !p.light))
    return std::nullopt;
  return *best;
}

std::optional<std::string> where_of(const EventContext& c, const Proposition& p, Span clause) {
  const auto usable = [](const Place& x) { return x.use == "literal" || x.use == "modifier"; };
  const Sentence& s = c.sentence(p);
  const Clause tree(s);
  for (const RoleKind role : {RoleKind::kPlace, RoleKind::kRecipient, RoleKind::kPatient}) {
    for (const std::uint32_t head : fillers(p, role)) {
      const auto [begin, end] = tree.subtree(head);
      const Span span{s.words[begin].span.begin, s.words[end - 1].span.end};
      for (const Place& x : c.places) {
        if (span.contains(x.span) && usable(x)) return x.id;
      }
    }
  }
  for (const Place& x : c.places) {
    if (clause.contains(x.span) && x.use == "literal") return x.id;
  }
  return std::nullopt;
}

std::optional<std::string> precision_of(const EventContext& c, const std::string& place) {
  for (const Place& p : c.places) {
    if (p.id != place || !p.feature) continue;
    const std::string& f = *p.feature;
    if (f.starts_with("PPL")) return "city";
    if (f.starts_with("ADM1")) return "province";
    if (f.starts_with("PCL") || f == "TERR") return "country";
    return "region";
  }
  return std::nullopt;
}

}  // namespace relata
