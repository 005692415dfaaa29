#pragma once

#include <optional>
#include <string>

#include "extract/events.h"

namespace relata {

/// The smallest statement whose content holds a span, or nullptr.
[[nodiscard]] const Statement* statement_of(const EventContext& context, Span span);

/// When it happened: the time nearest to the trigger, one of its own clause before others of the
/// sentence; an event noun takes its own only.
[[nodiscard]] std::optional<When> when_of(const EventContext& context,
                                          const Proposition& proposition, Span clause);

/// Where it happened, as the id of a place: one in the roles for place, recipient and patient, else
/// the first of the clause. Only literal and modifier uses count.
[[nodiscard]] std::optional<std::string> where_of(const EventContext& context,
                                                  const Proposition& proposition, Span clause);

/// city, province, country or region, by the feature of the place in the gazetteer.
[[nodiscard]] std::optional<std::string> precision_of(const EventContext& context,
                                                      const std::string& place);

}  // namespace relata
