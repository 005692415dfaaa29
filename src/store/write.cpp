#include "record/json.h"
#include "store/derive.h"
#include "store/state.h"
#include "store/store.h"

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

Result<std::vector<std::string>> Store::forget(std::string_view id_or_uri, std::string_view now) {
  Sql& sql = state_->sql;
  std::vector<std::pair<std::int64_t, std::string>> found;
  const auto add = [&](const SqlRow& row) { found.emplace_back(row.integer(0), row.text(1)); };
  sql.each("SELECT row,id FROM reports WHERE id=?", {sql_text(id_or_uri)}, add);
  if (found.empty()) {
    sql.each("SELECT row,id FROM reports WHERE uri=? ORDER BY id", {sql_text(id_or_uri)}, add);
  }
  if (const auto good = checked(sql); !good) return tl::unexpected<Error>(good.error());
  if (found.empty()) {
    return fail(state_->path, "no report with the id or uri " + std::string(id_or_uri),
                "list them: relata query " + state_->path + " reports", "everything");
  }
  std::vector<std::string> ids;
  sql.script("BEGIN IMMEDIATE");
  for (const auto& [row, id] : found) {
    underive(sql, row);
    sql.run("DELETE FROM failures WHERE uri=(SELECT uri FROM reports WHERE row=?)", {row});
    sql.run("DELETE FROM report_versions WHERE report=?", {row});
    sql.run("DELETE FROM reports WHERE row=?", {row});
    sql.run("INSERT OR REPLACE INTO forgotten VALUES(?,?)", {id, sql_text(now)});
    ids.push_back(id);
  }
  // Removed words stay in an index until its parts are merged: merge them all now.
  for (const char* index : {"report_words", "event_words", "statement_words"}) {
    sql.run("INSERT INTO " + std::string(index) + "(" + index + ") VALUES('optimize')");
  }
  if (const auto good = commit(sql); !good) return tl::unexpected<Error>(good.error());
  sql.script("PRAGMA wal_checkpoint(TRUNCATE)");  // the log still has the old pages
  return checked(sql, std::move(ids));
}

Result<void> Store::note_failure(std::string_view uri, std::string_view why, std::string_view now) {
  state_->sql.run("INSERT OR REPLACE INTO failures VALUES(?,?,?)",
                  {sql_text(uri), sql_text(why), sql_text(now)});
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
