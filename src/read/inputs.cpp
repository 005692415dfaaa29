#include "read/inputs.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "read/html.h"
#include "read/jsonl.h"
#include "read/petrarch.h"
#include "read/plain.h"

namespace relata {
namespace {

constexpr std::size_t kChunkBytes = 64u << 10;

// One open input, read in chunks.
class Source {
 public:
  Source(int descriptor, bool owned) : descriptor_(descriptor), owned_(owned) {}
  ~Source() {
    if (owned_) close(descriptor_);
  }
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  /// Reads until the buffer holds `bytes` more than were taken, or the input ends.
  Result<bool> fill(std::size_t bytes, const std::string& file) {
    while (!ended_ && buffer_.size() - taken_ < bytes) {
      if (taken_ > kChunkBytes && taken_ * 2 > buffer_.size()) {
        buffer_.erase(0, taken_);
        taken_ = 0;
      }
      const std::size_t old = buffer_.size();
      buffer_.resize(old + kChunkBytes);
      const ssize_t got = read(descriptor_, buffer_.data() + old, kChunkBytes);
      buffer_.resize(old + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
      if (got < 0 && errno == EINTR) continue;
      if (got < 0) {
        ended_ = true;
        return fail(file, fmt::format("cannot be read: {}", std::strerror(errno)),
                    "check the path and its rights");
      }
      ended_ = got == 0;
      total_ += static_cast<std::uint64_t>(got);
    }
    return true;
  }

  [[nodiscard]] std::string_view waiting() const {
    return std::string_view(buffer_).substr(taken_);
  }
  void take(std::size_t bytes) {
    taken_ += bytes;
    offset_ += bytes;
  }
  [[nodiscard]] bool ended() const { return ended_; }
  [[nodiscard]] std::uint64_t offset() const { return offset_; }  // of the next byte
  [[nodiscard]] std::uint64_t total() const { return total_; }    // bytes read

 private:
  int descriptor_;
  bool owned_;
  bool ended_ = false;
  std::string buffer_;
  std::size_t taken_ = 0;
  std::uint64_t offset_ = 0;
  std::uint64_t total_ = 0;
};

std::string without_dot(std::string path) {
  while (path.starts_with("./")) {
    path.erase(0, 2);
    while (path.starts_with('/')) path.erase(0, 1);
  }
  return path.empty() ? "." : path;
}

// Compressed and packed inputs get a clear word instead of "binary".
std::string_view packing(std::string_view head) {
  if (head.starts_with("\x1F\x8B")) return "gzip";
  if (head.starts_with("\x28\xB5\x2F\xFD")) return "zstd";
  if (head.starts_with("PK\x03\x04")) return "zip";
  if (head.starts_with("BZh")) return "bzip2";
  if (head.starts_with("\xFD"
                       "7zXZ"))
    return "xz";
  if (head.starts_with("%PDF-")) return "PDF";
  return "";
}

}  // namespace

struct InputStream::State {
  ReadOptions options;
  std::vector<std::string> waiting;  // paths still to be read, the next one last
  std::uint64_t closed_bytes = 0;    // of the inputs already closed
  std::unique_ptr<Source> lines;     // the input of many reports that is in progress
  InputKind lines_kind = InputKind::kJsonl;
  std::string lines_file;
  std::string lines_uri;
  bool lines_stdin = false;
  std::uint64_t line = 0;  // or element, from 1

