#include "read/html.h"

#include "read/decode.h"
#include "read/finish.h"
#include "read/plain.h"

namespace relata {

Result<Report> read_html(const RawItem& item) {
  if (auto error = binary_error(item)) return tl::unexpected(std::move(*error));
  Report report;
  add_note(report, "no article found");
  finish(report, item);
  return report;
}

}  // namespace relata
