#include <algorithm>
#include <array>
#include <string>

#include "read/inputs.h"
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

// The first line names columns, `text` among them, and nothing else.
bool is_csv(std::string_view head) {
  const std::string line = to_lower(head.substr(0, head.find('\n')));
  constexpr std::array<std::string_view, 12> kColumns = {
      "text",   "id",   "uri",       "url",     "title",     "standfirst",
      "byline", "date", "published", "updated", "publisher", "language"};
  bool text = false;
  std::size_t columns = 0;
  for (std::size_t at = 0; at <= line.size(); ++columns) {
    const std::size_t end = std::min(line.find_first_of(",;\t", at), line.size());
    std::string name = line.substr(at, end - at);
    std::erase_if(name, [](char c) { return c == '"' || c == ' ' || c == '\r'; });
    if (std::find(kColumns.begin(), kColumns.end(), name) == kColumns.end()) return false;
    text |= name == "text";
    at = end + 1;
  }
  return text && columns > 1;
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
  if (head[0] == '{') {
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
    if (start.starts_with("<rss") || start.starts_with("<feed") ||
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
