#include "read/warc.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include "packed.h"
#include "support.h"

using namespace relata;
using Strings = std::vector<std::string>;

namespace {

std::string record(const std::string& type, const std::string& media, const std::string& block,
                   const std::string& url = "http://example.org/a") {
  return fmt::format(
      "WARC/1.0\r\nWARC-Type: {}\r\nWARC-Target-URI: {}\r\nContent-Type: {}\r\nContent-Length: "
      "{}\r\n\r\n{}\r\n\r\n",
      type, url, media, block.size(), block);
}

std::string page(const std::string& words) {
  return "<html><head><title>News</title></head><body><article><h1>News</h1><p>" + words +
         "</p></article></body></html>";
}

std::string answer(const std::string& fields, const std::string& body) {
  return "HTTP/1.1 200 OK\r\n" + fields + "\r\n" + body;
}

std::string response(const std::string& fields, const std::string& body) {
  return record("response", "application/http; msgtype=response", answer(fields, body));
}

const std::string kHtml = "Content-Type: text/html; charset=utf-8\r\n";
const std::string kRain = "Rain fell on the capital of the country for three days, officials said.";
const std::string kSnow = "Snow fell on the hills around the town, and the roads were closed.";

}  // namespace

TEST_CASE("records of a WARC are found by their offsets; what is no page is passed over") {
  const Folder folder;
  const std::string info = record("warcinfo", "application/warc-fields", "software: x");
  const std::string image = response("Content-Type: image/png\r\n", "\x89PNG");
  const std::string gone = record("response", "application/http",
                                  "HTTP/1.1 404 Not Found\r\n" + kHtml + "\r\n" + page("Gone."));
  const std::string before = info + image + gone;
  const std::string text = record("conversion", "text/plain", kSnow);
  const std::string file = folder.write("c.warc", before + response(kHtml, page(kRain)) + text);
  const auto reports = reports_in({file});
  REQUIRE(reports.size() == 2);
  CHECK(reports[0].uri == fmt::format("{}#{}", file, before.size()));
  CHECK(reports[0].url == "http://example.org/a");
  CHECK(parts_of(reports[0], PartKind::kParagraph) == Strings{kRain});
  CHECK(reports[1].text == kSnow);
}

TEST_CASE("the source map of a record's page points into the WARC") {
  const Folder folder;
  const std::string bytes = record("warcinfo", "x", "y") + response(kHtml, page(kRain));
  const auto reports = reports_in({folder.write("c.warc", bytes)});
  REQUIRE(reports.size() == 1);
  const SourceRun run = reports[0].source_map.back();
  CHECK(run.byte + run.length == bytes.find(kRain) + kRain.size());
}

TEST_CASE("a record of a WARC.gz has the offset of its gzip member") {
  const Folder folder;
  const std::string first = gzipped(record("warcinfo", "x", "y"));
  const std::string second = gzipped(response(kHtml, page(kRain)));
  const std::string third = gzipped(response(kHtml, page(kSnow)));
  const std::string file = folder.write("c.warc.gz", first + second + third);
  CHECK(stream({file}) == Strings{fmt::format("{}#{}", file, first.size()),
                                  fmt::format("{}#{}", file, first.size() + second.size())});
}

TEST_CASE("chunks, gzip and charset of the answer are undone") {
  const Folder folder;
  const std::string latin =
      page("Pr\xE9sident \xC9loi spoke about the new law in the capital today.");
  const std::string fields = "Content-Type: text/html; charset=ISO-8859-1\r\n";
  const std::string chunked = fmt::format("{:x}\r\n{}\r\n{:x}\r\n{}\r\n0\r\n\r\n", 10,
                                          latin.substr(0, 10), latin.size() - 10, latin.substr(10));
  for (const auto& [extra, body] : std::vector<std::pair<std::string, std::string>>{
           {"Transfer-Encoding: chunked\r\n", chunked},
           {"Content-Encoding: gzip\r\n", gzipped(latin)},
           {"Content-Encoding: gzip\r\n", latin}}) {
    CAPTURE(extra);
    const auto reports = reports_in({folder.write("c.warc", response(fields + extra, body))});
    REQUIRE(reports.size() == 1);
    CHECK(parts_of(reports[0], PartKind::kParagraph) ==
          Strings{"Président Éloi spoke about the new law in the capital today."});
  }
}

TEST_CASE("a wrong length, a cut or damage loses its record and no other") {
  const Folder folder;
  const std::string good = response(kHtml, page(kRain));
  const auto with_length = [&](const std::string& length) {
    std::string bad = response(kHtml, page(kSnow));
    const std::size_t at = bad.find("Content-Length: ") + 16;
    return bad.replace(at, bad.find('\r', at) - at, length);
  };
  const auto kinds = [&](const std::string& bytes) {
    Strings out;
    for (const std::string& got : stream({folder.write("c.warc", bytes)})) {
      out.push_back(got.starts_with("!") ? got : "record");
    }
    return out;
  };
  CHECK(kinds(good + with_length("30") + good) ==
        Strings{"record", "!the record's Content-Length is wrong", "record"});
  CHECK(kinds(good + with_length("99999999999") + good) ==
        Strings{"record", "!the record's Content-Length is wrong", "record"});
  CHECK(kinds(good + with_length("5000") + good) ==
        Strings{"record", "!the record is cut, or its length wrong", "record"});
  CHECK(kinds(good + with_length("-1") + good) ==
        Strings{"record", "!the record's Content-Length is no number", "record"});
  CHECK(kinds(good + "rubbish\r\n\r\n" + good) ==
        Strings{"record", "!no WARC record begins here", "record"});
  CHECK(kinds(good + good.substr(0, good.size() / 2)) ==
        Strings{"record", "!the record is cut, or its length wrong"});

  std::string damaged = gzipped(with_length("470"));
  damaged[damaged.size() / 2] ^= 0x55;
  const Strings got = kinds(gzipped(good) + damaged + gzipped(good));
  CHECK(got.front() == "record");
  CHECK(got.back() == "record");
  CHECK(std::count(got.begin(), got.end(), "record") == 2);
}

TEST_CASE("a feed in a WARC is read entry by entry, a page of another type is not guessed at") {
  const Folder folder;
  const std::string feed =
      "<rss "
      "version=\"2.0\"><channel><item><guid>g1</guid><title>Rain</title></item></channel></rss>";
  const std::string file = folder.write(
      "c.warc", response("Content-Type: application/rss+xml\r\n", feed) +
                    response("Content-Type: application/xml\r\n", "<urlset></urlset>"));
  CHECK(stream({file}) == Strings{file + "#0#g1"});
}
