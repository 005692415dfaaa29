#include "read/jsonl.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "read/compose.h"
#include "read/fields.h"
#include "text/unicode.h"

namespace relata {
namespace {

using Json = nlohmann::ordered_json;

std::string place(const RawItem& item, std::size_t byte) {
  return fmt::format("{}:{} (byte {})", item.file, item.line, item.byte + byte);
}

// Position behind the string that opens at `at`.
std::size_t string_end(std::string_view json, std::size_t at) {
  for (++at; at < json.size() && json[at] != '"'; ++at) at += json[at] == '\\';
  return at + 1;
}

// Where each field's value begins in a valid JSON object. The last of two equal keys counts, as in
// nlohmann's.
std::map<std::string, std::size_t, std::less<>> value_offsets(std::string_view json) {
  std::map<std::string, std::size_t, std::less<>> out;
  int depth = 0;
  std::string key;
  bool value = false;
  for (std::size_t at = 0; at < json.size();) {
    const char c = json[at];
    if (depth == 1 && value && std::string_view(" \t\r\n:").find(c) == std::string_view::npos) {
      out[key] = at;
      value = false;
    }
    if (c == '"') {
      const std::size_t end = string_end(json, at);
      const std::size_t after = json.find_first_not_of(" \t\r\n", end);
      if (depth == 1 && after != std::string_view::npos && json[after] == ':') {
        const auto parsed = Json::parse(json.substr(at, end - at), nullptr, false);
        key = parsed.is_string() ? parsed.get<std::string>() : "";
        value = true;
        at = after + 1;
      } else {
        at = end;
      }
      continue;
    }
    depth += (c == '{' || c == '[') - (c == '}' || c == ']');
    ++at;
  }
  return out;
}

// Appends the string that opens at `at` in the line: escapes as runs of their own.
void copy_string(Composer& compose, const SourceText& source, std::size_t at) {
  const std::string_view json = source.text;
  const std::size_t end = string_end(json, at) - 1;
  for (++at; at < end;) {
    if (json[at] != '\\') {
      const std::size_t stop = std::min(json.find('\\', at), end);
      compose.copy(source, at, stop);
      at = stop;
      continue;
    }
    std::size_t length = 2;
    if (json[at + 1] == 'u') {
      const unsigned long unit = std::stoul(std::string(json.substr(at + 2, 4)), nullptr, 16);
      length = unit >= 0xD800 && unit < 0xDC00 ? 12 : 6;
    }
    const Json character =
        Json::parse("\"" + std::string(json.substr(at, length)) + "\"", nullptr, false);
    compose.put(character.get<std::string>(), source, at, at + length);
    at += length;
  }
}

struct JsonFields {
  const RawItem& item;
  const Json& json;
  const std::map<std::string, std::size_t, std::less<>>& offsets;

