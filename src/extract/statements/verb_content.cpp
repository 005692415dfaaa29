#include <algorithm>

#include "extract/statements/cue_rules.h"

namespace relata {

namespace {

/// The verb of one cue with its complements, asked one construction after the other.
class VerbContent {
 public:
  VerbContent(const CueContext& c, std::uint32_t word, const FoundCue& found, bool passive,
              CueClause& clause)
      : t_(c.tree), k_(c.classes), w_(word), found_(found), passive_(passive), clause_(clause) {
    says_ = found.cue->stance == "asserts";
    clause_only_ = k_.clause.has(t_.words, w_);
  }

  WordSet find(bool inverted) {
    WordSet content = t_.none();
    if (inverted) {
      around(content);
      return content;
    }
    if (complement(content) || around(content) || clause_of_addressee(content) ||
        as_said(content) || told_to(content) || said_to_be(content) || juxtaposed(content) ||
        named(content) || unlinked(content) || willed(content) || governed(content) ||
        object(content)) {
      return content;
    }
    return content;
  }

 private:
  WordSet& set(WordSet& content, ContentForm form, double confidence) {
    clause_.form = form;
    clause_.confidence = confidence;
    return content;
  }

  /// "said that trains stopped"
  bool complement(WordSet& content) {
    const auto clause = t_.child(w_, "ccomp");
    if (!clause) return false;
    t_.add_subtree(*clause, content);
    const bool has_subject = t_.child(*clause, "nsubj").has_value();
    for (const std::uint32_t c : t_.tree.children(w_)) {
      // A subject that the parser gave to the cue: "said the toll of the storm was low".
      const bool stray =
          (relation_is(t_.words[c], "nsubj") && clause_.source_head != c && !passive_) ||
          (relation_is(t_.words[c], "obj") && !has_subject && c < *clause);
      if (!stray) continue;
      t_.add_subtree(c, content);
      if (clause_.addressee_head == c) clause_.addressee_head.reset();
    }
    if (const auto aside = aside_of(*clause)) t_.remove_subtree(*aside, content);
    set(content, t_.is_infinitive(*clause) ? ContentForm::kInfinitive : ContentForm::kClause, 0.9);
    return true;
  }

  /// "The bridge is safe, officials said": the cue hangs on the clause that is said.
  bool around(WordSet& content) {
    const Word& word = t_.words[w_];
    if (!relation_is(word, "parataxis") || word.head < 0 || !clause_.source_head) return false;
    // "The bridge, she said, will open": it may hang on a word of the clause.
    auto said = static_cast<std::uint32_t>(word.head);
    while (!t_.is_clause(said) && t_.words[said].head >= 0) {
      said = static_cast<std::uint32_t>(t_.words[said].head);
    }
    t_.add_subtree(said, content);
    t_.remove_subtree(w_, content);
    set(content, ContentForm::kClause, 0.85);
    return true;
  }

  /// "The bridge is safe, as officials have said": what the clause hangs on is said.
  bool as_said(WordSet& content) {
    const Word& word = t_.words[w_];
    const bool as = relation_is(word, "advcl") && t_.tree.child_lemma(w_, "mark", "as");
    if (!as || !says_ || clause_only_ || word.head < 0 || !t_.child(w_, "nsubj")) return false;
    if (t_.child(w_, "obj") || t_.child(w_, "xcomp")) return false;
    t_.add_subtree(static_cast<std::uint32_t>(word.head), content);
    t_.remove_subtree(w_, content);
    set(content, ContentForm::kClause, 0.75);
    return true;
  }

  /// "told a meeting of leaders that ...": the parser hangs the clause on the noun before it.
  bool clause_of_addressee(WordSet& content) {
    if (!says_ || clause_only_) return false;
    for (const std::uint32_t c : t_.tree.children(w_)) {
      if (c < w_ || !(relation_is(t_.words[c], "obj") || relation_is(t_.words[c], "obl"))) continue;
      const auto [from, to] = t_.tree.subtree(c);
      for (std::uint32_t inner = from; inner < to; ++inner) {
        if (t_.words[inner].relation != "acl:relcl" || t_.words[inner].upos == Upos::kPunct) {
          continue;
        }
        const std::uint32_t begin = t_.tree.subtree(inner).first;
        if (t_.words[begin].lemma != "that" || relation_is(t_.words[begin], "nsubj")) continue;
        t_.add_subtree(inner, content);
        set(content, ContentForm::kClause, 0.7);
        return true;
      }
    }
    return false;
  }

