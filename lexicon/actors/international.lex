# Those who speak for international bodies, and leaders of groups that belong to no one country, with their terms.
# source Names and dates: own, Wikidata (CC0).

person Ahmet Üzümcü    code IGO
  term OPCW Director-General   from 2010-07   to 2018-07
person Fernando Arias    code IGO
  term OPCW Director-General   from 2018-07
person Alpha Oumar Konaré    code IGOAFRAFU
  term Chairperson of the African Union Commission   from 2003-09-16   to 2008-04-28
person Jean Ping    code IGOAFRAFU
  term Chairperson of the African Union Commission   from 2008-04-28   to 2012-10-15
person Nkosazana Dlamini-Zuma    code IGOAFRAFU
  term Chairperson of the African Union Commission   from 2012-10-15   to 2017-01-30
person Moussa Faki Mahamat    code IGOAFRAFU
  forms Moussa Faki
  term Chairperson of the African Union Commission   from 2017-03-14   to 2025-03-13
person Mahmoud Ali Youssouf    code IGOAFRAFU
  term Chairperson of the African Union Commission   from 2025-03-13
person Amr Moussa    code IGOARL
  term Secretary General of the Arab League   from 2001-06-01   to 2011-06-01
person Ahmed Aboul Gheit    code IGOARL
  forms Aboul Gheit
  term Secretary General of the Arab League   from 2016-07-03
person Nabil Elaraby    code IGOARL
  forms Nabil al-Arabi, Nabil el-Araby
  term Secretary General of the Arab League   from 2011-07-01   to 2016-07-03
person Ong Keng Yong    code IGOASN
  term ASEAN Secretary General   from 2003-01   to 2007-12
person Surin Pitsuwan    code IGOASN
  term ASEAN Secretary General   from 2008-01   to 2012-12
person Kao Kim Hourn    code IGOASN
  term ASEAN Secretary General   from 2023-01
person Don McKinnon    code IGOCWN
  term Commonwealth Secretary-General   from 2000-04   to 2008-03
person Kamalesh Sharma    code IGOCWN
  term Commonwealth Secretary-General   from 2008-04   to 2016-03
person Patricia Scotland    code IGOCWN
  term Commonwealth Secretary-General   from 2016-04   to 2025-03
person Shirley Ayorkor Botchway    code IGOCWN
  term Commonwealth Secretary-General   from 2025-04
person Javier Solana    code IGOEEC
  forms Solana
  term EU foreign policy chief   from 1999-10-18   to 2009-12-01
person Catherine Ashton    code IGOEEC
  term EU foreign policy chief   from 2009-12-01   to 2014-11-01
person Federica Mogherini    code IGOEEC
  forms Mogherini
  term EU foreign policy chief   from 2014-11-01   to 2019-11-30
person Josep Borrell    code IGOEEC
  forms Borrell
  term EU foreign policy chief   from 2019-12-01   to 2024-11-30
person Kaja Kallas    code IGOEEC
  forms Kallas
  term EU foreign policy chief   from 2024-12-01
person Ursula von der Leyen    code IGOEEC
  forms von der Leyen
  term President of the European Commission   from 2019-12-01
person Jean-Claude Juncker    code IGOEEC
  forms Juncker
  term President of the European Commission   from 2014-11-01   to 2019-11-30
person Jose Manuel Barroso    code IGOEEC
  forms Barroso
  term President of the European Commission   from 2004-11-22   to 2014-10-31
person Donald Tusk    code IGOEEC
  term President of the European Council   from 2014-12-01   to 2019-12-01
person Charles Michel    code IGOEEC
  term President of the European Council   from 2019-12-01   to 2024-12-01
person Christine Lagarde    code IGOEEC
  forms Lagarde
  term President of the European Central Bank   from 2019-11-01
person Herman Van Rompuy    code IGOEEC
  forms Van Rompuy
  term President of the European Council   from 2009-12-01   to 2014-11-30
person António Costa    code IGOEEC
  term President of the European Council   from 2024-12-01
person Jacques Delors    code IGOEEC
  forms Delors
  term President of the European Commission   from 1985-01-06   to 1995-01-24
person Jacques Santer    code IGOEEC
  term President of the European Commission   from 1995-01-24   to 1999-03-15
