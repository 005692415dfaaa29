#include "read/csv.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "read/decode.h"
#include "read/fields.h"
#include "read/finish.h"

namespace relata {
namespace {

constexpr std::size_t kChunkBytes = 64u << 10;

// One field of a row as it stands: bytes [begin, end) without the quotation marks around it.
struct Cell {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool quoted = false;  // two quotation marks inside stand for one
};

// The cells of a row; nothing if a quotation mark is not closed.
std::optional<std::vector<Cell>> cells_of(std::string_view row, char delimiter) {
  std::vector<Cell> out;
  for (std::size_t at = 0;; ++at) {
    Cell cell{at, at, at < row.size() && row[at] == '"'};
    if (cell.quoted) {
      cell.begin = ++at;
      while (true) {
        at = row.find('"', at);
        if (at == std::string_view::npos) return std::nullopt;
        if (at + 1 >= row.size() || row[at + 1] != '"') break;
        at += 2;
      }
      cell.end = at;
      at =
          std::min(row.find(delimiter, at), row.size());  // what stands behind it is lost on nobody
    } else {
      at = std::min(row.find(delimiter, at), row.size());
      cell.end = at;
    }
    out.push_back(cell);
    if (at >= row.size()) return out;
  }
}

std::string value_of(std::string_view row, const Cell& cell) {
  std::string out(row.substr(cell.begin, cell.end - cell.begin));
  if (!cell.quoted) return out;
  for (std::size_t at = out.find("\"\""); at != std::string::npos; at = out.find("\"\"", at + 1)) {
    out.erase(at, 1);
  }
  return out;
}

class CsvRows : public Container {
 public:
  CsvRows(ByteWindow in, Origin origin, std::size_t max_bytes)
      : in_(std::move(in)), origin_(std::move(origin)), max_bytes_(max_bytes) {}

  std::optional<Result<Content>> next() override {
    while (!ended_) {
      if (auto skipped = skip(); !skipped) {
        ended_ = true;
        return Result<Content>(tl::unexpected(skipped.error()));
      }
      const auto length = row_length();
      if (!length) {
        if (length.error().where.empty()) break;
        return Result<Content>(tl::unexpected(length.error()));
      }
      std::string_view bytes = in_.waiting().substr(0, *length);
      const std::uint64_t line = line_;
      const std::uint64_t byte = in_.offset();
      std::string row(bytes);
      take(*length);
      while (row.ends_with('\n') || row.ends_with('\r')) row.pop_back();
      if (!table_) {
        if (row.starts_with("\xEF\xBB\xBF")) row.erase(0, 3);
        table_ = std::make_shared<CsvTable>(csv_table(row));
        if (!has_text_column(*table_)) {
          ended_ = true;
          return Result<Content>(fail(origin_.file + ":1", "no column is named \"text\"",
                                      "name the columns in the first line: id, date, title, text",
                                      "the other inputs"));
        }
        continue;
      }
      if (row.find_first_not_of(" \t") == std::string::npos) continue;
      RawItem item = item_at(origin_, InputKind::kCsv, line, byte, std::move(row));
      item.table = table_;
      return Result<Content>(std::move(item));
    }
    return std::nullopt;
  }

 private:
  // Of the next row with its line end. An Error without a place: the end.
  Result<std::size_t> row_length() {
    bool quoted = false;
    std::size_t first_line = 0;
    for (std::size_t at = 0;; ++at) {
      if (at >= in_.waiting().size()) {
        if (auto filled = in_.fill(at + kChunkBytes); !filled) {
          ended_ = true;
          return tl::unexpected(filled.error());
        }
        if (at >= in_.waiting().size()) {
          if (at == 0) return fail("", "");
          if (!quoted) return at;
          return too_long("a quotation mark is never closed", first_line, at);
        }
      }
      if (at > max_bytes_) {
        return too_long(fmt::format("the row is longer than {} bytes", max_bytes_), first_line, at);
      }
      const char c = in_.waiting()[at];
      quoted ^= c == '"';
      if (c != '\n') continue;
      if (!quoted) return at + 1;
      if (first_line == 0) first_line = at + 1;
    }
  }

  // The row's first line is given up, and the next line tried.
  tl::unexpected<Error> too_long(std::string why, std::size_t first_line, std::size_t read) {
    auto error = fail(fmt::format("{}:{} (byte {})", origin_.file, line_, in_.offset()),
                      std::move(why), "close its quotation marks, or double them inside a field",
                      "the rows before it and behind its line");
    take(first_line > 0 ? first_line : read);
    skipping_ = first_line == 0;
    return error;
  }

