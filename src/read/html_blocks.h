#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/furniture.h"
#include "read/html_tree.h"

namespace relata {

/// A stretch of a page's text between two block elements.
struct Block {
  std::vector<std::size_t> texts;  // its text nodes, one at least
  std::size_t words = 0;
  std::size_t link_words = 0;  // of these in links
  bool paragraph = false;      // stands in <p>, a heading, quotation or list
  bool heading = false;

  /// It says something about where the article stands: some words, few of them links.
  [[nodiscard]] bool good() const;
};

/// Which elements hold no report's text.
enum class PageNames {
  kTrusted,  // by their tags, roles and the words of their class names (lexicon/read/furniture.lex)
  kIgnored   // by their tags alone: for pages that call the element around everything "widget"
};

/// The blocks of a page in document order, without those of furniture, of hidden elements and of
/// cards: three siblings of a kind or more, each with a linked heading and few words.
[[nodiscard]] std::vector<Block> blocks_of(const HtmlTree& tree, PageNames names);

/// The element that holds the article: whose blocks have the best sum of good words less the
/// others; nothing if no block is good.
///
/// method  shallow text features: Kohlschütter et al., WSDM 2010; best-sum subtree over them.
[[nodiscard]] std::optional<std::size_t> article_of(const HtmlTree& tree,
                                                    const std::vector<Block>& blocks);

/// Good words inside an element; 0 for none.
[[nodiscard]] std::size_t good_words(const HtmlTree& tree, const std::vector<Block>& blocks,
                                     std::optional<std::size_t> element);

/// The text of text nodes, each stretch of white space one blank.
[[nodiscard]] std::string text_of(const HtmlTree& tree, const std::vector<std::size_t>& texts);

/// The text nodes of an element that are not empty.
[[nodiscard]] std::vector<std::size_t> texts_in(const HtmlTree& tree, std::size_t element);

/// Words between white space; two characters of a script without blanks (Chinese, Japanese, Thai)
/// count as one.
[[nodiscard]] std::size_t word_count(std::string_view text);

/// One of the node's class or id words is in the list, or its singular: "post-comments sideBox" has
/// post, comments, post-comments, side, box and sidebox.
[[nodiscard]] bool has_class(const HtmlNode& node, const Furniture::Words& list);

/// The node's tag is among these.
[[nodiscard]] bool is_tag(const HtmlNode& node, std::initializer_list<std::string_view> tags);

}  // namespace relata
