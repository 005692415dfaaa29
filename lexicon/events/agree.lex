# AGREE: promises, offers and willingness of what is still to come (CAMEO root 03). The act

# inside gives the code, by illocutions.lex; the code here is for promises whose act is unknown.

verb agree, agree to, agree on, consent to, assent to
  roles   agent: actor|leader|militia-force   patient?: act|any   both sides
  illocution agree
  yes     [Libya] agreed to withdraw its troops from [Chad].
  yes     [Finland] agreed to send aid to [Sudan].
  no      The experts agreed that the winter was mild.
  source  own

verb accept
  roles   agent: actor|leader|militia-force   patient: act|agreement|ceasefire|talks|proposal|aid|!money|!=prize|!=award|!=job|!=fact
  illocution agree
  yes     [Iran] accepted talks with the [United States].
  yes     The [Houthi] movement accepted a ceasefire with [Saudi Arabia].
  no      The actress accepted a prize in Cannes.
  source  own

verb promise, pledge, vow, swear
  roles   agent: actor|leader|militia-force   patient?: any   complement?: any
  illocution promise
  yes     [Canada] promised aid to [Haiti].
  yes     [Kenya]'s president pledged to meet [Somalia]'s prime minister.
  no      The sky promised rain.
  source  own

verb commit to, be committed to, be prepared, stand ready
  roles   agent: actor|leader|militia-force   complement?: any
  illocution promise
  yes     [Serbia] committed to talks with [Kosovo].
  no      The poem was committed to memory.
  source  own

noun promise, pledge, vow, commitment
  needs   act
  roles   agent: actor|leader|militia-force   complement?: any
  sides   source agent   target recipient|patient|topic
  illocution promise
  yes     [Germany]'s promise of aid to [Niger] came on Friday.
  yes     [Kuwait] made a pledge to help [Lebanon].
  no      The young pianist shows great promise.
  source  own

verb give assurance, assure, guarantee   cameo 030
  roles   agent: actor|leader|militia-force   patient?: actor|leader|=assurance
  illocution promise
  yes     [Russia] assured [Armenia] that its troops would stay.
  yes     [Beijing] gave assurances to [Manila].
  no      The label guarantees fresh milk.
  source  CAMEO 1.1b3, code 030

verb offer
  roles   agent: actor|leader|militia-force   patient?: act|aid|money|talks|troops|ceasefire|support|military-aid|medical|food|agreement
  illocution offer
  yes     [Oman] offered to mediate between [Yemen] and the rebels.
  yes     [Sweden] offered talks to [Turkey].
  no      The hotel offers a view of the sea.
  source  own

noun offer
  roles   agent: actor|leader|militia-force
  sides   source agent   target recipient|patient|topic
  illocution offer
  yes     [Switzerland]'s offer to mediate between [Cuba] and the [United States] stood.
  yes     [Denmark] made an offer of aid to [Mali].
  no      The shop has a special offer on shoes.
  source  own

adj willing, ready, prepared, committed
  roles   agent: actor|leader|militia-force   complement: act
  illocution promise
  yes     [Syria] is willing to negotiate with [Israel].
  yes     [Ankara] is ready to mediate between [Russia] and [Ukraine].
  no      The cake is ready to eat.
  source  own

noun willingness, readiness
  roles   complement: act
  sides   source agent   target recipient|patient|topic
  illocution promise
  yes     [Nepal]'s readiness to help [Bhutan] pleased India.
  no      The readiness of the plums to fall surprised us.
  source  own
  yes     [Tehran] showed its willingness to negotiate with [Riyadh].

verb express willingness, express readiness, express interest, signal willingness, signal readiness, show willingness
  roles   agent: actor|leader|militia-force
  illocution promise
  yes     [Zambia] expressed readiness to meet [Malawi]'s leaders.
  no      The buyer expressed interest in the yellow house.
  source  own
  yes     [Damascus] signalled its willingness to negotiate with [Ankara].

verb volunteer
  roles   agent: country|leader|GOV|troops   complement: act
  illocution offer
  yes     [Uruguay] volunteered to send troops to [Haiti].
  yes     [Norway] volunteered to mediate in Sri Lanka.
  no      The pupils volunteered to sing.
  source  own

