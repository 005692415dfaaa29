#include "lexicon/gazetteer.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "text/hash.h"
#include "text/unicode.h"

namespace relata {

struct Gazetteer::Mapping {
  void* data = nullptr;
  std::size_t size = 0;
  Mapping(void* d, std::size_t s) : data(d), size(s) {}
  Mapping(const Mapping&) = delete;
  Mapping& operator=(const Mapping&) = delete;
  ~Mapping() { munmap(data, size); }
};

Gazetteer Gazetteer::none() { return {}; }

Result<Gazetteer> Gazetteer::open(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return fail(path, std::strerror(errno), "build it: ./run does");
  struct stat status = {};
  fstat(file, &status);
  const auto size = static_cast<std::size_t>(status.st_size);
  void* data = size < sizeof(GazetteerHeader) ? MAP_FAILED
                                              : mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
  ::close(file);
  if (data == MAP_FAILED)
    return fail(path, "is no gazetteer (too short)", "delete it and build anew");
  Gazetteer out;
  out.mapping_ = std::make_shared<const Mapping>(data, size);
  const auto* bytes = static_cast<const char*>(data);
  GazetteerHeader header;
  std::memcpy(&header, bytes, sizeof header);
  if (std::memcmp(header.magic, GazetteerHeader{}.magic, sizeof header.magic) != 0) {
    return fail(path, "is no gazetteer of this version", "delete it and build anew");
  }
  const std::size_t wanted = sizeof header + header.places * sizeof(GazetteerPlace) +
                             header.names * sizeof(GazetteerName) + header.string_bytes;
  if (header.places > size || header.names > size || wanted != size)
    return fail(path, "is cut short", "delete it and build anew");
  bytes += sizeof header;
  out.places_ = {reinterpret_cast<const GazetteerPlace*>(bytes), header.places};
  bytes += out.places_.size_bytes();
  out.names_ = {reinterpret_cast<const GazetteerName*>(bytes), header.names};
  bytes += out.names_.size_bytes();
  out.strings_ = {bytes, header.string_bytes};
  return out;
}

std::vector<const GazetteerPlace*> Gazetteer::find(std::string_view name) const {
  const std::uint64_t hash = fnv1a(fold(name));
  const auto by_hash = [](const GazetteerName& a, std::uint64_t h) { return a.hash < h; };
  std::vector<const GazetteerPlace*> out;
  for (auto at = std::lower_bound(names_.begin(), names_.end(), hash, by_hash);
       at != names_.end() && at->hash == hash; ++at) {
    if (at->place < places_.size()) out.push_back(&places_[at->place]);
  }
  return out;
}

std::string_view Gazetteer::name(const GazetteerPlace& place) const {
  const std::string_view rest = strings_.substr(std::min<std::size_t>(place.name, strings_.size()));
  return rest.substr(0, rest.find('\0'));
}

}  // namespace relata
