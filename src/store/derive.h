#pragma once

#include "record/record.h"
#include "store/sql.h"

namespace relata {

/// Writes all rows that hang on a report: actors, statements, events, relations, places and the
/// indexes of words. The report's own row must stand. Errors stick to `sql`.
void derive(Sql& sql, std::int64_t row, const Record& record);

/// Removes what derive() wrote, before the report's row changes (the index of words needs the old
/// text).
void underive(Sql& sql, std::int64_t row);

/// Derives all tables and indexes anew from the stored records, within the caller's transaction.
/// errors  a record that this program cannot read. Others stick to `sql`.
[[nodiscard]] Result<void> derive_all(Sql& sql);

}  // namespace relata
