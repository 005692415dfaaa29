#pragma once

#include <string>

#include "extract/events/telling.h"

namespace relata {

/// The child of a protest's code by what is demanded in its words (`demand` entries of
/// lexicon/codes/demands.lex): "marched for higher wages" is 1413. The code itself if no demand is
/// told, or if it has no such child.
[[nodiscard]] std::string code_by_demand(const EventContext& context, const std::string& cameo,
                                         const Proposition& proposition);

/// Whom a protest is aimed at: the addressee of what the protesters ask or accuse ("rallied to call
/// on X to resign"), or whoever did what they protest against ("marched against the arrest of X by
/// Y": Y).
///
/// return  empty if the act is named but nobody who did it; nothing if no act is named.
[[nodiscard]] std::optional<ActorSet> protested(const Coding& coding, std::uint32_t protest,
                                                const ActorSet& protesters);

}  // namespace relata
