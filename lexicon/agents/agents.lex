# Words for people and bodies by what they are or do. Found by lemma, so "soldiers" and "soldier" are one entry; words that are used
# in the plural only stand in it. `kind organisation` is a body that acts as one ("parliament"), group many people, person one or many.
# source own; sectors are PLOVER's

# --- governments
agent government, administration, cabinet, regime    sector GOV   kind organisation
agent authorities, authority, officialdom    sector GOV   kind organisation
agent ministry, foreign ministry, defence ministry, defense ministry, interior ministry, finance ministry, health ministry, justice ministry    sector GOV   kind organisation
agent information ministry, oil ministry    sector GOV   kind organisation
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
agent ministry of defence, ministry of defense, foreign affairs ministry, ministry of foreign affairs, external affairs ministry    sector GOV   kind organisation
agent ministry of external affairs, interior affairs ministry, ministry of the interior, ministry of interior, home ministry, home affairs ministry    sector GOV   kind organisation
agent ministry of home affairs, ministry of internal affairs, internal affairs ministry, ministry of finance, ministry of justice, ministry of health    sector GOV   kind organisation
agent public health ministry, ministry of public health, ministry of information, ministry of oil, petroleum ministry, energy ministry, ministry of energy    sector GOV   kind organisation
agent education ministry, ministry of education, agriculture ministry, ministry of agriculture, trade ministry, ministry of trade, commerce ministry    sector GOV   kind organisation
agent ministry of commerce, economy ministry, ministry of economy, transport ministry, transportation ministry, ministry of transport, culture ministry    sector GOV   kind organisation
agent ministry of culture, environment ministry, ministry of environment, labour ministry, labor ministry, ministry of labour, ministry of labor    sector GOV   kind organisation
agent tourism ministry, planning ministry, security ministry, public security ministry, ministry of public security, state security ministry    sector GOV   kind organisation
agent emergency ministry, emergencies ministry, emergency situations ministry, ministry of emergency situations, religious affairs ministry    sector GOV   kind organisation
agent ministry of religious affairs, sports ministry, science ministry, unification ministry, immigration ministry, communications ministry    sector GOV   kind organisation
agent telecommunications ministry, industry ministry, water ministry, women's ministry, social affairs ministry, housing ministry, ministry of war    sector GOV   kind organisation
agent war ministry    sector GOV   kind organisation
agent foreign office, home office, state department, defence department, defense department, justice department, finance department, treasury department    sector GOV   kind organisation
agent treasury, health department, department of health, interior department, labor department, commerce department, energy department    sector GOV   kind organisation
agent agriculture department, education department, homeland security department, department of state, department of justice, chancellery, prime ministry    sector GOV   kind organisation
agent premier's office, cabinet office, presidential administration, presidential office, governor's office, mayor's office, city hall, town hall    sector GOV   kind organisation
agent city government, state government, federal government, central government, district administration, county government, village council    sector GOV   kind organisation
agent district council, county council, municipal council, municipal government, borough council    sector GOV   kind organisation
agent health agency, space agency, nuclear agency, atomic energy agency, atomic agency, environmental agency, environment agency, disaster agency    sector GOV   kind organisation
agent disaster management agency, disaster management authority, civil protection agency, meteorological agency, weather service, weather agency    sector GOV   kind organisation
agent weather bureau, geological survey, statistics agency, statistics office, national statistics office, statistics bureau, tax authority, tax agency    sector GOV   kind organisation
agent tax office, customs service, customs agency, customs office, immigration service, immigration authority, aviation authority, aviation agency    sector GOV   kind organisation
agent transport authority, port authority, space center, food agency, drug agency, financial regulator, media regulator, antitrust authority    sector GOV   kind organisation
agent competition authority, audit office, anti-corruption agency, anti-corruption commission, anti-corruption bureau, anti-graft agency, electoral board    sector GOV   kind organisation
agent election board, electoral authority, election authority, electoral court, election committee, electoral council, election officials    sector GOV   kind organisation
agent human rights commission, truth commission, peace commission, planning commission, government agency, state agency, federal agency, government body    sector GOV   kind organisation
agent government department, government office, government delegation, privatization agency, land authority, water authority, park service, postal service    sector GOV   kind organisation
agent post office    sector GOV   kind organisation
agent ruling junta, military government, military regime, military leadership, military authorities, new government, national government, rebel government    sector GOV   kind organisation
agent parallel government, rival government, puppet government, civilian government, coalition cabinet, national unity government    sector GOV   kind organisation
agent government of national unity, provisional government, interim administration, transitional administration, transitional authority, interim authority    sector GOV   kind organisation
agent occupying power, occupation authorities, presidential council, ruling military council, defence council, defense council, state council    sector GOV   kind organisation
agent council of ministers, privy council, national security council, war cabinet, inner cabinet, security cabinet, royal household, royals, politburo    sector GOV   kind organisation
agent central committee, government negotiating team, negotiating team, negotiating committee, diplomatic corps, peace council, high commission    sector GOV   kind organisation
agent interests section    sector GOV   kind organisation
agent government worker, government employee, government minister, government leader, government representative, government negotiator, government member    sector GOV   kind group
agent cabinet member, ministry official, ministry spokesman, ministry spokeswoman, government source, public servant, technocrat, government scientist    sector GOV   kind group
agent census worker, election worker, election official, poll worker, polling official, customs officer, customs official, customs agent    sector GOV   kind group
agent immigration officer, immigration official, immigration agent, tax official, health inspector, weapons inspector, arms inspector, nuclear inspector    sector GOV   kind group
agent inspection team, park ranger, ranger, forest ranger, coast guardsman, air traffic controller, postal worker, state worker, public employee    sector GOV   kind group
agent public worker, municipal worker, staffer, mediation team, statesmen    sector GOV   kind group

agent pope, pontiff, holy father    sector REL   kind person   country VAT

