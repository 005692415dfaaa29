# ASSAULT: bodily harm, destruction, fighting, weapons of mass destruction (CAMEO roots 18-20, 175, 1712).

verb attack, assault   cameo 190
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence   patient: actor|place|territory|building|base|vehicle|troops|civilian|warship|aircraft|property|crowd|refugee|leader|diplomat|aid-group|!proposal|!policy|!law|!=problem|!=report|!=decision   recipient?: !media
  act     attack
  yes     [Rebels] attacked the town in Chad at dawn.
  yes     A village in [Mali] was attacked by [jihadists].
  no      The senator attacked the tax plan.
  no      The virus attacks the liver.
  source  CAMEO 1.1b3, code 190

noun attack, assault, onslaught   cameo 190
  roles   agent: !nature-thing   recipient: !policy|!proposal|!law|!=record|!=character|!=credibility|!=critic   topic: !policy|!proposal|!law
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     [Russia]'s attack on [Kharkiv] began at night.
  yes     [Hamas] launched an attack on an army base in [Israel].
  no      The attack of the violin was too sharp.
  source  CAMEO 1.1b3, code 190

noun offensive, counteroffensive, invasion, incursion, counterattack, counter-offensive   cameo 190
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     The [Taliban] launched an offensive on [Kabul].
  no      The offensive words were cut from the song.
  source  CAMEO 1.1b3, code 190

verb invade   cameo 190
  roles   agent?: actor|troops|police-force|militia-force|leader|crowd   patient: country|place|territory
  act     attack
  yes     [Iraq] invaded [Kuwait] in 1990.
  yes     [Ukraine] was invaded by [Russia].
  no      Fans invaded the pitch.
  source  CAMEO 1.1b3, code 190

verb fight, battle   cameo 190
  roles   agent: actor|troops|militia-force   patient?: actor|troops|militia-force|!crime|!disaster|!policy|!nature-thing|!=disease|!=poverty|!=fire|!=cancer|!=case   both sides
  act     attack
  yes     [Kurdish] fighters are fighting [Turkish] troops near the border.
  yes     [Sudan]'s army battled the rebels of Darfur.
  no      Firefighters fought the blaze.
  no      The mayor fights poverty.
  source  CAMEO 1.1b3, code 190

verb clash, skirmish   cameo 190
  roles   agent: actor|troops|militia-force|police-force|crowd   both sides
  act     attack
  yes     [Indian] soldiers clashed with [Chinese] troops in Ladakh.
  yes     [Armenian] and [Azerbaijani] forces clashed on Monday.
  no      The red tie clashes with the shirt.
  source  CAMEO 1.1b3, code 190

noun clash, skirmish, firefight, gun battle, gunfight, battle, fighting, combat, hostility   cameo 190
  roles   both sides
  act     attack
  yes     Clashes between [Ethiopian] troops and [Eritrean] soldiers went on.
  no      A clash of dates forced the pianist to cancel.
  source  CAMEO 1.1b3, code 190

verb exchange fire, trade fire   cameo 193
  roles   agent: actor|troops|militia-force   both sides
  act     attack
  yes     [Israel] and [Hezbollah] exchanged fire across the border.
  yes     [Pakistani] soldiers traded fire with [Indian] troops.
  no      The lamps exchanged places.
  source  CAMEO 1.1b3, code 193

verb shoot, gun down   cameo 193
  roles   agent?: actor|troops|militia-force|police-force|light-weapon   patient: actor|place|territory|building|base|vehicle|troops|civilian|warship|aircraft|property|crowd|refugee|leader|diplomat|aid-group|!sport-thing|!=film|!=scene|!=picture|!=video
  act     attack
  yes     [Israeli] police shot a [Palestinian] teenager.
  yes     A [Mexican] journalist was gunned down.
  no      She shot a film in Wales.
  source  CAMEO 1.1b3, code 193

verb shoot at, fire at, fire on, open fire on, open fire at, open fire   cameo 193
  roles   agent?: actor|troops|militia-force|police-force|warship
  sides   source agent   target recipient|place|patient
  act     attack
  yes     [Indian] soldiers fired at a [Pakistani] post.
  yes     [Egyptian] border guards opened fire on [Sudanese] migrants.
  no      Questions were fired at the screen.
  source  CAMEO 1.1b3, code 193

noun shooting, gunfire   cameo 193
  roles   patient: actor|place|territory|building|base|vehicle|troops|civilian|warship|aircraft|property|crowd|refugee|leader|diplomat|aid-group
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     The shooting of a [Turkish] diplomat shocked Ankara.
  yes     The shooting of a [Somali] trader was reported.
  no      The shooting of the film took six weeks.
  source  CAMEO 1.1b3, code 193

verb shoot down   cameo 195   mode heavy-weapons
  roles   agent?: actor|troops|militia-force|heavy-weapon   patient: aircraft|drone|vehicle|heavy-weapon
  act     attack
  yes     [Syria] shot down a [Turkish] jet.
  yes     A [US] drone was shot down by [Iran].
  no      The panel shot down the idea.
  source  CAMEO 1.1b3, code 195

verb shell, bombard, pound   cameo 194
  roles   agent?: actor|troops|militia-force|heavy-weapon|warship   patient: actor|place|territory|building|base|vehicle|troops|civilian|warship|aircraft|property|crowd|refugee|leader|diplomat|aid-group
  act     attack
  yes     [Russian] artillery shelled [Kherson] all night.
  yes     The camp in Lebanon was bombarded by the [Israeli] army.
  no      Grandmother shelled peas on the porch.
  source  CAMEO 1.1b3, code 194

noun shelling, bombardment, artillery fire, barrage   cameo 194
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     The shelling of Donetsk by [Ukraine] stopped.
  yes     [Syria]'s bombardment of Aleppo lasted a month.
  no      Reporters met the star with a barrage of questions.
  source  CAMEO 1.1b3, code 194

verb fire, launch   cameo 194
  roles   agent?: actor|troops|militia-force|warship   patient: projectile|drone
  sides   source agent   target recipient|place|topic
  act     attack
  yes     [Houthi] rebels launched missiles at [Saudi Arabia].
  no      The company fired its accountant.
  source  CAMEO 1.1b3, code 194