person Romano Prodi    code IGOEEC
  term President of the European Commission   from 1999-09-16   to 2004-11-22
person Martin Schulz    code IGOEEC
  term President of the European Parliament   from 2012-01-17   to 2017-01-17
person Antonio Tajani    code IGOEEC
  term President of the European Parliament   from 2017-01-17   to 2019-07-03
person David Sassoli    code IGOEEC
  term President of the European Parliament   from 2019-07-03   to 2022-01-11
person Roberta Metsola    code IGOEEC
  forms Metsola
  term President of the European Parliament   from 2022-01-18
person Wim Duisenberg    code IGOEEC
  forms Duisenberg
  term President of the European Central Bank   from 1998-06-01   to 2003-11-01
person Jean-Claude Trichet    code IGOEEC
  forms Trichet
  term President of the European Central Bank   from 2003-11-01   to 2011-11-01
person Mario Draghi    code IGOEEC
  term President of the European Central Bank   from 2011-11-01   to 2019-10-31
person Chris Patten    code IGOEEC
  term EU Commissioner   from 1999-09-16   to 2004-11-22
person Benita Ferrero-Waldner    code IGOEEC
  term EU Commissioner   from 2004-11-22   to 2009-12-01
person Olli Rehn    code IGOEEC
  term EU Commissioner   from 2004-11-22   to 2014-06
person Peter Mandelson    code IGOEEC
  term EU Commissioner   from 2004-11-22   to 2008-10
person Louis Michel    code IGOEEC
  term EU Commissioner   from 2004-11-22   to 2009-07
person Günter Verheugen    code IGOEEC
  term EU Commissioner   from 1999-09-16   to 2010-02
person Stefan Füle    code IGOEEC
  term EU Commissioner   from 2010-02   to 2014-11
person Johannes Hahn    code IGOEEC
  term EU Commissioner   from 2010-02   to 2024-11-30
person Pascal Lamy    code IGOEEC
  term EU Commissioner   from 1999-09-16   to 2004-11-22
person Margrethe Vestager    code IGOEEC
  term EU Commissioner   from 2014-11-01   to 2024-11-30
person Thierry Breton    code IGOEEC
  term EU Commissioner   from 2019-12-01   to 2024-09-16
person Maros Sefcovic    code IGOEEC
  term EU Commissioner   from 2010-02
person Didier Reynders    code IGOEEC
  term EU Commissioner   from 2019-12-01   to 2024-11-30
person Luis Moreno-Ocampo    code IGOICC
  forms Moreno-Ocampo
  term ICC Prosecutor   from 2003-06-16   to 2012-06-15
person Fatou Bensouda    code IGOICC
  forms Bensouda
  term ICC Prosecutor   from 2012-06-15   to 2021-06-16
person Karim Khan    code IGOICC
  forms Karim A. A. Khan
  term ICC Prosecutor   from 2021-06-16
person Michel Camdessus    code IGOIMF
  term IMF Managing Director   from 1987-01   to 2000-02
person Horst Köhler    code IGOIMF
  term IMF Managing Director   from 2000-05-01   to 2004-03-04
person Rodrigo de Rato    code IGOIMF
  term IMF Managing Director   from 2004-06-07   to 2007-10-31
person Dominique Strauss-Kahn    code IGOIMF
  forms Strauss-Kahn
  term IMF Managing Director   from 2007-11-01   to 2011-05-18
person Christine Lagarde    code IGOIMF
  term IMF Managing Director   from 2011-07-05   to 2019-09-12
person Kristalina Georgieva    code IGOIMF
  forms Georgieva
  term IMF Managing Director   from 2019-10-01
person Jens Stoltenberg    code IGONAT
  forms Stoltenberg
  term NATO Secretary General   from 2014-10-01   to 2024-09-30
person Willy Claes    code IGONAT
  term NATO Secretary General   from 1994-10   to 1995-10
person Javier Solana    code IGONAT
  term NATO Secretary General   from 1995-12-05   to 1999-10-06
person George Robertson    code IGONAT
  forms Lord Robertson
  term NATO Secretary General   from 1999-10-14   to 2004-01-05
person Jaap de Hoop Scheffer    code IGONAT
  term NATO Secretary General   from 2004-01-05   to 2009-08-01
