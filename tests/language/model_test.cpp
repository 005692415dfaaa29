// The network against the vectors that training/ wrote beside the model (docs/model.md).
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <sstream>
#include <thread>

#include "language/conllu.h"
#include "language/labels.h"
#include "language/language.h"
#include "language/model/network.h"
#include "language/tree.h"
#include "text/unicode.h"

using namespace relata;

namespace {

const std::string kModel = RELATA_SOURCE_DIR "/models/english.relata";

nlohmann::json vectors() {
  std::ifstream file(RELATA_SOURCE_DIR "/tests/data/model_vectors.json");
  return nlohmann::json::parse(file);
}

std::string temporary(const std::string& name) {
  return (std::filesystem::temp_directory_path() / ("relata_model_test_" + name)).string();
}

void write(const std::string& path, std::string_view bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

Report report_of(std::string text) {
  Report report;
  report.id = "t";
  report.text = std::move(text);
  return report;
}

// White space as Python's str.isspace has it, which UD's validator asks; at text[at], in bytes.
std::size_t blank_at(std::string_view text, std::size_t at) {
  std::size_t next = at;
  if (at == text.size()) return 0;
  const char32_t c = next_code_point(text, next);
  const bool blank = (c >= 9 && c <= 13) || (c >= 0x1C && c <= 0x20) || c == 0x85 || c == 0xA0 ||
                     c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
                     c == 0x202F || c == 0x205F || c == 0x3000;
  return blank ? next - at : 0;
}

// The rules of UD's validate.py on # text, FORM and SpaceAfter: what is broken first, or "".
std::string eating_error(const std::string& conllu) {
  std::istringstream lines(conllu);
  std::string text;
  bool glued = false;       // the last token says SpaceAfter=No
  std::size_t covered = 0;  // the last word of a range line
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("# text = ")) {
      text = line.substr(9);
      covered = 0;
      if (text.empty() || blank_at(text, 0) > 0) return "# text begins with a blank";
    } else if (line.starts_with("# new")) {
      if (glued) return "SpaceAfter=No before " + line;
    } else if (line.empty()) {
      if (!text.empty()) return "left over: " + text;
    } else if (line[0] != '#') {
      std::istringstream columns(line);
      std::string id;
      std::string form;
      std::getline(columns, id, '\t');
      std::getline(columns, form, '\t');
      if (std::stoul(id) <= covered) continue;
      if (const auto dash = id.find('-'); dash != std::string::npos) {
        covered = std::stoul(id.substr(dash + 1));
      }
      for (std::size_t i = 0; i < form.size(); ++i) {
        if (blank_at(form, i) > 0) return "a blank in " + form;
      }
      if (!text.starts_with(form)) return form + " is not next in: " + text;
      text.erase(0, form.size());
      glued = line.ends_with("SpaceAfter=No");
      if (glued) continue;
      if (!text.empty() && blank_at(text, 0) == 0) return "no SpaceAfter=No behind " + form;
      while (const std::size_t blank = blank_at(text, 0)) text.erase(0, blank);
    }
  }
  return glued ? "SpaceAfter=No at the end" : "";
}

constexpr const char* kDateline =
    "PORT ILMAR, June 8 (Agency) - Rebels shelled the harbour of Port Ilmar on Tuesday. “We don't "
    "know why,” said Mayor Ada Lindqvist.\n\nThe army denied it.";

constexpr const char* kTexts[] = {
    "",
    " \n\n ",
    "Fire",
    "?!",
    kDateline,
    "Headline without a stop\n\n\n\nAnd a body. It has three sentences! Has it?",
    "éèê ü ß — “…” 12,5 % 世界 \U0001F600",
};

}  // namespace