  std::optional<Result<RawItem>> next_line();
  std::optional<Result<RawItem>> next_element();
  std::optional<Result<RawItem>> open(const std::string& path);
  Result<bool> list(const std::string& folder);
};

// Puts the folder's entries on the stack. A folder's key ends with "/": then the order among
// siblings is the order of the whole paths.
Result<bool> InputStream::State::list(const std::string& folder) {
  DIR* directory = opendir(folder.c_str());
  if (directory == nullptr) {
    return fail(folder, fmt::format("the folder cannot be read: {}", std::strerror(errno)),
                "check its rights");
  }
  std::vector<std::string> found;
  const std::string prefix = folder.ends_with('/') ? folder : folder + "/";
  while (const dirent* entry = readdir(directory)) {
    const std::string name = entry->d_name;
    if (name.starts_with('.')) continue;
    const std::string path = prefix + name;
    struct stat link{};
    struct stat status{};
    if (lstat(path.c_str(), &link) != 0) continue;  // gone meanwhile
    if (stat(path.c_str(), &status) != 0) {
      found.push_back(path);  // a broken link: opening it gives the error
    } else if (S_ISDIR(status.st_mode)) {
      if (!S_ISLNK(link.st_mode)) found.push_back(path + "/");  // links could go round in circles
    } else if (S_ISREG(status.st_mode)) {
      found.push_back(path);
    }
  }
  closedir(directory);
  std::sort(found.begin(), found.end(), std::greater<>());
  waiting.insert(waiting.end(), found.begin(), found.end());
  return true;
}

// The next line of the JSONL input; nothing at its end. Empty lines are passed over.
std::optional<Result<RawItem>> InputStream::State::next_line() {
  while (true) {
    std::size_t length = 0;  // of the line, as far as it is known to have no line feed
    std::size_t end = std::string_view::npos;
    bool too_long = false;
    const std::uint64_t begin = lines->offset();
    while (true) {
      const std::string_view bytes = lines->waiting();
      end = bytes.find('\n', length);
      if (end != std::string_view::npos) break;
      length = bytes.size();
      if (length > options.max_line_bytes) {
        too_long = true;
        lines->take(length);
        length = 0;
      }
      if (lines->ended()) break;
      if (auto filled = lines->fill(length + 1, lines_file); !filled) {
        closed_bytes += lines->total();
        lines.reset();
        return tl::unexpected(filled.error());
      }
    }
    const bool last = end == std::string_view::npos;
    const std::size_t size = last ? lines->waiting().size() : end;
    if (last && size == 0 && !too_long) {
      closed_bytes += lines->total();
      lines.reset();
      return std::nullopt;
    }
    ++line;
    if (too_long || size > options.max_line_bytes) {
      lines->take(size + !last);
      return Result<RawItem>(fail(
          fmt::format("{}:{} (byte {})", lines_file, line, begin),
          fmt::format("the line is longer than {} bytes", options.max_line_bytes),
          "one report a line; split it, or give the text as a file of its own", "the other lines"));
    }
    RawItem item{fmt::format("{}#{}", lines_uri, line),
                 InputKind::kJsonl,
                 std::string(lines->waiting().substr(0, size)),
                 lines_file,
                 line,
                 begin,
                 lines_stdin};
    lines->take(size + !last);
    if (item.bytes.ends_with('\r')) item.bytes.pop_back();
    if (line == 1 && item.bytes.starts_with("\xEF\xBB\xBF")) {
      item.bytes.erase(0, 3);
      item.byte += 3;
    }
    if (item.bytes.find_first_not_of(" \t") == std::string::npos) continue;
    return Result<RawItem>(std::move(item));
  }
}

// The next <Sentence> or <Article> of a PETRARCH file; nothing at its end. Only one of them is held
// in memory.
std::optional<Result<RawItem>> InputStream::State::next_element() {
  std::size_t wanted = kChunkBytes;
  while (true) {
    const auto found = find_petrarch_element(lines->waiting());
    if (found && found->end > 0) {
      ++line;
      RawItem item{fmt::format("{}#{}", lines_uri, line),
                   InputKind::kPetrarch,
                   std::string(lines->waiting().substr(found->begin, found->end - found->begin)),
                   lines_file,
                   line,
                   lines->offset() + found->begin,
                   lines_stdin};
      lines->take(found->end);
      return Result<RawItem>(std::move(item));
    }
    const std::size_t held = lines->waiting().size();
    const bool too_long = held > options.max_report_bytes;
    if (lines->ended() || too_long) {
      closed_bytes += lines->total();
      const std::uint64_t at = lines->offset() + (found ? found->begin : 0);
      lines.reset();
      if (!found && !too_long) return std::nullopt;
      return Result<RawItem>(fail(fmt::format("{} (byte {})", lines_file, at),
                                  too_long ? fmt::format("no sentence ends within {} bytes", held)
                                           : std::string("the element is never closed"),
                                  "close it", "the sentences before it"));
    }
    if (!found && held > kChunkBytes) lines->take(held - kChunkBytes / 2);  // nothing begins there
    wanted = std::max(wanted, lines->waiting().size() * 2);
    if (auto filled = lines->fill(wanted, lines_file); !filled) {
      closed_bytes += lines->total();
      lines.reset();
      return tl::unexpected(filled.error());
    }
  }
}

// Opens one path. A folder's entries are put on the stack, and nothing comes out yet.
std::optional<Result<RawItem>> InputStream::State::open(const std::string& path) {
  const bool standard = path == "-";
  const std::string file = standard ? "standard input" : without_dot(path);
  int descriptor = STDIN_FILENO;
  if (!standard) {
    struct stat status{};
    if (stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode)) {
      if (auto listed = list(path); !listed) return tl::unexpected(listed.error());
      return std::nullopt;
    }
    descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
      const int reason = errno;
      return Result<RawItem>(fail(file,
                                  reason == ENOENT
                                      ? std::string("there is no such file or folder")
                                      : fmt::format("cannot be opened: {}", std::strerror(reason)),
                                  "check the path and its rights", "the other inputs"));
    }
  }
  auto source = std::make_unique<Source>(descriptor, !standard);
  if (auto filled = source->fill(kChunkBytes, file); !filled) return tl::unexpected(filled.error());
  const InputKind kind = options.as.value_or(recognise(source->waiting()));
  if (const std::string_view packed = packing(source->waiting()); !packed.empty()) {
    closed_bytes += source->total();
    return Result<RawItem>(fail(file, fmt::format("is a {} file, which is not read yet", packed),
                                "unpack or convert it first", "the other inputs"));
  }
  const std::string uri = standard ? "-" : file;
  if (kind == InputKind::kJsonl || kind == InputKind::kPetrarch) {
    lines = std::move(source);
    lines_kind = kind;
    lines_file = file;
    lines_uri = uri;
    lines_stdin = standard;
    line = 0;
    return std::nullopt;
  }
  if (kind != InputKind::kText && kind != InputKind::kHtml) {
    closed_bytes += source->total();
    return Result<RawItem>(
        fail(file, fmt::format("is of the kind {}, which is not read yet", to_string(kind)),
             "convert it to text, HTML or JSONL, or name the kind with --as", "the other inputs"));
  }
  auto filled = source->fill(options.max_report_bytes + 1, file);
  closed_bytes += source->total();
  if (!filled) return tl::unexpected(filled.error());
  if (source->waiting().size() > options.max_report_bytes) {
    return Result<RawItem>(fail(
        file,
        fmt::format("is longer than {} bytes, too long for one report", options.max_report_bytes),
        "give many reports as JSONL, one a line", "the other inputs"));
  }
  return Result<RawItem>(RawItem{uri, kind, std::string(source->waiting()), file, 0, 0, standard});
}

