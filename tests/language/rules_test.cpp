// The files of lexicon/language: their form, and what their readers refuse.
#include "language/rules.h"

#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "language/entry_lines.h"

using namespace relata;

TEST_CASE("an entry is a kind, words between commas, and fields behind two blanks") {
  const std::vector<EntryLine> entries = read_entry_lines(
      "# degrees\n\ndegree better, best  lemma good\tadverb well\r\n"
      "plural wives ,\n   lemma   wife\nprefix  anti, pro");
  REQUIRE(entries.size() == 3);
  CHECK(entries[0].number == 3);
  CHECK(entries[0].kind == "degree");
  CHECK(entries[0].words == std::vector<std::string_view>{"better", "best"});
  CHECK(entries[0].field("lemma") == "good");
  CHECK(entries[0].field("adverb") == "well");
  CHECK(entries[0].field("verb") == "");
  CHECK(entries[1].number == 4);
  CHECK(entries[1].words == std::vector<std::string_view>{"wives"});
  CHECK(entries[1].field("lemma") == "wife");
  CHECK(entries[2].words == std::vector<std::string_view>{"anti", "pro"});
  CHECK(entries[2].fields.empty());
  CHECK(read_entry_lines("").empty());
  CHECK(read_entry_lines("  lemma x")[0].kind == "");
}

TEST_CASE("a rule that cannot be used is refused, by file and line") {
  struct Case {
    const char* text;
    const char* where;
    const char* why;
  };
  constexpr Case kCases[] = {
      {"prefix  anti\nsuffix  ly", "r.lex:2", "unknown kind \"suffix\""},
      {"  anti", "r.lex:1", "unknown kind \"\""},
      {"prefix", "r.lex:1", "no words behind \"prefix\""},
      {"prefix  ,", "r.lex:1", "no words behind \"prefix\""},
      {"prefix  anti  pro", "r.lex:1", "\"pro\" stands behind two blanks"},
      {"cut  can|not\ncut  cannot", "r.lex:2",
       "the cut \"cannot\" does not make two or three words"},
      {"cut  |not", "r.lex:1", "the cut \"|not\" does not make two or three words"},
      {"cut  can|", "r.lex:1", "the cut \"can|\" does not make two or three words"},
      {"cut  d||no", "r.lex:1", "the cut \"d||no\" does not make two or three words"},
      {"cut  d|un|n|o", "r.lex:1", "the cut \"d|un|n|o\" does not make two or three words"},
  };
  for (const Case& c : kCases) {
    CAPTURE(c.text);
    const Result<TokenRules> rules = read_token_rules(c.text, "r.lex");
    REQUIRE(!rules);
    CHECK(rules.error().where == c.where);
    CHECK(rules.error().why == c.why);
  }
}

TEST_CASE("a cut has one or two places") {
  const Result<TokenRules> rules = read_token_rules("cut  can|not, du|n|no", "r.lex");
  REQUIRE(rules);
  CHECK(rules->cuts.at(rule_key(U"CANNOT")) == std::vector<std::uint8_t>{3});
  CHECK(rules->cuts.at(rule_key(U"dunno")) == std::vector<std::uint8_t>{2, 3});
  CHECK(rules->longest_cut == 6);
}

TEST_CASE("before the program gives up on its own rules, it says why") {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t child = fork();
  if (child == 0) {
    std::signal(SIGABRT, SIG_DFL);  // the test's own report would follow
    dup2(ends[1], STDERR_FILENO);
    abort_with({"english.lex:7", "unknown kind \"x\"", "mend it", ""});
  }
  close(ends[1]);
  std::string said;
  char buffer[256];
  for (ssize_t n = 0; (n = ::read(ends[0], buffer, sizeof buffer)) > 0;) {
    said.append(buffer, static_cast<std::size_t>(n));
  }
  close(ends[0]);
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  CHECK(WIFSIGNALED(status));
  CHECK(said == "relata: english.lex:7: unknown kind \"x\"\n  do    mend it\n");
}
