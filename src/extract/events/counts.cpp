#include "extract/events/counts.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

#include "extract/clause.h"
#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::array<std::string_view, 6> kCounted = {"killed",   "wounded",   "arrested",
                                                      "abducted", "displaced", "crowd"};

struct Number {
  double value = 0;
  bool open = false;        // "dozens": no upper bound
  bool multiplies = false;  // "two dozen", "3 million"
};

// "1,200", "1.5"
std::optional<Number> digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c != ',') digits += c;
  }
  constexpr std::size_t kLongest = 15;
  if (digits.empty() || digits.size() > kLongest) return std::nullopt;
  if (digits[0] < '0' || digits[0] > '9') return std::nullopt;  // from_chars takes "nan" and "inf"
  Number n;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n.value,
                                            std::chars_format::fixed);
  if (error != std::errc() || end != digits.data() + digits.size() || n.value < 0)
    return std::nullopt;
  return n;
}

// A number word of the lexicon, or two with a hyphen: "twenty-five".
std::optional<Number> spelled(const Lexicon& lexicon, std::string_view text) {
  if (const std::size_t hyphen = text.find('-'); hyphen != std::string_view::npos) {
    auto tens = spelled(lexicon, text.substr(0, hyphen));
    const auto ones = spelled(lexicon, text.substr(hyphen + 1));
    if (!tens || !ones) return std::nullopt;
    tens->value += ones->value;
    return tens;
  }
  for (const OtherEntry* o : other_entries(lexicon, "number")) {
    const auto& names = o->entry.names;
    if (std::find(names.begin(), names.end(), text) == names.end()) continue;
    auto n = digits_of(o->entry.value("value"));
    if (!n) return n;
    n->open = o->entry.value("bound") == "open";
    n->multiplies = !o->entry.value("multiplies").empty();
    return n;
  }
  return std::nullopt;
}

std::optional<Number> number_at(const Lexicon& lexicon, const Word& word) {
  const std::string text = to_lower(word.form);
  if (auto n = digits_of(text)) return n;
  return spelled(lexicon, text);
}

