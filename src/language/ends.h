#pragma once

#include <string_view>
#include <vector>

#include "language/rules.h"
#include "language/tokenizer.h"

namespace relata {

/// Corrects the classifier's sentence ends where the signs around them leave no doubt:
///   an end     behind a full stop of its own before a capital, a number or a quotation mark;
///              behind an abbreviation before a word that opens sentences ("at 9 a.m. The ...");
///   no end     behind a colon on the same line ("MR. HALE: Yes."),
///              behind quoted words that a comma closes ("..., " she said),
///              behind quoted words before a small letter ("Why now?" she asked);
///   moved      from before a closing quotation mark or bracket to behind it.
///
/// ends  for each token: a sentence ends behind it.
void correct_ends(std::u32string_view text, const Tokens& tokens, const TokenRules& rules,
                  std::vector<bool>& ends);

}  // namespace relata
