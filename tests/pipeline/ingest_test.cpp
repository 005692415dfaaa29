#include "pipeline/ingest.h"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace relata {
namespace {

struct Folder {
  std::string path;
  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "relata-run-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path = name;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
};

/// A file of JSON lines, one short report each.
std::string lines(const Folder& folder, int count) {
  const std::string path = folder.path + "/wire.jsonl";
  std::ofstream out(path);
  for (int i = 0; i < count; ++i) {
    out << "{\"id\":\"r" << i << "\",\"text\":\"Report number " << i << " about a harbour.\"}\n";
  }
  return path;
}

const MadeBy kMadeBy = {"relata 0.1.0", "model", "lexicon"};

std::vector<Record> code_plainly(std::vector<Report> reports) {
  std::vector<Record> records;
  for (Report& report : reports) {
    records.push_back({.report = std::move(report), .made_by = kMadeBy});
  }
  return records;
}

IngestOptions options(const Folder& folder, std::vector<std::string> paths, int jobs = 2) {
  IngestOptions options;
  options.run.paths = std::move(paths);
  options.run.jobs = jobs;
  options.database = folder.path + "/news.db";
  options.made_by = kMadeBy;
  options.now = "2024-03-11T08:00:00Z";
  return options;
}

void no_errors(const Error& error) { FAIL(to_string(error)); }

std::vector<std::string> ids_in_order(const std::vector<std::string>& paths, int jobs) {
  RunOptions run_options;
  run_options.paths = paths;
  run_options.jobs = jobs;
  run_options.batch_reports = 3;
  std::vector<std::string> out;
  std::vector<std::string> errors;
  const RunCounts counts = run<std::string>(
      run_options,
      [](std::vector<Report> reports) {
        std::vector<std::string> ids;
        for (const Report& report : reports) ids.push_back(report.id);
        return ids;
      },
      [&](std::vector<std::string> ids) {
        out.insert(out.end(), ids.begin(), ids.end());
        return true;
      },
      [&](const Error& error, const std::string& uri) {
        errors.push_back("error " + error.why + " " + uri);
      });
  CHECK(counts.end == RunEnd::kDone);
  CHECK(counts.failed == errors.size());
  out.insert(out.end(), errors.begin(), errors.end());
  return out;
}

}  // namespace

TEST_CASE("results and errors come in the order of the input, whatever the number of threads") {
  const Folder folder;
  const std::string wire = lines(folder, 100);
  const std::vector<std::string> paths = {wire, folder.path + "/missing.txt", wire};
  const auto one = ids_in_order(paths, 1);
  REQUIRE(one.size() == 201);
  CHECK(one[0] == "r0");
  CHECK(one[99] == "r99");
  CHECK(one[199] == "r99");
  CHECK(one[200].ends_with("missing.txt"));
  CHECK(ids_in_order(paths, 8) == one);
}

TEST_CASE("what is thrown at one report does not lose its neighbours") {
  const Folder folder;
  RunOptions run_options;
  run_options.paths = {lines(folder, 10)};
  run_options.jobs = 2;
  std::size_t written = 0;
  std::vector<std::string> failed;
  const RunCounts counts = run<int>(
      run_options,
      [](std::vector<Report> reports) {
        for (const Report& report : reports) {
          if (report.id == "r4") throw std::runtime_error("a bug");
        }
        return std::vector<int>(reports.size(), 1);
      },
      [&](std::vector<int> ones) {
        written += ones.size();
        return true;
      },
      [&](const Error& error, const std::string&) { failed.push_back(error.why); });
  CHECK(written == 9);
  CHECK(counts.reports == 9);
  CHECK(failed == std::vector<std::string>{"could not be worked on: a bug"});
}

TEST_CASE("a stopped run writes what is begun and says so") {
  const Folder folder;
  std::atomic<bool> stop = false;
  RunOptions run_options;
  run_options.paths = {lines(folder, 500)};
  run_options.jobs = 2;
  run_options.batch_reports = 5;
  run_options.stop = &stop;
  std::size_t written = 0;
  const RunCounts counts = run<int>(
      run_options, [](std::vector<Report> reports) { return std::vector<int>(reports.size(), 1); },
      [&](std::vector<int> ones) {
        written += ones.size();
        stop = true;
        return true;
      },
      [](const Error&, const std::string&) {});
  CHECK(counts.end == RunEnd::kStopped);
  CHECK(counts.reports == written);
  CHECK(written < 500);
}

