# CONCEDE: giving way in words, easing rules, pardons, apologies (CAMEO 055, 080-083).

verb apologise, apologize   plover CONCEDE   cameo 055
  roles   agent: actor|leader
  act     apologise
  yes     [Japan] apologised to [South Korea].
  yes     [Belgium]'s king apologised to [Congo].
  no      The waiter apologised for the cold soup.
  source  CAMEO 1.1b3, code 055

noun apology   plover CONCEDE   cameo 055
  roles   agent: actor|leader
  sides   source agent   target recipient|patient|topic
  act     apologise
  yes     [Germany]'s apology to [Namibia] came late.
  yes     [Israel] offered an apology to [Turkey].
  no      The apology of a sandwich cost nine euros.
  source  CAMEO 1.1b3, code 055

verb say sorry, express remorse, ask forgiveness, beg forgiveness, express contrition   plover CONCEDE   cameo 055
  roles   agent: actor|leader
  act     apologise
  yes     [Serbia]'s president asked [Bosnia] for forgiveness.
  no      The card said sorry in gold letters.
  source  CAMEO 1.1b3, code 055

verb pardon, amnesty   plover CONCEDE   cameo 081
  roles   agent: actor|leader|GOV   patient: prisoner|person|OPP|REB|CVL|crime|MIL|actor
  act     ease
  yes     [Vladimir Putin] pardoned [Mikhail Khodorkovsky].
  yes     40 [Bahraini] prisoners were pardoned by the [king].
  no      Pardon my French.
  source  CAMEO 1.1b3, code 081

noun amnesty, pardon   plover CONCEDE   cameo 081
  sides   source agent   target recipient|patient|topic
  act     ease
  yes     [Algeria] declared an amnesty for [Islamist] rebels.
  yes     [Joe Biden]'s pardon for his son angered Republicans.
  no      The library offers an amnesty for late books.
  source  CAMEO 1.1b3, code 081

verb concede, give in, give in to, yield, yield to, back down, relent, bow to, cave in, climb down, capitulate   cameo 080
  roles   agent: actor|leader|militia-force|LEG   patient: !sport-thing|!=goal|!=point
  sides   source agent   target recipient|patient|topic|place
  act     concede
  yes     [Kenya]'s president yielded to the protesters.
  yes     [Thailand] gave in to [China]'s demand.
  no      The keeper conceded two goals.
  source  CAMEO 1.1b3, code 080

noun concession   cameo 080
  roles   agent: actor|leader
  sides   source agent   target recipient|patient|topic
  act     concede
  yes     [Israel] made a concession to [Hamas].
  yes     [Moscow]'s concessions to [Kyiv] were few.
  no      The hot dog concession opens at noon.
  source  CAMEO 1.1b3, code 080

verb meet demand, accept demand, grant demand, bow to demand, agree to demand   cameo 080
  roles   agent: GOV|country|leader|LEG|actor
  act     concede
  yes     [Iraq]'s government met the demands of the protesters.
  yes     [Burundi] accepted a demand of the rebels.
  no      The bakery met the demand for buns.
  source  CAMEO 1.1b3, code 080

verb compromise   cameo 080
  roles   agent: country|GOV|leader|REB|OPP
  act     concede
  yes     [Greece] compromised with [Macedonia] on the name.
  yes     [Israel] compromised with [Lebanon] on the border.
  no      The old wall was compromised by damp.
  source  CAMEO 1.1b3, code 080

verb ease, relax, lift, loosen, scrap, cancel   cameo 081
  roles   agent: actor|leader|JUD   patient: =restriction|=ban|=rule|=limit|=censorship|=lockdown|=curb|law
  illocution halt
  act     ease
  yes     [Myanmar] lifted a ban on newspapers.
  yes     Restrictions in Wuhan were eased by [China].
  no      The cook relaxed his rules on garlic.
  source  CAMEO 1.1b3, code 081

verb lift curfew, ease curfew, end curfew, shorten curfew, relax curfew   plover CONCEDE   cameo 0813
  roles   agent?: actor|leader
  illocution halt
  act     ease
  yes     [Chile] lifted the curfew in Santiago.
  yes     [Sudan]'s army shortened the curfew.
  no      The parents lifted the bedtime of the twins.
  source  CAMEO 1.1b3, code 0813

verb lift emergency, lift law, end emergency, end law, lift state, end state   plover CONCEDE   cameo 0814
  roles   agent?: actor|leader   patient: emergency|=law|=state|=measure
  illocution halt
  act     ease
  yes     [Ethiopia] lifted the state of emergency.
  yes     Martial law was ended by [Thailand]'s army.
  no      The mechanic lifted the emergency wheel.
  source  CAMEO 1.1b3, code 0814

