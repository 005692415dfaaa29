# Offices and titles: what stands before or after a person's name, or alone for the person.
# The sector is that of the office by itself; a body, side or trade beside it goes first ("rebel commander", "union leader").
# source own; sectors are PLOVER's

# --- heads of state and government
office president    sector GOV
office vice president    sector GOV   forms vice-president
office prime minister    sector GOV   forms PM
office deputy prime minister    sector GOV   forms deputy PM, vice prime minister
office premier    sector GOV
office vice premier    sector GOV
office deputy premier    sector GOV
office chancellor    sector GOV
office vice chancellor    sector GOV
office taoiseach    sector GOV
office king    sector GOV
office queen    sector GOV
office emperor    sector GOV
office empress    sector GOV
office emir    sector GOV
office sultan    sector GOV
office crown prince    sector GOV
office prince    sector GOV
office princess    sector GOV
office grand duke    sector GOV
office shah    sector GOV
office monarch    sector GOV
office head of state    sector GOV
office head of government    sector GOV
office governor-general    sector GOV   forms governor general
office supreme leader    sector GOV
office paramount leader    sector GOV
office dictator    sector GOV
office strongman    sector GOV
office ruler    sector GOV
office first lady    sector ELI
office state counsellor    sector GOV
office junta leader    sector GOV
office junta chief    sector GOV
office military ruler    sector GOV
office coup leader    sector MIL
office interim president    sector GOV
office interim prime minister    sector GOV
office acting president    sector GOV
office acting prime minister    sector GOV
office caretaker prime minister    sector GOV
office president-elect    sector GOV
office prime minister-designate    sector GOV
office first minister    sector GOV
office chief minister    sector GOV
office first vice president    sector GOV   forms first vice-president, second vice president, executive vice president
office first deputy prime minister    sector GOV   forms first deputy premier
office prime minister-elect    sector GOV
office caretaker president    sector GOV
office transitional president    sector GOV   forms transitional leader, interim leader
office transitional prime minister    sector GOV
office co-president    sector GOV
office president-designate    sector GOV
office regent    sector GOV   forms viceroy
office sheikha    sector GOV
office maharaja    sector GOV
office paramount chief    sector GOV
office tsar    sector GOV   forms czar
office führer    sector GOV   forms fuehrer
office generalissimo    sector MIL

