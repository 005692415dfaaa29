#include "pipeline/changes.h"

#include <algorithm>

namespace relata {
namespace {

std::vector<std::string> keys_of(const Record& record, const std::vector<std::string>& ids) {
  std::vector<std::string> out;
  for (const std::string& id : ids) {
    if (const Actor* a = actor_with_id(record, id)) out.push_back(a->key);
  }
  std::sort(out.begin(), out.end());
  return out;
}

bool same(const Record& r, const Event& a, const Record& s, const Event& b) {
  return a.cameo == b.cameo && a.plover == b.plover && a.mode == b.mode &&
         a.factuality == b.factuality && keys_of(r, a.source) == keys_of(s, b.source) &&
         keys_of(r, a.target) == keys_of(s, b.target);
}

// "-" where no actor stands.
std::string side(const Record& record, const std::vector<std::string>& ids) {
  return ids.empty() ? "-" : names_of(record, ids);
}

}  // namespace

std::vector<EventChange> event_changes(const Record& before, const Record& after) {
  std::vector<EventChange> out;
  const auto with_trigger = [](const Record& r, Span trigger) -> const Event* {
    const auto at = std::find_if(r.events.begin(), r.events.end(),
                                 [&](const Event& e) { return e.trigger == trigger; });
    return at == r.events.end() ? nullptr : &*at;
  };
  for (const Event& e : before.events) {
    const Event* now = with_trigger(after, e.trigger);
    if (now == nullptr || !same(before, e, after, *now)) out.push_back({&e, now});
  }
  for (const Event& e : after.events) {
    if (with_trigger(before, e.trigger) == nullptr) out.push_back({nullptr, &e});
  }
  const auto place = [](const EventChange& c) {
    return (c.before != nullptr ? c.before : c.after)->trigger.begin;
  };
  std::stable_sort(out.begin(), out.end(),
                   [&](const EventChange& a, const EventChange& b) { return place(a) < place(b); });
  return out;
}

std::string event_line(const Record& record, const Event& e) {
  return e.cameo + " " + e.plover.value_or("statement") + "  " + side(record, e.source) + " -> " +
         side(record, e.target) + "  " + e.factuality;
}

}  // namespace relata
