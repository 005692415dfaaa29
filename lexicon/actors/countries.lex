# Countries, territories and former states: names, adjectives, people, capitals.
# source Codes of ISO 3166 and CAMEO; names, adjectives and capitals are common knowledge, years where a state began or ended.

country ABW    name Aruba
  adjectives Aruban
  people     Arubans
  capital    Oranjestad
  note       territory
country AFG    name Afghanistan
  forms      Islamic Emirate of Afghanistan, Islamic Republic of Afghanistan
  adjectives Afghan
  people     Afghans
  capital    Kabul
country AFI    name French Territory of the Afars and the Issas
  forms      French Somaliland
  capital    Djibouti
  from 1967   to 1977
  note       former state
country AGO    name Angola
  adjectives Angolan
  people     Angolans
  capital    Luanda
country AIA    name Anguilla
  adjectives Anguillan
  people     Anguillans
  note       territory
country ALA    name Åland Islands
  forms      Aland Islands
  adjectives Åland, Aland
  people     Ålanders
  capital    Mariehamn
  note       territory
country ALB    name Albania
  forms      Republic of Albania
  adjectives Albanian
  people     Albanians
  capital    Tirana
country AND    name Andorra
  adjectives Andorran
  people     Andorrans
  capital    Andorra la Vella
country ANT    name Netherlands Antilles
  forms      Dutch Antilles
  adjectives Antillean
  people     Antilleans
  capital    Willemstad
  from 1954   to 2010
  note       former state
country ARE    name United Arab Emirates
  forms      UAE, Emirates, Trucial States
  adjectives Emirati
  people     Emirati, Emiratis
  capital    Abu Dhabi, Dubai
country ARG    name Argentina
  adjectives Argentine, Argentinian, Argentinean
  people     Argentines, Argentinians, Argentineans
  capital    Buenos Aires
country ARM    name Armenia
  adjectives Armenian
  people     Armenians
  capital    Yerevan
  from 1991
country ASM    name American Samoa
  adjectives American Samoan
  people     American Samoans
  capital    Pago Pago
  note       territory
country ATA    name Antarctica
  adjectives Antarctic
  note       territory
country ATF    name French Southern Territories
  forms      Kerguelen, French Southern and Antarctic Lands
  note       territory
country ATG    name Antigua and Barbuda
  forms      Antigua, Barbuda
  adjectives Antiguan, Barbudan
  people     Antiguans, Barbudans
  capital    Saint John's, St. John's
country AUS    name Australia
  forms      Commonwealth of Australia
  adjectives Australian, Aussie
  people     Australians, Aussies
  capital    Canberra
country AUT    name Austria
  adjectives Austrian
  people     Austrians
  capital    Vienna
country AZE    name Azerbaijan
  adjectives Azerbaijani, Azeri
  people     Azerbaijanis, Azeris
  capital    Baku
  from 1991
country BDI    name Burundi
  adjectives Burundian
  people     Burundians
  capital    Gitega, Bujumbura
country BEL    name Belgium
  adjectives Belgian
  people     Belgians
  capital    Brussels
country BEN    name Benin
  adjectives Beninese, Beninois
  people     Beninese
  capital    Porto-Novo, Cotonou
country BES    name Caribbean Netherlands
  forms      Bonaire, Sint Eustatius, Saba
  adjectives Bonairean
  people     Bonaireans
  capital    Kralendijk
  from 2010
  note       territory
country BFA    name Burkina Faso
  forms      Burkina
  adjectives Burkinabe, Burkinabé
  people     Burkinabes
  capital    Ouagadougou
country BGD    name Bangladesh
  adjectives Bangladeshi
  people     Bangladeshis
  capital    Dhaka, Dacca
country BGR    name Bulgaria
  adjectives Bulgarian
  people     Bulgarians
  capital    Sofia
country BHR    name Bahrain
  adjectives Bahraini
  people     Bahrainis
  capital    Manama
country BHS    name Bahamas
  forms      The Bahamas
  adjectives Bahamian
  people     Bahamians
  capital    Nassau
country BIH    name Bosnia and Herzegovina
  forms      Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina, Herzegovina, BiH
  adjectives Bosnian, Herzegovinian
  people     Bosnians
  capital    Sarajevo
  from 1992
country BLM    name Saint Barthélemy
  forms      Saint Barthelemy, St. Barts, St Barths
  capital    Gustavia
  note       territory
country BLR    name Belarus
  forms      Byelorussia, Belorussia
  adjectives Belarusian, Belarussian, Byelorussian
  people     Belarusians, Belarussians
  capital    Minsk
  from 1991
country BLZ    name Belize
  forms      British Honduras
  adjectives Belizean
  people     Belizeans
  capital    Belmopan
country BMU    name Bermuda
  adjectives Bermudian, Bermudan
  people     Bermudians
  note       territory
country BOL    name Bolivia
  forms      Plurinational State of Bolivia
  adjectives Bolivian
  people     Bolivians
  capital    La Paz, Sucre
country BRA    name Brazil
  forms      Brasil
  adjectives Brazilian
  people     Brazilians
  capital    Brasilia, Brasília
