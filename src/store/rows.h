#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "text/span.h"

namespace relata {

/// What rows are wanted; "" and nullopt mean any. All that is set must hold.
struct Filter {
  /// Words that must all occur, by stem and without accents: in the report for reports, in the
  /// event's or statement's own sentence or words for those. "two words" in quotes are a phrase, a
  /// last * is any ending.
  std::string words;
  /// Part of a name, a key or a code (from its beginning, in capitals): a side of the event, the
  /// speaker of the statement, an actor of the report.
  std::string actor;
  std::string actor_code;  // beginning of such an actor's code, "LBYGOV"
  std::string country;     // of such an actor, "LBY"
  std::string key;         // of such an actor, whole: "person/Ada Lindqvist"
  bool named = false;      // of such an actor: the reports give it a name, not a word ("officials")
  std::string side;        // "source" or "target": the actor's side of an event or a relation
  std::string about;       // key of an actor that a statement of somebody else names or addresses
  std::string kind;        // of a relation, "backs"
  /// Of an event: like `actor`, but on just this side, or whoever says so.
  std::string source;
  std::string target;
  std::string said_by;
  std::string voice;       // of an event: "own" if the report itself tells of it, else "told"
  std::string cameo;       // beginning of a CAMEO code, "19"
  std::string plover;      // PLOVER type, "ASSAULT"; "any" = has one, "none" = has none
  std::string mode;        // of that type, "aerial"
  std::string factuality;  // "actual"
  std::int64_t quad = 0;   // PLOVER's quad class, 1 to 4
  std::string stance;      // "denies"
  std::string publisher;
  std::string report;  // id
  /// ISO dates, both inclusive: an event's own date if known, else the report's publication.
  std::string from;
  std::string to;
  std::int64_t limit = 50;  // -1 = all
  std::int64_t offset = 0;
};

/// Rows of one page, and how many there are in all.
template <typename Row>
struct Page {
  std::vector<Row> rows;
  std::int64_t total = 0;
};

/// One side of an event, or a speaker.
struct ActorName {
  std::string id;  // in its record
  std::string key;
  std::string name;
  std::string code;  // "" if unknown
};

struct ReportRow {
  std::string id;
  std::string uri;
  std::optional<std::string> url;
  std::optional<std::string> title;
  std::optional<std::string> publisher;
  std::optional<std::string> published;
  std::optional<std::string> note;
  std::string version;
  std::string stored;   // when it was written
  std::string made_by;  // program, model, lexicon in one line
  std::string snippet;  // the best place for the words; else the text's beginning
  std::int64_t events = 0;
  std::int64_t statements = 0;
  std::int64_t actors = 0;
  std::int64_t versions = 1;        // superseded ones counted
  std::vector<ActorName> speakers;  // those with most statements, four at most
};

struct EventRow {
  std::string report;
  std::string id;
  std::optional<std::string> title;  // of the report
  std::optional<std::string> published;
  std::string cameo;
  std::string plover;
  std::string mode;
  std::int64_t quad = 0;
  double goldstein = 0;
  std::vector<ActorName> source;
  std::vector<ActorName> target;
  std::string factuality;
  std::string said_by;      // name of whoever says so, "" if the report does
  std::string said_by_key;  // "" if that is no actor
  std::string from;         // ISO dates, "" if unknown
  std::string to;
  std::string place;  // name
  std::string trigger;
  std::string words;  // of its span
  Span span;
  std::string rule;
  double confidence = 0;
};

struct StatementRow {
  std::string report;
  std::string id;
  std::optional<std::string> title;  // of the report
  std::optional<std::string> published;
  std::string kind;
  std::optional<ActorName> speaker;
  std::string source;  // words as they stand
  std::string cue;
  std::string content;
  std::string stance;
  std::string polarity;
  std::string distance;
  Span span;  // from the first to the last word of source, cue, content
  double confidence = 0;
  std::optional<ActorName> addressee;
  std::string within;               // id of the statement that tells of this one, "" if none does
  std::string told_by;              // its speaker's name, else the words that name its source
  std::optional<ActorName> teller;  // that speaker
  std::vector<Span> about;          // in `content`: the words for the actor of Filter::about
};

struct RelationRow {
  std::string report;
  std::string id;
  std::optional<std::string> title;  // of the report
  std::optional<std::string> published;
  std::string kind;
  std::optional<ActorName> from;
  std::optional<ActorName> to;
  std::string place;   // of based-in, "" if none
  std::string office;  // of holds-office, "" if none
  std::string status;
  std::string said_by;  // as in EventRow
  std::string said_by_key;
  std::string words;  // of its span
  Span span;
};

/// One actor over all reports.
struct ActorRow {
  std::string key;
  std::string name;
  std::string kind;
  std::string code;
  std::string country;
  std::int64_t reports = 0;
  std::int64_t as_source = 0;  // of events
  std::int64_t as_target = 0;
  std::int64_t statements = 0;
};

/// A relation of an actor as all reports together state it: the same kind, other end, office and
/// status.
struct Tie {
  bool from_it = true;  // the actor is the relation's `from`
  std::int64_t times = 0;
  std::string first;   // ISO dates of publication, "" if unknown
  RelationRow newest;  // the newest that states it
};

/// What an actor said and did in one day, month or year.
struct Moment {
  std::string at;  // "2024", "2024-05" or "2024-05-31"
  std::int64_t said = 0;
  std::int64_t spoken_of = 0;  // statements of others that name or address it
  std::int64_t as_source = 0;  // of events
  std::int64_t as_target = 0;
};

/// From the first to the last report that names an actor; only moments that hold something.
struct Timeline {
  std::string unit;  // "day", "month" or "year", by the length of time
  std::string from;  // ISO dates, "" if no report has one
  std::string to;
  std::vector<Moment> moments;  // in order
  std::int64_t outside = 0;     // events of other times than from..to
};

/// Two actors, or two countries, and what the one did to the other.
struct PairRow {
  ActorName source;  // `id` is ""; of a country, `key` is its code
  ActorName target;
  std::int64_t events = 0;
  double goldstein = 0;                    // mean
  std::array<std::int64_t, 4> quads = {};  // events of quad class 1 to 4
  std::string first;                       // ISO dates, "" if unknown
  std::string last;
};

/// Events of one day, month or year.
struct EventMoment {
  std::string at;  // as in Moment
  std::array<std::int64_t, 4> quads = {};
};

/// Events over the time of the reports that tell of them, or over the time asked for; only moments
/// that hold something.
struct EventTimes {
  std::string unit;  // as in Timeline
  std::string from;  // ISO dates, "" if no report has one
  std::string to;
  std::vector<EventMoment> moments;  // in order
  std::int64_t outside = 0;          // events of other times, or of none that is known
};

struct NamedCount {
  std::string name;
  std::int64_t count = 0;
};

/// One actor, with what all reports say of it.
struct ActorProfile {
  ActorRow row;
  std::int64_t spoken_of = 0;  // statements of others that name or address it
  std::int64_t spoken_to = 0;  // of these: that address it
  std::int64_t relations = 0;
  std::vector<NamedCount> names;    // by number of reports; 20 at most
  std::vector<NamedCount> codes;    // with the office, codes change over time
  std::vector<NamedCount> stances;  // of its statements
  std::vector<Tie> ties;            // most often stated first; 200 at most
  Timeline timeline;
};

struct VersionRow {
  std::string version;
  std::optional<std::string> title;
  std::optional<std::string> published;
  std::string stored;
  std::string superseded;     // when, "" for the current one
  std::string superseded_by;  // version, "" for the current one
};

struct FailureRow {
  std::string uri;
  std::string why;
  std::string at;
};

struct Counts {
  std::int64_t reports = 0;
  std::int64_t versions = 0;  // superseded ones
  std::int64_t events = 0;
  std::int64_t statements = 0;
  std::int64_t actors = 0;  // different keys
  std::int64_t relations = 0;
  std::int64_t places = 0;
  std::int64_t failures = 0;
  std::int64_t forgotten = 0;
};

}  // namespace relata
