#include "extract/places.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

#include "extract/clause.h"
#include "text/unicode.h"

namespace relata {
namespace {

struct Candidate {
  std::uint32_t sentence = 0;
  std::uint32_t begin = 0;  // words
  std::uint32_t end = 0;
  std::uint32_t head = 0;
  std::string country;  // code, of countries and their adjectives
  bool adjective = false;
};

class Finder {
 public:
  Finder(const Report& report, const Analysis& analysis, const Lexicon& lexicon,
         const Gazetteer& gazetteer, const Actors& actors)
      : analysis_(analysis),
        lexicon_(lexicon),
        gazetteer_(gazetteer),
        actors_(actors),
        points_(report.text) {}

  std::vector<Place> find() {
    for (std::uint32_t i = 0; i < analysis_.sentences.size(); ++i) candidates(i);
    for (const Candidate& c : candidates_) {
      if (!c.country.empty()) ++named_countries_[c.country];
    }
    std::vector<Place> out;
    for (const Candidate& c : candidates_) {
      Place p;
      p.id = "p" + std::to_string(out.size() + 1);
      const auto& words = analysis_.sentences[c.sentence].words;
      p.span = {words[c.begin].span.begin, words[c.end - 1].span.end};
      p.use = use_of(c);
      resolve(c, p);
      out.push_back(std::move(p));
    }
    return out;
  }

 private:
  void candidates(std::uint32_t index) {
    const Sentence& s = analysis_.sentences[index];
    const auto n = static_cast<std::uint32_t>(s.words.size());
    for (std::uint32_t w = 0; w < n;) {
      Candidate c{index, w, w + 1, w, "", false};
      std::size_t end = 0;
      for (const NameMatch& m : match_names(lexicon_, s.words, w)) {
        const bool country = m.kind == NameForm::Kind::kCountry;
        const bool adjective = m.kind == NameForm::Kind::kAdjective;
        if ((country || adjective) && c.country.empty()) {
          c.country = lexicon_.countries[m.index].code;
          c.adjective = adjective;
          end = m.end;
        }
      }
      if (const NameKind kind = s.words[w].name;
          kind == NameKind::kLocation || kind == NameKind::kOrganisation) {
        std::uint32_t name_end = w + 1;
        while (name_end < n && s.words[name_end].name == kind && !s.words[name_end].name_begins)
          ++name_end;
        if (name_end > end && (kind == NameKind::kLocation || is_region(s, w, name_end))) {
          end = name_end;
          c.country.clear();
          c.adjective = false;
        }
      }
      if (end <= w) {
        ++w;
        continue;
      }
      c.end = static_cast<std::uint32_t>(end);
      c.head = head_of(s, c.begin, c.end);
      candidates_.push_back(c);
      w = c.end;
    }
  }

  // "Darfur rebels": a region that the tagger took for a body, where a body would hardly stand.
  [[nodiscard]] bool is_region(const Sentence& s, std::uint32_t begin, std::uint32_t end) const {
    const std::uint32_t head = head_of(s, begin, end);
    const bool ground = s.words[head].relation == "compound" || s.words[head].relation == "amod" ||
                        Clause(s).preposition(head) == "in";
    if (!ground || !match_names(lexicon_, s.words, begin).empty()) return false;
    const Span span{s.words[begin].span.begin, s.words[end - 1].span.end};
    const auto found = gazetteer_.find(points_.slice(span));
    return std::any_of(found.begin(), found.end(), [](const GazetteerPlace* g) {
      const std::string_view feature = fixed_text(g->feature, sizeof g->feature);
      return feature.starts_with("ADM1") || feature == "RGN";
    });
  }

  static std::uint32_t head_of(const Sentence& s, std::uint32_t begin, std::uint32_t end) {
    for (std::uint32_t w = begin; w < end; ++w) {
      const std::int32_t h = s.words[w].head;
      if (h < static_cast<std::int32_t>(begin) || h >= static_cast<std::int32_t>(end)) return w;
    }
    return end - 1;
  }