verb bomb, firebomb   cameo 195   mode aerial
  roles   agent?: actor|troops|aircraft|militia-force   patient: actor|place|territory|building|base|vehicle|troops|civilian|warship|aircraft|property|crowd|refugee|leader|diplomat|aid-group
  act     attack
  yes     [Saudi] jets bombed [Sanaa].
  yes     [Hanoi] was bombed by the [United States].
  no      The musical bombed in Paris.
  source  CAMEO 1.1b3, code 195

noun bombing   cameo 183   mode explosives
  act     attack-bomb
  yes     The bombing of [Israel]'s embassy killed nine.
  yes     [Al-Qaeda]'s bombing of a hotel was reported.
  no      The photo bombing amused the guests.
  source  CAMEO 1.1b3, code 183

noun air strike, airstrike, air raid, air attack, bombing raid   cameo 195   mode aerial
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     An [Israeli] air strike on [Gaza] killed six.
  yes     [Turkey] carried out air strikes against [Kurdish] fighters in Iraq.
  no      Pilots of the airline called a strike in the air.
  source  CAMEO 1.1b3, code 195

noun drone strike, drone attack   cameo 1952   mode drone
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     A [US] drone strike killed a [Taliban] commander.
  yes     [Ukraine] launched a drone attack on [Moscow].
  no      The drone at the wedding took pictures.
  source  CAMEO 1.1b3, code 1952

verb strike, hit   cameo 190
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence   patient: actor|place|territory|building|base|vehicle|troops|civilian|warship|aircraft|property|crowd|refugee|leader|diplomat|aid-group|!market-thing|!=chord|!=balance|!=deal|!=record|!=headline   agent: !nature-thing
  act     attack
  yes     [Russian] missiles struck a hospital in Kyiv.
  yes     A tanker was hit by [Houthi] rebels.
  no      An earthquake struck Peru.
  no      The pop song hit the charts.
  source  CAMEO 1.1b3, code 190

noun strike   cameo 190
  roles   agent: !LAB|!=worker|!=union|!=teacher   recipient: actor|place|territory|building|base|vehicle|troops|civilian|warship|aircraft|property|crowd|refugee|leader|diplomat|aid-group
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     [Iran]'s strike on a base in [Iraq] hurt nobody.
  no      The teachers' strike closed the schools.
  source  CAMEO 1.1b3, code 190

noun missile strike, rocket attack, missile attack, mortar attack, artillery strike   cameo 194
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     A [Russian] missile strike on [Odesa] killed five.
  yes     [Hezbollah] launched a rocket attack on [Haifa].
  no      The amateur rocket club held a launch.
  source  CAMEO 1.1b3, code 194

noun suicide bombing, suicide attack   cameo 1831   mode suicide-attack
  sides   source agent   target recipient|patient|topic
  act     attack-bomb
  yes     [Al-Qaeda]'s suicide bombing of a hotel was reported.
  yes     [Islamic State]'s suicide attack on a mosque was reported.
  no      The film shows a suicide in its last scene.
  source  CAMEO 1.1b3, code 1831

verb blow up   cameo 183   mode explosives
  roles   agent?: actor|troops|militia-force   patient: actor|place|territory|building|base|vehicle|troops|civilian|warship|aircraft|property|crowd|refugee|leader|diplomat|aid-group|utility|=line|=pipeline|=tower|=dam|!=photograph|!=balloon
  act     attack-bomb
  yes     [Taliban] fighters blew up a bridge in Kunduz.
  yes     [Baloch] separatists blew up a pipeline in [Pakistan].
  no      The clown blew up balloons.
  source  CAMEO 1.1b3, code 183

verb blow up, blow himself up, blow herself up   cameo 1831   mode suicide-attack
  roles   agent: =bomber|=attacker|=woman|=man   patient: =himself|=herself|=themselves
  act     attack-bomb
  yes     A [Chechen] attacker blew herself up at a station.
  no      The bomber of the chess club blew up a balloon.
  source  CAMEO 1.1b3, code 1831

verb detonate, explode, set off   cameo 183   mode explosives
  roles   agent?: actor|militia-force|troops   patient: explosive|=charge|=vest
  act     attack-bomb
  yes     [Boko Haram] fighters detonated a bomb in Maiduguri.
  yes     [Chechen] rebels set off a car bomb.
  no      Fireworks exploded over the lake.
  source  CAMEO 1.1b3, code 183

noun car bomb, truck bomb, vehicle bomb   cameo 1832   mode explosives
  sides   source agent   target recipient|patient|topic
  act     attack-bomb
  yes     [Al-Qaeda]'s car bomb hit a hotel.
  yes     A car bomb of al-Shabaab hit [Mogadishu].
  no      The car with the bomb-shaped logo won a prize.
  source  CAMEO 1.1b3, code 1832

noun roadside bomb, landmine, booby trap   cameo 1833   mode explosives
  sides   source agent   target recipient|patient|topic
  act     attack-bomb
  yes     A roadside bomb of the [Taliban] killed three [British] soldiers.
  yes     A landmine of the rebels wounded five [Malian] soldiers.
  no      The comedian told the roadside story well.
  source  CAMEO 1.1b3, code 1833

verb kill, slay   cameo 180
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence   patient: actor|place|territory|building|base|vehicle|troops|civilian|warship|aircraft|property|crowd|refugee|leader|diplomat|aid-group|prisoner|=head|=soldier   agent: !nature-thing|!=car|!=bus|!=train|!=truck|!=accident|!=crash
  unless  accident
  act     attack
  yes     [Boko Haram] killed 30 villagers in Nigeria.
  yes     Two [French] soldiers were killed by militants in Mali.
  no      Frost killed the roses.
  source  CAMEO 1.1b3, code 180

noun killing, murder, slaying   cameo 180
  roles   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     The killing of [Jamal Khashoggi] shocked Turkey.
  yes     The murder of an [Iranian] diplomat was reported.
  no      The murder mystery sold well.
  source  CAMEO 1.1b3, code 180

