#include "language/rules.h"

#include <fmt/core.h>

#include <algorithm>
#include <cstdlib>
#include <string>

#include "text/hash.h"
#include "text/unicode.h"

namespace relata {

extern const std::string_view kEnglishRules;  // made by CMake from lexicon/language/english.lex

namespace {

std::uint64_t add(std::uint64_t hash, char32_t c) {
  return (hash ^ static_cast<std::uint64_t>(c)) * 1099511628211ULL;
}

std::string_view trim(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t' || s.back() == '\r'))
    s.remove_suffix(1);
  return s;
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

void add_cut(TokenRules& rules, std::u32string_view word) {
  std::u32string whole;
  std::vector<std::uint8_t> cuts;
  for (const char32_t c : word) {
    if (c == U'|') {
      cuts.push_back(static_cast<std::uint8_t>(whole.size()));
    } else {
      whole += c;
    }
  }
  rules.longest_cut = std::max(rules.longest_cut, static_cast<std::uint32_t>(whole.size()));
  rules.cuts[rule_key(whole)] = std::move(cuts);
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
  for (std::size_t at = 0, number = 1; at < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = end + 1;
    if (trim(line).empty() || line.front() == '#') continue;
    const std::string_view kind = line.substr(0, line.find(' '));
    TokenRules::Set* const set = set_of(rules, kind);
    if (set == nullptr && kind != "cut") {
      return fail(fmt::format("{}:{}", uri, number), fmt::format("unknown kind \"{}\"", kind),
                  "use a kind that the head of lexicon/language/english.lex explains");
    }
    std::string_view rest = trim(line.substr(kind.size()));
    if (rest.empty()) {
      return fail(fmt::format("{}:{}", uri, number), fmt::format("no words behind \"{}\"", kind),
                  "write the words, separated by commas");
    }
    while (!rest.empty()) {
      const std::size_t comma = std::min(rest.find(','), rest.size());
      const std::u32string word = to_code_points(trim(rest.substr(0, comma)));
      rest.remove_prefix(std::min(comma + 1, rest.size()));
      if (word.empty()) continue;
      if (set == nullptr) {
        add_cut(rules, word);
      } else {
        set->insert(keeps_case(kind) ? exact_key(word) : rule_key(word));
        if (kind == "title") rules.titles.insert(rule_key(word));
      }
    }
  }
  return rules;
}

const TokenRules& english_token_rules() {
  static const TokenRules rules = [] {
    Result<TokenRules> read = read_token_rules(kEnglishRules, "lexicon/language/english.lex");
    // The file is compiled in, and a test reads it: an error here is our own mistake.
    if (!read) std::abort();
    return *std::move(read);
  }();
  return rules;
}

}  // namespace relata
