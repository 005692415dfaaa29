// relata code INPUT...: one record a line.
#include "cli/stream.h"
#include "record/json.h"

namespace relata {

void add_code(CLI::App& app, Exit& status) {
  CLI::App* command =
      app.add_subcommand("code", "Code reports: one record a line, in the order of the input");
  auto options = std::make_shared<InputOptions>();
  auto format = std::make_shared<std::string>("jsonl");
  add_input_options(*command, *options, true);
  command->add_option("--format", *format, "jsonl")->check(CLI::IsMember({"jsonl"}));
  command->callback([options, &status] {
    const auto knowledge = knowledge_for(*options, status);
    if (!knowledge) return;
    status = stream_lines(*options, [&](std::vector<Report> reports) {
      std::vector<std::string> lines;
      for (const Record& r : code(*knowledge, std::move(reports)))
        lines.push_back(one_line(to_json(r, options->offsets)));
      return lines;
    });
  });
}

}  // namespace relata