  [[nodiscard]] std::string use_of(const Candidate& c) const {
    const Sentence& s = analysis_.sentences[c.sentence];
    const Word& head = s.words[c.head];
    if (c.adjective) return "adjective";
    if (head.name == NameKind::kPerson || (head.name == NameKind::kOrganisation &&
                                           !(c.country.empty() && is_region(s, c.begin, c.end))))
      return "embedded";
    if (head.relation == "compound" || head.relation == "amod") return "modifier";
    const ActorMentionAt* m = mention_at(actors_, c.sentence, c.head);
    if (m != nullptr && !m->literal_place) {
      if (head.relation.starts_with("nsubj") || head.relation == "obl:agent" ||
          head.relation == "iobj")
        return "metonym";
      if (Clause(s).preposition(c.head) == "with") return "metonym";
    }
    return "literal";
  }

  // One referent a report: the same name means the same place.
  void resolve(const Candidate& c, Place& p) {
    const std::string words{points_.slice(p.span)};
    p.name = words;
    const std::string key = c.country.empty() ? fold(words) : "country " + c.country;
    auto known = resolved_.find(key);
    if (known == resolved_.end()) {
      known =
          resolved_.emplace(key, c.country.empty() ? best_place(words) : country_place(c.country))
              .first;
    }
    if (!c.country.empty()) p.country = c.country;
    if (!c.country.empty() && !c.adjective) {
      if (const Country* country = find_country(lexicon_, c.country)) p.name = country->name;
    }
    const GazetteerPlace* g = known->second;
    if (g == nullptr) return;
    if (c.country.empty()) p.name = std::string(gazetteer_.name(*g));
    if (g->geonames != 0) p.geonames = g->geonames;
    p.lat = std::round(static_cast<double>(g->lat) * 1e5) / 1e5;
    p.lon = std::round(static_cast<double>(g->lon) * 1e5) / 1e5;
    const std::string_view country = fixed_text(g->country, sizeof g->country);
    if (!country.empty()) p.country = std::string(country);
    p.feature = std::string(fixed_text(g->feature, sizeof g->feature));
  }

  const GazetteerPlace* country_place(const std::string& code) const {
    const Country* country = find_country(lexicon_, code);
    if (country == nullptr) return nullptr;
    for (const GazetteerPlace* g : gazetteer_.find(country->name)) {
      const std::string_view feature = fixed_text(g->feature, sizeof g->feature);
      if (fixed_text(g->country, sizeof g->country) == code &&
          (feature.starts_with("PCL") || feature == "TERR"))
        return g;
    }
    return nullptr;
  }

  const GazetteerPlace* best_place(std::string_view words) const {
    const GazetteerPlace* best = nullptr;
    double best_score = 0;
    auto found = gazetteer_.find(words);
    if (found.empty() && words.starts_with("the ")) found = gazetteer_.find(words.substr(4));
    for (const GazetteerPlace* g : found) {
      const double score = score_of(*g, words);
      if (best == nullptr || score > best_score) best = g, best_score = score;
    }
    return best;
  }

  // Size in powers of ten, more for larger units, for a main name, and for a country that the
  // report speaks of.
  [[nodiscard]] double score_of(const GazetteerPlace& g, std::string_view words) const {
    const std::string_view feature = fixed_text(g.feature, sizeof g.feature);
    const std::string country{fixed_text(g.country, sizeof g.country)};
    double score = std::log10(1.0 + g.population);
    if (feature.starts_with("PCL")) score += 4;
    if (feature == "CONT" || feature == "OCN" || feature == "SEA") score += 6;
    if (feature == "PPLC") score += 2;
    if (feature.starts_with("ADM1")) score += 5;
    if (feature == "STM" || feature == "RGN") score += 4;
    if (fold(gazetteer_.name(g)) == fold(words)) score += 1;
    if (const auto named = named_countries_.find(country); named != named_countries_.end())
      score += 2.5 + std::min(named->second, 5) * 0.2;
    return score;
  }

  const Analysis& analysis_;
  const Lexicon& lexicon_;
  const Gazetteer& gazetteer_;
  const Actors& actors_;
  CodePoints points_;
  std::vector<Candidate> candidates_;
  std::map<std::string, int> named_countries_;
  std::map<std::string, const GazetteerPlace*> resolved_;
};

}  // namespace

std::vector<Place> find_places(const Report& report, const Analysis& analysis,
                               const Lexicon& lexicon, const Gazetteer& gazetteer,
                               const Actors& actors) {
  return Finder(report, analysis, lexicon, gazetteer, actors).find();
}

}  // namespace relata
