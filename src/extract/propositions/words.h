#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "extract/clause.h"
#include "extract/propositions.h"
#include "lexicon/lexicon.h"

namespace relata {

// Inside src/extract: what the lexicon's classes say about the words of propositions
// (lexicon/propositions, lexicon/classes/operators.lex).

/// The words of one class, asked by word of a sentence or by lemma.
class WordClassTest {
 public:
  WordClassTest(const Lexicon& lexicon, std::string_view name)
      : lexicon_(lexicon), id_(find_class(lexicon, name)) {}
  /// Whether the phrase that ends at this word belongs to the class (in_class).
  [[nodiscard]] bool operator()(const Sentence& s, std::size_t word) const {
    return id_ && in_class(lexicon_, *id_, s.words, word);
  }
  /// Whether this lemma ("fall", "break out") is listed.
  [[nodiscard]] bool holds(std::string_view lemma) const;

 private:
  const Lexicon& lexicon_;
  std::optional<std::uint32_t> id_;
};

/// All classes that propositions ask for, and the way from nouns to verbs.
struct PropositionWords {
  explicit PropositionWords(const Lexicon& lexicon);

  const Lexicon& lexicon;

  // Which words are predicates.
  WordClassTest event_noun, relational_noun, nominalised_verb, thing_noun, half_auxiliary;
  // Roles of verbs.
  WordClassTest undergoing_subject, measuring, transitive, light, bare_light, undergoing, time_noun;
  // Subjects that stand elsewhere.
  WordClassTest subject_control, raising, tough, person_noun, way_noun, receiving_subject,
      phrase_control, sending, told_object;
  // Roles of nouns.
  WordClassTest undergone_noun, doer_of_noun, addressing_noun, leaving_noun, means_noun, weapon;
  // Operators.
  WordClassTest intending, negating, desiring, requesting, denying, doubting, condition, never,
      unreal_adverb, expected_modal, able, demanding, keeping;
  // Phrases of no role.
  WordClassTest aside_preposition, speaking;

  /// The role of a phrase with this preposition (class `place-preposition` ...), else topic.
  [[nodiscard]] RoleKind role_of(std::string_view preposition) const;
  /// The role that the verb's own class gives it (`patient-after-on`), if one does.
  ///
  /// verb  "rely", "follow up"; for nouns the noun.
  [[nodiscard]] std::optional<RoleKind> own_role_after(std::string_view verb,
                                                       std::string_view preposition) const;

  /// Whether a noun without an entry means what a verb means: "abolition" (of `abolish`).
  [[nodiscard]] bool is_nominalisation(std::string_view noun) const;

 private:
  struct Suffix {
    std::string noun;                // "ation"
    std::vector<std::string> verbs;  // "ate", "e", ""
  };
  [[nodiscard]] bool makes_events(std::string_view verb) const;
  std::vector<Suffix> suffixes_;
};

/// One sentence while its propositions are worked out.
struct PropositionSentence {
  PropositionSentence(const PropositionWords& classes, const Sentence& sentence,
                      std::vector<Proposition>& propositions,
                      std::vector<std::uint32_t>& proposition_at_word)
      : words(classes),
        s(sentence),
        tree(sentence),
        all(propositions),
        at_word(proposition_at_word) {}

  const PropositionWords& words;
  const Sentence& s;
  Clause tree;
  std::vector<Proposition>& all;        // of the report; those of this sentence stand last
  std::vector<std::uint32_t>& at_word;  // 1 + index into `all`, 0 for none

  [[nodiscard]] const Word& word(std::uint32_t w) const { return s.words[w]; }
  /// The proposition of this word, or nullptr.
  [[nodiscard]] Proposition* at(std::uint32_t w) const {
    return at_word[w] == 0 ? nullptr : &all[at_word[w] - 1];
  }
  /// That of the word's head, or nullptr.
  [[nodiscard]] Proposition* above(std::uint32_t w) const {
    return word(w).head < 0 ? nullptr : at(static_cast<std::uint32_t>(word(w).head));
  }
  /// A verb with its particle: "break out".
  [[nodiscard]] std::string with_particle(std::uint32_t w) const;
  /// Whether a phrase names somebody who can act: a name, a personal pronoun, an actor's word.
  [[nodiscard]] bool is_personal(std::uint32_t w) const;
  /// The infinitive that somebody is wanted or asked to do, which parses often hang beside its
  /// verb: "wants the two sides to talk".
  [[nodiscard]] bool is_wanted_deed(std::uint32_t w) const;
  /// A past participle without `have`: "killed" in "those killed", not in "has killed".
  [[nodiscard]] bool is_participle(std::uint32_t w) const;
};

/// Adds a filler, unless the word has a role already. Its side is its role, but an undergoing
/// subject is the side that acts.
void add_filler(Proposition& p, RoleKind role, std::uint32_t head, std::string preposition = "",
                bool subject = false);
/// A phrase with a preposition, whose side is what the preposition says.
void add_phrase(Proposition& p, RoleKind role, RoleKind side, std::uint32_t head,
                const std::string& preposition);
[[nodiscard]] bool has_role(const Proposition& p, RoleKind role);
/// The subjects of a predicate, whatever their role.
[[nodiscard]] std::vector<std::uint32_t> subjects(const Proposition& p);
/// An object, or what stands for it in a passive.
[[nodiscard]] std::vector<std::uint32_t> objects(const Proposition& p);

// --- the steps, in their order ---

/// Whether a word is a predicate.
[[nodiscard]] bool is_predicate(const PropositionSentence& ps, std::uint32_t word);
/// What the predicate's own dependents are to it.
void own_roles(const PropositionSentence& ps, Proposition& p);
void noun_roles(const PropositionSentence& ps, Proposition& p);
/// Arguments that stand elsewhere: relative clauses, participles, control, coordination. Heads
/// before what hangs on them.
void shared_roles(const PropositionSentence& ps, Proposition& p);
/// "launched an offensive on the capital": the noun takes the verb's subject and other phrases.
void light_verb_roles(const PropositionSentence& ps, Proposition& verb);
/// Negation, modality, tense, condition, question, and what the predicates above say.
void read_operators(const PropositionSentence& ps, Proposition& p);

/// "kept them from leaving": what a gerund after "from" says does not happen.
[[nodiscard]] bool is_kept_from(const PropositionSentence& ps, std::uint32_t gerund,
                                std::string_view verb);

}  // namespace relata
