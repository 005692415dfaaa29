#include "extract/quotations.h"

#include <algorithm>
#include <optional>

#include "text/unicode.h"

namespace relata {

namespace {

using Text = std::u32string_view;

enum class Way { kOpens, kCloses, kEither };

struct Mark {
  std::size_t at = 0;
  std::size_t wide = 1;  // code points: two for twin single marks
  Way way = Way::kEither;
};

bool is_word(char32_t c) { return is_letter(c) || is_digit(c); }

bool is_double(char32_t c) {
  return c == U'"' || c == U'\u201C' || c == U'\u201D' || c == U'\u201E' || c == U'\u00AB' ||
         c == U'\u00BB';
}
bool is_single(char32_t c) { return c == U'\'' || c == U'\u2018' || c == U'\u2019'; }

/// A mark opens before a word and after white space, a bracket, a dash or another opening mark.
bool room_to_open(Text text, Span line, std::size_t at, std::size_t wide) {
  const bool before = at == line.begin || is_space(text[at - 1]) || text[at - 1] == U'(' ||
                      text[at - 1] == U'[' || text[at - 1] == U'\u2014' ||
                      text[at - 1] == U'\u2013' || text[at - 1] == U'\u2018' ||
                      (is_double(text[at - 1]) && !is_double(text[at]));
  return before && at + wide < line.end && !is_space(text[at + wide]);
}

bool room_to_close(Text text, Span line, std::size_t at, std::size_t wide) {
  return at > line.begin && !is_space(text[at - 1]) &&
         (at + wide >= line.end || !is_word(text[at + wide]));
}

/// Which way a double mark goes: by its place, and if that leaves it open by its form.
Way way_of(Text text, Span line, std::size_t at, std::size_t wide) {
  const bool opens = room_to_open(text, line, at, wide);
  const bool closes = room_to_close(text, line, at, wide);
  if (opens != closes) return opens ? Way::kOpens : Way::kCloses;
  const char32_t c = text[at];
  if (c == U'\u201C' || c == U'\u201E' || c == U'\u00AB' || c == U'`') return Way::kOpens;
  if (c == U'\u201D' || c == U'\u00BB') return Way::kCloses;
  return Way::kEither;
}

std::vector<Mark> double_marks(Text text, Span line) {
  std::vector<Mark> marks;
  for (std::size_t i = line.begin; i < line.end; ++i) {
    const char32_t c = text[i];
    const bool twin = i + 1 < line.end && text[i + 1] == c && (c == U'`' || is_single(c));
    if (!twin && !is_double(c)) continue;
    const std::size_t wide = twin ? 2 : 1;
    marks.push_back({i, wide, way_of(text, line, i, wide)});
    i += wide - 1;
  }
  return marks;
}

/// Words of a span; an apostrophe does not part them.
std::uint32_t count_words(Text text, Span span) {
  std::uint32_t words = 0;
  bool inside = false;
  for (std::size_t i = span.begin; i < span.end; ++i) {
    const bool word = is_word(text[i]);
    if (word && !inside) ++words;
    inside = word || (inside && is_single(text[i]));
  }
  return words;
}

/// One paragraph's quotations.
struct Paragraph {
  std::vector<Span> pairs;
  std::optional<std::uint32_t> unclosed;  // where the last one begins that does not end here
};

Paragraph pair_marks(const std::vector<Mark>& marks) {
  Paragraph out;
  std::vector<std::size_t> open;
  std::optional<std::size_t> last_pair;  // where the last closed quotation begins
  for (const Mark& m : marks) {
    const bool closes = m.way == Way::kCloses || (m.way == Way::kEither && !open.empty());
    if (!closes) {
      open.push_back(m.at);
    } else if (!open.empty()) {
      last_pair = open.back();
      out.pairs.push_back(
          {static_cast<std::uint32_t>(open.back()), static_cast<std::uint32_t>(m.at + m.wide)});
      open.pop_back();
    }
  }
  // What stays open runs on, unless a whole quotation stands behind it: then its mark was stray.
  if (!open.empty() && (!last_pair || *last_pair < open.back())) {
    out.unclosed = static_cast<std::uint32_t>(open.back());
  }
  std::sort(out.pairs.begin(), out.pairs.end());
  return out;
}

/// Where the single quotation that opens at `at` closes; nothing if it is an apostrophe.
std::optional<std::size_t> closes_single(Text text, Span line, std::size_t at) {
  constexpr std::size_t kFar = 600;
  std::optional<std::size_t> plural;  // "the voters' choice": perhaps the end, perhaps not
  for (std::size_t i = at + 1; i < line.end && i < at + kFar; ++i) {
    if (text[i] == U'\u2018') break;
    if (!is_single(text[i]) || !room_to_close(text, line, i, 1)) continue;
    if (text[i - 1] != U's' && text[i - 1] != U'S') return i;
    if (plural) break;
    plural = i;
  }
  return plural;
}

/// Single quotations of a paragraph, outermost only.
std::vector<Span> single_quotations(Text text, Span line) {
  std::vector<Span> found;
  for (std::size_t i = line.begin; i < line.end; ++i) {
    if (!is_single(text[i])) continue;
    const bool twin =
        (i + 1 < line.end && text[i + 1] == text[i]) || (i > line.begin && text[i - 1] == text[i]);
    if (twin || !room_to_open(text, line, i, 1) || !is_letter(text[i + 1])) continue;
    // A right mark may stand for a left one, but mostly it is an elision: ’tis.
    if (text[i] == U'\u2019') continue;
    const auto end = closes_single(text, line, i);
    if (!end) continue;
    found.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(*end + 1)});
    i = *end;
  }
  return found;
}

