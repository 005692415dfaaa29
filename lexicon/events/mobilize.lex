# MOBILIZE: strength moved, readied or shown without use (CAMEO root 15).

verb deploy, mass, amass, mobilise, mobilize, station, rush, dispatch, reinforce, strengthen, boost, concentrate   cameo 154
  roles   agent?: country|GOV|MIL|IGO|REB|leader|militia-force   patient: troops|weapon|heavy-weapon|aircraft|drone|warship|MIL|militia-force|!=observer|!police-force
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     [Russia] massed troops near Ukraine.
  no      The parachute deployed at the last moment.
  source  CAMEO 1.1b3, code 154

verb send   cameo 154
  roles   agent: country|GOV|MIL|IGO|leader   patient: troops|warship|aircraft|MIL   recipient: actor|place|territory|country|=border|=gulf
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     [Turkey] sent soldiers to [Libya].
  yes     Warships were sent to [Oman] by [Britain].
  no      The general sent a postcard to Spain.
  source  CAMEO 1.1b3, code 154

noun deployment, troop buildup, mobilisation, mobilization, military buildup   cameo 154
  sides   source agent   target recipient|patient|topic
  act     mobilize
  yes     The deployment of [NATO] troops in Estonia began.
  yes     [Russia]'s mobilisation frightened Latvia.
  no      The deployment of the new app took a day.
  source  CAMEO 1.1b3, code 154

verb call up, conscript, draft   cameo 154
  roles   agent?: country|GOV|MIL|leader   patient: troops|civilian|=reservist|=reserve|=recruit|=man
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     Reservists were called up by [Russia].
  no      She called up her sister.
  source  CAMEO 1.1b3, code 154
  yes     [Israel] called up reservists.

noun conscription, call-up   cameo 154
  roles   agent: country|GOV|MIL
  sides   source agent   target recipient|patient|topic
  act     mobilize
  yes     [Myanmar]'s conscription drove youths abroad.
  yes     [Ukraine]'s conscription went on.
  no      The call-up of the goalkeeper surprised fans.
  source  CAMEO 1.1b3, code 154

verb move troops, move tank, move missile, move soldier, move force, increase force, increase presence   cameo 154
  roles   agent: country|GOV|MIL|REB
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     [Rwanda] moved tanks to the border.
  yes     [China] increased its presence near Taiwan.
  no      The museum moved a tank to the cellar.
  source  CAMEO 1.1b3, code 154

verb put on alert, place on alert, raise alert, go on alert, raise readiness, put in readiness   cameo 152
  roles   agent?: country|GOV|MIL|leader|troops
  sides   source agent   target recipient|topic|place|patient
  act     mobilize
  yes     [North Korea] put its troops on alert.
  yes     [Polish] forces were placed on alert.
  no      The beep put the cat on alert.
  source  CAMEO 1.1b3, code 152

verb tighten security, step up security, increase security, beef up security, raise level   cameo 151   mode police
  roles   agent: country|GOV|COP|leader|police-force
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     [France] tightened security.
  yes     [Indonesian] police stepped up security in Jakarta.
  no      The bank raised the level of the lake.
  source  CAMEO 1.1b3, code 151

verb deploy, mobilise, mobilize, send, station   cameo 153
  roles   agent?: country|GOV|COP|leader   patient: police-force|COP
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     [Spain] deployed police in Catalonia.
  yes     Riot police were sent to Kingston by [Jamaica].
  no      The farmer stationed a scarecrow in the field.
  source  CAMEO 1.1b3, code 153

verb patrol   cameo 150
  roles   agent: troops|MIL|COP|police-force|warship|aircraft   patient: territory|place|=street|=border|=sea|=sky
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     [Rwandan] soldiers patrol the border with [Congo].
  no      The cat patrols the kitchen.
  source  CAMEO 1.1b3, code 150

