// relata parse INPUT...: the language analysis as CoNLL-U, or the propositions as JSON lines.
#include "cli/stream.h"
#include "extract/propositions_json.h"
#include "language/conllu.h"

namespace relata {

void add_parse(CLI::App& app, Exit& status) {
  CLI::App* command = app.add_subcommand(
      "parse", "Analyse the language: words, tags, trees, names (CoNLL-U), or propositions");
  auto options = std::make_shared<InputOptions>();
  auto format = std::make_shared<std::string>("conllu");
  add_input_options(*command, *options);
  command->add_option("--format", *format, "conllu (default) or propositions")
      ->check(CLI::IsMember({"conllu", "propositions"}));
  command->callback([options, format, &status] {
    const auto knowledge = knowledge_for(*options, status);
    if (!knowledge) return;
    status = stream_lines(*options, [&](std::vector<Report> reports) {
      std::vector<const Report*> borrowed;
      for (const Report& r : reports) borrowed.push_back(&r);
      const std::vector<Analysis> analyses = knowledge->language.analyse(borrowed);
      std::vector<std::string> lines;
      for (std::size_t i = 0; i < reports.size(); ++i) {
        if (*format == "conllu") {
          lines.push_back(to_conllu(reports[i], analyses[i]));
        } else {
          lines.push_back(one_line(to_json(reports[i], analyses[i],
                                           find_propositions(analyses[i], knowledge->lexicon))));
        }
      }
      return lines;
    });
  });
}

}  // namespace relata
