#pragma once

#include <string>
#include <string_view>

#include "lexicon/lexicon.h"

namespace relata {

// Inside src/lexicon: how the kinds of entries are compiled into a Lexicon.

/// An entry while it is compiled: where it stands, and how to say what is wrong with it.
struct EntryContext {
  Lexicon& lexicon;
  const LexiconFile& file;
  std::uint32_t file_index = 0;
  const Entry& entry;

  [[nodiscard]] Origin origin() const { return {file_index, entry.line}; }
  /// Notes an error at a word of a field's value (or at its begin, if `word` is not in it).
  void complain(const Field& field, std::string_view word, std::string message, std::string reason,
                std::string_view kept = "the other entries of this file") const;
  /// Notes an error at the entry's head.
  void complain(std::string message, std::string reason, std::string fix,
                std::string_view kept = "the other entries of this file") const;
};

/// "known: the nearest is X", or a list of the candidates if none is near.
[[nodiscard]] std::string advice(std::string_view word,
                                 std::span<const std::string_view> candidates);

/// Compiles a `verb`, `noun` or `adj`; the codes, classes and illocutions stand already.
void add_events(const EntryContext& context);
/// Compiles an `illocution`; the codes stand already.
void add_illocution(const EntryContext& context);
/// Compiles a `dictionary-*` or `synset` entry of imported dictionaries; synsets come first.
void add_dictionary(const EntryContext& context);
/// Puts verbs of several words first, and finds patterns that can never match.
void finish_dictionary(Lexicon& lexicon, std::span<const LexiconFile> files);
/// Sorts the entries of each lemma, most specific first, and finds those that stand twice.
void index_events(Lexicon& lexicon, std::span<const LexiconFile> files);

void add_name(Lexicon& lexicon, std::string_view name, NameForm::Kind kind, std::uint32_t index);
void sort_names(Lexicon& lexicon);

}  // namespace relata
