# What the tokenizer knows of English: docs/language.md says how each kind is used.
# Upper and lower case are alike, except in the kinds of abbreviations and in `emoticon`. An abbreviation in capitals
# ("GEN.", "PCT.") is known by its entry if the text is in capitals, or a capital or a number follows.
# Sources: our own lists, after the tokens of the training parts of UD English EWT and GUM (see NOTICE).

# Words that keep their full stop.
# Before names: titles, ranks, offices. No sentence ends behind them, whatever name follows: "Mr. He".
title  Mr., Mrs., Ms., Mx., Dr., Drs., Prof., Profs., Rev., Revd., Hon., Rt., Messrs., Mme., Mlle., Fr., Sr., Sra., Srta., Msgr., Archbp., Bp., Esq.
# Armed forces and police: ranks, units.
title  Gen., Lt., Col., Maj., Capt., Cpl., Sgt., Pvt., Cmdr., Comdr., Adm., Brig., Lieut., Cdr., Ens., Spc., Pfc., Insp., Supt., Det., Gens., Cols., Lts., Capts., Sgts., Cmdt., Cdre., Pte., Tpr., Gnr., Flt., Wg., Sqn., Sqdn., Msgt., Ssgt., Const., Ret., ret.
abbreviation  Div., Divs., Bn., Bns., Regt., Bde., Batt., Coy., Bty., Plt., Inf., Cav., Arty., Armd., Mech., Engr., Abn.
# Parliament, government, courts.
title  Sen., Sens., Rep., Reps., Gov., Govs., Pres., Amb., Sec., Secy., Asst., Dep., Atty., Cllr., Cllrs., Ald., Congr., Commr., Comr., Chmn.
abbreviation  Assn., Dept., Depts., Govt., Cmte., Comm., Subcomm., Parl., Legis., Dist., Cir., Supp., Dir., Mgr., Exec., govt., dept.
# Firms, schools, institutions.
abbreviation  Univ., Inst., Coll., Acad., Hosp., Bros., Mfg., Natl., Intl., Assoc., Assocs., Hldgs., Grp., Pvt.
# Months and days.
abbreviation  Jan., Feb., Febr., Mar., Apr., Jun., Jul., Aug., Sep., Sept., Oct., Nov., Dec.
abbreviation  Mon., Tue., Tues., Wed., Thu., Thur., Thurs., Fri., Sat., Sun.
# States and provinces.
abbreviation  Ala., Ariz., Ark., Calif., Cal., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Kans., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nebr., Nev., Okla., Ore., Oreg., Pa., Penn., Tenn., Tex., Va., Vt., Wash., Wis., Wisc., Wyo., Ont., Que., Alta., Sask., Nfld., Qld., Tas.
# Places and streets.
abbreviation  St., Ste., Sta., Sto., SS., Mt., Mts., Mtn., Ft., Ave., Aves., Blvd., Rd., Sts., Sq., Hwy., Rte., Pkwy., Expy., Bldg., Apt., Gdns., Cres., Jct.
# In sentences and tables.
abbreviation  vs., v., cf., viz., approx., avg., ca., al., et., esp., eg., ie., incl., excl., resp., est., ed., eds., repr., trans., orig., temp., misc., ext., Ext., tel., Tel., attn., Attn., Incl., Excl., Approx., cont., contd., ibid., cit., nr.
abbreviation  Ph., Sc., Lit., Phil., Vol., vol., vols., Ch., Eq., Op.
abbreviation  lb., lbs., oz., hr., hrs., min., mins., yr., yrs., wk., wks., sq.

# These keep it too, but give it up at the end of a paragraph, where it is the sentence's.
ending  Inc., Corp., Co., Cos., Ltd., Jr., Sr., Plc., Bhd., Pty., a.m., p.m., A.M., P.M., No., Nos.

# These give it up before a capital as well.
closing  etc., bn., mn., tn., pct., max.

# Full stop kept only before a number: "No. 4", "p. 12".
before-number  No., Nos., no., nos., p., pp., Art., art., Fig., fig., Figs., Sect., Para., para., paras., Paras., sec., secs., Secs., c., b., d., r., m., Res., Ser., Pt., Vols., Arts., arts., figs., chap., Chap., Cap., cap., cl., Cl., Sched., ch., Rs., Ex.

