#pragma once

#include <nlohmann/json.hpp>
#include <string>

#include "record/record.h"
#include "record/report.h"
#include "text/error.h"

namespace relata {

using Json = nlohmann::ordered_json;

/// One line of `relata read`: id, uri, url, title, standfirst, byline, publisher, published,
/// updated, language, note, text, parts, paragraphs; with `offsets` also `bytes`, a list of [code
/// point, byte, length], one for each source run.
[[nodiscard]] Json to_json(const Report& report, bool offsets = false);

/// One line of `relata code`: the contract's record, docs/record.schema.json.
[[nodiscard]] Json to_json(const Record& record, bool offsets = false);

/// Reads a record back (the database keeps it as written). A field of the wrong type is an error
/// that names it; unknown fields are ignored.
[[nodiscard]] Result<Record> record_from_json(const Json& json);

[[nodiscard]] Json to_json(const Story& story);

/// The JSON on one line, without a line feed. Strings must be valid UTF-8.
[[nodiscard]] std::string one_line(const Json& json);

[[nodiscard]] Json to_json(Span span);

}  // namespace relata
