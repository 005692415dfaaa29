#pragma once

#include "read/inputs.h"

namespace relata {

/// Reads a text file: title, standfirst and paragraphs; the furniture around them is cut.
///
/// errors  binary content (NUL bytes, or control characters all over).
/// method  The first line that stands alone is the title. Above the body, the title said twice,
///         reading time, date line, byline and captions are cut (lexicon/read/furniture.lex); date
///         and byline become fields; a sentence among them is the standfirst. Captions and buttons
///         are cut further down too, where they are a line of their own.
[[nodiscard]] Result<Report> read_plain(const RawItem& item);

/// The error for content that is no text, or nothing. `bytes` may begin with a byte order mark.
[[nodiscard]] std::optional<Error> binary_error(const RawItem& item);

}  // namespace relata
