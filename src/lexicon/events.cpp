#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <map>

#include "lexicon/build.h"
#include "text/unicode.h"

namespace relata {

namespace {

constexpr std::array<std::string_view, 8> kRoleNames = {
    "agent", "patient", "recipient", "topic", "instrument", "place", "time", "complement"};

using Test = RoleTest::Kind;
constexpr std::array<std::pair<std::string_view, Test>, 9> kTestNames = {{
    {"any", Test::kAny},
    {"actor", Test::kActor},
    {"person", Test::kPerson},
    {"organisation", Test::kOrganisation},
    {"country", Test::kCountry},
    {"group", Test::kGroup},
    {"place", Test::kPlace},
    {"number", Test::kNumber},
    {"act", Test::kAct},
}};

bool is_sector(std::string_view name) {
  return name.size() == 3 &&
         std::all_of(name.begin(), name.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

/// The columns of a value that reaches to the end of the line.
std::vector<std::string_view> columns_of(std::string_view value) {
  std::vector<std::string_view> columns;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t end = std::min({value.find("  ", at), value.find('\t', at), value.size()});
    const std::string_view column = trim(value.substr(at, end - at));
    if (!column.empty()) columns.push_back(column);
    at = end + 1;
  }
  return columns;
}

std::optional<RoleTest> read_test(const EntryContext& context, const Field& field,
                                  std::string_view text) {
  RoleTest test;
  if (text.starts_with('!')) {
    test.negated = true;
    text.remove_prefix(1);
  }
  if (text.starts_with('=')) {
    test.kind = Test::kLemma;
    test.name = text.substr(1);
    return test;
  }
  test.name = text;
  for (const auto& [name, kind] : kTestNames) {
    if (name == text) {
      test.kind = kind;
      return test;
    }
  }
  if (is_sector(text)) {
    test.kind = Test::kSector;
    return test;
  }
  if (const auto found = find_class(context.lexicon, text)) {
    test.kind = Test::kClass;
    test.word_class = *found;
    return test;
  }
  std::vector<std::string_view> known;
  for (const auto& [name, kind] : kTestNames) known.push_back(name);
  for (const WordClass& word_class : context.lexicon.classes) known.push_back(word_class.name);
  context.complain(field, text, fmt::format("unknown class \"{}\"", text),
                   "a condition is a kind of actor, a sector, a class of lexicon/classes or "
                   "=word; " +
                       advice(text, known));
  return std::nullopt;
}

/// "agent: actor   recipient?: actor|place   both sides"
bool read_roles(const EntryContext& context, const Field& field, EventEntry& event) {
  for (const std::string_view column : columns_of(field.value)) {
    if (column == "both sides" || column == "both") {
      event.both_sides = true;
      continue;
    }
    const std::size_t colon = column.find(':');
    std::string_view name = trim(column.substr(0, colon));
    RoleCondition condition;
    if (name.ends_with('?')) {
      condition.optional = true;
      name.remove_suffix(1);
    }
    const auto role = role_kind_of(name);
    if (!role || colon == std::string_view::npos) {
      context.complain(
          field, name, fmt::format("unknown role \"{}\"", name),
          "a condition is ROLE: CLASS, or \"both sides\"; " + advice(name, kRoleNames));
      return false;
    }
    condition.role = *role;
    for (const std::string& part : split_list(column.substr(colon + 1), '|')) {
      const auto test = read_test(context, field, part);
      if (!test) return false;
      condition.tests.push_back(*test);
    }
    event.roles.push_back(std::move(condition));
  }
  return true;
}

/// "source agent   target recipient|patient", or "both sides"
bool read_sides(const EntryContext& context, const Field& field, EventEntry& event) {
  for (const std::string_view column : columns_of(field.value)) {
    if (column == "both sides" || column == "both") {
      event.both_sides = true;
      continue;
    }
    const std::size_t blank = std::min(column.find(' '), column.size());
    const std::string_view side = column.substr(0, blank);
    std::vector<RoleKind> roles;
    for (const std::string& part : split_list(column.substr(blank), '|')) {
      const auto role = role_kind_of(part);
      if (!role) {
        context.complain(field, part, fmt::format("unknown role \"{}\"", part),
                         "a side is filled from roles; " + advice(part, kRoleNames));
        return false;
      }
      roles.push_back(*role);
    }
    if (side == "source") {
      event.source = roles;
    } else if (side == "target") {
      event.target = roles;
    } else {
      context.complain(field, side, fmt::format("unknown side \"{}\"", side),
                       "the sides are source and target");
      return false;
    }
  }
  return true;
}

/// Takes the brackets out of an example.
Example read_example(const Field& field) {
  Example example;
  example.line = field.line;
  example.column = field.value_column;
  const std::string_view value = field.value;
  for (std::size_t at = 0; at < value.size(); ++at) {
    if (value[at] != '[') {
      example.text += value[at];
      continue;
    }
    const std::size_t end = std::min(value.find(']', at), value.size());
    std::string_view name = value.substr(at + 1, end - at - 1);
    Example::Side side;
    if (name.starts_with("s:") || name.starts_with("t:")) {
      side.side = name.front();
      name = trim(name.substr(2));
    }
    side.name = name;
    example.text += name;
    example.sides.push_back(std::move(side));
    at = end;
  }
  return example;
}

/// "accident, disaster": the classes of a `with` or `unless`.
bool read_classes(const EntryContext& context, const Field& field,
                  std::vector<std::uint32_t>& classes) {
  for (const std::string& name : split_list(field.value)) {
    const auto found = find_class(context.lexicon, name);
    if (!found) {
      std::vector<std::string_view> known;
      for (const WordClass& c : context.lexicon.classes) known.push_back(c.name);
      context.complain(field, name, fmt::format("unknown class \"{}\"", name),
                       "it must stand in classes/; " + advice(name, known));
      return false;
    }
    classes.push_back(*found);
  }
  return true;
}

bool check_code(const EntryContext& context, const Field& field, std::string_view code) {
  if (find_cameo(context.lexicon, code) != nullptr) return true;
  std::vector<std::string_view> known;
  for (const CameoCode& cameo : context.lexicon.cameo) known.push_back(cameo.code);
  context.complain(field, code, fmt::format("unknown CAMEO code \"{}\"", code),
                   "the code must stand in codes/cameo.lex; " + advice(code, known));
  return false;
}

/// plover, mode and context: the entry's own, else those of the CAMEO code.
bool read_codes(const EntryContext& context, EventEntry& event) {
  const Entry& entry = context.entry;
  const Lexicon& lexicon = context.lexicon;
  if (const Field* field = entry.find("cameo")) {
    if (!check_code(context, *field, field->value)) return false;
    event.cameo = field->value;
    const CameoCode& code = *find_cameo(lexicon, field->value);
    event.plover = code.plover;
    event.mode = code.mode;
    event.context = code.context;
  }
  if (const Field* field = entry.find("plover")) {
    if (find_plover(lexicon, field->value) == nullptr) {
      std::vector<std::string_view> known;
      for (const PloverClass& plover : lexicon.plover) known.push_back(plover.type);
      context.complain(*field, field->value,
                       fmt::format("unknown PLOVER class \"{}\"", field->value),
                       "the class must be one of PLOVER's 16; " + advice(field->value, known));
      return false;
    }
    if (event.plover != field->value) event.mode.clear();
    event.plover = field->value;
  }
  if (const Field* field = entry.find("mode")) {
    event.mode = field->value == "none" ? "" : field->value;
    const PloverClass* plover = find_plover(lexicon, event.plover);
    std::vector<std::string_view> known;
    if (plover != nullptr) {
      for (const PloverMode& mode : plover->modes) known.push_back(mode.name);
    }
    if (!event.mode.empty() && std::find(known.begin(), known.end(), event.mode) == known.end()) {
      context.complain(
          *field, field->value, fmt::format("unknown mode \"{}\"", field->value),
          fmt::format("it is no mode of {}; {}", event.plover, advice(field->value, known)));
      return false;
    }
  }
  if (const Field* field = entry.find("context")) {
    event.context = split_list(field->value);
    std::vector<std::string_view> known;
    for (const CodeLabel& label : lexicon.contexts) known.push_back(label.name);
    for (const std::string& name : event.context) {
      if (std::find(known.begin(), known.end(), name) == known.end()) {
        context.complain(*field, name, fmt::format("unknown context \"{}\"", name),
                         "the context must stand in codes/contexts.lex; " + advice(name, known));
        return false;
      }
    }
  }
  return true;
}

/// Parts "air strike", "call for", "attack on" into the head's lemma and its further words.
void set_words(const Lexicon& lexicon, const std::string& name, EventEntry& event) {
  std::vector<std::string> words = split_list(name, ' ');
  std::size_t head = 0;
  if (event.pos != Upos::kVerb) {
    // The head of an English compound is its last word, before any preposition.
    const auto preposition = find_class(lexicon, "preposition");
    head = words.size() - 1;
    for (std::size_t i = 1; preposition && i < words.size(); ++i) {
      const auto found = lexicon.word_classes.find(words[i]);
      if (found != lexicon.word_classes.end() &&
          std::binary_search(found->second.begin(), found->second.end(), *preposition)) {
        head = i - 1;
        break;
      }
    }
  }
  event.lemma = words[head];
  words.erase(words.begin() + static_cast<long>(head));
  event.further = std::move(words);
}

}  // namespace

std::string_view to_string(RoleKind role) { return kRoleNames[static_cast<std::size_t>(role)]; }

std::optional<RoleKind> role_kind_of(std::string_view name) {
  for (std::size_t i = 0; i < kRoleNames.size(); ++i) {
    if (kRoleNames[i] == name) return static_cast<RoleKind>(i);
  }
  return std::nullopt;
}

std::string_view to_string(Test wanted) {
  for (const auto& [name, kind] : kTestNames) {
    if (kind == wanted) return name;
  }
  return "";
}

void add_events(const EntryContext& context) {
  const Entry& entry = context.entry;
  Lexicon& lexicon = context.lexicon;
  EventEntry event;
  event.pos = entry.kind == "verb" ? Upos::kVerb : entry.kind == "noun" ? Upos::kNoun : Upos::kAdj;
  event.origin = context.origin();
  if (!read_codes(context, event)) return;
  if (const Field* field = entry.find("illocution")) {
    event.illocution = field->value;
    if (find_illocution(lexicon, field->value) == nullptr) {
      std::vector<std::string_view> known;
      for (const Illocution& row : lexicon.illocutions) known.push_back(row.name);
      context.complain(*field, field->value, fmt::format("unknown illocution \"{}\"", field->value),
                       "it must stand in events/illocutions.lex; " + advice(field->value, known));
      return;
    }
  } else if (event.cameo.empty() && entry.value("act").empty()) {
    context.complain("an event entry without a CAMEO code", "it would code nothing",
                     "add `cameo CODE`, `illocution NAME`, or the `act` it is inside a speech act");
    return;
  }
  for (const Field& field : entry.fields) {
    if (field.key == "roles" && !read_roles(context, field, event)) return;
    if (field.key == "sides" && !read_sides(context, field, event)) return;
  }
  if (const Field* field = entry.find("needs")) {
    if (field->value != "act") {
      context.complain(*field, field->value, "an entry can need an act only",
                       "write `needs act`, or remove the field");
      return;
    }
    event.needs_act = true;
  }
  for (const Field& field : entry.fields) {
    if (field.key == "with" && !read_classes(context, field, event.with)) return;
    if (field.key == "unless" && !read_classes(context, field, event.unless)) return;
  }
  event.act = entry.value("act");
  if (event.act.empty() && event.illocution.empty()) event.act = to_lower(event.plover);

  EventExamples examples;
  examples.origin = event.origin;
  if (event.illocution.empty()) examples.cameo = event.cameo;  // else any event of the entry
  examples.first_name = entry.names.front();
  for (const Field& field : entry.fields) {
    if (field.key == "yes") examples.yes.push_back(read_example(field));
    if (field.key == "no") examples.no.push_back(read_example(field));
  }
  if (examples.yes.empty() || examples.no.empty()) {
    context.complain(fmt::format("{} {} has no `{}` example", entry.kind, entry.names.front(),
                                 examples.yes.empty() ? "yes" : "no"),
                     "an event entry needs a sentence that it codes and one that it does not",
                     "add the sentence", "the entry");
  }
  lexicon.examples.push_back(std::move(examples));
  for (const std::string& name : entry.names) {
    set_words(lexicon, name, event);
    lexicon.events.push_back(event);
  }
}

void add_illocution(const EntryContext& context) {
  const Entry& entry = context.entry;
  Lexicon& lexicon = context.lexicon;
  Illocution row;
  row.name = entry.names.front();
  row.origin = context.origin();
  row.stance = entry.value("stance");
  for (std::size_t i = 0; i < entry.fields.size(); ++i) {
    const Field& field = entry.fields[i];
    if (field.key == "act") {
      const bool paired = i + 1 < entry.fields.size() && entry.fields[i + 1].key == "cameo" &&
                          entry.fields[i + 1].line == field.line;
      if (!paired) {
        context.complain(field, field.value, "an act without its code",
                         "a line of the table is: act NAME   cameo CODE");
        continue;
      }
      if (check_code(context, entry.fields[i + 1], entry.fields[i + 1].value)) {
        for (std::string& act : split_list(field.value)) {
          row.acts.emplace_back(std::move(act), entry.fields[i + 1].value);
        }
      }
      ++i;
    } else if (field.key == "cameo" && check_code(context, field, field.value)) {
      row.cameo = field.value;
    }
  }
  const auto [at, fresh] = lexicon.illocution_index.try_emplace(
      row.name, static_cast<std::uint32_t>(lexicon.illocutions.size()));
  if (!fresh) {
    context.complain(fmt::format("the illocution \"{}\" stands twice", row.name),
                     "the first at " + rule_name(lexicon, lexicon.illocutions[at->second].origin),
                     "remove one");
    return;
  }
  lexicon.illocutions.push_back(std::move(row));
}

void index_events(Lexicon& lexicon, std::span<const LexiconFile> files) {
  const auto signature = [](const EventEntry& event) {
    std::string text = fmt::format("{} {}", static_cast<int>(event.pos), event.lemma);
    for (const std::string& word : event.further) text += " " + word;
    text += "|" + event.illocution;
    for (const std::uint32_t word_class : event.with) text += fmt::format("|w{}", word_class);
    for (const std::uint32_t word_class : event.unless) text += fmt::format("|u{}", word_class);
    for (const RoleCondition& role : event.roles) {
      text += fmt::format("|{}{}", static_cast<int>(role.role), role.optional ? "?" : "");
      for (const RoleTest& test : role.tests) text += (test.negated ? " !" : " ") + test.name;
    }
    return text;
  };
  std::map<std::string, std::uint32_t> seen;
  for (std::uint32_t i = 0; i < lexicon.events.size(); ++i) {
    const EventEntry& event = lexicon.events[i];
    const auto [at, fresh] = seen.try_emplace(signature(event), i);
    if (!fresh) {
      lexicon.errors.push_back(
          error_at(files[event.origin.file], event.origin.line, 1,
                   static_cast<std::uint32_t>(event.lemma.size()),
                   fmt::format("\"{}\" stands twice with the same conditions", event.lemma),
                   "the first at " + rule_name(lexicon, lexicon.events[at->second].origin),
                   "join the two, or give one a condition"));
      continue;
    }
    lexicon.event_index[fmt::format("{} {}", to_string(event.pos), event.lemma)].push_back(i);
  }
  for (auto& [key, list] : lexicon.event_index) {
    std::sort(list.begin(), list.end(), [&](std::uint32_t a, std::uint32_t b) {
      const EventEntry& x = lexicon.events[a];
      const EventEntry& y = lexicon.events[b];
      if (x.further.size() != y.further.size()) return x.further.size() > y.further.size();
      if (x.with.size() != y.with.size()) return x.with.size() > y.with.size();
      if (x.roles.size() != y.roles.size()) return x.roles.size() > y.roles.size();
      return a < b;
    });
  }
}

}  // namespace relata
