#include "read/furniture.h"

#include <algorithm>
#include <map>

#include "furniture_text.h"
#include "read/dates.h"
#include "text/unicode.h"

namespace relata {
namespace {

std::string_view trimmed(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\r'))
    s.remove_suffix(1);
  return s;
}

std::vector<std::string> split(std::string_view text, char by) {
  std::vector<std::string> out;
  while (true) {
    const std::size_t at = text.find(by);
    const std::string_view piece = trimmed(text.substr(0, at));
    if (!piece.empty()) out.emplace_back(piece);
    if (at == std::string_view::npos) return out;
    text.remove_prefix(at + 1);
  }
}

// The entries of the file: name -> words. Its form is the lexicon's (docs/lexicon.md), with one
// field.
std::map<std::string, std::vector<std::string>, std::less<>> entries(std::string_view text) {
  std::map<std::string, std::vector<std::string>, std::less<>> out;
  std::string name;
  for (const std::string& line : split(text, '\n')) {
    if (line.starts_with('#')) continue;
    if (line.starts_with("furniture ")) {
      name = trimmed(std::string_view(line).substr(10));
    } else if (line.starts_with("words ")) {
      for (std::string& word : split(std::string_view(line).substr(6), ',')) {
        out[name].push_back(std::move(word));
      }
    }
  }
  return out;
}

Furniture parse() {
  const auto all = entries(kFurnitureText);
  const auto list = [&](std::string_view name) {
    const auto at = all.find(name);
    return at == all.end() ? std::vector<std::string>{} : at->second;
  };
  const auto words = [&](std::string_view name) {
    const auto values = list(name);
    return Furniture::Words(values.begin(), values.end());
  };
  Furniture out;
  for (const std::string& month : list("months")) out.months.push_back(split(month, '|'));
  out.weekdays = words("weekdays");
  out.reading_time = words("reading-time");
  for (const std::string& phrase : list("date-words")) {
    for (std::string& word : split(phrase, ' ')) out.date_words.insert(std::move(word));
  }
  out.updated_words = words("updated-words");
  out.byline_openers = list("byline-openers");
  out.byline_stops = words("byline-stops");
  out.credit_agencies = words("credit-agencies");
  out.credit_openers = list("credit-openers");
  out.lines = words("lines");
  out.openers = list("openers");
  out.classes = words("classes");
  out.standfirst_classes = words("standfirst-classes");
  out.byline_classes = words("byline-classes");
  out.kicker_classes = words("kicker-classes");
  out.tail_headings = list("tail-headings");
  out.dateline_agencies = words("dateline-agencies");
  out.english = words("english");
  return out;
}

bool is_word_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// `words` holds the bracket's content, or a part of it between slashes, commas or "via".
bool names_agency(std::string folded) {
  std::replace(folded.begin(), folded.end(), '/', ',');
  std::replace(folded.begin(), folded.end(), ':', ',');
  const auto& agencies = furniture().credit_agencies;
  for (const std::string& piece : split(folded, ',')) {
    if (agencies.contains(piece)) return true;
    const std::size_t last = piece.rfind(' ');
    if (last != std::string::npos && agencies.contains(piece.substr(last + 1))) return true;
  }
  return false;
}

}  // namespace

const Furniture& furniture() {
  static const Furniture kFurniture = parse();
  return kFurniture;
}

std::string furniture_form(std::string_view line) {
  const std::string folded = fold(line);
  std::string out;
  for (std::size_t i = 0; i < folded.size(); ++i) {
    if (folded[i] >= '0' && folded[i] <= '9') {
      if (out.empty() || out.back() != '#') out += '#';
    } else {
      out += folded[i] == '-' ? ' ' : folded[i];
    }
  }
  std::size_t begin = 0;
  std::size_t end = out.size();
  while (begin < end && !is_word_byte(out[begin]) && out[begin] != '#') ++begin;
  while (end > begin && !is_word_byte(out[end - 1]) && out[end - 1] != '#') --end;
  out = out.substr(begin, end - begin);
  // Bullets and the like before the first word.
  while (!out.empty() && static_cast<unsigned char>(out[0]) >= 0x80) {
    std::size_t next = 0;
    if (is_letter(next_code_point(out, next))) break;
    out = trimmed(std::string_view(out).substr(next));
  }
  return out;
}

bool is_furniture_line(std::string_view line) {
  if (line.size() > 80) return false;
  const std::string form = furniture_form(line);
  if (furniture().reading_time.contains(form)) return true;
  std::string plain = fold(line);
  while (!plain.empty() && !is_word_byte(plain.back())) plain.pop_back();
  return furniture().lines.contains(plain) || furniture().lines.contains(form);
}

bool is_caption(std::string_view line) {
  line = trimmed(line);
  if (line.empty() || line.size() > 500) return false;
  const std::string folded = fold(line);
  if (folded.empty()) return false;  // nothing but marks
  for (const std::string& opener : furniture().credit_openers) {
    if (folded.starts_with(opener) && folded.size() > opener.size() &&
        folded[opener.size()] == ':') {
      return true;
    }
  }
  const char close = folded.back();
  const char open = close == ']' ? '[' : close == ')' ? '(' : '\0';
  if (open == '\0') return false;
  const std::size_t at = folded.rfind(open);
  return at != std::string::npos && folded.size() - at < 80 &&
         names_agency(folded.substr(at + 1, folded.size() - at - 2));
}

std::optional<std::string> byline_of(std::string_view line) {
  line = trimmed(line);
  if (line.empty() || line.size() > 120) return std::nullopt;
  const std::string folded = fold(line);
  for (const std::string& opener : furniture().byline_openers) {
    if (!folded.starts_with(opener) || folded.size() <= opener.size() + 1) continue;
    if (folded[opener.size()] != ' ' && folded[opener.size()] != ':') continue;
    std::string_view rest = trimmed(line.substr(std::min(line.size(), opener.size() + 1)));
    if (rest.starts_with(':')) rest = trimmed(rest.substr(1));
    std::string name;
    bool all_names = true;
    for (const std::string& word : split(rest, ' ')) {
      const std::string bare = furniture_form(word);
      if (furniture().byline_stops.contains(bare) || word == "|") break;
      std::size_t at = 0;
      const char32_t first = next_code_point(word, at);
      if (!is_upper(first) && bare != "and" && word != "&" && word != "de" && word != "van" &&
          word != "bin" && word != "al" && word != "von") {
        all_names = false;
      }
      name += (name.empty() ? "" : " ") + word;
    }
    while (!name.empty() && (name.back() == ',' || name.back() == '|')) name.pop_back();
    const auto words = std::count(name.begin(), name.end(), ' ') + 1;
    if (!name.empty() && all_names && words <= 10 && (name.back() != '.' || words <= 3))
      return name;
  }
  return std::nullopt;
}

std::optional<DateLine> date_line_of(std::string_view line) {
  line = trimmed(line);
  if (line.size() < 8 || line.size() > 120) return std::nullopt;
  const std::string folded = fold(line);
  std::string word;
  for (std::size_t i = 0; i <= folded.size(); ++i) {
    const char c = i < folded.size() ? folded[i] : ' ';
    if (is_word_byte(c) && (c < '0' || c > '9')) {
      word += c;
      continue;
    }
    if (!word.empty()) {
      const bool known = furniture().date_words.contains(word) ||
                         furniture().weekdays.contains(word) || month_of(word) ||
                         (word.size() == 1 && (word == "t" || word == "z" || word == "h"));
      if (!known) return std::nullopt;
    }
    word.clear();
  }
  const auto date = parse_date(line);
  if (!date) return std::nullopt;
  DateLine out{*date, false};
  for (const std::string& opener : furniture().updated_words) {
    out.updated |= folded.starts_with(opener);
  }
  return out;
}

}  // namespace relata
