#include "read/html.h"

#include <doctest/doctest.h>

#include "support.h"

using namespace relata;

namespace {

constexpr char kPage[] = R"(<!DOCTYPE html>
<html lang="en-GB"><head><title>Bridge at Arden opens | The Arden Post</title>
<meta property="og:title" content="Bridge at Arden opens">
<meta property="og:site_name" content="The Arden Post">
<meta name="author" content="By Mina Roth">
<link rel="canonical" href="https://post.example/bridge">
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2022-05-04T08:00:00+02:00"}</script>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/world">World news of today</a></li></ul></nav>
<div class="cookie-banner"><p>We use cookies to make this page better for you and for our partners.</p></div>
<article><h1>Bridge at Arden opens</h1>
<p class="standfirst">The mayor &amp; the minister cut the ribbon together.</p>
<figure><img src="b.jpg"><figcaption>The bridge on Monday</figcaption></figure>
<p>The minister said: &ldquo;We  kept
our <b>word</b>.&rdquo; She thanked the engineers who had built it in three years.</p>
<p>Caf&eacute; owners near the bridge hope that more people will come to their side of the river.</p>
<ul class="share-buttons"><li>Share this article</li></ul>
</article>
<footer><p>All rights reserved by the publishers of the Arden Post and its partners, 2022.</p></footer>
</body></html>)";

}  // namespace

TEST_CASE("a page gives its article and nothing around it") {
  const auto report = read_item(item_of(kPage, InputKind::kHtml));
  REQUIRE(report);
  CHECK(report->text ==
        "Bridge at Arden opens\n\n"
        "The mayor & the minister cut the ribbon together.\n\n"
        "The minister said: “We kept our word.” She thanked the engineers who had built it in "
        "three years.\n\n"
        "Café owners near the bridge hope that more people will come to their side of the river.");
  CHECK(report->title == "Bridge at Arden opens");
  CHECK(report->standfirst == "The mayor & the minister cut the ribbon together.");
  CHECK(report->published == "2022-05-04T08:00:00+02:00");
  CHECK(report->byline == "Mina Roth");
  CHECK(report->publisher == "The Arden Post");
  CHECK(report->url == "https://post.example/bridge");
  CHECK(report->language == "en-GB");
  CHECK_FALSE(report->note);
}

TEST_CASE("a page without a paragraph is a report with a note") {
  const auto report =
      read_item(item_of("<html><body><a href='x'>Home</a></body></html>", InputKind::kHtml));
  REQUIRE(report);
  CHECK(report->note == "no article found");
}

TEST_CASE("a page nested too deep is an error, at once") {
  std::string page = "<html><body>";
  for (int i = 0; i < 200000; ++i) page += "<div>";
  const auto report = read_item(item_of(page, InputKind::kHtml));
  REQUIRE_FALSE(report);
  CHECK(report.error().why == "the page nests 200002 elements, more than 5000");
}

TEST_CASE("a broken name of a charset does not get into the note") {
  const auto report = read_item(
      item_of("<meta charset=iso-8859-2\xF4\x74><p>Caf\xE9 owners waited.</p>", InputKind::kHtml));
  REQUIRE(report);
  CHECK_FALSE(find_invalid_utf8(report->note.value_or("")));
}
