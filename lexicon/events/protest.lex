# PROTEST: civilians show dissent by a physical act (CAMEO root 14).

verb protest   cameo 114   mode none
  roles   agent: country|GOV|IGO   patient?: !=innocence
  sides   source agent   target recipient|topic|patient
  act     accuse
  yes     [Pakistan]'s government protested against an attack by [India].
  yes     [Bolivia] protested to [Chile].
  no      The tenants protested.
  source  CAMEO 1.1b3, code 114

verb protest, demonstrate   cameo 141
  roles   agent: actor|crowd|civilian|refugee|prisoner   patient?: !=innocence|!=ability|!=skill|!=device|!=product
  act     protest
  yes     Students demonstrated against [Serbia]'s government.
  yes     [Kenyan] nurses protested in Nairobi.
  no      The chef demonstrated how to cut fish.
  source  CAMEO 1.1b3, code 141

noun protest, demonstration, rally, protest march, march, sit-in, vigil   cameo 141
  sides   source agent   target recipient|patient|topic
  act     protest
  yes     A protest against [Georgia]'s government drew thousands.
  yes     [Iranian] students held a rally in Tehran.
  no      The demonstration of the new oven was at ten.
  no      Prices fell in March.
  source  CAMEO 1.1b3, code 141

verb march, rally, take to street, gather, pour into street, flood street   cameo 141
  roles   patient: !any   agent: CVL|crowd|civilian|OPP|EDU|LAB|=thousand|=hundred|=supporter   time?: any   recipient?: !=lake
  act     protest
  yes     [Hungarian] teachers marched through Budapest.
  yes     Thousands took to the streets of [Belarus].
  no      Sheep gathered at the gate.
  source  CAMEO 1.1b3, code 141

verb stage protest, hold protest, hold rally, stage demonstration, hold demonstration, stage rally, stage march   cameo 141
  roles   agent: actor|crowd|civilian
  act     protest
  yes     [Tibetan] monks staged a protest in Nepal.
  yes     [Peruvian] miners held a rally.
  no      The garage holds rally cars.
  source  CAMEO 1.1b3, code 141

verb protest for, demonstrate for, march for, rally for   cameo 1413
  roles   agent: actor|crowd|civilian   topic: right|=freedom|=equality
  sides   source agent   target recipient|patient|topic
  act     protest
  yes     [Polish] women marched for their rights.
  yes     [Hong Kong] students demonstrated for democracy.
  no      The band marched for an hour.
  source  CAMEO 1.1b3, code 1413

verb demand resignation, protest to demand, march to demand   cameo 1411
  roles   agent: crowd|CVL|civilian
  act     protest
  yes     Protesters demanded the resignation of [Armenia]'s prime minister.
  yes     [Haitian] protesters demanded the resignation of [Jovenel Moise].
  no      The crossword demands resignation to fate.
  source  CAMEO 1.1b3, code 1411

verb burn flag, burn effigy, burn portrait, burn tyre, burn tire   cameo 140   mode demo
  roles   agent: crowd|CVL|civilian|actor
  act     protest
  yes     Protesters burned a [French] flag in Karachi.
  yes     [Iraqi] students burned an effigy of [Donald Trump].
  no      The stove burned the flag of dust.
  source  CAMEO 1.1b3, code 140

verb heckle, jeer, boo   cameo 140
  roles   agent: crowd|CVL|civilian|actor   patient: leader|GOV|actor|person
  act     protest
  yes     [French] farmers jeered [Emmanuel Macron].
  yes     [Keir Starmer] was heckled by protesters.
  no      Fans booed the referee.
  source  CAMEO 1.1b3, code 140

noun hunger strike   cameo 142   mode hunger
  sides   source agent   target recipient|patient|topic
  act     protest
  yes     [Palestinian] prisoners began a hunger strike.
  no      The bus strike left the hungry boys waiting.
  source  CAMEO 1.1b3, code 142

verb refuse food, stop eat, go on hunger   cameo 142   mode hunger
  roles   agent: prisoner|actor
  act     protest
  yes     [Turkish] prisoners refused food.
  yes     A [Saudi] prisoner of the police refused food.
  no      The sick cat refused food.
  source  CAMEO 1.1b3, code 142

noun strike, walkout, general strike, stoppage   cameo 143   mode strike
  roles   agent: LAB|EDU|MED|AGR|BUS|CVL|JRN|JUD|=union|=worker|=teacher|=doctor|=driver|=miner|=pilot   recipient: !aircraft
  sides   source agent   target recipient|patient|topic
  act     strike
  yes     [French] workers began a strike.
  yes     [Nigerian] doctors began a general strike.
  no      A lightning strike hit the barn.
  source  CAMEO 1.1b3, code 143

verb strike, walk out, down tool, stop work, go on strike, stage walkout   cameo 143   mode strike
  roles   agent: LAB|EDU|MED|AGR|CVL|JRN|=union|=worker|=teacher|=doctor|=driver|=miner|=pilot|=nurse   patient: !building|!vehicle
  act     strike
  yes     [South African] miners went on strike.
  yes     [British] nurses walked out on Monday.
  no      The branch struck the roof.
  source  CAMEO 1.1b3, code 143

noun boycott   cameo 143   mode boycott
  roles   agent: actor|crowd|OPP   patient?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  act     strike
  yes     [Venezuela]'s opposition began a boycott of the election.
  yes     [Turkish] shoppers began a boycott of [French] goods.
  no      The history of the word boycott is odd.
  source  CAMEO 1.1b3, code 143

