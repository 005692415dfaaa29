# SUPPORT: praise, backing, recognition, ties, signing (CAMEO root 05).

verb support   cameo 051
  roles   agent: actor|leader   patient: actor|leader|troops|militia-force|proposal|policy|agreement|talks|law|crowd|=candidate|=right|=independence|=war|=effort|!market-thing|!sport-thing
  act     support
  yes     [Hungary] supports [Serbia]'s bid to join the EU.
  yes     The rebels are supported by [Qatar].
  no      Four pillars support the roof.
  source  CAMEO 1.1b3, code 051

verb back, endorse   cameo 051
  roles   agent: actor|leader   patient: actor|leader|troops|militia-force|proposal|policy|agreement|talks|law|=candidate|=candidacy|=right|=independence|=effort
  act     support
  yes     [Egypt] backed [Sudan] in the dispute.
  yes     [France] backs [Morocco]'s plan for the Sahara.
  yes     The plan was endorsed by the [African Union].
  no      The driver backed the van into a wall.
  source  CAMEO 1.1b3, code 051

verb stand by, stand behind, side with, stand with   cameo 051
  roles   agent: actor|leader|!=people
  sides   source agent   target recipient|patient|topic
  act     support
  yes     [Canada] stands by [Ukraine].
  yes     [Iran] sided with [Armenia] in the quarrel.
  no      The lamp stood by the door.
  source  CAMEO 1.1b3, code 051

verb come out for, come out in, speak up for, speak out for   cameo 051
  roles   agent: actor|leader
  sides   source agent   target recipient|patient|topic|place
  act     support
  yes     [Ireland]'s prime minister came out for [Palestine].
  no      The sun came out for an hour.
  source  CAMEO 1.1b3, code 051

noun support, backing   cameo 051
  roles   agent: actor|leader   topic: actor|leader|policy|proposal|agreement|militia-force|troops
  sides   source agent   target recipient|patient|topic
  act     support
  yes     [Turkey]'s support for [Azerbaijan] was noted.
  yes     [Washington]'s support for [Guyana] was clear.
  no      The shelf needs support for heavy books.
  source  CAMEO 1.1b3, code 051

verb express support, voice support, declare support, pledge support, give support, lend support, offer support   cameo 051
  roles   agent: actor|leader
  sides   source agent   target recipient|patient|topic
  act     support
  yes     [Poland] expressed support for [Lithuania].
  yes     [India] voiced support for [Bhutan] at the summit.
  no      A tired back needs support from a good chair.
  source  CAMEO 1.1b3, code 051

noun endorsement   cameo 051
  roles   patient: actor|leader
  sides   source agent   target recipient|patient|topic
  act     support
  yes     [Brazil]'s endorsement of [Argentina]'s candidate came late.
  yes     The endorsement of [Argentina] by [Chile] came on Friday.
  no      The tennis player signed an endorsement with a shoe firm.
  source  CAMEO 1.1b3, code 051

verb praise, laud, commend, hail, applaud, extol   cameo 051
  roles   agent: actor|leader   patient: actor|leader|policy|agreement|troops|talks|ceasefire|law|=role|=effort|=decision|=restraint|=progress|=election|=move|=vote|=release
  act     support
  yes     [Angela Merkel] praised [Tunisia]'s government.
  yes     [Rwanda] was praised by the [World Bank].
  yes     [Spain] hailed the accord between [Colombia] and the rebels.
  no      The critic praised the soup.
  no      He hailed a taxi.
  source  CAMEO 1.1b3, code 051

noun praise   cameo 051
  roles   topic: actor|leader|policy
  sides   source agent   target recipient|patient|topic
  act     support
  yes     [Jordan]'s king had praise for [Kuwait].
  yes     [Vladimir Putin]'s praise for [Donald Trump] was noted.
  no      The novel won praise for its style.
  source  CAMEO 1.1b3, code 051

verb pay tribute, give thanks, express gratitude, express appreciation   cameo 051
  roles   agent: actor|leader
  sides   source agent   target recipient|patient|topic
  act     support
  yes     [Joe Biden] paid tribute to [Poland].
  yes     [Nepal]'s prime minister expressed gratitude to [India].
  no      The museum pays tribute to a local painter.
  source  CAMEO 1.1b3, code 051

