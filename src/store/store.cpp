#include "store/store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "store/schema.h"
#include "store/state.h"
#include "text/hash.h"

namespace relata {

Store::State::~State() {
  if (lock < 0) return;
  // The last checkpoint of sqlite3_close() must come before the lock falls: close here.
  sql.close();
  ::close(lock);
}

Store::Store(std::unique_ptr<State> state) : state_(std::move(state)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

std::string version_of(const Report& report) {
  std::string all = report.title.value_or("");
  all += '\0';
  all += report.published.value_or("");
  all += '\0';
  all += report.text;
  return short_hash(all);
}

std::string one_line(const MadeBy& made_by) {
  return made_by.program + " " + made_by.model + " " + made_by.lexicon;
}

Result<void> checked(Sql& sql) {
  if (auto error = sql.take_error()) return tl::unexpected<Error>(*error);
  return {};
}

Result<void> commit(Sql& sql) {
  sql.script("COMMIT");
  auto error = sql.take_error();
  if (!error) return {};
  sql.script("ROLLBACK");  // SQLite may have rolled back by itself
  (void)sql.take_error();
  return tl::unexpected<Error>(*error);
}

namespace {

/// The exclusive lock of the one writer, as a descriptor.
Result<int> take_lock(const std::string& path) {
  const std::string file = path + ".lock";
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor < 0) {
    return fail(file, std::string("cannot be made (") + std::strerror(errno) + ")",
                "check that the folder exists and that you may write in it");
  }
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return descriptor;
  const bool held = errno == EWOULDBLOCK;
  ::close(descriptor);
  if (held) {
    return fail(path, "another relata is writing into this database",
                "wait until it has finished, then run the same command again",
                "reading goes on meanwhile: query, serve and export need no lock");
  }
  return fail(file, std::string("cannot be locked (") + std::strerror(errno) + ")",
              "put the database on a disk that knows file locks");
}

}  // namespace

Result<Store> open_writer(const std::string& path, const StoreOptions& options) {
  auto state = std::make_unique<Store::State>();
  state->path = path;
  Sql& sql = state->sql;
  if (std::filesystem::is_directory(path)) {
    return fail(path, "is a folder, not a database", "name a file, such as " + path + "/relata.db");
  }
  sql.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  // Until the lock is ours, this connection must not checkpoint, not even when it closes.
  sql.no_checkpoints();
  const auto found = examine(sql, path);
  if (!found) return tl::unexpected<Error>(found.error());
  const auto lock = take_lock(path);
  if (!lock) return tl::unexpected<Error>(lock.error());
  state->lock = *lock;
  sql.script(
      "PRAGMA busy_timeout=10000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
      "PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA cache_size=-32768;"
      "PRAGMA temp_store=MEMORY");
  sql.writer_checkpoints();
  if (options.max_pages > 0) {
    sql.script(("PRAGMA max_page_count=" + std::to_string(options.max_pages)).c_str());
  }
  if (const auto good = checked(sql); !good) return tl::unexpected<Error>(good.error());
  if (const auto good = migrate(sql); !good) return tl::unexpected<Error>(good.error());
  return Store(std::move(state));
}

Result<Store> open_reader(const std::string& path) {
  std::error_code ignored;
  if (!std::filesystem::is_regular_file(path, ignored)) {
    return fail(path, "there is no database here", "make it: relata ingest " + path + " INPUT...");
  }
  auto state = std::make_unique<Store::State>();
  state->path = path;
  Sql& sql = state->sql;
  sql.open(path, SQLITE_OPEN_READONLY);
  sql.no_checkpoints();
  sql.script("PRAGMA busy_timeout=10000; PRAGMA temp_store=MEMORY");
  const auto found = examine(sql, path);
  if (!found) return tl::unexpected<Error>(found.error());
  if (*found == Found::kEmpty) {
    return fail(path, "is empty: no report was ever written into it",
                "fill it: relata ingest " + path + " INPUT...");
  }
  if (*found == Found::kOlder) {
    return fail(path, "has the tables of an older relata",
                "bring it up to date: relata ingest " + path + " --retry-failed",
                "the file as it is");
  }
  return Store(std::move(state));
}

}  // namespace relata
