# What protests are for: CAMEO parts its codes 141 to 145 by the demand (1411 leadership change, 1412 policy, 1413 rights, 1414 institutions). The first
# line of which a word stands in the clause gives the last digit, if the code has such a child.
# source CAMEO 1.1b3, root 14

demand leadership-change   digit 1   words resignation, resign, ouster, oust, removal, step down, quit, departure, leave office, impeachment, early election, new election, snap election, overthrow, down with
demand institutions   digit 4   words constitution, constitutional, democracy, electoral reform, regime change, republic, secession, independence, statehood, new government, political system, monarchy
demand rights   digit 3   words right, rights, freedom, autonomy, release, prisoner, wage, pay, salary, jobs, working condition, equality, discrimination, racism, abuse, violation, arrest, detention, killing, brutality, land, return, torture, opportunity, refugee, property, jailing, shooting, conviction, better condition
demand policy-change   digit 2   words policy, law, bill, tax, price, reform, austerity, cut, deal, agreement, treaty, war, invasion, occupation, sanction, election result, result, fraud, decree, decision, plan, budget, pension, subsidy, fuel, privatisation, privatization, import, mine, dam, base, deployment, visit, settlement, immigration, vaccine, lockdown, mandate, curfew, regulation, tariff
