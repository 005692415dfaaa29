#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "lexicon/dictionary.h"
#include "lexicon/entries.h"
#include "lexicon/kinds.h"
#include "record/analysis.h"
#include "text/error.h"

namespace relata {

/// Finds strings by string_view without a copy.
struct StringHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const {
    return std::hash<std::string_view>{}(text);
  }
};
template <typename T>
using StringMap = std::unordered_map<std::string, T, StringHash, std::equal_to<>>;

/// All that the lexicon's files say, compiled for look-up. Vectors keep the order of the files
/// (files in byte order of their names); pointers into them stay valid while the Lexicon lives and
/// is not moved from. Nothing changes after loading, so any number of threads may read it.
struct Lexicon {
  std::vector<std::string> file_names;  // Origin::file points here
  std::vector<Error> errors;            // of entries that were left out; the others are kept
  std::string hash;                     // 16 hex digits over names and contents of all files
  /// False with imported verbs: then neither composition nor root-01 statement events (contract).
  bool composes = true;

  std::vector<CameoCode> cameo;
  std::vector<PloverClass> plover;
  std::vector<CodeLabel> contexts;
  std::vector<WordClass> classes;
  std::vector<EventEntry> events;
  std::vector<EventExamples> examples;
  std::vector<Illocution> illocutions;
  std::vector<Cue> cues;
  std::vector<Country> countries;
  std::vector<ActorEntry> actors;
  std::vector<PersonEntry> persons;
  std::vector<Office> offices;
  std::vector<Agent> agents;
  Dictionary dictionary;  // imported ones; empty with our own lexicon
  /// Entries of kinds that other parts compile for themselves (times, relations, read ...).
  std::vector<OtherEntry> others;

  // --- indexes, made by compile_lexicon(); use the functions below ---
  StringMap<std::uint32_t> cameo_index, plover_index, class_index, illocution_index, country_index;
  StringMap<std::vector<std::uint32_t>> event_index;   // "VERB negotiate", most specific first
  StringMap<std::vector<std::uint32_t>> cue_index;     // first word, longest first
  StringMap<std::vector<NameForm>> name_index;         // first piece, longest first
  StringMap<std::vector<std::uint32_t>> word_classes;  // lemma or phrase -> classes
  StringMap<std::string> verb_forms;                   // "froze" -> "freeze" (lexicon/inflection.h)
};

struct LexiconOptions {
  /// A second folder whose kinds replace ours: actors (countries, actors, persons), agents
  /// (offices, agents), verbs (all event entries and illocutions), classes, cues, codes. "" means
  /// none.
  std::string overlay;
};

/// Loads and compiles a lexicon folder.
/// errors  the folder (or the overlay) cannot be read, or has no *.lex file. A bad entry is no
///         failure: it is left out and named in Lexicon::errors.
[[nodiscard]] Result<Lexicon> load_lexicon(const std::string& folder,
                                           const LexiconOptions& options = {});

/// The same from files in memory (tests, the built-in lexicon).
[[nodiscard]] Lexicon compile_lexicon(std::span<const LexiconFile> files,
                                      std::span<const LexiconFile> overlay = {});

/// "lexicon/events/consult.lex:14", what Event::rule holds.
[[nodiscard]] std::string rule_name(const Lexicon& lexicon, Origin origin);

// --- codes ---

/// The row of a CAMEO code, or nullptr.
[[nodiscard]] const CameoCode* find_cameo(const Lexicon& lexicon, std::string_view code);
/// The row of a PLOVER type, or nullptr.
[[nodiscard]] const PloverClass* find_plover(const Lexicon& lexicon, std::string_view type);
/// The country with this code, or nullptr.
[[nodiscard]] const Country* find_country(const Lexicon& lexicon, std::string_view code);

// --- events ---

/// The entries of a trigger's lemma: more further words first, then more role conditions, then the
/// order of the files. `pos` is kVerb, kNoun or kAdj (kAux counts as kVerb, kPropn as kNoun).
/// Indexes into Lexicon::events.
[[nodiscard]] std::span<const std::uint32_t> find_events(const Lexicon& lexicon,
                                                         std::string_view lemma, Upos pos);
/// The illocution with this name, or nullptr.
[[nodiscard]] const Illocution* find_illocution(const Lexicon& lexicon, std::string_view name);
/// The CAMEO code of illocution x act: the act's own cell, else (an act "aid-military" without one)
/// the cell of "aid", else Illocution::cameo.
[[nodiscard]] std::string_view illocution_code(const Illocution& illocution, std::string_view act);

// --- classes ---

/// Whether the phrase that ends at words[head] belongs to a class: the head's lemma, or it with up
/// to three words before it ("rocket launcher"); forms count too ("troops").
[[nodiscard]] bool in_class(const Lexicon& lexicon, std::uint32_t word_class,
                            std::span<const Word> words, std::size_t head);
/// The same of a word by itself, a lemma in small letters.
[[nodiscard]] bool in_class(const Lexicon& lexicon, std::uint32_t word_class,
                            std::string_view lemma);
/// The class of this name, an index into Lexicon::classes.
[[nodiscard]] std::optional<std::uint32_t> find_class(const Lexicon& lexicon,
                                                      std::string_view name);

// --- cues ---

/// Cues whose first word is this lemma (or folded form, for phrases), longest first. Indexes into
/// Lexicon::cues.
[[nodiscard]] std::span<const std::uint32_t> find_cues(const Lexicon& lexicon,
                                                       std::string_view first_word);

// --- names ---

/// A name, adjective, office or word for people of the lexicon, found in the text.
struct NameMatch {
  NameForm::Kind kind = NameForm::Kind::kActor;
  std::uint32_t index = 0;  // into countries, actors, persons, offices or agents, by kind
  std::size_t begin = 0;    // words [begin, end) of the sentence
  std::size_t end = 0;
};

/// The longest names that begin at words[begin]; several if one form is ambiguous ("Georgia"), in
/// the order of the kinds, then of the files. Empty if none begins there.
///
/// Look-up folds case, marks and hyphens ("Al Shabaab" finds "al-Shabaab", "U.S." finds "US").
/// Names must begin with a capital in the text, acronyms must be in capitals; offices and agents
/// are found in any case, by form or by the lemma of their last word ("soldiers" finds "soldier").
[[nodiscard]] std::vector<NameMatch> match_names(const Lexicon& lexicon,
                                                 std::span<const Word> words, std::size_t begin);

/// The same for a whole string ("Government of National Accord"): all of it must be the name.
[[nodiscard]] std::vector<NameMatch> find_name(const Lexicon& lexicon, std::string_view name);

/// Entries of one kind among Lexicon::others.
[[nodiscard]] std::vector<const OtherEntry*> other_entries(const Lexicon& lexicon,
                                                           std::string_view kind);

}  // namespace relata