verb thank   cameo 051
  roles   agent: actor|leader   patient: actor|leader|troops|diplomat
  act     support
  yes     [Volodymyr Zelensky] thanked [Denmark] for the tanks.
  yes     The [African Union] was thanked by [Somalia]'s president.
  no      The singer thanked the audience.
  source  CAMEO 1.1b3, code 051

verb congratulate   cameo 051
  roles   agent: actor|leader   patient: actor|leader|troops
  act     support
  yes     [Xi Jinping] congratulated [Vietnam]'s new president.
  yes     [Zambia]'s president was congratulated by [South Africa].
  no      The coach congratulated the goalkeeper.
  source  CAMEO 1.1b3, code 051

verb welcome   cameo 051
  roles   agent: actor|leader   patient: agreement|ceasefire|talks|policy|proposal|law|=decision|=move|=release|=election|=statement|=result|=announcement|=step|=verdict|=ruling|=withdrawal|=news|=progress|=deal|=offer
  act     support
  yes     [Germany] welcomed the ceasefire in Yemen.
  yes     The decision of [Serbia] was welcomed by the [EU].
  no      Rain was welcomed by the roses.
  source  CAMEO 1.1b3, code 051

verb salute, honour, honor, decorate   cameo 051
  roles   agent: leader|GOV|country   patient: actor|leader|troops
  act     support
  yes     [Emmanuel Macron] saluted [Ukraine]'s president.
  yes     [Malta]'s president was honoured by [Italy].
  no      The parade saluted the spring.
  source  CAMEO 1.1b3, code 051

verb express confidence, express solidarity, express admiration, show solidarity, express sympathy   cameo 051
  roles   agent: actor|leader
  sides   source agent   target recipient|patient|topic
  act     support
  yes     [Bolivia]'s president expressed solidarity with [Cuba].
  yes     [Berlin] expressed confidence in Tunisia's government.
  no      Her smile expressed confidence.
  source  CAMEO 1.1b3, code 051

verb defend, justify, vindicate   cameo 052
  roles   agent: actor|leader   patient: actor|leader|policy|law|agreement|=decision|=right|=record|=strike|=raid|=operation|!territory|!base|!building|!sport-thing|!=title|!=capital
  act     support
  yes     [Russia] defended [Syria] at the Security Council.
  yes     [Pakistan]'s prime minister defended [China] against its critics.
  no      The champion defended her title in Rome.
  source  CAMEO 1.1b3, code 052

verb speak in defence, come to defence, speak in defense, come to defense, leap to defence   cameo 052
  roles   agent: actor|leader
  sides   source agent   target recipient|patient|topic
  act     support
  yes     [Uganda]'s president came to the defence of [Rwanda].
  yes     [Vienna] spoke in defence of Hungary.
  no      A goalkeeper came to the defence's help.
  source  CAMEO 1.1b3, code 052

verb rally support, drum up support, mobilise support, mobilize support, win support, lobby for, campaign for   cameo 053
  roles   agent: actor|leader
  sides   source agent   target recipient|patient|topic
  act     support
  yes     [Algeria] drummed up support for [Palestine].
  no      The song drummed up an echo.
  source  CAMEO 1.1b3, code 053

verb recognise, recognize   cameo 054
  roles   agent: actor|leader   patient: country|GOV|territory|place|REB|OPP|=independence|=state|=government|=sovereignty|=result|=winner|!=need|!=mistake
  act     support
  yes     [Spain] recognised [Palestine] in May.
  yes     [Kosovo] was recognised by [Portugal].
  no      She recognised her brother in the photograph.
  source  CAMEO 1.1b3, code 054

noun recognition   cameo 054
  roles   agent: actor|leader   patient: country|GOV|territory|place|=independence|=state|=government
  sides   source agent   target recipient|patient|topic
  act     support
  yes     [Norway]'s recognition of [Palestine] angered some.
  no      Voice recognition fails in a noisy room.
  source  CAMEO 1.1b3, code 054

verb establish tie, establish relation, restore tie, restore relation, resume relation, resume tie, normalise relation, normalize relation, normalise tie, normalize tie, renew relation   cameo 054
  roles   agent: actor|leader   both sides
  act     support
  yes     [Bhutan] established diplomatic relations with [Kenya].
  yes     [Saudi Arabia] and [Iran] restored ties after seven years.
  no      The study established a relation between sleep and memory.
  source  CAMEO 1.1b3, code 054

