#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace relata {

/// Universal part of speech (universaldependencies.org/u/pos).
enum class Upos : std::uint8_t {
  kAdj,
  kAdp,
  kAdv,
  kAux,
  kCconj,
  kDet,
  kIntj,
  kNoun,
  kNum,
  kPart,
  kPron,
  kPropn,
  kPunct,
  kSconj,
  kSym,
  kVerb,
  kX
};

/// Kind of a named entity; kNone outside names.
enum class NameKind : std::uint8_t { kNone, kPerson, kOrganisation, kLocation, kOther };

/// One syntactic word. Words of one multi-word token ("don't" -> do n't) share `token`, and each
/// has its own part of the token's span.
struct Word {
  Span span;         // in the report's text
  std::string form;  // as written
  std::string lemma;
  Upos upos = Upos::kX;
  std::string features;    // UD features, "Number=Plur|..." or ""
  std::int32_t head = -1;  // index of the head in the same sentence, -1 for the root
  std::string relation;    // UD relation with subtype, "nsubj:pass"; "root"
  NameKind name = NameKind::kNone;
  bool name_begins = false;  // B of BIO; false with a kind: I
  std::uint32_t token = 0;   // index of the surface token in the sentence
  bool space_after = false;  // of its token
};

/// A stretch of the text that is read as one sentence, its words in order.
struct Sentence {
  Span span;  // from the first word's begin to the last word's end
  std::vector<Word> words;
  bool new_paragraph = false;  // the first sentence of a part of the report
};

/// All that the language stage knows about one report's text. Sentences are disjoint and in text
/// order; each has exactly one word with head -1, and heads form a tree.
struct Analysis {
  std::vector<Sentence> sentences;
};

/// "ADJ", "ADP", ... as in CoNLL-U.
[[nodiscard]] std::string_view to_string(Upos upos);
/// kX for an unknown name.
[[nodiscard]] Upos upos_of(std::string_view name);
/// "PER", "ORG", "LOC", "MISC"; "" for none.
[[nodiscard]] std::string_view to_string(NameKind kind);
[[nodiscard]] NameKind name_kind_of(std::string_view label);

}  // namespace relata
