# Which cues of statements/cues.lex take what as their content; any of them may have a clause.
# source own

# Their object alone can be what is said: "announced a ceasefire", "condemned the attack".
class object-cue   words indicate, reveal, echo, accuse, blame, charge, attack, defend, support, back, champion, embrace, admire, tout, cheer, credit, oppose, assail, lambaste, bash, rip, hammer, skewer, excoriate, berate, chastise, reprimand, vilify, disparage, belittle, insult, mock, ridicule, deride, pillory, savage, trash, pummel, pound, taunt, bemoan, lament, decry, rebuke, commend, laud, salute, congratulate, compliment, extol, advocate, discuss, recount, retweet, reference, invoke, encourage, downplay, play down, rebuff, spurn, shrug off, brush off, brush aside, discount, debunk, voice, detail, sum up, lay out, spell out, outline, resent, grill, complain, argue, recommend, disavow, refute, repudiate, contradict, challenge, dread, anticipate, foresee, forecast, favour, publicise, announce, cite, note, mention, acknowledge, claim, reveal, disclose, outline, emphasise, emphasize, stress, underline, report, confirm, allege, admit, suggest, predict, expect, demand, urge, propose, recommend, promise, pledge, vow, threaten, condemn, criticise, criticize, denounce, praise, welcome, hail, applaud, deny, reject, dismiss, dispute, question, call for, appeal for, request, deplore, decry, slam, blast, regret, fear, hope, favour, favor, endorse, reiterate, describe, highlight, quote, guarantee, rule out, press for, warn, warn of, doubt
# Only a finite clause makes these a statement: "saw that", not "saw a house"; "needs to go" says nothing.
class clause-cue   words know, see, show, find, prove, need, like, mean, feel, think, hold, figure, trust, observe, gather, learn, read, note down, demonstrate, realise, realize, notice, discover, imagine, continue, go on, determine, rate, value, judge, answer, recall, remember, conceive, speak, talk, remind, fancy, bet, fault
# These name or liken one thing to another, and both are what is said: "called the plan a mistake".
class naming-cue   words see, paint, cast, depict, hail, dismiss, deride, denounce, decry, call, label, brand, dub, term, describe, liken, compare, portray, characterise, characterize, regard, view, consider, deem
# A last clause with one of these is the writer's again: "said it was safe, although ...".
class aside-mark   words although, though, whereas, while
# They only carry the cue below them: "refused to say", "went on to explain", "was quick to add", "keeps claiming".
class cue-carrier  words refuse, decline, go, go on, continue, appear, seem, keep, begin, start, try, attempt, manage, fail, hesitate, dare, proceed, hasten, rush, get, happen, tend, use, quick, careful, willing, unwilling, reluctant, eager, stop, cease, avoid, persist, prefer, choose, opt, bother, struggle, afraid
# Their object can be a noun of saying, and both together are the cue: "expressed concern about", "issued a warning that".
class voicing-verb  words express, voice, issue, make, repeat, reiterate, renew, raise, release, give, offer, publish, deliver, share, echo, level, lodge, register, put forward, put out, sound, continue, reject, dismiss, send, write, file, unleash, sign, post, circulate, air, run
# Whom or what praise and blame are for: "praised the army for its calm", "blamed the fire on the wind".
class target-preposition  words for, of, on, over, as, to, in, at, with, from, against, about, after
# Not so a phrase of time: "criticised the plan on Monday", "in an interview".
class when-word    words Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, January, February, March, April, May, June, July, August, September, October, November, December, day, week, month, year, morning, afternoon, evening, night, hour, minute, time, decade, interview, statement, speech, tweet, letter, address, press conference, conference, meeting, hearing, debate, rally, report, Twitter, Facebook
# What a noun of saying is about, and whose it is.
class topic-preposition   words about, for, of, on, over, against, to, at, regarding, concerning
class teller-preposition  words by, from, of
# Beside a clause these are no more than a pause: "you know", "I mean".
class filler-cue   words know, mean, see, guess, look, thank, want
# Who speaks in a transcript without a name.
class speaker-label   words Q, A, Question, Answer, Reporter, Moderator, Interviewer, Host, Audience
# The same without a colon.
class turn-mark   words Q, Q.
# Words in small letters inside a name with its titles: "Secretary of State", "Leila de Lima".
class name-joint   words of, the, and, for, de, la, van, von, der, den, bin, al, el, in, on, to, du, di, da, del
# "From Chairwoman Okafor:" opens what she says in a press release.
class release-opening   words from, statement from, statement by, statement of, remarks by, remarks of, remarks from, comment from, comment by, comments from, message from, quote from, quotes from
# Nouns of saying that can do without a clause: "his call for calm", "their concern about the delay".
class topic-noun   words call, criticism, praise, warning, concern, fear, worry, support, opposition, complaint, condemnation, denunciation, denial, demand, appeal, plea, pledge, promise, claim, allegation, accusation, charge, comment, remark, question, proposal, scepticism, skepticism, doubt, outrage, anger, disdain, contempt, disapproval, misgiving, reservation, approval, admiration, tribute, dismissal, rejection, description, account, prediction, threat, rebuke, objection, regret, defence, defense, endorsement
# Auxiliaries of what has not been said or done yet: "could support the plan".
class possibility  words can, could, may, might, would, should, must
# Papers and pictures that say what they show: "The survey shows a lead for the mayor".
class document-source  words poll, survey, study, report, analysis, review, data, figure, statistic, record, document, paper, research, video, footage, photo, photograph, image, filing, finding, census, estimate, audit, inquiry, investigation, test, result, e-mail, email, letter, memo, chart, map, ad, advertisement, advert, statement, tweet, post, editorial, article, column, newspaper, paper, magazine, publication, broadcaster, network, book, film, documentary, speech, announcement, petition, resolution, message, note, communique, ruling, verdict, indictment, lawsuit, suit, complaint, petition, manifesto, campaign, leaflet, poster, slogan, sign
# Verbs of blows that are words of blame only with their ground: "attacked her over the delay", not "attacked the convoy".
class blow-verb    words attack, assail, hammer, pound, pummel, bash, rip, knock, savage, trash, charge, defend, hit
