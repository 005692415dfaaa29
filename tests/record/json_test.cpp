#include "record/json.h"

#include <doctest/doctest.h>

using namespace relata;

TEST_CASE("a record comes back from its JSON as it was") {
  Record record;
  record.report.id = "x1";
  record.report.uri = "news/x.txt";
  record.report.text = "Peru met Chile.";
  record.report.parts = {{PartKind::kParagraph, {0, 15}}};
  record.sentences = {{0, 15}};
  record.actors = {{.id = "a1",
                    .key = "country/PER",
                    .name = "Peru",
                    .kind = "country",
                    .code = "PER",
                    .country = "PER",
                    .sectors = {},
                    .roles = {},
                    .mentions = {{{0, 4}, "name"}}}};
  Event event{.id = "e1", .cameo = "040", .plover = "CONSULT"};
  event.source = {"a1"};
  event.trigger = {5, 8};
  event.when = When{"2019-04", "2019-04-01", "2019-04-30", "month", {0, 4}};
  event.mentions = {{.span = {0, 15},
                     .trigger = {5, 8},
                     .said_by = {},
                     .factuality = "actual",
                     .counts = {{"killed", 3, {}, {0, 1}}}}};
  record.events = {event};
  const Json json = to_json(record);
  const auto back = record_from_json(Json::parse(one_line(json)));
  REQUIRE(back.has_value());
  CHECK(one_line(to_json(*back)) == one_line(json));
}

TEST_CASE("what is no record is an error, not a record") {
  CHECK_FALSE(record_from_json(Json::parse("[]")).has_value());
  CHECK_FALSE(record_from_json(Json::parse(R"({"relata": 7})")).has_value());
  CHECK_FALSE(record_from_json(Json::parse(R"({"relata": 1, "text": 5})")).has_value());
}

TEST_CASE("paragraphs of a report are the words of its paragraph parts") {
  Report report;
  report.text = "Hé\n\nB c.";
  report.parts = {{PartKind::kTitle, {0, 2}}, {PartKind::kParagraph, {4, 8}}};
  CHECK(to_json(report)["paragraphs"] == Json::array({"B c."}));
}
