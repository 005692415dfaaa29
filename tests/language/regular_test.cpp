#include "language/regular.h"

#include <doctest/doctest.h>

#include <set>

using namespace relata;

namespace {

std::string lemma(std::string_view form, Upos upos, std::string model,
                  std::string_view features = "") {
  static const std::set<std::string> kWords = {"hail", "concede", "mob",   "deny", "reveal",
                                               "tax",  "rate",    "route", "rout", "house"};
  return regular_lemma(form, upos, features, std::move(model),
                       [](const std::string& word) { return kWords.contains(word); });
}

}  // namespace

TEST_CASE("a lemma that is no word gives way to one of which the form is regular") {
  CHECK(lemma("hailed", Upos::kVerb, "haile") == "hail");
  CHECK(lemma("conceded", Upos::kVerb, "conced") == "concede");
  CHECK(lemma("mobbing", Upos::kVerb, "mobb") == "mob");
  CHECK(lemma("mobbed", Upos::kVerb, "mobbed", "Tense=Past|VerbForm=Part") == "mob");
  CHECK(lemma("denied", Upos::kVerb, "deni") == "deny");
  CHECK(lemma("reveals", Upos::kVerb, "reveale") == "reveal");
  CHECK(lemma("taxes", Upos::kNoun, "taxe") == "tax");
}

TEST_CASE("a lemma that is a word stays, and so does one without a better") {
  CHECK(lemma("routed", Upos::kVerb, "route") == "route");
  CHECK(lemma("rated", Upos::kVerb, "rate") == "rate");
  CHECK(lemma("taxed", Upos::kVerb, "taxed", "VerbForm=Inf") == "taxed");
  CHECK(lemma("zorbed", Upos::kVerb, "zorb") == "zorb");
  CHECK(lemma("hailed", Upos::kAdj, "hailed") == "hailed");
}

TEST_CASE("a number loses the commas between its thousands") {
  CHECK(lemma("1,500", Upos::kNum, "1000") == "1500");
  CHECK(lemma("12,500,000", Upos::kNum, "12000000") == "12500000");
  CHECK(lemma("3.5", Upos::kNum, "3.5") == "3.5");
  CHECK(lemma("dozen", Upos::kNum, "dozen") == "dozen");
}
