# The event codes of CAMEO 1.1b3, each with what PLOVER makes of it. Labels are in our own words.
# `goldstein` is left out where the scale has none: the parent's value holds.
# source code list, scale and crosswalk: facts of CAMEO 1.1b3, the Goldstein scale as in GDELT, CAMEO2PLOVER 2021; labels own


cameo 01   goldstein 0.0   quad 1   label Says something in public
cameo 010   goldstein 0.0   quad 1   label Says something in public, nothing more said
cameo 011   goldstein -0.1   quad 1   label Gives no comment
cameo 012   goldstein -0.4   quad 1   label Speaks with little hope
cameo 013   goldstein 0.4   quad 1   label Speaks with confidence
cameo 014   goldstein 0.0   quad 1   label Weighs what to do
cameo 015   goldstein 0.0   quad 1   label Admits to an act or claims it
cameo 016   goldstein -2.0   quad 1   label Says it did not do it
cameo 017   goldstein 0.0   quad 1   label Makes a symbolic gesture
cameo 018   goldstein 3.4   quad 1   label Shows sympathy
cameo 019   goldstein 3.4   quad 1   label Says that it agrees

cameo 02   goldstein 3.0   quad 1   plover REQUEST   label Asks another party for something
cameo 020   goldstein 3.0   quad 1   plover REQUEST   label Asks another party for something, nothing more said
cameo 021   goldstein 3.4   quad 1   plover REQUEST   mode assist   label Appeals for practical cooperation
cameo 0211   goldstein 3.4   quad 1   plover REQUEST   mode assist   context economic   label Appeals for economic cooperation
cameo 0212   goldstein 3.4   quad 1   plover REQUEST   mode assist   context military   label Appeals for military cooperation
cameo 0213   goldstein 3.4   quad 1   plover REQUEST   mode assist   context legal   label Appeals for cooperation of courts and police
cameo 0214   goldstein 3.4   quad 1   plover REQUEST   mode assist   context intelligence   label Appeals for shared intelligence
cameo 022   goldstein 3.2   quad 1   plover REQUEST   mode assist   context diplomatic   label Appeals for diplomatic backing
cameo 023   goldstein 3.4   quad 1   plover REQUEST   mode assist   label Appeals for help in goods or money
cameo 0231   goldstein 3.4   quad 1   plover REQUEST   mode assist   context economic   label Appeals for economic help
cameo 0232   goldstein 3.4   quad 1   plover REQUEST   mode assist   context military   label Appeals for military help
cameo 0233   goldstein 3.4   quad 1   plover REQUEST   mode assist   context human_security   label Appeals for humanitarian help
cameo 0234   goldstein 3.4   quad 1   plover REQUEST   mode assist   context peacekeeping   label Appeals for armed protection or peacekeepers
cameo 024   goldstein -0.3   quad 1   plover REQUEST   mode change   context political_institutions   label Appeals for political change
cameo 0241   goldstein -0.3   quad 1   plover REQUEST   mode change   context executive   label Appeals for a change of leaders
cameo 0242   goldstein -0.3   quad 1   plover REQUEST   mode change   context executive   label Appeals for a change of policy
cameo 0243   goldstein -0.3   quad 1   plover REQUEST   mode change   context rights_freedoms   label Appeals for rights
cameo 0244   goldstein -0.3   quad 1   plover REQUEST   mode change   context political_institutions   label Appeals for a change of institutions or regime
cameo 025   goldstein -0.3   quad 1   plover REQUEST   mode yield   context legal   label Appeals for giving way
cameo 0251   goldstein -0.3   quad 1   plover REQUEST   mode yield   context legal   label Appeals for lighter administrative penalties
cameo 0252   goldstein -0.3   quad 1   plover REQUEST   mode yield   context legal   label Appeals for calm instead of dissent
cameo 0253   goldstein -0.3   quad 1   plover REQUEST   mode yield   context legal   label Appeals for the return of people or property
cameo 0254   goldstein -0.3   quad 1   plover REQUEST   mode yield   context economic   label Appeals for lighter sanctions or an end of a boycott
cameo 0255   goldstein -0.3   quad 1   plover REQUEST   mode yield   context diplomatic   label Appeals for access for outsiders other than mediators
cameo 0256   goldstein -0.3   quad 1   plover REQUEST   mode yield   context military   label Appeals for less fighting
cameo 026   goldstein 4.0   quad 1   plover REQUEST   mode meet   context diplomatic   label Appeals to others to meet or talk
cameo 027   goldstein 4.0   quad 1   plover REQUEST   mode meet   context diplomatic   label Appeals to others to end their dispute
cameo 028   goldstein 4.0   quad 1   plover REQUEST   mode meet   context diplomatic   label Appeals for mediation, or that it be accepted

