#include "lexicon/lexicon.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace relata {
namespace {

const LexiconFile kCodes{"l/codes/c.lex",
                         "cameo 04   goldstein 1.0   quad 1   plover CONSULT   label talks\n"
                         "cameo 046   quad 1   plover CONSULT   label negotiates\n"
                         "cameo 0356   goldstein 5   quad 1   plover AGREE   label withdraws\n"
                         "cameo 030   goldstein 4   quad 1   plover AGREE   label promises\n"
                         "plover CONSULT   quad 1   score 2.5   label talks\n"
                         "  mode visit   score 4   label travels\n"
                         "plover AGREE   quad 1   score 3   label agrees\n"
                         "context military   label armies\n"};
const LexiconFile kClasses{"l/classes/c.lex",
                           "class weapon   words rifle, rocket launcher, cease-fire\n"
                           "class preposition   words on\n"};
const LexiconFile kNames{"l/actors/a.lex",
                         "country USA   name United States\n"
                         "  forms US, U.S.\n  adjectives American\n  capital Washington\n"
                         "country LBY   name Libya\n  adjectives Libyan\n"
                         "actor al-Shabaab   kind group   country SOM   sector REB\n"
                         "office foreign minister   sector GOV\n"
                         "agent soldier   sector MIL\n"};

Lexicon with(const std::string& events) {
  const LexiconFile files[] = {kCodes, kClasses, kNames, {"l/events/e.lex", events}};
  return compile_lexicon(files);
}

/// Words as the language stage gives them; "soldiers/soldier" is form and lemma.
std::vector<Word> words_of(const std::string& text) {
  std::vector<Word> words;
  for (const std::string& part : split_list(text, ' ')) {
    const std::size_t slash = part.find('/');
    Word word;
    word.form = part.substr(0, slash);
    word.lemma = slash == std::string::npos ? word.form : part.substr(slash + 1);
    words.push_back(word);
  }
  return words;
}

constexpr const char* kExamples = "  yes a\n  no b\n";

TEST_CASE("an event entry takes its class from its code") {
  const Lexicon lexicon =
      with(std::string("verb negotiate, parley   cameo 046\n"
                       "  roles agent: actor   recipient?: actor|!weapon   both sides\n") +
           kExamples);
  CHECK(lexicon.errors.empty());
  const auto found = find_events(lexicon, "parley", Upos::kVerb);
  REQUIRE(found.size() == 1);
  const EventEntry& event = lexicon.events[found[0]];
  CHECK(event.plover == "CONSULT");
  CHECK(event.act == "consult");
  CHECK(event.both_sides);
  REQUIRE(event.roles.size() == 2);
  CHECK(event.roles[1].optional);
  CHECK(event.roles[1].tests[1].negated);
  CHECK(lexicon.classes[event.roles[1].tests[1].word_class].name == "weapon");
  CHECK(rule_name(lexicon, event.origin) == "l/events/e.lex:1");
  CHECK(find_events(lexicon, "parley", Upos::kNoun).empty());
}

TEST_CASE("the most specific entry of a lemma goes first") {
  const Lexicon lexicon =
      with(std::string("verb call   cameo 046\n") + kExamples + "verb call for   cameo 030\n" +
           kExamples + "verb call   cameo 030\n  roles agent: actor\n" + kExamples);
  const auto found = find_events(lexicon, "call", Upos::kVerb);
  REQUIRE(found.size() == 3);
  CHECK(lexicon.events[found[0]].further == std::vector<std::string>{"for"});
  CHECK(lexicon.events[found[1]].roles.size() == 1);
}

TEST_CASE("the head of a noun is its last word before a preposition") {
  const Lexicon lexicon = with(std::string("noun air strike on   cameo 046\n") + kExamples);
  const auto found = find_events(lexicon, "strike", Upos::kNoun);
  REQUIRE(found.size() == 1);
  CHECK(lexicon.events[found[0]].further == std::vector<std::string>{"air", "on"});
}

TEST_CASE("examples lose their brackets and keep the sides") {
  const Lexicon lexicon =
      with("verb negotiate   cameo 046\n  yes [s:Norway] negotiated with [Iceland].\n  no b\n");
  REQUIRE(lexicon.examples.size() == 1);
  const Example& yes = lexicon.examples[0].yes[0];
  CHECK(yes.text == "Norway negotiated with Iceland.");
  REQUIRE(yes.sides.size() == 2);
  CHECK(yes.sides[0].side == 's');
  CHECK(yes.sides[1].name == "Iceland");
}

struct BadEntry {
  const char* text;
  const char* where;
  const char* why;
};

constexpr BadEntry kBad[] = {
    {"verb go   cameo 999\n  yes a\n  no b\n", "l/events/e.lex:1:17", "unknown CAMEO code \"999\""},
    {"verb go   plover CONSLUT   cameo 046\n  yes a\n  no b\n", "l/events/e.lex:1:18",
     "nearest: CONSULT"},
    {"verb go   cameo 046   mode vizit\n  yes a\n  no b\n", "l/events/e.lex:1:28", "unknown mode"},
    {"verb go   cameo 046   context army\n  yes a\n  no b\n", "l/events/e.lex:1:31",
     "unknown context"},
    {"verb go   cameo 046\n  roles agnet: actor\n  yes a\n  no b\n", "l/events/e.lex:2:9",
     "nearest: agent"},
    {"verb go   cameo 046\n  roles agent: actor|wepon\n  yes a\n  no b\n", "l/events/e.lex:2:22",
     "nearest: weapon"},
    {"verb go   illocution promis\n  yes a\n  no b\n", "l/events/e.lex:1:22", "unknown illocution"},
    {"verb go   cameo 046   colour red\n  yes a\n  no b\n", "l/events/e.lex:1:23",
     "has no field \"colour\""},
    {"verb go   cameo 046\n  yes a\n", "l/events/e.lex:1:1", "has no `no` example"},
    {"class weapon words rifle, gun\n", "l/events/e.lex:1:1", "has no words"},
    {"verb go\n  yes a\n  no b\n", "l/events/e.lex:1:1", "without a CAMEO code"},
    {"verbb go   cameo 046\n", "l/events/e.lex:1:1", "unknown kind \"verbb\""},
    {"verb go   cameo 046\n  yes a\n  no b\nverb go   cameo 030\n  yes a\n  no b\n",
     "l/events/e.lex:4:1", "stands twice"},
};

TEST_CASE("a bad entry is named by file, line and column, and the others are kept") {
  for (const BadEntry& c : kBad) {
    CAPTURE(c.text);
    const Lexicon lexicon = with(std::string(c.text) + "noun talk   cameo 046\n" + kExamples);
    REQUIRE(lexicon.errors.size() == 1);
    CHECK(lexicon.errors[0].where == c.where);
    CHECK(lexicon.errors[0].why.find(c.why) != std::string::npos);
    CHECK(find_events(lexicon, "talk", Upos::kNoun).size() == 1);
  }
}

TEST_CASE("illocution x act gives the code") {
  const Lexicon lexicon = with(std::string("illocution promise   cameo 030   stance promises\n"
                                           "  act withdraw   cameo 0356\n"
                                           "verb promise   illocution promise\n") +
                               kExamples);
  CHECK(lexicon.errors.empty());
  const Illocution* promise = find_illocution(lexicon, "promise");
  REQUIRE(promise != nullptr);
  CHECK(illocution_code(*promise, "withdraw") == "0356");
  CHECK(illocution_code(*promise, "withdraw-troops") == "0356");
  CHECK(illocution_code(*promise, "meet") == "030");
}

struct NameCase {
  const char* text;
  NameForm::Kind kind;
  std::size_t length;  // 0: nothing
};

constexpr NameCase kNameCases[] = {
    {"United States troops", NameForm::Kind::kCountry, 2},
    {"U.S. troops", NameForm::Kind::kCountry, 1},
    {"us all", NameForm::Kind::kCountry, 0},
    {"american cheese", NameForm::Kind::kAdjective, 0},
    {"Libyan coast", NameForm::Kind::kAdjective, 1},
    {"al - Shabaab fighters", NameForm::Kind::kActor, 3},
    {"Al Shabaab fighters", NameForm::Kind::kActor, 2},
    {"soldiers/soldier fled", NameForm::Kind::kAgent, 1},
    {"foreign ministers/minister met", NameForm::Kind::kOffice, 2},
    {"foreign trade", NameForm::Kind::kOffice, 0},
};

TEST_CASE("names are found by the longest match, folded, with their capitals") {
  const Lexicon lexicon = with("");
  for (const NameCase& c : kNameCases) {
    CAPTURE(c.text);
    const std::vector<NameMatch> found = match_names(lexicon, words_of(c.text), 0);
    REQUIRE(found.size() == (c.length == 0 ? 0 : 1));
    if (c.length > 0) {
      CHECK(found[0].kind == c.kind);
      CHECK(found[0].end == c.length);
    }
  }
}

TEST_CASE("a phrase belongs to a class by its head or its last words") {
  const Lexicon lexicon = with("");
  const auto weapon = find_class(lexicon, "weapon");
  REQUIRE(weapon.has_value());
  CHECK(in_class(lexicon, *weapon, words_of("old rifles/rifle"), 1));
  CHECK(in_class(lexicon, *weapon, words_of("new rocket launchers/launcher"), 2));
  CHECK(in_class(lexicon, *weapon, words_of("a cease - fire"), 3));
  CHECK_FALSE(in_class(lexicon, *weapon, words_of("product launcher"), 1));
}

TEST_CASE("an overlay replaces the kinds that it holds, and no others") {
  const LexiconFile base[] = {
      kCodes, kNames, {"l/events/e.lex", std::string("verb talk   cameo 046\n") + kExamples}};
  const LexiconFile mine[] = {
      {"m/events/e.lex", std::string("noun parley   cameo 046\n") + kExamples}};
  const Lexicon lexicon = compile_lexicon(base, mine);
  CHECK(find_events(lexicon, "talk", Upos::kVerb).empty());
  CHECK(find_events(lexicon, "parley", Upos::kNoun).size() == 1);
  CHECK(find_name(lexicon, "Libya").size() == 1);
  CHECK_FALSE(lexicon.composes);
  CHECK(lexicon.hash != compile_lexicon(base).hash);
}

TEST_CASE("the lexicon of the repository loads, and its codes are whole") {
  const auto lexicon = load_lexicon(std::string(RELATA_SOURCE_DIR) + "/lexicon");
  REQUIRE(lexicon.has_value());
  CHECK(lexicon->cameo.size() == 316);
  CHECK(lexicon->plover.size() == 16);
  CHECK(find_cameo(*lexicon, "1951")->goldstein == doctest::Approx(-10.0));
  CHECK(find_plover(*lexicon, "ASSAULT")->quad == 4);
  CHECK(lexicon->cues.size() > 250);
  CHECK(find_name(*lexicon, "Libya").size() == 1);
}

TEST_CASE("a folder without lexicon files is an error") {
  CHECK(load_lexicon(std::string(RELATA_SOURCE_DIR) + "/src/text").error().why ==
        "holds no *.lex file");
}

}  // namespace

