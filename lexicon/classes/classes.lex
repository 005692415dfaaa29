# Word classes for role conditions: the lemmas of nouns, a phrase matches if its last words do. Conditions name them ("patient: weapon").
# source own

# --- arms and force ---
class weapon          words weapon, arms, arm, weaponry, gun, rifle, pistol, revolver, machine gun, shotgun, assault rifle, ammunition, munition, bullet, grenade, knife, machete, sword, axe, bomb, explosive, explosives, dynamite, mine, landmine, device, missile, rocket, mortar, shell, artillery, tank, drone, warhead, launcher, firearm, small arms, stick, stone, rock, petrol bomb, molotov cocktail
class heavy-weapon    words artillery, howitzer, mortar, tank, rocket, missile, rocket launcher, shell, cannon, heavy weapon, heavy weapons, armour, armor, armoured vehicle, armored vehicle, cruise missile, ballistic missile, multiple rocket launcher, barrage, shellfire, heavy artillery
class light-weapon    words rifle, pistol, revolver, gun, handgun, machine gun, assault rifle, shotgun, submachine gun, small arms, firearm, sniper rifle, kalashnikov, grenade, automatic weapon
class explosive       words bomb, blast, explosion, minefield, bombing, bomber, suicide bomber, explosive, explosives, mine, landmine, car bomb, truck bomb, roadside bomb, improvised explosive device, IED, dynamite, device, grenade, parcel bomb, letter bomb, booby trap
class blade           words knife, machete, sword, axe, dagger, blade, spear, arrow, hammer, club, stick, iron bar, stone, rock, brick
class aircraft        words aircraft, plane, jet, fighter jet, warplane, bomber, helicopter, gunship, fighter plane, airliner, air force, helicopter gunship, fighter, airstrike
class drone           words drone, unmanned aircraft, UAV, unmanned aerial vehicle, quadcopter, loitering munition
class wmd             words chemical weapon, chemical weapons, biological weapon, biological weapons, nuclear weapon, nuclear weapons, nuclear bomb, atomic bomb, poison gas, mustard gas, sarin, nerve agent, chlorine, anthrax, dirty bomb, weapon of mass destruction, weapons of mass destruction, nuclear device, chlorine gas, novichok
class guided-arm      words laser-guided, laser-guided bomb, precision-guided, precision-guided munition, guided bomb, smart bomb, guided missile, guided munition, cruise missile, satellite-guided bomb, guided
class gas-arm         words chlorine gas, mustard gas, sarin, nerve agent, nerve gas, poison gas, chemical weapon, chemical weapons, toxic gas, chemical agent, chemical attack, sarin gas, chlorine
class nuclear-arm     words nuclear, atomic, nuclear bomb, atomic bomb, nuclear weapon, nuclear device, nuclear warhead, atom bomb, hydrogen bomb
class home-word       words home, house, village, land, town, farm, homeland, camp
class crowd-control   words tear gas, teargas, water cannon, rubber bullet, pepper spray, baton, stun grenade, baton charge, truncheon, plastic bullet, warning shot
class projectile      words shot, bullet, round, shell, rocket, missile, mortar, volley, salvo, tear gas, torpedo, grenade, warning shot, mortar round, ballistic missile, cruise missile, artillery
class troops          words troop, troops, soldier, force, forces, army, military, brigade, battalion, regiment, division, unit, marine, paratrooper, infantry, contingent, garrison, navy, fleet, warship, reservist, reserve, reinforcement, squadron, peacekeeper, personnel, serviceman, convoy, column, military personnel, ground force, armed forces, security forces, special forces
class police-force    words police, policeman, police officer, riot police, gendarme, gendarmerie, security forces, security force, officer, constable, police unit, police force, border guard
class militia-force   words militia, militant, rebel, fighter, guerrilla, guerilla, insurgent, gunman, paramilitary, paramilitaries, mercenary, warlord, jihadist, separatist, vigilante, armed group
class warship         words warship, ship, vessel, fleet, carrier, aircraft carrier, destroyer, frigate, submarine, patrol boat, naval vessel, gunboat
class base            words base, military base, airbase, air base, barracks, checkpoint, outpost, post, position, camp, garrison, headquarters, bunker, depot, arms depot, ammunition depot, airfield, naval base, stronghold, hideout, trench, fortification

