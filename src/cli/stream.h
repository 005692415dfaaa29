#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/command.h"
#include "pipeline/knowledge.h"
#include "pipeline/run.h"

namespace relata {

/// Settings of the pipeline from the command line.
[[nodiscard]] RunOptions run_options(const InputOptions& options);

/// Runs the inputs through `work` (reports -> lines without line feed, called from many threads)
/// and writes the lines to standard output in order. Errors go to standard error as they come.
/// return  kSomeFailed if an input could not be read, standard output was closed or the run was
/// stopped.
[[nodiscard]] Exit stream_lines(
    const InputOptions& options,
    const std::function<std::vector<std::string>(std::vector<Report>)>& work);

/// Loads model and lexicon as the command line says; reports the error and sets `status` if that
/// fails.
[[nodiscard]] std::optional<Knowledge> knowledge_for(const InputOptions& options, Exit& status);

}  // namespace relata
