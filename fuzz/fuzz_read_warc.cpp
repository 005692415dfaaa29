// A WARC file, plain and in gzip.
#include "containers.h"
#include "read/unpack.h"
#include "read/warc.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace relata;
  const std::string_view bytes = fuzz::bytes_of(data, size);
  const Origin origin{"fuzz", "fuzz"};
  const auto plain = warc_records(fuzz::window_of(bytes), origin, fuzz::small_limits());
  fuzz::check_container(*plain, size + 2);
  const auto packed = warc_records(ByteWindow(gunzip(fuzz::window_of(bytes), "fuzz")), origin,
                                   fuzz::small_limits());
  fuzz::check_container(*packed, 1u << 20);
  return 0;
}