# --- parliaments, parties, opposition
agent parliament, legislature, national assembly, lower house, upper house, constituent assembly, people's assembly, house of representatives    sector LEG   kind organisation
agent senate, parliamentary committee, senate committee, congress    sector LEG   kind organisation
agent lawmakers, legislators, deputies, MPs, parliamentarians    sector LEG   kind group
agent opposition, opposition party, opposition group, opposition coalition, opposition alliance, opposition movement, opposition bloc    sector OPP   kind organisation
agent opposition supporter, opposition candidate, opposition politician, opposition figure, political prisoner, oppositionist    sector OPP   kind group
agent party, ruling party, political party, governing party, coalition partner, communist party    sector PTY   kind organisation
agent ruling coalition, governing coalition, coalition    sector GOV   kind organisation
agent voter, electorate    sector CVL   kind group
agent monitor, observer, election observer    kind group
agent royalist, loyalist    sector PRM   kind group
agent defector, former official, ex-president    sector ELI   kind person
agent lower chamber, upper chamber, chamber of deputies, house of assembly, federal assembly, federal parliament, state assembly, state legislature    sector LEG   kind organisation
agent regional parliament, provincial assembly, provincial council, house of commons, house of lords, house of councillors, grand national assembly    sector LEG   kind organisation
agent supreme soviet, national congress, national parliament, national council, people's congress, islamic assembly, consultative assembly    sector LEG   kind organisation
agent consultative council, shura council, shura, general assembly, transitional parliament, interim parliament, parliamentary commission    sector LEG   kind organisation
agent parliamentary group, parliamentary faction, parliamentary delegation, parliamentary majority, congressional committee, house committee    sector LEG   kind organisation
agent foreign affairs committee, foreign relations committee, armed services committee, intelligence committee, judiciary committee, select committee    sector LEG   kind organisation
agent congressional delegation, congressional leaders, caucus, congressional caucus    sector LEG   kind organisation
agent parliament member, member of congress, congress member, congresspeople, assembly member, house member, senate leader, house leader, house republican    sector LEG   kind group
agent senate republican, house democrat, senate democrat, council member, councilmember, alderman, members of parliament, opposition lawmaker    sector LEG   kind group
agent opposition deputy, opposition MP, opposition legislator, ruling party lawmaker    sector LEG   kind group
agent opposition activist, opposition member, opposition front, united opposition, dissident group, exile group, exiled opposition, opposition camp    sector OPP   kind organisation
agent pro-democracy opposition, opposition council, anti-government group, anti-government movement, anti-government activist, government opponent    sector OPP   kind organisation
agent government critic, regime opponent, prisoner of conscience, prisoners of conscience, jailed dissident, jailed activist    sector OPP   kind organisation
agent main opposition, governing coalition partner, junior coalition partner, political group, political movement, political bloc, political faction    sector PTY   kind organisation
agent political alliance, political wing, party faction, party leadership, party congress, party member, party official, party activist, party supporter    sector PTY   kind organisation
agent party spokesman, party spokeswoman, socialist party, green party, labor party, labour party, conservative party, liberal party, nationalist party    sector PTY   kind organisation
agent Islamist party, Islamic party, right-wing party, left-wing party, far-right party, far-left party, separatist party, religious party, Kurdish party    sector PTY   kind organisation
agent Shiite party, Sunni party, minority party, majority party, republican party, democratic party, social democratic party, christian democratic party    sector PTY   kind organisation
agent people's party, workers' party, electoral alliance, campaign staff    sector PTY   kind organisation
agent socialist, communist, leftist, rightist, conservative, liberal, nationalist, ultranationalist, ultra-nationalist, centrist, populist, reformist    sector PTY   kind group
agent reformer, hardliner, hard-liner, moderate, secularist, monarchist, Marxist, Maoist, Trotskyist, fascist, anarchist, republican, democrat    sector PTY   kind group
agent social democrat, christian democrat, right-winger, left-winger, far right, far left, contender, presidential contender, nominee, front-runner    sector PTY   kind group
agent frontrunner, running mate, challenger, incumbent, independent candidate, hopeful, campaign manager, campaign spokesman, superdelegate, strategist    sector PTY   kind group
agent pollster, political leader, political figure, political party leader    sector PTY   kind group

