#include <arpa/inet.h>
#include <doctest/doctest.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <future>
#include <string>
#include <thread>

#include "database.h"
#include "serve/serve.h"

namespace relata {
namespace {

/// A server on a free port, as long as this stands.
struct Running {
  std::atomic<bool> stop{false};
  std::promise<std::string> address;
  std::uint16_t port = 0;
  std::thread thread;

  explicit Running(ServeOptions options) {
    options.port = 0;
    options.stop = &stop;
    thread = std::thread([this, options] {
      const auto served = serve(options, [this](const std::string& at) { address.set_value(at); });
      if (!served) address.set_value("");
    });
    const std::string at = address.get_future().get();
    REQUIRE(at.starts_with("http://127.0.0.1:"));
    port = static_cast<std::uint16_t>(std::atoi(at.substr(at.rfind(':') + 1).c_str()));
  }
  Running(const Running&) = delete;
  Running& operator=(const Running&) = delete;
  ~Running() {
    stop = true;
    thread.join();
  }
};

/// Sends bytes as they are and gives all that comes back until the server closes.
std::string talk(std::uint16_t port, const std::string& bytes) {
  const int fd = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in to{};
  to.sin_family = AF_INET;
  to.sin_port = htons(port);
  to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  std::string reply;
  if (::connect(fd, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0) {
    (void)::send(fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
    char buffer[4096];
    for (ssize_t got = 0; (got = ::recv(fd, buffer, sizeof buffer, 0)) > 0;) {
      reply.append(buffer, static_cast<std::size_t>(got));
    }
  }
  ::close(fd);
  return reply;
}

const std::string kEnd = "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";

TEST_CASE("the server answers over a socket, with its security headers") {
  const Database database("socket");
  const Running server({.database = database.path.string()});
  const std::string reply = talk(server.port, "GET /api/summary HTTP/1.1" + kEnd);
  CHECK(reply.starts_with("HTTP/1.1 200 OK\r\n"));
  CHECK(reply.find("Content-Security-Policy: default-src 'none'") != std::string::npos);
  CHECK(reply.find("X-Content-Type-Options: nosniff") != std::string::npos);
  CHECK(reply.find("\"reports\":1") != std::string::npos);

  const std::string head = talk(server.port, "HEAD /api/summary HTTP/1.1" + kEnd);
  CHECK(head.starts_with("HTTP/1.1 200 OK\r\n"));
  CHECK(head.ends_with("\r\n\r\n"));
}

TEST_CASE("what is too long, or no request, is answered and closed") {
  const Database database("limits");
  const Running server({.database = database.path.string()});
  const std::string lines = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX: " + std::string(20'000, 'x');
  CHECK(talk(server.port, lines + "\r\n\r\n").starts_with("HTTP/1.1 431"));
  CHECK(talk(server.port,
             "POST /api/reports HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 999999999\r\n\r\n")
            .starts_with("HTTP/1.1 413"));
  CHECK(talk(server.port, "no request at all\r\n\r\n").starts_with("HTTP/1.1 400"));
  CHECK(talk(server.port, "GET / HTTP/1.1" + kEnd).starts_with("HTTP/1.1 200"));  // and goes on
}

TEST_CASE("more connections than allowed are closed, and the server goes on") {
  const Database database("many");
  const Running server({.database = database.path.string(), .max_connections = 0});
  CHECK(talk(server.port, "GET / HTTP/1.1" + kEnd).empty());
}

TEST_CASE("a silent connection is closed") {
  const Database database("silent");
  const Running server({.database = database.path.string(), .idle = std::chrono::seconds(1)});
  CHECK(talk(server.port, "GET / HT").empty());
}

TEST_CASE("what cannot be served says why") {
  const Database database("refused");
  const auto none = serve({.database = "/no/such/relata.db"}, [](const std::string&) {});
  CHECK_FALSE(none.has_value());
  const auto name = serve({.database = database.path.string(), .host = "not an address"},
                          [](const std::string&) {});
  REQUIRE_FALSE(name.has_value());
  CHECK(name.error().why == "\"not an address\" is no IP address");
}

}  // namespace
}  // namespace relata
