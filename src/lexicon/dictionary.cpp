#include "lexicon/dictionary.h"

#include <fmt/core.h>

#include <algorithm>

#include "lexicon/build.h"

namespace relata {
namespace {

bool ends_with_any(const std::string& word, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(),
                     [&](std::string_view e) { return word.ends_with(e); });
}

// "CARRY", not "DEPLOY"
bool ends_in_y(const std::string& word) {
  return word.size() > 1 && word.ends_with('Y') &&
         std::string_view("AEIOU").find(word[word.size() - 2]) == std::string_view::npos;
}

// "ARNOR_", "CARAS_GALADHON", "HAMAS WING"
Dictionary::Phrase phrase_of(std::string text) {
  Dictionary::Phrase out;
  if (text.ends_with('_')) {
    out.whole = true;
    text.pop_back();
  }
  std::replace(text.begin(), text.end(), '_', ' ');
  out.words = split_list(text, ' ');
  return out;
}

// "20121109-20130119", "<19950601", ">19990816"
Dictionary::DatedCode dated_code(const std::string& text) {
  Dictionary::DatedCode out;
  const std::vector<std::string> parts = split_list(text, ' ');
  if (parts.empty()) return out;
  out.code = parts[0];
  if (parts.size() < 2) return out;
  const std::string& range = parts[1];
  if (range.front() == '<') {
    out.to = range.substr(1);
  } else if (range.front() == '>') {
    out.from = range.substr(1);
  } else {
    const std::size_t dash = range.find('-');
    out.from = range.substr(0, dash);
    out.to = dash == std::string::npos ? out.from : range.substr(dash + 1);
  }
  return out;
}

Dictionary::Token token_of(const std::string& word) {
  using Kind = Dictionary::Token::Kind;
  if (word == "$") return {Kind::kSource, "", false};
  if (word == "+") return {Kind::kTarget, "", false};
  if (word == "%") return {Kind::kCompound, "", false};
  if (word == "^") return {Kind::kSkip, "", false};
  if (word.starts_with('&')) return {Kind::kSynset, word.substr(1), false};
  return {Kind::kWord, word, false};
}

// Tokens of one side of the star, in text order, each told whether it is tight with the next.
std::vector<std::pair<Dictionary::Token, bool>> side_tokens(std::string_view side) {
  std::vector<std::pair<Dictionary::Token, bool>> out;
  std::string word;
  const auto flush = [&](bool tight) {
    if (!word.empty()) out.emplace_back(token_of(word), tight);
    word.clear();
  };
  for (std::size_t i = 0; i < side.size(); ++i) {
    if (side[i] == '_') {
      flush(true);
    } else if (side[i] == ' ') {
      // "IN_ *": a blank after the low line says that something may stand between
      if (word.empty() && !out.empty()) out.back().second = false;
      flush(false);
    } else {
      word += side[i];
    }
  }
  flush(false);
  return out;
}

class Compiler {
 public:
  explicit Compiler(const EntryContext& context)
      : c_(context), d_(context.lexicon.dictionary), entry_(context.entry) {}

  void add() {
    if (entry_.kind == "synset") return synset();
    if (entry_.kind == "dictionary-actor") return actor();
    if (entry_.kind == "dictionary-agent") return agent();
    if (entry_.kind == "dictionary-discard") return discard();
    if (entry_.kind == "dictionary-issue") return issue();
    verb();
  }

 private:
  void synset() {
    auto& members = d_.synsets[entry_.names.front()];
    for (const Field& f : entry_.fields) {
      if (f.key != "word") continue;
      std::string text = f.value;
      std::replace(text.begin(), text.end(), '_', ' ');
      members.push_back(split_list(text, ' '));
    }
  }

  void actor() {
    Dictionary::Actor a;
    a.phrase = phrase_of(entry_.names.front());
    a.origin = c_.origin();
    std::vector<Dictionary::DatedCode> open;
    for (const Field& f : entry_.fields) {
      if (f.key != "code") continue;
      Dictionary::DatedCode code = dated_code(f.value);
      check_date(f, code);
      (code.from.empty() && code.to.empty() ? open : a.codes).push_back(std::move(code));
    }
    a.codes.insert(a.codes.end(), open.begin(), open.end());
    d_.actors.push_back(std::move(a));
  }

  void check_date(const Field& f, const Dictionary::DatedCode& code) const {
    for (const std::string* date : {&code.from, &code.to}) {
      const bool good =
          date->empty() ||
          (date->size() == 8 && date->find_first_not_of("0123456789") == std::string::npos &&
           date->substr(4, 2) <= "12" && date->substr(6, 2) <= "31");
      if (!good)
        c_.complain(f, *date, fmt::format("\"{}\" is no date", *date),
                    "a date is YYYYMMDD or YYMMDD");
    }
    if (!code.from.empty() && !code.to.empty() && code.from > code.to)
      c_.complain(f, code.from, "the range ends before it begins", "put the earlier date first");
  }