# --- people who suffer or are held ---
class civilian        words civilian, resident, villager, people, person, man, woman, child, boy, girl, family, passenger, worker, inhabitant, bystander, citizen, student, farmer, teacher, shopper, worshipper, pilgrim, tourist, crowd, protester, demonstrator, refugee, migrant, patient, aid worker, journalist, pupil, local, pedestrian
class prisoner        words prisoner, hostage, detainee, captive, inmate, prisoner of war, political prisoner, convict, suspect, dissident, abductee, internee, kidnapped, crew
class crowd           words crowd, protester, demonstrator, rioter, marcher, rally, demonstration, protest, march, mob, supporter, activist, striker
class refugee         words refugee, migrant, asylum seeker, displaced person, displaced people, evacuee, exile, returnee, displaced family
class diplomat        words diplomat, ambassador, envoy, consul, attaché, attache, chargé d'affaires, charge d'affaires, embassy staff, mission, diplomatic staff, consular staff, embassy, consulate, military attaché
class observer        words observer, inspector, monitor, verifier, peacekeeper, investigator, rapporteur, inspection team, monitoring mission, observer mission, fact-finding mission
class inspecting-people   words inspector, weapons inspector, observer, monitor, investigator, inspection team, fact-finding mission, verifier, rapporteur, UN inspector, international observer, election observer, war crimes investigator, inspection
class leader          words leader, president, prime minister, premier, minister, chancellor, king, queen, monarch, dictator, ruler, general, chief, commander, government, head of state, cabinet, junta, mayor, governor, speaker, chairman, official
class relief-word     words relief, rescue, rescuer, survivor, tent, blanket, shelter, water, convoy, humanitarian, refugee, victim, quake, flood, famine
class aid-group       words aid agency, aid group, aid organisation, aid organization, relief agency, charity, NGO, non-governmental organisation, non-governmental organization, humanitarian organisation, humanitarian organization, aid worker

# --- aid, money, goods ---
class money           words money, fund, funds, funding, dollar, euro, pound, rouble, ruble, yuan, yen, franc, loan, credit, grant, cash, finance, financing, budget, payment, sum, million, billion, capital, investment, debt, subsidy, donation, salary, bailout, loan package, credit line
class aid             words aid, assistance, relief, help, support, food, food aid, supplies, supply, medicine, grain, wheat, blanket, tent, water, shelter, donation, humanitarian aid, humanitarian assistance, relief supplies, emergency aid, medical supplies, aid package, development aid, financial aid, military aid, economic aid, foreign aid, subsidy, vaccine, fuel, aid convoy
class food            words food, grain, wheat, rice, flour, maize, corn, meal, ration, food aid, foodstuff, milk, bread
class medical         words medicine, vaccine, medical supplies, doctor, hospital, ambulance, medical team, drug, treatment, medical aid, field hospital, blood, surgeon, nurse, medic, mask, ventilator, oxygen
class military-aid    words weapon, weapons, arms, ammunition, military aid, military assistance, tank, missile, fighter jet, aircraft, air defence, air defense, training, military equipment, body armour, body armor, helicopter, artillery, radar, drone, military support, munition
class goods           words goods, product, import, export, oil, gas, crude, commodity, steel, fuel, coal, good, trade, timber, car, grain, gold, diamond, equipment, technology, chip, semiconductor, food, cargo, shipment
class utility         words power, electricity, water, gas, internet, fuel, telephone, communication, mobile network, heating, water supply, power supply, electricity supply, gas supply, internet access, food supply
class debt            words debt, loan, arrears, repayment, liability, interest, default

