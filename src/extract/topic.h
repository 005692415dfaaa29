#pragma once

#include <optional>
#include <string>
#include <vector>

#include "extract/times.h"
#include "lexicon/lexicon.h"
#include "record/analysis.h"
#include "record/report.h"

namespace relata {

/// What a report is about, where that is none of the doings of politics: sport, weather, markets,
/// culture, puzzles, history.
struct Topic {
  std::string name;                // "sport": of the class "topic-sport"
  std::vector<std::string> words;  // what tells it, at most five, in text order
};

/// The topic of a report that tells no political events, or nothing.
///
/// method  counts the different words of each class `topic-...` of the lexicon
///         (classes/topics.lex): a topic needs three of them, one in twelve of all different
///         content words (one in forty if the first sentence has one), and twice as many as there
///         are of the class `topic-politics`. A page of history is one that names four or more
///         years, most of them long past, and no day or month near its own time.
/// cost    linear in words.
[[nodiscard]] std::optional<Topic> find_topic(const Report& report, const Analysis& analysis,
                                              const std::vector<FoundTime>& times,
                                              const Lexicon& lexicon);

}  // namespace relata