# In capitals these are words as well, and keep it before a number only: "MAR. 4".
word-too  Mar., Sat., Sun., Wed., Sec., Miss., Mass., Ore., Wash., Ill., Ark., Cal., La., Pa., Md., Apt., Rep., Lit., Phil., Op., Al., Ed., Est., Temp., Orig., Min., Max., Fig., Figs., Art., Arts., Cap., Ex., Ext.

# Parts of degrees; with the letters around them they are one word: "Ph.D.", "M.Sc.", "B.Ed".
degree  Ph., Sc., Phil., Lit., Litt., Ed., Eng., Psy., Psych., Pharm., Th., LL., Mus., Com., Comm., Econ., Arch., Agr., Tech., Soc., Hist., Vet., Med., Chem., Ch., Surg., Min., Des., Nurs., Dent., Theol.

# Words that open a sentence where they stand with a capital behind an abbreviation: "at 9 a.m. The ...".
opener  the, he, she, it, they, we, his, her, its, their, our, this, these, those, there, both, neither, nobody, nothing, another, a, an, not, none, i, you, my, so, what, who, why, how, yes, no

# Prefixes that stay with the next word over a hyphen; every other hyphen is a word of its own.
prefix  non, anti, pro, co, re, mid, pre, post, ex, multi, semi, counter, neo, over, sub, cross, socio, intra, inter, e, mini, arch, pseudo, psycho, quasi, ultra, trans, meta, bi, tri, de, hyper, infra, macro, micro, uber, ante, extra, proto, crypto

# Hyphenated words that are one word all the same.
whole  uh-huh, uh-unh, un-unh, mm-hmm, uh-oh, mm-hm, hm-m, oh-oh, ha-ha, no-no, ping-pong

# Parts that are words of their own at the end of a token.
clitic  n't, 's, 're, 've, 'll, 'd, 'm

# Tokens of several words; the bar is the cut.
cut  can|not, gon|na, wan|na, got|ta, out|ta, sort|a, du|n|no, gim|me, lem|me, wha|dda|ya, c'm|on, d'|ye, y'|all, 't|is, 't|was, more|'n
cut  do|nt, did|nt, does|nt, is|nt, are|nt, was|nt, were|nt, ca|nt, could|nt, would|nt, should|nt, have|nt, has|nt, had|nt, ai|nt, must|nt, need|nt
cut  i|m, i|ve, you|re, you|ve, they|re, they|ve, we|ve, that|s, what|s, there|s, here|s, he|s, she|s, who|s, everyone|s, everybody|s, somebody|s, you|ll, they|ll, it|ll

# Words that begin with an apostrophe.
elision  'em, 'til, 'till, 'cause, 'bout, 'round, 'n, 'un, 'uns, 'cos, 'coz, 'o, 'neath

# Units that are cut off a number: "5km", "3pm", "$4bn".
unit  km, m, cm, mm, kg, g, mg, lb, lbs, oz, ft, mi, mph, kph, kmh, am, pm, bn, mn, tn, k, b, mm, min, mins, hrs, hr, kb, mb, gb, tb, hz, khz, mhz, ghz, kw, mw, gw, kwh, mwh, ha, sq, percent, pct, bps, usd, eur, gbp, c, f

# Last parts of addresses and file names: "example.org", "report.doc".
address  com, org, net, edu, gov, mil, int, info, biz, eu, uk, de, fr, ru, cn, jp, br, ca, au, nz, ch, se, pl, nl, es, ie, ua, tr, ir, il, sa, ae, za, ng, ke, kr, tw, hk, sg, ph, vn, mx, ar, cl, tv, fm, io, ly
address  html, htm, php, asp, aspx, pdf, doc, docx, xls, xlsx, ppt, pptx, txt, csv, zip, jpg, jpeg, png, gif, mp3, mp4, xml, json, url, exe

# Faces, between blanks.
emoticon  :), :-), :(, :-(, ;), ;-), :D, :-D, =), =(, :P, :-P, :p, ;D, xD, XD, :/, :-/, :o, :O, <3, ^_^, ^^, -_-, :'(, (:, ):, (-:, :], :[, :|
