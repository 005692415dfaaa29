#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/inputs.h"

namespace relata {

/// Where one <Sentence> or <Article> of a PETRARCH file stands in some bytes.
struct ElementRange {
  std::size_t begin = 0;  // of its "<"
  std::size_t end = 0;    // behind its closing tag; 0 = it is not closed in these bytes
};

/// The first such element of the bytes; nothing if none begins there.
[[nodiscard]] std::optional<ElementRange> find_petrarch_element(std::string_view bytes);

/// Reads one <Sentence> or <Article> of PETRARCH's XML as a report: `id`, `date`, `source` and
/// `url` are its id, day of publication, publisher and address, <Text> is its text; a <Parse> is
/// passed over.
///
/// errors  the element is no XML, or has no <Text>: named by file and byte.
/// source  the PETRARCH documentation, "Inputs and outputs"; PETRreader.read_xml_input.
[[nodiscard]] Result<Report> read_petrarch(const RawItem& item);

/// What a validation file says that a sentence has: its codings, or none.
struct ValidatedEvent {
  std::string source, target, code;
};

struct ValidatedSentence {
  std::string id;
  std::vector<ValidatedEvent> events;
};

/// The codings of one <Sentence> of a validation file; `noevents` gives none.
///
/// errors  as read_petrarch().
[[nodiscard]] Result<ValidatedSentence> read_petrarch_codings(const RawItem& item);

}  // namespace relata
