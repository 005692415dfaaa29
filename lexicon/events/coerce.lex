# COERCE: arrest, seizure, bans, curfew, censorship, blockade, occupation, cyber attack (CAMEO roots 17, 19).

verb arrest, detain, apprehend, round up, imprison, jail, take into custody, lock up, incarcerate   cameo 173
  roles   agent?: actor|police-force|troops   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|=suspect|!=attention
  act     arrest
  yes     [Turkish] police arrested two journalists.
  yes     A [Kenyan] senator was detained by soldiers.
  no      The painting arrested her attention.
  source  CAMEO 1.1b3, code 173

noun arrest, detention, imprisonment, jailing   cameo 173
  roles   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|=suspect
  sides   source agent   target recipient|patient|topic
  act     arrest
  yes     The arrest of [Imran Khan] led to riots.
  yes     [Egypt]'s detention of a [French] student angered Paris.
  no      He died of cardiac arrest.
  source  CAMEO 1.1b3, code 173

verb arrest, detain   cameo 173
  roles   agent: police-force|troops|COP|MIL|GOV
  act     arrest
  yes     [Spanish] police made many arrests and detained 40.
  yes     [Nigerian] soldiers arrested six men.
  no      The brakes arrested the fall.
  source  CAMEO 1.1b3, code 173

verb make arrest   cameo 173
  roles   agent: actor|police-force
  act     arrest
  yes     [Kenyan] police made twenty arrests.
  yes     [Dutch] police made nine arrests.
  no      The film makes an arrest look easy.
  source  CAMEO 1.1b3, code 173

verb charge with, charge over, indict, prosecute, put on trial, try for   cameo 173
  roles   agent?: actor|JUD|police-force|=prosecutor|=court|=jury   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|person|=suspect|!=battery|!=customer
  sides   source agent   target recipient|patient|topic
  act     arrest
  yes     A [Saudi] prince was indicted by a court in Turkey.
  no      The shop charged her with the cost of repair.
  source  CAMEO 1.1b3, code 173
  yes     [Uganda] charged [Kizza Besigye] with treason.

verb hold   cameo 173
  roles   agent?: actor|police-force|troops   patient: prisoner|JRN|OPP|diplomat|=suspect|=activist   agent: !=record
  act     arrest
  yes     [Iran] is holding two [French] prisoners.
  yes     A [US] journalist is held by [Russia].
  no      The champion holds the record.
  source  CAMEO 1.1b3, code 173

verb question, interrogate, summon for   cameo 173
  roles   agent: police-force|COP|JUD|SPY|=prosecutor   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|person|=suspect
  sides   source agent   target recipient|patient|topic
  act     arrest
  yes     [Swedish] police questioned a [Danish] suspect.
  yes     The [FBI] interrogated a [Cuban] official.
  no      The child questioned the story.
  source  CAMEO 1.1b3, code 173

verb place under arrest, put under arrest   cameo 173
  roles   agent?: actor|police-force|troops
  act     arrest
  yes     [Myanmar]'s army placed [Aung San Suu Kyi] under house arrest.
  yes     [Tunisia] put a judge of its court under arrest.
  no      The roof was placed under the trees.
  source  CAMEO 1.1b3, code 173

verb seize, confiscate, impound, expropriate, nationalise, nationalize, requisition   cameo 1711
  roles   agent?: actor|police-force|troops|militia-force   patient: property|vehicle|weapon|money|goods|media|warship|aid|!=chance|!=opportunity|!=moment
  act     seize
  yes     [Iran] seized a [British] tanker.
  yes     Weapons were confiscated by [Malian] soldiers.
  no      She seized the chance.
  source  CAMEO 1.1b3, code 1711

noun seizure, confiscation, expropriation, nationalisation, nationalization   cameo 1711
  roles   patient: property|vehicle|weapon|money|goods|warship|=company
  sides   source agent   target recipient|patient|topic
  act     seize
  yes     [Iran]'s seizure of a [Greek] tanker was condemned.
  yes     [Bolivia]'s nationalisation of a [Spanish] company shocked Madrid.
  no      The patient had a seizure.
  source  CAMEO 1.1b3, code 1711

verb freeze   cameo 1711
  roles   agent?: actor|JUD   patient: property|money|=asset|=account|!aid|!talks
  act     seize
  yes     [Switzerland] froze the assets of [Hosni Mubarak].
  yes     [Afghanistan]'s accounts were frozen by the [United States].
  no      The pond froze overnight.
  source  CAMEO 1.1b3, code 1711