noun military exercise, war game, naval exercise, live-fire exercise, military drill, military manoeuvre   cameo 152
  roles   recipient?: any
  sides   source agent   target recipient|patient|topic
  act     mobilize
  yes     [China] began military exercises around [Taiwan].
  yes     [Belarus]'s war games alarmed Lithuania.
  no      The war game has plastic tanks.
  source  CAMEO 1.1b3, code 152

verb hold parade, show strength, show force, stage parade, parade   cameo 150   mode weapons
  roles   agent: country|GOV|MIL|REB|troops
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     [Iran] paraded missiles in Tehran.
  yes     [Hamas] showed its strength in Gaza.
  no      The child paraded in new boots.
  source  CAMEO 1.1b3, code 150

verb test   cameo 150   mode weapons
  roles   agent: country|GOV|MIL|leader   patient: =missile|=rocket|=weapon|=bomb|heavy-weapon|wmd
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     [North Korea] tested a missile.
  yes     A nuclear bomb was tested by [India].
  no      The engineer tested the brakes.
  source  CAMEO 1.1b3, code 150

noun missile test, nuclear test, missile launch   cameo 150   mode weapons
  sides   source agent   target recipient|patient|topic
  act     mobilize
  yes     [Pyongyang]'s missile test alarmed Japan.
  yes     [Pakistan] carried out a nuclear test.
  no      The test of the missile-shaped kite failed.
  source  CAMEO 1.1b3, code 150

verb fire missile sea, launch missile sea, fire rocket sea, fire missile ocean, fire missile water, fire missile into, launch missile into, test-fire missile, test-fire   cameo 150   mode weapons
  roles   agent: country|GOV|MIL
  sides   source agent   target recipient|place|patient
  act     mobilize
  yes     [North Korea] fired a missile into the sea.
  yes     [North Korea] launched a missile into the sea.
  no      The club launched a rocket of paper.
  source  CAMEO 1.1b3, code 150

verb violate airspace, enter airspace, enter water, cross border, cross line   cameo 150   mode weapons
  roles   agent: MIL|aircraft|warship|troops|country
  sides   source agent   target recipient|topic|place|patient
  act     mobilize
  yes     [Russian] jets entered [Estonia]'s airspace.
  yes     [Chinese] ships entered the waters of [Japan].
  no      The ball crossed the line.
  source  CAMEO 1.1b3, code 150

verb scramble   cameo 150   mode weapons
  roles   agent: country|GOV|MIL|IGO   patient: aircraft
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     [Japan] scrambled jets.
  no      The cook scrambled two eggs.
  source  CAMEO 1.1b3, code 150

verb arm   cameo 154   mode militia
  roles   agent: REB|militia-force|CVL   patient: =himself|=itself|=themselves
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     [Kurdish] villagers armed themselves.
  no      She armed herself with a pen.
  source  CAMEO 1.1b3, code 154

verb fortify   cameo 150   mode troops
  roles   agent: country|GOV|MIL|troops   patient: base|territory|=border|=position
  sides   source agent   target recipient|topic|place
  act     mobilize
  yes     [Finland] fortified its border with [Russia].
  no      Vitamins fortify the milk.
  source  CAMEO 1.1b3, code 150

verb mobilise police, mobilize police, deploy police, send police, put police on alert, call out police, station police, deploy gendarme   cameo 153   mode police
  roles   agent: country|GOV|COP|leader
  sides   source agent   target place|recipient|topic
  act     mobilize
  yes     [Togo] deployed police in Lome.
  yes     [Jordan] sent police to the border.
  no      The fair sent for the police.
  source  CAMEO 1.1b3, code 153

verb set up command, create command, establish command, form unit, set up unit, create unit, launch unit   cameo 155
  roles   agent: country|GOV|MIL|IGO|leader
  with    cyber-word
  act     mobilize
  yes     [Estonia] set up a cyber command.
  yes     [NATO] created a cyber warfare unit.
  no      The school set up a cyber café.
  source  CAMEO 1.1b3, code 155
