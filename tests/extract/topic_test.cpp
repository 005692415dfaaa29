#include "extract/topic.h"

#include <doctest/doctest.h>

#include <string>

using namespace relata;

namespace {

// Each word a noun of one sentence.
Analysis nouns(const std::vector<std::string>& words) {
  Analysis analysis;
  analysis.sentences.resize(1);
  for (const std::string& w : words) {
    Word word;
    word.form = word.lemma = w;
    word.upos = Upos::kNoun;
    analysis.sentences[0].words.push_back(word);
  }
  return analysis;
}

FoundTime date(const std::string& value, const std::string& granularity) {
  FoundTime t;
  t.expression.type = "DATE";
  t.expression.value = value;
  t.when = When{value, value, value, granularity, {}};
  return t;
}

Lexicon classes() {
  const LexiconFile files[] = {{"lexicon/classes/topics.lex",
                                "class topic-sport   words goal, league, striker\n"
                                "class topic-politics   words minister, army\n"}};
  return compile_lexicon(files);
}

}  // namespace

TEST_CASE("a report full of words of sport is about sport") {
  const auto topic = find_topic({}, nouns({"striker", "goal", "league", "evening"}), {}, classes());
  REQUIRE(topic);
  CHECK(topic->name == "sport");
  CHECK(topic->words == std::vector<std::string>{"striker", "goal", "league"});
}

TEST_CASE("a word of politics or two outweigh a few of sport") {
  CHECK(!find_topic({}, nouns({"striker", "goal", "league", "minister", "army"}), {}, classes()));
}

TEST_CASE("two words of sport make no report about sport") {
  CHECK(!find_topic({}, nouns({"goal", "league", "evening"}), {}, classes()));
}

TEST_CASE("a page that names four years long past, and no day, is history") {
  const std::vector<FoundTime> times = {date("1815", "year"), date("1830", "year"),
                                        date("1848", "year"), date("1871", "year"),
                                        date("1990", "year")};
  const auto topic = find_topic({}, nouns({"battle"}), times, classes());
  REQUIRE(topic);
  CHECK(topic->name == "history");
}

TEST_CASE("news with a day of its own year is no history, whatever years it recalls") {
  Report report;
  report.published = "2020-03-02";
  const std::vector<FoundTime> times = {date("1815", "year"), date("1830", "year"),
                                        date("1848", "year"), date("1871", "year"),
                                        date("2020-03-01", "day")};
  CHECK(!find_topic(report, nouns({"battle"}), times, classes()));
}
