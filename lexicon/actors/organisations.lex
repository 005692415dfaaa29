# International bodies, non-governmental organisations, and bodies of governments that the news calls by a name of their own.
# A building or street that stands for a body (Kremlin, Downing Street) is a form of that body.
# source Codes of the CAMEO manual 1.1b3, tables 3.4 and 7.1, the shorter where two stand; forms, sectors and years own.

# --- the United Nations

actor United Nations    kind organisation   code IGOUNO
  forms U.N., UN, United Nations Organization, world body
actor United Nations Security Council    kind organisation   code IGOUNO
  forms Security Council, UN Security Council, U.N. Security Council, UNSC
actor United Nations General Assembly    kind organisation   code IGOUNO
  forms UN General Assembly, U.N. General Assembly, UNGA
actor United Nations Human Rights Council    kind organisation   code IGOUNO
  forms UN Human Rights Council, U.N. Human Rights Council, Human Rights Council, UNHRC
actor United Nations Secretariat    kind organisation   code IGOUNO
  forms UN Secretariat, U.N. Secretariat
actor United Nations High Commissioner for Refugees    kind organisation   code IGOUNOHCR
  forms UNHCR, UN refugee agency, U.N. refugee agency, United Nations refugee agency, UN High Commissioner for Refugees, U.N. High Commissioner for Refugees
actor Office of the United Nations High Commissioner for Human Rights    kind organisation   code IGOUNOHCH
  forms OHCHR, UN human rights office, U.N. human rights office, United Nations human rights office, UN High Commissioner for Human Rights, U.N. High Commissioner for Human Rights
actor United Nations Children's Fund    kind organisation   code IGOUNOKID
  forms UNICEF, Unicef, UN children's agency, U.N. children's agency
actor World Food Programme    kind organisation   code IGOUNOWFP
  forms WFP, World Food Program
actor World Health Organization    kind organisation   code IGOUNOWHO
  forms World Health Organisation, WHO, UN health agency, U.N. health agency
actor International Labour Organization    kind organisation   code IGOUNOILO
  forms International Labor Organization, International Labour Organisation, ILO
actor Food and Agriculture Organization    kind organisation   code IGOUNOFAO
  forms FAO, UN food agency, U.N. food agency, Food and Agriculture Organisation
actor International Atomic Energy Agency    kind organisation   code IGOUNOIAE
  forms IAEA, UN nuclear watchdog, U.N. nuclear watchdog, UN atomic agency, U.N. atomic agency
actor International Court of Justice    kind organisation   code IGOUNOICJ
  forms ICJ, World Court
actor World Bank    kind organisation   code IGOUNOWBK
  forms International Bank for Reconstruction and Development, World Bank Group
actor International Criminal Tribunal for the former Yugoslavia    kind organisation   code IGOUNOWCT
  forms ICTY, Yugoslav war crimes tribunal, Yugoslavia tribunal
actor International Criminal Tribunal for Rwanda    kind organisation   code IGOUNOWCT
  forms ICTR, Rwanda tribunal
actor International Residual Mechanism for Criminal Tribunals    kind organisation   code IGOUNOWCT
  forms IRMCT
actor Special Tribunal for Lebanon    kind organisation   code IGOUNO
actor Extraordinary Chambers in the Courts of Cambodia    kind organisation   code IGOUNO
  forms ECCC, Khmer Rouge Tribunal
actor United Nations Development Programme    kind organisation   code IGOUNO
  forms UNDP, United Nations Development Program
actor United Nations Educational Scientific and Cultural Organization    kind organisation   code IGOUNO
  forms UNESCO, Unesco
actor United Nations Environment Programme    kind organisation   code IGOUNO
  forms UNEP
actor United Nations Conference on Trade and Development    kind organisation   code IGOUNO
  forms UNCTAD
actor United Nations Office on Drugs and Crime    kind organisation   code IGOUNO
  forms UNODC
actor United Nations Office for the Coordination of Humanitarian Affairs    kind organisation   code IGOUNO
  forms OCHA, UN OCHA, UNOCHA
actor United Nations Population Fund    kind organisation   code IGOUNO
  forms UNFPA
actor United Nations Relief and Works Agency    kind organisation   code IGOUNO
  forms UNRWA, UN agency for Palestinian refugees, U.N. agency for Palestinian refugees
actor Joint United Nations Programme on HIV/AIDS    kind organisation   code IGOUNO
  forms UNAIDS
actor UN Women    kind organisation   code IGOUNO
actor United Nations Human Settlements Programme    kind organisation   code IGOUNO
  forms UN-Habitat, UN Habitat
