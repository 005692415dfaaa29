# COOPERATE: material work and exchange that serves both (CAMEO root 06).

verb cooperate, collaborate, work together, team up, join force   cameo 060
  roles   agent: country|GOV|MIL|IGO|leader|COP   both sides
  act     cooperate
  yes     [Spain] cooperated with [Morocco] against smugglers.
  yes     [Kenya] and [Uganda] worked together on the railway.
  no      The two poets collaborated on a book.
  source  CAMEO 1.1b3, code 060
  no      The beavers built a dam.

noun cooperation, collaboration   cameo 060
  roles   both sides
  act     cooperate
  yes     [Vietnam]'s cooperation with [Laos] deepened.
  yes     Cooperation between [Chile] and [Peru] in the port began.
  no      Thank you for your cooperation in keeping the pool clean.
  source  CAMEO 1.1b3, code 060

verb trade with, do business with, import from, export to, sell to, buy from   cameo 061
  roles   agent: country|GOV
  act     cooperate-economic
  yes     [Iran] does business with [Iraq].
  yes     [Iran] exported gas to [Turkey].
  no      The shop imports tea from Kenya.
  source  CAMEO 1.1b3, code 061

verb export, import   cameo 061
  roles   agent: country|GOV   patient: goods   recipient: country|actor
  act     cooperate-economic
  yes     [Norway] exports gas to [Germany].
  yes     [Egypt] imported wheat from [Russia].
  no      The program imports images from the camera.
  source  CAMEO 1.1b3, code 061

noun trade, commerce   cameo 061
  roles   recipient: country|actor   both sides
  act     cooperate-economic
  yes     [China]'s trade with [Brazil] grew.
  yes     Trade between [India] and [Pakistan] resumed.
  no      The trade of the cooper has died out.
  source  CAMEO 1.1b3, code 061

verb invest in   cameo 061
  roles   agent: country|GOV|BUS
  sides   source agent   target recipient|patient|topic|place
  act     cooperate-economic
  yes     [Qatar] invested in [Egypt].
  yes     [China] invests in a port of [Sri Lanka].
  no      She invested in a new bicycle.
  source  CAMEO 1.1b3, code 061

verb supply, sell   cameo 061
  roles   agent: country|GOV   patient: goods|=electricity|=gas|=oil|!weapon   recipient: country
  act     cooperate-economic
  yes     [Algeria] supplies gas to [Italy].
  yes     [Ghana] sells electricity to [Togo].
  no      The farm sells eggs to the inn.
  source  CAMEO 1.1b3, code 061

verb open trade, resume trade, reopen border, resume flight, open border, reopen crossing, open crossing   cameo 061
  roles   agent: country|GOV|leader
  act     cooperate-economic
  yes     [Jordan] reopened its border with [Syria].
  yes     [Colombia] resumed trade with [Venezuela].
  no      The theatre resumed flight scenes with ropes.
  source  CAMEO 1.1b3, code 061

verb hold exercise, conduct exercise, stage exercise, hold drill, conduct drill, begin exercise, hold manoeuvre   cameo 062
  roles   agent: country|GOV|MIL|IGO   recipient: actor   both sides
  act     cooperate-military
  yes     [Russia] held exercises with [China].
  yes     [Egypt] conducted a drill with [Greece].
  no      The gym holds exercises for beginners.
  source  CAMEO 1.1b3, code 062

noun joint exercise, joint patrol, joint drill, joint manoeuvre, joint operation   cameo 062
  roles   both sides
  act     cooperate-military
  yes     [Thailand] began a joint exercise with [US] troops.
  yes     A joint patrol of [Niger] and [Chad] crossed the border.
  no      The joint exercise is good for the knee.
  source  CAMEO 1.1b3, code 062

verb ally with, fight alongside, join in fight   cameo 062
  roles   agent: country|MIL|REB|militia-force   both sides
  act     cooperate-military
  yes     [Rwanda] allied with the rebels of Congo.
  no      The actor fought alongside a stuntman.
  source  CAMEO 1.1b3, code 062

verb help investigate, help arrest, help prosecute, help find, help trace, help track, help hunt, help catch, help capture, help try, help bring trial, help bring justice, bring justice   cameo 063
  roles   agent: country|GOV|COP|JUD|SPY|MIL|IGO|leader   patient?: any   complement?: any   recipient?: any
  act     cooperate-judicial
  yes     [Interpol] helped [Belgium] to arrest a smuggler.
  yes     [Kenya] is helping [Norway] to investigate the attack.
  no      The dog helped the boy to find his ball.
  source  CAMEO 1.1b3, code 063

verb extradite, hand over, surrender, turn over, transfer   cameo 063
  roles   agent: country|GOV|COP|JUD|leader   patient: person|=suspect|=fugitive|prisoner|!territory|!weapon   recipient: country|GOV|JUD|IGO
  act     cooperate-judicial
  yes     [Morocco] extradited a suspect to [Spain].
  yes     [Serbia] transferred a suspect to [Croatia].
  no      The waiter handed over the bill.
  source  CAMEO 1.1b3, code 063

