// A lexicon file of any bytes: what is read stands in the file, and what is wrong is named.
#include <algorithm>

#include "invariants.h"
#include "lexicon/lexicon.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  using namespace relata;
  LexiconFile file{"lexicon/events/fuzz.lex", std::string(fuzz::bytes_of(data, size))};
  const auto lines = static_cast<std::uint32_t>(std::ranges::count(file.text, '\n') + 1);
  const ParsedEntries parsed = parse_entries(file);
  for (const Entry& entry : parsed.entries) {
    fuzz::must(!entry.kind.empty() && !entry.names.empty(), "an entry has a kind and a name");
    fuzz::must(entry.line >= 1 && entry.line <= lines, "an entry stands in the file");
    for (const Field& field : entry.fields)
      fuzz::must(!field.key.empty() && field.line >= entry.line && field.line <= lines,
                 "a field stands below its entry's line");
  }
  for (const Error& error : parsed.errors)
    fuzz::must(!error.where.empty() && !error.why.empty() && !find_invalid_utf8(to_string(error)),
               "an error says where and why, in valid UTF-8");
  (void)compile_lexicon({&file, 1});
  return 0;
}