cameo 03   goldstein 4.0   quad 1   plover AGREE   label Says that it will cooperate
cameo 030   goldstein 4.0   quad 1   plover AGREE   context diplomatic   label Says that it will cooperate, nothing more said
cameo 031   goldstein 5.2   quad 1   plover AGREE   context diplomatic   label Announces practical cooperation
cameo 0311   goldstein 5.2   quad 1   plover AGREE   context economic   label Announces economic cooperation
cameo 0312   goldstein 5.2   quad 1   plover AGREE   context military   label Announces military cooperation
cameo 0313   goldstein 5.2   quad 1   plover AGREE   context legal   label Announces cooperation of courts and police
cameo 0314   goldstein 5.2   quad 1   plover AGREE   context intelligence   label Announces shared intelligence
cameo 032   goldstein 4.5   quad 1   plover AGREE   context diplomatic   label Announces diplomatic backing
cameo 033   goldstein 5.2   quad 1   plover AGREE   context diplomatic   label Announces help in goods or money
cameo 0331   goldstein 5.2   quad 1   plover AGREE   context economic   label Announces economic help
cameo 0332   goldstein 5.2   quad 1   plover AGREE   context military   label Announces military help
cameo 0333   goldstein 5.2   quad 1   plover AGREE   context human_security   label Announces humanitarian help
cameo 0334   goldstein 6.0   quad 1   plover AGREE   context peacekeeping   label Announces armed protection or peacekeepers
cameo 034   goldstein 7.0   quad 1   plover AGREE   context political_institutions   label Announces political change
cameo 0341   goldstein 7.0   quad 1   plover AGREE   context political_institutions   label Announces a change of leaders
cameo 0342   goldstein 7.0   quad 1   plover AGREE   context executive   label Announces a change of policy
cameo 0343   goldstein 7.0   quad 1   plover AGREE   context rights_freedoms   label Announces rights
cameo 0344   goldstein 7.0   quad 1   plover AGREE   context political_institutions   label Announces a change of institutions or regime
cameo 035   goldstein 7.0   quad 1   plover AGREE   label Announces giving way
cameo 0351   goldstein 7.0   quad 1   plover AGREE   context rights_freedoms   label Announces lighter administrative penalties
cameo 0352   goldstein 7.0   quad 1   plover AGREE   label Announces calm instead of dissent
cameo 0353   goldstein 7.0   quad 1   plover AGREE   context rights_freedoms   label Announces the return of people or property
cameo 0354   goldstein 7.0   quad 1   plover AGREE   context economic   label Announces lighter sanctions or an end of a boycott
cameo 0355   goldstein 7.0   quad 1   plover AGREE   context diplomatic   label Announces access for outsiders other than mediators
cameo 0356   goldstein 7.0   quad 1   plover AGREE   context military   label Announces less fighting
cameo 036   goldstein 4.0   quad 1   plover AGREE   context diplomatic   label Is ready to meet or talk
cameo 037   goldstein 5.0   quad 1   plover AGREE   context diplomatic   label Is ready to end a dispute
cameo 038   goldstein 7.0   quad 1   plover AGREE   context diplomatic   label Is ready to accept a mediator
cameo 039   goldstein 5.0   quad 1   plover AGREE   context diplomatic   label Offers to mediate

cameo 04   goldstein 1.0   quad 1   plover CONSULT   label Talks with another party
cameo 040   goldstein 1.0   quad 1   plover CONSULT   label Talks with another party, nothing more said
cameo 041   goldstein 1.0   quad 1   plover CONSULT   mode phone   label Talks by telephone
cameo 042   goldstein 1.9   quad 1   plover CONSULT   mode visit   label Travels to another party
cameo 043   goldstein 2.8   quad 1   plover CONSULT   mode visit   label Receives a visitor
cameo 044   goldstein 2.5   quad 1   plover CONSULT   mode third-party   label Meets on a third party's ground
cameo 045   goldstein 5.0   quad 1   plover CONSULT   context diplomatic   label Mediates between others
cameo 046   goldstein 7.0   quad 1   plover CONSULT   context diplomatic   label Negotiates

cameo 05   goldstein 3.5   quad 1   plover SUPPORT   label Helps another party by words or diplomacy
cameo 050   goldstein 3.5   quad 1   plover SUPPORT   context diplomatic   label Helps another party by words or diplomacy, nothing more said
cameo 051   goldstein 3.4   quad 1   plover SUPPORT   context diplomatic   label Praises or backs in words
cameo 052   goldstein 3.5   quad 1   plover SUPPORT   context diplomatic   label Speaks up for a party
cameo 053   goldstein 3.8   quad 1   plover SUPPORT   context diplomatic   label Gathers support for a party
cameo 054   goldstein 6.0   quad 1   plover SUPPORT   context diplomatic   label Recognises a state or government
cameo 055   goldstein 7.0   quad 1   plover SUPPORT   context diplomatic   label Says sorry
cameo 056   goldstein 7.0   quad 1   plover SUPPORT   context diplomatic   label Pardons a wrong
cameo 057   goldstein 8.0   quad 1   plover SUPPORT   context diplomatic   label Signs an agreement

