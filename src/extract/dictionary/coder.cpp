#include <algorithm>
#include <optional>
#include <utility>

#include "extract/clause.h"
#include "extract/dictionary.h"
#include "extract/dictionary/text.h"
#include "extract/events/setting.h"

namespace relata {
namespace {

using Token = Dictionary::Token;

// What a verb codes, and the phrases that its pattern names.
struct Coded {
  std::string code;
  Origin origin;
  std::optional<std::size_t> source, target;  // indexes of coded phrases
};

class SentenceCoder {
 public:
  SentenceCoder(const EventContext& context, std::uint32_t sentence, const std::string& date)
      : c_(context),
        text_(context.lexicon.dictionary, context.analysis.sentences[sentence]),
        phrases_(coded_phrases(text_, date)) {}

  void code(std::vector<Event>& out) {
    for (const Dictionary::Discard& d : c_.lexicon.dictionary.discards) {
      if (text_.holds(d.phrase)) return;
    }
    for (std::size_t at = 0; at < text_.items().size(); ++at) {
      const Word& w = word(at);
      if (w.upos != Upos::kVerb && w.upos != Upos::kAux) continue;
      if (const Dictionary::Verb* v = verb_at(at)) put(at, coded(*v, at), out);
    }
  }

 private:
  [[nodiscard]] const Word& word(std::size_t item) const {
    return text_.sentence().words[text_.items()[item].word];
  }

  [[nodiscard]] const Dictionary::Verb* verb_at(std::size_t at) const {
    const auto& items = text_.items();
    const Dictionary& d = c_.lexicon.dictionary;
    const auto found = d.verbs_by_form.find(items[at].text);
    if (found == d.verbs_by_form.end()) return nullptr;
    for (const std::uint32_t i : found->second) {
      const Dictionary::Verb& v = d.verbs[i];
      if (v.before.size() > at || at + v.after.size() >= items.size() + (v.after.empty() ? 1 : 0))
        continue;
      const auto same = [](const std::string& x, const DictionaryText::Item& y) {
        return x == y.text;
      };
      const auto here = items.begin() + static_cast<std::ptrdiff_t>(at);
      if (std::equal(v.before.begin(), v.before.end(),
                     here - static_cast<std::ptrdiff_t>(v.before.size()), same) &&
          std::equal(v.after.begin(), v.after.end(), here + 1, same))
        return &v;
    }
    return nullptr;
  }

  [[nodiscard]] Coded coded(const Dictionary::Verb& v, std::size_t at) const {
    for (const std::uint32_t i : v.patterns) {
      const Dictionary::Pattern& p = c_.lexicon.dictionary.patterns[i];
      Coded out{p.code, p.origin, std::nullopt, std::nullopt};
      if (match_before(p, at, out) && match_after(p, at + 1, out)) return out;
    }
    return {v.code, v.origin, std::nullopt, std::nullopt};
  }

  // The coded phrase that covers an item.
  [[nodiscard]] std::optional<std::size_t> phrase_at(std::size_t item) const {
    for (std::size_t i = 0; i < phrases_.size(); ++i) {
      if (phrases_[i].begin <= item && item < phrases_[i].end) return i;
    }
    return std::nullopt;
  }

  // A token that stands for a noun phrase.
  [[nodiscard]] bool take_phrase(const Token& t, std::size_t item, Coded& out) const {
    const auto phrase = phrase_at(item);
    if (t.kind == Token::Kind::kSkip) return word(item).upos == Upos::kNoun || phrase.has_value();
    if (!phrase) return false;
    if (t.kind != Token::Kind::kTarget) out.source = phrase;
    if (t.kind != Token::Kind::kSource) out.target = phrase;
    return true;
  }

  [[nodiscard]] bool match_before(const Dictionary::Pattern& p, std::size_t at, Coded& out) const {
    std::size_t end = at;
    for (const Token& t : p.before) {
      std::optional<std::size_t> begin;
      for (std::size_t e = end; e > 0 && !begin; --e) {
        if (t.kind != Token::Kind::kWord && t.kind != Token::Kind::kSynset) {
          if (take_phrase(t, e - 1, out)) begin = phrase_begin(e - 1);
        } else if (const auto size = text_.match_back(t, e)) {
          begin = e - *size;
        }
        if (t.tight) break;
      }
      if (!begin) return false;
      end = *begin;
    }
    return true;
  }

  [[nodiscard]] bool match_after(const Dictionary::Pattern& p, std::size_t begin,
                                 Coded& out) const {
    for (const Token& t : p.after) {
      std::optional<std::size_t> end;
      for (std::size_t b = begin; b < text_.items().size() && !end; ++b) {
        if (t.kind == Token::Kind::kWord) {
          if (text_.items()[b].text == t.text) end = b + 1;
        } else if (t.kind == Token::Kind::kSynset) {
          if (const auto size = text_.match_synset(t.text, b)) end = b + *size;
        } else if (take_phrase(t, b, out)) {
          const auto phrase = phrase_at(b);
          end = phrase ? phrases_[*phrase].end : b + 1;
        }
        if (t.tight) break;
      }
      if (!end) return false;
      begin = *end;
    }
    return true;
  }

