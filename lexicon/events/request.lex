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
  yes     [Brazil] called for talks between [Russia] and [Ukraine].
  yes     [Amnesty International] called for the release of an [Egyptian] writer.
  no      The recipe calls for two eggs.
  source  CAMEO 1.1b3, code 020

noun call   cameo 020
  roles   topic: act
  sides   source agent   target recipient|patient|topic
  illocution ask
  yes     [Iceland]'s call for a ceasefire in [Gaza] was heard.
  yes     [Spain] renewed its call for talks with [Morocco].
  no      The call of the owl woke the baby.
  source  CAMEO 1.1b3, code 020

verb urge, exhort, implore, beseech, entreat   cameo 020
  roles   agent: actor|leader|crowd   patient?: actor|leader|militia-force|troops|crowd|act|ceasefire|talks|=restraint|=calm
  illocution ask
  yes     [China] urged [India] to withdraw its troops.
  yes     [Nepal]'s parties were urged by the [UN] to negotiate.
  no      His stomach urged him to eat.
  source  CAMEO 1.1b3, code 020

verb ask, request, seek, petition   cameo 020
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

verb want   cameo 020
  roles   agent: country|GOV|leader|IGO   complement: act   patient: actor|leader|militia-force
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
  yes     [Oman] pushed for talks between [Iran] and [Bahrain].
  no      He pressed the button.
  source  CAMEO 1.1b3, code 020

verb tell to, instruct to, direct to   cameo 100
  roles   agent: GOV|leader|JUD|country|IGO   complement: any   recipient: !media|!=reporter|!=journalist|!crowd   patient: !media|!=reporter|!=journalist|!crowd
  illocution order
  yes     [Niger]'s junta told [French] troops to withdraw.
  yes     The court directed [Pakistan]'s government to release [Imran Khan].
  no      The sign told visitors to park behind the church.
  source  CAMEO 1.1b3, code 100

verb order, command, decree   cameo 100
  roles   agent: GOV|leader|JUD|country|MIL|COP|IGO|militia-force   patient?: act|actor|troops|police-force
  illocution order
  yes     [Spain]'s president ordered the withdrawal of troops from [Iraq].
  yes     [Donald Trump] ordered an air strike on [Syria].
  no      The guest ordered soup.
  source  CAMEO 1.1b3, code 100

noun order   cameo 100
  roles   agent: GOV|leader|JUD|country|MIL
  sides   source agent   target recipient|patient|topic
  illocution order
  yes     [Peru]'s president gave an order to arrest the mayor of Lima.
  yes     The court's order to release [Ousmane Sonko] surprised [Senegal].
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
  yes     [Venezuela] sought mediation by [Norway].
  yes     [Chad] asked [Togo] to mediate.
  no      The couple sought mediation in a small office.
  source  CAMEO 1.1b3, code 028

verb encourage   cameo 020
  roles   agent: country|GOV|IGO|leader   patient: actor|leader|militia-force   complement: act
  illocution ask
  yes     [Washington] encouraged [Seoul] to negotiate with [Tokyo].
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
