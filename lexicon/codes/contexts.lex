# The contexts of PLOVER 0.8. Labels are in our own words.
# source names: PLOVER manual 0.8; labels own

context asylum   label Seeking or granting asylum
context cbrn   label Chemical, biological, radiological or nuclear weapons, their making, use or defence
context corruption   label Abuse of office or trust for private gain
context crime   label Crimes and criminals where no narrower crime context fits
context cyber   label Attacks on and defence of computer systems, cyber crime
context diplomatic   label Diplomacy and formal negotiation, between states or within one
context disasters   label Natural disasters and large accidents, and what follows from them
context economic   label Trade, finance, growth, jobs, prices and money policy; not the news of one company alone
context election   label Elections, campaigns, candidates and their observers
context environment   label Pollution, climate and nature protection: problems, policy, activism
context executive   label Heads of state or government, cabinets and ministries, and the persons in them
context gender   label Women, gender equality, reproductive rights
context health   label Disease, outbreaks and public health
context human_rights   label Human rights named in general, without a specific right
context human_security   label People's access to food, water, housing, energy or land
context illegal_drugs   label Making, trading or holding illegal drugs, and action against it
context inequality   label Unequal shares of wealth, chances or standing
context intelligence   label State spying and intelligence services, including suspicion of it; not influence campaigns
context legal   label Courts, judges, lawyers, national and international law
context legislative   label Parliaments, lawmakers, law making and coalition building
context lgbt   label Sexual and gender minorities: law, discrimination, protest
context migration   label Migrants, refugees and displaced people
context military   label The armed forces of a state: operations, spending, aid, civil-military relations; not militias, police or rebels
context misinformation   label False or planted information, influence campaigns and action against them
context natural_resource   label Extraction, trade, control or spoiling of natural resources
context peacekeeping   label Missions that watch over or keep a peace, mostly multilateral
context political_institutions   label Changes to, or unusual clashes between, formal political bodies and parties, in any direction
context pro_autocracy   label Steps away from democracy or towards stronger autocratic rule
context pro_democracy   label Steps towards democracy, at home or from abroad
context religion_ethnicity   label Religious, ethnic, caste or language groups
context reparations   label Payment or other redress for past harm, given, promised or asked for
context repression   label Force by state security bodies against people who are mostly unarmed
context rights_freedoms   label A specific civil or political freedom or its denial: press, speech, assembly, movement
context technology   label New technology and high-technology industry
context territory   label Disputes over land, borders, autonomy or secession, and displacement tied to them
context terrorism   label Terrorist groups, acts, funding and action against them
context trafficking   label Smuggling of people, animals or goods, within or across borders
