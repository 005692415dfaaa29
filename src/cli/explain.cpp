// relata explain INPUT: why each event was coded, and why each other predicate was not.
#include <fmt/format.h>

#include <algorithm>

#include "cli/stream.h"
#include "text/unicode.h"

namespace relata {
namespace {

std::string names(const Record& record, const std::vector<std::string>& ids) {
  std::string out;
  for (const std::string& id : ids) {
    const Actor* a = actor_with_id(record, id);
    if (a == nullptr) continue;
    out += (out.empty() ? "" : ", ") + a->name;
    if (a->code) out += " [" + *a->code + "]";
  }
  return out.empty() ? "-" : out;
}

// "Ahmed Maiteeq said", "the report"
std::string voice(const Record& record, const std::optional<std::string>& statement) {
  if (!statement) return "the report";
  for (const Statement& s : record.statements) {
    if (s.id != *statement) continue;
    const std::string who = s.speaker ? names(record, {*s.speaker}) : "somebody";
    return who + (s.within ? ", as told by " + voice(record, s.within) : "");
  }
  return *statement;
}

std::string event_lines(const Knowledge& k, const Record& record, const Event& e,
                        const std::vector<std::string_view>& grounds) {
  const CodePoints text(record.report.text);
  const CameoCode* code = find_cameo(k.lexicon, e.cameo);
  std::string type = e.plover.value_or("statement");
  if (e.mode) type += " " + *e.mode;
  std::string out =
      fmt::format("\n{:<4} {} {}  {}\n", e.id, e.cameo, type, code == nullptr ? "" : code->label);
  out += fmt::format("     sides  {} -> {}\n", printable_line(names(record, e.source)),
                     printable_line(names(record, e.target)));
  for (const EventMention& m : e.mentions) {
    out += fmt::format("     words  \"{}\" in: {}\n", printable_line(text.slice(m.trigger)),
                       printable_line(text.slice(m.span)));
    out += fmt::format("            {}, on the word of {}\n", m.factuality,
                       printable_line(voice(record, m.said_by)));
  }
  out += fmt::format("     rule   {}\n", e.rule);
  std::string why;
  for (const std::string_view g : grounds) why += (why.empty() ? "" : ", ") + std::string(g);
  if (!why.empty()) out += fmt::format("     sure   {:.2f}: {}\n", e.confidence, why);
  return out;
}

// Predicates that gave no event, one a line; those without an entry come last, in one line.
std::string not_coded(const Explanation& why, const Analysis& analysis, const Record& record) {
  const CodePoints text(record.report.text);
  std::string out;
  std::string unknown;
  for (const Verdict& v : why.verdicts) {
    if (!v.event.empty()) continue;
    const Proposition& p = why.propositions.all[v.proposition];
    const std::string word(text.slice(analysis.sentences[p.sentence].words[p.word].span));
    if (v.rule.empty()) {
      unknown += (unknown.empty() ? "" : ", ") + word;
      continue;
    }
    out += fmt::format("  {:<16} {} ({})\n", word, v.reason, v.rule);
  }
  if (!unknown.empty()) out += "  no lexicon entry: " + unknown + "\n";
  return out.empty() ? "" : "\nNot coded:\n" + out;
}

std::string explain(const Knowledge& k, Report report, const std::string& only) {
  const Analysis analysis = k.language.analyse(report);
  Explanation why;
  const Record record =
      extract(std::move(report), analysis, k.lexicon, k.gazetteer, k.made_by, &why);
  std::string out =
      fmt::format("{}\n", printable_line(record.report.title.value_or(record.report.uri)));
  if (!is_coded(record.report)) {
    return out + fmt::format("\nNot coded: {}\n", record.report.note.value_or(""));
  }
  for (std::size_t i = 0; i < record.events.size(); ++i) {
    const Event& e = record.events[i];
    if (!only.empty() && e.id != only) continue;
    out += event_lines(k, record, e,
                       i < why.grounds.size() ? why.grounds[i] : std::vector<std::string_view>{});
  }
  const bool found = std::any_of(record.events.begin(), record.events.end(),
                                 [&](const Event& e) { return e.id == only; });
  if (!only.empty() && !found) out += fmt::format("     no event has the id {}\n", only);
  return only.empty() ? out + not_coded(why, analysis, record) : out;
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
