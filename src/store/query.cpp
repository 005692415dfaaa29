#include "store/state.h"
#include "store/store.h"
#include "store/where.h"

namespace relata {
namespace {

template <typename Row>
Result<Page<Row>> page(Sql& sql, const std::string& columns, const std::string& from,
                       const Where& where, const std::string& order, const Filter& filter,
                       const std::function<Row(const SqlRow&)>& read) {
  Page<Row> out;
  out.total = sql.number("SELECT count(*) " + from + where.sql, where.values);
  std::vector<SqlValue> values = where.values;
  values.emplace_back(filter.limit);
  values.emplace_back(filter.offset);
  sql.each(
      "SELECT " + columns + " " + from + where.sql + " ORDER BY " + order + " LIMIT ? OFFSET ?",
      values, [&](const SqlRow& row) { out.rows.push_back(read(row)); });
  return checked(sql, std::move(out));
}

void add_publication(Where& where, const Filter& filter) {
  if (!filter.publisher.empty()) where.add("r.publisher=?", {filter.publisher});
  if (!filter.report.empty()) where.add("r.id=?", {filter.report});
}

void add_event_codes(Where& where, const Filter& filter) {
  if (!filter.cameo.empty()) where.add("e.cameo GLOB ?", {filter.cameo + "*"});
  if (!filter.plover.empty()) where.add("e.plover=?", {filter.plover});
  if (!filter.factuality.empty()) where.add("e.factuality=?", {filter.factuality});
}

void add_in(Where& where, std::string_view before, const Where& inner) {
  where.add(std::string(before) + inner.sql + ")", inner.values);
}

std::vector<ActorName> side(Sql& sql, std::int64_t event, const char* side) {
  std::vector<ActorName> out;
  sql.each(
      "SELECT a.id,a.key,a.name,a.code FROM event_sides s JOIN actors a ON a.row=s.actor "
      "WHERE s.event=? AND s.side=? ORDER BY s.rowid",
      {event, std::string(side)}, [&](const SqlRow& row) {
        out.push_back({row.text(0), row.text(1), row.text(2), row.text(3)});
      });
  return out;
}

Span span(const SqlRow& row, int column) {
  return {static_cast<std::uint32_t>(row.integer(column)),
          static_cast<std::uint32_t>(row.integer(column + 1))};
}

}  // namespace

Result<Page<ReportRow>> Store::reports(const Filter& filter) {
  Where where;
  std::string from = "FROM reports r";
  std::string order = "r.published DESC, r.row";
  std::string snippet = "substr(json_extract(r.record,'$.text'),1,240)";
  if (const std::string words = fts_expression(filter.words); !words.empty()) {
    from += " JOIN report_words ON report_words.rowid=r.row";
    where.add("report_words MATCH ?", {words});
    order = "report_words.rank, r.row";
    snippet = "snippet(report_words,1,'','','…',32)";
  }
  add_publication(where, filter);
  if (!filter.from.empty()) where.add("substr(r.published,1,10)>=?", {filter.from});
  if (!filter.to.empty()) where.add("substr(r.published,1,10)<=?", {filter.to});
  if (const Where actor = actor_condition(filter); !actor.sql.empty()) {
    add_in(where, "r.row IN (SELECT a.report FROM actors a", actor);
  }
  Where events;
  add_event_codes(events, filter);
  if (!events.sql.empty()) add_in(where, "r.row IN (SELECT e.report FROM events e", events);
  if (!filter.stance.empty()) {
    where.add("r.row IN (SELECT s.report FROM statements s WHERE s.stance=?)", {filter.stance});
  }
  return page<ReportRow>(
      state_->sql,
      "r.id,r.uri,r.url,r.title,r.publisher,r.published,r.note,r.version,r.stored,r.made_by," +
          snippet +
          ",(SELECT count(*) FROM events e WHERE e.report=r.row)"
          ",(SELECT count(*) FROM statements s WHERE s.report=r.row)"
          ",(SELECT count(*) FROM actors a WHERE a.report=r.row)"
          ",1+(SELECT count(*) FROM report_versions v WHERE v.report=r.row)",
      from, where, order, filter, [](const SqlRow& row) {
        return ReportRow{.id = row.text(0),
                         .uri = row.text(1),
                         .url = row.maybe_text(2),
                         .title = row.maybe_text(3),
                         .publisher = row.maybe_text(4),
                         .published = row.maybe_text(5),
                         .note = row.maybe_text(6),
                         .version = row.text(7),
                         .stored = row.text(8),
                         .made_by = row.text(9),
                         .snippet = row.text(10),
                         .events = row.integer(11),
                         .statements = row.integer(12),
                         .actors = row.integer(13),
                         .versions = row.integer(14)};
      });
}

Result<Page<EventRow>> Store::events(const Filter& filter) {
  Where where;
  add_publication(where, filter);
  add_event_codes(where, filter);
  if (const std::string words = fts_expression(filter.words); !words.empty()) {
    where.add("e.row IN (SELECT rowid FROM event_words WHERE event_words MATCH ?)", {words});
  }
  if (!filter.from.empty()) where.add("coalesce(e.day_to,e.day)>=?", {filter.from});
  if (!filter.to.empty()) where.add("e.day<=?", {filter.to});
  if (const Where actor = actor_condition(filter); !actor.sql.empty()) {
    add_in(where, "e.row IN (SELECT s.event FROM event_sides s JOIN actors a ON a.row=s.actor",
           actor);
  }
  Sql& sql = state_->sql;
  return page<EventRow>(
      sql,
      "r.id,e.id,r.title,r.published,e.cameo,e.plover,e.mode,e.quad,e.goldstein,e.factuality,"
      "e.said_by,e.day_from,e.day_to,e.place,e.trigger_words,e.words,e.span_begin,e.span_end,"
      "e.rule,e.confidence,e.row",
      "FROM events e JOIN reports r ON r.row=e.report", where, "e.day DESC, e.row", filter,
      [&](const SqlRow& row) {
        return EventRow{.report = row.text(0),
                        .id = row.text(1),
                        .title = row.maybe_text(2),
                        .published = row.maybe_text(3),
                        .cameo = row.text(4),
                        .plover = row.text(5),
                        .mode = row.text(6),
                        .quad = row.integer(7),
                        .goldstein = row.real(8),
                        .source = side(sql, row.integer(20), "source"),
                        .target = side(sql, row.integer(20), "target"),
                        .factuality = row.text(9),
                        .said_by = row.text(10),
                        .from = row.text(11),
                        .to = row.text(12),
                        .place = row.text(13),
                        .trigger = row.text(14),
                        .words = row.text(15),
                        .span = span(row, 16),
                        .rule = row.text(18),
                        .confidence = row.real(19)};
      });
}

Result<Page<StatementRow>> Store::statements(const Filter& filter) {
  Where where = actor_condition(filter);
  add_publication(where, filter);
  if (!filter.stance.empty()) where.add("s.stance=?", {filter.stance});
  if (const std::string words = fts_expression(filter.words); !words.empty()) {
    where.add("s.row IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?)",
              {words});
  }
  if (!filter.from.empty()) where.add("substr(r.published,1,10)>=?", {filter.from});
  if (!filter.to.empty()) where.add("substr(r.published,1,10)<=?", {filter.to});
  return page<StatementRow>(
      state_->sql,
      "r.id,s.id,r.title,r.published,s.kind,a.id,a.key,a.name,a.code,s.source,s.cue,s.content,"
      "s.stance,s.polarity,s.distance,s.span_begin,s.span_end,s.confidence",
      "FROM statements s JOIN reports r ON r.row=s.report LEFT JOIN actors a ON a.row=s.speaker",
      where, "r.published DESC, s.row", filter, [](const SqlRow& row) {
        StatementRow out{.report = row.text(0),
                         .id = row.text(1),
                         .title = row.maybe_text(2),
                         .published = row.maybe_text(3),
                         .kind = row.text(4),
                         .source = row.text(9),
                         .cue = row.text(10),
                         .content = row.text(11),
                         .stance = row.text(12),
                         .polarity = row.text(13),
                         .distance = row.text(14),
                         .span = span(row, 15),
                         .confidence = row.real(17)};
        if (auto id = row.maybe_text(5)) {
          out.speaker = ActorName{*id, row.text(6), row.text(7), row.text(8)};
        }
        return out;
      });
}

Result<Page<ActorRow>> Store::actors(const Filter& filter) {
  Where where = actor_condition(filter);
  if (!filter.report.empty()) {
    where.add("a.report=(SELECT row FROM reports WHERE id=?)", {filter.report});
  }
  Sql& sql = state_->sql;
  Page<ActorRow> out;
  out.total = sql.number("SELECT count(DISTINCT a.key) FROM actors a" + where.sql, where.values);
  std::vector<SqlValue> values = where.values;
  values.emplace_back(filter.limit);
  values.emplace_back(filter.offset);
  const auto sides = [](const char* side) {
    return "(SELECT count(*) FROM event_sides s JOIN actors b ON b.row=s.actor WHERE b.key=k.key "
           "AND s.side='" +
           std::string(side) + "')";
  };
  // The bare columns come from the row of max(): the longest name (sqlite.org, "Bare columns in an
  // aggregate query").
  sql.each(
      "SELECT key,name,kind,code,country,n," + sides("source") + "," + sides("target") +
          ",(SELECT count(*) FROM statements s JOIN actors b ON b.row=s.speaker WHERE b.key=k.key)"
          " FROM (SELECT a.key,a.name,a.kind,a.code,a.country,count(DISTINCT a.report) AS n,"
          "max(length(a.name)) FROM actors a" +
          where.sql + " GROUP BY a.key ORDER BY n DESC,a.key LIMIT ? OFFSET ?) k",
      values, [&](const SqlRow& row) {
        out.rows.push_back({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                            row.integer(5), row.integer(6), row.integer(7), row.integer(8)});
      });
  return checked(sql, std::move(out));
}

Result<std::optional<std::string>> Store::record_json(std::string_view id,
                                                      std::string_view version) {
  std::optional<std::string> json;
  const auto keep = [&](const SqlRow& row) { json = row.text(0); };
  Sql& sql = state_->sql;
  if (version.empty()) {
    sql.each("SELECT record FROM reports WHERE id=?", {sql_text(id)}, keep);
  } else {
    sql.each(
        "SELECT record FROM (SELECT v.record,v.row FROM report_versions v JOIN reports r ON "
        "r.row=v.report WHERE r.id=?1 AND v.version=?2 UNION ALL SELECT record,0 FROM reports "
        "WHERE id=?1 AND version=?2) ORDER BY row DESC",
        {sql_text(id), sql_text(version)}, keep);
  }
  return checked(sql, std::move(json));
}

Result<std::vector<VersionRow>> Store::versions(std::string_view id) {
  std::vector<VersionRow> out;
  const auto add = [&](const SqlRow& row) {
    out.push_back(
        {row.text(0), row.maybe_text(1), row.maybe_text(2), row.text(3), row.text(4), row.text(5)});
  };
  Sql& sql = state_->sql;
  sql.each("SELECT version,title,published,stored,'','' FROM reports WHERE id=?", {sql_text(id)},
           add);
  sql.each(
      "SELECT v.version,v.title,v.published,v.stored,v.superseded,v.superseded_by FROM "
      "report_versions v JOIN reports r ON r.row=v.report WHERE r.id=? ORDER BY v.row DESC",
      {sql_text(id)}, add);
  return checked(sql, std::move(out));
}

Result<std::vector<FailureRow>> Store::failures() {
  std::vector<FailureRow> out;
  state_->sql.each("SELECT uri,why,at FROM failures ORDER BY uri", {}, [&](const SqlRow& row) {
    out.push_back({row.text(0), row.text(1), row.text(2)});
  });
  return checked(state_->sql, std::move(out));
}

Result<Counts> Store::counts() {
  Counts out;
  state_->sql.each(
      "SELECT (SELECT count(*) FROM reports),(SELECT count(*) FROM report_versions),"
      "(SELECT count(*) FROM events),(SELECT count(*) FROM statements),"
      "(SELECT count(DISTINCT key) FROM actors),(SELECT count(*) FROM relations),"
      "(SELECT count(*) FROM places),(SELECT count(*) FROM failures),"
      "(SELECT count(*) FROM forgotten)",
      {}, [&](const SqlRow& row) {
        out = {row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4),
               row.integer(5), row.integer(6), row.integer(7), row.integer(8)};
      });
  return checked(state_->sql, out);
}

Result<std::vector<NamedCount>> Store::publishers() {
  std::vector<NamedCount> out;
  state_->sql.each(
      "SELECT publisher,count(*) AS n FROM reports WHERE publisher IS NOT NULL GROUP BY publisher "
      "ORDER BY n DESC,publisher",
      {}, [&](const SqlRow& row) { out.push_back({row.text(0), row.integer(1)}); });
  return checked(state_->sql, std::move(out));
}

Result<std::vector<NamedCount>> Store::plover_types() {
  std::vector<NamedCount> out;
  state_->sql.each(
      "SELECT plover,count(*) AS n FROM events WHERE plover IS NOT NULL GROUP BY plover "
      "ORDER BY n DESC,plover",
      {}, [&](const SqlRow& row) { out.push_back({row.text(0), row.integer(1)}); });
  return checked(state_->sql, std::move(out));
}

}  // namespace relata
