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
  forms UNHCR, UN refugee agency, U.N. refugee agency, United Nations refugee agency, UN High Commissioner for Refugees, U.N. High Commissioner for Refugees, U.N. High Commissioner for Refugees' office, UN refugee office
actor Office of the United Nations High Commissioner for Human Rights    kind organisation   code IGOUNOHCH
  forms OHCHR, UN human rights office, U.N. human rights office, United Nations human rights office, UN High Commissioner for Human Rights, U.N. High Commissioner for Human Rights
actor United Nations Children's Fund    kind organisation   code IGOUNOKID
  forms UNICEF, Unicef, UN children's agency, U.N. children's agency, U.N. Children's Fund, UN Children's Fund, United Nations children's agency
actor World Food Programme    kind organisation   code IGOUNOWFP
  forms WFP, World Food Program, U.N. World Food Program, United Nations World Food Program, U.N. World Food Programme, United Nations World Food Programme
actor World Health Organization    kind organisation   code IGOUNOWHO
  forms World Health Organisation, WHO, UN health agency, U.N. health agency, U.N. World Health Organization, United Nations World Health Organization, U.N. World Health Organisation, United Nations World Health Organisation
actor International Labour Organization    kind organisation   code IGOUNOILO
  forms International Labor Organization, International Labour Organisation, ILO
actor Food and Agriculture Organization    kind organisation   code IGOUNOFAO
  forms FAO, UN food agency, U.N. food agency, Food and Agriculture Organisation, U.N. Food and Agriculture Organization, United Nations Food and Agriculture Organization, U.N. Food and Agricultural Organization, United Nations Food and Agricultural Organization, Food and Agricultural Organization
actor International Atomic Energy Agency    kind organisation   code IGOUNOIAE
  forms IAEA, UN nuclear watchdog, U.N. nuclear watchdog, UN atomic agency, U.N. atomic agency, U.N. International Atomic Energy Agency, United Nations International Atomic Energy Agency
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
  forms UNDP, United Nations Development Program, U.N. Development Program, U.N. Development Programme, UN Development Programme
actor United Nations Educational Scientific and Cultural Organization    kind organisation   code IGOUNO
  forms UNESCO, Unesco
actor United Nations Environment Programme    kind organisation   code IGOUNO
  forms UNEP, U.N. Environment Program, U.N. Environment Programme, UN Environment Programme
actor United Nations Conference on Trade and Development    kind organisation   code IGOUNO
  forms UNCTAD
actor United Nations Office on Drugs and Crime    kind organisation   code IGOUNO
  forms UNODC, U.N. Office on Drugs and Crime, UN Office on Drugs and Crime
actor United Nations Office for the Coordination of Humanitarian Affairs    kind organisation   code IGOUNO
  forms OCHA, UN OCHA, UNOCHA, U.N. Office for the Coordination of Humanitarian Affairs, UN Office for the Coordination of Humanitarian Affairs, UN humanitarian office, U.N. humanitarian office
actor United Nations Population Fund    kind organisation   code IGOUNO
  forms UNFPA
actor United Nations Relief and Works Agency    kind organisation   code IGOUNO
  forms UNRWA, UN agency for Palestinian refugees, U.N. agency for Palestinian refugees, U.N. Relief and Works Agency, UN Relief and Works Agency
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
  forms UNIFIL, U.N. Interim Force in Lebanon, United Nations Interim Force in Lebanon
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
actor United Nations Industrial Development Organization    kind organisation   code IGOUNO
  forms UNIDO
actor United Nations Institute for Training and Research    kind organisation   code IGOUNO
  forms UNITAR
actor World Tourism Organization    kind organisation   code IGOUNO
  forms UNWTO, UN Tourism
actor Economic and Social Council    kind organisation   code IGOUNO
  forms ECOSOC
actor UN Commission on Human Rights    kind organisation   code IGOUNO
  forms U.N. Commission on Human Rights, United Nations Commission on Human Rights
actor Economic Commission for Africa    kind organisation   code IGOUNO
  forms UN Economic Commission for Africa
actor Economic Commission for Latin America and the Caribbean    kind organisation   code IGOUNO
  forms ECLAC
actor Economic and Social Commission for Asia and the Pacific    kind organisation   code IGOUNO
  forms ESCAP, UNESCAP
actor UN Peacebuilding Commission    kind organisation   code IGOUNO
actor UN Framework Convention on Climate Change    kind organisation   code IGOUNO
  forms UNFCCC
actor UN Department of Peacekeeping Operations    kind organisation   code IGOUNO
  forms UN peacekeeping department
actor Conference on Disarmament    kind organisation   code IGOUNO
actor UN Mine Action Service    kind organisation   code IGOUNO
  forms UNMAS
actor International Monetary and Financial Committee    kind organisation   code IGOUNO
actor UN Verification Mission in Colombia    kind organisation   code IGOUNO
actor UN Mission in Ethiopia and Eritrea    kind organisation   code IGOUNO
  forms UNMEE
actor UN Mission in Sudan    kind organisation   code IGOUNO
  forms UNMIS
actor UN Mission in Sierra Leone    kind organisation   code IGOUNO
  forms UNAMSIL
actor UN Operation in Côte d'Ivoire    kind organisation   code IGOUNO
  forms UNOCI, ONUCI
actor UN Operation in Burundi    kind organisation   code IGOUNO
  forms ONUB
actor UN Mission in the Central African Republic and Chad    kind organisation   code IGOUNO
  forms MINURCAT
actor UN Interim Security Force for Abyei    kind organisation   code IGOUNO
  forms UNISFA
actor UN Transitional Administration in East Timor    kind organisation   code IGOUNO
  forms UNTAET, UNMISET, UNMIT
actor UN Mission in Nepal    kind organisation   code IGOUNO
  forms UNMIN
actor UN Assistance Mission for Rwanda    kind organisation   code IGOUNO
  forms UNAMIR
actor UN Operation in Somalia    kind organisation   code IGOUNO
  forms UNOSOM, UNSOM
actor UN Transitional Authority in Cambodia    kind organisation   code IGOUNO
  forms UNTAC
actor UN Truce Supervision Organization    kind organisation   code IGOUNO
  forms UNTSO
actor UN Military Observer Group in India and Pakistan    kind organisation   code IGOUNO
  forms UNMOGIP
actor UN Observer Mission in Georgia    kind organisation   code IGOUNO
  forms UNOMIG
actor UN Mission in Bosnia and Herzegovina    kind organisation   code IGOUNO
  forms UNMIBH
actor UN Integrated Transition Assistance Mission in Sudan    kind organisation   code IGOUNO
  forms UNITAMS
actor UN Integrated Office in Haiti    kind organisation   code IGOUNO
  forms BINUH
actor Kenya-led security mission in Haiti    kind organisation   code IGOUNO
  forms Multinational Security Support Mission, Gang Suppression Force
actor Special Court for Sierra Leone    kind organisation   code IGOUNO
actor UN Compensation Commission    kind organisation   code IGOUNO
actor International Law Commission    kind organisation   code IGOUNO
actor UN Human Rights Committee    kind organisation   code IGOUNO
  forms U.N. Human Rights Committee
actor UN Committee Against Torture    kind organisation   code IGOUNO
  forms U.N. Committee Against Torture
actor International Finance Corporation    kind organisation   code IGOUNOWBK

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
  forms OPEC, Opec, Organization of Petroleum Exporting Countries, Organisation of Petroleum Exporting Countries
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
actor Group of Ten    kind organisation   code IGO
actor Group of 15    kind organisation   code IGO
actor D-8 Organization for Economic Cooperation    kind organisation   code IGO
  forms Developing Eight
