#pragma once

#include <cstdint>
#include <optional>

#include "extract/actors/entities.h"

namespace relata {

/// Whose "I" stands outside all quotations: who introduces himself ("My name is Ana Roy", "I am
/// Ana Roy"), else the one person whom the title or the beginning of an interview names.
///
/// return  an entity, or nothing if nobody speaks in the first person or it is not clear who.
[[nodiscard]] std::optional<std::uint32_t> find_narrator(const ReportView& view,
                                                         const std::vector<Mention>& mentions,
                                                         const Links& links);

}  // namespace relata
