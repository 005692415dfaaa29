#pragma once

#include <doctest/doctest.h>

#include <filesystem>
#include <string>

#include "record/record.h"
#include "store/store.h"
#include "text/hash.h"

namespace relata {

/// A folder of its own for one test, removed at its end.
struct Folder {
  std::string path;

  Folder() {
    std::string name = (std::filesystem::temp_directory_path() / "relata-store-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    path = name;
  }
  ~Folder() {
    std::error_code ignored;
    std::filesystem::remove_all(path, ignored);
  }
  [[nodiscard]] std::string database() const { return path + "/news.db"; }
};

/// Two sentences: one event that the minister's statement holds.
///   0         1         2         3         4         5         6
///   0123456789012345678901234567890123456789012345678901234567890123456789
///   Norland shelled Port Vale. "We deny the shelling," said Minister Olsen.
inline Record sample(const std::string& uri) {
  Record record;
  Report& report = record.report;
  report.uri = uri;
  report.id = short_hash(uri);
  report.title = "Harbour under fire";
  report.publisher = "The Courier";
  report.published = "2024-03-05";
  report.text = "Norland shelled Port Vale. \"We deny the shelling,\" said Minister Olsen.";
  record.actors = {
      {.id = "a1",
       .key = "NOR",
       .name = "Norland",
       .kind = "country",
       .code = "NRL",
       .country = "NRL",
       .mentions = {{{0, 7}, "name"}}},
      {.id = "a2",
       .key = "olsen|NRL",
       .name = "Åse Olsen",
       .kind = "person",
       .code = "NRLGOV",
       .country = "NRL",
       .mentions = {{{65, 70}, "name"}}},
  };
  record.statements = {{.id = "s1",
                        .kind = "direct",
                        .speaker = "a2",
                        .source = {{56, 70}},
                        .cue = {{51, 55}},
                        .content = {{28, 49}},
                        .stance = "denies",
                        .confidence = 0.9}};
  record.places = {{.id = "p1", .span = {16, 25}, .use = "literal", .name = "Port Vale"}};
  record.events = {{.id = "e1",
                    .cameo = "194",
                    .plover = "ASSAULT",
                    .quad = 4,
                    .goldstein = -10,
                    .source = {"a1"},
                    .trigger = {8, 15},
                    .span = {0, 26},
                    .where = "p1",
                    .rule = "lexicon/events/assault.lex:3",
                    .confidence = 0.8}};
  record.made_by = {"relata 0.1.0", "model-1", "lexicon-1"};
  return record;
}

constexpr const char* kMonday = "2024-03-11T08:00:00Z";
constexpr const char* kTuesday = "2024-03-12T08:00:00Z";

inline Put put(Store& store, const Record& record, const char* now = kMonday) {
  const auto done = store.put({&record, 1}, now);
  REQUIRE(done.has_value());
  return done->front();
}

inline Store writer(const std::string& path) {
  auto store = open_writer(path);
  if (!store) FAIL(to_string(store.error()));
  return std::move(*store);
}

inline Store reader(const std::string& path) {
  auto store = open_reader(path);
  if (!store) FAIL(to_string(store.error()));
  return std::move(*store);
}

}  // namespace relata
