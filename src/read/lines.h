#pragma once

#include <memory>

#include "read/container.h"

namespace relata {

/// The lines of a JSONL input, each a report; empty lines are passed over. Memory is bounded by the
/// longest line that ReadOptions allows; a longer one is an error, and the others are read.
[[nodiscard]] std::unique_ptr<Container> json_lines(ByteWindow in, Origin origin,
                                                    const ReadOptions& options);

/// The content is JSON over several lines, such as one object with indents or a list of them.
[[nodiscard]] bool is_json_document(std::string_view head);

/// The outermost objects of such a document, each a report, numbered by the line on which they
/// begin.
[[nodiscard]] std::unique_ptr<Container> json_objects(ByteWindow in, Origin origin,
                                                      const ReadOptions& options);

/// The <Sentence> and <Article> elements of a PETRARCH file, each a report.
[[nodiscard]] std::unique_ptr<Container> petrarch_elements(ByteWindow in, Origin origin,
                                                           const ReadOptions& options);

}  // namespace relata
