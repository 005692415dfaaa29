# Statements that are no other act (CAMEO root 01). At the cue of a statement, an entry only says of what kind it is, and gives an event
# only if neither the statement nor what it says gives another.

# --- 011 declines to comment
verb decline comment, refuse comment, decline to comment, refuse to comment   cameo 011
  roles   agent: actor|leader
  yes     [Boeing]'s spokesman declined to comment on the talks.
  yes     The [Kremlin] refused to comment on the arrests.
  no      The editor refused to print the letter.
  source  own

verb have comment, make comment, offer comment, give comment   cameo 011
  roles   agent: actor|leader   patient: =comment
  yes     [Israel]'s army had no comment.
  yes     The [Pentagon] has no comment on the report.
  no      The baker had a cake.
  source  own

# --- 012 pessimistic
verb express doubt, express pessimism, voice doubt, voice pessimism, express worry, voice fear, express fear   cameo 012
  roles   agent: actor|leader
  yes     [Germany]'s chancellor expressed doubts on Monday.
  yes     [Kenya]'s president voiced pessimism about the harvest.
  no      The teacher expressed joy.
  source  own

noun doubt about, doubt over, concern over, pessimism about   cameo 012
  roles   agent: actor|leader
  yes     [Oslo]'s concern over the mine is growing.
  no      The concern about the leaking roof was small.
  source  own

verb warn of, caution, caution against   cameo 012
  roles   agent: actor|leader   recipient?: !actor   patient?: !actor
  yes     The [World Bank] cautioned that growth would slow.
  no      The label cautioned buyers.
  source  own

# --- 013 optimistic
verb express optimism, express hope, voice hope, voice optimism   cameo 013
  roles   agent: actor|leader
  yes     [Norway]'s envoy expressed optimism about the peace talks.
  yes     [Peru]'s president voiced hope for the harvest.
  no      The poem expresses longing.
  source  own

noun optimism about, optimism over   cameo 013
  roles   agent: actor|leader
  yes     [Cairo]'s optimism about the dam did not last.
  no      Her optimism about the ladder was misplaced.
  source  own

adj optimistic, hopeful, upbeat, confident   cameo 013
  roles   agent: country|GOV|leader|IGO|diplomat
  yes     [Chad]'s prime minister is optimistic about the vote.
  yes     The [European Union] is hopeful.
  no      The goalkeeper is confident.
  source  own

adj pessimistic, doubtful, sceptical, skeptical, gloomy, concerned, worried, alarmed   cameo 012
  roles   agent: country|GOV|leader|IGO|diplomat
  yes     [Chile]'s finance minister is pessimistic.
  yes     The [United Nations] is concerned about the camp.
  no      The gardener is worried about the roses.
  source  own

# --- 014 considers a policy
verb consider, mull, weigh, study, contemplate, look at, examine, review   cameo 014
  roles   agent: country|GOV|LEG|IGO|leader   patient?: policy|proposal|law|sanction-thing|act   complement?: act   patient?: any
  yes     [Poland] is considering a ban on coal.
  yes     [Washington] mulls new sanctions.
  yes     [Ottawa] is weighing an offer from the miners.
  yes     [Japan]'s government is studying the proposal.
  no      The jury considered the poem.
  source  own

noun option, consideration   cameo 014
  roles   agent: country|GOV|leader
  yes     [Berlin]'s consideration of the plan takes time.
  no      His consideration for old people is known.
  source  own

# --- 015 acknowledges or claims responsibility
verb claim responsibility, claim credit, accept responsibility, admit responsibility, take responsibility, acknowledge responsibility   cameo 015
  roles   agent: actor|leader|militia-force
  yes     The [Houthi] movement claimed responsibility for the drone.
  yes     [Iran] admitted responsibility for the crash.
  no      The plumber takes responsibility for the sink.
  source  own

verb admit, acknowledge, concede, confess, own up   cameo 015
  roles   agent: country|GOV|leader|MIL|IGO|militia-force   patient?: !actor
  yes     [Russia] admitted that its ship had strayed.
  yes     The [Vatican] acknowledged that it had erred.
  no      The theatre admits children under ten.
  source  own

# --- 016 denies
verb deny, refute, rebut, disclaim, disavow, reject allegation, reject accusation, dismiss allegation, dismiss accusation, reject charge, dismiss charge, reject claim, dismiss claim, dismiss report, reject suggestion   cameo 016
  roles   agent: actor|leader|militia-force   patient?: !=access|!=entry|!=visa|!=permission|!=request|!=aid|!=right|!=bail
  yes     [Rwanda] denied the accusations.
  yes     [Syria] rejected allegations that it had used gas.
  yes     The [Pentagon] dismissed claims of a cover-up.
  no      The locked gate denied him entry.
  source  own

noun denial   cameo 016
  roles   agent: actor|leader
  yes     [Tehran]'s denial came within hours.
  no      Self-denial makes thin.
  source  own

# --- 017 symbolic acts
verb commemorate, mark anniversary, observe anniversary, lay wreath, observe silence, attend funeral, unveil monument, unveil statue, light candle, lower flag, raise flag, pay homage   cameo 017
  roles   agent: country|GOV|leader|IGO|MIL|CVL|group
  yes     [Poland]'s president laid a wreath in Gdansk.
  yes     [Armenia] marked the anniversary of the earthquake.
  no      The couple marked their anniversary with a cruise.
  source  own

verb fast, go on pilgrimage, pray for   cameo 017
  roles   agent: country|GOV|leader|REL
  yes     [Israel]'s president prayed for rain.
  no      The children prayed for snow.
  source  own

# --- 018 empathy
verb express condolence, offer condolence, send condolence, extend condolence, express sympathy, offer sympathy, express sorrow, express grief, express sadness, express shock, convey condolence   cameo 018
  roles   agent: actor|leader   patient?: !=loss
  yes     [Turkey]'s president offered his condolences to [Greece].
  yes     [Canada] expressed sympathy for the victims.
  no      The widow sent a card.
  source  own

verb send greeting, convey greeting   cameo 018
  roles   agent: country|GOV|leader|IGO   patient: =greeting   recipient?: any
  yes     [Russia]'s president sent greetings to [Cuba].
  no      The shop sent the vase.
  source  own

noun condolence, sympathy   cameo 018
  roles   agent: country|GOV|leader|IGO
  yes     [France]'s condolences came in the evening.
  no      Her sympathy for stray dogs is great.
  source  own

# --- 019 accord
verb agree with, concur, concur with, share view, express agreement, see eye   cameo 019
  roles   agent: country|GOV|leader|IGO   complement?: !act
  yes     [Austria]'s chancellor agreed with [Italy].
  yes     [China] shares the view of [Russia] on the treaty.
  no      Milk does not agree with him.
  source  own

# --- 010 speaks, nothing more said
verb address parliament, address nation, address assembly, address congress, address crowd, address reporter, address rally, speak at, hold press, hold news, give speech, deliver speech, make speech, give interview, issue statement, release statement, make statement, give briefing, brief reporter, make remark, make announcement   cameo 010
  roles   agent: country|GOV|leader|IGO|MIL|OPP|SOC|organisation
  yes     [Ukraine]'s president addressed parliament on Friday.
  yes     [Germany]'s chancellor gave a speech in Leipzig.
  yes     The [Red Cross] issued a statement.
  yes     [Kenya]'s foreign minister gave an interview.
  no      The bride gave a speech at the wedding of the cook.
  source  own
