#include "record/json.h"
#include "samples.h"

namespace relata {

TEST_CASE("a report is new once, then the same") {
  const Folder folder;
  Store store = writer(folder.database());
  const Record record = sample("courier.txt");
  CHECK(put(store, record) == Put::kNew);
  CHECK(put(store, record, kTuesday) == Put::kSame);
  CHECK(store.record_json(record.report.id).value() == one_line(to_json(record)));
  CHECK_FALSE(store.record_json("nobody").value().has_value());
}

TEST_CASE("only what is stored just so need not be coded") {
  const Folder folder;
  Store store = writer(folder.database());
  const Record record = sample("courier.txt");
  put(store, record);
  const std::string version = version_of(record.report);
  CHECK(store.need(record.report.id, version, record.made_by).value() == Need::kSame);
  CHECK(store.need("other", version, record.made_by).value() == Need::kCode);
  CHECK(store.need(record.report.id, "other", record.made_by).value() == Need::kCode);
  MadeBy newer = record.made_by;
  newer.lexicon = "lexicon-2";
  CHECK(store.need(record.report.id, version, newer).value() == Need::kCode);
}

TEST_CASE("a new version supersedes the old one, which stays listed") {
  const Folder folder;
  Store store = writer(folder.database());
  const Record first = sample("courier.txt");
  Record second = first;
  second.report.text += " Nobody was hurt.";
  put(store, first);
  CHECK(put(store, second, kTuesday) == Put::kNewVersion);

  const auto versions = store.versions(first.report.id).value();
  REQUIRE(versions.size() == 2);
  CHECK(versions[0].version == version_of(second.report));
  CHECK(versions[0].superseded_by == "");
  CHECK(versions[1].version == version_of(first.report));
  CHECK(versions[1].superseded == kTuesday);
  CHECK(versions[1].superseded_by == version_of(second.report));
  CHECK(store.record_json(first.report.id, version_of(first.report)).value() ==
        one_line(to_json(first)));
  CHECK(store.reports({}).value().total == 1);
  CHECK(store.events({}).value().total == 1);
}

TEST_CASE("date and title make a version too") {
  const Record record = sample("courier.txt");
  Record dated = record;
  dated.report.published = "2024-03-06";
  Record titled = record;
  titled.report.title = "Harbour shelled";
  CHECK(version_of(dated.report) != version_of(record.report));
  CHECK(version_of(titled.report) != version_of(record.report));
}

TEST_CASE("another lexicon recodes in place") {
  const Folder folder;
  Store store = writer(folder.database());
  Record record = sample("courier.txt");
  put(store, record);
  record.made_by.lexicon = "lexicon-2";
  record.events[0].cameo = "190";
  CHECK(put(store, record, kTuesday) == Put::kRecoded);
  CHECK(store.versions(record.report.id).value().size() == 1);
  const auto events = store.events({}).value();
  REQUIRE(events.total == 1);
  CHECK(events.rows[0].cameo == "190");
}

TEST_CASE("wire copies in two outlets stay two reports") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, sample("courier.txt"));
  put(store, sample("gazette.txt"));
  CHECK(store.reports({}).value().total == 2);
}

TEST_CASE("what is forgotten is gone and does not come back") {
  const Folder folder;
  {
    Store store = writer(folder.database());
    Record record = sample("courier.txt");
    record.report.text += " Zyzzyva.";
    put(store, record);
    record.report.text += " More.";
    put(store, record, kTuesday);
    put(store, sample("gazette.txt"));
    CHECK(store.forget("courier.txt", kTuesday).value().ids ==
          std::vector<std::string>{record.report.id});
    REQUIRE(store.scrub().has_value());
    CHECK(put(store, record) == Put::kForgotten);
    CHECK(store.need(record.report.id, version_of(record.report), record.made_by).value() ==
          Need::kForgotten);
    CHECK(store.versions(record.report.id).value().empty());
    CHECK(store.reports({.words = "zyzzyva"}).value().total == 0);
    CHECK(store.counts().value().reports == 1);
    CHECK(store.counts().value().events == 1);
    CHECK(store.counts().value().forgotten == 1);

    // Once more: nothing is left to do, and that is no error.
    CHECK(store.forget("courier.txt", kTuesday).value().ids ==
          std::vector<std::string>{record.report.id});
    CHECK(store.counts().value().forgotten == 1);
    const auto unknown = store.forget("nobody.txt", kTuesday);
    REQUIRE_FALSE(unknown.has_value());
    CHECK(unknown.error().why == "no report with the id or uri nobody.txt");
  }
  // Not a byte of it is left in the file, nor in its index.
  std::string bytes;
  for (const auto& file : std::filesystem::directory_iterator(folder.path)) {
    FILE* in = std::fopen(file.path().c_str(), "rb");
    for (int c = std::fgetc(in); c != EOF; c = std::fgetc(in)) bytes += static_cast<char>(c | 0x20);
    std::fclose(in);
  }
  CHECK(bytes.find("zyzzyv") == std::string::npos);
  CHECK(bytes.find("port vale") != std::string::npos);
}

TEST_CASE("a zero character in a text does not harm the index") {
  const Folder folder;
  Store store = writer(folder.database());
  Record record = sample("courier.txt");
  record.report.text += std::string("\0 hidden", 8);
  put(store, record);
  CHECK(store.record_json(record.report.id).value() == one_line(to_json(record)));
  record.report.text = "All new.";
  record.events.clear();
  record.statements.clear();
  put(store, record, kTuesday);
  CHECK(store.reports({.words = "shelled"}).value().total == 0);
  CHECK(store.reports({.words = "hidden"}).value().total == 0);
  REQUIRE(store.rebuild().has_value());
}

TEST_CASE("failures are kept until their input is read") {
  const Folder folder;
  Store store = writer(folder.database());
  REQUIRE(store.note_failure("courier.txt", "is binary", kMonday).has_value());
  REQUIRE(store.note_failure("other.txt", "is missing", kMonday).has_value());
  put(store, sample("courier.txt"));
  const auto failures = store.failures().value();
  REQUIRE(failures.size() == 1);
  CHECK(failures[0].uri == "other.txt");
  CHECK(failures[0].why == "is missing");
}

TEST_CASE("rebuilding derives the same rows from the records") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, sample("courier.txt"));
  put(store, sample("gazette.txt"));
  REQUIRE(store.rebuild().has_value());
  CHECK(store.counts().value().events == 2);
  CHECK(store.counts().value().statements == 2);
  CHECK(store.reports({.words = "shelling"}).value().total == 2);
  CHECK(store.events({.words = "shelled"}).value().total == 2);
}

}  // namespace relata
