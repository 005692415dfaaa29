#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/report.h"

namespace relata {

/// `length` bytes of decoded text from `begin` on come from `source_length` bytes of the input at
/// `source`. Equal bytes, or one transcoded character.
struct DecodedRun {
  std::size_t begin = 0;
  std::size_t length = 0;
  std::uint64_t source = 0;
  std::uint32_t source_length = 0;
};

/// An input's bytes as valid UTF-8, and the way back to them.
///
/// runs    cover `text` from its first byte to its last, in order.
struct SourceText {
  std::string text;
  std::vector<DecodedRun> runs;
  std::optional<std::string> note;  // "decoded as windows-1252"
};

/// Valid UTF-8 that stands at offset `base` of the input as it is.
[[nodiscard]] SourceText source_of(std::string_view valid_utf8, std::uint64_t base = 0);

/// Builds a report's text and its source map together, from pieces of a decoded input.
///
///   compose.copy(source, 0, 5);              // five bytes of the decoded text as they stand
///   compose.put(" ", source, 5, 8);          // one blank for three bytes of white space
///   compose.own("\n\n");                     // ours, in no run
class Composer {
 public:
  /// Appends decoded bytes [begin, end) unchanged; they must begin and end between characters.
  void copy(const SourceText& source, std::size_t begin, std::size_t end);
  /// Appends `utf8`, which stands for the decoded bytes [begin, end) as a whole.
  void put(std::string_view utf8, const SourceText& source, std::size_t begin, std::size_t end);
  /// Appends what the input does not have.
  void own(std::string_view utf8);
  /// Appends `text`, the decoded form of the mark-up `source` [begin, end): finds out which
  /// character comes from which entity, and writes every stretch of white space as one blank, none
  /// at the beginning of a part.
  void markup(std::string_view text, const SourceText& source, std::size_t begin, std::size_t end);

  /// Begins a part: puts an empty line before it unless the text is empty.
  void begin_part();
  /// Ends the part begun last, cuts white space at its end and returns it; empty if it has no text.
  Span end_part();

  /// Code points so far.
  [[nodiscard]] std::uint32_t size() const { return size_; }
  [[nodiscard]] const std::string& text() const { return text_; }
  /// Moves text and map into the report.
  void finish(Report& report);

 private:
  void run(std::uint32_t code_points, std::uint64_t byte, std::uint32_t length, bool same);
  void blank(const SourceText& source, std::size_t begin, std::size_t end);

  std::string text_;
  SourceMap map_;
  std::uint32_t size_ = 0;
  bool last_same_ = false;       // the last run is byte for byte
  std::uint32_t part_ = 0;       // first code point of the part begun last
  std::size_t before_part_ = 0;  // bytes of text before its empty line
};

}  // namespace relata
