#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/record.h"
#include "store/rows.h"
#include "text/error.h"

namespace relata {

/// What put() did with one record.
enum class Put : std::uint8_t {
  kNew,         // a report that was not there
  kSame,        // id, version and made_by are as stored: nothing done
  kNewVersion,  // title, date or text changed: the old version stays listed as superseded
  kRecoded,     // the same version by another program, model or lexicon: replaced in place
  kForgotten    // its id was forgotten: left out
};

/// Whether a report has to be coded.
enum class Need : std::uint8_t { kCode, kSame, kForgotten };

/// The version of a report: short_hash of title, date of publication and text.
[[nodiscard]] std::string version_of(const Report& report);

/// What a writer does while somebody else holds the database.
struct WaitOptions {
  bool wait = false;                        // until it is free; else an error at once
  const std::atomic<bool>* stop = nullptr;  // set by Ctrl-C: ends the wait with an error
  /// Called once, when a wait begins, with what it is for: "another relata (process 4711) is
  /// writing into news.db".
  std::function<void(const std::string& what)> on_wait;
};

struct StoreOptions {
  /// Largest size of the database in pages of 4,096 bytes; 0 = as the disk allows. For tests.
  std::int64_t max_pages = 0;
  WaitOptions wait;
};

/// What forget() removed.
struct Forgotten {
  std::vector<std::string> ids;  // of reports
  std::int64_t failures = 0;     // notes of inputs that could not be read
};

/// One relata.db: an SQLite file (WAL, synchronous=FULL). The record as written is the truth; the
/// other tables and the full-text indexes are derived from it (rebuild()).
///
///   auto store = open_writer("relata.db");
///   if (!store) return report_error(store.error());
///   auto done = store->put(records, "2024-05-01T10:00:00Z");
///
/// One writer at a time (flock on DB.lock), which alone checkpoints; any number of readers beside
/// it, each of which sees the state of the moment of its query. Not thread-safe: a connection a
/// thread, or a mutex. Times are ISO 8601 and passed in. Every error names the database.
class Store {
 public:
  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  ~Store();

  // --- writing: only of open_writer() ---

  /// Writes records in one transaction, so that a kill leaves whole reports.
  /// json    the same records as one_line(to_json()) writes them, if the caller has made them
  ///         already (the pipeline does on its threads); empty = made here.
  /// return  for each record what was done, in order.
  /// errors  no room on the disk, damaged file: nothing of this call is kept, all earlier ones are.
  [[nodiscard]] Result<std::vector<Put>> put(std::span<const Record> records, std::string_view now,
                                             std::span<const std::string> json = {});

  /// Removes a report, its versions and all that hangs on it, and remembers the id so that put()
  /// does not bring it back. With it go the failures noted for its uris or for places inside them,
  /// whose messages may quote it; a uri that has failures only is forgotten in the same way. What
  /// was forgotten before may be named again. Its bytes are gone after scrub().
  ///
  /// return  the ids: the one given, else all reports of the uri.
  /// errors  nothing is stored under this id or uri.
  [[nodiscard]] Result<Forgotten> forget(std::string_view id_or_uri, std::string_view now);

  /// Leaves no byte of what was removed in the file, the indexes and the log: merges the indexes,
  /// writes the file anew, and empties the log. A reader in the middle of a long query keeps old
  /// pages in the log: scrub() waits for it as WaitOptions say, without `wait` for ten seconds.
  ///
  /// cost    as copying the database, which it needs room for twice; readers go on meanwhile.
  /// errors  no room; the log could not be emptied. Call it again then.
  [[nodiscard]] Result<void> scrub();

  /// Keeps an input that could not be read, for `ingest --retry-failed`; not one that was
  /// forgotten.
  [[nodiscard]] Result<void> note_failure(std::string_view uri, std::string_view why,
                                          std::string_view now);
  [[nodiscard]] Result<void> clear_failure(std::string_view uri);

  /// Derives all tables and indexes anew from the stored records.
  [[nodiscard]] Result<void> rebuild();

  // --- asking ---

  /// Whether this report must be coded, or is stored just so.
  [[nodiscard]] Result<Need> need(std::string_view id, std::string_view version,
                                  const MadeBy& made_by);

  /// Reports, newest publication first; with words, best match first and a snippet.
  [[nodiscard]] Result<Page<ReportRow>> reports(const Filter& filter);
  /// Events, latest first.
  [[nodiscard]] Result<Page<EventRow>> events(const Filter& filter);
  /// Who did something to whom, most events first; by actor, or by country of the actors. Only
  /// sides that differ.
  [[nodiscard]] Result<Page<PairRow>> pairs(const Filter& filter, bool by_country);
  /// The same events over time, by quad class.
  [[nodiscard]] Result<EventTimes> event_times(const Filter& filter);
  [[nodiscard]] Result<Page<StatementRow>> statements(const Filter& filter);
  /// Relations, newest publication first.
  [[nodiscard]] Result<Page<RelationRow>> relations(const Filter& filter);
  /// Actors by their key over all reports, most reports first; each with its most frequent name.
  [[nodiscard]] Result<Page<ActorRow>> actors(const Filter& filter);
  /// One actor over all reports; nothing if no report has the key.
  [[nodiscard]] Result<std::optional<ActorProfile>> actor(std::string_view key);

  /// The record as written, on one line; nothing if the id is unknown. With a version hash, that
  /// version, superseded or not.
  [[nodiscard]] Result<std::optional<std::string>> record_json(std::string_view id,
                                                               std::string_view version = "");
  /// All versions of a report, newest first.
  [[nodiscard]] Result<std::vector<VersionRow>> versions(std::string_view id);
  [[nodiscard]] Result<std::vector<FailureRow>> failures();
  [[nodiscard]] Result<Counts> counts();
  /// Publishers by number of reports.
  [[nodiscard]] Result<std::vector<NamedCount>> publishers();
  /// PLOVER types by number of events.
  [[nodiscard]] Result<std::vector<NamedCount>> plover_types();

 private:
  struct State;
  explicit Store(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
  friend Result<Store> open_writer(const std::string&, const StoreOptions&);
  friend Result<Store> open_reader(const std::string&);
};

/// Opens a database for writing, makes it if it is not there, and brings an older one up to date.
/// Waits for another writer if the options say so.
/// errors  another writer, the wait was stopped, another program's database, a newer relata's, no
/// rights, no database.
[[nodiscard]] Result<Store> open_writer(const std::string& path, const StoreOptions& options = {});

/// Opens a database that is there, for reading only; it never checkpoints.
/// errors  no such file, another program's database, of an older version (a writer brings it up to
///         date) or a newer one.
[[nodiscard]] Result<Store> open_reader(const std::string& path);

}  // namespace relata