actor International Civil Aviation Organization    kind organisation   code IGOUNO
  forms ICAO
actor International Maritime Organization    kind organisation   code IGOUNO
  forms IMO
actor International Telecommunication Union    kind organisation   code IGOUNO
  forms ITU
actor World Meteorological Organization    kind organisation   code IGOUNO
  forms WMO
actor World Intellectual Property Organization    kind organisation   code IGOUNO
  forms WIPO
actor Universal Postal Union    kind organisation   code IGOUNO
actor International Fund for Agricultural Development    kind organisation   code IGOUNO
  forms IFAD
actor Intergovernmental Panel on Climate Change    kind organisation   code IGOUNO
  forms IPCC
actor UN peacekeepers    kind organisation   code IGOUNO
  forms U.N. peacekeepers, UN peacekeeping force, U.N. peacekeeping force, United Nations peacekeepers, UN mission, U.N. mission, blue helmets
actor UN Interim Force in Lebanon    kind organisation   code IGOUNO
  forms UNIFIL
actor UN Assistance Mission in Afghanistan    kind organisation   code IGOUNO
  forms UNAMA
actor UN Assistance Mission for Iraq    kind organisation   code IGOUNO
  forms UNAMI
actor UN Disengagement Observer Force    kind organisation   code IGOUNO
  forms UNDOF
actor UN Mission in South Sudan    kind organisation   code IGOUNO
  forms UNMISS
actor UN Mission in Liberia    kind organisation   code IGOUNO
  forms UNMIL
actor UN Mission in Kosovo    kind organisation   code IGOUNO
  forms UNMIK
actor UN stabilisation mission in Mali    kind organisation   code IGOUNO
  forms MINUSMA
actor UN stabilisation mission in the Central African Republic    kind organisation   code IGOUNO
  forms MINUSCA
actor UN stabilisation mission in Congo    kind organisation   code IGOUNO
  forms MONUSCO, MONUC
actor UN stabilisation mission in Haiti    kind organisation   code IGOUNO
  forms MINUSTAH
actor UN Support Mission in Libya    kind organisation   code IGOUNO
  forms UNSMIL
actor UN Mission for the Referendum in Western Sahara    kind organisation   code IGOUNO
  forms MINURSO
actor UN Protection Force    kind organisation   code IGOUNO
  forms UNPROFOR
actor UN peacekeeping force in Cyprus    kind organisation   code IGOUNO
  forms UNFICYP
actor UN hybrid operation in Darfur    kind organisation   code IGOUNO
  forms UNAMID
actor UN weapons inspectors    kind organisation   code IGOUNO
  forms UNMOVIC, UNSCOM, U.N. weapons inspectors, UN arms inspectors, U.N. arms inspectors

# --- world economy, courts, police

actor International Monetary Fund    kind organisation   code IGOIMF
  forms IMF
actor World Trade Organization    kind organisation   code IGOWTO
  forms WTO, World Trade Organisation
actor Bank for International Settlements    kind organisation   code IGOBIS
actor Group of Seven    kind organisation   code IGOGOS
  forms G7, G-7
actor Group of Eight    kind organisation   code IGOGOE
  forms G8, G-8
actor Group of 77    kind organisation   code IGOGSS
  forms G77, G-77
actor Group of Twenty    kind organisation   code IGO
  forms G20, G-20
actor BRICS    kind organisation   code IGO
actor Paris Club    kind organisation   code IGOPRC
actor Organization of the Petroleum Exporting Countries    kind organisation   code IGOOPC
  forms OPEC, Opec
actor OPEC+    kind organisation   code IGOOPC
  forms OPEC plus, Opec+
actor Organization of Arab Petroleum Exporting Countries    kind organisation   code IGOAPE
  forms OAPEC
actor Organisation for Economic Co-operation and Development    kind organisation   code IGO
  forms OECD, Organization for Economic Cooperation and Development, Organisation for Economic Cooperation and Development
actor International Energy Agency    kind organisation   code IGO
  forms IEA
actor Financial Action Task Force    kind organisation   code IGO
  forms FATF
actor International Criminal Court    kind organisation   code IGOICC
  forms ICC
actor Permanent Court of Arbitration    kind organisation   code IGO
actor Interpol    kind organisation   code IGOITP
  forms International Criminal Police Organization, INTERPOL
actor Inter-Parliamentary Union    kind organisation   code IGOIPU
actor Organisation for the Prohibition of Chemical Weapons    kind organisation   code IGO
  forms OPCW, Organization for the Prohibition of Chemical Weapons, chemical weapons watchdog
