#pragma once

#include <string_view>

#include "read/inputs.h"

namespace relata {

/// Adds a note to the report's, behind "; " if there is one already.
void add_note(Report& report, std::string_view note);

/// Adds the part and, if it is a paragraph that opens with one, its dateline.
void add_part(Report& report, std::string_view part_text, PartKind kind, Span span);

/// What every reader does last: uri and id where the input gave none (the contract's "Identity"),
/// the language (tongue.h), and the notes "no text" and "not in English".
void finish(Report& report, const RawItem& item);

}  // namespace relata
