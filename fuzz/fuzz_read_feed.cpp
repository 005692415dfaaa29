// A feed: RSS, Atom, JSON Feed.
#include "containers.h"
#include "read/feed.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace relata;
  const auto entries = feed_entries(fuzz::item_of(fuzz::bytes_of(data, size), InputKind::kFeed));
  if (entries) fuzz::check_container(**entries, size + 2);
  return 0;
}