country BRB    name Barbados
  adjectives Barbadian, Bajan
  people     Barbadians, Bajans
  capital    Bridgetown
country BRN    name Brunei
  forms      Brunei Darussalam
  adjectives Bruneian
  people     Bruneians
  capital    Bandar Seri Begawan
country BTN    name Bhutan
  adjectives Bhutanese
  people     Bhutanese
  capital    Thimphu
country BUR    name Burma
  adjectives Burmese
  people     Burmese
  capital    Rangoon
  from 1948   to 1989
  note       former state
country BVT    name Bouvet Island
  note       territory
country BWA    name Botswana
  adjectives Botswanan, Motswana
  people     Botswanans, Batswana, Motswana
  capital    Gaborone
country CAF    name Central African Republic
  forms      CAR, Centrafrique
  adjectives Central African
  people     Central Africans
  capital    Bangui
country CAN    name Canada
  adjectives Canadian
  people     Canadians
  capital    Ottawa
country CCK    name Cocos Islands
  forms      Keeling Islands
  note       territory
country CHE    name Switzerland
  forms      Swiss Confederation
  adjectives Swiss
  people     Swiss
  capital    Bern, Berne
country CHL    name Chile
  adjectives Chilean
  people     Chileans
  capital    Santiago
country CHN    name China
  forms      People's Republic of China, PRC, Mainland China, Communist China
  adjectives Chinese
  people     Chinese
  capital    Beijing, Peking
country CIV    name Côte d'Ivoire
  forms      Cote d'Ivoire, Ivory Coast
  adjectives Ivorian, Ivoirian
  people     Ivorians
  capital    Yamoussoukro, Abidjan
country CMR    name Cameroon
  forms      Cameroun
  adjectives Cameroonian
  people     Cameroonians
  capital    Yaounde, Yaoundé
country COD    name Democratic Republic of the Congo
  forms      DR Congo, DRC, DROC, Congo-Kinshasa, Democratic Republic of Congo, Congo
  adjectives Congolese
  people     Congolese
  capital    Kinshasa
country COG    name Republic of the Congo
  forms      Congo-Brazzaville, Congo Republic
  capital    Brazzaville
country COK    name Cook Islands
  adjectives Cook Islands
  people     Cook Islander, Cook Islanders
  capital    Avarua
  note       territory
country COL    name Colombia
  adjectives Colombian
  people     Colombians
  capital    Bogota, Bogotá
country COM    name Comoros
  forms      Union of the Comoros
  adjectives Comorian, Comoran
  people     Comorians
  capital    Moroni
country CPV    name Cabo Verde
  forms      Cape Verde
  adjectives Cape Verdean, Cabo Verdean
  people     Cape Verdeans
  capital    Praia
country CRI    name Costa Rica
  adjectives Costa Rican
  people     Costa Ricans
  capital    San Jose, San José
country CSK    name Czechoslovakia
  forms      Czecho-Slovakia
  adjectives Czechoslovak, Czechoslovakian
  people     Czechoslovaks
  capital    Prague
  from 1918   to 1992
  note       former state
country CUB    name Cuba
  adjectives Cuban
  people     Cubans
  capital    Havana
country CUW    name Curaçao
  forms      Curacao
  adjectives Curaçaoan, Curacaoan
  people     Curaçaoans, Curacaoans
  capital    Willemstad
  from 2010
  note       territory
country CXR    name Christmas Island
  capital    Flying Fish Cove
  note       territory
country CYM    name Cayman Islands
  forms      Caymans
  adjectives Caymanian
  people     Caymanians
  capital    George Town
  note       territory
country CYP    name Cyprus
  adjectives Cypriot, Greek Cypriot
  people     Cypriots, Cypriot, Greek Cypriots, Greek Cypriot
  capital    Nicosia, Lefkosia
country CZE    name Czechia
  forms      Czech Republic
  adjectives Czech
  people     Czechs
  capital    Prague
  from 1993
country DDR    name East Germany
  forms      German Democratic Republic, GDR, DDR
  adjectives East German
  people     East Germans
  capital    East Berlin
  from 1949   to 1990
  note       former state
country DEU    name Germany
  forms      Federal Republic of Germany, Bundesrepublik, West Germany
  adjectives German, West German
  people     Germans, West Germans
  capital    Berlin, Bonn
country DHY    name Dahomey
  adjectives Dahomean, Dahomeyan
  people     Dahomeans
  capital    Porto-Novo
  from 1960   to 1975
  note       former state
country DJI    name Djibouti
  adjectives Djiboutian
  people     Djiboutians
  capital    Djibouti City
country DMA    name Dominica
  forms      Commonwealth of Dominica
  capital    Roseau
country DNK    name Denmark
  forms      Kingdom of Denmark
  adjectives Danish
  people     Dane, Danes
  capital    Copenhagen
country DOM    name Dominican Republic
  adjectives Dominican
  people     Dominicans
  capital    Santo Domingo
country DZA    name Algeria
  adjectives Algerian
  people     Algerians
  capital    Algiers
