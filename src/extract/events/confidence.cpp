#include "extract/events/confidence.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace relata {
namespace {

constexpr std::size_t kLongSentence = 35;  // words

double weight_of(const Lexicon& lexicon, std::string_view ground) {
  for (const OtherEntry* w : other_entries(lexicon, "weight")) {
    if (w->entry.names.front() != ground) continue;
    const std::string_view text = w->entry.value("value");
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
  }
  return 0;
}

bool uncoded(const EventContext& c, const ActorSet& side) {
  return !side.empty() && std::none_of(side.begin(), side.end(), [&](std::uint32_t a) {
    const auto& code = c.actors.actors[a].code;
    return code && !code->starts_with("---");
  });
}

bool in_title(const EventContext& c, Span span) {
  return std::any_of(c.report.parts.begin(), c.report.parts.end(), [&](const Part& part) {
    return part.kind == PartKind::kTitle && part.span.contains(span);
  });
}

}  // namespace

std::vector<std::string_view> grounds_of(const EventContext& c, const Occurrence& occurrence,
                                         const Event& event) {
  std::vector<std::string_view> out = {"any"};
  const Telling& t = occurrence.front();
  const auto add = [&](bool holds, std::string_view name) {
    if (holds) out.push_back(name);
  };
  add(event.source.empty(), "no-source");
  add(event.target.empty(), "no-target");
  add(uncoded(c, t.source), "source-without-country");
  add(uncoded(c, t.target), "target-without-country");
  add(t.together, "together");
  add(event.factuality != "actual", "not-actual");
  add(event.said_by.has_value(), "said");
  add(occurrence.size() > 1, "several-tellings");
  add(in_title(c, event.trigger), "headline");
  add(t.proposition == kStatement, "statement");
  if (t.proposition == kStatement) return out;
  const Proposition& p = c.propositions.all[t.proposition];
  add(c.sentence(p).words.size() > kLongSentence, "long-sentence");
  add(p.pos == Upos::kNoun, "noun");
  add(t.composed, "speech-act");
  if (t.entry == nullptr) return out;
  add(!t.entry->further.empty(), "several-words");
  add(!t.entry->with.empty(), "words-beside");
  add(t.entry->roles.size() > 1, "several-conditions");
  add(event.cameo.ends_with('0'), "root-code");
  return out;
}

double confidence_of(const Lexicon& lexicon, const std::vector<std::string_view>& grounds) {
  double sum = 0;
  for (const std::string_view ground : grounds) sum += weight_of(lexicon, ground);
  return std::round(100.0 / (1.0 + std::exp(-sum))) / 100.0;
}

}  // namespace relata
