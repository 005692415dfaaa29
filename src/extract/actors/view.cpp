#include "extract/actors/view.h"

namespace relata {

ReferenceClasses::ReferenceClasses(const Lexicon& lexicon)
    : ground(find_class(lexicon, "ground-preposition")),
      honorific(find_class(lexicon, "honorific")),
      male_name(find_class(lexicon, "male-name")),
      female_name(find_class(lexicon, "female-name")),
      male_noun(find_class(lexicon, "male-noun")),
      female_noun(find_class(lexicon, "female-noun")),
      any_person(find_class(lexicon, "any-person")),
      any_organisation(find_class(lexicon, "any-organisation")),
      any_country(find_class(lexicon, "any-country")),
      name_particle(find_class(lexicon, "name-particle")),
      another(find_class(lexicon, "another")),
      former(find_class(lexicon, "former-mark")),
      acting(find_class(lexicon, "acting-mark")),
      current(find_class(lexicon, "current-mark")),
      interview(find_class(lexicon, "interview-word")),
      judging(find_class(lexicon, "judging-verb")),
      naming_noun(find_class(lexicon, "naming-noun")),
      no_actor(find_class(lexicon, "no-actor")),
      crowd_number(find_class(lexicon, "crowd-number")),
      some(find_class(lexicon, "some")) {}

ReportView::ReportView(const Report& the_report, const Analysis& the_analysis,
                       const Lexicon& the_lexicon)
    : report(the_report),
      analysis(the_analysis),
      lexicon(the_lexicon),
      points(the_report.text),
      classes(the_lexicon) {
  trees.reserve(analysis.sentences.size());
  for (const Sentence& s : analysis.sentences) trees.emplace_back(s);
  for (std::uint32_t i = 0; i < analysis.sentences.size(); ++i) {
    const auto& words = analysis.sentences[i].words;
    for (std::size_t w = 0; w < words.size(); ++w) {
      if (!capitalised(i, w)) continue;
      for (const NameMatch& m : match_names(lexicon, words, w)) {
        const bool names_country =
            m.kind == NameForm::Kind::kCountry || m.kind == NameForm::Kind::kAdjective ||
            m.kind == NameForm::Kind::kPeople || m.kind == NameForm::Kind::kCapital;
        if (names_country) countries.insert(lexicon.countries[m.index].code);
      }
    }
  }
}

std::string ReportView::text(std::uint32_t sentence, std::size_t begin, std::size_t end) const {
  return std::string(
      points.slice({word(sentence, begin).span.begin, word(sentence, end - 1).span.end}));
}

bool ReportView::in(const std::optional<std::uint32_t>& word_class, std::uint32_t sentence,
                    std::size_t w) const {
  return word_class && in_class(lexicon, *word_class, analysis.sentences[sentence].words, w);
}

std::uint32_t ReportView::head_of(std::uint32_t sentence, std::size_t begin,
                                  std::size_t end) const {
  for (std::size_t w = begin; w < end; ++w) {
    const std::int32_t h = word(sentence, w).head;
    if (h < static_cast<std::int32_t>(begin) || h >= static_cast<std::int32_t>(end))
      return static_cast<std::uint32_t>(w);
  }
  return static_cast<std::uint32_t>(end - 1);
}

bool ReportView::capitalised(std::uint32_t sentence, std::size_t w) const {
  const std::string& form = word(sentence, w).form;
  std::size_t at = 0;
  return !form.empty() && is_upper(next_code_point(form, at));
}

bool holds_on(const std::string& from, const std::string& to,
              const std::optional<std::string>& published) {
  if (from.empty() && to.empty()) return true;
  if (!published) return false;
  const std::string day = published->substr(0, 10);
  return (from.empty() || from <= day) && (to.empty() || to + "~" >= day);
}

}  // namespace relata
