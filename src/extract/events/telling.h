#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "extract/events.h"
#include "extract/events/match.h"

namespace relata {

/// Actors of one side: indexes into Actors::actors, in text order, each once.
using ActorSet = std::vector<std::uint32_t>;

inline void add_all(ActorSet& to, const ActorSet& from) {
  for (const std::uint32_t a : from) {
    if (std::find(to.begin(), to.end(), a) == to.end()) to.push_back(a);
  }
}

inline void remove_all(ActorSet& from, const ActorSet& what) {
  std::erase_if(
      from, [&](std::uint32_t a) { return std::find(what.begin(), what.end(), a) != what.end(); });
}

[[nodiscard]] inline bool overlap(const ActorSet& a, const ActorSet& b) {
  return std::any_of(a.begin(), a.end(),
                     [&](std::uint32_t x) { return std::find(b.begin(), b.end(), x) != b.end(); });
}

/// The actor with an id, alone or none.
[[nodiscard]] inline ActorSet with_id(const EventContext& context, const std::string& id) {
  const auto& actors = context.actors.actors;
  for (std::uint32_t i = 0; i < actors.size(); ++i) {
    if (actors[i].id == id) return {i};
  }
  return {};
}

/// How much a CAMEO code says: "190" less than "195", that less than "1952".
[[nodiscard]] inline std::size_t specificity(const std::string& cameo) {
  return cameo.size() - (cameo.ends_with('0') ? 1 : 0);
}

/// The rule of a statement that is coded only because nothing else comes of it.
inline constexpr std::string_view kLeft = "statement";

/// What of a statement that gives no other event stands in Telling::proposition.
inline constexpr std::uint32_t kStatement = 0xFFFFFFFF;

/// A coded telling, before tellings of one occurrence are brought together.
struct Telling {
  std::uint32_t proposition = 0;  // index into Propositions::all, or kStatement
  std::string cameo, plover, mode, act;
  std::vector<std::string> context;
  ActorSet source, target;
  bool together = false;      // all who take part stand on both sides
  bool half_meeting = false;  // a noun of several who take part: it tells nothing with one of them
  EventMention mention;
  std::string tense;
  std::optional<When> when;
  std::optional<std::string> where;  // id of a place
  Origin origin;
  const EventEntry* entry = nullptr;  // that coded it; none of a left statement
  bool composed = false;              // a speech act with the act inside it
  std::string rule{kLeft};            // of a left statement; others have their origin
};

/// What the steps of coding share: one value a proposition, in the order of Propositions::all.
struct Coding {
  const EventContext& context;
  std::vector<Match> matches;
  std::vector<std::optional<std::uint32_t>> part_of;  // the proposition it is coded together with
  std::vector<bool> told;                             // it gave a telling, or could give none
  std::vector<Verdict> verdicts;
  std::vector<Telling> tellings;
  std::vector<std::string> statements;  // ids of those that gave an event without holding it

  [[nodiscard]] const Proposition& at(std::uint32_t i) const { return context.propositions.all[i]; }
  [[nodiscard]] const Sentence& sentence(const Proposition& p) const { return context.sentence(p); }
};

/// A telling of a proposition with its words, setting and counts, still without code and sides.
[[nodiscard]] Telling start_telling(const Coding& coding, std::uint32_t proposition, Origin origin);

/// The code, with type, mode and context of its row, or of the entry where that has its own.
void set_code(const Lexicon& lexicon, Telling& telling, const std::string& cameo,
              const EventEntry* entry);

/// Takes the telling up, unless no actor stands on either side.
void add_telling(Coding& coding, Telling telling);

}  // namespace relata
