// relata lexicon check | unknown: what is wrong in lexicon files, and what no entry covers.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>

#include "cli/stream.h"
#include "language/irregular.h"
#include "language/rules.h"
#include "lexicon/import.h"
#include "pipeline/changes.h"
#include "pipeline/examples.h"
#include "pipeline/stored.h"
#include "pipeline/unknown.h"
#include "record/json.h"
#include "text/unicode.h"

namespace relata {
namespace {

std::optional<std::string> read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

// What is wrong in the words of the language stage; a folder without them is a lexicon too.
std::vector<Error> check_language(const std::filesystem::path& folder) {
  std::vector<Error> errors;
  const auto note = [&](const auto& read) {
    if (!read) errors.push_back(read.error());
  };
  const std::string rules = folder / "language/english.lex";
  if (const auto text = read_file(rules)) note(read_token_rules(*text, rules));
  const std::string irregular = folder / "language/irregular.lex";
  if (const auto text = read_file(irregular)) note(IrregularForms::read(*text, irregular));
  return errors;
}

// Numbers of the lexicon's files that lie in the folder, or are the file, that was named.
std::vector<std::uint32_t> files_of(const Lexicon& lexicon, const std::string& path) {
  std::error_code ignored;
  const auto whole = std::filesystem::weakly_canonical(path, ignored);
  const std::string inside = whole.parent_path().filename().string() + "/";
  const bool folder = std::filesystem::is_directory(whole, ignored);
  std::string name = whole.filename().string();
  name = folder ? name + "/" : inside + name;
  std::vector<std::uint32_t> out;
  for (std::uint32_t i = 0; i < lexicon.file_names.size(); ++i) {
    // Files of the own lexicon stand below "lexicon/".
    const std::string file = "/" + lexicon.file_names[i];
    if (file.find("/" + name) != std::string::npos) out.push_back(i);
  }
  return out;
}

// The path lies in the program's own lexicon.
bool is_own(const std::string& path) {
  std::error_code ignored;
  const auto whole = std::filesystem::weakly_canonical(path, ignored);
  const auto own = std::filesystem::weakly_canonical(own_file("lexicon"), ignored);
  return std::mismatch(own.begin(), own.end(), whole.begin(), whole.end()).first == own.end();
}

// Our own lexicon, or another laid over it; its examples are run with the program's model.
Exit check(const std::vector<std::string>& paths, const std::string& model) {
  Exit status = Exit::kDone;
  for (const std::string& path : paths) {
    auto knowledge = load_knowledge({model, is_own(path) ? "" : path});
    if (!knowledge) {
      report_error(knowledge.error());
      return Exit::kSomeFailed;
    }
    std::vector<Error> errors = check_language(path);
    errors.insert(errors.begin(), knowledge->lexicon.errors.begin(),
                  knowledge->lexicon.errors.end());
    for (const Error& e : errors) report_error(e);
    const std::vector<std::uint32_t> own = files_of(knowledge->lexicon, path);
    const ExampleResults results = run_examples(
        knowledge->lexicon,
        [&](std::vector<Report> reports) { return code(*knowledge, std::move(reports)); }, own);
    for (const Error& e : results.failures) report_error(e);
    std::printf("%s: %zu event entries, %zu faults; %zu of %zu examples pass\n", path.c_str(),
                knowledge->lexicon.events.size(), errors.size(), results.passed, results.run);
    if (!errors.empty() || results.passed != results.run) status = Exit::kSomeFailed;
  }
  return status;
}

// The beginning of an example, cut at a word.
std::string shortened(const std::string& text) {
  constexpr std::size_t kLongest = 90;
  const CodePoints points(text);
  if (points.size() <= kLongest) return text;
  const std::string begin(points.slice({0, kLongest}));
  return begin.substr(0, begin.rfind(' ')) + " ...";
}

void print_rows(const char* title, const std::vector<UnknownRow>& rows) {
  if (rows.empty()) return;
  std::printf("%s\n   times  reports\n", title);
  for (const UnknownRow& row : rows) {
    std::printf("%8zu %8zu  %s\n%19s%s\n", row.times, row.reports, printable_line(row.name).c_str(),
                "", printable_line(shortened(row.example)).c_str());
  }
  std::printf("\n");
}

// What the lexicon lacks for files and databases.
Exit unknown(InputOptions options, std::size_t limit) {
  Exit status = Exit::kDone;
  const auto knowledge = knowledge_for(options, status);
  if (!knowledge) return status;
  UnknownTally tally;
  std::vector<std::string> files;
  for (const std::string& path : options.paths) {
    if (!is_database(path)) {
      files.push_back(path);
      continue;
    }
    const auto done = each_stored_record(path, [&](std::vector<Record> records) {
      std::vector<Report> reports;
      for (Record& r : records) reports.push_back(std::move(r.report));
      tally.add(*knowledge, std::move(reports));
    });
    if (!done) {
      report_error(done.error());
      status = Exit::kSomeFailed;
    }
  }
  if (!files.empty()) {
    options.paths = files;
    const Exit read = stream_lines(options, [&](std::vector<Report> reports) {
      tally.add(*knowledge, std::move(reports));
      return std::vector<std::string>{};
    });
    if (read != Exit::kDone) status = read;
  }
  const UnknownLists lists = tally.lists(limit);
  print_rows("verbs without an entry (events/, statements/)", lists.verbs);
  print_rows("nouns and adjectives of acts without an entry (events/)", lists.acts);
  print_rows("nouns that act or speak without an entry (agents/)", lists.nouns);
  print_rows("names without an entry, title or country (actors/)", lists.names);
  return status;
}

// One change of `lexicon diff`: as lines, or as one line of JSON.
void print_change(const Record& before, const Record& after, const EventChange& c, bool json) {
  const char* what = c.before == nullptr ? "new" : c.after == nullptr ? "gone" : "changed";
  const Event& shown = c.before != nullptr ? *c.before : *c.after;
  const CodePoints text(before.report.text);
  const std::string words = printable_line(text.slice(shown.span));
  if (json) {
    Json line = {{"report", before.report.id},
                 {"change", what},
                 {"span", {shown.span.begin, shown.span.end}},
                 {"words", words}};
    if (c.before != nullptr)
      line["before"] = {{"event", event_line(before, *c.before)}, {"rule", c.before->rule}};
    if (c.after != nullptr)
      line["after"] = {{"event", event_line(after, *c.after)}, {"rule", c.after->rule}};
    std::printf("%s\n", line.dump().c_str());
    return;
  }
  std::printf("%-8s %s\n", what, shortened(words).c_str());
  if (c.before != nullptr)
    std::printf("       - %s  (%s)\n", event_line(before, *c.before).c_str(),
                c.before->rule.c_str());
  if (c.after != nullptr)
    std::printf("       + %s  (%s)\n", event_line(after, *c.after).c_str(), c.after->rule.c_str());
}

// The stored events that a lexicon would change.
Exit diff(const std::string& database, const KnowledgeOptions& options, bool json) {
  const auto knowledge = load_knowledge(options);
  if (!knowledge) {
    report_error(knowledge.error());
    return Exit::kSomeFailed;
  }
  std::size_t reports = 0;
  std::size_t changes = 0;
  const auto done = each_stored_record(database, [&](std::vector<Record> records) {
    std::vector<Report> again;
    for (const Record& r : records) again.push_back(r.report);
    const std::vector<Record> now = code(*knowledge, std::move(again));
    for (std::size_t i = 0; i < records.size(); ++i) {
      const std::vector<EventChange> found = event_changes(records[i], now[i]);
      if (!found.empty() && !json)
        std::printf("%s\n", records[i].report.title.value_or(records[i].report.uri).c_str());
      for (const EventChange& c : found) print_change(records[i], now[i], c, json);
      changes += found.size();
    }
    reports += records.size();
  });
  if (!done) {
    report_error(done.error());
    return Exit::kSomeFailed;
  }
  if (!json) std::printf("%zu changes in %zu reports\n", changes, reports);
  return Exit::kDone;
}

Exit import(const std::vector<std::string>& paths, const std::string& folder) {
  std::vector<LexiconFile> dictionaries;
  for (const std::string& path : paths) {
    std::optional<std::string> text = read_file(path);
    if (!text) {
      report_error({path, "cannot be opened", "check the path", "nothing was imported"});
      return Exit::kSomeFailed;
    }
    dictionaries.push_back({path, *std::move(text)});
  }
  const Imported imported = import_dictionaries(dictionaries);
  std::error_code error;
  std::filesystem::create_directories(folder, error);
  for (const LexiconFile& file : imported.files) {
    std::ofstream out(std::filesystem::path(folder) / file.name, std::ios::binary);
    out << file.text;
    if (!out.flush()) {
      report_error(
          {folder + "/" + file.name, "cannot be written", "check the folder and the disk", ""});
      return Exit::kSomeFailed;
    }
  }
  for (const Error& e : imported.skipped) report_error(e);
  std::printf("%s: %zu files written, %zu lines without a counterpart\n", folder.c_str(),
              imported.files.size(), imported.skipped.size());
  return Exit::kDone;
}

}  // namespace

void add_lexicon(CLI::App& app, Exit& status) {
  CLI::App* command =
      app.add_subcommand("lexicon", "Check lexicon files; find what they do not cover");
  command->require_subcommand(1);

  CLI::App* checking = command->add_subcommand(
      "check", "Say what is wrong in lexicon folders, and run the examples of their entries");
  auto paths = std::make_shared<std::vector<std::string>>();
  auto model = std::make_shared<std::string>();
  checking->add_option("PATH", *paths, "Lexicon folders")->required();
  checking->add_option("--model", *model, "Model file to use instead of the program's own");
  checking->callback([paths, model, &status] { status = check(*paths, *model); });

  CLI::App* importing = command->add_subcommand(
      "import", "Turn TABARI or PETRARCH dictionaries into a lexicon folder");
  auto dictionaries = std::make_shared<std::vector<std::string>>();
  auto folder = std::make_shared<std::string>();
  importing->add_option("FILE", *dictionaries, "Dictionaries")->required();
  importing->add_option("-o,--output", *folder, "Folder to write")->required();
  importing->callback([dictionaries, folder, &status] { status = import(*dictionaries, *folder); });

  CLI::App* differing = command->add_subcommand(
      "diff", "List the events of a database that a lexicon would change, add or drop");
  auto database = std::make_shared<std::string>();
  auto laid_over = std::make_shared<KnowledgeOptions>();
  auto format = std::make_shared<std::string>("text");
  differing->add_option("DB", *database, "A relata.db")->required();
  differing->add_option("--lexicon", laid_over->lexicon,
                        "Folder of the edited lexicon; its kinds replace ours");
  differing->add_option("--model", laid_over->model,
                        "Model file to use instead of the program's own");
  differing->add_option("--format", *format, "text or jsonl")
      ->check(CLI::IsMember({"text", "jsonl"}));
  differing->callback([database, laid_over, format, &status] {
    status = diff(*database, *laid_over, *format == "jsonl");
  });

  CLI::App* unknowns = command->add_subcommand(
      "unknown",
      "List the frequent verbs, nouns and names that no entry covers, in files or a database");
  auto options = std::make_shared<InputOptions>();
  auto limit = std::make_shared<std::size_t>(40);
  add_input_options(*unknowns, *options);
  unknowns->add_option("--limit", *limit, "Rows of each list")->capture_default_str();
  unknowns->callback([options, limit, &status] { status = unknown(*options, *limit); });
}

}  // namespace relata
