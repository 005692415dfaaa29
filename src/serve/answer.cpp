#include "serve/answer.h"

#include <algorithm>
#include <optional>

#include "lexicon/lexicon.h"
#include "record/json.h"
#include "serve/desk_files.h"
#include "serve/fields.h"
#include "serve/rows_json.h"
#include "text/unicode.h"

namespace relata {
namespace {

Response json_response(const Json& json, int status = 200) {
  return {status, "application/json", "no-store", one_line(json) + "\n"};
}

Response error_response(int status, const Error& error) {
  return json_response(
      {{"error", {{"where", error.where}, {"why", error.why}, {"fix", error.fix}}}}, status);
}

template <typename Row>
Response rows_response(std::string_view name, const Filter& filter, const Result<Page<Row>>& page) {
  if (!page) return error_response(500, page.error());
  Json rows = Json::array();
  for (const Row& row : page->rows) rows.push_back(to_json(row));
  return json_response({{"total", page->total},
                        {"limit", filter.limit},
                        {"offset", filter.offset},
                        {std::string(name), std::move(rows)}});
}

Response one_report(std::string_view id, const Query& query, Store& store) {
  const auto wanted = query.find("version");
  const auto record = store.record_json(id, wanted == query.end() ? "" : wanted->second);
  if (!record) return error_response(500, record.error());
  if (!*record) {
    return error_response(404, {std::string(id), "no report has this id", "see /api/reports", ""});
  }
  const auto versions = store.versions(id);
  if (!versions) return error_response(500, versions.error());
  Json list = Json::array();
  for (const VersionRow& row : *versions) list.push_back(to_json(row));
  // The record goes out byte for byte as stored.
  return {200, "application/json", "no-store",
          "{\"record\":" + **record + ",\"versions\":" + one_line(list) + "}\n"};
}

Response one_actor(std::string_view key, Store& store) {
  const auto profile = store.actor(key);
  if (!profile) return error_response(500, profile.error());
  if (!*profile) {
    return error_response(404, {std::string(key), "no actor has this key", "see /api/actors", ""});
  }
  return json_response(to_json(**profile));
}

Response summary(Store& store) {
  const auto counts = store.counts();
  if (!counts) return error_response(500, counts.error());
  const auto publishers = store.publishers();
  if (!publishers) return error_response(500, publishers.error());
  const auto types = store.plover_types();
  if (!types) return error_response(500, types.error());
  return json_response({{"program", "relata " RELATA_VERSION},
                        {"counts", to_json(*counts)},
                        {"publishers", to_json(*publishers)},
                        {"plover", to_json(*types)}});
}

std::string make_codes() {
  std::vector<LexiconFile> files;
  for (const CodeFile& file : code_files())
    files.push_back({std::string(file.path), std::string(file.text)});
  const Lexicon lexicon = compile_lexicon(files);
  Json cameo = Json::object();
  Json plover = Json::object();
  Json contexts = Json::object();
  for (const CameoCode& code : lexicon.cameo) {
    cameo[code.code] = {{"label", code.label}, {"quad", code.quad}, {"goldstein", code.goldstein}};
  }
  for (const PloverClass& type : lexicon.plover) {
    Json modes = Json::object();
    for (const PloverMode& mode : type.modes) modes[mode.name] = mode.label;
    plover[type.type] = {{"label", type.label}, {"quad", type.quad}, {"modes", std::move(modes)}};
  }
  for (const CodeLabel& context : lexicon.contexts) contexts[context.name] = context.label;
  return one_line({{"cameo", cameo}, {"plover", plover}, {"contexts", contexts}}) + "\n";
}

Response times(const Filter& filter, Store& store) {
  const auto found = store.event_times(filter);
  if (!found) return error_response(500, found.error());
  return json_response(to_json(*found));
}

Response api(std::string_view path, const Query& query, Store& store) {
  constexpr std::string_view kReports = "/api/reports/";
  constexpr std::string_view kActors = "/api/actors/";
  const bool report = path.starts_with(kReports) && path.size() > kReports.size();
  const bool actor = path.starts_with(kActors) && path.size() > kActors.size();
  const bool rows = path == "/api/reports" || path == "/api/events" || path == "/api/statements" ||
                    path == "/api/relations" || path == "/api/actors" || path == "/api/pairs" ||
                    path == "/api/times";
  if (!report && !actor && !rows && path != "/api/summary" && path != "/api/codes") {
    return error_response(404, {std::string(path), "no such path", "see docs/api.md", ""});
  }
  const auto filter = filter_from(report ? kReports : path, query);
  if (!filter) return error_response(400, filter.error());
  if (report) return one_report(path.substr(kReports.size()), query, store);
  if (actor) return one_actor(path.substr(kActors.size()), store);
  if (path == "/api/summary") return summary(store);
  if (path == "/api/codes") {
    static const std::string codes = make_codes();
    return {200, "application/json", "no-cache", codes};
  }
  if (path == "/api/reports") return rows_response("reports", *filter, store.reports(*filter));
  if (path == "/api/events") return rows_response("events", *filter, store.events(*filter));
  if (path == "/api/relations") {
    return rows_response("relations", *filter, store.relations(*filter));
  }
  if (path == "/api/actors") return rows_response("actors", *filter, store.actors(*filter));
  if (path == "/api/times") return times(*filter, store);
  if (path == "/api/pairs") {
    const auto by = query.find("by");
    const bool by_country = by != query.end() && by->second == "country";
    return rows_response("pairs", *filter, store.pairs(*filter, by_country));
  }
  return rows_response("statements", *filter, store.statements(*filter));
}

// Only names of the table are served: no path leads into the file system.
Response desk(std::string_view path) {
  const auto files = desk_files();
  auto file = std::ranges::find(files, path, &DeskFile::path);
  if (file == files.end()) {
    if (path.starts_with("/assets/")) {
      return {404, "text/plain; charset=utf-8", "no-store", "no such file\n"};
    }
    file = std::ranges::find(files, std::string_view("/index.html"), &DeskFile::path);
  }
  const bool hashed = path.starts_with("/assets/");  // their names change with their content
  return {200, std::string(file->type), hashed ? "public, max-age=31536000, immutable" : "no-cache",
          std::string(file->bytes)};
}

}  // namespace

bool is_own_host(std::string_view header, std::string_view host) {
  if (header.starts_with('[')) return header.find(']') != std::string_view::npos;  // IPv6 address
  const std::string name = to_lower(header.substr(0, header.find(':')));
  if (name == "localhost" || (!name.empty() && name == to_lower(host))) return true;
  // An IPv4 address; a name of digits only cannot be had in the DNS.
  return std::ranges::count(name, '.') == 3 &&
         name.find_first_not_of("0123456789.") == std::string::npos;
}

const std::vector<std::pair<std::string_view, std::string_view>>& security_headers() {
  static const std::vector<std::pair<std::string_view, std::string_view>> headers = {
      {"Content-Security-Policy",
       "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src "
       "'self'; "
       "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"},
      {"X-Content-Type-Options", "nosniff"},
      {"X-Frame-Options", "DENY"},
      {"Referrer-Policy", "no-referrer"},
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Cross-Origin-Resource-Policy", "same-origin"}};
  return headers;
}

Response answer(const Request& request, Store& store, std::string_view host) {
  if (!is_own_host(request.host, host)) {
    return error_response(421, {std::string("Host"), "this name is not served here",
                                "ask for 127.0.0.1 or localhost", ""});
  }
  if (!request.origin.empty()) {
    const std::size_t scheme = request.origin.find("://");
    if (scheme == std::string_view::npos || request.origin.substr(scheme + 3) != request.host) {
      return error_response(403, {"Origin", "pages of another origin are not answered", "", ""});
    }
  }
  if (request.method != "GET" && request.method != "HEAD") {
    return error_response(
        405, {std::string(request.method), "the database is only read here", "use GET", ""});
  }
  const std::size_t mark = request.target.find('?');
  std::string raw_path(request.target.substr(0, mark));
  std::ranges::replace(raw_path, '+', '\x01');  // + is a blank in queries only
  std::string path = unescape_url(raw_path);
  std::ranges::replace(path, '\x01', '+');
  if (find_invalid_utf8(path)) {
    return error_response(400, {"path", "it is no valid UTF-8", "escape the path as UTF-8", ""});
  }
  if (path != "/api" && !path.starts_with("/api/")) return desk(path);
  const auto query = parse_query(mark == std::string_view::npos ? std::string_view()
                                                                : request.target.substr(mark + 1));
  if (!query) return error_response(400, query.error());
  return api(path, *query, store);
}

}  // namespace relata
