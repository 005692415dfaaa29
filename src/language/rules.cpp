#include "language/rules.h"

#include <fmt/core.h>

#include <algorithm>
#include <string>

#include "language/entry_lines.h"
#include "text/unicode.h"

namespace relata {

extern const std::string_view kEnglishRules;  // made by CMake from lexicon/language/english.lex

namespace {

std::uint64_t add(std::uint64_t hash, char32_t c) {
  return (hash ^ static_cast<std::uint64_t>(c)) * 1099511628211ULL;
}

TokenRules::Set* set_of(TokenRules& rules, std::string_view kind) {
  if (kind == "abbreviation" || kind == "title") return &rules.abbreviations;
  if (kind == "ending") return &rules.endings;
  if (kind == "closing") return &rules.closings;
  if (kind == "before-number") return &rules.before_numbers;
  if (kind == "word-too") return &rules.words_too;
  if (kind == "degree") return &rules.degrees;
  if (kind == "opener") return &rules.openers;
  if (kind == "prefix") return &rules.prefixes;
  if (kind == "whole") return &rules.wholes;
  if (kind == "clitic") return &rules.clitics;
  if (kind == "elision") return &rules.elisions;
  if (kind == "unit") return &rules.units;
  if (kind == "address") return &rules.addresses;
  if (kind == "emoticon") return &rules.emoticons;
  return nullptr;
}

bool keeps_case(std::string_view kind) {
  return kind == "abbreviation" || kind == "title" || kind == "ending" || kind == "closing" ||
         kind == "before-number" || kind == "word-too" || kind == "degree" || kind == "emoticon";
}

// Adds "can|not": two or three words, the bar between them. False if it has other parts.
bool add_cut(TokenRules& rules, std::u32string_view word) {
  constexpr std::size_t kLongest = 255;  // a place is kept in eight bits
  std::u32string whole;
  std::vector<std::uint8_t> cuts;
  bool empty_part = word.empty() || word.back() == U'|';
  for (const char32_t c : word) {
    if (c != U'|') {
      whole += c;
      continue;
    }
    empty_part = empty_part || whole.size() == (cuts.empty() ? 0 : cuts.back());
    cuts.push_back(static_cast<std::uint8_t>(whole.size()));
  }
  if (empty_part || cuts.empty() || cuts.size() > 2 || whole.size() > kLongest) return false;
  rules.longest_cut = std::max(rules.longest_cut, static_cast<std::uint32_t>(whole.size()));
  rules.cuts[rule_key(whole)] = std::move(cuts);
  return true;
}

}  // namespace

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == 0x2019 || c == 0x2BC || c == U'`' || c == 0xB4 || c == 0x2018;
}

std::uint64_t rule_key(std::u32string_view word) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char32_t c : word) hash = add(hash, is_apostrophe(c) ? U'\'' : to_lower(c));
  return hash;
}

std::uint64_t exact_key(std::u32string_view word) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const char32_t c : word) hash = add(hash, is_apostrophe(c) ? U'\'' : c);
  return hash;
}

Result<TokenRules> read_token_rules(std::string_view text, std::string_view uri) {
  TokenRules rules;
  for (const EntryLine& entry : read_entry_lines(text)) {
    const auto wrong = [&](std::string why, std::string fix) {
      return fail(fmt::format("{}:{}", uri, entry.number), std::move(why), std::move(fix));
    };
    TokenRules::Set* const set = set_of(rules, entry.kind);
    if (set == nullptr && entry.kind != "cut") {
      return wrong(fmt::format("unknown kind \"{}\"", entry.kind),
                   "use a kind that the head of lexicon/language/english.lex explains");
    }
    if (entry.words.empty()) {
      return wrong(fmt::format("no words behind \"{}\"", entry.kind),
                   "write the words, separated by commas");
    }
    if (!entry.fields.empty()) {
      return wrong(fmt::format("\"{}\" stands behind two blanks", entry.fields[0]),
                   "separate the words by commas");
    }
    for (const std::string_view word : entry.words) {
      const std::u32string form = to_code_points(word);
      if (set != nullptr) {
        set->insert(keeps_case(entry.kind) ? exact_key(form) : rule_key(form));
        if (entry.kind == "title") rules.titles.insert(rule_key(form));
      } else if (!add_cut(rules, form)) {
        return wrong(fmt::format("the cut \"{}\" does not make two or three words", word),
                     "write one or two bars between its words: can|not");
      }
    }
  }
  return rules;
}

const TokenRules& english_token_rules() {
  static const TokenRules rules = [] {
    Result<TokenRules> read = read_token_rules(kEnglishRules, "lexicon/language/english.lex");
    if (!read) abort_with(read.error());
    return *std::move(read);
  }();
  return rules;
}

}  // namespace relata