InputStream::InputStream(std::vector<std::string> paths, ReadOptions options)
    : state_(std::make_unique<State>()) {
  state_->options = options;
  state_->waiting.assign(paths.rbegin(), paths.rend());
}
InputStream::~InputStream() = default;
InputStream::InputStream(InputStream&&) noexcept = default;
InputStream& InputStream::operator=(InputStream&&) noexcept = default;

std::optional<Result<RawItem>> InputStream::next() {
  while (true) {
    if (state_->lines) {
      auto item =
          state_->lines_kind == InputKind::kJsonl ? state_->next_line() : state_->next_element();
      if (item) return item;
      continue;
    }
    if (state_->waiting.empty()) return std::nullopt;
    const std::string path = std::move(state_->waiting.back());
    state_->waiting.pop_back();
    if (auto item = state_->open(path)) return item;
  }
}

std::uint64_t InputStream::bytes_read() const {
  return state_->closed_bytes + (state_->lines ? state_->lines->total() : 0);
}

Result<Report> read_item(const RawItem& item) {
  switch (item.kind) {
    case InputKind::kText:
      return read_plain(item);
    case InputKind::kHtml:
      return read_html(item);
    case InputKind::kJsonl:
      return read_jsonl_line(item);
    case InputKind::kPetrarch:
      return read_petrarch(item);
    default:
      return fail(item.file,
                  fmt::format("is of the kind {}, which is not read yet", to_string(item.kind)),
                  "convert it to text, HTML or JSONL, or name the kind with --as");
  }
}

}  // namespace relata
