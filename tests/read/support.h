#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
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

/// A folder of its own for a test, gone after it.
struct Folder {
  std::filesystem::path path =
      std::filesystem::temp_directory_path() / ("relata-read-" + std::to_string(getpid()));
  Folder() { std::filesystem::create_directories(path); }
  ~Folder() { std::filesystem::remove_all(path); }
  [[nodiscard]] std::string write(const std::string& name, std::string_view bytes) const {
    std::filesystem::create_directories((path / name).parent_path());
    std::ofstream(path / name, std::ios::binary) << bytes;
    return (path / name).string();
  }
};

/// What the stream gives: uris, and the reasons of errors behind "!".
inline std::vector<std::string> stream(std::vector<std::string> paths, ReadOptions options = {}) {
  std::vector<std::string> out;
  InputStream in(std::move(paths), options);
  while (auto item = in.next()) out.push_back(*item ? (*item)->uri : "!" + item->error().why);
  return out;
}

/// The reports that the stream gives; an error fails the test.
inline std::vector<Report> reports_in(std::vector<std::string> paths, ReadOptions options = {}) {
  std::vector<Report> out;
  InputStream in(std::move(paths), options);
  while (auto item = in.next()) {
    REQUIRE_MESSAGE(*item, (item->has_value() ? "" : to_string(item->error())));
    auto report = read_item(**item);
    REQUIRE_MESSAGE(report, (report ? "" : to_string(report.error())));
    out.push_back(std::move(*report));
  }
  return out;
}

}  // namespace relata
