#pragma once

#include <vector>

#include "extract/actors.h"
#include "extract/propositions.h"
#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "record/record.h"

namespace relata {

/// Lasting relations between actors: offices from titles and appositions, and what the `relation`
/// entries of the lexicon name: verbs ("is backed by"), participles before a noun ("UN-backed",
/// "Tripoli-based").
///
/// return  in text order, ids r1, r2 ...; the same relation is told once.
[[nodiscard]] std::vector<Relation> find_relations(const Analysis& analysis,
                                                   const Propositions& propositions,
                                                   const Lexicon& lexicon, const Actors& actors,
                                                   const std::vector<Statement>& statements,
                                                   const std::vector<Place>& places);

}  // namespace relata
