#include "read/html_tree.h"

#include <fmt/format.h>
#include <myhtml/api.h>

#include <algorithm>
#include <memory>

namespace relata {
namespace {

constexpr std::size_t kMaxDepth = 5000;

std::string lower_name(std::string_view page, std::size_t at) {
  std::string out;
  while (at < page.size() && out.size() < 12) {
    const char c = page[at++];
    if (c >= 'A' && c <= 'Z')
      out += static_cast<char>(c + 32);
    else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9' && !out.empty()))
      out += c;
    else
      break;
  }
  return out;
}

// Elements that end by themselves and so never nest.
bool never_nests(std::string_view tag) {
  for (const std::string_view name :
       {"p",   "li",   "br",     "img",   "meta",   "link",  "input", "hr",
        "dt",  "dd",   "option", "tr",    "td",     "th",    "tbody", "thead",
        "col", "area", "base",   "embed", "source", "track", "wbr",   "param"}) {
    if (tag == name) return true;
  }
  return false;
}

// An upper bound of the depth, from the tags alone.
std::size_t depth_bound(std::string_view page) {
  std::size_t depth = 0;
  std::size_t deepest = 0;
  for (std::size_t at = page.find('<'); at != std::string_view::npos; at = page.find('<', at + 1)) {
    if (page.substr(at).starts_with("<!--")) {
      const std::size_t end = page.find("-->", at + 4);
      if (end == std::string_view::npos) break;
      at = end;
      continue;
    }
    const bool closes = at + 1 < page.size() && page[at + 1] == '/';
    const std::string tag = lower_name(page, at + 1 + closes);
    if (tag.empty() || never_nests(tag)) continue;
    if (closes) {
      depth -= depth > 0;
    } else {
      deepest = std::max(deepest, ++depth);
      if (tag == "script" || tag == "style") {
        const std::size_t end = page.find(tag == "script" ? "</script" : "</style", at);
        if (end != std::string_view::npos) at = end - 1;
      }
    }
  }
  return deepest;
}

// A parser and its tree, ready for one page after another.
struct Parser {
  myhtml_t* parser = myhtml_create();
  myhtml_tree_t* tree = myhtml_tree_create();
  bool good = false;
  Parser() {
    good = parser != nullptr && tree != nullptr &&
           myhtml_init(parser, MyHTML_OPTIONS_PARSE_MODE_SINGLE, 1, 0) == MyHTML_STATUS_OK &&
           myhtml_tree_init(tree, parser) == MyHTML_STATUS_OK;
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() {
    myhtml_tree_destroy(tree);
    myhtml_destroy(parser);
  }
};

// The thread's own parser, used again for each page: setting one up costs as much as a small page.
// It comes back when the tree whose memory it is goes; a second tree meanwhile has one of its own.
std::shared_ptr<Parser> parser_for_a_page() {
  thread_local std::unique_ptr<Parser> spare;
  std::unique_ptr<Parser> parser = spare ? std::move(spare) : std::make_unique<Parser>();
  return {parser.release(), [](Parser* used) {
            std::unique_ptr<Parser> back(used);
            if (!back->good || spare) return;
            myhtml_tree_clean(back->tree);
            myhtml_clean(back->parser);
            spare = std::move(back);
          }};
}

// `kinds` keeps the kind of each tag of myhtml's that was met, -1 for the others.
HtmlNode node_of(myhtml_tree_t* tree, myhtml_tree_node_t* node, std::vector<int>& kinds) {
  HtmlNode out;
  const myhtml_tag_id_t id = myhtml_node_tag_id(node);
  if (id == MyHTML_TAG__TEXT) {
    std::size_t length = 0;
    if (const char* text = myhtml_node_text(node, &length)) out.text = {text, length};
    const myhtml_position_t raw = myhtml_node_raw_position(node);
    out.raw_begin = raw.begin;
    out.raw_end = raw.begin + raw.length;
    return out;
  }
  std::size_t length = 0;
  if (const char* name = myhtml_tag_name_by_id(tree, id, &length)) out.tag = {name, length};
  if (id >= kinds.size()) kinds.resize(id + 1, -1);
  if (kinds[id] < 0) kinds[id] = static_cast<int>(tag_kind(out.tag));
  out.kind = static_cast<unsigned>(kinds[id]);
  for (myhtml_tree_attr_t* a = myhtml_node_attribute_first(node); a != nullptr;
       a = myhtml_attribute_next(a)) {
    std::size_t size = 0;
    const char* key = myhtml_attribute_key(a, &size);
    if (key == nullptr) continue;
    const std::string_view name(key, size);
    const char* value = myhtml_attribute_value(a, &size);
    out.attributes.emplace_back(
        name, value == nullptr ? std::string_view() : std::string_view(value, size));
  }
  return out;
}

}  // namespace

unsigned tag_kind(std::string_view tag) {
  const auto in = [&](std::initializer_list<std::string_view> tags) {
    return std::find(tags.begin(), tags.end(), tag) != tags.end();
  };
  unsigned out = 0;
  if (in({"a",   "abbr", "b",     "bdi",  "bdo",     "cite",   "code",  "data", "del",
          "dfn", "em",   "font",  "i",    "ins",     "kbd",    "label", "mark", "q",
          "s",   "samp", "small", "span", "strike",  "strong", "sub",   "sup",  "time",
          "tt",  "u",    "var",   "wbr",  "acronym", "big",    "nobr"}))
    out |= TagKind::kInline;
  if (in({"script",   "style",      "noscript", "nav",    "footer", "aside",  "form",
          "figure",   "figcaption", "iframe",   "button", "select", "option", "svg",
          "template", "textarea",   "input",    "video",  "audio",  "object", "head",
          "menu",     "dialog",     "canvas",   "label"}))
    out |= TagKind::kDropped;
  if (in({"h1", "h2", "h3", "h4", "h5", "h6"})) out |= TagKind::kHeading;
  if (tag == "meta") out |= TagKind::kMeta;
  return out;
}

std::string_view HtmlNode::attribute(std::string_view name) const {
  for (const auto& [key, value] : attributes) {
    if (key == name) return value;
  }
  return "";
}

std::string HtmlTree::text_of(std::size_t i) const {
  std::string out;
  for (std::size_t n = i; n < nodes[i].end; ++n) out += nodes[n].text;
  return out;
}

Result<HtmlTree> parse_html(std::string_view utf8, std::string_view file) {
  if (const std::size_t depth = depth_bound(utf8); depth > kMaxDepth) {
    return fail(std::string(file),
                fmt::format("the page nests {} elements, more than {}", depth, kMaxDepth),
                "no browser's page does; leave it out");
  }
  const std::shared_ptr<Parser> memory = parser_for_a_page();
  const Parser& html = *memory;
  if (!html.good ||
      myhtml_parse(html.tree, MyENCODING_UTF_8, utf8.data(), utf8.size()) != MyHTML_STATUS_OK) {
    return fail(std::string(file), "the page cannot be parsed", "save it anew, or as text");
  }
  HtmlTree out;
  out.memory = memory;
  out.nodes.reserve(utf8.size() / 64);
  std::vector<int> kinds;
  out.nodes.push_back({.tag = "#document"});
  myhtml_tree_node_t* const top = myhtml_tree_get_document(html.tree);
  std::vector<std::size_t> open = {0};
  for (myhtml_tree_node_t* node = myhtml_node_child(top); node != nullptr;) {
    const myhtml_tag_id_t id = myhtml_node_tag_id(node);
    const bool kept = id != MyHTML_TAG__COMMENT && id != MyHTML_TAG__DOCTYPE;
    const std::size_t here = out.nodes.size();
    if (kept) {
      out.nodes.push_back(node_of(html.tree, node, kinds));
      out.nodes.back().parent = open.back();
      out.nodes.back().end = here + 1;
      HtmlNode& added = out.nodes.back();
      if (added.raw_end > utf8.size() || added.raw_begin > added.raw_end)
        added.raw_begin = added.raw_end = 0;
    }
    if (myhtml_tree_node_t* child = myhtml_node_child(node); child != nullptr && kept) {
      open.push_back(here);
      node = child;
      continue;
    }
    while (node != nullptr && myhtml_node_next(node) == nullptr) {
      node = myhtml_node_parent(node);
      if (node == nullptr || node == top) {
        node = nullptr;
        break;
      }
      out.nodes[open.back()].end = out.nodes.size();
      open.pop_back();
    }
    if (node != nullptr) node = myhtml_node_next(node);
  }
  for (const std::size_t i : open) out.nodes[i].end = out.nodes.size();
  return out;
}

}  // namespace relata
