#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <vector>

#include "pipeline/knowledge.h"

namespace relata {

/// Something that no lexicon entry covers, and where it stands.
struct UnknownRow {
  std::string name;  // a verb's or noun's lemma, an actor's name
  std::size_t times = 0;
  std::size_t reports = 0;
  std::string example;  // a short sentence with it
};

/// What of a corpus the lexicon does not cover.
struct UnknownLists {
  std::vector<UnknownRow> verbs;  // neither event entry nor cue
  std::vector<UnknownRow> acts;   // nouns and adjectives that tell of acts, without an entry
  std::vector<UnknownRow>
      nouns;  // common nouns that act in events or speak, without an agent entry
  std::vector<UnknownRow> names;  // names of persons and bodies without an entry, title or country
};

/// Counts, report by report, what the lexicon does not cover.
///
///   UnknownTally tally;
///   tally.add(knowledge, reports);           // from any number of threads
///   for (const UnknownRow& row : tally.lists(40).verbs) print(row);
class UnknownTally {
 public:
  void add(const Knowledge& knowledge, std::vector<Report> reports);

  /// The rows in most reports first, then those that stand most often, then by name; the same
  /// whatever the order of add().
  [[nodiscard]] UnknownLists lists(std::size_t limit) const;

 private:
  using Rows = std::map<std::string, UnknownRow>;
  void count(const Knowledge& knowledge, Report report);

  mutable std::mutex guard_;
  Rows verbs_, acts_, nouns_, names_;
};

}  // namespace relata