verb murder, stab, behead   cameo 1823   mode primitive
  roles   agent?: actor|militia-force   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|!computer-system
  act     attack
  yes     [Islamic State] beheaded a [Jordanian] pilot.
  yes     An [Israeli] soldier was stabbed by a [Palestinian].
  no      The choir murdered the song.
  source  CAMEO 1.1b3, code 1823

verb execute, hang, lynch   cameo 186
  roles   agent?: actor|militia-force|crowd   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|!=plan|!=order|!=picture
  act     attack-kill
  yes     [Iran] executed three protesters.
  yes     A [Japanese] prisoner was executed by [Taiwan].
  no      The dancer executed a perfect turn.
  source  CAMEO 1.1b3, code 186

noun execution, beheading, lynching   cameo 186
  roles   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  sides   source agent   target recipient|patient|topic
  act     attack-kill
  yes     [Saudi Arabia]'s execution of a [Shia] cleric angered Iran.
  yes     The execution of a [Filipino] worker took place in Kuwait.
  no      The execution of the plan was slow.
  source  CAMEO 1.1b3, code 186

verb assassinate   cameo 186
  roles   agent?: actor|militia-force   patient: actor|leader|diplomat
  act     attack-kill
  yes     [Israel] assassinated a [Hamas] leader.
  yes     [Haiti]'s president was assassinated by [Colombian] gunmen.
  no      The critics did not assassinate the novel.
  source  CAMEO 1.1b3, code 186

noun assassination   cameo 186
  roles   patient: actor|leader|diplomat
  sides   source agent   target recipient|patient|topic
  act     attack-kill
  yes     The assassination of [Rafik Hariri] shook Lebanon.
  yes     The assassination of an [Iranian] scientist was reported.
  no      The play is about an assassination in space.
  source  CAMEO 1.1b3, code 186

verb try assassinate, attempt assassinate   cameo 185
  roles   agent?: actor|militia-force   patient?: actor|leader
  act     attack-kill
  yes     Gunmen of the Taliban tried to assassinate [Malala Yousafzai].
  yes     [Rebels] attempted to assassinate [Guinea]'s president.
  no      The actor tried to play the villain.
  source  CAMEO 1.1b3, code 185

noun assassination attempt   cameo 185
  act     attack-kill
  yes     The assassination attempt on [Slovakia]'s prime minister failed.
  yes     The assassination attempt on [Libya]'s prime minister was reported.
  no      The attempt at a record failed.
  source  CAMEO 1.1b3, code 185

verb massacre, slaughter   cameo 202
  roles   agent?: actor|troops|militia-force   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  act     attack
  yes     [Serb] forces massacred [Bosnian] men.
  yes     40 [Congolese] villagers were slaughtered by the [ADF].
  no      The farmer slaughtered a pig.
  source  CAMEO 1.1b3, code 202

noun massacre, genocide, mass killing, pogrom   cameo 202
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     The massacre of [Tutsi] civilians by [Rwandan] soldiers lasted weeks.
  yes     [Myanmar]'s massacre of [Rohingya] villagers was filmed.
  no      The match was a massacre.
  source  CAMEO 1.1b3, code 202

noun ethnic cleansing   cameo 203
  act     attack
  yes     [Serbia]'s ethnic cleansing of [Kosovo] ended in 1999.
  yes     The ethnic cleansing of [Rohingya] people by [Myanmar] went on.
  no      The cleansing of the skin takes a minute.
  source  CAMEO 1.1b3, code 203

verb ambush, waylay   cameo 190   mode firearms
  roles   agent?: actor|militia-force|troops   patient: actor|place|territory|building|base|vehicle|troops|civilian|warship|aircraft|property|crowd|refugee|leader|diplomat|aid-group
  act     attack
  yes     [Taliban] fighters ambushed an [Afghan] convoy.
  yes     A patrol of Niger was ambushed by [jihadists].
  no      The lawyer was ambushed by a sneeze.
  source  CAMEO 1.1b3, code 190

noun ambush   cameo 190   mode firearms
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     An ambush by the [PKK] killed six [Turkish] soldiers.
  yes     [Rebels] staged an ambush on a convoy in Chad.
  no      The lion waits in ambush.
  source  CAMEO 1.1b3, code 190

verb wound, injure   cameo 180
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer   agent: !=car|!=bus|!=train|!=truck|!nature-thing|!=accident|!=fall|!=crash
  unless  accident
  act     attack
  yes     [Israeli] soldiers wounded two [Palestinian] youths.
  yes     Three [Kenyan] policemen were wounded by [al-Shabaab].
  no      The defender was injured in the first half.
  source  CAMEO 1.1b3, code 180

verb beat, beat up, club, punch, thrash   cameo 182
  roles   agent?: actor|police-force|troops|crowd|militia-force   patient: CVL|crowd|civilian|prisoner|JRN|OPP|REF|refugee|MIL|COP|diplomat   agent: !sport-thing|!=team
  act     attack
  yes     [Belarusian] police beat protesters in Minsk.
  yes     A journalist was beaten by [Ugandan] soldiers.
  no      Spain beat Italy in the final.
  source  CAMEO 1.1b3, code 182

noun beating   cameo 182
  roles   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     The beating of a [Polish] journalist by police was filmed.
  no      The team took a beating in Rome.
  source  CAMEO 1.1b3, code 182

verb rape, gang-rape, molest   cameo 1821
  roles   agent?: actor|troops|militia-force   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  yes     [Eritrean] soldiers raped women in Tigray.
  yes     A [Congolese] nurse was raped by rebels.
  no      Nobody molested the swans.
  source  CAMEO 1.1b3, code 1821

noun rape, sexual violence   cameo 1821
  sides   source agent   target recipient|patient|topic
  yes     The rape of [Rohingya] women by [Myanmar] soldiers was documented.
  yes     The rape of [Congolese] women was reported.
  no      Rape seed is grown for oil.
  source  CAMEO 1.1b3, code 1821

verb torture   cameo 1822
  roles   agent?: actor|police-force|troops   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  yes     [Syrian] police tortured prisoners in Homs.
  yes     A [Venezuelan] officer was tortured by the police.
  no      The slow film tortured nobody.
  source  CAMEO 1.1b3, code 1822

