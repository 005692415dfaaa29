// One line of JSONL, of any bytes. Its text comes back character by character.
#include "invariants.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace relata;
  const std::string_view bytes = fuzz::bytes_of(data, size);
  fuzz::check_reading(bytes, InputKind::kJsonl);

  const auto report = read_item(fuzz::item_of(bytes, InputKind::kJsonl));
  if (!report) return 0;
  const Json given = Json::parse(bytes, nullptr, false);
  fuzz::must(given.is_object() && given.contains("text"), "only an object with a text is a report");
  fuzz::must(report->text.ends_with(given["text"].get_ref<const std::string&>()),
             "the text comes back as it was");
  return 0;
}