# --- ministers and the executive
office minister    sector GOV
office deputy minister    sector GOV
office foreign minister    sector GOV   forms minister of foreign affairs, foreign affairs minister, minister for foreign affairs, external affairs minister
office deputy foreign minister    sector GOV   forms vice foreign minister
office defence minister    sector GOV   forms defense minister, minister of defence, minister of defense
office deputy defence minister    sector GOV   forms deputy defense minister
office interior minister    sector GOV   forms minister of the interior, home affairs minister, home minister, minister of interior
office finance minister    sector GOV   forms minister of finance, economy minister, economics minister
office justice minister    sector GOV   forms minister of justice
office health minister    sector GOV   forms minister of health
office oil minister    sector GOV   forms energy minister, petroleum minister
office trade minister    sector GOV   forms commerce minister
office education minister    sector GOV
office environment minister    sector GOV
office agriculture minister    sector GOV   forms farm minister
office labour minister    sector GOV   forms labor minister
office transport minister    sector GOV
office information minister    sector GOV
office culture minister    sector GOV
office immigration minister    sector GOV
office security minister    sector GOV   forms national security minister, public security minister
office police minister    sector GOV
office cabinet minister    sector GOV
office cabinet secretary    sector GOV   forms chief cabinet secretary
office foreign secretary    sector GOV
office home secretary    sector GOV
office defence secretary    sector GOV   forms defense secretary, secretary of defense, secretary of defence
office secretary of state    sector GOV
office deputy secretary of state    sector GOV
office under secretary of state    sector GOV   forms undersecretary of state
office assistant secretary of state    sector GOV
office treasury secretary    sector GOV   forms secretary of the treasury
office commerce secretary    sector GOV
office homeland security secretary    sector GOV
office health secretary    sector GOV
office chancellor of the exchequer    sector GOV   forms finance secretary
office state secretary    sector GOV
office secretary    sector GOV
office undersecretary    sector GOV   forms under-secretary, assistant secretary
office permanent secretary    sector GOV
office chief secretary    sector GOV
office attorney general    sector GOV   forms attorney-general
office solicitor general    sector GOV
office national security adviser    sector GOV   forms national security advisor
office security adviser    sector GOV   forms security advisor
office adviser    sector GOV   forms advisor
office aide    sector GOV
office chief of staff    sector GOV
office press secretary    sector GOV
office trade representative    sector GOV
office climate envoy    sector GOV
office comptroller    sector GOV
office central bank governor    sector GOV
office central bank chief    sector GOV
office governor    sector GOV
office deputy governor    sector GOV
office lieutenant governor    sector GOV
office prefect    sector GOV
office commissioner    sector GOV
office deputy commissioner    sector GOV
office high commissioner
office mayor    sector GOV
office deputy mayor    sector GOV
office lord mayor    sector GOV
office councillor    sector GOV   forms councilman, councilwoman, councilor
office official    sector GOV
office senior official    sector GOV
office bureaucrat    sector GOV
office civil servant    sector GOV
office administrator    sector GOV
office special representative    sector GOV
office director-general   forms director general
office director
office deputy director
office inspector general    sector GOV
office chief inspector    sector GOV
office regulator    sector GOV
office junior minister    sector GOV   forms minister of state, minister without portfolio, state minister, minister-delegate, minister delegate
office agriculture secretary    sector GOV   forms secretary of agriculture
office energy secretary    sector GOV   forms secretary of energy
office education secretary    sector GOV   forms secretary of education
office labor secretary    sector GOV   forms secretary of labor, secretary of labour
office transportation secretary    sector GOV   forms secretary of transportation, transport secretary
office interior secretary    sector GOV   forms secretary of the interior
office veterans affairs secretary    sector GOV   forms secretary of veterans affairs
office housing secretary    sector GOV   forms secretary of housing and urban development
office secretary of health and human services    sector GOV   forms health and human services secretary
office secretary of war    sector GOV   forms war minister, minister of war
office secretary of commerce    sector GOV
office secretary of homeland security    sector GOV
office secretary of the army    sector GOV   forms army secretary, navy secretary, secretary of the navy, air force secretary, secretary of the air force
office justice secretary    sector GOV
office communities secretary    sector GOV
office Northern Ireland secretary    sector GOV
office shadow chancellor    sector OPP   forms shadow minister, shadow foreign secretary, shadow home secretary
office foreign affairs chief    sector GOV   forms top diplomat, chief diplomat
office tourism minister    sector GOV
office sports minister    sector GOV   forms minister of sport
office science minister    sector GOV
office housing minister    sector GOV
office water minister    sector GOV   forms water resources minister
office social affairs minister    sector GOV   forms social welfare minister, welfare minister
office women's affairs minister    sector GOV   forms women's minister
office religious affairs minister    sector GOV
office communications minister    sector GOV   forms telecommunications minister
office industry minister    sector GOV   forms minister of industry
office planning minister    sector GOV
office development minister    sector GOV
office emergency situations minister    sector GOV   forms emergencies minister
office unification minister    sector GOV
office parliamentary affairs minister    sector GOV
office European affairs minister    sector GOV   forms Europe minister, minister for Europe
office deputy finance minister    sector GOV
office deputy interior minister    sector GOV
office deputy secretary    sector GOV   forms deputy secretary of defense
office acting minister    sector GOV   forms acting secretary
office assistant minister    sector GOV   forms parliamentary secretary
office assistant attorney general    sector GOV   forms deputy attorney general
office surgeon general    sector GOV
office budget director    sector GOV
office trade envoy    sector GOV
office drug czar    sector GOV
office intelligence czar    sector SPY
office governor-elect    sector GOV
office regional governor    sector GOV   forms provincial governor
office district commissioner    sector GOV   forms district officer, district governor, district chief, district administrator
office county executive    sector GOV   forms county commissioner
office city manager    sector GOV
office administration official    sector GOV   forms senior administration official, White House official
office cabinet chief    sector GOV   forms chief of cabinet
office chief adviser    sector GOV   forms chief advisor
office political adviser    sector GOV   forms political advisor
office economic adviser    sector GOV   forms economic advisor, chief economic adviser
office foreign policy adviser    sector GOV   forms foreign policy advisor
office homeland security adviser    sector GOV   forms homeland security advisor
office communications director    sector GOV
office press officer    sector GOV   forms press chief, press attaché
office government spokesperson    sector GOV
office presidential spokesman    sector GOV   forms presidential spokeswoman, presidential spokesperson
office presidential adviser    sector GOV   forms presidential advisor, presidential aide
office presidential envoy    sector GOV
office foreign ministry spokesman    sector GOV   forms foreign ministry spokeswoman, foreign ministry spokesperson
office White House spokesman    sector GOV   forms White House spokeswoman, White House press secretary
office central banker    sector GOV   forms Fed chairman, Federal Reserve chairman
office auditor general    sector GOV

