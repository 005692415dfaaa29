#include "store/derive.h"

#include <algorithm>
#include <map>

#include "record/json.h"
#include "text/unicode.h"

namespace relata {
namespace {

using Rows = std::map<std::string, std::int64_t, std::less<>>;  // ids in the record -> rows

std::string words(const CodePoints& text, Span span) {
  const auto size = static_cast<std::uint32_t>(text.size());
  span.end = std::min(span.end, size);
  span.begin = std::min(span.begin, span.end);
  return std::string(text.slice(span));
}

std::string words(const CodePoints& text, const std::vector<Span>& spans) {
  std::string out;
  for (const Span span : spans) {
    if (!out.empty()) out += " ";
    out += words(text, span);
  }
  return out;
}

void cover(Span& all, const std::vector<Span>& spans) {
  for (const Span span : spans) {
    if (all.empty()) all = span;
    all = {std::min(all.begin, span.begin), std::max(all.end, span.end)};
  }
}

SqlValue row_of(const Rows& rows, const std::optional<std::string>& id) {
  if (!id) return std::monostate{};
  const auto found = rows.find(*id);
  return found == rows.end() ? SqlValue(std::monostate{}) : SqlValue(found->second);
}

std::int64_t integer(std::uint32_t value) { return value; }

Rows derive_actors(Sql& sql, std::int64_t report, const Record& record) {
  Rows rows;
  for (const Actor& a : record.actors) {
    sql.run(
        "INSERT INTO actors(report,id,key,name,folded,kind,code,country) VALUES(?,?,?,?,?,?,?,?)",
        {report, a.id, a.key, a.name, fold(a.name), a.kind, sql_text(a.code), sql_text(a.country)});
    const std::int64_t row = sql.last_row();
    rows.emplace(a.id, row);
    for (const ActorMention& m : a.mentions) {
      sql.run("INSERT INTO mentions VALUES(?,?,?,?)",
              {row, integer(m.span.begin), integer(m.span.end), m.form});
    }
  }
  return rows;
}

/// Who is named in the content, by each mention with its place in the content's joined words; and
/// the addressee.
void derive_spoken_of(Sql& sql, std::int64_t row, const Record& record, const Statement& statement,
                      const Rows& actors) {
  constexpr const char* kInsert = "INSERT INTO statement_actors VALUES(?,?,?,?,?)";
  std::uint32_t before = 0;
  for (const Span piece : statement.content) {
    for (const Actor& a : record.actors) {
      for (const ActorMention& m : a.mentions) {
        if (m.span.begin < piece.begin || m.span.end > piece.end) continue;
        sql.run(kInsert, {row, row_of(actors, a.id), std::string("content"),
                          integer(m.span.begin - piece.begin + before),
                          integer(m.span.end - piece.begin + before)});
      }
    }
    before += piece.size() + 1;
  }
  if (const SqlValue to = row_of(actors, statement.addressee); to.index() != 0) {
    sql.run(kInsert, {row, to, std::string("addressee"), {}, {}});
  }
}

void derive_statements(Sql& sql, std::int64_t report, const Record& record, const CodePoints& text,
                       const Rows& actors) {
  for (const Statement& s : record.statements) {
    Span span;
    for (const auto* spans : {&s.source, &s.cue, &s.content}) cover(span, *spans);
    const std::string source = words(text, s.source);
    const std::string content = words(text, s.content);
    sql.run(
        "INSERT INTO statements(report,id,kind,speaker,source,cue,content,stance,polarity,"
        "distance,span_begin,span_end,confidence,within) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        {report, s.id, s.kind, row_of(actors, s.speaker), source, words(text, s.cue), content,
         s.stance, s.polarity, s.distance, integer(span.begin), integer(span.end), s.confidence,
         sql_text(s.within)});
    const std::int64_t row = sql.last_row();
    sql.run("INSERT INTO statement_words(rowid,source,content) VALUES(?,?,?)",
            {row, source, content});
    derive_spoken_of(sql, row, record, s, actors);
  }
}

/// On whose word something stands: the speaker's name, else the words that name the source.
struct Voice {
  std::string name;
  SqlValue actor;
};

Voice voice(const Record& record, const std::optional<std::string>& said_by, const CodePoints& text,
            const Rows& actors) {
  if (!said_by) return {};
  for (const Statement& s : record.statements) {
    if (s.id != *said_by) continue;
    for (const Actor& a : record.actors) {
      if (s.speaker == a.id) return {a.name, row_of(actors, s.speaker)};
    }
    return {words(text, s.source), {}};
  }
  return {};
}

std::string place_name(const Record& record, const std::optional<std::string>& id) {
  for (const Place& p : record.places) {
    if (id == p.id) return p.name;
  }
  return {};
}

void derive_events(Sql& sql, std::int64_t report, const Record& record, const CodePoints& text,
                   const Rows& actors) {
  for (const Event& e : record.events) {
    SqlValue from = std::monostate{};
    SqlValue to = std::monostate{};
    SqlValue day = std::monostate{};
    if (record.report.published) day = record.report.published->substr(0, 10);
    if (e.when && !e.when->from.empty()) {
      day = from = e.when->from.substr(0, 10);
      to = e.when->to.substr(0, 10);
    }
    const std::string said = words(text, e.span);
    const auto [said_by, speaker] = voice(record, e.said_by, text, actors);
    sql.run(
        "INSERT INTO events(report,id,cameo,plover,mode,quad,goldstein,factuality,said_by,"
        "day_from,day_to,day,place,trigger_words,words,span_begin,span_end,rule,confidence,voice) "
        "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
        {report,
         e.id,
         e.cameo,
         sql_text(e.plover),
         sql_text(e.mode),
         static_cast<std::int64_t>(e.quad),
         e.goldstein,
         e.factuality,
         said_by,
         from,
         to,
         day,
         place_name(record, e.where),
         words(text, e.trigger),
         said,
         integer(e.span.begin),
         integer(e.span.end),
         e.rule,
         e.confidence,
         speaker});
    const std::int64_t row = sql.last_row();
    sql.run("INSERT INTO event_words(rowid,words) VALUES(?,?)", {row, said});
    const auto sides = [&](const char* side, const std::vector<std::string>& ids) {
      for (const std::string& id : ids) {
        const SqlValue actor = row_of(actors, id);
        if (actor.index() == 0) continue;
        sql.run("INSERT INTO event_sides VALUES(?,?,?)", {row, std::string(side), actor});
      }
    };
    sides("source", e.source);
    sides("target", e.target);
  }
}

void derive_relations(Sql& sql, std::int64_t report, const Record& record, const CodePoints& text,
                      const Rows& actors) {
  for (const Relation& r : record.relations) {
    const auto [said_by, speaker] = voice(record, r.said_by, text, actors);
    sql.run(
        "INSERT INTO relations(report,id,kind,source,target,place,title,status,said_by,voice,"
        "words,span_begin,span_end) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?)",
        {report, r.id, r.kind, row_of(actors, r.from), row_of(actors, r.to),
         place_name(record, r.to), sql_text(r.title), r.status, said_by, speaker,
         words(text, r.span), integer(r.span.begin), integer(r.span.end)});
  }
}

}  // namespace