// "two dozen", "1.5 million", "half a dozen", "tens of thousands": the number whose last word is
// `last`, and where it begins.
struct Quantity {
  Number number;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

std::optional<Quantity> quantity_at(const EventContext& c, const Sentence& s, std::uint32_t at) {
  const auto own = number_at(c.lexicon, s.words[at]);
  if (!own) return std::nullopt;
  Quantity q{*own, at, at + 1};
  const auto of = [&](std::uint32_t w) { return w < s.words.size() && s.words[w].lemma == "of"; };
  // "twenty-five" in three words
  if (at >= 2 && s.words[at - 1].form == "-" && own->value < 10) {
    if (const auto tens = number_at(c.lexicon, s.words[at - 2]); tens && tens->value >= 20) {
      q.number.value += tens->value;
      q.begin = at - 2;
    }
  }
  // "tens of thousands [of people]"
  if (own->open && of(at + 1) && at + 2 < s.words.size()) {
    if (const auto more = number_at(c.lexicon, s.words[at + 2]); more && more->open) {
      const bool tens = own->value < 24;
      q.number.value = (tens ? 20 : own->value) * more->value / 2;
      q.end = at + 3;
    }
  }
  for (std::uint32_t w = at; w-- > 0 && own->multiplies;) {
    const Word& x = s.words[w];
    const auto factor = number_at(c.lexicon, x);
    if (!factor && x.upos == Upos::kDet) {  // "a dozen", "half a dozen"
      q.begin = w;
      continue;
    }
    if (!factor) break;
    q.number.value *= factor->value;
    q.number.open = q.number.open || factor->open;
    q.begin = w;
    break;
  }
  return q;
}

bool phrase_before(const EventContext& c, std::string_view name, const Sentence& s,
                   std::size_t word) {
  const auto id = find_class(c.lexicon, name);
  return id && word > 0 && in_class(c.lexicon, *id, s.words, word - 1);
}

// "between 20 and 30", "20 to 30": the upper end of a range that begins with `low`.
std::optional<Quantity> range_end(const EventContext& c, const Sentence& s, const Quantity& low) {
  const std::uint32_t joint = low.end;
  if (joint + 1 >= s.words.size()) return std::nullopt;
  const std::string& word = s.words[joint].lemma;
  const bool between = phrase_before(c, "between", s, low.begin) && word == "and";
  const bool to = word == "to" || word == "-" || word == "–" || word == "or";
  if (!between && !to) return std::nullopt;
  std::optional<Quantity> high;
  for (std::uint32_t w = joint + 1; w < s.words.size() && w < joint + 3; ++w) {
    const auto q = quantity_at(c, s, w);
    if (!q) break;
    high = q;
  }
  return high && high->number.value > low.number.value ? high : std::nullopt;
}

// The range's lower end, if `high` is its upper one.
std::optional<Quantity> range_begin(const EventContext& c, const Sentence& s,
                                    const Quantity& high) {
  if (high.begin < 2) return std::nullopt;
  const auto low = quantity_at(c, s, high.begin - 2);
  if (!low || low->end != high.begin - 1) return std::nullopt;
  return range_end(c, s, *low) ? low : std::nullopt;
}

// The number word that counts the noun `head`: itself, or the first before it in its phrase.
std::optional<Quantity> quantity_of(const EventContext& c, const Sentence& s, std::uint32_t head) {
  if (auto own = quantity_at(c, s, head)) return own;
  const Clause tree(s);
  for (const std::uint32_t child : tree.children(head)) {
    const Word& x = s.words[child];
    if (!x.relation.starts_with("nummod") && x.upos != Upos::kNum) continue;
    if (child > head) continue;
    // "1.5 million people": the phrase's number may hang below the multiplier or beside it
    if (auto q = quantity_at(c, s, child)) return q;
  }
  return std::nullopt;
}

void add_count(const EventContext& c, const Sentence& s, std::uint32_t head, std::string_view what,
               std::vector<Count>& out) {
  auto q = quantity_of(c, s, head);
  if (!q) return;
  const auto whole = [](double x) { return static_cast<long long>(x + 0.5); };
  if (const auto low = range_begin(c, s, *q)) q = low;
  Count count{std::string(what), whole(q->number.value), std::nullopt, {}};
  if (!q->number.open) count.max = count.min;
  if (phrase_before(c, "more-than", s, q->begin)) {
    count.min = whole(q->number.value) + 1;
    count.max.reset();
  } else if (phrase_before(c, "at-least", s, q->begin)) {
    count.max.reset();
  } else if (phrase_before(c, "at-most", s, q->begin)) {
    count.max = whole(q->number.value);
    count.min.reset();
  } else if (const auto high = range_end(c, s, *q)) {
    count.max = whole(high->number.value);
    q->end = high->end;
  }
  const std::uint32_t last = std::max(head, q->end - 1);
  count.span = {s.words[q->begin].span.begin, s.words[last].span.end};
  out.push_back(std::move(count));
}

}  // namespace

std::vector<Count> find_counts(const EventContext& c, const Proposition& p) {
  std::vector<Count> out;
  const Sentence& s = c.sentence(p);
  const Clause tree(s);
  for (const std::string_view what : kCounted) {
    const auto id = find_class(c.lexicon, "count-" + std::string(what));
    if (!id) continue;
    const auto counted = [&](std::uint32_t w) { return in_class(c.lexicon, *id, s.words, w); };
    const std::size_t before = out.size();
    const RoleKind who = what == "crowd" ? RoleKind::kAgent : RoleKind::kPatient;
    if (counted(p.word)) {
      for (const std::uint32_t head : fillers(p, who)) add_count(c, s, head, what, out);
      if (out.size() == before) add_count(c, s, p.word, what, out);  // "40 dead", "12 arrests"
      continue;
    }
    for (const RoleFiller& f : p.roles) {
      if (!counted(f.head)) continue;
      if (proposition_at(c.propositions, p.sentence, f.head) && f.role != RoleKind::kComplement)
        continue;                             // it counts its own: "protested against nine arrests"
      if (f.role == RoleKind::kComplement) {  // "left 14 soldiers dead"
        for (const std::uint32_t head : fillers(p, RoleKind::kPatient))
          add_count(c, s, head, what, out);
      } else {  // "took nine hostages", "claimed the lives of 12 people"
        add_count(c, s, f.head, what, out);
        for (const std::uint32_t child : tree.children(f.head)) {
          if (out.size() == before && s.words[child].relation == "nmod")
            add_count(c, s, child, what, out);
        }
      }
    }
  }
  return out;
}

}  // namespace relata