actor Comprehensive Nuclear-Test-Ban Treaty Organization    kind organisation   code IGO
  forms CTBTO
actor Nuclear Suppliers Group    kind organisation   code IGO
actor Non-Aligned Movement    kind organisation   code IGONON
  forms NAM
actor Commonwealth of Nations    kind organisation   code IGOCWN
  forms Commonwealth, British Commonwealth
actor Organisation internationale de la Francophonie    kind organisation   code IGO
  forms Francophonie, International Organisation of La Francophonie
actor World Customs Organization    kind organisation   code IGO
actor International Seabed Authority    kind organisation   code IGO
actor International Whaling Commission    kind organisation   code IGO
actor Global Fund to Fight AIDS Tuberculosis and Malaria    kind organisation   code IGO
  forms Global Fund
actor Gavi    kind organisation   code IGO
  forms GAVI, vaccine alliance
actor Asian Infrastructure Investment Bank    kind organisation   code IGO
  forms AIIB
actor New Development Bank    kind organisation   code IGO
actor Middle East Quartet    kind organisation   code IGO
  forms Quartet on the Middle East

# --- Europe

actor European Union    kind organisation   code IGOEEC
  forms EU, E.U., European Community, European Economic Community, EC, EEC
actor European Commission    kind organisation   code IGOEEC
  forms EU Commission, EU executive, Berlaymont
actor European Council    kind organisation   code IGOEEC
actor Council of the European Union    kind organisation   code IGOEEC
  forms EU Council
actor European Parliament    kind organisation   code IGOEEC
  forms EU Parliament
actor European Central Bank    kind organisation   code IGOEEC
  forms ECB
actor European Court of Justice    kind organisation   code IGOEEC
  forms ECJ, Court of Justice of the European Union
actor European External Action Service    kind organisation   code IGOEEC
  forms EEAS
actor Europol    kind organisation   code IGOEEC
actor Frontex    kind organisation   code IGOEEC
actor EUFOR    kind organisation   code IGOEEC
  forms EUFOR Althea
actor European Investment Bank    kind organisation   code IGOEEC
actor Council of Europe    kind organisation   code IGOCOE
actor European Court of Human Rights    kind organisation   code IGOCOE
  forms ECHR
actor European Bank for Reconstruction and Development    kind organisation   code IGOEBR
  forms EBRD
actor European Free Trade Association    kind organisation   code IGOEFT
  forms EFTA
actor Organization for Security and Co-operation in Europe    kind organisation   code IGOSCE
  forms OSCE, Organisation for Security and Cooperation in Europe, Organization for Security and Cooperation in Europe, CSCE
actor North Atlantic Treaty Organization    kind organisation   code IGONAT
  forms NATO, Nato, Atlantic Alliance, North Atlantic Treaty Organisation
actor Kosovo Force    kind organisation   code IGONAT
  forms KFOR
actor Stabilisation Force in Bosnia    kind organisation   code IGONAT
  forms SFOR, IFOR
actor International Security Assistance Force    kind organisation   code IGONAT
  forms ISAF
actor Western European Union    kind organisation   code IGOWEU
  forms WEU
actor Commonwealth of Independent States    kind organisation   code IGOCIS
  forms CIS
actor Collective Security Treaty Organization    kind organisation   code IGO
  forms CSTO, Collective Security Treaty Organisation
actor Eurasian Economic Union    kind organisation   code IGO
  forms EAEU
actor Warsaw Pact    kind organisation   code IGO   from 1955   to 1991
  forms Warsaw Treaty Organization
actor Comecon    kind organisation   code IGO   from 1949   to 1991
  forms Council for Mutual Economic Assistance
actor Visegrad Group    kind organisation   code IGO
  forms Visegrad Four
actor Nordic Council    kind organisation   code IGO
actor Arctic Council    kind organisation   code IGO
actor Benelux Union    kind organisation   code IGO
  forms Benelux
actor Organization of the Black Sea Economic Cooperation    kind organisation   code IGO
  forms BSEC
actor Organization of Turkic States    kind organisation   code IGO
  forms Turkic Council

# --- Africa

actor African Union    kind organisation   code IGOAFRAFU
  forms AU, A.U.
actor Organization of African Unity    kind organisation   code IGOOAU   from 1963   to 2002
  forms OAU, Organisation of African Unity
actor African Union Mission in Somalia    kind organisation   code IGOAFRAFU
  forms AMISOM, ATMIS, African Union Transition Mission in Somalia
actor Pan-African Parliament    kind organisation   code IGOPAP
actor Economic Community of West African States    kind organisation   code IGOWAS
  forms ECOWAS, Ecowas, CEDEAO
