#include "extract/actors.h"

#include <algorithm>
#include <string>
#include <tuple>

#include "extract/actors/coding.h"
#include "extract/actors/entities.h"
#include "extract/actors/mentions.h"

namespace relata {

std::string_view to_string(MentionForm form) {
  return form == MentionForm::kName      ? "name"
         : form == MentionForm::kNominal ? "nominal"
                                         : "pronoun";
}

Actors find_actors(const Report& report, const Analysis& analysis, const Lexicon& lexicon) {
  const ReportView view(report, analysis, lexicon);
  const std::vector<Mention> mentions = find_mentions(view);
  return code_actors(view, mentions, link_mentions(view, mentions));
}

void index_mentions(Actors& actors, const Analysis& analysis) {
  std::stable_sort(actors.mentions.begin(), actors.mentions.end(),
                   [](const ActorMentionAt& a, const ActorMentionAt& b) {
                     return std::tuple(a.sentence, a.begin, b.end) <
                            std::tuple(b.sentence, b.begin, a.end);
                   });
  actors.mention_of_head.resize(analysis.sentences.size());
  for (std::size_t i = 0; i < analysis.sentences.size(); ++i)
    actors.mention_of_head[i].assign(analysis.sentences[i].words.size(), 0);
  std::vector<bool> noun(actors.actors.size(), false);
  for (const ActorMentionAt& m : actors.mentions) noun[m.actor] = noun[m.actor] || !m.aside;
  for (Actor& a : actors.actors) a.mentions.clear();
  for (std::uint32_t i = 0; i < actors.mentions.size(); ++i) {
    const ActorMentionAt& m = actors.mentions[i];
    std::uint32_t& at = actors.mention_of_head[m.sentence][m.head];
    if (at == 0) at = i + 1;
    if (m.aside && (noun[m.actor] || !actors.actors[m.actor].mentions.empty())) continue;
    const auto& words = analysis.sentences[m.sentence].words;
    actors.actors[m.actor].mentions.push_back(
        {{words[m.begin].span.begin, words[m.end - 1].span.end}, std::string(to_string(m.form))});
  }
}

const ActorMentionAt* mention_at(const Actors& actors, std::size_t sentence, std::size_t word) {
  const std::uint32_t at = actors.mention_of_head[sentence][word];
  return at == 0 ? nullptr : &actors.mentions[at - 1];
}

std::optional<std::uint32_t> actor_at(const Actors& actors, std::size_t sentence,
                                      std::size_t word) {
  const ActorMentionAt* m = mention_at(actors, sentence, word);
  if (m == nullptr) return std::nullopt;
  return m->actor;
}

std::optional<std::uint32_t> actor_in_phrase(const Actors& actors, const Sentence& sentence,
                                             std::size_t sentence_index, std::size_t head) {
  if (const ActorMentionAt* m = mention_at(actors, sentence_index, head)) {
    if (m->literal_place) return std::nullopt;
    return m->actor;
  }
  for (std::size_t w = 0; w < sentence.words.size(); ++w) {
    const Word& x = sentence.words[w];
    if (x.head != static_cast<std::int32_t>(head)) continue;
    const bool inside = x.relation == "nmod:poss" || x.relation == "amod" ||
                        x.relation == "compound" || x.relation == "nmod" || x.relation == "appos" ||
                        x.relation == "nmod:desc" || x.relation == "flat";
    if (!inside) continue;
    const ActorMentionAt* m = mention_at(actors, sentence_index, w);
    if (m != nullptr && !m->literal_place) return m->actor;
  }
  return std::nullopt;
}

std::vector<std::uint32_t> actors_of_role(const Actors& actors, const Sentence& sentence,
                                          std::size_t sentence_index, std::size_t head) {
  std::vector<std::uint32_t> out;
  const auto add = [&](std::size_t w) {
    const auto a = actor_in_phrase(actors, sentence, sentence_index, w);
    if (!a || std::find(out.begin(), out.end(), *a) != out.end()) return;
    out.push_back(*a);
    // "Chadian and Sudanese officials": two groups with one head
    for (const ActorMentionAt& m : actors.mentions) {
      if (m.sentence == sentence_index && m.head == w && m.form == MentionForm::kNominal &&
          m.actor != *a)
        out.push_back(m.actor);
    }
  };
  add(head);
  for (std::size_t w = 0; w < sentence.words.size(); ++w) {
    const Word& x = sentence.words[w];
    if (x.relation != "conj" || x.upos == Upos::kVerb || x.head < 0) continue;
    const auto first = static_cast<std::size_t>(x.head);
    // "leader Ivan Petrov and President Nikos Pappas": coordinated with the name, not the title.
    const Word& name = sentence.words[first];
    if (first == head || (name.relation == "appos" && name.upos == Upos::kPropn &&
                          name.head == static_cast<std::int32_t>(head)))
      add(w);
  }
  return out;
}

}  // namespace relata
