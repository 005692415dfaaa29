# The event types of PLOVER 0.8 with their modes. Labels are in our own words.
# source types, quads and scores: facts of the PLOVER manual 0.8; labels own

plover ACCUSE   quad 3   score -3   label Criticises, accuses, sues or investigates another party
  mode allege   score -3.5   label Claims wrongdoing, formally or not; sues, charges or puts on trial
  mode disapprove   score -2   label Criticises, condemns or complains
  mode investigate   score -3.5   label Opens or runs an inquiry of any kind
plover AGREE   quad 1   score 2.5   label Promises, offers or accepts that cooperation will follow; a cooperative act reported as still to come
plover AID   quad 2   score 10   recipient needed   label Gives material help that benefits mainly the receiver (money, arms, relief, asylum, rescue)
plover ASSAULT   quad 4   score -9   label Acts on purpose in a way that can cause serious bodily harm or destruction
  mode abduct   score -8.5   label Kidnaps, hijacks or captures
  mode aerial   score -9.5   label Uses crewed aircraft or helicopters
  mode beat   score -7.5   label Strikes people by hand or with a blunt object; default when no means is named
  mode crowd-control   score -7.5   label Uses less lethal means against a crowd: tear gas, water cannon, shots in the air
  mode destroy   score -8.5   label Destroys property on purpose
  mode drone   score -9.5   label Uses uncrewed aircraft
  mode explosives   score -9   label Uses mines, car bombs or other charges that are not part of a heavy weapon
  mode firearms   score -9   label Uses pistols, rifles or light machine guns
  mode heavy-weapons   score -9.5   label Uses artillery, rockets, tanks or armoured vehicles
  mode primitive   score -8   label Uses blades, fire, stones or tools
  mode sexual   score -8.5   label Sexual violence
  mode suicide-attack   score -9.5   label Attacker dies by design, on foot or by vehicle
  mode targeted   score -9.5   label Kills or tries to kill chosen victims: assassination, execution, massacre of the defenceless
  mode torture   score -8.5   label Tortures
  mode unconventional   score -10   label Uses chemical, biological, radiological or nuclear weapons
plover COERCE   quad 4   score -7   label Uses power against a party short of violence: arrest, seizure, bans, curfew, cyber attack
  mode arrest   score -7   label Arrests or holds people
  mode censor   score -6.5   label Suppresses or limits publications or information
  mode curfew   score -6.5   label Orders people to stay in at set hours
  mode cyber   score -7   label Attacks or breaks into computer systems; brings the context cyber
  mode deport   score -7   label Sends individuals out of the country
  mode martial-law   score -7.5   label Declares a state of emergency or martial law
  mode misinformation   score -6.5   label Spreads false or misleading matter; brings the context misinformation
  mode restrict   score -7   label Limits political freedom or movement; bans persons or bodies from politics
  mode seize   score -7   label Searches, raids or takes property
  mode withhold   score -7   label Cuts off power, water, internet, food or other public supply
plover CONCEDE   quad 1   score 4.5   label Gives way in words: eases a rule, pardons, apologises or announces a step back not yet carried out
plover CONSULT   quad 1   score 2.5   label Meets, visits, hosts or talks with another party, in person or remotely
  mode multilateral   score 4   label The meeting takes place within an alliance, organisation or wider conference
  mode phone   score 1.5   label The talk is held by telephone or other remote means
  mode third-party   score 1   label The meeting is hosted by someone other than the parties
  mode visit   score 4   label The actor travels to the recipient, who hosts
plover COOPERATE   quad 2   score 9.5   recipient needed   label Carries out material work or exchange that benefits both sides (trade, joint exercises, extradition, shared intelligence)
plover MOBILIZE   quad 4   score -5.5   label Moves, readies or shows armed or police strength without using it
  mode militia   score -6   label Armed bodies outside the state
  mode police   score -5.5   label Police or security units
  mode troops   score -6.5   label Soldiers or armed units
  mode weapons   score -6.5   label Weapons, ships, vehicles or missiles made ready
plover PROTEST   quad 4   score -5   label Civilians show dissent together by a physical act against a party or policy
  mode boycott   score -4.5   label Withdrawal of custom or contact
  mode demo   score -5   label Organised and mostly peaceful gathering or march
  mode hunger   score -4.5   label Refusal of food
  mode obstruct   score -4.5   label Blocking of a way or a place
  mode riot   score -7   label Violent crowd action meant to hurt people or damage property
  mode strike   score -5   label Workers or members stop work together
  mode vandalize   label Damage to property as a symbolic act, outside a riot
plover REJECT   quad 3   score -2   label Refuses, turns down or vetoes a proposal, request or demand
  mode assist   score -1.5   label Refuses help, cooperation, trade or relations
  mode change   score -2   label Refuses a change of policy, leadership or institutions
  mode meet   score -2   label Refuses a meeting, talks or mediation
  mode yield   score -2   label Refuses to give way: keeps prisoners, sanctions or fighting
plover REQUEST   quad 3   score 0   label Asks, orders or demands in words
  mode assist   score 0.5   label Asks for help, cooperation, trade or relations
  mode change   score -1   label Asks for a change of policy, leadership or institutions
  mode meet   score 0   label Asks for a meeting, talks or mediation
  mode yield   score -1   label Asks the other side to give way: free prisoners, lift sanctions, stop fighting
plover RETREAT   quad 2   score 6.5   label Steps back in fact: frees people, hands back property, pulls out, disarms, stops fighting, lets observers or relief in
  mode access   score 6.5   label Lets outsiders such as observers, peacekeepers or relief workers in
  mode ceasefire   score 7.5   label Puts a ceasefire into effect
  mode disarm   score 10   label Hands in, destroys or gives up weapons
  mode release   score 6.5   label Frees prisoners, hostages or other captives
  mode resign   score 4.5   label Formally leaves a post or office
  mode withdraw   score 8   label Leaves ground or pulls armed forces out of an area
plover SANCTION   quad 4   score -6   recipient needed   label Cuts or lowers existing relations, aid, membership or trade, or a court finds against a party
  mode convict   score -6   label A court or tribunal finds a party guilty, liable or in breach of the constitution
  mode discontinue   score -6   label Lowers or ends diplomatic, trade or material exchange; international sanctions
  mode expel   score -5.5   label Puts a party out of a group, organisation or country, for a time or for good; envoys included
  mode withdraw   score -6   label Takes itself or its non-military means out of a group, mission or country
plover SUPPORT   quad 1   score 5   label Backs, praises, recognises or signs with another party in words or diplomacy, with nothing material given
plover THREATEN   quad 3   score -3.5   label Warns of harm or costs to come; the mode is what is threatened, not how it is said
  mode arrest   score -3.5   label Arrest, detention or prison
  mode expel   score -3.5   label Sending away diplomats, peacekeepers or aid groups
  mode relations   score -3.5   label Breaking off relations or talks
  mode restrict   score -3   label Limits on movement, goods or politics: boycott, strike, blockade, curfew, bans
  mode territory   score -4   label Taking or occupying land
  mode violence   score -3.5   label Use of force
