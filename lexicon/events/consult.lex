# CONSULT: meetings, visits, calls, talks, mediation (CAMEO root 04).

verb meet   cameo 040
  roles   agent: actor|leader   patient: actor|leader|diplomat|!proposal|!market-thing|!law|!=need|!=target|!=deadline|!=resistance|!=goal|!=standard|!=expectation|!=criterion|!=requirement|!=obligation|!=commitment   both sides
  act     meet
  yes     [Norway]'s foreign minister met [Iceland]'s president on Monday.
  yes     [Angela Merkel] met [Emmanuel Macron] in Berlin.
  no      The new engine met all expectations.
  no      Kenya met its target for the year.
  source  CAMEO 1.1b3, code 040

verb meet with   cameo 040
  roles   agent: actor|leader   recipient: actor|leader|diplomat|crowd|refugee   both sides
  act     meet
  yes     [Ghana]'s president met with [Togo]'s prime minister.
  yes     [Turkish] officials met with [Greek] diplomats in Athens.
  no      The proposal met with silence.
  source  CAMEO 1.1b3, code 040

verb meet   cameo 040
  roles   agent: actor|leader   patient?: actor|!any   both sides
  act     meet
  yes     [Peruvian] and [Chilean] officials met in Lima.
  yes     [Indian] and [Pakistani] officials met at the border.
  no      The two rivers meet below the old bridge.
  source  CAMEO 1.1b3, code 040

verb hold meeting, have meeting, convene meeting   cameo 040
  roles   agent: actor|leader   both sides
  act     meet
  yes     [Japan]'s foreign minister held a meeting with [Canada]'s ambassador.
  yes     [Brazil] and [Bolivia] held a meeting on the border.
  no      The hall holds a meeting room and a stage.
  source  CAMEO 1.1b3, code 040

noun meeting   cameo 040
  roles   both sides
  act     meet
  yes     A meeting between [Egypt]'s president and [Sudan]'s prime minister ended late.
  yes     Poland's prime minister asked nothing new at a meeting with [German] officials.
  no      The meeting of the gardeners began at nine.
  source  CAMEO 1.1b3, code 040

noun summit   cameo 040   mode multilateral
  roles   both sides
  act     meet
  yes     The summit between [Japan] and [South Korea] ended without a statement.
  yes     [France]'s president opened a summit with [German] leaders.
  no      The climbers reached the summit at dawn.
  source  CAMEO 1.1b3, code 040

verb attend summit, attend conference, attend meeting, attend session   cameo 040   mode multilateral
  roles   agent: actor|leader
  act     meet
  yes     [Kenya]'s president attended a summit of the [African Union] in Addis Ababa.
  yes     [Spain]'s foreign minister attended the meeting with [NATO] allies.
  no      The meeting was attended by nobody.
  source  CAMEO 1.1b3, code 040

verb talk to, talk with, speak to, speak with   cameo 040
  roles   agent: country|GOV|LEG|MIL|REB|OPP|IGO|leader|diplomat|militia-force   recipient: country|GOV|LEG|MIL|REB|OPP|IGO|leader|diplomat|militia-force|!media|!crowd|!JRN|!COP|!=member|!=supporter|!=folk   both sides
  act     meet
  yes     [Iran]'s foreign minister spoke with [Oman]'s sultan about the strait.
  yes     [Qatar]'s envoy talked to [Taliban] leaders in Doha.
  no      The teacher spoke to the class about bees.
  source  CAMEO 1.1b3, code 040

verb consult   cameo 040
  roles   agent: actor|leader   patient?: actor|leader|diplomat   both sides
  act     meet
  yes     [Australia] consulted [New Zealand] before the vote.
  yes     [Finland]'s government consulted its allies in NATO.
  no      The tourist consulted the map.
  source  CAMEO 1.1b3, code 040

