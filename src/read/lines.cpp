#include "read/lines.h"

#include <fmt/format.h>

#include <algorithm>

#include "read/petrarch.h"

namespace relata {
namespace {

constexpr std::size_t kChunkBytes = 64u << 10;

class JsonLines : public Container {
 public:
  JsonLines(ByteWindow in, Origin origin, std::size_t max_bytes)
      : in_(std::move(in)), origin_(std::move(origin)), max_bytes_(max_bytes) {}

  std::optional<Result<Content>> next() override {
    while (true) {
      std::size_t length = 0;  // of the line, as far as it is known to have no line feed
      std::size_t end = std::string_view::npos;
      bool too_long = false;
      const std::uint64_t begin = in_.offset();
      while (true) {
        const std::string_view bytes = in_.waiting();
        end = bytes.find('\n', length);
        if (end != std::string_view::npos) break;
        length = bytes.size();
        if (length > max_bytes_) {
          too_long = true;
          in_.take(length);
          length = 0;
        }
        if (in_.ended()) break;
        if (auto filled = in_.fill(length + 1); !filled) {
          in_.take(in_.waiting().size());  // the line that the damage is in
          return tl::unexpected(filled.error());
        }
      }
      const bool last = end == std::string_view::npos;
      const std::size_t size = last ? in_.waiting().size() : end;
      if (last && size == 0 && !too_long) break;
      ++line_;
      if (too_long || size > max_bytes_) {
        in_.take(size + !last);
        return Result<Content>(
            fail(fmt::format("{}:{} (byte {})", origin_.file, line_, begin),
                 fmt::format("the line is longer than {} bytes", max_bytes_),
                 "one report a line; split it, or give the text as a file of its own",
                 "the other lines"));
      }
      std::string_view bytes = in_.waiting().substr(0, size);
      std::uint64_t at = begin;
      if (line_ == 1 && bytes.starts_with("\xEF\xBB\xBF")) {
        bytes.remove_prefix(3);
        at += 3;
      }
      if (bytes.ends_with('\r')) bytes.remove_suffix(1);
      const bool empty = bytes.find_first_not_of(" \t") == std::string::npos;
      RawItem item;
      if (!empty) item = item_at(origin_, InputKind::kJsonl, line_, at, std::string(bytes));
      in_.take(size + !last);
      if (!empty) return Result<Content>(std::move(item));
    }
    return std::nullopt;
  }

 private:
  ByteWindow in_;
  Origin origin_;
  std::size_t max_bytes_;
  std::uint64_t line_ = 0;
};

class JsonObjects : public Container {
 public:
  JsonObjects(ByteWindow in, Origin origin, std::size_t max_bytes)
      : in_(std::move(in)), origin_(std::move(origin)), max_bytes_(max_bytes) {}

  std::optional<Result<Content>> next() override {
    if (ended_) return std::nullopt;
    if (auto filled = to_brace(); !filled) {
      ended_ = true;
      return Result<Content>(tl::unexpected(filled.error()));
    }
    if (in_.waiting().empty()) {
      ended_ = true;
      return std::nullopt;
    }
    int depth = 0;
    bool string = false;
    for (std::size_t at = 0;; ++at) {
      if (at >= in_.waiting().size()) {
        if (auto filled = in_.fill(at + kChunkBytes); !filled) {
          ended_ = true;
          return Result<Content>(tl::unexpected(filled.error()));
        }
        if (at >= in_.waiting().size()) return broken("the object is never closed");
        if (at > max_bytes_) {
          return broken(fmt::format("the object is longer than {} bytes", max_bytes_));
        }
      }
      const char c = in_.waiting()[at];
      if (string) {
        at += c == '\\';
        string = c != '"';
        continue;
      }
      string = c == '"';
      depth += (c == '{' || c == '[') - (c == '}' || c == ']');
      if (depth == 0) {
        const std::string_view object = in_.waiting().substr(0, at + 1);
        RawItem item =
            item_at(origin_, InputKind::kJsonl, line_, in_.offset(), std::string(object));
        take(at + 1);
        return Result<Content>(std::move(item));
      }
    }
  }

