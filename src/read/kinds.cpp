#include <algorithm>
#include <array>
#include <string>

#include "read/csv.h"
#include "read/fields.h"
#include "read/inputs.h"
#include "read/lines.h"
#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::array<std::string_view, 8> kNames = {"text",  "html", "feed",   "warc",
                                                    "jsonl", "csv",  "conllu", "petrarch"};

bool contains(std::string_view text, std::string_view piece) {
  return text.find(piece) != std::string_view::npos;
}

// Ten columns, the first a number: a word line of CoNLL-U.
bool is_word_line(std::string_view line) {
  return !line.empty() && line[0] >= '0' && line[0] <= '9' &&
         std::count(line.begin(), line.end(), '\t') == 9;
}

bool is_conllu(std::string_view head) {
  while (head.starts_with("# ")) {
    const std::size_t end = head.find('\n');
    if (end == std::string_view::npos) return false;
    head.remove_prefix(end + 1);
  }
  return is_word_line(head.substr(0, head.find('\n')));
}

// The first line names columns: one for the text, and another that is known.
bool is_csv(std::string_view head) {
  const CsvTable table = csv_table(head.substr(0, head.find_first_of("\r\n")));
  std::size_t known = 0;
  for (const std::string& name : table.columns) known += field_named(name).has_value();
  return known > 1 && has_text_column(table);
}

}  // namespace

std::string_view to_string(InputKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

std::optional<InputKind> input_kind_of(std::string_view word) {
  const auto at = std::find(kNames.begin(), kNames.end(), word);
  if (at == kNames.end()) return std::nullopt;
  return static_cast<InputKind>(at - kNames.begin());
}

InputKind recognise(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  if (head.starts_with("WARC/")) return InputKind::kWarc;
  if (is_conllu(head)) return InputKind::kConllu;
  const std::size_t first = head.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return InputKind::kText;
  head.remove_prefix(first);
  if (head[0] == '[' && is_json_document(head)) return InputKind::kJsonl;
  if (head[0] == '{') {
    if (contains(head.substr(0, 4096), "jsonfeed.org/version/1")) return InputKind::kFeed;
    const std::size_t next = head.find_first_not_of(" \t\r\n", 1);
    if (next != std::string_view::npos && (head[next] == '"' || head[next] == '}')) {
      return InputKind::kJsonl;
    }
  }
  if (head[0] == '<') {
    std::string start(head.substr(0, 8192));
    std::transform(start.begin(), start.end(), start.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    const bool xml = start.starts_with("<?xml");
    if (start.starts_with("<rss") || start.starts_with("<feed") || start.starts_with("<rdf:rdf") ||
        (xml &&
         (contains(start, "<rss") || contains(start, "<feed") || contains(start, "<rdf:rdf")))) {
      return InputKind::kFeed;
    }
    for (const std::string_view root : {"<sentences", "<articles", "<validation"}) {
      if (start.starts_with(root) || (xml && contains(start, root))) return InputKind::kPetrarch;
    }
    for (const std::string_view tag :
         {"<!doctype html", "<html", "<head", "<body", "<meta", "<title", "<div", "<article",
          "<main", "<p>", "<p ", "<h1", "<section"}) {
      if (contains(start, tag)) return InputKind::kHtml;
    }
  }
  if (is_csv(head)) return InputKind::kCsv;
  return InputKind::kText;
}

}  // namespace relata
