// What is forgotten is nowhere: not in the tables, not in a byte of the files.
#include <atomic>
#include <fstream>
#include <random>
#include <sstream>

#include "samples.h"
#include "store/sql.h"

namespace relata {
namespace {

/// The bytes of the database, its log and whatever else lies beside it, in lower case.
std::string raw_bytes(const Folder& folder) {
  std::string bytes;
  for (const auto& file : std::filesystem::directory_iterator(folder.path)) {
    std::ostringstream all;
    all << std::ifstream(file.path(), std::ios::binary).rdbuf();
    bytes += all.str();
  }
  for (char& c : bytes) c = static_cast<char>(c | 0x20);
  return bytes;
}

/// A word that no other report has and no stemmer touches.
std::string rare_word(int number) {
  std::string word = "qzk";
  for (int i = 0; i < 5; ++i, number /= 20) word += "bcdfghjklmnpqrstvwxz"[number % 20];
  return word;
}

/// The sample with the word wherever words are stored: title, text, speaker, place, event.
Record with_word(const std::string& uri, const std::string& word, std::size_t filler) {
  Record record = sample(uri);
  record.report.title = "Harbour of " + word;
  for (std::size_t i = 0; i < filler; ++i) record.report.text += " More on " + word + " follows.";
  record.actors[1].name = word;
  record.actors[1].key = "person/" + word;
  record.places[0].name = word;
  record.events[0].rule = word;
  return record;
}

}  // namespace

TEST_CASE("nothing of many reports stays, however they lie in the file") {
  const Folder folder;
  constexpr int kReports = 400;
  std::mt19937 random(7);
  const auto filler = [&] { return random() % 4 == 0 ? random() % 400 : random() % 20; };
  const auto name = [](int i) { return "wire/" + std::to_string(i) + ".txt"; };
  Store store = writer(folder.database());
  for (int i = 0; i < kReports; ++i) put(store, with_word(name(i), rare_word(i), filler()));
  for (int i = 0; i < kReports; i += 3) {
    put(store, with_word(name(i), rare_word(i), filler()), kTuesday);  // versions
  }
  for (int i = 0; i < kReports; i += 4) {
    REQUIRE(store.note_failure(name(i) + "#17", "cannot be read: " + rare_word(i), kMonday));
  }
  for (int i = 1; i < kReports; i += 2) REQUIRE(store.forget(name(i), kTuesday).has_value());
  for (int i = 0; i < kReports; i += 8) {
    CHECK(store.forget(name(i), kTuesday).value().failures == 1);
  }
  REQUIRE(store.scrub().has_value());
  const std::string bytes = raw_bytes(folder);
  CHECK(store.counts().value().reports == kReports - kReports / 2 - kReports / 8);
  CHECK(store.reports({.words = rare_word(2)}).value().total == 1);
  const auto gone = [](int i) { return i % 2 == 1 || i % 8 == 0; };
  int found = 0;
  int lost = 0;
  for (int i = 0; i < kReports; ++i) {
    const bool there = bytes.find(rare_word(i)) != std::string::npos;
    found += gone(i) && there;
    lost += !gone(i) && !there;
  }
  CHECK(found == 0);
  CHECK(lost == 0);
}

TEST_CASE("a reader in the middle of a query: forgetting waits for it") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, with_word("a.txt", "zyzzyva", 3));
  put(store, sample("b.txt"));
  Sql beside;
  beside.open(folder.database(), SQLITE_OPEN_READONLY);
  beside.no_checkpoints();
  beside.script("BEGIN");
  CHECK(beside.number("SELECT count(*) FROM reports") == 2);
  SUBCASE("until it has finished") {
    std::string said;
    const auto end_of_reading = [&](const std::string& what) {
      said = what;
      beside.script("COMMIT");
    };
    {
      const Store closed = std::move(store);
    }
    auto waiting =
        open_writer(folder.database(), {.wait = {.wait = true, .on_wait = end_of_reading}});
    REQUIRE(waiting.has_value());
    CHECK(waiting->forget("a.txt", kTuesday).has_value());
    CHECK(waiting->scrub().has_value());
    CHECK(said == "a reader of " + folder.database() + " keeps old pages in its log");
    CHECK(raw_bytes(folder).find("zyzzyva") == std::string::npos);
  }
  SUBCASE("or until Ctrl-C: the report is gone, and the log is emptied the next time") {
    std::atomic<bool> stop = false;
    {
      const Store closed = std::move(store);
    }
    auto waiting = open_writer(
        folder.database(),
        {.wait = {
             .wait = true, .stop = &stop, .on_wait = [&](const std::string&) { stop = true; }}});
    REQUIRE(waiting.has_value());
    CHECK(waiting->forget("a.txt", kTuesday).has_value());
    const auto done = waiting->scrub();
    REQUIRE_FALSE(done.has_value());
    CHECK(done.error().why ==
          "the log still holds bytes of what was forgotten: a reader is using it");
    CHECK(done.error().fix ==
          "stop what reads (relata serve, query), then run the same command again");
    CHECK(waiting->reports({}).value().total == 1);
    CHECK(raw_bytes(folder).find("zyzzyva") != std::string::npos);
    beside.script("COMMIT");
    CHECK(waiting->forget("a.txt", kTuesday).has_value());
    CHECK(waiting->scrub().has_value());
    CHECK(raw_bytes(folder).find("zyzzyva") == std::string::npos);
  }
}

TEST_CASE("an input that could not be read can be forgotten, with what its messages quote") {
  const Folder folder;
  Store store = writer(folder.database());
  const std::string why = "is no JSON; last read: zyzzyva";
  for (const char* uri : {"wire.jsonl#17", "wire.jsonl:18 (byte 20311)", "wire.jsonl.old", "x"}) {
    REQUIRE(store.note_failure(uri, why, kMonday).has_value());
  }
  const Forgotten done = store.forget("wire.jsonl", kTuesday).value();
  CHECK(done.ids.empty());
  CHECK(done.failures == 2);
  CHECK(store.failures().value().size() == 2);
  CHECK(store.forget("x", kTuesday).value().failures == 1);
  CHECK(store.forget("wire.jsonl.old", kTuesday).value().failures == 1);
  REQUIRE(store.scrub().has_value());
  CHECK(raw_bytes(folder).find("zyzzyva") == std::string::npos);
  // It does not come back either.
  for (const char* uri : {"x", "wire.jsonl#17", "wire.jsonl:18 (byte 20311)"}) {
    REQUIRE(store.note_failure(uri, why, kTuesday).has_value());
  }
  CHECK(store.failures().value().empty());
}

}  // namespace relata