verb consult with   cameo 040
  roles   agent: actor|leader   recipient: actor|leader|diplomat   both sides
  act     meet
  yes     [Washington] is consulting with [Libyan] leaders.
  yes     [South Korea] consulted with [Japan] about the launch.
  no      Patients should consult with a dentist first.
  source  CAMEO 1.1b3, code 040

noun consultation   cameo 040
  roles   both sides
  act     meet
  yes     Consultations between [Chad] and [Niger] went on for two days.
  yes     [Vietnam] held consultations with [Laos] about the dam.
  no      A consultation costs ten euros.
  source  CAMEO 1.1b3, code 040

verb discuss   cameo 040
  roles   agent: actor|leader   recipient: actor|leader|diplomat   both sides
  act     meet
  yes     [Argentina]'s president discussed the loan with the [International Monetary Fund].
  yes     [Georgia] discussed the road with [Armenia].
  no      The book discusses love with great wit.
  source  CAMEO 1.1b3, code 040

noun discussion   cameo 040
  roles   recipient: actor|leader|diplomat   both sides
  act     meet
  yes     [Cuba]'s foreign minister had discussions with [Mexico]'s president.
  yes     [Mongolia] held a discussion with [Russia] on the pipeline.
  no      The film led to a lively discussion.
  source  CAMEO 1.1b3, code 040

noun talk   cameo 040
  roles   both sides
  act     negotiate
  yes     [Norway] held talks with [Iceland] in Oslo.
  yes     Talks between [India] and [Nepal] were long.
  no      There was talk of rain in the village.
  no      The talk about butterflies was fun.
  source  CAMEO 1.1b3, code 040

verb exchange view   cameo 040
  roles   agent: actor|leader   both sides
  act     meet
  yes     [Egypt] and [Jordan] exchanged views on Gaza.
  yes     [Thailand]'s foreign minister exchanged views with his [Lao] counterpart.
  no      The blog lets readers exchange views on novels.
  source  CAMEO 1.1b3, code 040

verb sit down with   cameo 040
  roles   agent: actor|leader   recipient: actor|leader|militia-force|diplomat   both sides
  act     meet
  yes     [Colombia]'s president sat down with leaders of the ELN.
  yes     [Serbia]'s president sat down with [Kosovo]'s prime minister.
  no      He sat down with a cup of tea.
  source  CAMEO 1.1b3, code 040

verb brief   cameo 040
  roles   agent: actor|leader|diplomat   patient: actor|leader|diplomat|!media|!=reporter|!=journalist
  yes     [Pentagon] officials briefed [Congress] on the raid.
  no      Officials briefed reporters about the road works.
  source  CAMEO 1.1b3, code 040

# telephone

verb telephone, phone   cameo 041
  roles   agent: actor|leader   patient: actor|leader|diplomat   both sides
  act     meet
  yes     [Russia]'s president telephoned [Turkey]'s president on Friday.
  yes     [Boris Johnson] phoned [Angela Merkel] about the border.
  no      The wrong number was phoned twice.
  source  CAMEO 1.1b3, code 041

verb call   cameo 041
  roles   agent: leader|GOV|MIL   patient: leader|GOV|MIL|country   topic?: !act   complement?: !any   both sides
  act     meet
  yes     [Joe Biden] called [Emmanuel Macron] on Thursday.
  no      The minister called the decision a mistake.
  no      Iran calls the report a lie.
  source  CAMEO 1.1b3, code 041

verb speak by telephone, talk by telephone, speak by phone, talk by phone, speak on phone, speak over phone, speak on telephone   cameo 041
  roles   agent: actor|leader   both sides
  act     meet
  yes     [Ethiopia]'s prime minister spoke by telephone with [Egypt]'s president.
  yes     [Israel]'s defence minister spoke by phone to [US] officials.
  no      The robot spoke by telephone.
  source  CAMEO 1.1b3, code 041