TEST_CASE("labels are those of the training code") {
  const nlohmann::json all = vectors();
  for (const Kernels* kernels : available_kernels()) {
    CAPTURE(std::string(kernels->name));
    Result<ModelFile> file = ModelFile::open(kModel);
    REQUIRE(file);
    REQUIRE(file->header()["made"]["code_sha256"] == all["made"]["code_sha256"]);
    const Result<Network> network = Network::load(*std::move(file), *kernels);
    REQUIRE(network);
    const ModelFile& model = network->file();
    const auto tags = model.labels("tags");
    const auto lemmas = model.labels("lemmas");
    const auto relations = model.labels("relations");
    const auto names = model.labels("names");
    const auto names_misc = model.labels("names_misc");

    // All in one batch, so that neighbours of other lengths are there too.
    std::vector<std::vector<std::u32string>> forms;
    for (const auto& sentence : all["sentences"]) {
      forms.emplace_back();
      for (const auto& word : sentence["words"]) {
        forms.back().push_back(to_code_points(word.get<std::string>()));
      }
    }
    std::vector<std::vector<std::u32string_view>> views;
    std::vector<std::vector<WordLabels>> labels;
    std::vector<SentenceTask> tasks;
    for (const auto& sentence : forms) {
      views.emplace_back(sentence.begin(), sentence.end());
      labels.emplace_back(sentence.size());
    }
    for (std::size_t i = 0; i < forms.size(); ++i) tasks.push_back({views[i], labels[i]});
    network->label(tasks);

    for (std::size_t s = 0; s < forms.size(); ++s) {
      const auto& expected = all["sentences"][s];
      for (std::size_t w = 0; w < forms[s].size(); ++w) {
        CAPTURE(expected["words"][w].get<std::string>());
        const WordLabels& got = labels[s][w];
        CHECK(tags[got.tag] == expected["tags"][w].get<std::string>());
        const Result<LemmaRule> rule = read_lemma_rule(lemmas[got.lemma]);
        REQUIRE(rule);
        CHECK(lemma_of(*rule, forms[s][w]) == expected["lemmas"][w].get<std::string>());
        CHECK(got.head + 1 == expected["heads"][w].get<int>());
        CHECK(relations[got.relation] == expected["relations"][w].get<std::string>());
        CHECK(names[got.name] == expected["names"][w].get<std::string>());
        CHECK(names_misc[got.name_misc] == expected["names_misc"][w].get<std::string>());
      }
    }
  }
}

TEST_CASE("sentences are disjoint, in order, and trees; batches change nothing") {
  const Result<Language> language = Language::load(kModel);
  REQUIRE(language);
  std::vector<Report> reports;
  for (const char* text : kTexts) reports.push_back(report_of(text));
  std::string words;
  for (int i = 0; i < 1500; ++i) words += i % 7 == 0 ? "boats, " : "and fish ";
  reports.push_back(report_of(words));
  std::vector<const Report*> all;
  for (const Report& report : reports) all.push_back(&report);
  const std::vector<Analysis> together = language->analyse(all);
  REQUIRE(together.size() == reports.size());

  for (std::size_t r = 0; r < reports.size(); ++r) {
    CAPTURE(reports[r].text.substr(0, 40));
    std::uint32_t at = 0;
    for (const Sentence& sentence : together[r].sentences) {
      REQUIRE(!sentence.words.empty());
      CHECK(sentence.words.size() <= 400);
      CHECK(sentence.span.begin >= at);
      at = sentence.span.end;
      std::vector<std::int32_t> heads;
      for (const Word& word : sentence.words) {
        heads.push_back(word.head);
        CHECK((word.relation == "root") == (word.head == -1));
        CHECK(sentence.span.contains(word.span));
        CHECK(!word.lemma.empty());
      }
      CHECK(is_tree(heads));
    }
    CHECK(at <= count_code_points(reports[r].text));
    CHECK(to_conllu(reports[r], together[r]) ==
          to_conllu(reports[r], language->analyse(reports[r])));
  }
  CHECK(together[0].sentences.empty());
  CHECK(together[1].sentences.empty());
  CHECK(together[5].sentences.size() == 4);
  CHECK(together[5].sentences[1].new_paragraph);
  CHECK(!together[5].sentences[2].new_paragraph);
}

TEST_CASE("a dateline is no part of the clause behind it") {
  Report report;
  report.text = "KANO, May 3 - Gunmen freed the workers.";
  report.parts = {{PartKind::kDateline, {0, 14}}};
  const Result<Language> language = Language::load(kModel);
  REQUIRE(language);
  const Analysis with = language->analyse(report);
  REQUIRE(with.sentences.size() == 1);
  const std::vector<Word>& words = with.sentences[0].words;
  REQUIRE(words.size() == 10);
  CHECK(words[0].form == "KANO");
  CHECK(words[0].relation == "parataxis");
  CHECK(words[0].head == 6);
  CHECK(words[6].form == "freed");
  CHECK(words[6].head == -1);
  CHECK(words[5].head == 6);
  CHECK(words[5].relation == "nsubj");
}

TEST_CASE("soft hyphens change no label and stand in no lemma") {
  const Result<Language> language = Language::load(kModel);
  REQUIRE(language);
  const Analysis plain = language->analyse(report_of("The countries went into cooperation."));
  const Analysis soft = language->analyse(
      report_of("The coun\u00ADtries we\u00ADnt in\u00ADto co\u00ADoper\u00ADation."));
  REQUIRE(soft.sentences.size() == 1);
  REQUIRE(soft.sentences[0].words.size() == plain.sentences[0].words.size());
  for (std::size_t i = 0; i < plain.sentences[0].words.size(); ++i) {
    const Word& with = soft.sentences[0].words[i];
    const Word& without = plain.sentences[0].words[i];
    CAPTURE(without.form);
    CHECK(with.lemma == without.lemma);
    CHECK(with.upos == without.upos);
    CHECK(with.head == without.head);
    CHECK(with.relation == without.relation);
  }
  CHECK(soft.sentences[0].words[1].form == "coun\u00ADtries");
  CHECK(soft.sentences[0].words[1].lemma == "country");
  CHECK(soft.sentences[0].words[2].lemma == "go");
}

