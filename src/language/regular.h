#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "record/analysis.h"

namespace relata {

/// The lemma of a word whose form follows the rules of spelling (Quirk et al. 1985, 3.5-3.10 and
/// 5.73-5.80), where the model's is no word that it knows: "hailed" is of "hail", not of "haile".
///
/// form     of the word, lower case.
/// features UD features; a participle or past form that the model leaves as it is, is looked at.
/// lemma    the model's.
/// knows    is this a word of the model's vocabulary?
/// return   a known word of which `form` is the -s, -ed or -ing form, for verbs, or the plural, for
///          nouns; else `lemma`. Numbers in digits lose the commas between their thousands.
[[nodiscard]] std::string regular_lemma(std::string_view form, Upos upos, std::string_view features,
                                        std::string lemma,
                                        const std::function<bool(const std::string&)>& knows);

}  // namespace relata
