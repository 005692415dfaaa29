#include "read/petrarch.h"

#include <doctest/doctest.h>

#include "support.h"

using namespace relata;

namespace {

constexpr std::string_view kSentence =
    "<Sentence date=\"150601\" id=\"LAKE_1_2\" source=\"AFP\" sentence=\"True\">\n<Text>\n"
    "Norland &amp; Sudmark signed\na treaty.\n</Text>\n<Parse>(ROOT (S))</Parse>\n</Sentence>";

RawItem element(std::string_view bytes, std::uint64_t byte = 0) {
  RawItem item = item_of(bytes, InputKind::kPetrarch);
  item.uri = "input#1";
  item.byte = byte;
  return item;
}

}  // namespace

TEST_CASE("a sentence of PETRARCH's XML is a report") {
  const Report report = read_petrarch(element(kSentence)).value();
  CHECK(report.id == "LAKE_1_2");
  CHECK(report.uri == "input#LAKE_1_2");
  CHECK(report.published == "2015-06-01");
  CHECK(report.publisher == "AFP");
  CHECK(report.text == "Norland & Sudmark signed a treaty.");
  CHECK(parts_of(report, PartKind::kParagraph) == std::vector<std::string>{report.text});
  CHECK(recognise("<?xml version=\"1.0\"?>\n<Sentences>") == InputKind::kPetrarch);
  CHECK(recognise("<Validation>") == InputKind::kPetrarch);
}

TEST_CASE("sentences are found one by one") {
  struct Case {
    std::string_view bytes;
    std::size_t begin, end;
  };
  constexpr Case kCases[] = {
      {"<Sentences><Sentence id='1'></Sentence>", 11, 39},
      {"<Articles><Article></Article>", 10, 29},
      {"<Sentence id='1'><Text>", 0, 0},  // not closed
  };
  for (const Case& c : kCases) {
    CAPTURE(c.bytes);
    const auto found = find_petrarch_element(c.bytes);
    REQUIRE(found);
    CHECK(found->begin == c.begin);
    CHECK(found->end == c.end);
  }
  CHECK_FALSE(find_petrarch_element("<Sentences></Sentences>"));
}

TEST_CASE("a broken sentence is named by its byte") {
  const auto tags = read_petrarch(element("<Sentence><Text>a<b></Text></Sentence>", 100));
  REQUIRE_FALSE(tags);
  CHECK(tags.error().where.starts_with("input (byte 1"));
  CHECK(tags.error().why.starts_with("is no XML"));
  CHECK(read_petrarch(element("<Sentence id='1'></Sentence>")).error().why ==
        "the sentence has no <Text>");
}

TEST_CASE("the codings of a validation file are read") {
  const auto sentence = read_petrarch_codings(
      element("<Sentence id=\"T_1\"><Text>x</Text>"
              "<EventCoding sourcecode=\"NRL\" targetcode=\"&quot;SDM&quot;\" eventcode=\"190\"/>"
              "<EventCoding noevents=\"True\"/></Sentence>"));
  REQUIRE(sentence);
  CHECK(sentence->id == "T_1");
  REQUIRE(sentence->events.size() == 1);
  CHECK(sentence->events[0].source == "NRL");
  CHECK(sentence->events[0].target == "SDM");
  CHECK(sentence->events[0].code == "190");
}