# --- talk, deals, ties ---
class talks           words talk, talks, negotiation, negotiations, dialogue, discussion, consultation, meeting, summit, conference, peace process, mediation, peace talks, round, conversation, peace conference, roundtable, session, forum, contact, peace effort, consultations
class mediation-word  words mediation, mediate, mediator, mediation effort, peace effort, good offices, shuttle diplomacy
class status-word     words citizenship, nationality, immunity, passport, voting right, right, title, residency, licence, license, rank
class agreement       words agreement, accord, deal, treaty, pact, convention, memorandum, memorandum of understanding, protocol, contract, compromise, truce, ceasefire, peace deal, settlement, trade deal, peace agreement, peace accord, free trade agreement, declaration, charter, communique, communiqué, roadmap, arrangement, peace treaty, document
class ceasefire       words ceasefire, cease-fire, truce, armistice, cessation, halt to hostilities, humanitarian pause, cessation of hostilities, lull, pause
class tie             words tie, ties, relation, relations, link, links, contact, cooperation, relationship, diplomatic ties, diplomatic relations, alliance, partnership, embassy, consulate
class sanction-thing  words sanction, sanctions, embargo, tariff, ban, restriction, blockade, boycott, duty, quota, asset freeze, travel ban, arms embargo, trade embargo, blacklist, penalty, curb, measure, export control, punitive measure
class proposal        words proposal, plan, offer, request, demand, call, idea, bid, suggestion, appeal, initiative, motion, draft, resolution, invitation, condition, term, ultimatum, petition, draft resolution, peace plan, application, claim
class accusation      words accusation, allegation, claim, charge, report, assertion, involvement, responsibility, wrongdoing, guilt, rumour, rumor, suggestion, insinuation, link
class support         words support, backing, solidarity, endorsement, assistance, help, approval, sympathy, commitment, recognition, blessing
class praise          words praise, tribute, admiration, congratulation, congratulations, appreciation, gratitude, thanks, condolence, condolences, sympathy

