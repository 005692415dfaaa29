#include "serve/serve.h"

#include <cstdio>
#include <memory>

#include "cli/command.h"
#include "pipeline/run.h"

namespace relata {

void add_serve(CLI::App& app, Exit& status) {
  CLI::App* command = app.add_subcommand(
      "serve", "Serve the desk (web page) and the HTTP API of a database, read-only");
  auto options = std::make_shared<ServeOptions>();
  command->add_option("DB", options->database, "Database to show")->required();
  command->add_option("--port", options->port, "Port to listen on; 0 takes a free one")
      ->capture_default_str();
  command->add_option("--host", options->host, "Address to listen on")->capture_default_str();
  command->callback([options, &status] {
    options->stop = stop_on_interrupt();
    const auto served = serve(*options, [](const std::string& address) {
      std::printf("The desk is at %s (end with Ctrl-C)\n", address.c_str());
      std::fflush(stdout);
    });
    if (!served) {
      report_error(served.error());
      status = Exit::kSomeFailed;
    }
  });
}

}  // namespace relata
