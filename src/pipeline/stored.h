#pragma once

#include <functional>
#include <string>
#include <vector>

#include "record/record.h"
#include "text/error.h"

namespace relata {

/// Whether the file is a relata.db (an SQLite file).
[[nodiscard]] bool is_database(const std::string& path);

/// Hands the records of a database to `work`, some at a time, in the order of their ids' listing.
/// errors  the database cannot be opened or read; a stored record that is none.
[[nodiscard]] Result<void> each_stored_record(const std::string& database,
                                              const std::function<void(std::vector<Record>)>& work);

}  // namespace relata