# --- states, law, policy ---
class territory       words territory, land, city, town, village, area, region, province, district, island, border, capital, ground, enclave, strip, peninsula, hill, valley, airport, port, bridge, crossing, road, highway, oilfield, oil field, neighbourhood, neighborhood, suburb, border crossing, frontier, coast, front line, settlement, position
class building        words building, house, home, school, hospital, mosque, church, temple, synagogue, office, embassy, parliament, headquarters, palace, station, hotel, market, factory, plant, bridge, airport, warehouse, shop, university, prison, tower, police station, compound, consulate, apartment block, ministry, refinery, power station, camp, television station, town hall, court, base
class property        words property, house, home, asset, land, car, vehicle, farm, crop, business, shop, building, account, bank account, equipment, goods, cargo, ship, yacht, livestock, village, office, computer, document, passport, funds, factory, oilfield
class vehicle         words vehicle, car, bus, truck, lorry, van, train, ship, boat, vessel, tanker, convoy, motorcycle, minibus, jeep, ambulance, plane, airliner, aircraft, flight, motorcade, ferry, taxi, tank
class election        words election, vote, poll, ballot, referendum, presidential election, general election, runoff, by-election, primary, parliamentary election, voting
class law             words law, bill, act, legislation, constitution, amendment, decree, ordinance, regulation, rule, statute, provision, emergency law, reform
class right           words right, rights, freedom, liberty, human rights, autonomy, independence, democracy, free speech, freedom of speech, press freedom, freedom of assembly, equality, self-determination, civil liberties
class policy          words policy, reform, plan, programme, program, strategy, measure, decision, move, step, austerity, change, budget, agenda, stance, approach, law, project
class post            words post, office, position, presidency, premiership, job, role, seat, power, leadership, party, cabinet, government, membership, chairmanship
class organisation-thing   words party, group, organisation, organization, movement, association, union, newspaper, channel, broadcaster, website, station, network, company, rally, demonstration, opposition
class media           words newspaper, website, channel, television, radio, broadcaster, book, film, magazine, press, news site, social media, article, broadcast, programme, station, internet, journalist, report
class protest-form    words protest, demonstration, rally, march, strike, sit-in, boycott, riot, hunger strike, blockade, general strike, vigil, walkout, occupation, picket, uprising, unrest, protest march, civil disobedience, stoppage
class crime           words crime, murder, killing, fraud, corruption, theft, rape, terrorism, treason, espionage, smuggling, trafficking, bribery, assault, embezzlement, war crime, genocide, torture, kidnapping, offence, offense, conspiracy, manslaughter, sedition, tax evasion, money laundering, crimes against humanity, attack, blasphemy, drug trafficking, incitement, abuse
class abuse           words abuse, violation, human rights abuse, human rights violation, war crime, atrocity, genocide, torture, massacre, repression, ethnic cleansing, ill-treatment, crackdown
class investigation   words investigation, inquiry, enquiry, probe, inspection, examination, review, audit, inquest, fact-finding mission, hearing
class violence        words attack, violence, strike, air strike, airstrike, offensive, bombing, killing, fighting, war, force, assault, raid, military action, shelling, massacre, invasion, aggression, bloodshed, hostilities, incursion, bombardment, retaliation, ambush, shooting
class war             words war, conflict, fighting, hostilities, battle, clash, offensive, campaign, siege, operation, insurgency, civil war, uprising, rebellion, invasion
class military-exercise   words exercise, drill, manoeuvre, maneuver, war game, joint exercise, military exercise, naval exercise, military drill
class test            words test, missile test, nuclear test, launch, test launch, missile launch
class alert           words alert, readiness, alarm, vigilance, high alert, heightened alert
class emergency       words state of emergency, martial law, emergency, emergency rule, state of siege
class curfew          words curfew, lockdown, night-time curfew
class disaster        words earthquake, flood, famine, drought, hurricane, cyclone, typhoon, storm, disaster, fire, wildfire, epidemic, outbreak, tsunami, landslide, eruption, pandemic, crash
class intelligence    words intelligence, information, data, secret, evidence, intelligence data, classified information
class cyber-word      words cyber, cyber command, cyber force, cyber unit, hacker, cyberwarfare, cyber warfare, cyber defence, cyber defense
class hacking-word    words hacker, malware, ransomware, computer virus, computer worm, denial of service, cyber attack, cyberattack, phishing, hack
class computer-system   words computer, network, website, system, server, database, computer system, email account, software, grid
class market-thing    words share, stock, price, market, index, currency, profit, sale, growth, revenue, bond, yield, record, high, low, cost, demand, inflation, rate
class sport-thing     words goal, game, match, championship, title, season, league, cup, ball, race, final, penalty, tournament, medal, team, coach, player, win, victory, defeat, innings, set
class nature-thing    words storm, earthquake, quake, hurricane, wind, lightning, flood, wave, heatwave, virus, disease, rain, snow, tornado, typhoon, cyclone, meteorite, drought, fire

# --- words of grammar that the lexicon's own form needs: the head of "noun attack on" stands before its preposition
class preposition     words on, of, in, to, for, with, against, at, from, between, over, by, into, about, under, among, towards, toward, off, out, after, before, as

# --- grammar ---
# "spoke after talks with Chad": who speaks took part in the talks.
class attending-preposition  words after, following, before, at
# "walked out in protest": the noun tells why its verb is done, by the same actor.
class manner-noun     words protest, retaliation, revenge, reprisal, response, solidarity, defiance, support, condemnation
# "will leave unless they pay": a promise on such a condition is a threat.
class exception-mark  words unless

# --- what kills and nobody meant: "unless accident"
class accident        words accident, crash, collision, derailment, wreck, shipwreck, capsize, derail, collide, crash-land, crash landing, avalanche, landslide, mudslide, stampede, earthquake, quake, aftershock, tsunami, flood, flooding, flash flood, hurricane, cyclone, typhoon, tornado, storm, lightning, heatwave, wildfire, bushfire, blaze, virus, flu, influenza, disease, outbreak, epidemic, pandemic, cholera, malaria, coronavirus, covid-19, cancer, drown, overdose, food poisoning, building collapse, mine collapse, bridge collapse, gas leak, plane crash, train crash, bus crash, car crash, helicopter crash, road accident

# "the anniversary of the invasion": what they recall is long past.
class recalling-noun  words anniversary, commemoration, centenary, bicentenary, jubilee, remembrance, memory, memorial, tribute

