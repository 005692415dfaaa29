#include "extract/cues.h"

#include <algorithm>

#include "extract/clause.h"
#include "text/unicode.h"

namespace relata {

namespace {

using WordSet = std::vector<char>;  // 1 for each word that belongs

bool relation_is(const Word& word, std::string_view relation) {
  return word.relation == relation ||
         (word.relation.starts_with(relation) && word.relation.size() > relation.size() &&
          word.relation[relation.size()] == ':');
}

class Finder {
 public:
  Finder(const Sentence& sentence, std::uint32_t index, const Lexicon& lexicon)
      : words_(sentence.words),
        index_(index),
        lexicon_(lexicon),
        tree_(sentence),
        object_cue_(find_class(lexicon, "object-cue")),
        clause_cue_(find_class(lexicon, "clause-cue")),
        never_(find_class(lexicon, "never")),
        naming_cue_(find_class(lexicon, "naming-cue")),
        aside_mark_(find_class(lexicon, "aside-mark")) {}

  std::vector<CueClause> find() {
    for (std::uint32_t w = 0; w < words_.size(); ++w) {
      if (try_phrase(w)) continue;
      const Upos upos = words_[w].upos;
      if (upos == Upos::kVerb) try_verb(w);
      if (upos == Upos::kNoun) try_noun(w);
      if (upos == Upos::kAdj) try_adjective(w);
    }
    return std::move(found_);
  }

 private:
  std::optional<std::uint32_t> child(std::uint32_t word, std::string_view relation) const {
    for (const std::uint32_t c : tree_.children(word)) {
      if (relation_is(words_[c], relation)) return c;
    }
    return std::nullopt;
  }

  WordSet none() const { return WordSet(words_.size(), 0); }

  void add_subtree(std::uint32_t word, WordSet& set) const {
    set[word] = 1;
    for (const std::uint32_t c : tree_.children(word)) add_subtree(c, set);
  }
  void remove_subtree(std::uint32_t word, WordSet& set) const {
    set[word] = 0;
    for (const std::uint32_t c : tree_.children(word)) remove_subtree(c, set);
  }

  bool is_mark(std::uint32_t w) const {
    const std::string& f = words_[w].form;
    return f == "\"" || f == "\u201C" || f == "\u201D" || f == "``" || f == "''";
  }
  bool is_bracket(std::uint32_t w) const { return words_[w].form == "(" || words_[w].form == ")"; }

  /// Runs of the set as spans, without punctuation at their ends (quotation marks stay). A hole of
  /// punctuation only is closed.
  std::vector<Span> spans_of(WordSet set) const {
    for (std::size_t w = 0; w < set.size();) {
      if (set[w] != 0) {
        ++w;
        continue;
      }
      std::size_t end = w;
      while (end < set.size() && set[end] == 0 && words_[end].upos == Upos::kPunct) ++end;
      const bool hole = w > 0 && end > w && end < set.size() && set[end] != 0;
      if (hole)
        std::fill(set.begin() + static_cast<long>(w), set.begin() + static_cast<long>(end), 1);
      while (w < set.size() && set[w] == 0) ++w;
    }
    std::vector<Span> spans;
    for (std::uint32_t w = 0; w < set.size();) {
      if (set[w] == 0) {
        ++w;
        continue;
      }
      std::uint32_t end = w;
      while (end < set.size() && set[end] != 0) ++end;
      std::uint32_t first = w;
      std::uint32_t last = end;
      const auto cut = [&](std::uint32_t at) {
        return words_[at].upos == Upos::kPunct && !is_mark(at) && !is_bracket(at);
      };
      while (first < last && cut(first)) ++first;
      while (last > first && cut(last - 1)) --last;
      if (first < last) spans.push_back({words_[first].span.begin, words_[last - 1].span.end});
      w = end;
    }
    return spans;
  }

