#pragma once

#include <cstdint>
#include <string_view>

#include "language/rules.h"

namespace relata {

/// Length of the web or mail address, file name, handle (@name) or hash tag at the beginning of a
/// chunk without blanks; 0 if there is none. Closing punctuation is not part of it.
///
///   "https://example.org/a_(b)."  -> 25      "someone@example.org,"  -> 19
///   "example.com)"                -> 11      "end.The"               -> 0
///
/// last_parts  of names without a scheme ("com", "pdf"), as TokenRules::addresses.
[[nodiscard]] std::uint32_t find_address(std::u32string_view chunk,
                                         const TokenRules::Set& last_parts);

}  // namespace relata
