# ACCUSE: criticism, accusation, lawsuits, investigations (CAMEO roots 09, 11).

verb accuse   cameo 112
  roles   agent?: actor|leader|crowd|militia-force   patient: actor|leader|troops|militia-force
  illocution accuse
  yes     [Sudan] accused [Ethiopia] of shelling a village.
  yes     [Rwanda] was accused by [Congo] of lies.
  no      Nobody accused the weather.
  source  CAMEO 1.1b3, code 112

noun accusation, allegation   cameo 112
  roles   agent: actor|leader
  sides   source agent   target recipient|patient|topic
  illocution accuse
  yes     [Kosovo]'s accusation against [Serbia] was rejected.
  yes     [Kyiv] made an accusation of genocide against [Moscow].
  no      The allegation that cats lie is funny.
  source  CAMEO 1.1b3, code 112

verb blame, hold responsible, fault   cameo 112
  roles   agent: actor|leader   patient: actor|leader|troops|militia-force|!=weather
  illocution accuse
  yes     [India] blamed [Pakistan] for the attack.
  yes     [Saudi Arabia] held [Iran] responsible for the strike.
  no      Farmers blame the drought.
  source  CAMEO 1.1b3, code 112

verb allege, claim, charge   cameo 112
  roles   agent: GOV|country|leader|OPP|SOC|MIL   complement: act
  illocution accuse
  yes     [Chad] alleged that [Sudan] attacked a village.
  yes     [Zambia] alleged that [Malawi] attacked a village.
  no      The brewer claims to be the oldest.
  source  CAMEO 1.1b3, code 112

verb condemn, denounce, deplore, decry, censure, slam, criticise, criticize, blast, lambast, lambaste, rebuke, berate, castigate, chide, assail, attack verbally, excoriate, deride, ridicule   cameo 111
  roles   agent?: actor|leader|crowd|media   patient: actor|leader|policy|law|act|violence|abuse|troops|militia-force|=move|=ruling|=verdict|=remark|=comment|!sport-thing
  yes     [Jordan] condemned [Israel] for the raid.
  yes     [Hungary] was criticised by the [European Union].
  yes     [Turkey] denounced the attack of [Syria]'s army.
  no      The kitchen was condemned as unsafe.
  no      The wind slammed the door.
  source  CAMEO 1.1b3, code 111

verb lash out at, hit out at, take issue with, find fault with, speak out against, rail against, inveigh against   cameo 111
  roles   agent: actor|leader|crowd
  sides   source agent   target recipient|place|patient
  yes     [Brazil]'s president lashed out at [Argentina].
  yes     [Manila] hit out at [Beijing].
  no      The horse lashed out at the fly.
  source  CAMEO 1.1b3, code 111

verb call murderer, call terrorist, call liar, call dictator, brand, dub, label   cameo 111
  roles   agent: actor|leader   patient: actor|leader
  yes     [Joe Biden] called [Vladimir Putin] a murderer.
  yes     [Ankara] branded the [PKK] terrorists.
  no      The jars are labelled by hand.
  source  CAMEO 1.1b3, code 111

noun criticism, condemnation, denunciation, rebuke, censure   cameo 111
  roles   agent: actor|leader   patient?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  yes     [Germany]'s criticism of [China] was mild.
  yes     [Norway]'s condemnation of the law was loud.
  no      Film criticism is a hard trade.
  source  CAMEO 1.1b3, code 111

verb express concern, express regret, voice concern, express dismay, express outrage, express disappointment, voice alarm   cameo 110
  roles   agent: country|GOV|IGO|OPP|SOC|LEG|NGO|JRN|organisation
  yes     [Japan] expressed concern about [China]'s patrols.
  no      Parents expressed concern about the bus.
  source  CAMEO 1.1b3, code 110

