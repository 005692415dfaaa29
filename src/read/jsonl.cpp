#include "read/jsonl.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "read/compose.h"
#include "read/dates.h"
#include "read/finish.h"
#include "read/paragraphs.h"
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

// `field` stands at the beginning of text[from..]: as its own line. Position behind it.
std::optional<std::size_t> stands_at(std::string_view text, std::size_t from,
                                     std::string_view field) {
  while (from < text.size()) {
    std::size_t next = from;
    if (!is_space(next_code_point(text, next))) break;
    from = next;
  }
  if (field.empty() || !text.substr(from).starts_with(field)) return std::nullopt;
  const std::size_t after = from + field.size();
  const std::size_t end = text.find_first_not_of(" \t", after);
  if (end != std::string_view::npos && text[end] != '\n' && text[end] != '\r') return std::nullopt;
  return after;
}

struct Field {
  const RawItem& item;
  const Json& json;
  const std::map<std::string, std::size_t, std::less<>>& offsets;

  [[nodiscard]] tl::unexpected<Error> wrong(const char* name, std::string_view must) const {
    const auto at = offsets.find(name);
    return fail(place(item, at == offsets.end() ? 0 : at->second),
                fmt::format("the field \"{}\" must be {}", name, must),
                "correct the line; the README lists the fields of JSON lines");
  }

  // Nothing if absent or null.
  Result<std::optional<std::string>> string(const char* name) const {
    const auto at = json.find(name);
    if (at == json.end() || at->is_null()) return std::nullopt;
    if (!at->is_string()) return wrong(name, "a string");
    return at->get<std::string>();
  }
};

Result<std::vector<Part>> given_parts(const Field& field, std::uint32_t shift, std::size_t size) {
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
    out.push_back(
        {*kind,
         {static_cast<std::uint32_t>(begin) + shift, static_cast<std::uint32_t>(end) + shift}});
  }
  return out;
}

// Parts of report.text[from_byte..] found by empty lines and line ends.
void find_parts(Report& report, std::size_t from_byte) {
  const CodePoints points(report.text);
  const std::string_view text = std::string_view(report.text).substr(from_byte);
  for (const Unit& unit : units_of(text)) {
    const std::size_t begin = unit.lines.front().begin;
    const std::size_t end = unit.lines.back().end;
    const Span span{static_cast<std::uint32_t>(points.index(from_byte + begin)),
                    static_cast<std::uint32_t>(points.index(from_byte + end))};
    add_part(report, text.substr(begin, end - begin), PartKind::kParagraph, span);
  }
}

// A date, or a date-time with offset; anything else as given.
std::optional<std::string> iso_date(const std::optional<std::string>& given) {
  if (!given || given->empty()) return std::nullopt;
  if (const auto date = parse_date(*given)) return date;
  return given;
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
  const Field field{item, json, offsets};
  Report report;
  if (const auto id = json.find("id"); id != json.end() && !id->is_null()) {
    if (!id->is_string() && !id->is_number()) return field.wrong("id", "a string");
    report.id = id->is_string() ? id->get<std::string>() : id->dump();
  }
  const auto text = field.string("text");
  if (!text) return tl::unexpected(text.error());
  if (!*text) return field.wrong("text", "there, and a string");
  std::optional<std::string> uri;
  std::optional<std::string> date;
  std::optional<std::string> published;
  for (const auto& [name, to] :
       std::initializer_list<std::pair<const char*, std::optional<std::string>*>>{
           {"uri", &uri},
           {"url", &report.url},
           {"title", &report.title},
           {"standfirst", &report.standfirst},
           {"byline", &report.byline},
           {"publisher", &report.publisher},
           {"date", &date},
           {"published", &published},
           {"updated", &report.updated},
           {"language", &report.language},
           {"note", &report.note}}) {
    auto value = field.string(name);
    if (!value) return tl::unexpected(value.error());
    *to = std::move(*value);
  }
  report.uri = uri.value_or("");
  report.published = iso_date(published ? published : date);
  report.updated = iso_date(report.updated);

  // The text, with title and standfirst before it unless they stand there.
  const SourceText source = source_of(item.bytes, item.byte);
  Composer compose;
  const auto title_at = stands_at(**text, 0, report.title.value_or(""));
  const auto standfirst_at =
      stands_at(**text, title_at.value_or(0), report.standfirst.value_or(""));
  std::vector<Part> head;
  const auto put_before = [&](const char* name, const std::optional<std::string>& value,
                              PartKind kind) {
    if (!value || value->empty()) return;
    copy_string(compose, source, offsets.find(name)->second);
    head.push_back({kind, {0, 0}});
    head.back().span = {head.size() > 1 ? head.front().span.end + 2 : 0, compose.size()};
    compose.own("\n\n");
  };
  if (!title_at) put_before("title", report.title, PartKind::kTitle);
  // A standfirst that is to stand between a given title and the text would part the given
  // characters: it goes before them.
  if (!standfirst_at) put_before("standfirst", report.standfirst, PartKind::kStandfirst);
  const std::uint32_t shift = compose.size();
  const std::size_t shift_bytes = compose.text().size();
  copy_string(compose, source, offsets.find("text")->second);
  compose.finish(report);

  const std::size_t size = count_code_points(**text);
  auto parts = given_parts(field, shift, size);
  if (!parts) return tl::unexpected(parts.error());
  report.parts = std::move(head);
  if (!parts->empty()) {
    report.parts.insert(report.parts.end(), parts->begin(), parts->end());
  } else {
    const CodePoints points(report.text);
    std::size_t from = shift_bytes;
    const auto given = [&](const std::optional<std::size_t>& after,
                           const std::optional<std::string>& value, PartKind kind) {
      if (!after || !value) return;
      const std::size_t begin = shift_bytes + *after - value->size();
      report.parts.push_back({kind,
                              {static_cast<std::uint32_t>(points.index(begin)),
                               static_cast<std::uint32_t>(points.index(shift_bytes + *after))}});
      from = shift_bytes + *after;
    };
    given(title_at, report.title, PartKind::kTitle);
    given(standfirst_at, report.standfirst, PartKind::kStandfirst);
    find_parts(report, from);
  }
  finish(report, item);
  return report;
}

}  // namespace relata
