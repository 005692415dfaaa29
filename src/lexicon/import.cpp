#include "lexicon/import.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <string_view>
#include <utility>

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
  return out;
}

std::string lower_words(std::string_view text) {
  std::string out = to_lower(trim(text));
  std::replace(out.begin(), out.end(), '_', ' ');
  return std::string(trim(out));
}

// What stands in the first square brackets.
std::string bracketed(std::string_view line) {
  const std::size_t open = line.find('[');
  const std::size_t close = line.find(']', open);
  if (open == std::string_view::npos || close == std::string_view::npos) return "";
  return std::string(trim(line.substr(open + 1, close - open - 1)));
}

class Importer {
 public:
  void add(const LexiconFile& file) {
    file_ = &file;
    const bool verbs = file.text.find("\n---") != std::string::npos;
    const bool agents = !verbs && file.text.find("[~") != std::string::npos;
    bool comment = false;
    std::uint32_t number = 0;
    std::string_view rest = file.text;
    while (!rest.empty()) {
      const std::size_t end = rest.find('\n');
      std::string_view line = rest.substr(0, end);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
      ++number;
      if (line.find("<!--") != std::string_view::npos) comment = true;
      const bool skip = comment;
      if (line.find("-->") != std::string_view::npos) comment = false;
      line = trim(line.substr(0, line.find('#')));
      if (skip || line.empty()) continue;
      line_ = number;
      if (verbs)
        verb_line(line);
      else if (agents)
        agent_line(line);
      else
        actor_line(line);
    }
  }

  Imported finish() {
    flush_verb();
    Imported out;
    const auto put = [&](const char* name, const std::string& text) {
      if (!text.empty())
        out.files.push_back({name, "# Imported from a TABARI or PETRARCH dictionary.\n\n" + text});
    };
    put("actors.lex", actors_);
    put("agents.lex", agents_);
    put("verbs.lex", verbs_);
    out.skipped = std::move(skipped_);
    return out;
  }

 private:
  void skip(std::string_view line, std::string why) {
    skipped_.push_back({fmt::format("{}:{}", file_->name, line_),
                        std::move(why) + ": " + std::string(line), "write an entry for it by hand",
                        "the other lines"});
  }

  // NAME [CODE], +SYNONYM, and further codes with dates: [CODE <020101]
  void actor_line(std::string_view line) {
    const std::string code = bracketed(line);
    const std::string name = title_case(line.substr(0, line.find('[')));
    if (line.front() == '+') {
      last_actor_code_ = code.empty() ? last_actor_code_ : code;
      emit_actor(title_case(line.substr(
                     1, line.find('[') == std::string_view::npos ? line.npos : line.find('[') - 1)),
                 last_actor_code_);
      return;
    }
    if (code.empty()) return skip(line, "no code");
    last_actor_code_ = code.substr(0, code.find(' '));
    if (!name.empty()) emit_actor(name, last_actor_code_);
  }

  void emit_actor(const std::string& name, const std::string& code) {
    if (name.empty() || code.empty()) return;
    actors_ += fmt::format("actor {}   kind organisation   code {}\n", name, code);
  }

  // NAME {PLURAL} [~CODE], !SUBSTITUTION! = A, B
  void agent_line(std::string_view line) {
    if (line.front() == '!' && line.find('=') != std::string_view::npos) {
      const std::size_t equals = line.find('=');
      substitutions_[std::string(trim(line.substr(0, equals)))] =
          split_list(line.substr(equals + 1));
      return;
    }
    std::string code = bracketed(line);
    if (code.empty()) return skip(line, "no code");
    if (code.front() == '~') code.erase(0, 1);
    const std::string_view head = trim(line.substr(0, std::min(line.find('['), line.find('{'))));
    for (const std::string& form : expanded(std::string(head))) {
      agents_ += fmt::format("agent {}   sector {}   kind group\n", lower_words(form), code);
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

  // --- GROUP [CODE] ---, verbs, "- pattern [CODE]"
  void verb_line(std::string_view line) {
    if (line.starts_with("---")) {
      flush_verb();
      group_code_ = bracketed(line);
      return;
    }
    if (line.front() == '&') return;  // a set of synonyms: no counterpart yet
    if (line.front() == '+') return;
    if (line.front() == '-') return pattern(trim(line.substr(1)));
    const std::string own = bracketed(line);
    const std::string verb =
        lower_words(line.substr(0, std::min({line.find('['), line.find('{'), line.find(' ')})));
    if (!verb.empty()) group_.push_back({verb, own.empty() ? group_code_ : own});
  }

  // "* RESOLUTION [102]": words behind the verb. What stands before it, and wildcards, have no
  // counterpart yet.
  void pattern(std::string_view line) {
    const std::string code = first_code(bracketed(line));
    const std::string words = lower_words(line.substr(0, line.find('[')));
    if (code.empty() || !words.starts_with("* ") ||
        words.find_first_of("&%$+^{(", 2) != std::string::npos || group_.empty())
      return skip(line, "a pattern of this form is not read");
    for (const auto& [verb, unused] : group_)
      patterns_ +=
          fmt::format("verb {} {}   cameo {}\n  source imported\n", verb, words.substr(2), code);
  }

  static std::string first_code(const std::string& code) { return code.substr(0, code.find(':')); }

  void flush_verb() {
    verbs_ += patterns_;
    for (const auto& [verb, code] : group_) {
      const std::string first = first_code(code);
      if (!first.empty() && first != "---")
        verbs_ += fmt::format("verb {}   cameo {}\n  source imported\n", verb, first);
    }
    patterns_.clear();
    group_.clear();
  }

  const LexiconFile* file_ = nullptr;
  std::uint32_t line_ = 0;
  std::string actors_, agents_, verbs_, patterns_, last_actor_code_, group_code_;
  std::vector<std::pair<std::string, std::string>> group_;  // verb, code
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