noun freeze   cameo 1711
  roles   patient: property|money
  sides   source agent   target recipient|patient|topic
  act     seize
  yes     [Canada] announced a freeze of [Russian] assets.
  yes     The [EU]'s freeze of [Belarusian] accounts took effect.
  no      A hard freeze hurt the oranges.
  source  CAMEO 1.1b3, code 1711

verb raid, search, storm   cameo 171
  roles   agent?: police-force|troops|COP|MIL|SPY|GOV|JUD   patient: building|base|property|media|vehicle|actor|=home|=office
  act     seize
  yes     [Georgian] police raided the office of an opposition party.
  yes     The home of a [Russian] senator was searched by the [FBI].
  no      Bears raided the kitchen.
  source  CAMEO 1.1b3, code 171

noun raid   cameo 171
  sides   source agent   target recipient|patient|topic
  act     seize
  yes     [Israeli] troops began a raid.
  yes     A raid by [Turkish] police on a newspaper ended at noon.
  no      The raid on the fridge left no cheese.
  source  CAMEO 1.1b3, code 171

verb evict   cameo 171
  roles   agent?: actor|police-force|troops   patient: civilian|refugee|CVL|REF
  act     seize
  yes     [Kenyan] police evicted families near Nairobi.
  yes     [Palestinian] families were evicted by [Israel].
  no      The ants were evicted from the shelf.
  source  CAMEO 1.1b3, code 171

verb ban, outlaw, disqualify, dissolve, deregister, bar from   cameo 1722
  roles   agent?: GOV|LEG|JUD|country|leader|actor   patient: OPP|PTY|=party|=candidate|=politician
  act     ban-party
  yes     [Cambodia]'s court dissolved the opposition party.
  yes     [Venezuela] barred an opposition candidate from the vote.
  no      Sugar dissolves in tea.
  source  CAMEO 1.1b3, code 1722

verb ban, outlaw, prohibit, bar, forbid   cameo 1721
  roles   agent?: GOV|LEG|JUD|country|leader|actor   patient: protest-form|media|organisation-thing|CVL|JRN|OPP|right|law|=symbol|=gathering
  act     ban
  yes     [Algeria] banned demonstrations.
  yes     A newspaper was banned by [Tanzania].
  no      The school banned chewing gum.
  source  CAMEO 1.1b3, code 1721

noun ban   cameo 1721
  sides   source agent   target recipient|patient|topic
  act     ban
  yes     [Uganda]'s ban on the opposition party was condemned.
  no      The ban on balls in the yard was lifted.
  source  CAMEO 1.1b3, code 1721

verb restrict, curb, curtail, limit, tighten   cameo 172
  roles   agent?: actor|leader   patient: right|media|protest-form|=movement|=travel|=press|=border
  act     coerce
  yes     [Hungary] restricted the rights of refugees.
  yes     Freedom of the press was curbed by [El Salvador].
  no      The diet restricts sugar.
  source  CAMEO 1.1b3, code 172

verb impose restriction, impose ban, impose limit, impose rule, impose lockdown   cameo 172
  roles   agent?: actor|leader|GOV
  act     coerce
  yes     [India] imposed restrictions in Kashmir.
  yes     A lockdown was imposed by [China] in Wuhan.
  no      The chef imposed rules on his kitchen.
  source  CAMEO 1.1b3, code 172

verb impose curfew, declare curfew, order curfew, extend curfew   cameo 1723
  roles   agent?: actor|leader
  act     curfew
  yes     [Ecuador] imposed a curfew in Quito.
  yes     A curfew was declared by [Sri Lanka]'s president.
  no      Her father imposed a bedtime.
  source  CAMEO 1.1b3, code 1723

noun curfew   cameo 1723
  act     curfew
  yes     [Haiti]'s curfew began at eight.
  yes     [Chad]'s government announced a curfew.
  no      The curfew was a rule of the boarding school.
  source  CAMEO 1.1b3, code 1723

verb impose law, declare law, declare emergency, impose emergency, declare state, impose state, declare siege   cameo 1724
  roles   agent?: actor|leader|GOV   patient: emergency|=law|=state
  act     martial-law
  yes     [Ukraine] declared martial law.
  yes     A state of emergency was imposed by [Ethiopia].
  no      A nurse declared the emergency exit blocked.
  source  CAMEO 1.1b3, code 1724

noun martial law, state of emergency   cameo 1724
  act     martial-law
  yes     [South Korea]'s president announced martial law.
  yes     [Tunisia]'s state of emergency went into force.
  no      The drama series is called Martial Law.
  source  CAMEO 1.1b3, code 1724

