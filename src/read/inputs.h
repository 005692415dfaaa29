#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/report.h"
#include "text/error.h"

namespace relata {

/// The kinds of input, by the words of `--as`.
enum class InputKind { kText, kHtml, kFeed, kWarc, kJsonl, kCsv, kConllu, kPetrarch };

/// "text", "html", "feed", "warc", "jsonl", "csv", "conllu", "petrarch".
[[nodiscard]] std::string_view to_string(InputKind kind);
/// Nothing for an unknown word.
[[nodiscard]] std::optional<InputKind> input_kind_of(std::string_view word);

/// Recognises the kind by the first bytes of the content (64 KB are plenty); never by the name.
/// Whatever is nothing else is text.
[[nodiscard]] InputKind recognise(std::string_view head);

struct ReadOptions {
  std::optional<InputKind> as;               // kind of every input; nothing = by content
  std::size_t max_line_bytes = 64u << 20;    // a longer JSONL line is an error, not a truncation
  std::size_t max_report_bytes = 64u << 20;  // a longer text or page is an error
  std::size_t max_nesting = 4;               // containers inside containers
};

struct CsvTable;

/// The bytes of one report before anybody looked into them.
struct RawItem {
  std::string uri;  // the path as given without "./"; "-"; in a container with '#' and line number
  InputKind kind = InputKind::kText;
  std::string bytes;
  std::string file;                       // the input for messages: the path, or "standard input"
  std::uint64_t line = 0;                 // in its container, from 1; 0 = the whole file
  std::uint64_t byte = 0;                 // offset of `bytes` in its container
  bool from_stdin = false;                // its id is the hash of its content, not of its uri
  std::optional<std::string> url;         // where it was fetched; a page's own address counts more
  std::string charset;                    // that the server named, or ""; counts more than a page's
  std::optional<std::string> note;        // of the container, for the report
  std::size_t made = 0;                   // so many bytes at the front stand in no input
  std::shared_ptr<const CsvTable> table;  // of a CSV row
};

/// Streams the raw items of INPUT... in order: files, folders all the way down in byte order of the
/// paths (hidden names and links to folders left out), "-" for standard input. What is packed is
/// unpacked on the way (gzip, zstd, xz, bzip2), archives (zip, tar, 7z) are read member by member,
/// WARC record by record, JSONL and CSV line by line: memory is bounded by the longest report.
///
///   InputStream in({"news", "-"}, {});
///   while (auto item = in.next()) {
///     if (!*item) report_error(item->error());  // a bad input; the stream goes on
///     else queue.push(std::move(**item));
///   }
///
/// Not thread-safe: one reader, many workers.
class InputStream {
 public:
  explicit InputStream(std::vector<std::string> paths, ReadOptions options = {});
  ~InputStream();
  InputStream(InputStream&&) noexcept;
  InputStream& operator=(InputStream&&) noexcept;

  /// The next item; an Error for an input (or line) that cannot be read; nothing at the end.
  [[nodiscard]] std::optional<Result<RawItem>> next();

  /// Bytes read so far, for progress.
  [[nodiscard]] std::uint64_t bytes_read() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// Decodes one item into a report: the heavy part, called from workers.
///
/// return  id, uri, metadata, text, parts and source map. No text, no article and a text that is
///         not English are reports with a note.
/// errors  binary content; bad UTF-8 or JSON in a JSONL line (named by file, line and byte); a broken
///         row or document.
/// cost    O(bytes); thread-safe, no shared state.
[[nodiscard]] Result<Report> read_item(const RawItem& item);

}  // namespace relata
