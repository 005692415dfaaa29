# RETREAT: stepping back in fact: releases, withdrawals, ceasefires, disarming, resignations (CAMEO 084-087).

verb release, free, set free, liberate   cameo 0841
  roles   agent?: actor|militia-force|police-force|troops|JUD|crowd   patient: prisoner|actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|!published-thing|!nature-thing
  act     release
  yes     [Iran] released a [British] sailor.
  yes     Ten hostages were freed by [Hamas].
  no      The singer released an album.
  no      She freed her hand from the glove.
  source  CAMEO 1.1b3, code 0841

noun release, freeing   cameo 0841
  roles   patient: prisoner|actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  sides   source agent   target recipient|patient|topic
  act     release
  yes     [Hamas] announced the release of an [Israeli] soldier.
  no      The release of the film was put off.
  source  CAMEO 1.1b3, code 0841

verb let go, return, send home   cameo 0841
  roles   agent: actor|militia-force|troops|GOV   patient: prisoner|=hostage|=body|=crew
  act     release
  yes     [Somali] pirates let the crew of a Danish ship go.
  yes     [Russia] returned the bodies of Ukrainian soldiers.
  no      The boy let go of the rope.
  source  CAMEO 1.1b3, code 0841

verb return, hand back, give back, restitute   cameo 0842
  roles   agent: country|GOV|MIL|REB|actor   patient: property|territory|weapon|money|vehicle|aircraft|warship|=artefact|=asset|=bronze|=statue
  act     return
  yes     [Germany] returned bronzes to [Nigeria].
  yes     A tanker was handed back to [Greece] by [Iran].
  no      The reader returned the book to the library.
  source  CAMEO 1.1b3, code 0842

verb lift, ease, end, suspend, remove, relax, waive, drop, roll back   cameo 085
  roles   agent?: country|GOV|IGO|leader   patient: =sanction|=embargo|=boycott|=tariff|=blacklist|=duty
  illocution halt
  act     ease-sanctions
  yes     The [United States] lifted sanctions on [Sudan].
  no      The porter lifted the trunk.
  source  CAMEO 1.1b3, code 085

noun easing, lifting   cameo 085
  roles   patient: =sanction|=embargo|=tariff|=boycott
  sides   source agent   target recipient|patient|topic
  illocution halt
  act     ease-sanctions
  yes     [Washington]'s easing of the embargo was reported.
  no      The lifting of weights strengthens the back.
  source  CAMEO 1.1b3, code 085

verb lift blockade, end blockade, lift siege, end siege, ease blockade, break off siege   cameo 0872
  roles   agent?: country|MIL|REB|militia-force|actor
  illocution halt
  act     withdraw
  yes     [Saudi Arabia] lifted the blockade of [Qatar].
  yes     The siege of a town in [Syria] was ended by [rebels].
  no      The diver lifted a block of stone.
  source  CAMEO 1.1b3, code 0872

verb allow, admit, let in, accept   cameo 0862
  roles   agent: country|GOV|MIL|REB|leader   patient: observer|=inspector|=monitor|=investigator
  sides   source agent   target recipient|patient|topic|place
  act     access
  yes     [Iran] admitted inspectors of the IAEA.
  yes     [UN] observers were let in by [Syria].
  no      The zoo admitted inspectors of the choir.
  source  CAMEO 1.1b3, code 0862

verb let, allow, permit, invite, readmit, welcome, let back, allow back, let return   cameo 0862
  roles   agent?: actor|leader|GOV   recipient?: any   patient?: any
  sides   source agent   target recipient|patient|topic|place
  with    inspecting-people
  act     access
  yes     [Iraq] let [UN] inspectors back into the country.
  yes     [Burundi] invited observers from the [African Union].
  no      The landlord let his flat to a student.
  source  CAMEO 1.1b3, code 0862

verb allow peacekeeper, admit peacekeeper, accept peacekeeper, receive peacekeeper, accept force   cameo 0861
  roles   agent: country|GOV|leader|REB
  act     access
  yes     [Sudan] accepted peacekeepers of the African Union.
  yes     [East Timor] received peacekeepers from [Australia].
  no      The museum received a peacekeeper's helmet.
  source  CAMEO 1.1b3, code 0861

