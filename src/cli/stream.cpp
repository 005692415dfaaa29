#include "cli/stream.h"

#include <unistd.h>

#include <cstdio>

namespace relata {

RunOptions run_options(const InputOptions& options) {
  RunOptions out;
  out.paths = options.paths;
  if (!options.as.empty()) out.read.as = input_kind_of(options.as);
  out.jobs = options.jobs;
  out.progress = !options.quiet && (options.progress || isatty(STDERR_FILENO) != 0) &&
                 isatty(STDOUT_FILENO) == 0;
  out.stop = stop_on_interrupt();
  return out;
}

Exit stream_lines(const InputOptions& options,
                  const std::function<std::vector<std::string>(std::vector<Report>)>& work) {
  const auto write = [](std::vector<std::string> lines) {
    for (const std::string& line : lines) {
      if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) return false;
      if (!line.empty() && line.back() != '\n') std::fputc('\n', stdout);
    }
    return std::ferror(stdout) == 0;
  };
  const RunCounts counts =
      run<std::string>(run_options(options), work, write,
                       [](const Error& error, const std::string&) { report_error(error); });
  if (std::fflush(stdout) != 0 || counts.end == RunEnd::kWriteFailed) {
    report_error({"standard output", "cannot be written any more",
                  "check the disk or the program that reads it",
                  std::to_string(counts.reports) + " reports were written before"});
    return Exit::kSomeFailed;
  }
  if (counts.end == RunEnd::kStopped) {
    report_error({"interrupted", "stopped before the end of the input", "run it again",
                  std::to_string(counts.reports) + " reports were written whole"});
    return Exit::kSomeFailed;
  }
  return counts.failed > 0 ? Exit::kSomeFailed : Exit::kDone;
}

std::optional<Knowledge> knowledge_for(const InputOptions& options, Exit& status) {
  auto knowledge = load_knowledge({options.model, options.lexicon});
  if (!knowledge) {
    report_error(knowledge.error());
    status = Exit::kUsage;
    return std::nullopt;
  }
  return std::move(*knowledge);
}

}  // namespace relata
