#include "read/csv.h"

#include <doctest/doctest.h>

#include "support.h"

using namespace relata;
using Strings = std::vector<std::string>;

TEST_CASE("a row of CSV is a report, by the names of its columns") {
  const Folder folder;
  const std::string file = folder.write(
      "x.csv",
      "ID;Publish Date;Headline;Content;Words\r\n"
      "7;8 June 2019;Rain;\"He said: \"\"It rains; we stay.\"\"\r\n\r\nNobody left.\";12\r\n"
      "\r\n"
      "8;;;Snow fell.;2\r\n");
  const auto reports = reports_in({file});
  REQUIRE(reports.size() == 2);
  CHECK(reports[0].id == "7");
  CHECK(reports[0].uri == file + "#2");
  CHECK(reports[0].published == "2019-06-08");
  CHECK(reports[0].text == "Rain\n\nHe said: \"It rains; we stay.\"\r\n\r\nNobody left.");
  CHECK(parts_of(reports[0], PartKind::kParagraph) ==
        Strings{"He said: \"It rains; we stay.\"", "Nobody left."});
  CHECK(reports[1].uri == file + "#6");
  CHECK(reports[1].text == "Snow fell.");
}

TEST_CASE("the source map of a field points into the file, doubled quotation marks too") {
  const Folder folder;
  const std::string bytes = "id,text\n1,Rain\n2,\"a \"\"b\"\" c\"\n";
  const auto reports = reports_in({folder.write("x.csv", bytes)});
  REQUIRE(reports.size() == 2);
  const SourceMap& map = reports[1].source_map;
  REQUIRE(map.size() == 5);
  CHECK(map[0].byte == bytes.find("a \"\""));
  CHECK(map[1] == SourceRun{2, 1, bytes.find("\"\"b"), 2});
}

TEST_CASE("a broken row is an error with its line, and the others are read") {
  const Folder folder;
  ReadOptions csv;
  csv.as = InputKind::kCsv;
  CHECK(stream({folder.write("a.csv", "id,words\n1,x\n")}, csv) ==
        Strings{"!no column is named \"text\""});
  const std::string open =
      folder.write("b.csv", "id,text\n1,\"never closed\n2,Rain fell.\n3,Snow fell.\n");
  CHECK(stream({open}) == Strings{"!a quotation mark is never closed", open + "#3", open + "#4"});
  csv.max_line_bytes = 100;
  const std::string longer =
      folder.write("c.csv", "id,text\n1," + std::string(200000, 'x') + "\n2,Rain\n");
  CHECK(stream({longer}, csv) == Strings{"!the row is longer than 100 bytes", longer + "#3"});
  const std::string fields = folder.write("d.csv", "id,text\n1,one, two, three\n");
  InputStream in({fields});
  const auto item = in.next();
  REQUIRE((item && *item));
  const auto report = read_item(**item);
  REQUIRE(!report);
  CHECK(report.error().where == fields + ":2 (byte 8)");
  CHECK(report.error().why == "the row has 4 fields, more than the 2 columns");
}
