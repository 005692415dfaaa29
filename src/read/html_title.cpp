#include "read/html_title.h"

#include <algorithm>
#include <set>

#include "read/furniture.h"
#include "read/html_blocks.h"
#include "read/html_meta.h"
#include "text/unicode.h"

namespace relata {
namespace {

constexpr std::size_t kLongestBytes = 400;  // of a title

using Words = std::set<std::string, std::less<>>;

// Letters and digits alone, folded.
std::string key_of(std::string_view text) {
  const std::string folded = fold(text);
  std::string out;
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(folded, at);
    if (is_letter(c) || (c >= '0' && c <= '9')) out += folded.substr(begin, at - begin);
  }
  return out;
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> out;
  std::string word;
  const std::string folded = fold(text);
  for (std::size_t at = 0; at < folded.size();) {
    const std::size_t begin = at;
    const char32_t c = next_code_point(folded, at);
    if (is_letter(c) || (c >= '0' && c <= '9')) {
      word += folded.substr(begin, at - begin);
    } else if (!word.empty()) {
      out.push_back(std::move(word));
      word.clear();
    }
  }
  if (!word.empty()) out.push_back(std::move(word));
  return out;
}

// "https://www.hill-post.co.uk/a" gives hillpostcouk and hillpost.
std::vector<std::string> host_keys(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme == std::string_view::npos) return {};
  std::string_view host = url.substr(scheme + 3);
  host = host.substr(0, host.find_first_of("/:?#"));
  if (host.starts_with("www.")) host.remove_prefix(4);
  const std::string all = key_of(host);
  const std::string first = key_of(host.substr(0, host.find('.')));
  return first.size() < 3 ? std::vector{all} : std::vector{all, first};
}

std::vector<std::string> site_keys(const HtmlTree& tree, const Report& report) {
  std::vector<std::string> out = host_keys(report.url.value_or(""));
  for (const std::string& name : site_names(tree)) out.push_back(key_of(name));
  if (report.publisher) out.push_back(key_of(*report.publisher));
  std::erase(out, "");
  return out;
}

// The words are the site's name, or hold little else.
bool is_site(std::string_view text, const std::vector<std::string>& sites) {
  const std::string key = key_of(text);
  if (key.empty()) return true;
  return std::any_of(sites.begin(), sites.end(), [&](const std::string& site) {
    if (key == site) return true;
    if (site.size() < 4 || key.size() < 4) return false;
    return (key.find(site) != std::string::npos && key.size() < site.size() * 2) ||
           (site.find(key) != std::string::npos && site.size() < key.size() * 2);
  });
}

constexpr std::string_view kSeparators[] = {" | ", " - ", " – ", " — ",  " • ",  " · ",
                                            " › ", " » ", " « ", " :: ", " // ", "|"};

// Cuts the site's name at either end, and behind a bar whatever is shorter than the rest.
std::string without_site(std::string title, const std::vector<std::string>& sites) {
  for (bool cut = true; cut;) {
    cut = false;
    for (const std::string_view separator : kSeparators) {
      const std::size_t last = title.rfind(separator);
      if (last == std::string::npos || last == 0) continue;
      const std::string tail = title.substr(last + separator.size());
      const bool bar = separator.find('|') != std::string_view::npos;
      const std::string rest = title.substr(0, last);
      if (is_site(tail, sites) || (bar && word_count(tail) <= 3 && word_count(rest) >= 4)) {
        title = rest;
        cut = true;
        break;
      }
      const std::size_t first = title.find(separator);
      if (is_site(title.substr(0, first), sites)) {
        title = title.substr(first + separator.size());
        cut = true;
        break;
      }
    }
  }
  const std::size_t begin = title.find_first_not_of(' ');
  return begin == std::string::npos ? ""
                                    : title.substr(begin, title.find_last_not_of(' ') - begin + 1);
}

// A piece of a heading: a child of its own, or what stands between two of them.
struct Piece {
  std::vector<std::size_t> texts;
  std::size_t element = 0;  // 0 = no element of its own
};

std::vector<Piece> pieces_of(const HtmlTree& tree, std::size_t heading) {
  std::vector<Piece> out;
  bool open = false;
  for (std::size_t i = heading + 1; i < tree.nodes[heading].end;) {
    const HtmlNode& node = tree.nodes[i];
    if (node.tag.empty()) {
      if (!open) out.push_back({});
      open = true;
      if (!node.text.empty()) out.back().texts.push_back(i);
      ++i;
      continue;
    }
    open = false;
    if (!is_tag(node, {"br", "style", "script"})) out.push_back({texts_in(tree, i), i});
    i = node.end;
  }
  std::erase_if(out, [&](const Piece& p) { return text_of(tree, p.texts).empty(); });
  // A heading that is one link or span is what stands inside.
  if (out.size() == 1 && out.front().element != 0) return pieces_of(tree, out.front().element);
  return out;
}

