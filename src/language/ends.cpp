#include "language/ends.h"

#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::u32string_view kQuotes = U"\"'\u201D\u2019";
constexpr std::u32string_view kClosing = U"\"'\u201D\u2019)]";
constexpr std::u32string_view kOpening = U"\"'\u201C\u2018(";

bool is_one(std::u32string_view word, std::u32string_view of) {
  return word.size() == 1 && of.find(word[0]) != std::u32string_view::npos;
}

bool is_capital(char32_t c) { return is_letter(c) && to_lower(c) != c; }

// "U.S.", "Inst.", and "a.m.", which the lexicon knows to end sentences; not "e.g.", not "Gen.".
bool may_end(std::u32string_view word, const TokenRules& rules) {
  if (word.size() < 3 || word.back() != U'.' || rules.titles.contains(rule_key(word))) return false;
  return is_capital(word[0]) ? is_letter(word[word.size() - 2])
                             : rules.endings.contains(exact_key(word));
}

}  // namespace

void correct_ends(std::u32string_view text, const Tokens& tokens, const TokenRules& rules,
                  std::vector<bool>& ends) {
  const std::size_t size = tokens.tokens.size();
  const auto word = [&](std::size_t i) {
    const Span span = tokens.tokens[i].span;
    return text.substr(span.begin, span.size());
  };
  const auto touches = [&](std::size_t i) { return tokens.tokens[i].space == Space::kNone; };
  const auto starts = [&](std::size_t i) {
    return i == 0 || ends[i - 1] || tokens.tokens[i - 1].space >= Space::kLine;
  };
  for (std::size_t i = 0; i + 1 < size; ++i) {
    const std::u32string_view here = word(i);
    const std::u32string_view next = word(i + 1);
    if (ends[i] && touches(i) && is_one(next, kClosing)) {
      std::size_t last = i + 1;
      while (touches(last) && last + 1 < size && is_one(word(last + 1), kClosing)) ++last;
      const bool opens = touches(last) && last + 1 < size && is_letter(word(last + 1)[0]);
      ends[i] = opens;
      if (!touches(last)) ends[last] = true;
    }
    if (tokens.tokens[i].space != Space::kBlank) continue;
    const bool quote = is_one(next, kOpening) && i + 2 < size && touches(i + 1);
    const std::u32string_view opens = quote ? word(i + 2) : next;
    if (is_one(here, U".")) {
      const bool item = i > 0 && is_digit(word(i - 1)[0]) && starts(i - 1);  // "2." of a list
      const bool initial = i > 0 && word(i - 1).size() == 1 && is_capital(word(i - 1)[0]);
      if (!item && !initial && (is_capital(opens[0]) || is_digit(opens[0]))) ends[i] = true;
    } else if (may_end(here, rules) && is_capital(opens[0]) &&
               rules.openers.contains(rule_key(opens))) {
      ends[i] = true;
    } else if (is_one(here, U":")) {
      ends[i] = false;
    } else if (i > 0 && is_one(here, kQuotes) && touches(i - 1)) {
      const std::u32string_view before = word(i - 1);
      if (is_one(before, U",") || (is_one(before, U"?!") && is_lower(next[0]))) ends[i] = false;
    }
  }
}

}  // namespace relata