actor ECOWAS Monitoring Group    kind organisation   code IGOWAS
  forms ECOMOG
actor Southern African Development Community    kind organisation   code IGOSAD
  forms SADC
actor East African Community    kind organisation   code IGOEAFEAC
  forms EAC
actor Intergovernmental Authority on Development    kind organisation   code IGOIAD
  forms IGAD
actor Economic Community of Central African States    kind organisation   code IGOECA
  forms ECCAS
actor Economic and Monetary Community of Central Africa    kind organisation   code IGOCEM
  forms CEMAC
actor West African Economic and Monetary Union    kind organisation   code IGOUEM
  forms UEMOA, WAEMU
actor West African Development Bank    kind organisation   code IGOWAD
actor Common Market for Eastern and Southern Africa    kind organisation   code IGOAFRBUSCES
  forms COMESA
actor African Development Bank    kind organisation   code IGOAFB
  forms AfDB
actor Community of Sahel-Saharan States    kind organisation   code IGOCSS
  forms CEN-SAD
actor New Partnership for Africa's Development    kind organisation   code IGONEP
  forms NEPAD
actor Arab Maghreb Union    kind organisation   code IGOAMU
actor Group of Five for the Sahel    kind organisation   code IGO
  forms G5 Sahel
actor Alliance of Sahel States    kind organisation   code IGO
actor Multinational Joint Task Force    kind organisation   code IGO
actor International Conference on the Great Lakes Region    kind organisation   code IGO

# --- Middle East and the Islamic world

actor Arab League    kind organisation   code IGOARL
  forms League of Arab States
actor Gulf Cooperation Council    kind organisation   code IGOGCC
  forms GCC
actor Organisation of Islamic Cooperation    kind organisation   code IGOOIC
  forms OIC, Organization of Islamic Cooperation, Organization of the Islamic Conference, Organisation of the Islamic Conference
actor Islamic Development Bank    kind organisation   code IGOIDB
actor Arab Monetary Fund    kind organisation   code IGOAMF
actor Economic Cooperation Organization    kind organisation   code IGO

# --- Asia and the Pacific

actor Association of Southeast Asian Nations    kind organisation   code IGOASN
  forms ASEAN, Asean, Association of South East Asian Nations
actor South Asian Association for Regional Cooperation    kind organisation   code IGOSAA
  forms SAARC
actor Shanghai Cooperation Organisation    kind organisation   code IGO
  forms SCO, Shanghai Cooperation Organization
actor Asia-Pacific Economic Cooperation    kind organisation   code IGO
  forms APEC, Apec
actor Asian Development Bank    kind organisation   code IGOADB
  forms ADB
actor Pacific Islands Forum    kind organisation   code IGO
actor Mekong River Commission    kind organisation   code IGO
actor Quadrilateral Security Dialogue    kind organisation   code IGO
actor AUKUS    kind organisation   code IGO
actor ANZUS    kind organisation   code IGO
actor SEATO    kind organisation   code IGOSOT   from 1954   to 1977
  forms Southeast Asia Treaty Organization

# --- the Americas

actor Organization of American States    kind organisation   code IGOOAS
  forms OAS, Organisation of American States, O.A.S.
actor Inter-American Development Bank    kind organisation   code IGO
  forms IADB
actor Inter-American Commission on Human Rights    kind organisation   code IGOOAS
  forms IACHR
actor Inter-American Court of Human Rights    kind organisation   code IGOOAS
actor Caribbean Community    kind organisation   code IGO
  forms CARICOM, Caricom
actor Mercosur    kind organisation   code IGO
  forms Mercosul, Southern Common Market
actor Union of South American Nations    kind organisation   code IGO
  forms UNASUR, Unasur
actor Andean Community    kind organisation   code IGO
  forms Andean Pact
actor Bolivarian Alliance    kind organisation   code IGO
  forms Bolivarian Alliance for the Peoples of Our America
actor Community of Latin American and Caribbean States    kind organisation   code IGO
  forms CELAC
actor Pacific Alliance    kind organisation   code IGO
actor Lima Group    kind organisation   code IGO
actor Rio Group    kind organisation   code IGO

# --- non-governmental organisations

actor Amnesty International    kind organisation   code NGOAMN
  forms Amnesty
actor Human Rights Watch    kind organisation   code NGOHRW
  forms HRW
actor International Committee of the Red Cross    kind organisation   code NGOIRC
  forms ICRC, Red Cross
actor International Federation of Red Cross and Red Crescent Societies    kind organisation   code NGOCRC
  forms IFRC