bool is_colon(const HtmlTree& tree, const Piece& piece) {
  const std::string text = text_of(tree, piece.texts);
  return text == ":" || text == "-" || text == "–" || text == "|";
}

// The heading's text nodes without kicker and subtitle.
std::vector<std::size_t> title_texts(const HtmlTree& tree, std::size_t heading,
                                     std::string_view metadata_key) {
  const std::vector<Piece> pieces = pieces_of(tree, heading);
  if (pieces.size() < 2 || pieces.size() > 8) return texts_in(tree, heading);
  std::size_t begin = 0;
  const Piece& first = pieces.front();
  const bool colon = pieces.size() > 2 && is_colon(tree, pieces[1]);
  if (first.element != 0 &&
      (colon || has_class(tree.nodes[first.element], furniture().kicker_classes))) {
    begin = colon ? 2 : 1;
  }
  const auto joined = [&](std::size_t from, std::size_t to) {
    std::vector<std::size_t> texts;
    for (std::size_t i = from; i < to; ++i) {
      texts.insert(texts.end(), pieces[i].texts.begin(), pieces[i].texts.end());
    }
    return texts;
  };
  if (begin == 0 && !metadata_key.empty()) {
    for (std::size_t from = 0; from < pieces.size(); ++from) {
      for (std::size_t to = from + 1; to <= pieces.size(); ++to) {
        auto texts = joined(from, to);
        if (key_of(text_of(tree, texts)) == metadata_key) return texts;
      }
    }
  }
  return joined(begin, pieces.size());
}

// How far an element stands from being furniture: 0 inside a menu or footer, 1 inside an element
// with such a class name, 2 outside.
int standing(const HtmlTree& tree, std::size_t i) {
  int out = 2;
  for (std::size_t up = tree.nodes[i].parent; up != 0; up = tree.nodes[up].parent) {
    if (is_tag(tree.nodes[up], {"nav", "footer", "aside"})) return 0;
    if (has_class(tree.nodes[up], furniture().classes) &&
        (tree.nodes[up].end - up) * 2 < tree.nodes.size()) {
      out = 1;
    }
  }
  return out;
}

struct Heading {
  std::size_t node = 0;
  int standing = 0;
  double shared = 0.0;  // share of its words that the metadata have
};

}  // namespace

PageTitle find_title(const HtmlTree& tree, const Report& report,
                     std::optional<std::size_t> article) {
  const std::vector<std::string> sites = site_keys(tree, report);
  const std::string metadata = without_site(metadata_title(tree), sites);
  const std::string wanted = key_of(metadata);
  Words known;
  for (const std::string& given : {metadata_title(tree), html_title(tree)}) {
    for (std::string& word : words_of(given)) known.insert(std::move(word));
  }
  std::vector<Heading> headings;
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    const bool first = tree.nodes[i].tag == "h1";
    if (!first && !is_tag(tree.nodes[i], {"h2", "h3"})) continue;
    const std::string text = text_of(tree, texts_in(tree, i));
    if (text.empty() || text.size() > kLongestBytes || is_site(text, sites)) continue;
    const std::string key = key_of(text);
    if (key == wanted) return {title_texts(tree, i, wanted), ""};
    const int place = first ? standing(tree, i) : 0;
    if (place == 0) continue;
    const std::vector<std::string> words = words_of(text);
    const auto shared =
        std::count_if(words.begin(), words.end(), [&](const auto& w) { return known.contains(w); });
    headings.push_back({i, place,
                        static_cast<double>(shared) /
                            static_cast<double>(std::max<std::size_t>(words.size(), 1))});
  }
  const bool any_outside = std::any_of(headings.begin(), headings.end(),
                                       [](const Heading& h) { return h.standing == 2; });
  if (any_outside) std::erase_if(headings, [](const Heading& h) { return h.standing < 2; });
  if (!headings.empty()) {
    auto best =
        std::max_element(headings.begin(), headings.end(),
                         [](const Heading& a, const Heading& b) { return a.shared < b.shared; });
    if (best->shared < 0.3 && article) {
      // None says what the metadata say: the last one before the article's end of beginning.
      const auto after = std::find_if(headings.begin(), headings.end(), [&](const Heading& h) {
        return h.node >= tree.nodes[*article].end;
      });
      best = after == headings.begin() ? headings.begin() : after - 1;
      const auto inside = std::find_if(headings.begin(), headings.end(), [&](const Heading& h) {
        return h.node >= *article && h.node < tree.nodes[*article].end;
      });
      if (inside != headings.end()) best = inside;
    }
    return {title_texts(tree, best->node, wanted), ""};
  }
  for (std::size_t i = 0; i < tree.nodes.size(); ++i) {
    if (tree.nodes[i].tag != "title") continue;
    auto texts = texts_in(tree, i);
    if (key_of(text_of(tree, texts)) == wanted) return {std::move(texts), ""};
    break;
  }
  return {{}, metadata};
}

}  // namespace relata
