#include <algorithm>

#include "extract/statements/draft.h"

namespace relata {

namespace {

/// ", adding": a present participle of saying right behind a comma.
bool is_participle(const std::vector<Word>& words, std::uint32_t word) {
  const std::string& features = words[word].features;
  return word > 0 && features.find("VerbForm=Part") != std::string::npos &&
         features.find("Tense=Past") == std::string::npos && words[word - 1].form == ",";
}

/// "said he was ill and called it a cold": a finite verb without a subject of its own, beside a
/// clause about "he" or "they", with whom the speaker speaks of himself.
bool is_second_verb(const std::vector<Word>& words, std::uint32_t word) {
  const Word& verb = words[word];
  if (verb.relation != "conj" || verb.features.find("VerbForm=Fin") == std::string::npos) {
    return false;
  }
  bool about_self = false;
  for (const Word& w : words) {
    const bool subject = w.relation.starts_with("nsubj");
    if (subject && w.head == static_cast<std::int32_t>(word)) return false;
    about_self =
        about_self || (subject && w.head == verb.head && w.upos == Upos::kPron &&
                       w.features.find("Person=3") != std::string::npos && w.lemma != "it");
  }
  return about_self;
}

bool goes_on(const StatementContext& context, const CueClause& c) {
  if (c.cue == nullptr || c.cue_spans.empty() || c.content.empty()) return false;
  const auto& words = context.sentence(c).words;
  return (c.cue->stance == "asserts" && is_participle(words, c.word)) ||
         is_second_verb(words, c.word);
}

/// Where the part begins that goes on: at the cue, or at the "and" before it.
std::uint32_t begin_of(const StatementContext& context, const CueClause& c) {
  std::uint32_t begin = c.cue_spans.front().begin;
  for (const Word& w : context.sentence(c).words) {
    if (w.relation == "cc" && w.head == static_cast<std::int32_t>(c.word)) {
      begin = std::min(begin, w.span.begin);
    }
  }
  return begin;
}

/// Whether the content of `outer` swallowed the cue of `inner`.
bool swallowed(const Draft& outer, const CueClause& inner) {
  const CueClause& a = outer.clause;
  if (a.sentence != inner.sentence || a.cue == nullptr || outer.quoted || a.cue_spans.empty() ||
      a.cue_spans.front().begin > inner.cue_spans.front().begin) {
    return false;
  }
  return std::any_of(a.content.begin(), a.content.end(),
                     [&](Span s) { return s.contains(inner.cue_spans.front()); });
}

}  // namespace

void split_participles(const StatementContext& context, std::vector<Draft>& drafts) {
  for (std::size_t i = 0; i < drafts.size(); ++i) {
    CueClause& inner = drafts[i].clause;
    if (!goes_on(context, inner)) continue;
    std::size_t first = i;
    while (first > 0 && drafts[first - 1].clause.sentence == inner.sentence) --first;
    for (std::size_t o = first; o < drafts.size(); ++o) {
      CueClause& outer = drafts[o].clause;
      if (outer.sentence != inner.sentence) break;
      if (o == i || !swallowed(drafts[o], inner)) continue;
      cut_span(outer.content, {begin_of(context, inner), context.sentence(inner).span.end});
      inner.source = outer.source;
      inner.source_head = outer.source_head;
      break;
    }
  }
}

}  // namespace relata
