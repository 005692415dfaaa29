#include <algorithm>

#include "extract/statements/cue_tree.h"
#include "extract/statements/draft.h"
#include "text/unicode.h"

namespace relata {

namespace {

constexpr std::uint32_t kLongLabel = 8;       // words of a speaker's label before its colon
constexpr std::uint32_t kLongSignature = 12;  // words of a name with its office

bool is_dash(const Word& w) {
  return w.form == "-" || w.form == "--" || w.form == "\u2014" || w.form == "\u2013" ||
         w.form == "\u2015";
}

bool begins_upper(const Word& w) {
  std::size_t at = 0;
  return is_upper(next_code_point(w.form, at));
}

/// Words [begin, end) of one sentence.
struct WordRange {
  std::uint32_t sentence = 0;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

class LayoutReader {
 public:
  explicit LayoutReader(const StatementContext& context)
      : c_(context),
        release_(context.lexicon, "release-opening"),
        label_(context.lexicon, "speaker-label"),
        turn_mark_(context.lexicon, "turn-mark"),
        small_(context.lexicon, "name-joint") {}

  std::vector<Draft> read() {
    mark_turns();
    for (std::uint32_t p = 0; p < c_.paragraphs.size(); ++p) {
      if (turn_[p]) {
        take_turn(p);
        continue;
      }
      if (is_title(p)) headline(p);
      release(p);
      signature(p);
    }
    return std::move(found_);
  }

 private:
  const Sentence& sentence(std::uint32_t s) const { return c_.analysis.sentences[s]; }
  const std::vector<Word>& words(std::uint32_t s) const { return sentence(s).words; }

  Span span_of(WordRange r) const {
    return {words(r.sentence)[r.begin].span.begin, words(r.sentence)[r.end - 1].span.end};
  }

  /// A range that looks like a name with its titles: capitals but for "of" and its like.
  bool looks_like_name(WordRange r) const {
    if (r.begin >= r.end) return false;
    const auto& w = words(r.sentence);
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      const bool joint = small_.has(w, i) || w[i].upos == Upos::kPunct || w[i].upos == Upos::kNum;
      if (!begins_upper(w[i]) && !joint) return false;
    }
    return begins_upper(w[r.begin]);
  }

  bool is_person(WordRange r) const {
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      const auto actor = actor_at(c_.actors, r.sentence, i);
      if (actor && c_.actors.actors[*actor].kind == "person") return true;
      if (words(r.sentence)[i].name == NameKind::kPerson) return true;
    }
    return false;
  }

  bool is_body(WordRange r) const {
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      const auto actor = actor_at(c_.actors, r.sentence, i);
      if (actor && c_.actors.actors[*actor].kind == "organisation") return true;
    }
    return false;
  }

