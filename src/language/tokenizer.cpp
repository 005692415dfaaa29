#include "language/tokenizer.h"

#include <algorithm>
#include <optional>
#include <string>

#include "language/address.h"
#include "text/unicode.h"

namespace relata {
namespace {

using Index = std::uint32_t;

// A stretch without blanks is looked at in pieces of this many code points, so that no rule's look
// ahead makes the whole quadratic.
constexpr Index kLongestChunk = 2000;

// Code points of abbreviations in capitals, of degrees ("M.Pharm.") and of their parts.
constexpr Index kLongestAbbreviation = 10;
constexpr Index kLongestCompound = 20;
constexpr Index kLongestPart = 6;

bool letter(char32_t c) {
  if (c < 0x80) return (c | 0x20U) >= U'a' && (c | 0x20U) <= U'z';
  return is_letter(c);
}
bool digit(char32_t c) { return c >= U'0' && c <= U'9'; }
bool upper(char32_t c) { return c < 0x80 ? c >= U'A' && c <= U'Z' : is_upper(c); }

// Marks, joiners, variation selectors and soft hyphens belong to the character before them.
bool extends(char32_t c) {
  if (c < 0x300) return c == kSoftHyphen;
  if (c <= 0x36F || (c >= 0xFE00 && c <= 0xFE0F) || c == 0x200D) return true;
  return c > 0x36F && !letter(c) && !is_digit(c) && !is_punctuation(c) && !is_space(c);
}
bool alphanumeric(char32_t c) { return letter(c) || digit(c); }
bool in_word(char32_t c) {
  return alphanumeric(c) || c == U'_' || extends(c) || (c > 0x7F && is_digit(c));
}
bool dash(char32_t c) { return c == U'-' || c == 0x2010 || c == 0x2011; }

// One block on its way to tokens.
class Cutter {
 public:
  Cutter(std::u32string_view text, Span block, const TokenRules& rules, Tokens& out)
      : text_(text), block_(block), rules_(rules), out_(out) {}

  void cut() {
    const std::size_t first = out_.tokens.size();
    Index at = block_.begin;
    while (true) {
      const Index gap = at;
      while (at < block_.end && is_space(text_[at])) ++at;
      if (out_.tokens.size() > first && at > gap) out_.tokens.back().space = space_of(gap, at);
      if (at == block_.end) break;
      chunk_ = at;
      end_ = at;
      while (end_ < block_.end && end_ - chunk_ < kLongestChunk && !is_space(text_[end_])) ++end_;
      while (at < end_) at = token(at);
    }
    if (out_.tokens.size() > first) out_.tokens.back().space = Space::kParagraph;
  }

 private:
  [[nodiscard]] char32_t at(Index i) const { return i < end_ ? text_[i] : U' '; }
  [[nodiscard]] std::u32string_view slice(Index from, Index to) const {
    return text_.substr(from, to - from);
  }
  [[nodiscard]] Space space_of(Index from, Index to) const {
    int breaks = 0;
    for (const char32_t c : slice(from, to)) {
      if (is_line_break(c)) breaks += is_paragraph_break(c) ? 2 : 1;
    }
    return breaks == 0 ? Space::kBlank : breaks == 1 ? Space::kLine : Space::kParagraph;
  }
  // The first character behind the chunk that is no white space; U+0 at the end of the block.
  [[nodiscard]] char32_t after(Index i) const {
    while (i < block_.end && is_space(text_[i])) ++i;
    return i < block_.end ? text_[i] : U'\0';
  }

  // Adds the token [from, to); `cuts` are the ends of its words but the last.
  Index add(Index from, Index to, std::initializer_list<Index> cuts = {}) {
    const Index first = static_cast<Index>(out_.words.size());
    Index begin = from;
    for (const Index cut : cuts) {
      if (cut <= begin || cut >= to) continue;
      out_.words.push_back({begin, cut});
      begin = cut;
    }
    out_.words.push_back({begin, to});
    out_.tokens.push_back({{from, to}, first, static_cast<Index>(out_.words.size()) - first});
    return to;
  }

  Index token(Index i) {
    const char32_t c = text_[i];
    if (i == chunk_ && rules_.emoticons.contains(exact_key(slice(i, end_)))) return add(i, end_);
    if (alphanumeric(c) || c == U'@' || c == U'#') {
      if (i == chunk_ || !alphanumeric(text_[i - 1])) {
        const Index to = find_address(slice(i, end_), rules_.addresses);
        if (to > 0) return with_clitic(i, i + to);
      }
    }
    if (digit(c) || ((c == U'.' || c == U'+') && digit(at(i + 1)) && i == chunk_)) return number(i);
    if (letter(c) || c == U'_' || c == kSoftHyphen) return word(i);
    if (is_apostrophe(c)) return apostrophe(i);
    return punctuation(i);
  }

