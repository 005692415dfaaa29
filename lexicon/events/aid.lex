# AID: material help for the other (CAMEO root 07).

verb provide, give, grant, donate, supply, send, deliver, hand, contribute   cameo 070
  roles   agent: actor|leader|aid-group   patient: aid|!military-aid|!money|!food|!medical   recipient: actor|refugee|civilian|territory|place
  act     aid
  yes     [Kuwait] sent aid to [Lebanon].
  no      The bakery supplied bread to Denmark's tea room.
  source  CAMEO 1.1b3, code 070
  no      The toy shop sent tin soldiers to help the fair.

verb provide aid, give aid, send aid, grant aid, deliver aid, give help, provide help, provide assistance, give assistance, offer assistance   cameo 070
  roles   agent: actor|leader|aid-group
  sides   source agent   target recipient|patient|topic
  act     aid
  yes     [Turkey] gave aid to [Somalia].
  yes     [Norway] provided assistance to [Malawi].
  no      A dictionary gives help with spelling.
  source  CAMEO 1.1b3, code 070

verb help, assist, aid   cameo 070
  roles   agent: country|GOV|IGO|leader|aid-group|MIL|NGO   patient: actor|refugee|civilian|troops
  act     aid
  yes     [Cuba] helped [Angola] after the flood.
  yes     [Chad] was assisted by [France].
  no      The tall boy helped his sister.
  source  CAMEO 1.1b3, code 070

noun aid, assistance, relief   cameo 070
  roles   recipient: actor|refugee|place|territory
  sides   source agent   target recipient|patient|topic
  act     aid
  yes     [Sweden]'s aid to [Zambia] reached the villages.
  yes     [Berlin] announced assistance to [Mali].
  no      A hearing aid costs a lot.
  source  CAMEO 1.1b3, code 070

verb receive aid, receive assistance, receive help, get aid, get help   cameo 070
  roles   agent: actor|refugee|place
  sides   source recipient|topic   target agent
  act     aid
  yes     [Haiti] received aid from [Canada].
  yes     [Yemen] got help from the [United Nations].
  no      The pianist got help from a friend.
  source  CAMEO 1.1b3, code 070

verb give, grant, provide, lend, donate, loan, pay, transfer, disburse, contribute   cameo 071
  roles   agent: country|GOV|IGO|leader|NGO|actor   patient: money|=loan|=credit|=grant   recipient: country|GOV|IGO|NGO|REF|MIL|CVL
  act     aid-economic
  yes     [China] gave [Sri Lanka] a loan.
  yes     The [World Bank] lent 300 million dollars to [Kenya].
  no      The bank gave the couple a loan.
  source  CAMEO 1.1b3, code 071

verb lend money, extend credit, extend loan, grant loan, approve loan, approve credit   cameo 071
  roles   agent: country|GOV|IGO|leader
  sides   source agent   target recipient|patient|topic
  act     aid-economic
  yes     The [International Monetary Fund] approved a loan for [Pakistan].
  yes     [Russia] extended credit to [Belarus].
  no      The grocer extends credit to regulars.
  source  CAMEO 1.1b3, code 071

verb receive loan, receive grant, receive money, receive fund, get loan   cameo 071
  roles   agent: country|GOV|IGO|REB|NGO
  sides   source recipient|topic   target agent
  act     aid-economic
  yes     [Ghana] received a loan from the [World Bank].
  yes     [Cuba] got a loan from [China].
  no      The baker got a loan from his uncle.
  source  CAMEO 1.1b3, code 071

verb fund, finance, bankroll, subsidise, subsidize, bail out   cameo 071
  roles   agent: country|GOV|IGO|leader|NGO   patient: actor|militia-force|REB|building|refugee|=project
  sides   source agent   target recipient|patient|topic
  act     aid-economic
  yes     [Hezbollah] is financed by [Iran].
  yes     A hospital in Gaza was funded by [Qatar].
  no      Sales of cake fund the choir.
  source  CAMEO 1.1b3, code 071

noun loan, grant, bailout, aid package   cameo 071
  roles   agent: country|GOV|IGO|actor
  sides   source agent   target recipient|patient|topic
  act     aid-economic
  yes     [India]'s loan to [Bhutan] was welcomed.
  yes     The [EU] gave a grant to [Tunisia].
  no      The student loan was paid back.
  source  CAMEO 1.1b3, code 071

