#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "language/conllu.h"
#include "text/unicode.h"

namespace relata {
namespace {

using Columns = std::array<std::string_view, 10>;

std::optional<Columns> columns_of(std::string_view line) {
  Columns out;
  for (std::size_t i = 0; i < out.size(); ++i) {
    const std::size_t tab = line.find('\t');
    if ((tab == std::string_view::npos) != (i + 1 == out.size())) return std::nullopt;
    out[i] = line.substr(0, tab);
    line.remove_prefix(std::min(line.size(), out[i].size() + 1));
  }
  return out;
}

std::optional<std::uint32_t> number_of(std::string_view text) {
  std::uint32_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// The value of one key of MISC ("NE=B-PER|SpaceAfter=No").
std::string_view misc_value(std::string_view misc, std::string_view key) {
  while (!misc.empty()) {
    const std::string_view entry = misc.substr(0, misc.find('|'));
    if (entry.size() > key.size() && entry.starts_with(key) && entry[key.size()] == '=') {
      return entry.substr(key.size() + 1);
    }
    misc.remove_prefix(std::min(misc.size(), entry.size() + 1));
  }
  return {};
}

std::string field(std::string_view column) { return column == "_" ? "" : std::string(column); }

class Reader {
 public:
  Reader(std::string_view uri, Analysis& analysis) : uri_(uri), analysis_(analysis) {}

  Result<void> line(std::string_view line, std::size_t number) {
    if (line.empty()) return close(number);
    if (line.front() == '#') {
      if (line.starts_with("# newpar") || line.starts_with("# newdoc")) new_paragraph_ = true;
      return {};
    }
    const auto columns = columns_of(line);
    if (!columns) return wrong(number, "has not ten columns parted by tabs");
    const std::string_view id = (*columns)[0];
    if (id.find('.') != std::string_view::npos) return {};  // an empty node
    if (const std::size_t dash = id.find('-'); dash != std::string_view::npos) {
      const auto last = number_of(id.substr(dash + 1));
      if (!last) return wrong(number, "has a range that is no pair of numbers");
      range_end_ = *last;
      range_begins_ = true;
      range_space_ = misc_value((*columns)[9], "SpaceAfter") != "No";
      return {};
    }
    return word(*columns, number);
  }

  Result<void> close(std::size_t number) {
    for (const Word& word : sentence_.words) {
      if (word.head >= static_cast<std::int32_t>(sentence_.words.size())) {
        return wrong(number, "ends a sentence with a head outside it");
      }
    }
    if (!sentence_.words.empty()) {
      sentence_.span = {sentence_.words.front().span.begin, sentence_.words.back().span.end};
      analysis_.sentences.push_back(std::move(sentence_));
    }
    sentence_ = {};
    range_end_ = 0;
    return {};
  }

  // True if every word said where it stands.
  [[nodiscard]] bool placed() const { return placed_; }

 private:
  Result<void> wrong(std::size_t number, const char* why) const {
    return fail(fmt::format("{}:{}", uri_, number), why,
                "see https://universaldependencies.org/format.html");
  }

  Result<void> word(const Columns& c, std::size_t number) {
    const auto id = number_of(c[0]);
    const auto head = number_of(c[6] == "_" ? "0" : c[6]);
    constexpr std::size_t kMostWords = 1'000'000;  // heads are kept in 32 bits
    if (!id || *id != sentence_.words.size() + 1 || !head || *head > kMostWords) {
      return wrong(number, "has an id or head that is no number in order");
    }
    Word word;
    word.form = c[1];
    word.lemma = c[2] == "_" && c[1] != "_" ? "" : std::string(c[2]);
    word.upos = upos_of(c[3]);
    word.features = field(c[5]);
    word.head = static_cast<std::int32_t>(*head) - 1;
    word.relation = field(c[7]);
    const std::string_view name = misc_value(c[9], "NE");
    if (name.size() > 2) {
      word.name = name_kind_of(name.substr(2));
      word.name_begins = word.name != NameKind::kNone && name[0] == 'B';
    }
    const auto begin = number_of(misc_value(c[9], "start_char"));
    const auto end = number_of(misc_value(c[9], "end_char"));
    if (begin && end && *begin <= *end) {
      word.span = {*begin, *end};
    } else {
      placed_ = false;
    }
    const bool inside = *id <= range_end_;
    const bool opens = !inside || range_begins_;
    range_begins_ = false;
    word.token = sentence_.words.empty() ? 0 : sentence_.words.back().token + (opens ? 1 : 0);
    word.space_after = inside ? range_space_ : misc_value(c[9], "SpaceAfter") != "No";
    if (sentence_.words.empty()) {
      sentence_.new_paragraph = new_paragraph_ || analysis_.sentences.empty();
      new_paragraph_ = false;
    }
    sentence_.words.push_back(std::move(word));
    return {};
  }

  std::string_view uri_;
  Analysis& analysis_;
  Sentence sentence_;
  bool new_paragraph_ = false;
  std::uint32_t range_end_ = 0;
  bool range_begins_ = false;
  bool range_space_ = true;
  bool placed_ = true;
};

// Puts the text together from forms, and the spans into it, unless the words know their places.
std::string compose(Analysis& analysis, bool placed) {
  std::string text;
  std::uint32_t at = 0;  // code points of `text`
  const auto append = [&](std::string_view more) {
    text += more;
    at += static_cast<std::uint32_t>(count_code_points(more));
  };
  for (std::size_t s = 0; s < analysis.sentences.size(); ++s) {
    Sentence& sentence = analysis.sentences[s];
    if (s > 0 && sentence.new_paragraph && !placed) {
      while (text.ends_with(' ')) {
        text.pop_back();
        --at;
      }
      append("\n\n");
    }
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      Word& word = sentence.words[i];
      if (placed) {
        while (at < word.span.begin) append(sentence.new_paragraph && i == 0 ? "\n" : " ");
      } else {
        word.span.begin = at;
      }
      append(word.form);
      if (placed) continue;
      word.span.end = at;
      const bool last = i + 1 == sentence.words.size() || sentence.words[i + 1].token != word.token;
      if (last && word.space_after) append(" ");
    }
    sentence.span = {sentence.words.front().span.begin, sentence.words.back().span.end};
  }
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

}  // namespace

Result<Analysis> read_conllu(std::string_view conllu, std::string_view uri, std::string* text) {
  Analysis analysis;
  Reader reader(uri, analysis);
  std::size_t number = 1;
  for (std::size_t at = 0; at < conllu.size(); ++number) {
    const std::size_t end = std::min(conllu.find('\n', at), conllu.size());
    std::string_view line = conllu.substr(at, end - at);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (Result<void> read = reader.line(line, number); !read) {
      return tl::unexpected(std::move(read.error()));
    }
    at = end + 1;
  }
  if (Result<void> read = reader.close(number); !read) {
    return tl::unexpected(std::move(read.error()));
  }
  std::string composed = compose(analysis, reader.placed());
  if (text != nullptr) *text = std::move(composed);
  return analysis;
}

}  // namespace relata
