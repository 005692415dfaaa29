#pragma once

#include <vector>

#include "extract/actors/mention.h"
#include "extract/actors/view.h"

namespace relata {

/// Finds the phrases that may speak of an actor: names of the lexicon and of the tagger with their
/// titles, nouns for people and bodies, definite noun phrases, third-person pronouns.
///
/// return  by sentence, then by begin, the longer first. Phrases do not overlap, but for the owner
///         inside a longer phrase ("his" in "his wife").
/// cost    linear in words.
[[nodiscard]] std::vector<Mention> find_mentions(const ReportView& view);

}  // namespace relata