verb cancel debt, forgive debt, write off debt, reschedule debt, waive debt   cameo 071
  roles   agent: country|GOV|IGO|leader
  sides   source agent   target recipient|patient|topic
  act     aid-economic
  yes     [Japan] cancelled the debt of [Myanmar].
  yes     [France] cancelled [Sudan]'s debt.
  no      The pub forgave the debts of the poet.
  source  CAMEO 1.1b3, code 071

noun debt relief, economic aid, financial aid, development aid   cameo 071
  act     aid-economic
  yes     [Germany]'s economic aid to [Egypt] grew.
  no      Financial aid came from a raffle.
  source  CAMEO 1.1b3, code 071

verb give, provide, transfer, donate, sell   cameo 072
  roles   agent: actor|leader|militia-force   patient: military-aid|weapon|heavy-weapon|aircraft|drone   recipient: country|GOV|MIL|REB|militia-force|troops|actor
  act     aid-military
  yes     [Germany] gave tanks to [Ukraine].
  no      The zoo sold a toy gun to a child.
  source  CAMEO 1.1b3, code 072

verb arm, equip, train   cameo 072
  roles   agent: country|GOV|MIL|IGO|troops   patient: actor|troops|militia-force|police-force
  act     aid-military
  yes     The [Houthis] are armed by [Iran].
  yes     [Somali] soldiers were trained by [Turkey].
  no      The coach trains the swimmers.
  source  CAMEO 1.1b3, code 072

verb receive weapon, receive arm, receive tank, receive missile, get weapon, receive ammunition, receive training   cameo 072
  roles   agent: country|GOV|MIL|REB|militia-force|actor
  sides   source recipient|topic   target agent
  act     aid-military
  yes     [Ukraine] received tanks from [Poland].
  yes     [Hezbollah] got weapons from [Iran].
  no      The circus received training from a clown.
  source  CAMEO 1.1b3, code 072

noun military aid, arms shipment, arms delivery, weapon delivery, arms supply   cameo 072
  roles   recipient: actor
  sides   source agent   target recipient|patient|topic
  act     aid-military
  yes     [Washington]'s military aid to [Ukraine] was delayed.
  yes     [Iran]'s arms shipment to the rebels was found.
  no      The arms of the chair were oak.
  source  CAMEO 1.1b3, code 072

verb send food, deliver food, provide food, send medicine, deliver medicine, donate vaccine, send vaccine, send doctor, deliver relief, airlift, airdrop, distribute food   cameo 073
  roles   agent: actor|aid-group|leader
  sides   source agent   target recipient|patient|topic
  act     aid-humanitarian
  yes     [Cuba] sent doctors to [Italy].
  yes     The [Red Cross] delivered food to [Gaza].
  no      The pizzeria delivers food to offices.
  source  CAMEO 1.1b3, code 073

verb feed, treat, shelter, evacuate, rescue, vaccinate   cameo 073
  roles   agent: country|GOV|IGO|NGO|MIL|MED|aid-group|troops   patient: refugee|civilian|REF|CVL|MIL|prisoner|actor|=wounded
  act     aid-humanitarian
  yes     The [World Food Programme] fed refugees in Chad.
  yes     [Spanish] sailors rescued 30 [Moroccan] migrants.
  no      The vet treated the dog.
  source  CAMEO 1.1b3, code 073

noun evacuation, rescue, airlift   cameo 073
  roles   agent: country|GOV|IGO|NGO|MIL|aid-group
  sides   source agent   target recipient|patient|topic
  act     aid-humanitarian
  yes     The [US] began an airlift for refugees in Somalia.
  no      The rescue of the kitten took an hour.
  source  CAMEO 1.1b3, code 073

noun humanitarian aid, food aid, emergency aid, medical aid   cameo 073
  roles   agent: actor|aid-group
  sides   source agent   target recipient|patient|topic
  act     aid-humanitarian
  yes     [Qatar]'s humanitarian aid for [Gaza] arrived.
  yes     [Algeria]'s food aid to [Mali] arrived.
  no      The course on medical aid begins at six.
  source  CAMEO 1.1b3, code 073

