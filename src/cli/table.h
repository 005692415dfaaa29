#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "record/json.h"

namespace relata {

/// The time now, "2024-03-05T10:00:00Z".
[[nodiscard]] std::string now_utc();

/// One column of a printed table.
struct Column {
  std::string field;       // of the rows' objects
  std::size_t width = 20;  // at most, in code points; longer cells end in an ellipsis
};

/// Rows (JSON objects) as an aligned table with a head line; a list is joined by ", ", an
/// actor is its name, null is "".
[[nodiscard]] std::string text_table(const std::vector<Json>& rows,
                                     const std::vector<Column>& columns);

/// One line of CSV (RFC 4180, line feed at the end): the fields' names, or a row's values.
[[nodiscard]] std::string csv_head(const Json& row);
[[nodiscard]] std::string csv_line(const Json& row);

}  // namespace relata
