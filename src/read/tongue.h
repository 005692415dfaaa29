#pragma once

#include "record/report.h"

namespace relata {

/// Settles Report::language (BCP 47) by the text's own words where they are clear, else as it was
/// declared; what is not English gets the note kNotEnglish.
///
/// method  The first 8,000 bytes. A text is foreign if most of its letters are not Latin. With 20 words or more it is
///         English if 8 % of them are among the commonest English words
///         (lexicon/read/furniture.lex) or CLD2 (naive Bayes over quadgrams) is sure of it, else
///         foreign. With fewer it is foreign if none is among those and CLD2 is sure of another
///         language; otherwise as declared.
void settle_language(Report& report);

}  // namespace relata