noun torture   cameo 1822
  roles   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  sides   source agent   target recipient|patient|topic
  yes     [Egypt]'s torture of a journalist was recorded.
  yes     The torture of [Uighur] detainees by [China] was reported.
  no      The long queue was torture.
  source  CAMEO 1.1b3, code 1822

verb destroy, raze, demolish, flatten, torch, burn down, set fire to, ransack, loot, vandalise   cameo 1712   mode destroy
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence   patient: building|property|vehicle|territory|base|utility|=village|=flag   agent: !nature-thing|!=developer|!=builder
  act     attack
  yes     [Israeli] troops demolished a house in Hebron.
  yes     A church was burned down by [jihadists] in Mozambique.
  no      A storm destroyed the harbour.
  source  CAMEO 1.1b3, code 1712

noun demolition, destruction, looting, arson   cameo 1712   mode destroy
  roles   patient: building|property|vehicle|base
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     [Israel]'s demolition of houses in Jerusalem drew protest.
  yes     The destruction of the temple by [Islamic State] shocked Syria.
  no      The demolition of the old stadium made room for flats.
  source  CAMEO 1.1b3, code 1712

verb gas, poison   cameo 2041
  roles   agent?: actor|troops|SPY   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  act     wmd
  yes     [Iraq] gassed [Kurdish] villagers in 1988.
  yes     [Sergei Skripal] was poisoned by [Russian] agents.
  no      Bad mushrooms poisoned the hikers.
  source  CAMEO 1.1b3, code 2041

noun chemical attack, gas attack, poisoning   cameo 2041
  sides   source agent   target recipient|patient|topic
  act     wmd
  yes     The poisoning of [Alexei Navalny] in Siberia was investigated.
  no      Food poisoning closed the canteen.
  source  CAMEO 1.1b3, code 2041

verb use weapon, use gas, use chlorine   cameo 2041
  roles   agent: actor|troops   patient: wmd
  act     wmd
  yes     [Syria] used chemical weapons against rebels.
  yes     [Iraq] used mustard gas on [Iranian] troops.
  no      Chefs use a gas stove.
  source  CAMEO 1.1b3, code 2041

verb violate ceasefire, break ceasefire, violate truce, break truce, breach ceasefire   cameo 196
  roles   agent?: actor|troops|militia-force
  illocution breach
  act     attack
  yes     [Armenia] violated the ceasefire with [Azerbaijan].
  yes     The truce in [Yemen] was broken by the [Houthis].
  no      The loud dog broke the truce of the night.
  source  CAMEO 1.1b3, code 196

noun violation, breach   cameo 196
  roles   patient: ceasefire
  sides   source agent   target recipient|patient|topic
  illocution breach
  act     attack
  yes     [Yemen]'s violation of the truce was reported.
  yes     [Russia]'s breach of the ceasefire in [Ukraine] was noted.
  no      A breach of the dam flooded the fields.
  source  CAMEO 1.1b3, code 196

verb abduct, kidnap, hijack, carjack   cameo 181
  roles   agent?: actor|troops|militia-force   patient: !=evening|!=show|!=debate
  act     abduct
  yes     [Boko Haram] kidnapped 200 schoolgirls in Nigeria.
  yes     Two [Italian] priests were abducted by rebels in Chad.
  no      The comedian hijacked the evening.
  source  CAMEO 1.1b3, code 181

noun abduction, kidnapping, hijacking   cameo 181
  roles   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|vehicle
  sides   source agent   target recipient|patient|topic
  act     abduct
  yes     The abduction of a [German] aid worker in Niger alarmed Berlin.
  yes     [Hamas] carried out the kidnapping of an [Israeli] soldier.
  no      The novel opens with a kidnapping on the moon.
  source  CAMEO 1.1b3, code 181

verb take hostage, hold hostage, take captive, take prisoner, hold captive, take as hostage   cameo 181
  roles   agent?: actor|troops|militia-force   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  act     abduct
  yes     [Hamas] took 12 [Thai] workers hostage.
  no      The slow server held the company hostage.
  source  CAMEO 1.1b3, code 181

verb use as shield, use shield   cameo 184
  roles   agent?: actor|troops|militia-force   patient: civilian|prisoner|CVL|actor
  yes     [Hamas] used civilians as human shields.
  yes     [Islamic State] used [Yazidi] women as shields.
  no      The knight used a shield of oak.
  source  CAMEO 1.1b3, code 184

verb put down, crush, quell, suppress   cameo 175
  roles   agent?: actor|police-force|troops   patient: crowd|protest-form|=uprising|=revolt|=rebellion|=unrest|=dissent|=mutiny
  act     repress
  yes     [China] crushed the protests in Tibet.
  yes     The revolt was put down by [Bahrain]'s army.
  no      The chef crushed the garlic.
  source  CAMEO 1.1b3, code 175

verb crack down on   cameo 175
  roles   agent?: actor|police-force|troops   recipient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|protest-form|media   patient?: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|protest-form|media
  sides   source agent   target recipient|place|patient
  act     repress
  yes     [Belarus] cracked down on protesters.
  yes     [Egypt]'s police cracked down on the [Muslim Brotherhood].
  no      The library cracked down on noise.
  source  CAMEO 1.1b3, code 175

noun crackdown, repression   cameo 175
  roles   recipient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|protest-form|!=litter|!=noise
  sides   source agent   target recipient|patient|topic
  act     repress
  yes     [Myanmar]'s crackdown on protesters went on.
  yes     [Iran] ordered a crackdown on students.
  no      A crackdown on litter cleaned the park.
  source  CAMEO 1.1b3, code 175

verb disperse, break up   cameo 175   mode crowd-control
  roles   agent?: police-force|troops|COP|MIL|GOV   patient: crowd|protest-form
  act     repress
  yes     [Kenyan] police dispersed protesters with tear gas.
  yes     A rally in [Tunis] was broken up by [Tunisian] police.
  no      The wind dispersed the seeds.
  source  CAMEO 1.1b3, code 175

verb fire gas, use gas, fire cannon, use cannon, fire bullet   cameo 175   mode crowd-control
  roles   agent?: police-force|troops|COP|MIL   patient: crowd-control
  act     repress
  yes     [Chilean] police fired tear gas at students.
  yes     [Georgian] police used water cannon against demonstrators.
  no      Sailors fired a cannon at noon.
  source  CAMEO 1.1b3, code 175