person Anders Fogh Rasmussen    code IGONAT
  term NATO Secretary General   from 2009-08-01   to 2014-09-30
person Mark Rutte    code IGONAT
  term NATO Secretary General   from 2024-10-01
person César Gaviria    code IGOOAS
  term OAS Secretary General   from 1994-09-15   to 2004-09-15
person José Miguel Insulza    code IGOOAS
  term OAS Secretary General   from 2005-05-26   to 2015-05-26
person Luis Almagro    code IGOOAS
  term OAS Secretary General   from 2015-05-26   to 2025-05-26
person Albert Ramdin    code IGOOAS
  term OAS Secretary General   from 2025-05-26
person Ekmeleddin İhsanoğlu    code IGOOIC
  term OIC Secretary General   from 2005-01   to 2014-01
person Hissein Brahim Taha    code IGOOIC
  term OIC Secretary General   from 2021-11
person Mohammed Barkindo    code IGOOPC
  term OPEC Secretary General   from 2016-08   to 2022-07-05
person Haitham al-Ghais    code IGOOPC
  term OPEC Secretary General   from 2022-08
person Ghassan Salame    code IGOUNO
  forms Ghassan Salamé
  term UN Special Envoy   from 2017-06   to 2020-03
person Kofi Annan    code IGOUNO
  forms Annan
  term UN Secretary-General   from 1997-01-01   to 2006-12-31
person Ban Ki-moon    code IGOUNO
  forms Ban Ki moon
  term UN Secretary-General   from 2007-01-01   to 2016-12-31
person Antonio Guterres    code IGOUNO
  forms Guterres, António Guterres
  term UN Secretary-General   from 2017-01-01
person Boutros Boutros-Ghali    code IGOUNO
  forms Boutros-Ghali
  term UN Secretary-General   from 1992-01-01   to 1996-12-31
person Javier Perez de Cuellar    code IGOUNO
  forms Perez de Cuellar
  term UN Secretary-General   from 1982-01-01   to 1991-12-31
person Martin Griffiths    code IGOUNO
  term UN envoy   from 2018-02   to 2021-07
  term UN Under-Secretary-General for Humanitarian Affairs   from 2021-07
person Geir Pedersen    code IGOUNO
  forms Geir Pederson
  term UN envoy   from 2019-01   to 2025-09
person Staffan de Mistura    code IGOUNO
  forms de Mistura
  term UN envoy   from 2007-09   to 2018-12-31
person Lakhdar Brahimi    code IGOUNO
  forms Brahimi
  term UN envoy   from 1997-07   to 2014-05-31
person Jan Egeland    code IGOUNO
  term UN Under-Secretary-General for Humanitarian Affairs   from 2003-08   to 2006-12
person John Holmes    code IGOUNO
  term UN Under-Secretary-General for Humanitarian Affairs   from 2007-01   to 2010-08
person Valerie Amos    code IGOUNO
  term UN Under-Secretary-General for Humanitarian Affairs   from 2010-09   to 2015-05
person Stephen O'Brien    code IGOUNO
  term UN Under-Secretary-General for Humanitarian Affairs   from 2015-05
person Mark Lowcock    code IGOUNO
  term UN Under-Secretary-General for Humanitarian Affairs   from 2017-09
person Tom Fletcher    code IGOUNO
  term UN Under-Secretary-General for Humanitarian Affairs   from 2024-11
person Hans Grundberg    code IGOUNO
  term UN envoy   from 2021-08
person Ismail Ould Cheikh Ahmed    code IGOUNO
  term UN envoy   from 2015-04   to 2018-02
person Martin Kobler    code IGOUNO
  term UN envoy   from 2015-11   to 2017-06
person Bernardino León    code IGOUNO
  term UN envoy   from 2014-08   to 2015-11
person Volker Perthes    code IGOUNO
  term UN envoy   from 2021-01   to 2023-09
person Ibrahim Gambari    code IGOUNO
  term UN envoy   from 2007-05   to 2012-07
person Razali Ismail    code IGOUNO
  term UN envoy   from 2000-04   to 2006-01
person Alvaro de Soto    code IGOUNO
  term UN envoy   from 1999   to 2007-05
person Terje Roed-Larsen    code IGOUNO
  term UN envoy   from 1999   to 2004