  /// The cue of this head, or nullptr; further words of the cue are added to `parts`, and the word
  /// that a cue's preposition governs to `governed`.
  const Cue* cue_at(std::uint32_t w, Cue::Pos pos, std::vector<std::uint32_t>& parts,
                    std::optional<std::uint32_t>& governed) const {
    for (const std::uint32_t index : find_cues(lexicon_, to_lower(words_[w].lemma))) {
      const Cue& cue = lexicon_.cues[index];
      if (cue.pos != pos) continue;
      parts.clear();
      governed.reset();
      bool all = true;
      for (std::size_t i = 1; i < cue.words.size() && all; ++i) {
        all = false;
        for (const std::uint32_t c : tree_.children(w)) {
          if (c > w && (words_[c].lemma == cue.words[i] || words_[c].form == cue.words[i])) {
            parts.push_back(c);
            all = true;
            break;
          }
          for (const std::uint32_t mark : tree_.children(c)) {
            const bool case_mark =
                relation_is(words_[mark], "case") || relation_is(words_[mark], "mark");
            if (case_mark && mark > w && words_[mark].lemma == cue.words[i]) {
              parts.push_back(mark);
              governed = c;
              all = true;
              break;
            }
          }
          if (all) break;
        }
      }
      if (all) return &cue;
    }
    return nullptr;
  }

  bool negated(std::uint32_t w) const {
    if (!never_) return false;
    for (const std::uint32_t c : tree_.children(w)) {
      if ((relation_is(words_[c], "advmod") || relation_is(words_[c], "aux")) &&
          in_class(lexicon_, *never_, words_, c)) {
        return true;
      }
    }
    return false;
  }

  /// The verb with its auxiliaries, negation, short adverbs before it and particles.
  WordSet cue_words(std::uint32_t w, const std::vector<std::uint32_t>& parts) const {
    WordSet set = none();
    set[w] = 1;
    for (const std::uint32_t p : parts) set[p] = 1;
    std::uint32_t first = w;
    for (const std::uint32_t c : tree_.children(w)) {
      const Word& word = words_[c];
      if (relation_is(word, "aux") || relation_is(word, "cop") ||
          (relation_is(word, "advmod") && c < w && tree_.children(c).empty())) {
        if (c < w) first = std::min(first, c);
        set[c] = 1;
      }
      if (relation_is(word, "compound:prt")) set[c] = 1;
    }
    // Only what stands next to the verb: "has also said", not the adverb that opens the sentence.
    bool connected = true;
    for (std::uint32_t at = w; at-- > first;) {
      if (set[at] == 0) connected = false;
      if (!connected && !relation_is(words_[at], "aux")) set[at] = 0;
    }
    return set;
  }

  bool is_clause(std::uint32_t w) const {
    if (words_[w].upos == Upos::kVerb || words_[w].upos == Upos::kAux) return true;
    for (const std::uint32_t c : tree_.children(w)) {
      if (relation_is(words_[c], "cop") || relation_is(words_[c], "nsubj")) return true;
    }
    return false;
  }

  /// The subject of a verb, its own or the one that it shares.
  std::optional<std::uint32_t> subject_of(std::uint32_t w, bool& passive) const {
    for (int steps = 0; steps < 4; ++steps) {
      // The nearest: in "The bridge, he said, would open" the parser may hang both on "said".
      std::optional<std::uint32_t> nearest;
      for (const std::uint32_t c : tree_.children(w)) {
        if (!relation_is(words_[c], "nsubj")) continue;
        if (!nearest || (c < w && c > *nearest) || (c > w && *nearest > w && c < *nearest)) {
          nearest = c;
        }
      }
      if (nearest) {
        if (steps == 0) passive = words_[*nearest].relation == "nsubj:pass";
        return nearest;
      }
      const Word& word = words_[w];
      if (word.head < 0) return std::nullopt;
      const auto head = static_cast<std::uint32_t>(word.head);
      if (relation_is(word, "acl")) return head;
      if (!relation_is(word, "conj") && !relation_is(word, "xcomp") &&
          !relation_is(word, "advcl") && !relation_is(word, "parataxis")) {
        return std::nullopt;
      }
      w = head;
    }
    return std::nullopt;
  }

