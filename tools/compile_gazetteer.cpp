// Compiles the table of cities (GeoNames cities500) and lexicon/places into the file that the
// program maps. usage: compile_gazetteer OUT PLACES.tsv COUNTRY-CODES.tsv [CITIES500.txt]
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "lexicon/gazetteer.h"
#include "text/hash.h"
#include "text/unicode.h"

namespace {

using namespace relata;

std::vector<std::string> split(const std::string& line, char separator) {
  std::vector<std::string> out(1);
  for (const char c : line) {
    if (c == separator)
      out.emplace_back();
    else
      out.back() += c;
  }
  return out;
}

struct Builder {
  std::vector<GazetteerPlace> places;
  std::vector<GazetteerName> names;
  std::string strings;

  static void copy(char* to, std::size_t size, const std::string& from) {
    std::memcpy(to, from.data(), std::min(size, from.size()));
  }

  void add(const std::string& id, const std::string& name, const std::vector<std::string>& others,
           const std::string& feature, const std::string& lat, const std::string& lon,
           const std::string& country, const std::string& population) {
    GazetteerPlace p;
    p.geonames = std::atoll(id.c_str());
    p.lat = std::strtof(lat.c_str(), nullptr);
    p.lon = std::strtof(lon.c_str(), nullptr);
    p.population = static_cast<std::uint32_t>(
        std::min<long long>(std::atoll(population.c_str()), 4294967295LL));
    p.name = static_cast<std::uint32_t>(strings.size());
    copy(p.country, sizeof p.country, country);
    copy(p.feature, sizeof p.feature, feature);
    strings += name;
    strings += '\0';
    const auto index = static_cast<std::uint32_t>(places.size());
    places.push_back(p);
    std::set<std::string> seen;
    std::uint32_t rank = 0;
    const auto put = [&](const std::string& form) {
      const std::string folded = fold(form);
      // English text has Latin letters only; the folded form of others is kept out.
      const bool latin = std::all_of(folded.begin(), folded.end(),
                                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
      if (folded.size() > 2 && latin && seen.insert(folded).second)
        names.push_back({fnv1a(folded), index, rank});
    };
    put(name);
    rank = 1;
    for (const std::string& other : others) put(other);
  }

  bool write(const char* path) {
    std::sort(names.begin(), names.end(), [&](const GazetteerName& a, const GazetteerName& b) {
      if (a.hash != b.hash) return a.hash < b.hash;
      if (places[a.place].population != places[b.place].population)
        return places[a.place].population > places[b.place].population;
      return a.place < b.place;
    });
    std::ofstream out(path, std::ios::binary);
    GazetteerHeader header;
    header.places = places.size();
    header.names = names.size();
    header.string_bytes = strings.size();
    out.write(reinterpret_cast<const char*>(&header), sizeof header);
    out.write(reinterpret_cast<const char*>(places.data()),
              static_cast<std::streamsize>(places.size() * sizeof places[0]));
    out.write(reinterpret_cast<const char*>(names.data()),
              static_cast<std::streamsize>(names.size() * sizeof names[0]));
    out.write(strings.data(), static_cast<std::streamsize>(strings.size()));
    return out.good();
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::fprintf(stderr,
                 "usage: compile_gazetteer OUT PLACES.tsv COUNTRY-CODES.tsv [CITIES500.txt]\n");
    return 2;
  }
  Builder builder;
  std::map<std::string, std::string> country;
  std::string line;
  for (std::ifstream in(argv[3]); std::getline(in, line);) {
    const auto cells = split(line, '\t');
    if (cells.size() == 2 && line[0] != '#') country[cells[0]] = cells[1];
  }
  for (std::ifstream in(argv[2]); std::getline(in, line);) {
    const auto c = split(line, '\t');
    if (c.size() == 8 && line[0] != '#')
      builder.add(c[0], c[1], split(c[2], '|'), c[3], c[4], c[5], c[6], c[7]);
  }
  if (argc > 4) {
    for (std::ifstream in(argv[4]); std::getline(in, line);) {
      const auto c = split(line, '\t');
      if (c.size() < 15) continue;
      auto others = split(c[3], ',');
      others.push_back(c[2]);
      builder.add(c[0], c[1], others, c[7], c[4], c[5], country[c[8]], c[14]);
    }
  }
  if (!builder.write(argv[1])) {
    std::fprintf(stderr, "compile_gazetteer: %s: cannot be written\n", argv[1]);
    return 1;
  }
  std::printf("gazetteer: %zu places, %zu names\n", builder.places.size(), builder.names.size());
  return 0;
}