actor Red Crescent    kind organisation   code NGORCR
actor Doctors Without Borders    kind organisation   code NGOMSF
  forms MSF, Medecins Sans Frontieres, Médecins Sans Frontières
actor International Crisis Group    kind organisation   code NGOICG
  forms Crisis Group
actor International Organization for Migration    kind organisation   code NGOIOM
  forms IOM, International Organisation for Migration
actor International Federation for Human Rights    kind organisation   code NGOFID
  forms FIDH
actor International Commission of Jurists    kind organisation   code NGOJUR
actor World Economic Forum    kind organisation   code NGOWEF
  forms WEF
actor Oxfam    kind organisation   code NGOXFM
actor Greenpeace    kind organisation   code NGO
actor Friends of the Earth    kind organisation   code NGO
actor World Wide Fund for Nature    kind organisation   code NGO
  forms WWF, World Wildlife Fund
actor Save the Children    kind organisation   code NGO
actor Transparency International    kind organisation   code NGO
actor Reporters Without Borders    kind organisation   code NGO
  forms Reporters Sans Frontieres, Reporters Sans Frontières
actor Committee to Protect Journalists    kind organisation   code NGO
  forms CPJ
actor International Rescue Committee    kind organisation   code NGO
actor Norwegian Refugee Council    kind organisation   code NGO
actor Danish Refugee Council    kind organisation   code NGO
actor Refugees International    kind organisation   code NGO
actor World Vision    kind organisation   code NGO
actor CARE International    kind organisation   code NGO
actor Mercy Corps    kind organisation   code NGO
actor Islamic Relief    kind organisation   code NGO
actor Action Against Hunger    kind organisation   code NGO
actor Caritas    kind organisation   code NGO
actor Carter Center    kind organisation   code NGO
actor Freedom House    kind organisation   code NGO
actor Article 19    kind organisation   code NGO
actor PEN International    kind organisation   code NGO
actor International Federation of Journalists    kind organisation   code NGO
actor International Olympic Committee    kind organisation   code NGO
  forms IOC
actor FIFA    kind organisation   code NGO
  forms Fifa
actor B'Tselem    kind organisation   code NGO   country ISR
actor Peace Now    kind organisation   code NGO   country ISR
actor White Helmets    kind organisation   code NGO   country SYR
  forms Syria Civil Defence
actor Syrian Observatory for Human Rights    kind organisation   code NGO   country SYR
  forms SOHR
actor American Civil Liberties Union    kind organisation   code NGO   country USA
  forms ACLU
actor Médecins du Monde    kind organisation   code NGO
  forms Doctors of the World
actor Global Witness    kind organisation   code NGO
actor World Council of Churches    kind organisation   code NGO
actor World Uyghur Congress    kind organisation   code NGO

# --- United States

actor State Department    kind organisation   country USA   sector GOV
  forms US State Department, U.S. State Department, Department of State, Foggy Bottom, US Department of State, U.S. Department of State
actor White House    kind organisation   country USA   sector GOV
  forms Oval Office, West Wing
actor Pentagon    kind organisation   country USA   sector GOV
  forms US Defense Department, Defense Department, U.S. Defense Department, Department of Defense, US Department of Defense
actor US Treasury    kind organisation   country USA   sector GOV
  forms Treasury Department, US Treasury Department, U.S. Treasury Department, U.S. Treasury, Department of the Treasury
actor US Justice Department    kind organisation   country USA   sector GOV
  forms Justice Department, U.S. Justice Department, Department of Justice, DOJ
actor Department of Homeland Security    kind organisation   country USA   sector GOV
  forms Homeland Security, DHS
actor US Commerce Department    kind organisation   country USA   sector GOV
  forms Commerce Department, U.S. Commerce Department
actor National Security Council    kind organisation   country USA   sector GOV
  forms US National Security Council, U.S. National Security Council
actor USAID    kind organisation   country USA   sector GOV
  forms US Agency for International Development, U.S. Agency for International Development
actor Trump administration    kind organisation   country USA   sector GOV
actor Biden administration    kind organisation   country USA   sector GOV
actor Obama administration    kind organisation   country USA   sector GOV
actor Bush administration    kind organisation   country USA   sector GOV
actor Clinton administration    kind organisation   country USA   sector GOV
actor Reagan administration    kind organisation   country USA   sector GOV
actor Federal Reserve    kind organisation   country USA   sector GOV
actor US Congress    kind organisation   country USA   sector LEG
  forms Congress, U.S. Congress, Capitol Hill
actor US Senate    kind organisation   country USA   sector LEG
  forms U.S. Senate
