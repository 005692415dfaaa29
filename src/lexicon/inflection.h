#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace relata {

struct Lexicon;

/// The regular forms of an English verb (Quirk et al. 1985, 3.5-3.10): -s, -ing, -ed with their
/// spellings.
///   expel -> expels, expeling, expelling, expeled, expelled;  free -> frees, freeing, freed; carry
///   -> carries, carrying, carried
/// Both spellings of a doubled consonant are given.
[[nodiscard]] std::vector<std::string> regular_forms(std::string_view lemma);

/// Fills Lexicon::verb_forms: the forms of all verbs that the entries name, and the `irregular`
/// entries.
void index_verb_forms(Lexicon& lexicon);

/// The verb that a form belongs to, where the lexicon knows it; else the lemma as the tagger gave
/// it.
///   ("froze", "froz") -> "freeze"
[[nodiscard]] std::string_view verb_lemma(const Lexicon& lexicon, std::string_view folded_form,
                                          std::string_view lemma);

}  // namespace relata
