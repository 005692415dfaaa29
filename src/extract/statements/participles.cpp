#include <algorithm>

#include "extract/statements/draft.h"

namespace relata {

namespace {

/// ", adding": a present participle of saying right behind a comma.
bool goes_on(const StatementContext& context, const CueClause& c) {
  if (c.cue == nullptr || c.cue->stance != "asserts" || c.cue_spans.empty() || c.word == 0) {
    return false;
  }
  const Sentence& sentence = context.sentence(c);
  const std::string& features = sentence.words[c.word].features;
  return features.find("VerbForm=Part") != std::string::npos &&
         features.find("Tense=Past") == std::string::npos && sentence.words[c.word - 1].form == ",";
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
  for (Draft& draft : drafts) {
    CueClause& inner = draft.clause;
    if (!goes_on(context, inner)) continue;
    for (Draft& outer : drafts) {
      if (&outer == &draft || !swallowed(outer, inner)) continue;
      cut_span(outer.clause.content,
               {inner.cue_spans.front().begin, context.sentence(inner).span.end});
      inner.source = outer.clause.source;
      inner.source_head = outer.clause.source_head;
      break;
    }
  }
}

}  // namespace relata
