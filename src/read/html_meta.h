#pragma once

#include <optional>
#include <string>
#include <vector>

#include "read/html_tree.h"
#include "record/report.h"

namespace relata {

/// Fills url, publisher, byline, published, updated and language from a page's metadata.
///
/// method  docs/pages.md has the order of trust.
void read_metadata(const HtmlTree& tree, Report& report);

/// The page's title as its metadata say it: og:title, else <title>; "" if neither is there.
[[nodiscard]] std::string metadata_title(const HtmlTree& tree);

/// A date that stands beside the title or the article's beginning, of a page whose metadata have
/// none: in a short text, or at the beginning or end of a long one.
///
/// title    its text nodes; may be empty.
/// report   its language and url say whether the day comes before the month in "8/6/2019".
[[nodiscard]] std::optional<std::string> date_beside(const HtmlTree& tree,
                                                     const std::vector<std::size_t>& title,
                                                     std::optional<std::size_t> article,
                                                     const Report& report);

/// The page's <title>; "" if there is none.
[[nodiscard]] std::string html_title(const HtmlTree& tree);

/// Names of the site in the metadata.
[[nodiscard]] std::vector<std::string> site_names(const HtmlTree& tree);

}  // namespace relata