  // Behind the line that was given up.
  Result<void> skip() {
    while (skipping_) {
      if (auto filled = in_.fill(1); !filled) return filled;
      const std::string_view waiting = in_.waiting();
      const std::size_t end = waiting.find('\n');
      skipping_ = end == std::string_view::npos && !in_.ended();
      take(end == std::string_view::npos ? waiting.size() : end + 1);
    }
    return {};
  }

  void take(std::size_t bytes) {
    const std::string_view taken = in_.waiting().substr(0, bytes);
    line_ += static_cast<std::uint64_t>(std::count(taken.begin(), taken.end(), '\n'));
    in_.take(bytes);
  }

  ByteWindow in_;
  Origin origin_;
  std::size_t max_bytes_;
  std::shared_ptr<const CsvTable> table_;
  std::uint64_t line_ = 1;
  bool skipping_ = false;  // inside a line that was given up
  bool ended_ = false;
};

}  // namespace

CsvTable csv_table(std::string_view first_line) {
  CsvTable best;
  for (const char delimiter : {',', ';', '\t'}) {
    CsvTable table{delimiter, {}};
    const auto cells = cells_of(first_line, delimiter);
    if (!cells) continue;
    for (const Cell& cell : *cells) table.columns.push_back(value_of(first_line, cell));
    if (table.columns.size() > best.columns.size()) best = std::move(table);
  }
  return best;
}

bool has_text_column(const CsvTable& table) {
  return std::any_of(table.columns.begin(), table.columns.end(), [](const std::string& name) {
    const auto named = field_named(name);
    return named && named->field == Field::kText;
  });
}

std::unique_ptr<Container> csv_rows(ByteWindow in, Origin origin, const ReadOptions& options) {
  return std::make_unique<CsvRows>(std::move(in), std::move(origin), options.max_line_bytes);
}

Result<Report> read_csv_row(const RawItem& item) {
  const SourceText source = decode(item.bytes);
  const std::string_view row = source.text;
  const auto place = [&] {
    return fmt::format("{}:{} (byte {})", item.file, item.line, item.byte);
  };
  const auto cells = cells_of(row, item.table->delimiter);
  if (!cells) {
    return fail(place(), "a quotation mark is not closed", "close it, or double it inside a field",
                "the other rows");
  }
  if (cells->size() > item.table->columns.size()) {
    return fail(place(),
                fmt::format("the row has {} fields, more than the {} columns", cells->size(),
                            item.table->columns.size()),
                "put fields that hold the delimiter into quotation marks", "the other rows");
  }
  std::map<Field, std::pair<int, std::size_t>>
      found;  // the rank of the name, the number of the cell
  for (std::size_t i = 0; i < cells->size(); ++i) {
    const auto named = field_named(item.table->columns[i]);
    if (!named || (*cells)[i].begin == (*cells)[i].end) continue;
    const auto [at, fresh] = found.try_emplace(named->field, named->rank, i);
    if (!fresh && named->rank < at->second.first) at->second = {named->rank, i};
  }
  const auto text_of = [&](Field field) -> std::optional<GivenText> {
    const auto at = found.find(field);
    if (at == found.end()) return std::nullopt;
    return GivenText{value_of(row, (*cells)[at->second.second]), at->second.second};
  };
  const auto take = [&](Field field) -> std::optional<std::string> {
    auto text = text_of(field);
    return text ? std::optional(std::move(text->value)) : std::nullopt;
  };
  GivenReport given;
  given.fields.id = take(Field::kId).value_or("");
  take_fields(given.fields, take);
  if (source.note) add_note(given.fields, *source.note);
  given.title = text_of(Field::kTitle);
  given.standfirst = text_of(Field::kStandfirst);
  given.text = text_of(Field::kText).value_or(GivenText{"", cells->size()});
  const auto copy = [&](Composer& to, const GivenText& value) {
    if (value.at >= cells->size()) return;
    const Cell& cell = (*cells)[value.at];
    for (std::size_t at = cell.begin; at < cell.end;) {
      const std::size_t mark = cell.quoted ? std::min(row.find("\"\"", at), cell.end) : cell.end;
      to.copy(source, at, mark);
      at = mark;
      if (at >= cell.end) break;
      to.put("\"", source, at, at + 2);
      at += 2;
    }
  };
  Report report = compose_given(std::move(given), copy, item);
  for (SourceRun& run : report.source_map) run.byte += item.byte;
  return report;
}

}  // namespace relata
