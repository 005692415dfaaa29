#include "read/finish.h"

#include <algorithm>
#include <string>

#include "read/paragraphs.h"
#include "read/tongue.h"
#include "text/hash.h"
#include "text/unicode.h"

namespace relata {
void add_note(Report& report, std::string_view note) {
  if (report.note && !report.note->empty()) {
    if (report.note->find(note) != std::string::npos) return;  // a record that is read again
    *report.note += "; ";
    *report.note += note;
  } else {
    report.note = std::string(note);
  }
}

void add_part(Report& report, std::string_view part_text, PartKind kind, Span span) {
  report.parts.push_back({kind, span});
  if (kind != PartKind::kParagraph) return;
  if (const auto length = dateline_length(part_text)) {
    const auto size = static_cast<std::uint32_t>(count_code_points(part_text.substr(0, *length)));
    report.parts.push_back({PartKind::kDateline, {span.begin, span.begin + size}});
  }
}

void finish(Report& report, const RawItem& item) {
  if (report.uri.empty()) report.uri = item.uri;
  if (report.id.empty()) report.id = short_hash(item.from_stdin ? item.bytes : report.uri);
  bool text = false;
  for (std::size_t at = 0; at < report.text.size() && !text;) {
    text = !is_space(next_code_point(report.text, at));
  }
  if (!text) {
    if (!report.note) add_note(report, "no text");
    return;
  }
  settle_language(report);
}

}  // namespace relata