# --- by what means: `with` of the entries of force
class suicide-bombing  words suicide bomber, suicide bomb, suicide attack, suicide bombing, suicide attacker, suicide car bomb, suicide car bomber, suicide vest, explosive belt, explosives belt, suicide blast, suicide mission
class car-bomb        words car bomb, truck bomb, vehicle bomb, car bombing, truck bombing, car bomber, explosives-laden car, explosives-laden truck, lorry bomb, minivan bomb, motorcycle bomb
class roadside-bomb   words roadside bomb, roadside blast, landmine, land mine, mine, minefield, improvised explosive device, explosive device, IED, booby trap, booby-trap
class blast           words bomb, bombing, blast, explosion, explosive, explosives, grenade, bomber, dynamite, bomb attack, bomb blast, grenade attack
class air-arm         words aircraft, warplane, jet, fighter jet, helicopter, gunship, helicopter gunship, air strike, airstrike, air raid, air attack, bombing raid, bomber plane, air force, aerial bombardment, air bombardment
class artillery       words shell, shelling, mortar, artillery, rocket, missile, tank, howitzer, barrage, mortar fire, artillery fire, mortar round, rocket fire, shellfire, tank fire
class gunfire         words gun, gunfire, shot, gunman, gunmen, shooting, bullet, sniper, rifle, gunshot, firearm, pistol, machine gun, automatic weapon, drive-by, gun attack, gun battle, crossfire, shootout
class knife           words knife, machete, sword, axe, dagger, stabbing, knife attack, hammer, machetes, knives
class drone-strike    words drone, drone strike, drone attack, unmanned aircraft, UAV, predator, kamikaze drone

# --- what one is accused of
class espionage       words spy, spying, espionage, treason, collaboration, collaborate, collaborator, sabotage, subversion, sedition, betray, betrayal, plot, conspiracy, conspire, leak, state secret, foreign agent
class corrupt-crime   words corruption, bribery, bribe, fraud, theft, steal, stealing, embezzlement, embezzle, money laundering, launder, kickback, graft, smuggling, smuggle, trafficking, drug trafficking, murder, murdering, robbery, kidnapping, extortion, tax evasion, rigging, vote rigging, rig, ballot stuffing, cheating, piracy, hacking, tampering, arson, blackmail, plagiarism, forgery, perjury, insider trading, terrorism, terrorist, crime, mismanagement, nepotism, cronyism
class rights-abuse    words abuse, abusing, human rights, rights abuse, violation, torture, torturing, repression, repress, persecution, persecute, discrimination, discriminate, mistreatment, mistreat, ill-treatment, oppression, oppress, brutality, censorship, racism, harassment, harass, detention, crackdown, intimidation, slavery, forced labour, forced labor, disappearance, apartheid
class aggression-word   words aggression, invasion, invade, attack, attacking, incursion, shelling, shell, bombing, bomb, shooting, shoot, violate, violating, ceasefire, truce, airspace, border, occupation, occupy, provocation, provoke, interference, interfere, meddling, meddle, support, supporting, back, backing, arm, arming, train, training, harbour, harbouring, harbor, harboring, shelter, sheltering, finance, financing, fund, funding, supply, supplying, send, sending, escalation, escalate, militarise, militarize, destabilise, destabilize, undermine, expansion, expand, build-up
class war-crime-word  words war crime, war crimes, genocide, atrocity, massacre, ethnic cleansing, crime against humanity, crimes against humanity, mass killing, mass murder, chemical weapon, chemical weapons, extermination, starvation, starve, mass grave

class gas-thing       words gas explosion, gas leak, boiler, gas cylinder, factory, fireworks, volcano, mine explosion, gas pipe, gas pipeline, chemical plant

