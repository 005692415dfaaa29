#pragma once

#include "read/html_tree.h"
#include "record/report.h"

namespace relata {

/// Fills url, publisher, byline, published, updated and language from a page's metadata.
///
/// method  In this order: <meta> (Open Graph, Dublin Core and their like), JSON-LD, microdata and
///         <time>, an element whose class says date, the date in the page's own address.
void read_metadata(const HtmlTree& tree, Report& report);

/// The page's title as its metadata say it: og:title, else <title>; "" if neither is there.
[[nodiscard]] std::string metadata_title(const HtmlTree& tree);

}  // namespace relata