  [[nodiscard]] tl::unexpected<Error> wrong(std::string_view name, std::string_view must) const {
    const auto at = offsets.find(name);
    return fail(place(item, at == offsets.end() ? 0 : at->second),
                fmt::format("the field \"{}\" must be {}", name, must),
                "correct the line; the README lists the fields of JSON lines");
  }
};

struct JsonValue {
  int rank = 0;
  std::string key;
  std::string value;
};

Result<std::vector<Part>> given_parts(const JsonFields& field, std::size_t size) {
  std::vector<Part> out;
  const auto parts = field.json.find("parts");
  if (parts == field.json.end() || parts->is_null()) return out;
  const auto wrong = [&] {
    return field.wrong("parts",
                       "a list of {\"kind\": ..., \"span\": [begin, end]} inside the text");
  };
  if (!parts->is_array()) return wrong();
  for (const Json& part : *parts) {
    if (!part.is_object() || !part.contains("kind") || !part["kind"].is_string()) return wrong();
    const auto kind = part_kind_of(part["kind"].get<std::string>());
    if (!kind || !part.contains("span")) return wrong();
    const Json& span = part["span"];
    if (!span.is_array() || span.size() != 2 || !span[0].is_number_unsigned() ||
        !span[1].is_number_unsigned()) {
      return wrong();
    }
    const auto begin = span[0].get<std::uint64_t>();
    const auto end = span[1].get<std::uint64_t>();
    if (begin > end || end > size) return wrong();
    out.push_back({*kind, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
  }
  return out;
}

// A string, or what other tools write for one: {"name": "Jane Doe"} for authors and sources,
// {"$date": "2019-06-08"} of a document store.
std::optional<std::string> word_of(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (!value.is_object()) return std::nullopt;
  for (const char* key : {"name", "$date"}) {
    const auto at = value.find(key);
    if (at != value.end() && at->is_string()) return at->get<std::string>();
  }
  return std::nullopt;
}

// The same, or several in a list: ["Jane Doe", "Li Wei"] gives "Jane Doe, Li Wei".
std::optional<std::string> words_of(const Json& value) {
  if (!value.is_array()) return word_of(value);
  std::string out;
  for (const Json& one : value) {
    const auto word = word_of(one);
    if (!word || word->empty()) continue;
    if (!out.empty()) out += ", ";
    out += *word;
  }
  return out.empty() ? std::nullopt : std::optional(out);
}

}  // namespace

Result<Report> read_jsonl_line(const RawItem& item) {
  if (const auto bad = find_invalid_utf8(item.bytes)) {
    return fail(place(item, *bad), "the line is no valid UTF-8", "write the file in UTF-8",
                "the other lines");
  }
  Json json;
  try {
    json = Json::parse(item.bytes);
  } catch (const nlohmann::json::parse_error& error) {
    const std::size_t byte =
        std::min<std::size_t>(error.byte == 0 ? 0 : error.byte - 1, item.bytes.size());
    const bool cut = byte + 1 >= item.bytes.size();
    return fail(place(item, byte),
                cut ? "the line ends in the middle of its JSON" : "the line is no JSON",
                "one JSON object a line, with the field \"text\"", "the other lines");
  } catch (const nlohmann::json::out_of_range&) {  // valid JSON, but no double holds it: 1e999
    return fail(place(item, 0), "a number in the line is too large", "make it a string",
                "the other lines");
  }
  if (!json.is_object()) {
    return fail(place(item, 0), "the line is no JSON object",
                "one JSON object a line, with the field \"text\"", "the other lines");
  }
  const auto offsets = value_offsets(item.bytes);
  const JsonFields fields{item, json, offsets};
  GivenReport given;
  if (const auto id = json.find("id"); id != json.end() && !id->is_null()) {
    if (!id->is_string() && !id->is_number()) return fields.wrong("id", "a string");
    given.fields.id = id->is_string() ? id->get<std::string>() : id->dump();
  }
  std::map<Field, JsonValue> found;
  for (const auto& [key, value] : json.items()) {
    const auto named = field_named(key);
    if (!named || named->field == Field::kId || value.is_null()) continue;
    const bool own = named->rank == 0 && key == to_lower(key);
    if (own && !value.is_string()) return fields.wrong(key, "a string");
    const auto words = words_of(value);
    if (!words) continue;
    const auto [at, fresh] = found.try_emplace(named->field);
    if (!fresh && at->second.rank <= named->rank) continue;
    at->second = {named->rank, key, *words};
  }
  const auto take = [&](Field field) -> std::optional<std::string> {
    const auto at = found.find(field);
    return at == found.end() ? std::nullopt : std::optional(at->second.value);
  };
  const auto take_text = [&](Field field) -> std::optional<GivenText> {
    const auto at = found.find(field);
    if (at == found.end() || !json[at->second.key].is_string()) return std::nullopt;
    return GivenText{at->second.value, offsets.find(at->second.key)->second};
  };
  const auto text = take_text(Field::kText);
  if (!text) return fields.wrong("text", "there, and a string");
  given.text = *text;
  given.title = take_text(Field::kTitle);
  given.standfirst = take_text(Field::kStandfirst);
  take_fields(given.fields, take);
  auto parts = given_parts(fields, count_code_points(text->value));
  if (!parts) return tl::unexpected(parts.error());
  given.parts = std::move(*parts);

  const SourceText source = source_of(item.bytes, item.byte);
  return compose_given(
      std::move(given),
      [&](Composer& to, const GivenText& value) { copy_string(to, source, value.at); }, item);
}

}  // namespace relata