 private:
  Result<void> to_brace() {
    while (true) {
      if (auto filled = in_.fill(1); !filled) return filled;
      const std::string_view waiting = in_.waiting();
      const std::size_t at = waiting.find('{');
      take(std::min(at, waiting.size()));
      if (at != std::string_view::npos || in_.ended()) return {};
    }
  }

  void take(std::size_t bytes) {
    const std::string_view taken = in_.waiting().substr(0, bytes);
    line_ += static_cast<std::uint64_t>(std::count(taken.begin(), taken.end(), '\n'));
    in_.take(bytes);
  }

  Result<Content> broken(std::string why) {
    ended_ = true;
    return fail(fmt::format("{}:{} (byte {})", origin_.file, line_, in_.offset()), std::move(why),
                "one JSON object a report, with the field \"text\"", "the objects before it");
  }

  ByteWindow in_;
  Origin origin_;
  std::size_t max_bytes_;
  std::uint64_t line_ = 1;
  bool ended_ = false;
};

class PetrarchElements : public Container {
 public:
  PetrarchElements(ByteWindow in, Origin origin, std::size_t max_bytes)
      : in_(std::move(in)), origin_(std::move(origin)), max_bytes_(max_bytes) {}

  std::optional<Result<Content>> next() override {
    std::size_t wanted = kChunkBytes;
    while (!ended_) {
      const auto found = find_petrarch_element(in_.waiting());
      if (found && found->end > 0) {
        RawItem item =
            item_at(origin_, InputKind::kPetrarch, ++number_, in_.offset() + found->begin,
                    std::string(in_.waiting().substr(found->begin, found->end - found->begin)));
        in_.take(found->end);
        return Result<Content>(std::move(item));
      }
      const std::size_t held = in_.waiting().size();
      const bool too_long = held > max_bytes_;
      if (in_.ended() || too_long) {
        ended_ = true;
        const std::uint64_t at = in_.offset() + (found ? found->begin : 0);
        if (!found && !too_long) break;
        return Result<Content>(fail(fmt::format("{} (byte {})", origin_.file, at),
                                    too_long ? fmt::format("no sentence ends within {} bytes", held)
                                             : std::string("the element is never closed"),
                                    "close it", "the sentences before it"));
      }
      if (!found && held > kChunkBytes) in_.take(held - kChunkBytes / 2);  // nothing begins there
      wanted = std::max(wanted, in_.waiting().size() * 2);
      if (auto filled = in_.fill(wanted); !filled) {
        ended_ = true;
        return Result<Content>(tl::unexpected(filled.error()));
      }
    }
    return std::nullopt;
  }

 private:
  ByteWindow in_;
  Origin origin_;
  std::size_t max_bytes_;
  std::uint64_t number_ = 0;
  bool ended_ = false;
};

}  // namespace

RawItem item_at(const Origin& origin, InputKind kind, std::uint64_t number, std::uint64_t byte,
                std::string bytes) {
  RawItem item;
  item.uri = fmt::format("{}#{}", origin.uri, number);
  item.kind = kind;
  item.bytes = std::move(bytes);
  item.file = origin.file;
  item.line = number;
  item.byte = byte;
  item.from_stdin = origin.from_stdin;
  return item;
}

bool is_json_document(std::string_view head) {
  constexpr std::string_view kBlanks = " \t\r\n";
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::size_t first = head.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return false;
  const std::size_t second = head.find_first_not_of(kBlanks, first + 1);
  if (second == std::string_view::npos) return false;
  if (head[first] == '[') return head[second] == '{';
  return head[first] == '{' && head[second] == '"' &&
         head.substr(first, second - first).find('\n') != std::string_view::npos;
}

std::unique_ptr<Container> json_lines(ByteWindow in, Origin origin, const ReadOptions& options) {
  return std::make_unique<JsonLines>(std::move(in), std::move(origin), options.max_line_bytes);
}

std::unique_ptr<Container> json_objects(ByteWindow in, Origin origin, const ReadOptions& options) {
  return std::make_unique<JsonObjects>(std::move(in), std::move(origin), options.max_report_bytes);
}

std::unique_ptr<Container> petrarch_elements(ByteWindow in, Origin origin,
                                             const ReadOptions& options) {
  return std::make_unique<PetrarchElements>(std::move(in), std::move(origin),
                                            options.max_report_bytes);
}

}  // namespace relata
