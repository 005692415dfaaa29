# Nouns that say what happens, is done or holds, so that they have an agent and a patient as a verb has: "the army's shelling of the town".
# Nouns with an entry in events/ are known without standing here.
# source own; which nouns these are was learned from the training parts of PropBank (EWT) and QANom

# Acts and happenings, states of mind and speech.
class event-noun   words abbreviation, abduction, abolition, abortion, absence, absorption, abuse, acceleration, acceptability, acceptance, accident, accommodation, accord
class event-noun   words accordance, accumulation, accusation, achievement, acquisition, acquittal, action, addiction, addition, adherence, adjustment, admission, adoption
class event-noun   words advance, advancement, adventure, advertising, advocacy, affection, affirmation, agitation, agreement, aid, aim, airlift, airstrike, alert, allegation
class event-noun   words allocation, alteration, ambush, amendment, amnesty, amplification, analysis, annexation, announcement, answer, apology, appeal, appearance, applause
class event-noun   words application, appointment, appreciation, apprehension, approach, appropriation, approval, approximation, argument, arrangement, arrest, arrival, arson
class event-noun   words ascent, assassination, assault, assertion, assessment, assignment, assistance, association, assumption, assurance, asylum, attack, attempt, attention
class event-noun   words attraction, auction, authorization, autopsy, award, backing, bailout, ballot, ban, bankruptcy, battle, beating, beheading, belief, bet, bias, bid
class event-noun   words binding, birth, bite, blame, blast, blessing, blockade, blow, bombardment, bombing, bonding, booking, boom, boycott, breach, break, breakthrough
class event-noun   words breath, breathing, briefing, broadcast, broadcasting, build-up, buildup, burial, burn, burst, calculation, call, campaign, campaigning, canonization
class event-noun   words capitalization, capsizing, capture, care, casting, catastrophe, caucus, caution, ceasefire, celebration, censorship, challenge, change, chaos, charge
class event-noun   words chase, chat, chlorination, choice, claim, clash, classification, cleaning, cleanliness, close, coaching, coating, coding, collaboration, collapse
class event-noun   words collection, collision, colonization, combat, combination, combustion, comment, commitment, communication, comparison, compassion, competition
class event-noun   words complaint, complement, completion, compliance, complication, comprehension, compromise, concentration, conception, concern, conclusion, condemnation
class event-noun   words conditioning, condolence, conduct, conference, confession, confirmation, confiscation, conflagration, conflict, confrontation, confusion
class event-noun   words congratulation, conquest, consent, conservation, consideration, construction, consumption, contact, contamination, continuation, contraction
class event-noun   words contradiction, contribution, control, conversation, conviction, cooking, cooling, cooperation, coordination, copying, correction, correspondence
class event-noun   words corruption, count, coup, coverage, crackdown, crash, craving, creation, cremation, crisis, criticism, critique, crossing, cure, curling, curse, cut
class event-noun   words cutting, cycling, cyclone, damage, dance, dancing, dating, deadlock, deal, death, debate, debut, decision, declaration, decline, decoration, decrease
class event-noun   words dedication, defeat, defect, defiance, definition, delay, deliberation, delivery, demand, demolition, demonstration, denial, denunciation, departure
class event-noun   words depiction, deployment, deportation, deposition, depravity, derailment, deregulation, description, design, desire, destruction, detection, detente
class event-noun   words detention, deterioration, determination, detonation, devaluation, development, devotion, diagnosis, diffusion, digestion, direction, disagreement
class event-noun   words disappearance, disappointment, disaster, discharge, disclosure, discovery, discrimination, discussion, disintegration, dismissal, displacement
class event-noun   words display, dispute, disqualification, disruption, dissemination, distinction, distress, distribution, disturbance, diversion, divorce, docking
class event-noun   words documentation, dominance, donation, doubt, downturn, draw, drawdown, drawing, dream, drilling, drinking, drive, drop, drought, duplication, earning
class event-noun   words earthquake, eating, editing, education, effectiveness, effort, election, elevation, embargo, emergence, emergency, emission, emphasis, encirclement
class event-noun   words encounter, encouragement, encroachment, endeavor, endorsement, engagement, enlightenment, enthusiasm, entry, epidemic, eradication, erosion, eruption
class event-noun   words escalation, escape, establishment, estimate, estimation, evacuation, evaluation, eviction, evolution, examination, exchange, exclusion
class event-noun   words excommunication, excuse, execution, exhibit, exhibition, exile, existence, exodus, expansion, expectation, experiment, explanation, exploitation
class event-noun   words exploration, explosion, export, exposure, expression, expulsion, extension, extermination, extinction, extract, extraction, extradition, fabrication
class event-noun   words failure, fall, fallout, famine, farming, fascination, fear, feeding, feeling, feud, fight, fighting, filing, finance, finding, fire, fix, flight
class event-noun   words flock, flood, flooding, flow, forecast, forecasting, formation, formulation, fracture, freezing, funding, fundraising, funeral, fusion, gain
class event-noun   words gambling, gathering, generalization, genocide, gestation, gesture, grant, grazing, greeting, grief, growth, guarantee, guess, guidance, gunfight
class event-noun   words habitation, hacking, hallucination, handover, harm, harvest, hassle, healing, hearing, heating, help, herding, hesitation, hibernation, hijacking
class event-noun   words hike, hint, hold, holding, holidaying, honor, honour, hope, hostage-taking, housing, hug, humiliation, hunting, hurricane, hurry, identification
class event-noun   words illustration, imagination, immigration, impasse, impeachment, implementation, implication, import, impression, imprisonment, improvement
class event-noun   words inauguration, incident, incitement, inclusion, increase, incursion, indication, indictment, industrialisation, industrialization, infection
class event-noun   words infiltration, inflation, influx, inhalation, inheritance, injury, innovation, inoculation, inquest, inquiry, inscription, inspection, inspiration
class event-noun   words instruction, insult, insurgency, integration, intention, interaction, interpretation, interruption, intervention, interview, introduction, intrusion
class event-noun   words invasion, invention, investigation, investment, invitation, involvement, irrigation, journey, judgement, judgment, jump, justification, kidnapping
class event-noun   words killing, labor, landing, landslide, launch, lawsuit, layoff, lead, leak, leakage, leap, learning, lease, leave, legalisation, legislation, leverage
class event-noun   words liberation, lie, lifting, limit, listing, litigation, living, loading, lockout, look, looting, loss, love, lust, maintenance, making, malfunction
class event-noun   words management, mandate, maneuver, manhunt, manifestation, manufacture, manufacturing, march, marriage, massacre, match, measure, mediation, meditation
class event-noun   words meeting, mention, merger, metabolism, migration, mining, misconception, misinformation, misunderstanding, misuse, mixture, mobilisation, mobilization
class event-noun   words modeling, modification, mortgage, motivation, mourning, move, movement, murder, mutation, mutiny, naming, need, negotiation, nickname, nod
class event-noun   words nomination, normalisation, normalization, notice, notification, objection, observance, observation, occupation, offensive, offer, offering, opening
class event-noun   words operation, opposition, ordering, origination, ouster, ousting, outbreak, overcrowding, overdose, overthrow, overture, oxidation, pace, pact, pandemic
class event-noun   words parade, pardon, parking, participation, passing, patrol, patronage, payment, perception, perfection, performance, permission, persecution, picket
class event-noun   words picketing, pile-up, pilgrimage, pity, placement, plan, planning, play, playing, plea, pledge, plot, plunge, pogrom, poisoning, poll, polling
class event-noun   words pollution, portrayal, possession, posting, praise, precaution, prediction, preference, prejudice, premiere, preparation, prepayment, presentation
class event-noun   words preservation, prevention, pricing, pride, printing, probe, proceeding, process, proclamation, procurement, production, progress, progression
class event-noun   words prohibition, proliferation, promise, promotion, pronunciation, proof, proposal, prosecution, protection, protest, provision, provocation, publication
class event-noun   words publicity, publishing, pull-out, pullout, puncture, punishment, purchase, purge, pursuit, qualification, quarrel, question, quote, race, racing, raid
class event-noun   words raising, rally, ramification, rape, rapprochement, rating, rationality, reaction, reading, reasoning, rebellion, rebound, rebuke, recalculation
class event-noun   words recall, recapture, reception, recession, recognition, recommendation, reconciliation, recording, recount, recovery, recruitment, redeployment
class event-noun   words reduction, reference, referendum, referral, refinement, reflection, reform, refraction, refund, refusal, regard, registration, regret, regulation
class event-noun   words rehabilitation, reign, reinforcement, reintroduction, rejection, relaxation, release, relief, remark, removal, renovation, repair, repatriation
class event-noun   words repercussion, replacement, reply, report, representation, reproduction, request, requirement, rescue, research, resemblance, reservation
class event-noun   words resettlement, reshuffle, resignation, resistance, resolution, response, restoration, restriction, resurgence, retaliation, retention, retirement
class event-noun   words retreat, return, revelation, reversal, review, revision, revival, revolution, riding, rift, riot, rise, rollback, rotation, ruling, rumor, run
class event-noun   words runoff, sabotage, sacking, sacrifice, sale, sampling, sanction, satisfaction, saving, scattering, schooling, score, search, secession, secretion
class event-noun   words segregation, seizure, selection, selling, sentence, sentencing, separation, serving, session, settlement, shame, shelling, shift, shipwreck, shock
class event-noun   words shooting, shootout, shopping, shot, show, siege, signal, simulation, singing, sinking, sit-in, sketch, skiing, slowdown, slump, smell, smoking
class event-noun   words smuggling, socialization, solution, speculation, speech, spelling, spending, spin, spread, stabbing, stabilization, stalemate, stampede, stand
class event-noun   words standoff, starvation, statement, stay, stop, stopover, stoppage, storage, strike, struggle, study, submission, subpoena, substantiation, success
class event-noun   words succession, suffering, suggestion, suicide, summit, supervision, supply, support, surge, surprise, surrender, surveillance, survey, suspension
class event-noun   words suspicion, swearing-in, sweep, swimming, swing, switch, takeover, taking, talk, tariff, tasting, teaching, tension, tenure, test, testimony, thinking
class event-noun   words thought, thrust, timing, tip, toleration, torture, touch, tour, touring, trade, trafficking, tragedy, training, transaction, transfer, transformation
class event-noun   words transit, transition, translation, transmission, transmutation, transplant, transport, transportation, trauma, travel, treatment, trial, trip, triumph
class event-noun   words truce, tsunami, tuning, turmoil, tweet, typhoon, ultimatum, understanding, unrest, update, upgrade, upheaval, uprising, usage, use, vaccination
class event-noun   words vandalism, verdict, vibration, victory, view, vigil, violation, violence, visit, visualization, vote, vow, voyage, walk, walkout, war, warfare
class event-noun   words warming, warning, wedding, win, wish, withdrawal, wording, work, working, worship, wound, writing

