#include "extract/statements.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "extract/cues.h"
#include "text/unicode.h"

namespace relata {
namespace {

const Lexicon& lexicon() {
  static const Lexicon made = [] {
    const LexiconFile files[] = {
        {"l/statements/c.lex",
         "cue say, add   pos verb   stance asserts\n"
         "cue claim   pos verb   stance asserts   distance doubting\n"
         "cue deny   pos verb   stance denies\n"
         "cue promise   pos verb   stance promises\n"
         "cue claim   pos noun   stance asserts   distance doubting\n"
         "cue according to   pos phrase   stance asserts\n"},
        {"l/classes/c.lex",
         "class never   words not, never\nclass object-cue   words deny\nclass clause-cue   words "
         "see\n"}};
    return compile_lexicon(files);
  }();
  return made;
}

/// A sentence from "form lemma UPOS head relation" lines; head counts from 1, 0 is the root.
Sentence tree(const std::string& table) {
  Sentence sentence;
  std::uint32_t at = 0;
  for (const std::string& line : split_list(table, '\n')) {
    const std::vector<std::string> cells = split_list(line, ' ');
    Word word;
    word.form = cells[0];
    word.lemma = cells[1];
    word.upos = upos_of(cells[2]);
    word.head = std::stoi(cells[3]) - 1;
    word.relation = cells[4];
    const auto size = static_cast<std::uint32_t>(count_code_points(word.form));
    word.span = {at, at + size};
    at += size + 1;  // one blank after each word
    sentence.words.push_back(word);
  }
  sentence.span = {0, at - 1};
  sentence.new_paragraph = true;
  return sentence;
}

std::string text_of(const Sentence& sentence) {
  std::string text;
  for (const Word& word : sentence.words) text += (text.empty() ? "" : " ") + word.form;
  return text;
}

struct Case {
  const char* name;
  const char* table;
  const char* source;
  const char* cue;
  const char* content;
};

constexpr Case kCases[] = {
    {"a clause keeps its complementizer and leaves the full stop",
     "Officials official NOUN 3 nsubj\nhave have AUX 3 aux\nsaid say VERB 0 root\n"
     "that that SCONJ 6 mark\ntrains train NOUN 6 nsubj\nstopped stop VERB 3 ccomp\n. . PUNCT 3 "
     "punct",
     "Officials", "have said", "that trains stopped"},
    {"a cue that hangs on what is said",
     "Trains train NOUN 2 nsubj\nstopped stop VERB 0 root\n, , PUNCT 5 punct\nshe she PRON 5 "
     "nsubj\nsaid say VERB 2 parataxis\n. . PUNCT 2 punct",
     "she", "said", "Trains stopped"},
    {"according to",
     "Trains train NOUN 2 nsubj\nstopped stop VERB 0 root\n, , PUNCT 7 punct\naccording accord "
     "VERB 7 case\nto to ADP 4 fixed\nthe the DET 7 det\nmayor mayor NOUN 2 obl\n. . PUNCT 2 punct",
     "the mayor", "according to", "Trains stopped"},
    {"a noun with its clause",
     "His his PRON 2 nmod:poss\nclaim claim NOUN 6 nsubj\nthat that SCONJ 5 mark\ntrains train "
     "NOUN "
     "5 nsubj\nstopped stop VERB 2 acl\nfailed fail VERB 0 root\n. . PUNCT 6 punct",
     "His", "claim", "that trains stopped"},
    {"a promise to do",
     "Peru Peru PROPN 2 nsubj\npromised promise VERB 0 root\nto to PART 4 mark\nleave leave VERB 2 "
     "xcomp\n. . PUNCT 2 punct",
     "Peru", "promised", "to leave"},
    {"an object, with a negated cue",
     "Peru Peru PROPN 4 nsubj\ndid do AUX 4 aux\nnot not PART 4 advmod\ndeny deny VERB 0 root\nthe "
     "the DET 6 det\nraid raid NOUN 4 obj\n. . PUNCT 4 punct",
     "Peru", "did not deny", "the raid"},
    {"a passive without a source",
     "It it PRON 3 nsubj:pass\nwas be AUX 3 aux:pass\nsaid say VERB 0 root\nthat that SCONJ 6 "
     "mark\ntrains train NOUN 6 nsubj\nstopped stop VERB 3 ccomp\n. . PUNCT 3 punct",
     "", "was said", "that trains stopped"},
};

std::string words(const std::string& text, const std::vector<Span>& spans) {
  const CodePoints points(text);
  std::string out;
  for (const Span s : spans) out += (out.empty() ? "" : " ... ") + std::string(points.slice(s));
  return out;
}

TEST_CASE("cues find their source and content in the tree") {
  for (const Case& c : kCases) {
    CAPTURE(c.name);
    const Sentence sentence = tree(c.table);
    const std::vector<CueClause> found = find_cue_clauses(sentence, 0, lexicon());
    REQUIRE(found.size() == 1);
    const std::string text = text_of(sentence);
    CHECK(words(text, found[0].source) == c.source);
    CHECK(words(text, found[0].cue_spans) == c.cue);
    CHECK(words(text, found[0].content) == c.content);
  }
}

Statement only_statement(const Sentence& sentence) {
  Report report;
  report.text = text_of(sentence);
  Analysis analysis;
  analysis.sentences.push_back(sentence);
  Actors actors;
  actors.mention_of_head = {std::vector<std::uint32_t>(sentence.words.size(), 0)};
  if (sentence.words[0].upos == Upos::kPropn) {  // "Peru" is somebody
    Actor actor;
    actor.id = "a1";
    actor.kind = "country";
    actors.actors.push_back(actor);
    ActorMentionAt mention;
    mention.end = 1;
    actors.mentions.push_back(mention);
    actors.mention_of_head[0][0] = 1;
  }
  const auto found = find_statements(report, analysis, {}, lexicon(), actors);
  REQUIRE(found.size() == 1);
  return found[0];
}

TEST_CASE("the subject of a cue behind its content is the source") {
  const Sentence sentence = tree(
      "\" \" PUNCT 3 punct\nWe we PRON 3 nsubj\nstay stay VERB 7 ccomp\n, , PUNCT 3 punct\n\" "
      "\" PUNCT 3 punct\nshe she PRON 7 nsubj\nadded add VERB 0 root\n. . PUNCT 7 punct");
  const Statement s = only_statement(sentence);
  CHECK(s.stance == "asserts");
  CHECK(s.polarity == "pos");
  CHECK(words(text_of(sentence), s.source) == "she");
}

TEST_CASE("stance and distance come from the cue, polarity from its negation") {
  const Sentence denied = tree(kCases[5].table);
  const Statement s = only_statement(denied);
  CHECK(s.stance == "denies");
  CHECK(s.polarity == "neg");
  CHECK(s.kind == "indirect");
  CHECK(only_statement(tree(kCases[3].table)).distance == "doubting");
}

}  // namespace
}  // namespace relata
