#include <csignal>
#include <cstdio>
#include <exception>

#include "cli/command.h"

int main(int argc, char** argv) {
  using namespace relata;
  std::signal(SIGPIPE, SIG_IGN);
  CLI::App app(
      "Relata reads news reports and writes down who did or said what to whom, and on whose word.",
      "relata");
  app.require_subcommand(1);
  app.set_version_flag("--version", "relata " RELATA_VERSION);
  Exit status = Exit::kDone;
  add_read(app, status);
  add_parse(app, status);
  add_code(app, status);
  add_ingest(app, status);
  add_query(app, status);
  add_forget(app, status);
  add_serve(app, status);
  add_explain(app, status);
  add_lexicon(app, status);
  add_summary(app, status);
  add_score(app, status);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : static_cast<int>(Exit::kUsage);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "relata: cannot go on: %s\n", error.what());
    return static_cast<int>(Exit::kSomeFailed);
  }
  return static_cast<int>(status);
}
