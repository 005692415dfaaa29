#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "read/inputs.h"
#include "record/json.h"
#include "text/unicode.h"

namespace relata::fuzz {

/// Ends the program with a message unless `holds`: libFuzzer then keeps the input.
inline void must(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken invariant: %s\n", what);
  std::abort();
}

/// The bytes that libFuzzer hands over.
inline std::string_view bytes_of(const unsigned char* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

/// An input of this kind, as a file of that content would give it.
inline RawItem item_of(std::string_view bytes, InputKind kind) {
  RawItem item;
  item.uri = kind == InputKind::kJsonl ? "fuzz#1" : "fuzz";
  item.kind = kind;
  item.bytes = bytes;
  item.file = "fuzz";
  item.line = kind == InputKind::kJsonl ? 1 : 0;
  return item;
}

/// What must hold of every report that was read from `input`: text in valid UTF-8; parts inside the
/// text, in order and, but for a dateline, disjoint; source runs in order, disjoint and inside the
/// input; an id and a uri; JSON on one line.
inline void check_report(const Report& report, std::string_view input) {
  must(!find_invalid_utf8(report.text), "the text is valid UTF-8");
  const std::size_t size = count_code_points(report.text);
  must(!report.id.empty() && !report.uri.empty(), "a report has an id and a uri");

  std::uint32_t end = 0;
  for (const Part& part : report.parts) {
    must(part.span.begin <= part.span.end && part.span.end <= size, "parts lie in the text");
    if (part.kind == PartKind::kDateline) continue;
    must(part.span.begin >= end, "parts are in order and disjoint");
    end = part.span.end;
  }
  std::uint64_t run_end = 0;
  for (const SourceRun& run : report.source_map) {
    must(run.code_points > 0, "a source run is not empty");
    must(run.begin >= run_end, "source runs are in order and disjoint");
    run_end = std::uint64_t{run.begin} + run.code_points;
    must(run_end <= size, "source runs lie in the text");
    must(run.byte + run.length <= input.size(), "source runs point into the input");
  }
  const std::string line = one_line(to_json(report, true));
  must(line.find('\n') == std::string::npos, "a report is one line");
  must(!Json::parse(line, nullptr, false).is_discarded(), "a report is valid JSON");
}

/// Reads the bytes as one input of this kind and checks what comes of it; an Error must say where
/// and why.
inline void check_reading(std::string_view bytes, InputKind kind) {
  const auto report = read_item(item_of(bytes, kind));
  if (report) {
    check_report(*report, bytes);
  } else {
    must(!report.error().where.empty() && !report.error().why.empty(), "an error says where, why");
    must(!find_invalid_utf8(to_string(report.error())), "an error is valid UTF-8");
  }
}

}  // namespace relata::fuzz
