# Words that change the standing of what they govern.
# source own

class intending   words plan, intend, prepare, aim, decide, agree, be, set, pledge, vow, promise, threaten, offer, commit, schedule, poise, seek, try, attempt, expect, ready, willing, determined, will, go, due, about, eager, move
class negating   words fail, refuse, decline, avoid, prevent, forbid, prohibit, ban, rule out, abandon, cancel, block, unable, unwilling, without, stop short
# What these speak of is there, whenever they speak: "to describe the attacks".
class speaking-of   words describe, discuss, condemn, denounce, criticise, criticize, investigate, mention, recall, remember, commemorate, mark, mourn, protest, deplore, regret, explain, examine, study, review, probe, report, note, praise, welcome, stop, end, halt, quell, avenge, punish, answer, survive, escape, flee, witness, watch, see, document, film, monitor, observe, celebrate
# "kept them from leaving": only before "from".
class keeping    words keep, stop, deter, dissuade, discourage, hinder, restrain, halt, protect, save, hold back, shield, disqualify, exclude
class desiring   words hope, wish, want, fear, worry, desire, need, dream, aspire, like, expect, long, prefer, welcome
class requesting   words ask, urge, demand, request, order, call, press, appeal, plead, insist, tell, require, press, beg, implore, encourage, push, command, instruct, invite, advise, recommend, propose, suggest, suggestion, proposal, recommendation, advice, plea, idea
# What these want stands in a clause with the bare verb: "demanded that he resign".
class demanding   words demand, request, urge, require, recommend, propose, order, insist, ask, suggest, stipulate, advise
class denying   words deny, dismiss, refute, reject, disavow
class doubting   words may, might, could, can, must, allege, suspect, claim, possible, likely, unlikely, apparent, threaten, consider, risk, able
# One's own will: "will send", "said it would send". What another must do is demanded of them.
class will-modal   words will, would
class obliging-modal   words must
# In a clause that is asked for: "insisted that he must go".
class wishing-modal   words must, should, ought, may, shall
# What ought to be is wanted, not done.
class expected-modal   words should, ought
# Of these, what somebody was able to do was done.
class able-adjective   words able
# Adverbs that leave it open.
class unreal-adverb   words perhaps, maybe, possibly, probably, allegedly, presumably, supposedly, reportedly, potentially, likely
class conditional-mark   words if, unless, provided, whether, in case
class never   words not, n't, never, no, neither, nor, none, nobody, without, hardly
