#include "lexicon/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <string_view>
#include <utility>

#include "lexicon/dictionary.h"
#include "text/unicode.h"

namespace relata {
namespace {

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t' || text.front() == '\r'))
    text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
    text.remove_suffix(1);
  return text;
}

// One blank between words: two part the columns of our files.
std::string single_blanks(std::string_view text) {
  std::string out;
  for (const std::string& word : split_list(text, ' ')) out += (out.empty() ? "" : " ") + word;
  return out;
}

// "PRESIDENT_GEORGE_W._BUSH" -> "President George W. Bush": dictionaries are in capitals, names are
// not.
std::string title_case(std::string_view name) {
  std::string out;
  bool start = true;
  for (char c : trim(name)) {
    if (c == '_') c = ' ';
    out += start ? c : static_cast<char>(c < 0 ? c : std::tolower(static_cast<unsigned char>(c)));
    start = c == ' ' || c == '-';
  }
  return std::string(trim(out));
}

std::string lower_words(std::string_view text) {
  std::string out = to_lower(trim(text));
  std::replace(out.begin(), out.end(), '_', ' ');
  return std::string(trim(out));
}

// What stands between the first pair of these signs.
std::string between(std::string_view line, char open_sign, char close_sign) {
  const std::size_t open = line.find(open_sign);
  const std::size_t close = line.find(close_sign, open);
  if (open == std::string_view::npos || close == std::string_view::npos) return "";
  return std::string(trim(line.substr(open + 1, close - open - 1)));
}

// CATEGORY="TRADE" -> TRADE
std::string between_quotes(std::string_view line) {
  const std::size_t open = line.find('"', line.find("CATEGORY"));
  if (open == std::string_view::npos) return "";
  return std::string(line.substr(open + 1, line.find('"', open + 1) - open - 1));
}

// A pattern of PETRARCH-2 as one of words: "* (TO {PEACE TALKS})" names a preposition and, behind
// it, a phrase whose words stand together: "* TO PEACE_TALKS".
std::string flat_pattern(std::string_view words) {
  std::string out;
  bool together = false;
  for (const char c : words) {
    if (c == '{' || c == '}') together = c == '{';
    if (c == '(' || c == ')' || c == '{' || c == '}') {
      out += ' ';
    } else if (c == ' ' && together && !out.empty() && out.back() != ' ' && out.back() != '_') {
      out += '_';
    } else if (c != ' ' || !together) {
      out += c;
    }
  }
  // a low line at the end of a phrase: it had a blank before its brace
  for (std::size_t at; (at = out.find("_ ")) != std::string::npos;) out.erase(at, 1);
  return single_blanks(out);
}

// YYMMDD or YYYYMMDD -> YYYYMMDD; what is neither stays, and the check names it.
std::string full_date(std::string_view date) {
  constexpr std::string_view kLastTwoDigitYearOfThisCentury = "29";
  if (date.size() != 6) return std::string(date);
  return (date.substr(0, 2) <= kLastTwoDigitYearOfThisCentury ? "20" : "19") + std::string(date);
}

// "HOBGOV 19950601 - 19990815", "HOB < 950601" -> "HOBGOV 19950601-19990815", "HOB <19950601"
std::string dated(std::string_view bracket) {
  const std::size_t blank = bracket.find(' ');
  if (blank == std::string_view::npos) return std::string(bracket);
  std::string range;
  std::string date;
  for (const char c : std::string(bracket.substr(blank)) + " ") {
    if (c >= '0' && c <= '9') {
      date += c;
      continue;
    }
    if (c == ' ' && date.empty()) continue;
    range += full_date(date);
    date.clear();
    if (c != ' ') range += c;
  }
  return std::string(bracket.substr(0, blank)) + (range.empty() ? "" : " " + range);
}

class Importer {
 public:
  void add(const LexiconFile& file) {
    flush();
    file_ = &file;
    const std::string& text = file.text;
    const bool issues = text.find("<ISSUE") != std::string::npos;
    const bool verbs =
        !issues && (text.starts_with("---") || text.find("\n---") != std::string::npos);
    const bool agents =
        !verbs && !issues &&
        (text.find("[~") != std::string::npos || text.find("~]") != std::string::npos);
    const bool discards = !verbs && !agents && text.find('[') == std::string::npos;
    bool comment = false;
    std::uint32_t number = 0;
    std::string_view rest = text;
    while (!rest.empty()) {
      const std::size_t end = rest.find('\n');
      std::string_view line = rest.substr(0, end);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
      ++number;
      if (line.find("<!--") != std::string_view::npos) comment = true;
      const bool skip = comment;
      if (line.find("-->") != std::string_view::npos) comment = false;
      line = line.substr(0, line.find('#'));
      if (!verbs) line = line.substr(0, line.find(';'));
      line = trim(line);
      if (skip || line.empty()) continue;
      line_ = number;
      if (issues)
        issue_line(line);
      else if (verbs)
        verb_line(line);
      else if (agents)
        agent_line(line);
      else if (discards)
        discard_line(line);
      else
        actor_line(line);
    }
  }

