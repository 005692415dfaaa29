#include "store/store.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <thread>
#include <utility>

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

constexpr const char* kBusy = "PRAGMA busy_timeout=10000";

/// " (process 4711)": who holds the lock, as it wrote itself into the file; "" if it has not yet.
std::string holder(int lock) {
  char digits[20];
  const ssize_t size = ::pread(lock, digits, sizeof digits, 0);
  long process = 0;
  if (size <= 0 || std::from_chars(digits, digits + size, process).ec != std::errc{}) return {};
  return " (process " + std::to_string(process) + ")";
}

/// For the messages of whoever waits; a full disk must not keep the lock from us.
void sign(int lock) {
  const std::string process = std::to_string(::getpid()) + "\n";
  if (::ftruncate(lock, 0) == 0) (void)!::pwrite(lock, process.data(), process.size(), 0);
}

/// The exclusive lock of the one writer, as a descriptor. It is tried again and again, not waited
/// for in the kernel: Ctrl-C may come to any thread at any moment.
Result<int> take_lock(const std::string& path, const WaitOptions& wait) {
  const std::string file = path + ".lock";
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (descriptor < 0) {
    return fail(file, std::string("cannot be made (") + std::strerror(errno) + ")",
                "check that the folder exists and that you may write in it");
  }
  bool told = false;
  while (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
    const int why = errno;
    if (why == EINTR) continue;
    const std::string other = "another relata" + holder(descriptor);
    if (why == EWOULDBLOCK && wait.wait && !stopped(wait)) {
      if (!std::exchange(told, true) && wait.on_wait) {
        wait.on_wait(other + " is writing into " + path);
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(50));
      continue;
    }
    ::close(descriptor);
    if (why == EWOULDBLOCK && wait.wait) {
      return fail(path, "the wait for " + other + " was interrupted", "run the same command again",
                  "the database as it is");
    }
    if (why == EWOULDBLOCK) {
      return fail(path, other + " is writing into this database",
                  "wait until it has finished, then run the same command again",
                  "reading goes on meanwhile: query, serve and export need no lock");
    }
    return fail(file, std::string("cannot be locked (") + std::strerror(why) + ")",
                "put the database on a disk that knows file locks");
  }
  sign(descriptor);
  return descriptor;
}

/// Whether a file that is there may become ours; closed again before a wait, so that whoever writes
/// now is the last to close and tidies up.
Result<void> peek(const std::string& path) {
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) {
    return fail(path, "is a folder, not a database", "name a file, such as " + path + "/relata.db");
  }
  if (!folder.empty() && !std::filesystem::is_directory(folder, ignored)) {
    return fail(path, "cannot be opened",
                "check that the folder exists and that you may write in it");
  }
  if (!std::filesystem::exists(path, ignored)) return {};
  Sql sql;
  sql.open(path, SQLITE_OPEN_READWRITE);
  // The lock is not ours: this connection must not checkpoint, not even when it closes.
  sql.no_checkpoints();
  sql.script(kBusy);
  const auto found = examine(sql, path);
  if (!found) return tl::unexpected<Error>(found.error());
  return {};
}

}  // namespace

Result<Store> open_writer(const std::string& path, const StoreOptions& options) {
  if (const auto good = peek(path); !good) return tl::unexpected<Error>(good.error());
  auto state = std::make_unique<Store::State>();
  state->path = path;
  state->wait = options.wait;
  const auto lock = take_lock(path, options.wait);
  if (!lock) return tl::unexpected<Error>(lock.error());
  state->lock = *lock;
  Sql& sql = state->sql;
  sql.open(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
  sql.script(kBusy);
  // Again: whoever wrote until now may have changed what we saw.
  if (const auto found = examine(sql, path); !found) return tl::unexpected<Error>(found.error());
  sql.script(
      "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
      "PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; PRAGMA cache_size=-32768;"
      "PRAGMA temp_store=MEMORY");
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
  sql.script(kBusy);
  sql.script("PRAGMA temp_store=MEMORY");
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
