#include "serve/rows_json.h"

#include <optional>
#include <string>

namespace relata {
namespace {

Json known(const std::optional<std::string>& value) { return value ? Json(*value) : Json(nullptr); }
Json known(const std::string& value) { return value.empty() ? Json(nullptr) : Json(value); }

Json known(const std::optional<ActorName>& actor) {
  return actor ? to_json(*actor) : Json(nullptr);
}

Json spans(const std::vector<Span>& spans) {
  Json list = Json::array();
  for (const Span span : spans) list.push_back(to_json(span));
  return list;
}

Json names(const std::vector<ActorName>& actors) {
  Json list = Json::array();
  for (const ActorName& actor : actors) list.push_back(to_json(actor));
  return list;
}

}  // namespace

Json to_json(const ReportRow& row) {
  return {{"id", row.id},
          {"uri", row.uri},
          {"url", known(row.url)},
          {"title", known(row.title)},
          {"publisher", known(row.publisher)},
          {"published", known(row.published)},
          {"note", known(row.note)},
          {"version", row.version},
          {"stored", row.stored},
          {"made_by", row.made_by},
          {"snippet", row.snippet},
          {"events", row.events},
          {"statements", row.statements},
          {"actors", row.actors},
          {"versions", row.versions},
          {"speakers", names(row.speakers)}};
}

Json to_json(const ActorName& name) {
  return {{"id", name.id}, {"key", name.key}, {"name", name.name}, {"code", known(name.code)}};
}

Json to_json(const EventRow& row) {
  return {{"report", row.report},
          {"id", row.id},
          {"title", known(row.title)},
          {"published", known(row.published)},
          {"cameo", row.cameo},
          {"plover", known(row.plover)},
          {"mode", known(row.mode)},
          {"quad", row.quad},
          {"goldstein", row.goldstein},
          {"source", names(row.source)},
          {"target", names(row.target)},
          {"factuality", row.factuality},
          {"said_by", known(row.said_by)},
          {"said_by_key", known(row.said_by_key)},
          {"from", known(row.from)},
          {"to", known(row.to)},
          {"place", known(row.place)},
          {"trigger", row.trigger},
          {"words", row.words},
          {"span", to_json(row.span)},
          {"rule", row.rule},
          {"confidence", row.confidence}};
}

Json to_json(const PairRow& row) {
  return {{"source", to_json(row.source)},
          {"target", to_json(row.target)},
          {"events", row.events},
          {"goldstein", row.goldstein},
          {"quads", row.quads},
          {"first", known(row.first)},
          {"last", known(row.last)}};
}

Json to_json(const EventTimes& times) {
  Json moments = Json::array();
  for (const EventMoment& moment : times.moments) {
    moments.push_back({{"at", moment.at}, {"quads", moment.quads}});
  }
  return {{"unit", times.unit},
          {"from", known(times.from)},
          {"to", known(times.to)},
          {"outside", times.outside},
          {"moments", std::move(moments)}};
}

Json to_json(const StatementRow& row) {
  return {{"report", row.report},
          {"id", row.id},
          {"title", known(row.title)},
          {"published", known(row.published)},
          {"kind", row.kind},
          {"speaker", known(row.speaker)},
          {"source", row.source},
          {"cue", row.cue},
          {"content", row.content},
          {"stance", row.stance},
          {"polarity", row.polarity},
          {"distance", row.distance},
          {"span", to_json(row.span)},
          {"confidence", row.confidence},
          {"addressee", known(row.addressee)},
          {"within", known(row.within)},
          {"told_by", known(row.told_by)},
          {"teller", known(row.teller)},
          {"about", spans(row.about)}};
}

Json to_json(const RelationRow& row) {
  return {{"report", row.report},
          {"id", row.id},
          {"title", known(row.title)},
          {"published", known(row.published)},
          {"kind", row.kind},
          {"from", known(row.from)},
          {"to", known(row.to)},
          {"place", known(row.place)},
          {"office", known(row.office)},
          {"status", row.status},
          {"said_by", known(row.said_by)},
          {"said_by_key", known(row.said_by_key)},
          {"words", row.words},
          {"span", to_json(row.span)}};
}

Json to_json(const ActorRow& row) {
  return {{"key", row.key},
          {"name", row.name},
          {"kind", row.kind},
          {"code", known(row.code)},
          {"country", known(row.country)},
          {"reports", row.reports},
          {"as_source", row.as_source},
          {"as_target", row.as_target},
          {"statements", row.statements}};
}

Json to_json(const ActorProfile& profile) {
  Json ties = Json::array();
  for (const Tie& tie : profile.ties) {
    ties.push_back({{"from_it", tie.from_it},
                    {"times", tie.times},
                    {"first", known(tie.first)},
                    {"newest", to_json(tie.newest)}});
  }
  const Timeline& time = profile.timeline;
  Json moments = Json::array();
  for (const Moment& moment : time.moments) {
    moments.push_back({{"at", moment.at},
                       {"said", moment.said},
                       {"spoken_of", moment.spoken_of},
                       {"as_source", moment.as_source},
                       {"as_target", moment.as_target}});
  }
  Json out = to_json(profile.row);
  out["spoken_of"] = profile.spoken_of;
  out["spoken_to"] = profile.spoken_to;
  out["relations"] = profile.relations;
  out["names"] = to_json(profile.names);
  out["codes"] = to_json(profile.codes);
  out["stances"] = to_json(profile.stances);
  out["ties"] = std::move(ties);
  out["timeline"] = {{"unit", time.unit},
                     {"from", known(time.from)},
                     {"to", known(time.to)},
                     {"outside", time.outside},
                     {"moments", std::move(moments)}};
  return out;
}

Json to_json(const VersionRow& row) {
  return {{"version", row.version},
          {"title", known(row.title)},
          {"published", known(row.published)},
          {"stored", row.stored},
          {"superseded", known(row.superseded)},
          {"superseded_by", known(row.superseded_by)}};
}

Json to_json(const Counts& counts) {
  return {{"reports", counts.reports},    {"versions", counts.versions},
          {"events", counts.events},      {"statements", counts.statements},
          {"actors", counts.actors},      {"relations", counts.relations},
          {"places", counts.places},      {"failures", counts.failures},
          {"forgotten", counts.forgotten}};
}

Json to_json(const std::vector<NamedCount>& counts) {
  Json list = Json::array();
  for (const NamedCount& count : counts) {
    list.push_back(Json{{"name", count.name}, {"count", count.count}});
  }
  return list;
}

}  // namespace relata
