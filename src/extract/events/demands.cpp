#include "extract/events/demands.h"

#include <algorithm>

#include "extract/clause.h"
#include "extract/events/sides.h"
#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::string_view kProtest = "14";  // CAMEO root
constexpr std::size_t kParent = 3;           // digits of a code that has children

// Whether one of the phrases stands in words [begin, end), by lemma or form, and not in a phrase
// that says who protests ("a riot of prisoners").
bool stands_in(const Sentence& s, const std::vector<std::string>& phrases, std::size_t begin,
               std::size_t end, const std::vector<bool>& protesters) {
  for (const std::string& phrase : phrases) {
    const std::vector<std::string> pieces = split_list(phrase, ' ');
    for (std::size_t w = begin; w + pieces.size() <= end; ++w) {
      const bool here =
          !protesters[w] && std::equal(pieces.begin(), pieces.end(), s.words.begin() + w,
                                       [](const std::string& piece, const Word& x) {
                                         return piece == x.lemma || piece == to_lower(x.form);
                                       });
      if (here) return true;
    }
  }
  return false;
}

// "a rally despite criticism by X", "marched after the arrest of X": not what the protest is about.
bool stands_aside(const EventContext& c, const Sentence& s, std::uint32_t top, std::uint32_t w) {
  const Clause tree(s);
  const auto aside = find_class(c.lexicon, "aside-preposition");
  const auto time = find_class(c.lexicon, "time-preposition");
  for (std::uint32_t at = w; at != top;) {
    const std::string preposition = tree.preposition(at);
    for (const auto& word_class : {aside, time}) {
      if (word_class && in_class(c.lexicon, *word_class, std::string_view(preposition)))
        return true;
    }
    const std::int32_t head = s.words[at].head;
    if (head < 0) return false;
    at = static_cast<std::uint32_t>(head);
  }
  return false;
}

}  // namespace

std::string code_by_demand(const EventContext& c, const std::string& cameo, const Proposition& p) {
  if (!cameo.starts_with(kProtest) || cameo.size() != kParent) return cameo;
  const Sentence& s = c.sentence(p);
  const Clause tree(s);
  std::uint32_t top = p.light.value_or(p.word);
  // "a march for wages", "went on hunger strike to demand ...": the clause the noun stands in.
  while (p.pos == Upos::kNoun && s.words[top].upos != Upos::kVerb && s.words[top].head >= 0)
    top = static_cast<std::uint32_t>(s.words[top].head);
  const auto [begin, end] = tree.subtree(top);
  std::vector<bool> protesters(s.words.size(), false);
  for (const std::uint32_t head : fillers(p, RoleKind::kAgent)) {
    const auto [first, last] = tree.subtree(head);
    if (head != top) std::fill(protesters.begin() + first, protesters.begin() + last, true);
  }
  for (const OtherEntry* demand : other_entries(c.lexicon, "demand")) {
    const std::string child = cameo + std::string(demand->entry.value("digit"));
    if (find_cameo(c.lexicon, child) == nullptr) continue;
    if (stands_in(s, split_list(demand->entry.value("words")), begin, end, protesters))
      return child;
  }
  return cameo;
}

std::optional<ActorSet> protested(const Coding& coding, std::uint32_t protest,
                                  const ActorSet& protesters) {
  const EventContext& c = coding.context;
  const Proposition& p = coding.at(protest);
  const Clause tree(coding.sentence(p));
  const auto inside = [&](std::uint32_t top, std::uint32_t w) {
    const auto [begin, end] = tree.subtree(top);
    return begin <= w && w < end;
  };
  std::optional<ActorSet> out;
  for (std::uint32_t i = 0; i < coding.matches.size(); ++i) {
    const Proposition& act = coding.at(i);
    const EventEntry* e = coding.matches[i].entry;
    if (e == nullptr || i == protest || act.sentence != p.sentence ||
        !inside(p.light.value_or(p.word), act.word))
      continue;
    const std::vector<std::uint32_t> who = fillers(p, RoleKind::kAgent);
    if (stands_aside(c, coding.sentence(p), p.light.value_or(p.word), act.word)) continue;
    if (std::any_of(who.begin(), who.end(),
                    [&](std::uint32_t head) { return inside(head, act.word); }))
      continue;
    ActorSet doers = e->both_sides ? all_sides(c, act) : side_of(c, act, e->source);
    const bool own = doers.empty() ? !e->illocution.empty() : overlap(doers, protesters);
    ActorSet found = own ? side_of(c, act, e->target) : std::move(doers);
    remove_all(found, protesters);
    if (!found.empty()) return found;
    out = ActorSet{};
  }
  return out;
}

}  // namespace relata
