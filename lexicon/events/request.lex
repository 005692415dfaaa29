# REQUEST: demands (CAMEO root 10) and appeals (root 02). The act inside gives the code, by illocutions.lex.

verb demand, insist, insist on   cameo 100
  roles   agent: actor|leader|crowd|militia-force   patient?: any
  sides   source agent   target recipient|place|patient
  illocution demand
  yes     [Poland] demanded an apology from [Germany].
  yes     [Turkey] demanded that [Sweden] withdraw its troops.
  no      The job demands patience.
  source  CAMEO 1.1b3, code 100

noun demand   cameo 100
  roles   agent: actor|leader|crowd|militia-force
  sides   source agent   target recipient|patient|topic
  illocution demand
  yes     [Kenya]'s demand that [Somalia] withdraw its troops was refused.
  yes     The [EU] repeated its demand for the release of Russian activists.
  no      The demand for steel rose in China.
  source  CAMEO 1.1b3, code 100

verb call on, call upon   cameo 020
  roles   agent: actor|leader|crowd|militia-force   recipient: actor|leader|militia-force|crowd|troops
  sides   source agent   target recipient|place|patient
  illocution ask
  yes     [France] called on [Israel] to halt the attack.
  yes     The [United Nations] called upon [Sudan] to release the prisoners.
  no      The recipe called on nobody.
  source  CAMEO 1.1b3, code 020

verb call for   cameo 020
  roles   agent: actor|leader|crowd|militia-force
  sides   source agent   target recipient|patient|topic
  illocution ask
  yes     [Amnesty International] called for the release of an [Egyptian] writer.
  no      The recipe calls for two eggs.
  source  CAMEO 1.1b3, code 020

noun call   cameo 020
  roles   topic: act
  sides   source agent   target recipient|patient|topic
  illocution ask
  yes     [Iceland]'s call for a ceasefire in [Gaza] was heard.
  no      The call of the owl woke the baby.
  source  CAMEO 1.1b3, code 020
  yes     [Spain] renewed its call for talks with [Morocco].

verb urge, exhort, implore, beseech, entreat   cameo 020
  roles   agent: actor|leader|crowd   patient?: actor|leader|militia-force|troops|crowd|act|ceasefire|talks|=restraint|=calm
  illocution ask
  yes     [China] urged [India] to withdraw its troops.
  yes     [Nepal]'s parties were urged by the [UN] to negotiate.
  no      His stomach urged him to eat.
  source  CAMEO 1.1b3, code 020

verb ask, request, petition   cameo 020
  roles   agent: actor|leader|crowd   patient?: actor|leader|act|aid|money|support|military-aid|talks|=asylum|!=question
  illocution ask
  yes     [Haiti] asked the [United States] for troops.
  yes     [Lebanon] requested aid from [France].
  no      The form asked about the price of shoes.
  source  CAMEO 1.1b3, code 020

noun request   cameo 020
  roles   topic: any
  sides   source agent   target recipient|patient|topic
  illocution ask
  yes     [Ukraine]'s request for tanks was heard.
  yes     [Mali]'s request for aid was heard.
  no      Guests sent a request for a song.
  source  CAMEO 1.1b3, code 020

verb appeal to, appeal for, plead for, plead with, beg   cameo 020
  roles   agent: actor|leader|crowd|militia-force
  sides   source agent   target recipient|patient|topic
  illocution ask
  yes     [Somalia] appealed to the [World Bank] for aid.
  yes     [Pope Francis] appealed for a ceasefire in [Yemen].
  no      The colour appeals to children.
  source  CAMEO 1.1b3, code 020

noun appeal   cameo 020
  roles   agent: actor|leader   recipient?: any
  sides   source agent   target recipient|patient|topic
  illocution ask
  yes     The [Red Cross] launched an appeal for aid for [Pakistan].
  yes     [Armenia]'s appeal to [Russia] for help was heard.
  no      The appeal of the small town is its quiet.
  source  CAMEO 1.1b3, code 020

verb seek   cameo 020
  roles   agent: actor|leader|crowd   patient: aid|money|support|military-aid|talks|=asylum|=help|=permission|=approval|=recognition|=extradition
  illocution ask
  yes     [Tonga] sought help from [Fiji].
  no      The dog seeks its ball.
  source  CAMEO 1.1b3, code 020

