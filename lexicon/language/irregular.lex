# Past forms of irregular verbs, for verbs that the event entries name.
# source own

irregular froze, frozen   lemma freeze
irregular shot   lemma shoot
irregular fought   lemma fight
irregular overthrew, overthrown   lemma overthrow
irregular threw, thrown   lemma throw
irregular forgave, forgiven   lemma forgive
irregular gave, given   lemma give
irregular took, taken   lemma take
irregular lent   lemma lend
irregular sent   lemma send
irregular met   lemma meet
irregular held   lemma hold
irregular withheld   lemma withhold
irregular upheld   lemma uphold
irregular led   lemma lead
irregular fled   lemma flee
irregular fed   lemma feed
irregular bled   lemma bleed
irregular broke, broken   lemma break
irregular spoke, spoken   lemma speak
irregular stole, stolen   lemma steal
irregular struck, stricken   lemma strike
irregular stuck   lemma stick
irregular withdrew, withdrawn   lemma withdraw
irregular drew, drawn   lemma draw
irregular drove, driven   lemma drive
irregular rose, risen   lemma rise
irregular sought   lemma seek
irregular bought   lemma buy
irregular brought   lemma bring
irregular caught   lemma catch
irregular taught   lemma teach
irregular thought   lemma think
irregular told   lemma tell
irregular sold   lemma sell
irregular said   lemma say
irregular paid   lemma pay
irregular laid   lemma lay
irregular made   lemma make
irregular won   lemma win
irregular lost   lemma lose
irregular left   lemma leave
irregular kept   lemma keep
irregular swept   lemma sweep
irregular slew, slain   lemma slay
irregular swore, sworn   lemma swear
irregular forbade, forbidden   lemma forbid
irregular overran   lemma overrun
irregular ran   lemma run
irregular began, begun   lemma begin
irregular sank, sunk   lemma sink
irregular flew, flown   lemma fly
irregular blew, blown   lemma blow
irregular beheld   lemma behold
irregular besought   lemma beseech
irregular rebuilt   lemma rebuild
irregular built   lemma build
irregular underwent, undergone   lemma undergo
irregular went, gone   lemma go
irregular came   lemma come
irregular overcame   lemma overcome
irregular hung   lemma hang
irregular dealt   lemma deal
irregular burnt   lemma burn
irregular stood   lemma stand
irregular withstood   lemma withstand
irregular understood   lemma understand
irregular undertook, undertaken   lemma undertake
