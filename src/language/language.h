#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "record/analysis.h"
#include "record/report.h"
#include "text/error.h"

namespace relata {

/// What Relata knows of English: the tokenizer's rules and the trained model, ready to read
/// reports.
///
///   Result<Language> language = Language::load("models/english.relata");
///   const Report* reports[] = {&report};
///   Analysis analysis = language->analyse(reports)[0];
///
/// Movable, not copyable. After loading nothing changes: any number of threads may call the const
/// methods of one object at once, each call works in its thread's own memory.
class Language {
 public:
  /// Maps a model file (docs/model.md).
  ///
  /// path    of the model, "models/english.relata"; the file must not change while it is used.
  /// errors  no such file; no model, another version, cut short; a tensor that the network needs is
  ///         missing or has the wrong shape.
  [[nodiscard]] static Result<Language> load(const std::string& path);

  Language(Language&&) noexcept;
  Language& operator=(Language&&) noexcept;
  ~Language();

  /// Sentences, words, tags, lemmas, trees and names of each report, in the order of `reports`.
  ///
  /// The sentences of all the reports go through the network together, those of like length side
  /// by side: a batch of 20 to 50 reports is faster than one at a time, and gives the same bytes.
  /// A sentence never runs over the border of a part of the report or over a blank line.
  ///
  /// reports  borrowed for the call; none may be null. Their text must be valid UTF-8.
  /// return   one Analysis a report; spans are code points of Report::text. A report without a word
  ///          has no sentence. What the model cannot read (no letters) still has a tree.
  [[nodiscard]] std::vector<Analysis> analyse(std::span<const Report* const> reports) const;

  /// One report; the same as analyse({&report})[0].
  [[nodiscard]] Analysis analyse(const Report& report) const;

  /// Sixteen hex digits that change with any byte of the model file: `made_by.model` of a record.
  [[nodiscard]] const std::string& hash() const;

 private:
  struct State;
  explicit Language(std::unique_ptr<const State> state);
  std::unique_ptr<const State> state_;
};

}  // namespace relata
