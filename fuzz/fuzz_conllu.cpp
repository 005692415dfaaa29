// CoNLL-U of any bytes: what is read is trees over spans of the text, and is written such that it
// is read again.
#include <vector>

#include "invariants.h"
#include "language/conllu.h"
#include "language/tree.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace relata;
  Report report;
  const auto analysis = read_conllu(fuzz::bytes_of(data, size), "fuzz", &report.text);
  if (!analysis) {
    fuzz::must(!analysis.error().where.empty() && !analysis.error().why.empty(),
               "an error says where and why");
    return 0;
  }
  fuzz::must(!find_invalid_utf8(report.text), "the text is valid UTF-8");
  const CodePoints points(report.text);
  std::uint32_t at = 0;
  for (const Sentence& sentence : analysis->sentences) {
    fuzz::must(!sentence.words.empty(), "a sentence has words");
    std::vector<std::int32_t> heads;
    for (const Word& word : sentence.words) {
      heads.push_back(word.head);
      fuzz::must(word.span.begin >= at, "spans are in order and disjoint");
      at = word.span.end;
      fuzz::must(at <= points.size(), "a span lies in the text");
      fuzz::must(points.slice(word.span) == word.form, "a span holds the word's form");
    }
    fuzz::must(is_tree(heads), "heads are a tree with one root");
    fuzz::must(sentence.span == Span{sentence.words.front().span.begin, at},
               "a sentence goes from its first word to its last");
  }
  fuzz::must(read_conllu(to_conllu(report, *analysis), "fuzz").has_value(),
             "what is written is read again");
  return 0;
}