  /// "is said to be ill", "claims to be ill", "admitted taking bribes"
  bool said_to_be(WordSet& content) {
    const auto what = t_.child(w_, "xcomp");
    if (!what || !says_ || k_.naming.has(t_.words, w_)) return false;
    const auto subject = t_.child(w_, "nsubj");
    if (passive_ && subject) {
      t_.add_subtree(*subject, content);
    } else if (!k_.object.has(t_.words, w_) || t_.child(w_, "obj")) {
      return false;
    }
    t_.add_subtree(*what, content);
    if (passive_) clause_.addressee_head.reset();
    set(content, ContentForm::kInfinitive, passive_ ? 0.55 : 0.7);
    return true;
  }

  /// "told them to leave"
  bool told_to(WordSet& content) {
    const auto told = t_.child(w_, "xcomp");
    const bool whom = t_.child(w_, "iobj") || t_.child(w_, "obj");
    if (!told || !says_ || !whom || clause_only_ || !t_.is_infinitive(*told)) return false;
    t_.add_subtree(*told, content);
    set(content, ContentForm::kInfinitive, 0.7);
    return true;
  }

  /// "She said: trains stopped."
  bool juxtaposed(WordSet& content) {
    const auto said = t_.child(w_, "parataxis");
    if (clause_only_ || !said || !t_.is_clause(*said) || t_.child(w_, "obj")) return false;
    t_.add_subtree(*said, content);
    set(content, ContentForm::kClause, 0.75);
    return true;
  }

  /// "called the plan a mistake", "described it as a mistake"
  bool named(WordSet& content) {
    if (!k_.naming.has(t_.words, w_)) return false;
    const auto what = passive_ ? t_.child(w_, "nsubj") : t_.child(w_, "obj");
    std::optional<std::uint32_t> as = t_.child(w_, "xcomp");
    // The parser may see a giver's two objects: "called her a hero".
    const auto whom = t_.child(w_, "iobj");
    if (!as && whom && what) as = whom;
    for (const std::uint32_t c : t_.tree.children(w_)) {
      const std::string preposition = t_.tree.preposition(c);
      if (!as && relation_is(t_.words[c], "obl") && (preposition == "as" || preposition == "to")) {
        as = c;
      }
    }
    if (!what || !as) return false;
    t_.add_subtree(*what, content);
    t_.add_subtree(*as, content);
    clause_.addressee_head.reset();
    set(content, ContentForm::kObject, 0.7);
    return true;
  }

  /// "Two bridges were closed, officials said" where the tree sees no link.
  bool unlinked(WordSet& content) {
    if (!says_ || clause_only_ || t_.child(w_, "obj") || !clause_.source_head) return false;
    const std::uint32_t source = *clause_.source_head;
    const std::uint32_t begin = std::min(t_.tree.subtree(source).first, w_);
    const auto at = [&](std::uint32_t i) { return t_.words.begin() + static_cast<long>(i); };
    const bool ends = std::all_of(at(std::max(w_, source) + 1), t_.words.end(), [](const Word& x) {
      return x.upos != Upos::kVerb || x.relation != "root";
    });
    if (begin < 4 || t_.words[begin - 1].upos != Upos::kPunct || !ends) return false;
    const bool clause = std::any_of(t_.words.begin(), at(begin), [](const Word& x) {
      return x.upos == Upos::kVerb || x.upos == Upos::kAux;
    });
    if (!clause) return false;
    std::fill(content.begin(), content.begin() + static_cast<long>(begin), 1);
    set(content, ContentForm::kClause, 0.6);
    return true;
  }

  /// "promised to leave", "urged them to leave", "called on them to leave"
  bool willed(WordSet& content) {
    auto to_do = t_.child(w_, "xcomp");
    if (!to_do && found_.governed) to_do = infinitive_beside(*found_.governed);
    if (!to_do || says_ || clause_only_) return false;
    t_.add_subtree(*to_do, content);
    const std::string& stance = found_.cue->stance;
    auto whom = t_.child(w_, "obj");
    if (!whom) whom = t_.child(w_, "iobj");
    if (!whom) whom = found_.governed;
    if (passive_) whom = t_.child(w_, "nsubj");
    const bool directs = stance == "asks" || stance == "demands" || stance == "wants" || passive_;
    if (whom && directs) t_.add_subtree(*whom, content);
    set(content, ContentForm::kInfinitive, passive_ ? 0.55 : 0.7);
    return true;
  }

