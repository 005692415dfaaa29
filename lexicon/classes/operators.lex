# Words that change the standing of what they govern, and verbs that only carry an event noun.
# source own

class light-verb   words launch, hold, make, carry out, conduct, stage, mount, give, take, have, begin, start, open, wage, pay, offer, deliver, perform, undertake, commit, host, do, issue, lead, resume, continue, intensify, step up, suffer, receive, face, undergo
# The subject of these undergoes what the noun says: "the town came under attack", "suffered a raid".
class undergoing-verb   words suffer, receive, face, undergo, survive, escape, endure, get
class intending   words plan, intend, prepare, aim, decide, agree, be, set, pledge, vow, promise, threaten, offer, commit, schedule, poise, seek, try, attempt, expect, ready, willing, determined, will
class negating   words fail, refuse, decline, avoid, prevent, stop, forbid, prohibit, ban, rule out, cease, abandon, cancel, block, unable, unwilling, without, stop short
class desiring   words hope, wish, want, fear, worry, desire, need, dream, aspire, like, expect, long, prefer, welcome
class requesting   words ask, urge, demand, request, order, call, press, appeal, plead, insist, tell, require, press, beg, implore, encourage, push, command, instruct, invite, advise, recommend, propose, suggest
class denying   words deny, dismiss, refute, reject, disavow
class doubting   words may, might, could, can, should, would, must, allege, suspect, claim, possible, likely, apparent, threaten, consider, risk, able
class conditional-mark   words if, unless, provided, whether, in case
class never   words not, n't, never, no, neither, nor, none, nobody, without, hardly
# Nouns of events without an entry of their own.
class event-noun   words decision, plan, effort, move, action, operation, campaign, election, vote, death, killing, incident, explosion, blast, crash, fire, accident, earthquake, flood, collapse, arrival, departure, return, support, opposition, movement, increase, reduction, growth, development, change, failure, success, use, creation, construction, destruction, removal, appointment, nomination, launch, publication, announcement, reform, trial, hearing, conviction, sentence, execution, escape, rescue, search, transfer, sale, purchase, production, development, deployment, implementation, introduction, establishment, formation, discovery, loss, victory, defeat, win, birth, marriage, expansion, participation, involvement, treatment, evacuation, distribution, delivery, payment, release, approval, adoption, rejection, suspension, interruption
