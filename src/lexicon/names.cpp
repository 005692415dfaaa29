#include <algorithm>
#include <tuple>

#include "lexicon/build.h"
#include "lexicon/lexicon.h"
#include "text/unicode.h"

namespace relata {

namespace {

bool is_dashlike(char c) { return c == '-' || c == '\'' || c == '/' || c == ' '; }

bool begins_with_capital(std::string_view form) {
  for (std::size_t at = 0; at < form.size();) {
    const char32_t c = next_code_point(form, at);
    if (is_letter(c)) return is_upper(c);
    if (is_digit(c)) return true;
  }
  return false;
}

/// All letters are capitals, and there is one.
bool all_capitals(std::string_view form) {
  bool any = false;
  for (std::size_t at = 0; at < form.size();) {
    const char32_t c = next_code_point(form, at);
    if (is_lower(c)) return false;
    any = any || is_upper(c);
  }
  return any;
}

/// Pieces of a folded text.
void append_pieces(std::string_view folded, std::vector<std::string>& pieces) {
  std::string piece;
  for (const char c : folded) {
    if (is_dashlike(c)) {
      if (!piece.empty()) pieces.push_back(std::move(piece));
      piece.clear();
    } else if (c != '.' && c != ',' && c != '"' && c != '(' && c != ')') {
      piece += c;
    }
  }
  if (!piece.empty()) pieces.push_back(std::move(piece));
}

bool joins(std::string_view form) {
  return form == "-" || form == "." || form == "'" || form == "\u2019" || form == "\u2013" ||
         form == "\u2010" || form == "\u2011" || form == "/";
}

bool is_word_kind(NameForm::Kind kind) {
  return kind == NameForm::Kind::kOffice || kind == NameForm::Kind::kAgent;
}

/// How far `form` reaches from words[begin] on; 0 if it does not stand there.
std::size_t match_end(const NameForm& form, std::span<const Word> words, std::size_t begin) {
  std::size_t piece = 0;
  std::vector<std::string> pieces;
  for (std::size_t w = begin; w < words.size(); ++w) {
    const Word& word = words[w];
    if (w > begin && joins(word.form)) continue;
    pieces.clear();
    append_pieces(fold(word.form), pieces);
    if (pieces.empty() || piece + pieces.size() > form.pieces.size()) return 0;
    const bool last = piece + pieces.size() == form.pieces.size();
    const bool same =
        std::equal(pieces.begin(), pieces.end(), form.pieces.begin() + static_cast<long>(piece));
    if (!same) {
      if (!last || !is_word_kind(form.kind) || word.lemma == word.form) return 0;
      pieces.clear();
      append_pieces(fold(word.lemma), pieces);
      if (piece + pieces.size() != form.pieces.size() ||
          !std::equal(pieces.begin(), pieces.end(),
                      form.pieces.begin() + static_cast<long>(piece))) {
        return 0;
      }
    }
    if (form.acronym && !all_capitals(word.form)) return 0;
    if (!is_word_kind(form.kind)) {
      if (form.capital_at >= piece && form.capital_at < piece + pieces.size() &&
          !begins_with_capital(word.form)) {
        // A piece inside a word ("al-Shabaab" as one word) has its capital further on.
        if (form.capital_at == piece) return 0;
      }
    }
    piece += pieces.size();
    if (last) return w + 1;
  }
  return 0;
}

}  // namespace

std::vector<std::string> name_pieces(std::string_view text) {
  std::vector<std::string> pieces;
  append_pieces(fold(text), pieces);
  return pieces;
}

void add_name(Lexicon& lexicon, std::string_view name, NameForm::Kind kind, std::uint32_t index) {
  NameForm form;
  form.pieces = name_pieces(name);
  if (form.pieces.empty()) return;
  form.kind = kind;
  form.index = index;
  form.acronym = name.size() <= 8 && all_capitals(name);
  form.capital_at = static_cast<std::uint32_t>(form.pieces.size());
  std::uint32_t piece = 0;
  bool inside = false;
  for (std::size_t at = 0; at < name.size();) {
    const char32_t c = next_code_point(name, at);
    if (c == U' ' || c == U'-' || c == U'\'' || c == U'\u2019') {
      if (inside) ++piece;
      inside = false;
      continue;
    }
    if (!inside && is_upper(c)) {
      form.capital_at = piece;
      break;
    }
    inside = true;
  }
  std::vector<NameForm>& list = lexicon.name_index[form.pieces.front()];
  list.push_back(std::move(form));
}

void sort_names(Lexicon& lexicon) {
  for (auto& [first, list] : lexicon.name_index) {
    std::sort(list.begin(), list.end(), [](const NameForm& a, const NameForm& b) {
      if (a.pieces.size() != b.pieces.size()) return a.pieces.size() > b.pieces.size();
      return std::tie(a.kind, a.index, a.pieces) < std::tie(b.kind, b.index, b.pieces);
    });
  }
}

std::vector<NameMatch> match_names(const Lexicon& lexicon, std::span<const Word> words,
                                   std::size_t begin) {
  std::vector<NameMatch> matches;
  const auto look = [&](const std::string& first) {
    const auto found = lexicon.name_index.find(first);
    if (found == lexicon.name_index.end()) return;
    for (const NameForm& form : found->second) {
      if (!matches.empty() && form.pieces.size() < matches.front().end - matches.front().begin &&
          form.pieces.size() == 1) {
        break;
      }
      const std::size_t end = match_end(form, words, begin);
      if (end == 0 || (!matches.empty() && end < matches.front().end)) continue;
      if (!matches.empty() && end > matches.front().end) matches.clear();
      const bool known = std::any_of(matches.begin(), matches.end(), [&](const NameMatch& m) {
        return m.kind == form.kind && m.index == form.index;
      });
      if (!known) matches.push_back({form.kind, form.index, begin, end});
    }
  };
  const std::vector<std::string> pieces = name_pieces(words[begin].form);
  if (pieces.empty()) return matches;
  look(pieces.front());
  if (words[begin].lemma != words[begin].form && pieces.size() == 1) {
    const std::string lemma = fold(words[begin].lemma);
    if (lemma != pieces.front()) look(lemma);
  }
  std::sort(matches.begin(), matches.end(), [](const NameMatch& a, const NameMatch& b) {
    return std::pair(a.kind, a.index) < std::pair(b.kind, b.index);
  });
  return matches;
}

std::vector<NameMatch> find_name(const Lexicon& lexicon, std::string_view name) {
  std::vector<NameMatch> matches;
  const std::vector<std::string> pieces = name_pieces(name);
  if (pieces.empty()) return matches;
  const auto found = lexicon.name_index.find(pieces.front());
  if (found == lexicon.name_index.end()) return matches;
  for (const NameForm& form : found->second) {
    if (form.pieces == pieces) matches.push_back({form.kind, form.index, 0, pieces.size()});
  }
  return matches;
}

bool in_class(const Lexicon& lexicon, std::uint32_t word_class, std::string_view lemma) {
  const auto found = lexicon.word_classes.find(lemma);
  return found != lexicon.word_classes.end() &&
         std::binary_search(found->second.begin(), found->second.end(), word_class);
}

bool in_class(const Lexicon& lexicon, std::uint32_t word_class, std::span<const Word> words,
              std::size_t head) {
  const auto listed = [&](const std::string& phrase) {
    return in_class(lexicon, word_class, phrase);
  };
  const auto joined = [](const std::vector<std::string>& pieces) {
    std::string phrase;
    for (const std::string& piece : pieces) phrase += (phrase.empty() ? "" : " ") + piece;
    return phrase;
  };
  std::string by_lemma = joined(name_pieces(words[head].lemma));
  std::string by_form = joined(name_pieces(words[head].form));
  if (listed(by_lemma) || listed(by_form)) return true;
  std::size_t taken = 0;
  for (std::size_t w = head; w-- > 0 && taken < 3;) {
    if (joins(words[w].form)) continue;
    const std::string before = joined(name_pieces(words[w].form));
    if (before.empty()) break;
    by_lemma = before + " " + by_lemma;
    by_form = before + " " + by_form;
    if (listed(by_lemma) || listed(by_form)) return true;
    ++taken;
  }
  return false;
}

}  // namespace relata