# --- armed forces
agent army, military, armed forces, air force, navy, ground forces, land forces, defence forces, defense forces, special forces, national guard    sector MIL   kind organisation
agent presidential guard, republican guard, marines    sector MIL   kind organisation
agent soldier, troop, troops, serviceman, servicewoman, infantryman, paratrooper, commando, conscript, reservist, marine, sailor, airman, sniper, pilot    sector MIL   kind group
agent government forces, government troops, government soldier, army troops, regular army, regular forces, security forces, security force, coalition forces    sector MIL   kind group
agent allied forces, allied troops, ground troops, loyalist forces, pro-government forces, occupation forces    sector MIL   kind group
agent force, forces    sector MIL   kind group
agent warplane, military aircraft, combat aircraft, army helicopter, army bulldozer, army tank, army vehicle, army jeep, army truck, military vehicle, military helicopter, attack helicopter, fighter jet, jet, bomber, helicopter gunship, warship, gunboat, tank, drone, submarine, aircraft carrier, destroyer, frigate    sector MIL   kind group
agent military aircraft, attack helicopter, artillery    sector MIL   kind group
agent battalion, brigade, regiment, squadron, division, garrison, platoon, army unit, convoy, military convoy, army convoy, patrol, army patrol    sector MIL   kind group
agent army general    sector MIL   kind person
agent veteran, former soldier, ex-soldier    sector CVL   kind group
agent military police, military court, military tribunal    sector MIL   kind organisation
agent peacekeeper, peacekeeping force, peacekeeping troops    sector MIL   kind group
agent paramilitary, paramilitaries, paramilitary group, pro-government militia, vigilante, self-defence group, self-defense group, mercenary, settler militia, death squad    sector PRM   kind group
agent armed force, defence force, defense force, self-defence forces, self-defense forces, security apparatus, national army, federal army, federal troops    sector MIL   kind organisation
agent federal forces, coalition troops, multinational force, international force, foreign forces, foreign troops, intervention force, stabilization force    sector MIL   kind organisation
agent stabilisation force, rapid reaction force, expeditionary force, air defence, air defense, air defense forces, border force, border troops    sector MIL   kind organisation
agent border police, border patrol, frontier guards, elite forces, elite troops, elite unit, special operations forces, special unit, combat unit, infantry    sector MIL   kind organisation
agent cavalry, armored division, armoured division, paratroops, task group, naval forces, navy ship, naval vessel, naval ship, fleet, military command    sector MIL   kind organisation
agent high command, general staff, joint chiefs, military headquarters, central command, military intelligence, army intelligence, army command    sector MIL   kind organisation
agent military wing, armed wing, corps, military unit, infantry division, artillery unit, tank unit, air wing, military academy, missile unit    sector MIL   kind organisation
agent strategic forces, rocket forces, nuclear forces, military delegation, armada, flotilla, auxiliary forces, reserve forces, territorial army    sector MIL   kind organisation
agent infantrymen, recruit, army recruit, cadet, gunner, tank crew, air crew, helicopter crew, bomb disposal team, bomb squad, sapper, combat engineer    sector MIL   kind group
agent military engineer, military adviser, military advisor, military trainer, military observer, military personnel, military man, servicemen    sector MIL   kind group
agent service member, servicemember, troop contingent, contingent, officer corps, top brass, army engineer, senior commander, field commander    sector MIL   kind group
agent regional commander, naval commander, air force commander, air force pilot, war planes, military plane, military helicopter, unmanned drone    sector MIL   kind group
agent unmanned aircraft, predator drone, military spokesperson, army medic, army doctor, army deserter, deserter, mutinous soldier, renegade soldier    sector MIL   kind group
agent renegade troops, combat troops, combat forces, occupying forces, occupying army, occupiers, invader, invasion force, peacekeeping mission    sector MIL   kind group
agent peacekeeping soldier, blue helmet, guardsman, national guardsman, guardsmen    sector MIL   kind group
agent lance corporal, private first class, staff sergeant, sergeant major, warrant officer, chief warrant officer, petty officer, second lieutenant    sector MIL   kind person
agent first lieutenant, lieutenant commander, general of the army, army major, army captain, army colonel, army lieutenant, military governor    sector MIL   kind person
agent military prosecutor, military judge, combatant commander    sector MIL   kind person
agent war veteran, army veteran, ex-combatant    sector CVL   kind group
agent paramilitary force, paramilitary fighter, paramilitary unit, paramilitary troops, paramilitary organization, paramilitary organisation    sector PRM   kind group
agent pro-government fighter, pro-government militiaman, pro-government force, government-backed militia, state-backed militia, tribal militia    sector PRM   kind group
agent ethnic militia, village guard, village militia, self-defense force, self-defence force, self-defense militia, civil defense force, vigilante group    sector PRM   kind group
agent private military company, private military contractor, private security contractor, private security company, security contractor, hit squad    sector PRM   kind group
agent loyalist paramilitary, loyalist militia, auxiliary police    sector PRM   kind group

# --- armed groups
agent rebel, insurgent, guerrilla, guerilla, guerrillas, separatist, secessionist, mutineer, insurgency, resistance fighter, rebel group, rebel army    sector REB   kind group
agent rebel force, rebel forces, rebel movement, rebel faction, rebel fighter, guerrilla group, separatist group, separatist rebel, resistance    sector REB   kind group
agent militant, militant group, Islamist militant, extremist, extremist group, jihadist, jihadi, jihadist group, Islamist, fundamentalist, terrorist    sector REB   kind group
agent terrorist group, terror group, terror cell, suicide bomber, suicide attacker, armed opposition    sector REB   kind group
agent militia, militiaman, militiamen, armed group, armed faction, armed man, armed men, gunmen, fighter, fighters, attacker, assailant, assassin    sector UAF   kind group
agent unidentified gunman, unknown gunman, hitman, faction, hijacker, kidnapper, hostage-taker, captor, shooter, hacker    sector UAF   kind group
agent gang, gang member, criminal, criminal group, criminal gang, drug cartel, cartel, drug trafficker, trafficker, smuggler, people smuggler, bandit    sector CRM   kind group
agent pirate, robber, thief, looter, mafia, mobster, drug dealer, poacher, organised crime, organized crime, fraudster    sector CRM   kind group
agent armed rebel, armed insurgent, armed separatist, rebel alliance, rebel coalition, rebel militia, rebel soldier, rebel troops, rebel unit    sector REB   kind group
agent rebel spokesman, rebel official, rebel representative, rebel delegation, rebel negotiator, rebel organization, rebel organisation, rebel side    sector REB   kind group
agent rebel chief, rebel administration, ex-rebel, insurgent group, insurgent movement, insurgent force, guerrilla army, guerrilla force, guerrilla fighter    sector REB   kind group
agent guerrilla movement, guerilla group, liberation movement, liberation army, liberation front, independence movement, independence fighter    sector REB   kind group
agent freedom fighter, separatist movement, separatist fighter, separatist militant, separatist guerrilla, separatist organization, separatist insurgent    sector REB   kind group
agent separatist forces, secessionist movement, resistance movement, resistance group, resistance forces, underground movement, Maoist rebel    sector REB   kind group
agent Maoist guerrilla, communist rebel, communist guerrilla, leftist rebel, leftist guerrilla, Marxist rebel, Islamist rebel, Islamic rebel, Muslim rebel    sector REB   kind group
agent Tamil rebel, Kurdish rebel, Tuareg rebel, Shiite rebel, Hutu rebel, tribal rebel, ethnic rebel, Moro rebel    sector REB   kind group
agent terror suspect, terrorism suspect, terrorist suspect, Islamic militant, Islamic extremist, Islamic insurgent, Islamic fundamentalist    sector REB   kind group
agent Islamist insurgent, Islamist fighter, Islamist group, Islamist militia, Islamist movement, Islamist extremist, Sunni militant, Sunni insurgent    sector REB   kind group
agent Sunni extremist, Shiite militant, Shiite militia, Muslim militant, Muslim extremist, militant organization, militant organisation, militant movement    sector REB   kind group
agent militant wing, militant faction, militant commander, militant network, militant fighter, extremist organization, extremist organisation    sector REB   kind group
agent extremist movement, terrorist organization, terrorist organisation, terrorist network, terror network, terror organization, terror organisation    sector REB   kind group
agent terrorist cell, sleeper cell, female suicide bomber, car bomber, suicide car bomber, suicide squad, would-be bomber, bomb-maker, bombmaker    sector REB   kind group
agent jihadist fighter, jihadist movement, jihadi group, holy warrior, mujahideen, mujahedeen, mujahedin, foreign fighter, insurgent fighter, operative    sector REB   kind group
agent terrorist operative, ringleader, mastermind    sector REB   kind group
agent armed militia, militia group, militia force, militia fighter, militia member, militia unit, armed gang, armed assailant, armed attacker, armed bandit    sector UAF   kind group
agent armed fighter, armed tribesman, armed civilian, armed opposition group, armed robber, masked gunman, masked gunmen, masked men, masked man    sector UAF   kind group
agent masked attacker, unknown assailant, unidentified assailant, unidentified attacker, unidentified men, unidentified gunmen, unknown gunmen, lone gunman    sector UAF   kind group
agent combatant, irregulars, warring factions, warring parties, warring sides, belligerents, abductor, assassin squad, arsonist, perpetrator, aggressor    sector UAF   kind group
agent militia leadership, clan militia, clan fighter, tribal fighter, tribal force, faction fighter, rival faction, rival group, rival gunmen    sector UAF   kind group
agent cyber attacker, hacker group, hacking group    sector UAF   kind group
agent gangster, mob boss, mobster boss, crime family, crime syndicate, syndicate, crime ring, criminal network, criminal organization, criminal organisation    sector CRM   kind group
agent organized crime group, organised crime group, street gang, youth gang, rival gang, drug gang, drug ring, drug syndicate, drug trafficking organization    sector CRM   kind group
agent drug trafficking ring, drug smuggler, drug trafficking group, drug runner, narco-trafficker, narcotics trafficker, cartel member, cartel gunman    sector CRM   kind group
agent cartel hitman, hitmen, arms dealer, arms smuggler, arms trafficker, gunrunner, human trafficker, human smuggler, people trafficker, smuggling ring    sector CRM   kind group
agent trafficking ring, cattle rustler, cattle thief, burglar, carjacker, pickpocket, murderer, killer, serial killer, rapist, sex offender, pedophile    sector CRM   kind group
agent paedophile, felon, convict, ex-convict, offender, war criminal, fugitive, forger, counterfeiter, money launderer, accomplice, thieves, scammer    sector CRM   kind group
agent cybercriminal, cyber criminal    sector CRM   kind group

