#include "extract/propositions_json.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "extract/clause.h"

namespace relata {
namespace {

// The words of a phrase: all below its head, without the branch in which the predicate itself
// stands ("the man" of "the man who was seen").
Span span_of(const Sentence& s, const Clause& tree, std::uint32_t head, std::uint32_t predicate) {
  std::uint32_t begin = head;
  std::uint32_t end = head + 1;
  std::vector<std::uint32_t> open{head};
  while (!open.empty()) {
    const std::uint32_t w = open.back();
    open.pop_back();
    begin = std::min(begin, w);
    end = std::max(end, w + 1);
    for (const std::uint32_t c : tree.children(w)) {
      const auto [first, last] = tree.subtree(c);
      if (first <= predicate && predicate < last && w != predicate) continue;
      open.push_back(c);
    }
  }
  while (end > begin + 1 && s.words[end - 1].upos == Upos::kPunct) --end;
  while (begin + 1 < end && s.words[begin].upos == Upos::kPunct) ++begin;
  return {s.words[begin].span.begin, s.words[end - 1].span.end};
}

// A clause in the object's place is what is said, wanted, begun: the patient; beside an object it
// is what the object does or is.
RoleKind written_role(const Sentence& s, const Proposition& p, const RoleFiller& f) {
  // "gave a speech": the noun says what is done.
  if (f.carries_sense) return RoleKind::kComplement;
  if (f.role != RoleKind::kComplement || !p.clause_object) return f.role;
  const bool object = std::any_of(p.roles.begin(), p.roles.end(), [](const RoleFiller& other) {
    return other.role == RoleKind::kPatient && !other.carries_sense;
  });
  return object || s.words[f.head].relation == "obj" ? f.role : RoleKind::kPatient;
}

}  // namespace

Json to_json(const Report& report, const Analysis& analysis, const Propositions& propositions) {
  Json predicates = Json::array();
  for (const Proposition& p : propositions.all) {
    if (p.auxiliary) continue;
    const Sentence& s = analysis.sentences[p.sentence];
    const Clause tree(s);
    Json roles = Json::array();
    for (const RoleFiller& f : p.roles) {
      if (f.conjunct_of) continue;
      Json role = {{"role", std::string(to_string(written_role(s, p, f)))},
                   {"span", to_json(span_of(s, tree, f.head, p.word))},
                   {"head", to_json(s.words[f.head].span)}};
      for (const RoleFiller& other : p.roles) {
        if (other.conjunct_of == f.head)
          role["members"].push_back(to_json(s.words[other.head].span));
      }
      roles.push_back(std::move(role));
    }
    predicates.push_back({{"trigger", to_json(s.words[p.word].span)},
                          {"lemma", p.lemma},
                          {"pos", std::string(to_string(p.pos))},
                          {"factuality", factuality_of(p.operators)},
                          {"roles", std::move(roles)}});
  }
  return {{"id", report.id}, {"text", report.text}, {"predicates", std::move(predicates)}};
}

}  // namespace relata