country ECU    name Ecuador
  adjectives Ecuadorian, Ecuadorean
  people     Ecuadorians, Ecuadoreans
  capital    Quito
country EGY    name Egypt
  forms      United Arab Republic
  adjectives Egyptian
  people     Egyptians
  capital    Cairo
country ERI    name Eritrea
  adjectives Eritrean
  people     Eritreans
  capital    Asmara
  from 1993
country ESH    name Western Sahara
  forms      Sahrawi Arab Democratic Republic, SADR
  adjectives Sahrawi, Saharawi
  people     Sahrawis
  capital    Laayoune, El Aaiun, El-Aaiun, Tifariti
country ESP    name Spain
  adjectives Spanish
  people     Spaniard, Spaniards
  capital    Madrid
country EST    name Estonia
  adjectives Estonian
  people     Estonians
  capital    Tallinn
  from 1991
country ETH    name Ethiopia
  forms      Abyssinia
  adjectives Ethiopian
  people     Ethiopians
  capital    Addis Ababa
country FIN    name Finland
  adjectives Finnish
  people     Finn, Finns
  capital    Helsinki
country FJI    name Fiji
  adjectives Fijian
  people     Fijians
  capital    Suva
country FLK    name Falkland Islands
  forms      Falklands, Malvinas, Islas Malvinas
  adjectives Falkland
  people     Falkland Islander, Falkland Islanders
  note       territory
country FRA    name France
  forms      French Republic
  adjectives French
  people     French, Frenchman, Frenchmen, Frenchwoman, Frenchwomen
  capital    Paris
country FRO    name Faroe Islands
  forms      Faeroe Islands, Faroes
  adjectives Faroese
  people     Faroese
  capital    Torshavn, Tórshavn
  note       territory
country FRY    name Federal Republic of Yugoslavia
  forms      Yugoslavia, FRY
  adjectives Yugoslav
  people     Yugoslavs
  capital    Belgrade
  from 1992   to 2003
  note       former state
country FSM    name Micronesia
  forms      Federated States of Micronesia
  adjectives Micronesian
  people     Micronesians
  capital    Palikir
  from 1986
country GAB    name Gabon
  adjectives Gabonese
  people     Gabonese
  capital    Libreville
country GBR    name United Kingdom
  forms      UK, U.K., Britain, Great Britain, England, Scotland, Wales, Northern Ireland
  adjectives British, English, Scottish, Welsh, Northern Irish
  people     Britons, Briton, Englishman, Englishmen, Scots, Scot, Welshman, Welshmen
  capital    London
country GEL    name Gilbert and Ellice Islands
  forms      Gilbert Islands, Ellice Islands
  capital    Tarawa
  from 1916   to 1979
  note       former state
country GEO    name Georgia
  forms      Republic of Georgia
  adjectives Georgian
  people     Georgians
  capital    Tbilisi, Tiflis
  from 1991
country GGY    name Guernsey
  people     Guernseymen
  note       territory
country GHA    name Ghana
  forms      Gold Coast
  adjectives Ghanaian
  people     Ghanaians
  capital    Accra
country GIB    name Gibraltar
  adjectives Gibraltarian
  people     Gibraltarians
  note       territory
country GIN    name Guinea
  forms      Guinea-Conakry, Republic of Guinea
  adjectives Guinean
  people     Guineans
  capital    Conakry
country GLP    name Guadeloupe
  adjectives Guadeloupean
  people     Guadeloupeans
  capital    Basse-Terre
  note       territory
country GMB    name Gambia
  forms      The Gambia
  adjectives Gambian
  people     Gambians
  capital    Banjul
country GMW    name West Germany
  forms      Federal Republic of Germany, FRG, Bonn government
  adjectives West German
  people     West Germans
  capital    Bonn
  from 1949   to 1990
  note       former state
country GNB    name Guinea-Bissau
  forms      Guinea Bissau
  adjectives Bissau-Guinean
  people     Bissau-Guineans
  capital    Bissau
country GNQ    name Equatorial Guinea
  adjectives Equatorial Guinean, Equatoguinean
  people     Equatoguineans
  capital    Malabo, Ciudad de la Paz, Oyala
country GRC    name Greece
  forms      Hellenic Republic
  adjectives Greek, Hellenic
  people     Greeks, Greek
  capital    Athens
country GRD    name Grenada
  adjectives Grenadian
  people     Grenadians
  capital    Saint George's, St. George's
country GRL    name Greenland
  adjectives Greenlandic
  people     Greenlander, Greenlanders
  capital    Nuuk, Godthab
  note       territory
country GTM    name Guatemala
  adjectives Guatemalan
  people     Guatemalans
  capital    Guatemala City
country GUF    name French Guiana
  forms      Guyane
  adjectives French Guianese
  people     French Guianese
  capital    Cayenne
  note       territory
country GUM    name Guam
  adjectives Guamanian
  people     Guamanians
  capital    Hagatna, Hagåtña, Agana
  note       territory
country GUY    name Guyana
  forms      British Guiana
  adjectives Guyanese
  people     Guyanese
  capital    Georgetown