# --- police, intelligence, courts
agent police, police force, riot police, paramilitary police, secret police, federal police, national police, traffic police, gendarme, gendarmerie    sector COP   kind group
agent law enforcement, anti-terrorism police, counter-terrorism police, prison guard, jailer, warder, bodyguard, security guard, guard    sector COP   kind group
agent security service, security services, security agency, intelligence service, intelligence services, intelligence agency, secret service, spy agency    sector SPY   kind organisation
agent court, supreme court, constitutional court, high court, appeal court, appeals court, court of appeal, district court, criminal court, federal court    sector JUD   kind organisation
agent tribunal, war crimes tribunal, war crimes court, judiciary, jury, justice system    sector JUD   kind organisation
agent prosecution, prosecutors, prosecutor's office, public prosecutor's office, attorney general's office, grand jury    sector JUD   kind organisation
agent solicitor, barrister    sector JUD   kind person
agent police department, police service, police unit, police squad, police academy, police patrol, police authority, metropolitan police, local police    sector COP   kind organisation
agent state police, city police, municipal police, provincial police, security police, special police, elite police, anti-riot police, anti-terror police    sector COP   kind organisation
agent antiterrorism police, antiterror police, anti-terrorist police, anti-terror unit, antiterror unit, counterterrorism unit, counter-terrorism unit    sector COP   kind organisation
agent anti-drug police, narcotics police, anti-narcotics force, anti-narcotics agency, drug enforcement agency, SWAT team, tactical unit, morality police    sector COP   kind organisation
agent religious police, tourist police, harbor police, judicial police, civil police, civil guard, prison service, prison authority, prison administration    sector COP   kind organisation
agent penitentiary, law enforcement agency, law enforcement authorities, investigation bureau, bureau of investigation, criminal investigation department    sector COP   kind organisation
agent crime agency, crime squad, investigating team, investigative committee, investigation team    sector COP   kind organisation
agent policemen, law enforcement officer, law enforcement official, police official, police source, police inspector, police detective, police sergeant    sector COP   kind group
agent police captain, police general, police colonel, police lieutenant, police cadet, police recruit, traffic policeman, riot policeman, riot squad, cop    sector COP   kind group
agent patrolman, state trooper, trooper, deputy sheriff, border guard officer, border agent, border patrol agent, border official, special agent    sector COP   kind group
agent federal agent, undercover agent, undercover police, undercover officer, narcotics agent, drug agent, prison officer, prison official, prison warden    sector COP   kind group
agent corrections officer, security personnel, security agent, security officer, security man, security detail, security team, security source    sector COP   kind group
agent security staff, security men, presidential guard member, close protection officer    sector COP   kind group
agent intelligence community, intelligence unit, intelligence branch, intelligence directorate, counterintelligence, counter-intelligence    sector SPY   kind organisation
agent counterintelligence agency, counterintelligence service, foreign intelligence service, domestic intelligence agency, internal security agency    sector SPY   kind organisation
agent internal security service, internal security forces, spy service, spy network, spy ring, state security, state security service, security bureau    sector SPY   kind organisation
agent intelligence operative, secret agent, double agent, agent provocateur, intelligence source, intelligence analyst, counterterrorism official    sector SPY   kind group
agent counter-terrorism official, informant, informer, whistleblower, whistle-blower, interrogator    sector SPY   kind group
agent federal appeals court, appellate court, state court, county court, regional court, local court, lower court, civil court, administrative court    sector JUD   kind organisation
agent military commission, special court, special tribunal, international court, international tribunal, sharia court, Islamic court, religious court    sector JUD   kind organisation
agent revolutionary court, security court, state security court, election tribunal, labor court, juvenile court, family court, magistrate's court    sector JUD   kind organisation
agent magistrates' court, crown court, court martial, court of cassation, cassation court, constitutional council, constitutional tribunal, council of state    sector JUD   kind organisation
agent judicial council, judicial commission, judicial panel, panel of judges, three-judge panel, bar association, law society, prosecutor general's office    sector JUD   kind organisation
agent prosecutors' office, general prosecutor's office, federal prosecutors, public prosecution, defense team, defence team, legal team, parole board    sector JUD   kind organisation
agent inquest, inquiry commission, commission of inquiry, investigating commission, law firm    sector JUD   kind organisation
agent federal judge, supreme court judge, supreme court justice, appeals judge, investigating judge, investigating magistrate, examining magistrate    sector JUD   kind group
agent chief judge, presiding judge, trial judge, jurist, juror, court official, court clerk, bailiff, notary, legal adviser, legal advisor, legal expert    sector JUD   kind group
agent defense attorney, defence attorney, defence counsel, defense counsel, counsel, legal counsel, federal prosecutor, state prosecutor, deputy prosecutor    sector JUD   kind group
agent special prosecutor, special investigator, independent counsel, prosecuting lawyer, state's attorney, executioner, arbitrator, arbiter    sector JUD   kind group

