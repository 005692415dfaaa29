// relata score GOLD SYSTEM: precision, recall and F1 of events against gold, at several levels.
#include "pipeline/score.h"

#include <fmt/format.h>

#include <cstdio>
#include <fstream>

#include "cli/command.h"
#include "pipeline/knowledge.h"
#include "read/petrarch.h"

namespace relata {
namespace {

using ScoredReports = std::map<std::string, ScoredReport>;

// The codings of a PETRARCH validation file.
Result<ScoredReports> validated_reports(const Lexicon& lexicon, const std::string& path) {
  ScoredReports out;
  InputStream in({path}, {.as = InputKind::kPetrarch});
  while (auto item = in.next()) {
    if (!*item) return tl::unexpected<Error>(item->error());
    const auto sentence = read_petrarch_codings(**item);
    if (!sentence) return tl::unexpected<Error>(sentence.error());
    Json events = Json::array();
    for (const ValidatedEvent& e : sentence->events) {
      events.push_back(
          {{"cameo", e.code}, {"source", {{"code", e.source}}}, {"target", {{"code", e.target}}}});
    }
    auto report = scored_report(lexicon, {{"id", sentence->id}, {"events", std::move(events)}});
    if (!report) return tl::unexpected<Error>(report.error());
    out.insert_or_assign(report->first, std::move(report->second));
  }
  return out;
}

Result<ScoredReports> reports_of(const Lexicon& lexicon, const std::string& path) {
  std::ifstream in(path);
  if (!in) return fail(path, "cannot be opened", "check the path");
  if ((in >> std::ws).peek() == '<') return validated_reports(lexicon, path);
  ScoredReports out;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty()) continue;
    const Json json = Json::parse(line, nullptr, false);
    auto report = json.is_discarded() ? fail("", "is no JSON", "") : scored_report(lexicon, json);
    if (!report)
      return fail(fmt::format("{}:{}", path, number), report.error().why,
                  "give the output of `relata code`, or gold lines (docs/events.md)");
    ScoredReport& to = out[report->first];
    to.events.insert(to.events.end(), report->second.events.begin(), report->second.events.end());
    to.optional.insert(to.optional.end(), report->second.optional.begin(),
                       report->second.optional.end());
    to.levels.insert(report->second.levels.begin(), report->second.levels.end());
  }
  return out;
}

std::string row(std::string_view name, const Matched& m) {
  return fmt::format("{:<14} {:>6} {:>6} {:>6}   {:>6.3f} {:>6.3f} {:>6.3f}", name, m.gold,
                     m.system, m.both, m.precision(), m.recall(), m.f1());
}

void print_table(const Score& score, bool types) {
  fmt::print("{} reports", score.reports);
  if (score.quiet > 0)
    fmt::print(", {} without an event; false alarms in {} of these", score.quiet,
               score.false_alarms);
  if (score.absent > 0) fmt::print("; {} absent from the system's file", score.absent);
  if (score.unknown > 0) fmt::print("; {} that the gold lacks, passed over", score.unknown);
  fmt::print("\n{:<14} {:>6} {:>6} {:>6}   {:>6} {:>6} {:>6}\n", "level", "gold", "system", "both",
             "P", "R", "F1");
  for (const ScoreRow& r : score.levels) {
    fmt::print("{}", row(r.level, r.counts));
    if (r.interval) fmt::print("   {:.3f}-{:.3f}", r.interval->first, r.interval->second);
    fmt::print("\n");
  }
  if (!types) return;
  fmt::print("\n{:<14}\n", "type");
  for (const auto& [type, counts] : score.types) fmt::print("{}\n", row(type, counts));
}

}  // namespace

void add_score(CLI::App& app, Exit& status) {
  CLI::App* command = app.add_subcommand(
      "score", "Compare events with gold: precision, recall, F1 at twelve levels");
  auto gold = std::make_shared<std::string>();
  auto system = std::make_shared<std::string>();
  auto types = std::make_shared<bool>(false);
  auto resamples = std::make_shared<std::size_t>(0);
  command
      ->add_option("GOLD", *gold, "Events held to be right (JSONL, or a PETRARCH validation file)")
      ->required();
  command->add_option("SYSTEM", *system, "Events to be judged: records of `relata code` (JSONL)")
      ->required();
  command->add_flag("--types", *types, "One row for each PLOVER type too");
  command->add_option("--interval", *resamples,
                      "Resamples of the reports for 95 % intervals of F1, say 1000");
  command->callback([=, &status] {
    const auto lexicon = load_lexicon(own_file("lexicon"));
    if (!lexicon) {
      report_error(lexicon.error());
      status = Exit::kSomeFailed;
      return;
    }
    const auto g = reports_of(*lexicon, *gold);
    const auto s = reports_of(*lexicon, *system);
    if (!g || !s) {
      report_error(!g ? g.error() : s.error());
      status = Exit::kSomeFailed;
      return;
    }
    print_table(score_events(*g, *s, *resamples), *types);
  });
}

}  // namespace relata
