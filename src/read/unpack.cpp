#include "read/unpack.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <cerrno>

#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::size_t kChunkBytes = 64u << 10;

struct Magic {
  std::string_view bytes;
  Packing packing;
  std::string_view name;
};

constexpr Magic kMagics[] = {
    {"\x1F\x8B", Packing::kGzip, "gzip"},
    {"\x28\xB5\x2F\xFD", Packing::kStream, "zstd"},
    {"\xFD"
     "7zXZ",
     Packing::kStream, "xz"},
    {"BZh", Packing::kStream, "bzip2"},
    {"PK\x03\x04", Packing::kArchive, "zip"},
    {"PK\x05\x06", Packing::kArchive, "zip"},
    {"7z\xBC\xAF\x27\x1C", Packing::kArchive, "7z"},
    {"Rar!", Packing::kUnknown, "RAR"},
    {"%PDF-", Packing::kUnknown, "PDF"},
    {"SQLite format 3", Packing::kUnknown, "SQLite database"},
    {"PAR1", Packing::kUnknown, "Parquet"},
};

// An archive of libarchive that reads from a window.
class Archive {
 public:
  Archive(ByteWindow packed, std::string file, UnpackLimits limits)
      : packed_(std::move(packed)), file_(std::move(file)), limits_(limits) {}
  ~Archive() { archive_read_free(archive_); }
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  archive* get() { return archive_; }

  /// Opens the file at `path`, or the window if it is "".
  bool open(const std::string& path) {
    if (!path.empty()) {
      by_path_ = true;
      return archive_read_open_filename(archive_, path.c_str(), kChunkBytes) == ARCHIVE_OK;
    }
    return archive_read_open(archive_, this, nullptr, &Archive::read_packed, nullptr) == ARCHIVE_OK;
  }

  /// Bytes of the entry that is open; the error's place is `where`.
  Result<std::size_t> read(std::span<char> out, const std::string& where) {
    const la_ssize_t got = archive_read_data(archive_, out.data(), out.size());
    if (got < 0) return error(where);
    unpacked_ += static_cast<std::uint64_t>(got);
    const auto packed =
        static_cast<std::uint64_t>(std::max<la_int64_t>(archive_filter_bytes(archive_, -1), 0));
    if (unpacked_ > limits_.free_bytes && unpacked_ / limits_.most_ratio > packed) {
      bomb_ = true;
      return fail(where, fmt::format("unpacks to more than {} times its size", limits_.most_ratio),
                  "unpack it yourself if you trust it", "what was read before");
    }
    return static_cast<std::size_t>(got);
  }

  /// Reading on would go on with a bomb.
  [[nodiscard]] bool bomb() const { return bomb_; }

  tl::unexpected<Error> error(const std::string& where) {
    if (read_error_) return tl::unexpected<Error>(*read_error_);
    const char* text = archive_error_string(archive_);
    std::string why = text == nullptr ? "it is damaged" : text;
    if (find_invalid_utf8(why)) why = "it is damaged";
    return fail(where, fmt::format("cannot be unpacked: {}", why), "unpack or pack it anew",
                "what was read before");
  }

 private:
  static la_ssize_t read_packed(archive* archive, void* self, const void** bytes) {
    auto& me = *static_cast<Archive*>(self);
    me.packed_.take(me.given_);
    me.given_ = 0;
    if (auto filled = me.packed_.fill(1); !filled) {
      me.read_error_ = filled.error();
      archive_set_error(archive, EIO, "cannot be read");
      return -1;
    }
    const std::string_view waiting = me.packed_.waiting();
    *bytes = waiting.data();
    me.given_ = waiting.size();
    return static_cast<la_ssize_t>(waiting.size());
  }

  archive* archive_ = archive_read_new();
  ByteWindow packed_;
  std::string file_;
  UnpackLimits limits_;
  std::size_t given_ = 0;  // of the window, lent to libarchive until it asks for more
  std::uint64_t unpacked_ = 0;
  bool by_path_ = false;
  bool bomb_ = false;
  std::optional<Error> read_error_;
};

// The one entry of a packed stream.
class Unpacked : public ByteSource {
 public:
  Unpacked(ByteWindow packed, std::string file, UnpackLimits limits)
      : archive_(std::move(packed), file, limits), file_(std::move(file)) {
    archive* a = archive_.get();
    archive_read_support_filter_zstd(a);
    archive_read_support_filter_xz(a);
    archive_read_support_filter_bzip2(a);
    archive_read_support_format_raw(a);
    archive_entry* entry = nullptr;
    good_ = archive_.open("") && archive_read_next_header(a, &entry) == ARCHIVE_OK;
  }

