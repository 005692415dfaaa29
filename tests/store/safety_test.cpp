#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <csignal>
#include <fstream>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "record/json.h"
#include "samples.h"
#include "store/schema.h"

namespace relata {
namespace {

std::vector<Record> many(int count) {
  std::vector<Record> records;
  for (int i = 0; i < count; ++i) records.push_back(sample("report-" + std::to_string(i)));
  return records;
}

void check_whole(Store& store, std::int64_t at_least) {
  const Counts counts = store.counts().value();
  CHECK(counts.reports >= at_least);
  CHECK(counts.events == counts.reports);
  CHECK(counts.statements == counts.reports);
  CHECK(store.reports({.words = "harbour"}).value().total == counts.reports);
  CHECK(store.events({.words = "norland"}).value().total == counts.reports);
}

}  // namespace

TEST_CASE("kill -9 in the middle leaves whole reports, and the next run writes the rest") {
  for (const int after_commits : {1, 4, 9}) {
    CAPTURE(after_commits);
    const Folder folder;
    const std::vector<Record> records = many(300);
    int channel[2];
    REQUIRE(pipe(channel) == 0);
    const pid_t child = fork();
    if (child == 0) {
      auto store = open_writer(folder.database());
      for (std::size_t i = 0; store && i < records.size(); i += 10) {
        if (!store->put({&records[i], 10}, kMonday)) _exit(1);
        if (write(channel[1], "x", 1) != 1) _exit(1);
      }
      pause();  // killed at the latest here
      _exit(0);
    }
    char byte = 0;
    for (int i = 0; i < after_commits; ++i) REQUIRE(read(channel[0], &byte, 1) == 1);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    CHECK(WIFSIGNALED(status));
    close(channel[0]);
    close(channel[1]);

    {
      Store beside = reader(folder.database());  // a reader needs no writer to recover
      check_whole(beside, 10 * after_commits);
    }
    Store store = writer(folder.database());
    check_whole(store, 10 * after_commits);
    const auto done = store.put(records, kTuesday).value();
    for (int i = 0; i < 10 * after_commits; ++i) {
      CHECK(done[static_cast<std::size_t>(i)] == Put::kSame);
    }
    CHECK(store.counts().value().reports == 300);
    check_whole(store, 300);
  }
}

TEST_CASE("no room: a clear message, and what was written is kept") {
  const Folder folder;
  const auto fill = [](Store& store) {
    std::int64_t written = 0;
    for (int i = 0; i < 2000; ++i) {
      Record record = sample("report-" + std::to_string(i));
      record.report.text += std::string(4000, 'x');
      const auto done = store.put({&record, 1}, kMonday);
      if (!done) return std::pair(written, done.error());
      ++written;
    }
    return std::pair(written, Error{});
  };
  SUBCASE("limit of the database") {
    auto store = open_writer(folder.database(), {.max_pages = 200});
    REQUIRE(store.has_value());
    const auto [written, error] = fill(*store);
    CHECK(error.why == "no room left on the disk or in the limit of the database");
    CHECK(error.kept == "all reports that were written before");
    CHECK(written > 0);
    check_whole(*store, written);
    CHECK(store->counts().value().reports == written);
  }
  SUBCASE("limit of file size") {
    std::signal(SIGXFSZ, SIG_IGN);
    std::int64_t kept = 0;
    {
      Store store = writer(folder.database());
      rlimit old{};
      getrlimit(RLIMIT_FSIZE, &old);
      const rlimit tight{1u << 20, old.rlim_max};
      setrlimit(RLIMIT_FSIZE, &tight);
      const auto [written, error] = fill(store);
      setrlimit(RLIMIT_FSIZE, &old);
      kept = written;
      CHECK(error.fix.find("run the same command again") != std::string::npos);
      CHECK(error.where == folder.database());
    }
    CHECK(kept > 0);
    Store again = writer(folder.database());
    CHECK(again.counts().value().reports == kept);
    check_whole(again, kept);
  }
}

TEST_CASE("one writer at a time, readers beside it") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, sample("a"));

  const auto second = open_writer(folder.database());
  REQUIRE_FALSE(second.has_value());
  CHECK(second.error().why ==
        "another relata (process " + std::to_string(getpid()) + ") is writing into this database");
  CHECK(second.error().where == folder.database());

  std::atomic<bool> stop = false;
  std::atomic<int> torn = 0;
  std::thread reading([&] {
    Store beside = reader(folder.database());
    while (!stop) {
      const Counts counts = beside.counts().value();
      if (counts.events != counts.reports || counts.statements != counts.reports) ++torn;
    }
  });
  for (const Record& record : many(200)) put(store, record);
  stop = true;
  reading.join();
  CHECK(torn == 0);
}

