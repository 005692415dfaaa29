#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace relata {

/// Words of what stands around a report (lexicon/read/furniture.lex, compiled in).
struct Furniture {
  struct Hash : std::hash<std::string_view> {
    using is_transparent = void;
  };
  using Words = std::unordered_set<std::string, Hash, std::equal_to<>>;
  std::vector<std::vector<std::string>> months;  // twelve, each with its forms
  Words weekdays;
  Words reading_time;
  Words date_words;  // single words, those of phrases too
  Words updated_words;
  std::vector<std::string> byline_openers;
  Words byline_stops;
  Words credit_agencies;
  std::vector<std::string> credit_openers;
  Words lines;
  std::vector<std::string> openers;
  Words classes;
  Words standfirst_classes;
  Words byline_classes;
  Words kicker_classes;
  std::vector<std::string> tail_headings;
  Words dateline_agencies;
  Words english;
};

/// The compiled-in words, parsed at first use; thread-safe.
[[nodiscard]] const Furniture& furniture();

/// A line as the word lists write it: folded, numbers as "#", no punctuation at its ends.
/// "• 2 Min Read" gives "# min read".
[[nodiscard]] std::string furniture_form(std::string_view line);

/// The whole line is a reading time, a button or a heading of other contents ("2 min read",
/// "Share this article").
[[nodiscard]] bool is_furniture_line(std::string_view line);

/// The line is a picture's caption or credit: it ends in brackets that name an agency
/// ("A street in Quito [Reuters]") or begins with a word such as "Photo:".
[[nodiscard]] bool is_caption(std::string_view line);

/// The name in a line that is a byline and nothing else: "By Jane Doe and Li Wei" gives "Jane Doe
/// and Li Wei".
[[nodiscard]] std::optional<std::string> byline_of(std::string_view line);

/// The date in a line that holds nothing else ("Updated: 9 June 2019, 10:30 GMT"), as ISO date.
struct DateLine {
  std::string date;
  bool updated = false;
};
[[nodiscard]] std::optional<DateLine> date_line_of(std::string_view line);

}  // namespace relata
