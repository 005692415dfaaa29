# Armed groups, movements and parties.
# source Names, years and countries: UCDP Actor 22.1 (CC BY 4.0), Wikidata (CC0), Open Event Data actor files; sides and dates of the best known groups own.

# --- the best known, with the side they are on
actor Taliban    kind group   country AFG   sector REB   to 2021-08-14
  forms Taleban, Afghan Taliban, Afghan Taleban
actor Taliban    kind group   country AFG   sector GOV   from 2021-08-15
  forms Taleban, Afghan Taliban
actor Haqqani network    kind group   country AFG   sector REB
  forms Haqqani Network
actor Northern Alliance    kind group   country AFG   sector REB   from 1996   to 2001-12
  forms United Front
actor Hizb-e-Islami    kind group   country AFG   sector REB
  forms Hezb-e-Islami, Hezb-i-Islami, Hizb-i-Islami
actor Tehrik-i-Taliban Pakistan    kind group   country PAK   sector REB
  forms Pakistani Taliban, TTP, Tehreek-e-Taliban Pakistan
actor Lashkar-e-Taiba    kind group   country PAK   sector REB
  forms Lashkar-e-Tayyiba, Lashkar-i-Taiba, Lashkar-e-Toiba, Lashkar-e-Tayyaba
actor Jaish-e-Mohammed    kind group   country PAK   sector REB
  forms Jaish-e-Mohammad, Jaish-e-Muhammad
actor Balochistan Liberation Army    kind group   country PAK   sector REB
  forms Baloch Liberation Army, BLA
actor Al Qaeda    kind group   code IMGMOSALQ
  forms al-Qaeda, al Qaida, al-Qaida
actor Al Qaeda in the Arabian Peninsula    kind group   code IMGMOSALQ
  forms AQAP, al-Qaeda in the Arabian Peninsula
actor Al Qaeda in the Islamic Maghreb    kind group   code IMGMOSALQ
  forms AQIM, al-Qaeda in the Islamic Maghreb
actor Islamic State    kind group   code IMGMUSISI
  forms ISIS, ISIL, Daesh, Isis, Islamic State group, Islamic State of Iraq and the Levant, Islamic State of Iraq and Syria, Islamic State militants
actor Islamic State in West Africa    kind group   code IMGMUSISI
  forms ISWAP, Islamic State West Africa Province
actor Islamic State Khorasan    kind group   code IMGMUSISI
  forms ISIS-K, IS-K, Islamic State Khorasan Province
actor Abu Sayyaf    kind group   code IMGSEAMOSASF
  forms Abu Sayyaf Group
actor Jemaah Islamiah    kind group   code IMGSEAMOSJMA
  forms Jemaah Islamiyah, Jemaah Islamiya
actor Hamas    kind group   country PSE   sector REB   to 2006-03-28
  forms Islamic Resistance Movement
actor Hamas    kind group   country PSE   sector GOV   from 2006-03-29
  forms Islamic Resistance Movement
actor al-Qassam Brigades    kind group   country PSE   sector REB
  forms Qassam Brigades, Izz ad-Din al-Qassam Brigades, al-Qassam
actor Islamic Jihad    kind group   country PSE   sector REB
  forms Palestinian Islamic Jihad
actor al-Aqsa Martyrs' Brigades    kind group   country PSE   sector REB
  forms al-Aqsa Martyrs Brigades, Al Aqsa Martyrs Brigades
actor Popular Front for the Liberation of Palestine    kind group   country PSE   sector REB
  forms PFLP
actor Democratic Front for the Liberation of Palestine    kind group   country PSE   sector REB
  forms DFLP
actor Popular Resistance Committees    kind group   country PSE   sector REB
actor Hezbollah    kind group   country LBN   sector REB
  forms Hizbollah, Hizbullah, Hezballah, Party of God
actor Amal Movement    kind organisation   country LBN   sector PTY
  forms Amal
actor Houthis    kind group   country YEM   sector REB
  forms Houthi, Houthi movement, Ansar Allah, Ansarullah, Huthis, Houthi rebels, Houthi militia
actor Free Syrian Army    kind group   country SYR   sector REB
  forms FSA
actor Syrian National Army    kind group   country SYR   sector REB
  forms SNA
actor Syrian Democratic Forces    kind group   country SYR   sector REB   from 2015
  forms SDF
actor People's Protection Units    kind group   country SYR   sector REB
  forms YPG, Kurdish YPG
actor Hayat Tahrir al-Sham    kind group   country SYR   sector REB   to 2024-12-08
  forms HTS
actor Nusra Front    kind group   country SYR   sector REB
  forms al-Nusra Front, Jabhat al-Nusra, al-Nusra
actor Jaysh al-Islam    kind group   country SYR   sector REB
  forms Jaish al-Islam
actor Ahrar al-Sham    kind group   country SYR   sector REB
actor Kurdistan Workers' Party    kind group   country TUR   sector REB
  forms PKK, Kurdistan Workers Party
actor Mujahideen-e-Khalq    kind group   country IRN   sector REB
  forms MEK, Mujahedin-e Khalq, People's Mujahedin
actor Mahdi Army    kind group   country IRQ   sector REB
  forms Mehdi Army
actor Kataib Hezbollah    kind group   country IRQ   sector PRM
  forms Kata'ib Hezbollah
actor Asaib Ahl al-Haq    kind group   country IRQ   sector PRM
actor Polisario Front    kind group   country ESH   sector REB
  forms Polisario
actor Armed Islamic Group    kind group   country DZA   sector REB
  forms GIA
actor Islamic Salvation Front    kind group   country DZA   sector OPP
  forms FIS
actor Ansar al-Sharia    kind group   country LBY   sector REB
actor Boko Haram    kind group   country NGA   sector REB
actor Movement for the Emancipation of the Niger Delta    kind group   country NGA   sector REB
  forms MEND
actor Indigenous People of Biafra    kind group   country NGA   sector REB
  forms IPOB
actor Al-Shabaab    kind group   country SOM   sector REB
  forms al Shabaab, al-Shabab, Shabaab, al Shabab
actor Union of Islamic Courts    kind group   country SOM   sector REB
  forms Islamic Courts Union
actor Lord's Resistance Army    kind group   country UGA   sector REB
  forms LRA
actor Allied Democratic Forces    kind group   country COD   sector REB
  forms ADF
actor M23    kind group   country COD   sector REB
  forms March 23 Movement, M23 rebels
actor Democratic Forces for the Liberation of Rwanda    kind group   country COD   sector REB
  forms FDLR
actor Mai-Mai    kind group   country COD   sector REB
  forms Mai Mai, Mayi-Mayi
actor UNITA    kind group   country AGO   sector REB   to 2002-04-04
  forms Unita, National Union for the Total Independence of Angola
actor UNITA    kind group   country AGO   sector OPP   from 2002-04-05
  forms Unita, National Union for the Total Independence of Angola
actor MPLA    kind group   country AGO   sector GOV   from 1975
actor RENAMO    kind group   country MOZ   sector REB   to 1992-10-04
  forms Renamo
actor RENAMO    kind group   country MOZ   sector OPP   from 1992-10-05
  forms Renamo
actor Revolutionary United Front    kind group   country SLE   sector REB
  forms RUF
actor Seleka    kind group   country CAF   sector REB
  forms Séléka
actor Anti-balaka    kind group   country CAF   sector REB
  forms anti-Balaka
actor Janjaweed    kind group   country SDN   sector PRM
actor Rapid Support Forces    kind group   country SDN   sector MIL   to 2023-04-14
  forms RSF
actor Rapid Support Forces    kind group   country SDN   sector REB   from 2023-04-15
  forms RSF
actor Justice and Equality Movement    kind group   country SDN   sector REB
  forms JEM
actor Sudan Liberation Army    kind group   country SDN   sector REB
  forms Sudan Liberation Movement, SLA, SLM
actor Sudan People's Liberation Army    kind group   country SDN   sector REB   to 2011-07-08
  forms SPLA, Sudan People's Liberation Movement, SPLM
actor Sudan People's Liberation Army    kind group   country SSD   sector MIL   from 2011-07-09
  forms SPLA
actor Sudan People's Liberation Movement    kind group   country SSD   sector GOV   from 2011-07-09
  forms SPLM
actor Tigray People's Liberation Front    kind group   country ETH   sector GOV   from 1991-05-28   to 2018-04-01
  forms TPLF
actor Tigray People's Liberation Front    kind group   country ETH   sector REB   from 2020-11-04
  forms TPLF, Tigrayan forces, Tigray forces
actor Oromo Liberation Army    kind group   country ETH   sector REB
  forms Oromo Liberation Front
actor Fano    kind group   country ETH   sector REB
  forms Fano militia
actor Jama'at Nasr al-Islam wal-Muslimin    kind group   code IMGMOSALQ
  forms JNIM
actor Ansar Dine    kind group   country MLI   sector REB
actor Ambazonia Defence Forces    kind group   country CMR   sector REB
actor Liberation Tigers of Tamil Eelam    kind group   country LKA   sector REB
  forms LTTE, Tamil Tigers, Tamil Tiger rebels
actor Communist Party of India (Maoist)    kind group   country IND   sector REB
  forms Naxalites, Naxals
actor United Liberation Front of Assam    kind group   country IND   sector REB
  forms ULFA
actor Hizbul Mujahideen    kind group   country IND   sector REB
  forms Hizb-ul-Mujahideen
actor Communist Party of Nepal (Maoist)    kind group   country NPL   sector REB   from 1996   to 2006-11-21
  forms Nepalese Maoists
actor Arakan Army    kind group   country MMR   sector REB
actor Karen National Union    kind group   country MMR   sector REB
  forms KNU, Karen National Liberation Army
actor Kachin Independence Army    kind group   country MMR   sector REB
  forms KIA
actor Arakan Rohingya Salvation Army    kind group   country MMR   sector REB
  forms ARSA
actor Khmer Rouge    kind group   country KHM   sector GOV   from 1975-04-17   to 1979-01-07
  forms Party of Democratic Kampuchea
actor Khmer Rouge    kind group   country KHM   sector REB   from 1979-01-08   to 1999
  forms Party of Democratic Kampuchea
actor Free Aceh Movement    kind group   country IDN   sector REB
  forms GAM
actor Free Papua Movement    kind group   country IDN   sector REB
  forms West Papua National Liberation Army
actor Fretilin    kind group   country TLS   sector REB   to 1999-10-24
  forms FRETILIN
actor Moro Islamic Liberation Front    kind group   country PHL   sector REB
  forms MILF
actor Moro National Liberation Front    kind group   country PHL   sector REB
  forms MNLF
actor New People's Army    kind group   country PHL   sector REB
  forms NPA, Communist Party of the Philippines
actor Maute group    kind group   country PHL   sector REB
actor Revolutionary Armed Forces of Colombia    kind group   country COL   sector REB   to 2017-08-15
  forms FARC, Farc
actor National Liberation Army    kind group   country COL   sector REB
  forms ELN
actor United Self-Defence Forces of Colombia    kind group   country COL   sector PRM
  forms AUC, United Self-Defense Forces of Colombia
actor Shining Path    kind group   country PER   sector REB
  forms Sendero Luminoso
actor Tupac Amaru Revolutionary Movement    kind group   country PER   sector REB
  forms MRTA
actor Zapatista Army of National Liberation    kind group   country MEX   sector REB
  forms Zapatistas, EZLN, Zapatista rebels, Zapatista
actor Sinaloa Cartel    kind group   country MEX   sector CRM
  forms Sinaloa cartel
actor Jalisco New Generation Cartel    kind group   country MEX   sector CRM
  forms Jalisco cartel, CJNG
actor Los Zetas    kind group   country MEX   sector CRM
  forms Zetas
actor Gulf Cartel    kind group   country MEX   sector CRM
  forms Gulf cartel
actor Tren de Aragua    kind group   country VEN   sector CRM
actor Mara Salvatrucha    kind group   country SLV   sector CRM
  forms MS-13
actor Barrio 18    kind group   country SLV   sector CRM
actor Farabundo Marti National Liberation Front    kind group   country SLV   sector REB   to 1992-01-16
  forms FMLN
actor Contras    kind group   country NIC   sector REB   to 1990
actor Sandinistas    kind group   country NIC   sector GOV   from 1979-07-19   to 1990-04-25
  forms Sandinista government
actor Irish Republican Army    kind group   country GBR   sector REB
  forms IRA, Provisional IRA
actor Real IRA    kind group   country GBR   sector REB
actor Ulster Volunteer Force    kind group   country GBR   sector PRM
  forms UVF
actor ETA    kind group   country ESP   sector REB
  forms Basque separatist group ETA
actor Red Brigades    kind group   country ITA   sector REB
actor Cosa Nostra    kind group   country ITA   sector CRM
  forms 'Ndrangheta, Camorra, Sicilian Mafia, Italian Mafia
actor Red Army Faction    kind group   country DEU   sector REB
  forms Baader-Meinhof
actor Golden Dawn    kind organisation   country GRC   sector PTY
actor Kosovo Liberation Army    kind group   country KOS   sector REB
  forms KLA, UCK
actor National Liberation Army of Macedonia    kind group   country MKD   sector REB
actor Bosnian Serb Army    kind group   country BIH   sector REB   from 1992   to 1995
  forms Army of Republika Srpska
actor Donetsk People's Republic    kind group   country UKR   sector REB   from 2014
  forms DPR
actor Luhansk People's Republic    kind group   country UKR   sector REB   from 2014
  forms LPR
actor Azov Battalion    kind group   country UKR   sector MIL   from 2014
  forms Azov Regiment, Azov Brigade
actor Chechen rebels    kind group   country RUS   sector REB
  forms Chechen separatists, Chechen fighters
actor Caucasus Emirate    kind group   country RUS   sector REB
actor Yakuza    kind group   country JPN   sector CRM
actor Aum Shinrikyo    kind group   country JPN   sector CRM
  forms Aum
actor East Turkestan Islamic Movement    kind group   country CHN   sector REB
  forms ETIM
actor G9    kind group   country HTI   sector CRM
  forms Viv Ansanm

# --- well known: Middle East, North Africa
actor Al-Qaeda in Iraq    kind group   country IRQ   sector REB   from 2004   to 2006-10
  forms al-Qaida in Iraq, Tawhid and Jihad, Jamaat al-Tawhid wal-Jihad, Tawhid wal Jihad
actor Islamic State of Iraq    kind group   country IRQ   sector REB   from 2006-10   to 2013-04
actor Ansar al-Islam    kind group   country IRQ   sector REB
actor Ansar al-Sunna    kind group   country IRQ   sector REB
  forms Army of Ansar al-Sunna, Ansar al-Sunnah
actor Islamic Army in Iraq    kind group   country IRQ   sector REB
  forms Islamic Army of Iraq
actor 1920 Revolution Brigades    kind group   country IRQ   sector REB
actor Islamic Supreme Council of Iraq    kind organisation   country IRQ   sector PTY
  forms Supreme Council for Islamic Revolution in Iraq, Supreme Council for the Islamic Revolution in Iraq, Supreme Iraqi Islamic Council, SCIRI, ISCI
actor Badr Organization    kind group   country IRQ   sector PRM
  forms Badr Organisation, Badr Brigade, Badr Corps
actor Patriotic Union of Kurdistan    kind organisation   country IRQ   sector PTY
  forms PUK
actor Kurdistan Democratic Party    kind organisation   country IRQ   sector PTY
  forms Kurdish Democratic Party, KDP
actor Islamic Dawa Party    kind organisation   country IRQ   sector PTY
  forms Dawa Party
actor Iraqi National Congress    kind organisation   country IRQ   sector PTY
actor Iraqi National Accord    kind organisation   country IRQ   sector PTY
actor Iraqi Islamic Party    kind organisation   country IRQ   sector PTY
actor Sadrist movement    kind organisation   country IRQ   sector PTY
  forms Sadr movement, Sadrists
actor United Iraqi Alliance    kind organisation   country IRQ   sector PTY
actor State of Law Coalition    kind organisation   country IRQ   sector PTY
  forms State of Law
actor Iraqi Accordance Front    kind organisation   country IRQ   sector PTY
  forms Iraqi Accord Front, Iraqi Consensus Front
actor Ba'ath Party    kind organisation   country IRQ   sector PTY
  forms Baath Party, Baathists, Baathist, Ba'athists
actor Harakat Hezbollah al-Nujaba    kind group   country IRQ   sector PRM
  forms Nujaba
actor Islamic Resistance in Iraq    kind group   country IRQ   sector PRM   from 2023-10
actor Awakening Councils    kind group   country IRQ   sector PRM   from 2005   to 2013
  forms Sons of Iraq, Awakening Council
actor Syrian National Council    kind organisation   country SYR   sector OPP   from 2011-08   to 2014-01
actor High Negotiations Committee    kind organisation   country SYR   sector OPP
actor Muslim Brotherhood of Syria    kind organisation   country SYR   sector OPP
  forms Syrian Muslim Brotherhood
actor Arab Socialist Ba'ath Party    kind organisation   country SYR   sector PTY
  forms Arab Socialist Baath Party
actor Democratic Union Party    kind organisation   country SYR   sector PTY
  forms PYD, Kurdish Democratic Union Party
actor Faylaq al-Rahman    kind group   country SYR   sector REB
  forms Failaq al-Rahman
actor National Front for Liberation    kind group   country SYR   sector REB
  forms National Liberation Front of Syria
actor Army of Conquest    kind group   country SYR   sector REB
  forms Jaish al-Fatah
actor Southern Front    kind group   country SYR   sector REB
actor Hurras al-Din    kind group   country SYR   sector REB
actor Future Movement    kind organisation   country LBN   sector PTY
actor Free Patriotic Movement    kind organisation   country LBN   sector PTY
  forms FPM
actor Progressive Socialist Party    kind organisation   country LBN   sector PTY
actor Kataeb    kind organisation   country LBN   sector PTY
  forms Phalange, Phalangists, Kataeb Party, Phalange Party
actor Lebanese Forces party    kind organisation   country LBN   sector PTY
  forms Lebanese Forces
actor March 14 alliance    kind organisation   country LBN   sector PTY
  forms March 14 coalition
actor March 8 alliance    kind organisation   country LBN   sector PTY
  forms March 8 coalition
actor Fatah al-Islam    kind group   country LBN   sector REB
actor Asbat al-Ansar    kind group   country LBN   sector REB
actor South Lebanon Army    kind group   country LBN   sector REB   from 1976   to 2000-05
actor Jund al-Sham    kind group   country LBN   sector REB
actor Popular Front for the Liberation of Palestine - General Command    kind group   country PSE   sector REB
  forms PFLP-GC
actor Fatah al-Intifada    kind group   country PSE   sector REB
actor Tanzim    kind group   country PSE   sector REB
actor Lions' Den    kind group   country PSE   sector REB   from 2022
actor Army of Islam in Gaza    kind group   country PSE   sector REB
actor Black September    kind group   country PSE   sector REB   from 1970   to 1974
actor Abu Nidal Organization    kind group   country PSE   sector REB
  forms Abu Nidal group
actor Palestinian Legislative Council    kind organisation   country PSE   sector PTY
actor Kadima    kind organisation   country ISR   sector PTY
actor Israeli Labor Party    kind organisation   country ISR   sector PTY
  forms Labor Party of Israel, Israeli Labour Party
actor Yisrael Beiteinu    kind organisation   country ISR   sector PTY
  forms Yisrael Beitenu
actor Shas    kind organisation   country ISR   sector PTY
actor Yesh Atid    kind organisation   country ISR   sector PTY
actor Blue and White    kind organisation   country ISR   sector PTY
actor Meretz    kind organisation   country ISR   sector PTY
actor United Torah Judaism    kind organisation   country ISR   sector PTY
actor Jewish Home    kind organisation   country ISR   sector PTY
actor Jewish Power    kind organisation   country ISR   sector PTY
  forms Otzma Yehudit
actor Religious Zionism party    kind organisation   country ISR   sector PTY
  forms Religious Zionist Party
actor National Religious Party    kind organisation   country ISR   sector PTY
actor Joint List    kind organisation   country ISR   sector PTY
actor Shinui    kind organisation   country ISR   sector PTY
actor Kach    kind group   country ISR   sector REB
  forms Kahane Chai
actor Hilltop Youth    kind group   country ISR   sector CVL
actor Southern Movement    kind group   country YEM   sector REB
  forms Hirak, al-Hirak
actor Islah    kind organisation   country YEM   sector PTY
  forms al-Islah, Islah party, Yemeni Congregation for Reform
actor General People's Congress    kind organisation   country YEM   sector PTY
actor Yemeni Socialist Party    kind organisation   country YEM   sector PTY
actor Jundallah    kind group   country IRN   sector REB
  forms Jundollah, Jondollah, People's Resistance Movement of Iran
actor Jaish al-Adl    kind group   country IRN   sector REB
  forms Jaysh al-Adl, Army of Justice
actor PJAK    kind group   country IRN   sector REB
  forms Party for a Free Life in Kurdistan, Kurdistan Free Life Party, Party of Free Life of Kurdistan
actor Komala    kind group   country IRN   sector REB
actor Kurdistan Democratic Party of Iran    kind group   country IRN   sector REB
  forms KDPI, Democratic Party of Iranian Kurdistan
actor National Council of Resistance of Iran    kind organisation   country IRN   sector OPP
  forms NCRI
actor Islamic Iran Participation Front    kind organisation   country IRN   sector OPP
actor Assembly of Experts    kind organisation   country IRN   sector GOV
actor Expediency Council    kind organisation   country IRN   sector GOV
actor Gamaa Islamiya    kind group   country EGY   sector REB
  forms al-Gamaa al-Islamiyya, Gama'a al-Islamiyya, al-Gama'a al-Islamiyya, Gamaat Islamiya
actor Egyptian Islamic Jihad    kind group   country EGY   sector REB
actor Ansar Beit al-Maqdis    kind group   country EGY   sector REB
  forms Ansar Bayt al-Maqdis, Ansar Jerusalem
actor Sinai Province    kind group   country EGY   sector REB   from 2014-11
  forms Wilayat Sinai
actor Hasm    kind group   country EGY   sector REB
actor Freedom and Justice Party    kind organisation   country EGY   sector PTY
actor Nour Party    kind organisation   country EGY   sector PTY
  forms al-Nour Party, al-Nour
actor New Wafd Party    kind organisation   country EGY   sector PTY
  forms Wafd, Wafd Party
actor Kefaya    kind group   country EGY   sector CVL
actor April 6 Youth Movement    kind group   country EGY   sector CVL
  forms April 6 movement
actor Tamarod    kind group   country EGY   sector CVL
actor National Democratic Party of Egypt    kind organisation   country EGY   sector PTY
actor Libya Dawn    kind group   country LBY   sector REB   from 2014   to 2016
actor Libyan Islamic Fighting Group    kind group   country LBY   sector REB
  forms LIFG
actor Benghazi Defense Brigades    kind group   country LBY   sector REB
  forms Benghazi Defence Brigades
actor Libya Shield    kind group   country LBY   sector REB
actor Misrata brigades    kind group   country LBY   sector REB
  forms Misrata militia, Misratan militias
actor National Transitional Council    kind organisation   country LBY   sector GOV   from 2011-02-27   to 2012-08-08
  forms Transitional National Council
actor General National Congress    kind organisation   country LBY   sector LEG   from 2012-08   to 2014-08
actor Libyan House of Representatives    kind organisation   country LBY   sector LEG   from 2014-08
actor High Council of State    kind organisation   country LBY   sector LEG   from 2016
actor Presidential Council of Libya    kind organisation   country LBY   sector GOV
actor Salafist Group for Preaching and Combat    kind group   country DZA   sector REB   from 1998   to 2007-01
  forms Salafist Group for Call and Combat, GSPC
actor Islamic Salvation Army    kind group   country DZA   sector REB
actor National Liberation Front of Algeria    kind organisation   country DZA   sector PTY
  forms FLN
actor National Rally for Democracy    kind organisation   country DZA   sector PTY
  forms RND, Democratic National Rally
actor Hirak movement    kind group   country DZA   sector CVL
actor Justice and Development Party of Morocco    kind organisation   country MAR   sector PTY
actor Istiqlal    kind organisation   country MAR   sector PTY
  forms Istiqlal Party
actor Salafia Jihadia    kind group   country MAR   sector REB
actor Moroccan Islamic Combatant Group    kind group   country MAR   sector REB
actor Ennahda    kind organisation   country TUN   sector PTY
  forms Ennahdha, Nahda, Ennahda Movement
actor Nidaa Tounes    kind organisation   country TUN   sector PTY
  forms Nidaa Tunis
actor Tunisian General Labour Union    kind organisation   country TUN   sector LAB
  forms UGTT
actor Republican People's Party    kind organisation   country TUR   sector PTY
  forms CHP
actor Nationalist Movement Party    kind organisation   country TUR   sector PTY
  forms MHP
actor Peoples' Democratic Party    kind organisation   country TUR   sector PTY
  forms HDP
actor DEM Party    kind organisation   country TUR   sector PTY
  forms Peoples' Equality and Democracy Party
actor Democratic Society Party    kind organisation   country TUR   sector PTY
  forms DTP
actor IYI Party    kind organisation   country TUR   sector PTY
  forms Iyi Party
actor True Path Party    kind organisation   country TUR   sector PTY
actor Revolutionary People's Liberation Party-Front    kind group   country TUR   sector REB
  forms DHKP-C, Revolutionary People's Liberation Party/Front, Devrimci Sol, Dev Sol
actor Kurdistan Freedom Falcons    kind group   country TUR   sector REB
  forms Kurdistan Freedom Hawks
actor Grey Wolves    kind group   country TUR   sector PRM
actor Gülen movement    kind group   country TUR   sector SOC
  forms Gulen movement, Gulenists, Gulenist

# --- well known: Sub-Saharan Africa
actor National Movement for the Liberation of Azawad    kind group   country MLI   sector REB
  forms MNLA
actor Movement for Oneness and Jihad in West Africa    kind group   country MLI   sector REB
  forms MUJAO, Movement for Unity and Jihad in West Africa
actor Coordination of Azawad Movements    kind group   country MLI   sector REB
  forms Coordination of Movements of Azawad
actor Macina Liberation Front    kind group   country MLI   sector REB
  forms Katiba Macina
actor Azawad Liberation Front    kind group   country MLI   sector REB   from 2024-11
actor M5-RFP    kind group   country MLI   sector OPP
  forms June 5 Movement
actor Tuareg rebels    kind group   country MLI   sector REB
  forms Touareg rebels, Tuareg separatists
actor Niger Movement for Justice    kind group   country NER   sector REB
  forms Niger Justice Movement, MNJ
actor Islamic State in the Greater Sahara    kind group   code IMGMUSISI
  forms Islamic State Sahel Province, ISGS
actor Islamic State Central Africa Province    kind group   code IMGMUSISI
  forms ISCAP
actor Islamic State Sinai    kind group   code IMGMUSISI
actor al-Mourabitoun    kind group   code IMGMOSALQ
  forms al-Murabitoun
actor Niger Delta Avengers    kind group   country NGA   sector REB
actor Niger Delta People's Volunteer Force    kind group   country NGA   sector REB
actor Ansaru    kind group   country NGA   sector REB
actor All Progressives Congress    kind organisation   country NGA   sector PTY
  forms APC
actor People's Democratic Party of Nigeria    kind organisation   country NGA   sector PTY
  forms Peoples Democratic Party
actor Islamic Movement in Nigeria    kind organisation   country NGA   sector SOC
actor Movement for the Actualization of the Sovereign State of Biafra    kind group   country NGA   sector CVL
  forms MASSOB
actor Oodua People's Congress    kind group   country NGA   sector CVL
actor Civilian Joint Task Force    kind group   country NGA   sector PRM
actor Movement of Democratic Forces of Casamance    kind group   country SEN   sector REB
  forms MFDC, Movement of the Democratic Forces of Casamance
actor PASTEF    kind organisation   country SEN   sector PTY
  forms Pastef
actor New Forces    kind group   country CIV   sector REB   from 2002   to 2011
  forms Forces Nouvelles
actor Patriotic Movement of Ivory Coast    kind group   country CIV   sector REB
actor Ivorian Popular Front    kind organisation   country CIV   sector PTY
actor Young Patriots    kind group   country CIV   sector PRM
actor Rally of the Republicans    kind organisation   country CIV   sector PTY
  forms RDR
actor Democratic Party of Ivory Coast    kind organisation   country CIV   sector PTY
actor Liberians United for Reconciliation and Democracy    kind group   country LBR   sector REB   from 1999   to 2003
  forms LURD
actor Movement for Democracy in Liberia    kind group   country LBR   sector REB
actor National Patriotic Front of Liberia    kind group   country LBR   sector REB
  forms NPFL
