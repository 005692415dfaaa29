# SANCTION: relations, aid, membership cut or lowered (CAMEO root 16).

verb impose, slap, levy, introduce, extend, tighten, renew, reimpose, announce   plover SANCTION   cameo 163   mode discontinue
  roles   agent?: country|GOV|IGO|leader|LEG   patient: =sanction|=embargo|=tariff|=boycott|=blacklist|=duty|=ban|=penalty
  act     sanction
  yes     The [EU] imposed sanctions on [Belarus].
  yes     Tariffs on [Canada] were imposed by [Donald Trump].
  no      The league imposed a ban on the goalkeeper.
  source  CAMEO 1.1b3, code 163

verb sanction, blacklist, embargo   plover SANCTION   cameo 163   mode discontinue
  roles   agent?: country|GOV|IGO|leader|LEG   patient: actor|person|leader|warship|BUS
  act     sanction
  yes     [Washington] sanctioned a [Chinese] company.
  yes     An [Iranian] general was blacklisted by [Canada].
  no      The board sanctioned the new logo.
  source  CAMEO 1.1b3, code 163

noun sanction, embargo, tariff   plover SANCTION   cameo 163   mode discontinue
  roles   agent: country|GOV|IGO|leader
  sides   source agent   target recipient|patient|topic
  act     sanction
  yes     [Britain]'s sanctions against [Russia] took effect.
  no      The export tariff of the phone plan is low.
  source  CAMEO 1.1b3, code 163

verb ban import, ban export, halt import, halt export, stop import, suspend trade, cut trade, halt trade, stop export, ban flight, suspend flight   plover SANCTION   cameo 163   mode discontinue
  roles   agent: country|GOV|IGO|leader
  unless  weapon
  act     sanction
  yes     [China] banned imports of beef from [Australia].
  yes     [Algeria] suspended trade with [Spain].
  no      The app suspends trade at midnight.
  source  CAMEO 1.1b3, code 163

verb break tie, cut tie, sever tie, break relation, sever relation, cut relation, break off relation, break off tie, suspend relation, downgrade relation, downgrade tie, sever link, cut link   cameo 161
  roles   agent: country|GOV|IGO|leader|actor   both sides
  act     break-ties
  yes     [Honduras] severed relations with [Taiwan].
  yes     [Iran] cut ties with [Bahrain].
  no      The tailor cut ties from old silk.
  source  CAMEO 1.1b3, code 161

verb recall, withdraw   cameo 161
  roles   agent?: country|GOV|leader   patient: diplomat
  act     break-ties
  yes     [France] recalled its ambassador from [Australia].
  no      The firm recalled a batch of toasters.
  source  CAMEO 1.1b3, code 161

noun recall   cameo 161
  roles   patient: diplomat
  sides   source agent   target recipient|patient|topic
  act     break-ties
  yes     The recall of [Colombia]'s ambassador angered Israel.
  no      The recall of the toaster cost millions.
  source  CAMEO 1.1b3, code 161

verb expel, kick out, throw out   cameo 161   mode expel
  roles   agent?: country|GOV|leader   patient: diplomat|=spy|=attaché|=envoy
  sides   source agent   target patient
  act     expel
  yes     [Bolivia] expelled [Israel]'s ambassador.
  no      The bellows expelled the air.
  source  CAMEO 1.1b3, code 161
  yes     [Switzerland] expelled two [Russian] diplomats.
  yes     [Israel]'s ambassador was expelled by [Bolivia].

noun expulsion   cameo 161   mode expel
  roles   patient: diplomat|actor
  sides   source agent   target recipient|patient|topic
  act     expel
  yes     [Germany]'s expulsion of two [Vietnamese] diplomats was reported.
  yes     The expulsion of a [Rwandan] diplomat by [Belgium] followed.
  no      The expulsion of steam takes a second.
  source  CAMEO 1.1b3, code 161

verb declare persona, declare undesirable, declare unwelcome   cameo 161   mode expel
  roles   agent: country|GOV
  act     expel
  yes     [Niger] declared [France]'s ambassador persona non grata.
  yes     [Mexico] declared a [Peruvian] diplomat unwelcome.
  no      The hotel declared dogs unwelcome.
  source  CAMEO 1.1b3, code 161

verb close embassy, close consulate, shut embassy, shut consulate, evacuate embassy   cameo 161
  roles   agent: country|GOV|leader
  act     break-ties
  yes     [Ireland] closed its embassy in Iran.
  yes     [Israel] shut its embassy in Dublin.
  no      The guard closed the embassy gate softly.
  source  CAMEO 1.1b3, code 161

