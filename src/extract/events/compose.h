#pragma once

#include "extract/events/telling.h"

namespace relata {

/// Speech acts: a predicate of speech or will and the act inside it become one telling, coded by
/// the illocution x act table. So do one's own declared will ("Chad will open its border": a
/// promise; "will attack": a threat), one's own refusal ("will not send troops") and what somebody
/// says that another must do (a demand). The act inside is marked as part of it.
void compose_acts(Coding& coding);

/// Purposes: an act that is only what a coded one is done for ("blocked the road to press for
/// talks") is part of that one, and tells its target if nothing else does.
void fold_purposes(Coding& coding);

/// The proposition of an act that stands in a role of this one, at most `depth` propositions
/// further down.
[[nodiscard]] std::optional<std::uint32_t> act_below(const Coding& coding,
                                                     std::uint32_t proposition, int depth);

/// "insists that the plan will fail", "suggested that he had left": the clause of what else demands
/// or asks tells something, so that nothing is asked for; or somebody else's deed is warned of.
[[nodiscard]] bool only_tells(const Coding& coding, std::uint32_t proposition);

}  // namespace relata