actor ULIMO    kind group   country LBR   sector REB
  forms United Liberation Movement of Liberia for Democracy
actor Congress for Democratic Change    kind organisation   country LBR   sector PTY
actor Armed Forces Revolutionary Council    kind group   country SLE   sector REB   from 1997-05   to 2002
  forms AFRC
actor West Side Boys    kind group   country SLE   sector REB
actor Sierra Leone People's Party    kind organisation   country SLE   sector PTY
  forms SLPP
actor All People's Congress    kind organisation   country SLE   sector PTY
actor Rally of the Democratic Forces of Guinea    kind group   country GIN   sector REB
actor PAIGC    kind organisation   country GNB   sector PTY
  forms African Party for the Independence of Guinea and Cape Verde, African Party for the Independence of Guinea-Bissau and Cape Verde
actor Front for Change and Concord in Chad    kind group   country TCD   sector REB
actor United Front for Democratic Change    kind group   country TCD   sector REB
  forms United Front for Change
actor Union of Resistance Forces    kind group   country TCD   sector REB
actor Patriotic Salvation Movement    kind organisation   country TCD   sector PTY
actor Coalition of Patriots for Change    kind group   country CAF   sector REB
actor Popular Front for the Rebirth of Central African Republic    kind group   country CAF   sector REB
  forms FPRC
actor Union for Peace in the Central African Republic    kind group   country CAF   sector REB
actor 3R rebels    kind group   country CAF   sector REB
  forms Return Reclamation and Rehabilitation
actor Union of Democratic Forces for Unity    kind group   country CAF   sector REB
  forms UFDR
actor Sudan People's Liberation Movement-North    kind group   country SDN   sector REB
  forms SPLM-N
actor Sudan Revolutionary Front    kind group   country SDN   sector REB
actor National Redemption Front    kind group   country SDN   sector REB
actor National Congress Party of Sudan    kind organisation   country SDN   sector PTY
  forms National Congress Party
actor Umma Party    kind organisation   country SDN   sector PTY
  forms Umma, National Umma Party
actor Popular Congress Party    kind organisation   country SDN   sector PTY
actor Sudanese Professionals Association    kind organisation   country SDN   sector OPP
actor Eastern Front of Sudan    kind group   country SDN   sector REB
actor Sudan People's Liberation Movement in Opposition    kind group   country SSD   sector REB
  forms SPLM-IO, SPLA-IO, Sudan People's Liberation Army in Opposition
actor National Salvation Front of South Sudan    kind group   country SSD   sector REB
actor White Army    kind group   country SSD   sector PRM
  forms Nuer White Army
actor Ethiopian People's Revolutionary Democratic Front    kind organisation   country ETH   sector PTY   from 1988   to 2019-12
  forms EPRDF
actor Prosperity Party    kind organisation   country ETH   sector PTY   from 2019-12
actor Ogaden National Liberation Front    kind group   country ETH   sector REB
  forms ONLF
actor Eritrean People's Liberation Front    kind group   country ETH   sector REB   from 1970   to 1991-05
  forms EPLF
actor Eritrean Liberation Front    kind group   country ETH   sector REB
actor Coalition for Unity and Democracy    kind organisation   country ETH   sector OPP
actor Ginbot 7    kind group   country ETH   sector REB
actor People's Front for Democracy and Justice    kind organisation   country ERI   sector PTY
actor Hizbul Islam    kind group   country SOM   sector REB
actor Ahlu Sunna Waljama'a    kind group   country SOM   sector REB
  forms Ahlu Sunnah Wal Jamaa, Ahlu Sunna wal Jama'a
actor al-Itihaad al-Islamiya    kind group   country SOM   sector REB
  forms Al-Itihad al-Islamiya, Al-Ittihad al-Islami
actor Transitional Federal Government    kind organisation   country SOM   sector GOV   from 2004-10   to 2012-08
  forms TFG
actor Transitional National Government of Somalia    kind organisation   country SOM   sector GOV   from 2000-08   to 2004-10
actor Puntland    kind organisation   country SOM   sector GOV
  forms Puntland government
actor Jubaland    kind organisation   country SOM   sector GOV
actor United Somali Congress    kind group   country SOM   sector REB
actor Somali pirates    kind group   country SOM   sector CRM
actor National Resistance Army    kind group   country UGA   sector REB   from 1981   to 1986-01-26
actor National Resistance Movement    kind organisation   country UGA   sector PTY
actor Forum for Democratic Change    kind organisation   country UGA   sector OPP
  forms FDC
actor National Unity Platform    kind organisation   country UGA   sector OPP
  forms NUP
actor Orange Democratic Movement    kind organisation   country KEN   sector PTY
  forms ODM
actor Kenya African National Union    kind organisation   country KEN   sector PTY
  forms KANU
actor Party of National Unity    kind organisation   country KEN   sector PTY
actor Mungiki    kind group   country KEN   sector CRM
actor Jubilee Party    kind organisation   country KEN   sector PTY
actor Chama Cha Mapinduzi    kind organisation   country TZA   sector PTY
  forms CCM
actor Chadema    kind organisation   country TZA   sector OPP
actor Civic United Front    kind organisation   country TZA   sector OPP
actor Interahamwe    kind group   country RWA   sector PRM
actor Army for the Liberation of Rwanda    kind group   country RWA   sector REB
actor National Liberation Forces of Rwanda    kind group   country RWA   sector REB
actor ex-FAR    kind group   country RWA   sector REB
  forms Hutu rebels, Hutu militia, Hutu militias, Rwandan Hutu rebels
actor National Liberation Forces of Burundi    kind group   country BDI   sector REB
  forms Forces for National Liberation, Palipehutu-FNL, National Liberation Forces
actor Forces for the Defense of Democracy    kind group   country BDI   sector REB   from 1994   to 2003-11
  forms Forces for the Defence of Democracy, CNDD-FDD
actor CNDD-FDD ruling party    kind organisation   country BDI   sector PTY   from 2005-08
  forms National Council for the Defense of Democracy
actor RED-Tabara    kind group   country BDI   sector REB
  forms Red Tabara
actor Congolese Rally for Democracy    kind group   country COD   sector REB   from 1998   to 2003-06
  forms RCD-Goma, Rally for Congolese Democracy
actor Movement for the Liberation of Congo    kind group   country COD   sector REB   from 1998   to 2003-06
  forms Movement for the Liberation of the Congo, Congolese Liberation Movement, MLC
actor Movement for the Liberation of Congo    kind group   country COD   sector OPP   from 2003-07
  forms Movement for the Liberation of the Congo, Congolese Liberation Movement, MLC
actor National Congress for the Defence of the People    kind group   country COD   sector REB   from 2006   to 2009
  forms National Congress for the Defense of the People, CNDP
actor Union of Congolese Patriots    kind group   country COD   sector REB
actor CODECO    kind group   country COD   sector REB
  forms Cooperative for the Development of Congo
actor Nyatura    kind group   country COD   sector REB
actor Raia Mutomboki    kind group   country COD   sector REB
actor Wazalendo    kind group   country COD   sector PRM
actor Alliance Fleuve Congo    kind group   country COD   sector REB   from 2023-12
  forms Congo River Alliance, AFC/M23
actor Alliance of Democratic Forces for the Liberation of Congo-Zaire    kind group   country COD   sector REB   from 1996-10   to 1997-05
  forms AFDL, Alliance of Democratic Forces for the Liberation of Congo
actor Kamuina Nsapu    kind group   country COD   sector REB
  forms Kamwina Nsapu
actor Union for Democracy and Social Progress    kind organisation   country COD   sector OPP
  forms UDPS
actor People's Party for Reconstruction and Democracy    kind organisation   country COD   sector PTY
actor Ninja militia    kind group   country COG   sector PRM
actor Cobra militia    kind group   country COG   sector PRM
actor Front for the Liberation of the Enclave of Cabinda    kind group   country AGO   sector REB
  forms FLEC
actor National Liberation Front of Angola    kind group   country AGO   sector REB
  forms FNLA
actor Frelimo    kind organisation   country MOZ   sector PTY
  forms FRELIMO, Mozambique Liberation Front
actor Ansar al-Sunna of Mozambique    kind group   country MOZ   sector REB   from 2017-10
  forms Ahlu Sunnah wa Jamaa, ISIS-Mozambique, Islamic State Mozambique
actor Inkatha Freedom Party    kind organisation   country ZAF   sector PTY
  forms Inkatha
actor Democratic Alliance    kind organisation   country ZAF   sector PTY
actor Economic Freedom Fighters    kind organisation   country ZAF   sector PTY
  forms EFF
actor National Party of South Africa    kind organisation   country ZAF   sector PTY
actor Congress of South African Trade Unions    kind organisation   country ZAF   sector LAB
  forms COSATU, Cosatu
actor South African Communist Party    kind organisation   country ZAF   sector PTY
actor uMkhonto weSizwe Party    kind organisation   country ZAF   sector PTY
  forms MK Party
actor Pan Africanist Congress    kind organisation   country ZAF   sector PTY
  forms Pan-Africanist Congress
actor Citizens Coalition for Change    kind organisation   country ZWE   sector OPP   from 2022-01
actor ZAPU    kind group   country ZWE   sector REB
  forms Zimbabwe African People's Union
actor Movement for Multiparty Democracy    kind organisation   country ZMB   sector PTY
  forms Movement for Multi-Party Democracy
actor Patriotic Front of Zambia    kind organisation   country ZMB   sector PTY
actor United Party for National Development    kind organisation   country ZMB   sector PTY
  forms UPND
actor SWAPO    kind organisation   country NAM   sector PTY
  forms South West Africa People's Organization, South West Africa People's Organisation, Swapo
actor Malawi Congress Party    kind organisation   country MWI   sector PTY
actor New Patriotic Party    kind organisation   country GHA   sector PTY
actor National Democratic Congress    kind organisation   country GHA   sector PTY
actor Cameroon People's Democratic Movement    kind organisation   country CMR   sector PTY
actor Southern Cameroons National Council    kind organisation   country CMR   sector CVL
actor Union of Forces for Change    kind organisation   country TGO   sector OPP
actor Gabonese Democratic Party    kind organisation   country GAB   sector PTY
actor TGV    kind organisation   country MDG   sector PTY

# --- well known: South Asia
actor High Peace Council    kind organisation   country AFG   sector GOV   from 2010   to 2019
actor National Resistance Front    kind group   country AFG   sector REB   from 2021-08
  forms National Resistance Front of Afghanistan
actor Islamic Emirate    kind organisation   country AFG   sector GOV   from 2021-08-15
actor Wolesi Jirga    kind organisation   country AFG   sector LEG
actor Meshrano Jirga    kind organisation   country AFG   sector LEG
actor Jamiat-e-Islami    kind group   country AFG   sector REB
actor Lashkar-e-Jhangvi    kind group   country PAK   sector REB
  forms Lashkar-i-Jhangvi
actor Lashkar-e-Islam    kind group   country PAK   sector REB
  forms Lashkar-i-Islam
actor Jamaat-ul-Ahrar    kind group   country PAK   sector REB
actor Sipah-e-Sahaba    kind group   country PAK   sector REB
  forms Sipah-i-Sahaba
actor Jamaat-ud-Dawa    kind organisation   country PAK   sector SOC
  forms Jamaat ud-Dawa, Jamat-ud-Dawa
actor Tehreek-e-Nafaz-e-Shariat-e-Mohammadi    kind group   country PAK   sector REB
  forms TNSM
actor Baloch Republican Army    kind group   country PAK   sector REB
actor Baluchistan Liberation Army    kind group   country PAK   sector REB
  forms Baluch Liberation Army
actor Baluchistan Liberation Front    kind group   country PAK   sector REB
  forms Balochistan Liberation Front
actor Harkat-ul-Mujahideen    kind group   country PAK   sector REB
  forms Harkat-ul-Mujahedeen, Harkat-ul-Ansar
actor Harkat-ul-Jihad-al-Islami    kind group   country PAK   sector REB
  forms Harkat-ul-Jihad-e-Islami, Harakat-ul-Jihad-ul-Islami
actor Pakistan Tehreek-e-Insaf    kind organisation   country PAK   sector PTY
  forms Tehreek-e-Insaf
actor Pakistan People's Party    kind organisation   country PAK   sector PTY
  forms Pakistan Peoples Party, PPP
actor Pakistan Muslim League-N    kind organisation   country PAK   sector PTY
  forms Pakistan Muslim League-Nawaz, PML-N, Pakistan Muslim League
actor PML-Q    kind organisation   country PAK   sector PTY
actor Muttahida Qaumi Movement    kind organisation   country PAK   sector PTY
  forms MQM, Muttahida Quami Movement
actor Awami National Party    kind organisation   country PAK   sector PTY
actor Jamaat-e-Islami    kind organisation   country PAK   sector PTY
  forms Jamaat-i-Islami
actor Jamiat Ulema-e-Islam    kind organisation   country PAK   sector PTY
  forms Jamiat Ulema-i-Islam
actor Muttahida Majlis-e-Amal    kind organisation   country PAK   sector PTY
actor Tehreek-e-Labbaik Pakistan    kind organisation   country PAK   sector PTY
  forms Tehreek-e-Labbaik, TLP
actor Pashtun Tahafuz Movement    kind group   country PAK   sector CVL
  forms PTM
actor National Socialist Council of Nagaland    kind group   country IND   sector REB
  forms NSCN-IM, NSCN
actor National Democratic Front of Bodoland    kind group   country IND   sector REB
actor People's War Group    kind group   country IND   sector REB
actor Indian Mujahideen    kind group   country IND   sector REB
actor Students Islamic Movement of India    kind group   country IND   sector REB
  forms SIMI
actor Jammu and Kashmir Liberation Front    kind group   country IND   sector REB
  forms Jammu Kashmir Liberation Front, JKLF
actor The Resistance Front    kind group   country IND   sector REB   from 2019
  forms Kashmir Resistance Front
actor National Liberation Front of Tripura    kind group   country IND   sector REB
actor Khalistan Commando Force    kind group   country IND   sector REB
actor Babbar Khalsa    kind group   country IND   sector REB
actor Khalistan movement    kind group   country IND   sector REB
actor All Parties Hurriyat Conference    kind organisation   country IND   sector OPP
  forms Hurriyat Conference, Hurriyat
actor Rashtriya Swayamsevak Sangh    kind organisation   country IND   sector SOC
  forms RSS
actor Vishwa Hindu Parishad    kind organisation   country IND   sector SOC
  forms VHP, World Hindu Council
actor Bajrang Dal    kind group   country IND   sector SOC
actor Shiv Sena    kind organisation   country IND   sector PTY
actor Aam Aadmi Party    kind organisation   country IND   sector PTY
  forms AAP
actor Trinamool Congress    kind organisation   country IND   sector PTY
  forms All India Trinamool Congress
actor Communist Party of India (Marxist)    kind organisation   country IND   sector PTY
  forms CPI(M), CPI-M
actor Communist Party of India    kind organisation   country IND   sector PTY
actor Bahujan Samaj Party    kind organisation   country IND   sector PTY
actor Samajwadi Party    kind organisation   country IND   sector PTY
actor Telugu Desam Party    kind organisation   country IND   sector PTY
actor Dravida Munnetra Kazhagam    kind organisation   country IND   sector PTY
  forms DMK
actor AIADMK    kind organisation   country IND   sector PTY
actor Janata Dal    kind organisation   country IND   sector PTY
actor National Democratic Alliance    kind organisation   country IND   sector PTY
actor United Progressive Alliance    kind organisation   country IND   sector PTY
actor People's Democratic Party of Kashmir    kind organisation   country IND   sector PTY
actor Ranvir Sena    kind group   country IND   sector PRM
actor Awami League    kind organisation   country BGD   sector PTY
actor Bangladesh Nationalist Party    kind organisation   country BGD   sector PTY
  forms BNP
actor Jatiya Party    kind organisation   country BGD   sector PTY
actor Jamaat-ul-Mujahideen Bangladesh    kind group   country BGD   sector REB
  forms Jamatul Mujahideen Bangladesh, Jamaatul Mujahideen, JMB
actor Hefazat-e-Islam    kind organisation   country BGD   sector SOC
  forms Hefajat-e-Islam
actor Grameen Bank    kind organisation   country BGD   sector SOC
actor Parbatya Chattagram Jana Samhati Samiti    kind group   country BGD   sector REB
  forms Shanti Bahini
actor Janatha Vimukthi Peramuna    kind organisation   country LKA   sector PTY
  forms JVP, People's Liberation Front
actor United National Party    kind organisation   country LKA   sector PTY
  forms UNP
actor Sri Lanka Freedom Party    kind organisation   country LKA   sector PTY
  forms SLFP
actor Tamil National Alliance    kind organisation   country LKA   sector PTY
  forms TNA
actor Sri Lanka Podujana Peramuna    kind organisation   country LKA   sector PTY
actor National People's Power    kind organisation   country LKA   sector PTY
actor Karuna faction    kind group   country LKA   sector PRM
  forms Karuna group
actor Nepali Congress    kind organisation   country NPL   sector PTY
actor Unified Marxist-Leninist    kind organisation   country NPL   sector PTY
  forms CPN-UML, Communist Party of Nepal-UML, Communist Party of Nepal-Unified Marxist Leninist
actor Communist Party of Nepal (Maoist)    kind organisation   country NPL   sector PTY   from 2006-11-22
  forms Unified Communist Party of Nepal, Maoist Centre

# --- well known: East and South-East Asia, Pacific
actor State Administration Council    kind organisation   country MMR   sector MIL   from 2021-02-02   to 2025-07-31
actor State Peace and Development Council    kind organisation   country MMR   sector GOV   from 1997-11-15   to 2011-03-30
  forms SPDC
actor State Law and Order Restoration Council    kind organisation   country MMR   sector GOV   from 1988-09-18   to 1997-11-15
  forms SLORC
actor Union Solidarity and Development Party    kind organisation   country MMR   sector PTY
  forms USDP
actor Union Solidarity and Development Association    kind organisation   country MMR   sector PRM
actor People's Defence Force    kind group   country MMR   sector REB   from 2021-05
  forms People's Defense Force, People's Defence Forces
actor Three Brotherhood Alliance    kind group   country MMR   sector REB
  forms Brotherhood Alliance
actor Myanmar National Democratic Alliance Army    kind group   country MMR   sector REB
  forms MNDAA
actor Ta'ang National Liberation Army    kind group   country MMR   sector REB
  forms TNLA
actor United Wa State Army    kind group   country MMR   sector REB
  forms UWSA
actor Shan State Army    kind group   country MMR   sector REB
actor Democratic Karen Buddhist Army    kind group   country MMR   sector REB
  forms DKBA
actor Karenni Army    kind group   country MMR   sector REB
  forms Karenni National Progressive Party
actor Kachin Independence Organization    kind group   country MMR   sector REB
  forms Kachin Independence Organisation
actor God's Army    kind group   country MMR   sector REB
actor All Burma Students' Democratic Front    kind group   country MMR   sector REB
actor Pattani United Liberation Organization    kind group   country THA   sector REB
  forms Pattani United Liberation Organisation, PULO
actor Barisan Revolusi Nasional    kind group   country THA   sector REB
  forms National Revolutionary Front, BRN
actor People's Alliance for Democracy    kind group   country THA   sector CVL
  forms Yellow Shirts, yellow-shirt protesters
actor United Front for Democracy Against Dictatorship    kind group   country THA   sector CVL
  forms Red Shirts, red-shirt protesters, UDD
actor People's Democratic Reform Committee    kind group   country THA   sector CVL
actor Pheu Thai    kind organisation   country THA   sector PTY
  forms Pheu Thai Party, Puea Thai
actor Thai Rak Thai    kind organisation   country THA   sector PTY
  forms Thai Rak Thai Party
actor Democrat Party    kind organisation   country THA   sector PTY
  forms Democrat Party of Thailand
actor Move Forward Party    kind organisation   country THA   sector PTY
actor Future Forward Party    kind organisation   country THA   sector PTY
actor Palang Pracharath    kind organisation   country THA   sector PTY
  forms Palang Pracharat
actor Bhumjaithai    kind organisation   country THA   sector PTY
  forms Bhumjaithai Party
actor National Council for Peace and Order    kind organisation   country THA   sector MIL
actor Council for National Security    kind organisation   country THA   sector MIL
actor Cambodian People's Party    kind organisation   country KHM   sector PTY
actor Funcinpec    kind organisation   country KHM   sector PTY
  forms FUNCINPEC
actor Sam Rainsy Party    kind organisation   country KHM   sector OPP
actor Cambodia National Rescue Party    kind organisation   country KHM   sector OPP
  forms CNRP
actor Pathet Lao    kind organisation   country LAO   sector PTY
  forms Lao People's Revolutionary Party
actor Communist Party of Vietnam    kind organisation   country VNM   sector GOV
  forms Vietnamese Communist Party, Vietnam Communist Party
actor Viet Cong    kind group   country VNM   sector REB
  forms Vietcong
actor Viet Minh    kind group   country VNM   sector REB
actor United Malays National Organisation    kind organisation   country MYS   sector PTY
  forms UMNO, Umno, United Malays National Organization
actor Barisan Nasional    kind organisation   country MYS   sector PTY
  forms National Front coalition
actor Pakatan Harapan    kind organisation   country MYS   sector PTY
actor Parti Islam Se-Malaysia    kind organisation   country MYS   sector PTY
  forms Pan-Malaysian Islamic Party, Islamic Party of Malaysia
actor Democratic Action Party    kind organisation   country MYS   sector PTY
actor Perikatan Nasional    kind organisation   country MYS   sector PTY
actor People's Action Party    kind organisation   country SGP   sector PTY
  forms PAP
actor Golkar    kind organisation   country IDN   sector PTY
actor Indonesian Democratic Party of Struggle    kind organisation   country IDN   sector PTY
  forms PDI-P, Indonesian Democratic Party-Struggle
actor Gerindra    kind organisation   country IDN   sector PTY
actor Prosperous Justice Party    kind organisation   country IDN   sector PTY
actor Nahdlatul Ulama    kind organisation   country IDN   sector SOC
actor Muhammadiyah    kind organisation   country IDN   sector SOC
actor Islamic Defenders Front    kind group   country IDN   sector PRM
actor Laskar Jihad    kind group   country IDN   sector REB
actor Jamaah Ansharut Daulah    kind group   country IDN   sector REB
  forms Jemaah Ansharut Daulah, JAD
actor National Congress for Timorese Reconstruction    kind organisation   country TLS   sector PTY
  forms CNRT
actor Fretilin party    kind organisation   country TLS   sector PTY   from 1999-10-25
  forms Revolutionary Front for an Independent East Timor
actor National Democratic Front of the Philippines    kind organisation   country PHL   sector OPP
  forms National Democratic Front
actor Bangsamoro Islamic Freedom Fighters    kind group   country PHL   sector REB
  forms BIFF
actor Alex Boncayao Brigade    kind group   country PHL   sector REB
actor Bangsamoro Autonomous Region    kind organisation   country PHL   sector GOV
actor Falun Gong    kind group   country CHN   sector OPP
  forms Falungong
actor Turkistan Islamic Party    kind group   country CHN   sector REB
  forms Turkestan Islamic Party, East Turkestan Islamic Party, East Turkistan Islamic Movement, Eastern Turkistan Islamic Movement
actor Chinese People's Political Consultative Conference    kind organisation   country CHN   sector GOV
  forms CPPCC
actor Central Military Commission    kind organisation   country CHN   sector GOV
actor State Council of China    kind organisation   country CHN   sector GOV
actor Legislative Council of Hong Kong    kind organisation   country HKG   sector LEG
  forms Legco, LegCo
actor Democratic Party of Hong Kong    kind organisation   country HKG   sector PTY
actor Democratic Progressive Party    kind organisation   country TWN   sector PTY
  forms DPP
actor Taiwan People's Party    kind organisation   country TWN   sector PTY
actor People First Party    kind organisation   country TWN   sector PTY
actor Mainland Affairs Council    kind organisation   country TWN   sector GOV
actor Executive Yuan    kind organisation   country TWN   sector GOV
actor Liberal Democratic Party    kind organisation   country JPN   sector PTY
  forms LDP
actor Democratic Party of Japan    kind organisation   country JPN   sector PTY
  forms DPJ
actor Constitutional Democratic Party    kind organisation   country JPN   sector PTY
actor Komeito    kind organisation   country JPN   sector PTY
  forms New Komeito
actor Japan Innovation Party    kind organisation   country JPN   sector PTY
  forms Nippon Ishin
actor Japanese Communist Party    kind organisation   country JPN   sector PTY
actor Japanese Red Army    kind group   country JPN   sector REB   from 1971   to 2001
actor Grand National Party    kind organisation   country KOR   sector PTY
  forms Saenuri Party, Saenuri
actor People Power Party    kind organisation   country KOR   sector PTY
actor Democratic Party of Korea    kind organisation   country KOR   sector PTY
  forms Uri Party, Minjoo Party
actor Korean Confederation of Trade Unions    kind organisation   country KOR   sector LAB
actor National Assembly of South Korea    kind organisation   country KOR   sector LEG
actor Supreme People's Assembly    kind organisation   country PRK   sector GOV
actor National Defence Commission    kind organisation   country PRK   sector GOV
  forms National Defense Commission
actor Committee for the Peaceful Reunification of Korea    kind organisation   country PRK   sector GOV
actor Australian Labor Party    kind organisation   country AUS   sector PTY
actor Liberal Party of Australia    kind organisation   country AUS   sector PTY
actor Australian Greens    kind organisation   country AUS   sector PTY
actor One Nation    kind organisation   country AUS   sector PTY
actor Australian Federal Police    kind organisation   country AUS   sector COP
actor New Zealand Labour Party    kind organisation   country NZL   sector PTY
actor New Zealand National Party    kind organisation   country NZL   sector PTY
actor Bougainville Revolutionary Army    kind group   country PNG   sector REB
actor Isatabu Freedom Movement    kind group   country SLB   sector REB
actor Malaita Eagle Force    kind group   country SLB   sector REB
actor Soqosoqo Duavata ni Lewenivanua    kind organisation   country FJI   sector PTY

# --- well known: former Soviet Union
actor United Russia    kind organisation   country RUS   sector PTY
actor Communist Party of the Russian Federation    kind organisation   country RUS   sector PTY
  forms Russian Communist Party, KPRF
actor Liberal Democratic Party of Russia    kind organisation   country RUS   sector PTY
  forms LDPR
actor Yabloko    kind organisation   country RUS   sector PTY
actor Union of Right Forces    kind organisation   country RUS   sector PTY
actor Fair Russia    kind organisation   country RUS   sector PTY
  forms A Just Russia, Just Russia
actor Unity bloc    kind organisation   country RUS   sector PTY
actor Nashi    kind group   country RUS   sector CVL
actor Pussy Riot    kind group   country RUS   sector CVL
actor Other Russia    kind organisation   country RUS   sector OPP
actor Night Wolves    kind group   country RUS   sector PRM
actor Freedom of Russia Legion    kind group   country RUS   sector REB   from 2022
actor Russian Volunteer Corps    kind group   country RUS   sector REB   from 2022
actor Foreign Intelligence Service    kind organisation   country RUS   sector SPY
  forms SVR
actor Black Sea Fleet    kind organisation   country RUS   sector MIL
actor Investigative Committee    kind organisation   country RUS   sector COP
actor Gazprom    kind organisation   country RUS   sector BUS
actor Rosneft    kind organisation   country RUS   sector BUS
actor Yukos    kind organisation   country RUS   sector BUS
actor Riyadus-Salikhin    kind group   country RUS   sector REB
  forms Riyad us-Saliheyn
actor Kadyrovites    kind group   country RUS   sector PRM
  forms Kadyrovtsy
actor Party of Regions    kind organisation   country UKR   sector PTY
  forms Party of the Regions
actor Our Ukraine    kind organisation   country UKR   sector PTY
actor Yulia Tymoshenko Bloc    kind organisation   country UKR   sector PTY
  forms Batkivshchyna, Fatherland party
actor Servant of the People    kind organisation   country UKR   sector PTY
actor European Solidarity    kind organisation   country UKR   sector PTY
actor Svoboda    kind organisation   country UKR   sector PTY
actor Right Sector    kind group   country UKR   sector PRM
actor pro-Russian separatists    kind group   country UKR   sector REB   from 2014
  forms pro-Russian rebels
actor Naftogaz    kind organisation   country UKR   sector BUS
actor National Security and Defense Council    kind organisation   country UKR   sector GOV
  forms National Security and Defence Council
