# Things that stand for the act of giving, granting or doing them, when they are asked for, promised, offered or refused: "appealed for
# a loan" is an appeal for economic aid. The part behind "thing-" is the act's column in events/illocutions.lex; the first class that
# holds the thing counts, so that special ones stand first.
# source own, after CAMEO 1.1b3, the children of roots 02, 03, 10 and 12

class thing-aid-military       words military aid, military assistance, military help, military support, military equipment, weapon, weapons, arms, arm, ammunition, tank, missile, fighter jet, warplane, air defence, air defense, military training, military adviser, military advisor, body armour, body armor, artillery, battle tank, howitzer, weaponry, munition, arms export, arms sale, arms shipment, arms delivery, weapons sale, weapons delivery, weapons shipment, military sale, arms exports, arms supply
class thing-aid-humanitarian   words humanitarian aid, humanitarian assistance, humanitarian help, humanitarian relief, food aid, emergency aid, emergency relief, emergency assistance, emergency help, emergency food, relief aid, relief supply, disaster relief, flood relief, medical aid, medical supply, medical help, food, medicine, tent, blanket, drinking water, vaccine, grain, wheat, rice, shelter, blood, medical team, rescue team, doctor, food delivery, aid delivery, relief flight, aid convoy, relief convoy, food distribution, relief operation, food ration, food supply
class thing-aid-economic       words economic aid, economic assistance, economic help, financial aid, financial assistance, financial help, financial support, development aid, loan, credit, grant, bailout, bail-out, debt relief, rescue package, aid package, money, fund, funding, dollar, euro, cash, subsidy, investment, donation, budget support, credit line, yen, pound
class thing-peacekeeping       words peacekeeper, peacekeeping force, peacekeeping troops, peacekeeping troop, peacekeeping mission, buffer force, international force, multinational force, stabilisation force, stabilization force, intervention force, protection force, military protection, security guarantee, UN force, U.N. force, military intervention, no-fly zone, safe haven
class thing-aid                words aid, assistance, relief, help
class thing-asylum             words asylum, political asylum, refuge, safe passage
class thing-cooperate-economic       words economic cooperation, economic co-operation, economic tie, economic relation, economic partnership, trade cooperation, trade relation, trade tie, free trade, energy cooperation, financial cooperation, business tie, trade, trade pact, trade deal, trade agreement, trade accord, free trade agreement, investment treaty, trade treaty
class thing-cooperate-military       words military cooperation, military co-operation, defence cooperation, defense cooperation, security cooperation, military tie, defence tie, defense tie, joint exercise, joint drill, joint manoeuvre, joint patrol, war game, use of base, defence pact, defense pact, military pact, military alliance, joint force, joint military force, military base, coalition
class thing-cooperate-judicial       words judicial cooperation, legal cooperation, legal assistance, extradition, police cooperation, cooperation of police
class thing-cooperate-intelligence   words intelligence cooperation, intelligence sharing, intelligence, information sharing
class thing-cooperate                words cooperation, co-operation, collaboration, partnership, teamwork
class thing-support            words diplomatic support, political support, support, backing, recognition, diplomatic recognition, endorsement, membership, diplomatic tie, diplomatic relation
class thing-leadership-change  words resignation, removal from office, ouster, new leader, new leadership, snap election, early election, change of government, change of leadership, change of guard, impeachment, new government
class thing-rights             words right, equal right, civil right, human right, freedom, free speech, press freedom, autonomy, greater autonomy, independence, self-rule, self-determination, equality, citizenship, religious freedom, minority right, suffrage
class thing-institutions       words democracy, democratic reform, constitutional reform, political reform, new constitution, free election, fair election, election, referendum, multi-party election, multiparty election, regime change, transition, democratic transition, civilian rule, judicial reform, electoral reform, end of military rule
class thing-policy-change      words policy change, change of policy, change in policy, policy shift, new policy, higher wage, wage increase, pay rise, pay increase, tax cut, lower price, lower tax, economic reform, land reform, subsidy cut, price cut, compensation, better pay, better condition, job
class thing-reform             words reform, change
class thing-release            words release of prisoner, return of property, return of land, freedom of prisoner
class thing-ease-sanctions     words end of sanction, end of embargo, sanctions relief, sanction relief, easing of sanction
class thing-access             words access, humanitarian access, humanitarian corridor, aid corridor, inspection, observer, monitor, international observer, inspector, weapons inspector, visit by inspector
class thing-ceasefire          words ceasefire, cease-fire, truce, armistice, restraint, calm, end of violence, end of fighting, end of hostility, peace
class thing-withdraw           words withdrawal, pullout, pull-out, pullback, retreat
class thing-disarm             words disarmament, demilitarisation, demilitarization
class thing-negotiate          words talk, peace talk, dialogue, negotiation, discussion, meeting, summit, consultation, conference, peace conference, national dialogue
class thing-settle             words peaceful settlement, peaceful solution, political solution, negotiated settlement, negotiated solution, peaceful resolution, diplomatic solution, settlement, compromise, peace deal, peace agreement
class thing-mediate            words mediation, mediator, good offices, arbitration
class thing-investigate        words investigation, inquiry, probe, enquiry, independent inquiry
class thing-sanction           words sanction, embargo, tariff, boycott, trade embargo, arms embargo
class thing-attack             words war, military action, air strike, airstrike, military strike, use of force, retaliation, revenge, reprisal, military response, attack, invasion
class thing-strike             words general strike, strike, strike action, walkout
class thing-protest            words protest, demonstration, rally
class thing-apologise          words apology
class thing-sign               words treaty, pact, accord, agreement, trade deal, deal
class thing-concede            words concession

class thing-mobilize           words troop, troops, soldier, reinforcement, reinforcements, marine, paratrooper, battalion, brigade
