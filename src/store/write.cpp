#include <chrono>
#include <utility>

#include "record/json.h"
#include "store/derive.h"
#include "store/state.h"
#include "store/store.h"
#include "text/hash.h"

namespace relata {
namespace {

bool is_forgotten(Sql& sql, std::string_view id) {
  return sql.number("SELECT count(*) FROM forgotten WHERE id=?", {sql_text(id)}) > 0;
}

/// The report's row without what hangs on it.
struct Stored {
  std::int64_t row = 0;  // 0 = not there
  std::string version;
  std::string made_by;
};

Stored find(Sql& sql, std::string_view id) {
  Stored stored;
  sql.each("SELECT row,version,made_by FROM reports WHERE id=?", {sql_text(id)},
           [&](const SqlRow& row) { stored = {row.integer(0), row.text(1), row.text(2)}; });
  return stored;
}

Put put_one(Sql& sql, const Record& record, const std::string& json, std::string_view now) {
  const Report& report = record.report;
  if (is_forgotten(sql, report.id)) return Put::kForgotten;
  const std::string version = version_of(report);
  const std::string made_by = one_line(record.made_by);
  Stored stored = find(sql, report.id);
  Put done = Put::kNew;
  if (stored.row != 0) {
    if (stored.version == version && stored.made_by == made_by) return Put::kSame;
    done = stored.version == version ? Put::kRecoded : Put::kNewVersion;
    underive(sql, stored.row);
    if (done == Put::kNewVersion) {
      sql.run(
          "INSERT INTO report_versions(report,version,title,published,made_by,stored,superseded,"
          "superseded_by,record) SELECT row,version,title,published,made_by,stored,?,?,record "
          "FROM reports WHERE row=?",
          {sql_text(now), version, stored.row});
    }
    sql.run(
        "UPDATE reports SET uri=?,url=?,title=?,publisher=?,published=?,note=?,version=?,"
        "made_by=?,stored=?,record=? WHERE row=?",
        {report.uri, sql_text(report.url), sql_text(report.title), sql_text(report.publisher),
         sql_text(report.published), sql_text(report.note), version, made_by, sql_text(now), json,
         stored.row});
  } else {
    sql.run(
        "INSERT INTO reports(id,uri,url,title,publisher,published,note,version,made_by,stored,"
        "record) VALUES(?,?,?,?,?,?,?,?,?,?,?)",
        {report.id, report.uri, sql_text(report.url), sql_text(report.title),
         sql_text(report.publisher), sql_text(report.published), sql_text(report.note), version,
         made_by, sql_text(now), json});
    stored.row = sql.last_row();
  }
  derive(sql, stored.row, record);
  return done;
}

/// Removes the notes of failures at a uri and at places inside it ("wire.jsonl#17", "wire.jsonl:17
/// (byte 20311)"), and remembers them as forgotten, each by the id that its uri gives.
std::int64_t forget_failures(Sql& sql, std::string_view uri, std::string_view now) {
  std::vector<std::string> uris;
  sql.each(
      "SELECT uri FROM failures WHERE uri=?1 OR (substr(uri,1,length(?1))=?1 AND "
      "(substr(uri,length(?1)+1) GLOB '#*' OR substr(uri,length(?1)+1) GLOB ':[0-9]*' OR "
      "substr(uri,length(?1)+1) GLOB ' (byte *'))",
      {sql_text(uri)}, [&](const SqlRow& row) { uris.push_back(row.text(0)); });
  for (const std::string& failed : uris) {
    sql.run("DELETE FROM failures WHERE uri=?", {failed});
    sql.run("INSERT OR REPLACE INTO forgotten VALUES(?,?)", {short_hash(failed), sql_text(now)});
  }
  return static_cast<std::int64_t>(uris.size());
}

}  // namespace

Result<std::vector<Put>> Store::put(std::span<const Record> records, std::string_view now,
                                    std::span<const std::string> json) {
  std::vector<std::string> made;  // before the transaction: what throws here leaves none open
  if (json.empty()) {
    for (const Record& record : records) made.push_back(one_line(to_json(record)));
    json = made;
  }
  Sql& sql = state_->sql;
  std::vector<Put> done;
  sql.script("BEGIN IMMEDIATE");
  for (std::size_t i = 0; i < records.size(); ++i) {
    done.push_back(put_one(sql, records[i], json[i], now));
    sql.run("DELETE FROM failures WHERE uri=?", {records[i].report.uri});
  }
  if (const auto good = commit(sql); !good) return tl::unexpected<Error>(good.error());
  return done;
}

Result<Forgotten> Store::forget(std::string_view id_or_uri, std::string_view now) {
  Sql& sql = state_->sql;
  std::vector<std::pair<std::int64_t, std::string>> found;
  const auto add = [&](const SqlRow& row) { found.emplace_back(row.integer(0), row.text(1)); };
  sql.each("SELECT row,id FROM reports WHERE id=?", {sql_text(id_or_uri)}, add);
  if (found.empty()) {
    sql.each("SELECT row,id FROM reports WHERE uri=? ORDER BY id", {sql_text(id_or_uri)}, add);
  }
  const std::string id_of_uri = short_hash(id_or_uri);
  Forgotten out;
  sql.script("BEGIN IMMEDIATE");
  for (const auto& [row, id] : found) {
    underive(sql, row);
    std::vector<std::string> uris;
    sql.each(
        "SELECT uri FROM reports WHERE row=?1 "
        "UNION SELECT json_extract(record,'$.uri') FROM report_versions WHERE report=?1",
        {row}, [&](const SqlRow& uri) { uris.push_back(uri.text(0)); });
    for (const std::string& uri : uris) out.failures += forget_failures(sql, uri, now);
    sql.run("DELETE FROM report_versions WHERE report=?", {row});
    sql.run("DELETE FROM reports WHERE row=?", {row});
    sql.run("INSERT OR REPLACE INTO forgotten VALUES(?,?)", {id, sql_text(now)});
    out.ids.push_back(id);
  }
  out.failures += forget_failures(sql, id_or_uri, now);
  const bool before =
      out.ids.empty() && (is_forgotten(sql, id_or_uri) || is_forgotten(sql, id_of_uri));
  if (const auto good = commit(sql); !good) return tl::unexpected<Error>(good.error());
  if (out.ids.empty() && out.failures == 0 && !before) {
    return fail(state_->path, "no report with the id or uri " + std::string(id_or_uri),
                "list them: relata query " + state_->path + " reports", "everything");
  }
  if (before && out.failures == 0) {
    out.ids.emplace_back(is_forgotten(sql, id_or_uri) ? id_or_uri : std::string_view(id_of_uri));
  }
  return out;
}

Result<void> Store::scrub() {
  using Clock = std::chrono::steady_clock;
  Sql& sql = state_->sql;
  const WaitOptions& wait = state_->wait;
  const auto end = Clock::now() + std::chrono::seconds(10);
  bool told = false;
  // Removed words stay in an index until its parts are merged.
  for (const char* index : {"report_words", "event_words", "statement_words"}) {
    sql.run("INSERT INTO " + std::string(index) + "(" + index + ") VALUES('optimize')");
  }
  // `secure_delete` overwrites a removed row where it lies, but not the copies that it left behind
  // when a full page was divided: only writing the file anew leaves none. Not in memory: it may be
  // larger.
  sql.script("PRAGMA temp_store=FILE; VACUUM; PRAGMA temp_store=MEMORY");
  // The log still has the old pages.
  sql.script("PRAGMA busy_timeout=100");  // one try; Ctrl-C is looked at after each
  bool busy = sql.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0;
  while (busy && !sql.failed() && !stopped(wait) && (wait.wait || Clock::now() < end)) {
    if (!std::exchange(told, true) && wait.on_wait) {
      wait.on_wait("a reader of " + state_->path + " keeps old pages in its log");
    }
    busy = sql.number("PRAGMA wal_checkpoint(TRUNCATE)") != 0;
  }
  sql.script("PRAGMA busy_timeout=10000");
  if (const auto good = checked(sql); !good) return good;
  if (!busy) return {};
  return fail(state_->path, "the log still holds bytes of what was forgotten: a reader is using it",
              "stop what reads (relata serve, query), then run the same command again",
              "what was forgotten is removed: no query finds it, no ingest brings it back");
}

Result<void> Store::note_failure(std::string_view uri, std::string_view why, std::string_view now) {
  if (!is_forgotten(state_->sql, short_hash(uri))) {
    state_->sql.run("INSERT OR REPLACE INTO failures VALUES(?,?,?)",
                    {sql_text(uri), sql_text(why), sql_text(now)});
  }
  return checked(state_->sql);
}

Result<void> Store::clear_failure(std::string_view uri) {
  state_->sql.run("DELETE FROM failures WHERE uri=?", {sql_text(uri)});
  return checked(state_->sql);
}

Result<void> Store::rebuild() {
  Sql& sql = state_->sql;
  sql.script("BEGIN IMMEDIATE");
  if (const auto derived = derive_all(sql); !derived) {
    sql.script("ROLLBACK");
    return derived;
  }
  return commit(sql);
}

Result<Need> Store::need(std::string_view id, std::string_view version, const MadeBy& made_by) {
  Sql& sql = state_->sql;
  Need need = Need::kCode;
  if (is_forgotten(sql, id)) {
    need = Need::kForgotten;
  } else if (const Stored stored = find(sql, id);
             stored.row != 0 && stored.version == version && stored.made_by == one_line(made_by)) {
    need = Need::kSame;
  }
  return checked(sql, need);
}

}  // namespace relata
