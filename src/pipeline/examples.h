#pragma once

#include <functional>
#include <span>
#include <vector>

#include "lexicon/lexicon.h"
#include "record/record.h"
#include "record/report.h"
#include "text/error.h"

namespace relata {

/// Codes reports together; the records in the same order. `code()` of pipeline/knowledge.h with its
/// knowledge bound.
using Coder = std::function<std::vector<Record>(std::vector<Report>)>;

/// How the examples of the event entries came out.
struct ExampleResults {
  std::size_t run = 0;
  std::size_t passed = 0;
  std::vector<Error> failures;  // where: "lexicon/events/aid.lex:14:11"
};

/// Runs the `yes` and `no` sentences of event entries (docs/lexicon.md).
///
/// A `yes` passes if an event has the entry's code (an entry with an illocution: if any event
/// stands on this entry or its table) and each bracketed name is on a side of it, [s:...] its
/// source, [t:...] its target. A `no` passes if no event stands on the entry.
///
/// lexicon   the one that `code` uses.
/// wanted_files  indexes into Lexicon::file_names whose examples are run; empty: all.
/// cost      one coding of all sentences, in batches.
[[nodiscard]] ExampleResults run_examples(const Lexicon& lexicon, const Coder& code,
                                          std::span<const std::uint32_t> wanted_files = {});

}  // namespace relata