person Abdoulaye Bathily    code IGOUNO
  term UN envoy   from 2022-09   to 2024-04
person Stephanie Williams    code IGOUNO
  term UN envoy   from 2020-03   to 2022-07
person Hanna Tetteh    code IGOUNO
  term UN envoy   from 2025-01
person Tor Wennesland    code IGOUNO
  term UN envoy   from 2021-01   to 2024-12
person Marie-Therese Keita Bocoum    code IGOUNO
  term UN envoy   from 2004
person Martti Ahtisaari    code IGOUNO
  term UN envoy   from 2005-11   to 2008
person Pierre Krähenbühl    code IGOUNO
  term UNRWA Commissioner-General   from 2014-03   to 2019-11
person Philippe Lazzarini    code IGOUNO
  forms Lazzarini
  term UNRWA Commissioner-General   from 2020-04
person Hans Blix    code IGOUNO
  forms Blix
  term Chief UN weapons inspector   from 2000-03   to 2003-06
person Richard Butler    code IGOUNO
  term Chief UN weapons inspector   from 1997-07   to 1999-06
person Francesca Albanese    code IGOUNO
  term Special Rapporteur   from 2022-05
person Manfred Nowak    code IGOUNO
  term Special Rapporteur   from 2004   to 2010
person Tomas Ojea Quintana    code IGOUNO
  term Special Rapporteur   from 2008   to 2022
person Agnes Callamard    code IGOUNO
  term Special Rapporteur   from 2016-08   to 2021-03
person Detlev Mehlis    code IGOUNO
  term head of the Hariri inquiry   from 2005-05   to 2006-01
person Benon Sevan    code IGOUNO
  term head of the oil-for-food programme   from 1997-10   to 2003-11
person Fred Eckhard    code IGOUNO
  term UN spokesman   from 1997-01   to 2005-06
person Stephane Dujarric    code IGOUNO
  term UN spokesman   from 2005-06
person Farhan Haq    code IGOUNO
  term UN spokesman   from 2005
person Martin Nesirky    code IGOUNO
  term UN spokesman   from 2009-12   to 2014-03
person John Ging    code IGOUNO
  term UNRWA director   from 2006-02   to 2011-01
person Sergio Vieira de Mello    code IGOUNOHCH
  term UN High Commissioner for Human Rights   from 2002-09-12   to 2003-08-19
person Louise Arbour    code IGOUNOHCH
  term UN High Commissioner for Human Rights   from 2004-07-01   to 2008-06-30
person Navi Pillay    code IGOUNOHCH
  forms Navanethem Pillay, Pillay
  term UN High Commissioner for Human Rights   from 2008-09-01   to 2014-08-31
person Zeid Ra'ad al-Hussein    code IGOUNOHCH
  forms Zeid Raad al-Hussein
  term UN High Commissioner for Human Rights   from 2014-09-01   to 2018-08-31
person Michelle Bachelet    code IGOUNOHCH
  term UN High Commissioner for Human Rights   from 2018-09-01   to 2022-08-31
person Volker Türk    code IGOUNOHCH
  term UN High Commissioner for Human Rights   from 2022-10-17
person Sadako Ogata    code IGOUNOHCR
  forms Ogata
  term UN High Commissioner for Refugees   from 1991-01-01   to 2000-12-31
person Ruud Lubbers    code IGOUNOHCR
  term UN High Commissioner for Refugees   from 2001-01-01   to 2005-02-20
person Filippo Grandi    code IGOUNOHCR
  term UN High Commissioner for Refugees   from 2016-01-01   to 2025-12-31
person Mohamed ElBaradei    code IGOUNOIAE
  forms ElBaradei, Mohamed El Baradei
  term Director General of the IAEA   from 1997-12-01   to 2009-11-30
person Yukiya Amano    code IGOUNOIAE
  forms Amano
  term Director General of the IAEA   from 2009-12-01   to 2019-07-18
person Rafael Grossi    code IGOUNOIAE
  forms Grossi
  term Director General of the IAEA   from 2019-12-03
person Carol Bellamy    code IGOUNOKID
  term UNICEF Executive Director   from 1995-05   to 2005-04
person Ann Veneman    code IGOUNOKID
  term UNICEF Executive Director   from 2005-05   to 2010-04