verb regret, lament, resent, disapprove of, object to, oppose   cameo 110
  roles   agent: country|GOV|leader|IGO|OPP|LEG   patient?: policy|law|actor|act|agreement|proposal|=move
  sides   source agent   target recipient|patient|topic
  yes     [Serbia] opposes [Kosovo]'s bid.
  yes     [Egypt] objected to the dam of [Ethiopia].
  no      The dancer regrets nothing.
  source  CAMEO 1.1b3, code 110

verb dismiss as   cameo 111
  roles   agent: actor|leader   patient: actor|=claim|proposal|accusation
  yes     [Tehran] dismissed [Washington]'s report as a lie.
  yes     [Venezuela] dismissed the [EU] as a puppet.
  no      The umpire dismissed the batsman as he fell.
  source  CAMEO 1.1b3, code 111

adj critical   cameo 111
  roles   agent: actor|leader   recipient?: actor|leader|policy
  yes     [Ireland] is critical of Israel.
  yes     [Sweden] was critical of Hungary's law.
  no      The next hour is critical for the patient.
  source  CAMEO 1.1b3, code 111

verb complain, complain about, complain to, lodge complaint, file complaint, lodge protest, file protest   cameo 114
  roles   agent: country|GOV|leader|IGO|actor
  sides   source agent   target recipient|patient|topic
  yes     [Fiji] complained to [Japan] about the water.
  yes     [Seoul] lodged a protest with [Tokyo].
  no      The cook complained about the knife.
  source  CAMEO 1.1b3, code 114

noun complaint   cameo 114
  roles   agent: country|GOV|leader|IGO
  sides   source agent   target recipient|patient|topic
  yes     [Qatar] filed a complaint against [Bahrain].
  yes     [Ecuador] filed a complaint against [Mexico].
  no      The usual complaint about the food was heard.
  source  CAMEO 1.1b3, code 114

verb sue, file suit, bring suit, take to court, bring case, file lawsuit, bring lawsuit, file case   cameo 115
  roles   agent: actor|leader   patient?: actor|=suit|=lawsuit|=case
  yes     [South Africa] brought a case against [Israel].
  yes     [Gambia] sued [Myanmar].
  no      A cook sued for peace with his aunt.
  source  CAMEO 1.1b3, code 115

noun lawsuit, suit   cameo 115
  roles   recipient: actor
  sides   source agent   target recipient|patient|topic
  yes     [Mexico]'s lawsuit against a [US] company failed.
  yes     [Ukraine] filed a lawsuit against [Russia].
  no      The suit was grey.
  source  CAMEO 1.1b3, code 115

verb convict, find guilty, sentence, find liable   plover SANCTION   cameo 116   mode convict
  roles   agent?: actor|JUD|=court|=judge|=jury   patient?: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer|person|=man|=woman|=suspect
  yes     A court in Belarus sentenced [Maria Kolesnikova] to prison.
  yes     [Charles Taylor] was convicted by a court in The Hague.
  no      The sentence has nine words.
  source  CAMEO 1.1b3, code 116

noun conviction, sentencing   plover SANCTION   cameo 116   mode convict
  roles   patient: actor|civilian|prisoner|troops|leader|diplomat|refugee|crowd|observer
  sides   source agent   target recipient|patient|topic
  yes     The conviction of [Jacob Zuma] shook South Africa.
  yes     The sentencing of [Nicolas Sarkozy] took an hour.
  no      She spoke with conviction.
  source  CAMEO 1.1b3, code 116

verb rally against, mobilise against, mobilize against, campaign against, lobby against   cameo 113
  roles   agent: OPP|CVL|SOC|actor|leader   recipient: actor|leader|policy|law
  yes     [Kenyan] students rallied against [William Ruto].
  yes     [Iran] mobilised its friends against [Israel].
  no      He campaigned against loud music.
  source  CAMEO 1.1b3, code 113

verb accuse spy, accuse treason, accuse espionage   cameo 1125
  roles   agent: actor|leader   patient: actor|leader
  yes     [Russia] accused a [US] diplomat of spying.
  no      The duck was not accused of spying.
  source  CAMEO 1.1b3, code 1125