# No act, but said of something: "the price of bread", "a way to end the war".
class relational-noun   words access, attachment, beginning, benefit, bond, burden, chance, connection, contrast, copy, correlation, default, deposit, difference, discount, effect
class relational-noun   words end, exception, experience, fate, fault, feature, fine, finish, fit, fun, function, impact, influence, intensity, interest, issue, joke, jurisdiction
class relational-noun   words lack, leadership, lesson, meaning, mistake, obligation, order, origin, ownership, popularity, precedent, pressure, price, procedure, productivity
class relational-noun   words profit, prospect, regards, relation, relationship, residence, respect, right, risk, rule, scam, scandal, security, sense, service, sign, significance
class relational-noun   words start, taste, tendency, thanks, threat, tolerance, trick, waste, way

# Nouns made regularly from these verbs (see `suffix`) are events too: abolish, "the abolition of the tax". So are those made from verbs of events/.
class nominalised-verb   words abandon, abbreviate, abduct, abolish, abort, accelerate, accept, accommodate, accord, accumulate, accuse, achieve, act, activate, add, addict, adhere
class nominalised-verb   words adjust, admire, admit, adopt, adorn, advance, advertise, advocate, affect, affiliate, affirm, aggravate, agree, alienate, align, allege, allocate
class nominalised-verb   words alter, amend, annex, announce, appear, appoint, appreciate, apprehend, appropriate, approve, approximate, arrange, arrive, ascend, aspire
class nominalised-verb   words assassinate, assert, assess, assign, assimilate, assist, associate, assure, attend, attract, authorize, avert, back, bake, bask, beat, behead, bind
class nominalised-verb   words bite, bless, blog, bomb, bombard, bond, book, brainwash, break, brief, broadcast, calculate, call, camp, campaign, canonize, capitalize, capsize
class nominalised-verb   words care, cast, categorize, cater, celebrate, chant, characterize, clean, cleave, close, coach, code, coexist, coincide, collaborate, collect, colonize
class nominalised-verb   words combine, commit, communicate, compete, compile, complete, comply, compose, comprehend, compress, compute, concentrate, conclude, condemn, condense
class nominalised-verb   words condition, confer, confess, confirm, confiscate, confront, confuse, congratulate, conjugate, conserve, consider, consolidate, construct, consult
class nominalised-verb   words contaminate, contemplate, continue, contract, contradict, contribute, convict, cook, cool, cooperate, coordinate, copy, correct, correspond, corrupt
class nominalised-verb   words couple, cover, create, cremate, cross, crystallize, cultivate, cut, cycle, dance, date, decide, declare, decompose, decorate, dedicate, defect
class nominalised-verb   words defile, define, defy, degrade, deliberate, deliver, demilitarize, demolish, demonstrate, depart, depict, deplete, deploy, deport, depose, derail
class nominalised-verb   words deregulate, destruct, detect, deteriorate, determine, detonate, develop, deviate, devolve, devote, diffuse, digest, direct, disagree, disappear
class nominalised-verb   words disappoint, disapprove, disarm, disclose, discount, discover, discuss, dismember, dismiss, displace, disrupt, disseminate, dissipate, dissolve
class nominalised-verb   words distort, distract, distribute, disturb, divert, dock, document, dominate, donate, download, draw, drill, drink, drop, duplicate, earn, eat, edit
class nominalised-verb   words educate, elect, elevate, emancipate, emerge, emit, encircle, encourage, encroach, end, endorse, engage, engrave, enrich, enter, erode, erupt
class nominalised-verb   words escalate, establish, estimate, evacuate, evade, evaluate, evaporate, evolve, examine, excite, exclude, excommunicate, execute, exempt, exhibit, exist
class nominalised-verb   words expand, expect, experiment, expire, explode, exploit, explore, expose, express, extend, exterminate, extract, extradite, fabricate, fail, farm, feed
class nominalised-verb   words feel, ferment, fight, file, film, finance, find, fine, fix, flavor, float, flood, flop, follow, forecast, form, formalize, formulate, found, freeze
class nominalised-verb   words frustrate, fund, fuse, gather, generalize, generate, germinate, graduate, grant, gravitate, graze, greet, guide, hack, handle, hang, haul, heal, hear
class nominalised-verb   words heat, hedge, hesitate, hibernate, hiss, hold, holiday, hospitalise, hospitalize, house, humiliate, hunt, illegalize, illustrate, imagine, immigrate
class nominalised-verb   words implement, implicate, impose, impress, imprison, improve, inaugurate, incite, include, incur, indicate, induct, industrialise, infect, infiltrate
class nominalised-verb   words inflate, ingest, inhale, inherit, inhibit, initiate, inject, inoculate, insinuate, inspect, inspire, install, instigate, instruct, integrate
class nominalised-verb   words interact, intercept, intern, interpret, interrogate, interrupt, intoxicate, invade, invent, invest, investigate, invite, involve, ionize, irrigate
class nominalised-verb   words irritate, judge, keep, kidnap, kill, land, leak, learn, legalise, liberate, license, lift, limit, list, live, load, lodge, loot, make, manage
class nominalised-verb   words manifest, manipulate, manufacture, map, mark, mature, mediate, meet, migrate, militarize, misinform, misstate, mistranslate, mix, mobilise, model
class nominalised-verb   words modernize, motivate, mourn, move, murder, mutate, mutilate, name, negotiate, nominate, observe, obstruct, offer, omit, open, operate, oppose
class nominalised-verb   words optimize, order, organize, originate, package, park, participate, pass, pay, penetrate, perform, permit, persevere, picket, place, plan, plant, play
class nominalised-verb   words poison, polarize, poll, pollute, portray, position, possess, post, postpone, preach, precede, predict, predispose, prefer, prepare, prepay, present
class nominalised-verb   words preserve, prevent, price, print, privatize, probe, proceed, procure, progress, prohibit, proliferate, promote, propose, prosecute, protect, provide
class nominalised-verb   words publish, puff, punish, race, raise, rank, rate, rattle, react, read, reaffirm, realize, rearrange, reason, recommend, reconsider, record, recover
class nominalised-verb   words recruit, redeploy, refer, refine, reflect, refuse, regenerate, regulate, rehabilitate, reinforce, reiterate, reject, rejoice, relax, remodel, remove
class nominalised-verb   words render, renew, rent, reopen, repay, replace, report, represent, require, resemble, reserve, resign, resist, resolve, restore, restrict, resurrect
class nominalised-verb   words retaliate, retire, retrofit, reverse, revise, revive, revolve, rise, rotate, rule, sail, save, scan, scatter, scoop, score, sculpt, search
class nominalised-verb   words secularise, seize, select, sell, sentence, separate, serve, set, settle, shape, share, shell, shift, shoot, shop, shrink, sign, signal, simulate
class nominalised-verb   words sing, sink, sit, ski, sleep, smoke, smuggle, soak, socialise, solve, source, specialize, speculate, spell, spend, spray, stab, stabilise, stabilize
class nominalised-verb   words stage, starve, state, store, stream, strengthen, submit, substantiate, substitute, suffer, suggest, supervise, suppose, surf, suspend, swim, take
class nominalised-verb   words target, taste, tax, teach, tend, think, tolerate, tour, track, train, transact, transform, translate, transmit, transmute, transport, treat
class nominalised-verb   words understand, undertake, underwrite, unload, unveil, urge, urinate, use, ventilate, view, vindicate, violate, visualize, volunteer, walk, warm, warn
class nominalised-verb   words wire, withdraw, word, work, write, yell

