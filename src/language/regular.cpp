#include "language/regular.h"

#include <algorithm>
#include <vector>

namespace relata {
namespace {

bool is_number(std::string_view form) {
  const auto part = [](char c) { return (c >= '0' && c <= '9') || c == ',' || c == '.'; };
  return !form.empty() && form[0] >= '0' && form[0] <= '9' &&
         std::all_of(form.begin(), form.end(), part);
}

// Words of which `form` may be the form with this ending, the likeliest first.
std::vector<std::string> stems(std::string_view form, std::string_view ending) {
  if (!form.ends_with(ending) || form.size() < ending.size() + 2) return {};
  const std::string stem(form.substr(0, form.size() - ending.size()));
  std::vector<std::string> out;
  if (ending != "ing" && stem.ends_with("i")) out.push_back(stem.substr(0, stem.size() - 1) + "y");
  out.push_back(stem);
  if (stem[stem.size() - 1] == stem[stem.size() - 2])
    out.push_back(stem.substr(0, stem.size() - 1));
  out.push_back(stem + "e");
  return out;
}

}  // namespace

std::string regular_lemma(std::string_view form, Upos upos, std::string_view features,
                          std::string lemma, const std::function<bool(const std::string&)>& knows) {
  if (upos == Upos::kNum && is_number(form)) {
    std::string number(form);
    number.erase(std::remove(number.begin(), number.end(), ','), number.end());
    return number;
  }
  const bool verb = upos == Upos::kVerb;
  if (!verb && upos != Upos::kNoun) return lemma;
  const bool past = verb && (features.find("Tense=Past") != std::string_view::npos ||
                             features.find("VerbForm=Part") != std::string_view::npos);
  if (lemma == form ? !past : knows(lemma)) return lemma;
  for (const std::string_view ending : {"ed", "ing", "es", "s"}) {
    if (!verb && ending != "es" && ending != "s") continue;
    for (std::string& stem : stems(form, ending)) {
      if (knows(stem)) return std::move(stem);
    }
  }
  return lemma;
}

}  // namespace relata