verb drive out, force out, force from, uproot   cameo 201
  roles   agent?: actor|troops|militia-force   patient: civilian|refugee|CVL|REF|REL
  act     attack
  yes     [Serb] soldiers drove out [Albanian] families.
  yes     [Rohingya] villagers were driven out by the [Myanmar] army.
  no      The smell drove out the guests.
  source  CAMEO 1.1b3, code 201

verb ram   cameo 180
  roles   agent?: actor|warship|troops   patient: vehicle|warship|actor
  act     attack
  yes     A [Vietnamese] vessel was rammed by the [Chinese] navy.
  no      The goat rammed the gate.
  source  CAMEO 1.1b3, code 180

verb sink, torpedo   cameo 190   mode heavy-weapons
  roles   agent?: actor|troops|militia-force|warship   patient: warship|vehicle
  act     attack
  yes     [Ukraine] sank a [Russian] warship.
  yes     A [South Korean] ship was torpedoed by [North Korea].
  no      The old ferry sank in a storm.
  source  CAMEO 1.1b3, code 190

verb raid, storm   cameo 190
  roles   agent?: REB|UAF|PRM|militia-force|CRM   patient: actor|place|territory|building|base|vehicle|troops|civilian|warship|aircraft|property|crowd|refugee|leader|diplomat|aid-group
  act     attack
  yes     Rebels of the ADF raided a village in [Congo].
  yes     A prison in [Niger] was stormed by [Boko Haram].
  no      The singer stormed the charts.
  source  CAMEO 1.1b3, code 190

verb overthrow, oust, topple, depose   cameo 180
  roles   agent?: MIL|REB|troops|militia-force|actor   patient: leader|GOV|actor   agent: !LEG
  act     attack
  yes     Soldiers overthrew [Niger]'s president.
  yes     [Mohamed Morsi] was ousted by [Egypt]'s army.
  no      The old sofa was ousted by a chair.
  source  CAMEO 1.1b3, code 180

noun coup, putsch, mutiny, overthrow   cameo 180
  sides   source agent   target recipient|patient|topic
  act     attack
  yes     Soldiers staged a coup against [Gabon]'s president.
  yes     The overthrow of [Omar al-Bashir] in Sudan surprised nobody.
  no      Her new job was quite a coup.
  source  CAMEO 1.1b3, code 180

noun war   cameo 190
  roles   recipient: country|REB|militia-force   both sides
  act     attack
  yes     [Armenia]'s war with [Azerbaijan] ended.
  yes     [Ethiopia] waged war against [Eritrea].
  no      The war on plastic straws goes on.
  source  CAMEO 1.1b3, code 190

verb abuse sexually, assault sexually   cameo 1821
  roles   agent?: actor|troops|police-force|militia-force
  yes     [Eritrean] soldiers sexually abused a [Sudanese] woman.
  yes     A [Yemeni] prisoner was sexually assaulted by guards.
  no      The word was abused in the song.
  source  CAMEO 1.1b3, code 1821

# --- killings, wounds and blasts by their means

verb kill, slay, wound, injure, maim, hurt   cameo 1831   mode suicide-attack
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence|crowd   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|police-force|number
  with    suicide-bombing
  unless  accident
  act     attack-bomb
  yes     A suicide bomber killed nine [Afghan] policemen in Khost.
  yes     A suicide car bomb wounded four [Kenyan] soldiers.
  no      Hail killed the seedlings.
  source  CAMEO 1.1b3, code 1831

verb kill, slay, wound, injure, maim, hurt   cameo 1832   mode explosives
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence|crowd   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|police-force|number
  with    car-bomb
  unless  accident
  act     attack-bomb
  yes     A car bomb killed six [Lebanese] soldiers near Zahle.
  yes     Nine [Iraqi] clerks were injured by a truck bomb.
  no      The joke about the car bomb hurt.
  source  CAMEO 1.1b3, code 1832

verb kill, slay, wound, injure, maim, hurt   cameo 1833   mode explosives
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence|crowd   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|police-force|number
  with    roadside-bomb
  unless  accident
  act     attack-bomb
  yes     Two [Danish] soldiers were killed by a roadside bomb in Helmand.
  yes     A landmine maimed a [Malian] shepherd.
  no      The mine of stories never hurt.
  source  CAMEO 1.1b3, code 1833

verb kill, slay, wound, injure, maim, hurt   cameo 183   mode explosives
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence|crowd   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|police-force|number
  with    blast
  unless  accident
  act     attack-bomb
  yes     A bomb killed ten [Somali] shoppers.
  yes     Three [Turkish] policemen were wounded in an explosion in Izmir.
  no      The blast of cold killed the figs.
  source  CAMEO 1.1b3, code 183

verb kill, slay, wound, injure, maim, hurt   cameo 1952   mode drone
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence|crowd   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|police-force|number
  with    drone-strike
  unless  accident
  act     attack
  yes     A drone killed a [Houthi] commander.
  yes     Two [Malian] herders were killed in a drone strike.
  no      The drone of bees hurt her ears.
  source  CAMEO 1.1b3, code 1952

verb kill, slay, wound, injure, maim, hurt   cameo 195   mode aerial
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence|crowd   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|police-force|number
  with    air-arm
  unless  accident
  act     attack
  yes     [Saudi] warplanes killed 12 [Yemeni] farmers.
  yes     Six [Syrian] rebels were killed in an air strike near Idlib.
  no      Jet lag nearly killed the pianist.
  source  CAMEO 1.1b3, code 195

verb kill, slay, wound, injure, maim, hurt   cameo 194   mode heavy-weapons
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence|crowd   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|police-force|number
  with    artillery
  unless  accident
  act     attack
  yes     Rockets wounded three [Israeli] children in Sderot.
  no      The shell of the nut hurt his tooth.
  source  CAMEO 1.1b3, code 194

