#pragma once

#include "read/inputs.h"

namespace relata {

/// Reads one line of JSONL (the contract's "JSONL input"): `text` character by character; `title`
/// and `standfirst` put before it unless they stand there; `parts` as given, else found by empty
/// lines and line ends.
///
/// errors  bad UTF-8, no JSON object, no `text`, a field of the wrong type, a part outside the
///         text; each names file, line and byte.
[[nodiscard]] Result<Report> read_jsonl_line(const RawItem& item);

}  // namespace relata
