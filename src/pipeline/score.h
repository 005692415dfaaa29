#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/lexicon.h"
#include "record/json.h"
#include "text/error.h"

namespace relata {

/// One event as it is scored: a pair of sides. Empty is unknown.
struct ScoredEvent {
  std::string cameo, plover, source, target;
  int quad = 0;
  std::vector<std::string> cameo_alt, plover_alt;  // values that count as well
  std::vector<int> quad_alt;
};

/// The events of one report.
struct ScoredReport {
  std::vector<ScoredEvent> events;
  std::vector<ScoredEvent> optional;  // cost nothing, whether found or not
  std::set<std::string> levels;       // it counts at these only; empty: at all
};

/// How precisely events are compared: from the PLOVER type alone to whole codes of all three.
inline constexpr std::array<std::string_view, 12> kScoreLevels = {
    "plover",  "cameo_root", "cameo_full", "quad",          "source", "target",
    "source3", "target3",    "actors3",    "plover_triple", "triple", "exact"};

/// Gold keys, system keys, and those that both have.
struct Matched {
  std::size_t gold = 0, system = 0, both = 0;

  [[nodiscard]] double precision() const;
  [[nodiscard]] double recall() const;
  [[nodiscard]] double f1() const;
};

struct ScoreRow {
  std::string level;
  Matched counts;
  std::optional<std::pair<double, double>> interval;  // of F1, 95 %
};

struct Score {
  std::vector<ScoreRow> levels;
  std::map<std::string, Matched> types;  // by PLOVER type
  std::size_t reports = 0;               // of the gold
  std::size_t quiet = 0;                 // of these, those without any event
  std::size_t false_alarms = 0;          // of these, those with an event of the system
  std::size_t absent = 0;                // gold reports that the system file lacks: all lost
  std::size_t unknown = 0;               // system reports that the gold lacks: passed over
};

/// A line of a file to score: a record of `relata code`, or a gold line `{"id", "events":
/// [{"source":
/// {"code"}, "target": {"code"}, "cameo", "plover", "quad", "plover_alt", "cameo_alt"}],
/// "optional", "levels"}`. Of a record each pair of a source and a target is one event, and negated
/// and denied events are left out. A missing type is derived from the CAMEO code, a missing quad
/// from the type. Old names of PLOVER types and variant country codes are read as the present ones.
/// return  id and events
[[nodiscard]] Result<std::pair<std::string, ScoredReport>> scored_report(const Lexicon& lexicon,
                                                                         const Json& line);

/// Compares events as sets of keys within each report, micro-averaged over the reports; an absent
/// side is a value of its own in triples.
///
/// resamples  of reports, for the interval of F1 (percentile bootstrap, fixed seed); 0 for none.
[[nodiscard]] Score score_events(const std::map<std::string, ScoredReport>& gold,
                                 const std::map<std::string, ScoredReport>& system,
                                 std::size_t resamples);

}  // namespace relata
