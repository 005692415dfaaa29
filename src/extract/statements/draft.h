#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/actors.h"
#include "extract/cues.h"
#include "extract/quotations.h"
#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "record/report.h"
#include "text/span.h"

namespace relata {

/// A statement in the making: a cue with source and content, from the tree or from the layout of
/// the page (then without an entry of the lexicon).
struct Draft {
  CueClause clause;
  bool quoted = false;    // a whole quotation is its content
  bool laid_out = false;  // found by the layout: a turn of a transcript, a headline, a signature
};

/// A line of the text that is not blank, and the sentences that begin in it.
struct Paragraph {
  Span span;
  std::uint32_t first_sentence = 0;
  std::uint32_t end_sentence = 0;
};

/// What every step reads. The steps only add to and change the drafts.
struct StatementContext {
  StatementContext(const Report& report, const Analysis& analysis, const Lexicon& lexicon,
                   const Actors& actors);
  const Report& report;
  const Analysis& analysis;
  const Lexicon& lexicon;
  const Actors& actors;
  std::u32string text;
  std::vector<QuotedText> quotes;
  std::vector<Paragraph> paragraphs;
  std::vector<Span> datelines;
  std::vector<std::size_t> outer;  // the quotations that stand in no other; indexes into `quotes`

  [[nodiscard]] const Sentence& sentence(const CueClause& c) const {
    return analysis.sentences[c.sentence];
  }
  /// Only blanks and light punctuation between two places of one paragraph.
  [[nodiscard]] bool adjacent(std::uint32_t from, std::uint32_t to) const;
  /// Whether the last character before a place, marks and blanks aside, ends a sentence.
  [[nodiscard]] bool ends_sentence(std::uint32_t at) const;
  /// Nothing but white space, paragraphs' ends included.
  [[nodiscard]] bool only_blanks(std::uint32_t from, std::uint32_t to) const;
  /// The quotation that holds a place, outermost, as 1 + index; 0 for none. `but` is left out.
  [[nodiscard]] std::size_t quote_around(Span place, const QuotedText* but = nullptr) const;
};

/// The smallest span that holds all of these.
[[nodiscard]] Span hull(const std::vector<Span>& a, const std::vector<Span>& b = {});
/// Adds a span to spans in text order, joined with those it touches.
void add_span(std::vector<Span>& spans, Span added);
/// Cuts `hole` out of the spans.
void cut_span(std::vector<Span>& spans, Span hole);

/// A stretch of text that belongs to a statement.
struct Piece {
  Span span;
  std::size_t owner = 0;
};

/// For each place the owner of the smallest piece that holds it and more, other than its own owner;
/// nothing if none does. In the order of `places`.
///
/// cost  pieces and places sorted once, then swept.
[[nodiscard]] std::vector<std::optional<std::size_t>> smallest_around(
    std::vector<Piece> pieces, const std::vector<Piece>& places);

/// "said the bridge was open, adding that ...", "said he was ill and called it a cold": a
/// participle of saying behind a comma and a second verb go on with the report; they are no part of
/// what was said before, and have the same source.
void split_participles(const StatementContext& context, std::vector<Draft>& drafts);

/// Gives each quotation to the cue that it belongs to: beside it, around it, in whose clause it
/// stands, or, for a paragraph that is all quotation, the one before.
void attach_quotations(const StatementContext& context, std::vector<Draft>& drafts);

/// Statements that the page shows by its layout: turns of a transcript ("MR. OKAFOR: Good
/// morning."), "From Chairwoman Okafor:", headlines ("Okafor: we stay", "We stay - Okafor"),
/// signatures below or behind a quotation ("- Commissioner Okafor").
[[nodiscard]] std::vector<Draft> find_laid_out(const StatementContext& context);

/// Takes away what only looks like a statement: asides ("you know"), one's own attitudes inside
/// one's own words, wishes and objects in conversation, orders to "see whether".
void sift(const StatementContext& context, std::vector<Draft>& drafts);

}  // namespace relata