actor London Club    kind organisation   code IGO
actor Bretton Woods institutions    kind organisation   code IGO
actor Nuclear Energy Agency    kind organisation   code IGO
actor International Renewable Energy Agency    kind organisation   code IGO
  forms IRENA
actor Gas Exporting Countries Forum    kind organisation   code IGO
actor Wassenaar Arrangement    kind organisation   code IGO
actor Missile Technology Control Regime    kind organisation   code IGO
actor Kimberley Process    kind organisation   code IGO
actor Proliferation Security Initiative    kind organisation   code IGO
actor Global Coalition against ISIS    kind organisation   code IGO
  forms Global Coalition to Defeat ISIS
actor P5+1    kind organisation   code IGO
  forms P5-plus-1
actor Financial Stability Board    kind organisation   code IGO
actor Basel Committee on Banking Supervision    kind organisation   code IGO
actor Kosovo Specialist Chambers    kind organisation   code IGO
actor International Tribunal for the Law of the Sea    kind organisation   code IGO
actor World Organisation for Animal Health    kind organisation   code IGO
  forms World Organization for Animal Health, OIE
actor International Hydrographic Organization    kind organisation   code IGO
actor Egmont Group    kind organisation   code IGO
actor Coalition Provisional Authority    kind organisation   code IGO   from 2003-04   to 2004-06-28
actor International Coffee Organization    kind organisation   code IGO
actor International Cocoa Organization    kind organisation   code IGOICO
actor International Grains Council    kind organisation   code IGOIGC
actor International Sugar Organization    kind organisation   code IGO
actor Convention on International Trade in Endangered Species    kind organisation   code IGO
  forms CITES
actor International Joint Commission    kind organisation   code IGO
actor Community of Democracies    kind organisation   code IGO
actor Open Government Partnership    kind organisation   code IGO

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
actor Eurogroup    kind organisation   code IGOEEC
actor European Public Prosecutor's Office    kind organisation   code IGOEEC
  forms EPPO
actor European Medicines Agency    kind organisation   code IGOEEC
  forms EMA
actor European Defence Agency    kind organisation   code IGOEEC
actor European Anti-Fraud Office    kind organisation   code IGOEEC
  forms OLAF
actor Eurojust    kind organisation   code IGOEEC
actor EULEX    kind organisation   code IGOEEC
  forms EU Rule of Law Mission in Kosovo
actor European Stability Mechanism    kind organisation   code IGOEEC
actor European Court of Auditors    kind organisation   code IGOEEC
actor European Economic and Social Committee    kind organisation   code IGOEEC
actor EUNAVFOR    kind organisation   code IGOEEC
  forms EU NAVFOR, Operation Atalanta
actor EU Border Assistance Mission    kind organisation   code IGOEEC
actor European Political Community    kind organisation   code IGOEEC
actor European Space Agency    kind organisation   code IGO
  forms ESA
actor European Organization for Nuclear Research    kind organisation   code IGO
  forms CERN
actor Eurocontrol    kind organisation   code IGO
actor Council of the Baltic Sea States    kind organisation   code IGO
actor Central European Initiative    kind organisation   code IGO
actor Energy Community    kind organisation   code IGO
actor Stability Pact for South Eastern Europe    kind organisation   code IGO
actor GUAM Organization for Democracy and Economic Development    kind organisation   code IGO
actor Union State of Russia and Belarus    kind organisation   code IGO
actor Contact Group on the former Yugoslavia    kind organisation   code IGO
actor Venice Commission    kind organisation   code IGOCOE
actor Parliamentary Assembly of the Council of Europe    kind organisation   code IGOCOE
  forms PACE
actor Office for Democratic Institutions and Human Rights    kind organisation   code IGOSCE
  forms ODIHR
actor Special Monitoring Mission to Ukraine    kind organisation   code IGOSCE
actor Minsk Group    kind organisation   code IGOSCE
  forms OSCE Minsk Group
actor Supreme Headquarters Allied Powers Europe    kind organisation   code IGONAT
  forms SHAPE
actor Resolute Support Mission    kind organisation   code IGONAT
  forms Resolute Support
actor NATO-Russia Council    kind organisation   code IGONAT
actor North Atlantic Council    kind organisation   code IGONAT

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
actor African Union Commission    kind organisation   code IGOAFRAFU
actor African Union Peace and Security Council    kind organisation   code IGOAFRAFU
  forms AU Peace and Security Council
actor African Union Mission in Sudan    kind organisation   code IGOAFRAFU
  forms AMIS
actor African Court on Human and Peoples' Rights    kind organisation   code IGOAFRAFU
actor African Commission on Human and Peoples' Rights    kind organisation   code IGOAFRAFU
actor Africa Centres for Disease Control and Prevention    kind organisation   code IGOAFRAFU
  forms Africa CDC
actor ECOWAS Court of Justice    kind organisation   code IGOWAS
actor Bank of Central African States    kind organisation   code IGOBCA
  forms BEAC
actor CFA franc zone    kind organisation   code IGOCFA
actor Eastern and Southern African Trade and Development Bank    kind organisation   code IGOATD
  forms Trade and Development Bank
actor SADC Mission in Mozambique    kind organisation   code IGOSAD
  forms SAMIM
actor Southern African Customs Union    kind organisation   code IGO
  forms SACU
actor Mano River Union    kind organisation   code IGO
actor Lake Chad Basin Commission    kind organisation   code IGO
actor Nile Basin Initiative    kind organisation   code IGO
actor Indian Ocean Commission    kind organisation   code IGO
actor African Export-Import Bank    kind organisation   code IGO
  forms Afreximbank
actor East African Court of Justice    kind organisation   code IGO

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
actor Arab Bank for Economic Development in Africa    kind organisation   code IGOABD
  forms BADEA
actor Arab Cooperation Council    kind organisation   code IGOACC
actor Council of Arab Economic Unity    kind organisation   code IGOAEU
  forms Arab Economic Unity Council
actor Saudi-led coalition    kind organisation   country SAU   sector MIL
  forms Saudi-led military coalition, Arab coalition
actor Islamic Military Counter Terrorism Coalition    kind organisation   code IGO
actor OPEC Fund for International Development    kind organisation   code IGO
actor Friends of Syria    kind organisation   code IGO
actor Multinational Force and Observers    kind organisation   code IGO
actor Gaza Humanitarian Foundation    kind organisation   code IGO
actor Board of Peace    kind organisation   code IGO

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
actor ASEAN Regional Forum    kind organisation   code IGOASN
actor East Asia Summit    kind organisation   code IGO
actor Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation    kind organisation   code IGO
  forms BIMSTEC
actor Indian Ocean Rim Association    kind organisation   code IGO
actor Pacific Community    kind organisation   code IGO
actor Melanesian Spearhead Group    kind organisation   code IGO
actor Colombo Plan    kind organisation   code IGO
actor Boao Forum    kind organisation   code IGO
actor Conference on Interaction and Confidence Building Measures in Asia    kind organisation   code IGO
  forms CICA
actor Five Power Defence Arrangements    kind organisation   code IGO
actor Central Asian Cooperation Organization    kind organisation   code IGO
actor Sri Lanka Monitoring Mission    kind organisation   code IGO
actor Korean Peninsula Energy Development Organization    kind organisation   code IGO
  forms KEDO
actor Regional Assistance Mission to Solomon Islands    kind organisation   code IGO
  forms RAMSI

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
actor Central American Integration System    kind organisation   code IGO
  forms SICA
actor Central American Parliament    kind organisation   code IGO
  forms Parlacen
