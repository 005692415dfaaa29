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
  long long min = 0;
  bool open = false;  // "dozens": no upper bound
};

std::optional<Number> number_of(const Lexicon& lexicon, const Word& word) {
  const std::string text = to_lower(word.form);
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9')
      digits += c;
    else if (c != ',') {
      digits.clear();
      break;
    }
  }
  if (!digits.empty() && digits.size() < 16) {
    Number n;
    std::from_chars(digits.data(), digits.data() + digits.size(), n.min);
    return n;
  }
  for (const OtherEntry* o : other_entries(lexicon, "number")) {
    const auto& names = o->entry.names;
    if (std::find(names.begin(), names.end(), text) == names.end()) continue;
    Number n;
    const std::string_view value = o->entry.value("value");
    std::from_chars(value.data(), value.data() + value.size(), n.min);
    n.open = o->entry.value("bound") == "open";
    return n;
  }
  return std::nullopt;
}

bool phrase_before(const EventContext& c, std::string_view name, const Sentence& s,
                   std::size_t word) {
  const auto id = find_class(c.lexicon, name);
  if (!id || word == 0) return false;
  return in_class(c.lexicon, *id, s.words, word - 1);
}

void add_count(const EventContext& c, const Sentence& s, std::uint32_t head, std::string_view what,
               std::vector<Count>& out) {
  const Clause tree(s);
  std::optional<std::uint32_t> at;
  if (s.words[head].upos == Upos::kNum || number_of(c.lexicon, s.words[head])) at = head;
  for (const std::uint32_t child : tree.children(head)) {
    if (s.words[child].relation.starts_with("nummod") || s.words[child].upos == Upos::kNum)
      at = child;
  }
  if (!at) return;
  const auto number = number_of(c.lexicon, s.words[*at]);
  if (!number) return;
  Count count{std::string(what),
              number->min,
              number->open ? std::nullopt : std::optional<long long>(number->min),
              {}};
  if (phrase_before(c, "more-than", s, *at)) {
    count.min = number->min + 1;
    count.max.reset();
  } else if (phrase_before(c, "at-least", s, *at)) {
    count.max.reset();
  } else if (phrase_before(c, "at-most", s, *at)) {
    count.max = number->min;
    count.min.reset();
  }
  count.span = {s.words[*at].span.begin, std::max(s.words[head].span.end, s.words[*at].span.end)};
  out.push_back(std::move(count));
}

}  // namespace

std::vector<Count> find_counts(const EventContext& c, const Proposition& p) {
  std::vector<Count> out;
  const Sentence& s = c.sentence(p);
  for (const std::string_view what : kCounted) {
    const auto id = find_class(c.lexicon, "count-" + std::string(what));
    if (!id || !in_class(c.lexicon, *id, s.words, p.word)) continue;
    const bool agent_counts = what == "crowd";
    for (const std::uint32_t head :
         fillers(p, agent_counts ? RoleKind::kAgent : RoleKind::kPatient))
      add_count(c, s, head, what, out);
    if (out.empty()) add_count(c, s, p.word, what, out);  // "40 dead", "12 arrests"
  }
  return out;
}

}  // namespace relata
