#include "language/conllu.h"

#include <fmt/core.h>

#include <iterator>

#include "text/unicode.h"

namespace relata {
namespace {

// One line's worth of text: line breaks, tabs and other controls as single blanks.
std::string on_one_line(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    append_utf8(out, c < U' ' || c == 0x85 || c == 0x2028 || c == 0x2029 ? U' ' : c);
  }
  return out;
}

std::string_view or_blank(std::string_view field) { return field.empty() ? "_" : field; }

std::string misc_of(const Word& word, bool space_after) {
  std::string out = fmt::format("start_char={}|end_char={}", word.span.begin, word.span.end);
  if (word.name != NameKind::kNone) {
    out += fmt::format("|NE={}-{}", word.name_begins ? 'B' : 'I', to_string(word.name));
  }
  if (!space_after) out += "|SpaceAfter=No";
  return out;
}

void write_sentence(const Sentence& sentence, std::string& out) {
  const auto& words = sentence.words;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    const bool begins = i == 0 || words[i - 1].token != word.token;
    std::size_t end = i + 1;
    while (begins && end < words.size() && words[end].token == word.token) ++end;
    const bool inside = !begins || end > i + 1;  // part of a token of several words
    if (begins && inside) {
      std::string form;
      for (std::size_t k = i; k < end; ++k) form += words[k].form;
      fmt::format_to(std::back_inserter(out), "{}-{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{}\n", i + 1, end,
                     form, word.space_after ? "_" : "SpaceAfter=No");
    }
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t{}\t_\t{}\t{}\t{}\t_\t{}\n", i + 1,
                   word.form, or_blank(word.lemma), to_string(word.upos), or_blank(word.features),
                   word.head + 1, or_blank(word.relation),
                   misc_of(word, inside || word.space_after));
  }
  out += '\n';
}

}  // namespace

std::string to_conllu(const Report& report, const Analysis& analysis) {
  const CodePoints points(report.text);
  const std::string id = on_one_line(report.id);
  std::string out;
  for (std::size_t i = 0; i < analysis.sentences.size(); ++i) {
    const Sentence& sentence = analysis.sentences[i];
    if (i == 0) out += fmt::format("# newdoc id = {}\n", id);
    if (sentence.new_paragraph) out += "# newpar\n";
    fmt::format_to(std::back_inserter(out), "# sent_id = {}-{}\n# text = {}\n", id, i + 1,
                   on_one_line(points.slice(sentence.span)));
    write_sentence(sentence, out);
  }
  return out;
}

}  // namespace relata