country HKG    name Hong Kong
  forms      Hongkong
  adjectives Hong Kong
  people     Hong Konger, Hong Kongers, Hongkongers
  note       territory
country HMD    name Heard Island and McDonald Islands
  note       territory
country HND    name Honduras
  adjectives Honduran
  people     Hondurans
  capital    Tegucigalpa
country HRV    name Croatia
  adjectives Croatian, Croat
  people     Croatians, Croats, Croat
  capital    Zagreb
  from 1991
country HTI    name Haiti
  adjectives Haitian
  people     Haitians
  capital    Port-au-Prince
country HUN    name Hungary
  adjectives Hungarian, Magyar
  people     Hungarians, Magyars
  capital    Budapest
country HVO    name Upper Volta
  adjectives Voltaic, Upper Voltan
  people     Upper Voltans
  capital    Ouagadougou
  from 1960   to 1984
  note       former state
country IDN    name Indonesia
  adjectives Indonesian
  people     Indonesians
  capital    Jakarta
country IMN    name Isle of Man
  adjectives Manx
  note       territory
country IND    name India
  forms      Bharat
  adjectives Indian
  people     Indians
  capital    New Delhi, Delhi
country IOT    name British Indian Ocean Territory
  forms      Chagos, Chagos Islands, Chagos Archipelago, Diego Garcia
  adjectives Chagossian
  people     Chagossians
  note       territory
country IRL    name Ireland
  forms      Republic of Ireland, Eire, Éire
  adjectives Irish
  people     Irishman, Irishmen, Irishwoman
  capital    Dublin
country IRN    name Iran
  forms      Islamic Republic of Iran, Persia
  adjectives Iranian, Persian
  people     Iranians, Persians
  capital    Tehran, Teheran
country IRQ    name Iraq
  adjectives Iraqi
  people     Iraqis
  capital    Baghdad
country ISL    name Iceland
  adjectives Icelandic
  people     Icelander, Icelanders
  capital    Reykjavik, Reykjavík
country ISR    name Israel
  forms      State of Israel
  adjectives Israeli
  people     Israelis
  capital    Jerusalem, Tel Aviv
country ITA    name Italy
  adjectives Italian
  people     Italians
  capital    Rome
country JAM    name Jamaica
  adjectives Jamaican
  people     Jamaicans
  capital    Kingston
country JEY    name Jersey
  people     Jerseymen
  note       territory
country JOR    name Jordan
  forms      Hashemite Kingdom
  adjectives Jordanian
  people     Jordanians
  capital    Amman
country JPN    name Japan
  adjectives Japanese
  people     Japanese
  capital    Tokyo
country KAZ    name Kazakhstan
  forms      Kazakstan
  adjectives Kazakhstani, Kazakh
  people     Kazakhstanis, Kazakhs, Kazakh
  capital    Astana, Nur-Sultan, Almaty, Alma-Ata
  from 1991
country KEN    name Kenya
  adjectives Kenyan
  people     Kenyans
  capital    Nairobi
country KGZ    name Kyrgyzstan
  forms      Kirghizia, Kirgizia, Kyrgyz Republic
  adjectives Kyrgyz, Kyrgyzstani
  people     Kyrgyzstanis
  capital    Bishkek, Frunze
  from 1991
country KHM    name Cambodia
  forms      Kampuchea, Khmer Republic
  adjectives Cambodian, Kampuchean
  people     Cambodians
  capital    Phnom Penh
country KIR    name Kiribati
  forms      Gilbert Islands
  adjectives I-Kiribati, Kiribatian
  people     I-Kiribati, Kiribatians
  capital    Tarawa, South Tarawa
country KNA    name Saint Kitts and Nevis
  forms      St. Kitts and Nevis, St Kitts, Saint Kitts, Nevis
  adjectives Kittitian, Nevisian
  people     Kittitians, Nevisians
  capital    Basseterre
country KOR    name South Korea
  forms      Republic of Korea, ROK
  adjectives South Korean
  people     South Koreans
  capital    Seoul
country KOS    name Kosovo
  forms      Kosova, Republic of Kosovo
  adjectives Kosovar, Kosovan
  people     Kosovars, Kosovar, Kosovans
  capital    Pristina, Prishtina, Priština
  from 2008
country KRJ    name Republic of Serbian Krajina
  forms      Serbian Krajina
  people     Krajina Serbs
  capital    Knin
  from 1991   to 1995
  note       former state
country KWT    name Kuwait
  adjectives Kuwaiti
  people     Kuwaitis
  capital    Kuwait City
country LAO    name Laos
  forms      Lao People's Democratic Republic
  adjectives Lao, Laotian
  people     Laotians
  capital    Vientiane
country LBN    name Lebanon
  adjectives Lebanese
  people     Lebanese
  capital    Beirut
country LBR    name Liberia
  adjectives Liberian
  people     Liberians
  capital    Monrovia
country LBY    name Libya
  forms      Libyan Arab Jamahiriya
  adjectives Libyan
  people     Libyans
  capital    Tripoli