  Imported finish() {
    flush();
    Imported out;
    const auto put = [&](const char* name, const std::string& text) {
      if (!text.empty())
        out.files.push_back({name, "# Imported from TABARI or PETRARCH dictionaries.\n\n" + text});
    };
    put("actors.lex", actors_);
    put("agents.lex", agents_);
    put("verbs.lex", verbs_);
    put("discards.lex", discards_);
    put("issues.lex", issues_);
    out.skipped = std::move(skipped_);
    return out;
  }

 private:
  [[nodiscard]] std::string source() const {
    return fmt::format("  source  {}:{}\n", file_->name, line_);
  }

  void skip(std::string_view line, std::string why) {
    skipped_.push_back({fmt::format("{}:{}", file_->name, line_),
                        std::move(why) + ": " + std::string(line), "write an entry for it by hand",
                        "the other lines"});
  }

  void flush() {
    flush_actor();
    flush_verbs();
    synset_open_ = false;
  }

  // NAME [CODE], synonyms +NAME, further codes with dates: [CODE <020101]
  void actor_line(std::string_view line) {
    const std::string bracket = between(line, '[', ']');
    const std::string name = single_blanks(line.substr(0, line.find('[')));
    if (!name.empty() && name.front() != '+') flush_actor();
    if (!name.empty()) {
      const std::string bare = name.front() == '+' ? name.substr(1) : name;
      names_.push_back(bare);
      name_sources_.push_back(source());
    }
    if (!bracket.empty()) codes_.push_back(dated(bracket));
  }

  void flush_actor() {
    for (std::size_t i = 0; i < names_.size(); ++i) {
      if (codes_.empty()) {
        skipped_.push_back({file_->name, "\"" + names_[i] + "\" has no code",
                            "give it one in square brackets", "the other lines"});
        continue;
      }
      actors_ += fmt::format("dictionary-actor {}\n", names_[i]);
      for (const std::string& code : codes_) actors_ += fmt::format("  code    {}\n", code);
      actors_ += name_sources_[i];
      const std::string first = codes_.back().substr(0, codes_.back().find(' '));
      actors_ +=
          fmt::format("actor {}   kind organisation   code {}\n", title_case(names_[i]), first);
    }
    names_.clear();
    name_sources_.clear();
    codes_.clear();
  }

  // NAME {PLURAL} [~CODE], !SUBSTITUTION! = A, B
  void agent_line(std::string_view line) {
    if (line.front() == '!' && line.find('=') != std::string_view::npos) {
      const std::size_t equals = line.find('=');
      substitutions_[std::string(trim(line.substr(0, equals)))] =
          split_list(line.substr(equals + 1));
      return;
    }
    const std::string code = between(line, '[', ']');
    if (code.empty()) return skip(line, "no code");
    const bool braces = line.find('{') != std::string_view::npos;
    const std::string plural = between(line, '{', '}');
    const std::string head =
        single_blanks(line.substr(0, std::min(line.find('['), line.find('{'))));
    for (const std::string& form : expanded(head)) {
      agents_ += fmt::format("dictionary-agent {}   code {}\n", form, code);
      if (!plural.empty() || !braces)
        agents_ += fmt::format("  plural  {}\n", braces ? plural : with_s(form));
      agents_ += source();
      std::string sector = code;
      std::erase(sector, '~');
      agents_ += fmt::format("agent {}   sector {}   kind group\n", lower_words(form), sector);
    }
  }

  std::vector<std::string> expanded(const std::string& name) const {
    for (const auto& [mark, words] : substitutions_) {
      const std::size_t at = name.find(mark);
      if (at == std::string::npos) continue;
      std::vector<std::string> out;
      for (const std::string& word : words)
        out.push_back(std::string(name).replace(at, mark.size(), word));
      return out;
    }
    return {name};
  }

  void discard_line(std::string_view line) {
    const bool report = line.front() == '+';
    const std::string phrase = single_blanks(report ? line.substr(1) : line);
    discards_ += fmt::format("dictionary-discard {}   drops {}\n", in_capitals(phrase),
                             report ? "report" : "sentence");
  }

