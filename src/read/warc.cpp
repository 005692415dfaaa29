#include "read/warc.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "read/http_message.h"
#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::size_t kMaxHeadBytes = 64u << 10;
constexpr std::string_view kVersion = "WARC/";

bool is_page(std::string_view type) {
  return type.empty() || type == "text/html" || type == "application/xhtml+xml" ||
         type == "text/plain";
}

// Types under which feeds are sent, among other things.
bool may_be_feed(std::string_view type) {
  return type == "text/xml" || type == "application/xml" || type == "application/rss+xml" ||
         type == "application/atom+xml" || type == "application/rdf+xml" ||
         type == "application/feed+json" || type == "application/json";
}

class WarcRecords : public Container {
 public:
  WarcRecords(ByteWindow in, Origin origin, std::size_t max_bytes)
      : in_(std::move(in)), origin_(std::move(origin)), max_bytes_(max_bytes) {}

  std::optional<Result<Content>> next() override {
    while (true) {
      to_record();
      if (in_.waiting().empty()) {
        if (auto error = std::exchange(damage_, std::nullopt))
          return Result<Content>(given_up(*error));
        return std::nullopt;
      }
      begin_ = in_.offset();
      const auto packed = in_.source().packed_place(begin_);
      place_ = packed.value_or(begin_);
      in_record_ = packed ? begin_ : 0;
      if (auto content = record()) return content;
    }
  }

 private:
  // Of the record that is read now.
  [[nodiscard]] std::string where() const { return fmt::format("{}#{}", origin_.file, place_); }

  [[nodiscard]] tl::unexpected<Error> wrong(std::string why) const {
    return fail(where(), std::move(why), "fetch or pack the record anew", "the other records");
  }

  // Damage in the packed file: what was read of the record is dropped, the next one is looked for.
  tl::unexpected<Error> given_up(Error error) {
    in_.take(in_.waiting().size());
    return tl::unexpected<Error>(std::move(error));
  }

  // So many bytes are waiting. False at the end, or at damage, which is kept for when it matters.
  bool have(std::size_t bytes) {
    while (in_.waiting().size() < bytes && !in_.ended() && !damage_) {
      if (auto filled = in_.fill(bytes); !filled) damage_ = filled.error();
    }
    return in_.waiting().size() >= bytes;
  }

  // Passes over the empty lines between records.
  void to_record() {
    while (have(1)) {
      const std::size_t at = in_.waiting().find_first_not_of("\r\n");
      in_.take(std::min(at, in_.waiting().size()));
      if (at != std::string_view::npos) return;
    }
  }

  // Takes bytes up to the next thing that looks like a record.
  void to_next_version(std::size_t from) {
    in_.take(from);
    const std::string mark = "\n" + std::string(kVersion);
    while (true) {
      const std::size_t at = in_.waiting().find(mark);
      if (at != std::string_view::npos) return in_.take(at + 1);
      const std::size_t keep = std::min(in_.waiting().size(), mark.size());
      in_.take(in_.waiting().size() - keep);
      if (!have(keep + kMaxHeadBytes) && in_.waiting().size() == keep) return in_.take(keep);
    }
  }

  // The error of a record that ends too early, or of the damage that stands behind it.
  tl::unexpected<Error> cut(std::string why, std::size_t head) {
    if (auto error = std::exchange(damage_, std::nullopt)) return given_up(*error);
    auto error = wrong(std::move(why));
    to_next_version(head);
    return error;
  }

