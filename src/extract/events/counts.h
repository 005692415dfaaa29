#pragma once

#include <vector>

#include "extract/events.h"

namespace relata {

/// The tolls and crowds that a proposition tells: "more than 40 people were killed" gives killed,
/// min 41. What is counted is told by the classes count-killed, count-wounded, count-arrested,
/// count-abducted, count-displaced, count-crowd; bounds by the classes more-than, at-least and
/// at-most; number words by `number` entries.
[[nodiscard]] std::vector<Count> find_counts(const EventContext& context,
                                             const Proposition& proposition);

}  // namespace relata
