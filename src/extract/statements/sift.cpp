#include <algorithm>
#include <array>

#include "extract/statements/cue_tree.h"
#include "extract/statements/draft.h"
#include "extract/statements/speakers.h"

namespace relata {

namespace {

enum class Person { kNone, kFirst, kSecond, kThird };

class Sieve {
 public:
  explicit Sieve(const StatementContext& context)
      : c_(context),
        filler_(context.lexicon, "filler-cue"),
        naming_(context.lexicon, "naming-cue"),
        document_(context.lexicon, "document-source"),
        possible_(context.lexicon, "possibility"),
        condition_(context.lexicon, "conditional-mark"),
        conversation_(is_conversation()) {}

  /// `outer` is the statement whose content holds this one's cue, if any.
  bool keeps(const Draft& d, const Draft* outer) const {
    if (d.clause.content.empty()) return false;
    if (d.laid_out) return true;
    if (is_filler(d) || is_supposed(d)) return false;
    if (d.clause.form == ContentForm::kInfinitive || d.clause.form == ContentForm::kObject) {
      if (conversation_ || person(d) == Person::kFirst || person(d) == Person::kSecond) {
        return false;
      }
    }
    if (d.clause.form == ContentForm::kObject && (is_possible(d) || !can_speak(d))) return false;
    if (d.clause.source.empty() && !stands_without_source(d)) return false;
    return outer == nullptr || tells_of_another(d, *outer);
  }

 private:
  const Word& word(const CueClause& c, std::uint32_t w) const { return c_.sentence(c).words[w]; }

  bool feature(const CueClause& c, std::uint32_t w, std::string_view name) const {
    return word(c, w).features.find(name) != std::string::npos;
  }

  Person person(const Draft& d) const {
    if (!d.clause.source_head || d.clause.source.empty()) return Person::kNone;
    const std::uint32_t head = *d.clause.source_head;
    if (word(d.clause, head).upos != Upos::kPron) return Person::kThird;
    if (feature(d.clause, head, "Person=1")) return Person::kFirst;
    if (feature(d.clause, head, "Person=2")) return Person::kSecond;
    return Person::kThird;
  }

  /// Talk, not a report: many words of the first and second person outside of quotations.
  bool is_conversation() const {
    std::size_t all = 0;
    std::size_t talk = 0;
    for (const Sentence& s : c_.analysis.sentences) {
      for (const Word& w : s.words) {
        if (w.upos == Upos::kPunct || c_.quote_around(w.span) != 0) continue;
        ++all;
        const bool self = w.features.find("Person=1") != std::string::npos ||
                          w.features.find("Person=2") != std::string::npos;
        talk += w.upos == Upos::kPron && self ? 1 : 0;
      }
    }
    return talk * 40 > all;
  }

  /// "you know", "I mean" beside a clause
  bool is_filler(const Draft& d) const {
    const CueClause& c = d.clause;
    const Person who = person(d);
    return (who == Person::kFirst || who == Person::kSecond) && !d.quoted &&
           relation_is(word(c, c.word), "parataxis") && filler_.has(c_.sentence(c).words, c.word);
  }

  /// "if they say that ...": nobody has said it.
  bool is_supposed(const Draft& d) const {
    const CueClause& c = d.clause;
    const auto& words = c_.sentence(c).words;
    for (std::uint32_t w = 0; w < c.word; ++w) {
      if (words[w].head == static_cast<std::int32_t>(c.word) && relation_is(words[w], "mark") &&
          condition_.has(words, w)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a source can have an attitude: an actor, "she", a paper; "the storm claimed ten lives"
  /// has none.
  bool can_speak(const Draft& d) const {
    const CueClause& c = d.clause;
    if (!c.source_head || c.source.empty() || c.cue == nullptr || c.cue->pos == Cue::Pos::kPhrase) {
      return true;
    }
    const auto& words = c_.sentence(c).words;
    const Upos upos = words[*c.source_head].upos;
    const bool some = upos == Upos::kPron || upos == Upos::kDet || upos == Upos::kNum;
    return some || document_.has(words, *c.source_head) || speaker_of(c_, c).has_value();
  }

  /// "could support the plan": nobody has done so.
  bool is_possible(const Draft& d) const {
    const auto& words = c_.sentence(d.clause).words;
    const auto& cue = d.clause.cue_spans;
    for (std::size_t w = 0; w < words.size(); ++w) {
      const bool inside =
          std::any_of(cue.begin(), cue.end(), [&](Span s) { return s.contains(words[w].span); });
      if (inside && words[w].upos == Upos::kAux && possible_.has(words, w)) return true;
    }
    return false;
  }

  /// "It is said that ...", "is expected to", a noun with its clause; but not "Look how it shines".
  bool stands_without_source(const Draft& d) const {
    const CueClause& c = d.clause;
    if (d.quoted || c.cue == nullptr) return true;
    if (c.cue->pos == Cue::Pos::kNoun) return c.form == ContentForm::kClause;
    const auto& words = c_.sentence(c).words;
    for (std::uint32_t w = 0; w < words.size(); ++w) {
      if (words[w].head != static_cast<std::int32_t>(c.word)) continue;
      const bool passive = words[w].relation == "nsubj:pass" || words[w].relation == "aux:pass";
      if (passive) return !naming_.has(words, c.word);
    }
    // Headlines and notes leave the subject out: "Says trains will stop".
    return c.cue->stance == "asserts" && c.form == ContentForm::kClause &&
           feature(c, c.word, "VerbForm=Fin") && !feature(c, c.word, "Mood=Imp");
  }

  /// Inside somebody's words: only what they report of somebody else's words, in a whole clause.
  /// What they themselves think and want is said by the statement around it. In talk all is said by
  /// somebody, and each clause counts.
  bool tells_of_another(const Draft& d, const Draft& outer) const {
    constexpr std::array<std::string_view, 4> kSays{"asserts", "denies", "promises", "threatens"};
    const CueClause& c = d.clause;
    if (c.cue == nullptr || c.form != ContentForm::kClause) return false;
    if (conversation_ && !outer.laid_out) return true;
    if (person(d) != Person::kThird) return false;
    if (std::find(kSays.begin(), kSays.end(), c.cue->stance) == kSays.end()) return false;
    if (!d.quoted && feature(c, c.word, "VerbForm=Inf")) return false;
    const auto who = speaker_of(c_, c);
    const auto teller = speaker_of(c_, outer.clause);
    return !who || who != teller;
  }

  const StatementContext& c_;
  ClassTest filler_;
  ClassTest naming_;
  ClassTest document_;
  ClassTest possible_;
  ClassTest condition_;
  bool conversation_;
};

}  // namespace

void sift(const StatementContext& context, std::vector<Draft>& drafts) {
  std::vector<Piece> contents;
  std::vector<Piece> cues;
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    const CueClause& c = drafts[i].clause;
    for (const Span s : c.content) contents.push_back({s, i});
    cues.push_back({hull(c.cue_spans.empty() ? c.source : c.cue_spans), i});
  }
  const auto outer = smallest_around(std::move(contents), cues);
  const Sieve sieve(context);
  std::vector<char> keep;
  keep.reserve(drafts.size());
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    keep.push_back(sieve.keeps(drafts[i], outer[i] ? &drafts[*outer[i]] : nullptr) ? 1 : 0);
  }
  std::size_t at = 0;
  std::erase_if(drafts, [&](const Draft&) { return keep[at++] == 0; });
}

}  // namespace relata
