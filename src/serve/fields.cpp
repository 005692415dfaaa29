#include "serve/fields.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <optional>
#include <utility>
#include <vector>

#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::int64_t kMostRows = 500;
using Names = std::vector<std::string_view>;

/// The fields of each path, by the order of docs/api.md.
const std::vector<std::pair<std::string_view, Names>>& fields_of_paths() {
  static const Names events = {"q",     "actor",      "country",   "key",     "named",
                               "side",  "source",     "target",    "said_by", "voice",
                               "cameo", "plover",     "mode",      "quad",    "from",
                               "to",    "factuality", "publisher", "report"};
  static const auto with = [](Names names, const Names& more) {
    names.insert(names.end(), more.begin(), more.end());
    return names;
  };
  static const std::vector<std::pair<std::string_view, Names>> all = {
      {"/api/reports",
       {"q", "actor", "country", "key", "named", "cameo", "plover", "factuality", "stance",
        "publisher", "report", "from", "to", "limit", "offset"}},
      {"/api/events", with(events, {"limit", "offset"})},
      {"/api/pairs", with(events, {"by", "limit", "offset"})},
      {"/api/times", events},
      {"/api/statements",
       {"q", "actor", "country", "key", "named", "about", "stance", "publisher", "report", "from",
        "to", "limit", "offset"}},
      {"/api/relations",
       {"actor", "country", "key", "named", "side", "kind", "publisher", "report", "from", "to",
        "limit", "offset"}},
      {"/api/actors", {"actor", "country", "key", "named", "report", "limit", "offset"}},
      {"/api/reports/", {"version"}},
  };
  return all;
}

/// Fields with few values.
const std::vector<std::pair<std::string_view, Names>>& choices() {
  static const std::vector<std::pair<std::string_view, Names>> all = {
      {"named", {"yes"}},
      {"side", {"source", "target"}},
      {"voice", {"own", "told"}},
      {"by", {"actor", "country"}},
      {"quad", {"1", "2", "3", "4"}},
      {"factuality",
       {"actual", "future", "possible", "conditional", "desired", "requested", "negated",
        "denied"}},
  };
  return all;
}

template <typename Pairs>
const Names* find(const Pairs& pairs, std::string_view name) {
  const auto at = std::ranges::find_if(pairs, [&](const auto& pair) { return pair.first == name; });
  return at == pairs.end() ? nullptr : &at->second;
}

std::string listed(const Names& names) {
  std::string out;
  for (const std::string_view name : names) out += (out.empty() ? "" : ", ") + std::string(name);
  return out;
}

int hex_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

template <typename Number>
std::optional<Number> whole_number(std::string_view text) {
  Number out = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), out);
  if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size())
    return std::nullopt;
  return out;
}

/// "2024-05-31", a day that there is.
bool is_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto year = whole_number<int>(text.substr(0, 4));
  const auto month = whole_number<unsigned>(text.substr(5, 2));
  const auto day = whole_number<unsigned>(text.substr(8, 2));
  return year && month && day &&
         std::chrono::year_month_day(std::chrono::year(*year), std::chrono::month(*month),
                                     std::chrono::day(*day))
             .ok();
}

Result<void> check_value(std::string_view name, std::string_view value) {
  if (const Names* few = find(choices(), name);
      few != nullptr && std::ranges::find(*few, value) == few->end()) {
    return fail(std::string(name), "\"" + std::string(value) + "\" is none of its values",
                "give one of: " + listed(*few));
  }
  if ((name == "from" || name == "to") && !is_date(value)) {
    return fail(std::string(name), "\"" + std::string(value) + "\" is no date",
                "give a date as 2024-05-31");
  }
  if (name == "limit" || name == "offset") {
    if (const auto number = whole_number<std::int64_t>(value); !number || *number < 0) {
      return fail(std::string(name), "\"" + std::string(value) + "\" is no number from 0 up",
                  "give a number, as " + std::string(name) + "=50");
    }
  }
  return {};
}

}  // namespace

Result<Query> parse_query(std::string_view text) {
  Query query;
  while (!text.empty()) {
    const std::string_view pair = text.substr(0, text.find('&'));
    text.remove_prefix(std::min(text.size(), pair.size() + 1));
    if (pair.empty()) continue;
    const std::size_t equals = pair.find('=');
    const std::string name = unescape_url(pair.substr(0, equals));
    if (equals == std::string_view::npos) {
      return fail(name, "it has no value", "write " + name + "=VALUE");
    }
    std::string value = unescape_url(pair.substr(equals + 1));
    if (find_invalid_utf8(value) || value.find('\0') != std::string::npos) {
      return fail(name, "its value is no valid UTF-8", "escape the value as UTF-8");
    }
    if (!query.emplace(name, std::move(value)).second) {
      return fail(name, "it is given twice", "give each field once");
    }
  }
  return query;
}

Result<Filter> filter_from(std::string_view path, const Query& query) {
  Filter filter;
  const std::pair<std::string_view, std::string*> texts[] = {{"q", &filter.words},
                                                             {"actor", &filter.actor},
                                                             {"country", &filter.country},
                                                             {"key", &filter.key},
                                                             {"side", &filter.side},
                                                             {"source", &filter.source},
                                                             {"target", &filter.target},
                                                             {"said_by", &filter.said_by},
                                                             {"voice", &filter.voice},
                                                             {"about", &filter.about},
                                                             {"kind", &filter.kind},
                                                             {"cameo", &filter.cameo},
                                                             {"plover", &filter.plover},
                                                             {"mode", &filter.mode},
                                                             {"factuality", &filter.factuality},
                                                             {"stance", &filter.stance},
                                                             {"publisher", &filter.publisher},
                                                             {"report", &filter.report},
                                                             {"from", &filter.from},
                                                             {"to", &filter.to}};
  const std::pair<std::string_view, std::int64_t*> numbers[] = {
      {"limit", &filter.limit}, {"offset", &filter.offset}, {"quad", &filter.quad}};
  const Names* known = find(fields_of_paths(), path);
  for (const auto& [name, value] : query) {
    if (known == nullptr || std::ranges::find(*known, std::string_view(name)) == known->end()) {
      return fail(name, "no such field here",
                  known == nullptr ? "this path has no fields"
                                   : "the fields of this path are: " + listed(*known));
    }
    if (value.empty()) continue;
    if (const auto checked = check_value(name, value); !checked)
      return tl::unexpected<Error>(checked.error());
    for (const auto& [field, text] : texts) {
      if (field == name) *text = value;
    }
    for (const auto& [field, number] : numbers) {
      if (field == name) *number = whole_number<std::int64_t>(value).value_or(0);
    }
    if (name == "named") filter.named = true;
  }
  filter.limit = std::min(filter.limit, kMostRows);
  return filter;
}

std::string unescape_url(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '%' && i + 2 < text.size() && hex_value(text[i + 1]) >= 0 &&
        hex_value(text[i + 2]) >= 0) {
      out += static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2]));
      i += 2;
    } else {
      out += text[i] == '+' ? ' ' : text[i];
    }
  }
  return out;
}

}  // namespace relata
