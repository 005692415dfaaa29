#pragma once

#include <vector>

#include "extract/events/telling.h"

namespace relata {

/// Tellings of one occurrence, in text order.
using Occurrence = std::vector<Telling>;

/// Brings the tellings of one occurrence together: of one type, with sides and times that go
/// together. In one sentence, a telling that names only who did it and one that names only whom it
/// struck are one ("bombs hit the town, killing nine civilians").
[[nodiscard]] std::vector<Occurrence> occurrences_of(const Coding& coding);

/// The record's event of an occurrence. Trigger, span, factuality, counts are those of the first
/// telling in the report's own voice, else of the first; the code is the most specific one told.
[[nodiscard]] Event event_of(const EventContext& context, const Occurrence& occurrence,
                             std::string id);

}  // namespace relata