verb kill, slay, wound, injure, maim, hurt   cameo 193   mode firearms
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence|crowd   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|police-force|number
  with    gunfire
  unless  accident
  act     attack
  yes     Gunmen killed a [Pakistani] judge in Quetta.
  no      A shot of vodka nearly killed him.
  source  CAMEO 1.1b3, code 193

verb kill, slay, wound, injure, maim, hurt   cameo 1823   mode primitive
  roles   agent?: actor|troops|militia-force|police-force|aircraft|drone|warship|weapon|heavy-weapon|explosive|violence|crowd   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|police-force|number
  with    knife
  unless  accident
  act     attack
  yes     Attackers with machetes killed five [Congolese] villagers.
  yes     A [British] lawmaker was killed with a knife.
  no      The knife killed the mood.
  source  CAMEO 1.1b3, code 1823

verb die, perish   cameo 180
  roles   agent?: actor|civilian|troops|police-force|crowd|number   patient?: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|police-force|number
  sides   source instrument   target patient|agent
  with    violence, blast, gunfire, artillery, air-arm, car-bomb, suicide-bombing, knife
  unless  accident
  act     attack
  yes     Ten [Yemeni] soldiers died in an attack on their base.
  no      The poet died in his sleep.
  no      Nine people died when the bus left the road.
  source  CAMEO 1.1b3, code 180

verb explode, go off, detonate, rip through, blow up, blow apart   cameo 183   mode explosives
  roles   agent?: explosive|car-bomb|roadside-bomb|blast   patient?: explosive|car-bomb|roadside-bomb|blast|place|building|vehicle
  sides   source instrument   target place|recipient|topic
  with    blast, car-bomb, roadside-bomb, explosive
  act     attack-bomb
  yes     A bomb exploded in [Kabul].
  yes     A grenade went off at a market in [Bujumbura].
  no      Sales exploded in May.
  source  CAMEO 1.1b3, code 183

noun explosion, blast   cameo 183   mode explosives
  sides   source agent   target patient|place|recipient
  with    blast
  unless  accident, gas-thing
  act     attack-bomb
  yes     An explosion at a barracks wounded six [Ecuadorean] cadets.
  no      An explosion of colour fills the painting.
  source  CAMEO 1.1b3, code 183

noun bomb attack, grenade attack, bomb blast, bomb explosion   cameo 183   mode explosives
  sides   source agent   target recipient|patient|topic|place
  act     attack-bomb
  yes     A bomb attack on a [Turkish] bus wounded nine.
  yes     A grenade attack killed three [Burundian] traders.
  no      The bomb squad had a party.
  source  CAMEO 1.1b3, code 183

noun car bombing, truck bombing, car bomb attack   cameo 1832   mode explosives
  sides   source agent   target patient|recipient|place
  act     attack-bomb
  yes     A car bombing in [Baghdad] killed six.
  yes     The truck bombing of a [US] base was planned for months.
  no      The car wash was closed.
  source  CAMEO 1.1b3, code 1832

noun gun attack, drive-by shooting, armed attack, shootout   cameo 193   mode firearms
  sides   source agent   target recipient|patient|topic
  unless  sport-scene
  act     attack
  yes     A gun attack on a [Kenyan] bus killed two.
  yes     A shootout with [Mexican] soldiers lasted an hour.
  no      The penalty shootout was dull.
  source  CAMEO 1.1b3, code 193

verb strafe, carpet-bomb, bomb from air, napalm   cameo 195   mode aerial
  roles   agent?: actor|troops|aircraft   patient?: any
  act     attack
  yes     [Sudanese] jets strafed a village in Kordofan.
  no      The wind strafed the dunes.
  source  CAMEO 1.1b3, code 195

verb lob, rain, hurl, lob at, rain down   cameo 194   mode heavy-weapons
  roles   agent?: actor|troops|militia-force   patient: projectile|artillery
  sides   source agent   target recipient|place|topic
  act     attack
  yes     [Hezbollah] lobbed rockets at [Israel].
  yes     [Russia] rained missiles on [Ukraine].
  no      The boys lobbed a ball over the hedge.
  source  CAMEO 1.1b3, code 194

verb shell, mortar, pummel, blitz   cameo 194   mode heavy-weapons
  roles   agent?: actor|troops|militia-force   patient: place|territory|building|base|actor
  act     attack
  yes     [Armenian] guns pummelled a village in [Azerbaijan].
  no      She shelled the peas.
  source  CAMEO 1.1b3, code 194

verb storm, overrun, assault, swoop on   cameo 190
  roles   agent?: actor|troops|militia-force|police-force   patient: base|building|territory|place|vehicle
  unless  sport-scene
  act     attack
  yes     [Rebel] fighters stormed a barracks in [Burkina Faso].
  no      Fans stormed the pitch.
  source  CAMEO 1.1b3, code 190

verb open offensive, launch offensive, mount offensive, launch raid, launch incursion, launch invasion, carry out attack, stage attack, launch attack, mount attack, carry out raid, commit attack   cameo 190
  roles   agent?: actor|troops|militia-force   recipient?: !market-thing|!policy|!law   topic?: !market-thing|!policy|!law
  sides   source agent   target recipient|patient|topic|place
  unless  market-scene
  act     attack
  yes     [Ethiopia] launched an offensive against [Tigrayan] forces.
  yes     [Islamists] staged attacks on [Mozambique]'s army.
  no      The firm launched an attack on high prices.
  source  CAMEO 1.1b3, code 190

noun armed clash, border clash, street battle, street fighting, heavy fighting, fierce fighting, exchange of fire   cameo 190
  sides   both sides
  act     attack
  yes     Heavy fighting between [Sudan]'s army and [rebels] went on.
  yes     A border clash between [Tajikistan] and [Kyrgyzstan] left ten dead.
  no      The clash of colours hurt the eye.
  source  CAMEO 1.1b3, code 190

verb engage, do battle with, wage war, wage war on, go to war, go to war with, make war, make war on, take up arm, exchange shot, exchange gunfire, exchange rocket, exchange artillery   cameo 190
  roles   agent: actor|troops|militia-force   patient?: any
  sides   source agent   target recipient|topic|patient
  unless  market-scene, sport-scene
  act     attack
  yes     [Chad] went to war with [Libya].
  yes     [Azerbaijan] waged war on [Armenia].
  yes     [Indian] and [Chinese] soldiers exchanged shots.
  no      The couple were engaged in May.
  source  CAMEO 1.1b3, code 190

