// relata read INPUT...: reports as JSON lines.
#include "cli/stream.h"
#include "record/json.h"

namespace relata {

void add_read(CLI::App& app, Exit& status) {
  CLI::App* command = app.add_subcommand(
      "read", "Read reports: one a line, as JSON (id, title, date, text, parts ...)");
  auto options = std::make_shared<InputOptions>();
  add_input_options(*command, *options, true);
  command->callback([options, &status] {
    status = stream_lines(*options, [&](std::vector<Report> reports) {
      std::vector<std::string> lines;
      for (const Report& r : reports) lines.push_back(one_line(to_json(r, options->offsets)));
      return lines;
    });
  });
}

}  // namespace relata
