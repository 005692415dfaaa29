#include "language/irregular.h"

#include <fmt/core.h>

#include "language/entry_lines.h"
#include "language/rules.h"
#include "text/unicode.h"

namespace relata {

extern const std::string_view kEnglishIrregular;  // rules_data.cpp, made from the lexicon

namespace {

bool has(std::string_view features, std::string_view one) {
  return features.find(one) != std::string_view::npos;
}

}  // namespace

std::uint64_t IrregularForms::key(std::u32string_view form, Kind kind) {
  return rule_key(form) * 4 + static_cast<std::uint64_t>(kind);
}

Result<IrregularForms> IrregularForms::read(std::string_view text, std::string_view uri) {
  IrregularForms out;
  for (const EntryLine& entry : read_entry_lines(text)) {
    const auto wrong = [&](std::string why) {
      return fail(fmt::format("{}:{}", uri, entry.number), std::move(why),
                  "write it as in the head of lexicon/language/irregular.lex");
    };
    const bool verb = entry.kind == "irregular";
    const bool noun = entry.kind == "plural";
    if (!verb && !noun && entry.kind != "degree") {
      return wrong(fmt::format("unknown kind \"{}\"", entry.kind));
    }
    const std::string_view lemma = entry.field("lemma");
    if (lemma.empty() || entry.words.empty()) return wrong("no forms, or no lemma");
    const std::string_view adverb = entry.field("adverb");
    for (const std::string_view word : entry.words) {
      const std::u32string form = to_code_points(word);
      if (verb || noun) {
        out.lemmas_.emplace(key(form, verb ? Kind::kVerb : Kind::kNoun), lemma);
      } else {
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
    if (!read) abort_with(read.error());
    return *std::move(read);
  }();
  return forms;
}

}  // namespace relata
