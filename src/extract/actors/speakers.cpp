#include <algorithm>

#include "extract/actors.h"
#include "extract/clause.h"
#include "text/unicode.h"

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

std::uint32_t add_actor(Actors& actors, std::string key, std::string name, std::string kind) {
  Actor a;
  a.id = "a" + std::to_string(actors.actors.size() + 1);
  a.key = std::move(key);
  a.name = std::move(name);
  a.kind = std::move(kind);
  actors.actors.push_back(std::move(a));
  return static_cast<std::uint32_t>(actors.actors.size() - 1);
}

// Who says "I" outside of quotations.
std::uint32_t author(Actors& actors) {
  if (!actors.narrator) {
    actors.narrator =
        actors.byline.empty()
            ? add_actor(actors, "nominal/author", "the author", "unnamed")
            : add_actor(actors, "name/" + fold(actors.byline), actors.byline, "person");
  }
  return *actors.narrator;
}

// Who says "we" there: the body or country that the author speaks for, else an unnamed group.
std::uint32_t authors_side(Actors& actors, std::optional<std::uint32_t>& side) {
  if (!side) {
    if (actors.narrator) side = side_of(actors, *actors.narrator);
    if (!side || side == actors.narrator)
      side = add_actor(actors, "nominal/author's side", "the author's side", "group");
  }
  return *side;
}

}  // namespace

void link_speakers(Actors& actors, const Analysis& analysis,
                   std::span<const Quotation> quotations) {
  std::vector<ActorMentionAt> added;
  std::optional<std::uint32_t> side;
  const auto link = [&](std::uint32_t sentence, std::uint32_t w, std::uint32_t actor) {
    ActorMentionAt m;
    m.sentence = sentence;
    m.begin = m.head = w;
    m.end = w + 1;
    m.actor = actor;
    m.form = MentionForm::kPronoun;
    added.push_back(m);
  };
  for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
    const Sentence& s = analysis.sentences[i];
    const Clause tree(s);
    const bool question = !s.words.empty() && s.words.back().form == "?";
    for (std::uint32_t w = 0; w < s.words.size(); ++w) {
      const Word& x = s.words[w];
      if (x.upos != Upos::kPron || actors.mention_of_head[i][w] != 0) continue;
      const bool first = tree.is(w, "Person=1");
      if (!first && !tree.is(w, "Person=2")) continue;
      const bool plural = tree.is(w, "Number=Plur");
      const auto q = std::find_if(quotations.begin(), quotations.end(),
                                  [&](const Quotation& y) { return y.content.contains(x.span); });
      if (q != quotations.end()) {
        if (first) link(i, w, plural ? side_of(actors, q->speaker) : q->speaker);
      } else if (first && plural) {
        link(i, w, authors_side(actors, side));
      } else if (first) {
        // Who is asked in an interview is not who asks.
        if (question && actors.narrator && !actors.actors[*actors.narrator].mentions.empty())
          continue;
        link(i, w, author(actors));
      } else if (question && actors.narrator) {
        link(i, w, *actors.narrator);
      }
    }
  }
  if (added.empty()) return;
  actors.mentions.insert(actors.mentions.end(), added.begin(), added.end());
  index_mentions(actors, analysis);
}

}  // namespace relata