cameo 06   goldstein 6.0   quad 2   plover COOPERATE   label Works together in practice
cameo 060   goldstein 6.0   quad 2   plover COOPERATE   label Works together in practice, nothing more said
cameo 061   goldstein 6.4   quad 2   plover COOPERATE   context economic   label Trades or works together economically
cameo 062   goldstein 7.4   quad 2   plover COOPERATE   context military   label Works together militarily
cameo 063   goldstein 7.4   quad 2   plover COOPERATE   context legal   label Helps another's courts or police
cameo 064   goldstein 7.0   quad 2   plover COOPERATE   context intelligence   label Passes on intelligence

cameo 07   goldstein 7.0   quad 2   plover AID   label Gives help
cameo 070   goldstein 7.0   quad 2   plover AID   label Gives help, nothing more said
cameo 071   goldstein 7.4   quad 2   plover AID   context economic   label Gives economic help
cameo 072   goldstein 8.3   quad 2   plover AID   context military   label Gives military help
cameo 073   goldstein 7.4   quad 2   plover AID   context human_security   label Gives humanitarian help
cameo 074   goldstein 8.5   quad 2   plover AID   context peacekeeping   label Gives armed protection or peacekeepers
cameo 075   goldstein 7.0   quad 2   plover AID   context asylum   label Takes in someone who flees

cameo 08   goldstein 5.0   quad 2   plover CONCEDE   label Gives way
cameo 080   goldstein 5.0   quad 2   plover CONCEDE   label Gives way, nothing more said
cameo 081   goldstein 5.0   quad 2   plover CONCEDE   context legal   label Lightens administrative penalties
cameo 0811   goldstein 5.0   quad 2   plover CONCEDE   context pro_democracy   label Lifts limits on political freedom
cameo 0812   goldstein 5.0   quad 2   plover CONCEDE   context pro_democracy   label Lets banned parties or politicians back
cameo 0813   goldstein 5.0   quad 2   plover RETREAT   context legal   label Lifts or shortens a curfew
cameo 0814   goldstein 5.0   quad 2   plover RETREAT   context legal   label Ends emergency rule
cameo 082   goldstein 5.0   quad 2   plover CONCEDE   context pro_democracy   label Lets up in dissent
cameo 083   goldstein 5.0   quad 2   plover CONCEDE   context political_institutions   label Grants political change that was asked for
cameo 0831   goldstein 5.0   quad 2   plover CONCEDE   context political_institutions   label Grants a change of leaders
cameo 0832   goldstein 5.0   quad 2   plover CONCEDE   context executive   label Grants a change of policy
cameo 0833   goldstein 5.0   quad 2   plover CONCEDE   context rights_freedoms   label Grants rights
cameo 0834   goldstein 5.0   quad 2   plover CONCEDE   context political_institutions   label Grants a change of institutions or regime
cameo 084   goldstein 7.0   quad 2   plover RETREAT   label Gives back
cameo 0841   goldstein 7.0   quad 2   plover RETREAT   mode release   context legal   label Sets people free
cameo 0842   goldstein 7.0   quad 2   plover RETREAT   context legal   label Gives property back
cameo 085   goldstein 7.0   quad 2   plover RETREAT   context economic   label Lightens sanctions or ends a boycott
cameo 086   goldstein 9.0   quad 2   plover RETREAT   mode access   context diplomatic   label Lets outsiders in
cameo 0861   goldstein 9.0   quad 2   plover RETREAT   mode access   context peacekeeping   label Lets peacekeepers in
cameo 0862   goldstein 9.0   quad 2   plover RETREAT   mode access   context diplomatic   label Lets inspectors in
cameo 0863   goldstein 9.0   quad 2   plover RETREAT   mode access   context human_security   label Lets relief through
cameo 087   goldstein 9.0   quad 2   plover RETREAT   mode disarm   context military   label Fights less
cameo 0871   goldstein 9.0   quad 2   plover RETREAT   mode ceasefire   context military   label Proclaims a ceasefire
cameo 0872   goldstein 9.0   quad 2   plover RETREAT   mode withdraw   context military   label Loosens a military blockade
cameo 0873   goldstein 9.0   quad 2   plover RETREAT   mode disarm   context military   label Sends armed forces home
cameo 0874   goldstein 10.0   quad 2   plover RETREAT   mode disarm   context military   label Pulls back or gives up in battle

