// Text files of any bytes, and the recognition of their kind.
#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string_view bytes = relata::fuzz::bytes_of(data, size);
  (void)relata::recognise(bytes);
  relata::fuzz::check_reading(bytes, relata::InputKind::kText);
  return 0;
}
