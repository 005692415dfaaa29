#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/events.h"

namespace relata {

/// What came of trying a proposition's entries.
struct Match {
  const EventEntry* entry = nullptr;  // the first whose conditions hold; nullptr = none
  const EventEntry* tried = nullptr;  // the first that failed, for the explanation
  std::string failed;                 // its condition: "recipient: actor"
};

/// Tries the entries of a proposition's lemma, most specific first.
[[nodiscard]] Match match_entry(const EventContext& context, const Proposition& proposition);

/// "hundreds of rifles": rifles, by the class `quantity-noun`; any other noun is itself.
[[nodiscard]] std::uint32_t counted_noun(const EventContext& context, const Sentence& sentence,
                                         std::uint32_t head);

/// Whether a word in this relation to `head` is of a class, false if the lexicon lacks the class:
/// "after" as the case of "talks" and `attending-preposition`.
[[nodiscard]] bool has_child_of(const EventContext& context, const Sentence& sentence,
                                std::size_t head, std::string_view relation,
                                std::string_view word_class);

/// Actors of a role's fillers, in text order, each once: indexes into Actors::actors.
[[nodiscard]] std::vector<std::uint32_t> role_actors(const EventContext& context,
                                                     const Proposition& proposition, RoleKind role);

}  // namespace relata
