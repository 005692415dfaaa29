# Words that change the standing of what they govern.
# source own

class intending   words plan, intend, prepare, aim, decide, agree, be, set, pledge, vow, promise, threaten, offer, commit, schedule, poise, seek, try, attempt, expect, ready, willing, determined, will
class negating   words fail, refuse, decline, avoid, prevent, stop, forbid, prohibit, ban, rule out, cease, abandon, cancel, block, unable, unwilling, without, stop short
class desiring   words hope, wish, want, fear, worry, desire, need, dream, aspire, like, expect, long, prefer, welcome
class requesting   words ask, urge, demand, request, order, call, press, appeal, plead, insist, tell, require, press, beg, implore, encourage, push, command, instruct, invite, advise, recommend, propose, suggest
class denying   words deny, dismiss, refute, reject, disavow
class doubting   words may, might, could, can, should, would, must, allege, suspect, claim, possible, likely, apparent, threaten, consider, risk, able
class conditional-mark   words if, unless, provided, whether, in case
class never   words not, n't, never, no, neither, nor, none, nobody, without, hardly
