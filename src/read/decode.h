#pragma once

#include <string>
#include <string_view>

#include "read/compose.h"

namespace relata {

/// Decodes a text or page into UTF-8, and keeps the way back.
///
/// declared  charset that the page declares (html_charset), or "".
/// method    byte order mark; UTF-8 if the bytes are that (with a few bad bytes replaced by U+FFFD
///           if UTF-8 is declared or nearly all is good); the declared charset (WHATWG labels);
///           uchardet's guess over the first 64 KB; windows-1252. Anything but UTF-8 gives a note.
[[nodiscard]] SourceText decode(std::string_view bytes, std::string_view declared = "");

/// The charset that a page declares in a <meta> of its first 4 KB, lower case; else "".
[[nodiscard]] std::string html_charset(std::string_view page);

}  // namespace relata
