# Words for people and bodies by what they are or do. Found by lemma, so "soldiers" and "soldier" are one entry; words that are used
# in the plural only stand in it. `kind organisation` is a body that acts as one ("parliament"), group many people, person one or many.
# source own; sectors are PLOVER's

# --- governments
agent government, administration, cabinet, regime, authority    sector GOV   kind organisation
agent authorities, officialdom    sector GOV   kind organisation
agent ministry, foreign ministry, defence ministry, defense ministry, interior ministry, finance ministry, health ministry, justice ministry, information ministry, oil ministry    sector GOV   kind organisation
agent junta, military junta, ruling council, military council, transitional council    sector GOV   kind organisation
agent presidency, office of the president, president's office, prime minister's office, royal court, royal palace, presidential palace, palace    sector GOV   kind organisation
agent embassy, consulate, diplomatic mission, delegation    sector GOV   kind organisation
agent monarchy, royal family, leadership, ruling elite    sector GOV   kind group
agent central bank, reserve bank    sector GOV   kind organisation
agent state media, state television, state radio, state news agency, state TV    sector JRN   kind organisation
agent city council, town council, local government, provincial government, regional government, local authority, municipality, council    sector GOV   kind organisation
agent electoral commission, election commission    sector GOV   kind organisation
agent coalition government, interim government, transitional government, caretaker government, unity government, government in exile    sector GOV   kind organisation
agent government official, senior government official    sector GOV   kind person
agent government spokesman, government spokeswoman    sector GOV   kind person
agent customs, coastguard, border guard, coast guard, border guards    sector COP   kind group
agent fire brigade, firefighter, rescue service, emergency service, rescue worker, rescuer    sector GOV   kind group
agent civil defence, civil defense    sector GOV   kind organisation

# --- parliaments, parties, opposition
agent parliament, legislature, national assembly, lower house, upper house, constituent assembly, people's assembly, house of representatives    sector LEG   kind organisation
agent senate, parliamentary committee, senate committee, congress    sector LEG   kind organisation
agent lawmakers, legislators, deputies, MPs, parliamentarians    sector LEG   kind group
agent opposition, opposition party, opposition group, opposition coalition, opposition alliance, opposition movement, opposition bloc    sector OPP   kind organisation
agent opposition supporter, political prisoner, oppositionist    sector OPP   kind group
agent party, ruling party, political party, governing party, coalition partner, communist party    sector PTY   kind organisation
agent ruling coalition, governing coalition, coalition    sector GOV   kind organisation
agent voter, electorate    sector CVL   kind group
agent monitor, observer, election observer    kind group
agent royalist, loyalist    sector PRM   kind group
agent defector, former official, ex-president    sector ELI   kind person

# --- armed forces
agent army, military, armed forces, air force, navy, ground forces, land forces, defence forces, defense forces, special forces, national guard, presidential guard, republican guard, marines    sector MIL   kind organisation
agent soldier, troop, troops, serviceman, servicewoman, infantryman, paratrooper, commando, conscript, reservist, marine, sailor, airman, sniper, pilot    sector MIL   kind group
agent government forces, government troops, government soldier, army troops, regular army, regular forces, security forces, security force, coalition forces, allied forces, allied troops, ground troops, loyalist forces, pro-government forces, occupation forces    sector MIL   kind group
agent force, forces    sector MIL   kind group
agent warplane, fighter jet, jet, bomber, helicopter gunship, warship, gunboat, tank, drone, submarine, aircraft carrier, destroyer, frigate, military aircraft, attack helicopter, artillery    sector MIL   kind group
agent battalion, brigade, regiment, squadron, division, garrison, platoon, army unit, convoy, military convoy, patrol, army patrol    sector MIL   kind group
agent army general    sector MIL   kind person
agent veteran, former soldier, ex-soldier    sector CVL   kind group
agent military police, military court, military tribunal    sector MIL   kind organisation
agent peacekeeper, peacekeeping force, peacekeeping troops    sector MIL   kind group
agent paramilitary, paramilitaries, paramilitary group, pro-government militia, vigilante, self-defence group, self-defense group, mercenary, settler militia, death squad    sector PRM   kind group

# --- armed groups
agent rebel, insurgent, guerrilla, guerilla, guerrillas, separatist, secessionist, mutineer, insurgency, resistance fighter, rebel group, rebel army, rebel force, rebel forces, rebel movement, rebel faction, rebel fighter, guerrilla group, separatist group, separatist rebel, resistance    sector REB   kind group
agent militant, militant group, Islamist militant, extremist, extremist group, jihadist, jihadi, jihadist group, Islamist, fundamentalist, terrorist, terrorist group, terror group, terror cell, suicide bomber, suicide attacker, armed opposition    sector REB   kind group
agent militia, militiaman, militiamen, armed group, armed faction, armed man, armed men, gunmen, fighter, fighters, attacker, assailant, assassin, unidentified gunman, unknown gunman, hitman, faction, hijacker, kidnapper, hostage-taker, captor, shooter, hacker    sector UAF   kind group
agent gang, gang member, criminal, criminal group, criminal gang, drug cartel, cartel, drug trafficker, trafficker, smuggler, people smuggler, bandit, pirate, robber, thief, looter, mafia, mobster, drug dealer, poacher, organised crime, organized crime, fraudster    sector CRM   kind group

