#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/html_tree.h"
#include "record/report.h"

namespace relata {

/// A page's title: text nodes that say it, or words of its metadata if none does.
struct PageTitle {
  std::vector<std::size_t> texts;
  std::string words;  // only if there are no texts
};

/// Finds the title, without the site's name and without a kicker.
///
/// method  In this order: a heading that says what the metadata say (og:title, else <title>, the
///         site's name cut); the <h1> that shares most words with them, the site's own name aside,
///         else the only one or the one nearest before the article; the metadata. Of a heading in
///         pieces, a first one of a kicker's class or before a colon of its own is cut, and what
///         stands around the words of the metadata.
/// report  its publisher and url name the site.
/// article the element that holds the article, if one was found.
[[nodiscard]] PageTitle find_title(const HtmlTree& tree, const Report& report,
                                   std::optional<std::size_t> article);

}  // namespace relata
