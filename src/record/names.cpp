// The names of the enumerations, as CoNLL-U and the contract write them.
#include <algorithm>
#include <array>
#include <utility>

#include "record/analysis.h"
#include "record/report.h"

namespace relata {
namespace {

constexpr std::array<std::string_view, 6> kParts = {"title",    "standfirst", "byline",
                                                    "dateline", "paragraph",  "caption"};
constexpr std::array<std::string_view, 17> kUpos = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};
constexpr std::array<std::string_view, 5> kNames = {"", "PER", "ORG", "LOC", "MISC"};

template <std::size_t N>
std::optional<std::size_t> find(const std::array<std::string_view, N>& names,
                                std::string_view name) {
  const auto at = std::find(names.begin(), names.end(), name);
  if (at == names.end()) return std::nullopt;
  return static_cast<std::size_t>(at - names.begin());
}

}  // namespace

std::string_view to_string(PartKind kind) { return kParts[static_cast<std::size_t>(kind)]; }

std::optional<PartKind> part_kind_of(std::string_view name) {
  const auto at = find(kParts, name);
  if (!at) return std::nullopt;
  return static_cast<PartKind>(*at);
}

std::string_view to_string(Upos upos) { return kUpos[static_cast<std::size_t>(upos)]; }

Upos upos_of(std::string_view name) {
  return static_cast<Upos>(find(kUpos, name).value_or(static_cast<std::size_t>(Upos::kX)));
}

std::string_view to_string(NameKind kind) { return kNames[static_cast<std::size_t>(kind)]; }

NameKind name_kind_of(std::string_view label) {
  return static_cast<NameKind>(find(kNames, label).value_or(0));
}

bool is_coded(const Report& report) {
  if (!report.note) return true;
  for (const std::string_view note : {kNoArticle, kNotEnglish, kLinkOnly}) {
    if (report.note->find(note) != std::string::npos) return false;
  }
  return true;
}

}  // namespace relata