verb suspend, annul, abolish   cameo 172
  roles   agent: actor|leader|JUD   patient: =constitution|=parliament|election|right|=assembly|law
  act     coerce
  yes     [Tunisia]'s president suspended parliament.
  yes     The constitution of [Guinea] was suspended by the [army].
  no      The teacher suspended the lamp from the ceiling.
  source  CAMEO 1.1b3, code 172

verb censor, block, shut down, close down, shut, close, jam, suspend   cameo 1721   mode censor
  roles   agent?: actor|leader|police-force   patient: media|=newspaper|=website|=broadcaster|=Facebook|=Twitter
  act     ban
  yes     [Turkey] blocked the website of a newspaper.
  yes     A radio station was closed by [Burundi].
  no      A snow plough blocked the lane.
  source  CAMEO 1.1b3, code 1721

noun censorship   cameo 1721   mode censor
  act     ban
  yes     [Egypt]'s censorship of newspapers went on.
  no      Film fans spoke about the history of censorship in art.
  source  CAMEO 1.1b3, code 1721

verb cut off, shut off, cut, withhold   cameo 170   mode withhold
  roles   agent?: actor|troops|militia-force   patient: utility|=power|=internet|=water|!=cost|!=price
  act     coerce
  yes     [Ethiopia] cut off the internet in Tigray.
  yes     Gas was cut off to [Ukraine] by [Russia].
  no      The barber cut hair.
  source  CAMEO 1.1b3, code 170

verb deport, extradite, repatriate, expel, send back, turn back, push back   cameo 174   mode deport
  roles   agent?: actor|police-force|troops   patient: refugee|civilian|actor|prisoner|!diplomat|!=hair
  sides   source agent   target patient
  act     expel
  yes     [Germany] deported 30 [Afghan] men.
  yes     [Syrian] refugees were deported by [Lebanon].
  no      The goalkeeper pushed back his hair.
  source  CAMEO 1.1b3, code 174

noun deportation, pushback   cameo 174   mode deport
  roles   patient: refugee|civilian|CVL|REF|actor
  sides   source agent   target recipient|patient|topic
  act     expel
  yes     [Pakistan]'s deportation of [Afghan] refugees began.
  yes     The deportation of a [Turkish] teacher by [Kosovo] was unlawful.
  no      The game ends with the deportation of the dragon.
  source  CAMEO 1.1b3, code 174

verb blockade, besiege, lay siege to, encircle, surround   cameo 191
  roles   agent?: actor|troops|militia-force|warship   patient: actor|territory|place|building|base|troops|!=singer|!=star
  act     blockade
  yes     [Saudi] ships blockaded ports in [Yemen].
  yes     [Mariupol] was besieged by [Russian] troops.
  no      Fans besieged the singer with requests.
  source  CAMEO 1.1b3, code 191

noun blockade, siege, encirclement   cameo 191
  sides   source agent   target recipient|patient|topic
  act     blockade
  yes     [Israel]'s blockade of [Gaza] went on.
  yes     The siege of [Sarajevo] by [Serb] forces lasted years.
  no      A siege of herons is a group of birds.
  source  CAMEO 1.1b3, code 191

verb close border, seal border, close crossing, shut border, close airspace   cameo 191
  roles   agent?: actor|leader
  act     blockade
  yes     [Niger] closed its border with [Benin].
  yes     The border was sealed by [Poland].
  no      Gardeners close the border with box hedges.
  source  CAMEO 1.1b3, code 191

verb occupy, annex   cameo 192
  roles   agent?: country|MIL|REB|troops|militia-force   patient: territory|place|country|base
  act     occupy
  yes     [Russia] annexed [Crimea] in 2014.
  no      A baker occupies the ground floor.
  source  CAMEO 1.1b3, code 192

noun occupation, annexation   cameo 192
  roles   patient: territory|place|country
  sides   source agent   target recipient|patient|topic
  act     occupy
  yes     [Israel]'s occupation of the [West Bank] went on.
  no      Her occupation is baking.
  source  CAMEO 1.1b3, code 192

verb capture, seize, take, overrun, take over, conquer, retake, recapture   cameo 192
  roles   agent?: REB|MIL|country|troops|militia-force   patient: territory|place|base|=city|=town   patient: !=control
  act     occupy
  yes     [Houthi] fighters captured [Sanaa].
  yes     The airport was seized by [Taliban] fighters.
  no      The film captures the city at night.
  source  CAMEO 1.1b3, code 192

verb seize control, take control, gain control, seize power, take power   cameo 192
  roles   agent: REB|MIL|troops|militia-force
  act     occupy
  yes     Rebels of the M23 took control of a town in [Congo].
  no      The wind took control of the kite.
  source  CAMEO 1.1b3, code 192

