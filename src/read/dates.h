#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace relata {

/// Month 1..12 of a month name of the lexicon or its abbreviation (folded, a full stop allowed).
[[nodiscard]] std::optional<int> month_of(std::string_view word);

/// The first complete date in `text`, as ISO 8601: a date, or a date-time with offset if the text
/// has a time with an offset (ISO 8601 and RFC 822).
///
///   "2019-06-08T10:00:00+01:00"  "2019-06-08T10:00:00+01:00"
///   "Sat, 8 Jun 2019 10:00 GMT"  "2019-06-08T10:00:00Z"
///   "June 8th, 2019"             "2019-06-08"
///   "8. Juni 2019"               "2019-06-08": months of other languages stand in the lexicon too
///   "8/6/2019"                   "2019-06-08" with day_first; else nothing: nobody knows which is
///                                the month
[[nodiscard]] std::optional<std::string> parse_date(std::string_view text,
                                                    bool day_first = false);

}  // namespace relata
