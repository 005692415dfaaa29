#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "record/record.h"

namespace relata {

using Day = std::chrono::sys_days;

/// The day of an ISO date or date-time, or nothing.
[[nodiscard]] std::optional<Day> parse_day(std::string_view iso);

/// TIMEX3 values (ISO-TimeML): "2019-06-08", "2019-06", "2019-W23".
[[nodiscard]] std::string day_value(Day day);
[[nodiscard]] std::string month_value(int year, unsigned month);
[[nodiscard]] std::string week_value(Day day);  // ISO 8601 week of the day
[[nodiscard]] std::string year_value(int year);

/// `count` units ("day", "week", "month", "year", "decade", "century") from a day, as the value at
/// that unit's grain.
[[nodiscard]] std::string shifted_value(Day from, int count, std::string_view unit);

/// The days that a TIMEX3 date value covers, or nothing if it is not placed on the calendar.
///   "2019-04" -> 2019-04-01 .. 2019-04-30, month;  "199" -> 1990-01-01 .. 1999-12-31, decade
[[nodiscard]] std::optional<When> when_of_value(const std::string& value, Span span);

}  // namespace relata