actor Armed Forces of Ukraine    kind organisation   country UKR   sector MIL
actor Belarusian Popular Front    kind organisation   country BLR   sector OPP
actor Coordination Council of Belarus    kind organisation   country BLR   sector OPP   from 2020-08
actor Party of Communists of the Republic of Moldova    kind organisation   country MDA   sector PTY
actor Party of Action and Solidarity    kind organisation   country MDA   sector PTY
actor Transnistrian separatists    kind group   country MDA   sector REB
actor Georgian Dream    kind organisation   country GEO   sector PTY
actor United National Movement    kind organisation   country GEO   sector PTY
actor Abkhaz separatists    kind group   country GEO   sector REB
  forms Abkhazian separatists
actor South Ossetian separatists    kind group   country GEO   sector REB
actor Republican Party of Armenia    kind organisation   country ARM   sector PTY
actor Dashnaktsutyun    kind organisation   country ARM   sector PTY
  forms Armenian Revolutionary Federation
actor Civil Contract    kind organisation   country ARM   sector PTY
actor New Azerbaijan Party    kind organisation   country AZE   sector PTY
  forms Yeni Azerbaijan Party
actor Musavat    kind organisation   country AZE   sector OPP
actor Nur Otan    kind organisation   country KAZ   sector PTY
  forms Amanat
actor Islamic Movement of Uzbekistan    kind group   country UZB   sector REB
  forms IMU
actor Akramiya    kind group   country UZB   sector REB
  forms Akromiya
actor Hizb ut-Tahrir    kind group   country UZB   sector SOC
  forms Hizb-ut-Tahrir, Hizb al-Tahrir
actor United Tajik Opposition    kind group   country TJK   sector REB
actor Islamic Renaissance Party    kind organisation   country TJK   sector OPP
  forms Islamic Renaissance Party of Tajikistan
actor Social Democratic Party of Kyrgyzstan    kind organisation   country KGZ   sector OPP

# --- well known: Europe
actor Labour Party    kind organisation   country GBR   sector PTY
  forms Labour, British Labour Party, UK Labour Party, New Labour
actor Conservative Party    kind organisation   country GBR   sector PTY
  forms Tories, Tory, Tory party
actor Liberal Democrats    kind organisation   country GBR   sector PTY
  forms Lib Dems, Lib Dem
actor Scottish National Party    kind organisation   country GBR   sector PTY
  forms SNP
actor UK Independence Party    kind organisation   country GBR   sector PTY
  forms UKIP, Ukip
actor Reform UK    kind organisation   country GBR   sector PTY
  forms Brexit Party
actor Plaid Cymru    kind organisation   country GBR   sector PTY
actor British National Party    kind organisation   country GBR   sector PTY
actor Ulster Unionist Party    kind organisation   country GBR   sector PTY
  forms UUP
actor Social Democratic and Labour Party    kind organisation   country GBR   sector PTY
  forms SDLP
actor Ulster Defence Association    kind group   country GBR   sector PRM
  forms UDA, Ulster Freedom Fighters
actor Loyalist Volunteer Force    kind group   country GBR   sector PRM
actor New IRA    kind group   country GBR   sector REB
actor Continuity IRA    kind group   country GBR   sector REB
  forms Continuity Irish Republican Army
actor Irish National Liberation Army    kind group   country GBR   sector REB
actor Extinction Rebellion    kind group   country GBR   sector CVL
actor Just Stop Oil    kind group   country GBR   sector CVL
actor English Defence League    kind group   country GBR   sector CVL
actor Muslim Council of Britain    kind organisation   country GBR   sector SOC
actor Fianna Fáil    kind organisation   country IRL   sector PTY
  forms Fianna Fail
actor Fine Gael    kind organisation   country IRL   sector PTY
actor National Front    kind organisation   country FRA   sector PTY   from 1972   to 2018-05
  forms French National Front, Front National
actor National Rally    kind organisation   country FRA   sector PTY   from 2018-06
  forms Rassemblement National
actor Union for a Popular Movement    kind organisation   country FRA   sector PTY   from 2002   to 2015-05
  forms UMP
actor Les Républicains    kind organisation   country FRA   sector PTY   from 2015-05
  forms Les Republicains
actor La République En Marche    kind organisation   country FRA   sector PTY
  forms En Marche, Renaissance party
actor La France Insoumise    kind organisation   country FRA   sector PTY
  forms France Unbowed
actor French Socialist Party    kind organisation   country FRA   sector PTY
actor Rally for the Republic    kind organisation   country FRA   sector PTY
actor French Communist Party    kind organisation   country FRA   sector PTY
actor New Popular Front    kind organisation   country FRA   sector PTY   from 2024-06
actor yellow vests    kind group   country FRA   sector CVL
  forms Yellow Vests, gilets jaunes
actor National Liberation Front of Corsica    kind group   country FRA   sector REB
  forms FLNC
actor French Council of the Muslim Faith    kind organisation   country FRA   sector SOC
actor Matignon    kind organisation   country FRA   sector GOV
  forms Hôtel Matignon
actor Christian Democratic Union    kind organisation   country DEU   sector PTY
  forms CDU, CDU/CSU
actor Christian Social Union    kind organisation   country DEU   sector PTY
actor Social Democratic Party of Germany    kind organisation   country DEU   sector PTY
  forms SPD
actor Free Democratic Party    kind organisation   country DEU   sector PTY
actor Alternative for Germany    kind organisation   country DEU   sector PTY
  forms AfD
actor Alliance 90/The Greens    kind organisation   country DEU   sector PTY
  forms German Greens
actor National Democratic Party of Germany    kind organisation   country DEU   sector PTY
  forms NPD
actor Left Party    kind organisation   country DEU   sector PTY
  forms Die Linke
actor Pegida    kind group   country DEU   sector CVL
  forms PEGIDA
actor National Socialist Underground    kind group   country DEU   sector REB
actor Federal Court of Justice    kind organisation   country DEU   sector JUD
actor Bundesbank    kind organisation   country DEU   sector GOV
actor Forza Italia    kind organisation   country ITA   sector PTY
actor People of Freedom    kind organisation   country ITA   sector PTY
actor Lega    kind organisation   country ITA   sector PTY
  forms Northern League, Lega Nord
actor Five Star Movement    kind organisation   country ITA   sector PTY
  forms 5-Star Movement, Five-Star Movement
actor Brothers of Italy    kind organisation   country ITA   sector PTY
  forms Fratelli d'Italia
actor National Alliance of Italy    kind organisation   country ITA   sector PTY
actor Palazzo Chigi    kind organisation   country ITA   sector GOV
actor Carabinieri    kind group   country ITA   sector COP
actor Spanish Socialist Workers' Party    kind organisation   country ESP   sector PTY
  forms PSOE, Spanish Socialists
actor Popular Party    kind organisation   country ESP   sector PTY
  forms Partido Popular
actor Podemos    kind organisation   country ESP   sector PTY
  forms Unidas Podemos
actor Vox    kind organisation   country ESP   sector PTY
actor Ciudadanos    kind organisation   country ESP   sector PTY
actor Basque Nationalist Party    kind organisation   country ESP   sector PTY
actor Republican Left of Catalonia    kind organisation   country ESP   sector PTY
  forms Esquerra Republicana
actor Junts per Catalunya    kind organisation   country ESP   sector PTY
  forms Together for Catalonia
actor Batasuna    kind organisation   country ESP   sector PTY
actor Herri Batasuna    kind organisation   country ESP   sector PTY
actor Chega    kind organisation   country PRT   sector PTY
actor New Democracy    kind organisation   country GRC   sector PTY
actor Syriza    kind organisation   country GRC   sector PTY
  forms SYRIZA
actor PASOK    kind organisation   country GRC   sector PTY
  forms Pasok
actor Communist Party of Greece    kind organisation   country GRC   sector PTY
  forms KKE
actor Revolutionary Organization 17 November    kind group   country GRC   sector REB
actor Revolutionary Struggle    kind group   country GRC   sector REB
actor Conspiracy of Fire Nuclei    kind group   country GRC   sector REB
  forms Conspiracy of Fire Cells
actor Party for Freedom    kind organisation   country NLD   sector PTY
  forms PVV
actor People's Party for Freedom and Democracy    kind organisation   country NLD   sector PTY
  forms VVD
actor Pim Fortuyn List    kind organisation   country NLD   sector PTY
actor Christian Democratic Appeal    kind organisation   country NLD   sector PTY
  forms CDA
actor Vlaams Belang    kind organisation   country BEL   sector PTY
  forms Vlaams Blok
actor New Flemish Alliance    kind organisation   country BEL   sector PTY
  forms N-VA
actor Freedom Party of Austria    kind organisation   country AUT   sector PTY
  forms FPÖ, Austrian Freedom Party
actor Austrian People's Party    kind organisation   country AUT   sector PTY
  forms ÖVP
actor Social Democratic Party of Austria    kind organisation   country AUT   sector PTY
  forms SPÖ
actor Swiss People's Party    kind organisation   country CHE   sector PTY
actor Sweden Democrats    kind organisation   country SWE   sector PTY
actor Swedish Social Democratic Party    kind organisation   country SWE   sector PTY
actor Danish People's Party    kind organisation   country DNK   sector PTY
actor Finns Party    kind organisation   country FIN   sector PTY
  forms True Finns
actor Norwegian Labour Party    kind organisation   country NOR   sector PTY
actor Law and Justice    kind organisation   country POL   sector PTY
  forms Law and Justice Party, PiS
actor Civic Platform    kind organisation   country POL   sector PTY
  forms Civic Coalition
actor Solidarity    kind organisation   country POL   sector LAB
  forms Solidarnosc
actor Democratic Left Alliance    kind organisation   country POL   sector PTY
actor Self-Defense party    kind organisation   country POL   sector PTY
  forms Samoobrona
actor Confederation Liberty and Independence    kind organisation   country POL   sector PTY
actor Fidesz    kind organisation   country HUN   sector PTY
actor Jobbik    kind organisation   country HUN   sector PTY
actor Hungarian Socialist Party    kind organisation   country HUN   sector PTY
actor Tisza Party    kind organisation   country HUN   sector PTY
actor Civic Democratic Party of the Czech Republic    kind organisation   country CZE   sector PTY
actor Czech Social Democratic Party    kind organisation   country CZE   sector PTY
actor ANO    kind organisation   country CZE   sector PTY
actor Civic Forum    kind organisation   country CZE   sector PTY
actor Smer    kind organisation   country SVK   sector PTY
  forms Smer-SD, Direction-Social Democracy
actor Movement for a Democratic Slovakia    kind organisation   country SVK   sector PTY
actor Social Democratic Party of Romania    kind organisation   country ROU   sector PTY
actor National Liberal Party of Romania    kind organisation   country ROU   sector PTY
actor Alliance for the Union of Romanians    kind organisation   country ROU   sector PTY
actor GERB    kind organisation   country BGR   sector PTY
  forms Gerb
actor Bulgarian Socialist Party    kind organisation   country BGR   sector PTY
actor Movement for Rights and Freedoms    kind organisation   country BGR   sector PTY
actor Serbian Radical Party    kind organisation   country SRB   sector PTY
actor Serbian Progressive Party    kind organisation   country SRB   sector PTY
actor Socialist Party of Serbia    kind organisation   country SRB   sector PTY
actor Democratic Party of Serbia    kind organisation   country SRB   sector PTY
actor Democratic Opposition of Serbia    kind organisation   country SRB   sector OPP
actor Otpor    kind group   country SRB   sector CVL
actor Arkan's Tigers    kind group   country SRB   sector PRM
actor Red Berets    kind group   country SRB   sector PRM
actor Serb Democratic Party    kind organisation   country BIH   sector PTY
  forms Serbian Democratic Party
actor Party of Democratic Action    kind organisation   country BIH   sector PTY
actor Alliance of Independent Social Democrats    kind organisation   country BIH   sector PTY
  forms SNSD
actor Office of the High Representative    kind organisation   country BIH   sector GOV
actor Croatian Democratic Union of Bosnia and Herzegovina    kind organisation   country BIH   sector PTY
actor Croatian Democratic Union    kind organisation   country HRV   sector PTY
  forms HDZ
actor Democratic League of Kosovo    kind organisation   country KOS   sector PTY
actor Democratic Party of Kosovo    kind organisation   country KOS   sector PTY
actor Vetevendosje    kind organisation   country KOS   sector PTY
  forms Vetëvendosje, Self-Determination Movement
actor Kosovo Protection Corps    kind organisation   country KOS   sector COP
actor Kosovo Police Service    kind organisation   country KOS   sector COP
actor VMRO-DPMNE    kind organisation   country MKD   sector PTY
actor Democratic Union for Integration    kind organisation   country MKD   sector PTY
actor Social Democratic Union of Macedonia    kind organisation   country MKD   sector PTY
actor Socialist Party of Albania    kind organisation   country ALB   sector PTY
actor Democratic Party of Albania    kind organisation   country ALB   sector PTY
actor AKEL    kind organisation   country CYP   sector PTY
actor EOKA    kind group   country CYP   sector REB

# --- well known: the Americas
actor Tea Party    kind organisation   country USA   sector PTY
  forms Tea Party movement
actor Democratic National Committee    kind organisation   country USA   sector PTY
  forms DNC
actor Republican National Committee    kind organisation   country USA   sector PTY
  forms RNC
actor Libertarian Party    kind organisation   country USA   sector PTY
actor Proud Boys    kind group   country USA   sector PRM
actor Oath Keepers    kind group   country USA   sector PRM
actor Ku Klux Klan    kind group   country USA   sector REB
  forms KKK
actor Black Lives Matter    kind group   country USA   sector CVL
actor Occupy Wall Street    kind group   country USA   sector CVL
  forms Occupy movement
actor National Rifle Association    kind organisation   country USA   sector SOC
  forms NRA
actor NAACP    kind organisation   country USA   sector SOC
  forms National Association for the Advancement of Colored People
actor Nation of Islam    kind organisation   country USA   sector SOC
actor Planned Parenthood    kind organisation   country USA   sector SOC
actor AFL-CIO    kind organisation   country USA   sector LAB
actor United Auto Workers    kind organisation   country USA   sector LAB
  forms UAW
actor Teamsters    kind organisation   country USA   sector LAB
actor AIPAC    kind organisation   country USA   sector SOC
  forms American Israel Public Affairs Committee
actor Council on American-Islamic Relations    kind organisation   country USA   sector SOC
  forms CAIR
actor Weather Underground    kind group   country USA   sector REB
actor Blackwater    kind organisation   country USA   sector BUS
  forms Blackwater USA, Academi
actor Halliburton    kind organisation   country USA   sector BUS
actor Boeing    kind organisation   country USA   sector BUS
actor Lockheed Martin    kind organisation   country USA   sector BUS
actor Wall Street    kind organisation   country USA   sector BUS
actor Silicon Valley    kind group   country USA   sector CVL
actor Institutional Revolutionary Party    kind organisation   country MEX   sector PTY
  forms PRI
actor National Action Party    kind organisation   country MEX   sector PTY
actor Party of the Democratic Revolution    kind organisation   country MEX   sector PTY
actor Morena    kind organisation   country MEX   sector PTY
  forms MORENA, National Regeneration Movement
actor Knights Templar Cartel    kind group   country MEX   sector CRM
  forms La Familia Michoacana, La Familia
actor Juarez Cartel    kind group   country MEX   sector CRM
  forms Juárez Cartel
actor Tijuana Cartel    kind group   country MEX   sector CRM
actor Beltran Leyva Cartel    kind group   country MEX   sector CRM
  forms Beltran Leyva cartel
actor Popular Revolutionary Army    kind group   country MEX   sector REB
actor Pemex    kind organisation   country MEX   sector BUS
actor Guatemalan National Revolutionary Unity    kind group   country GTM   sector REB
actor Farabundo Marti National Liberation Front    kind organisation   country SLV   sector PTY   from 1992-01-17
  forms Farabundo Martí National Liberation Front, FMLN
actor Nationalist Republican Alliance    kind organisation   country SLV   sector PTY
actor Nuevas Ideas    kind organisation   country SLV   sector PTY
actor Sandinista National Liberation Front    kind organisation   country NIC   sector PTY   from 1990-04-26
  forms FSLN, Sandinistas, Sandinista
actor National Party of Honduras    kind organisation   country HND   sector PTY
actor Libre    kind organisation   country HND   sector PTY
actor Fanmi Lavalas    kind organisation   country HTI   sector PTY
  forms Lavalas Family, Lavalas
actor 400 Mawozo    kind group   country HTI   sector CRM
actor Transitional Presidential Council    kind organisation   country HTI   sector GOV   from 2024-04   to 2026-02-07
  forms Presidential Transitional Council
actor Haitian National Police    kind organisation   country HTI   sector COP
  forms Haiti National Police
actor Communist Party of Cuba    kind organisation   country CUB   sector GOV
  forms Cuban Communist Party
actor Ladies in White    kind group   country CUB   sector OPP
  forms Damas de Blanco
actor FARC dissidents    kind group   country COL   sector REB   from 2016
  forms dissidents of the FARC, Central General Staff
actor Common Alternative Revolutionary Force    kind organisation   country COL   sector PTY   from 2017-08-16
  forms Comunes
actor Popular Liberation Army    kind group   country COL   sector REB
actor Gulf Clan    kind group   country COL   sector CRM
  forms Clan del Golfo, Gaitanist Army, Urabeños
actor 19th of April Movement    kind group   country COL   sector REB   from 1970   to 1990-03
  forms M-19
actor Medellin Cartel    kind group   country COL   sector CRM
  forms Medellín Cartel
actor Cali Cartel    kind group   country COL   sector CRM
actor United Socialist Party of Venezuela    kind organisation   country VEN   sector PTY
  forms PSUV
actor Democratic Unity Roundtable    kind organisation   country VEN   sector OPP
actor Popular Will    kind organisation   country VEN   sector OPP
  forms Voluntad Popular
actor colectivos    kind group   country VEN   sector PRM
actor PDVSA    kind organisation   country VEN   sector BUS
  forms Petroleos de Venezuela, Petróleos de Venezuela
actor CONAIE    kind organisation   country ECU   sector OPP
  forms Confederation of Indigenous Nationalities of Ecuador
actor Los Choneros    kind group   country ECU   sector CRM
actor Los Lobos    kind group   country ECU   sector CRM
actor Popular Force    kind organisation   country PER   sector PTY
  forms Fuerza Popular
actor American Popular Revolutionary Alliance    kind organisation   country PER   sector PTY
  forms APRA, Peruvian Aprista Party
actor Free Peru    kind organisation   country PER   sector PTY
actor Movement for Socialism    kind organisation   country BOL   sector PTY
  forms Movement Toward Socialism, MAS
actor Workers' Party    kind organisation   country BRA   sector PTY
actor Brazilian Democratic Movement Party    kind organisation   country BRA   sector PTY
  forms PMDB
actor Brazilian Social Democracy Party    kind organisation   country BRA   sector PTY
  forms PSDB
actor First Capital Command    kind group   country BRA   sector CRM
  forms Primeiro Comando da Capital
actor Red Command    kind group   country BRA   sector CRM
  forms Comando Vermelho
actor Landless Workers' Movement    kind group   country BRA   sector CVL
  forms Landless Rural Workers' Movement
actor Petrobras    kind organisation   country BRA   sector BUS
actor Justicialist Party    kind organisation   country ARG   sector PTY
  forms Peronist Party, Peronists, Peronist
actor Radical Civic Union    kind organisation   country ARG   sector PTY
actor La Libertad Avanza    kind organisation   country ARG   sector PTY
  forms Liberty Advances
actor Mothers of the Plaza de Mayo    kind group   country ARG   sector CVL
  forms Mothers of Plaza de Mayo
actor Montoneros    kind group   country ARG   sector REB
actor Concertacion    kind organisation   country CHL   sector PTY
  forms Concertación
actor Mapuche activists    kind group   country CHL   sector OPP
actor Broad Front    kind organisation   country URY   sector PTY
  forms Frente Amplio
actor Tupamaros    kind group   country URY   sector REB
actor Colorado Party    kind organisation   country PRY   sector PTY
actor People's Progressive Party    kind organisation   country GUY   sector PTY
actor Jamaica Labour Party    kind organisation   country JAM   sector PTY
actor People's National Party    kind organisation   country JAM   sector PTY
actor Jamaat al-Muslimeen    kind group   country TTO   sector REB
  forms Jamaat al Muslimeen
actor Panama Canal Authority    kind organisation   country PAN   sector BUS
actor Liberal Party of Canada    kind organisation   country CAN   sector PTY
actor Conservative Party of Canada    kind organisation   country CAN   sector PTY
actor New Democratic Party    kind organisation   country CAN   sector PTY
  forms NDP
actor Bloc Québécois    kind organisation   country CAN   sector PTY
  forms Bloc Quebecois, Parti Québécois, Parti Quebecois
actor Royal Canadian Mounted Police    kind organisation   country CAN   sector COP
  forms RCMP
actor Canadian Security Intelligence Service    kind organisation   country CAN   sector SPY

# --- other armed groups
actor 101st Infantry Division    kind group   country SYR   sector REB
actor 16th Division    kind group   country SYR   sector REB
actor 19 April Movement    kind group   country COL   sector REB
  forms Movimiento 19 de Abril
actor 1st Mechanical Kansas Militia    kind group   country USA   sector REB
  forms 7th Division Constitutional Militia, Kansas Militia, Southern Kansas Regional Militia
actor 23rd Division    kind group   country SYR   sector REB
  forms Firka 23
actor 23rd of September Communist League    kind group   country MEX   sector REB
  forms La Liga, Liga 23 de Septiembre, L-23s
actor 28 May Armenian Organization    kind group   country TUR   sector REB
actor 2nd of June Movement    kind group   code IMG
actor Abdurajak Janjalani Brigade    kind group   country PHL   sector REB
actor Abu Al-Rish Brigades    kind group   country PSE   sector REB
  forms Abu Al-Reesh Brigades, Ahmed Abu Al-Rish Brigades, Al-Reish Brigades, Fatah Hawks
actor Abu Bakr Al-Siddiq Fundamentalist Brigades    kind group   country IRQ   sector REB
  forms Salafist Brigades of Abu Bakr Al-Siddiq
actor Abu Hafs Al-Masri Brigade    kind group   code IMG
actor Abu Mus'ab Al-Zarqawi Battalion    kind group   code IMG
actor Achik National Volunteer Council    kind group   code IMG
actor Actiefront Nationistisch Nederland    kind group   country NLD   sector REB
actor Action Committee of Winegrowers    kind group   country FRA   sector REB
  forms Winegrowers Action Committee
actor Action Front for the Liberation of the Baltic Countries    kind group   country FRA   sector REB
actor Action Group Extreme Beate    kind group   country DNK   sector REB
actor Aden Abyan Islamic Army    kind group   country YEM   sector REB
  forms Aden Islamic Army, Army of Mohammed and the Jaish Adan al Islami+ Islamic Aden Army, Islamic Army of Aden, Islamic Army of Aden-Abyan, Jaysh Adan, Muhammeds Army
actor Adivasi Cobra Force    kind group   country IND   sector REB
  forms Adivasi Cobra Militant Force
actor Afar Liberation Front    kind group   country ETH   sector REB
actor Afar Revolutionary Democratic Unity Front    kind group   country ETH   sector REB
  forms ARDUF
actor Afghanistan National Liberation Front    kind group   country AFG   sector REB
  forms Jabha-yi Nijat-i Milli-yi Afghanistan
actor Afrikaner Resistance Movement    kind group   country ZAF   sector REB
  forms Afrikaner Weerstandbeweging
actor Ahfad al Rasoul Brigade    kind group   country SYR   sector REB
actor Ahlu Sunna Waljamaca    kind group   country SOM   sector REB
actor Ahrar al-Sharqiya    kind group   country SYR   sector REB
actor Ahrar Ghurayan    kind group   country SYR   sector REB
actor Ajdabiya Revolutionaries Shura Council    kind group   country LBY   sector REB
actor Al-Ahwal Brigades    kind group   country IRQ   sector REB
  forms Al-Ahwal Horrors Brigades, Calamities Brigades, Horrors Brigades
actor Al-Ahwaz Arab People's Democratic Front    kind group   code IMG
  forms Al-Ahwaz Arab Popular Democratic Front, Arab Peoples Democratic Front, Democratic Popular Front for the Arab People of Ahwaz
actor Al-Bara bin Malek Brigades    kind group   code IMG
  forms Al-Bara bin Malek Martyrs Brigades
actor Al-Borkan Liberation Organization    kind group   code IMG
  forms Al-Borkan, The Volcano Organization
actor al-Farouq Brigades    kind group   country SYR   sector REB
  forms Katayib al-Farouq
actor Al-Faruq Brigades    kind group   country IRQ   sector REB
  forms Jihadist Al-Faruq Brigades, Media Commission for the Mujahidin in Iraq
actor Al-Fursan Brigades    kind group   country IRQ   sector REB
  forms Brigade of Knights, Knights Brigades
actor al-Harakat al-Islamiyah    kind group   country PHL   sector REB
actor Al-Haramayn Brigades    kind group   country SAU   sector REB
  forms Special Death Brigades
actor Al-Imam Ali Brigades    kind group   country IRQ   sector REB
  forms Imam Ali Brigade
actor Al-Islambouli Brigades of Al-Qaeda    kind group   country PAK   sector REB
  forms Al-Islambouli Brigades, Al-Qaeda Organization, Islambouli Brigade of Martyrs, Platoon of Marytr Khaled Islambouli
actor Al Jazeera-Euphrates Liberation Front    kind group   country SYR   sector REB
  forms Jazeera-Euphrates Liberation Front
actor Al-Khobar    kind group   country PHL   sector REB
actor al-Mahdi Army    kind group   country IRQ   sector REB
  forms Jaish al-Mahdi
actor Al-Majd Brigades    kind group   code IMG
actor al-Moutasem Brigade    kind group   country SYR   sector REB
  forms Liwa' muetasim
actor al-Mujahid Omar al-Mukhtar Battalion    kind group   country SYR   sector REB
  forms Omar al-Mukhtar Battalion, Liwa al-Mujahid Omar al-Mukhtar
actor Al-Qaeda Organization in the Land of the Two Rivers    kind group   code IMG
  forms Organization of Jihads Base in the Country of the Two Rivers
actor al-Qaida in the Arabian Peninsula    kind group   country YEM   sector REB
actor al-Qa'qa Brigade    kind group   country SYR   sector REB
  forms Liwa al-Qa'qa
actor Al-Sadr Brigades    kind group   code IMG
actor Al-Umar Mujahideen    kind group   country PAK   sector REB
  forms Al-Omar Mujahideen
actor Albanian National Army    kind group   country MKD   sector REB
actor Algerian National Movement    kind group   country DZA   sector REB
  forms Mouvement nationale algérien
actor Ali bin Abu Talib Jihad Organization    kind group   country IRQ   sector REB
  forms Ali bin Abu Talib Brigades
actor All Bodo Student's Union    kind group   country IND   sector OPP
actor All Tripura Tiger Force    kind group   country IND   sector REB
  forms All Tripura Tribal Force
actor Alliance des patriotes pour un Congo libre et souverain-Rénové    kind group   country COD   sector REB
  forms APCLS-R
actor Alliance for the Restoration of Peace and Counter-Terrorism    kind group   country SOM   sector REB
  forms ARPCT, Isbaheysiga Ladagaalanka Argagaxisadda
actor Alliance of Democratic Forces    kind group   country COD   sector REB
actor Alliance of Democratic Forces for the Liberation of Congo- Kinshasa    kind group   country COD   sector REB
actor Alliance of Patriotic Federalists-Gutabara    kind group   country COD   sector REB
  forms AFP-Gutabara, AFP–Gutabara, Alliance des fédéralistes patriotes-Gutabara
actor Alliance of the People for a Free and Sovereign Congo    kind group   country COD   sector REB
  forms APCLS, Alliance des patriotes pour un Congo libre et souverain
actor Alliance of Young Patriots for national revival    kind group   country CIV   sector REB
  forms AJPSN, Alliance des Jeunes Patriotes pour le sursaut national
actor Ambazonia insurgents    kind group   country CMR   sector REB
actor American Front    kind group   country USA   sector REB
actor Amigos dos Amigos    kind group   country BRA   sector REB
  forms Amigos dos Amigos/Friends of Friends
actor Amigos Para Sempre    kind group   country BRA   sector REB
actor Ampatuan militia    kind group   country PHL   sector PRM
actor Anarchist Collective    kind group   country GRC   sector REB
actor Anarchist Faction    kind group   country GRC   sector REB
actor Anarchist Faction for Subversion    kind group   country GRC   sector REB
actor Anarchist Liberation Brigade    kind group   country GRC   sector REB
actor Anarchists' Attack Group    kind group   country GRC   sector REB
  forms Anarchical Attack Groups, Anarchists Attack Groups
