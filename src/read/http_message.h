#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace relata {

/// An HTTP answer as an archive keeps it.
struct HttpMessage {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> fields;  // names in lower case
  std::string body;                                         // without transfer and content encoding
  std::size_t body_at = 0;  // byte of the message at which the body begins
  bool in_place = true;     // the body stands in the message as it is

  /// The first field of that name; "" if there is none.
  [[nodiscard]] std::string_view field(std::string_view name) const;
};

/// Takes an HTTP/1 answer apart, more leniently than a client may: crawls keep what servers sent.
///
/// max_body  a longer body is cut there.
/// return    nothing if it is no HTTP, or its body is in an encoding that is not read (br).
/// source    RFC 9112; encodings chunked, gzip, deflate.
[[nodiscard]] std::optional<HttpMessage> http_message(std::string_view bytes, std::size_t max_body);

/// "text/html; charset=UTF-8" gives text/html and utf-8; lower case.
struct MediaType {
  std::string type;
  std::string charset;
};
[[nodiscard]] MediaType media_type(std::string_view field);

/// Unpacks gzip or zlib bytes of at most `max_bytes`; nothing if they are damaged at their
/// beginning.
[[nodiscard]] std::optional<std::string> inflated(std::string_view packed, std::size_t max_bytes);

/// The fields below the first line of a message, and where what they describe begins; nothing if no
/// empty line ends them. Names in lower case; a line that begins with white space goes on with the
/// one before.
struct MessageHead {
  std::vector<std::pair<std::string, std::string>> fields;
  std::size_t end = 0;
};
[[nodiscard]] std::optional<MessageHead> message_head(std::string_view bytes);

}  // namespace relata
