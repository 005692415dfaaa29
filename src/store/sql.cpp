#include "store/sql.h"

#include <type_traits>

namespace relata {
namespace {

void bind(sqlite3_stmt* statement, int at, const SqlValue& value) {
  std::visit(
      [&](const auto& v) {
        using V = std::decay_t<decltype(v)>;
        if constexpr (std::is_same_v<V, std::monostate>) {
          sqlite3_bind_null(statement, at);
        } else if constexpr (std::is_same_v<V, std::int64_t>) {
          sqlite3_bind_int64(statement, at, v);
        } else if constexpr (std::is_same_v<V, double>) {
          sqlite3_bind_double(statement, at, v);
        } else {
          // The value outlives the step: callers pass it by reference to run() and each().
          sqlite3_bind_text64(statement, at, v.data(), v.size(), SQLITE_STATIC, SQLITE_UTF8);
        }
      },
      value);
}

Error explain(const std::string& path, int code, const std::string& message) {
  switch (code) {
    case SQLITE_FULL:
      return {path, "no room left on the disk or in the limit of the database",
              "make room and run the same command again: it goes on where it stopped",
              "all reports that were written before"};
    case SQLITE_IOERR:
      return {path, "cannot be read or written (" + message + ")",
              "look for a full or broken disk or a limit of file size, then run the same command "
              "again: it goes on where it stopped",
              "all reports that were written before"};
    case SQLITE_NOTADB:
      return {path, "is no relata database: the file is something else",
              "give another path; relata makes a new database there", "the file as it is"};
    case SQLITE_CORRUPT:
      return {path, "is damaged (" + message + ")", "ingest the reports anew into a new database",
              "the file as it is"};
    case SQLITE_CANTOPEN:
      return {path, "cannot be opened", "check that the folder exists and that you may write in it",
              ""};
    case SQLITE_READONLY:
    case SQLITE_PERM:
      return {path, "may not be written", "check the rights of the file and its folder", ""};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      return {path, "is in use by another program", "wait until it has finished, then try again",
              ""};
    default:
      return {path, "the database refused: " + message, "", "all reports that were written before"};
  }
}

}  // namespace

std::int64_t SqlRow::integer(int column) const { return sqlite3_column_int64(statement_, column); }
double SqlRow::real(int column) const { return sqlite3_column_double(statement_, column); }

std::string SqlRow::text(int column) const {
  const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
  if (bytes == nullptr) return {};
  return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::optional<std::string> SqlRow::maybe_text(int column) const {
  if (sqlite3_column_type(statement_, column) == SQLITE_NULL) return std::nullopt;
  return text(column);
}

Sql::~Sql() { close(); }

void Sql::close() {
  for (const auto& [sql, statement] : statements_) sqlite3_finalize(statement);
  statements_.clear();
  sqlite3_close(db_);
  db_ = nullptr;
}

void Sql::no_checkpoints() {
  if (db_ == nullptr) return;
  sqlite3_db_config(db_, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
  sqlite3_wal_autocheckpoint(db_, 0);
}

bool Sql::note(int code) {
  if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return true;
  if (code_ == SQLITE_OK) {
    code_ = code & 0xff;
    message_ = db_ != nullptr ? sqlite3_errmsg(db_) : sqlite3_errstr(code);
  }
  return false;
}

bool Sql::open(const std::string& path, int flags) {
  path_ = path;
  return note(sqlite3_open_v2(path.c_str(), &db_, flags, nullptr));
}

bool Sql::script(const char* sql) {
  if (failed()) return false;
  return note(sqlite3_exec(db_, sql, nullptr, nullptr, nullptr));
}

sqlite3_stmt* Sql::prepared(std::string_view sql) {
  if (const auto found = statements_.find(sql); found != statements_.end()) return found->second;
  sqlite3_stmt* statement = nullptr;
  if (!note(
          sqlite3_prepare_v2(db_, sql.data(), static_cast<int>(sql.size()), &statement, nullptr))) {
    return nullptr;
  }
  statements_.emplace(sql, statement);
  return statement;
}

bool Sql::run(std::string_view sql, const std::vector<SqlValue>& values) {
  return each(sql, values, [](const SqlRow&) {});
}

bool Sql::each(std::string_view sql, const std::vector<SqlValue>& values,
               const std::function<void(const SqlRow&)>& row) {
  if (failed()) return false;
  sqlite3_stmt* statement = prepared(sql);
  if (statement == nullptr) return false;
  for (std::size_t i = 0; i < values.size(); ++i) {
    bind(statement, static_cast<int>(i) + 1, values[i]);
  }
  int code = sqlite3_step(statement);
  for (; code == SQLITE_ROW; code = sqlite3_step(statement)) row(SqlRow(statement));
  const bool good = note(code);
  sqlite3_reset(statement);
  sqlite3_clear_bindings(statement);
  return good;
}

std::int64_t Sql::number(std::string_view sql, const std::vector<SqlValue>& values) {
  std::int64_t value = 0;
  bool first = true;
  each(sql, values, [&](const SqlRow& row) {
    if (first) value = row.integer(0);
    first = false;
  });
  return value;
}

std::optional<Error> Sql::take_error() {
  if (!failed()) return std::nullopt;
  Error error = explain(path_, code_, message_);
  code_ = SQLITE_OK;
  message_.clear();
  return error;
}

}  // namespace relata