person Anthony Lake    code IGOUNOKID
  term UNICEF Executive Director   from 2010-05   to 2017-12
person Henrietta Fore    code IGOUNOKID
  term UNICEF Executive Director   from 2018-01   to 2022-01
person Catherine Russell    code IGOUNOKID
  term UNICEF Executive Director   from 2022-02
person James Wolfensohn    code IGOUNOWBK
  forms Wolfensohn
  term World Bank President   from 1995-06-01   to 2005-06-01
person Paul Wolfowitz    code IGOUNOWBK
  forms Wolfowitz
  term World Bank President   from 2005-06-01   to 2007-07-01
person Robert Zoellick    code IGOUNOWBK
  forms Zoellick
  term World Bank President   from 2007-07-01   to 2012-07-01
person Jim Yong Kim    code IGOUNOWBK
  term World Bank President   from 2012-07-01   to 2019-02-01
person David Malpass    code IGOUNOWBK
  forms Malpass
  term World Bank President   from 2019-04-09   to 2023-06-02
person Ajay Banga    code IGOUNOWBK
  term World Bank President   from 2023-06-02
person Richard Goldstone    code IGOUNOWCT
  term Chief Prosecutor of the ICTY   from 1994-08   to 1996-09
person Louise Arbour    code IGOUNOWCT
  term Chief Prosecutor of the ICTY   from 1996-10   to 1999-09
person Carla del Ponte    code IGOUNOWCT
  forms del Ponte
  term Chief Prosecutor of the ICTY   from 1999-09-15   to 2007-12-31
person Serge Brammertz    code IGOUNOWCT
  forms Brammertz
  term Chief Prosecutor of the ICTY   from 2008-01-01
person James Morris    code IGOUNOWFP
  term WFP Executive Director   from 2002-04   to 2007-04
person Josette Sheeran    code IGOUNOWFP
  term WFP Executive Director   from 2007-04   to 2012-04
person Ertharin Cousin    code IGOUNOWFP
  term WFP Executive Director   from 2012-04   to 2017-04
person David Beasley    code IGOUNOWFP
  term WFP Executive Director   from 2017-04   to 2023-04
person Cindy McCain    code IGOUNOWFP
  term WFP Executive Director   from 2023-04
person Tedros Adhanom Ghebreyesus    code IGOUNOWHO
  forms Tedros
  term Director General of the WHO   from 2017-07-01
person Gro Harlem Brundtland    code IGOUNOWHO
  term Director General of the WHO   from 1998-07-21   to 2003-07-21
person Lee Jong-wook    code IGOUNOWHO
  term Director General of the WHO   from 2003-07-21   to 2006-05-22
person Margaret Chan    code IGOUNOWHO
  term Director General of the WHO   from 2007-01-04   to 2017-06-30
person Mike Moore    code IGOWTO
  term WTO Director-General   from 1999-09-01   to 2002-09-01
person Supachai Panitchpakdi    code IGOWTO
  term WTO Director-General   from 2002-09-01   to 2005-09-01
person Pascal Lamy    code IGOWTO
  term WTO Director-General   from 2005-09-01   to 2013-09-01
person Roberto Azevêdo    code IGOWTO
  term WTO Director-General   from 2013-09-01   to 2020-08-31
person Ngozi Okonjo-Iweala    code IGOWTO
  term WTO Director-General   from 2021-03-01
person Osama bin Laden    code IMGMOSALQ
  forms bin Laden, Usama bin Laden
  term al-Qaeda leader   sector REB   from 1988   to 2011-05-02
person Ayman al-Zawahiri    code IMGMOSALQ
  forms Zawahiri, Ayman al-Zawahri, Ayman Zawahiri, al-Zawahri
  term al-Qaeda leader   sector REB   from 1998   to 2022-07-31
person Abu Bakr al-Baghdadi    code IMGMUSISI
  term Islamic State leader   sector REB   from 2010-05   to 2019-10-27
person Cornelio Sommaruga    code NGOIRC
  term ICRC President   from 1987-05   to 1999-12
person Jakob Kellenberger    code NGOIRC
  term ICRC President   from 2000-01   to 2012-06
person Peter Maurer    code NGOIRC
  term ICRC President   from 2012-07   to 2022-09
person Mirjana Spoljaric    code NGOIRC
  term ICRC President   from 2022-10
