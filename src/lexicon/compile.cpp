#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "lexicon/build.h"
#include "lexicon/inflection.h"
#include "text/hash.h"
#include "text/unicode.h"

namespace relata {

namespace {

/// A kind of entry: which overlay group it belongs to, when it is compiled, the fields it may have.
struct KindRule {
  std::string_view kind;
  std::string_view group;
  int round = 0;  // later rounds look up what earlier ones made
  std::string_view fields;
};

constexpr std::string_view kEventFields =
    " cameo plover mode context roles sides with unless act illocution needs yes no source note ";
constexpr std::array<KindRule, 21> kKinds = {{
    {"cameo", "codes", 0, " label goldstein quad plover mode context source note "},
    {"plover", "codes", 0, " label quad score recipient mode source note "},
    {"context", "codes", 0, " label source note "},
    {"class", "classes", 0, " words source note "},
    {"illocution", "verbs", 1, " cameo stance act source note "},
    {"verb", "verbs", 2, kEventFields},
    {"noun", "verbs", 2, kEventFields},
    {"adj", "verbs", 2, kEventFields},
    {"cue", "cues", 0, " pos stance distance source note "},
    {"country", "actors", 0, " name forms adjectives people capital from to source note "},
    {"actor", "actors", 0, " kind code country sector forms from to source note "},
    {"person", "actors", 0, " country code forms term sector from to source note "},
    {"office", "agents", 0, " sector forms source note "},
    {"agent", "agents", 0, " sector kind country forms source note "},
    {"synset", "verbs", 0, " word source "},
    {"dictionary-verb", "verbs", 1, " code forms pattern source "},
    {"dictionary-actor", "actors", 0, " code source "},
    {"dictionary-agent", "agents", 0, " plural code source "},
    {"dictionary-discard", "discards", 0, " drops source "},
    {"dictionary-issue", "issues", 0, " name forms stands source "},
    {"", "", 0, ""},
}};

const KindRule& rule_of(std::string_view kind) {
  for (const KindRule& rule : kKinds) {
    if (rule.kind == kind) return rule;
  }
  return kKinds.back();
}

constexpr std::array<std::string_view, 12> kStances = {
    "asserts", "denies",  "believes", "hopes",     "fears",   "wants",
    "asks",    "demands", "promises", "threatens", "praises", "condemns"};
constexpr std::array<std::string_view, 3> kDistances = {"neutral", "doubting", "endorsing"};
constexpr std::array<std::string_view, 4> kCuePos = {"verb", "noun", "adj", "phrase"};
constexpr std::array<std::string_view, 3> kActorKinds = {"organisation", "group", "person"};

/// Whether a field's value is one of `known`; notes an error if not.
bool one_of(const EntryContext& context, const Field& field,
            std::span<const std::string_view> known) {
  if (std::find(known.begin(), known.end(), field.value) != known.end()) return true;
  context.complain(field, field.value, fmt::format("unknown {} \"{}\"", field.key, field.value),
                   advice(field.value, known));
  return false;
}

double number_of(const EntryContext& context, std::string_view key) {
  const Field* field = context.entry.find(key);
  if (field == nullptr) return 0;
  double value = 0;
  const char* end = field->value.data() + field->value.size();
  if (std::from_chars(field->value.data(), end, value).ptr != end) {
    context.complain(*field, field->value, fmt::format("\"{}\" is no number", field->value), "");
  }
  return value;
}

void add_cameo(const EntryContext& context) {
  const Entry& entry = context.entry;
  Lexicon& lexicon = context.lexicon;
  CameoCode code;
  code.code = entry.names.front();
  code.label = entry.value("label");
  code.goldstein = number_of(context, "goldstein");
  code.quad = static_cast<int>(number_of(context, "quad"));
  code.plover = entry.value("plover");
  code.mode = entry.value("mode");
  code.context = split_list(entry.value("context"));
  code.origin = context.origin();
  if (entry.find("goldstein") == nullptr) {
    const CameoCode* parent =
        find_cameo(lexicon, std::string_view(code.code).substr(0, code.code.size() - 1));
    if (parent != nullptr) code.goldstein = parent->goldstein;
  }
  lexicon.cameo_index.try_emplace(code.code, static_cast<std::uint32_t>(lexicon.cameo.size()));
  lexicon.cameo.push_back(std::move(code));
}

void add_plover(const EntryContext& context) {
  const Entry& entry = context.entry;
  PloverClass plover;
  plover.type = entry.names.front();
  plover.origin = context.origin();
  plover.needs_recipient = entry.value("recipient") == "needed";
  for (const Field& field : entry.fields) {
    const bool of_mode = !plover.modes.empty();
    double value = 0;
    if (field.key == "score" || field.key == "quad") {
      std::from_chars(field.value.data(), field.value.data() + field.value.size(), value);
    }
    if (field.key == "mode") plover.modes.push_back({field.value, std::nullopt, ""});
    if (field.key == "quad") plover.quad = static_cast<int>(value);
    if (field.key == "score" && of_mode) plover.modes.back().score = value;
    if (field.key == "score" && !of_mode) plover.score = value;
    if (field.key == "label") (of_mode ? plover.modes.back().label : plover.label) = field.value;
  }
  Lexicon& lexicon = context.lexicon;
  lexicon.plover_index.try_emplace(plover.type, static_cast<std::uint32_t>(lexicon.plover.size()));
  lexicon.plover.push_back(std::move(plover));
}

void add_class(const EntryContext& context) {
  Lexicon& lexicon = context.lexicon;
  const std::string& name = context.entry.names.front();
  if (context.entry.value("words").empty()) {
    context.complain(fmt::format("the class \"{}\" has no words", name), "nothing can belong to it",
                     "give it `words`, two blanks or more behind its name");
    return;
  }
  const auto [at, fresh] =
      lexicon.class_index.try_emplace(name, static_cast<std::uint32_t>(lexicon.classes.size()));
  if (fresh) lexicon.classes.push_back({name, context.origin()});
  for (const Field& field : context.entry.fields) {
    if (field.key != "words") continue;
    for (const std::string& word : split_list(field.value)) {
      std::string phrase;
      for (const std::string& piece : name_pieces(word)) {
        phrase += (phrase.empty() ? "" : " ") + piece;
      }
      std::vector<std::uint32_t>& list = lexicon.word_classes[phrase];
      const auto place = std::lower_bound(list.begin(), list.end(), at->second);
      if (place == list.end() || *place != at->second) list.insert(place, at->second);
    }
  }
}

void add_cue(const EntryContext& context) {
  const Entry& entry = context.entry;
  Cue cue;
  cue.origin = context.origin();
  if (const Field* field = entry.find("pos")) {
    if (!one_of(context, *field, kCuePos)) return;
    cue.pos = static_cast<Cue::Pos>(std::find(kCuePos.begin(), kCuePos.end(), field->value) -
                                    kCuePos.begin());
  }
  if (const Field* field = entry.find("stance")) {
    if (!one_of(context, *field, kStances)) return;
    cue.stance = field->value;
  }
  if (const Field* field = entry.find("distance")) {
    if (!one_of(context, *field, kDistances)) return;
    cue.distance = field->value;
  }
  Lexicon& lexicon = context.lexicon;
  for (const std::string& name : entry.names) {
    cue.words = split_list(fold(name), ' ');
    if (cue.words.empty()) continue;  // a name of signs alone
    lexicon.cue_index[cue.words.front()].push_back(static_cast<std::uint32_t>(lexicon.cues.size()));
    lexicon.cues.push_back(cue);
  }
}

void add_country(const EntryContext& context) {
  const Entry& entry = context.entry;
  Lexicon& lexicon = context.lexicon;
  Country country{entry.names.front(),
                  std::string(entry.value("name")),
                  split_list(entry.value("forms")),
                  split_list(entry.value("adjectives")),
                  split_list(entry.value("people")),
                  std::string(entry.value("capital")),
                  std::string(entry.value("from")),
                  std::string(entry.value("to")),
                  context.origin()};
  const auto index = static_cast<std::uint32_t>(lexicon.countries.size());
  if (!lexicon.country_index.try_emplace(country.code, index).second) {
    context.complain(fmt::format("the country {} stands twice", country.code), "", "join the two");
    return;
  }
  using Kind = NameForm::Kind;
  add_name(lexicon, country.name, Kind::kCountry, index);
  for (const std::string& form : country.forms) add_name(lexicon, form, Kind::kCountry, index);
  for (const std::string& form : country.adjectives) {
    add_name(lexicon, form, Kind::kAdjective, index);
  }
  for (const std::string& form : country.people) add_name(lexicon, form, Kind::kPeople, index);
  for (const std::string& form : split_list(country.capital)) {
    add_name(lexicon, form, Kind::kCapital, index);
  }
  lexicon.countries.push_back(std::move(country));
}

void add_actor(const EntryContext& context) {
  const Entry& entry = context.entry;
  Lexicon& lexicon = context.lexicon;
  ActorEntry actor;
  actor.name = entry.names.front();
  actor.forms = split_list(entry.value("forms"));
  actor.forms.insert(actor.forms.end(), entry.names.begin() + 1, entry.names.end());
  if (const Field* field = entry.find("kind")) {
    if (!one_of(context, *field, kActorKinds)) return;
    actor.kind = field->value;
  }
  actor.code = entry.value("code");
  actor.country = entry.value("country");
  actor.sectors = split_list(entry.value("sector"));
  actor.from = entry.value("from");
  actor.to = entry.value("to");
  actor.origin = context.origin();
  const auto index = static_cast<std::uint32_t>(lexicon.actors.size());
  add_name(lexicon, actor.name, NameForm::Kind::kActor, index);
  for (const std::string& form : actor.forms)
    add_name(lexicon, form, NameForm::Kind::kActor, index);
  lexicon.actors.push_back(std::move(actor));
}

void add_person(const EntryContext& context) {
  const Entry& entry = context.entry;
  Lexicon& lexicon = context.lexicon;
  PersonEntry person;
  person.name = entry.names.front();
  person.forms = split_list(entry.value("forms"));
  person.country = entry.value("country");
  person.code = entry.value("code");
  person.origin = context.origin();
  for (const Field& field : entry.fields) {
    if (field.key == "term") {
      person.terms.push_back({field.value, {}, "", ""});
      continue;
    }
    if (person.terms.empty()) continue;
    Term& term = person.terms.back();
    if (field.key == "sector") term.sectors = split_list(field.value);
    if (field.key == "from") term.from = field.value;
    if (field.key == "to") term.to = field.value;
  }
  const auto index = static_cast<std::uint32_t>(lexicon.persons.size());
  add_name(lexicon, person.name, NameForm::Kind::kPerson, index);
  for (const std::string& form : person.forms) {
    add_name(lexicon, form, NameForm::Kind::kPerson, index);
  }
  lexicon.persons.push_back(std::move(person));
}

void add_office(const EntryContext& context) {
  const Entry& entry = context.entry;
  Lexicon& lexicon = context.lexicon;
  Office office{entry.names.front(), split_list(entry.value("forms")),
                split_list(entry.value("sector")), context.origin()};
  office.forms.insert(office.forms.end(), entry.names.begin() + 1, entry.names.end());
  const auto index = static_cast<std::uint32_t>(lexicon.offices.size());
  add_name(lexicon, office.title, NameForm::Kind::kOffice, index);
  for (const std::string& form : office.forms) {
    add_name(lexicon, form, NameForm::Kind::kOffice, index);
  }
  lexicon.offices.push_back(std::move(office));
}

void add_agent(const EntryContext& context) {
  const Entry& entry = context.entry;
  Lexicon& lexicon = context.lexicon;
  Agent agent{entry.names.front(), split_list(entry.value("sector")), "group",
              std::string(entry.value("country")), context.origin()};
  if (const Field* field = entry.find("kind")) {
    if (!one_of(context, *field, kActorKinds)) return;
    agent.kind = field->value;
  }
  const auto index = static_cast<std::uint32_t>(lexicon.agents.size());
  for (const std::string& name : entry.names) {
    add_name(lexicon, name, NameForm::Kind::kAgent, index);
  }
  for (const std::string& form : split_list(entry.value("forms"))) {
    add_name(lexicon, form, NameForm::Kind::kAgent, index);
  }
  lexicon.agents.push_back(std::move(agent));
}

/// Whether a blank-separated list (with blanks at both ends) has the word.
bool lists(std::string_view list, std::string_view word) {
  for (std::size_t at = list.find(word); at != std::string_view::npos;
       at = list.find(word, at + 1)) {
    if (list[at - 1] == ' ' && list[at + word.size()] == ' ') return true;
  }
  return false;
}

/// Fields that the kind does not have are noted; the entry stays without them.
void check_fields(const EntryContext& context, const KindRule& rule) {
  for (const Field& field : context.entry.fields) {
    if (lists(rule.fields, field.key)) continue;
    const std::vector<std::string> names = split_list(rule.fields, ' ');
    const std::vector<std::string_view> known(names.begin(), names.end());
    context.complain(Field{field.key, field.key, field.line, field.column, field.column}, field.key,
                     fmt::format("a {} has no field \"{}\"", rule.kind, field.key),
                     advice(field.key, known), "the entry, without this field");
  }
}

void add_entry(const EntryContext& context, const KindRule& rule) {
  check_fields(context, rule);
  const std::string_view kind = rule.kind;
  if (kind == "cameo") return add_cameo(context);
  if (kind == "plover") return add_plover(context);
  if (kind == "context") {
    return context.lexicon.contexts.push_back(
        {context.entry.names.front(), std::string(context.entry.value("label")), context.origin()});
  }
  if (kind == "class") return add_class(context);
  if (kind == "illocution") return add_illocution(context);
  if (kind == "cue") return add_cue(context);
  if (kind == "country") return add_country(context);
  if (kind == "actor") return add_actor(context);
  if (kind == "person") return add_person(context);
  if (kind == "office") return add_office(context);
  if (kind == "agent") return add_agent(context);
  if (kind == "synset" || kind.starts_with("dictionary-")) return add_dictionary(context);
  add_events(context);
}

/// Kinds of ours that others compile.
constexpr std::array<std::string_view, 4> kOtherKinds = {"number", "demand", "weight", "older"};

/// Folders whose kinds are compiled here; the others hold kinds of their own.
bool is_ours(std::string_view file_name) {
  for (const std::string_view folder :
       {"/events/", "/classes/", "/statements/", "/actors/", "/agents/", "/codes/"}) {
    if (file_name.find(folder) != std::string_view::npos) return true;
  }
  return false;
}

}  // namespace

std::string advice(std::string_view word, std::span<const std::string_view> candidates) {
  const std::string_view nearest = nearest_name(word, candidates);
  if (!nearest.empty()) return fmt::format("nearest: {}", nearest);
  std::string list;
  for (std::size_t i = 0; i < candidates.size() && i < 16; ++i) {
    list += (i == 0 ? "one of " : ", ") + std::string(candidates[i]);
  }
  return candidates.size() > 16 ? list + " ..." : list;
}

void EntryContext::complain(const Field& field, std::string_view word, std::string message,
                            std::string reason, std::string_view kept) const {
  const std::size_t at = field.value.find(word);
  const auto shift = at == std::string::npos ? 0U
                                             : static_cast<std::uint32_t>(count_code_points(
                                                   std::string_view(field.value).substr(0, at)));
  Error error = error_at(file, field.line, field.value_column + shift,
                         static_cast<std::uint32_t>(count_code_points(word)), message, reason,
                         fmt::format("correct the word, then: relata lexicon check {}", file.name));
  error.kept = kept;
  lexicon.errors.push_back(std::move(error));
}

void EntryContext::complain(std::string message, std::string reason, std::string fix,
                            std::string_view kept) const {
  Error error =
      error_at(file, entry.line, 1, static_cast<std::uint32_t>(count_code_points(entry.kind)),
               message, reason, fix);
  error.kept = kept;
  lexicon.errors.push_back(std::move(error));
}

Lexicon compile_lexicon(std::span<const LexiconFile> base, std::span<const LexiconFile> overlay) {
  Lexicon lexicon;
  std::vector<LexiconFile> files(base.begin(), base.end());
  files.insert(files.end(), overlay.begin(), overlay.end());
  std::vector<ParsedEntries> parsed;
  std::string all;
  std::vector<std::string_view> replaced;  // groups, or kinds of others, that the overlay holds
  bool overlay_composes = false;
  for (std::size_t f = 0; f < files.size(); ++f) {
    lexicon.file_names.push_back(files[f].name);
    all += fmt::format("{}\n{}\n", files[f].name, files[f].text.size()) + files[f].text;
    parsed.push_back(parse_entries(files[f]));
    for (Error& error : parsed.back().errors) lexicon.errors.push_back(std::move(error));
  }
  for (std::size_t f = base.size(); f < files.size(); ++f) {
    for (const Entry& entry : parsed[f].entries) {
      const KindRule& rule = rule_of(entry.kind);
      const std::string_view group = rule.kind.empty() ? std::string_view(entry.kind) : rule.group;
      if (std::find(replaced.begin(), replaced.end(), group) == replaced.end()) {
        replaced.push_back(group);
      }
      overlay_composes = overlay_composes || entry.kind == "illocution";
    }
  }
  lexicon.hash = short_hash(all);
  lexicon.name_index.reserve(all.size() / 64);
  for (int round = 0; round < 3; ++round) {
    for (std::uint32_t f = 0; f < files.size(); ++f) {
      for (const Entry& entry : parsed[f].entries) {
        const KindRule& rule = rule_of(entry.kind);
        if (rule.round != round) continue;
        const EntryContext context{lexicon, files[f], f, entry};
        const std::string_view group =
            rule.kind.empty() ? std::string_view(entry.kind) : rule.group;
        if (f < base.size() &&
            std::find(replaced.begin(), replaced.end(), group) != replaced.end()) {
          continue;
        }
        if (!rule.kind.empty()) {
          add_entry(context, rule);
        } else if (is_ours(files[f].name) && std::find(kOtherKinds.begin(), kOtherKinds.end(),
                                                       entry.kind) == kOtherKinds.end()) {
          std::vector<std::string_view> known;
          for (const KindRule& other : kKinds) {
            if (!other.kind.empty()) known.push_back(other.kind);
          }
          context.complain(fmt::format("unknown kind \"{}\"", entry.kind),
                           advice(entry.kind, known), "correct the kind");
        } else {
          lexicon.others.push_back({entry, context.origin()});
        }
      }
    }
  }
  index_events(lexicon, files);
  finish_dictionary(lexicon, files);
  sort_names(lexicon);
  for (auto& [first, list] : lexicon.cue_index) {
    std::sort(list.begin(), list.end(), [&](std::uint32_t a, std::uint32_t b) {
      const std::size_t x = lexicon.cues[a].words.size();
      const std::size_t y = lexicon.cues[b].words.size();
      return x != y ? x > y : a < b;
    });
  }
  lexicon.composes =
      overlay_composes || std::find(replaced.begin(), replaced.end(), "verbs") == replaced.end();
  index_verb_forms(lexicon);
  return lexicon;
}

Result<Lexicon> load_lexicon(const std::string& folder, const LexiconOptions& options) {
  auto base = read_lexicon_files(folder);
  if (!base) return tl::unexpected(base.error());
  std::vector<LexiconFile> over;
  if (!options.overlay.empty()) {
    auto read = read_lexicon_files(options.overlay);
    if (!read) return tl::unexpected(read.error());
    over = std::move(*read);
  }
  return compile_lexicon(*base, over);
}

}  // namespace relata
