# What a phrase with a preposition is to its verb: first what the verb's own class says (`patient-after-on`: "rely on"), else the preposition's.
# What neither names is a topic.
# source own; which verbs these are was learned from the training part of PropBank (EWT)

class recipient-preposition   words to, with, against, toward, towards, from, on, upon, between, among, onto
class place-preposition   words at, in, near, inside, outside, around, across, into, through, within, along, beside, behind, beyond, off, throughout, past
class time-preposition   words during, after, before, since, until, till, following
# What stands beside the deed: it is of no role. "ended the ban despite protests", "was attacked, according to the envoy"
class aside-preposition   words according, despite, amid, amidst, notwithstanding, besides, except, unlike, given, per, thanks, instead, including, than, because
class instrument-preposition   words via

# Verbs whose object has a preposition.
class patient-after-to   words refer, respond, listen, belong, adhere, look forward, agree, hold on, react, reply, resort, admit, confess, aspire, cling, get back, get through, live up, object, pertain, subscribe, succumb, yield, lead, amount, point, give way, put an end, bow, stick, commit, contribute, attend, testify, turn, see, tend, cater, concede
class patient-after-with   words meet, deal, help, agree, bother, come up, compete, interfere, put up, check, keep up, proceed, go ahead, sympathise, sympathize, trust, clash, collaborate, conflict, cooperate, cope, fight, get away, side, tamper, tinker, struggle, interact, begin, start, break, comply, disagree, contend
class patient-after-on   words work, spend, depend, follow up, check, concentrate, rely, agree, focus, blame, hold off, count, embark, follow through, renege, vote, reflect, decide, insist, comment, report, elaborate, build, bet, bank, prey, feed, capitalise, capitalize, infringe, encroach, crack down, touch, draw, call, miss out, catch up, cut down, cut back, plan, bid, lean, speculate, deliberate, rule, confer, advise, step up
class patient-after-for   words look, ask, apply, call, arrange, vote, settle, watch out, stand, account, apologise, apologize, care, opt, mourn, long, push, press, campaign, lobby, fight, hope, wish, search, pay, argue, aim, pray, plead, appeal, cover, provide, compensate, wait, fall
class patient-after-in   words believe, serve, participate, share, aid, indulge, join, succeed, engage, specialise, specialize, interfere, intervene, meddle, persist, invest, assist, excel, deal, trade, confide, dabble, result, culminate, end
class patient-after-in   words change, development, increase, decrease, cut, delay, difference, rise, fall, drop, decline, reduction, growth, improvement, intervention, involvement, participation, interest, belief, success, shift, surge, spike, interference, investment, trust, confidence, role, stake
class patient-after-at   words look, shoot, bite, gaze, glance, hint, stare, fire, aim, point, laugh, shout, yell, work, target, arrive
class patient-after-of   words know, think, approve, beware, complain, hear, dispose, speak, talk, dream, warn, disapprove, conceive, consist, learn, read, boast, despair, tire, repent
class patient-after-from   words suffer, escape, retire, abstain, benefit, refrain, depart, recover, shy away, resign, flee
class patient-after-against   words work, act, lobby, retaliate, succeed, vote, protest, demonstrate, fight, discriminate, rebel, argue, campaign, decide, rule, struggle, guard
class patient-after-into   words enter, look, run, bump, check, break, inquire, tap, delve, hack, investigation, inquiry, probe, inquest, insight, research
class patient-after-about   words talk, care, know, ask, learn, tell, forget, hear, worry, inquire, complain, speak, warn, apologise, apologize, boast, brag, think, wonder, argue, joke, dream, write, read, brief
class patient-after-over   words go, look, take, clash, argue, preside, fight, quarrel, vote, agonise
class patient-after-through   words go, get, read, act, pass, run
class patient-after-as   words serve, act, emerge, function
class patient-after-like   words look, feel, seem

# Who is addressed, given, taken from.
class recipient-after-at   words throw, hurl, lob, direct, fund, level
class recipient-after-with   words talk, discuss, speak, chat, merge, share, associate, link, negotiate, sign, exchange, trade, ally, reconcile, agree, coordinate
class recipient-after-on   words impose, put, inflict, confer, bestow, base, pin, press, levy, pressure, wage, declare, lavish
class recipient-after-to   words right, comparison, exposure, comment, speech, message
class recipient-after-with   words conversation, connection, relation, relationship, agreement, deal, contract, treaty, link, tie
class recipient-after-from   words hear, get, receive, purchase, buy, obtain, take, seize, steal, borrow, demand, learn, delete, remove, separate, select, distinguish, expel, release, exclude, confiscate, gain, derive, isolate, ask, collect, ban, bar, free, rescue, import, order, request, win, inherit, recover

# Where somebody goes is a place, nobody who receives.
class place-after-to   words go, come, return, fly, drive, sail, run, flee, rise, fall, climb, drop, grow, escape, retreat, withdraw, commute, migrate, hurry, swim, crawl, race, go back, come back, flock, march

class time-noun   words Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, May, June, July, August, September, October, November, December, Mon, Tue, Tues, Wed, Thu, Thur, Thurs, Fri, Sat, Sun, Jan, Feb, Mar, Apr, Jun, Jul, Aug, Sep, Sept, Oct, Nov, Dec
class time-noun   words today, yesterday, tomorrow, tonight, day, night, week, month, year, hour, minute, second, weekend, morning, evening, afternoon, midnight, noon, dawn, dusk, decade, century, moment, spring, summer, autumn, winter, season, quarter, time, while, period, eve, date, era, Easter, Christmas, Ramadan, holiday, anniversary, past, future, meantime, o'clock, p.m., a.m., pm, am
class way-noun   words way, reason, place, manner, extent, degree