verb legalise, legalize, unban, allow, permit, reinstate, authorise, authorize   cameo 0811
  roles   agent: actor|leader|JUD   patient: protest-form|media|right|=gathering|=newspaper|=radio
  act     ease
  yes     [Ethiopia] legalised a newspaper.
  yes     A rally was allowed by [Ugandan] police.
  no      The doctor allowed one glass of wine.
  source  CAMEO 1.1b3, code 0811

verb allow party, legalise party, legalize party, unban party, reinstate candidate   cameo 0812
  roles   agent: actor|leader|JUD
  act     ease
  yes     [Zimbabwe] allowed the party to meet.
  yes     [Ecuador]'s court reinstated a candidate.
  no      The dress code allows party hats.
  source  CAMEO 1.1b3, code 0812

verb call off strike, call off protest, end strike, end protest, suspend strike, cancel protest, call off boycott   cameo 082
  roles   agent?: actor|crowd
  illocution halt
  act     ease-dissent
  yes     [Nigerian] teachers called off their strike.
  yes     [Indian] farmers ended their protest.
  no      The lane swimmers ended with a strong strike of the arm.
  source  CAMEO 1.1b3, code 082

verb reform, overhaul, amend, liberalise, liberalize   cameo 083
  roles   agent: GOV|LEG|country|leader   patient: law|policy|country|=system|=constitution|=army|=police|=economy|=judiciary
  act     reform
  yes     [Saudi Arabia] reformed its law on travel.
  yes     The constitution of [Togo] was amended by [parliament].
  no      She reformed her handwriting.
  source  CAMEO 1.1b3, code 083

noun reform, democratisation, democratization   cameo 083
  roles   agent: GOV|LEG|country|leader
  sides   source agent   target recipient|patient|topic
  act     reform
  yes     [Vietnam]'s reform of the courts pleased lawyers.
  yes     [Jordan] began reforms of the police.
  no      Reform is a word with six letters.
  source  CAMEO 1.1b3, code 083

verb dismiss, sack, fire, remove, replace, reshuffle   cameo 0831
  roles   agent: GOV|leader|LEG|country   patient: leader|GOV|MIL|=cabinet|=minister|=chief|=commander|!=employee
  act     leadership-change
  yes     [Tunisia]'s president sacked the prime minister.
  yes     [Ukraine]'s defence minister was sacked by [Volodymyr Zelensky].
  no      The baker replaced the old oven.
  source  CAMEO 1.1b3, code 0831

verb grant, restore, guarantee, give   cameo 0833
  roles   agent: GOV|LEG|country|JUD|leader   patient: right|=autonomy|=independence|=citizenship|=vote
  act     rights
  yes     [Nepal] granted rights to its [Tamang] people.
  yes     [Serbia] granted autonomy to [Kosovo].
  no      The bank granted a loan.
  source  CAMEO 1.1b3, code 0833

verb change policy, reverse decision, withdraw bill, drop plan, withdraw law, scrap plan, scrap law, shelve plan, scrap bill, repeal, revoke   cameo 0832
  roles   agent: GOV|LEG|country|leader
  act     policy-change
  yes     [Kenya]'s president withdrew the bill.
  yes     [Georgia] scrapped the law on agents.
  no      The couple dropped their plan to paint.
  source  CAMEO 1.1b3, code 0832

verb hold election, hold referendum, hold vote   cameo 0834
  roles   agent: GOV|country|leader|MIL
  act     institutions
  yes     [Chad]'s junta held elections.
  yes     [Iraq] held a referendum.
  no      The knitting club held a vote on wool.
  source  CAMEO 1.1b3, code 0834

verb admit, acknowledge, confess   cameo 080
  roles   agent: country|GOV|MIL|leader|militia-force   patient: =mistake|=responsibility|=guilt|=error|=defeat|=killing|=wrongdoing
  act     concede
  yes     [Iran] admitted its mistake to [Ukraine].
  yes     [Rome] acknowledged its guilt towards [Libya].
  no      He acknowledged his debt to Mozart.
  source  CAMEO 1.1b3, code 080

verb concede defeat, accept defeat, concede election   cameo 080
  roles   agent: actor|leader
  act     concede
  yes     [Goodluck Jonathan] conceded defeat to [Muhammadu Buhari].
  yes     [Ghana]'s president conceded the election.
  no      The sun conceded defeat to the moon.
  source  CAMEO 1.1b3, code 080

