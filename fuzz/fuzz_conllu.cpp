// CoNLL-U of any bytes: what is read is trees over spans of the text.
#include "invariants.h"
#include "language/conllu.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace relata;
  std::string text;
  const auto analysis = read_conllu(fuzz::bytes_of(data, size), "fuzz", &text);
  if (!analysis) {
    fuzz::must(!analysis.error().where.empty() && !analysis.error().why.empty(),
               "an error says where and why");
    return 0;
  }
  for (const Sentence& sentence : analysis->sentences) {
    const auto words = static_cast<std::int32_t>(sentence.words.size());
    for (const Word& word : sentence.words) {
      fuzz::must(word.head >= -1 && word.head < words, "a head is a word of the sentence");
      fuzz::must(word.span.begin <= word.span.end, "a span begins before it ends");
    }
  }
  return 0;
}