verb behead, decapitate, hack to death, stab to death, knife, slit throat, slash, axe   cameo 1823   mode primitive
  roles   agent?: actor|militia-force   patient?: actor|civilian|prisoner|troops|leader|police-force|=throat
  unless  market-scene
  act     attack
  yes     Attackers hacked to death a [Bangladeshi] blogger.
  yes     A [Congolese] nurse was stabbed to death.
  no      The bank axed 200 jobs.
  no      Shops slashed prices.
  source  CAMEO 1.1b3, code 1823

verb beat to death, flog, whip, cane, lash, manhandle, rough up, bludgeon, assault physically, kick   cameo 182   mode beat
  roles   agent?: actor|police-force|troops|crowd|militia-force   patient: CVL|crowd|civilian|prisoner|JRN|OPP|REF|refugee|MIL|COP|diplomat|LEG|GOV
  unless  sport-scene, nature-scene
  act     attack
  yes     [Iranian] police flogged two singers.
  yes     [Zimbabwean] soldiers roughed up a [British] reporter.
  no      Rain lashed the coast.
  source  CAMEO 1.1b3, code 182

verb torture, waterboard, electrocute, mutilate, maltreat, mistreat, ill-treat   cameo 1822   mode torture
  roles   agent?: actor|police-force|troops|militia-force   patient: actor|civilian|prisoner|troops|crowd|diplomat
  act     attack-torture
  yes     [US] agents waterboarded a [Saudi] prisoner.
  no      The puzzle tortured her for weeks.
  source  CAMEO 1.1b3, code 1822

verb sodomise, sodomize, assault sexually, abuse sexually, enslave sexually   cameo 1821   mode sexual
  roles   agent?: actor|troops|militia-force|police-force   patient: actor|civilian|prisoner|refugee|crowd
  act     attack
  yes     [Eritrean] soldiers sexually assaulted [Tigrayan] women.
  no      The film is about monks.
  source  CAMEO 1.1b3, code 1821

verb execute, put to death, hang, electrocute, send to gallows, shoot dead, gun down, assassinate, liquidate, eliminate   cameo 186   mode targeted
  roles   agent?: actor|militia-force|troops|police-force   patient: actor|leader|prisoner|diplomat|civilian|militia-force|JRN
  unless  sport-scene
  act     attack-kill
  yes     [Iran] put to death a [Kurdish] activist.
  yes     Gunmen shot dead a [Mexican] mayor.
  no      The judge eliminated two cooks.
  source  CAMEO 1.1b3, code 186

noun targeted killing, extrajudicial killing, summary execution, contract killing   cameo 186   mode targeted
  sides   source agent   target patient|recipient|topic
  act     attack-kill
  yes     [Israel]'s targeted killing of a [Hamas] commander was condemned.
  no      The killing was quick.
  source  CAMEO 1.1b3, code 186

verb gas, poison, nerve agent   cameo 2041
  roles   agent?: actor|troops|militia-force   patient: actor|civilian|troops|place|territory|militia-force|leader
  act     attack
  yes     [Russia] poisoned a former [Russian] spy.
  no      The mushrooms poisoned the cook.
  source  CAMEO 1.1b3, code 2041

noun chlorine attack, sarin attack, chemical weapons attack   cameo 2041
  sides   source agent   target recipient|patient|topic|place
  act     attack
  yes     [Syria]'s chlorine attack on Douma killed dozens.
  no      A gas bill came.
  source  CAMEO 1.1b3, code 2041

verb exterminate, wipe out, annihilate, commit massacre   cameo 202
  roles   agent?: actor|troops|militia-force   patient?: any
  sides   source agent   target patient|recipient|place
  unless  market-scene, nature-scene
  act     attack
  yes     [Rwandan] militias exterminated [Tutsi] families.
  yes     [Serb] forces committed a massacre in Srebrenica.
  no      The frost wiped out the vines.
  source  CAMEO 1.1b3, code 202

verb burn, torch, burn down, burn to ground, set ablaze, set alight, set on fire, dynamite, blow up, bulldoze, tear down, sack, loot, plunder, pillage   cameo 1712   mode destroy
  roles   agent?: actor|troops|militia-force|crowd|police-force   patient: building|property|vehicle|place|territory|=crop|=church|=mosque|=village
  act     seize
  yes     [Janjaweed] militias burned villages in [Darfur].
  yes     [Rebels] looted shops in Goma.
  no      The cook burned the house sauce.
  source  CAMEO 1.1b3, code 1712

verb abduct, kidnap, snatch, seize hostage, take hostage, hold for ransom, hold captive, hijack, commandeer   cameo 181   mode abduct
  roles   agent?: actor|troops|militia-force|crowd|police-force   patient: actor|civilian|prisoner|troops|leader|diplomat|vehicle|aircraft|warship|JRN|=hostage|=plane|=ship|number
  unless  sport-scene
  act     attack
  yes     Pirates hijacked a [Greek] tanker.
  yes     [Islamists] held two [Swiss] tourists for ransom.
  yes     Gunmen snatched a [Nigerian] bishop.
  no      A thief snatched her purse.
  source  CAMEO 1.1b3, code 181

verb attempt kill, try kill, attempt on life, plot kill, plot assassinate   cameo 185   mode targeted
  roles   agent?: actor|militia-force   patient?: actor|leader
  act     attack-kill
  yes     [Rebels] tried to kill [Chad]'s president.
  no      He tried to kill time.
  source  CAMEO 1.1b3, code 185

verb overthrow, oust, topple, depose, unseat by force, stage coup, mount coup, seize power, attempt coup   cameo 180
  roles   agent?: actor|troops|militia-force|crowd|!LEG   patient?: actor|leader|GOV|=government|=regime|=coup|=power
  sides   source agent   target patient|recipient|place
  act     attack
  yes     [Niger]'s soldiers toppled [Mohamed Bazoum].
  yes     [Gabon]'s army staged a coup.
  no      The wind toppled a crane.
  source  CAMEO 1.1b3, code 180

