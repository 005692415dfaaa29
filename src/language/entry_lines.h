#pragma once

#include <string_view>
#include <vector>

#include "text/error.h"

namespace relata {

/// One entry of a file of lexicon/language in the lexicon's form (docs/lexicon.md): a kind and its
/// words; two or more blanks (or a tab) before each field. All views are of the text that was read.
///
///   "plural wives, knives   lemma x"   kind "plural"; words "wives", "knives"; field "lemma x"
struct EntryLine {
  std::size_t number = 0;  // of its first line, from 1
  std::string_view kind;
  std::vector<std::string_view> words;   // parted by commas; none is empty
  std::vector<std::string_view> fields;  // key and value, with those of indented lines behind it

  /// The value of the field with this key, "" if there is none.
  [[nodiscard]] std::string_view field(std::string_view key) const;
};

/// All entries of a text, without comments and empty lines. What comes before the first kind has
/// the kind "".
[[nodiscard]] std::vector<EntryLine> read_entry_lines(std::string_view text);

/// For entries that are compiled into the program: prints the error to standard error and aborts.
/// They are tested, so it is our own mistake.
[[noreturn]] void abort_with(const Error& error);

}  // namespace relata
