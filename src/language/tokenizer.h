#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/rules.h"
#include "text/span.h"

namespace relata {

/// What follows a token in the text (docs/model.md, 4).
enum class Space : std::uint8_t { kNone, kBlank, kLine, kParagraph };

/// A surface token and its syntactic words: "don't" has the words "do" and "n't".
struct Token {
  Span span;  // code points of the text
  std::uint32_t first_word = 0;
  std::uint32_t words = 1;  // at least one; they share the token's characters without a gap
  Space space = Space::kNone;
};

struct Tokens {
  std::vector<Token> tokens;
  std::vector<Span> words;
};

/// Cuts one block (a paragraph, a title) into tokens and words as the English UD treebanks do.
///
/// text   all code points of the report; spans count in it.
/// block  the part to cut; what surrounds it has no influence.
/// out    tokens are added at its end. The last one's space is kParagraph.
///
///   "UN-backed troops don't stop." -> UN - backed troops do|n't stop .
///   "The U.S. paid $4bn, Mr. Okafor's aide said."
///      -> The U.S. paid $ 4 bn , Mr. Okafor|'s aide said .
///
/// Every character that is no white space is in exactly one word.
/// cost    one pass, O(block), no look further than a chunk between blanks; thread-safe.
/// source  conventions of UD English EWT and GUM (universaldependencies.org/en), and the word lists
///         of `rules`.
void tokenize(std::u32string_view text, Span block, const TokenRules& rules, Tokens& out);

}  // namespace relata