verb down, shoot down, bring down, intercept, shoot out of sky   cameo 195   mode heavy-weapons
  roles   agent?: actor|troops|militia-force   patient: aircraft|drone|projectile|=plane|=balloon
  act     attack
  yes     [Iran] downed a [US] drone.
  yes     [Ukraine] intercepted 12 [Russian] missiles.
  yes     A [Syrian] jet was shot down by [Turkey].
  no      He downed a glass of milk.
  source  CAMEO 1.1b3, code 195

verb fire, lob, shoot   cameo 193   mode crowd-control
  roles   agent: actor|police-force|troops   patient: crowd-control
  sides   source agent   target recipient|topic|patient
  act     repress
  yes     [Sudanese] troops shot tear gas at students.
  no      They fired the cook.
  source  CAMEO 1.1b3, code 193

verb disperse, break up, break off, clear, teargas, tear-gas, charge, club, baton-charge, quell, put down, suppress, crush, smother   cameo 175   mode crowd-control
  roles   agent?: actor|police-force|troops   patient: crowd|protest-form|=uprising|=revolt|=rebellion|=protest|=mutiny|=riot|=square
  act     repress
  yes     [Chilean] police dispersed a march of students.
  yes     [Burmese] troops crushed an uprising.
  yes     [Tunisian] police teargassed protesters.
  no      The sun dispersed the fog.
  source  CAMEO 1.1b3, code 175

verb strike back at, retaliate against, hit back at, launch strike, carry out strike, conduct strike, launch air, carry out air   cameo 190
  roles   agent: actor|troops|militia-force   recipient?: any   patient?: any
  sides   source agent   target recipient|topic|place|patient
  unless  market-scene, sport-scene
  act     attack
  yes     [Israel] carried out strikes on [Hezbollah] in Lebanon.
  yes     [Iran] launched strikes against [Kurdish] rebels.
  no      The miners launched a website.
  source  CAMEO 1.1b3, code 190

verb push deeper, advance on, advance into, push into, thrust into, drive into, roll into, pour into, roll across, march on, close in on   cameo 190
  roles   agent: troops|MIL|REB|militia-force|country|=tank   recipient?: any   patient?: any
  sides   source agent   target recipient|place|topic
  unless  nature-scene, market-scene
  act     attack
  yes     [Russian] tanks rolled into [Georgia].
  yes     [Rebels] advanced on [Goma].
  yes     [M23] fighters marched on Bukavu.
  no      Rain rolled into the valley.
  source  CAMEO 1.1b3, code 190

# --- wars, atrocities and arms of mass destruction in other words

verb drop, release, unleash   cameo 1951   mode aerial
  roles   agent: actor|troops|aircraft   patient: explosive|weapon|=munition
  sides   source agent   target recipient|place|topic
  with    guided-arm
  act     attack
  yes     [American] jets dropped laser-guided bombs on [Iraqi] radar sites.
  no      The eagle dropped its prey.
  source  CAMEO 1.1b3, code 1951

verb drop, release, unleash, rain   cameo 195   mode aerial
  roles   agent: actor|troops|aircraft   patient: explosive|weapon|=munition|=napalm
  sides   source agent   target recipient|place|topic
  act     attack
  yes     [Sudanese] planes dropped bombs on [Chadian] villages.
  no      The eagle dropped a bomb of mud.
  source  CAMEO 1.1b3, code 195

verb fire missile, launch missile, fire rocket, fire at, fire on, launch strike, carry out strike   cameo 1952   mode drone
  roles   agent?: drone|actor|troops   patient?: any   recipient?: any
  sides   source agent   target recipient|place|topic
  with    drone-strike
  act     attack
  yes     A [US] drone fired missiles at a house in [Pakistan].
  no      The drone fired its engine.
  source  CAMEO 1.1b3, code 1952

verb use, employ, deploy, fire, unleash, release   cameo 204
  roles   agent: actor|troops|militia-force   patient: weapon|wmd
  sides   source agent   target recipient|place|topic
  with    wmd
  act     wmd
  yes     [Iraq] used weapons of mass destruction against [Iran].
  no      The plant used chlorine to clean the pool.
  source  CAMEO 1.1b3, code 204

verb attack, gas, bomb, shell, hit, strike, poison, kill   cameo 2041
  roles   agent?: actor|troops|militia-force|aircraft   patient: actor|civilian|territory|place|troops|crowd|refugee
  sides   source agent   target patient|recipient|place
  with    gas-arm
  act     wmd
  yes     [Syrian] forces attacked [Turkmen] villagers with chlorine gas.
  yes     [Iraqi] planes bombed [Iranian] villages with mustard gas.
  no      The leak of chlorine gas killed the fish.
  source  CAMEO 1.1b3, code 2041

verb detonate, drop, explode, fire, launch   cameo 2042
  roles   agent: country|MIL|GOV|REB|aircraft   patient: =bomb|=weapon|=warhead|=device|=missile   recipient?: any
  sides   source agent   target recipient|place|topic
  with    nuclear-arm
  unless  test
  act     wmd
  yes     The [United States] dropped an atomic bomb on [Japan].
  no      The paper launched a nuclear bomb of a story.
  source  CAMEO 1.1b3, code 2042

verb drive out, drive from, force out, force from, chase out, chase from, uproot, displace, push out, expel   cameo 201
  roles   agent: MIL|REB|UAF|country|GOV|troops|militia-force|crowd   patient: civilian|CVL|refugee|REL|crowd|group|number
  sides   source agent   target patient
  with    home-word
  act     expel
  yes     [Burmese] soldiers drove thousands of [Bangladeshis] from their homes.
  yes     [Azerbaijani] troops forced [Armenians] from their villages.
  no      The smoke drove the guests from the room.
  source  CAMEO 1.1b3, code 201

verb commit atrocity, commit abuse, perpetrate atrocity, carry out atrocity, commit war crime, commit genocide, wage genocide   cameo 200
  roles   agent: actor|troops|militia-force
  sides   source agent   target recipient|topic|patient|place
  act     attack
  yes     [Militias] in Sudan committed atrocities against [Chadian] villagers.
  no      The painter committed atrocities of colour.
  source  CAMEO 1.1b3, code 200