cameo 09   goldstein -2.0   quad 2   plover ACCUSE   label Looks into a matter
cameo 090   goldstein -2.0   quad 2   plover ACCUSE   mode investigate   label Looks into a matter, nothing more said
cameo 091   goldstein -2.0   quad 2   plover ACCUSE   mode investigate   context crime, corruption   label Investigates crime or corruption
cameo 092   goldstein -2.0   quad 2   plover ACCUSE   mode investigate   context human_rights   label Investigates abuse of human rights
cameo 093   goldstein -2.0   quad 2   plover ACCUSE   mode investigate   context military   label Investigates a military act
cameo 094   goldstein -2.0   quad 2   plover ACCUSE   mode investigate   context military, legal   label Investigates war crimes

cameo 10   goldstein -5.0   quad 3   plover REQUEST   label Calls on a party with force to do something
cameo 100   goldstein -5.0   quad 3   plover REQUEST   label Calls on a party with force to do something, nothing more said
cameo 101   goldstein -5.0   quad 3   plover REQUEST   mode assist   label Demands practical cooperation
cameo 1011   goldstein -5.0   quad 3   plover REQUEST   mode assist   context economic   label Demands economic cooperation
cameo 1012   goldstein -5.0   quad 3   plover REQUEST   mode assist   context military   label Demands military cooperation
cameo 1013   goldstein -5.0   quad 3   plover REQUEST   mode assist   context legal   label Demands cooperation of courts and police
cameo 1014   goldstein -5.0   quad 3   plover REQUEST   mode assist   context intelligence   label Demands shared intelligence
cameo 102   goldstein -5.0   quad 3   plover REQUEST   mode assist   context diplomatic   label Demands diplomatic backing
cameo 103   goldstein -5.0   quad 3   plover REQUEST   mode assist   label Demands help in goods or money
cameo 1031   goldstein -5.0   quad 3   plover REQUEST   mode assist   context economic   label Demands economic help
cameo 1032   goldstein -5.0   quad 3   plover REQUEST   mode assist   context military   label Demands military help
cameo 1033   goldstein -5.0   quad 3   plover REQUEST   mode assist   context human_security   label Demands humanitarian help
cameo 1034   goldstein -5.0   quad 3   plover REQUEST   mode assist   context peacekeeping   label Demands armed protection or peacekeepers
cameo 104   goldstein -5.0   quad 3   plover REQUEST   mode change   context political_institutions   label Demands political change
cameo 1041   goldstein -5.0   quad 3   plover REQUEST   mode change   context executive   label Demands a change of leaders
cameo 1042   goldstein -5.0   quad 3   plover REQUEST   mode change   context executive   label Demands a change of policy
cameo 1043   goldstein -5.0   quad 3   plover REQUEST   mode change   context rights_freedoms   label Demands rights
cameo 1044   goldstein -5.0   quad 3   plover REQUEST   mode change   context political_institutions   label Demands a change of institutions or regime
cameo 105   goldstein -5.0   quad 3   plover REQUEST   mode change   context legal   label Demands giving way
cameo 1051   goldstein -5.0   quad 3   plover REQUEST   mode yield   context legal   label Demands lighter administrative penalties
cameo 1052   goldstein -5.0   quad 3   plover REQUEST   mode yield   context legal   label Demands calm instead of dissent
cameo 1053   goldstein -5.0   quad 3   plover REQUEST   mode yield   context legal   label Demands the return of people or property
cameo 1054   goldstein -5.0   quad 3   plover REQUEST   mode yield   context economic   label Demands lighter sanctions or an end of a boycott
cameo 1055   goldstein -5.0   quad 3   plover REQUEST   mode yield   context diplomatic   label Demands access for outsiders other than mediators
cameo 1056   goldstein -5.0   quad 3   plover REQUEST   mode yield   context military   label Demands less fighting
cameo 106   quad 3   plover REQUEST   mode meet   context diplomatic   label Demands a meeting or talks
cameo 107   goldstein -5.0   quad 3   plover REQUEST   mode meet   context diplomatic   label Demands that a dispute be ended
cameo 108   goldstein -5.0   quad 3   plover REQUEST   mode meet   context diplomatic   label Demands mediation

