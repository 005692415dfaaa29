#pragma once

#include <array>
#include <memory>

#include "invariants.h"
#include "read/container.h"

namespace relata::fuzz {

/// Bytes as a window, as a file of that content would give it.
inline ByteWindow window_of(std::string_view bytes) {
  return ByteWindow(memory_source(std::string(bytes)));
}

/// Limits small enough that a fuzzer meets them.
inline ReadOptions small_limits() {
  ReadOptions options;
  options.max_line_bytes = 2000;
  options.max_report_bytes = 4000;
  return options;
}

/// Reads a container to its end: it must end, errors must say where and why, and reports must hold
/// what every report must (but for the source map, which counts in the container).
inline void check_container(Container& container, std::size_t most) {
  std::size_t found = 0;
  while (auto content = container.next()) {
    must(++found <= most, "a container ends");
    if (!*content) {
      must(!content->error().where.empty() && !content->error().why.empty(),
           "an error says where, why");
      continue;
    }
    if (auto* member = std::get_if<Member>(&**content)) {
      std::array<char, 4096> bytes{};
      std::size_t total = 0;
      for (auto got = member->bytes->read(bytes); got && *got > 0;
           got = member->bytes->read(bytes)) {
        total += *got;
        if (total > (1u << 20)) break;
      }
      continue;
    }
    auto report = read_item(std::get<RawItem>(**content));
    if (!report) continue;
    report->source_map.clear();
    check_report(*report, "");
  }
  must(!container.next(), "the end stays the end");
}

}  // namespace relata::fuzz