noun extradition   cameo 063
  sides   source agent   target recipient|patient|topic
  act     cooperate-judicial
  yes     [Panama]'s extradition of a banker to Peru went ahead.
  no      The thriller ends with an extradition that fails.
  source  CAMEO 1.1b3, code 063

verb share, exchange, swap, pass, provide, supply   cameo 064
  roles   agent: country|GOV|SPY|MIL|COP|IGO   patient: intelligence
  act     cooperate-intelligence
  yes     [Britain] shared intelligence with [Israel].
  yes     Evidence was passed to [Berlin] by [Turkey].
  no      The twins share a secret with their aunt.
  source  CAMEO 1.1b3, code 064

noun intelligence sharing   cameo 064
  roles   both sides
  act     cooperate-intelligence
  yes     [Japan] resumed intelligence sharing with [South Korea].
  yes     Intelligence sharing between [Kenya] and [Somalia] improved.
  no      The sharing of recipes is fun.
  source  CAMEO 1.1b3, code 064

verb swap prisoner, exchange prisoner, swap hostage   plover RETREAT   cameo 0841
  roles   agent: actor|leader|militia-force   both sides
  act     release
  yes     [Russia] and [Ukraine] exchanged prisoners.
  yes     [Hamas] swapped hostages with [Israel].
  no      The chess set swapped colours.
  source  CAMEO 1.1b3, code 0841

noun prisoner swap, prisoner exchange   plover RETREAT   cameo 0841
  roles   both sides
  act     release
  yes     A prisoner swap between [Iran] and [Belgium] took place.
  yes     [Kyiv]'s prisoner exchange with [Moscow] took an hour.
  no      The play is about a swap of hats.
  source  CAMEO 1.1b3, code 0841

# --- more ways to work together

verb cooperate, collaborate, work with, work together, work closely with, join hand, join force, team up, pool resource, coordinate, coordinate with, liaise with, partner with, act in concert, march in step   cameo 060
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB|MIL|COP|militia-force   recipient?: actor|leader   both sides
  unless  market-scene, sport-scene, culture-scene
  act     cooperate
  yes     [Norway] and [Sweden] pooled their resources.
  yes     [Bogota] teamed up with [Quito].
  yes     [Ghana]'s police liaised with [Togo].
  no      The ants work together.
  source  CAMEO 1.1b3, code 060

noun cooperation, collaboration, coordination, partnership, joint venture, joint project   cameo 060
  roles   agent: country|GOV|IGO|MIL   both sides
  unless  market-scene, culture-scene, sport-scene
  act     cooperate
  yes     [Egypt]'s cooperation with [Sudan] on the Nile went on.
  no      The partnership of the two violins is fine.
  source  CAMEO 1.1b3, code 060

verb trade with, open market, lower tariff, cut tariff, reduce tariff, lift tariff, scrap tariff, open border trade, grant status, ease trade, resume trade, buy, purchase, import, sell, export   cameo 061
  roles   agent: country|GOV   recipient?: country|GOV   patient: goods|=gas|=oil|=grain|=wheat|=tariff|=market|=trade|=status|=electricity|=coal
  sides   source agent   target recipient|topic|patient
  unless  market-scene
  act     cooperate-economic
  yes     [India] bought oil from [Russia].
  yes     [Kenya] sold tea to [Egypt].
  yes     [Mexico] cut tariffs for [Brazil].
  no      The shop sells grain by the pound.
  source  CAMEO 1.1b3, code 061

verb hold drill, hold exercise, stage drill, conduct drill, begin drill, start exercise, launch exercise, take part in exercise, join exercise, patrol jointly, train with, train together, hold manoeuvre, hold maneuver, conduct exercise, hold war game   cameo 062
  roles   agent: country|GOV|MIL|IGO|troops   both sides
  with    exercise-word
  act     cooperate-military
  yes     [Japan] and [India] held naval drills.
  no      The school held a fire drill.
  source  CAMEO 1.1b3, code 062

verb extradite, hand over, turn over, surrender, transfer, render, deliver, give up   cameo 063
  roles   agent: country|GOV|COP|JUD|MIL   patient: prisoner|=suspect|=fugitive|CRM|REB|civilian|leader|number|=criminal|=killer|MIL|GOV   recipient: country|GOV|JUD|COP|IGO
  sides   source agent   target recipient
  act     cooperate-judicial
  yes     [Spain] extradited a drug lord to [Mexico].
  yes     [Kosovo] handed over two suspects to [The Hague]'s court.
  no      The clerk handed over the keys.
  source  CAMEO 1.1b3, code 063

verb share intelligence, share information, exchange intelligence, exchange information, pass intelligence, pass information, swap intelligence, provide intelligence, supply intelligence, share data, share expertise, share secret, share evidence, share know-how   cameo 064
  roles   agent: country|GOV|MIL|SPY|COP|IGO|REB|militia-force   recipient?: any
  sides   source agent   target recipient|topic
  unless  market-scene
  act     cooperate-intelligence
  yes     [London] shared intelligence with [Canberra].
  yes     [Jordan] passed information to [Israel].
  no      The cook shared his secret with a blog.
  source  CAMEO 1.1b3, code 064
