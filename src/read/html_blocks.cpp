#include "read/html_blocks.h"

#include <algorithm>
#include <map>

#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::size_t kGoodWords = 8;  // a block with fewer says little about where it stands
constexpr std::size_t kCardWords = 80;
constexpr std::size_t kLeastCards = 3;

bool is_hidden(const HtmlNode& node) {
  std::string style = to_lower(node.attribute("style"));
  std::erase(style, ' ');
  return style.find("display:none") != std::string::npos;
}

// The page's class names drop an element only if it is not most of the page.
bool is_furniture(const HtmlTree& tree, std::size_t i, bool by_class) {
  const HtmlNode& node = tree.nodes[i];
  // An element that was never closed may hold the whole page.
  const bool most = (node.end - i) * 2 >= tree.nodes.size() && node.tag != "head";
  if ((node.kind & TagKind::kDropped) != 0) return !most && (by_class || node.tag != "form");
  if (!by_class) return false;
  if (is_hidden(node)) return !most;
  if (is_tag(node, {"html", "body", "main", "article", "p"}))
    return node.tag == "p" && has_class(node, furniture().classes);
  if (node.attribute("aria-hidden") == "true" && node.tag != "div") return true;
  const std::string_view role = node.attribute("role");
  for (const std::string_view name :
       {"navigation", "complementary", "contentinfo", "dialog", "search", "banner"}) {
    if (role == name) return true;
  }
  return has_class(node, furniture().classes) && !most;
}

// The element holds a heading that is a link, or a link around a heading.
bool has_linked_heading(const HtmlTree& tree, std::size_t element) {
  const std::size_t end = tree.nodes[element].end;
  for (std::size_t i = element + 1; i < end; ++i) {
    if ((tree.nodes[i].kind & TagKind::kHeading) == 0) continue;
    std::size_t up = i;
    while (up > element && tree.nodes[up].tag != "a") up = tree.nodes[up].parent;
    if (up > element) return true;
    for (std::size_t inner = i + 1; inner < tree.nodes[i].end; ++inner) {
      if (tree.nodes[inner].tag == "a" && word_count(tree.text_of(inner)) >= 3) return true;
    }
  }
  return false;
}

// Which elements are cards.
std::vector<bool> cards_of(const HtmlTree& tree) {
  std::vector<bool> out(tree.nodes.size(), false);
  std::map<std::pair<std::size_t, std::string>, std::vector<std::size_t>> kinds;
  for (std::size_t i = 1; i < tree.nodes.size(); ++i) {
    const HtmlNode& node = tree.nodes[i];
    if (!is_tag(node, {"div", "li", "article", "section", "a"}) || node.end - i < 4 ||
        node.end - i > 120) {
      continue;
    }
    const std::string_view name = node.attribute("class");
    const std::string kind =
        std::string(node.tag) + "." + std::string(name.substr(0, name.find(' ')));
    kinds[{node.parent, kind}].push_back(i);
  }
  for (const auto& [kind, members] : kinds) {
    if (members.size() < kLeastCards) continue;
    std::vector<std::size_t> cards;
    for (const std::size_t i : members) {
      if (has_linked_heading(tree, i) && word_count(tree.text_of(i)) < kCardWords) {
        cards.push_back(i);
      }
    }
    if (cards.size() < kLeastCards || cards.size() * 3 < members.size() * 2) continue;
    for (const std::size_t i : cards) out[i] = true;
  }
  return out;
}

bool without_blanks(char32_t c) {
  return (c >= 0x3040 && c < 0x3100) || (c >= 0x3400 && c < 0xA000) || (c >= 0x0E00 && c < 0x0E80);
}

}  // namespace

bool Block::good() const { return words >= kGoodWords && link_words * 3 < words; }

bool is_tag(const HtmlNode& node, std::initializer_list<std::string_view> tags) {
  return std::find(tags.begin(), tags.end(), node.tag) != tags.end();
}

bool has_class(const HtmlNode& node, const Furniture::Words& list) {
  const auto found = [&](std::string_view word) {
    return list.contains(word) ||
           (word.ends_with('s') && list.contains(word.substr(0, word.size() - 1)));
  };
  for (const char* key : {"class", "id"}) {
    const std::string_view value = node.attribute(key);
    std::string name;  // between blanks
    std::string part;  // between "-", "_" and capitals
    for (std::size_t at = 0; at <= value.size(); ++at) {
      const char c = at < value.size() ? value[at] : ' ';
      const bool blank = c == ' ' || c == '\t' || c == '\n';
      const bool capital = c >= 'A' && c <= 'Z';
      const bool border = blank || c == '-' || c == '_';
      if ((border || capital) && !part.empty()) {
        // "NavBar" has two parts, "NAV" one.
        const bool inside = capital && value[at - 1] >= 'A' && value[at - 1] <= 'Z';
        if (!inside) {
          if (found(part)) return true;
          part.clear();
        }
      }
      if (blank) {
        if (!name.empty() && found(name)) return true;
        name.clear();
        continue;
      }
      const char lower = capital ? static_cast<char>(c + 32) : c;
      name += lower;
      if (!border) part += lower;
    }
  }
  return false;
}