country LCA    name Saint Lucia
  forms      St. Lucia, St Lucia
  adjectives Saint Lucian
  people     Saint Lucians
  capital    Castries
country LIE    name Liechtenstein
  adjectives Liechtenstein
  people     Liechtensteiner, Liechtensteiners
  capital    Vaduz
country LKA    name Sri Lanka
  forms      Ceylon
  adjectives Sri Lankan, Ceylonese
  people     Sri Lankans
  capital    Colombo, Sri Jayawardenepura Kotte
country LSO    name Lesotho
  forms      Basutoland
  adjectives Lesothan, Basotho
  people     Basotho, Mosotho
  capital    Maseru
country LTU    name Lithuania
  adjectives Lithuanian
  people     Lithuanians
  capital    Vilnius
  from 1990
country LUX    name Luxembourg
  forms      Luxemburg
  adjectives Luxembourgish, Luxembourgeois
  people     Luxembourger, Luxembourgers
  capital    Luxembourg City
country LVA    name Latvia
  adjectives Latvian
  people     Latvians
  capital    Riga
  from 1991
country MAC    name Macao
  forms      Macau
  adjectives Macanese
  people     Macanese
  note       territory
country MAF    name Saint Martin
  forms      St. Martin, Saint-Martin
  capital    Marigot
  note       territory
country MAR    name Morocco
  adjectives Moroccan
  people     Moroccans
  capital    Rabat
country MCO    name Monaco
  adjectives Monegasque, Monégasque, Monacan
  people     Monegasques
country MDA    name Moldova
  forms      Moldavia, Republic of Moldova
  adjectives Moldovan, Moldavian
  people     Moldovans
  capital    Chisinau, Chişinău, Chișinău, Kishinev
  from 1991
country MDG    name Madagascar
  adjectives Malagasy, Madagascan
  people     Malagasies
  capital    Antananarivo, Tananarive
country MDV    name Maldives
  forms      Maldive Islands
  adjectives Maldivian
  people     Maldivians
  capital    Malé, Male
country MEX    name Mexico
  adjectives Mexican
  people     Mexicans
  capital    Mexico City
country MHL    name Marshall Islands
  adjectives Marshallese
  people     Marshallese
  capital    Majuro
  from 1986
country MKD    name North Macedonia
  forms      Macedonia, FYROM, Former Yugoslav Republic of Macedonia
  adjectives Macedonian
  people     Macedonians
  capital    Skopje
  from 1991
country MLI    name Mali
  adjectives Malian
  people     Malians
  capital    Bamako
country MLT    name Malta
  adjectives Maltese
  people     Maltese
  capital    Valletta
country MMR    name Myanmar
  forms      Burma, Myanma
  adjectives Burmese
  people     Burmese
  capital    Naypyidaw, Nay Pyi Taw, Yangon, Rangoon
country MNE    name Montenegro
  forms      Crna Gora
  adjectives Montenegrin
  people     Montenegrins
  capital    Podgorica, Titograd
  from 2006
country MNG    name Mongolia
  adjectives Mongolian, Mongol
  people     Mongolians
  capital    Ulaanbaatar, Ulan Bator
country MNP    name Northern Mariana Islands
  forms      Northern Marianas, Saipan
  note       territory
country MOZ    name Mozambique
  adjectives Mozambican
  people     Mozambicans
  capital    Maputo, Lourenco Marques
country MRT    name Mauritania
  adjectives Mauritanian
  people     Mauritanians
  capital    Nouakchott
country MSR    name Montserrat
  adjectives Montserratian
  people     Montserratians
  note       territory
country MTQ    name Martinique
  adjectives Martinican, Martiniquais
  people     Martinicans
  capital    Fort-de-France
  note       territory
country MUS    name Mauritius
  adjectives Mauritian
  people     Mauritians
  capital    Port Louis
country MWI    name Malawi
  forms      Nyasaland
  adjectives Malawian
  people     Malawians
  capital    Lilongwe
country MYS    name Malaysia
  forms      Malaya
  adjectives Malaysian, Malayan
  people     Malaysians
  capital    Kuala Lumpur, Putrajaya
country MYT    name Mayotte
  adjectives Mahoran, Mahorais
  people     Mahorans
  capital    Mamoudzou
  note       territory
country NAM    name Namibia
  forms      South West Africa, South-West Africa
  adjectives Namibian
  people     Namibians
  capital    Windhoek
  from 1990
country NCL    name New Caledonia
  forms      Kanaky
  adjectives New Caledonian
  people     New Caledonians
  capital    Noumea, Nouméa
  note       territory
country NER    name Niger
  adjectives Nigerien, Nigerois
  people     Nigeriens, Nigerien
  capital    Niamey
country NFK    name Norfolk Island
  people     Norfolk Islanders
  note       territory
country NGA    name Nigeria
  adjectives Nigerian
  people     Nigerians
  capital    Abuja, Lagos
country NHB    name New Hebrides
  adjectives New Hebridean
  people     New Hebrideans
  capital    Port Vila
  from 1906   to 1980
  note       former state