verb plan, intend
  needs   act
  roles   agent: country|GOV|leader|IGO|militia-force   complement: act
  illocution promise
  yes     [Vietnam] intends to negotiate with [China].
  yes     [Poland] intends to send tanks to [Ukraine].
  no      The couple plans to marry in May.
  source  own

verb hand olive branch, hold out hand, extend hand, extend invitation   cameo 036
  roles   agent: actor|leader
  yes     [Sudan] extended an invitation to [Ethiopia]'s prime minister.
  no      The waiter extended his hand for a tip.
  source  CAMEO 1.1b3, code 036
  yes     [Taiwan]'s president extended her hand to [Beijing].

verb invite   cameo 036
  roles   agent: actor|leader   patient: actor|leader|diplomat|militia-force|observer
  illocution offer
  yes     [Japan] invited [Mongolia]'s president to Tokyo.
  yes     [Libya]'s parliament was invited to Rabat by [Morocco].
  no      The couple invited ninety guests.
  source  CAMEO 1.1b3, code 036

noun invitation   cameo 036
  roles   recipient: actor|leader
  sides   source agent   target recipient|patient|topic
  yes     [India]'s invitation to [Pakistan]'s prime minister surprised many.
  yes     The invitation to [Armenia] was polite.
  no      The pink invitation was lost.
  source  CAMEO 1.1b3, code 036

verb agree in principle, shake hand on
  roles   agent: actor|leader   both sides
  illocution agree
  yes     [Cyprus] agreed in principle to negotiate with [Turkey].
  no      The clocks agreed in principle.
  source  own

verb settle dispute, resolve dispute, end dispute, settle conflict, end conflict, end war   cameo 037
  roles   agent: actor|leader|militia-force   both sides
  act     settle
  yes     [Peru] and [Ecuador] settled their dispute over the border.
  yes     [Kenya] ended its dispute with [Uganda] over sugar.
  no      The referee settled the dispute over the goal.
  source  CAMEO 1.1b3, code 037

noun reconciliation   cameo 037
  roles   both sides
  act     settle
  yes     The reconciliation of [Fatah] and [Hamas] took years.
  yes     [Qatar]'s reconciliation with [Bahrain] began.
  no      The reconciliation of the accounts took all night.
  source  CAMEO 1.1b3, code 037

verb ease tension, defuse tension, reduce tension   cameo 037
  roles   agent: actor|leader   both sides
  act     settle
  yes     [Greece] and [Turkey] eased tensions in the Aegean.
  yes     [Guyana] eased tensions with [Venezuela].
  no      A bath eases tension in the neck.
  source  CAMEO 1.1b3, code 037

verb promise reform, announce reform, unveil reform, pledge reform, propose reform   cameo 034
  roles   agent: actor|leader
  yes     [Oman]'s government promised reforms.
  no      The chef announced reforms of the menu.
  source  CAMEO 1.1b3, code 034

verb call election, announce election, schedule election, schedule vote   cameo 0341
  roles   agent: GOV|leader|country|JUD
  yes     [Bulgaria]'s president announced elections.
  no      A radio station called the election for Smith.
  source  CAMEO 1.1b3, code 0341

# Whoever announces, declares or imposes an act does it: the source is the one who announces.

verb announce, declare, proclaim
  roles   patient: act
  illocution announce
  yes     [Berlin] announced assistance to [Mali].
  yes     [Chad]'s government announced a curfew for [Sudanese] refugees.
  no      The bell announced the hour.
  source  own

# --- more ways to declare one's will

verb be set, be poised, be due
  roles   agent: country|GOV|IGO|leader|militia-force|troops   complement: act
  needs   act
  illocution promise
  yes     [Ghana] is set to send troops to [Niger].
  no      The cake is due to rise.
  source  own

verb express intent, declare intention, announce intention, signal intention, announce plan, unveil plan, announce decision, express desire, express wish   cameo 030
  roles   agent: country|GOV|LEG|IGO|leader|diplomat|PTY|OPP|REB   complement?: any   recipient?: any
  sides   source agent   target recipient|patient|topic
  unless  market-scene, sport-scene
  illocution promise
  yes     [Laos] expressed its desire to join the talks.
  no      The bakery announced a plan for rye.
  source  CAMEO 1.1b3, code 030
