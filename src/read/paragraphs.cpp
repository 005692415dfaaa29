#include "read/paragraphs.h"

#include <algorithm>
#include <string>

#include "read/dates.h"
#include "read/furniture.h"
#include "text/line_breaks.h"
#include "text/unicode.h"

namespace relata {
namespace {

LineRange trim(std::string_view text, LineRange line) {
  while (line.begin < line.end) {
    std::size_t next = line.begin;
    if (!is_space(next_code_point(text, next))) break;
    line.begin = next;
  }
  while (line.begin < line.end) {
    std::size_t last = line.end - 1;
    while (last > line.begin && (static_cast<unsigned char>(text[last]) & 0xC0) == 0x80) --last;
    std::size_t next = last;
    if (!is_space(next_code_point(text, next))) break;
    line.end = last;
  }
  return line;
}

bool begins_lower(std::string_view text, LineRange line) {
  std::size_t at = line.begin;
  return is_lower(next_code_point(text, at));
}

struct Word {
  std::string_view text;
  bool upper = false;    // all its letters are capitals, two at least
  bool capital = false;  // begins with a capital
  bool letters = false;
};

Word word_of(std::string_view text) {
  Word out{text, false, false, false};
  int letters = 0;
  int upper = 0;
  for (std::size_t at = 0; at < text.size();) {
    const bool first = at == 0;
    const char32_t c = next_code_point(text, at);
    if (first) out.capital = is_upper(c);
    if (!is_letter(c)) continue;
    ++letters;
    upper += is_upper(c);
  }
  out.letters = letters > 0;
  out.upper = letters >= 2 && upper == letters;
  return out;
}

std::string bare(std::string_view word) {
  std::string out = fold(word);
  const auto is_end = [](char c) {
    return c == ',' || c == '.' || c == '(' || c == ')' || c == ':' || c == ';';
  };
  while (!out.empty() && is_end(out.back())) out.pop_back();
  while (!out.empty() && is_end(out.front())) out.erase(0, 1);
  return out;
}

// What stands before the dash can be a dateline.
bool is_dateline(std::string_view head) {
  std::string_view place = head;
  bool agency = false;
  if (const std::size_t open = head.find('('); open != std::string_view::npos) {
    const std::size_t close = head.find(')', open);
    if (close == std::string_view::npos) return false;
    const std::string name = bare(head.substr(open + 1, close - open - 1));
    agency = furniture().dateline_agencies.contains(name) ||
             furniture().dateline_agencies.contains(name.substr(0, name.find('/')));
    place = head.substr(0, open);
    if (!agency && name.size() > 25) return false;
  }
  int words = 0;
  bool first_upper = false;
  while (!place.empty()) {
    const std::size_t blank = place.find(' ');
    const std::string_view piece = place.substr(0, blank);
    place.remove_prefix(blank == std::string_view::npos ? place.size() : blank + 1);
    if (piece.empty()) continue;
    const Word word = word_of(piece);
    if (words == 0) first_upper = word.upper;
    if (word.letters && !word.capital && !month_of(bare(piece)) && words > 0 &&
        bare(piece) != "of" && bare(piece) != "de" && bare(piece) != "and")
      return false;
    if (words == 0 && !word.capital) return false;
    ++words;
  }
  return words > 0 && words <= 9 && (first_upper || agency);
}

}  // namespace

std::vector<Unit> units_of(std::string_view text) {
  struct Block {
    std::vector<LineRange> lines;
    std::size_t first = 0;  // number of its first line in the text
  };
  std::vector<Block> blocks;
  bool open = false;
  std::size_t number = 0;
  std::u32string points;  // with U+000A at each line end
  for (std::size_t at = 0; at < text.size(); ++number) {
    const std::size_t end = std::min(text.find_first_of("\r\n", at), text.size());
    points += to_code_points(text.substr(at, end - at));
    points += U'\n';
    const LineRange line = trim(text, {at, end});
    if (line.begin == line.end) {
      open = false;
    } else {
      if (!open) blocks.push_back({{}, number});
      blocks.back().lines.push_back(line);
      open = true;
    }
    at = end + (text.substr(end).starts_with("\r\n") ? 2 : 1);
  }
  const std::vector<LineBreak> breaks = read_line_breaks(points);
  const auto points_of = [&](LineRange line) {
    return to_code_points(text.substr(line.begin, line.end - line.begin));
  };
  std::size_t following = 0;
  std::size_t lower = 0;
  for (const Block& block : blocks) {
    following += block.lines.size() - 1;
    for (std::size_t i = 1; i < block.lines.size(); ++i) {
      lower += begins_lower(text, block.lines[i]) &&
               !opens_list_item(points_of(block.lines[i - 1]), points_of(block.lines[i]));
    }
  }
  const bool filled = std::find(breaks.begin(), breaks.end(), LineBreak::kWrap) != breaks.end();
  const bool wrapped = !filled && lower > 0 && lower * 4 >= following;
  const auto same = [&](LineRange a, LineRange b) {
    return text.substr(a.begin, a.end - a.begin) == text.substr(b.begin, b.end - b.begin);
  };
  std::vector<Unit> out;
  for (const auto& [lines, first] : blocks) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const bool twice = i == 1 && same(lines[0], lines[1]);
      bool goes_on = i > 0 && !twice && (wrapped || breaks[first + i - 1] == LineBreak::kWrap);
      if (goes_on && wrapped)
        goes_on = !opens_list_item(points_of(lines[i - 1]), points_of(lines[i]));
      if (goes_on) {
        out.back().lines.push_back(lines[i]);
      } else {
        out.push_back({{lines[i]}, i == 0, false});
      }
    }
    out.back().empty_line_after = true;
  }
  return out;
}

std::optional<std::size_t> dateline_length(std::string_view paragraph) {
  std::size_t window = std::min<std::size_t>(paragraph.size(), 110);
  const std::string_view head = paragraph.substr(0, window);
  for (const std::string_view dash : {" - ", " -- ", " – ", " — ", "— ", "—", " ― "}) {
    const std::size_t at = head.find(dash);
    if (at == std::string_view::npos || at == 0) continue;
    if (!is_dateline(head.substr(0, at))) continue;
    std::size_t end = at + dash.size();
    while (end > at && paragraph[end - 1] == ' ') --end;
    return end;
  }
  return std::nullopt;
}

}  // namespace relata
