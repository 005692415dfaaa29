#include "text/line_breaks.h"

#include <algorithm>
#include <cstddef>
#include <span>

#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::uint32_t kNarrowest = 40;  // columns of the longest line of a wrapped text
constexpr std::uint32_t kWidest = 100;
constexpr std::uint32_t kTab = 8;  // columns

enum class First : std::uint8_t { kSmall, kCapital, kOther };

struct Line {
  std::u32string_view text;      // without white space at its ends
  std::uint32_t indent = 0;      // columns
  std::uint32_t width = 0;       // columns, with the indent
  std::uint32_t first_word = 0;  // columns
  First first =
      First::kOther;  // its first letter, if a quotation mark or bracket at most is before
};

Line read_line(std::u32string_view text) {
  Line line;
  std::size_t begin = 0;
  for (; begin < text.size() && is_space(text[begin]); ++begin) {
    line.indent += text[begin] == U'\t' ? kTab : 1;
  }
  std::size_t end = text.size();
  while (end > begin && is_space(text[end - 1])) --end;
  line.text = text.substr(begin, end - begin);
  const std::size_t size = line.text.size();
  line.width = line.indent + static_cast<std::uint32_t>(size);
  std::size_t word = 0;
  while (word < size && !is_space(line.text[word])) ++word;
  line.first_word = static_cast<std::uint32_t>(word);
  for (std::size_t i = 0; i < std::min<std::size_t>(size, 2); ++i) {
    const char32_t c = line.text[i];
    if (is_letter(c)) {
      line.first = is_lower(c) ? First::kSmall : First::kCapital;
      break;
    }
    if (!is_punctuation(c)) break;
  }
  return line;
}

// A list's marker at the beginning of a line: its kind ('-', '*', ...; '1' for a number, 'a' for a
// letter), and columns up to the text behind it.
struct Marker {
  char32_t kind = 0;
  std::uint32_t columns = 0;
};

Marker marker_of(const Line& line) {
  const std::u32string_view word = line.text.substr(0, line.first_word);
  if (word.empty() || word.size() == line.text.size()) return {};
  std::uint32_t columns = line.first_word;
  while (is_space(line.text[columns])) ++columns;
  constexpr std::u32string_view kBullets = U"-*+•·–—o>";
  if (word.size() == 1 && kBullets.find(word[0]) != std::u32string_view::npos) {
    return {word[0], columns};
  }
  std::u32string_view inner = word;
  if (inner.front() == U'(') inner.remove_prefix(1);
  if (inner.size() < 2 || inner.size() > 4) return {};
  const char32_t last = inner.back();
  if (last != U')' && last != U'.') return {};
  inner.remove_suffix(1);
  if (std::all_of(inner.begin(), inner.end(), is_digit)) return {U'1', columns};
  // A letter, or a small Roman number.
  const bool roman = inner.find_first_not_of(U"ivx") == std::u32string_view::npos;
  if (last == U')' && (inner.size() == 1 || roman)) return {U'a', columns};
  return {};
}

bool is_full(const Line& line, const Line& next, std::uint32_t width) {
  return line.width + 1 + next.first_word > width;
}

bool ends_clause(const Line& line) {
  constexpr std::u32string_view kClosing = U".:;!?";
  std::u32string_view text = line.text;
  constexpr std::u32string_view kQuotes = U"\"'”’)]";
  while (text.size() > 1 && kQuotes.find(text.back()) != std::u32string_view::npos) {
    text.remove_suffix(1);
  }
  return kClosing.find(text.back()) != std::u32string_view::npos;
}

// Not quite full, as typists leave lines, or before a small letter: full if no clause ends there.
bool goes_on(const Line& line, const Line& next, std::uint32_t width) {
  if (is_full(line, next, width)) return true;
  return (next.first == First::kSmall || is_full(line, next, width - width / 16)) &&
         !ends_clause(line);
}

bool is_indented(const Line& line, const Line& next) { return next.indent >= line.indent + 2; }

// Lines are one block if no empty line is between them; [first, last) of a text's lines.
struct Block {
  std::size_t first;
  std::size_t last;
};