  /// The noun phrase of a source, without clauses that hang on it and hold the cue.
  WordSet source_words(std::uint32_t head, std::uint32_t cue) const {
    WordSet set = none();
    add_subtree(head, set);
    for (const std::uint32_t c : tree_.children(head)) {
      WordSet inside = none();
      add_subtree(c, inside);
      const bool holds_cue = inside[cue] != 0;
      if (relation_is(words_[c], "case") || relation_is(words_[c], "cc") || holds_cue ||
          relation_is(words_[c], "parataxis") || relation_is(words_[c], "cop") ||
          relation_is(words_[c], "nsubj") || relation_is(words_[c], "advcl") ||
          relation_is(words_[c], "aux")) {
        remove_subtree(c, set);
      }
    }
    if (set[cue] != 0) remove_subtree(cue, set);
    return set;
  }

  void finish(CueClause clause, WordSet source, WordSet cue, WordSet content) {
    for (std::size_t w = 0; w < words_.size(); ++w) {
      if (cue[w] != 0) source[w] = content[w] = 0;
      if (source[w] != 0) content[w] = 0;
    }
    clause.sentence = index_;
    clause.source = spans_of(source);
    clause.cue_spans = spans_of(cue);
    clause.content = spans_of(content);
    found_.push_back(std::move(clause));
  }

  /// Whether nothing but punctuation of the subtree stands before `w`.
  bool begins_at(std::uint32_t head, std::uint32_t w) const {
    for (std::uint32_t i = tree_.subtree(head).first; i < w; ++i) {
      if (words_[i].upos != Upos::kPunct) return false;
    }
    return true;
  }

  /// "according to the ministry", "in the words of": a phrase before its source.
  bool try_phrase(std::uint32_t w) {
    for (const std::uint32_t index : find_cues(lexicon_, to_lower(words_[w].form))) {
      const Cue& cue = lexicon_.cues[index];
      if (cue.pos != Cue::Pos::kPhrase || w + cue.words.size() >= words_.size()) continue;
      bool same = true;
      for (std::size_t i = 0; i < cue.words.size() && same; ++i) {
        same = to_lower(words_[w + i].form) == cue.words[i];
      }
      if (!same) continue;
      const auto after = static_cast<std::uint32_t>(w + cue.words.size());
      // The source is the highest phrase that begins right behind the cue.
      std::uint32_t head = after;
      while (words_[head].head >= 0) {
        const auto up = static_cast<std::uint32_t>(words_[head].head);
        if (up < after || is_clause(up) || !begins_at(up, w)) break;
        head = up;
      }
      std::int32_t clause = words_[head].head;
      while (clause >= 0 && static_cast<std::uint32_t>(clause) >= w &&
             static_cast<std::uint32_t>(clause) < after) {
        clause = words_[static_cast<std::size_t>(clause)].head;
      }
      if (clause < 0) continue;
      auto top = static_cast<std::uint32_t>(clause);
      const auto bound = [&](std::uint32_t at) {
        const Word& x = words_[at];
        return relation_is(x, "xcomp") || relation_is(x, "advcl") || x.relation == "acl" ||
               (relation_is(x, "conj") && !child(at, "nsubj"));
      };
      while (words_[top].head >= 0 && (!is_clause(top) || bound(top))) {
        top = static_cast<std::uint32_t>(words_[top].head);
      }
      WordSet cue_set = none();
      for (std::uint32_t i = w; i < after; ++i) cue_set[i] = 1;
      WordSet source = source_words(head, w);
      WordSet content = none();
      add_subtree(top, content);
      remove_subtree(head, content);
      for (std::uint32_t i = w; i < after; ++i) content[i] = 0;
      CueClause found;
      found.word = w;
      found.cue = &cue;
      found.source_head = head;
      found.confidence = 0.85;
      finish(std::move(found), std::move(source), std::move(cue_set), std::move(content));
      return true;
    }
    return false;
  }