  // The address [i, j), and a clitic that may follow: "example.com's".
  Index with_clitic(Index i, Index j) {
    Index k = j + 1;
    while (alphanumeric(at(k))) ++k;
    const bool owns =
        is_apostrophe(at(j)) && rules_.clitics.contains(rule_key(slice(j, std::min(k, end_))));
    return owns ? add(i, k, {j}) : add(i, j);
  }

  Index number(Index i) {
    Index j = digit(text_[i]) ? i : i + 1;
    while (digit(at(j)) || (separates(at(j)) && digit(at(j + 1)) && digit(at(j - 1)))) ++j;
    if (const Index to = dashed_number(i, j); to > j) return add(i, to);
    if (is_apostrophe(at(j)) && (at(j + 1) | 0x20U) == U's' && !in_word(at(j + 2))) {
      return is_decade(i, j) ? add(i, j + 2) : add(i, j + 2, {j});  // the 1990's, the 737|'s wing
    }
    Index k = j;
    while (in_word(at(k))) ++k;
    if (k == j) return add(i, j);
    const bool generation = k - i == 2 && text_[j] == U'G';  // 5G
    if (!generation && rules_.units.contains(rule_key(slice(j, k)))) return add(i, j);
    if (at(k) == U'.' && letter(at(k + 1)) && at(k + 2) == U'.') return add(i, j);  // 5p.m.
    return add(i, k);
  }

  // 1990, 90
  [[nodiscard]] bool is_decade(Index i, Index j) const {
    const std::u32string_view form = slice(i, j);
    return (form.size() == 2 || form.size() == 4) && form.back() == U'0' &&
           std::all_of(form.begin(), form.end(), digit);
  }

  static bool separates(char32_t c) { return c == U',' || c == U'.' || c == U':' || c == U'/'; }

  // 713-853-3989, 345-9945, 2019-04-05: three groups, or three and four digits. Else 0.
  [[nodiscard]] Index dashed_number(Index i, Index j) const {
    if (at(j) != U'-') return 0;
    Index groups = 1;
    Index last = j - i;
    const Index first = last;
    Index k = j;
    while (at(k) == U'-' && digit(at(k + 1))) {
      Index end = k + 1;
      while (digit(at(end))) ++end;
      last = end - k - 1;
      k = end;
      ++groups;
    }
    if (in_word(at(k)) || groups < 2) return 0;
    return groups > 2 || (first == 3 && last == 4) ? k : 0;
  }

  Index word(Index i) {
    if (const Index to = compound(i); to > i) return add(i, to);
    Index j = i;
    while (j < end_) {
      const char32_t c = text_[j];
      const char32_t next = at(j + 1);
      if (in_word(c)) {
        ++j;
      } else if (j > i && is_apostrophe(c) && alphanumeric(next)) {
        ++j;
      } else if (j > i && c == U'.' && initials(i, j) && letter(next) && !letter(at(j + 2))) {
        ++j;  // U.S, p.m
      } else if (j > i && c == U'&' && upper(text_[j - 1]) && upper(next)) {
        ++j;  // AT&T
      } else if (j == i + 1 && c == U'/' && letter(next) && !in_word(at(j + 2))) {
        ++j;  // w/o, b/c
      } else if (j == i + 1 && c == U'/' && (text_[i] | 0x20U) == U'w' && !in_word(next)) {
        ++j;  // w/
      } else if (j > i && dash(c) && alphanumeric(next) &&
                 rules_.prefixes.contains(rule_key(slice(i, j)))) {
        ++j;
      } else {
        break;
      }
    }
    if (dash(at(j))) {
      Index k = j;
      while (in_word(at(k)) || dash(at(k))) ++k;
      if (rules_.wholes.contains(rule_key(slice(i, k)))) return add(i, k);
      if (i == chunk_ && j - i <= 2 && j + 1 == end_) return add(i, j + 1);  // th- the
    }
    if (at(j) == U'$' && j - i <= 3 && upper(text_[i]) && upper(text_[j - 1])) ++j;  // US$
    if (at(j) == U'.' && keeps_stop(i, j)) return add(i, j + 1);
    return split(i, j);
  }