noun telephone call, phone call, telephone conversation, phone conversation, conversation, phone talk   cameo 041
  roles   recipient: actor|leader|diplomat   both sides
  act     meet
  yes     [Vietnam]'s telephone call with [Japan] lasted an hour.
  yes     [Ukraine]'s president had a phone conversation with [Canada]'s prime minister.
  no      The phone call woke the baby.
  source  CAMEO 1.1b3, code 041

verb hold call, hold videoconference, hold conversation   cameo 041
  roles   agent: actor|leader   both sides
  act     meet
  yes     [Germany]'s chancellor held a call with [Ukraine]'s president.
  yes     [Sudan]'s prime minister held a conversation with the [UN] envoy by telephone.
  no      Operators must hold each call for a minute.
  source  CAMEO 1.1b3, code 041

# visits

verb visit   cameo 042
  roles   agent: actor|leader|diplomat|troops   patient: actor|territory|base|place|refugee|!=website|!=museum|!=relative|!=shop|!=grave
  act     meet
  yes     [Japan]'s emperor visited [Indonesia] in June.
  yes     [Cambodia]'s foreign minister visited [Hanoi] on Tuesday.
  no      Tourists visited the museum.
  source  CAMEO 1.1b3, code 042

noun visit   cameo 042
  roles   agent: actor|leader|diplomat|=its|=his|=her
  sides   source agent   target recipient|patient|topic
  act     meet
  yes     [Pope Francis] began a visit to [Iraq] on Friday.
  yes     [Sweden]'s prime minister made a visit to [Beijing].
  no      A visit to the dentist takes an hour.
  source  CAMEO 1.1b3, code 042

noun trip   cameo 042
  roles   agent: leader|GOV|diplomat   recipient: actor|place
  sides   source agent   target recipient|patient|topic
  act     meet
  yes     [Canada]'s prime minister's trip to [India] began.
  yes     [Italy]'s president began a trip to [Kenya].
  no      The school trip to the lake was fun.
  source  CAMEO 1.1b3, code 042

verb arrive in, arrive at, fly to, travel to   cameo 042
  roles   agent: leader|GOV|diplomat|observer
  sides   source agent   target recipient|place|patient
  act     meet
  yes     [Turkey]'s president arrived in [Qatar] on Wednesday.
  yes     [Vietnam]'s foreign minister flew to [Washington] for talks.
  yes     The [UN] envoy travelled to [Sanaa].
  no      The parcel arrived in Norway after a week.
  source  CAMEO 1.1b3, code 042

verb tour   cameo 042
  roles   agent: leader|GOV|diplomat   patient: actor|place|territory|base
  act     meet
  yes     [Greece]'s prime minister toured [Cyprus] in May.
  yes     The [UN] envoy toured the camps of Jordan.
  no      The band toured Germany with its new album.
  source  CAMEO 1.1b3, code 042

verb pay visit   cameo 042
  roles   agent: actor|leader
  act     meet
  yes     [Pakistan]'s army chief paid a visit to [Afghanistan].
  yes     [Latvia]'s president paid a visit to [Estonia].
  no      Bears paid a visit to the campsite.
  source  CAMEO 1.1b3, code 042

verb host   cameo 043
  roles   agent: actor|leader   patient: actor|leader|diplomat|!sport-thing|!base|!protest-form
  unless  sport-scene
  act     meet
  yes     [Qatar] hosted [Taliban] negotiators in Doha.
  yes     [Emmanuel Macron] hosted [Angela Merkel] at his summer house.
  no      The city hosted a jazz festival.
  source  CAMEO 1.1b3, code 043

verb host talk, host meeting, host summit, host negotiation, host conference   cameo 043
  roles   agent: actor|leader|place
  act     meet
  yes     [Finland] hosted a summit with [Russia] and the [United States].
  no      The pub hosts a meeting of stamp collectors.
  source  CAMEO 1.1b3, code 043

