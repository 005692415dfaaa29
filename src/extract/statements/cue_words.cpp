#include "extract/statements/cue_words.h"

#include <algorithm>

#include "text/unicode.h"

namespace relata {

namespace {

/// Finds one further word of a cue on its right: a child of the cue, or the preposition of one.
bool find_part(const CueTree& t, std::uint32_t word, const std::string& part, FoundCue& found) {
  bool object_before = false;
  for (const std::uint32_t c : t.tree.children(word)) {
    if (c > word && (t.words[c].lemma == part || t.words[c].form == part)) {
      found.parts.push_back(c);
      return true;
    }
    // "called the remarks on Monday bold" is no "call on": its object comes first.
    if (relation_is(t.words[c], "obj") && c > word) object_before = true;
    for (const std::uint32_t mark : t.tree.children(c)) {
      if (object_before) break;
      const bool case_mark =
          relation_is(t.words[mark], "case") || relation_is(t.words[mark], "mark");
      if (case_mark && mark > word && t.words[mark].lemma == part) {
        found.parts.push_back(mark);
        found.governed = c;
        return true;
      }
    }
  }
  return false;
}

}  // namespace

std::optional<FoundCue> cue_at(const CueTree& tree, const Lexicon& lexicon, std::uint32_t word,
                               Cue::Pos pos) {
  for (const std::uint32_t index : find_cues(lexicon, to_lower(tree.words[word].lemma))) {
    const Cue& cue = lexicon.cues[index];
    if (cue.pos != pos) continue;
    FoundCue found{&cue, {}, std::nullopt};
    const bool all = std::all_of(cue.words.begin() + 1, cue.words.end(), [&](const auto& part) {
      return find_part(tree, word, part, found);
    });
    if (all) return found;
  }
  return std::nullopt;
}

WordSet verb_cue_words(const CueTree& t, std::uint32_t word,
                       const std::vector<std::uint32_t>& parts) {
  WordSet set = t.none();
  set[word] = 1;
  for (const std::uint32_t p : parts) set[p] = 1;
  std::uint32_t first = word;
  for (const std::uint32_t c : t.tree.children(word)) {
    const Word& x = t.words[c];
    const bool adverb = relation_is(x, "advmod") && c < word && t.tree.children(c).empty();
    if (relation_is(x, "aux") || relation_is(x, "cop") || adverb) {
      if (c > word) continue;  // "will said": an auxiliary never follows its verb
      first = std::min(first, c);
      set[c] = 1;
    }
    if (relation_is(x, "compound:prt")) set[c] = 1;
  }
  // Only what stands next to the verb: "has also said", not the adverb that opens the sentence. A
  // question may put its auxiliary before the subject.
  const auto subject = t.child(word, "nsubj");
  const WordSet between = subject ? t.subtree(*subject) : t.none();
  bool next = true;
  bool connected = true;
  for (std::uint32_t at = word; at-- > first;) {
    if (set[at] == 0) next = false;
    if (set[at] == 0 && between[at] == 0) connected = false;
    if (!next && (!connected || !relation_is(t.words[at], "aux"))) set[at] = 0;
  }
  return set;
}

std::optional<std::uint32_t> carrier_of(const CueTree& t, const ClassTest& carriers,
                                        std::uint32_t word) {
  const Word& x = t.words[word];
  if (!relation_is(x, "xcomp") || x.head < 0 || static_cast<std::uint32_t>(x.head) > word) {
    return std::nullopt;
  }
  const auto above = static_cast<std::uint32_t>(x.head);
  if (!carriers.has(t.words, above) || t.child(above, "obj")) return std::nullopt;
  return above;
}

}  // namespace relata
