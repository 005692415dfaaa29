#include "text/unicode.h"

#include <doctest/doctest.h>

using namespace relata;

TEST_CASE("invalid UTF-8 is found at its first byte") {
  struct Case {
    const char* name;
    std::string_view bytes;
    std::optional<std::size_t> offset;
  };
  const Case cases[] = {
      {"plain", "abc", std::nullopt},           {"two bytes", "caf\xC3\xA9", std::nullopt},
      {"lone continuation", "ab\x80", 2},       {"overlong slash", "\xC0\xAF", 0},
      {"surrogate", "a\xED\xA0\x80", 1},        {"cut off", "ab\xE2\x82", 2},
      {"past U+10FFFF", "\xF4\x90\x80\x80", 0}, {"windows-1252 quote", "say \x93hi\x94", 4}};
  for (const Case& c : cases) {
    CAPTURE(c.name);
    CHECK(find_invalid_utf8(c.bytes) == c.offset);
  }
}

TEST_CASE("code points and bytes meet in CodePoints") {
  const CodePoints empty("");
  CHECK(empty.size() == 0);
  CHECK(empty.byte(0) == 0);
  const std::string text = "aé“b”";
  const CodePoints points(text);
  CHECK(points.size() == 5);
  CHECK(points.byte(2) == 3);
  CHECK(points.index(3) == 2);
  CHECK(points.index(4) == 2);  // inside the quotation mark
  CHECK(points.slice({2, 5}) == "“b”");
}

TEST_CASE("folding makes the spellings of a name equal") {
  CHECK(fold("São  Tomé") == "sao tome");
  CHECK(fold("Côte d’Ivoire") == "cote d'ivoire");
  CHECK(fold("Müller–Straße") == "muller-strasse");
  CHECK(fold(" The U.S. ") == "the u.s.");
}

TEST_CASE("UTF-8 survives decoding and encoding") {
  const std::string text = "Ω a 😀 é";
  CHECK(to_utf8(to_code_points(text)) == text);
  CHECK(count_code_points(text) == 7);
}
