#include "read/html.h"

#include <algorithm>
#include <array>

#include "read/compose.h"
#include "read/decode.h"
#include "read/finish.h"
#include "read/furniture.h"
#include "read/html_meta.h"
#include "read/html_tree.h"
#include "read/plain.h"
#include "text/unicode.h"

namespace relata {
namespace {

// A stretch of text between two block elements.
struct Block {
  std::size_t element = 0;         // the block element that it stands in
  std::vector<std::size_t> texts;  // its text nodes
  std::size_t words = 0;
  std::size_t link_words = 0;
  bool paragraph = false;  // stands in <p>, a heading, quotation or list
  bool heading = false;
};

constexpr std::size_t kFewWords = 60;  // an article with fewer may be the wrong one
constexpr std::size_t kGoodWords = 8;  // a block with fewer words says little about where it stands

bool any_of(std::string_view tag, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), tag) != names.end();
}

bool is_inline(std::string_view tag) {
  return any_of(tag, {"a",   "abbr", "b",     "bdi",  "bdo",     "cite",   "code",  "data", "del",
                      "dfn", "em",   "font",  "i",    "ins",     "kbd",    "label", "mark", "q",
                      "s",   "samp", "small", "span", "strike",  "strong", "sub",   "sup",  "time",
                      "tt",  "u",    "var",   "wbr",  "acronym", "big",    "nobr"});
}

// Elements that never hold a report's text.
bool is_dropped(std::string_view tag) {
  return any_of(tag, {"script",   "style",      "noscript", "nav",    "footer", "aside",  "form",
                      "figure",   "figcaption", "iframe",   "button", "select", "option", "svg",
                      "template", "textarea",   "input",    "video",  "audio",  "object", "head",
                      "menu",     "dialog",     "canvas",   "label"});
}

std::size_t word_count(std::string_view text) {
  std::size_t words = 0;
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const bool space = is_space(next_code_point(text, at));
    words += !space && !inside;
    inside = !space;
  }
  return words;
}

// One of the node's class or id words is in the list: "post-comment box" has post, comment, box and
// post-comment.
bool has_class(const HtmlNode& node, const Furniture::Words& list) {
  for (const char* key : {"class", "id"}) {
    const std::string value = to_lower(node.attribute(key));
    for (std::size_t at = 0; at < value.size();) {
      const std::size_t end = std::min(value.find_first_of(" \t\n", at), value.size());
      const std::string_view name = std::string_view(value).substr(at, end - at);
      if (list.contains(name)) return true;
      for (std::size_t part = 0; part < name.size();) {
        const std::size_t stop = std::min(name.find_first_of("-_", part), name.size());
        const std::string_view piece = name.substr(part, stop - part);
        if (list.contains(piece)) return true;
        if (piece.ends_with('s') && list.contains(piece.substr(0, piece.size() - 1))) return true;
        part = stop + 1;
      }
      at = end + 1;
    }
  }
  return false;
}

// The page's class names drop an element only if it is not most of the page.
bool is_furniture(const HtmlTree& tree, std::size_t i, bool by_class) {
  const HtmlNode& node = tree.nodes[i];
  if (is_dropped(node.tag)) return by_class || node.tag != "form";
  if (!by_class) return false;
  if (any_of(node.tag, {"html", "body", "main", "article", "p"}))
    return node.tag == "p" && has_class(node, furniture().classes);
  if (node.attribute("aria-hidden") == "true" && node.tag != "div") return true;
  const std::string_view role = node.attribute("role");
  if (any_of(role, {"navigation", "complementary", "contentinfo", "dialog", "search", "banner"}))
    return true;
  if (!has_class(node, furniture().classes)) return false;
  return (node.end - i) * 2 < tree.nodes.size();
}

class Page {
 public:
  Page(const HtmlTree& tree, const SourceText& source, bool by_class = true)
      : tree_(tree), source_(source), by_class_(by_class) {
    blocks();
  }

  // Good words inside the element.
  [[nodiscard]] std::size_t good_words(std::optional<std::size_t> element) const {
    std::size_t out = 0;
    for (const Block& b : blocks_) {
      if (element && *element <= b.texts.front() && b.texts.front() < tree_.nodes[*element].end &&
          b.words >= kGoodWords && b.link_words * 3 < b.words) {
        out += b.words;
      }
    }
    return out;
  }

