#pragma once

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>

#include "text/error.h"

namespace relata {

/// How the desk and the API are served.
struct ServeOptions {
  std::string database;
  std::string host = "127.0.0.1";           // address to listen on
  std::uint16_t port = 8790;                // 0 = any free one
  std::size_t max_connections = 256;        // more are closed at once
  std::chrono::seconds idle{30};            // a connection that sends nothing is closed
  std::uint64_t body_bytes = 16u << 10;     // longest request body
  std::uint32_t header_bytes = 16u << 10;   // longest request header
  const std::atomic<bool>* stop = nullptr;  // set from outside (Ctrl-C): finish, and return
};

/// Serves a database, read-only, until `stop` is set.
///
/// on_ready  called once with the address, "http://127.0.0.1:8790", when connections are accepted.
/// errors    no such database, a host that is no address of this machine, a port in use.
/// method    Boost.Beast with one Asio coroutine a connection, on the calling thread.
[[nodiscard]] Result<void> serve(const ServeOptions& options,
                                 const std::function<void(const std::string&)>& on_ready);

}  // namespace relata
