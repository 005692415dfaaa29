#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "store/rows.h"
#include "store/sql.h"

namespace relata {

/// Conditions joined by AND, with their values.
struct Where {
  std::string sql;  // "" or " WHERE ..."
  std::vector<SqlValue> values;

  void add(std::string_view condition, std::vector<SqlValue> with = {});
};

/// A user's words as an FTS5 expression: every word quoted, so that nothing in it is syntax.
///
///   talks "cease fire" sanction*   ->   "talks" "cease fire" "sanction"*
[[nodiscard]] std::string fts_expression(std::string_view words);

/// Conditions on `actors a` for Filter::actor, actor_code, country, key and named; "" if none is
/// set.
[[nodiscard]] Where actor_condition(const Filter& filter);

/// Conditions on `events e` for Filter::cameo, plover, mode, quad and factuality.
void add_event_codes(Where& where, const Filter& filter);

/// "... IN (SELECT ... " with the conditions of the inner query.
void add_in(Where& where, std::string_view before, const Where& inner);

}  // namespace relata
