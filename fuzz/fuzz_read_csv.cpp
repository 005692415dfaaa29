// A CSV file.
#include "containers.h"
#include "read/csv.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace relata;
  const auto rows =
      csv_rows(fuzz::window_of(fuzz::bytes_of(data, size)), {"fuzz", "fuzz"}, fuzz::small_limits());
  fuzz::check_container(*rows, size + 2);
  return 0;
}
