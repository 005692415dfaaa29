#pragma once

#include "extract/propositions.h"
#include "record/analysis.h"
#include "record/json.h"
#include "record/report.h"

namespace relata {

/// One line of `relata parse --format propositions`: id, text, predicates with trigger, lemma, pos,
/// factuality and roles (role, span of the whole phrase, head: all in code points).
[[nodiscard]] Json to_json(const Report& report, const Analysis& analysis,
                           const Propositions& propositions);

}  // namespace relata