verb take in, accept refugee, resettle, take in refugee, host refugee   cameo 073
  roles   agent: country|GOV   patient: refugee|REF|CVL
  sides   source agent   target recipient|patient|topic|place
  act     aid-humanitarian
  yes     [Poland] resettled [Ukrainian] refugees.
  yes     [Uganda] hosts refugees from [South Sudan].
  no      The tailor took in the trousers.
  source  CAMEO 1.1b3, code 073

verb send peacekeeper, deploy peacekeeper, deploy mission, send peacekeepers   cameo 074
  roles   agent: country|GOV|IGO|leader
  sides   source agent   target recipient|patient|topic
  act     peacekeeping
  yes     The [African Union] deployed peacekeepers in Somalia.
  yes     [Nepal] sent peacekeepers to [Lebanon].
  no      The party sent its peacekeeper of jokes.
  source  CAMEO 1.1b3, code 074

verb protect, guard, escort   cameo 074
  roles   agent: IGO|MIL|troops|COP|observer|country   patient: civilian|refugee|aid|vehicle|actor
  act     peacekeeping
  yes     [UN] soldiers protected refugees in Congo.
  yes     A convoy in Mali was escorted by [French] troops.
  no      Sunscreen protects the skin.
  source  CAMEO 1.1b3, code 074

verb grant asylum, give asylum, offer asylum, give refuge, grant refuge, give shelter, provide refuge   cameo 075
  roles   agent: country|GOV|leader
  sides   source agent   target recipient|patient|topic
  act     asylum
  yes     [Mexico] granted asylum to [Evo Morales].
  yes     [Venezuela] offered asylum to [Edward Snowden].
  no      A barn gave shelter to the owls.
  source  CAMEO 1.1b3, code 075

noun asylum   cameo 075
  roles   agent: country|GOV
  sides   source agent   target recipient|patient|topic
  act     asylum
  yes     [Ecuador] offered asylum to a [Cuban] doctor.
  yes     [Russia] gave asylum to a [US] contractor.
  no      The old asylum is now a hotel.
  source  CAMEO 1.1b3, code 075

verb supply, send, deliver, ship   cameo 072
  roles   agent?: country|GOV|IGO|leader|REB|BUS   patient: military-aid|weapon|heavy-weapon|aircraft|drone
  act     aid-military
  yes     [Germany] sent tanks to [Ukraine].
  yes     Missiles were delivered to [Syria] by [Russia].
  no      A toy gun was sent to the fair.
  source  CAMEO 1.1b3, code 072

# --- more ways to help

verb give, grant, provide, lend, donate, pay, disburse, contribute, pledge, award, allocate, offer, channel, inject, pour   cameo 071
  roles   agent: country|GOV|IGO|NGO|leader   patient: money|debt|=loan|=grant|=credit|=aid   recipient?: actor|place|territory|country
  sides   source agent   target recipient|topic|place
  with    money, debt
  unless  market-scene, sport-scene, culture-scene
  act     aid-economic
  yes     The [World Bank] granted a loan to [Malawi].
  yes     [Taiwan] donated funds to [Palau].
  yes     [Beijing] injected credit into [Sri Lanka].
  no      The bank lends money to shops.
  source  CAMEO 1.1b3, code 071

verb bail out, prop up, underwrite, bankroll, fund, finance, subsidise, subsidize   cameo 071
  roles   agent: country|GOV|IGO   patient: country|GOV|place|=project|=economy|=government|=road|=school|=hospital|=programme|=program
  sides   source agent   target patient|place|recipient|topic
  unless  culture-scene, sport-scene
  act     aid-economic
  yes     [Qatar] propped up [Egypt]'s economy.
  no      The tent pole propped up the awning.
  source  CAMEO 1.1b3, code 071

verb write off, cancel, forgive, waive, reschedule, restructure, suspend   cameo 071
  roles   agent: country|GOV|IGO   patient: debt
  sides   source agent   target patient|recipient|topic
  act     aid-economic
  yes     [France] wrote off [Chad]'s debt.
  yes     [Paris] rescheduled the debts of [Congo].
  no      The bank cancelled the card.
  source  CAMEO 1.1b3, code 071

