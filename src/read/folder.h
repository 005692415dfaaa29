#pragma once

#include <string>
#include <vector>

#include "text/error.h"

namespace relata {

/// The paths of a folder's files and folders, the last one first. A folder's path ends with "/":
/// then the order among siblings is the byte order of the whole paths. Hidden names and links to
/// folders (they could go round in circles) are left out.
[[nodiscard]] Result<std::vector<std::string>> entries_of(const std::string& folder);

}  // namespace relata