  /// An infinitive that hangs on the cue or on what its preposition governs.
  std::optional<std::uint32_t> infinitive_beside(std::uint32_t governed) const {
    for (const std::uint32_t head : {governed, w_}) {
      for (const std::uint32_t c : t_.tree.children(head)) {
        const bool clause = relation_is(t_.words[c], "acl") || relation_is(t_.words[c], "advcl");
        if (c > governed && clause && t_.is_infinitive(c)) return c;
      }
    }
    return std::nullopt;
  }

  /// "called for calm"
  bool governed(WordSet& content) {
    if (!found_.governed || relation_is(t_.words[*found_.governed], "nsubj")) return false;
    t_.add_subtree(*found_.governed, content);
    for (const std::uint32_t p : found_.parts) content[p] = 0;
    set(content, ContentForm::kObject, 0.65);
    return true;
  }

  /// "denied the raid", "praised the army for its calm"
  bool object(WordSet& content) {
    if (!(k_.object.has(t_.words, w_) && !clause_only_) && !shown()) return false;
    const auto object = passive_ ? t_.child(w_, "nsubj") : t_.child(w_, "obj");
    if (!object) return false;
    // "denied it" says nothing; "denied what he had done" does.
    if (t_.words[*object].upos == Upos::kPron && !t_.child(*object, "acl") &&
        !t_.is_clause(*object)) {
      return false;
    }
    t_.add_subtree(*object, content);
    const WordSet alone = content;
    add_target(content);
    // "attacked the convoy" is no word of blame, "attacked the mayor over the delay" is.
    if (k_.blow.has(t_.words, w_) && content == alone) {
      content = t_.none();
      return false;
    }
    clause_.addressee_head.reset();
    set(content, ContentForm::kObject, 0.6);
    return true;
  }

  /// "The survey shows a lead for the mayor": papers say what they show.
  bool shown() const {
    return says_ && !passive_ && clause_.source_head && clause_only_ &&
           k_.document.has(t_.words, *clause_.source_head);
  }

  /// "praised the army for its calm", "cited her work in the city": phrases right behind the
  /// object.
  void add_target(WordSet& content) const {
    for (const std::uint32_t c : t_.tree.children(w_)) {
      const std::uint32_t begin = t_.tree.subtree(c).first;
      const bool behind = begin > w_ && (content[begin - 1] != 0 || (passive_ && begin == w_ + 1));
      if (!behind) continue;
      const bool phrase = relation_is(t_.words[c], "obl") || relation_is(t_.words[c], "advcl");
      if (phrase && begins_target(c)) t_.add_subtree(c, content);
    }
  }

  bool begins_target(std::uint32_t head) const {
    for (const std::uint32_t p : t_.tree.children(head)) {
      const bool mark = relation_is(t_.words[p], "case") || relation_is(t_.words[p], "mark");
      if (mark && k_.target.has(t_.words, p)) return !k_.when.has(t_.words, head);
    }
    return false;
  }

  /// A last clause in the writer's own voice: "said it was safe, although tests go on".
  std::optional<std::uint32_t> aside_of(std::uint32_t clause) const {
    for (const std::uint32_t c : t_.tree.children(clause)) {
      if (c < clause || !relation_is(t_.words[c], "advcl")) continue;
      const std::uint32_t begin = t_.tree.subtree(c).first;
      if (t_.words[begin].form != "," && (begin == 0 || t_.words[begin - 1].form != ",")) continue;
      for (const std::uint32_t m : t_.tree.children(c)) {
        if (relation_is(t_.words[m], "mark") && k_.aside.has(t_.words, m)) return c;
      }
    }
    return std::nullopt;
  }

  const CueTree& t_;
  const CueClasses& k_;
  std::uint32_t w_;
  const FoundCue& found_;
  bool passive_;
  CueClause& clause_;
  bool says_ = false;
  bool clause_only_ = false;
};

}  // namespace

WordSet verb_content(const CueContext& c, std::uint32_t word, const FoundCue& found, bool passive,
                     bool inverted, CueClause& clause) {
  return VerbContent(c, word, found, passive, clause).find(inverted);
}

}  // namespace relata