cameo 11   goldstein -2.0   quad 3   plover ACCUSE   label Expresses displeasure
cameo 110   goldstein -2.0   quad 3   plover ACCUSE   mode disapprove   label Expresses displeasure, nothing more said
cameo 111   goldstein -2.0   quad 3   plover ACCUSE   mode disapprove   label Criticises or condemns
cameo 112   goldstein -2.0   quad 3   plover ACCUSE   mode disapprove   label Accuses
cameo 1121   goldstein -2.0   quad 3   plover ACCUSE   mode allege   context crime, corruption   label Accuses of crime or corruption
cameo 1122   goldstein -2.0   quad 3   plover ACCUSE   mode allege   context human_rights   label Accuses of abuse of human rights
cameo 1123   goldstein -2.0   quad 3   plover ACCUSE   mode allege   context military   label Accuses of aggression
cameo 1124   goldstein -2.0   quad 3   plover ACCUSE   mode allege   context military, legal   label Accuses of war crimes
cameo 1125   goldstein -2.0   quad 3   plover ACCUSE   mode allege   context legal   label Accuses of spying or treason
cameo 113   goldstein -2.0   quad 3   plover ACCUSE   mode disapprove   label Gathers opposition against a party
cameo 114   goldstein -2.0   quad 3   plover ACCUSE   mode allege   context diplomatic   label Lodges a formal complaint
cameo 115   goldstein -2.0   quad 3   plover ACCUSE   mode allege   context legal   label Goes to court against a party
cameo 116   goldstein -2.0   quad 3   plover ACCUSE   mode disapprove   context legal   label Holds a party guilty or liable

cameo 12   goldstein -4.0   quad 3   plover REJECT   label Says no
cameo 120   goldstein -4.0   quad 3   plover REJECT   label Says no, nothing more said
cameo 121   goldstein -4.0   quad 3   plover REJECT   mode assist   label Turns down practical cooperation
cameo 1211   goldstein -4.0   quad 3   plover REJECT   mode assist   context economic   label Turns down economic cooperation
cameo 1212   goldstein -4.0   quad 3   plover REJECT   mode assist   context military   label Turns down military cooperation
cameo 122   goldstein -4.0   quad 3   plover REJECT   mode assist   label Turns down a request for help
cameo 1221   goldstein -4.0   quad 3   plover REJECT   mode assist   context economic   label Turns down a request for economic help
cameo 1222   goldstein -4.0   quad 3   plover REJECT   mode assist   context military   label Turns down a request for military help
cameo 1223   goldstein -4.0   quad 3   plover REJECT   mode assist   context human_security   label Turns down a request for humanitarian help
cameo 1224   goldstein -4.0   quad 3   plover REJECT   mode assist   context peacekeeping   label Turns down a request for armed protection
cameo 123   goldstein -4.0   quad 3   plover REJECT   mode change   context political_institutions   label Turns down political change
cameo 1231   goldstein -4.0   quad 3   plover REJECT   mode change   context executive   label Turns down a change of leaders
cameo 1232   goldstein -4.0   quad 3   plover REJECT   mode change   context executive   label Turns down a change of policy
cameo 1233   goldstein -4.0   quad 3   plover REJECT   mode change   context rights_freedoms   label Turns down a call for rights
cameo 1234   goldstein -4.0   quad 3   plover REJECT   mode change   context political_institutions   label Turns down a change of institutions or regime
cameo 124   goldstein -4.0   quad 3   plover REJECT   mode change   label Will not give way
cameo 1241   goldstein -4.0   quad 3   plover REJECT   mode change   context executive   label Keeps administrative penalties
cameo 1242   goldstein -4.0   quad 3   plover REJECT   mode change   label Keeps up dissent
cameo 1243   goldstein -4.0   quad 3   plover REJECT   mode yield   context legal   label Keeps people or property
cameo 1244   goldstein -4.0   quad 3   plover REJECT   mode yield   context economic   label Keeps sanctions or a boycott
cameo 1245   goldstein -4.0   quad 3   plover REJECT   mode yield   context diplomatic   label Keeps outsiders out
cameo 1246   goldstein -4.0   quad 3   plover REJECT   mode yield   context military   label Keeps fighting
cameo 125   goldstein -5.0   quad 3   plover REJECT   mode meet   context diplomatic   label Turns down a meeting or talks
cameo 126   goldstein -5.0   quad 3   plover REJECT   mode meet   context diplomatic   label Turns down mediation
cameo 127   goldstein -5.0   quad 3   plover REJECT   mode meet   context diplomatic   label Turns down a peace plan
cameo 128   goldstein -5.0   quad 3   plover REJECT   mode yield   context legal   label Openly breaks a rule or norm
cameo 129   goldstein -5.0   quad 3   plover REJECT   mode yield   context diplomatic   label Vetoes

