#include <algorithm>
#include <functional>
#include <map>

#include "store/page.h"
#include "store/relations.h"
#include "store/store.h"

namespace relata {
namespace {

/// Name, kind, code and country as most reports have them, and how often the key stands where.
ActorRow one_row(Sql& sql, const std::string& key, std::int64_t reports) {
  ActorRow out{.key = key, .reports = reports};
  sql.each(
      "SELECT name,kind,code,country FROM actors WHERE key=? GROUP BY name,kind,code,country "
      "ORDER BY count(*) DESC,length(name) DESC,name LIMIT 1",
      {key}, [&](const SqlRow& row) {
        out.name = row.text(0);
        out.kind = row.text(1);
        out.code = row.text(2);
        out.country = row.text(3);
      });
  const auto events = [&](const char* side) {
    return sql.number(
        "SELECT count(DISTINCT s.event) FROM actors a JOIN event_sides s ON s.actor=a.row "
        "WHERE a.key=? AND s.side=?",
        {key, std::string(side)});
  };
  out.as_source = events("source");
  out.as_target = events("target");
  out.statements = sql.number(
      "SELECT count(*) FROM actors a JOIN statements s ON s.speaker=a.row WHERE a.key=?", {key});
  return out;
}

std::vector<NamedCount> counted(Sql& sql, std::string_view query, const std::string& key) {
  std::vector<NamedCount> out;
  sql.each(query, {key}, [&](const SqlRow& row) { out.push_back({row.text(0), row.integer(1)}); });
  return out;
}

/// Relations of one direction, those of one kind, other end, office and status as one.
void add_ties(Sql& sql, const std::string& key, bool from_it, std::vector<Tie>& out) {
  const std::string end = from_it ? "f" : "t";
  const std::string group = "(PARTITION BY x.kind," + std::string(from_it ? "t" : "f") +
                            ".key,x.place,lower(x.title),x.status";
  sql.each("SELECT * FROM (SELECT " + std::string(kRelationColumns) + ",count(*) OVER " + group +
               ") AS times,min(r.published) OVER " + group + ") AS first,row_number() OVER " +
               group + " ORDER BY r.published DESC,x.row) AS place_in_group " + kRelationTables +
               " WHERE " + end +
               ".key=?) WHERE place_in_group=1 ORDER BY times DESC,first LIMIT "
               "100",
           {key}, [&](const SqlRow& row) {
             out.push_back({from_it, row.integer(21), row.text(22), relation_row(row)});
           });
}

Timeline timeline_of(Sql& sql, const std::string& key) {
  Timeline out;
  std::int64_t days = 0;
  sql.each(
      "SELECT min(day),max(day),julianday(max(day))-julianday(min(day)) FROM (SELECT "
      "substr(r.published,1,10) AS day FROM actors a JOIN reports r ON r.row=a.report "
      "WHERE a.key=?)",
      {key}, [&](const SqlRow& row) {
        out.from = row.text(0);
        out.to = row.text(1);
        days = row.integer(2);
      });
  out.unit = unit_of(days);
  const std::size_t length = letters_of(out.unit);
  const std::string first = out.from.substr(0, length);
  const std::string last = out.to.substr(0, length);
  std::map<std::string, Moment> moments;
  const auto add = [&](std::int64_t Moment::* count, bool is_event, const std::string& query,
                       std::vector<SqlValue> values) {
    sql.each(query, values, [&](const SqlRow& row) {
      const std::string at = row.text(0).substr(0, length);
      if (at.size() == length && !first.empty() && first <= at && at <= last) {
        moments[at].at = at;
        moments[at].*count += row.integer(1);
      } else if (is_event) {
        out.outside += row.integer(1);
      }
    });
  };
  add(&Moment::said, false,
      "SELECT substr(r.published,1,10),count(*) FROM actors a JOIN statements s ON s.speaker=a.row "
      "JOIN reports r ON r.row=s.report WHERE a.key=? GROUP BY 1",
      {key});
  add(&Moment::spoken_of, false,
      "SELECT substr(r.published,1,10),count(DISTINCT s.row) FROM actors b JOIN statement_actors x "
      "ON x.actor=b.row JOIN statements s ON s.row=x.statement JOIN reports r ON r.row=s.report "
      "LEFT JOIN actors a ON a.row=s.speaker WHERE b.key=? AND a.key IS NOT ? GROUP BY 1",
      {key, key});
  const auto events = [&](const char* side) {
    return "SELECT e.day,count(DISTINCT e.row) FROM actors a JOIN event_sides s ON s.actor=a.row "
           "JOIN events e ON e.row=s.event WHERE a.key=? AND s.side='" +
           std::string(side) + "' GROUP BY 1";
  };
  add(&Moment::as_source, true, events("source"), {key});
  add(&Moment::as_target, true, events("target"), {key});
  for (auto& [at, moment] : moments) out.moments.push_back(std::move(moment));
  return out;
}

}  // namespace

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
  sql.each("SELECT a.key,count(DISTINCT a.report) AS n FROM actors a" + where.sql +
               " GROUP BY a.key ORDER BY n DESC,a.key LIMIT ? OFFSET ?",
           values, [&](const SqlRow& row) {
             out.rows.push_back(one_row(sql, row.text(0), row.integer(1)));
           });
  return checked(sql, std::move(out));
}

Result<std::optional<ActorProfile>> Store::actor(std::string_view key_text) {
  Sql& sql = state_->sql;
  const std::string key(key_text);
  const std::int64_t reports =
      sql.number("SELECT count(DISTINCT report) FROM actors WHERE key=?", {key});
  std::optional<ActorProfile> out;
  if (reports == 0) return checked(sql, std::move(out));
  out.emplace();
  out->row = one_row(sql, key, reports);
  const auto spoken = [&](const std::string& how) {
    return sql.number(
        "SELECT count(DISTINCT s.row) FROM actors b JOIN statement_actors x ON x.actor=b.row JOIN "
        "statements s ON s.row=x.statement LEFT JOIN actors a ON a.row=s.speaker WHERE b.key=? AND "
        "a.key IS NOT ?" +
            how,
        {key, key});
  };
  out->spoken_of = spoken("");
  out->spoken_to = spoken(" AND x.way='addressee'");
  const auto related = relations({.key = key, .limit = 0});
  if (!related) return tl::unexpected<Error>(related.error());
  out->relations = related->total;
  out->names = counted(
      sql,
      "SELECT name,count(*) AS n FROM actors WHERE key=? GROUP BY name ORDER BY n DESC,name LIMIT "
      "20",
      key);
  out->codes = counted(sql,
                       "SELECT code,count(*) AS n FROM actors WHERE key=? AND code IS NOT NULL "
                       "GROUP BY code ORDER BY n DESC,code LIMIT 20",
                       key);
  out->stances = counted(sql,
                         "SELECT s.stance,count(*) AS n FROM actors a JOIN statements s ON "
                         "s.speaker=a.row WHERE a.key=? GROUP BY s.stance ORDER BY n DESC,s.stance",
                         key);
  add_ties(sql, key, true, out->ties);
  add_ties(sql, key, false, out->ties);
  std::ranges::stable_sort(out->ties, std::ranges::greater(), &Tie::times);
  out->timeline = timeline_of(sql, key);
  return checked(sql, std::move(out));
}

}  // namespace relata