# Look like the event of a verb, but are things, bodies, people.
class thing-noun   words ambulance, animal, anything, apartment, audience, bakery, balance, battery, building, cabinet, canal, capital, cathedral, ceiling, closing, clothing
class thing-noun   words commission, condition, consolidation, constitution, corporation, cottage, creature, criminal, culture, department, dimension, distance, document
class thing-noun   words element, emotion, essence, evening, everything, evidence, expiration, exposition, extradition, factory, fashion, festival, foundation, fraction
class thing-noun   words furniture, future, gallery, garment, general, generation, goal, government, hospital, housing, image, individual, instance, institution, instrument
class thing-noun   words insurance, intellectual, journal, king, language, literature, location, luggage, mansion, material, meal, message, mission, moment, monument, morning
class thing-noun   words motion, nation, nature, nothing, notion, official, operating, opinion, option, organisation, organization, page, painting, parliament, passion
class thing-noun   words pension, picture, population, portion, position, posture, presence, profession, professional, proposition, ration, recruiting, refinery, region
class thing-noun   words religion, revolution, ring, science, sculpture, section, setting, sibling, signing, silence, situation, something, spring, stage, station, stature
class thing-noun   words string, structure, substance, television, temperature, terminal, texture, thing, tracking, version, village, vision, wage, walking, wedding-ring, wing