verb cut, cut off, cut back, suspend, halt, stop, freeze, reduce, withhold, end, cancel, slash, withdraw   cameo 162
  roles   agent?: country|GOV|IGO|leader|LEG   patient: =aid|=assistance|=support|=relief
  illocution halt
  act     cut-aid
  yes     The [United States] cut aid to [Ethiopia].
  yes     Aid to [Malawi] was suspended by [Britain].
  no      The doctor cut the hearing aid's volume.
  source  CAMEO 1.1b3, code 162

verb cut, cut off, suspend, halt, stop, freeze, withhold, end, cancel, pull   cameo 1621
  roles   agent?: country|GOV|IGO|leader   patient: =funding|=loan|=credit|=grant|=payment
  illocution halt
  act     cut-aid
  yes     [Washington] suspended funding for the [World Health Organization].
  yes     The [World Bank] halted loans to [Uganda].
  no      The bank stopped payments to the bakery.
  source  CAMEO 1.1b3, code 1621

verb suspend delivery, halt delivery, stop delivery, suspend shipment, halt shipment, halt sale, suspend sale, stop sale   cameo 1622
  roles   agent: country|GOV|leader
  act     cut-aid
  yes     [Canada] halted the sale of arms to [Israel].
  yes     [Germany] suspended the delivery of weapons to [Turkey].
  no      The florist suspended delivery in August.
  source  CAMEO 1.1b3, code 1622

noun aid cut, aid freeze   cameo 162
  roles   patient?: any
  sides   source agent   target recipient|patient|topic
  act     cut-aid
  yes     [Britain]'s aid freeze angered Yemen.
  yes     [Sweden] announced an aid freeze for [Uganda].
  no      The cut of the coat is neat.
  source  CAMEO 1.1b3, code 162

verb break off talk, halt talk, suspend talk, break off negotiation, suspend negotiation, end talk, halt negotiation, end negotiation, cancel talk, cancel meeting, call off talk, call off meeting, cancel summit, cancel visit, call off visit   cameo 164
  roles   agent: actor|leader|militia-force   both sides
  illocution halt
  act     halt-talks
  yes     [North Korea] broke off talks with [South Korea].
  yes     [Angela Merkel] cancelled a visit to [Algeria].
  no      The radio host cancelled the talk show.
  source  CAMEO 1.1b3, code 164

verb halt mediation, end mediation, suspend mediation, give up mediation   cameo 165
  roles   agent: actor|leader
  illocution halt
  act     halt-talks
  yes     [Qatar] suspended its mediation between [Israel] and [Hamas].
  yes     [Kenya] ended its mediation in Sudan.
  no      The bell ended the lesson.
  source  CAMEO 1.1b3, code 165

verb suspend, expel, exclude, kick out, suspend from, expel from   cameo 166
  roles   agent?: IGO|country|PTY|LEG|OPP   patient: country|GOV|PTY|leader|LEG   recipient?: any   patient: !diplomat|!=attaché|!=envoy|!=spy
  act     expel
  yes     The [African Union] suspended [Gabon].
  no      The school suspended two pupils.
  source  CAMEO 1.1b3, code 166

verb leave, quit, exit   cameo 166   mode withdraw
  roles   agent: country|GOV|leader   patient: IGO|agreement|=alliance|=bloc|=treaty|=court|=pact
  sides   source agent   target recipient|patient|topic
  act     break-ties
  yes     [Qatar] left [OPEC].
  no      The train left Norway at noon.
  source  CAMEO 1.1b3, code 166

verb withdraw from, pull out of   cameo 166   mode withdraw
  roles   agent: country|GOV|leader   patient?: IGO|agreement|=alliance|=bloc|=treaty|=court|=pact
  sides   source agent   target recipient|patient|topic
  act     break-ties
  yes     [Burundi] withdrew from the [International Criminal Court].
  no      The train left Norway at noon.
  source  CAMEO 1.1b3, code 166

noun withdrawal, exit, departure   cameo 166   mode withdraw
  roles   recipient: IGO|agreement|=treaty|=accord|=court
  sides   source agent   target recipient|patient|topic
  act     break-ties
  yes     [Mali]'s withdrawal from [Ecowas] took a year.
  yes     The exit of Britain from the [European Union] was slow.
  no      The emergency exit was blocked.
  source  CAMEO 1.1b3, code 166

verb expel peacekeeper, expel mission, expel force, ask peacekeeper leave, end mission, terminate mission   cameo 1661
  roles   agent: country|GOV|IGO|leader
  act     expel
  yes     [Mali] expelled the [UN] mission.
  no      The rover ended its mission on Mars.
  source  CAMEO 1.1b3, code 1661

