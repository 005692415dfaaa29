#include "store/schema.h"

#include <array>

#include "store/derive.h"
#include "store/state.h"

namespace relata {
namespace {

// Version 1. `reports` has the records as written; all that hangs on `reports.row` is derived from
// them. `row` never changes while a report is stored, so that recoding keeps places in the index.
constexpr const char* kVersion1 = R"sql(
CREATE TABLE reports(
  row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, uri TEXT NOT NULL, url TEXT, title TEXT,
  publisher TEXT, published TEXT, note TEXT, version TEXT NOT NULL, made_by TEXT NOT NULL,
  stored TEXT NOT NULL, record TEXT NOT NULL);
CREATE INDEX reports_uri ON reports(uri);
CREATE INDEX reports_published ON reports(published DESC, row);
CREATE TABLE report_versions(
  row INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports(row) ON DELETE CASCADE,
  version TEXT NOT NULL, title TEXT, published TEXT, made_by TEXT NOT NULL, stored TEXT NOT NULL,
  superseded TEXT NOT NULL, superseded_by TEXT NOT NULL, record TEXT NOT NULL);
CREATE INDEX report_versions_report ON report_versions(report);
CREATE TABLE forgotten(id TEXT PRIMARY KEY, at TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE failures(uri TEXT PRIMARY KEY, why TEXT NOT NULL, at TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE actors(
  row INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports(row) ON DELETE CASCADE,
  id TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, folded TEXT NOT NULL,
  kind TEXT NOT NULL, code TEXT, country TEXT);
CREATE INDEX actors_report ON actors(report, id);
CREATE INDEX actors_key ON actors(key);
CREATE TABLE mentions(
  actor INTEGER NOT NULL REFERENCES actors(row) ON DELETE CASCADE,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, form TEXT NOT NULL);
CREATE INDEX mentions_actor ON mentions(actor);
CREATE TABLE statements(
  row INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports(row) ON DELETE CASCADE,
  id TEXT NOT NULL, kind TEXT NOT NULL, speaker INTEGER REFERENCES actors(row), source TEXT NOT NULL,
  cue TEXT NOT NULL, content TEXT NOT NULL, stance TEXT NOT NULL, polarity TEXT NOT NULL,
  distance TEXT NOT NULL, span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL,
  confidence REAL NOT NULL);
CREATE INDEX statements_report ON statements(report);
CREATE INDEX statements_speaker ON statements(speaker);
CREATE TABLE events(
  row INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports(row) ON DELETE CASCADE,
  id TEXT NOT NULL, cameo TEXT NOT NULL, plover TEXT, mode TEXT, quad INTEGER NOT NULL,
  goldstein REAL NOT NULL, factuality TEXT NOT NULL, said_by TEXT NOT NULL, day_from TEXT,
  day_to TEXT, day TEXT, place TEXT NOT NULL, trigger_words TEXT NOT NULL, words TEXT NOT NULL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL, rule TEXT NOT NULL,
  confidence REAL NOT NULL);
CREATE INDEX events_report ON events(report);
CREATE INDEX events_cameo ON events(cameo);
CREATE INDEX events_day ON events(day DESC, row);
CREATE TABLE event_sides(
  event INTEGER NOT NULL REFERENCES events(row) ON DELETE CASCADE, side TEXT NOT NULL,
  actor INTEGER NOT NULL REFERENCES actors(row));
CREATE INDEX event_sides_event ON event_sides(event);
CREATE INDEX event_sides_actor ON event_sides(actor);
CREATE TABLE relations(
  row INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports(row) ON DELETE CASCADE,
  id TEXT NOT NULL, kind TEXT NOT NULL, source TEXT NOT NULL, target TEXT, title TEXT,
  status TEXT NOT NULL);
CREATE INDEX relations_report ON relations(report);
CREATE TABLE places(
  row INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports(row) ON DELETE CASCADE,
  id TEXT NOT NULL, name TEXT NOT NULL, use TEXT NOT NULL, geonames INTEGER, lat REAL, lon REAL,
  country TEXT);
CREATE INDEX places_report ON places(report);

CREATE VIEW report_text AS
  SELECT row, title, json_extract(record, '$.text') AS text FROM reports;
CREATE VIRTUAL TABLE report_words USING fts5(
  title, text, content='report_text', content_rowid='row',
  tokenize='porter unicode61 remove_diacritics 2');
)sql";

// Version 2: words of single events and statements are found by an index, not by going through
// all.
constexpr const char* kVersion2 = R"sql(
CREATE VIRTUAL TABLE event_words USING fts5(
  words, content='events', content_rowid='row', tokenize='porter unicode61 remove_diacritics 2');
INSERT INTO event_words(event_words) VALUES('rebuild');
CREATE VIRTUAL TABLE statement_words USING fts5(
  source, content, content='statements', content_rowid='row',
  tokenize='porter unicode61 remove_diacritics 2');
INSERT INTO statement_words(statement_words) VALUES('rebuild');
)sql";

// Version 3: who is spoken of and to in a statement, whose word an event or relation stands on, and
// the words that state a relation. Records are derived anew.
constexpr const char* kVersion3 = R"sql(
DROP INDEX actors_key;
CREATE INDEX actors_key ON actors(key, report);
CREATE TABLE statement_actors(
  statement INTEGER NOT NULL REFERENCES statements(row) ON DELETE CASCADE,
  actor INTEGER NOT NULL REFERENCES actors(row), way TEXT NOT NULL,
  at_begin INTEGER, at_end INTEGER);
CREATE INDEX statement_actors_statement ON statement_actors(statement);
CREATE INDEX statement_actors_actor ON statement_actors(actor);
ALTER TABLE statements ADD COLUMN within TEXT;
ALTER TABLE events ADD COLUMN voice INTEGER REFERENCES actors(row);
CREATE INDEX events_voice ON events(voice);
DROP TABLE relations;
CREATE TABLE relations(
  row INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES reports(row) ON DELETE CASCADE,
  id TEXT NOT NULL, kind TEXT NOT NULL, source INTEGER REFERENCES actors(row),
  target INTEGER REFERENCES actors(row), place TEXT NOT NULL, title TEXT, status TEXT NOT NULL,
  said_by TEXT NOT NULL, voice INTEGER REFERENCES actors(row), words TEXT NOT NULL,
  span_begin INTEGER NOT NULL, span_end INTEGER NOT NULL);
CREATE INDEX relations_report ON relations(report);
CREATE INDEX relations_source ON relations(source);
CREATE INDEX relations_target ON relations(target);
CREATE INDEX relations_voice ON relations(voice);
)sql";

/// What brings the tables to the next version; `derives`: their rows then come from the records.
struct Step {
  const char* sql;
  bool derives = false;
};

constexpr std::array kSteps = {Step{kVersion1}, Step{kVersion2}, Step{kVersion3, true}};
static_assert(kSteps.size() == kSchemaVersion);

}  // namespace

