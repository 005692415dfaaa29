#include "lexicon/import.h"

#include <doctest/doctest.h>

#include "lexicon/lexicon.h"

using namespace relata;

namespace {

// What an import of these dictionaries makes of them, compiled over nothing.
Lexicon imported(std::vector<LexiconFile> dictionaries) {
  Imported made = import_dictionaries(dictionaries);
  for (LexiconFile& f : made.files) f.name = "mine/" + f.name;
  return compile_lexicon({}, made.files);
}

}  // namespace

TEST_CASE("an actor has its synonyms, and codes that hold for a time") {
  const Lexicon lexicon =
      imported({{"actors.txt",
                 "# heroes\nBILBO_BAGGINS_\n+BURGLAR\n\t[SHR < 410922]\n\t[RIV >19410923]\n"}});
  const Dictionary& d = lexicon.dictionary;
  REQUIRE(d.actors.size() == 2);
  CHECK(d.actors[0].phrase.words == std::vector<std::string>{"BILBO", "BAGGINS"});
  CHECK(d.actors[0].phrase.whole);
  CHECK(d.actors[1].phrase.words == std::vector<std::string>{"BURGLAR"});
  REQUIRE(d.actors[1].codes.size() == 2);
  CHECK(d.actors[1].codes[0].code == "SHR");
  CHECK(d.actors[1].codes[0].to == "19410922");
  CHECK(d.actors[1].codes[1].from == "19410923");
}

TEST_CASE("an agent has its plural, given, made or none, and stands before or behind") {
  const Lexicon lexicon = imported({{"agents.txt",
                                     "!FOLK! = MAN, WOMAN\nDEPUTY [~LEG]\nGOOSE {GEESE} [~BRD]\n"
                                     "MEDIA {} [~MED]\nCHARITY [NGO~]\nPOLICE!FOLK! [~COP]\n"}});
  const auto& agents = lexicon.dictionary.agents;
  REQUIRE(agents.size() == 6);
  CHECK(agents[0].forms[1].words == std::vector<std::string>{"DEPUTIES"});
  CHECK(agents[1].forms[1].words == std::vector<std::string>{"GEESE"});
  CHECK(agents[2].forms.size() == 1);
  CHECK(agents[3].before);
  CHECK(agents[5].forms[0].words == std::vector<std::string>{"POLICEWOMAN"});
}

TEST_CASE(
    "a verb has the code of its block or its own, its forms, and patterns, the longest first") {
  const Lexicon lexicon =
      imported({{"verbs.txt",
                 "&DEAL\n+PACT\n+ACCORD\n\n--- SIGN [057] ---\nSIGN\nINK [050]\n"
                 "BREAK {BROKE BROKEN}\n- * NEW_&DEAL [03]\n- * A NEW &DEAL "
                 "[04] # longer\n"}});
  const Dictionary& d = lexicon.dictionary;
  CHECK(lexicon.errors.empty());
  CHECK(d.codes());
  CHECK_FALSE(lexicon.composes);
  REQUIRE(d.verbs.size() == 3);
  CHECK(d.verbs[0].code == "057");
  CHECK(d.verbs[1].code == "050");
  CHECK(d.verbs[2].forms.back() == "BROKEN");
  REQUIRE(d.verbs[0].patterns.size() == 2);
  CHECK(d.patterns[d.verbs[0].patterns[0]].code == "04");
  CHECK(d.patterns[d.verbs[0].patterns[1]].after[1].tight);
}

TEST_CASE("a pattern with a synset that nobody defined is named, by file and line") {
  const Lexicon lexicon = imported({{"verbs.txt", "--- SIGN [057] ---\nSIGN\n- * &PEACE [03]\n"}});
  REQUIRE(lexicon.errors.size() == 1);
  CHECK(lexicon.errors[0].why.find("PEACE") != std::string::npos);
}

TEST_CASE("a pattern that stands behind its like is dead") {
  const Lexicon lexicon =
      imported({{"verbs.txt", "--- SIGN [057] ---\nSIGN\n- * PACT [03]\n- * PACT [04]\n"}});
  REQUIRE(lexicon.errors.size() == 1);
  CHECK(lexicon.errors[0].why.find("dead") != std::string::npos);
}

TEST_CASE("a date that is none is named") {
  const Lexicon lexicon = imported({{"actors.txt", "BILBO\n\t[SHR <19419999]\n"}});
  REQUIRE(lexicon.errors.size() == 1);
  CHECK(lexicon.errors[0].why.find("no date") != std::string::npos);
}

TEST_CASE("discards drop the sentence, with a plus the report") {
  const Lexicon lexicon = imported({{"discards.txt", "CHESS MATCH\n+ALMANAC\n"}});
  const auto& discards = lexicon.dictionary.discards;
  REQUIRE(discards.size() == 2);
  CHECK_FALSE(discards[0].report);
  CHECK(discards[1].report);
}

TEST_CASE("a pattern of PETRARCH-2 is read by its words") {
  const Lexicon lexicon =
      imported({{"verbs.txt",
                 "--- MEET [040] ---\nMEET\n- * (WITH {OPPOSITION LEADER}) [041]\n"
                 "- {PEACE DELEGATION} * [045]\n~ a (a b ATTACK) SAY = a b 015\n"}});
  const auto& patterns = lexicon.dictionary.patterns;
  REQUIRE(patterns.size() == 2);
  CHECK(patterns[0].code == "041");
  REQUIRE(patterns[0].after.size() == 3);
  CHECK(patterns[0].after[0].text == "WITH");
  CHECK(patterns[0].after[1].text == "OPPOSITION");
  CHECK_FALSE(patterns[0].after[1].tight);
  CHECK(patterns[0].after[2].tight);
  REQUIRE(patterns[1].before.size() == 2);
  CHECK(patterns[1].before[0].text == "DELEGATION");
}

TEST_CASE("issues have forms, names and phrases that exclude them") {
  const Lexicon lexicon = imported({{"issues.txt",
                                     "<ISSUE CATEGORY=\"TRADE\" TYPE=\"ALL\">\nn:TARIFF\nv:EXPORT\n"
                                     "SHORT+TERM LOAN [CREDIT]\n~TARIFF OF A PHONE\n</ISSUE>\n"}});
  using Kind = Dictionary::Issue::Kind;
  const auto& issues = lexicon.dictionary.issues;
  CHECK(lexicon.errors.empty());
  REQUIRE(issues.size() == 4);
  CHECK(issues[0].name == "TRADE");
  CHECK(issues[0].forms[1].words == std::vector<std::string>{"TARIFFS"});
  CHECK(issues[1].forms.size() > 3);
  CHECK(issues[2].name == "CREDIT");
  CHECK(issues[2].forms[0].words == std::vector<std::string>{"SHORT", "TERM", "LOAN"});
  CHECK(issues[3].kind == Kind::kNotInSentence);
  CHECK_FALSE(lexicon.dictionary.codes());
}

TEST_CASE("entries are found by the first word of their phrase, or by a stem") {
  Dictionary::Index index;
  index.add({{"ARGENTIN"}, false}, 0);
  index.add({{"CARAS", "GALADHON"}, false}, 1);
  index.add({{"CARAS"}, true}, 2);
  CHECK(index.find("ARGENTINE") == std::vector<std::uint32_t>{0});
  CHECK(index.find("CARAS") == std::vector<std::uint32_t>{1, 2});
  CHECK(index.find("CARASSIUS").empty());
}