# How a noun is made from its verb: the ending of the noun, and what stands for it at the end of the verb (- for nothing).
suffix ication   verb ify, icate
suffix isation   verb ise, ize
suffix ization   verb ize, ise
suffix ation   verb ate, e, -, ify, y
suffix ition   verb e, -, it, ite, ish
suffix ution   verb ute, ve
suffix tion   verb t, te, -
suffix ssion   verb t, ss, de, d
suffix sion   verb d, de, se, t, rt, s
suffix ment   verb -
suffix ance   verb -, e, y
suffix ence   verb -, e
suffix al   verb -, e
suffix ure   verb e, -
suffix age   verb -, e
suffix ery   verb -, e
suffix ing   verb -, e

# What stands with these undergoes them: "the mayor's arrest", "hostage release".
class undergone-noun   words genocide, ethnic cleansing, pogrom, persecution, abduction, acquittal, appointment, apprehension, arrest, assassination, beating, beheading, birth, burial, capture, confinement, conviction, creation, cremation, death, defeat, demise, demolition, deportation, destruction, detention, dismissal, displacement, disappearance, discharge, election, eviction, evacuation, execution, exile, expulsion, extradition, fall, collapse, crash, explosion, funeral, hanging, imprisonment, impeachment, inauguration, indictment, injury, kidnapping, killing, lynching, murder, nomination, ouster, ousting, overthrow, poisoning, promotion, prosecution, punishment, release, removal, rescue, resettlement, sacking, seizure, sentencing, slaying, suspension, torture, treatment, trial, wound, growth, increase, decrease, decline, rise, drop, price, cost, arrival, departure, return, education, development, trafficking, smuggling, production, delivery, distribution, storage, sale, supply, management, control, care, construction, design, review, transfer, reform, search, protection, repair, use, prevention, reduction
# What follows with "of" does these: "the views of the mayor".
class doer-of-noun   words view, opinion, belief, thought, statement, comment, remark, complaint, claim, speech, testimony, appeal, request, demand, hope, fear, concern, wish, desire, effort, attempt, work, decision, promise, intention, behaviour, behavior, conduct, rebellion, uprising, march, response, reaction, reign, voice, interest, struggle, resistance, love, experience, action, participation, cooperation, consent, support, advice, meeting, visit, right
# What follows with "to" receives it: "a letter to the king".
class addressing-noun   words letter, message, gift, donation, payment, delivery, transfer, sale, shipment, export, speech, statement, call, appeal, promise, offer, contribution, submission, grant, loan, supply, request, report, email, question, answer, suggestion, recommendation, complaint, invitation
# Movement away: what follows with "from" is no doer: "the withdrawal from the town".
class leaving-noun   words withdrawal, retreat, departure, return, exit, escape, flight, removal, expulsion, resignation, retirement, evacuation, eviction, exodus, pullout, separation, secession, protection, transfer, transition, change, shift, move, ouster, release, exclusion, distance, relief, recovery, freedom
# With what it is done, not to whom: "air strike", "suicide bombing".
class means-noun   words air, drone, suicide, car, truck, roadside, grenade, knife, gun, artillery, missile, rocket, ground, land, sea, naval, chemical, cyber, hunger, street, phone, telephone, television, TV, radio, surprise, terror, terrorist, mass, test
