#include "lexicon/entries.h"

#include <doctest/doctest.h>

#include <string>

namespace relata {
namespace {

TEST_CASE("an entry is a kind, its names, and fields in columns") {
  const ParsedEntries parsed =
      parse_entries({"t.lex",
                     "# a comment\n"
                     "verb negotiate, parley    plover CONSULT   cameo 046\n"
                     "  roles   agent: actor   recipient: actor   both sides\n"
                     "  act     negotiate\n"
                     "  yes     [Norway] negotiated with [Iceland] over cod.\n"
                     "person Ada Example   country NOR\n"
                     "  term Prime Minister   sector GOV   from 2001   to 2004\n"});
  CHECK(parsed.errors.empty());
  REQUIRE(parsed.entries.size() == 2);
  const Entry& verb = parsed.entries[0];
  CHECK(verb.kind == "verb");
  CHECK(verb.names == std::vector<std::string>{"negotiate", "parley"});
  CHECK(verb.value("plover") == "CONSULT");
  CHECK(verb.value("cameo") == "046");
  CHECK(verb.value("roles") == "agent: actor   recipient: actor   both sides");
  CHECK(verb.value("act") == "negotiate");
  CHECK(verb.find("act")->line == 4);
  CHECK(verb.find("act")->value_column == 11);
  CHECK(verb.value("yes") == "[Norway] negotiated with [Iceland] over cod.");
  const Entry& person = parsed.entries[1];
  CHECK(person.value("term") == "Prime Minister");
  CHECK(person.value("to") == "2004");
  CHECK(person.find("to")->line == person.find("term")->line);
}

struct Case {
  const char* name;
  const char* text;
  const char* where;
  const char* why;
};

constexpr Case kCases[] = {
    {"a field first", "  cameo 046\n", "t.lex:1:1", "a field before the first entry"},
    {"no name", "verb\n", "t.lex:1:1", "\"verb\" without a name"},
    {"no value", "verb go   cameo\n", "t.lex:1:11", "the field \"cameo\" has no value"},
    {"column counts code points", "verb gé   cameo\n", "t.lex:1:11", "has no value"},
};

TEST_CASE("errors name file, line and column") {
  for (const Case& c : kCases) {
    CAPTURE(c.name);
    const ParsedEntries parsed = parse_entries({"t.lex", c.text});
    REQUIRE(parsed.errors.size() == 1);
    CHECK(parsed.errors[0].where == c.where);
    CHECK(parsed.errors[0].why.find(c.why) != std::string::npos);
  }
}

TEST_CASE("an error quotes the line and points below the word") {
  const LexiconFile file{"t.lex", "verb go   plover CONSLUT\n"};
  const Error error = error_at(file, 1, 18, 7, "unknown PLOVER class", "nearest: CONSULT", "mend");
  CHECK(error.why ==
        "unknown PLOVER class\n"
        "    1 | verb go   plover CONSLUT\n"
        "      |                  ^^^^^^^\n"
        "  why   nearest: CONSULT");
}

TEST_CASE("bytes that are no UTF-8 are named") {
  const ParsedEntries parsed = parse_entries({"t.lex", "verb go\n  act \xFF\n"});
  CHECK(parsed.entries.empty());
  REQUIRE(parsed.errors.size() == 1);
  CHECK(parsed.errors[0].where == "t.lex:2");
}

TEST_CASE("the nearest name has the fewest edits") {
  constexpr std::string_view kNames[] = {"CONSULT", "COERCE", "AID"};
  CHECK(nearest_name("CONSLUT", kNames) == "CONSULT");
  CHECK(nearest_name("XXXXXXXX", kNames).empty());
}

}  // namespace
}  // namespace relata