  void agent() {
    Dictionary::Agent a;
    a.forms.push_back(phrase_of(entry_.names.front()));
    a.origin = c_.origin();
    for (const Field& f : entry_.fields) {
      if (f.key == "plural") a.forms.push_back(phrase_of(f.value));
      if (f.key == "code") a.code = f.value;
    }
    a.before = a.code.ends_with('~');
    std::erase(a.code, '~');
    d_.agents.push_back(std::move(a));
  }

  void discard() {
    d_.discards.push_back({phrase_of(entry_.names.front()), entry_.value("drops") == "report"});
  }

  void issue() {
    using Kind = Dictionary::Issue::Kind;
    const std::string_view stands = entry_.value("stands");
    Dictionary::Issue out;
    out.kind = stands == "not-in-sentence" ? Kind::kNotInSentence
               : stands == "not-in-report" ? Kind::kNotInReport
                                           : Kind::kNames;
    out.name = entry_.value("name");
    const Dictionary::Phrase phrase = phrase_of(entry_.names.front());
    out.forms.push_back(phrase);
    const auto add = [&](std::string last) {
      Dictionary::Phrase form = phrase;
      form.words.back() = std::move(last);
      out.forms.push_back(std::move(form));
    };
    if (entry_.value("forms") == "noun") add(with_s(phrase.words.back()));
    if (entry_.value("forms") == "verb") {
      for (std::string& form : dictionary_forms(phrase.words.back())) add(std::move(form));
    }
    for (Dictionary::Phrase& form : out.forms) form.whole = true;
    d_.issues.push_back(std::move(out));
  }

  void verb() {
    Dictionary::Verb v;
    v.code = entry_.value("code");
    v.origin = c_.origin();
    // "KLM_NOP_+RST": the plus marks the verb's own word.
    std::vector<std::string> words = split_list(entry_.names.front(), '_');
    std::size_t own = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!words[i].starts_with('+')) continue;
      words[i].erase(0, 1);
      own = i;
    }
    v.before.assign(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(own));
    v.after.assign(words.begin() + static_cast<std::ptrdiff_t>(own) + 1, words.end());
    v.forms = dictionary_forms(words[own]);
    for (const std::string& form : split_list(entry_.value("forms"), ' '))
      v.forms.push_back(own_word(form));
    for (const Field& f : entry_.fields) {
      if (f.key == "pattern") pattern(f, v);
    }
    std::stable_sort(v.patterns.begin(), v.patterns.end(), [&](std::uint32_t a, std::uint32_t b) {
      return length(d_.patterns[a]) > length(d_.patterns[b]);
    });
    d_.verbs.push_back(std::move(v));
  }

  // "BROKE" of "+BROKE_DOWN", "TAPPED" of "WIRE_+TAPPED"
  [[nodiscard]] static std::string own_word(const std::string& form) {
    const std::size_t plus = form.find('+');
    const std::size_t begin = plus == std::string::npos ? 0 : plus + 1;
    return form.substr(begin, form.find('_', begin) - begin);
  }

  [[nodiscard]] static std::size_t length(const Dictionary::Pattern& p) {
    return p.before.size() + p.after.size();
  }

  // "IN_* RESOLUTION = 102"
  void pattern(const Field& f, Dictionary::Verb& v) {
    const std::size_t equals = f.value.rfind('=');
    const std::size_t star = f.value.find('*');
    if (equals == std::string::npos || star == std::string::npos || star > equals) {
      c_.complain(f, f.value, "a pattern without its verb or code",
                  "a pattern is WORDS * WORDS = CODE, the star for the verb");
      return;
    }
    Dictionary::Pattern p;
    p.origin = {c_.file_index, f.line};
    p.code = split_list(f.value.substr(equals + 1), ' ').empty()
                 ? ""
                 : split_list(f.value.substr(equals + 1), ' ').front();
    auto before = side_tokens(std::string_view(f.value).substr(0, star));
    auto after = side_tokens(std::string_view(f.value).substr(star + 1, equals - star - 1));
    for (std::size_t i = before.size(); i-- > 0;) {
      p.before.push_back(before[i].first);
      p.before.back().tight = before[i].second;
    }
    bool tight = star + 1 < f.value.size() && f.value[star + 1] == '_' &&
                 !(star + 2 < f.value.size() && f.value[star + 2] == ' ');
    for (auto& [token, next_tight] : after) {
      p.after.push_back(token);
      p.after.back().tight = tight;
      tight = next_tight;
    }
    for (const auto* side : {&p.before, &p.after}) {
      for (const Dictionary::Token& t : *side) {
        if (t.kind == Dictionary::Token::Kind::kSynset && !d_.synsets.contains(t.text))
          c_.complain(f, t.text, fmt::format("the synset \"{}\" is not defined", t.text),
                      "define it before its first use");
      }
    }
    v.patterns.push_back(static_cast<std::uint32_t>(d_.patterns.size()));
    d_.patterns.push_back(std::move(p));
  }

  const EntryContext& c_;
  Dictionary& d_;
  const Entry& entry_;
};

