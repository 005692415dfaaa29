#pragma once

#include <string_view>
#include <vector>

#include "extract/events/occurrences.h"

namespace relata {

/// What speaks for or against an event, as names of the `weight` entries of
/// lexicon/events/confidence.lex: "no-target", "headline", "several-tellings".
[[nodiscard]] std::vector<std::string_view> grounds_of(const EventContext& context,
                                                       const Occurrence& occurrence,
                                                       const Event& event);

/// The probability that code, source and target of an event are right: the logistic function of
/// the weights of its grounds and of "any". 0 to 1, two decimals.
///
/// method  logistic regression on events of raw news that were read and judged
///         (tests/calibration.py, docs/events.md).
[[nodiscard]] double confidence_of(const Lexicon& lexicon,
                                   const std::vector<std::string_view>& grounds);

}  // namespace relata