  // The record at the front, taken; nothing if it holds no report.
  std::optional<Result<Content>> record() {
    if (have(kVersion.size()) && !in_.waiting().starts_with(kVersion)) {
      auto error = wrong("no WARC record begins here");
      to_next_version(0);
      return Result<Content>(std::move(error));
    }
    std::optional<MessageHead> head;
    for (std::size_t bytes = 1024; !head; bytes *= 2) {
      const bool more = have(bytes);
      head = message_head(in_.waiting().substr(0, kMaxHeadBytes));
      if (!head && (!more || bytes >= kMaxHeadBytes)) {
        return Result<Content>(cut("the record's head has no end", kVersion.size()));
      }
    }
    const auto field = [&](std::string_view name) -> std::string_view {
      for (const auto& [key, value] : head->fields) {
        if (key == name) return value;
      }
      return "";
    };
    std::uint64_t length = 0;
    const std::string_view digits = field("content-length");
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (digits.empty() || parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size()) {
      return Result<Content>(cut("the record's Content-Length is no number", head->end));
    }
    const std::string type = to_lower(field("warc-type"));
    const bool wanted = type == "response" || type == "resource" || type == "conversion";
    if (length > max_bytes_) return pass_over(head->end, length, wanted);
    const std::size_t end = head->end + static_cast<std::size_t>(length);
    if (!have(end))
      return Result<Content>(cut("the record is cut, or its length wrong", head->end));
    (void)have(end + 4);
    const std::string_view behind = in_.waiting().substr(end);
    if (!behind.empty() && behind[0] != '\r' && behind[0] != '\n') {
      return Result<Content>(cut("the record's Content-Length is wrong", head->end));
    }
    std::optional<Result<Content>> content;
    if (wanted) {
      content = member(type, field("content-type"), field("warc-target-uri"), head->end,
                       in_.waiting().substr(head->end, static_cast<std::size_t>(length)));
    }
    in_.take(end);
    return content;
  }

  // A record that is too long to be a report: its bytes are passed over. A length that another
  // record contradicts is wrong.
  std::optional<Result<Content>> pass_over(std::size_t head, std::uint64_t length, bool wanted) {
    const std::string mark = "\r\n\r\n" + std::string(kVersion);
    in_.take(head);
    std::uint64_t left = length;
    while (left > 0) {
      (void)have(std::min<std::uint64_t>(left + 4, kMaxHeadBytes));
      if (in_.waiting().empty()) break;
      const std::size_t here = std::min<std::uint64_t>(left, in_.waiting().size());
      const std::size_t at = in_.waiting().substr(0, here).find(mark);
      if (at != std::string_view::npos) {
        in_.take(at);
        return Result<Content>(wrong("the record's Content-Length is wrong"));
      }
      // The mark may lie across the border of two looks.
      const std::size_t taken = here > mark.size() && here < left ? here - mark.size() : here;
      in_.take(taken);
      left -= taken;
    }
    if (left > 0) return Result<Content>(cut("the record is cut, or its length wrong", 0));
    if (!wanted) return std::nullopt;
    return Result<Content>(wrong(
        fmt::format("the record is longer than {} bytes, too long for one report", max_bytes_)));
  }

  // The content of a record, if it may be a report.
  std::optional<Result<Content>> member(std::string_view record_type, std::string_view type,
                                        std::string_view url, std::size_t at,
                                        std::string_view bytes) {
    Member out{origin_, nullptr, true};
    MediaType media = media_type(type);
    std::string body;
    if (record_type == "response" && media.type == "application/http") {
      auto http = http_message(bytes, max_bytes_);
      if (!http) return std::nullopt;
      if (http->status != 200) return std::nullopt;
      media = media_type(http->field("content-type"));
      at += http->body_at;
      out.origin.in_place = http->in_place;
      body = std::move(http->body);
    } else {
      body = bytes;
    }
    const std::string_view head = std::string_view(body).substr(0, kMaxHeadBytes);
    if (!is_page(media.type) && !(may_be_feed(media.type) && recognise(head) == InputKind::kFeed)) {
      return std::nullopt;
    }
    if (url.starts_with('<') && url.ends_with('>')) url = url.substr(1, url.size() - 2);
    if (url.ends_with("/robots.txt")) return std::nullopt;
    out.origin.uri += fmt::format("#{}", place_);
    out.origin.file = where();
    out.origin.byte = begin_ + at - in_record_;
    if (!url.empty() && !find_invalid_utf8(url)) out.origin.url = url;
    out.origin.charset = media.charset;
    out.bytes = memory_source(std::move(body));
    return Result<Content>(std::move(out));
  }

  ByteWindow in_;
  Origin origin_;
  std::size_t max_bytes_;
  std::optional<Error> damage_;  // behind the bytes that are waiting
  std::uint64_t begin_ = 0;      // of the record, in the unpacked file
  std::uint64_t place_ = 0;      // of the record, in the file
  std::uint64_t in_record_ = 0;  // what bytes of the record are counted from
};

}  // namespace

std::unique_ptr<Container> warc_records(ByteWindow in, Origin origin, const ReadOptions& options) {
  return std::make_unique<WarcRecords>(std::move(in), std::move(origin), options.max_report_bytes);
}

}  // namespace relata
