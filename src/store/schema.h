#pragma once

#include "store/sql.h"
#include "text/error.h"

namespace relata {

/// `PRAGMA application_id` of a relata database: "Rlta".
inline constexpr std::int64_t kApplicationId = 0x526c7461;

/// Version of the tables that this program reads and writes (`PRAGMA user_version`).
inline constexpr std::int64_t kSchemaVersion = 2;

/// What stands in a file that SQLite has opened.
enum class Found : std::uint8_t { kEmpty, kOurs, kOlder };

/// errors  another program's database; one of a newer relata.
[[nodiscard]] Result<Found> examine(Sql& sql, const std::string& path);

/// Makes the tables, or brings them from their version to `version`, each step in one transaction
/// of its own. Records are never changed by it.
[[nodiscard]] Result<void> migrate(Sql& sql, std::int64_t version = kSchemaVersion);

}  // namespace relata
