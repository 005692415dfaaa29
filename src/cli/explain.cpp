// relata explain INPUT: why each event was coded, and why each other predicate was not.
#include <fmt/format.h>

#include "cli/stream.h"
#include "text/unicode.h"

namespace relata {
namespace {

std::string names(const Record& record, const std::vector<std::string>& ids) {
  std::string out;
  for (const std::string& id : ids) {
    for (const Actor& a : record.actors) {
      if (a.id != id) continue;
      if (!out.empty()) out += ", ";
      out += a.name;
      if (a.code) out += " [" + *a.code + "]";
    }
  }
  return out.empty() ? "-" : out;
}

std::string explain(const Knowledge& k, Report report, const std::string& only) {
  const Analysis analysis = k.language.analyse(report);
  Explanation why;
  const Record record =
      extract(std::move(report), analysis, k.lexicon, k.gazetteer, k.made_by, &why);
  const CodePoints text(record.report.text);
  std::string out = fmt::format("{}\n", record.report.title.value_or(record.report.uri));
  for (const Event& e : record.events) {
    if (!only.empty() && e.id != only) continue;
    const CameoCode* code = find_cameo(k.lexicon, e.cameo);
    out += fmt::format("\n{:<4} {} {}  {}\n", e.id, e.cameo, e.plover.value_or("statement"),
                       code == nullptr ? "" : code->label);
    out += fmt::format("     {} -> {}\n", names(record, e.source), names(record, e.target));
    out += fmt::format("     {}{}\n", e.factuality, e.said_by ? ", said in " + *e.said_by : "");
    for (const EventMention& m : e.mentions) {
      out += fmt::format("     words  \"{}\" in: {}\n", text.slice(m.trigger), text.slice(m.span));
    }
    out += fmt::format("     rule   {}\n", e.rule);
  }
  if (!only.empty()) return out;
  out += "\nNot coded:\n";
  for (const Verdict& v : why.verdicts) {
    if (!v.event.empty()) continue;
    const Proposition& p = why.propositions.all[v.proposition];
    const Sentence& s = analysis.sentences[p.sentence];
    out += fmt::format("  {:<16} {}{}\n", text.slice(s.words[p.word].span), v.reason,
                       v.rule.empty() ? "" : " (" + v.rule + ")");
  }
  return out;
}

}  // namespace

void add_explain(CLI::App& app, Exit& status) {
  CLI::App* command =
      app.add_subcommand("explain", "Say why each event was coded, and each other verb was not");
  auto options = std::make_shared<InputOptions>();
  auto event = std::make_shared<std::string>();
  add_input_options(*command, *options);
  command->add_option("--event", *event, "Only the event with this id");
  command->callback([options, event, &status] {
    const auto knowledge = knowledge_for(*options, status);
    if (!knowledge) return;
    status = stream_lines(*options, [&](std::vector<Report> reports) {
      std::vector<std::string> lines;
      for (Report& r : reports) lines.push_back(explain(*knowledge, std::move(r), *event));
      return lines;
    });
  });
}

}  // namespace relata
