#include "serve/answer.h"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>
#include <string>

#include "database.h"
#include "serve/desk_files.h"
#include "serve/fields.h"

namespace relata {
namespace {

using Json = nlohmann::json;

Response get(Store& store, std::string_view target) {
  return answer({"GET", target, "127.0.0.1:8790", ""}, store, "127.0.0.1");
}

TEST_CASE("the API lists reports and gives one with its versions") {
  const Database database("list");
  auto store = open_reader(database.path.string());
  REQUIRE(store.has_value());

  const Json list = Json::parse(get(*store, "/api/reports?q=harbour&from=2024-05-01").body);
  CHECK(list["total"] == 1);
  CHECK(list["reports"][0]["id"] == "harbour/1");
  CHECK(Json::parse(get(*store, "/api/reports?to=2024-05-01").body)["total"] == 0);

  const Json one = Json::parse(get(*store, "/api/reports/harbour%2F1").body);
  CHECK(one["record"]["uri"] == "harbour.txt");
  CHECK(one["versions"].size() == 1);
  CHECK(Json::parse(get(*store, "/api/summary").body)["counts"]["reports"] == 1);
  CHECK(Json::parse(get(*store, "/api/codes").body)["plover"].contains("ASSAULT"));
}

/// Harbour with two actors, a statement of one that names the other, a relation and an event.
Record harbour_with_voices() {
  Record record = harbour();
  record.report.text = "Jon Vale said Norland had fired at a ferry. Vale leads the Front.";
  record.report.parts.clear();
  record.actors = {{.id = "a1",
                    .key = "person/Jon Vale",
                    .name = "Jon Vale",
                    .kind = "person",
                    .mentions = {{{0, 8}, "name"}, {{44, 48}, "name"}}},
                   {.id = "a2",
                    .key = "country/NRL",
                    .name = "Norland",
                    .kind = "country",
                    .code = "NRL",
                    .country = "NRL",
                    .mentions = {{{14, 21}, "name"}}},
                   {.id = "a4",
                    .key = "nominal/ferry",
                    .name = "a ferry",
                    .kind = "unnamed",
                    .mentions = {{{35, 42}, "nominal"}}},
                   {.id = "a3",
                    .key = "group/Front",
                    .name = "Front",
                    .kind = "group",
                    .mentions = {{{55, 64}, "name"}}}};
  record.statements = {{.id = "s1",
                        .kind = "indirect",
                        .speaker = "a1",
                        .source = {{0, 8}},
                        .cue = {{9, 13}},
                        .content = {{14, 42}},
                        .confidence = 0.9}};
  record.relations = {{.id = "r1", .kind = "leads", .from = "a1", .to = "a3", .span = {44, 64}}};
  record.events = {{.id = "e1",
                    .cameo = "190",
                    .source = {"a2"},
                    .trigger = {26, 31},
                    .span = {14, 42},
                    .said_by = "s1",
                    .rule = "x.lex:1"}};
  return record;
}

TEST_CASE("an actor has an answer of its own, over all reports") {
  const Database database("actor", harbour_with_voices());
  auto store = open_reader(database.path.string());
  REQUIRE(store.has_value());

  const Json vale = Json::parse(get(*store, "/api/actors/person%2FJon%20Vale").body);
  CHECK(vale["name"] == "Jon Vale");
  CHECK(vale["code"].is_null());
  CHECK(vale["statements"] == 1);
  CHECK(vale["stances"][0]["name"] == "asserts");
  CHECK(vale["ties"][0]["from_it"] == true);
  CHECK(vale["ties"][0]["newest"]["words"] == "Vale leads the Front");
  CHECK(vale["ties"][0]["newest"]["to"]["key"] == "group/Front");
  CHECK(vale["timeline"]["unit"] == "day");
  CHECK(vale["timeline"]["moments"][0]["at"] == "2024-05-02");
  CHECK(vale["timeline"]["moments"][0]["said"] == 1);
  CHECK(get(*store, "/api/actors/person%2FJon").status == 404);
}

TEST_CASE("rows are asked for by an actor's key, side and role") {
  const Database database("key", harbour_with_voices());
  auto store = open_reader(database.path.string());
  REQUIRE(store.has_value());
  struct Case {
    const char* target;
    int total;
  };
  constexpr Case kCases[] = {
      {"/api/statements?key=person%2FJon%20Vale", 1},
      {"/api/statements?key=person%2FJon", 0},
      {"/api/statements?about=country%2FNRL", 1},
      {"/api/statements?about=person%2FJon%20Vale", 0},
      {"/api/events?key=country%2FNRL&side=source", 1},
      {"/api/events?key=country%2FNRL&side=target", 0},
      {"/api/relations?key=group%2FFront", 1},
      {"/api/relations?key=group%2FFront&side=source", 0},
      {"/api/relations?kind=backs", 0},
      {"/api/reports?key=group%2FFront", 1},
      {"/api/actors?key=group%2FFront", 1},
      {"/api/actors", 4},
      {"/api/actors?named=yes", 3},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.target);
    CHECK(Json::parse(get(*store, c.target).body)["total"] == c.total);
  }
  const Json about = Json::parse(get(*store, "/api/statements?about=country%2FNRL").body);
  CHECK(about["statements"][0]["about"] == Json::parse("[[0, 7]]"));
  CHECK(about["statements"][0]["teller"].is_null());
  const Json events = Json::parse(get(*store, "/api/events").body);
  CHECK(events["events"][0]["said_by_key"] == "person/Jon Vale");
  const Json reports = Json::parse(get(*store, "/api/reports").body);
  CHECK(reports["reports"][0]["speakers"][0]["name"] == "Jon Vale");
}

TEST_CASE("events come as pairs and over time") {
  Record record = harbour_with_voices();
  record.events[0].target = {"a3"};
  const Database database("pairs", record);
  auto store = open_reader(database.path.string());
  REQUIRE(store.has_value());
  const Json pairs = Json::parse(get(*store, "/api/pairs?source=Norland&voice=told").body);
  REQUIRE(pairs["total"] == 1);
  CHECK(pairs["pairs"][0]["source"]["key"] == "country/NRL");
  CHECK(pairs["pairs"][0]["target"]["name"] == "Front");
  CHECK(pairs["pairs"][0]["events"] == 1);
  CHECK(Json::parse(get(*store, "/api/pairs?by=country").body)["total"] == 0);  // Front has none
  const Json times = Json::parse(get(*store, "/api/times").body);
  CHECK(times["unit"] == "day");
  CHECK(times["moments"][0]["at"] == "2024-05-02");
  CHECK(times["moments"][0]["quads"].size() == 4);
}

TEST_CASE("what cannot be answered says why") {
  const Database database("errors");
  auto store = open_reader(database.path.string());
  REQUIRE(store.has_value());
  struct Case {
    const char* target;
    int status;
  };
  constexpr Case kCases[] = {
      {"/api/reports/nothing", 404},
      {"/api/nothing", 404},
      {"/api", 404},
      {"/api/reports?limit=many", 400},
      {"/api/reports?limit=-1", 400},
      {"/api/reports?from=yesterday", 400},
      {"/api/reports?colour=red", 400},
      {"/api/events?side=left", 400},
      {"/api/events?stance=denies", 400},  // of statements
      {"/api/events?quad=5", 400},
      {"/api/events?factuality=certain", 400},
      {"/api/events?from=2024-99-99", 400},
      {"/api/events?from=2023-02-29", 400},
      {"/api/events?voice", 400},
      {"/api/events?plover=AID&plover=ASSAULT", 400},
      {"/api/pairs?by=region", 400},
      {"/api/times?limit=5", 400},
      {"/api/summary?q=x", 400},
      {"/api/reports/harbour%2F1?colour=red", 400},
      {"/api/actors?named=no", 400},
      {"/api/actors/nobody", 404},
      {"/api/reports?q=%FF", 400},
      {"/api/%FF", 400},
      {"/assets/none.js", 404},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.target);
    CHECK(get(*store, c.target).status == c.status);
  }
  CHECK(Json::parse(get(*store, "/api/reports?limit=many").body)["error"]["where"] == "limit");
  CHECK(answer({"POST", "/api/reports", "localhost", ""}, *store, "").status == 405);
}

