#include "extract/extract.h"

#include <utility>

#include "extract/actors.h"
#include "extract/dictionary.h"
#include "extract/places.h"
#include "extract/relations.h"
#include "extract/statements.h"
#include "extract/times.h"
#include "extract/topic.h"

namespace relata {

Record extract(Report report, const Analysis& analysis, const Lexicon& lexicon,
               const Gazetteer& gazetteer, const MadeBy& made_by, Explanation* explanation) {
  Record out;
  out.made_by = made_by;
  if (!is_coded(report)) {
    out.report = std::move(report);
    return out;
  }
  Propositions propositions = find_propositions(analysis, lexicon);
  Actors actors = find_actors(report, analysis, lexicon);
  out.statements = find_statements(report, analysis, propositions, lexicon, actors);
  const std::vector<FoundTime> times = find_times(report, analysis, lexicon);
  out.places = find_places(report, analysis, lexicon, gazetteer, actors);
  settle_countries(actors, analysis, out.places);
  const std::optional<Topic> topic = find_topic(report, analysis, times, lexicon);
  CodedEvents coded = code_events(
      {report, analysis, lexicon, propositions, actors, out.statements, times, out.places, topic});
  out.events = std::move(coded.events);
  out.relations =
      find_relations(analysis, propositions, lexicon, actors, out.statements, out.places);
  out.issues = find_issues(analysis, lexicon);
  for (const FoundTime& t : times) out.times.push_back(t.expression);
  for (const Sentence& s : analysis.sentences) out.sentences.push_back(s.span);
  out.actors = std::move(actors.actors);
  out.report = std::move(report);
  if (explanation != nullptr)
    *explanation = {std::move(propositions), std::move(coded.verdicts), std::move(coded.grounds)};
  return out;
}

}  // namespace relata
