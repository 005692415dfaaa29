#include "read/inputs.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "read/conllu_text.h"
#include "read/container.h"
#include "read/csv.h"
#include "read/feed.h"
#include "read/finish.h"
#include "read/folder.h"
#include "read/html.h"
#include "read/jsonl.h"
#include "read/lines.h"
#include "read/petrarch.h"
#include "read/plain.h"
#include "read/unpack.h"
#include "read/warc.h"

namespace relata {
namespace {

constexpr std::size_t kHeadBytes = 64u << 10;

std::string without_dot(std::string path) {
  while (path.starts_with("./")) {
    path.erase(0, 2);
    while (path.starts_with('/')) path.erase(0, 1);
  }
  return path.empty() ? "." : path;
}

// A text or page: the whole content is one report.
Result<RawItem> whole_report(ByteWindow& in, const Origin& origin, InputKind kind,
                             const ReadOptions& options) {
  while (!in.ended() && in.waiting().size() <= options.max_report_bytes) {
    if (auto filled = in.fill(options.max_report_bytes + 1); !filled) {
      return tl::unexpected(filled.error());
    }
  }
  if (in.waiting().size() > options.max_report_bytes) {
    return fail(
        origin.file,
        fmt::format("is longer than {} bytes, too long for one report", options.max_report_bytes),
        "give many reports as JSONL, one a line", "the other inputs");
  }
  RawItem item;
  item.uri = origin.uri;
  item.kind = kind;
  item.bytes = std::string(in.waiting());
  item.file = origin.file;
  item.byte = origin.byte;
  if (!origin.in_place) item.made = item.bytes.size();
  item.from_stdin = origin.from_stdin;
  item.url = origin.url;
  item.charset = origin.charset;
  return item;
}

}  // namespace

struct InputStream::State {
  ReadOptions options;
  std::vector<std::string> waiting;              // paths still to be read, the next one last
  std::uint64_t bytes = 0;                       // read
  std::vector<std::unique_ptr<Container>> open;  // containers in progress, the innermost last

