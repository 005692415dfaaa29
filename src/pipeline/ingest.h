#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "pipeline/run.h"
#include "record/record.h"
#include "store/store.h"
#include "text/error.h"

namespace relata {

/// Codes reports together; called from many threads at once. One record a report, in order.
using CodeReports = std::function<std::vector<Record>(std::vector<Report>)>;

struct IngestOptions {
  RunOptions run;
  std::string database;
  MadeBy made_by;   // what `code` will write into its records
  std::string now;  // ISO 8601, the time of the run
  StoreOptions store;
};

/// What became of the reports of one run.
struct IngestCounts {
  std::size_t fresh = 0;  // Put::kNew
  std::size_t new_versions = 0;
  std::size_t recoded = 0;
  std::size_t same = 0;
  std::size_t forgotten = 0;
  std::size_t failed = 0;  // inputs that could not be read; kept in the database as failures
  RunEnd end = RunEnd::kDone;
};

/// Reads, codes and writes reports into a database, which is made if it is not there. Reports that
/// are stored just so (id, version, made_by) are not coded again, so that a run that was killed
/// goes on where it stopped.
///
/// on_error  each input that could not be read, and why writing stopped if it did (end is then
///           kWriteFailed). Called from the calling thread.
/// errors    the database cannot be opened.
[[nodiscard]] Result<IngestCounts> ingest(const IngestOptions& options, const CodeReports& code,
                                          const std::function<void(const Error&)>& on_error);

/// The same for the inputs that failed in earlier runs (`--retry-failed`); options.run.paths is not
/// looked at. What can be read now is no failure any more.
[[nodiscard]] Result<IngestCounts> retry_failed(const IngestOptions& options,
                                                const CodeReports& code,
                                                const std::function<void(const Error&)>& on_error);

/// The input to read again for a failure: its uri without the place inside it.
///
///   wire.jsonl#17 -> wire.jsonl    wire.jsonl:17 (byte 20311) -> wire.jsonl    a.txt -> a.txt
///   news.zip#a/wire.jsonl#17 -> news.zip    a#1.txt -> a#1.txt, if that is a file
[[nodiscard]] std::string input_of_failure(std::string_view uri);

/// "3 new, 1 new version, 40 unchanged": what is not zero; "nothing to read" if all is.
[[nodiscard]] std::string to_string(const IngestCounts& counts);

}  // namespace relata
