# Forms that do not follow the rules of spelling, and those whose spelling the rules leave open (a doubled consonant).
# irregular  past forms and participles of verbs; used where the word is tagged as a verb in such a form
# plural     of nouns; used where it is tagged as a plural noun
# degree     comparatives and superlatives; `adverb` gives the lemma of the adverb where it is another word
# source own

irregular acceded, acceding   lemma accede
irregular accredited, accrediting   lemma accredit
irregular admitted, admitting   lemma admit
irregular agreed, agreeing   lemma agree
irregular annexed, annexing   lemma annex
irregular annulled, annulling   lemma annul
irregular arose, arisen   lemma arise
irregular ate, eaten   lemma eat
irregular awoke, awoken   lemma awake
irregular banned, banning   lemma ban
irregular barred, barring   lemma bar
irregular barricading   lemma barricade
irregular beaten   lemma beat
irregular became   lemma become
irregular befell, befallen   lemma befall
irregular began, begun, beginning   lemma begin
irregular begged, begging   lemma beg
irregular begot, begotten   lemma beget
irregular beheld   lemma behold
irregular bent   lemma bend
irregular berating   lemma berate
irregular bereft   lemma bereave
irregular besieged, besieging   lemma besiege
irregular besought   lemma beseech
irregular bit, bitten   lemma bite
irregular blacklisted, blacklisting   lemma blacklist
irregular bled   lemma bleed
irregular blew, blown   lemma blow
irregular bore, borne   lemma bear
irregular bought   lemma buy
irregular bound   lemma bind
irregular bred   lemma breed
irregular broke, broken   lemma break
irregular brought   lemma bring
irregular built   lemma build
irregular burnt   lemma burn
irregular came   lemma come
irregular cancelled, cancelling, canceled, canceling   lemma cancel
irregular canoeing   lemma canoe
irregular canvassed, canvassing   lemma canvass
irregular carjacking   lemma carjack
irregular caught   lemma catch
irregular ceded, ceding   lemma cede
irregular chiding   lemma chide
irregular chose, chosen   lemma choose
irregular clung   lemma cling
irregular committed, committing   lemma commit
irregular compelled, compelling   lemma compel
irregular conceding   lemma concede
irregular conferred, conferring   lemma confer
irregular controlled, controlling   lemma control
irregular crept   lemma creep
irregular cutting   lemma cut
irregular dammed, damming   lemma dam
irregular de-escalating   lemma de-escalate
irregular dealt   lemma deal
irregular decreed, decreeing   lemma decree
irregular deferred, deferring   lemma defer
irregular demoting   lemma demote
irregular deposing   lemma depose
irregular deriding   lemma deride
irregular deterred, deterring   lemma deter
irregular did, done, does   lemma do
irregular dove   lemma dive
irregular dragged, dragging   lemma drag
irregular drank, drunk   lemma drink
irregular dreamt   lemma dream
irregular drew, drawn   lemma draw
irregular dropped, dropping   lemma drop
irregular drove, driven   lemma drive
irregular dug   lemma dig
irregular dwelt   lemma dwell
irregular dyeing   lemma dye
irregular dying, died   lemma die
irregular encircled, encircling   lemma encircle
irregular enrolled, enrolling   lemma enrol
irregular entreated   lemma entreat
irregular equipped, equipping   lemma equip
irregular expelled, expelling   lemma expel
irregular expropriating   lemma expropriate
irregular exterminating   lemma exterminate
irregular fed   lemma feed
irregular fell, fallen   lemma fall
irregular felt   lemma feel
irregular fining   lemma fine
irregular fled, fleeing   lemma flee
irregular flew, flown   lemma fly
irregular flung   lemma fling
irregular forbade, forbidden   lemma forbid
irregular foresaw, foreseen   lemma foresee
irregular forgave, forgiven   lemma forgive
irregular forgot, forgotten, forgetting   lemma forget
irregular forsook, forsaken   lemma forsake
irregular forwent, forgone   lemma forgo
irregular fought   lemma fight
irregular found   lemma find
irregular freed, freeing   lemma free
irregular froze, frozen   lemma freeze
irregular fulfilled, fulfilling   lemma fulfil
irregular fulminating   lemma fulminate
irregular gave, given   lemma give
irregular got, gotten, getting   lemma get
irregular grabbed, grabbing   lemma grab
irregular grew, grown   lemma grow
irregular ground   lemma grind
irregular grumbling   lemma grumble
irregular guaranteed, guaranteeing   lemma guarantee
irregular gunned, gunning   lemma gun
irregular had, has   lemma have
irregular haggling   lemma haggle
irregular heard   lemma hear
irregular heckled, heckling   lemma heckle
irregular held   lemma hold
irregular hid, hidden   lemma hide
irregular hitting   lemma hit
irregular hoeing   lemma hoe
irregular hung   lemma hang
irregular impeded, impeding   lemma impede
irregular incurred, incurring   lemma incur
irregular inferred, inferring   lemma infer
irregular instilled, instilling   lemma instil
irregular interceded, interceding   lemma intercede
irregular jammed, jamming   lemma jam
irregular kept   lemma keep
irregular kidnapped, kidnapping, kidnaped, kidnaping   lemma kidnap
irregular knelt   lemma kneel
irregular knew, known   lemma know
irregular labelled, labelling, labeled, labeling   lemma label
irregular laid   lemma lay
irregular lain, lying, lied   lemma lie
irregular lauded, lauding   lemma laud
irregular leapt   lemma leap
irregular learnt   lemma learn
irregular led   lemma lead
irregular left   lemma leave
irregular lent   lemma lend
irregular letting   lemma let
irregular levelled, levelling, leveled, leveling   lemma level
irregular lining   lemma line
irregular lit   lemma light
irregular lost   lemma lose
irregular made   lemma make
irregular maltreated, maltreating   lemma maltreat
irregular manhandling   lemma manhandle
irregular meant   lemma mean
irregular met   lemma meet
irregular mimicked, mimicking   lemma mimic
irregular misled   lemma mislead
irregular mistook, mistaken   lemma mistake
irregular misunderstood   lemma misunderstand
irregular modelled, modelling, modeled, modeling   lemma model
irregular occurred, occurring   lemma occur
irregular omitted, omitting   lemma omit
irregular outdid, outdone   lemma outdo
irregular outgrew, outgrown   lemma outgrow
irregular overcame   lemma overcome
irregular overdid, overdone   lemma overdo
irregular overheard   lemma overhear
irregular overran   lemma overrun
irregular overrode, overridden   lemma override
irregular oversaw, overseen   lemma oversee
irregular overthrew, overthrown   lemma overthrow
irregular overtook, overtaken   lemma overtake
irregular paid   lemma pay
irregular panicked, panicking   lemma panic
irregular partook, partaken   lemma partake
irregular patrolled, patrolling   lemma patrol
irregular permitted, permitting   lemma permit
irregular persecuting   lemma persecute
irregular picnicked, picnicking   lemma picnic
irregular planned, planning   lemma plan
irregular pled   lemma plead
irregular preferred, preferring   lemma prefer
irregular propelled, propelling   lemma propel
irregular proven   lemma prove
irregular putting   lemma put
irregular quarrelled, quarrelling, quarreled, quarreling   lemma quarrel
irregular quitting   lemma quit
irregular rammed, ramming   lemma ram
irregular ran, running   lemma run
irregular rang, rung   lemma ring
irregular raped, raping   lemma rape
irregular rebelled, rebelling   lemma rebel
irregular rebuffing   lemma rebuff
irregular rebuilt   lemma rebuild
irregular redid, redone   lemma redo
irregular referred, referring   lemma refer
irregular repaid   lemma repay
irregular repelled, repelling   lemma repel
irregular retook, retaken   lemma retake
irregular rewrote, rewritten   lemma rewrite
irregular ridding   lemma rid
irregular rigged, rigging   lemma rig
irregular robbed, robbing   lemma rob
irregular rode, ridden   lemma ride
irregular rose, risen   lemma rise
irregular said   lemma say
irregular sang, sung   lemma sing
irregular sank, sunk   lemma sink
irregular sat, sitting   lemma sit
irregular saw, seen   lemma see
irregular sawn   lemma saw
irregular scolding   lemma scold
irregular seceded, seceding   lemma secede
irregular sent   lemma send
irregular setting   lemma set
irregular shelled, shelling   lemma shell
irregular shipped, shipping   lemma ship
irregular shone   lemma shine
irregular shook, shaken   lemma shake
irregular shot   lemma shoot
irregular shown   lemma show
irregular shrank, shrunk   lemma shrink
irregular shutting   lemma shut
irregular sided, siding   lemma side
irregular signalled, signalling, signaled, signaling   lemma signal
irregular singeing   lemma singe
irregular slammed, slamming   lemma slam
irregular slept   lemma sleep
irregular slew, slain   lemma slay
irregular slid   lemma slide
irregular slung   lemma sling
irregular smelt   lemma smell
irregular smothering   lemma smother
irregular sold   lemma sell
irregular sought   lemma seek
irregular sown   lemma sow
irregular spat   lemma spit
irregular spelt   lemma spell
irregular spent   lemma spend
irregular spilt   lemma spill
irregular splitting   lemma split
irregular spoilt   lemma spoil
irregular spoke, spoken   lemma speak
irregular sprang, sprung   lemma spring
irregular spun   lemma spin
irregular spurred, spurring   lemma spur
irregular stabbed, stabbing   lemma stab
irregular stank, stunk   lemma stink
irregular stepped, stepping   lemma step
irregular stole, stolen   lemma steal
irregular stood   lemma stand
irregular stopped, stopping   lemma stop
irregular strode, stridden   lemma stride
irregular strove, striven   lemma strive
irregular struck, stricken   lemma strike
irregular stuck   lemma stick
irregular stung   lemma sting
irregular submitted, submitting   lemma submit
irregular swam, swum, swimming   lemma swim
irregular swept   lemma sweep
irregular swollen   lemma swell
irregular swore, sworn   lemma swear
irregular swung   lemma swing
irregular taught   lemma teach
irregular thought   lemma think
irregular threw, thrown   lemma throw
irregular told   lemma tell
irregular took, taken   lemma take
irregular tore, torn   lemma tear
irregular toured, touring   lemma tour
irregular trafficked, trafficking   lemma traffic
irregular transferred, transferring   lemma transfer
irregular transmitted, transmitting   lemma transmit
irregular trapped, trapping   lemma trap
irregular travelled, travelling, traveled, traveling   lemma travel
irregular tying, tied   lemma tie
irregular understood   lemma understand
irregular undertook, undertaken   lemma undertake
irregular underwent, undergone   lemma undergo
irregular undid, undone   lemma undo
irregular unseated, unseating   lemma unseat
irregular upbraided   lemma upbraid
irregular upheld   lemma uphold
irregular vying, vied   lemma vie
irregular warred, warring   lemma war
irregular went, gone, goes   lemma go
irregular wept   lemma weep
irregular withdrew, withdrawn   lemma withdraw
irregular withheld   lemma withhold
irregular withstood   lemma withstand
irregular woke, woken   lemma wake
irregular won, winning   lemma win
irregular wore, worn   lemma wear
irregular wound   lemma wind
irregular wove, woven   lemma weave
irregular wrapped, wrapping   lemma wrap
irregular wrote, written   lemma write
irregular wrung   lemma wring

