#include "packed.h"

#include <doctest/doctest.h>

#include "read/unpack.h"
#include "support.h"

using namespace relata;
using Strings = std::vector<std::string>;

namespace {

const std::string kLines = "{\"text\": \"Rain fell.\"}\n{\"text\": \"Snow fell.\"}\n";

}  // namespace

TEST_CASE("a packed file gives what the file gives, under the file's name") {
  const Folder folder;
  for (const char* filter : {"gzip", "zstd", "xz", "bzip2"}) {
    CAPTURE(filter);
    const std::string file = folder.write("x", packed("raw", filter, {{"x", kLines}}));
    const auto reports = reports_in({file});
    REQUIRE(reports.size() == 2);
    CHECK(reports[1].uri == file + "#2");
    CHECK(reports[1].text == "Snow fell.");
  }
}

TEST_CASE("an archive gives its files in its order; hidden ones are left out") {
  const Folder folder;
  const NamedBytes files = {{"b.txt", "Rain fell."},
                            {".git/config", "x"},
                            {"__MACOSX/b.txt", "x"},
                            {"a/lines.jsonl", kLines}};
  const auto expected = [](const std::string& file) {
    return Strings{file + "#b.txt", file + "#a/lines.jsonl#1", file + "#a/lines.jsonl#2"};
  };
  const std::string zip = folder.write("n.zip", packed("zip", "none", files));
  CHECK(stream({zip}) == expected(zip));
  const std::string tar = folder.write("n.tar", packed("ustar", "none", files));
  CHECK(stream({tar}) == expected(tar));
  const std::string tgz = folder.write("n.tgz", gzipped(packed("ustar", "none", files)));
  CHECK(stream({tgz}) == expected(tgz));
}

TEST_CASE("archives inside archives are read, but not without end") {
  const Folder folder;
  const std::string inner = packed("zip", "none", {{"x.txt", "Rain fell."}});
  const std::string outer = folder.write("o.zip", packed("zip", "none", {{"i.zip", inner}}));
  CHECK(stream({outer}) == Strings{outer + "#i.zip#x.txt"});
  std::string deep = "Rain fell.";
  for (int i = 0; i < 9; ++i) deep = gzipped(deep);
  CHECK(stream({folder.write("deep", deep)}) == Strings{"!is packed more than 4 times over"});
}

TEST_CASE("of a packed file that is cut, what stands before the cut is read") {
  const Folder folder;
  std::string many;
  for (int i = 0; i < 20000; ++i)
    many += "{\"text\": \"Rain fell " + std::to_string(i * i) + "\"}\n";
  const std::string whole = gzipped(many);
  const Strings got = stream({folder.write("x.gz", whole.substr(0, whole.size() / 2))});
  CHECK(got.size() > 5000);
  CHECK(got.back() == "!the file ends in the middle of a gzip member");
}

TEST_CASE("of gzip members the damaged one is lost, and the next one read") {
  const Folder folder;
  std::string bad = gzipped(kLines);
  bad[bad.size() / 2] ^= 0x55;
  const Strings got = stream({folder.write("x.gz", gzipped(kLines) + bad + gzipped(kLines))});
  REQUIRE(got.size() >= 4);
  CHECK(got[0].ends_with("#1"));
  CHECK(got[1].ends_with("#2"));
  CHECK(std::count(got.begin(), got.end(), "!the gzip member is damaged") == 1);
}

TEST_CASE("a bomb ends with an error") {
  const UnpackLimits limits{1u << 20, 100};
  const std::string zeros(8u << 20, '\0');
  ByteWindow in(gunzip(ByteWindow(memory_source(gzipped(zeros))), "bomb.gz", limits));
  auto filled = in.fill(zeros.size());  // what stands before the damage
  if (filled) filled = in.fill(zeros.size());
  REQUIRE(!filled);
  CHECK(filled.error().why == "unpacks to more than 100 times its size");
  CHECK(in.waiting().size() < 3u << 20);

  const auto zip = open_archive(ByteWindow(memory_source(packed("zip", "none", {{"z", zeros}}))),
                                "", {"b.zip", "b.zip"}, limits);
  auto member = zip->next();
  REQUIRE(member);
  REQUIRE(*member);
  ByteWindow inside(std::move(std::get<Member>(**member).bytes));
  auto read = inside.fill(zeros.size());
  if (read) read = inside.fill(zeros.size());
  REQUIRE(!read);
  CHECK(read.error().why == "unpacks to more than 100 times its size");
  CHECK(!zip->next());
}

TEST_CASE("what is no archive, or a broken one, is an error with its place") {
  const Folder folder;
  const std::string zip = packed("zip", "none", {{"a.txt", std::string(3000, 'a')}});
  const Strings got = stream({folder.write("x.zip", zip.substr(0, 40))});
  REQUIRE(!got.empty());
  CHECK(got.back().starts_with("!cannot be unpacked"));
}
