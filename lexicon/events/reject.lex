# REJECT: refusals, vetoes, defiance (CAMEO root 12). What is refused gives the code, by illocutions.lex.

verb refuse, decline   cameo 120
  roles   agent: actor|leader|militia-force|crowd   complement: any
  illocution refuse
  yes     [Hungary] refused to send arms to [Ukraine].
  no      Prices declined for a week.
  no      The motor refused to start.
  source  CAMEO 1.1b3, code 120

verb refuse, decline   cameo 120
  roles   agent: actor|leader|militia-force|crowd   patient: act|actor|talks|proposal|aid|agreement|=contract|=bid|=request
  illocution refuse
  yes     [Syria] declined talks with [Turkey].
  no      The motor refused to start.
  source  CAMEO 1.1b3, code 120

noun refusal   cameo 120
  roles   agent: actor|leader|militia-force
  sides   source agent   target recipient|patient|topic
  illocution refuse
  yes     [Israel]'s refusal to negotiate with [Hamas] was expected.
  no      The horse's refusal at the fence cost time.
  source  CAMEO 1.1b3, code 120

verb reject, rebuff, spurn, turn down, dismiss, rule out, repudiate, shun   cameo 120
  roles   agent?: actor|leader|militia-force|LEG|JUD   patient: proposal|agreement|ceasefire|act|actor|talks|aid|law|policy|=idea|=demand|=appeal|!accusation
  illocution refuse
  yes     [Serbia] rejected a proposal of [Kosovo].
  yes     [Pyongyang] rebuffed an offer of talks.
  no      Her body rejected the new kidney.
  source  CAMEO 1.1b3, code 120

noun rejection   cameo 120
  roles   patient: proposal|agreement|ceasefire|act|talks
  sides   source agent   target recipient|patient|topic
  illocution refuse
  yes     [Iran]'s rejection of the [EU]'s proposal surprised nobody.
  yes     The rejection of the deal by [Britain]'s parliament hurt Theresa May.
  no      The young poet is used to rejection.
  source  CAMEO 1.1b3, code 120

verb veto   cameo 129
  roles   agent?: country|GOV|LEG|IGO|leader
  yes     [Russia] vetoed a resolution on [Syria].
  yes     The draft was vetoed by the [United States].
  no      Her mother vetoed the pink sofa.
  source  CAMEO 1.1b3, code 129

noun veto   cameo 129
  roles   agent: country|GOV|leader|LEG
  sides   source agent   target recipient|patient|topic
  yes     [China]'s veto of the resolution angered France.
  yes     [Hungary]'s veto of the plan was expected.
  no      The history of the veto is taught in schools.
  source  CAMEO 1.1b3, code 129

verb block   cameo 129
  roles   agent: country|GOV|LEG|leader   patient: proposal|law|agreement|aid|=resolution|=bid|=statement|=membership|=accession
  yes     [Turkey] blocked [Sweden]'s bid.
  yes     A statement of the [EU] was blocked by [Hungary].
  no      The van blocked the view.
  source  CAMEO 1.1b3, code 129

verb oppose, resist   cameo 120
  roles   agent: country|GOV|leader|REB|OPP   patient: =pressure|=call|=demand|=proposal|=plan
  illocution refuse
  yes     [Israel] resisted pressure from [Washington].
  yes     [Poland] opposed a proposal of [Germany].
  no      The paint resists rain.
  source  CAMEO 1.1b3, code 120

verb defy, flout, violate, breach, ignore   cameo 128
  roles   agent: country|GOV|leader|MIL|REB   patient: law|agreement|sanction-thing|actor|=resolution|=order|=ruling|=ban|!ceasefire
  yes     [North Korea] violated a resolution of the [United Nations].
  yes     [Italy]'s order was defied by a [German] ship.
  no      The acrobat defied gravity.
  source  CAMEO 1.1b3, code 128

noun violation, breach   cameo 128
  roles   agent: country|GOV|MIL   patient: law|agreement|=airspace|=border|=resolution|!ceasefire
  sides   source agent   target recipient|patient|topic
  yes     [Russia]'s violation of [Estonia]'s airspace was brief.
  yes     [Armenia]'s breach of the agreement was reported.
  no      A breach of style spoils a letter.
  source  CAMEO 1.1b3, code 128

verb refuse recognise, refuse recognize, refuse accept   cameo 120
  roles   agent: actor|leader|militia-force
  illocution refuse
  yes     [Spain] refused to recognise [Kosovo].
  yes     [Algeria] refused to accept [Morocco]'s plan.
  no      The ticket machine refused to accept coins.
  source  CAMEO 1.1b3, code 120

verb refuse meet, refuse negotiate, refuse talk, decline meet, refuse to attend   cameo 125
  roles   agent: actor|leader|militia-force
  illocution refuse
  yes     [Mahmoud Abbas] refused to meet [Mike Pence].
  yes     [Hamas] refused to negotiate with [Israel].
  no      The swans refused to meet on the pond.
  source  CAMEO 1.1b3, code 125

verb boycott talk, boycott meeting, boycott summit, boycott conference, skip summit   cameo 125
  roles   agent: actor|leader
  illocution refuse
  yes     [Serbia] boycotted the talks with [Kosovo].
  no      The cat boycotted the meeting of the family.
  source  CAMEO 1.1b3, code 125

verb walk out of, storm out of, leave talk, pull out of talk, quit talk   cameo 125
  roles   agent: country|GOV|leader|diplomat|REB   patient?: talks
  sides   source agent   target recipient|patient|topic
  illocution refuse
  yes     [Sudan]'s delegation walked out of talks with [Ethiopia].
  yes     [North Korea] quit the talks with [Seoul].
  no      The girl walked out of the shop.
  source  CAMEO 1.1b3, code 125

