#pragma once

#include <string>

#include "store/sql.h"
#include "store/store.h"

namespace relata {

/// What a Store holds: the connection, and for a writer the lock.
struct Store::State {
  std::string path;
  Sql sql;
  int lock = -1;  // descriptor of DB.lock; -1 for readers
  WaitOptions wait;

  ~State();
};

/// Whether somebody pressed Ctrl-C.
[[nodiscard]] inline bool stopped(const WaitOptions& wait) {
  return wait.stop != nullptr && wait.stop->load();
}

/// "program model lexicon", as the column `made_by` has it.
[[nodiscard]] std::string one_line(const MadeBy& made_by);

/// Nothing, or the error that stuck to the connection.
template <typename T>
[[nodiscard]] Result<T> checked(Sql& sql, T value) {
  if (auto error = sql.take_error()) return tl::unexpected<Error>(*error);
  return value;
}
[[nodiscard]] Result<void> checked(Sql& sql);

/// Commits if nothing failed; else nothing of the transaction is kept.
[[nodiscard]] Result<void> commit(Sql& sql);

}  // namespace relata
