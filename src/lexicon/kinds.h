#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/entries.h"
#include "record/analysis.h"

namespace relata {

// The kinds of lexicon entries, compiled (docs/lexicon.md). Dates are as written: "1999",
// "1999-05" or "1999-05-31"; "" means open.

/// Where an entry stands: Lexicon::file_names[file], line from 1.
struct Origin {
  std::uint32_t file = 0;
  std::uint32_t line = 0;
};

/// The roles of a proposition that conditions and sides can name.
enum class RoleKind : std::uint8_t {
  kAgent,
  kPatient,
  kRecipient,
  kTopic,
  kInstrument,
  kPlace,
  kTime,
  kComplement
};
/// "agent", "patient", ...
[[nodiscard]] std::string_view to_string(RoleKind role);
[[nodiscard]] std::optional<RoleKind> role_kind_of(std::string_view name);

/// One test of a role condition: `actor`, `GOV`, `weapon`, `=tie`, `!place`.
struct RoleTest {
  enum class Kind : std::uint8_t {
    kAny,    // the role is filled
    kActor,  // any country, body, group, person
    kPerson,
    kOrganisation,
    kCountry,
    kGroup,
    kSector,  // name: "GOV"
    kPlace,
    kNumber,
    kAct,    // a clause or an event noun
    kClass,  // word_class: index into Lexicon::classes
    kLemma   // name: the lemma after "="
  };
  Kind kind = Kind::kAny;
  bool negated = false;
  std::string name;
  std::uint32_t word_class = 0;
};

/// "actor"; "" for the kinds that have a name of their own.
[[nodiscard]] std::string_view to_string(RoleTest::Kind kind);

/// `recipient?: actor|!place`. Met if no negated test holds and, where there are others, one of
/// them holds. An empty role meets it if it is optional or has negated tests only.
struct RoleCondition {
  RoleKind role = RoleKind::kAgent;
  bool optional = false;
  std::vector<RoleTest> tests;
};

/// A sentence that must, or must not, be coded. In `text` the brackets are gone; `sides` are the
/// bracketed names.
struct Example {
  struct Side {
    std::string name;
    char side = ' ';  // 's' must be a source, 't' a target, ' ' either
  };
  std::string text;
  std::vector<Side> sides;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
};

/// The examples of one entry of the file, for all its names.
struct EventExamples {
  std::vector<Example> yes;
  std::vector<Example> no;
  std::string cameo;  // what `yes` must give; "" for an illocution: any event of it
  std::string first_name;
  Origin origin;
};

/// One trigger: a lemma with its conditions and what it codes. An entry with several names gives
/// one EventEntry each.
struct EventEntry {
  std::string lemma;
  Upos pos = Upos::kVerb;  // kVerb, kNoun, kAdj
  std::vector<std::string>
      further;         // words that must stand beside it: particle, preposition, object
  std::string cameo;   // "" for an illocution without a code of its own
  std::string plover;  // of the entry, else of the CAMEO code; "" for root 01
  std::string mode;
  std::vector<std::string> context;
  std::vector<RoleCondition> roles;
  bool both_sides = false;
  std::vector<RoleKind> source = {RoleKind::kAgent};
  std::vector<RoleKind> target = {RoleKind::kRecipient, RoleKind::kPatient};
  std::string act;  // column of the illocution x act table; default: PLOVER type, small letters
  std::string illocution;             // row of it, or ""
  bool needs_act = false;             // codes only with an act of the lexicon inside it
  std::vector<std::uint32_t> with;    // word classes of which one must stand in the clause
  std::vector<std::uint32_t> unless;  // word classes that must not stand in the sentence
  Origin origin;
};

/// A row of the illocution x act table.
struct Illocution {
  std::string name;
  std::string cameo;                                      // for any act that is not listed
  std::string stance;                                     // of the statement it makes
  std::vector<std::pair<std::string, std::string>> acts;  // act, CAMEO code
  Origin origin;
};

/// A word of saying, thinking, wanting: what makes a statement.
struct Cue {
  enum class Pos : std::uint8_t { kVerb, kNoun, kAdj, kPhrase };
  std::vector<std::string> words;  // lemmas; of a phrase the folded forms
  Pos pos = Pos::kVerb;
  std::string stance = "asserts";
  std::string distance = "neutral";
  Origin origin;
};

struct WordClass {
  std::string name;
  Origin origin;
};

struct CameoCode {
  std::string code;
  std::string label;
  double goldstein = 0;  // its own, else its parent's
  int quad = 1;          // GDELT's quad class by root
  std::string plover;    // "" for root 01
  std::string mode;
  std::vector<std::string> context;
  Origin origin;
};

struct PloverMode {
  std::string name;
  std::optional<double> score;
  std::string label;
};

struct PloverClass {
  std::string type;
  int quad = 1;
  double score = 0;
  bool needs_recipient = false;
  std::string label;
  std::vector<PloverMode> modes;
  Origin origin;
};

struct CodeLabel {
  std::string name;
  std::string label;
  Origin origin;
};

struct Country {
  std::string code;
  std::string name;
  std::vector<std::string> forms;
  std::vector<std::string> adjectives;
  std::vector<std::string> people;
  std::string capital;
  std::string from;
  std::string to;
  Origin origin;
};

struct ActorEntry {
  std::string name;  // the first name
  std::vector<std::string> forms;
  std::string kind = "organisation";  // organisation | group | person
  std::string code;                   // "IGOUNO", "LBYGOV"; "" if composed of country and sector
  std::string country;
  std::vector<std::string> sectors;
  std::string from;
  std::string to;
  Origin origin;
};

struct Term {
  std::string title;
  std::vector<std::string> sectors;
  std::string from;
  std::string to;
};

struct PersonEntry {
  std::string name;
  std::vector<std::string> forms;
  std::string country;
  std::string code;  // of the body they are known for ("IGOUNO"), where it is no country's
  std::vector<Term> terms;
  Origin origin;
};

struct Office {
  std::string title;
  std::vector<std::string> forms;
  std::vector<std::string> sectors;
  Origin origin;
};

struct Agent {
  std::string word;  // the first name; all names are found
  std::vector<std::string> sectors;
  std::string kind = "group";  // person | group | organisation
  std::string country;
  Origin origin;
};

struct OtherEntry {
  Entry entry;
  Origin origin;
};

/// One way to write a name of the lexicon, as pieces for look-up (see name_pieces()).
struct NameForm {
  enum class Kind : std::uint8_t {
    kCountry,
    kAdjective,
    kPeople,
    kCapital,
    kActor,
    kPerson,
    kOffice,
    kAgent
  };
  std::vector<std::string> pieces;
  Kind kind = Kind::kActor;
  std::uint32_t index = 0;  // into countries (first four kinds), actors, persons, offices, agents
  bool acronym = false;     // all capitals: the text must have capitals too
  /// The first piece that is written with a capital; the text must have one there too. Size of
  /// pieces if none is ("world body").
  std::uint32_t capital_at = 0;
};

/// A text cut for looking names up: folded, parted at blanks and hyphens and apostrophes, without
/// full stops. "al-Shabaab" -> al, shabaab; "U.S." -> us; "Côte d'Ivoire" -> cote, d, ivoire.
[[nodiscard]] std::vector<std::string> name_pieces(std::string_view text);

}  // namespace relata
