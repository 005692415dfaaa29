#include "lexicon/inflection.h"

#include "lexicon/lexicon.h"

namespace relata {
namespace {

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

}  // namespace

std::vector<std::string> regular_forms(std::string_view lemma) {
  const std::string v(lemma);
  if (v.size() < 2) return {};
  const char last = v.back();
  const char before = v[v.size() - 2];
  const std::string stem = v.substr(0, v.size() - 1);
  if (last == 'e') {
    if (before == 'e' || before == 'y' || before == 'o') return {v + "s", v + "ing", v + "d"};
    if (before == 'i') return {v + "s", v.substr(0, v.size() - 2) + "ying", v + "d"};
    return {v + "s", stem + "ing", v + "d"};
  }
  if (last == 'y' && !is_vowel(before)) return {stem + "ies", v + "ing", stem + "ied"};
  const bool hissing = v.ends_with("s") || v.ends_with("x") || v.ends_with("z") ||
                       v.ends_with("ch") || v.ends_with("sh") || last == 'o';
  std::vector<std::string> out{v + (hissing ? "es" : "s"), v + "ing", v + "ed"};
  const bool doubles = !is_vowel(last) && last != 'w' && last != 'x' && last != 'y' &&
                       is_vowel(before) && (v.size() < 3 || !is_vowel(v[v.size() - 3]));
  if (doubles) {
    out.push_back(v + last + "ing");
    out.push_back(v + last + "ed");
  }
  return out;
}

void index_verb_forms(Lexicon& lexicon) {
  for (const OtherEntry& o : lexicon.others) {
    if (o.entry.kind != "irregular") continue;
    for (const std::string& form : o.entry.names)
      lexicon.verb_forms.emplace(form, std::string(o.entry.value("lemma")));
  }
  // The base form itself comes first, so that no form of another verb takes its place ("found",
  // "bear").
  for (const EventEntry& e : lexicon.events) {
    if (e.pos == Upos::kVerb) lexicon.verb_forms.insert_or_assign(e.lemma, e.lemma);
  }
  for (const EventEntry& e : lexicon.events) {
    if (e.pos != Upos::kVerb) continue;
    for (const std::string& form : regular_forms(e.lemma))
      lexicon.verb_forms.emplace(form, e.lemma);
  }
}

std::string_view verb_lemma(const Lexicon& lexicon, std::string_view folded_form,
                            std::string_view lemma) {
  if (lexicon.verb_forms.contains(lemma)) return lemma;
  const auto found = lexicon.verb_forms.find(folded_form);
  return found == lexicon.verb_forms.end() ? lemma : std::string_view(found->second);
}

}  // namespace relata
