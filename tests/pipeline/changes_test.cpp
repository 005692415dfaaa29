#include "pipeline/changes.h"

#include <doctest/doctest.h>

using namespace relata;

namespace {

// A record of "Chad attacked Sudan" with one event at this trigger.
Record coded(const std::string& cameo, Span trigger, std::vector<std::string> target = {"a2"}) {
  Record r;
  for (const char* name : {"Chad", "Sudan"}) {
    Actor a;
    a.id = "a" + std::to_string(r.actors.size() + 1);
    a.key = std::string("country/") + name;
    a.name = name;
    r.actors.push_back(std::move(a));
  }
  Event e;
  e.id = "e1";
  e.cameo = cameo;
  e.factuality = "actual";
  e.trigger = trigger;
  e.source = {"a1"};
  e.target = std::move(target);
  r.events.push_back(std::move(e));
  return r;
}

}  // namespace

TEST_CASE("the same event is no change") {
  const Record r = coded("190", {5, 13});
  CHECK(event_changes(r, r).empty());
}

TEST_CASE("another code at the same trigger is a change of that event") {
  const Record before = coded("190", {5, 13});
  const Record after = coded("195", {5, 13});
  const auto changes = event_changes(before, after);
  REQUIRE(changes.size() == 1);
  CHECK(changes[0].before->cameo == "190");
  CHECK(changes[0].after->cameo == "195");
}

TEST_CASE("so is another side") {
  const Record before = coded("190", {5, 13});
  const Record after = coded("190", {5, 13}, {});
  CHECK(event_changes(before, after).size() == 1);
}

TEST_CASE("events of other triggers are gone and new, in the order of the text") {
  const Record before = coded("190", {15, 20});
  const Record after = coded("190", {5, 13});
  const auto changes = event_changes(before, after);
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].before == nullptr);
  CHECK(changes[1].after == nullptr);
}

TEST_CASE("an event reads as code, type, sides and factuality") {
  const Record r = coded("190", {5, 13});
  CHECK(event_line(r, r.events[0]) == "190 statement  Chad -> Sudan  actual");
}