verb upgrade relation, upgrade tie, strengthen tie, strengthen relation, deepen tie, improve relation, improve tie, deepen relation, expand tie   cameo 050
  roles   agent: actor|leader   both sides
  act     support
  yes     [Vietnam] upgraded its relations with the [United States].
  yes     [Kazakhstan] and [Turkey] strengthened their ties.
  no      Salt improved the soup.
  source  CAMEO 1.1b3, code 050

noun normalisation, normalization, rapprochement   cameo 050
  roles   both sides
  act     support
  yes     The rapprochement between [Eritrea] and [Ethiopia] surprised many.
  yes     [Bahrain]'s normalisation of relations with [Israel] went on.
  no      The normalisation of the data took an hour.
  source  CAMEO 1.1b3, code 050

verb open embassy, reopen embassy, open consulate, reopen consulate, appoint ambassador, send ambassador, name ambassador   cameo 054
  roles   agent: actor|leader
  sides   source agent   target recipient|patient|topic
  act     support
  yes     [Zambia] opened an embassy in Israel.
  yes     [Ecuador] reopened its consulate in Cuba.
  no      The cafe opened late.
  source  CAMEO 1.1b3, code 054

verb forge alliance, form alliance, join alliance, join coalition, form coalition   cameo 050
  roles   agent: actor|leader   both sides
  act     support
  yes     [Finland] and [Sweden] formed an alliance.
  yes     [Mali] joined an alliance with [Niger] and [Burkina Faso].
  no      The clouds formed a ring.
  source  CAMEO 1.1b3, code 050

verb join   cameo 050
  roles   agent: country|leader|GOV|REB|OPP   patient: IGO|=alliance|=coalition|=pact|=treaty|=convention|=bloc|=NATO|=EU
  act     support
  yes     [Finland] joined [NATO] in April.
  yes     [Croatia] joined the [European Union].
  no      The boy joined the scouts.
  source  CAMEO 1.1b3, code 050

verb admit   cameo 050
  roles   agent: IGO|=alliance|=bloc|=union|=league   patient: country|actor
  act     support
  yes     The [African Union] admitted [South Sudan] as a member.
  yes     [Montenegro] was admitted by [NATO].
  no      The hospital admitted two patients.
  source  CAMEO 1.1b3, code 050

verb forgive, pardon   cameo 056
  roles   agent: actor|leader   patient: actor|=enemy|=nation|=attack|!debt|!prisoner
  act     support
  yes     [Rwanda] forgave [Belgium] for the past.
  yes     [Nelson Mandela] forgave [South Africa]'s old rulers.
  no      She forgave her brother's bad jokes.
  source  CAMEO 1.1b3, code 056

verb sign   cameo 057
  roles   agent: country|GOV|LEG|IGO|MIL|REB|OPP|PTY|LAB|organisation|leader|diplomat|militia-force   patient: agreement|=contract|=protocol|=statement|!law|!=autograph|!=petition   both sides
  act     sign
  yes     [Brazil] signed a treaty with [Uruguay].
  yes     The pact was signed by [Japan] and [France].
  no      The poem was signed with a flower.
  source  CAMEO 1.1b3, code 057

verb initial, ratify, conclude, seal, clinch   cameo 057
  roles   agent: actor|leader|LEG   patient: agreement|ceasefire
  act     sign
  yes     [Ghana] ratified the treaty with [Togo].
  yes     [Chile] and [Peru] concluded a trade agreement.
  no      She concluded her speech with a joke.
  source  CAMEO 1.1b3, code 057

verb reach agreement, reach deal, reach accord, strike deal, make deal, reach settlement, reach compromise, sign up to   cameo 057
  roles   agent: actor|leader   both sides
  act     sign
  yes     [Greece] and [Albania] reached an agreement on the sea border.
  yes     [Ukraine] struck a deal with [Turkey] on grain.
  no      The clock struck nine.
  source  CAMEO 1.1b3, code 057

noun signing, ratification   cameo 057
  roles   patient: agreement|ceasefire|=treaty
  sides   source agent   target recipient|patient|topic
  act     sign
  yes     [Bolivia]'s ratification of the treaty pleased Peru.
  no      The club announced the signing of a goalkeeper.
  source  CAMEO 1.1b3, code 057

