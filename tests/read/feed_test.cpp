#include "read/feed.h"

#include <doctest/doctest.h>

#include "support.h"

using namespace relata;
using Strings = std::vector<std::string>;

namespace {

constexpr std::string_view kBody =
    "<p>Rain fell on the capital of the country for three days, officials said.</p>"
    "<p>The river left its bed, and &lt;two&gt; bridges were closed on Monday.</p>";
const Strings kParagraphs = {
    "Rain fell on the capital of the country for three days, officials said.",
    "The river left its bed, and <two> bridges were closed on Monday."};

std::string escaped(std::string_view html) {
  std::string out;
  for (const char c : html) out += c == '<' ? "&lt;" : c == '&' ? "&amp;" : std::string(1, c);
  return out;
}

}  // namespace

TEST_CASE("an entry with its full text is a report, in each of the formats") {
  const std::string body(kBody);
  const std::string rss =
      "<?xml version='1.0'?><rss version='2.0' xmlns:content='c' xmlns:dc='d'><channel>"
      "<title>Hill Post</title><language>en-gb</language><item><title>Rain &amp;amp; floods</title>"
      "<link>http://example.org/rain</link><guid isPermaLink='false'>g1</guid>"
      "<pubDate>Sat, 08 Jun 2019 10:00:00 GMT</pubDate><dc:creator>Jane Doe</dc:creator>"
      "<description>In short.</description><content:encoded><![CDATA[" +
      body + "]]></content:encoded></item></channel></rss>";
  const std::string rdf =
      "<rdf:RDF xmlns:rdf='r' xmlns='x' xmlns:content='c' xmlns:dc='d'><channel>"
      "<title>Hill Post</title><dc:language>en-gb</dc:language></channel>"
      "<item rdf:about='g1'><title>Rain &amp;amp; "
      "floods</title><link>http://example.org/rain</link>"
      "<dc:date>2019-06-08T10:00:00Z</dc:date><dc:creator>Jane Doe</dc:creator>"
      "<content:encoded>" +
      escaped(body) + "</content:encoded></item></rdf:RDF>";
  const std::string atom =
      "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en-gb'><title>Hill Post</title><entry>"
      "<title>Rain &amp; floods</title><id>g1</id><link href='http://example.org/rain'/>"
      "<link rel='enclosure' href='http://example.org/rain.mp3'/>"
      "<published>2019-06-08T10:00:00Z</published><updated>2019-06-09T10:00:00Z</updated>"
      "<author><name>Jane Doe</name></author><content type='xhtml'><div>" +
      body + "</div></content></entry></feed>";
  const std::string json =
      "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Hill Post\", \"language\": "
      "\"en-gb\", \"items\": [{\"id\": \"g1\", \"url\": \"http://example.org/rain\", \"title\": "
      "\"Rain & floods\", \"content_html\": \"" +
      body +
      "\", \"date_published\": \"2019-06-08T10:00:00Z\", \"authors\": [{\"name\": \"Jane "
      "Doe\"}]}]}";
  const Folder folder;
  for (const std::string& feed : {rss, rdf, atom, json}) {
    CAPTURE(feed);
    const std::string file = folder.write("feed", feed);
    const auto reports = reports_in({file});
    REQUIRE(reports.size() == 1);
    const Report& r = reports[0];
    CHECK(r.uri == file + "#g1");
    CHECK(r.title == "Rain & floods");
    CHECK(r.url == "http://example.org/rain");
    CHECK(r.published == "2019-06-08T10:00:00Z");
    CHECK(r.byline == "Jane Doe");
    CHECK(r.publisher == "Hill Post");
    CHECK(parts_of(r, PartKind::kParagraph) == kParagraphs);
    CHECK(!r.note);
  }
}

TEST_CASE("an entry without its text is listed and not coded") {
  const Folder folder;
  const std::string file = folder.write(
      "feed",
      "<rss version='2.0'><channel><item><title>Rain</title><link>http://example.org/rain</link>"
      "<description>Rain fell on the capital.</description></item></channel></rss>");
  const auto reports = reports_in({file});
  REQUIRE(reports.size() == 1);
  CHECK(reports[0].uri == file + "#http://example.org/rain");
  CHECK(reports[0].url == "http://example.org/rain");
  CHECK(!is_coded(reports[0]));
}

TEST_CASE("of a feed that breaks off, the entries before the break are read") {
  const Folder folder;
  const std::string file = folder.write(
      "feed",
      "<rss version='2.0'><channel><item><guid>g1</guid><title>Rain</title></item><item><guid>g2");
  const Strings got = stream({file});
  REQUIRE(got.size() >= 2);
  CHECK(got.front() == file + "#g1");
  CHECK(got.back().starts_with("!the feed breaks off"));
}

TEST_CASE("entities that multiply are not expanded") {
  const Folder folder;
  std::string bomb = "<!DOCTYPE rss [<!ENTITY a \"rain\">";
  for (char c = 'b'; c < 'k'; ++c) {
    bomb += std::string("<!ENTITY ") + c + " \"";
    for (int i = 0; i < 10; ++i) bomb += std::string("&") + static_cast<char>(c - 1) + ";";
    bomb += "\">";
  }
  bomb +=
      "]><rss version='2.0'><channel><item><guid>g</guid><title>&j;</title></item></channel></rss>";
  ReadOptions feed;
  feed.as = InputKind::kFeed;
  const auto reports = reports_in({folder.write("feed", bomb)}, feed);
  REQUIRE(reports.size() == 1);
  CHECK(reports[0].text.size() < 100);
}