actor Central American Bank for Economic Integration    kind organisation   code IGO
actor Latin American Parliament    kind organisation   code IGO
actor Latin American Integration Association    kind organisation   code IGO
actor Organisation of Eastern Caribbean States    kind organisation   code IGO
  forms Organization of Eastern Caribbean States, OECS
actor Association of Caribbean States    kind organisation   code IGO
actor Caribbean Court of Justice    kind organisation   code IGO
actor Amazon Cooperation Treaty Organization    kind organisation   code IGO
actor Development Bank of Latin America    kind organisation   code IGO
actor Prosur    kind organisation   code IGO
actor Pan American Health Organization    kind organisation   code IGO
  forms PAHO
actor North American Aerospace Defense Command    kind organisation   code IGO
  forms NORAD

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
  forms IOM, International Organisation for Migration, U.N. International Organization for Migration, United Nations International Organization for Migration, U.N. migration agency, United Nations migration agency
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
actor Catholic Relief Services    kind organisation   code NGO
actor Plan International    kind organisation   code NGO
actor HelpAge International    kind organisation   code NGO
actor ActionAid    kind organisation   code NGO
actor Christian Aid    kind organisation   code NGO
actor WaterAid    kind organisation   code NGO
actor Handicap International    kind organisation   code NGO
  forms Humanity & Inclusion
actor International Campaign to Ban Landmines    kind organisation   code NGO
actor International Campaign to Abolish Nuclear Weapons    kind organisation   code NGO
  forms ICAN
actor Conservation International    kind organisation   code NGO
actor Sea Shepherd    kind organisation   code NGO
  forms Sea Shepherd Conservation Society
actor International Union for Conservation of Nature    kind organisation   code NGO
  forms IUCN
actor Nature Conservancy    kind organisation   code NGO
  forms The Nature Conservancy
actor Sierra Club    kind organisation   code NGO
actor Open Society Foundations    kind organisation   code NGO
  forms Open Society Institute
actor Ford Foundation    kind organisation   code NGO
actor Bill and Melinda Gates Foundation    kind organisation   code NGO
  forms Gates Foundation, Bill & Melinda Gates Foundation
actor Clinton Foundation    kind organisation   code NGO
actor Human Rights First    kind organisation   code NGO
actor Physicians for Human Rights    kind organisation   code NGO
actor Center for Constitutional Rights    kind organisation   code NGO
actor Survival International    kind organisation   code NGO
actor Minority Rights Group    kind organisation   code NGO
actor Anti-Slavery International    kind organisation   code NGO
actor International Federation of Red Cross    kind organisation   code NGO
actor Samaritan's Purse    kind organisation   code NGO
actor World Central Kitchen    kind organisation   code NGO
actor SOS Mediterranee    kind organisation   code NGO
  forms SOS Méditerranée
actor Sea-Watch    kind organisation   code NGO
actor Bellingcat    kind organisation   code NGO
actor WikiLeaks    kind organisation   code NGO
  forms Wikileaks
actor Anonymous hacktivists    kind organisation   code NGO
actor International Institute for Strategic Studies    kind organisation   code NGO
  forms IISS
actor Stockholm International Peace Research Institute    kind organisation   code NGO
  forms SIPRI
actor International Trade Union Confederation    kind organisation   code NGO
actor Enough Project    kind organisation   code NGO
actor Iraq Body Count    kind organisation   code NGO
actor Airwars    kind organisation   code NGO
actor Union of Concerned Scientists    kind organisation   code NGO
actor World Anti-Doping Agency    kind organisation   code NGO
  forms WADA
actor UEFA    kind organisation   code NGO
actor International Paralympic Committee    kind organisation   code NGO
actor World Jewish Congress    kind organisation   code NGO
actor Rotary International    kind organisation   code NGO
actor Salvation Army    kind organisation   code NGO
actor Islamic Relief Worldwide    kind organisation   code NGO
actor Center for Strategic and International Studies    kind organisation   code NGO
actor Brookings Institution    kind organisation   code NGO
actor Carnegie Endowment for International Peace    kind organisation   code NGO
actor Council on Foreign Relations    kind organisation   code NGO
actor Chatham House    kind organisation   code NGO
actor Heritage Foundation    kind organisation   code NGO
actor Rand Corporation    kind organisation   code NGO
  forms RAND Corporation
actor National Endowment for Democracy    kind organisation   code NGO
actor National Democratic Institute    kind organisation   code NGO
actor International Republican Institute    kind organisation   code NGO
actor Free Burma Rangers    kind organisation   code NGO
actor Assistance Association for Political Prisoners    kind organisation   code NGO
  forms AAPP
actor Breaking the Silence    kind organisation   code NGO   country ISR
actor Yesh Din    kind organisation   code NGO   country ISR
actor Magen David Adom    kind organisation   code NGO   country ISR
actor Al-Haq    kind organisation   code NGO   country PSE
actor Palestinian Red Crescent    kind organisation   code NGO   country PSE
  forms Palestine Red Crescent Society, Palestinian Red Crescent Society
actor Addameer    kind organisation   code NGO   country PSE
actor Syrian Arab Red Crescent    kind organisation   code NGO   country SYR
actor Iran Human Rights    kind organisation   code NGO   country IRN
actor Golos    kind organisation   code NGO   country RUS
actor OVD-Info    kind organisation   code NGO   country RUS
actor Committee of Soldiers' Mothers    kind organisation   code NGO   country RUS
  forms Soldiers' Mothers
actor Viasna    kind organisation   code NGO   country BLR
actor Chinese Human Rights Defenders    kind organisation   code NGO   country CHN
actor Hong Kong Alliance    kind organisation   code NGO   country HKG
actor Afghanistan Independent Human Rights Commission    kind organisation   code NGO   country AFG
actor Human Rights Commission of Pakistan    kind organisation   code NGO   country PAK
actor Edhi Foundation    kind organisation   code NGO   country PAK
actor People's Union for Civil Liberties    kind organisation   code NGO   country IND
actor American Red Cross    kind organisation   code NGO   country USA
actor Southern Poverty Law Center    kind organisation   code NGO   country USA
actor Anti-Defamation League    kind organisation   code NGO   country USA
actor Electronic Frontier Foundation    kind organisation   code NGO   country USA
actor Human Rights Campaign    kind organisation   code NGO   country USA
actor Foro Penal    kind organisation   code NGO   country VEN
actor Human Rights Association of Turkey    kind organisation   code NGO   country TUR
actor Egyptian Initiative for Personal Rights    kind organisation   code NGO   country EGY

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
actor Department of Energy    kind organisation   country USA   sector GOV
  forms U.S. Department of Energy, US Department of Energy, Energy Department
actor Department of Agriculture    kind organisation   country USA   sector GOV
  forms U.S. Department of Agriculture, US Department of Agriculture, USDA, Agriculture Department
actor Department of the Interior    kind organisation   country USA   sector GOV
  forms Interior Department
actor Department of Labor    kind organisation   country USA   sector GOV
  forms U.S. Department of Labor, Labor Department
actor Department of Health and Human Services    kind organisation   country USA   sector GOV
  forms HHS
actor Department of Education    kind organisation   country USA   sector GOV
  forms U.S. Department of Education, Education Department
actor Department of Transportation    kind organisation   country USA   sector GOV
  forms U.S. Department of Transportation, Transportation Department
actor Department of Veterans Affairs    kind organisation   country USA   sector GOV
  forms Veterans Affairs, Veterans Administration
actor Department of Housing and Urban Development    kind organisation   country USA   sector GOV
  forms HUD
