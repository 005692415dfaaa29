#include <algorithm>
#include <map>

#include "extract/dictionary/text.h"

namespace relata {
namespace {

constexpr std::size_t kPiece = 3;  // letters of a piece of an actor code

// The code that holds on the day; null codes ("---", "+++") are none.
std::string code_on(const std::vector<Dictionary::DatedCode>& codes, const std::string& date) {
  for (const Dictionary::DatedCode& c : codes) {
    const bool dated = !c.from.empty() || !c.to.empty();
    if (dated &&
        (date.empty() || (!c.from.empty() && date < c.from) || (!c.to.empty() && date > c.to)))
      continue;
    return c.code.find_first_not_of("-+") == std::string::npos ? "" : c.code;
  }
  return "";
}

class PhraseFinder {
 public:
  PhraseFinder(const DictionaryText& text, const std::string& date) : text_(text), date_(date) {}

  std::vector<CodedPhrase> find() {
    std::vector<bool> done(text_.sentence().words.size(), false);
    for (std::size_t i = 0; i < text_.items().size(); ++i) {
      const std::uint32_t head = phrase_head(text_.items()[i].word);
      if (!is_noun(head) || done[head]) continue;
      done[head] = true;
      CodedPhrase phrase = coded(head);
      if (!phrase.codes.empty()) out_.push_back(std::move(phrase));
    }
    std::sort(out_.begin(), out_.end(),
              [](const CodedPhrase& a, const CodedPhrase& b) { return a.begin < b.begin; });
    join_coordinated();
    return std::move(out_);
  }

 private:
  [[nodiscard]] const Word& word(std::uint32_t w) const { return text_.sentence().words[w]; }

  [[nodiscard]] bool is_noun(std::uint32_t w) const {
    const Upos u = word(w).upos;
    return u == Upos::kNoun || u == Upos::kPropn || u == Upos::kPron || u == Upos::kAdj ||
           u == Upos::kNum;
  }

  // Whether a word belongs to the noun phrase of its head.
  [[nodiscard]] bool inside(std::uint32_t w) const {
    const std::string& r = word(w).relation;
    if (word(w).head < 0 || !is_noun(static_cast<std::uint32_t>(word(w).head))) return false;
    return r == "compound" || r == "amod" || r == "det" || r.starts_with("nmod") ||
           r.starts_with("flat") || r == "nummod" || r == "case" || r == "appos" || r == "advmod" ||
           r == "goeswith" || r == "fixed";
  }

  [[nodiscard]] std::uint32_t phrase_head(std::uint32_t w) const {
    while (inside(w)) w = static_cast<std::uint32_t>(word(w).head);
    return w;
  }

  // The items of the phrase: its head and what hangs on it as part of it.
  [[nodiscard]] std::vector<std::size_t> items_of(std::uint32_t head) const {
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < text_.items().size(); ++i) {
      if (phrase_head(text_.items()[i].word) == head) out.push_back(i);
    }
    return out;
  }

  CodedPhrase coded(std::uint32_t head) {
    const std::vector<std::size_t> items = items_of(head);
    CodedPhrase out;
    if (items.empty()) return out;
    out.begin = items.front();
    out.end = items.back() + 1;
    std::string actor;
    std::string before;
    std::string after;
    for (std::size_t k = 0; k < items.size();) {
      const std::size_t at = items[k];
      std::size_t taken = 0;
      if (actor.empty()) taken = actor_at(at, actor);
      if (taken == 0) taken = agent_at(at, before, after);
      const std::size_t next = at + std::max<std::size_t>(taken, 1);
      while (k < items.size() && items[k] < next) ++k;
    }
    // The second of "Danish media and government" has the first one's actor.
    if (actor.empty() && !after.empty() && word(head).relation == "conj")
      actor = actor_of_[first_of(head)];
    actor_of_[head] = actor;
    out.codes = combined(actor, before, after);
    return out;
  }

  [[nodiscard]] std::uint32_t first_of(std::uint32_t w) const {
    return phrase_head(static_cast<std::uint32_t>(word(w).head));
  }

  std::size_t actor_at(std::size_t at, std::string& code) const {
    std::size_t longest = 0;
    for (const std::uint32_t i : text_.dictionary().actors_by_word.find(text_.items()[at].text)) {
      const Dictionary::Actor& a = text_.dictionary().actors[i];
      const auto size = text_.match(a.phrase, at);
      if (!size || *size <= longest) continue;
      const std::string found = code_on(a.codes, date_);
      longest = *size;
      code = found;
    }
    return longest;
  }

  std::size_t agent_at(std::size_t at, std::string& before, std::string& after) const {
    std::size_t longest = 0;
    const Dictionary::Agent* best = nullptr;
    for (const std::uint32_t i : text_.dictionary().agents_by_word.find(text_.items()[at].text)) {
      const Dictionary::Agent& a = text_.dictionary().agents[i];
      for (Dictionary::Phrase form : a.forms) {
        form.whole = true;
        const auto size = text_.match(form, at);
        if (size && *size > longest) longest = *size, best = &a;
      }
    }
    if (best == nullptr) return 0;
    std::string& side = best->before ? before : after;
    if (side.find(best->code) == std::string::npos) side += best->code;
    return longest;
  }

  // NGO + ARN + GOV; an agent whose pieces the actor has already adds nothing. "FRO/BIL" are two.
  static std::vector<std::string> combined(const std::string& actor, const std::string& before,
                                           const std::string& after) {
    std::vector<std::string> out;
    if (actor.empty() && before.empty() && after.empty()) return out;
    std::string rest;
    for (std::size_t i = 0; i < after.size(); i += kPiece) {
      const std::string piece = after.substr(i, kPiece);
      if (actor.find(piece) == std::string::npos) rest += piece;
    }
    for (const std::string& one : actor.empty()
                                      ? std::vector<std::string>{before.empty() ? "---" : ""}
                                      : split_list(actor, '/'))
      out.push_back(before + one + rest);
    return out;
  }

  // "Gondor and Arnor" is one phrase with two codes.
  void join_coordinated() {
    std::vector<CodedPhrase> joined;
    for (CodedPhrase& p : out_) {
      const std::uint32_t head = phrase_head(text_.items()[p.begin].word);
      const bool second = word(head).relation == "conj" && word(head).head >= 0 && !joined.empty();
      if (second) {
        const std::uint32_t first = first_of(head);
        CodedPhrase& last = joined.back();
        const bool same = std::any_of(
            text_.items().begin() + static_cast<std::ptrdiff_t>(last.begin),
            text_.items().begin() + static_cast<std::ptrdiff_t>(last.end),
            [&](const DictionaryText::Item& x) { return phrase_head(x.word) == first; });
        if (same) {
          last.end = p.end;
          for (std::string& c : p.codes) last.codes.push_back(std::move(c));
          continue;
        }
      }
      joined.push_back(std::move(p));
    }
    out_ = std::move(joined);
  }

  const DictionaryText& text_;
  const std::string& date_;
  std::vector<CodedPhrase> out_;
  std::map<std::uint32_t, std::string> actor_of_;
};

}  // namespace

std::vector<CodedPhrase> coded_phrases(const DictionaryText& text, const std::string& date) {
  return PhraseFinder(text, date).find();
}

}  // namespace relata
