# THREATEN: harm or cost announced (CAMEO root 13).

verb threaten   cameo 130
  roles   agent: actor|leader|crowd|militia-force   patient?: actor|act|any
  illocution threaten
  yes     [Iran] threatened to attack [Israel].
  yes     [Turkey] threatened to attack [Greece].
  no      Rain threatens the picnic.
  source  CAMEO 1.1b3, code 130

noun threat   cameo 130
  roles   agent: actor|leader|crowd|militia-force
  sides   source agent   target recipient|patient|topic
  illocution threaten
  yes     [Russia]'s threat to attack [Ukraine] was expected.
  yes     [North Korea] repeated its threat against [Guam].
  no      The threat of rain was small.
  source  CAMEO 1.1b3, code 130

verb warn   cameo 130
  roles   agent: country|GOV|MIL|leader|IGO|militia-force   recipient: actor|leader|militia-force|troops|crowd
  unless  disease-thing, nature-scene, market-scene, disaster
  illocution warn
  yes     [Israel] warned [Hezbollah] that it would attack.
  no      The forecaster warned drivers that it would freeze.
  source  CAMEO 1.1b3, code 130

verb warn   cameo 130
  roles   agent: country|GOV|MIL|leader|IGO|militia-force   patient: actor|place|leader|militia-force|troops|crowd
  unless  disease-thing, nature-scene, market-scene, disaster
  illocution warn
  yes     [Russia] warned [Georgia].
  no      The forecaster warned drivers about ice.
  source  CAMEO 1.1b3, code 130

verb warn of consequence, warn of retaliation, warn of response   cameo 130
  roles   agent: country|GOV|MIL|REB|militia-force|IGO
  yes     [Syria] warned [Israel] of consequences.
  yes     [Tehran] warned of retaliation against Saudi Arabia.
  no      Doctors warned of the consequences of smoking.
  source  CAMEO 1.1b3, code 130

verb give ultimatum, issue ultimatum, set ultimatum, set deadline, give deadline   cameo 139
  roles   agent: actor|leader|militia-force
  yes     [Nigeria] gave [Niger]'s junta an ultimatum.
  yes     [France] set [Mali] a deadline.
  no      The calendar set a deadline.
  source  CAMEO 1.1b3, code 139

verb vow retaliate, vow revenge, vow avenge, promise revenge, swear revenge, vow retaliation, promise retaliation   cameo 138
  roles   agent: actor|leader|militia-force
  yes     [Hezbollah] vowed revenge against [Israel].
  yes     [Iran] vowed to retaliate against the [United States].
  no      The film promised revenge and tears.
  source  CAMEO 1.1b3, code 138

verb threaten with sanction, threaten sanction, threaten tariff, threaten embargo   cameo 1312
  roles   agent: actor|leader
  yes     [Donald Trump] threatened [Mexico] with tariffs.
  yes     The [EU] threatened sanctions against [Serbia].
  no      The law threatens no sanction to gardeners.
  source  CAMEO 1.1b3, code 1312

verb threaten war, threaten force, threaten with war, threaten strike   cameo 138
  roles   agent: actor|leader|militia-force
  yes     [Ethiopia] threatened war against [Eritrea].
  yes     [Baku] threatened [Yerevan] with war.
  no      The moth threatens no war.
  source  CAMEO 1.1b3, code 138

verb rattle sabre, rattle saber, flex muscle   cameo 138
  roles   agent: country|GOV|MIL|leader
  yes     [China] flexed its muscles near Taiwan.
  no      The boxer flexed his muscles at the beach.
  source  CAMEO 1.1b3, code 138

verb reserve right, keep option   cameo 130
  roles   agent: country|GOV|leader|militia-force
  yes     [India] reserved the right to answer.
  yes     [Iran] reserves the right to hit back.
  no      The shop reserves the right to change prices.
  source  CAMEO 1.1b3, code 130

noun saber-rattling, brinkmanship, sabre-rattling   cameo 138
  roles   agent: country|GOV|MIL|leader
  sides   source agent   target recipient|patient|topic
  yes     [Pyongyang]'s brinkmanship angered Japan.
  no      The card game rewards brinkmanship.
  source  CAMEO 1.1b3, code 138

verb retaliate, hit back, strike back   cameo 130
  roles   agent: country|GOV|leader
  yes     [Cuba] will hit back.
  no      The tennis player hit back from a set down.
  source  CAMEO 1.1b3, code 130

# --- leaves by what is threatened

verb threaten, vow, swear   cameo 138
  roles   agent: country|GOV|LEG|MIL|COP|REB|UAF|OPP|PTY|IGO|leader|troops|militia-force   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  with    revenge-word
  unless  nature-scene, market-scene, sport-scene
  illocution threaten
  yes     [Hezbollah] threatened [Israel] with rockets.
  yes     [Iran] vowed revenge on the [United States].
  yes     [Al-Shabaab] threatened more attacks in [Kenya].
  no      Clouds threatened an attack of rain.
  source  CAMEO 1.1b3, code 138

verb threaten, warn   cameo 1312
  roles   agent: country|GOV|LEG|MIL|REB|OPP|PTY|IGO|leader   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  with    sanction-thing
  unless  market-scene
  illocution threaten
  yes     [Brussels] threatened [Belarus] with sanctions.
  yes     [Washington] warned [Ankara] of sanctions.
  no      The aunt threatened to boycott the wedding.
  source  CAMEO 1.1b3, code 1312