  Result<std::size_t> read(std::span<char> out) override {
    if (ended_) return std::size_t{0};
    if (!good_) {
      ended_ = true;
      return archive_.error(file_);
    }
    auto got = archive_.read(out, file_);
    ended_ = !got;
    return got;
  }

 private:
  Archive archive_;
  std::string file_;
  bool good_ = false;
  bool ended_ = false;
};

// Bytes of the entry that an archive has open; lent by the archive's container.
class EntrySource : public ByteSource {
 public:
  EntrySource(Archive& archive, std::string where) : archive_(archive), where_(std::move(where)) {}

  Result<std::size_t> read(std::span<char> out) override {
    if (ended_) return std::size_t{0};
    auto got = archive_.read(out, where_);
    ended_ = !got;
    return got;
  }

 private:
  Archive& archive_;
  std::string where_;
  bool ended_ = false;
};

bool is_hidden(std::string_view name) {
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t end = std::min(name.find('/', at), name.size());
    const std::string_view part = name.substr(at, end - at);
    if (part == "__MACOSX" || (part.starts_with('.') && part != "." && part != "..")) return true;
    at = end + 1;
  }
  return false;
}

class ArchiveFiles : public Container {
 public:
  ArchiveFiles(ByteWindow packed, const std::string& path, Origin origin, UnpackLimits limits)
      : archive_(std::move(packed), origin.file, limits), origin_(std::move(origin)) {
    archive* a = archive_.get();
    archive_read_support_format_zip(a);
    archive_read_support_format_tar(a);
    archive_read_support_format_gnutar(a);
    archive_read_support_format_7zip(a);
    opened_ = archive_.open(path);
  }

  std::optional<Result<Content>> next() override {
    while (!ended_) {
      archive_entry* entry = nullptr;
      const int status = opened_ ? archive_read_next_header(archive_.get(), &entry) : ARCHIVE_FATAL;
      if (status == ARCHIVE_EOF || archive_.bomb()) {
        ended_ = true;
        break;
      }
      if (status == ARCHIVE_FATAL || (status != ARCHIVE_OK && status != ARCHIVE_WARN)) {
        ended_ = status == ARCHIVE_FATAL || ++damaged_ > kMostDamaged;
        return Result<Content>(archive_.error(origin_.file));
      }
      ++number_;
      if (archive_entry_filetype(entry) != AE_IFREG) continue;
      const std::string name = name_of(entry);
      if (is_hidden(name)) continue;
      Member member{origin_, nullptr};
      member.origin.uri += "#" + name;
      member.origin.file += "#" + name;
      if (archive_entry_is_encrypted(entry) != 0) {
        return Result<Content>(
            fail(member.origin.file, "is encrypted", "unpack it first", "the other members"));
      }
      member.bytes = std::make_unique<EntrySource>(archive_, member.origin.file);
      return Result<Content>(std::move(member));
    }
    return std::nullopt;
  }

 private:
  static constexpr int kMostDamaged = 100;  // headers in a row

  std::string name_of(archive_entry* entry) {
    const char* name = archive_entry_pathname_utf8(entry);
    if (name == nullptr) name = archive_entry_pathname(entry);
    if (name == nullptr || *name == '\0' || find_invalid_utf8(name)) {
      return fmt::format("member-{}", number_);
    }
    return name;
  }

  Archive archive_;
  Origin origin_;
  bool opened_ = false;
  bool ended_ = false;
  int damaged_ = 0;
  std::size_t number_ = 0;
};

}  // namespace

PackingFound packing_of(std::string_view head) {
  for (const Magic& magic : kMagics) {
    if (head.starts_with(magic.bytes)) return {magic.packing, magic.name};
  }
  if (head.size() > 262 && head.substr(257, 5) == "ustar") return {Packing::kArchive, "tar"};
  return {};
}

std::unique_ptr<ByteSource> unpack(ByteWindow packed, std::string file, UnpackLimits limits) {
  return std::make_unique<Unpacked>(std::move(packed), std::move(file), limits);
}

std::unique_ptr<Container> open_archive(ByteWindow packed, const std::string& path, Origin origin,
                                        UnpackLimits limits) {
  return std::make_unique<ArchiveFiles>(std::move(packed), path, std::move(origin), limits);
}

}  // namespace relata
