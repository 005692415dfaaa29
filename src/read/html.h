#pragma once

#include "read/inputs.h"

namespace relata {

/// Reads one web page into a report and drops its furniture (menus, teasers, captions, forms).
///
/// return  text of title, standfirst and paragraphs; date, byline, publisher, url and language from
///         the page's metadata. A page without a paragraph is a report with the note "no article
///         found".
/// errors  binary content; nesting that no browser's page has.
/// method  Blocks of text with their share of link text (Kohlschütter et al., WSDM 2010); the
///         element whose blocks give the greatest sum, good words for and bad blocks against
///         (maximum subsequence segmentation: Pasternack and Roth, WWW 2009), is the article.
[[nodiscard]] Result<Report> read_html(const RawItem& item);

}  // namespace relata