TEST_CASE("a second writer waits for the first, says so once, and then writes") {
  const Folder folder;
  std::optional<Store> first = writer(folder.database());
  put(*first, sample("a"));
  std::atomic<int> said = 0;
  std::thread waiting([&] {
    const auto say = [&](const std::string&) { said.fetch_add(1); };
    auto second = open_writer(folder.database(), {.wait = {.wait = true, .on_wait = say}});
    REQUIRE(second.has_value());
    put(*second, sample("b"), kTuesday);
  });
  while (said == 0) std::this_thread::yield();
  put(*first, sample("c"));
  CHECK(reader(folder.database()).counts().value().reports == 2);
  first.reset();
  waiting.join();
  CHECK(said == 1);
  CHECK(reader(folder.database()).counts().value().reports == 3);
}

TEST_CASE("a wait for another writer ends with Ctrl-C") {
  const Folder folder;
  const Store first = writer(folder.database());
  std::atomic<bool> stop = false;
  std::string said;
  const auto say = [&](const std::string& what) {
    said = what;
    stop = true;
  };
  const auto second =
      open_writer(folder.database(), {.wait = {.wait = true, .stop = &stop, .on_wait = say}});
  REQUIRE_FALSE(second.has_value());
  CHECK(said.ends_with("is writing into " + folder.database()));
  CHECK(second.error().why.starts_with("the wait for another relata (process"));
  CHECK(second.error().why.ends_with("was interrupted"));
}

TEST_CASE("a reader never checkpoints, not even as the last to close") {
  const Folder folder;
  {
    const pid_t child = fork();
    if (child == 0) {
      auto store = open_writer(folder.database());
      const Record record = sample("a");
      if (!store || !store->put({&record, 1}, kMonday)) _exit(1);
      kill(getpid(), SIGKILL);  // the log stays
    }
    int status = 0;
    waitpid(child, &status, 0);
  }
  const std::string log = folder.database() + "-wal";
  const auto before = std::filesystem::file_size(log);
  const auto database = std::filesystem::file_size(folder.database());
  CHECK(before > 0);
  {
    Store beside = reader(folder.database());
    CHECK(beside.counts().value().reports == 1);
  }
  CHECK(std::filesystem::file_size(log) == before);
  CHECK(std::filesystem::file_size(folder.database()) == database);
}

TEST_CASE("files that are no database of ours are refused and left alone") {
  const Folder folder;
  SUBCASE("another program's") {
    Sql sql;
    sql.open(folder.database(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sql.script("CREATE TABLE songs(title TEXT)");
    REQUIRE_FALSE(sql.take_error().has_value());
    for (const bool writing : {true, false}) {
      const auto store = writing ? open_writer(folder.database()) : open_reader(folder.database());
      REQUIRE_FALSE(store.has_value());
      CHECK(store.error().why == "is another program's database");
      CHECK(store.error().kept == "the file as it is");
    }
  }
  SUBCASE("no database at all") {
    std::ofstream(folder.database()) << std::string(5000, 'n');
    const auto store = open_writer(folder.database());
    REQUIRE_FALSE(store.has_value());
    CHECK(store.error().why == "is no relata database: the file is something else");
  }
  SUBCASE("a newer relata's") {
    writer(folder.database());
    Sql sql;
    sql.open(folder.database(), SQLITE_OPEN_READWRITE);
    sql.script("PRAGMA user_version=99");
    REQUIRE_FALSE(sql.take_error().has_value());
    const auto store = open_reader(folder.database());
    REQUIRE_FALSE(store.has_value());
    CHECK(store.error().why.starts_with("was written by a newer relata (tables 99"));
  }
  SUBCASE("nothing there") {
    const auto store = open_reader(folder.database());
    REQUIRE_FALSE(store.has_value());
    CHECK(store.error().why == "there is no database here");
    CHECK(store.error().fix == "make it: relata ingest " + folder.database() + " INPUT...");
  }
  SUBCASE("a folder") {
    CHECK(open_writer(folder.path).error().why == "is a folder, not a database");
  }
  SUBCASE("a folder that is not there") {
    CHECK(open_writer(folder.path + "/none/news.db").error().why == "cannot be opened");
  }
  CHECK_FALSE(std::filesystem::exists(folder.database() + ".none"));
}

TEST_CASE("a database of version 1 is brought up to date, its words are found") {
  const Folder folder;
  {
    Sql sql;
    sql.open(folder.database(), SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    REQUIRE(migrate(sql, 1).has_value());
    sql.script("INSERT INTO report_words(report_words) VALUES('rebuild')");
    sql.run(
        "INSERT INTO reports(row,id,uri,version,made_by,stored,record) VALUES(1,'r','r.txt','v',"
        "'p m l','2024-01-01T00:00:00Z',?)",
        {one_line(to_json(sample("r.txt")))});
    REQUIRE_FALSE(sql.take_error().has_value());
  }
  const auto early = open_reader(folder.database());
  REQUIRE_FALSE(early.has_value());
  CHECK(early.error().why == "has the tables of an older relata");

  Store store = writer(folder.database());
  CHECK(store.events({.words = "shelling"}).value().total == 1);
  CHECK(store.reports({.words = "shell"}).value().total == 1);
  CHECK(reader(folder.database()).events({}).value().total == 1);
}

}  // namespace relata