# --- people
agent civilian, civilians, resident, citizen, villager, local, inhabitant, people, man, men, woman, women, child, children, boy, girl, youth, teenager, baby    sector CVL   kind group
agent family, relative, parent, mother, father, son, daughter, brother, sister, husband, wife, widow, neighbour, neighbor, bystander, passer-by, passenger    sector CVL   kind group
agent commuter, worshipper, mourner, pilgrim, tourist, traveller, holidaymaker, foreigner, national, nationals, compatriot, expatriate, hostage, captive    sector CVL   kind group
agent aid convoy, relief convoy, food convoy, humanitarian convoy, aid worker convoy    sector SOC   kind group
agent victim, survivor, casualty, detainee, prisoner, inmate, suspect, taxpayer, consumer, customer, motorist, driver, shopper, spectator, fan, public    sector CVL   kind group
agent population, community, crowd, mob, minority, tribe, tribesman, tribesmen, clan, clansman, nomad, homeless, pensioner, elderly, homeowner, landowner    sector CVL   kind group
agent settler, Jewish settler, human shield    sector CVL   kind group
agent protester, protestor, demonstrator, marcher, rioter, protest movement, anti-government protester, anti-war protester, anti-war activist    sector CVL   kind group
agent pro-democracy protester, pro-democracy activist, peace activist, hunger striker, picketer, stone-thrower, supporter, supporters, sympathiser    sector CVL   kind group
agent sympathizer, opponent, critic, pro-democracy movement, peace movement, democracy movement    sector CVL   kind group
agent refugee, displaced person, displaced people, displaced persons, internally displaced, asylum seeker, asylum-seeker, migrant, immigrant, boat people    sector REF   kind group
agent evacuee, returnee, illegal immigrant    sector REF   kind group
agent onlooker    sector CVL   kind person
agent celebrity, socialite    sector ELI   kind person
agent person, infant, newborn, minor, juvenile, youngster, young person, young people, young man, young men, young woman, young women, teen, teenage boy    sector CVL   kind group
agent teenage girl, old man, old woman, elderly man, elderly woman, elderly people, senior citizen, retiree, pregnant woman, orphan, widower    sector CVL   kind group
agent partner's family, grandmother, grandfather, grandparent, grandson, granddaughter, grandchild, grandchildren, uncle, aunt, cousin, nephew, niece    sector CVL   kind group
agent son-in-law, daughter-in-law, brother-in-law, sister-in-law, father-in-law, mother-in-law, stepfather, stepmother, stepson, family member, next of kin    sector CVL   kind group
agent kin, loved one, comrade    sector CVL   kind group
agent local resident, local people, townspeople, townsfolk, city dweller, slum dweller, islander, indigenous people, indigenous group, indigenous community    sector CVL   kind group
agent native, aboriginal, aborigine, Native American, American Indian, tribal people, tribal member, tribespeople, pygmy, countryman, fellow citizen    sector CVL   kind group
agent citizenry, civilian population, general public, masses, populace, common people, ordinary people, ordinary citizen, folk, commoner, poor people    sector CVL   kind group
agent rural population, urban population, ethnic group, ethnic community, ethnic minority, minority group, majority community, religious minority, diaspora    sector CVL   kind group
agent expatriate community, westerner, foreign national, foreign citizen, non-citizen, dual national, newcomer, passers-by, eyewitnesses, pedestrian    sector CVL   kind group
agent traveler, airline passenger, bus passenger, holiday-maker, vacationer, backpacker, crew member, crewmember, crewman, crew, ship's crew, squatter    sector CVL   kind group
agent homeless people, homeless person, beggar, street child, street children, street kid, prostitute, sex worker, drug addict, drug user, addict, donor    sector CVL   kind group
agent job seeker, jobseeker, unemployed, jobless    sector CVL   kind group
agent the wounded, wounded, the injured, injured, wounded person, injured person, dead body, missing person, missing people, disappeared, abductee    sector CVL   kind group
agent kidnap victim, rape victim, torture victim, flood victim, earthquake victim, quake victim, quake survivor, storm victim, tsunami victim    sector CVL   kind group
agent tsunami survivor, hurricane victim, war victim, Holocaust survivor, genocide survivor, prisoner of war, prisoners of war, POW, death row inmate    sector CVL   kind group
agent death row prisoner, murder suspect, accused, the accused, defendant, co-defendant, plaintiff, litigant, complainant, petitioner, accuser    sector CVL   kind group
agent arrested person, arrestee, convicted murderer, convicted killer, parolee, illegal settler, first-time voter, nonvoter, poll watcher, election monitor    sector CVL   kind group
agent international observer, observer mission, monitoring mission, monitoring group, monitoring team, observer team, ceasefire monitor    sector CVL   kind group
agent angry mob, angry crowd, angry residents, angry protester, antigovernment protester, anti-government demonstrator, anti-government protestor    sector CVL   kind group
agent pro-government protester, pro-government demonstrator, pro-government supporter, government supporter, opposition protester, opposition demonstrator    sector CVL   kind group
agent student protester, student demonstrator, anti-globalization protester, anti-U.S. protester, anti-American protester, anti-war demonstrator    sector CVL   kind group
agent anti-immigration protester, environmental protester, peaceful protester, peaceful demonstrator, unarmed protester, unarmed civilian    sector CVL   kind group
agent pro-democracy demonstrator, pro-democracy campaigner, pro-democracy group, pro-independence activist, pro-independence protester    sector CVL   kind group
agent independence activist, political activist, peace campaigner, anti-nuclear activist, nuclear activist, anti-corruption activist    sector CVL   kind group
agent anti-corruption campaigner, environmental activist, environmental campaigner, climate activist, animal rights activist, gay rights activist    sector CVL   kind group
agent women's rights activist, civil rights activist, civil rights leader, civil rights group, youth activist, grassroots activist, community activist    sector CVL   kind group
agent social activist, online activist, cyber activist, advocate, human rights advocate, rights advocate, women's rights advocate, well-wisher, follower    sector CVL   kind group
agent detractor, agitator, troublemaker, sit-in protester, throng, looting mob, youth movement, youth group, youth wing, women's movement    sector CVL   kind group
agent women's organization, feminist, suffragist, churchgoer, faithful, Muslim pilgrim, Hajj pilgrim, Muslim community, Jewish community    sector CVL   kind group
agent Christian community, Muslim leader, Jewish leader, Christian leader    sector CVL   kind group
agent migrant worker, illegal migrant, undocumented immigrant, undocumented migrant, undocumented worker, illegal alien, boat person, deportee, displaced    sector REF   kind group
agent the displaced, displaced families, displaced family, displaced civilians, displaced resident, refugee camp resident, refugee community    sector REF   kind group
agent stateless people, war refugee, economic migrant    sector REF   kind group
agent heiress, aristocrat, nobleman, noblewoman, dowager, elder statesman, Nobel laureate, laureate, public figure    sector ELI   kind person