  // <ISSUE CATEGORY="NAME" ...>, then "n:NOUN", "v:VERB", "~NOT+IN+SENTENCE", "~~NOT+IN+REPORT" or
  // "PHRASE", each with or without a name of its own: [NAME]
  void issue_line(std::string_view line) {
    if (line.starts_with("<")) {
      if (line.find("CATEGORY") != std::string_view::npos) category_ = between_quotes(line);
      return;
    }
    const std::string own = between(line, '[', ']');
    std::string_view phrase = trim(line.substr(0, line.find('[')));
    std::string_view stands;
    std::string_view forms;
    if (phrase.starts_with("~~")) {
      stands = "not-in-report";
      phrase.remove_prefix(2);
    } else if (phrase.starts_with("~")) {
      stands = "not-in-sentence";
      phrase.remove_prefix(1);
    }
    if (phrase.starts_with("n:") || phrase.starts_with("N:")) forms = "noun";
    if (phrase.starts_with("v:") || phrase.starts_with("V:")) forms = "verb";
    if (!forms.empty()) phrase.remove_prefix(2);
    std::string words = in_capitals(std::string(trim(phrase)));
    std::replace(words.begin(), words.end(), '+', ' ');  // a blank or a hyphen
    std::replace(words.begin(), words.end(), '-', ' ');
    words = single_blanks(words);
    const std::string name = own.empty() ? category_ : own;
    if (words.empty() || (name.empty() && stands.empty())) return skip(line, "no name of an issue");
    issues_ += fmt::format("dictionary-issue {}\n", words);
    if (stands.empty()) issues_ += fmt::format("  name    {}\n", name);
    if (!forms.empty()) issues_ += fmt::format("  forms   {}\n", forms);
    if (!stands.empty()) issues_ += fmt::format("  stands  {}\n", stands);
    issues_ += source();
  }

  // &SYNSET and its +WORDS; --- GROUP [CODE] ---, its verbs, their "- pattern [CODE]"
  void verb_line(std::string_view line) {
    if (line.starts_with("---")) {
      flush_verbs();
      synset_open_ = false;
      group_code_ = between(line, '[', ']');
      return;
    }
    if (line.front() == '&') {
      synset_open_ = true;
      std::string name = single_blanks(line.substr(1));
      if (name.ends_with('_')) name.pop_back();
      synsets_ += fmt::format("synset {}\n", name);
      synsets_ += source();
      return;
    }
    if (line.front() == '+' && synset_open_) {
      std::string word = single_blanks(line.substr(1));
      if (word.ends_with('_')) word.pop_back();
      synsets_ += fmt::format("  word    {}\n", word);
      return;
    }
    synset_open_ = false;
    if (line.front() == '-' || line.front() == '~') return pattern(line);
    const std::string own = between(line, '[', ']');
    const std::string name =
        single_blanks(line.substr(0, std::min({line.find('['), line.find('{')})));
    if (name.empty()) return skip(line, "no verb");
    group_.push_back(
        {name, own.empty() ? group_code_ : own, single_blanks(between(line, '{', '}')), source()});
  }

  void pattern(std::string_view line) {
    const std::string code = between(line, '[', ']');
    std::string words = single_blanks(line.substr(1, line.find('[') - 1));
    const std::size_t two = words.find("**");
    if (two != std::string::npos) words.erase(two, 1);  // TABARI's star
    const bool second = words.find_first_of("(){}") != std::string::npos;
    if (second) words = flat_pattern(words);
    if (line.front() == '~') return skip(line, "a transformation is not read");
    if (code.empty() || words.find('*') == std::string::npos || group_.empty())
      return skip(line, "a pattern of this form is not read");
    patterns_.push_back(fmt::format("  pattern {} = {}\n", words, code));
  }

  void flush_verbs() {
    verbs_ += synsets_;
    synsets_.clear();
    for (const auto& verb : group_) {
      verbs_ += fmt::format("dictionary-verb {}\n", verb.name);
      const bool none = verb.code.empty() || verb.code.find_first_not_of("-+") == std::string::npos;
      if (!none) verbs_ += fmt::format("  code    {}\n", verb.code);
      if (!verb.forms.empty()) verbs_ += fmt::format("  forms   {}\n", verb.forms);
      for (const std::string& p : patterns_) verbs_ += p;
      verbs_ += verb.source;
    }
    patterns_.clear();
    group_.clear();
  }

  struct Verb {
    std::string name, code, forms, source;
  };

  const LexiconFile* file_ = nullptr;
  std::uint32_t line_ = 0;
  std::string actors_, agents_, verbs_, discards_, issues_, synsets_, group_code_, category_;
  std::vector<std::string> names_, name_sources_, codes_, patterns_;
  std::vector<Verb> group_;
  bool synset_open_ = false;
  std::map<std::string, std::vector<std::string>> substitutions_;
  std::vector<Error> skipped_;
};

}  // namespace

Imported import_dictionaries(std::span<const LexiconFile> dictionaries) {
  Importer importer;
  for (const LexiconFile& file : dictionaries) importer.add(file);
  return importer.finish();
}

}  // namespace relata
