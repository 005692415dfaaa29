#include "lexicon/inflection.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "lexicon/lexicon.h"

using namespace relata;

TEST_CASE("regular verbs inflect by the spelling rules") {
  struct Case {
    const char* lemma;
    const char* form;
  };
  for (const Case& c : {Case{"attack", "attacked"},
                        {"carry", "carried"},
                        {"expel", "expelled"},
                        {"free", "freed"},
                        {"revoke", "revoking"},
                        {"clash", "clashes"},
                        {"veto", "vetoed"}}) {
    CAPTURE(c.lemma);
    const auto forms = regular_forms(c.lemma);
    CHECK(std::find(forms.begin(), forms.end(), c.form) != forms.end());
  }
}

TEST_CASE("a verb form finds the entry's verb where the tagger's lemma is none") {
  const LexiconFile files[] = {
      {"lexicon/codes/c.lex", "cameo 190   label Fights\nplover ASSAULT   quad 4   label Force\n"},
      {"lexicon/events/e.lex",
       "verb fight, expel   cameo 190   plover ASSAULT\n  yes [Peru] fought [Chile].\n  no He "
       "fought sleep.\n  source own\n"},
      {"lexicon/language/i.lex", "irregular fought   lemma fight\n"}};
  const Lexicon lexicon = compile_lexicon(files);
  CHECK(verb_lemma(lexicon, "fought", "foug") == "fight");
  CHECK(verb_lemma(lexicon, "expelled", "expell") == "expel");
  CHECK(verb_lemma(lexicon, "sang", "sing") == "sing");
}
