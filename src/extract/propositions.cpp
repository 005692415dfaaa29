#include "extract/propositions.h"

#include <algorithm>

#include "extract/propositions/words.h"
#include "lexicon/inflection.h"
#include "text/unicode.h"

namespace relata {
namespace {

Proposition start(const PropositionSentence& ps, std::uint32_t index, std::uint32_t w) {
  const Word& x = ps.word(w);
  Proposition p;
  p.sentence = index;
  p.word = w;
  p.lemma = x.lemma;
  if (x.upos == Upos::kVerb) p.lemma = verb_lemma(ps.words.lexicon, to_lower(x.form), p.lemma);
  p.pos = x.upos;
  p.attributive = x.relation == "amod";
  p.relational = x.upos == Upos::kNoun && ps.words.relational_noun(ps.s, w) &&
                 find_events(ps.words.lexicon, x.lemma, Upos::kNoun).empty();
  return p;
}

// Steps from the root: a clause takes its subject from the one above it.
std::uint32_t depth_of(const PropositionSentence& ps, std::uint32_t w) {
  std::uint32_t depth = 0;
  for (std::int32_t at = ps.word(w).head; at >= 0;
       at = ps.word(static_cast<std::uint32_t>(at)).head)
    ++depth;
  return depth;
}

std::vector<std::uint32_t> heads_first(const PropositionSentence& ps, std::size_t first) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> depths;
  for (std::size_t i = first; i < ps.all.size(); ++i)
    depths.emplace_back(depth_of(ps, ps.all[i].word), static_cast<std::uint32_t>(i));
  std::sort(depths.begin(), depths.end());
  std::vector<std::uint32_t> out;
  for (const auto& [depth, i] : depths) out.push_back(i);
  return out;
}

void expand_coordination(const PropositionSentence& ps, Proposition& p) {
  const std::vector<RoleFiller> roles = p.roles;
  for (const RoleFiller& f : roles) {
    if (f.role == RoleKind::kComplement || f.role == RoleKind::kTime) continue;
    for (const std::uint32_t c : ps.tree.children(f.head)) {
      if (c == p.word || ps.word(c).relation != "conj" || ps.word(c).upos == Upos::kVerb) continue;
      const std::size_t before = p.roles.size();
      add_filler(p, f.role, c, f.preposition, f.subject);
      if (p.roles.size() == before) continue;
      p.roles.back().conjunct_of = f.head;
      p.roles.back().side = f.side;
    }
  }
}

void find_in_sentence(const PropositionWords& words, const Sentence& s, std::uint32_t index,
                      Propositions& out) {
  const PropositionSentence ps(words, s, out.all, out.at_word[index]);
  const std::size_t first = out.all.size();
  for (std::uint32_t w = 0; w < s.words.size(); ++w) {
    if (!is_predicate(ps, w)) continue;
    out.all.push_back(start(ps, index, w));
    ps.at_word[w] = static_cast<std::uint32_t>(out.all.size());
  }
  const std::vector<std::uint32_t> order = heads_first(ps, first);
  for (const std::uint32_t i : order) own_roles(ps, out.all[i]);
  for (const std::uint32_t i : order) shared_roles(ps, out.all[i]);
  for (const std::uint32_t i : order) light_verb_roles(ps, out.all[i]);
  for (const std::uint32_t i : order) read_operators(ps, out.all[i]);
  for (const std::uint32_t i : order) expand_coordination(ps, out.all[i]);
}

}  // namespace

Propositions find_propositions(const Analysis& analysis, const Lexicon& lexicon) {
  Propositions out;
  const PropositionWords words(lexicon);
  out.at_word.resize(analysis.sentences.size());
  for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
    out.at_word[i].assign(analysis.sentences[i].words.size(), 0);
    find_in_sentence(words, analysis.sentences[i], i, out);
  }
  return out;
}

std::vector<std::uint32_t> fillers(const Proposition& proposition, RoleKind role) {
  std::vector<std::uint32_t> out;
  for (const RoleFiller& f : proposition.roles) {
    if (f.role == role) out.push_back(f.head);
  }
  return out;
}

std::vector<std::uint32_t> sides_of(const Proposition& proposition, RoleKind role) {
  std::vector<std::uint32_t> out;
  for (const RoleFiller& f : proposition.roles) {
    if (f.side == role) out.push_back(f.head);
  }
  return out;
}

std::string factuality_of(const Operators& o) {
  if (o.denied) return "denied";
  if (o.negated) return "negated";
  if (o.requested) return "requested";
  if (o.desired) return "desired";
  if (o.conditional) return "conditional";
  if (o.modal || o.question) return "possible";
  if (o.future) return "future";
  return "actual";
}

std::optional<std::uint32_t> proposition_at(const Propositions& propositions, std::size_t sentence,
                                            std::size_t word) {
  const std::uint32_t at = propositions.at_word[sentence][word];
  if (at == 0) return std::nullopt;
  return at - 1;
}

}  // namespace relata
