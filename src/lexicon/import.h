#pragma once

#include <span>
#include <string>
#include <vector>

#include "lexicon/entries.h"
#include "text/error.h"

namespace relata {

/// What an import gives: lexicon files, and the lines that have no counterpart.
struct Imported {
  std::vector<LexiconFile> files;  // actors.lex, agents.lex, verbs.lex, discards.lex, issues.lex
  std::vector<Error> skipped;
};

/// Turns TABARI and PETRARCH dictionaries into lexicon files. The kind of each file is told by its
/// content.
///
/// Read are actors with synonyms and date ranges, agents with plurals and !SUBSTITUTIONS!, verbs
/// with their default code and patterns (PETRARCH-2's by their words), discards, and issues.
/// PETRARCH-2's transformations, and lines of no known form, are named in `skipped`.
///
/// source  the PETRARCH dictionary formats (petrarch.readthedocs.io, "Dictionaries").
[[nodiscard]] Imported import_dictionaries(std::span<const LexiconFile> dictionaries);

}  // namespace relata
