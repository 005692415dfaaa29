#include "extract/propositions_json.h"

#include <string>

#include "extract/clause.h"

namespace relata {

Json to_json(const Report& report, const Analysis& analysis, const Propositions& propositions) {
  Json predicates = Json::array();
  for (const Proposition& p : propositions.all) {
    const Sentence& s = analysis.sentences[p.sentence];
    const Clause tree(s);
    Json roles = Json::array();
    for (const RoleFiller& f : p.roles) {
      const auto [begin, end] = tree.subtree(f.head);
      roles.push_back(
          {{"role", std::string(to_string(f.role))},
           {"span", to_json(Span{s.words[begin].span.begin, s.words[end - 1].span.end})},
           {"head", to_json(s.words[f.head].span)}});
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
