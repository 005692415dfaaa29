#pragma once

#include <vector>

#include "record/json.h"
#include "store/rows.h"

namespace relata {

// The rows of the database as the API writes them; fields are named as in store/rows.h, unknown
// ones are null.

[[nodiscard]] Json to_json(const ReportRow& row);
[[nodiscard]] Json to_json(const ActorName& name);
[[nodiscard]] Json to_json(const EventRow& row);
[[nodiscard]] Json to_json(const PairRow& row);
[[nodiscard]] Json to_json(const EventTimes& times);
[[nodiscard]] Json to_json(const StatementRow& row);
[[nodiscard]] Json to_json(const RelationRow& row);
[[nodiscard]] Json to_json(const ActorRow& row);
[[nodiscard]] Json to_json(const ActorProfile& profile);
[[nodiscard]] Json to_json(const VersionRow& row);
[[nodiscard]] Json to_json(const Counts& counts);
[[nodiscard]] Json to_json(const std::vector<NamedCount>& counts);

}  // namespace relata
