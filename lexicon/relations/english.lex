# Predicates that state a lasting relation: from the agent to the patient ("X, who is backed by Y": Y backs X; "Y-backed X").
# source own

relation back, support, endorse, fund, arm, sponsor, bankroll   kind backs
relation oppose, resist   kind opposes
relation lead, head, command, chair   kind leads
relation ally, align   kind allied-with
relation base, headquarter   kind based-in
relation control, run   kind leads
# Titles whose holder leads the body that is named with them.
leading-title leader, head, chief, commander, chairman, chairwoman, president, director, warlord, boss
# Sectors of bodies that are led by the person whose own they are ("Karim's army", "her party").
led-sector REB, MIL, PAR, UAF, GOV, PTY, OPP, SPY, COP