actor Anas al-Dabbashi Brigade    kind group   country LBY   sector REB
actor Andres Castro United Front    kind group   country NIC   sector REB
actor Angry Brigade    kind group   country ITA   sector REB
  forms Martyrs of Democracy
actor Animal Liberation Front    kind group   code IMG
actor Ansar Al-Din    kind group   country IRQ   sector REB
actor Ansar Al-Jihad    kind group   country IRQ   sector REB
actor Ansar al-Sharia in Libya    kind group   country LBY   sector REB
actor Ansar Al-Sunnah Army    kind group   country IRQ   sector REB
actor Ansaroul Islam    kind group   country BFA   sector REB
actor Anti-American Arab Liberation Front    kind group   country DEU   sector REB
actor Anti-Armenian Organization    kind group   country FRA   sector REB
actor Anti-Bala    kind group   country BRA   sector REB
actor Anti-Balaka - Maxime Mokom    kind group   country CAF   sector REB
  forms Anti-Balaka - Mokom
actor Anti-Communist Command    kind group   country IND   sector REB
actor Anti-Establishment Nucleus    kind group   country GRC   sector REB
actor Anti-Imperialist Cell    kind group   country DEU   sector REB
actor Anti-Imperialist Group Liberty for Mumia Abu Jamal    kind group   country DEU   sector REB
actor Anti-Mainstream Self Determination Faction    kind group   code IMG
actor Anti-Racist Guerrilla Nuclei    kind group   country ITA   sector REB
  forms Anti-Racist Guerrilla Units
actor Anti-State Nuclei    kind group   country GRC   sector REB
actor Anti-Terrorist Liberation Group    kind group   code IMG
actor Anti-Zionist Movement    kind group   country ITA   sector REB
actor Anticapitalist Attack Nuclei    kind group   country ITA   sector REB
  forms Anti-Capitalist Attack Nuclei, Anticapitalist Attack Nucleus
actor Anya Nya    kind group   country SDN   sector REB
  forms Southern Sudanese Liberation Movement
actor Apo's Youth Revenge Brigades    kind group   country TUR   sector REB
actor April 19 Movement    kind group   country COL   sector REB
actor Aїr and Azawad Liberation Front    kind group   country NER   sector REB
  forms Front de libération de l'Aїr et l'Azaouad
actor Arab Commando Cells    kind group   code IMG
actor Arab Communist Organization    kind group   code IMG
actor Arab Communist Revolutionary Party    kind group   country JOR   sector REB
actor Arab Democratic Party    kind group   country LBN   sector OPP
  forms Al-Hizb al-Arabi al-Dimuqrati
actor Arab Fedayeen Cells    kind group   country LBN   sector REB
actor Arab Liberation Front    kind group   code IMG
  forms Jabhat Al-Tahrir Al-Arabiyya
actor Arab Movement of Azawad    kind group   country MLI   sector REB
  forms Mouvement Arabe de l'Azawad
actor Arab Nationalist Youth for the Liberation of Palestine    kind group   country LBY   sector REB
  forms Arab National Youth Organization, Arab Nationalist Youth Organization for the Liberation of Palestine, Anyolp, Seventh Suicide Squad
actor Arab Political and Cultural Organization    kind group   country IRN   sector REB
actor Arab Revenge Organization    kind group   country LBN   sector REB
actor Arab Revolutionary Front    kind group   country FRA   sector REB
actor Arab Struggle Movement for the Liberation of Ahvaz    kind group   country IRN   sector REB
actor Arab Unionist Nationalist Organization    kind group   country CYP   sector REB
actor Arakan Liberation Party    kind group   country MMR   sector OPP
actor Arakan National Liberation Party    kind group   country MMR   sector OPP
actor Arakan People's Liberation Party    kind group   country MMR   sector OPP
actor Argentine Anti-Communist Alliance    kind group   country ARG   sector REB
  forms Triple a
actor Armed Commandos of Liberation    kind group   country PRI   sector REB
actor Armed Communist League    kind group   country MEX   sector REB
actor Armed Forces of Liberia    kind group   country LBR   sector REB
actor Armed Forces of National Resistance    kind group   country SLV   sector REB
  forms Resistencia Nacional
actor Armed Forces of the North    kind group   country TCD   sector REB
  forms Forces armées du nord
actor Armed Islamic Group - Covenant Battalion    kind group   country DZA   sector REB
  forms GIA - El Ahd Battalion, Groupe islamique armée - El Ahd Battalion
actor Armed Islamic Group - Green Battalion    kind group   country DZA   sector REB
  forms GIA - El Khadra Battalion, Groupe islamique armée - El Khadra Battalion
actor Armed Islamic Group - Holy Quran Battalion    kind group   country DZA   sector REB
  forms GIA - El Forkane, Groupe islamique armée - El Forkane Battalion
actor Armed Islamic Movement    kind group   country DZA   sector REB
  forms Mouvement Islamique Armée
actor Armed Revolutionary Action    kind group   code IMG
actor Armed Revolutionary Left    kind group   country ECU   sector REB
actor Armenian Red Army    kind group   code IMG
actor Armenian Secret Army for the Liberation of Armenia    kind group   code IMG
actor Army for Iran's National Liberation    kind group   country GRC   sector REB
actor Army for the Liberation of Kurdistan    kind group   country LBN   sector REB
actor Army of Ahl al-Sunni wal Jamaa    kind group   country SYR   sector REB
actor Army of al-Ikhlas    kind group   country SYR   sector REB
  forms Jaysh al-Ikhlas
actor Army of Emigrants and Supporters    kind group   country SYR   sector REB
  forms Jaish al-Muhajireen wal-Ansar
actor Army of Free Tribes    kind group   country SYR   sector REB
  forms Jaysh al-Asha'er
actor Army of Jhangvi    kind group   country AFG   sector REB
actor Army of Kukikhel clan    kind group   country PAK   sector REB
  forms Lashkar of Kukikhel clan
actor Army of Maoata al-Islami    kind group   country SYR   sector REB
  forms Jaysh al-Maoata al-Islami
actor Army of Masozai Qaumi tribe    kind group   country PAK   sector REB
  forms Laskhar of Masozai Qaumi tribe
actor Army of Orakzai tribe    kind group   country PAK   sector REB
  forms Lashkar of Orakzai tribe
actor Army of Revolutionaries    kind group   country SYR   sector REB
  forms Jaysh al-Thuwar
actor Army of Salarzai tribe    kind group   country PAK   sector REB
  forms Lashkar of Salarzai tribe
actor Army of the Corsican People    kind group   country FRA   sector REB
actor Army of the Followers of Sunni Islam    kind group   country IRQ   sector REB
actor Army of the Men of the Naqshbandi Order    kind group   country IRQ   sector REB
  forms Jaysh Rijāl at-Tarīqa an-Naqshabandiya
actor Army of the Pure    kind group   country IND   sector REB
  forms Army of the Righteous
actor Army of Wazir tribe    kind group   country PAK   sector REB
  forms Lashkhar of Wazir tribe
actor Army of Zakakhel tribe    kind group   country PAK   sector REB
  forms Lashkar of Zakakhel tribe
actor Arnoldo Camu Command    kind group   country CHL   sector REB
actor Arrow Boys    kind group   country UGA   sector CRM
actor Aryan Republican Army    kind group   country USA   sector REB
  forms Aryan Resistance Army
actor Associação Família Capixaba    kind group   country BRA   sector REB
actor Association of the Latvian Fatherland Guards    kind group   country RUS   sector REB
actor August 23 Movement    kind group   country LBN   sector REB
actor Authenticity and Development Front    kind group   country SYR   sector REB
  forms Jabhat al-Asala wal Tanmiya
actor Autodefensas Campesinas del Casanare    kind group   country COL   sector PRM
  forms Peasant Self-Defence Group of Casanare
actor Autodefensas Unidas de Michoacán    kind group   country MEX   sector PRM
actor Autonomous Cells of Rebel Action    kind group   country GRC   sector REB
actor Azerbaijani Popular Front    kind group   country RUS   sector REB
actor Baader-Meinhof Group    kind group   code IMG
  forms Baader-Meinhof Gang
actor Badr Forces    kind group   country PSE   sector REB
actor Bagramyan Battalion    kind group   country GEO   sector REB
actor Bakassi boys    kind group   country NGA   sector CRM
actor Bala na Cara    kind group   country BRA   sector REB
actor Baloch Liberation Front    kind group   country PAK   sector REB
actor Baloch National Freedom Movement    kind group   country PAK   sector REB
  forms Baloch Raji Aajoi Sangar
actor Baloch Unity    kind group   country PAK   sector REB
  forms Baloch Ittehad
actor Bana Mura    kind group   country COD   sector REB
actor Bandera Roja    kind group   country VEN   sector REB
actor Bangadi Militia    kind group   country COD   sector PRM
actor Banibangou Vigilance Committee    kind group   country NER   sector PRM
  forms Comité de Vigilance Banibangou
actor Barriga gang    kind group   country BRA   sector CRM
actor Basque Nation and Liberty    kind group   country ESP   sector REB
  forms Euskadi ta azkatasuna
actor Battalion of Conquest    kind group   country SYR   sector REB
  forms Liwa al-Fateh
actor Battalion of the Look-Out for Iraq    kind group   country IRQ   sector REB
  forms Brigade of Monitoring for Iraq
actor Battalion of the Martyr Abdullah Azzam    kind group   code IMG
  forms Al-Qaeda in the Levant and Egypt, Al-Qaida in Syria and Egypt, Martyr Abdallah Azzam Brigades, Al-Qaidah Organization - the Land of Al-Sham and Al-Kananah, Tanzim Al-Qaida Fi Balad Ash-Sham Wa Ard Al-Kinanah, Abdullah Azzam Shaheed Brigade, Ziad al Jarrah Battalion
actor Bayareq al-Shaaitat    kind group   country SYR   sector REB
actor Beik Mon Army    kind group   country MMR   sector REB
actor Benghazi Defence Brigade    kind group   country LBY   sector REB
  forms Saraya Difaa al-Bengazhi
actor Benghazi Revolutionaries Shura Council    kind group   country LBY   sector REB
  forms Majlis Shura Thuwar Benghazi
actor Biplobi Communist Party    kind group   country BGD   sector OPP
actor Birsa Commando Force    kind group   country IND   sector REB
actor Black and Red Brigades    kind group   country GRC   sector REB
actor Black Axe    kind group   country NGA   sector REB
actor Black Liberation Army    kind group   country USA   sector REB
  forms Afro-American Liberation Army
actor Black Revolutionary Assault Team    kind group   country USA   sector REB
actor Bloque Central Bolívar    kind group   country COL   sector REB
  forms Central Bolivar Bloc
actor Bodo Liberation Tiger Force    kind group   country IND   sector REB
  forms Terrorist Group of Assam
actor Bodo Security Force    kind group   country BTN   sector REB
  forms NDFB, National Democratic Front for Bodoland
actor Bolivarian Guerilla Movement    kind group   country VEN   sector REB
actor Bolivarian Liberation Forces    kind group   country VEN   sector REB
actor Bon Temple de Dieu    kind group   country COD   sector REB
  forms CODECO-BTD, CODECO–BTD
actor Bonde do Maluco    kind group   country BRA   sector REB
actor Bonde dos 13    kind group   country BOL   sector REB
actor Bonta Boys    kind group   country NGA   sector CRM
actor Borok National Council of Tripura    kind group   code IMG
actor Brave Young Warriors    kind group   country MMR   sector REB
  forms Noom Suik Harn
actor Breton Revolutionary Army    kind group   country FRA   sector REB
  forms Emgann
actor Brigade 301    kind group   country LBY   sector REB
actor Brigade 48    kind group   country LBY   sector REB
actor Brigade of Ansar Al-Tawhid Wa-Sunna    kind group   country IRQ   sector REB
  forms Ansar Al-Tawhid Wa Al-Sunna Brigade
actor Brigade of Islam    kind group   country SYR   sector REB
  forms Liwa al-Islam, Army of Islam
actor Brigade of the Trustees of Raqqa    kind group   country SYR   sector REB
  forms Liwa Amna' ar-Raqqa
actor Brigades for the Defense of Holy Shrines    kind group   country IRQ   sector REB
  forms Squadrons Defending Holy Places
actor Brigades of Aisha    kind group   country LBN   sector REB
  forms Aisha Umm-al Mouemeneen
actor Brigades of Imam Al-Hassan Al-Basri    kind group   country IRQ   sector REB
  forms Al-Hassan Al-Basri Battalions, Al-Imam Al-Hassan Al-Basri Brigades, Hassan Al-Basri Brigade
actor Brigades of Martyr Ahmed Yassin    kind group   country IRQ   sector REB
actor Brigades of the Victorious Lion of God    kind group   country IRQ   sector REB
actor Bru National Liberation Front    kind group   country BGD   sector REB
actor Bush Boys    kind group   country NGA   sector CRM
actor Buxton gang    kind group   country GUY   sector CRM
actor Caborca Cartel    kind group   country MEX   sector CRM
  forms Cártel de Caborca
actor Canary Islands Independence Movement    kind group   code IMG
actor Cape Amalgamated Taxi Association    kind group   country ZAF   sector REB
actor Cape Organization for a Democratic Taxi Association    kind group   country ZAF   sector REB
  forms Codeta
actor Carapaica Revolutionary Movement    kind group   country VEN   sector REB
  forms Carapaica Revolutionary Group
actor Cartel del Sur    kind group   country MEX   sector CRM
actor Cartel do Norte    kind group   country BRA   sector CRM
actor Carteles Unidos    kind group   country MEX   sector CRM
actor Caucasian Front for the Liberation of Abu Achikob    kind group   country DEU   sector REB
actor Caucasian Mujahideen    kind group   code IMG
actor Cell for Internationalism    kind group   country AUT   sector REB
actor Chad National Front    kind group   country TCD   sector REB
  forms Front national tchadien
actor Chadian Armed Forces    kind group   country TCD   sector REB
  forms Forces Armées Tchadiennes
actor Chadian People's Revolutionary Movement    kind group   code IMG
actor Chaotic Attack Front    kind group   country GRC   sector REB
actor Charles Martel Group    kind group   country FRA   sector REB
  forms Charles Martel Club
actor Che Guevara Anti-Imperialist Command    kind group   country ARG   sector REB
  forms Che Guevara Commando, Colonel Dorrego Anti-Imperialist Command
actor Che Guevara Brigade    kind group   country ARG   sector REB
  forms Che Guevara International Brigade
actor Chilean Committee of Support for the Peruvian Revolution    kind group   country CHL   sector REB
actor Cinchoneros Popular Liberation Movement    kind group   code IMG
  forms Cinchonero Peoples Liberation Movement
actor Clandestine Communist Organization    kind group   country MYS   sector REB
actor Coalition for movements of change    kind group   country COD   sector REB
  forms Collectif des mouvements pour le changement
actor Coalition of Congolese Patriotic Resistance    kind group   country COD   sector REB
  forms PARECO, Parti des résistants congolais
actor Coalition of National Brigades    kind group   country HTI   sector REB
actor Cocoyes    kind group   country COG   sector REB
actor Comando Classe A    kind group   country BRA   sector REB
actor Commando Anarchist Group    kind group   country GRC   sector REB
actor Commando of Croatian Revolutionaries in Europe    kind group   country DEU   sector REB
actor Committee for Liquidation of Computers    kind group   country FRA   sector REB
actor Committee for the Security of the Highways    kind group   code IMG
  forms Committee for the Defense of the Roads, Committee for the Security of the Roads
actor Committee of Coordination    kind group   country FRA   sector REB
actor Committee of National Revival for Peace and Democracy    kind group   country TCD   sector REB
  forms CSNPD, Conseil de salut national pour la paix et la démocratie
actor Committee of Solidarity With Arab and Middle East Political Prisoners    kind group   code IMG
actor Communist Combatant Cells    kind group   country BEL   sector REB
  forms Collectif des Prisonniers des Cellules Communistes Combattantes
actor Communist Liberation Faction    kind group   country GRC   sector REB
actor Communist Party of Arakan    kind group   country MMR   sector OPP
actor Communist Party of Burma    kind group   country MMR   sector OPP
actor Communist Party of Burma-Red Flag    kind group   country MMR   sector OPP
  forms CPB-RF
actor Communist Party of India-Marxist-Leninist    kind group   country IND   sector OPP
  forms CPI-ML
actor Communist Party of India-Marxist-Leninist-Vinod Mishra    kind group   country IND   sector OPP
  forms CPI-ML-VM
actor Communist Party of Malaya    kind group   country MYS   sector OPP
actor Communist Party of Thailand    kind group   country THA   sector OPP
actor Communist Party of Turkey/Marxist-Leninist    kind group   country TUR   sector OPP
  forms TKP-ML, Türkiye Komünist Partisi/Marksist-Leninist
actor Communist Revolutionaries in Europe    kind group   country NLD   sector REB
actor Communist Workers Movement    kind group   country TUR   sector REB
actor Congolese National Liberation Front    kind group   country COD   sector REB
  forms Front de libération nationale congolais
actor Congolese Rally for Democracy-Kisangani-Liberation Movement    kind group   country COD   sector REB
  forms RCD-K-ML
actor Congolese Rally for Democracy-Liberation Movement    kind group   country COD   sector REB
  forms RCD-ML, Rassemblement Congolais pour la Démocratie-Mouvement de Libération
actor Congolese Rally for Democracy-National    kind group   country COD   sector REB
  forms RCD-N, Rassemblement Congolais pour la Démocratie-National
actor Convention of Patriots for Justice and Peace    kind group   country CAF   sector REB
  forms Convention des patriotes pour la justice et la paix
actor Coordination of Movements and Fronts of Patriotic Resistance    kind group   country MLI   sector REB
  forms CM-FPR, Coordination des Mouvements et Front Patriotique de Résistance
actor Coordination of the Armed Resistance    kind group   country NER   sector REB
  forms Coordination de la résistance armée
actor Corsican Patriotic Front    kind group   country FRA   sector REB
actor Corsican Revolutionary Armed Forces    kind group   country FRA   sector REB
  forms Corsican Revolutionary Armed Front
actor Counterrevolutionary Solidarity    kind group   country GTM   sector REB
actor Crime Syndicate of Rio Grande do Norte    kind group   country BRA   sector REB
  forms Sindicato RN, Sindicato do Crime do Rio Grande do Norte
actor Cuban Revolutionary Council    kind group   country CUB   sector REB
actor Cypriot Nationalist Organization    kind group   country CYP   sector REB
actor Dagestan Liberation Army    kind group   country RUS   sector REB
actor Darfur Joint Resistance Forces    kind group   country SDN   sector REB
actor Dario Santillan Command    kind group   country ARG   sector REB
actor Dawn of the Caliphate Brigades    kind group   country SYR   sector REB
  forms Fajr al-Khilafa Brigades, Kataib Fajr al-Khilafa
actor Death Squad of Mujahideen of Iraq    kind group   country IRQ   sector REB
  forms Mujahedeen of Iraq, The Group of Death
actor December 20 Movement    kind group   country PAN   sector REB
  forms 20 December National Liberation Movement
actor December 20 Torrijist Patriotic Vanguard    kind group   code IMG
actor Defence Front of the Congo    kind group   country COD   sector REB
  forms Front de la défense du Congo
actor Defenders of Jerusalem    kind group   country SYR   sector REB
  forms Aknaf Bait al-Maqdis
actor Delmas 19 gang    kind group   country HTI   sector CRM
actor Delmas 6 gang    kind group   country HTI   sector CRM
actor Delmas 95 gang    kind group   country HTI   sector CRM
actor Democratic Army of Greece    kind group   country GRC   sector REB
  forms Dimkratikos stratos ellados
actor Democratic Front for Renewal    kind group   country NER   sector REB
  forms Front démocratique pour le renouveau
actor Democratic Front for the People of Central Africa    kind group   country CAF   sector REB
  forms Front démocratique du peuple Centrafricain
actor Democratic Karen Buddhist Army Brigade 5    kind group   country MMR   sector REB
  forms DKBA 5
actor Democratic Liberation Forces of Rwanda    kind group   code IMG
  forms Forces démocratiques de libération du Rwanda
actor Democratic Movement for Malagsy Renewal    kind group   country MDG   sector REB
  forms Mouvement démocratique de la rénovation malgache
actor Derna Mujahideen Shura Council    kind group   country LBY   sector REB
  forms Majlis Shūrā al-Mujāhidīn Darnah, Derna Protection Force
actor Descendants of the Messengers Brigade    kind group   country SYR   sector REB
  forms Dawn of Freedom Brigades, Ahfad al Mursaleen, Liwa Ahfad al Mursaleen, Tajamu Alwiya Fajr al-Hurriya
actor Dhi Qar Organization    kind group   country IRQ   sector REB
actor Digil Salvation Army    kind group   country SOM   sector REB
actor Dima Halam Daogah    kind group   country IND   sector REB
actor Divine Wrath Brigades    kind group   country IRQ   sector REB
actor Earth Liberation Front    kind group   code IMG
actor East Bengal Communist Party    kind group   country BGD   sector REB
  forms Purbo Banglar Communist Party
actor East Turkistan Liberation Organization    kind group   code IMG
  forms Eastern Turkistan Liberation Organization
actor Ecuadorian Rebel Force    kind group   country ECU   sector REB
actor Eelam People's Revolutionary Liberation Front    kind group   country LKA   sector REB
  forms EPRLF
actor Egypt's Nasserist Revolution    kind group   country EGY   sector REB
  forms Thawrat Misr an Nassiriyah
actor Eritrean Islamic Jihad Movement    kind group   code IMG
  forms Abu Sihel Movement, Eritrean Islamic Jihad, Eritrean Islamic Reform Movement, Islamic Salvation Movement, Harakat al Khalas al Islami
actor Ethiopian Democratic Union    kind group   country ETH   sector OPP
actor Ethiopian People's Democratic Movement    kind group   country ETH   sector REB
actor Ethiopian People's Revolutionary Army    kind group   code IMG
actor Ethiopian People's Revolutionary Party    kind group   country ETH   sector OPP
actor Euphrates Islamic Liberation Front    kind group   country SYR   sector REB
  forms Jabhat al-Tahrir al-Furat al-Islamiyyah
actor Eva Peron Organization    kind group   country ARG   sector REB
actor Evan Mecham Eco-Terrorist International Conspiracy    kind group   country USA   sector REB
  forms Emetic
actor ex-Armed Forces of Rwanda    kind group   country BDI   sector REB
actor ex-Seleka    kind group   country CAF   sector REB
  forms Popular Front for the Rebirth of the Central African Republic, Front populaire pour la renaissance de centrafrique
actor Faith Movement of Arakan    kind group   country BGD   sector REB
  forms Harakah al-Yaqin
actor Fallujah Mujahideen    kind group   country IRQ   sector REB
actor Família Terror Amapá    kind group   country BRA   sector REB
actor Family of the North    kind group   country BRA   sector REB
  forms Família do Norte
actor Farabundo Marti Popular Liberation Forces    kind group   country SLV   sector REB
  forms Fuerzas populares de liberación farabundo Marti, Popular Forces of Liberation, Popular Liberation Forces
actor Farmers Mutual Society of Virunga    kind group   country COD   sector REB
  forms MAGRIVI, Mutuelle des Agriculteurs du Virunga
actor Fatah Revolutionary Council    kind group   code IMG
  forms Fatah al-Majlis al-Thawri, Arab Revolutionary Brigades, Arab Revolutionary Council, Revolutionary Organization of Socialist Muslims
actor Fatherland and Liberty Nationalist Front    kind group   country CHL   sector REB
actor February 17 Martyrs Brigade    kind group   country LBY   sector REB
actor February 28 Popular Leagues    kind group   country SLV   sector REB
actor Federalist Republican Forces    kind group   country COD   sector REB
  forms Forces républicaines et federalists
actor Federated Niger Delta Ijaw Communities    kind group   country NGA   sector REB
  forms FNDIC
actor Federation of Armenian Revolutionaries - Revolutionary Movement    kind group   country LBN   sector REB
actor First Liberation Army    kind group   country TCD   sector REB
actor First of October Antifascist Resistance Group    kind group   country ESP   sector REB
  forms Grapo
actor Fistaqim Kama Umirat    kind group   country SYR   sector REB
actor FNL-Ubugabo-Burihabwa    kind group   country BDI   sector REB
  forms Forces nationales de libération-Ubugabo-Burihabwa
actor Followers of the Holy War    kind group   country RUS   sector REB
  forms Gazotan Murdash
actor For a Revolutionary Perspective    kind group   country CHE   sector REB
actor Forces for the Defense of Human Rights    kind group   country COD   sector REB
  forms Groupe de Sécurité, Forces de défense des droits humains, Security Group
actor Forest Brothers    kind group   country GEO   sector REB
  forms tq'is dz'mebi
actor Forest Brothers    kind group   country RUS   sector REB
  forms Metsavennad
actor Former Uganda National Army    kind group   country UGA   sector REB
actor Free Idlib Army    kind group   country SYR   sector REB
actor Free Vietnam Revolutionary Group    kind group   code IMG
actor Front for National Salvation    kind group   country UGA   sector REB
  forms Fronasa
actor Front for the Liberation of Lebanon From Foreigners    kind group   country LBN   sector REB
actor Front for the Liberation of the Cabinda Enclave    kind group   country AGO   sector REB
actor Front for the Liberation of the Cabinda Enclave - Renewed    kind group   country AGO   sector REB
  forms Flec/renovada, Flec-Renewed
actor Front for the Liberation of the Congo    kind group   country COD   sector REB
  forms Front de Libération du Congo
actor Front for the Liberation of the Enclave of Cabinda-Renewed    kind group   country AGO   sector REB
  forms FLEC-R, Frente da libertação do enclave de Cabinda-Renovada
actor Front for the Liberation of the French Somali Coast    kind group   code IMG
  forms Front for the Liberation of the Coast of Somalia, Front for the Liberation of the Somali Coast, Somali Coast Liberation Front
actor Front for the Restoration of Unity and Democracy    kind group   country DJI   sector REB
  forms Front pour la restauration de l'unité et de la démocratie
actor Front for the Restoration of Unity and Democracy-Combattant    kind group   country DJI   sector REB
  forms FRUD-C, Front pour la restauration de l'unité et de la démocratie-Combattant
actor Front of Justice and Revenge    kind group   country LBN   sector REB
  forms Justice and Revenge Front, Justice and Vengeance Front
actor Front pour la démocratie au Burundi    kind group   country BDI   sector REB
  forms FRODEBU, Front for Democracy in Burundi
actor Fuerza Anti Unión    kind group   country MEX   sector REB
actor G Pep    kind group   country HTI   sector REB
actor G9 an Fanmi e Alye    kind group   country HTI   sector REB
actor Ganda Iso    kind group   country MLI   sector REB
actor Garo National Liberation Army    kind group   country IND   sector REB
actor General People's Congress party    kind group   country YEM   sector OPP
  forms Al-Mo'tamar Ash-Sha'abiy Al-'Aam
actor Ghaniwa Brigade    kind group   country LBY   sector REB
actor Glories of the Levant Brigade    kind group   country SYR   sector REB
  forms Majd al-Sham, Liwa Majd al-Sham
actor Greek Anti-Regime Movement Laos-11    kind group   country GRC   sector REB
actor Greek Bulgarian Armenian Front    kind group   country AUS   sector REB
actor Green Brigade of the Prophet    kind group   country IRQ   sector REB
  forms Green Battalion, Green Brigade of Islamic Resistance, Prophet's Green Brigade
actor Green Cells    kind group   code IMG
actor Group Bakunin Gdansk Paris Guatemala Salvador    kind group   country FRA   sector REB
  forms Group Bakounine Gdansk Paris Guatemala Salvador
actor Group for Social Resistance to the State Mechanism    kind group   country GRC   sector REB
actor Group for the Support of Islam and Muslims    kind group   country BFA   sector REB
  forms Jamaat Nusrat al-Islam wal-Muslimin
actor Group of Carlo Giuliani    kind group   country GRC   sector REB
actor Group of Guerilla Combatants of Jose Maria Morelos y Pavon    kind group   country MEX   sector REB
  forms Jose Maria Morelos y Pavon National Guerrilla Coordinating Group, Jose Maria Morelos y Pavon National Guerrilla Council
actor Group of Popular Combatants    kind group   country ECU   sector REB
  forms Group of Peoples Fighters, Peoples Combatant Group
actor Group of the Martyrs Mostafa Sadeki and Ali Zadeh    kind group   code IMG
actor Group Revolutionary Reconstruction    kind group   country DEU   sector REB
actor Groupe autodéfense touareg Imghad et alliés    kind group   country MLI   sector REB
  forms GATIA, The Self-defence Group of Imghad Touareg and its Allies