verb deny access, bar inspector, refuse access, deny entry, refuse entry, turn away   cameo 1245
  roles   agent: country|GOV|MIL|REB|leader|militia-force
  illocution refuse
  yes     [Syria] denied [UN] inspectors access.
  yes     [Ethiopia] refused entry to aid workers of the Red Cross.
  no      The bouncer refused entry to the boys.
  source  CAMEO 1.1b3, code 1245

verb deny visa, refuse visa, deny permission, refuse permission, withhold permission   cameo 121
  roles   agent: country|GOV|leader
  illocution refuse
  yes     The [United States] denied a visa to [Iran]'s minister.
  yes     [Manila] refused permission to a [Chinese] ship.
  no      The editor refused permission to print the poem.
  source  CAMEO 1.1b3, code 121

verb deny request, reject request, refuse request, reject demand, refuse demand, reject appeal, reject call, dismiss call, reject offer   cameo 120
  roles   agent: actor|leader|militia-force|JUD
  illocution refuse
  yes     [Tokyo] rejected [Seoul]'s demand.
  yes     [Cuba] refused a request of the [United States].
  no      The oven rejects calls from the app.
  source  CAMEO 1.1b3, code 120

verb reject mediation, refuse mediation, rule out mediation   cameo 126
  roles   agent: actor|leader|militia-force
  illocution refuse
  yes     [Khartoum] refused the mediation of [Kenya].
  no      The hedge refused to grow.
  source  CAMEO 1.1b3, code 126

verb rule out negotiation, rule out talk, reject talk, reject negotiation   cameo 125
  roles   agent: actor|leader|militia-force
  illocution refuse
  yes     [Bogota] ruled out talks with the [ELN].
  yes     [Azerbaijan] rejected talks with [Armenia].
  no      Doctors ruled out a broken bone.
  source  CAMEO 1.1b3, code 125

verb reject plan, reject deal, reject agreement, reject accord, vote down deal, reject treaty   cameo 127
  roles   agent: actor|leader|LEG|militia-force
  illocution refuse
  yes     [Kenya]'s parliament rejected the deal with [Somalia].
  yes     The [Houthis] rejected the plan of the [United Nations].
  no      The gallery rejected the plan for the roof.
  source  CAMEO 1.1b3, code 127

verb reject ceasefire, refuse ceasefire, rule out ceasefire, reject truce, refuse withdraw, refuse surrender, refuse disarm   cameo 1246
  roles   agent: actor|leader|militia-force
  illocution refuse
  yes     [Benjamin Netanyahu] ruled out a ceasefire with [Hamas].
  yes     [Hezbollah] refused to disarm.
  no      The tooth refused to surrender.
  source  CAMEO 1.1b3, code 1246

verb refuse resign, refuse quit, refuse step, reject resign   cameo 1231
  roles   agent: GOV|leader|actor
  illocution refuse
  yes     [Evo Morales] refused to resign in Bolivia.
  yes     [Armenia]'s prime minister refused to step down.
  no      The car refused to step on.
  source  CAMEO 1.1b3, code 1231

verb refuse release, refuse free, refuse extradite, refuse return   cameo 1243
  roles   agent: country|GOV|leader|militia-force|JUD
  illocution refuse
  yes     [Iran] refused to release a [British] aid worker.
  yes     [Belgium] refused to extradite [Carles Puigdemont].
  no      The clamp refused to release the pipe.
  source  CAMEO 1.1b3, code 1243

verb refuse lift, refuse ease   cameo 1244
  roles   agent: country|GOV|leader|IGO
  illocution refuse
  yes     The [EU] refused to lift sanctions on [Russia].
  yes     [Washington] refused to ease the embargo on [Cuba].
  no      The crane refused to lift the log.
  source  CAMEO 1.1b3, code 1244

noun defiance   cameo 128
  roles   agent: country|GOV|leader|REB
  sides   source agent   target recipient|patient|topic
  yes     [Pyongyang]'s defiance of the [United Nations] went on.
  yes     [Niger]'s defiance of [Ecowas] continued.
  no      The defiance of the toddler amused the aunt.
  source  CAMEO 1.1b3, code 128

noun objection, opposition   cameo 120
  roles   agent: country|GOV|leader|IGO   recipient: actor|proposal|policy|agreement
  sides   source agent   target recipient|patient|topic
  yes     [Turkey]'s objection to [Finland]'s bid stood.
  yes     [Egypt]'s opposition to [Ethiopia]'s dam is old.
  no      Her objection to garlic is well known.
  source  CAMEO 1.1b3, code 120

verb defy, flout, disobey, ignore   cameo 128
  roles   agent: actor|crowd|civilian|militia-force   patient: law|curfew|emergency|=ban|=order|=ruling|=court|=deadline|=lockdown|=prohibition
  sides   source agent   target patient|recipient
  act     reject
  yes     [Egyptian] activists defied a ban on marches.
  yes     [Hungary] ignored a ruling of the [European Union]'s court.
  no      The acrobat defied the law of gravity.
  source  CAMEO 1.1b3, code 128

verb reject, dismiss, spurn, brush aside, brush off   cameo 120
  roles   agent: country|GOV|LEG|JUD|IGO|MIL|REB|OPP|leader   patient: =report|=resolution|=verdict|=ruling|=result|=outcome|=election|=interference|=pressure|=criticism|=presence|=role|=policy
  sides   source agent   target patient|recipient|topic
  act     reject
  yes     [Israel] rejected the report of the [United Nations].
  yes     [Gambia]'s president rejected the result of the election.
  no      The printer rejected the report.
  source  CAMEO 1.1b3, code 120
