#include <vector>

#include "samples.h"
#include "store/schema.h"

namespace relata {
namespace {

/// A report in which two speak of one another, and offices and relations are stated.
///   0         1         2         3         4         5         6         7
///   0123456789012345678901234567890123456789012345678901234567890123456789012345678
///   Premier Tove Dahl backs Norland. Olsen told Dahl that she had lied, Dahl said.
Record quarrel(const std::string& uri, const std::string& published) {
  Record record;
  record.report.uri = uri;
  record.report.id = short_hash(uri);
  record.report.title = "A quarrel";
  record.report.published = published;
  record.report.text =
      "Premier Tove Dahl backs Norland. Olsen told Dahl that she had lied, Dahl said.";
  record.actors = {
      {.id = "a1",
       .key = "person/Tove Dahl",
       .name = "Tove Dahl",
       .kind = "person",
       .code = "SUDGOV",
       .country = "SUD",
       .mentions = {{{8, 17}, "name"}, {{44, 48}, "name"}, {{54, 57}, "pronoun"}}},
      {.id = "a2",
       .key = "NOR",
       .name = "Norland",
       .kind = "country",
       .code = "NRL",
       .country = "NRL",
       .mentions = {{{24, 31}, "name"}}},
      {.id = "a3",
       .key = "olsen|NRL",
       .name = "Åse Olsen",
       .kind = "person",
       .code = "NRLGOV",
       .country = "NRL",
       .mentions = {{{33, 38}, "name"}}},
  };
  record.statements = {{.id = "s1",
                        .kind = "indirect",
                        .speaker = "a1",
                        .source = {{68, 72}},
                        .cue = {{73, 77}},
                        .content = {{33, 66}},
                        .stance = "asserts",
                        .confidence = 0.9},
                       {.id = "s2",
                        .kind = "indirect",
                        .speaker = "a3",
                        .source = {{33, 38}},
                        .cue = {{39, 43}},
                        .content = {{49, 66}},
                        .within = "s1",
                        .addressee = "a1",
                        .stance = "asserts",
                        .confidence = 0.9}};
  record.events = {{.id = "e1",
                    .cameo = "112",
                    .plover = "ACCUSE",
                    .quad = 3,
                    .goldstein = -2,
                    .source = {"a3"},
                    .target = {"a1"},
                    .trigger = {39, 43},
                    .span = {33, 66},
                    .said_by = "s1",
                    .rule = "x.lex:1",
                    .confidence = 0.5}};
  record.relations = {
      {.id = "r1", .kind = "holds-office", .from = "a1", .title = "Premier", .span = {0, 17}},
      {.id = "r2", .kind = "backs", .from = "a1", .to = "a2", .span = {8, 31}, .said_by = "s1"}};
  record.made_by = {"relata 0.1.0", "model-1", "lexicon-1"};
  return record;
}

/// All rows of the tables that hang on reports, as text.
std::vector<std::string> derived_rows(const std::string& path) {
  Sql sql;
  sql.open(path, SQLITE_OPEN_READONLY);
  std::vector<std::string> out;
  const std::pair<const char*, int> tables[] = {
      {"SELECT report,id,within,NULL,NULL FROM statements ORDER BY row", 5},
      {"SELECT s.id,a.id,way,at_begin,at_end FROM statement_actors JOIN statements s ON "
       "s.row=statement JOIN actors a ON a.row=actor ORDER BY 1,2,3,4",
       5},
      {"SELECT e.id,e.said_by,a.key,e.words,e.place FROM events e JOIN actors a ON a.row=e.voice",
       5},
      {"SELECT x.id,x.kind,f.key,t.key,x.place,x.title,x.status,x.said_by,v.key,x.words,"
       "x.span_begin,x.span_end FROM relations x LEFT JOIN actors f ON f.row=x.source LEFT JOIN "
       "actors t ON t.row=x.target LEFT JOIN actors v ON v.row=x.voice ORDER BY x.row",
       12}};
  for (const auto& [query, columns] : tables) {
    sql.each(query, {}, [&, columns = columns](const SqlRow& row) {
      std::string line;
      for (int i = 0; i < columns; ++i) line += row.text(i) + "|";
      out.push_back(line);
    });
  }
  if (const auto error = sql.take_error()) FAIL(to_string(*error));
  return out;
}

}  // namespace

TEST_CASE("an actor over all reports: counts, names, codes, time") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, quarrel("one.txt", "2024-03-05"));
  Record later = quarrel("two.txt", "2024-03-20T10:00:00Z");
  later.actors[0].name = "Dahl";
  later.actors[0].code = "SUD";
  later.events[0].when = When{"1990", "1990-01-01", "1990-12-31", "year", {0, 1}};
  put(store, later);
  put(store, quarrel("three.txt", "2024-03-20"));

  const auto found = store.actor("person/Tove Dahl");
  if (!found) FAIL(to_string(found.error()));
  REQUIRE(found->has_value());
  const ActorProfile& dahl = **found;
  CHECK(dahl.row.name == "Tove Dahl");
  CHECK(dahl.row.code == "SUDGOV");
  CHECK(dahl.row.reports == 3);
  CHECK(dahl.row.statements == 3);
  CHECK(dahl.row.as_source == 0);
  CHECK(dahl.row.as_target == 3);
  CHECK(dahl.spoken_of == 3);  // by Olsen; her own words do not count
  CHECK(dahl.spoken_to == 3);
  CHECK(dahl.relations == 6);
  REQUIRE(dahl.names.size() == 2);
  CHECK(dahl.names[0].name == "Tove Dahl");
  CHECK(dahl.names[0].count == 2);
  CHECK(dahl.codes[1].name == "SUD");
  CHECK(dahl.stances[0].name == "asserts");
  CHECK(dahl.timeline.unit == "day");
  CHECK(dahl.timeline.outside == 1);  // the event of 1990
  REQUIRE(dahl.timeline.moments.size() == 2);
  CHECK(dahl.timeline.moments[1].at == "2024-03-20");
  CHECK(dahl.timeline.moments[1].said == 2);
  CHECK(dahl.timeline.moments[1].spoken_of == 2);
  CHECK(dahl.timeline.moments[1].as_target == 1);

  CHECK_FALSE(store.actor("person/Tove").value().has_value());
}