# --- diplomacy
office ambassador    sector GOV
office envoy    sector GOV
office special envoy    sector GOV
office peace envoy    sector GOV
office diplomat    sector GOV
office consul    sector GOV   forms consul general, consul-general
office charge d'affaires    sector GOV   forms chargé d'affaires
office attache    sector GOV   forms military attache, attaché
office negotiator    sector GOV
office chief negotiator    sector GOV
office mediator
office emissary    sector GOV
office nuncio    sector REL
office secretary-general   forms secretary general
office deputy secretary-general   forms deputy secretary general
office special rapporteur
office foreign policy chief
office humanitarian coordinator
office permanent representative    sector GOV
office deputy ambassador    sector GOV
office ambassador-designate    sector GOV
office ambassador at large    sector GOV   forms ambassador-at-large
office U.N. ambassador    sector GOV   forms UN ambassador
office cultural attaché    sector GOV   forms commercial attaché
office peace negotiator    sector GOV   forms nuclear negotiator, chief nuclear negotiator, trade negotiator
office special adviser    sector GOV   forms special advisor, special coordinator
office under-secretary-general   forms undersecretary-general, assistant secretary-general
office high representative
office resident coordinator
office country director
office executive director
office executive secretary
office president of the general assembly
office chief weapons inspector   forms chief inspector of weapons
office peacekeeping chief

# --- parliament and parties
office speaker    sector LEG
office deputy speaker    sector LEG
office parliament speaker    sector LEG   forms speaker of parliament, parliamentary speaker
office house speaker    sector LEG   forms speaker of the house
office senator    sector LEG   forms sen
office congressman    sector LEG   forms congresswoman
office representative    sector LEG   forms rep
office lawmaker    sector LEG
office legislator    sector LEG
office deputy    sector LEG
office parliamentarian    sector LEG
office member of parliament    sector LEG   forms MP, member of the parliament
office majority leader    sector LEG
office minority leader    sector LEG
office whip    sector LEG
office committee chairman    sector LEG   forms committee chair
office opposition leader    sector OPP   forms leader of the opposition
office opposition figure    sector OPP
office opposition politician    sector OPP
office dissident    sector OPP
office party leader    sector PTY
office party chief    sector PTY
office candidate    sector PTY
office presidential candidate    sector PTY   forms presidential hopeful
office politician    sector PTY
office general secretary    sector PTY
office party secretary    sector PTY
office first secretary    sector PTY
office nationalist leader    sector PTY
office senate majority leader    sector LEG   forms house majority leader
office senate minority leader    sector LEG   forms house minority leader
office majority whip    sector LEG   forms chief whip, minority whip
office senate president    sector LEG   forms president of the senate, president pro tempore
office deputy parliament speaker    sector LEG
office committee chairwoman    sector LEG   forms ranking member
office member of the European parliament    sector LEG   forms MEP
office assemblyman    sector LEG   forms assemblywoman, state senator, state representative
office senator-elect    sector LEG
office backbencher    sector LEG
office party chairman    sector PTY   forms party chairwoman, party president, party founder
office deputy party leader    sector PTY
office parliamentary leader    sector LEG   forms faction leader
office vice presidential candidate    sector PTY   forms vice-presidential candidate
office presidential nominee    sector PTY   forms vice presidential nominee
office mayoral candidate    sector PTY   forms gubernatorial candidate, parliamentary candidate
office opposition spokesman    sector OPP
office opposition chief    sector OPP
office independence leader    sector PTY
office communist leader    sector PTY   forms socialist leader