verb allow aid, let aid, allow convoy, permit aid, allow access, grant access, open corridor, let convoy   cameo 0863
  roles   agent: country|GOV|MIL|REB|leader|militia-force
  act     access
  yes     [Israel] allowed aid into Gaza.
  yes     [Ethiopia] granted access to the [Red Cross].
  no      The hotel grants access to the pool.
  source  CAMEO 1.1b3, code 0863

noun humanitarian corridor, humanitarian access   cameo 0863
  sides   source agent   target recipient|patient|topic
  act     access
  yes     [Russia] opened a humanitarian corridor near Mariupol.
  yes     [Ethiopia]'s humanitarian corridor was opened.
  no      The corridor of the house is narrow.
  source  CAMEO 1.1b3, code 0863

verb declare ceasefire, announce ceasefire, declare truce, announce truce, proclaim ceasefire, call ceasefire, call truce   cameo 0871
  roles   agent: actor|leader|militia-force
  act     ceasefire
  yes     [Hamas] declared a ceasefire with [Israel].
  yes     A truce was announced by [Saudi Arabia] in Yemen.
  no      The cat declared a truce with the dog.
  source  CAMEO 1.1b3, code 0871

noun ceasefire, truce, armistice, cease-fire   cameo 0871   mode ceasefire
  roles   both sides
  act     ceasefire
  yes     The ceasefire between [Israel] and [Hezbollah] took effect.
  yes     [Armenia]'s truce with [Azerbaijan] held.
  no      The truce with the mice saved the cheese.
  source  CAMEO 1.1b3, code 0871

verb cease fire, stop fighting, halt fighting, end fighting, halt offensive, stop offensive, end offensive, halt attack, stop attack, end attack, suspend attack, cease hostility, end hostility   cameo 087   mode ceasefire
  roles   agent: actor|troops|militia-force|leader
  illocution halt
  act     ceasefire
  yes     [Turkey] halted its offensive in Syria.
  yes     The [Houthis] stopped attacks on [Saudi] ships.
  no      A glass of water halted the attack of hiccups.
  source  CAMEO 1.1b3, code 087

verb withdraw, pull out, pull back, retreat, withdraw from, pull out of, retreat from, evacuate   cameo 0874   mode withdraw
  roles   agent: country|GOV|MIL|REB|troops|militia-force   patient?: troops|weapon|heavy-weapon|base|=force|=settlement|=tank|!proposal|!law|!diplomat|!=money|!=product   recipient: !agreement|!talks|!IGO|!=court|!=union|!=alliance|!=treaty|!=race|!=tournament|!=goal|!=position|!=claim|!=promise
  sides   source agent   target recipient|patient|topic
  act     withdraw
  yes     [M23] fighters pulled out of a town in [Congo].
  no      The runner pulled out of the race.
  source  CAMEO 1.1b3, code 0874

noun withdrawal, pullout, pullback, retreat   cameo 0874   mode withdraw
  roles   patient: !=cash|!money|!diplomat   recipient: !IGO|!agreement|!=court|!=union
  sides   source agent|patient   target recipient
  act     withdraw
  yes     [France]'s withdrawal from [Niger] ended in December.
  no      The withdrawal of cash costs two euros.
  source  CAMEO 1.1b3, code 0874

verb surrender, lay down arm, lay down weapon, put down arm, give up arm, capitulate, give up   cameo 0874   mode disarm
  roles   agent: MIL|REB|UAF|OPP|troops|militia-force|=side|=party|=faction   patient?: weapon|territory|base|=fight|=arm   recipient?: !JUD|!=court|!=tribunal|!COP
  act     disarm
  yes     [FARC] fighters laid down their arms in Colombia.
  yes     [Ukrainian] soldiers surrendered to [Russian] troops.
  no      He gave up smoking.
  source  CAMEO 1.1b3, code 0874

