#include "record/json.h"

#include <cmath>
#include <string_view>

#include "text/unicode.h"

namespace relata {
namespace {

template <typename T>
Json nullable(const std::optional<T>& value) {
  return value ? Json(*value) : Json(nullptr);
}

double two_decimals(double value) { return std::round(value * 100.0) / 100.0; }

template <typename T, typename F>
Json list(const std::vector<T>& values, F each) {
  Json out = Json::array();
  for (const T& value : values) out.push_back(each(value));
  return out;
}

Json spans(const std::vector<Span>& values) {
  return list(values, [](Span s) { return to_json(s); });
}

Json parts_json(const Report& report) {
  return list(report.parts, [](const Part& part) {
    return Json{{"kind", std::string(to_string(part.kind))}, {"span", to_json(part.span)}};
  });
}

Json bytes_json(const SourceMap& map) {
  return list(map,
              [](const SourceRun& run) { return Json::array({run.begin, run.byte, run.length}); });
}

Json actor_json(const Actor& a) {
  return Json{{"id", a.id},
              {"key", a.key},
              {"name", a.name},
              {"kind", a.kind},
              {"code", nullable(a.code)},
              {"country", nullable(a.country)},
              {"sectors", a.sectors},
              {"roles", list(a.roles,
                             [](const Role& r) {
                               return Json{{"title", r.title},
                                           {"of", nullable(r.of)},
                                           {"span", to_json(r.span)},
                                           {"status", r.status}};
                             })},
              {"mentions", list(a.mentions, [](const ActorMention& m) {
                 return Json{{"span", to_json(m.span)}, {"form", m.form}};
               })}};
}

Json statement_json(const Statement& s) {
  return Json{{"id", s.id},
              {"kind", s.kind},
              {"speaker", nullable(s.speaker)},
              {"source", spans(s.source)},
              {"cue", spans(s.cue)},
              {"content", spans(s.content)},
              {"within", nullable(s.within)},
              {"addressee", nullable(s.addressee)},
              {"polarity", s.polarity},
              {"distance", s.distance},
              {"stance", s.stance},
              {"confidence", two_decimals(s.confidence)}};
}

Json counts_json(const std::vector<Count>& counts) {
  return list(counts, [](const Count& c) {
    return Json{{"what", c.what},
                {"min", nullable(c.min)},
                {"max", nullable(c.max)},
                {"span", to_json(c.span)}};
  });
}

Json when_json(const std::optional<When>& when) {
  if (!when) return nullptr;
  return Json{{"value", when->value},
              {"from", when->from},
              {"to", when->to},
              {"granularity", when->granularity},
              {"span", to_json(when->span)}};
}

Json event_json(const Event& e) {
  return Json{{"id", e.id},
              {"cameo", e.cameo},
              {"plover", nullable(e.plover)},
              {"mode", nullable(e.mode)},
              {"context", e.context},
              {"quad", e.quad},
              {"goldstein", e.goldstein},
              {"source", e.source},
              {"target", e.target},
              {"trigger", to_json(e.trigger)},
              {"span", to_json(e.span)},
              {"factuality", e.factuality},
              {"tense", e.tense},
              {"said_by", nullable(e.said_by)},
              {"when", when_json(e.when)},
              {"where", nullable(e.where)},
              {"where_precision", nullable(e.where_precision)},
              {"counts", counts_json(e.counts)},
              {"mentions", list(e.mentions,
                                [](const EventMention& m) {
                                  return Json{{"span", to_json(m.span)},
                                              {"trigger", to_json(m.trigger)},
                                              {"said_by", nullable(m.said_by)},
                                              {"factuality", m.factuality},
                                              {"counts", counts_json(m.counts)}};
                                })},
              {"rule", e.rule},
              {"confidence", two_decimals(e.confidence)}};
}

Json relation_json(const Relation& r) {
  return Json{{"id", r.id},
              {"kind", r.kind},
              {"from", r.from},
              {"to", nullable(r.to)},
              {"title", nullable(r.title)},
              {"status", r.status},
              {"span", to_json(r.span)},
              {"said_by", nullable(r.said_by)}};
}

Json time_json(const TimeExpression& t) {
  return Json{{"id", t.id},
              {"span", to_json(t.span)},
              {"type", t.type},
              {"value", t.value},
              {"mod", nullable(t.mod)}};
}

Json place_json(const Place& p) {
  return Json{{"id", p.id},
              {"span", to_json(p.span)},
              {"use", p.use},
              {"name", p.name},
              {"geonames", nullable(p.geonames)},
              {"lat", nullable(p.lat)},
              {"lon", nullable(p.lon)},
              {"country", nullable(p.country)},
              {"feature", nullable(p.feature)}};
}

// Reading back. Each getter throws nlohmann's exception on a wrong type; record_from_json turns it
// into an Error.

template <typename T>
std::optional<T> maybe(const Json& j, const char* field) {
  const auto at = j.find(field);
  if (at == j.end() || at->is_null()) return std::nullopt;
  return at->get<T>();
}

Span span_of(const Json& j) { return {j.at(0).get<std::uint32_t>(), j.at(1).get<std::uint32_t>()}; }

template <typename F>
auto read_list(const Json& j, const char* field, F each) {
  std::vector<decltype(each(j))> out;
  const auto at = j.find(field);
  if (at == j.end() || at->is_null()) return out;
  for (const Json& value : *at) out.push_back(each(value));
  return out;
}

std::string text_of(const Json& j) { return j.get<std::string>(); }

std::string str(const Json& j, const char* field) {
  return maybe<std::string>(j, field).value_or("");
}

Actor read_actor(const Json& j) {
  return Actor{.id = str(j, "id"),
               .key = str(j, "key"),
               .name = str(j, "name"),
               .kind = str(j, "kind"),
               .code = maybe<std::string>(j, "code"),
               .country = maybe<std::string>(j, "country"),
               .sectors = read_list(j, "sectors", text_of),
               .roles = read_list(j, "roles",
                                  [](const Json& r) {
                                    return Role{.title = str(r, "title"),
                                                .of = maybe<std::string>(r, "of"),
                                                .span = span_of(r.at("span")),
                                                .status = str(r, "status")};
                                  }),
               .mentions = read_list(j, "mentions", [](const Json& m) {
                 return ActorMention{.span = span_of(m.at("span")), .form = str(m, "form")};
               })};
}

Statement read_statement(const Json& j) {
  return Statement{.id = str(j, "id"),
                   .kind = str(j, "kind"),
                   .speaker = maybe<std::string>(j, "speaker"),
                   .source = read_list(j, "source", span_of),
                   .cue = read_list(j, "cue", span_of),
                   .content = read_list(j, "content", span_of),
                   .within = maybe<std::string>(j, "within"),
                   .addressee = maybe<std::string>(j, "addressee"),
                   .polarity = str(j, "polarity"),
                   .distance = str(j, "distance"),
                   .stance = str(j, "stance"),
                   .confidence = maybe<double>(j, "confidence").value_or(0)};
}

std::vector<Count> read_counts(const Json& j) {
  return read_list(j, "counts", [](const Json& c) {
    return Count{.what = str(c, "what"),
                 .min = maybe<long long>(c, "min"),
                 .max = maybe<long long>(c, "max"),
                 .span = span_of(c.at("span"))};
  });
}

std::optional<When> read_when(const Json& j) {
  const auto at = j.find("when");
  if (at == j.end() || at->is_null()) return std::nullopt;
  return When{.value = str(*at, "value"),
              .from = str(*at, "from"),
              .to = str(*at, "to"),
              .granularity = str(*at, "granularity"),
              .span = span_of(at->at("span"))};
}

Event read_event(const Json& j) {
  return Event{.id = str(j, "id"),
               .cameo = str(j, "cameo"),
               .plover = maybe<std::string>(j, "plover"),
               .mode = maybe<std::string>(j, "mode"),
               .context = read_list(j, "context", text_of),
               .quad = j.at("quad").get<int>(),
               .goldstein = maybe<double>(j, "goldstein").value_or(0),
               .source = read_list(j, "source", text_of),
               .target = read_list(j, "target", text_of),
               .trigger = span_of(j.at("trigger")),
               .span = span_of(j.at("span")),
               .factuality = str(j, "factuality"),
               .tense = str(j, "tense"),
               .said_by = maybe<std::string>(j, "said_by"),
               .when = read_when(j),
               .where = maybe<std::string>(j, "where"),
               .where_precision = maybe<std::string>(j, "where_precision"),
               .counts = read_counts(j),
               .mentions = read_list(j, "mentions",
                                     [](const Json& m) {
                                       return EventMention{
                                           .span = span_of(m.at("span")),
                                           .trigger = span_of(m.at("trigger")),
                                           .said_by = maybe<std::string>(m, "said_by"),
                                           .factuality = str(m, "factuality"),
                                           .counts = read_counts(m)};
                                     }),
               .rule = str(j, "rule"),
               .confidence = maybe<double>(j, "confidence").value_or(0)};
}

Relation read_relation(const Json& j) {
  return Relation{.id = str(j, "id"),
                  .kind = str(j, "kind"),
                  .from = str(j, "from"),
                  .to = maybe<std::string>(j, "to"),
                  .title = maybe<std::string>(j, "title"),
                  .status = str(j, "status"),
                  .span = span_of(j.at("span")),
                  .said_by = maybe<std::string>(j, "said_by")};
}

TimeExpression read_time(const Json& j) {
  return TimeExpression{.id = str(j, "id"),
                        .span = span_of(j.at("span")),
                        .type = str(j, "type"),
                        .value = str(j, "value"),
                        .mod = maybe<std::string>(j, "mod")};
}

Place read_place(const Json& j) {
  return Place{.id = str(j, "id"),
               .span = span_of(j.at("span")),
               .use = str(j, "use"),
               .name = str(j, "name"),
               .geonames = maybe<long long>(j, "geonames"),
               .lat = maybe<double>(j, "lat"),
               .lon = maybe<double>(j, "lon"),
               .country = maybe<std::string>(j, "country"),
               .feature = maybe<std::string>(j, "feature")};
}

Part read_part(const Json& j) {
  return Part{.kind = part_kind_of(str(j, "kind")).value_or(PartKind::kParagraph),
              .span = span_of(j.at("span"))};
}

}  // namespace

Json to_json(Span span) { return Json::array({span.begin, span.end}); }

std::string one_line(const Json& json) { return json.dump(); }

Json to_json(const Report& r, bool offsets) {
  const CodePoints code_points(r.text);
  Json paragraphs = Json::array();
  for (const Part& part : r.parts) {
    if (part.kind == PartKind::kParagraph)
      paragraphs.push_back(std::string(code_points.slice(part.span)));
  }
  Json out{{"id", r.id},
           {"uri", r.uri},
           {"url", nullable(r.url)},
           {"title", nullable(r.title)},
           {"standfirst", nullable(r.standfirst)},
           {"byline", nullable(r.byline)},
           {"publisher", nullable(r.publisher)},
           {"published", nullable(r.published)},
           {"updated", nullable(r.updated)},
           {"language", nullable(r.language)},
           {"note", nullable(r.note)},
           {"text", r.text},
           {"parts", parts_json(r)},
           {"paragraphs", std::move(paragraphs)}};
  if (offsets) out["bytes"] = bytes_json(r.source_map);
  return out;
}

Json to_json(const Record& record, bool offsets) {
  const Report& r = record.report;
  Json out{{"relata", 1},
           {"id", r.id},
           {"uri", r.uri},
           {"url", nullable(r.url)},
           {"title", nullable(r.title)},
           {"standfirst", nullable(r.standfirst)},
           {"byline", nullable(r.byline)},
           {"published", nullable(r.published)},
           {"updated", nullable(r.updated)},
           {"publisher", nullable(r.publisher)},
           {"language", nullable(r.language)},
           {"note", nullable(r.note)},
           {"text", r.text},
           {"parts", parts_json(r)},
           {"sentences", spans(record.sentences)},
           {"actors", list(record.actors, actor_json)},
           {"statements", list(record.statements, statement_json)},
           {"events", list(record.events, event_json)},
           {"relations", list(record.relations, relation_json)},
           {"times", list(record.times, time_json)},
           {"places", list(record.places, place_json)},
           {"made_by",
            {{"program", record.made_by.program},
             {"model", record.made_by.model},
             {"lexicon", record.made_by.lexicon}}}};
  if (!record.issues.empty()) {
    Json issues = Json::array();
    for (const Issue& issue : record.issues)
      issues.push_back({{"name", issue.name}, {"span", to_json(issue.span)}});
    out["issues"] = std::move(issues);
  }
  if (offsets) out["bytes"] = bytes_json(r.source_map);
  return out;
}

Result<Record> record_from_json(const Json& j) {
  try {
    if (!j.is_object() || j.value("relata", 0) != 1) {
      return fail("record", "is no record of version 1", "code the report anew with this program");
    }
    Record out;
    Report& r = out.report;
    r.id = str(j, "id");
    r.uri = str(j, "uri");
    r.url = maybe<std::string>(j, "url");
    r.title = maybe<std::string>(j, "title");
    r.standfirst = maybe<std::string>(j, "standfirst");
    r.byline = maybe<std::string>(j, "byline");
    r.published = maybe<std::string>(j, "published");
    r.updated = maybe<std::string>(j, "updated");
    r.publisher = maybe<std::string>(j, "publisher");
    r.language = maybe<std::string>(j, "language");
    r.note = maybe<std::string>(j, "note");
    r.text = str(j, "text");
    r.parts = read_list(j, "parts", read_part);
    out.sentences = read_list(j, "sentences", span_of);
    out.actors = read_list(j, "actors", read_actor);
    out.statements = read_list(j, "statements", read_statement);
    out.events = read_list(j, "events", read_event);
    out.relations = read_list(j, "relations", read_relation);
    out.times = read_list(j, "times", read_time);
    out.places = read_list(j, "places", read_place);
    if (const auto issues = j.find("issues"); issues != j.end()) {
      for (const Json& issue : *issues)
        out.issues.push_back({str(issue, "name"), span_of(issue.at("span"))});
    }
    if (const auto made = j.find("made_by"); made != j.end()) {
      out.made_by = {str(*made, "program"), str(*made, "model"), str(*made, "lexicon")};
    }
    return out;
  } catch (const nlohmann::json::exception& error) {
    return fail("record", error.what(), "code the report anew with this program");
  }
}

Json to_json(const Story& story) { return Json{{"id", story.id}, {"reports", story.reports}}; }

}  // namespace relata
