#include "pipeline/stored.h"

#include <fstream>
#include <utility>

#include "record/json.h"
#include "store/store.h"

namespace relata {

bool is_database(const std::string& path) {
  constexpr std::string_view kMagic("SQLite format 3\0", 16);
  std::string begin(kMagic.size(), ' ');
  std::ifstream in(path, std::ios::binary);
  return in.read(begin.data(), static_cast<std::streamsize>(begin.size())) && begin == kMagic;
}

Result<void> each_stored_record(const std::string& database,
                                const std::function<void(std::vector<Record>)>& work) {
  auto store = open_reader(database);
  if (!store) return tl::unexpected(store.error());
  Filter page;
  page.limit = 200;
  for (;; page.offset += page.limit) {
    const auto rows = store->reports(page);
    if (!rows) return tl::unexpected(rows.error());
    if (rows->rows.empty()) return {};
    std::vector<Record> records;
    for (const ReportRow& row : rows->rows) {
      const auto json = store->record_json(row.id);
      if (!json) return tl::unexpected(json.error());
      if (!*json) continue;
      auto record = record_from_json(Json::parse(**json, nullptr, false));
      if (!record) return tl::unexpected(record.error());
      records.push_back(std::move(*record));
    }
    work(std::move(records));
  }
}

}  // namespace relata
