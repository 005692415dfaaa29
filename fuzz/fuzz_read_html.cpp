// Web pages of any bytes.
#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  relata::fuzz::check_reading(relata::fuzz::bytes_of(data, size), relata::InputKind::kHtml);
  return 0;
}