  std::optional<Result<RawItem>> open_path(const std::string& path);
  std::optional<Result<RawItem>> look_into(ByteWindow in, const Origin& origin,
                                           const std::string& path, std::optional<InputKind> as);
};

// Finds out what the bytes are. A report comes out; a container is put on the stack, and nothing
// comes out yet.
std::optional<Result<RawItem>> InputStream::State::look_into(ByteWindow in, const Origin& origin,
                                                             const std::string& path,
                                                             std::optional<InputKind> as) {
  for (std::size_t layers = 0;; ++layers) {
    if (auto filled = in.fill(kHeadBytes); !filled) return tl::unexpected(filled.error());
    const PackingFound found = packing_of(in.waiting());
    if (found.packing == Packing::kNone) break;
    if (layers + open.size() >= options.max_nesting) {
      return Result<RawItem>(
          fail(origin.file, fmt::format("is packed more than {} times over", options.max_nesting),
               "unpack it first", "the other inputs"));
    }
    if (found.packing == Packing::kGzip) {
      in = ByteWindow(gunzip(std::move(in), origin.file));
    } else if (found.packing == Packing::kStream) {
      in = ByteWindow(unpack(std::move(in), origin.file));
    } else if (found.packing == Packing::kArchive) {
      open.push_back(open_archive(std::move(in), layers == 0 ? path : "", origin));
      return std::nullopt;
    } else {
      return Result<RawItem>(fail(origin.file,
                                  fmt::format("is a {} file, which is not read", found.name),
                                  "convert it to text, HTML or JSONL first", "the other inputs"));
    }
  }
  const InputKind kind = as.value_or(recognise(in.waiting()));
  switch (kind) {
    case InputKind::kJsonl:
      open.push_back(is_json_document(in.waiting()) ? json_objects(std::move(in), origin, options)
                                                    : json_lines(std::move(in), origin, options));
      return std::nullopt;
    case InputKind::kPetrarch:
      open.push_back(petrarch_elements(std::move(in), origin, options));
      return std::nullopt;
    case InputKind::kCsv:
      open.push_back(csv_rows(std::move(in), origin, options));
      return std::nullopt;
    case InputKind::kWarc:
      open.push_back(warc_records(std::move(in), origin, options));
      return std::nullopt;
    case InputKind::kConllu: {
      const auto file = whole_report(in, origin, kind, options);
      if (!file) return file;
      open.push_back(conllu_documents(*file));
      return std::nullopt;
    }
    case InputKind::kFeed: {
      const auto feed = whole_report(in, origin, kind, options);
      if (!feed) return feed;
      auto entries = feed_entries(*feed);
      if (!entries) return Result<RawItem>(tl::unexpected(entries.error()));
      open.push_back(std::move(*entries));
      return std::nullopt;
    }
    default:
      return whole_report(in, origin, kind, options);
  }
}

// Opens one path. A folder's entries are put on the stack, and nothing comes out yet.
std::optional<Result<RawItem>> InputStream::State::open_path(const std::string& path) {
  const bool standard = path == "-";
  const std::string file = standard ? "standard input" : without_dot(path);
  int descriptor = STDIN_FILENO;
  bool regular = false;
  if (!standard) {
    struct stat status{};
    const bool there = stat(path.c_str(), &status) == 0;
    if (there && S_ISDIR(status.st_mode)) {
      auto entries = entries_of(path);
      if (!entries) return tl::unexpected(entries.error());
      waiting.insert(waiting.end(), entries->begin(), entries->end());
      return std::nullopt;
    }
    regular = there && S_ISREG(status.st_mode);
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
  const Origin origin{standard ? "-" : file, file, standard};
  return look_into(ByteWindow(file_source(descriptor, !standard, file, bytes)), origin,
                   regular ? path : "", options.as);
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
  State& state = *state_;
  while (true) {
    std::optional<Result<RawItem>> item;
    if (!state.open.empty()) {
      auto content = state.open.back()->next();
      if (!content) {
        state.open.pop_back();
        continue;
      }
      if (!*content) return Result<RawItem>(tl::unexpected(content->error()));
      if (auto* raw = std::get_if<RawItem>(&**content)) return Result<RawItem>(std::move(*raw));
      Member& member = std::get<Member>(**content);
      item = state.look_into(ByteWindow(std::move(member.bytes)), member.origin, "",
                             member.by_content ? std::nullopt : state.options.as);
    } else {
      if (state.waiting.empty()) return std::nullopt;
      const std::string path = std::move(state.waiting.back());
      state.waiting.pop_back();
      item = state.open_path(path);
    }
    if (item) return item;
  }
}

std::uint64_t InputStream::bytes_read() const { return state_->bytes; }

namespace {

Result<Report> read_kind(const RawItem& item) {
  switch (item.kind) {
    case InputKind::kText:
      return read_plain(item);
    case InputKind::kHtml:
      return read_html(item);
    case InputKind::kJsonl:
      return read_jsonl_line(item);
    case InputKind::kPetrarch:
      return read_petrarch(item);
    case InputKind::kCsv:
      return read_csv_row(item);
    case InputKind::kConllu:
      return read_conllu_text(item);
    default:
      return fail(
          item.file,
          fmt::format("is of the kind {}, which is not read as a report", to_string(item.kind)),
          "give its entries or records one by one");
  }
}

// A text or page counts bytes from its own beginning: makes them those of its container.
void move_into_container(SourceMap& map, const RawItem& item) {
  SourceMap moved;
  for (SourceRun& run : map) {
    if (run.byte < item.made) continue;
    run.byte += item.byte - item.made;
    moved.push_back(run);
  }
  map = std::move(moved);
}

}  // namespace

Result<Report> read_item(const RawItem& item) {
  Result<Report> report = read_kind(item);
  if (!report) return report;
  if (item.kind == InputKind::kText || item.kind == InputKind::kHtml) {
    if (item.byte > 0 || item.made > 0) move_into_container(report->source_map, item);
  }
  if (item.note) add_note(*report, *item.note);
  if (!report->url) report->url = item.url;
  return report;
}

}  // namespace relata