# --- trades
agent cameraman, photojournalist, newspaper, daily, magazine, news agency, media, press, television station, TV station, radio station, website    sector JRN   kind group
agent news website, publisher, media outlet    sector JRN   kind group
agent company, firm, corporation, business, manufacturer, retailer, bank, airline, oil company, energy company, mining company, factory, industry, exporter    sector BUS   kind organisation
agent importer, supplier, producer, contractor, shareholder, investor, employer, businessmen, merchant, shopkeeper, industrialist, lender, creditor, insurer    sector BUS   kind organisation
agent carmaker, automaker, chamber of commerce, business leader, tech company, technology company, start-up    sector BUS   kind organisation
agent union, trade union, labour union, labor union, union member, worker, workers, factory worker, miner, docker, dockworker, bus driver, truck driver    sector LAB   kind group
agent lorry driver, taxi driver, striker, employee, staff, labourer, laborer, public sector worker, strikers, steelworker, workforce    sector LAB   kind group
agent farmer, peasant, farm worker, farmworker, herder, fisherman, fishermen, planter, farmers' union    sector AGR   kind group
agent student, pupil, school, university, college, schoolchild, schoolchildren, schoolgirl, schoolboy, teachers' union, student union, think tank, undergraduate    sector EDU   kind group
agent hospital, medic, medical staff, medical worker, health worker, ambulance crew, health authorities, clinic, medical team, patient    sector MED   kind group
agent church, mosque, clergy, Catholic Church, Orthodox Church, synagogue, diocese, congregation    sector REL   kind group
agent human rights group, rights group, human rights organisation, human rights organization, rights organisation, rights organization, aid agency    sector SOC   kind organisation
agent relief agency, aid group, aid organisation, aid organization, charity, non-governmental organisation, non-governmental organization, NGO, volunteer    sector SOC   kind organisation
agent civil society, civil society group, environmental group, environmentalist, campaign group, advocacy group, pressure group, watchdog, lobby group    sector SOC   kind organisation
agent women's group, foundation, humanitarian agency, association, society    sector SOC   kind organisation
agent commentator    sector EDU   kind person
agent source    sector UNK   kind person
agent news organization, news organisation, news outlet, news service, news network, news channel, news site, daily newspaper, weekly newspaper, tabloid    sector JRN   kind group
agent broadsheet, newsmagazine, news magazine, journal, television network, TV network, television channel, TV channel, satellite channel    sector JRN   kind group
agent satellite television, state broadcaster, public broadcaster, state-run television, state-run media, state-run radio, state-run news agency    sector JRN   kind group
agent official news agency, official media, government newspaper, private television, local media, foreign media, western media, independent media    sector JRN   kind group
agent social media company, media organization, media organisation, media group, media company, media watchdog, press agency, press corps    sector JRN   kind group
agent press freedom group, press association, journalists' union, film crew, television crew, TV crew, camera crew, camerawoman, freelance journalist    sector JRN   kind group
agent freelancer, news anchor, anchorman, anchorwoman, pundit, media mogul, newspaper editor, magazine editor, editorial board, documentary maker, filmmaker    sector JRN   kind group
agent film-maker, film director, YouTuber, influencer, website editor, copy editor, war correspondent, foreign correspondent, media worker    sector JRN   kind group
agent businesses, multinational, multinational company, multinational corporation, conglomerate, subsidiary, parent company, affiliate, consortium    sector BUS   kind organisation
agent joint venture, enterprise, state enterprise, state-owned company, state-owned enterprise, state-run company, state company, holding company    sector BUS   kind organisation
agent private company, family business, small business, startup, oil giant, energy giant, gas giant, tech giant, internet giant, software company    sector BUS   kind organisation
agent software giant, chipmaker, chip maker, computer maker, phone maker, telecom company, telecommunications company, telecom operator, mobile operator    sector BUS   kind organisation
agent phone company, internet company, internet provider, social network, drug company, drugmaker, drug maker, pharmaceutical company, pharmaceutical firm    sector BUS   kind organisation
agent biotech company, automobile manufacturer, auto maker, car maker, car manufacturer, aircraft maker, planemaker, plane maker, arms manufacturer    sector BUS   kind organisation
agent arms maker, defense contractor, defence contractor, steelmaker, steel maker, shipbuilder, shipping company, shipping line, shipper, cruise line    sector BUS   kind organisation
agent railway company, freight company, delivery company, trucking company, power company, electricity company, water company, gas company, gas monopoly    sector BUS   kind organisation
agent oil firm, oil producer, oil exporter, oil refiner, refinery operator, pipeline operator, nuclear operator, mining firm, diamond company    sector BUS   kind organisation
agent construction company, building company, developer, property developer, real estate company, engineering company, consulting firm, accounting firm    sector BUS   kind organisation
agent insurance company, investment bank, investment firm, investment company, private equity firm, hedge fund, pension fund, sovereign wealth fund    sector BUS   kind organisation
agent commercial bank, state bank, savings bank, brokerage, brokerage firm, mortgage lender, credit rating agency, rating agency, ratings agency    sector BUS   kind organisation
agent fast-food chain, travel agency, tour operator, travel company, food company, food producer, tobacco company, beverage company, clothing company    sector BUS   kind organisation
agent entertainment company, air carrier, national carrier, flag carrier, low-cost carrier, airport operator, airport authority, security firm    sector BUS   kind organisation
agent security company, employers' group, employers' association, employers' federation, business group, business community, business association    sector BUS   kind organisation
agent trade association, industry group, trade group, merchants' association, chambers of commerce    sector BUS   kind organisation
agent businesspeople, business owner, business executive, business magnate, business tycoon, media tycoon, oil tycoon, property tycoon, financier    sector BUS   kind group
agent foreign investor, stockholder, bondholder, investment banker, stockbroker, broker, currency trader, oil trader, speculator, shop owner, shop keeper    sector BUS   kind group
agent store owner, vendor, street vendor, hawker, peddler, marketing executive, management consultant, lobbyist, general manager, company director    sector BUS   kind group
agent company president, company executive, company official, company chairman, company representative, chief operating officer, subcontractor    sector BUS   kind group
agent factory owner, mine owner, mine operator, ship owner, shipowner, plantation owner    sector BUS   kind group
agent labor federation, labour federation, union federation, trade union federation, trade union confederation, teachers' federation, workers' union    sector LAB   kind organisation
agent transport union, civil servants' union, public sector union, miners' union, doctors' union, pilots' union, dockers' union, labor group, labor movement    sector LAB   kind organisation
agent labour movement, labor organization, trades union congress, workers' committee, strike committee    sector LAB   kind organisation
agent staff members, staff member, day laborer, day labourer, manual worker, farm laborer, construction worker, building worker, oil worker, mine worker    sector LAB   kind group
agent mineworker, coal miner, gold miner, transport worker, transit worker, railway worker, rail worker, railroad worker, airport worker, airline worker    sector LAB   kind group
agent dock worker, port worker, shipyard worker, garment worker, textile worker, auto worker, autoworker, steel worker, foreign worker, guest worker    sector LAB   kind group
agent domestic worker, migrant laborer, sanitation worker, garbage collector, bank employee, technician, engineer, airline pilot, helicopter pilot, co-pilot    sector LAB   kind group
agent copilot, bus conductor, trucker, seaman, seafarer, ship captain, oil rig worker, labor leader, labour leader, labor activist, labour activist    sector LAB   kind group
agent translator, interpreter    sector LAB   kind group
agent farm owner, rancher, grower, coffee grower, cocoa farmer, cotton farmer, poppy farmer, opium farmer, coca grower, coca farmer, rice farmer    sector AGR   kind group
agent dairy farmer, tea grower, plantation worker, farm hand, sharecropper, landless farmer, landless peasant, landless worker, herdsman, herdsmen, shepherd    sector AGR   kind group
agent cattle herder, cattle farmer, livestock farmer, pastoralist, fishermen's union, farm group, farm union, farmers' group, farmers' association    sector AGR   kind group
agent farmers' organization, agricultural worker    sector AGR   kind group
agent academy, institute, research institute, research center, research centre, research group, faculty, college board, religious school, Islamic school    sector EDU   kind organisation
agent madrassa, madrasa, madrassah, teachers' association, students' union, student group, student organization, student movement, school board    sector EDU   kind organisation
agent school district, policy institute, survey institute, polling institute, polling agency, polling company, polling firm, opinion research center    sector EDU   kind organisation
agent university student, college student, high school student, medical student, foreign student, exchange student, graduate student, school pupil    sector EDU   kind group
agent school child, school teacher, schoolteacher, university professor, college professor, law professor, dean, principal, university president    sector EDU   kind group
agent university rector, educator, religious scholar, Islamic scholar, intellectual, nuclear scientist, climate scientist, rocket scientist    sector EDU   kind group
agent political scientist, social scientist, computer scientist, research scientist, research team, team of scientists, team of researchers, physicist    sector EDU   kind group
agent chemist, biologist, microbiologist, zoologist, botanist, geologist, seismologist, volcanologist, meteorologist, forecaster, weather forecaster    sector EDU   kind group
agent climatologist, astronomer, astrophysicist, astronaut, cosmonaut, statistician, archaeologist, archeologist, anthropologist, paleontologist    sector EDU   kind group
agent palaeontologist, sociologist, psychologist, military analyst, security analyst, security expert, defense analyst, defence analyst, market analyst    sector EDU   kind group
agent financial analyst, energy analyst, oil analyst, industry analyst, intelligence expert, terrorism expert, nuclear expert, weapons expert, arms expert    sector EDU   kind group
agent legal scholar, constitutional expert, aviation expert, health expert, medical expert, environmental expert, independent expert, forensic expert    sector EDU   kind group
agent forensic scientist, theologian    sector EDU   kind group
agent field hospital, military hospital, children's hospital, maternity hospital, psychiatric hospital, health center, health centre, health service    sector MED   kind organisation
agent health clinic, medical center, medical centre, medical association, medical charity, medical organization, medical examiner's office, blood bank    sector MED   kind organisation
agent health system, ambulance service, ambulance    sector MED   kind organisation
agent medical doctor, military doctor, hospital doctor, hospital official, hospital spokesman, hospital staff, hospital worker, healthcare worker    sector MED   kind group
agent health care worker, medical personnel, medical source, medical officer, chief medical officer, medical examiner, pathologist, coroner's office    sector MED   kind group
agent psychiatrist, midwife, midwives, emergency worker, ambulance driver, ambulance worker, epidemiologist, virologist, immunologist, cardiologist    sector MED   kind group
agent oncologist, carer, caregiver, cancer patient, AIDS patient, HIV patient, transplant patient    sector MED   kind group
agent churches, monastery, convent, abbey, religious order, religious authority, religious group, religious organization, religious community    sector REL   kind organisation
agent religious movement, church leadership, church council, bishops' conference, synod, clerical council, council of clerics, council of guardians    sector REL   kind organisation
agent Muslim organization, Muslim group, Islamic group, Islamic organization, Islamic movement, Christian group, Jewish group, Jewish organization    sector REL   kind organisation
agent Hindu group, sect, religious sect, cult, evangelical church, Protestant church, Anglican Church, Roman Catholic Church, Coptic Church    sector REL   kind organisation
agent Methodist church, Baptist church, Mormon church    sector REL   kind organisation
agent Catholic priest, Catholic bishop, parish priest, Orthodox priest, Buddhist monk, Muslim cleric, Islamic cleric, Shiite cleric, Sunni cleric    sector REL   kind group
agent radical cleric, Muslim preacher, Islamic leader, church leader, church official, clergyman, clergymen, clergywoman, churchman, deacon, chaplain, abbot    sector REL   kind group
agent monsignor, friar, evangelist, evangelical, muezzin, seminarian, prophet, pontiff    sector REL   kind group
agent human rights agency, human rights watchdog, international human rights group, relief organization, relief organisation, relief group, relief team    sector SOC   kind organisation
agent rescue team, rescue group, rescue crew, search team, search and rescue team, humanitarian group, humanitarian organization, humanitarian organisation    sector SOC   kind organisation
agent charitable organization, charity group, Islamic charity, nongovernmental organization, nongovernmental organisation, nongovernmental group, nonprofit    sector SOC   kind organisation
agent non-profit, nonprofit group, nonprofit organization, non-profit organization, civic group, civil society organization, civil society organisation    sector SOC   kind organisation
agent civic organization, community group, community organization, environmental organization, environmental organisation, environment group    sector SOC   kind organisation
agent conservation group, conservationist, conservation organization, animal rights group, animal welfare group, consumer group, women's rights group    sector SOC   kind organisation
agent gay rights group, anti-war group, peace group, peace organization, anti-corruption group, anti-corruption watchdog, nuclear watchdog, press watchdog    sector SOC   kind organisation
agent election watchdog, election monitoring group, independent watchdog, lobby, gun lobby, veterans' group, veterans' association, victims' group    sector SOC   kind organisation
agent survivors' group, families' association, friendship society, cultural association, fraternity, sports federation, football federation    sector SOC   kind organisation
agent soccer federation, football association, sports association, Olympic committee, organizing committee, organising committee, federation, confederation    sector SOC   kind organisation
agent league, philanthropist, humanitarian, foreign aid worker, humanitarian official, aid official, human rights worker, rights worker    sector SOC   kind organisation
agent human rights campaigner, human rights official, human rights monitor, human rights investigator, human rights expert, rights defender, social worker    sector SOC   kind organisation
agent community worker, charity worker, peace worker, donor agency, donor country, donor nation    sector SOC   kind organisation

