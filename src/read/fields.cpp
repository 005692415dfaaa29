#include "read/fields.h"

#include <algorithm>

#include "read/dates.h"
#include "read/finish.h"
#include "read/paragraphs.h"
#include "text/unicode.h"

namespace relata {
namespace {

struct FieldNames {
  Field field;
  std::initializer_list<std::string_view> names;  // the contract's first; without "_", "-", blanks
};

const FieldNames kFieldNames[] = {
    {Field::kId, {"id"}},
    {Field::kUri, {"uri"}},
    {Field::kUrl, {"url", "link", "canonicallink", "canonicalurl", "sourceurl", "webaddress"}},
    {Field::kTitle, {"title", "headline"}},
    {Field::kStandfirst, {"standfirst", "subtitle", "subheadline"}},
    {Field::kByline, {"byline", "author", "authors", "creator"}},
    {Field::kPublished,
     {"published", "date", "datepublish", "publishdate", "datepublished", "pubdate", "publishedat",
      "publicationdate", "publisheddate", "publishedtime", "loaddate"}},
    {Field::kUpdated,
     {"updated", "datemodify", "datemodified", "modified", "updatedat", "lastmodified"}},
    {Field::kPublisher,
     {"publisher", "source", "sitename", "sourcename", "medianame", "outlet", "publication",
      "sourcedomain", "hostname", "domain"}},
    {Field::kLanguage, {"language", "lang"}},
    {Field::kNote, {"note"}},
    {Field::kText,
     {"text", "maintext", "content", "body", "articlebody", "fulltext", "articletext", "article",
      "story", "contenttext"}},
};

// `field` stands at the beginning of text[from..]: as its own line. Position behind it.
std::optional<std::size_t> stands_at(std::string_view text, std::size_t from,
                                     std::string_view field) {
  while (from < text.size()) {
    std::size_t next = from;
    if (!is_space(next_code_point(text, next))) break;
    from = next;
  }
  if (field.empty() || !text.substr(from).starts_with(field)) return std::nullopt;
  const std::size_t after = from + field.size();
  const std::size_t end = text.find_first_not_of(" \t", after);
  if (end != std::string_view::npos && text[end] != '\n' && text[end] != '\r') return std::nullopt;
  return after;
}

// Parts of report.text[from_byte..] found by empty lines and line ends.
void find_parts(Report& report, std::size_t from_byte) {
  const CodePoints points(report.text);
  const std::string_view text = std::string_view(report.text).substr(from_byte);
  for (const Unit& unit : units_of(text)) {
    const std::size_t begin = unit.lines.front().begin;
    const std::size_t end = unit.lines.back().end;
    const Span span{static_cast<std::uint32_t>(points.index(from_byte + begin)),
                    static_cast<std::uint32_t>(points.index(from_byte + end))};
    add_part(report, text.substr(begin, end - begin), PartKind::kParagraph, span);
  }
}

// A date, or a date-time with offset, or a year or month; nothing for what is no date.
std::optional<std::string> iso_date(const std::optional<std::string>& given) {
  if (!given || given->empty()) return std::nullopt;
  if (const auto date = parse_date(*given)) return date;
  const bool month = given->size() == 7 && (*given)[4] == '-';
  const bool digits = std::all_of(given->begin(), given->end(),
                                  [](char c) { return (c >= '0' && c <= '9') || c == '-'; });
  return digits && (given->size() == 4 || month) ? given : std::nullopt;
}

}  // namespace

std::optional<NamedField> field_named(std::string_view name) {
  std::string bare = to_lower(name);
  std::erase_if(bare, [](char c) { return c == '_' || c == '-' || c == ' '; });
  for (const FieldNames& known : kFieldNames) {
    const auto at = std::find(known.names.begin(), known.names.end(), bare);
    if (at != known.names.end()) {
      return NamedField{known.field, static_cast<int>(at - known.names.begin())};
    }
  }
  return std::nullopt;
}

void take_fields(Report& fields,
                 const std::function<std::optional<std::string>(Field field)>& take) {
  fields.uri = take(Field::kUri).value_or("");
  fields.url = take(Field::kUrl);
  fields.byline = take(Field::kByline);
  fields.publisher = take(Field::kPublisher);
  fields.published = take(Field::kPublished);
  fields.updated = take(Field::kUpdated);
  fields.language = take(Field::kLanguage);
  fields.note = take(Field::kNote);
}

Report compose_given(GivenReport given, const CopyGiven& copy, const RawItem& item) {
  Report report = std::move(given.fields);
  if (given.title) report.title = given.title->value;
  if (given.standfirst) report.standfirst = given.standfirst->value;
  report.published = iso_date(report.published);
  report.updated = iso_date(report.updated);

  Composer compose;
  const std::string& text = given.text.value;
  const auto title_at = stands_at(text, 0, report.title.value_or(""));
  const auto standfirst_at = stands_at(text, title_at.value_or(0), report.standfirst.value_or(""));
  std::vector<Part> head;
  const auto put_before = [&](const std::optional<GivenText>& value, PartKind kind) {
    if (!value || value->value.empty()) return;
    copy(compose, *value);
    head.push_back({kind, {head.empty() ? 0 : head.front().span.end + 2, compose.size()}});
    compose.own("\n\n");
  };
  if (!title_at) put_before(given.title, PartKind::kTitle);
  // A standfirst that is to stand between a given title and the text would part the given
  // characters: it goes before them.
  if (!standfirst_at) put_before(given.standfirst, PartKind::kStandfirst);
  const std::uint32_t shift = compose.size();
  const std::size_t shift_bytes = compose.text().size();
  copy(compose, given.text);
  compose.finish(report);

  report.parts = std::move(head);
  if (!given.parts.empty()) {
    for (const Part& part : given.parts) {
      report.parts.push_back({part.kind, {part.span.begin + shift, part.span.end + shift}});
    }
  } else {
    const CodePoints points(report.text);
    std::size_t from = shift_bytes;
    const auto stands = [&](const std::optional<std::size_t>& after,
                            const std::optional<std::string>& value, PartKind kind) {
      if (!after || !value) return;
      const std::size_t begin = shift_bytes + *after - value->size();
      report.parts.push_back({kind,
                              {static_cast<std::uint32_t>(points.index(begin)),
                               static_cast<std::uint32_t>(points.index(shift_bytes + *after))}});
      from = shift_bytes + *after;
    };
    stands(title_at, report.title, PartKind::kTitle);
    stands(standfirst_at, report.standfirst, PartKind::kStandfirst);
    find_parts(report, from);
  }
  finish(report, item);
  return report;
}

}  // namespace relata
