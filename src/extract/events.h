#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "extract/actors.h"
#include "extract/propositions.h"
#include "extract/times.h"
#include "extract/topic.h"
#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "record/record.h"

namespace relata {

/// What the event coder reads; everything is borrowed for the call.
struct EventContext {
  const Report& report;
  const Analysis& analysis;
  const Lexicon& lexicon;
  const Propositions& propositions;
  Actors& actors;  // gains the countries of places that an act is done to
  const std::vector<Statement>& statements;
  const std::vector<FoundTime>& times;
  const std::vector<Place>& places;
  const std::optional<Topic>& topic;  // a report with one yields no events

  [[nodiscard]] const Sentence& sentence(const Proposition& p) const {
    return analysis.sentences[p.sentence];
  }
};

/// Why a predicate was coded, or was not.
struct Verdict {
  std::uint32_t proposition = 0;  // index into Propositions::all
  std::string
      rule;  // "lexicon/events/consult.lex:14", of the entry that was tried; "" if there is none
  std::string event;   // id of the event, "" if none came of it
  std::string reason;  // one sentence, without full stop
};

struct CodedEvents {
  std::vector<Event> events;      // ids e1, e2 ... in the order of their first mention
  std::vector<Verdict> verdicts;  // one a proposition, in text order
  /// For each event, what its confidence rests on (events/confidence.h).
  std::vector<std::vector<std::string_view>> grounds;
};

/// Codes who did what to whom: the first lexicon entry whose conditions a proposition meets;
/// predicates of speech and will compose with the act inside them by the illocution x act table;
/// tellings of one occurrence become mentions of one event; a statement that gives nothing else
/// gives a root-01 event. A report about sport, weather, markets and the like yields none.
[[nodiscard]] CodedEvents code_events(const EventContext& context);

}  // namespace relata
