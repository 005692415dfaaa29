// A zip, tar or 7z, and the packings that libarchive reads.
#include "containers.h"
#include "read/unpack.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace relata;
  const std::string_view bytes = fuzz::bytes_of(data, size);
  const auto archive = open_archive(fuzz::window_of(bytes), "", {"fuzz", "fuzz"}, {1u << 20, 50});
  fuzz::check_container(*archive, size + 1000);
  ByteWindow stream(unpack(fuzz::window_of(bytes), "fuzz", {1u << 20, 50}));
  while (!stream.ended() && stream.waiting().size() < (4u << 20)) {
    if (!stream.fill(stream.waiting().size() + 1)) break;
  }
  return 0;
}
