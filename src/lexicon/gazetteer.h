#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/error.h"

namespace relata {

/// One place of the gazetteer. Fixed size: the file is mapped and used in place.
struct GazetteerPlace {
  std::int64_t geonames = 0;  // 0 = has no id
  float lat = 0;              // degrees, WGS 84
  float lon = 0;
  std::uint32_t name = 0;  // offset into the strings
  std::uint32_t population = 0;
  char country[4] = {};  // "LBY"
  char feature[8] = {};  // GeoNames feature code, "PPLC"
};

/// One way to write a place's name: hash of its folded form, and the place.
struct GazetteerName {
  std::uint64_t hash = 0;
  std::uint32_t place = 0;
  std::uint32_t rank = 0;  // 0 the main name, 1 another form
};

/// Place names of the world, mapped from the file that the build makes of GeoNames' cities and
/// lexicon/places.
///
/// Cheap to open (nothing is read until asked for), immutable, shared by all threads.
class Gazetteer {
 public:
  /// errors  no such file, no gazetteer, another version, cut short.
  [[nodiscard]] static Result<Gazetteer> open(const std::string& path);
  /// A gazetteer without places, for programs that run without the file.
  [[nodiscard]] static Gazetteer none();

  /// The places that are called so, biggest first. `name` is folded here (text/unicode.h).
  [[nodiscard]] std::vector<const GazetteerPlace*> find(std::string_view name) const;
  [[nodiscard]] std::string_view name(const GazetteerPlace& place) const;
  [[nodiscard]] std::size_t size() const { return places_.size(); }

 private:
  struct Mapping;
  std::shared_ptr<const Mapping> mapping_;
  std::span<const GazetteerPlace> places_;
  std::span<const GazetteerName> names_;
  std::string_view strings_;
};

/// Layout of the file: this header, then places, names sorted by hash, strings (each ended by a
/// zero byte).
struct GazetteerHeader {
  char magic[8] = {'R', 'E', 'L', 'A', 'T', 'A', 'G', '1'};
  std::uint64_t places = 0;
  std::uint64_t names = 0;
  std::uint64_t string_bytes = 0;
};

/// Text forms of a country or feature kept in a fixed field.
[[nodiscard]] inline std::string_view fixed_text(const char* field, std::size_t size) {
  std::string_view all(field, size);
  return all.substr(0, all.find('\0'));
}

}  // namespace relata
