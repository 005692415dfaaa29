#include <vector>

#include "samples.h"
#include "store/where.h"

namespace relata {

TEST_CASE("a user's words are no syntax") {
  CHECK(fts_expression("talks") == "\"talks\"");
  CHECK(fts_expression("talks \"cease fire\" sanction*") ==
        "\"talks\" \"cease fire\" \"sanction\"*");
  CHECK(fts_expression("a AND (b") == "\"a\" \"AND\" \"(b\"");
  CHECK(fts_expression("half \"open") == "\"half\" \"open\"");
  CHECK(fts_expression("  ") == "");
}

TEST_CASE("reports are found by words, publisher, date, actor and code") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, sample("courier.txt"));
  Record later = sample("later.txt");
  later.report.published = "2024-04-01T09:30:00+02:00";
  later.report.publisher = "The Gazette";
  later.events.clear();
  put(store, later);

  struct Case {
    const char* name;
    Filter filter;
    int total;
  };
  const std::vector<Case> cases = {
      {"all", {}, 2},
      {"a stem", {.words = "denying"}, 2},
      {"a word of the title", {.words = "harbour"}, 2},
      {"a phrase", {.words = "\"port vale\""}, 2},
      {"words not together", {.words = "\"vale port\""}, 0},
      {"syntax of the index", {.words = "NEAR( OR \" *"}, 0},
      {"publisher", {.publisher = "The Gazette"}, 1},
      {"from", {.from = "2024-04-01"}, 1},
      {"to", {.to = "2024-03-31"}, 1},
      {"to, inclusive", {.to = "2024-04-01"}, 2},
      {"a name without accents", {.actor = "ase olsen"}, 2},
      {"a code's beginning", {.actor = "NRLG"}, 2},
      {"signs of LIKE", {.actor = "%"}, 0},
      {"country", {.country = "SUD"}, 0},
      {"cameo", {.cameo = "19"}, 1},
      {"plover", {.plover = "ASSAULT"}, 1},
      {"report", {.report = short_hash("later.txt")}, 1},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    const auto found = store.reports(c.filter);
    if (!found) FAIL(to_string(found.error()));
    CHECK(found->total == c.total);
    CHECK(static_cast<int>(found->rows.size()) == c.total);
  }
  const auto all = store.reports({}).value();
  CHECK(all.rows[0].uri == "later.txt");  // the newest first
  CHECK(all.rows[1].events == 1);
  CHECK(all.rows[1].statements == 1);
  CHECK(all.rows[1].snippet.starts_with("Norland shelled"));
  const auto second = store.reports({.limit = 1, .offset = 1}).value();
  REQUIRE(second.rows.size() == 1);
  CHECK(second.rows[0].uri == "courier.txt");
  CHECK(second.total == 2);
}

TEST_CASE("events come with sides, words, place and voice") {
  const Folder folder;
  Store store = writer(folder.database());
  Record record = sample("courier.txt");
  record.events[0].said_by = "s1";
  record.events[0].when = When{"2024-03", "2024-03-01", "2024-03-31", "month", {0, 7}};
  put(store, record);
  const auto found = store.events({.words = "shelled"}).value();
  REQUIRE(found.rows.size() == 1);
  const EventRow& event = found.rows[0];
  CHECK(event.source[0].name == "Norland");
  CHECK(event.source[0].code == "NRL");
  CHECK(event.target.empty());
  CHECK(event.trigger == "shelled");
  CHECK(event.words == "Norland shelled Port Vale.");
  CHECK(event.place == "Port Vale");
  CHECK(event.said_by == "Åse Olsen");
  CHECK(event.from == "2024-03-01");
  CHECK(event.rule == "lexicon/events/assault.lex:3");
  CHECK(store.events({.actor = "norland"}).value().total == 1);
  CHECK(store.events({.actor = "olsen"}).value().total == 0);
  CHECK(store.events({.from = "2024-03-20", .to = "2024-03-25"}).value().total == 1);
  CHECK(store.events({.from = "2024-04-01"}).value().total == 0);
  CHECK(store.events({.factuality = "denied"}).value().total == 0);
}

TEST_CASE("statements and actors") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, sample("courier.txt"));
  put(store, sample("gazette.txt"));
  const auto found = store.statements({.words = "shelling", .actor = "NRLGOV", .stance = "denies"});
  REQUIRE(found.value().total == 2);
  const StatementRow& statement = found->rows[0];
  CHECK(statement.speaker->name == "Åse Olsen");
  CHECK(statement.source == "Minister Olsen");
  CHECK(statement.cue == "said");
  CHECK(statement.content == "We deny the shelling,");

  const auto actors = store.actors({}).value();
  REQUIRE(actors.total == 2);
  CHECK(actors.rows[0].key == "NOR");
  CHECK(actors.rows[0].reports == 2);
  CHECK(actors.rows[0].as_source == 2);
  CHECK(actors.rows[1].statements == 2);
  CHECK(store.plover_types().value()[0].name == "ASSAULT");
  CHECK(store.publishers().value()[0].count == 2);
}

}  // namespace relata