actor US House of Representatives    kind organisation   country USA   sector LEG
  forms U.S. House of Representatives, House Foreign Affairs Committee, House Intelligence Committee
actor US Supreme Court    kind organisation   country USA   sector JUD
  forms U.S. Supreme Court
actor Federal Bureau of Investigation    kind organisation   country USA   sector COP
  forms FBI
actor Central Intelligence Agency    kind organisation   country USA   sector SPY
  forms CIA
actor National Security Agency    kind organisation   country USA   sector SPY
  forms NSA
actor US Central Command    kind organisation   country USA   sector MIL
  forms CENTCOM, U.S. Central Command, Centcom
actor US Africa Command    kind organisation   country USA   sector MIL
  forms AFRICOM, U.S. Africa Command
actor US Army    kind organisation   country USA   sector MIL
  forms U.S. Army
actor US Navy    kind organisation   country USA   sector MIL
  forms U.S. Navy
actor US Air Force    kind organisation   country USA   sector MIL
  forms U.S. Air Force
actor US Marine Corps    kind organisation   country USA   sector MIL
  forms Marine Corps, U.S. Marines, US Marines
actor US National Guard    kind organisation   country USA   sector MIL
  forms U.S. National Guard, Army National Guard, Air National Guard
actor Republican Party    kind organisation   country USA   sector PTY
  forms GOP, Republicans
actor Democratic Party    kind organisation   country USA   sector PTY
  forms Democrats

# --- United Kingdom

actor Downing Street    kind organisation   country GBR   sector GOV
  forms No 10, Number 10, 10 Downing Street
actor Foreign Office    kind organisation   country GBR   sector GOV
  forms British Foreign Office, Foreign and Commonwealth Office
actor Home Office    kind organisation   country GBR   sector GOV
actor Whitehall    kind organisation   country GBR   sector GOV
actor Ministry of Defence    kind organisation   country GBR   sector GOV
actor House of Commons    kind organisation   country GBR   sector LEG
  forms Westminster
actor House of Lords    kind organisation   country GBR   sector LEG
actor Buckingham Palace    kind organisation   country GBR   sector GOV
actor Scotland Yard    kind organisation   country GBR   sector COP
  forms Metropolitan Police, Met Police
actor MI5    kind organisation   country GBR   sector SPY
actor MI6    kind organisation   country GBR   sector SPY
actor Royal Navy    kind organisation   country GBR   sector MIL
actor Royal Air Force    kind organisation   country GBR   sector MIL
  forms RAF
actor Scottish government    kind organisation   country GBR   sector GOV
actor Stormont    kind organisation   country GBR   sector LEG

# --- other countries

actor Kremlin    kind organisation   country RUS   sector GOV
actor State Duma    kind organisation   country RUS   sector LEG
  forms Duma, Russian Duma
actor Federation Council    kind organisation   country RUS   sector LEG
actor Federal Security Service    kind organisation   country RUS   sector SPY
  forms FSB
actor KGB    kind organisation   country RUS   sector SPY
actor GRU    kind organisation   country RUS   sector SPY
actor Wagner Group    kind organisation   country RUS   sector PRM
  forms Wagner, Wagner mercenaries
actor Élysée    kind organisation   country FRA   sector GOV
  forms Elysee Palace, Élysée Palace
actor Quai d'Orsay    kind organisation   country FRA   sector GOV
actor French National Assembly    kind organisation   country FRA   sector LEG
actor Bundestag    kind organisation   country DEU   sector LEG
actor Bundesrat    kind organisation   country DEU   sector LEG
actor Bundeswehr    kind organisation   country DEU   sector MIL
actor German Federal Constitutional Court    kind organisation   country DEU   sector JUD
actor Knesset    kind organisation   country ISR   sector LEG
  forms Israeli parliament
actor Israel Defense Forces    kind organisation   country ISR   sector MIL
  forms IDF, Israeli Defence Forces, Israeli Defense Forces, Israel Defence Forces
actor Mossad    kind organisation   country ISR   sector SPY
actor Shin Bet    kind organisation   country ISR   sector SPY
actor Likud    kind organisation   country ISR   sector PTY
actor Palestinian Authority    kind organisation   country PSE   sector GOV
  forms Palestinian National Authority
actor Palestine Liberation Organization    kind organisation   country PSE   sector GOV
  forms PLO, Palestine Liberation Organisation
actor Fatah    kind organisation   country PSE   sector GOV
actor Revolutionary Guards    kind organisation   country IRN   sector MIL
  forms Revolutionary Guard, Islamic Revolutionary Guard Corps, IRGC, Iranian Revolutionary Guards, Iran's Revolutionary Guards