verb want   cameo 020
  roles   agent: country|GOV|leader|IGO|JUD|LEG|OPP|MIL   complement: act   patient: actor|leader|militia-force
  illocution ask
  yes     [Washington] wants [Libya]'s rivals to negotiate.
  yes     [Japan] wants [China] to release the fishermen.
  no      Cuba's singer wants a new guitar.
  source  CAMEO 1.1b3, code 020

verb press, pressure, press for, push for, lobby   cameo 020
  roles   agent: country|GOV|leader|IGO|OPP|CVL|SOC   patient?: actor|leader|act   recipient?: any   patient: !=button|!=door
  sides   source agent   target recipient|patient|topic
  illocution ask
  yes     [Germany] pressed [Hungary] to ease its veto.
  no      He pressed the button.
  source  CAMEO 1.1b3, code 020

verb tell to, instruct to, direct to   cameo 100
  roles   agent: GOV|leader|JUD|country|IGO   complement: any   recipient: !media|!=reporter|!=journalist|!crowd   patient: !media|!=reporter|!=journalist|!crowd
  illocution order
  yes     [Niger]'s junta told [French] troops to withdraw.
  no      The sign told visitors to park behind the church.
  source  CAMEO 1.1b3, code 100

verb order, decree   cameo 100
  roles   agent: GOV|leader|JUD|country|MIL|COP|IGO|militia-force   patient?: act|actor|troops|police-force
  illocution order
  yes     [Donald Trump] ordered an air strike on [Syria].
  no      The guest ordered soup.
  source  CAMEO 1.1b3, code 100

noun order   cameo 100
  roles   agent: GOV|leader|JUD|country|MIL
  sides   source agent   target recipient|patient|topic
  illocution order
  yes     [Peru]'s president gave an order to arrest the mayor of Lima.
  no      The bakery got an order for rolls.
  source  CAMEO 1.1b3, code 100

verb require, oblige, compel   cameo 100
  roles   agent: country|GOV|JUD|IGO|leader   patient: actor|leader   complement: act
  illocution demand
  yes     The [Security Council] required [Iraq] to disarm.
  yes     The court obliged [Poland] to pay a fine.
  no      The hill requires strong legs.
  source  CAMEO 1.1b3, code 100

verb seek asylum, ask asylum, apply asylum, request asylum   cameo 023
  roles   agent: actor|refugee
  yes     A [Cuban] diplomat sought asylum in Spain.
  yes     An [Eritrean] player sought asylum in Kenya.
  no      The owl sought shelter in the barn.
  source  CAMEO 1.1b3, code 023

verb seek support, seek backing, ask support   cameo 022
  roles   agent: actor|leader
  yes     [Taiwan]'s president sought support in Paraguay.
  yes     [Libya]'s government sought the backing of [Italy].
  no      Climbers seek support from a rope.
  source  CAMEO 1.1b3, code 022

verb seek mediation, ask to mediate, invite to mediate   cameo 028
  roles   agent: actor|leader
  yes     [Chad] asked [Togo] to mediate.
  no      The couple sought mediation in a small office.
  source  CAMEO 1.1b3, code 028

verb encourage   cameo 020
  roles   agent: country|GOV|IGO|leader   patient: actor|leader|militia-force   complement: act
  illocution ask
  yes     The [UN] encouraged [Nepal]'s rebels to disarm.
  no      The coach encouraged the girl to swim.
  source  CAMEO 1.1b3, code 020

verb summon   cameo 100
  roles   agent: GOV|country|JUD|leader|LEG   patient: diplomat|actor|leader|!=courage|!=strength
  yes     [Manila] summoned [China]'s ambassador.
  yes     A [Sudanese] diplomat was summoned by [Chad].
  no      He summoned his courage.
  source  CAMEO 1.1b3, code 100

verb remind, caution   cameo 020
  roles   agent: country|GOV|IGO|leader   complement: any
  illocution ask
  yes     The [EU] reminded [Poland] to release the funds.
  yes     [Cairo] cautioned [Khartoum] to withdraw.
  no      The bell reminded the boy to eat.
  source  CAMEO 1.1b3, code 020