plural ties   lemma tie
plural lies   lemma lie
plural pies   lemma pie
plural calories   lemma calorie
plural prairies   lemma prairie
plural rookies   lemma rookie
plural zombies   lemma zombie
plural movies   lemma movie
plural cookies   lemma cookie
plural neckties   lemma necktie
plural genies   lemma genie
plural hippies   lemma hippie
plural junkies   lemma junkie
plural sorties   lemma sortie
plural airmen   lemma airman
plural alumni   lemma alumnus
plural analyses   lemma analysis
plural assemblymen   lemma assemblyman
plural attorneys-general   lemma attorney-general
plural bacteria   lemma bacterium
plural boatmen   lemma boatman
plural bogeymen   lemma bogeyman
plural bonuses   lemma bonus
plural buses, busses   lemma bus
plural businessmen   lemma businessman
plural businesswomen   lemma businesswoman
plural cacti   lemma cactus
plural calves   lemma calf
plural cameramen   lemma cameraman
plural campuses   lemma campus
plural cargoes, cargos   lemma cargo
plural censuses   lemma census
plural chairmen   lemma chairman
plural children   lemma child
plural clergymen   lemma clergyman
plural congressmen   lemma congressman
plural congresswomen   lemma congresswoman
plural consensuses   lemma consensus
plural councilmen   lemma councilman
plural countrymen   lemma countryman
plural crewmen   lemma crewman
plural crises   lemma crisis
plural criteria   lemma criterion
plural curricula   lemma curriculum
plural diagnoses   lemma diagnosis
plural echoes   lemma echo
plural elves   lemma elf
plural embargoes, embargos   lemma embargo
plural emphases   lemma emphasis
plural errata   lemma erratum
plural firemen   lemma fireman
plural fishermen   lemma fisherman
plural feet   lemma foot
plural fungi   lemma fungus
plural gases   lemma gas
plural geese   lemma goose
plural guardsmen   lemma guardsman
plural gunmen   lemma gunman
plural halves   lemma half
plural heroes   lemma hero
plural hitmen   lemma hitman
plural hooves   lemma hoof
plural horsemen   lemma horseman
plural housewives   lemma housewife
plural hypotheses   lemma hypothesis
plural infantrymen   lemma infantryman
plural kinsmen   lemma kinsman
plural knives   lemma knife
plural laymen   lemma layman
plural leaves   lemma leaf
plural lenses   lemma lens
plural lives   lemma life
plural loaves   lemma loaf
plural lice   lemma louse
plural men   lemma man
plural marksmen   lemma marksman
plural memoranda   lemma memorandum
plural midwives   lemma midwife
plural mosquitoes   lemma mosquito
plural mothers-in-law   lemma mother-in-law
plural mice   lemma mouse
plural nuclei   lemma nucleus
plural oases   lemma oasis
plural oxen   lemma ox
plural parentheses   lemma parenthesis
plural passersby   lemma passerby
plural pence   lemma penny
plural phenomena   lemma phenomenon
plural policemen   lemma policeman
plural policewomen   lemma policewoman
plural potatoes   lemma potato
plural referenda, referendums   lemma referendum
plural riflemen   lemma rifleman
plural salesmen   lemma salesman
plural scarves   lemma scarf
plural seamen   lemma seaman
plural selves   lemma self
plural servicemen   lemma serviceman
plural servicewomen   lemma servicewoman
plural shelves   lemma shelf
plural spokesmen   lemma spokesman
plural spokeswomen   lemma spokeswoman
plural statesmen   lemma statesman
plural statuses   lemma status
plural stimuli   lemma stimulus
plural strata   lemma stratum
plural swordsmen   lemma swordsman
plural syllabi   lemma syllabus
plural theses   lemma thesis
plural thieves   lemma thief
plural tomatoes   lemma tomato
plural teeth   lemma tooth
plural tornadoes   lemma tornado
plural torpedoes   lemma torpedo
plural tradesmen   lemma tradesman
plural tribesmen   lemma tribesman
plural vetoes   lemma veto
plural viruses   lemma virus
plural volcanoes   lemma volcano
plural wives   lemma wife
plural wolves   lemma wolf
plural women   lemma woman

degree worse, worst   lemma bad   adverb badly
degree bigger, biggest   lemma big
degree drier, driest   lemma dry
degree farther, farthest, furthest   lemma far
degree fatter, fattest   lemma fat
degree better, best   lemma good   adverb well
degree grimmer, grimmest   lemma grim
degree hotter, hottest   lemma hot
degree sadder, saddest   lemma sad
degree slyer, slyest   lemma sly
degree thinner, thinnest   lemma thin
degree wetter, wettest   lemma wet
