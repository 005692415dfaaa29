#include "read/finish.h"

#include <algorithm>
#include <string>

#include "read/furniture.h"
#include "read/paragraphs.h"
#include "text/hash.h"
#include "text/unicode.h"

namespace relata {
namespace {

enum class English { kYes, kNo, kUnknown };

// Over the first 20,000 bytes.
English english(std::string_view text) {
  std::size_t words = 0;
  std::size_t known = 0;
  std::size_t foreign = 0;  // words of letters outside Latin
  std::string word;
  for (std::size_t at = 0; at < std::min<std::size_t>(text.size(), 20000);) {
    const char32_t c = next_code_point(text, at);
    if (is_letter(c)) {
      append_utf8(word, to_lower(c));
      if (c > 0x24F && !(c >= 0x1E00 && c < 0x2000)) ++foreign;
      if (at < text.size()) continue;
    }
    if (word.empty()) continue;
    ++words;
    known += furniture().english.contains(word);
    word.clear();
  }
  if (foreign > 20 && foreign * 3 > text.size() / 3) return English::kNo;
  if (words < 20) return English::kUnknown;
  return known * 100 >= words * 8 ? English::kYes : English::kNo;
}

}  // namespace

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
  if (report.language) {
    const std::string code = to_lower(*report.language);
    if (code != "en" && !code.starts_with("en-") && !code.starts_with("en_") && code != "eng" &&
        code != "english") {
      add_note(report, "not in English");
    }
    return;
  }
  switch (english(report.text)) {
    case English::kYes:
      report.language = "en";
      break;
    case English::kNo:
      add_note(report, "not in English");
      break;
    case English::kUnknown:
      break;
  }
}

}  // namespace relata