  // True if [i, j) is single letters with full stops between them: "U", "a.k".
  [[nodiscard]] bool initials(Index i, Index j) const {
    for (Index k = i; k < j; ++k) {
      if ((k - i) % 2 == 0 ? !letter(text_[k]) : text_[k] != U'.') return false;
    }
    return (j - i) % 2 == 1;
  }

  // Ph.D., M.Sc, Lt.Col.: behind the degree with its letters, or the ranks; i if there is none.
  [[nodiscard]] Index compound(Index i) const {
    if (!upper(text_[i])) return i;
    Index parts = 0;
    bool degrees = true;  // every part is one, or a capital letter
    bool degree = false;
    bool ranks = true;
    Index k = i;
    while (upper(at(k)) && k - i < kLongestCompound) {
      Index j = k + 1;
      while (letter(at(j)) && j - k < kLongestPart) ++j;
      const bool stop = at(j) == U'.';
      if (!stop && (k == i || in_word(at(j)))) return i;
      std::u32string part(slice(k, j));
      part += U'.';
      const std::uint64_t key = exact_key(part);
      const bool known = rules_.degrees.contains(key);
      degree = degree || known;
      degrees = degrees && (known || (j - k == 1 && (stop || at(k) != U'I')));
      ranks = ranks && stop && j - k > 1 && rules_.abbreviations.contains(key);
      if (!degrees && !ranks) return i;
      ++parts;
      k = stop ? j + 1 : j;
      if (!stop) break;
    }
    return parts > 1 && !letter(at(k)) && (ranks || degree) ? k : i;
  }

  // Is the block in capitals?
  [[nodiscard]] bool in_capitals() {
    if (!capitals_) {
      std::size_t capital = 0;
      std::size_t small = 0;
      for (Index i = block_.begin; i < block_.end; ++i) {
        const char32_t c = text_[i];
        if (upper(c)) {
          ++capital;
        } else if (letter(c)) {
          ++small;
        }
      }
      capitals_ = small * 4 < capital;
    }
    return *capitals_;
  }

  // The key under which the abbreviation [i, j] is listed, which may be in capitals. `next` is
  // what follows. A key that is in no list if there is none.
  [[nodiscard]] std::uint64_t listed_key(Index i, Index j, char32_t next) {
    const std::u32string_view form = slice(i, j + 1);
    const std::uint64_t key = exact_key(form);
    if (form.size() < 3 || form.size() > kLongestAbbreviation || listed(key)) return key;
    if (!std::all_of(form.begin(), form.end() - 1, upper)) return key;
    if (!upper(next) && !digit(next) && !in_capitals()) return key;
    std::u32string other(form);
    for (std::size_t k = 1; k < other.size(); ++k) other[k] = to_lower(other[k]);
    std::uint64_t found = exact_key(other);
    if (!digit(next) && rules_.words_too.contains(found)) return key;
    if (listed(found)) return found;
    other[0] = to_lower(other[0]);
    found = exact_key(other);
    return listed(found) ? found : key;
  }

  [[nodiscard]] bool listed(std::uint64_t key) const {
    return rules_.abbreviations.contains(key) || rules_.endings.contains(key) ||
           rules_.closings.contains(key) || rules_.before_numbers.contains(key);
  }

  // Is the full stop at j part of the word [i, j)?
  [[nodiscard]] bool keeps_stop(Index i, Index j) {
    const char32_t next = j + 1 < end_ ? text_[j + 1] : after(j + 1);
    const std::uint64_t key = listed_key(i, j, next);
    if (at(j + 1) == U'.') {  // an ellipsis, or the sentence's own full stop: "Inc.."
      return at(j + 2) != U'.' && rules_.endings.contains(key) &&
             !rules_.before_numbers.contains(key);
    }
    const bool last = next == U'\0';
    if (rules_.closings.contains(key)) return !last && !upper(next);
    if (rules_.before_numbers.contains(key) && digit(next)) return true;
    if (rules_.endings.contains(key)) {
      return !last && (!rules_.before_numbers.contains(key) || digit(next));
    }
    if (rules_.abbreviations.contains(key)) {
      const bool next_word = !letter(at(j + 1)) || (upper(text_[i]) && upper(at(j + 1)));
      return !last && next_word;  // Gen. Voss, Gen.Voss
    }
    if (initials(i, j)) {
      if (j - i > 1) return true;  // U.S.
      if (!upper(text_[i]) || last) return false;
      if (follows_initial()) return true;                         // H. R. 80
      return (letter(next) || next == U',') && text_[i] != U'I';  // J. Smith
    }
    return false;
  }

