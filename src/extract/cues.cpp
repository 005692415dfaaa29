#include "extract/cues.h"

#include "extract/statements/cue_rules.h"

namespace relata {

namespace {

/// Sets of words become spans; what is cue is not source, what is source is not content.
CueClause finish(const CueTree& tree, std::uint32_t sentence, CueParts parts) {
  for (std::size_t w = 0; w < tree.words.size(); ++w) {
    if (parts.cue[w] != 0) parts.source[w] = parts.content[w] = 0;
    if (parts.source[w] != 0) parts.content[w] = 0;
  }
  parts.clause.sentence = sentence;
  parts.clause.source = tree.spans_of(std::move(parts.source));
  parts.clause.cue_spans = tree.spans_of(std::move(parts.cue));
  parts.clause.content = tree.spans_of(std::move(parts.content));
  return std::move(parts.clause);
}

std::optional<CueParts> cue_of(const CueContext& c, std::uint32_t word) {
  switch (c.tree.words[word].upos) {
    case Upos::kAux:
      return be_like_cue(c, word);
    case Upos::kVerb:
      return verb_cue(c, word);
    case Upos::kNoun:
      return noun_cue(c, word);
    case Upos::kAdj:
      return adjective_cue(c, word);
    default:
      return std::nullopt;
  }
}

}  // namespace

CueClasses::CueClasses(const Lexicon& lexicon)
    : object(lexicon, "object-cue"),
      clause(lexicon, "clause-cue"),
      blow(lexicon, "blow-verb"),
      naming(lexicon, "naming-cue"),
      carrier(lexicon, "cue-carrier"),
      refusal(lexicon, "negating"),
      voicing(lexicon, "voicing-verb"),
      aside(lexicon, "aside-mark"),
      target(lexicon, "target-preposition"),
      when(lexicon, "when-word"),
      topic(lexicon, "topic-preposition"),
      teller(lexicon, "teller-preposition"),
      document(lexicon, "document-source"),
      never(lexicon, "never"),
      about(lexicon, "topic-noun") {}

std::vector<CueClause> find_cue_clauses(const Sentence& sentence, std::uint32_t sentence_index,
                                        const Lexicon& lexicon) {
  const CueTree tree(sentence);
  const CueClasses classes(lexicon);
  const CueContext context{tree, classes, lexicon};
  std::vector<CueClause> found;
  for (std::uint32_t w = 0; w < sentence.words.size(); ++w) {
    auto parts = phrase_cue(context, w);
    if (!parts) parts = cue_of(context, w);
    if (!parts) continue;
    const auto carrier = carrier_of(tree, classes.carrier, w);
    CueClause clause = finish(tree, sentence_index, std::move(*parts));
    // "refused to say ...": one statement, not a refusal with a statement inside.
    if (carrier && !clause.content.empty()) {
      std::erase_if(found, [&](const CueClause& c) { return c.word == *carrier; });
    }
    found.push_back(std::move(clause));
  }
  return found;
}

}  // namespace relata
