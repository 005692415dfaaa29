#pragma once

#include <string>

#include "extract/events.h"

namespace relata {

/// The child of a protest's code by what is demanded in its words (`demand` entries of
/// lexicon/codes/demands.lex): "marched for higher wages" is 1413. The code itself if no demand is
/// told, or if it has no such child.
[[nodiscard]] std::string code_by_demand(const EventContext& context, const std::string& cameo,
                                         const Proposition& proposition);

}  // namespace relata
