#include <fmt/format.h>
#include <zlib.h>

#include <deque>

#include "read/unpack.h"

namespace relata {
namespace {

constexpr std::string_view kMagic = "\x1F\x8B\x08";
constexpr std::size_t kChunkBytes = 64u << 10;

class Gunzip : public ByteSource {
 public:
  Gunzip(ByteWindow packed, std::string file, UnpackLimits limits)
      : packed_(std::move(packed)), file_(std::move(file)), limits_(limits) {
    inflateInit2(&stream_, 15 + 16);
  }
  ~Gunzip() override { inflateEnd(&stream_); }

  Result<std::size_t> read(std::span<char> out) override {
    while (!ended_) {
      if (packed_.waiting().size() < kMagic.size()) {
        if (auto filled = packed_.fill(kChunkBytes); !filled) {
          ended_ = true;
          return tl::unexpected(filled.error());
        }
      }
      if (!inside_ && !begin_member()) break;
      if (packed_.waiting().empty()) return end("the file ends in the middle of a gzip member");
      const auto got = inflate_some(out);
      if (!got || *got > 0) return got;
    }
    return std::size_t{0};
  }

  std::optional<std::uint64_t> packed_place(std::uint64_t offset) override {
    while (!members_.empty() && members_.front().unpacked < offset) members_.pop_front();
    if (members_.empty() || members_.front().unpacked != offset) return std::nullopt;
    return members_.front().packed;
  }

 private:
  struct MemberPlace {
    std::uint64_t unpacked = 0;
    std::uint64_t packed = 0;
  };

  // At the next member; false at the end. Whatever stands between two members is passed over.
  bool begin_member() {
    while (true) {
      const std::string_view waiting = packed_.waiting();
      const std::size_t at = waiting.find(kMagic);
      if (at != std::string_view::npos) {
        packed_.take(at);
        break;
      }
      if (packed_.ended()) {
        ended_ = true;
        return false;
      }
      packed_.take(waiting.size() - std::min(waiting.size(), kMagic.size() - 1));
      if (!packed_.fill(kChunkBytes)) {
        ended_ = true;
        return false;
      }
    }
    inside_ = true;
    member_ = packed_.offset();
    inflateReset2(&stream_, 15 + 16);
    members_.push_back({unpacked_, member_});
    if (members_.size() > 10'000) members_.pop_front();  // nobody asks for them
    return true;
  }

  Result<std::size_t> inflate_some(std::span<char> out) {
    const std::string_view in = packed_.waiting();
    // zlib takes its input by a pointer that is not const and does not write through it.
    stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
    stream_.avail_in = static_cast<uInt>(std::min<std::size_t>(in.size(), 1u << 30));
    const uInt before_in = stream_.avail_in;
    stream_.next_out = reinterpret_cast<Bytef*>(out.data());
    stream_.avail_out = static_cast<uInt>(std::min<std::size_t>(out.size(), 1u << 30));
    const uInt before_out = stream_.avail_out;
    const int status = inflate(&stream_, Z_NO_FLUSH);
    packed_.take(before_in - stream_.avail_in);
    const std::size_t got = before_out - stream_.avail_out;
    unpacked_ += got;
    if (status == Z_STREAM_END) {
      inside_ = false;
    } else if (status != Z_OK && status != Z_BUF_ERROR) {
      inside_ = false;
      if (packed_.offset() == member_) packed_.take(1);
      return fail(fmt::format("{} (byte {})", file_, member_), "the gzip member is damaged",
                  "fetch or pack it anew", "the members before and behind it");
    }
    if (unpacked_ > limits_.free_bytes && unpacked_ / limits_.most_ratio > packed_.offset()) {
      return end(fmt::format("unpacks to more than {} times its size", limits_.most_ratio));
    }
    return got;
  }

  Result<std::size_t> end(std::string why) {
    ended_ = true;
    return fail(fmt::format("{} (byte {})", file_, member_), std::move(why),
                "fetch or pack it anew", "what was read before");
  }

  ByteWindow packed_;
  std::string file_;
  UnpackLimits limits_;
  z_stream stream_{};
  bool inside_ = false;  // of a member
  bool ended_ = false;
  std::uint64_t member_ = 0;    // where the member begun last begins
  std::uint64_t unpacked_ = 0;  // bytes given
  std::deque<MemberPlace> members_;
};

}  // namespace

std::unique_ptr<ByteSource> gunzip(ByteWindow packed, std::string file, UnpackLimits limits) {
  return std::make_unique<Gunzip>(std::move(packed), std::move(file), limits);
}

}  // namespace relata
