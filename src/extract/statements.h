#pragma once

#include <vector>

#include "extract/actors.h"
#include "extract/propositions.h"
#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "record/record.h"
#include "record/report.h"

namespace relata {

/// Who says, thinks, hopes, denies what, and links the pronouns inside quotations to their speakers
/// (link_speakers).
///
/// return  statements s1, s2 ... in the order of their first word. Spans are code points; `content`
///         holds the complementizer ("that ...") and the quotation marks, but no final full stop of
///         the sentence; `cue` holds auxiliaries and negation ("has not said").
/// method  cues of the lexicon over the tree (complement clauses, fronted and split contents,
///         "according to", nouns with a clause, participles), joined with the grammar of quotation
///         marks (quotations.h), after O'Keefe et al. (EMNLP 2012) and the guidelines of PolNeAR
///         (Newell et al., LREC 2018).
/// cost    linear in words, quadratic in the statements of one paragraph.
[[nodiscard]] std::vector<Statement> find_statements(const Report& report, const Analysis& analysis,
                                                     const Propositions& propositions,
                                                     const Lexicon& lexicon, Actors& actors);

}  // namespace relata
