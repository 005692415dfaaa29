#include "read/conllu_text.h"

#include <doctest/doctest.h>

#include "support.h"

using namespace relata;
using Strings = std::vector<std::string>;

namespace {

const std::string kWord = "1\tRain\train\tNOUN\t_\t_\t0\troot\t_\t_\n\n";

}  // namespace

TEST_CASE("a CoNLL-U file is read by its texts, a report a document") {
  const Folder folder;
  const std::string file = folder.write(
      "x.conllu", "# newdoc id = one\n# newpar\n# text = Rain fell.\n" + kWord +
                      "# text = It was cold.\n" + kWord + "# newpar\n# text = Then it snowed.\n" +
                      kWord + "# newdoc id = two\n# text = Nobody came.\n" + kWord);
  const auto reports = reports_in({file});
  REQUIRE(reports.size() == 2);
  CHECK(reports[0].uri == file + "#one");
  CHECK(reports[0].text == "Rain fell. It was cold.\n\nThen it snowed.");
  CHECK(reports[1].uri == file + "#two");
  CHECK(reports[1].text == "Nobody came.");
}

TEST_CASE("a CoNLL-U file without documents is one report, one without texts an error") {
  const Folder folder;
  const std::string file = folder.write("x.conllu", "# text = Rain fell.\n" + kWord);
  const auto reports = reports_in({file});
  REQUIRE(reports.size() == 1);
  CHECK(reports[0].uri == file);
  const auto none = read_conllu_text(item_of(kWord, InputKind::kConllu));
  REQUIRE(!none);
  CHECK(none.error().why == "no sentence has its \"# text\"");
}
