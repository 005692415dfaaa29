#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.h"

namespace relata {

/// A file of a lexicon, held whole: its name as errors and rules show it ("lexicon/events/aid.lex")
/// and its text.
struct LexiconFile {
  std::string name;
  std::string text;
};

/// One field of an entry: `cameo 046`. Lines and columns count from 1, columns in code points.
struct Field {
  std::string key;
  std::string value;
  std::uint32_t line = 0;
  std::uint32_t column = 0;        // of the key
  std::uint32_t value_column = 0;  // of the value
};

/// One entry as it stands in the file (docs/lexicon.md). Fields are in the order of the file;
/// fields of one line ("term President   from 2001   to 2004") share `line`.
struct Entry {
  std::string kind;
  std::vector<std::string> names;
  std::vector<Field> fields;
  std::uint32_t line = 0;
  std::uint32_t name_column = 0;  // of the first name

  /// The first field with this key, or nullptr.
  [[nodiscard]] const Field* find(std::string_view key) const;
  /// The value of the first field with this key, or "".
  [[nodiscard]] std::string_view value(std::string_view key) const;
};

/// What parse_entries() gives: the entries that could be read, and what is wrong with the others.
struct ParsedEntries {
  std::vector<Entry> entries;
  std::vector<Error> errors;
};

/// Reads one lexicon file into entries; it knows the form, not the kinds.
///
///   verb negotiate, parley    plover CONSULT   cameo 046
///     roles   agent: actor   recipient: actor   both sides
///     yes     [Norway] negotiated with [Iceland] over cod.
///
/// A column that is one word is a key, and the next column its value. The values of `roles`,
/// `sides`, `yes`, `no`, `source`, `label` reach to the end of the line. A tab parts columns like
/// two spaces.
/// errors  a field before the first entry, a kind without a name, a key without a value, invalid
///         UTF-8; each names line and column, quotes the line, and the other entries are kept.
/// cost    one pass, O(text).
[[nodiscard]] ParsedEntries parse_entries(const LexiconFile& file);

/// The parts of a value between commas (or another separator), without white space around; empty
/// parts are left out.
[[nodiscard]] std::vector<std::string> split_list(std::string_view value, char separator = ',');

/// An error at a place of a lexicon file: "FILE:LINE:COLUMN", the message, the line quoted with
/// carets below `width` code points, then the reason.
[[nodiscard]] Error error_at(const LexiconFile& file, std::uint32_t line, std::uint32_t column,
                             std::uint32_t width, std::string_view message, std::string_view reason,
                             std::string_view fix);

/// The candidate with the fewest edits (Levenshtein) from `word`, or "" if none is within half its
/// length.
[[nodiscard]] std::string_view nearest_name(std::string_view word,
                                            std::span<const std::string_view> candidates);

/// Reads all *.lex files below `folder`, in byte order of their paths; names begin with the
/// folder's own name.
/// errors  no folder, no *.lex file in it, a file that cannot be read.
[[nodiscard]] Result<std::vector<LexiconFile>> read_lexicon_files(const std::string& folder);

}  // namespace relata
