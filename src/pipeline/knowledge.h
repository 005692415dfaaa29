#pragma once

#include <string>
#include <vector>

#include "extract/extract.h"
#include "language/language.h"
#include "lexicon/gazetteer.h"
#include "lexicon/lexicon.h"
#include "record/record.h"
#include "text/error.h"

namespace relata {

struct KnowledgeOptions {
  std::string model;    // file; "" = the program's own
  std::string lexicon;  // folder laid over the program's own; "" = none
};

/// All that coding needs beside the report. Immutable after loading: shared by all threads.
struct Knowledge {
  Language language;
  Lexicon lexicon;
  Gazetteer gazetteer;
  MadeBy made_by;
};

/// A file or folder that came with the program ("models/english.relata", "lexicon",
/// "gazetteer.bin"): beside the binary, one folder up, or in ../share/relata. "" if it is in none
/// of them.
[[nodiscard]] std::string own_file(const std::string& name);

/// Loads model, lexicon and gazetteer.
/// errors  model or lexicon missing or broken. Without the gazetteer places have no coordinates.
[[nodiscard]] Result<Knowledge> load_knowledge(const KnowledgeOptions& options);

/// Codes reports together (one batch through the network); records in the same order.
[[nodiscard]] std::vector<Record> code(const Knowledge& knowledge, std::vector<Report> reports);

}  // namespace relata
