#include "language/conllu.h"

#include <fmt/core.h>

#include <iterator>

#include "text/unicode.h"

namespace relata {
namespace {

// One line's worth of text: each white space character as a blank. Of what we call white space,
// UD's validator counts only some, so that a form would not be the next one of `# text`.
std::string on_one_line(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    append_utf8(out, is_space(c) ? U' ' : c);
  }
  return out;
}

// An id as `# sent_id` may have it: one token, in which UD keeps the slash for itself.
std::string as_sentence_id(std::string_view id) {
  std::string out;
  for (const char c : id) {
    if (c == ' ') {
      out += "%20";
    } else if (c == '/') {
      out += "%2F";
    } else {
      out += c;
    }
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

// `last` ends a paragraph: white space or nothing comes behind it, which UD writes alike.
void write_sentence(const Sentence& sentence, bool last, std::string& out) {
  const auto& words = sentence.words;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const Word& word = words[i];
    const bool space = word.space_after || (last && word.token == words.back().token);
    const bool begins = i == 0 || words[i - 1].token != word.token;
    std::size_t end = i + 1;
    while (begins && end < words.size() && words[end].token == word.token) ++end;
    const bool inside = !begins || end > i + 1;  // part of a token of several words
    if (begins && inside) {
      std::string form;
      for (std::size_t k = i; k < end; ++k) form += words[k].form;
      fmt::format_to(std::back_inserter(out), "{}-{}\t{}\t_\t_\t_\t_\t_\t_\t_\t{}\n", i + 1, end,
                     form, space ? "_" : "SpaceAfter=No");
    }
    fmt::format_to(std::back_inserter(out), "{}\t{}\t{}\t{}\t_\t{}\t{}\t{}\t_\t{}\n", i + 1,
                   word.form, or_blank(word.lemma), to_string(word.upos), or_blank(word.features),
                   word.head + 1, or_blank(word.relation), misc_of(word, inside || space));
  }
  out += '\n';
}

}  // namespace

std::string to_conllu(const Report& report, const Analysis& analysis) {
  const CodePoints points(report.text);
  const std::string id = on_one_line(report.id);
  const std::string sentence_id = as_sentence_id(id);
  std::string out;
  for (std::size_t i = 0; i < analysis.sentences.size(); ++i) {
    const Sentence& sentence = analysis.sentences[i];
    if (i == 0) out += fmt::format("# newdoc id = {}\n", id);
    if (sentence.new_paragraph) out += "# newpar\n";
    fmt::format_to(std::back_inserter(out), "# sent_id = {}-{}\n# text = {}\n", sentence_id, i + 1,
                   on_one_line(points.slice(sentence.span)));
    const bool last = i + 1 == analysis.sentences.size() || analysis.sentences[i + 1].new_paragraph;
    write_sentence(sentence, last, out);
  }
  return out;
}

}  // namespace relata
