#include <array>

#include "store/page.h"
#include "store/state.h"
#include "store/store.h"
#include "store/where.h"

namespace relata {
namespace {

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

constexpr std::string_view kSides =
    "e.row IN (SELECT s.event FROM event_sides s JOIN actors a ON a.row=s.actor";

void add_side(Where& where, const std::string& name, const char* side) {
  if (name.empty()) return;
  Where inner = actor_condition({.actor = name});
  inner.add("s.side=?", {std::string(side)});
  add_in(where, kSides, inner);
}

/// Conditions on `events e` of `reports r`.
Where event_condition(const Filter& filter) {
  Where where;
  add_publication(where, filter);
  add_event_codes(where, filter);
  if (const std::string words = fts_expression(filter.words); !words.empty()) {
    where.add("e.row IN (SELECT rowid FROM event_words WHERE event_words MATCH ?)", {words});
  }
  if (!filter.from.empty()) where.add("coalesce(e.day_to,e.day)>=?", {filter.from});
  if (!filter.to.empty()) where.add("e.day<=?", {filter.to});
  if (const Where actor = actor_condition(filter); !actor.sql.empty()) {
    Where side = actor;
    if (!filter.side.empty()) side.add("s.side=?", {filter.side});
    add_in(where, kSides, side);
  }
  add_side(where, filter.source, "source");
  add_side(where, filter.target, "target");
  if (!filter.said_by.empty()) {
    add_in(where, "e.voice IN (SELECT a.row FROM actors a",
           actor_condition({.actor = filter.said_by}));
  }
  if (!filter.voice.empty()) where.add(filter.voice == "own" ? "e.said_by=''" : "e.said_by<>''");
  return where;
}

/// The name and code that most reports give an actor.
ActorName named(Sql& sql, const std::string& key) {
  ActorName out{.key = key, .name = key};
  sql.each(
      "SELECT name,code FROM actors WHERE key=? GROUP BY name,code ORDER BY count(*) DESC,"
      "length(name) DESC,name LIMIT 1",
      {key}, [&](const SqlRow& row) {
        out.name = row.text(0);
        out.code = row.text(1);
      });
  return out;
}

ActorName named_country(Sql& sql, const std::string& code) {
  ActorName out = named(sql, "country/" + code);
  if (out.code.empty()) out.name = code;
  out.key = out.code = code;
  return out;
}

constexpr std::string_view kQuads = "sum(e.quad=1),sum(e.quad=2),sum(e.quad=3),sum(e.quad=4)";

std::array<std::int64_t, 4> quads_of(const SqlRow& row, int column) {
  return {row.integer(column), row.integer(column + 1), row.integer(column + 2),
          row.integer(column + 3)};
}

}  // namespace

Result<Page<EventRow>> Store::events(const Filter& filter) {
  const Where where = event_condition(filter);
  Sql& sql = state_->sql;
  return page<EventRow>(
      sql,
      "r.id,e.id,r.title,r.published,e.cameo,e.plover,e.mode,e.quad,e.goldstein,e.factuality,"
      "e.said_by,e.day_from,e.day_to,e.place,e.trigger_words,e.words,e.span_begin,e.span_end,"
      "e.rule,e.confidence,e.row,(SELECT key FROM actors v WHERE v.row=e.voice)",
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
                        .said_by_key = row.text(21),
                        .from = row.text(11),
                        .to = row.text(12),
                        .place = row.text(13),
                        .trigger = row.text(14),
                        .words = row.text(15),
                        .span = span_of(row, 16),
                        .rule = row.text(18),
                        .confidence = row.real(19)};
      });
}

Result<Page<PairRow>> Store::pairs(const Filter& filter, bool by_country) {
  Where where = event_condition(filter);
  const std::string by = by_country ? "country" : "key";
  where.add("s." + by + "<>t." + by);  // never of NULL: a side without a country is of no pair
  const std::string from =
      "FROM events e JOIN reports r ON r.row=e.report "
      "JOIN event_sides x ON x.event=e.row AND x.side='source' JOIN actors s ON s.row=x.actor "
      "JOIN event_sides y ON y.event=e.row AND y.side='target' JOIN actors t ON t.row=y.actor" +
      where.sql;
  const std::string group = " GROUP BY s." + by + ",t." + by;
  // An event with two actors of a country on a side is one event of the pair.
  const std::string each = "SELECT DISTINCT s." + by + " AS source,t." + by +
                           " AS target,e.row AS row,e.quad AS quad,e.goldstein AS goldstein,"
                           "e.day AS day " +
                           from;
  Sql& sql = state_->sql;
  Page<PairRow> out;
  out.total = sql.number("SELECT count(*) FROM (SELECT 1 " + from + group + ")", where.values);
  std::vector<SqlValue> values = where.values;
  values.emplace_back(filter.limit);
  values.emplace_back(filter.offset);
  sql.each("SELECT e.source,e.target,count(*) AS n,avg(e.goldstein),min(e.day),max(e.day)," +
               std::string(kQuads) + " FROM (" + each +
               ") e GROUP BY 1,2 ORDER BY n DESC,1,2 LIMIT ? OFFSET ?",
           values, [&](const SqlRow& row) {
             const auto name = [&](int column) {
               return by_country ? named_country(sql, row.text(column))
                                 : named(sql, row.text(column));
             };
             out.rows.push_back({.source = name(0),
                                 .target = name(1),
                                 .events = row.integer(2),
                                 .goldstein = row.real(3),
                                 .quads = quads_of(row, 6),
                                 .first = row.text(4),
                                 .last = row.text(5)});
           });
  return checked(sql, std::move(out));
}

Result<EventTimes> Store::event_times(const Filter& filter) {
  const Where where = event_condition(filter);
  const std::string from = " FROM events e JOIN reports r ON r.row=e.report" + where.sql;
  Sql& sql = state_->sql;
  EventTimes out;
  sql.each("SELECT min(substr(r.published,1,10)),max(substr(r.published,1,10))" + from,
           where.values, [&](const SqlRow& row) {
             out.from = filter.from.empty() ? row.text(0) : filter.from;
             out.to = filter.to.empty() ? row.text(1) : filter.to;
           });
  const std::int64_t days = sql.number("SELECT julianday(?)-julianday(?)", {out.to, out.from});
  out.unit = unit_of(days);
  const auto letters = static_cast<std::int64_t>(letters_of(out.unit));
  std::vector<SqlValue> values = {letters};
  values.insert(values.end(), where.values.begin(), where.values.end());
  const std::string first = out.from.substr(0, letters_of(out.unit));
  const std::string last = out.to.substr(0, letters_of(out.unit));
  sql.each("SELECT coalesce(substr(e.day,1,?),'')," + std::string(kQuads) + ",count(*)" + from +
               " GROUP BY 1 ORDER BY 1",
           values, [&](const SqlRow& row) {
             const std::string at = row.text(0);
             if (at.empty() || at < first || at > last) {
               out.outside += row.integer(5);
             } else {
               out.moments.push_back({at, quads_of(row, 1)});
             }
           });
  return checked(sql, std::move(out));
}

}  // namespace relata
