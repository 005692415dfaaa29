#include "language/irregular.h"

#include <fmt/core.h>

#include <cstdlib>

#include "language/rules.h"
#include "text/unicode.h"

namespace relata {

extern const std::string_view kEnglishIrregular;  // rules_data.cpp, made from the lexicon

namespace {

std::string_view trim(std::string_view s) {
  while (!s.empty() && s.front() == ' ') s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\r')) s.remove_suffix(1);
  return s;
}

// The value behind `name` among fields that three blanks part, or nothing.
std::string_view field(std::string_view fields, std::string_view name) {
  while (!fields.empty()) {
    const std::size_t end = std::min(fields.find("   "), fields.size());
    const std::string_view one = trim(fields.substr(0, end));
    if (one.size() > name.size() && one.starts_with(name) && one[name.size()] == ' ') {
      return trim(one.substr(name.size()));
    }
    fields = trim(fields.substr(end));
  }
  return {};
}

bool has(std::string_view features, std::string_view one) {
  return features.find(one) != std::string_view::npos;
}

}  // namespace

std::uint64_t IrregularForms::key(std::u32string_view form, Kind kind) {
  return rule_key(form) * 4 + static_cast<std::uint64_t>(kind);
}

Result<IrregularForms> IrregularForms::read(std::string_view text, std::string_view uri) {
  IrregularForms out;
  for (std::size_t at = 0, number = 1; at < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    const std::string_view line = trim(text.substr(at, end - at));
    at = end + 1;
    if (line.empty() || line.front() == '#') continue;
    const auto wrong = [&](std::string why) {
      return fail(fmt::format("{}:{}", uri, number), std::move(why),
                  "write it as in the head of lexicon/language/irregular.lex");
    };
    const std::string_view kind = line.substr(0, line.find(' '));
    if (kind != "irregular" && kind != "plural" && kind != "degree") {
      return wrong(fmt::format("unknown kind \"{}\"", kind));
    }
    std::string_view rest = trim(line.substr(kind.size()));
    const std::size_t names = std::min(rest.find("   "), rest.size());
    const std::string_view fields = trim(rest.substr(names));
    const std::string_view lemma = field(fields, "lemma");
    rest = rest.substr(0, names);
    if (lemma.empty() || rest.empty()) return wrong("no forms, or no lemma");
    while (!rest.empty()) {
      const std::size_t comma = std::min(rest.find(','), rest.size());
      const std::u32string form = to_code_points(trim(rest.substr(0, comma)));
      rest.remove_prefix(std::min(comma + 1, rest.size()));
      if (kind == "irregular") {
        out.lemmas_.emplace(key(form, Kind::kVerb), lemma);
      } else if (kind == "plural") {
        out.lemmas_.emplace(key(form, Kind::kNoun), lemma);
      } else {
        const std::string_view adverb = field(fields, "adverb");
        out.lemmas_.emplace(key(form, Kind::kAdjective), lemma);
        out.lemmas_.emplace(key(form, Kind::kAdverb), adverb.empty() ? lemma : adverb);
      }
    }
  }
  return out;
}

const std::string* IrregularForms::find(std::u32string_view form, Upos upos,
                                        std::string_view features) const {
  Kind kind = Kind::kVerb;
  switch (upos) {
    case Upos::kVerb:
    case Upos::kAux:
      if (!has(features, "Tense=Past") && !has(features, "VerbForm=Part") &&
          !has(features, "VerbForm=Ger") && !has(features, "Person=3")) {
        return nullptr;
      }
      break;
    case Upos::kNoun:
      if (!has(features, "Number=Plur")) return nullptr;
      kind = Kind::kNoun;
      break;
    case Upos::kAdj:
    case Upos::kAdv:
      if (!has(features, "Degree=Cmp") && !has(features, "Degree=Sup")) return nullptr;
      kind = upos == Upos::kAdj ? Kind::kAdjective : Kind::kAdverb;
      break;
    default:
      return nullptr;
  }
  const auto found = lemmas_.find(key(form, kind));
  return found == lemmas_.end() ? nullptr : &found->second;
}

const IrregularForms& english_irregular_forms() {
  static const IrregularForms forms = [] {
    Result<IrregularForms> read =
        IrregularForms::read(kEnglishIrregular, "lexicon/language/irregular.lex");
    // The file is compiled in, and a test reads it: an error here is our own mistake.
    if (!read) std::abort();
    return *std::move(read);
  }();
  return forms;
}

}  // namespace relata
