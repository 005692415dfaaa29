#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "extract/actors/entities.h"

namespace relata {
namespace {

using Tokens = std::vector<std::string>;

// The words of a name that tell it from others: no particles ("al-", "the"), no "Jr.".
Tokens name_tokens(const ReportView& view, std::uint32_t sentence, std::size_t begin,
                   std::size_t end) {
  Tokens out;
  for (std::size_t w = begin; w < end; ++w) {
    if (view.in(view.classes.name_particle, sentence, w) && end - begin > 1) continue;
    std::string piece;
    for (const char c : fold(view.word(sentence, w).form)) {
      if (c == '-' || c == ' ') {
        if (piece.size() > 2) out.push_back(piece);
        piece.clear();
      } else if (c != '.' && c != ',' && c != '\'') {
        piece += c;
      }
    }
    if (!piece.empty()) out.push_back(piece);
  }
  return out;
}

bool initial_of(const std::string& a, const std::string& b) {
  return a == b || (a.size() == 1 && b.starts_with(a)) || (b.size() == 1 && a.starts_with(b));
}

bool subsequence(const Tokens& shorter, const Tokens& longer) {
  std::size_t at = 0;
  for (const std::string& t : longer) {
    if (at < shorter.size() && t == shorter[at]) ++at;
  }
  return at == shorter.size();
}

// "Karim", "Ahmed", "A. Karim" for "Ahmed Omar Karim"
bool same_person(const Tokens& shorter, const Tokens& longer) {
  if (shorter.empty() || longer.empty()) return false;
  if (shorter.size() == 1)
    return shorter[0] == longer.back() || (shorter[0].size() > 1 && shorter[0] == longer.front());
  return subsequence(shorter, longer) ||
         (shorter.back() == longer.back() && initial_of(shorter.front(), longer.front()));
}

// "the Court" for "the Supreme Court", "House" for "House of Representatives"
bool shortened(const Tokens& shorter, const Tokens& longer) {
  return !shorter.empty() && shorter.size() < longer.size() &&
         (std::equal(shorter.begin(), shorter.end(), longer.begin()) ||
          std::equal(shorter.rbegin(), shorter.rend(), longer.rbegin()));
}

// First letters of the words that begin with a capital, and of all words: "GNA", "UNHCR".
std::vector<std::string> initials(const ReportView& view, const Mention& m) {
  std::string capitals;
  std::string all;
  for (std::size_t w = m.name_begin; w < m.end; ++w) {
    const std::string folded = fold(view.word(m.sentence, w).form);
    if (folded.empty() || folded == "the") continue;
    if (view.capitalised(m.sentence, w)) capitals += folded[0];
    all += folded[0];
  }
  return {capitals, all};
}

class NameLinker {
 public:
  NameLinker(const ReportView& view, const std::vector<Mention>& mentions, Links& links)
      : view_(view), mentions_(mentions), links_(links) {}

  void link() {
    tokens_.resize(mentions_.size());
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      const Mention& m = mentions_[i];
      if (m.form == MentionForm::kName)
        tokens_[i] = name_tokens(view_, m.sentence, m.name_begin, m.end);
    }
    each([&](const Mention& m) { return m.entry && !borrowed(m); },
         [&](std::uint32_t i) { known(i); });
    each([&](const Mention& m) { return full_person(m); }, [&](std::uint32_t i) { person(i); });
    each([&](const Mention& m) { return is_person(m) && !full_person(m); },
         [&](std::uint32_t i) { person(i); });
    each([&](const Mention& m) { return !m.entry && !is_person(m) && length(m) > 1; },
         [&](std::uint32_t i) { body(i); });
    each([&](const Mention& m) { return !m.entry && !is_person(m) && length(m) == 1; },
         [&](std::uint32_t i) { body(i); });
  }

 private:
  template <typename Test, typename Act>
  void each(Test test, Act act) {
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      if (mentions_[i].form == MentionForm::kName && !links_.entity_of[i] && test(mentions_[i]))
        act(i);
    }
  }

  static bool is_person(const Mention& m) { return m.sort == ActorSort::kPerson; }
  static std::size_t length(const Mention& m) { return m.end - m.name_begin; }
  bool full_person(const Mention& m) const { return is_person(m) && length(m) > 1; }

  // A known surname that stands for somebody else whom this report has named in full.
  [[nodiscard]] bool borrowed(const Mention& m) const {
    if (m.entry->kind != NameForm::Kind::kPerson || length(m) > 1) return false;
    const std::string surname = fold(view_.word(m.sentence, m.name_begin).form);
    bool other = false;
    for (std::uint32_t i = 0; i < mentions_.size(); ++i) {
      const Mention& n = mentions_[i];
      if (!full_person(n) || tokens_[i].empty() || tokens_[i].back() != surname) continue;
      if (n.entry && n.entry->index == m.entry->index) return false;
      other = true;
    }
    return other;
  }

  std::uint32_t entity(std::string key, std::string name, const Mention& m) {
    const auto [at, fresh] =
        by_key_.emplace(key, static_cast<std::uint32_t>(links_.entities.size()));
    if (fresh) {
      Entity e;
      e.key = std::move(key);
      e.name = std::move(name);
      e.sort = m.sort;
      links_.entities.push_back(std::move(e));
    }
    return at->second;
  }

  void put(std::uint32_t mention, std::uint32_t into) {
    join(view_, mentions_, links_, mention, into);
    Entity& e = links_.entities[into];
    if (tokens_[mention].size() > e.tokens.size()) e.tokens = tokens_[mention];
    std::string whole;
    for (const std::string& t : tokens_[mention]) whole += t + " ";
    by_text_.emplace(std::move(whole), into);
  }

