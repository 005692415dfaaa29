#pragma once

#include <cstdint>
#include <optional>

#include "extract/statements/draft.h"

namespace relata {

/// The actor behind a phrase: of its head, or of the noun that "who" and "which" take up.
[[nodiscard]] std::optional<std::uint32_t> actor_behind(const StatementContext& context,
                                                        std::uint32_t sentence, std::uint32_t head);

/// Who makes a statement: the actor behind its source. An unnamed speaker of the lead ("a senior
/// official") is the one person whom title or standfirst name in the same role ("Senior official
/// Ann Okafor"): the lead tells over what they told.
[[nodiscard]] std::optional<std::uint32_t> speaker_of(const StatementContext& context,
                                                      const CueClause& clause);

}  // namespace relata