# --- bodies whose sector depends on whose they are
agent organisation, organization, group, movement, commission, committee, agency, department, office, mission, team, bloc, alliance, panel, board    kind organisation
agent institution, body, branch, wing, organisers, organizers, side, camp, club, task force, working group    kind organisation
agent country, countries, nation, state, neighbour country, superpower, world power, regional power, republic, kingdom, allies, partner    kind organisation
agent international community, world leaders, world powers, Western powers, major powers    kind group
agent officials, spokesman, leaders, colleague, counterpart    kind person
agent subcommittee, directorate, secretariat, bureau, central council, executive committee, executive board, governing body, leadership council    kind organisation
agent working party, joint committee, joint commission, fact-finding mission, fact-finding team, advance team, grouping, local branch, chamber    kind organisation
agent parties to the conflict, two sides, both sides, opposing sides, rival, foe, enemy, adversary, allied country, allied nation, close ally    kind organisation
agent neighboring country, neighbouring country, neighboring state, neighboring nation, member state, member country, member nation, permanent member    kind organisation
agent signatory, foreign government, western countries, Western nations, western nation, Arab countries, Arab nations, Arab states, Gulf states    kind organisation
agent Muslim countries, Muslim nations, Islamic countries, developing countries, developing country, developing nations, developing world    kind organisation
agent industrialized countries, industrialized nations, rich countries, rich nations, poor countries, poor nations, nuclear power, colonial power    kind organisation
agent European powers, free world, Muslim world, Arab world, Islamic world, creditor nation, host country, host nation, host government, successor state    kind organisation
agent breakaway republic, breakaway region, breakaway province, rogue state, client state, city-state, principality, sultanate, emirate, caliphate    kind organisation
agent protectorate    kind organisation
agent world leader, Western leaders, Western leader, European leaders, European leader, Arab leaders, Arab leader, Asian leaders, regional leaders    kind group
agent regional leader, local leaders, local leader, clan elders, clan leaders, national leaders, Western official, Western diplomat, foreign diplomat    kind group
agent European diplomat, senior diplomat, foreign leader, heads of state, heads of government, foreign official, local official, regional official    kind group
agent provincial official, city official, state official, federal official, top official, high-ranking official, unnamed official, spokesmen, spokespeople    kind group
agent associate, assistant, staff aide, leadership figure, middleman, intermediary, go-between, personnel, embassy staff, embassy official    kind group
agent embassy spokesman, embassy employee, consular official, diplomatic staff, local staff, foreign staff    kind group

# --- numbers that stand for people
agent thousands, hundreds, dozens, scores, millions, tens of thousands, hundreds of thousands    sector CVL   kind group