std::string signature(const Dictionary::Pattern& p) {
  std::string out;
  for (const auto* side : {&p.before, &p.after}) {
    for (const Dictionary::Token& t : *side)
      out += fmt::format("{}{}{} ", static_cast<int>(t.kind), t.text, t.tight ? "_" : "");
    out += "* ";
  }
  return out;
}

}  // namespace

void Dictionary::Index::add(const Phrase& phrase, std::uint32_t entry) {
  if (phrase.words.empty()) return;
  const std::string& first = phrase.words.front();
  const bool stem = phrase.words.size() == 1 && !phrase.whole && first.size() >= kShortestStem;
  auto& list = stem ? stems[first.substr(0, kShortestStem)] : words[first];
  if (list.empty() || list.back() != entry) list.push_back(entry);
}

std::vector<std::uint32_t> Dictionary::Index::find(std::string_view word) const {
  std::vector<std::uint32_t> out;
  if (const auto at = words.find(word); at != words.end()) out = at->second;
  if (const auto at = stems.find(word.substr(0, kShortestStem)); at != stems.end()) {
    out.insert(out.end(), at->second.begin(), at->second.end());
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
  }
  return out;
}

std::string in_capitals(std::string word) {
  std::transform(word.begin(), word.end(), word.begin(), [](char c) {
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  });
  return word;
}

std::string with_s(const std::string& word) {
  if (ends_in_y(word)) return word.substr(0, word.size() - 1) + "IES";
  return word + (ends_with_any(word, {"S", "X", "Z", "CH", "SH"}) ? "ES" : "S");
}

std::vector<std::string> dictionary_forms(const std::string& verb) {
  std::vector<std::string> out = {verb, with_s(verb)};
  const std::string stem = verb.substr(0, verb.size() - 1);
  if (ends_in_y(verb)) {
    out.insert(out.end(), {stem + "IED", verb + "ING"});
  } else if (verb.ends_with('E')) {
    out.insert(out.end(), {verb + "D", stem + "ING"});
  } else {
    const std::string doubled = verb + verb.back();
    out.insert(out.end(), {verb + "ED", verb + "ING", doubled + "ED", doubled + "ING"});
  }
  return out;
}

void add_dictionary(const EntryContext& context) { Compiler(context).add(); }

void finish_dictionary(Lexicon& lexicon, std::span<const LexiconFile> files) {
  Dictionary& d = lexicon.dictionary;
  std::stable_sort(d.verbs.begin(), d.verbs.end(), [](const auto& a, const auto& b) {
    return a.before.size() + a.after.size() > b.before.size() + b.after.size();
  });
  for (std::uint32_t i = 0; i < d.actors.size(); ++i) d.actors_by_word.add(d.actors[i].phrase, i);
  for (std::uint32_t i = 0; i < d.agents.size(); ++i) {
    for (Dictionary::Phrase form : d.agents[i].forms) {
      form.whole = true;  // agents have no longer forms than those they list
      d.agents_by_word.add(form, i);
    }
  }
  for (std::uint32_t i = 0; i < d.verbs.size(); ++i) {
    for (const std::string& form : d.verbs[i].forms) {
      auto& list = d.verbs_by_form[form];
      if (list.empty() || list.back() != i) list.push_back(i);
    }
  }
  for (const Dictionary::Verb& v : d.verbs) {
    std::map<std::string, Origin> seen;
    for (const std::uint32_t i : v.patterns) {
      const Dictionary::Pattern& p = d.patterns[i];
      const auto [at, fresh] = seen.try_emplace(signature(p), p.origin);
      if (fresh) continue;
      lexicon.errors.push_back(error_at(files[p.origin.file], p.origin.line, 1, 1,
                                        "this pattern is dead: the same stands before it",
                                        "the first at " + rule_name(lexicon, at->second),
                                        "remove one"));
    }
  }
}

}  // namespace relata