actor Quds Force    kind organisation   country IRN   sector MIL
actor Guardian Council    kind organisation   country IRN   sector GOV
actor Majlis    kind organisation   country IRN   sector LEG
actor Basij    kind organisation   country IRN   sector PRM
actor Government of National Accord    kind organisation   country LBY   sector GOV   from 2016   to 2021-03-15
  forms GNA, Libyan Government of National Accord
actor Government of National Unity    kind organisation   country LBY   sector GOV   from 2021-03-15
  forms GNU
actor Libyan National Army    kind organisation   country LBY   sector REB   from 2014
  forms LNA, Libyan Arab Armed Forces
actor Syrian Arab Army    kind organisation   country SYR   sector MIL
actor Syrian National Coalition    kind organisation   country SYR   sector OPP
actor Popular Mobilisation Forces    kind organisation   country IRQ   sector PRM
  forms Popular Mobilization Forces, Hashd al-Shaabi
actor Peshmerga    kind organisation   country IRQ   sector MIL
actor Kurdistan Regional Government    kind organisation   country IRQ   sector GOV
  forms KRG
actor Lebanese Armed Forces    kind organisation   country LBN   sector MIL
actor Presidential Leadership Council    kind organisation   country YEM   sector GOV   from 2022
actor Southern Transitional Council    kind organisation   country YEM   sector OPP   from 2017
actor Justice and Development Party    kind organisation   country TUR   sector PTY
  forms AKP, AK Party
actor Communist Party of China    kind organisation   country CHN   sector GOV
  forms Chinese Communist Party, CCP
actor National People's Congress    kind organisation   country CHN   sector LEG
actor People's Liberation Army    kind organisation   country CHN   sector MIL
  forms PLA
actor Zhongnanhai    kind organisation   country CHN   sector GOV
actor Chinese Politburo    kind organisation   country CHN   sector GOV
actor Kuomintang    kind organisation   country TWN   sector PTY
  forms KMT
actor Legislative Yuan    kind organisation   country TWN   sector LEG
actor Diet    kind organisation   country JPN   sector LEG
actor Self-Defense Forces    kind organisation   country JPN   sector MIL
  forms Self-Defence Forces, Japan Self-Defense Forces
actor Blue House    kind organisation   country KOR   sector GOV
actor Workers' Party of Korea    kind organisation   country PRK   sector GOV
actor Korean People's Army    kind organisation   country PRK   sector MIL
actor Lok Sabha    kind organisation   country IND   sector LEG
actor Rajya Sabha    kind organisation   country IND   sector LEG
actor Bharatiya Janata Party    kind organisation   country IND   sector PTY
  forms BJP
actor Indian National Congress    kind organisation   country IND   sector PTY
  forms Congress Party
actor Inter-Services Intelligence    kind organisation   country PAK   sector SPY
  forms ISI
actor Inter-Services Public Relations    kind organisation   country PAK   sector MIL
  forms ISPR
actor Tatmadaw    kind organisation   country MMR   sector MIL
actor National League for Democracy    kind organisation   country MMR   sector OPP
  forms NLD
actor National Unity Government    kind organisation   country MMR   sector OPP   from 2021
  forms NUG
actor Malacañang    kind organisation   country PHL   sector GOV
  forms Malacañang Palace, Malacanang
actor Miraflores    kind organisation   country VEN   sector GOV
  forms Miraflores Palace
actor Verkhovna Rada    kind organisation   country UKR   sector LEG
  forms Rada
actor Security Service of Ukraine    kind organisation   country UKR   sector SPY
  forms SBU
actor Sejm    kind organisation   country POL   sector LEG
actor Riksdag    kind organisation   country SWE   sector LEG
actor Storting    kind organisation   country NOR   sector LEG
actor Folketing    kind organisation   country DNK   sector LEG
actor Althing    kind organisation   country ISL   sector LEG
actor Oireachtas    kind organisation   country IRL   sector LEG
actor Dáil    kind organisation   country IRL   sector LEG
actor Sinn Fein    kind organisation   country GBR   sector PTY
  forms Sinn Féin
actor Democratic Unionist Party    kind organisation   country GBR   sector PTY
  forms DUP
actor Moncloa    kind organisation   country ESP   sector GOV
actor Guardia Civil    kind organisation   country ESP   sector COP
  forms Civil Guard
actor Catalan government    kind organisation   country ESP   sector GOV
  forms Generalitat
