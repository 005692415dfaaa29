#include "pipeline/ingest.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <mutex>
#include <set>

#include "record/json.h"

namespace relata {
namespace {

/// A report on its way: the record, or why there is none.
struct Coded {
  Need need = Need::kCode;
  std::string uri;
  Record record;
  std::string json;  // of the record
};

/// Asks, from any thread, which reports have to be coded.
class Asker {
 public:
  Asker(Store store, MadeBy made_by) : store_(std::move(store)), made_by_(std::move(made_by)) {}

  /// A question that fails is answered with kCode: put() decides again.
  [[nodiscard]] Need need(const Report& report) {
    const std::string version = version_of(report);
    const std::lock_guard lock(mutex_);
    return store_.need(report.id, version, made_by_).value_or(Need::kCode);
  }

 private:
  std::mutex mutex_;
  Store store_;
  MadeBy made_by_;
};

std::vector<Coded> code_needed(std::vector<Report> reports, Asker& asker, const CodeReports& code) {
  std::vector<Coded> out(reports.size());
  std::vector<Report> needed;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    out[i].need = asker.need(reports[i]);
    out[i].uri = reports[i].uri;
    if (out[i].need == Need::kCode) needed.push_back(std::move(reports[i]));
  }
  if (needed.empty()) return out;
  std::vector<Record> records = code(std::move(needed));
  std::size_t next = 0;
  for (Coded& coded : out) {
    if (coded.need != Need::kCode) continue;
    coded.record = std::move(records.at(next++));
    coded.json = one_line(to_json(coded.record));
  }
  return out;
}

void count(IngestCounts& counts, Put put) {
  switch (put) {
    case Put::kNew:
      ++counts.fresh;
      break;
    case Put::kSame:
      ++counts.same;
      break;
    case Put::kNewVersion:
      ++counts.new_versions;
      break;
    case Put::kRecoded:
      ++counts.recoded;
      break;
    case Put::kForgotten:
      ++counts.forgotten;
      break;
  }
}

Result<IngestCounts> ingest_into(Store& store, const IngestOptions& options,
                                 std::set<std::string> failures, bool retrying,
                                 const CodeReports& code,
                                 const std::function<void(const Error&)>& on_error) {
  auto beside = open_reader(options.database);
  if (!beside) return tl::unexpected<Error>(beside.error());
  Asker asker(std::move(*beside), options.made_by);
  IngestCounts counts;
  std::set<std::string> failed_again;

  const auto write = [&](std::vector<Coded> batch) {
    std::vector<Record> records;
    std::vector<std::string> json;
    for (Coded& coded : batch) {
      if (coded.need == Need::kCode) {
        json.push_back(std::move(coded.json));
        records.push_back(std::move(coded.record));
        continue;
      }
      count(counts, coded.need == Need::kSame ? Put::kSame : Put::kForgotten);
      if (failures.erase(coded.uri) > 0) (void)store.clear_failure(coded.uri);
    }
    if (records.empty()) return true;
    const auto done = store.put(records, options.now, json);
    if (!done) {
      on_error(done.error());
      return false;
    }
    for (const Put put : *done) count(counts, put);
    return true;
  };
  const auto note = [&](const Error& error, const std::string& uri) {
    on_error(error);
    failed_again.insert(uri);
    // A full disk shows itself at the next report; here it must not stop the run.
    (void)store.note_failure(uri, error.why, options.now);
  };
  const RunCounts run_counts = run<Coded>(
      options.run,
      [&](std::vector<Report> reports) { return code_needed(std::move(reports), asker, code); },
      write, note);
  counts.failed = run_counts.failed;
  counts.end = run_counts.end;
  if (retrying && counts.end == RunEnd::kDone) {
    for (const std::string& uri : failures) {
      if (!failed_again.contains(uri)) (void)store.clear_failure(uri);
    }
  }
  return counts;
}

}  // namespace

Result<IngestCounts> ingest(const IngestOptions& options, const CodeReports& code,
                            const std::function<void(const Error&)>& on_error) {
  auto store = open_writer(options.database, options.store);
  if (!store) return tl::unexpected<Error>(store.error());
  const auto rows = store->failures();
  if (!rows) return tl::unexpected<Error>(rows.error());
  std::set<std::string> failures;
  for (const FailureRow& row : *rows) failures.insert(row.uri);
  return ingest_into(*store, options, std::move(failures), false, code, on_error);
}

Result<IngestCounts> retry_failed(const IngestOptions& options, const CodeReports& code,
                                  const std::function<void(const Error&)>& on_error) {
  auto store = open_writer(options.database, options.store);
  if (!store) return tl::unexpected<Error>(store.error());
  const auto rows = store->failures();
  if (!rows) return tl::unexpected<Error>(rows.error());
  IngestOptions again = options;
  again.run.paths.clear();
  std::set<std::string> failures;
  for (const FailureRow& row : *rows) {
    std::string input = input_of_failure(row.uri);
    if (input == "-" || input == "standard input") {
      on_error(
          {row.uri, "standard input cannot be read again", "give it to relata ingest anew", ""});
      continue;
    }
    failures.insert(row.uri);
    if (std::find(again.run.paths.begin(), again.run.paths.end(), input) == again.run.paths.end()) {
      again.run.paths.push_back(std::move(input));
    }
  }
  if (again.run.paths.empty()) return IngestCounts{};
  return ingest_into(*store, again, std::move(failures), true, code, on_error);
}

std::string input_of_failure(std::string_view uri) {
  // Where a place inside an input may begin: "#17", ":17" and " (byte 20311)".
  std::vector<std::size_t> cuts;
  for (std::size_t at = 1; at < uri.size(); ++at) {
    const bool digit =
        at + 1 < uri.size() && std::isdigit(static_cast<unsigned char>(uri[at + 1])) != 0;
    if (uri[at] == '#' || (uri[at] == ':' && digit) || uri.substr(at).starts_with(" (byte ")) {
      cuts.push_back(at);
    }
  }
  // A file's name may hold the same signs: the longest one that is there is meant.
  std::error_code ignored;
  if (cuts.empty() || std::filesystem::exists(uri, ignored)) return std::string(uri);
  for (auto cut = cuts.rbegin(); cut != cuts.rend(); ++cut) {
    if (std::filesystem::exists(uri.substr(0, *cut), ignored)) {
      return std::string(uri.substr(0, *cut));
    }
  }
  return std::string(uri.substr(0, cuts.front()));
}

std::string to_string(const IngestCounts& counts) {
  std::string out;
  const auto add = [&](std::size_t number, const char* one, const char* more) {
    if (number == 0) return;
    if (!out.empty()) out += ", ";
    out += std::to_string(number) + " " + (number == 1 ? one : more);
  };
  add(counts.fresh, "new", "new");
  add(counts.new_versions, "new version", "new versions");
  add(counts.recoded, "coded anew", "coded anew");
  add(counts.same, "unchanged", "unchanged");
  add(counts.forgotten, "forgotten and left out", "forgotten and left out");
  add(counts.failed, "could not be read", "could not be read");
  return out.empty() ? "nothing to read" : out;
}

}  // namespace relata
