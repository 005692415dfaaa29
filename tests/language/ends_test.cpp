#include "language/ends.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "text/unicode.h"

using namespace relata;

namespace {

// The text with a bar behind each token that ends a sentence; `model` has the bars of the
// classifier.
std::string corrected(std::string_view model) {
  std::u32string text;
  std::vector<std::uint32_t> bars;
  for (const char32_t c : to_code_points(model)) {
    if (c == U'|') {
      bars.push_back(static_cast<std::uint32_t>(text.size()));
    } else {
      text += c;
    }
  }
  Tokens tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, english_token_rules(), tokens);
  std::vector<bool> ends;
  for (const Token& token : tokens.tokens) {
    ends.push_back(std::find(bars.begin(), bars.end(), token.span.end) != bars.end());
  }
  correct_ends(text, tokens, english_token_rules(), ends);
  std::string out;
  std::uint32_t at = 0;
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const std::uint32_t end = tokens.tokens[i].span.end;
    out += to_utf8(std::u32string_view(text).substr(at, end - at));
    at = end;
    if (ends[i]) out += '|';
  }
  return out;
}

}  // namespace

TEST_CASE("an abbreviation ends a sentence before a word that opens one") {
  CHECK(corrected("They left at 9 a.m. The road was clear.|") ==
        "They left at 9 a.m.| The road was clear.|");
  CHECK(corrected("He lives in the U.S. \"I like it,\" he said.|") ==
        "He lives in the U.S.| \"I like it,\" he said.|");
  CHECK(corrected("The U.S. Senate met Gen. Brandt.|") == "The U.S. Senate met Gen. Brandt.|");
  CHECK(corrected("Bring food, e.g. The Halden loaf.|") == "Bring food, e.g. The Halden loaf.|");
}

TEST_CASE("no sentence ends between a title and a name that is a word") {
  CHECK(corrected("Mr. He met Sen. An and Gen. So.|") == "Mr. He met Sen. An and Gen. So.|");
  CHECK(corrected("Paul I. Voss spoke.|") == "Paul I. Voss spoke.|");
}

TEST_CASE("a full stop of its own ends a sentence before a capital, but no number of a list") {
  CHECK(corrected("She left. 'Thank God,' he said.|") == "She left.| 'Thank God,' he said.|");
  CHECK(corrected("2. Our units withdrew.|") == "2. Our units withdrew.|");
  CHECK(corrected("He was born in Oslo. [4] His father sang.|") ==
        "He was born in Oslo. [4] His father sang.|");
}

TEST_CASE("a label and quoted words before their speaker end nothing") {
  CHECK(corrected("MS. ORR:| We have no comment.|") == "MS. ORR: We have no comment.|");
  CHECK(corrected("\"Why now?\"| she asked.|") == "\"Why now?\" she asked.|");
  CHECK(corrected("\"We won,\"| General Brandt said.|") == "\"We won,\" General Brandt said.|");
}

TEST_CASE("an end moves behind the closing quotation mark") {
  CHECK(corrected("(It was \"lost.|\") Nobody objected.|") ==
        "(It was \"lost.\")| Nobody objected.|");
  CHECK(corrected("They came here.|\"We left.\"|") == "They came here.|\"We left.\"|");
  CHECK(corrected("He said: \"We won.|\" They cheered.|") ==
        "He said: \"We won.\"| They cheered.|");
}