void derive(Sql& sql, std::int64_t row, const Record& record) {
  const CodePoints text(record.report.text);
  // From the view, not from the record: removal must give the index the very same text.
  sql.run(
      "INSERT INTO report_words(rowid,title,text) SELECT row,title,text FROM report_text "
      "WHERE row=?",
      {row});
  const Rows actors = derive_actors(sql, row, record);
  derive_statements(sql, row, record, text, actors);
  derive_events(sql, row, record, text, actors);
  derive_relations(sql, row, record, text, actors);
  for (const Place& p : record.places) {
    sql.run(
        "INSERT INTO places(report,id,name,use,geonames,lat,lon,country) VALUES(?,?,?,?,?,?,?,?)",
        {row, p.id, p.name, p.use,
         p.geonames ? SqlValue(static_cast<std::int64_t>(*p.geonames)) : SqlValue(),
         p.lat ? SqlValue(*p.lat) : SqlValue(), p.lon ? SqlValue(*p.lon) : SqlValue(),
         sql_text(p.country)});
  }
}

void underive(Sql& sql, std::int64_t row) {
  sql.run(
      "INSERT INTO report_words(report_words,rowid,title,text) "
      "SELECT 'delete',row,title,text FROM report_text WHERE row=?",
      {row});
  sql.run(
      "INSERT INTO event_words(event_words,rowid,words) "
      "SELECT 'delete',row,words FROM events WHERE report=?",
      {row});
  sql.run(
      "INSERT INTO statement_words(statement_words,rowid,source,content) "
      "SELECT 'delete',row,source,content FROM statements WHERE report=?",
      {row});
  sql.run("DELETE FROM event_sides WHERE event IN (SELECT row FROM events WHERE report=?)", {row});
  sql.run("DELETE FROM mentions WHERE actor IN (SELECT row FROM actors WHERE report=?)", {row});
  sql.run(
      "DELETE FROM statement_actors WHERE statement IN (SELECT row FROM statements WHERE report=?)",
      {row});
  for (const char* table : {"events", "statements", "relations", "actors", "places"}) {
    sql.run("DELETE FROM " + std::string(table) + " WHERE report=?", {row});
  }
}

Result<void> derive_all(Sql& sql) {
  std::vector<std::int64_t> rows;
  sql.each("SELECT row FROM reports ORDER BY row", {},
           [&](const SqlRow& row) { rows.push_back(row.integer(0)); });
  sql.script(
      "DELETE FROM event_sides; DELETE FROM mentions; DELETE FROM statement_actors;"
      "DELETE FROM events; DELETE FROM statements; DELETE FROM relations; DELETE FROM actors;"
      "DELETE FROM places; DROP TABLE report_words; DROP TABLE event_words; DROP TABLE "
      "statement_words;"
      "CREATE VIRTUAL TABLE report_words USING fts5(title, text, content='report_text',"
      "  content_rowid='row', tokenize='porter unicode61 remove_diacritics 2');"
      "CREATE VIRTUAL TABLE event_words USING fts5(words, content='events', content_rowid='row',"
      "  tokenize='porter unicode61 remove_diacritics 2');"
      "CREATE VIRTUAL TABLE statement_words USING fts5(source, content, content='statements',"
      "  content_rowid='row', tokenize='porter unicode61 remove_diacritics 2')");
  for (const std::int64_t row : rows) {
    std::string json;
    sql.each("SELECT record FROM reports WHERE row=?", {row},
             [&](const SqlRow& found) { json = found.text(0); });
    if (sql.failed()) break;
    const auto record = record_from_json(Json::parse(json, nullptr, false));
    if (!record) return tl::unexpected<Error>(record.error());
    derive(sql, row, *record);
  }
  return {};
}

}  // namespace relata