verb accuse corruption, accuse fraud, accuse murder, accuse theft, accuse terrorism, accuse bribery   cameo 1121
  roles   agent?: actor|leader   patient: actor|leader
  yes     [Malawi] accused a [British] trader of fraud.
  yes     [Dilma Rousseff] was accused of corruption by the opposition.
  no      Nobody accused the baker of theft.
  source  CAMEO 1.1b3, code 1121

verb accuse torture, accuse abuse, accuse violation, accuse repression   cameo 1122
  roles   agent?: actor|leader   patient: actor|leader|troops
  yes     [Amnesty International] accused [Egypt] of torture.
  no      The chef was accused of abuse of salt.
  source  CAMEO 1.1b3, code 1122

verb accuse crime, accuse genocide, accuse atrocity, accuse massacre   cameo 1124
  roles   agent?: actor|leader   patient: actor|leader|troops
  yes     [South Africa] accused [Israel] of genocide.
  no      The cat was accused of a crime against the sofa.
  source  CAMEO 1.1b3, code 1124

verb investigate, probe, look into, inquire into   cameo 090
  roles   agent?: actor|leader|police-force|JUD|observer   patient?: actor|act|crime|abuse|violence|accusation|=case|=death|!=planet|!=method   recipient?: any
  sides   source agent   target recipient|place|patient
  act     investigate
  yes     [Kenya] is investigating a [British] soldier.
  yes     The killing was investigated by the [United Nations].
  no      The team investigated the genes of fruit flies.
  source  CAMEO 1.1b3, code 090

noun investigation, inquiry, probe   cameo 090
  sides   source agent   target recipient|patient|topic
  act     investigate
  yes     [France] opened an investigation into the Libyan official.
  yes     The [UN]'s inquiry into the shelling in Gaza began.
  no      The probe landed on Mars.
  source  CAMEO 1.1b3, code 090

verb investigate corruption, investigate fraud, investigate murder, investigate bribery, investigate crime   cameo 091
  roles   agent: actor|police-force|JUD
  act     investigate
  yes     [Spain] investigated fraud at a bank.
  yes     [Malaysia]'s police investigated the murder of a [Mongolian] woman.
  no      The film investigates crime as a theme.
  source  CAMEO 1.1b3, code 091

verb investigate abuse, investigate violation, investigate torture   cameo 092
  roles   agent: actor|IGO|JUD
  act     investigate
  yes     The [United Nations] investigated abuses in Burundi.
  no      The lab investigated abuse of caffeine.
  source  CAMEO 1.1b3, code 092

verb investigate attack, investigate strike, investigate bombing, investigate shelling   cameo 093
  roles   agent: actor|MIL|JUD
  act     investigate
  yes     [NATO] investigated a strike in [Afghanistan].
  yes     [Israel] investigated the attack on a hospital in Gaza.
  no      The vet investigated attacks by foxes.
  source  CAMEO 1.1b3, code 093

verb investigate crime, investigate genocide, investigate massacre, investigate atrocity   cameo 094
  roles   agent: IGO|JUD|country
  act     investigate
  yes     The [International Criminal Court] investigated massacres in Sudan.
  yes     [Germany] investigated genocide in Iraq.
  no      The archivist investigated the massacre of trees.
  source  CAMEO 1.1b3, code 094

verb inspect   cameo 090
  roles   agent: observer|IGO|GOV|leader   patient: base|building|weapon|=plant|=facility|territory|warship|vehicle
  act     investigate
  yes     [UN] inspectors inspected a plant in [Iran].
  yes     A base in [Syria] was inspected by the [OPCW].
  no      The cook inspected the oven.
  source  CAMEO 1.1b3, code 090

noun inspection   cameo 090
  roles   agent: observer|IGO|GOV   patient: base|building|weapon|=plant|=facility|territory
  sides   source agent   target recipient|patient|topic
  act     investigate
  yes     The [UN]'s inspection of a factory in Iraq ended.
  yes     [IAEA] inspectors made an inspection of a plant in [Libya].
  no      The inspection of the brakes cost ten euros.
  source  CAMEO 1.1b3, code 090