TEST_CASE("forms are eaten in order from # text, whatever stands between them") {
  const Result<Language> language = Language::load(kModel);
  REQUIRE(language);
  const std::u32string alphabet =
      U"aaabbe T09.,'’\"-/(&é“\u00AD\u200D\u0301    "
      U"\n\t\r\f\v\x07\x1B\x1C\x1F\x7F\u0085\u0090\u00A0"
      U"\u1680\u200A\u200B\u2028\u2029\u3000\uFEFF";
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    std::u32string text;
    const std::size_t length = random() % 120;
    for (std::size_t i = 0; i < length; ++i) {
      text += random() % 50 == 0 ? U'\0' : alphabet[random() % alphabet.size()];
    }
    const Report report = report_of(to_utf8(text));
    CAPTURE(report.text);
    const std::string written = to_conllu(report, language->analyse(report));
    CHECK(eating_error(written) == "");
    std::string again;
    const Result<Analysis> read = read_conllu(written, "test", &again);
    REQUIRE(read);
    CHECK(to_conllu(report, *read) == written);
  }
}

TEST_CASE("many threads read with one Language") {
  const Result<Language> language = Language::load(kModel);
  REQUIRE(language);
  const Report report = report_of(kDateline);
  const std::string expected = to_conllu(report, language->analyse(report));
  std::string got[4];
  std::vector<std::thread> threads;
  for (std::string& out : got) {
    threads.emplace_back([&] { out = to_conllu(report, language->analyse(report)); });
  }
  for (std::thread& thread : threads) thread.join();
  for (const std::string& out : got) CHECK(out == expected);
}

TEST_CASE("a file that is no whole model is refused") {
  const std::string path = temporary("broken.relata");
  const auto why = [&](std::string_view bytes) {
    write(path, bytes);
    const Result<Language> language = Language::load(path);
    REQUIRE(!language);
    CHECK(language.error().where == path);
    return language.error().why;
  };
  const std::string model = read(kModel);
  CHECK(why("") == "is no model file (too short)");
  CHECK(why("something else altogether") == "is no model file");
  std::string changed = model;
  changed[8] = 9;
  CHECK(why(changed) == "is a model of version 9, this program reads 1");
  CHECK(why(model.substr(0, 1000)) == "is cut short");
  CHECK(why(model.substr(0, model.size() - 1)) == "has another length than its header says");
  changed = model;
  changed[20] = '\x01';
  CHECK(why(changed) == "has no readable header");
  changed = model;
  const std::size_t name = changed.find("\"rel.out.weight\"");
  REQUIRE(name != std::string::npos);
  changed[name + 1] = 'R';
  CHECK(why(changed) == "lacks the tensor rel.out.weight");
  std::filesystem::remove(path);
  CHECK(!Language::load(path));
}

TEST_CASE("names follow BIO, whatever the scores") {
  const std::vector<NameLabel> labels = {{NameKind::kNone, false},
                                         {NameKind::kPerson, true},
                                         {NameKind::kPerson, false},
                                         {NameKind::kLocation, true},
                                         {NameKind::kLocation, false}};
  // I-LOC is the favourite everywhere, but B-PER must come before I-PER.
  const float scores[] = {0, 1, 0, 0, 9, /**/ 0, 0, 8, 0, 1, /**/ 5, 0, 0, 0, 0};
  const std::vector<std::uint32_t> best = best_names(scores, 5, 3, labels);
  CHECK(best == std::vector<std::uint32_t>{1, 2, 0});
}

TEST_CASE("lemma rules act on the form") {
  struct Case {
    const char* rule;
    const char32_t* form;
    const char* lemma;
  };
  constexpr Case kCases[] = {
      {"l|0|", U"Boats", "boats"}, {"l|1|", U"Boats", "boat"},     {"l|3|y", U"Cities", "city"},
      {"k|0|", U"Port", "Port"},   {"t|0|", U"ILMAR", "Ilmar"},    {"w|be", U"was", "be"},
      {"l|4|x", U"As", "as"},      {"k|1|", U"Éclairs", "Éclair"},
  };
  for (const Case& c : kCases) {
    const Result<LemmaRule> rule = read_lemma_rule(c.rule);
    REQUIRE(rule);
    CHECK(lemma_of(*rule, c.form) == std::string(c.lemma));
  }
  CHECK(!read_lemma_rule("z|1|"));
  CHECK(!read_lemma_rule("l|x|"));
  CHECK(!read_lemma_rule(""));
}
