#pragma once

#include <map>
#include <string>
#include <string_view>

#include "store/rows.h"
#include "text/error.h"

namespace relata {

/// Fields of a query with their values, unescaped: "q=cease+fire&limit=5".
using Query = std::map<std::string, std::string, std::less<>>;

/// Reads the part of a URL behind "?".
///
/// errors  a field without "=", one that is given twice, a value that is no valid UTF-8.
[[nodiscard]] Result<Query> parse_query(std::string_view text);

/// Checks a query against the fields that a path of the API has, and the form of their values.
///
/// path    "/api/events"; for one report or actor "/api/reports/" or "/api/actors/".
/// errors  a field that the path has not, a value of the wrong form: each with what to give.
[[nodiscard]] Result<Filter> filter_from(std::string_view path, const Query& query);

/// "a%20b+c" -> "a b c"; a broken escape stays as it is.
[[nodiscard]] std::string unescape_url(std::string_view text);

}  // namespace relata
