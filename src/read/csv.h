#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "read/container.h"

namespace relata {

/// The columns of a CSV file (RFC 4180), and what parts its fields.
struct CsvTable {
  char delimiter = ',';
  std::vector<std::string> columns;
};

/// The table that a first line names: of "," ";" and tab the one that parts most columns.
[[nodiscard]] CsvTable csv_table(std::string_view first_line);

/// One of the columns is a report's text (fields.h).
[[nodiscard]] bool has_text_column(const CsvTable& table);

/// The rows of a CSV input behind its first line, each a report, numbered by the line on which they
/// begin. A quoted field may run over lines.
///
/// errors  no column for the text; a row that is longer than ReadOptions allows (one quotation mark
///         too many is the usual reason): the next line is tried then.
[[nodiscard]] std::unique_ptr<Container> csv_rows(ByteWindow in, Origin origin,
                                                  const ReadOptions& options);

/// Reads one row: what fields.h knows of its columns; the others are passed over.
///
/// errors  a row with more fields than there are columns, or with a quotation mark that is not
///         closed.
[[nodiscard]] Result<Report> read_csv_row(const RawItem& item);

}  // namespace relata
