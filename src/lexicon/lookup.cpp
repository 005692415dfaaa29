#include <fmt/core.h>

#include "lexicon/lexicon.h"

namespace relata {

namespace {

template <typename T>
const T* find_in(const StringMap<std::uint32_t>& index, const std::vector<T>& rows,
                 std::string_view key) {
  const auto found = index.find(key);
  return found == index.end() ? nullptr : &rows[found->second];
}

}  // namespace

std::string rule_name(const Lexicon& lexicon, Origin origin) {
  return fmt::format("{}:{}", lexicon.file_names[origin.file], origin.line);
}

const CameoCode* find_cameo(const Lexicon& lexicon, std::string_view code) {
  return find_in(lexicon.cameo_index, lexicon.cameo, code);
}

const PloverClass* find_plover(const Lexicon& lexicon, std::string_view type) {
  return find_in(lexicon.plover_index, lexicon.plover, type);
}

const Country* find_country(const Lexicon& lexicon, std::string_view code) {
  return find_in(lexicon.country_index, lexicon.countries, code);
}

const Illocution* find_illocution(const Lexicon& lexicon, std::string_view name) {
  return find_in(lexicon.illocution_index, lexicon.illocutions, name);
}

std::span<const std::uint32_t> find_events(const Lexicon& lexicon, std::string_view lemma,
                                           Upos pos) {
  if (pos == Upos::kAux) pos = Upos::kVerb;
  if (pos == Upos::kPropn) pos = Upos::kNoun;
  std::string key(to_string(pos));
  key += ' ';
  key += lemma;
  const auto found = lexicon.event_index.find(key);
  if (found == lexicon.event_index.end()) return {};
  return found->second;
}

std::string_view illocution_code(const Illocution& illocution, std::string_view act) {
  while (!act.empty()) {
    for (const auto& [name, code] : illocution.acts) {
      if (name == act) return code;
    }
    const std::size_t dash = act.rfind('-');
    if (dash == std::string_view::npos) break;
    act = act.substr(0, dash);
  }
  return illocution.cameo;
}

std::optional<std::uint32_t> find_class(const Lexicon& lexicon, std::string_view name) {
  const auto found = lexicon.class_index.find(name);
  if (found == lexicon.class_index.end()) return std::nullopt;
  return found->second;
}

std::span<const std::uint32_t> find_cues(const Lexicon& lexicon, std::string_view first_word) {
  const auto found = lexicon.cue_index.find(first_word);
  if (found == lexicon.cue_index.end()) return {};
  return found->second;
}

std::vector<const OtherEntry*> other_entries(const Lexicon& lexicon, std::string_view kind) {
  std::vector<const OtherEntry*> found;
  for (const OtherEntry& other : lexicon.others) {
    if (other.entry.kind == kind) found.push_back(&other);
  }
  return found;
}

}  // namespace relata
