#pragma once

#include <optional>
#include <string>
#include <vector>

#include "record/report.h"
#include "text/span.h"

namespace relata {

// The record: what one report says. Field by field the contract's JSON (docs/record.schema.json);
// enumerations are kept as the words that are written ("actual", "direct"), their lists stand in
// the schema. Ids ("a1", "s1", "e1", "r1", "t1", "p1") are unique within the record. "" and nullopt
// mean unknown.

/// An office or role that the report gives an actor: "Deputy Prime Minister" of a2.
struct Role {
  std::string title;
  std::optional<std::string> of;  // actor id
  Span span;
  std::string status = "current";  // current | former | acting
};

struct ActorMention {
  Span span;
  std::string form;  // name | nominal | pronoun
};

struct Actor {
  std::string id;
  std::string key;  // the same in every report: lexicon id, else folded name and country
  std::string name;
  std::string kind;  // person | organisation | country | group | unnamed
  std::optional<std::string> code;
  std::optional<std::string> country;
  std::vector<std::string> sectors;
  std::vector<Role> roles;
  std::vector<ActorMention> mentions;  // in text order
};

struct Statement {
  std::string id;
  std::string kind;                    // direct | indirect | mixed
  std::optional<std::string> speaker;  // actor id
  std::vector<Span> source;
  std::vector<Span> cue;
  std::vector<Span> content;
  std::optional<std::string> within;     // statement id
  std::optional<std::string> addressee;  // actor id
  std::string polarity = "pos";          // pos | neg
  std::string distance = "neutral";      // neutral | doubting | endorsing
  std::string stance = "asserts";
  double confidence = 0;
};

struct Count {
  std::string what;  // killed | wounded | arrested | abducted | displaced | crowd
  std::optional<long long> min;
  std::optional<long long> max;
  Span span;
};

/// One telling of an event.
struct EventMention {
  Span span;
  Span trigger;
  std::optional<std::string> said_by;  // statement id
  std::string factuality = "actual";
  std::vector<Count> counts;
};

struct When {
  std::string value;  // TIMEX3
  std::string from;   // ISO dates, both inclusive
  std::string to;
  std::string granularity;
  Span span;
};

/// One occurrence, however often it is told. `trigger`, `span`, `factuality`, `said_by`, `counts`
/// are copies of the chosen mention's: the first in the report's own voice, else the first.
struct Event {
  std::string id;
  std::string cameo;
  std::optional<std::string> plover;
  std::optional<std::string> mode;
  std::vector<std::string> context;
  int quad = 1;
  double goldstein = 0;
  std::vector<std::string> source;  // actor ids
  std::vector<std::string> target;
  Span trigger;
  Span span;
  std::string factuality = "actual";
  std::string tense = "past";  // past | present | ongoing | future | historical
  std::optional<std::string> said_by;
  std::optional<When> when;
  std::optional<std::string> where;  // place id
  std::optional<std::string> where_precision;
  std::vector<Count> counts;
  std::vector<EventMention> mentions;
  std::string rule;  // "lexicon/events/consult.lex:14"
  double confidence = 0;
};

struct Relation {
  std::string id;
  std::string kind;  // backs | opposes | leads | holds-office | member-of | part-of | allied-with |
                     // at-war-with | based-in
  std::string from;  // actor id
  std::optional<std::string> to;  // actor id; place id for based-in
  std::optional<std::string> title;
  std::string status = "current";
  Span span;
  std::optional<std::string> said_by;
};

struct TimeExpression {
  std::string id;
  Span span;
  std::string type;   // DATE | TIME | DURATION | SET
  std::string value;  // TIMEX3
  std::optional<std::string> mod;
};

/// One mention of a place name.
struct Place {
  std::string id;
  Span span;
  std::string use;  // literal | modifier | adjective | metonym | embedded
  std::string name;
  std::optional<long long> geonames;
  std::optional<double> lat;
  std::optional<double> lon;
  std::optional<std::string> country;
  std::optional<std::string> feature;
};

struct MadeBy {
  std::string program;
  std::string model;
  std::string lexicon;
  bool operator==(const MadeBy&) const = default;
};

/// Words by which an imported dictionary counts what a report is about.
struct Issue {
  std::string name;
  Span span;
};

struct Record {
  Report report;  // text, parts and metadata; its source map is written on request only
  std::vector<Span> sentences;
  std::vector<Actor> actors;
  std::vector<Statement> statements;
  std::vector<Event> events;
  std::vector<Relation> relations;
  std::vector<TimeExpression> times;
  std::vector<Place> places;
  std::vector<Issue> issues;  // of an imported dictionary; its own lexicon has none
  MadeBy made_by;
};

/// The actor with an id, or nullptr.
[[nodiscard]] const Actor* actor_with_id(const Record& record, const std::string& id);

/// The names of actors by their ids, with commas between; "" for none.
[[nodiscard]] std::string names_of(const Record& record, const std::vector<std::string>& ids);

/// Reports that tell the same story. Its further fields come with merging.
struct Story {
  std::string id;
  std::vector<std::string> reports;
};

}  // namespace relata
