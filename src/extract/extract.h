#pragma once

#include <vector>

#include "extract/events.h"
#include "extract/propositions.h"
#include "lexicon/gazetteer.h"
#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "record/record.h"

namespace relata {

/// What `relata explain` shows beside the record: the propositions, and a verdict on each.
struct Explanation {
  Propositions propositions;
  std::vector<Verdict> verdicts;
  std::vector<std::vector<std::string_view>> grounds;  // one list an event: of its confidence
};

/// Report and analysis become a record: propositions first, then actors, statements, times, places,
/// events, relations, all over the same propositions.
///
/// report       moved into the record; its source map is kept.
/// analysis     of report.text.
/// explanation  filled if given.
/// cost         linear in words but for pronouns and merging, which look back.
[[nodiscard]] Record extract(Report report, const Analysis& analysis, const Lexicon& lexicon,
                             const Gazetteer& gazetteer, const MadeBy& made_by,
                             Explanation* explanation = nullptr);

}  // namespace relata