# --- armed forces
office general    sector MIL   forms gen
office lieutenant general    sector MIL   forms lieutenant-general, lt gen
office major general    sector MIL   forms major-general, maj gen
office brigadier general    sector MIL   forms brigadier-general, brig gen
office brigadier    sector MIL
office field marshal    sector MIL
office marshal    sector MIL
office colonel    sector MIL   forms col
office lieutenant colonel    sector MIL   forms lt col, lieutenant-colonel
office major    sector MIL
office captain    sector MIL   forms capt
office lieutenant    sector MIL   forms lt
office sergeant    sector MIL   forms sgt
office corporal    sector MIL
office admiral    sector MIL   forms adm
office rear admiral    sector MIL
office vice admiral    sector MIL
office commodore    sector MIL
office air marshal    sector MIL   forms air chief marshal
office wing commander    sector MIL
office commander    sector MIL
office commander-in-chief    sector MIL   forms commander in chief
office deputy commander    sector MIL
office army chief    sector MIL   forms chief of the army, military chief, army commander, chief of army staff
office chief of the general staff    sector MIL   forms chief of general staff
office chairman of the joint chiefs of staff    sector MIL   forms joint chiefs chairman
office military leader    sector MIL
office army officer    sector MIL   forms military officer
office officer    sector MIL
office military spokesman    sector MIL   forms army spokesman, military spokeswoman, army spokeswoman
office military official    sector MIL
office defence official    sector GOV   forms defense official
office security official    sector GOV
office fighter pilot    sector MIL
office warlord    sector UAF
office militia leader    sector UAF
office militia commander    sector UAF
office rebel leader    sector REB
office rebel commander    sector REB
office guerrilla leader    sector REB   forms guerrilla commander
office separatist leader    sector REB
office insurgent leader    sector REB
office jihadist leader    sector REB
office terrorist leader    sector REB
office coup plotter    sector MIL
office four-star general    sector MIL
office army spokesperson    sector MIL
office chief of defence staff    sector MIL   forms chief of defense staff, chief of the defence staff, chief of staff of the army
office deputy chief of staff    sector MIL
office naval chief    sector MIL   forms navy chief
office air force chief    sector MIL   forms air chief
office air vice marshal    sector MIL
office brigade commander    sector MIL   forms battalion commander, division commander
office squadron leader    sector MIL
office group captain    sector MIL
office flight lieutenant    sector MIL
office ensign    sector MIL
office midshipman    sector MIL
office adjutant    sector MIL
office top commander    sector MIL   forms top general
office militia chief    sector UAF   forms militia spokesman
office faction commander    sector UAF
office insurgent commander    sector REB
office cell leader    sector REB

# --- police, intelligence, courts
office police chief    sector COP   forms chief of police
office police commissioner    sector COP
office police officer    sector COP   forms policeman, policewoman
office police spokesman    sector COP   forms police spokeswoman
office police commander    sector COP
office superintendent    sector COP
office inspector    sector COP
office detective    sector COP
office sheriff    sector COP
office constable    sector COP
office investigator    sector COP
office intelligence chief    sector SPY   forms spy chief, intelligence director
office intelligence officer    sector SPY   forms intelligence agent
office intelligence official    sector SPY
office spy    sector SPY
office judge    sector JUD
office chief justice    sector JUD
office justice    sector JUD
office magistrate    sector JUD
office prosecutor    sector JUD
office chief prosecutor    sector JUD
office public prosecutor    sector JUD
office prosecutor general    sector JUD   forms prosecutor-general
office state attorney    sector JUD   forms district attorney
office special counsel    sector JUD
office lawyer    sector JUD
office attorney    sector JUD
office defence lawyer    sector JUD   forms defense lawyer
office human rights lawyer    sector SOC
office ombudsman    sector GOV
office coroner    sector JUD
office deputy police chief    sector COP
office police superintendent    sector COP   forms chief superintendent, detective superintendent
office chief constable    sector COP   forms assistant chief constable
office detective inspector    sector COP   forms detective sergeant, detective chief inspector
office police inspector general    sector COP   forms inspector general of police
office prison director    sector COP   forms prison governor
office fire chief    sector GOV   forms fire marshal
office security chief    sector SPY   forms head of security
office CIA director    sector SPY   forms director of central intelligence, spymaster
office FBI director    sector COP
office lord chief justice    sector JUD
office associate justice    sector JUD
office court president    sector JUD
office district judge    sector JUD   forms circuit judge
office chief magistrate    sector JUD
office public defender    sector JUD
office war crimes prosecutor    sector JUD

