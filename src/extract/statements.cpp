#include "extract/statements.h"

#include <fmt/core.h>

#include <algorithm>

#include "extract/cues.h"
#include "extract/quotations.h"
#include "text/unicode.h"

namespace relata {

namespace {

/// A statement in the making.
struct Draft {
  CueClause clause;
  bool quoted = false;  // a whole quotation is its content
};

Span hull(const std::vector<Span>& a, const std::vector<Span>& b = {}) {
  Span all{~0U, 0};
  for (const auto* list : {&a, &b}) {
    for (const Span s : *list) {
      all.begin = std::min(all.begin, s.begin);
      all.end = std::max(all.end, s.end);
    }
  }
  return all;
}

/// Adds a span to a list of spans in text order, joined with those it touches.
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

/// Cuts `hole` out of the spans.
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

class StatementFinder {
 public:
  StatementFinder(const Report& report, const Analysis& analysis, const Lexicon& lexicon,
                  Actors& actors)
      : analysis_(analysis),
        lexicon_(lexicon),
        actors_(actors),
        text_(to_code_points(report.text)) {
    quotes_ = find_quotations(report.text);
  }

  std::vector<Statement> find() {
    for (std::uint32_t s = 0; s < analysis_.sentences.size(); ++s) {
      for (CueClause& clause : find_cue_clauses(analysis_.sentences[s], s, lexicon_)) {
        drafts_.push_back({std::move(clause)});
      }
      try_transcript(s);
    }
    split_participles();
    for (const QuotedText& quote : quotes_) join(quote);
    std::erase_if(drafts_, [](const Draft& d) { return d.clause.content.empty(); });
    std::vector<char> aside;
    for (const Draft& draft : drafts_) aside.push_back(is_aside(draft) ? 1 : 0);
    std::size_t at = 0;
    std::erase_if(drafts_, [&](const Draft&) { return aside[at++] != 0; });
    for (Draft& draft : drafts_) tidy(draft);
    std::erase_if(drafts_, [](const Draft& d) { return d.clause.content.empty(); });
    return write();
  }

 private:
  /// Only blanks and light punctuation between two places.
  bool adjacent(std::uint32_t from, std::uint32_t to) const {
    if (from > to || to - from > 4) return false;
    for (std::uint32_t i = from; i < to; ++i) {
      if (is_letter(text_[i]) || is_digit(text_[i])) return false;
      if (text_[i] == U'\n' && i + 1 < to && text_[i + 1] == U'\n') return false;
    }
    return true;
  }

  /// "SMITH: We shall see." at the beginning of a paragraph.
  void try_transcript(std::uint32_t s) {
    const Sentence& sentence = analysis_.sentences[s];
    if (!sentence.new_paragraph) return;
    std::uint32_t colon = 0;
    bool name = true;
    for (std::uint32_t w = 0; w < sentence.words.size() && w < 6; ++w) {
      const Word& word = sentence.words[w];
      if (word.form == ":") {
        colon = w;
        break;
      }
      std::size_t at = 0;
      name = name && (is_upper(next_code_point(word.form, at)) || word.upos == Upos::kPunct);
    }
    if (colon == 0 || !name) return;
    std::uint32_t end = sentence.words[colon].span.end;
    while (end < text_.size() && text_[end] != U'\n') ++end;
    std::uint32_t begin = sentence.words[colon].span.end;
    while (begin < end && is_space(text_[begin])) ++begin;
    if (begin + 12 > end) return;
    bool person = false;
    for (std::uint32_t w = 0; w < colon; ++w) {
      const auto actor = actor_at(actors_, s, w);
      person = person || (actor && actors_.actors[*actor].kind == "person") ||
               sentence.words[w].name == NameKind::kPerson;
    }
    if (!person) return;
    Draft draft;
    draft.clause.sentence = s;
    draft.clause.word = colon;
    draft.clause.source = {{sentence.words[0].span.begin, sentence.words[colon - 1].span.end}};
    draft.clause.cue_spans = {sentence.words[colon].span};
    draft.clause.content = {{begin, end}};
    draft.clause.source_head = colon - 1;
    for (std::uint32_t w = 0; w < colon; ++w) {
      const std::int32_t head = sentence.words[w].head;
      if (head < 0 || static_cast<std::uint32_t>(head) >= colon) draft.clause.source_head = w;
    }
    draft.clause.confidence = 0.7;
    draft.quoted = true;
    drafts_.push_back(std::move(draft));
  }

