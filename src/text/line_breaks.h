#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace relata {

/// What a line break stands for.
enum class LineBreak : std::uint8_t {
  kLine,       // a new line that was meant: a list item, a verse, a byline, a paragraph of one line
  kWrap,       // a blank: the line was full
  kParagraph,  // a new paragraph: the next line is indented, or one of the two is empty
};

/// For each U+000A of the text, in order, what it stands for.
///
///   "The ferry to Port Ilmar, which had left at six\n"  kWrap: "Nobody" had no room there, and
///   "from the old quay, never came to the island.\n"    kWrap, though it ends a sentence
///   "Nobody called.\n"                                  kLine: "It" had room behind it
///   "It sank."
///
/// method  A text filled by a program or a typist breaks a line where the next word has no room:
/// the
///         break is full if the line, a blank and the next line's first word are longer than the
///         longest line of the blocks (what stands between empty lines). The text is wrapped if
///         that line has 40 to 100 columns, most breaks are full (or four of five before a small
///         letter: the others part paragraphs), and behind full breaks one line begins with a
///         small letter for two with a capital at least, for verses and lists have capitals; in a
///         text without small letters, three breaks must be full. In a wrapped text a full break
///         is a wrap; so is one that is nearly full or before a small letter, if no clause ends
///         there. A list's marker opens a line. Where the text is not wrapped as a whole, each
///         block is looked at by itself.
/// cost    O(text); thread-safe.
[[nodiscard]] std::vector<LineBreak> read_line_breaks(std::u32string_view text);

/// True if `line` opens an item of a list: "- ", "2. ", "(b) ". The line before has a marker of the
/// same kind, or ends a clause ("... three times:").
[[nodiscard]] bool opens_list_item(std::u32string_view before, std::u32string_view line);

}  // namespace relata