country NIC    name Nicaragua
  adjectives Nicaraguan
  people     Nicaraguans
  capital    Managua
country NIU    name Niue
  adjectives Niuean
  people     Niueans
  capital    Alofi
  note       territory
country NLD    name Netherlands
  forms      The Netherlands, Holland
  adjectives Dutch
  people     Dutchman, Dutchmen, Netherlander, Netherlanders
  capital    Amsterdam, The Hague
country NOR    name Norway
  adjectives Norwegian
  people     Norwegians
  capital    Oslo
country NPL    name Nepal
  adjectives Nepali, Nepalese
  people     Nepalis
  capital    Kathmandu, Katmandu
country NRU    name Nauru
  adjectives Nauruan
  people     Nauruans
  capital    Yaren
country NTZ    name Saudi-Iraqi Neutral Zone
  forms      Neutral Zone
  from 1922   to 1991
  note       former state
country NZL    name New Zealand
  forms      Aotearoa
  adjectives New Zealand, Kiwi
  people     New Zealander, New Zealanders, Kiwis
  capital    Wellington
country OMN    name Oman
  forms      Muscat and Oman
  adjectives Omani
  people     Omanis
  capital    Muscat
country PAK    name Pakistan
  adjectives Pakistani
  people     Pakistanis
  capital    Islamabad, Rawalpindi
country PAN    name Panama
  adjectives Panamanian
  people     Panamanians
  capital    Panama City
country PCI    name Trust Territory of the Pacific Islands
  forms      Pacific Islands Trust Territory
  capital    Saipan
  from 1947   to 1986
  note       former state
country PCN    name Pitcairn
  forms      Pitcairn Islands
  people     Pitcairn Islander
  capital    Adamstown
  note       territory
country PCZ    name Panama Canal Zone
  forms      Canal Zone
  capital    Balboa
  from 1903   to 1979
  note       former state
country PER    name Peru
  adjectives Peruvian
  people     Peruvians
  capital    Lima
country PHL    name Philippines
  forms      The Philippines
  adjectives Philippine, Filipino, Filipina
  people     Filipino, Filipinos, Filipina, Filipinas
  capital    Manila
country PLW    name Palau
  forms      Belau
  adjectives Palauan
  people     Palauans
  capital    Ngerulmud, Melekeok, Koror
  from 1994
country PNG    name Papua New Guinea
  forms      PNG
  adjectives Papua New Guinean
  people     Papua New Guineans
  capital    Port Moresby
country POL    name Poland
  adjectives Polish
  people     Pole, Poles
  capital    Warsaw
country PRI    name Puerto Rico
  adjectives Puerto Rican
  people     Puerto Ricans
  capital    San Juan
  note       territory
country PRK    name North Korea
  forms      DPRK, Democratic People's Republic of Korea
  adjectives North Korean
  people     North Koreans
  capital    Pyongyang
country PRT    name Portugal
  adjectives Portuguese
  people     Portuguese
  capital    Lisbon
country PRY    name Paraguay
  adjectives Paraguayan
  people     Paraguayans
  capital    Asuncion, Asunción
country PSE    name Palestine
  forms      State of Palestine, Palestinian Territories, Occupied Palestinian Territory, Palestinian Authority, Gaza, Gaza Strip, West Bank
  adjectives Palestinian
  people     Palestinian, Palestinians
  capital    Ramallah, East Jerusalem, Gaza City
country PYF    name French Polynesia
  forms      Tahiti
  adjectives French Polynesian, Tahitian
  people     Tahitians
  capital    Papeete
  note       territory
country QAT    name Qatar
  adjectives Qatari
  people     Qataris
  capital    Doha
country REU    name Réunion
  forms      Reunion, La Réunion
  adjectives Reunionese
  people     Reunionese
  capital    Saint-Denis
  note       territory
country RHO    name Rhodesia
  forms      Southern Rhodesia, Zimbabwe Rhodesia
  adjectives Rhodesian
  people     Rhodesians
  capital    Salisbury
  from 1965   to 1980
  note       former state
country ROU    name Romania
  forms      Rumania, Roumania
  adjectives Romanian, Rumanian
  people     Romanians
  capital    Bucharest
country RUS    name Russia
  forms      Russian Federation
  adjectives Russian
  people     Russians
  capital    Moscow
  from 1991
country RVN    name South Vietnam
  forms      Republic of Vietnam
  adjectives South Vietnamese
  people     South Vietnamese
  capital    Saigon
  from 1955   to 1975
  note       former state
country RWA    name Rwanda
  adjectives Rwandan, Rwandese
  people     Rwandans
  capital    Kigali
country SAU    name Saudi Arabia
  forms      KSA, Kingdom of Saudi Arabia
  adjectives Saudi, Saudi Arabian
  people     Saudis, Saudi Arabians
  capital    Riyadh, Jeddah
country SCG    name Serbia and Montenegro
  forms      State Union of Serbia and Montenegro
  capital    Belgrade
  from 2003   to 2006
  note       former state
country SDN    name Sudan
  forms      Republic of the Sudan
  adjectives Sudanese
  people     Sudanese
  capital    Khartoum, Port Sudan
