#include "language/labels.h"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>

#include "text/unicode.h"

namespace relata {

TagLabel read_tag_label(std::string_view label) {
  const std::size_t bar = std::min(label.find('|'), label.size());
  TagLabel out{upos_of(label.substr(0, bar)), ""};
  const std::string_view features = label.substr(std::min(bar + 1, label.size()));
  if (features != "_") out.features = features;
  return out;
}

Result<LemmaRule> read_lemma_rule(std::string_view label) {
  const auto wrong = [&] { return fail("lemmas", fmt::format("unknown rule \"{}\"", label)); };
  if (label.size() < 2 || label[1] != '|') return wrong();
  LemmaRule rule;
  switch (label[0]) {
    case 'w':
      rule.change = LemmaRule::Case::kWord;
      rule.suffix = label.substr(2);
      return rule;
    case 'k':
      break;
    case 'l':
      rule.change = LemmaRule::Case::kLower;
      break;
    case 't':
      rule.change = LemmaRule::Case::kTitle;
      break;
    default:
      return wrong();
  }
  const std::size_t bar = label.find('|', 2);
  if (bar == std::string_view::npos) return wrong();
  const auto [end, error] = std::from_chars(label.data() + 2, label.data() + bar, rule.drop);
  if (error != std::errc() || end != label.data() + bar) return wrong();
  rule.suffix = label.substr(bar + 1);
  return rule;
}

std::string lemma_of(const LemmaRule& rule, std::u32string_view form) {
  if (rule.change == LemmaRule::Case::kWord) return rule.suffix;
  const bool whole = rule.drop > 0 && form.size() <= rule.drop;
  const std::size_t keep = whole ? form.size() : form.size() - rule.drop;
  std::string out;
  for (std::size_t i = 0; i < keep; ++i) {
    const bool lower =
        rule.change == LemmaRule::Case::kLower || (rule.change == LemmaRule::Case::kTitle && i > 0);
    append_utf8(out, lower ? to_lower(form[i]) : form[i]);
  }
  if (!whole) out += rule.suffix;
  return out;
}

NameLabel read_name_label(std::string_view label) {
  if (label.size() < 3 || label[1] != '-') return {};
  const NameKind kind = name_kind_of(label.substr(2));
  return {kind, kind != NameKind::kNone && label[0] == 'B'};
}

std::vector<std::uint32_t> best_names(const float* shares, std::size_t stride, std::size_t words,
                                      std::span<const NameLabel> labels) {
  const std::size_t k = labels.size();
  std::vector<std::uint32_t> out(words, 0);
  if (words == 0 || k == 0) return out;
  constexpr double kLeast = 1e-9;  // of a share, and of a path beside the best one
  const auto inside = [&](std::size_t l) {
    return labels[l].kind != NameKind::kNone && !labels[l].begins;
  };
  std::vector<double> best(k);
  std::vector<double> next(k);
  std::vector<std::uint32_t> from(words * k, 0);
  for (std::size_t l = 0; l < k; ++l) best[l] = inside(l) ? 0.0 : shares[l] + kLeast;
  for (std::size_t i = 1; i < words; ++i) {
    double top = 0;
    for (std::size_t l = 0; l < k; ++l) {
      double most = -1;
      std::uint32_t source = 0;
      for (std::size_t p = 0; p < k; ++p) {
        if (inside(l) && labels[p].kind != labels[l].kind) continue;
        if (best[p] > most) {
          most = best[p];
          source = static_cast<std::uint32_t>(p);
        }
      }
      next[l] = most * (shares[i * stride + l] + kLeast);
      top = std::max(top, next[l]);
      from[i * k + l] = source;
    }
    for (std::size_t l = 0; l < k; ++l) best[l] = next[l] / top;
  }
  std::size_t last = 0;
  for (std::size_t l = 1; l < k; ++l) {
    if (best[l] > best[last]) last = l;
  }
  for (std::size_t i = words; i-- > 0;) {
    out[i] = static_cast<std::uint32_t>(last);
    last = from[i * k + last];
  }
  return out;
}

}  // namespace relata