  /// `Asked about the flood, she said, "We are safe."`: a cue right before or behind a whole
  /// quotation has it as its content, whatever the tree says.
  bool join_beside(const QuotedText& quote) {
    if (quote.words < 4) return false;
    for (Draft& draft : drafts_) {
      CueClause& c = draft.clause;
      if (c.cue_spans.empty() || draft.quoted) continue;
      if (c.cue == nullptr || c.cue->pos != Cue::Pos::kVerb) continue;
      const Span own = hull(c.source, c.cue_spans);
      if (own.end > quote.span.begin && own.begin < quote.span.end) continue;
      const bool before = adjacent(own.end, quote.span.begin) && quote.span.begin > own.end + 1;
      // "...," the party's lawyer Ola Berg said: a comma inside the marks goes on to its cue, even
      // if the tree begins a sentence there or cuts the name.
      const Sentence& sentence = analysis_.sentences[c.sentence];
      const bool goes_on =
          quote.span.size() > 3 && text_[quote.span.end - 2] == U',' &&
          own.begin >= quote.span.end && own.begin - quote.span.end < 60 &&
          adjacent(quote.span.end, std::max(sentence.span.begin, quote.span.end)) &&
          c.cue->stance == "asserts" && c.content.empty();
      const bool behind = adjacent(quote.span.end, own.begin) || goes_on;
      if (goes_on && c.cue_spans.front().begin > quote.span.end + 2) {
        const auto named = c.source;
        c.source.clear();
        name_source(c, quote.span);
        if (c.source.empty()) c.source = named;
      }
      if (c.source.empty() ? !behind || c.cue->stance != "asserts" : !before && !behind) continue;
      const bool apart = std::none_of(c.content.begin(), c.content.end(),
                                      [&](Span s) { return s.overlaps(quote.span); });
      if (apart) c.content.clear();
      add_span(c.content, quote.span);
      name_source(c, quote.span);
      draft.quoted = true;
      c.confidence = 0.95;
      last_ = &draft;
      return true;
    }
    return false;
  }

  /// "said the bridge was open, adding that ...": a participle of saying behind a comma goes on
  /// with the report; it is no part of what was said before it, and has the same source.
  void split_participles() {
    for (Draft& inner : drafts_) {
      CueClause& b = inner.clause;
      if (b.cue == nullptr || b.cue->stance != "asserts" || b.cue_spans.empty()) continue;
      const Sentence& sentence = analysis_.sentences[b.sentence];
      if (b.word == 0 ||
          sentence.words[b.word].features.find("VerbForm=Part") == std::string::npos ||
          sentence.words[b.word - 1].form != "," ||
          sentence.words[b.word].features.find("Tense=Past") != std::string::npos) {
        continue;
      }
      for (Draft& outer : drafts_) {
        CueClause& a = outer.clause;
        if (&a == &b || a.sentence != b.sentence || a.cue == nullptr || outer.quoted) continue;
        if (a.cue_spans.empty() || a.cue_spans.front().begin > b.cue_spans.front().begin) continue;
        if (std::none_of(a.content.begin(), a.content.end(),
                         [&](Span s) { return s.contains(b.cue_spans.front()); })) {
          continue;
        }
        cut_span(a.content, {b.cue_spans.front().begin, sentence.span.end});
        b.source = a.source;
        b.source_head = a.source_head;
        break;
      }
    }
  }

  /// Gives a quotation to the cue that it belongs to.
  void join(const QuotedText& quote) {
    const Span q = quote.span;
    if (join_beside(quote)) return;
    // A cue whose content in the tree has part of the quotation: the outermost of them.
    Draft* best = nullptr;
    std::uint32_t most = 0;
    for (Draft& draft : drafts_) {
      const Span own = hull(draft.clause.source, draft.clause.cue_spans);
      if (own.begin >= q.begin && own.end <= q.end) continue;  // said inside the quotation
      std::uint32_t shared = 0;
      for (const Span c : draft.clause.content) {
        if (c.overlaps(q)) shared += std::min(c.end, q.end) - std::max(c.begin, q.begin);
      }
      if (shared > most) {
        most = shared;
        best = &draft;
      }
    }
    if (best != nullptr) {
      // A quotation of several sentences goes to the cue beside it; a word or two in marks is
      // inside its content anyway.
      add_span(best->clause.content, q);
      if (!best->quoted) name_source(best->clause, q);
      best->quoted = true;
      last_ = best;
      return;
    }
    if (quote.words < 2) return;
    for (Draft& draft : drafts_) {
      const Span own = hull(draft.clause.source, draft.clause.cue_spans);
      if (own.begin >= q.begin && own.end <= q.end) continue;
      const bool speaks = draft.clause.cue == nullptr || draft.clause.cue->pos != Cue::Pos::kNoun;
      const bool free = draft.clause.content.empty() || draft.quoted;
      if (!speaks || !free || draft.clause.source.empty()) continue;
      const Sentence& sentence = analysis_.sentences[draft.clause.sentence];
      const bool beside = adjacent(q.end, own.begin) || adjacent(own.end, q.begin);
      // "Speaking in Rome on Monday, she said late at night: ..." - the quotation ends the
      // sentence of a cue without content.
      const bool closes = draft.clause.content.empty() && quote.words >= 3 && own.end <= q.begin &&
                          adjacent(q.end, sentence.span.end + 1) && q.begin < sentence.span.end;
      // "It is done," the mayor said at noon. "We can go home." - the second half of a quotation
      // around its cue.
      const bool second = draft.quoted && !draft.clause.content.empty() &&
                          draft.clause.content.front().begin < own.begin && own.end <= q.begin &&
                          adjacent(sentence.span.end, q.begin);
      if (!beside && !closes && !second) continue;
      add_span(draft.clause.content, q);
      draft.quoted = true;
      draft.clause.confidence = beside ? 0.95 : 0.8;
      last_ = &draft;
      return;
    }
    // A paragraph that is all quotation goes on in the voice of the one before.
    if (quote.whole_paragraph && quote.words >= 5 && last_ != nullptr &&
        between_is_short(hull(last_->clause.content, last_->clause.cue_spans).end, q.begin)) {
      add_span(last_->clause.content, q);
    }
  }