actor Quirinale    kind organisation   country ITA   sector GOV
actor Planalto    kind organisation   country BRA   sector GOV
actor Casa Rosada    kind organisation   country ARG   sector GOV
actor La Moneda    kind organisation   country CHL   sector GOV
actor Saeima    kind organisation   country LVA   sector LEG
actor Seimas    kind organisation   country LTU   sector LEG
actor Riigikogu    kind organisation   country EST   sector LEG
actor Loya Jirga    kind organisation   country AFG   sector LEG
actor African National Congress    kind organisation   country ZAF   sector PTY
  forms ANC
actor Movement for Democratic Change    kind organisation   country ZWE   sector OPP
  forms MDC
actor ZANU-PF    kind organisation   country ZWE   sector PTY
  forms Zanu-PF, Zanu PF
actor Rwandan Patriotic Front    kind organisation   country RWA   sector GOV   from 1994-07-04
  forms RPF
actor Sovereign Council    kind organisation   country SDN   sector GOV   from 2019
actor Forces of Freedom and Change    kind organisation   country SDN   sector OPP   from 2019
actor Muslim Brotherhood    kind organisation   country EGY   sector OPP
actor Supreme Council of the Armed Forces    kind organisation   country EGY   sector MIL

# --- press

actor Reuters    kind organisation   country GBR   sector JRN
actor BBC    kind organisation   country GBR   sector JRN
  forms British Broadcasting Corporation, BBC News
actor The Guardian    kind organisation   country GBR   sector JRN
actor Financial Times    kind organisation   country GBR   sector JRN
actor Sky News    kind organisation   country GBR   sector JRN
actor Daily Telegraph    kind organisation   country GBR   sector JRN
actor Associated Press    kind organisation   country USA   sector JRN
  forms AP
actor CNN    kind organisation   country USA   sector JRN
actor Fox News    kind organisation   country USA   sector JRN
actor NBC News    kind organisation   country USA   sector JRN
  forms NBC
actor ABC News    kind organisation   country USA   sector JRN
actor CBS News    kind organisation   country USA   sector JRN
  forms CBS
actor Bloomberg    kind organisation   country USA   sector JRN
  forms Bloomberg News
actor New York Times    kind organisation   country USA   sector JRN
  forms The New York Times
actor Washington Post    kind organisation   country USA   sector JRN
  forms The Washington Post
actor Wall Street Journal    kind organisation   country USA   sector JRN
  forms The Wall Street Journal
actor Voice of America    kind organisation   country USA   sector JRN
actor Radio Free Europe    kind organisation   country USA   sector JRN
  forms Radio Free Europe/Radio Liberty, RFE/RL
actor Agence France-Presse    kind organisation   country FRA   sector JRN
  forms AFP, Agence France Presse
actor Le Monde    kind organisation   country FRA   sector JRN
actor Deutsche Welle    kind organisation   country DEU   sector JRN
actor Der Spiegel    kind organisation   country DEU   sector JRN
actor Al Jazeera    kind organisation   country QAT   sector JRN
  forms al-Jazeera, Aljazeera
actor Al Arabiya    kind organisation   country SAU   sector JRN
  forms al-Arabiya
actor Saudi Press Agency    kind organisation   country SAU   sector JRN
actor Xinhua    kind organisation   country CHN   sector JRN
  forms Xinhua News Agency
actor Global Times    kind organisation   country CHN   sector JRN
actor People's Daily    kind organisation   country CHN   sector JRN
actor TASS    kind organisation   country RUS   sector JRN
  forms Tass, ITAR-TASS, Itar-Tass
actor RIA Novosti    kind organisation   country RUS   sector JRN
  forms RIA
actor Interfax    kind organisation   country RUS   sector JRN
actor IRNA    kind organisation   country IRN   sector JRN
actor Fars News Agency    kind organisation   country IRN   sector JRN
  forms Fars
actor Tasnim    kind organisation   country IRN   sector JRN
actor Press TV    kind organisation   country IRN   sector JRN
actor Anadolu    kind organisation   country TUR   sector JRN
  forms Anadolu Agency
actor Haaretz    kind organisation   country ISR   sector JRN
actor Jerusalem Post    kind organisation   country ISR   sector JRN
actor SANA    kind organisation   country SYR   sector JRN
actor WAFA    kind organisation   country PSE   sector JRN
actor Kyodo    kind organisation   country JPN   sector JRN
  forms Kyodo News
actor NHK    kind organisation   country JPN   sector JRN
actor Yonhap    kind organisation   country KOR   sector JRN
actor KCNA    kind organisation   country PRK   sector JRN
  forms Korean Central News Agency
actor Press Trust of India    kind organisation   country IND   sector JRN
actor Dawn newspaper    kind organisation   country PAK   sector JRN
