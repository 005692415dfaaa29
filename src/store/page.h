#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "store/rows.h"
#include "store/sql.h"
#include "store/state.h"
#include "store/where.h"

namespace relata {

// What the questions to the database share.

/// The rows of one page and their number in all. `from` is "FROM ...", without conditions.
template <typename Row>
[[nodiscard]] Result<Page<Row>> page(Sql& sql, const std::string& columns, const std::string& from,
                                     const Where& where, const std::string& order,
                                     const Filter& filter,
                                     const std::function<Row(const SqlRow&)>& read) {
  Page<Row> out;
  out.total = sql.number("SELECT count(*) " + from + where.sql, where.values);
  std::vector<SqlValue> values = where.values;
  values.emplace_back(filter.limit);
  values.emplace_back(filter.offset);
  sql.each(
      "SELECT " + columns + " " + from + where.sql + " ORDER BY " + order + " LIMIT ? OFFSET ?",
      values, [&](const SqlRow& row) { out.rows.push_back(read(row)); });
  return checked(sql, std::move(out));
}

/// Conditions on `reports r` for Filter::publisher and report.
void add_publication(Where& where, const Filter& filter);

/// Conditions on `reports r` for Filter::from and to, by publication.
void add_days(Where& where, const Filter& filter);

/// Two columns as a span.
[[nodiscard]] inline Span span_of(const SqlRow& row, int column) {
  return {static_cast<std::uint32_t>(row.integer(column)),
          static_cast<std::uint32_t>(row.integer(column + 1))};
}

/// The unit in which a time of so many days is shown: "day", "month" or "year".
[[nodiscard]] inline std::string unit_of(std::int64_t days) {
  constexpr std::int64_t kMostDays = 92;             // a longer time is shown by months
  constexpr std::int64_t kMostMonthDays = 25 * 366;  // and a longer one by years
  if (days <= kMostDays) return "day";
  return days <= kMostMonthDays ? "month" : "year";
}

/// Letters of an ISO date that tell a moment of this unit: "2024-05" for a month.
[[nodiscard]] inline std::size_t letters_of(std::string_view unit) {
  return unit == "day" ? 10 : unit == "month" ? 7 : 4;
}

/// Columns id, key, name, code of an actor; nothing where they are NULL.
[[nodiscard]] std::optional<ActorName> maybe_actor(const SqlRow& row, int column);

}  // namespace relata