  [[nodiscard]] std::size_t phrase_begin(std::size_t item) const {
    const auto phrase = phrase_at(item);
    return phrase ? phrases_[*phrase].begin : item;
  }

  [[nodiscard]] static bool has_country(const CodedPhrase& p) {
    return std::any_of(p.codes.begin(), p.codes.end(),
                       [](const std::string& c) { return !c.starts_with("---"); });
  }

  // The nearest phrase before (step -1) or behind the verb, those with an actor first.
  [[nodiscard]] std::optional<std::size_t> nearest(std::size_t at, bool before,
                                                   std::optional<std::size_t> other) const {
    std::optional<std::size_t> bare;
    for (std::size_t k = 0; k < phrases_.size(); ++k) {
      const std::size_t i = before ? phrases_.size() - 1 - k : k;
      const bool side = before ? phrases_[i].end <= at : phrases_[i].begin > at;
      if (!side || i == other) continue;
      if (has_country(phrases_[i])) return i;
      if (!bare) bare = i;
    }
    return bare;
  }

  [[nodiscard]] bool is_passive(std::size_t at) const {
    const Clause tree(text_.sentence());
    const auto children = tree.children(text_.items()[at].word);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t w) {
      return text_.sentence().words[w].relation == "aux:pass" ||
             text_.sentence().words[w].relation == "nsubj:pass";
    });
  }

  void put(std::size_t at, Coded coded, std::vector<Event>& out) {
    if (coded.code.find_first_not_of("-+") == std::string::npos) return;
    if (!coded.source) coded.source = nearest(at, true, coded.target);
    if (!coded.target) coded.target = nearest(at, false, coded.source);
    if (is_passive(at)) std::swap(coded.source, coded.target);
    if (!coded.source || !coded.target || coded.source == coded.target) return;
    const std::size_t colon = coded.code.find(':');
    add(at, coded, coded.code.substr(0, colon), false, out);
    if (colon != std::string::npos) add(at, coded, coded.code.substr(colon + 1), true, out);
  }

  // One event a pair of codes that are not the same.
  void add(std::size_t at, const Coded& coded, const std::string& code, bool turned,
           std::vector<Event>& out) {
    const CodedPhrase& source = phrases_[turned ? *coded.target : *coded.source];
    const CodedPhrase& target = phrases_[turned ? *coded.source : *coded.target];
    Event e;
    e.cameo = code;
    if (const CameoCode* row = find_cameo(c_.lexicon, code)) {
      if (!row->plover.empty()) e.plover = row->plover;
      e.goldstein = row->goldstein;
      e.quad = row->quad;
    }
    for (const std::string& x : source.codes) e.source.push_back(actor(source, x));
    for (const std::string& x : target.codes) {
      const std::string id = actor(target, x);
      if (std::find(e.source.begin(), e.source.end(), id) == e.source.end()) e.target.push_back(id);
    }
    if (e.target.empty()) return;
    e.id = "e" + std::to_string(out.size() + 1);
    e.trigger = word(at).span;
    e.span = {word(0).span.begin, word(text_.items().size() - 1).span.end};
    e.span = {std::min(e.span.begin, word(source.begin).span.begin), e.span.end};
    e.factuality = "actual";
    e.tense = "past";
    if (const Statement* said = statement_of(c_, e.trigger)) e.said_by = said->id;
    e.mentions.push_back({e.span, e.trigger, e.said_by, e.factuality, {}});
    e.rule = rule_name(c_.lexicon, coded.origin);
    e.confidence = 0.5;  // the original gives none
    out.push_back(std::move(e));
  }

  // The id of the actor with this code at this phrase, added if there is none.
  std::string actor(const CodedPhrase& phrase, const std::string& code) {
    const Span span{word(phrase.begin).span.begin, word(phrase.end - 1).span.end};
    for (const Actor& a : c_.actors.actors) {
      if (a.key == "dictionary/" + code) return a.id;
    }
    Actor a;
    a.id = "a" + std::to_string(c_.actors.actors.size() + 1);
    a.key = "dictionary/" + code;
    for (std::size_t i = phrase.begin; i < phrase.end; ++i)
      a.name += (a.name.empty() ? "" : " ") + word(i).form;
    a.kind = "organisation";
    a.code = code;
    a.mentions.push_back({span, "name"});
    c_.actors.actors.push_back(std::move(a));
    return c_.actors.actors.back().id;
  }

  const EventContext& c_;
  DictionaryText text_;
  std::vector<CodedPhrase> phrases_;
};

}  // namespace

CodedEvents code_by_dictionary(const EventContext& context) {
  CodedEvents out;
  std::string date = context.report.published.value_or("").substr(0, 10);
  std::erase(date, '-');
  const auto& sentences = context.analysis.sentences;
  for (const Sentence& s : sentences) {
    const DictionaryText text(context.lexicon.dictionary, s);
    for (const Dictionary::Discard& d : context.lexicon.dictionary.discards) {
      if (d.report && text.holds(d.phrase)) return out;
    }
  }
  for (std::uint32_t i = 0; i < sentences.size(); ++i)
    SentenceCoder(context, i, date).code(out.events);
  return out;
}

}  // namespace relata
