#pragma once

#include <memory>

#include "read/container.h"

namespace relata {

/// The pages, texts and feeds of a WARC file, record by record, each with the offset of its record
/// as its place: of the gzip member in a WARC.gz, as CDX indexes have it.
///
/// Taken are `response` records with status 200 and `resource` and `conversion` records whose media
/// type is HTML, plain text, or XML or JSON that is a feed; the others are passed over.
///
/// errors  a record whose length is wrong, that is cut, damaged or too long; the next record that
///         can be found is read.
/// memory  one record, at most ReadOptions::max_report_bytes.
/// source  ISO 28500:2017 (WARC 1.1).
[[nodiscard]] std::unique_ptr<Container> warc_records(ByteWindow in, Origin origin,
                                                      const ReadOptions& options);

}  // namespace relata
