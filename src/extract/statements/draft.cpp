#include "extract/statements/draft.h"

#include <algorithm>
#include <iterator>
#include <numeric>

#include "text/unicode.h"

namespace relata {

StatementContext::StatementContext(const Report& r, const Analysis& a, const Lexicon& l,
                                   const Actors& named)
    : report(r),
      analysis(a),
      lexicon(l),
      actors(named),
      text(to_code_points(r.text)),
      quotes(find_quotations(r.text)) {
  std::uint32_t sentence = 0;
  for (std::uint32_t begin = 0; begin < text.size();) {
    std::uint32_t end = begin;
    while (end < text.size() && text[end] != U'\n') ++end;
    Paragraph p;
    p.span = {begin, end};
    while (p.span.begin < end && is_space(text[p.span.begin])) ++p.span.begin;
    while (p.span.end > p.span.begin && is_space(text[p.span.end - 1])) --p.span.end;
    p.first_sentence = sentence;
    while (sentence < a.sentences.size() && a.sentences[sentence].span.begin < end) ++sentence;
    p.end_sentence = sentence;
    if (!p.span.empty()) paragraphs.push_back(p);
    begin = end + 1;
  }
  for (const Part& part : r.parts) {
    if (part.kind == PartKind::kDateline) datelines.push_back(part.span);
  }
  for (std::size_t i = 0; i < quotes.size(); ++i) {
    if (!quotes[i].nested) outer.push_back(i);
  }
}

bool StatementContext::adjacent(std::uint32_t from, std::uint32_t to) const {
  if (from > to || to - from > 4) return false;
  for (std::uint32_t i = from; i < to; ++i) {
    if (is_letter(text[i]) || is_digit(text[i])) return false;
    if (text[i] == U'\n' && (ends_sentence(from) || (i + 1 < to && text[i + 1] == U'\n'))) {
      return false;
    }
  }
  return true;
}

bool StatementContext::ends_sentence(std::uint32_t at) const {
  while (at > 0 && (is_space(text[at - 1]) || text[at - 1] == U'"' || text[at - 1] == U'\u201D' ||
                    text[at - 1] == U'\u2019')) {
    --at;
  }
  return at > 0 && (text[at - 1] == U'.' || text[at - 1] == U'!' || text[at - 1] == U'?');
}

bool StatementContext::only_blanks(std::uint32_t from, std::uint32_t to) const {
  if (from > to) return false;
  return std::all_of(text.begin() + from, text.begin() + to, is_space);
}

std::size_t StatementContext::quote_around(Span place, const QuotedText* but) const {
  const auto behind =
      std::upper_bound(outer.begin(), outer.end(), place.begin,
                       [&](std::uint32_t at, std::size_t i) { return at < quotes[i].span.begin; });
  if (behind == outer.begin()) return 0;
  const std::size_t i = *std::prev(behind);
  return &quotes[i] != but && quotes[i].span.contains(place) ? i + 1 : 0;
}

std::vector<std::optional<std::size_t>> smallest_around(std::vector<Piece> pieces,
                                                        const std::vector<Piece>& places) {
  std::stable_sort(pieces.begin(), pieces.end(),
                   [](const Piece& a, const Piece& b) { return a.span.begin < b.span.begin; });
  std::vector<std::size_t> order(places.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return places[a].span.begin < places[b].span.begin;
  });
  std::vector<std::optional<std::size_t>> found(places.size());
  std::vector<Piece> open;
  auto next = pieces.begin();
  for (const std::size_t i : order) {
    const Piece& place = places[i];
    for (; next != pieces.end() && next->span.begin <= place.span.begin; ++next) {
      open.push_back(*next);
    }
    std::erase_if(open, [&](const Piece& p) { return p.span.end <= place.span.begin; });
    std::uint32_t smallest = ~0U;
    for (const Piece& p : open) {
      if (p.owner == place.owner || !p.span.contains(place.span)) continue;
      if (p.span.size() >= smallest || p.span.size() <= place.span.size()) continue;
      smallest = p.span.size();
      found[i] = p.owner;
    }
  }
  return found;
}

Span hull(const std::vector<Span>& a, const std::vector<Span>& b) {
  Span all{~0U, 0};
  for (const auto* list : {&a, &b}) {
    for (const Span s : *list) {
      all.begin = std::min(all.begin, s.begin);
      all.end = std::max(all.end, s.end);
    }
  }
  return all;
}

void add_span(std::vector<Span>& spans, Span added) {
  std::vector<Span> out;
  for (const Span s : spans) {
    if (s.overlaps(added) || s.end == added.begin || s.begin == added.end) {
      added = {std::min(s.begin, added.begin), std::max(s.end, added.end)};
    } else {
      out.push_back(s);
    }
  }
  out.push_back(added);
  std::sort(out.begin(), out.end());
  spans = std::move(out);
}

void cut_span(std::vector<Span>& spans, Span hole) {
  std::vector<Span> out;
  for (const Span s : spans) {
    if (!s.overlaps(hole)) {
      out.push_back(s);
      continue;
    }
    if (s.begin < hole.begin) out.push_back({s.begin, hole.begin});
    if (hole.end < s.end) out.push_back({hole.end, s.end});
  }
  spans = std::move(out);
}

}  // namespace relata