verb receive   cameo 043
  roles   agent: leader|GOV|country   patient: leader|GOV|diplomat|actor|!money|!aid|!prisoner|!refugee|!weapon|!support|!vehicle|!goods|!proposal
  act     meet
  yes     [Belarus]'s president received [Cuba]'s ambassador.
  yes     [King Abdullah] received [Iraq]'s prime minister in Amman.
  no      The museum received a letter from Norway.
  source  CAMEO 1.1b3, code 043

verb welcome   cameo 043
  roles   agent: leader|GOV|country   patient: leader|diplomat|person|!refugee|!act|!agreement|!policy|!proposal|!=statement|!=decision|!=move|!=result|!=speech|!=offer
  act     meet
  yes     [India]'s prime minister welcomed [Bhutan]'s king in Delhi.
  yes     [Kenya]'s president welcomed [Tanzania]'s president at the airport.
  no      The hotel welcomed its first guest.
  source  CAMEO 1.1b3, code 043

# mediation, negotiation

verb mediate, arbitrate   cameo 045
  roles   agent: actor|leader|diplomat
  act     mediate
  yes     [Qatar] mediated between [Chad] and the rebels.
  yes     The [African Union] mediated the dispute between [Kenya] and [Somalia].
  no      The enzyme mediates the reaction.
  source  CAMEO 1.1b3, code 045

verb broker   cameo 045
  roles   agent?: actor|leader|diplomat   patient: agreement|ceasefire|talks|=end|=release|=solution
  act     mediate
  yes     [Egypt] brokered a truce between [Israel] and [Hamas].
  yes     A ceasefire brokered by [Turkey] has held for a week.
  no      The agency brokered the sale of the house.
  source  CAMEO 1.1b3, code 045

noun mediation   cameo 045
  sides   source agent   target recipient|patient|topic
  act     mediate
  yes     [Algeria] began mediation between the government of Mali and the rebels.
  no      The couple tried mediation before the divorce.
  source  CAMEO 1.1b3, code 045

verb shuttle between   cameo 045
  roles   agent: leader|diplomat|GOV|IGO
  act     mediate
  yes     [Norway]'s envoy shuttled between [Colombia] and [Venezuela].
  no      The ferry shuttles between the islands.
  source  CAMEO 1.1b3, code 045

verb negotiate, parley   cameo 046
  roles   agent: actor|leader|diplomat   recipient: actor|leader|militia-force   both sides
  act     negotiate
  yes     [Norway] negotiated with [Iceland] over cod.
  yes     The government of Colombia is negotiating with the [ELN].
  no      The skier negotiated the last bend.
  source  CAMEO 1.1b3, code 046

verb negotiate   cameo 046
  roles   agent: actor|leader|diplomat   patient?: agreement|ceasefire|=release|=end|=withdrawal|=price|=term|=status|=border   both sides
  act     negotiate
  yes     [Peru] and [Chile] had negotiated all night.
  yes     [Japan] and [Britain] negotiated a trade deal.
  no      The truck negotiated the narrow road.
  source  CAMEO 1.1b3, code 046

noun negotiation   cameo 046
  roles   both sides
  act     negotiate
  yes     Negotiations between [Sudan] and [Egypt] began in Cairo.
  yes     [Iran] resumed negotiations with the [European Union].
  no      The negotiation of steep paths needs good boots.
  source  CAMEO 1.1b3, code 046

noun peace talk, trade talk, ceasefire talk   cameo 046
  roles   both sides
  act     negotiate
  yes     Peace talks between [Ethiopia] and [Eritrea] opened on Monday.
  no      A small talk about the weather followed.
  source  CAMEO 1.1b3, code 046

verb bargain with, haggle with   cameo 046
  roles   agent: actor|leader   recipient: actor|leader   both sides
  act     negotiate
  yes     [Greece] bargained with the [International Monetary Fund] over the loan.
  yes     [Hungary] haggled with [Brussels] over money.
  no      He haggled with a vendor over the price of a rug.
  source  CAMEO 1.1b3, code 046

