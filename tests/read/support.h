#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/inputs.h"
#include "text/unicode.h"

namespace relata {

/// A raw item as the stream would give it, from a file "input".
inline RawItem item_of(std::string_view bytes, InputKind kind = InputKind::kText) {
  RawItem item{"input", kind, std::string(bytes), "input", 0, 0, false};
  if (kind == InputKind::kJsonl) {
    item.uri += "#1";
    item.line = 1;
  }
  return item;
}

/// The texts of a report's parts of one kind.
inline std::vector<std::string> parts_of(const Report& report, PartKind kind) {
  const CodePoints points(report.text);
  std::vector<std::string> out;
  for (const Part& part : report.parts) {
    if (part.kind == kind) out.emplace_back(points.slice(part.span));
  }
  return out;
}

}  // namespace relata