actor Grupo Escorpion    kind group   country MEX   sector REB
actor Guadeloupe Liberation Army    kind group   country GLP   sector REB
actor Guardians of Religion Organization    kind group   country SYR   sector REB
  forms Tanzim Hurras ad-Din
actor Guardians of the state    kind group   country BRA   sector REB
  forms Guardiões do Estado
actor Guardsmen of Islam    kind group   code IMG
  forms Islamic Organization for the Liberation of Qods
actor Guatemalan Labor Party    kind group   country GTM   sector REB
actor Guerilla Army of the Poor    kind group   country GTM   sector REB
  forms Ejército guerilleros de los pobres
actor Guerrilla Army of the Poor    kind group   country GTM   sector REB
actor Guevarista Revolutionary Army    kind group   country COL   sector REB
  forms Pro-Guevara Revolutionary Group
actor Hamza Division    kind group   country SYR   sector REB
actor Harakat Al-Shuhada'a Al-Islamiyah    kind group   country LBY   sector REB
  forms Islamic Martyrs Movement
actor Harakat Mujahidi al-Islam    kind group   country SYR   sector REB
actor Harakat Ul-Jihad-I-Islami    kind group   code IMG
  forms Movement of Islamic Holy War
actor Harakat Ul-Jihad-I-Islami/bangladesh    kind group   country BGD   sector REB
actor Harakat Ul-Mujahidin    kind group   code IMG
  forms Harkat Mujahideen, Islamic Freedom Fighters Group, Jamiat-Ul-Ansar
actor Harakit Sawa'id Misr    kind group   country EGY   sector REB
actor Harakut ul Jihad e Islami    kind group   code IMG
actor Harakut ul Jihad ul Islami    kind group   code IMG
actor Hawk Brigades    kind group   country IRQ   sector REB
  forms Falcon Brigades
actor Hawks of the Levant Brigades    kind group   country SYR   sector REB
  forms Suqour al-Sham, Suqour al-Sham Brigades
actor Hazm Movement    kind group   country SYR   sector REB
  forms Harkat Hazm
actor Hector Riobe Brigade    kind group   code IMG
actor Hells Angels    kind group   country CAN   sector REB
actor Hindu Sena Rashtriya Sangh Party    kind group   country IND   sector REB
actor Hizb-I Islami Gulbuddin    kind group   code IMG
actor Hmar People's Convention    kind group   country IND   sector REB
actor Holy Jihad Brigades    kind group   country PSE   sector REB
actor Holy Spirit Movement    kind group   country UGA   sector REB
actor Hunters who Trust in God    kind group   country MLI   sector REB
  forms Dan na Ambassagou
