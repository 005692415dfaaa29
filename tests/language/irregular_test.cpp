#include "language/irregular.h"

#include <doctest/doctest.h>

using namespace relata;

namespace {

std::string lemma(std::u32string_view form, Upos upos, std::string_view features) {
  const std::string* const found = english_irregular_forms().find(form, upos, features);
  return found == nullptr ? "" : *found;
}

}  // namespace

TEST_CASE("an irregular form has the lemma of its entry") {
  CHECK(lemma(U"froze", Upos::kVerb, "Mood=Ind|Tense=Past|VerbForm=Fin") == "freeze");
  CHECK(lemma(U"Overthrown", Upos::kVerb, "Tense=Past|VerbForm=Part|Voice=Pass") == "overthrow");
  CHECK(lemma(U"gunmen", Upos::kNoun, "Number=Plur") == "gunman");
  CHECK(lemma(U"worst", Upos::kAdj, "Degree=Sup") == "bad");
  CHECK(lemma(U"better", Upos::kAdv, "Degree=Cmp") == "well");
}

TEST_CASE("the tag decides whether an entry is meant") {
  CHECK(lemma(U"found", Upos::kVerb, "Mood=Ind|Tense=Past|VerbForm=Fin") == "find");
  CHECK(lemma(U"found", Upos::kVerb, "VerbForm=Inf") == "");  // "to found a party"
  CHECK(lemma(U"shot", Upos::kNoun, "Number=Sing") == "");
  CHECK(lemma(U"lives", Upos::kVerb, "Mood=Ind|Number=Sing|Person=3|Tense=Pres") == "");
}

TEST_CASE("a line that is no entry is named") {
  const auto unknown = IrregularForms::read("irregular froze   lemma freeze\nverb x", "a.lex");
  REQUIRE(!unknown);
  CHECK(unknown.error().where == "a.lex:2");
  CHECK(!IrregularForms::read("plural mice", "a.lex"));
  CHECK(!IrregularForms::read("plural   lemma mouse", "a.lex"));
}

TEST_CASE("two blanks or more part the fields") {
  for (const char* const text : {"degree better, best  lemma good  adverb well",
                                 "degree  better,best    lemma good\tadverb well",
                                 "degree better, best\n  lemma good\n  adverb well"}) {
    CAPTURE(text);
    const Result<IrregularForms> forms = IrregularForms::read(text, "a.lex");
    REQUIRE(forms);
    const std::string* const adjective = forms->find(U"best", Upos::kAdj, "Degree=Sup");
    const std::string* const adverb = forms->find(U"better", Upos::kAdv, "Degree=Cmp");
    REQUIRE((adjective != nullptr && adverb != nullptr));
    CHECK(*adjective == "good");
    CHECK(*adverb == "well");
  }
}