/// Collects the quotations of the paragraphs, one after another.
class Collector {
 public:
  explicit Collector(Text text) : text_(text) {}

  void read(Span line) {
    Paragraph here = pair_marks(double_marks(text_, line));
    join_running(line, here);
    for (const Span pair : here.pairs) add(pair, line, true);
    for (const Span single : single_quotations(text_, line)) {
      const bool crosses = std::any_of(found_.begin(), found_.end(), [&](const QuotedText& q) {
        return q.span.overlaps(single) && !q.span.contains(single) && !single.contains(q.span);
      });
      if (!crosses) add(single, line, true);
    }
    if (here.unclosed) {
      running_ = found_.size();
      add({*here.unclosed, line.end}, line, false);
    }
  }

  std::vector<QuotedText> finish() {
    std::sort(found_.begin(), found_.end(), [](const QuotedText& a, const QuotedText& b) {
      return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
    });
    std::uint32_t outer_end = 0;
    for (QuotedText& q : found_) {
      q.words = count_words(text_, q.span);
      q.nested = q.span.end <= outer_end;
      outer_end = std::max(outer_end, q.span.end);
    }
    return std::move(found_);
  }

 private:
  /// A quotation that the paragraph before left open goes on if this one opens with a mark.
  void join_running(Span line, Paragraph& here) {
    if (!running_) return;
    QuotedText& running = found_[*running_];
    if (!here.pairs.empty() && here.pairs.front().begin == line.begin) {
      running.span.end = here.pairs.front().end;
      running.closed = true;
      running.whole_paragraph = running.whole_paragraph && running.span.end == line.end;
      here.pairs.erase(here.pairs.begin());
    } else if (here.pairs.empty() && here.unclosed == line.begin) {
      running.span.end = line.end;
      here.unclosed.reset();
      return;  // and on
    }
    running_.reset();
  }

  void add(Span span, Span line, bool closed) {
    QuotedText quote;
    quote.span = span;
    quote.closed = closed;
    quote.whole_paragraph = span.begin == line.begin && span.end == line.end;
    found_.push_back(quote);
  }

  Text text_;
  std::vector<QuotedText> found_;
  std::optional<std::size_t> running_;  // the quotation that the last paragraph left open
};

}  // namespace

std::vector<QuotedText> find_quotations(std::string_view utf8) {
  const std::u32string text = to_code_points(utf8);
  Collector collector(text);
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = begin;
    while (end < text.size() && text[end] != U'\n') ++end;
    std::size_t first = begin;
    while (first < end && is_space(text[first])) ++first;
    std::size_t last = end;
    while (last > first && is_space(text[last - 1])) --last;
    if (first < last) {
      collector.read({static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)});
    }
    begin = end + 1;
  }
  return collector.finish();
}

}  // namespace relata