verb reveal crime, expose corruption, expose abuse   cameo 112
  roles   agent: actor|media|SOC
  yes     [Human Rights Watch] exposed abuses in Libya.
  yes     [Ukrainian] journalists exposed corruption in the army.
  no      The X-ray exposed the film.
  source  CAMEO 1.1b3, code 112

noun war of words, quarrel, row, spat   cameo 111
  roles   recipient: actor|leader   both sides
  yes     [Chile]'s quarrel with [Bolivia] grew.
  no      She sat in the front row.
  source  CAMEO 1.1b3, code 111

# --- leaves by what is charged, and the many verbs of blame

verb accuse, suspect, blame   cameo 1125
  roles   agent?: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   patient: actor|leader|troops|militia-force|police-force|crowd
  with    espionage
  illocution accuse
  yes     [Iran] accused two [French] teachers of spying.
  yes     [Uganda]'s court suspected [Kenyan] traders of espionage.
  no      The cook accused the parrot of treason.
  source  CAMEO 1.1b3, code 1125

verb accuse, suspect, blame   cameo 1124
  roles   agent?: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   patient: actor|leader|troops|militia-force|police-force|crowd
  with    war-crime-word
  illocution accuse
  yes     [Gambia] accused [Myanmar] of genocide.
  yes     [Kyiv] blamed [Russian] troops for a massacre.
  no      Critics accused the film of a crime against taste.
  source  CAMEO 1.1b3, code 1124

verb accuse, suspect, blame   cameo 1122
  roles   agent?: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   patient: actor|leader|troops|militia-force|police-force|crowd
  with    rights-abuse
  illocution accuse
  yes     The [United Nations] accused [Eritrea] of torture.
  yes     [Amnesty International] accused [Egypt]'s police of abuses.
  no      The pupil accused the sun of oppression.
  source  CAMEO 1.1b3, code 1122

verb accuse, suspect   cameo 1121
  roles   agent?: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   patient: actor|leader|troops|militia-force|police-force|crowd
  with    corrupt-crime
  illocution accuse
  yes     [Peru]'s opposition accused the [president] of corruption.
  yes     [Malaysia] accused a [British] banker of fraud.
  no      The cat was accused of theft of cream.
  source  CAMEO 1.1b3, code 1121

verb accuse, blame, suspect   cameo 1123
  roles   agent?: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   patient: actor|leader|troops|militia-force|police-force|crowd
  with    aggression-word
  unless  sport-scene
  illocution accuse
  yes     [Pakistan] accused [India] of shelling a village.
  yes     [Chad] blamed [Sudan] for backing rebels.
  no      The chess player accused his rival of attacking too early.
  source  CAMEO 1.1b3, code 1123

verb level accusation, level charge, level allegation, make accusation, make allegation, point finger, point finger at, cast blame, lay blame, pin blame, put blame   cameo 112
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force
  sides   source agent   target recipient|patient|topic
  illocution accuse
  yes     [Chile] levelled accusations at [Bolivia].
  no      The teacher pointed at the map.
  source  CAMEO 1.1b3, code 112

verb implicate, incriminate, finger   cameo 112
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force|=report   patient: actor|leader|troops
  illocution accuse
  yes     A report implicated [Syrian] officials.
  yes     [Nigeria]'s police implicated two [Chinese] traders.
  no      The stain implicated the cook.
  source  CAMEO 1.1b3, code 112