cameo 13   goldstein -6.0   quad 3   plover THREATEN   label Announces harm to come
cameo 130   goldstein -4.4   quad 3   plover THREATEN   label Announces harm to come, nothing more said
cameo 131   goldstein -5.8   quad 3   plover THREATEN   label Threatens without force
cameo 1311   goldstein -5.8   quad 3   plover THREATEN   mode relations   label Threatens to cut aid
cameo 1312   goldstein -5.8   quad 3   plover THREATEN   mode restrict   context economic   label Threatens sanctions or a boycott
cameo 1313   goldstein -5.8   quad 3   plover THREATEN   mode relations   context diplomatic   label Threatens to cut relations
cameo 132   goldstein -5.8   quad 3   plover THREATEN   mode restrict   context executive   label Threatens administrative penalties
cameo 1321   goldstein -5.8   quad 3   plover THREATEN   mode restrict   context human_rights   label Threatens limits on political freedom
cameo 1322   goldstein -5.8   quad 3   plover THREATEN   mode restrict   context pro_autocracy   label Threatens to ban parties or politicians
cameo 1323   goldstein -5.8   quad 3   plover THREATEN   mode restrict   context pro_autocracy   label Threatens a curfew
cameo 1324   goldstein -5.8   quad 3   plover THREATEN   mode restrict   context pro_autocracy   label Threatens emergency rule
cameo 133   goldstein -5.8   quad 3   plover THREATEN   mode relations   label Threatens protest
cameo 134   goldstein -5.8   quad 3   plover THREATEN   mode relations   context diplomatic   label Threatens to leave talks
cameo 135   goldstein -5.8   quad 3   plover THREATEN   mode relations   context diplomatic   label Threatens to end mediation
cameo 136   goldstein -7.0   quad 3   plover THREATEN   mode expel   context diplomatic   label Threatens to shut outsiders out
cameo 137   goldstein -7.0   quad 3   plover THREATEN   mode violence   context pro_autocracy   label Threatens repression
cameo 138   goldstein -7.0   quad 3   plover THREATEN   mode violence   context military   label Threatens armed force
cameo 1381   goldstein -7.0   quad 3   plover THREATEN   mode restrict   context military   label Threatens a blockade
cameo 1382   goldstein -7.0   quad 3   plover THREATEN   mode territory   context military   label Threatens to occupy
cameo 1383   goldstein -7.0   quad 3   plover THREATEN   mode violence   context military   label Threatens unconventional violence
cameo 1384   goldstein -7.0   quad 3   plover THREATEN   mode violence   context military   label Threatens a conventional attack
cameo 1385   goldstein -7.0   quad 3   plover THREATEN   mode violence   context cbrn   label Threatens with weapons of mass destruction
cameo 139   goldstein -7.0   quad 3   plover THREATEN   mode relations   context diplomatic   label Sets an ultimatum

cameo 14   goldstein -6.5   quad 3   plover PROTEST   label Shows dissent in public
cameo 140   goldstein -6.5   quad 3   plover PROTEST   label Shows dissent in public, nothing more said
cameo 141   goldstein -6.5   quad 3   plover PROTEST   mode demo   label Demonstrates
cameo 1411   goldstein -6.5   quad 3   plover PROTEST   mode demo   context executive   label Demonstrates against leaders
cameo 1412   goldstein -6.5   quad 3   plover PROTEST   mode demo   context executive   label Demonstrates for another policy
cameo 1413   goldstein -6.5   quad 3   plover PROTEST   mode demo   context rights_freedoms   label Demonstrates for rights
cameo 1414   goldstein -6.5   quad 3   plover PROTEST   mode demo   context political_institutions   label Demonstrates for other institutions or another regime
cameo 142   goldstein -6.5   quad 3   plover PROTEST   mode hunger   label Refuses food in protest
cameo 1421   goldstein -6.5   quad 3   plover PROTEST   mode hunger   context executive   label Refuses food in protest against leaders
cameo 1422   goldstein -6.5   quad 3   plover PROTEST   mode hunger   context executive   label Refuses food in protest for another policy
cameo 1423   goldstein -6.5   quad 3   plover PROTEST   mode hunger   context rights_freedoms   label Refuses food in protest for rights
cameo 1424   goldstein -6.5   quad 3   plover PROTEST   mode hunger   context political_institutions   label Refuses food in protest for other institutions or another regime
cameo 143   goldstein -6.5   quad 3   plover PROTEST   mode boycott   label Strikes or boycotts
cameo 1431   goldstein -6.5   quad 3   plover PROTEST   mode boycott   context executive   label Strikes or boycotts against leaders
cameo 1432   goldstein -6.5   quad 3   plover PROTEST   mode boycott   context executive   label Strikes or boycotts for another policy
cameo 1433   goldstein -6.5   quad 3   plover PROTEST   mode boycott   context rights_freedoms   label Strikes or boycotts for rights
cameo 1434   goldstein -6.5   quad 3   plover PROTEST   mode boycott   context political_institutions   label Strikes or boycotts for other institutions or another regime
cameo 144   goldstein -7.5   quad 3   plover PROTEST   mode obstruct   label Blocks a way in protest
cameo 1441   goldstein -7.5   quad 3   plover PROTEST   mode obstruct   context executive   label Blocks a way in protest against leaders
cameo 1442   goldstein -7.5   quad 3   plover PROTEST   mode obstruct   context executive   label Blocks a way in protest for another policy
cameo 1443   goldstein -7.5   quad 3   plover PROTEST   mode obstruct   context rights_freedoms   label Blocks a way in protest for rights
cameo 1444   goldstein -7.5   quad 3   plover PROTEST   mode obstruct   context political_institutions   label Blocks a way in protest for other institutions or another regime
cameo 145   goldstein -7.5   quad 3   plover PROTEST   mode riot   label Riots
cameo 1451   goldstein -7.5   quad 3   plover PROTEST   mode riot   context executive   label Riots against leaders
cameo 1452   goldstein -7.5   quad 3   plover PROTEST   mode riot   context executive   label Riots for another policy
cameo 1453   goldstein -7.5   quad 3   plover PROTEST   mode riot   context rights_freedoms   label Riots for rights
cameo 1454   goldstein -7.5   quad 3   plover PROTEST   mode riot   context political_institutions   label Riots for other institutions or another regime

