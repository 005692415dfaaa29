#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace relata {

/// What a stretch of a report's text is. Byline and caption occur in JSONL input only: files of
/// text and pages have them cut.
enum class PartKind { kTitle, kStandfirst, kByline, kDateline, kParagraph, kCaption };

[[nodiscard]] std::string_view to_string(PartKind kind);
[[nodiscard]] std::optional<PartKind> part_kind_of(std::string_view name);

/// A dateline lies inside the paragraph that it opens; all other parts are disjoint and in text
/// order.
struct Part {
  PartKind kind = PartKind::kParagraph;
  Span span;
  bool operator==(const Part&) const = default;
};

/// `code_points` code points of the text, from `begin` on, come from `length` bytes of the input at
/// `byte`. Where length == the UTF-8 length of those code points, the mapping inside is one to one;
/// otherwise (an entity, a transcoded character, cut white space) each code point maps to the whole
/// range.
struct SourceRun {
  std::uint32_t begin = 0;
  std::uint32_t code_points = 0;
  std::uint64_t byte = 0;
  std::uint32_t length = 0;
  bool operator==(const SourceRun&) const = default;
};

/// Where each code point of the text stands in the bytes of the input. Runs are in text order and
/// disjoint; code points that the reader put in itself (the empty line between paragraphs) are in
/// no run.
using SourceMap = std::vector<SourceRun>;

/// One report as read: what every later span points into.
struct Report {
  std::string id;
  std::string uri;
  std::optional<std::string> url;
  std::optional<std::string> title;
  std::optional<std::string> standfirst;
  std::optional<std::string> byline;
  std::optional<std::string> publisher;
  std::optional<std::string> published;  // ISO 8601 date, or date-time with offset
  std::optional<std::string> updated;
  std::optional<std::string> language;  // BCP 47, "en"
  std::optional<std::string> note;      // why there is nothing, or less than there could be
  std::string text;                     // valid UTF-8
  std::vector<Part> parts;
  SourceMap source_map;

  bool operator==(const Report&) const = default;
};

/// Notes of reports that are not coded: their records have empty lists.
inline constexpr std::string_view kNoArticle = "no article found";
inline constexpr std::string_view kNotEnglish = "not in English";
inline constexpr std::string_view kLinkOnly = "no full text in the feed: read the page at its url";

/// The report has none of these notes.
[[nodiscard]] bool is_coded(const Report& report);

}  // namespace relata
