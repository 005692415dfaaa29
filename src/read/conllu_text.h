#pragma once

#include "read/container.h"

namespace relata {

/// The documents of a CoNLL-U file, each a report: parted by `# newdoc` lines, whose id is the
/// place of a document in its file; one document if there is none.
[[nodiscard]] std::unique_ptr<Container> conllu_documents(const RawItem& file);

/// Reads one document as a report: the sentences' `# text`, a blank between them, a paragraph
/// for each `# newpar`. Their trees are not used: the program parses anew. Bytes are not mapped.
///
/// errors  a document without a `# text`.
/// source  https://universaldependencies.org/format.html
[[nodiscard]] Result<Report> read_conllu_text(const RawItem& item);

}  // namespace relata