country SEN    name Senegal
  adjectives Senegalese
  people     Senegalese
  capital    Dakar
country SGP    name Singapore
  adjectives Singaporean
  people     Singaporeans
country SGS    name South Georgia and the South Sandwich Islands
  forms      South Georgia
  capital    Grytviken, King Edward Point
  note       territory
country SHN    name Saint Helena
  forms      Ascension Island, Tristan da Cunha
  adjectives Saint Helenian
  people     Saint Helenians
  note       territory
country SJM    name Svalbard and Jan Mayen
  forms      Svalbard, Spitsbergen, Jan Mayen
  capital    Longyearbyen
  note       territory
country SKM    name Sikkim
  adjectives Sikkimese
  people     Sikkimese
  capital    Gangtok
  from 1642   to 1975
  note       former state
country SLB    name Solomon Islands
  forms      Solomons
  adjectives Solomon Islands, Solomon Island
  people     Solomon Islander, Solomon Islanders
  capital    Honiara
country SLE    name Sierra Leone
  adjectives Sierra Leonean
  people     Sierra Leoneans
  capital    Freetown
country SLV    name El Salvador
  adjectives Salvadoran, Salvadorean, Salvadorian
  people     Salvadorans, Salvadoreans, Salvadorians
  capital    San Salvador
country SMR    name San Marino
  adjectives Sammarinese, San Marinese
  people     Sammarinese, San Marinese
country SOM    name Somalia
  adjectives Somali, Somalian
  people     Somalis
  capital    Mogadishu
country SPM    name Saint Pierre and Miquelon
  forms      St. Pierre and Miquelon
  capital    Saint-Pierre
  note       territory
country SRB    name Serbia
  forms      Republic of Serbia
  adjectives Serbian, Serb
  people     Serbians, Serbs, Serb
  capital    Belgrade
  from 2006
country SRP    name Republika Srpska
  forms      Bosnian Serb Republic, Serb Republic of Bosnia, Srpska
  capital    Banja Luka, Pale
  from 1992   to 1995
  note       former state
country SSD    name South Sudan
  forms      Southern Sudan
  adjectives South Sudanese, Southern Sudanese
  people     South Sudanese, Southern Sudanese
  capital    Juba
  from 2011
country STP    name Sao Tome and Principe
  forms      São Tomé and Príncipe, Sao Tome, São Tomé
  adjectives Sao Tomean, Santomean
  people     Sao Tomeans, Santomeans
country SUN    name Soviet Union
  forms      USSR, U.S.S.R., Union of Soviet Socialist Republics
  adjectives Soviet
  people     Soviets
  capital    Moscow
  from 1922   to 1991
  note       former state
country SUR    name Suriname
  forms      Surinam, Dutch Guiana
  adjectives Surinamese
  people     Surinamese
  capital    Paramaribo
country SVK    name Slovakia
  forms      Slovak Republic
  adjectives Slovak, Slovakian
  people     Slovaks
  capital    Bratislava
  from 1993
country SVN    name Slovenia
  adjectives Slovenian, Slovene
  people     Slovenians, Slovenes
  capital    Ljubljana
  from 1991
country SWE    name Sweden
  adjectives Swedish
  people     Swede, Swedes
  capital    Stockholm
country SWZ    name Eswatini
  forms      Swaziland
  adjectives Swazi
  people     Swazis
  capital    Mbabane, Lobamba
country SXM    name Sint Maarten
  forms      St. Maarten
  capital    Philipsburg
  from 2010
  note       territory
country SYC    name Seychelles
  adjectives Seychellois
  people     Seychellois, Seychelloise
country SYR    name Syria
  forms      Syrian Arab Republic
  adjectives Syrian
  people     Syrians
  capital    Damascus
country TCA    name Turks and Caicos Islands
  forms      Turks and Caicos, Turks & Caicos
  capital    Cockburn Town
  note       territory
country TCD    name Chad
  forms      Tchad
  adjectives Chadian
  people     Chadians
  capital    N'Djamena, Ndjamena
country TGO    name Togo
  adjectives Togolese
  people     Togolese
  capital    Lome, Lomé
country THA    name Thailand
  forms      Siam
  adjectives Thai
  people     Thais, Thai
  capital    Bangkok
country TJK    name Tajikistan
  forms      Tadzhikistan
  adjectives Tajik, Tajikistani, Tadjik
  people     Tajiks
  capital    Dushanbe
  from 1991
country TKL    name Tokelau
  adjectives Tokelauan
  people     Tokelauans
  note       territory
country TKM    name Turkmenistan
  adjectives Turkmen, Turkmenistani
  people     Turkmens
  capital    Ashgabat, Ashkhabad
  from 1991
country TLS    name Timor-Leste
  forms      East Timor, Timor Leste
  adjectives East Timorese, Timorese
  people     East Timorese, Timorese
  capital    Dili
  from 2002
country TON    name Tonga
  adjectives Tongan
  people     Tongans
  capital    Nuku'alofa, Nukualofa
