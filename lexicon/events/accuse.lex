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
  yes     [Britain] voiced concern over arrests in [Hong Kong].
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
  yes     [Uganda] accused [Kizza Besigye] of treason.
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
  yes     [Eritrea] was accused of abuses by the [United Nations].
  no      The chef was accused of abuse of salt.
  source  CAMEO 1.1b3, code 1122

verb accuse crime, accuse genocide, accuse atrocity, accuse massacre   cameo 1124
  roles   agent?: actor|leader   patient: actor|leader|troops
  yes     [South Africa] accused [Israel] of genocide.
  yes     [Russian] soldiers were accused of war crimes by [Ukraine].
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
  yes     [Mexico] investigated torture by its [army].
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
  yes     The row between [Paris] and [Rome] went on.
  no      She sat in the front row.
  source  CAMEO 1.1b3, code 111