actor Department of War    kind organisation   country USA   sector GOV   from 2025-09
  forms US Department of War, U.S. Department of War
actor Environmental Protection Agency    kind organisation   country USA   sector GOV
  forms EPA
actor Food and Drug Administration    kind organisation   country USA   sector GOV
  forms FDA
actor Centers for Disease Control and Prevention    kind organisation   country USA   sector GOV
  forms Centers for Disease Control, CDC, US Centers for Disease Control and Prevention
actor National Institutes of Health    kind organisation   country USA   sector GOV
  forms NIH
actor Federal Emergency Management Agency    kind organisation   country USA   sector GOV
  forms FEMA
actor Federal Aviation Administration    kind organisation   country USA   sector GOV
  forms FAA
actor Federal Communications Commission    kind organisation   country USA   sector GOV
  forms FCC
actor Federal Trade Commission    kind organisation   country USA   sector GOV
  forms FTC
actor Securities and Exchange Commission    kind organisation   country USA   sector GOV
actor Internal Revenue Service    kind organisation   country USA   sector GOV
  forms IRS
actor National Aeronautics and Space Administration    kind organisation   country USA   sector GOV
  forms NASA, Nasa
actor National Transportation Safety Board    kind organisation   country USA   sector GOV
  forms NTSB
actor Transportation Security Administration    kind organisation   country USA   sector GOV
  forms TSA
actor Nuclear Regulatory Commission    kind organisation   country USA   sector GOV
actor Geological Survey    kind organisation   country USA   sector GOV
  forms US Geological Survey, U.S. Geological Survey, USGS
actor National Oceanic and Atmospheric Administration    kind organisation   country USA   sector GOV
  forms NOAA
actor National Hurricane Center    kind organisation   country USA   sector GOV
  forms US National Hurricane Center, U.S. National Hurricane Center
actor National Weather Service    kind organisation   country USA   sector GOV
actor Office of Management and Budget    kind organisation   country USA   sector GOV
  forms OMB
actor Government Accountability Office    kind organisation   country USA   sector GOV
  forms GAO
actor Congressional Budget Office    kind organisation   country USA   sector GOV
  forms CBO
actor Social Security Administration    kind organisation   country USA   sector GOV
actor Small Business Administration    kind organisation   country USA   sector GOV
  forms SBA
actor Office of Foreign Assets Control    kind organisation   country USA   sector GOV
  forms OFAC
actor U.S. Trade Representative's office    kind organisation   country USA   sector GOV
  forms Office of the US Trade Representative, USTR
actor Peace Corps    kind organisation   country USA   sector GOV
actor Millennium Challenge Corporation    kind organisation   country USA   sector GOV
actor Department of Government Efficiency    kind organisation   country USA   sector GOV   from 2025-01
  forms DOGE
actor Camp David    kind organisation   country USA   sector GOV
actor Drug Enforcement Administration    kind organisation   country USA   sector COP
  forms DEA
actor Bureau of Alcohol Tobacco Firearms and Explosives    kind organisation   country USA   sector COP
  forms ATF
actor Immigration and Customs Enforcement    kind organisation   country USA   sector COP
  forms US Immigration and Customs Enforcement, U.S. Immigration and Customs Enforcement
actor Customs and Border Protection    kind organisation   country USA   sector COP
  forms CBP, Border Patrol, U.S. Border Patrol, US Border Patrol
actor Secret Service    kind organisation   country USA   sector COP
  forms US Secret Service, U.S. Secret Service
actor US Coast Guard    kind organisation   country USA   sector COP
  forms U.S. Coast Guard
actor New York Police Department    kind organisation   country USA   sector COP
  forms NYPD
actor Los Angeles Police Department    kind organisation   country USA   sector COP
  forms LAPD
actor US Marshals Service    kind organisation   country USA   sector COP
  forms U.S. Marshals
actor Defense Intelligence Agency    kind organisation   country USA   sector SPY
  forms DIA
actor Office of the Director of National Intelligence    kind organisation   country USA   sector SPY
actor Joint Chiefs of Staff    kind organisation   country USA   sector MIL
actor Army Corps of Engineers    kind organisation   country USA   sector MIL
  forms U.S. Army Corps of Engineers, US Army Corps of Engineers
actor US Southern Command    kind organisation   country USA   sector MIL
  forms U.S. Southern Command
actor US European Command    kind organisation   country USA   sector MIL
  forms U.S. European Command
actor US Pacific Command    kind organisation   country USA   sector MIL
  forms U.S. Pacific Command, Indo-Pacific Command, US Indo-Pacific Command
actor US Northern Command    kind organisation   country USA   sector MIL
  forms U.S. Northern Command
actor Special Operations Command    kind organisation   country USA   sector MIL
actor Navy SEALs    kind organisation   country USA   sector MIL
  forms Navy Seals
actor Delta Force    kind organisation   country USA   sector MIL
actor US-led coalition    kind organisation   country USA   sector MIL
  forms U.S.-led coalition, US-led forces, U.S.-led forces, American-led coalition
actor Space Force    kind organisation   country USA   sector MIL
  forms US Space Force, U.S. Space Force
actor Senate Foreign Relations Committee    kind organisation   country USA   sector LEG
actor Senate Armed Services Committee    kind organisation   country USA   sector LEG
actor Senate Judiciary Committee    kind organisation   country USA   sector LEG
actor Senate Intelligence Committee    kind organisation   country USA   sector LEG
actor House Armed Services Committee    kind organisation   country USA   sector LEG
actor House Judiciary Committee    kind organisation   country USA   sector LEG
actor House Oversight Committee    kind organisation   country USA   sector LEG
actor Congressional Black Caucus    kind organisation   country USA   sector LEG
actor U.S. Court of Appeals    kind organisation   country USA   sector JUD
actor Foreign Intelligence Surveillance Court    kind organisation   country USA   sector JUD

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
actor Foreign Commonwealth and Development Office    kind organisation   country GBR   sector GOV
actor Treasury of the United Kingdom    kind organisation   country GBR   sector GOV
  forms HM Treasury, British Treasury
actor Cabinet Office    kind organisation   country GBR   sector GOV
actor Bank of England    kind organisation   country GBR   sector GOV
actor Department for International Development    kind organisation   country GBR   sector GOV
actor Crown Prosecution Service    kind organisation   country GBR   sector GOV
actor National Health Service    kind organisation   country GBR   sector GOV
  forms NHS
actor Chequers    kind organisation   country GBR   sector GOV
actor Holyrood    kind organisation   country GBR   sector GOV
actor Scottish Parliament    kind organisation   country GBR   sector LEG
actor Northern Ireland Assembly    kind organisation   country GBR   sector LEG
actor Welsh Assembly    kind organisation   country GBR   sector LEG
  forms Senedd
actor Government Communications Headquarters    kind organisation   country GBR   sector SPY
  forms GCHQ
actor National Crime Agency    kind organisation   country GBR   sector COP
actor Police Service of Northern Ireland    kind organisation   country GBR   sector COP
  forms PSNI, Royal Ulster Constabulary
actor British Army    kind organisation   country GBR   sector MIL
actor Royal Marines    kind organisation   country GBR   sector MIL
actor Special Air Service    kind organisation   country GBR   sector MIL

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
actor Central Bank of Russia    kind organisation   country RUS   sector GOV
  forms Bank of Russia
actor Roscosmos    kind organisation   country RUS   sector GOV
actor Rosatom    kind organisation   country RUS   sector GOV
actor Roskomnadzor    kind organisation   country RUS   sector GOV
actor Smolenskaya Square    kind organisation   country RUS   sector GOV
actor OMON    kind organisation   country RUS   sector COP
actor Northern Fleet    kind organisation   country RUS   sector MIL
actor Russian Orthodox Church    kind organisation   country RUS   sector REL
  forms Moscow Patriarchate
