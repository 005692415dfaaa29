#include "extract/propositions.h"

#include <doctest/doctest.h>

#include <string_view>

#include "extract/propositions/words.h"

// Whole sentences stand in tests/extract/propositions/*.txt; here are the parts that need no model.

namespace relata {
namespace {

const Lexicon& lexicon() {
  static const Lexicon made = [] {
    const LexiconFile files[] = {
        {"l/propositions/nouns.lex",
         "class nominalised-verb   words abolish, occupy, stab, demolish, appoint\n"
         "class thing-noun   words appointment\n"
         "suffix ition   verb ish, -\nsuffix ation   verb ate, e, -, y\nsuffix ment   verb -\n"
         "suffix ing   verb -, e\n"},
        {"l/propositions/prepositions.lex",
         "class recipient-preposition   words to, on\nclass place-preposition   words in\n"
         "class patient-after-on   words rely, follow up\n"}};
    return compile_lexicon(files);
  }();
  return made;
}

TEST_CASE("a noun is an event if its ending makes it from a listed verb") {
  struct Case {
    std::string_view noun;
    bool event;
  };
  constexpr Case kCases[] = {{"abolition", true},    {"demolition", true}, {"occupation", true},
                             {"stabbing", true},     {"nation", false},    {"moment", false},
                             {"appointment", false}, {"ambition", false}};
  const PropositionWords words(lexicon());
  for (const Case& c : kCases) {
    CAPTURE(c.noun);
    CHECK(words.is_nominalisation(c.noun) == c.event);
  }
}

TEST_CASE("a verb's own class says more than its preposition") {
  const PropositionWords words(lexicon());
  CHECK(words.own_role_after("rely", "on") == RoleKind::kPatient);
  CHECK(words.own_role_after("follow up", "on") == RoleKind::kPatient);
  CHECK_FALSE(words.own_role_after("sleep", "on"));
  CHECK(words.role_of("on") == RoleKind::kRecipient);
  CHECK(words.role_of("in") == RoleKind::kPlace);
  CHECK(words.role_of("about") == RoleKind::kTopic);
}

TEST_CASE("an undergoing subject is a patient, but the side that acts") {
  Proposition fell;
  add_filler(fell, RoleKind::kPatient, 1, "", true);
  CHECK(fillers(fell, RoleKind::kPatient) == std::vector<std::uint32_t>{1});
  CHECK(sides_of(fell, RoleKind::kAgent) == std::vector<std::uint32_t>{1});

  Proposition shot;
  shot.passive = true;
  add_filler(shot, RoleKind::kPatient, 1, "", true);
  CHECK(sides_of(shot, RoleKind::kPatient) == std::vector<std::uint32_t>{1});
}

TEST_CASE("the factuality is the first of the operators that holds") {
  Operators o;
  CHECK(factuality_of(o) == "actual");
  o.future = true;
  CHECK(factuality_of(o) == "future");
  o.modal = true;
  CHECK(factuality_of(o) == "possible");
  o.conditional = true;
  CHECK(factuality_of(o) == "conditional");
  o.desired = true;
  CHECK(factuality_of(o) == "desired");
  o.requested = true;
  CHECK(factuality_of(o) == "requested");
  o.negated = true;
  CHECK(factuality_of(o) == "negated");
  o.denied = true;
  CHECK(factuality_of(o) == "denied");
}

}  // namespace
}  // namespace relata
