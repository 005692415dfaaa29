#include "extract/events.h"

#include <doctest/doctest.h>

#include "extract/actors.h"
#include "extract/propositions.h"

using namespace relata;

namespace {

Word word(std::string form, std::string lemma, Upos upos, int head, std::string relation,
          std::uint32_t at) {
  Word w;
  w.span = {at, at + static_cast<std::uint32_t>(form.size())};
  w.form = std::move(form);
  w.lemma = std::move(lemma);
  w.upos = upos;
  w.head = head;
  w.relation = std::move(relation);
  return w;
}

}  // namespace

TEST_CASE("promises that stand inside each other end") {
  const LexiconFile files[] = {
      {"lexicon/codes/c.lex",
       "cameo 030   label Promises\nplover AGREE   quad 1   label Promise\n"},
      {"lexicon/events/e.lex",
       "illocution promise   cameo 030   stance promises\n"
       "verb promise   illocution promise\n  yes Peru promised.\n  no It promised.\n  source "
       "own\n"}};
  const Lexicon lexicon = compile_lexicon(files);
  Analysis analysis;
  analysis.sentences.resize(1);
  auto& s = analysis.sentences[0];
  s.words = {word("vows", "promise", Upos::kVerb, -1, "root", 0),
             word("vow", "promise", Upos::kVerb, 0, "xcomp", 5)};
  s.span = {0, 8};
  Report report;
  report.text = "vows vow";
  Propositions ring;
  ring.at_word = {{1, 2}};
  for (std::uint32_t i = 0; i < 2; ++i) {
    Proposition p;
    p.word = i;
    p.lemma = "promise";
    p.roles = {{RoleKind::kComplement, 1 - i, ""}};
    ring.all.push_back(p);
  }
  Actors actors;
  actors.mention_of_head = {{0, 0}};
  const CodedEvents coded = code_events({report, analysis, lexicon, ring, actors, {}, {}, {}, {}});
  CHECK(coded.events.empty());
  CHECK(coded.verdicts.size() == 2);
}
