#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/store.h"

namespace relata {

/// What of an HTTP request matters here. Views are borrowed for the call.
struct Request {
  std::string_view method;  // "GET"
  std::string_view target;  // path and query as sent, still escaped
  std::string_view host;    // header Host, "" if absent
  std::string_view origin;  // header Origin, "" if absent
};

struct Response {
  int status = 200;
  std::string type = "application/json";  // Content-Type
  std::string cache = "no-store";         // Cache-Control
  std::string body;
};

/// Answers one request from a database; knows nothing of sockets.
///
///   /api/reports, /events, /pairs, /statements, /relations, /actors
///                                rows of one page, by the fields of docs/api.md
///   /api/times                   events over time
///   /api/reports/ID[?version=]   the record and its versions
///   /api/actors/KEY              one actor over all reports
///   /api/codes                   labels of CAMEO, PLOVER and contexts
///   /api/summary                 counts, publishers, PLOVER types
///   any other path               the desk: a file of it, else its page (every view has a URL)
///
/// host     names allowed beside localhost and IP addresses: a foreign name in Host or Origin is
/// refused (421, 403), so
///          that no web page can read the database by DNS rebinding.
/// errors   are answers too: {"error": {"where", "why", "fix"}} with 400, 404, 405 or 500.
[[nodiscard]] Response answer(const Request& request, Store& store, std::string_view host);

/// Headers that every answer has: Content-Security-Policy without inline script or style, nosniff,
/// no framing.
[[nodiscard]] const std::vector<std::pair<std::string_view, std::string_view>>& security_headers();

/// Whether a Host header (or the host of an Origin) names this machine: localhost, an IP address,
/// or `host`; any port.
[[nodiscard]] bool is_own_host(std::string_view header, std::string_view host);

}  // namespace relata
