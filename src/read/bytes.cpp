#include "read/bytes.h"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace relata {
namespace {

constexpr std::size_t kChunkBytes = 64u << 10;

class FileSource : public ByteSource {
 public:
  FileSource(int descriptor, bool owned, std::string file, std::uint64_t& count)
      : descriptor_(descriptor), owned_(owned), file_(std::move(file)), count_(count) {}
  ~FileSource() override {
    if (owned_) close(descriptor_);
  }

  Result<std::size_t> read(std::span<char> out) override {
    while (!failed_) {
      const ssize_t got = ::read(descriptor_, out.data(), out.size());
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) {
        failed_ = true;
        return fail(file_, fmt::format("cannot be read: {}", std::strerror(errno)),
                    "check the path and its rights", "what was read before");
      }
      count_ += static_cast<std::uint64_t>(got);
      return static_cast<std::size_t>(got);
    }
    return std::size_t{0};
  }

 private:
  int descriptor_;
  bool owned_;
  std::string file_;
  std::uint64_t& count_;
  bool failed_ = false;
};

class MemorySource : public ByteSource {
 public:
  explicit MemorySource(std::string bytes) : bytes_(std::move(bytes)) {}

  Result<std::size_t> read(std::span<char> out) override {
    const std::size_t size = std::min(out.size(), bytes_.size() - at_);
    std::memcpy(out.data(), bytes_.data() + at_, size);
    at_ += size;
    return size;
  }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

class WindowSource : public ByteSource {
 public:
  explicit WindowSource(ByteWindow window) : window_(std::move(window)) {}

  Result<std::size_t> read(std::span<char> out) override {
    if (window_.waiting().empty()) {
      if (auto filled = window_.fill(1); !filled) return tl::unexpected(filled.error());
    }
    const std::string_view waiting = window_.waiting();
    const std::size_t size = std::min(out.size(), waiting.size());
    std::memcpy(out.data(), waiting.data(), size);
    window_.take(size);
    return size;
  }

 private:
  ByteWindow window_;
};

}  // namespace

Result<void> ByteWindow::fill(std::size_t bytes) {
  const std::size_t before = held_ - taken_;
  while (!ended_ && !damage_ && held_ - taken_ < bytes) {
    if (taken_ > 0 && taken_ * 2 >= held_) {
      std::memmove(buffer_.data(), buffer_.data() + taken_, held_ - taken_);
      held_ -= taken_;
      taken_ = 0;
    }
    if (buffer_.size() < held_ + kChunkBytes) {
      buffer_.resize(std::max(held_ + kChunkBytes, std::min(buffer_.size() * 2, held_ + bytes)));
    }
    const auto got = source_->read(std::span(buffer_).subspan(held_));
    if (!got) {
      damage_ = got.error();
      break;
    }
    held_ += *got;
    ended_ = *got == 0;
  }
  if (!damage_ || held_ - taken_ > before || before >= bytes) return {};
  return tl::unexpected<Error>(*std::exchange(damage_, std::nullopt));
}

std::unique_ptr<ByteSource> file_source(int descriptor, bool owned, std::string file,
                                        std::uint64_t& count) {
  return std::make_unique<FileSource>(descriptor, owned, std::move(file), count);
}

std::unique_ptr<ByteSource> memory_source(std::string bytes) {
  return std::make_unique<MemorySource>(std::move(bytes));
}

std::unique_ptr<ByteSource> window_source(ByteWindow window) {
  return std::make_unique<WindowSource>(std::move(window));
}

}  // namespace relata
