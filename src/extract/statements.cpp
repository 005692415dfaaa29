#include "extract/statements.h"

#include <fmt/core.h>

#include <algorithm>

#include "extract/cues.h"
#include "extract/statements/draft.h"
#include "extract/statements/speakers.h"
#include "text/unicode.h"

namespace relata {

namespace {

/// Content without source, cue, dateline and loose punctuation at its ends.
void tidy(const StatementContext& context, CueClause& c) {
  for (const Span s : c.source) cut_span(c.content, s);
  for (const Span s : c.cue_spans) cut_span(c.content, s);
  for (const Span dateline : context.datelines) {
    if (context.sentence(c).span.overlaps(dateline)) cut_span(c.content, dateline);
  }
  // "... in town,” Ann Okafor said": the end of a quotation is no part of the name behind it.
  for (const Span s : std::vector<Span>(c.source)) {
    for (const std::uint32_t end : {s.begin, s.end - 1}) {
      const std::size_t q = context.quote_around({end, end + 1});
      if (q == 0) continue;
      const Span quote = context.quotes[q - 1].span;
      if (!s.contains(quote) && !quote.contains(s)) cut_span(c.source, quote);
    }
  }
  // What is said inside a quotation is said of its words only.
  const std::size_t around = c.cue_spans.empty() ? 0 : context.quote_around(c.cue_spans.front());
  const Span voice = around == 0 ? Span{0, ~0U} : context.quotes[around - 1].span;
  const std::u32string& text = context.text;
  std::vector<Span> kept;
  for (Span s : c.content) {
    s = {std::max(s.begin, voice.begin), std::min(s.end, voice.end)};
    const auto loose = [&](char32_t x) {
      return is_space(x) || x == U',' || x == U';' || x == U':' || x == U'\u2014' ||
             x == U'\u2013' || x == U'\u2015' || x == U'-';
    };
    while (s.begin < s.end && loose(text[s.begin])) ++s.begin;
    while (s.begin < s.end && loose(text[s.end - 1])) --s.end;
    if (s.begin >= s.end) continue;
    const bool letters = std::any_of(text.begin() + s.begin, text.begin() + s.end,
                                     [](char32_t x) { return is_letter(x) || is_digit(x); });
    if (letters) kept.push_back(s);
  }
  c.content = std::move(kept);
}

std::vector<Draft> find_drafts(const StatementContext& context) {
  std::vector<Draft> drafts;
  for (std::uint32_t s = 0; s < context.analysis.sentences.size(); ++s) {
    for (CueClause& clause : find_cue_clauses(context.analysis.sentences[s], s, context.lexicon)) {
      drafts.push_back({std::move(clause)});
    }
  }
  for (Draft& draft : find_laid_out(context)) drafts.push_back(std::move(draft));
  split_participles(context, drafts);
  attach_quotations(context, drafts);
  std::erase_if(drafts, [](const Draft& d) { return d.clause.content.empty(); });
  for (Draft& draft : drafts) tidy(context, draft.clause);
  sift(context, drafts);
  const auto first = [](const Draft& d) {
    return std::min(hull(d.clause.source, d.clause.cue_spans).begin, hull(d.clause.content).begin);
  };
  std::stable_sort(drafts.begin(), drafts.end(),
                   [&](const Draft& a, const Draft& b) { return first(a) < first(b); });
  return drafts;
}

/// How many letters and digits of the content stand outside of quotations, and inside.
std::pair<std::uint32_t, std::uint32_t> letters_outside_inside(const StatementContext& context,
                                                               const std::vector<Span>& content) {
  std::pair<std::uint32_t, std::uint32_t> count{0, 0};
  for (const Span s : content) {
    for (std::uint32_t i = s.begin; i < s.end; ++i) {
      if (!is_letter(context.text[i]) && !is_digit(context.text[i])) continue;
      ++(context.quote_around({i, i + 1}) != 0 ? count.second : count.first);
    }
  }
  return count;
}

/// All in marks, or a turn of a transcript: direct. Some words in marks: mixed.
std::string kind_of(const StatementContext& context, const Draft& draft) {
  if (draft.laid_out) return "direct";
  const auto [outside, inside] = letters_outside_inside(context, draft.clause.content);
  if (inside == 0) return "indirect";
  constexpr std::uint32_t kThat = 4;  // the complementizer before the marks
  return outside <= kThat ? "direct" : "mixed";
}

/// A statement stands within the smallest other one whose content holds its cue and content.
void nest(std::vector<Statement>& statements) {
  std::vector<Piece> contents;
  std::vector<Piece> places;
  for (std::size_t i = 0; i < statements.size(); ++i) {
    const Statement& s = statements[i];
    for (const Span part : s.content) contents.push_back({part, i});
    places.push_back({s.cue.empty() ? hull(s.content) : hull(s.cue), i});
  }
  auto outer = smallest_around(std::move(contents), places);
  for (std::size_t i = 0; i < statements.size(); ++i) {
    // Two parts of one sentence can each hold the other's cue: a chain never comes back. It may end
    // in a ring of later statements, which is opened when their turn comes.
    std::size_t steps = 0;
    for (auto up = outer[i]; up && steps < statements.size(); up = outer[*up], ++steps) {
      if (*up != i) continue;
      outer[i].reset();
      break;
    }
    if (outer[i]) statements[i].within = statements[*outer[i]].id;
  }
}

/// The words of quotations and turns with who says them, inner ones behind the outer.
void collect_quotations(const StatementContext& context, const Statement& s, const Draft& draft,
                        std::uint32_t speaker, std::vector<Quotation>& said) {
  if (draft.laid_out) {
    for (const Span part : s.content) said.push_back({part, speaker});
  } else if (s.kind != "indirect") {
    for (const QuotedText& quote : context.quotes) {
      for (const Span part : s.content) {
        if (part.overlaps(quote.span)) said.push_back({quote.span, speaker});
      }
    }
  }
}

Statement write(const StatementContext& context, const Draft& draft, std::size_t number,
                std::optional<std::uint32_t> speaker) {
  const CueClause& c = draft.clause;
  const std::vector<Actor>& actors = context.actors.actors;
  Statement s;
  s.id = fmt::format("s{}", number);
  s.kind = kind_of(context, draft);
  if (speaker) s.speaker = actors[*speaker].id;
  if (c.addressee_head) {
    const auto to = actor_behind(context, c.sentence, *c.addressee_head);
    if (to && to != speaker) s.addressee = actors[*to].id;
  }
  s.source = c.source;
  s.cue = c.cue_spans;
  s.content = c.content;
  s.polarity = c.negated ? "neg" : "pos";
  if (c.cue != nullptr) {
    s.stance = c.cue->stance;
    s.distance = c.cue->distance;
  }
  const double sure = s.source.empty() ? std::max(0.3, c.confidence - 0.15) : c.confidence;
  s.confidence = static_cast<double>(static_cast<int>(sure * 100 + 0.5)) / 100;
  return s;
}

}  // namespace

std::vector<Statement> find_statements(const Report& report, const Analysis& analysis,
                                       const Propositions& /*propositions*/, const Lexicon& lexicon,
                                       Actors& actors) {
  const StatementContext context(report, analysis, lexicon, actors);
  std::vector<Statement> statements;
  std::vector<Quotation> said;
  for (const Draft& draft : find_drafts(context)) {
    const auto speaker = speaker_of(context, draft.clause);
    statements.push_back(write(context, draft, statements.size() + 1, speaker));
    if (speaker) collect_quotations(context, statements.back(), draft, *speaker, said);
  }
  nest(statements);
  link_speakers(actors, analysis, said);
  return statements;
}

}  // namespace relata