cameo 15   goldstein -7.2   quad 4   plover MOBILIZE   label Shows armed strength
cameo 150   goldstein -7.2   quad 4   plover MOBILIZE   label Shows armed strength, nothing more said
cameo 151   goldstein -7.2   quad 4   plover MOBILIZE   mode police   label Puts police on alert
cameo 152   goldstein -7.2   quad 4   plover MOBILIZE   mode troops   context military   label Puts armed forces on alert
cameo 153   goldstein -7.2   quad 4   plover MOBILIZE   mode police   label Brings out more police
cameo 154   goldstein -7.2   quad 4   plover MOBILIZE   mode troops   context military   label Brings out more armed forces
cameo 155   quad 4   plover MOBILIZE   mode weapons   context cyber   label Brings out cyber forces

cameo 16   goldstein -4.0   quad 4   plover SANCTION   label Cuts back relations
cameo 160   goldstein -4.0   quad 4   plover SANCTION   label Cuts back relations, nothing more said
cameo 161   goldstein -4.0   quad 4   plover SANCTION   mode withdraw   context diplomatic   label Lowers or breaks diplomatic relations
cameo 162   goldstein -5.6   quad 4   plover SANCTION   mode discontinue   context human_security   label Cuts or stops help
cameo 1621   goldstein -5.6   quad 4   plover SANCTION   mode discontinue   context economic   label Cuts economic help
cameo 1622   goldstein -5.6   quad 4   plover SANCTION   mode discontinue   context military   label Cuts military help
cameo 1623   goldstein -5.6   quad 4   plover SANCTION   mode discontinue   context human_security   label Cuts humanitarian help
cameo 163   goldstein -8.0   quad 4   plover COERCE   mode restrict   context diplomatic   label Imposes sanctions, an embargo or a boycott
cameo 164   goldstein -7.0   quad 4   plover SANCTION   mode withdraw   context diplomatic   label Leaves or breaks off talks
cameo 165   goldstein -6.5   quad 4   plover SANCTION   mode withdraw   context diplomatic   label Ends its mediation
cameo 166   goldstein -7.0   quad 4   plover SANCTION   mode expel   context diplomatic   label Expels or pulls out a mission
cameo 1661   goldstein -7.0   quad 4   plover SANCTION   mode expel   context military   label Expels or pulls out peacekeepers
cameo 1662   goldstein -7.0   quad 4   plover SANCTION   mode expel   context diplomatic   label Expels or pulls out observers
cameo 1663   goldstein -7.0   quad 4   plover SANCTION   mode expel   context human_security   label Expels or pulls out aid agencies

cameo 17   goldstein -7.0   quad 4   plover COERCE   label Uses pressure
cameo 170   goldstein -7.0   quad 4   plover COERCE   label Uses pressure, nothing more said
cameo 171   goldstein -9.2   quad 4   plover COERCE   mode seize   context human_security   label Takes or damages property
cameo 1711   goldstein -9.2   quad 4   plover COERCE   mode seize   context human_security   label Takes property away
cameo 1712   goldstein -9.2   quad 4   plover ASSAULT   mode destroy   context human_security   label Destroys property
cameo 172   goldstein -5.0   quad 4   plover COERCE   mode restrict   context executive   label Imposes administrative penalties
cameo 1721   goldstein -5.0   quad 4   plover COERCE   mode restrict   context rights_freedoms   label Limits political freedom
cameo 1722   goldstein -5.0   quad 4   plover COERCE   mode restrict   context pro_autocracy   label Bans parties or politicians
cameo 1723   goldstein -5.0   quad 4   plover COERCE   mode curfew   context pro_autocracy   label Imposes a curfew
cameo 1724   goldstein -5.0   quad 4   plover COERCE   mode martial-law   context pro_autocracy   label Imposes emergency rule
cameo 173   goldstein -5.0   quad 4   plover COERCE   mode arrest   context legal   label Arrests, holds or charges people
cameo 174   goldstein -5.0   quad 4   plover COERCE   mode deport   context legal   label Sends people out of the country
cameo 175   goldstein -9.0   quad 4   plover ASSAULT   context pro_autocracy, military   label Represses with violence
cameo 176   quad 4   plover COERCE   mode cyber   context cyber   label Attacks computers or networks

