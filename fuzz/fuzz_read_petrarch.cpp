// One sentence of PETRARCH's XML, and the search for sentences in any bytes.
#include "invariants.h"
#include "read/petrarch.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace relata;
  const std::string_view bytes = fuzz::bytes_of(data, size);
  fuzz::check_reading(bytes, InputKind::kPetrarch);
  (void)read_petrarch_codings(fuzz::item_of(bytes, InputKind::kPetrarch));
  if (const auto found = find_petrarch_element(bytes)) {
    fuzz::must(found->begin < bytes.size() && found->end <= bytes.size(), "an element lies inside");
    fuzz::must(found->end == 0 || found->begin < found->end,
               "an element has a beginning and an end");
  }
  return 0;
}