  /// Nothing but the end of a paragraph, and at most a few words, between two places.
  bool between_is_short(std::uint32_t from, std::uint32_t to) const {
    return from <= to && to - from <= 60;
  }

  /// "...," Mayor Ann Okafor of Leeds said: where the tree gives no source, the words between a
  /// quotation and its cue are it.
  void name_source(CueClause& c, Span q) const {
    if (!c.source.empty() || c.cue_spans.empty()) return;
    const Sentence& sentence = analysis_.sentences[c.sentence];
    Span between{q.end, c.cue_spans.front().begin};
    if (c.cue_spans.front().end >= q.begin && c.cue_spans.front().begin < q.end) return;
    if (between.begin >= between.end) {
      // "...," said Mayor Okafor.
      if (c.cue_spans.front().begin < q.end || !adjacent(q.end, c.cue_spans.front().begin)) return;
      between = {c.cue_spans.back().end, sentence.span.end};
    }
    if (between.begin >= between.end) return;
    Span named{~0U, 0};
    std::uint32_t words = 0;
    std::uint32_t comma = 0;  // end of the words before the last comma
    for (std::uint32_t w = 0; w < sentence.words.size(); ++w) {
      const Word& word = sentence.words[w];
      if (!between.contains(word.span)) continue;
      if (word.upos == Upos::kVerb) {
        if (comma == 0) return;
        named.end = comma;
        break;
      }
      if (word.form == "," && named.end > 0) comma = named.end;
      if (word.upos != Upos::kPunct) {
        ++words;
        named = {std::min(named.begin, word.span.begin), std::max(named.end, word.span.end)};
        if (!c.source_head &&
            (word.upos == Upos::kPropn || word.upos == Upos::kNoun || word.upos == Upos::kPron)) {
          c.source_head = w;
        }
      }
    }
    if (words > 0 && words <= 14 && c.source_head) c.source = {named};
  }

  /// "I think", "you know" inside a quotation: what is said there is said by its speaker.
  bool is_aside(const Draft& draft) const {
    const CueClause& c = draft.clause;
    if (c.cue == nullptr || !c.source_head || c.cue_spans.empty()) return false;
    if (c.cue->stance != "believes" && c.cue->stance != "wants") return false;
    const std::string& features = analysis_.sentences[c.sentence].words[*c.source_head].features;
    if (features.find("Person=1") == std::string::npos &&
        features.find("Person=2") == std::string::npos) {
      return false;
    }
    for (const QuotedText& quote : quotes_) {
      if (quote.span.contains(c.cue_spans.front())) return true;
    }
    return std::any_of(drafts_.begin(), drafts_.end(), [&](const Draft& outer) {
      return outer.clause.cue == nullptr && !outer.clause.content.empty() &&
             outer.clause.content.front().contains(c.cue_spans.front());
    });
  }

  /// Content without source, cue and loose punctuation at its ends.
  void tidy(Draft& draft) {
    CueClause& c = draft.clause;
    for (const Span s : c.source) cut_span(c.content, s);
    for (const Span s : c.cue_spans) cut_span(c.content, s);
    std::vector<Span> kept;
    for (Span s : c.content) {
      const auto loose = [&](char32_t x) {
        return is_space(x) || x == U',' || x == U';' || x == U':' || x == U'\u2014' ||
               x == U'\u2013' || x == U'-';
      };
      while (s.begin < s.end && loose(text_[s.begin])) ++s.begin;
      while (s.begin < s.end && loose(text_[s.end - 1])) --s.end;
      bool letters = false;
      for (std::uint32_t i = s.begin; i < s.end && !letters; ++i) {
        letters = is_letter(text_[i]) || is_digit(text_[i]);
      }
      if (letters) kept.push_back(s);
    }
    c.content = std::move(kept);
  }

