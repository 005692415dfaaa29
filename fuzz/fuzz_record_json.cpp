// Records as the database gives them back, of any bytes: what is read writes itself the same again.
#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace relata;
  const Json json = Json::parse(fuzz::bytes_of(data, size), nullptr, false);
  if (json.is_discarded()) return 0;
  const auto record = record_from_json(json);
  if (!record) {
    fuzz::must(!record.error().why.empty(), "an error says why");
    return 0;
  }
  const std::string once = one_line(to_json(*record));
  const auto again = record_from_json(Json::parse(once));
  fuzz::must(again.has_value(), "what is written can be read");
  fuzz::must(one_line(to_json(*again)) == once, "reading and writing again changes nothing");
  return 0;
}
