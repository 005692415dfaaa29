#pragma once

#include <memory>

#include "read/container.h"

namespace relata {

/// The entries of a feed, in its order: RSS 0.9 to 2.0, Atom, JSON Feed.
///
/// An entry with its full text (content:encoded, Atom's content, content_html, content_text, or a
/// description of some length) is read as the page that it would be: title, standfirst, body. One
/// without is listed: title, summary and address, with the note kLinkOnly. Its place in the feed is
/// its id, else its link, else its number.
///
/// errors  the feed is no XML or JSON; if it breaks off, the entries before the break are read, and
///         the error comes behind them.
/// source  RSS 2.0 and 1.0 specifications, RFC 4287 (Atom), JSON Feed 1.1.
[[nodiscard]] Result<std::unique_ptr<Container>> feed_entries(const RawItem& feed);

}  // namespace relata
