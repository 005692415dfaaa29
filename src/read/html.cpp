#include "read/html.h"

#include <algorithm>

#include "read/compose.h"
#include "read/dates.h"
#include "read/decode.h"
#include "read/finish.h"
#include "read/furniture.h"
#include "read/html_blocks.h"
#include "read/html_meta.h"
#include "read/html_title.h"
#include "read/html_tree.h"
#include "read/plain.h"
#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::size_t kFewWords = 60;  // an article with fewer may be the wrong one

bool begins_offer(const std::string& folded) {
  return folded.size() < 250 &&
         std::any_of(
             furniture().openers.begin(), furniture().openers.end(),
             [&](const std::string& opener) { return folded.starts_with(fold(opener)); });
}

// A short line that heads other things: "Related articles".
bool heads_tail(const Block& block, const std::string& text) {
  if (!block.heading && block.words > 6) return false;
  const std::string form = furniture_form(text);
  return std::any_of(furniture().tail_headings.begin(), furniture().tail_headings.end(),
                     [&](const std::string& words) { return form.starts_with(words); });
}

bool is_standfirst(const HtmlNode& node) {
  const std::string value = to_lower(node.attribute("class"));
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t end = std::min(value.find_first_of(" \t\n", at), value.size());
    const std::string_view name = std::string_view(value).substr(at, end - at);
    for (const std::string& word : furniture().standfirst_classes) {
      if (name == word || name.ends_with("__" + word) || name.ends_with("-" + word)) return true;
    }
    at = end + 1;
  }
  return false;
}

class Writer {
 public:
  Writer(const HtmlTree& tree, const SourceText& source, Report& report)
      : tree_(tree), source_(source), report_(report) {}

  void title(const PageTitle& title) {
    if (!title.texts.empty()) {
      write(title.texts, PartKind::kTitle);
    } else if (!title.words.empty()) {
      compose_.begin_part();
      compose_.own(title.words);  // an attribute: in no run
      report_.title = title.words;
      add_part(report_, title.words, PartKind::kTitle, compose_.end_part());
    }
  }

  void standfirst() {
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
      const HtmlNode& node = tree_.nodes[i];
      if (!is_tag(node, {"p", "h2", "h3", "div", "strong"}) || node.end - i > 12) continue;
      if (!is_standfirst(node)) continue;
      const auto texts = texts_in(tree_, i);
      const std::string text = text_of(tree_, texts);
      if (word_count(text) < 5 || text.size() > 600) continue;
      write(texts, PartKind::kStandfirst);
      return;
    }
  }

  void paragraphs(const std::vector<Block>& blocks, std::size_t article) {
    const std::string title = fold(report_.title.value_or(""));
    const std::string standfirst = fold(report_.standfirst.value_or(""));
    const std::size_t end = tree_.nodes[article].end;
    const std::size_t all = good_words(tree_, blocks, article);
    std::size_t written = 0;
    std::size_t good = 0;  // words so far
    for (const Block& b : blocks) {
      if (b.texts.front() < article || b.texts.front() >= end) continue;
      const std::string text = text_of(tree_, b.texts);
      if (heads_tail(b, text)) {
        if (good * 2 > all) break;
        continue;
      }
      if (b.good()) good += b.words;
      const std::string folded = fold(text);
      if (folded == title || folded == standfirst || is_caption(text)) continue;
      if (b.words <= 12 && is_furniture_line(text)) continue;
      if (b.words < 40 && b.link_words * 2 >= b.words) continue;
      if (b.words >= 40 && b.link_words * 10 >= b.words * 8) continue;
      if (!b.paragraph && b.words < 8) continue;
      if (begins_offer(folded)) continue;
      if (written < 4 && b.words < 25) {
        if (date_line_of(text)) continue;
        if (const auto name = byline_of(text)) {
          if (!report_.byline) report_.byline = *name;
          continue;
        }
      }
      written += write(b.texts, PartKind::kParagraph);
    }
  }

  void finish() { compose_.finish(report_); }

 private:
  bool write(const std::vector<std::size_t>& texts, PartKind kind) {
    compose_.begin_part();
    const std::size_t begin = compose_.text().size();
    for (const std::size_t n : texts) {
      const HtmlNode& node = tree_.nodes[n];
      compose_.markup(node.text, source_, node.raw_begin, node.raw_end);
    }
    const Span span = compose_.end_part();
    if (span.empty()) return false;
    const std::string part = compose_.text().substr(begin);
    if (kind == PartKind::kTitle) report_.title = part;
    if (kind == PartKind::kStandfirst) report_.standfirst = part;
    add_part(report_, part, kind, span);
    return true;
  }

  const HtmlTree& tree_;
  const SourceText& source_;
  Report& report_;
  Composer compose_;
};

}  // namespace

Result<Report> read_html(const RawItem& item) {
  if (auto error = binary_error(item)) return tl::unexpected(std::move(*error));
  const SourceText source =
      decode(item.bytes, item.charset.empty() ? html_charset(item.bytes) : item.charset);
  const auto tree = parse_html(source.text, item.file);
  if (!tree) return tl::unexpected(tree.error());
  Report report;
  if (source.note) report.note = source.note;
  read_metadata(*tree, report);
  if (!report.url) report.url = item.url;

  std::vector<Block> blocks = blocks_of(*tree, PageNames::kTrusted);
  auto article = article_of(*tree, blocks);
  if (const std::size_t words = good_words(*tree, blocks, article); words < kFewWords) {
    std::vector<Block> all = blocks_of(*tree, PageNames::kIgnored);
    const auto other = article_of(*tree, all);
    if (good_words(*tree, all, other) > 3 * words) {
      blocks = std::move(all);
      article = other;
    }
  }
  const PageTitle title = find_title(*tree, report, article);
  if (!report.published) report.published = date_beside(*tree, title.texts, article, report);
  Writer writer(*tree, source, report);
  writer.title(title);
  writer.standfirst();
  if (article) writer.paragraphs(blocks, *article);
  const bool body = std::any_of(report.parts.begin(), report.parts.end(),
                                [](const Part& p) { return p.kind == PartKind::kParagraph; });
  if (!body) add_note(report, kNoArticle);
  writer.finish();
  finish(report, item);
  return report;
}

}  // namespace relata