  void try_verb(std::uint32_t w) {
    std::vector<std::uint32_t> parts;
    std::optional<std::uint32_t> governed;
    const Cue* cue = cue_at(w, Cue::Pos::kVerb, parts, governed);
    if (cue == nullptr) return;
    CueClause found;
    found.word = w;
    found.cue = cue;
    found.negated = negated(w);
    bool passive = false;
    bool inverted = false;
    auto subject = subject_of(w, passive);
    // "..., said one official": behind the clause the parser takes the subject for an object.
    if (relation_is(words_[w], "parataxis") && !child(w, "nsubj")) {
      for (const std::uint32_t c : tree_.children(w)) {
        const Upos upos = words_[c].upos;
        const bool noun = upos == Upos::kNoun || upos == Upos::kPropn || upos == Upos::kPron;
        if (c > w && noun && !is_clause(c) &&
            (relation_is(words_[c], "obj") || relation_is(words_[c], "ccomp"))) {
          subject = c;
          inverted = true;
        }
      }
    }
    WordSet source = none();
    if (passive) {
      for (const std::uint32_t c : tree_.children(w)) {
        if (words_[c].relation == "obl:agent" ||
            (relation_is(words_[c], "obl") && tree_.preposition(c) == "by")) {
          found.source_head = c;
        }
      }
      if (subject && !is_clause(*subject)) found.addressee_head = subject;
    } else {
      found.source_head = subject;
    }
    if (found.source_head) source = source_words(*found.source_head, w);
    if (!found.addressee_head && !inverted) {
      const auto object = child(w, "iobj") ? child(w, "iobj") : child(w, "obj");
      if (object) found.addressee_head = object;
    }
    WordSet content =
        inverted ? paratactic_content(w, found) : verb_content(w, *cue, governed, passive, found);
    finish(std::move(found), std::move(source), cue_words(w, parts), std::move(content));
  }

  /// "The bridge is safe, officials said": the cue hangs on the clause that is said.
  WordSet paratactic_content(std::uint32_t w, CueClause& found) const {
    WordSet content = none();
    add_subtree(static_cast<std::uint32_t>(words_[w].head), content);
    remove_subtree(w, content);
    found.confidence = 0.85;
    return content;
  }

