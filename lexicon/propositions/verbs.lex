# What verbs make of their subjects, objects and clauses.
# source own; which verbs these are was learned from the training part of PropBank (EWT)

# The subject undergoes what these say, where they have no object: "the regime fell", "a bomb exploded".
class undergoing-subject   words appear, arise, arrive, awake, be born, become, begin, bleed, blow up, boil, break, break apart, break down, break out, break up, burn, burn down, burst
class undergoing-subject   words calm down, capsize, cease, continue, carry on, drag on, change, circulate, close, close down, collapse, come, come about, come in, come on, come out, come up, commence, crack, crash, crumble
class undergoing-subject   words decline, decrease, deepen, derail, deteriorate, detonate, develop, die, die down, die out, diminish, disappear, disintegrate, dissolve, double, drop, drown, dry up, dwindle, ease
class undergoing-subject   words emerge, end, end up, endure, erode, erupt, escalate, evaporate, evolve, exist, expand, expire, explode, fade, fail, fall, fall apart, fall silent, falter, flood, flourish, flow, freeze, fray
class undergoing-subject   words go off, go on, go up, go down, grow, grow up, hail, happen, heal, implode, improve, increase, intensify, land, lapse, last, lessen, lie, linger, loom, materialise, materialize, melt, melt down, mount, move
class undergoing-subject   words occur, reopen, open, originate, overturn, pass away, peak, perish, persist, plummet, plunge, prevail, proliferate, quadruple, range, recede, recover, relax, remain, resume, return, resurface, rise, rot, rust
class undergoing-subject   words seem, shatter, shrink, show up, shut, shut down, sink, sit, skyrocket, slide, slip, slow, slow down, slump, soar, sound, spill over, split, spread, spring up, stabilise, stabilize, stagnate, stall, stand, starve, stay, stem, stop, subside, suffocate, surface, surge, survive
class undergoing-subject   words taper off, tend, thaw, thicken, thrive, topple, triple, tumble, turn out, turn up, unfold, unravel, vanish, wait, wake up, wane, weaken, widen, wind down, wither, worsen
# Nobody acts: "the war cost millions", "it means peace". What stands behind them is no patient.
class measuring-verb   words mean, cost, become, equal, total, last, weigh, resemble, symbolise, symbolize, reflect, fit, comprise, represent
# Always done to somebody: without an object the subject undergoes it, as in headlines ("Rebels killed in raid").
class transitive-verb   words abduct, accuse, acquit, ambush, appoint, attack, annex, apprehend, arrest, assassinate, ban, banish, behead, bomb, capture, charge, convict, crush, deport, destroy, detain, dismiss, displace, evacuate, evict, execute, expel, extradite, free, hang, hurt, impeach, imprison, indict, injure, jail, kidnap, kill, liberate, loot, maim, murder, name, oust, overthrow, pardon, poison, postpone, question, raid, rape, recall, release, rescue, rob, sack, sentence, seize, shell, shut, slay, stab, summon, suspend, target, topple, torture, trap, wound

# Only say when or whether: "has to leave", "is going to leave", "used to live".
class half-auxiliary   words have, go, use
# Their subject is that of the clause below only: "the talks seem to stall".
class raising-verb   words seem, appear, begin, happen, tend, prove, turn out, end up, come, continue
# The promise binds who gives it, although there is an object: "promised him to go".
class subject-control   words promise, vow, threaten, pledge, swear, owe
# Whose subject, in the passive with a clause, is told something: "was asked to leave".
class receiving-subject   words ask, tell, teach, promise, show, remind, inform, warn, assure, notify, forbid
# The infinitive's subject stands in the phrase: "called on the mayor to resign".
class phrase-control   words call on, appeal to, count on, rely on, wait for, plead with, press on, prevail on, depend on, arrange for, allow for, shout at, signal to
# Who is sent does it: "sent troops to guard the border".
class sending-verb   words send, dispatch, deploy, hire, appoint, recruit, invite, train, mobilise, mobilize, summon, assign, commission, task, redeploy
# Those who are told are moved by it: "convinced the court that ...".
class told-object   words inform, notify, convince, persuade, assure, reassure, advise, trust
# "hard to find": the subject is what is found.
class tough-adjective   words easy, hard, difficult, impossible, tough, simple, dangerous, pleasant, fun, tricky, safe

# Carry a noun that says what is done: "launch an attack", "take part in a raid".
class light-verb   words launch, hold, make, carry out, conduct, stage, mount, give, take, have, begin, start, open, reopen, renew, restart, repeat, reiterate, wage, pay, offer, deliver, perform, undertake, commit, host, do, issue, lead, resume, continue, intensify, step up, suffer, receive, face, undergo, survive, sustain, endure, put up, set up, get, reach, strike, sign, stop, halt, end, cancel, call off, break off, suspend
class light-verb   words come under, be under, take part in, participate in, engage in, go on, embark on, go through, suffer from, respond with, join in, come to, enter into
# Of these, the ones that say nothing of their own: "give a speech".
class bare-light-verb   words make, give, take, have, do, pay, get, put up
# Whose subject undergoes what the noun says: "suffered a raid", "came under attack".
class undergoing-verb   words suffer, receive, face, undergo, survive, escape, endure, get, sustain, come under, be under, go through, suffer from
