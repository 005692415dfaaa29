// Every run of a source map leads back to the bytes that its code points come from.
#include <doctest/doctest.h>

#include <map>

#include "read/compose.h"
#include "support.h"

using namespace relata;

namespace {

// Pairs of a run's text and its bytes in the input.
std::vector<std::pair<std::string, std::string>> runs(const Report& report, const RawItem& item) {
  const CodePoints points(report.text);
  std::vector<std::pair<std::string, std::string>> out;
  std::uint32_t last = 0;
  for (const SourceRun& run : report.source_map) {
    CHECK(run.begin >= last);
    last = run.begin + run.code_points;
    REQUIRE(last <= points.size());
    REQUIRE(run.byte >= item.byte);
    REQUIRE(run.byte - item.byte + run.length <= item.bytes.size());
    out.emplace_back(points.slice({run.begin, last}),
                     item.bytes.substr(run.byte - item.byte, run.length));
  }
  return out;
}

using Runs = std::vector<std::pair<std::string, std::string>>;

}  // namespace

TEST_CASE("a text file's runs are its own bytes") {
  const RawItem item = item_of("Rain at Arden\n\nMuch rain fell\nand more.\n");
  const auto report = read_item(item);
  REQUIRE(report);
  CHECK(runs(*report, item) == Runs{{"Rain at Arden", "Rain at Arden"},
                                    {"Much rain fell", "Much rain fell"},
                                    {" ", "\n"},
                                    {"and more.", "and more."}});
}

TEST_CASE("a transcoded character leads to its byte") {
  const RawItem item = item_of("Caf\xE9 owners met.");
  const auto report = read_item(item);
  REQUIRE(report);
  CHECK(runs(*report, item) ==
        Runs{{"Caf", "Caf"}, {"é", "\xE9"}, {" owners met.", " owners met."}});
}

TEST_CASE("JSON escapes lead to their bytes") {
  RawItem item =
      item_of(R"({"id": "x", "title": "A\"b", "text": "é\ud83d\ude00 z\n"})", InputKind::kJsonl);
  item.byte = 1000;
  const auto report = read_item(item);
  REQUIRE(report);
  CHECK(runs(*report, item) == Runs{{"A", "A"},
                                    {"\"", "\\\""},
                                    {"b", "b"},
                                    {"é", "é"},
                                    {"😀", "\\ud83d\\ude00"},
                                    {" z", " z"},
                                    {"\n", "\\n"}});
}

TEST_CASE("entities, cut white space and transcoded characters of a page lead to their bytes") {
  const RawItem item = item_of(
      "<html><head><meta charset=windows-1252></head><body><p>Tom &amp; Ann  said: \x93It&#39;s "
      "&lt;ours&gt;,\x94 and "
      "AT&T agreed &mdash; twice &notanentity; since.</p></body></html>",
      InputKind::kHtml);
  const auto report = read_item(item);
  REQUIRE(report);
  const std::map<std::string, std::string> kDecoded = {
      {"&amp;", "&"}, {"\x93", "“"}, {"\x94", "”"},    {"&#39;", "'"}, {"&lt;", "<"},
      {"&gt;", ">"},  {"  ", " "},   {"&mdash;", "—"}, {"&not", "¬"}};
  CHECK(report->text.find("Tom & Ann said: “It's <ours>,” and AT&T agreed — twice ") == 0);
  for (const auto& [text, bytes] : runs(*report, item)) {
    CAPTURE(text);
    const auto decoded = kDecoded.find(bytes);
    CHECK(text == (decoded == kDecoded.end() ? bytes : decoded->second));
  }
}

TEST_CASE("UTF-16 is read by its byte order mark") {
  const RawItem item =
      item_of(std::string_view("\xFF\xFE"
                               "A\0\xE9\0\x3D\xD8\x00\xDE",
                               10));
  const auto report = read_item(item);
  REQUIRE(report);
  CHECK(report->text == "Aé😀");
  CHECK(runs(*report, item).back().second.ends_with(std::string_view("\x3D\xD8\x00\xDE", 4)));
}

TEST_CASE("cutting a blank at the end of a part keeps the bytes of a run that is not one to one") {
  const SourceText source = source_of("abcdef");
  Composer compose;
  compose.begin_part();
  compose.put("xy ", source, 2, 2);  // three characters whose place is known as a whole only
  (void)compose.end_part();
  Report report;
  compose.finish(report);
  CHECK(report.text == "xy");
  CHECK(report.source_map == SourceMap{{0, 2, 2, 0}});
}

TEST_CASE("cutting a blank at the end of a part cuts its byte") {
  const SourceText source = source_of("abc ");
  Composer compose;
  compose.begin_part();
  compose.copy(source, 0, 4);
  (void)compose.end_part();
  Report report;
  compose.finish(report);
  CHECK(report.source_map == SourceMap{{0, 3, 0, 3}});
}