# --- what is asked for or threatened, `with` of request.lex and threaten.lex
class inquiry-word    words investigation, inquiry, probe, fact-finding, investigate, inspector, investigator, truth, commission of inquiry, look
class leadership-word   words resignation, resign, election, removal, ouster, step down, quit, leadership, reform, vote, transition
class revenge-word    words revenge, avenge, retaliation, retaliate, reprisal, attack, war, strike, force, bomb, kill, fight, crush, destroy, jihad, punish, hit back, violence, bloodshed
class expel-word      words expel, expulsion, expelling, throw out, kick out, deport peacekeeper
class occupy-word     words annex, annexation, seize, occupy, occupation, capture, invade, invasion, overrun, take control
class blockade-word   words blockade, block, siege, besiege, encircle, close the strait, close border
class terror-word     words terrorist, terrorist attack, terrorism, terror attack, suicide bombing, suicide attack, bombing campaign, bombing
class nuclear-strike  words nuclear strike, nuclear attack, nuclear war, nuclear weapon, nuclear weapons, chemical weapons, nuclear arsenal, preemptive nuclear strike
class deadline-word   words ultimatum, deadline, hour, day, week, month
class disease-thing   words virus, flu, disease, vaccine, drug, cancer, patient, hospital, outbreak, epidemic, pandemic, infection, symptom, doctor, clinical trial, dose
class culture-thing   words film, movie, novel, song, album, play, book, series, episode, poem, exhibition, museum, theatre, theater, concert, actor, actress, singer, author, opera

# --- `with` of consult.lex, cooperate.lex, aid.lex, concede.lex
class visit-word      words visit, talk, talks, tour, trip, meeting, summit, conference, delegation, ceremony, official visit, state visit, mission, pilgrimage, negotiation, leader, president, minister
class exercise-word   words exercise, drill, manoeuvre, maneuver, war game, patrol, naval drill, military exercise, joint exercise, joint patrol, training
class dissent-word    words newspaper, rally, protest, demonstration, press, media, radio, website, channel, broadcast, march, opposition, dissent, trade union, union, assembly, censorship, speech, social media
class candidate-word  words candidate, candidacy, party, opposition, contender, run, election, ballot, nominee
class demand-word     words demand, target, deadline, need, requirement, standard, goal, criterion, criteria, expectation, condition

# Before a deed that somebody is accused of or agrees to: "accused them of shelling".
class deed-mark       words to, of, for, from, against

# What is released, issued or published, and is no prisoner.
class published-thing   words poll, report, statement, survey, study, figure, data, document, video, album, film, list, result, tape, letter, bird, pigeon, animal, dog, water, gas, name, detail, photo, photograph, picture, videotape, tape, audiotape, footage, communique, communiqué, clip, findings, book, song, single, movie, version, product, game, update, information, transcript, memo, audio, recording, estimate, budget, plan, draft, text, image, trailer, ruling, verdict, index, statistic, guideline, oil, fund, money, pressure, energy, software

# What a sentence is about, if any of these words stands in it: `unless` asks for them, so that no word of everyday reports belongs here.
class sport-scene     words match, championship, tournament, medal, gold medal, innings, playoff, play-off, World Cup, Premier League, league, coach, quarterback, striker, midfielder, goalkeeper, halftime, half-time, penalty shootout, Olympic, Olympics, grand slam, semi-final, semifinal, quarter-final, quarterfinal, football, footballer, soccer, cricket, cricketer, basketball, baseball, hockey, rugby, tennis, golf, golfer, batsman, wicket, touchdown, referee, stadium, boxer, cyclist, sprinter, jockey, NBA, NFL, FIFA, UEFA, teammate, home run, bowler, skier, chess
class market-scene    words stock, stocks, stock market, stock exchange, stock index, share price, shareholder, dividend, quarterly profit, pre-tax profit, net profit, turnover, bond yield, bond market, Nasdaq, Dow Jones, Nikkei, FTSE, Wall Street, trader, basis point, blue chip, earnings, market share, commodity market, futures
class nature-scene    words storm, thunderstorm, earthquake, quake, hurricane, tornado, typhoon, cyclone, lightning, flood, flooding, heatwave, heat wave, meteorite, drought, blizzard, snowfall, rainfall, landslide, volcano, cloud, rain, snow
class culture-scene   words movie, novel, song, album, poem, exhibition, museum, theatre, theater, concert, actress, singer, opera, sitcom, soundtrack, box office, film festival, novelist, playwright, sculpture, painting, comedy, orchestra, ballet
