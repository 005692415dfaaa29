#pragma once

#include <string>
#include <string_view>

#include "record/analysis.h"
#include "record/report.h"
#include "text/error.h"

namespace relata {

/// One report's analysis as CoNLL-U (universaldependencies.org/format.html), with an empty line
/// after each sentence.
///
/// `# newdoc id` opens the report, `# newpar` each of its parts; `# sent_id` is ID-N, in it %20 for
/// a blank and %2F for a slash; `# text` is the sentence as it stands, but each white space
/// character (is_space) a blank, so that the forms with a blank where no SpaceAfter=No stands spell
/// it, whatever the number of blanks. Words of one token ("don't") follow a
/// range line. MISC of a word, never of a range line, holds start_char and end_char (code points of
/// the report's text) and NE=B-PER, NE=I-PER ... for names. SpaceAfter=No stands on the line of the
/// token: the range line if there is one, else the word; never on a paragraph's last. A report
/// without sentences gives "".
[[nodiscard]] std::string to_conllu(const Report& report, const Analysis& analysis);

/// Reads one document of CoNLL-U, for tests and corpora: the opposite of to_conllu.
///
/// conllu  sentences with or without comments; empty nodes (8.1) are skipped.
/// uri     named in errors.
/// return  the analysis, and in `text` (if given) the text that it stands in: start_char and
///         end_char of MISC count in it if every word has them, else the text is put together from
///         forms and SpaceAfter, an empty line before each `# newpar`. In both cases a word's span
///         holds its form, and the sentences' heads are trees.
/// errors  a line without ten columns, or whose form is empty; an id or head that is no number or
///         not in the sentence; heads that are no tree with one root; a start_char and end_char
///         that are not rising, not as long as the form, or more than 10,000 code points behind the
///         word before; bytes that are no UTF-8.
[[nodiscard]] Result<Analysis> read_conllu(std::string_view conllu, std::string_view uri,
                                           std::string* text = nullptr);

}  // namespace relata
