#pragma once

#include <vector>

#include "extract/actors.h"
#include "lexicon/gazetteer.h"
#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "record/record.h"

namespace relata {

/// Finds the mentions of place names, says how each is used, and where it lies.
///
/// method  candidates are the tagger's locations and the lexicon's countries, adjectives and
/// capitals; all names of a report are
///         resolved together: countries first, then each name to the candidate in a country that
///         the report names, else to the largest (after Leidner, "Toponym Resolution in Text",
///         2007: one referent per discourse, population prior).
/// return  in text order, ids p1, p2 ...; entries of one place share `geonames`. A name that the
///         gazetteer lacks has no coordinates.
[[nodiscard]] std::vector<Place> find_places(const Report& report, const Analysis& analysis,
                                             const Lexicon& lexicon, const Gazetteer& gazetteer,
                                             const Actors& actors);

}  // namespace relata
