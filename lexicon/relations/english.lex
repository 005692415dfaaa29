# Words that state a lasting relation between two actors. A verb ties its agent to its patient ("X, who is backed by Y": Y backs X;
# "Y-backed X"); a noun or an adjective ties whom it is said of to the actor that stands with it ("X is a member of Y", "X, loyal to Y").
# source own

relation back, support, endorse, fund, arm, sponsor, bankroll, finance, shield, prop up   kind backs
relation oppose, resist, reject   kind opposes
relation lead, head, command, chair, rule, govern, control, run, preside over   kind leads
relation ally, align   kind allied-with
relation base, headquarter   kind based-in
relation dominate   kind leads

relation-noun member, activist, lawmaker, legislator, recruit, fighter, militant, operative   kind member-of
relation-noun part, wing, arm, branch, faction, offshoot, unit, division, subsidiary, affiliate, component, agency, directorate   kind part-of
relation-noun ally, confidant, confidante, coalition partner   kind allied-with
relation-noun supporter, backer, patron, sponsor, loyalist, follower, sympathiser, sympathizer, defender, proxy, adherent   kind backs
relation-noun opponent, rival, critic, foe, enemy, adversary, opposition, challenger   kind opposes
relation-noun war   kind at-war-with
relation-noun leader, head, chief, founder, chairman, chairwoman, chair, boss, president, director, secretary-general, spiritual leader   kind leads

relation-adjective allied, aligned, friendly   kind allied-with
relation-adjective loyal, supportive, sympathetic, devoted   kind backs
relation-adjective opposed, hostile, critical   kind opposes
relation-adjective affiliated, linked   kind part-of

# Titles whose holder leads the body that is named with them.
leading-title leader, head, chief, commander, chairman, chairwoman, president, director, warlord, boss
# Sectors of bodies that are led by the person whose own they are ("Karim's army", "her party").
led-sector REB, MIL, PAR, UAF, GOV, PTY, OPP, SPY, COP
