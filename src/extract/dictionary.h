#pragma once

#include "extract/events.h"

namespace relata {

/// Codes events by imported dictionaries, as PETRARCH-1 does: noun phrases have the code of the
/// actor phrase in them and of the agents beside it; a verb's code is that of its longest pattern
/// whose words stand around it, else its own; the source is the nearest coded phrase before the
/// verb, the target the first behind it; an event needs both. Short clauses between commas are
/// passed over; sentences and reports with a discard phrase give none.
///
/// context  its actors gain those that the dictionaries code and that are not there yet.
/// source   Schrodt, Beieler and Idris, PETRARCH documentation; TABARI manual 0.8.4, ch. 3 to 5.
[[nodiscard]] CodedEvents code_by_dictionary(const EventContext& context);

/// The issues of an imported dictionary, in text order: words that it counts reports by. None where
/// a phrase stands that excludes them, in its sentence or in the whole report.
[[nodiscard]] std::vector<Issue> find_issues(const Analysis& analysis, const Lexicon& lexicon);

}  // namespace relata