TEST_CASE("a long time is shown by months, a very long one by years") {
  const std::pair<const char*, const char*> kUnits[] = {
      {"2024-05-30", "day"}, {"2025-01-01", "month"}, {"2060-01-01", "year"}};
  for (const auto& [last, unit] : kUnits) {
    CAPTURE(last);
    const Folder folder;
    Store store = writer(folder.database());
    put(store, quarrel("one.txt", "2024-03-05"));
    put(store, quarrel("two.txt", last));
    CHECK(store.actor("NOR").value()->timeline.unit == unit);
  }
}

TEST_CASE("what others state of an actor is brought together, the newest words kept") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, quarrel("one.txt", "2024-03-05"));
  put(store, quarrel("two.txt", "2024-04-05"));
  Record former = quarrel("three.txt", "2025-04-05");
  former.relations[0].status = "former";
  put(store, former);

  const auto dahl = store.actor("person/Tove Dahl").value();
  REQUIRE(dahl->ties.size() == 3);
  CHECK(dahl->ties[0].newest.kind == "backs");
  CHECK(dahl->ties[0].times == 3);
  CHECK(dahl->ties[0].first == "2024-03-05");
  CHECK(dahl->ties[0].newest.published == "2025-04-05");
  CHECK(dahl->ties[0].newest.words == "Tove Dahl backs Norland");
  CHECK(dahl->ties[0].newest.to->key == "NOR");
  CHECK(dahl->ties[0].newest.said_by_key == "person/Tove Dahl");
  CHECK(dahl->ties[1].newest.office == "Premier");
  CHECK(dahl->ties[1].newest.status == "current");
  CHECK(dahl->ties[2].newest.status == "former");

  const auto norland = store.actor("NOR").value();
  REQUIRE(norland->ties.size() == 1);
  CHECK_FALSE(norland->ties[0].from_it);
  CHECK(norland->ties[0].newest.from->name == "Tove Dahl");

  CHECK(store.relations({.key = "NOR"}).value().total == 3);
  CHECK(store.relations({.key = "NOR", .side = "source"}).value().total == 0);
  CHECK(store.relations({.actor = "dahl", .kind = "backs"}).value().total == 3);
}

