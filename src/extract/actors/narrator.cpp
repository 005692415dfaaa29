#include "extract/actors/narrator.h"

#include <algorithm>
#include <map>

namespace relata {
namespace {

// How many sentences from the beginning tell that a report is an interview, and with whom.
constexpr std::uint32_t kOpening = 6;

bool is_first_person(const ReportView& view, std::uint32_t sentence, std::uint32_t w) {
  const Clause& tree = view.trees[sentence];
  return tree.is(w, "PronType=Prs") && tree.is(w, "Person=1") && tree.is(w, "Number=Sing");
}

// "I am Ana Roy", "My name is Ana Roy"
std::optional<std::uint32_t> introduces_himself(const ReportView& view,
                                                const std::vector<Mention>& mentions,
                                                const Links& links) {
  for (std::uint32_t i = 0; i < mentions.size(); ++i) {
    const Mention& m = mentions[i];
    if (m.form != MentionForm::kName || m.sort != ActorSort::kPerson || !links.entity_of[i])
      continue;
    const Clause& tree = view.trees[m.sentence];
    if (!tree.child(m.head, "cop")) continue;
    for (const std::uint32_t c : tree.children(m.head)) {
      if (!view.word(m.sentence, c).relation.starts_with("nsubj")) continue;
      const auto& owners = tree.children(c);
      const bool my = std::any_of(owners.begin(), owners.end(), [&](std::uint32_t o) {
        return is_first_person(view, m.sentence, o);
      });
      if (my || is_first_person(view, m.sentence, c)) return links.entity_of[i];
    }
  }
  return std::nullopt;
}

bool speaks_of_interview(const ReportView& view, std::uint32_t sentence) {
  const auto& words = view.analysis.sentences[sentence].words;
  for (std::uint32_t w = 0; w < words.size(); ++w) {
    if (view.in(view.classes.interview, sentence, w)) return true;
  }
  return false;
}

std::optional<std::uint32_t> interviewed(const ReportView& view,
                                         const std::vector<Mention>& mentions, const Links& links) {
  std::map<std::uint32_t, std::size_t> named;  // entity -> mentions in the sentences that tell it
  const auto last =
      std::min<std::uint32_t>(kOpening, static_cast<std::uint32_t>(view.analysis.sentences.size()));
  std::vector<bool> tells(last);
  for (std::uint32_t s = 0; s < last; ++s) tells[s] = speaks_of_interview(view, s);
  for (std::uint32_t i = 0; i < mentions.size() && mentions[i].sentence < last; ++i) {
    const Mention& m = mentions[i];
    if (tells[m.sentence] && m.form == MentionForm::kName && m.sort == ActorSort::kPerson &&
        links.entity_of[i])
      ++named[*links.entity_of[i]];
  }
  if (named.size() != 1) return std::nullopt;
  return named.begin()->first;
}

}  // namespace

std::optional<std::uint32_t> find_narrator(const ReportView& view,
                                           const std::vector<Mention>& mentions,
                                           const Links& links) {
  if (const auto e = introduces_himself(view, mentions, links)) return e;
  return interviewed(view, mentions, links);
}

}  // namespace relata