TEST_CASE("an entry can exclude sentences with words of a class, and need an act") {
  const LexiconFile files[] = {
      {"lexicon/classes/c.lex", "class accident   words crash\n"},
      {"lexicon/codes/c.lex",
       "cameo 180   label Attacks\nplover ASSAULT   quad 4   label Assault\n"},
      {"lexicon/events/e.lex",
       "verb kill   cameo 180\n  with accident\n  unless accident\n  needs act\n  yes Peru "
       "killed.\n  no It "
       "killed.\n  source own\n"}};
  const Lexicon lexicon = compile_lexicon(files);
  CHECK(lexicon.errors.empty());
  REQUIRE(lexicon.events.size() == 1);
  CHECK(lexicon.events[0].unless.size() == 1);
  CHECK(lexicon.events[0].with.size() == 1);
  CHECK(lexicon.events[0].needs_act);
}

TEST_CASE("a class that an entry excludes must be known") {
  const LexiconFile files[] = {
      {"lexicon/codes/c.lex",
       "cameo 180   label Attacks\nplover ASSAULT   quad 4   label Assault\n"},
      {"lexicon/events/e.lex",
       "verb kill   cameo 180\n  unless acident\n  yes Peru killed.\n  no It killed.\n  source "
       "own\n"}};
  const Lexicon lexicon = compile_lexicon(files);
  REQUIRE(lexicon.errors.size() == 1);
  CHECK(lexicon.errors[0].why.find("acident") != std::string::npos);
}

}  // namespace relata
