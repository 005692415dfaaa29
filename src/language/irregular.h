#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "record/analysis.h"
#include "text/error.h"

namespace relata {

/// Lemmas of forms that do not follow the rules of spelling: "froze", "wives", "worst".
class IrregularForms {
 public:
  /// Reads entries in the lexicon's form (docs/lexicon.md): `irregular froze, frozen   lemma
  /// freeze`, `plural wives   lemma wife`, `degree better, best   lemma good   adverb well`.
  ///
  /// uri     named in errors as uri:line.
  /// errors  an unknown kind, a line without forms or without a lemma.
  [[nodiscard]] static Result<IrregularForms> read(std::string_view text, std::string_view uri);

  /// The lemma of a word with this tag and these UD features, or nullptr where no entry speaks of
  /// it. A verb's forms count in the past, as participles and in the third person only, so that
  /// "they found a party" keeps "found"; a noun's in the plural; an adjective's or adverb's in a
  /// degree other than the positive.
  [[nodiscard]] const std::string* find(std::u32string_view form, Upos upos,
                                        std::string_view features) const;

 private:
  enum class Kind : std::uint8_t { kVerb, kNoun, kAdjective, kAdverb };
  static std::uint64_t key(std::u32string_view form, Kind kind);
  std::unordered_map<std::uint64_t, std::string> lemmas_;
};

/// The forms of lexicon/language/irregular.lex, compiled into the program.
[[nodiscard]] const IrregularForms& english_irregular_forms();

}  // namespace relata
