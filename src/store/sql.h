#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/error.h"

namespace relata {

/// A value for a `?` of SQL; monostate is NULL. Strings are owned by the value.
using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string>;

/// NULL for nothing.
[[nodiscard]] inline SqlValue sql_text(const std::optional<std::string>& text) {
  return text ? SqlValue(*text) : SqlValue(std::monostate{});
}
[[nodiscard]] inline SqlValue sql_text(std::string_view text) { return std::string(text); }

/// The current row of a query; valid inside the callback only.
class SqlRow {
 public:
  explicit SqlRow(sqlite3_stmt* statement) : statement_(statement) {}
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] double real(int column) const;
  [[nodiscard]] std::string text(int column) const;  // "" for NULL
  [[nodiscard]] std::optional<std::string> maybe_text(int column) const;

 private:
  sqlite3_stmt* statement_;
};

/// One SQLite connection with sticky errors: after the first failure every further call does
/// nothing and returns false, so a sequence of calls is checked once, at its end, by take_error().
/// Statements are prepared once and kept.
class Sql {
 public:
  Sql() = default;
  Sql(const Sql&) = delete;
  Sql& operator=(const Sql&) = delete;
  ~Sql();

  /// flags   SQLITE_OPEN_*
  /// path    is also the `where` of every error.
  bool open(const std::string& path, int flags);
  /// Never checkpoints, neither while it works nor when it closes: readers.
  void no_checkpoints();
  /// Closes the connection before the end of its life; no call may follow.
  void close();
  /// Statements without values or rows, several with ';'.
  bool script(const char* sql);
  bool run(std::string_view sql, const std::vector<SqlValue>& values = {});
  bool each(std::string_view sql, const std::vector<SqlValue>& values,
            const std::function<void(const SqlRow&)>& row);
  /// The first column of the first row, 0 without one.
  [[nodiscard]] std::int64_t number(std::string_view sql, const std::vector<SqlValue>& values = {});
  [[nodiscard]] std::int64_t last_row() const { return sqlite3_last_insert_rowid(db_); }
  [[nodiscard]] bool failed() const { return code_ != SQLITE_OK; }
  [[nodiscard]] int code() const { return code_; }  // primary SQLite result code of the failure
  /// The first failure as the user is to see it; the connection works again afterwards.
  [[nodiscard]] std::optional<Error> take_error();
  [[nodiscard]] sqlite3* handle() const { return db_; }

 private:
  bool note(int code);
  sqlite3_stmt* prepared(std::string_view sql);

  sqlite3* db_ = nullptr;
  std::string path_;
  std::map<std::string, sqlite3_stmt*, std::less<>> statements_;
  int code_ = SQLITE_OK;
  std::string message_;
};

}  // namespace relata