  // The element whose blocks have the best sum; nothing if no block is good.
  [[nodiscard]] std::optional<std::size_t> article() const {
    std::vector<double> sum(tree_.nodes.size() + 1, 0.0);
    std::vector<double> before(tree_.nodes.size() + 1, 0.0);  // sums of blocks in order
    std::vector<double> value(tree_.nodes.size(), 0.0);
    for (const Block& b : blocks_) {
      const bool good = b.words >= kGoodWords && b.link_words * 3 < b.words;
      const auto words = static_cast<double>(b.words);
      value[b.texts.front()] +=
          good ? words * (b.paragraph ? 1.0 : 0.7) : (b.heading ? -2.0 : -6.0 - words * 0.5);
    }
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) before[i + 1] = before[i] + value[i];
    std::optional<std::size_t> best;
    double best_sum = kGoodWords - 1;
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
      if (tree_.nodes[i].tag.empty()) continue;
      const double all = before[tree_.nodes[i].end] - before[i];
      if (all >= best_sum) {  // of equal ones the inner
        best_sum = all;
        best = i;
      }
    }
    return best;
  }

  void write_paragraphs(std::size_t article, Composer& compose, Report& report) const {
    std::size_t written = 0;
    const std::string title = fold(report.title.value_or(""));
    const std::string standfirst = fold(report.standfirst.value_or(""));
    for (const Block& b : blocks_) {
      const std::size_t at = b.texts.front();
      if (at < article || at >= tree_.nodes[article].end) continue;
      const std::string text = text_of(b);
      const std::string folded = fold(text);
      if (folded == title || folded == standfirst || is_furniture_line(text) || is_caption(text))
        continue;
      if (b.words < 40 && b.link_words * 2 >= b.words && !(b.words == 0)) continue;
      if (b.words >= 40 && b.link_words * 10 >= b.words * 8) continue;
      if (!b.paragraph && b.words < kGoodWords) continue;
      if (offer(folded)) continue;
      if (written < 4 && b.words < 25) {
        if (date_line_of(text)) continue;
        if (const auto name = byline_of(text)) {
          if (!report.byline) report.byline = *name;
          continue;
        }
      }
      if (write(b, compose, report, PartKind::kParagraph)) ++written;
    }
  }

  // The title: the <h1> that says the metadata's title, or the best there is.
  void write_title(const std::string& metadata, Composer& compose, Report& report) const {
    const std::string wanted = fold(metadata);
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
      if (!any_of(tree_.nodes[i].tag, {"h1", "h2"})) continue;
      const std::string heading = fold(tree_.text_of(i));
      if (heading.empty() || heading.size() > 400) continue;
      const bool within = wanted.find(heading) != std::string::npos && word_count(heading) >= 3;
      if (heading == wanted || within ||
          (heading.find(wanted) != std::string::npos && !wanted.empty() &&
           word_count(wanted) >= 3)) {
        best = i;
        break;
      }
      if (tree_.nodes[i].tag == "h1" && !best && wanted.empty()) best = i;
    }
    if (best) {
      Block block;
      collect(*best, block);
      if (write(block, compose, report, PartKind::kTitle)) return;
    }
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
      if (tree_.nodes[i].tag != "title") continue;
      Block block;
      collect(i, block);
      const std::string text = text_of(block);
      if (!metadata.empty() && fold(text) != wanted) break;
      if (write(block, compose, report, PartKind::kTitle)) return;
    }
    if (metadata.empty()) return;
    compose.begin_part();
    compose.own(metadata);  // an attribute: in no run
    report.title = metadata;
    add_part(report, metadata, PartKind::kTitle, compose.end_part());
  }

  void write_standfirst(Composer& compose, Report& report) const {
    for (std::size_t i = 0; i < tree_.nodes.size(); ++i) {
      const HtmlNode& node = tree_.nodes[i];
      if (!any_of(node.tag, {"p", "h2", "h3", "div", "strong"}) || node.end - i > 12) continue;
      if (!exact_class(node, furniture().standfirst_classes)) continue;
      Block block;
      collect(i, block);
      const std::string text = text_of(block);
      if (word_count(text) < 5 || text.size() > 600) continue;
      write(block, compose, report, PartKind::kStandfirst);
      return;
    }
  }

 private:
  static bool offer(const std::string& folded) {
    for (const std::string& opener : furniture().openers) {
      if (folded.starts_with(fold(opener)) && folded.size() < 250) return true;
    }
    return false;
  }

  static bool exact_class(const HtmlNode& node, const Furniture::Words& list) {
    const std::string value = to_lower(node.attribute("class"));
    for (std::size_t at = 0; at < value.size();) {
      const std::size_t end = std::min(value.find_first_of(" \t\n", at), value.size());
      const std::string_view name = std::string_view(value).substr(at, end - at);
      for (const std::string& word : list) {
        if (name == word || name.ends_with("__" + word) || name.ends_with("-" + word)) return true;
      }
      at = end + 1;
    }
    return false;
  }

  void collect(std::size_t i, Block& block) const {
    for (std::size_t n = i; n < tree_.nodes[i].end; ++n) {
      if (tree_.nodes[n].tag.empty() && !tree_.nodes[n].text.empty()) block.texts.push_back(n);
    }
  }

  [[nodiscard]] std::string text_of(const Block& block) const {
    std::string out;
    for (const std::size_t n : block.texts) out += tree_.nodes[n].text;
    std::string blanks;
    for (std::size_t at = 0; at < out.size();) {
      const std::size_t begin = at;
      if (!is_space(next_code_point(out, at)))
        blanks += out.substr(begin, at - begin);
      else if (!blanks.empty() && blanks.back() != ' ')
        blanks += ' ';
    }
    while (blanks.ends_with(' ')) blanks.pop_back();
    return blanks;
  }

  bool write(const Block& block, Composer& compose, Report& report, PartKind kind) const {
    compose.begin_part();
    const std::size_t begin = compose.text().size();
    for (const std::size_t n : block.texts) {
      const HtmlNode& node = tree_.nodes[n];
      compose.markup(node.text, source_, node.raw_begin, node.raw_end);
    }
    const Span span = compose.end_part();
    if (span.empty()) return false;
    const std::string part = compose.text().substr(begin);
    if (kind == PartKind::kTitle) report.title = part;
    if (kind == PartKind::kStandfirst) report.standfirst = part;
    add_part(report, part, kind, span);
    return true;
  }

  void blocks() {
    const auto flush = [&](Block& block) {
      if (block.words > 0) blocks_.push_back(std::move(block));
      block = {};
    };
    Block block;
    std::size_t link_end = 0;
    std::size_t breaks = 0;
    std::vector<std::size_t> open;  // block elements
    for (std::size_t i = 0; i < tree_.nodes.size();) {
      while (!open.empty() && tree_.nodes[open.back()].end <= i) {
        flush(block);
        open.pop_back();
      }
      const HtmlNode& node = tree_.nodes[i];
      if (!node.tag.empty()) {
        if (node.tag == "br") {
          if (++breaks > 1) flush(block);
          ++i;
          continue;
        }
        if (i > 0 && is_furniture(tree_, i, by_class_)) {
          if (!is_inline(node.tag)) flush(block);
          i = node.end;
          continue;
        }
        if (node.tag == "a") link_end = std::max(link_end, node.end);
        if (!is_inline(node.tag)) {
          flush(block);
          open.push_back(i);
        }
        ++i;
        continue;
      }
      const std::size_t words = word_count(node.text);
      if (words > 0) breaks = 0;
      if (block.texts.empty() && words == 0) {
        ++i;
        continue;
      }
      block.texts.push_back(i);
      block.words += words;
      if (i < link_end) block.link_words += words;
      if (!open.empty()) {
        block.element = open.back();
        const std::string_view tag = tree_.nodes[open.back()].tag;
        block.heading = any_of(tag, {"h1", "h2", "h3", "h4", "h5", "h6"});
        block.paragraph = block.heading || any_of(tag, {"p", "blockquote", "li", "pre"});
      }
      ++i;
    }
    flush(block);
  }

  const HtmlTree& tree_;
  const SourceText& source_;
  bool by_class_;  // class names drop elements
  std::vector<Block> blocks_;
};

}  // namespace