noun dialogue   cameo 046
  roles   both sides
  act     negotiate
  yes     [Serbia] opened a dialogue with [Kosovo].
  no      The dialogue in the film is wooden.
  source  CAMEO 1.1b3, code 046

verb resume talk, reopen talk, restart talk, open talk, begin talk, start talk   cameo 046
  roles   agent: actor|leader   both sides
  act     negotiate
  yes     [Armenia] and [Azerbaijan] resumed talks in Tbilisi.
  yes     [Greece] opened talks with [Turkey] on gas.
  no      Radio hosts start talk shows at six.
  source  CAMEO 1.1b3, code 046

verb hold talk, have talk, conduct talk   cameo 040
  roles   agent: actor|leader|diplomat   both sides
  act     negotiate
  yes     [Thailand] held talks with [Cambodia] about the temple.
  yes     [Colombia]'s government held talks with the [ELN] in Havana.
  no      The library holds talks on local birds.
  source  CAMEO 1.1b3, code 040

verb attend talk, join talk   cameo 046
  roles   agent: actor|leader|diplomat   both sides
  act     negotiate
  yes     [Yemen]'s government attended talks in Geneva.
  yes     [Houthi] negotiators joined talks with [Saudi] officials.
  no      The talks on road safety were attended by nobody.
  source  CAMEO 1.1b3, code 046

noun welcome   cameo 043
  roles   agent: leader|GOV|country
  sides   source agent   target recipient|patient|topic
  act     meet
  yes     [France]'s president gave a welcome to [Ghana]'s king.
  yes     [India]'s welcome for [Bhutan]'s king was warm.
  no      The welcome mat was wet.
  source  CAMEO 1.1b3, code 043

# --- more ways to meet, visit, host, mediate, negotiate

verb confer, confer with, huddle with, dine with, lunch with, sit down with, get together with, touch base with, hold session with, interact with, catch up with   cameo 040
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB   recipient?: any   both sides
  act     meet
  yes     [Tonga]'s king dined with [New Zealand]'s prime minister.
  yes     [Togo]'s president conferred with [Benin]'s president.
  no      The fox dined with the crow.
  source  CAMEO 1.1b3, code 040

noun talk, round, session, contact, parley, tete-a-tete, huddle, get-together, exchange   cameo 040
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB   recipient: actor|leader   both sides
  unless  sport-scene, market-scene
  act     meet
  yes     [Chad]'s contacts with [Libya] continued.
  no      The round of golf took a day.
  source  CAMEO 1.1b3, code 040

verb hold consultation, hold discussion, hold conversation, hold contact, have consultation, have discussion, engage discussion, engage dialogue, engage in talk, enter talk, exchange idea, have meeting, hold session, hold bilateral   cameo 040
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB   both sides
  unless  market-scene, sport-scene
  act     meet
  yes     [Oman] held consultations with [Iran].
  yes     [Fiji]'s minister had discussions with [Samoa].
  no      The neighbours had discussions about hedges.
  source  CAMEO 1.1b3, code 040

verb phone, telephone, call, ring   cameo 041
  roles   agent: country|GOV|leader|IGO|diplomat   patient: GOV|leader|diplomat|IGO|MIL   complement: !any   both sides
  act     meet
  yes     [Joe Biden] phoned [Iraq]'s president.
  yes     [Finland]'s president rang [Norway]'s prime minister.
  no      The bell rang twice.
  source  CAMEO 1.1b3, code 041