# --- religion
office cardinal    sector REL
office archbishop    sector REL
office bishop    sector REL
office patriarch    sector REL
office priest    sector REL
office pastor    sector REL
office reverend    sector REL   forms rev
office monk    sector REL
office nun    sector REL
office imam    sector REL
office mufti    sector REL   forms grand mufti
office ayatollah    sector REL   forms grand ayatollah
office mullah    sector REL
office sheikh    sector REL   forms sheik, shaikh
office cleric    sector REL
office rabbi    sector REL   forms chief rabbi
office lama    sector REL
office preacher    sector REL
office religious leader    sector REL
office spiritual leader    sector REL
office missionary    sector REL
office coadjutor    sector REL
office metropolitan    sector REL
office grand imam    sector REL
office maulana    sector REL   forms maulvi
office hojatoleslam    sector REL
office archdeacon    sector REL
office abbess    sector REL

# --- economy, labour, press, learning, health
office chief executive    sector BUS   forms CEO, chief executive officer
office chief financial officer    sector BUS   forms CFO
office managing director    sector BUS
office company spokesman    sector BUS   forms company spokeswoman
office businessman    sector BUS   forms businesswoman, entrepreneur
office tycoon    sector BUS   forms billionaire, magnate, oligarch
office banker    sector BUS
office executive    sector BUS
office trader    sector BUS
office owner    sector BUS
office union leader    sector LAB   forms trade union leader, union official
office unionist    sector LAB   forms trade unionist
office editor    sector JRN   forms editor-in-chief
office journalist    sector JRN
office reporter    sector JRN
office correspondent    sector JRN
office photographer    sector JRN
office broadcaster    sector JRN
office columnist    sector JRN
office blogger    sector JRN
office professor    sector EDU   forms prof
office lecturer    sector EDU
office teacher    sector EDU
office scholar    sector EDU
office academic    sector EDU
office scientist    sector EDU
office researcher    sector EDU
office historian    sector EDU
office economist    sector EDU
office analyst    sector EDU   forms political analyst
office expert    sector EDU
office rector    sector EDU
office headmaster    sector EDU   forms headteacher, school principal
office student leader    sector EDU
office doctor    sector MED   forms dr
office surgeon    sector MED
office nurse    sector MED
office physician    sector MED
office paramedic    sector MED
office health official    sector GOV
office hospital director    sector MED
office farmer leader    sector AGR
office chief economist    sector BUS
office COO    sector BUS
office board chairman    sector BUS
office bank governor    sector GOV
office union president    sector LAB   forms union chief, union boss
office union representative    sector LAB
office news editor    sector JRN   forms managing editor, deputy editor
office associate professor    sector EDU   forms assistant professor

# --- civil society, crime, society
office activist    sector CVL   forms campaigner
office human rights activist    sector SOC   forms rights activist, human rights defender
office aid worker    sector SOC   forms relief worker, humanitarian worker
office community leader    sector CVL
office tribal leader    sector CVL   forms tribal chief, tribal elder
office elder    sector CVL   forms village elder
office village head    sector GOV   forms village chief
office protest leader    sector CVL
office witness    sector CVL   forms eyewitness
office author    sector CVL   forms writer, novelist, poet
office actor    sector CVL   forms actress
office singer    sector CVL   forms musician
office athlete    sector CVL   forms footballer, player
office coach    sector CVL
office drug lord    sector CRM   forms kingpin, drug kingpin
office gang leader    sector CRM   forms gang boss, crime boss
office cartel leader    sector CRM   forms cartel boss
office gunman    sector UAF
office environmentalist leader    sector SOC
office hereditary chief    sector CVL
office clan chief    sector CVL   forms clan elder, clan leader
office village leader    sector CVL
office student activist    sector EDU
office crime lord    sector CRM   forms mafia boss
office terror mastermind    sector REB

# --- titles that say nothing of the sector by themselves
office leader    sector GOV
office chief
office head
office boss
office deputy leader
office deputy head   forms deputy chief
office chairman   forms chairwoman, chairperson, chair
office vice chairman   forms vice-chairman
office spokesman   forms spokeswoman, spokesperson
office deputy spokesman   forms deputy spokeswoman
office founder
office member
office co-founder
office coordinator
office organiser   forms organizer
office delegate
office ally
office successor
office predecessor
office exile    sector ELI
