#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "store/store.h"
#include "text/error.h"

namespace relata {

/// Exit status of the program (the contract's): 0 all read; 1 some inputs could not be read at all,
/// each named on standard error; 2 bad usage.
enum class Exit { kDone = 0, kSomeFailed = 1, kUsage = 2 };

/// Options that every command over INPUT... shares.
struct InputOptions {
  std::vector<std::string> paths;
  std::string as;       // kind of every input; "" = by content
  std::string model;    // model file; "" = the one that came with the program
  std::string lexicon;  // folder laid over the own lexicon; "" = none
  int jobs = 0;         // threads; 0 = all cores
  bool quiet = false;
  bool progress = false;
  bool offsets = false;
};

/// Adds INPUT..., --as, --jobs, --model, --lexicon, --quiet, --progress to a command; `offsets`
/// adds --offsets too.
void add_input_options(CLI::App& command, InputOptions& options, bool offsets = false);

/// Adds --no-wait to a command that writes into a database.
void add_wait_option(CLI::App& command, bool& no_wait);

/// Waits for other writers unless told not to, says so on standard error, and ends with Ctrl-C.
[[nodiscard]] WaitOptions wait_options(bool no_wait);

/// Prints an error to standard error as the user sees it.
void report_error(const Error& error);

// One function a command, each in the file of its name: adds the command with its options and sets
// `status` when it has run.
void add_read(CLI::App& app, Exit& status);
void add_parse(CLI::App& app, Exit& status);
void add_code(CLI::App& app, Exit& status);
void add_ingest(CLI::App& app, Exit& status);
void add_query(CLI::App& app, Exit& status);
void add_forget(CLI::App& app, Exit& status);
void add_serve(CLI::App& app, Exit& status);
void add_explain(CLI::App& app, Exit& status);
void add_lexicon(CLI::App& app, Exit& status);
void add_summary(CLI::App& app, Exit& status);
void add_score(CLI::App& app, Exit& status);

}  // namespace relata
