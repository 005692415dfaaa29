#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>

#include "language/conllu.h"
#include "language/tree.h"
#include "text/unicode.h"

namespace relata {
namespace {

// Code points between one word and the next. What stands there is written as blanks, and a few
// digits of start_char must not fill the memory.
constexpr std::uint32_t kLongestGap = 10'000;

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
    if (!sentence_.words.empty()) {
      if (const std::string fault = tree_fault(); !fault.empty()) return wrong(number, fault);
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
  Result<void> wrong(std::size_t number, std::string why,
                     const char* fix = "see https://universaldependencies.org/format.html") const {
    return fail(fmt::format("{}:{}", uri_, number), std::move(why), fix);
  }

  // What keeps the sentence's heads from being a tree with one root; "" if they are one.
  [[nodiscard]] std::string tree_fault() const {
    std::vector<std::int32_t> heads;
    for (const Word& word : sentence_.words) heads.push_back(word.head);
    const auto size = static_cast<std::int32_t>(heads.size());
    if (std::any_of(heads.begin(), heads.end(), [&](auto head) { return head >= size; })) {
      return "ends a sentence with a head outside it";
    }
    const auto roots = std::count(heads.begin(), heads.end(), -1);
    if (roots == 0) return "ends a sentence without a root (a word with head 0)";
    if (roots > 1) return fmt::format("ends a sentence with {} roots (words with head 0)", roots);
    return is_tree(heads) ? "" : "ends a sentence with a cycle among its heads";
  }

  // Reads where the word stands in the text, if it says so.
  Result<void> place(Word& word, std::string_view misc, std::size_t number) {
    const std::string_view first = misc_value(misc, "start_char");
    const std::string_view last = misc_value(misc, "end_char");
    if (first.empty() && last.empty()) {
      placed_ = false;
      return {};
    }
    const auto misplaced = [&](std::string why) {
      return wrong(number, std::move(why),
                   "correct start_char and end_char, or leave them out: SpaceAfter is enough");
    };
    const auto begin = number_of(first);
    const auto end = number_of(last);
    if (!begin || !end) return misplaced("has a start_char or end_char that is no number");
    if (*begin < end_of_last_) {
      return misplaced("begins before the word before it ends (start_char)");
    }
    if (*begin - end_of_last_ > kLongestGap) {
      return misplaced(fmt::format(
          "stands more than {} characters behind the word before it (start_char)", kLongestGap));
    }
    if (*end < *begin || *end - *begin != count_code_points(word.form)) {
      return misplaced("has a form of another length than start_char and end_char say");
    }
    word.span = {*begin, *end};
    end_of_last_ = *end;
    return {};
  }

  Result<void> word(const Columns& c, std::size_t number) {
    const auto id = number_of(c[0]);
    const auto head = number_of(c[6]);
    constexpr std::size_t kMostWords = 1'000'000;  // heads are kept in 32 bits
    if (!id || *id != sentence_.words.size() + 1 || !head || *head > kMostWords) {
      return wrong(number, "has an id or head that is no number in order");
    }
    if (c[1].empty()) return wrong(number, "has an empty form");
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
    if (Result<void> placed = place(word, c[9], number); !placed) return placed;
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
  std::uint32_t end_of_last_ = 0;  // of the last word that said where it stands
};

// Puts the text together from forms, and the spans into it, unless the words know their places.
std::string compose(Analysis& analysis, bool placed) {
  std::string text;
  std::uint32_t at = 0;  // code points of `text`
  const auto append = [&](std::string_view more) {
    text += more;
    at += static_cast<std::uint32_t>(count_code_points(more));
  };
  bool space = false;  // behind the last token
  for (std::size_t s = 0; s < analysis.sentences.size(); ++s) {
    Sentence& sentence = analysis.sentences[s];
    for (std::size_t i = 0; i < sentence.words.size(); ++i) {
      Word& word = sentence.words[i];
      const bool opens = i == 0 && sentence.new_paragraph;
      if (placed) {
        while (at < word.span.begin) append(opens ? "\n" : " ");
        append(word.form);
        continue;
      }
      if (opens && s > 0) {
        append("\n\n");
      } else if (space) {
        append(" ");
      }
      word.span.begin = at;
      append(word.form);
      word.span.end = at;
      const bool last = i + 1 == sentence.words.size() || sentence.words[i + 1].token != word.token;
      space = last && word.space_after;
    }
    sentence.span = {sentence.words.front().span.begin, sentence.words.back().span.end};
  }
  return text;
}

}  // namespace

Result<Analysis> read_conllu(std::string_view conllu, std::string_view uri, std::string* text) {
  if (const auto bad = find_invalid_utf8(conllu)) {
    const auto line = 1 + std::count(conllu.begin(), conllu.begin() + *bad, '\n');
    return fail(fmt::format("{}:{}", uri, line), "is no valid UTF-8", "convert the file to UTF-8");
  }
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
