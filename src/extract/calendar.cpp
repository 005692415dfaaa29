#include "extract/calendar.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>

namespace relata {
namespace {

using namespace std::chrono;

std::optional<int> digits(std::string_view text) {
  if (text.empty()) return std::nullopt;
  int value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

Day day_of(int y, unsigned m, unsigned d) { return sys_days{year{y} / month{m} / day{d}}; }
Day last_of(int y, unsigned m) { return sys_days{year{y} / month{m} / last}; }

When range(const std::string& value, Span span, Day from, Day to, std::string granularity) {
  return {value, day_value(from), day_value(to), std::move(granularity), span};
}

// Monday of an ISO week.
Day week_start(int y, int week) {
  const Day fourth = day_of(y, 1, 4);
  return fourth - days{weekday{fourth}.iso_encoding() - 1} + weeks{week - 1};
}

}  // namespace

std::optional<Day> parse_day(std::string_view iso) {
  if (iso.size() < 10 || iso[4] != '-' || iso[7] != '-') return std::nullopt;
  const auto y = digits(iso.substr(0, 4));
  const auto m = digits(iso.substr(5, 2));
  const auto d = digits(iso.substr(8, 2));
  if (!y || !m || !d) return std::nullopt;
  const year_month_day ymd{year{*y}, month{static_cast<unsigned>(*m)},
                           day{static_cast<unsigned>(*d)}};
  if (!ymd.ok()) return std::nullopt;
  return sys_days{ymd};
}

std::string day_value(Day d) {
  const year_month_day ymd{d};
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(ymd.year()),
                     static_cast<unsigned>(ymd.month()), static_cast<unsigned>(ymd.day()));
}

std::string month_value(int y, unsigned m) { return fmt::format("{:04}-{:02}", y, m); }
std::string year_value(int y) { return fmt::format("{:04}", y); }

std::string week_value(Day d) {
  const Day thursday = d - days{weekday{d}.iso_encoding() - 1} + days{3};
  const int y = static_cast<int>(year_month_day{thursday}.year());
  const auto week = (thursday - day_of(y, 1, 1)).count() / 7 + 1;
  return fmt::format("{:04}-W{:02}", y, week);
}

std::string shifted_value(Day from, int count, std::string_view unit) {
  const year_month_day ymd{from};
  if (unit == "day") return day_value(from + days{count});
  if (unit == "week") return week_value(from + weeks{count});
  if (unit == "weekend") return week_value(from + weeks{count}) + "-WE";
  if (unit == "month") {
    const auto shifted = year_month{ymd.year(), ymd.month()} + months{count};
    return month_value(static_cast<int>(shifted.year()), static_cast<unsigned>(shifted.month()));
  }
  const int y = static_cast<int>(ymd.year());
  if (unit == "quarter") {
    const int quarter =
        static_cast<int>((static_cast<unsigned>(ymd.month()) - 1) / 3) + count + 4 * y;
    return fmt::format("{:04}-Q{}", quarter / 4, quarter % 4 + 1);
  }
  if (unit == "year") return year_value(y + count);
  if (unit == "decade") return fmt::format("{:03}", y / 10 + count);
  if (unit == "century") return fmt::format("{:02}", y / 100 + count);
  return "";
}

std::optional<When> when_of_value(const std::string& value, Span span) {
  const std::string_view v = value;
  if (v.empty() || std::isdigit(static_cast<unsigned char>(v[0])) == 0) return std::nullopt;
  if (const auto d = parse_day(v)) {
    std::string granularity = "day";
    if (const std::size_t t = v.find('T'); t != std::string_view::npos && t + 1 < v.size()) {
      granularity = v.find(':', t) == std::string_view::npos ? "hour" : "minute";
    }
    return range(value, span, *d, *d, granularity);
  }
  const auto y = digits(v.substr(0, 4));
  if (v.size() == 4 && y) return range(value, span, day_of(*y, 1, 1), day_of(*y, 12, 31), "year");
  if (v.size() == 3 && digits(v))
    return range(value, span, day_of(*digits(v) * 10, 1, 1), day_of(*digits(v) * 10 + 9, 12, 31),
                 "decade");
  if (v.size() == 2 && digits(v))
    return range(value, span, day_of(*digits(v) * 100, 1, 1), day_of(*digits(v) * 100 + 99, 12, 31),
                 "century");
  if (!y || v.size() < 6 || v[4] != '-') return std::nullopt;
  const std::string_view rest = v.substr(5);
  if (const auto m = digits(rest); rest.size() == 2 && m && *m >= 1 && *m <= 12) {
    return range(value, span, day_of(*y, static_cast<unsigned>(*m), 1),
                 last_of(*y, static_cast<unsigned>(*m)), "month");
  }
  if (rest[0] == 'W' && rest.size() >= 3 && digits(rest.substr(1, 2))) {
    const Day monday = week_start(*y, *digits(rest.substr(1, 2)));
    return rest.ends_with("-WE") ? range(value, span, monday + days{5}, monday + days{6}, "day")
                                 : range(value, span, monday, monday + days{6}, "week");
  }
  if (rest[0] == 'Q' && rest.size() == 2 && digits(rest.substr(1))) {
    const auto first = static_cast<unsigned>((*digits(rest.substr(1)) - 1) * 3 + 1);
    if (first > 10) return std::nullopt;
    return range(value, span, day_of(*y, first, 1), last_of(*y, first + 2), "quarter");
  }
  const unsigned season = rest == "SP"   ? 3
                          : rest == "SU" ? 6
                          : rest == "FA" ? 9
                          : rest == "WI" ? 12
                                         : 0;
  if (season == 0) return std::nullopt;
  if (season == 12) return range(value, span, day_of(*y, 12, 1), last_of(*y + 1, 2), "season");
  return range(value, span, day_of(*y, season, 1), last_of(*y, season + 2), "season");
}

}  // namespace relata
