#include "read/plain.h"

#include <fmt/format.h>

#include <algorithm>

#include "read/compose.h"
#include "read/decode.h"
#include "read/finish.h"
#include "read/furniture.h"
#include "read/paragraphs.h"
#include "text/unicode.h"

namespace relata {
namespace {

enum class Line { kText, kDate, kUpdated, kByline, kCaption, kFurniture, kTitleAgain };

constexpr std::size_t kHeadLines = 12;         // lines under the title in which the head is sought
constexpr std::size_t kTitleBytes = 250;       // a longer first line is a paragraph
constexpr std::size_t kStandfirstBytes = 450;  // a longer one is the lead

struct Draft {
  const SourceText& source;
  Report report;
  Composer compose;
  std::string folded_title;

  [[nodiscard]] std::string_view line(const Unit& unit) const {
    const LineRange& first = unit.lines.front();
    return std::string_view(source.text).substr(first.begin, first.end - first.begin);
  }
};

bool ends_sentence(std::string_view line) {
  while (line.ends_with('"') || line.ends_with('\'') || line.ends_with("”") ||
         line.ends_with("’")) {
    line.remove_suffix(line.ends_with("”") || line.ends_with("’") ? 3 : 1);
  }
  return line.ends_with('.') || line.ends_with(',') || line.ends_with(';') || line.ends_with(':');
}

// What a line of the head is; fills in the date and byline fields.
Line classify(Draft& draft, const Unit& unit) {
  if (unit.lines.size() > 1) return Line::kText;
  const std::string_view line = draft.line(unit);
  if (!draft.folded_title.empty() && fold(line) == draft.folded_title) return Line::kTitleAgain;
  if (is_furniture_line(line)) return Line::kFurniture;
  if (const auto date = date_line_of(line)) {
    auto& field = date->updated ? draft.report.updated : draft.report.published;
    if (!field) field = date->date;
    return date->updated ? Line::kUpdated : Line::kDate;
  }
  if (const auto name = byline_of(line)) {
    if (!draft.report.byline) draft.report.byline = *name;
    return Line::kByline;
  }
  if (is_caption(line)) return Line::kCaption;
  return Line::kText;
}

void write(Draft& draft, const Unit& unit, PartKind kind) {
  draft.compose.begin_part();
  for (std::size_t i = 0; i < unit.lines.size(); ++i) {
    const LineRange& line = unit.lines[i];
    if (i > 0) draft.compose.put(" ", draft.source, unit.lines[i - 1].end, line.begin);
    draft.compose.copy(draft.source, line.begin, line.end);
  }
  const Span span = draft.compose.end_part();
  if (span.empty()) return;
  const std::string_view text = draft.compose.text();
  std::size_t bytes = text.size();
  for (std::uint32_t n = span.size(); n > 0; --n) {
    do --bytes;
    while ((static_cast<unsigned char>(text[bytes]) & 0xC0) == 0x80);
  }
  const std::string_view part = text.substr(bytes);
  add_part(draft.report, part, kind, span);
  if (kind == PartKind::kTitle) draft.report.title = std::string(part);
  if (kind == PartKind::kStandfirst) draft.report.standfirst = std::string(part);
}

}  // namespace

std::optional<Error> binary_error(const RawItem& item) {
  const std::string_view bytes = item.bytes;
  if (bytes.starts_with("\xFE\xFF") || bytes.starts_with("\xFF\xFE")) return std::nullopt;
  const char* const fix = "leave it out, or convert it to text, HTML or JSONL first";
  if (const std::size_t at = bytes.find('\0'); at != std::string_view::npos) {
    return Error{fmt::format("{} (byte {})", item.file, item.byte + at),
                 "is binary, not text: it holds a NUL byte", fix, ""};
  }
  const auto control = [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
  };
  const auto controls =
      static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), control));
  if (controls * 20 > bytes.size()) {
    return Error{item.file, "is binary, not text: it is full of control characters", fix, ""};
  }
  return std::nullopt;
}

Result<Report> read_plain(const RawItem& item) {
  if (auto error = binary_error(item)) return tl::unexpected(std::move(*error));
  const SourceText source = decode(item.bytes, item.charset);
  Draft draft{source, {}, {}, {}};
  if (source.note) draft.report.note = source.note;
  const std::vector<Unit> units = units_of(source.text);

  // The title is the first line that is no furniture, if it looks like one.
  std::size_t next = 0;
  while (next < units.size() && next < kHeadLines && classify(draft, units[next]) != Line::kText)
    ++next;
  if (next < units.size()) {
    const Unit& first = units[next];
    const std::string_view line = draft.line(first);
    const bool alone = first.lines.size() == 1 || first.lines.size() == 2;
    if (alone && line.size() <= kTitleBytes && first.lines.size() == 1 && !ends_sentence(line)) {
      draft.folded_title = fold(line);
      write(draft, first, PartKind::kTitle);
      ++next;
    }
  }

  // The head goes on as long as there is furniture with at most two sentences between.
  std::vector<Line> kinds;
  std::size_t head_end = next;
  std::size_t text_lines = 0;
  bool head = false;
  if (draft.report.title) {
    for (std::size_t i = next; i < units.size() && i < next + kHeadLines; ++i) {
      kinds.push_back(classify(draft, units[i]));
      text_lines += kinds.back() == Line::kText;
      if (text_lines > 2) break;
      // A caption may belong to the body; the others are a head's.
      if (kinds.back() != Line::kText && (kinds.back() != Line::kCaption || head)) {
        head_end = i + 1;
        head = true;
      }
    }
  }
  for (std::size_t i = next; i < head_end; ++i) {
    if (kinds[i - next] != Line::kText) continue;
    const bool standfirst = !draft.report.standfirst && units[i].lines.size() <= 4 &&
                            draft.line(units[i]).size() <= kStandfirstBytes &&
                            draft.report.parts.size() == 1;
    write(draft, units[i], standfirst ? PartKind::kStandfirst : PartKind::kParagraph);
  }
  for (std::size_t i = head_end; i < units.size(); ++i) {
    const bool single = units[i].lines.size() == 1;
    const std::string_view line = draft.line(units[i]);
    if (single && (is_furniture_line(line) || is_caption(line))) continue;
    write(draft, units[i], PartKind::kParagraph);
  }
  draft.compose.finish(draft.report);
  finish(draft.report, item);
  return std::move(draft.report);
}

}  // namespace relata