verb accede to, adhere to   cameo 057
  roles   agent: country|leader|GOV   recipient: agreement   patient?: agreement|=treaty|=convention|=protocol
  sides   source agent   target recipient|patient|topic
  act     sign
  yes     [Malawi] acceded to the convention of the [United Nations].
  no      Athletes must adhere to the rules.
  source  CAMEO 1.1b3, code 057
  yes     [Fiji] acceded to the treaty with [Australia].

verb strike alliance, make peace, bury hatchet   cameo 057
  roles   agent: actor|leader   both sides
  act     settle
  yes     [Eritrea] made peace with [Ethiopia].
  yes     [Egypt] and [Qatar] buried the hatchet in January.
  no      The tea made peace of mind easy.
  source  CAMEO 1.1b3, code 057

adj supportive of, sympathetic to   cameo 051
  roles   agent: actor|leader   recipient?: actor|leader|policy
  act     support
  yes     [Botswana] was supportive of Zambia's request.
  yes     [Jakarta] is sympathetic to [Palestine].
  no      The mattress is supportive of a sore back.
  source  CAMEO 1.1b3, code 051

# --- more ways to back, praise, recognise, sign

verb praise, laud, commend, hail, applaud, extol, acclaim, celebrate, compliment, cheer, salute, pay tribute to, heap praise, heap praise on, speak highly of, express admiration, express appreciation, express satisfaction, lavish praise   cameo 051
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB|SOC|MIL   patient?: actor|leader|act|policy|agreement|law|=role|=effort|=step|=decision|=move|=progress|=speech|=praise|=visit|=victory|=resilience|=courage|=election   recipient?: any
  sides   source agent   target patient|recipient|topic
  unless  culture-scene, sport-scene, market-scene
  act     support
  yes     [Berlin] hailed [Poland]'s decision.
  yes     [Ghana] commended [Liberia] on its elections.
  yes     [Putin] heaped praise on [Orban].
  no      Critics hailed the opera.
  source  CAMEO 1.1b3, code 051

verb support, back, endorse, favour, favor, espouse, throw weight behind, throw support behind, rally behind, line up behind, stand behind, stand by, stand with, get behind, root for, side with, come down in favour, come out in favour   cameo 051
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB|SOC|MIL|militia-force   patient?: actor|leader|act|policy|agreement|law|proposal|=bid|=claim|=call|=stance|=candidacy|=government|=independence|=sovereignty|=position   recipient?: any
  sides   source agent   target patient|recipient|topic
  unless  sport-scene, market-scene, culture-scene
  act     support
  yes     [Iran] backed [Armenia]'s stance.
  yes     [Ankara] stood by [Baku].
  no      The column supports the roof.
  source  CAMEO 1.1b3, code 051

verb voice support, express support, declare support, reaffirm support, reiterate support, pledge support, reaffirm commitment, reaffirm solidarity, express solidarity, show solidarity, voice solidarity, extend support, affirm support, give backing, give blessing, give nod, offer backing, win praise   cameo 051
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB|SOC|MIL   recipient?: any
  sides   source agent   target recipient|patient|topic
  unless  sport-scene
  act     support
  yes     [Canada] reaffirmed its support for [Ukraine].
  yes     [Malaysia] expressed solidarity with the [Palestinians].
  yes     [Rome] gave its backing to [Tunis].
  no      The fans expressed support for the goalkeeper.
  source  CAMEO 1.1b3, code 051

noun praise, tribute, endorsement, approval, blessing, backing, support, solidarity, salute, commendation   cameo 051
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB|SOC   recipient: any
  sides   source agent   target recipient|patient|topic
  unless  sport-scene, market-scene, culture-scene
  act     support
  yes     [China]'s backing for [Pakistan] is firm.
  yes     [Cairo]'s tribute to [Khartoum] came quickly.
  no      The support of the beam is weak.
  source  CAMEO 1.1b3, code 051