# --- police, intelligence, courts
agent police, police force, riot police, paramilitary police, secret police, federal police, national police, traffic police, gendarme, gendarmerie, law enforcement, anti-terrorism police, counter-terrorism police, prison guard, jailer, warder, bodyguard, security guard, guard    sector COP   kind group
agent security service, security services, security agency, intelligence service, intelligence services, intelligence agency, secret service, spy agency    sector SPY   kind organisation
agent court, supreme court, constitutional court, high court, appeal court, appeals court, court of appeal, district court, criminal court, federal court, tribunal, war crimes tribunal, war crimes court, judiciary, jury, justice system    sector JUD   kind organisation
agent prosecution, prosecutors, prosecutor's office, public prosecutor's office, attorney general's office, grand jury    sector JUD   kind organisation
agent solicitor, barrister    sector JUD   kind person

# --- people
agent civilian, civilians, resident, citizen, villager, local, inhabitant, people, man, men, woman, women, child, children, boy, girl, youth, teenager, baby, family, relative, parent, mother, father, son, daughter, brother, sister, husband, wife, widow, neighbour, neighbor, bystander, passer-by, passenger, commuter, worshipper, mourner, pilgrim, tourist, traveller, holidaymaker, foreigner, national, nationals, compatriot, expatriate, hostage, captive, victim, survivor, casualty, detainee, prisoner, inmate, suspect, taxpayer, consumer, customer, motorist, driver, shopper, spectator, fan, public, population, community, crowd, mob, minority, tribe, tribesman, tribesmen, clan, clansman, nomad, homeless, pensioner, elderly, homeowner, landowner, settler, Jewish settler, human shield    sector CVL   kind group
agent protester, protestor, demonstrator, marcher, rioter, protest movement, anti-government protester, anti-war protester, anti-war activist, pro-democracy protester, pro-democracy activist, peace activist, hunger striker, picketer, stone-thrower, supporter, supporters, sympathiser, sympathizer, opponent, critic, pro-democracy movement, peace movement, democracy movement    sector CVL   kind group
agent refugee, displaced person, displaced people, displaced persons, internally displaced, asylum seeker, asylum-seeker, migrant, immigrant, boat people, evacuee, returnee, illegal immigrant    sector REF   kind group
agent onlooker    sector CVL   kind person
agent celebrity, socialite    sector ELI   kind person

# --- trades
agent cameraman, photojournalist, newspaper, daily, magazine, news agency, media, press, television station, TV station, radio station, website, news website, publisher, media outlet    sector JRN   kind group
agent company, firm, corporation, business, manufacturer, retailer, bank, airline, oil company, energy company, mining company, factory, industry, exporter, importer, supplier, producer, contractor, shareholder, investor, employer, businessmen, merchant, shopkeeper, industrialist, lender, creditor, insurer, carmaker, automaker, chamber of commerce, business leader, tech company, technology company, start-up    sector BUS   kind organisation
agent union, trade union, labour union, labor union, union member, worker, workers, factory worker, miner, docker, dockworker, bus driver, truck driver, lorry driver, taxi driver, striker, employee, staff, labourer, laborer, public sector worker, strikers, steelworker, workforce    sector LAB   kind group
agent farmer, peasant, farm worker, farmworker, herder, fisherman, fishermen, planter, farmers' union    sector AGR   kind group
agent student, pupil, school, university, college, schoolchild, schoolchildren, schoolgirl, schoolboy, teachers' union, student union, think tank, undergraduate    sector EDU   kind group
agent hospital, medic, medical staff, medical worker, health worker, ambulance crew, health authorities, clinic, medical team, patient    sector MED   kind group
agent church, mosque, clergy, Catholic Church, Orthodox Church, synagogue, diocese, congregation    sector REL   kind group
agent human rights group, rights group, human rights organisation, human rights organization, rights organisation, rights organization, aid agency, relief agency, aid group, aid organisation, aid organization, charity, non-governmental organisation, non-governmental organization, NGO, volunteer, civil society, civil society group, environmental group, environmentalist, campaign group, advocacy group, pressure group, watchdog, lobby group, women's group, foundation, humanitarian agency, association, society    sector SOC   kind organisation
agent commentator    sector EDU   kind person
agent source    sector UNK   kind person

# --- bodies whose sector depends on whose they are
agent organisation, organization, group, movement, commission, committee, agency, department, office, mission, team, bloc, alliance, panel, board, institution, body, branch, wing, organisers, organizers, side, camp, club, task force, working group    kind organisation
agent country, countries, nation, state, neighbour country, superpower, world power, regional power, republic, kingdom, allies, partner    kind organisation
agent international community, world leaders, world powers, Western powers, major powers    kind group
agent officials, spokesman, leaders, colleague, counterpart    kind person