# --- more ways to yield

verb give in, cave in, back down, bow to, yield to, relent, capitulate, succumb to, climb down, give way, make concession, meet demand, accept demand, agree to demand, satisfy demand, comply with, submit to   cameo 080
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB|MIL   recipient?: any   patient?: any
  sides   source agent   target recipient|topic|patient
  unless  market-scene, sport-scene, nature-scene
  act     concede
  yes     [Panama] bowed to [Washington]'s pressure.
  yes     [Madrid] gave in to the [Catalan] party.
  no      The roof gave way.
  source  CAMEO 1.1b3, code 080

verb lift, ease, relax, loosen, scrap, abolish, repeal, remove, end, drop, suspend, cancel   cameo 081
  roles   agent: country|GOV|LEG|JUD|leader|IGO|COP|MIL   patient: =restriction|=ban|=censorship|=limit|=curb|=control|=rule|=measure|=lockdown|=requirement|=law
  sides   source agent   target topic|recipient|patient|place
  unless  market-scene, sport-scene
  act     ease
  yes     [Latvia] eased restrictions on [Russian] radio.
  yes     [Bahrain] relaxed its controls.
  no      The nurse lifted the lid.
  source  CAMEO 1.1b3, code 081

verb lift ban, end ban, lift restriction, allow newspaper, allow protest, allow rally, permit rally, permit protest, legalise, legalize, unban, reopen newspaper, unblock, reopen channel, restore broadcast   cameo 0811
  roles   agent: country|GOV|LEG|JUD|leader|COP   patient?: any   recipient?: any
  sides   source agent   target topic|recipient|patient|place
  with    dissent-word
  act     ease
  yes     [Myanmar] lifted a ban on a [Shan] newspaper.
  yes     [Sudan] permitted a rally of the [opposition].
  no      The plumber unblocked the sink.
  source  CAMEO 1.1b3, code 0811

verb lift ban, allow, permit, reinstate, legalise, legalize, register, let, clear   cameo 0812
  roles   agent: country|GOV|LEG|JUD|leader   patient: PTY|OPP|=party|=candidate|=candidacy|leader   
  sides   source agent   target patient|recipient|topic
  with    candidate-word
  act     ease
  yes     [Senegal]'s court cleared an [opposition] candidate.
  yes     [Algeria] legalised the [Islamist] party.
  no      The guard let the candidate for best cake pass.
  source  CAMEO 1.1b3, code 0812

verb lift curfew, ease curfew, shorten curfew, relax curfew, end curfew, reduce curfew   cameo 0813
  roles   agent: country|GOV|MIL|COP|leader   recipient?: any   patient?: any
  sides   source agent   target place|topic|recipient
  act     ease
  yes     [Ecuador]'s president shortened the curfew.
  no      The cook lifted the lid at curfew.
  source  CAMEO 1.1b3, code 0813

verb lift emergency, end emergency, lift law, end law, ease emergency, revoke emergency, cancel emergency, lift siege state   cameo 0814
  roles   agent: country|GOV|MIL|LEG|leader   recipient?: any   patient?: any
  sides   source agent   target place|topic|recipient
  with    emergency
  act     ease
  yes     [Thailand] ended its emergency rule.
  yes     [Fiji] lifted martial law.
  no      The ward ended the emergency drill.
  source  CAMEO 1.1b3, code 0814

verb call off strike, end strike, suspend strike, call off protest, end protest, suspend protest, end sit-in, end boycott, call off boycott, end hunger, break hunger, call off march, return to work, lift blockade road, end blockade road   cameo 082
  roles   agent: LAB|OPP|EDU|MED|SOC|PTY|CVL|REL|organisation|crowd|leader|prisoner   recipient?: any   patient?: any
  sides   source agent   target recipient|topic
  unless  sport-scene
  act     ease-dissent
  yes     [Nigeria]'s doctors called off their strike.
  yes     [Chilean] students ended their protest.
  yes     [Peruvian] miners returned to work.
  no      The bowler ended the game with a strike.
  source  CAMEO 1.1b3, code 082

verb dismiss, sack, fire, remove, replace, oust, suspend, demote, reshuffle, force out, relieve of, let go   cameo 0831   mode none
  roles   agent: GOV|leader|country|LEG|PTY   patient: GOV|leader|MIL|COP|JUD|=cabinet|=government|=minister|=chief|=governor|diplomat
  sides   source agent   target patient|recipient
  unless  sport-scene, market-scene
  act     leadership-change
  yes     [Kenya]'s president sacked his foreign minister.
  yes     [Kuwait]'s emir removed the speaker.
  yes     [Mali]'s junta replaced two ministers.
  no      The club sacked its coach.
  source  CAMEO 1.1b3, code 0831

