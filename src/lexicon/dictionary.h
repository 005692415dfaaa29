#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/kinds.h"

namespace relata {

/// The dictionaries of TABARI and PETRARCH-1, as `relata lexicon import` writes them
/// (`dictionary-*` and `synset` entries): phrases in capitals that are matched word by word, not
/// conditions on roles.
/// source  Schrodt, TABARI manual 0.8.4; Schrodt, Beieler and Idris, PETRARCH documentation,
///         "Dictionaries".
struct Dictionary {
  /// Words in capitals, one behind the other.
  struct Phrase {
    std::vector<std::string> words;
    bool whole = false;  // ended with "_": no longer form of the last word matches
  };
  /// A code and the days, YYYYMMDD, on which it holds; "" for open.
  struct DatedCode {
    std::string code, from, to;
  };
  struct Actor {
    Phrase phrase;
    std::vector<DatedCode> codes;  // the first that holds counts; those without dates last
    Origin origin;
  };
  struct Agent {
    std::vector<Phrase> forms;  // singular and plural
    std::string code;
    bool before = false;  // "NGO~": stands before the actor's code
    Origin origin;
  };
  struct Token {
    enum class Kind : std::uint8_t {
      kWord,
      kSynset,
      kSource,
      kTarget,
      kCompound,  // "%": both sides are what is coordinated
      kSkip       // "^": a noun phrase that does not matter
    };
    Kind kind = Kind::kWord;
    std::string text;    // of a word or synset
    bool tight = false;  // next to the one before it, seen from the verb
  };
  struct Pattern {
    std::vector<Token> before;  // from the verb to the left
    std::vector<Token> after;   // from the verb to the right
    std::string code;           // "032:033" for both directions
    Origin origin;
  };
  struct Verb {
    std::vector<std::string> forms;   // of the verb's own word
    std::vector<std::string> before;  // words that stand right before it ("WIRE_+TAP")
    std::vector<std::string> after;   // ... and behind it ("+BREAK_DOWN")
    std::string code;                 // "" or "---" for none
    std::vector<std::uint32_t> patterns;
    Origin origin;
  };
  struct Discard {
    Phrase phrase;
    bool report = false;  // drops the whole report, not only the sentence
  };

  /// A word or phrase of an issue that reports are counted by.
  struct Issue {
    enum class Kind : std::uint8_t {
      kNames,          // it is one
      kNotInSentence,  // where it stands, the sentence has none
      kNotInReport     // ... the report has none
    };
    Kind kind = Kind::kNames;
    std::vector<Phrase> forms;
    std::string name;
  };
  /// Where entries are found by the first word of a phrase.
  struct Index {
    std::map<std::string, std::vector<std::uint32_t>, std::less<>> words;  // the whole first word
    std::map<std::string, std::vector<std::uint32_t>, std::less<>> stems;  // how longer forms begin

    void add(const Phrase& phrase, std::uint32_t entry);
    /// Entries that may begin with this word, in the order of the files.
    [[nodiscard]] std::vector<std::uint32_t> find(std::string_view word) const;
  };
  /// A word that is not marked as whole may have this many letters more ("ARGENTIN" -> Argentine),
  /// if it has so many itself.
  static constexpr std::size_t kLongestEnding = 4;
  static constexpr std::size_t kShortestStem = 4;

  std::vector<Actor> actors;
  std::vector<Agent> agents;
  std::vector<Verb> verbs;  // those of several words first
  std::vector<Pattern> patterns;
  std::vector<Discard> discards;
  std::vector<Issue> issues;
  Index actors_by_word, agents_by_word;
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> verbs_by_form;
  std::map<std::string, std::vector<std::vector<std::string>>, std::less<>> synsets;

  /// Whether events are coded by it: some verb was imported.
  [[nodiscard]] bool codes() const { return !verbs.empty(); }
};

/// A word as dictionaries write it: ASCII letters in capitals, others as they are.
[[nodiscard]] std::string in_capitals(std::string word);

/// The plural of a noun, or the third person of a verb: ARMY, ARMIES; WATCH, WATCHES.
[[nodiscard]] std::string with_s(const std::string& word);

/// The forms that a verb has if the dictionary lists none: ABANDON, ABANDONS, ABANDONED,
/// ABANDONING.
[[nodiscard]] std::vector<std::string> dictionary_forms(const std::string& verb);

}  // namespace relata
