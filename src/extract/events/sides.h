#pragma once

#include "extract/events/telling.h"

namespace relata {

/// Who stands on a side: the actors of the first of the roles that holds any but `others`, those of
/// the other side ("its support for Chad"). If none does, the ground on which it happens stands for
/// its country ("the offensive on Tripoli", "shelled Kharkiv").
[[nodiscard]] ActorSet side_of(const EventContext& context, const Proposition& proposition,
                               const std::vector<RoleKind>& roles, const ActorSet& others = {});

/// Who does something together: the actors of all roles, and whoever attends ("Roy spoke after
/// talks with Chad": who did something at or after a meeting without a host of its own took part in
/// it).
[[nodiscard]] ActorSet all_sides(const EventContext& context, const Proposition& proposition);

/// Who does what an event noun says, if the noun does not tell: the subject of the verb it hangs on
/// ("walked out in protest"), by the class `manner-noun`.
[[nodiscard]] ActorSet doer_above(const EventContext& context, const Proposition& proposition);

/// The country on whose ground a hostile act without a target is done: "deployed tanks in Chad",
/// "imposed a curfew in Mombasa". Only the predicate's own place counts.
[[nodiscard]] ActorSet ground_of(const EventContext& context, const Proposition& proposition);

/// The country of the place where something happens, if that is a literal one.
[[nodiscard]] ActorSet country_of_place(const EventContext& context, const Proposition& proposition,
                                        const std::optional<std::string>& where);

/// Who does what a noun says by the verb that carries it: "reiterated its demand".
[[nodiscard]] ActorSet doer_of_light(const EventContext& context, const Proposition& proposition);

/// Gives people and groups without a country on either side that of the place where it happens:
/// "killed villagers in Herat". Soldiers and officials may be from elsewhere.
void settle_locals(const EventContext& context, const Telling& telling);

/// Whom a proposition's act is done to, without `source`: the actors of the first role that has
/// any.
[[nodiscard]] ActorSet concerned(const EventContext& context, const Proposition& proposition,
                                 const ActorSet& source);

}  // namespace relata