cameo 18   goldstein -9.0   quad 4   plover ASSAULT   label Attacks persons
cameo 180   goldstein -9.0   quad 4   plover ASSAULT   label Attacks persons, nothing more said
cameo 181   goldstein -9.0   quad 4   plover ASSAULT   mode abduct   label Kidnaps, hijacks or takes hostages
cameo 182   goldstein -9.5   quad 4   plover ASSAULT   mode beat   label Hurts people bodily
cameo 1821   goldstein -9.0   quad 4   plover ASSAULT   mode sexual   label Assaults sexually
cameo 1822   goldstein -9.0   quad 4   plover ASSAULT   mode torture   label Tortures
cameo 1823   goldstein -10.0   quad 4   plover ASSAULT   label Kills with bare force
cameo 183   goldstein -10.0   quad 4   plover ASSAULT   mode suicide-attack   label Bombs outside of combat
cameo 1831   goldstein -10.0   quad 4   plover ASSAULT   mode suicide-attack   label Attacks as a suicide bomber
cameo 1832   goldstein -10.0   quad 4   plover ASSAULT   mode explosives   label Bombs with a vehicle
cameo 1833   goldstein -10.0   quad 4   plover ASSAULT   mode explosives   label Bombs at a roadside
cameo 1834   quad 4   plover ASSAULT   mode explosives   label Bombs a building or place
cameo 184   goldstein -8.0   quad 4   plover ASSAULT   mode abduct   label Hides behind captives
cameo 185   goldstein -8.0   quad 4   plover ASSAULT   mode targeted   label Tries to kill a chosen person
cameo 186   goldstein -10.0   quad 4   plover ASSAULT   mode targeted   label Kills a chosen person

cameo 19   goldstein -10.0   quad 4   plover ASSAULT   label Uses arms in combat
cameo 190   goldstein -10.0   quad 4   plover ASSAULT   context military   label Uses arms in combat, nothing more said
cameo 191   goldstein -9.5   quad 4   plover COERCE   mode restrict   context military   label Blockades or closes off
cameo 192   goldstein -9.5   quad 4   plover COERCE   mode seize   context military   label Occupies ground
cameo 193   goldstein -10.0   quad 4   plover ASSAULT   mode firearms   context military   label Fights with small arms
cameo 194   goldstein -10.0   quad 4   plover ASSAULT   mode heavy-weapons   context military   label Fights with artillery or tanks
cameo 195   goldstein -10.0   quad 4   plover ASSAULT   mode heavy-weapons   context military   label Attacks from the air
cameo 1951   quad 4   plover ASSAULT   mode aerial   context military   label Attacks with guided air weapons
cameo 1952   quad 4   plover ASSAULT   mode drone   context military   label Attacks with drones
cameo 196   goldstein -9.5   quad 4   plover ASSAULT   context legal, military   label Breaks a ceasefire

cameo 20   goldstein -10.0   quad 4   plover ASSAULT   label Kills or drives out people on a large scale
cameo 200   goldstein -10.0   quad 4   plover ASSAULT   mode targeted   context military   label Kills or drives out people on a large scale, nothing more said
cameo 201   goldstein -9.5   quad 4   plover ASSAULT   context religion_ethnicity   label Drives a population out
cameo 202   goldstein -10.0   quad 4   plover ASSAULT   mode targeted   context religion_ethnicity   label Kills in masses
cameo 203   goldstein -10.0   quad 4   plover ASSAULT   context religion_ethnicity   label Removes an ethnic group
cameo 204   goldstein -10.0   quad 4   plover ASSAULT   mode unconventional   context cbrn   label Uses weapons of mass destruction
cameo 2041   goldstein -10.0   quad 4   plover ASSAULT   mode unconventional   context cbrn   label Uses chemical, biological or radiological weapons
cameo 2042   goldstein -10.0   quad 4   plover ASSAULT   mode unconventional   context cbrn   label Uses a nuclear weapon
