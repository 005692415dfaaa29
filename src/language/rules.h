#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/error.h"

namespace relata {

/// What the tokenizer knows of a language, as sets of words. The kinds are explained in
/// lexicon/language/english.lex. A word is known by `rule_key` (case folded) or `exact_key`.
struct TokenRules {
  using Set = std::unordered_set<std::uint64_t>;
  Set abbreviations;   // exact; with the full stop: "Gen."
  Set titles;          // of these, the ones before names: "Gen."
  Set endings;         // exact; full stop given up at the end of a paragraph: "Inc."
  Set closings;        // exact; and before a capital: "etc."
  Set before_numbers;  // exact; full stop kept before a number: "No."
  Set words_too;       // exact; in capitals kept before a number only: "Sun."
  Set degrees;         // exact; parts of one word: "Ph."
  Set openers;         // "The": ends a sentence behind an abbreviation
  Set prefixes;        // "anti": its hyphen is no cut
  Set wholes;          // "uh-huh"
  Set clitics;         // "n't", "'s"
  Set elisions;        // "'em"
  Set units;           // "km", cut off a number
  Set addresses;       // "com", "pdf"
  Set emoticons;       // exact
  // Code points before each cut, one or two.
  std::unordered_map<std::uint64_t, std::vector<std::uint8_t>> cuts;
  std::uint32_t longest_cut = 0;  // code points of the longest word in `cuts`
};

/// Hash of a word with case folded and typographic apostrophes made plain.
[[nodiscard]] std::uint64_t rule_key(std::u32string_view word);
/// Hash of a word as written, typographic apostrophes made plain.
[[nodiscard]] std::uint64_t exact_key(std::u32string_view word);

/// True for ' and for what stands for it: U+2019, U+02BC, U+0060, U+00B4, U+2018.
[[nodiscard]] bool is_apostrophe(char32_t c);

/// Reads rules in the lexicon's form (docs/lexicon.md): a kind, two blanks, words and commas.
///
/// uri     named in errors as uri:line.
/// errors  an unknown kind, a line without words, a cut without one or two bars between words.
[[nodiscard]] Result<TokenRules> read_token_rules(std::string_view text, std::string_view uri);

/// The rules of lexicon/language/english.lex, compiled into the program.
[[nodiscard]] const TokenRules& english_token_rules();

}  // namespace relata
