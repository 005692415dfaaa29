#include "store/where.h"

#include <algorithm>

#include "text/unicode.h"

namespace relata {
namespace {

bool is_code(std::string_view text) {
  return text.size() >= 2 && std::all_of(text.begin(), text.end(),
                                         [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
}

/// %text% for LIKE, its own signs escaped with a backslash.
std::string like(std::string_view text) {
  std::string out = "%";
  for (const char c : text) {
    if (c == '%' || c == '_' || c == '\\') out += '\\';
    out += c;
  }
  return out + "%";
}

void append_quoted(std::string& out, std::string_view word, bool any_ending) {
  if (word.empty()) return;
  if (!out.empty()) out += ' ';
  out += '"';
  out += word;
  out += '"';
  if (any_ending) out += '*';
}

}  // namespace

void Where::add(std::string_view condition, std::vector<SqlValue> with) {
  sql += sql.empty() ? " WHERE " : " AND ";
  sql += condition;
  for (SqlValue& value : with) values.push_back(std::move(value));
}

std::string fts_expression(std::string_view words) {
  std::string out;
  std::string word;
  bool in_quotes = false;
  const auto end_word = [&] {
    const bool any_ending = !word.empty() && word.back() == '*';
    if (any_ending) word.pop_back();
    append_quoted(out, word, any_ending);
    word.clear();
  };
  for (const char c : words) {
    if (c == '"') {
      end_word();
      in_quotes = !in_quotes;
    } else if (!in_quotes && (c == ' ' || c == '\t' || c == '\n')) {
      end_word();
    } else if (c != '\0') {
      word += c;
    }
  }
  end_word();
  return out;
}

Where actor_condition(const Filter& filter) {
  Where where;
  if (!filter.actor.empty()) {
    if (is_code(filter.actor)) {
      where.add("(a.code GLOB ? OR a.folded LIKE ? ESCAPE '\\' OR a.key=?)",
                {filter.actor + "*", like(fold(filter.actor)), filter.actor});
    } else {
      where.add("(a.folded LIKE ? ESCAPE '\\' OR a.key=?)",
                {like(fold(filter.actor)), filter.actor});
    }
  }
  if (!filter.actor_code.empty()) where.add("a.code GLOB ?", {filter.actor_code + "*"});
  if (!filter.country.empty()) where.add("a.country=?", {filter.country});
  if (!filter.key.empty()) where.add("a.key=?", {filter.key});
  if (filter.named) where.add("a.key NOT GLOB 'nominal/*'");
  return where;
}

void add_event_codes(Where& where, const Filter& filter) {
  if (!filter.cameo.empty()) where.add("e.cameo GLOB ?", {filter.cameo + "*"});
  if (filter.plover == "any" || filter.plover == "none") {
    where.add(filter.plover == "any" ? "e.plover IS NOT NULL" : "e.plover IS NULL");
  } else if (!filter.plover.empty()) {
    where.add("e.plover=?", {filter.plover});
  }
  if (!filter.mode.empty()) where.add("e.mode=?", {filter.mode});
  if (filter.quad > 0) where.add("e.quad=?", {filter.quad});
  if (!filter.factuality.empty()) where.add("e.factuality=?", {filter.factuality});
}

void add_in(Where& where, std::string_view before, const Where& inner) {
  where.add(std::string(before) + inner.sql + ")", inner.values);
}

}  // namespace relata
