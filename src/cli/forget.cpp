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
  auto no_wait = std::make_shared<bool>(false);
  add_wait_option(*command, *no_wait);
  command->callback([=, &status] {
    std::error_code ignored;
    if (!std::filesystem::exists(*database, ignored)) {
      report_error({*database, "there is no database here", "check the path", ""});
      status = Exit::kSomeFailed;
      return;
    }
    auto store = open_writer(*database, {.wait = wait_options(*no_wait)});
    if (!store) {
      report_error(store.error());
      status = Exit::kSomeFailed;
      return;
    }
    std::vector<std::string> ids;
    std::int64_t failures = 0;
    for (const std::string& report : *reports) {
      const auto done = store->forget(report, now_utc());
      if (!done) {
        report_error(done.error());
        status = Exit::kSomeFailed;
        continue;
      }
      ids.insert(ids.end(), done->ids.begin(), done->ids.end());
      failures += done->failures;
    }
    if (ids.empty() && failures == 0) return;
    if (const auto good = store->scrub(); !good) {
      report_error(good.error());
      status = Exit::kSomeFailed;
      return;
    }
    for (const std::string& id : ids) std::printf("forgotten: %s\n", id.c_str());
    if (failures > 0) {
      std::printf("forgotten: %lld notes of what could not be read\n",
                  static_cast<long long>(failures));
    }
  });
}

}  // namespace relata
