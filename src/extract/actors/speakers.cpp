#include <algorithm>

#include "extract/actors.h"
#include "extract/clause.h"

namespace relata {
namespace {

// Whom "we" of a speaker means: the body or country of the first office that names one.
std::uint32_t side_of(const Actors& actors, std::uint32_t speaker) {
  for (const Role& r : actors.actors[speaker].roles) {
    if (!r.of || r.status == "former") continue;
    for (std::uint32_t i = 0; i < actors.actors.size(); ++i) {
      if (actors.actors[i].id == *r.of) return i;
    }
  }
  return speaker;
}

}  // namespace

void link_speakers(Actors& actors, const Analysis& analysis,
                   std::span<const Quotation> quotations) {
  std::vector<ActorMentionAt> added;
  for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
    const Sentence& s = analysis.sentences[i];
    const Clause tree(s);
    const bool question = !s.words.empty() && s.words.back().form == "?";
    for (std::uint32_t w = 0; w < s.words.size(); ++w) {
      const Word& x = s.words[w];
      if (x.upos != Upos::kPron || actors.mention_of_head[i][w] != 0) continue;
      const bool asked = tree.is(w, "Person=2") && question && actors.narrator;
      if (!tree.is(w, "Person=1") && !asked) continue;
      const auto q = std::find_if(quotations.begin(), quotations.end(),
                                  [&](const Quotation& y) { return y.content.contains(x.span); });
      const bool plural = tree.is(w, "Number=Plur");
      if (q == quotations.end() && (plural || !actors.narrator || question != asked)) continue;
      if (q != quotations.end() && asked) continue;
      const std::uint32_t speaker = q == quotations.end() ? *actors.narrator : q->speaker;
      ActorMentionAt m;
      m.sentence = i;
      m.begin = m.head = w;
      m.end = w + 1;
      m.actor = plural ? side_of(actors, speaker) : speaker;
      m.form = MentionForm::kPronoun;
      added.push_back(m);
    }
  }
  if (added.empty()) return;
  actors.mentions.insert(actors.mentions.end(), added.begin(), added.end());
  index_mentions(actors, analysis);
}

}  // namespace relata