verb threaten, warn   cameo 1313
  roles   agent: country|GOV|LEG|MIL|REB|OPP|PTY|IGO|leader   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  with    tie
  illocution threaten
  yes     [Algeria] threatened to cut ties with [Spain].
  yes     [Sudan] threatened to sever relations with [Kenya].
  no      The rope threatened to cut his ties.
  source  CAMEO 1.1b3, code 1313

verb threaten, warn   cameo 133
  roles   agent: country|GOV|LEG|LAB|MED|EDU|OPP|PTY|IGO|leader|crowd   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  with    protest-form
  unless  nature-scene
  illocution threaten
  yes     [Peruvian] miners threatened a strike.
  yes     [Nigeria]'s doctors threatened to go on strike.
  no      Wind threatened the protest of leaves.
  source  CAMEO 1.1b3, code 133

verb threaten, warn   cameo 135
  roles   agent: country|GOV|IGO|leader|diplomat   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic|place
  with    mediation-word
  illocution threaten
  yes     [Norway] threatened to end its mediation in [Sri Lanka].
  no      The broker threatened to end the mediation of his divorce.
  source  CAMEO 1.1b3, code 135

verb threaten, warn   cameo 134
  roles   agent: country|GOV|LEG|MIL|REB|UAF|OPP|PTY|IGO|leader|militia-force   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  with    talks
  illocution threaten
  yes     [Hamas] threatened to leave the talks with [Israel].
  yes     [Serbia] threatened to break off negotiations with [Kosovo].
  no      Laughter threatened to end the talks of the twins.
  source  CAMEO 1.1b3, code 134

verb threaten, warn   cameo 136
  roles   agent: country|GOV|LEG|MIL|REB|OPP|PTY|IGO|leader   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  with    expel-word
  illocution threaten
  yes     [Mali] threatened to expel [UN] peacekeepers.
  no      The school threatened to expel nobody.
  source  CAMEO 1.1b3, code 136

verb threaten, warn   cameo 1382
  roles   agent: country|GOV|LEG|MIL|COP|REB|UAF|OPP|PTY|IGO|leader|troops|militia-force   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  with    occupy-word
  unless  nature-scene
  illocution threaten
  yes     [Venezuela] threatened to annex a part of [Guyana].
  yes     [Rebels] threatened to seize [Bangui].
  no      The sea threatened to occupy the dunes.
  source  CAMEO 1.1b3, code 1382

verb threaten, warn   cameo 1381
  roles   agent: country|GOV|LEG|MIL|COP|REB|UAF|OPP|PTY|IGO|leader|troops|militia-force   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  with    blockade-word
  illocution threaten
  yes     [Iran] threatened to block the strait to [US] ships.
  yes     [China] threatened a blockade of [Taiwan].
  no      A cow threatened to block the lane.
  source  CAMEO 1.1b3, code 1381

verb threaten, warn   cameo 1384
  roles   agent: country|GOV|LEG|MIL|REB|UAF|OPP|PTY|IGO|leader|militia-force   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  with    terror-word
  illocution threaten
  yes     [Islamic State] threatened terrorist attacks in [Belgium].
  no      Wasps threatened attacks on the jam.
  source  CAMEO 1.1b3, code 1384

verb threaten, warn   cameo 1385
  roles   agent: country|GOV|LEG|MIL|REB|UAF|OPP|PTY|IGO|leader|militia-force   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  with    wmd, nuclear-strike
  illocution threaten
  yes     [North Korea] threatened [Seoul] with a nuclear strike.
  yes     [Moscow] warned of the use of nuclear weapons.
  no      Cold threatened a nuclear family.
  source  CAMEO 1.1b3, code 1385

verb warn against, warn off, caution against, warn that retaliate, serve notice, put on notice, issue warning, give warning, deliver warning, send warning, issue threat, make threat, repeat threat, renew threat   cameo 130
  roles   agent: country|GOV|leader|MIL|REB|IGO|militia-force   recipient?: any   patient?: any
  sides   source agent   target recipient|patient|topic
  unless  nature-scene, market-scene, disease-thing
  illocution threaten
  yes     [China] warned the [Philippines] against a landing.
  yes     [Israel] issued a warning to [Syria].
  no      The label gives a warning.
  source  CAMEO 1.1b3, code 130

verb give hour, give day, give deadline, set deadline, give week, issue ultimatum, deliver ultimatum, present ultimatum, set ultimatum, give ultimatum   cameo 139
  roles   agent: country|GOV|LEG|MIL|COP|REB|UAF|OPP|PTY|IGO|leader|troops|militia-force   patient?: =ultimatum|=deadline|=hour|=day|=week|number   recipient?: actor|leader|militia-force|troops|crowd
  sides   source agent   target recipient|patient|topic
  with    deadline-word
  illocution threaten
  yes     [ECOWAS] gave [Niger]'s junta a week.
  yes     [Congo] issued an ultimatum to the [M23] rebels.
  no      The teacher gave the class a day.
  source  CAMEO 1.1b3, code 139

# --- what is threatened in other words

verb pay price, face consequence, suffer consequence, bear consequence, face retaliation, face punishment, regret, be punished, pay dearly, face response, meet response, meet force
  roles   agent: actor|leader
  act     threaten
  yes     [Iran] threatened that [Israel] would regret the raid.
  no      The guest paid the price of the room.
  source  CAMEO 1.1b3, code 130
