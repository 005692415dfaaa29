#pragma once

#include <optional>
#include <vector>

#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "record/record.h"
#include "record/report.h"

namespace relata {

/// A time expression of the text, and the calendar it spans where it names one.
struct FoundTime {
  TimeExpression expression;
  std::optional<When> when;  // for dates that can be placed on the calendar
};

/// Finds time expressions (TIMEX3: DATE, TIME, DURATION, SET) and gives them values against the
/// date of publication and each other. Without a date only what the text itself says ("April" ->
/// XXXX-04).
[[nodiscard]] std::vector<FoundTime> find_times(const Report& report, const Analysis& analysis,
                                                const Lexicon& lexicon);

}  // namespace relata