TEST_CASE("a writer that fails ends the run") {
  const Folder folder;
  RunOptions run_options;
  run_options.paths = {lines(folder, 500)};
  run_options.jobs = 4;
  const RunCounts counts = run<int>(
      run_options, [](std::vector<Report> reports) { return std::vector<int>(reports.size(), 1); },
      [](std::vector<int>) { return false; }, [](const Error&, const std::string&) {});
  CHECK(counts.end == RunEnd::kWriteFailed);
  CHECK(counts.reports == 0);
}

TEST_CASE("ingesting again codes nothing again") {
  const Folder folder;
  const std::string wire = lines(folder, 50);
  CHECK(to_string(ingest(options(folder, {wire}), code_plainly, no_errors).value()) == "50 new");
  const CodeReports never = [](std::vector<Report>) -> std::vector<Record> {
    throw std::logic_error("coded again");
  };
  CHECK(to_string(ingest(options(folder, {wire}), never, no_errors).value()) == "50 unchanged");
}

TEST_CASE("kill -9 while ingesting: whole reports, and the next run does the rest") {
  const Folder folder;
  const std::string wire = lines(folder, 400);
  const pid_t child = fork();
  if (child == 0) {
    std::atomic<int> coded = 0;
    const CodeReports dying = [&](std::vector<Report> reports) {
      coded += static_cast<int>(reports.size());
      if (coded > 200) kill(getpid(), SIGKILL);
      return code_plainly(std::move(reports));
    };
    (void)ingest(options(folder, {wire}, 1), dying, [](const Error&) {});
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  REQUIRE(WIFSIGNALED(status));
  const auto counts = ingest(options(folder, {wire}), code_plainly, no_errors).value();
  CHECK(counts.fresh + counts.same == 400);
  CHECK(counts.fresh >= 190);
  auto store = open_reader(folder.path + "/news.db");
  REQUIRE(store.has_value());
  CHECK(store->counts().value().reports == 400);
}

TEST_CASE("an input that could not be read is kept and tried again") {
  const Folder folder;
  const std::string late = folder.path + "/late.jsonl";
  const std::string never = folder.path + "/never.jsonl";
  std::vector<std::string> errors;
  const auto note = [&](const Error& error) { errors.push_back(error.where); };
  auto counts = ingest(options(folder, {lines(folder, 3), late, never}), code_plainly, note);
  CHECK(to_string(counts.value()) == "3 new, 2 could not be read");
  CHECK(errors.size() == 2);

  std::ofstream(late) << "{\"id\":\"late\",\"text\":\"It came after all.\"}\n";
  counts = retry_failed(options(folder, {}), code_plainly, note);
  CHECK(to_string(counts.value()) == "1 new, 1 could not be read");
  auto store = open_reader(folder.path + "/news.db");
  REQUIRE(store.has_value());
  const auto failures = store->failures().value();
  REQUIRE(failures.size() == 1);
  CHECK(failures[0].uri == never);
}

TEST_CASE("no room while ingesting: one message, the rest is kept") {
  const Folder folder;
  std::vector<std::string> errors;
  IngestOptions tight = options(folder, {lines(folder, 3000)});
  tight.store.max_pages = 150;
  const auto counts =
      ingest(tight, code_plainly, [&](const Error& error) { errors.push_back(error.why); });
  REQUIRE(counts.has_value());
  CHECK(counts->end == RunEnd::kWriteFailed);
  CHECK(errors ==
        std::vector<std::string>{"no room left on the disk or in the limit of the database"});
  auto store = open_reader(folder.path + "/news.db");
  REQUIRE(store.has_value());
  CHECK(store->counts().value().reports == static_cast<std::int64_t>(counts->fresh));
}

TEST_CASE("the input behind a failure") {
  CHECK(input_of_failure("wire.jsonl#17") == "wire.jsonl");
  CHECK(input_of_failure("wire.jsonl:17 (byte 20311)") == "wire.jsonl");
  CHECK(input_of_failure("wire.jsonl (byte 20311)") == "wire.jsonl");
  CHECK(input_of_failure("news/a.txt") == "news/a.txt");
  CHECK(input_of_failure("news.zip#a/wire.jsonl#17") == "news.zip");
  CHECK(input_of_failure("c.warc.gz#312 (byte 20)") == "c.warc.gz");
}

}  // namespace relata