actor HUR    kind organisation   country UKR   sector SPY
  forms GUR
actor Bankova    kind organisation   country UKR   sector GOV
actor National Anti-Corruption Bureau of Ukraine    kind organisation   country UKR   sector JUD
  forms NABU
actor Orthodox Church of Ukraine    kind organisation   country UKR   sector REL
  forms Ukrainian Orthodox Church
actor Bercy    kind organisation   country FRA   sector GOV
actor Place Beauvau    kind organisation   country FRA   sector GOV
actor Palais Bourbon    kind organisation   country FRA   sector LEG
actor DGSE    kind organisation   country FRA   sector SPY
  forms Directorate-General for External Security
actor French Foreign Legion    kind organisation   country FRA   sector MIL
  forms Foreign Legion
actor Operation Barkhane    kind organisation   country FRA   sector MIL
  forms Barkhane
actor German Chancellery    kind organisation   country DEU   sector GOV
  forms Federal Chancellery
actor Federal Intelligence Service    kind organisation   country DEU   sector SPY
  forms BND
actor Federal Office for the Protection of the Constitution    kind organisation   country DEU   sector SPY
  forms BfV
actor Montecitorio    kind organisation   country ITA   sector LEG
actor Farnesina    kind organisation   country ITA   sector GOV
actor Guardia di Finanza    kind organisation   country ITA   sector COP
actor Cortes Generales    kind organisation   country ESP   sector LEG
actor Zarzuela Palace    kind organisation   country ESP   sector GOV
actor Audiencia Nacional    kind organisation   country ESP   sector JUD
actor Holy See press office    kind organisation   country VAT   sector REL
actor Roman Curia    kind organisation   country VAT   sector REL
  forms Vatican Curia
actor Maximos Mansion    kind organisation   country GRC   sector GOV
actor Belweder    kind organisation   country POL   sector GOV
actor Ballhausplatz    kind organisation   country AUT   sector GOV
actor Ak Saray    kind organisation   country TUR   sector GOV
  forms Çankaya
actor Turkish Constitutional Court    kind organisation   country TUR   sector JUD
actor Civil Administration    kind organisation   country ISR   sector GOV
actor COGAT    kind organisation   country ISR   sector MIL
  forms Coordinator of Government Activities in the Territories
actor Israeli Air Force    kind organisation   country ISR   sector MIL
actor Shabak    kind organisation   country ISR   sector SPY
actor Muqata    kind organisation   country PSE   sector GOV
  forms Mukataa
actor Gaza Health Ministry    kind organisation   country PSE   sector GOV
  forms Hamas-run health ministry, Gaza's health ministry
actor Ittihadiya Palace    kind organisation   country EGY   sector GOV
actor Al-Azhar    kind organisation   country EGY   sector REL
  forms al-Azhar mosque
actor Coptic Church    kind organisation   country EGY   sector REL
  forms Coptic Orthodox Church
actor Syrian caretaker government    kind organisation   country SYR   sector GOV
actor Iraqi Governing Council    kind organisation   country IRQ   sector GOV   from 2003-07-13   to 2004-06-01
actor Iraqi Interim Government    kind organisation   country IRQ   sector GOV   from 2004-06-28   to 2005-05-03
actor Council of Representatives    kind organisation   country IRQ   sector LEG
actor Iraqi High Tribunal    kind organisation   country IRQ   sector JUD
  forms Iraqi Special Tribunal
actor Atomic Energy Organization of Iran    kind organisation   country IRN   sector GOV
actor Supreme National Security Council    kind organisation   country IRN   sector GOV
actor Artesh    kind organisation   country IRN   sector MIL
actor Internal Security Forces    kind organisation   country LBN   sector SPY
actor Saudi Aramco    kind organisation   country SAU   sector GOV
  forms Aramco
actor Al-Yamamah Palace    kind organisation   country SAU   sector GOV
actor DP World    kind organisation   country ARE   sector BUS
  forms Dubai Ports World
actor Amiri Diwan    kind organisation   country QAT   sector GOV
actor State Council Information Office    kind organisation   country CHN   sector GOV
actor Taiwan Affairs Office    kind organisation   country CHN   sector GOV
actor Ministry of State Security    kind organisation   country CHN   sector GOV
actor People's Bank of China    kind organisation   country CHN   sector GOV
actor Great Hall of the People    kind organisation   country CHN   sector GOV
actor People's Armed Police    kind organisation   country CHN   sector COP
actor Huawei    kind organisation   country CHN   sector BUS
actor Presidential Office of Taiwan    kind organisation   country TWN   sector GOV
actor Kantei    kind organisation   country JPN   sector GOV
  forms Nagatacho
actor Kasumigaseki    kind organisation   country JPN   sector GOV
actor Bank of Japan    kind organisation   country JPN   sector GOV
  forms BOJ
actor Imperial Household Agency    kind organisation   country JPN   sector GOV
actor Japan Coast Guard    kind organisation   country JPN   sector COP
  forms Japanese coast guard
actor South Korea's Joint Chiefs of Staff    kind organisation   country KOR   sector MIL
  forms South Korean Joint Chiefs of Staff
actor National Intelligence Service    kind organisation   country KOR   sector SPY
actor Cheong Wa Dae    kind organisation   country KOR   sector GOV
actor Constitutional Court of Korea    kind organisation   country KOR   sector JUD
actor South Block    kind organisation   country IND   sector GOV
  forms Raisina Hill
actor Rashtrapati Bhavan    kind organisation   country IND   sector GOV
actor Central Bureau of Investigation    kind organisation   country IND   sector COP
  forms CBI
actor Border Security Force    kind organisation   country IND   sector COP
  forms BSF
actor Central Reserve Police Force    kind organisation   country IND   sector COP
  forms CRPF
actor Research and Analysis Wing    kind organisation   country IND   sector SPY
actor Reserve Bank of India    kind organisation   country IND   sector GOV
actor Supreme Court of India    kind organisation   country IND   sector JUD
actor Frontier Corps    kind organisation   country PAK   sector COP
actor Pakistan Rangers    kind organisation   country PAK   sector COP
actor National Accountability Bureau    kind organisation   country PAK   sector GOV
actor Aiwan-e-Sadr    kind organisation   country PAK   sector GOV
actor National Directorate of Security    kind organisation   country AFG   sector SPY
  forms NDS
actor Afghan National Army    kind organisation   country AFG   sector MIL
actor Afghan National Police    kind organisation   country AFG   sector COP
actor Arg palace    kind organisation   country AFG   sector GOV
actor Rapid Action Battalion    kind organisation   country BGD   sector COP
  forms RAB
actor Bangabhaban    kind organisation   country BGD   sector GOV
actor Ganabhaban    kind organisation   country BGD   sector GOV
actor Temple Trees    kind organisation   country LKA   sector GOV
actor Singha Durbar    kind organisation   country NPL   sector GOV
actor Narayanhiti Palace    kind organisation   country NPL   sector GOV
actor Densus 88    kind organisation   country IDN   sector COP
  forms Detachment 88
actor Merdeka Palace    kind organisation   country IDN   sector GOV
  forms Istana Merdeka
actor Corruption Eradication Commission    kind organisation   country IDN   sector GOV
  forms KPK