verb campaign for, agitate for   cameo 024
  roles   agent: OPP|CVL|SOC|crowd|actor   topic: right|policy|law|act
  sides   source agent   target recipient|patient|topic
  illocution ask
  yes     [Thai] students campaigned for reform of the monarchy.
  yes     [Togolese] students agitated for rights.
  no      He campaigned for the best pie in town on foot.
  source  CAMEO 1.1b3, code 024

noun ultimatum   plover THREATEN   cameo 139
  sides   source agent   target recipient|patient|topic
  yes     [Austria]'s ultimatum to [Serbia] ran out.
  yes     [Ecowas] gave an ultimatum to [Niger]'s junta.
  no      Her ultimatum to the cat was ignored.
  source  CAMEO 1.1b3, code 139

# --- leaves by what is asked for

verb appeal, petition, entreat, beseech, implore, exhort, adjure   cameo 020
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   complement?: any   recipient?: any   patient?: any
  sides   source agent   target recipient|patient
  unless  market-scene
  illocution ask
  yes     [Malawi] appealed for maize.
  yes     [Armenia] pleaded with [France] for arms.
  yes     The [Red Cross] implored [Israel] to open the crossing.
  no      The colour appealed to her.
  source  CAMEO 1.1b3, code 020

verb urge, press, push, nudge, prod, coax, implore, counsel, advise, admonish, persuade   cameo 020
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   patient?: actor|leader|crowd|militia-force|troops|act   complement: act
  sides   source agent   target patient|recipient
  unless  sport-scene
  illocution ask
  yes     [Berlin] nudged [Warsaw] to sign.
  yes     [Ghana] advised [Togo] to close the border.
  no      The coach urged the horse to jump.
  source  CAMEO 1.1b3, code 020

verb issue appeal, make appeal, launch appeal, issue plea, make plea, renew call, renew appeal, issue call, make call, reiterate call, repeat call, join call, echo call, back call   cameo 020
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force
  sides   source agent   target recipient|patient|topic
  illocution ask
  yes     [Chad] issued an appeal for aid.
  yes     [Tuvalu] made a plea to [Australia].
  no      The shop issued a call number.
  source  CAMEO 1.1b3, code 020

noun appeal, plea, call, petition, entreaty   cameo 020
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force
  sides   source agent   target recipient|patient|topic
  illocution ask
  yes     [Yemen]'s plea for food went unheard.
  yes     [Ghana]'s call for talks was welcomed by [Togo].
  no      The plea of the violin is heard in bar nine.
  source  CAMEO 1.1b3, code 020

verb press demand, make demand, issue demand, present demand, reiterate demand, repeat demand, set condition, lay down condition, stipulate   cameo 100
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   patient?: any   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  unless  market-scene
  illocution demand
  yes     [Albania] demanded an apology from [Greece].
  yes     [Syria] laid down conditions for talks with [Israel].
  yes     [Egypt] insisted that [Ethiopia] stop filling the dam.
  no      The recipe demands patience.
  source  CAMEO 1.1b3, code 100

verb order, instruct, direct, command, summon, compel, oblige, mandate, decree   cameo 100
  roles   agent: GOV|leader|JUD|country|MIL|COP|IGO|militia-force|LEG   complement: act   patient?: actor|troops|police-force|leader|crowd|diplomat|observer|aid-group|!media
  sides   source agent   target patient|recipient
  illocution order
  yes     [Niger] ordered the [French] ambassador to leave.
  no      The doctor ordered him to rest.
  source  CAMEO 1.1b3, code 100

verb seek aid, request aid, ask aid, seek loan, request loan, seek bailout, seek grant, ask loan, request bailout, seek credit, appeal aid, request fund, seek funding, seek debt   cameo 0231
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   recipient?: any
  sides   source agent   target recipient|topic|patient
  unless  market-scene
  illocution ask
  yes     [Zambia] sought a loan from [China].
  yes     [Greece] requested a bailout from the [European Union].
  yes     [Sudan] asked for loans.
  no      The student sought a grant for her study of moss.
  source  CAMEO 1.1b3, code 0231

