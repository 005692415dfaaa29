// relata score GOLD SYSTEM: precision, recall and F1 of the events of two files of records.
#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <map>
#include <set>

#include "cli/command.h"
#include "record/json.h"

namespace relata {
namespace {

Result<std::map<std::string, Record>> records_of(const std::string& path) {
  std::ifstream in(path);
  if (!in) return fail(path, "cannot be opened", "check the path");
  std::map<std::string, Record> out;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    if (line.empty()) continue;
    const Json json = Json::parse(line, nullptr, false);
    auto record = json.is_discarded() ? fail(path, "is no JSON") : record_from_json(json);
    if (!record)
      return fail(fmt::format("{}:{}", path, number), record.error().why,
                  "give the output of `relata code`");
    out[record->report.id] = std::move(*record);
  }
  return out;
}

std::string country_of(const Record& r, const std::vector<std::string>& ids) {
  std::set<std::string> countries;
  for (const std::string& id : ids) {
    for (const Actor& a : r.actors) {
      if (a.id == id) countries.insert(a.country.value_or(a.code.value_or("?")));
    }
  }
  std::string out;
  for (const std::string& c : countries) out += c + "+";
  return out;
}

void print_row(const char* name, const std::map<std::string, Record>& gold,
               const std::map<std::string, Record>& system,
               const std::function<std::string(const Record&, const Event&)>& key) {
  std::size_t wanted = 0, written = 0, both = 0;
  for (const auto& [id, g] : gold) {
    std::multiset<std::string> keys;
    for (const Event& e : g.events) keys.insert(key(g, e));
    wanted += keys.size();
    const auto s = system.find(id);
    if (s == system.end()) continue;
    written += s->second.events.size();
    for (const Event& e : s->second.events) {
      if (const auto at = keys.find(key(s->second, e)); at != keys.end()) keys.erase(at), ++both;
    }
  }
  const double p = written == 0 ? 0 : static_cast<double>(both) / static_cast<double>(written);
  const double r = wanted == 0 ? 0 : static_cast<double>(both) / static_cast<double>(wanted);
  std::printf("%-22s %9.3f %9.3f %9.3f %7zu %7zu\n", name, p, r,
              p + r == 0 ? 0 : 2 * p * r / (p + r), wanted, written);
}

}  // namespace

void add_score(CLI::App& app, Exit& status) {
  CLI::App* command = app.add_subcommand(
      "score", "Compare the events of two files of records: precision, recall, F1");
  auto gold = std::make_shared<std::string>();
  auto system = std::make_shared<std::string>();
  command->add_option("GOLD", *gold, "Records held to be right (JSONL)")->required();
  command->add_option("SYSTEM", *system, "Records to be judged (JSONL)")->required();
  command->callback([gold, system, &status] {
    const auto g = records_of(*gold);
    const auto s = records_of(*system);
    if (!g || !s) {
      report_error(!g ? g.error() : s.error());
      status = Exit::kSomeFailed;
      return;
    }
    std::printf("%-22s %9s %9s %9s %7s %7s\n", "events alike in", "precision", "recall", "F1",
                "gold", "system");
    print_row("CAMEO root", *g, *s,
              [](const Record&, const Event& e) { return e.cameo.substr(0, 2); });
    print_row("CAMEO code", *g, *s, [](const Record&, const Event& e) { return e.cameo; });
    print_row("PLOVER type", *g, *s,
              [](const Record&, const Event& e) { return e.plover.value_or("-"); });
    print_row("root and countries", *g, *s, [](const Record& r, const Event& e) {
      return e.cameo.substr(0, 2) + country_of(r, e.source) + ">" + country_of(r, e.target);
    });
  });
}

}  // namespace relata