verb arm, equip, supply weapon, supply arm, send weapon, send arm, ship weapon, ship arm, deliver weapon, deliver tank, deliver jet, deliver missile, send tank, send jet, provide weapon, provide arm, provide ammunition, provide training, train, train troop, train soldier, train police, train fighter, funnel weapon, funnel arm, smuggle weapon, send adviser, send military adviser, send trainer, lend tank   cameo 072
  roles   agent: country|GOV|MIL|IGO|militia-force   patient?: troops|MIL|REB|COP|militia-force|weapon|heavy-weapon|aircraft|military-aid|=training|=adviser|=trainer|police-force   recipient?: any
  sides   source agent   target recipient|patient|topic|place
  unless  sport-scene, market-scene
  act     aid-military
  yes     [Estonia] sent weapons to [Ukraine].
  yes     [Iran] armed the [Houthis].
  yes     [Denmark] trained [Iraqi] soldiers.
  yes     [Serbia] shipped arms to [Cyprus].
  no      The coach trained the runner.
  source  CAMEO 1.1b3, code 072

verb feed, airlift, airdrop, ship food, distribute food, distribute aid, distribute relief, deliver aid, deliver relief, deliver supply, deliver medicine, send relief, send supply, send medicine, send doctor, send nurse, send blanket, send tent, send grain, donate food, donate vaccine, donate medicine, provide food, provide shelter, provide medicine, provide relief, provide water, supply food, supply water, rush aid, rush relief, dispatch aid, dispatch doctor, send team rescue, send rescuer, dispatch rescuer   cameo 073
  roles   agent: country|GOV|IGO|NGO|MIL|MED|leader|aid-group   patient?: any   recipient?: any
  sides   source agent   target recipient|place|topic|patient
  with    aid, food, medical, relief-word
  unless  market-scene
  act     aid-humanitarian
  yes     [Morocco] sent tents to [Libya].
  yes     The [Red Cross] distributed food in [Sudan].
  yes     [Cuba] dispatched doctors to [Haiti].
  no      The keeper feeds the seals.
  source  CAMEO 1.1b3, code 073

verb rescue, evacuate, save, shelter, treat, vaccinate, resettle, take in, care for, house, give shelter, offer shelter, come to aid   cameo 073
  roles   agent: country|GOV|IGO|NGO|MIL|MED|COP|aid-group   patient?: civilian|refugee|REF|CVL|prisoner|crowd|=survivor|=wounded|=victim   recipient?: any
  sides   source agent   target patient|recipient|place
  unless  sport-scene, market-scene
  act     aid-humanitarian
  yes     [Italy] rescued 90 [Eritrean] migrants.
  yes     [Doctors Without Borders] treated wounded [Yemeni] children.
  yes     [Poland] took in [Ukrainian] refugees.
  no      The goalkeeper saved the day.
  source  CAMEO 1.1b3, code 073

verb send peacekeeper, deploy peacekeeper, dispatch peacekeeper, send observer, deploy observer, send monitor, deploy monitor, extend mandate, extend mission, contribute peacekeeper, contribute troop, send police mission, send truce monitor, renew mandate, station peacekeeper   cameo 074
  roles   agent: country|GOV|IGO|MIL   recipient?: any   patient?: any
  sides   source agent   target recipient|place|topic
  act     peacekeeping
  yes     [Fiji] sent peacekeepers to [Lebanon].
  yes     The [African Union] deployed monitors to [Darfur].
  no      The shop extended its hours.
  source  CAMEO 1.1b3, code 074

verb grant asylum, give asylum, offer asylum, grant refuge, give refuge, offer refuge, grant haven, give sanctuary, grant visa, grant citizenship, give citizenship, grant residence   cameo 075
  roles   agent: country|GOV   recipient?: any   patient?: any
  sides   source agent   target recipient|topic|patient
  act     asylum
  yes     [Ecuador] granted asylum to [Julian Assange].
  yes     [Germany] gave refuge to a [Belarusian] poet.
  yes     [Mexico] offered asylum to [Bolivia]'s president.
  no      The hotel granted refuge to a wet cat.
  source  CAMEO 1.1b3, code 075

verb hand out, pass out, distribute, deliver, bring, give out, rush, fly in, truck in, parachute   cameo 073
  roles   agent: country|GOV|IGO|NGO|MIL|MED|SOC|REL|leader|aid-group   patient: food|medical|aid|=blanket|=tent|=water|=clothing|=ration|=supply
  sides   source agent   target recipient|place
  act     aid-humanitarian
  yes     The [Red Cross] handed out blankets to [Malian] refugees.
  yes     [Turkey] rushed tents to [Nepal].
  no      The waiter handed out blankets on the terrace.
  source  CAMEO 1.1b3, code 073