actor Kopassus    kind organisation   country IDN   sector MIL
actor TNI    kind organisation   country IDN   sector MIL
actor Putrajaya    kind organisation   country MYS   sector GOV
actor Istana Negara    kind organisation   country MYS   sector GOV
actor Armed Forces of the Philippines    kind organisation   country PHL   sector MIL
actor Philippine National Police    kind organisation   country PHL   sector COP
actor Philippine Coast Guard    kind organisation   country PHL   sector COP
actor Vietnam People's Army    kind organisation   country VNM   sector GOV
actor Australian Security Intelligence Organisation    kind organisation   country AUS   sector SPY
  forms ASIO
actor 24 Sussex    kind organisation   country CAN   sector GOV
actor Rideau Hall    kind organisation   country CAN   sector GOV
actor Parliament Hill    kind organisation   country CAN   sector LEG
actor Global Affairs Canada    kind organisation   country CAN   sector GOV
actor Federal Ministerial Police    kind organisation   country MEX   sector COP
actor Mexican National Guard    kind organisation   country MEX   sector COP
actor Itamaraty    kind organisation   country BRA   sector GOV
actor Alvorada Palace    kind organisation   country BRA   sector GOV
actor Supreme Federal Tribunal    kind organisation   country BRA   sector JUD
actor Quinta de Olivos    kind organisation   country ARG   sector GOV
actor Casa de Nariño    kind organisation   country COL   sector GOV
  forms Nariño Palace, Casa de Narino
actor Special Jurisdiction for Peace    kind organisation   country COL   sector JUD
actor Carondelet Palace    kind organisation   country ECU   sector GOV
  forms Carondelet
actor Palacio Quemado    kind organisation   country BOL   sector GOV
actor Palace of the Revolution    kind organisation   country CUB   sector GOV
actor Constituent Assembly of Venezuela    kind organisation   country VEN   sector LEG
  forms National Constituent Assembly
actor Supreme Tribunal of Justice    kind organisation   country VEN   sector JUD
  forms TSJ
actor National Electoral Council of Venezuela    kind organisation   country VEN   sector GOV
  forms CNE
actor SEBIN    kind organisation   country VEN   sector SPY
actor Union Buildings    kind organisation   country ZAF   sector GOV
actor Tuynhuys    kind organisation   country ZAF   sector GOV
actor Luthuli House    kind organisation   country ZAF   sector GOV
actor Truth and Reconciliation Commission    kind organisation   country ZAF   sector JUD
actor South African Police Service    kind organisation   country ZAF   sector COP
actor Aso Rock    kind organisation   country NGA   sector GOV
  forms Aso Villa
actor Economic and Financial Crimes Commission    kind organisation   country NGA   sector GOV
  forms EFCC
actor Independent National Electoral Commission    kind organisation   country NGA   sector GOV
  forms INEC
actor Department of State Services    kind organisation   country NGA   sector SPY
actor State House Nairobi    kind organisation   country KEN   sector GOV
actor Independent Electoral and Boundaries Commission    kind organisation   country KEN   sector GOV
  forms IEBC
actor Parliament of Kenya    kind organisation   country KEN   sector LEG
actor Ethiopian National Defence Force    kind organisation   country ETH   sector GOV
  forms ENDF
actor Sudanese Armed Forces    kind organisation   country SDN   sector MIL
  forms Sudan Armed Forces, SAF
actor Transitional Military Council    kind organisation   country SDN   sector GOV   from 2019-04   to 2019-08
actor FARDC    kind organisation   country COD   sector MIL
  forms Armed Forces of the Democratic Republic of the Congo
actor National Committee for the Salvation of the People    kind organisation   country MLI   sector GOV
actor National Council for the Safeguard of the Homeland    kind organisation   country NER   sector GOV   from 2023-07
actor National Council for Democracy and Development    kind organisation   country GIN   sector GOV   from 2008-12   to 2010-12
actor Rwanda Defence Force    kind organisation   country RWA   sector MIL
  forms RDF
actor Gacaca courts    kind organisation   country RWA   sector JUD
actor Uganda People's Defence Force    kind organisation   country UGA   sector MIL
  forms UPDF, Uganda People's Defence Forces
actor Zimbabwe Electoral Commission    kind organisation   country ZWE   sector GOV
actor Central Intelligence Organisation    kind organisation   country ZWE   sector MIL
actor National Intelligence and Security Agency    kind organisation   country SOM   sector SPY
actor Libyan Investment Authority    kind organisation   country LBY   sector GOV
actor National Oil Corporation    kind organisation   country LBY   sector GOV
actor Libyan coast guard    kind organisation   country LBY   sector COP
  forms Libyan coastguard
actor El Mouradia    kind organisation   country DZA   sector GOV
  forms El Mouradia palace
actor Makhzen    kind organisation   country MAR   sector GOV
actor Royal Hashemite Court    kind organisation   country JOR   sector GOV
  forms Jordanian Royal Court
actor Kuwaiti National Assembly    kind organisation   country KWT   sector LEG

# --- press

actor Reuters    kind organisation   country GBR   sector JRN
  forms Reuters news agency, Reuters news
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
  forms VOA
actor Radio Free Europe    kind organisation   country USA   sector JRN
  forms Radio Free Europe/Radio Liberty, RFE/RL, Radio Farda, Radio Liberty
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
  forms Interfax news agency, Interfax news
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
actor The Independent    kind organisation   country GBR   sector JRN
actor The Economist    kind organisation   country GBR   sector JRN
actor Daily Mail    kind organisation   country GBR   sector JRN
actor ITV    kind organisation   country GBR   sector JRN
actor Los Angeles Times    kind organisation   country USA   sector JRN
actor USA Today    kind organisation   country USA   sector JRN
actor Newsweek    kind organisation   country USA   sector JRN
actor Time magazine    kind organisation   country USA   sector JRN
actor MSNBC    kind organisation   country USA   sector JRN
actor PBS    kind organisation   country USA   sector JRN
actor National Public Radio    kind organisation   country USA   sector JRN
  forms NPR
actor Politico    kind organisation   country USA   sector JRN
actor Axios    kind organisation   country USA   sector JRN
actor New York Post    kind organisation   country USA   sector JRN
actor Boston Globe    kind organisation   country USA   sector JRN
actor Chicago Tribune    kind organisation   country USA   sector JRN
actor Radio Free Asia    kind organisation   country USA   sector JRN
actor Al Hurra    kind organisation   country USA   sector JRN
  forms Alhurra
actor France 24    kind organisation   country FRA   sector JRN
actor Le Figaro    kind organisation   country FRA   sector JRN
actor Radio France Internationale    kind organisation   country FRA   sector JRN
  forms RFI
actor Charlie Hebdo    kind organisation   country FRA   sector JRN
actor Bild newspaper    kind organisation   country DEU   sector JRN
actor Die Zeit    kind organisation   country DEU   sector JRN
actor Süddeutsche Zeitung    kind organisation   country DEU   sector JRN
actor Frankfurter Allgemeine Zeitung    kind organisation   country DEU   sector JRN
actor dpa    kind organisation   country DEU   sector JRN
actor ANSA    kind organisation   country ITA   sector JRN
actor Corriere della Sera    kind organisation   country ITA   sector JRN
actor La Repubblica    kind organisation   country ITA   sector JRN
actor El País    kind organisation   country ESP   sector JRN
  forms El Pais
actor El Mundo    kind organisation   country ESP   sector JRN
actor EFE    kind organisation   country ESP   sector JRN
actor Al Jazeera English    kind organisation   country QAT   sector JRN
actor Asharq al-Awsat    kind organisation   country SAU   sector JRN
  forms al-Sharq al-Awsat
