#pragma once

#include <memory>
#include <optional>
#include <variant>

#include "read/bytes.h"
#include "read/inputs.h"

namespace relata {

/// Where bytes come from, for identities and messages.
struct Origin {
  std::string uri;                 // "news.zip#a/page.html"; "-" for standard input
  std::string file;                // for messages: as uri, or "standard input"
  bool from_stdin = false;         // an id is the hash of the content, not of the uri
  std::uint64_t byte = 0;          // of the first byte in its container
  bool in_place = true;            // the bytes stand there as they are, not unpacked
  std::optional<std::string> url;  // of what was fetched
  std::string charset;             // that the server named, or ""
};

/// Something inside a container that has yet to be looked into: its kind is told by its content.
struct Member {
  Origin origin;
  std::unique_ptr<ByteSource> bytes;  // read before the next call of Container::next()
  bool by_content = false;            // --as speaks of the container, not of this
};

using Content = std::variant<RawItem, Member>;

/// An input of many reports, in its order; one class a kind.
class Container {
 public:
  Container() = default;
  Container(const Container&) = delete;
  Container& operator=(const Container&) = delete;
  virtual ~Container() = default;

  /// The next report or member; an Error for one that cannot be read, after which the container
  /// goes on; nothing at the end.
  [[nodiscard]] virtual std::optional<Result<Content>> next() = 0;
};

/// Item `number` (a line, or an element) of a container at `byte`, its bytes as they stand there.
[[nodiscard]] RawItem item_at(const Origin& origin, InputKind kind, std::uint64_t number,
                              std::uint64_t byte, std::string bytes);

}  // namespace relata
