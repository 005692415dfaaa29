#include "pipeline/examples.h"

#include <fmt/core.h>

#include <algorithm>

#include "text/unicode.h"

namespace relata {

namespace {

struct Task {
  const EventExamples* entry = nullptr;
  const Example* example = nullptr;
  bool yes = true;
};

Report report_of(const std::string& text, std::size_t number) {
  Report report;
  report.id = fmt::format("example{}", number);
  report.uri = report.id;
  report.text = text;
  report.parts.push_back(
      {PartKind::kParagraph, {0, static_cast<std::uint32_t>(count_code_points(text))}});
  return report;
}

/// Whether one of these actors is mentioned where `name` stands in the text.
bool holds(const Record& record, const std::vector<std::string>& ids, const std::string& name) {
  const CodePoints text(record.report.text);
  const std::size_t byte = record.report.text.find(name);
  if (byte == std::string::npos) return false;
  const Span place{static_cast<std::uint32_t>(text.index(byte)),
                   static_cast<std::uint32_t>(text.index(byte + name.size()))};
  for (const Actor& actor : record.actors) {
    if (std::find(ids.begin(), ids.end(), actor.id) == ids.end()) continue;
    if (fold(actor.name) == fold(name)) return true;
    for (const ActorMention& mention : actor.mentions) {
      if (mention.span.overlaps(place)) return true;
    }
  }
  return false;
}

/// The bracketed names that are not on the side where they should be.
std::string missing_sides(const Record& record, const Event& event, const Example& example) {
  std::string missing;
  for (const Example::Side& side : example.sides) {
    const bool source = side.side != 't' && holds(record, event.source, side.name);
    const bool target = side.side != 's' && holds(record, event.target, side.name);
    if (!source && !target) missing += (missing.empty() ? "" : ", ") + side.name;
  }
  return missing;
}

std::string events_of(const Record& record) {
  std::string list;
  for (const Event& event : record.events) {
    list += fmt::format("{}{} ({})", list.empty() ? "" : ", ", event.cameo, event.rule);
  }
  return list.empty() ? "no event" : list;
}

/// "" if the example passes, else what is wrong.
std::string judge(const Task& task, const Record& record, const std::string& rule) {
  if (!task.yes) {
    for (const Event& event : record.events) {
      if (event.rule == rule) return fmt::format("a `no` is coded {}", event.cameo);
    }
    return "";
  }
  std::string why = fmt::format("a `yes` gives {}, not {}", events_of(record),
                                task.entry->cameo.empty() ? "its illocution" : task.entry->cameo);
  for (const Event& event : record.events) {
    const bool same = task.entry->cameo.empty() ? !event.rule.starts_with("statement")
                                                : event.cameo == task.entry->cameo;
    if (!same) continue;
    const std::string missing = missing_sides(record, event, *task.example);
    if (missing.empty()) return "";
    why = fmt::format("{} without {} on its side", event.cameo, missing);
  }
  return why;
}

}  // namespace

ExampleResults run_examples(const Lexicon& lexicon, const Coder& code,
                            std::span<const std::uint32_t> wanted_files) {
  ExampleResults results;
  std::vector<Task> tasks;
  for (const EventExamples& entry : lexicon.examples) {
    if (!wanted_files.empty() && std::find(wanted_files.begin(), wanted_files.end(),
                                           entry.origin.file) == wanted_files.end()) {
      continue;
    }
    for (const Example& example : entry.yes) tasks.push_back({&entry, &example, true});
    for (const Example& example : entry.no) tasks.push_back({&entry, &example, false});
  }
  constexpr std::size_t kBatch = 200;
  for (std::size_t begin = 0; begin < tasks.size(); begin += kBatch) {
    const std::size_t end = std::min(begin + kBatch, tasks.size());
    std::vector<Report> reports;
    for (std::size_t i = begin; i < end; ++i) {
      reports.push_back(report_of(tasks[i].example->text, i));
    }
    const std::vector<Record> records = code(std::move(reports));
    for (std::size_t i = begin; i < end; ++i) {
      const Task& task = tasks[i];
      ++results.run;
      const std::string wrong =
          judge(task, records[i - begin], rule_name(lexicon, task.entry->origin));
      if (wrong.empty()) {
        ++results.passed;
        continue;
      }
      results.failures.push_back(
          Error{fmt::format("{}:{}:{}", lexicon.file_names[task.entry->origin.file],
                            task.example->line, task.example->column),
                fmt::format("{}: {}", wrong, task.example->text),
                task.yes ? "widen the entry's conditions, or change the example"
                         : "narrow the entry's conditions, or change the example",
                "the entry"});
    }
  }
  return results;
}

}  // namespace relata