  // Is the token before a capital letter with its full stop?
  [[nodiscard]] bool follows_initial() const {
    if (out_.tokens.empty()) return false;
    const Span before = out_.tokens.back().span;
    return before.begin >= block_.begin && before.size() == 2 && upper(text_[before.begin]) &&
           text_[before.begin + 1] == U'.';
  }

  // A word with its clitics: don't, Okafor's, cannot, workers'.
  Index split(Index i, Index j) {
    const std::u32string_view form = slice(i, j);
    if (form.size() <= rules_.longest_cut) {
      if (const auto cut = rules_.cuts.find(rule_key(form)); cut != rules_.cuts.end()) {
        const auto& c = cut->second;
        return c.size() == 1 ? add(i, j, {i + c[0]}) : add(i, j, {i + c[0], i + c[1]});
      }
    }
    const Index last = clitic(i, j);
    if (last < j) {
      const Index earlier = clitic(i, last);
      return earlier < last ? add(i, j, {earlier, last}) : add(i, j, {last});
    }
    const bool plural = (text_[j - 1] | 0x20U) == U's' && j - i > 2;
    if (plural && is_apostrophe(at(j)) && !alphanumeric(at(j + 1)) && !open_quote_ &&
        !is_apostrophe(at(j + 1))) {
      return add(i, j + 1, {j});
    }
    return add(i, j);
  }

  // Where the clitic at the end of [i, j) begins; j if there is none.
  [[nodiscard]] Index clitic(Index i, Index j) const {
    for (Index length = 2; length <= 3 && i + length < j; ++length) {
      const Index from = j - length;
      if (!is_apostrophe(text_[from]) && !is_apostrophe(text_[from + 1])) continue;
      if (rules_.clitics.contains(rule_key(slice(from, j)))) return from;
    }
    return j;
  }

  Index apostrophe(Index i) {
    Index j = i + 1;
    while (alphanumeric(at(j))) ++j;
    const std::u32string_view form = slice(i, j);
    if (i == chunk_ && j - i > 1) {
      if (rules_.clitics.contains(rule_key(form)) && !in_word(at(j))) return add(i, j);
      const bool year = j - i >= 3 && digit(text_[i + 1]) && digit(text_[i + 2]);
      if (year && (j - i == 3 || (j - i == 4 && text_[i + 3] == U's'))) return add(i, j);
    }
    if (j - i > 1) {
      if (const auto cut = rules_.cuts.find(rule_key(form)); cut != rules_.cuts.end()) {
        return add(i, j, {i + cut->second[0]});
      }
      if (rules_.elisions.contains(rule_key(form))) return add(i, j);
    }
    // What is left is a quotation mark, '' and `` being one.
    Index k = i + 1;
    if (is_apostrophe(at(k))) ++k;
    open_quote_ = alphanumeric(at(k)) && (i == chunk_ || !alphanumeric(text_[i - 1]));
    return add(i, k);
  }

  Index punctuation(Index i) {
    const char32_t c = text_[i];
    Index j = i + 1;
    if (c == U'.' && i == chunk_ && letter(at(j))) {  // .com
      while (alphanumeric(at(j))) ++j;
      if (rules_.addresses.contains(rule_key(slice(i + 1, j)))) return add(i, j);
      j = i + 1;
    }
    if (i > chunk_ && end_ - i >= 3 && rules_.emoticons.contains(exact_key(slice(i, end_)))) {
      return add(i, end_);
    }
    constexpr std::u32string_view kRuns = U".-*=_~+#<>!?|^$/\\\u2026\u2014\u2013";
    if (c == U'!' || c == U'?') {
      while (at(j) == U'!' || at(j) == U'?') ++j;
    } else if (kRuns.find(c) != std::u32string_view::npos) {
      while (j < end_ && text_[j] == c) ++j;
    }
    const auto opens_word = [&](Index k) {
      return text_[k] == kSoftHyphen && alphanumeric(at(k + 1));
    };
    while (j < end_ && extends(text_[j]) && !opens_word(j)) ++j;
    return add(i, j);
  }

  std::u32string_view text_;
  Span block_;
  const TokenRules& rules_;
  Tokens& out_;
  Index chunk_ = 0;  // the stretch between blanks: [chunk_, end_)
  Index end_ = 0;
  bool open_quote_ = false;       // a single quotation mark is open
  std::optional<bool> capitals_;  // is the block in capitals? Once it is asked
};

}  // namespace

void tokenize(std::u32string_view text, Span block, const TokenRules& rules, Tokens& out) {
  Cutter(text, block, rules, out).cut();
}

}  // namespace relata