actor Imam Hussein Brigades    kind group   country IRQ   sector REB
actor Impartial Defense and Security Forces - Ivory Coast    kind group   country CIV   sector REB
  forms FDSI-CI, Forces de Défense et de Sécurité Impartiales de Côte d`Ivoire
actor Independent Armed Revolutionary Movement    kind group   code IMG
actor Independent Cartel of Acapulco    kind group   country MEX   sector CRM
  forms Cartel Independiente de Acapulco
actor Independent Nasserite Movement    kind group   country LBN   sector REB
actor Independent National Patriotic Front of Liberia    kind group   country LBR   sector REB
  forms INPFL
actor Indigenous People's Federal Army    kind group   country PHL   sector REB
  forms Ad Rev, Indigenous Federal State Army
actor Indonesian People's Army    kind group   country IDN   sector REB
actor International Communist Group    kind group   country ITA   sector REB
actor International Islamic Battalion    kind group   code IMG
  forms Islamic International Peacekeeping Brigade, International Islamic Brigade
actor International Justice Group    kind group   code IMG
actor International Revolutionary Action Group    kind group   country FRA   sector REB
actor International Revolutionary Struggle    kind group   country GRC   sector REB
  forms Team of International Revolutionary Struggle
actor Internet Black Tigers    kind group   country LKA   sector REB
actor Iraqi Democratic Front    kind group   country IRQ   sector REB
actor Iraqi Legitimate Resistance    kind group   country IRQ   sector REB
actor Iraqi Liberation Army    kind group   code IMG
actor Iraqi Revenge Brigades    kind group   country IRQ   sector REB
  forms Al-Isawi Martyr Brigade, Brigades of Vengeance, Iraqi Vengeance Brigades
actor Isenasawo    kind group   country NGA   sector REB
actor Islambouli Brigade    kind group   code IMG
actor Islami Chhatra Shibir    kind group   country BGD   sector REB
actor Islami Inqilabi Mahaz    kind group   code IMG
  forms Islamic Revolutionary Group
actor Islamic Action in Iraq    kind group   code IMG
  forms Organization of Islamic Action in Iraq
actor Islamic Action Organization    kind group   code IMG
  forms Islamic Task Organization
actor Islamic Al-Waqqas Brigade    kind group   country IRQ   sector REB
actor Islamic Arab Front of Azawad    kind group   country MLI   sector REB
  forms Front islamique arabe de l'Azaouad
actor Islamic Brotherhood    kind group   country GTM   sector REB
actor Islamic Defense Force    kind group   country IND   sector REB
  forms Muslim Defense Force
actor Islamic Front    kind group   country SYR   sector REB
  forms al-Jabhat al-Islāmiyyah
actor Islamic Front for Iraqi Resistance - Salah-Al-Din Al-Ayyubi Brigades    kind group   country IRQ   sector REB
actor Islamic Front for the Liberation of Palestine    kind group   country LBN   sector REB
actor Islamic Glory Brigades in the Land of the Nile    kind group   country EGY   sector REB
  forms Islamic Brigades of Pride in Egypt, Islamic Pride Brigades in the Land of the Nile, Kata'ib Al-Izz Al-Islamiyah Fi Ard Al-Nil
actor Islamic Great Eastern Raiders Front    kind group   country TUR   sector REB
  forms Front Islamique des Combattants du Grand Orient, Ibda-C
actor Islamic International Brigade    kind group   code IMG
actor Islamic Jihad Brigades    kind group   country IRQ   sector REB
actor Islamic Jihad Group    kind group   country UZB   sector REB
  forms Islamic Jihad Union
actor Islamic Kurdish Front    kind group   country SYR   sector REB
actor Islamic Legion    kind group   country TCD   sector REB
actor Islamic Liberation Organization    kind group   code IMG
actor Islamic Movement for Change    kind group   code IMG
actor Islamic Movement of Afghanistan    kind group   country AFG   sector REB
  forms Harakat-i Islami-yi Afghanistan
actor Islamic Movement of Holy Warriors    kind group   country IRQ   sector REB
actor Islamic Movement of Kurdistan    kind group   country IRQ   sector REB
  forms Bizutnawai Islami le Kurdistan
actor Islamic Party of Afghanistan    kind group   country AFG   sector OPP
  forms Hizb-i Islami-yi Afghanistan
actor Islamic Peacekeeping Army    kind group   code IMG
actor Islamic Peacekeeping Brigade    kind group   code IMG
actor Islamic Rage Brigade    kind group   country IRQ   sector REB
  forms Brigades of Islamic Anger, Islamic Rage Battalion
actor Islamic Renewal Movement    kind group   country JOR   sector REB
actor Islamic Resistance Brigades    kind group   country IRQ   sector REB
actor Islamic Shashantantra Andolon    kind group   country BGD   sector REB
actor Islamic Society    kind group   country LBN   sector REB
actor Islamic Society of Afghanistan    kind group   country AFG   sector REB
  forms Jam'iyyat-i Islami-yi Afghanistan
actor Islamic State Mindanao    kind group   country PHL   sector REB
  forms Khalifah Islamiyah Mindanao
actor Islamic Union for the Freedom of Afghanistan    kind group   country AFG   sector OPP
  forms Ittihad-i Islami Bara-yi Azadi-yi Afghanistan
actor Islamic Unity    kind group   country ETH   sector REB
  forms al-Itahad al-Islami, Islamic Union
actor Isongo-furo    kind group   country NGA   sector REB
actor Issa and Gurgura Liberation Front    kind group   country ETH   sector REB
actor Ivorian Movement for the Greater West    kind group   country CIV   sector REB
  forms MPIGO, Mouvement Populaire Ivorian du Grand Ouest
actor Jaime Bateman Cayon Group    kind group   country COL   sector REB
actor Jaish Al-Taifa Al-Mansoura    kind group   country IRQ   sector REB
  forms Army of the Victorious Community, Jaiech Al-Taifa Al-Mansoura, Jaish Al-Taifa Al-Mansura, Victorious Army Group, Victorious Army Sect
actor Jaish-Ul-Muslimin    kind group   country AFG   sector REB
actor Jalisco Cartel New Generation    kind group   country MEX   sector CRM
  forms Cártel de Jalisco Nueva Generación
actor Jamaah Islami    kind group   code IMG
actor Jamaah Islamiya    kind group   code IMG
actor Jama'at Ansar al-Islam    kind group   country EGY   sector REB
actor Jamaat Ansar Al-Sunna    kind group   country IRQ   sector REB
  forms Jaish Ansar Al-Sunna
actor Jammu and Kashmir Freedom Force    kind group   code IMG
actor Jammu and Kashmir Freedom Front    kind group   code IMG
actor Jammu and Kashmir Islamic Front    kind group   code IMG
actor January 31 Popular Front    kind group   country GTM   sector REB
actor Japan Red Army    kind group   code IMG
actor Jaysh al-Mukhtar    kind group   country IRQ   sector REB
actor Jaysh al-Sunna    kind group   country SYR   sector REB
actor Jemaah Islami    kind group   code IMG
actor Jenin Martyr's Brigade    kind group   code IMG
actor Jewish Defense League    kind group   country USA   sector REB
actor Jihad Army    kind group   country SYR   sector REB
  forms Jaysh al-Jihad
actor Jihad Committee    kind group   country IND   sector REB
  forms All India Jihad Committee
actor Jihad in Sweden    kind group   country SWE   sector REB
  forms Al-Qaeda Organization for Jihad in Sweden
actor Jihad in the Path of God Brigade    kind group   country SYR   sector REB
  forms Liwa al-Jihad fi Sabeel Allah
actor Jihad Islamic Group    kind group   country UZB   sector REB
actor Jihad Pegah    kind group   country IRQ   sector REB
  forms Jihad Base
actor Jordanian Free Officers Movement    kind group   country JOR   sector REB
actor Jordanian Islamic Resistance    kind group   country JOR   sector REB
  forms Movement for the Struggle of the Jordanian Islamic Resistance
actor Jordanian National Liberation Movement    kind group   code IMG
actor Jordanian Revolutionary and Military Committee    kind group   country JOR   sector REB
  forms Jordanian Military and Revolutionary Committee, Military and Revolutionary Committee of Jordan
actor Jubba Valley Alliance    kind group   country SOM   sector REB
actor July 20th Brigade    kind group   country ITA   sector REB
  forms 39649
actor Jund Allah Organization for the Sunni Mujahideen in Iran    kind group   country IRN   sector REB
actor Jund Ansar Allah    kind group   country ISR   sector REB
actor June 16 Organization    kind group   country TUR   sector REB
  forms Warriors of the 16th of June Movement
actor Justice Army of Defenseless People    kind group   country MEX   sector REB
  forms Avenging Army of Defenseless People
actor Justice Commandos for the Armenian Genocide    kind group   code IMG
actor Kamajors    kind group   country SLE   sector REB
actor Kampuchean National United Front for National Salvation    kind group   country KHM   sector REB
  forms KNUFNS
actor Kamtapur Liberation Organization    kind group   code IMG
  forms Kamtapur Liberation Organisation
actor Kangleipak Communist Party    kind group   country IND   sector REB
actor Kaniyat    kind group   country LBY   sector REB
actor Karbala Brigades    kind group   country IRQ   sector REB
actor Karbi Longri North Cachar Hills Resistance Force    kind group   country IND   sector REB
actor Kashmir insurgents    kind group   country IND   sector REB
actor Kashmir Liberation Front    kind group   code IMG
actor Kata Katanga    kind group   country COD   sector REB
actor Kata'ib Al-Junayd Al-Jihadiyah    kind group   country IRQ   sector REB
  forms Junayd Jihadist Brigades
actor Katiara    kind group   country BRA   sector REB
actor Khabour Guards    kind group   country SYR   sector REB
  forms Naṭore d'Khabour
actor Khaibar Brigades    kind group   country LBN   sector REB
actor Khatumo administration    kind group   country SOM   sector REB
  forms Maamul Goboleedka Khaatumo ee Soomaaliya
actor Khmer Issarak    kind group   country KHM   sector REB
actor Khmer People's National Liberation Front    kind group   country KHM   sector REB
  forms KPNLF
actor Khristos Kasimis Revolutionary Group for International Solidarity    kind group   country GRC   sector REB
actor Kingdom of Kongo    kind group   country COD   sector REB
  forms Bundu dia Kongo
actor Kita'ib al-Safwat al-Islamiya    kind group   country SYR   sector REB
actor Klansmen Konfraternity    kind group   country NGA   sector REB
actor Knights of Justice Brigade    kind group   country SYR   sector REB
  forms Liwa Fursan al-Haqq
actor Koglweogo    kind group   country BFA   sector PRM
actor Komando Jihad    kind group   country IDN   sector REB
  forms Holy War Command
actor Kuki Liberation Army    kind group   country IND   sector REB
actor Kuki Revolutionary Army    kind group   country IND   sector REB
actor Kumpulan Mujahiden    kind group   code IMG
actor Kumpulan Mujahidin Malaysia    kind group   code IMG
actor Kurdish Democratic Party of Iraq    kind group   country IRQ   sector OPP
  forms Al-hizb al dimuqraati al-kurid
actor Kurdish Democratic Party of Iraq-Provisional Command    kind group   country IRQ   sector OPP
  forms KDP-QM, Al-hizb al dimuqraati al-kurid - Qiyada Muvaqqata
actor Kurdish Front    kind group   country SYR   sector REB
  forms Jabhat al-Akrad, Cebhet El-Ekrad
actor Kurdish Islamic Unity Party    kind group   country TUR   sector REB
actor Kurdish Patriotic Union    kind group   country TUR   sector REB
actor Kurdistan Worker's Party    kind group   country TUR   sector REB
  forms Partiya karkeren Kurdistan, Kadek, Kongra-Gel, Kongreya Azadi U Demokrasiya Kurdistan, Kurdistan Freedom and Democracy Congress, Kurdistan Peoples Conference, The People's Congress of Kurdistan
actor La Linea    kind group   country MEX   sector REB
actor La Mochomera    kind group   country MEX   sector REB
actor La Nueva Familia    kind group   country MEX   sector REB
actor La Union de Tepito    kind group   country MEX   sector OPP
actor Lahu National Unity Party    kind group   country MMR   sector OPP
actor Lao Issara    kind group   country LAO   sector REB
actor Lao Resistance Movement    kind group   country LAO   sector REB
actor Lashkar-E-Jabbar    kind group   code IMG
  forms The Army of the Omnipotent Almighty
actor Lashkar e Sajjad    kind group   code IMG
actor Lashkar-I-Omar    kind group   country PAK   sector REB
  forms Al-Qanoon, Lashkar-E-Omar
actor Lashkar i Tayyaba    kind group   code IMG
actor Lashkar of Akakhel tribe    kind group   country PAK   sector REB
actor Lashkar of Mohmand tribe    kind group   country PAK   sector REB
actor Latin American Patriotic Army    kind group   code IMG
actor Latvian National Guerilla Association    kind group   country RUS   sector REB
actor Lautaro Youth Movement    kind group   country CHL   sector REB
  forms Lautaro Faction, Lautaros
actor Lebanese Arab Army    kind group   country LBN   sector REB
actor Lebanese Armed Revolutionary Faction    kind group   country LBN   sector REB
  forms Factions Armees Revolutionnaires Libanaises
actor Lebanese Liberation Front    kind group   country LBN   sector REB
actor Lebanese National Movement    kind group   country LBN   sector REB
actor Lebanese National Resistance Front    kind group   country LBN   sector REB
actor Lebanese Resistance Detachment    kind group   country LBN   sector REB
  forms Afwâj al-Muqâwmat al-Lubnâniyya
actor Lebanese Socialist Revolutionary Organization    kind group   country LBN   sector REB
  forms Shibbu Gang
actor Leftist Nucleus    kind group   country GRC   sector REB
actor Levant Front    kind group   country SYR   sector REB
  forms al-Jabha al-Shamiya
actor Liberation Battalion    kind group   country LBN   sector REB
actor Liberation Force    kind group   country PAK   sector REB
  forms Mukti Bahini
actor Liberation Front of Quebec    kind group   country CAN   sector REB
  forms Quebec Liberation Front
actor Liberia Peace Council    kind group   country LBR   sector REB
actor Lion of God Brigade    kind group   country SYR   sector REB
  forms Hamza Asadullah Brigade, Liwa Hamza Asadullah
actor Lions of the East Army    kind group   country SYR   sector REB
  forms Jaysh Usud al-Sharqiya
actor Liwa Ahrar Souriya    kind group   country SYR   sector REB
actor Liwa al-Qadisiya    kind group   country SYR   sector REB
actor Local Vigilante Committees    kind group   country CMR   sector PRM
  forms Comités locaux de vigilance
actor Lofa Defence Force    kind group   country GIN   sector REB
actor Lord's Army    kind group   country UGA   sector REB
actor Los Ardillos    kind group   country MEX   sector REB
actor Los Aztecas    kind group   country MEX   sector REB
actor Los Chone Killers    kind group   country ECU   sector REB
actor Los Colombianos    kind group   country MEX   sector REB
actor Los Mayas    kind group   country MEX   sector REB
actor Los Pipos    kind group   country ECU   sector REB
actor Los Tiguerones    kind group   country ECU   sector REB
actor Los Tlacos    kind group   country MEX   sector REB
actor Los Virus    kind group   country MEX   sector REB
actor Ma'awisley    kind group   country SOM   sector REB
actor Mabanese Defense Forces    kind group   country SSD   sector REB
actor Macedonian Revolutionary Organization    kind group   code IMG
actor Madheshi Liberation Front    kind group   country NPL   sector REB
  forms Madheshi National Liberation Front
actor Madhesi People's Rights Forum    kind group   country NPL   sector REB
  forms Madhesi Jana Adhikar Forum
actor Mahir Cayan Suicide Group    kind group   country TUR   sector REB
actor Maidan People's Council    kind group   country UKR   sector REB
actor Malaysian Mujahideen Organisation    kind group   code IMG
actor Manuel Rodriguez Patriotic Front    kind group   country CHL   sector REB
  forms Manuel Rodriguez Patriotic Front - Dissidents, FPMR-D
actor Maoist Communist Centre    kind group   country IND   sector REB
actor Maoist Communist Party    kind group   country TUR   sector REB
  forms Maoist Komünist Partisi
actor Maphite    kind group   country NGA   sector REB
actor Mariano Moreno National Liberation Commando    kind group   country ARG   sector REB
actor Martyr Abu-Ali Mustafa Brigades    kind group   code IMG
  forms Red Eagles
actor Martyr Lieutenant Ahmed Abdou Brigades    kind group   country SYR   sector REB
  forms Quwwat al-Shaheed Ahmad al-Abdo
actor Mau Mau    kind group   country KEN   sector REB
actor Maximiliano Gomez Revolutionary Brigade    kind group   country DOM   sector REB
actor May 15 Organization for the Liberation of Palestine    kind group   country IRQ   sector REB
  forms Arab Organization of May 15
actor Mayi Mayi - Chinja Chinja    kind group   country COD   sector REB
  forms Maï Maï - Chinja Chinja
actor Mayi Mayi - Makabe Kalenga Ngwele    kind group   country COD   sector REB
  forms Mayi Mayi - Makabe, Maï Maï - Makabe Kalenga Ngwele
actor Mayi Mayi - Ngilima    kind group   country COD   sector REB
  forms Maï Maï - Ngilima
actor Mayi Mayi Complet    kind group   country COD   sector REB
  forms Maï Maï Complet
actor Mayi Mayi Kifuafua    kind group   country COD   sector REB
  forms Maï Maï Kifuafua
actor Mayi Mayi Lumumba    kind group   country COD   sector REB
  forms Mayi Mayi Simba, Maï Maï Lumumba
actor Mayi Mayi Luwotu    kind group   country COD   sector REB
actor Mayi Mayi Mayangose    kind group   country COD   sector REB
  forms Maï Maï Mayangose
actor Meinhof-Puig-Antich Group    kind group   country FRA   sector REB
actor Melting Nuclei    kind group   country GRC   sector REB
actor Military Wing of the Greater Syrian Army    kind group   country QAT   sector REB
actor Mindanao Independence Movement    kind group   country PHL   sector REB
actor Mizo National Front    kind group   country IND   sector REB
actor Mohajir National Movement    kind group   country PAK   sector REB
  forms Mohajir Qaumi Mahaz, Muttahida Qaumi Mahaz
actor Mohajir National Movement-Authentic    kind group   country PAK   sector REB
  forms MQM-H, Mohajir Qaumi Mahaz-Haqiqi
actor Mohajir Qami Movement-Haqiqi    kind group   country PAK   sector REB
  forms Real Mohajir Qami Movement
actor Mohammed's Army    kind group   country YEM   sector REB
actor Mon Freedom League-Mon United Front    kind group   country MMR   sector REB
  forms MFL-MUF
actor Mon People's Solidarity Group    kind group   country MMR   sector REB
  forms Mon People's Front
actor Mong Tai Army    kind group   country MMR   sector REB
actor Mongko Defence Army    kind group   country MMR   sector REB
actor Moorland Defence Forces    kind group   country KEN   sector REB
actor Morazanist Front for the Liberation of Honduras    kind group   code IMG
actor Morazanist Patriotic Front    kind group   country HND   sector REB
  forms Morazanista Liberation Front, Morazanista Patriotic Front, Morazano National Liberation Front
actor Mountain Hawks Brigade    kind group   country SYR   sector REB
  forms Suqour al-Jabal, Liwa' Suqour al-Jabal‎
actor Mountaineer Militia    kind group   country USA   sector REB
actor Movement Against State Arbitrariness    kind group   country GRC   sector REB
actor Movement for Democracy and Development    kind group   country TCD   sector REB
  forms Mouvement pour la démocratie et le dévelopment, Movement for Development and Democracy
actor Movement for Democracy and Justice in Chad    kind group   country TCD   sector REB
  forms Mouvement pour la démocratie et la justice au Tchad
actor Movement for Justice and Peace    kind group   country CIV   sector REB
  forms Mouvement pour la justice et la paix
actor Movement for the Liberation of Western Ivory Coast    kind group   country CIV   sector REB
  forms MILOCI, Mouvement pour la Liberation de l'Ouest de la Côte d'Ivoire
actor Movement for the National Salvation of Chad    kind group   country TCD   sector REB
  forms MOSANAT, Mouvement pour le salut national du Chad
actor Movement for the Salvation of Azawad    kind group   country MLI   sector REB
  forms Mouvement du Salut de l'Azawad
actor Movement of Central African Liberators for Justice    kind group   country CAF   sector REB
  forms Mouvement des Libérateurs Centrafricains pour la Justice
actor Movement of Islamic Action of Iraq    kind group   code IMG
actor Movement of National Liberation/Tupamaros    kind group   country URY   sector REB
  forms MLN/Tupamaros, Movimiento de liberación nacional/Tupamaros
actor Movement of the Democratic Forces of the Casamance    kind group   country SEN   sector REB
  forms Mouvement des forces démocratiques de Casamance
actor Movement of the Democratic Forces of the Casamance - Northern Front    kind group   country SEN   sector REB
  forms MFDC - FN, Mouvement des forces démocratiques de Casamance - Front Nord
actor Movement of the Islamic Revolution/Uprising of Afghanistan    kind group   country AFG   sector REB
  forms Harakat-i Inqilab-i Islami-yi Afghanistan
actor Movement of the Revolutionary Left    kind group   country CHL   sector REB
  forms Movimiento de la izquierda revolucionaria
actor Movimiento Armado Nacionalista Organizacion    kind group   code IMG
actor Mozambican National Resistance    kind group   country MOZ   sector REB
  forms Resistência nacional moçambicana
actor Mozambique National Resistance Movement    kind group   code IMG
actor Muadh Ibn Jabal Brigade    kind group   country IRQ   sector REB
actor Mujahadi Bayt Al-Maqdis Brigades    kind group   country PSE   sector REB
  forms Fighters of Jerusalem Brigades, Mujahedeen Brigades Jerusalem Branch
actor Mujahid Party    kind group   country MMR   sector OPP
actor Mujahideen Al-Mansooran    kind group   code IMG
actor Mujahideen Army    kind group   country IRQ   sector REB
  forms Jaysh al-Mujahideen
actor Mujahideen Division Khandaq    kind group   code IMG
actor Mujahideen in the Golis Mountains    kind group   country SOM   sector REB
actor Mujahideen Kompak    kind group   country IDN   sector REB
  forms Laskar Mujahideen Kompak
actor Mujahideen Message    kind group   country AFG   sector REB
actor Mujahideen Shura Council    kind group   country IRQ   sector REB
  forms Shura Council of the Mujahideen of Iraq
actor Muslim United Army    kind group   country PAK   sector REB
actor Muttahida Qami Movement    kind group   country PAK   sector REB
  forms Mohajir Quami Movement, United National Front
actor Naga Nationalist Council    kind group   country IND   sector REB
actor Nan Barozi gang    kind group   country HTI   sector CRM
actor Nan Belekou gang    kind group   country HTI   sector CRM
actor Nan Boston gang    kind group   country HTI   sector CRM
actor Nan Chabon gang    kind group   country HTI   sector CRM
actor Nan Ti Bwa gang    kind group   country HTI   sector CRM
actor Naparama    kind group   country MOZ   sector REB
actor National Army for the Liberation of Uganda    kind group   code IMG
actor National Council for Recovery    kind group   country TCD   sector REB
  forms Comité national de redressement
actor National Council for Renewal and Democracy    kind group   country COD   sector REB
  forms Conseil national pour le renouveau et la démocratie-Ubwiyunge
actor National Council of the Revolutionary Command    kind group   country IRQ   sector REB
actor National Council of the Timorese Resistance    kind group   country IDN   sector REB
  forms Frente revolucionária de Timor Leste independente
actor National Democratic Front of Bodoland-Songbijit    kind group   country IND   sector REB
  forms NDFB-S
actor National Front for the Liberation of Haiti    kind group   country HTI   sector REB
  forms Front pour la Liberación et la Reconstruction Nationales
actor National Front for the Liberation of Kurdistan    kind group   code IMG
  forms Democratic Peoples Unions, Kurdistan National Liberation Front
actor National Guard and Mkhedrioni    kind group   country GEO   sector REB
actor National Islamic Front of Afghanistan    kind group   country AFG   sector REB
  forms Mahaz-i Milli-yi Islami-yi Afghanistan
actor National Islamic Movement    kind group   country AFG   sector REB
  forms Junbish-i Milli-yi Islami
actor National Liberation Front of Chad    kind group   country TCD   sector REB
  forms Frolinat, Front de libération national du Chad
actor National Liberation Union    kind group   country SUR   sector REB
  forms Bushnegro Jungle Commandos
actor National Military Organisation    kind group   country ISR   sector REB
  forms Irgun zwai leumi
actor National Movement for the Independence of Madagascar    kind group   country MDG   sector REB
  forms Monima, Mouvement National pour l'Independence de Madagascar
actor National Movement for the Restoration of Pakistani Sovereignty    kind group   country PAK   sector REB
actor National Movement for the Revolution    kind group   country COD   sector REB
  forms Mouvement National des Révolutionnaires
actor National Revolutionary Command    kind group   country LBN   sector REB
  forms Omar Al-Mukhtar
actor National Revolutionary Movement    kind group   country BOL   sector REB
  forms Movimiento nacionalista revolucionario, Revolutionary Nationalist Movement
actor National Socialist Council of Nagaland - Unification    kind group   country IND   sector REB
  forms NSCN-U
actor National Socialist Council of Nagaland-Isak-Muivah    kind group   country IND   sector REB
actor National Socialist Council of Nagaland-Khaplang    kind group   code IMG
actor National Socialist Council of Nagaland-Khole-Kitovi Faction    kind group   country IND   sector REB
  forms NSCN-K-K
actor National Union Front    kind group   country LBN   sector OPP
actor National Union of Cypriot Fighters    kind group   country CYP   sector OPP
  forms Ethniki organosis kiprion agoniston
actor National Union of Mineworkers    kind group   country ZAF   sector OPP
actor National Youth Resistance Organization    kind group   country ITA   sector REB
actor Nationalist and Integrationist Front    kind group   country COD   sector REB
  forms Front Nationalist et Intégrationist
actor Nawasi Battalion    kind group   country LBY   sector REB
actor Ndumba Defense of Congo    kind group   country COD   sector REB
  forms Nduma Défense du Congo
actor New Armenian Resistance    kind group   code IMG
actor New Mon State Party    kind group   country MMR   sector OPP
actor New Pattani United Liberation Organization    kind group   country THA   sector REB
actor New Red Brigades/communist Combatant Party    kind group   country ITA   sector REB
  forms Armed Communist Combatants, New Red Brigades for the Construction of the Fighting Communist Party
actor New Revolutionary Alternative    kind group   country RUS   sector REB
  forms New Revolutionary Initiative
actor New Revolutionary Popular Struggle    kind group   country GRC   sector REB
actor New Syrian Army    kind group   country SYR   sector REB
  forms Jaysh Suriyah al-Jadid
actor Niger Delta Vigilantes    kind group   country NGA   sector PRM
actor Nihilists Faction    kind group   country GRC   sector REB
actor Ninawa Mujahideen in the City of Mosul    kind group   country IRQ   sector REB
  forms Mujahideen of Nineveh
actor Ninth of June Organization    kind group   country FRA   sector REB
actor Non Palestine Liberation Organization groups    kind group   country ISR   sector REB
  forms Non PLO groups
actor North Kalimantan Liberation Army    kind group   country BRN   sector REB
  forms Tentera Nasional Kalimantan Utama
actor Northern Storm Brigade    kind group   country SYR   sector REB
  forms Liwa Asifat ash Shamal
actor Nour al-Din al-Zenki Movement    kind group   country SYR   sector REB
  forms Nour al-Din Zenki, Ḥaraka Nūr ad-Dīn az-Zankī
actor November 25 Anarchist Group    kind group   country GRC   sector REB
actor Ntsiloulous    kind group   country COG   sector REB
actor Nuclei Armati Comunista    kind group   country ITA   sector REB
actor Nuclei Communist Combatants    kind group   country ITA   sector REB
actor Nuclei for Promoting Total Catastrophe    kind group   country GRC   sector REB
actor Nueva Plaza Cartel    kind group   country MEX   sector CRM
actor Nusantara Islamic Jihad Forces    kind group   country IDN   sector REB
  forms Abu Bakar Battalion F Kompi, Force of Indonesian Muslim Jihad Fighters, Nusantara Islamic Mujahideen Front
actor Nyatura - John Love    kind group   country COD   sector REB
  forms Nyatura Love
actor Nyatura Nduhuye    kind group   country COD   sector REB
actor Ogaden Liberation Front    kind group   country ETH   sector REB
actor Okaida    kind group   country BRA   sector REB
actor Oklahoma Constitutional Militia    kind group   country USA   sector REB
  forms Universal Church of God
actor Omar bin Al-Khattab Brigades    kind group   country PSE   sector REB
actor Omar Torrijos Commando for Latin American Dignity    kind group   code IMG
  forms Omar Torrijos Anti-Intervention Command Group
actor Operations Room Combating Daesh    kind group   country LBY   sector REB
actor Organization for a Free Papua    kind group   country IDN   sector REB
  forms Organisasi Papua merdeka
actor Organization for the Liberation of the Levant    kind group   country LBN   sector REB
  forms Hay'at Tahrir al-Sham
actor Orly Organization    kind group   country FRA   sector REB
actor Overthrown Anarchist Faction    kind group   country GRC   sector REB
  forms Overthrow Anarchist Faction
actor Oxford Arson Group    kind group   country GBR   sector REB
  forms Oxford Arson Squad
actor Palaung State Liberation Front    kind group   country MMR   sector REB
actor Palestine Liberation Front    kind group   code IMG
actor Palestinian insurgents    kind group   country ISR   sector REB
actor Palestinian National Liberation Movement    kind group   country ISR   sector REB
  forms Harakat al-Tahrir al-Watani al-Filastini
actor Palestinian Popular Struggle Front    kind group   code IMG
  forms Popular Struggle Front
actor Palestinian Revolution Forces General Command    kind group   code IMG
actor Pan-Turkish Organization    kind group   code IMG
actor Parliamentary Forces    kind group   country RUS   sector REB
actor Parti pour le Rassemblement de la Nation Centrafricaine    kind group   country CAF   sector REB
actor Partisans of Islam    kind group   country PAK   sector REB
  forms Fedayeen Islam
actor Party for the Liberation of the Hutu People    kind group   country BDI   sector OPP
  forms Palipehutu, Parti pour la libération du peuple Hutu
actor Party for Unity and Safeguarding of the Integrity of Congo    kind group   country COD   sector OPP
  forms PUSIC, Parti pour l'unité et la sauvegarde de l'intégrité du Congo
actor Party of Holy Warriors    kind group   country IND   sector OPP
  forms Hezb-ul-Mujahideen
actor Patani insurgents    kind group   country THA   sector REB
actor Patriotic and Integrationist Forces of the Congo    kind group   country COD   sector REB
  forms Force patriotique et intégrationniste du Congo
actor Patriotic Force of Resistance in Ituri    kind group   country COD   sector REB
  forms Force de résistance patriotique en Ituri
actor Patriotic Movement of the Ghanda Koye    kind group   country MLI   sector REB
  forms Mouvement Patriotique Ganda Koy
actor Patriotic Resistance Army    kind group   country HND   sector REB
actor Patriots Council    kind group   country USA   sector REB
  forms Minnesota Patriot Council
actor Pawngywng National Defense Force    kind group   country MMR   sector REB
actor Peace and Justice    kind group   country MEX   sector REB
  forms Paz y Justicia
actor Peasant Self-Defense Groups of Córdoba and Urabá    kind group   country COL   sector PRM
  forms Autodefensas Campesinas de Córdoba y Urabá
actor Pedro Leon Arboleda Movement    kind group   country COL   sector REB
actor People Committed to Propagating the Prophet's Teachings and Jihad    kind group   code IMG
  forms Jama'atu Ahlis Sunna Lidda'awati wal-Jihad
actor People Persecuted By Pablo Escobar    kind group   country COL   sector REB
  forms PEPES, Perseguidos por Pablo Escobar
actor People's Armed Forces    kind group   country TCD   sector REB
  forms Forces armées populaires
actor People's Armed Forces of Congo    kind group   country COD   sector REB
  forms Forces armées du peuple Congolais
actor People's Command    kind group   country BOL   sector REB
actor People's Committee against Police Atrocities    kind group   country IND   sector REB
actor People's Liberation Army - Francisco Caraballo    kind group   country COL   sector REB
  forms EPL - Megateo, EPL - FC, Ejército popular de liberación - Francisco Caraballo
actor People's Liberation Army of Kurdistan    kind group   country TUR   sector REB
  forms Kurdistan National Liberty Army, Peoples Defense Force
actor People's Liberation Forces    kind group   country COL   sector REB
actor People's Liberation Front of India    kind group   country IND   sector REB
actor People's Liberation Organisation of Tamil Eelam    kind group   country LKA   sector REB
  forms PLOTE
actor People's Revolutionary Armed Forces    kind group   country MEX   sector REB
actor People's Revolutionary Army    kind group   country ARG   sector REB
  forms Ejército revolucionario del pueblo
actor People's Revolutionary Army    kind group   country SLV   sector REB
  forms Ejército revolucionario del pueblo
actor People's Revolutionary Front    kind group   country PHL   sector REB
actor People's Revolutionary Militias    kind group   country ECU   sector REB
actor People's Revolutionary Organization    kind group   country ARG   sector REB
actor People's Revolutionary Party of Kangleipak    kind group   country IND   sector REB
  forms PREPAK
actor People's Solidarity Association/Peace Force    kind group   country BGD   sector REB
  forms JSS/SB, Jana Samhati Samiti/Shanti Bahini
actor People's United Liberation Front    kind group   country IND   sector REB
actor People's Vanguard Organization    kind group   country CRI   sector REB
actor Perci    kind group   country COD   sector REB
actor Permesta Movement    kind group   country IDN   sector REB
actor Peronist Armed Forces    kind group   country ARG   sector REB
actor Philippine Secessionist Group Moro Islamic Liberation Front    kind group   code IMG
actor Pilate Base gang    kind group   country HTI   sector CRM
actor Polish Revolutionary Home Army    kind group   code IMG
  forms Insurgent Home Army, Poland National Liberation Front
actor Popular Defence Force    kind group   country SDN   sector REB
  forms Difaa al-Sha'abi
actor Popular Forces of April 25    kind group   country PRT   sector REB
actor Popular Front for National Renaissance    kind group   country TCD   sector REB
  forms Front populaire pour la renaissance nationale
actor Popular Front for Reconstruction    kind group   country CAF   sector REB
  forms Front Populaire pour le Redressement
actor Popular Front for the Liberation of Libya    kind group   country LBY   sector REB
actor Popular Front for the Liberation of Saguia el Hamra and Rio de Oro    kind group   country MAR   sector REB
  forms Frente popular de liberación de Saguia el Hamra y Rio de Oro
actor Popular Front for the Liberation of the Occupied Arab Gulf    kind group   country OMN   sector REB
  forms PFLOAG, al-Jabha al-Sha'abiya li-Tahrir al-Khalij al-'Arabi al-Muhtall
actor Popular Front of Tajikistan    kind group   country TJK   sector REB
actor Popular Liberation Front of Azawad    kind group   country MLI   sector REB
  forms Front Populaire de Libération de l'Azawad
actor Popular Movement for Changing the Congo    kind group   country COD   sector REB
  forms Ngumino, Mouvement populaire pour le changement du Congo
actor Popular Movement for the Liberation of Angola    kind group   country AGO   sector REB
  forms Movimento popular de libertação de Angola, Popular Movement for the Liberation of Angola-Party of Labor
actor Popular Movement for the Liberation of Azawad    kind group   country MLI   sector REB
  forms Mouvement Populaire de Libération de l'Azaouad, Azawad People's Movement, Mouvement populaire de l'Azaouad
actor Popular Organisations Lavalas    kind group   country HTI   sector REB
  forms OP Lavalas, Organisations Populaires Lavalas
actor Popular Revolutionary Action    kind group   country GRC   sector REB
actor Popular Revolutionary Movement    kind group   country BOL   sector REB
actor Popular Revolutionary Resistance Group    kind group   country GRC   sector REB
actor Popular Revolutionary Resistance Organization    kind group   country LBN   sector REB
  forms Revolutionary Popular Resistance Organization
actor Popular Revolutionary Vanguard    kind group   country BRA   sector REB
actor Pro-Chechen Wahhabi Group    kind group   code IMG
actor Proletarian Action Group    kind group   country CHL   sector REB
actor Proletarian Combatant Groups    kind group   country ITA   sector REB
actor Proletarian Nuclei for Communism    kind group   code IMG
actor Proletarian Resistance    kind group   country GRC   sector REB
actor Protectors of Islam Brigade    kind group   country IRQ   sector REB
actor Provisional Irish Republican Army    kind group   country GBR   sector REB
actor Puerto Rican Nationalist Party    kind group   country USA   sector OPP
actor Puerto Rican Resistance Movement    kind group   code IMG
actor Puntland State of Somalia    kind group   country SOM   sector REB
  forms Dowladda Puntland ee Soomaaliya
actor Rafallah al-Sahati Brigade    kind group   country LBY   sector REB
actor Rahanweyn Resistance Army    kind group   country SOM   sector REB
actor Raia Mutomboki - Bravo    kind group   country COD   sector REB
actor Raia Mutomboki - Makombo    kind group   country COD   sector REB
actor Raia Mutomboki Butachibera    kind group   country COD   sector REB
actor Rajah Solaiman Movement    kind group   country PHL   sector REB
actor Rally of Democratic Forces    kind group   country TCD   sector REB
  forms Rassemblement des Forces démocratiques
actor Rally of Democratic Forces of Guinea    kind group   country GIN   sector REB
  forms Rassemblement des Forces démocratiques de Guinée
actor Raqqa Revolutionaries' Brigade    kind group   country SYR   sector REB
  forms Liwa Thuwar ar-Raqqa
actor Raul Sendic International Brigade    kind group   code IMG
actor Real Irish Republican Army    kind group   country IRL   sector REB
  forms Óglaigh na hÉireann, True Ira, Italian Red Brigade, Red Regiments
actor Rebel Armed Forces    kind group   country GTM   sector REB
  forms FAR I, Fuerzas Armadas Rebeldes, November 13th Movement of the Rebel Armed Forces
actor Red Khmers    kind group   country KHM   sector REB
actor Reformed Mayi Mayi    kind group   country COD   sector REB
  forms CNPSC, Mayi Mayi Réformé, Maï Maï Réformé
actor Reformed Nduma Defence of Congo    kind group   country COD   sector REB
  forms NDC-R, Nduma Défense du Congo - Rénové
actor Regional Coordinator of Community Authorities of the Founder Peoples    kind group   country MEX   sector REB
  forms CRAC-PF, Coordinadora Regional de Autoridades Comunitarias-Pueblos Fundadores
actor Republican Forces of Burundi    kind group   country BDI   sector REB
  forms Forebu, Les Forces Republicaines du Burundi, Popular Forces of Burundi, Forces Populaires du Burundi
actor Resistance Forces of the Great West    kind group   country CIV   sector REB
  forms Forces de résistance du Grand Ouest
actor Résistants nationalistes Lumumbistes    kind group   country COD   sector REB
actor Restoration Council of Shan States    kind group   country MMR   sector REB
actor Retribution Army    kind group   country SYR   sector REB
  forms Jaysh al-Qasas
actor Revolultionary Organization of Armed People    kind group   country GTM   sector REB
  forms Organización revolucionaria del pueblo en armas
actor Revolution and Justice    kind group   country CAF   sector REB
  forms Justice Revolution
actor Revolutionary Action Organization of the Arab Resistance Front    kind group   country LBN   sector REB
  forms Martyr Suleiman Halabi Unit
actor Revolutionary Action Party    kind group   country USA   sector REB
actor Revolutionary Armed Corps    kind group   country ECU   sector REB
  forms Revolutionary Amazon Command
actor Revolutionary Armed Forces of the People    kind group   country MEX   sector REB
actor Revolutionary Army for the Liberation of Azaouad    kind group   country MLI   sector REB
  forms Armeé révolutionnaire de liberation de l'Azaouad
actor Revolutionary Army of the People    kind group   country DOM   sector REB
actor Revolutionary Autonomous Group    kind group   country PRT   sector REB
actor Revolutionary Brigades    kind group   country GRC   sector REB
actor Revolutionary Cells Animal Liberation Brigade    kind group   country USA   sector REB
actor Revolutionary Democratic Council    kind group   country TCD   sector REB
  forms Conseil démocratique révolutionnaire
actor Revolutionary Eelam Organization    kind group   country LKA   sector REB
  forms Eelam Revolutionary Organization of Students
actor Revolutionary Force Seven    kind group   country USA   sector REB
actor Revolutionary Forces of 1 April    kind group   country TCD   sector REB
actor Revolutionary Front for Communism    kind group   country ITA   sector REB
actor Revolutionary Front for Proletarian Action    kind group   country BEL   sector REB
actor Revolutionary Leninist Brigades    kind group   country ITA   sector REB
actor Revolutionary Liberation Action    kind group   country GRC   sector REB
actor Revolutionary Memory    kind group   country GRC   sector REB
actor Revolutionary Movement of October 8    kind group   country BRA   sector REB
actor Revolutionary Nuclei    kind group   country GRC   sector REB
  forms Revolutionary Cells
actor Revolutionary Offensive Cells    kind group   country ITA   sector REB
actor Revolutionary Outburst Movement    kind group   country LBN   sector REB
  forms Arab Revolutionary Expansion Movement, Arab Revolutionary Surge
actor Revolutionary People's Front    kind group   code IMG
actor Revolutionary People's Struggle    kind group   country GRC   sector REB
  forms Revolutionary Popular Struggle
actor Revolutionary Perspective    kind group   country ESP   sector REB
actor Revolutionary Proletarian Initiative Nuclei    kind group   country ITA   sector REB
  forms Nucleus of the Proletarian Revolutionary Initiaitve
actor Revolutionary Proletarian Nucleus    kind group   country ITA   sector REB
actor Revolutionary Socialists    kind group   country SWE   sector REB
actor Revolutionary Subversive Faction-Commando Unibomber    kind group   country GRC   sector REB
  forms Revolutionary Faction to Overthrow Commando Unabomber
actor Revolutionary Torch-Bearing Run    kind group   country GRC   sector REB
actor Revolutionary United Front Movement    kind group   country HND   sector REB
actor Revolutionary Violence Group    kind group   country GRC   sector REB
actor Revolutionary Worker Clandestine Union of the People Party    kind group   country MEX   sector REB
actor Riyad Us-Saliheyn Martyrs' Brigade    kind group   country RUS   sector REB
  forms Riyadh-As-Saliheen
actor Rock Machine    kind group   country CAN   sector REB
actor Rohingya Patriotic Front    kind group   country MMR   sector REB
actor Rohingya Solidarity Organisation    kind group   country MMR   sector REB
actor Roque Dalton Commando    kind group   country GTM   sector REB
actor Russian National Bolshevist Party    kind group   code IMG
actor Saad bin Abi Waqas Brigades    kind group   country IRQ   sector REB
  forms Sad Ibn Abi-Waqqas
actor Sabaneta - Pavilion I gang    kind group   country VEN   sector CRM
actor Sabaneta - Re-education sector gang    kind group   country VEN   sector CRM
actor Sabaot Land Defence Force    kind group   country KEN   sector REB
actor Salah Al-Din Battalions    kind group   code IMG
  forms Salah Al-Din Brigades
actor Salahadin Brigade    kind group   country SYR   sector REB
actor Sami Al-Ghul Brigades    kind group   code IMG
  forms Martyr Sami Al-Ghul Brigades
actor San Joaquin Militia    kind group   country USA   sector REB
  forms San Joaquin County Militia
actor Santa Rosa de Lima Cartel    kind group   country MEX   sector CRM
  forms Cártel de Santa Rosa de Lima
actor Saraya Ahl al-Sham    kind group   country LBN   sector REB
actor Saraya Al-Shuhuada Al-Jihadiyah Fi Al-Iraq    kind group   country IRQ   sector REB
  forms Jihadist Martyrs Brigades in Iraq
actor Saraya Jarablus    kind group   country SYR   sector REB
actor Sardinian Autonomy Movement    kind group   country ITA   sector REB
actor Secret Army Organization    kind group   country USA   sector REB
  forms Organisation de l'armée secrète
actor Secret Organization of Al-Qaeda in Europe    kind group   country GBR   sector REB
actor Secret Organization Zero    kind group   country USA   sector REB
  forms Group Zero
actor Self-Defense Groups of Cordoba and Uraba    kind group   country COL   sector REB
  forms Peasant Self-Defense Group of Coacute
actor Serbian Autonomous Oblast of Krajina    kind group   country SRB   sector REB
  forms SAO Krajina, Srpska autonomna oblast Krajina
actor Shabab al-Tawhid wa al-Aqiyda    kind group   country LBY   sector REB
actor Shabelle Valley Alliance    kind group   country SOM   sector REB
actor Sham al-Rasul Brigade    kind group   country SYR   sector REB
  forms Liwa Sham al-Rasul
actor Sham Legion    kind group   country SYR   sector REB
  forms Faylaq Al-Sham
actor Shan National United Front    kind group   country MMR   sector REB
actor Shan State Independence Army    kind group   country MMR   sector REB
actor Shan State Nationalities Liberation Organization    kind group   country MMR   sector REB
  forms SSNLO
actor Shan State Progress Party    kind group   country MMR   sector OPP
actor Shan State Revolutionary Army    kind group   country MMR   sector REB
actor Shan United Revolutionary Army    kind group   country MMR   sector REB
actor Shoaib Ghansar    kind group   code IMG
actor Shuhada al-Wadi militia    kind group   country LBY   sector PRM
actor Sidama Liberation Movement    kind group   country ETH   sector REB
actor Signed-in-Blood Battalion    kind group   country DZA   sector REB
  forms al-Mouwakoune Bi-Dima
actor Simon Pele gang    kind group   country HTI   sector CRM
actor Socialist-Nationalist Front    kind group   country CHE   sector REB
actor Soldiers of al-Aqsa    kind group   country SYR   sector REB
  forms Liwa al-Aqsa, Jund al-Aqsa, Banner of al-Aqsa
actor Soldiers of the Caliphate    kind group   country TUN   sector REB
  forms JAK-T, Jund al-Khilafah-Tunisia
actor Soldiers of the Levant    kind group   country SYR   sector REB
  forms Ajnad al-Sham
actor Soldiers of the Prophet's Companions    kind group   country IRQ   sector REB
  forms Jamaat Jund al-Sahaba
actor Somali Abo Liberation Front    kind group   country ETH   sector REB
actor Somali National Front    kind group   country SOM   sector REB
actor Somali National Movement    kind group   country SOM   sector REB
  forms Dhaq dhaqaaqa wadaniga soomaliyeed
actor Somali Patriotic Movement    kind group   country SOM   sector REB
actor Somali Patriotic Movement/Somali National Alliance    kind group   country SOM   sector REB
  forms SPM/SNA
actor Somali Reconciliation and Restoration Council    kind group   country SOM   sector REB
actor Somali Salvation Democratic Front    kind group   country SOM   sector REB
actor Sons of Yarmouk Movement    kind group   country SYR   sector REB
  forms Harakat Ibn al-Yarmouk
actor South Moluccan Suicide Commando    kind group   country NLD   sector REB
actor South Sudan Defence Movement/Army    kind group   country SDN   sector REB
  forms SSDM/A
actor South Sudan Democratic Movement/Army - Cobra Faction    kind group   country SSD   sector REB
  forms SSDM/A - Cobra Faction
actor South Sudan Liberation Movement/ Army    kind group   country SDN   sector REB
  forms SSLM/A
actor South Sudan United Movement/Army    kind group   country SDN   sector REB
  forms SSUM/A
actor Southeast States Alliance    kind group   country USA   sector REB
actor Southern Sudan Independence Movement    kind group   country SDN   sector REB
  forms Movement of Riak Machar, Southern Sudan Independence Army, Southern Sudan Independence Movement/army, Ssim/a, Sudan People's Liberation Army United
actor Sovereign Panama Front    kind group   country PAN   sector REB
  forms Frepaso, Panama Sovereignty Front
actor Spanish Basque Battalion    kind group   code IMG
actor Special Purpose Islamic Regiment    kind group   code IMG
actor State of Oman/Free Oman    kind group   country OMN   sector REB
actor Steadfastness Front    kind group   country LBY   sector REB
  forms Jabhat al-Samud
actor Strangers of the Levant    kind group   country SYR   sector REB
  forms Ghuraba al-Sham, Jabhat Ghurabā' ash-Shām
actor Subol Al-Salam Brigade    kind group   country LBY   sector REB
actor Sudan Liberation Movement/Army    kind group   country SDN   sector REB
  forms SLM/A
actor Sudan Liberation Movement/Army-Unity    kind group   country SDN   sector REB
  forms SLM/A-Unity, Sudan Liberation Force Alliance
actor Sudan People's Liberation Army/Movement in Opposition    kind group   country SSD   sector REB
  forms SPLM/A - IO
actor Sudanese Awakening Revolutionary Council    kind group   country SDN   sector REB
actor Sudanese Communist Party    kind group   country SDN   sector OPP
actor Sudanese People's Liberation Movement/Army    kind group   code IMG
  forms SPLM/A
actor Sujeirinha gang    kind group   country BRA   sector CRM
actor Sultan Murad Division    kind group   country SYR   sector REB
  forms Liwa al-Sultan Murad
actor Sultanate of Sulu    kind group   country MYS   sector REB
actor Supervisory Council of the North    kind group   country AFG   sector REB
  forms Shura-yi Nazar-i Shomali
actor Supreme Islamic Council of Somalia    kind group   country SOM   sector REB
  forms ARS/UIC, Alliance for the Re-Liberation of Somalia/Union of Islamic Courts
actor Surinamese Liberation Army    kind group   country SUR   sector REB
actor Swords of Righteousness Brigades    kind group   country IRQ   sector REB
  forms Swords of Truth Brigades
actor Syria National Army    kind group   country SYR   sector REB
  forms Jaysh al-Watani al-Suri
actor Syria Revolutionaries' Front    kind group   country SYR   sector REB
  forms Jabhat Thuwwar Surya
actor Syriac Military Council    kind group   country SYR   sector REB
  forms Mawtbo Fulhoyo Suryoyo
actor Syrian Liberation Front    kind group   country SYR   sector REB
  forms Jabhat Tahrir Suriya
actor Syrian Social Nationalist Party    kind group   code IMG
  forms Al-Hizb A-Suri Al-Qawmi Al-Ijtimaee
actor Tahrir al- Sham Army    kind group   country SYR   sector REB
actor Tahrir Brigade    kind group   country SYR   sector REB
actor Tailand Revolutionary Council    kind group   country MMR   sector REB
actor Tajamu Shuhada al-Sharqiya    kind group   country SYR   sector REB
actor Taleban Movement of Pakistan    kind group   country PAK   sector REB
actor Tamil Eelam Liberation Organization    kind group   country LKA   sector REB
actor Tanzim Organization    kind group   code IMG
actor Tawheed ul-Islam    kind group   country PAK   sector REB
actor Tawhid Islamic Brigades    kind group   country EGY   sector REB
actor Terceiro Comando Puro    kind group   country BRA   sector REB
actor Territorial Anti-Imperialist Nuclei    kind group   country ITA   sector REB
actor The Committee for Promotion of Intransigence    kind group   country GRC   sector REB
actor The Free Life Party of Kurdistan    kind group   country IRN   sector OPP
  forms Partî Jiyanî Azadî Kurdistan
actor The Group for the Promotion of Virtue and the Prevention of Vice    kind group   country IRQ   sector REB
  forms Propagation of Virtue Prohibition of Vice Brigades, The Group for the Propagation of Virtue and the Prevention of Vice
actor The League of the Righteous    kind group   country IRQ   sector REB
  forms Asa'ib Ahl al-Haqq
actor The Monotheism and Jihad Group    kind group   code IMG
  forms Jama'at Al-Tawhid wa Al-Jihad
actor The National Anti-Corruption Front    kind group   country BOL   sector REB
actor The Salafi groups which practice hisba    kind group   country SAU   sector REB
  forms al-Jama'a al-Salafiyya al-Muhtasiba
actor The Support Front for the People of Syria    kind group   country LBN   sector REB
  forms Jabhat Fateh al-Sham, Jabhat al-Nusra li al-Sham, Front for the Conquest of the Levant
actor Third Command    kind group   country BRA   sector REB
  forms Terceiro Comando
actor Third of October Group    kind group   code IMG
  forms 3 October Armenian Nationalism Movement, 3rd October Organization
actor Tigray Peoples Liberation Front    kind group   country ETH   sector REB
  forms Tigrai Peoples Liberation Front
actor Tigrean People's Liberation Front    kind group   country ETH   sector REB
actor Togolese Movement for Democracy    kind group   country TGO   sector REB
  forms Movement togolaise pour la démocratie
actor Totally Anti-War Group    kind group   country FRA   sector REB
actor Tripoli Protection Force    kind group   country LBY   sector REB
actor Tripoli Revolutionaries Brigade    kind group   country LBY   sector REB
actor Tripura National Volunteers    kind group   country IND   sector REB
actor Tunisian Armed Resistance    kind group   country TUN   sector REB
  forms Résistance Armée Tunisienne
actor Tunisian Combatant Group    kind group   country AFG   sector REB
  forms Groupe Combattant Tunisien, Tunisian Combat Group, Tunisian Islamic Fighting Group
actor Tupac Katari Guerrilla Army    kind group   country BOL   sector REB
actor Tupamaro Revolutionary Movement - January 23    kind group   country VEN   sector REB
  forms Tupamaro Revolutionary Front
actor Turkish Islamic Jihad    kind group   country TUR   sector REB
actor Turkish People's Liberation Army    kind group   country TUR   sector REB
actor Turkish People's Liberation Front    kind group   country TUR   sector REB
  forms Turkish Peoples Liberation Party-Front, TPLP-F
actor Twiganeho    kind group   country COD   sector REB
actor Uganda Democratic Christian Army    kind group   country CAF   sector REB
  forms Dominic Ongwen, Vincent Otti, Caesar Achellam, Raska Lukwiya, Okot Odhiambo, Odong Latek, Alphonse Lamola, Nixman Oryanga
actor Uganda Freedom Movement    kind group   country UGA   sector REB
actor Uganda National Liberation Front    kind group   country UGA   sector REB
  forms UNLF
actor Uganda National Rescue Front II    kind group   country SDN   sector REB
  forms UNRF II
actor Uganda People's Army    kind group   country UGA   sector REB
actor Ugandan National Rescure Front    kind group   country UGA   sector REB
actor Ugandan People's Democratic Army    kind group   country UGA   sector REB
actor Ukrainian Insurgent Army    kind group   country RUS   sector REB
  forms Ukrayins'ka Povstans'ka Armiya
actor Ummah Liberation Army    kind group   country SDN   sector REB
actor Unified Revolutionary Directorate    kind group   country SLV   sector REB
  forms Direción Revolucionaria Unificada, Farabundo Marti Front for National Liberation, Frente farabundo Marti para la liberación nacional
actor Unified Unit of Jihad    kind group   country DZA   sector REB
  forms United Company of Jihad
actor Union Force for Democracy and Development    kind group   country TCD   sector OPP
  forms Union des Forces pour la Démocratie et le Développement
actor Union of Congolese Patriots for Peace    kind group   country COD   sector OPP
  forms Union des Patriotes Congolais pour la Paix
actor Union of Forces for the Resistance    kind group   country TCD   sector OPP
  forms Union des Forces de la Résistance
actor Union of Forces of the Armed Resistance    kind group   country NER   sector OPP
  forms Union des Forces de la résistance armée
actor Union of Patriots for the Defense of the Innocents - Mazembe    kind group   country COD   sector OPP
  forms Mayi Mayi Mazembe, UPDI-Mazembe, Union des Patriotes pour la Défense des Innocents - Mazembe, Maï Maï Mazembe
actor Union of Patriots for the Liberation of Congo    kind group   country COD   sector OPP
  forms Union des Patriotes pour la Libération du Congo
actor Union of Peaceful Citizens of Algeria    kind group   country DZA   sector REB
  forms Committee of Peace-Loving Algerians
actor Union of Revolutionaries for the Defense of the Congolese People    kind group   country COD   sector OPP
  forms URDPC, Union des révolutionnaires pour la défense du peuple congolais
actor Union of the Populations of Cameroon    kind group   country CMR   sector OPP
  forms Union des populations camerounaises
actor United Achik National Front    kind group   code IMG
actor United Anti-Reelection Command    kind group   country DOM   sector REB
actor United Arab Revolution    kind group   country KWT   sector REB
actor United Armed Forces of Novorossiya    kind group   country UKR   sector REB
actor United Baloch Army    kind group   country PAK   sector REB
actor United Democratic Resistance Movement    kind group   country RUS   sector REB
  forms Bendras demokratinio pasipriesinimo sajudis
actor United Freedom Front    kind group   country USA   sector REB
  forms Armed Resistance Unit, Guerrilla Resistance Movement, Revolutionary Fighting Group, Sam Melville/jonathan Jackson Group
actor United Islamic Front for the Salvation of Afghanistan    kind group   country AFG   sector REB
  forms UIFSA, Jabha-yi Muttahid-i Islami-yi Milli bara-yi Nijat-i Afghanistan
actor United Kuki Liberation Front    kind group   country IND   sector REB
actor United League of Arakan    kind group   country MMR   sector REB
actor United Liberation Front of Western South East Asia    kind group   country IND   sector REB
  forms UNLFW
actor United Liberation Movement for Democracy in Liberia    kind group   country LBR   sector REB
actor United Nasserite Organization    kind group   code IMG
  forms Unified Nasserite Organization, United Nasirite Organizaiton
actor United National Liberation Front    kind group   country IND   sector REB
  forms UNLF
actor United Organization of Halabjah Martyrs    kind group   country IRQ   sector REB
actor United People's Democratic Front    kind group   country BGD   sector REB
actor United People's Democratic Solidarity    kind group   country IND   sector REB
actor United Popular Action Movement    kind group   country CHL   sector REB
actor United Popular Liberation Army of America    kind group   country MEX   sector REB
actor United Revolutionary Front    kind group   country VEN   sector REB
actor United Self-Defense Forces of Venezuela    kind group   country VEN   sector REB
actor United Somali Congress-Peace Movement    kind group   country SOM   sector OPP
  forms USC-PM
actor United Somali Congress/Somali National Alliance    kind group   country SOM   sector OPP
  forms USC/SNA
actor United Workers' Union of South Africa    kind group   country ZAF   sector OPP
  forms Uwusa
actor Uygur Holy War Organization    kind group   code IMG
actor Vuba militia    kind group   country COD   sector PRM
actor Wahhabi movement of the Buinaksk district    kind group   country RUS   sector REB
actor Washington State Militia    kind group   country USA   sector REB
actor Weather Underground Organization    kind group   country USA   sector REB
  forms Action Faction
actor West Nile Bank Front    kind group   country SDN   sector REB
actor Western Cape Black Taxi Association    kind group   country ZAF   sector REB
  forms Webta
actor Western Somali Liberation Front    kind group   country ETH   sector REB
actor Wharf de Jeremie gang    kind group   country HTI   sector CRM
actor White Legion    kind group   country GEO   sector REB
  forms t'et'ri legioni
actor White Patriot Party    kind group   country USA   sector REB
actor Workers' Revolutionary Party    kind group   country BOL   sector REB
actor World Islamic Jihad Group    kind group   country YEM   sector REB
actor World Punishment Organization    kind group   country CHE   sector REB
actor Yan Gora    kind group   country NGA   sector REB
actor Yan Sakai    kind group   country NGA   sector REB
actor Yanikian Commandos    kind group   country USA   sector REB
actor Yare I - The Towers sector gang    kind group   country VEN   sector CRM
  forms Yare I - Pandilla del sector Las Torres
actor Yare I - The Workshop sector gang    kind group   country VEN   sector CRM
  forms Yare I - Pandilla del sector Los Talleres
actor Yarmouk Army    kind group   country SYR   sector REB
  forms Jaish al-Yarmouk
actor Yemen Islamic Jihad    kind group   code IMG
actor Yurtta Sulh Konseyi    kind group   country TUR   sector REB
actor Zaire self-defense group    kind group   country COD   sector PRM
  forms Zaïrois
actor Zapatista National Liberation Army    kind group   country MEX   sector REB
  forms Ejército Zapatista de liberación nacional
actor Zarate Willka Armed Forces of Liberation    kind group   country BOL   sector REB
actor Zimbabwe African National Union    kind group   country ZWE   sector OPP
  forms ZANU
actor Zimbabwe African Nationalist Union    kind group   code IMG
actor Zintan Military Council    kind group   country LBY   sector REB
actor Zionist Action Group    kind group   country PRT   sector REB
actor Zomi Revolutionary Army    kind group   country IND   sector REB
actor Zviadists    kind group   country GEO   sector REB

# --- other parties
actor A-Combination    kind organisation   country SUR   sector PTY
actor Action and Renewal Movement    kind organisation   country COG   sector PTY
  forms Mouvement Action et Renouveau
actor Action Front for Renewal and Development    kind organisation   country BEN   sector PTY
  forms Front d'action pour le renouveau et le développement
actor Afghan Social Democratic Party    kind organisation   country AFG   sector PTY
actor African Democratic Rally    kind organisation   country BFA   sector PTY
  forms Rassemblement Démocratique Africain
actor African Party for the Independence of Cape Verde    kind organisation   country CPV   sector PTY
  forms PAICV, Partido Africano da Independência de Cabo Verde
actor Afro-Shirazi Party    kind organisation   country TZA   sector PTY
  forms Chama cha Afro-Shirazi
actor Agrarian Party of Ukraine    kind organisation   country UKR   sector PTY
actor al-Hadba    kind organisation   country IRQ   sector PTY
actor All Basotho Convention    kind organisation   country LSO   sector PTY
actor All Progressives Grand Alliance    kind organisation   country NGA   sector PTY
actor Alliance for a Democratic Dynamic    kind organisation   country BEN   sector PTY
  forms alliance pour une dynamique démocratique
actor Alliance for Democracy in Mali    kind organisation   country MLI   sector PTY
actor Alliance for Patriotic Reorientation and Construction    kind organisation   country GMB   sector PTY
actor Alliance for the Republic    kind organisation   country SEN   sector PTY
  forms Alliance pour la république
actor Alliance of Builders of Islamic Iran    kind organisation   country IRN   sector PTY
actor Alliance of Free Democrats    kind organisation   country HUN   sector PTY
  forms Szabad Demokraták Szövetsége – a Magyar Liberális Párt
actor And-Jëf/African Party for Democracy and Socialism    kind organisation   country SEN   sector PTY
actor Anti-Revolutionary Party    kind organisation   country NLD   sector PTY
  forms Anti-Revolutionaire Partij
actor Ar-Namys    kind organisation   country KGZ   sector PTY
actor Arab Socialist Baath Party – Iraq Region    kind organisation   country IRQ   sector PTY
actor Arab Socialist Ba'ath Party – Syria Region    kind organisation   country SYR   sector PTY
actor Arab Socialist Union    kind organisation   country EGY   sector PTY
actor Association for the Rebirth of Madagascar    kind organisation   country MDG   sector PTY
  forms AREMA, Antoko Revolisionera Malagasy
actor Association of Combatant Clerics    kind organisation   country IRN   sector PTY
actor Assyrian Democratic Movement    kind organisation   country IRQ   sector PTY
actor Ata Meken Socialist Party    kind organisation   country KGZ   sector PTY
actor Ata-Zhurt    kind organisation   country KGZ   sector PTY
actor Authentic Radical Liberal Party    kind organisation   country PRY   sector PTY
  forms Partido Liberal Radical Auténtico
actor Azanian People's Organisation    kind organisation   country ZAF   sector PTY
actor Bangladesh Awami League    kind organisation   country BGD   sector PTY
actor Bangladesh Jamaat-e-Islami    kind organisation   country BGD   sector PTY
actor Basotho National Party    kind organisation   country LSO   sector PTY
actor Basutoland Congress Party    kind organisation   country LSO   sector PTY
actor Belgian Socialist Party    kind organisation   country BEL   sector PTY
actor Benin Rebirth Party    kind organisation   country BEN   sector PTY
  forms Parti de la renaissance du Bénin
actor Bhutan Peace and Prosperity Party    kind organisation   country BTN   sector PTY
actor Biju Janata Dal    kind organisation   country IND   sector PTY
  forms BJD
actor Bosniak Party    kind organisation   country MNE   sector PTY
  forms Bošnjačka stranka
actor Botswana Democratic Party    kind organisation   country BWA   sector PTY
actor Brazilian Labour Party    kind organisation   country BRA   sector PTY
  forms Partido Trabalhista Brasileiro
actor Brazilian Socialist Party    kind organisation   country BRA   sector PTY
  forms Partido Socialista Brasileiro
actor Buddhist Liberal Democratic Party    kind organisation   country KHM   sector PTY
actor Bulgarian Agrarian National Union    kind organisation   country BGR   sector PTY
actor Bulgarian Communist Party    kind organisation   country BGR   sector PTY
actor Burma Socialist Programme Party    kind organisation   country MMR   sector PTY
actor Cambio 90    kind organisation   country PER   sector PTY
actor Catholic People's Party    kind organisation   country NLD   sector PTY
  forms Katholieke Volkspartij
actor CDS - Partido Popular    kind organisation   country PRT   sector PTY
actor Central African Democratic Rally    kind organisation   country CAF   sector PTY
  forms Rassemblement Démocratique Centrafricain
actor Ceylon Workers' Congress    kind organisation   country LKA   sector PTY
actor Chadian Progressive Party    kind organisation   country TCD   sector PTY
  forms Parti Progressiste Tchadien
actor Cherished Nation Party    kind organisation   country PRY   sector PTY
  forms Partido Patria Querida
actor Christian Democracy    kind organisation   country ITA   sector PTY
  forms Democrazia Cristiana
actor Christian Democrat Party    kind organisation   country PER   sector PTY
actor Christian Democratic and Flemish    kind organisation   country BEL   sector PTY
  forms Christen-Democratisch en Vlaams
actor Christian Democratic Movement    kind organisation   country SVK   sector PTY
  forms Kresťanskodemokratické hnutie
actor Christian Democratic Party of Honduras    kind organisation   country HND   sector PTY
  forms Partido Demócrata Cristiano de Honduras
actor Christian Historical Union    kind organisation   country NLD   sector PTY
  forms Christelijk-Historische Unie
actor Christian National Union    kind organisation   country POL   sector PTY
  forms Zjednoczenie Chrześcijańsko-Narodowe
actor Christian National Union for the Reconstruction of Haiti    kind organisation   country HTI   sector PTY
  forms Union Nationale Chrétienne pour la Reconstruction d'Haiti
actor Christian Social People's Party    kind organisation   country LUX   sector PTY
  forms Chrëschtlech-Sozial Vollekspartei
actor Christian Social Union of Bavaria    kind organisation   country DEU   sector PTY
  forms Christlich-Soziale Union in Bayern
actor Christian Union    kind organisation   country NLD   sector PTY
actor Cidadania    kind organisation   country BRA   sector PTY
  forms Partido Popular Socialista
actor Citizens for European Development of Bulgaria    kind organisation   country BGR   sector PTY
actor Civic Democratic Alliance    kind organisation   country CZE   sector PTY
actor Civic Democratic Party    kind organisation   country CZE   sector PTY
  forms ODS, Občanská demokratická strana
actor Civic Union    kind organisation   country URY   sector PTY
  forms Unión Cívica
actor Club 2002 – Party for the Unity of the Republic    kind organisation   country COG   sector PTY
actor Colombian Conservative Party    kind organisation   country COL   sector PTY
  forms Partido Conservador Colombiano
actor Colombian Liberal Party    kind organisation   country COL   sector PTY
  forms Partido Liberal Colombiano
actor Combatant Clergy Association    kind organisation   country IRN   sector PTY
actor Commission for Organizing the Party of the Working People of Ethiopia    kind organisation   country ETH   sector PTY
actor Communist Party of Bangladesh    kind organisation   country BGD   sector PTY
actor Communist Party of Brazil    kind organisation   country BRA   sector PTY
  forms PCdoB, Partido Comunista do Brasil
actor Communist Party of Chile    kind organisation   country CHL   sector PTY
  forms Partido Comunista de Chile
actor Communist Party of Czechoslovakia    kind organisation   country CZE   sector PTY
  forms Komunistická strana Československa
actor Communist Party of Kampuchea    kind organisation   country KHM   sector PTY
actor Communist Party of Sri Lanka    kind organisation   country LKA   sector PTY
actor Communist Party of the Soviet Union    kind organisation   country RUS   sector PTY
actor Comorian Union for Progress    kind organisation   country COM   sector PTY
actor Congolese Movement for Democracy and Integral Development    kind organisation   country COG   sector PTY
  forms Mouvement Congolais pour la Démocratie et le Développement Intégral
actor Congolese Party of Labour    kind organisation   country COG   sector PTY
  forms Parti congolais du travail
actor Congress for Democracy and Progress    kind organisation   country BFA   sector PTY
  forms Congrès pour la Démocratie et le Progrès
actor Congress of the People    kind organisation   country TTO   sector PTY
actor Conservative Alliance    kind organisation   country FJI   sector PTY
actor Conservative Democratic Party of Switzerland    kind organisation   country CHE   sector PTY
actor Conservative Party of Norway    kind organisation   country NOR   sector PTY
  forms Høyre
actor Conservative People's Party    kind organisation   country DNK   sector PTY
  forms Det Konservative Folkeparti
actor Constitutional Democratic Rally    kind organisation   country TUN   sector PTY
actor Constitutional Union    kind organisation   country MAR   sector PTY
actor Constitutionalist Liberal Party    kind organisation   country NIC   sector PTY
  forms Partido Liberal Constitucionalista
actor Convention for the Renewal of the Comoros    kind organisation   country COM   sector PTY
  forms Convention pour le Renouveau des Comores
actor COPEI    kind organisation   country VEN   sector PTY
  forms Comité de Organización Política Electoral Independiente
actor Country Liberal Party    kind organisation   country AUS   sector PTY
actor Cowry Forces for an Emerging Benin    kind organisation   country BEN   sector PTY
  forms Forces Cauris pour un Bénin émergent
actor Croatian Peasant Party    kind organisation   country HRV   sector PTY
  forms Hrvatska seljačka stranka
actor Croatian People's Party – Liberal Democrats    kind organisation   country HRV   sector PTY
  forms Hrvatska narodna stranka – liberalni demokrati
actor Croatian Social Liberal Party    kind organisation   country HRV   sector PTY
  forms Hrvatska socijalno-liberalna stranka
actor Danish Social Liberal Party    kind organisation   country DNK   sector PTY
  forms Radikale Venstre
actor Democratic Alternative '91    kind organisation   country SUR   sector PTY
  forms Democratisch Alternatief '91
actor Democratic and Social Convention    kind organisation   country NER   sector PTY
actor Democratic Centre    kind organisation   country FRA   sector PTY
  forms Centre Démocrate
actor Democratic Convergence Party    kind organisation   country GNB   sector PTY
actor Democratic Convergence Party – Reflection Group    kind organisation   country STP   sector PTY
actor Democratic Forum for Modernity    kind organisation   country CAF   sector PTY
actor Democratic Front for the Reunification of the Fatherland    kind organisation   country PRK   sector PTY
actor Democratic Justice Party    kind organisation   country KOR   sector PTY
actor Democratic Labour Party    kind organisation   country BRA   sector PTY
  forms Partido Democrático Trabalhista
actor Democratic Labour Party of Lithuania    kind organisation   country LTU   sector PTY
  forms LDDP, Lietuvos demokratinė darbo partija
actor Democratic League/Movement for the Labour Party    kind organisation   country SEN   sector PTY
actor Democratic Left Party    kind organisation   country TUR   sector PTY
  forms Demokratik Sol Parti
actor Democratic Liberal Party    kind organisation   country ROU   sector PTY
  forms Partidul Democrat-Liberal
actor Democratic Movement Party    kind organisation   country BRA   sector PTY
  forms Movimento Democrático Brasileiro
actor Democratic Party of Albanians    kind organisation   country MKD   sector PTY
actor Democratic Party of Côte d'Ivoire – African Democratic Rally    kind organisation   country CIV   sector PTY
actor Democratic Party of Equatorial Guinea    kind organisation   country GNQ   sector PTY
  forms PDGE, Partido Democrático de Guinea Ecuatorial
actor Democratic Party of Guinea – African Democratic Rally    kind organisation   country GIN   sector PTY
  forms Parti Démocratique de Guinée-Rassemblement Démocratique Africain
actor Democratic Party of Moldova    kind organisation   country MDA   sector PTY
  forms Partidul Democrat din Moldova
actor Democratic Party of Pensioners of Slovenia    kind organisation   country SVN   sector PTY
  forms Demokratična stranka upokojencev Slovenije
actor Democratic Party of Socialists of Montenegro    kind organisation   country MNE   sector PTY
actor Democratic Party of Turkmenistan    kind organisation   country TKM   sector PTY
  forms Türkmenistanyň Demokratik Partiýasy
actor Democratic People's Alliance    kind organisation   country BIH   sector PTY
actor Democratic Rally    kind organisation   country CYP   sector PTY
  forms DISY
actor Democratic Republican Movement    kind organisation   country RWA   sector PTY
  forms Mouvement démocratique républicain
actor Democratic-Republican Party    kind organisation   country KOR   sector PTY
actor Democratic Republican Union    kind organisation   country VEN   sector PTY
  forms Unión Republicana Democrática
actor Democratic Revolutionary Party    kind organisation   country PAN   sector PTY
  forms Partido Revolucionario Democrático
actor Democratic Social Party    kind organisation   country BRA   sector PTY
  forms Partido Democrático Social
actor Democratic Union of Albanians    kind organisation   country MNE   sector PTY
  forms Demokratska unija Albanaca
actor Democratic Union of Hungarians in Romania    kind organisation   country ROU   sector PTY
  forms Romániai Magyar Demokrata Szövetség
actor Democratic Union of the Malian People    kind organisation   country MLI   sector PTY
  forms Union démocratique du peuple malien
actor Democrats 66    kind organisation   country NLD   sector PTY
  forms D66, Democraten 66
actor Dhivehi Rayyithunge Party    kind organisation   country MDV   sector PTY
actor Dominican Liberation Party    kind organisation   country DOM   sector PTY
  forms Partido de la Liberación Dominicana
actor Dominican Revolutionary Party    kind organisation   country DOM   sector PTY
  forms Partido Revolucionario Dominicano
actor Ecologist Green Party of Mexico    kind organisation   country MEX   sector PTY
  forms Partido Verde Ecologista de México
actor Ecology Generation    kind organisation   country FRA   sector PTY
  forms Génération écologie
actor Ensemble pour la république    kind organisation   country COD   sector PTY
  forms Parti Lumumbiste Unifié
actor Environmentalist Agrarian Party    kind organisation   country ALB   sector PTY
  forms Partia Agrare Ambientaliste
actor Estonian Centre Party    kind organisation   country EST   sector PTY
  forms Eesti Keskerakond
actor Estonian Reform Party    kind organisation   country EST   sector PTY
  forms Eesti Reformierakond
actor Executives of Construction Party    kind organisation   country IRN   sector PTY
actor Falange Española Tradicionalista y de las JONS    kind organisation   country ESP   sector PTY
actor Fatherland for All    kind organisation   country VEN   sector PTY
  forms Patria para Todos
actor FDP.The Liberals    kind organisation   country CHE   sector PTY
actor Federation of the Greens    kind organisation   country ITA   sector PTY
  forms Federazione dei Verdi
actor Fifth Republic Movement    kind organisation   country VEN   sector PTY
  forms Movimiento Quinta República
actor Finnish People's Democratic League    kind organisation   country FIN   sector PTY
actor Finnish Rural Party    kind organisation   country FIN   sector PTY
  forms Suomen Maaseudun Puolue
actor For Fatherland and Freedom/LNNK    kind organisation   country LVA   sector PTY
actor Force for Change Democratic Movement – Liberal Party    kind organisation   country STP   sector PTY
actor Forum for the Restoration of Democracy – Kenya    kind organisation   country KEN   sector PTY
actor Freedom Union – Democratic Union    kind organisation   country CZE   sector PTY
actor Frenti-Mudança    kind organisation   country TLS   sector PTY
  forms Frente de Reconstrução Nacional de Timor-Leste – Mudança
actor Front for Socialism and Democracy/Benno Jubël    kind organisation   country SEN   sector PTY
actor Front of Islamic Revolution Stability    kind organisation   country IRN   sector PTY
actor Funcinpec Party    kind organisation   country KHM   sector PTY
actor Fusion of Haitian Social Democrats    kind organisation   country HTI   sector PTY
  forms Fuzyon Sosyodemokrat Ayiti
actor G17 Plus    kind organisation   country SRB   sector PTY
  forms Г17 плус
actor Gabonese Progress Party    kind organisation   country GAB   sector PTY
actor Gabonese Socialist Union    kind organisation   country GAB   sector PTY
  forms Union socialiste gabonaise
actor Gaumee Itthihaad    kind organisation   country MDV   sector PTY
actor Georgian Labour Party    kind organisation   country GEO   sector PTY
actor Golongan Karya Party    kind organisation   country IDN   sector PTY
  forms Partai Golongan Karya
actor Green League    kind organisation   country FIN   sector PTY
  forms Vihreä liitto
actor Grenada National Party    kind organisation   country GRD   sector PTY
actor Grenada United Labour Party    kind organisation   country GRD   sector PTY
actor Groen    kind organisation   country BEL   sector PTY
actor Guatemalan Christian Democracy    kind organisation   country GTM   sector PTY
  forms Democracia Cristiana Guatemalteca
actor Haitian Tèt Kale Party    kind organisation   country HTI   sector PTY
actor Hezbe Islami    kind organisation   country AFG   sector PTY
actor Hezbe Wahdat    kind organisation   country AFG   sector PTY
actor Homeland Union – Lithuanian Christian Democrats    kind organisation   country LTU   sector PTY
  forms Tėvynės sąjunga – Lietuvos krikščionys demokratai
actor Humanist Democratic Centre    kind organisation   country BEL   sector PTY
  forms Centre démocrate humaniste
actor Hungarian Democratic Forum    kind organisation   country HUN   sector PTY
  forms Magyar Demokrata Fórum
actor Hungarian Socialist Workers' Party    kind organisation   country HUN   sector PTY
  forms Magyar Szocialista Munkáspárt
actor Ilia Chavchavadze Society    kind organisation   country GEO   sector PTY
actor Impulse to Progress and Democracy    kind organisation   country BEN   sector PTY
  forms impulsion au progrès et la démocratie
actor Independent Democratic Action    kind organisation   country STP   sector PTY
  forms Acção Democrática Independente
actor Independent Democratic Union    kind organisation   country CHL   sector PTY
  forms Unión Demócrata Independiente
actor Independent Liberal Party    kind organisation   country NIC   sector PTY
  forms Partido Liberal Independiente
actor Independent Liberals    kind organisation   country ISR   sector PTY
actor Indonesian Democratic Party    kind organisation   country IDN   sector PTY
  forms Partai Demokrasi Indonesia
actor Indonesian Democratic Party – Struggle    kind organisation   country IDN   sector PTY
  forms Partai Demokrasi Indonesia Perjuangan
actor Indonesian Justice and Unity Party    kind organisation   country IDN   sector PTY
actor Indonesian National Party    kind organisation   country IDN   sector PTY
  forms Partai Nasional Indonesia
actor Iraqi Communist Party    kind organisation   country IRQ   sector PTY
actor Iraqi National Dialogue Front    kind organisation   country IRQ   sector PTY
actor Isamaa    kind organisation   country EST   sector PTY
actor Islamic Coalition Party    kind organisation   country IRN   sector PTY
actor Islamic Dawah Organisation of Afghanistan    kind organisation   country AFG   sector PTY
actor Islamic Democratic Party    kind organisation   country RWA   sector PTY
  forms Parti Démocratique Idéal
actor Islamic Republican Party    kind organisation   country IRN   sector PTY
actor Istrian Democratic Assembly    kind organisation   country HRV   sector PTY
  forms Istarski demokratski sabor
actor Italian Democratic Socialist Party    kind organisation   country ITA   sector PTY
  forms Partito Socialista Democratico Italiano
actor Italian Liberal Party    kind organisation   country ITA   sector PTY
  forms Partito Liberale Italiano
actor Italian People's Party    kind organisation   country ITA   sector PTY
  forms Partito Popolare Italiano
actor Italian Renewal    kind organisation   country ITA   sector PTY
  forms Rinnovamento Italiano
actor Italian Republican Party    kind organisation   country ITA   sector PTY
  forms Partito Repubblicano Italiano
actor Italian Socialist Party    kind organisation   country ITA   sector PTY
  forms Partito Socialista Italiano
actor Ivorian Workers' Party    kind organisation   country CIV   sector PTY
  forms Parti ivoirien des travailleurs
actor Jatiya Samajtantrik Dal    kind organisation   country BGD   sector PTY
actor Jim Anderton's Progressive Party    kind organisation   country NZL   sector PTY
actor Kabalikat ng Malayang Pilipino    kind organisation   country PHL   sector PTY
actor KDU-ČSL    kind organisation   country CZE   sector PTY
actor Kilusang Bagong Lipunan    kind organisation   country PHL   sector PTY
actor Kolina    kind organisation   country ARG   sector PTY
  forms Corriente de Liberación Nacional
actor Laban ng Demokratikong Pilipino    kind organisation   country PHL   sector PTY
actor Lakas–CMD    kind organisation   country PHL   sector PTY
  forms Lakas–Demokratang Kristiyano at Muslim
actor Lanka Sama Samaja Party    kind organisation   country LKA   sector PTY
actor Latvian Farmers' Union    kind organisation   country LVA   sector PTY
  forms Latvijas Zemnieku savienība
actor Latvian Way    kind organisation   country LVA   sector PTY
  forms Latvijas Ceļš
actor Latvia's First Party    kind organisation   country LVA   sector PTY
  forms Latvijas Pirmā Partija
actor League of Communists of Yugoslavia    kind organisation   country SRB   sector PTY
actor Lebanese Democratic Party    kind organisation   country LBN   sector PTY
actor Left Alliance    kind organisation   country FIN   sector PTY
  forms Vasemmistoliitto
actor Left-Green Movement    kind organisation   country ISL   sector PTY
  forms Vinstrihreyfingin – grænt framboð
actor Les Centristes    kind organisation   country FRA   sector PTY
actor Lesotho Congress for Democracy    kind organisation   country LSO   sector PTY
actor Lespwa    kind organisation   country HTI   sector PTY
  forms Fwon Lespwa
actor Liberal and Centre Union    kind organisation   country LTU   sector PTY
  forms Liberalų ir centro sąjunga
actor Liberal Democracy of Slovenia    kind organisation   country SVN   sector PTY
  forms Liberalna demokracija Slovenije
actor Liberal Democrats' Rally for National Reconstruction – Vivoten    kind organisation   country BEN   sector PTY
actor Liberal National Party of Queensland    kind organisation   country AUS   sector PTY
actor Liberal Party of Honduras    kind organisation   country HND   sector PTY
  forms Partido Liberal de Honduras
actor Liberal Party of Macedonia    kind organisation   country MKD   sector PTY
actor Liberal Party of the Philippines    kind organisation   country PHL   sector PTY
  forms Partido Liberal
actor Liberal Reformist Party    kind organisation   country BEL   sector PTY
  forms Parti Réformateur Libéral
actor Liberia Action Party    kind organisation   country LBR   sector PTY
actor Liberty Korea Party    kind organisation   country KOR   sector PTY
actor Luxembourg Socialist Workers' Party    kind organisation   country LUX   sector PTY
actor Mahajana Eksath Peramuna    kind organisation   country LKA   sector PTY
actor Malaysian Chinese Association    kind organisation   country MYS   sector PTY
actor Malaysian Indian Congress    kind organisation   country MYS   sector PTY
actor Malaysian Islamic Party    kind organisation   country MYS   sector PTY
actor Maldives Development Alliance    kind organisation   country MDV   sector PTY
actor Māori Party    kind organisation   country NZL   sector PTY
  forms Te Pāti Māori
actor Marada Movement    kind organisation   country LBN   sector PTY
actor Mauritanian People's Party    kind organisation   country MRT   sector PTY
actor Mauritian Militant Movement    kind organisation   country MUS   sector PTY
  forms Mouvement Militant Mauricien
actor Mauritian Social Democrat Party    kind organisation   country MUS   sector PTY
  forms Parti Mauricien Social Démocrate
actor Melanesian Liberal Party    kind organisation   country PNG   sector PTY
actor Militant Socialist Movement    kind organisation   country MUS   sector PTY
  forms Mouvement Socialiste Militant
actor Moderate Party    kind organisation   country SWE   sector PTY
  forms Moderata samlingspartiet
actor Mongolian People's Party    kind organisation   country MNG   sector PTY
actor Mongolian Social Democratic Party    kind organisation   country MNG   sector PTY
actor Motherland Party    kind organisation   country TUR   sector PTY
  forms Anavatan Partisi
actor Movement for Democracy    kind organisation   country CPV   sector PTY
  forms Movimento para a Democracia
actor Movement for Democracy and Development    kind organisation   country CAF   sector PTY
  forms Mouvement pour la Démocratie et le Développement
actor Movement for Democratic Change – Ncube    kind organisation   country ZWE   sector PTY
actor Movement for Democratic Change – Tsvangirai    kind organisation   country ZWE   sector PTY
actor Movement for Social Democracy    kind organisation   country CYP   sector PTY
  forms EDEK
actor Movement for the Liberation of the Central African People    kind organisation   country CAF   sector PTY
  forms Mouvement pour la Libération du Peuple Centrafricain
actor Movement for the Social Evolution of Black Africa    kind organisation   country CAF   sector PTY
  forms MESAN, Mouvement pour l'évolution sociale de l'Afrique noire
actor Movement of Society for Peace    kind organisation   country DZA   sector PTY
actor Movement of the Forces of the Future    kind organisation   country CIV   sector PTY
actor Muttahida Qaumi Movement – London    kind organisation   country PAK   sector PTY
actor Nacionalista Party    kind organisation   country PHL   sector PTY
  forms Partido Nacionalista
actor Nasdem Party    kind organisation   country IDN   sector PTY
actor National Alliance for Reconstruction    kind organisation   country TTO   sector PTY
actor National Alliance Party    kind organisation   country PNG   sector PTY
actor National Awakening Party    kind organisation   country IDN   sector PTY
  forms Partai Kebangkitan Bangsa
actor National Coalition of Afghanistan    kind organisation   country AFG   sector PTY
  forms Etelaf-e Milli
actor National Coalition Party    kind organisation   country FIN   sector PTY
actor National Coalition Party    kind organisation   country SLV   sector PTY
  forms Partido de Concertación Nacional
actor National Congress for Democratic Initiative    kind organisation   country MLI   sector PTY
  forms Congrès National d'Initiative Démocratique
actor National Congress for New Politics    kind organisation   country KOR   sector PTY
actor National Democratic Party of Liberia    kind organisation   country LBR   sector PTY
actor National Development Party    kind organisation   country THA   sector PTY
actor National Islamic Movement of Afghanistan    kind organisation   country AFG   sector PTY
actor National Liberal Party    kind organisation   country LBN   sector PTY
actor National Liberal Party    kind organisation   country ROU   sector PTY
  forms Partidul Național Liberal
actor National Liberation Movement    kind organisation   country GTM   sector PTY
  forms Movimiento de Liberación Nacional
actor National Liberation Party    kind organisation   country CRI   sector PTY
actor National Mandate Party    kind organisation   country IDN   sector PTY
  forms Partai Amanat Nasional
actor National Movement for Stability and Progress    kind organisation   country BGR   sector PTY
actor National Movement for the Development of Society    kind organisation   country NER   sector PTY
  forms Mouvement National pour la Société du Développement-Nassara
actor National Party of Australia    kind organisation   country AUS   sector PTY
actor National Party of Suriname    kind organisation   country SUR   sector PTY
  forms Nationale Partij Suriname
actor National Patriotic Party    kind organisation   country LBR   sector PTY
actor National Progressive Front    kind organisation   country SYR   sector PTY
actor National Rainbow Coalition    kind organisation   country KEN   sector PTY
actor National Rally of Independents    kind organisation   country MAR   sector PTY
actor National Renewal    kind organisation   country CHL   sector PTY
  forms Renovación Nacional
actor National Renewal Alliance Party    kind organisation   country BRA   sector PTY
  forms ARENA, Aliança Renovadora Nacional
actor National Republican Movement for Democracy and Development    kind organisation   country RWA   sector PTY
  forms Mouvement républicain national pour la démocratie et le développement
actor National Unification Party    kind organisation   country CRI   sector PTY
  forms Unificación Nacional
actor National Union for Democracy and Progress    kind organisation   country CMR   sector PTY
actor National Union for Independence and Revolution    kind organisation   country TCD   sector PTY
  forms Union Nationale pour l'indépendance et la révolution
actor National Union for the Progress of Romania    kind organisation   country ROU   sector PTY
  forms Uniunea Națională pentru Progresul României
actor National Unity Party    kind organisation   country CAF   sector PTY
actor National Woodcutters' Rally – Rally for Gabon    kind organisation   country GAB   sector PTY
actor Nationalist Congress Party    kind organisation   country IND   sector PTY
actor Nationalist Democratic Action    kind organisation   country BOL   sector PTY
  forms Acción Democrática Nacionalista
actor Nationalist Liberal Party    kind organisation   country NIC   sector PTY
  forms Partido Liberal Nacionalista
actor Nationalist People's Coalition    kind organisation   country PHL   sector PTY
actor Nationalist Republican Liberal Movement    kind organisation   country PAN   sector PTY
  forms Movimiento Liberal Republicano Nacionalista
actor New Alliance Party    kind organisation   country MEX   sector PTY
  forms Partido Nueva Alianza
actor New Aspiration Party    kind organisation   country THA   sector PTY
actor New Era Party    kind organisation   country LVA   sector PTY
  forms Jaunais laiks
actor New Iran Party    kind organisation   country IRN   sector PTY
actor New Jewel Movement    kind organisation   country GRD   sector PTY
actor New Korea Party    kind organisation   country KOR   sector PTY
actor New Labour Unity Party    kind organisation   country FJI   sector PTY
actor New National Party    kind organisation   country GRD   sector PTY
actor New Slovenia    kind organisation   country SVN   sector PTY
  forms Nova Slovenija – Krščanski demokrati
actor New Zealand First    kind organisation   country NZL   sector PTY
  forms Aotearoa Tuatahi
actor Nicaraguan Democratic Movement    kind organisation   country NIC   sector PTY
actor Nigerien Alliance for Democracy and Progress    kind organisation   country NER   sector PTY
  forms Alliance nigérienne pour la démocratie et le progrès
actor Nigerien Democratic Movement for an African Federation    kind organisation   country NER   sector PTY
  forms Mouvement démocratique nigérien pour une fédération africain
actor Nigerien Party for Democracy and Socialism    kind organisation   country NER   sector PTY
  forms Parti Nigérien pour la Démocratie et le Socialisme-Tarayya
actor Nigerien Progressive Party – African Democratic Rally    kind organisation   country NER   sector PTY
  forms Parti Progressiste Nigérien-Rassemblement Démocratique Africain
actor Non-Partisan Solidarity Union    kind organisation   country TWN   sector PTY
actor Open Flemish Liberals and Democrats    kind organisation   country BEL   sector PTY
  forms Open Vlaamse Liberalen en Democraten
actor Order and Justice    kind organisation   country LTU   sector PTY
  forms Tvarka ir teisingumas
actor Our Development Party    kind organisation   country PNG   sector PTY
actor Our Home – Russia    kind organisation   country RUS   sector PTY
actor Our Ukraine–People's Self-Defense Bloc    kind organisation   country UKR   sector PTY
actor PAÍS Alliance    kind organisation   country ECU   sector PTY
  forms Movimiento Alianza PAIS
actor Palang Dharma Party    kind organisation   country THA   sector PTY
actor Pan-African Union for Social Democracy    kind organisation   country COG   sector PTY
  forms UPADS, Union panafricaine pour la démocratie sociale
actor Pan-Armenian National Movement    kind organisation   country ARM   sector PTY
actor Panameñista Party    kind organisation   country PAN   sector PTY
  forms Partido Panameñista
actor Pangu Party    kind organisation   country PNG   sector PTY
actor Panhellenic Socialist Movement    kind organisation   country GRC   sector PTY
actor Papua New Guinea Party    kind organisation   country PNG   sector PTY
actor Parmehutu    kind organisation   country RWA   sector PTY
  forms Parti du Mouvement de l'Emancipation Hutu
actor Parti Bansa Dayak Sarawak    kind organisation   country MYS   sector PTY
actor Parti Bersatu Sabah    kind organisation   country MYS   sector PTY
actor Parti Gerakan Rakyat Malaysia    kind organisation   country MYS   sector PTY
actor Parti Pesaka Bumiputera Bersatu    kind organisation   country MYS   sector PTY
actor Partido Demokratiko Pilipino–Lakas ng Bayan    kind organisation   country PHL   sector PTY
actor Partido Liberal    kind organisation   country BRA   sector PTY
actor Partie de l'unité nationale    kind organisation   country COD   sector PTY
  forms Mouvement populaire de la Révolution
actor Party for Bosnia and Herzegovina    kind organisation   country BIH   sector PTY
  forms Stranka za
actor Party for Democracy    kind organisation   country CHL   sector PTY
  forms Partido por la Democracia
actor Party for Democracy and Progress    kind organisation   country MLI   sector PTY
actor Party for National Rebirth    kind organisation   country MLI   sector PTY
  forms Le Parti pour la renaissance nationale
actor Party for National Unity and Solidarity    kind organisation   country SUR   sector PTY
actor Party for Social Renewal    kind organisation   country GNB   sector PTY
  forms Partido da Renovaçao Social
actor Party of Algerian Renewal    kind organisation   country DZA   sector PTY
actor Party of Democratic Action of Sandžak    kind organisation   country SRB   sector PTY
  forms Stranka demokratske akcije Sandžaka
actor Party of Democratic Progress    kind organisation   country BIH   sector PTY
actor Party of Independence and Labour    kind organisation   country SEN   sector PTY
actor Party of Industrialists and Entrepreneurs of Ukraine    kind organisation   country UKR   sector PTY
actor Party of Labour of Albania    kind organisation   country ALB   sector PTY
  forms Partia e Punës e Shqipërisë
actor Party of Progress and Socialism    kind organisation   country MAR   sector PTY
actor Party of Russian Unity and Accord    kind organisation   country RUS   sector PTY
actor Party of Salvation    kind organisation   country BEN   sector PTY
  forms parti du salut
actor Party of the Democratic Left    kind organisation   country SVK   sector PTY
  forms Strana demokratickej ľavice
actor Party of the Hungarian Community    kind organisation   country SVK   sector PTY
  forms Magyar Közösség Pártja
actor Party of United Pensioners of Serbia    kind organisation   country SRB   sector PTY
actor Patriotic Front for Progress    kind organisation   country CAF   sector PTY
actor Patriotic Movement for Renewal    kind organisation   country MLI   sector PTY
  forms Mouvement Patriotique pour le Renouveau
actor Patriotic Pan-African Convergence    kind organisation   country TGO   sector PTY
actor Patriotic Unity    kind organisation   country HTI   sector PTY
actor Peasant Response    kind organisation   country HTI   sector PTY
  forms Repons Peyizan
actor People's Democratic Movement    kind organisation   country PNG   sector PTY
actor People's Democratic Party    kind organisation   country UKR   sector PTY
actor People's Democratic Party of Afghanistan    kind organisation   country AFG   sector PTY
actor People's Democratic Party of Tajikistan    kind organisation   country TJK   sector PTY
actor People's Democratic Party of Uzbekistan    kind organisation   country UZB   sector PTY
  forms O'zbekistan Xalq Demokratik Partiyasi
actor People's Movement for Democratic Change    kind organisation   country SLE   sector PTY
actor People's Movement for the Liberation of Angola    kind organisation   country AGO   sector PTY
actor People's Movement of Ukraine    kind organisation   country UKR   sector PTY
actor People's National Congress    kind organisation   country GUY   sector PTY
actor People's National Congress Party    kind organisation   country PNG   sector PTY
  forms People's National Congress
actor People's National Movement    kind organisation   country TTO   sector PTY
actor People's Party – Movement for a Democratic Slovakia    kind organisation   country SVK   sector PTY
  forms Hnutie za demokratické Slovensko
actor People's Progress Party    kind organisation   country PNG   sector PTY
actor People's Rally for Progress    kind organisation   country DJI   sector PTY
actor People's Revolutionary Party of Benin    kind organisation   country BEN   sector PTY
  forms Parti de la révolution populaire du Bénin
actor People's Union    kind organisation   country BEL   sector PTY
  forms Volksunie
actor People's Union of Kazakhstan Unity    kind organisation   country KAZ   sector PTY
actor Pertjajah Luhur    kind organisation   country SUR   sector PTY
actor Peruvian Nationalist Party    kind organisation   country PER   sector PTY
  forms Partido Nacionalista Peruano
actor Polish People's Party    kind organisation   country POL   sector PTY
  forms Polskie Stronnictwo Ludowe
actor Polish United Workers' Party    kind organisation   country POL   sector PTY
  forms Polska Zjednoczona Partia Robotnicza
actor Political Party of Radicals    kind organisation   country NLD   sector PTY
  forms Politieke Partij Radikalen
actor Popular Action    kind organisation   country PER   sector PTY
  forms Acción Popular
actor Popular Democracy    kind organisation   country ECU   sector PTY
  forms Unión Demócrata Cristiana
actor Popular Social Christian Party    kind organisation   country NIC   sector PTY
actor Possible Peru    kind organisation   country PER   sector PTY
  forms Perú Posible
actor Progressive Conservative Party of Canada    kind organisation   country CAN   sector PTY
  forms Parti progressiste-conservateur du Canada
actor Progressive Democrats    kind organisation   country IRL   sector PTY
  forms An Páirtí Daonlathach
actor Progressive Party of Maldives    kind organisation   country MDV   sector PTY
actor Progressive Party of Working People    kind organisation   country CYP   sector PTY
actor Progressive Reform Party    kind organisation   country SUR   sector PTY
  forms Vooruitstrevende Hervormingspartij
actor Progressive Workers' and Farmers' Union    kind organisation   country SUR   sector PTY
  forms Progressieve Arbeiders- en Landbouwersunie
actor Prosperous Armenia    kind organisation   country ARM   sector PTY
actor Radical Change    kind organisation   country COL   sector PTY
  forms Cambio Radical
actor Radical Party of the Left    kind organisation   country FRA   sector PTY
  forms Parti radical de Gauche
actor Rally for Democracy and Development    kind organisation   country COG   sector PTY
actor Rally for Democracy and Progress    kind organisation   country NER   sector PTY
  forms Rassemblement pour la Démocratie et le Progrès
actor Rally for Democracy and Progress    kind organisation   country TCD   sector PTY
actor Rally for Democracy and Social Progress    kind organisation   country COG   sector PTY
actor Rally for the People of Burundi    kind organisation   country BDI   sector PTY
actor Rally of the Guinean People    kind organisation   country GIN   sector PTY
actor Rally of the Togolese People    kind organisation   country TGO   sector PTY
  forms Rassemblement du Peuple Togolais
actor Rashtriya Janata Dal    kind organisation   country IND   sector PTY
actor Rastriya Prajatantra Party    kind organisation   country NPL   sector PTY
actor Reform Movement    kind organisation   country BEL   sector PTY
  forms Mouvement Réformateur
actor Republican Movement    kind organisation   country MUS   sector PTY
actor Republican Party for Democracy and Renewal    kind organisation   country MRT   sector PTY
  forms Parti Républicain Démocratique pour le Renouvellement
actor Republican Party of Albania    kind organisation   country ALB   sector PTY
  forms Partia Republikane e Shqipërisë
actor Republican Reliance Party    kind organisation   country TUR   sector PTY
actor Republicanos    kind organisation   country BRA   sector PTY
actor Revolutionary Left Movement    kind organisation   country BOL   sector PTY
  forms Movimiento de la Izquierda Revolucionaria – Nueva Mayoría
actor Rodrigues People's Organisation    kind organisation   country MUS   sector PTY
  forms Organisation du Peuple Rodriguais
actor Romanian Communist Party    kind organisation   country ROU   sector PTY
  forms Partidul Comunist Român
actor Sabah People's United Front    kind organisation   country MYS   sector PTY
  forms BERJAYA
actor Sarawak National Party    kind organisation   country MYS   sector PTY
actor Sarawak United Peoples' Party    kind organisation   country MYS   sector PTY
actor Sawaba    kind organisation   country NER   sector PTY
  forms Union des Forces Populaires pour la Démocratie et le Progrès – Sawaba
actor Self-Sacrifice National Democratic Party    kind organisation   country UZB   sector PTY
  forms Fidokorlar milliy demokratik partiyasi
actor Senegalese Democratic Party    kind organisation   country SEN   sector PTY
  forms Parti Démocratique Sénégalais
actor Serbian People's Alliance of the Republika Srpska    kind organisation   country BIH   sector PTY
actor Serbian Renewal Movement    kind organisation   country SRB   sector PTY
actor Shiromani Akali Dal    kind organisation   country IND   sector PTY
actor Slovak Democratic and Christian Union – Democratic Party    kind organisation   country SVK   sector PTY
  forms Slovenská demokratická a kresťanská únia
actor Slovak National Party    kind organisation   country SVK   sector PTY
  forms Slovenská národná strana
actor Slovene Christian Democrats    kind organisation   country SVN   sector PTY
actor Slovenian Democratic Party    kind organisation   country SVN   sector PTY
  forms Slovenska demokratska stranka
actor Slovenian People's Party    kind organisation   country SVN   sector PTY
  forms Slovenska ljudska stranka
actor SMER – Social Democracy    kind organisation   country SVK   sector PTY
  forms Smer – slovenská sociálna demokracia
actor Social Action Party    kind organisation   country THA   sector PTY
actor Social Christian Party    kind organisation   country ECU   sector PTY
  forms Partido Social Cristiano
actor Social Christian Reformist Party    kind organisation   country DOM   sector PTY
  forms Partido Reformista Social Cristiano
actor Social Christian Unity Party    kind organisation   country CRI   sector PTY
  forms Partido Unidad Social Cristiana
actor Social Democratic Alliance    kind organisation   country ISL   sector PTY
  forms Samfylkingin
actor Social Democratic Party of Albania    kind organisation   country ALB   sector PTY
  forms Partia Socialdemokrate e Shqipërisë
actor Social Democratic Party of Bosnia and Herzegovina    kind organisation   country BIH   sector PTY
  forms Socijaldemokratska partija
actor Social Democratic Party of Croatia    kind organisation   country HRV   sector PTY
  forms Socijaldemokratska partija Hrvatske
actor Social Democratic Party of Finland    kind organisation   country FIN   sector PTY
  forms Suomen Sosiaalidemokraattinen Puolue
actor Social Democratic Party of Lithuania    kind organisation   country LTU   sector PTY
  forms Lietuvos socialdemokratų partija
actor Social Democratic Party of Madagascar and the Comoros    kind organisation   country MDG   sector PTY
actor Social Democratic Party of Montenegro    kind organisation   country MNE   sector PTY
  forms Socijaldemokratska partija
actor Social Democratic Party of Serbia    kind organisation   country SRB   sector PTY
actor Social Democratic Party of Switzerland    kind organisation   country CHE   sector PTY
actor Social Democratic Union of Workers and Smallholders    kind organisation   country FIN   sector PTY
actor Social Party of National Unity    kind organisation   country COL   sector PTY
  forms Partido de la Unión por la Gente
actor Social Republican Party    kind organisation   country KHM   sector PTY
actor Socialist Forces Front    kind organisation   country DZA   sector PTY
  forms Front des Forces socialistes
actor Socialist Left Party    kind organisation   country NOR   sector PTY
  forms Sosialistisk Venstreparti
actor Socialist Movement for Integration    kind organisation   country ALB   sector PTY
  forms Lëvizja Socialiste për Integrim
actor Socialist Party of Chile    kind organisation   country CHL   sector PTY
  forms Partido Socialista de Chile
actor Socialist Party of Macedonia    kind organisation   country MKD   sector PTY
actor Socialist Union of Popular Forces    kind organisation   country MAR   sector PTY
actor Socialist Unity Party of Germany    kind organisation   country DDR   sector PTY
  forms Sozialistische Einheitspartei Deutschlands
actor Society of Devotees of the Islamic Revolution    kind organisation   country IRN   sector PTY
actor Solidarity Civic Unity    kind organisation   country BOL   sector PTY
  forms Unidad Cívica Solidaridad
actor Solidarity Electoral Action    kind organisation   country POL   sector PTY
  forms Akcja Wyborcza Solidarność
actor Somali Revolutionary Socialist Party    kind organisation   country SOM   sector PTY
  forms Xisbiga Hantiwadaagga Kacaanka Soomaaliyeed
actor Sri Lanka Muslim Congress    kind organisation   country LKA   sector PTY
actor Struggling People's Organization    kind organisation   country HTI   sector PTY
  forms Òganizasyon Pèp Kap Lité
actor Sudanese Socialist Union    kind organisation   country SDN   sector PTY
actor Sudanese Union – African Democratic Rally    kind organisation   country MLI   sector PTY
  forms Union Soudanaise-Rassemblement Démocratique Africain
actor Surinamese Labour Party    kind organisation   country SUR   sector PTY
  forms Surinaamse Partij van de Arbeid
actor Swedish People's Party of Finland    kind organisation   country FIN   sector PTY
  forms Svenska folkpartiet i Finland
actor Syrian Social Nationalist Party    kind organisation   country LBN   sector PTY
actor Tanganyika African National Union    kind organisation   country TZA   sector PTY
actor Thai Citizens' Party    kind organisation   country THA   sector PTY
actor Thai Nation Party    kind organisation   country THA   sector PTY
actor The Jewish Home    kind organisation   country ISR   sector PTY
actor The United Force    kind organisation   country GUY   sector PTY
actor Third Way    kind organisation   country ISR   sector PTY
actor Tiako I Madagasikara    kind organisation   country MDG   sector PTY
actor Timorese Social Democratic Association    kind organisation   country TLS   sector PTY
  forms Associação Social-Democrata Timorense
actor Tobago Organisation of the People    kind organisation   country TTO   sector PTY
actor Triumph Heritage Empowerment Rural Party    kind organisation   country PNG   sector PTY
actor True Whig Party    kind organisation   country LBR   sector PTY
actor Truth and Justice Party    kind organisation   country AFG   sector PTY
actor Tzomet    kind organisation   country ISR   sector PTY
actor Uganda People's Congress    kind organisation   country UGA   sector PTY
  forms Congress ya Watu wa Uganda
actor Union for Democracy and National Solidarity    kind organisation   country BEN   sector PTY
  forms union pour la démocratie et la solidarité nationale
actor Union for Democracy and Peace in Côte d'Ivoire    kind organisation   country CIV   sector PTY
  forms UDPCI, Union pour la démocratie et la paix en Côte d'Ivoire
actor Union for Democracy and Progress    kind organisation   country MRT   sector PTY
  forms Union pour la Démocratie et le Progrès
actor Union for Democracy and the Republic    kind organisation   country NER   sector PTY
actor Union for Democratic Renewal    kind organisation   country SEN   sector PTY
actor Union for French Democracy    kind organisation   country FRA   sector PTY
  forms Union pour la démocratie française
actor Union for Ivory Coast    kind organisation   country CIV   sector PTY
  forms Union pour la Côte d'Ivoire
actor Union for National Progress    kind organisation   country BDI   sector PTY
  forms Union pour le Progrès national
actor Union for Progress and Renewal    kind organisation   country GIN   sector PTY
  forms Union pour le Progrès et le Renouveau
actor Union for Renewal and Democracy    kind organisation   country TCD   sector PTY
actor Union for the Development of the Comoros    kind organisation   country COM   sector PTY
actor Union for the Presidential Majority    kind organisation   country DJI   sector PTY
  forms Union pour la Majorité Présidentielle
actor Union for the Republic    kind organisation   country MRT   sector PTY
actor Union for the Republic and Democracy    kind organisation   country MLI   sector PTY
  forms Union pour la République et la Démocratie
actor Union of Citizens of Georgia    kind organisation   country GEO   sector PTY
actor Union of Democratic Forces    kind organisation   country BGR   sector PTY
actor Union of Democrats for the Republic    kind organisation   country FRA   sector PTY
  forms Union des Démocrates pour la République
actor Union of Greens and Farmers    kind organisation   country LVA   sector PTY
  forms Zaļo un Zemnieku savienība
actor Union of the Centre    kind organisation   country ITA   sector PTY
  forms Unione di Centro
actor Union of the Democratic Centre    kind organisation   country ARG   sector PTY
  forms Unión del Centro Democrático
actor Union of the Democratic Centre    kind organisation   country ESP   sector PTY
  forms Unión de Centro Democrático
actor Union of the Peoples of Cameroon    kind organisation   country CMR   sector PTY
  forms Union des Populations du Cameroun
actor United Democratic Movement    kind organisation   country KEN   sector PTY
actor United Democrats    kind organisation   country CYP   sector PTY
actor United Development Party    kind organisation   country IDN   sector PTY
  forms Partai Persatuan Pembangunan
actor United Liberal Democrats    kind organisation   country KOR   sector PTY
actor United National Congress    kind organisation   country TTO   sector PTY
actor United National Independence Party    kind organisation   country ZMB   sector PTY
  forms UNIP
actor United National Workers' Party    kind organisation   country GNQ   sector PTY
  forms Partido Único Nacional de los Trabajadores
actor United People's Party    kind organisation   country POL   sector PTY
  forms Zjednoczone Stronnictwo Ludowe
actor United Progressive People of Kinabalu Organisation    kind organisation   country MYS   sector PTY
actor United Resources Party    kind organisation   country PNG   sector PTY
actor United Sabah National Organisation    kind organisation   country MYS   sector PTY
actor United Social Democratic Party    kind organisation   country GNB   sector PTY
  forms Partido Unido Social Democrático
actor Unity and Progress Party    kind organisation   country GIN   sector PTY
  forms Parti de l'Unité et du Progrès
actor Unity for Human Rights Party    kind organisation   country ALB   sector PTY
actor Uzbekistan Liberal Democratic Party    kind organisation   country UZB   sector PTY
  forms UzLiDeP, Oʻzbekiston Liberal Demokratik Partiyasi
actor Venstre    kind organisation   country DNK   sector PTY
actor Workers' Party of Ethiopia    kind organisation   country ETH   sector PTY
actor Yisrael BaAliyah    kind organisation   country ISR   sector PTY
actor Young Malagasies Determined    kind organisation   country MDG   sector PTY
  forms Tanora malaGasy Vonona
actor Zimbabwe African National Union – Patriotic Front    kind organisation   country ZWE   sector PTY
