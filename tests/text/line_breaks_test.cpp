#include "text/line_breaks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>

#include "text/unicode.h"

using namespace relata;

namespace {

// The text with its line breaks as read: "~" a wrap, "/" a line, "¶" a paragraph.
std::string read(std::string_view text) {
  const std::u32string points = to_code_points(text);
  const std::vector<LineBreak> breaks = read_line_breaks(points);
  std::string out;
  std::size_t next = 0;
  for (const char32_t c : points) {
    if (c == U'\n') {
      const LineBreak kind = breaks.at(next++);
      out += kind == LineBreak::kWrap ? "~" : kind == LineBreak::kLine ? "/" : "¶";
    } else {
      append_utf8(out, c);
    }
  }
  CHECK(next == breaks.size());
  return out;
}

struct Case {
  const char* name;
  const char* text;
  const char* breaks;
};

constexpr Case kCases[] = {
    {"nothing", "", ""},
    {"one line", "The ferry sank.", "The ferry sank."},
    {"a wrapped paragraph, whatever begins the next line",
     "The ferry left the Saltmarsh quay at six, with\n"
     "Captain Lund on the bridge and the band of the\n"
     "\"Harbour Lights\" below; nobody thought that it\n"
     "would rain. It did.\n"
     "Photo: K. Arnason",
     "The ferry left the Saltmarsh quay at six, with~"
     "Captain Lund on the bridge and the band of the~"
     "\"Harbour Lights\" below; nobody thought that it~"
     "would rain. It did./"
     "Photo: K. Arnason"},
    {"as the header has it",
     "The ferry to Port Ilmar, which had left at six\n"
     "from the old quay, never came to the island.\n"
     "Nobody called.\n"
     "It sank.",
     "The ferry to Port Ilmar, which had left at six~"
     "from the old quay, never came to the island.~"
     "Nobody called./"
     "It sank."},
    {"a typist leaves room now and then",
     "Two of the lorries that had been sent with flour\n"
     "to the far north were found, burnt, west of\n"
     "Mt. Umber; the drivers, who had been told not to\n"
     "stop at all, had stopped.",
     "Two of the lorries that had been sent with flour~"
     "to the far north were found, burnt, west of~"
     "Mt. Umber; the drivers, who had been told not to~"
     "stop at all, had stopped."},
    {"the width comes from all blocks",
     "The minister, who had come from Port Ilmar with\n"
     "a train of aides, said no.\n"
     "\n"
     "Nobody had asked him anything. The talks with\n"
     "Mr. Okafor went on.",
     "The minister, who had come from Port Ilmar with~"
     "a train of aides, said no.¶¶"
     "Nobody had asked him anything. The talks with~"
     "Mr. Okafor went on."},
    {"capitals",
     "THE NAVY OF SUND SAID ON FRIDAY THAT TWO SHIPS\n"
     "HAD LEFT PORT ILMAR FOR THE STRAIT. CREWS WERE\n"
     "TOLD OF MINES. A THIRD SHIP STAYED BEHIND WITH\n"
     "ENGINE TROUBLE AND WILL FOLLOW WHEN ALL REPAIRS\n"
     "ARE DONE.",
     "THE NAVY OF SUND SAID ON FRIDAY THAT TWO SHIPS~"
     "HAD LEFT PORT ILMAR FOR THE STRAIT. CREWS WERE~"
     "TOLD OF MINES. A THIRD SHIP STAYED BEHIND WITH~"
     "ENGINE TROUBLE AND WILL FOLLOW WHEN ALL REPAIRS~"
     "ARE DONE."},
    {"an indented line opens a paragraph",
     "   The bakery is at the end of the long street\n"
     "and has no door. It opens at four. The sign in\n"
     "Latin was sold.\n"
     "   The baker sleeps in the shop, on a bed that\n"
     "was his father's.",
     "   The bakery is at the end of the long street~"
     "and has no door. It opens at four. The sign in~"
     "Latin was sold.¶"
     "   The baker sleeps in the shop, on a bed that~"
     "was his father's."},
    {"so do indented lines one after the other",
     "   The bakery is at the end of the long street\n"
     "and has no door. It opens at four. The sign in\n"
     "Latin was sold.\n"
     "   Nobody knows why the baker has sold the sign.\n"
     "   He sleeps in the shop, on the bed that\n"
     "was his father's.",
     "   The bakery is at the end of the long street~"
     "and has no door. It opens at four. The sign in~"
     "Latin was sold.¶"
     "   Nobody knows why the baker has sold the sign.¶"
     "   He sleeps in the shop, on the bed that~"
     "was his father's."},
    {"short paragraphs without anything between them",
     "The council of Saltmarsh met on Monday and spoke\n"
     "of the bridge.\n"
     "It will be built.\n"
     "The mayor, who had been against it for the whole\n"
     "of the year, was away.\n"
     "His deputy voted for it.\n"
     "The old ferry, which has crossed the river since\n"
     "the war, will be sold.\n"
     "Nobody has asked for it.",
     "The council of Saltmarsh met on Monday and spoke~"
     "of the bridge./"
     "It will be built./"
     "The mayor, who had been against it for the whole~"
     "of the year, was away./"
     "His deputy voted for it./"
     "The old ferry, which has crossed the river since~"
     "the war, will be sold./"
     "Nobody has asked for it."},
    {"a list with hanging lines",
     "The ministry of the interior, which had met all\n"
     "mayors of the coast on Monday, asked that they:\n"
     "- close every bridge to lorries at night, until\n"
     "  further notice;\n"
     "- open the halls of the schools to families of\n"
     "  Saltmarsh and the two islands.",
     "The ministry of the interior, which had met all~"
     "mayors of the coast on Monday, asked that they:/"
     "- close every bridge to lorries at night, until~"
     "  further notice;/"
     "- open the halls of the schools to families of~"
     "  Saltmarsh and the two islands."},
    {"a number at the head of a line is no item by itself",
     "The third of the sailors, who was buried in the\n"
     "cemetery above the old harbour on Sunday, was\n"
     "32. He left a wife.",
     "The third of the sailors, who was buried in the~"
     "cemetery above the old harbour on Sunday, was~"
     "32. He left a wife."},
    {"a verse",
     "The boats went out when day was young and clear\n"
     "And nets were mended by the women here\n"
     "Till evening brought the lanterns and the beer\n"
     "And all the sails were counted at the pier",
     "The boats went out when day was young and clear/"
     "And nets were mended by the women here/"
     "Till evening brought the lanterns and the beer/"
     "And all the sails were counted at the pier"},
    {"an address",
     "Ministry of Fisheries and Harbours of the Coast\n"
     "12 Quay Street\n"
     "Port Ilmar",
     "Ministry of Fisheries and Harbours of the Coast/"
     "12 Quay Street/"
     "Port Ilmar"},
    {"a heading and a byline",
     "Ministers of four countries meet in Port Ilmar\n"
     "By Ingrid Halvorsen",
     "Ministers of four countries meet in Port Ilmar/"
     "By Ingrid Halvorsen"},
    {"paragraphs of one line each",
     "The talks in Port Ilmar ended on Friday without a word from either side about the mines, the "
     "ferry or the money.\n"
     "Mr. Okafor flew home.\n"
     "The other delegation stayed for another night and was seen at the theatre, where a comedy "
     "was given.",
     "The talks in Port Ilmar ended on Friday without a word from either side about the mines, the "
     "ferry or the money./"
     "Mr. Okafor flew home./"
     "The other delegation stayed for another night and was seen at the theatre, where a comedy "
     "was given."},
};

}  // namespace

