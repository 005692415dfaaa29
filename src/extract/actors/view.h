#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "extract/clause.h"
#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "record/report.h"
#include "text/unicode.h"

namespace relata {

/// The word classes that finding and linking actors ask for (lexicon/classes/reference.lex).
struct ReferenceClasses {
  explicit ReferenceClasses(const Lexicon& lexicon);

  std::optional<std::uint32_t> ground, honorific, male_name, female_name, male_noun, female_noun,
      any_person, any_organisation, any_country, name_particle, another, former, acting, current,
      interview, judging, naming_noun, no_actor, crowd_number, some;
};

/// One report, made ready to be asked about its actors. All that it is made from is borrowed.
struct ReportView {
  ReportView(const Report& the_report, const Analysis& the_analysis, const Lexicon& the_lexicon);

  const Report& report;
  const Analysis& analysis;
  const Lexicon& lexicon;
  CodePoints points;
  std::vector<Clause> trees;  // one a sentence
  ReferenceClasses classes;
  std::set<std::string> countries;  // codes of those that the report names, by whatever form

  [[nodiscard]] const Word& word(std::uint32_t sentence, std::size_t w) const {
    return analysis.sentences[sentence].words[w];
  }
  /// The text of words [begin, end).
  [[nodiscard]] std::string text(std::uint32_t sentence, std::size_t begin, std::size_t end) const;
  /// Whether a word belongs to a class; false if the lexicon has no such class.
  [[nodiscard]] bool in(const std::optional<std::uint32_t>& word_class, std::uint32_t sentence,
                        std::size_t w) const;
  /// The word of [begin, end) whose head lies outside.
  [[nodiscard]] std::uint32_t head_of(std::uint32_t sentence, std::size_t begin,
                                      std::size_t end) const;
  [[nodiscard]] bool capitalised(std::uint32_t sentence, std::size_t w) const;
};

/// Whether an entry with these dates ("1999", "1999-05"; "" = open) held on the day of publication.
/// Without a date only what is open on both sides holds.
[[nodiscard]] bool holds_on(const std::string& from, const std::string& to,
                            const std::optional<std::string>& published);

}  // namespace relata
