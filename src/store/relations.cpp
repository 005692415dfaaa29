#include "store/relations.h"

#include "store/page.h"
#include "store/store.h"

namespace relata {
namespace {

/// Adds that one end, or the one that Filter::side names, is an actor of the filter.
void add_ends(Where& where, const Filter& filter) {
  const Where actor = actor_condition(filter);
  if (actor.sql.empty()) return;
  const auto end = [&](const char* column) {
    return "SELECT y.row FROM actors a JOIN relations y ON y." + std::string(column) + "=a.row" +
           actor.sql;
  };
  std::vector<SqlValue> values = actor.values;
  std::string rows;
  if (!filter.side.empty()) {
    rows = end(filter.side == "source" ? "source" : "target");
  } else {
    rows = end("source") + " UNION " + end("target");
    values.insert(values.end(), actor.values.begin(), actor.values.end());
  }
  where.add("x.row IN (" + rows + ")", std::move(values));
}

}  // namespace

RelationRow relation_row(const SqlRow& row) {
  return {.report = row.text(0),
          .id = row.text(1),
          .title = row.maybe_text(2),
          .published = row.maybe_text(3),
          .kind = row.text(4),
          .from = maybe_actor(row, 5),
          .to = maybe_actor(row, 9),
          .place = row.text(13),
          .office = row.text(14),
          .status = row.text(15),
          .said_by = row.text(16),
          .said_by_key = row.text(17),
          .words = row.text(18),
          .span = span_of(row, 19)};
}

Result<Page<RelationRow>> Store::relations(const Filter& filter) {
  Where where;
  add_publication(where, filter);
  add_days(where, filter);
  add_ends(where, filter);
  if (!filter.kind.empty()) where.add("x.kind=?", {filter.kind});
  return page<RelationRow>(state_->sql, kRelationColumns, kRelationTables, where,
                           "r.published DESC, x.row", filter, relation_row);
}

}  // namespace relata