verb visit, tour, pay call, make visit, make trip, begin visit, start visit, begin tour, start tour, wind up visit, end visit, arrive visit, arrive for, arrive on visit, land in, fly into, jet into, touch down in, travel to, head to, go to, come to   cameo 042
  roles   agent: GOV|LEG|MIL|leader|diplomat|IGO|OPP|REL   patient?: place|territory|actor|=visit|=tour|=trip   recipient?: place|actor|leader|=talk|=visit
  sides   source agent   target recipient|place|patient|topic
  with    visit-word
  unless  sport-scene
  act     meet
  yes     [Kenya]'s president landed in [Uganda] for talks.
  yes     [Angola]'s foreign minister began a visit to [Cuba].
  yes     [Pope Francis] travelled to [Iraq].
  no      The minister went to bed.
  source  CAMEO 1.1b3, code 042

noun visit, trip, tour, pilgrimage, stopover   cameo 042
  roles   agent: GOV|LEG|MIL|leader|diplomat|IGO|country|REL
  sides   source agent   target recipient|place|patient|topic
  unless  culture-scene, sport-scene
  act     meet
  yes     [China]'s president's visit to [Serbia] was brief.
  yes     [Kim Jong Un]'s trip to [Russia] took a day.
  no      The tour of the band begins in May.
  source  CAMEO 1.1b3, code 042

verb host, receive, welcome, entertain, greet, fete, play host to, roll out carpet, give audience, grant audience, invite to dinner, wine and dine   cameo 043
  roles   agent: country|GOV|leader|IGO|REL   patient?: GOV|leader|diplomat|MIL|=delegation|=envoy|=talk|=audience   patient: !policy|!act|!agreement|!proposal|!law|!=statement|!=decision|!=move|!=news|!=report|!=step   recipient?: any
  sides   source agent   target patient|recipient
  unless  sport-scene, culture-scene
  act     meet
  yes     [Senegal]'s president received [Mali]'s envoy.
  no      The hotel welcomes guests at three.
  source  CAMEO 1.1b3, code 043

verb mediate, arbitrate, broker, intercede, act as mediator, serve as mediator, act as broker, act as intermediary, facilitate talk, facilitate dialogue, broker talk, broker truce, broker ceasefire, broker deal, undertake mediation, offer mediation, lead mediation, host talk between, sponsor talk   cameo 045
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB
  sides   source agent   target recipient|topic|patient
  act     mediate
  yes     [Qatar] brokered a truce between [Israel] and [Hamas].
  yes     The [Vatican] interceded with [Cuba].
  no      The teacher mediated between the twins.
  source  CAMEO 1.1b3, code 045

noun mediation, arbitration, good offices, shuttle diplomacy, mediation mission, mediation effort, peace mission   cameo 045
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB
  sides   source agent   target recipient|topic|patient|place
  act     mediate
  yes     [Algeria]'s mediation between [Mali] and the [Tuareg] rebels failed.
  yes     [Kofi Annan]'s peace mission to [Syria] began.
  no      The arbitration of taste is hard.
  source  CAMEO 1.1b3, code 045

verb negotiate, bargain, haggle, hammer out, thrash out, hash out, work out, hold negotiation, conduct negotiation, enter negotiation, begin negotiation, open negotiation, resume negotiation, renew negotiation, continue negotiation, start negotiation, restart negotiation, return to table, go back to table, come to table, resume dialogue, hold round, begin round, open round, start round   cameo 046
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB|troops|militia-force   recipient?: any   patient?: any   both sides
  with    talks, agreement
  unless  market-scene, sport-scene
  act     negotiate
  yes     [Cyprus] and [Turkey] opened negotiations on gas.
  yes     [Colombia] resumed dialogue with the [ELN].
  no      The smith hammered out a dent.
  source  CAMEO 1.1b3, code 046

verb discuss, talk over, go over, exchange view, compare note, hold consultation, confer, consult   cameo 040
  roles   agent: GOV|LEG|country|IGO|leader|diplomat|MIL|OPP|REB   recipient?: any   both sides
  act     consult
  yes     The [foreign ministers] of Chad and Libya discussed security at the border.
  yes     [Malawi] and [Zambia] exchanged views on the railway.
  no      The cook discussed the soup.
  source  CAMEO 1.1b3, code 040