verb expel inspector, expel observer, expel monitor, withdraw observer, withdraw inspector   cameo 1662
  roles   agent: country|GOV|IGO|leader
  act     expel
  yes     The [OSCE] withdrew its observers from [Georgia].
  no      The school withdrew the inspector's chair.
  source  CAMEO 1.1b3, code 1662

verb expel agency, expel worker, expel group, ban agency, withdraw worker, expel organisation   cameo 1663
  roles   agent: country|GOV|IGO|NGO|leader|REB
  act     expel
  yes     [Sudan] expelled 13 aid agencies.
  no      The bee expelled a worker from the hive.
  source  CAMEO 1.1b3, code 1663

verb terminate, abrogate, denounce, tear up, scrap, cancel, annul, revoke   cameo 160
  roles   agent: country|GOV|leader|LEG   patient: agreement
  act     break-ties
  yes     [Seoul] scrapped the pact with [Pyongyang].
  yes     The treaty was terminated by the [United States] and [Russia] reacted.
  no      The tenant tore up the carpet.
  source  CAMEO 1.1b3, code 160

verb revoke, withdraw   cameo 160   mode expel
  roles   agent: country|GOV|JUD|leader|LEG   patient: =accreditation|=visa|=credential|=credentials
  yes     [Belarus] revoked the accreditation of a [BBC] reporter.
  no      The bank revoked the card.
  source  CAMEO 1.1b3, code 160

verb impeach, unseat   plover SANCTION   cameo 160   mode expel
  roles   agent?: LEG|JUD|actor   patient: leader|GOV|actor
  yes     [Ecuador]'s parliament impeached [Guillermo Lasso].
  yes     [Park Geun-hye] was impeached by [South Korea]'s parliament.
  no      The horse unseated its rider.
  source  CAMEO 1.1b3, code 160

noun impeachment   plover SANCTION   cameo 160   mode expel
  roles   patient: leader|GOV|actor
  sides   source agent   target recipient|patient|topic
  yes     The impeachment of [Dilma Rousseff] divided Brazil.
  yes     [Peru]'s parliament began the impeachment of [Pedro Castillo].
  no      The museum has a room on impeachment in novels.
  source  CAMEO 1.1b3, code 160

verb halt, suspend, stop, end, cancel, call off, break off, discontinue, freeze
  roles   patient: act
  illocution halt
  yes     [Qatar] suspended its cooperation with [Chad].
  yes     [Turkey] ended its occupation of Cyprus.
  no      The referee stopped the race.
  source  own

noun suspension, halt, end
  roles   patient: act
  sides   source agent   target recipient|patient|topic
  illocution halt
  yes     The suspension of aid to [Mali] was reported.
  yes     The suspension of talks with [Washington] was reported.
  no      The suspension of the old car is soft.
  source  own

noun suspension, severance   cameo 160
  roles   patient: tie|=link|=flight|=trade|=service|=membership
  sides   source agent   target recipient|patient|topic
  act     break-ties
  yes     The suspension of trade with [Iran] was reported.
  no      The suspension of the car was soft.
  source  CAMEO 1.1b3, code 160

verb scale back, scale down, downgrade, reduce, cut back, freeze, suspend, curtail, limit   cameo 160
  roles   agent: country|GOV|IGO|leader   patient: tie|=cooperation|=contact|=contacts|=presence|=partnership
  act     break-ties
  yes     [Poland] scaled back its ties with [Hungary].
  yes     [Egypt] froze contacts with [Qatar].
  no      The gardener cut back the hedge.
  source  CAMEO 1.1b3, code 160

verb freeze loan, freeze credit, freeze fund, freeze payment, freeze grant, withhold fund, withhold payment, withhold loan, suspend loan, block loan, hold back fund   cameo 1621
  roles   agent: country|GOV|IGO|leader|LEG
  sides   source agent   target recipient|topic|patient
  act     cut-aid
  yes     The [IMF] froze a loan to [Mozambique].
  yes     [Germany] withheld funds from [Uganda].
  no      The freezer froze.
  source  CAMEO 1.1b3, code 1621

verb throw out, kick out, drive out, eject, evict, send away, turn out   cameo 166
  roles   agent: country|GOV|leader|REB   patient: diplomat|observer|NGO|IGO|JRN|aid-group|=mission
  act     expel
  yes     [Burundi] threw out the [Red Cross].
  yes     [Eritrea] kicked out [UN] monitors.
  no      The bar threw out a drunk.
  source  CAMEO 1.1b3, code 166

verb leave, go, depart, get out, pack up
  roles   agent: diplomat|observer|NGO|IGO|JRN|aid-group
  act     expel
  yes     [Niger] ordered the [French] ambassador to leave the country.
  yes     [Congo] ordered [UN] peacekeepers to leave.
  no      The train left the station.
  source  own