// The width of the lines to which these blocks are filled; 0 if they are not.
std::uint32_t filled_width(std::span<const Line> lines, std::span<const Block> blocks) {
  std::uint32_t width = 0;
  std::size_t longest = 0;
  for (const Block& block : blocks) {
    if (block.last - block.first < 2) continue;
    for (std::size_t i = block.first; i < block.last; ++i) {
      // A line of one word may be an address that had no room anywhere.
      if (lines[i].width <= width || lines[i].first_word == lines[i].text.size()) continue;
      width = lines[i].width;
      longest = i;
    }
  }
  if (width < kNarrowest || width > kWidest) return 0;
  std::size_t breaks = 0;
  std::size_t full = 0;
  std::size_t small = 0;       // breaks before a small letter
  std::size_t small_full = 0;  // and full
  std::size_t capital_full = 0;
  bool small_inside = false;  // some line has a small letter
  for (const Block& block : blocks) {
    for (std::size_t i = block.first; i < block.last; ++i) {
      small_inside =
          small_inside || std::any_of(lines[i].text.begin(), lines[i].text.end(), is_lower);
      if (i + 1 == block.last) break;
      const bool is_small = lines[i + 1].first == First::kSmall;
      // The longest line is always full: only what follows it says something.
      if ((i == longest && !is_small) || is_indented(lines[i], lines[i + 1])) continue;
      ++breaks;
      small += is_small;
      if (!is_full(lines[i], lines[i + 1], width)) continue;
      ++full;
      small_full += is_small;
      capital_full += lines[i + 1].first == First::kCapital;
    }
  }
  const bool mostly = full * 2 > breaks;
  if (!small_inside) return mostly && full >= 3 ? width : 0;
  if (small_full == 0 || small_full * 2 < capital_full) return 0;
  // Sentences that go on over a break do so behind full lines only: the others are paragraphs.
  const bool paragraphs = small_full >= 3 && small_full * 5 >= small * 4;
  return mostly || paragraphs ? width : 0;
}

// Is `next` an item of a list to which `line` belongs, or the first one?
bool opens_item(const Line& line, Marker last, const Line& next) {
  const Marker marker = marker_of(next);
  if (marker.kind == 0) return false;
  return marker.kind == last.kind || ends_clause(line);
}

void read_block(std::span<const Line> lines, Block block, std::uint32_t width,
                std::vector<LineBreak>& out) {
  Marker item = marker_of(lines[block.first]);  // of the item to which the line belongs
  std::uint32_t margin = lines[block.first].indent;
  std::uint32_t base = margin;  // lines of one indented paragraph each are deeper than it
  for (std::size_t i = block.first; i < block.last; ++i) base = std::min(base, lines[i].indent);
  for (std::size_t i = block.first; i + 1 < block.last; ++i) {
    const Line& line = lines[i];
    const Line& next = lines[i + 1];
    const bool hanging = item.kind != 0 && next.indent <= margin + item.columns;
    if (opens_item(line, item, next)) {
      item = marker_of(next);
      margin = next.indent;
    } else if (!hanging &&
               (is_indented(line, next) || (next.indent >= base + 2 && ends_clause(line)))) {
      out[i] = LineBreak::kParagraph;
      item = {};
    } else if (goes_on(line, next, width)) {
      out[i] = LineBreak::kWrap;
    } else {
      item = {};
    }
  }
}

}  // namespace

bool opens_list_item(std::u32string_view before, std::u32string_view line) {
  const Line first = read_line(before);
  return !first.text.empty() && opens_item(first, marker_of(first), read_line(line));
}

std::vector<LineBreak> read_line_breaks(std::u32string_view text) {
  std::vector<Line> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(U'\n', at), text.size());
    lines.push_back(read_line(text.substr(at, end - at)));
    at = end + 1;
  }
  std::vector<LineBreak> out(lines.size() - 1, LineBreak::kLine);
  std::vector<Block> blocks;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].text.empty()) {
      if (i > 0) out[i - 1] = LineBreak::kParagraph;
      if (i < out.size()) out[i] = LineBreak::kParagraph;
    } else if (i > 0 && !lines[i - 1].text.empty()) {
      blocks.back().last = i + 1;
    } else {
      blocks.push_back({i, i + 1});
    }
  }
  const std::uint32_t whole = filled_width(lines, blocks);
  for (const Block& block : blocks) {
    const std::uint32_t width = whole > 0 ? whole : filled_width(lines, std::span(&block, 1));
    if (width > 0) read_block(lines, block, width, out);
  }
  return out;
}

}  // namespace relata
