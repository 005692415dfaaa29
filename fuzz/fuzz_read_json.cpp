// JSON over several lines, and JSON lines.
#include "containers.h"
#include "read/lines.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace relata;
  const std::string_view bytes = fuzz::bytes_of(data, size);
  (void)is_json_document(bytes);
  const Origin origin{"fuzz", "fuzz"};
  fuzz::check_container(*json_objects(fuzz::window_of(bytes), origin, fuzz::small_limits()),
                        size + 2);
  fuzz::check_container(*json_lines(fuzz::window_of(bytes), origin, fuzz::small_limits()),
                        size + 2);
  return 0;
}