verb resign, step down, quit, stand down, step aside, abdicate, bow out, leave office, tender resignation, hand in resignation, submit resignation, announce resignation, relinquish power, cede power, hand over power, retire from politics   cameo 0831
  roles   agent: GOV|LEG|MIL|JUD|COP|PTY|leader
  plover  RETREAT
  mode    resign
  unless  sport-scene, market-scene, culture-scene
  act     leadership-change
  yes     [Bolivia]'s president tendered his resignation.
  yes     [Estonia]'s prime minister bowed out.
  yes     [Burkina Faso]'s leader ceded power.
  no      The goalkeeper quit at half-time.
  source  CAMEO 1.1b3, code 0831

verb grant, restore, guarantee, recognise, recognize, uphold, expand, extend, enshrine   cameo 0833
  roles   agent: country|GOV|LEG|JUD|leader   patient: right
  sides   source agent   target recipient|topic|patient|place
  act     rights
  yes     [Bhutan] granted autonomy to a province.
  yes     [Nepal]'s parliament restored the rights of [Tibetan] exiles.
  no      The mirror restored her confidence.
  source  CAMEO 1.1b3, code 0833

verb reform, overhaul, revamp, restructure, amend, rewrite, liberalise, liberalize, open up, pass reform, introduce reform, adopt constitution, adopt reform, approve reform   cameo 0834
  roles   agent: country|GOV|LEG|leader   patient?: law|policy|=judiciary|=constitution|=system|=army|=police|=parliament|=economy|=reform
  sides   source agent   target recipient|topic|place
  unless  market-scene, sport-scene
  act     institutions
  yes     [Vietnam] opened up its economy.
  yes     [Tunisia] adopted a constitution.
  no      The chef revamped the menu.
  source  CAMEO 1.1b3, code 0834

verb reverse, shelve, scrap, drop, withdraw, repeal, abandon, rescind, revoke, annul, backtrack on, reconsider, rethink, u-turn on, water down   cameo 0832
  roles   agent: country|GOV|LEG|leader   patient: policy|law|proposal|=tax|=plan|=decision|=bill|=decree|=reform|=order|!market-thing
  sides   source agent   target recipient|topic|place
  unless  market-scene, sport-scene
  act     policy-change
  yes     [Georgia]'s government withdrew the bill.
  yes     [Ghana] scrapped a tax.
  no      The driver reversed the van.
  source  CAMEO 1.1b3, code 0832

noun removal, ouster, dismissal, sacking   cameo 0831   mode none
  roles   patient: GOV|leader|MIL|!troops
  sides   source agent   target patient|recipient
  unless  sport-scene, market-scene
  act     leadership-change
  yes     [Peru]'s removal of its [finance minister] came as a surprise.
  no      The removal of the stain took an hour.
  source  CAMEO 1.1b3, code 0831

verb allow, permit, let, clear   cameo 0812
  roles   agent: country|GOV|LEG|JUD|leader   recipient: PTY|OPP|=party|=candidate|leader|=politician
  sides   source agent   target recipient|patient
  with    candidate-word
  act     ease
  yes     [Kenya]'s top court allowed an [opposition] candidate to run.
  no      The guard let the candidate for best cake pass.
  source  CAMEO 1.1b3, code 0812

verb cancel strike, abandon strike, drop strike, halt strike, cancel rally, cancel march, abandon protest, drop protest, halt protest, stop protest   cameo 082
  roles   agent: LAB|OPP|EDU|MED|SOC|PTY|CVL|REL|organisation|crowd|leader|prisoner
  sides   source agent   target recipient|topic
  unless  sport-scene
  illocution halt
  act     ease-dissent
  yes     [Peruvian] teachers cancelled their strike.
  no      The bowler dropped a strike.
  source  CAMEO 1.1b3, code 082

verb democratise, democratize, rewrite constitution, adopt constitution, establish democracy, restore democracy, overhaul judiciary, reform judiciary, overhaul system, restore rule, hold election   cameo 0834
  roles   agent: country|GOV|LEG|leader|MIL|OPP
  sides   source agent   target recipient|patient
  act     institutions
  yes     [Serbia]'s parliament adopted a constitution.
  yes     [Angola]'s government overhauled the judiciary.
  no      The app democratises photography.
  source  CAMEO 1.1b3, code 0834