verb criticise, criticize, condemn, denounce, slam, blast, lambast, lambaste, rebuke, deplore, decry, censure, castigate, berate, chide, scold, deride, mock, ridicule, excoriate, bash, rip, assail, upbraid, admonish, reprimand, reproach, pillory, vilify, disparage   cameo 111
  roles   agent?: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force|=report   patient: actor|leader|act|policy|law|violence|agreement|=move|=decision|=visit|=strike|=speech|=remark|=comment|=plan|=attack|=killing|=execution|=arrest
  unless  sport-scene
  illocution accuse
  yes     [France] slammed [Poland]'s move.
  yes     [Kenya] rebuked [Uganda].
  yes     The [Vatican] decried the killing of [Coptic] workers.
  no      Critics slammed the film.
  no      Wind blasted the hut.
  source  CAMEO 1.1b3, code 111

verb take aim at, take swipe at, hit back at, fire back at, tear into, lay into, rail at, fulminate against, sound off against, come out against, speak out against, rage against, fume at, sneer at   cameo 111
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   recipient?: any
  unless  sport-scene, nature-scene
  illocution accuse
  yes     [Ankara] hit back at [Athens].
  yes     [Peru] came out against [Chile].
  no      Waves tore into the pier.
  source  CAMEO 1.1b3, code 111

noun rebuke, outcry, outrage, criticism, condemnation, reproach, reprimand, broadside, tirade, diatribe, swipe, jibe   cameo 111
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force
  sides   source agent   target recipient|patient|topic
  illocution accuse
  yes     [Japan]'s rebuke of [China] was mild.
  yes     [Moscow]'s condemnation of the [US] raid came late.
  no      The painting drew criticism.
  source  CAMEO 1.1b3, code 111

verb voice outrage, express outrage, express anger, voice anger, express indignation, express displeasure, voice displeasure, express disapproval, express frustration, voice frustration, voice objection, raise objection, express reservation, raise concern, express alarm, voice concern, express dissatisfaction, express misgiving   cameo 110
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force
  sides   source agent   target recipient|patient|topic
  illocution accuse
  yes     [Bahrain] expressed its displeasure with [Qatar].
  no      The singer expressed her anger in verse.
  source  CAMEO 1.1b3, code 110

adj critical, scathing, furious, angry, outraged, indignant, unhappy, dissatisfied, frustrated, wary, dismayed, disappointed   cameo 110
  roles   agent: country|GOV|leader|IGO|diplomat   recipient?: any
  sides   source agent   target recipient|patient|topic
  illocution accuse
  yes     [Dublin] is unhappy with [London]'s plan.
  no      The chef is unhappy with the sauce.
  source  CAMEO 1.1b3, code 110

verb lodge protest, file protest, deliver protest, hand protest, submit complaint, file complaint, lodge complaint, make complaint, protest to, complain to, complain of, grumble about, complain about, appeal to court, take case, take dispute   cameo 114
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   recipient?: any
  sides   source agent   target recipient|topic|patient
  unless  market-scene
  act     accuse
  yes     [Vietnam] lodged a protest with [China].
  yes     [Malta] complained to [Italy] about the boats.
  yes     [Cyprus] filed a complaint against [Turkey].
  no      The guest complained about the soup.
  source  CAMEO 1.1b3, code 114

noun formal protest, official protest, protest note, complaint, diplomatic protest   cameo 114
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force
  sides   source agent   target recipient|patient|topic
  act     accuse
  yes     [Seoul]'s formal protest to [Tokyo] was ignored.
  no      The complaint of the knee came back.
  source  CAMEO 1.1b3, code 114

verb sue, take to court, file suit, bring suit, file lawsuit, launch lawsuit, bring case, lodge case, open case, file charge, press charge, bring charge, initiate proceedings, start proceedings, file petition, seek injunction   cameo 115
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force
  sides   source agent   target patient|recipient|topic
  unless  market-scene
  act     accuse
  yes     [Mexico] sued a [US] gun maker.
  yes     [Gambia] brought a case against [Myanmar].
  yes     [Nauru] started proceedings against [Australia].
  no      The courier brought a case of wine.
  source  CAMEO 1.1b3, code 115

