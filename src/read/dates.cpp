#include "read/dates.h"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "read/furniture.h"
#include "text/unicode.h"

namespace relata {
namespace {

struct Token {
  std::string text;  // folded
  long number = -1;  // -1: a word or a sign
  std::size_t begin = 0;
  std::size_t end = 0;
};

std::vector<Token> tokens_of(const std::string& folded) {
  std::vector<Token> out;
  for (std::size_t i = 0; i < folded.size();) {
    const char c = folded[i];
    std::size_t end = i + 1;
    if (c >= '0' && c <= '9') {
      while (end < folded.size() && folded[end] >= '0' && folded[end] <= '9') ++end;
      const std::string digits = folded.substr(i, end - i);
      out.push_back({digits, digits.size() <= 9 ? std::stol(digits) : -1, i, end});
    } else if (c >= 'a' && c <= 'z') {
      while (end < folded.size() && folded[end] >= 'a' && folded[end] <= 'z') ++end;
      out.push_back({folded.substr(i, end - i), -1, i, end});
    } else if (c != ' ') {
      out.push_back({std::string(1, c), -1, i, end});
    }
    i = end;
  }
  return out;
}

struct Date {
  long year = 0;
  long month = 0;
  long day = 0;
  std::size_t after = 0;  // token behind the date
};

bool valid(const Date& d) {
  static constexpr int kDays[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (d.year % 4 == 0 && d.year % 100 != 0) || d.year % 400 == 0;
  if (d.year < 1500 || d.year > 2200 || d.month < 1 || d.month > 12 || d.day < 1) return false;
  return d.day <= kDays[d.month - 1] && (d.month != 2 || d.day < 29 || leap);
}

bool is(const std::vector<Token>& t, std::size_t i, std::string_view text) {
  return i < t.size() && t[i].text == text;
}

long number(const std::vector<Token>& t, std::size_t i) { return i < t.size() ? t[i].number : -1; }

// A date that begins at token i.
std::optional<Date> date_at(const std::vector<Token>& t, std::size_t i, bool day_first) {
  const auto skip = [&](std::size_t at) {  // ordinal ends and commas
    while (is(t, at, "st") || is(t, at, "nd") || is(t, at, "rd") || is(t, at, "th") ||
           is(t, at, ",") || is(t, at, "of") || is(t, at, "de") || is(t, at, "."))
      ++at;
    return at;
  };
  const long first = number(t, i);
  if (first >= 0) {
    if (t[i].text.size() == 8) {  // 20190608
      const Date d{first / 10000, first / 100 % 100, first % 100, i + 1};
      return valid(d) ? std::optional(d) : std::nullopt;
    }
    for (const char* sign : {"-", "/", "."}) {
      if (!is(t, i + 1, sign) || !is(t, i + 3, sign) || number(t, i + 2) < 0) continue;
      Date d{first, number(t, i + 2), number(t, i + 4), i + 5};
      if (t[i].text.size() == 4) return valid(d) ? std::optional(d) : std::nullopt;
      if (i + 4 < t.size() && t[i + 4].text.size() == 4) {
        const long a = first;
        const long b = number(t, i + 2);
        const long year = number(t, i + 4);
        if (*sign == '.' || a > 12 || a == b || day_first)
          d = {year, b, a, i + 5};
        else if (b > 12)
          d = {year, a, b, i + 5};
        else
          return std::nullopt;
        return valid(d) ? std::optional(d) : std::nullopt;
      }
      if (*sign == '.' && i + 4 < t.size() && t[i + 4].text.size() == 2) {  // 8.6.19
        const long year = number(t, i + 4);
        d = {year + (year < 70 ? 2000 : 1900), number(t, i + 2), first, i + 5};
        return valid(d) ? std::optional(d) : std::nullopt;
      }
    }
    std::size_t at = skip(i + 1);
    if (is(t, at, "-")) ++at;
    if (at >= t.size()) return std::nullopt;
    if (const auto month = month_of(t[at].text)) {  // 8 June 2019
      std::size_t year = skip(at + 1);
      if (is(t, year, "-")) ++year;
      if (year < t.size() && t[year].text.size() == 4) {
        const Date d{t[year].number, *month, first, year + 1};
        if (valid(d)) return d;
      }
    }
    return std::nullopt;
  }
  if (const auto month = month_of(t[i].text)) {  // June 8, 2019
    const std::size_t day = skip(i + 1);
    const std::size_t year = skip(day + 1);
    if (number(t, day) > 0 && year < t.size() && t[year].text.size() == 4) {
      const Date d{t[year].number, *month, t[day].number, year + 1};
      if (valid(d)) return d;
    }
  }
  return std::nullopt;
}

// A time with offset behind the date: "T10:00:00.000+01:00", " 10:00 GMT".
std::string time_at(const std::vector<Token>& t, std::size_t i) {
  while (is(t, i, "t") || is(t, i, ",") || is(t, i, "at")) ++i;
  const long hour = number(t, i);
  const long minute = number(t, i + 2);
  if (hour < 0 || hour > 23 || !is(t, i + 1, ":") || minute < 0 || minute > 59) return "";
  i += 3;
  long second = 0;
  if (is(t, i, ":") && number(t, i + 1) >= 0 && number(t, i + 1) < 61) {
    second = number(t, i + 1);
    i += 2;
    if (is(t, i, ".") && number(t, i + 1) >= 0) i += 2;
  }
  const std::string time = fmt::format("T{:02}:{:02}:{:02}", hour, minute, second);
  if (is(t, i, "z") || is(t, i, "gmt") || is(t, i, "utc")) return time + "Z";
  if ((is(t, i, "+") || is(t, i, "-")) && number(t, i + 1) >= 0) {
    const std::string& digits = t[i + 1].text;
    long hours = number(t, i + 1);
    long minutes = is(t, i + 2, ":") ? number(t, i + 3) : 0;
    if (digits.size() == 4) {
      minutes = hours % 100;
      hours /= 100;
    }
    if (hours <= 14 && minutes >= 0 && minutes < 60) {
      return time + fmt::format("{}{:02}:{:02}", t[i].text, hours, minutes);
    }
  }
  return "";
}

}  // namespace

std::optional<int> month_of(std::string_view word) {
  const auto& months = furniture().months;
  for (std::size_t m = 0; m < months.size(); ++m) {
    for (const std::string& form : months[m]) {
      if (form == word) return static_cast<int>(m) + 1;
    }
  }
  return std::nullopt;
}

std::optional<std::string> parse_date(std::string_view text, bool day_first) {
  std::size_t enough = std::min<std::size_t>(text.size(), 400);
  while (enough < text.size() && (static_cast<unsigned char>(text[enough]) & 0xC0) == 0x80)
    --enough;
  std::string folded = fold(text.substr(0, enough));
  for (const auto& [sign, as] : {std::pair<std::string_view, std::string_view>{"年", "-"},
                                 {"月", "-"},
                                 {"日", "  "}}) {
    for (std::size_t at = folded.find(sign); at != std::string::npos; at = folded.find(sign, at)) {
      folded.replace(at, sign.size(), as);
    }
  }
  const std::vector<Token> t = tokens_of(folded);
  for (std::size_t i = 0; i < t.size(); ++i) {
    if (const auto d = date_at(t, i, day_first)) {
      return fmt::format("{:04}-{:02}-{:02}", d->year, d->month, d->day) + time_at(t, d->after);
    }
  }
  return std::nullopt;
}

}  // namespace relata