std::size_t word_count(std::string_view text) {
  std::size_t words = 0;
  std::size_t characters = 0;  // of scripts without blanks
  bool inside = false;
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = next_code_point(text, at);
    if (without_blanks(c)) {
      ++characters;
      inside = false;
      continue;
    }
    const bool space = is_space(c);
    words += !space && !inside;
    inside = !space;
  }
  return words + characters / 2;
}

std::string text_of(const HtmlTree& tree, const std::vector<std::size_t>& texts) {
  std::string out;
  for (const std::size_t n : texts) {
    const std::string_view text = tree.nodes[n].text;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t begin = at;
      if (is_space(next_code_point(text, at))) {
        if (!out.empty() && out.back() != ' ') out += ' ';
      } else {
        out.append(text, begin, at - begin);
      }
    }
  }
  if (out.ends_with(' ')) out.pop_back();
  return out;
}

std::vector<std::size_t> texts_in(const HtmlTree& tree, std::size_t element) {
  std::vector<std::size_t> out;
  for (std::size_t n = element; n < tree.nodes[element].end; ++n) {
    const HtmlNode& node = tree.nodes[n];
    if (is_tag(node, {"style", "script"})) {
      n = node.end - 1;
    } else if (node.tag.empty() && !node.text.empty()) {
      out.push_back(n);
    }
  }
  return out;
}

std::vector<Block> blocks_of(const HtmlTree& tree, PageNames names) {
  const bool by_class = names == PageNames::kTrusted;
  const std::vector<bool> cards =
      by_class ? cards_of(tree) : std::vector<bool>(tree.nodes.size(), false);
  std::vector<Block> out;
  Block block;
  const auto flush = [&] {
    if (block.words > 0) out.push_back(std::move(block));
    block = {};
  };
  std::size_t link_end = 0;
  std::size_t breaks = 0;
  std::vector<std::size_t> open;  // block elements
  for (std::size_t i = 0; i < tree.nodes.size();) {
    while (!open.empty() && tree.nodes[open.back()].end <= i) {
      flush();
      open.pop_back();
    }
    const HtmlNode& node = tree.nodes[i];
    if (node.tag == "br") {
      if (++breaks > 1) flush();
      ++i;
      continue;
    }
    if (!node.tag.empty()) {
      if (i > 0 && (cards[i] || is_furniture(tree, i, by_class))) {
        if ((node.kind & TagKind::kInline) == 0) flush();
        i = node.end;
        continue;
      }
      if (node.tag == "a") link_end = std::max(link_end, node.end);
      if ((node.kind & TagKind::kInline) == 0) {
        flush();
        open.push_back(i);
      }
      ++i;
      continue;
    }
    const std::size_t words = word_count(node.text);
    if (words > 0) breaks = 0;
    if (!block.texts.empty() || words > 0) {
      block.texts.push_back(i);
      block.words += words;
      if (i < link_end) block.link_words += words;
      if (!open.empty()) {
        const HtmlNode& element = tree.nodes[open.back()];
        block.heading = ((element.kind & TagKind::kHeading) != 0);
        block.paragraph = block.heading || is_tag(element, {"p", "blockquote", "li", "pre"});
      }
    }
    ++i;
  }
  flush();
  return out;
}

std::size_t good_words(const HtmlTree& tree, const std::vector<Block>& blocks,
                       std::optional<std::size_t> element) {
  std::size_t out = 0;
  for (const Block& b : blocks) {
    if (element && *element <= b.texts.front() && b.texts.front() < tree.nodes[*element].end &&
        b.good()) {
      out += b.words;
    }
  }
  return out;
}

std::optional<std::size_t> article_of(const HtmlTree& tree, const std::vector<Block>& blocks) {
  std::vector<double> value(tree.nodes.size(), 0.0);
  for (const Block& b : blocks) {
    const auto words = static_cast<double>(b.words);
    if (b.good()) {
      value[b.texts.front()] += words * (b.paragraph ? 1.0 : 0.7);
    } else if (b.heading) {
      value[b.texts.front()] -= 2.0;
    } else if (b.link_words * 3 >= b.words) {
      value[b.texts.front()] -= 6.0 + words * 0.5;
    } else {
      value[b.texts.front()] -= b.paragraph ? 0.0 : 1.0;  // short lines say little
    }
  }
  std::vector<double> before(tree.nodes.size() + 1, 0.0);
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) before[i + 1] = before[i] + value[i];
  std::optional<std::size_t> best;
  double best_sum = kGoodWords - 1;
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].tag.empty()) continue;
    const double all = before[tree.nodes[i].end] - before[i];
    if (all >= best_sum) {  // of equal ones the inner
      best_sum = all;
      best = i;
    }
  }
  return best;
}

}  // namespace relata
