#include "read/plain.h"

#include <doctest/doctest.h>

#include "support.h"
#include "text/hash.h"

using namespace relata;

namespace {

constexpr char kReport[] =
    "Ferry workers in Oland end strike after pay deal\n\n"
    "Ferry workers in Oland end strike after pay deal\n"
    "Union leader Greta Lund says the offer meets most demands.\n"
    "3 min read\n"
    "By Per Holm\n"
    "14 March, 2021\n"
    "Ferries at the quay in Oland [Reuters]\n\n\n"
    "The ferry workers' union has ended its strike, its leader said. \n\n"
    "HAVEN, March 14 (Reuters) - Traffic resumed on Sunday.\n"
    "Share this article\n";

}  // namespace

TEST_CASE("a text file keeps title, standfirst and paragraphs, each once") {
  const auto report = read_item(item_of(kReport));
  REQUIRE(report);
  CHECK(report->title == "Ferry workers in Oland end strike after pay deal");
  CHECK(report->standfirst == "Union leader Greta Lund says the offer meets most demands.");
  CHECK(report->published == "2021-03-14");
  CHECK(report->byline == "Per Holm");
  CHECK(report->text ==
        "Ferry workers in Oland end strike after pay deal\n\n"
        "Union leader Greta Lund says the offer meets most demands.\n\n"
        "The ferry workers' union has ended its strike, its leader said.\n\n"
        "HAVEN, March 14 (Reuters) - Traffic resumed on Sunday.");
  CHECK(parts_of(*report, PartKind::kDateline) ==
        std::vector<std::string>{"HAVEN, March 14 (Reuters) -"});
  CHECK(parts_of(*report, PartKind::kParagraph).size() == 2);
  CHECK(report->uri == "input");
  CHECK(report->id == short_hash("input"));
}

TEST_CASE("a wrapped paragraph is one paragraph") {
  const auto report =
      read_item(item_of("The council of Arden met\non Monday and agreed\nto build a "
                        "bridge.\n\nNobody\nvoted against it.\n"));
  REQUIRE(report);
  CHECK(report->text ==
        "The council of Arden met on Monday and agreed to build a bridge.\n\nNobody voted against "
        "it.");
}

TEST_CASE("what is no UTF-8 is decoded, with a note") {
  const auto report =
      read_item(item_of("Caf\xE9 owners in Paris met the mayor, who said: \x93No.\x94"));
  REQUIRE(report);
  CHECK(report->text == "Café owners in Paris met the mayor, who said: “No.”");
  CHECK(report->note == "decoded as windows-1252");
}

TEST_CASE("an empty file is a report with a note") {
  const auto report = read_item(item_of(" \n\n"));
  REQUIRE(report);
  CHECK(report->text.empty());
  CHECK(report->note == "no text");
}

TEST_CASE("a binary file is an error that says so") {
  const auto report =
      read_item(item_of(std::string_view("\x7F"
                                         "ELF\0\0\0",
                                         7)));
  REQUIRE_FALSE(report);
  CHECK(report.error().where == "input (byte 4)");
  CHECK(report.error().why == "is binary, not text: it holds a NUL byte");
}

TEST_CASE("a text in another language has a note") {
  const auto report =
      read_item(item_of("Der Stadtrat hat am Montag beschlossen, eine neue Brücke zu bauen, und "
                        "der Bürgermeister sagte, "
                        "dass die Arbeiten im nächsten Jahr beginnen werden, wenn das Geld reicht "
                        "und niemand klagt."));
  REQUIRE(report);
  CHECK(report->note == "not in English");
}

TEST_CASE("a line of marks without letters is text like any other") {
  const auto report = read_item(item_of("Ferries wait\n\n\u0301\n\nThe quay was closed.\n"));
  REQUIRE(report);
  CHECK(report->text.ends_with("The quay was closed."));
}

TEST_CASE("in a wrapped text a full line goes on with any letter, a short line is a paragraph") {
  const auto report =
      read_item(item_of("Communique of the Coast\n\n"
                        "The forces of the coast have cleared the villages of\n"
                        "Saltmarsh, Umber and Port Ilmar. The enemy fled with\n"
                        "Colonel Voss at its head; his lorries were burned by\n"
                        "the river.\n"
                        "Victory is ours.\n"
                        "   Issued on the island, where the command has its\n"
                        "seat.\n"));
  REQUIRE(report);
  CHECK(report->text ==
        "Communique of the Coast\n\n"
        "The forces of the coast have cleared the villages of Saltmarsh, Umber and Port Ilmar. "
        "The enemy fled with Colonel Voss at its head; his lorries were burned by the river.\n\n"
        "Victory is ours.\n\n"
        "Issued on the island, where the command has its seat.");
}

TEST_CASE("the items of a list are paragraphs, though small letters begin them") {
  const auto report =
      read_item(item_of("He came to the island three times:\na) by boat\n"
                        "b) by lorry, over the new bridge\nc) on foot\n"));
  REQUIRE(report);
  CHECK(report->text.ends_with("a) by boat\n\nb) by lorry, over the new bridge\n\nc) on foot"));
}
