#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <span>
#include <string>
#include <system_error>

#include "record/record.h"
#include "store/store.h"

namespace relata {

/// A report whose text tries to be markup.
inline Record harbour() {
  Record record;
  record.report.id = "harbour/1";
  record.report.uri = "harbour.txt";
  record.report.title = "Norland <b>closes</b> its harbour";
  record.report.publisher = "Lake Press";
  record.report.published = "2024-05-02";
  record.report.language = "en";
  record.report.text =
      "Norland <b>closes</b> its harbour\n\nPolice said <script>alert(1)</script> \U0001F600.";
  record.report.parts = {{PartKind::kTitle, {0, 33}}, {PartKind::kParagraph, {35, 74}}};
  record.made_by = {"relata test", "m", "l"};
  return record;
}

/// A database of one report.
struct Database {
  std::filesystem::path path;

  explicit Database(const std::string& name, const Record& record = harbour())
      : path(std::filesystem::temp_directory_path() / ("relata_serve_" + name + ".db")) {
    remove();
    auto writer = open_writer(path.string());
    REQUIRE(writer.has_value());
    REQUIRE(writer->put(std::span(&record, 1), "2024-05-03T10:00:00Z").has_value());
  }
  Database(const Database&) = delete;
  Database& operator=(const Database&) = delete;
  ~Database() { remove(); }

  void remove() const {
    std::error_code ignored;
    for (const char* suffix : {"", "-wal", "-shm", ".lock"}) {
      std::filesystem::remove(path.string() + suffix, ignored);
    }
  }
};

}  // namespace relata