TEST_CASE("statements of an actor, and those that name or address it") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, quarrel("one.txt", "2024-03-05"));
  Record twin = quarrel("two.txt", "2024-03-06");
  twin.actors[0].key = "person/Tove Dahlgren";  // another one, whose key begins alike
  put(store, twin);

  const auto said = store.statements({.key = "person/Tove Dahl"}).value();
  REQUIRE(said.total == 1);
  CHECK(said.rows[0].id == "s1");
  CHECK(said.rows[0].about.empty());

  const auto about = store.statements({.about = "person/Tove Dahl"}).value();
  REQUIRE(about.total == 1);
  const StatementRow& row = about.rows[0];
  CHECK(row.id == "s2");
  CHECK(row.addressee->name == "Tove Dahl");
  CHECK(row.within == "s1");
  CHECK(row.told_by == "Tove Dahl");
  CHECK(row.teller->key == "person/Tove Dahl");
  REQUIRE(row.about.size() == 1);  // "she" in "that she had lied"
  CHECK(row.about[0] == Span{5, 8});

  CHECK(store.events({.key = "person/Tove Dahl", .side = "target"}).value().total == 1);
  CHECK(store.events({.key = "person/Tove Dahl", .side = "source"}).value().total == 0);
  CHECK(store.events({.key = "olsen|NRL"}).value().rows[0].said_by_key == "person/Tove Dahlgren");
  CHECK(store.reports({.key = "person/Tove Dahl"}).value().total == 1);
  CHECK(store.reports({}).value().rows[0].speakers[0].name == "Tove Dahl");
}

TEST_CASE("the words for an actor are found in a quote of several pieces") {
  const Folder folder;
  Store store = writer(folder.database());
  Record record = quarrel("one.txt", "2024-03-05");
  record.statements[1].addressee.reset();
  record.statements[1].content = {{39, 43}, {49, 66}};  // "told" "that she had lied"
  put(store, record);
  const auto about = store.statements({.about = "person/Tove Dahl"}).value();
  REQUIRE(about.total == 1);
  CHECK(about.rows[0].content == "told that she had lied");
  CHECK(about.rows[0].about[0] == Span{10, 13});
}

TEST_CASE("a database of version 2 gets the same rows as one that is written anew") {
  const Folder folder;
  std::vector<std::string> written;
  {
    Store store = writer(folder.database());
    Record record = quarrel("one.txt", "2024-03-05");
    record.statements[1].content = {{39, 43}, {49, 66}};
    record.relations.push_back({.id = "r3", .kind = "based-in", .from = "a1", .to = "p1"});
    record.places = {{.id = "p1", .span = {24, 31}, .use = "literal", .name = "Norland"}};
    put(store, record);
    put(store, sample("courier.txt"));
  }
  written = derived_rows(folder.database());
  CHECK(written.size() > 8);
  {
    Sql sql;
    sql.open(folder.database(), SQLITE_OPEN_READWRITE);
    sql.script(
        "DROP TABLE statement_actors; DROP INDEX events_voice; ALTER TABLE events DROP COLUMN "
        "voice;"
        "ALTER TABLE statements DROP COLUMN within; DROP TABLE relations;"
        "CREATE TABLE relations(row INTEGER PRIMARY KEY, report INTEGER NOT NULL, id TEXT NOT NULL,"
        "  kind TEXT NOT NULL, source TEXT NOT NULL, target TEXT, title TEXT, status TEXT NOT "
        "NULL);"
        "PRAGMA user_version=2");
    if (const auto error = sql.take_error()) FAIL(to_string(*error));
  }
  Store store = writer(folder.database());
  CHECK(derived_rows(folder.database()) == written);
  REQUIRE(store.rebuild().has_value());
  CHECK(derived_rows(folder.database()) == written);
  REQUIRE(store.forget(short_hash("one.txt"), kTuesday).has_value());
  CHECK(store.counts().value().relations == 0);
}

}  // namespace relata
