#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "read/inputs.h"
#include "record/report.h"
#include "text/error.h"

namespace relata {

/// How inputs go through the program.
struct RunOptions {
  std::vector<std::string> paths;  // INPUT...
  ReadOptions read;
  int jobs = 0;                             // threads; 0 = all cores
  std::size_t batch_reports = 32;           // a batch is closed at this many reports,
  std::size_t batch_bytes = 24'000;         // or this many bytes (4,000 words); a longer one alone
  std::size_t waiting_bytes = 32u << 20;    // of input that may wait between reading and writing
  bool progress = false;                    // a line on standard error: rate and remaining time
  const std::atomic<bool>* stop = nullptr;  // set by Ctrl-C: finish what is begun, and end
};

enum class RunEnd : std::uint8_t { kDone, kStopped, kWriteFailed };

struct RunCounts {
  std::size_t reports = 0;  // worked on and handed to `write`
  std::size_t failed = 0;   // inputs that could not be read
  std::uint64_t bytes = 0;  // read
  RunEnd end = RunEnd::kDone;
};

/// An input (or an item of one) that could not be read: `uri` as its report would have had it.
using OnError = std::function<void(const Error& error, const std::string& uri)>;

/// The type-free heart of run(): `work` returns what writes its results, false to stop.
[[nodiscard]] RunCounts run_batches(
    const RunOptions& options,
    const std::function<std::function<bool()>(std::vector<Report>)>& work, const OnError& on_error);

/// Reads the inputs, works on them in batches with `jobs` threads, and writes the results in the
/// order of the input.
///
///   run<Record>(options, [&](std::vector<Report> reports) { return code_all(reports); },
///               [&](std::vector<Record> records) { return print(records); }, on_error);
///
/// work      called from many threads at once. What it throws is an error of the report that caused
///           it (the batch is done again one by one); the others are kept.
/// write     called from the calling thread only, batch by batch; false ends the run.
/// on_error  called from the calling thread, in the order of the input, a batch's errors before its
///           results; the run goes on.
/// memory    bounded by waiting_bytes and 2 batches a thread, whatever the length of the input.
/// return    the same for every number of jobs, and so are the calls of `write` put together.
template <typename T, typename Work, typename Write>
[[nodiscard]] RunCounts run(const RunOptions& options, Work work, Write write,
                            const OnError& on_error) {
  return run_batches(
      options,
      [&](std::vector<Report> reports) -> std::function<bool()> {
        auto results = std::make_shared<std::vector<T>>(work(std::move(reports)));
        return [&write, results] { return write(std::move(*results)); };
      },
      on_error);
}

/// Makes Ctrl-C (SIGINT) and SIGTERM set a flag instead of ending the program; a second one ends
/// it. Returns the flag, for RunOptions::stop.
[[nodiscard]] const std::atomic<bool>* stop_on_interrupt();

}  // namespace relata