verb defend, stick up for, come to defence, come to rescue, vouch for, justify, vindicate, exonerate, go to bat for, speak up for, speak in defence   cameo 052
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB|SOC   patient?: actor|leader|act|policy|=right|=record|=decision|=move|=action|=strike   recipient?: any
  sides   source agent   target patient|recipient|topic
  unless  sport-scene, market-scene
  act     support
  yes     [Tokyo] defended [Seoul]'s decision.
  yes     [Nicaragua] vouched for [Cuba].
  yes     [Hungary] stuck up for [Serbia].
  no      The keeper defended the goal.
  source  CAMEO 1.1b3, code 052

verb rally support, drum up support, mobilise support, mobilize support, garner support, muster support, seek support for, win backing, canvass for, campaign for, lobby for, stump for   cameo 053
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB|SOC   recipient?: any
  sides   source agent   target recipient|topic|patient
  act     support
  yes     [Turkey] drummed up support for [Qatar].
  yes     [Kyiv] mustered support for [Moldova].
  no      The baker campaigned for softer butter.
  source  CAMEO 1.1b3, code 053

verb recognise, recognize, accord recognition, grant recognition, extend recognition, give recognition, establish tie, establish relation, open relation, forge tie, restore tie, restore relation, resume relation, resume tie, normalise tie, normalize tie, normalise relation, normalize relation, re-establish relation, reestablish relation, reopen embassy, open embassy, exchange ambassador, exchange diplomat, accredit ambassador, reinstate ambassador   cameo 054
  roles   agent: country|GOV|IGO|leader   patient?: country|GOV|REB|=state|=independence|=government|tie|=recognition|=embassy|=ambassador|=sovereignty   recipient?: any
  sides   source agent   target recipient|patient|topic|place
  act     cooperate
  yes     [Ireland] recognised [Kosovo].
  no      The dog recognised its master.
  source  CAMEO 1.1b3, code 054

verb upgrade tie, upgrade relation, deepen tie, deepen relation, strengthen tie, strengthen relation, boost tie, boost relation, improve relation, improve tie, mend tie, mend fence, repair relation, repair tie, reset relation, rebuild tie, expand relation, warm to, elevate relation, elevate tie, forge partnership, launch partnership, form partnership, establish partnership, form alliance, forge alliance, enter alliance, join alliance, join bloc, accede to   cameo 050
  roles   agent: country|GOV|IGO|leader|PTY   recipient?: any   both sides
  unless  market-scene
  act     cooperate
  yes     [Athens] mended fences with [Ankara].
  no      The sweater warmed to the touch.
  source  CAMEO 1.1b3, code 050

verb sign, initial, ink, conclude, ratify, seal, clinch, finalise, finalize, adopt, enter into, reach, strike, agree on, come to   cameo 057
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB|troops|militia-force   patient?: agreement   recipient?: any   both sides
  with    agreement
  unless  market-scene, sport-scene, culture-scene
  act     sign
  yes     [Gabon] and [China] inked a deal on timber.
  yes     [Sudan] and [South Sudan] reached an accord.
  yes     [Chile] finalised a pact with [Peru].
  no      The painter signed the canvas.
  source  CAMEO 1.1b3, code 057

verb apologise, apologize, say sorry, express regret, express remorse, offer apology, make apology, issue apology, ask forgiveness, ask pardon, voice regret, extend apology   cameo 055
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB|MIL   recipient?: any   complement?: any
  sides   source agent   target recipient|topic|patient
  unless  market-scene
  act     apologise
  yes     [Belgium] apologised to [Congo].
  yes     [Kenya]'s police offered an apology to [Uganda].
  yes     [Canada] issued an apology to [Haida] families.
  no      The waiter apologised for the soup.
  source  CAMEO 1.1b3, code 055

verb forgive, pardon, amnesty, absolve   cameo 056
  roles   agent: country|GOV|leader|REL   patient: actor|leader|prisoner|REB
  act     ease
  yes     [Rwanda]'s president forgave two [Belgian] priests.
  no      She forgave the rain.
  source  CAMEO 1.1b3, code 056

verb march in support, rally in support, demonstrate in support, rally behind, gather in support, take to street in support, march in solidarity, rally in solidarity   cameo 053
  roles   agent: actor|crowd|civilian
  sides   source agent   target topic|recipient|patient
  act     support
  yes     [Jordanians] marched in support of the [Palestinians].
  yes     [Students] in Chile rallied in solidarity with [Venezuela].
  no      The band rallied behind its singer with a new song.
  source  CAMEO 1.1b3, code 053