  std::optional<std::uint32_t> actor_of(const CueClause& c,
                                        std::optional<std::uint32_t> head) const {
    if (!head) return std::nullopt;
    const Sentence& sentence = analysis_.sentences[c.sentence];
    if (const auto actor = actor_in_phrase(actors_, sentence, c.sentence, *head)) return actor;
    // "who", "that" of a relative clause: the noun that the clause hangs on.
    const Word& word = sentence.words[*head];
    if (word.features.find("PronType=Rel") == std::string::npos || word.head < 0) {
      return std::nullopt;
    }
    std::int32_t up = word.head;
    while (up >= 0 && !sentence.words[static_cast<std::size_t>(up)].relation.starts_with("acl")) {
      up = sentence.words[static_cast<std::size_t>(up)].head;
    }
    if (up < 0 || sentence.words[static_cast<std::size_t>(up)].head < 0) return std::nullopt;
    return actor_in_phrase(
        actors_, sentence, c.sentence,
        static_cast<std::size_t>(sentence.words[static_cast<std::size_t>(up)].head));
  }

  std::string kind_of(const std::vector<Span>& content) const {
    std::uint32_t all = 0;
    std::uint32_t quoted = 0;
    for (const Span s : content) {
      all += s.size();
      for (const QuotedText& quote : quotes_) {
        if (!s.overlaps(quote.span)) continue;
        quoted += std::min(s.end, quote.span.end) - std::max(s.begin, quote.span.begin);
      }
    }
    if (quoted == 0) return "indirect";
    return quoted * 10 >= all * 9 ? "direct" : "mixed";
  }

  std::vector<Statement> write() {
    std::vector<std::optional<std::uint32_t>> speakers(drafts_.size());
    std::vector<Quotation> said;
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      const Draft& d = drafts_[i];
      speakers[i] = actor_of(d.clause, d.clause.source_head);
    }
    std::vector<std::size_t> order(drafts_.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const auto first = [&](std::size_t i) {
      const CueClause& c = drafts_[i].clause;
      return std::min(hull(c.source, c.cue_spans).begin, hull(c.content).begin);
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      const std::uint32_t x = first(a);
      const std::uint32_t y = first(b);
      return x != y ? x < y : a < b;
    });
    std::vector<Statement> statements;
    for (const std::size_t i : order) {
      const CueClause& c = drafts_[i].clause;
      Statement s;
      s.id = fmt::format("s{}", statements.size() + 1);
      s.kind = kind_of(c.content);
      if (speakers[i]) s.speaker = actors_.actors[*speakers[i]].id;
      if (const auto to = actor_of(c, c.addressee_head); to && to != speakers[i]) {
        s.addressee = actors_.actors[*to].id;
      }
      s.source = c.source;
      s.cue = c.cue_spans;
      s.content = c.content;
      s.polarity = c.negated ? "neg" : "pos";
      if (c.cue != nullptr) {
        s.stance = c.cue->stance;
        s.distance = c.cue->distance;
      }
      s.confidence = s.source.empty() ? std::max(0.3, c.confidence - 0.15) : c.confidence;
      s.confidence = static_cast<double>(static_cast<int>(s.confidence * 100 + 0.5)) / 100;
      if (s.kind != "indirect" && speakers[i]) {
        for (const QuotedText& quote : quotes_) {
          for (const Span part : s.content) {
            if (part.overlaps(quote.span)) said.push_back({quote.span, *speakers[i]});
          }
        }
      }
      statements.push_back(std::move(s));
    }
    nest(statements);
    link_speakers(actors_, analysis_, said);
    return statements;
  }

  /// A statement stands within the smallest other one whose content holds its cue and content.
  static void nest(std::vector<Statement>& statements) {
    for (Statement& inner : statements) {
      const Span own = inner.cue.empty() ? hull(inner.content) : hull(inner.cue);
      std::uint32_t smallest = ~0U;
      for (const Statement& outer : statements) {
        if (&outer == &inner) continue;
        for (const Span part : outer.content) {
          if (part.contains(own) && part.size() < smallest && part.size() > own.size()) {
            smallest = part.size();
            inner.within = outer.id;
          }
        }
      }
    }
  }

  const Analysis& analysis_;
  const Lexicon& lexicon_;
  Actors& actors_;
  std::u32string text_;
  std::vector<QuotedText> quotes_;
  std::vector<Draft> drafts_;
  Draft* last_ = nullptr;
};

}  // namespace

std::vector<Statement> find_statements(const Report& report, const Analysis& analysis,
                                       const Propositions& /*propositions*/, const Lexicon& lexicon,
                                       Actors& actors) {
  return StatementFinder(report, analysis, lexicon, actors).find();
}

}  // namespace relata
