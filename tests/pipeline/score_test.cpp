#include "pipeline/score.h"

#include <doctest/doctest.h>

using namespace relata;

namespace {

Lexicon codes() {
  const LexiconFile files[] = {{"lexicon/codes/c.lex",
                                "cameo 112   plover ACCUSE   label Accuses\n"
                                "cameo 190   plover ASSAULT   label Attacks\n"
                                "plover ACCUSE   quad 3   label Accuses\n"
                                "plover ASSAULT   quad 4   label Attacks\n"}};
  return compile_lexicon(files);
}

std::map<std::string, ScoredReport> reports(std::initializer_list<const char*> lines) {
  std::map<std::string, ScoredReport> out;
  const Lexicon lexicon = codes();
  for (const char* line : lines) out.insert(*scored_report(lexicon, Json::parse(line)));
  return out;
}

Matched at(const Score& score, std::string_view level) {
  for (const ScoreRow& r : score.levels) {
    if (r.level == level) return r.counts;
  }
  return {};
}

constexpr const char* kChadAttacks =
    R"({"id": "1", "events": [{"source": {"code": "TCDMIL"}, "target": {"code": "SDN"}, "cameo": "190"}]})";

}  // namespace

TEST_CASE("the right code with a wrong side counts for the code, not for the triple") {
  const auto gold = reports({kChadAttacks});
  const auto system = reports(
      {R"({"id": "1", "events": [{"source": {"code": "TCDGOV"}, "target": {"code": "LBY"}, "cameo": "190"}]})"});
  const Score score = score_events(gold, system, 0);
  CHECK(at(score, "cameo_root").f1() == doctest::Approx(1));
  CHECK(at(score, "source3").f1() == doctest::Approx(1));
  CHECK(at(score, "source").f1() == doctest::Approx(0));
  CHECK(at(score, "triple").f1() == doctest::Approx(0));
}

TEST_CASE("saying the same thing twice neither helps nor hurts") {
  const auto gold = reports({kChadAttacks});
  const auto system =
      reports({R"({"id": "1", "events": [{"cameo": "190"}, {"cameo": "190"}, {"cameo": "112"}]})"});
  const Matched types = at(score_events(gold, system, 0), "plover");
  CHECK(types.system == 2);
  CHECK(types.both == 1);
}

TEST_CASE("another value that the gold allows is as good as its first") {
  const auto gold = reports(
      {R"({"id": "1", "events": [{"cameo": "112", "plover": "ACCUSE", "plover_alt": ["ASSAULT"]}]})"});
  const auto system = reports({R"({"id": "1", "events": [{"cameo": "190"}]})"});
  const Score score = score_events(gold, system, 0);
  CHECK(at(score, "plover").f1() == doctest::Approx(1));
  CHECK(at(score, "quad").f1() == doctest::Approx(1));
  CHECK(at(score, "cameo_root").f1() == doctest::Approx(0));
}

TEST_CASE("optional events cost nothing, whether found or not") {
  const auto gold = reports({R"({"id": "1", "events": [], "optional": [{"cameo": "190"}]})"});
  CHECK(
      at(score_events(gold, reports({R"({"id": "1", "events": [{"cameo": "190"}]})"}), 0), "plover")
          .system == 0);
}

TEST_CASE("an event in a report without any is a false alarm, and a lost report loses its events") {
  const auto gold =
      reports({R"({"id": "1", "events": []})", R"({"id": "2", "events": [{"cameo": "190"}]})"});
  const Score score =
      score_events(gold, reports({R"({"id": "1", "events": [{"cameo": "112"}]})"}), 0);
  CHECK(score.false_alarms == 1);
  CHECK(score.absent == 1);
  CHECK(at(score, "plover").recall() == doctest::Approx(0));
}

TEST_CASE("an interval holds the value") {
  const auto gold = reports({kChadAttacks, R"({"id": "2", "events": [{"cameo": "112"}]})"});
  const Score score = score_events(gold, reports({kChadAttacks}), 200);
  REQUIRE(score.levels[0].interval);
  CHECK(score.levels[0].interval->first <= score.levels[0].counts.f1());
  CHECK(score.levels[0].interval->second >= score.levels[0].counts.f1());
}
