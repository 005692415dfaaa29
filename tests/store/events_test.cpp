#include <vector>

#include "samples.h"

namespace relata {
namespace {

/// Norland shelled a town of Sudmark; the minister, of whom the report tells it, is of Norland.
Record sudmark_shelled(const std::string& uri, const std::string& day) {
  Record record = sample(uri);
  record.report.published = day;
  record.actors.push_back({.id = "a3",
                           .key = "SDM",
                           .name = "Sudmark",
                           .kind = "country",
                           .code = "SDM",
                           .country = "SDM",
                           .mentions = {{{16, 25}, "name"}}});
  record.events[0].target = {"a3"};
  return record;
}

}  // namespace

TEST_CASE("events are found by side, type, quad class and voice") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, sudmark_shelled("own.txt", "2024-03-05"));
  Record told = sudmark_shelled("told.txt", "2024-03-06");
  told.events[0].said_by = "s1";
  told.events[0].plover.reset();
  told.events[0].quad = 1;
  put(store, told);
  struct Case {
    const char* name;
    Filter filter;
    int total;
  };
  const std::vector<Case> cases = {
      {"source", {.source = "norland"}, 2},
      {"target", {.target = "norland"}, 0},
      {"both sides", {.source = "NRL", .target = "SDM"}, 2},
      {"the report's own voice", {.voice = "own"}, 1},
      {"told by somebody", {.voice = "told"}, 1},
      {"told by the minister", {.said_by = "olsen"}, 1},
      {"told by Norland", {.said_by = "norland"}, 0},
      {"of a type", {.plover = "any"}, 1},
      {"of no type", {.plover = "none"}, 1},
      {"quad class", {.quad = 4}, 1},
      {"mode", {.mode = "aerial"}, 0},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    CHECK(store.events(c.filter).value().total == c.total);
  }
}

TEST_CASE("pairs of actors and of countries are counted by quad class") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, sudmark_shelled("a.txt", "2024-03-05"));
  Record other = sudmark_shelled("b.txt", "2024-04-01");
  other.events[0].source = {"a1",
                            "a2"};  // the country and its minister: one event of the countries
  other.events[0].quad = 1;
  other.events[0].goldstein = 4;
  put(store, other);

  const auto actors = store.pairs({}, false).value();
  REQUIRE(actors.total == 2);
  CHECK(actors.rows[0].source.name == "Norland");
  CHECK(actors.rows[0].target.key == "SDM");
  CHECK(actors.rows[0].events == 2);
  CHECK(actors.rows[0].quads == std::array<std::int64_t, 4>{1, 0, 0, 1});
  CHECK(actors.rows[0].goldstein == doctest::Approx(-3));
  CHECK(actors.rows[0].first == "2024-03-05");
  CHECK(actors.rows[0].last == "2024-04-01");
  CHECK(actors.rows[1].source.name == "Åse Olsen");

  const auto countries = store.pairs({}, true).value();
  REQUIRE(countries.total == 1);
  CHECK(countries.rows[0].source.key == "NRL");
  CHECK(countries.rows[0].events == 2);
  CHECK(store.pairs({.from = "2024-04-01"}, true).value().rows[0].events == 1);
}

TEST_CASE("events stand in their time; others are counted apart") {
  const Folder folder;
  Store store = writer(folder.database());
  put(store, sudmark_shelled("a.txt", "2024-03-05"));
  Record war = sudmark_shelled("b.txt", "2024-03-07");
  war.events[0].when = When{"1944", "1944-01-01", "1944-12-31", "year", {0, 7}};
  put(store, war);
  const EventTimes times = store.event_times({}).value();
  CHECK(times.unit == "day");
  CHECK(times.from == "2024-03-05");
  CHECK(times.to == "2024-03-07");
  REQUIRE(times.moments.size() == 1);
  CHECK(times.moments[0].at == "2024-03-05");
  CHECK(times.moments[0].quads == std::array<std::int64_t, 4>{0, 0, 0, 1});
  CHECK(times.outside == 1);
}

}  // namespace relata
