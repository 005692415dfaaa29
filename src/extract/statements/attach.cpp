#include <algorithm>
#include <utility>

#include "extract/statements/draft.h"
#include "text/unicode.h"

namespace relata {

namespace {

/// Quotations of fewer words are seldom whole statements.
constexpr std::uint32_t kWhole = 4;

class Attacher {
 public:
  Attacher(const StatementContext& context, std::vector<Draft>& drafts) : c_(context) {
    for (Draft& d : drafts) {
      if (!d.clause.cue_spans.empty()) by_cue_.emplace_back(d.clause.cue_spans.front().begin, &d);
    }
    std::stable_sort(by_cue_.begin(), by_cue_.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
  }

  void attach(const QuotedText& quote) {
    look_around(quote.span);
    if (beside(quote) || within_clause(quote) || apart(quote)) return;
    goes_on(quote);
  }

 private:
  /// Only cues near a quotation can have it.
  void look_around(Span q) {
    constexpr std::uint32_t kNear = 3000;
    near_.clear();
    const std::uint32_t from = q.begin > kNear ? q.begin - kNear : 0;
    auto at = std::lower_bound(by_cue_.begin(), by_cue_.end(), from,
                               [](const auto& c, std::uint32_t x) { return c.first < x; });
    for (; at != by_cue_.end() && at->first < q.end + kNear; ++at) near_.push_back(at->second);
  }

  static Span own(const Draft& d) { return hull(d.clause.source, d.clause.cue_spans); }

  /// Cue and quotation stand in the same voice: both outside of quotations, or both inside one.
  bool same_voice(const Draft& d, const QuotedText& quote) const {
    if (d.clause.cue_spans.empty()) return false;
    const Span cue = d.clause.cue_spans.front();
    if (quote.span.contains(cue)) return false;
    return c_.quote_around(cue) == c_.quote_around(quote.span, &quote);
  }

  /// A comma inside the marks goes on to its cue even if the tree begins a sentence there or cuts
  /// the name: "...," the party's lawyer Ola Berg said.
  bool leads_on(const Draft& d, const QuotedText& quote) const {
    const Span o = own(d);
    const std::uint32_t begin = c_.sentence(d.clause).span.begin;
    return quote.span.size() > 3 && c_.text[quote.span.end - 2] == U',' &&
           o.begin >= quote.span.end && o.begin - quote.span.end < 60 &&
           c_.adjacent(quote.span.end, std::max(begin, quote.span.end)) &&
           d.clause.cue->stance == "asserts" &&
           (d.clause.content.empty() || hull(d.clause.content).overlaps(quote.span));
  }

  /// A verb, or a noun and a colon: "issued a statement: ..."
  bool introduces(const CueClause& clause, const QuotedText& quote) const {
    return clause.cue->pos == Cue::Pos::kVerb ||
           (clause.form == ContentForm::kNone && this->before(quote.span.begin) == U':');
  }

  /// How near a cue stands to the quotation, nothing if not beside it. A quotation that ends with a
  /// comma looks for a cue behind it, one that a colon or comma announces for one before it.
  std::optional<std::uint32_t> distance(const Draft& d, const QuotedText& quote) const {
    const CueClause& clause = d.clause;
    if (clause.cue_spans.empty() || d.laid_out || d.quoted || clause.cue == nullptr ||
        !introduces(clause, quote) || !same_voice(d, quote)) {
      return std::nullopt;
    }
    const Span o = own(d);
    if (o.end > quote.span.begin && o.begin < quote.span.end) return std::nullopt;
    const bool comma = quote.span.size() > 3 && c_.text[quote.span.end - 2] == U',';
    // "... an outlaw." Russia insisted that ...: what ends a sentence is not taken by a cue that
    // has its own content.
    const bool taken = c_.ends_sentence(quote.span.end) && !clause.content.empty() &&
                       !hull(clause.content).overlaps(quote.span);
    const bool behind = o.begin >= quote.span.end && !taken &&
                        (c_.adjacent(quote.span.end, o.begin) || leads_on(d, quote));
    const bool before = c_.adjacent(o.end, quote.span.begin);
    if (clause.source.empty() && (!behind || clause.cue->stance != "asserts")) return std::nullopt;
    if (behind) return o.begin - quote.span.end + (comma ? 0 : 100);
    if (before) return quote.span.begin - o.end + 50;
    return std::nullopt;
  }

  /// `Asked about the flood, she said, "We are safe."`: a cue right before or behind a whole
  /// quotation has it as its content, whatever the tree says.
  bool beside(const QuotedText& quote) {
    if (quote.words < kWhole) return false;
    Draft* best = nullptr;
    std::uint32_t least = 0;
    for (Draft* const near : near_) {
      Draft& d = *near;
      const auto far = distance(d, quote);
      if (!far || (best != nullptr && *far >= least)) continue;
      best = &d;
      least = *far;
    }
    if (best == nullptr) return false;
    CueClause& clause = best->clause;
    keep_quoted(clause.content, quote.span);
    add_span(clause.content, quote.span);
    if (clause.cue_spans.front().begin > quote.span.end + 2) {
      const auto named = clause.source;
      if (leads_on(*best, quote)) clause.source.clear();
      name_source(clause, quote.span);
      if (clause.source.empty()) clause.source = named;
    }
    name_source(clause, quote.span);
    take(*best, 0.95);
    return true;
  }

  /// What the tree gave besides a whole quotation and others like it belongs to the sentence around
  /// them, but for the beginning of a sentence that the quotation ends.
  void keep_quoted(std::vector<Span>& content, Span quote) const {
    std::vector<Span> kept;
    for (const Span s : content) {
      for (const QuotedText& q : c_.quotes) {
        if (q.nested || !s.overlaps(q.span)) continue;
        const bool leads = q.span == quote && !starts_sentence(quote.begin);
        kept.push_back(
            {leads ? s.begin : std::max(s.begin, q.span.begin), std::min(s.end, q.span.end)});
      }
    }
    content.clear();
    for (const Span s : kept) add_span(content, s);
  }

  void take(Draft& d, double confidence) {
    d.quoted = true;
    d.clause.form = ContentForm::kClause;
    d.clause.confidence = confidence;
    last_ = &d;
  }

  /// A cue whose content in the tree has part of the quotation: the one that has most of it.
  bool within_clause(const QuotedText& quote) {
    const Span q = quote.span;
    Draft* best = nullptr;
    std::uint32_t most = 0;
    for (Draft* const near : near_) {
      Draft& d = *near;
      const Span o = own(d);
      if (o.begin >= q.begin && o.end <= q.end) continue;  // said inside the quotation
      std::uint32_t shared = 0;
      for (const Span s : d.clause.content) {
        if (s.overlaps(q)) shared += std::min(s.end, q.end) - std::max(s.begin, q.begin);
      }
      // A signature has its quotation already; of two cues the outer one comes first.
      if (shared > most) {
        most = shared;
        best = &d;
      }
    }
    if (best == nullptr) return false;
    if (quote.nested) return true;  // it stays where it is
    add_span(best->clause.content, q);
    if (!best->quoted) name_source(best->clause, q);
    best->quoted = best->quoted || quote.words >= kWhole;
    last_ = best;
    return true;
  }

  /// Cues that stand near by without the tree's help: right beside, at the end of their sentence,
  /// or between the two halves of a quotation.
  bool apart(const QuotedText& quote) {
    const Span q = quote.span;
    if (quote.words < 2) return false;
    for (Draft* const near : near_) {
      Draft& d = *near;
      const CueClause& clause = d.clause;
      const Span o = own(d);
      const bool speaks = clause.cue == nullptr || clause.cue->pos != Cue::Pos::kNoun;
      const bool free = clause.content.empty() || d.quoted;
      if (!speaks || !free || clause.source.empty() || d.laid_out || !same_voice(d, quote)) {
        continue;
      }
      const Span sentence = c_.sentence(clause).span;
      const bool touches = c_.adjacent(q.end, o.begin) || c_.adjacent(o.end, q.begin);
      // "Speaking in Rome on Monday, she said late at night: ..."
      const bool closes = clause.content.empty() && quote.words >= 3 && o.end <= q.begin &&
                          c_.adjacent(q.end, sentence.end + 1) && q.begin < sentence.end;
      // "It is done," the mayor said at noon. "We can go home."
      const bool second = d.quoted && !clause.content.empty() &&
                          clause.content.front().begin < o.begin && o.end <= q.begin &&
                          (c_.adjacent(sentence.end, q.begin) ||
                           (sentence.contains({q.begin, q.begin + 1}) && resumes(q.begin) &&
                            !cue_between(o.end, q.begin)));
      if (!touches && !closes && !second) continue;
      add_span(d.clause.content, q);
      take(d, touches ? 0.95 : 0.8);
      return true;
    }
    return false;
  }

  /// The last character before a place that is no blank; a line's end counts as one.
  char32_t before(std::uint32_t at) const {
    while (at > 0 && is_space(c_.text[at - 1]) && c_.text[at - 1] != U'\n') --at;
    return at > 0 ? c_.text[at - 1] : U'\n';
  }

  bool starts_sentence(std::uint32_t at) const {
    const char32_t c = before(at);
    return c == U'.' || c == U'!' || c == U'?' || c == U'\n' || c == U'\u201D' || c == U'"';
  }

  bool cue_between(std::uint32_t from, std::uint32_t to) const {
    return std::any_of(near_.begin(), near_.end(), [&](const Draft* d) {
      return d->clause.cue_spans.front().begin >= from && d->clause.cue_spans.front().end <= to;
    });
  }

  /// A sentence's end or a comma, then this place.
  bool resumes(std::uint32_t at) const { return before(at) == U',' || starts_sentence(at); }

  /// A paragraph that is all quotation goes on in the voice of the one before.
  void goes_on(const QuotedText& quote) {
    if (!quote.whole_paragraph || quote.words < kWhole || last_ == nullptr) return;
    const CueClause& clause = last_->clause;
    const std::uint32_t end =
        std::max({hull(clause.content, clause.cue_spans).end, c_.sentence(clause).span.end});
    if (c_.only_blanks(std::min(end, quote.span.begin), quote.span.begin)) {
      add_span(last_->clause.content, quote.span);
    }
  }

  /// "...," Mayor Ann Okafor of Leeds said: where the tree gives no source, the words between a
  /// quotation and its cue are it.
  void name_source(CueClause& clause, Span q) const {
    if (!clause.source.empty() || clause.cue_spans.empty()) return;
    const Span cue = clause.cue_spans.front();
    if (cue.end >= q.begin && cue.begin < q.end) return;
    Span between{q.end, cue.begin};
    if (between.begin >= between.end) {
      // "...," said Mayor Okafor.
      if (cue.begin < q.end || !c_.adjacent(q.end, cue.begin)) return;
      between = {clause.cue_spans.back().end, c_.sentence(clause).span.end};
    }
    if (between.begin >= between.end) return;
    if (const auto named = noun_phrase_in(clause, between)) clause.source = {*named};
  }

  /// The words of a stretch up to its first verb, if they can be a name with its titles.
  std::optional<Span> noun_phrase_in(CueClause& clause, Span between) const {
    Span named{~0U, 0};
    std::uint32_t words = 0;
    std::uint32_t comma = 0;  // end of the words before the last comma
    const Sentence& sentence = c_.sentence(clause);
    for (std::uint32_t w = 0; w < sentence.words.size(); ++w) {
      const Word& word = sentence.words[w];
      if (!between.contains(word.span)) continue;
      if (word.upos == Upos::kVerb) {
        if (comma == 0) return std::nullopt;
        named.end = comma;
        break;
      }
      if (word.form == "," && named.end > 0) comma = named.end;
      if (word.upos == Upos::kPunct) continue;
      ++words;
      named = {std::min(named.begin, word.span.begin), std::max(named.end, word.span.end)};
      const bool nominal =
          word.upos == Upos::kPropn || word.upos == Upos::kNoun || word.upos == Upos::kPron;
      if (!clause.source_head && nominal) clause.source_head = w;
    }
    constexpr std::uint32_t kLongName = 14;
    if (words == 0 || words > kLongName || !clause.source_head) return std::nullopt;
    return named;
  }

  const StatementContext& c_;
  std::vector<std::pair<std::uint32_t, Draft*>> by_cue_;  // where a cue begins
  std::vector<Draft*> near_;                              // to the quotation in hand
  Draft* last_ = nullptr;
};

}  // namespace

void attach_quotations(const StatementContext& context, std::vector<Draft>& drafts) {
  Attacher attacher(context, drafts);
  for (const QuotedText& quote : context.quotes) {
    const bool laid_out = std::any_of(drafts.begin(), drafts.end(), [&](const Draft& d) {
      return d.laid_out && hull(d.clause.content).contains(quote.span);
    });
    if (!laid_out) attacher.attach(quote);
  }
}

}  // namespace relata
