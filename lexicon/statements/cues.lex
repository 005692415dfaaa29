# Words of saying, thinking, hoping, denying: what turns a clause, a quotation or a noun phrase into a statement.
# Verbs, nouns and adjectives by lemma, phrases as they stand. `stance` is what the speaker does with the content, `distance`
# how far the writer stands behind it: "claim" doubts, "point out" endorses.
# source own

# --- verbs: says
cue say, state, tell, add, report, declare, announce, remark, comment, mention, note, explain, write, reply, respond, answer, repeat, reiterate, continue, conclude, describe, inform, notify, brief, testify, narrate, relate, disclose, reveal, tweet, post, publish, quote, cite, stress, advocate, discuss, recount, retell, retweet, reference, invoke, speak of, speak about, talk about, talk of, comment on, remark on, refer to, allude to, point to, hint at, touch on, elaborate on, expand on, attest to, testify about, testify to, joke about, muse about, brag about, boast about, boast of, write about, report on, tell of, sum up, lay out, spell out, set out, put it, dwell on, echo, rule, articulate, emphasise, emphasize, underline, underscore, highlight, elaborate, clarify, specify, read out, counter, retort, interrupt, chime in, summarise, summarize, voice, express, signal, indicate, quip, joke, muse, observe, assure, reassure, proclaim, pronounce, read, recall, remember, remind, outline, detail, interject, intone, opine, recite, relay, hint, blog, televise, talk, speak, caution   pos verb   stance asserts
cue shout, yell, cry, scream, whisper, murmur, mutter, exclaim, chant, sing, stammer   pos verb   stance asserts
cue confirm, admit to, confess to, own up to, agree with, acknowledge, concede, admit, confess, recognise, recognize, prove, show, demonstrate, point out, find, establish, discover, verify, certify, document, attest, agree, note down, affirm, determine, learn, realise, realize, know, conclude, identify, uncover, notice   pos verb   stance asserts   distance endorsing
cue claim, allege, assert, contend, maintain, purport, profess, boast, insinuate, imply, suggest, argue, insist, brag, protest, swear, pretend, spin   pos verb   stance asserts   distance doubting
cue call, label, brand, dub, term, liken, compare, portray, characterise, characterize   pos verb   stance asserts

# talk quotes so: "She was like, go home."
cue be like   pos verb   stance asserts

# --- verbs: thinks
cue believe, think, feel, consider, assume, suppose, expect, estimate, predict, forecast, reckon, suspect, doubt, guess, judge, view, see, regard, imagine, anticipate, presume, speculate, figure, calculate, deem, understand, hold, conceive, project, foresee, bet, wonder, rate, value, trust, fancy, theorise, theorize, posit, hypothesise, hypothesize, surmise, deduce, infer, gather   pos verb   stance believes
cue hope, hope for, long for, wish for, look forward, wish, pray, aspire, dream   pos verb   stance hopes
cue fear, worry about, worry over, fear for, warn of, warn about, warn against, worry, dread, warn, be afraid, be concerned   pos verb   stance fears

# --- verbs: wants, asks, demands
cue want, desire, seek, intend, plan, prefer, aim, favour, favor, decide, resolve   pos verb   stance wants
cue ask, encourage, advise, counsel, push for, lobby for, campaign for, argue for, ask for, nudge, request, query, inquire, enquire, question, appeal, plead, beg, invite, propose, recommend, implore, call for, appeal for, petition, pray for   pos verb   stance asks
cue demand, urge, order, command, insist on, press for, call on, call upon, press, instruct, exhort, dictate, admonish   pos verb   stance demands

# --- verbs: promises, threatens
cue promise, agree to, commit to, pledge, vow, guarantee, commit, undertake, offer, volunteer   pos verb   stance promises
cue threaten, menace   pos verb   stance threatens