  std::uint32_t head_of(WordRange r) const {
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      if (actor_at(c_.actors, r.sentence, i)) return i;
    }
    for (std::uint32_t i = r.begin; i < r.end; ++i) {
      const std::int32_t head = words(r.sentence)[i].head;
      const bool outside =
          head < static_cast<std::int32_t>(r.begin) || head >= static_cast<std::int32_t>(r.end);
      if (outside && words(r.sentence)[i].upos != Upos::kPunct) return i;
    }
    return r.begin;
  }

  void add(WordRange source, std::optional<Span> cue, Span content, double confidence) {
    while (content.begin < content.end && is_space(c_.text[content.begin])) ++content.begin;
    if (content.begin >= content.end) return;
    Draft draft;
    CueClause& clause = draft.clause;
    clause.sentence = source.sentence;
    clause.word = source.begin;
    clause.source = {span_of(source)};
    if (cue) clause.cue_spans = {*cue};
    clause.content = {content};
    clause.source_head = head_of(source);
    clause.form = ContentForm::kClause;
    clause.confidence = confidence;
    draft.quoted = draft.laid_out = true;
    found_.push_back(std::move(draft));
  }

  // --- transcripts ---

  /// "MR. OKAFOR:", "Ana Roy (reporter):" or "Q" at the beginning of a paragraph: its words.
  std::optional<WordRange> label_of(std::uint32_t p) const {
    const Paragraph& paragraph = c_.paragraphs[p];
    if (paragraph.first_sentence == paragraph.end_sentence) return std::nullopt;
    const std::uint32_t s = paragraph.first_sentence;
    const auto& w = words(s);
    if (sentence(s).span.begin != paragraph.span.begin) return std::nullopt;
    if (w.size() > 1 && turn_mark_.has(w, 0)) return WordRange{s, 0, 1};
    const std::uint32_t begin = c_.quote_around(w[0].span) != 0 && !begins_upper(w[0]) ? 1 : 0;
    for (std::uint32_t i = begin + 1; i < w.size() && i <= kLongLabel; ++i) {
      if (w[i].form != ":") continue;
      const WordRange label{s, begin, i};
      return looks_like_name(label) ? std::optional(label) : std::nullopt;
    }
    return std::nullopt;
  }

  bool in_capitals(WordRange r) const {
    const Span span = span_of(r);
    return std::none_of(c_.text.begin() + span.begin, c_.text.begin() + span.end,
                        [](char32_t x) { return is_letter(x) && !is_upper(x); });
  }

  bool speaks_in_turn(WordRange label) const {
    const auto& w = words(label.sentence);
    return is_person(label) || turn_mark_.has(w, label.begin) || label_.has(w, label.begin);
  }

  /// One label in capitals or with a person is a turn; what is no name ("NOTE:") is one only if
  /// several turns make a transcript.
  void mark_turns() {
    turn_.resize(c_.paragraphs.size());
    std::uint32_t sure = 0;
    for (std::uint32_t p = 0; p < turn_.size(); ++p) {
      turn_[p] = label_of(p);
      if (turn_[p] && speaks_in_turn(*turn_[p])) ++sure;
    }
    transcript_ = sure >= 3;
    for (std::uint32_t p = 0; p < turn_.size(); ++p) {
      if (!turn_[p]) continue;
      const bool capitals = in_capitals(*turn_[p]);
      const bool person = speaks_in_turn(*turn_[p]);
      if (is_title(p) || (transcript_ ? !capitals && !person : !person)) turn_[p].reset();
    }
  }

  /// A turn goes on over the paragraphs behind it until the next; "(Laughter.)" and "END" are
  /// nobody's words.
  void take_turn(std::uint32_t p) {
    const WordRange label = *turn_[p];
    Span content = c_.paragraphs[p].span;
    const auto& w = words(label.sentence);
    std::optional<Span> cue;
    if (label.end < w.size() && w[label.end].form == ":") cue = w[label.end].span;
    content.begin = cue ? cue->end : span_of(label).end;
    for (std::uint32_t next = p + 1; transcript_ && next < turn_.size() && !turn_[next]; ++next) {
      const Span more = c_.paragraphs[next].span;
      const bool stage = c_.text[more.begin] == U'(' || c_.text[more.begin] == U'[' ||
                         std::none_of(c_.text.begin() + more.begin, c_.text.begin() + more.end,
                                      [](char32_t x) { return is_letter(x) && !is_upper(x); });
      if (stage) break;
      content.end = more.end;
    }
    // One label alone may be a credit: "Ana Roy Image: Harbour".
    if (!transcript_ &&
        !has_verb({label.sentence, label.end, static_cast<std::uint32_t>(w.size())})) {
      return;
    }
    add(label, cue, content, transcript_ ? 0.85 : 0.7);
  }

  // --- headlines ---

  bool is_title(std::uint32_t p) const {
    for (const Part& part : c_.report.parts) {
      if (part.kind == PartKind::kTitle) return part.span.overlaps(c_.paragraphs[p].span);
      if (part.kind == PartKind::kParagraph) break;
    }
    constexpr std::uint32_t kLongTitle = 160;
    return p == 0 && c_.paragraphs.size() > 1 && c_.paragraphs[0].span.size() < kLongTitle;
  }

  bool has_verb(WordRange r) const {
    const auto& w = words(r.sentence);
    return std::any_of(w.begin() + r.begin, w.begin() + r.end,
                       [](const Word& x) { return x.upos == Upos::kVerb || x.upos == Upos::kAux; });
  }

  /// "Okafor: we stay", "Okafor - we stay", "We stay: Okafor"
  void headline(std::uint32_t p) {
    const Paragraph& paragraph = c_.paragraphs[p];
    for (std::uint32_t s = paragraph.first_sentence; s < paragraph.end_sentence; ++s) {
      const auto& w = words(s);
      const auto size = static_cast<std::uint32_t>(w.size());
      for (std::uint32_t i = 1; i + 1 < size; ++i) {
        const bool dash = is_dash(w[i]) && w[i - 1].space_after && w[i].space_after;
        if (w[i].form != ":" && !dash) continue;
        const WordRange before{s, 0, i};
        WordRange after{s, i + 1, size};
        while (after.end > after.begin && w[after.end - 1].upos == Upos::kPunct) --after.end;
        if (i <= kLongLabel && speaks(before) && after.end > after.begin + 1 && has_verb(after)) {
          add(before, w[i].span, {w[i + 1].span.begin, paragraph.span.end}, 0.7);
        } else if (after.end - after.begin <= kLongLabel && speaks(after) && has_verb(before)) {
          add(after, w[i].span, {w[0].span.begin, w[i - 1].span.end}, 0.65);
        }
        break;
      }
    }
  }

  bool speaks(WordRange r) const {
    return looks_like_name(r) && !has_verb(r) && (is_person(r) || is_body(r));
  }

  // --- press releases and signatures ---

  /// "From Chairwoman Okafor:" alone in its line: the paragraph behind it is hers.
  void release(std::uint32_t p) {
    const Paragraph& paragraph = c_.paragraphs[p];
    if (p + 1 >= c_.paragraphs.size() || c_.text[paragraph.span.end - 1] != U':' ||
        paragraph.end_sentence != paragraph.first_sentence + 1) {
      return;
    }
    const std::uint32_t s = paragraph.first_sentence;
    const auto& w = words(s);
    std::uint32_t begin = 0;
    for (std::uint32_t i = 0; i < 3 && i + 2 < w.size(); ++i) {
      if (release_.has(w, i)) begin = i + 1;
    }
    const auto end = static_cast<std::uint32_t>(w.size()) - 1;
    if (begin == 0 || !is_person({s, begin, end})) return;
    add({s, begin, end}, Span{w[0].span.begin, w[begin - 1].span.end}, c_.paragraphs[p + 1].span,
        0.85);
  }

  /// "... - Commissioner Okafor" at the end of a paragraph, or in a line of its own below one.
  void signature(std::uint32_t p) {
    const Paragraph& paragraph = c_.paragraphs[p];
    if (paragraph.first_sentence == paragraph.end_sentence) return;
    const std::uint32_t s = paragraph.end_sentence - 1;
    const auto& w = words(s);
    const auto size = static_cast<std::uint32_t>(w.size());
    std::optional<std::uint32_t> dash;
    for (std::uint32_t i = 0; i + 1 < size; ++i) {
      if (is_dash(w[i])) dash = i;
    }
    if (!dash) return;
    WordRange name{s, *dash + 1, size};
    while (name.end > name.begin && w[name.end - 1].form == ".") --name.end;
    if (name.end - name.begin > kLongSignature || !looks_like_name(name) || has_verb(name)) return;
    const std::uint32_t at = w[*dash].span.begin;
    const bool alone = at == paragraph.span.begin;
    const QuotedText* quote = quote_ending_before(at);
    if (quote == nullptr && (!is_person(name) || (!alone && !c_.ends_sentence(at)))) return;
    if (quote == nullptr && alone && p == 0) return;
    const Span content = quote != nullptr ? quote->span
                         : alone          ? c_.paragraphs[p - 1].span
                                          : Span{paragraph.span.begin, at};
    add(name, w[*dash].span, content, quote != nullptr ? 0.9 : 0.6);
  }

  const QuotedText* quote_ending_before(std::uint32_t at) const {
    for (const QuotedText& quote : c_.quotes) {
      if (quote.words >= 3 && !quote.nested && quote.span.end <= at &&
          c_.only_blanks(quote.span.end, at)) {
        return &quote;
      }
    }
    return nullptr;
  }

  const StatementContext& c_;
  ClassTest release_;
  ClassTest label_;
  ClassTest turn_mark_;
  ClassTest small_;
  std::vector<std::optional<WordRange>> turn_;  // one for each paragraph
  bool transcript_ = false;
  std::vector<Draft> found_;
};

}  // namespace

std::vector<Draft> find_laid_out(const StatementContext& context) {
  return LayoutReader(context).read();
}

}  // namespace relata
