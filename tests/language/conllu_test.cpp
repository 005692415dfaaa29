#include "language/conllu.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

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
      "5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\tstart_char=16|end_char=17\n"
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

TEST_CASE("no paragraph's last token says SpaceAfter=No, words of one token or not") {
  Report report;
  report.id = "r1";
  report.text = "Wait.Don't";
  Sentence first;
  first.span = {0, 5};
  first.new_paragraph = true;
  first.words = {word({0, 4}, "Wait", "wait", Upos::kVerb, -1, "root", 0, false),
                 word({4, 5}, ".", ".", Upos::kPunct, 0, "punct", 1, false)};
  Sentence second;
  second.span = {5, 10};
  second.words = {word({5, 7}, "Do", "do", Upos::kAux, -1, "root", 0, false),
                  word({7, 10}, "n't", "not", Upos::kPart, 0, "advmod", 0, false)};
  const auto glued = [&] {
    const std::string written = to_conllu(report, Analysis{{first, second}});
    std::string out;
    for (std::size_t at = 0; at < written.size();) {
      const std::size_t end = written.find('\n', at);
      const std::string line = written.substr(at, end - at);
      if (line.ends_with("SpaceAfter=No")) out += line.substr(0, line.find('\t')) + " ";
      at = end + 1;
    }
    return out;
  };
  CHECK(glued() == "1 2 ");  // the full stop before "Don't", not "Don't" itself
  second.new_paragraph = true;
  CHECK(glued() == "1 ");
}

TEST_CASE("# sent_id is one token, # newdoc id is the report's id") {
  Report report;
  report.id = "news/a file.txt\x1F#\n2";
  report.text = "Go\u200B\x07now\u2028.";
  Sentence s;
  s.span = {0, 9};
  s.words = {word({0, 2}, "Go", "go", Upos::kVerb, -1, "root", 0, true),
             word({4, 7}, "now", "now", Upos::kAdv, 0, "advmod", 1, true),
             word({8, 9}, ".", ".", Upos::kPunct, 0, "punct", 2, true)};
  const std::string written = to_conllu(report, Analysis{{s}});
  CHECK(
      written.starts_with("# newdoc id = news/a file.txt # 2\n"
                          "# sent_id = news%2Fa%20file.txt%20#%202-1\n"
                          "# text = Go  now .\n"));
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

TEST_CASE("a form keeps the white space that a treebank gives it") {
  std::string text;
  const Result<Analysis> read =
      read_conllu("1\t10 000\t_\tNUM\t_\t_\t2\tnummod\t_\t_\n2\t% \t_\tSYM\t_\t_\t0\troot\t_\t_\n",
                  "test", &text);
  REQUIRE(read);
  CHECK(text == "10 000 % ");
  CHECK(read->sentences[0].words[1].span == Span{7, 9});
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
      {"no head", "1\ta\ta\tX\t_\t_\t_\t_\t_\t_\n", "a.conllu:1"},
      {"no form", "1\t\ta\tX\t_\t_\t0\troot\t_\t_\n", "a.conllu:1"},
      {"no UTF-8", "# id\n1\t\xFF\ta\tX\t_\t_\t0\troot\t_\t_\n", "a.conllu:2"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.name);
    const Result<Analysis> read = read_conllu(c.text, "a.conllu");
    REQUIRE(!read);
    CHECK(read.error().where == c.where);
  }
}

TEST_CASE("heads that are no tree with one root are refused") {
  struct Case {
    const char* name;
    std::vector<int> heads;  // as written, 0 for the root
    const char* why;         // "" if they are a tree
  };
  const Case cases[] = {
      {"a tree", {2, 0, 2}, ""},
      {"no root", {2, 3, 1}, "ends a sentence without a root (a word with head 0)"},
      {"its own head", {1, 0}, "ends a sentence with a cycle among its heads"},
      {"a cycle beside the root", {0, 3, 2}, "ends a sentence with a cycle among its heads"},
      {"two roots", {0, 0}, "ends a sentence with 2 roots (words with head 0)"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.name);
    std::string text;
    for (std::size_t i = 0; i < c.heads.size(); ++i) {
      text += std::to_string(i + 1) + "\ta\ta\tX\t_\t_\t" + std::to_string(c.heads[i]) +
              "\tdep\t_\t_\n";
    }
    const Result<Analysis> read = read_conllu(text, "a.conllu");
    CHECK((read ? "" : read.error().why) == c.why);
  }
}

TEST_CASE("places that cannot be right are refused") {
  struct Case {
    const char* name;
    const char* first;  // MISC of the two words "ab" and "é"
    const char* second;
    const char* why;
  };
  constexpr Case kCases[] = {
      {"right", "start_char=3|end_char=5", "start_char=10005|end_char=10006", ""},
      {"half of them", "start_char=3|end_char=5", "_", ""},
      {"longer than the form", "start_char=0|end_char=3", "start_char=3|end_char=4",
       "has a form of another length than start_char and end_char say"},
      {"bytes for code points", "start_char=0|end_char=2", "start_char=3|end_char=5",
       "has a form of another length than start_char and end_char say"},
      {"end before the beginning", "start_char=2|end_char=0", "_",
       "has a form of another length than start_char and end_char say"},
      {"one over the other", "start_char=0|end_char=2", "start_char=1|end_char=2",
       "begins before the word before it ends (start_char)"},
      {"far behind the first", "start_char=0|end_char=2", "start_char=10003|end_char=10004",
       "stands more than 10000 characters behind the word before it (start_char)"},
      {"four thousand million blanks", "start_char=4294967293|end_char=4294967295", "_",
       "stands more than 10000 characters behind the word before it (start_char)"},
      {"no number", "start_char=x|end_char=2", "_",
       "has a start_char or end_char that is no number"},
      {"no end", "start_char=0", "_", "has a start_char or end_char that is no number"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.name);
    const std::string text = std::string("1\tab\t_\tX\t_\t_\t0\troot\t_\t") + c.first +
                             "\n2\té\t_\tX\t_\t_\t1\tdep\t_\t" + c.second + "\n";
    const Result<Analysis> read = read_conllu(text, "a.conllu");
    CHECK((read ? "" : read.error().why) == c.why);
    if (!read) CHECK(read.error().fix.find("SpaceAfter") != std::string::npos);
  }
}
