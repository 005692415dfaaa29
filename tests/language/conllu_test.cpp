#include "language/conllu.h"

#include <doctest/doctest.h>

using namespace relata;

namespace {

Word word(Span span, const char* form, const char* lemma, Upos upos, int head, const char* relation,
          std::uint32_t token, bool space_after) {
  Word w;
  w.span = span;
  w.form = form;
  w.lemma = lemma;
  w.upos = upos;
  w.head = head;
  w.relation = relation;
  w.token = token;
  w.space_after = space_after;
  return w;
}

}  // namespace

TEST_CASE("a sentence is written with range lines, places and names") {
  Report report;
  report.id = "r1";
  report.text = "Zoë doesn't wait.";
  Sentence s;
  s.span = {0, 17};
  s.new_paragraph = true;
  s.words = {word({0, 3}, "Zoë", "Zoë", Upos::kPropn, 3, "nsubj", 0, true),
             word({4, 8}, "does", "do", Upos::kAux, 3, "aux", 1, true),
             word({8, 11}, "n't", "not", Upos::kPart, 3, "advmod", 1, true),
             word({12, 16}, "wait", "wait", Upos::kVerb, -1, "root", 2, false),
             word({16, 17}, ".", ".", Upos::kPunct, 3, "punct", 3, false)};
  s.words[0].name = NameKind::kPerson;
  s.words[0].name_begins = true;
  const std::string expected =
      "# newdoc id = r1\n"
      "# newpar\n"
      "# sent_id = r1-1\n"
      "# text = Zoë doesn't wait.\n"
      "1\tZoë\tZoë\tPROPN\t_\t_\t4\tnsubj\t_\tstart_char=0|end_char=3|NE=B-PER\n"
      "2-3\tdoesn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "2\tdoes\tdo\tAUX\t_\t_\t4\taux\t_\tstart_char=4|end_char=8\n"
      "3\tn't\tnot\tPART\t_\t_\t4\tadvmod\t_\tstart_char=8|end_char=11\n"
      "4\twait\twait\tVERB\t_\t_\t0\troot\t_\tstart_char=12|end_char=16|SpaceAfter=No\n"
      "5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\tstart_char=16|end_char=17|SpaceAfter=No\n"
      "\n";
  const std::string written = to_conllu(report, Analysis{{s}});
  CHECK(written == expected);

  SUBCASE("and read back the same") {
    std::string text;
    const Result<Analysis> read = read_conllu(written, "test", &text);
    REQUIRE(read);
    CHECK(text == report.text);
    CHECK(to_conllu(report, *read) == written);
  }
}

TEST_CASE("a report without sentences is written as nothing") {
  CHECK(to_conllu(Report{}, Analysis{}) == "");
}

TEST_CASE("a treebank's sentence gets its text from forms and SpaceAfter") {
  const char* const kTreebank =
      "# newpar id = 1\n"
      "1\tWait\twait\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No\n"
      "1.1\t_\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_\n"
      "\n"
      "# newpar id = 2\n"
      "1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n"
      "1\tDo\tdo\tAUX\tVB\t_\t0\troot\t_\t_\n"
      "2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_\n";
  std::string text;
  const Result<Analysis> read = read_conllu(kTreebank, "test", &text);
  REQUIRE(read);
  CHECK(text == "Wait!\n\nDon't");
  REQUIRE(read->sentences.size() == 2);
  CHECK(read->sentences[1].words[1].span == Span{9, 12});
  CHECK(read->sentences[1].words[1].token == 0);
  CHECK(read->sentences[0].words[1].token == 1);
}

TEST_CASE("broken CoNLL-U names file and line") {
  struct Case {
    const char* name;
    const char* text;
    const char* where;
  };
  constexpr Case kCases[] = {
      {"nine columns", "1\ta\ta\tX\t_\t_\t0\troot\t_\n", "a.conllu:1"},
      {"eleven columns", "1\ta\ta\tX\t_\t_\t0\troot\t_\t_\t_\n", "a.conllu:1"},
      {"ids not in order", "2\ta\ta\tX\t_\t_\t0\troot\t_\t_\n", "a.conllu:1"},
      {"head is no number", "1\ta\ta\tX\t_\t_\tx\troot\t_\t_\n", "a.conllu:1"},
      {"head too large for any sentence", "1\ta\ta\tX\t_\t_\t3000000000\tdep\t_\t_\n",
       "a.conllu:1"},
      {"head outside", "1\ta\ta\tX\t_\t_\t7\tdep\t_\t_\n\n", "a.conllu:2"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.name);
    const Result<Analysis> read = read_conllu(c.text, "a.conllu");
    REQUIRE(!read);
    CHECK(read.error().where == c.where);
  }
}
