#include "pipeline/score.h"

#include <algorithm>
#include <random>

namespace relata {
namespace {

constexpr std::size_t kCountry = 3;  // letters

std::string text_of(const Json& object, const char* key) {
  const auto at = object.find(key);
  return at != object.end() && at->is_string() ? at->get<std::string>() : "";
}

std::vector<std::string> texts_of(const Json& object, const char* key) {
  std::vector<std::string> out;
  const auto at = object.find(key);
  if (at == object.end() || !at->is_array()) return out;
  for (const Json& x : *at) {
    if (x.is_string()) out.push_back(x.get<std::string>());
  }
  return out;
}

// What a code of older lists or manuals is called now (lexicon/codes/older.lex).
std::string present(const Lexicon& lexicon, const std::string& code) {
  for (const OtherEntry* older : other_entries(lexicon, "older")) {
    const auto& names = older->entry.names;
    if (std::find(names.begin(), names.end(), code) != names.end())
      return std::string(older->entry.value("now"));
  }
  return code;
}

std::string actor_code(const Lexicon& lexicon, const std::string& code) {
  if (code.find_first_not_of("-~") == std::string::npos) return "";
  return present(lexicon, code.substr(0, kCountry)) +
         (code.size() > kCountry ? code.substr(kCountry) : "");
}

std::string country(const std::string& code) {
  return code.starts_with("---") ? "" : code.substr(0, kCountry);
}

// What an event leaves out, from what it tells.
void complete(const Lexicon& lexicon, ScoredEvent& e) {
  const CameoCode* row = find_cameo(lexicon, e.cameo);
  if (row == nullptr) row = find_cameo(lexicon, e.cameo.substr(0, 2) + "0");
  constexpr std::string_view kAppeal = "02";  // PLOVER has no type for it but REQUEST
  e.plover = present(lexicon, e.plover);
  if (e.plover.empty() && e.cameo.starts_with(kAppeal)) e.plover = "REQUEST";
  if (e.plover.empty() && row != nullptr) e.plover = row->plover;
  if (e.quad == 0) {
    const PloverClass* type = find_plover(lexicon, e.plover);
    e.quad = type != nullptr ? type->quad : e.cameo.empty() ? 0 : 1;
  }
  for (std::string& other : e.plover_alt) {
    other = present(lexicon, other);
    if (const PloverClass* type = find_plover(lexicon, other)) e.quad_alt.push_back(type->quad);
  }
}

// "exact": "112 USAGOV IRQ"; "" if the event lacks what the level needs.
std::string key_of(const ScoredEvent& e, std::string_view level) {
  const std::string s3 = country(e.source);
  const std::string t3 = country(e.target);
  const auto or_none = [](const std::string& x) { return x.empty() ? std::string("---") : x; };
  if (level == "plover") return e.plover;
  if (level == "cameo_root") return e.cameo.substr(0, 2);
  if (level == "cameo_full") return e.cameo;
  if (level == "quad") return e.quad == 0 ? "" : std::to_string(e.quad);
  if (level == "source") return e.source;
  if (level == "target") return e.target;
  if (level == "source3") return s3;
  if (level == "target3") return t3;
  if (level == "actors3") return s3.empty() && t3.empty() ? "" : or_none(s3) + " " + or_none(t3);
  const std::string code = level == "plover_triple" ? e.plover
                           : level == "triple"      ? e.cameo.substr(0, 2)
                                                    : e.cameo;
  if (code.empty()) return "";
  if (level == "exact") return code + " " + or_none(e.source) + " " + or_none(e.target);
  return code + " " + or_none(s3) + " " + or_none(t3);
}

// The event, and copies with each of its other values.
std::vector<ScoredEvent> variants(const ScoredEvent& e) {
  std::vector<ScoredEvent> out = {e};
  for (const std::string& type : e.plover_alt) {
    out.push_back(e);
    out.back().plover = type;
  }
  for (const int quad : e.quad_alt) {
    out.push_back(e);
    out.back().quad = quad;
  }
  for (const std::string& code : e.cameo_alt) {
    out.push_back(e);
    out.back().cameo = code;
  }
  return out;
}

std::pair<std::set<std::string>, std::set<std::string>> keys_of(const ScoredReport& gold,
                                                                const ScoredReport& system,
                                                                std::string_view level) {
  std::set<std::string> wanted;
  std::set<std::string> written;
  for (const ScoredEvent& e : system.events) {
    if (std::string k = key_of(e, level); !k.empty()) written.insert(std::move(k));
  }
  for (const ScoredEvent& e : gold.events) {
    std::string chosen;
    for (const ScoredEvent& v : variants(e)) {
      const std::string k = key_of(v, level);
      if (k.empty()) continue;
      if (chosen.empty()) chosen = k;
      if (written.contains(k)) {
        chosen = k;
        break;
      }
    }
    if (!chosen.empty()) wanted.insert(std::move(chosen));
  }
  for (const ScoredEvent& e : gold.optional) {
    for (const ScoredEvent& v : variants(e)) {
      const std::string k = key_of(v, level);
      if (!wanted.contains(k)) written.erase(k);
    }
  }
  return {std::move(wanted), std::move(written)};
}

Matched matched(const std::set<std::string>& wanted, const std::set<std::string>& written) {
  Matched out{wanted.size(), written.size(), 0};
  out.both = static_cast<std::size_t>(std::count_if(
      wanted.begin(), wanted.end(), [&](const std::string& k) { return written.contains(k); }));
  return out;
}

void add(Matched& to, const Matched& more) {
  to.gold += more.gold;
  to.system += more.system;
  to.both += more.both;
}

std::pair<double, double> interval_of(const std::vector<Matched>& reports, std::size_t resamples) {
  constexpr unsigned kSeed = 12345;
  std::mt19937 random(kSeed);
  std::vector<double> found;
  for (std::size_t i = 0; i < resamples; ++i) {
    Matched sum;
    for (std::size_t k = 0; k < reports.size(); ++k) add(sum, reports[random() % reports.size()]);
    found.push_back(sum.f1());
  }
  std::sort(found.begin(), found.end());
  const auto at = [&](double share) {
    return found[std::min(found.size() - 1,
                          static_cast<std::size_t>(share * static_cast<double>(found.size())))];
  };
  return {at(0.025), at(0.975)};
}

ScoredEvent gold_event(const Lexicon& lexicon, const Json& e) {
  ScoredEvent out;
  out.cameo = text_of(e, "cameo");
  out.plover = text_of(e, "plover");
  if (const auto quad = e.find("quad"); quad != e.end() && quad->is_number_integer())
    out.quad = quad->get<int>();
  for (const auto& [key, side] : {std::pair{"source", &out.source}, {"target", &out.target}}) {
    const auto at = e.find(key);
    if (at != e.end() && at->is_object()) *side = actor_code(lexicon, text_of(*at, "code"));
  }
  out.cameo_alt = texts_of(e, "cameo_alt");
  out.plover_alt = texts_of(e, "plover_alt");
  if (const auto quads = e.find("quad_alt"); quads != e.end() && quads->is_array()) {
    for (const Json& q : *quads) {
      if (q.is_number_integer()) out.quad_alt.push_back(q.get<int>());
    }
  }
  return out;
}

// Each pair of a source and a target of a record's event.
void add_pairs(const Lexicon& lexicon, const Record& record, const Event& e,
               std::vector<ScoredEvent>& out) {
  const auto code = [&](const std::string& id) {
    const Actor* a = actor_with_id(record, id);
    return a == nullptr ? "" : actor_code(lexicon, a->code.value_or(a->country.value_or("")));
  };
  std::vector<std::string> sources = e.source;
  std::vector<std::string> targets = e.target;
  if (sources.empty()) sources.emplace_back();
  if (targets.empty()) targets.emplace_back();
  for (const std::string& s : sources) {
    for (const std::string& t : targets) {
      if (!s.empty() && s == t) continue;
      ScoredEvent one;
      one.cameo = e.cameo;
      one.plover = e.plover.value_or("");
      one.quad = e.quad;
      one.source = code(s);
      one.target = code(t);
      out.push_back(std::move(one));
    }
  }
}

}  // namespace

double Matched::precision() const {
  return system == 0 ? 0 : static_cast<double>(both) / static_cast<double>(system);
}

double Matched::recall() const {
  return gold == 0 ? 0 : static_cast<double>(both) / static_cast<double>(gold);
}

double Matched::f1() const {
  const double sum = precision() + recall();
  return sum == 0 ? 0 : 2 * precision() * recall() / sum;
}

Result<std::pair<std::string, ScoredReport>> scored_report(const Lexicon& lexicon,
                                                           const Json& line) {
  if (!line.is_object() || text_of(line, "id").empty())
    return fail("", "has no id", "give each line an id");
  ScoredReport out;
  if (line.contains("relata")) {
    auto record = record_from_json(line);
    if (!record) return tl::unexpected(record.error());
    for (const Event& e : record->events) {
      if (e.factuality != "negated" && e.factuality != "denied")
        add_pairs(lexicon, *record, e, out.events);
    }
    return std::pair{record->report.id, std::move(out)};
  }
  for (const auto& [key, list] : {std::pair{"events", &out.events}, {"optional", &out.optional}}) {
    const auto at = line.find(key);
    if (at == line.end() || !at->is_array()) continue;
    for (const Json& e : *at) {
      list->push_back(gold_event(lexicon, e));
      complete(lexicon, list->back());
    }
  }
  for (std::string& level : texts_of(line, "levels")) out.levels.insert(std::move(level));
  return std::pair{text_of(line, "id"), std::move(out)};
}

Score score_events(const std::map<std::string, ScoredReport>& gold,
                   const std::map<std::string, ScoredReport>& system, std::size_t resamples) {
  static const ScoredReport kNothing;
  const auto of = [&](const std::string& id) -> const ScoredReport& {
    const auto at = system.find(id);
    return at == system.end() ? kNothing : at->second;
  };
  Score out;
  out.reports = gold.size();
  for (const auto& [id, report] : gold) {
    if (!system.contains(id)) ++out.absent;
    if (!report.events.empty() || !report.optional.empty()) continue;
    ++out.quiet;
    if (!of(id).events.empty()) ++out.false_alarms;
  }
  for (const auto& [id, report] : system) out.unknown += gold.contains(id) ? 0 : 1;
  for (const std::string_view level : kScoreLevels) {
    ScoreRow row{std::string(level), {}, std::nullopt};
    std::vector<Matched> each;
    for (const auto& [id, report] : gold) {
      if (!report.levels.empty() && !report.levels.contains(row.level)) continue;
      const auto [wanted, written] = keys_of(report, of(id), level);
      each.push_back(matched(wanted, written));
      add(row.counts, each.back());
      if (level != "plover") continue;
      for (const std::string& k : wanted) {
        ++out.types[k].gold;
        if (written.contains(k)) ++out.types[k].both;
      }
      for (const std::string& k : written) ++out.types[k].system;
    }
    if (resamples > 0 && !each.empty()) row.interval = interval_of(each, resamples);
    out.levels.push_back(std::move(row));
  }
  return out;
}

}  // namespace relata