actor Gulf News    kind organisation   country ARE   sector JRN
actor WAM    kind organisation   country ARE   sector JRN
actor al-Ahram    kind organisation   country EGY   sector JRN
actor MENA news agency    kind organisation   country EGY   sector JRN
actor al-Manar    kind organisation   country LBN   sector JRN
  forms Al Manar
actor al-Mayadeen    kind organisation   country LBN   sector JRN
actor National News Agency    kind organisation   country LBN   sector JRN
actor Rudaw    kind organisation   country IRQ   sector JRN
actor Mehr News Agency    kind organisation   country IRN   sector JRN
actor ISNA    kind organisation   country IRN   sector JRN
actor Iran International    kind organisation   country IRN   sector JRN
actor Yedioth Ahronoth    kind organisation   country ISR   sector JRN
  forms Yediot Ahronot, Ynet
actor Maariv    kind organisation   country ISR   sector JRN
actor Times of Israel    kind organisation   country ISR   sector JRN
actor Hurriyet    kind organisation   country TUR   sector JRN
  forms Hürriyet
actor Cumhuriyet    kind organisation   country TUR   sector JRN
actor TRT    kind organisation   country TUR   sector JRN
actor RT    kind organisation   country RUS   sector JRN
  forms Russia Today
actor Novaya Gazeta    kind organisation   country RUS   sector JRN
actor Kommersant    kind organisation   country RUS   sector JRN
actor Izvestia    kind organisation   country RUS   sector JRN
actor Echo of Moscow    kind organisation   country RUS   sector JRN
  forms Ekho Moskvy
actor Meduza    kind organisation   country RUS   sector JRN
actor NTV    kind organisation   country RUS   sector JRN
actor Rossiya 1    kind organisation   country RUS   sector JRN
actor Ukrinform    kind organisation   country UKR   sector JRN
actor Kyiv Independent    kind organisation   country UKR   sector JRN
actor Suspilne    kind organisation   country UKR   sector JRN
actor China Daily    kind organisation   country CHN   sector JRN
actor CCTV    kind organisation   country CHN   sector JRN
  forms China Central Television
actor CGTN    kind organisation   country CHN   sector JRN
actor South China Morning Post    kind organisation   country HKG   sector JRN
actor Apple Daily    kind organisation   country HKG   sector JRN
actor Central News Agency    kind organisation   country TWN   sector JRN
actor Asahi Shimbun    kind organisation   country JPN   sector JRN
  forms Asahi
actor Yomiuri Shimbun    kind organisation   country JPN   sector JRN
  forms Yomiuri
actor Mainichi    kind organisation   country JPN   sector JRN
actor Nikkei    kind organisation   country JPN   sector JRN
actor Jiji Press    kind organisation   country JPN   sector JRN
  forms Jiji
actor Chosun Ilbo    kind organisation   country KOR   sector JRN
actor Joongang Ilbo    kind organisation   country KOR   sector JRN
  forms JoongAng Ilbo
actor Rodong Sinmun    kind organisation   country PRK   sector JRN
actor The Hindu    kind organisation   country IND   sector JRN
actor Times of India    kind organisation   country IND   sector JRN
  forms The Times of India
actor NDTV    kind organisation   country IND   sector JRN
actor Indian Express    kind organisation   country IND   sector JRN
actor Asian News International    kind organisation   country IND   sector JRN
  forms ANI
actor Geo TV    kind organisation   country PAK   sector JRN
  forms Geo News
actor ARY News    kind organisation   country PAK   sector JRN
actor Tolo News    kind organisation   country AFG   sector JRN
  forms TOLOnews
actor Pajhwok    kind organisation   country AFG   sector JRN
  forms Pajhwok Afghan News
actor Afghan Islamic Press    kind organisation   country AFG   sector JRN
actor Daily Star    kind organisation   country BGD   sector JRN
actor Irrawaddy    kind organisation   country MMR   sector JRN
  forms The Irrawaddy
actor Democratic Voice of Burma    kind organisation   country MMR   sector JRN
actor Bangkok Post    kind organisation   country THA   sector JRN
actor Antara    kind organisation   country IDN   sector JRN
actor Kompas    kind organisation   country IDN   sector JRN
actor Bernama    kind organisation   country MYS   sector JRN
actor Straits Times    kind organisation   country SGP   sector JRN
actor Rappler    kind organisation   country PHL   sector JRN
actor ABS-CBN    kind organisation   country PHL   sector JRN
actor Sydney Morning Herald    kind organisation   country AUS   sector JRN
actor Australian Broadcasting Corporation    kind organisation   country AUS   sector JRN
actor CBC    kind organisation   country CAN   sector JRN
  forms Canadian Broadcasting Corporation
actor Globe and Mail    kind organisation   country CAN   sector JRN
actor Televisa    kind organisation   country MEX   sector JRN
actor Folha de S.Paulo    kind organisation   country BRA   sector JRN
  forms Folha de Sao Paulo
actor O Globo    kind organisation   country BRA   sector JRN
actor Clarín    kind organisation   country ARG   sector JRN
  forms Clarin
actor Granma    kind organisation   country CUB   sector JRN
actor Prensa Latina    kind organisation   country CUB   sector JRN
actor Globovision    kind organisation   country VEN   sector JRN
  forms Globovisión
actor RCTV    kind organisation   country VEN   sector JRN
  forms Radio Caracas Television
actor Telesur    kind organisation   country VEN   sector JRN
actor Mail & Guardian    kind organisation   country ZAF   sector JRN
actor SABC    kind organisation   country ZAF   sector JRN
actor Daily Nation    kind organisation   country KEN   sector JRN
actor ThisDay    kind organisation   country NGA   sector JRN
actor Radio Mille Collines    kind organisation   country RWA   sector JRN
actor SUNA    kind organisation   country SDN   sector JRN
actor Radio Shabelle    kind organisation   country SOM   sector JRN
  forms Shabelle
actor Belta    kind organisation   country BLR   sector JRN
  forms BelTA
actor Kazinform    kind organisation   country KAZ   sector JRN
actor Rustavi 2    kind organisation   country GEO   sector JRN
actor Tanjug    kind organisation   country SRB   sector JRN
actor B92    kind organisation   country SRB   sector JRN
actor Gazeta Wyborcza    kind organisation   country POL   sector JRN
actor Index.hu    kind organisation   country HUN   sector JRN
actor L'Osservatore Romano    kind organisation   country VAT   sector JRN
  forms Vatican Radio

# --- companies
actor Google    kind organisation   country USA   sector BUS
  forms Alphabet Inc
actor Microsoft    kind organisation   country USA   sector BUS
actor Facebook    kind organisation   country USA   sector BUS
  forms Meta Platforms
actor Amazon.com    kind organisation   country USA   sector BUS
  forms Amazon Web Services
actor Apple Inc    kind organisation   country USA   sector BUS
  forms Apple Computer
actor IBM    kind organisation   country USA   sector BUS
actor Intel Corporation    kind organisation   country USA   sector BUS
actor Nvidia    kind organisation   country USA   sector BUS
actor OpenAI    kind organisation   country USA   sector BUS
actor Tesla Inc    kind organisation   country USA   sector BUS
  forms Tesla Motors
actor SpaceX    kind organisation   country USA   sector BUS
actor Twitter    kind organisation   country USA   sector BUS
actor General Motors    kind organisation   country USA   sector BUS
actor Ford Motor    kind organisation   country USA   sector BUS
  forms Ford Motor Company
actor Chrysler    kind organisation   country USA   sector BUS
actor General Electric    kind organisation   country USA   sector BUS
actor ExxonMobil    kind organisation   country USA   sector BUS
  forms Exxon Mobil, Exxon
