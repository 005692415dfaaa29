#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "text/error.h"

namespace relata {

/// Bytes that are read once, from front to back: a file, what a packed file unpacks to, a member of
/// an archive.
class ByteSource {
 public:
  ByteSource() = default;
  ByteSource(const ByteSource&) = delete;
  ByteSource& operator=(const ByteSource&) = delete;
  virtual ~ByteSource() = default;

  /// Fills the front of `out` and returns how many bytes; 0 at the end only.
  ///
  /// errors  why the next bytes cannot be read. Reading on gives what stands behind the damage if
  /// the
  ///         source can find it, else the end.
  [[nodiscard]] virtual Result<std::size_t> read(std::span<char> out) = 0;

  /// The offset in the packed file of the piece (a gzip member) that begins with the byte `offset`
  /// of this source; nothing if none does. Asked with growing offsets.
  [[nodiscard]] virtual std::optional<std::uint64_t> packed_place(std::uint64_t offset) {
    (void)offset;
    return std::nullopt;
  }
};

/// A file, pipe or socket that is open.
///
/// file   names it in errors.
/// count  grows by the bytes read; outlives the source.
[[nodiscard]] std::unique_ptr<ByteSource> file_source(int descriptor, bool owned, std::string file,
                                                      std::uint64_t& count);

/// Bytes in memory.
[[nodiscard]] std::unique_ptr<ByteSource> memory_source(std::string bytes);

/// A look at the next bytes of a source: as many as the reader asks for, until it takes them.
///
///   ByteWindow in(std::move(source));
///   if (auto ok = in.fill(8); !ok) return ok.error();
///   if (in.waiting().starts_with("WARC/")) in.take(5);
class ByteWindow {
 public:
  explicit ByteWindow(std::unique_ptr<ByteSource> source) : source_(std::move(source)) {}

  /// Reads until `bytes` are waiting, or the source ends, or damage comes next.
  ///
  /// errors  the damage, once nothing more can be read before it; then the window goes on behind it.
  [[nodiscard]] Result<void> fill(std::size_t bytes);

  /// What was read and not taken; valid until the next fill().
  [[nodiscard]] std::string_view waiting() const {
    return std::string_view(buffer_).substr(taken_, held_ - taken_);
  }
  /// Drops the first of the waiting bytes.
  void take(std::size_t bytes) {
    taken_ += bytes;
    offset_ += bytes;
  }
  /// Nothing comes behind what is waiting.
  [[nodiscard]] bool ended() const { return ended_; }
  /// Of the first waiting byte, in the source.
  [[nodiscard]] std::uint64_t offset() const { return offset_; }
  [[nodiscard]] ByteSource& source() { return *source_; }

 private:
  std::unique_ptr<ByteSource> source_;
  std::string buffer_;  // its bytes [taken_, held_) are waiting
  std::size_t taken_ = 0;
  std::size_t held_ = 0;
  std::uint64_t offset_ = 0;
  bool ended_ = false;
  std::optional<Error> damage_;  // behind what is held
};

/// The window as a source: for what is packed inside.
[[nodiscard]] std::unique_ptr<ByteSource> window_source(ByteWindow window);

}  // namespace relata
