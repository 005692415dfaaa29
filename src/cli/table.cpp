#include "cli/table.h"

#include <algorithm>
#include <chrono>
#include <ctime>

#include "text/unicode.h"

namespace relata {
namespace {

std::string plain(const Json& value) {
  if (value.is_null()) return {};
  if (value.is_string()) return value.get<std::string>();
  if (value.is_object() && value.contains("name")) return plain(value["name"]);
  if (!value.is_array()) return value.dump();
  std::string out;
  for (const Json& each : value) {
    if (!out.empty()) out += ", ";
    out += plain(each);
  }
  return out;
}

/// A cell on one line, at most `width` code points long.
std::u32string cell(const std::string& text, std::size_t width) {
  std::u32string points = to_code_points(printable_line(text));
  if (points.size() > width) points = points.substr(0, width - 1) + U"…";
  return points;
}

std::string quoted(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"') out += '"';
    out += c;
  }
  return out + "\"";
}

}  // namespace

std::string now_utc() {
  const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  std::tm parts{};
  gmtime_r(&now, &parts);
  char text[32];
  return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

std::string text_table(const std::vector<Json>& rows, const std::vector<Column>& columns) {
  std::vector<std::vector<std::u32string>> lines(1);
  for (const Column& column : columns) lines[0].push_back(cell(column.field, column.width));
  for (const Json& row : rows) {
    auto& line = lines.emplace_back();
    for (const Column& column : columns) {
      const auto found = row.find(column.field);
      line.push_back(found == row.end() ? U"" : cell(plain(*found), column.width));
    }
  }
  std::vector<std::size_t> widths(columns.size());
  for (const auto& line : lines) {
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], line[i].size());
  }
  std::string out;
  for (const auto& line : lines) {
    std::u32string joined;
    for (std::size_t i = 0; i < line.size(); ++i) {
      joined += line[i];
      joined.append(widths[i] - line[i].size() + 2, U' ');
    }
    joined.erase(joined.find_last_not_of(U' ') + 1);
    out += to_utf8(joined) + "\n";
  }
  return out;
}

std::string csv_head(const Json& row) {
  std::string out;
  for (const auto& [field, value] : row.items()) out += (out.empty() ? "" : ",") + quoted(field);
  return out + "\n";
}

std::string csv_line(const Json& row) {
  std::string out;
  bool first = true;
  for (const auto& [field, value] : row.items()) {
    if (!first) out += ',';
    first = false;
    out += quoted(plain(value));
  }
  return out + "\n";
}

}  // namespace relata
