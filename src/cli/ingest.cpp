// relata ingest DB INPUT...: codes reports into a database.
#include "pipeline/ingest.h"

#include <unistd.h>

#include <csignal>
#include <cstdio>

#include "cli/stream.h"
#include "cli/table.h"

namespace relata {
namespace {

Exit ingest_command(const InputOptions& input, const std::string& database, bool retry,
                    bool no_wait) {
  if (input.paths.empty() && !retry) {
    report_error({"ingest", "no INPUT given", "name files or folders, or --retry-failed", ""});
    return Exit::kUsage;
  }
  std::signal(SIGXFSZ, SIG_IGN);  // a limit of file size is an error of writing, not our end
  Exit status = Exit::kDone;
  const auto knowledge = knowledge_for(input, status);
  if (!knowledge) return status;
  IngestOptions options;
  options.run = run_options(input);
  options.run.progress = !input.quiet && (input.progress || isatty(STDERR_FILENO) != 0);
  options.database = database;
  options.made_by = knowledge->made_by;
  options.now = now_utc();
  options.store.wait = wait_options(no_wait);
  const CodeReports coding = [&](std::vector<Report> reports) {
    return code(*knowledge, std::move(reports));
  };
  const auto counts =
      retry ? retry_failed(options, coding, report_error) : ingest(options, coding, report_error);
  if (!counts) {
    report_error(counts.error());
    return Exit::kSomeFailed;
  }
  if (!input.quiet) std::printf("%s: %s\n", database.c_str(), to_string(*counts).c_str());
  if (counts->end == RunEnd::kStopped) {
    report_error({"interrupted", "stopped before the end of the input",
                  "run the same command again: it goes on where it stopped",
                  "all reports that are counted here, whole"});
    return Exit::kSomeFailed;
  }
  return counts->failed > 0 || counts->end == RunEnd::kWriteFailed ? Exit::kSomeFailed
                                                                   : Exit::kDone;
}

}  // namespace

void add_ingest(CLI::App& app, Exit& status) {
  CLI::App* command = app.add_subcommand(
      "ingest", "Code reports into a database; a run that was stopped goes on where it was");
  auto options = std::make_shared<InputOptions>();
  auto database = std::make_shared<std::string>();
  auto retry = std::make_shared<bool>(false);
  command->add_option("DB", *database, "Database, made if it is not there")->required();
  add_input_options(*command, *options);
  command->get_option("INPUT")->required(false);
  command->add_flag("--retry-failed", *retry,
                    "Read again the inputs that could not be read in earlier runs");
  auto no_wait = std::make_shared<bool>(false);
  add_wait_option(*command, *no_wait);
  command->callback(
      [=, &status] { status = ingest_command(*options, *database, *retry, *no_wait); });
}

}  // namespace relata
