#include "pipeline/run.h"

#include <algorithm>
#include <condition_variable>
#include <exception>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <variant>

#include "pipeline/progress.h"

namespace relata {
namespace {

struct Failure {
  Error error;
  std::string uri;
};

/// Items of the input, or their errors, in order: one batch.
struct Batch {
  std::vector<std::variant<RawItem, Failure>> items;
  std::size_t bytes = 0;
  std::uint64_t read_to = 0;  // bytes of the inputs read when it was closed
};

/// What became of a batch.
struct Done {
  std::vector<Failure> failures;              // in the order of the input
  std::vector<std::function<bool()>> writes;  // one, or one a report after something was thrown
  std::size_t reports = 0;
  std::size_t bytes = 0;
  std::uint64_t read_to = 0;
};

/// Closes batches at their limits; an item that is too long for the open batch begins the next.
class BatchReader {
 public:
  explicit BatchReader(const RunOptions& options)
      : options_(options), input_(options.paths, options.read) {}

  std::optional<Batch> next() {
    if (ended_) return std::nullopt;
    Batch batch;
    const auto stopped = [&] { return options_.stop != nullptr && options_.stop->load(); };
    while (!stopped() && batch.items.size() < options_.batch_reports) {
      auto item = held_ ? std::exchange(held_, std::nullopt) : input_.next();
      if (!item || stopped()) break;  // an interrupted read may look like a bad input
      if (!*item) {
        std::string uri = item->error().where;
        batch.items.emplace_back(Failure{std::move(item->error()), std::move(uri)});
        continue;
      }
      const std::size_t bytes = (*item)->bytes.size();
      if (!batch.items.empty() && batch.bytes + bytes > options_.batch_bytes) {
        held_ = std::move(item);
        break;
      }
      batch.bytes += bytes;
      batch.items.emplace_back(std::move(**item));
    }
    if (batch.items.empty()) return std::nullopt;
    batch.read_to = input_.bytes_read();
    return batch;
  }

  /// Nothing more is read.
  void end() { ended_ = true; }

 private:
  const RunOptions& options_;
  InputStream input_;
  std::optional<Result<RawItem>> held_;
  bool ended_ = false;
};

using Work = std::function<std::function<bool()>(std::vector<Report>)>;

Failure thrown(const std::string& uri, const std::string& what) {
  return {Error{uri, "could not be worked on: " + what,
                "report this as a bug of relata, with the input", "the other reports"},
          uri};
}

Done work_on(Batch batch, const Work& work) {
  Done done;
  done.bytes = batch.bytes;
  done.read_to = batch.read_to;
  std::vector<Report> reports;
  for (auto& item : batch.items) {
    if (auto* failure = std::get_if<Failure>(&item)) {
      done.failures.push_back(std::move(*failure));
      continue;
    }
    RawItem raw = std::move(std::get<RawItem>(item));
    try {
      auto report = read_item(raw);
      if (report) {
        reports.push_back(std::move(*report));
      } else {
        done.failures.push_back({std::move(report.error()), raw.uri});
      }
    } catch (const std::exception& error) {
      done.failures.push_back(thrown(raw.uri, error.what()));
    }
  }
  if (reports.empty()) return done;
  try {
    done.writes.push_back(work(reports));
    done.reports = reports.size();
  } catch (const std::exception&) {
    for (Report& report : reports) {
      const std::string uri = report.uri;
      try {
        std::vector<Report> one;
        one.push_back(std::move(report));
        done.writes.push_back(work(std::move(one)));
        ++done.reports;
      } catch (const std::exception& error) {
        done.failures.push_back(thrown(uri, error.what()));
      }
    }
  }
  return done;
}

/// Shared by the workers and the writing thread. Batches are numbered in the order of the input.
struct Shared {
  explicit Shared(const RunOptions& options) : reader(options) {}

  std::mutex reading;  // guards reader; held before `mutex`, never after it
  BatchReader reader;
  std::mutex mutex;  // guards all below
  std::condition_variable changed;
  std::map<std::size_t, Done> finished;
  std::size_t begun = 0;
  std::size_t written = 0;
  std::size_t waiting_bytes = 0;
  bool input_ended = false;
  bool cancelled = false;
};

void worker(Shared& shared, const RunOptions& options, const Work& work, std::size_t most_batches) {
  while (true) {
    std::size_t number = 0;
    std::optional<Batch> batch;
    {
      const std::lock_guard reading(shared.reading);
      {
        std::unique_lock lock(shared.mutex);
        shared.changed.wait(lock, [&] {
          const bool room = shared.begun - shared.written < most_batches &&
                            shared.waiting_bytes < options.waiting_bytes;
          return shared.cancelled || shared.input_ended || room || shared.begun == shared.written;
        });
        if (shared.cancelled || shared.input_ended) return;
      }
      try {
        batch = shared.reader.next();
      } catch (
          const std::exception& error) {  // no memory for the next input: what is begun is kept
        batch.emplace();
        batch->items.emplace_back(thrown("the input", error.what()));
        shared.reader.end();
      }
      const std::lock_guard lock(shared.mutex);
      if (!batch) {
        shared.input_ended = true;
        shared.changed.notify_all();
        return;
      }
      number = shared.begun++;
      shared.waiting_bytes += batch->bytes;
    }
    Done done = work_on(std::move(*batch), work);
    const std::lock_guard lock(shared.mutex);
    shared.finished.emplace(number, std::move(done));
    shared.changed.notify_all();
  }
}

}  // namespace

RunCounts run_batches(const RunOptions& options, const Work& work, const OnError& on_error) {
  const unsigned cores = std::max(1u, std::thread::hardware_concurrency());
  const std::size_t jobs = options.jobs > 0 ? static_cast<std::size_t>(options.jobs) : cores;
  Shared shared(options);
  RunCounts counts;
  Progress progress(options.progress, options.paths);
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < jobs; ++i) {
      threads.emplace_back([&] { worker(shared, options, work, 2 * jobs + 2); });
    }
    while (true) {
      std::unique_lock lock(shared.mutex);
      shared.changed.wait(lock, [&] {
        return shared.finished.contains(shared.written) ||
               (shared.input_ended && shared.written == shared.begun);
      });
      const auto found = shared.finished.find(shared.written);
      if (found == shared.finished.end()) break;
      Done done = std::move(found->second);
      shared.finished.erase(found);
      lock.unlock();

      if (!done.failures.empty()) progress.clear();
      for (const Failure& failure : done.failures) on_error(failure.error, failure.uri);
      counts.failed += done.failures.size();
      counts.bytes += done.bytes;
      bool good = true;
      for (const auto& write : done.writes) good = good && write();
      if (good) counts.reports += done.reports;
      progress.show(counts.reports, done.read_to);

      lock.lock();
      ++shared.written;
      shared.waiting_bytes -= done.bytes;
      shared.cancelled = !good;
      lock.unlock();
      shared.changed.notify_all();
      if (!good) {
        counts.end = RunEnd::kWriteFailed;
        break;
      }
    }
  }
  progress.clear();
  if (counts.end == RunEnd::kDone && options.stop != nullptr && options.stop->load()) {
    counts.end = RunEnd::kStopped;
  }
  return counts;
}

}  // namespace relata
