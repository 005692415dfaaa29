#include "read/petrarch.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <pugixml.hpp>

#include "read/compose.h"
#include "read/finish.h"
#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::array<std::string_view, 2> kElements = {"Sentence", "Article"};

// Whether a tag's name ends here: "<Sentence" is not "<Sentences".
bool ends_name(std::string_view bytes, std::size_t at) {
  return at < bytes.size() &&
         std::string_view(" \t\r\n>/").find(bytes[at]) != std::string_view::npos;
}

std::string place(const RawItem& item, std::ptrdiff_t offset) {
  return fmt::format("{} (byte {})", item.file,
                     item.byte + static_cast<std::uint64_t>(std::max<std::ptrdiff_t>(offset, 0)));
}

Result<pugi::xml_node> parse(const RawItem& item, pugi::xml_document& document) {
  if (const auto bad = find_invalid_utf8(item.bytes)) {
    return fail(place(item, static_cast<std::ptrdiff_t>(*bad)), "is no valid UTF-8",
                "write the file as UTF-8", "the other sentences");
  }
  const pugi::xml_parse_result result = document.load_buffer(
      item.bytes.data(), item.bytes.size(), pugi::parse_default, pugi::encoding_utf8);
  if (!result) {
    return fail(place(item, result.offset), fmt::format("is no XML: {}", result.description()),
                "mend the element", "the other sentences");
  }
  return document.document_element();
}

// "20150601", "150601" -> "2015-06-01"
std::optional<std::string> iso_date(std::string_view date) {
  if (date.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
  constexpr std::string_view kLastYearOfThisCentury = "29";
  std::string all(date);
  if (all.size() == 6) all = (all.substr(0, 2) <= kLastYearOfThisCentury ? "20" : "19") + all;
  if (all.size() != 8) return std::nullopt;
  return all.substr(0, 4) + "-" + all.substr(4, 2) + "-" + all.substr(6, 2);
}

std::optional<std::string> attribute(pugi::xml_node node, const char* name) {
  const std::string value = node.attribute(name).value();
  return value.empty() ? std::nullopt : std::optional(value);
}

// The names of the unit tests stand in doubled quotes where they are text, not code.
std::string code_of(pugi::xml_node node, const char* name) {
  std::string value = node.attribute(name).value();
  std::erase(value, '"');
  return value;
}

// The text stands between these bytes of the element.
std::optional<std::pair<std::size_t, std::size_t>> text_range(std::string_view bytes) {
  std::size_t begin = bytes.find("<Text");
  while (begin != std::string_view::npos && !ends_name(bytes, begin + 5))
    begin = bytes.find("<Text", begin + 1);
  if (begin == std::string_view::npos) return std::nullopt;
  begin = bytes.find('>', begin);
  const std::size_t end = bytes.find("</Text", begin);
  if (begin == std::string_view::npos || end == std::string_view::npos) return std::nullopt;
  return std::pair(begin + 1, end);
}

std::string inner_text(pugi::xml_node node) {
  std::string out;
  for (const pugi::xml_node child : node.children()) {
    if (child.type() == pugi::node_pcdata || child.type() == pugi::node_cdata) out += child.value();
  }
  return out;
}

}  // namespace

std::optional<ElementRange> find_petrarch_element(std::string_view bytes) {
  for (std::size_t at = bytes.find('<'); at != std::string_view::npos;
       at = bytes.find('<', at + 1)) {
    for (const std::string_view name : kElements) {
      if (bytes.substr(at + 1, name.size()) != name || !ends_name(bytes, at + 1 + name.size()))
        continue;
      const std::string closing = fmt::format("</{}>", name);
      const std::size_t end = bytes.find(closing, at);
      return ElementRange{at, end == std::string_view::npos ? 0 : end + closing.size()};
    }
  }
  return std::nullopt;
}

Result<Report> read_petrarch(const RawItem& item) {
  pugi::xml_document document;
  const auto root = parse(item, document);
  if (!root) return tl::unexpected<Error>(root.error());
  const pugi::xml_node text = root->child("Text");
  const auto range = text_range(item.bytes);
  if (!text || !range) {
    return fail(place(item, 0), "the sentence has no <Text>",
                "give its words in <Text>, beside <Parse> or without", "the other sentences");
  }
  Report report;
  report.uri = item.uri;
  if (const auto id = attribute(*root, "id")) {
    report.id = *id;
    report.uri = item.uri.substr(0, item.uri.find('#')) + "#" + *id;
  }
  if (const auto date = attribute(*root, "date")) report.published = iso_date(*date);
  report.publisher = attribute(*root, "source");
  report.url = attribute(*root, "url");
  const SourceText source = source_of(item.bytes, item.byte);
  Composer compose;
  compose.begin_part();
  compose.markup(inner_text(text), source, range->first, range->second);
  const Span span = compose.end_part();
  compose.finish(report);
  if (!span.empty()) add_part(report, report.text, PartKind::kParagraph, span);
  finish(report, item);
  return report;
}

Result<ValidatedSentence> read_petrarch_codings(const RawItem& item) {
  pugi::xml_document document;
  const auto root = parse(item, document);
  if (!root) return tl::unexpected<Error>(root.error());
  ValidatedSentence out{root->attribute("id").value(), {}};
  for (const pugi::xml_node coding : root->children("EventCoding")) {
    std::string code = code_of(coding, "eventcode");
    if (code.empty()) continue;  // noevents, or an error that is awaited
    out.events.push_back(
        {code_of(coding, "sourcecode"), code_of(coding, "targetcode"), std::move(code)});
  }
  return out;
}

}  // namespace relata