Result<Found> examine(Sql& sql, const std::string& path) {
  const std::int64_t application = sql.number("PRAGMA application_id");
  const std::int64_t version = sql.number("PRAGMA user_version");
  const std::int64_t tables = sql.number("SELECT count(*) FROM sqlite_schema");
  if (auto error = sql.take_error()) return tl::unexpected<Error>(*error);
  if (application == 0 && version == 0 && tables == 0) return Found::kEmpty;
  if (application != kApplicationId) {
    return fail(path, "is another program's database",
                "give another path; relata makes a new database there", "the file as it is");
  }
  if (version > kSchemaVersion) {
    return fail(path,
                "was written by a newer relata (tables " + std::to_string(version) +
                    ", this program reads " + std::to_string(kSchemaVersion) + ")",
                "use the newer program", "the file as it is");
  }
  return version == kSchemaVersion ? Found::kOurs : Found::kOlder;
}

Result<void> migrate(Sql& sql, std::int64_t version) {
  const std::int64_t found = sql.number("PRAGMA user_version");
  if (found >= version) return checked(sql);
  sql.script("BEGIN IMMEDIATE");
  bool derives = false;
  for (std::int64_t at = found; at < version; ++at) {
    const Step& step = kSteps[static_cast<std::size_t>(at)];
    sql.script(step.sql);
    derives = derives || step.derives;
  }
  // Only the newest tables can be written.
  if (derives && version == kSchemaVersion) {
    if (const auto derived = derive_all(sql); !derived) {
      sql.script("ROLLBACK");
      return derived;
    }
  }
  const std::string mark = "PRAGMA application_id=" + std::to_string(kApplicationId) +
                           ";PRAGMA user_version=" + std::to_string(version);
  sql.script(mark.c_str());
  return commit(sql);
}

}  // namespace relata
