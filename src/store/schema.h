#pragma once

#include "store/sql.h"
#include "text/error.h"

namespace relata {

/// `PRAGMA application_id` of a relata database: "Rlta".
inline constexpr std::int64_t kApplicationId = 0x526c7461;

/// Version of the tables that this program reads and writes (`PRAGMA user_version`).
inline constexpr std::int64_t kSchemaVersion = 3;

/// What stands in a file that SQLite has opened.
enum class Found : std::uint8_t { kEmpty, kOurs, kOlder };

/// errors  another program's database; one of a newer relata.
[[nodiscard]] Result<Found> examine(Sql& sql, const std::string& path);

/// Makes the tables, or brings them from their version to `version`, in one transaction; where a
/// step needs it, all rows are derived anew. Records are never changed by it.
/// errors  no room; a record that this program cannot read: the database stays as it was.
[[nodiscard]] Result<void> migrate(Sql& sql, std::int64_t version = kSchemaVersion);

}  // namespace relata
