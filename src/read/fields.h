#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "read/compose.h"
#include "read/inputs.h"
#include "record/report.h"

namespace relata {

/// What a column of CSV or a key of JSON says of a report.
enum class Field : std::uint8_t {
  kId,
  kUri,
  kUrl,
  kTitle,
  kStandfirst,
  kByline,
  kPublished,
  kUpdated,
  kPublisher,
  kLanguage,
  kNote,
  kText
};

/// The field of a name, its own or one that other tools write; case, "_", "-" and blanks do not
/// count.
///
///   field_named("text")         kText, rank 0: the contract's own name
///   field_named("publishDate")  kPublished, rank 1 or more: of several names of one field in a
///                               report the lowest rank counts
///
/// source  the outputs of news-please, newspaper3k and 4k, trafilatura, Media Cloud, NewsAPI,
///         Factiva and Nexis exports, schema.org.
struct NamedField {
  Field field = Field::kText;
  int rank = 0;
};
[[nodiscard]] std::optional<NamedField> field_named(std::string_view name);

/// A value and where it begins in the source.
struct GivenText {
  std::string value;
  std::size_t at = 0;
};

/// A report whose fields were given one by one; dates as they were written.
struct GivenReport {
  Report fields;  // id, uri, url, byline, publisher, published, updated, language, note
  std::optional<GivenText> title;
  std::optional<GivenText> standfirst;
  GivenText text;
  std::vector<Part> parts;  // of the text alone; empty = to be found by empty lines
};

/// Sets a report's fields, but for its id, title, standfirst and text, by what `take` has of each.
void take_fields(Report& fields,
                 const std::function<std::optional<std::string>(Field field)>& take);

/// Appends a given value to a text, character by character.
using CopyGiven = std::function<void(Composer& to, const GivenText& value)>;

/// The report: title and standfirst before the text unless they stand there, then the text as it
/// is; dates in ISO 8601 where they can be read.
[[nodiscard]] Report compose_given(GivenReport given, const CopyGiven& copy, const RawItem& item);

}  // namespace relata