verb seek weapon, request weapon, ask weapon, seek arm, request tank, ask missile, request missile, seek troop, request troop, ask troop, request support military, seek military, request military, ask tank   cameo 0232
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   recipient?: any
  sides   source agent   target recipient|topic
  unless  culture-scene
  illocution ask
  yes     [Ukraine] requested tanks from [Germany].
  yes     [Somalia] asked [Turkey] for weapons.
  no      The museum requested old weapons.
  source  CAMEO 1.1b3, code 0232

verb seek food, request food, appeal food, ask food, request medicine, appeal relief, request relief, seek relief, appeal blood, ask vaccine, request vaccine, appeal donation   cameo 0233
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   recipient?: any
  sides   source agent   target recipient|topic|patient
  illocution ask
  yes     [Niger] appealed for food aid.
  yes     [Nepal] requested vaccines from [India].
  no      The guest requested food at ten.
  source  CAMEO 1.1b3, code 0233

verb request peacekeeper, seek peacekeeper, ask peacekeeper, call peacekeeper, request intervention, appeal intervention, call intervention, seek intervention, request protection, seek protection   cameo 0234
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   recipient?: any
  sides   source agent   target recipient|topic|patient|agent
  illocution ask
  yes     [Haiti] requested peacekeepers from the [United Nations].
  yes     [Mali] called for intervention by [France].
  no      The plant seeks protection from frost.
  source  CAMEO 1.1b3, code 0234

verb propose, suggest, float, table, moot   cameo 020
  roles   agent: country|GOV|leader|IGO|diplomat   complement: act
  sides   source agent   target recipient|patient|topic
  illocution ask
  yes     [Poland] proposed to send troops to [Ukraine].
  yes     [Ghana] suggested holding talks with [Togo].
  no      The waiter suggested the trout.
  source  CAMEO 1.1b3, code 020

verb propose talk, propose meeting, propose summit, seek meeting, request meeting, ask meeting, request talk, seek dialogue, seek negotiation, call talk, call negotiation, call dialogue, call summit, propose dialogue   cameo 026
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   recipient?: any
  sides   source agent   target recipient|topic|patient
  unless  market-scene
  illocution ask
  yes     [North Korea] proposed talks with [Seoul].
  yes     [Kosovo] requested a meeting with [Serbia].
  yes     [Chile] called for dialogue with [Bolivia].
  no      The tenants called a meeting about bins.
  source  CAMEO 1.1b3, code 026

verb call ceasefire, urge ceasefire, call truce, appeal calm, call calm, urge restraint, call restraint, urge calm, appeal peace, call peace, call end, call halt, urge end, urge halt, plead peace, appeal ceasefire   cameo 0256
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   recipient?: any
  sides   source agent   target recipient|topic|patient|place
  unless  market-scene, sport-scene
  illocution ask
  yes     The [European Union] urged restraint in [Kosovo].
  yes     [Egypt] called for a truce in [Gaza].
  yes     [Qatar] appealed for calm.
  no      The nurse called for calm in the ward.
  source  CAMEO 1.1b3, code 0256

verb call release, urge release, seek release, appeal release, request release, call freedom   cameo 0253
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   recipient?: any
  sides   source agent   target recipient|topic|patient
  unless  culture-scene
  illocution ask
  yes     [Norway] called for the release of two [Saudi] activists.
  yes     [Amnesty International] urged the release of [Raif Badawi].
  no      Fans sought the release of the song.
  source  CAMEO 1.1b3, code 0253

verb call resignation, urge resignation, call election, urge election, call reform, urge reform, call removal, call ouster, press reform, seek reform   cameo 0241
  roles   agent: country|GOV|LEG|JUD|MIL|COP|REB|UAF|OPP|PTY|IGO|NGO|SOC|REL|leader|crowd|militia-force   recipient?: any
  sides   source agent   target recipient|topic|patient
  with    leadership-word
  unless  sport-scene
  illocution ask
  yes     [Peru]'s opposition called for the resignation of the [president].
  yes     The [European Union] urged elections in [Georgia].
  no      The club called an election of a clown.
  source  CAMEO 1.1b3, code 0241