Result<Report> read_html(const RawItem& item) {
  if (auto error = binary_error(item)) return tl::unexpected(std::move(*error));
  const SourceText source =
      decode(item.bytes, item.charset.empty() ? html_charset(item.bytes) : item.charset);
  auto tree = parse_html(source.text, item.file);
  if (!tree) return tl::unexpected(std::move(tree.error()));
  Report report;
  if (source.note) report.note = source.note;
  read_metadata(*tree, report);
  const Page page(*tree, source);
  Composer compose;
  page.write_title(metadata_title(*tree), compose, report);
  page.write_standfirst(compose, report);
  // Some pages name the element around everything "widget" or "hidden": then the names say nothing.
  const auto article = page.article();
  if (const std::size_t words = page.good_words(article); words < kFewWords) {
    const Page whole(*tree, source, false);
    const auto other = whole.article();
    if (whole.good_words(other) > 3 * words) {
      whole.write_paragraphs(*other, compose, report);
    } else if (article) {
      page.write_paragraphs(*article, compose, report);
    }
  } else {
    page.write_paragraphs(*article, compose, report);
  }
  const bool body = std::any_of(report.parts.begin(), report.parts.end(),
                                [](const Part& p) { return p.kind == PartKind::kParagraph; });
  if (!body) add_note(report, kNoArticle);
  compose.finish(report);
  finish(report, item);
  return report;
}

}  // namespace relata
