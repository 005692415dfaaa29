#include <cstdio>

#include "cli/command.h"
#include "pipeline/run.h"

namespace relata {

void add_input_options(CLI::App& command, InputOptions& options, bool offsets) {
  command.add_option("INPUT", options.paths, "Files, folders, or - for standard input")->required();
  command.add_option("--as", options.as, "Kind of every input, instead of telling it by content")
      ->check(
          CLI::IsMember({"text", "html", "feed", "warc", "jsonl", "csv", "conllu", "petrarch"}));
  command.add_option("--jobs", options.jobs, "Threads (default: all cores)")
      ->check(CLI::Range(0, 1024));
  command.add_option("--model", options.model, "Model file to use instead of the program's own");
  command.add_option(
      "--lexicon", options.lexicon,
      "Lexicon folder; the kinds of entries that it holds replace the program's own");
  command.add_flag("--quiet", options.quiet, "No progress, no counts; errors are still named");
  command.add_flag("--progress", options.progress,
                   "Show progress, also where standard error is no terminal");
  if (offsets) {
    command.add_flag("--offsets", options.offsets,
                     "Add `bytes`: [code point, byte, length] into the input");
  }
}

void add_wait_option(CLI::App& command, bool& no_wait) {
  command.add_flag("--no-wait", no_wait,
                   "End with an error if somebody else is writing into the database");
}

WaitOptions wait_options(bool no_wait) {
  return {.wait = !no_wait, .stop = stop_on_interrupt(), .on_wait = [](const std::string& what) {
            std::fprintf(stderr, "waiting: %s (Ctrl-C ends the wait; --no-wait does not wait)\n",
                         what.c_str());
          }};
}

void report_error(const Error& error) { std::fprintf(stderr, "%s\n", to_string(error).c_str()); }

}  // namespace relata
