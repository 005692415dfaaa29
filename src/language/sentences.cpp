#include "language/sentences.h"

#include <algorithm>

#include "text/unicode.h"

namespace relata {
namespace {

// Walks through a text and knows which line break comes next.
class Breaks {
 public:
  Breaks(std::u32string_view text, std::span<const LineBreak> breaks)
      : text_(text), breaks_(breaks) {}

  // What the line break at `at` stands for. To be asked in text order. Only a line feed may be a
  // wrap: `breaks` has no others.
  LineBreak at(std::uint32_t at) {
    if (is_paragraph_break(text_[at])) return LineBreak::kParagraph;
    if (text_[at] != U'\n') return LineBreak::kLine;
    next_ += static_cast<std::size_t>(std::count(text_.begin() + from_, text_.begin() + at, U'\n'));
    from_ = at;
    return next_ < breaks_.size() ? breaks_[next_] : LineBreak::kLine;
  }

 private:
  std::u32string_view text_;
  std::span<const LineBreak> breaks_;
  std::uint32_t from_ = 0;
  std::size_t next_ = 0;
};

// Adds what [begin, end) holds, cut at blank lines and where a paragraph begins.
void add_blocks(std::u32string_view text, std::uint32_t begin, std::uint32_t end, Breaks& breaks,
                std::vector<Span>& out) {
  std::uint32_t at = begin;
  while (true) {
    while (at < end && is_space(text[at])) ++at;
    if (at == end) return;
    const std::uint32_t first = at;
    std::uint32_t last = at;  // behind the last character that is no white space
    int lines = 0;
    for (; at < end && lines < 2; ++at) {
      if (is_line_break(text[at])) {
        lines += breaks.at(at) == LineBreak::kParagraph ? 2 : 1;
      } else if (!is_space(text[at])) {
        lines = 0;
        last = at + 1;
      }
    }
    out.push_back({first, last});
  }
}

}  // namespace

std::vector<Span> find_blocks(std::u32string_view text, std::span<const Part> parts,
                              std::span<const LineBreak> breaks) {
  const auto size = static_cast<std::uint32_t>(text.size());
  std::vector<std::uint32_t> borders = {0, size};
  for (const Part& part : parts) {
    if (part.kind == PartKind::kDateline) continue;
    borders.push_back(std::min(part.span.begin, size));
    borders.push_back(std::min(part.span.end, size));
  }
  std::sort(borders.begin(), borders.end());
  std::vector<Span> blocks;
  Breaks walk(text, breaks);
  for (std::size_t i = 0; i + 1 < borders.size(); ++i) {
    add_blocks(text, borders[i], borders[i + 1], walk, blocks);
  }
  return blocks;
}

void join_wrapped_lines(std::u32string_view text, std::span<const LineBreak> breaks,
                        Tokens& tokens) {
  Breaks walk(text, breaks);
  for (Token& token : tokens.tokens) {
    if (token.space != Space::kLine) continue;
    std::uint32_t at = token.span.end;
    while (!is_line_break(text[at])) ++at;  // Space::kLine: there is one
    if (walk.at(at) == LineBreak::kWrap) token.space = Space::kBlank;
  }
}

namespace {

// "a)" or "iv)"
bool opens_item(std::u32string_view text, const Token& token) {
  return token.span.size() < 4 && token.space == Space::kNone && text[token.span.end] == U')';
}

// A wrapped line: a single line break between a word or comma and a small letter.
bool is_wrapped(std::u32string_view text, const Token& token, const Token& next) {
  const char32_t last = text[token.span.end - 1];
  return token.space == Space::kLine && (is_letter(last) || is_digit(last) || last == U',') &&
         is_lower(text[next.span.begin]) && !opens_item(text, next);
}

}  // namespace

std::vector<std::size_t> cut_sentences(std::u32string_view text, const Tokens& tokens,
                                       const std::vector<bool>& ends) {
  std::vector<std::size_t> cuts;
  std::size_t first = 0;
  std::uint32_t words = 0;
  std::size_t pause = 0;  // behind the last comma of the second half
  std::uint32_t words_at_pause = 0;
  for (std::size_t i = 0; i < tokens.tokens.size(); ++i) {
    const Token& token = tokens.tokens[i];
    if (words + token.words > kLongestSentence && i > first) {
      const bool paused = pause > first;
      cuts.push_back(paused ? pause : i);
      first = cuts.back();
      words = paused ? words - words_at_pause : 0;
      pause = first;
    }
    words += token.words;
    const char32_t c = text[token.span.begin];
    if (token.span.size() == 1 && (c == U',' || c == U';' || c == U':') &&
        words > kLongestSentence / 2) {
      pause = i + 1;
      words_at_pause = words;
    }
    const bool wrapped =
        i + 1 < tokens.tokens.size() && is_wrapped(text, token, tokens.tokens[i + 1]);
    if ((ends[i] && !wrapped) || token.space == Space::kParagraph) {
      cuts.push_back(i + 1);
      first = pause = i + 1;
      words = 0;
    }
  }
  if (first < tokens.tokens.size()) cuts.push_back(tokens.tokens.size());
  return cuts;
}

}  // namespace relata