verb convict, find guilty, sentence, condemn to death, sentence to death, jail for, hand sentence, hand down sentence, hand term, give sentence   cameo 116   mode convict
  roles   agent?: JUD|GOV|country|actor   patient?: actor|leader|prisoner|civilian|troops|militia-force|number|JRN|=sentence|=term
  sides   source agent   target recipient|patient
  plover  SANCTION
  unless  market-scene
  act     accuse
  yes     A [Turkish] court sentenced two [German] reporters.
  yes     [Vietnam] convicted a [US] priest.
  no      The sentence has nine words.
  source  CAMEO 1.1b3, code 116

verb acquit, exonerate, clear of, absolve, find not guilty, drop charge, drop case, throw out case   cameo 081
  roles   agent?: JUD|GOV|country|actor   patient?: actor|leader|prisoner|troops|=charge|=case
  act     ease
  yes     [Kenya] dropped charges against a [Dutch] pilot.
  no      The waiter cleared the table of crumbs.
  source  CAMEO 1.1b3, code 081

verb investigate, probe, look into, open investigation, open probe, launch investigation, launch probe, launch inquiry, order investigation, order probe, open inquiry   cameo 094
  roles   agent?: actor|leader|police-force|JUD|observer
  sides   source agent   target recipient|patient|topic|place
  with    war-crime-word
  unless  culture-scene
  act     investigate
  yes     [Argentina] is investigating a massacre of [Mapuche] families.
  no      The play investigates a massacre of mice.
  source  CAMEO 1.1b3, code 094

verb investigate, probe, look into, open investigation, open probe, launch investigation, launch probe, launch inquiry, order investigation, order probe, open inquiry   cameo 092
  roles   agent?: actor|leader|police-force|JUD|observer
  sides   source agent   target recipient|patient|topic|place
  with    rights-abuse
  unless  culture-scene
  act     investigate
  yes     The [United Nations] is investigating abuses in [Sudan].
  yes     [Colombia] opened a probe into torture by [soldiers].
  no      The novel investigates slavery.
  source  CAMEO 1.1b3, code 092

verb investigate, probe, look into, inquire into, open investigation, open probe, launch investigation, launch probe, launch inquiry, order investigation, order probe, open inquiry, begin investigation, scrutinise, scrutinize, audit, examine case   cameo 091
  roles   agent?: actor|leader|police-force|JUD|observer
  sides   source agent   target recipient|patient|topic|place
  with    corrupt-crime
  unless  culture-scene
  act     investigate
  yes     [Brazil] is investigating a [Swiss] bank over bribery.
  yes     [Kenya]'s police opened a probe into theft at the port.
  no      The film looks into a murder.
  source  CAMEO 1.1b3, code 091

verb inspect, monitor, verify, observe, oversee, examine, search for   cameo 090
  roles   agent: observer|IGO   patient?: any
  sides   source agent   target recipient|place|patient|topic
  act     investigate
  yes     [UN] inspectors examined a plant in [Iran].
  no      The vet inspected the horse.
  source  CAMEO 1.1b3, code 090

verb send team investigate, send investigator, send inspector, dispatch investigator, dispatch inspector, send fact-finding, send mission, appoint commission, set up commission, set up inquiry, establish inquiry, form committee, establish commission   cameo 090
  roles   agent: actor|leader
  sides   source agent   target recipient|place|patient|topic
  with    investigation, inquiry-word
  act     investigate
  yes     The [United Nations] sent investigators to [Congo].
  yes     [Lebanon] set up a commission to look at the blast.
  no      The firm set up a shop.
  source  CAMEO 1.1b3, code 090

verb rally opposition, rally against, drum up opposition, mobilise opposition, mobilize opposition, stir opposition, campaign against, lobby against, urge boycott, call for boycott, call for sanction, incite against, mobilise against, mobilize against   cameo 113
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   recipient?: any
  sides   source agent   target recipient|patient|topic
  act     accuse
  yes     [Ireland]'s bishops campaigned against the law of [Israel].
  no      The doctor campaigned against sugar.
  source  CAMEO 1.1b3, code 113