actor Chevron    kind organisation   country USA   sector BUS
actor ConocoPhillips    kind organisation   country USA   sector BUS
actor Enron    kind organisation   country USA   sector BUS
actor Citigroup    kind organisation   country USA   sector BUS
actor Goldman Sachs    kind organisation   country USA   sector BUS
actor JPMorgan Chase    kind organisation   country USA   sector BUS
  forms JP Morgan, JPMorgan, J.P. Morgan
actor Morgan Stanley    kind organisation   country USA   sector BUS
actor Merrill Lynch    kind organisation   country USA   sector BUS
actor Lehman Brothers    kind organisation   country USA   sector BUS
actor Bank of America    kind organisation   country USA   sector BUS
actor Wells Fargo    kind organisation   country USA   sector BUS
actor Fannie Mae    kind organisation   country USA   sector BUS
actor Freddie Mac    kind organisation   country USA   sector BUS
actor American International Group    kind organisation   country USA   sector BUS
  forms AIG
actor Wal-Mart    kind organisation   country USA   sector BUS
  forms Walmart
actor Coca-Cola    kind organisation   country USA   sector BUS
actor PepsiCo    kind organisation   country USA   sector BUS
actor McDonald's    kind organisation   country USA   sector BUS
actor Starbucks    kind organisation   country USA   sector BUS
actor Pfizer    kind organisation   country USA   sector BUS
actor Merck    kind organisation   country USA   sector BUS
actor Johnson & Johnson    kind organisation   country USA   sector BUS
actor Moderna    kind organisation   country USA   sector BUS
actor Monsanto    kind organisation   country USA   sector BUS
actor Verizon    kind organisation   country USA   sector BUS
actor AT&T    kind organisation   country USA   sector BUS
actor American Airlines    kind organisation   country USA   sector BUS
actor United Airlines    kind organisation   country USA   sector BUS
actor Delta Air Lines    kind organisation   country USA   sector BUS
actor Southwest Airlines    kind organisation   country USA   sector BUS
actor Raytheon    kind organisation   country USA   sector BUS
actor Northrop Grumman    kind organisation   country USA   sector BUS
actor Bechtel    kind organisation   country USA   sector BUS
actor Moody's    kind organisation   country USA   sector BUS
actor Fitch Ratings    kind organisation   country USA   sector BUS
actor Standard & Poor's    kind organisation   country USA   sector BUS
actor Walt Disney Company    kind organisation   country USA   sector BUS
actor New York Stock Exchange    kind organisation   country USA   sector BUS
actor Nasdaq    kind organisation   country USA   sector BUS
actor BP    kind organisation   country GBR   sector BUS
  forms British Petroleum
actor Royal Dutch Shell    kind organisation   country GBR   sector BUS
actor British Airways    kind organisation   country GBR   sector BUS
actor HSBC    kind organisation   country GBR   sector BUS
actor Barclays    kind organisation   country GBR   sector BUS
actor AstraZeneca    kind organisation   country GBR   sector BUS
actor BAE Systems    kind organisation   country GBR   sector BUS
actor Vodafone    kind organisation   country GBR   sector BUS
actor Cambridge Analytica    kind organisation   country GBR   sector BUS
actor Airbus    kind organisation   country FRA   sector BUS
actor TotalEnergies    kind organisation   country FRA   sector BUS
  forms Total SA
actor Air France    kind organisation   country FRA   sector BUS
actor Renault    kind organisation   country FRA   sector BUS
actor Areva    kind organisation   country FRA   sector BUS
  forms Orano
actor Volkswagen    kind organisation   country DEU   sector BUS
actor Siemens    kind organisation   country DEU   sector BUS
actor Deutsche Bank    kind organisation   country DEU   sector BUS
actor Lufthansa    kind organisation   country DEU   sector BUS
actor BMW    kind organisation   country DEU   sector BUS
actor Daimler    kind organisation   country DEU   sector BUS
actor Mercedes-Benz    kind organisation   country DEU   sector BUS
actor BioNTech    kind organisation   country DEU   sector BUS
actor Fiat    kind organisation   country ITA   sector BUS
actor Eni SpA    kind organisation   country ITA   sector BUS
actor UBS    kind organisation   country CHE   sector BUS
actor Credit Suisse    kind organisation   country CHE   sector BUS
actor Nestle    kind organisation   country CHE   sector BUS
  forms Nestlé
actor Glencore    kind organisation   country CHE   sector BUS
actor ASML    kind organisation   country NLD   sector BUS
actor Statoil    kind organisation   country NOR   sector BUS
  forms Equinor
actor Ericsson    kind organisation   country SWE   sector BUS
actor Nokia    kind organisation   country FIN   sector BUS
actor Lukoil    kind organisation   country RUS   sector BUS
actor Transneft    kind organisation   country RUS   sector BUS
actor Sberbank    kind organisation   country RUS   sector BUS
actor Aeroflot    kind organisation   country RUS   sector BUS
actor Yuganskneftegaz    kind organisation   country RUS   sector BUS
  forms Yuganskneftegas
actor Kaspersky Lab    kind organisation   country RUS   sector BUS
actor Toyota    kind organisation   country JPN   sector BUS
actor Honda    kind organisation   country JPN   sector BUS
actor Nissan    kind organisation   country JPN   sector BUS
actor Sony    kind organisation   country JPN   sector BUS
actor Tokyo Electric Power    kind organisation   country JPN   sector BUS
  forms TEPCO, Tepco
actor Samsung    kind organisation   country KOR   sector BUS
  forms Samsung Electronics
actor Hyundai    kind organisation   country KOR   sector BUS
actor Alibaba    kind organisation   country CHN   sector BUS
actor Tencent    kind organisation   country CHN   sector BUS
actor ByteDance    kind organisation   country CHN   sector BUS
  forms TikTok
actor CNOOC    kind organisation   country CHN   sector BUS
actor Sinopec    kind organisation   country CHN   sector BUS
actor PetroChina    kind organisation   country CHN   sector BUS
actor China National Petroleum Corporation    kind organisation   country CHN   sector BUS
  forms CNPC
actor ZTE    kind organisation   country CHN   sector BUS
actor TSMC    kind organisation   country TWN   sector BUS
actor Foxconn    kind organisation   country TWN   sector BUS
actor Tata Motors    kind organisation   country IND   sector BUS
  forms Tata Group
actor Tata Steel    kind organisation   country IND   sector BUS
actor Reliance Industries    kind organisation   country IND   sector BUS
actor Adani Group    kind organisation   country IND   sector BUS
actor Air India    kind organisation   country IND   sector BUS
actor Emirates airline    kind organisation   country ARE   sector BUS
actor Qatar Airways    kind organisation   country QAT   sector BUS
actor Malaysia Airlines    kind organisation   country MYS   sector BUS
actor 1MDB    kind organisation   country MYS   sector BUS
actor Petroecuador    kind organisation   country ECU   sector BUS
actor Odebrecht    kind organisation   country BRA   sector BUS
actor Kam Air    kind organisation   country AFG   sector BUS
actor NSO Group    kind organisation   country ISR   sector BUS
actor Nigerian National Petroleum Corporation    kind organisation   country NGA   sector BUS
  forms NNPC
actor National Iranian Oil Company    kind organisation   country IRN   sector BUS
actor Electoral Complaints Commission    kind organisation   country AFG   sector GOV
actor Independent Election Commission of Afghanistan    kind organisation   country AFG   sector GOV
actor Department of Administrative Security    kind organisation   country COL   sector SPY
  forms Administrative Department of Security
actor International Maritime Bureau    kind organisation   code IGO
