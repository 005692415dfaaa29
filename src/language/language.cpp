#include "language/language.h"

#include <fmt/core.h>

#include <algorithm>
#include <utility>

#include "language/ends.h"
#include "language/irregular.h"
#include "language/labels.h"
#include "language/model/network.h"
#include "language/regular.h"
#include "language/rules.h"
#include "language/sentences.h"
#include "language/tokenizer.h"
#include "text/unicode.h"

namespace relata {

struct Language::State {
  State(Network loaded, std::string model_hash)
      : network(std::move(loaded)), hash(std::move(model_hash)) {}

  Network network;
  std::string hash;
  std::vector<TagLabel> tags;
  std::uint32_t parataxis = 0;  // place in `relations`
  std::vector<LemmaRule> lemmas;
  std::vector<std::string> relations;
  std::vector<NameLabel> names;
  std::vector<NameLabel> names_misc;
};

namespace {

// One report on its way: text, tokens, and where its sentences are cut.
struct Draft {
  std::u32string text;
  Tokens tokens;
  std::vector<bool> opens;        // token opens a part or paragraph
  std::vector<std::size_t> cuts;  // ends of sentences, in tokens
  std::size_t first_word = 0;     // of this report among the words of all
};

Draft draft(const Report& report, const Network& network) {
  Draft d;
  d.text = to_code_points(report.text);
  const std::vector<LineBreak> breaks = read_line_breaks(d.text);
  for (const Span block : find_blocks(d.text, report.parts, breaks)) {
    const std::size_t first = d.tokens.tokens.size();
    tokenize(d.text, block, english_token_rules(), d.tokens);
    d.opens.resize(d.tokens.tokens.size(), false);
    if (d.opens.size() > first) d.opens[first] = true;
  }
  join_wrapped_lines(d.text, breaks, d.tokens);
  if (!d.tokens.tokens.empty()) {
    std::vector<bool> ends = network.sentence_ends(d.text, d.tokens.tokens);
    correct_ends(d.text, d.tokens, english_token_rules(), ends);
    d.cuts = cut_sentences(d.text, d.tokens, ends);
  }
  return d;
}

// How many words at the beginning of the sentence of the tokens [first, last) are a dateline, which
// is analysed by itself: no part of the clause behind it. 0 if there is none, or nothing behind it.
std::size_t dateline_words(const Report& report, const Draft& d, std::size_t first,
                           std::size_t last) {
  const auto& tokens = d.tokens.tokens;
  for (const Part& part : report.parts) {
    if (part.kind != PartKind::kDateline || part.span.begin != tokens[first].span.begin) continue;
    std::size_t words = 0;
    for (std::size_t t = first; t < last; ++t) {
      if (tokens[t].span.end > part.span.end) return words;
      words += tokens[t].words;
    }
  }
  return 0;
}

// Makes one tree of the dateline's, the first `apart` words, and that of the words behind it.
void join_dateline(std::span<WordLabels> labels, std::size_t apart, std::uint32_t parataxis) {
  if (apart == 0) return;
  const auto shift = static_cast<std::int32_t>(apart);
  std::int32_t root = shift;
  for (std::size_t i = apart; i < labels.size(); ++i) {
    if (labels[i].head < 0) {
      root = static_cast<std::int32_t>(i);
    } else {
      labels[i].head += shift;
    }
  }
  for (WordLabels& label : labels.first(apart)) {
    if (label.head >= 0) continue;
    label.head = root;
    label.relation = parataxis;
  }
}

void set_name(Word& word, NameLabel label) {
  word.name = label.kind;
  word.name_begins = label.begins;
}

// Names of the first convention, and other names of the second where none of the first overlaps.
template <typename State>
void set_names(const State& state, std::span<const WordLabels> labels, std::span<Word> words) {
  for (std::size_t i = 0; i < words.size(); ++i) set_name(words[i], state.names[labels[i].name]);
  if (state.names_misc.empty()) return;
  const auto misc = [&](std::size_t i) { return state.names_misc[labels[i].name_misc]; };
  for (std::size_t i = 0; i < words.size();) {
    std::size_t end = i + 1;
    if (misc(i).kind == NameKind::kOther) {
      bool free = words[i].name == NameKind::kNone;
      for (; end < words.size() && misc(end).kind == NameKind::kOther && !misc(end).begins; ++end) {
        free = free && words[end].name == NameKind::kNone;
      }
      for (std::size_t k = i; free && k < end; ++k) set_name(words[k], misc(k));
    }
    i = end;
  }
}

// The words [first, last) of the tokens of one sentence, before the network.
Sentence read_sentence(const Draft& d, std::size_t first, std::size_t last) {
  Sentence sentence;
  const auto& tokens = d.tokens.tokens;
  sentence.span = {tokens[first].span.begin, tokens[last - 1].span.end};
  sentence.new_paragraph = d.opens[first];
  sentence.words.reserve(tokens[last - 1].first_word + tokens[last - 1].words -
                         tokens[first].first_word);
  for (std::size_t t = first; t < last; ++t) {
    const std::uint32_t end = tokens[t].span.end;
    const bool space = end < d.text.size() && is_space(d.text[end]);
    for (std::uint32_t w = 0; w < tokens[t].words; ++w) {
      Word word;
      word.span = d.tokens.words[tokens[t].first_word + w];
      word.form = to_utf8(std::u32string_view(d.text).substr(word.span.begin, word.span.size()));
      word.token = static_cast<std::uint32_t>(t - first);
      word.space_after = space;
      sentence.words.push_back(std::move(word));
    }
  }
  return sentence;
}

// The lemma by the irregular forms, else by the model's rule and the rules of spelling.
template <typename State>
std::string find_lemma(const State& state, std::u32string_view form, const Word& word,
                       const LemmaRule& rule) {
  const std::string* const irregular =
      english_irregular_forms().find(form, word.upos, word.features);
  if (irregular != nullptr) return *irregular;
  std::string lemma = lemma_of(rule, form);
  if (word.upos != Upos::kVerb && word.upos != Upos::kNoun && word.upos != Upos::kNum) return lemma;
  std::u32string folded;
  for (const char32_t c : form) folded += to_lower(c);
  return regular_lemma(
      to_utf8(folded), word.upos, word.features, std::move(lemma),
      [&](const std::string& stem) { return state.network.knows(to_code_points(stem)); });
}

}  // namespace

Language::Language(std::unique_ptr<const State> state) : state_(std::move(state)) {}
Language::Language(Language&&) noexcept = default;
Language& Language::operator=(Language&&) noexcept = default;
Language::~Language() = default;

const std::string& Language::hash() const { return state_->hash; }

Result<Language> Language::load(const std::string& path) {
  Result<ModelFile> file = ModelFile::open(path);
  if (!file) return tl::unexpected(std::move(file.error()));
  const std::string hash = file->hash();
  Result<Network> network = Network::load(*std::move(file), chosen_kernels());
  if (!network) return tl::unexpected(std::move(network.error()));
  auto state = std::make_unique<State>(*std::move(network), hash);
  const ModelFile& model = state->network.file();
  for (const std::string& label : model.labels("tags"))
    state->tags.push_back(read_tag_label(label));
  for (const std::string& label : model.labels("lemmas")) {
    Result<LemmaRule> rule = read_lemma_rule(label);
    if (!rule) return fail(path, rule.error().why, "train the model again");
    state->lemmas.push_back(*std::move(rule));
  }
  state->relations = model.labels("relations");
  const auto parataxis =
      std::find(state->relations.begin(), state->relations.end(), std::string("parataxis"));
  if (parataxis != state->relations.end()) {
    state->parataxis = static_cast<std::uint32_t>(parataxis - state->relations.begin());
  }
  for (const std::string& l : model.labels("names")) state->names.push_back(read_name_label(l));
  if (model.has("names_misc.weight")) {
    for (const std::string& label : model.labels("names_misc")) {
      state->names_misc.push_back(read_name_label(label));
    }
  }
  return Language(std::move(state));
}

Analysis Language::analyse(const Report& report) const {
  const Report* const one = &report;
  return std::move(analyse(std::span(&one, 1))[0]);
}

std::vector<Analysis> Language::analyse(std::span<const Report* const> reports) const {
  std::vector<Draft> drafts;
  drafts.reserve(reports.size());
  std::size_t words = 0;
  for (const Report* report : reports) {
    drafts.push_back(draft(*report, state_->network));
    drafts.back().first_word = words;
    words += drafts.back().tokens.words.size();
  }

  std::vector<std::u32string_view> forms;
  forms.reserve(words);
  for (const Draft& d : drafts) {
    for (const Span w : d.tokens.words) {
      forms.push_back(std::u32string_view(d.text).substr(w.begin, w.size()));
    }
  }
  std::vector<WordLabels> labels(words);
  std::vector<SentenceTask> tasks;  // a sentence each
  std::vector<SentenceTask> parts;  // the same, a dateline by itself
  std::vector<std::size_t> datelines;
  for (std::size_t r = 0; r < drafts.size(); ++r) {
    const Draft& d = drafts[r];
    std::size_t first = 0;
    for (const std::size_t last : d.cuts) {
      const Token& end = d.tokens.tokens[last - 1];
      const std::size_t from = d.first_word + d.tokens.tokens[first].first_word;
      const std::size_t count = d.first_word + end.first_word + end.words - from;
      tasks.push_back(
          {std::span(forms).subspan(from, count), std::span(labels).subspan(from, count)});
      const std::size_t apart = dateline_words(*reports[r], d, first, last);
      datelines.push_back(apart);
      if (apart > 0) {
        parts.push_back({tasks.back().words.first(apart), tasks.back().labels.first(apart)});
      }
      parts.push_back({tasks.back().words.subspan(apart), tasks.back().labels.subspan(apart)});
      first = last;
    }
  }
  state_->network.label(parts);
  for (std::size_t i = 0; i < tasks.size(); ++i) {
    join_dateline(tasks[i].labels, datelines[i], state_->parataxis);
  }

  std::vector<Analysis> out(reports.size());
  std::u32string spelled;
  std::size_t task = 0;
  for (std::size_t r = 0; r < drafts.size(); ++r) {
    std::size_t first = 0;
    out[r].sentences.reserve(drafts[r].cuts.size());
    for (const std::size_t last : drafts[r].cuts) {
      Sentence sentence = read_sentence(drafts[r], first, last);
      const SentenceTask& done = tasks[task++];
      for (std::size_t i = 0; i < sentence.words.size(); ++i) {
        Word& word = sentence.words[i];
        const WordLabels& label = done.labels[i];
        word.upos = state_->tags[label.tag].upos;
        word.features = state_->tags[label.tag].features;
        const std::u32string_view form = without_soft_hyphens(done.words[i], spelled);
        word.lemma = find_lemma(*state_, form, word, state_->lemmas[label.lemma]);
        word.head = label.head;
        word.relation = state_->relations[label.relation];
      }
      set_names(*state_, done.labels, sentence.words);
      out[r].sentences.push_back(std::move(sentence));
      first = last;
    }
  }
  return out;
}

}  // namespace relata