# --- verbs: praises, condemns, denies
cue praise, welcome, hail, applaud, commend, laud, congratulate, thank, salute, celebrate, endorse, compliment, extol, defend, support, back, champion, embrace, admire, tout, cheer, credit, side with, stand by, vouch for, speak for, rally behind, sympathise with, sympathize with, congratulate on, stick up for   pos verb   stance praises
cue condemn, criticise, criticize, denounce, accuse, blame, deplore, decry, slam, blast, lambast, rebuke, attack, object, complain, lament, regret, bemoan, chide, scold, castigate, charge, ridicule, mock, denigrate, fault, deride, disapprove, lash out, lash out at, hit out at, hit back at, fire back at, take aim at, go after, rail against, rail at, speak out against, speak out about, protest against, complain about, complain of, grumble about, object to, bristle at, balk at, sneer at, scoff at, take issue with, take offence at, take offense at, oppose, assail, lambaste, bash, rip, hammer, knock, skewer, excoriate, berate, chastise, reprimand, vilify, disparage, belittle, insult, pillory, savage, trash, pummel, pound, grill, taunt, smear, apologise for, apologize for, decry, call out, single out, tear into, despair over, resent   pos verb   stance condemns
cue deny, dismiss, refute, reject, rebut, dispute, disavow, contradict, disagree, negate, repudiate, rule out, disclaim, challenge, refuse, decline, downplay, play down, rebuff, spurn, shrug off, brush off, brush aside, discount, debunk, vote against, disagree with, argue against, pooh-pooh, rule against   pos verb   stance denies

# --- nouns
cue statement, announcement, remark, comment, declaration, report, testimony, reply, answer, response, message, speech, address, account, description, explanation, disclosure, revelation, tweet, post, letter, interview, word, note, proclamation, communique, communiqué, briefing, quote, quotation, line, observation, news, notice   pos noun   stance asserts
cue confirmation, admission, acknowledgement, acknowledgment, conclusion, finding, proof, evidence, realisation, realization, recognition, confession, knowledge, consensus   pos noun   stance asserts   distance endorsing
cue claim, allegation, assertion, suggestion, contention, insinuation, rumour, rumor, argument, insistence, boast, pretence, pretense, excuse   pos noun   stance asserts   distance doubting
cue belief, view, opinion, thought, assumption, estimate, prediction, forecast, expectation, impression, theory, suspicion, judgement, judgment, feeling, assessment, doubt, conviction, idea, notion, perception, speculation, hypothesis, sense, position, projection   pos noun   stance believes
cue hope, wish, aspiration, optimism, dream   pos noun   stance hopes
cue fear, worry, concern, warning, alarm, anxiety   pos noun   stance fears
cue desire, determination, intention, wish for, plan, preference, decision   pos noun   stance wants
cue request, question, appeal, plea, proposal, recommendation, invitation, advice, query, petition, motion   pos noun   stance asks
cue demand, order, call, instruction, ultimatum, directive, insistence on   pos noun   stance demands
cue promise, agree to, commit to, pledge, vow, guarantee, commitment, offer, assurance, undertaking   pos noun   stance promises
cue threat   pos noun   stance threatens
cue praise, support, approval, admiration, tribute, endorsement, congratulation   pos noun   stance praises
cue condemnation, opposition, scepticism, skepticism, outrage, anger, disdain, contempt, disapproval, misgiving, reservation, criticism, accusation, complaint, objection, rebuke, denunciation, charge, regret   pos noun   stance condemns
cue denial, refusal, reluctance, dismissal, rejection, rebuttal, disagreement   pos noun   stance denies

# --- adjectives
cue sure, certain, convinced, confident, aware, clear   pos adj   stance believes   distance endorsing
cue sceptical, skeptical, doubtful, unsure, uncertain, unconvinced, suspicious   pos adj   stance believes
cue hopeful, optimistic   pos adj   stance hopes
cue afraid, fearful, worried, concerned, anxious, alarmed   pos adj   stance fears
cue eager, keen, willing, determined, ready   pos adj   stance wants
cue happy, glad, pleased, proud, grateful, delighted   pos adj   stance praises
cue angry, sorry, disappointed, outraged, dismayed, furious, critical   pos adj   stance condemns

# --- phrases before or after the source
cue according to, as per, in the words of, in the view of, in the opinion of, in the eyes of   pos phrase   stance asserts
cue in one's view, in one's opinion, in one's words   pos phrase   stance believes
cue if we believe   pos phrase   stance asserts   distance doubting