noun surrender, capitulation   cameo 0874   mode disarm
  roles   patient: !=value
  sides   source agent|patient   target recipient
  act     disarm
  yes     [Japan]'s surrender to the [United States] ended the war.
  yes     The surrender of [Boko Haram] fighters pleased Nigeria.
  no      The surrender value of the policy is low.
  source  CAMEO 1.1b3, code 0874

verb disarm, demobilise, demobilize, disband, demilitarise, demilitarize, decommission   cameo 0873   mode disarm
  roles   agent?: country|GOV|MIL|REB|IGO|militia-force   patient?: troops|militia-force|REB|MIL|weapon|territory|base
  act     disarm
  yes     [Colombia] demobilised 300 [FARC] fighters.
  yes     The militia in Libya was disbanded by the [government].
  no      Her smile disarmed the judge.
  source  CAMEO 1.1b3, code 0873

noun disarmament, demobilisation, demobilization   cameo 0873   mode disarm
  sides   source agent   target recipient|patient|topic
  act     disarm
  yes     [Nepal]'s demobilisation of [Maoist] fighters ended.
  no      The book on disarmament of knights is old.
  source  CAMEO 1.1b3, code 0873

verb destroy weapon, dismantle weapon, scrap weapon, hand in weapon, dismantle missile, destroy stockpile, dismantle programme   cameo 0873   mode disarm
  roles   agent: country|GOV|MIL|REB|militia-force
  act     disarm
  yes     [Syria] destroyed its stockpile of gas.
  no      The sculptor scrapped a weapon of plaster.
  source  CAMEO 1.1b3, code 0873

verb resign, step down, quit, stand down, step aside, abdicate, relinquish power, hand over power, leave office, give up power   plover RETREAT   cameo 0831   mode resign
  roles   agent: GOV|leader|MIL|LEG|JUD|actor   patient?: post|actor|!=smoking|!=game
  act     leadership-change
  yes     [Boris Johnson] resigned in July.
  yes     [Sri Lanka]'s president stepped down.
  no      The cat stepped down from the ladder.
  source  CAMEO 1.1b3, code 0831

noun resignation, abdication   plover RETREAT   cameo 0831   mode resign
  sides   source agent|patient   target recipient
  act     leadership-change
  yes     The resignation of [Portugal]'s prime minister surprised Brussels.
  yes     [Japan]'s finance minister handed in his resignation.
  no      She took the news with resignation.
  source  CAMEO 1.1b3, code 0831

verb demolish checkpoint, dismantle checkpoint, remove checkpoint, dismantle base, close base   cameo 087   mode withdraw
  roles   agent: country|MIL|GOV|troops
  act     withdraw
  yes     [Israel] removed a checkpoint near Nablus.
  yes     [France] closed its base in Chad.
  no      The climbers closed the base camp.
  source  CAMEO 1.1b3, code 087

verb de-escalate, call off attack, call off offensive   cameo 087
  roles   agent: country|MIL|GOV|leader|militia-force
  illocution halt
  act     ceasefire
  yes     [Donald Trump] called off an attack on [Iran].
  yes     [India] and [Pakistan] de-escalated on the border.
  no      The vet called off the attack drill.
  source  CAMEO 1.1b3, code 087

verb hand over, hand in, turn in, surrender, give up, deposit, destroy, dismantle, scrap, decommission   cameo 0873   mode disarm
  roles   agent: REB|UAF|OPP|MIL|country|GOV|militia-force|troops   patient: weapon|heavy-weapon|light-weapon|=arsenal|=stockpile|=warhead|=centrifuge|wmd
  sides   source agent   target recipient
  act     disarm
  yes     [Nepalese] rebels handed over hundreds of rifles.
  yes     [Libya] dismantled its centrifuges.
  no      The hunter handed in his rifle at the museum.
  source  CAMEO 1.1b3, code 0873

verb leave, go, depart, get out
  roles   agent: troops|MIL|militia-force|REB|!observer|!IGO
  act     withdraw
  yes     [Lebanon] demanded that [Israeli] troops leave.
  no      The bus left at nine.
  source  own
