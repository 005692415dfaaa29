// relata forget DB ID|URI: removes a report for good.
#include <cstdio>
#include <filesystem>

#include "cli/command.h"
#include "cli/table.h"
#include "store/store.h"

namespace relata {

void add_forget(CLI::App& app, Exit& status) {
  CLI::App* command = app.add_subcommand(
      "forget", "Remove a report, its versions and all that hangs on it, for good");
  auto database = std::make_shared<std::string>();
  auto reports = std::make_shared<std::vector<std::string>>();
  command->add_option("DB", *database, "Database")->required();
  command->add_option("REPORT", *reports, "Id or uri of a report")->required();
  command->callback([=, &status] {
    if (!std::filesystem::exists(*database)) {
      report_error({*database, "there is no database here", "check the path", ""});
      status = Exit::kSomeFailed;
      return;
    }
    auto store = open_writer(*database);
    if (!store) {
      report_error(store.error());
      status = Exit::kSomeFailed;
      return;
    }
    for (const std::string& report : *reports) {
      const auto ids = store->forget(report, now_utc());
      if (!ids) {
        report_error(ids.error());
        status = Exit::kSomeFailed;
        continue;
      }
      for (const std::string& id : *ids) std::printf("forgotten: %s\n", id.c_str());
    }
  });
}

}  // namespace relata
