#include "read/compose.h"

#include <algorithm>

#include "text/unicode.h"

namespace relata {
namespace {

std::size_t run_at(const SourceText& source, std::size_t offset) {
  const auto after =
      std::upper_bound(source.runs.begin(), source.runs.end(), offset,
                       [](std::size_t at, const DecodedRun& run) { return at < run.begin; });
  return after == source.runs.begin() ? 0
                                      : static_cast<std::size_t>(after - source.runs.begin()) - 1;
}

bool same_bytes(const DecodedRun& run) { return run.length == run.source_length; }

// Input byte at which decoded byte `offset` begins; the end of the last run for the end of the
// text.
std::uint64_t source_begin(const SourceText& source, std::size_t offset) {
  if (source.runs.empty()) return 0;
  const DecodedRun& run = source.runs[run_at(source, offset)];
  if (offset >= run.begin + run.length) return run.source + run.source_length;
  return same_bytes(run) ? run.source + (offset - run.begin) : run.source;
}

std::uint64_t source_end(const SourceText& source, std::size_t offset) {
  if (source.runs.empty() || offset == 0) return source_begin(source, offset);
  const DecodedRun& run = source.runs[run_at(source, offset - 1)];
  return same_bytes(run) ? run.source + (offset - run.begin) : run.source + run.source_length;
}

bool space_at(std::string_view text, std::size_t& offset) {
  std::size_t next = offset;
  const char32_t c = next_code_point(text, next);
  if (!is_space(c) && c != 0x200B && c != 0xFEFF) return false;
  offset = next;
  return true;
}

// End of the entity that begins with '&' at `at`: behind its semicolon, else behind its letters.
std::size_t entity_end(std::string_view raw, std::size_t at) {
  std::size_t end = at + 1;
  const auto name = [](char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#';
  };
  while (end < raw.size() && end - at < 34 && name(raw[end])) ++end;
  return end < raw.size() && raw[end] == ';' && end > at + 1 ? end + 1 : end;
}

bool agrees(std::string_view raw, std::size_t i, std::string_view text, std::size_t j) {
  const std::size_t enough = 6;
  for (std::size_t n = 0; n < enough; ++n, ++i, ++j) {
    if (i == raw.size() || j == text.size()) return (i == raw.size()) == (j == text.size());
    if (raw[i] == '&' || raw[i] == '\r') return true;
    if (raw[i] != text[j]) return false;
  }
  return true;
}

// Bytes of the last `code_points` code points.
std::size_t tail_bytes(std::string_view text, std::uint32_t code_points) {
  std::size_t at = text.size();
  for (; code_points > 0 && at > 0; --code_points) {
    do --at;
    while (at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80);
  }
  return text.size() - at;
}

struct Match {
  std::size_t raw_end;
  std::size_t text_end;
};

// Which raw bytes stand for the next character (or two) of the text, raw[i] being '&'.
std::optional<Match> match_entity(std::string_view raw, std::size_t i, std::string_view text,
                                  std::size_t j) {
  std::size_t text_end = j;
  for (int code_points = 0; code_points < 2 && text_end < text.size(); ++code_points) {
    (void)next_code_point(text, text_end);
    for (std::size_t end = entity_end(raw, i); end > i + 1; --end) {
      if (agrees(raw, end, text, text_end)) return Match{end, text_end};
    }
  }
  if (text[j] == '&') return Match{i + 1, j + 1};
  return std::nullopt;
}

}  // namespace

SourceText source_of(std::string_view valid_utf8, std::uint64_t base) {
  SourceText out;
  out.text = valid_utf8;
  // A run's length has 32 bits; inputs are limited to far less.
  if (!valid_utf8.empty()) {
    out.runs.push_back({0, valid_utf8.size(), base, static_cast<std::uint32_t>(valid_utf8.size())});
  }
  return out;
}

void Composer::run(std::uint32_t code_points, std::uint64_t byte, std::uint32_t length, bool same) {
  if (code_points == 0) return;
  if (!map_.empty() && same && last_same_) {
    SourceRun& last = map_.back();
    if (last.begin + last.code_points == size_ && last.byte + last.length == byte) {
      last.code_points += code_points;
      last.length += length;
      size_ += code_points;
      return;
    }
  }
  map_.push_back({size_, code_points, byte, length});
  last_same_ = same;
  size_ += code_points;
}

void Composer::copy(const SourceText& source, std::size_t begin, std::size_t end) {
  for (std::size_t r = run_at(source, begin); r < source.runs.size() && begin < end; ++r) {
    const DecodedRun& from = source.runs[r];
    const std::size_t stop = std::min(end, from.begin + from.length);
    if (stop <= begin) continue;
    const std::string_view piece = std::string_view(source.text).substr(begin, stop - begin);
    const auto count = static_cast<std::uint32_t>(count_code_points(piece));
    if (same_bytes(from)) {
      run(count, from.source + (begin - from.begin), static_cast<std::uint32_t>(stop - begin),
          true);
    } else {
      run(count, from.source, from.source_length, false);
    }
    text_ += piece;
    begin = stop;
  }
}

void Composer::put(std::string_view utf8, const SourceText& source, std::size_t begin,
                   std::size_t end) {
  const std::uint64_t from = source_begin(source, begin);
  const std::uint64_t to = source_end(source, end);
  run(static_cast<std::uint32_t>(count_code_points(utf8)), from,
      static_cast<std::uint32_t>(to - from), false);
  text_ += utf8;
}

void Composer::own(std::string_view utf8) {
  text_ += utf8;
  size_ += static_cast<std::uint32_t>(count_code_points(utf8));
  last_same_ = false;
}

void Composer::blank(const SourceText& source, std::size_t begin, std::size_t end) {
  if (size_ == part_ || text_.back() == ' ') return;  // at the beginning, or behind a blank
  if (end == begin + 1 && source.text[begin] == ' ') {
    copy(source, begin, end);
  } else {
    put(" ", source, begin, end);
  }
}

void Composer::markup(std::string_view text, const SourceText& source, std::size_t begin,
                      std::size_t end) {
  const std::string_view raw = std::string_view(source.text).substr(begin, end - begin);
  std::size_t i = 0;
  std::size_t j = 0;
  while (j < text.size()) {
    std::size_t i_end = i;
    std::size_t j_end = j;
    if (space_at(text, j_end)) {
      // One stretch of white space, whether written as such or as entities.
      j_end = j;
      while (i_end < raw.size() && j_end < text.size()) {
        std::size_t next = j_end;
        if (!space_at(text, next)) break;
        if (raw[i_end] == '&') {
          const auto match = match_entity(raw, i_end, text, j_end);
          if (!match) break;
          i_end = match->raw_end;
        } else {
          i_end += raw[i_end] == '\r' && i_end + 1 < raw.size() && raw[i_end + 1] == '\n'
                       ? 2
                       : next - j_end;
        }
        j_end = next;
      }
      if (j_end == j) (void)space_at(text, j_end);
      i_end = std::min(i_end, raw.size());
      blank(source, begin + i, begin + i_end);
    } else if (i < raw.size() && raw[i] == '&') {
      const auto match = match_entity(raw, i, text, j);
      if (!match) break;
      put(text.substr(j, match->text_end - j), source, begin + i, begin + match->raw_end);
      i_end = match->raw_end;
      j_end = match->text_end;
    } else {
      std::size_t n = 0;
      while (i + n < raw.size() && j + n < text.size() && raw[i + n] == text[j + n] &&
             raw[i + n] != '&') {
        std::size_t next = j + n;
        if (space_at(text, next)) break;
        (void)next_code_point(text, next);
        if (i + (next - j) > raw.size()) break;
        n = next - j;
      }
      if (n == 0 || raw.substr(i, n) != text.substr(j, n)) break;
      copy(source, begin + i, begin + i + n);
      i_end = i + n;
      j_end = j + n;
    }
    i = i_end;
    j = j_end;
  }
  if (j < text.size()) {  // the parser changed more than entities: the rest as a whole
    std::string rest;
    for (std::size_t at = j; at < text.size();) {
      std::size_t next = at;
      if (space_at(text, next)) {
        if (!rest.empty() && rest.back() != ' ') rest += ' ';
      } else {
        (void)next_code_point(text, next);
        rest += text.substr(at, next - at);
      }
      at = next;
    }
    if (!rest.empty()) put(rest, source, begin + std::min(i, raw.size()), end);
  }
}

void Composer::begin_part() {
  before_part_ = text_.size();
  if (size_ > 0) own("\n\n");
  part_ = size_;
}

Span Composer::end_part() {
  while (size_ > part_ && text_.back() == ' ') {
    text_.pop_back();
    --size_;
    SourceRun& last = map_.back();
    if (last.begin + last.code_points > size_) {
      if (last.code_points == 1) {
        map_.pop_back();
        last_same_ = false;
      } else {
        // Only a run that is byte for byte ends one byte earlier.
        if (last.length == tail_bytes(text_, last.code_points - 1) + 1) --last.length;
        --last.code_points;
      }
    }
  }
  const Span part{part_, size_};
  if (part.empty()) {
    size_ -= static_cast<std::uint32_t>(text_.size() - before_part_);
    text_.resize(before_part_);
  }
  return part;
}

void Composer::finish(Report& report) {
  report.text = std::move(text_);
  report.source_map = std::move(map_);
}

}  // namespace relata