TEST_CASE("a foreign name in Host or Origin is refused") {
  const Database database("host");
  auto store = open_reader(database.path.string());
  REQUIRE(store.has_value());
  CHECK(answer({"GET", "/api/summary", "evil.example", ""}, *store, "127.0.0.1").status == 421);
  CHECK(answer({"GET", "/api/summary", "", ""}, *store, "127.0.0.1").status == 421);
  CHECK(
      answer({"GET", "/api/summary", "localhost:8790", "http://evil.example"}, *store, "").status ==
      403);
  CHECK(answer({"GET", "/api/summary", "localhost:8790", "null"}, *store, "").status == 403);
  CHECK(answer({"GET", "/api/summary", "localhost:8790", "http://localhost:8790"}, *store, "")
            .status == 200);
  CHECK(is_own_host("[::1]:8790", ""));
  CHECK(is_own_host("10.0.0.7:8790", ""));
  CHECK(is_own_host("Desk.example:80", "desk.example"));
  CHECK_FALSE(is_own_host("127.0.0.1.evil.example", ""));
}

TEST_CASE("no path leads out of the desk's files") {
  const Database database("paths");
  auto store = open_reader(database.path.string());
  REQUIRE(store.has_value());
  const std::string page = get(*store, "/").body;
  CHECK(page.find("<html") != std::string::npos);
  for (const char* target :
       {"/../../etc/passwd", "/..%2f..%2fetc%2fpasswd", "//etc/passwd", "/reports/harbour%2F1"}) {
    CAPTURE(target);
    CHECK(get(*store, target).body == page);  // the one page, which reads its own address
  }
  CHECK(get(*store, "/assets/../../etc/passwd").status == 404);
}

TEST_CASE("a report's text is never markup") {
  const Database database("markup");
  auto store = open_reader(database.path.string());
  REQUIRE(store.has_value());
  for (const char* target :
       {"/api/reports", "/api/reports/harbour%2F1", "/api/reports/%3Cscript%3E"}) {
    CAPTURE(target);
    CHECK(get(*store, target).type == "application/json");
  }
  CHECK(get(*store, "/reports/harbour%2F1").body.find("alert(1)") == std::string::npos);
  bool strict = false;
  for (const auto& [name, value] : security_headers()) {
    if (name == "Content-Security-Policy") strict = value.find("unsafe") == std::string_view::npos;
  }
  CHECK(strict);
  for (const DeskFile& file : desk_files()) {
    CAPTURE(file.path);
    if (file.type.starts_with("text/html"))
      CHECK(file.bytes.find("<script>") == std::string_view::npos);
  }
}

TEST_CASE("escapes of an address") {
  CHECK(unescape_url("a%20b+c") == "a b c");
  CHECK(unescape_url("100%") == "100%");
  CHECK(unescape_url("%4") == "%4");
  CHECK(unescape_url("%zz") == "%zz");
  CHECK(unescape_url("%C3%A9") == "é");
}

}  // namespace
}  // namespace relata