noun capture, takeover, seizure   cameo 192
  roles   patient: territory|place|base
  sides   source agent   target recipient|patient|topic
  act     occupy
  yes     The capture of [Goma] by the [M23] alarmed Rwanda.
  yes     The [Taliban]'s takeover of [Kabul] was swift.
  no      The takeover of the bank made shares rise.
  source  CAMEO 1.1b3, code 192

verb capture   cameo 181
  roles   agent?: actor|troops|militia-force   patient: troops|prisoner|militia-force|MIL|REB|leader|diplomat
  act     abduct
  yes     [Ukraine] captured two [North Korean] soldiers.
  yes     A [Jordanian] pilot was captured by [Islamic State].
  no      The painter captured the light.
  source  CAMEO 1.1b3, code 181

verb hack, deface, hack into   cameo 176
  roles   agent?: actor|SPY|CRM|=hacker   patient?: computer-system|actor|media|=account|!=path
  sides   source agent   target recipient|place|patient
  act     cyber
  yes     [North Korean] hackers hacked a bank in Bangladesh.
  yes     The website of Estonia's parliament was hacked by [Russian] agents.
  no      She hacked the weeds.
  source  CAMEO 1.1b3, code 176

noun cyberattack, cyber attack, hacking   cameo 176
  sides   source agent   target recipient|patient|topic
  act     cyber
  yes     [Russia]'s cyberattack on [Estonia] lasted a week.
  yes     [Iran] launched a cyberattack against [Albania].
  no      Life hacking is the topic of the blog.
  source  CAMEO 1.1b3, code 176

verb spread disinformation, spread misinformation, spread rumour, spread rumor, spread propaganda   cameo 170   mode misinformation
  roles   agent: actor|media
  act     coerce
  yes     [Russia] spread disinformation in Moldova.
  no      Butterflies spread pollen.
  source  CAMEO 1.1b3, code 170

verb coerce, intimidate, harass, persecute, oppress, blackmail   cameo 170
  roles   agent?: actor|police-force|troops|militia-force   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  act     coerce
  yes     [China] harassed [Taiwan]'s fishermen.
  yes     [Baha'i] teachers are persecuted by [Iran].
  no      The tall horse intimidated the rider.
  source  CAMEO 1.1b3, code 170

noun persecution, harassment, intimidation   cameo 170
  roles   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  sides   source agent   target recipient|patient|topic
  act     coerce
  yes     [China]'s persecution of [Tibetan] monks went on.
  yes     The harassment of [British] diplomats by [Russia] ended.
  no      The course deals with harassment in offices.
  source  CAMEO 1.1b3, code 170

verb impose tax, levy fine, fine   cameo 172
  roles   agent?: GOV|JUD|country|leader|IGO   patient: actor|media|BUS|=fine|=tax
  act     coerce
  yes     [Russia] fined [Google] over a film.
  yes     A [Chinese] bank was fined by the [United States].
  no      The fine sand pleased the children.
  source  CAMEO 1.1b3, code 172

verb interfere in, meddle in, intervene in   cameo 170
  roles   agent: country|GOV|actor   place: actor|election|place
  sides   source agent   target recipient|patient|topic|place
  act     coerce
  yes     [Iran] interferes in [Iraq]'s affairs.
  yes     [Russia] meddled in the election of [Moldova].
  no      The noise interfered in his sleep.
  source  CAMEO 1.1b3, code 170

verb strip, deprive, disenfranchise, denaturalise, denaturalize   cameo 172
  roles   agent: country|GOV|LEG|JUD|leader   patient: actor|OPP|leader|civilian|=citizenship|=nationality|=immunity
  sides   source agent   target patient|recipient
  with    status-word
  act     coerce
  yes     [Bahrain] stripped an [opposition] cleric of his citizenship.
  yes     [Nicaragua] stripped a [Spanish] poet of her citizenship.
  no      The wind stripped the tree of its leaves.
  source  CAMEO 1.1b3, code 172

verb break into, penetrate, infiltrate, attack, target, disable, cripple, knock out, take down, crash, steal data, steal secret, break in   cameo 176
  roles   agent?: actor|SPY|CRM|=hacker|=virus|=malware|=attack   patient?: any   recipient?: any
  sides   source agent   target patient|recipient|topic|place
  with    hacking-word
  act     cyber
  yes     [Russian] hackers broke into the network of the [Danish] navy.
  yes     [North Korea]'s hackers attacked a bank in South Korea.
  no      The burglar broke into the house.
  source  CAMEO 1.1b3, code 176
