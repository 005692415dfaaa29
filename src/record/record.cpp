#include "record/record.h"

#include <algorithm>

namespace relata {

const Actor* actor_with_id(const Record& record, const std::string& id) {
  const auto at = std::find_if(record.actors.begin(), record.actors.end(),
                               [&](const Actor& a) { return a.id == id; });
  return at == record.actors.end() ? nullptr : &*at;
}

std::string names_of(const Record& record, const std::vector<std::string>& ids) {
  std::string out;
  for (const std::string& id : ids) {
    if (const Actor* a = actor_with_id(record, id)) out += (out.empty() ? "" : ", ") + a->name;
  }
  return out;
}

}  // namespace relata
