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
  CHECK(fold("Port\u200BIlmar") == "port ilmar");
  CHECK(fold("Port\x1FIlmar") == "port ilmar");
}

TEST_CASE("UTF-8 survives decoding and encoding") {
  const std::string text = "Ω a 😀 é";
  CHECK(to_utf8(to_code_points(text)) == text);
  CHECK(count_code_points(text) == 7);
}

TEST_CASE("white space is what Unicode says, all controls, and two marks without width") {
  std::u32string expected;
  for (char32_t c = 0; c <= U' '; ++c) expected += c;     // C0: NUL, BEL, tab, ESC ...
  for (char32_t c = 0x7F; c <= 0x9F; ++c) expected += c;  // DEL and C1
  expected += 0xA0;
  expected += 0x1680;
  for (char32_t c = 0x2000; c <= 0x200B; ++c) expected += c;  // the last has no width
  for (const char32_t c : {0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF}) expected += c;
  std::u32string found;
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (is_space(c)) found += c;
  }
  CHECK(found == expected);
}

TEST_CASE("a line break may end the paragraph as well") {
  struct Case {
    const char* name;
    char32_t c;
    bool line;
    bool paragraph;
  };
  constexpr Case kCases[] = {
      {"line feed", U'\n', true, false},
      {"vertical tab", U'\v', true, false},
      {"form feed", U'\f', true, true},
      {"carriage return, which stands before a line feed", U'\r', false, false},
      {"next line", 0x85, true, false},
      {"line separator", 0x2028, true, false},
      {"paragraph separator", 0x2029, true, true},
      {"tab", U'\t', false, false},
      {"letter", U'a', false, false},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.name);
    CHECK(is_line_break(c.c) == c.line);
    CHECK(is_paragraph_break(c.c) == c.paragraph);
  }
}

TEST_CASE("soft hyphens are left out, unless nothing else is there") {
  std::u32string scratch;
  CHECK(without_soft_hyphens(U"co\u00ADoper\u00ADation", scratch) == U"cooperation");
  CHECK(without_soft_hyphens(U"cooperation", scratch) == U"cooperation");
  CHECK(without_soft_hyphens(U"\u00AD", scratch) == U"\u00AD");
}
