#include "serve/serve.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <exception>
#include <string>
#include <utility>

#include "serve/answer.h"

namespace relata {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;

struct Server {
  ServeOptions options;
  Store store;
  std::size_t connections = 0;
};

std::string_view view(beast::string_view text) { return {text.data(), text.size()}; }

http::response<http::string_body> to_http(Response answer, unsigned version, bool keep_alive,
                                          bool head) {
  http::response<http::string_body> response{static_cast<http::status>(answer.status), version};
  response.set(http::field::server, "relata");
  response.set(http::field::content_type, answer.type);
  response.set(http::field::cache_control, answer.cache);
  for (const auto& [name, value] : security_headers()) {
    response.set(beast::string_view(name.data(), name.size()),
                 beast::string_view(value.data(), value.size()));
  }
  response.keep_alive(keep_alive);
  const std::size_t length = answer.body.size();
  if (!head) response.body() = std::move(answer.body);
  response.content_length(length);
  return response;
}

// The status for a request that could not be read; 0 where the other side is just gone.
int status_of(const beast::error_code& error) {
  if (error == http::error::body_limit) return 413;
  if (error == http::error::header_limit) return 431;
  const bool ours = error.category() == http::make_error_code(http::error::bad_method).category();
  return ours && error != http::error::end_of_stream && error != http::error::partial_message ? 400
                                                                                              : 0;
}

asio::awaitable<void> talk(beast::tcp_stream& stream, Server& server) {
  beast::flat_buffer buffer(server.options.header_bytes + server.options.body_bytes);
  beast::error_code error;
  for (bool keep = true; keep;) {
    http::request_parser<http::string_body> parser;
    parser.header_limit(server.options.header_bytes);
    parser.body_limit(server.options.body_bytes);
    stream.expires_after(server.options.idle);
    co_await http::async_read(stream, buffer, parser,
                              asio::redirect_error(asio::use_awaitable, error));
    Response reply;
    bool head = false;
    if (error) {
      const int status = status_of(error);
      if (status == 0) break;
      reply = {status, "text/plain; charset=utf-8", "no-store",
               "not a request that relata answers\n"};
      keep = false;
    } else {
      const auto& request = parser.get();
      keep = request.keep_alive();
      head = request.method() == http::verb::head;
      reply = answer({view(request.method_string()), view(request.target()),
                      view(request[http::field::host]), view(request[http::field::origin])},
                     server.store, server.options.host);
    }
    auto response = to_http(std::move(reply), 11, keep, head);
    http::response_serializer<http::string_body> serializer(response);
    serializer.split(head);
    stream.expires_after(server.options.idle);
    if (head) {
      co_await http::async_write_header(stream, serializer,
                                        asio::redirect_error(asio::use_awaitable, error));
    } else {
      co_await http::async_write(stream, serializer,
                                 asio::redirect_error(asio::use_awaitable, error));
    }
    if (error) break;
  }
  stream.socket().shutdown(tcp::socket::shutdown_send, error);
}

asio::awaitable<void> session(tcp::socket socket, Server& server) {
  struct Counted {
    std::size_t& count;
    explicit Counted(std::size_t& counter) : count(counter) { ++count; }
    Counted(const Counted&) = delete;
    Counted& operator=(const Counted&) = delete;
    ~Counted() { --count; }
  };
  const Counted counted(server.connections);
  beast::tcp_stream stream(std::move(socket));
  co_await talk(stream, server);
}

asio::awaitable<void> accept_all(tcp::acceptor& acceptor, Server& server) {
  beast::error_code error;
  const auto executor = co_await asio::this_coro::executor;
  while (acceptor.is_open()) {
    tcp::socket socket =
        co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, error));
    if (error == asio::error::operation_aborted) co_return;
    if (error) {  // no more file descriptors, say: wait, do not spin
      asio::steady_timer pause(executor, std::chrono::milliseconds(50));
      co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, error));
      continue;
    }
    if (server.connections >= server.options.max_connections) continue;  // closes it
    asio::co_spawn(executor, session(std::move(socket), server), asio::detached);
  }
}

asio::awaitable<void> watch_stop(asio::io_context& context, const std::atomic<bool>& stop) {
  asio::steady_timer timer(context);
  while (!stop.load()) {
    timer.expires_after(std::chrono::milliseconds(100));
    co_await timer.async_wait(asio::use_awaitable);
  }
  context.stop();
}

}  // namespace

Result<void> serve(const ServeOptions& options,
                   const std::function<void(const std::string&)>& on_ready) {
  auto store = open_reader(options.database);
  if (!store) return tl::unexpected<Error>(store.error());
  Server server{options, std::move(*store), 0};

  asio::io_context context(1);
  beast::error_code error;
  const auto address = asio::ip::make_address(
      options.host == "localhost" ? std::string("127.0.0.1") : options.host, error);
  const std::string where = options.host + ":" + std::to_string(options.port);
  if (error) {
    return fail(where, "\"" + options.host + "\" is no IP address",
                "give --host an address of this machine, as 127.0.0.1");
  }
  tcp::acceptor acceptor(context);
  const tcp::endpoint endpoint(address, options.port);
  acceptor.open(endpoint.protocol(), error);
  if (!error) acceptor.set_option(asio::socket_base::reuse_address(true), error);
  if (!error) acceptor.bind(endpoint, error);
  if (!error) acceptor.listen(asio::socket_base::max_listen_connections, error);
  if (error) {
    return fail(where, "cannot listen there: " + error.message(),
                "end the other program, or choose another port with --port");
  }
  asio::co_spawn(context, accept_all(acceptor, server), asio::detached);
  if (options.stop != nullptr) {
    asio::co_spawn(context, watch_stop(context, *options.stop), asio::detached);
  }
  const std::string shown = address.is_v6() ? "[" + address.to_string() + "]" : address.to_string();
  on_ready("http://" + shown + ":" + std::to_string(acceptor.local_endpoint().port()));
  try {
    context.run();
  } catch (const std::exception& failure) {
    return fail(where, std::string("the server stopped: ") + failure.what());
  }
  return {};
}

}  // namespace relata