  /// What a verb governs as its content; empty if nothing in the sentence.
  WordSet verb_content(std::uint32_t w, const Cue& cue, std::optional<std::uint32_t> governed,
                       bool passive, CueClause& found) const {
    WordSet content = none();
    const bool clause_only = clause_cue_ && in_class(lexicon_, *clause_cue_, words_, w);
    const auto clause = child(w, "ccomp");
    if (clause) {
      add_subtree(*clause, content);
      const bool has_subject = child(*clause, "nsubj").has_value();
      for (const std::uint32_t c : tree_.children(w)) {
        // A subject that the parser gave to the cue: "said the toll of the storm was low".
        const bool stray =
            (relation_is(words_[c], "nsubj") && found.source_head != c && !passive) ||
            (relation_is(words_[c], "obj") && !has_subject && c < *clause);
        if (!stray) continue;
        add_subtree(c, content);
        if (found.addressee_head == c) found.addressee_head.reset();
      }
      if (const auto aside = aside_of(*clause)) remove_subtree(*aside, content);
      found.confidence = 0.9;
      return content;
    }
    if (relation_is(words_[w], "parataxis") && words_[w].head >= 0 && child(w, "nsubj")) {
      return paratactic_content(w, found);
    }
    // "told a meeting of leaders that ...": the parser hangs the clause on the noun before it.
    for (const std::uint32_t c : tree_.children(w)) {
      if (c < w || !(relation_is(words_[c], "obj") || relation_is(words_[c], "obl"))) continue;
      const auto [from, to] = tree_.subtree(c);
      for (std::uint32_t inner = from; inner < to; ++inner) {
        if (words_[inner].relation != "acl:relcl" || words_[inner].upos == Upos::kPunct) continue;
        const std::uint32_t begin = tree_.subtree(inner).first;
        const bool that = words_[begin].lemma == "that" && !relation_is(words_[begin], "nsubj");
        if (!that || cue.stance != "asserts" || clause_only) continue;
        add_subtree(inner, content);
        found.confidence = 0.7;
        return content;
      }
    }
    const auto told = child(w, "xcomp");
    if (told && cue.stance == "asserts" && (child(w, "iobj") || child(w, "obj")) && !clause_only &&
        tree_.child_lemma(*told, "mark", "to")) {
      add_subtree(*told, content);
      found.confidence = 0.7;
      return content;
    }
    if (!clause_only) {
      if (const auto said = child(w, "parataxis"); said && is_clause(*said) && !child(w, "obj")) {
        add_subtree(*said, content);
        found.confidence = 0.75;
        return content;
      }
    }
    if (naming_cue_ && in_class(lexicon_, *naming_cue_, words_, w)) {
      // "called the plan a mistake", "described it as a mistake"
      const auto what = child(w, "obj");
      std::optional<std::uint32_t> as = child(w, "xcomp");
      for (const std::uint32_t c : tree_.children(w)) {
        const std::string preposition = tree_.preposition(c);
        if (!as && relation_is(words_[c], "obl") && (preposition == "as" || preposition == "to")) {
          as = c;
        }
      }
      if (what && as) {
        add_subtree(*what, content);
        add_subtree(*as, content);
        found.addressee_head.reset();
        found.confidence = 0.7;
        return content;
      }
    }
    if (cue.stance == "asserts" && !clause_only && !child(w, "obj") && found.source_head) {
      // "Two bridges were closed, officials said" where the tree sees no link.
      const std::uint32_t begin = std::min(tree_.subtree(*found.source_head).first, w);
      const bool ends = std::all_of(
          words_.begin() + static_cast<long>(std::max(w, *found.source_head)) + 1, words_.end(),
          [](const Word& x) { return x.upos != Upos::kVerb || x.relation != "root"; });
      if (begin >= 4 && words_[begin - 1].upos == Upos::kPunct && ends &&
          std::any_of(words_.begin(), words_.begin() + static_cast<long>(begin), [](const Word& x) {
            return x.upos == Upos::kVerb || x.upos == Upos::kAux;
          })) {
        for (std::uint32_t i = 0; i < begin; ++i) content[i] = 1;
        found.confidence = 0.6;
        return content;
      }
    }
    const bool wills = cue.stance != "asserts";
    if (const auto to_do = child(w, "xcomp"); to_do && wills && !clause_only) {
      add_subtree(*to_do, content);
      const bool directs = cue.stance == "asks" || cue.stance == "demands";
      if (const auto whom = child(w, "obj"); whom && directs) add_subtree(*whom, content);
      found.confidence = passive ? 0.55 : 0.7;
      return content;
    }
    if (governed && !relation_is(words_[*governed], "nsubj")) {
      add_subtree(*governed, content);
      found.confidence = 0.65;
      return content;
    }
    if (object_cue_ && in_class(lexicon_, *object_cue_, words_, w) && !clause_only) {
      const auto object = passive ? child(w, "nsubj") : child(w, "obj");
      if (object && words_[*object].upos != Upos::kPron) {
        add_subtree(*object, content);
        found.addressee_head.reset();
        found.confidence = 0.6;
      }
    }
    return content;
  }

