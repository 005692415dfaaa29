#include "pipeline/unknown.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "pipeline/stored.h"

namespace relata {
namespace {

const Knowledge& knowledge() {
  static const Knowledge loaded = [] {
    auto knowledge = load_knowledge({});
    REQUIRE(knowledge.has_value());
    return std::move(*knowledge);
  }();
  return loaded;
}

Report report(const std::string& id, const std::string& text) {
  Report report;
  report.id = id;
  report.text = text;
  report.parts.push_back({PartKind::kParagraph, {0, static_cast<std::uint32_t>(text.size())}});
  return report;
}

const UnknownRow* row(const std::vector<UnknownRow>& rows, const std::string& name) {
  const auto at =
      std::find_if(rows.begin(), rows.end(), [&](const UnknownRow& r) { return r.name == name; });
  return at == rows.end() ? nullptr : &*at;
}

TEST_CASE("a verb without an entry is counted by occurrence and by report") {
  UnknownTally tally;
  tally.add(knowledge(), {report("a", "The boys juggled. The girls juggled."),
                          report("b", "The boys juggled.")});
  const UnknownLists lists = tally.lists(10);
  const UnknownRow* juggle = row(lists.verbs, "juggle");
  REQUIRE(juggle != nullptr);
  CHECK(juggle->times == 3);
  CHECK(juggle->reports == 2);
}

TEST_CASE("what has an entry is not listed") {
  UnknownTally tally;
  tally.add(knowledge(), {report("a", "The rebels attacked the town, said Angela Merkel.")});
  const UnknownLists lists = tally.lists(10);
  CHECK(row(lists.verbs, "attack") == nullptr);
  CHECK(row(lists.verbs, "say") == nullptr);
  CHECK(row(lists.names, "Angela Merkel") == nullptr);
}

TEST_CASE("a name without an entry, title or country is listed with its sentence") {
  UnknownTally tally;
  tally.add(knowledge(),
            {report("a", "The harbour was quiet. Orla Quibbleton met the fishermen.")});
  const UnknownLists lists = tally.lists(10);
  const UnknownRow* name = row(lists.names, "Orla Quibbleton");
  REQUIRE(name != nullptr);
  CHECK(name->example.find("Quibbleton") != std::string::npos);
}

TEST_CASE("the lists are the same whatever the order of the reports") {
  const Report one = report("a", "The boys juggled. The clown sneezed.");
  const Report two = report("b", "The girls sneezed again and again.");
  UnknownTally forth;
  forth.add(knowledge(), {one});
  forth.add(knowledge(), {two});
  UnknownTally back;
  back.add(knowledge(), {two});
  back.add(knowledge(), {one});
  const auto verbs = forth.lists(10).verbs;
  const auto same = back.lists(10).verbs;
  REQUIRE(verbs.size() == same.size());
  for (std::size_t i = 0; i < verbs.size(); ++i) {
    CHECK(verbs[i].name == same[i].name);
    CHECK(verbs[i].example == same[i].example);
  }
}

TEST_CASE("a text is no database") { CHECK_FALSE(is_database(RELATA_SOURCE_DIR "/README.md")); }

}  // namespace
}  // namespace relata
