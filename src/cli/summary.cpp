// relata summary DB: who did what to whom, who said what: what ./run prints.
#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

#include "cli/command.h"
#include "pipeline/knowledge.h"
#include "record/json.h"
#include "store/store.h"
#include "text/unicode.h"

namespace relata {
namespace {

// Cut to `width` code points, with an ellipsis, and padded.
std::string cell(std::string_view text, std::size_t width) {
  std::u32string points = to_code_points(printable_line(text));
  if (points.size() > width) points = points.substr(0, width - 1) + U"…";
  points.resize(width, U' ');
  return to_utf8(points);
}

std::string names(const Record& record, const std::vector<std::string>& ids) {
  return ids.empty() ? "–" : names_of(record, ids);
}

std::string speaker(const Record& record, const std::optional<std::string>& statement) {
  if (!statement) return "the report";
  for (const Statement& s : record.statements) {
    if (s.id == *statement && s.speaker) return names(record, {*s.speaker});
  }
  return "–";
}

void print(const Record& record, const Lexicon& lexicon) {
  const CodePoints text(record.report.text);
  const bool bold = isatty(STDOUT_FILENO) != 0;
  std::printf("\n%s%s%s\n", bold ? "\033[1m" : "",
              printable_line(record.report.title.value_or(record.report.uri)).c_str(),
              bold ? "\033[0m" : "");
  std::printf("  %s\n", printable_line(record.report.published.value_or("no date")).c_str());
  for (const Event& e : record.events) {
    if (!e.plover) continue;
    const CameoCode* code = find_cameo(lexicon, e.cameo);
    std::printf("  %s %s %s %s %s\n", cell(names(record, e.source), 24).c_str(),
                cell(fmt::format("{} {}", e.cameo, code == nullptr ? "" : code->label), 34).c_str(),
                cell(names(record, e.target), 24).c_str(), cell(e.factuality, 11).c_str(),
                cell(speaker(record, e.said_by), 18).c_str());
  }
  for (const Statement& s : record.statements) {
    if (!s.speaker || s.content.empty()) continue;
    std::string content;
    for (const Span x : s.content)
      content += (content.empty() ? "" : " … ") + std::string(text.slice(x));
    std::printf("  %s %s %s\n", cell(names(record, {*s.speaker}), 24).c_str(),
                cell(s.stance, 9).c_str(), cell(content, 78).c_str());
  }
}

}  // namespace

void add_summary(CLI::App& app, Exit& status) {
  CLI::App* command = app.add_subcommand(
      "summary", "Print what a database holds: who did what to whom, who said what");
  auto path = std::make_shared<std::string>();
  auto limit = std::make_shared<int>(12);
  command->add_option("DB", *path, "Database")->required();
  command->add_option("--limit", *limit, "Reports to print (newest first)");
  command->callback([path, limit, &status] {
    auto store = open_reader(*path);
    if (!store) {
      report_error(store.error());
      status = Exit::kSomeFailed;
      return;
    }
    auto lexicon = load_lexicon(own_file("lexicon"));
    Filter filter;
    filter.limit = *limit;
    const auto page = store->reports(filter);
    if (!lexicon || !page) {
      report_error(!lexicon ? lexicon.error() : page.error());
      status = Exit::kSomeFailed;
      return;
    }
    std::int64_t events = 0;
    std::int64_t statements = 0;
    std::printf("  %s %s %s %s %s\n", cell("who", 24).c_str(), cell("did what", 34).c_str(),
                cell("to whom", 24).c_str(), cell("", 11).c_str(),
                cell("on whose word", 18).c_str());
    for (const ReportRow& row : page->rows) {
      events += row.events;
      statements += row.statements;
      const auto json = store->record_json(row.id);
      if (!json || !*json) continue;
      const auto record = record_from_json(Json::parse(**json, nullptr, false));
      if (record) print(*record, *lexicon);
    }
    std::printf("\n%zu of %lld reports shown: %lld events, %lld statements.\n", page->rows.size(),
                static_cast<long long>(page->total), static_cast<long long>(events),
                static_cast<long long>(statements));
  });
}

}  // namespace relata
