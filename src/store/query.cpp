#include "store/page.h"
#include "store/state.h"
#include "store/store.h"
#include "store/where.h"

namespace relata {
namespace {

std::vector<ActorName> speakers_of(Sql& sql, std::int64_t report) {
  std::vector<ActorName> out;
  sql.each(
      "SELECT a.id,a.key,a.name,a.code FROM statements s JOIN actors a ON a.row=s.speaker "
      "WHERE s.report=? GROUP BY a.row ORDER BY count(*) DESC,min(s.span_begin) LIMIT 4",
      {report}, [&](const SqlRow& row) { out.push_back(*maybe_actor(row, 0)); });
  return out;
}

/// To whom a statement is said, who tells of it, and where it names the actor that is asked for.
void add_hearers(Sql& sql, std::int64_t statement, const std::string& about, StatementRow& out) {
  sql.each(
      "SELECT a.id,a.key,a.name,a.code FROM statement_actors x JOIN actors a ON a.row=x.actor "
      "WHERE x.statement=? AND x.way='addressee'",
      {statement}, [&](const SqlRow& row) { out.addressee = maybe_actor(row, 0); });
  if (!out.within.empty()) {
    sql.each(
        "SELECT a.id,a.key,a.name,a.code,coalesce(a.name,o.source) FROM statements s "
        "JOIN statements o ON o.report=s.report AND o.id=s.within "
        "LEFT JOIN actors a ON a.row=o.speaker WHERE s.row=?",
        {statement}, [&](const SqlRow& row) {
          out.teller = maybe_actor(row, 0);
          out.told_by = row.text(4);
        });
  }
  if (!about.empty()) {
    sql.each(
        "SELECT DISTINCT x.at_begin,x.at_end FROM statement_actors x JOIN actors a ON "
        "a.row=x.actor WHERE x.statement=? AND a.key=? AND x.way='content' ORDER BY x.at_begin",
        {statement, about}, [&](const SqlRow& row) { out.about.push_back(span_of(row, 0)); });
  }
}

}  // namespace

void add_publication(Where& where, const Filter& filter) {
  if (!filter.publisher.empty()) where.add("r.publisher=?", {filter.publisher});
  if (!filter.report.empty()) where.add("r.id=?", {filter.report});
}

void add_days(Where& where, const Filter& filter) {
  if (!filter.from.empty()) where.add("substr(r.published,1,10)>=?", {filter.from});
  if (!filter.to.empty()) where.add("substr(r.published,1,10)<=?", {filter.to});
}

std::optional<ActorName> maybe_actor(const SqlRow& row, int column) {
  auto id = row.maybe_text(column);
  if (!id) return std::nullopt;
  return ActorName{*id, row.text(column + 1), row.text(column + 2), row.text(column + 3)};
}

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
  add_days(where, filter);
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
          ",1+(SELECT count(*) FROM report_versions v WHERE v.report=r.row),"
          "r.row",
      from, where, order, filter, [&](const SqlRow& row) {
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
                         .versions = row.integer(14),
                         .speakers = speakers_of(state_->sql, row.integer(15))};
      });
}

Result<Page<StatementRow>> Store::statements(const Filter& filter) {
  Where where = actor_condition(filter);
  add_publication(where, filter);
  if (!filter.stance.empty()) where.add("s.stance=?", {filter.stance});
  if (!filter.about.empty()) {
    where.add(
        "s.row IN (SELECT x.statement FROM statement_actors x JOIN actors b ON b.row=x.actor WHERE "
        "b.key=?) AND a.key IS NOT ?",
        {filter.about, filter.about});
  }
  if (const std::string words = fts_expression(filter.words); !words.empty()) {
    where.add("s.row IN (SELECT rowid FROM statement_words WHERE statement_words MATCH ?)",
              {words});
  }
  add_days(where, filter);
  Sql& sql = state_->sql;
  return page<StatementRow>(
      sql,
      "r.id,s.id,r.title,r.published,s.kind,a.id,a.key,a.name,a.code,s.source,s.cue,s.content,"
      "s.stance,s.polarity,s.distance,s.span_begin,s.span_end,s.confidence,s.within,s.row",
      "FROM statements s JOIN reports r ON r.row=s.report LEFT JOIN actors a ON a.row=s.speaker",
      where, "r.published DESC, s.row", filter, [&](const SqlRow& row) {
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
                         .span = span_of(row, 15),
                         .confidence = row.real(17),
                         .within = row.text(18)};
        out.speaker = maybe_actor(row, 5);
        add_hearers(sql, row.integer(19), filter.about, out);
        return out;
      });
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
