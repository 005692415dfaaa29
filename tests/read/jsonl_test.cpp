#include "read/jsonl.h"

#include <doctest/doctest.h>

#include "record/json.h"
#include "support.h"

using namespace relata;

namespace {

Result<Report> line(std::string_view json) { return read_item(item_of(json, InputKind::kJsonl)); }

}  // namespace

TEST_CASE("text is taken character by character") {
  const auto report = line(
      R"({"id": "n1", "text": " 2 min read\n\nA \u00e9\ud83d\ude00 b ", "date": "2020-02-03"})");
  REQUIRE(report);
  CHECK(report->id == "n1");
  CHECK(report->uri == "input#1");
  CHECK(report->published == "2020-02-03");
  CHECK(report->text == " 2 min read\n\nA é😀 b ");
  CHECK(parts_of(*report, PartKind::kParagraph) ==
        std::vector<std::string>{"2 min read", "A é😀 b"});
}

TEST_CASE("title and standfirst are put before the text, unless they stand there") {
  const auto before = line(R"({"title": "Rain", "standfirst": "It fell.", "text": "Much of it."})");
  REQUIRE(before);
  CHECK(before->text == "Rain\n\nIt fell.\n\nMuch of it.");
  CHECK(parts_of(*before, PartKind::kTitle) == std::vector<std::string>{"Rain"});
  const auto there = line(
      R"({"title": "Rain", "standfirst": "It fell.", "text": "Rain\n\nIt fell.\n\nMuch of it."})");
  REQUIRE(there);
  CHECK(there->text == before->text);
  CHECK(there->parts == before->parts);
  const auto sentence = line(R"({"title": "Rain", "text": "Rain fell."})");
  REQUIRE(sentence);
  CHECK(sentence->text == "Rain\n\nRain fell.");
}

TEST_CASE("what `relata read` writes is the same report when read again") {
  auto first =
      read_item(item_of("Storm hits the coast\nTwo boats are missing.\n5 min read\n\nHAVEN (AP) — "
                        "Two boats are missing, officials said.\n"));
  REQUIRE(first);
  const auto second = line(one_line(to_json(*first)));
  REQUIRE(second);
  first->source_map = second->source_map;
  CHECK(*second == *first);
}

TEST_CASE("a bad line is an error that names file, line and byte") {
  struct Case {
    const char* name;
    std::string_view json;
    std::string where;
    std::string why;
  };
  const Case cases[] = {
      {"bad UTF-8", "{\"text\": \"a\xFF\"}", "input:1 (byte 11)", "the line is no valid UTF-8"},
      {"cut in half", R"({"text": "abc)", "input:1 (byte 13)",
       "the line ends in the middle of its JSON"},
      {"no JSON", R"({text: 1})", "input:1 (byte 2)", "the line is no JSON"},
      {"a number beyond all bounds", R"({"text": "a", "x": 1e999})", "input:1 (byte 0)",
       "a number in the line is too large"},
      {"a list", R"([1, 2])", "input:1 (byte 0)", "the line is no JSON object"},
      {"no text", R"({"id": "a"})", "input:1 (byte 0)",
       "the field \"text\" must be there, and a string"},
      {"title a number", R"({"text": "a", "title": 3})", "input:1 (byte 23)",
       "the field \"title\" must be a string"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    const auto report = line(c.json);
    REQUIRE_FALSE(report);
    CHECK(report.error().where == c.where);
    CHECK(report.error().why == c.why);
  }
}
