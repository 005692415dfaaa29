// relata query DB [reports|events|statements|relations|actors|versions|failures]: rows of a
// database.
#include <algorithm>
#include <cctype>
#include <cstdio>
#include <regex>

#include "cli/command.h"
#include "cli/table.h"
#include "serve/rows_json.h"
#include "store/store.h"

namespace relata {
namespace {

constexpr std::int64_t kRowsAtOnce = 2000;

struct QueryOptions {
  std::string database;
  std::string what = "reports";
  std::string code;
  std::string format = "text";
  std::int64_t limit = -2;  // -2: 50 for text, all for the others
  Filter filter;
};

std::vector<Column> columns_of(const std::string& what) {
  if (what == "reports") {
    return {{"id", 16},    {"published", 10},  {"publisher", 20}, {"title", 60},
            {"events", 6}, {"statements", 10}, {"versions", 8}};
  }
  if (what == "events") {
    return {{"from", 10},       {"source", 26},  {"cameo", 5},  {"plover", 11}, {"target", 26},
            {"factuality", 11}, {"said_by", 20}, {"words", 70}, {"report", 16}};
  }
  if (what == "statements") {
    return {{"published", 10}, {"speaker", 26}, {"stance", 9}, {"content", 90}, {"report", 16}};
  }
  if (what == "relations") {
    return {{"from", 30},  {"kind", 12},  {"to", 30},    {"office", 26},
            {"status", 8}, {"words", 60}, {"report", 16}};
  }
  if (what == "actors") {
    return {{"name", 36},     {"code", 12},     {"kind", 12},      {"reports", 7},
            {"as_source", 9}, {"as_target", 9}, {"statements", 10}};
  }
  if (what == "versions") {
    return {{"version", 16}, {"published", 10}, {"title", 50}, {"stored", 20}, {"superseded", 20}};
  }
  return {{"uri", 60}, {"why", 60}, {"at", 20}};
}

Json to_json(const FailureRow& row) { return {{"uri", row.uri}, {"why", row.why}, {"at", row.at}}; }

template <typename Row>
Result<Page<Json>> as_json(const Result<Page<Row>>& page) {
  if (!page) return tl::unexpected<Error>(page.error());
  Page<Json> out;
  out.total = page->total;
  for (const Row& row : page->rows) out.rows.push_back(to_json(row));
  return out;
}

template <typename Row>
Result<Page<Row>> as_page(Result<std::vector<Row>> rows, const Filter& filter) {
  if (!rows) return tl::unexpected<Error>(rows.error());
  Page<Row> out;
  out.total = static_cast<std::int64_t>(rows->size());
  const std::int64_t end =
      filter.limit < 0 ? out.total : std::min(out.total, filter.offset + filter.limit);
  for (std::int64_t i = filter.offset; i < end; ++i) {
    out.rows.push_back((*rows)[static_cast<std::size_t>(i)]);
  }
  return out;
}

Result<Page<Json>> ask(Store& store, const std::string& what, const Filter& filter) {
  if (what == "reports") return as_json(store.reports(filter));
  if (what == "events") return as_json(store.events(filter));
  if (what == "statements") return as_json(store.statements(filter));
  if (what == "relations") return as_json(store.relations(filter));
  if (what == "actors") return as_json(store.actors(filter));
  if (what == "versions") return as_json(as_page(store.versions(filter.report), filter));
  return as_json(as_page(store.failures(), filter));
}

/// --code is the beginning of a CAMEO code, a PLOVER type, or the beginning of an actor's code.
Result<void> place_code(Store& store, const std::string& code, Filter& filter) {
  if (code.empty()) return {};
  if (std::isdigit(static_cast<unsigned char>(code[0])) != 0) {
    filter.cameo = code;
    return {};
  }
  const auto types = store.plover_types();
  if (!types) return tl::unexpected<Error>(types.error());
  const bool plover = std::any_of(types->begin(), types->end(),
                                  [&](const NamedCount& type) { return type.name == code; });
  (plover ? filter.plover : filter.actor_code) = code;
  return {};
}

/// A filter that the rows asked for do not have, "" if all fit.
std::string misplaced(const QueryOptions& o) {
  if (!o.filter.stance.empty() && o.what != "statements") return "--stance is for statements";
  if (!o.filter.factuality.empty() && o.what != "events") return "--factuality is for events";
  const bool searched = o.what == "reports" || o.what == "events" || o.what == "statements";
  if (!o.filter.words.empty() && !searched) {
    return "--words is for reports, events and statements";
  }
  return "";
}

Exit query(QueryOptions options) {
  if (const std::string wrong = misplaced(options); !wrong.empty()) {
    std::fprintf(stderr, "relata: %s, not for %s\n", wrong.c_str(), options.what.c_str());
    return Exit::kUsage;
  }
  if (options.what == "versions" && options.filter.report.empty()) {
    std::fprintf(stderr, "relata: versions are those of one report: name it with --report ID\n");
    return Exit::kUsage;
  }
  auto store = open_reader(options.database);
  if (!store) {
    report_error(store.error());
    return Exit::kSomeFailed;
  }
  if (const auto good = place_code(*store, options.code, options.filter); !good) {
    report_error(good.error());
    return Exit::kSomeFailed;
  }
  const bool text = options.format == "text";
  std::int64_t left = options.limit == -2 ? (text ? 50 : -1) : options.limit;
  std::int64_t printed = 0;
  std::int64_t total = 0;
  while (left != 0) {
    options.filter.limit = left < 0 ? kRowsAtOnce : std::min(left, kRowsAtOnce);
    const auto page = ask(*store, options.what, options.filter);
    if (!page) {
      report_error(page.error());
      return Exit::kSomeFailed;
    }
    total = page->total;
    std::string out;
    if (text) {
      if (!page->rows.empty()) out = text_table(page->rows, columns_of(options.what));
    } else {
      for (const Json& row : page->rows) {
        if (options.format == "csv" && printed == 0 && out.empty()) out = csv_head(row);
        out += options.format == "csv" ? csv_line(row) : one_line(row) + "\n";
      }
    }
    std::fwrite(out.data(), 1, out.size(), stdout);
    const auto rows = static_cast<std::int64_t>(page->rows.size());
    printed += rows;
    options.filter.offset += rows;
    if (left > 0) left -= rows;
    if (rows < options.filter.limit) break;
  }
  if (text) {
    std::printf("%s%lld of %lld %s\n", printed > 0 ? "\n" : "", static_cast<long long>(printed),
                static_cast<long long>(total), options.what.c_str());
  }
  return std::fflush(stdout) == 0 ? Exit::kDone : Exit::kSomeFailed;
}

}  // namespace

void add_query(CLI::App& app, Exit& status) {
  CLI::App* command = app.add_subcommand(
      "query",
      "Rows of a database: reports, events, statements, relations, actors, versions, failures");
  auto o = std::make_shared<QueryOptions>();
  command->add_option("DB", o->database, "Database")->required();
  command->add_option("WHAT", o->what, "What rows (default: reports)")
      ->check(CLI::IsMember(
          {"reports", "events", "statements", "relations", "actors", "versions", "failures"}));
  const CLI::Validator is_date(
      [](std::string& text) {
        static const std::regex kDate(R"(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)");
        return std::regex_match(text, kDate) ? "" : "\"" + text + "\" is no date as 2024-03-05";
      },
      "DATE");
  Filter& f = o->filter;
  command->add_option("--words", f.words, "Words that must occur; \"a phrase\", an end*");
  command->add_option("--actor", f.actor, "Part of a name, a key, or the beginning of a code");
  command->add_option("--country", f.country, "Country of the actor, as a code");
  command->add_option("--code", o->code,
                      "Beginning of a CAMEO code, a PLOVER type, or beginning of an actor's code");
  command->add_option("--factuality", f.factuality, "actual, denied, negated, possible ...")
      ->check(CLI::IsMember({"actual", "future", "possible", "conditional", "desired", "requested",
                             "negated", "denied"}));
  command->add_option("--stance", f.stance, "asserts, denies, demands, praises ...")
      ->check(CLI::IsMember({"asserts", "denies", "believes", "hopes", "fears", "wants", "asks",
                             "demands", "promises", "threatens", "praises", "condemns"}));
  command->add_option("--publisher", f.publisher, "Publisher, whole");
  command->add_option("--report", f.report, "Id of a report");
  command->add_option("--from", f.from, "First day, as 2024-03-05")->check(is_date);
  command->add_option("--to", f.to, "Last day, inclusive")->check(is_date);
  command->add_option("--limit", o->limit, "Most rows (default: 50 as text, else all)")
      ->check(CLI::NonNegativeNumber);
  command->add_option("--offset", f.offset, "Rows to leave out first")
      ->check(CLI::NonNegativeNumber);
  command->add_option("--format", o->format, "text, csv, jsonl (default: text)")
      ->check(CLI::IsMember({"text", "csv", "jsonl"}));
  command->callback([o, &status] { status = query(*o); });
}

}  // namespace relata
