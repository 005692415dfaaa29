#pragma once

#include <optional>
#include <string>
#include <vector>

#include "record/record.h"

namespace relata {

/// An event that two codings of one report do not share.
struct EventChange {
  const Event* before = nullptr;  // nullptr: it is new
  const Event* after = nullptr;   // nullptr: it is gone
};

/// What differs between the events of two records of the same text: events with one trigger are the
/// same one, changed if code, type, mode, sides or factuality differ; others are new or gone. In
/// the order of the text. The records are borrowed.
[[nodiscard]] std::vector<EventChange> event_changes(const Record& before, const Record& after);

/// "190 ASSAULT  Chad -> Sudan", with the names of the actors.
[[nodiscard]] std::string event_line(const Record& record, const Event& event);

}  // namespace relata