verb boycott   cameo 143   mode boycott
  roles   agent: actor|crowd|OPP   patient: election|goods|actor|=product|=vote|!talks
  act     strike
  yes     The opposition boycotted [Serbia]'s election.
  yes     [Israeli] goods were boycotted by [Irish] shops.
  no      The toddler boycotted spinach.
  source  CAMEO 1.1b3, code 143

verb block, blockade, occupy, barricade, obstruct   cameo 144
  roles   agent: group|CVL|crowd|AGR|LAB|EDU|civilian|OPP|SOC|=farmer|=driver|=student   patient: territory|building|=road|=highway|=street|=bridge|=railway|=entrance|=transport|=traffic|=port|base   agent: !MIL|!troops
  act     protest
  yes     [Polish] farmers blocked a road to [Ukraine].
  yes     A bridge in [Canada] was blockaded by drivers.
  no      Students occupied the seats at the back.
  source  CAMEO 1.1b3, code 144

noun roadblock, human chain   cameo 144
  roles   agent: CVL|crowd|AGR|LAB|EDU|civilian|OPP|SOC
  sides   source agent   target recipient|patient|topic
  act     protest
  yes     [Armenian] students made a human chain.
  yes     [Belgian] farmers made a roadblock.
  no      The roadblock in his career was a cold.
  source  CAMEO 1.1b3, code 144

verb riot, rampage   cameo 145
  roles   agent: actor|crowd|civilian|prisoner
  act     protest
  yes     [Egyptian] prisoners rioted.
  yes     [Indonesian] students rampaged through the town.
  no      The elephant rampaged through the field.
  source  CAMEO 1.1b3, code 145

noun riot, rioting, unrest   cameo 145
  sides   source agent   target recipient|patient|topic
  act     protest
  yes     [Haitian] youths rioted on Monday.
  yes     [Tunisian] youths staged a riot in Kasserine.
  no      The garden was a riot of colour.
  source  CAMEO 1.1b3, code 145

verb throw stone, hurl stone, throw rock, throw bomb, hurl rock, throw bottle   cameo 145   mode riot
  roles   agent: CVL|crowd|EDU|civilian|=youth|=man|REF   place: actor|police-force|troops|building|vehicle|crowd
  sides   source agent   target recipient|place|patient
  act     protest
  yes     [Palestinian] youths threw stones at [Israeli] soldiers.
  yes     [Chilean] students hurled rocks at [Chilean] police.
  no      Stones were thrown into the lake.
  source  CAMEO 1.1b3, code 145

verb set fire to, torch, smash, storm, ransack, vandalise, vandalize, attack   cameo 145   mode riot
  roles   agent: CVL|crowd|EDU|=protester|=demonstrator|=rioter|=mob   patient: building|vehicle|police-force|property   instrument?: any   time?: any
  act     protest
  yes     [Senegalese] protesters torched a police station.
  yes     [Iraqi] protesters stormed the [Swedish] embassy.
  no      The toddler smashed the vase.
  source  CAMEO 1.1b3, code 145

verb chain to, glue to   cameo 144
  roles   agent: =activist|CVL|SOC|crowd
  act     protest
  yes     [German] activists chained themselves to a gate.
  yes     [British] activists glued themselves to a road.
  no      The cyclist chained his bike to a tree.
  source  CAMEO 1.1b3, code 144

noun uprising, revolt, rebellion, insurrection   cameo 145
  roles   recipient: actor|leader
  sides   source agent   target recipient|patient|topic
  act     protest
  yes     The uprising against [Hosni Mubarak] began in January.
  no      The revolt of the taste buds was loud.
  source  CAMEO 1.1b3, code 145

verb defect to, desert   cameo 140
  roles   agent: MIL|GOV|diplomat|leader|troops   patient?: actor|=post|=army
  yes     A [Syrian] general defected to [Turkey].
  yes     [North Korean] soldiers deserted their army.
  no      The cook deserted his soup.
  source  CAMEO 1.1b3, code 140

verb organise strike, organize strike, call strike, stage strike, hold strike   cameo 143   mode strike
  roles   agent: actor|crowd
  act     strike
  yes     [Nepal]'s opposition parties organised a general strike.
  yes     [French] unions called a strike.
  no      The clock called a halt.
  source  CAMEO 1.1b3, code 143

verb organise protest, organize protest, organise rally, organize rally, organise march, call protest   cameo 141
  roles   agent: actor|crowd
  act     protest
  yes     [Thai] students organised a protest.
  yes     [Georgia]'s opposition organised a rally.
  no      The committee organised a bake sale.
  source  CAMEO 1.1b3, code 141

verb walk off job, walk out of job, stay off job, stay away from work, stay home from work, refuse to work, shun work, put down tool, lay down tool, begin stoppage   cameo 143   mode strike
  roles   agent: LAB|EDU|MED|AGR|CVL|JRN|JUD|COP|BUS|=union|=worker|=teacher|=doctor|=driver|=miner|=pilot|=nurse
  act     strike
  yes     Dock [workers] in Chile walked off the job.
  yes     [Nigerian] nurses stayed away from work.
  no      The tool was put down on the bench.
  source  CAMEO 1.1b3, code 143

verb go on hunger strike, begin hunger strike, stage hunger strike, start hunger strike, launch hunger strike, enter hunger strike   cameo 142   mode hunger
  roles   agent: actor|crowd|prisoner|civilian
  act     protest
  yes     [Kurdish] prisoners in Turkey went on hunger strike.
  yes     [Tunisian] judges began a hunger strike.
  no      Hunger began in the ward.
  source  CAMEO 1.1b3, code 142
