#pragma once

#include <vector>

#include "extract/actors/entities.h"

namespace relata {

/// The actors of the record from the linked mentions: kind, code, country, sectors, offices.
///
/// method  an entity of the lexicon has its entry's code; a body's sector is told by the words for
///         people and bodies in its name, a person's by the offices that stand with it; the country
///         by the name, else the owner, else for officials the country that the report speaks of
///         most.
[[nodiscard]] Actors code_actors(const ReportView& view, const std::vector<Mention>& mentions,
                                 const Links& links);

}  // namespace relata