TEST_CASE("a full line is wrapped, a short one is a line of its own") {
  for (const Case& c : kCases) {
    CAPTURE(c.name);
    CHECK(read(c.text) == std::string(c.breaks));
  }
}

TEST_CASE("a list's marker opens an item behind another one, or where a clause ends") {
  CHECK(opens_list_item(U"He came three times:", U"a) by boat"));
  CHECK(opens_list_item(U"a) by boat", U"b) by lorry"));
  CHECK(opens_list_item(U"He came in August.", U"  2. The minister"));
  CHECK_FALSE(opens_list_item(U"The oldest of them was", U"32. He left"));
  CHECK_FALSE(opens_list_item(U"He came three times:", U"by boat"));
  CHECK_FALSE(opens_list_item(U"", U"- by boat"));
}

TEST_CASE("any text has a kind for each of its line breaks") {
  std::mt19937 random(7);
  const std::u32string alphabet = U"aaaaBc1 .:)(-•\t\r\n\n\u00a0\u3000é“";
  for (int round = 0; round < 2000; ++round) {
    std::u32string text;
    const std::size_t length = random() % 400;
    for (std::size_t i = 0; i < length; ++i) text += alphabet[random() % alphabet.size()];
    const auto count = static_cast<std::size_t>(std::count(text.begin(), text.end(), U'\n'));
    CHECK(read_line_breaks(text).size() == count);
  }
}
