#include "pipeline/knowledge.h"

#include <array>
#include <filesystem>
#include <utility>

namespace relata {

std::string own_file(const std::string& name) {
  std::error_code error;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
  if (error) return "";
  // The build folder lies in the source tree, one or two levels down; an installed program has
  // share/relata.
  for (const char* way : {".", "..", "../..", "../share/relata"}) {
    const auto path = (program.parent_path() / way / name).lexically_normal();
    if (std::filesystem::exists(path, error)) return path.string();
  }
  return "";
}

Result<Knowledge> load_knowledge(const KnowledgeOptions& options) {
  const std::string model =
      options.model.empty() ? own_file("models/english.relata") : options.model;
  if (model.empty())
    return fail("models/english.relata", "is not where the program looks for it",
                "name it with --model FILE");
  const std::string folder = own_file("lexicon");
  if (folder.empty())
    return fail("lexicon", "is not where the program looks for it",
                "keep the folder lexicon beside the program");
  auto language = Language::load(model);
  if (!language) return tl::unexpected(language.error());
  auto lexicon = load_lexicon(folder, {.overlay = options.lexicon});
  if (!lexicon) return tl::unexpected(lexicon.error());
  Gazetteer gazetteer = Gazetteer::none();
  if (const std::string path = own_file("gazetteer.bin"); !path.empty()) {
    auto opened = Gazetteer::open(path);
    if (!opened) return tl::unexpected(opened.error());
    gazetteer = std::move(*opened);
  }
  MadeBy made_by{"relata " RELATA_VERSION, language->hash(), lexicon->hash};
  return Knowledge{std::move(*language), std::move(*lexicon), std::move(gazetteer),
                   std::move(made_by)};
}

std::vector<Record> code(const Knowledge& knowledge, std::vector<Report> reports) {
  std::vector<const Report*> borrowed;  // those without an analysis get an empty one
  for (const Report& r : reports) {
    if (is_coded(r)) borrowed.push_back(&r);
  }
  std::vector<Analysis> analyses = knowledge.language.analyse(borrowed);
  std::vector<Record> out;
  out.reserve(reports.size());
  auto analysis = analyses.begin();
  for (Report& report : reports) {
    const Analysis one = is_coded(report) ? std::move(*analysis++) : Analysis{};
    out.push_back(
        extract(std::move(report), one, knowledge.lexicon, knowledge.gazetteer, knowledge.made_by));
  }
  return out;
}

}  // namespace relata
