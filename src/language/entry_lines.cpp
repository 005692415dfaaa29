#include "language/entry_lines.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace relata {
namespace {

constexpr std::string_view kBlanks = " \t\r";

std::string_view trim(std::string_view s) {
  s.remove_prefix(std::min(s.find_first_not_of(kBlanks), s.size()));
  return s.substr(0, s.find_last_not_of(kBlanks) + 1);
}

// Takes the column at the front off `rest`: up to two blanks or a tab.
std::string_view take_column(std::string_view& rest) {
  const std::size_t end = std::min({rest.find("  "), rest.find('\t'), rest.size()});
  const std::string_view column = trim(rest.substr(0, end));
  rest = trim(rest.substr(end));
  return column;
}

// The same, but a key that stands alone takes the next column as its value: "lemma   wife".
std::string_view take_field(std::string_view& rest) {
  const std::string_view key = take_column(rest);
  if (key.find(' ') != std::string_view::npos || rest.empty()) return key;
  const std::string_view value = take_column(rest);
  return {key.data(), static_cast<std::size_t>(value.data() + value.size() - key.data())};
}

std::vector<std::string_view> split_at_commas(std::string_view words) {
  std::vector<std::string_view> out;
  while (!words.empty()) {
    const std::size_t comma = std::min(words.find(','), words.size());
    if (const std::string_view word = trim(words.substr(0, comma)); !word.empty()) {
      out.push_back(word);
    }
    words.remove_prefix(std::min(comma + 1, words.size()));
  }
  return out;
}

}  // namespace

std::string_view EntryLine::field(std::string_view key) const {
  for (const std::string_view one : fields) {
    if (one.size() > key.size() && one.starts_with(key) &&
        kBlanks.find(one[key.size()]) != std::string_view::npos) {
      return trim(one.substr(key.size()));
    }
  }
  return {};
}

std::vector<EntryLine> read_entry_lines(std::string_view text) {
  std::vector<EntryLine> entries;
  for (std::size_t at = 0, number = 1; at < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    std::string_view rest = trim(line);
    at = end + 1;
    if (rest.empty() || line.front() == '#') continue;
    const bool indented = kBlanks.find(line.front()) != std::string_view::npos;
    if (!indented || entries.empty()) {
      EntryLine& entry = entries.emplace_back();
      entry.number = number;
      if (!indented) {
        entry.kind = rest.substr(0, rest.find_first_of(kBlanks));
        rest = trim(rest.substr(entry.kind.size()));
        entry.words = split_at_commas(take_column(rest));
      }
    }
    while (!rest.empty()) entries.back().fields.push_back(take_field(rest));
  }
  return entries;
}

void abort_with(const Error& error) {
  std::fprintf(stderr, "%s\n", to_string(error).c_str());
  std::abort();
}

}  // namespace relata