  void known(std::uint32_t i) {
    const Mention& m = mentions_[i];
    const Lexicon& lexicon = view_.lexicon;
    std::string key;
    std::string name;
    std::string country;
    switch (m.entry->kind) {
      case NameForm::Kind::kPerson:
        name = lexicon.persons[m.entry->index].name;
        country = lexicon.persons[m.entry->index].country;
        key = "person/" + name;
        break;
      case NameForm::Kind::kActor:
        name = lexicon.actors[m.entry->index].name;
        country = lexicon.actors[m.entry->index].country;
        key = "actor/" + name;
        break;
      default:
        name = lexicon.countries[m.entry->index].name;
        country = lexicon.countries[m.entry->index].code;
        key = (is_people(m) ? "people/" : "country/") + country;
        if (is_people(m)) name = view_.text(m.sentence, m.begin, m.end);
    }
    const std::uint32_t e = entity(key, name, m);
    if (!links_.entities[e].entry) links_.entities[e].entry = m.entry;
    links_.entities[e].country = country;
    if (is_person(m) && links_.entities[e].tokens.empty()) {
      for (std::size_t at = 0; at <= name.size();) {
        const std::size_t blank = std::min(name.find(' ', at), name.size());
        links_.entities[e].tokens.push_back(fold(name.substr(at, blank - at)));
        at = blank + 1;
      }
    }
    put(i, e);
    if (m.sort == ActorSort::kOrganisation || (m.sort == ActorSort::kGroup && !is_people(m)))
      alias(i, e);
  }

  // The entity of a name that is the same or longer: the nearest before, else the first behind.
  template <typename Test>
  [[nodiscard]] std::optional<std::uint32_t> nearest(std::uint32_t mention, Test test) const {
    std::optional<std::uint32_t> best;
    std::uint32_t best_at = 0;
    for (std::uint32_t e = 0; e < links_.entities.size(); ++e) {
      if (!test(links_.entities[e])) continue;
      for (const std::uint32_t m : links_.entities[e].mentions) {
        const bool before = m < mention;
        const bool better = !best || (before && (best_at > mention || m > best_at)) ||
                            (!before && best_at > mention && m < best_at);
        if (better) best = e, best_at = m;
      }
    }
    return best;
  }

  // The entity that has most mentions, the first of equals.
  template <typename Test>
  [[nodiscard]] std::optional<std::uint32_t> most_named(Test test) const {
    std::optional<std::uint32_t> best;
    for (std::uint32_t e = 0; e < links_.entities.size(); ++e) {
      if (test(links_.entities[e]) &&
          (!best || links_.entities[e].mentions.size() > links_.entities[*best].mentions.size()))
        best = e;
    }
    return best;
  }

  [[nodiscard]] static bool genders_agree(Gender a, Gender b) {
    return a == Gender::kUnknown || b == Gender::kUnknown || a == b;
  }

  void person(std::uint32_t i) {
    const Mention& m = mentions_[i];
    const Tokens& tokens = tokens_[i];
    const auto fits = [&](const Entity& e) {
      return e.sort == ActorSort::kPerson && genders_agree(m.gender, e.gender) &&
             (tokens == e.tokens ||
              (tokens.size() < e.tokens.size()
                   ? same_person(tokens, e.tokens)
                   : tokens.size() > 1 && same_person(e.tokens, tokens) && e.tokens.size() > 1));
    };
    // A surname alone is the one's that is spoken of most; a full name the nearest bearer's.
    const auto found = tokens.size() == 1 ? most_named(fits) : nearest(i, fits);
    put(i, found ? *found
                 : entity("name/" + fold(view_.text(m.sentence, m.name_begin, m.end)),
                          view_.text(m.sentence, m.name_begin, m.end), m));
  }

  void body(std::uint32_t i) {
    const Mention& m = mentions_[i];
    const Tokens& tokens = tokens_[i];
    const std::string text = view_.text(m.sentence, m.name_begin, m.end);
    std::string whole;
    for (const std::string& t : tokens) whole += t + " ";
    if (const auto same = by_text_.find(whole); same != by_text_.end()) return put(i, same->second);
    if (const auto of = aliases_.find(fold(text)); of != aliases_.end()) return put(i, of->second);
    const auto found = nearest(i, [&](const Entity& e) {
      if (e.sort == ActorSort::kPerson) return tokens.size() == 1 && same_person(tokens, e.tokens);
      return e.sort != ActorSort::kCountry && shortened(tokens, e.tokens);
    });
    const std::uint32_t e = found ? *found : entity("name/" + fold(text), text, m);
    put(i, e);
    alias(i, e);
  }

  // "Government of National Accord [GNA]", and "GNA" elsewhere
  void alias(std::uint32_t i, std::uint32_t e) {
    const Mention& m = mentions_[i];
    const auto& words = view_.analysis.sentences[m.sentence].words;
    const std::size_t end = m.end;
    if (end + 2 < words.size() && (words[end].form == "(" || words[end].form == "[") &&
        (words[end + 2].form == ")" || words[end + 2].form == "]") &&
        words[end + 1].form.size() > 1 && view_.capitalised(m.sentence, end + 1))
      aliases_.emplace(fold(words[end + 1].form), e);
    if (length(m) < 2) return;
    for (const std::string& letters : initials(view_, m)) {
      if (letters.size() > 1) aliases_.emplace(letters, e);
    }
  }

  const ReportView& view_;
  const std::vector<Mention>& mentions_;
  Links& links_;
  std::vector<Tokens> tokens_;
  std::map<std::string, std::uint32_t> by_key_, by_text_, aliases_;
};

}  // namespace

void link_names(const ReportView& view, const std::vector<Mention>& mentions, Links& links) {
  NameLinker(view, mentions, links).link();
}

}  // namespace relata