  /// A last clause in the writer's own voice: "said it was safe, although tests go on".
  std::optional<std::uint32_t> aside_of(std::uint32_t clause) const {
    if (!aside_mark_) return std::nullopt;
    for (const std::uint32_t c : tree_.children(clause)) {
      if (c < clause || !relation_is(words_[c], "advcl")) continue;
      const std::uint32_t begin = tree_.subtree(c).first;
      const bool comma = words_[begin].form == "," || (begin > 0 && words_[begin - 1].form == ",");
      for (const std::uint32_t m : tree_.children(c)) {
        if (comma && relation_is(words_[m], "mark") &&
            in_class(lexicon_, *aside_mark_, words_, m)) {
          return c;
        }
      }
    }
    return std::nullopt;
  }

  void try_noun(std::uint32_t w) {
    std::vector<std::uint32_t> parts;
    std::optional<std::uint32_t> governed;
    const Cue* cue = cue_at(w, Cue::Pos::kNoun, parts, governed);
    if (cue == nullptr) return;
    CueClause found;
    found.word = w;
    found.cue = cue;
    WordSet content = none();
    bool any = false;
    for (const std::uint32_t c : tree_.children(w)) {
      const Word& word = words_[c];
      const bool relative = word.relation == "acl:relcl";
      const bool said = relation_is(word, "ccomp") || (relation_is(word, "acl") && !relative);
      const bool binds = cue->stance == "promises" || cue->stance == "threatens" ||
                         cue->stance == "demands" || cue->stance == "denies";
      const bool marked = tree_.child_lemma(c, "mark", "to") || tree_.child_lemma(c, "mark", "of")
                              ? binds
                              : tree_.child(c, "mark");
      if (c > w && said && marked) {
        add_subtree(c, content);
        any = true;
        break;
      }
    }
    if (!any) return;
    for (const std::uint32_t c : tree_.children(w)) {
      const std::string preposition = tree_.preposition(c);
      if (words_[c].relation == "nmod:poss" ||
          (relation_is(words_[c], "nmod") &&
           (preposition == "by" || preposition == "from" || preposition == "of"))) {
        found.source_head = c;
        break;
      }
    }
    WordSet source = none();
    if (found.source_head) source = source_words(*found.source_head, w);
    WordSet cue_set = none();
    cue_set[w] = 1;
    found.confidence = 0.65;
    finish(std::move(found), std::move(source), std::move(cue_set), std::move(content));
  }

  void try_adjective(std::uint32_t w) {
    std::vector<std::uint32_t> parts;
    std::optional<std::uint32_t> governed;
    const Cue* cue = cue_at(w, Cue::Pos::kAdj, parts, governed);
    if (cue == nullptr) return;
    const auto clause = child(w, "ccomp");
    if (!clause) return;
    CueClause found;
    found.word = w;
    found.cue = cue;
    found.negated = negated(w);
    bool passive = false;
    found.source_head = subject_of(w, passive);
    WordSet source = none();
    if (found.source_head) source = source_words(*found.source_head, w);
    if (!found.source_head || words_[*found.source_head].lemma == "it") return;
    WordSet content = none();
    add_subtree(*clause, content);
    found.confidence = 0.75;
    finish(std::move(found), std::move(source), cue_words(w, parts), std::move(content));
  }

  const std::vector<Word>& words_;
  std::uint32_t index_;
  const Lexicon& lexicon_;
  Clause tree_;
  std::optional<std::uint32_t> object_cue_;
  std::optional<std::uint32_t> clause_cue_;
  std::optional<std::uint32_t> never_;
  std::optional<std::uint32_t> naming_cue_;
  std::optional<std::uint32_t> aside_mark_;
  std::vector<CueClause> found_;
};

}  // namespace

std::vector<CueClause> find_cue_clauses(const Sentence& sentence, std::uint32_t sentence_index,
                                        const Lexicon& lexicon) {
  return Finder(sentence, sentence_index, lexicon).find();
}

}  // namespace relata