country TTO    name Trinidad and Tobago
  forms      Trinidad, Tobago
  adjectives Trinidadian, Tobagonian, Trinbagonian
  people     Trinidadians, Tobagonians
  capital    Port of Spain
country TUN    name Tunisia
  adjectives Tunisian
  people     Tunisians
  capital    Tunis
country TUR    name Türkiye
  forms      Turkey, Turkiye, Republic of Turkey
  adjectives Turkish
  people     Turk, Turks
  capital    Ankara
country TUV    name Tuvalu
  forms      Ellice Islands
  adjectives Tuvaluan
  people     Tuvaluans
  capital    Funafuti
country TWN    name Taiwan
  forms      Republic of China, ROC, Formosa, Chinese Taipei
  adjectives Taiwanese
  people     Taiwanese
  capital    Taipei
country TZA    name Tanzania
  forms      United Republic of Tanzania, Tanganyika, Zanzibar
  adjectives Tanzanian, Zanzibari
  people     Tanzanians
  capital    Dodoma, Dar es Salaam
country UAR    name United Arab Republic
  forms      UAR
  capital    Cairo
  from 1958   to 1961
  note       former state
country UGA    name Uganda
  adjectives Ugandan
  people     Ugandans
  capital    Kampala
country UKR    name Ukraine
  forms      the Ukraine
  adjectives Ukrainian
  people     Ukrainians
  capital    Kyiv, Kiev
  from 1991
country UMI    name United States Minor Outlying Islands
  forms      Wake Island, Midway Islands, Johnston Atoll
  note       territory
country URY    name Uruguay
  adjectives Uruguayan
  people     Uruguayans
  capital    Montevideo
country USA    name United States
  forms      United States of America, U.S., US, U.S.A., USA, America
  adjectives American
  people     American, Americans
  capital    Washington
country UZB    name Uzbekistan
  adjectives Uzbek, Uzbekistani
  people     Uzbeks, Uzbekistanis
  capital    Tashkent
  from 1991
country VAT    name Holy See
  forms      Vatican City, Vatican City State, Vatican
  adjectives Vatican, Papal
  people     Vaticans
country VCT    name Saint Vincent and the Grenadines
  forms      St. Vincent and the Grenadines, St. Vincent, Saint Vincent
  adjectives Vincentian
  people     Vincentians
  capital    Kingstown
country VDR    name North Vietnam
  forms      Democratic Republic of Vietnam, DRV
  adjectives North Vietnamese
  people     North Vietnamese
  capital    Hanoi
  from 1945   to 1976
  note       former state
country VEN    name Venezuela
  forms      Bolivarian Republic of Venezuela
  adjectives Venezuelan
  people     Venezuelans
  capital    Caracas
country VGB    name British Virgin Islands
  people     Virgin Islander
  capital    Road Town
  note       territory
country VIR    name United States Virgin Islands
  forms      U.S. Virgin Islands, US Virgin Islands
  capital    Charlotte Amalie
  note       territory
country VNM    name Vietnam
  forms      Viet Nam, Socialist Republic of Vietnam
  adjectives Vietnamese
  people     Vietnamese
  capital    Hanoi
country VUT    name Vanuatu
  forms      New Hebrides
  adjectives Ni-Vanuatu, Vanuatuan
  people     Ni-Vanuatu, Vanuatuans
  capital    Port Vila, Port-Vila
country WLF    name Wallis and Futuna
  forms      Wallis and Futuna Islands
  adjectives Wallisian, Futunan
  people     Wallisians, Futunans
  capital    Mata-Utu, Mata Utu
  note       territory
country WSM    name Samoa
  forms      Western Samoa
  adjectives Samoan
  people     Samoans
  capital    Apia
country YEM    name Yemen
  forms      Republic of Yemen
  adjectives Yemeni
  people     Yemenis
  capital    Sanaa, Sana'a, Aden
  from 1990
country YMD    name South Yemen
  forms      People's Democratic Republic of Yemen, PDRY
  adjectives South Yemeni
  people     South Yemenis
  capital    Aden
  from 1967   to 1990
  note       former state
country YMN    name North Yemen
  forms      Yemen Arab Republic, YAR
  adjectives North Yemeni
  people     North Yemenis
  capital    Sanaa, Sana'a
  from 1962   to 1990
  note       former state
country YUG    name Yugoslavia
  forms      Socialist Federal Republic of Yugoslavia, SFRY
  adjectives Yugoslav, Yugoslavian
  people     Yugoslavs
  capital    Belgrade
  from 1945   to 1992
  note       former state
country ZAF    name South Africa
  forms      RSA
  adjectives South African
  people     South Africans
  capital    Pretoria, Cape Town, Bloemfontein
country ZAR    name Zaire
  adjectives Zairian, Zairean
  people     Zairians, Zaireans
  capital    Kinshasa
  from 1971   to 1997
  note       former state
country ZMB    name Zambia
  forms      Northern Rhodesia
  adjectives Zambian
  people     Zambians
  capital    Lusaka
country ZWE    name Zimbabwe
  adjectives Zimbabwean
  people     Zimbabweans
  capital    Harare
