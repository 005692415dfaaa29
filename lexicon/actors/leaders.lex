# Office-holders with their terms: heads of state and government, ministers of foreign affairs, defence, finance, interior, justice.
# source Names and dates: Wikidata (CC0), The World Factbook (public domain), Archigos 4.1 (CC BY 4.0, Goemans, Gleditsch and Chiozza 2009), Open Event Data country actors (MIT), own.

person Michiel Eman    country ABW
  forms Mike Eman, Eman
  term Prime Minister   sector GOV   from 2009-10-30
person Evelyn Wever-Croes    country ABW
  forms Wever-Croes
  term Prime Minister   sector GOV   from 2017-11-17   to 2025-03-28
person Obaidullah Akhund    country AFG
  term Defence Minister   sector GOV   from 1997-04   to 2001-09-09
person Abdul Rahim Wardak    country AFG
  forms Wardak
  term Defence Minister   sector GOV   from 2004-12-23   to 2012-08-07
  term President   sector GOV   from 1992-04-16   to 1992-04-28
person Bismillah Khan Mohammadi    country AFG
  term Defence Minister   sector GOV   from 2012-09-15   to 2015-05-24
  term Defence Minister   sector GOV   from 2021-06-19   to 2021-08-15
  term Interior Minister   sector GOV   from 2010-01-06   to 2012-09-15
person Abdullah Habibi    country AFG
  term Defence Minister   sector GOV   from 2016   to 2017
person Tariq Shah Bahrami    country AFG
  term Defence Minister   sector GOV   from 2017-04-24   to 2018-12-23
person Asadullah Khalid    country AFG
  term Defence Minister   sector GOV   from 2018-12-23   to 2021-03-19
person Abdul Qayyum Zakir    country AFG
  term Defence Minister   sector GOV   from 2021-08-24   to 2021-09-07
person Mohammad Yaqoob    country AFG
  term Defence Minister   sector GOV   from 2021-09-07
person Sher Mohammad Abbas Stanikzai    country AFG
  term Foreign Minister   sector GOV   from 1996   to 2001
person Wakil Ahmed Muttawakil    country AFG
  term Foreign Minister   sector GOV   from 1999-10-27   to 2001-10
person Abdullah Abdullah    country AFG
  term Foreign Minister   sector GOV   from 2001-12-22   to 2006-03-21
person Rangin Dadfar Spanta    country AFG
  term Foreign Minister   sector GOV   from 2006-05-02   to 2010-01-18
person Zalmai Rassoul    country AFG
  term Foreign Minister   sector GOV   from 2010-01-18   to 2013-10-28
person Zarar Ahmad Moqbil Osmani    country AFG
  term Foreign Minister   sector GOV   from 2013-10-28   to 2014-12-12
person Atiqullah Atifmal    country AFG
  term Foreign Minister   sector GOV   from 2014-12-12   to 2015-02-01
person Salahuddin Rabbani    country AFG
  term Foreign Minister   sector GOV   from 2015-02-01   to 2019-10-23
person Mohammad Hanif Atmar    country AFG
  term Foreign Minister   sector GOV   from 2020-04-04   to 2021-08-15
person Amir Khan Muttaqi    country AFG
  term Foreign Minister   sector GOV   from 2021-09-07
person Sultan Ali Keshtmand    country AFG
  forms Keshtmand
  term Prime Minister   sector GOV   from 1989-02-21   to 1990-05-08
person Fazal Haq Khaliqyar    country AFG
  forms Khaliqyar
  term Prime Minister   sector GOV   from 1990-05-08   to 1992-04-15
person Gulbuddin Hekmatyar    country AFG
  forms Hekmatyar
  term Prime Minister   sector GOV   from 1993-06-17   to 1994-06-28
  term Prime Minister   sector GOV   from 1996-06-26   to 1996-09-27
person Arsala Rahmani    country AFG
  forms Rahmani
  term Prime Minister   sector GOV   from 1994-11-01   to 1995-01-01
person Ahmad Shah Ahmadzai    country AFG
  forms Ahmadzai
  term Prime Minister   sector GOV   from 1995-01-01   to 1996-06-26
person Mohammed Omar    country AFG
  forms Mohammad Rabbani, Omar
  term Prime Minister   sector GOV   from 1996-09-27   to 2001-11-13
person Abdul Kabir    country AFG
  forms Kabir
  term Prime Minister   sector GOV   from 2001-04-16   to 2001-11-13
person Mohammad Hasan Akhund    country AFG
  forms Akhund
  term Prime Minister   sector GOV   from 2021-09-07
  term Deputy Prime Minister   sector GOV   from 1996-09-27   to 2001-11-13
person Mohammad Najibullah    country AFG
  forms Najibullah
  term President   sector GOV   from 1986-05-04   to 1992-04-16
person Mojadidi    country AFG
  term President   sector GOV   from 1992-04-28   to 1992-06-28
person Burhanuddin Rabbani    country AFG
  forms Rabbani
  term President   sector GOV   from 1992-06-28   to 2001-12-22
person Hamid Karzai    country AFG
  forms Karzai
  term President   sector GOV   from 2001-12-22   to 2014-09-29
person Ashraf Ghani    country AFG
  forms Ashraf Ghani Ahmadzai, Republic of Afghanistan Ashraf Ghani, Republic of Afghanistan Ashraf Ghani Ahmadzai, Ghani
  term President   sector GOV   from 2014-09-29   to 2021-08-15
  term Finance Minister   sector GOV   from 2002-06-02   to 2004-12-14
person Akhtar Mansour    country AFG
  forms Mansour
  term Supreme Leader   sector GOV   from 2015-07-29   to 2016-05-21
person Hibatullah Akhundzada    country AFG
  forms Akhundzada
  term Supreme Leader   sector GOV   from 2016-05-25
person Abdul Ghani Baradar    country AFG
  term Deputy Prime Minister   sector GOV   from 2021-09-07
person Hedayat Amin Arsala    country AFG
  term Finance Minister   sector GOV   from 2001-12   to 2002-06
person Anwar ul-Haq Ahady    country AFG
  term Finance Minister   sector GOV   from 2004-12   to 2009-02
person Omar Zakhilwal    country AFG
  term Finance Minister   sector GOV   from 2009-02   to 2015-02
person Eklil Ahmad Hakimi    country AFG
  term Finance Minister   sector GOV   from 2015-02   to 2018-03
person Mohammad Qayoumi    country AFG
  term Finance Minister   sector GOV   from 2018-04   to 2020-03
person Abdul Hadi Arghandiwal    country AFG
  term Finance Minister   sector GOV   from 2020-03   to 2021-01
person Mohammad Khalid Payenda    country AFG
  term Finance Minister   sector GOV   from 2021-01   to 2021-08
person Gul Agha Ishakzai    country AFG
  term Finance Minister   sector GOV   from 2021-08-24
person Wais Barmak    country AFG
  term Interior Minister   sector GOV   from 2017-08-13   to 2018-12-23
person Amrullah Saleh    country AFG
  term Interior Minister   sector GOV   from 2018-12-23   to 2019-01-19
  term Vice President   sector GOV   from 2020-02-19   to 2021-08-15
person Abdul Sattar Mirzakwal    country AFG
  term Interior Minister   sector GOV   from 2021-06-19   to 2021-08-15
person Ibrahim Sadr    country AFG
  term Interior Minister   sector GOV   from 2021-08-24   to 2021-09-07
person Sirajuddin Haqqani    country AFG
  term Interior Minister   sector GOV   from 2021-09-07
person Sarwar Danish    country AFG
  term Justice Minister   sector GOV   from 2004-12-23   to 2010-01-01
  term Vice President   sector GOV   from 2014-09-29   to 2021-08-15
person Haji Abdul Qadeer    country AFG
  term Vice President   sector GOV   from 2002-06-19   to 2002-07-06
person Ahmad Zia Massoud    country AFG
  term Vice President   sector GOV   from 2004-12-07   to 2009-11-19
person Karim Khalili    country AFG
  term Vice President   sector GOV   from 2004-12-07   to 2014-09-29
person Muhammad Fahim    country AFG
  term Vice President   sector GOV   from 2009-11-19   to 2014-03-09
person Yunus Qanuni    country AFG
  term Vice President   sector GOV   from 2014-03-11   to 2014-09-29
person Abdul Rashid Dostum    country AFG
  term Vice President   sector GOV   from 2014-09-29   to 2020-02-19
person Kundy Paihama    country AGO
  term Defence Minister   sector GOV   from 2002   to 2010
person Cândido Pereira dos Santos Van-Duném    country AGO
  term Defence Minister   sector GOV   from 2010-02-06   to 2014-04-23
person João Lourenço    country AGO
  forms Joao Manuel Goncalves Lourenco, Lourenço
  term Defence Minister   sector GOV   from 2014-04-22   to 2017-09-26
  term President   sector GOV   from 2017-09-26
person Salviano de Jesus Sequeira    country AGO
  term Defence Minister   sector GOV   from 2017-09-26   to 2020-01-17
person João Ernesto dos Santos    country AGO
  term Defence Minister   sector GOV   from 2020-04-06
person João Bernardo de Miranda    country AGO
  term Foreign Minister   sector GOV   from 1999-01-01   to 2008-10-01
person Assunção dos Anjos    country AGO
  term Foreign Minister   sector GOV   from 2008-10-01   to 2010-11-26
person Georges Rebelo Chicoti    country AGO
  forms Georges Rebelo Chikoti
  term Foreign Minister   sector GOV   from 2010-11-26   to 2017-09-28
person Manuel Domingos Augusto    country AGO
  term Foreign Minister   sector GOV   from 2017-09-28   to 2020
person Tete António    country AGO
  term Foreign Minister   sector GOV   from 2020-10
person Fernando da Piedade Dias dos Santos    country AGO
  forms dos Santos
  term Prime Minister   sector GOV   from 1991-07-19   to 1992-12-02
  term Prime Minister   sector GOV   from 1996-06-03   to 1999-01-29
  term Prime Minister   sector GOV   from 2002-12-06   to 2008-09-30
  term Interior Minister   sector GOV   from 1999   to 2002
  term Vice President   sector GOV   from 2010-02-18   to 2012-09-26
person Marcolino Moco    country AGO
  forms Moco
  term Prime Minister   sector GOV   from 1992-12-02   to 1996-06-03
person Paulo Kassoma    country AGO
  forms Kassoma
  term Prime Minister   sector GOV   from 2008-09-30   to 2010-02-05
person José Eduardo dos Santos    country AGO
  forms dos Santos
  term President   sector GOV   from 1979-09-21   to 2017-09-26
person Joaquim Duarte da Costa David    country AGO
  term Finance Minister   sector GOV   from 1999-01-29   to 2000-10-09
person Julio Bessa    country AGO
  term Finance Minister   sector GOV   from 2000-10-08   to 2002-12-04
person José Pedro de Morais    country AGO
  term Finance Minister   sector GOV   from 2002-12   to 2008-10
person Eduardo Leopoldo Severin de Morais    country AGO
  term Finance Minister   sector GOV   from 2008-10   to 2010-02
person Carlos Alberto Lopes    country AGO
  term Finance Minister   sector GOV   from 2010-02   to 2013-05
person Armando Manuel    country AGO
  term Finance Minister   sector GOV   from 2013-05-09   to 2016-09-05
person Archer Mangueira    country AGO
  term Finance Minister   sector GOV   from 2016-09-05   to 2019-10-08
person Vera Daves    country AGO
  term Finance Minister   sector GOV   from 2019-10-08
person Osvaldo de Jesus Serra Van-Dúnem    country AGO
  term Interior Minister   sector GOV   from 2002   to 2006
person Roberto Leal Monteiro    country AGO
  term Interior Minister   sector GOV   from 2006   to 2010
person Sebastiao Antonio Martins    country AGO
  term Interior Minister   sector GOV   from 2010-09-27   to 2012-09-26
person Angelo Barros da Veiga Tavares    country AGO
  term Interior Minister   sector GOV   from 2012-09-26   to 2019-07-24
person Eugênio César Laborinho    country AGO
  term Interior Minister   sector GOV   from 2019-07-25
person Paulo Chipilica    country AGO
  term Justice Minister   sector GOV   from 1992-12-02   to 2004-12-17
person Manuel da Costa Aragao    country AGO
  term Justice Minister   sector GOV   from 2004-12-17   to 2008-10-03
person Guilhermina Contreiras da Costa Prata    country AGO
  term Justice Minister   sector GOV   from 2008-10-03   to 2012-09-26
person Francisco Manuel Monteiro de Queiroz    country AGO
  term Justice Minister   sector GOV   from 2017-09-27
person Manuel Vicente    country AGO
  term Vice President   sector GOV   from 2012-09-26   to 2017-09-26
person Bornito de Sousa    country AGO
  term Vice President   sector GOV   from 2017-09-26
person Ellis Webster    country AIA
  forms Webster
  term Premier   sector GOV   from 2020-06-30   to 2025-02-27
person Cora Richardson-Hodge    country AIA
  forms Richardson-Hodge
  term Premier   sector GOV   from 2025-02-27
person Luan Hajdaraga    country ALB
  term Defence Minister   sector GOV   from 1998-04-24   to 2000-07-08
person Ilir Gjoni    country ALB
  term Defence Minister   sector GOV   from 2000-07-08   to 2000-11-09
person Ismail Lleshi    country ALB
  term Defence Minister   sector GOV   from 2000-11-09   to 2001-09-06
person Pandeli Majko    country ALB
  forms Majko
  term Defence Minister   sector GOV   from 2001-09-06   to 2002-01-29
  term Defence Minister   sector GOV   from 2002-07-29   to 2005-09-10
  term Prime Minister   sector GOV   from 1998-10-02   to 1999-10-29
  term Prime Minister   sector GOV   from 2002-02-22   to 2002-07-25
person Luan Rama    country ALB
  term Defence Minister   sector GOV   from 2002-02-22   to 2002-07-25
person Fatmir Mediu    country ALB
  term Defence Minister   sector GOV   from 2005-09-11   to 2008-03-21
person Gazmend Oketa    country ALB
  term Defence Minister   sector GOV   from 2008-03-28   to 2009-09-17
person Arben Imami    country ALB
  term Defence Minister   sector GOV   from 2009-09-17   to 2013-09-15
person Mimi Kodheli    country ALB
  term Defence Minister   sector GOV   from 2013-09-15   to 2017-09-13
person Olta Xhaçka    country ALB
  term Defence Minister   sector GOV   from 2017-09-13   to 2020-12-31
  term Foreign Minister   sector GOV   from 2020-12-31
person Niko Peleshi    country ALB
  term Defence Minister   sector GOV   from 2020-12-31
person Ilir Meta    country ALB
  forms Meta
  term Foreign Minister   sector GOV   from 2002   to 2003
  term Foreign Minister   sector GOV   from 2009   to 2010
  term Prime Minister   sector GOV   from 1999-10-29   to 2002-02-22
  term President   sector GOV   from 2017-07-24   to 2022-07-24
person Kastriot Islami    country ALB
  forms Islami
  term Foreign Minister   sector GOV   from 2003-12-29   to 2005-09-12
  term First Secretary   sector GOV   from 1992-04-03   to 1992-04-06
person Adil Carcani    country ALB
  forms Carcani
  term Prime Minister   sector GOV   from 1981-12-18   to 1991-02-22
person Fatos Nano    country ALB
  forms Nano
  term Prime Minister   sector GOV   from 1991-02-22   to 1991-06-05
  term Prime Minister   sector GOV   from 1997-07-24   to 1998-10-02
  term Prime Minister   sector GOV   from 2002-07-31   to 2005-09-10
person Ylli Bufi    country ALB
  forms Bufi
  term Prime Minister   sector GOV   from 1991-06-05   to 1991-12-10
person Vilson Ahmeti    country ALB
  forms Ahmeti
  term Prime Minister   sector GOV   from 1991-12-10   to 1992-04-13
person Aleksander Meksi    country ALB
  forms Meksi
  term Prime Minister   sector GOV   from 1992-04-13   to 1997-03-11
person Bashkim Fino    country ALB
  forms Fino
  term Prime Minister   sector GOV   from 1997-03-11   to 1997-07-24
person Sali Berisha    country ALB
  forms Berisha
  term Prime Minister   sector GOV   from 2005-09-11   to 2013-09-15
  term President   sector GOV   from 1992-04-09   to 1997-07-24
person Edi Rama    country ALB
  forms Rama
  term Prime Minister   sector GOV   from 2013-09-15
person Ramiz Alia    country ALB
  forms Alia
  term First Secretary   sector GOV   from 1985-04-13   to 1992-04-03
person Pjeter Arbnori    country ALB
  forms Arbnori
  term First Secretary   sector GOV   from 1992-04-06   to 1992-04-09
person Rexhep Meidani    country ALB
  forms Meidani
  term President   sector GOV   from 1997-07-24   to 2002-07-24
person Alfred Moisiu    country ALB
  forms Moisiu
  term President   sector GOV   from 2002-07-24   to 2007-07-24
person Bamir Topi    country ALB
  forms Topi
  term President   sector GOV   from 2007-07-24   to 2012-07-24
person Bujar Nishani    country ALB
  forms Nishani
  term President   sector GOV   from 2012-07-24   to 2017-07-24
  term Interior Minister   sector GOV   from 2007-03-20   to 2009-09-17
  term Interior Minister   sector GOV   from 2011-04-21   to 2012-06-12
  term Justice Minister   sector GOV   from 2009-09-17   to 2011-04-25
person Bajram Begaj    country ALB
  forms Begaj
  term President   sector GOV   from 2022-07-24
person Ermelinda Meksi    country ALB
  term Deputy Prime Minister   sector GOV   from 2003-06   to 2003-12
person Senida Mesi    country ALB
  term Deputy Prime Minister   sector GOV   from 2017-09-13   to 2019-01-17
person Erion Braçe    country ALB
  term Deputy Prime Minister   sector GOV   from 2019-01-17   to 2021-09-18
person Arben Ahmetaj    country ALB
  term Deputy Prime Minister   sector GOV   from 2021-09-18   to 2022-07-25
  term Finance Minister   sector GOV   from 2016-02-26   to 2017-05-22
  term Finance Minister   sector GOV   from 2017-09-13   to 2019-01-05
person Belinda Balluku    country ALB
  term Deputy Prime Minister   sector GOV   from 2022-07-25
person Shkëlqim Cani    country ALB
  term Finance Minister   sector GOV   from 2013-09-15   to 2016-02-17
person Anila Denaj    country ALB
  term Finance Minister   sector GOV   from 2017-09-11   to 2021-09-02
person Delina Ibrahimaj    country ALB
  term Finance Minister   sector GOV   from 2021-09-18
person Flamur Noka    country ALB
  term Interior Minister   sector GOV   from 2012-07-03   to 2013-09-15
person Fatmir Xhafaj    country ALB
  term Interior Minister   sector GOV   from 2017-03-19   to 2017-05-24
  term Interior Minister   sector GOV   from 2017-09-22   to 2018-11-23
person Dritan Demiraj    country ALB
  term Interior Minister   sector GOV   from 2017-05-24   to 2017-09-22
person Sander Lleshi    country ALB
  term Interior Minister   sector GOV   from 2018-11-23   to 2020-12-10
person Bledi Çuçi    country ALB
  term Interior Minister   sector GOV   from 2020-12-17
person Eduard Halimi    country ALB
  term Justice Minister   sector GOV   from 2011-07-21   to 2013-09-11
person Etilda Gjonaj    country ALB
  term Justice Minister   sector GOV   from 2017-09-13   to 2021-09-18
person Ulsi Manja    country ALB
  term Justice Minister   sector GOV   from 2021-09-18
person Albert Pintat    country AND
  forms Pintat
  term Foreign Minister   sector GOV   from 1997-04-01   to 2001-04-09
  term Prime Minister   sector GOV   from 2005-05-27   to 2009-06-05
person Juli Minoves Triquell    country AND
  term Foreign Minister   sector GOV   from 2001-04-12   to 2007-05-07
person Meritxell Mateu i Pi    country AND
  term Foreign Minister   sector GOV   from 2007-05-02   to 2009-06-04
person Xavier Espot Miró    country AND
  term Foreign Minister   sector GOV   from 2009-06-08   to 2011-05-13
person Gilbert Saboya Sunyé    country AND
  term Foreign Minister   sector GOV   from 2011-05-16   to 2017-07-17
person Maria Ubach    country AND
  term Foreign Minister   sector GOV   from 2017-07-17
person Josep Pintat Solans    country AND
  forms Solans
  term Prime Minister   sector GOV   from 1984-05-21   to 1990-01-12
person Oscar Ribas Reig    country AND
  forms Reig
  term Prime Minister   sector GOV   from 1990-01-12   to 1994-12-07
person Marc Forné Molné    country AND
  forms Molné
  term Prime Minister   sector GOV   from 1994-12-07   to 2005-05-27
person Jaume Bartumeu Cassany    country AND
  forms Cassany
  term Prime Minister   sector GOV   from 2009-06-05   to 2011-05-12
person Antoni Martí    country AND
  forms Martí
  term Prime Minister   sector GOV   from 2011-05-12   to 2019-05-16
person Xavier Espot Zamora    country AND
  forms Xaviar Espot Zamora, Zamora
  term Prime Minister   sector GOV   from 2019-05-16
  term Interior Minister   sector GOV   from 2012-07-24   to 2019-03-01
person Joan Martí i Alanis    country AND
  forms Alanis
  term Co-Prince   sector GOV   from 1970-11-25   to 2003-05-12
person Jacques Chirac    country AND
  forms Chirac
  term Co-Prince   sector GOV   from 1995-05-17   to 2007-05-16
person Joan Enric Vives Sicília    country AND
  forms Sicília
  term Co-Prince   sector GOV   from 2003-05-12   to 2012-05-15
person Nicolas Sarkozy    country AND
  forms Sarkozy
  term Co-Prince   sector GOV   from 2007-05-16   to 2012-05-15
person François Hollande    country AND
  forms French Co-prince Francois Hollande, French Coprince Francois Hollande, Hollande
  term Co-Prince   sector GOV   from 2012-05-15   to 2017-05-14
person Emmanuel Macron    country AND
  forms Macron
  term Co-Prince   sector GOV   from 2017-05-14
person Mireia Maestre Cortadella    country AND
  term Finance Minister   sector GOV   from 2001-04-12   to 2005-06-07
person Ferran Mirapeix Lucas    country AND
  term Finance Minister   sector GOV   from 2005-06-07   to 2009-06-08
person Pere López Agràs    country AND
  term Finance Minister   sector GOV   from 2009-06-08   to 2011-05-13
person Jordi Cinca i Mateos    country AND
  term Finance Minister   sector GOV   from 2011-05-13   to 2019-05-22
person Eric Jover Comas    country AND
  term Finance Minister   sector GOV   from 2019-05-22
person Josep Maria Rossell Pons    country AND
  term Interior Minister   sector GOV   from 2019-05-22
person Abdullah bin Zayed Al Nahyan    country ARE
  term Foreign Minister   sector GOV   from 2006-02-09
person Maktoum bin Rashid Al Maktoum    country ARE
  forms Al Maktoum
  term Prime Minister   sector GOV   from 1990-10-07   to 2006-01-04
  term President   sector GOV   from 2004-11-02   to 2004-11-03
person Mohammed bin Rashid Al Maktoum    country ARE
  forms Muhammad bin Rashid Al-Nuhayan, Al Maktoum
  term Prime Minister   sector GOV   from 2006-02-11
  term President   sector GOV   from 2022-05-13   to 2022-05-14
  term Vice President   sector GOV   from 2006-01-05
person Zayed bin Sultan Al Nahyan    country ARE
  forms Al Nahyan
  term President   sector GOV   from 1971-12-02   to 2004-11-02
person Khalifa bin Zayed Al Nahyan    country ARE
  forms Khalifa bin Zayid Al-Nuhayan, Khalifa bin Zayid Al-Nuhayyan, Al Nahyan
  term President   sector GOV   from 2004-11-03   to 2022-05-13
person Mohammed bin Zayed Al Nahyan    country ARE
  forms Muhammad Bin Zayid Al Nuhayyan, Muhammad bin Zayid Al-Nuhayan, Al Nahyan
  term President   sector GOV   from 2022-05-14
person Mansour bin Zayed Al Nahyan    country ARE
  term Deputy Prime Minister   sector GOV   from 2009-05-10
person Saif bin Zayed Al Nahyan    country ARE
  term Deputy Prime Minister   sector GOV   from 2009-05-10
  term Interior Minister   sector GOV   from 2004-11-01
person Maktoum bin Mohammed Bin Rashid Al Maktoum    country ARE
  term Deputy Prime Minister   sector GOV   from 2021-09-25
  term Finance Minister   sector GOV   from 2021-09-25
person Hamdan bin Rashid Al Maktoum    country ARE
  term Finance Minister   sector GOV   from 1971-12-09   to 2021-03-24
person Nilda Celia Garré    country ARG
  term Defence Minister   sector GOV   from 2005-11-28   to 2010-12-15
person Agustín Rossi    country ARG
  term Defence Minister   sector GOV   from 2013-06-03   to 2015-12-10
  term Defence Minister   sector GOV   from 2019-12-10   to 2021-08-10
person Julio Martínez    country ARG
  term Defence Minister   sector GOV   from 2015-12-10   to 2017-07-17
person Oscar Raúl Aguad    country ARG
  term Defence Minister   sector GOV   from 2017-07-17   to 2019-12-10
person Jorge Taiana    country ARG
  term Defence Minister   sector GOV   from 2021-08-10
  term Foreign Minister   sector GOV   from 2005-12-01   to 2010-06-18
person Héctor Timerman    country ARG
  forms Hector Marcos Timerman
  term Foreign Minister   sector GOV   from 2010-06-22   to 2015-12-10
person Felipe Solá    country ARG
  term Foreign Minister   sector GOV   from 2019-12-10   to 2021-09-18
person Santiago Cafiero    country ARG
  term Foreign Minister   sector GOV   from 2021-09-20
person Carlos Menem    country ARG
  forms Menem
  term President   sector GOV   from 1989-07-08   to 1999-12-10
person Fernando de la Rúa    country ARG
  forms la Rúa
  term President   sector GOV   from 1999-12-10   to 2001-12-21
person Humberto Schiavoni    country ARG
  forms Schiavoni
  term President   sector GOV   from 2001-12-21   to 2001-12-23
person Ramón Puerta    country ARG
  forms Puerta
  term President   sector GOV   from 2001-12-21   to 2001-12-23
person Adolfo Rodríguez Saá    country ARG
  term President   sector GOV   from 2001-12-23   to 2001-12-30
person Luis Lusquinos    country ARG
  forms Lusquinos
  term President   sector GOV   from 2001-12-23   to 2001-12-31
person Antonio Cafiero    country ARG
  forms Cafiero
  term President   sector GOV   from 2001-12-31   to 2002-01-03
person Eduardo Camaño    country ARG
  forms Camaño
  term President   sector GOV   from 2001-12-31   to 2002-01-02
person Eduardo Duhalde    country ARG
  forms Duhalde
  term President   sector GOV   from 2002-01-02   to 2003-05-25
person Néstor Kirchner    country ARG
  forms Cristina Fernandez DE Kirchner, Kirchner
  term President   sector GOV   from 2003-05-25   to 2007-12-10
person Cristina Fernández de Kirchner    country ARG
  forms de Kirchner
  term President   sector GOV   from 2007-12-10   to 2015-12-09
  term Vice President   sector GOV   from 2019-12-10
person Mauricio Macri    country ARG
  forms Macri
  term President   sector GOV   from 2015-12-10   to 2019-12
person Alberto Fernández    country ARG
  forms Alberto Angel Fernandez, Fernández
  term President   sector GOV   from 2019-12-10   to 2023-12-10
person Javier Milei    country ARG
  forms Javier Gerardo Milei, Milei
  term President   sector GOV   from 2023-12-10
person Aníbal Fernández    country ARG
  forms Anibal Domingo Fernandez
  term Interior Minister   sector GOV   from 2003-05-25   to 2007-12-10
  term Justice Minister   sector GOV   from 2007-12-10   to 2009-07-08
person Rogelio Frigerio    country ARG
  term Interior Minister   sector GOV   from 2015-12-10   to 2019-12-10
person Eduardo de Pedro    country ARG
  term Interior Minister   sector GOV   from 2019-12-10
person Julio Alak    country ARG
  forms Julio Cesar Alak
  term Justice Minister   sector GOV   from 2009-07-08   to 2015-12-10
person Germán Garavano    country ARG
  term Justice Minister   sector GOV   from 2015-12-10   to 2019-12-10
person Marcela Losardo    country ARG
  term Justice Minister   sector GOV   from 2019-12-10   to 2021-03-18
person Martín Soria    country ARG
  term Justice Minister   sector GOV   from 2021-03-29
person Carlos Álvarez    country ARG
  term Vice President   sector GOV   from 1999-12-10   to 2000-10-06
person Daniel Scioli    country ARG
  term Vice President   sector GOV   from 2003-05-25   to 2007-12-10
person Julio Cobos    country ARG
  term Vice President   sector GOV   from 2007-12-10   to 2011-12-10
person Amado Boudou    country ARG
  term Vice President   sector GOV   from 2011-12-10   to 2015-12-09
person Gabriela Michetti    country ARG
  term Vice President   sector GOV   from 2015-12-10   to 2019-12-10
person Vagharshak Harutiunyan    country ARM
  term Defence Minister   sector GOV   from 1999-06-11   to 2000-05-20
  term Defence Minister   sector GOV   from 2020-11-20   to 2021-07-20
person Serzh Sargsyan    country ARM
  forms Serzh Sargsian, Serzhik Sarkisyan, Serzh Sarkisyan, Sargsyan
  term Defence Minister   sector GOV   from 2000-05-20   to 2007-03-26
  term Prime Minister   sector GOV   from 2007-04-04   to 2008-04-09
  term Prime Minister   sector GOV   from 2018-04-17   to 2018-04-23
  term President   sector GOV   from 2008-04-09   to 2018-04-09
person Mikael Harutyunyan    country ARM
  term Defence Minister   sector GOV   from 2007-04-04   to 2008-04-14
person Seyran Ohanyan    country ARM
  term Defence Minister   sector GOV   from 2008-04-14   to 2016-10-03
person Vigen Sargsyan    country ARM
  term Defence Minister   sector GOV   from 2016-10-03   to 2018-05-08
person David Tonoyan    country ARM
  term Defence Minister   sector GOV   from 2018-05-10   to 2020-11-20
person Arshak Karapetyan    country ARM
  term Defence Minister   sector GOV   from 2021-08-03   to 2021-11-15
person Souren Papikyan    country ARM
  term Defence Minister   sector GOV   from 2021-11-15
person Vartan Oskanian    country ARM
  forms Vartan Oskanyan
  term Foreign Minister   sector GOV   from 1998-02   to 2008-04
person Edward Nalbandyan    country ARM
  term Foreign Minister   sector GOV   from 2008-04-14   to 2018-05-12
person Zohrab Mnatsakanian    country ARM
  term Foreign Minister   sector GOV   from 2018-05-12   to 2020-11-16
person Ara Ayvazyan    country ARM
  term Foreign Minister   sector GOV   from 2020-11-18   to 2021-05-27
person Armen Grigoryan    country ARM
  term Foreign Minister   sector GOV   from 2021-07-15   to 2021-08-19
person Ararat Mirzoyan    country ARM
  term Foreign Minister   sector GOV   from 2021-08-19
  term Deputy Prime Minister   sector GOV   from 2018-05-11   to 2019-01-12
person Khosrov Arutyunyan    country ARM
  forms Arutyunyan
  term Prime Minister   sector GOV   from 1992-07-30   to 1993-02-02
person Hrant Bagratyan    country ARM
  forms Bagratyan
  term Prime Minister   sector GOV   from 1993-02-02   to 1996-11-04
person Armen Sarkisyan    country ARM
  forms Sarkisyan
  term Prime Minister   sector GOV   from 1996-11-04   to 1997-03-20
person Armen Darbinyan    country ARM
  forms Darbinyan
  term Prime Minister   sector GOV   from 1998-04-10   to 1999-06-11
person Vazgen Sarkisyan    country ARM
  forms Sarkisyan
  term Prime Minister   sector GOV   from 1999-06-11   to 1999-10-27
person Aram Sargsyan    country ARM
  forms Sargsyan
  term Prime Minister   sector GOV   from 1999-11-03   to 2000-05-02
person Andranik Margaryan    country ARM
  forms Andranik Markaryan, Margaryan
  term Prime Minister   sector GOV   from 2000-05-12   to 2007-03-25
person Tigran Sargsyan    country ARM
  forms Sargsyan
  term Prime Minister   sector GOV   from 2008-04-09   to 2014-04-03
person Hovik Abrahamyan    country ARM
  forms Hovik Abrahamian, Abrahamyan
  term Prime Minister   sector GOV   from 2014-04-13   to 2016-09-08
person Karen Karapetyan    country ARM
  forms Karapetyan
  term Prime Minister   sector GOV   from 2016-09-13   to 2018-05-08
  term Deputy Prime Minister   sector GOV   from 2018-04-18   to 2018-05-08
person Nikol Pashinyan    country ARM
  forms Pashinyan
  term Prime Minister   sector GOV   from 2018-05-08
person Levon Ter Petrosyan    country ARM
  forms Petrosyan
  term President   sector GOV   from 1991-10-16   to 1998-02-03
person Robert Kocharyan    country ARM
  forms Kocharyan
  term President   sector GOV   from 1998-02-04   to 2008-04-09
person Armen Sarkissian    country ARM
  forms Sarkissian
  term President   sector GOV   from 2018-04-09   to 2022-02-01
person Alen Simonyan    country ARM
  forms Simonyan
  term President   sector GOV   from 2022-02-01   to 2022-03-13
person Vahagn Khachatryan    country ARM
  forms Vahagn Khachaturyan, Khachatryan
  term President   sector GOV   from 2022-03-13
person Vache Gabrielyan    country ARM
  term Deputy Prime Minister   sector GOV   from 2014-11-28   to 2018-05-11
  term Finance Minister   sector GOV   from 2010-12-17   to 2013-04-09
person Armen Gevorgyan    country ARM
  term Deputy Prime Minister   sector GOV   from 2018-04-17   to 2018-04-23
person Levon Barkhudaryan    country ARM
  term Finance Minister   sector GOV   from 1999-06-15   to 2000-11-11
person Vardan Khachatryan    country ARM
  forms Vartan Khachatryan
  term Finance Minister   sector GOV   from 2000-11-11   to 2008-04-09
person Tigran Davtyan    country ARM
  term Finance Minister   sector GOV   from 2008-04-21   to 2010-12-17
person David Sargsyan    country ARM
  term Finance Minister   sector GOV   from 2013-05-09   to 2014-04-26
person Gagik Khachatryan    country ARM
  term Finance Minister   sector GOV   from 2014-04-26   to 2016-09-20
person Vardan Aramyan    country ARM
  term Finance Minister   sector GOV   from 2016-09-20   to 2018-05-12
person Atom Janjughazyan    country ARM
  term Finance Minister   sector GOV   from 2018-05-12   to 2021-08-02
person Tigran Khachatryan    country ARM
  term Finance Minister   sector GOV   from 2021-08-02
person Hayk Harutyunyan    country ARM
  term Interior Minister   sector GOV   from 1999-11   to 2001-12
person Davit Harutyunyan    country ARM
  term Justice Minister   sector GOV   from 1998   to 2007
  term Justice Minister   sector GOV   from 2017   to 2018
person Arpine Hovhannisyan    country ARM
  term Justice Minister   sector GOV   from 2015-09-04   to 2017
person Artak Zeynalyan    country ARM
  term Justice Minister   sector GOV   from 2018-05-12   to 2019-06-07
person Rustam Badasian    country ARM
  term Justice Minister   sector GOV   from 2019-03   to 2021-08-03
person Karen Andreasyan    country ARM
  term Justice Minister   sector GOV   from 2021-08-02
person Harold Lovell    country ATG
  term Foreign Minister   sector GOV   from 2004-08   to 2005-01
  term Finance Minister   sector GOV   from 2009   to 2014
person Baldwin Spencer    country ATG
  forms Spencer
  term Foreign Minister   sector GOV   from 2005-01-06   to 2014-06-13
  term Prime Minister   sector GOV   from 2004-03-24   to 2014-06-13
person Charles Fernandez    country ATG
  term Foreign Minister   sector GOV   from 2014-06-18   to 2018
person Paul Chet Greene    country ATG
  term Foreign Minister   sector GOV   from 2018-03-22
person Lester Bird    country ATG
  term Prime Minister   sector GOV   from 1994-03-09   to 2004-03-24
person Gaston Browne    country ATG
  forms Browne
  term Prime Minister   sector GOV   from 2014-06-13
  term Finance Minister   sector GOV   from 2018-03-22
person Sir Wilfred E. Jacobs    country ATG
  forms Jacobs
  term Governor-General   sector GOV   from 1981-11-01   to 1993-06-10
person James Carlisle    country ATG
  forms Carlisle
  term Governor-General   sector GOV   from 1993-06-10   to 2007-06-30
person Louise Lake-Tack    country ATG
  forms Lake-Tack
  term Governor-General   sector GOV   from 2007-07-17   to 2014-08-13
person Rodney Williams    country ATG
  term Governor-General   sector GOV   from 2014-08-14
person Robin Yearwood    country ATG
  term Deputy Prime Minister   sector GOV   from 2002-09-09   to 2004
  term Finance Minister   sector GOV   from 2003   to 2004
person Errol Cort    country ATG
  forms Eroll Cort
  term Finance Minister   sector GOV   from 2004   to 2009
person John Moore    country AUS
  term Defence Minister   sector GOV   from 1998-10-21   to 2001-01-30
person Peter Reith    country AUS
  term Defence Minister   sector GOV   from 2001-01-30   to 2001-11-26
person Robert Hill    country AUS
  term Defence Minister   sector GOV   from 2001-11-12   to 2006-01-27
person Brendan Nelson    country AUS
  term Defence Minister   sector GOV   from 2006-01-27   to 2007-12-03
person Joel Fitzgibbon    country AUS
  term Defence Minister   sector GOV   from 2007-12-03   to 2009-06-04
person Greg Combet    country AUS
  term Defence Minister   sector GOV   from 2009-06-09   to 2010-09-14
person John Faulkner    country AUS
  forms John Philip Faulkner
  term Defence Minister   sector GOV   from 2009-06-09   to 2010-09-13
person Stephen Smith    country AUS
  term Defence Minister   sector GOV   from 2010-09-13   to 2013-09-18
  term Foreign Minister   sector GOV   from 2007-12-03   to 2010-09-13
person Jason Clare    country AUS
  term Defence Minister   sector GOV   from 2010-09-14   to 2011-12-14
  term Defence Minister   sector GOV   from 2012-03-01   to 2013-02-04
person Warren Snowdon    country AUS
  term Defence Minister   sector GOV   from 2010-09-14   to 2013-09-18
person Jack Snelling    country AUS
  term Defence Minister   sector GOV   from 2011-10-21   to 2014-05-27
person Kim Carr    country AUS
  term Defence Minister   sector GOV   from 2011-12-14   to 2012-03-02
person David Johnston    country AUS
  term Defence Minister   sector GOV   from 2013-09-18   to 2014-12-23
person Kevin Andrews    country AUS
  term Defence Minister   sector GOV   from 2014-12-23   to 2015-09-21
person Mal Brough    country AUS
  term Defence Minister   sector GOV   from 2015-09-21   to 2015-12-29
person Marise Payne    country AUS
  term Defence Minister   sector GOV   from 2015-09-21   to 2018-08-28
  term Foreign Minister   sector GOV   from 2018-08-28   to 2022-05-23
person Christopher Pyne    country AUS
  term Defence Minister   sector GOV   from 2016-07-19   to 2019-05-26
person Martin Hamilton-Smith    country AUS
  term Defence Minister   sector GOV   from 2017-09-19   to 2018-01-17
person Steven Marshall    country AUS
  term Defence Minister   sector GOV   from 2018-03-19   to 2018-03-21
person Melissa Price    country AUS
  term Defence Minister   sector GOV   from 2019-05-26   to 2022-05-23
person Linda Reynolds    country AUS
  term Defence Minister   sector GOV   from 2019-05-29   to 2021-03-29
person Peter Dutton    country AUS
  term Defence Minister   sector GOV   from 2021-03-30   to 2022-05-23
person Andrew Gee    country AUS
  term Defence Minister   sector GOV   from 2021-06-21   to 2022-05-23
person Matt Keogh    country AUS
  term Defence Minister   sector GOV   from 2022-05-23
person Pat Conroy    country AUS
  term Defence Minister   sector GOV   from 2022-05-23
person Richard Marles    country AUS
  term Defence Minister   sector GOV   from 2022-06-01
person Alexander Downer    country AUS
  term Foreign Minister   sector GOV   from 1996-03-11   to 2007-12-03
person Kevin Rudd    country AUS
  forms Rudd
  term Foreign Minister   sector GOV   from 2010-09-14   to 2012-02-22
  term Prime Minister   sector GOV   from 2007-12-03   to 2010-06-24
  term Prime Minister   sector GOV   from 2013-06-27   to 2013-09-18
person Bob Carr    country AUS
  term Foreign Minister   sector GOV   from 2012-03-13   to 2013-09-18
person Julie Bishop    country AUS
  term Foreign Minister   sector GOV   from 2013-09-18   to 2018-08-26
person Penny Wong    country AUS
  forms Penny Yingyen Wong
  term Foreign Minister   sector GOV   from 2022-05-23
person Bob Hawke    country AUS
  forms Hawke
  term Prime Minister   sector GOV   from 1983-03-11   to 1991-12-19
person Paul Keating    country AUS
  forms Keating
  term Prime Minister   sector GOV   from 1991-12-19   to 1996-03-11
person John Howard    country AUS
  forms Howard
  term Prime Minister   sector GOV   from 1996-03-11   to 2007-12-03
person Julia Gillard    country AUS
  forms Gillard
  term Prime Minister   sector GOV   from 2010-06-24   to 2013-06-27
person Tony Abbott    country AUS
  forms Anthony John Abbott, Abbott
  term Prime Minister   sector GOV   from 2013-09-18   to 2015-09-15
person Malcolm Turnbull    country AUS
  forms Malcomb Turnbull, Turnbull
  term Prime Minister   sector GOV   from 2015-09-15   to 2018-08-24
person Scott Morrison    country AUS
  forms Morrison
  term Prime Minister   sector GOV   from 2018-08-24   to 2022-05-23
person Anthony Albanese    country AUS
  forms Anthony Norman Albanese, Albanese
  term Prime Minister   sector GOV   from 2022-05-23
person Bill Hayden    country AUS
  forms Hayden
  term Governor-General   sector GOV   from 1989-02-16   to 1996-02-16
person William Deane    country AUS
  forms Deane
  term Governor-General   sector GOV   from 1996-02-16   to 2001-06-29
person Peter Hollingworth    country AUS
  forms Hollingworth
  term Governor-General   sector GOV   from 2001-06-29   to 2003-05-28
person Sir Guy Green    country AUS
  term Governor-General   sector GOV   from 2003-05-15   to 2003-08-11
person Michael Jeffery    country AUS
  forms Jeffery
  term Governor-General   sector GOV   from 2003-08-11   to 2008-09-05
person Quentin Bryce    country AUS
  forms Bryce
  term Governor-General   sector GOV   from 2008-09-05   to 2014-03-28
person Peter Cosgrove    country AUS
  forms Cosgrove
  term Governor-General   sector GOV   from 2014-03-28   to 2019-07-01
person David Hurley    country AUS
  forms Hurley
  term Governor-General   sector GOV   from 2019-07-01
person Günther Platter    country AUT
  term Defence Minister   sector GOV   from 2003-02-28   to 2007-01-11
  term Interior Minister   sector GOV   from 2007-01-11   to 2008-06-30
person Gerald Klug    country AUT
  term Defence Minister   sector GOV   from 2013-03-11   to 2016-01-28
person Hans Peter Doskozil    country AUT
  term Defence Minister   sector GOV   from 2016-01-26   to 2017-12-18
person Mario Kunasek    country AUT
  term Defence Minister   sector GOV   from 2017-12-18   to 2019-05-22
person Johann Luif    country AUT
  term Defence Minister   sector GOV   from 2019-05-22   to 2019-06-03
person Thomas Starlinger    country AUT
  term Defence Minister   sector GOV   from 2019-06-03   to 2020-01-07
person Klaudia Tanner    country AUT
  term Defence Minister   sector GOV   from 2020-01-07
person Wolfgang Schüssel    country AUT
  forms Schüssel
  term Foreign Minister   sector GOV   from 1995-05-04   to 2000-02-04
  term Chancellor   sector GOV   from 2000-02-04   to 2007-01-11
  term Vice Chancellor   sector GOV   from 1995-05-04   to 2000-02-04
person Benita Ferrero-Waldner    country AUT
  forms Benita Maria Ferrero Waldner
  term Foreign Minister   sector GOV   from 2000-02-04   to 2004-10-20
person Ursula Plassnik    country AUT
  term Foreign Minister   sector GOV   from 2004-10-20   to 2008-12-02
person Michael Spindelegger    country AUT
  term Foreign Minister   sector GOV   from 2008-12-02   to 2013-12-16
  term Finance Minister   sector GOV   from 2013-12-16   to 2014-08-25
  term Vice Chancellor   sector GOV   from 2011-04-21   to 2014-09-01
person Sebastian Kurz    country AUT
  forms Sebastian Kurz elected chancellor, Kurz
  term Foreign Minister   sector GOV   from 2013-12-16   to 2017-12-18
  term Chancellor   sector GOV   from 2017-12-18   to 2019-05-28
  term Chancellor   sector GOV   from 2020-01-07   to 2021-10-11
person Karin Kneissl    country AUT
  term Foreign Minister   sector GOV   from 2017-12-18   to 2019-06-03
person Alexander Schallenberg    country AUT
  forms Schallenberg
  term Foreign Minister   sector GOV   from 2019-06-03   to 2021-10-11
  term Foreign Minister   sector GOV   from 2021-12-06
  term Chancellor   sector GOV   from 2021-10-11   to 2021-12-06
  term Prime Minister   sector GOV   from 2025-01-10   to 2025-03-03
person Michael Linhart    country AUT
  term Foreign Minister   sector GOV   from 2021-10-11   to 2021-12-06
person Franz Vranitzky    country AUT
  forms Vranitzky
  term Chancellor   sector GOV   from 1986-06-16   to 1997-01-28
person Viktor Klima    country AUT
  forms Klima
  term Chancellor   sector GOV   from 1997-01-28   to 2000-02-04
person Alfred Gusenbauer    country AUT
  forms Gusenbauer
  term Chancellor   sector GOV   from 2007-01-11   to 2008-12-02
person Werner Faymann    country AUT
  forms Faymann
  term Chancellor   sector GOV   from 2008-12-02   to 2016-05-09
person Reinhold Mitterlehner    country AUT
  forms Mitterlehner
  term Chancellor   sector GOV   from 2016-05-09   to 2016-05-17
  term Vice Chancellor   sector GOV   from 2014-09-01   to 2017-05-17
person Christian Kern    country AUT
  forms Kern
  term Chancellor   sector GOV   from 2016-05-17   to 2017-12-18
person Hartwig Löger    country AUT
  forms Löger
  term Chancellor   sector GOV   from 2019-05-28   to 2019-06-03
  term Finance Minister   sector GOV   from 2017-12-18   to 2019-06-03
  term Vice Chancellor   sector GOV   from 2019-05-22   to 2019-05-28
person Brigitte Bierlein    country AUT
  forms Bierlein
  term Chancellor   sector GOV   from 2019-06-03   to 2020-01-07
person Karl Nehammer    country AUT
  forms Nehammer
  term Chancellor   sector GOV   from 2021-12-06   to 2025-01-10
  term Interior Minister   sector GOV   from 2020-01-07   to 2021-12-06
person Christian Stocker    country AUT
  forms Stocker
  term Chancellor   sector GOV   from 2025-03-03
person Kurt Waldheim    country AUT
  forms Waldheim
  term President   sector GOV   from 1986-07-08   to 1992-07-08
person Thomas Klestil    country AUT
  forms Klestil
  term President   sector GOV   from 1992-07-08   to 2004-07-06
person Andreas Khol    country AUT
  forms Khol
  term President   sector GOV   from 2004-07-06   to 2004-07-08
person Heinz Fischer    country AUT
  forms Fischer
  term President   sector GOV   from 2004-07-08   to 2016-07-08
person Alexander Van der Bellen    country AUT
  forms der Bellen
  term President   sector GOV   from 2017-01-26
person Karl-Heinz Grasser    country AUT
  term Finance Minister   sector GOV   from 2000-02   to 2007-01
person Josef Pröll    country AUT
  term Finance Minister   sector GOV   from 2008-12-02   to 2011-04-20
  term Vice Chancellor   sector GOV   from 2008-12-02   to 2011-04-20
person Hans Jörg Schelling    country AUT
  term Finance Minister   sector GOV   from 2014-09-01   to 2018-12-18
person Eduard Müller    country AUT
  term Finance Minister   sector GOV   from 2019-06-03   to 2020-01-07
person Gernot Blümel    country AUT
  term Finance Minister   sector GOV   from 2020-01-07   to 2021-12-06
person Magnus Brunner    country AUT
  term Finance Minister   sector GOV   from 2021-12-06
person Wilhelm Molterer    country AUT
  term Interior Minister   sector GOV   from 2008-06-30   to 2008-07-01
person Maria Fekter    country AUT
  term Interior Minister   sector GOV   from 2008-07-01   to 2011-04-12
person Johanna Mikl-Leitner    country AUT
  term Interior Minister   sector GOV   from 2011-04-21   to 2016-04-21
person Wolfgang Sobotka    country AUT
  term Interior Minister   sector GOV   from 2016-04-21   to 2017-12-18
person Herbert Kickl    country AUT
  term Interior Minister   sector GOV   from 2017-12-18   to 2019-05-22
person Eckart Ratz    country AUT
  term Interior Minister   sector GOV   from 2019-05-22   to 2019-06-03
person Wolfgang Peschorn    country AUT
  term Interior Minister   sector GOV   from 2019-06-03   to 2020-01-07
person Gerhard Karner    country AUT
  term Interior Minister   sector GOV   from 2021-12-06
person Karin Gastinger    country AUT
  term Justice Minister   sector GOV   from 2004-06   to 2007-01-01
person Maria Berger    country AUT
  term Justice Minister   sector GOV   from 2007-01-11   to 2008-12-02
person Claudia Bandion-Ortner    country AUT
  term Justice Minister   sector GOV   from 2009-01-15   to 2011-04-20
person Beatrix Karl    country AUT
  term Justice Minister   sector GOV   from 2011-04-21   to 2013-12-16
person Wolfgang Brandstetter    country AUT
  term Justice Minister   sector GOV   from 2013-12-16   to 2017-12-18
  term Vice Chancellor   sector GOV   from 2017-05-17   to 2017-12-18
person Josef Moser    country AUT
  term Justice Minister   sector GOV   from 2017-12-18   to 2019-06-03
person Clemens Jabloner    country AUT
  term Justice Minister   sector GOV   from 2019-06-03   to 2020-01-07
  term Vice Chancellor   sector GOV   from 2019-06-03   to 2019-10-01
person Alma Zadić    country AUT
  term Justice Minister   sector GOV   from 2020-01-07
person Susanne Riess    country AUT
  term Vice Chancellor   sector GOV   from 2000-02-04   to 2003-02-04
person Hubert Gorbach    country AUT
  term Vice Chancellor   sector GOV   from 2003-10-21   to 2007-01-11
person Heinz-Christian Strache    country AUT
  term Vice Chancellor   sector GOV   from 2017-12-18   to 2019-05-18
person Werner Kogler    country AUT
  term Vice Chancellor   sector GOV   from 2020-01-07
person Safar Abiyev    country AZE
  term Defence Minister   sector GOV   from 1995-02-06   to 2013-10-22
person Zakir Hasanov    country AZE
  term Defence Minister   sector GOV   from 2013-10-22
person Madat Guliyev    country AZE
  term Defence Minister   sector GOV   from 2019-06-20
person Vilayat Guliyev    country AZE
  term Foreign Minister   sector GOV   from 1999-10-26   to 2004-04-02
person Elmar Mammadyarov    country AZE
  forms Elmar Mammedyarov
  term Foreign Minister   sector GOV   from 2004-04-07   to 2020-07-16
person Jeyhun Bayramov    country AZE
  term Foreign Minister   sector GOV   from 2020-07-16
person Hasan Hasanov    country AZE
  forms Hasanov
  term Prime Minister   sector GOV   from 1990-01-25   to 1992-04-07
person Firuz Mustafayev    country AZE
  forms Mustafayev
  term Prime Minister   sector GOV   from 1992-04-07   to 1992-05-18
person Rahim Huseynov    country AZE
  forms Huseynov
  term Prime Minister   sector GOV   from 1992-05-18   to 1993-01-26
person Ali Masimov    country AZE
  forms Masimov
  term Prime Minister   sector GOV   from 1993-01-26   to 1993-04-28
person Panakh Huseynov    country AZE
  forms Huseynov
  term Prime Minister   sector GOV   from 1993-04-28   to 1993-06-07
person Fuad Guliyev    country AZE
  forms Guliyev
  term Prime Minister   sector GOV   from 1994-10-06   to 1996-07-20
person Artur Rasizade    country AZE
  forms Rasizade
  term Prime Minister   sector GOV   from 1996-07-20   to 2003-08-04
  term Prime Minister   sector GOV   from 2003-11-04   to 2018-04-21
person Ilham Aliyev    country AZE
  forms Aliyev
  term Prime Minister   sector GOV   from 2003-08-04   to 2003-10-31
  term President   sector GOV   from 2003-10-31
person Novruz Mammadov    country AZE
  forms Mammadov
  term Prime Minister   sector GOV   from 2018-04-21   to 2019-10-08
person Ali Asadov    country AZE
  forms Asadov
  term Prime Minister   sector GOV   from 2019-10-08
person Ayaz Mütallibov    country AZE
  forms Mütallibov
  term President   sector GOV   from 1991-09-08   to 1992-03-06
  term President   sector GOV   from 1992-05-14   to 1992-05-18
person Yagub Mamedov    country AZE
  forms Mamedov
  term President   sector GOV   from 1992-03-06   to 1992-05-14
person Ayaz Mutalibov    country AZE
  forms Mutalibov
  term President   sector GOV   from 1992-05-14   to 1992-05-18
person Isa Gambarov    country AZE
  forms Gambarov
  term President   sector GOV   from 1992-05-19   to 1992-06-16
person Abülfaz Elçibay    country AZE
  forms Abulfaz Elchibey, Elçibay
  term President   sector GOV   from 1992-06-16   to 1993-06-18
person Heydar Aliyev    country AZE
  forms Ilham Aliyev, Aliyev
  term President   sector GOV   from 1993-06-24   to 2003-12-12
person Yaqub Eyyubov    country AZE
  forms Yagub Eyyubov
  term Deputy Prime Minister   sector GOV   from 2003-02-13
person Ali Ahmadov    country AZE
  term Deputy Prime Minister   sector GOV   from 2013-10-22
person Shahin Mustafayev    country AZE
  term Deputy Prime Minister   sector GOV   from 2019-10-22
person Avaz Alakbarov    country AZE
  term Finance Minister   sector GOV   from 1999-07-11   to 2006-04-18
person Samir Sharifov    country AZE
  term Finance Minister   sector GOV   from 2006-04-18
person Ramil Usubov    country AZE
  term Interior Minister   sector GOV   from 1994-04-29   to 2019-06-20
person Vilayet Eyvazov    country AZE
  term Interior Minister   sector GOV   from 2019-06-20
person Südaba Hasanova    country AZE
  term Justice Minister   sector GOV   from 1998-01-10   to 2000-04-18
person Fikrat Mammadov    country AZE
  term Justice Minister   sector GOV   from 2000-04-19
person Mehriban Aliyeva    country AZE
  term Vice President   sector GOV   from 2017-02-21
person Germain Niyoyankana    country BDI
  term Defence Minister   sector GOV   from 2005   to 2010-08-30
person Pontien Gaciyubwenge    country BDI
  term Defence Minister   sector GOV   from 2010-08-30   to 2015-05-18
person Emmanuel Ntahomvukiy    country BDI
  term Defence Minister   sector GOV   from 2015-05-25
person Severin Ntahomvukiye    country BDI
  term Foreign Minister   sector GOV   from 2001   to 2005
person Therence Sinunguruza    country BDI
  forms Terence Sinunguruza
  term Foreign Minister   sector GOV   from 2001   to 2005
  term Vice President   sector GOV   from 2010-08-28   to 2013-10
person Antoinette Batumubwira    country BDI
  term Foreign Minister   sector GOV   from 2005   to 2009
person Augustin Nsanze    country BDI
  term Foreign Minister   sector GOV   from 2009   to 2011-11
person Laurent Kavakure    country BDI
  term Foreign Minister   sector GOV   from 2011-11   to 2015-05-18
person Alain Aimé Nyamitwe    country BDI
  term Foreign Minister   sector GOV   from 2015-05-18   to 2018-04-19
person Ezechiel Nibigira    country BDI
  term Foreign Minister   sector GOV   from 2018-04-19   to 2020-06-30
person Albert Shingiro    country BDI
  term Foreign Minister   sector GOV   from 2020-06-30
person Adrien Sibomana    country BDI
  forms Sibomana
  term Prime Minister   sector GOV   from 1988-10-19   to 1993-07-10
person Anatole Kanyenkiko    country BDI
  forms Kanyenkiko
  term Prime Minister   sector GOV   from 1994-02-07   to 1995-02-22
person Antoine Nduwayo    country BDI
  forms Nduwayo
  term Prime Minister   sector GOV   from 1995-02-22   to 1996-07-31
person Pascal Firmin Ndimira    country BDI
  forms Ndimira
  term Prime Minister   sector GOV   from 1996-07-31   to 1998-06-12
person Alain-Guillaume Bunyoni    country BDI
  forms Bunyoni
  term Prime Minister   sector GOV   from 2020-06-24   to 2022-09-07
person Gervais Ndirakobuca    country BDI
  forms Ndirakobuca
  term Prime Minister   sector GOV   from 2022-09-07   to 2025-08-05
person Nestor Ntahontuye    country BDI
  forms Ntahontuye
  term Prime Minister   sector GOV   from 2025-08-05
person Pierre Buyoya    country BDI
  forms Buyoya
  term President   sector GOV   from 1987-09-03   to 1993-07-10
  term President   sector GOV   from 1996-07-25   to 2003-04-30
person Melchior Ndadaye    country BDI
  forms Ndadaye
  term President   sector GOV   from 1993-07-10   to 1993-10-21
person Ngueze    country BDI
  forms Francois Ngeze
  term President   sector GOV   from 1993-10-21   to 1993-10-27
person Sylvie Kinigi    country BDI
  forms Kinigi
  term President   sector GOV   from 1993-10-27   to 1994-02-05
person Ntarymira    country BDI
  term President   sector GOV   from 1994-02-05   to 1994-04-06
person Sylvestre Ntibantunganya    country BDI
  forms Ntibantunganya
  term President   sector GOV   from 1994-04-06   to 1996-07-25
person Domitien Ndayizeye    country BDI
  forms Ndayizeye
  term President   sector GOV   from 2003-04-30   to 2005-08-26
  term Vice President   sector GOV   from 2001-11-01   to 2003-04-30
person Pierre Nkurunziza    country BDI
  forms Pierre Nkurunziz, Nkurunziza
  term President   sector GOV   from 2005-08-26   to 2020-06-08
person Pascal Nyabenda    country BDI
  forms Nyabenda
  term President   sector GOV   from 2020-06-08   to 2020-06-18
person Évariste Ndayishimiye    country BDI
  forms Ndayishimiye
  term President   sector GOV   from 2020-06-18
person Tabu Abdallah    country BDI
  term Finance Minister   sector GOV   from 2012   to 2016
person Domitien Ndihokubwayo    country BDI
  term Finance Minister   sector GOV   from 2016-05
person Clotilde Niragira    country BDI
  term Justice Minister   sector GOV   from 2005   to 2007
person Frédéric Bamvuginyumvira    country BDI
  term Vice President   sector GOV   from 1998-06-11   to 2001-11-01
person Alphonse-Marie Kadege    country BDI
  term Vice President   sector GOV   from 2003-04-30   to 2004-11-11
person Frédéric Ngenzebuhoro    country BDI
  term Vice President   sector GOV   from 2004-11-11   to 2005-08-29
person Martin Nduwimana    country BDI
  term Vice President   sector GOV   from 2005-08-29   to 2007-11-07
person Yves Sahinguvu    country BDI
  term Vice President   sector GOV   from 2007-11-08   to 2010-08
person Bernard Busokoza    country BDI
  term Vice President   sector GOV   from 2013-10   to 2014-02-01
person Prosper Bazombanza    country BDI
  term Vice President   sector GOV   from 2014-02-14   to 2015-08-20
  term Vice President   sector GOV   from 2020-06-23
person Gaston Sindimwo    country BDI
  term Vice President   sector GOV   from 2015-08-20   to 2020-06-23
person André Flahaut    country BEL
  term Defence Minister   sector GOV   from 1999-07-12   to 2007-12-21
person Pieter De Crem    country BEL
  term Defence Minister   sector GOV   from 2007-12-21   to 2014-10-11
person Steven Vandeput    country BEL
  term Defence Minister   sector GOV   from 2014-10-11   to 2018-11-12
person Sander Loones    country BEL
  term Defence Minister   sector GOV   from 2018-11-12   to 2018-12-09
person Didier Reynders    country BEL
  term Defence Minister   sector GOV   from 2018-12-09   to 2019-11-30
  term Foreign Minister   sector GOV   from 2011-12-06   to 2019-11-30
person Philippe Goffin    country BEL
  term Defence Minister   sector GOV   from 2019-11-30   to 2020-10-01
  term Foreign Minister   sector GOV   from 2019-11-30   to 2020-10-01
person Ludivine Dedonder    country BEL
  term Defence Minister   sector GOV   from 2020-10-01
person Louis Michel    country BEL
  term Foreign Minister   sector GOV   from 1999-07-12   to 2004-07-18
person Karel De Gucht    country BEL
  term Foreign Minister   sector GOV   from 2004-07-18   to 2009-07-17
person Yves Leterme    country BEL
  forms Leterme
  term Foreign Minister   sector GOV   from 2009-07-17   to 2009-11-25
  term Prime Minister   sector GOV   from 2008-03-20   to 2008-12-30
  term Prime Minister   sector GOV   from 2009-11-25   to 2011-12-06
person Steven Vanackere    country BEL
  term Foreign Minister   sector GOV   from 2009-11-25   to 2011-12-06
person Sophie Wilmès    country BEL
  forms Wilmès
  term Foreign Minister   sector GOV   from 2020-10-01   to 2022-04-21
  term Prime Minister   sector GOV   from 2019-10-27   to 2020-10-01
person Alexander De Croo    country BEL
  forms De Croo
  term Foreign Minister   sector GOV   from 2022-04-22   to 2022-07-15
  term Prime Minister   sector GOV   from 2020-10-01   to 2025-02-03
person Hadja Lahbib    country BEL
  term Foreign Minister   sector GOV   from 2022-07-15
person Wilfried Martens    country BEL
  forms Martens
  term Prime Minister   sector GOV   from 1981-12-17   to 1992-03-07
person Jean-Luc Dehaene    country BEL
  forms Dehaene
  term Prime Minister   sector GOV   from 1992-03-07   to 1999-07-12
person Guy Verhofstadt    country BEL
  forms Verhofstadt
  term Prime Minister   sector GOV   from 1999-07-12   to 2008-03-20
person Herman Van Rompuy    country BEL
  forms Van Rompuy
  term Prime Minister   sector GOV   from 2008-12-30   to 2009-11-25
person Elio Di Rupo    country BEL
  forms Rupo
  term Prime Minister   sector GOV   from 2011-12-06   to 2014-10-11
person Charles Michel    country BEL
  forms Michel
  term Prime Minister   sector GOV   from 2014-10-11   to 2019-10-27
person Bart DE Wever    country BEL
  forms DE Wever
  term Prime Minister   sector GOV   from 2025-02-03
person Albert II of Belgium    country BEL
  forms Belgium
  term King   sector GOV   from 1993-08-09   to 2013-07-21
person Philippe I of Belgium    country BEL
  forms Belgium
  term King   sector GOV   from 2013-07-21
person Antoine Idji Kolawolé    country BEN
  term Foreign Minister   sector GOV   from 1998   to 2003
person Rogatien Biaou    country BEN
  term Foreign Minister   sector GOV   from 2003-06-12   to 2006-02-16
person Frédéric Dohou    country BEN
  forms Frederick Dohou
  term Foreign Minister   sector GOV   from 2006-02-15   to 2006-04-08
person Mariam Aladji Boni Diallo    country BEN
  forms Mariam Alaji Diallo
  term Foreign Minister   sector GOV   from 2006-04-10   to 2007-06-17
person Moussa Okanla    country BEN
  term Foreign Minister   sector GOV   from 2007   to 2008
person Jean-Marie Ehouzou    country BEN
  term Foreign Minister   sector GOV   from 2008   to 2011
person Nassirou Bako Arifari    country BEN
  term Foreign Minister   sector GOV   from 2011-05   to 2015
person Saliou Akadiri    country BEN
  term Foreign Minister   sector GOV   from 2015   to 2016
person Aurélien Agbénonci    country BEN
  term Foreign Minister   sector GOV   from 2016
person Pascal Koupaki    country BEN
  forms Pascal Irene Koupaki, Koupaki
  term Prime Minister   sector GOV   from 2011-05-28   to 2013-08-11
person Lionel Zinsou    country BEN
  forms Zinsou
  term Prime Minister   sector GOV   from 2015-06-18   to 2016-04-06
person Mathieu Kérékou    country BEN
  forms Kérékou
  term President   sector GOV   from 1972-10-27   to 1991-04-04
  term President   sector GOV   from 1996-04-04   to 2006-04-05
person Nicephore Soglo    country BEN
  forms Soglo
  term President   sector GOV   from 1991-04-04   to 1996-04-04
person Thomas Boni Yayi    country BEN
  forms Thomas Yayi Boni, Yayi
  term President   sector GOV   from 2006-04-06   to 2016-04-06
person Patrice Talon    country BEN
  forms Talon
  term President   sector GOV   from 2016-04-06
person Daniel Tawéma    country BEN
  term Interior Minister   sector GOV   from 1998-05-15   to 2005-02-04
person Sacca Lafia    country BEN
  term Interior Minister   sector GOV   from 2016-04-05
person Joseph Gnonlonfoun    country BEN
  term Justice Minister   sector GOV   from 1998-05-15   to 2003-06-12
person Marie Elise Gbedo    country BEN
  term Justice Minister   sector GOV   from 2012-01-03   to 2013-02-05
person Mariam Chabi Talata    country BEN
  term Vice President   sector GOV   from 2021-05-23
person Chérif Sy    country BFA
  term Defence Minister   sector GOV   from 2019-01-24   to 2021-06-30
  term President   sector GOV   from 2015-09-17   to 2015-09-23
person Roch Marc Christian Kaboré    country BFA
  forms Kaboré
  term Defence Minister   sector GOV   from 2021-06-30   to 2021-12-10
  term Prime Minister   sector GOV   from 1994-03-22   to 1996-02-06
  term President   sector GOV   from 2015-12-29   to 2022-01-23
person Aimé Barthélemy Simporé    country BFA
  term Defence Minister   sector GOV   from 2021-12-10   to 2022-01-23
  term Defence Minister   sector GOV   from 2022-03-05
person Paul-Henri Sandaogo Damiba    country BFA
  forms Damiba
  term Defence Minister   sector GOV   from 2022-09-12   to 2022-09-30
  term President   sector GOV   from 2022-01-24   to 2022-09-30
person Youssouf Ouédraogo    country BFA
  term Foreign Minister   sector GOV   from 1999   to 2007
  term Prime Minister   sector GOV   from 1992-06-16   to 1994-03-22
person Djibril Bassolé    country BFA
  term Foreign Minister   sector GOV   from 2007   to 2008
  term Foreign Minister   sector GOV   from 2011   to 2014
person Alain Bédouma Yoda    country BFA
  term Foreign Minister   sector GOV   from 2008   to 2011
person Michel Kafando    country BFA
  forms Kafando
  term Foreign Minister   sector GOV   from 2014   to 2015-07-20
  term President   sector GOV   from 2014-11-18   to 2015-12-29
person Moussa Nébié    country BFA
  term Foreign Minister   sector GOV   from 2015-07-20   to 2016-01-12
person Alpha Barry    country BFA
  term Foreign Minister   sector GOV   from 2016-01-12   to 2021-12-08
person Rosine Sori-Coulibaly    country BFA
  term Foreign Minister   sector GOV   from 2021-12-08   to 2022-01-23
  term Finance Minister   sector GOV   from 2016-01-13   to 2019-01-24
person Olivia Ragnaghnewendé Rouamba    country BFA
  term Foreign Minister   sector GOV   from 2022-03-05
person Kadré Désiré Ouedraogo    country BFA
  term Prime Minister   sector GOV   from 1996-02-06   to 2000-11-06
person Paramanga Ernest Yonli    country BFA
  forms Paramango Ernest Yonli, Yonli
  term Prime Minister   sector GOV   from 2000-11-06   to 2007-06-03
person Tertius Zongo    country BFA
  forms Zongo
  term Prime Minister   sector GOV   from 2007-06-11   to 2011-04-18
person Luc-Adolphe Tiao    country BFA
  forms Tiao
  term Prime Minister   sector GOV   from 2011-04-18   to 2014-10-30
person Yacouba Isaac Zida    country BFA
  forms Yacouba Issac Zida, Zida
  term Prime Minister   sector GOV   from 2014-11-19   to 2015-12-29
  term President   sector GOV   from 2014-11-01   to 2014-11-18
person Paul Kaba Thieba    country BFA
  forms Thieba
  term Prime Minister   sector GOV   from 2016-01-13   to 2019-01-21
person Christophe Joseph Marie Dabiré    country BFA
  forms Christophe Dabire, Dabiré
  term Prime Minister   sector GOV   from 2019-01-24   to 2021-12-08
person Lassina Zerbo    country BFA
  forms Zerbo
  term Prime Minister   sector GOV   from 2021-12-11   to 2022-01-23
person Albert Ouédraogo    country BFA
  term Prime Minister   sector GOV   from 2022-03-03   to 2022-09-30
person Apollinaire Joachim Kyélem de Tambèla    country BFA
  forms Joachim Kylem DE Tambela, de Tambèla
  term Prime Minister   sector GOV   from 2022-10-21   to 2024-12-09
person Rimtalba Ouedraogo    country BFA
  forms Rimtalba Jean Emmanuel Ouedraogo
  term Prime Minister   sector GOV   from 2024-12-09
person Blaise Compaoré    country BFA
  forms Compaoré
  term President   sector GOV   from 1987-10-15   to 2014-10-31
person Honoré Traoré    country BFA
  term President   sector GOV   from 2014-10-31   to 2014-11-01
person Gilbert Diendéré    country BFA
  forms Diendéré
  term President   sector GOV   from 2015-09-17   to 2015-09-23
person Ibrahim Traore    country BFA
  term President   sector GOV   from 2022-09-30
person Jean Sanon    country BFA
  term Finance Minister   sector GOV   from 2014-11-23   to 2016-01-06
person Lassané Kaboré    country BFA
  term Finance Minister   sector GOV   from 2019-01-24   to 2022-01-24
person Séglaro Abel Some    country BFA
  term Finance Minister   sector GOV   from 2022-03-05
person Victoria Ouédraogo    country BFA
  term Justice Minister   sector GOV   from 2021-01-10   to 2022-01-24
person Maitre Bathélémy Kere    country BFA
  term Justice Minister   sector GOV   from 2022-03-05
person Morshed Khan    country BGD
  term Foreign Minister   sector GOV   from 2001-11-14   to 2006-10-29
person Iftekhar Ahmed Chowdhury    country BGD
  term Foreign Minister   sector GOV   from 2007-01   to 2009-01-30
person Muhammad Hasan Mahmud    country BGD
  term Foreign Minister   sector GOV   from 2009-01-08   to 2009-07-31
person Dipu Moni    country BGD
  term Foreign Minister   sector GOV   from 2009-01-30   to 2013-11-20
person Abul Hassan Mahmood Ali    country BGD
  term Foreign Minister   sector GOV   from 2013-11-20   to 2019-01-07
person Abul Kalam Abdul Momen    country BGD
  term Foreign Minister   sector GOV   from 2019-01-07
person Muhammad Yunus    country BGD
  forms Yunus
  term Interim Prime Minister   sector GOV   from 2024-08-08
person Kazi Zafar Ahmed    country BGD
  term Prime Minister   sector GOV   from 1989-08-12   to 1990-12-06
person Khaleda Zia    country BGD
  term Prime Minister   sector GOV   from 1991-03-20   to 1996-03-30
  term Prime Minister   sector GOV   from 2001-10-10   to 2006-10-29
person Habibur Rahman    country BGD
  forms Mohammad Habibur Rahman
  term Prime Minister   sector GOV   from 1996-03-30   to 1996-06-23
person Sheikh Hasina    country BGD
  forms Hasina Wazed, Hasina
  term Prime Minister   sector GOV   from 1996-06-23   to 2001-07-15
  term Prime Minister   sector GOV   from 2009-01-06   to 2024-08-08
person Latifur Rahman    country BGD
  term Prime Minister   sector GOV   from 2001-07-15   to 2001-10-10
person Iajuddin Ahmed    country BGD
  term Prime Minister   sector GOV   from 2006-10-29   to 2007-01-11
  term President   sector GOV   from 2002-09-06   to 2009-02-12
person Fazlul Haque    country BGD
  forms Haque
  term Prime Minister   sector GOV   from 2007-01-11   to 2007-01-12
person Fakhruddin Ahmed    country BGD
  term Prime Minister   sector GOV   from 2007-01-12   to 2009-01-06
person Hossain Mohammad Ershad    country BGD
  forms Ershad
  term President   sector GOV   from 1982-03-27   to 1990-12-06
person Shahabuddin Ahmed    country BGD
  forms Moeenuddin Ahmad Qureshi
  term President   sector GOV   from 1990-12-06   to 1991-03-20
  term President   sector GOV   from 1996-10-09   to 2001-11-14
person A. Q. M. Badruddoza Chowdhury    country BGD
  forms Chowdhury
  term President   sector GOV   from 2001-11-14   to 2002-06-21
person Muhammad Jamiruddin Sircar    country BGD
  forms Sircar
  term President   sector GOV   from 2002-06-21   to 2002-09-06
person Zillur Rahman    country BGD
  term President   sector GOV   from 2009-02-12   to 2013-03-20
person Abdul Hamid    country BGD
  forms Hamid
  term President   sector GOV   from 2013-03-14   to 2023-04-24
person Mohammad Shahabuddin    country BGD
  forms Mohammad Shahabuddin Chuppi, Shahabuddin
  term President   sector GOV   from 2023-04-24
person Saifur Rahman    country BGD
  term Finance Minister   sector GOV   from 2001-10-10   to 2006-10-28
person Abul Maal Abdul Muhith    country BGD
  term Finance Minister   sector GOV   from 2009-01-06   to 2019-01-07
person Mustafa Kamal    country BGD
  term Finance Minister   sector GOV   from 2019-01-07
person Altaf Hossain Chowdhury    country BGD
  forms Altaf Hossain Choudhury
  term Interior Minister   sector GOV   from 2001-10-10   to 2004-03-25
person Sahara Khatun    country BGD
  term Interior Minister   sector GOV   from 2009-01-06   to 2012-09-15
person Asaduzzaman Khan    country BGD
  term Interior Minister   sector GOV   from 2014-01-12
person Boyko Noev    country BGR
  term Defence Minister   sector GOV   from 1999-12-21   to 2001-07-24
person Nikolay Svinarov    country BGR
  term Defence Minister   sector GOV   from 2001-07-24   to 2005-08-16
person Veselin Bliznakov    country BGR
  term Defence Minister   sector GOV   from 2005-08-07   to 2008-04-24
person Nikolai Tsonev    country BGR
  term Defence Minister   sector GOV   from 2008-04-24   to 2009-07-27
person Nikolay Mladenov    country BGR
  term Defence Minister   sector GOV   from 2009-07-27   to 2010-01-27
  term Foreign Minister   sector GOV   from 2010-01-27   to 2013-03-13
person Anyu Angelov    country BGR
  forms Anyo Angelov
  term Defence Minister   sector GOV   from 2010-01-27   to 2013-03-13
person Todor Tagarev    country BGR
  term Defence Minister   sector GOV   from 2013-03-13   to 2013-05-29
person Angel Naydenov    country BGR
  term Defence Minister   sector GOV   from 2013-05-29   to 2014-08-06
person Velizar Shalamanov    country BGR
  term Defence Minister   sector GOV   from 2014-08-06   to 2014-11-07
person Nikolay Nenchev    country BGR
  term Defence Minister   sector GOV   from 2014-11-07   to 2017-01-27
person Stefan Janev    country BGR
  forms Janev
  term Defence Minister   sector GOV   from 2017-01-27   to 2017-05-04
  term Defence Minister   sector GOV   from 2021-12-13   to 2022-03-01
  term Prime Minister   sector GOV   from 2021-05-12   to 2021-12-13
  term Deputy Prime Minister   sector GOV   from 2017-01-27   to 2017-05-04
person Krasimir Karakachanov    country BGR
  term Defence Minister   sector GOV   from 2017-05-04   to 2021-05-12
person Georgi Panayotov    country BGR
  term Defence Minister   sector GOV   from 2021-05-12   to 2021-12-13
person Dragomir Zakov    country BGR
  term Defence Minister   sector GOV   from 2022-03-01
person Nadezhda Neynski    country BGR
  term Foreign Minister   sector GOV   from 1997-05-21   to 2001-07-24
person Solomon Passy    country BGR
  forms Solomon Pasi
  term Foreign Minister   sector GOV   from 2001-07-24   to 2005-08-16
person Ivaylo Kalfin    country BGR
  term Foreign Minister   sector GOV   from 2005-08-17   to 2009-07-27
person Rumiana Jeleva    country BGR
  term Foreign Minister   sector GOV   from 2009-07-27   to 2010-01-27
person Kristian Vigenin    country BGR
  term Foreign Minister   sector GOV   from 2013-05-29   to 2014-08-06
person Daniel Mitov    country BGR
  term Foreign Minister   sector GOV   from 2014-08-06   to 2017-01-27
person Radi Naidenov    country BGR
  term Foreign Minister   sector GOV   from 2017-01-27   to 2017-05-04
person Ekaterina Zakharieva    country BGR
  term Foreign Minister   sector GOV   from 2017-05-04   to 2021-05-12
  term Justice Minister   sector GOV   from 2015-12-18   to 2017-01-27
person Svetlan Stoev    country BGR
  term Foreign Minister   sector GOV   from 2021-05-12   to 2021-12-13
person Teodora Genchovska    country BGR
  term Foreign Minister   sector GOV   from 2021-12-13
person Dimitar Glavchev    country BGR
  forms Glavchev
  term Caretaker Prime Minister   sector GOV   from 2024-04-09   to 2025-01-16
person Stefan Yanev    country BGR
  forms Yanev
  term Interim Prime Minister   sector GOV   from 2021-05-12   to 2021-12-13
person Galab Donev    country BGR
  forms Gulub Donev, Donev
  term Interim Prime Minister   sector GOV   from 2022-08-02   to 2023-06-06
person Petar Mladenov    country BGR
  forms Mladenov
  term Premier   sector GOV   from 1989-11-10   to 1990-07-06
person Stanko Todorov (acting    country BGR
  forms (acting
  term Premier   sector GOV   from 1990-07-06   to 1990-07-17
person Andrey Lukanov    country BGR
  forms Lukanov
  term Prime Minister   sector GOV   from 1990-07-06   to 1990-12-07
person Dimitur Popov    country BGR
  forms Popov
  term Prime Minister   sector GOV   from 1990-12-07   to 1991-11-08
person Filip Dimitrov    country BGR
  forms Dimitrov
  term Prime Minister   sector GOV   from 1991-11-08   to 1992-12-30
person Lyuben Berov    country BGR
  forms Berov
  term Prime Minister   sector GOV   from 1992-12-30   to 1994-10-17
person Reneta Indzhova    country BGR
  forms Indzhova
  term Prime Minister   sector GOV   from 1994-10-17   to 1995-01-25
person Zhan Videnov    country BGR
  forms Videnov
  term Prime Minister   sector GOV   from 1995-01-25   to 1997-02-13
person Stefan Sofiyanski    country BGR
  forms Sofiyanski
  term Prime Minister   sector GOV   from 1997-02-13   to 1997-05-21
person Ivan Kostov    country BGR
  forms Kostov
  term Prime Minister   sector GOV   from 1997-05-21   to 2001-07-24
person Saksgoburggotski    country BGR
  term Prime Minister   sector GOV   from 2001-07-24   to 2005-08-16
person Simeon II of Bulgaria    country BGR
  forms Bulgaria
  term Prime Minister   sector GOV   from 2001-07-24   to 2005-08-17
person Sergei Stanishev    country BGR
  forms Sergey Stanishev, Stanishev
  term Prime Minister   sector GOV   from 2005-08-17   to 2009-07-27
person Boyko Borisov    country BGR
  forms Borisov
  term Prime Minister   sector GOV   from 2009-07-27   to 2013-03-13
  term Prime Minister   sector GOV   from 2014-11-07   to 2017-01-27
  term Prime Minister   sector GOV   from 2017-05-04   to 2021-05-12
person Marin Raykov    country BGR
  forms Raykov
  term Prime Minister   sector GOV   from 2013-03-13   to 2013-05-29
person Plamen Oresharski    country BGR
  forms Oresharski
  term Prime Minister   sector GOV   from 2013-05-29   to 2014-08-06
person Georgi Bliznashki    country BGR
  forms Bliznashki
  term Prime Minister   sector GOV   from 2014-08-06   to 2014-11-07
person Ognyan Gerdzhikov    country BGR
  forms Gerdzhikov
  term Prime Minister   sector GOV   from 2017-01-27   to 2017-05-04
person Kiril Petkov    country BGR
  forms Petkov
  term Prime Minister   sector GOV   from 2021-12-13   to 2022-08-02
person Nikolay Denkov    country BGR
  forms Denkov
  term Prime Minister   sector GOV   from 2023-06-06   to 2024-04-09
person Rosen Zhelyazkov    country BGR
  forms Zhelyazkov
  term Prime Minister   sector GOV   from 2025-01-16
person Zhelyu Zhelev    country BGR
  forms Zhelev
  term President   sector GOV   from 1990-08-01   to 1997-01-22
person Petar Stoyanov    country BGR
  forms Stoyanov
  term President   sector GOV   from 1997-01-22   to 2002-01-22
person Georgi Parvanov    country BGR
  forms Parvanov
  term President   sector GOV   from 2002-01-22   to 2012-01-22
person Rosen Plevneliev    country BGR
  forms Plevneliev
  term President   sector GOV   from 2012-01-22   to 2017-01-22
person Rumen Radev    country BGR
  forms Radev
  term President   sector GOV   from 2017-01-22
person Iliyana Tsanova    country BGR
  term Deputy Prime Minister   sector GOV   from 2013-03-13   to 2013-05-29
  term Deputy Prime Minister   sector GOV   from 2014-08-06   to 2014-11-07
person Meglena Kuneva    country BGR
  term Deputy Prime Minister   sector GOV   from 2014-11-07   to 2017-01-27
person Tomislav Donchev    country BGR
  term Deputy Prime Minister   sector GOV   from 2014-11-07   to 2021-05-12
person Denitsa Zlateva    country BGR
  term Deputy Prime Minister   sector GOV   from 2017-01-27   to 2017-05-04
person Malina Krumova    country BGR
  term Deputy Prime Minister   sector GOV   from 2017-01-27   to 2017-05-04
person Grozdan Karadjov    country BGR
  term Deputy Prime Minister   sector GOV   from 2021-12-13
person Milen Veltchev    country BGR
  term Finance Minister   sector GOV   from 2001-07-24   to 2005-08-17
person Asen Vasilev    country BGR
  term Finance Minister   sector GOV   from 2021-05-12   to 2021-09-15
  term Finance Minister   sector GOV   from 2021-12-13
person Valeri Belchev    country BGR
  term Finance Minister   sector GOV   from 2021-09-15   to 2021-12-13
person Emanuil Yordanov    country BGR
  term Interior Minister   sector GOV   from 1999-12-21   to 2001-07-24
person Georgi Petkanov    country BGR
  term Interior Minister   sector GOV   from 2001-07-24   to 2005-08-16
person Rumen Petkov    country BGR
  forms Roumen Petkov
  term Interior Minister   sector GOV   from 2005-08-16   to 2008-04-24
person Mihail Mikov    country BGR
  term Interior Minister   sector GOV   from 2008-04-24   to 2009-07-27
person Tsvetan Tsvetanov    country BGR
  term Interior Minister   sector GOV   from 2009-07-27   to 2013-03-13
person Petya Parvanova    country BGR
  term Interior Minister   sector GOV   from 2013-03-13   to 2013-05-29
person Tsvetlin Yovchev    country BGR
  term Interior Minister   sector GOV   from 2013-05-29   to 2014-08-06
person Yordan Bakalov    country BGR
  term Interior Minister   sector GOV   from 2014-08-06   to 2014-11-07
person Veselin Vuchkov    country BGR
  term Interior Minister   sector GOV   from 2014-11-07   to 2015-03-11
person Rumyana Bachvarova    country BGR
  term Interior Minister   sector GOV   from 2015-03-11   to 2017-01-27
person Plamen Uzunov    country BGR
  term Interior Minister   sector GOV   from 2017-01-27   to 2017-05-04
person Valentin Radev    country BGR
  term Interior Minister   sector GOV   from 2017-05-04   to 2018-09-20
person Mladen Marinov    country BGR
  term Interior Minister   sector GOV   from 2018-09-20   to 2020-07-24
person Hristo Terziyski    country BGR
  term Interior Minister   sector GOV   from 2020-07-24   to 2021-05-12
person Boyko Rashkov    country BGR
  term Interior Minister   sector GOV   from 2021-05-12
person Hristo Ivanov    country BGR
  term Justice Minister   sector GOV   from 2014-11-07   to 2015-12-09
person Mariya Pavlova    country BGR
  term Justice Minister   sector GOV   from 2017-01-27   to 2017-05-04
person Tsetska Tsacheva    country BGR
  term Justice Minister   sector GOV   from 2017-05-04   to 2019-04-05
person Yanaki Stoilov    country BGR
  term Justice Minister   sector GOV   from 2021-05-12   to 2021-10-29
person Ivan Demerdzhiev    country BGR
  term Justice Minister   sector GOV   from 2021-10-29   to 2021-12-13
person Nadezhda Yordanova    country BGR
  term Justice Minister   sector GOV   from 2021-12-13
person Todor Kavaldjiev    country BGR
  term Vice President   sector GOV   from 1997-01-22   to 2002-01-22
person Angel Marin    country BGR
  term Vice President   sector GOV   from 2002-01-22   to 2012-01-22
person Margarita Popova    country BGR
  term Vice President   sector GOV   from 2012-01-22   to 2017-01-22
person Iliana Yotova    country BGR
  term Vice President   sector GOV   from 2017-01-22
person Khalifa bin Ahmed Al Khalifa    country BHR
  term Defence Minister   sector GOV   from 1988-03-31   to 2008-01-06
person Abdulla bin Hasan AlNuaimi    country BHR
  term Defence Minister   sector GOV   from 2018-12-04
person Muhammad ibn Mubarak ibn Hamad Al Khalifah    country BHR
  forms Isa Ibn Al-Khalifah, Al Khalifah
  term Foreign Minister   sector GOV   from 1969-01-12   to 2005-09-29
  term Emir   sector GOV   from 1971-08-15   to 1999-03-06
  term Deputy Prime Minister   sector GOV   from 2005-09-26   to 2022-06-13
person Khalid bin Ahmed Al Khalifa    country BHR
  term Foreign Minister   sector GOV   from 2005-09-26   to 2020-02-11
person Abdullatif bin Rashid Al Zayani    country BHR
  term Foreign Minister   sector GOV   from 2020-02-11
person Khalifa bin Salman Al Khalifa    country BHR
  forms Hamad bin Isa Al-Khalifa, Prime minister Salman bin Hamad Al-Khalifa, Salman bin Hamad Al-Khalifa, Al Khalifa
  term Prime Minister   sector GOV   from 1970-01-10   to 2020-11-11
person Salman bin Hamad bin Isa Al Khalifa    country BHR
  forms Al Khalifa
  term Prime Minister   sector GOV   from 2020-11-11
person Hamad II of Bahrain    country BHR
  forms Hamad Isa Ibn Al-Khalifah, Salman bin Hamad bin Isa Al Khalifa, Bahrain
  term King   sector GOV   from 1999-03-06
person Shaikh Ali bin Khalifa Al Khalifa    country BHR
  term Deputy Prime Minister   sector GOV   from 2005-09-26
person Jawad Al-Arrayedh    country BHR
  term Deputy Prime Minister   sector GOV   from 2006-12-11   to 2022-06-14
  term Justice Minister   sector GOV   from 2002-11   to 2005
person Khalid bin Abdullah Al Khalifa    country BHR
  term Deputy Prime Minister   sector GOV   from 2010-11-02
person Salman bin Khalifa Al Khalifa    country BHR
  term Finance Minister   sector GOV   from 2018-12-04
person Mohammed bin Khalifa Al Khalifa    country BHR
  term Interior Minister   sector GOV   from 1973   to 2004
person Rashid bin Abdullah Al Khalifa    country BHR
  term Interior Minister   sector GOV   from 2004-05-22
person Shaikh Khalid bin Ali bin Abdullah Al Khalifa    country BHR
  term Justice Minister   sector GOV   from 2006-09-11   to 2022-06-13
person Nawaf bin Mohammed Al-Mawadah    country BHR
  term Justice Minister   sector GOV   from 2022-06-13
person Fred Mitchell    country BHS
  term Foreign Minister   sector GOV   from 2002   to 2007
  term Foreign Minister   sector GOV   from 2012-05   to 2017-05
  term Foreign Minister   sector GOV   from 2021-09-20
person Darren Henfield    country BHS
  term Foreign Minister   sector GOV   from 2017-05-15   to 2021-09-17
person Lynden O. Pindling    country BHS
  forms Pindling
  term Prime Minister   sector GOV   from 1967-01-16   to 1992-08-21
person Hubert Ingraham    country BHS
  forms Ingraham
  term Prime Minister   sector GOV   from 1992-08-21   to 2002-05-03
  term Prime Minister   sector GOV   from 2007-05-04   to 2012-05-08
person Perry Christie    country BHS
  forms Christie
  term Prime Minister   sector GOV   from 2002-05-03   to 2007-05-04
  term Prime Minister   sector GOV   from 2012-05-08   to 2017-05-11
person Cynthia A. Pratt    country BHS
  forms Cynthia Pratt, Pratt
  term Prime Minister   sector GOV   from 2005-05-04   to 2005-06-22
  term Deputy Prime Minister   sector GOV   from 2002-05-03   to 2007-05-04
person Hubert Minnis    country BHS
  forms Minnis
  term Prime Minister   sector GOV   from 2017-05-11   to 2021-09-17
person Philip "Brave" Davis    country BHS
  forms Philip Davis, Philip Edward Davis, Davis
  term Prime Minister   sector GOV   from 2021-09-17
  term Deputy Prime Minister   sector GOV   from 2012-05-07   to 2017-05-11
  term Finance Minister   sector GOV   from 2021-09-20
person Sir Henry Taylor    country BHS
  forms Taylor
  term Governor-General   sector GOV   from 1988-06-26   to 1992-01-01
person Sir Clifford Darling    country BHS
  forms Darling
  term Governor-General   sector GOV   from 1992-01-02   to 1995-01-02
person Orville Turnquest    country BHS
  forms Turnquest
  term Governor-General   sector GOV   from 1995-01-03   to 2001-11-13
person Ivy Dumont    country BHS
  forms Dumont
  term Governor-General   sector GOV   from 2002-01-01   to 2005-11-30
person Paul Adderley    country BHS
  forms Adderley
  term Governor-General   sector GOV   from 2005-12-01   to 2006-02-01
person Arthur Dion Hanna    country BHS
  forms Hanna
  term Governor-General   sector GOV   from 2006-02-01   to 2010-04-14
person Arthur Foulkes    country BHS
  forms Foulkes
  term Governor-General   sector GOV   from 2010-04-14   to 2014-07-07
person Marguerite Pindling    country BHS
  forms Pindling
  term Governor-General   sector GOV   from 2014-07-08   to 2019-06-28
person Cornelius A. Smith    country BHS
  forms Smith
  term Governor-General   sector GOV   from 2019-06-28
person Frank Watson    country BHS
  term Deputy Prime Minister   sector GOV   from 1995   to 2002
person Brent Symonette    country BHS
  forms Theodore Brent Symonette
  term Deputy Prime Minister   sector GOV   from 2007   to 2012
person Desmond Thomas Bannister    country BHS
  term Deputy Prime Minister   sector GOV   from 2017-05-15   to 2021-09-17
person Chester Cooper    country BHS
  term Deputy Prime Minister   sector GOV   from 2021-09-17
person Selmo Cikotić    country BIH
  term Defence Minister   sector GOV   from 2007-04-22   to 2012-01-12
person Marina Pendeš    country BIH
  term Defence Minister   sector GOV   from 2015-03-31   to 2019-12-23
person Sifet Podžić    country BIH
  term Defence Minister   sector GOV   from 2019-12-23
person Jadranko Prlić    country BIH
  term Foreign Minister   sector GOV   from 1997-01-03   to 2001-02-22
person Zlatko Lagumdžija    country BIH
  forms Lagumdžija
  term Foreign Minister   sector GOV   from 2001-02-22   to 2002-12-23
  term Foreign Minister   sector GOV   from 2012-01-12   to 2015-03-31
  term Chairman of the Council of Ministers   sector GOV   from 2001-07-18   to 2002-03-15
person Mladen Ivanić    country BIH
  forms Ivanić
  term Foreign Minister   sector GOV   from 2002-12-23   to 2007-01-11
  term Chairman of the Presidency   sector GOV   from 2014-11-17   to 2015-07-17
  term Chairman of the Presidency   sector GOV   from 2016-11-17   to 2017-07-17
person Sven Alkalaj    country BIH
  term Foreign Minister   sector GOV   from 2007-02-09   to 2012-01-12
person Igor Crnadak    country BIH
  term Foreign Minister   sector GOV   from 2015-03-31   to 2019-12-23
person Bisera Turković    country BIH
  term Foreign Minister   sector GOV   from 2019-12-23
person Martin Raguž    country BIH
  forms Raguž
  term Chairman of the Council of Ministers   sector GOV   from 2000-10-18   to 2001-02-21
person Božidar Matić    country BIH
  forms Matić
  term Chairman of the Council of Ministers   sector GOV   from 2001-02-22   to 2001-07-18
  term Finance Minister   sector GOV   from 2001-02-22   to 2001-07-17
person Dragan Mikerević    country BIH
  forms Mikerević
  term Chairman of the Council of Ministers   sector GOV   from 2002-03-15   to 2002-12-23
person Adnan Terzić    country BIH
  forms Terzić
  term Chairman of the Council of Ministers   sector GOV   from 2002-12   to 2007-01
person Nikola Špirić    country BIH
  forms Špirić
  term Chairman of the Council of Ministers   sector GOV   from 2007-01-11   to 2012-01-12
  term Finance Minister   sector GOV   from 2012-01-12   to 2015-03-31
person Mustafa Mujezinović    country BIH
  forms Mujezinović
  term Chairman of the Council of Ministers   sector GOV   from 2009-06-25   to 2011-03-17
person Vjekoslav Bevanda    country BIH
  forms Bevanda
  term Chairman of the Council of Ministers   sector GOV   from 2012-01-12   to 2015-02-11
  term Finance Minister   sector GOV   from 2015-03-31
person Denis Zvizdić    country BIH
  forms Zvizdić
  term Chairman of the Council of Ministers   sector GOV   from 2015-03-31   to 2019-12-23
person Zoran Tegeltija    country BIH
  forms Tegeltija
  term Chairman of the Council of Ministers   sector GOV   from 2019-12-23   to 2023-01-25
person Borjana Kristo    country BIH
  forms Kristo
  term Chairman of the Council of Ministers   sector GOV   from 2023-01-25
person Ante Jelavić    country BIH
  forms Jelavić
  term Chairman of the Presidency   sector GOV   from 1999-06-15   to 2000-02-14
person Alija Izetbegović    country BIH
  forms Izetbegović
  term Chairman of the Presidency   sector GOV   from 2000-02-14   to 2000-10-14
  term Chairman of the State Presidency   sector GOV   from 1990-12-20   to 1998-10-13
person Živko Radišić    country BIH
  forms Radišić
  term Chairman of the Presidency   sector GOV   from 2000-10-14   to 2001-06-14
person Jozo Križanović    country BIH
  forms Križanović
  term Chairman of the Presidency   sector GOV   from 2001-06-14   to 2002-02-14
person Beriz Belkić    country BIH
  forms Belkić
  term Chairman of the Presidency   sector GOV   from 2002-02-14   to 2002-10-28
person Mirko Šarović    country BIH
  forms Šarović
  term Chairman of the Presidency   sector GOV   from 2002-10-28   to 2003-04-02
person Dragan Čović    country BIH
  forms Čović
  term Chairman of the Presidency   sector GOV   from 2003-04-02   to 2003-04-10
  term Chairman of the Presidency   sector GOV   from 2003-06-27   to 2004-02-28
  term Chairman of the Presidency   sector GOV   from 2015-07-17   to 2016-03-17
  term Chairman of the Presidency   sector GOV   from 2017-07-17   to 2018-03-17
person Borislav Paravac    country BIH
  forms Paravac
  term Chairman of the Presidency   sector GOV   from 2003-04-10   to 2003-06-27
  term Chairman of the Presidency   sector GOV   from 2004-10-28   to 2005-06-28
person Sulejman Tihić    country BIH
  forms Tihić
  term Chairman of the Presidency   sector GOV   from 2004-02-28   to 2004-10-28
  term Chairman of the Presidency   sector GOV   from 2006-02-28   to 2006-11-06
person Ivo Miro Jović    country BIH
  forms Jović
  term Chairman of the Presidency   sector GOV   from 2005-06-28   to 2006-02-28
person Nebojša Radmanović    country BIH
  forms Radmanović
  term Chairman of the Presidency   sector GOV   from 2006-11-06   to 2007-07-06
  term Chairman of the Presidency   sector GOV   from 2008-11-06   to 2009-07-06
  term Chairman of the Presidency   sector GOV   from 2010-11-10   to 2011-07-10
  term Chairman of the Presidency   sector GOV   from 2012-11-10   to 2013-07-10
person Željko Komšić    country BIH
  forms Komšić
  term Chairman of the Presidency   sector GOV   from 2007-07-06   to 2008-03-06
  term Chairman of the Presidency   sector GOV   from 2009-07-06   to 2010-03-06
  term Chairman of the Presidency   sector GOV   from 2011-07-10   to 2012-03-10
  term Chairman of the Presidency   sector GOV   from 2013-07-10   to 2014-03-10
  term Chairman of the Presidency   sector GOV   from 2019-07-20   to 2020-03-20
  term Chairman of the Presidency   sector GOV   from 2021-07-20   to 2022-03-20
person Haris Silajdžić    country BIH
  forms Silajdžić
  term Chairman of the Presidency   sector GOV   from 2008-03-06   to 2008-11-06
  term Chairman of the Presidency   sector GOV   from 2010-03-06   to 2010-11-10
person Bakir Izetbegović    country BIH
  forms Izetbegović
  term Chairman of the Presidency   sector GOV   from 2012-03-10   to 2012-11-10
  term Chairman of the Presidency   sector GOV   from 2014-03-10   to 2014-11-17
  term Chairman of the Presidency   sector GOV   from 2016-03-17   to 2016-11-17
  term Chairman of the Presidency   sector GOV   from 2018-03-17   to 2018-11-20
person Milorad Dodik    country BIH
  forms Dodik
  term Chairman of the Presidency   sector GOV   from 2018-11-20   to 2019-07-20
  term Chairman of the Presidency   sector GOV   from 2020-11-20   to 2021-07-20
person Šefik Džaferović    country BIH
  forms Džaferović
  term Chairman of the Presidency   sector GOV   from 2020-03-20   to 2020-11-20
  term Chairman of the Presidency   sector GOV   from 2022-03-20
person Radisic    country BIH
  term Chairman of the Presidency of the Republic   sector GOV   from 1998-10-13   to 1999-06-15
person Josip Grubeša    country BIH
  term Justice Minister   sector GOV   from 2015-03-31
person Territorial Magras    country BLM
  forms Council Bruno Magras, Magras
  term President   sector GOV   from 2007-07-16   to 2022-04-03
person Territorial Ledee    country BLM
  forms Council Xavier Ledee, Ledee
  term President   sector GOV   from 2022-04-03
person Aleksandr Petrovich Chumakov    country BLR
  term Defence Minister   sector GOV   from 1996-11-01   to 2001-03-28
person Leonid Maltsev    country BLR
  term Defence Minister   sector GOV   from 2001-09-24   to 2009-12-04
person Juryi Žadobin    country BLR
  term Defence Minister   sector GOV   from 2009-12-04   to 2014-11-27
person Andrei Ravkov    country BLR
  term Defence Minister   sector GOV   from 2014-11-27   to 2020-01-20
person Viktor Khrenin    country BLR
  term Defence Minister   sector GOV   from 2020-01-20
person Vladimir Makei    country BLR
  term Foreign Minister   sector GOV   from 2012-08-20
person Mikhail Chyhir    country BLR
  forms Chyhir
  term Prime Minister   sector GOV   from 1994-07-21   to 1996-11-18
person Sergey Ling    country BLR
  forms Ling
  term Prime Minister   sector GOV   from 1996-11-18   to 2000-02-18
person Vladimir Yermoshin    country BLR
  forms Yermoshin
  term Prime Minister   sector GOV   from 2000-02-18   to 2001-10-01
person Gennady Novitsky    country BLR
  forms Novitsky
  term Prime Minister   sector GOV   from 2001-10-10   to 2003-07-10
person Sergei Sidorsky    country BLR
  forms Sergei Sidorskiy, Sidorsky
  term Prime Minister   sector GOV   from 2003-07-10   to 2010-12-28
person Mikhail Myasnikovich    country BLR
  forms Myasnikovich
  term Prime Minister   sector GOV   from 2010-12-28   to 2014-12-27
person Andrei Kobyakov    country BLR
  forms Kobyakov
  term Prime Minister   sector GOV   from 2014-12-27   to 2018-08-18
person Sergei Rumas    country BLR
  forms Rumas
  term Prime Minister   sector GOV   from 2018-08-18   to 2020-06-03
person Roman Golovchenko    country BLR
  forms Raman Halowchenka, Golovchenko
  term Prime Minister   sector GOV   from 2020-06-04   to 2025-03-10
person Alyaksandr Turchyn    country BLR
  forms Turchyn
  term Prime Minister   sector GOV   from 2025-03-10
person Stanislau Shushkevich    country BLR
  forms Shushkevich
  term Chairman of the Supreme Soviet   sector GOV   from 1991-09-18   to 1994-01-26
person Vyachaslau Kuznyatsou    country BLR
  forms Kuznyatsou
  term Chairman of the Supreme Soviet   sector GOV   from 1994-01-26   to 1994-01-28
person Vyacheslau Kuznyetsov    country BLR
  forms Kuznyetsov
  term President   sector GOV   from 1994-01-26   to 1994-01-28
person Myechyslau Hryb    country BLR
  forms Hryb
  term President   sector GOV   from 1994-01-28   to 1994-07-20
person Alexander Lukashenko    country BLR
  forms Aleksandr Lukashenko, Alyaksandr Lukashenka, Lukashenko
  term President   sector GOV   from 1994-07-20
person Uladzimir Siamashka    country BLR
  term Deputy Prime Minister   sector GOV   from 2003-12-23   to 2018-08-18
person Anatol Kalinin    country BLR
  term Deputy Prime Minister   sector GOV   from 2010-12-28   to 2018-08-18
person Anatol Tozik    country BLR
  term Deputy Prime Minister   sector GOV   from 2010-12-29   to 2014-12-27
person Michaił Rusy    country BLR
  forms Michail Rusy
  term Deputy Prime Minister   sector GOV   from 2012-04-10   to 2015-10-16
person Pyotr Prokopovych    country BLR
  term Deputy Prime Minister   sector GOV   from 2013-01-18   to 2014-12-27
person Natallya Kachanava    country BLR
  term Deputy Prime Minister   sector GOV   from 2014-12-27   to 2016-12-05
person Vasily Matyushevsky    country BLR
  term Deputy Prime Minister   sector GOV   from 2014-12-27   to 2018-08-18
person Vasily Zharko    country BLR
  term Deputy Prime Minister   sector GOV   from 2016-12   to 2018
person Aleksandr Turchin    country BLR
  term Deputy Prime Minister   sector GOV   from 2018-08-18   to 2019-12-03
person Ihar Liašenka    country BLR
  term Deputy Prime Minister   sector GOV   from 2018-08-18   to 2020-03-03
person Ihar Pietryšenka    country BLR
  term Deputy Prime Minister   sector GOV   from 2018-08-18
person Uladzimir Dvornik    country BLR
  term Deputy Prime Minister   sector GOV   from 2019   to 2020-06-03
person Dzmitry Kruty    country BLR
  term Deputy Prime Minister   sector GOV   from 2019-11-29   to 2020-06-03
person Jury Nazaraŭ    country BLR
  term Deputy Prime Minister   sector GOV   from 2020-03-03
person Aleksander Subbotin    country BLR
  term Deputy Prime Minister   sector GOV   from 2020-06-04   to 2021-12-13
person Mikalai Snapkou    country BLR
  term Deputy Prime Minister   sector GOV   from 2020-06-04
person Anatol Sivak    country BLR
  term Deputy Prime Minister   sector GOV   from 2020-09-03
person Lieanid Zajac    country BLR
  term Deputy Prime Minister   sector GOV   from 2022-03-21
person Mikalay Korbut    country BLR
  term Finance Minister   sector GOV   from 1997   to 2008
person Andreï Kharkovets    country BLR
  term Finance Minister   sector GOV   from 2008   to 2014
person Vladimir Amarin    country BLR
  term Finance Minister   sector GOV   from 2014   to 2018
person Yury Sieliviorstau    country BLR
  term Finance Minister   sector GOV   from 2020-06-04
person Yuri Sivakov    country BLR
  term Interior Minister   sector GOV   from 1999-02-08   to 2000-04-21
person Uladzimir Navumau    country BLR
  term Interior Minister   sector GOV   from 2000-09-25   to 2009-04-04
person Anatol Kulyashow    country BLR
  term Interior Minister   sector GOV   from 2009-06-02   to 2012-05-11
person Ihar Shunevich    country BLR
  term Interior Minister   sector GOV   from 2012-05-11   to 2019-06-10
person Yury Karayeu    country BLR
  term Interior Minister   sector GOV   from 2019-06-11   to 2020-10-29
person Ivan Kubrakou    country BLR
  term Interior Minister   sector GOV   from 2020-10-29
person Oleg Slizhevsky    country BLR
  term Justice Minister   sector GOV   from 2011-12-13   to 2021-10-18
person Siarhei Khamenka    country BLR
  term Justice Minister   sector GOV   from 2021-10-18
person Florencio Marin Jr.    country BLZ
  term Defence Minister   sector GOV   from 2020-11-16
person George Cadle Price    country BLZ
  term Prime Minister   sector GOV   from 1989-11-07   to 1993-07-03
person Manuel Esquivel    country BLZ
  forms Esquivel
  term Prime Minister   sector GOV   from 1993-07-03   to 1998-08-28
person Said Musa    country BLZ
  forms Musa
  term Prime Minister   sector GOV   from 1998-08-28   to 2008-02-08
person Dean Barrow    country BLZ
  forms Dean Oliver Barrow, Barrow
  term Prime Minister   sector GOV   from 2008-02-08   to 2020-11-12
person Johnny Briceño    country BLZ
  forms John Briceno, Juan Antonio Briceno, Briceño
  term Prime Minister   sector GOV   from 2020-11-12
  term Deputy Prime Minister   sector GOV   from 1998   to 2007-06-05
  term Finance Minister   sector GOV   from 2020-11-16
person Minita Gordon    country BLZ
  forms Gordon
  term Governor-General   sector GOV   from 1981-09-21   to 1993-11-17
person Colville Young    country BLZ
  term Governor-General   sector GOV   from 1993-11-17   to 2021-04-30
person Stuart Leslie    country BLZ
  forms Leslie
  term Governor-General   sector GOV   from 2021-04-30   to 2021-05-27
person Froyla Tzalam    country BLZ
  forms Tzalam
  term Governor-General   sector GOV   from 2021-05-27
person Juan Vildo Marin    country BLZ
  term Deputy Prime Minister   sector GOV   from 2007-06-05   to 2008-02-12
person Gaspar Vega    country BLZ
  term Deputy Prime Minister   sector GOV   from 2008-02-12   to 2016-10-17
person Cordel Hyde    country BLZ
  term Deputy Prime Minister   sector GOV   from 2020-11-16
person Kareem Musa    country BLZ
  term Interior Minister   sector GOV   from 2020-11-16
person Michael Dunkley    country BMU
  forms Dunkley
  term Premier   sector GOV   from 2014-05-20   to 2017-07-19
person David Burt    country BMU
  forms Burt
  term Premier   sector GOV   from 2017-07-19
person Edmundo Novillo    country BOL
  term Defence Minister   sector GOV   from 2020-11-09
person Javier Murillo de la Rocha    country BOL
  term Foreign Minister   sector GOV   from 1997   to 2001
person Carlos Saavedra Bruno    country BOL
  term Foreign Minister   sector GOV   from 2002   to 2003
person Juan Ignacio Siles    country BOL
  term Foreign Minister   sector GOV   from 2003   to 2005
person David Choquehuanca    country BOL
  term Foreign Minister   sector GOV   from 2006-01-22   to 2017-01-23
  term Vice President   sector GOV   from 2020-11-08
person Fernando Huanacuni Mamani    country BOL
  term Foreign Minister   sector GOV   from 2017-01-23   to 2018-09-04
person Diego Pary Rodríguez    country BOL
  term Foreign Minister   sector GOV   from 2018-09-04   to 2019-11-12
person Karen Longaric    country BOL
  term Foreign Minister   sector GOV   from 2019-11-13   to 2020-11-08
person Rogelio Mayta    country BOL
  term Foreign Minister   sector GOV   from 2020-11-09
person Jaime Paz Zamora    country BOL
  forms Paz Zamora, Zamora
  term President   sector GOV   from 1989-08-06   to 1993-08-06
person Gonzalo Sánchez de Lozada    country BOL
  forms de Lozada
  term President   sector GOV   from 1993-08-06   to 1997-08-06
  term President   sector GOV   from 2002-08-06   to 2003-10-17
person Hugo Banzer    country BOL
  forms Banzer Suarez, Hugo Banzer Suarez, Banzer
  term President   sector GOV   from 1997-08-06   to 2001-08-07
person Jorge Quiroga    country BOL
  forms Jorge Quiroga Ramirez, Quiroga
  term President   sector GOV   from 2001-08-07   to 2002-08-06
  term Vice President   sector GOV   from 1997-08-06   to 2001-08-07
person Carlos Mesa    country BOL
  forms Mesa
  term President   sector GOV   from 2003-10-17   to 2005-06-09
  term Vice President   sector GOV   from 2002-08-06   to 2003-10-17
person Eduardo Rodríguez    country BOL
  forms Rodríguez
  term President   sector GOV   from 2005-06-09   to 2005-09-22
person Evo Morales    country BOL
  forms Juan Evo Morales Ayma, Morales
  term President   sector GOV   from 2006-01-22   to 2019-11-10
person Jeanine Áñez    country BOL
  forms Jeanine Anez Chavez, Áñez
  term President   sector GOV   from 2019-11-12   to 2020-11-08
person Luis Arce    country BOL
  forms Luis Alberto Arce Catacora, Arce
  term President   sector GOV   from 2020-11-08   to 2025-11-08
person Rodrigo Paz    country BOL
  forms Rodrigo Paz Pereira
  term President   sector GOV   from 2025-11-08
person Marcelo Montenegro    country BOL
  term Finance Minister   sector GOV   from 2020-11-09
person Iván Lima Magne    country BOL
  term Justice Minister   sector GOV   from 2020-11-09
person Álvaro García Linera    country BOL
  term Vice President   sector GOV   from 2006-01-22   to 2019-11-10
person Geraldo Magela da Cruz Quintão    country BRA
  term Defence Minister   sector GOV   from 2000-01-24   to 2003-01-01
person Jaques Wagner    country BRA
  term Defence Minister   sector GOV   from 2015-01-01   to 2015-10-02
person Raul Jungmann    country BRA
  term Defence Minister   sector GOV   from 2016-05-12   to 2018-02-27
person Joaquim Silva e Luna    country BRA
  term Defence Minister   sector GOV   from 2018-02-26   to 2019-01-01
person Fernando Azevedo e Silva    country BRA
  term Defence Minister   sector GOV   from 2019-01-01   to 2021-03-29
person Walter Souza Braga Netto    country BRA
  term Defence Minister   sector GOV   from 2021-03-30   to 2022-03-31
person Paulo Sérgio Nogueira de Oliveira    country BRA
  term Defence Minister   sector GOV   from 2022-03-31
person Ernesto Araújo    country BRA
  term Foreign Minister   sector GOV   from 2019-01-01   to 2021-03-29
person Carlos Alberto Franco França    country BRA
  term Foreign Minister   sector GOV   from 2021-03-29
person Sarnay    country BRA
  term President   sector GOV   from 1985-03-21   to 1990-03-15
person Fernando Collor de Mello    country BRA
  forms de Mello
  term President   sector GOV   from 1990-03-15   to 1992-10-02
person Itamar Franco    country BRA
  forms Franco
  term President   sector GOV   from 1992-10-02   to 1994-12-31
person Fernando Henrique Cardoso    country BRA
  forms Cardoso
  term President   sector GOV   from 1995-01-01   to 2003-01-01
person Luiz Inácio Lula da Silva    country BRA
  forms Luiz Inacio da Silva, Lula da Silva, da Silva, Lula
  term President   sector GOV   from 2003-01-01   to 2011-01-01
  term President   sector GOV   from 2023-01-01
person Dilma Rousseff    country BRA
  forms Rousseff
  term President   sector GOV   from 2011-01-01   to 2016-08-31
person Michel Temer    country BRA
  forms Michel Miguel Elias Temer Lulia, Temer
  term President   sector GOV   from 2016-08-31   to 2019-01-01
  term Vice President   sector GOV   from 2011-01-01   to 2016-08-31
person Jair Bolsonaro    country BRA
  forms Bolsonaro
  term President   sector GOV   from 2019-01-01   to 2023-01-01
person Antonio Palocci    country BRA
  term Finance Minister   sector GOV   from 2003-01-01   to 2006-03-27
person Guido Mantega    country BRA
  term Finance Minister   sector GOV   from 2006-03-27   to 2015-01-01
person Joaquim Levy    country BRA
  term Finance Minister   sector GOV   from 2015-01-01   to 2015-12-21
person Nelson Barbosa    country BRA
  term Finance Minister   sector GOV   from 2015-12-21   to 2016-05-12
person Henrique Meirelles    country BRA
  term Finance Minister   sector GOV   from 2016-05-12   to 2018-04-06
person Eduardo Guardia    country BRA
  term Finance Minister   sector GOV   from 2018-04-06   to 2019-01-01
person William Andrade Patterson    country BRA
  term Justice Minister   sector GOV   from 1989-04-07   to 2000-12-14
person José Carlos Dias    country BRA
  term Justice Minister   sector GOV   from 1999-07-19   to 2000-04-14
person José Gregori    country BRA
  term Justice Minister   sector GOV   from 2000-04-14   to 2001-11-14
person Aloysio Nunes    country BRA
  term Justice Minister   sector GOV   from 2001-11-14   to 2002-04-03
person Miguel Reale Júnior    country BRA
  term Justice Minister   sector GOV   from 2002-04-03   to 2002-07-10
person Paulo de Tarso Ramos Ribeiro    country BRA
  term Justice Minister   sector GOV   from 2002-07-10   to 2003-01-01
person Márcio Thomaz Bastos    country BRA
  term Justice Minister   sector GOV   from 2003-01-01   to 2007-03-16
person Tarso Genro    country BRA
  term Justice Minister   sector GOV   from 2007-03-16   to 2010-02-10
person Luiz Paulo Barreto    country BRA
  term Justice Minister   sector GOV   from 2010-02-10   to 2010-12-31
person José Eduardo Cardozo    country BRA
  term Justice Minister   sector GOV   from 2011-01-01   to 2016-03-03
person Wellington César Lima e Silva    country BRA
  term Justice Minister   sector GOV   from 2016-03-03   to 2016-03-14
person Eugênio Aragão    country BRA
  term Justice Minister   sector GOV   from 2016-03-14   to 2016-05-12
person Alexandre de Moraes    country BRA
  term Justice Minister   sector GOV   from 2016-05-12   to 2017-02-22
person José Levi Mello do Amaral Júnior    country BRA
  term Justice Minister   sector GOV   from 2017-02-07   to 2017-03-07
person Osmar Serraglio    country BRA
  term Justice Minister   sector GOV   from 2017-03-07   to 2017-05-28
person Torquato Jardim    country BRA
  term Justice Minister   sector GOV   from 2017-05-31   to 2019-01-01
person Sergio Moro    country BRA
  term Justice Minister   sector GOV   from 2019-01-01   to 2020-04-24
person Anderson Torres    country BRA
  term Justice Minister   sector GOV   from 2020-03-30
person André Mendonça    country BRA
  term Justice Minister   sector GOV   from 2020-04-29   to 2021-03-29
person Marco Maciel    country BRA
  term Vice President   sector GOV   from 1995-01-01   to 2002-12-31
person Hamilton Mourão    country BRA
  term Vice President   sector GOV   from 2019-01-01
person Christopher Sinckler    country BRB
  term Foreign Minister   sector GOV   from 2008   to 2008
person Jerome X. Walcott    country BRB
  term Foreign Minister   sector GOV   from 2020-07-22
person Lloyd Erskine Sandiford    country BRB
  forms Sandiford
  term Prime Minister   sector GOV   from 1987-06-01   to 1994-09-07
person Owen Arthur    country BRB
  forms Arthur
  term Prime Minister   sector GOV   from 1994-09-06   to 2008-01-16
person David Thompson    country BRB
  forms Thompson
  term Prime Minister   sector GOV   from 2008-01-16   to 2010-10-23
person Freundel Stuart    country BRB
  forms Stuart
  term Prime Minister   sector GOV   from 2010-10-23   to 2018-05-25
person Mia Mottley    country BRB
  forms Mottley
  term Prime Minister   sector GOV   from 2018-05-25
  term Finance Minister   sector GOV   from 2022-01-24
person Sir Hugh Springer    country BRB
  forms Springer
  term Governor-General   sector GOV   from 1984-02-24   to 1990-06-06
person Dame Nita Barrow    country BRB
  forms Barrow
  term Governor-General   sector GOV   from 1990-06-06   to 1995-12-19
person Sir Denys Williams    country BRB
  term Governor-General   sector GOV   from 1995-12-19   to 1996-06-01
person Clifford Husbands    country BRB
  forms Husbands
  term Governor-General   sector GOV   from 1996-06-01   to 2011-10-31
person Sandra Mason    country BRB
  forms Mason
  term Governor-General   sector GOV   from 2018-01-08   to 2021-11-30
  term President   sector GOV   from 2021-11-30   to 2025-11-30
person Jeffrey Bostic    country BRB
  forms Jeffrey Davidson Bostic, Bostic
  term President   sector GOV   from 2025-11-30
person Santia J.O. Bradshaw    country BRB
  term Deputy Prime Minister   sector GOV   from 2022-01-24
person Ryan R. Straughn    country BRB
  term Finance Minister   sector GOV   from 2020-07-22
person Wilfred A. Abrahams    country BRB
  term Interior Minister   sector GOV   from 2022-01-24
person Awang Halbi bin Mohd Yussof    country BRN
  term Defence Minister   sector GOV   from 2018-01-30
person Prince Mohamed Bolkiah    country BRN
  term Foreign Minister   sector GOV   from 1984-01-01   to 2015-10-22
person Lim Jock Seng    country BRN
  term Foreign Minister   sector GOV   from 2015-10-22   to 2018-01
person Hassanal Bolkiah    country BRN
  forms Bolkiah
  term Prime Minister   sector GOV   from 1984-01-01
  term Sultan   sector GOV   from 1967-10-04
  term Finance Minister   sector GOV   from 1997-02-23
person Abu Bakar Apong    country BRN
  term Interior Minister   sector GOV   from 2015-10-22
person Khandu Wangchuk    country BTN
  forms Wangchuk
  term Foreign Minister   sector GOV   from 2003   to 2007
  term Prime Minister   sector GOV   from 2001   to 2002
  term Prime Minister   sector GOV   from 2006-09-07   to 2007-08-02
person Yeshey Dorji    country BTN
  term Foreign Minister   sector GOV   from 2007   to 2008
person Ugyen Tshering    country BTN
  term Foreign Minister   sector GOV   from 2008   to 2013
person Lyonpo Rinzin Dorje    country BTN
  term Foreign Minister   sector GOV   from 2013   to 2015
person Damcho Dorji    country BTN
  term Foreign Minister   sector GOV   from 2015-08-02   to 2018
person Tandi Dorji    country BTN
  term Foreign Minister   sector GOV   from 2018-11-08
person Lyonpo Jigmi Thinley    country BTN
  forms Lyonpo Jigme Thinley, Thinley
  term Prime Minister   sector GOV   from 1998-07-20   to 1999-07-09
person Sangay Ngedup    country BTN
  forms Sanjay Ngedup, Ngedup
  term Prime Minister   sector GOV   from 1999-07-09   to 2000-07-20
  term Prime Minister   sector GOV   from 2005-09-05   to 2006-09-07
person Yeshey Zimba    country BTN
  forms Zimba
  term Prime Minister   sector GOV   from 2000-07-20   to 2001-08-08
  term Prime Minister   sector GOV   from 2004-08-20   to 2005-09-04
person Kinzang Dorji    country BTN
  forms Dorji
  term Prime Minister   sector GOV   from 2002-08-24   to 2003-08-30
  term Prime Minister   sector GOV   from 2007-08-03   to 2008-04-09
person Jigme Thinley    country BTN
  forms Jigme Y. Thinley, Thinley
  term Prime Minister   sector GOV   from 2003-08-30   to 2004-08-18
  term Prime Minister   sector GOV   from 2008-04-09   to 2013-04-28
person Tshering Tobgay    country BTN
  forms Tobgay
  term Prime Minister   sector GOV   from 2013-07-27   to 2018-08-09
person Lotay Tshering    country BTN
  forms Tshering Tobgay, Tshering
  term Prime Minister   sector GOV   from 2018-11-07
person Jigme Singye Wangchuck    country BTN
  forms Jigme Khesar Namgyel Wangchuck, Wangchuck
  term King   sector GOV   from 1972-07-21   to 2006-12-14
person Jigme Khesar Namgyel Wangchuck    country BTN
  forms Wangchuck
  term King   sector GOV   from 2006-12-14
person Wangdi Norbu    country BTN
  term Finance Minister   sector GOV   from 2003-07   to 2013-05
person Namgay Tshering    country BTN
  term Finance Minister   sector GOV   from 2018-11-07
person Kagiso Mmusi    country BWA
  term Defence Minister   sector GOV   from 2019-11-06
person Mompati Merafhe    country BWA
  forms Mompati Merahfe
  term Foreign Minister   sector GOV   from 1994   to 2008
person Phandu Skelemani    country BWA
  forms Phandu T. C. Skelemani
  term Foreign Minister   sector GOV   from 2008   to 2014
person Pelonomi Venson-Moitoi    country BWA
  term Foreign Minister   sector GOV   from 2014   to 2018
person Vincent T. Seretse    country BWA
  term Foreign Minister   sector GOV   from 2018   to 2018
person Unity Dow    country BWA
  term Foreign Minister   sector GOV   from 2019-11-02   to 2020-08-26
person Lemogang Kwape    country BWA
  term Foreign Minister   sector GOV   from 2020-08-26
person Quett Masire    country BWA
  forms Masire
  term President   sector GOV   from 1980-07-13   to 1998-03-31
person Festus Mogae    country BWA
  forms Festus Gontebanye Mogae, Mogae
  term President   sector GOV   from 1998-04-01   to 2008-04-01
person Ian Khama    country BWA
  forms Seretse Khama Ian Khama, Khama
  term President   sector GOV   from 2008-04-01   to 2018-03-31
person Mokgweetsi Masisi    country BWA
  forms Mokgweetse Eric Masisi, Mokgweetsi Eric Keabetswe Masisi, Masisi
  term President   sector GOV   from 2018-04-01   to 2024-11-01
person Duma Boko    country BWA
  forms Boko
  term President   sector GOV   from 2024-11-01
person Baledzi Gaolathe    country BWA
  forms Baledzi Goalathe
  term Finance Minister   sector GOV   from 1999   to 2009-08-01
person Kenneth Matambo    country BWA
  term Finance Minister   sector GOV   from 2009-08-01   to 2019-11-06
person Thapelo Matsheka    country BWA
  term Finance Minister   sector GOV   from 2019-11-06   to 2021-04-16
person Peggy Serame    country BWA
  term Finance Minister   sector GOV   from 2021-04-16
person Machana Ronald Shamukuni    country BWA
  term Justice Minister   sector GOV   from 2022-04-22
person Slumber Tsogwane    country BWA
  term Vice President   sector GOV   from 2018-04-04
person Jean -Jacques Demafouth    country CAF
  term Defence Minister   sector GOV   from 1999-11-02   to 2001-08-26
person Pierre Angoua    country CAF
  term Defence Minister   sector GOV   from 2001-08-31   to 2003-01-15
person Maurice Regonessa    country CAF
  term Defence Minister   sector GOV   from 2003-01-16   to 2003-03-15
  term Interior Minister   sector GOV   from 1999-11-02   to 2000-12-15
person Jules Ouandé    country CAF
  term Defence Minister   sector GOV   from 2003-03-31   to 2003-12-12
person Michel Djotodia    country CAF
  forms Djotodia
  term Defence Minister   sector GOV   from 2013-02-03   to 2014-01-27
  term President   sector GOV   from 2013-03-24   to 2014-01-10
person Thomas Théophile Tchimangoa    country CAF
  term Defence Minister   sector GOV   from 2014-01-27   to 2014-08-22
person Aristide Sokambi    country CAF
  term Defence Minister   sector GOV   from 2014-08-22   to 2015-01-16
  term Justice Minister   sector GOV   from 2015-01-16   to 2015-10-29
person Marie-Noëlle Koyara    country CAF
  term Defence Minister   sector GOV   from 2015-01-16   to 2015-10-29
  term Defence Minister   sector GOV   from 2017-09-12   to 2021-06-10
person Joseph Bindoumi    country CAF
  term Defence Minister   sector GOV   from 2015-10-29   to 2016-04-11
person Joseph Yakété    country CAF
  term Defence Minister   sector GOV   from 2016-04-11   to 2017-09-12
person Claude Rameaux Bireau    country CAF
  term Defence Minister   sector GOV   from 2021-06-24
person Marcel Metefara    country CAF
  term Foreign Minister   sector GOV   from 1999   to 2001
  term Justice Minister   sector GOV   from 2001-04-06   to 2003-03-31
person Agba Otikpo Mézodé    country CAF
  term Foreign Minister   sector GOV   from 2001   to 2003
person Karim Meckassoua    country CAF
  term Foreign Minister   sector GOV   from 2003   to 2003
person Martial Beti Marace    country CAF
  term Foreign Minister   sector GOV   from 2003   to 2003
person Abdou Karim Meckassoua    country CAF
  term Foreign Minister   sector GOV   from 2003-03-31   to 2003-12-15
person Charles Ouénézoui    country CAF
  term Foreign Minister   sector GOV   from 2003-03-31   to 2003-12-12
person Charles Hervé Wénézoui    country CAF
  term Foreign Minister   sector GOV   from 2003-12-12   to 2005-06-19
person Jean-Paul Ngoupandé    country CAF
  forms Ngoupandé
  term Foreign Minister   sector GOV   from 2005-06-19   to 2006-09-02
  term Prime Minister   sector GOV   from 1996-06-11   to 1997-01-30
person Ambroisine Kpongo    country CAF
  term Foreign Minister   sector GOV   from 2006-01-31   to 2006-09-02
person Côme Zoumara    country CAF
  term Foreign Minister   sector GOV   from 2006-09-02   to 2008-01-28
person Dieudonné Kombo Yaya    country CAF
  term Foreign Minister   sector GOV   from 2008   to 2009
person Antoine Gambi    country CAF
  term Foreign Minister   sector GOV   from 2009-01-19   to 2013-02-03
person Parfait Anicet Mbay    country CAF
  term Foreign Minister   sector GOV   from 2013   to 2013
person Charles-Armel Doubane    country CAF
  term Foreign Minister   sector GOV   from 2013-03-31   to 2013-06
  term Foreign Minister   sector GOV   from 2016-04-11   to 2018-12-14
person Léonie Banga-Bothy    country CAF
  term Foreign Minister   sector GOV   from 2013-06-12   to 2016-04
person Toussaint Kongo-Doudou    country CAF
  term Foreign Minister   sector GOV   from 2014   to 2015
person Samuel Rangba    country CAF
  term Foreign Minister   sector GOV   from 2015   to 2016-04-11
person Sylvie Baïpo-Temon    country CAF
  term Foreign Minister   sector GOV   from 2018-12-14
person Edouard Frank    country CAF
  forms Frank
  term Prime Minister   sector GOV   from 1991-03-15   to 1992-12-04
person Timothee Malendoma    country CAF
  forms Malendoma
  term Prime Minister   sector GOV   from 1992-12-04   to 1993-02-26
person Enoch Derant Lakoue    country CAF
  forms Lakoue
  term Prime Minister   sector GOV   from 1993-02-26   to 1993-10-25
person Jean Luc Mandaba    country CAF
  forms Mandaba
  term Prime Minister   sector GOV   from 1993-10-25   to 1995-04-12
person Gabriel Koyambounou    country CAF
  forms Koyambounou
  term Prime Minister   sector GOV   from 1995-04-12   to 1996-06-11
person Michel Gbezera Bria    country CAF
  forms Bria
  term Prime Minister   sector GOV   from 1997-01-30   to 1999-02-01
person Anicet-Georges Dologuélé    country CAF
  forms Dologuélé
  term Prime Minister   sector GOV   from 1999-01-04   to 2001-04-01
person Martin Ziguélé    country CAF
  forms Ziguélé
  term Prime Minister   sector GOV   from 2001-04-01   to 2003-03-15
person Abel Goumba    country CAF
  forms Goumba
  term Prime Minister   sector GOV   from 2003-03-15   to 2003-12-11
  term Vice President   sector GOV   from 2003-12   to 2005-03
person Célestin Gaombalet    country CAF
  forms Gaombalet
  term Prime Minister   sector GOV   from 2003-12-12   to 2005-06-11
person Élie Doté    country CAF
  forms Doté
  term Prime Minister   sector GOV   from 2005-06-13   to 2008-01-18
person Faustin-Archange Touadéra    country CAF
  forms Touadéra
  term Prime Minister   sector GOV   from 2008-01-22   to 2013-01-17
  term President   sector GOV   from 2016-03-30
person Nicolas Tiangaye    country CAF
  forms Tiangaye
  term Prime Minister   sector GOV   from 2013-02-03   to 2014-01-10
person André Nzapayeké    country CAF
  forms Nzapayeké
  term Prime Minister   sector GOV   from 2014-01-25   to 2014-08-10
person Mahamat Kamoun    country CAF
  forms Kamoun
  term Prime Minister   sector GOV   from 2014-08-10   to 2016-04-02
person Simplice Sarandji    country CAF
  forms Sarandji
  term Prime Minister   sector GOV   from 2016-04-02   to 2019-02-22
person Firmin Ngrébada    country CAF
  forms Ngrébada
  term Prime Minister   sector GOV   from 2019-02-25   to 2021-06-15
person Henri-Marie Dondra    country CAF
  forms Dondra
  term Prime Minister   sector GOV   from 2021-06-15   to 2022-02-07
  term Finance Minister   sector GOV   from 2016-04-11   to 2021-06-10
person Félix Moloua    country CAF
  forms Moloua
  term Prime Minister   sector GOV   from 2022-02-07
person Andre Kolingba    country CAF
  forms Kolingba
  term President   sector GOV   from 1981-09-01   to 1993-10-22
person Ange-Félix Patassé    country CAF
  forms Patassé
  term President   sector GOV   from 1993-10-22   to 2003-03-15
person François Bozizé    country CAF
  forms Bozizé
  term President   sector GOV   from 2003-03-15   to 2013-03-24
person Alexandre-Ferdinand Nguendet    country CAF
  forms Nguendet
  term President   sector GOV   from 2014-01-10   to 2014-01-23
person Catherine Samba-Panza    country CAF
  forms Samba-Panza
  term President   sector GOV   from 2014-01-23   to 2016-03-30
person Eric Sorongope    country CAF
  term Finance Minister   sector GOV   from 2001-04-06   to 2003-03-15
person Jean-Pierre Lebouder    country CAF
  term Finance Minister   sector GOV   from 2003-12-15   to 2004-09-02
person Daniel Nditifei Boysembe    country CAF
  term Finance Minister   sector GOV   from 2004-09-02   to 2005-06-19
person Théodore Dabanga    country CAF
  term Finance Minister   sector GOV   from 2005-06-19   to 2013-03-24
person Emmanuel Bizzo    country CAF
  term Finance Minister   sector GOV   from 2008-01-28   to 2009-01-19
person Albert Bessé    country CAF
  term Finance Minister   sector GOV   from 2009-01-19   to 2011-04-22
person Sylvain Ndoutingai    country CAF
  term Finance Minister   sector GOV   from 2011-04-22   to 2013-02-03
person Georges Bozanga    country CAF
  term Finance Minister   sector GOV   from 2013-03-31   to 2013-06-12
person Christophe Bremaïdou    country CAF
  term Finance Minister   sector GOV   from 2013-06-12   to 2014-01-27
person Mathieu Ngoubou    country CAF
  term Finance Minister   sector GOV   from 2013-06-12   to 2014-01-27
person Rémi Yakoro    country CAF
  term Finance Minister   sector GOV   from 2014-01-27   to 2014-08-22
person Bonandélé Koumba    country CAF
  term Finance Minister   sector GOV   from 2014-08-22   to 2015-01-16
person Abdallah Kadre Assane    country CAF
  term Finance Minister   sector GOV   from 2015-01-16   to 2016-04-11
person Hervé Ndoba    country CAF
  term Finance Minister   sector GOV   from 2021-06-24
person Theodore Biko    country CAF
  term Interior Minister   sector GOV   from 2000-12-15   to 2001-08-30
person Joseph Mozoule    country CAF
  term Interior Minister   sector GOV   from 2001-08-31   to 2003-01-15
person Jacquesson Mazette    country CAF
  term Interior Minister   sector GOV   from 2003-01-16   to 2003-03-15
person Michel-Paulin Bondeboli    country CAF
  term Interior Minister   sector GOV   from 2003-03-31   to 2003-12-15
person Michel Salle    country CAF
  term Interior Minister   sector GOV   from 2004-09-02   to 2008-01-28
person Raymond Paul Ndougou    country CAF
  term Interior Minister   sector GOV   from 2008-01-28   to 2009-01-19
person Josué Binoua    country CAF
  term Interior Minister   sector GOV   from 2013-02-03   to 2013-03-31
person Noureddine Adam    country CAF
  term Interior Minister   sector GOV   from 2013-03-31   to 2013-06-12
person Denis Wangao Kizimale    country CAF
  term Interior Minister   sector GOV   from 2014-01-27   to 2014-08-22
  term Justice Minister   sector GOV   from 1999-11-01   to 2000-04-16
person Thierry-Marie Métinkoé    country CAF
  term Interior Minister   sector GOV   from 2014-08-22   to 2015-01-16
person Nicaise Karnou-Samedi    country CAF
  term Interior Minister   sector GOV   from 2015-01-16   to 2015-07-20
person Dominique Saïd Panguindji    country CAF
  term Interior Minister   sector GOV   from 2015-07-20   to 2015-10-29
  term Justice Minister   sector GOV   from 2015-10-29   to 2016-04-11
person Chrysostome Sambia    country CAF
  term Interior Minister   sector GOV   from 2015-10-29   to 2016-04-11
person Jean-Serge Bokassa    country CAF
  term Interior Minister   sector GOV   from 2016-04-11   to 2018-04-14
person Henri Wanzet Linguissara    country CAF
  term Interior Minister   sector GOV   from 2017-09-12   to 2021-06-10
person Michel Nicaise Nassin    country CAF
  term Interior Minister   sector GOV   from 2021-06-24
person Antoine Grothe    country CAF
  term Justice Minister   sector GOV   from 2000-04-17   to 2001-04-05
person Faustin Baudou    country CAF
  term Justice Minister   sector GOV   from 2003-03-31   to 2003-12-15
person Yacinthe Wodobodé    country CAF
  term Justice Minister   sector GOV   from 2003-12-15   to 2004-09-02
person Lea Doumbta    country CAF
  term Justice Minister   sector GOV   from 2004-09-02   to 2005-06-19
person Paul Otto    country CAF
  term Justice Minister   sector GOV   from 2005-06-19   to 2013-03-24
person Maleyombo Thierry Savonarole    country CAF
  term Justice Minister   sector GOV   from 2008-01-28   to 2009-01-19
person Laurent Ngon Baba    country CAF
  term Justice Minister   sector GOV   from 2009-01-19   to 2011-04-22
person Firmin Findiro    country CAF
  term Justice Minister   sector GOV   from 2011-04-22   to 2013-02-03
person Jacques Mbosso    country CAF
  term Justice Minister   sector GOV   from 2013-02-03   to 2013-03-31
person Arsène Sendé    country CAF
  term Justice Minister   sector GOV   from 2013-03-31   to 2014-01-27
person Isabelle Gaudeuille    country CAF
  term Justice Minister   sector GOV   from 2014-01-27   to 2014-08-22
person Gabriel Faustin Ngbodou    country CAF
  term Justice Minister   sector GOV   from 2014-08-22   to 2015-01-16
person Flavien Mbata    country CAF
  term Justice Minister   sector GOV   from 2016-04-11   to 2021-06-10
person Arnaud Djoubaye Abazène    country CAF
  term Justice Minister   sector GOV   from 2021-06-24
person John McCallum    country CAN
  term Defence Minister   sector GOV   from 2002-05-26   to 2003-12-11
person David Pratt    country CAN
  term Defence Minister   sector GOV   from 2003-12-12   to 2004-07-19
person Gordon O'Connor    country CAN
  term Defence Minister   sector GOV   from 2006-02-06   to 2007-08-14
person Rick Casson    country CAN
  term Defence Minister   sector GOV   from 2006-05-09   to 2009-03-08
person Peter MacKay    country CAN
  term Defence Minister   sector GOV   from 2007-08-14   to 2013-07-15
  term Foreign Minister   sector GOV   from 2006-02-06   to 2007-08-14
person Rob Nicholson    country CAN
  term Defence Minister   sector GOV   from 2013-07-15   to 2015-02-09
  term Foreign Minister   sector GOV   from 2015-02-09   to 2015-11-04
person Jason Kenney    country CAN
  term Defence Minister   sector GOV   from 2015-02-09   to 2015-11-04
person Harjit Sajjan    country CAN
  term Defence Minister   sector GOV   from 2015-11-04   to 2021-10-26
person Anita Anand    country CAN
  term Defence Minister   sector GOV   from 2021-10-26
person Lloyd Axworthy    country CAN
  term Foreign Minister   sector GOV   from 1996-01-25   to 2000-10-16
person John Manley    country CAN
  term Foreign Minister   sector GOV   from 2000-10-17   to 2002-01-15
person Pierre Pettigrew    country CAN
  term Foreign Minister   sector GOV   from 2004-07-20   to 2006-02-05
person Maxime Bernier    country CAN
  term Foreign Minister   sector GOV   from 2007-08-13   to 2008-05-26
person John Baird    country CAN
  term Foreign Minister   sector GOV   from 2011-05-18   to 2015-02-03
person Stéphane Dion    country CAN
  term Foreign Minister   sector GOV   from 2015-11-04   to 2017-01-10
person Chrystia Freeland    country CAN
  term Foreign Minister   sector GOV   from 2017-01-10   to 2019-11-20
person François-Philippe Champagne    country CAN
  term Foreign Minister   sector GOV   from 2019-11-20   to 2021-01-12
person Marc Garneau    country CAN
  term Foreign Minister   sector GOV   from 2021-01-12   to 2021-10-26
person Mélanie Joly    country CAN
  term Foreign Minister   sector GOV   from 2021-10-26
person Brian Mulroney    country CAN
  forms Mulroney
  term Prime Minister   sector GOV   from 1984-09-17   to 1993-06-25
person Kim Campbell    country CAN
  forms Campbell
  term Prime Minister   sector GOV   from 1993-06-25   to 1993-11-04
person Jean Chrétien    country CAN
  forms Chrétien
  term Prime Minister   sector GOV   from 1993-11-04   to 2003-12-12
person Paul Martin    country CAN
  forms Martin
  term Prime Minister   sector GOV   from 2003-12-12   to 2006-02-06
person Stephen Harper    country CAN
  forms Stephen Joseph Harper, Harper
  term Prime Minister   sector GOV   from 2006-02-06   to 2015-11-04
person Justin Trudeau    country CAN
  forms Justin Pierre James Trudeau, Trudeau
  term Prime Minister   sector GOV   from 2015-11-04   to 2025-03-14
person Mark Carney    country CAN
  forms Carney
  term Prime Minister   sector GOV   from 2025-03-14
person Jeanne Sauve    country CAN
  forms Sauve
  term Governor-General   sector GOV   from 1984-05-14   to 1990-01-29
person Ramon Hnatyshyn    country CAN
  forms Hnatyshyn
  term Governor-General   sector GOV   from 1990-01-29   to 1995-02-08
person Romeo Leblanc    country CAN
  forms Leblanc
  term Governor-General   sector GOV   from 1995-02-08   to 1999-10-07
person Adrienne Clarkson    country CAN
  forms Clarkson
  term Governor-General   sector GOV   from 1999-10-07   to 2005-09-27
person Michaëlle Jean    country CAN
  forms Jean
  term Governor-General   sector GOV   from 2005-09-27   to 2010-10-01
person David Johnston    country CAN
  forms Johnston
  term Governor-General   sector GOV   from 2010-10-01   to 2017-10-02
person Julie Payette    country CAN
  forms Payette
  term Governor-General   sector GOV   from 2017-10-02   to 2021-01-21
person Mary Simon    country CAN
  forms Simon
  term Governor-General   sector GOV   from 2021-07-26
person Koller    country CHE
  term President   sector GOV   from 1990-01-01   to 1990-12-31
person Cotti    country CHE
  term President   sector GOV   from 1991-01-01   to 1991-12-31
person Rene Felber    country CHE
  forms Felber
  term President   sector GOV   from 1992-01-01   to 1992-12-31
person Ogi    country CHE
  term President   sector GOV   from 1993-01-01   to 1993-12-31
person Otto Stich    country CHE
  forms Stich
  term President   sector GOV   from 1994-01-01   to 1994-12-31
person Villiger    country CHE
  term President   sector GOV   from 1995-01-01   to 1995-12-31
person Jean Pascal Delamuraz    country CHE
  forms Delamuraz
  term President   sector GOV   from 1996-01-01   to 1996-12-31
person Arnold Koller    country CHE
  forms Koller
  term President   sector GOV   from 1997-01-01   to 1997-12-31
person Flavio Cotti    country CHE
  forms Cotti
  term President   sector GOV   from 1998-01-01   to 1998-12-31
person Ruth Dreifuss    country CHE
  forms Dreifuss
  term President   sector GOV   from 1999-01-01   to 1999-12-31
person Adolf Ogi    country CHE
  term President   sector GOV   from 2000-01-01   to 2000-12-31
person Moritz Leuenberger    country CHE
  forms Leuenberger
  term President   sector GOV   from 2001-01-01   to 2001-12-31
  term President   sector GOV   from 2006-01-01   to 2006-12-31
  term Vice President   sector GOV   from 2000-01-01   to 2000-12-01
  term Vice President   sector GOV   from 2005-01-01   to 2005-12-31
person Kaspar Villiger    country CHE
  forms Villiger
  term President   sector GOV   from 2002-01-01   to 2002-12-31
  term Vice President   sector GOV   from 2001-01-01   to 2001-12-31
person Pascal Couchepin    country CHE
  forms Couchepin
  term President   sector GOV   from 2003-01-01   to 2003-12-31
  term President   sector GOV   from 2008-01-01   to 2008-12-31
  term Vice President   sector GOV   from 2002-01-01   to 2002-12-31
  term Vice President   sector GOV   from 2007-01-01   to 2007-12-31
person Joseph Deiss    country CHE
  forms Deiss
  term President   sector GOV   from 2004-01-01   to 2004-12-31
person Samuel Schmid    country CHE
  forms Schmid
  term President   sector GOV   from 2005-01-01   to 2005-12-31
person Micheline Calmy-Rey    country CHE
  forms Calmy-Rey
  term President   sector GOV   from 2007-01-01   to 2007-12-31
  term President   sector GOV   from 2011-01-01   to 2011-12-31
  term Vice President   sector GOV   from 2006-01-01   to 2006-12-31
  term Vice President   sector GOV   from 2010-11-01   to 2010-12-31
person Hans-Rudolf Merz    country CHE
  forms Merz
  term President   sector GOV   from 2009-01-01   to 2009-12-31
  term Vice President   sector GOV   from 2009-01-01   to 2009-12-31
person Doris Leuthard    country CHE
  forms Leuthard
  term President   sector GOV   from 2010-01-01   to 2010-12-31
  term President   sector GOV   from 2017-01-01   to 2017-12-31
  term Vice President   sector GOV   from 2009-01-01   to 2009-12-31
  term Vice President   sector GOV   from 2016-01-01   to 2016-12-31
person Eveline Widmer-Schlumpf    country CHE
  forms Widmer-Schlumpf
  term President   sector GOV   from 2012-01-01   to 2012-12-31
person Ueli Maurer    country CHE
  forms Maurer
  term President   sector GOV   from 2013-01-01   to 2013-12-31
  term President   sector GOV   from 2019-01-01   to 2019-12-31
  term Vice President   sector GOV   from 2012-01-01   to 2012-12-31
  term Vice President   sector GOV   from 2018-01-01   to 2018-12-31
person Didier Burkhalter    country CHE
  forms Burkhalter
  term President   sector GOV   from 2014-01-01   to 2014-12-31
person Simonetta Sommaruga    country CHE
  forms Sommaruga
  term President   sector GOV   from 2015-01-01   to 2015-12-31
  term President   sector GOV   from 2020-01-01   to 2020-12-31
person Johann Schneider-Ammann    country CHE
  forms Johann N. Schneider-Ammann, Schneider-Ammann
  term President   sector GOV   from 2016-01-01   to 2016-12-31
person Alain Berset    country CHE
  forms Berset
  term President   sector GOV   from 2018-01-01   to 2018-12-31
  term President   sector GOV   from 2023-01-01   to 2024-01-01
  term Vice President   sector GOV   from 2017-01-01   to 2017-12-31
  term Vice President   sector GOV   from 2022-01-01
person Guy Parmelin    country CHE
  forms Parmelin
  term President   sector GOV   from 2021-01-01   to 2021-12-31
  term President   sector GOV   from 2026-01-01
person Ignazio Cassis    country CHE
  forms Cassis
  term President   sector GOV   from 2022-01-01   to 2023-01-01
  term Vice President   sector GOV   from 2021-01-01   to 2021-12-31
person Viola Amherd    country CHE
  forms Amherd
  term President   sector GOV   from 2024-01-01   to 2025-01-01
person Karin Keller-Sutter    country CHE
  forms Keller-Sutter
  term President   sector GOV   from 2025-01-01   to 2026-01-01
person Annemarie Huber-Hotz    country CHE
  term Federal Chancellor   sector GOV   from 2000-01-01   to 2007-12-31
person Corina Casanova    country CHE
  term Federal Chancellor   sector GOV   from 2008-01-01   to 2015-12-31
person Walter Thurnherr    country CHE
  term Federal Chancellor   sector GOV   from 2016-01-01
person Edmundo Pérez Yoma    country CHL
  term Defence Minister   sector GOV   from 1999-06-22   to 2000-03-11
  term Interior Minister   sector GOV   from 2008-01-08   to 2010-03-11
person Mario Fernández Baeza    country CHL
  term Defence Minister   sector GOV   from 2000-03-11   to 2002-01-07
  term Interior Minister   sector GOV   from 2016-06-08   to 2018-03-11
person Michelle Bachelet    country CHL
  forms Michelle Bachelet Jeria, Bachelet
  term Defence Minister   sector GOV   from 2002-01-07   to 2004-09-29
  term President   sector GOV   from 2006-03-11   to 2010-03-11
  term President   sector GOV   from 2014-03-11   to 2018-03-11
person Jaime Ravinet    country CHL
  term Defence Minister   sector GOV   from 2004-09-29   to 2006-03-11
  term Defence Minister   sector GOV   from 2010-03-11   to 2011-01-13
person Vivianne Blanlot    country CHL
  term Defence Minister   sector GOV   from 2006-03-11   to 2007-03-26
person José Goñi    country CHL
  term Defence Minister   sector GOV   from 2007-03-27   to 2009-03-12
person Francisco Vidal    country CHL
  term Defence Minister   sector GOV   from 2009-03-12   to 2010-03-11
  term Interior Minister   sector GOV   from 2005-05-24   to 2006-03-11
person Andrés Allamand    country CHL
  term Defence Minister   sector GOV   from 2011-01-16   to 2012-11-05
  term Foreign Minister   sector GOV   from 2020-07-28   to 2022-02-06
person Rodrigo Hinzpeter    country CHL
  term Defence Minister   sector GOV   from 2012-11-05   to 2014-03-11
  term Interior Minister   sector GOV   from 2010-03-11   to 2012-11-05
person Jorge Burgos    country CHL
  term Defence Minister   sector GOV   from 2014-03-11   to 2015-05-11
  term Interior Minister   sector GOV   from 2015-05-11   to 2016-06-08
person José Antonio Gómez Urrutia    country CHL
  term Defence Minister   sector GOV   from 2015-05-11   to 2018-03-11
  term Justice Minister   sector GOV   from 1999-12-16   to 2003-03-03
  term Justice Minister   sector GOV   from 2014-03-11   to 2015-05-11
person Alberto Espina    country CHL
  term Defence Minister   sector GOV   from 2018-03-11   to 2020-07-28
person Mario Desbordes    country CHL
  term Defence Minister   sector GOV   from 2020-07-28   to 2020-12-18
person Baldo Prokurica    country CHL
  term Defence Minister   sector GOV   from 2020-12-18   to 2022-03-11
person Maya Fernández    country CHL
  term Defence Minister   sector GOV   from 2022-03-11
person Juan Gabriel Valdés    country CHL
  term Foreign Minister   sector GOV   from 1999-06-22   to 2000-03-11
person Soledad Alvear    country CHL
  term Foreign Minister   sector GOV   from 2000-03-11   to 2004-10-01
person Ignacio Walker    country CHL
  term Foreign Minister   sector GOV   from 2004-10-01   to 2006-03-11
person Alejandro Foxley    country CHL
  term Foreign Minister   sector GOV   from 2006-03-11   to 2009-03-12
person Mariano Fernández    country CHL
  term Foreign Minister   sector GOV   from 2009-03-12   to 2010-03-11
person Alfredo Moreno    country CHL
  term Foreign Minister   sector GOV   from 2010-03-11   to 2014-03-11
person Heraldo Muñoz    country CHL
  term Foreign Minister   sector GOV   from 2014-03-11   to 2018-03-11
person Roberto Ampuero    country CHL
  term Foreign Minister   sector GOV   from 2018-03-11   to 2019-06-13
person Teodoro Ribera    country CHL
  term Foreign Minister   sector GOV   from 2019-06-13   to 2020-07-28
person Carolina Valdivia Torres    country CHL
  term Foreign Minister   sector GOV   from 2022-02-06   to 2022-03-11
person Antonia Urrejola    country CHL
  term Foreign Minister   sector GOV   from 2022-03-11
person Augusto Pinochet    country CHL
  forms Pinochet
  term President   sector GOV   from 1973-09-11   to 1990-03-11
person Patricio Aylwin    country CHL
  forms Aylwin
  term President   sector GOV   from 1990-03-11   to 1994-03-11
person Eduardo Frei Ruiz-Tagle    country CHL
  forms Ruiz-Tagle
  term President   sector GOV   from 1994-03-11   to 2000-03-11
person Ricardo Lagos    country CHL
  forms Ricardo Lagos Escobar, Lagos
  term President   sector GOV   from 2000-03-11   to 2006-03-11
person Sebastián Piñera    country CHL
  forms Sebastian Pinera Echenique, Piñera
  term President   sector GOV   from 2010-03-11   to 2014-03-11
  term President   sector GOV   from 2018-03-11   to 2022-03-11
person Gabriel Boric    country CHL
  forms Boric
  term President   sector GOV   from 2022-03-11
person Manuel Marfán    country CHL
  term Finance Minister   sector GOV   from 1999-12-03   to 2000-03-11
person Nicolás Eyzaguirre    country CHL
  term Finance Minister   sector GOV   from 2000-03-11   to 2006-03-11
  term Finance Minister   sector GOV   from 2017-08-31   to 2018-03-11
person Andrés Velasco    country CHL
  term Finance Minister   sector GOV   from 2006-03-11   to 2010-03-11
person Felipe Larraín Bascuñán    country CHL
  term Finance Minister   sector GOV   from 2010-03-11   to 2014-03-11
  term Finance Minister   sector GOV   from 2018-03-11   to 2019-10-28
person Alberto Arenas    country CHL
  term Finance Minister   sector GOV   from 2014-03-11   to 2015-05-11
person Rodrigo Valdés    country CHL
  term Finance Minister   sector GOV   from 2015-05-11   to 2017-08-31
person Ignacio Briones    country CHL
  term Finance Minister   sector GOV   from 2019-10-28   to 2021-01-26
person Rodrigo Cerda Norambuena    country CHL
  term Finance Minister   sector GOV   from 2021-01-26   to 2022-03-11
person Mario Marcel    country CHL
  term Finance Minister   sector GOV   from 2022-03-11
person Raúl Troncoso    country CHL
  term Interior Minister   sector GOV   from 1998-08-01   to 2000-03-11
person José Miguel Insulza    country CHL
  term Interior Minister   sector GOV   from 2000-03-11   to 2005-05-24
person Andrés Zaldívar    country CHL
  term Interior Minister   sector GOV   from 2006-03-11   to 2006-07-14
person Belisario Velasco    country CHL
  term Interior Minister   sector GOV   from 2006-07-14   to 2008-01-03
person Andrés Chadwick    country CHL
  term Interior Minister   sector GOV   from 2012-11-05   to 2014-03-11
  term Interior Minister   sector GOV   from 2018-03-11   to 2019-10-28
person Rodrigo Peñailillo    country CHL
  term Interior Minister   sector GOV   from 2014-03-11   to 2015-05-11
person Gonzalo Blumel    country CHL
  term Interior Minister   sector GOV   from 2019-10-28   to 2020-07-28
person Víctor Pérez Varela    country CHL
  term Interior Minister   sector GOV   from 2020-07-28   to 2020-11-03
person Rodrigo Delgado    country CHL
  term Interior Minister   sector GOV   from 2020-11-04   to 2022-03-11
person Izkia Siches    country CHL
  term Interior Minister   sector GOV   from 2022-03-11
person Felipe Bulnes    country CHL
  term Justice Minister   sector GOV   from 2010-03-11   to 2011-07-18
person Patricia Pérez Goldberg    country CHL
  term Justice Minister   sector GOV   from 2012-12-17   to 2014-03-11
person Javiera Blanco    country CHL
  term Justice Minister   sector GOV   from 2015-05-11   to 2016-10-19
person Jaime Campos    country CHL
  term Justice Minister   sector GOV   from 2016-10-19   to 2018-03-11
person Hernán Larraín    country CHL
  term Justice Minister   sector GOV   from 2018-03-11   to 2022-03-11
person Marcela Ríos    country CHL
  term Justice Minister   sector GOV   from 2022-03-11
person Cao Gangchuan    country CHN
  term Defence Minister   sector GOV   from 2003-03   to 2008-03
person Liang Guanglie    country CHN
  term Defence Minister   sector GOV   from 2008-03-17   to 2013-03-16
person Chang Wanquan    country CHN
  term Defence Minister   sector GOV   from 2013-03-16   to 2018-03-19
person Wei Fenghe    country CHN
  term Defence Minister   sector GOV   from 2018-03-19
person Qian Qichen    country CHN
  term Foreign Minister   sector GOV   from 1988-04-12   to 1998-03-18
person Yang Jiechi    country CHN
  term Foreign Minister   sector GOV   from 2007-04-27   to 2013-03-16
person Wang Yi    country CHN
  term Foreign Minister   sector GOV   from 2013-03-17   to 2022-12-30
person Qin Gang    country CHN
  term Foreign Minister   sector GOV   from 2022-12-30   to 2023-07-25
person Wang Qishan    country CHN
  term Foreign Minister   sector GOV   from 2023-07-25
  term Vice President   sector GOV   from 2018-03-17
person Li Peng    country CHN
  term Premier   sector GOV   from 1987-11-24   to 1998-03-17
person Zhu Rongji    country CHN
  term Premier   sector GOV   from 1998-03-17   to 2003-03-16
person Wen Jiabao    country CHN
  term Premier   sector GOV   from 2003-03-16   to 2013-03-15
person Li Keqiang    country CHN
  term Premier   sector GOV   from 2013-03-15   to 2023-03-11
person LI Qiang    country CHN
  term Premier   sector GOV   from 2023-03-11
person Jiang Zemin    country CHN
  forms Jiang
  term President   sector GOV   from 1993-03-27   to 2003-03-15
  term General Secretary   sector GOV   from 1989-06-24   to 2002-11-15
person Hu Jintao    country CHN
  term President   sector GOV   from 2003-03-15   to 2013-03-14
  term General Secretary   sector GOV   from 2002-11-15   to 2012-11-15
  term Vice President   sector GOV   from 1998-03-15   to 2003-03-15
person Xi Jinping    country CHN
  term President   sector GOV   from 2013-03-14
  term General Secretary   sector GOV   from 2012-11-15
  term Vice President   sector GOV   from 2008-03-15   to 2013-03-14
person Deng Xiaoping    country CHN
  forms Deng
  term de facto ruler   sector GOV   from 1980-09-10   to 1997-02-19
person Lou Jiwei    country CHN
  term Finance Minister   sector GOV   from 2013-03-16   to 2016-11-07
person Xiao Jie    country CHN
  term Finance Minister   sector GOV   from 2016-11-07   to 2018-03-19
person Liu Kun    country CHN
  term Finance Minister   sector GOV   from 2018-03-19
person Jia Chunwang    country CHN
  term Interior Minister   sector GOV   from 1998   to 2002
person Zhou Yongkang    country CHN
  term Interior Minister   sector GOV   from 2002   to 2007
person Meng Jianzhu    country CHN
  term Interior Minister   sector GOV   from 2007   to 2012
person Guo Shengkun    country CHN
  term Interior Minister   sector GOV   from 2012-12-28   to 2017-11-04
person Zhao Kezhi    country CHN
  term Interior Minister   sector GOV   from 2017-11-04   to 2022-06-25
person Wang Xiaohong    country CHN
  term Interior Minister   sector GOV   from 2022-06-25
person Gao Changli    country CHN
  term Justice Minister   sector GOV   from 1998-03   to 2000-11
person Zhang Fusen    country CHN
  term Justice Minister   sector GOV   from 2000-12   to 2005-07
person Wu Aiying    country CHN
  term Justice Minister   sector GOV   from 2005-07-01   to 2017-02-24
person Zhang Jun    country CHN
  term Justice Minister   sector GOV   from 2017-02-24   to 2018-03-19
person Fu Zhenghua    country CHN
  term Justice Minister   sector GOV   from 2018-03-19   to 2020-04-29
person Tang Yijun    country CHN
  term Justice Minister   sector GOV   from 2020-04-29
person Zeng Qinghong    country CHN
  term Vice President   sector GOV   from 2003   to 2008
person Li Yuanchao    country CHN
  term Vice President   sector GOV   from 2013-03-14   to 2018-03-17
person Guillaume Kigbafori Soro    country CIV
  forms Guillaume Soro, Soro
  term Defence Minister   sector GOV   from 2011-04-11   to 2012-03-13
  term Prime Minister   sector GOV   from 2007-04-04   to 2012-03-13
person Alain-Richard Donwahi    country CIV
  term Defence Minister   sector GOV   from 2016-01-12   to 2017-07-19
person Hamed Bakayoko    country CIV
  forms Bakayoko
  term Defence Minister   sector GOV   from 2017-07-19   to 2021-03-10
  term Prime Minister   sector GOV   from 2020-07-30   to 2021-03-10
person Téné Birahima Ouattara    country CIV
  term Defence Minister   sector GOV   from 2021-03-08
person Amara Essy    country CIV
  term Foreign Minister   sector GOV   from 1990   to 2000
person Christophe M'Boua    country CIV
  term Foreign Minister   sector GOV   from 2000   to 2000
person Charles Gomis    country CIV
  term Foreign Minister   sector GOV   from 2000-03   to 2000-10
person Aboudramane Sangaré    country CIV
  term Foreign Minister   sector GOV   from 2000-10   to 2003-03
person Bamba Mamadou    country CIV
  term Foreign Minister   sector GOV   from 2003   to 2006
person Youssouf Bakayoko    country CIV
  term Foreign Minister   sector GOV   from 2006   to 2010
person Jean-Marie Kacou Gervais    country CIV
  term Foreign Minister   sector GOV   from 2010   to 2011
person Alcide Djédjé    country CIV
  term Foreign Minister   sector GOV   from 2010-12-07   to 2011-04-11
person Daniel Kablan Duncan    country CIV
  forms Duncan
  term Foreign Minister   sector GOV   from 2011-06-01   to 2012-11-21
  term Prime Minister   sector GOV   from 1993-12-11   to 1999-12-24
  term Prime Minister   sector GOV   from 2012-11-21   to 2017-01-09
  term Vice President   sector GOV   from 2017-01-16   to 2020-07-08
person Charles Koffi Diby    country CIV
  term Foreign Minister   sector GOV   from 2012-11-21   to 2016-01-13
  term Finance Minister   sector GOV   from 2007-04   to 2012-11
person Albert Mabri Toikeusse    country CIV
  forms Albert Mabri Toikesse
  term Foreign Minister   sector GOV   from 2016-01-13   to 2016-11-25
person Marcel Amon-Tanoh    country CIV
  forms Marcel Benoit Amon Tanoh
  term Foreign Minister   sector GOV   from 2016-11-26   to 2020-03-19
person Ally Coulibaly    country CIV
  term Foreign Minister   sector GOV   from 2020-03-19   to 2021-04-06
person Kandia Camara    country CIV
  term Foreign Minister   sector GOV   from 2021-04-06
person Alassane Ouattara    country CIV
  forms Alassane Dramane Ouattara, Ouattara
  term Prime Minister   sector GOV   from 1990-11-07   to 1993-12-11
  term President   sector GOV   from 2010-12-04
person Seydou Diarra    country CIV
  forms Diarra
  term Prime Minister   sector GOV   from 2000-05-18   to 2000-10-18
  term Prime Minister   sector GOV   from 2003-02-10   to 2005-12-07
person Pascal Affi N'Guessan    country CIV
  forms N'Guessan
  term Prime Minister   sector GOV   from 2000-10-27   to 2003-02-10
person Charles Konan Banny    country CIV
  forms Banny
  term Prime Minister   sector GOV   from 2005-12-07   to 2007-04-07
  term Finance Minister   sector GOV   from 2005-12   to 2007-04
person Gilbert Aké    country CIV
  term Prime Minister   sector GOV   from 2010-12-06   to 2011-04-11
person Jeannot Ahoussou-Kouadio    country CIV
  forms Jeannot Aoussou Kouadio, Ahoussou-Kouadio
  term Prime Minister   sector GOV   from 2012-03-13   to 2012-11-21
person Amadou Gon Coulibaly    country CIV
  forms Coulibaly
  term Prime Minister   sector GOV   from 2017-01-10   to 2020-07-08
person Patrick Achi    country CIV
  forms Achi
  term Prime Minister   sector GOV   from 2021-03-08   to 2023-10-16
person Robert Mambe    country CIV
  forms Robert Beujre Mambe, Robert Breugre Mambe, Mambe
  term Prime Minister   sector GOV   from 2023-10-16
person Félix Houphouët-Boigny    country CIV
  forms Houphouët-Boigny
  term President   sector GOV   from 1960-08-07   to 1993-12-07
person Henri Konan Bedie    country CIV
  forms Konan Bedie, Bedie
  term President   sector GOV   from 1993-12-07   to 1999-12-25
person Robert Guéï    country CIV
  forms Guéï
  term President   sector GOV   from 1999-12-24   to 2000-10-26
person Laurent Gbagbo    country CIV
  forms Gbagbo
  term President   sector GOV   from 2000-10-26   to 2011-04-11
person N'golo Coulibaly    country CIV
  term Finance Minister   sector GOV   from 2000-01   to 2000-05
person Mamadou Koulibaly    country CIV
  term Finance Minister   sector GOV   from 2000-05   to 2001-01
person Paul Antoine Bohoun Bouabré    country CIV
  forms Paul Bohoun Bouabre
  term Finance Minister   sector GOV   from 2001-01   to 2005-12
person Kaba Nialé    country CIV
  term Finance Minister   sector GOV   from 2012-11   to 2016-01
person Adama Koné    country CIV
  term Finance Minister   sector GOV   from 2016-01   to 2019-09-04
person Adama Coulibaly    country CIV
  term Finance Minister   sector GOV   from 2019-09-04
person Vagondo Diomandé    country CIV
  term Interior Minister   sector GOV   from 2019-09-04
person Sansan Kambilé    country CIV
  term Justice Minister   sector GOV   from 2016-01-13
person Tiémoko Meyliet Koné    country CIV
  term Vice President   sector GOV   from 2022-04-19
person Jean Baptiste Bokam    country CMR
  term Defence Minister   sector GOV   from 2009-06-30   to 2018-03-01
person Issa Koumpa    country CMR
  term Defence Minister   sector GOV   from 2011-12-09
person Galax Yves Landry Etoga    country CMR
  term Defence Minister   sector GOV   from 2018-03-02
person Augustin Kontchou Kouomegni    country CMR
  term Foreign Minister   sector GOV   from 1997-12-07   to 2001-04-26
person François-Xavier Ngoubeyou    country CMR
  term Foreign Minister   sector GOV   from 2001-04-27   to 2004-12-07
person Laurent Esso    country CMR
  term Foreign Minister   sector GOV   from 2004-12-08   to 2006-09-21
  term Justice Minister   sector GOV   from 2011-12-09
person Jean-Marie Atangana Mebara    country CMR
  forms Jean Marie Antagana Mebara
  term Foreign Minister   sector GOV   from 2006-09-22   to 2007-09-06
person Henri Eyebe Ayissi    country CMR
  forms Henry Eyebe Ayissi
  term Foreign Minister   sector GOV   from 2007-09-07   to 2011-12-09
person Pierre Moukoko Mbonjo    country CMR
  term Foreign Minister   sector GOV   from 2011-12-09   to 2015-10-01
person Lejeune Mbella Mbella    country CMR
  term Foreign Minister   sector GOV   from 2015-10-02
person Sadou Hayatou    country CMR
  forms Hayatou
  term Prime Minister   sector GOV   from 1991-04-26   to 1992-04-09
person Simon Achidi Achu    country CMR
  forms Achu
  term Prime Minister   sector GOV   from 1992-04-09   to 1996-09-19
person Peter Mafany Musonge    country CMR
  forms Musonge
  term Prime Minister   sector GOV   from 1996-09-19   to 2004-12-08
person Ephraïm Inoni    country CMR
  forms Inoni
  term Prime Minister   sector GOV   from 2004-12-08   to 2009-06-30
person Philémon Yang    country CMR
  forms Yang
  term Prime Minister   sector GOV   from 2009-06-30   to 2019-01-04
person Joseph Ngute    country CMR
  forms Joseph Dion Ngute, Ngute
  term Prime Minister   sector GOV   from 2019-01-04
person Paul Biya    country CMR
  forms Biya
  term President   sector GOV   from 1982-11-06
person Amadou Ali    country CMR
  term Deputy Prime Minister   sector GOV   from 2004-12-08   to 2019-01-04
  term Justice Minister   sector GOV   from 2001-04-21   to 2011-12-08
person Édouard Akame Mfoumou    country CMR
  term Finance Minister   sector GOV   from 1996-09-19   to 2001-04-27
person Polycarpe Abah Abah    country CMR
  term Finance Minister   sector GOV   from 2004   to 2008
person Essimi Menye    country CMR
  term Finance Minister   sector GOV   from 2007-09-07   to 2011-12-08
person Alamine Ousmane Mey    country CMR
  term Finance Minister   sector GOV   from 2011-12-09   to 2018-03-02
person Louis-Paul Motazé    country CMR
  term Finance Minister   sector GOV   from 2018-03-02
person Ngafeeson Emmanuel Bantar    country CMR
  term Justice Minister   sector GOV   from 2009-06-30   to 2011-12-08
person Jérôme Penbaga Dooh    country CMR
  term Justice Minister   sector GOV   from 2011-12-09
person Emmanuel Ngafeeson    country CMR
  term Justice Minister   sector GOV   from 2015-10-02   to 2019-01-04
person Irung Awan    country COD
  term Defence Minister   sector GOV   from 2001-04-14   to 2003-07-30
person Jean Pierre Ondekane    country COD
  term Defence Minister   sector GOV   from 2003-07-30   to 2005-01-03
person Adolphe Onusumba Yemba    country COD
  term Defence Minister   sector GOV   from 2005-01-03   to 2006-10-16
person Tharcisse Habarugira    country COD
  term Defence Minister   sector GOV   from 2006-10-16   to 2007-02-05
person Chikez Diemu    country COD
  term Defence Minister   sector GOV   from 2007-02-05   to 2008-10-26
person Charles Mwando Simba    country COD
  term Defence Minister   sector GOV   from 2008-10-26   to 2012-04-28
person Alexandre Luba Ntambo    country COD
  term Defence Minister   sector GOV   from 2012-04-28   to 2014-12-09
person Aimé Ngoy Mukena    country COD
  term Defence Minister   sector GOV   from 2014-12-09   to 2015-09-25
  term Defence Minister   sector GOV   from 2019-08-26   to 2021-04-12
person Crispin Atama Tabe    country COD
  term Defence Minister   sector GOV   from 2015-09-25   to 2019-01-23
person Gilbert Kabanda Rukemba    country COD
  term Defence Minister   sector GOV   from 2021-04-26
person Abdoulaye Yerodia Ndombasi    country COD
  term Foreign Minister   sector GOV   from 1999-03-14   to 2000-11-20
  term Vice President   sector GOV   from 2003-07-30   to 2007-02-05
person Léonard She Okitundu    country COD
  term Foreign Minister   sector GOV   from 2000-11-20   to 2003-06-30
  term Foreign Minister   sector GOV   from 2016-12-19   to 2019-01-23
person Antoine Ghonda    country COD
  term Foreign Minister   sector GOV   from 2003-06-30   to 2004-07-22
person Raymond Ramazani Baya    country COD
  term Foreign Minister   sector GOV   from 2004-07-22   to 2007-02-06
person Antipas Mbusa    country COD
  term Foreign Minister   sector GOV   from 2007-02   to 2008-10
person Alexis Thambwe Mwamba    country COD
  term Foreign Minister   sector GOV   from 2008-10-26   to 2012-04
  term Foreign Minister   sector GOV   from 2019   to 2019
  term Justice Minister   sector GOV   from 2014-12-09   to 2019-01-23
person Raymond Tshibanda    country COD
  term Foreign Minister   sector GOV   from 2012-04   to 2016-12
person Franck Mwe di Malila    country COD
  term Foreign Minister   sector GOV   from 2019-04-30   to 2019-09-06
person Marie Tumba Nzeza    country COD
  term Foreign Minister   sector GOV   from 2019-09-09   to 2021-04-12
person Christophe Lutundula    country COD
  term Foreign Minister   sector GOV   from 2021-04-26
person Antoine Gizenga    country COD
  forms Gizenga
  term Prime Minister   sector GOV   from 2006-12-30   to 2008-10-10
person Adolphe Muzito    country COD
  forms Muzito
  term Prime Minister   sector GOV   from 2008-10-10   to 2012-03-06
person Louis Alphonse Koyagialo    country COD
  forms Koyagialo
  term Prime Minister   sector GOV   from 2012-03-06   to 2012-04-18
person Matata Ponyo Mapon    country COD
  forms Augustin Matata Ponyo Mapon, Mapon
  term Prime Minister   sector GOV   from 2012-04-18   to 2016-11-17
  term Finance Minister   sector GOV   from 2010-02   to 2012-04
person Samy Badibanga    country COD
  forms Samy Badibanga Ntita, Badibanga
  term Prime Minister   sector GOV   from 2016-11-17   to 2017-05-18
person Bruno Tshibala    country COD
  forms Tshibala
  term Prime Minister   sector GOV   from 2017-05-18   to 2019-09-07
person Sylvestre Ilunga    country COD
  forms Sylvestre Ilunga Ilunkamba, Ilunga
  term Prime Minister   sector GOV   from 2019-05-20   to 2021-01-28
person Jean-Michel Sama Lukonde    country COD
  forms Jean-Michel Sama Lukonde Kyenge, Lukonde
  term Prime Minister   sector GOV   from 2021-04-26   to 2021-05-12
person Anatole Makosso    country COD
  forms Anatole Collinet Makosso, Makosso
  term Prime Minister   sector GOV   from 2021-05-12   to 2024-05-29
person Judith Tuluka    country COD
  forms Judith Suminwa Tuluka, Tuluka
  term Prime Minister   sector GOV   from 2024-05-29
person Mobutu Sese Seko    country COD
  forms Seko
  term President   sector GOV   from 1965-11-25   to 1997-05-16
person Laurent-Désiré Kabila    country COD
  forms Joseph Kabila, Kabila
  term President   sector GOV   from 1997-05-16   to 2001-01-16
person Joseph Kabila    country COD
  forms Kabila
  term President   sector GOV   from 2001-01-26   to 2019-01-25
person Félix Tshisekedi    country COD
  forms Tshisekedi
  term President   sector GOV   from 2019-01-25
person Emile Bongeli    country COD
  term Deputy Prime Minister   sector GOV   from 2008-10-26   to 2010-02-19
person Mutombo Bakafwa Nsenda    country COD
  term Deputy Prime Minister   sector GOV   from 2008-10-26   to 2010-02-19
  term Justice Minister   sector GOV   from 2007-11-26   to 2008-10-26
person Nzanga Mobutu    country COD
  term Deputy Prime Minister   sector GOV   from 2008-10-26   to 2010-02-19
person Mawampanga Mwana Nanga    country COD
  term Finance Minister   sector GOV   from 1999-03   to 2000-11
person Jean Amisi Kalondaya    country COD
  term Finance Minister   sector GOV   from 2000-11-20   to 2001-01-16
person Freddy Matungulu    country COD
  term Finance Minister   sector GOV   from 2001-04   to 2003-02
person Léonard Luongwe    country COD
  term Finance Minister   sector GOV   from 2003-02   to 2003-06
person Modeste Mutombo Kyamakosa    country COD
  term Finance Minister   sector GOV   from 2003-06   to 2003-09
person André-Philippe Futa    country COD
  forms Andre Phillipe Futa
  term Finance Minister   sector GOV   from 2003-09   to 2005-11
person Marco Banguli    country COD
  term Finance Minister   sector GOV   from 2005-11   to 2007-02
person Athanase Matenda Kyelu    country COD
  term Finance Minister   sector GOV   from 2007-02   to 2010-02
person Patrice Kitebi Kibol Mvul    country COD
  term Finance Minister   sector GOV   from 2012-04   to 2014-12
person Henri Yav Mulang    country COD
  term Finance Minister   sector GOV   from 2014-12-07   to 2019-08
person José Sele Yalaghuli    country COD
  term Finance Minister   sector GOV   from 2019-08-26   to 2021-04
person Nicolas Kazadi    country COD
  term Finance Minister   sector GOV   from 2021-04-26
person Gäestan Kakudji    country COD
  term Interior Minister   sector GOV   from 1998-01-03   to 2001-01-16
person Mira Ndjoko    country COD
  term Interior Minister   sector GOV   from 2001-04-14   to 2002-11-17
person Théophile Mbemba Fundu    country COD
  term Interior Minister   sector GOV   from 2002-11-17   to 2006-10-10
person Denis Kalume Numbi    country COD
  term Interior Minister   sector GOV   from 2006-10-10   to 2008-10-26
person Célestin Mbuyu Kabango    country COD
  term Interior Minister   sector GOV   from 2008-10-26   to 2010-02-19
person Adolphe Lumanu    country COD
  term Interior Minister   sector GOV   from 2010-02-19   to 2012-04-28
person Richard Muyej    country COD
  term Interior Minister   sector GOV   from 2012-04-28   to 2014-12-09
person Évariste Boshab    country COD
  term Interior Minister   sector GOV   from 2014-12-09   to 2016-12-19
person Emmanuel Ramazani Shadary    country COD
  term Interior Minister   sector GOV   from 2016-12-19   to 2018-02-21
person Henri Mova Sakanyi    country COD
  term Interior Minister   sector GOV   from 2018-02-21   to 2019-01-23
person Basile Olongo    country COD
  term Interior Minister   sector GOV   from 2019-03-05   to 2019-08-26
person Gilbert Kankonde Malamba    country COD
  term Interior Minister   sector GOV   from 2019-08-26   to 2021-04-26
person Daniel Asselo Okito Wankoy    country COD
  term Interior Minister   sector GOV   from 2021-04-26
person Jeannot Mwenze Kongolo    country COD
  term Justice Minister   sector GOV   from 1998-01-03   to 2001-01-16
person Ngele Masudi    country COD
  term Justice Minister   sector GOV   from 2001-04-14   to 2003-07-30
person Maj Kisimba Ngoy    country COD
  term Justice Minister   sector GOV   from 2003-07-30   to 2006-10-16
person Pierre Ilunga Bindu wa Biluba    country COD
  term Justice Minister   sector GOV   from 2006-10-16   to 2007-02-05
person Georges Minsay Booka    country COD
  term Justice Minister   sector GOV   from 2007-02-05   to 2007-11-26
person Luzolo Bambi Lessa    country COD
  term Justice Minister   sector GOV   from 2008-10-26   to 2012-04-28
person Wivine Mumba Matipa    country COD
  term Justice Minister   sector GOV   from 2012-04-28   to 2014-12-09
person Célestin Tunda ya Kasende    country COD
  term Justice Minister   sector GOV   from 2019-08-26   to 2020-07-11
person Rose Mutombo Kiese    country COD
  term Justice Minister   sector GOV   from 2021-04-26
person Jean-Pierre Bemba    country COD
  term Vice President   sector GOV   from 2003-07-17   to 2007-02-05
person Arthur Zahidi Ngoma    country COD
  term Vice President   sector GOV   from 2003-07-30   to 2007-02-05
person Azarias Ruberwa    country COD
  term Vice President   sector GOV   from 2003-07-30   to 2007-02-05
person Itihi Lekounzou Ossetoumba    country COG
  term Defence Minister   sector GOV   from 1999-01-13   to 2002-08-18
person Jacques Yvon Ndolou    country COG
  term Defence Minister   sector GOV   from 2002-08-18   to 2009-09-15
person Charles Zacharie Bowao    country COG
  term Defence Minister   sector GOV   from 2009-09-15   to 2012-09-25
person Charles Richard Mondjo    country COG
  term Defence Minister   sector GOV   from 2012-09-25
person Rodolphe Adada    country COG
  term Foreign Minister   sector GOV   from 1997-11-03   to 2007-05-31
person Basile Ikouébé    country COG
  term Foreign Minister   sector GOV   from 2007-05-31   to 2015-08-10
person Jean-Claude Gakosso    country COG
  term Foreign Minister   sector GOV   from 2015-08-10
person Pierre Moussa    country COG
  forms Moussa
  term Prime Minister   sector GOV   from 1990-12-03   to 1991-01-08
person Louis Sylvain Goma    country COG
  forms Goma
  term Prime Minister   sector GOV   from 1991-01-08   to 1991-06-08
person Andre Milongo    country COG
  forms Milongo
  term Prime Minister   sector GOV   from 1991-06-08   to 1992-09-02
person Stephane Maurice Bongho Nouarra    country COG
  forms Nouarra
  term Prime Minister   sector GOV   from 1992-09-02   to 1992-12-06
person Claude Antoine Dacosta    country COG
  forms Dacosta
  term Prime Minister   sector GOV   from 1992-12-06   to 1993-06-23
person Joachim Yhombi Opango    country COG
  forms Opango
  term Prime Minister   sector GOV   from 1993-06-23   to 1996-08-27
person David Charles Ganao    country COG
  forms Ganao
  term Prime Minister   sector GOV   from 1996-08-27   to 1997-09-08
person Bernard Kolelas    country COG
  forms Kolelas
  term Prime Minister   sector GOV   from 1997-09-08   to 1997-10-15
person Isidore Mvouba    country COG
  forms Mvouba
  term Prime Minister   sector GOV   from 2005-01-07   to 2009-09-15
person Clément Mouamba    country COG
  forms Mouamba
  term Prime Minister   sector GOV   from 2016-04-23   to 2021-05-12
person Anatole Collinet Makosso    country COG
  forms Prime Anatole Collinet Makosso, Makosso
  term Prime Minister   sector GOV   from 2021-05-12
person Denis Sassou-Nguesso    country COG
  forms Sassou-Nguesso
  term President   sector GOV   from 1979-02-08   to 1992-08-20
  term President   sector GOV   from 1997-10-25
person Pascal Lissouba    country COG
  forms Lissouba
  term President   sector GOV   from 1992-08-31   to 1997-10-15
person Firmin Ayessa    country COG
  term Deputy Prime Minister   sector GOV   from 2017-08-22   to 2021-05-04
person Mathias Dzon    country COG
  term Finance Minister   sector GOV   from 1997-11-03   to 2002-08-18
person Gilbert Ondongo    country COG
  forms Gilbert Odongo
  term Finance Minister   sector GOV   from 2009-09-15   to 2012-09-25
person Calixte Ganongo    country COG
  term Finance Minister   sector GOV   from 2016-04-30   to 2021-05-15
person Rigobert Roger Andely    country COG
  term Finance Minister   sector GOV   from 2021-05-15
person Pierre Oba    country COG
  term Interior Minister   sector GOV   from 1997-11-03   to 2005-01-07
person Raymond Mboulou    country COG
  forms Raymond Ziphyrin Mboulou
  term Interior Minister   sector GOV   from 2016-04-30   to 2021-05-04
person Jean-Martin Mbemba    country COG
  term Justice Minister   sector GOV   from 1999-01-13   to 2005-01-07
person Gabriel Entcha-Ebia    country COG
  forms Gabriel Entrcha Ebia
  term Justice Minister   sector GOV   from 2005-01-07   to 2007-03-03
person Aimé Emmanuel Yoka    country COG
  forms Aimi Emmanuel Yoka
  term Justice Minister   sector GOV   from 2007-03-03   to 2016-04-30
person Pierre Mabiala    country COG
  term Justice Minister   sector GOV   from 2016-04-30   to 2017-08-22
person Aimé Ange Wilfrid Bininga    country COG
  term Justice Minister   sector GOV   from 2017-08-22
person Henry Puna    country COK
  forms Puna
  term Prime Minister   sector GOV   from 2010-11-30   to 2020-10-01
person Mark Brown    country COK
  forms Brown
  term Prime Minister   sector GOV   from 2020-10-01
person Virgilio Barco Vargas    country COL
  forms Vargas
  term President   sector GOV   from 1986-08-07   to 1990-08-07
person Cesar Gaviria Trujillo    country COL
  forms Trujillo
  term President   sector GOV   from 1990-08-07   to 1994-08-07
person Ernesto Samper Pizano    country COL
  forms Pizano
  term President   sector GOV   from 1994-08-07   to 1998-08-07
person Andres Pastrana Arango    country COL
  forms Arango
  term President   sector GOV   from 1998-08-07   to 2002-08-07
person Alvaro Uribe Velez    country COL
  forms Velez
  term President   sector GOV   from 2002-08-08   to 2010-08-07
person Juan Santos    country COL
  forms Juan Manuel Santos Calderon, Santos Calderon, Santos
  term President   sector GOV   from 2010-08-07   to 2018-08-07
person Ivan Duque    country COL
  forms Ivan Duque Marquez, Duque
  term President   sector GOV   from 2018-08-07   to 2022-08-07
person Gustavo Petro    country COL
  forms Gustavo Francisco Petro Urrego, Petro
  term President   sector GOV   from 2022-08-07
person Mohamed El-Amine Souef    country COM
  term Foreign Minister   sector GOV   from 1999   to 2005
  term Foreign Minister   sector GOV   from 2017-07-17   to 2020-07-29
person Halidi Charif    country COM
  term Foreign Minister   sector GOV   from 2002   to 2002
person Aboudou Soefou    country COM
  term Foreign Minister   sector GOV   from 2005   to 2006
person Ahmed Ben Said Jaffar    country COM
  forms Tadjidine ben Said Massounde, Jaffar
  term Foreign Minister   sector GOV   from 2006-05-28   to 2010-05-26
  term Prime Minister   sector GOV   from 1993-06-20   to 1994-01-02
  term Prime Minister   sector GOV   from 1995-04-29   to 1996-03-27
  term President   sector GOV   from 1998-11-06   to 1999-04-30
person Fahmi Said Ibrahim El Maceli    country COM
  forms Fahami Said Ibrahim
  term Foreign Minister   sector GOV   from 2010   to 2011
person Mohamed Bakri Ben Abdoulfatah Charif    country COM
  term Foreign Minister   sector GOV   from 2011   to 2013
person El-Anrif Said Hassane    country COM
  term Foreign Minister   sector GOV   from 2013   to 2015
person Abdoulkarim Mohamed    country COM
  forms Mohamed Taki Abdoulkarim, Mohamed
  term Foreign Minister   sector GOV   from 2015   to 2016
  term President   sector GOV   from 1996-03-25   to 1998-11-06
person Mohamed Bacar Dossar    country COM
  term Foreign Minister   sector GOV   from 2016   to 2017
person Dhoihir Dhoulkamal    country COM
  term Foreign Minister   sector GOV   from 2020
person Halifa Houmadi    country COM
  forms Houmadi
  term Prime Minister   sector GOV   from 1994-10-14   to 1995-04-29
person Ahmed Abdou    country COM
  forms Abdou
  term Prime Minister   sector GOV   from 1996-12-27   to 1997-09-09
person Nourdine Bourhane    country COM
  forms Bourhane
  term Prime Minister   sector GOV   from 1997-12-07   to 1998-05-30
  term Vice President   sector GOV   from 2011-05-26   to 2016-05-26
person Abbas Djoussouf    country COM
  forms Djoussouf
  term Prime Minister   sector GOV   from 1998-11-22   to 1999-04-30
person Bianrifi Tarmidi    country COM
  forms Tarmidi
  term Prime Minister   sector GOV   from 1999-12-01   to 2000-11-29
person Hamada Madi    country COM
  forms Madi
  term Prime Minister   sector GOV   from 2000-11-29   to 2002-04-15
  term President   sector GOV   from 2002-01-21   to 2002-05-26
person Said Mohamed Djohar    country COM
  forms Djohar
  term President   sector GOV   from 1989-12-18   to 1995-09-29
  term President   sector GOV   from 1996-01-26   to 1996-03-25
person Ayouba Combo    country COM
  forms Combo
  term President   sector GOV   from 1995-09-29   to 1995-10-02
person Bob Denard    country COM
  forms Denard
  term President   sector GOV   from 1995-09-29   to 1995-10-05
person Said Ali Kemal    country COM
  forms Kemal
  term President   sector GOV   from 1995-10-02   to 1995-10-05
person Caabi El-Yachroutu Mohamed    country COM
  forms Caabi el Yachroutu, Mohamed
  term President   sector GOV   from 1995-10-05   to 1996-01-26
  term Finance Minister   sector GOV   from 2002   to 2004
  term Vice President   sector GOV   from 2002-05-26   to 2006-05-26
person Azali Assoumani    country COM
  forms Azail Assoumani, Assoumani
  term President   sector GOV   from 1999-04-30   to 2001-01-21
  term President   sector GOV   from 2001-05-26   to 2006-05-26
  term President   sector GOV   from 2016-05-26   to 2019-02-03
  term President   sector GOV   from 2019-05-26
person Ahmed Abdallah Mohamed Sambi    country COM
  forms Sambi
  term President   sector GOV   from 2006-05-26   to 2011-05-26
person Ikililou Dhoinine    country COM
  forms Dhoinine
  term President   sector GOV   from 2011-05-26   to 2016-05-26
  term Vice President   sector GOV   from 2006-05-26   to 2011-05-26
person Moustadroine Abdou    country COM
  forms Abdou
  term President   sector GOV   from 2019-02-13   to 2019-04-03
  term Vice President   sector GOV   from 2016-05-26   to 2019-05-26
person Hassane Hamadi    country COM
  term Finance Minister   sector GOV   from 2006-05-28   to 2007-03
person Mohamed Ali Soilihi    country COM
  term Finance Minister   sector GOV   from 2007-03-22   to 2009-06-24
  term Vice President   sector GOV   from 2011-05-26   to 2016-05-26
person Kamaldini Souef    country COM
  term Finance Minister   sector GOV   from 2021-08-28   to 2022-05-09
person Aboudou Mohamed Chanfiou    country COM
  term Finance Minister   sector GOV   from 2022-05-09
person Mahamoud Fakridine    country COM
  term Interior Minister   sector GOV   from 2021-08-28
person Moussa Mahoma    country COM
  term Justice Minister   sector GOV   from 2017   to 2018
person Mohamed Housseini Djamalilaili    country COM
  term Justice Minister   sector GOV   from 2018-08-28   to 2021-08-28
person Djaé Ahamada Chanfi    country COM
  term Justice Minister   sector GOV   from 2021-08-28
person Rachidi ben Massonde    country COM
  term Vice President   sector GOV   from 2002-05-26   to 2006-05-26
person Idi Nadhoim    country COM
  term Vice President   sector GOV   from 2006-05-26   to 2011-05-26
person Fouad Mohadji    country COM
  forms Fouad ben Mohadji
  term Vice President   sector GOV   from 2011-05-26   to 2016-05-26
person Abdallah Said Sarouma    country COM
  term Vice President   sector GOV   from 2016-05-26   to 2019-05-26
person Djaffar Ahnwd Said Hassani    country COM
  term Vice President   sector GOV   from 2016-05-26   to 2019-05-26
person Janine Tatiana Santos Lélis    country CPV
  term Defence Minister   sector GOV   from 2021-05-20
person Rui Alberto de Figueiredo Soares    country CPV
  term Foreign Minister   sector GOV   from 1999   to 2002
  term Foreign Minister   sector GOV   from 2021-01-15
person Manuel Inocêncio Sousa    country CPV
  term Foreign Minister   sector GOV   from 2001   to 2002
person Fátima Veiga    country CPV
  forms Fatima Lima Veiga
  term Foreign Minister   sector GOV   from 2002   to 2004
person Víctor Borges    country CPV
  term Foreign Minister   sector GOV   from 2004   to 2008-06-27
person José Brito    country CPV
  term Foreign Minister   sector GOV   from 2008   to 2011
person Jorge Borges    country CPV
  term Foreign Minister   sector GOV   from 2011   to 2014
person Jorge Tolentino    country CPV
  term Foreign Minister   sector GOV   from 2014   to 2016
person Luís Filipe Tavares    country CPV
  term Foreign Minister   sector GOV   from 2016-04   to 2021-01
person Pedro Pires    country CPV
  forms Pedro Verona Rodrigues Pires, Pires
  term Prime Minister   sector GOV   from 1975-07-08   to 1991-04-04
  term President   sector GOV   from 2001-03-22   to 2011-09-09
person Carlos Veiga    country CPV
  forms Veiga
  term Prime Minister   sector GOV   from 1991-04-04   to 2000-07-29
person Gualberto do Rosário    country CPV
  forms Rosário
  term Prime Minister   sector GOV   from 2000-07-29   to 2001-02-01
person José Maria Neves    country CPV
  forms Jose Maria Pereira Neves, Neves
  term Prime Minister   sector GOV   from 2001-02-01   to 2016-04-22
  term President   sector GOV   from 2021-11-09
person Ulisses Correia e Silva    country CPV
  forms Jose Ulisses Correia E. Silva, Jose Ulisses Correia e Silva, Ulisses Correia E. Silva, Silva
  term Prime Minister   sector GOV   from 2016-04-22
  term Finance Minister   sector GOV   from 1999   to 2001
person Aristides Pereira    country CPV
  term President   sector GOV   from 1975-07-08   to 1991-03-22
person Antonio Mascarenhas Monteiro    country CPV
  forms Monteiro
  term President   sector GOV   from 1991-03-22   to 2001-03-22
person Jorge Carlos Fonseca    country CPV
  forms Fonseca
  term President   sector GOV   from 2011-09-09   to 2021-11-09
person Cristina Fontes Lima    country CPV
  term Deputy Prime Minister   sector GOV   from 2011   to 2016
person Olavo Correia    country CPV
  term Deputy Prime Minister   sector GOV   from 2016-05
  term Finance Minister   sector GOV   from 2016-05
person Paulo Augusto Costa Rocha    country CPV
  term Interior Minister   sector GOV   from 2021-05-20
person Joana Rosa    country CPV
  term Justice Minister   sector GOV   from 2021-05
person Roberto Rojas López    country CRI
  term Foreign Minister   sector GOV   from 1998-05-08   to 2002-05-08
person Roberto Tovar Faja    country CRI
  term Foreign Minister   sector GOV   from 2002-05-08   to 2006-05-08
person Bruno Stagno Ugarte    country CRI
  term Foreign Minister   sector GOV   from 2006-05-08   to 2010-05-08
person René Castro    country CRI
  term Foreign Minister   sector GOV   from 2010-05-08   to 2011-07-28
person José Enrique Castillo Barrantes    country CRI
  term Foreign Minister   sector GOV   from 2011-09-05   to 2014-05-08
person Manuel González Sanz    country CRI
  term Foreign Minister   sector GOV   from 2014-05-08   to 2018-05-08
person Epsy Campbell Barr    country CRI
  term Foreign Minister   sector GOV   from 2018-05-08   to 2018-12-11
  term Vice President   sector GOV   from 2018-05-08   to 2022-05-08
person Manuel Ventura Robles    country CRI
  term Foreign Minister   sector GOV   from 2019-01-08   to 2020-01-31
person Rodolfo Solano Quirós    country CRI
  term Foreign Minister   sector GOV   from 2020-01-31   to 2022-05-08
person Arnoldo André Tinoco    country CRI
  term Foreign Minister   sector GOV   from 2022-05-08
person Óscar Arias Sánchez    country CRI
  forms Sánchez
  term President   sector GOV   from 1986-05-08   to 1990-05-08
  term President   sector GOV   from 2006-05-08   to 2010-05-08
person Calderon Fournier    country CRI
  forms Rafael Angel Calderon Fournier, Fournier
  term President   sector GOV   from 1990-05-08   to 1994-05-08
person Figueres Olsen    country CRI
  forms Jose Maria Figueres Olsen, Olsen
  term President   sector GOV   from 1994-05-08   to 1998-05-08
person Miguel Ángel Rodríguez Echeverría    country CRI
  forms Echeverría
  term President   sector GOV   from 1998-05-08   to 2002-05-08
person Abel Pacheco    country CRI
  forms Abel Pacheco de la Espriella, de la Espriella, Pacheco
  term President   sector GOV   from 2002-05-08   to 2006-05-08
person Laura Chinchilla    country CRI
  forms Laura Chinchilla Miranda, Chinchilla
  term President   sector GOV   from 2010-05-08   to 2014-05-08
  term Vice President   sector GOV   from 2006   to 2010
person Luis Guillermo Solís    country CRI
  forms Luis Guillermo Solis Rivera, Solis Rivera, Solís
  term President   sector GOV   from 2014-05-08   to 2018-05-08
person Carlos Alvarado Quesada    country CRI
  forms Quesada
  term President   sector GOV   from 2018-05-08   to 2022-05-08
person Rodrigo Alberto de Jesús Chaves Robles    country CRI
  forms Rodrigo Chaves Robles, Robles
  term President   sector GOV   from 2022-05-08
person Nogui Acosta Jaén    country CRI
  term Finance Minister   sector GOV   from 2022-05-08
person Ana Helena Chacón    country CRI
  term Interior Minister   sector GOV   from 2002   to 2006
  term Vice President   sector GOV   from 2014-05-08   to 2018-05-08
person Jorge Torres Castillo    country CRI
  term Interior Minister   sector GOV   from 2022-05-08
person Gerald Campos Valverde    country CRI
  term Justice Minister   sector GOV   from 2022-05-08
person Astrid Fischel Volio    country CRI
  term Vice President   sector GOV   from 1998   to 2002
person Elizabeth Odio Benito    country CRI
  term Vice President   sector GOV   from 1998   to 2002
person Lineth Saborío Chaverri    country CRI
  term Vice President   sector GOV   from 2002   to 2006
person Luis Fishman Zonzinski    country CRI
  term Vice President   sector GOV   from 2002   to 2006
person Kevin Casas Zamora    country CRI
  term Vice President   sector GOV   from 2006   to 2010
person Alfio Piva    country CRI
  term Vice President   sector GOV   from 2010-05-08   to 2014-05-08
person Luis Liberman    country CRI
  term Vice President   sector GOV   from 2010-05-08   to 2014-05-08
person Helio Fallas    country CRI
  term Vice President   sector GOV   from 2014-05-08   to 2018-05-05
person Marvin Rodríguez Cordero    country CRI
  term Vice President   sector GOV   from 2018-05-08   to 2022-05-08
person Mary Munive    country CRI
  term Vice President   sector GOV   from 2022-05-08
person Stephan Brunner    country CRI
  term Vice President   sector GOV   from 2022-05-08
person Raúl Castro    country CUB
  forms Castro
  term Defence Minister   sector GOV   from 1959-02-16   to 2008-02-24
  term Prime Minister   sector GOV   from 2008-02-24   to 2018-04-19
  term President   sector GOV   from 2006-07-31   to 2018-04-19
person Julio Casas Regueiro    country CUB
  forms Julio Casas Reguiero
  term Defence Minister   sector GOV   from 2008-02-24   to 2011-09-03
person Leopoldo Cintra Frías    country CUB
  term Defence Minister   sector GOV   from 2011-11-09   to 2021-04-15
person Álvaro López Miera    country CUB
  term Defence Minister   sector GOV   from 2021-04-15
person Felipe Pérez Roque    country CUB
  term Foreign Minister   sector GOV   from 1999   to 2009-03-02
person Bruno Rodríguez Parrilla    country CUB
  term Foreign Minister   sector GOV   from 2009-03-02
person Fidel Castro    country CUB
  forms Ministers Gen. Raul Castro Ruz, Castro
  term Prime Minister   sector GOV   from 1959-02-16   to 2008-02-24
  term President   sector GOV   from 1976-12-02   to 2008-02-24
person Miguel Díaz-Canel    country CUB
  forms Miguel Diaz-Canel Bermudez, Díaz-Canel
  term Prime Minister   sector GOV   from 2018-04-19   to 2019-12-21
  term President   sector GOV   from 2018-04-19
  term Deputy Prime Minister   sector GOV   from 2012   to 2018
  term Vice President   sector GOV   from 2013-02-24   to 2018-04-19
person Manuel Marrero Cruz    country CUB
  forms Cruz
  term Prime Minister   sector GOV   from 2019-12-21
person José Ramón Fernández    country CUB
  term Deputy Prime Minister   sector GOV   from 1976   to 2012
person Osmany Cienfuegos Gorriarán    country CUB
  term Deputy Prime Minister   sector GOV   from 1980   to 2009
person Adolfo Díaz Suárez    country CUB
  term Deputy Prime Minister   sector GOV   from 1988   to 2001
person Pedro Miret Prieto    country CUB
  term Deputy Prime Minister   sector GOV   from 1990   to 2009
person José Luis Rodríguez García    country CUB
  term Deputy Prime Minister   sector GOV   from 1995   to 2009
person Otto Rivero    country CUB
  term Deputy Prime Minister   sector GOV   from 2003   to 2009
person Jorge Luis Sierra Cruz    country CUB
  forms Jorge Sierra Cruz
  term Deputy Prime Minister   sector GOV   from 2009   to 2010
person Marino Murillo    country CUB
  term Deputy Prime Minister   sector GOV   from 2009   to 2011
person Ramiro Valdés    country CUB
  term Deputy Prime Minister   sector GOV   from 2009
  term Vice President   sector GOV   from 2009-12-20   to 2019-10-10
person Ricardo Cabrisas    country CUB
  term Deputy Prime Minister   sector GOV   from 2009
person Ulises Rosales del Toro    country CUB
  term Deputy Prime Minister   sector GOV   from 2009   to 2019-09
person Antonio Enrique Lussón Batlle    country CUB
  term Deputy Prime Minister   sector GOV   from 2010   to 2015-11-20
person Adel Yzquierdo    country CUB
  term Deputy Prime Minister   sector GOV   from 2012   to 2019-01-08
person Inés María Chapman Waugh    country CUB
  term Deputy Prime Minister   sector GOV   from 2018
person Jorge Luis Tapia Fonseca    country CUB
  term Deputy Prime Minister   sector GOV   from 2019-09-04
person Alejandro Gil Fernández    country CUB
  term Deputy Prime Minister   sector GOV   from 2019-12-21
person Roberto Morales Ojeda    country CUB
  term Deputy Prime Minister   sector GOV   from 2019-12-21   to 2021-04-20
person Jorge Luis Perdomo Di-Lella    country CUB
  term Deputy Prime Minister   sector GOV   from 2021-04-20
person Manuel Millares Rodríguez    country CUB
  term Finance Minister   sector GOV   from 1995   to 2003
person Georgina Barreiro Fajardo    country CUB
  term Finance Minister   sector GOV   from 2003   to 2009
person Lina Olinda Pedraza Rodríguez    country CUB
  term Finance Minister   sector GOV   from 2009   to 2019-01-09
person Meisi Bolaños    country CUB
  term Finance Minister   sector GOV   from 2019-01-08
person Abelardo Colomé Ibarra    country CUB
  term Interior Minister   sector GOV   from 1989   to 2015
person Carlos Fernández Gondín    country CUB
  term Interior Minister   sector GOV   from 2015   to 2017
person Julio César Gandarilla Bermejo    country CUB
  term Interior Minister   sector GOV   from 2017   to 2019-12-21
person Lázaro Alberto Álvarez Casas    country CUB
  term Interior Minister   sector GOV   from 2019-12-21
person Roberto Díaz Sotolongo    country CUB
  term Justice Minister   sector GOV   from 1996   to 2007
person María Esther Reus González    country CUB
  forms Maria Esther Recio Gonzalez
  term Justice Minister   sector GOV   from 2007   to 2019-12-21
person Oscar Manuel Silveira Martínez    country CUB
  term Justice Minister   sector GOV   from 2019-12-21
person Salvador Valdés Mesa    country CUB
  term Vice President   sector GOV   from 2018-04-19
person Ivar Asjes    country CUW
  forms Asjes
  term Prime Minister   sector GOV   from 2013-06-07   to 2021-06-14
person Gilmar Pisas    country CUW
  forms Pisas
  term Prime Minister   sector GOV   from 2021-06-14
person Alden Mclaughlin    country CYM
  forms Mclaughlin
  term Premier   sector GOV   from 2013-05-29   to 2021-04-21
person Wayne Panton    country CYM
  forms Panton
  term Premier   sector GOV   from 2021-04-21   to 2023-11-15
person Juliana O'Connor-Connolly    country CYM
  forms O'Connor-Connolly
  term Premier   sector GOV   from 2023-11-15   to 2025-05-06
person André Ebanks    country CYM
  forms André Martin Ebanks, Ebanks
  term Premier   sector GOV   from 2025-05-06
person Sokratis Hasicos    country CYP
  term Defence Minister   sector GOV   from 1999-08-25   to 2003-02-28
  term Defence Minister   sector GOV   from 2014-03-23   to 2014-04-06
  term Interior Minister   sector GOV   from 2013-03-01   to 2017-05-10
person Kyriakos Mavronikolas    country CYP
  term Defence Minister   sector GOV   from 2003-03-01   to 2006-06-13
person Fivos Klokaris    country CYP
  term Defence Minister   sector GOV   from 2006-06-13   to 2006-09-25
person Nikos Symeonidis    country CYP
  term Defence Minister   sector GOV   from 2006-10-06   to 2007-05-03
person Christodoulos Pashiardis    country CYP
  forms Christodoulos Pasiardis
  term Defence Minister   sector GOV   from 2007-05-14   to 2008-02-29
person Kostas Papacostas    country CYP
  term Defence Minister   sector GOV   from 2008-02-29   to 2011-07-14
person Dimitris Eliades    country CYP
  term Defence Minister   sector GOV   from 2011-08-05   to 2013-03-01
person Fotis Fotiou    country CYP
  term Defence Minister   sector GOV   from 2013-03-02   to 2014-03-13
person Tasos Mitsopoulos    country CYP
  term Defence Minister   sector GOV   from 2014-03-14   to 2014-03-22
person Christophoros Fokaides    country CYP
  term Defence Minister   sector GOV   from 2014-04-07   to 2018-02-28
person Savvas Angelides    country CYP
  term Defence Minister   sector GOV   from 2018-03-01   to 2020-06-28
person Charalampos Petrides    country CYP
  term Defence Minister   sector GOV   from 2020-06-29
person Ioannis Kasoulidis    country CYP
  term Foreign Minister   sector GOV   from 1997-04-09   to 2003-02-28
  term Foreign Minister   sector GOV   from 2013-03-01   to 2018-02-28
  term Foreign Minister   sector GOV   from 2022-01-11
person Georgios Iacovou    country CYP
  term Foreign Minister   sector GOV   from 2003-03-01   to 2006-06-12
person Giorgos Lillikas    country CYP
  term Foreign Minister   sector GOV   from 2006-06-13   to 2007-07-16
person Erato Kozakou Marcoullis    country CYP
  term Foreign Minister   sector GOV   from 2007-07-16   to 2008-03-01
  term Foreign Minister   sector GOV   from 2011-08-05   to 2013-02-28
person Markos Kyprianou    country CYP
  term Foreign Minister   sector GOV   from 2008-03-01   to 2011-08-05
  term Finance Minister   sector GOV   from 2003-03-01   to 2004-04-30
person Nikos Christodoulides    country CYP
  forms Nikos Christodoulidis, Christodoulides
  term Foreign Minister   sector GOV   from 2018-03-01   to 2022-01-11
  term President   sector GOV   from 2023-02-28
person Vassiliou    country CYP
  term President   sector GOV   from 1988-02-28   to 1993-02-28
person Glafcos Clerides    country CYP
  forms Clerides
  term President   sector GOV   from 1993-02-28   to 2003-02-28
person Tassos Papadopoulos    country CYP
  forms Papadopoulos
  term President   sector GOV   from 2003-03-01   to 2008-02-27
person Dimitris Christofias    country CYP
  forms Christofias
  term President   sector GOV   from 2008-02-28   to 2013-02-28
person Nikos Anastasiades    country CYP
  forms Nicos Anastasiades, Nikos Anastasiadis, Anastasiades
  term President   sector GOV   from 2013-02-28   to 2023-02-28
person Takis M. Klerides    country CYP
  term Finance Minister   sector GOV   from 1999-03-19   to 2003-02-28
person Makis Keravnos    country CYP
  term Finance Minister   sector GOV   from 2004-05-19   to 2005-08-30
person Michalis Sarris    country CYP
  term Finance Minister   sector GOV   from 2005-08-31   to 2008-02-28
  term Finance Minister   sector GOV   from 2013-03-02   to 2013-04-02
person Harilaos Stavrakis    country CYP
  term Finance Minister   sector GOV   from 2008-02-29   to 2011-08-05
person Kikis Kazamias    country CYP
  term Finance Minister   sector GOV   from 2011-08-06   to 2012-03-23
person Vasos Shiarly    country CYP
  term Finance Minister   sector GOV   from 2012-03-24   to 2013-03-01
person Haris Georgiades    country CYP
  term Finance Minister   sector GOV   from 2013-04-03   to 2019-12-03
person Konstantinos Petrides    country CYP
  term Finance Minister   sector GOV   from 2019-12-03
  term Interior Minister   sector GOV   from 2017-05-11   to 2019-12-03
person Christodoulos Christodoulou    country CYP
  term Interior Minister   sector GOV   from 1999-03-19   to 2002-05-08
person Andreas Panayiotou    country CYP
  term Interior Minister   sector GOV   from 2002-05-09   to 2003-02-28
person Andreas Christou    country CYP
  term Interior Minister   sector GOV   from 2003-03-01   to 2006-09-07
person Neoklis Sylikiotis    country CYP
  term Interior Minister   sector GOV   from 2006-09-08   to 2007-07-15
  term Interior Minister   sector GOV   from 2008-03-01   to 2012-03-20
person Christos Patsalides    country CYP
  term Interior Minister   sector GOV   from 2007-07-16   to 2008-02-29
person Eleni Mavrou    country CYP
  term Interior Minister   sector GOV   from 2012-03-20   to 2013-02-28
person Nikos Nouris    country CYP
  term Interior Minister   sector GOV   from 2019-12-03
person Nikos Koshis    country CYP
  term Justice Minister   sector GOV   from 1997-04-09   to 2002-09-24
person Alekos Siampos    country CYP
  term Justice Minister   sector GOV   from 2002-09-26   to 2003-02-28
person Doros Theodorou    country CYP
  term Justice Minister   sector GOV   from 2003-03-01   to 2006-06-13
person Sophocles Sophocleous    country CYP
  term Justice Minister   sector GOV   from 2006-06-13   to 2008-02-29
person Kipros Chrysostomides    country CYP
  term Justice Minister   sector GOV   from 2008-02-29   to 2008-12-17
person Loucas Louca    country CYP
  term Justice Minister   sector GOV   from 2008-12-22   to 2013-02-28
person Ionas Nicolaou    country CYP
  term Justice Minister   sector GOV   from 2013-03-01   to 2019-05-31
person George L. Savvides    country CYP
  term Justice Minister   sector GOV   from 2019-05-31   to 2020-06-28
person Emili Yioliti    country CYP
  term Justice Minister   sector GOV   from 2020-06-29   to 2021-06-17
person Stephi Drakou    country CYP
  term Justice Minister   sector GOV   from 2021-07-02
person Vladimír Vetchý    country CZE
  term Defence Minister   sector GOV   from 1998-07-22   to 2001-05-04
person Jaroslav Tvrdík    country CZE
  term Defence Minister   sector GOV   from 2001-05-04   to 2003-06-09
person Miroslav Kostelka    country CZE
  term Defence Minister   sector GOV   from 2003-06-09   to 2004-08-04
person Karel Kühnl    country CZE
  term Defence Minister   sector GOV   from 2004-08-04   to 2006-09-04
person Jiří Šedivý    country CZE
  term Defence Minister   sector GOV   from 2006-09-04   to 2007-01-09
person Vlasta Parkanová    country CZE
  term Defence Minister   sector GOV   from 2007-01-09   to 2009-05-08
  term Deputy Prime Minister   sector GOV   from 2009-01-23   to 2009-05-08
person Martin Barták    country CZE
  term Defence Minister   sector GOV   from 2009-05-08   to 2010-07-13
  term Deputy Prime Minister   sector GOV   from 2009-05-08   to 2010-07-13
person Alexandr Vondra    country CZE
  forms Alexander Vondra
  term Defence Minister   sector GOV   from 2010-12-13   to 2012-12-07
  term Deputy Prime Minister   sector GOV   from 2007-01-09   to 2009-05-08
person Karolína Peake    country CZE
  term Defence Minister   sector GOV   from 2012-12-12   to 2012-12-20
  term Deputy Prime Minister   sector GOV   from 2011-07-01   to 2013-07-10
person Petr Nečas    country CZE
  forms Nečas
  term Defence Minister   sector GOV   from 2012-12-21   to 2013-03-19
  term Prime Minister   sector GOV   from 2010-06-28   to 2013-07-10
  term Deputy Prime Minister   sector GOV   from 2006-09-04   to 2009-05-08
person Vlastimil Picek    country CZE
  term Defence Minister   sector GOV   from 2013-03-19   to 2014-01-29
person Martin Stropnický    country CZE
  term Defence Minister   sector GOV   from 2014-01-29   to 2017-12-13
  term Deputy Prime Minister   sector GOV   from 2017-12-13   to 2018-06-27
person Karla Šlechtová    country CZE
  term Defence Minister   sector GOV   from 2017-12-13   to 2018-06-27
person Lubomír Metnar    country CZE
  term Defence Minister   sector GOV   from 2018-06-27   to 2021-12-17
  term Interior Minister   sector GOV   from 2017-12-13   to 2018-06-27
person Jana Černochová    country CZE
  term Defence Minister   sector GOV   from 2021-12-17
person Jan Kavan    country CZE
  term Foreign Minister   sector GOV   from 1998-07-22   to 2002-07-12
  term Deputy Prime Minister   sector GOV   from 1999-12-10   to 2002-07-14
person Cyril Svoboda    country CZE
  term Foreign Minister   sector GOV   from 2002-07-15   to 2006-09-04
  term Deputy Prime Minister   sector GOV   from 2002-07-15   to 2004-08-04
person Karel Schwarzenberg    country CZE
  term Foreign Minister   sector GOV   from 2007-01-09   to 2009-05-08
  term Foreign Minister   sector GOV   from 2010-07-13   to 2013-07-10
  term Deputy Prime Minister   sector GOV   from 2010-07-13   to 2013-07-10
person Lubomír Zaorálek    country CZE
  term Foreign Minister   sector GOV   from 2014-01-29   to 2017-12-13
person Tomáš Petříček    country CZE
  term Foreign Minister   sector GOV   from 2018-10-16   to 2021-04-12
person Jakub Kulhánek    country CZE
  term Foreign Minister   sector GOV   from 2021-04-21   to 2021-12-17
person Jan Lipavský    country CZE
  term Foreign Minister   sector GOV   from 2021-12-17
person Marián Čalfa    country CZE
  forms Čalfa
  term Prime Minister   sector GOV   from 1989-12-17   to 1992-07-01
person Jan Strasky    country CZE
  forms Strasky
  term Prime Minister   sector GOV   from 1992-07-01   to 1992-12-31
person Josef Klaus    country CZE
  forms Klaus
  term Prime Minister   sector GOV   from 1993-01-01   to 1997-12-17
person Josef Tosovsky    country CZE
  forms Tosovsky
  term Prime Minister   sector GOV   from 1997-12-17   to 1998-07-17
person Miloš Zeman    country CZE
  forms Zeman
  term Prime Minister   sector GOV   from 1998-07-17   to 2002-07-15
  term President   sector GOV   from 2013-03-08   to 2023-03-09
person Vladimír Špidla    country CZE
  forms Špidla
  term Prime Minister   sector GOV   from 2002-07-15   to 2004-08-04
  term Deputy Prime Minister   sector GOV   from 1998-07-22   to 2002-07-14
person Stanislav Gross    country CZE
  term Prime Minister   sector GOV   from 2004-08-04   to 2005-04-25
  term Deputy Prime Minister   sector GOV   from 2002-06-15   to 2004-08-04
  term Interior Minister   sector GOV   from 2000-04-05   to 2004-08-04
person Jiří Paroubek    country CZE
  forms Paroubek
  term Prime Minister   sector GOV   from 2005-04-25   to 2006-09-04
person Mirek Topolánek    country CZE
  forms Topolánek
  term Prime Minister   sector GOV   from 2006-08-16   to 2009-05-08
person Jan Fischer    country CZE
  forms Fischer
  term Prime Minister   sector GOV   from 2009-04-09   to 2010-07-10
  term Deputy Prime Minister   sector GOV   from 2013-07-10   to 2014-01-29
  term Finance Minister   sector GOV   from 2013-07-10   to 2014-01-29
person Jiří Rusnok    country CZE
  forms Rusnok
  term Prime Minister   sector GOV   from 2013-06-25   to 2014-01-29
  term Finance Minister   sector GOV   from 2001-04-13   to 2002-07-15
person Bohuslav Sobotka    country CZE
  forms Sobotka
  term Prime Minister   sector GOV   from 2014-01-17   to 2017-12-13
  term Deputy Prime Minister   sector GOV   from 2005-04-25   to 2006-08-16
  term Finance Minister   sector GOV   from 2002-07-15   to 2006-09-04
person Andrej Babiš    country CZE
  forms Babiš
  term Prime Minister   sector GOV   from 2017-12-06   to 2021-12-17
  term Prime Minister   sector GOV   from 2025-12-09
  term Deputy Prime Minister   sector GOV   from 2014-01-29   to 2017-05-24
  term Finance Minister   sector GOV   from 2014-01-29   to 2017-05-24
person Petr Fiala    country CZE
  forms Fiala
  term Prime Minister   sector GOV   from 2021-12-17   to 2025-12-09
person Václav Havel    country CZE
  forms Havel
  term President   sector GOV   from 1993-02-02   to 2003-02-02
person Václav Klaus    country CZE
  forms Klaus
  term President   sector GOV   from 2003-03-07   to 2013-03-07
person Petr Pavel    country CZE
  forms Pavel
  term President   sector GOV   from 2023-03-09
person Pavel Mertlík    country CZE
  term Deputy Prime Minister   sector GOV   from 1998-07-22   to 2001-04-12
  term Finance Minister   sector GOV   from 1999-07-21   to 2001-04-12
person Pavel Rychetský    country CZE
  term Deputy Prime Minister   sector GOV   from 1998-07-22   to 2004-08-04
  term Justice Minister   sector GOV   from 2000-01-17   to 2001-02-01
  term Justice Minister   sector GOV   from 2002-07-15   to 2003-08-05
person Petr Mareš    country CZE
  term Deputy Prime Minister   sector GOV   from 2002-07-15   to 2004-08-04
person Martin Jahn    country CZE
  term Deputy Prime Minister   sector GOV   from 2004-08-04   to 2005-12-31
person Milan Šimonovský    country CZE
  term Deputy Prime Minister   sector GOV   from 2004-08-04   to 2006-08-16
person Pavel Němec    country CZE
  term Deputy Prime Minister   sector GOV   from 2004-08-04   to 2006-08-16
  term Justice Minister   sector GOV   from 2004-08-04   to 2006-09-04
person Zdeněk Škromach    country CZE
  term Deputy Prime Minister   sector GOV   from 2004-08-04   to 2006-08-16
person Jiří Čunek    country CZE
  term Deputy Prime Minister   sector GOV   from 2007-01-09   to 2007-11-13
  term Deputy Prime Minister   sector GOV   from 2008-04-02   to 2009-01-23
person Martin Bursík    country CZE
  term Deputy Prime Minister   sector GOV   from 2007-01-09   to 2009-05-08
person Jan Kohout    country CZE
  term Deputy Prime Minister   sector GOV   from 2009-05-08   to 2010-07-13
person Radek John    country CZE
  term Deputy Prime Minister   sector GOV   from 2010-07-13   to 2011-05-20
  term Interior Minister   sector GOV   from 2010-07-13   to 2011-04-21
person Martin Pecina    country CZE
  term Deputy Prime Minister   sector GOV   from 2013-07-10   to 2014-01-29
  term Interior Minister   sector GOV   from 2009-05-08   to 2010-07-13
  term Interior Minister   sector GOV   from 2013-07-10   to 2014-01-29
person Pavel Bělobrádek    country CZE
  term Deputy Prime Minister   sector GOV   from 2014-01-29   to 2017-12-13
person Richard Brabec    country CZE
  term Deputy Prime Minister   sector GOV   from 2017-05-24   to 2018-06-27
person Jan Hamáček    country CZE
  term Deputy Prime Minister   sector GOV   from 2018-06-27   to 2021-12-17
  term Interior Minister   sector GOV   from 2018-06-27   to 2021-12-17
person Alena Schillerová    country CZE
  term Deputy Prime Minister   sector GOV   from 2019-04-30   to 2021-12-17
  term Finance Minister   sector GOV   from 2017-12-13   to 2021-12-17
person Karel Havlíček    country CZE
  term Deputy Prime Minister   sector GOV   from 2019-04-30   to 2021-12-17
person Ivan Bartoš    country CZE
  term Deputy Prime Minister   sector GOV   from 2021-12-17
person Marian Jurečka    country CZE
  term Deputy Prime Minister   sector GOV   from 2021-12-17
person Vlastimil Válek    country CZE
  term Deputy Prime Minister   sector GOV   from 2021-12-17
person Vít Rakušan    country CZE
  term Deputy Prime Minister   sector GOV   from 2021-12-17
  term Interior Minister   sector GOV   from 2021-12-17
person Vlastimil Tlustý    country CZE
  term Finance Minister   sector GOV   from 2006-09-04   to 2007-01-09
person Miroslav Kalousek    country CZE
  term Finance Minister   sector GOV   from 2007-01-09   to 2009-05-08
  term Finance Minister   sector GOV   from 2010-07-13   to 2013-07-10
person Eduard Janota    country CZE
  forms Eduoard Janota
  term Finance Minister   sector GOV   from 2009-05-08   to 2010-07-19
person Ivan Pilný    country CZE
  term Finance Minister   sector GOV   from 2017-05-24   to 2017-12-13
person Zbyněk Stanjura    country CZE
  term Finance Minister   sector GOV   from 2021-12-17
person Václav Grulich    country CZE
  term Interior Minister   sector GOV   from 1998-07-22   to 2000-04-04
person František Bublan    country CZE
  term Interior Minister   sector GOV   from 2004-08-04   to 2006-09-04
person Ivan Langer    country CZE
  term Interior Minister   sector GOV   from 2006-09-04   to 2009-05-08
person Jan Kubice    country CZE
  term Interior Minister   sector GOV   from 2011-04-22   to 2013-07-10
person Milan Chovanec    country CZE
  term Interior Minister   sector GOV   from 2014-01-29   to 2017-12-13
person Otakar Motejl    country CZE
  term Justice Minister   sector GOV   from 1998-08-01   to 2000-08-16
person Jaroslav Bureš    country CZE
  term Justice Minister   sector GOV   from 2001-02-02   to 2002-07-15
person Karel Čermák    country CZE
  term Justice Minister   sector GOV   from 2003-09-16   to 2004-06-15
person Jiří Pospíšil    country CZE
  term Justice Minister   sector GOV   from 2006-09-04   to 2009-05-08
  term Justice Minister   sector GOV   from 2010-07-13   to 2012-06-27
person Daniela Kovářová    country CZE
  term Justice Minister   sector GOV   from 2009-05-08   to 2010-07-13
person Pavel Blažek    country CZE
  term Justice Minister   sector GOV   from 2012-07-03   to 2013-07-10
  term Justice Minister   sector GOV   from 2021-12-17
person Marie Benešová    country CZE
  term Justice Minister   sector GOV   from 2013-07-10   to 2014-01-29
  term Justice Minister   sector GOV   from 2019-04-30   to 2021-12-17
person Helena Válková    country CZE
  term Justice Minister   sector GOV   from 2014-01-29   to 2015-03-01
person Robert Pelikán    country CZE
  term Justice Minister   sector GOV   from 2015-03-12   to 2018-06-27
person Taťána Malá    country CZE
  term Justice Minister   sector GOV   from 2018-06-27   to 2018-07-10
person Jan Kněžínek    country CZE
  term Justice Minister   sector GOV   from 2018-07-10   to 2019-04-30
person Gregor Gysi    country DDR
  forms Gysi
  term General Secretary   sector GOV   from 1989-12-09   to 1990-10-03
person Volker Rühe    country DEU
  term Defence Minister   sector GOV   from 1992-04-01   to 1998-10-26
person Rudolf Scharping    country DEU
  term Defence Minister   sector GOV   from 1998-10-27   to 2002-07-19
person Peter Struck    country DEU
  term Defence Minister   sector GOV   from 2002-07-19   to 2005-11-22
person Franz Josef Jung    country DEU
  term Defence Minister   sector GOV   from 2005-11-22   to 2009-10-28
person Karl-Theodor zu Guttenberg    country DEU
  term Defence Minister   sector GOV   from 2009-10-28   to 2011-03-03
person Thomas de Maizière    country DEU
  term Defence Minister   sector GOV   from 2011-03-03   to 2013-12-17
person Ursula von der Leyen    country DEU
  term Defence Minister   sector GOV   from 2013-12-17   to 2019-07-17
person Annegret Kramp-Karrenbauer    country DEU
  term Defence Minister   sector GOV   from 2019-07-17   to 2021-12-08
person Christine Lambrecht    country DEU
  term Defence Minister   sector GOV   from 2021-12-08   to 2023-01-19
person Boris Pistorius    country DEU
  term Defence Minister   sector GOV   from 2023-01-19
person Hans-Dietrich Genscher    country DEU
  term Foreign Minister   sector GOV   from 1982-10-04   to 1992-05-18
person Klaus Kinkel    country DEU
  term Foreign Minister   sector GOV   from 1992-05-18   to 1998-10-26
person Joschka Fischer    country DEU
  term Foreign Minister   sector GOV   from 1998-10-27   to 2005-11-22
person Frank-Walter Steinmeier    country DEU
  forms Steinmeier
  term Foreign Minister   sector GOV   from 2005-11-22   to 2009-10-28
  term Foreign Minister   sector GOV   from 2013-12-17   to 2017-01-27
  term President   sector GOV   from 2017-03-19
person Guido Westerwelle    country DEU
  term Foreign Minister   sector GOV   from 2009-10-28   to 2013-12-17
person Sigmar Gabriel    country DEU
  term Foreign Minister   sector GOV   from 2017-01-27   to 2018-03-14
person Heiko Maas    country DEU
  term Foreign Minister   sector GOV   from 2018-03-14   to 2021-12-08
person Annalena Baerbock    country DEU
  term Foreign Minister   sector GOV   from 2021-12-08   to 2025-05-06
person Johann Wadephul    country DEU
  term Foreign Minister   sector GOV   from 2025-05-06
person Helmut Kohl    country DEU
  forms Kohl
  term Chancellor   sector GOV   from 1982-10-01   to 1998-10-27
person Gerhard Schröder    country DEU
  forms Gerard Schroder, Gerard Schroeder, Gerhard Schoeder, Schröder
  term Chancellor   sector GOV   from 1998-10-27   to 2005-11-22
person Angela Merkel    country DEU
  forms Angela Dorothea Merkel, Merkel
  term Chancellor   sector GOV   from 2005-11-22   to 2021-12-08
person Olaf Scholz    country DEU
  forms Scholz
  term Chancellor   sector GOV   from 2021-12-08   to 2025-05-06
person Friedrich Merz    country DEU
  forms Merz
  term Chancellor   sector GOV   from 2025-05-06
person Richard von Weizsäcker    country DEU
  forms von Weizsäcker
  term President   sector GOV   from 1984-07-01   to 1994-06-30
person Roman Herzog    country DEU
  forms Herzog
  term President   sector GOV   from 1994-07-01   to 1999-06-30
person Johannes Rau    country DEU
  term President   sector GOV   from 1999-07-01   to 2004-06-30
person Horst Köhler    country DEU
  forms Köhler
  term President   sector GOV   from 2004-07-01   to 2010-05-31
person Christian Wulff    country DEU
  forms Wulff
  term President   sector GOV   from 2010-06-30   to 2012-02-17
person Joachim Gauck    country DEU
  forms Gauck
  term President   sector GOV   from 2012-03-23   to 2017-03-19
person Ougoureh Kifleh Ahmed    country DJI
  term Defence Minister   sector GOV   from 1999   to 2011
person Abdoulkader Kamil Mohamed    country DJI
  forms Mohamed
  term Defence Minister   sector GOV   from 2011   to 2013
  term Prime Minister   sector GOV   from 2013-04-01
person Hassan Omar Mohamed Bourhan    country DJI
  term Defence Minister   sector GOV   from 2013-03-31
person Ali Abdi Farah    country DJI
  term Foreign Minister   sector GOV   from 1999-05-12   to 2005-05-22
person Mahamoud Ali Youssouf    country DJI
  term Foreign Minister   sector GOV   from 2005-05-22
person Barkat Gourad Hamadou    country DJI
  forms Hamadou
  term Prime Minister   sector GOV   from 1978-10-02   to 2001-03-07
person Dileita Mohamed Dileita    country DJI
  forms Abdoulkader Kamil Mohamed, Dileita
  term Prime Minister   sector GOV   from 2001-03-07   to 2013-04-01
person Hassan Gouled Aptidon    country DJI
  forms Gouled Aptidon, Aptidon
  term President   sector GOV   from 1977-06-27   to 1999-05-08
person Ismail Omar Guelleh    country DJI
  forms Guelleh
  term President   sector GOV   from 1999-05-08
person Ilyas Moussa Dawaleh    country DJI
  term Finance Minister   sector GOV   from 2013-03-31
person Said Nouh Hassan    country DJI
  term Interior Minister   sector GOV   from 2013-03-31
person Ali Hassan Bahdon    country DJI
  term Justice Minister   sector GOV   from 2019-05-05
person Norris Charles    country DMA
  term Foreign Minister   sector GOV   from 1998   to 2000
person Pierre Charles    country DMA
  forms Charles
  term Foreign Minister   sector GOV   from 2000   to 2001
  term Prime Minister   sector GOV   from 2000-10-03   to 2004-01-06
  term Finance Minister   sector GOV   from 2001   to 2004
person Rosie Douglas    country DMA
  forms Douglas
  term Foreign Minister   sector GOV   from 2000   to 2000
  term Prime Minister   sector GOV   from 2000-02-03   to 2000-10-01
person Osborne Riviere    country DMA
  forms Riviere
  term Foreign Minister   sector GOV   from 2001   to 2005
  term Prime Minister   sector GOV   from 2004-01-06   to 2004-08-08
person Charles Savarin    country DMA
  forms Charles A. Savarin, Savarin
  term Foreign Minister   sector GOV   from 2005   to 2007
  term President   sector GOV   from 2013-10-02   to 2023-10-02
person Roosevelt Skerrit    country DMA
  forms Roosevelt Skeritt, Skerrit
  term Foreign Minister   sector GOV   from 2007   to 2008
  term Foreign Minister   sector GOV   from 2010   to 2014
  term Prime Minister   sector GOV   from 2004-01-08
  term Finance Minister   sector GOV   from 2004-01
person Vince Henderson    country DMA
  term Foreign Minister   sector GOV   from 2008   to 2010
person Francine Baron    country DMA
  term Foreign Minister   sector GOV   from 2014-12-13   to 2019-12-17
person Kenneth Darroux    country DMA
  term Foreign Minister   sector GOV   from 2019-12-17
person Eugenia Charles    country DMA
  forms Charles
  term Prime Minister   sector GOV   from 1980-07-21   to 1995-06-14
person Edison James    country DMA
  forms James
  term Prime Minister   sector GOV   from 1995-06-14   to 2000-02-03
person Clarence Augustus Seignoret    country DMA
  forms Seignoret
  term President   sector GOV   from 1983-12-19   to 1993-10-25
person Crispin Sorhaindo    country DMA
  forms Sorhaindo
  term President   sector GOV   from 1993-10-25   to 1998-10-05
person Vernon Shaw    country DMA
  forms Shaw
  term President   sector GOV   from 1998-10-06   to 2003-10-01
person Nicholas Liverpool    country DMA
  forms Nicholas J. O. Liverpool, Liverpool
  term President   sector GOV   from 2003-10-02   to 2012-09-17
person Eliud Williams    country DMA
  term President   sector GOV   from 2012-09-17   to 2013-10-02
person Sylvanie Burton    country DMA
  forms Burton
  term President   sector GOV   from 2023-10-02
person Julius Timothy    country DMA
  term Finance Minister   sector GOV   from 1995-06   to 2000-02
person Ambrose George    country DMA
  term Finance Minister   sector GOV   from 2000-02   to 2001
person Hans Hækkerup    country DNK
  term Defence Minister   sector GOV   from 1993-01-25   to 2000-12-21
person Jan Trøjborg    country DNK
  forms Jan Trojborg
  term Defence Minister   sector GOV   from 2000-12-21   to 2001-11-27
person Svend Aage Jensby    country DNK
  term Defence Minister   sector GOV   from 2001-11-27   to 2004-04-24
person Søren Gade    country DNK
  forms Soren Gade
  term Defence Minister   sector GOV   from 2004-04-24   to 2010-02-22
person Gitte Lillelund Bech    country DNK
  term Defence Minister   sector GOV   from 2010-02-23   to 2011-10-03
person Nick Hækkerup    country DNK
  term Defence Minister   sector GOV   from 2011-10-03   to 2013-08-09
  term Justice Minister   sector GOV   from 2019-06-27   to 2022-05-02
person Nicolai Wammen    country DNK
  term Defence Minister   sector GOV   from 2013-08-09   to 2015-06-28
  term Finance Minister   sector GOV   from 2019-06-27
person Carl Holst    country DNK
  term Defence Minister   sector GOV   from 2015-06-28   to 2015-09-30
person Peter Christensen    country DNK
  term Defence Minister   sector GOV   from 2015-09-30   to 2016-11-28
person Claus Hjort Frederiksen    country DNK
  term Defence Minister   sector GOV   from 2016-11-28   to 2019-06-27
  term Finance Minister   sector GOV   from 2009-04-07   to 2011-10-03
  term Finance Minister   sector GOV   from 2015-06-28   to 2016-11-28
person Trine Bramsen    country DNK
  term Defence Minister   sector GOV   from 2019-06-27   to 2022-02-04
person Morten Bødskov    country DNK
  forms Morten Bodskov
  term Defence Minister   sector GOV   from 2022-02-04
  term Justice Minister   sector GOV   from 2011-10-03   to 2013-12-12
person Niels Helveg Petersen    country DNK
  term Foreign Minister   sector GOV   from 1993-01-25   to 2000-12-21
person Mogens Lykketoft    country DNK
  term Foreign Minister   sector GOV   from 2000-12-21   to 2001-11-27
  term Finance Minister   sector GOV   from 1993-01-25   to 2000-12-21
person Per Stig Møller    country DNK
  forms Per Stig Moller
  term Foreign Minister   sector GOV   from 2001-11-27   to 2010-02-23
person Lene Espersen    country DNK
  term Foreign Minister   sector GOV   from 2010-02-23   to 2011-10-03
  term Deputy Prime Minister   sector GOV   from 2008-09-10   to 2011-01-13
  term Justice Minister   sector GOV   from 2001-11-27   to 2008-09-10
person Villy Søvndal    country DNK
  forms Villy Sovndal
  term Foreign Minister   sector GOV   from 2011-10-03   to 2013-12-12
person Holger K. Nielsen    country DNK
  term Foreign Minister   sector GOV   from 2013-12-12   to 2014-01-30
person Martin Lidegaard    country DNK
  term Foreign Minister   sector GOV   from 2014-01-30   to 2015-06-28
person Kristian Jensen    country DNK
  term Foreign Minister   sector GOV   from 2015-06-28   to 2016-11-28
  term Finance Minister   sector GOV   from 2016-11-28   to 2019-06-27
person Anders Samuelsen    country DNK
  term Foreign Minister   sector GOV   from 2016-11-28   to 2019-06-27
person Jeppe Kofod    country DNK
  term Foreign Minister   sector GOV   from 2019-07-27
person Poul Schlüter    country DNK
  forms Schlüter
  term Prime Minister   sector GOV   from 1982-09-10   to 1993-01-25
person Poul Nyrup Rasmussen    country DNK
  forms Rasmussen
  term Prime Minister   sector GOV   from 1993-01-25   to 2001-11-27
person Anders Fogh Rasmussen    country DNK
  forms Rasmussen
  term Prime Minister   sector GOV   from 2001-11-27   to 2009-04-05
person Lars Løkke Rasmussen    country DNK
  forms Lars Lokke Rasmussen, Lars Loekke Rasmussen, Rasmussen
  term Prime Minister   sector GOV   from 2009-04-05   to 2011-10-03
  term Prime Minister   sector GOV   from 2015-06-28   to 2019-06-27
  term Finance Minister   sector GOV   from 2007-11-23   to 2009-04-07
  term Interior Minister   sector GOV   from 2001-11-27   to 2007-11-23
person Helle Thorning-Schmidt    country DNK
  forms Thorning-Schmidt
  term Prime Minister   sector GOV   from 2011-10-03   to 2015-06-27
person Mette Frederiksen    country DNK
  forms Frederiksen
  term Prime Minister   sector GOV   from 2019-06-27
  term Justice Minister   sector GOV   from 2014-10-10   to 2015-06-28
person Frederik X    country DNK
  term King   sector GOV   from 2024-01-14
person Margrethe II of Denmark    country DNK
  forms Margrethe II, Denmark
  term Queen   sector GOV   from 1972-01-14   to 2024-01-14
person Margrethe Vestager    country DNK
  term Deputy Prime Minister   sector GOV   from 2011-10-03   to 2014-09-02
person Morten Østergaard    country DNK
  forms Morten Ostergaard
  term Deputy Prime Minister   sector GOV   from 2014-09-02   to 2015-06-28
person Pia Gjellerup    country DNK
  term Finance Minister   sector GOV   from 2000-12-21   to 2001-11-27
person Thor Pedersen    country DNK
  term Finance Minister   sector GOV   from 2001-11-27   to 2007-11-23
person Bjarne Corydon    country DNK
  term Finance Minister   sector GOV   from 2011-10-03   to 2015-06-28
person Karen Ellemann    country DNK
  term Interior Minister   sector GOV   from 2015-06-25   to 2016-11-28
person Simon Emil Ammitzbøll    country DNK
  forms Simon Emil Ammitzboll
  term Interior Minister   sector GOV   from 2016-11-28   to 2019-06-27
person Kaare Dybvad Bek    country DNK
  term Interior Minister   sector GOV   from 2022-02-04   to 2022-05-02
person Christian Rabjerg Madsen    country DNK
  term Interior Minister   sector GOV   from 2022-05-02
person Frank Jensen    country DNK
  term Justice Minister   sector GOV   from 1996-12-30   to 2001-11-27
person Brian Mikkelsen    country DNK
  term Justice Minister   sector GOV   from 2008-09-10   to 2010-02-23
person Lars Barfoed    country DNK
  term Justice Minister   sector GOV   from 2010-02-23   to 2011-10-03
person Karen Hækkerup    country DNK
  term Justice Minister   sector GOV   from 2013-12-12   to 2014-10-20
person Søren Pind    country DNK
  forms Soren Pind
  term Justice Minister   sector GOV   from 2015-06-28   to 2016-11-28
person Søren Pape Poulsen    country DNK
  forms Soren Pape Poulsen
  term Justice Minister   sector GOV   from 2016-11-28   to 2019-06-27
person Mattias Tesfaye    country DNK
  term Justice Minister   sector GOV   from 2022-05-02
person Carlos Luciano Díaz Morfa    country DOM
  term Defence Minister   sector GOV   from 2020-08-16
person Eduardo Latorre Rodríguez    country DOM
  term Foreign Minister   sector GOV   from 1996   to 2000
person Hugo Tolentino Dipp    country DOM
  term Foreign Minister   sector GOV   from 2000   to 2003
person Frank Guerrero Prats    country DOM
  term Foreign Minister   sector GOV   from 2003   to 2004
person Carlos Morales Troncoso    country DOM
  term Foreign Minister   sector GOV   from 2004-08-16   to 2014-09-15
person Andrés Navarro García    country DOM
  term Foreign Minister   sector GOV   from 2014   to 2016
person Miguel Vargas    country DOM
  term Foreign Minister   sector GOV   from 2016-08-16   to 2020-08-16
person Roberto Álvarez Gil    country DOM
  term Foreign Minister   sector GOV   from 2020-08-16
person Joaquin Balaguer    country DOM
  forms Balaguer
  term President   sector GOV   from 1986-08-16   to 1996-08-16
person Leonel Fernández    country DOM
  forms Fernandez Reyna, Leonel Antonio Fernandez Reyna, Fernández
  term President   sector GOV   from 1996-08-16   to 2000-08-16
  term President   sector GOV   from 2004-08-16   to 2012-08-16
person Hipólito Mejía    country DOM
  forms Mejía
  term President   sector GOV   from 2000-08-16   to 2004-08-16
person Danilo Medina    country DOM
  forms Danilo Medina Sanchez, Medina
  term President   sector GOV   from 2012-08-16   to 2020-08-16
person Luis Abinader    country DOM
  forms Luis Rodolfo Abinader Corona, Abinader
  term President   sector GOV   from 2020-08-16
person Jochi Vicente    country DOM
  term Finance Minister   sector GOV   from 2020-08-16
person Jesús Vásquez Martínez    country DOM
  term Interior Minister   sector GOV   from 2020-08-16
person Jaime David Fernández Mirabal    country DOM
  term Vice President   sector GOV   from 1996-08-16   to 2000-08-16
person Milagros Ortiz Bosch    country DOM
  term Vice President   sector GOV   from 2000-08-16   to 2004-08-16
person Rafael Alburquerque    country DOM
  term Vice President   sector GOV   from 2004-08-16   to 2012-08-16
person Margarita Cedeño    country DOM
  term Vice President   sector GOV   from 2012-08-16   to 2020-08-16
person Raquel Peña de Antuña    country DOM
  term Vice President   sector GOV   from 2020-08-16
person Abdelmadjid Tebboune    country DZA
  forms Tebboune
  term Defence Minister   sector GOV   from 2019-12-19
  term Prime Minister   sector GOV   from 2017-05-25   to 2017-08-15
  term President   sector GOV   from 2019-12-19
person Youcef Yousfi    country DZA
  forms Yousfi
  term Foreign Minister   sector GOV   from 1999-12-23   to 2000-08-26
  term Prime Minister   sector GOV   from 2014-03-13   to 2014-04-28
person Abdelaziz Belkhadem    country DZA
  forms Belkhadem
  term Foreign Minister   sector GOV   from 2000-08-26   to 2005-05-01
  term Prime Minister   sector GOV   from 2006-05-24   to 2008-06-23
person Mohammed Bedjaoui    country DZA
  term Foreign Minister   sector GOV   from 2005-05-01   to 2007-06-04
person Mourad Medelci    country DZA
  term Foreign Minister   sector GOV   from 2007-06-04   to 2013-09-11
  term Finance Minister   sector GOV   from 2001-05-31   to 2002-06-04
  term Finance Minister   sector GOV   from 2005-05-01   to 2007-06-04
person Ramtane Lamamra    country DZA
  term Foreign Minister   sector GOV   from 2013-09-11   to 2017-05-25
  term Foreign Minister   sector GOV   from 2019-03-12   to 2019-04-02
  term Foreign Minister   sector GOV   from 2021-07-07
  term Deputy Prime Minister   sector GOV   from 2019-03-12   to 2019-04-02
person Abdelkader Messahel    country DZA
  term Foreign Minister   sector GOV   from 2017-05-25   to 2019-03-13
person Sabri Boukadoum    country DZA
  forms Boukadoum
  term Foreign Minister   sector GOV   from 2019-04-02   to 2021-07-07
  term Prime Minister   sector GOV   from 2019-12-19   to 2019-12-28
person Mouloud Hamrouche    country DZA
  forms Hamrouche
  term Prime Minister   sector GOV   from 1989-09-09   to 1991-06-05
person Redha Malek    country DZA
  forms Malek
  term Prime Minister   sector GOV   from 1992-01-14   to 1994-01-31
person Mokdad Sifi    country DZA
  forms Sifi
  term Prime Minister   sector GOV   from 1994-04-11   to 1995-12-31
person Ahmed Ouyahia    country DZA
  forms Ouyahia
  term Prime Minister   sector GOV   from 1995-12-31   to 1998-12-15
  term Prime Minister   sector GOV   from 2003-05-05   to 2006-05-24
  term Prime Minister   sector GOV   from 2008-06-23   to 2012-09-03
  term Prime Minister   sector GOV   from 2017-08-16   to 2019-03-11
person Smail Hamdani    country DZA
  forms Hamdani
  term Prime Minister   sector GOV   from 1998-12-15   to 1999-12-23
person Ahmed Benbitour    country DZA
  forms Benbitour
  term Prime Minister   sector GOV   from 1999-12-23   to 2000-08-26
person Ali Benflis    country DZA
  forms Benflis
  term Prime Minister   sector GOV   from 2000-08-27   to 2003-05-05
person Abdelmalek Sellal    country DZA
  forms Sellal
  term Prime Minister   sector GOV   from 2012-09-03   to 2014-03-13
  term Prime Minister   sector GOV   from 2014-04-29   to 2017-05-25
person Noureddine Bedoui    country DZA
  forms Bedoui
  term Prime Minister   sector GOV   from 2019-03-11   to 2019-12-19
  term Interior Minister   sector GOV   from 2015-05-14   to 2019-03-31
person Abdelaziz Djerrad    country DZA
  forms Abdelaziz Djerad, Djerrad
  term Prime Minister   sector GOV   from 2019-12-28   to 2021-06-30
person Aymen Benabderrahmane    country DZA
  forms Ayman Benabderrahmane, Benabderrahmane
  term Prime Minister   sector GOV   from 2021-06-30   to 2023-11-11
  term Finance Minister   sector GOV   from 2020-06-23   to 2022-02-17
person Nadir Larbaoui    country DZA
  forms Larbaoui
  term Prime Minister   sector GOV   from 2023-11-11   to 2025-08-28
person Sifi Ghrieb    country DZA
  forms Ghrieb
  term Prime Minister   sector GOV   from 2025-08-28
person Chadli Bendjedid    country DZA
  forms Bendjedid
  term President   sector GOV   from 1979-02-07   to 1992-01-11
person Abdelmalek Benhabyles    country DZA
  forms Benhabyles
  term President   sector GOV   from 1992-01-11   to 1992-01-14
person Mohamed Boudiaf    country DZA
  forms Boudiaf
  term President   sector GOV   from 1992-01-14   to 1992-06-29
person Ali Kafi    country DZA
  forms Kafi
  term President   sector GOV   from 1992-07-02   to 1994-01-31
person Zeroual    country DZA
  term President   sector GOV   from 1994-01-31   to 1999-04-27
person Abdelaziz Bouteflika    country DZA
  forms Bouteflika
  term President   sector GOV   from 1999-04-27   to 2019-04-02
person Abdelkader Bensalah    country DZA
  forms Bensalah
  term President   sector GOV   from 2019-04-09   to 2019-12-19
person Abdelatif Benachenhou    country DZA
  term Finance Minister   sector GOV   from 1999-12-23   to 2001-05-31
  term Finance Minister   sector GOV   from 2003-05-05   to 2005-05-01
person Mohamed Terbeche    country DZA
  term Finance Minister   sector GOV   from 2002-06-04   to 2003-05-05
person Karim Djoudi    country DZA
  term Finance Minister   sector GOV   from 2007-06-04   to 2014-04-29
person Mohamed Djellab    country DZA
  term Finance Minister   sector GOV   from 2014-05-05   to 2015-05-14
person Abderrahmane Benkhalfa    country DZA
  term Finance Minister   sector GOV   from 2015-05-14   to 2016-06-11
person Hadji Baba Ammi    country DZA
  term Finance Minister   sector GOV   from 2016-06-11   to 2017-05-24
person Abderrahmane Raouya    country DZA
  term Finance Minister   sector GOV   from 2017-05-25   to 2019-03-31
  term Finance Minister   sector GOV   from 2020-01-04   to 2020-06-23
  term Finance Minister   sector GOV   from 2022-02-17   to 2022-06-14
person Mohammed Loukal    country DZA
  term Finance Minister   sector GOV   from 2019-03-31   to 2020-01-04
person Brahim Djamel Kessali    country DZA
  term Finance Minister   sector GOV   from 2022-06-14
person Yazid Zerhouni    country DZA
  term Interior Minister   sector GOV   from 1999-12-23   to 2010-05-28
person Daho Ould Kablia    country DZA
  term Interior Minister   sector GOV   from 2010-05-28   to 2013-09-11
person Tayeb Belaiz    country DZA
  term Interior Minister   sector GOV   from 2013-09-11   to 2015-05-14
person Salah Eddine Dahmoune    country DZA
  term Interior Minister   sector GOV   from 2019-03-31   to 2019-12-19
person Kamel Beldjoud    country DZA
  term Interior Minister   sector GOV   from 2019-12-19
person Abderrachid Tebbi    country DZA
  term Justice Minister   sector GOV   from 2021-07-08
person Guadalupe Larriva    country ECU
  term Defence Minister   sector GOV   from 2007-01-15   to 2007-01-24
person María Fernanda Espinosa    country ECU
  term Defence Minister   sector GOV   from 2012-11-28   to 2014-09-23
  term Foreign Minister   sector GOV   from 2007-01-15   to 2007-12-07
  term Foreign Minister   sector GOV   from 2017-05-24   to 2018-06-11
person Fernando Cordero Cueva    country ECU
  term Defence Minister   sector GOV   from 2014-09-26   to 2016-03-01
person Ricardo Patiño    country ECU
  term Defence Minister   sector GOV   from 2016-03-03   to 2017-05-24
  term Foreign Minister   sector GOV   from 2010-01-29   to 2016-03-03
person Benjamín Ortiz Brennan    country ECU
  term Foreign Minister   sector GOV   from 1999   to 2000
person Nina Pacari    country ECU
  term Foreign Minister   sector GOV   from 2003-01-15   to 2003-10-06
person Antonio Parra Gil    country ECU
  term Foreign Minister   sector GOV   from 2005   to 2005
person María Isabel Salvador    country ECU
  term Foreign Minister   sector GOV   from 2007-12-05   to 2008-12-12
person Fander Falconí    country ECU
  term Foreign Minister   sector GOV   from 2008-12-15   to 2010-01-15
person Lautaro Pozo Malo    country ECU
  term Foreign Minister   sector GOV   from 2010   to 2010
person Guillaume Long    country ECU
  term Foreign Minister   sector GOV   from 2016-03-03
person Rodrigo Borja Cevallos    country ECU
  forms Borja Cevallos, Cevallos
  term President   sector GOV   from 1988-08-10   to 1992-08-10
person Sixto Durán Ballén    country ECU
  forms Duran Ballen, Ballén
  term President   sector GOV   from 1992-08-10   to 1996-08-10
person Abdala Bucaram Ortiz    country ECU
  forms Bucaram Ortiz, Ortiz
  term President   sector GOV   from 1996-08-10   to 1997-02-06
person Fabián Alarcón    country ECU
  forms Alarcon Fabian, Alarcón
  term President   sector GOV   from 1997-02-06   to 1998-08-10
person Rosalia Arteaga Serrano    country ECU
  forms Serrano
  term President   sector GOV   from 1997-02-09   to 1997-02-11
person Jamil Mahuad    country ECU
  forms Mahuad
  term President   sector GOV   from 1997-08-10   to 2000-01-21
person Antonio Vargas    country ECU
  forms Vargas
  term President   sector GOV   from 2000-01-21   to 2000-01-22
person Carlos Mendoza    country ECU
  forms Mendoza
  term President   sector GOV   from 2000-01-21   to 2000-01-22
person Gustavo Noboa    country ECU
  forms Noboa
  term President   sector GOV   from 2000-01-22   to 2003-01-15
  term Vice President   sector GOV   from 1998-08-10   to 2000-01-21
person Lucio Gutiérrez    country ECU
  forms Gutiérrez
  term President   sector GOV   from 2003-01-15   to 2005-04-20
person Alfredo Palacio    country ECU
  forms Palacio
  term President   sector GOV   from 2005-04-20   to 2007-01-15
person Rafael Correa Delgado    country ECU
  forms Delgado
  term President   sector GOV   from 2007-01-15   to 2017-05-24
  term Finance Minister   sector GOV   from 2005-04-20   to 2005-08-08
person Lenín Moreno    country ECU
  forms Lenin Moreno Garces, Moreno
  term President   sector GOV   from 2017-05-24   to 2021-05-24
  term Vice President   sector GOV   from 2007-01-15   to 2013-05-24
person Guillermo Lasso    country ECU
  forms Guillermo Lasso Mendoza, Lasso
  term President   sector GOV   from 2021-05-24   to 2023-11-23
person Daniel Noboa    country ECU
  forms Daniel Noboa Azin, Noboa
  term President   sector GOV   from 2023-11-23
person Diego Borja    country ECU
  term Finance Minister   sector GOV   from 2005-12-28   to 2006-07-07
person María Elsa Viteri    country ECU
  term Finance Minister   sector GOV   from 2008   to 2010
  term Finance Minister   sector GOV   from 2018-03-06   to 2018-05-14
person Alejandro Serrano Aguilar    country ECU
  term Vice President   sector GOV   from 2005-05-05   to 2007-01-15
person Jorge Glas    country ECU
  forms Jorge Glass
  term Vice President   sector GOV   from 2013-05-24   to 2018-01-06
person María Alejandra Vicuña    country ECU
  term Vice President   sector GOV   from 2018-01-06   to 2018-12-06
person Otto Sonnenholzner    country ECU
  term Vice President   sector GOV   from 2018-12-11   to 2020-07-07
person María Alejandra Muñoz    country ECU
  term Vice President   sector GOV   from 2020-07-22   to 2021-05-24
person Alfredo Borrero Vega    country ECU
  term Vice President   sector GOV   from 2021-05-24
person Mohamed Hussein Tantawi    country EGY
  forms Tantawi
  term Defence Minister   sector GOV   from 1991-05-20   to 2012-08-12
  term President   sector GOV   from 2011-02-11   to 2012-06-30
person Abdel Fattah el-Sisi    country EGY
  forms Abdel Fattah Al-Sisi, Abdel-Fattah El-Sissi, Abdul Fattah Al-Sisi, El Sisi, Abdelfattah Elsisi, Abdelfattah Said Elsisi, el-Sisi, Sisi, al-Sisi
  term Defence Minister   sector GOV   from 2012-08-12   to 2014-03-26
  term President   sector GOV   from 2014-06-08
person Sedki Sobhi    country EGY
  term Defence Minister   sector GOV   from 2014-03-27   to 2018-06-14
person Mohamed Ahmed Zaki    country EGY
  term Defence Minister   sector GOV   from 2018-06-14
person Amr Moussa    country EGY
  term Foreign Minister   sector GOV   from 1991-05-20   to 2001-05-15
person Ahmad Maher    country EGY
  term Foreign Minister   sector GOV   from 2001-05-15   to 2004-07-11
person Ahmed Aboul Gheit    country EGY
  term Foreign Minister   sector GOV   from 2004-05-11   to 2011-03-06
person Nabil Elaraby    country EGY
  term Foreign Minister   sector GOV   from 2011-03-06   to 2011-06-01
person Mohamed Orabi    country EGY
  term Foreign Minister   sector GOV   from 2011-06-18   to 2011-07-18
person Mohamed Kamel Amr    country EGY
  term Foreign Minister   sector GOV   from 2011-07-18   to 2013-07-16
person Nabil Fahmi    country EGY
  term Foreign Minister   sector GOV   from 2013-07-16   to 2014-06-17
person Sameh Shoukry    country EGY
  term Foreign Minister   sector GOV   from 2014-06-17
person Atef Sedki    country EGY
  forms Sedki
  term Prime Minister   sector GOV   from 1986-11-10   to 1996-01-04
person Kamal Ganzouri    country EGY
  forms Ganzouri
  term Prime Minister   sector GOV   from 1996-01-04   to 1999-10-05
  term Prime Minister   sector GOV   from 2011-12-07   to 2012-08-02
person Atef Ebeid    country EGY
  forms Ebeid
  term Prime Minister   sector GOV   from 1999-10-05   to 2004-07-14
person Ahmed Nazif    country EGY
  forms Ahmed Mahmoud Mohamed Nazif, Ahmed Mohamed Nazif, Nazif
  term Prime Minister   sector GOV   from 2004-07-14   to 2011-01-28
person Ahmed Shafik    country EGY
  forms Ahmed Mohamed Shafik, Ahmed Mohamed Shafik Zaki, Shafik
  term Prime Minister   sector GOV   from 2011-01-29   to 2011-03-03
person Essam Sharaf    country EGY
  forms Sharaf
  term Prime Minister   sector GOV   from 2011-03-03   to 2011-11-21
person Hesham Qandil    country EGY
  forms Hesham Mohamed Qandil, Hisham Kandil, Qandil
  term Prime Minister   sector GOV   from 2012-08-02   to 2013-07-03
person Hazem Al Beblawi    country EGY
  forms Hazem Abdel Aziz al Beblawi, Hazem el Beblawi, Al Beblawi
  term Prime Minister   sector GOV   from 2013-07-09   to 2014-03-01
  term Finance Minister   sector GOV   from 2011-07-17   to 2011-12
person Ibrahim Mahlab    country EGY
  forms Mahlab
  term Prime Minister   sector GOV   from 2014-06-17   to 2015-09-19
person Sherif Ismail    country EGY
  forms Ismail
  term Prime Minister   sector GOV   from 2015-09-19   to 2018-06-14
person Moustafa Madbouly    country EGY
  forms Mostafa Madbouly, Madbouly
  term Prime Minister   sector GOV   from 2018-06-14
person Hosni Mubarak    country EGY
  forms Hosni Mubarek, Hosny Mubarak, Husni Mubarak, Mubarak
  term President   sector GOV   from 1981-10-14   to 2011-02-11
person Mohamed Morsi    country EGY
  forms Mohamed Mursi, Mohammad Morsi, Mohammad Morsy, Mohammed Morsi, Morsi
  term President   sector GOV   from 2012-06-30   to 2013-07-03
person Adly Mansour    country EGY
  forms Adly Mahmoud Mansour, Mansour
  term President   sector GOV   from 2013-07-03   to 2014-06-08
person Youssef Boutros Ghali    country EGY
  term Finance Minister   sector GOV   from 2004-06-01   to 2011-01-31
person Samir Radwan    country EGY
  term Finance Minister   sector GOV   from 2011-01-31   to 2011-07-17
person Momtaz El-Saeed    country EGY
  term Finance Minister   sector GOV   from 2011-12   to 2013-01-05
person Morsi El Sayed Hegazy    country EGY
  term Finance Minister   sector GOV   from 2013-01-05   to 2013-05-07
person Fayyad Abdel Moneim    country EGY
  term Finance Minister   sector GOV   from 2013-05-07   to 2013-07-16
person Ahmed Galal    country EGY
  term Finance Minister   sector GOV   from 2013-07-16   to 2014-03-01
person Mohamed Maait    country EGY
  term Finance Minister   sector GOV   from 2018-06-14
person Mahmoud Tawfik    country EGY
  term Interior Minister   sector GOV   from 2018-06-14
person Ahmed El-Zend    country EGY
  term Justice Minister   sector GOV   from 2015-05-20   to 2016-03-14
person Omar Marwan    country EGY
  term Justice Minister   sector GOV   from 2019-12-22
person Omar Suleiman    country EGY
  term Vice President   sector GOV   from 2011-01-29   to 2011-02-11
person Mohamed ElBaradei    country EGY
  forms Mohamed Mustafa Elbaradei, Mohammed Elbaradei
  term Vice President   sector GOV   from 2013-07-14   to 2013-08-14
person Haile Woldense    country ERI
  term Foreign Minister   sector GOV   from 1997   to 2000
person Ali Said Abdella    country ERI
  term Foreign Minister   sector GOV   from 2000   to 2005
person Mohamed Omer    country ERI
  term Foreign Minister   sector GOV   from 2005-08   to 2007-04-18
person Osman Saleh Mohammed    country ERI
  term Foreign Minister   sector GOV   from 2007-04-18
person Isaias Afwerki    country ERI
  forms Isaias Afworki
  term President   sector GOV   from 1993-05-19
person Ghebreselassie Yoseph    country ERI
  term Finance Minister   sector GOV   from 1997   to 2001
person Berhane Abrehe    country ERI
  term Finance Minister   sector GOV   from 2001   to 2012
person Berhane Habtemariam    country ERI
  term Finance Minister   sector GOV   from 2012
person Eduardo Serra Rexach    country ESP
  term Defence Minister   sector GOV   from 1996-05-06   to 2000-04-27
person Federico Trillo    country ESP
  term Defence Minister   sector GOV   from 2000-04-27   to 2004-04-18
person José Bono    country ESP
  term Defence Minister   sector GOV   from 2004-04-18   to 2006-04-11
person José Antonio Alonso    country ESP
  term Defence Minister   sector GOV   from 2006-04-11   to 2008
person Carme Chacón    country ESP
  term Defence Minister   sector GOV   from 2008-04-14   to 2011-12-22
person Pedro Morenés    country ESP
  term Defence Minister   sector GOV   from 2011-11-22   to 2016-11-04
person María Dolores de Cospedal    country ESP
  term Defence Minister   sector GOV   from 2016-11-04   to 2018-06-07
person Margarita Robles    country ESP
  term Defence Minister   sector GOV   from 2018-06-07
person Abel Matutes    country ESP
  term Foreign Minister   sector GOV   from 1996-05-06   to 2000-04-27
person Ana de Palacio y del Valle-Lersundi    country ESP
  term Foreign Minister   sector GOV   from 2002-07-10   to 2004-04-18
person Trinidad Jiménez    country ESP
  term Foreign Minister   sector GOV   from 2010-10-21   to 2011-12-22
person José García-Margallo y Marfil    country ESP
  term Foreign Minister   sector GOV   from 2011-12-22   to 2016-11-04
person Alfonso Dastis    country ESP
  term Foreign Minister   sector GOV   from 2016-11-04   to 2018-06-07
person Josep Borrell    country ESP
  term Foreign Minister   sector GOV   from 2018-06-07   to 2019-11-30
person Arancha González    country ESP
  term Foreign Minister   sector GOV   from 2019-11-30   to 2021-07-11
person José Manuel Albares Bueno    country ESP
  term Foreign Minister   sector GOV   from 2021-07-12
person Felipe Gonzalez Marquez    country ESP
  forms Gonzalez Marquez, Marquez
  term Prime Minister   sector GOV   from 1982-12-02   to 1996-05-05
person José María Aznar    country ESP
  forms Aznar
  term Prime Minister   sector GOV   from 1996-05-04   to 2004-04-16
person José Luis Rodríguez Zapatero    country ESP
  forms Zapatero
  term Prime Minister   sector GOV   from 2004-04-16   to 2011-12-21
person Mariano Rajoy    country ESP
  forms Rajoy Brey, Rajoy
  term Prime Minister   sector GOV   from 2011-12-21   to 2018-06-02
person Pedro Sánchez    country ESP
  forms Sánchez
  term Prime Minister   sector GOV   from 2018-06-02
person Juan Carlos I of Spain    country ESP
  forms Spain
  term King   sector GOV   from 1975-11-22   to 2014-06-17
person Felipe VI of Spain    country ESP
  forms Felipe VI, Spain
  term King   sector GOV   from 2014-06-19
person Jüri Luik    country EST
  term Defence Minister   sector GOV   from 1999-03-25   to 2002-01-28
  term Defence Minister   sector GOV   from 2017-06-12   to 2021-01-26
person Sven Mikser    country EST
  term Defence Minister   sector GOV   from 2002-01-28   to 2003-04-10
  term Defence Minister   sector GOV   from 2014-03-26   to 2015-09-14
  term Foreign Minister   sector GOV   from 2016-11-23   to 2019-04-29
person Margus Hanson    country EST
  term Defence Minister   sector GOV   from 2003-04-10   to 2004-11-22
person Jaak Jõerüüt    country EST
  term Defence Minister   sector GOV   from 2004-11-22   to 2005-10-08
person Jürgen Ligi    country EST
  term Defence Minister   sector GOV   from 2005-10-10   to 2007-04-05
  term Foreign Minister   sector GOV   from 2016-09-12   to 2016-11-23
  term Finance Minister   sector GOV   from 2009-06-04   to 2014-11-03
person Jaak Aaviksoo    country EST
  term Defence Minister   sector GOV   from 2007-04-05   to 2011-04-06
person Mart Laar    country EST
  forms Laar
  term Defence Minister   sector GOV   from 2011-04-06   to 2012-05-11
  term Prime Minister   sector GOV   from 1992-10-28   to 1994-11-08
  term Prime Minister   sector GOV   from 1999-03-25   to 2002-01-28
person Urmas Reinsalu    country EST
  term Defence Minister   sector GOV   from 2012-05-11   to 2014-03-26
  term Foreign Minister   sector GOV   from 2019-04-29   to 2021-01-26
  term Foreign Minister   sector GOV   from 2022-07-18
  term Justice Minister   sector GOV   from 2015-04-09   to 2019-04-29
person Hannes Hanso    country EST
  term Defence Minister   sector GOV   from 2015-09-14   to 2016-11-23
person Margus Tsahkna    country EST
  term Defence Minister   sector GOV   from 2016-11-23   to 2017-06-12
person Kalle Laanet    country EST
  term Defence Minister   sector GOV   from 2021-01-26   to 2022-07-14
  term Interior Minister   sector GOV   from 2005-04-13   to 2007-04-05
person Hanno Pevkur    country EST
  term Defence Minister   sector GOV   from 2022-07-18
  term Interior Minister   sector GOV   from 2014-03-26   to 2016-11-23
  term Justice Minister   sector GOV   from 2012-12-10   to 2014-03-26
person Toomas Hendrik Ilves    country EST
  forms Ilves
  term Foreign Minister   sector GOV   from 1999-03-25   to 2002-01-28
  term President   sector GOV   from 2006-10-09   to 2016-10-10
person Kristiina Ojuland    country EST
  term Foreign Minister   sector GOV   from 2002-01-28   to 2005-02-10
person Rein Lang    country EST
  term Foreign Minister   sector GOV   from 2005-02-21   to 2005-04-13
  term Justice Minister   sector GOV   from 2005-04-12   to 2011-04-06
person Urmas Paet    country EST
  term Foreign Minister   sector GOV   from 2005-04-13   to 2014-11-03
person Keit Pentus-Rosimannus    country EST
  term Foreign Minister   sector GOV   from 2014-11-17   to 2015-07-01
  term Finance Minister   sector GOV   from 2021-01-26
person Marina Kaljurand    country EST
  term Foreign Minister   sector GOV   from 2015-07-16   to 2016-09-12
person Eva-Maria Liimets    country EST
  term Foreign Minister   sector GOV   from 2021-01-26   to 2022-06-03
person Edgar Savisaar    country EST
  forms Savisaar
  term Prime Minister   sector GOV   from 1991-09-06   to 1992-01-23
person Tiit Vahi    country EST
  forms Vahi
  term Prime Minister   sector GOV   from 1992-01-30   to 1992-10-08
  term Prime Minister   sector GOV   from 1995-04-17   to 1997-03-17
person Andres Tarand    country EST
  forms Tarand
  term Prime Minister   sector GOV   from 1994-11-08   to 1995-04-17
person Mart Siimann    country EST
  forms Siimann
  term Prime Minister   sector GOV   from 1997-03-17   to 1999-03-25
person Siim Kallas    country EST
  forms Kallas
  term Prime Minister   sector GOV   from 2002-01-28   to 2003-04-10
  term Finance Minister   sector GOV   from 1999-03-25   to 2002-01-28
person Juhan Parts    country EST
  term Prime Minister   sector GOV   from 2003-04-10   to 2005-04-12
person Andrus Ansip    country EST
  forms Ansip
  term Prime Minister   sector GOV   from 2005-04-12   to 2014-03-26
person Taavi Rõivas    country EST
  forms Rõivas
  term Prime Minister   sector GOV   from 2014-03-26   to 2016-11-23
person Jüri Ratas    country EST
  forms Ratas
  term Prime Minister   sector GOV   from 2016-11-23   to 2021-01-13
person Kaja Kallas    country EST
  forms Kallas
  term Prime Minister   sector GOV   from 2021-01-26   to 2024-07-23
person Kristen Michal    country EST
  forms Michal
  term Prime Minister   sector GOV   from 2024-07-23
  term Justice Minister   sector GOV   from 2011-04-06   to 2012-12-10
person Arnold Rüütel    country EST
  forms Rüütel
  term President   sector GOV   from 1990-03-29   to 1992-10-06
  term President   sector GOV   from 2001-10-08   to 2006-10-09
person Lennart Meri    country EST
  forms Meri
  term President   sector GOV   from 1992-10-06   to 2001-10-08
person Kersti Kaljulaid    country EST
  forms Kaljulaid
  term President   sector GOV   from 2016-10-10   to 2021-10-11
person Alar Karis    country EST
  forms Karis
  term President   sector GOV   from 2021-10-11
person Harri Õunapuu    country EST
  term Finance Minister   sector GOV   from 2002-01-28   to 2003-04-10
person Tõnis Palts    country EST
  term Finance Minister   sector GOV   from 2003-04-10   to 2003-10-06
person Taavi Veskimägi    country EST
  term Finance Minister   sector GOV   from 2003-10-06   to 2005-04-13
person Aivar Sõerd    country EST
  term Finance Minister   sector GOV   from 2005-04-13   to 2007-04-05
person Ivari Padar    country EST
  term Finance Minister   sector GOV   from 2007-04-05   to 2009-05-21
person Maris Lauri    country EST
  term Finance Minister   sector GOV   from 2014-11-03   to 2015-03-30
  term Justice Minister   sector GOV   from 2021-01-26   to 2022-07-14
person Sven Sester    country EST
  term Finance Minister   sector GOV   from 2015-04-09   to 2017-06-12
person Toomas Tõniste    country EST
  term Finance Minister   sector GOV   from 2017-06-12   to 2019-04-29
person Martin Helme    country EST
  term Finance Minister   sector GOV   from 2019-04-29   to 2021-01-26
person Tarmo Loodus    country EST
  term Interior Minister   sector GOV   from 1999-11-09   to 2002-01-28
person Ain Seppik    country EST
  term Interior Minister   sector GOV   from 2002-01-28   to 2003-02-03
person Toomas Varek    country EST
  term Interior Minister   sector GOV   from 2003-02-10   to 2003-04-10
person Margus Leivo    country EST
  term Interior Minister   sector GOV   from 2003-04-10   to 2005-04-13
person Jüri Pihl    country EST
  term Interior Minister   sector GOV   from 2007-04-05   to 2009-05-21
person Marko Pomerants    country EST
  term Interior Minister   sector GOV   from 2009-07-03   to 2011-04-05
person Ken-Marti Vaher    country EST
  term Interior Minister   sector GOV   from 2011-04-06   to 2014-03-26
  term Justice Minister   sector GOV   from 2003-04-10   to 2005-04-13
person Andres Anvelt    country EST
  term Interior Minister   sector GOV   from 2016-11-23   to 2018-11-26
  term Justice Minister   sector GOV   from 2014-03-26   to 2015-04-09
person Katri Raik    country EST
  term Interior Minister   sector GOV   from 2018-11-26   to 2019-04-29
person Mart Helme    country EST
  term Interior Minister   sector GOV   from 2019-04-29   to 2020-11-09
person Alar Laneman    country EST
  term Interior Minister   sector GOV   from 2020-11-18   to 2021-01-24
person Kristian Jaani    country EST
  term Interior Minister   sector GOV   from 2021-01-26   to 2022-06-03
person Lauri Läänemets    country EST
  term Interior Minister   sector GOV   from 2022-07-18
person Märt Rask    country EST
  term Justice Minister   sector GOV   from 1999-03-25   to 2003-04-10
person Raivo Aeg    country EST
  term Justice Minister   sector GOV   from 2019-04-29   to 2021-01-26
person Lea Danilson-Järg    country EST
  term Justice Minister   sector GOV   from 2022-07-18
person Abadula Gemeda    country ETH
  term Defence Minister   sector GOV   from 2001-10-16   to 2005
person Kuma Demeksa    country ETH
  term Defence Minister   sector GOV   from 2005   to 2008-10-30
person Siraj Fergessa    country ETH
  term Defence Minister   sector GOV   from 2008-10-30   to 2018-10-16
person Aisha Mohammed Mussa    country ETH
  term Defence Minister   sector GOV   from 2018-10-16   to 2019-04-18
person Lemma Megersa    country ETH
  term Defence Minister   sector GOV   from 2019-04-18   to 2020-08-18
person Kenea Yadeta    country ETH
  term Defence Minister   sector GOV   from 2020-08-18   to 2021-10-06
person Abraham Belay    country ETH
  term Defence Minister   sector GOV   from 2021-10-06
person Seyoum Mesfin    country ETH
  term Foreign Minister   sector GOV   from 1991   to 2010-09-01
person Hailemariam Desalegn    country ETH
  term Foreign Minister   sector GOV   from 2010-09-01   to 2012-09-21
  term Prime Minister   sector GOV   from 2012-08-20   to 2018-04-02
person Berhane Gebre-Christos    country ETH
  term Foreign Minister   sector GOV   from 2012-09-21   to 2012-11-29
person Tedros Adhanom Ghebreyesus    country ETH
  term Foreign Minister   sector GOV   from 2012-11-29   to 2016-11-01
person Workneh Gebeyehu    country ETH
  term Foreign Minister   sector GOV   from 2016-11-01   to 2019-03-08
person Demeke Mekonnen    country ETH
  term Foreign Minister   sector GOV   from 2019-03-08   to 2019-04-18
  term Foreign Minister   sector GOV   from 2020-11-04
  term Deputy Prime Minister   sector GOV   from 2012-09-21
person Gedu Andargachew    country ETH
  term Foreign Minister   sector GOV   from 2019-04-18   to 2020-11-04
person Hailu Yimenu    country ETH
  term Prime Minister   sector GOV   from 1989-11-08   to 1991-04-26
person Tesfaye Gebre Kidan    country ETH
  forms Gebre Kidan
  term Prime Minister   sector GOV   from 1991-05-21   to 1991-05-27
person Meles Zenawi    country ETH
  term Prime Minister   sector GOV   from 1991-05-27   to 2012-08-20
person Abiy Ahmed Ali    country ETH
  forms Abiy Ahmed
  term Prime Minister   sector GOV   from 2018-04-02
person Mengistu Haile Mariam    country ETH
  forms Mengistu Marriam
  term President   sector GOV   from 1977-02-11   to 1991-05-21
person Tamrat Layne    country ETH
  term President   sector GOV   from 1991-06-06   to 1995-08-22
person Negasso Gidada    country ETH
  term President   sector GOV   from 1995-08-22   to 2001-10-08
person Girma Wolde-Giorgis    country ETH
  forms Girma Woldegiorgis
  term President   sector GOV   from 2001-10-08   to 2013-10-07
person Mulatu Teshome    country ETH
  forms Mulatu Teshome Wirtu
  term President   sector GOV   from 2013-10-06   to 2018-10-25
person Sahle-Work Zewde    country ETH
  term President   sector GOV   from 2018-10-25   to 2024-10-07
person Taye Atske Selassie    country ETH
  term President   sector GOV   from 2024-10-07
person Ahmed Shide    country ETH
  term Finance Minister   sector GOV   from 2018-10-16
person Gedion Timotheos    country ETH
  term Justice Minister   sector GOV   from 2021-10-06
person Jan-Erik Enestam    country FIN
  term Defence Minister   sector GOV   from 1999-04-15   to 2003-04-16
person Matti Vanhanen    country FIN
  forms Matti Taneli Vanhanen, Vanhanen
  term Defence Minister   sector GOV   from 2003-04-17   to 2003-06-24
  term Prime Minister   sector GOV   from 2003-06-24   to 2010-06-22
  term Deputy Prime Minister   sector GOV   from 2020-06-09   to 2020-09-10
  term Finance Minister   sector GOV   from 2020-06-08   to 2021-05-27
person Seppo Kääriäinen    country FIN
  term Defence Minister   sector GOV   from 2003-06-24   to 2007-04-19
person Jyri Häkämies    country FIN
  forms Jyri Jukka Hakamies
  term Defence Minister   sector GOV   from 2007-04-19   to 2011-06-21
person Stefan Wallin    country FIN
  term Defence Minister   sector GOV   from 2011-06-22   to 2012-07-05
person Carl Haglund    country FIN
  term Defence Minister   sector GOV   from 2012-07-05   to 2015-05-29
person Jussi Niinistö    country FIN
  term Defence Minister   sector GOV   from 2015-05-29   to 2019-06-06
person Antti Kaikkonen    country FIN
  term Defence Minister   sector GOV   from 2019-12-10
person Tarja Halonen    country FIN
  forms Halonen
  term Foreign Minister   sector GOV   from 1995-04-13   to 2000-02-25
  term President   sector GOV   from 2000-03-01   to 2012-03-01
person Erkki Tuomioja    country FIN
  term Foreign Minister   sector GOV   from 2000-02-25   to 2007-04-19
  term Foreign Minister   sector GOV   from 2011-06-22   to 2015-05-28
person Ilkka Kanerva    country FIN
  term Foreign Minister   sector GOV   from 2007-04-19   to 2008-04-04
person Alexander Stubb    country FIN
  forms Stubb
  term Foreign Minister   sector GOV   from 2008-04-04   to 2011-06-22
  term Prime Minister   sector GOV   from 2014-06-24   to 2015-05-28
  term President   sector GOV   from 2024-03-01
  term Finance Minister   sector GOV   from 2015-05-29   to 2016-06-22
person Timo Soini    country FIN
  term Foreign Minister   sector GOV   from 2015-05-29   to 2019-06-06
  term Deputy Prime Minister   sector GOV   from 2015-05-29   to 2017-06-28
person Pekka Haavisto    country FIN
  term Foreign Minister   sector GOV   from 2019-12-10
person Harri Holkeri    country FIN
  forms Holkeri
  term Prime Minister   sector GOV   from 1987-04-30   to 1991-04-26
person Esko Aho    country FIN
  term Prime Minister   sector GOV   from 1991-04-26   to 1995-04-13
person Paavo Lipponen    country FIN
  forms Lipponen
  term Prime Minister   sector GOV   from 1995-04-13   to 2003-04-17
person Anneli Jäätteenmäki    country FIN
  forms Jäätteenmäki
  term Prime Minister   sector GOV   from 2003-04-17   to 2003-06-24
person Mari Kiviniemi    country FIN
  forms Kiviniemi
  term Prime Minister   sector GOV   from 2010-06-22   to 2011-06-22
  term Finance Minister   sector GOV   from 2007-04-19   to 2010-06-21
person Jyrki Katainen    country FIN
  forms Jyrki Tapani Katainen, Katainen
  term Prime Minister   sector GOV   from 2011-06-22   to 2014-06-24
  term Deputy Prime Minister   sector GOV   from 2007-04-19   to 2011-06-22
  term Finance Minister   sector GOV   from 2007-04-19   to 2011-06-22
person Juha Sipilä    country FIN
  forms Sipilä
  term Prime Minister   sector GOV   from 2015-05-29   to 2019-06-06
person Antti Rinne    country FIN
  forms Rinne
  term Prime Minister   sector GOV   from 2019-06-06   to 2019-12-10
  term Deputy Prime Minister   sector GOV   from 2014-06-06   to 2015-05-29
  term Finance Minister   sector GOV   from 2014-06-06   to 2015-05-29
person Sanna Marin    country FIN
  forms Marin
  term Prime Minister   sector GOV   from 2019-12-10   to 2023-06-20
person Petteri Orpo    country FIN
  forms Orpo
  term Prime Minister   sector GOV   from 2023-06-20
  term Deputy Prime Minister   sector GOV   from 2017-06-28   to 2019-06-06
  term Finance Minister   sector GOV   from 2016-06-22   to 2019-06-06
  term Interior Minister   sector GOV   from 2015-05-29   to 2016-06-22
person Mauno Koivisto    country FIN
  forms Koivisto
  term President   sector GOV   from 1981-09-11   to 1994-03-01
person Martti Ahtisaari    country FIN
  forms Ahtisaari
  term President   sector GOV   from 1994-03-01   to 2000-03-01
person Sauli Niinistö    country FIN
  forms Niinistö
  term President   sector GOV   from 2012-03-01   to 2024-03-01
  term Deputy Prime Minister   sector GOV   from 1995-04-13   to 2001-08-30
  term Finance Minister   sector GOV   from 1999-04-15   to 2003-04-16
person Antti Kalliomäki    country FIN
  term Deputy Prime Minister   sector GOV   from 2003-04-17   to 2005-09-23
  term Finance Minister   sector GOV   from 2003-04-17   to 2005-09-23
person Eero Heinäluoma    country FIN
  term Deputy Prime Minister   sector GOV   from 2005-09-23   to 2007-04-19
  term Finance Minister   sector GOV   from 2005-09-23   to 2007-04-19
person Jutta Urpilainen    country FIN
  term Deputy Prime Minister   sector GOV   from 2011-06-22   to 2014-06-06
  term Finance Minister   sector GOV   from 2011-06-22   to 2014-06-06
person Mika Lintilä    country FIN
  term Deputy Prime Minister   sector GOV   from 2019-06-06   to 2019-09-12
  term Finance Minister   sector GOV   from 2019-06-06   to 2019-12-10
person Katri Kulmuni    country FIN
  term Deputy Prime Minister   sector GOV   from 2019-09-12   to 2020-06-05
  term Finance Minister   sector GOV   from 2019-12-10   to 2020-06-05
person Annika Saarikko    country FIN
  term Deputy Prime Minister   sector GOV   from 2020-09-10
  term Finance Minister   sector GOV   from 2021-05-27
person Ulla-Maj Wideroos    country FIN
  term Finance Minister   sector GOV   from 2003-04-27   to 2007-04-18
person Ville Itälä    country FIN
  term Interior Minister   sector GOV   from 2000-09-01   to 2003-04-17
person Kari Rajamäki    country FIN
  term Interior Minister   sector GOV   from 2003-04-17   to 2007-04-19
person Anne Holmlund    country FIN
  forms Anne Elisabeth Holmlund
  term Interior Minister   sector GOV   from 2007-04-19   to 2011-06-22
person Päivi Räsänen    country FIN
  term Interior Minister   sector GOV   from 2011-06-22   to 2015-05-28
person Paula Risikko    country FIN
  term Interior Minister   sector GOV   from 2016-06-22   to 2018-02-05
person Kai Mykkänen    country FIN
  term Interior Minister   sector GOV   from 2018-02-12   to 2019-06-06
person Maria Ohisalo    country FIN
  term Interior Minister   sector GOV   from 2019-12-10   to 2021-11-19
person Krista Mikkonen    country FIN
  term Interior Minister   sector GOV   from 2021-11-19
person Johannes Koskinen    country FIN
  term Justice Minister   sector GOV   from 1999-04-15   to 2005-09-22
person Leena Luhtanen    country FIN
  term Justice Minister   sector GOV   from 2005-09-23   to 2007-04-19
person Tuija Brax    country FIN
  term Justice Minister   sector GOV   from 2007-04-19   to 2011-06-22
person Anna-Maja Henriksson    country FIN
  term Justice Minister   sector GOV   from 2011-06-22   to 2015-05-29
  term Justice Minister   sector GOV   from 2019-12-10
person Jari Lindström    country FIN
  term Justice Minister   sector GOV   from 2015-05-29   to 2017-05-05
person Antti Häkkänen    country FIN
  term Justice Minister   sector GOV   from 2017-05-05   to 2019-06-06
person Jaakko Jonkka    country FIN
  term Vice Chancellor   sector GOV   from 2001   to 2007
person Mikko Puumalainen    country FIN
  term Vice Chancellor   sector GOV   from 2007   to 2014
  term Vice Chancellor   sector GOV   from 2018
person Risto Hiekkataipale    country FIN
  term Vice Chancellor   sector GOV   from 2014   to 2017
person Kimmo Hakonen    country FIN
  term Vice Chancellor   sector GOV   from 2017   to 2017
person Inia Seruiratu    country FJI
  term Defence Minister   sector GOV   from 2018-11-22
  term Foreign Minister   sector GOV   from 2019-01-28   to 2020-04-16
person Inoke Kubuabola    country FJI
  term Foreign Minister   sector GOV   from 2009-07-24   to 2016-09-09
person Frank Bainimarama    country FJI
  forms Bainimarama
  term Foreign Minister   sector GOV   from 2016-09-09
  term Prime Minister   sector GOV   from 2007-01-05   to 2022-12-24
  term President   sector GOV   from 2000-05-29   to 2000-07-13
  term President   sector GOV   from 2006-12-05   to 2007-01-04
person Kamisese Mara    country FJI
  forms Mara
  term Prime Minister   sector GOV   from 1987-12-05   to 1992-06-02
  term Prime Minister   sector GOV   from 1994-01-18   to 2000-05-29
person Sitiveni Rabuka    country FJI
  forms Sitiveni Ligamamada Rabuka, Rabuka
  term Prime Minister   sector GOV   from 1992-06-02   to 1999-05-19
  term Prime Minister   sector GOV   from 2022-12-24
person Mahendra Chaudhry    country FJI
  forms Chaudhry
  term Prime Minister   sector GOV   from 1999-05-19   to 2000-05-27
person Laisenia Qarase    country FJI
  forms Qarase
  term Prime Minister   sector GOV   from 2000-07-14   to 2006-12-05
person Tevita Momoedonu    country FJI
  forms Momoedonu
  term Prime Minister   sector GOV   from 2001-03-14   to 2001-03-16
person Jona Senilagakali    country FJI
  forms Senilagakali
  term Prime Minister   sector GOV   from 2006-12-05   to 2007-01-04
person Josefa Iloilo    country FJI
  forms Ratu Josefa Iloilo, Iloilo
  term President   sector GOV   from 2000-05-27   to 2000-05-29
  term President   sector GOV   from 2000-07-13   to 2009-07-30
person Epeli Nailatikau    country FJI
  forms Ratu Epeli Nailatikau, Nailatikau
  term President   sector GOV   from 2009-07-30   to 2015-11-12
  term Vice President   sector GOV   from 2009-04-17   to 2009-07-30
person Jioji Konrote    country FJI
  forms Jioji Konousi Konrote, Konrote
  term President   sector GOV   from 2015-11-12   to 2021-11-12
person Wiliame Katonivere    country FJI
  forms Ratu Wiliame Katonivere, Katonivere
  term President   sector GOV   from 2021-11-12   to 2024-11-12
person Ratu Lalabalavu    country FJI
  forms Ratu Naiqama Lalabalavu, Lalabalavu
  term President   sector GOV   from 2024-11-12
person Aiyaz Sayed-Khaiyum    country FJI
  term Justice Minister   sector GOV   from 2007   to 2014
person Joni Madraiwiwi    country FJI
  term Vice President   sector GOV   from 2004-12-15   to 2006-12-05
person Chief Padgett    country FLK
  forms Chief Executive Keith Padgett, Padgett
  term Prime Minister   sector GOV   from 2012-02-01   to 2016-10-03
person Chief Rowland    country FLK
  forms Chief Executive Barry Rowland, Rowland
  term Prime Minister   sector GOV   from 2016-10-03   to 2025-04-01
person Chief Clausen    country FLK
  forms Chief Executive Andrea Patricia Clausen, Clausen
  term Prime Minister   sector GOV   from 2025-04-01
person Jean-Yves Le Drian    country FRA
  term Defence Minister   sector GOV   from 2012-05-16   to 2017-05-15
  term Foreign Minister   sector GOV   from 2017-05-17   to 2022-05-20
person Sylvie Goulard    country FRA
  term Defence Minister   sector GOV   from 2017-05-17   to 2017-06-21
person Florence Parly    country FRA
  term Defence Minister   sector GOV   from 2017-06-21   to 2022-05-20
person Sébastien Lecornu    country FRA
  forms Lecornu
  term Defence Minister   sector GOV   from 2022-05-20
  term Prime Minister   sector GOV   from 2025-09-10
person Roland Dumas    country FRA
  term Foreign Minister   sector GOV   from 1988-05-10   to 1993-03-29
person Alain Juppé    country FRA
  forms Juppé
  term Foreign Minister   sector GOV   from 1993-03-30   to 1995-05-18
  term Foreign Minister   sector GOV   from 2011-02-27   to 2012-05-15
  term Prime Minister   sector GOV   from 1995-05-18   to 1997-06-03
person Hervé de Charette    country FRA
  term Foreign Minister   sector GOV   from 1995-05-18   to 1997-06-02
person Hubert Védrine    country FRA
  term Foreign Minister   sector GOV   from 1997-06-04   to 2002-05-06
person Dominique de Villepin    country FRA
  forms de Villepin
  term Foreign Minister   sector GOV   from 2002-05-06   to 2004-03-31
  term Prime Minister   sector GOV   from 2005-05-31   to 2007-05-17
  term Interior Minister   sector GOV   from 2004-03-31   to 2005-05-31
person Michel Barnier    country FRA
  forms Barnier
  term Foreign Minister   sector GOV   from 2004-03-31   to 2005-05-31
  term Prime Minister   sector GOV   from 2024-09-05   to 2024-12-13
person Philippe Douste-Blazy    country FRA
  term Foreign Minister   sector GOV   from 2005-05-31   to 2007-05-17
person Catherine Colonna    country FRA
  term Foreign Minister   sector GOV   from 2005-06-02   to 2007-05-15
  term Foreign Minister   sector GOV   from 2022-05-20   to 2024-01-11
person Bernard Kouchner    country FRA
  term Foreign Minister   sector GOV   from 2007-05-17   to 2010-11-14
person Michèle Alliot-Marie    country FRA
  term Foreign Minister   sector GOV   from 2010-11-14   to 2011-02-27
  term Interior Minister   sector GOV   from 2007-05-18   to 2009-06-23
  term Justice Minister   sector GOV   from 2009-06-23   to 2010-11-13
person Laurent Fabius    country FRA
  term Foreign Minister   sector GOV   from 2012-05-16   to 2016-12-06
  term Finance Minister   sector GOV   from 2000-03-28   to 2002-05-07
person Jean-Marc Ayrault    country FRA
  forms Ayrault
  term Foreign Minister   sector GOV   from 2016-12-06   to 2017-05-15
  term Prime Minister   sector GOV   from 2012-05-15   to 2014-03-31
person Stéphane Séjourné    country FRA
  term Foreign Minister   sector GOV   from 2024-01-11   to 2024-09-21
person Jean-Noël Barrot    country FRA
  term Foreign Minister   sector GOV   from 2024-09-23
person Michel Rocard    country FRA
  forms Rocard
  term Prime Minister   sector GOV   from 1988-05-10   to 1991-05-15
person Edith Cresson    country FRA
  forms Cresson
  term Prime Minister   sector GOV   from 1991-05-15   to 1992-04-02
person Pierre Beregovoy    country FRA
  forms Beregovoy
  term Prime Minister   sector GOV   from 1992-04-02   to 1993-03-29
person Edouard Balladur    country FRA
  forms Balladur
  term Prime Minister   sector GOV   from 1993-03-29   to 1995-05-18
person Lionel Jospin    country FRA
  forms Jospin
  term Prime Minister   sector GOV   from 1997-06-03   to 2002-05-06
person Jean-Pierre Raffarin    country FRA
  forms Raffarin
  term Prime Minister   sector GOV   from 2002-05-06   to 2005-05-31
person François Fillon    country FRA
  forms Fillon
  term Prime Minister   sector GOV   from 2007-05-17   to 2012-05-16
person Manuel Valls    country FRA
  forms Valls
  term Prime Minister   sector GOV   from 2014-03-31   to 2016-12-06
  term Interior Minister   sector GOV   from 2012-05-16   to 2014-03-31
person Bernard Cazeneuve    country FRA
  forms Cazeneuve
  term Prime Minister   sector GOV   from 2016-12-06   to 2017-05-10
  term Interior Minister   sector GOV   from 2014-04-02   to 2016-12-06
person Édouard Philippe    country FRA
  forms Philippe
  term Prime Minister   sector GOV   from 2017-05-15   to 2020-07-03
  term Interior Minister   sector GOV   from 2017-10-03   to 2017-10-16
person Jean Castex    country FRA
  forms Castex
  term Prime Minister   sector GOV   from 2020-07-03   to 2022-05-16
person Élisabeth Borne    country FRA
  term Prime Minister   sector GOV   from 2022-05-16   to 2024-01-09
person Gabriel Attal    country FRA
  forms Attal
  term Prime Minister   sector GOV   from 2024-01-09   to 2024-09-05
person François Bayrou    country FRA
  forms Bayrou
  term Prime Minister   sector GOV   from 2024-12-13   to 2025-09-10
  term Justice Minister   sector GOV   from 2017-05-17   to 2017-06-21
person François Mitterrand    country FRA
  forms Mitterrand
  term President   sector GOV   from 1981-05-21   to 1995-05-17
person Jacques Chirac    country FRA
  forms Chirac
  term President   sector GOV   from 1995-05-17   to 2007-05-16
person Nicolas Sarkozy    country FRA
  forms Sarkozy
  term President   sector GOV   from 2007-05-16   to 2012-05-15
  term Finance Minister   sector GOV   from 2004-03-31   to 2004-11-29
  term Interior Minister   sector GOV   from 2002-05-07   to 2004-03-30
  term Interior Minister   sector GOV   from 2005-06-02   to 2007-03-26
person François Hollande    country FRA
  forms Hollande
  term President   sector GOV   from 2012-05-15   to 2017-05-14
person Emmanuel Macron    country FRA
  forms Macron
  term President   sector GOV   from 2017-05-14
person Christian Sautter    country FRA
  term Finance Minister   sector GOV   from 1999-11-02   to 2002-05-06
person Francis Mer    country FRA
  term Finance Minister   sector GOV   from 2002-05-06   to 2004-03-30
person Hervé Gaymard    country FRA
  term Finance Minister   sector GOV   from 2004-11-29   to 2005-02-25
person Thierry Breton    country FRA
  term Finance Minister   sector GOV   from 2005-02-25   to 2007-05-17
person Jean-Louis Borloo    country FRA
  term Finance Minister   sector GOV   from 2007-05-17   to 2007-06-18
person Christine Lagarde    country FRA
  term Finance Minister   sector GOV   from 2007-06-18   to 2011-06-29
person François Baroin    country FRA
  term Finance Minister   sector GOV   from 2011-06-29   to 2012-05-15
  term Interior Minister   sector GOV   from 2007-03-26   to 2007-05-15
person Pierre Moscovici    country FRA
  term Finance Minister   sector GOV   from 2012-05-15   to 2014-04-02
person Michel Sapin    country FRA
  term Finance Minister   sector GOV   from 2014-03-31   to 2017-05-15
person Bruno Le Maire    country FRA
  term Finance Minister   sector GOV   from 2017-05-15
person Jean-Pierre Chevènement    country FRA
  term Interior Minister   sector GOV   from 1998-12-30   to 2000-08-29
person Natan Sharansky    country FRA
  term Interior Minister   sector GOV   from 1999-07-06   to 2000-07-11
person Daniel Vaillant    country FRA
  term Interior Minister   sector GOV   from 2000-08-29   to 2002-05-07
person Brice Hortefeux    country FRA
  term Interior Minister   sector GOV   from 2009-06-23   to 2010-11-14
person Claude Guéant    country FRA
  term Interior Minister   sector GOV   from 2011-02-27   to 2012-05-10
person Bruno Le Roux    country FRA
  term Interior Minister   sector GOV   from 2016-12-06   to 2017-03-21
person Matthias Fekl    country FRA
  term Interior Minister   sector GOV   from 2017-03-21   to 2017-05-21
person Gérard Collomb    country FRA
  term Interior Minister   sector GOV   from 2017-05-15   to 2018-10-03
person Christophe Castaner    country FRA
  term Interior Minister   sector GOV   from 2018-10-16   to 2020-08-03
person Gérald Darmanin    country FRA
  term Interior Minister   sector GOV   from 2020-07-06
person Élisabeth Guigou    country FRA
  term Justice Minister   sector GOV   from 1997-06-04   to 2000-10-18
person Dominique Perben    country FRA
  term Justice Minister   sector GOV   from 2002-05-06   to 2005-05-31
person Pascal Clément    country FRA
  term Justice Minister   sector GOV   from 2005-05-31   to 2007-05-17
person Rachida Dati    country FRA
  term Justice Minister   sector GOV   from 2007-05-17   to 2009-06-23
person Michel Mercier    country FRA
  term Justice Minister   sector GOV   from 2010-11-14   to 2012-05-10
person Christiane Taubira    country FRA
  term Justice Minister   sector GOV   from 2012-05-15   to 2016-01-27
person Jean-Jacques Urvoas    country FRA
  term Justice Minister   sector GOV   from 2016-01-27   to 2017-05-15
person Nicole Belloubet    country FRA
  term Justice Minister   sector GOV   from 2017-06-21   to 2020-07-06
person Éric Dupond-Moretti    country FRA
  term Justice Minister   sector GOV   from 2020-07-06
person Kaj Johannessen    country FRO
  forms Kaj Leo Johannessen, Johannessen
  term Prime Minister   sector GOV   from 2008-09-26   to 2015-09-15
person Bardhur Steig Nielsen    country FRO
  forms Bardhur A Steig Nielsen, Bardur A Steig Nielsen, Nielsen
  term Prime Minister   sector GOV   from 2019-09-16   to 2022-12-22
person Aksel Johannesen    country FRO
  forms Aksel V. Johannesen, Johannesen
  term Prime Minister   sector GOV   from 2022-12-22
person Lorin S. Robert    country FSM
  term Foreign Minister   sector GOV   from 2007-07-20   to 2019
person Kandhi A. Elieisar    country FSM
  term Foreign Minister   sector GOV   from 2020-01-23
person Jacob Nena    country FSM
  forms Nena
  term President   sector GOV   from 1996-11-08   to 1999-05-11
person Leo Falcam    country FSM
  forms Falcam
  term President   sector GOV   from 1999-05-11   to 2003-05-11
person Joseph Urusemal    country FSM
  forms Urusemal
  term President   sector GOV   from 2003-05-11   to 2007-05-11
person Manny Mori    country FSM
  forms Mori
  term President   sector GOV   from 2007-05-11   to 2015-05-11
person Peter M. Christian    country FSM
  forms Christian
  term President   sector GOV   from 2015-05-11   to 2019-05-11
person David W. Panuelo    country FSM
  forms Panuelo
  term President   sector GOV   from 2019-05-11   to 2023-05-12
person Wesley Simina    country FSM
  forms Wesley W. Simina, Simina
  term President   sector GOV   from 2023-05-12
person Eugene Amor    country FSM
  term Finance Minister   sector GOV   from 2019-12-23
person Joses R. Gallen    country FSM
  term Justice Minister   sector GOV   from 2015-05-28
person Redley A. Killion    country FSM
  term Vice President   sector GOV   from 1999-05-11   to 2007-05-11
person Alik L. Alik    country FSM
  term Vice President   sector GOV   from 2007-05-11   to 2015-05-11
person Yosiwo P. George    country FSM
  term Vice President   sector GOV   from 2015-05-11
person Michael Moussa Adamo    country GAB
  term Defence Minister   sector GOV   from 2020   to 2022-03-08
  term Foreign Minister   sector GOV   from 2022-03-08
person Félicité Ongouori Ngoubili    country GAB
  term Defence Minister   sector GOV   from 2022-03-08
person Jean Ping    country GAB
  term Foreign Minister   sector GOV   from 1999   to 2008
person Laure Olga Gondjout    country GAB
  term Foreign Minister   sector GOV   from 2008   to 2008
person Paul Toungui    country GAB
  term Foreign Minister   sector GOV   from 2008-10-07   to 2012-02-28
  term Finance Minister   sector GOV   from 2002   to 2008
person Emmanuel Issoze-Ngondet    country GAB
  forms Issoze-Ngondet
  term Foreign Minister   sector GOV   from 2012-02-28   to 2016-09-28
  term Prime Minister   sector GOV   from 2016-09-28   to 2019-01-12
person Pacome Moubelet Boubeya    country GAB
  term Foreign Minister   sector GOV   from 2016-09-28   to 2017
  term Foreign Minister   sector GOV   from 2020-07-23   to 2022-03-08
person Noël Nelson Messone    country GAB
  term Foreign Minister   sector GOV   from 2017   to 2018
person Régis Immongault    country GAB
  term Foreign Minister   sector GOV   from 2018   to 2019
person Abdu Razzaq Guy Kambogo    country GAB
  term Foreign Minister   sector GOV   from 2019   to 2019
person Alain Claude Bilie-By-Nze    country GAB
  forms Bilie-By-Nze
  term Foreign Minister   sector GOV   from 2019   to 2020-07-23
  term Prime Minister   sector GOV   from 2023-01-09   to 2023-09-07
person Raymond Ndong Sima    country GAB
  forms Sima
  term Interim Prime Minister   sector GOV   from 2023-09-07   to 2025-04
  term Prime Minister   sector GOV   from 2012-02-27   to 2014-01-27
person Leon Mebiame    country GAB
  forms Mebiame
  term Prime Minister   sector GOV   from 1975-04-16   to 1990-05-03
person Casimir Oye Mba    country GAB
  term Prime Minister   sector GOV   from 1990-05-03   to 1994-11-02
person Paulin Obame Nguema    country GAB
  forms Nguema
  term Prime Minister   sector GOV   from 1994-11-02   to 1999-01-23
person Jean Francois Ntoutoume Emane    country GAB
  forms Emane
  term Prime Minister   sector GOV   from 1999-01-23   to 2006-01-20
person Daniel Ona Ondo    country GAB
  forms Ondo
  term Prime Minister   sector GOV   from 2014-01-27   to 2016-09-29
person Julien Nkoghe Békale    country GAB
  forms Békale
  term Prime Minister   sector GOV   from 2019-01-12   to 2020-07-16
person Rose Christiane Raponda    country GAB
  forms Rose Christiane Ossouka Raponda, Raponda
  term Prime Minister   sector GOV   from 2020-07-16   to 2023-01-09
  term Finance Minister   sector GOV   from 2012   to 2014
person Omar Bongo    country GAB
  forms Bongo
  term President   sector GOV   from 1967-12-02   to 2009-06-09
person Didjob Divungi Di Ndinge    country GAB
  forms Ndinge
  term President   sector GOV   from 2009-06-08   to 2009-06-10
  term Vice President   sector GOV   from 1997-05   to 2009-10
person Rose Francine Rogombe    country GAB
  forms Rogombe
  term President   sector GOV   from 2009-06-10   to 2009-10-16
person Ali Bongo Ondimba    country GAB
  forms Ali ben Bongo, Ondimba
  term President   sector GOV   from 2009-10-16   to 2023-09-04
person Brice Oligui    country GAB
  forms Brice Oligui Nguema, Oligui
  term President   sector GOV   from 2023-09-04
person Emile Doumba    country GAB
  term Finance Minister   sector GOV   from 1999   to 2002
person Blaise Louembe    country GAB
  term Finance Minister   sector GOV   from 2008   to 2012
person Christian Magnagna    country GAB
  term Finance Minister   sector GOV   from 2014   to 2016
person Mathias Otounga Ossibadjouo    country GAB
  term Finance Minister   sector GOV   from 2016   to 2017
person Jean-Fidèle Otandault    country GAB
  term Finance Minister   sector GOV   from 2017   to 2019
person Roger Owono Mba    country GAB
  term Finance Minister   sector GOV   from 2019   to 2019-12
person Jean-Marie Ogandaga    country GAB
  term Finance Minister   sector GOV   from 2019-12
person Anicette Nang Ovika    country GAB
  term Justice Minister   sector GOV   from 2009-10-17   to 2011-01
person Ida Reteno Assonouet    country GAB
  term Justice Minister   sector GOV   from 2011-01   to 2014-01
person Séraphin Moundounga    country GAB
  term Justice Minister   sector GOV   from 2014-01-28   to 2016-09-05
person Denise Mekamne    country GAB
  term Justice Minister   sector GOV   from 2016-09
person Pierre Claver Maganga Moussavou    country GAB
  term Vice President   sector GOV   from 2017-08-21   to 2019-05-21
person Ann Taylor    country GBR
  term Defence Minister   sector GOV   from 2007-11-07   to 2008-10-05
person Quentin Davies    country GBR
  term Defence Minister   sector GOV   from 2008-10-05   to 2010-05-11
person Peter Luff    country GBR
  term Defence Minister   sector GOV   from 2010-05-25   to 2012-09-04
person Philip Dunne    country GBR
  term Defence Minister   sector GOV   from 2012-09-04   to 2016-07-15
person Harriett Baldwin    country GBR
  term Defence Minister   sector GOV   from 2016-07-17   to 2018-01-09
person Stuart Andrew    country GBR
  term Defence Minister   sector GOV   from 2018-07-19   to 2019-07-28
person James Heappey    country GBR
  term Defence Minister   sector GOV   from 2019-12-16   to 2020-02-13
person Jeremy Quin    country GBR
  term Defence Minister   sector GOV   from 2020-02-13
person Geoff Hoon    country GBR
  term Defence Secretary   sector GOV   from 1999-10-11   to 2005-05-06
person John Reid    country GBR
  term Defence Secretary   sector GOV   from 2005-05-06   to 2006-05-05
  term Home Secretary   sector GOV   from 2006-05-05   to 2007-06-28
person Des Browne    country GBR
  term Defence Secretary   sector GOV   from 2006-05-05   to 2008-10-03
person John Hutton    country GBR
  term Defence Secretary   sector GOV   from 2008-10-03   to 2009-06-05
person Bob Ainsworth    country GBR
  term Defence Secretary   sector GOV   from 2009-06-05   to 2010-05-11
person Liam Fox    country GBR
  term Defence Secretary   sector GOV   from 2010-05-12   to 2011-10-14
person Philip Hammond    country GBR
  term Defence Secretary   sector GOV   from 2011-10-14   to 2014-07-15
  term Foreign Secretary   sector GOV   from 2014-07-15   to 2016-07-13
  term Chancellor of the Exchequer   sector GOV   from 2016-07-13   to 2019-07-24
person Michael Fallon    country GBR
  term Defence Secretary   sector GOV   from 2014-07-15   to 2017-11-01
person Gavin Williamson    country GBR
  term Defence Secretary   sector GOV   from 2017-11-02   to 2019-05-01
person Penny Mordaunt    country GBR
  term Defence Secretary   sector GOV   from 2019-05-01   to 2019-07-24
person Ben Wallace    country GBR
  term Defence Secretary   sector GOV   from 2019-07-24
person Douglas Hurd    country GBR
  term Foreign Secretary   sector GOV   from 1989-10-26   to 1995-07-05
person Malcolm Rifkind    country GBR
  term Foreign Secretary   sector GOV   from 1995-07-05   to 1997-05-02
person Robin Cook    country GBR
  term Foreign Secretary   sector GOV   from 1997-05-02   to 2001-06-08
person Jack Straw    country GBR
  term Foreign Secretary   sector GOV   from 2001-06-08   to 2006-05-05
  term Home Secretary   sector GOV   from 1997-05-02   to 2001-06-08
person Margaret Beckett    country GBR
  term Foreign Secretary   sector GOV   from 2006-05-05   to 2007-06-28
person David Miliband    country GBR
  forms David Wright Miliband
  term Foreign Secretary   sector GOV   from 2007-06-28   to 2010-05-11
person William Hague    country GBR
  term Foreign Secretary   sector GOV   from 2010-05-12   to 2014-07-14
person Boris Johnson    country GBR
  forms Johnson
  term Foreign Secretary   sector GOV   from 2016-07-13   to 2018-07-09
  term Prime Minister   sector GOV   from 2019-07-24   to 2022-09-06
person Jeremy Hunt    country GBR
  term Foreign Secretary   sector GOV   from 2018-07-08   to 2019-07-24
person Dominic Raab    country GBR
  term Foreign Secretary   sector GOV   from 2019-07-24   to 2021-09-15
  term Deputy Prime Minister   sector GOV   from 2021-09-15
person Liz Truss    country GBR
  forms Truss
  term Foreign Secretary   sector GOV   from 2021-09-15
  term Prime Minister   sector GOV   from 2022-09-06   to 2022-10-25
person James Cleverly    country GBR
  term Foreign Secretary   sector GOV   from 2022-09-06   to 2023-11-13
person David Cameron    country GBR
  forms Cameron
  term Foreign Secretary   sector GOV   from 2023-11-13   to 2024-07-05
  term Prime Minister   sector GOV   from 2010-05-11   to 2016-07-13
person David Lammy    country GBR
  term Foreign Secretary   sector GOV   from 2024-07-05   to 2025-09-05
person Yvette Cooper    country GBR
  term Foreign Secretary   sector GOV   from 2025-09-05
person Margaret Thatcher    country GBR
  forms Thatcher
  term Prime Minister   sector GOV   from 1979-05-04   to 1990-11-28
person John Major    country GBR
  term Prime Minister   sector GOV   from 1990-11-28   to 1997-05-02
person Tony Blair    country GBR
  forms Blair
  term Prime Minister   sector GOV   from 1997-05-02   to 2007-06-27
person Gordon Brown    country GBR
  forms Brown
  term Prime Minister   sector GOV   from 2007-06-27   to 2010-05-11
  term Chancellor of the Exchequer   sector GOV   from 1997-05-02   to 2007-06-28
person Theresa May    country GBR
  forms Theresa Mary May
  term Prime Minister   sector GOV   from 2016-07-13   to 2019-07-24
  term Home Secretary   sector GOV   from 2010-05-12   to 2016-07-13
person Rishi Sunak    country GBR
  forms Sunak
  term Prime Minister   sector GOV   from 2022-10-25   to 2024-07-05
  term Chancellor of the Exchequer   sector GOV   from 2020-02-13   to 2022-07-05
person Keir Starmer    country GBR
  forms Starmer
  term Prime Minister   sector GOV   from 2024-07-05
person Charles III    country GBR
  term King   sector GOV   from 2022-09-08
person Elizabeth II    country GBR
  forms Mary Elizabeth Truss
  term Queen   sector GOV   from 1952-02-06   to 2022-09-08
person Alistair Darling    country GBR
  forms Alistair Maclean Darling
  term Chancellor of the Exchequer   sector GOV   from 2007-06-28   to 2010-05-11
person George Osborne    country GBR
  term Chancellor of the Exchequer   sector GOV   from 2010-05-11   to 2016-07-13
person Sajid Javid    country GBR
  term Chancellor of the Exchequer   sector GOV   from 2019-07-24   to 2020-02-13
  term Home Secretary   sector GOV   from 2018-04-30   to 2019-07-24
person Nadhim Zahawi    country GBR
  term Chancellor of the Exchequer   sector GOV   from 2022-07-05
person John Prescott    country GBR
  term Deputy Prime Minister   sector GOV   from 1997-05-02   to 2007-06-27
person Nick Clegg    country GBR
  term Deputy Prime Minister   sector GOV   from 2010-05-11   to 2015-05-08
person David Blunkett    country GBR
  term Home Secretary   sector GOV   from 2001-06-08   to 2004-12-15
person Charles Clarke    country GBR
  term Home Secretary   sector GOV   from 2004-12-15   to 2006-05-05
person Jacqui Smith    country GBR
  forms Jacqueline Jill Smith
  term Home Secretary   sector GOV   from 2007-06-28   to 2009-06-05
person Alan Johnson    country GBR
  forms Alan Arthur Johnson
  term Home Secretary   sector GOV   from 2009-06-05   to 2010-05-11
person Amber Rudd    country GBR
  term Home Secretary   sector GOV   from 2016-07-13   to 2018-04-29
person Priti Patel    country GBR
  term Home Secretary   sector GOV   from 2019-07-24
person David Tevzadze    country GEO
  term Defence Minister   sector GOV   from 1998-04-28   to 2004-02-17
person Gela Bezhuashvili    country GEO
  term Defence Minister   sector GOV   from 2004-02-17   to 2004-06-10
  term Foreign Minister   sector GOV   from 2005-10-19   to 2008-01-31
person Giorgi Baramidze    country GEO
  forms Baramidze
  term Defence Minister   sector GOV   from 2004-06-10   to 2004-12-17
  term Prime Minister   sector GOV   from 2007-11-16   to 2007-11-22
  term Interior Minister   sector GOV   from 2003-11   to 2004-06-07
person Irakli Okruashvili    country GEO
  term Defence Minister   sector GOV   from 2004-12-17   to 2006-11-10
  term Interior Minister   sector GOV   from 2004-06-07   to 2004-12-17
person Davit Kezerashvili    country GEO
  term Defence Minister   sector GOV   from 2006-11-10   to 2008-12-09
person Vasil Sikharulidze    country GEO
  forms David Sikharulidze
  term Defence Minister   sector GOV   from 2008-12-09   to 2009-08-27
person Bachana Akhalaia    country GEO
  term Defence Minister   sector GOV   from 2009-08-27   to 2012-07-04
  term Interior Minister   sector GOV   from 2012-07-04   to 2012-09-20
person Dimitri Shashkini    country GEO
  term Defence Minister   sector GOV   from 2012-07-04   to 2012-10-25
person Irakli Alasania    country GEO
  term Defence Minister   sector GOV   from 2012-10-25   to 2014-11-04
person Mindia Janelidze    country GEO
  term Defence Minister   sector GOV   from 2014-11-04   to 2015-05-01
person Tina Khidasheli    country GEO
  term Defence Minister   sector GOV   from 2015-05-01   to 2016-08-01
person Levan Izoria    country GEO
  term Defence Minister   sector GOV   from 2016-08-01   to 2019-09-08
person Irakli Gharibashvili    country GEO
  forms Irakli Garibashvili, Gharibashvili
  term Defence Minister   sector GOV   from 2019-09-08   to 2021-02-22
  term Prime Minister   sector GOV   from 2013-11-20   to 2015-12-30
  term Prime Minister   sector GOV   from 2021-02-22   to 2024-02-08
  term Interior Minister   sector GOV   from 2012-10-25   to 2013-11-20
person Juansher Burchuladze    country GEO
  term Defence Minister   sector GOV   from 2021-02-22
person Irakli Menagarishvili    country GEO
  term Foreign Minister   sector GOV   from 1995-12-15   to 2003-11-29
person Tedo Japaridze    country GEO
  term Foreign Minister   sector GOV   from 2003-11-30   to 2004-03-20
person Salome Zurabishvili    country GEO
  forms Salome Zourabichvili, Zurabishvili
  term Foreign Minister   sector GOV   from 2004-03-18   to 2005-10-20
  term President   sector GOV   from 2018-12-16   to 2024-12-29
person David Bakradze    country GEO
  term Foreign Minister   sector GOV   from 2008-01-31   to 2008-05-05
person Eka Tkeshelashvili    country GEO
  term Foreign Minister   sector GOV   from 2008-05-05   to 2008-12-06
  term Justice Minister   sector GOV   from 2007-08-30   to 2008-01-31
person Grigol Vashadze    country GEO
  term Foreign Minister   sector GOV   from 2008-12-06   to 2012-10-25
person Maia Panjikidze    country GEO
  term Foreign Minister   sector GOV   from 2012-10-25   to 2014-11-05
person Tamar Beruchashvili    country GEO
  term Foreign Minister   sector GOV   from 2014-11-11   to 2015-09-01
person Giorgi Kvirikashvili    country GEO
  forms Kvirikashvili
  term Foreign Minister   sector GOV   from 2015-09-01   to 2015-12-30
  term Prime Minister   sector GOV   from 2015-12-30   to 2018-06-13
person Mikheil Janelidze    country GEO
  term Foreign Minister   sector GOV   from 2015-12-30   to 2018-06-13
person David Zakaliani    country GEO
  term Foreign Minister   sector GOV   from 2018-06-21   to 2022-02-09
  term Deputy Prime Minister   sector GOV   from 2018-06-20   to 2022-04-04
person Ilia Darchiashvili    country GEO
  term Foreign Minister   sector GOV   from 2022-04-04
person Tengiz Sigua    country GEO
  forms Sigua
  term Prime Minister   sector GOV   from 1990-11-15   to 1991-08-18
  term Prime Minister   sector GOV   from 1992-01-06   to 1993-08-06
person Murman Omanidze    country GEO
  forms Omanidze
  term Prime Minister   sector GOV   from 1991-08-18   to 1991-08-23
person Bessarion Gugushvili    country GEO
  forms Gugushvili
  term Prime Minister   sector GOV   from 1991-08-23   to 1992-01-06
person Otar Patsatsia    country GEO
  forms Patsatsia
  term Prime Minister   sector GOV   from 1993-08-20   to 1995-10-05
person Avtandil Jorbenadze    country GEO
  forms Jorbenadze
  term Prime Minister   sector GOV   from 2003-01-01   to 2003-11-30
person Zurab Zhvania    country GEO
  forms Zhvania
  term Prime Minister   sector GOV   from 2003-11-27   to 2005-02-03
person Mikheil Saakashvili    country GEO
  forms Saakashvili
  term Prime Minister   sector GOV   from 2005-02-03   to 2005-02-17
  term President   sector GOV   from 2008-01-20   to 2013-11-17
  term Justice Minister   sector GOV   from 2000-10-12   to 2001-09-19
person Zurab Noghaideli    country GEO
  forms Noghaideli
  term Prime Minister   sector GOV   from 2005-02-17   to 2007-11-16
  term Finance Minister   sector GOV   from 2000-05   to 2001-11
  term Finance Minister   sector GOV   from 2003-11   to 2005-02
person Lado Gurgenidze    country GEO
  forms Vladimir Gurgenidze, Gurgenidze
  term Prime Minister   sector GOV   from 2007-11-22   to 2008-11-01
person Grigol Mgaloblishvili    country GEO
  forms Mgaloblishvili
  term Prime Minister   sector GOV   from 2008-11-01   to 2009-02-06
person Nika Gilauri    country GEO
  forms Gilauri
  term Prime Minister   sector GOV   from 2009-02-06   to 2012-07-04
  term Finance Minister   sector GOV   from 2007-08-30   to 2009-02-06
person Vano Merabishvili    country GEO
  forms Vano Merabashvili, Merabishvili
  term Prime Minister   sector GOV   from 2012-07-04   to 2012-10-25
  term Interior Minister   sector GOV   from 2004-12-18   to 2012-07-04
person Bidzina Ivanishvili    country GEO
  forms Ivanishvili
  term Prime Minister   sector GOV   from 2012-10-25   to 2013-11-20
person Mamuka Bakhtadze    country GEO
  forms Bakhtadze
  term Prime Minister   sector GOV   from 2018-06-20   to 2019-09-02
  term Finance Minister   sector GOV   from 2017-11-13   to 2018-06-13
person Giorgi Gakharia    country GEO
  forms Gakharia
  term Prime Minister   sector GOV   from 2019-09-08   to 2021-02-18
  term Deputy Prime Minister   sector GOV   from 2018-07-17   to 2019-09-08
  term Interior Minister   sector GOV   from 2017-11-13   to 2019-09-08
person Irakli Kobakhidze    country GEO
  forms Kobakhidze
  term Prime Minister   sector GOV   from 2024-02-08
person Zviad Gamsakhurdia    country GEO
  forms Gamsakhurdia
  term President   sector GOV   from 1991-04-12   to 1992-01-06
person Jaba Ioseliani    country GEO
  forms Ioseliani
  term President   sector GOV   from 1992-01-06   to 1992-03-10
person Eduard Shevardnadze    country GEO
  forms Shevardnadze
  term President   sector GOV   from 1992-03-10   to 2003-11-23
person Nino Burjanadze    country GEO
  forms Burjanadze
  term President   sector GOV   from 2003-11-23   to 2004-01-25
  term President   sector GOV   from 2007-11-25   to 2008-01-20
person Giorgi Marghvilashvili    country GEO
  forms Giorgi Margvelashvili, Marghvilashvili
  term President   sector GOV   from 2013-11-17   to 2018-12-16
person Mikheil Kavelashvili    country GEO
  forms Kavelashvili
  term President   sector GOV   from 2024-12-29
person Levan Davitashvili    country GEO
  term Deputy Prime Minister   sector GOV   from 2017-12-15
person Tea Tsulukiani    country GEO
  term Deputy Prime Minister   sector GOV   from 2021-03-22
  term Justice Minister   sector GOV   from 2012-10-25   to 2020-09-29
person Davit Onoprishvili    country GEO
  term Finance Minister   sector GOV   from 1998-11   to 2000-05
person Valeriy Chechelashvili    country GEO
  term Finance Minister   sector GOV   from 2005-02   to 2005-06
person Lekso Aleksishvili    country GEO
  term Finance Minister   sector GOV   from 2005-06-30   to 2007-08-30
person Kakha Baindurashvili    country GEO
  term Finance Minister   sector GOV   from 2009-02-06   to 2011-06-17
person Dimitri Gvindadze    country GEO
  term Finance Minister   sector GOV   from 2011-06-20   to 2012-08-13
person Alexander Khetaguri    country GEO
  term Finance Minister   sector GOV   from 2012-08-13   to 2012-10-25
person Nodar Khaduri    country GEO
  term Finance Minister   sector GOV   from 2012-10-25   to 2016-11
person Dimitri Kumsishvili    country GEO
  term Finance Minister   sector GOV   from 2016-11-22   to 2017-11-13
person Nikoloz Gagua    country GEO
  term Finance Minister   sector GOV   from 2018-06-21   to 2018-07-12
person Ivane Machavariani    country GEO
  term Finance Minister   sector GOV   from 2018-07-12   to 2021-03-31
person Lasha Khutsishvili    country GEO
  term Finance Minister   sector GOV   from 2021-04-01
person Eka Zguladze    country GEO
  term Interior Minister   sector GOV   from 2012-09-20   to 2012-10-25
person Aleksandre Chikaidze    country GEO
  term Interior Minister   sector GOV   from 2013-11-20   to 2015-01-23
person Vakhtang Gomelauri    country GEO
  term Interior Minister   sector GOV   from 2015-01-26   to 2015-08-01
  term Interior Minister   sector GOV   from 2019-09-08
person Giorgi Mghebrishvili    country GEO
  term Interior Minister   sector GOV   from 2015-08-03   to 2017-11-13
person Roland Giligashvili    country GEO
  term Justice Minister   sector GOV   from 2001-09-05   to 2003-09-15
person Zurab Adeishvili    country GEO
  term Justice Minister   sector GOV   from 2003-12-26   to 2004-02-17
  term Justice Minister   sector GOV   from 2008-11-02   to 2012-10-25
person Giorgi Papuaschwili    country GEO
  term Justice Minister   sector GOV   from 2004-02-17   to 2005-02-18
person Konstantine Kemularia    country GEO
  term Justice Minister   sector GOV   from 2005-02-18   to 2005-12-22
person Gia Kavtaradze    country GEO
  term Justice Minister   sector GOV   from 2005-12-22   to 2007-08-30
person Nika Gvaramia    country GEO
  term Justice Minister   sector GOV   from 2008-01-31   to 2008-11-01
person Rati Bregadze    country GEO
  term Justice Minister   sector GOV   from 2021-04-01
person E. K. T. Donkoh    country GHA
  term Defence Minister   sector GOV   from 1999-02   to 2001-01-06
person Kwame Addo-Kufuor    country GHA
  term Defence Minister   sector GOV   from 2001-01-07   to 2007-08-06
  term Interior Minister   sector GOV   from 2008   to 2009
person Albert Kan-Dapaah    country GHA
  term Defence Minister   sector GOV   from 2007-08-06   to 2009-01-06
  term Interior Minister   sector GOV   from 2006-04   to 2008
person Joseph Henry Smith    country GHA
  term Defence Minister   sector GOV   from 2009-01-06   to 2013-02-18
person Mark Woyongo    country GHA
  term Defence Minister   sector GOV   from 2013-02-14   to 2014-07-16
  term Interior Minister   sector GOV   from 2014-07-16   to 2017-01-07
person Benjamin Kumbuor    country GHA
  term Defence Minister   sector GOV   from 2014-07-16   to 2017-02
  term Interior Minister   sector GOV   from 2011   to 2012
person Dominic Nitiwul    country GHA
  term Defence Minister   sector GOV   from 2017-02
person James Victor Gbeho    country GHA
  term Foreign Minister   sector GOV   from 1997   to 2001-01-07
person Hackman Owusu-Agyeman    country GHA
  term Foreign Minister   sector GOV   from 2001-02-02   to 2003-04-01
person Nana Akufo-Addo    country GHA
  forms Nana Akufu Addo, Nana Addo Dankwa Akufo-Addo, Akufo-Addo
  term Foreign Minister   sector GOV   from 2003-04-01   to 2007-07-01
  term President   sector GOV   from 2017-01-07   to 2025-01-07
person Kwesi Osei-Adjei    country GHA
  term Foreign Minister   sector GOV   from 2007   to 2009
person Akwasi Osei-Adjei    country GHA
  forms Akwasi Asei Adjei
  term Foreign Minister   sector GOV   from 2007-07   to 2009-01-07
person Muhammad Mumuni    country GHA
  term Foreign Minister   sector GOV   from 2009-02   to 2013-01-06
person Hanna Tetteh    country GHA
  term Foreign Minister   sector GOV   from 2013-01-30   to 2017-01-07
person Shirley Ayorkor Botchway    country GHA
  term Foreign Minister   sector GOV   from 2017-01-28
person Jerry Rawlings    country GHA
  forms Rawlings
  term President   sector GOV   from 1981-12-31   to 2001-01-07
person John Kufuor    country GHA
  forms Kufuor
  term President   sector GOV   from 2001-01-07   to 2009-01-07
person John Evans Atta Mills    country GHA
  term President   sector GOV   from 2009-01-07   to 2012-07-24
  term Vice President   sector GOV   from 1997-01-07   to 2001-01-07
person John Mahama    country GHA
  forms John Dramani Mahama, Mahama
  term President   sector GOV   from 2012-07-24   to 2017-01-07
  term President   sector GOV   from 2025-01-07
  term Vice President   sector GOV   from 2009-01-07   to 2012-07-24
person Richard Kwame Peprah    country GHA
  term Finance Minister   sector GOV   from 1995   to 2001
person Yaw Osafo-Maafo    country GHA
  forms Yaw Osafo Marfo
  term Finance Minister   sector GOV   from 2001-02   to 2005-01
person Anthony Akoto Osei    country GHA
  term Finance Minister   sector GOV   from 2007-08-01   to 2009-01
person Kwabena Duffuor    country GHA
  term Finance Minister   sector GOV   from 2009-01   to 2013-01
person Seth Terkper    country GHA
  term Finance Minister   sector GOV   from 2013-01   to 2017-01-27
person Ken Ofori-Atta    country GHA
  term Finance Minister   sector GOV   from 2017-01-27
person Nii Okaidja Adamafio    country GHA
  term Interior Minister   sector GOV   from 1997   to 2001
person Malik Al-Hassan Yakubu    country GHA
  term Interior Minister   sector GOV   from 2001   to 2002
person Kwamena Bartels    country GHA
  term Interior Minister   sector GOV   from 2007   to 2008
person Martin Amidu    country GHA
  term Interior Minister   sector GOV   from 2010-01   to 2011-01
person William Kwasi Aboah    country GHA
  term Interior Minister   sector GOV   from 2012   to 2013-01
person Kwesi Ahwoi    country GHA
  term Interior Minister   sector GOV   from 2013-02   to 2014-07-16
person Ambrose Dery    country GHA
  term Interior Minister   sector GOV   from 2021-01-21
person Joe Ghartey    country GHA
  term Justice Minister   sector GOV   from 2006-06-16   to 2009-01-06
person Marietta Brew Appiah-Opong    country GHA
  term Justice Minister   sector GOV   from 2013-02   to 2017-01
person Gloria Akuffo    country GHA
  term Justice Minister   sector GOV   from 2017-01-21   to 2021-01-06
person Godfred Yeboah Dame    country GHA
  term Justice Minister   sector GOV   from 2021-01
person Aliu Mahama    country GHA
  term Vice President   sector GOV   from 2001-01-07   to 2009-01-07
person Kwesi Amissah-Arthur    country GHA
  term Vice President   sector GOV   from 2012-08-06   to 2017-01-07
person Mahamudu Bawumia    country GHA
  term Vice President   sector GOV   from 2017-01-07
person Arafan Camara    country GIN
  term Defence Minister   sector GOV   from 2007-03-28   to 2008-05-20
person Almamy Kabélé Camara    country GIN
  term Defence Minister   sector GOV   from 2008-05-19   to 2008-12-24
person Sékouba Konaté    country GIN
  forms Konaté
  term Defence Minister   sector GOV   from 2009-01-14   to 2010-01-26
  term President   sector GOV   from 2009-12-03   to 2010-12-21
person Abdoul Kabèlè Camara    country GIN
  term Defence Minister   sector GOV   from 2010-12-24   to 2015-12-26
  term Foreign Minister   sector GOV   from 2007   to 2008
person Mohamed Diané    country GIN
  term Defence Minister   sector GOV   from 2015-12-26   to 2021-09-05
person Aboubacar Sidiki Camara    country GIN
  term Defence Minister   sector GOV   from 2021-10-21
person Zainoul Abidine Sanoussi    country GIN
  term Foreign Minister   sector GOV   from 1999   to 2000
person Mahawa Bangoura    country GIN
  term Foreign Minister   sector GOV   from 2000   to 2002
person François Lonseny Fall    country GIN
  term Foreign Minister   sector GOV   from 2002-06   to 2004-02-23
  term Foreign Minister   sector GOV   from 2012   to 2016
  term Prime Minister   sector GOV   from 2004-02-23   to 2004-04-24
person Mamady Condé    country GIN
  term Foreign Minister   sector GOV   from 2004   to 2007
person Amadou Lamarana Bah    country GIN
  forms Amadou Oury Bah, Mamadou Oury Bah
  term Foreign Minister   sector GOV   from 2008   to 2009
  term Prime Minister   sector GOV   from 2024-02-27
person Alexandre Cécé Loua    country GIN
  term Foreign Minister   sector GOV   from 2009   to 2010
person Bakary Fofana    country GIN
  term Foreign Minister   sector GOV   from 2010   to 2010
person Édouard Nyankoye Lamah    country GIN
  term Foreign Minister   sector GOV   from 2010-12-24   to 2012-10-06
person Makalé Camara    country GIN
  term Foreign Minister   sector GOV   from 2015-12-26   to 2017-08-22
person Mamadi Touré    country GIN
  term Foreign Minister   sector GOV   from 2017-08-22   to 2021-01-15
person Ibrahima Khalil Kaba    country GIN
  term Foreign Minister   sector GOV   from 2021-01-19   to 2021-09-05
person Mory Sandan Kouyaté    country GIN
  term Foreign Minister   sector GOV   from 2021-10-25
person Sidya Toure    country GIN
  forms Toure
  term Prime Minister   sector GOV   from 1996-07-09   to 1999-03-08
person Lamine Sidimé    country GIN
  forms Sidimé
  term Prime Minister   sector GOV   from 1999-03-13   to 2004-02-23
person Cellou Dalein Diallo    country GIN
  forms Diallo
  term Prime Minister   sector GOV   from 2004-12-09   to 2006-04-05
person Eugène Camara    country GIN
  forms Camara
  term Prime Minister   sector GOV   from 2007-02-09   to 2007-03-01
person Lansana Kouyaté    country GIN
  forms Kouyaté
  term Prime Minister   sector GOV   from 2007-03-01   to 2008-05-23
person Ahmed Tidiane Souaré    country GIN
  forms Souaré
  term Prime Minister   sector GOV   from 2008-05-20   to 2008-12-24
person Kabiné Komara    country GIN
  forms Kabele Camara, Komara
  term Prime Minister   sector GOV   from 2008-12-30   to 2010-01-26
person Jean-Marie Doré    country GIN
  forms Doré
  term Prime Minister   sector GOV   from 2010-01-26   to 2010-12-24
person Mohamed Said Fofana    country GIN
  forms Fofana
  term Prime Minister   sector GOV   from 2010-12-24   to 2015-12-29
person Mamady Youla    country GIN
  forms Youla
  term Prime Minister   sector GOV   from 2015-12-29   to 2018-05-21
person Ibrahima Kassory Fofana    country GIN
  forms Ibrahima Fofana, Fofana
  term Prime Minister   sector GOV   from 2018-05-21   to 2021-09-05
  term Finance Minister   sector GOV   from 1997   to 2000
person Mohamed Béavogui    country GIN
  forms Béavogui
  term Prime Minister   sector GOV   from 2021-09-06   to 2022-08-20
person Bernard Goumou    country GIN
  forms Bernard Gomou, Goumou
  term Prime Minister   sector GOV   from 2022-08-20   to 2024-02-27
person Lansana Conté    country GIN
  forms Conté
  term President   sector GOV   from 1984-04-05   to 2008-12-22
person Sompare    country GIN
  term President   sector GOV   from 2008-12-22   to 2008-12-23
person Moussa Dadis Camara    country GIN
  forms Camara
  term President   sector GOV   from 2008-12-24   to 2009-12-03
person Alpha Condé    country GIN
  forms Condé
  term President   sector GOV   from 2010-12-21   to 2021-09-05
person Mamadi Doumbouya    country GIN
  forms Mamady Doumbouya, Doumbouya
  term President   sector GOV   from 2021-10-01
person Cheick Amadou Camara    country GIN
  term Finance Minister   sector GOV   from 2000   to 2004
person Madikaba Camara    country GIN
  term Finance Minister   sector GOV   from 2004   to 2007
person Ousmane Doré    country GIN
  term Finance Minister   sector GOV   from 2007   to 2008
person Karamokoba Camara    country GIN
  term Finance Minister   sector GOV   from 2008   to 2009
person Mamadou Sande    country GIN
  term Finance Minister   sector GOV   from 2009   to 2010-02-15
person Kerfalla Yansané    country GIN
  forms Kerfala Yansane
  term Finance Minister   sector GOV   from 2010-02-15   to 2014-01-15
person Mohamed Diaré    country GIN
  term Finance Minister   sector GOV   from 2014-01-15   to 2016-01-04
person Malado Kaba    country GIN
  term Finance Minister   sector GOV   from 2016-01-04   to 2018-05-28
person Mamadi Camara    country GIN
  term Finance Minister   sector GOV   from 2018-05-29   to 2021-09-05
person Lanciné Condé    country GIN
  term Finance Minister   sector GOV   from 2021-10-29   to 2022-08-20
person Moussa Cissé    country GIN
  term Finance Minister   sector GOV   from 2022-08-20
person Bachir Touré    country GIN
  term Justice Minister   sector GOV   from 2008-06-19   to 2008-12
person Fatoumata Yarie Soumah    country GIN
  term Justice Minister   sector GOV   from 2021-11-02   to 2021-12-31
person Moriba Alain Koné    country GIN
  term Justice Minister   sector GOV   from 2021-12-31   to 2022-07-08
person Alphonse Charles Wright    country GIN
  term Justice Minister   sector GOV   from 2022-07-08
person Sheikh Omar Faye    country GMB
  term Defence Minister   sector GOV   from 2019-08-22   to 2022-05-04
person Serign Modou Njie    country GMB
  term Defence Minister   sector GOV   from 2022-05-04
person Momodou Lamin Sedat Jobe    country GMB
  term Foreign Minister   sector GOV   from 1998   to 2001
person Baboucarr-Blaise Jagne    country GMB
  term Foreign Minister   sector GOV   from 2001-08-30   to 2004-10-14
person Sidi Moro Sanneh    country GMB
  term Foreign Minister   sector GOV   from 2004-10-14   to 2005-03-24
person Musa Gibril Bala Gaye    country GMB
  forms Mousa Bala Gaye
  term Foreign Minister   sector GOV   from 2005-03-24   to 2005-10
  term Finance Minister   sector GOV   from 2003-09-15   to 2009-06
person Lamin Kaba Bajo    country GMB
  term Foreign Minister   sector GOV   from 2005-10   to 2006-10-18
  term Interior Minister   sector GOV   from 2012-04-16   to 2012-05-07
person Maba Jobe    country GMB
  term Foreign Minister   sector GOV   from 2006-10-20   to 2006-10-26
person Bala Garba Jahumpa    country GMB
  term Foreign Minister   sector GOV   from 2006-10-26   to 2007-09
  term Foreign Minister   sector GOV   from 2014-08-25   to 2015-01-05
person Crispin Grey-Johnson    country GMB
  term Foreign Minister   sector GOV   from 2007-09   to 2008-03-19
person Omar Touray    country GMB
  term Foreign Minister   sector GOV   from 2008-03-19   to 2009-09
person Ousman Jammeh    country GMB
  term Foreign Minister   sector GOV   from 2009-09   to 2010-06
person Mamadou Tangara    country GMB
  term Foreign Minister   sector GOV   from 2010-06   to 2012-04-16
  term Foreign Minister   sector GOV   from 2012-08-23   to 2012-11-02
  term Foreign Minister   sector GOV   from 2018-06-29
person Mambury Njie    country GMB
  term Foreign Minister   sector GOV   from 2012-04-16   to 2012-08-23
  term Finance Minister   sector GOV   from 2011-01-27   to 2012-04-16
  term Finance Minister   sector GOV   from 2018-06-29   to 2022-05-04
person Susan Waffa-Ogoo    country GMB
  term Foreign Minister   sector GOV   from 2012-11-02   to 2013-10-30
person Aboubacar Senghore    country GMB
  term Foreign Minister   sector GOV   from 2013-11-01   to 2014-04-09
person Mamour Alieu Jagne    country GMB
  term Foreign Minister   sector GOV   from 2014-04-09   to 2014-08-15
person Neneh MacDouall-Gaye    country GMB
  term Foreign Minister   sector GOV   from 2015-01-05   to 2017-01-16
person Ousainou Darboe    country GMB
  term Foreign Minister   sector GOV   from 2017-02-01   to 2018-06-29
  term Vice President   sector GOV   from 2018-06-29   to 2019-03-15
person Dawda Kairaba Jawara    country GMB
  forms Jawara
  term President   sector GOV   from 1965-02-18   to 1994-07-22
person Yahya Jammeh    country GMB
  forms Jammeh
  term President   sector GOV   from 1994-07-22   to 2017-01-19
person Adama Barrow    country GMB
  forms Elect Adama Barrow, Barrow
  term President   sector GOV   from 2017-01-19
person Famara Jatta    country GMB
  term Finance Minister   sector GOV   from 1997   to 2003-09-25
person Abdou Kolley    country GMB
  term Finance Minister   sector GOV   from 2009-06   to 2011-01-27
  term Finance Minister   sector GOV   from 2012-04-16   to 2013-07-10
  term Finance Minister   sector GOV   from 2015-03-16   to 2017-01-19
person Kebba S. Touray    country GMB
  term Finance Minister   sector GOV   from 2013-07-10   to 2015-03-16
person Amadou Sanneh    country GMB
  term Finance Minister   sector GOV   from 2017-02-01   to 2019-03-15
person Seedy Keita    country GMB
  term Finance Minister   sector GOV   from 2022-05-04
person Ousman Badjie    country GMB
  term Interior Minister   sector GOV   from 1999-01-27   to 2003-09-29
person Sulayman Masanneh Ceesay    country GMB
  term Interior Minister   sector GOV   from 2003-09-29   to 2004-05-04
person Samba Bah    country GMB
  term Interior Minister   sector GOV   from 2004-05-04   to 2005-03-29
person Baboucarr Jatta    country GMB
  forms Bubacar Jatta
  term Interior Minister   sector GOV   from 2005-03-29   to 2006-11-22
person Ousman Sonko    country GMB
  term Interior Minister   sector GOV   from 2006-11-22   to 2016-09-19
person Momodou Alieu Bah    country GMB
  term Interior Minister   sector GOV   from 2016-09-19   to 2017-01-18
person Mai Fatty    country GMB
  term Interior Minister   sector GOV   from 2017-02-01   to 2017-11-10
person Habib Saihou Drammeh    country GMB
  term Interior Minister   sector GOV   from 2017-12-04   to 2018-01-08
person Ebrima Mballow    country GMB
  term Interior Minister   sector GOV   from 2018-01-08   to 2019-08-22
person Yankuba Sonko    country GMB
  term Interior Minister   sector GOV   from 2019-08-22   to 2022-05-04
person Seyaka Sonko    country GMB
  term Interior Minister   sector GOV   from 2022-05-04
person Mama Fatima Singhateh    country GMB
  term Justice Minister   sector GOV   from 2013-08-27   to 2014-08-27
  term Justice Minister   sector GOV   from 2015-01-12   to 2017-01-17
person Ba Tambadou    country GMB
  term Justice Minister   sector GOV   from 2017-02-07   to 2020-06-30
person Dawda A. Jallow    country GMB
  term Justice Minister   sector GOV   from 2020-07-01
person Isatou N'jie-Saidy    country GMB
  term Vice President   sector GOV   from 1997-03-20   to 2017-01-18
person Fatoumata Tambajang    country GMB
  term Vice President   sector GOV   from 2017-11-09   to 2018-06-29
person Isatou Touray    country GMB
  term Vice President   sector GOV   from 2019-03-15   to 2022-05-03
person Badara Joof    country GMB
  term Vice President   sector GOV   from 2022-05-04
person Luís Melo    country GNB
  term Defence Minister   sector GOV   from 2019-07-05   to 2020-03-02
person Sandji Fati    country GNB
  term Defence Minister   sector GOV   from 2020-03-02   to 2022-06-09
person Marciano Silva Barbeiro    country GNB
  term Defence Minister   sector GOV   from 2022-06-09
person José Pereira Baptista    country GNB
  term Foreign Minister   sector GOV   from 1999   to 2000
person Mamadú Iaia Djaló    country GNB
  term Foreign Minister   sector GOV   from 2000   to 2001
  term Justice Minister   sector GOV   from 2018   to 2019
  term Justice Minister   sector GOV   from 2021-04-26   to 2022-06-09
person Antonieta Rosa Gomes    country GNB
  term Foreign Minister   sector GOV   from 2001   to 2001
  term Justice Minister   sector GOV   from 2000   to 2001
person Faustino Imbali    country GNB
  forms Imbali
  term Foreign Minister   sector GOV   from 2001   to 2001
  term Foreign Minister   sector GOV   from 2012   to 2013
  term Prime Minister   sector GOV   from 2001-03-21   to 2001-12-09
  term Prime Minister   sector GOV   from 2019-10-31   to 2019-11-08
person Filomena Mascarenhas Tipote    country GNB
  term Foreign Minister   sector GOV   from 2001   to 2002
person Malam Mané    country GNB
  term Foreign Minister   sector GOV   from 2001   to 2001
person Joãozinho Vieira Có    country GNB
  term Foreign Minister   sector GOV   from 2002   to 2003
person Fatumata Djau Baldé    country GNB
  term Foreign Minister   sector GOV   from 2003   to 2003
person João José Monteiro    country GNB
  term Foreign Minister   sector GOV   from 2003   to 2004
person Soares Sambú    country GNB
  term Foreign Minister   sector GOV   from 2004-05-12   to 2005-11
  term Foreign Minister   sector GOV   from 2016-06-16   to 2016-12
person António Isaac Monteiro    country GNB
  term Foreign Minister   sector GOV   from 2005   to 2007
person Maria da Conceição Nobre Cabral    country GNB
  term Foreign Minister   sector GOV   from 2007   to 2009
person Adelino Mano Quetá    country GNB
  term Foreign Minister   sector GOV   from 2009   to 2011
  term Justice Minister   sector GOV   from 2011   to 2012
person Adiato Djaló Nandigna    country GNB
  forms Nandigna
  term Foreign Minister   sector GOV   from 2009   to 2009
  term Prime Minister   sector GOV   from 2012-02-10   to 2012-04-12
person Mamadu Saliu Djaló Pires    country GNB
  term Foreign Minister   sector GOV   from 2011   to 2012
  term Justice Minister   sector GOV   from 2009   to 2011
person Fernando Delfim da Silva    country GNB
  term Foreign Minister   sector GOV   from 2013   to 2014
person Mário Lopes da Rosa    country GNB
  term Foreign Minister   sector GOV   from 2014   to 2015
person Rui Dia de Sousa    country GNB
  term Foreign Minister   sector GOV   from 2015   to 2015
person Artur Silva    country GNB
  forms Silva
  term Foreign Minister   sector GOV   from 2015-10   to 2016-05
  term Prime Minister   sector GOV   from 2018-01-30   to 2018-04-16
person Jorge Malú    country GNB
  term Foreign Minister   sector GOV   from 2016-12-13   to 2018-01
person João Ribeiro Butiam Có    country GNB
  term Foreign Minister   sector GOV   from 2018-04-25   to 2019
person Aristides Ocante da Silva    country GNB
  term Foreign Minister   sector GOV   from 2019   to 2019
person Suzi Barbosa    country GNB
  term Foreign Minister   sector GOV   from 2019-07-03
person Ruth Monteiro    country GNB
  term Foreign Minister   sector GOV   from 2020-02-05   to 2020
  term Justice Minister   sector GOV   from 2019-07   to 2020-02
person Ilídio TE    country GNB
  forms Ilídio Vieira TE
  term Interim Prime Minister   sector GOV   from 2025-11-28
person Carlos Correia    country GNB
  forms Correia
  term Prime Minister   sector GOV   from 1991-12-27   to 1994-10-26
  term Prime Minister   sector GOV   from 1997-06-06   to 1998-12-03
  term Prime Minister   sector GOV   from 2008-08-05   to 2008-12-25
  term Prime Minister   sector GOV   from 2015-09-17   to 2016-05-12
person Manuel Saturnino da Costa    country GNB
  forms da Costa
  term Prime Minister   sector GOV   from 1994-10-26   to 1997-06-06
person Francisco Fadul    country GNB
  forms Fadul
  term Prime Minister   sector GOV   from 1998-12-03   to 2000-02-19
person Caetano N'Tchama    country GNB
  forms N'Tchama
  term Prime Minister   sector GOV   from 2000-02-19   to 2001-03-21
person Alamara Nhassé    country GNB
  forms Nhassé
  term Prime Minister   sector GOV   from 2001-03-21   to 2002-11-17
person Mário Pires    country GNB
  forms Pires
  term Prime Minister   sector GOV   from 2002-11-17   to 2003-09-14
person Artur Sanhá    country GNB
  forms Sanhá
  term Prime Minister   sector GOV   from 2003-09-28   to 2004-05-10
person Carlos Gomes Júnior    country GNB
  forms Júnior
  term Prime Minister   sector GOV   from 2004-05-10   to 2005-11-02
  term Prime Minister   sector GOV   from 2009-01-02   to 2012-02-10
person Aristides Gomes    country GNB
  forms Gomes
  term Prime Minister   sector GOV   from 2005-11-02   to 2007-04-13
  term Prime Minister   sector GOV   from 2018-04-16   to 2020-02-28
person Martinho Ndafa Kabi    country GNB
  forms Kabi
  term Prime Minister   sector GOV   from 2007-04-13   to 2008-08-05
person Rui Duarte de Barros    country GNB
  forms de Barros
  term Prime Minister   sector GOV   from 2012-05-16   to 2014-07-03
  term Prime Minister   sector GOV   from 2023-12-20   to 2025-08-07
person Domingos Simoes Pereira    country GNB
  term Prime Minister   sector GOV   from 2014-07-03   to 2015-08-20
person Baciro Djá    country GNB
  term Prime Minister   sector GOV   from 2015-08-20   to 2015-09-09
  term Prime Minister   sector GOV   from 2016-05-27   to 2016-11-18
person Umaro Sissoco Embaló    country GNB
  forms Umaro Cissoko Embalo, Umaro Sissoko Embalo, Embaló
  term Prime Minister   sector GOV   from 2016-11-18   to 2018-01-16
  term President   sector GOV   from 2020-01-03   to 2025-11-27
person Nuno Nabiam    country GNB
  forms Nabiam
  term Prime Minister   sector GOV   from 2020-02-28   to 2023-12-12
person Geraldo João Martins    country GNB
  forms Geraldo Martins, Martins
  term Prime Minister   sector GOV   from 2023-12-12   to 2023-12-20
  term Finance Minister   sector GOV   from 2019-07-05   to 2020-03-02
person Braima Camara    country GNB
  forms Camara
  term Prime Minister   sector GOV   from 2025-08-07   to 2025-11-28
person Horta Man    country GNB
  forms Horta Nta Na Man
  term Interim President   sector GOV   from 2025-11-27
person João Bernardo Vieira    country GNB
  forms Vieira
  term President   sector GOV   from 1980-11-14   to 1999-05-07
  term President   sector GOV   from 2005-10-01   to 2009-03-02
person Ansumane Mane    country GNB
  forms Mane
  term President   sector GOV   from 1999-05-07   to 1999-05-14
person Malam Bacai Sanhá    country GNB
  forms Sanhá
  term President   sector GOV   from 1999-05-14   to 2000-02-17
  term President   sector GOV   from 2009-09-08   to 2012-01-09
person Kumba Ialá    country GNB
  forms Ialá
  term President   sector GOV   from 2000-02-17   to 2003-09-14
person Veríssimo Correia Seabra    country GNB
  forms Seabra
  term President   sector GOV   from 2003-09-14   to 2003-09-28
person Henrique Rosa    country GNB
  forms Rosa
  term President   sector GOV   from 2003-09-28   to 2005-10-01
person Raimundo Pereira    country GNB
  forms Raimundo Perreira
  term President   sector GOV   from 2009-03-03   to 2009-09-08
  term President   sector GOV   from 2012-01-09   to 2012-04-12
  term Justice Minister   sector GOV   from 2004   to 2006
person Mamadu Ture Kuruma    country GNB
  forms Kuruma
  term President   sector GOV   from 2012-04-12   to 2012-05-11
person Manuel Serifo Nhamadjo    country GNB
  forms Nhamadjo
  term President   sector GOV   from 2012-05-12   to 2014-06-23
person José Mário Vaz    country GNB
  forms Josse Mario Vaz
  term President   sector GOV   from 2014-06-23   to 2019-09-24
person Joao Aladje Mamadú Fadie    country GNB
  term Finance Minister   sector GOV   from 2020-03-02
person Fernando Gomes    country GNB
  term Interior Minister   sector GOV   from 2011   to 2012
person Juliano Fernandes    country GNB
  term Interior Minister   sector GOV   from 2019-07-05   to 2020-03-02
person Botche Candé    country GNB
  term Interior Minister   sector GOV   from 2020-03-02
person Carlos Domingos Gomes    country GNB
  term Justice Minister   sector GOV   from 2000   to 2000
person Dionisio Cabi    country GNB
  term Justice Minister   sector GOV   from 2001   to 2001
person Carlos Pinto Pereira    country GNB
  term Justice Minister   sector GOV   from 2002   to 2002
person Vesã Gomes Naluak    country GNB
  term Justice Minister   sector GOV   from 2002   to 2003
person Namuano Dias Gomes    country GNB
  term Justice Minister   sector GOV   from 2006   to 2007
person Carmelita Pires    country GNB
  term Justice Minister   sector GOV   from 2007   to 2009
  term Justice Minister   sector GOV   from 2014   to 2017
person Mamadu Saido Balde    country GNB
  term Justice Minister   sector GOV   from 2012   to 2013
person Rui Sanha    country GNB
  term Justice Minister   sector GOV   from 2017   to 2018
person Fernando Mendonça    country GNB
  term Justice Minister   sector GOV   from 2020-03-02   to 2021-04-26
person Teresa Alexandrina da Silva    country GNB
  term Justice Minister   sector GOV   from 2022-06-09
person Teodoro Obiang    country GNQ
  forms Nguema Mbasogo, Obiang Nguema Mbasogo, Teodoro Obiang Nguema Mbasogo, Obiang
  term Defence Minister   sector GOV   from 1993-12-22   to 2004-06-15
  term President   sector GOV   from 1979-08-03
person Francisco Edu Ngua    country GNQ
  term Defence Minister   sector GOV   from 2001   to 2003
person Santiago Mauro Nguema    country GNQ
  term Defence Minister   sector GOV   from 2004   to 2006
person Antonio Mba Nguema    country GNQ
  term Defence Minister   sector GOV   from 2004-06-15   to 2016-06-24
person Vicente Eya Olomo    country GNQ
  term Defence Minister   sector GOV   from 2016-06-24   to 2017-05-30
person Alejandro Bacale Ncogo    country GNQ
  term Defence Minister   sector GOV   from 2018-02-06   to 2019-12-31
person Victoriano Bibang Nsue Okomo    country GNQ
  term Defence Minister   sector GOV   from 2020
person Alfredo Abeso Nvono Onguene    country GNQ
  term Defence Minister   sector GOV   from 2020-08-18
person Santiago Nchama    country GNQ
  term Foreign Minister   sector GOV   from 1999-07-22   to 2003-02-11
person Lino Sima Ekua Avomo    country GNQ
  term Foreign Minister   sector GOV   from 2003   to 2003
person Pastor Micha Ondó Bile    country GNQ
  term Foreign Minister   sector GOV   from 2003-02-11   to 2012-05-22
person Agapito Mba Mokuy    country GNQ
  term Foreign Minister   sector GOV   from 2012-05-22   to 2018-02-06
person Simeón Oyono Esono    country GNQ
  term Foreign Minister   sector GOV   from 2018-02-06
person Carmelo Ovono Obiang    country GNQ
  term Foreign Minister   sector GOV   from 2020-08-18
person Ángel Serafín Seriche Dougan    country GNQ
  forms Dougan
  term Prime Minister   sector GOV   from 1996-04-11   to 2001-03-04
person Cándido Muatetema Rivas    country GNQ
  forms Rivas
  term Prime Minister   sector GOV   from 2001-03-04   to 2004-06-14
person Miguel Abia Biteo Boricó    country GNQ
  forms Boricó
  term Prime Minister   sector GOV   from 2004-06-14   to 2006-08-14
person Ricardo Mangue Obama Nfubea    country GNQ
  forms Nfubea
  term Prime Minister   sector GOV   from 2006-08-14   to 2008-07-08
  term Deputy Prime Minister   sector GOV   from 2004-06-15   to 2006-08-22
person Ignacio Milam Tang    country GNQ
  forms Tang
  term Prime Minister   sector GOV   from 2008-07-08   to 2012-05-21
  term Deputy Prime Minister   sector GOV   from 2001-02-26   to 2003-02-11
  term Vice President   sector GOV   from 2012-05-21   to 2016-06-22
person Vicente Ehate Tomi    country GNQ
  forms Tomi
  term Prime Minister   sector GOV   from 2012-05-21   to 2016-06-22
person Francisco Pascual Obama Asue    country GNQ
  forms Francisco Pascual Eyegue Obama Asue, Asue
  term Prime Minister   sector GOV   from 2016-06-22   to 2023-02-01
  term Deputy Prime Minister   sector GOV   from 2015-04-15   to 2016-06-24
person Manuela Roka    country GNQ
  forms Manuela Roka Botey, Roka
  term Prime Minister   sector GOV   from 2023-02-01   to 2024-08-17
person Manuel Osa Nsue Nsua    country GNQ
  forms Nsua
  term Prime Minister   sector GOV   from 2024-08-17
person Demetrio Elo Ndong Nsefumu    country GNQ
  term Deputy Prime Minister   sector GOV   from 1999-07-22   to 2001-02-26
  term Deputy Prime Minister   sector GOV   from 2003-02-11   to 2004-06-15
  term Deputy Prime Minister   sector GOV   from 2006-08-22   to 2012-05-22
person Miguel Oyono Ndong Mifumu    country GNQ
  term Deputy Prime Minister   sector GOV   from 1999-07-22   to 2001-02-26
person Jeremias Ondo Ngomo    country GNQ
  term Deputy Prime Minister   sector GOV   from 2003-02-11   to 2004-06-15
person Marcelino Oyono Ntutumu    country GNQ
  forms Mercelino Oyono Ntutumu
  term Deputy Prime Minister   sector GOV   from 2004-06-15   to 2006-08-22
person Aniceto Ebiaka Moete    country GNQ
  term Deputy Prime Minister   sector GOV   from 2006-08-22   to 2012-05-22
person Salomón Nguema Owono    country GNQ
  term Deputy Prime Minister   sector GOV   from 2008-07-15   to 2012-05-22
person Alfonso Nsue Mokuy    country GNQ
  term Deputy Prime Minister   sector GOV   from 2012-05-22
person Clemente Engonga Nguema Andeme    country GNQ
  term Deputy Prime Minister   sector GOV   from 2012-05-22   to 2019-04-10
  term Interior Minister   sector GOV   from 2001-03-09   to 2012-05-22
person Lucas Nguema Esono Mbang    country GNQ
  term Deputy Prime Minister   sector GOV   from 2013-09-04   to 2015-04-15
person Angel Masie Mibuy    country GNQ
  forms Angle Masii Mibuy
  term Deputy Prime Minister   sector GOV   from 2016-06-24
  term Justice Minister   sector GOV   from 2004-06-15   to 2006-08-22
person Teodoro Nguema    country GNQ
  term Deputy Prime Minister   sector GOV   from 2016-06-24   to 2019-12-31
  term Vice President   sector GOV   from 2012-05-21
person Marcelino Owono Edu    country GNQ
  term Finance Minister   sector GOV   from 2004-06-15   to 2008-07-15
  term Finance Minister   sector GOV   from 2012-05-22   to 2015-04-15
person Estanislao Don Malavo    country GNQ
  term Finance Minister   sector GOV   from 2008-07-15   to 2010-01-12
person Melchor Esono Edjo    country GNQ
  term Finance Minister   sector GOV   from 2010-01-12   to 2012-05-22
person Miguel Engonga Obiang Eyang    country GNQ
  term Finance Minister   sector GOV   from 2015-04-15   to 2018-02-06
person Lucas Abaga Nchama    country GNQ
  term Finance Minister   sector GOV   from 2018-02-06   to 2019-04-10
person César Augusto Mba Abogo    country GNQ
  term Finance Minister   sector GOV   from 2019-04-10   to 2021-07
person Valentin Ela Maye    country GNQ
  term Finance Minister   sector GOV   from 2020-08-18
person Faustino Ndong Esono Eyang    country GNQ
  term Interior Minister   sector GOV   from 2019-04-10
person Ruben Mye Nsue    country GNQ
  term Justice Minister   sector GOV   from 1998-01-23   to 2004-06-15
person Rubén Maye Nsue Mangue    country GNQ
  term Justice Minister   sector GOV   from 1999   to 2001
  term Justice Minister   sector GOV   from 2003   to 2004
person Mauricio Bokung Asumu    country GNQ
  term Justice Minister   sector GOV   from 2006-08-22   to 2008-07-15
person Salvador Ondo Nkumu    country GNQ
  term Justice Minister   sector GOV   from 2008-07-15   to 2011-01-28
  term Justice Minister   sector GOV   from 2018-02-06
person Francisco Javier Ngomo Mbengono    country GNQ
  term Justice Minister   sector GOV   from 2011-01-28   to 2013-09-04
person Evangelina Oyo Ebule    country GNQ
  term Justice Minister   sector GOV   from 2013-09-04   to 2018-02-06
person Rimmé Bosio Riocalo    country GNQ
  term Justice Minister   sector GOV   from 2020-08-18
person Vangelis Meimarakis    country GRC
  term Defence Minister   sector GOV   from 2008-02-15   to 2009-10-07
person Evangelos Venizelos    country GRC
  term Defence Minister   sector GOV   from 2009-10-07   to 2011-06-17
  term Foreign Minister   sector GOV   from 2013-06-24   to 2015-01-27
  term Deputy Prime Minister   sector GOV   from 2013-06-25   to 2015-01-27
person Frangos Frangoulis    country GRC
  term Defence Minister   sector GOV   from 2012-05-17   to 2012-06-21
person Panos Panagiotopoulos    country GRC
  term Defence Minister   sector GOV   from 2012-06-21   to 2013-06-25
person Dimitris Avramopoulos    country GRC
  term Defence Minister   sector GOV   from 2013-06-25   to 2014-10-31
  term Foreign Minister   sector GOV   from 2012-06-21   to 2013-06-24
person Nikos Dendias    country GRC
  term Defence Minister   sector GOV   from 2014-11-03   to 2015-01-27
  term Foreign Minister   sector GOV   from 2019-07-09
  term Justice Minister   sector GOV   from 2009-01-08   to 2009-10-06
person Panos Kammenos    country GRC
  term Defence Minister   sector GOV   from 2015-01-27   to 2019-01-15
person Nikolaos Panagiotopoulos    country GRC
  term Defence Minister   sector GOV   from 2019-07-09
person Giorgos Papandreou    country GRC
  forms Papandreou
  term Foreign Minister   sector GOV   from 1999-02-19   to 2004-02-13
  term Foreign Minister   sector GOV   from 2009-10-06   to 2010-09-07
  term Prime Minister   sector GOV   from 2009-10-06   to 2011-11-11
person Tasos Giannitsis    country GRC
  term Foreign Minister   sector GOV   from 2004-02-13   to 2004-03-10
person Petros Molyviatis    country GRC
  term Foreign Minister   sector GOV   from 2004-03-10   to 2006-02-15
  term Foreign Minister   sector GOV   from 2012-05-17   to 2012-06-21
  term Foreign Minister   sector GOV   from 2015-08-28   to 2015-09-20
person Dora Bakoyannis    country GRC
  term Foreign Minister   sector GOV   from 2006-02-15   to 2009-10-07
person Dimitris Droutsas    country GRC
  term Foreign Minister   sector GOV   from 2010-09-07   to 2011-06-17
person Stavros Lambrinidis    country GRC
  term Foreign Minister   sector GOV   from 2011-06-17   to 2011-11-11
person Stavros Dimas    country GRC
  term Foreign Minister   sector GOV   from 2011-11-11   to 2012-05-17
person Nikos Kotzias    country GRC
  term Foreign Minister   sector GOV   from 2015-01-27   to 2018-10-17
person Ioannis Sarmas    country GRC
  forms Sarmas
  term Caretaker Prime Minister   sector GOV   from 2023-05-25   to 2023-06-26
person Xenophon Zolotas    country GRC
  forms Zolotas
  term Prime Minister   sector GOV   from 1989-11-28   to 1990-04-10
person Konstantinos Mitsotakis    country GRC
  forms Mitsotakis
  term Prime Minister   sector GOV   from 1990-04-11   to 1993-10-13
person Andreas Papandreou    country GRC
  forms A. Papandreou, Papandreou
  term Prime Minister   sector GOV   from 1993-10-13   to 1995-11-20
person Tsokhatzopulos    country GRC
  term Prime Minister   sector GOV   from 1995-11-20   to 1996-01-22
person Costas Simitis    country GRC
  forms Simitis
  term Prime Minister   sector GOV   from 1996-01-18   to 2004-03-10
person Kostas Karamanlis    country GRC
  forms Karamanlis
  term Prime Minister   sector GOV   from 2004-03-10   to 2009-10-06
person Loukas Papademos    country GRC
  forms Loukas Dimitriou Papadimos, Loukas Papadimos, Papademos
  term Prime Minister   sector GOV   from 2011-11-11   to 2012-05-16
person Panagiotis Pikrammenos    country GRC
  forms Pikrammenos
  term Prime Minister   sector GOV   from 2012-05-16   to 2012-06-20
  term Deputy Prime Minister   sector GOV   from 2019-07-09
person Antonis Samaras    country GRC
  forms Samaras
  term Prime Minister   sector GOV   from 2012-06-20   to 2015-01-26
person Alexis Tsipras    country GRC
  forms Alexios Tsipras, Tsipras
  term Prime Minister   sector GOV   from 2015-01-26   to 2019-07-08
person Vasiliki Thanou    country GRC
  forms Thanou
  term Prime Minister   sector GOV   from 2015-08-27   to 2015-09-21
person Kyriakos Mitsotakis    country GRC
  forms Mitsotakis
  term Prime Minister   sector GOV   from 2019-07-08
person Christos Sartzetakis    country GRC
  forms Sartzetakis
  term President   sector GOV   from 1985-03-30   to 1990-05-04
person Konstandinos Karamanlis    country GRC
  forms Karamanlis
  term President   sector GOV   from 1990-05-04   to 1995-03-10
person Konstantinos Stephanopoulos    country GRC
  forms Stephanopoulos
  term President   sector GOV   from 1995-03-10   to 2005-03-12
person Karolos Papoulias    country GRC
  forms Papoulias
  term President   sector GOV   from 2005-03-21   to 2015-03-13
person Prokopis Pavlopoulos    country GRC
  forms Pavlopoulos
  term President   sector GOV   from 2015-03-13   to 2020-03-13
  term Interior Minister   sector GOV   from 2004-03-10   to 2009-09-11
person Katerina Sakellaropoulou    country GRC
  forms Ekaterini Sakellaropoulou, Sakellaropoulou
  term President   sector GOV   from 2020-03-13   to 2025-03-13
person Konstantinos Tasoulas    country GRC
  forms Tasoulas
  term President   sector GOV   from 2020-03-13
person Theodoros Pangalos    country GRC
  forms Theodoros Pagkalos
  term Deputy Prime Minister   sector GOV   from 2009-10-07   to 2012-05-17
person Yannis Dragasakis    country GRC
  term Deputy Prime Minister   sector GOV   from 2015-09-23   to 2019-07-08
person Nikos Christodoulakis    country GRC
  term Finance Minister   sector GOV   from 2001-10-24   to 2004-03-10
person Georgios Alogoskoufis    country GRC
  term Finance Minister   sector GOV   from 2004-03-10   to 2007-01-08
person Christos Staïkouras    country GRC
  term Finance Minister   sector GOV   from 2019-07-09
person Georgios Koumantos    country GRC
  term Interior Minister   sector GOV   from 2000-03-20   to 2000-04-13
person Vaso Papandreou    country GRC
  forms Vasso Papandreou
  term Interior Minister   sector GOV   from 2000-04-13   to 2001-10-24
person Nikos Alivizatos    country GRC
  term Interior Minister   sector GOV   from 2004-02-13   to 2004-03-10
person Spiros Flogaitis    country GRC
  term Interior Minister   sector GOV   from 2007-08-24   to 2007-09-29
  term Interior Minister   sector GOV   from 2009-09-11   to 2009-10-07
person Haris Kastanidis    country GRC
  term Interior Minister   sector GOV   from 2011-06-17   to 2011-11-11
  term Justice Minister   sector GOV   from 2009-10-07   to 2011-06-17
person Antonis Manitakis    country GRC
  term Interior Minister   sector GOV   from 2012-05-17   to 2012-06-21
  term Interior Minister   sector GOV   from 2015-08-28   to 2015-09-23
person Nikos Voutsis    country GRC
  term Interior Minister   sector GOV   from 2015-01-27   to 2015-08-28
person Makis Voridis    country GRC
  term Interior Minister   sector GOV   from 2021-01-05
person Evangelos Yannopoulos    country GRC
  term Justice Minister   sector GOV   from 1996-09-25   to 2000-03-20
person Michael-Konstantinos Stathopoulos    country GRC
  term Justice Minister   sector GOV   from 2000-04-13   to 2001-10-24
person Filippos Petsalnikos    country GRC
  term Justice Minister   sector GOV   from 2001-10-24   to 2004-03-10
person Anastasios Papaligouras    country GRC
  term Justice Minister   sector GOV   from 2004-03-10   to 2007-09-19
person Sotiris Hatzigakis    country GRC
  term Justice Minister   sector GOV   from 2007-09-19   to 2009-01-08
person Christos Geraris    country GRC
  term Justice Minister   sector GOV   from 2012-05-17   to 2012-06-17
person Michalis Kalogirou    country GRC
  term Justice Minister   sector GOV   from 2018-08-29   to 2019-07-08
person Kostas Tsiaras    country GRC
  term Justice Minister   sector GOV   from 2019-07-09
person Mark Isaac    country GRD
  term Foreign Minister   sector GOV   from 1998   to 2000
person Elvin Nimrod    country GRD
  term Foreign Minister   sector GOV   from 2000   to 2008
  term Foreign Minister   sector GOV   from 2016   to 2018
person Peter David    country GRD
  term Foreign Minister   sector GOV   from 2008-07-13   to 2010-11-26
  term Foreign Minister   sector GOV   from 2018-03-25   to 2020
person Karl Hood    country GRD
  term Foreign Minister   sector GOV   from 2010-11-26   to 2012-05-18
person Tillman Thomas    country GRD
  forms Thomas
  term Foreign Minister   sector GOV   from 2012   to 2013
  term Prime Minister   sector GOV   from 2008-07-09   to 2013-02-20
person Nickolas Steele    country GRD
  term Foreign Minister   sector GOV   from 2013   to 2014
person Clarice Modeste-Curwen    country GRD
  term Foreign Minister   sector GOV   from 2014   to 2016
person Oliver Joseph    country GRD
  term Foreign Minister   sector GOV   from 2020   to 2022
person Joseph Andall    country GRD
  term Foreign Minister   sector GOV   from 2022-07-01
person Ben Jones    country GRD
  forms Jones
  term Prime Minister   sector GOV   from 1989-12-20   to 1990-03-16
person Nicholas Brathwaite    country GRD
  forms Brathwaite
  term Prime Minister   sector GOV   from 1990-03-16   to 1995-02-01
person George Brizan    country GRD
  forms Brizan
  term Prime Minister   sector GOV   from 1995-02-01   to 1995-06-22
person Keith Mitchell    country GRD
  forms Dickon Mitchell, Mitchell
  term Prime Minister   sector GOV   from 1995-06-22   to 2008-07-09
  term Prime Minister   sector GOV   from 2013-02-20
person Dickon Mitchell    country GRD
  forms Mitchell
  term Prime Minister   sector GOV   from 2022-06-24
  term Finance Minister   sector GOV   from 2022-06-29
  term Interior Minister   sector GOV   from 2022-06-29
person Paul Scoon    country GRD
  forms Scoon
  term Governor-General   sector GOV   from 1978-10-04   to 1992-08-06
person Reginald Palmer    country GRD
  forms Palmer
  term Governor-General   sector GOV   from 1992-08-06   to 1996-08-09
person Daniel Williams    country GRD
  term Governor-General   sector GOV   from 1996-08-08   to 2008-11-27
person Carlyle Glean    country GRD
  forms Glean
  term Governor-General   sector GOV   from 2008-11-27   to 2013-05-07
person Cécile La Grenade    country GRD
  forms La Grenade
  term Governor-General   sector GOV   from 2013-05-07
person Jonathan Motzfeldt    country GRL
  forms Motzfeldt
  term Prime Minister   sector GOV   from 1997-09-19   to 2002-12-14
person Hans Enoksen    country GRL
  forms Enoksen
  term Prime Minister   sector GOV   from 2002-12-14   to 2009-06-12
person Kuupik Kleist    country GRL
  forms Kleist
  term Prime Minister   sector GOV   from 2009-06-02   to 2013-04-04
person Aleqa Hammond    country GRL
  forms Hammond
  term Prime Minister   sector GOV   from 2013-04-05   to 2014-09-30
person Kim Kielsen    country GRL
  forms Kielsen
  term Prime Minister   sector GOV   from 2014-12-10   to 2021-04-23
person Múte Bourup Egede    country GRL
  forms Mute B. Egede, Mute B. Egede in caretaker status, Egede
  term Prime Minister   sector GOV   from 2021-04-23   to 2025-03-28
person Jens-Frederik Nielsen    country GRL
  forms Nielsen
  term Prime Minister   sector GOV   from 2025-03-28
person Asii Chemnitz Narup    country GRL
  term Finance Minister   sector GOV   from 2021-04-23   to 2021-11-23
person Naaja H. Nathanielsen    country GRL
  term Finance Minister   sector GOV   from 2021-11-23
person Eqaluk Høegh    country GRL
  forms Eqaluk Hoegh
  term Justice Minister   sector GOV   from 2021-04-23   to 2021-08-27
person Mimi Karlsen    country GRL
  term Justice Minister   sector GOV   from 2021-08-27   to 2021-09-27
person Paneeraq Olsen    country GRL
  term Justice Minister   sector GOV   from 2021-09-27   to 2022-04-05
person Aqqaluaq B. Egede    country GRL
  term Justice Minister   sector GOV   from 2022-04-05
person Williams Mansilla    country GTM
  term Defence Minister   sector GOV   from 2015-07-16   to 2017-10-01
person Luis Miguel Ralda Moreno    country GTM
  term Defence Minister   sector GOV   from 2017-10-01   to 2019-12-19
person Albin Enrique Dubois Ramírez    country GTM
  term Defence Minister   sector GOV   from 2019-12-19   to 2020-01-14
person Juan Carlos Alemán Soto    country GTM
  term Defence Minister   sector GOV   from 2020-01-14   to 2021-12-21
person Henry Reyes Chigua    country GTM
  term Defence Minister   sector GOV   from 2021-12-21
person Jorge Briz Abularach    country GTM
  term Foreign Minister   sector GOV   from 2004-07-14   to 2006-07-25
person Gert Rosenthal    country GTM
  term Foreign Minister   sector GOV   from 2006-07-25   to 2008-01-14
person Haroldo Rodas    country GTM
  term Foreign Minister   sector GOV   from 2008-01-14   to 2012-01-14
person Harold Caballeros    country GTM
  term Foreign Minister   sector GOV   from 2012-01-14   to 2013-01-14
person Fernando Carrera    country GTM
  term Foreign Minister   sector GOV   from 2013-01-15   to 2014-09-16
person Carlos Raúl Morales Moscoso    country GTM
  term Foreign Minister   sector GOV   from 2014-09-18   to 2017-08-27
person Sandra Jovel    country GTM
  term Foreign Minister   sector GOV   from 2017-08-27   to 2020-01-14
person Pedro Brolo    country GTM
  term Foreign Minister   sector GOV   from 2020-01-14   to 2022-01-31
person Mario Búcaro    country GTM
  term Foreign Minister   sector GOV   from 2022-02-01
person Vinicio Cerezo    country GTM
  forms Cerezo
  term President   sector GOV   from 1986-01-14   to 1991-01-14
person Jorge Serrano Elías    country GTM
  forms Serrano Elias, Elías
  term President   sector GOV   from 1991-01-14   to 1993-05-31
person Espina Salguero    country GTM
  forms Salguero
  term President   sector GOV   from 1993-05-31   to 1993-06-01
person Leon Carpio    country GTM
  forms Ramiro de León Carpio, Carpio
  term President   sector GOV   from 1993-06-01   to 1996-01-14
person Álvaro Enrique Arzú Irigoyen    country GTM
  forms Irigoyen
  term President   sector GOV   from 1996-01-14   to 2000-01-14
person Alfonso Portillo    country GTM
  forms Alfonso Portillo Cabrera, Portillo
  term President   sector GOV   from 2000-01-14   to 2004-01-14
person Óscar Berger    country GTM
  forms Berger Perdomo, Oscar Berger Perdomo, Berger
  term President   sector GOV   from 2004-01-14   to 2008-01-14
person Álvaro Colom    country GTM
  forms Alvaro Colom Caballeros, Colom Caballeros, Colom
  term President   sector GOV   from 2008-01-14   to 2012-01-14
person Otto Pérez Molina    country GTM
  forms Molina
  term President   sector GOV   from 2012-01-14   to 2015-09-03
person Alejandro Maldonado Aguirre    country GTM
  forms Aguirre
  term President   sector GOV   from 2015-09-03   to 2016-01-14
  term Vice President   sector GOV   from 2015-05-14   to 2015-09-03
person Jimmy Morales    country GTM
  forms Jimmy Ernesto Morales Cabrera, Morales
  term President   sector GOV   from 2016-01-14   to 2020-01-14
person Alejandro Giammattei    country GTM
  forms Giammattei
  term President   sector GOV   from 2020-01-14   to 2024-01-15
person Bernardo Arévalo    country GTM
  forms Bernardo Arévalo de León, Arévalo
  term President   sector GOV   from 2024-01-15
person Álvaro González Ricci    country GTM
  term Finance Minister   sector GOV   from 2020-01-14
person Enrique Antonio Degenhart Asturias    country GTM
  term Interior Minister   sector GOV   from 2018-01-26   to 2020-01-14
person Edgar Godoy Samayoa    country GTM
  term Interior Minister   sector GOV   from 2020-01-14   to 2020-06-04
person Oliverio García Rodas    country GTM
  term Interior Minister   sector GOV   from 2020-06-04   to 2020-11-03
person Claudia Haydée Díaz León    country GTM
  term Interior Minister   sector GOV   from 2020-11-03   to 2020-11-19
person Gendri Reyes Mazariegos    country GTM
  term Interior Minister   sector GOV   from 2020-11-19   to 2022-01-25
person David Napoleón Barrientos Girón    country GTM
  term Interior Minister   sector GOV   from 2022-01-25
person Luis Alberto Flores Asturias    country GTM
  term Vice President   sector GOV   from 1996-01-14   to 2000-01-14
person Juan Francisco Reyes López    country GTM
  term Vice President   sector GOV   from 2000-01-14   to 2004-01-14
person Eduardo Stein    country GTM
  term Vice President   sector GOV   from 2004-01-14   to 2008-01-14
person Rafael Espada    country GTM
  term Vice President   sector GOV   from 2008-01-14   to 2012-01-14
person Roxana Baldetti    country GTM
  term Vice President   sector GOV   from 2012-01-14   to 2015-05-08
person Juan Alfonso Fuentes Soria    country GTM
  term Vice President   sector GOV   from 2015-09-16   to 2016-01-14
person Jafeth Cabrera Franco    country GTM
  term Vice President   sector GOV   from 2016-01-14   to 2020-01-14
person César Guillermo Castillo Reyes    country GTM
  term Vice President   sector GOV   from 2020-01-14
person Carl Barrington Greenidge    country GUY
  term Foreign Minister   sector GOV   from 2015-05   to 2019-04
  term Vice President   sector GOV   from 2015-05   to 2019-04-25
person Hugh Todd    country GUY
  term Foreign Minister   sector GOV   from 2020-08-05
person Sam Hinds    country GUY
  forms Samuel Hinds, Hinds
  term Prime Minister   sector GOV   from 1999-08-11   to 2015-05-20
  term Vice President   sector GOV   from 1997-12   to 2015-05
person Moses Nagamootoo    country GUY
  forms Nagamootoo
  term Prime Minister   sector GOV   from 2015-05-20   to 2020-08-02
  term Vice President   sector GOV   from 2015-05   to 2020-08-02
person Mark Phillips    country GUY
  forms Phillips
  term Prime Minister   sector GOV   from 2020-08-03
  term Vice President   sector GOV   from 2020-08-02
person Desmond Hoyte    country GUY
  forms Hoyte
  term President   sector GOV   from 1985-08-06   to 1992-10-09
person Cheddi Jagan    country GUY
  forms Jagan Cheddi, Jagan
  term President   sector GOV   from 1992-10-09   to 1997-03-06
person Janet Jagan    country GUY
  forms Jagan
  term President   sector GOV   from 1997-12-19   to 1999-08-11
person Bharrat Jagdeo    country GUY
  forms Jagdeo
  term President   sector GOV   from 1999-08-11   to 2011-12-03
  term Vice President   sector GOV   from 2020-08-02
person Donald Ramotar    country GUY
  forms Ramotar
  term President   sector GOV   from 2011-12-03   to 2015-05-16
person David A. Granger    country GUY
  forms David Granger, Granger
  term President   sector GOV   from 2015-05-16   to 2020-08-02
person Irfaan Ali    country GUY
  forms Mohammed Irfaan Ali
  term President   sector GOV   from 2020-08-02
person Ashni Singh    country GUY
  term Finance Minister   sector GOV   from 2006-08-09   to 2015-05-16
  term Finance Minister   sector GOV   from 2020-11-05
person Khemraj Ramjattan    country GUY
  term Interior Minister   sector GOV   from 2015-05   to 2020-08
  term Vice President   sector GOV   from 2015-05   to 2020-08-02
person Robeson Benn    country GUY
  term Interior Minister   sector GOV   from 2020-08-05
person Reepu Daman Persaud    country GUY
  term Vice President   sector GOV   from 1999-08   to 2011-12
person Sydney C. Allicock    country GUY
  term Vice President   sector GOV   from 2015-05   to 2020-08-02
person Chief Leung Chun-ying [C.Y. Leung]    country HKG
  term Prime Minister   sector GOV   from 2012-07-01   to 2017-07-01
person Chief Lam    country HKG
  forms Chief Executive Carrie Lam
  term Prime Minister   sector GOV   from 2017-07-01   to 2022-07-01
person Chief Lee    country HKG
  forms Chief Executive John Lee, Chief Executive John Lee Ka-chieu, Chief Executive John Lee Ka-chiu
  term Prime Minister   sector GOV   from 2022-07-01
person Donald Tsang    country HKG
  term Finance Minister   sector GOV   from 1997-07-01   to 2001-05-01
person Antony Leung    country HKG
  term Finance Minister   sector GOV   from 2001-05-29   to 2003-07-16
person Frederick Ma    country HKG
  term Finance Minister   sector GOV   from 2002-07-01   to 2007-06-30
person Henry Tang    country HKG
  term Finance Minister   sector GOV   from 2003-08-05   to 2007-06-30
person Ceajer Chan    country HKG
  term Finance Minister   sector GOV   from 2007-07-01   to 2017-06-30
person John Tsang    country HKG
  term Finance Minister   sector GOV   from 2007-07-01   to 2017-01-16
person Paul Chan Mo-po    country HKG
  term Finance Minister   sector GOV   from 2017-01-16
person James Lau    country HKG
  term Finance Minister   sector GOV   from 2017-07-01   to 2020-04-22
person Christopher Hui    country HKG
  term Finance Minister   sector GOV   from 2020-04-22
person David Lan    country HKG
  term Interior Minister   sector GOV   from 1997-09-04   to 2000-07-07
person Lam Woon-kwong    country HKG
  term Interior Minister   sector GOV   from 2000-07-10   to 2002-06-30
person Patrick Ho    country HKG
  term Interior Minister   sector GOV   from 2002-07-01   to 2007-06-30
person Tsang Tak-sing    country HKG
  term Interior Minister   sector GOV   from 2007-07-01   to 2015-07-21
person Lau Kong-wah    country HKG
  term Interior Minister   sector GOV   from 2015-07-21   to 2020-04-22
person Caspar Tsui    country HKG
  term Interior Minister   sector GOV   from 2020-04-22   to 2022-01-31
person Elsie Leung    country HKG
  term Justice Minister   sector GOV   from 1997-07-01   to 2005-10-20
person Wong Yan-lung    country HKG
  term Justice Minister   sector GOV   from 2005-10-20   to 2012-06-30
person Rimsky Yuen    country HKG
  term Justice Minister   sector GOV   from 2012-07-01   to 2018-01-06
person Teresa Cheng Yeuk-wah    country HKG
  term Justice Minister   sector GOV   from 2018-01-06   to 2022-06-30
person Paul Lam    country HKG
  term Justice Minister   sector GOV   from 2022-07-01
person José Manuel Zelaya    country HND
  term Defence Minister   sector GOV   from 2022-01-27
person Guillermo Pérez Arias    country HND
  term Foreign Minister   sector GOV   from 2002   to 2003
person Aníbal Quiñónez    country HND
  term Foreign Minister   sector GOV   from 2003   to 2003
person Leónidas Rosa Bautista    country HND
  term Foreign Minister   sector GOV   from 2003   to 2005
person Mario Fortín    country HND
  term Foreign Minister   sector GOV   from 2005   to 2006
person Milton Jiménez    country HND
  term Foreign Minister   sector GOV   from 2006   to 2008
person Ángel Edmundo Orellana    country HND
  term Foreign Minister   sector GOV   from 2008   to 2009
person Carlos López Contreras    country HND
  term Foreign Minister   sector GOV   from 2009   to 2010
person Enrique Ortez    country HND
  term Foreign Minister   sector GOV   from 2009   to 2009
person Patricia Rodas    country HND
  term Foreign Minister   sector GOV   from 2009-01-06   to 2009-06-28
person Mario Canahuati    country HND
  term Foreign Minister   sector GOV   from 2010-01-27   to 2011-09-10
person Alden Rivera    country HND
  term Foreign Minister   sector GOV   from 2011   to 2011
person Arturo Corrales    country HND
  term Foreign Minister   sector GOV   from 2011-09-16   to 2013-04-30
  term Foreign Minister   sector GOV   from 2015-01-15   to 2016-04
person María Dolores Agüero Lara    country HND
  term Foreign Minister   sector GOV   from 2017-03-27   to 2019-07-23
person Eduardo Enrique Reina    country HND
  term Foreign Minister   sector GOV   from 2022-01-27
person Azcona Hoyo    country HND
  forms José Azcona del Hoyo, Hoyo
  term President   sector GOV   from 1986-01-27   to 1990-01-27
person Rafael Leonardo Callejas    country HND
  forms Callejas
  term President   sector GOV   from 1990-01-27   to 1994-01-27
person Carlos Roberto Flores    country HND
  forms Carlos Roberto Flores Facusse, Flores Facusse, Flores
  term President   sector GOV   from 1994-01-27   to 2002-01-27
person Ricardo Maduro    country HND
  forms Maduro
  term President   sector GOV   from 2002-01-27   to 2006-01-27
person Manuel Zelaya    country HND
  forms Zelaya
  term President   sector GOV   from 2006-01-27   to 2009-06-28
person Roberto Micheletti    country HND
  forms Micheletti
  term President   sector GOV   from 2009-06-28   to 2010-01-27
person Porfirio Lobo Sosa    country HND
  forms Sosa
  term President   sector GOV   from 2010-01-27   to 2014-01-27
person Juan Orlando Hernández    country HND
  forms Juan Orlando Hernandez Alvarado
  term President   sector GOV   from 2014-01-27   to 2022-01-27
person Xiomara Castro    country HND
  forms Iris Xiomara Castro de Zelaya, Xiomara Castro de Zelaya, Castro
  term President   sector GOV   from 2022-01-27
person Rixi Moncada    country HND
  term Finance Minister   sector GOV   from 2022-01-27
person Tomás Vaquero    country HND
  term Interior Minister   sector GOV   from 2022-01-27
person Pavao Miljavac    country HRV
  term Defence Minister   sector GOV   from 1998-10-14   to 2000-01-27
person Jozo Radoš    country HRV
  term Defence Minister   sector GOV   from 2000-01-28   to 2002-05-05
person Željka Antunović    country HRV
  term Defence Minister   sector GOV   from 2002-07-30   to 2003-12-23
person Berislav Rončević    country HRV
  term Defence Minister   sector GOV   from 2003-12-23   to 2008-01-12
  term Interior Minister   sector GOV   from 2008-01-12   to 2008-10-10
person Branko Vukelić    country HRV
  term Defence Minister   sector GOV   from 2008-01-12   to 2010-12-29
person Davor Božinović    country HRV
  term Defence Minister   sector GOV   from 2010-12-29   to 2011-12-23
  term Deputy Prime Minister   sector GOV   from 2019-07-19
  term Interior Minister   sector GOV   from 2017-06-09
person Ante Kotromanović    country HRV
  term Defence Minister   sector GOV   from 2011-12-23   to 2016-01-22
person Josip Buljević    country HRV
  term Defence Minister   sector GOV   from 2016-01-22   to 2016-10-19
person Damir Krstičević    country HRV
  term Defence Minister   sector GOV   from 2016-10-19   to 2020-05-08
person Mario Banožić    country HRV
  term Defence Minister   sector GOV   from 2020-07-23
person Mate Granić    country HRV
  term Foreign Minister   sector GOV   from 1993-05-28   to 2000-01-27
person Tonino Picula    country HRV
  term Foreign Minister   sector GOV   from 2000-01-27   to 2003-12-22
person Miomir Žužul    country HRV
  term Foreign Minister   sector GOV   from 2003-12-23   to 2005-02-17
person Kolinda Grabar-Kitarović    country HRV
  forms Grabar-Kitarović
  term Foreign Minister   sector GOV   from 2005-02-17   to 2008-01-12
  term President   sector GOV   from 2015-02-18   to 2020-02-18
person Gordan Jandroković    country HRV
  term Foreign Minister   sector GOV   from 2008-01-12   to 2011-12-23
  term Deputy Prime Minister   sector GOV   from 2010-12-29   to 2011-12-23
person Vesna Pusić    country HRV
  term Foreign Minister   sector GOV   from 2011-12-23   to 2016-01-22
person Miro Kovač    country HRV
  term Foreign Minister   sector GOV   from 2016-01-22   to 2016-10-19
person Davor Ivo Stier    country HRV
  term Foreign Minister   sector GOV   from 2016-10-19   to 2017-06-19
person Marija Pejčinović Burić    country HRV
  term Foreign Minister   sector GOV   from 2017-06-19   to 2019-07-22
  term Deputy Prime Minister   sector GOV   from 2017-06-19   to 2019-07-19
person Gordan Grlić-Radman    country HRV
  term Foreign Minister   sector GOV   from 2019-07-22
person Hrvoje Sarinic    country HRV
  forms Sarinic
  term Prime Minister   sector GOV   from 1992-09-08   to 1993-03-29
person Nikica Valentic    country HRV
  forms Valentic
  term Prime Minister   sector GOV   from 1993-03-29   to 1995-11-04
person Zlatko Mateša    country HRV
  forms Mateša
  term Prime Minister   sector GOV   from 1995-11-07   to 2000-01-27
person Ivica Račan    country HRV
  forms Račan
  term Prime Minister   sector GOV   from 2000-01-27   to 2003-12-23
person Ivo Sanader    country HRV
  forms Sanader
  term Prime Minister   sector GOV   from 2003-12-23   to 2009-07-06
person Jadranka Kosor    country HRV
  forms Kosor
  term Prime Minister   sector GOV   from 2009-07-06   to 2011-12-23
person Zoran Milanović    country HRV
  forms Milanović
  term Prime Minister   sector GOV   from 2011-12-23   to 2016-01-22
  term President   sector GOV   from 2020-02-19
person Tihomir Orešković    country HRV
  forms Orešković
  term Prime Minister   sector GOV   from 2016-01-22   to 2016-10-19
person Andrej Plenković    country HRV
  forms Plenković
  term Prime Minister   sector GOV   from 2016-10-19
person Franjo Tuđman    country HRV
  forms Franjo Tudman, Tuđman
  term President   sector GOV   from 1990-05-30   to 1999-11-26
person Vlatko Pavletić    country HRV
  forms Pavletić
  term President   sector GOV   from 1999-12-10   to 2000-02-02
person Zlatko Tomčić    country HRV
  forms Tomčić
  term President   sector GOV   from 2000-02-02   to 2000-02-18
person Stjepan Mesić    country HRV
  forms Stipe Mesic, Mesić
  term President   sector GOV   from 2000-02-18   to 2010-02-18
person Ivo Josipović    country HRV
  forms Josipović
  term President   sector GOV   from 2010-02-19   to 2015-02-18
person Borislav Škegro    country HRV
  term Deputy Prime Minister   sector GOV   from 1995-11-07   to 2000-01-27
  term Finance Minister   sector GOV   from 1997-09-11   to 2000-01-27
person Đurđa Adlešič    country HRV
  forms Durda Adlesic
  term Deputy Prime Minister   sector GOV   from 2008-01-12   to 2010-10-12
person Tomislav Tolušić    country HRV
  term Deputy Prime Minister   sector GOV   from 2018-05-25   to 2019-07-17
person Zdravko Marić    country HRV
  term Deputy Prime Minister   sector GOV   from 2019-07-19   to 2022-07-05
  term Finance Minister   sector GOV   from 2016-01-22   to 2022-07-05
person Boris Milošević    country HRV
  term Deputy Prime Minister   sector GOV   from 2020-07-23   to 2022-04-29
person Tomo Medved    country HRV
  term Deputy Prime Minister   sector GOV   from 2020-07-23
person Anja Šimpraga    country HRV
  term Deputy Prime Minister   sector GOV   from 2022-04-29
person Oleg Butković    country HRV
  term Deputy Prime Minister   sector GOV   from 2022-07-15
person Mato Crkvenac    country HRV
  term Finance Minister   sector GOV   from 2000-01-27   to 2003-12-23
person Ivan Šuker    country HRV
  term Finance Minister   sector GOV   from 2003-12-23   to 2010-12-28
person Martina Dalić    country HRV
  term Finance Minister   sector GOV   from 2010-12-29   to 2011-12-23
person Slavko Linić    country HRV
  term Finance Minister   sector GOV   from 2011-12-23   to 2014-05-06
person Boris Lalovac    country HRV
  term Finance Minister   sector GOV   from 2014-05-06   to 2016-01-22
person Marko Primorac    country HRV
  term Finance Minister   sector GOV   from 2022-07-15
person Ivan Penić    country HRV
  term Interior Minister   sector GOV   from 1996-12-16   to 2000-01-27
person Šime Lučin    country HRV
  term Interior Minister   sector GOV   from 2000-01-27   to 2003-12-23
person Marijan Mlinarić    country HRV
  term Interior Minister   sector GOV   from 2003-12-23   to 2005-02-17
person Ivica Kirin    country HRV
  term Interior Minister   sector GOV   from 2005-02-17   to 2008-01-12
person Tomislav Karamarko    country HRV
  term Interior Minister   sector GOV   from 2008-10-10   to 2011-12-23
person Ranko Ostojić    country HRV
  term Interior Minister   sector GOV   from 2011-12-23   to 2016-01-22
person Vlaho Orepić    country HRV
  term Interior Minister   sector GOV   from 2016-01-22   to 2017-04-27
person Zvonimir Šeparović    country HRV
  term Justice Minister   sector GOV   from 1999-04-15   to 2000-01-27
person Stjepan Ivanišević    country HRV
  term Justice Minister   sector GOV   from 2000-01-27   to 2001-09-27
person Ingrid Antičević-Marinović    country HRV
  term Justice Minister   sector GOV   from 2001-09-28   to 2003-12-23
person Vesna Škare-Ožbolt    country HRV
  term Justice Minister   sector GOV   from 2003-12-23   to 2006-02-09
person Ana Lovrin    country HRV
  term Justice Minister   sector GOV   from 2006-02-10   to 2008-10-10
person Ivan Šimonović    country HRV
  term Justice Minister   sector GOV   from 2008-10-10   to 2010-07-07
person Dražen Bošnjaković    country HRV
  term Justice Minister   sector GOV   from 2010-07-07   to 2020-07-23
person Orsat Miljenić    country HRV
  term Justice Minister   sector GOV   from 2011-12-23   to 2016-01-22
person Ante Šprlje    country HRV
  term Justice Minister   sector GOV   from 2016-01-22   to 2017-04-27
person Kristian Turkalj    country HRV
  term Justice Minister   sector GOV   from 2017-05-28   to 2017-06-09
person Ivan Malenica    country HRV
  term Justice Minister   sector GOV   from 2020-07-24
person Enold Joseph    country HTI
  term Defence Minister   sector GOV   from 2021-07-20
person Fritz Longchamp    country HTI
  term Foreign Minister   sector GOV   from 1995-11-07   to 2001-03-02
person Joseph Philippe Antonio    country HTI
  term Foreign Minister   sector GOV   from 2001-03-02   to 2004-02-29
person Yvon Siméon    country HTI
  term Foreign Minister   sector GOV   from 2004-03-17   to 2005-01-28
person Hérard Abraham    country HTI
  forms Abraham
  term Foreign Minister   sector GOV   from 2005-01-28   to 2006-06-09
  term President   sector GOV   from 1990-03-10   to 1990-03-13
person Rénald Clérismé    country HTI
  term Foreign Minister   sector GOV   from 2006-06-09   to 2008-09-05
person Alrich Nicolas    country HTI
  term Foreign Minister   sector GOV   from 2008-09-05   to 2009-11
person Marie Michele Rey    country HTI
  term Foreign Minister   sector GOV   from 2009-11   to 2011-10-24
person Laurent Lamothe    country HTI
  forms Lamothe
  term Foreign Minister   sector GOV   from 2011-10-24   to 2012-08-06
  term Prime Minister   sector GOV   from 2012-05-16   to 2014-12-20
person Pierre-Richard Casimir    country HTI
  term Foreign Minister   sector GOV   from 2012-08-06   to 2014-04-02
person Duly Brutus    country HTI
  term Foreign Minister   sector GOV   from 2014-04-02   to 2015-04-27
person Lener Renauld    country HTI
  term Foreign Minister   sector GOV   from 2015-04-27   to 2016-03-23
person Pierrot Delienne    country HTI
  term Foreign Minister   sector GOV   from 2016-03-23   to 2017-03-13
person Antonio Rodrigue    country HTI
  term Foreign Minister   sector GOV   from 2017-03-13   to 2018-09-05
person Bocchit Edmond    country HTI
  term Foreign Minister   sector GOV   from 2018-09-05   to 2020-03-04
person Claude Joseph    country HTI
  forms Joseph Jouthe, Joseph
  term Foreign Minister   sector GOV   from 2020-03-04   to 2021-11-24
  term Prime Minister   sector GOV   from 2021-04-14   to 2021-07-20
person Jean Victor Généus    country HTI
  term Foreign Minister   sector GOV   from 2021-11-24
person Michel Patrick Boivert    country HTI
  forms Michel Patrick Boisvert, Boivert
  term Interim Prime Minister   sector GOV   from 2024-04-25   to 2024-06-03
  term Finance Minister   sector GOV   from 2021-07-20
person René Préval    country HTI
  forms Préval
  term Prime Minister   sector GOV   from 1991-02-13   to 1991-10-11
  term President   sector GOV   from 1996-02-07   to 2001-02-07
  term President   sector GOV   from 2006-05-14   to 2011-05-14
person Jean Jacques Honorat    country HTI
  forms Honorat
  term Prime Minister   sector GOV   from 1991-10-11   to 1992-06-19
person Marc Bazin    country HTI
  forms Bazin
  term Prime Minister   sector GOV   from 1992-06-19   to 1993-06-15
person Robert Malval    country HTI
  forms Malval
  term Prime Minister   sector GOV   from 1993-08-30   to 1994-11-08
person Smarck Michel    country HTI
  forms Michel
  term Prime Minister   sector GOV   from 1994-11-08   to 1995-11-07
person Claudette Werleigh    country HTI
  forms Werleigh
  term Prime Minister   sector GOV   from 1995-11-07   to 1996-03-06
person Rosny Smarth    country HTI
  forms Smarth
  term Prime Minister   sector GOV   from 1996-03-06   to 1997-10-20
person Jacques-Édouard Alexis    country HTI
  forms Alexis
  term Prime Minister   sector GOV   from 1999-03-26   to 2001-03-02
  term Prime Minister   sector GOV   from 2006-06-09   to 2008-09-05
person Jean Marie Chérestal    country HTI
  forms Chérestal
  term Prime Minister   sector GOV   from 2001-03-02   to 2002-03-15
person Yvon Neptune    country HTI
  forms Neptune
  term Prime Minister   sector GOV   from 2002-03-15   to 2004-03-12
person Gérard Latortue    country HTI
  forms Latortue
  term Prime Minister   sector GOV   from 2004-03-12   to 2006-06-09
person Michèle Pierre-Louis    country HTI
  forms Pierre-Louis
  term Prime Minister   sector GOV   from 2008-09-05   to 2009-11-11
person Jean-Max Bellerive    country HTI
  forms Bellerive
  term Prime Minister   sector GOV   from 2009-11-11   to 2011-10-18
person Garry Conille    country HTI
  forms Conille
  term Prime Minister   sector GOV   from 2011-10-18   to 2012-05-16
  term Prime Minister   sector GOV   from 2024-06-03   to 2024-11-10
person Florence Duperval Guillaume    country HTI
  forms Guillaume
  term Prime Minister   sector GOV   from 2014-12-20   to 2015-01-16
person Evans Paul    country HTI
  forms Paul
  term Prime Minister   sector GOV   from 2015-01-16   to 2016-02-26
person Fritz Jean    country HTI
  forms Enex Jean-Charles, Jean
  term Prime Minister   sector GOV   from 2016-02-26   to 2016-03-28
person Enex Jean-Charles    country HTI
  forms Jean-Charles
  term Prime Minister   sector GOV   from 2016-03-25   to 2017-03-21
person Jack Guy Lafontant    country HTI
  forms Lafontant
  term Prime Minister   sector GOV   from 2017-03-21   to 2018-09-17
person Jean-Henry Céant    country HTI
  forms Céant
  term Prime Minister   sector GOV   from 2018-09-17   to 2019-03-21
person Jean-Michel Lapin    country HTI
  forms Lapin
  term Prime Minister   sector GOV   from 2019-03-21   to 2020-03-04
person Joseph Joute    country HTI
  forms Joute
  term Prime Minister   sector GOV   from 2020-03-04   to 2021-04-14
person Ariel Henry    country HTI
  forms Henry
  term Prime Minister   sector GOV   from 2021-07-20   to 2024-04-25
  term President   sector GOV   from 2021-07-20
  term Interior Minister   sector GOV   from 2015-01-22   to 2015-09-11
  term Interior Minister   sector GOV   from 2022-11-14
person Alix Fils-Aimé    country HTI
  forms Alix Didier Fils-Aimé, Fils-Aimé
  term Prime Minister   sector GOV   from 2024-11-10
person Prosper Avril    country HTI
  forms Avril
  term President   sector GOV   from 1988-09-17   to 1990-03-10
person Ertha Pascal-Trouillot    country HTI
  forms Pascal-Trouillot
  term President   sector GOV   from 1990-03-13   to 1991-02-07
person Jean-Bertrand Aristide    country HTI
  forms Aristide
  term President   sector GOV   from 1991-02-07   to 1991-09-30
  term President   sector GOV   from 1994-10-15   to 1996-02-07
  term President   sector GOV   from 2001-02-07   to 2004-02-29
person Raoul Cedras    country HTI
  forms Cedras
  term President   sector GOV   from 1991-09-30   to 1994-10-14
person Boniface Alexandre    country HTI
  forms Alexandre
  term President   sector GOV   from 2004-02-29   to 2006-05-14
person Michel Martelly    country HTI
  forms Martelly
  term President   sector GOV   from 2011-05-14   to 2016-02-14
person Jocelerme Privert    country HTI
  forms Privert
  term President   sector GOV   from 2016-02-14   to 2017-02-07
  term Finance Minister   sector GOV   from 2001   to 2002
  term Interior Minister   sector GOV   from 2002   to 2004
person Jovenel Moïse    country HTI
  forms Moïse
  term President   sector GOV   from 2017-02-07   to 2021-07-07
person Liszt Quitel    country HTI
  term Interior Minister   sector GOV   from 2021-07-20   to 2022-11-14
person Rockfeller Vincent    country HTI
  term Interior Minister   sector GOV   from 2021-07-20   to 2021-11-24
person Berto Dorcé    country HTI
  term Interior Minister   sector GOV   from 2021-11-24   to 2022-11-14
person János Szabó    country HUN
  term Defence Minister   sector GOV   from 1998-07-08   to 2002-05-26
person Ferenc Juhász    country HUN
  term Defence Minister   sector GOV   from 2002-05-27   to 2006-06-09
person Imre Szekeres    country HUN
  term Defence Minister   sector GOV   from 2006-06-09   to 2010-05-29
person Csaba Hende    country HUN
  term Defence Minister   sector GOV   from 2010-05-29   to 2015-09-07
person István Simicskó    country HUN
  term Defence Minister   sector GOV   from 2015-09-10   to 2018-05-18
person Tibor Benkő    country HUN
  term Defence Minister   sector GOV   from 2018-05-18   to 2022-05-24
person Kristóf Szalay-Bobrovniczky    country HUN
  term Defence Minister   sector GOV   from 2022-05-24
person János Martonyi    country HUN
  term Foreign Minister   sector GOV   from 1998-07-08   to 2002-05-26
  term Foreign Minister   sector GOV   from 2010-05-29   to 2014-06-05
person László Kovács    country HUN
  term Foreign Minister   sector GOV   from 2002-05-27   to 2004-11-01
person Ferenc Somogyi    country HUN
  term Foreign Minister   sector GOV   from 2004-11-01   to 2006-06-09
person Kinga Göncz    country HUN
  term Foreign Minister   sector GOV   from 2006-06-09   to 2009-04-16
person Péter Balázs    country HUN
  term Foreign Minister   sector GOV   from 2009-04-16   to 2010-05-29
person Tibor Navracsics    country HUN
  term Foreign Minister   sector GOV   from 2014-06-06   to 2014-09-22
  term Justice Minister   sector GOV   from 2010-05-29   to 2014-06-06
person Péter Szijjártó    country HUN
  term Foreign Minister   sector GOV   from 2014-09-23
person Miklos Nemeth    country HUN
  forms Nemeth
  term Prime Minister   sector GOV   from 1988-11-23   to 1990-05-23
person József Antall    country HUN
  forms Antall
  term Prime Minister   sector GOV   from 1990-05-03   to 1993-12-12
person Peter Boross    country HUN
  forms Boross
  term Prime Minister   sector GOV   from 1993-12-12   to 1994-07-15
person Gyula Horn    country HUN
  forms Horn
  term Prime Minister   sector GOV   from 1994-07-15   to 1998-07-06
person Viktor Orbán    country HUN
  forms Orbán
  term Prime Minister   sector GOV   from 1998-07-08   to 2002-05-27
  term Prime Minister   sector GOV   from 2010-05-29
person Péter Medgyessy    country HUN
  forms Medgyessy
  term Prime Minister   sector GOV   from 2002-05-27   to 2004-09-29
person Ferenc Gyurcsány    country HUN
  forms Gyurcsány
  term Prime Minister   sector GOV   from 2004-09-29   to 2009-04-14
person Gordon Bajnai    country HUN
  forms Bajnai
  term Prime Minister   sector GOV   from 2009-04-14   to 2010-05-29
person Mátyás Szűrös    country HUN
  forms Szűrös
  term President   sector GOV   from 1989-10-18   to 1990-05-02
person Árpád Göncz    country HUN
  forms Göncz
  term President   sector GOV   from 1990-05-02   to 2000-08-04
person Ferenc Mádl    country HUN
  forms Mádl
  term President   sector GOV   from 2000-08-04   to 2005-08-05
person László Sólyom    country HUN
  forms Sólyom
  term President   sector GOV   from 2005-08-05   to 2010-08-05
person Pál Schmitt    country HUN
  forms Schmitt
  term President   sector GOV   from 2010-08-06   to 2012-04-02
person László Kövér    country HUN
  forms Kövér
  term President   sector GOV   from 2012-04-02   to 2012-05-09
person János Áder    country HUN
  forms Áder
  term President   sector GOV   from 2012-05-10   to 2022-05-09
person Katalin Novák    country HUN
  forms Novák
  term President   sector GOV   from 2022-05-10   to 2024-03-05
person Tamas Sulyok    country HUN
  forms Sulyok
  term President   sector GOV   from 2024-03-05
person Zsolt Semjén    country HUN
  term Deputy Prime Minister   sector GOV   from 2010-06-01   to 2018-05-18
person Zsigmond Járai    country HUN
  term Finance Minister   sector GOV   from 1998-07-08   to 2000-12-31
person Mihály Varga    country HUN
  term Finance Minister   sector GOV   from 2001-01-01   to 2002-05-26
person Csaba László    country HUN
  term Finance Minister   sector GOV   from 2002-05-27   to 2004-02-15
person Tibor Draskovics    country HUN
  term Finance Minister   sector GOV   from 2004-02-16   to 2005-04-24
  term Justice Minister   sector GOV   from 2008-02-17   to 2009-04-20
person János Veres    country HUN
  term Finance Minister   sector GOV   from 2005-04-25   to 2009-04-20
person Péter Oszkó    country HUN
  term Finance Minister   sector GOV   from 2009-04-16   to 2010-05-29
person Sándor Pintér    country HUN
  term Interior Minister   sector GOV   from 1998-07-08   to 2002-05-27
  term Interior Minister   sector GOV   from 2010-05-29
person Mónika Lamperth    country HUN
  term Interior Minister   sector GOV   from 2002-05-27   to 2006-06-09
person Imre Forgács    country HUN
  term Interior Minister   sector GOV   from 2009-12-15   to 2010-05-29
person Ibolya Dávid    country HUN
  term Justice Minister   sector GOV   from 1998-07-07   to 2002-05-26
person Péter Bárándy    country HUN
  term Justice Minister   sector GOV   from 2002-05-27   to 2004-10-03
person József Petrétei    country HUN
  term Justice Minister   sector GOV   from 2004-10-04   to 2007-05-31
person Albert Takács    country HUN
  term Justice Minister   sector GOV   from 2007-06-01   to 2008-02-18
person László Trócsányi    country HUN
  term Justice Minister   sector GOV   from 2014-06-06   to 2019-06-30
person Judit Varga    country HUN
  term Justice Minister   sector GOV   from 2019-07-12
person Juwono Sudarsono    country IDN
  term Defence Minister   sector GOV   from 1999-10-29   to 2000-08-26
  term Defence Minister   sector GOV   from 2004-10-21   to 2009-10-20
person Mahfud MD    country IDN
  term Defence Minister   sector GOV   from 2000-08-26   to 2001-07-20
person Agum Gumelar    country IDN
  term Defence Minister   sector GOV   from 2001-07-20   to 2001-07-23
person Matori Abdul Jalil    country IDN
  term Defence Minister   sector GOV   from 2001-08-10   to 2004-10-20
person Purnomo Yusgiantoro    country IDN
  term Defence Minister   sector GOV   from 2009-10-22   to 2014-10-20
person Ryamizard Ryacudu    country IDN
  term Defence Minister   sector GOV   from 2014-10-27   to 2019-10-20
person Prabowo Subianto    country IDN
  forms Prabowo Subianto Djojohadikusumo, Subianto
  term Defence Minister   sector GOV   from 2019-10-23
  term President   sector GOV   from 2024-10-20
person Alwi Shihab    country IDN
  term Foreign Minister   sector GOV   from 1999-10-29   to 2001-07-23
person Hassan Wirajuda    country IDN
  term Foreign Minister   sector GOV   from 2001-08-10   to 2009-10-20
person Marty Natalegawa    country IDN
  term Foreign Minister   sector GOV   from 2009-10-22   to 2014-10-20
person Retno Marsudi    country IDN
  term Foreign Minister   sector GOV   from 2014-10-27
person Suharto    country IDN
  term President   sector GOV   from 1966-03-12   to 1998-05-21
person B.J. Habibie    country IDN
  forms Habibie
  term President   sector GOV   from 1998-05-21   to 1999-10-20
person Abdurrahman Wahid    country IDN
  forms Wahid
  term President   sector GOV   from 1999-10-20   to 2001-07-23
person Megawati Soekarnoputri    country IDN
  forms Megawati Sukarnoputri, Soekarnoputri
  term President   sector GOV   from 2001-07-23   to 2004-10-20
  term Vice President   sector GOV   from 1999-10-26   to 2001-07-23
person Susilo Bambang Yudhoyono    country IDN
  forms Yudhoyono
  term President   sector GOV   from 2004-10-20   to 2014-10-20
person Joko Widodo    country IDN
  forms Widodo
  term President   sector GOV   from 2014-10-20   to 2024-10-20
person Bambang Sudibyo    country IDN
  term Finance Minister   sector GOV   from 1999-10-23   to 2000-08-23
person Prijadi Praptosuhardjo    country IDN
  term Finance Minister   sector GOV   from 2000-08-23   to 2001-06-12
person Sri Mulyani Indrawati    country IDN
  term Finance Minister   sector GOV   from 2005-12-07   to 2010-05-20
  term Finance Minister   sector GOV   from 2016-07-27
person Agus Martowardojo    country IDN
  term Finance Minister   sector GOV   from 2010-05-20   to 2013-04-19
person Muhammad Chatib Basri    country IDN
  term Finance Minister   sector GOV   from 2013-05-21   to 2014-11-20
person Bambang Brodjonegoro    country IDN
  term Finance Minister   sector GOV   from 2014-10-27   to 2016-07-27
person Soerjadi Soedirdja    country IDN
  term Interior Minister   sector GOV   from 1999-10-29   to 2001-07-23
person Hari Sabarno    country IDN
  term Interior Minister   sector GOV   from 2001-08-10   to 2004-10-20
person Mohammad Ma'ruf    country IDN
  term Interior Minister   sector GOV   from 2004-10-21   to 2007-03-02
person Widodo Adi Sutjipto    country IDN
  term Interior Minister   sector GOV   from 2007-03-02   to 2007-08-29
person Mardiyanto    country IDN
  term Interior Minister   sector GOV   from 2007-08-29   to 2009-10-20
person Gamawan Fauzi    country IDN
  term Interior Minister   sector GOV   from 2009-10-22   to 2014-10-20
person Tjahjo Kumolo    country IDN
  term Interior Minister   sector GOV   from 2014-10-27   to 2019-10-18
person Tito Karnavian    country IDN
  term Interior Minister   sector GOV   from 2019-10-23
person Jusuf Kalla    country IDN
  term Vice President   sector GOV   from 2004   to 2009
person Ma'ruf Amin    country IDN
  term Vice President   sector GOV   from 2019-10-20
person George Fernandes    country IND
  term Defence Minister   sector GOV   from 1998-03-19   to 2001-03-16
  term Defence Minister   sector GOV   from 2001-10-21   to 2004-05-22
person Jaswant Singh    country IND
  term Defence Minister   sector GOV   from 2000-01-02   to 2001-10-18
  term Foreign Minister   sector GOV   from 1998-12-05   to 2002-06-23
  term Finance Minister   sector GOV   from 2002-07-01   to 2004-05-21
person Pranab Mukherjee    country IND
  forms Mukherjee
  term Defence Minister   sector GOV   from 2004-05-22   to 2006-10-26
  term Foreign Minister   sector GOV   from 2006-10-24   to 2009-05-22
  term President   sector GOV   from 2012-07-25   to 2017-07-25
  term Finance Minister   sector GOV   from 2009-01-24   to 2012-06-26
person A. K. Antony    country IND
  term Defence Minister   sector GOV   from 2006-10-26   to 2014-05-26
person Arun Jaitley    country IND
  term Defence Minister   sector GOV   from 2014-05-26   to 2014-11-09
  term Defence Minister   sector GOV   from 2017-03-13   to 2017-09-03
  term Finance Minister   sector GOV   from 2014-05-26   to 2019-05-30
  term Justice Minister   sector GOV   from 2003-07-29   to 2004-05-22
person Manohar Parrikar    country IND
  term Defence Minister   sector GOV   from 2014-11-09   to 2017-03-13
person Nirmala Sitharaman    country IND
  term Defence Minister   sector GOV   from 2017-09-03   to 2019-05-30
  term Finance Minister   sector GOV   from 2019-05-31
person Rajnath Singh    country IND
  term Defence Minister   sector GOV   from 2019-05-31
  term Interior Minister   sector GOV   from 2014-05-26   to 2019-05-30
person Lalit Mansingh    country IND
  forms Lalitendu Mansingh
  term Foreign Minister   sector GOV   from 1999-12-01   to 2001-03-11
person Chokila Iyer    country IND
  term Foreign Minister   sector GOV   from 2001-03-14   to 2002-06-29
person Kanwal Sibal    country IND
  term Foreign Minister   sector GOV   from 2002-07-01   to 2003-11-30
person Yashwant Sinha    country IND
  term Foreign Minister   sector GOV   from 2002-07-01   to 2004-05-22
  term Finance Minister   sector GOV   from 1998   to 2002
person Shashank    country IND
  term Foreign Minister   sector GOV   from 2003-11-19   to 2004-07-31
person K. Natwar Singh    country IND
  term Foreign Minister   sector GOV   from 2004-05-22   to 2005-12-06
person Shyam Saran    country IND
  term Foreign Minister   sector GOV   from 2004-07-31   to 2006-09-01
person Manmohan Singh    country IND
  forms Singh
  term Foreign Minister   sector GOV   from 2005-12-06   to 2006-10-24
  term Prime Minister   sector GOV   from 2004-05-22   to 2014-05-26
person Shivshankar Menon    country IND
  term Foreign Minister   sector GOV   from 2006-09-01   to 2009-07-31
person S. M. Krishna    country IND
  term Foreign Minister   sector GOV   from 2009-05-23   to 2012-10-26
person Nirupama Rao    country IND
  term Foreign Minister   sector GOV   from 2009-08-01   to 2011-07-31
person Ranjan Mathai    country IND
  term Foreign Minister   sector GOV   from 2011-08-01   to 2013-08-01
person Salman Khurshid    country IND
  term Foreign Minister   sector GOV   from 2012-10-28   to 2014-05-26
person Sujatha Singh    country IND
  term Foreign Minister   sector GOV   from 2013-08-01   to 2015-01-28
person Sushma Swaraj    country IND
  term Foreign Minister   sector GOV   from 2014-05-26   to 2019-05-30
person Subrahmanyam Jaishankar    country IND
  term Foreign Minister   sector GOV   from 2015-01-29   to 2018-01-28
  term Foreign Minister   sector GOV   from 2019-05-30
person Vijay Keshav Gokhale    country IND
  term Foreign Minister   sector GOV   from 2018-01-29   to 2020-01-28
person Harsh Vardhan Shringla    country IND
  term Foreign Minister   sector GOV   from 2020-01-29   to 2022-04-30
person Vinay Mohan Kwarta    country IND
  term Foreign Minister   sector GOV   from 2022-05-01
person Vishwanath Pratap Singh    country IND
  forms Pratap Singh, Singh
  term Prime Minister   sector GOV   from 1989-12-02   to 1990-11-10
person Chandra Shekhar    country IND
  forms Shekhar
  term Prime Minister   sector GOV   from 1990-11-10   to 1991-06-21
person P.V. Narasimha Rao    country IND
  forms P. V. Narasimha Rao
  term Prime Minister   sector GOV   from 1991-06-21   to 1996-05-16
person Atal Bihari Vajpayee    country IND
  forms Vajpayee
  term Prime Minister   sector GOV   from 1996-05-16   to 1996-06-01
  term Prime Minister   sector GOV   from 1998-03-19   to 2004-05-19
person H.D. Deve Gowda    country IND
  forms H. D. Deve Gowda, Gowda
  term Prime Minister   sector GOV   from 1996-06-01   to 1997-04-21
person Inder Kumar Gujral    country IND
  forms Gujral
  term Prime Minister   sector GOV   from 1997-04-21   to 1998-03-19
person Narendra Modi    country IND
  forms Modi
  term Prime Minister   sector GOV   from 2014-05-26
person Ramaswamy Venkataraman    country IND
  forms Venkataraman
  term President   sector GOV   from 1987-07-25   to 1992-07-25
person Shankar Dayal Sharma    country IND
  forms Sharma
  term President   sector GOV   from 1992-07-25   to 1997-07-25
person K. R. Narayanan    country IND
  forms Narayanan
  term President   sector GOV   from 1997-07-25   to 2002-07-25
person A. P. J. Abdul Kalam    country IND
  forms Kalam
  term President   sector GOV   from 2002-07-25   to 2007-07-25
person Pratibha Patil    country IND
  forms Pratibha Devisingh Patil, Patil
  term President   sector GOV   from 2007-07-25   to 2012-07-25
person Ram Nath Kovind    country IND
  forms Kovind
  term President   sector GOV   from 2017-07-25   to 2022-07-25
person Droupadi Murmu    country IND
  forms Murmu
  term President   sector GOV   from 2022-07-25
person Lal Krishna Advani    country IND
  term Deputy Prime Minister   sector GOV   from 2002-02-05   to 2004-05-22
  term Interior Minister   sector GOV   from 1998-03-19   to 2004-05-22
person P. Chidambaram    country IND
  term Finance Minister   sector GOV   from 2004-05-22   to 2008-11-30
  term Finance Minister   sector GOV   from 2012-07-31   to 2014-05-17
person Piyush Goyal    country IND
  term Finance Minister   sector GOV   from 2018-05-14   to 2018-08-23
  term Finance Minister   sector GOV   from 2019-01-23   to 2019-02-15
person Sushilkumar Shinde    country IND
  term Interior Minister   sector GOV   from 2012-07-31   to 2014-05-26
person Amit Shah    country IND
  term Interior Minister   sector GOV   from 2019-05-30
person Meira Kumar    country IND
  term Justice Minister   sector GOV   from 2004   to 2009
person Kapil Sibal    country IND
  term Justice Minister   sector GOV   from 2013-05-11   to 2014-05-25
person Ravi Shankar Prasad    country IND
  term Justice Minister   sector GOV   from 2014-05-26   to 2014-11-09
person Thawar Chand Gehlot    country IND
  term Justice Minister   sector GOV   from 2014-05-26   to 2021-07-07
person Krishan Pal    country IND
  term Justice Minister   sector GOV   from 2014-11-26   to 2021-07-07
person Kiren Rijiju    country IND
  term Justice Minister   sector GOV   from 2021-07-07
person Virendra Kumar Khatik    country IND
  term Justice Minister   sector GOV   from 2021-07-07
person Krishan Kant    country IND
  term Vice President   sector GOV   from 1997-08-21   to 2002-07-27
person Bhairon Singh Shekhawat    country IND
  term Vice President   sector GOV   from 2002-08-19   to 2007-07-21
person Mohammad Hamid Ansari    country IND
  term Vice President   sector GOV   from 2007-08-11   to 2017-08-10
person Muppavarapu Venkaiah Naidu    country IND
  term Vice President   sector GOV   from 2017-08-11
person Michael Smith    country IRL
  term Defence Minister   sector GOV   from 1997-10-08   to 2004-09-29
person Willie O'Dea    country IRL
  term Defence Minister   sector GOV   from 2004-09-29   to 2010-02-18
person Brian Cowen    country IRL
  forms Cowen
  term Defence Minister   sector GOV   from 2010-02-18   to 2010-03-23
  term Foreign Minister   sector GOV   from 2000-01-27   to 2004-09-29
  term Foreign Minister   sector GOV   from 2011-01-19   to 2011-03-09
  term Taoiseach   sector GOV   from 2008-05-07   to 2011-03-09
  term Finance Minister   sector GOV   from 2004-09-29   to 2008-05-07
person Tony Killeen    country IRL
  term Defence Minister   sector GOV   from 2010-03-23   to 2011-01-19
person Éamon Ó Cuív    country IRL
  term Defence Minister   sector GOV   from 2011-01-20   to 2011-03-09
person Alan Shatter    country IRL
  term Defence Minister   sector GOV   from 2011-03-09   to 2014-05-07
  term Justice Minister   sector GOV   from 2011-03-09   to 2014-05-07
person Enda Kenny    country IRL
  forms Kenny
  term Defence Minister   sector GOV   from 2014-05-07   to 2014-07-11
  term Defence Minister   sector GOV   from 2016-05-06   to 2017-06-14
  term Taoiseach   sector GOV   from 2011-03-09   to 2017-06-14
person Simon Coveney    country IRL
  term Defence Minister   sector GOV   from 2014-07-11   to 2016-05-06
  term Defence Minister   sector GOV   from 2020-06-27
  term Foreign Minister   sector GOV   from 2017-06-14
person Leo Varadkar    country IRL
  forms Varadkar
  term Defence Minister   sector GOV   from 2017-06-14   to 2020-06-27
  term Taoiseach   sector GOV   from 2017-06-14   to 2020-06-27
person David Andrews    country IRL
  term Foreign Minister   sector GOV   from 1997-10-08   to 2000-01-27
person Dermot Ahern    country IRL
  term Foreign Minister   sector GOV   from 2004-09-29   to 2008-05-07
  term Justice Minister   sector GOV   from 2008-05-07   to 2011-01-19
person Micheál Martin    country IRL
  forms Martin
  term Foreign Minister   sector GOV   from 2008-05-07   to 2011-01-18
  term Taoiseach   sector GOV   from 2020-06-27
person Eamon Gilmore    country IRL
  term Foreign Minister   sector GOV   from 2011-03-09   to 2014-07-11
person Charles Flanagan    country IRL
  term Foreign Minister   sector GOV   from 2014-07-11   to 2017-06-14
  term Justice Minister   sector GOV   from 2017-06-14   to 2020-06-27
person Charles Haughey    country IRL
  forms Haughey
  term Prime Minister   sector GOV   from 1987-03-10   to 1992-02-11
person Albert Reynolds    country IRL
  forms Reynolds
  term Prime Minister   sector GOV   from 1992-02-11   to 1994-12-15
person John Bruton    country IRL
  forms Bruton
  term Prime Minister   sector GOV   from 1994-12-15   to 1997-06-26
person Bertie Ahern    country IRL
  forms Ahern
  term Taoiseach   sector GOV   from 1997-06-26   to 2008-05-07
person Patrick J. Hillery    country IRL
  forms Hillery
  term President   sector GOV   from 1976-12-03   to 1990-12-02
person Mary Robinson    country IRL
  forms Robinson
  term President   sector GOV   from 1990-12-03   to 1997-09-12
person Liam Hamilton    country IRL
  forms Hamilton
  term President   sector GOV   from 1997-09-12   to 1997-11-10
person Mary McAleese    country IRL
  forms McAleese
  term President   sector GOV   from 1997-11-11   to 2011-11-10
person Michael D. Higgins    country IRL
  forms Higgins
  term President   sector GOV   from 2011-11-11   to 2025-11-11
person Catherine Connolly    country IRL
  forms Connolly
  term President   sector GOV   from 2025-11-11
person Charlie McCreevy    country IRL
  term Finance Minister   sector GOV   from 1997-06-26   to 2004-09-29
person Brian Lenihan    country IRL
  term Finance Minister   sector GOV   from 2008-05-07   to 2011-03-09
  term Justice Minister   sector GOV   from 2007-06-14   to 2008-05-07
person Michael Noonan    country IRL
  term Finance Minister   sector GOV   from 2011-03-09   to 2017-06-14
person Paschal Donohoe    country IRL
  term Finance Minister   sector GOV   from 2017-06-14
person John O'Donoghue    country IRL
  term Justice Minister   sector GOV   from 1997-06-26   to 2002-06-06
person Michael McDowell    country IRL
  term Justice Minister   sector GOV   from 2002-06-06   to 2007-06-14
person Brendan Smith    country IRL
  term Justice Minister   sector GOV   from 2011-01-20   to 2011-03-09
person Frances Fitzgerald    country IRL
  term Justice Minister   sector GOV   from 2014-05-08   to 2017-06-14
person Helen McEntee    country IRL
  term Justice Minister   sector GOV   from 2020-06-27   to 2021-04-27
  term Justice Minister   sector GOV   from 2021-11-01
person Heather Humphreys    country IRL
  term Justice Minister   sector GOV   from 2021-04-27   to 2021-11-01
person Mostafa Mohammad-Najjar    country IRN
  term Defence Minister   sector GOV   from 2005-08-24   to 2009-09-03
  term Interior Minister   sector GOV   from 2009-09-03   to 2013-08-15
person Ahmad Vahidi    country IRN
  term Defence Minister   sector GOV   from 2009-09-03   to 2013-08-15
  term Interior Minister   sector GOV   from 2021-08-25
person Hossein Dehghan    country IRN
  term Defence Minister   sector GOV   from 2013-08-15   to 2017-08-20
  term Vice President   sector GOV   from 2004-05-08   to 2009-07-17
person Amir Hatami    country IRN
  term Defence Minister   sector GOV   from 2017-08-20   to 2021-08-25
person Mohammad Reza Qaraei Ashtiani    country IRN
  term Defence Minister   sector GOV   from 2021-08-25
person Kamal Kharazi    country IRN
  term Foreign Minister   sector GOV   from 1997-08-20   to 2005-08-24
person Manouchehr Mottaki    country IRN
  term Foreign Minister   sector GOV   from 2005-08-24   to 2010-12-13
person Ali Akbar Salehi    country IRN
  term Foreign Minister   sector GOV   from 2010-12-13   to 2013-08-15
  term Vice President   sector GOV   from 2013-08-16   to 2021-08-29
person Mohammad Javad Zarif    country IRN
  forms Mohammad Javad Zarif Khonsari, Mohammad Zarif Khonsari
  term Foreign Minister   sector GOV   from 2013-08-15   to 2021-08-24
person Hossein Amirabdollahian    country IRN
  term Foreign Minister   sector GOV   from 2021-08-25
person Mohammad Hashemi Rafsanjani    country IRN
  forms Hojatolislam Ali Akbar Hashemi Rafsanjani, Rafsanjani
  term President   sector GOV   from 1989-08-17   to 1997-08-03
  term Vice President   sector GOV   from 1993   to 2001
person Mohammad Khatami    country IRN
  forms Hojatolislam Mohammad Khatami, Khatami
  term President   sector GOV   from 1997-08-02   to 2005-08-03
person Mahmoud Ahmadinejad    country IRN
  forms Mahmoud Ahmedinejad, Ahmadinejad
  term President   sector GOV   from 2005-08-03   to 2013-08-03
person Hassan Rouhani    country IRN
  forms Hasan Fereidun Rohani, Hasan Fereidun Ruhani, Hasan Rohani, Hasan Rouhani, Hasan Rowhani, Hasan Ruhani, Hassan Rowhani, Hassan Ruhani, Rouhani
  term President   sector GOV   from 2013-08-03   to 2021-08-03
person Ebrahim Raisi    country IRN
  forms Raisi
  term President   sector GOV   from 2021-08-03   to 2024-07-30
person Masoud Pezeshkian    country IRN
  forms Pezeshkian
  term President   sector GOV   from 2024-07-30
person Ali Khamenei    country IRN
  forms Ali Hoseini-Khamenei, Khamenei
  term Supreme Leader   sector GOV   from 1989-06-04
person Ehsan Khandouzi    country IRN
  term Finance Minister   sector GOV   from 2021-08-25
person Abdolreza Rahmani Fazli    country IRN
  term Interior Minister   sector GOV   from 2013-08-15   to 2021-08-25
person Amin Hossein Rahimi    country IRN
  term Justice Minister   sector GOV   from 2021-08-25
person Mohammad-Ali Abtahi    country IRN
  term Vice President   sector GOV   from 2001   to 2004
person Mohammad-Reza Aref    country IRN
  term Vice President   sector GOV   from 2001   to 2005
person Mohsen Mehralizadeh    country IRN
  term Vice President   sector GOV   from 2001-11-10   to 2005-09-26
person Hossein Marashi    country IRN
  term Vice President   sector GOV   from 2004-05-04   to 2005-08-18
person Mohammad Ahmadian    country IRN
  term Vice President   sector GOV   from 2010-12-13   to 2011-02-13
person Fereydoon Abbasi    country IRN
  term Vice President   sector GOV   from 2011-02-13   to 2013-08-16
person Eshaq Jahangiri    country IRN
  term Vice President   sector GOV   from 2013-08-03   to 2021-08-03
person Mohammad Mokhber    country IRN
  term Vice President   sector GOV   from 2021-08-09
person Sultan Hashim Ahmad al-Tai    country IRQ
  term Defence Minister   sector GOV   from 1995   to 2003
person Ali Allawi    country IRQ
  forms Ali Alawi
  term Defence Minister   sector GOV   from 2004-04   to 2004-06
  term Deputy Prime Minister   sector GOV   from 2020-05-07
  term Finance Minister   sector GOV   from 2005-04-06   to 2006-05
  term Finance Minister   sector GOV   from 2020-05-07
person Hazim al-Shaalan    country IRQ
  term Defence Minister   sector GOV   from 2004-06   to 2005-06-01
person Saadoun al-Dulaimi    country IRQ
  term Defence Minister   sector GOV   from 2005-06-01   to 2006-03-06
  term Defence Minister   sector GOV   from 2011-08-17   to 2014-10
person Qader Al-Obeidi    country IRQ
  term Defence Minister   sector GOV   from 2006-03-06   to 2010-12-21
person Nouri al-Maliki    country IRQ
  forms Nuri Al-Maliki, al-Maliki
  term Defence Minister   sector GOV   from 2010-12-21   to 2011-08-17
  term Prime Minister   sector GOV   from 2006-05-20   to 2014-09-08
  term Interior Minister   sector GOV   from 2006-05-20   to 2006-06-08
  term Interior Minister   sector GOV   from 2010-12-21   to 2014-09-08
person Khaled al-Obaidi    country IRQ
  term Defence Minister   sector GOV   from 2014-10   to 2016-08
person Erfan al-Hiyali    country IRQ
  term Defence Minister   sector GOV   from 2017-01   to 2019-06
person Najah al-Shammari    country IRQ
  term Defence Minister   sector GOV   from 2019-06-24   to 2020-05-06
person Juma Inad    country IRQ
  term Defence Minister   sector GOV   from 2020-05-06
person Ghassan Muhsen    country IRQ
  term Foreign Minister   sector GOV   from 2003   to 2003
person Muhammad Amin Ahmad    country IRQ
  term Foreign Minister   sector GOV   from 2003   to 2003
person Hoshyar Zebari    country IRQ
  forms Hoshyar Mahmud Zebari
  term Foreign Minister   sector GOV   from 2003-07-13   to 2014-07-11
  term Deputy Prime Minister   sector GOV   from 2014-09-08   to 2018-10-25
  term Finance Minister   sector GOV   from 2014-10-18   to 2016-09-21
person Hussain al-Shahristani    country IRQ
  term Foreign Minister   sector GOV   from 2014-07-11   to 2014-09-08
person Ibrahim al-Jaafari    country IRQ
  forms al-Jaafari
  term Foreign Minister   sector GOV   from 2014-09-08   to 2018-10-25
  term Prime Minister   sector GOV   from 2003-08-01   to 2003-08-31
  term Prime Minister   sector GOV   from 2005-05-03   to 2006-05-20
person Mohamed Ali Alhakim    country IRQ
  term Foreign Minister   sector GOV   from 2018-10-25   to 2020-05-12
person Mustafa Al-Kadhimi    country IRQ
  forms Al-Kadhimi
  term Foreign Minister   sector GOV   from 2020-05-12   to 2020-06-06
  term Prime Minister   sector GOV   from 2020-05-06   to 2022-10-27
person Fuad Hussein    country IRQ
  term Foreign Minister   sector GOV   from 2020-06-06
  term Finance Minister   sector GOV   from 2018-10-25   to 2020-05-07
person Saadun Hammadi    country IRQ
  forms Hammadi
  term Prime Minister   sector GOV   from 1991-03-23   to 1991-09-13
person Muhammad Hamza al Zubaydi    country IRQ
  forms al Zubaydi
  term Prime Minister   sector GOV   from 1991-09-16   to 1993-09-05
person Saddam Hussein    country IRQ
  term Prime Minister   sector GOV   from 1994-05-29   to 2003-04-09
  term President   sector GOV   from 1979-07-16   to 2003-04-09
person Mohammad Bahr al-Ulloum    country IRQ
  forms Muhammad Bahr al Uloum, al-Ulloum
  term Prime Minister   sector GOV   from 2003-07-13   to 2003-07-31
  term Prime Minister   sector GOV   from 2004-03-01   to 2004-03-31
person Ahmed Chalabi    country IRQ
  forms Chalabi
  term Prime Minister   sector GOV   from 2003-09-01   to 2003-09-30
person Ayad Allawi    country IRQ
  forms Ayad Alawi, Allawi
  term Prime Minister   sector GOV   from 2003-10-01   to 2003-10-31
  term Prime Minister   sector GOV   from 2004-06-01   to 2005-05-03
  term Vice President   sector GOV   from 2014-09-09   to 2015-08-11
  term Vice President   sector GOV   from 2016-10-10   to 2018-10-02
person Jalal Talabani    country IRQ
  forms Talabani
  term Prime Minister   sector GOV   from 2003-11-01   to 2003-11-30
  term President   sector GOV   from 2005-04-07   to 2014-07-24
person Abdul Aziz al-Hakim    country IRQ
  forms al-Hakim
  term Prime Minister   sector GOV   from 2003-12-01   to 2003-12-31
person Adnan Pachachi    country IRQ
  forms Pachachi
  term Prime Minister   sector GOV   from 2004-01-01   to 2004-01-31
person Mohsen Abdel Hamid    country IRQ
  forms Hamid
  term Prime Minister   sector GOV   from 2004-02-01   to 2004-02-29
person Masoud Barzani    country IRQ
  forms Barzani
  term Prime Minister   sector GOV   from 2004-04-01   to 2004-04-30
person Ezzedine Salim    country IRQ
  forms Salim
  term Prime Minister   sector GOV   from 2004-05-01   to 2004-05-17
person Ghazi Mashal Ajil al-Yawer    country IRQ
  forms al-Yawer
  term Prime Minister   sector GOV   from 2004-05-17   to 2004-06-01
  term President   sector GOV   from 2004-06-28   to 2005-04-07
  term Vice President   sector GOV   from 2005-04-07   to 2006-04-22
person Haider Al-Abadi    country IRQ
  forms Haidar Al-Abadi, Haider Jawad Kadhim Al-Abadi, Haydar al-Abadi, Al-Abadi
  term Prime Minister   sector GOV   from 2014-09-08   to 2018-10-25
person Adil Abdul-Mahdi    country IRQ
  forms Abdul-Mahdi
  term Prime Minister   sector GOV   from 2018-10-25   to 2020-05-07
  term Finance Minister   sector GOV   from 2004-06-02   to 2005-04-06
  term Vice President   sector GOV   from 2005-04-07   to 2011-07-11
person Mohammed Shia al-Sudani    country IRQ
  forms al-Sudani
  term Prime Minister   sector GOV   from 2022-10-27
person Tommy Franks    country IRQ
  forms Tommy Ray Franks, Franks
  term American Civil Administrator   sector GOV   from 2003-04-09   to 2003-04-21
person Jay Garner    country IRQ
  forms Garner
  term American Civil Administrator   sector GOV   from 2003-04-21   to 2003-05-12
person Paul Bremer    country IRQ
  forms Bremer
  term American Civil Administrator   sector GOV   from 2003-05-12   to 2004-06-28
person Fuad Masum    country IRQ
  forms Masum
  term President   sector GOV   from 2014-07-24   to 2018-10-02
person Barham Salih    country IRQ
  forms Salih
  term President   sector GOV   from 2018-10-02   to 2022-10-13
  term Deputy Prime Minister   sector GOV   from 2006-05-20   to 2009-08-20
person Latif Rashid    country IRQ
  forms Rashid
  term President   sector GOV   from 2022-10-13
person Abd al-Tawab Mullah Huwaysh    country IRQ
  term Deputy Prime Minister   sector GOV   from 2001-07-08   to 2003-04-09
person Rowsch Shaways    country IRQ
  forms Rowsch Nuri Shaways
  term Deputy Prime Minister   sector GOV   from 2005-04-07   to 2006-05-20
  term Deputy Prime Minister   sector GOV   from 2009-08-20   to 2014-09-08
  term Deputy Prime Minister   sector GOV   from 2014-10-18   to 2015-08-10
  term Vice President   sector GOV   from 2004-06-01   to 2005-04-07
person Rafi al-Issawi    country IRQ
  forms Rafi Hiyad al Issawi
  term Deputy Prime Minister   sector GOV   from 2008-07-19   to 2010-12-22
  term Finance Minister   sector GOV   from 2010-12-22   to 2013-03-01
person Kamel al-Kilani    country IRQ
  term Finance Minister   sector GOV   from 2003-09   to 2004-06
person Baqir Jabr al-Zubeidi    country IRQ
  term Finance Minister   sector GOV   from 2006-05   to 2010-12
  term Interior Minister   sector GOV   from 2005-04   to 2006-05-20
person Abdul Razzaq al-Issa    country IRQ
  term Finance Minister   sector GOV   from 2016-09-21   to 2018-10-25
person Muhammad Zimam Abd-al-Razzaq Al-Sa'dun    country IRQ
  term Interior Minister   sector GOV   from 1995   to 2001-05
person Mahmud Dhiyab    country IRQ
  term Interior Minister   sector GOV   from 2001-05-28   to 2003-04-09
person Nuri Badran    country IRQ
  term Interior Minister   sector GOV   from 2003-09   to 2004-04
person Samir Sumaidaie    country IRQ
  term Interior Minister   sector GOV   from 2004-04   to 2004-06
person Falah Hassan al-Naqib    country IRQ
  term Interior Minister   sector GOV   from 2004-06   to 2005-04
person Jawad al-Bulani    country IRQ
  forms Jawad Karim al Bulani
  term Interior Minister   sector GOV   from 2006-06-08   to 2010-12-21
person Mohammed Al-Ghabban    country IRQ
  term Interior Minister   sector GOV   from 2014-10-18   to 2016-07-08
person Qasim al-Araji    country IRQ
  term Interior Minister   sector GOV   from 2016-01-30   to 2019
person Yassin al-Yasiri    country IRQ
  term Interior Minister   sector GOV   from 2019-06-24   to 2020-05-06
person Othman al-Ghanmi    country IRQ
  term Interior Minister   sector GOV   from 2020-05-06
person Munther Al Shawi    country IRQ
  term Justice Minister   sector GOV   from 2000-06-25   to 2003-04-09
person Malik Dohan al-Hassan    country IRQ
  term Justice Minister   sector GOV   from 2004-06   to 2005-05
person Salar Abdul Sattar Muhammad    country IRQ
  term Justice Minister   sector GOV   from 2020-06-06
person Taha Yassin Ramadan    country IRQ
  term Vice President   sector GOV   from 1991-03   to 2003-04-09
person Halldór Ásgrímsson    country ISL
  term Foreign Minister   sector GOV   from 1995-05-16   to 2004-09-15
  term Prime Minister   sector GOV   from 2004-09-15   to 2006-06-15
person Davíð Oddsson    country ISL
  term Foreign Minister   sector GOV   from 2004-09-15   to 2005-09-27
  term Prime Minister   sector GOV   from 1991-04-30   to 2004-09-15
person Geir Haarde    country ISL
  forms Geir H. Haarde
  term Foreign Minister   sector GOV   from 2005-09-27   to 2006-06-15
  term Prime Minister   sector GOV   from 2006-06-15   to 2009-02-01
  term Finance Minister   sector GOV   from 1998-04-16   to 2005-09-27
person Valgerður Sverrisdóttir    country ISL
  term Foreign Minister   sector GOV   from 2006-06-15   to 2007-05-24
person Ingibjörg Sólrún Gísladóttir    country ISL
  term Foreign Minister   sector GOV   from 2007-05-24   to 2009-02-01
person Össur Skarphéðinsson    country ISL
  term Foreign Minister   sector GOV   from 2009-02-01   to 2013-05-23
person Gunnar Bragi Sveinsson    country ISL
  term Foreign Minister   sector GOV   from 2013-05-23   to 2016-04-07
person Lilja Dögg Alfreðsdóttir    country ISL
  term Foreign Minister   sector GOV   from 2016-04-07   to 2017-01-11
person Guðlaugur Þór Þórðarson    country ISL
  term Foreign Minister   sector GOV   from 2017-01-11   to 2021-11-28
person Þórdís Kolbrún R. Gylfadóttir    country ISL
  term Foreign Minister   sector GOV   from 2021-11-28
  term Justice Minister   sector GOV   from 2019-03-14   to 2019-09-06
person Steingrímur Hermannsson    country ISL
  term Prime Minister   sector GOV   from 1988-09-28   to 1991-04-30
person Jóhanna Sigurðardóttir    country ISL
  term Prime Minister   sector GOV   from 2009-02-01   to 2013-05-23
person Sigmundur Davíð Gunnlaugsson    country ISL
  term Prime Minister   sector GOV   from 2013-05-23   to 2016-04-07
  term Justice Minister   sector GOV   from 2014-08-26   to 2014-12-04
person Sigurður Ingi Jóhannsson    country ISL
  term Prime Minister   sector GOV   from 2016-04-07   to 2017-01-11
person Bjarni Benediktsson    country ISL
  term Prime Minister   sector GOV   from 2017-01-11   to 2017-11-30
  term Prime Minister   sector GOV   from 2024-04-09   to 2024-12-21
  term Finance Minister   sector GOV   from 2013-05-23   to 2017-01-11
  term Finance Minister   sector GOV   from 2017-11-30
person Katrín Jakobsdóttir    country ISL
  term Prime Minister   sector GOV   from 2017-11-30   to 2024-04-09
person Kristrun Frostadottir    country ISL
  term Prime Minister   sector GOV   from 2024-12-21
person Vigdis Finnbogadottir    country ISL
  term President   sector GOV   from 1980-08-01   to 1996-07-31
person Ólafur Ragnar Grímsson    country ISL
  term President   sector GOV   from 1996-08-01   to 2016-07-31
person Guðni Jóhannesson    country ISL
  forms Gudni Thorlacius Johannesson
  term President   sector GOV   from 2016-08-01   to 2024-08-01
person Halla Tomasdottir    country ISL
  term President   sector GOV   from 2024-08-01
person Árni Mathiesen    country ISL
  forms Arni M. Mathiesen
  term Finance Minister   sector GOV   from 2005-09-27   to 2009-02-01
person Steingrímur J. Sigfússon    country ISL
  forms Steingrimur Sigfusson
  term Finance Minister   sector GOV   from 2009-02-01   to 2011-12-31
person Oddný Guðbjörg Harðardóttir    country ISL
  term Finance Minister   sector GOV   from 2011-12-31   to 2012-01-10
  term Finance Minister   sector GOV   from 2012-09-11   to 2012-10-01
person Katrín Júlíusdóttir    country ISL
  term Finance Minister   sector GOV   from 2012-10-01   to 2013-05-23
person Benedikt Jóhannesson    country ISL
  term Finance Minister   sector GOV   from 2017-01-11   to 2017-11-30
person Ögmundur Jónasson    country ISL
  term Interior Minister   sector GOV   from 2011-01-01   to 2013-05-23
  term Justice Minister   sector GOV   from 2010-09-02   to 2010-12-31
person Hanna Birna Kristjánsdóttir    country ISL
  term Interior Minister   sector GOV   from 2013-05-23   to 2014-12-04
person Ólöf Nordal    country ISL
  term Interior Minister   sector GOV   from 2014-12-04   to 2017-01-11
person Jón Gunnarsson    country ISL
  term Interior Minister   sector GOV   from 2021-11-28   to 2022-02-01
  term Justice Minister   sector GOV   from 2022-02-01
person Sólveig Pétursdóttir    country ISL
  term Justice Minister   sector GOV   from 1999-05-28   to 2003-05-23
person Björn Bjarnason    country ISL
  term Justice Minister   sector GOV   from 2003-05-23   to 2009-02-01
person Ragna Árnadóttir    country ISL
  term Justice Minister   sector GOV   from 2009-02-01   to 2010-09-02
person Sigríður Á. Andersen    country ISL
  term Justice Minister   sector GOV   from 2017-01-11   to 2019-03-14
person Áslaug Arna Sigurbjörnsdóttir    country ISL
  term Justice Minister   sector GOV   from 2019-09-06   to 2021-11-28
person Ehud Barak    country ISR
  forms Barak
  term Defence Minister   sector GOV   from 1999-07-06   to 2001-03-07
  term Defence Minister   sector GOV   from 2007-06-18   to 2013-03-18
  term Prime Minister   sector GOV   from 1999-07-06   to 2001-03-07
  term Deputy Prime Minister   sector GOV   from 2007-06-18   to 2013-03-18
person Binyamin Ben-Eliezer    country ISR
  term Defence Minister   sector GOV   from 2001-03-07   to 2002-11-02
  term Deputy Prime Minister   sector GOV   from 1999-07-06   to 2001-03-07
person Shaul Mofaz    country ISR
  term Defence Minister   sector GOV   from 2002-11-04   to 2006-05-04
person Amir Peretz    country ISR
  term Defence Minister   sector GOV   from 2006-05-04   to 2007-06-18
  term Deputy Prime Minister   sector GOV   from 2006-05-04   to 2007-06-18
person Gilad Erdan    country ISR
  term Defence Minister   sector GOV   from 2013-03-18   to 2014-06-30
  term Interior Minister   sector GOV   from 2014-11-05   to 2020-05-17
person Moshe Ya'alon    country ISR
  term Defence Minister   sector GOV   from 2013-03-18   to 2016-05-22
person Avigdor Lieberman    country ISR
  forms Avigdor Ivet Lieberman
  term Defence Minister   sector GOV   from 2016-05-30   to 2018-11-14
  term Foreign Minister   sector GOV   from 2009-04-01   to 2012-12-18
  term Foreign Minister   sector GOV   from 2013-11-11   to 2015-05-06
  term Deputy Prime Minister   sector GOV   from 2006-10-30   to 2008-01-16
  term Deputy Prime Minister   sector GOV   from 2009-04-01   to 2012-12-14
  term Finance Minister   sector GOV   from 2021-06-13
person Naftali Bennett    country ISR
  forms Bennett
  term Defence Minister   sector GOV   from 2019-11-12   to 2020-05-17
  term Prime Minister   sector GOV   from 2021-06-13   to 2022-07-01
person Benny Gantz    country ISR
  term Defence Minister   sector GOV   from 2020-05-17
  term Deputy Prime Minister   sector GOV   from 2021-06-13
person Shimon Peres    country ISR
  forms Peres
  term Foreign Minister   sector GOV   from 2001-03-07   to 2002-11-02
  term Prime Minister   sector GOV   from 1995-11-04   to 1996-06-18
  term President   sector GOV   from 2007-06-13   to 2014-07-28
  term Deputy Prime Minister   sector GOV   from 2001-03-07   to 2002-11-02
person Benjamin Netanyahu    country ISR
  forms Benjamin Nentayahu, Bibi Netanyahu, Binyamin Netanyahu, Benyamin Netanyahu, Netanyahu
  term Foreign Minister   sector GOV   from 2002-11-06   to 2003-02-28
  term Foreign Minister   sector GOV   from 2012-12-18   to 2013-11-11
  term Prime Minister   sector GOV   from 1996-06-18   to 1999-07-06
  term Prime Minister   sector GOV   from 2009-03-31   to 2021-06-13
  term Prime Minister   sector GOV   from 2022-12-29
  term Finance Minister   sector GOV   from 2003-02-28   to 2005-08-09
person Tzipi Livni    country ISR
  term Foreign Minister   sector GOV   from 2006-01-18   to 2009-04-01
  term Justice Minister   sector GOV   from 2004-12-05   to 2006-05-04
  term Justice Minister   sector GOV   from 2006-11-29   to 2007-02-07
  term Justice Minister   sector GOV   from 2013-03-18   to 2014-12-04
person Israel Katz    country ISR
  term Foreign Minister   sector GOV   from 2019-02-17   to 2020-05-17
  term Finance Minister   sector GOV   from 2020-05-17   to 2021-06-13
person Gabi Ashkenazi    country ISR
  term Foreign Minister   sector GOV   from 2020-05-17   to 2021-06-13
person Yair Lapid    country ISR
  forms Yair Lapid serving as caretaker, Lapid
  term Foreign Minister   sector GOV   from 2021-06-13
  term Prime Minister   sector GOV   from 2022-07-01   to 2022-12-29
  term Finance Minister   sector GOV   from 2013-03-18   to 2014-12-04
person Yitzhak Shamir    country ISR
  forms Shamir
  term Prime Minister   sector GOV   from 1986-10-20   to 1992-07-12
person Yitzhak Rabin    country ISR
  forms Rabin
  term Prime Minister   sector GOV   from 1992-07-12   to 1995-11-04
person Ariel Sharon    country ISR
  forms Arial Sharon, Sharon
  term Prime Minister   sector GOV   from 2001-03-07   to 2006-04-14
person Ehud Olmert    country ISR
  forms Olmert
  term Prime Minister   sector GOV   from 2006-01-04   to 2009-03-31
person Chaim Herzog    country ISR
  forms Herzog
  term President   sector GOV   from 1983-05-05   to 1993-05-13
person Ezer Weizman    country ISR
  forms Weizman
  term President   sector GOV   from 1993-05-13   to 2000-06-13
person Avraham Burg    country ISR
  forms Burg
  term President   sector GOV   from 2000-07-12   to 2000-08-01
person Moshe Katsav    country ISR
  forms Katsav
  term President   sector GOV   from 2000-08-01   to 2007-07-01
person Reuven Rivlin    country ISR
  forms Reuben Rivlin, Ruby Rivlin, Rivlin
  term President   sector GOV   from 2014-07-24   to 2021-07-07
person Isaac Herzog    country ISR
  forms Issac Herzog, Herzog
  term President   sector GOV   from 2021-06-02
person Yitzhak Mordechai    country ISR
  term Deputy Prime Minister   sector GOV   from 1999-07-06   to 2000-05-30
person Natan Sharansky    country ISR
  term Deputy Prime Minister   sector GOV   from 2001-03-07   to 2003-02-28
person Silvan Shalom    country ISR
  term Deputy Prime Minister   sector GOV   from 2003-02-28   to 2003-02-28
person Tommy Lapid    country ISR
  term Deputy Prime Minister   sector GOV   from 2003-02-28   to 2004-12-04
person Dan Meridor    country ISR
  term Deputy Prime Minister   sector GOV   from 2009-04-01   to 2013-03-18
person Gideon Sa'ar    country ISR
  term Deputy Prime Minister   sector GOV   from 2021-06-13   to 2021-07-09
  term Interior Minister   sector GOV   from 2013-03-18   to 2014-11-05
  term Justice Minister   sector GOV   from 2021-06-13
person Yuval Steinitz    country ISR
  term Finance Minister   sector GOV   from 2009-03-31   to 2013-03-18
person Moshe Kahlon    country ISR
  term Finance Minister   sector GOV   from 2015-05-14   to 2020-05-20
person Hamad Amar    country ISR
  term Finance Minister   sector GOV   from 2021-06-13
person Avraham Poraz    country ISR
  term Interior Minister   sector GOV   from 2003-02-28   to 2004-12-04
person Yariv Levin    country ISR
  term Interior Minister   sector GOV   from 2015-05-14   to 2015-05-25
person Ayelet Shaked    country ISR
  term Interior Minister   sector GOV   from 2021-06-13
  term Justice Minister   sector GOV   from 2015-05-14   to 2019-06-04
person Omer Bar-Lev    country ISR
  term Interior Minister   sector GOV   from 2021-06-13
person Yaakov Neeman    country ISR
  term Justice Minister   sector GOV   from 2009   to 2013
person Amir Ohana    country ISR
  term Justice Minister   sector GOV   from 2019-06-05   to 2020-05-17
person Sergio Mattarella    country ITA
  forms Mattarella
  term Defence Minister   sector GOV   from 1999-12-22   to 2001-06-11
  term President   sector GOV   from 2015-02-03
person Antonio Martino    country ITA
  term Defence Minister   sector GOV   from 2001-06-11   to 2006-05-17
person Arturo Parisi    country ITA
  term Defence Minister   sector GOV   from 2006-05-17   to 2008-05-08
person Ignazio La Russa    country ITA
  term Defence Minister   sector GOV   from 2008-05-08   to 2011-11-16
person Giampaolo Di Paola    country ITA
  term Defence Minister   sector GOV   from 2011-11-18   to 2013-04-28
person Mario Mauro    country ITA
  term Defence Minister   sector GOV   from 2013-04-28   to 2014-02-22
person Roberta Pinotti    country ITA
  term Defence Minister   sector GOV   from 2014-02-22   to 2018-06-01
person Elisabetta Trenta    country ITA
  term Defence Minister   sector GOV   from 2018-06-01   to 2019-09-05
person Lorenzo Guerini    country ITA
  term Defence Minister   sector GOV   from 2019-09-05
person Lamberto Dini    country ITA
  forms Dini
  term Foreign Minister   sector GOV   from 1999-12-22   to 2001-06-06
  term Prime Minister   sector GOV   from 1995-01-17   to 1996-05-18
person Giuliano Amato    country ITA
  forms Amato
  term Foreign Minister   sector GOV   from 2001-06-06   to 2001-06-10
  term Prime Minister   sector GOV   from 1992-06-28   to 1993-04-29
  term Prime Minister   sector GOV   from 2000-04-25   to 2001-06-11
  term Finance Minister   sector GOV   from 1999-12-22   to 2000-04-25
  term Interior Minister   sector GOV   from 2006-05-17   to 2008-05-08
person Renato Ruggiero    country ITA
  term Foreign Minister   sector GOV   from 2001-06-11   to 2002-01-06
person Franco Frattini    country ITA
  term Foreign Minister   sector GOV   from 2002-11-14   to 2004-11-18
  term Foreign Minister   sector GOV   from 2008-05-08   to 2011-11-16
person Gianfranco Fini    country ITA
  term Foreign Minister   sector GOV   from 2004-11-18   to 2006-05-17
person Massimo D'Alema    country ITA
  forms D'Alema
  term Foreign Minister   sector GOV   from 2006-05-17   to 2008-05-08
  term Prime Minister   sector GOV   from 1998-10-21   to 2000-04-25
person Giulio Terzi di Sant'Agata    country ITA
  forms Giulio Terzi di Sant Agata
  term Foreign Minister   sector GOV   from 2011-11-16   to 2013-03-26
person Mario Monti    country ITA
  forms Monti
  term Foreign Minister   sector GOV   from 2013-03-26   to 2013-04-28
  term Prime Minister   sector GOV   from 2011-11-16   to 2013-04-28
  term Finance Minister   sector GOV   from 2011-11-16   to 2012-07-11
person Emma Bonino    country ITA
  term Foreign Minister   sector GOV   from 2013-04-28   to 2014-02-22
person Federica Mogherini    country ITA
  term Foreign Minister   sector GOV   from 2014-02-22   to 2014-10-31
person Paolo Gentiloni    country ITA
  forms Gentiloni
  term Foreign Minister   sector GOV   from 2014-10-31   to 2016-12-12
  term Prime Minister   sector GOV   from 2016-12-12   to 2018-06-01
person Angelino Alfano    country ITA
  term Foreign Minister   sector GOV   from 2016-12-12   to 2018-06-01
  term Interior Minister   sector GOV   from 2013-04-28   to 2016-12-12
  term Justice Minister   sector GOV   from 2008-05-08   to 2011-07-27
person Enzo Moavero Milanesi    country ITA
  term Foreign Minister   sector GOV   from 2018-06-01   to 2019-09-05
person Luigi Di Maio    country ITA
  term Foreign Minister   sector GOV   from 2019-09-05
person Giulio Andreotti    country ITA
  forms Andreotti
  term Prime Minister   sector GOV   from 1989-07-23   to 1992-06-28
person Carlo Azeglio Ciampi    country ITA
  forms Ciampi
  term Prime Minister   sector GOV   from 1993-04-29   to 1994-05-11
  term President   sector GOV   from 1999-05-18   to 2006-05-15
person Silvio Berlusconi    country ITA
  forms Berlusconi
  term Prime Minister   sector GOV   from 1994-05-11   to 1995-01-17
  term Prime Minister   sector GOV   from 2001-06-11   to 2006-05-17
  term Prime Minister   sector GOV   from 2008-05-08   to 2011-11-16
  term Finance Minister   sector GOV   from 2004-07-03   to 2004-07-16
  term Finance Minister   sector GOV   from 2006-05-08   to 2006-05-17
person Romano Prodi    country ITA
  forms Prodi
  term Prime Minister   sector GOV   from 1996-05-18   to 1998-10-21
  term Prime Minister   sector GOV   from 2006-05-17   to 2008-05-08
  term Justice Minister   sector GOV   from 2008-01-17   to 2008-02-07
person Enrico Letta    country ITA
  forms Letta
  term Prime Minister   sector GOV   from 2013-04-28   to 2014-02-21
person Matteo Renzi    country ITA
  forms Renzi
  term Prime Minister   sector GOV   from 2014-02-22   to 2016-12-12
person Giuseppe Conte    country ITA
  forms Conte
  term Prime Minister   sector GOV   from 2018-06-01   to 2021-02-13
person Mario Draghi    country ITA
  forms Draghi
  term Prime Minister   sector GOV   from 2021-02-13   to 2022-10-22
person Giorgia Meloni    country ITA
  forms Meloni
  term Prime Minister   sector GOV   from 2022-10-22
person Francesco Cossiga    country ITA
  forms Cossiga
  term President   sector GOV   from 1985-06-29   to 1992-04-28
person Giovanni Spadolini    country ITA
  forms Spadolini
  term President   sector GOV   from 1992-04-28   to 1992-05-28
person Oscar Luigi Scalfaro    country ITA
  forms Scalfaro
  term President   sector GOV   from 1992-05-28   to 1999-05-15
person Giorgio Napolitano    country ITA
  forms Napolitano
  term President   sector GOV   from 2006-05-15   to 2015-01-14
person Vincenzo Visco    country ITA
  term Finance Minister   sector GOV   from 1999-12-22   to 2001-06-10
person Ottaviano Del Turco    country ITA
  term Finance Minister   sector GOV   from 2000-04-26   to 2001-06-09
person Giulio Tremonti    country ITA
  term Finance Minister   sector GOV   from 2001-06-11   to 2004-07-03
  term Finance Minister   sector GOV   from 2005-09-22   to 2006-05-08
  term Finance Minister   sector GOV   from 2008-05-08   to 2011-11-16
person Domenico Siniscalco    country ITA
  term Finance Minister   sector GOV   from 2004-07-16   to 2005-09-22
person Tommaso Padoa-Schioppa    country ITA
  term Finance Minister   sector GOV   from 2006-05-17   to 2008-05-08
person Vittorio Grilli    country ITA
  term Finance Minister   sector GOV   from 2012-07-11   to 2013-04-28
person Fabrizio Saccomanni    country ITA
  term Finance Minister   sector GOV   from 2013-04-28   to 2014-02-24
person Pier Carlo Padoan    country ITA
  term Finance Minister   sector GOV   from 2014-02-22   to 2018-06-01
person Giovanni Tria    country ITA
  term Finance Minister   sector GOV   from 2018-06-01   to 2019-09-05
person Roberto Gualtieri    country ITA
  term Finance Minister   sector GOV   from 2019-09-05   to 2021-02-13
person Daniele Franco    country ITA
  term Finance Minister   sector GOV   from 2021-02-13
person Enzo Bianco    country ITA
  term Interior Minister   sector GOV   from 1999-12-22   to 2001-06-11
person Claudio Scajola    country ITA
  term Interior Minister   sector GOV   from 2001-06-11   to 2002-07-03
person Giuseppe Pisanu    country ITA
  term Interior Minister   sector GOV   from 2002-07-03   to 2006-05-17
person Roberto Maroni    country ITA
  term Interior Minister   sector GOV   from 2008-05-08   to 2011-11-16
person Annamaria Cancellieri    country ITA
  term Interior Minister   sector GOV   from 2011-11-16   to 2013-04-28
  term Justice Minister   sector GOV   from 2013-04-28   to 2014-02-22
person Marco Minniti    country ITA
  term Interior Minister   sector GOV   from 2016-12-12   to 2018-06-01
person Matteo Salvini    country ITA
  term Interior Minister   sector GOV   from 2018-06-01   to 2019-09-05
person Luciana Lamorgese    country ITA
  term Interior Minister   sector GOV   from 2019-09-05
person Oliviero Diliberto    country ITA
  term Justice Minister   sector GOV   from 1999-12-22   to 2000-04-26
person Piero Fassino    country ITA
  term Justice Minister   sector GOV   from 2000-04-26   to 2001-06-11
person Roberto Castelli    country ITA
  term Justice Minister   sector GOV   from 2001-06-11   to 2006-05-17
person Clemente Mastella    country ITA
  term Justice Minister   sector GOV   from 2006-05-17   to 2008-01-17
person Luigi Scotti    country ITA
  term Justice Minister   sector GOV   from 2008-02-07   to 2008-05-08
person Nitto Francesco Palma    country ITA
  term Justice Minister   sector GOV   from 2011-07-27   to 2011-11-16
person Paola Severino    country ITA
  term Justice Minister   sector GOV   from 2011-11-16   to 2013-04-28
person Andrea Orlando    country ITA
  term Justice Minister   sector GOV   from 2014-02-22   to 2018-06-01
person Alfonso Bonafede    country ITA
  term Justice Minister   sector GOV   from 2018-06-01   to 2021-02-13
person Marta Cartabia    country ITA
  term Justice Minister   sector GOV   from 2021-02-13
person Paul Robertson    country JAM
  term Foreign Minister   sector GOV   from 1993   to 2001
person Keith Desmond Knight    country JAM
  term Foreign Minister   sector GOV   from 2001   to 2006
person Kamina Johnson-Smith    country JAM
  term Foreign Minister   sector GOV   from 2016-03-07
person Michael Manley    country JAM
  forms Manley
  term Prime Minister   sector GOV   from 1989-02-10   to 1992-03-30
person P. J. Patterson    country JAM
  forms Patterson
  term Prime Minister   sector GOV   from 1992-03-30   to 2006-03-30
person Portia Simpson-Miller    country JAM
  forms Simpson-Miller
  term Prime Minister   sector GOV   from 2006-03-30   to 2007-09-11
  term Prime Minister   sector GOV   from 2012-01-05   to 2016-03-03
person Bruce Golding    country JAM
  forms Golding
  term Prime Minister   sector GOV   from 2007-09-11   to 2011-10-23
person Andrew Holness    country JAM
  forms Holness
  term Prime Minister   sector GOV   from 2011-10-23   to 2012-01-05
  term Prime Minister   sector GOV   from 2016-03-03
person Florizel Glasspole    country JAM
  forms Glasspole
  term Governor-General   sector GOV   from 1973-06-27   to 1991-03-31
person Edward Zacca    country JAM
  forms Zacca
  term Governor-General   sector GOV   from 1991-03-31   to 1991-08-01
person Howard Cooke    country JAM
  forms Cooke
  term Governor-General   sector GOV   from 1991-08-01   to 2006-02-15
person Kenneth O. Hall    country JAM
  term Governor-General   sector GOV   from 2006-02-15   to 2009-02-26
person Patrick Allen    country JAM
  forms Allen
  term Governor-General   sector GOV   from 2009-02-26
person Horace Chang    country JAM
  term Deputy Prime Minister   sector GOV   from 2020-09
person Audley Shaw    country JAM
  term Finance Minister   sector GOV   from 2007-09-11   to 2012-01-05
  term Finance Minister   sector GOV   from 2016-03-07   to 2018-03-26
person Peter Phillips    country JAM
  term Finance Minister   sector GOV   from 2012-01-05   to 2016-03-07
person Nigel A. L. Clarke    country JAM
  term Finance Minister   sector GOV   from 2018-03-26
person Dorothy Lightbourne    country JAM
  term Justice Minister   sector GOV   from 2007-09   to 2011-07
person Mark Golding    country JAM
  term Justice Minister   sector GOV   from 2012-01-05   to 2016-02
person Delroy Chuck    country JAM
  term Justice Minister   sector GOV   from 2016-02
person Abdul Ilah Khatib    country JOR
  term Foreign Minister   sector GOV   from 1998-08-21   to 2001-01-14
  term Foreign Minister   sector GOV   from 2005-11-27   to 2007-11-22
person Hani al-Mulki    country JOR
  forms Hani Mulki, al-Mulki
  term Foreign Minister   sector GOV   from 2004-10-25   to 2005-04-05
  term Prime Minister   sector GOV   from 2016-06-01   to 2018-06-04
person Farouq Qasrawi    country JOR
  term Foreign Minister   sector GOV   from 2005-04-07   to 2005-11-24
person Ayman al-Ṣafadī    country JOR
  term Foreign Minister   sector GOV   from 2017-01-15
person Mudar Badran    country JOR
  forms Badran
  term Prime Minister   sector GOV   from 1989-12-04   to 1991-06-19
person Taher al Masri    country JOR
  forms al Masri
  term Prime Minister   sector GOV   from 1991-06-19   to 1991-11-21
person Sharif Zaid ibn Shaker    country JOR
  forms Shaker
  term Prime Minister   sector GOV   from 1991-11-21   to 1993-05-29
  term Prime Minister   sector GOV   from 1995-01-07   to 1996-02-04
person Abdul Salam al Majali    country JOR
  forms al Majali
  term Prime Minister   sector GOV   from 1993-05-29   to 1995-01-07
  term Prime Minister   sector GOV   from 1997-03-19   to 1998-08-20
person Fayez al-Tarawneh    country JOR
  forms Fayez A. Tarawneh, Fayez Tarawneh, al-Tarawneh
  term Prime Minister   sector GOV   from 1998-08-20   to 1999-03-04
  term Prime Minister   sector GOV   from 2012-05-02   to 2012-10-11
person Abdelraouf al-Rawabdeh    country JOR
  forms al-Rawabdeh
  term Prime Minister   sector GOV   from 1999-03-04   to 2000-06-19
person Ali Abu al-Ragheb    country JOR
  forms al-Ragheb
  term Prime Minister   sector GOV   from 2000-06-19   to 2003-10-22
person Faisal al-Fayez    country JOR
  forms al-Fayez
  term Prime Minister   sector GOV   from 2003-10-25   to 2005-04-06
person Adnan Badran    country JOR
  forms Badran
  term Prime Minister   sector GOV   from 2005-04-06   to 2005-11-27
person Marouf al-Bakhit    country JOR
  forms Marouf Bakhit, Marouf Suleiman Al-Bakhit, al-Bakhit
  term Prime Minister   sector GOV   from 2005-11-27   to 2007-11-25
  term Prime Minister   sector GOV   from 2011-02-09   to 2011-10-24
person Nader al-Dahabi    country JOR
  forms Nader Dahabi, Nader Dhahabi, Nadir al Dahabi, al-Dahabi
  term Prime Minister   sector GOV   from 2007-11-25   to 2009-12-14
person Samir Rifai    country JOR
  forms Samir Al-Rifai, Samir Zaid Al-Rifai, Rifai
  term Prime Minister   sector GOV   from 2009-12-14   to 2011-02-09
person Awn Shawkat Al-Khasawneh    country JOR
  forms Al-Khasawneh
  term Prime Minister   sector GOV   from 2011-10-24   to 2012-05-02
person Abdullah Ensour    country JOR
  forms Abdullah Nsour, Ensour
  term Prime Minister   sector GOV   from 2012-10-10   to 2016-06-01
person Omar Razzaz    country JOR
  forms Razzaz
  term Prime Minister   sector GOV   from 2018-06-14   to 2020-10-12
person Bisher Al-Khasawneh    country JOR
  forms Al-Khasawneh
  term Prime Minister   sector GOV   from 2020-10-07   to 2024-09-15
person Jafar Hassan    country JOR
  forms Jaafar Hassan, Hassan
  term Prime Minister   sector GOV   from 2024-09-15
person Abdullah II of Jordan    country JOR
  forms Abdallah II, Abdullah Ibn Hussein El-Hashimi, Jordan
  term King   sector GOV   from 1999-02-07
person Ziad Fariz    country JOR
  forms Ziad Fareiz
  term Finance Minister   sector GOV   from 2005-11   to 2007-09
person Mohamad Al-Ississ    country JOR
  term Finance Minister   sector GOV   from 2020-10-12
person Mazen Al-Farrayah    country JOR
  term Interior Minister   sector GOV   from 2021-03-07
person Awad Abu Jarad    country JOR
  term Justice Minister   sector GOV   from 2016-09-28   to 2018-06-04
person Bassam Talhouni    country JOR
  term Justice Minister   sector GOV   from 2020-10-12   to 2021-02-28
person Ahmed Nouri Ziadat    country JOR
  term Justice Minister   sector GOV   from 2021-03-08
person Fumio Kyūma    country JPN
  term Defence Minister   sector GOV   from 2007-01-09   to 2007-07-04
person Yuriko Koike    country JPN
  term Defence Minister   sector GOV   from 2007-07-04   to 2007-08-27
person Masahiko Kōmura    country JPN
  term Defence Minister   sector GOV   from 2007-08-27   to 2007-09-26
  term Justice Minister   sector GOV   from 2001-01-06   to 2001-04-26
person Shigeru Ishiba    country JPN
  forms Ishiba
  term Defence Minister   sector GOV   from 2007-09-26   to 2008-08-02
  term Prime Minister   sector GOV   from 2024-10-01   to 2025-10-21
person Yoshimasa Hayashi    country JPN
  term Defence Minister   sector GOV   from 2008-08-02   to 2008-09-24
  term Foreign Minister   sector GOV   from 2021-11-10
person Yasukazu Hamada    country JPN
  term Defence Minister   sector GOV   from 2008-09-24   to 2009-09-16
person Toshimi Kitazawa    country JPN
  term Defence Minister   sector GOV   from 2009-09-24   to 2011-09-02
person Yasuo Ichikawa    country JPN
  term Defence Minister   sector GOV   from 2011-09-02   to 2012-01-13
person Naoki Tanaka    country JPN
  term Defence Minister   sector GOV   from 2012-01-13   to 2012-06-04
person Satoshi Morimoto    country JPN
  term Defence Minister   sector GOV   from 2012-06-04   to 2012-12-26
person Itsunori Onodera    country JPN
  term Defence Minister   sector GOV   from 2012-12-26   to 2014-09-03
  term Defence Minister   sector GOV   from 2017-08-03   to 2018-10-02
person Akinori Eto    country JPN
  term Defence Minister   sector GOV   from 2014-09-03   to 2014-12-24
person Gen Nakatani    country JPN
  term Defence Minister   sector GOV   from 2014-12-24   to 2016-08-03
person Tomomi Inada    country JPN
  term Defence Minister   sector GOV   from 2016-08-03   to 2017-07-28
person Fumio Kishida    country JPN
  forms Kishida
  term Defence Minister   sector GOV   from 2017-07-28   to 2017-08-03
  term Foreign Minister   sector GOV   from 2012-12-26   to 2017-08-03
  term Prime Minister   sector GOV   from 2021-10-04   to 2024-10-01
person Takeshi Iwaya    country JPN
  term Defence Minister   sector GOV   from 2018-10-02   to 2019-09-11
person Taro Kono    country JPN
  term Defence Minister   sector GOV   from 2019-09-11   to 2020-09-16
  term Foreign Minister   sector GOV   from 2017-08-03   to 2019-09-11
person Nobuo Kishi    country JPN
  term Defence Minister   sector GOV   from 2020-09-16
person Yōhei Kōno    country JPN
  term Foreign Minister   sector GOV   from 1999-10-05   to 2001-04-26
person Makiko Tanaka    country JPN
  term Foreign Minister   sector GOV   from 2001-04-26   to 2002-01-30
person Yoriko Kawaguchi    country JPN
  term Foreign Minister   sector GOV   from 2002   to 2004
person Jun'ichirō Koizumi    country JPN
  forms Koizumi
  term Foreign Minister   sector GOV   from 2002-01-30   to 2002-02-01
  term Prime Minister   sector GOV   from 2001-04-26   to 2006-09-26
person Nobutaka Machimura    country JPN
  term Foreign Minister   sector GOV   from 2004-09-27   to 2005-10-31
  term Foreign Minister   sector GOV   from 2007-08-27   to 2007-09-26
person Hirofumi Nakasone    country JPN
  term Foreign Minister   sector GOV   from 2008-09-24   to 2009-09-16
person Seiji Maehara    country JPN
  term Foreign Minister   sector GOV   from 2010-09-17   to 2011-03-07
person Yukio Edano    country JPN
  term Foreign Minister   sector GOV   from 2011-03-07   to 2011-03-09
person Takeaki Matsumoto    country JPN
  term Foreign Minister   sector GOV   from 2011-03-09   to 2011-09-02
person Kōichirō Genba    country JPN
  term Foreign Minister   sector GOV   from 2011-09-02   to 2012-12-26
person Toshimitsu Motegi    country JPN
  term Foreign Minister   sector GOV   from 2019-09-11   to 2021-11-04
person Toshiki Kaifu    country JPN
  forms Kaifu
  term Prime Minister   sector GOV   from 1989-08-09   to 1991-11-06
person Kiichi Miyazawa    country JPN
  forms Miyazawa
  term Prime Minister   sector GOV   from 1991-11-06   to 1993-08-09
  term Finance Minister   sector GOV   from 2001-01-06   to 2001-04-26
person Morihiro Hosokawa    country JPN
  forms Hosokawa
  term Prime Minister   sector GOV   from 1993-08-09   to 1994-04-25
person Tsutomu Hata    country JPN
  forms Hata
  term Prime Minister   sector GOV   from 1994-04-25   to 1994-06-29
person Tomiichi Murayama    country JPN
  forms Murayama
  term Prime Minister   sector GOV   from 1994-06-29   to 1996-01-11
person Ryutaro Hashimoto    country JPN
  forms Hashimoto
  term Prime Minister   sector GOV   from 1996-01-11   to 1998-07-30
person Keizō Obuchi    country JPN
  forms Obuchi
  term Prime Minister   sector GOV   from 1998-07-30   to 2000-04-05
person Mikio Aoki    country JPN
  forms Aoki
  term Prime Minister   sector GOV   from 2000-04-02   to 2000-04-05
person Yoshirō Mori    country JPN
  forms Mori
  term Prime Minister   sector GOV   from 2000-04-05   to 2001-04-26
person Shinzō Abe    country JPN
  term Prime Minister   sector GOV   from 2006-09-26   to 2007-09-25
  term Prime Minister   sector GOV   from 2012-12-26   to 2020-09-16
person Yasuo Fukuda    country JPN
  forms Fukuda
  term Prime Minister   sector GOV   from 2007-09-26   to 2008-09-24
person Tarō Asō    country JPN
  term Prime Minister   sector GOV   from 2008-09-24   to 2009-09-16
  term Deputy Prime Minister   sector GOV   from 2012-12-26   to 2021-10-04
  term Finance Minister   sector GOV   from 2012-12-26   to 2021-10-04
  term Interior Minister   sector GOV   from 2003-09-22   to 2005-10-31
person Yukio Hatoyama    country JPN
  forms Hatoyama
  term Prime Minister   sector GOV   from 2009-09-16   to 2010-06-08
person Naoto Kan    country JPN
  term Prime Minister   sector GOV   from 2010-06-08   to 2011-09-02
  term Deputy Prime Minister   sector GOV   from 2009-09-16   to 2010-06-08
  term Finance Minister   sector GOV   from 2010-01-06   to 2010-06-08
person Yoshihiko Noda    country JPN
  forms Noda
  term Prime Minister   sector GOV   from 2011-09-02   to 2012-12-26
  term Finance Minister   sector GOV   from 2010-06-08   to 2011-09-02
person Yoshihide Suga    country JPN
  forms Suga
  term Prime Minister   sector GOV   from 2020-09-16   to 2021-10-04
  term Interior Minister   sector GOV   from 2006-09-26   to 2007-08-27
person Sanae Takaichi    country JPN
  forms Takaichi
  term Prime Minister   sector GOV   from 2025-10-21
  term Interior Minister   sector GOV   from 2014-09-03   to 2017-08-03
  term Interior Minister   sector GOV   from 2019-09-11   to 2020-09-16
person Akihito    country JPN
  term Emperor   sector GOV   from 1989-01-07   to 2019-04-30
person Naruhito    country JPN
  term Emperor   sector GOV   from 2019-05-01
person Katsuya Okada    country JPN
  term Deputy Prime Minister   sector GOV   from 2012-01-13   to 2012-12-26
person Masajuro Shiokawa    country JPN
  term Finance Minister   sector GOV   from 2001-04-26   to 2003-09-22
person Sadakazu Tanigaki    country JPN
  term Finance Minister   sector GOV   from 2003-09-22   to 2006-09-26
  term Justice Minister   sector GOV   from 2012-12-26   to 2014-09-03
person Koji Omi    country JPN
  term Finance Minister   sector GOV   from 2006-09-26   to 2007-08-27
person Fukushiro Nukaga    country JPN
  term Finance Minister   sector GOV   from 2007-08-27   to 2008-08-02
person Bunmei Ibuki    country JPN
  term Finance Minister   sector GOV   from 2008-08-02   to 2008-09-24
person Shōichi Nakagawa    country JPN
  term Finance Minister   sector GOV   from 2008-09-24   to 2009-02-17
person Kaoru Yosano    country JPN
  term Finance Minister   sector GOV   from 2009-02-17   to 2009-09-16
person Hirohisa Fujii    country JPN
  term Finance Minister   sector GOV   from 2009-09-16   to 2010-01-07
person Jun Azumi    country JPN
  term Finance Minister   sector GOV   from 2011-09-02   to 2012-10-01
person Koriki Jojima    country JPN
  term Finance Minister   sector GOV   from 2012-10-01   to 2012-12-26
person Shun'ichi Suzuki    country JPN
  term Finance Minister   sector GOV   from 2021-10-04
person Toranosuke Katayama    country JPN
  term Interior Minister   sector GOV   from 2001-01-06   to 2003-09-22
person Hiroyuki Kurata    country JPN
  term Interior Minister   sector GOV   from 2002-04-22   to 2004-07-30
person Heizō Takenaka    country JPN
  term Interior Minister   sector GOV   from 2005-10-31   to 2006-09-26
person Hiroya Masuda    country JPN
  term Interior Minister   sector GOV   from 2007-08-27   to 2008-09-24
person Kunio Hatoyama    country JPN
  term Interior Minister   sector GOV   from 2008-09-24   to 2009-06-12
  term Justice Minister   sector GOV   from 2007-08-27   to 2008-08-02
person Tsutomu Satō    country JPN
  term Interior Minister   sector GOV   from 2009-06-12   to 2009-09-16
person Kazuhiro Haraguchi    country JPN
  term Interior Minister   sector GOV   from 2009-09-16   to 2010-09-17
person Yoshihiro Katayama    country JPN
  term Interior Minister   sector GOV   from 2010-09-17   to 2011-09-02
person Tatsuo Kawabata    country JPN
  term Interior Minister   sector GOV   from 2011-09-02   to 2012-10-01
person Shinji Tarutoko    country JPN
  term Interior Minister   sector GOV   from 2012-10-01   to 2012-12-26
person Yoshitaka Shindō    country JPN
  term Interior Minister   sector GOV   from 2012-12-26   to 2014-09-03
person Seiko Noda    country JPN
  term Interior Minister   sector GOV   from 2017-08-03   to 2018-10-02
person Masatoshi Ishida    country JPN
  term Interior Minister   sector GOV   from 2018-10-02   to 2019-09-11
person Ryota Takeda    country JPN
  term Interior Minister   sector GOV   from 2020-09-16   to 2021-10-04
person Yasushi Kaneko    country JPN
  term Interior Minister   sector GOV   from 2021-10-04
person Mayumi Moriyama    country JPN
  term Justice Minister   sector GOV   from 2001-04-26   to 2003-09-22
person Daizō Nozawa    country JPN
  term Justice Minister   sector GOV   from 2003-09-22   to 2004-09-27
person Chieko Nohno    country JPN
  term Justice Minister   sector GOV   from 2004-09-27   to 2005-10-31
person Seiken Sugiura    country JPN
  term Justice Minister   sector GOV   from 2005-10-31   to 2006-09-26
person Jinen Nagase    country JPN
  term Justice Minister   sector GOV   from 2006-09-26   to 2007-08-27
person Okiharu Yasuoka    country JPN
  term Justice Minister   sector GOV   from 2008-08-02   to 2008-09-24
person Eisuke Mori    country JPN
  term Justice Minister   sector GOV   from 2008-09-24   to 2009-09-16
person Keiko Chiba    country JPN
  term Justice Minister   sector GOV   from 2009-09-16   to 2010-09-07
person Minoru Yanagida    country JPN
  term Justice Minister   sector GOV   from 2010-09-07   to 2010-11-22
person Yoshito Sengoku    country JPN
  term Justice Minister   sector GOV   from 2010-11-22   to 2011-01-14
person Satsuki Eda    country JPN
  term Justice Minister   sector GOV   from 2011-01-14   to 2011-09-02
person Hideo Hiraoka    country JPN
  term Justice Minister   sector GOV   from 2011-09-02   to 2012-01-13
person Toshio Ogawa    country JPN
  term Justice Minister   sector GOV   from 2012-01-13   to 2012-06-04
person Makoto Taki    country JPN
  term Justice Minister   sector GOV   from 2012-06-04   to 2012-12-26
person Keishu Tanaka    country JPN
  term Justice Minister   sector GOV   from 2012-10-01   to 2012-10-24
person Midori Matsushima    country JPN
  term Justice Minister   sector GOV   from 2014-09-03   to 2014-10-20
person Yōko Kamikawa    country JPN
  term Justice Minister   sector GOV   from 2014-10-20   to 2015-10-07
  term Justice Minister   sector GOV   from 2017-08-03   to 2018-10-02
  term Justice Minister   sector GOV   from 2020-09-16   to 2021-10-04
person Mitsuhide Iwaki    country JPN
  term Justice Minister   sector GOV   from 2015-10-07   to 2016-08-03
person Katsutoshi Kaneda    country JPN
  term Justice Minister   sector GOV   from 2016-08-03   to 2017-08-03
person Takashi Yamashita    country JPN
  term Justice Minister   sector GOV   from 2018-10-02   to 2019-09-11
person Katsuyuki Kawai    country JPN
  term Justice Minister   sector GOV   from 2019-09-11   to 2019-10-31
person Masako Mori    country JPN
  term Justice Minister   sector GOV   from 2019-10-31   to 2020-09-16
person Yoshihisa Furukawa    country JPN
  term Justice Minister   sector GOV   from 2021-10-04
person Sät Toqpaqbajew    country KAZ
  term Defence Minister   sector GOV   from 1999-10-13   to 2001-12-08
person Mukhtar Altynbayev    country KAZ
  term Defence Minister   sector GOV   from 2001-12-08   to 2007-01-08
person Daniyal Akhmetov    country KAZ
  forms Akhmetov
  term Defence Minister   sector GOV   from 2007-01-10   to 2009-06-17
  term Prime Minister   sector GOV   from 2003-06-13   to 2007-01-10
person Adilbek Dzhaksybekov    country KAZ
  term Defence Minister   sector GOV   from 2009-06-24   to 2014-04-02
person Serik Akhmetov    country KAZ
  forms Akhmetov
  term Defence Minister   sector GOV   from 2014-04-03   to 2014-10-22
  term Prime Minister   sector GOV   from 2012-09-24   to 2014-04-02
  term Deputy Prime Minister   sector GOV   from 2009-03-03   to 2009-11-16
  term Deputy Prime Minister   sector GOV   from 2012-01-20   to 2012-09-24
person Imangali Tasmagambetov    country KAZ
  forms Tasmagambetov
  term Defence Minister   sector GOV   from 2014-10-22   to 2016-09-13
  term Prime Minister   sector GOV   from 2002-01-22   to 2003-06-11
person Saken Zhasuzakov    country KAZ
  term Defence Minister   sector GOV   from 2016-09-13   to 2018-08-07
person Nurlan Ermekbaev    country KAZ
  term Defence Minister   sector GOV   from 2018-08-07   to 2021-08-31
person Murat Bektanov    country KAZ
  term Defence Minister   sector GOV   from 2021-08-31   to 2022-01-19
person Ruslan Jaqsylyqov    country KAZ
  term Defence Minister   sector GOV   from 2022-01-19
person Erlan Idrissov    country KAZ
  term Foreign Minister   sector GOV   from 1999   to 2002
  term Foreign Minister   sector GOV   from 2012-09-28   to 2016-12-28
person Kassym-Jomart Tokayev    country KAZ
  forms Kasym-Zhomart Tokayev, Tokayev
  term Foreign Minister   sector GOV   from 2003-06   to 2007-01
  term President   sector GOV   from 2019-03-20
person Marat Tazhin    country KAZ
  term Foreign Minister   sector GOV   from 2007-01-11   to 2009-09-04
person Kanat Saudabayev    country KAZ
  term Foreign Minister   sector GOV   from 2009-09-04   to 2011-04-11
person Yerzhan Kazykhanov    country KAZ
  forms Yerzhan Kazikhanov
  term Foreign Minister   sector GOV   from 2011-04-11   to 2012-09-24
person Kairat Abdrakhmanov    country KAZ
  term Foreign Minister   sector GOV   from 2016-12-28   to 2018-12-26
person Beibut Bakirovich Atamkulov    country KAZ
  term Foreign Minister   sector GOV   from 2018-12-26   to 2019-09-18
person Mukhtar Tleuberdi    country KAZ
  term Foreign Minister   sector GOV   from 2019-09-08
  term Deputy Prime Minister   sector GOV   from 2019-09-08
person Alikhan Smailov    country KAZ
  forms Smailov
  term Acting Prime Minister   sector GOV   from 2022-01-11   to 2024-02-06
person Sergey Tereshchenko    country KAZ
  forms Tereshchenko
  term Prime Minister   sector GOV   from 1991-10-14   to 1994-10-12
person Akezhan Kazhegeldin    country KAZ
  forms Kazhegeldin
  term Prime Minister   sector GOV   from 1994-10-12   to 1997-10-10
person Nurlan Balgimbayev    country KAZ
  forms Balgimbayev
  term Prime Minister   sector GOV   from 1997-10-10   to 1999-10-01
person Kasymzhomart Tokayev    country KAZ
  forms Tokayev
  term Prime Minister   sector GOV   from 1999-10-01   to 2002-01-28
person Karim Massimov    country KAZ
  forms Karim Masimov, Massimov
  term Prime Minister   sector GOV   from 2014-04-02   to 2016-09-08
  term Deputy Prime Minister   sector GOV   from 2001-11-27   to 2003-06
  term Deputy Prime Minister   sector GOV   from 2006-01-18   to 2007-01-10
person Bakhytzhan Sagintayev    country KAZ
  forms Bakytzhan Sagintayev, Sagintayev
  term Prime Minister   sector GOV   from 2016-09-08   to 2019-02-21
  term Deputy Prime Minister   sector GOV   from 2013-01-16   to 2016-09-08
person Askar Mamin    country KAZ
  forms Mamin
  term Prime Minister   sector GOV   from 2019-02-21   to 2022-01-05
person Alihan Smaiylov    country KAZ
  forms Smaiylov
  term Prime Minister   sector GOV   from 2022-01-05   to 2022-01-11
  term Deputy Prime Minister   sector GOV   from 2019-02-25   to 2022-01-05
  term Finance Minister   sector GOV   from 2018-09-18   to 2020-05-18
person Olzhas Bektenov    country KAZ
  forms Bektenov
  term Prime Minister   sector GOV   from 2024-02-06
person Nursultan Nazarbayev    country KAZ
  forms Nursultan Abishuly Nazarbayev, Nazarbayev
  term President   sector GOV   from 1990-02-22   to 2019-03-20
person Krymbek Kusherbayev    country KAZ
  term Deputy Prime Minister   sector GOV   from 2012-09-26   to 2013-01-16
person Dariga Nazarbayeva    country KAZ
  term Deputy Prime Minister   sector GOV   from 2015-09-11   to 2016-09-13
person Erbolat Dosaev    country KAZ
  term Deputy Prime Minister   sector GOV   from 2017-08-29   to 2019-02-25
  term Finance Minister   sector GOV   from 2003-06   to 2004-04-05
person Sklyar Roman Vasilyevich    country KAZ
  term Deputy Prime Minister   sector GOV   from 2019-09-18
person Eraly Togjanov    country KAZ
  term Deputy Prime Minister   sector GOV   from 2020-02-11
person Bakhyt Sultanov    country KAZ
  term Deputy Prime Minister   sector GOV   from 2022-01-11
  term Finance Minister   sector GOV   from 2013-11-06   to 2018-09-11
person Erulan Jamaubaev    country KAZ
  term Deputy Prime Minister   sector GOV   from 2022-03-29
  term Finance Minister   sector GOV   from 2020-05-18
person Aleksandr Pavlov    country KAZ
  term Finance Minister   sector GOV   from 2002-08   to 2003-06
person Arman Dunayev    country KAZ
  term Finance Minister   sector GOV   from 2004-04-05   to 2006-01-19
person Natalya Korzhova    country KAZ
  term Finance Minister   sector GOV   from 2006-01-18   to 2007-11-14
person Bolat Zhamishev    country KAZ
  term Finance Minister   sector GOV   from 2007-11-13   to 2013-11-06
person Bulat Iskakov    country KAZ
  term Interior Minister   sector GOV   from 2000-12   to 2002-01
person Zautbek Turisbekov    country KAZ
  term Interior Minister   sector GOV   from 2003-09-12   to 2005-10-14
person Baurzhan Mukhamedzhanov    country KAZ
  forms Bauyrzhan Mukhametzhanov
  term Interior Minister   sector GOV   from 2005-10-14   to 2009-04-02
person Serik Nurtajewitsch Bajmaganbetow    country KAZ
  term Interior Minister   sector GOV   from 2009-04-02   to 2011-04-11
person Kalmukhanbet Kassymov    country KAZ
  term Interior Minister   sector GOV   from 2011-04-11   to 2019-02-12
person Erlan Turgymbaev    country KAZ
  term Interior Minister   sector GOV   from 2019-02-12   to 2022-02-25
person Marat Akhmetzhanov    country KAZ
  term Interior Minister   sector GOV   from 2022-02-25
person Marat Beketaev    country KAZ
  term Justice Minister   sector GOV   from 2016-09-13   to 2022-01-05
person Kanat Mussin    country KAZ
  term Justice Minister   sector GOV   from 2022-01-11
person Njenga Karume    country KEN
  term Defence Minister   sector GOV   from 2005-12-14   to 2007-12
person Mohamed Yusuf Haji    country KEN
  term Defence Minister   sector GOV   from 2008-01-08   to 2013-04-26
person Raychelle Omamo    country KEN
  term Defence Minister   sector GOV   from 2013-05-15   to 2020-01-14
  term Foreign Minister   sector GOV   from 2020-01-14
person Monica Juma    country KEN
  term Defence Minister   sector GOV   from 2020-01-14   to 2021-09-30
  term Foreign Minister   sector GOV   from 2018-02-05   to 2020-01-14
person Eugene Wamalwa    country KEN
  term Defence Minister   sector GOV   from 2021-09-29
  term Justice Minister   sector GOV   from 2011   to 2013
person Bonaya Godana    country KEN
  term Foreign Minister   sector GOV   from 1998   to 2001
person Christopher Obure    country KEN
  term Foreign Minister   sector GOV   from 2001   to 2001
  term Finance Minister   sector GOV   from 2001-11   to 2002-12
person Marsden Madoka    country KEN
  term Foreign Minister   sector GOV   from 2001   to 2003
person Kalonzo Musyoka    country KEN
  term Foreign Minister   sector GOV   from 2003   to 2004
  term Vice President   sector GOV   from 2008-01-09   to 2013-04-09
person Chirau Ali Mwakwere    country KEN
  forms Chirau Mwakwere
  term Foreign Minister   sector GOV   from 2004   to 2005
person Raphael Tuju    country KEN
  term Foreign Minister   sector GOV   from 2005   to 2007
person Moses Wetangula    country KEN
  term Foreign Minister   sector GOV   from 2008   to 2012
person George Saitoti    country KEN
  term Foreign Minister   sector GOV   from 2010   to 2011
  term Finance Minister   sector GOV   from 1990   to 2002
  term Vice President   sector GOV   from 1999-04-03   to 2002-08-30
person Sam Ongeri    country KEN
  term Foreign Minister   sector GOV   from 2012   to 2013-05-20
person Amina Mohamed    country KEN
  term Foreign Minister   sector GOV   from 2013-05-20   to 2018-02-05
person Raila A Odinga    country KEN
  forms Odinga
  term Prime Minister   sector GOV   from 2008-04-17   to 2013-04-09
person Daniel arap Moi    country KEN
  term President   sector GOV   from 1978-08-22   to 2002-12-30
person Mwai Kibaki    country KEN
  forms Kibaki
  term President   sector GOV   from 2002-12-30   to 2013-04-09
person Uhuru Kenyatta    country KEN
  forms Kenyatta
  term President   sector GOV   from 2013-04-09   to 2022-09-13
  term Finance Minister   sector GOV   from 2009-01-23   to 2012-01-26
person William Ruto    country KEN
  forms Ruto
  term President   sector GOV   from 2022-09-13
  term Interior Minister   sector GOV   from 2002-08-30   to 2002-12
  term Vice President   sector GOV   from 2013-04-09
person Musalia Mudavadi    country KEN
  term Deputy Prime Minister   sector GOV   from 2008-04-13   to 2013-04-09
  term Vice President   sector GOV   from 2002-11-04   to 2003-01-03
person Chris Okemo    country KEN
  term Finance Minister   sector GOV   from 1999-09   to 2001-11
person David Mwiraria    country KEN
  term Finance Minister   sector GOV   from 2003-01   to 2006-02
person Amos Kimunya    country KEN
  term Finance Minister   sector GOV   from 2006-02   to 2008
person John Michuki    country KEN
  forms John Njoroge Michuki
  term Finance Minister   sector GOV   from 2008   to 2009
person Robinson Njeru Githae    country KEN
  term Finance Minister   sector GOV   from 2011   to 2013
person Henry Rotich    country KEN
  term Finance Minister   sector GOV   from 2013-05-15   to 2020-01-14
person Ukur Yatani Kanacho    country KEN
  term Finance Minister   sector GOV   from 2020-01-14
person Joseph Ole Lenku    country KEN
  term Interior Minister   sector GOV   from 2013-05   to 2014-12
person Joseph Ole Nkaissery    country KEN
  term Interior Minister   sector GOV   from 2014-12-02   to 2017-07-07
person Fred Matiangi    country KEN
  term Interior Minister   sector GOV   from 2017-07-08
person Kiraitu Murungi    country KEN
  term Justice Minister   sector GOV   from 2003   to 2005
person Martha Karua    country KEN
  term Justice Minister   sector GOV   from 2005   to 2009-04-06
person Mutula Kilonzo    country KEN
  term Justice Minister   sector GOV   from 2009   to 2011
person Michael Kijana Wamalwa    country KEN
  term Vice President   sector GOV   from 2003-01-03   to 2003-08-23
person Moody Awori    country KEN
  term Vice President   sector GOV   from 2003-09-25   to 2008-01-09
person Baktybek Kalyev    country KGZ
  term Defence Minister   sector GOV   from 2009-10-21   to 2010-04-07
person Taalaibek Omuraliev    country KGZ
  term Defence Minister   sector GOV   from 2011-12-26   to 2014-04-04
  term Defence Minister   sector GOV   from 2021-02-04   to 2021-09-06
person Baktybek Bekbolotov    country KGZ
  term Defence Minister   sector GOV   from 2021-10-13
person Askar Aitmatov    country KGZ
  term Foreign Minister   sector GOV   from 2002-06   to 2005-03
person Roza Otunbayeva    country KGZ
  forms Roza Otunbaeva, Otunbayeva
  term Foreign Minister   sector GOV   from 2005   to 2005
  term President   sector GOV   from 2010-04-07   to 2011-12-01
person Alikbek Jekshenkulov    country KGZ
  term Foreign Minister   sector GOV   from 2005-09-01   to 2007-02-01
person Ednan Karabayev    country KGZ
  forms Ednan Karabaev
  term Foreign Minister   sector GOV   from 2007-02-01   to 2009-01-01
person Kadyrbek Sarbayev    country KGZ
  term Foreign Minister   sector GOV   from 2009-01-25   to 2010-04-15
person Ruslan Kazakbayev    country KGZ
  term Foreign Minister   sector GOV   from 2010-04-15   to 2012-09-06
  term Foreign Minister   sector GOV   from 2020-10-14   to 2022-04-22
person Erlan Abdyldayev    country KGZ
  term Foreign Minister   sector GOV   from 2012-09-06   to 2018-10-12
person Chingiz Aidarbekov    country KGZ
  term Foreign Minister   sector GOV   from 2018-10-17   to 2020-10-15
person Jeenbek Kulubaev    country KGZ
  term Foreign Minister   sector GOV   from 2022-04-22
person Artem Novikov    country KGZ
  forms Novikov
  term Acting Prime Minister   sector GOV   from 2020-11-14   to 2021-02-03
person Nasirdin Isanov    country KGZ
  forms Isanov
  term Prime Minister   sector GOV   from 1991-01-21   to 1991-11-29
person Andrey Iordan    country KGZ
  forms Iordan
  term Prime Minister   sector GOV   from 1991-11-29   to 1992-02-10
person Tursunbek Chyngyshev    country KGZ
  forms Chyngyshev
  term Prime Minister   sector GOV   from 1992-02-10   to 1993-12-13
person Almanbet Matubraimov    country KGZ
  forms Matubraimov
  term Prime Minister   sector GOV   from 1993-12-13   to 1993-12-14
person Apas Jumagulov    country KGZ
  forms Jumagulov
  term Prime Minister   sector GOV   from 1993-12-14   to 1998-03-24
person Kubanychbek Jumaliyev    country KGZ
  forms Jumaliyev
  term Prime Minister   sector GOV   from 1998-03-24   to 1998-12-23
person Boris Silayev    country KGZ
  forms Silayev
  term Prime Minister   sector GOV   from 1998-12-23   to 1998-12-25
  term Prime Minister   sector GOV   from 1999-04-04   to 1999-04-12
person Jumabek Ibraimov    country KGZ
  forms Ibraimov
  term Prime Minister   sector GOV   from 1998-12-25   to 1999-04-04
person Amangeldy Muraliyev    country KGZ
  forms Amangeldi Muraliev, Muraliyev
  term Prime Minister   sector GOV   from 1999-04-12   to 2000-12-21
person Kurmanbek Bakiyev    country KGZ
  forms Kurmanbek Bakiev, Bakiyev
  term Prime Minister   sector GOV   from 2000-12-21   to 2002-05-22
  term Prime Minister   sector GOV   from 2005-03-25   to 2005-08-15
  term President   sector GOV   from 2005-03-25   to 2010-04-15
person Nikolai Tanayev    country KGZ
  forms Tanayev
  term Prime Minister   sector GOV   from 2002-05-22   to 2005-03-25
person Medetbek Kerimkulov    country KGZ
  forms Kerimkulov
  term Prime Minister   sector GOV   from 2005-06-20   to 2005-07-10
person Felix Kulov    country KGZ
  forms Kulov
  term Prime Minister   sector GOV   from 2005-08-15   to 2007-01-29
person Azim Isabekov    country KGZ
  forms Azimbek Isabekov, Isabekov
  term Prime Minister   sector GOV   from 2007-01-29   to 2007-03-29
person Almazbek Atambayev    country KGZ
  forms Almaz Atambayev, Almazbek Atambaev, Atambayev
  term Prime Minister   sector GOV   from 2007-03-29   to 2007-11-28
  term Prime Minister   sector GOV   from 2010-12-17   to 2011-09-23
  term Prime Minister   sector GOV   from 2011-11-14   to 2011-12-01
  term President   sector GOV   from 2011-12-01   to 2017-11-24
person Iskenderbek Aidaraliyev    country KGZ
  forms Aidaraliyev
  term Prime Minister   sector GOV   from 2007-11-28   to 2007-12-24
person Igor Chudinov    country KGZ
  forms Chudinov
  term Prime Minister   sector GOV   from 2007-12-24   to 2009-10-21
person Daniar Usenov    country KGZ
  forms Usenov
  term Prime Minister   sector GOV   from 2009-10-21   to 2010-04-07
person Aaly Karashev    country KGZ
  forms Karashev
  term Prime Minister   sector GOV   from 2012-09-01   to 2012-09-05
person Zhantoro Satybaldiyev    country KGZ
  forms Satybaldiyev
  term Prime Minister   sector GOV   from 2012-09-05   to 2014-03-25
person Djoomart Otorbaev    country KGZ
  forms Otorbaev
  term Prime Minister   sector GOV   from 2014-03-25   to 2015-05-01
person Temir Sariyev    country KGZ
  forms Sariyev
  term Prime Minister   sector GOV   from 2015-05-01   to 2016-04-13
person Sooronbay Jeenbekov    country KGZ
  forms Jeenbekov
  term Prime Minister   sector GOV   from 2016-04-13   to 2017-08-22
  term President   sector GOV   from 2017-11-24   to 2020-10-15
person Muhammetkaliy Abulgaziyev    country KGZ
  forms Abulgaziyev
  term Prime Minister   sector GOV   from 2017-08-22   to 2017-08-26
  term Prime Minister   sector GOV   from 2018-04-20   to 2020-06-15
person Sapar Isakov    country KGZ
  forms Isakov
  term Prime Minister   sector GOV   from 2017-08-26   to 2018-04-19
person Kubatbek Boronov    country KGZ
  forms Boronov
  term Prime Minister   sector GOV   from 2020-06-17   to 2020-10-06
person Sadyr Zhaparov    country KGZ
  forms Zhaparov
  term Prime Minister   sector GOV   from 2020-10-10   to 2020-11-14
  term President   sector GOV   from 2020-10-16   to 2020-11-14
  term President   sector GOV   from 2021-01-28
person Ulukbek Maripov    country KGZ
  forms Maripov
  term Prime Minister   sector GOV   from 2021-02-03   to 2021-10-12
person Artjom Nowikow    country KGZ
  forms Nowikow
  term Prime Minister   sector GOV   from 2021-05-05   to 2021-05-20
person Akylbek Japarov    country KGZ
  forms Sadyr Japarov, Japarov
  term Prime Minister   sector GOV   from 2021-10-12
person Adylbek Kasymaliyev    country KGZ
  forms Kasymaliyev
  term Prime Minister   sector GOV   from 2024-12-18
person Askar Akayev    country KGZ
  forms Akayev
  term President   sector GOV   from 1990-10-27   to 2005-03-24
person Ishenbai Kadyrbekov    country KGZ
  forms Kadyrbekov
  term President   sector GOV   from 2005-03-24   to 2005-03-25
person Talant Mamytov    country KGZ
  forms Mamytov
  term President   sector GOV   from 2020-11-14   to 2021-01-27
person Tazhikan Borbugulovna Kalimbetova    country KGZ
  term Finance Minister   sector GOV   from 2007   to 2009
person Marat Sultanov    country KGZ
  term Finance Minister   sector GOV   from 2009-10-21   to 2010-04-07
person Adylbek Kasymaliev    country KGZ
  term Finance Minister   sector GOV   from 2015-11   to 2018-12
person Almaz Baketaev    country KGZ
  term Finance Minister   sector GOV   from 2021-10-13
person Molodomus Kongantiev    country KGZ
  term Interior Minister   sector GOV   from 2009-10-21   to 2010-04-07
person Ulan Niyazbekov    country KGZ
  term Interior Minister   sector GOV   from 2021-10-13
person Nurlan Tursunkulov    country KGZ
  term Justice Minister   sector GOV   from 2009-10-21   to 2010-04-07
person Ayaz Baetov    country KGZ
  term Justice Minister   sector GOV   from 2021-10-13
person Tea Banh    country KHM
  term Defence Minister   sector GOV   from 1987   to 2004
  term Defence Minister   sector GOV   from 2006-06-27
  term Deputy Prime Minister   sector GOV   from 2004-07-16
person Hor Namhong    country KHM
  term Foreign Minister   sector GOV   from 1998-11-30   to 2016-04-04
  term Deputy Prime Minister   sector GOV   from 2004-07-16
person Prak Sokhon    country KHM
  term Foreign Minister   sector GOV   from 2016-04-05
  term Deputy Prime Minister   sector GOV   from 2018-09-06
person Hun Sen    country KHM
  term Prime Minister   sector GOV   from 1985-01-14   to 2023-08-22
person Prince Norodom Ranariddh    country KHM
  term Prime Minister   sector GOV   from 1993-09-21   to 1997-07-06
person Hun Manet    country KHM
  term Prime Minister   sector GOV   from 2023-08-22
person Heng Samrin    country KHM
  forms Heng
  term King   sector GOV   from 1981-06-27   to 1992-04-06
person Chea Sim    country KHM
  forms Chea
  term King   sector GOV   from 1992-04-06   to 1993-06-14
person Norodom Sihanouk    country KHM
  forms Norodom
  term King   sector GOV   from 1993-06-14   to 2004-10-07
person Norodom Sihamoni    country KHM
  forms Norodom
  term King   sector GOV   from 2004-10-14
person Sok An    country KHM
  term Deputy Prime Minister   sector GOV   from 2004-07-16   to 2017-03-15
person Bin Chhin    country KHM
  term Deputy Prime Minister   sector GOV   from 2007-09-05
person Keat Chhon    country KHM
  term Deputy Prime Minister   sector GOV   from 2008-09-25   to 2016-04-04
  term Finance Minister   sector GOV   from 1994-10-24   to 2013-09-23
person Men Sam An    country KHM
  term Deputy Prime Minister   sector GOV   from 2008-09-25
person Yim Chhaily    country KHM
  term Deputy Prime Minister   sector GOV   from 2008-09-25
person Ke Kim Yan    country KHM
  term Deputy Prime Minister   sector GOV   from 2009-03-12
person Aun Porn Moniroth    country KHM
  term Deputy Prime Minister   sector GOV   from 2018-09-06
  term Finance Minister   sector GOV   from 2013-09-24
person Chea Sophara    country KHM
  term Deputy Prime Minister   sector GOV   from 2018-09-06
person Ang Vong Vathana    country KHM
  term Justice Minister   sector GOV   from 2015-02   to 2020-03-30
person Koeut Rith    country KHM
  term Justice Minister   sector GOV   from 2020-04-02
person Ieremia Tabai    country KIR
  forms Tabai
  term President   sector GOV   from 1983-02-18   to 1991-07-04
person Teatao Teannaki    country KIR
  forms Teannaki
  term President   sector GOV   from 1991-07-04   to 1994-05-24
person Tekiree Tamuera    country KIR
  forms Tamuera
  term President   sector GOV   from 1994-05-24   to 1994-05-28
person Ata Teaotai    country KIR
  forms Teaotai
  term President   sector GOV   from 1994-05-28   to 1994-10-01
person Teburoro Tito    country KIR
  forms Tito
  term President   sector GOV   from 1994-10-01   to 2003-03-28
person Tion Otang    country KIR
  forms Otang
  term President   sector GOV   from 2003-03-28   to 2003-07-10
person Anote Tong    country KIR
  term President   sector GOV   from 2003-07-10   to 2016-03-11
person Taneti Maamau    country KIR
  forms Maamau
  term President   sector GOV   from 2016-03-11
person Teuea Toatu    country KIR
  term Finance Minister   sector GOV   from 2016-03-15
person Boutu Bateriki    country KIR
  term Interior Minister   sector GOV   from 2020-07-02
person Tarakabu Tofinga    country KIR
  term Justice Minister   sector GOV   from 2020-07-02
person Mark Brantley    country KNA
  term Foreign Minister   sector GOV   from 2015-02-22   to 2022-05-10
person Vincent F. Byron    country KNA
  term Foreign Minister   sector GOV   from 2022-05-10
  term Justice Minister   sector GOV   from 2020-06-05
person Denzil Douglas    country KNA
  forms Douglas
  term Prime Minister   sector GOV   from 1995-07-06   to 2015-02-18
person Timothy Harris    country KNA
  forms Harris
  term Prime Minister   sector GOV   from 2015-02-18   to 2022-08-06
person Terrance Drew    country KNA
  term Prime Minister   sector GOV   from 2022-08-06
person Sir Clement Athelston Arrindell    country KNA
  forms Arrindell
  term Governor-General   sector GOV   from 1983-01-01   to 1995-12-31
person Cuthbert Sebastian    country KNA
  forms Sebastian
  term Governor-General   sector GOV   from 1996-01-01   to 2013-01-01
person Edmund Lawrence    country KNA
  forms Lawrence
  term Governor-General   sector GOV   from 2013-01-02   to 2015-05-19
person Tapley Seaton    country KNA
  forms Seaton
  term Governor-General   sector GOV   from 2015-05-19
person Han Min-goo    country KOR
  term Defence Minister   sector GOV   from 2014-06-30   to 2017-07-13
person Song Young-moo    country KOR
  term Defence Minister   sector GOV   from 2017-07-13   to 2018-09-21
person Jeong Kyeong-doo    country KOR
  term Defence Minister   sector GOV   from 2018-09-21   to 2020-09-18
person Suh Wook    country KOR
  term Defence Minister   sector GOV   from 2020-09   to 2022-05-10
person Lee Jong-sup    country KOR
  term Defence Minister   sector GOV   from 2022-05-10
person Hong Soon-young    country KOR
  term Foreign Minister   sector GOV   from 1998-08-04   to 2000-01-14
person Lee Joung-binn    country KOR
  term Foreign Minister   sector GOV   from 2000-01-14   to 2001-03-26
person Han Seung-soo    country KOR
  term Foreign Minister   sector GOV   from 2001-03-26   to 2002-02-04
person Choi Sung-hong    country KOR
  term Foreign Minister   sector GOV   from 2002-02-04   to 2003-02-27
person Yoon Young-kwan    country KOR
  term Foreign Minister   sector GOV   from 2003-02-27   to 2004-01-17
person Ban Ki-moon    country KOR
  term Foreign Minister   sector GOV   from 2004-01-17   to 2006-11-10
person Song Minsoon    country KOR
  term Foreign Minister   sector GOV   from 2006-11-10   to 2008-02-29
person Yu Myung-hwan    country KOR
  term Foreign Minister   sector GOV   from 2008-02-29   to 2010-09-04
person Kim Sung-hwan    country KOR
  term Foreign Minister   sector GOV   from 2010-10-08   to 2013-03-11
person Yun Byung-se    country KOR
  term Foreign Minister   sector GOV   from 2013-03-11   to 2017-06-18
person Kang Kyung-hwa    country KOR
  term Foreign Minister   sector GOV   from 2017-06-18   to 2021-02-08
person Chung Eui-yong    country KOR
  term Foreign Minister   sector GOV   from 2021-02-09   to 2022-05-12
person Park Jin    country KOR
  term Foreign Minister   sector GOV   from 2022-05-12
person Lee Ju Ho    country KOR
  forms Lee Jae-myung
  term Acting Prime Minister   sector GOV   from 2025-05-02
person Lee Hae Chan    country KOR
  term Prime Minister   sector GOV   from 2004-07-30   to 2006-03-15
person Han Duck-soo    country KOR
  term Prime Minister   sector GOV   from 2006-03-14   to 2006-04-19
  term Prime Minister   sector GOV   from 2007-04-02   to 2008-02-29
  term Prime Minister   sector GOV   from 2022-05-21   to 2025-05-02
  term Deputy Prime Minister   sector GOV   from 2005-03-14   to 2006-07-18
  term Finance Minister   sector GOV   from 2005-03-14   to 2006-07-18
person Han Myung Sook    country KOR
  term Prime Minister   sector GOV   from 2006-04-19   to 2007-03-07
person Kwon O-kyu    country KOR
  forms Kwon
  term Prime Minister   sector GOV   from 2007-03-07   to 2007-04-02
  term Deputy Prime Minister   sector GOV   from 2006-07-18   to 2008-02-29
person Chung Un-chan    country KOR
  term Prime Minister   sector GOV   from 2009-09-29   to 2010-08-11
person Yoon Jeung-hyun    country KOR
  forms Yoon
  term Prime Minister   sector GOV   from 2010-08-11   to 2010-10-01
  term Finance Minister   sector GOV   from 2009-02-10   to 2011-06-01
person Kim Hwang-sik    country KOR
  term Prime Minister   sector GOV   from 2010-10-01   to 2013-02-26
person Jung Hong-won    country KOR
  forms Jung
  term Prime Minister   sector GOV   from 2013-02-26   to 2015-02-16
person Lee Wan-koo    country KOR
  term Prime Minister   sector GOV   from 2015-02-17   to 2015-04-27
person Hwang Kyo-ahn    country KOR
  forms Hwang
  term Prime Minister   sector GOV   from 2015-06-18   to 2017-05-11
  term Acting President   sector GOV   from 2016-12-09   to 2017-05-10
  term Justice Minister   sector GOV   from 2013-03-11   to 2015-06-18
person Lee Nak-yon    country KOR
  term Prime Minister   sector GOV   from 2017-05-31   to 2020-01-14
person Chung Sye-kyun    country KOR
  term Prime Minister   sector GOV   from 2020-01-14   to 2021-04-17
person Hong Nam-ki    country KOR
  forms Hong
  term Prime Minister   sector GOV   from 2021-04-17   to 2021-05-14
  term Deputy Prime Minister   sector GOV   from 2018-12-11   to 2022-05-09
  term Finance Minister   sector GOV   from 2018-11   to 2022-05-09
person Kim Boo-kyum    country KOR
  term Prime Minister   sector GOV   from 2021-05-14   to 2022-05-11
  term Interior Minister   sector GOV   from 2017-06-16   to 2019-04-06
person Choo Kyung-ho    country KOR
  forms Choo
  term Prime Minister   sector GOV   from 2022-05-12   to 2022-05-20
  term Deputy Prime Minister   sector GOV   from 2022-05-10
  term Finance Minister   sector GOV   from 2022-05-10
person Kim Min-seok    country KOR
  term Prime Minister   sector GOV   from 2025-07-03
person Roh Tae Woo    country KOR
  term President   sector GOV   from 1988-02-25   to 1993-02-25
person Kim Young-sam    country KOR
  forms Kim Young-sik
  term President   sector GOV   from 1993-02-25   to 1998-02-25
  term Deputy Prime Minister   sector GOV   from 2005-01-11   to 2005-01-28
person Kim Dae-jung    country KOR
  term President   sector GOV   from 1998-02-25   to 2003-02-24
person Roh Moo-hyun    country KOR
  term President   sector GOV   from 2003-02-25   to 2008-02-24
person Lee Myung-bak    country KOR
  term President   sector GOV   from 2008-02-25   to 2013-02-24
person Park Geun-hye    country KOR
  term President   sector GOV   from 2013-02-25   to 2017-03-10
person Moon Jae-in    country KOR
  term President   sector GOV   from 2017-05-10   to 2022-05-09
person Yoon Suk-yeol    country KOR
  forms Yoon
  term President   sector GOV   from 2022-05-10   to 2025-06-04
person Han Wan-sang    country KOR
  term Deputy Prime Minister   sector GOV   from 2001-01-29   to 2002-01-29
person Jin Nyum    country KOR
  term Deputy Prime Minister   sector GOV   from 2001-01-29   to 2002-04-15
person Lee Sang-joo    country KOR
  term Deputy Prime Minister   sector GOV   from 2002-01-29   to 2003-03-06
person Jeon Yun-churl    country KOR
  forms Jeon Yun Churi
  term Deputy Prime Minister   sector GOV   from 2002-04-15   to 2003-02-25
person Kim Jin-pyo    country KOR
  term Deputy Prime Minister   sector GOV   from 2003-02-25   to 2004-02-10
  term Deputy Prime Minister   sector GOV   from 2005-01-28   to 2006-07-21
person Yoon Deok-hong    country KOR
  term Deputy Prime Minister   sector GOV   from 2003-03-07   to 2003-12-24
person Ahn Byung-young    country KOR
  term Deputy Prime Minister   sector GOV   from 2003-12-24   to 2005-01-05
person Lee Hun-jai    country KOR
  term Deputy Prime Minister   sector GOV   from 2004-02-10   to 2005-03-07
person Oh Myung    country KOR
  term Deputy Prime Minister   sector GOV   from 2004-10-18   to 2006-02-10
person Lee Ki-jun    country KOR
  term Deputy Prime Minister   sector GOV   from 2005-01-05   to 2005-01-11
person Kim Woo Sik    country KOR
  term Deputy Prime Minister   sector GOV   from 2006-02-10   to 2008-02-29
person Kim Byong-joon    country KOR
  term Deputy Prime Minister   sector GOV   from 2006-07-21   to 2006-08-09
person Lee Jong-seo    country KOR
  term Deputy Prime Minister   sector GOV   from 2006-08-09   to 2006-09-20
person Kim Shin-il    country KOR
  term Deputy Prime Minister   sector GOV   from 2006-09-20   to 2008-02-06
person Seo Nam-soo    country KOR
  term Deputy Prime Minister   sector GOV   from 2008-02-06   to 2008-02-29
person Hyun Oh-seok    country KOR
  term Deputy Prime Minister   sector GOV   from 2013-03-22   to 2014-07-15
person Choi Kyoung-hwan    country KOR
  term Deputy Prime Minister   sector GOV   from 2014-07-15   to 2016-01-12
person Hwang Woo-yea    country KOR
  term Deputy Prime Minister   sector GOV   from 2014-11-19   to 2016-01-12
person Lee Joon-sik    country KOR
  term Deputy Prime Minister   sector GOV   from 2016-01-13   to 2017-07-05
person Yoo Il-ho    country KOR
  term Deputy Prime Minister   sector GOV   from 2016-01-13   to 2017-06-10
person Kim Dong-yeon    country KOR
  term Deputy Prime Minister   sector GOV   from 2017-06-10   to 2018-12-10
  term Finance Minister   sector GOV   from 2017-06-09   to 2018-12-10
person Kim Sang-gon    country KOR
  term Deputy Prime Minister   sector GOV   from 2017-07-05   to 2018-10-02
person Yoo Eun-hae    country KOR
  term Deputy Prime Minister   sector GOV   from 2018-10-02   to 2022-05-09
person Park Soon-ae    country KOR
  term Deputy Prime Minister   sector GOV   from 2022-07-04
person Jeon Hae-cheol    country KOR
  term Interior Minister   sector GOV   from 2020-12-24   to 2022-05-12
person Lee Sang-min    country KOR
  term Interior Minister   sector GOV   from 2022-05-12
person Kang Kum-sil    country KOR
  term Justice Minister   sector GOV   from 2003-02-07   to 2004-07-28
person Kim Seung-kew    country KOR
  term Justice Minister   sector GOV   from 2004-07-29   to 2005-06-29
person Chun Jung-bae    country KOR
  term Justice Minister   sector GOV   from 2005-06-29   to 2006-07-26
person Kim Sung-ho    country KOR
  forms Kim Song Ho
  term Justice Minister   sector GOV   from 2006-08-28   to 2007-09-03
person Kwon Jae-jin    country KOR
  term Justice Minister   sector GOV   from 2011-08-12   to 2013-03-11
person Kim Ju-hyeon    country KOR
  term Justice Minister   sector GOV   from 2015-06-13   to 2015-07-09
person Kim Hyun-woong    country KOR
  term Justice Minister   sector GOV   from 2015-07-09   to 2016-11-29
person Park Sang-ki    country KOR
  term Justice Minister   sector GOV   from 2017-07-19   to 2019-09-08
person Cho Kuk    country KOR
  term Justice Minister   sector GOV   from 2019-09-09   to 2019-10-14
person Kim Oh-soo    country KOR
  term Justice Minister   sector GOV   from 2019-10-14   to 2020-01-01
person Choo Mi-ae    country KOR
  term Justice Minister   sector GOV   from 2020-01-02   to 2021-01-27
person Park Beom-kye    country KOR
  term Justice Minister   sector GOV   from 2021-01-28   to 2022-05-09
person Dong-hoon Han    country KOR
  term Justice Minister   sector GOV   from 2022-05-09
person Armend Mehaj    country KOS
  term Defence Minister   sector GOV   from 2021-03-22
person Hashim Thaçi    country KOS
  forms Thaçi
  term Prime Minister   sector GOV   from 1999-04-02   to 2000-02-01
  term Prime Minister   sector GOV   from 2008-01-09   to 2014-12-09
  term President   sector GOV   from 2016-04-07   to 2020-11-05
person Bajram Rexhepi    country KOS
  forms Rexhepi
  term Prime Minister   sector GOV   from 2002-03-04   to 2004-12-03
person Ramush Haradinaj    country KOS
  forms Haradinaj
  term Prime Minister   sector GOV   from 2004-12-03   to 2005-03-08
  term Prime Minister   sector GOV   from 2017-09-09   to 2020-02-03
person Adem Salihaj    country KOS
  forms Salihaj
  term Prime Minister   sector GOV   from 2005-03-08   to 2005-03-25
person Agim Çeku    country KOS
  forms Çeku
  term Prime Minister   sector GOV   from 2006-03-10   to 2008-01-09
person Isa Mustafa    country KOS
  forms Mustafa
  term Prime Minister   sector GOV   from 2014-12-09   to 2017-09-09
person Albin Kurti    country KOS
  forms Kurti
  term Prime Minister   sector GOV   from 2020-02-03   to 2020-06-03
  term Prime Minister   sector GOV   from 2021-03-22
person Avdullah Hoti    country KOS
  forms Hoti
  term Prime Minister   sector GOV   from 2020-06-03   to 2021-03-22
person Ibrahim Rugova    country KOS
  forms Rugova
  term President   sector GOV   from 2002-03-04   to 2006-01-21
person Fatmir Sejdiu    country KOS
  forms Sejdiu
  term President   sector GOV   from 2008-02-17   to 2010-09-27
person Jakup Krasniqi    country KOS
  forms Krasniqi
  term President   sector GOV   from 2010-09-27   to 2011-02-22
  term President   sector GOV   from 2011-04-04   to 2011-04-07
person Behgjet Pacolli    country KOS
  forms Pacolli
  term President   sector GOV   from 2011-02-22   to 2011-04-04
person Atifete Jahjaga    country KOS
  forms Jahjaga
  term President   sector GOV   from 2011-04-07   to 2016-04-07
person Vjosa Osmani    country KOS
  forms Vjosa Osmani-Sadriu, Osmani
  term President   sector GOV   from 2020-11-05
person Glauk Konjufca    country KOS
  forms Konjufca
  term President   sector GOV   from 2021-03-22   to 2021-04-04
person Hekuran Murati    country KOS
  term Finance Minister   sector GOV   from 2021-03-22
person Xhelal Sveçla    country KOS
  term Interior Minister   sector GOV   from 2021-03-22
person Jonuz Salihaj    country KOS
  term Justice Minister   sector GOV   from 2006   to 2008
person Nekibe Kelmendi    country KOS
  term Justice Minister   sector GOV   from 2008   to 2011
person Haki Demolli    country KOS
  term Justice Minister   sector GOV   from 2010-03-31   to 2010-10-18
person Hajredin Kuçi    country KOS
  term Justice Minister   sector GOV   from 2011   to 2016
person Abelard Tahiri    country KOS
  term Justice Minister   sector GOV   from 2016   to 2020
person Dhurata Hoxha    country KOS
  term Justice Minister   sector GOV   from 2016   to 2016
person Albulena Haxhiu    country KOS
  term Justice Minister   sector GOV   from 2020-02-03   to 2020-06-03
  term Justice Minister   sector GOV   from 2021-03-22
person Selim Selimi    country KOS
  term Justice Minister   sector GOV   from 2020-06-03   to 2021-03-22
person Salem Sabah Al-Salem Al-Sabah    country KWT
  term Defence Minister   sector GOV   from 1996-10-15   to 2001-02-14
person Jaber Al-Mubarak Al-Hamad Al-Sabah    country KWT
  forms Al-Hamad Al-Sabah, Sabah Khalid al-Hamad al-Sabah
  term Defence Minister   sector GOV   from 2001-02-14   to 2011-11-28
  term Prime Minister   sector GOV   from 2011-12-04   to 2019-11-19
  term Interior Minister   sector GOV   from 2006-02-09   to 2007-10-28
person Ahmad Al Khalid Al Sabah    country KWT
  term Defence Minister   sector GOV   from 2012-02-14   to 2013-08-04
person Khaled Al Jarrah Al Sabah    country KWT
  term Defence Minister   sector GOV   from 2013-08-04   to 2016-12-10
  term Interior Minister   sector GOV   from 2016-12-10   to 2019-11-18
person Mohammad Al Khalid Al Sabah    country KWT
  term Defence Minister   sector GOV   from 2016-12-10   to 2017-12-11
  term Interior Minister   sector GOV   from 1996-10-15   to 2003-07-13
  term Interior Minister   sector GOV   from 2013-08-04   to 2016-12-10
person Nasser Sabah Al-Ahmad Al-Sabah    country KWT
  term Defence Minister   sector GOV   from 2017-12-11   to 2019-11-18
person Ahmad Mansour Al-Ahmad Al-Sabah    country KWT
  term Defence Minister   sector GOV   from 2019-12-17   to 2020-12-14
  term Deputy Prime Minister   sector GOV   from 2021-12-28   to 2022-02-17
  term Interior Minister   sector GOV   from 2021-12-28   to 2022-02-17
person Hamad Jaber Al-Ali Al-Sabah    country KWT
  term Defence Minister   sector GOV   from 2020-12-14   to 2022-02-17
  term Deputy Prime Minister   sector GOV   from 2020-12-14   to 2022-02-17
person Ahmad Nasser al-Mohammed al-Sabah    country KWT
  term Defence Minister   sector GOV   from 2022-02-17   to 2022-03-09
  term Foreign Minister   sector GOV   from 2019-12-17
  term Deputy Prime Minister   sector GOV   from 2021-12-28   to 2022-03-21
person Talal Khaled Al-Ahmad Al-Sabah    country KWT
  term Defence Minister   sector GOV   from 2022-03-09
  term Deputy Prime Minister   sector GOV   from 2022-03-09
person Sabah Al-Ahmad Al-Jaber Al-Sabah    country KWT
  forms Nawaf al-Ahmad al-Jabir al-Sabah
  term Foreign Minister   sector GOV   from 1963   to 2003
  term Prime Minister   sector GOV   from 2003-07-13   to 2006-01-30
  term Emir   sector GOV   from 2006-01-29   to 2020-09-29
person Muhammad Sabah Al-Salem Al-Sabah    country KWT
  term Foreign Minister   sector GOV   from 2003-07-14   to 2011-10-18
  term Deputy Prime Minister   sector GOV   from 2006-02   to 2011-10-18
  term Finance Minister   sector GOV   from 2003-01   to 2003-07
person Sabah Al-Khalid Al-Sabah    country KWT
  forms Ahmad Abdullah Al-Ahmad al Sabah, Ahmad Al-Nawaf Al-Ahmad al-Sabah, Ahmad Nawaf Al-Ahmad al-Sabah, Ahmad al-Abdullah al Sabah, Mohammad Sabah Al Salim Al Sabah, Muhammad Al Sabah Al Salim Al Sabah
  term Foreign Minister   sector GOV   from 2011-10-22   to 2019-11-19
  term Prime Minister   sector GOV   from 2019-11-19
  term Deputy Prime Minister   sector GOV   from 2011-12-04   to 2019-11-19
person Saad Al-Abdullah Al-Salim Al-Sabah    country KWT
  forms Sabah al-Ahmad al-Jabir al-Sabah
  term Prime Minister   sector GOV   from 1978-02-08   to 2003-07-13
  term Emir   sector GOV   from 2006-01-15   to 2006-01-24
person Nasser Mohammed Al-Ahmed Al-Sabah    country KWT
  forms Jabir Al-Mubarak al-Hamad al-Sabah
  term Prime Minister   sector GOV   from 2006-02-07   to 2011-11-28
person Jaber al-Ahmad al-Sabah    country KWT
  term Emir   sector GOV   from 1977-12-31   to 2006-01-15
person Nawaf Al-Ahmad Al-Jaber Al-Sabah    country KWT
  forms Ahmad al-Nawaf al-Sabah, Mishal al-Ahmad al-Jabir al-Sabah, Mishal al-Ahmad al-Sabah
  term Emir   sector GOV   from 2020-09-29
  term Interior Minister   sector GOV   from 2003-07-13   to 2006-02-07
person Saddam Hussein    country KWT
  term Occupation   sector GOV   from 1990-08-02   to 1991-04-20
person Mohammad Abdullatif Al-Fares    country KWT
  term Deputy Prime Minister   sector GOV   from 2021-12-28
  term Interior Minister   sector GOV   from 2022-02-17   to 2022-03-09
person Ahmad Al Abdullah Al Sabah    country KWT
  term Finance Minister   sector GOV   from 1999   to 2001
person Mustafa Jassem Al-Shamali    country KWT
  term Finance Minister   sector GOV   from 2007   to 2012-05
person Salem Abdulaziz Al Sabah    country KWT
  term Finance Minister   sector GOV   from 2013-08-04   to 2014-01
person Anas Khalid Al Saleh    country KWT
  term Finance Minister   sector GOV   from 2014-01   to 2017-12
  term Interior Minister   sector GOV   from 2019-11-18   to 2020-12-14
person Mariam Al-Aqeel    country KWT
  term Finance Minister   sector GOV   from 2019-12   to 2020-02
person Barak Ali Barak Al-Sheetan    country KWT
  term Finance Minister   sector GOV   from 2020-02-16   to 2020-12-14
person Khalifa Musaed Hamada    country KWT
  term Finance Minister   sector GOV   from 2020-12-14   to 2021-12-28
person Abdulwahab Al-Rushaid    country KWT
  term Finance Minister   sector GOV   from 2021-12-28
person Thamer Ali Sabah Al-Salem Al-Sabah    country KWT
  term Interior Minister   sector GOV   from 2020-12-14   to 2021-12-28
person Ahmed Nawaf Al-Ahmad Al-Sabah    country KWT
  term Interior Minister   sector GOV   from 2022-03-09
person Abdullah Al-Roumi    country KWT
  term Justice Minister   sector GOV   from 2021-03-02   to 2021-11-14
person Jamal Hadhel Al-Jalwai    country KWT
  term Justice Minister   sector GOV   from 2021-12-28
person Chansamone Chanyalath    country LAO
  term Defence Minister   sector GOV   from 2021-03-22
  term Deputy Prime Minister   sector GOV   from 2021-03-22
person Thongloun Sisoulith    country LAO
  forms Thongloun Sisolit, Thongloun Sisoulit, Sisoulith
  term Foreign Minister   sector GOV   from 2006-06-08   to 2016-04-20
  term Prime Minister   sector GOV   from 2016-04-20   to 2021-03-22
  term President   sector GOV   from 2021-03-22
  term Deputy Prime Minister   sector GOV   from 2001-03-27   to 2016-04-20
person Saleumxay Kommasith    country LAO
  term Foreign Minister   sector GOV   from 2016-04-20
  term Deputy Prime Minister   sector GOV   from 2022-06-20
person Phomivan    country LAO
  term Prime Minister   sector GOV   from 1975-12-02   to 1992-11-25
person Nouhak Phoumsavan    country LAO
  forms Phoumsavan
  term Prime Minister   sector GOV   from 1992-11-25   to 1998-02-24
person Sisavath Keobounphanh    country LAO
  forms Keobounphanh
  term Prime Minister   sector GOV   from 1998-02-24   to 2001-03-22
person Bounnhang Vorachith    country LAO
  forms Bounnyang Vorachit, Vorachith
  term Prime Minister   sector GOV   from 2001-03-27   to 2006-06-08
  term President   sector GOV   from 2016-04-20   to 2021-03-22
  term Deputy Prime Minister   sector GOV   from 1993-02-25   to 2001-03-27
  term Vice President   sector GOV   from 2006-06-08   to 2016-04-20
person Bouasone Bouphavanh    country LAO
  forms Bouphavanh
  term Prime Minister   sector GOV   from 2006-06-08   to 2010-12-23
  term Deputy Prime Minister   sector GOV   from 2003-10-03   to 2006-06-08
person Thongsing Thammavong    country LAO
  forms Thammavong
  term Prime Minister   sector GOV   from 2010-12-23   to 2016-04-20
person Phankham Viphavan    country LAO
  forms Viphavan
  term Prime Minister   sector GOV   from 2021-03-22   to 2022-12-30
  term Vice President   sector GOV   from 2016-04-20   to 2021-03-22
person Sonexay Siphandone    country LAO
  forms Sonexay Siphandon, Sonxai Siphandon, Siphandone
  term Prime Minister   sector GOV   from 2022-12-30
  term Deputy Prime Minister   sector GOV   from 2016-04-20
person Prince Souphanouvong    country LAO
  forms Souphanouvong
  term President   sector GOV   from 1975-12-03   to 1991-08-15
person Kaysone Phomvihane    country LAO
  forms Phomvihane
  term President   sector GOV   from 1991-08-15   to 1992-11-21
person Phounsavanh    country LAO
  term President   sector GOV   from 1992-11-25   to 1998-02-24
person Khamtai Siphandon    country LAO
  forms Khamtai Siphadon, Siphandon
  term President   sector GOV   from 1998-02-24   to 2006-06-08
person Choummaly Sayasone    country LAO
  forms Choummali Saignason, Sayasone
  term President   sector GOV   from 2006-06-08   to 2016-04-20
  term Deputy Prime Minister   sector GOV   from 1998-02-24   to 2001-03-27
  term Vice President   sector GOV   from 2001-03-27   to 2006-03-21
person Somsavat Lengsavad    country LAO
  term Deputy Prime Minister   sector GOV   from 1993-02-25   to 2016-04-20
person Asang Laoly    country LAO
  term Deputy Prime Minister   sector GOV   from 2002-09-30   to 2016-04-20
person Douangchay Phichit    country LAO
  term Deputy Prime Minister   sector GOV   from 2006-06-08   to 2014-05-17
person Bounthong Chitmany    country LAO
  term Deputy Prime Minister   sector GOV   from 2016-04-20   to 2021-03-22
  term Vice President   sector GOV   from 2021-03-22
person Somdy Douangdy    country LAO
  term Deputy Prime Minister   sector GOV   from 2016-04-20   to 2021-03-22
person Kikeo Khaykhamphithoun    country LAO
  term Deputy Prime Minister   sector GOV   from 2021-03-22
person Vilay Lakhamfong    country LAO
  term Deputy Prime Minister   sector GOV   from 2022-06-20
  term Interior Minister   sector GOV   from 2021-03-22
person Bounchom Oubonpaseuth    country LAO
  term Finance Minister   sector GOV   from 2021-03-22
person Thongchanh Manixay    country LAO
  term Interior Minister   sector GOV   from 2021-03-22
person Phaivy Siboualipha    country LAO
  term Justice Minister   sector GOV   from 2021-03-22
person Pany Yathotou    country LAO
  term Vice President   sector GOV   from 2021-03-22
person Ghazi Zaiter    country LBN
  term Defence Minister   sector GOV   from 1998-12-04   to 2000-10-26
person Khalil Hraoui    country LBN
  term Defence Minister   sector GOV   from 2000-10-26   to 2003-04-17
person Mahmoud Hammoud    country LBN
  forms Mahmud Hammoud
  term Defence Minister   sector GOV   from 2003-04-17   to 2005-07-19
  term Foreign Minister   sector GOV   from 2000-10-26   to 2003-04-17
  term Foreign Minister   sector GOV   from 2004-10-26   to 2005-03
person Abdul Rahim Mourad    country LBN
  term Defence Minister   sector GOV   from 2004-10-26   to 2005-04-19
person Elias Murr    country LBN
  term Defence Minister   sector GOV   from 2005-04-19   to 2011-06-13
  term Deputy Prime Minister   sector GOV   from 2005-04-19   to 2005-11-13
  term Deputy Prime Minister   sector GOV   from 2009-11-09   to 2011-01-12
person Fayez Ghosn    country LBN
  term Defence Minister   sector GOV   from 2011-06-13   to 2014-02-15
person Samir Mouqbel    country LBN
  term Defence Minister   sector GOV   from 2014-02-14   to 2016-12-18
  term Deputy Prime Minister   sector GOV   from 2011-06-13   to 2013-03-23
  term Deputy Prime Minister   sector GOV   from 2014-02-15   to 2016-12-18
person Yacoub Sarraf    country LBN
  term Defence Minister   sector GOV   from 2016-12-18   to 2019-02-03
person Elias Bou Saab    country LBN
  term Defence Minister   sector GOV   from 2019-02-03   to 2020-01-21
person Zeina Akar    country LBN
  term Defence Minister   sector GOV   from 2020-01-21   to 2021-09-10
  term Foreign Minister   sector GOV   from 2021-05-19   to 2021-09-10
  term Deputy Prime Minister   sector GOV   from 2020-01-21   to 2021-09-10
person Maurice Sleem    country LBN
  term Defence Minister   sector GOV   from 2021-09-10
person Selim al-Hoss    country LBN
  forms al-Hoss
  term Foreign Minister   sector GOV   from 1998   to 2000
  term Prime Minister   sector GOV   from 1998-12-06   to 2000-10-23
person Jean Obeid    country LBN
  term Foreign Minister   sector GOV   from 2003-04-17   to 2004-10-26
person Fawzi Salloukh    country LBN
  term Foreign Minister   sector GOV   from 2005-06-19   to 2009-11-09
person Tarek Mitri    country LBN
  forms Tareq Mitri
  term Foreign Minister   sector GOV   from 2006   to 2008
person Ali Al Shami    country LBN
  term Foreign Minister   sector GOV   from 2009-11-09   to 2011-06-13
person Adnan Mansour    country LBN
  term Foreign Minister   sector GOV   from 2011-06-13   to 2014-02-15
person Gebran Bassil    country LBN
  term Foreign Minister   sector GOV   from 2014-02-15   to 2020-01-21
person Nassif Hitti    country LBN
  term Foreign Minister   sector GOV   from 2020-01-21   to 2020-08-03
person Charbel Wehbe    country LBN
  term Foreign Minister   sector GOV   from 2020-08-03   to 2021-05-19
person Abdallah Bou Habib    country LBN
  term Foreign Minister   sector GOV   from 2021-09-10
person Najib Miqati    country LBN
  forms Miqati
  term Caretaker Prime Minister   sector GOV   from 2021-09-20   to 2025-02-08
person Salim Hoss    country LBN
  forms Hoss
  term Prime Minister   sector GOV   from 1987-06-01   to 1990-12-24
person Omar Karami    country LBN
  forms Karami
  term Prime Minister   sector GOV   from 1990-12-24   to 1992-05-13
  term Prime Minister   sector GOV   from 2004-10-26   to 2005-04-19
person Rashid As Solh    country LBN
  forms Solh
  term Prime Minister   sector GOV   from 1992-05-13   to 1992-10-31
person Rafiq Hariri    country LBN
  forms Hariri
  term Prime Minister   sector GOV   from 1992-10-31   to 1998-12-02
person Rafic Hariri    country LBN
  forms Hariri
  term Prime Minister   sector GOV   from 2000-10-23   to 2004-10-21
person Najib Mikati    country LBN
  forms Mikati
  term Prime Minister   sector GOV   from 2005-04-15   to 2005-07-19
  term Prime Minister   sector GOV   from 2011-06-13   to 2014-02-15
  term Prime Minister   sector GOV   from 2021-09-10   to 2021-09-20
person Fouad Siniora    country LBN
  forms Siniora
  term Prime Minister   sector GOV   from 2005-07-18   to 2009-11-09
  term President   sector GOV   from 2007-11-24   to 2008-05-25
  term Finance Minister   sector GOV   from 2000-10-26   to 2004-10-26
person Saad Hariri    country LBN
  forms Saad al-Hariri, Hariri
  term Prime Minister   sector GOV   from 2009-11-09   to 2011-06-13
  term Prime Minister   sector GOV   from 2016-12-18   to 2019-10-29
  term Prime Minister   sector GOV   from 2020-10-22   to 2021-09-20
person Tammam Salam    country LBN
  forms Tamam Salam, Salam
  term Prime Minister   sector GOV   from 2014-02-15   to 2016-12-18
  term President   sector GOV   from 2014-05-25   to 2016-10-31
person Hassan Diab    country LBN
  forms Diab
  term Prime Minister   sector GOV   from 2019-12-19   to 2021-09-10
person Nawaf Salam    country LBN
  forms Salam
  term Prime Minister   sector GOV   from 2025-02-08
person Elias Hrawi    country LBN
  forms Hrawi
  term President   sector GOV   from 1989-11-23   to 1998-11-24
person Émile Lahoud    country LBN
  forms Lahoud
  term President   sector GOV   from 1998-11-24   to 2007-11-24
person Michel Suleiman    country LBN
  forms Suleiman
  term President   sector GOV   from 2008-05-25   to 2014-05-24
person Michel Aoun    country LBN
  forms Michel Awn, Aoun
  term President   sector GOV   from 2016-10-31   to 2022-10-30
person Joseph Aoun    country LBN
  forms Aoun
  term President   sector GOV   from 2025-01-09
person Issam Fares    country LBN
  term Deputy Prime Minister   sector GOV   from 2000-10-26   to 2005-04-19
person Issam Abu Jamra    country LBN
  term Deputy Prime Minister   sector GOV   from 2008-07-11   to 2009-11-09
person Ghassan Hasbani    country LBN
  term Deputy Prime Minister   sector GOV   from 2016-12-18   to 2019-10-29
person Saadeh Al Shami    country LBN
  term Deputy Prime Minister   sector GOV   from 2021-09-10
person Georges Corm    country LBN
  term Finance Minister   sector GOV   from 1998-12-04   to 2000-10-26
person Jihad Azour    country LBN
  term Finance Minister   sector GOV   from 2005-07-19   to 2008-07-11
person Mohamad Chatah    country LBN
  term Finance Minister   sector GOV   from 2008-07-11   to 2009-11-09
person Raya Haffar El Hassan    country LBN
  term Finance Minister   sector GOV   from 2009-11-09   to 2011-06-13
  term Interior Minister   sector GOV   from 2019-01-31   to 2020-01-21
person Mohammad Safadi    country LBN
  forms Muhammad Safadi
  term Finance Minister   sector GOV   from 2011-06-13   to 2014-02
person Ali Hassan Khalil    country LBN
  term Finance Minister   sector GOV   from 2014-02-15   to 2020-01-20
person Ghazi Wazni    country LBN
  term Finance Minister   sector GOV   from 2020-01-21   to 2021-09-10
person Youssef Khalil    country LBN
  term Finance Minister   sector GOV   from 2021-09-10
person Michel Murr    country LBN
  term Interior Minister   sector GOV   from 1994-02-09   to 2000-10-26
person Mohammed Fahmi    country LBN
  term Interior Minister   sector GOV   from 2020-01-21   to 2021-09-10
person Bassam Mawlawi    country LBN
  term Interior Minister   sector GOV   from 2021-09-10
person Henri Khoury    country LBN
  term Justice Minister   sector GOV   from 2021-09-10
person Daniel Chea    country LBR
  term Defence Minister   sector GOV   from 1997   to 2006-01-16
person Brownie Samukai    country LBR
  term Defence Minister   sector GOV   from 2006-01-16   to 2018-01-22
person Daniel Dee Ziankahn    country LBR
  term Defence Minister   sector GOV   from 2018-01-22
person Monie Captan    country LBR
  term Foreign Minister   sector GOV   from 1996   to 2003
person Lewis Brown    country LBR
  term Foreign Minister   sector GOV   from 2003   to 2003-10-14
person Thomas Nimely    country LBR
  term Foreign Minister   sector GOV   from 2003-10-14   to 2006-02
person George Wallace    country LBR
  term Foreign Minister   sector GOV   from 2006-02   to 2007-08-22
person Olubanke King Akerele    country LBR
  term Foreign Minister   sector GOV   from 2007-08-22   to 2010-11-03
  term Finance Minister   sector GOV   from 2006   to 2007
person Sylvester Grigsby    country LBR
  term Foreign Minister   sector GOV   from 2010   to 2010
person Toga G. McIntosh    country LBR
  forms Toga McIntosh
  term Foreign Minister   sector GOV   from 2010-11-03   to 2012-02-10
person Augustine Kpehe Ngafuan    country LBR
  forms Augustine Ngafuan
  term Foreign Minister   sector GOV   from 2012-02-10   to 2015-10-02
  term Finance Minister   sector GOV   from 2008   to 2012-01
person B. Elias Shoniyin    country LBR
  term Foreign Minister   sector GOV   from 2015-10-02   to 2016-01-06
person Marjon Kamara    country LBR
  term Foreign Minister   sector GOV   from 2016-01-06   to 2018-01-22
person Gbehzohngar Findley    country LBR
  term Foreign Minister   sector GOV   from 2018-01-22   to 2020-07-28
person Henry Boimah Fahnbulleh    country LBR
  term Foreign Minister   sector GOV   from 2020-07-28   to 2020-10-12
person Dee-Maxwell Saah Kemaya Sr.    country LBR
  term Foreign Minister   sector GOV   from 2020-10-12
person Kpormapkor    country LBR
  term Head of State   sector GOV   from 1994-03-07   to 1995-09-01
person Wilton Sankawulo    country LBR
  forms Sankawulo
  term Head of State   sector GOV   from 1995-09-01   to 1996-09-03
person Ruth Perry    country LBR
  forms Perry
  term Head of State   sector GOV   from 1996-09-03   to 1997-08-02
person Samuel Doe    country LBR
  term President   sector GOV   from 1980-04-12   to 1990-09-09
person Prince Johnson    country LBR
  forms Johnson
  term President   sector GOV   from 1990-09-09   to 1990-11-22
person Amos Sawyer    country LBR
  forms Sawyer
  term President   sector GOV   from 1990-11-22   to 1994-03-07
person Charles Taylor    country LBR
  forms Taylor
  term President   sector GOV   from 1997-08-02   to 2003-08-11
person Moses Blah    country LBR
  term President   sector GOV   from 2003-08-11   to 2003-10-14
  term Vice President   sector GOV   from 2000-07-24   to 2003-08-11
person Gyude Bryant    country LBR
  forms Bryant
  term President   sector GOV   from 2003-10-14   to 2006-01-16
person Ellen Johnson Sirleaf    country LBR
  forms Sirleaf
  term President   sector GOV   from 2006-01-16   to 2018-01-22
person George Weah    country LBR
  forms Weah
  term President   sector GOV   from 2018-01-22   to 2024-01-22
person Joseph Boakai    country LBR
  forms Boakai
  term President   sector GOV   from 2024-01-22
  term Vice President   sector GOV   from 2006-01-16   to 2018-01-22
person Wilson Tarpeh    country LBR
  term Finance Minister   sector GOV   from 2003   to 2005
person Antoinette Sayeh    country LBR
  term Finance Minister   sector GOV   from 2006-01   to 2008
person Amara Mohamed Konneh    country LBR
  term Finance Minister   sector GOV   from 2012-01   to 2014-06
person Boima Kamara    country LBR
  term Finance Minister   sector GOV   from 2016-04   to 2018-01
person Samuel D. Tweah    country LBR
  term Finance Minister   sector GOV   from 2018-01
person Varney Ali Sirleaf    country LBR
  term Interior Minister   sector GOV   from 2018-01-22
person Musa F. Dean    country LBR
  term Justice Minister   sector GOV   from 2018-01-22
person Enoch Dogolea    country LBR
  term Vice President   sector GOV   from 1997-08-02   to 2000-06-24
person Jewel Taylor    country LBR
  term Vice President   sector GOV   from 2018-01-22
person Abu-Bakr Yunis Jabr    country LBY
  term Defence Minister   sector GOV   from 1970-01-16   to 2011-10-20
person Omar El-Hariri    country LBY
  term Defence Minister   sector GOV   from 2011-03-23   to 2011-05-19
person Jalal al-Digheily    country LBY
  term Defence Minister   sector GOV   from 2011-05-19   to 2011-11-22
person Osama al-Juwaili    country LBY
  term Defence Minister   sector GOV   from 2011-11-22   to 2012-11-14
person Mohammed Mahmoud Al Barghathi    country LBY
  term Defence Minister   sector GOV   from 2012-11-12   to 2013-06-27
person Abdullah al-Thani    country LBY
  forms Abdullah al-Thini, al-Thani
  term Defence Minister   sector GOV   from 2013-08-05   to 2014-10-23
  term Prime Minister   sector GOV   from 2014-03-11   to 2021-03-15
person Khalifa al-Ghawi    country LBY
  forms al-Ghawi
  term Defence Minister   sector GOV   from 2015-12-01   to 2016-04-05
  term Prime Minister   sector GOV   from 2015-03-31   to 2016-04-05
  term Prime Minister   sector GOV   from 2016-10-14   to 2017-03-16
person Al-Mahdi Al-Barghathi    country LBY
  term Defence Minister   sector GOV   from 2016-01-05   to 2018-07-29
person Fayez al-Sarraj    country LBY
  forms al-Sarraj, Fayez al-Serraj, Sarraj, Serraj
  term Defence Minister   sector GOV   from 2018-09-06   to 2020-08-29
  term Prime Minister   sector GOV   from 2016-04-05   to 2021-03-15
  term Chairman of the Presidential Council   sector GOV   from 2016-03-30   to 2021-03-15
person Salah Eddine al-Namroush    country LBY
  term Defence Minister   sector GOV   from 2020-08-28   to 2021-03-15
person Abdulhamid Dbeibeh    country LBY
  forms Abdul Hamid Dbeibeh, Dbeibeh
  term Defence Minister   sector GOV   from 2021-03-15
  term Prime Minister   sector GOV   from 2021-03-15
person Umar Mustafa al-Muntasir    country LBY
  term Foreign Minister   sector GOV   from 1992   to 2000
person Abdel Rahman Shalgham    country LBY
  term Foreign Minister   sector GOV   from 2000   to 2009
person Moussa Koussa    country LBY
  term Foreign Minister   sector GOV   from 2009   to 2011
person Mahmoud Jibril    country LBY
  forms Jibril
  term Foreign Minister   sector GOV   from 2011-03-05   to 2011-11-22
  term Prime Minister   sector GOV   from 2011-03-05   to 2011-10-23
person Abdul Ati al-Obeidi    country LBY
  term Foreign Minister   sector GOV   from 2011-04-06   to 2011-08-31
person Ashour Bin Khayal    country LBY
  term Foreign Minister   sector GOV   from 2011-11-22   to 2012-11-01
person Mohamed Abdelaziz    country LBY
  term Foreign Minister   sector GOV   from 2012-11-14   to 2014-09-28
person Ali Aujali    country LBY
  term Foreign Minister   sector GOV   from 2012-11-27   to 2013-01-02
person Mohamed al-Ghariani    country LBY
  term Foreign Minister   sector GOV   from 2014   to 2015
person Mohammed al-Dairi    country LBY
  term Foreign Minister   sector GOV   from 2014-09-28   to 2019-02-28
person Ali Abu Zakouk    country LBY
  term Foreign Minister   sector GOV   from 2015   to 2016
person Mohamed Taha Siala    country LBY
  term Foreign Minister   sector GOV   from 2016-05-14   to 2021-03-15
person Abdul-Hadi Al-Hawaij    country LBY
  term Foreign Minister   sector GOV   from 2019-02-28   to 2021-03-15
person Najla Mangoush    country LBY
  term Foreign Minister   sector GOV   from 2021-03-15
person Abdul Dubaybah    country LBY
  forms Abdul Hamid Dubaybah, Dubaybah
  term Interim Prime Minister   sector GOV   from 2021-02-05   to 2024-03
person Mifta al Usta Umar    country LBY
  forms Umar
  term Prime Minister   sector GOV   from 1984-02-15   to 1990-10-07
person Abuzed Omar Dorda    country LBY
  forms Dorda
  term Prime Minister   sector GOV   from 1990-10-07   to 1994-01-29
person Abdul Majid al Qa'ud    country LBY
  forms al Qa'ud
  term Prime Minister   sector GOV   from 1994-01-29   to 1997-12-29
person Muhammad Ahmad al-Mangoush    country LBY
  forms al-Mangoush
  term Prime Minister   sector GOV   from 1997-12-29   to 2000-03-01
person Imbarek Shamekh    country LBY
  forms Shamekh
  term Prime Minister   sector GOV   from 2000-03-01   to 2003-06-14
  term Deputy Prime Minister   sector GOV   from 2008-03-02   to 2009-03-05
person Shukri Ghanem    country LBY
  forms Ghanem
  term Prime Minister   sector GOV   from 2003-06-14   to 2006-03-05
person Baghdadi Mahmudi    country LBY
  forms Mahmudi
  term Prime Minister   sector GOV   from 2006-03-05   to 2011-08-23
person Ali Tarhouni    country LBY
  forms Tarhouni
  term Prime Minister   sector GOV   from 2011-10-23   to 2011-11-24
  term Deputy Prime Minister   sector GOV   from 2011-10-02   to 2011-10-23
person Abdurrahim El-Keib    country LBY
  forms El-Keib
  term Prime Minister   sector GOV   from 2011-11-24   to 2012-11-14
person Ali Zeidan    country LBY
  forms Zeidan
  term Prime Minister   sector GOV   from 2012-11-14   to 2014-03-11
person Ahmed Miitig    country LBY
  forms Miitig
  term Prime Minister   sector GOV   from 2014-05-04   to 2014-06-09
person Omar al-Hasi    country LBY
  forms al-Hasi
  term Prime Minister   sector GOV   from 2014-09-06   to 2015-03-31
person Fayiz al-Saraj    country LBY
  forms al-Saraj
  term Prime Minister   sector GOV   from 2015-12   to 2021-02-05
person Fathi Bashagha    country LBY
  forms Bashagha
  term Prime Minister   sector GOV   from 2022-03-03
person Mohamed al-Menfi    country LBY
  forms al-Menfi
  term Chairman of the Presidential Council   sector GOV   from 2021-03-15
person Muammar al Qaddafi    country LBY
  forms al Qaddafi, Muammar Gaddafi, Moammar Gadhafi, Muammar Qaddafi, Moamer Kadhafi, Muammar al-Gaddafi, Gadhafi, Qaddafi, Kadhafi, Muammar Gadhafi, Moammar Gaddafi, Gaddafi
  term Guide of the Revolution   sector GOV   from 1969-09-01   to 2011-08-23
person Mustafa Jalil    country LBY
  forms Jalil
  term Head of State   sector GOV   from 2011-08-23   to 2012-08-08
person Mohammed Ali Salim    country LBY
  forms Salim
  term Head of State   sector GOV   from 2012-08-08   to 2012-08-09
person Mohammed Magariaf    country LBY
  forms Magariaf
  term Head of State   sector GOV   from 2012-08-09   to 2013-05-28
person Giuma Ahmed Atigha    country LBY
  forms Atigha
  term Head of State   sector GOV   from 2013-05-28   to 2013-06-25
person Nouri Abusahmain    country LBY
  forms Abusahmain
  term Head of State   sector GOV   from 2013-06-25   to 2014-08-04
person Akila Saleh Issa    country LBY
  forms Issa
  term Head of State   sector GOV   from 2014-08-05   to 2015-12-31
person Ali Abd-al-Aziz al-Isawi    country LBY
  term Deputy Prime Minister   sector GOV   from 2011-03-23   to 2011-08-08
person Mustafa A.G. Abushagur    country LBY
  term Deputy Prime Minister   sector GOV   from 2011-11-22   to 2012-11-14
person Awad al-Baraasi    country LBY
  term Deputy Prime Minister   sector GOV   from 2012-11-14   to 2013-08-04
person Hussein Atiya Abdul Hafeez Al-Qatrani    country LBY
  term Deputy Prime Minister   sector GOV   from 2021-03-15
person Ramadan Ahmed Boujenah    country LBY
  term Deputy Prime Minister   sector GOV   from 2021-03-15
person Khaled Al-Mabrouk Abdullah    country LBY
  term Finance Minister   sector GOV   from 2021-03-15
person Khaled Ahmed Mazen    country LBY
  term Interior Minister   sector GOV   from 2021-03-15   to 2022-07-22
person Badr Al-Din Al-Sadiq Al-Toumi    country LBY
  term Interior Minister   sector GOV   from 2022-07-22
person Halima Ibrahim Abdel Rahman    country LBY
  term Justice Minister   sector GOV   from 2021-03-15
person Julian Hunte    country LCA
  term Foreign Minister   sector GOV   from 2001-04   to 2004-10
person Petrus Compton    country LCA
  term Foreign Minister   sector GOV   from 2004-10-26   to 2006
person Rufus Bousquet    country LCA
  term Foreign Minister   sector GOV   from 2009-01-30   to 2011-11
person Alva Baptiste    country LCA
  term Foreign Minister   sector GOV   from 2011   to 2016
  term Foreign Minister   sector GOV   from 2021-08-05
person Allen Chastanet    country LCA
  forms Chastanet
  term Foreign Minister   sector GOV   from 2016-06   to 2021-07-26
  term Prime Minister   sector GOV   from 2016-06-07   to 2021-07-26
person Sarah Flood-Beaubrun    country LCA
  term Foreign Minister   sector GOV   from 2016-06   to 2021-07-28
person Kenny Anthony    country LCA
  forms Kenny Davis Anthony, Anthony
  term Prime Minister   sector GOV   from 1997-05-24   to 2006-12-15
  term Prime Minister   sector GOV   from 2011-11-30   to 2016-06-07
person Stephenson King    country LCA
  term Prime Minister   sector GOV   from 2007-05-01   to 2011-11-30
person Philip Pierre    country LCA
  forms Philip J. Pierre, Pierre
  term Prime Minister   sector GOV   from 2021-07-28
  term Finance Minister   sector GOV   from 2021-08-05
person Pearlette Louisy    country LCA
  forms Louisy
  term Governor-General   sector GOV   from 1997-09-17   to 2017-12-31
person Neville Cenac    country LCA
  forms Cenac
  term Governor-General   sector GOV   from 2018-01-12   to 2021-10-31
person Errol Charles    country LCA
  forms Charles
  term Governor-General   sector GOV   from 2021-11-11
person Wayne D. Girard    country LCA
  term Finance Minister   sector GOV   from 2021-08-05
person Hermangild Francis    country LCA
  term Interior Minister   sector GOV   from 2016-06   to 2021-07-26
person Virginia Albert-Poyotte    country LCA
  term Interior Minister   sector GOV   from 2021-08-05
person Lenard Montoute    country LCA
  forms Lenard Spider Montoute
  term Justice Minister   sector GOV   from 2016-06   to 2021-07-28
person Joachim Henry    country LCA
  term Justice Minister   sector GOV   from 2021-08-05
person Dominique Hasler    country LIE
  term Foreign Minister   sector GOV   from 2017-03-30
person Mario Frick    country LIE
  forms Frick
  term Prime Minister   sector GOV   from 1993-12-15   to 2001-04-05
person Otmar Hasler    country LIE
  forms Hasler
  term Prime Minister   sector GOV   from 2001-04-05   to 2009-03-25
person Klaus Tschütscher    country LIE
  forms Tschütscher
  term Prime Minister   sector GOV   from 2009-03-25   to 2013-03-27
person Adrian Hasler    country LIE
  forms Hasler
  term Prime Minister   sector GOV   from 2013-03-27   to 2021-03-25
person Daniel Risch    country LIE
  forms Risch
  term Prime Minister   sector GOV   from 2021-03-25   to 2025-04-10
person Brigitte Haas    country LIE
  forms Haas
  term Prime Minister   sector GOV   from 2025-04-10
person Hans-Adam II    country LIE
  forms Hans Adam II
  term Prince   sector GOV   from 1989-11-13
person Sabine Monauni    country LIE
  term Deputy Prime Minister   sector GOV   from 2021-03-25
person Graziella Marok-Wachter    country LIE
  term Justice Minister   sector GOV   from 2021-03-25
person Chandrika Kumaratunga    country LKA
  forms Kumaratunga
  term Defence Minister   sector GOV   from 1994-11-12   to 2001-12-12
  term Defence Minister   sector GOV   from 2003-11-04   to 2005-11-19
  term President   sector GOV   from 1994-11-12   to 2005-11-19
  term Finance Minister   sector GOV   from 1994-09-30   to 2001-12-05
person Tilak Marapana    country LKA
  forms Thilak Marapona
  term Defence Minister   sector GOV   from 2001-12-12   to 2003-11-04
  term Foreign Minister   sector GOV   from 2017-08-15   to 2019-11-22
person Mahinda Rajapaksa    country LKA
  forms Mahinda Rajapakse, Rajapaksa
  term Defence Minister   sector GOV   from 2005-11-19   to 2015-01-08
  term Prime Minister   sector GOV   from 2004-04-06   to 2005-11-19
  term Prime Minister   sector GOV   from 2018-10-26   to 2018-11-14
  term Prime Minister   sector GOV   from 2019-11-21   to 2022-05-09
  term President   sector GOV   from 2005-11-19   to 2015-01-09
  term Finance Minister   sector GOV   from 2005-11-23   to 2015-01-09
person Maithripala Sirisena    country LKA
  forms Sirisena
  term Defence Minister   sector GOV   from 2015-01-12   to 2019-11-18
  term President   sector GOV   from 2015-01-09   to 2019-11-18
person Gotabaya Rajapaksa    country LKA
  forms Rajapaksa
  term Defence Minister   sector GOV   from 2019-11-28   to 2022-07-14
  term President   sector GOV   from 2019-11-18   to 2022-07-14
person Lakshman Kadirgamar    country LKA
  term Foreign Minister   sector GOV   from 1994   to 2001
  term Foreign Minister   sector GOV   from 2004   to 2005-08-12
person Tyronne Fernando    country LKA
  term Foreign Minister   sector GOV   from 2001   to 2004
person Anura Bandaranaike    country LKA
  term Foreign Minister   sector GOV   from 2005-08   to 2005-11-23
person Mangala Samaraweera    country LKA
  term Foreign Minister   sector GOV   from 2005-11-23   to 2007-01-28
  term Foreign Minister   sector GOV   from 2015-01-12   to 2017-05-22
  term Finance Minister   sector GOV   from 2017-05-22   to 2019-11-17
person Rohitha Bogollagama    country LKA
  forms Rohita Bogollagama
  term Foreign Minister   sector GOV   from 2007-01-28   to 2010-04-23
person G. L. Peiris    country LKA
  forms Gamini Lakshman Peiris
  term Foreign Minister   sector GOV   from 2010-04-23   to 2015-01-12
  term Foreign Minister   sector GOV   from 2021-08-16   to 2022-07-22
  term Justice Minister   sector GOV   from 1994   to 2001
person Ravi Karunanayake    country LKA
  term Foreign Minister   sector GOV   from 2017-05-22   to 2017-08-10
  term Finance Minister   sector GOV   from 2015-01-12   to 2017-05-22
person Vasantha Senanayake    country LKA
  term Foreign Minister   sector GOV   from 2017-08-10   to 2017-08-15
person Dinesh Gunawardena    country LKA
  forms Dinesh Gunawardene, Gunawardena
  term Foreign Minister   sector GOV   from 2019-11-24   to 2021-08-16
  term Prime Minister   sector GOV   from 2022-07-22   to 2024-09-24
  term Interior Minister   sector GOV   from 2022-04-18
person Ali Sabry    country LKA
  term Foreign Minister   sector GOV   from 2022-07-22
  term Finance Minister   sector GOV   from 2022-04-05   to 2022-05-09
  term Justice Minister   sector GOV   from 2020-08-12   to 2022-04-03
person Sirimavo Bandaranaike    country LKA
  forms Bandaranaike
  term Prime Minister   sector GOV   from 1994-11-14   to 2000-08-10
person Ratnasiri Wickremanayake    country LKA
  forms Wickremanayake
  term Prime Minister   sector GOV   from 2000-08-10   to 2001-12-09
  term Prime Minister   sector GOV   from 2005-11-19   to 2010-04-21
person Ranil Wickremesinghe    country LKA
  forms Wickremesinghe
  term Prime Minister   sector GOV   from 2001-12-09   to 2004-04-06
  term Prime Minister   sector GOV   from 2015-01-09   to 2018-10-26
  term Prime Minister   sector GOV   from 2018-12-16   to 2019-11-21
  term President   sector GOV   from 2022-07-15   to 2024-09-23
  term Finance Minister   sector GOV   from 2022-05-12
person D. M. Jayaratne    country LKA
  forms Jayaratne
  term Prime Minister   sector GOV   from 2010-04-21   to 2015-01-09
person Harini Amarasuriya    country LKA
  forms Amarasuriya
  term Prime Minister   sector GOV   from 2024-09-24   to 2025-12
person Ranasinghe Premadasa    country LKA
  forms Premadasa
  term President   sector GOV   from 1989-01-02   to 1993-05-01
person Dingiri Banda Wijetunge    country LKA
  forms Wijetunge
  term President   sector GOV   from 1993-05-01   to 1994-11-12
person Anura Dissanayake    country LKA
  forms Anura Kumara Dissanayake, Dissanayake
  term President   sector GOV   from 2024-09-23
person K. N. Choksy    country LKA
  term Finance Minister   sector GOV   from 2001-12-12   to 2004-04-06
person Basil Rajapaksa    country LKA
  term Finance Minister   sector GOV   from 2020-08-12   to 2022-04-03
person Sarath Weerasekara    country LKA
  term Interior Minister   sector GOV   from 2020-11-26   to 2022-04-03
person Prasanna Ranatunga    country LKA
  term Interior Minister   sector GOV   from 2022-04-18   to 2022-05-09
person Tiran Alles    country LKA
  term Interior Minister   sector GOV   from 2022-05-20
person Rauff Hakeem    country LKA
  forms Rauf Hakeem
  term Justice Minister   sector GOV   from 2010-11-22   to 2014-12-28
person Wijeyadasa Rajapakshe    country LKA
  term Justice Minister   sector GOV   from 2015-01-12   to 2017-08-23
  term Justice Minister   sector GOV   from 2022-05-12
person Halebonoe Setšabi    country LSO
  term Defence Minister   sector GOV   from 2021-10-19
person Lesego Makgothi    country LSO
  term Foreign Minister   sector GOV   from 2017   to 2020
person 'Matšepo Ramakoae    country LSO
  term Foreign Minister   sector GOV   from 2020-05-21
person Ntsu Mokhehle    country LSO
  forms Mokhehle
  term Prime Minister   sector GOV   from 1993-04-02   to 1998-05-29
person Letsie III of Lesotho    country LSO
  forms Letsie III, Lesotho
  term Prime Minister   sector GOV   from 1994-08-17   to 1994-09-14
  term King   sector GOV   from 1996-01-15
person Pakalitha Mosisili    country LSO
  forms Pakalitha Bethuel Mosisili, Mosisili
  term Prime Minister   sector GOV   from 1998-05-29   to 2012-06-08
  term Prime Minister   sector GOV   from 2015-03-17   to 2017-06-16
person Tom Thabane    country LSO
  forms Thabane
  term Prime Minister   sector GOV   from 2012-06-08   to 2015-03-30
  term Prime Minister   sector GOV   from 2017-06-16   to 2020-05-19
person Moeketsi Majoro    country LSO
  forms Majoro
  term Prime Minister   sector GOV   from 2020-05-20   to 2022-10
  term Finance Minister   sector GOV   from 2017-06-23   to 2020-05-19
person Ntsokoane Matekane    country LSO
  forms Ntsokoane Samuel Matekane, Matekane
  term Prime Minister   sector GOV   from 2022-10
person Justin Metsing Lekhanya    country LSO
  forms Lekhanya
  term Chairman of the Military Council   sector GOV   from 1986-01-24   to 1991-05-02
person Elias Phisoana Ramaema    country LSO
  forms Ramaema
  term Chairman of the Military Council   sector GOV   from 1991-05-02   to 1993-04-02
person Moshoeshoe II    country LSO
  term King   sector GOV   from 1995-01-25   to 1996-01-15
person Mothetjoa Metsing    country LSO
  term Deputy Prime Minister   sector GOV   from 2012-06-08   to 2015-03-17
person Mathibeli Mokhothu    country LSO
  term Deputy Prime Minister   sector GOV   from 2020-05-21
person Tlohang Sekhamane    country LSO
  term Finance Minister   sector GOV   from 2016-11-09   to 2017-06-23
person Thabo Sofonea    country LSO
  term Finance Minister   sector GOV   from 2020-05-19
person Motlalentoa Letsosa    country LSO
  term Interior Minister   sector GOV   from 2020-05-21
person Mophato Monyake    country LSO
  term Justice Minister   sector GOV   from 2012-06   to 2014
person Lekhetho Rakuoane    country LSO
  term Justice Minister   sector GOV   from 2021-10-19
person Česlovas Stankevičius    country LTU
  term Defence Minister   sector GOV   from 1996-12-10   to 2000-11-09
person Linas Linkevičius    country LTU
  term Defence Minister   sector GOV   from 2000-10-26   to 2004-12-14
  term Foreign Minister   sector GOV   from 2012-12-13   to 2020-12-11
person Gediminas Kirkilas    country LTU
  forms Kirkilas
  term Defence Minister   sector GOV   from 2004-12-14   to 2006-07-18
  term Prime Minister   sector GOV   from 2006-07-04   to 2008-11-26
person Juozas Olekas    country LTU
  term Defence Minister   sector GOV   from 2006-07-04   to 2008-12-09
  term Defence Minister   sector GOV   from 2012-12-13   to 2016-12-13
person Rasa Juknevičienė    country LTU
  term Defence Minister   sector GOV   from 2008-12-09   to 2012-12-13
person Raimundas Karoblis    country LTU
  term Defence Minister   sector GOV   from 2016-12-13   to 2020-12-11
person Arvydas Anušauskas    country LTU
  term Defence Minister   sector GOV   from 2020-12-11
person Algirdas Saudargas    country LTU
  term Foreign Minister   sector GOV   from 1996-12-10   to 2000-11-09
person Antanas Valionis    country LTU
  term Foreign Minister   sector GOV   from 2000-11-09   to 2006-07-18
person Petras Vaitiekūnas    country LTU
  term Foreign Minister   sector GOV   from 2006-07-12   to 2008-12-09
person Vygaudas Ušackas    country LTU
  term Foreign Minister   sector GOV   from 2008-12-09   to 2010-01-26
person Audronius Ažubalis    country LTU
  term Foreign Minister   sector GOV   from 2010-02-11   to 2012-12-13
person Gabrielius Landsbergis    country LTU
  term Foreign Minister   sector GOV   from 2020-12-11
person Rimantas Šadžius    country LTU
  forms Šadžius
  term Acting Prime Minister   sector GOV   from 2025-08-04   to 2025-09-25
  term Finance Minister   sector GOV   from 2007-05-16   to 2008-12-09
  term Finance Minister   sector GOV   from 2012-12-13   to 2016-06-20
person Kazimiera Prunskiene    country LTU
  forms Prunskiene
  term Prime Minister   sector GOV   from 1990-03-17   to 1991-01-10
person Albertas Simenas    country LTU
  forms Simenas
  term Prime Minister   sector GOV   from 1991-01-10   to 1991-01-13
person Gediminas Vagnorius    country LTU
  forms Vagnorius
  term Prime Minister   sector GOV   from 1991-01-13   to 1992-07-21
  term Prime Minister   sector GOV   from 1996-11-27   to 1999-05-04
person Aleksandras Abisala    country LTU
  forms Abisala
  term Prime Minister   sector GOV   from 1992-07-21   to 1992-12-02
person Bronislovas Lubys    country LTU
  forms Lubys
  term Prime Minister   sector GOV   from 1992-12-02   to 1993-03-10
person Adolfas Slezevicius    country LTU
  forms Slezevicius
  term Prime Minister   sector GOV   from 1993-03-10   to 1996-02-15
person Laurynas Mindaugas Stankevicius    country LTU
  forms Stankevicius
  term Prime Minister   sector GOV   from 1996-02-15   to 1996-11-27
person Irena Degutiene    country LTU
  forms Degutiene
  term Prime Minister   sector GOV   from 1999-05-04   to 1999-05-18
  term Prime Minister   sector GOV   from 1999-10-27   to 1999-11-03
person Rolandas Paksas    country LTU
  forms Paksas
  term Prime Minister   sector GOV   from 1999-05-18   to 1999-10-27
  term Prime Minister   sector GOV   from 2000-10-26   to 2001-06-20
  term President   sector GOV   from 2003-02-26   to 2004-04-06
person Andrius Kubilius    country LTU
  forms Kubilius
  term Prime Minister   sector GOV   from 1999-11-03   to 2000-10-26
  term Prime Minister   sector GOV   from 2008-11-26   to 2012-11-22
person Eugenijus Gentvilas    country LTU
  forms Gentvilas
  term Prime Minister   sector GOV   from 2001-06-20   to 2001-07-03
person Algirdas Brazauskas    country LTU
  forms Brazauskas
  term Prime Minister   sector GOV   from 2001-07-03   to 2006-05-31
  term President   sector GOV   from 1992-11-25   to 1998-02-25
person Zigmantas Balčytis    country LTU
  forms Balčytis
  term Prime Minister   sector GOV   from 2006-05-31   to 2006-07-04
  term Finance Minister   sector GOV   from 2005-07-18   to 2007-05-16
person Algirdas Butkevičius    country LTU
  forms Butkevičius
  term Prime Minister   sector GOV   from 2012-11-22   to 2016-11-22
  term Finance Minister   sector GOV   from 2004-05-04   to 2005-05-14
person Saulius Skvernelis    country LTU
  forms Skvernelis
  term Prime Minister   sector GOV   from 2016-11-22   to 2020-11-25
  term Interior Minister   sector GOV   from 2014-11-11   to 2016-04-13
person Ingrida Šimonytė    country LTU
  forms Šimonytė
  term Prime Minister   sector GOV   from 2020-11-25   to 2024-12-12
  term Finance Minister   sector GOV   from 2009-07-07   to 2012-12-13
person Gintautas Paluckas    country LTU
  forms Paluckas
  term Prime Minister   sector GOV   from 2024-12-12   to 2025-08-04
person Inga Ruginiene    country LTU
  forms Ruginiene
  term Prime Minister   sector GOV   from 2025-09-25
person Vytautas Landsbergis    country LTU
  forms Landsbergis
  term Chairman of the Supreme Council   sector GOV   from 1990-03-11   to 1992-11-25
person Valdas Adamkus    country LTU
  forms Adamkus
  term President   sector GOV   from 1998-02-26   to 2003-02-26
  term President   sector GOV   from 2004-07-12   to 2009-07-12
person Artūras Paulauskas    country LTU
  forms Paulauskas
  term President   sector GOV   from 2004-04-06   to 2004-07-12
person Dalia Grybauskaitė    country LTU
  forms Grybauskaitė
  term President   sector GOV   from 2009-07-12   to 2019-07-12
  term Finance Minister   sector GOV   from 2001-07-12   to 2004-04-30
person Gitanas Nausėda    country LTU
  forms Nausėda
  term President   sector GOV   from 2019-07-12
person Vytautas Dudėnas    country LTU
  term Finance Minister   sector GOV   from 1999-11-11   to 2000-11-09
person Jonas Lionginas    country LTU
  term Finance Minister   sector GOV   from 2000-11-09   to 2001-07-12
person Algirdas Šemeta    country LTU
  term Finance Minister   sector GOV   from 2008-12-09   to 2009-06-30
person Rasa Budbergytė    country LTU
  term Finance Minister   sector GOV   from 2016-06-23   to 2016-12-13
person Vilius Šapoka    country LTU
  term Finance Minister   sector GOV   from 2016-12-13   to 2020-12-11
person Gintarė Skaistė    country LTU
  term Finance Minister   sector GOV   from 2020-12-11
person Česlovas Kazimieras Blažys    country LTU
  term Interior Minister   sector GOV   from 1999-06-10   to 2000-11-09
person Vytautas Markevičius    country LTU
  term Interior Minister   sector GOV   from 2000-11-09   to 2001-07-12
  term Justice Minister   sector GOV   from 2001-07-12   to 2004-12-14
person Juozas Bernatonis    country LTU
  term Interior Minister   sector GOV   from 2001-07-12   to 2003-04-28
  term Justice Minister   sector GOV   from 2012-12-13   to 2016-12-13
person Virgilijus Vladislovas Bulovas    country LTU
  term Interior Minister   sector GOV   from 2003-05-13   to 2004-12-14
person Gintaras Jonas Furmanavičius    country LTU
  term Interior Minister   sector GOV   from 2004-12-14   to 2006-07-18
person Raimondas Šukys    country LTU
  term Interior Minister   sector GOV   from 2006-07-12   to 2007-12-10
person Regimantas Čiupaila    country LTU
  term Interior Minister   sector GOV   from 2007-12-17   to 2008-12-09
person Raimundas Palaitis    country LTU
  term Interior Minister   sector GOV   from 2008-12-09   to 2012-03-26
person Artūras Melianas    country LTU
  term Interior Minister   sector GOV   from 2012-04-16   to 2012-12-13
person Dailis Alfonsas Barakauskas    country LTU
  term Interior Minister   sector GOV   from 2012-12-13   to 2014-10-30
person Tomas Žilinskas    country LTU
  term Interior Minister   sector GOV   from 2016-04-13   to 2016-12-13
person Eimutis Misiūnas    country LTU
  term Interior Minister   sector GOV   from 2016-12-13   to 2019-08-07
person Rita Tamašunienė    country LTU
  term Interior Minister   sector GOV   from 2019-08-07   to 2020-12-11
person Agnė Bilotaitė    country LTU
  term Interior Minister   sector GOV   from 2020-12-11
person Gintaras Balčiūnas    country LTU
  term Justice Minister   sector GOV   from 1999-06-10   to 2000-11-09
person Gintautas Bartkus    country LTU
  term Justice Minister   sector GOV   from 2000-11-09   to 2001-07-12
person Gintautas Bužinskas    country LTU
  term Justice Minister   sector GOV   from 2004-12-14   to 2006-07-18
person Petras Baguška    country LTU
  term Justice Minister   sector GOV   from 2006-07-18   to 2008-12-09
person Remigijus Šimašius    country LTU
  term Justice Minister   sector GOV   from 2008-12-09   to 2012-12-13
person Milda Vainiutė    country LTU
  term Justice Minister   sector GOV   from 2016-12-13   to 2018-03-06
person Elvinas Jankevičius    country LTU
  term Justice Minister   sector GOV   from 2018-05-15   to 2020-12-11
person Ewelina Dobrowolska    country LTU
  term Justice Minister   sector GOV   from 2020-12-11
person Etienne Schneider    country LUX
  term Defence Minister   sector GOV   from 2013-12-04   to 2018-12-05
  term Deputy Prime Minister   sector GOV   from 2013-12-04   to 2020-02-04
person François Bausch    country LUX
  term Defence Minister   sector GOV   from 2018-12-05
  term Deputy Prime Minister   sector GOV   from 2019-10-11
person Lydie Polfer    country LUX
  term Foreign Minister   sector GOV   from 1999-08-07   to 2004-07-20
person Charles Goerens    country LUX
  term Foreign Minister   sector GOV   from 2004-07-20   to 2004-07-31
person Jean Asselborn    country LUX
  term Foreign Minister   sector GOV   from 2004-07-31
  term Deputy Prime Minister   sector GOV   from 2004-07-31   to 2013-12-04
person Jacques Santer    country LUX
  forms Santer
  term Prime Minister   sector GOV   from 1984-07-20   to 1995-01-20
person Jean-Claude Juncker    country LUX
  forms Juncker
  term Prime Minister   sector GOV   from 1995-01-20   to 2013-12-04
person Xavier Bettel    country LUX
  forms Bettel
  term Prime Minister   sector GOV   from 2013-12-05   to 2023-11-17
person Luc Frieden    country LUX
  forms Frieden
  term Prime Minister   sector GOV   from 2023-11-17
  term Justice Minister   sector GOV   from 1998-01-30   to 2009-07-23
person Jean    country LUX
  term Grand Duke   sector GOV   from 1964-11-12   to 2000-10-07
person Henri    country LUX
  term Grand Duke   sector GOV   from 2000-10-07   to 2025-10-03
person Guillaume    country LUX
  term Grand Duke   sector GOV   from 2025-10-03
person Félix Braz    country LUX
  term Deputy Prime Minister   sector GOV   from 2018-12-05   to 2019-10-11
  term Justice Minister   sector GOV   from 2013-12-04   to 2019-10-11
person Dan Kersch    country LUX
  term Deputy Prime Minister   sector GOV   from 2020-02-04   to 2022-01-05
person Paulette Lenert    country LUX
  term Deputy Prime Minister   sector GOV   from 2022-01-05
person Pierre Gramegna    country LUX
  term Finance Minister   sector GOV   from 2013-12-04   to 2022-01-04
person Yuriko Backes    country LUX
  term Finance Minister   sector GOV   from 2022-01-05
person Taina Bofferding    country LUX
  term Interior Minister   sector GOV   from 2018-12-05
person François Biltgen    country LUX
  term Justice Minister   sector GOV   from 2009-07-23   to 2013-04-30
person Octavie Modert    country LUX
  term Justice Minister   sector GOV   from 2013-04-30   to 2013-12-03
person Sam Tanson    country LUX
  term Justice Minister   sector GOV   from 2019-09-06
person Ģirts Valdis Kristovskis    country LVA
  term Defence Minister   sector GOV   from 1998-11-26   to 2004-03-09
  term Foreign Minister   sector GOV   from 2010-11-03   to 2011-10-25
person Atis Slakteris    country LVA
  term Defence Minister   sector GOV   from 2004-03-09   to 2004-12-02
  term Defence Minister   sector GOV   from 2006-04-08   to 2007-12-20
  term Finance Minister   sector GOV   from 2007-12-20   to 2009-03-12
person Linda Mūrniece    country LVA
  term Defence Minister   sector GOV   from 2006-01-05   to 2006-04-07
person Vinets Veldre    country LVA
  term Defence Minister   sector GOV   from 2007-12-20   to 2009-03-12
person Imants Viesturs Lieģis    country LVA
  term Defence Minister   sector GOV   from 2009-03-12   to 2010-11-03
person Artis Pabriks    country LVA
  term Defence Minister   sector GOV   from 2010-11-03   to 2014-01-22
  term Defence Minister   sector GOV   from 2019-01-23
  term Foreign Minister   sector GOV   from 2004-07-21   to 2007-10-28
  term Deputy Prime Minister   sector GOV   from 2019-01-23
person Raimonds Vējonis    country LVA
  forms Vējonis
  term Defence Minister   sector GOV   from 2012-01-22   to 2015-07-07
  term President   sector GOV   from 2015-07-08   to 2019-07-08
person Raimonds Bergmanis    country LVA
  term Defence Minister   sector GOV   from 2015-07-07   to 2019-01-23
person Indulis Bērziņš    country LVA
  term Foreign Minister   sector GOV   from 1999-07-16   to 2002-11-07
person Sandra Kalniete    country LVA
  term Foreign Minister   sector GOV   from 2002-11-07   to 2004-03-09
person Māris Riekstiņš    country LVA
  term Foreign Minister   sector GOV   from 2007-11-08   to 2010-04-28
person Aivis Ronis    country LVA
  term Foreign Minister   sector GOV   from 2010-04-29   to 2010-11-03
person Edgars Rinkēvičs    country LVA
  forms Rinkēvičs
  term Foreign Minister   sector GOV   from 2011-10-25
  term President   sector GOV   from 2023-07-08
person Ivars Godmanis    country LVA
  forms Godmanis
  term Prime Minister   sector GOV   from 1990-05-03   to 1993-08-03
  term Prime Minister   sector GOV   from 2007-12-20   to 2009-03-12
person Valdis Birkavs    country LVA
  forms Birkavs
  term Prime Minister   sector GOV   from 1993-08-03   to 1994-09-19
person Maris Gailis    country LVA
  forms Gailis
  term Prime Minister   sector GOV   from 1994-09-19   to 1995-12-21
person Andris Šķēle    country LVA
  forms Šķēle
  term Prime Minister   sector GOV   from 1995-12-21   to 1997-08-07
  term Prime Minister   sector GOV   from 1999-07-16   to 2000-05-05
person Guntars Krasts    country LVA
  forms Krasts
  term Prime Minister   sector GOV   from 1997-08-07   to 1998-11-26
person Vilis Kristopans    country LVA
  forms Kristopans
  term Prime Minister   sector GOV   from 1998-11-26   to 1999-07-16
person Andris Bērziņš    country LVA
  forms Bērziņš
  term Prime Minister   sector GOV   from 2000-05-05   to 2002-11-07
  term President   sector GOV   from 2011-07-08   to 2015-07-07
person Einars Repše    country LVA
  forms Repše
  term Prime Minister   sector GOV   from 2002-11-07   to 2004-03-09
  term Finance Minister   sector GOV   from 2009-03-12   to 2010-11-03
person Indulis Emsis    country LVA
  forms Emsis
  term Prime Minister   sector GOV   from 2004-03-09   to 2004-12-02
person Aigars Kalvītis    country LVA
  forms Kalvītis
  term Prime Minister   sector GOV   from 2004-12-02   to 2007-12-20
person Valdis Dombrovskis    country LVA
  forms Dombrovskis
  term Prime Minister   sector GOV   from 2009-03-12   to 2014-01-22
  term Finance Minister   sector GOV   from 2002-11-07   to 2004-03-09
person Laimdota Straujuma    country LVA
  forms Straujuma
  term Prime Minister   sector GOV   from 2014-01-22   to 2016-02-11
person Māris Kučinskis    country LVA
  forms Kučinskis
  term Prime Minister   sector GOV   from 2016-02-11   to 2019-01-23
person Krišjānis Kariņš    country LVA
  forms Kariņš
  term Prime Minister   sector GOV   from 2019-01-23   to 2023-09-15
person Evika Silina    country LVA
  forms Silina
  term Prime Minister   sector GOV   from 2023-09-15
person Anatolijs Gorbunovs    country LVA
  forms Gorbunovs
  term President   sector GOV   from 1990-05-03   to 1993-07-08
person Guntis Ulmanis    country LVA
  forms Ulmanis
  term President   sector GOV   from 1993-07-08   to 1999-07-08
person Vaira Vīķe-Freiberga    country LVA
  forms Vīķe-Freiberga
  term President   sector GOV   from 1999-07-08   to 2007-07-08
person Valdis Zatlers    country LVA
  forms Zatlers
  term President   sector GOV   from 2007-07-08   to 2011-07-08
person Egils Levits    country LVA
  forms Levits
  term President   sector GOV   from 2019-07-08   to 2023-07-08
person Jānis Bordāns    country LVA
  term Deputy Prime Minister   sector GOV   from 2019-01-23
  term Justice Minister   sector GOV   from 2012-07-05   to 2014-01-22
  term Justice Minister   sector GOV   from 2019-01-23
person Edmunds Krastiņš    country LVA
  term Finance Minister   sector GOV   from 1999-07-16   to 2000-05-05
person Oskars Spurdziņš    country LVA
  term Finance Minister   sector GOV   from 2004-03-09   to 2007-12-20
person Andris Vilks    country LVA
  term Finance Minister   sector GOV   from 2010-11-03   to 2014-11-05
person Jānis Reirs    country LVA
  term Finance Minister   sector GOV   from 2014-11-05   to 2016-02-11
  term Finance Minister   sector GOV   from 2019-01-23
person Dana Reizniece-Ozola    country LVA
  term Finance Minister   sector GOV   from 2016-02-11   to 2019-01-23
person Rihards Kozlovskis    country LVA
  term Interior Minister   sector GOV   from 2011-10-25   to 2019-01-23
person Sandis Ģirģens    country LVA
  term Interior Minister   sector GOV   from 2019-01-23   to 2021-06-03
person Marija Golubeva    country LVA
  term Interior Minister   sector GOV   from 2021-06-03   to 2022-05-16
person Kristaps Eklons    country LVA
  term Interior Minister   sector GOV   from 2022-05-26
person Solvita Āboltiņa    country LVA
  term Justice Minister   sector GOV   from 2004-12-02   to 2006-11-07
person Gaidis Bērziņš    country LVA
  term Justice Minister   sector GOV   from 2006-11-07   to 2009-03-12
  term Justice Minister   sector GOV   from 2011-10-25   to 2012-06-21
person Baiba Broka    country LVA
  term Justice Minister   sector GOV   from 2014-01-22   to 2014-08-06
person Chief Chui    country MAC
  forms Chief Executive Fernando Chui Sai On, Chui
  term Prime Minister   sector GOV   from 2009-12-20   to 2024-12-20
person Chief Fai    country MAC
  forms Chief Executive Sam Hou Fai
  term Prime Minister   sector GOV   from 2024-12-20
person Territorial Hanson    country MAF
  forms Council Aline Hanson, Hanson
  term President   sector GOV   from 2013-04-17   to 2017-04-02
person Territorial Gibbs    country MAF
  forms Council Daniel Gibbs, Gibbs
  term President   sector GOV   from 2017-04-02   to 2022-04-03
person Territorial Mussington    country MAF
  forms Council Louis Mussington, Mussington
  term President   sector GOV   from 2022-04-03
person Mohamed Benaissa    country MAR
  term Foreign Minister   sector GOV   from 1999-04   to 2007-10-15
person Taieb Fassi Fihri    country MAR
  forms Taieb Fassi Fehri
  term Foreign Minister   sector GOV   from 2007-10-15   to 2012-01-03
person Saadeddine Othmani    country MAR
  forms Saad-Eddine al-Othmani, Othmani
  term Foreign Minister   sector GOV   from 2012-01-03   to 2013-10-10
  term Prime Minister   sector GOV   from 2017-04-05   to 2021-10-07
person Salaheddine Mezouar    country MAR
  term Foreign Minister   sector GOV   from 2013-10-10   to 2017-04-05
person Nasser Bourita    country MAR
  term Foreign Minister   sector GOV   from 2017-04-05
person Azzedine Laraki    country MAR
  forms Laraki
  term Prime Minister   sector GOV   from 1986-09-30   to 1992-08-11
person Mohamed Karim Lamrani    country MAR
  forms Lamrani
  term Prime Minister   sector GOV   from 1992-08-11   to 1994-05-25
person Abdellatif Filali    country MAR
  forms Filali
  term Prime Minister   sector GOV   from 1994-05-25   to 1998-02-04
person Abderrahmane Youssoufi    country MAR
  forms Youssoufi
  term Prime Minister   sector GOV   from 1998-02-04   to 2002-10-09
person Driss Jettou    country MAR
  forms Jettou
  term Prime Minister   sector GOV   from 2002-10-09   to 2007-09-19
person Abbas El Fassi    country MAR
  forms Abbas Fassi, El Fassi
  term Prime Minister   sector GOV   from 2007-09-19   to 2011-11-29
person Abdelilah Benkirane    country MAR
  forms Abdelillah Benkirane, Benkirane
  term Prime Minister   sector GOV   from 2011-11-29   to 2017-03-15
person Aziz Akhannouch    country MAR
  forms Akhannouch
  term Prime Minister   sector GOV   from 2021-10-07
person Hassan II    country MAR
  forms Hassan II of Morocco
  term King   sector GOV   from 1961-02-26   to 1999-07-23
person Mohammed VI    country MAR
  forms Muhammad VI
  term King   sector GOV   from 1999-07-23
person Abdelkader Aamara    country MAR
  term Finance Minister   sector GOV   from 2018-08-02   to 2018-08-20
person Mohamed Benchaâboun    country MAR
  term Finance Minister   sector GOV   from 2018-08-20   to 2021-10-07
person Nadia Fettah Alaoui    country MAR
  term Finance Minister   sector GOV   from 2021-10-07
person Ahmed Midaoui    country MAR
  term Interior Minister   sector GOV   from 1999-11-10   to 2002-11-07
person Mostapha Sahel    country MAR
  term Interior Minister   sector GOV   from 2002-11-07   to 2006-02-15
person Chakib Benmoussa    country MAR
  forms Chakib ben Moussa
  term Interior Minister   sector GOV   from 2006-02-15   to 2010-01-04
person Taieb Cherkaoui    country MAR
  term Interior Minister   sector GOV   from 2010-01-04   to 2012-01-03
person Mohand Laenser    country MAR
  term Interior Minister   sector GOV   from 2012-01-03   to 2013-10-10
person Mohamed Hassad    country MAR
  term Interior Minister   sector GOV   from 2013-10-10   to 2017-04-05
person Abdelouafi Laftit    country MAR
  term Interior Minister   sector GOV   from 2017-04-05
person Mohamed Aujjar    country MAR
  term Justice Minister   sector GOV   from 2017-04-05   to 2019-10-09
person Mohamed Ben Abdelkader    country MAR
  term Justice Minister   sector GOV   from 2019-10-09   to 2021-10-07
person Abdellatif Ouahbi    country MAR
  term Justice Minister   sector GOV   from 2021-10-07
person Isabelle Berro-Amadei    country MCO
  forms Berro-Amadei
  term Acting Minister of State   sector GOV   from 2025-01-10   to 2025-07-21
person Michel Roger    country MCO
  forms Roger
  term Minister of State   sector GOV   from 2010-03-29   to 2016-02-01
person Serge Telle    country MCO
  forms Telle
  term Minister of State   sector GOV   from 2016-02-01   to 2020-09-01
person Pierre Dartout    country MCO
  forms Dartout
  term Minister of State   sector GOV   from 2020-09-01   to 2024-09-02
person Didier Guillaume    country MCO
  forms Guillaume
  term Minister of State   sector GOV   from 2024-09-02   to 2025-01-10
person Christophe Mirmand    country MCO
  forms Mirmand
  term Minister of State   sector GOV   from 2025-07-21
person Rainier III    country MCO
  term Prince   sector GOV   from 1949-05-09   to 2005-04-06
person Albert II    country MCO
  term Prince   sector GOV   from 2005-04-06
person Boris Gămurari    country MDA
  term Defence Minister   sector GOV   from 1999-05-11   to 2001-04-19
person Victor Gaiciuc    country MDA
  term Defence Minister   sector GOV   from 2001-04-19   to 2004-10-15
  term Defence Minister   sector GOV   from 2019-11-14   to 2020-03-16
  term Defence Minister   sector GOV   from 2020-11-09   to 2021-08-05
person Tudor Colesniuc    country MDA
  term Defence Minister   sector GOV   from 2004-10-15   to 2004-12-29
person Valeriu Pleșca    country MDA
  term Defence Minister   sector GOV   from 2004-12-29   to 2007-06-11
person Ion Coropcean    country MDA
  term Defence Minister   sector GOV   from 2007-06-11   to 2007-07-16
person Vitalie Vrabie    country MDA
  term Defence Minister   sector GOV   from 2007-07-16   to 2009-09-25
person Vitalie Marinuța    country MDA
  term Defence Minister   sector GOV   from 2009-09-25   to 2014-02-27
person Igor Panfilov    country MDA
  term Defence Minister   sector GOV   from 2014-02-27   to 2014-04-05
person Valeriu Troenco    country MDA
  term Defence Minister   sector GOV   from 2014-04-05   to 2015-02-18
person Viorel Cibotaru    country MDA
  term Defence Minister   sector GOV   from 2015-02-18   to 2015-07-30
person Anatol Șalaru    country MDA
  term Defence Minister   sector GOV   from 2015-07-30   to 2016-12-27
person Georgy Galbura    country MDA
  term Defence Minister   sector GOV   from 2016-12-27   to 2017-10-24
person Eugen Sturza    country MDA
  term Defence Minister   sector GOV   from 2017-10-24   to 2019-06-08
person Pavel Voicu    country MDA
  term Defence Minister   sector GOV   from 2019-06-08   to 2019-11-14
  term Interior Minister   sector GOV   from 2019-11-14   to 2021-08-05
person Alexandru Pînzari    country MDA
  term Defence Minister   sector GOV   from 2020-03-16   to 2020-11-09
person Anatolie Nosatîi    country MDA
  term Defence Minister   sector GOV   from 2021-08-01
person Nicolae Tăbăcaru    country MDA
  term Foreign Minister   sector GOV   from 1997-07-28   to 2000-11-23
person Nicolae Cernomaz    country MDA
  term Foreign Minister   sector GOV   from 2000-11-22   to 2001-07-27
person Iurie Leancă    country MDA
  forms Leancă
  term Foreign Minister   sector GOV   from 2001-07-27   to 2001-09-04
  term Foreign Minister   sector GOV   from 2009-09-25   to 2013-05-30
  term Prime Minister   sector GOV   from 2013-04-25   to 2015-02-18
person Nicolae Dudău    country MDA
  term Foreign Minister   sector GOV   from 2001-09-04   to 2004-02-04
person Andrei Stratan    country MDA
  term Foreign Minister   sector GOV   from 2004-02-04   to 2009-09-25
person Natalia Gherman    country MDA
  forms Gherman
  term Foreign Minister   sector GOV   from 2013-05-30   to 2016-01-20
  term Prime Minister   sector GOV   from 2015-06-22   to 2015-07-30
  term Deputy Prime Minister   sector GOV   from 2013-05-30   to 2016-01-20
person Andrei Galbur    country MDA
  term Foreign Minister   sector GOV   from 2016-01-20   to 2017-12-21
  term Deputy Prime Minister   sector GOV   from 2016-01-20   to 2017-12-21
person Tudor Ulianovschi    country MDA
  term Foreign Minister   sector GOV   from 2018-01-18   to 2019-06-08
person Nicu Popescu    country MDA
  term Foreign Minister   sector GOV   from 2019-06-11   to 2019-11-14
  term Foreign Minister   sector GOV   from 2021-08-06
  term Deputy Prime Minister   sector GOV   from 2021-08-06
person Vladislav Kulminski    country MDA
  term Foreign Minister   sector GOV   from 2019-10-23   to 2019-11-19
person Aureliu Ciocoi    country MDA
  forms Ciocoi
  term Foreign Minister   sector GOV   from 2019-11-14   to 2020-03-16
  term Foreign Minister   sector GOV   from 2020-11-09   to 2021-08-06
  term Prime Minister   sector GOV   from 2020-12-31   to 2021-08-05
person Oleg Țulea    country MDA
  term Foreign Minister   sector GOV   from 2020-03-16   to 2020-11-09
person Valeriu Muravschi    country MDA
  forms Muravschi
  term Prime Minister   sector GOV   from 1991-05-28   to 1992-07-01
person Andrei Sangheli    country MDA
  forms Sangheli
  term Prime Minister   sector GOV   from 1992-07-01   to 1997-01-24
person Ion Ciubuc    country MDA
  forms Ciubuc
  term Prime Minister   sector GOV   from 1997-01-24   to 1999-03-12
person Ion Sturza    country MDA
  forms Sturza
  term Prime Minister   sector GOV   from 1999-03-12   to 1999-12-21
person Dumitru Braghiș    country MDA
  forms Braghiș
  term Prime Minister   sector GOV   from 1999-12-21   to 2001-03-19
person Vasile Tarlev    country MDA
  forms Tarlev
  term Prime Minister   sector GOV   from 2001-04-19   to 2008-03-31
person Zinaida Greceanîi    country MDA
  forms Greceanîi
  term Prime Minister   sector GOV   from 2008-03-31   to 2009-09-14
  term Finance Minister   sector GOV   from 2002-02-26   to 2005-10-10
person Vitalie Pîrlog    country MDA
  forms Pîrlog
  term Prime Minister   sector GOV   from 2009-09-14   to 2009-09-25
  term Justice Minister   sector GOV   from 2006-09-20   to 2009-09-25
person Vlad Filat    country MDA
  forms Filat
  term Prime Minister   sector GOV   from 2009-09-25   to 2013-03-25
  term President   sector GOV   from 2010-12-28   to 2010-12-30
person Chiril Gaburici    country MDA
  forms Gaburici
  term Prime Minister   sector GOV   from 2015-02-18   to 2015-06-20
person Valeriu Streleț    country MDA
  forms Streleț
  term Prime Minister   sector GOV   from 2015-07-30   to 2015-10-30
person Gheorghe Brega    country MDA
  forms Interim Prime Gheorghe Brega, Brega
  term Prime Minister   sector GOV   from 2015-10-30   to 2016-01-20
  term Deputy Prime Minister   sector GOV   from 2015-07-30   to 2017-05-30
person Pavel Filip    country MDA
  forms Filip
  term Prime Minister   sector GOV   from 2016-01-20   to 2019-06-08
person Maia Sandu    country MDA
  forms Sandu
  term Prime Minister   sector GOV   from 2019-06-08   to 2019-11-14
  term President   sector GOV   from 2020-12-24
person Ion Chicu    country MDA
  forms Chicu
  term Prime Minister   sector GOV   from 2019-11-14   to 2020-12-31
  term Finance Minister   sector GOV   from 2018-12-10   to 2019-06-08
person Natalia Gavrilița    country MDA
  forms Gavrilița
  term Prime Minister   sector GOV   from 2021-08-06   to 2023-02-16
  term Finance Minister   sector GOV   from 2019-06-08   to 2019-11-14
person Dorin Recean    country MDA
  forms Recean
  term Prime Minister   sector GOV   from 2023-02-16   to 2025-11-01
  term Interior Minister   sector GOV   from 2012-07-24   to 2015-02-18
person Alexandru Munteanu    country MDA
  forms Munteanu
  term Prime Minister   sector GOV   from 2025-11-01
person Mircea Snegur    country MDA
  forms Snegur
  term President   sector GOV   from 1990-09-03   to 1997-01-15
person Petru Lucinschi    country MDA
  forms Lucinschi
  term President   sector GOV   from 1997-01-15   to 2001-04-07
person Vladimir Voronin    country MDA
  forms Voronin
  term President   sector GOV   from 2001-04-07   to 2009-09-11
person Mihai Ghimpu    country MDA
  forms Ghimpu
  term President   sector GOV   from 2009-09-11   to 2010-12-28
person Marian Lupu    country MDA
  forms Lupu
  term President   sector GOV   from 2010-12-30   to 2012-03-23
person Nicolae Nasoc    country MDA
  forms Nicolae Timofti, Nasoc
  term President   sector GOV   from 2012-03-22   to 2016-12-23
person Igor Dodon    country MDA
  forms Dodon
  term President   sector GOV   from 2016-12-23   to 2020-12-24
  term Deputy Prime Minister   sector GOV   from 2008-03-31   to 2009-09-14
person Valeriu Lazăr    country MDA
  term Deputy Prime Minister   sector GOV   from 2009-09-25   to 2013-05-30
person Mihail Moldovanu    country MDA
  term Deputy Prime Minister   sector GOV   from 2011-01-14   to 2013-05-16
person Tatiana Potîng    country MDA
  term Deputy Prime Minister   sector GOV   from 2013-05-31   to 2015-02-18
person Andrei Năstase    country MDA
  term Deputy Prime Minister   sector GOV   from 2019-06-08   to 2019-11-12
  term Interior Minister   sector GOV   from 2019-06-08   to 2019-11-12
person Andrei Spînu    country MDA
  term Deputy Prime Minister   sector GOV   from 2021-08-06
person Mariana Durleșteanu    country MDA
  term Finance Minister   sector GOV   from 2008-03-31   to 2009-09-25
person Veaceslav Negruța    country MDA
  term Finance Minister   sector GOV   from 2009-09-25   to 2013-08-14
person Anatol Arapu    country MDA
  term Finance Minister   sector GOV   from 2013-08-14   to 2016-01-20
person Octavian Armașu    country MDA
  term Finance Minister   sector GOV   from 2016-01-20   to 2018-11-30
person Sergiu Pușcuța    country MDA
  term Finance Minister   sector GOV   from 2020   to 2021-08-05
person Dumitru Budianschi    country MDA
  term Finance Minister   sector GOV   from 2021-08-05
person Vladimir Țurcan    country MDA
  term Interior Minister   sector GOV   from 1999-12-21   to 2001-04-19
person Vasile Drăgănel    country MDA
  term Interior Minister   sector GOV   from 2001-04-19   to 2002-02-27
person Gheorghe Papuc    country MDA
  term Interior Minister   sector GOV   from 2002-02-27   to 2008-03-31
  term Interior Minister   sector GOV   from 2008-10-27   to 2009-09-25
person Victor Catan    country MDA
  term Interior Minister   sector GOV   from 2009-09-25   to 2011-01-14
person Alexei Roibu    country MDA
  term Interior Minister   sector GOV   from 2011-01-14   to 2012-07-24
person Oleg Balan    country MDA
  term Interior Minister   sector GOV   from 2015-02-18   to 2016-01-20
person Alexandru Jizdan    country MDA
  term Interior Minister   sector GOV   from 2016-01-20   to 2019-06-08
person Ana Revenco    country MDA
  term Interior Minister   sector GOV   from 2021-08-06
person Valeria Șterbeț    country MDA
  term Justice Minister   sector GOV   from 1999-12-21   to 2001-04-19
person Ion Morei    country MDA
  term Justice Minister   sector GOV   from 2001-04-19   to 2003-02-12
person Vasile Dolghieru    country MDA
  term Justice Minister   sector GOV   from 2003-02-12   to 2004-07-08
person Victoria Iftodi    country MDA
  term Justice Minister   sector GOV   from 2004-07-08   to 2006-09-20
  term Justice Minister   sector GOV   from 2018-03-19   to 2019-06-08
person Alexandru Tănase    country MDA
  term Justice Minister   sector GOV   from 2009-09-25   to 2011-05-06
  term Justice Minister   sector GOV   from 2018-01-10   to 2018-03-12
person Oleg Efrim    country MDA
  term Justice Minister   sector GOV   from 2011-05-06   to 2015-02-18
person Vladimir Grosu    country MDA
  term Justice Minister   sector GOV   from 2015-02-18   to 2015-07-30
person Vladimir Cebotari    country MDA
  term Justice Minister   sector GOV   from 2015-07-30   to 2017-12-21
person Stanislav Pavlovschi    country MDA
  term Justice Minister   sector GOV   from 2019-06-08   to 2019-06-23
person Olesea Stamate    country MDA
  term Justice Minister   sector GOV   from 2019-06-24   to 2019-11-14
person Fadei Nagacevschi    country MDA
  term Justice Minister   sector GOV   from 2019-11-14   to 2021-08-05
person Sergiu Litvinenco    country MDA
  term Justice Minister   sector GOV   from 2021-08-06
person Lila Ratsifandrihamanana    country MDG
  term Foreign Minister   sector GOV   from 1998   to 2002
person Azaly Ben Marofo    country MDG
  term Foreign Minister   sector GOV   from 2002   to 2002
person Marcel Ranjeva    country MDG
  term Foreign Minister   sector GOV   from 2002   to 2009
person Ny Hasina Andriamanjato    country MDG
  term Foreign Minister   sector GOV   from 2009   to 2010
person Hyppolite Ramaroson    country MDG
  term Foreign Minister   sector GOV   from 2010   to 2011
person Pierrot Rajaonarivelo    country MDG
  term Foreign Minister   sector GOV   from 2011   to 2013
person Yvette Sylla    country MDG
  term Foreign Minister   sector GOV   from 2011   to 2011
person Ulrich Andriantiana    country MDG
  term Foreign Minister   sector GOV   from 2013   to 2014
person Arisoa Razafitrimo    country MDG
  term Foreign Minister   sector GOV   from 2014   to 2015
person Béatrice Atallah    country MDG
  term Foreign Minister   sector GOV   from 2015   to 2017
person Henry Rabary Njaka    country MDG
  term Foreign Minister   sector GOV   from 2017   to 2018
person Eloi Maxime Alphonse    country MDG
  term Foreign Minister   sector GOV   from 2018-06-11   to 2019
person Naina Andriantsitohaina    country MDG
  term Foreign Minister   sector GOV   from 2019-01   to 2019-09
person Victor Ramahatra    country MDG
  forms Ramahatra
  term Prime Minister   sector GOV   from 1988-02-12   to 1991-08-08
person Guy Razanamasy    country MDG
  forms Razanamasy
  term Prime Minister   sector GOV   from 1991-08-08   to 1993-08-09
person Francisque Ravony    country MDG
  forms Ravony
  term Prime Minister   sector GOV   from 1993-08-09   to 1995-10-30
person Emmanuel Rakotovahiny    country MDG
  forms Rakotovahiny
  term Prime Minister   sector GOV   from 1995-10-30   to 1996-05-28
person Pascal Rakotomavo    country MDG
  forms Rakotomavo
  term Prime Minister   sector GOV   from 1997-02-21   to 1998-07-23
person Tantely Andrianarivo    country MDG
  forms Andrianarivo
  term Prime Minister   sector GOV   from 1998-07-23   to 2002-05-31
person Jean Jacques Rasolondraibe    country MDG
  forms Rasolondraibe
  term Prime Minister   sector GOV   from 2002-05-31   to 2002-07-05
person Monja Roindefo    country MDG
  forms Roindefo
  term Prime Minister   sector GOV   from 2009-03-17   to 2009-10-10
person Eugène Mangalaza    country MDG
  forms Mangalaza
  term Prime Minister   sector GOV   from 2009-10-10   to 2009-12-18
person Cécile Manorohanta    country MDG
  forms Manorohanta
  term Prime Minister   sector GOV   from 2009-12-18   to 2009-12-20
person Albert Camille Vital    country MDG
  term Prime Minister   sector GOV   from 2009-12-20   to 2011-11-02
person Omer Beriziky    country MDG
  forms Beriziky
  term Prime Minister   sector GOV   from 2011-11-02   to 2014-04-16
person Roger Kolo    country MDG
  forms Kolo
  term Prime Minister   sector GOV   from 2014-04-16   to 2015-01-17
person Jean Ravelonarivo    country MDG
  forms Ravelonarivo
  term Prime Minister   sector GOV   from 2015-01-17   to 2016-04-10
person Olivier Mahafaly Solonandrasana    country MDG
  forms Solonandrasana
  term Prime Minister   sector GOV   from 2016-04-10   to 2018-06-06
person Christian Ntsay    country MDG
  forms Ntsay
  term Prime Minister   sector GOV   from 2018-06-06   to 2025-10-22
person Herintsalama Rajaonarivelo    country MDG
  forms Rajaonarivelo
  term Prime Minister   sector GOV   from 2025-10-22
person Ratsiraka    country MDG
  term President   sector GOV   from 1975-06-15   to 1993-03-27
person Albert Zafy    country MDG
  forms Zafy
  term President   sector GOV   from 1993-03-27   to 1996-09-05
person Norbert Ratsirahonana    country MDG
  forms Ratsirahonana
  term President   sector GOV   from 1996-09-05   to 1997-02-09
person Didier Ratsiraka    country MDG
  forms Ratsiraka
  term President   sector GOV   from 1997-02-09   to 2002-07-05
person Marc Ravalomanana    country MDG
  forms Ravalomanana
  term President   sector GOV   from 2002-05-06   to 2009-03-17
person Andry Rajoelina    country MDG
  forms Rajoelina
  term President   sector GOV   from 2009-03-17   to 2014-01-25
  term President   sector GOV   from 2019-01-19   to 2025-10-17
person Hery Rajaonarimampianina    country MDG
  forms Rajaonarimampianina
  term President   sector GOV   from 2014-01-25   to 2018-09-07
person Rivo Rakotovao    country MDG
  forms Rakotovao
  term President   sector GOV   from 2018-09-07   to 2019-01-19
person Michael Randrianirina    country MDG
  forms Randrianirina
  term President   sector GOV   from 2025-10-17   to 2025-12
person Ameen Faisal    country MDV
  term Defence Minister   sector GOV   from 2008-11-12   to 2010-12-10
person Mohamed Nazim    country MDV
  term Defence Minister   sector GOV   from 2012-02-08   to 2015-01-20
person Moosa Ali Jaleel    country MDV
  term Defence Minister   sector GOV   from 2015-01-20   to 2015-10-14
person Adam Shareef    country MDV
  term Defence Minister   sector GOV   from 2015-10-28   to 2018-11-17
person Mariya Ahmed Didi    country MDV
  term Defence Minister   sector GOV   from 2018-11-17
person Fathulla Jameel    country MDV
  term Foreign Minister   sector GOV   from 1978   to 2005
person Ahmed Shaheed    country MDV
  term Foreign Minister   sector GOV   from 2005-07-14   to 2007-08-21
  term Foreign Minister   sector GOV   from 2008-11-12   to 2010-12-10
person Abdulla Shahid    country MDV
  term Foreign Minister   sector GOV   from 2007-08-23   to 2008-11-11
  term Foreign Minister   sector GOV   from 2018-11-17
person Mohamed Aslam    country MDV
  term Foreign Minister   sector GOV   from 2010   to 2011
person Maumoon Abdul Gayoom    country MDV
  forms Gayoom
  term President   sector GOV   from 1978-11-11   to 2008-11-11
person Mohamed Nasheed    country MDV
  forms Nasheed
  term President   sector GOV   from 2008-11-11   to 2012-02-07
person Mohammed Waheed Hassan    country MDV
  forms Hassan
  term President   sector GOV   from 2012-02-07   to 2013-11-07
  term Vice President   sector GOV   from 2008-11-11   to 2012-02-07
person Abdulla Yameen    country MDV
  forms Abdulla Yameen Abdul Gayoom, Yameen
  term President   sector GOV   from 2013-11-17   to 2018-11-17
person Ibrahim Mohamed Solih    country MDV
  forms Solih
  term President   sector GOV   from 2018-11-17   to 2023-11-17
person Mohamed Muizzi    country MDV
  forms Mohamed Muizzu, Muizzi
  term President   sector GOV   from 2023-11-17
person Abdulla Jihad    country MDV
  term Finance Minister   sector GOV   from 2005-08-18   to 2008-07-15
  term Finance Minister   sector GOV   from 2012-03-05   to 2016-06-22
  term Vice President   sector GOV   from 2016-06-22   to 2018-11-17
person Ali Hashim    country MDV
  term Finance Minister   sector GOV   from 2008-11-12   to 2010-12-12
person Ibrahim Ameer    country MDV
  term Finance Minister   sector GOV   from 2018-11-17
person Sheikh Imran Abdulla    country MDV
  term Interior Minister   sector GOV   from 2018-12-02
person Mohammed Waheed Deen    country MDV
  term Vice President   sector GOV   from 2012-04-25   to 2013-11-10
person Mohamed Jameel Ahmed    country MDV
  term Vice President   sector GOV   from 2013-11-17   to 2015-07-22
person Ahmed Adeeb    country MDV
  term Vice President   sector GOV   from 2015-07-22   to 2015-11-05
person Faisal Naseem    country MDV
  term Vice President   sector GOV   from 2018-11-17
person Enrique Cervantes Aguirre    country MEX
  term Defence Minister   sector GOV   from 1994-12-01   to 2000-11-30
person Gerardo Clemente Ricardo Vega García    country MEX
  term Defence Minister   sector GOV   from 2000-12-01   to 2006-11-30
person Guillermo Galván Galván    country MEX
  term Defence Minister   sector GOV   from 2006-12-01   to 2012-11-30
person Salvador Cienfuegos    country MEX
  term Defence Minister   sector GOV   from 2012-12-01   to 2018-11-30
person Luis Cresencio Sandoval    country MEX
  term Defence Minister   sector GOV   from 2018-12-01
person Jorge Castañeda Gutman    country MEX
  term Foreign Secretary   sector GOV   from 2000-12-01   to 2003-01-10
person Luis Ernesto Derbez    country MEX
  term Foreign Secretary   sector GOV   from 2003-01-13   to 2006-11-30
person Patricia Espinosa    country MEX
  term Foreign Secretary   sector GOV   from 2006-12-01   to 2012-11-30
person José Antonio Meade Kuribreña    country MEX
  term Foreign Secretary   sector GOV   from 2012-12-01   to 2015-08-27
  term Finance Minister   sector GOV   from 2011-09-07   to 2012-11-30
  term Finance Minister   sector GOV   from 2016-09-07   to 2017-11-27
person Claudia Ruiz Massieu    country MEX
  term Foreign Secretary   sector GOV   from 2015-08-27   to 2017-01-04
person Luis Videgaray Caso    country MEX
  term Foreign Secretary   sector GOV   from 2017-01-04   to 2018-11-30
  term Finance Minister   sector GOV   from 2012-12-01   to 2016-09-07
person Marcelo Ebrard    country MEX
  term Foreign Secretary   sector GOV   from 2018-12-01
person Carlos Salinas de Gortari    country MEX
  forms de Gortari
  term President   sector GOV   from 1988-12-01   to 1994-11-30
person Ernesto Zedillo    country MEX
  forms Zedillo
  term President   sector GOV   from 1994-12-01   to 2000-11-30
person Vicente Fox Quesada    country MEX
  forms Quesada
  term President   sector GOV   from 2000-12-01   to 2006-11-30
person Felipe Calderón    country MEX
  forms Calderón
  term President   sector GOV   from 2006-12-01   to 2012-12-01
person Enrique Peña Nieto    country MEX
  forms Nieto
  term President   sector GOV   from 2012-12-01   to 2018-12-01
person Andrés Manuel López Obrador    country MEX
  forms Obrador
  term President   sector GOV   from 2018-12-01   to 2024-10-01
person Claudia Sheinbaum    country MEX
  forms Claudia Sheinbaum Pardo, Sheinbaum
  term President   sector GOV   from 2024-10-01
person José Ángel Gurría    country MEX
  term Finance Minister   sector GOV   from 1998-01-01   to 2000-11-30
person Ernesto Cordero Arroyo    country MEX
  term Finance Minister   sector GOV   from 2009-12-09   to 2011-09-09
person Arturo Herrera Gutiérrez    country MEX
  term Finance Minister   sector GOV   from 2019-07-09   to 2021-07-15
person Rogelio Ramírez de la O    country MEX
  term Finance Minister   sector GOV   from 2021-07-16
person John Silk    country MHL
  term Foreign Minister   sector GOV   from 2016-01-28   to 2020-01-13
person Casten Nemra    country MHL
  forms Nemra
  term Foreign Minister   sector GOV   from 2020-01-13
  term President   sector GOV   from 2016-01-11   to 2016-01-28
person Kunio Lemari    country MHL
  forms Lemari
  term President   sector GOV   from 1996-12-20   to 1997-01-14
person Imata Kabua    country MHL
  forms Kabua
  term President   sector GOV   from 1997-01-14   to 2000-01-10
person Kessai Note    country MHL
  term President   sector GOV   from 2000-01-10   to 2008-01-14
  term Justice Minister   sector GOV   from 2020-01-13
person Litokwa Tomeing    country MHL
  forms Tomeing
  term President   sector GOV   from 2008-01-14   to 2009-10-21
person Ruben Zackhras    country MHL
  forms Zackhras
  term President   sector GOV   from 2009-10-21   to 2009-11-02
person Jurelang Zedkaia    country MHL
  forms Zedkaia
  term President   sector GOV   from 2009-11-02   to 2012-01-10
person Christopher Loeak    country MHL
  forms Christopher J. Loeak, Loeak
  term President   sector GOV   from 2012-01-10   to 2016-01-01
person Hilda C. Heine    country MHL
  forms Heine
  term President   sector GOV   from 2016-01-28   to 2020-01-13
  term President   sector GOV   from 2023-01-03
person David Kabua    country MHL
  forms Kabua
  term President   sector GOV   from 2020-01-13   to 2023-01-03
person Alfred Alfred Jr.    country MHL
  term Finance Minister   sector GOV   from 2020-01-13   to 2021-10-15
person Brenson Wase    country MHL
  term Finance Minister   sector GOV   from 2021-10-15
person Jemi Nashion    country MHL
  term Interior Minister   sector GOV   from 2020-01-13
person Vlado Bučkovski    country MKD
  forms Bučkovski
  term Defence Minister   sector GOV   from 2001-05-13   to 2001-11-26
  term Defence Minister   sector GOV   from 2002-11-01   to 2004-12-17
  term Prime Minister   sector GOV   from 2004-12-15   to 2006-08-27
person Fatmir Besimi    country MKD
  term Defence Minister   sector GOV   from 2011-07-28   to 2013-02-18
  term Deputy Prime Minister   sector GOV   from 2013-02-18   to 2016-04-04
  term Finance Minister   sector GOV   from 2020-08-30
person Talat Xhaferi    country MKD
  forms Xhaferi
  term Defence Minister   sector GOV   from 2013-02-18   to 2014-06-19
  term Caretaker Prime Minister   sector GOV   from 2024-01-28   to 2024-06-23
person Zoran Jolevski    country MKD
  term Defence Minister   sector GOV   from 2014-06-19   to 2017-06-01
person Radmila Šekerinska    country MKD
  forms Šekerinska
  term Defence Minister   sector GOV   from 2017-06-01   to 2022-01-16
  term Prime Minister   sector GOV   from 2004-05-12   to 2004-06-02
  term Prime Minister   sector GOV   from 2004-11-18   to 2004-12-17
person Slavjanka Petrovska    country MKD
  term Defence Minister   sector GOV   from 2022-01-16
person Aleksandar Dimitrov    country MKD
  term Foreign Minister   sector GOV   from 1998   to 2000
  term Foreign Minister   sector GOV   from 1998-11-30   to 2000-11-30
person Srgjan Kerim    country MKD
  term Foreign Minister   sector GOV   from 2000-11-30   to 2001-05-13
person Ilinka Mitreva    country MKD
  term Foreign Minister   sector GOV   from 2001-05-13   to 2001-11-23
  term Foreign Minister   sector GOV   from 2002-11-01   to 2006-08-26
person Slobodan Čašule    country MKD
  term Foreign Minister   sector GOV   from 2001-11-30   to 2002-11-01
person Antonio Milošoski    country MKD
  term Foreign Minister   sector GOV   from 2006-08-26   to 2011-07-28
person Nikola Poposki    country MKD
  term Foreign Minister   sector GOV   from 2011-07-28   to 2017-05-31
person Nikola Dimitrov    country MKD
  term Foreign Minister   sector GOV   from 2017-05-31   to 2020-08-30
person Bujar Osmani    country MKD
  term Foreign Minister   sector GOV   from 2020-08-30
person Jezdimir Bogdanski    country MKD
  forms Bogdanski
  term Prime Minister   sector GOV   from 1988-01-01   to 1990-04-28
person Vladimir Mitkov    country MKD
  forms Mitkov
  term Prime Minister   sector GOV   from 1990-04-28   to 1991-01-27
person Nikola Kljusev    country MKD
  forms Kljusev
  term Prime Minister   sector GOV   from 1991-01-27   to 1992-08-17
person Branko Crvenkovski    country MKD
  forms Crvenkovski
  term Prime Minister   sector GOV   from 1992-08-17   to 1998-11-30
  term Prime Minister   sector GOV   from 2002-11-01   to 2004-05-12
  term President   sector GOV   from 2004-05-12   to 2009-05-12
person Ljubčo Georgievski    country MKD
  forms Georgievski
  term Prime Minister   sector GOV   from 1998-11-01   to 2002-09-15
person Hari Kostov    country MKD
  forms Kostov
  term Prime Minister   sector GOV   from 2004-06-02   to 2004-11-18
  term Interior Minister   sector GOV   from 2002-11-01   to 2004-06-02
person Nikola Gruevski    country MKD
  forms Gruevski
  term Prime Minister   sector GOV   from 2006-08-27   to 2016-01-18
  term Finance Minister   sector GOV   from 1999-12-27   to 2002-01-11
person Emil Dimitriev    country MKD
  forms Dimitriev
  term Prime Minister   sector GOV   from 2016-01-18   to 2017-05-31
person Zoran Zaev    country MKD
  forms Zaev
  term Prime Minister   sector GOV   from 2017-06-01   to 2020-01-03
  term Prime Minister   sector GOV   from 2020-08-30   to 2022-01-16
person Oliver Spasovski    country MKD
  forms Spasovski
  term Prime Minister   sector GOV   from 2020-01-03   to 2020-08-30
  term Interior Minister   sector GOV   from 2015-11-11   to 2016-05-19
  term Interior Minister   sector GOV   from 2016-09-02   to 2016-12-29
  term Interior Minister   sector GOV   from 2017-06-01   to 2020-01-03
  term Interior Minister   sector GOV   from 2020-08-30
person Dimitar Kovačevski    country MKD
  forms Kovačevski
  term Prime Minister   sector GOV   from 2022-01-17   to 2024-01-28
person Hristijan Mickoski    country MKD
  forms Mickoski
  term Prime Minister   sector GOV   from 2024-06-23
person Gligorije Gogovski    country MKD
  forms Gogovski
  term President   sector GOV   from 1986-06-01   to 1991-01-27
person Kiro Gligorov    country MKD
  forms Gligorov
  term President   sector GOV   from 1991-01-27   to 1999-11-19
person Boris Trajkovski    country MKD
  forms Trajkovski
  term President   sector GOV   from 1999-11-19   to 2004-02-26
person Ljupčo Jordanovski    country MKD
  forms Jordanovski
  term President   sector GOV   from 2004-02-26   to 2004-05-12
person Gjorge Ivanov    country MKD
  forms Georgi Ivanov, Ivanov
  term President   sector GOV   from 2009-05-12   to 2019-05-12
person Stevo Pendarovski    country MKD
  forms Pendarovski
  term President   sector GOV   from 2019-05-12   to 2024-05-12
person Gordana Siljanovska-Davkova    country MKD
  forms Siljanovska-Davkova
  term President   sector GOV   from 2024-05-12
person Artan Grubi    country MKD
  term Deputy Prime Minister   sector GOV   from 2020-08-30
person Slavica Grkovska    country MKD
  term Deputy Prime Minister   sector GOV   from 2022-01-16
person Zoran Stavreski    country MKD
  term Finance Minister   sector GOV   from 2009-07-08   to 2016-06-15
person Kiril Minovski    country MKD
  term Finance Minister   sector GOV   from 2016-06-14   to 2017-06-01
person Dragan Tevdovski    country MKD
  term Finance Minister   sector GOV   from 2017-06-01   to 2019-06-26
person Nina Angelovska    country MKD
  term Finance Minister   sector GOV   from 2019-09-01   to 2020-08-30
person Dosta Dimovska    country MKD
  term Interior Minister   sector GOV   from 1999-12-27   to 2001-05-13
person Ljube Boškoski    country MKD
  term Interior Minister   sector GOV   from 2001-05-13   to 2002-11-01
person Siljan Avramovski    country MKD
  term Interior Minister   sector GOV   from 2004-06-02   to 2004-12-17
person Ljubomir Mihajlovski    country MKD
  term Interior Minister   sector GOV   from 2004-12-17   to 2006-08-26
person Gordana Jankuloska    country MKD
  term Interior Minister   sector GOV   from 2006-08-26   to 2015-05-13
person Mitko Chavkov    country MKD
  term Interior Minister   sector GOV   from 2015-05-13   to 2015-11-11
person Agim Nuhiu    country MKD
  term Interior Minister   sector GOV   from 2016-12-29   to 2017-06-01
person Nake Chulev    country MKD
  term Interior Minister   sector GOV   from 2020-01-03   to 2020-08-30
person Adnan Jashari    country MKD
  term Justice Minister   sector GOV   from 2014-06-19   to 2016-01-16
person Valdet Xhaferi    country MKD
  term Justice Minister   sector GOV   from 2016-01-16   to 2017-06-01
person Renata Deskoska    country MKD
  term Justice Minister   sector GOV   from 2018-06-04   to 2020-08-30
person Bojan Marichic    country MKD
  term Justice Minister   sector GOV   from 2020-08-30   to 2022-01-16
person Nikola Tupančevski    country MKD
  term Justice Minister   sector GOV   from 2022-01-16
person Sadio Gassama    country MLI
  term Defence Minister   sector GOV   from 2012-02-02   to 2012-03-22
person Yamoussa Camara    country MLI
  term Defence Minister   sector GOV   from 2012-04-24   to 2014-03-05
person Bah Ndaw    country MLI
  forms of transitional government, Ndaw
  term Defence Minister   sector GOV   from 2014-05-28   to 2015-01-10
  term President   sector GOV   from 2020-09-25   to 2021-05-24
person Sadio Camara    country MLI
  term Defence Minister   sector GOV   from 2020-10-05
person Souleymane Doucouré    country MLI
  term Defence Minister   sector GOV   from 2021-05-24   to 2021-05-24
person Modibo Sidibé    country MLI
  forms Sidibé
  term Foreign Minister   sector GOV   from 1997-09-16   to 2002-06-09
  term Prime Minister   sector GOV   from 2007-09-28   to 2011-04-03
person Lassana Traoré    country MLI
  term Foreign Minister   sector GOV   from 2002   to 2004
person Moctar Ouane    country MLI
  forms Ouane
  term Foreign Minister   sector GOV   from 2004   to 2011
  term Prime Minister   sector GOV   from 2020-09-27   to 2021-05-24
person Soumeylou Boubèye Maïga    country MLI
  term Foreign Minister   sector GOV   from 2011   to 2012
  term Prime Minister   sector GOV   from 2017-12-30   to 2019-04-18
person Sadio Lamine Sow    country MLI
  term Foreign Minister   sector GOV   from 2012   to 2012
person Tiéman Hubert Coulibaly    country MLI
  term Foreign Minister   sector GOV   from 2012   to 2013
  term Foreign Minister   sector GOV   from 2017-12-30   to 2018-09-09
person Zahabi Ould Sidi Mohamed    country MLI
  term Foreign Minister   sector GOV   from 2013   to 2014
person Abdoulaye Diop    country MLI
  term Foreign Minister   sector GOV   from 2014   to 2017
  term Foreign Minister   sector GOV   from 2021-06-11
person Kamissa Camara    country MLI
  term Foreign Minister   sector GOV   from 2018-09-09   to 2019-04-23
person Tiébilé Dramé    country MLI
  term Foreign Minister   sector GOV   from 2019-04-23   to 2020-08-18
person Zeïni Moulaye    country MLI
  term Foreign Minister   sector GOV   from 2020   to 2021
person Soumana Sacko    country MLI
  forms Sacko
  term Prime Minister   sector GOV   from 1991-04-02   to 1992-06-09
person Abdoulaye Sekou Sow    country MLI
  term Prime Minister   sector GOV   from 1993-04-12   to 1994-02-04
person Ibrahim Boubacar Keïta    country MLI
  forms Keïta
  term Prime Minister   sector GOV   from 1994-02-04   to 2000-02-15
  term President   sector GOV   from 2013-09-04   to 2020-08-18
person Mandé Sidibé    country MLI
  forms Sidibé
  term Prime Minister   sector GOV   from 2000-02-15   to 2002-03-18
person Modibo Keita    country MLI
  forms Keita
  term Prime Minister   sector GOV   from 2002-03-18   to 2002-06-09
  term Prime Minister   sector GOV   from 2015-01-09   to 2017-04-09
person Ahmed Mohamed ag Hamani    country MLI
  forms Hamani
  term Prime Minister   sector GOV   from 2002-06-09   to 2004-04-29
person Ousmane Issoufi Maïga    country MLI
  term Prime Minister   sector GOV   from 2004-04-29   to 2007-09-28
person Cissé Mariam Kaïdama Sidibé    country MLI
  forms Sidibé
  term Prime Minister   sector GOV   from 2011-04-03   to 2012-03-22
person Cheick Modibo Diarra    country MLI
  forms Diarra
  term Prime Minister   sector GOV   from 2012-04-17   to 2012-12-11
person Django Sissoko    country MLI
  forms Sissoko
  term Prime Minister   sector GOV   from 2012-12-11   to 2013-09-05
person Oumar Tatam Ly    country MLI
  term Prime Minister   sector GOV   from 2013-09-05   to 2014-04-05
person Moussa Mara    country MLI
  forms Mara
  term Prime Minister   sector GOV   from 2014-04-05   to 2015-01-09
person Abdoulaye Idrissa Maïga    country MLI
  term Prime Minister   sector GOV   from 2017-04-10   to 2017-12-29
person Boubou Cisse    country MLI
  forms Cisse
  term Prime Minister   sector GOV   from 2019-04-23   to 2020-08-18
  term Finance Minister   sector GOV   from 2016-01-15   to 2020-07-27
person Choguel Kokalla Maïga    country MLI
  forms Choguel Maiga
  term Prime Minister   sector GOV   from 2021-06-07   to 2022-08-21
person Abdoulaye Maïga    country MLI
  term Prime Minister   sector GOV   from 2022-08-21
person Assimi Goïta    country MLI
  forms Goïta
  term Chairman of the National Committee for the Salvation of the People   sector GOV   from 2020-08-19   to 2020-09-25
  term President   sector GOV   from 2021-05-24
  term Vice President   sector GOV   from 2020-09-25   to 2021-05-25
person Amadou Toumani Touré    country MLI
  forms Amadou Toure, Touré
  term Head of State   sector GOV   from 1991-03-26   to 1992-06-06
  term President   sector GOV   from 2002-06-08   to 2012-03-22
person Moussa Traore    country MLI
  term President   sector GOV   from 1968-11-19   to 1991-03-26
person Alpha Oumar Konaré    country MLI
  forms Konaré
  term President   sector GOV   from 1992-06-08   to 2002-06-08
person Amadou Sanogo    country MLI
  forms Sanogo
  term President   sector GOV   from 2012-03-22   to 2012-04-12
person Dioncounda Traoré    country MLI
  term President   sector GOV   from 2012-04-12   to 2013-09-04
person Sanoussi Touré    country MLI
  term Finance Minister   sector GOV   from 2009-04-09   to 2011-04-06
person Lassine Bouaré    country MLI
  term Finance Minister   sector GOV   from 2011-04-06   to 2012-03-22
person Tiéna Coulibaly    country MLI
  term Finance Minister   sector GOV   from 2012-04-25   to 2013-06-22
person Abdel Karim Konate    country MLI
  term Finance Minister   sector GOV   from 2013-06-22   to 2013-09-08
person Bouaré Fily Sissoko    country MLI
  term Finance Minister   sector GOV   from 2013-09-08   to 2015-01
person Mamadou Igor Diarra    country MLI
  term Finance Minister   sector GOV   from 2015-01   to 2016-01
person Abdoulaye Daffé    country MLI
  term Finance Minister   sector GOV   from 2020-07-27   to 2020-08-18
person Alousséni Sanou    country MLI
  term Finance Minister   sector GOV   from 2020-10-05
person Mamadou Kassogue    country MLI
  term Justice Minister   sector GOV   from 2021-06-11
person Seyba Traoré    country MLI
  term Vice President   sector GOV   from 2012-03   to 2012-04
person Malick Diaw    country MLI
  term Vice President   sector GOV   from 2020-08-19   to 2020-09-25
person Joe Borg    country MLT
  term Foreign Minister   sector GOV   from 1999-03-24   to 2004-03-23
person John Dalli    country MLT
  term Foreign Minister   sector GOV   from 2004-03-23   to 2004-07-03
  term Finance Minister   sector GOV   from 1998-09-08   to 2004-03-23
person Michael Frendo    country MLT
  term Foreign Minister   sector GOV   from 2004-07-03   to 2008-03-12
person Tonio Borg    country MLT
  term Foreign Minister   sector GOV   from 2008-03-12   to 2012-11-28
  term Deputy Prime Minister   sector GOV   from 2004-03-23   to 2012-11-28
  term Interior Minister   sector GOV   from 1998-09-08   to 2008-03-12
  term Justice Minister   sector GOV   from 2003-04-15   to 2008-03-12
person Francis Zammit Dimech    country MLT
  term Foreign Minister   sector GOV   from 2012-11-28   to 2013-03-13
person George William Vella    country MLT
  forms George Vella, Vella
  term Foreign Minister   sector GOV   from 2013-03-13   to 2017-06-07
  term President   sector GOV   from 2019-04-04   to 2024-04-04
person Carmelo Abela    country MLT
  term Foreign Minister   sector GOV   from 2017-06-09   to 2020-01-15
  term Interior Minister   sector GOV   from 2014-12-09   to 2017-06-09
person Evarist Bartolo    country MLT
  term Foreign Minister   sector GOV   from 2020-01-15   to 2022-03-26
person Ian Borg    country MLT
  term Foreign Minister   sector GOV   from 2022-03-30
person Eddie Fenech Adami    country MLT
  forms Adami
  term Prime Minister   sector GOV   from 1987-05-12   to 1996-10-28
  term Prime Minister   sector GOV   from 1998-09-06   to 2004-03-23
  term President   sector GOV   from 2004-04-04   to 2009-04-04
person Alfred Sant    country MLT
  forms Sant
  term Prime Minister   sector GOV   from 1996-10-28   to 1998-09-06
person Lawrence Gonzi    country MLT
  forms Gonzi
  term Prime Minister   sector GOV   from 2004-03-23   to 2013-03-11
  term Deputy Prime Minister   sector GOV   from 1999   to 2004
  term Finance Minister   sector GOV   from 2004-03-23   to 2008-03-12
person Joseph Muscat    country MLT
  forms Muscat
  term Prime Minister   sector GOV   from 2013-03-09   to 2020-01-13
person Robert Abela    country MLT
  forms Abela
  term Prime Minister   sector GOV   from 2020-01-13
person Guido de Marco    country MLT
  forms de Marco
  term President   sector GOV   from 1999-04-04   to 2004-04-04
person George Abela    country MLT
  forms Abela
  term President   sector GOV   from 2009-04-04   to 2014-04-04
person Marie Louise Coleiro Preca    country MLT
  forms Preca
  term President   sector GOV   from 2014-04-04   to 2019-04-04
person Myriam Debono    country MLT
  forms Myriam Spiteri Debono, Debono
  term President   sector GOV   from 2024-04-04
person Louis Grech    country MLT
  term Deputy Prime Minister   sector GOV   from 2013-03-13   to 2017-06-05
person Chris Fearne    country MLT
  term Deputy Prime Minister   sector GOV   from 2017-07-17
person Tonio Fenech    country MLT
  term Finance Minister   sector GOV   from 2008-03-11   to 2013-03-10
person Edward Scicluna    country MLT
  term Finance Minister   sector GOV   from 2013-03-13   to 2020-11-22
person Clyde Caruana    country MLT
  term Finance Minister   sector GOV   from 2020-11-22
person Carmelo Mifsud Bonnici    country MLT
  term Interior Minister   sector GOV   from 2012-01-06   to 2012-05-30
  term Justice Minister   sector GOV   from 2008-03-12   to 2012-01-06
person Emmanuel Mallia    country MLT
  term Interior Minister   sector GOV   from 2013-03-13   to 2014-12-09
person Michael Farrugia    country MLT
  term Interior Minister   sector GOV   from 2017-06-09   to 2020-01-13
person Byron Camilleri    country MLT
  term Interior Minister   sector GOV   from 2020-01-15
person Austin Gatt    country MLT
  term Justice Minister   sector GOV   from 1998-09-08   to 2003-04-15
person Christopher Said    country MLT
  term Justice Minister   sector GOV   from 2012-01-06   to 2013-03-13
person Owen Bonnici    country MLT
  term Justice Minister   sector GOV   from 2013-03-13   to 2020-01-13
person Edward Zammit Lewis    country MLT
  term Justice Minister   sector GOV   from 2020-01-15   to 2022-03-30
person Michael Falzon    country MLT
  term Justice Minister   sector GOV   from 2020-01-15
person Jonathan Attard    country MLT
  term Justice Minister   sector GOV   from 2022-03-30
person Khin Nyunt    country MMR
  term Prime Minister   sector GOV   from 2003-08-25   to 2004-10-19
person Soe Win    country MMR
  term Prime Minister   sector GOV   from 2004-10-19   to 2007-10-12
person Nyo Saw    country MMR
  term Prime Minister   sector GOV   from 2025-07-31
person Aung San Suu Kyi    country MMR
  term State Counsellor   sector GOV   from 2016-04-06   to 2021-02-01
person Min Aung Hlaing    country MMR
  term Acting President   sector GOV   from 2025-07-31
person Maung Maung    country MMR
  forms Saw Maung
  term Head of State   sector GOV   from 1988-09-18   to 1992-04-23
person Than Shwe    country MMR
  term Head of State   sector GOV   from 1992-04-23   to 2011-03-30
person Thein Sein    country MMR
  term President   sector GOV   from 2011-02-04   to 2016-03-30
person Htin Kyaw    country MMR
  term President   sector GOV   from 2016-03-30   to 2018-03-30
person Win Myint    country MMR
  forms Myint Swe
  term President   sector GOV   from 2018-03-30   to 2025-07-31
person Milo Đukanović    country MNE
  forms Milo Dukanovic, Milo Djukanovic, Đukanović
  term Defence Minister   sector GOV   from 2006-05-21   to 2006-11-10
  term Prime Minister   sector GOV   from 2003-01-08   to 2006-11-10
  term Prime Minister   sector GOV   from 2008-02-29   to 2010-12-29
  term Prime Minister   sector GOV   from 2012-12-04   to 2016-11-28
  term President   sector GOV   from 1998-01-15   to 2002-11-25
  term President   sector GOV   from 2018-05-20   to 2023-05-20
person Boro Vučinić    country MNE
  term Defence Minister   sector GOV   from 2006-11-10   to 2012-12-04
person Milica Pejanović-Đurišić    country MNE
  forms Milica Pejanovic-Durisic
  term Defence Minister   sector GOV   from 2012-12-04   to 2016-11-28
person Predrag Bošković    country MNE
  term Defence Minister   sector GOV   from 2016-11-28   to 2020-12-04
person Olivera Injac    country MNE
  term Defence Minister   sector GOV   from 2020-12-04   to 2022-04-28
person Raško Konjević    country MNE
  term Defence Minister   sector GOV   from 2022-04-28
  term Deputy Prime Minister   sector GOV   from 2022-04-28
  term Finance Minister   sector GOV   from 2016-05-12   to 2016-11-28
  term Interior Minister   sector GOV   from 2012-12-04   to 2016-05-12
person Branko Lukovac    country MNE
  term Foreign Minister   sector GOV   from 1990   to 2002
person Dragiša Burzan    country MNE
  term Foreign Minister   sector GOV   from 2003-01-08   to 2004-07-29
person Miodrag Vlahović    country MNE
  term Foreign Minister   sector GOV   from 2004-07-29   to 2006-11-10
person Milan Roćen    country MNE
  term Foreign Minister   sector GOV   from 2006-11-10   to 2012-07-10
person Nebojša Kaluđerović    country MNE
  forms Nebojsa Kaluderovic
  term Foreign Minister   sector GOV   from 2012-07-10   to 2012-12-04
person Igor Lukšić    country MNE
  forms Lukšić
  term Foreign Minister   sector GOV   from 2012-12-04   to 2016-11-28
  term Prime Minister   sector GOV   from 2010-12-29   to 2012-12-04
  term Finance Minister   sector GOV   from 2004-02-16   to 2010-12-29
person Srđan Darmanović    country MNE
  forms Srdan Darmanovic
  term Foreign Minister   sector GOV   from 2016-11-28   to 2020-12-04
person Đorđe Radulović    country MNE
  forms Dorde Radulovic
  term Foreign Minister   sector GOV   from 2020-12-04   to 2022-04-28
person Ranko Krivokapić    country MNE
  term Foreign Minister   sector GOV   from 2022-04-28
person Filip Vujanović    country MNE
  forms Vujanović
  term Prime Minister   sector GOV   from 1998-01-05   to 2003-01-08
  term President   sector GOV   from 2002-11-25   to 2018-05-20
person Željko Šturanović    country MNE
  forms Šturanović
  term Prime Minister   sector GOV   from 2006-11-10   to 2008-02-29
person Duško Marković    country MNE
  forms Marković
  term Prime Minister   sector GOV   from 2016-11-28   to 2020-12-04
  term Justice Minister   sector GOV   from 2010-12-29   to 2016-05-12
person Zdravko Krivokapić    country MNE
  forms Krivokapić
  term Prime Minister   sector GOV   from 2020-12-04   to 2022-04-28
  term Justice Minister   sector GOV   from 2021-06-17   to 2021-07-01
  term Justice Minister   sector GOV   from 2022-01-24   to 2022-04-28
person Dritan Abazović    country MNE
  forms Abazović
  term Prime Minister   sector GOV   from 2022-04-28   to 2023-10-31
  term Deputy Prime Minister   sector GOV   from 2020-12-04   to 2022-04-28
person Milojko Spajić    country MNE
  forms Spajić
  term Prime Minister   sector GOV   from 2023-10-31
  term Finance Minister   sector GOV   from 2020-12-02   to 2022-04-28
person Dragan Kujović    country MNE
  forms Kujović
  term President   sector GOV   from 2003-05-19   to 2003-05-22
person Rifat Rastoder    country MNE
  forms Rastoder
  term President   sector GOV   from 2003-05-19   to 2003-05-22
person Jakov Milatovic    country MNE
  forms Milatovic
  term President   sector GOV   from 2023-05-20
person Ervin Ibrahimović    country MNE
  term Deputy Prime Minister   sector GOV   from 2022-04-28
person Jovana Marović    country MNE
  term Deputy Prime Minister   sector GOV   from 2022-04-28
person Vladimir Joković    country MNE
  term Deputy Prime Minister   sector GOV   from 2022-04-28
person Miroslav Ivanišević    country MNE
  term Finance Minister   sector GOV   from 1998-07-16   to 2004-02-16
person Milorad Katnić    country MNE
  term Finance Minister   sector GOV   from 2010-12-29   to 2012-12-04
person Radoje Žugić    country MNE
  term Finance Minister   sector GOV   from 2012-12-04   to 2016-05-12
person Darko Radunović    country MNE
  term Finance Minister   sector GOV   from 2016-11-28   to 2020-12-04
person Aleksandar Damjanović    country MNE
  term Finance Minister   sector GOV   from 2022-04-28
person Vukašin Maraš    country MNE
  term Interior Minister   sector GOV   from 1998-02-05   to 2001-07-02
person Andrija Jovićević    country MNE
  term Interior Minister   sector GOV   from 2001-07-02   to 2003-01-08
person Milan Filipović    country MNE
  term Interior Minister   sector GOV   from 2003-01-08   to 2003-12-18
person Dragan Đurović    country MNE
  forms Dragan Durovic
  term Interior Minister   sector GOV   from 2003-12-18   to 2005-10-25
person Jusuf Kalamperović    country MNE
  term Interior Minister   sector GOV   from 2005-10-25   to 2009-06-10
person Ivan Brajović    country MNE
  term Interior Minister   sector GOV   from 2009-06-10   to 2012-12-04
person Goran Danilović    country MNE
  term Interior Minister   sector GOV   from 2016-05-12   to 2016-11-28
person Mevludin Nuhodžić    country MNE
  term Interior Minister   sector GOV   from 2016-11-28   to 2020-12-04
person Sergej Sekulović    country MNE
  term Interior Minister   sector GOV   from 2020-12-04   to 2022-04-28
  term Justice Minister   sector GOV   from 2021-06-30   to 2022-01-24
person Filip Adžić    country MNE
  term Interior Minister   sector GOV   from 2022-04-28
  term Justice Minister   sector GOV   from 2022-04-28
person Vladimir Leposavić    country MNE
  term Justice Minister   sector GOV   from 2020-12-02   to 2021-06-17
person Marko Kovač    country MNE
  term Justice Minister   sector GOV   from 2022-04-28
person Badmaanyambuugiin Bat-Erdene    country MNG
  term Defence Minister   sector GOV   from 2016-07-23   to 2017-10-20
person Nyamaagiin Enkhbold    country MNG
  term Defence Minister   sector GOV   from 2017-10-19   to 2020-07-08
  term Foreign Minister   sector GOV   from 2006   to 2007
person Gürsediin Saikhanbayar    country MNG
  term Defence Minister   sector GOV   from 2020-07-08
person Nyam-Osoryn Tuyaa    country MNG
  term Foreign Minister   sector GOV   from 1998   to 2000
  term Prime Minister   sector GOV   from 1999-07-22   to 1999-07-30
person Luvsangiin Erdenechuluun    country MNG
  term Foreign Minister   sector GOV   from 2000   to 2004
person Tsend Munkh-Orgil    country MNG
  term Foreign Minister   sector GOV   from 2004-09-28   to 2006-01-28
  term Foreign Minister   sector GOV   from 2016-07-22   to 2017-10-04
person Sanjaasürengiin Oyuun    country MNG
  term Foreign Minister   sector GOV   from 2007   to 2008
person Sükhbaataryn Batbold    country MNG
  term Foreign Minister   sector GOV   from 2008   to 2009
  term Prime Minister   sector GOV   from 2009-10-29   to 2012-08-10
person Gombojavyn Zandanshatar    country MNG
  forms Gombojav Zandanshatar
  term Foreign Minister   sector GOV   from 2009-09   to 2012-08
person Luvsanvandangiin Bold    country MNG
  term Foreign Minister   sector GOV   from 2012   to 2014
person Tsogtbaatar Damdin    country MNG
  term Foreign Minister   sector GOV   from 2017-10-04   to 2020-07-07
person Batmunkh Battsetseg    country MNG
  term Foreign Minister   sector GOV   from 2021-01-29
person Dumaagiyn Sodnom    country MNG
  term Prime Minister   sector GOV   from 1984-12-12   to 1990-03-21
person Sharavyn Gungaadorj    country MNG
  term Prime Minister   sector GOV   from 1990-03-21   to 1990-09-11
person Dashiyn Byambasuren    country MNG
  term Prime Minister   sector GOV   from 1990-09-11   to 1992-07-21
person Puntsagiyn Jasray    country MNG
  term Prime Minister   sector GOV   from 1992-07-21   to 1996-07-19
person Mendsaikhany Enkhsaikhan    country MNG
  term Prime Minister   sector GOV   from 1996-07-19   to 1998-04-23
person Tsakhiagiyn Elbegdorj (1st Time    country MNG
  term Prime Minister   sector GOV   from 1998-04-23   to 1998-12-09
person Janlavyn Narantsatsralt    country MNG
  term Prime Minister   sector GOV   from 1998-12-09   to 1999-07-22
person Rinchinnyamyn Amarjargal    country MNG
  term Prime Minister   sector GOV   from 1999-07-30   to 2000-07-26
person Nambaryn Enkhbayar    country MNG
  term Prime Minister   sector GOV   from 2000-07-26   to 2004-08-20
  term President   sector GOV   from 2005-06-24   to 2009-06-18
person Chultem Ulaan (acting    country MNG
  term Prime Minister   sector GOV   from 2004-08-13   to 2004-08-20
person Tsakhiagiin Elbegdorj    country MNG
  forms Tsakhia Elbegdorj
  term Prime Minister   sector GOV   from 2004-08-20   to 2006-01-13
  term President   sector GOV   from 2009-06-18   to 2017-07-10
person Miyeegombyn Enkhbold    country MNG
  term Prime Minister   sector GOV   from 2006-01-25   to 2007-11-22
person Sanjaagiin Bayar    country MNG
  term Prime Minister   sector GOV   from 2009-10-29   to 2012-08-10
person Norovyn Altankhuyag    country MNG
  term Prime Minister   sector GOV   from 2012-08-10   to 2014-11-04
  term Finance Minister   sector GOV   from 2004   to 2006
person Dendeviin Terbishdagva    country MNG
  forms Dendev Terbishdagva
  term Prime Minister   sector GOV   from 2014-10-05   to 2014-11-21
person Chimediin Saikhanbileg    country MNG
  forms Chimed Saikhanbileg
  term Prime Minister   sector GOV   from 2014-11-21   to 2016-07-07
person Jargaltulga Erdenebat    country MNG
  term Prime Minister   sector GOV   from 2016-06-08   to 2017-10-04
  term Finance Minister   sector GOV   from 2014   to 2015
person Khurelsukh Ukhnaa    country MNG
  forms Ukhnaa Khurelsukh, Ukhnaagiin Khurelsukh
  term Prime Minister   sector GOV   from 2017-10-04   to 2021-01-21
  term President   sector GOV   from 2021-07-10
  term Deputy Prime Minister   sector GOV   from 2014-12-10   to 2015-08-06
  term Deputy Prime Minister   sector GOV   from 2016-07-23   to 2017-10-04
person Gombojavis Zandanshatar    country MNG
  forms Gombojavyn Zandanshatar
  term Prime Minister   sector GOV   from 2021-01-27
person Oyunerdene Luvsannamsrai    country MNG
  forms Luvsannamsrai Oyun-Erdene
  term Prime Minister   sector GOV   from 2021-01-27   to 2025-06-13
person Jambyn Batmonh    country MNG
  term Head of State   sector GOV   from 1984-08-23   to 1990-03-12
person Gombojavyn Ochirbat    country MNG
  term President   sector GOV   from 1990-03-12   to 1997-06-20
person Natsagiin Bagabandi    country MNG
  term President   sector GOV   from 1997-06-20   to 2005-06-24
person Khaltmaagiin Battulga    country MNG
  forms Khaltmaa Battulga
  term President   sector GOV   from 2017-07-10   to 2021-06-25
person Olziisaikhan Enkhtuvshin    country MNG
  term Deputy Prime Minister   sector GOV   from 2017-10-18   to 2020-07-08
person Sainbuyan Amarsaikhan    country MNG
  term Deputy Prime Minister   sector GOV   from 2021-01-29
person Yansanjavyn Ochirsükh    country MNG
  term Finance Minister   sector GOV   from 1999   to 2000
person Chültemiin Ulaan    country MNG
  term Finance Minister   sector GOV   from 2000   to 2004
  term Finance Minister   sector GOV   from 2007   to 2008
  term Finance Minister   sector GOV   from 2012   to 2014
person Nadmidyn Bayartsaikhan    country MNG
  term Finance Minister   sector GOV   from 2006   to 2007
person Sangajavyn Bayartsogt    country MNG
  term Finance Minister   sector GOV   from 2008   to 2012
person Bayarbaataryn Bolor    country MNG
  term Finance Minister   sector GOV   from 2015   to 2016
person Battogtokhyn Choijilsüren    country MNG
  term Finance Minister   sector GOV   from 2016   to 2017
person Chimediin Khürelbaatar    country MNG
  term Finance Minister   sector GOV   from 2017-10-18   to 2021-01-29
person Boldyn Javkhlan    country MNG
  term Finance Minister   sector GOV   from 2021-01-29
person Tsendiin Nyamdorj    country MNG
  term Interior Minister   sector GOV   from 2000   to 2004
  term Interior Minister   sector GOV   from 2008   to 2012
  term Interior Minister   sector GOV   from 2017-10-04   to 2020-07-08
person Sunduin Batbold    country MNG
  term Interior Minister   sector GOV   from 2006   to 2006
person Khishigdemberel Temuujin    country MNG
  term Interior Minister   sector GOV   from 2012-08-18   to 2015
person Sandag Byambatsogt    country MNG
  term Interior Minister   sector GOV   from 2016-07   to 2017-10
person Khishigeegiin Nyambaatar    country MNG
  term Interior Minister   sector GOV   from 2020-07-08
person Hama Thai    country MOZ
  term Defence Minister   sector GOV   from 1987-06-15   to 2000-01-17
  term Defence Minister   sector GOV   from 2020-03-26
person Aguiar Real Mazule    country MOZ
  term Defence Minister   sector GOV   from 1994-12-16   to 2000-01-17
person Tobias Joaquim Dai    country MOZ
  term Defence Minister   sector GOV   from 2000-01-17   to 2008-03-26
person Filipe Nyusi    country MOZ
  forms Filipe Jacinto Nyusi, Nyusi
  term Defence Minister   sector GOV   from 2008-03-27   to 2014-03-14
  term President   sector GOV   from 2015-02-02   to 2025-01-15
person Agostinho Mondlane    country MOZ
  term Defence Minister   sector GOV   from 2014-03-14   to 2015-01-15
person Atanásio Mtumuke    country MOZ
  term Defence Minister   sector GOV   from 2015-01-15   to 2020-01-17
person Aguiar Mazua    country MOZ
  term Defence Minister   sector GOV   from 2020-03-26
person Domingos Manuel Joaquim    country MOZ
  term Defence Minister   sector GOV   from 2020-03-26
person Jacinto Veloso    country MOZ
  term Defence Minister   sector GOV   from 2020-03-26
person Marina Pachinuapa    country MOZ
  term Defence Minister   sector GOV   from 2020-03-26
person Cristóvão Artur Chume    country MOZ
  term Defence Minister   sector GOV   from 2020-11-15
person Leonardo Simão    country MOZ
  term Foreign Minister   sector GOV   from 1994   to 2005
person Alcinda Abreu    country MOZ
  term Foreign Minister   sector GOV   from 2005-02-11   to 2008-03-27
person Oldemiro Balói    country MOZ
  forms Oldemiro Julio Baloi
  term Foreign Minister   sector GOV   from 2008-03-27   to 2017-12-12
person José Condungua Pacheco    country MOZ
  term Foreign Minister   sector GOV   from 2017-12-12   to 2020-01-17
  term Interior Minister   sector GOV   from 2005-02-11   to 2010-10-12
person Verónica Macamo    country MOZ
  term Foreign Minister   sector GOV   from 2020-01-17
person Mario da Graca Machungo    country MOZ
  forms Machungo
  term Prime Minister   sector GOV   from 1986-07-17   to 1994-12-16
person Pascoal Mocumbi    country MOZ
  forms Pascoal Manuel Mocumbi, Mocumbi
  term Prime Minister   sector GOV   from 1994-12-16   to 2004-02-17
person Luísa Diogo    country MOZ
  forms Luisa Dias Diogo, Diogo
  term Prime Minister   sector GOV   from 2004-02-17   to 2010-01-16
  term Finance Minister   sector GOV   from 2000   to 2005
person Aires Ali    country MOZ
  term Prime Minister   sector GOV   from 2010-01-16   to 2012-10-08
person Alberto Vaquina    country MOZ
  forms Vaquina
  term Prime Minister   sector GOV   from 2012-10-08   to 2015-01-17
person Carlos Agostinho do Rosário    country MOZ
  forms Rosário
  term Prime Minister   sector GOV   from 2015-01-19   to 2022-03-03
person Adriano Maleiane    country MOZ
  forms Adriano Afonso Maleiane, Maleiane
  term Prime Minister   sector GOV   from 2022-03-03   to 2025-01-17
  term Finance Minister   sector GOV   from 2015-01-19   to 2022-03-03
person Maria Levi    country MOZ
  forms Maria Benvinda Delfina Levi, Levi
  term Prime Minister   sector GOV   from 2025-01-17
person Joaquim Chissano    country MOZ
  forms Chissano
  term President   sector GOV   from 1986-11-06   to 2005-02-02
person Armando Guebuza    country MOZ
  forms Guebuza
  term President   sector GOV   from 2005-02-02   to 2015-02-02
person Daniel Chapo    country MOZ
  forms Daniel Francisco Chapo, Chapo
  term President   sector GOV   from 2025-01-15
person Tomaz Salomão    country MOZ
  term Finance Minister   sector GOV   from 1994   to 2000
person Thomas Salomao    country MOZ
  term Finance Minister   sector GOV   from 1994-12-16   to 2000-01-17
person Manuel Chang    country MOZ
  term Finance Minister   sector GOV   from 2005-02   to 2015-01
person Ernesto Max Elias Tonela    country MOZ
  term Finance Minister   sector GOV   from 2022-03-03
person Armirinho da Cruz Marco Manhaze    country MOZ
  term Interior Minister   sector GOV   from 1996-11-08   to 2005-02-02
person Alberto Ricardo Mondlane    country MOZ
  term Interior Minister   sector GOV   from 2010-10-12   to 2015-01-15
person Jaime Basílio Monteiro    country MOZ
  term Interior Minister   sector GOV   from 2015-01-15   to 2020-01-17
person Arsénia Massingue    country MOZ
  term Interior Minister   sector GOV   from 2020-11-15
person Antonio Namburete    country MOZ
  term Justice Minister   sector GOV   from 1998-07-07   to 2000-01-17
person José Ibraimo Abudo    country MOZ
  term Justice Minister   sector GOV   from 2000-01-17   to 2005-02-02
person Esperança Machavela    country MOZ
  term Justice Minister   sector GOV   from 2005-02-11   to 2008-03-10
person Maria Benvida Levy    country MOZ
  term Justice Minister   sector GOV   from 2008-03-27   to 2015-01-15
person Abdurremane Lino de Almeida    country MOZ
  term Justice Minister   sector GOV   from 2015-01-15   to 2016-03-26
person Isaque Chande    country MOZ
  term Justice Minister   sector GOV   from 2016-03-26   to 2018-06-13
person Joaquim Veríssimo    country MOZ
  term Justice Minister   sector GOV   from 2018-06-13   to 2020-01-17
person Helena Mateus Kida    country MOZ
  term Justice Minister   sector GOV   from 2020-01-17
person Hanana Ould Sidi    country MRT
  term Defence Minister   sector GOV   from 2022-04-01
person Ahmed Ould Sid'Ahmed    country MRT
  term Foreign Minister   sector GOV   from 1998   to 2001
  term Foreign Minister   sector GOV   from 2005   to 2007
person Dah Ould Abdi    country MRT
  term Foreign Minister   sector GOV   from 2001   to 2002
person Mohamed Ould Tolba    country MRT
  term Foreign Minister   sector GOV   from 2002   to 2003
person Mohamed Vall Ould Bellal    country MRT
  term Foreign Minister   sector GOV   from 2003   to 2005
person Mohamed Saleck Ould Mohamed Lemine    country MRT
  term Foreign Minister   sector GOV   from 2007   to 2008
person Abdallahi Hassen Ben Hmeida    country MRT
  term Foreign Minister   sector GOV   from 2008   to 2008
person Cheikh El Avia Ould Mohamed Khouna    country MRT
  forms Khouna
  term Foreign Minister   sector GOV   from 2008   to 2008
  term Prime Minister   sector GOV   from 1998-11-16   to 2003-07-06
person Mohamed Mahmoud Ould Mohamedou    country MRT
  term Foreign Minister   sector GOV   from 2008   to 2009
person Naha Mint Mouknass    country MRT
  term Foreign Minister   sector GOV   from 2009   to 2011
person Hamadi Ould Baba Ould Hamadi    country MRT
  term Foreign Minister   sector GOV   from 2011   to 2013
person Ahmed Ould Teguedi    country MRT
  term Foreign Minister   sector GOV   from 2013   to 2015
person Hamadi Ould Meimou    country MRT
  term Foreign Minister   sector GOV   from 2015   to 2016
person Vatma Vall Mint Soueina    country MRT
  term Foreign Minister   sector GOV   from 2015   to 2015
person Isselkou Ould Ahmed Izid Bih    country MRT
  term Foreign Minister   sector GOV   from 2016   to 2018
person Ismail Ould Cheikh Ahmed    country MRT
  term Foreign Minister   sector GOV   from 2018-06-11   to 2022-03-29
person Mohamed Salem Ould Merzoug    country MRT
  term Foreign Minister   sector GOV   from 2022-03-29
person Sghair Ould M'Bareck    country MRT
  forms M'Bareck
  term Prime Minister   sector GOV   from 2003-07-06   to 2005-08-07
person Sidi Mohamed Ould Boubacar    country MRT
  forms Boubacar
  term Prime Minister   sector GOV   from 2005-08-07   to 2007-04-20
person Zeine Ould Zeidane    country MRT
  forms Zeidane
  term Prime Minister   sector GOV   from 2007-04-20   to 2008-05-06
person Yahya Ould Ahmed El Waghef    country MRT
  forms El Waghef
  term Prime Minister   sector GOV   from 2008-05-06   to 2008-08-06
person Moulaye Ould Mohamed Laghdaf    country MRT
  forms Laghdaf
  term Prime Minister   sector GOV   from 2008-08-04   to 2014-08-20
person Yahya Ould Hademine    country MRT
  forms Hademine
  term Prime Minister   sector GOV   from 2014-08-21   to 2018-10-29
person Mohamed Salem Ould Béchir    country MRT
  forms Béchir
  term Prime Minister   sector GOV   from 2018-10-30   to 2019-08-05
person Ismail Ould Bedde Ould Cheikh Sidiya    country MRT
  forms Sidiya
  term Prime Minister   sector GOV   from 2019-08-05   to 2020-08-06
person Mohamed Ould Bilal    country MRT
  forms Bilal
  term Prime Minister   sector GOV   from 2020-08-06
person Moctar Ould Diay    country MRT
  forms Diay
  term Prime Minister   sector GOV   from 2024-08-02
person Maaouya Ould Sid'Ahmed Taya    country MRT
  forms Taya
  term President   sector GOV   from 1984-12-12   to 2005-08-03
person Ely Ould Mohamed Vall    country MRT
  forms Vall
  term President   sector GOV   from 2005-08-03   to 2007-04-19
person Sidi Ould Cheikh Abdallahi    country MRT
  forms Ould Cheikh Abdellahi, Abdallahi
  term President   sector GOV   from 2007-04-19   to 2008-08-06
person Mohamed Ould Abdel Aziz    country MRT
  forms Mohamed Ould Cheikh el Ghazouani, Aziz
  term President   sector GOV   from 2008-08-06   to 2009-04-15
  term President   sector GOV   from 2009-08-05   to 2019-08-01
person Ba Mamadou Mbaré    country MRT
  forms Mbaré
  term President   sector GOV   from 2009-04-15   to 2009-08-05
person Mohamed Ould Ghazouani    country MRT
  forms Mohamed Cheikh El Ghazouani, Ghazouani
  term President   sector GOV   from 2019-08-01
person Isselmou Ould Mohamed M'bady    country MRT
  term Finance Minister   sector GOV   from 2022-04-01
person Mohamed Ahmed Ould Mohamed Lemine    country MRT
  term Interior Minister   sector GOV   from 2022-04-01
person Mohamed Mahmoud Ould Cheikh Abdoullah Ould Boya    country MRT
  term Justice Minister   sector GOV   from 2022-04-01
person Donaldson Romero    country MSR
  forms Romero
  term Premier   sector GOV   from 2014-09-12   to 2019-11-19
person Easton Taylor-Farrell    country MSR
  forms Taylor-Farrell
  term Premier   sector GOV   from 2019-11-19
person Pravind Jugnauth    country MUS
  forms Pravin Jugnauth, Jugnauth
  term Defence Minister   sector GOV   from 2019-11-12
  term Prime Minister   sector GOV   from 2017-01-23   to 2024-11-13
person Kailash Purryag    country MUS
  forms Purryag
  term Foreign Minister   sector GOV   from 1997   to 2000
  term President   sector GOV   from 2012-07-21   to 2015-05-29
person Anil Gayan    country MUS
  term Foreign Minister   sector GOV   from 2000   to 2003
person Jaya Krishna Cuttaree    country MUS
  term Foreign Minister   sector GOV   from 2003   to 2005
person Madan Dulloo    country MUS
  term Foreign Minister   sector GOV   from 2005   to 2008
person Arvin Boolell    country MUS
  term Foreign Minister   sector GOV   from 2008   to 2014
person Navin Ramgoolam    country MUS
  forms Ramgoolam
  term Foreign Minister   sector GOV   from 2008   to 2008
  term Prime Minister   sector GOV   from 2005-07-05   to 2014-12-17
  term Prime Minister   sector GOV   from 2024-11-13
person Seetanah Lutchmeenaraidoo    country MUS
  term Foreign Minister   sector GOV   from 2016   to 2019
person Alan Ganoo    country MUS
  term Foreign Minister   sector GOV   from 2019-11-12
person Nando Bodha    country MUS
  forms Nandcoomar Bodha
  term Foreign Minister   sector GOV   from 2019-11-12   to 2021-02-06
person Anerood Jugnauth    country MUS
  forms Pravind Jugnauth, Jugnauth
  term Prime Minister   sector GOV   from 1982-06-16   to 1995-12-22
  term Prime Minister   sector GOV   from 2000-09-12   to 2003-10-07
  term Prime Minister   sector GOV   from 2014-12-17   to 2017-01-23
  term President   sector GOV   from 2003-10-07   to 2012-03-31
person Navinchandra Ramgoolam    country MUS
  forms Ramgoolam N., Ramgoolam
  term Prime Minister   sector GOV   from 1995-12-22   to 2000-09-17
person Paul Bérenger    country MUS
  forms Paul Raymond Berenger, Bérenger
  term Prime Minister   sector GOV   from 2003-09-30   to 2005-07-05
person Cassam Uteem    country MUS
  forms Uteem
  term President   sector GOV   from 1992-06-30   to 2002-02-15
person Angidi Chettiar    country MUS
  forms Chettiar
  term President   sector GOV   from 2002-02-15   to 2002-02-18
person Ariranga Pillay    country MUS
  forms Pillay
  term President   sector GOV   from 2002-02-18   to 2002-02-25
person Karl Offmann    country MUS
  forms Offmann
  term President   sector GOV   from 2002-02-25   to 2003-10-01
person Raouf Bundhun    country MUS
  forms Bundhun
  term President   sector GOV   from 2003-10-01   to 2003-10-07
person Monique Ohsan Bellepeau    country MUS
  forms Bellepeau
  term President   sector GOV   from 2012-03-31   to 2012-07-21
  term President   sector GOV   from 2015-05-29   to 2015-06-05
person Ameenah Gurib-Fakim    country MUS
  forms Gurib-Fakim
  term President   sector GOV   from 2015-06-05   to 2018-03-23
person Barlen Vyapoory    country MUS
  forms Vyapoory
  term President   sector GOV   from 2018-03-23   to 2019-11-26
  term Vice President   sector GOV   from 2016-03-29   to 2019-11-26
person Eddy Balancy    country MUS
  forms Balancy
  term President   sector GOV   from 2019-11-26   to 2019-12-02
person Prithvirajsing Roopun    country MUS
  forms Pritivirajsing Roopun, Roopun
  term President   sector GOV   from 2019-12-02   to 2024-12-07
person Dharam Gokhool    country MUS
  forms Gokhool
  term President   sector GOV   from 2024-12-07
person Ivan Collendavelloo    country MUS
  term Deputy Prime Minister   sector GOV   from 2014-12-15   to 2020-06-25
person Leela Devi Dookhun    country MUS
  term Deputy Prime Minister   sector GOV   from 2019-11-12
person Mohammad Anwar Husnoo    country MUS
  term Deputy Prime Minister   sector GOV   from 2019-11-12
person Louis Obeegadoo    country MUS
  term Deputy Prime Minister   sector GOV   from 2020-06-25
person Renganaden Padayachy    country MUS
  term Finance Minister   sector GOV   from 2019-11-12
person Eddy Boissezon    country MUS
  term Vice President   sector GOV   from 2019-12-02
person Peter Mutharika    country MWI
  forms Arthur Peter Mutharika, Mutharika
  term Defence Minister   sector GOV   from 2014-05-31   to 2020
  term Foreign Minister   sector GOV   from 2011-09-08   to 2012-04-26
  term President   sector GOV   from 2014-05-31   to 2020-06-28
  term President   sector GOV   from 2025-10-04
person Lazarus Chakwera    country MWI
  forms Chakwera
  term Defence Minister   sector GOV   from 2020-06-28
  term President   sector GOV   from 2020-06-28   to 2025-10-04
person Joyce Banda    country MWI
  forms Banda
  term Foreign Minister   sector GOV   from 2006-06-01   to 2009-05-29
  term President   sector GOV   from 2012-04-07   to 2014-05-31
  term Vice President   sector GOV   from 2009-05-29   to 2012-04-07
person Etta Banda    country MWI
  forms Etta Elizabeth Banda
  term Foreign Minister   sector GOV   from 2009-06-17   to 2011-08-19
person Ephraim Chiume    country MWI
  term Foreign Minister   sector GOV   from 2012-04-26   to 2014-06-19
person George Chaponda    country MWI
  term Foreign Minister   sector GOV   from 2014-06-19   to 2016-04-07
person Francis Kasaila    country MWI
  term Foreign Minister   sector GOV   from 2016-04-07   to 2017-07-17
person Emmanuel Fabiano    country MWI
  term Foreign Minister   sector GOV   from 2017-07-16   to 2020-06
person Eisenhower Nduwa Mkaka    country MWI
  term Foreign Minister   sector GOV   from 2020-07-08   to 2022-01-28
person Nancy Tembo    country MWI
  term Foreign Minister   sector GOV   from 2022-01-28
person Hastings Banda    country MWI
  forms Banda
  term President   sector GOV   from 1964-07-06   to 1994-05-21
person Bakili Muluzi    country MWI
  forms Muluzi
  term President   sector GOV   from 1994-05-21   to 2004-05-24
person Bingu wa Mutharika    country MWI
  forms Bingu Wa Mutharuka, Mutharika
  term President   sector GOV   from 2004-05-24   to 2012-04-05
person Cassim Chilumpha    country MWI
  term Finance Minister   sector GOV   from 1997   to 2000
  term Vice President   sector GOV   from 2004-06-15   to 2009-05-19
person Mathews Chikaonda    country MWI
  term Finance Minister   sector GOV   from 2000   to 2002
person Friday Jumbe    country MWI
  term Finance Minister   sector GOV   from 2002   to 2004
person Goodall Edward Gondwe    country MWI
  term Finance Minister   sector GOV   from 2004   to 2009-06-15
  term Finance Minister   sector GOV   from 2014-06-19   to 2019-05-15
person Ken Kandodo    country MWI
  term Finance Minister   sector GOV   from 2009-06-15   to 2011-09-08
person Ken Lipenga    country MWI
  forms Ken Lipengai
  term Finance Minister   sector GOV   from 2011-09-08   to 2013-10-10
person Maxwell Mkwezalamba    country MWI
  term Finance Minister   sector GOV   from 2013-10-10   to 2014-06-06
person Joseph Mwanamvekha    country MWI
  term Finance Minister   sector GOV   from 2019-05-15   to 2020-06-29
person Felix Mlusu    country MWI
  term Finance Minister   sector GOV   from 2020-06-29   to 2022-01-24
person Sosten Gwengwe    country MWI
  term Finance Minister   sector GOV   from 2022-01-24
person Grace Chiumia    country MWI
  term Interior Minister   sector GOV   from 2016-09-06   to 2017-10-24
person Cecilia Chazama    country MWI
  term Interior Minister   sector GOV   from 2017-10-24   to 2020-06
person Samuel Batson Tembenu    country MWI
  term Justice Minister   sector GOV   from 2014-06-19   to 2020
person Titus Mvalo    country MWI
  term Justice Minister   sector GOV   from 2020-07-08
person Justin Malewezi    country MWI
  term Vice President   sector GOV   from 1994   to 2004
person Khumbo Kachali    country MWI
  forms Khumbo Kachale
  term Vice President   sector GOV   from 2012-04-13   to 2014-05-31
person Saulos Chilima    country MWI
  term Vice President   sector GOV   from 2014-05-31   to 2019-05-31
  term Vice President   sector GOV   from 2020-02-03
person Everton Chimulirenji    country MWI
  term Vice President   sector GOV   from 2019-05-31   to 2020-02-03
person Najib Razak    country MYS
  forms Mohamed Najib bin Abdul Najib Razak, Razak
  term Defence Minister   sector GOV   from 1999-12-15   to 2008-03-18
  term Prime Minister   sector GOV   from 2009-04-03   to 2018-05-10
  term Deputy Prime Minister   sector GOV   from 2008-01-07   to 2009-04-03
  term Finance Minister   sector GOV   from 2008-09-23   to 2018-05-09
person Abdullah Ahmad Badawi    country MYS
  forms Badawi
  term Defence Minister   sector GOV   from 2008-03-19   to 2009-04-09
  term Prime Minister   sector GOV   from 2003-10-31   to 2009-04-03
  term Deputy Prime Minister   sector GOV   from 1999-01-29   to 2003-10-31
  term Finance Minister   sector GOV   from 2003-11-03   to 2008-09-23
person Ahmad Zahid Hamidi    country MYS
  term Defence Minister   sector GOV   from 2009-04-10   to 2013-05-16
  term Deputy Prime Minister   sector GOV   from 2015-07-29   to 2018-05-10
  term Interior Minister   sector GOV   from 2013-05-16   to 2018-05-09
person Hishammuddin Hussein    country MYS
  term Defence Minister   sector GOV   from 2013-05-16   to 2018-05-09
  term Defence Minister   sector GOV   from 2021-08-30
  term Foreign Minister   sector GOV   from 2020-03-10   to 2021-08-16
  term Interior Minister   sector GOV   from 2009-04-10   to 2013-05-15
person Mohamad Sabu    country MYS
  term Defence Minister   sector GOV   from 2018-05-21   to 2020-02-24
person Ismail Sabri Yaakob    country MYS
  forms Yaakob
  term Defence Minister   sector GOV   from 2020-03-20   to 2021-08-16
  term Prime Minister   sector GOV   from 2021-08-21   to 2022-11-25
  term Deputy Prime Minister   sector GOV   from 2021-07-07   to 2021-08-16
person Syed Hamid Albar    country MYS
  term Foreign Minister   sector GOV   from 1999-01-09   to 2008-03-18
person Mohd Radzi Sheikh Ahmad    country MYS
  term Foreign Minister   sector GOV   from 2006-02-14   to 2008-03-18
person Rais Yatim    country MYS
  forms Rais bin Yatim
  term Foreign Minister   sector GOV   from 2008-03-19   to 2009-04-08
person Anifah Aman    country MYS
  term Foreign Minister   sector GOV   from 2009-04-09   to 2018-05-10
person Saifuddin Abdullah    country MYS
  term Foreign Minister   sector GOV   from 2018-07-02   to 2020-02-24
  term Foreign Minister   sector GOV   from 2021-08-30
person Mahathir Mohamad    country MYS
  forms Mohamad
  term Prime Minister   sector GOV   from 1981-07-16   to 2003-10-31
  term Prime Minister   sector GOV   from 2018-05-10   to 2020-03-01
  term Finance Minister   sector GOV   from 2001-06-05   to 2003-11-02
person Muhyiddin Yassin    country MYS
  forms Tan Sri Muhyiddin Yassin, Yassin
  term Prime Minister   sector GOV   from 2020-03-01   to 2021-08-16
  term Deputy Prime Minister   sector GOV   from 2009-04-10   to 2015-07-28
person Anwar Ibrahim    country MYS
  forms Sultan Ibrahim ibni al-Marhum Sultan Iskandar, Ibrahim
  term Prime Minister   sector GOV   from 2022-11-25
person Tuanku Jaafar Ibni al Marhum Yamtuan Abdul Rahman    country MYS
  term King   sector GOV   from 1994-04-26   to 1999-04-25
person Salahuddin of Selangor    country MYS
  forms Selangor
  term King   sector GOV   from 1999-04-26   to 2001-11-21
person Mizan Zainal Abidin of Terengganu    country MYS
  forms Terengganu
  term King   sector GOV   from 2001-11-21   to 2001-12-13
  term King   sector GOV   from 2006-12-13   to 2011-12-13
person Sirajuddin of Perlis    country MYS
  forms Perlis
  term King   sector GOV   from 2001-12-13   to 2006-12-12
person Abdul Halim of Kedah    country MYS
  forms Kedah
  term King   sector GOV   from 2011-12-13   to 2016-12-12
person Muhammad V of Kelantan    country MYS
  forms Kelantan
  term King   sector GOV   from 2016-12-13   to 2019-01-06
person Abdullah of Pahang    country MYS
  forms Abdullah Ahmad Badawi, Sultan Abdullah Sultan Ahmad Shah, Pahang
  term King   sector GOV   from 2019-01-31   to 2024-01-31
person Douglas Uggah Embas    country MYS
  term Deputy Prime Minister   sector GOV   from 2016-05-13
person James Jemut Masing    country MYS
  term Deputy Prime Minister   sector GOV   from 2016-05-13   to 2021-10-31
person Awang Tengah Ali Hasan    country MYS
  term Deputy Prime Minister   sector GOV   from 2017-05-06
person Wan Azizah Wan Ismail    country MYS
  term Deputy Prime Minister   sector GOV   from 2018-05-21   to 2020-02-24
person Sim Kui Hian    country MYS
  term Deputy Prime Minister   sector GOV   from 2022-01-04
person Daim Zainuddin    country MYS
  term Finance Minister   sector GOV   from 1999-01-07   to 2001-05-31
person Jamaluddin Jarjis    country MYS
  forms Jamaluddin bin Mohamed Jarjis, Jamaludin Jarjis
  term Finance Minister   sector GOV   from 2002-11-20   to 2004-03-26
person Nor Mohamed Yakcop    country MYS
  forms Nor Mohamed bin Yakcop
  term Finance Minister   sector GOV   from 2004-03-27   to 2009-04-09
person Ahmad Husni Hanadzlah    country MYS
  forms Ahmad Husni Hanadzlan
  term Finance Minister   sector GOV   from 2009-04-10   to 2016-06-27
person Johari Abdul Ghani    country MYS
  term Finance Minister   sector GOV   from 2016-06-27   to 2018-05-09
person Mohamed Azmin Ali    country MYS
  term Finance Minister   sector GOV   from 2018-05-21   to 2020-02-24
person Zafrul Aziz    country MYS
  term Finance Minister   sector GOV   from 2020-03-10
person Hamzah Zainuddin    country MYS
  term Interior Minister   sector GOV   from 2020-03-10
person Saara Kuugongelwa-Amadhila    country NAM
  forms Kuugongelwa-Amadhila
  term Prime Minister   sector GOV   from 2015-03-21   to 2024-05
person Nangolo Mbumba    country NAM
  forms Mbumba
  term Acting President   sector GOV   from 2024-02-04   to 2025-03-21
person Sam Nujoma    country NAM
  forms Nujoma
  term President   sector GOV   from 1990-03-21   to 2005-03-21
person Hifikepunye Pohamba    country NAM
  forms Pohamba
  term President   sector GOV   from 2005-03-21   to 2015-03-21
person Hage Geingob    country NAM
  forms Geingob
  term President   sector GOV   from 2015-03-21   to 2024-02-04
person Netumbo Nandi-Ndaitwah    country NAM
  forms Netumbo Ndaitwah, Nandi-Ndaitwah
  term President   sector GOV   from 2025-03-21
person Government Germaine    country NCL
  forms Philippe Germaine, Germaine
  term President   sector GOV   from 2015-04-01   to 2019-07-09
person Government Santa    country NCL
  forms Thierry Santa, Santa
  term President   sector GOV   from 2019-07-09   to 2021-07-22
person Government Mapou    country NCL
  forms Louis Mapou, Mapou
  term President   sector GOV   from 2021-07-22   to 2025-01-08
person Government Ponga    country NCL
  forms Alcide Ponga, Ponga
  term President   sector GOV   from 2025-01-08
person Alkassoum Indattou    country NER
  term Defence Minister   sector GOV   from 2021-04-07
person Aïchatou Mindaoudou    country NER
  forms Aichatou Daoudou
  term Foreign Minister   sector GOV   from 1999   to 2010
person Nassirou Sabo    country NER
  term Foreign Minister   sector GOV   from 2000   to 2001
person Aminatou Maïga Touré    country NER
  term Foreign Minister   sector GOV   from 2010-03-01   to 2011-04-21
person Mohamed Bazoum    country NER
  forms Bazoum
  term Foreign Minister   sector GOV   from 2011-04-21   to 2015
  term President   sector GOV   from 2021
person Aïchatou Boulama Kané    country NER
  term Foreign Minister   sector GOV   from 2015-02-25   to 2016-04-11
person Ibrahim Yacouba    country NER
  term Foreign Minister   sector GOV   from 2016-04-11   to 2018-04-11
person Kalla Ankourao    country NER
  term Foreign Minister   sector GOV   from 2018-04-11   to 2020-12-04
person Marou Amadou    country NER
  term Foreign Minister   sector GOV   from 2020-12-04   to 2021-04-07
person Hassoumi Massoudou    country NER
  term Foreign Minister   sector GOV   from 2021-04-07
  term Finance Minister   sector GOV   from 2014   to 2019
person Aliou Mahamidou    country NER
  forms Mahamidou
  term Prime Minister   sector GOV   from 1990-03-02   to 1991-10-27
person Amadou Cheiffou    country NER
  forms Cheiffou
  term Prime Minister   sector GOV   from 1991-10-27   to 1993-04-17
person Mahamadou Issoufou    country NER
  forms Issoufou Mahamadou, Issoufou
  term Prime Minister   sector GOV   from 1993-04-17   to 1994-09-28
  term President   sector GOV   from 2011-04-07   to 2021-04-02
person Souley Abdoulaye    country NER
  forms Abdoulaye
  term Prime Minister   sector GOV   from 1994-09-28   to 1995-02-08
person Amadou Cisse    country NER
  forms Cisse
  term Prime Minister   sector GOV   from 1995-02-08   to 1995-02-21
  term Prime Minister   sector GOV   from 1996-12-21   to 1997-11-27
person Boukary Adji    country NER
  forms Adji
  term Prime Minister   sector GOV   from 1996-01-30   to 1996-12-21
person Ibrahim Assane Mayaki    country NER
  forms Mayaki
  term Prime Minister   sector GOV   from 1997-11-27   to 2000-01-03
person Hama Amadou    country NER
  forms Amadou
  term Prime Minister   sector GOV   from 2000-01-01   to 2007-06-07
person Seyni Oumarou    country NER
  forms Oumarou
  term Prime Minister   sector GOV   from 2007-06-07   to 2009-09-23
person Albadé Abouba    country NER
  forms Albade Abdoube, Abouba
  term Prime Minister   sector GOV   from 2009-09-23   to 2009-10-02
person Ali Badjo Gamatié    country NER
  forms Gamatié
  term Prime Minister   sector GOV   from 2009-10-02   to 2010-02-18
  term Finance Minister   sector GOV   from 2000-01-05   to 2002-11-09
person Mahamadou Danda    country NER
  forms Danda
  term Prime Minister   sector GOV   from 2010-02-23   to 2011-04-07
person Brigi Rafini    country NER
  forms Rafini
  term Prime Minister   sector GOV   from 2011-04-07   to 2021-04-03
person Ouhoumoudou Mahamadou    country NER
  forms Mahamadou
  term Prime Minister   sector GOV   from 2021-04-03   to 2023-08-09
  term Finance Minister   sector GOV   from 2011-04-21   to 2012-04-02
person Ali Lamine Zeine    country NER
  forms Ali Mahaman Lamine Zeine, Zeine
  term Prime Minister   sector GOV   from 2023-08-09   to 2024-05
  term Finance Minister   sector GOV   from 2003-10-24   to 2010-02
person Seibou    country NER
  term President   sector GOV   from 1987-11-10   to 1993-04-16
person Mahamane Ousmane    country NER
  forms Ousmane
  term President   sector GOV   from 1993-04-16   to 1996-01-27
person Ibrahim Baré Maïnassara    country NER
  forms Maïnassara
  term President   sector GOV   from 1996-01-27   to 1999-04-11
person Daouda Malam Wanke    country NER
  forms Wanke
  term President   sector GOV   from 1999-04-11   to 1999-12-22
person Mamadou Tandja    country NER
  forms Tandja
  term President   sector GOV   from 1999-12-22   to 2010-02-18
person Salou Djibo    country NER
  forms Djibo
  term President   sector GOV   from 2010-02-18   to 2011-04-07
person Mamadou Diop    country NER
  term Finance Minister   sector GOV   from 2019   to 2021
person Ahmat Jidoud    country NER
  term Finance Minister   sector GOV   from 2021-04-07
person Alkache Alhada    country NER
  term Interior Minister   sector GOV   from 2021-04-07   to 2021-11-29
person Hamadou Adamou Souley    country NER
  term Interior Minister   sector GOV   from 2021-11-29
person Ali Sirfi    country NER
  term Justice Minister   sector GOV   from 2000   to 2001
person Maty E. Moussa    country NER
  term Justice Minister   sector GOV   from 2001   to 2007
person Boubakar Hassan    country NER
  term Justice Minister   sector GOV   from 2021-04-07   to 2021-11-29
person Ikta Abdoulaye Mohamed    country NER
  term Justice Minister   sector GOV   from 2021-11-29
person Theophilus Danjuma    country NGA
  term Defence Minister   sector GOV   from 1999-06   to 2003-05
person Rabiu Kwankwaso    country NGA
  forms Rabiu Kwankaso
  term Defence Minister   sector GOV   from 2003-07   to 2006-08
person Thomas Aguiyi-Ironsi    country NGA
  term Defence Minister   sector GOV   from 2006-08-30   to 2007-07-26
person Yayale Ahmed    country NGA
  term Defence Minister   sector GOV   from 2007-07-26   to 2008-09-08
person Shettima Mustapha    country NGA
  term Defence Minister   sector GOV   from 2008-12-17   to 2009-07-14
  term Interior Minister   sector GOV   from 2009-07-14   to 2010-03-17
person Godwin Abbe    country NGA
  forms Godwin Osagie Abbe
  term Defence Minister   sector GOV   from 2009-07-14   to 2010-03-17
  term Interior Minister   sector GOV   from 2007-07-26   to 2009-07-14
person Adetokunbo Kayode    country NGA
  term Defence Minister   sector GOV   from 2010-04-06   to 2011-07
  term Justice Minister   sector GOV   from 2010-02-10   to 2010-03-17
person Haliru Mohammed Bello    country NGA
  term Defence Minister   sector GOV   from 2011-07   to 2012-06-22
person Olusola Obada    country NGA
  term Defence Minister   sector GOV   from 2012-07   to 2013-09
person Labaran Maku    country NGA
  term Defence Minister   sector GOV   from 2013-09   to 2014-03
person Aliyu Mohammed Gusau    country NGA
  term Defence Minister   sector GOV   from 2014-03-05   to 2015-05
person Mansur Dan Ali    country NGA
  term Defence Minister   sector GOV   from 2015-11-11   to 2019-05-29
person Bashir Salihi Magashi    country NGA
  term Defence Minister   sector GOV   from 2019-08-21
person Sule Lamido    country NGA
  term Foreign Minister   sector GOV   from 1999   to 2003
person Oluyemi Adeniji    country NGA
  term Foreign Minister   sector GOV   from 2003-07   to 2006-06
  term Interior Minister   sector GOV   from 2006-06-21   to 2007-05
person Ngozi Okonjo-Iweala    country NGA
  term Foreign Minister   sector GOV   from 2006-06-21   to 2006-08-30
  term Finance Minister   sector GOV   from 2003-07-15   to 2006-06-21
  term Finance Minister   sector GOV   from 2011-08-17   to 2015-05-29
person Joy Ogwu    country NGA
  term Foreign Minister   sector GOV   from 2006-08-30   to 2007-05-29
person Ojo Maduekwe    country NGA
  forms Ojo Madueke
  term Foreign Minister   sector GOV   from 2007-07-26   to 2010-03-17
person Martin Ihoeghian Uhomoibhi    country NGA
  term Foreign Minister   sector GOV   from 2010   to 2010
person Henry Odein Ajumogobia    country NGA
  forms Henry Odein Ajumogoboa
  term Foreign Minister   sector GOV   from 2010-04-06   to 2011-07-09
person Olugbenga Ashiru    country NGA
  term Foreign Minister   sector GOV   from 2011-07   to 2013
person Viola Onwuliri    country NGA
  term Foreign Minister   sector GOV   from 2013   to 2014
person Aminu Bashir Wali    country NGA
  term Foreign Minister   sector GOV   from 2014   to 2015
person Geoffrey Onyeama    country NGA
  term Foreign Minister   sector GOV   from 2015
person Ernest Shonekan    country NGA
  forms Shonekan
  term Chairman of the Provisional Ruling Council   sector GOV   from 1993-08-26   to 1993-11-17
person Sani Abacha    country NGA
  forms Abacha
  term Chairman of the Provisional Ruling Council   sector GOV   from 1993-11-17   to 1998-06-08
person Abdulsalami Abubakar    country NGA
  forms Abubakar
  term Chairman of the Provisional Ruling Council   sector GOV   from 1998-06-09   to 1999-05-29
person Ibrahim Babangida    country NGA
  forms Babangida
  term President   sector GOV   from 1985-08-27   to 1993-08-26
person Olusegun Obasanjo    country NGA
  forms Obasanjo
  term President   sector GOV   from 1999-05-29   to 2007-05-29
person Umaru Musa Yar'Adua    country NGA
  forms Yar'Adua
  term President   sector GOV   from 2007-05-29   to 2010-05-05
person Goodluck Jonathan    country NGA
  forms Jonathan
  term President   sector GOV   from 2010-05-05   to 2015-05-29
  term Vice President   sector GOV   from 2007-05-29   to 2010-05-05
person Muhammadu Buhari    country NGA
  forms Buhari
  term President   sector GOV   from 2015-05-29   to 2023-05-29
person Bola Tinubu    country NGA
  forms Bola Ahmed Adekunle Tinubu, Bola Tinbu, Tinubu
  term President   sector GOV   from 2023-05-29
person Adamu Ciroma    country NGA
  term Finance Minister   sector GOV   from 1999-06   to 2003-05
person Nenadi Usman    country NGA
  term Finance Minister   sector GOV   from 2006-07   to 2007-05
person Shamsuddeen Usman    country NGA
  forms Shamasudeen Usman
  term Finance Minister   sector GOV   from 2007-06   to 2008-12
person Mansur Muhtar    country NGA
  term Finance Minister   sector GOV   from 2008-12-17   to 2010-03-17
person Olusegun Olutoyin Aganga    country NGA
  term Finance Minister   sector GOV   from 2010-04-06   to 2011-06
person Kemi Adeosun    country NGA
  term Finance Minister   sector GOV   from 2015-11-11   to 2018-09-14
person Zainab Ahmed    country NGA
  term Finance Minister   sector GOV   from 2018-09-14
person Sunday Afolabi    country NGA
  term Interior Minister   sector GOV   from 1999-06   to 2000-06
person Mohammed Shata    country NGA
  term Interior Minister   sector GOV   from 2000-06   to 2003-05
person Iyorchia Ayu    country NGA
  term Interior Minister   sector GOV   from 2003-07   to 2005-06
person Magaji Muhammed    country NGA
  term Interior Minister   sector GOV   from 2005-07-13   to 2006-06
person Emmanuel Iheanacho    country NGA
  term Interior Minister   sector GOV   from 2010-04-06   to 2011-07
person Patrick Abba Moro    country NGA
  term Interior Minister   sector GOV   from 2011-07   to 2015-05
person Abdulrahman Bello Dambazau    country NGA
  term Interior Minister   sector GOV   from 2015-11   to 2019-05
person Rauf Aregbesola    country NGA
  term Interior Minister   sector GOV   from 2019-08
person Kanu Godwin Agabi    country NGA
  term Justice Minister   sector GOV   from 1999-06   to 2000-01
  term Justice Minister   sector GOV   from 2002   to 2003
person Bola Ige    country NGA
  term Justice Minister   sector GOV   from 2000-01-03   to 2001-12-23
person Akin Olujimi    country NGA
  term Justice Minister   sector GOV   from 2003   to 2005-06
person Bayo Ojo    country NGA
  term Justice Minister   sector GOV   from 2005-07   to 2007-07
person Michael Aondoakaa    country NGA
  term Justice Minister   sector GOV   from 2007-07-26   to 2010-02-10
person Mohammed Bello Adoke    country NGA
  term Justice Minister   sector GOV   from 2010-04-06   to 2015-05
person Abubakar Malami    country NGA
  term Justice Minister   sector GOV   from 2015-11-11
person Atiku Abubakar    country NGA
  term Vice President   sector GOV   from 1999-05-29   to 2007-05-29
person Namadi Sambo    country NGA
  term Vice President   sector GOV   from 2010-05-19   to 2015-05-29
person Yemi Osinbajo    country NGA
  term Vice President   sector GOV   from 2015-05-29
person Martha Elena Ruiz Sevilla    country NIC
  term Defence Minister   sector GOV   from 2014-02-19   to 2019-08-19
person Rosa Adelina Barahona Castro    country NIC
  term Defence Minister   sector GOV   from 2019-08-19
person Francisco Aguirre Sacasa    country NIC
  term Foreign Minister   sector GOV   from 2000   to 2002
person José Adán Guerra Pastora    country NIC
  term Foreign Minister   sector GOV   from 2000   to 2000
person Norman José Caldera Cardenal    country NIC
  term Foreign Minister   sector GOV   from 2002   to 2007
person Samuel Santos López    country NIC
  term Foreign Minister   sector GOV   from 2007-01-11   to 2017-01
person Denis Moncada    country NIC
  term Foreign Minister   sector GOV   from 2017-01-17
person Daniel Ortega    country NIC
  forms Jose Daniel Ortega Saavedra, Ortega
  term President   sector GOV   from 1979-07-18   to 1990-04-25
  term President   sector GOV   from 2007-01-10
person Violeta Chamorro    country NIC
  forms Chamorro
  term President   sector GOV   from 1990-04-25   to 1997-01-10
person Arnoldo Alemán    country NIC
  forms Alemán
  term President   sector GOV   from 1997-01-10   to 2002-01-10
person Enrique Bolaños    country NIC
  forms Bolaños
  term President   sector GOV   from 2002-01-10   to 2007-01-10
  term Vice President   sector GOV   from 1997-01-10   to 2000-10-24
person Iván Acosta Montalván    country NIC
  term Finance Minister   sector GOV   from 2017-01-11
person María Amelia Coronel Kinloch    country NIC
  term Interior Minister   sector GOV   from 2017-01-11
person Leopoldo Navarro    country NIC
  term Vice President   sector GOV   from 2000-10-24   to 2002-01-10
person José Rizo Castellón    country NIC
  term Vice President   sector GOV   from 2002-01-10   to 2005-10
person Alfredo Gómez Urcuyo    country NIC
  term Vice President   sector GOV   from 2005-10-10   to 2007-01-10
person Jaime Morales Carazo    country NIC
  term Vice President   sector GOV   from 2007-01-10   to 2012-01-10
person Moises Omar Halleslevens Acevedo    country NIC
  term Vice President   sector GOV   from 2012-01-10   to 2017-01-10
person Rosario Murillo    country NIC
  term Vice President   sector GOV   from 2017-01-10
person Toke Talagi    country NIU
  forms Talagi
  term Premier   sector GOV   from 2008-06-18   to 2020-06-10
person Dalton Tagelagi    country NIU
  forms Tagelagi
  term Premier   sector GOV   from 2020-06-10   to 2024-12
person Frank de Grave    country NLD
  term Defence Minister   sector GOV   from 1998-08-03   to 2002-07-22
person Benk Korthals    country NLD
  term Defence Minister   sector GOV   from 2002-07-22   to 2002-12-12
  term Justice Minister   sector GOV   from 1998-08-03   to 2002-07-22
person Henk Kamp    country NLD
  term Defence Minister   sector GOV   from 2002-12-12   to 2007-02-22
  term Defence Minister   sector GOV   from 2021-09-24   to 2022-01-10
person Eimert van Middelkoop    country NLD
  term Defence Minister   sector GOV   from 2007-02-22   to 2010-10-14
person Hans Hillen    country NLD
  term Defence Minister   sector GOV   from 2010-10-14   to 2012-11-05
person Jeanine Hennis-Plasschaert    country NLD
  term Defence Minister   sector GOV   from 2012-11-05   to 2017-10-04
person Klaas Dijkhoff    country NLD
  term Defence Minister   sector GOV   from 2017-10-04   to 2017-10-26
person Ank Bijleveld    country NLD
  term Defence Minister   sector GOV   from 2017-10-26   to 2021-09-17
person Kajsa Ollongren    country NLD
  term Defence Minister   sector GOV   from 2022-01-10
  term Deputy Prime Minister   sector GOV   from 2017-10-26   to 2019-11-01
  term Deputy Prime Minister   sector GOV   from 2020-05-14   to 2022-01-10
  term Interior Minister   sector GOV   from 2017-10-26   to 2019-11-01
  term Interior Minister   sector GOV   from 2020-04-14   to 2022-01-10
person Jozias van Aartsen    country NLD
  term Foreign Minister   sector GOV   from 1998-08-03   to 2002-07-22
person Jaap de Hoop Scheffer    country NLD
  term Foreign Minister   sector GOV   from 2002-07-22   to 2003-12-03
person Ben Bot    country NLD
  term Foreign Minister   sector GOV   from 2003-12-03   to 2007-02-22
person Maxime Verhagen    country NLD
  term Foreign Minister   sector GOV   from 2007-02-22   to 2010-10-14
  term Deputy Prime Minister   sector GOV   from 2010-10-14   to 2012-11-05
person Uri Rosenthal    country NLD
  term Foreign Minister   sector GOV   from 2010-10-14   to 2012-11-05
person Frans Timmermans    country NLD
  term Foreign Minister   sector GOV   from 2012-11-05   to 2014-10-17
person Bert Koenders    country NLD
  term Foreign Minister   sector GOV   from 2014-10-17   to 2017-10-26
person Halbe Zijlstra    country NLD
  term Foreign Minister   sector GOV   from 2017-10-26   to 2018-02-13
person Sigrid Kaag    country NLD
  term Foreign Minister   sector GOV   from 2018-02-13   to 2018-03-07
  term Foreign Minister   sector GOV   from 2021-05-24   to 2021-09-16
  term Deputy Prime Minister   sector GOV   from 2022-01-10
  term Finance Minister   sector GOV   from 2022-01-10
person Stef Blok    country NLD
  term Foreign Minister   sector GOV   from 2018-03-07   to 2021-05-25
  term Interior Minister   sector GOV   from 2016-06-29   to 2016-09-16
  term Justice Minister   sector GOV   from 2015-03-10   to 2015-03-20
  term Justice Minister   sector GOV   from 2017-01-27   to 2017-10-26
person Tom de Bruijn    country NLD
  term Foreign Minister   sector GOV   from 2021-09-17   to 2021-09-24
person Ben Knapen    country NLD
  term Foreign Minister   sector GOV   from 2021-09-24   to 2022-01-10
person Wopke Hoekstra    country NLD
  term Foreign Minister   sector GOV   from 2022-01-10
  term Deputy Prime Minister   sector GOV   from 2022-01-10
  term Finance Minister   sector GOV   from 2017-10-26   to 2022-01-10
person Ruud Lubbers    country NLD
  forms Lubbers
  term Prime Minister   sector GOV   from 1982-11-04   to 1994-08-22
person Wim Kok    country NLD
  term Prime Minister   sector GOV   from 1994-08-22   to 2002-07-22
person Jan Peter Balkenende    country NLD
  forms Balkenende
  term Prime Minister   sector GOV   from 2002-07-22   to 2010-10-14
person Mark Rutte    country NLD
  forms Rutte
  term Prime Minister   sector GOV   from 2010-10-14   to 2025-06-03
person Dick Schoof    country NLD
  forms Schoof
  term Prime Minister   sector GOV   from 2025-06-03
person Willem-Alexander of the Netherlands    country NLD
  forms Netherlands
  term King   sector GOV   from 2013-04-30
person Beatrix of the Netherlands    country NLD
  forms Netherlands
  term Queen   sector GOV   from 1980-04-30   to 2013-04-30
person Annemarie Jorritsma    country NLD
  term Deputy Prime Minister   sector GOV   from 1998-08-03   to 2002-07-22
person Els Borst    country NLD
  term Deputy Prime Minister   sector GOV   from 1998-08-03   to 2002-07-22
person Eduard Bomhoff    country NLD
  term Deputy Prime Minister   sector GOV   from 2002-07-22   to 2002-10-16
person Johan Remkes    country NLD
  term Deputy Prime Minister   sector GOV   from 2002-07-22   to 2003-05-27
  term Interior Minister   sector GOV   from 2002-07-22   to 2007-02-22
person Roelf de Boer    country NLD
  term Deputy Prime Minister   sector GOV   from 2002-10-18   to 2003-05-27
person Gerrit Zalm    country NLD
  term Deputy Prime Minister   sector GOV   from 2003-05-27   to 2007-02-22
  term Finance Minister   sector GOV   from 1994-08-22   to 2002-07-22
  term Finance Minister   sector GOV   from 2003-05-27   to 2007-02-22
person Thom de Graaf    country NLD
  term Deputy Prime Minister   sector GOV   from 2003-05-27   to 2005-03-23
person Laurens Jan Brinkhorst    country NLD
  term Deputy Prime Minister   sector GOV   from 2005-03-31   to 2006-07-03
person André Rouvoet    country NLD
  term Deputy Prime Minister   sector GOV   from 2007-02-22   to 2010-10-14
person Wouter Bos    country NLD
  term Deputy Prime Minister   sector GOV   from 2007-02-22   to 2010-02-23
  term Finance Minister   sector GOV   from 2007-02-22   to 2010-02-23
person Lodewijk Asscher    country NLD
  term Deputy Prime Minister   sector GOV   from 2012-11-05   to 2017-10-26
person Carola Schouten    country NLD
  term Deputy Prime Minister   sector GOV   from 2017-10-26
person Hugo de Jonge    country NLD
  term Deputy Prime Minister   sector GOV   from 2017-10-26   to 2022-01-10
person Wouter Koolmees    country NLD
  term Deputy Prime Minister   sector GOV   from 2019-11-01   to 2020-05-14
person Hans Hoogervorst    country NLD
  term Finance Minister   sector GOV   from 2002-07-22   to 2003-05-27
person Jan Kees de Jager    country NLD
  term Finance Minister   sector GOV   from 2010-02-23   to 2012-11-05
person Jeroen Dijsselbloem    country NLD
  term Finance Minister   sector GOV   from 2012-11-05   to 2017-10-26
person Bram Peper    country NLD
  term Interior Minister   sector GOV   from 1998-08-03   to 2000-03-13
person Roger van Boxtel    country NLD
  term Interior Minister   sector GOV   from 2000-03-13   to 2000-03-24
person Klaas de Vries    country NLD
  term Interior Minister   sector GOV   from 2000-03-24   to 2002-07-22
person Guusje ter Horst    country NLD
  term Interior Minister   sector GOV   from 2007-02-22   to 2010-02-23
person Ernst Hirsch Ballin    country NLD
  term Interior Minister   sector GOV   from 2010-02-23   to 2010-10-14
  term Justice Minister   sector GOV   from 2006-09-22   to 2010-10-14
person Piet Hein Donner    country NLD
  term Interior Minister   sector GOV   from 2010-10-14   to 2011-12-16
  term Justice Minister   sector GOV   from 2002-07-22   to 2006-09-21
person Liesbeth Spies    country NLD
  term Interior Minister   sector GOV   from 2011-12-16   to 2012-11-05
person Ronald Plasterk    country NLD
  term Interior Minister   sector GOV   from 2012-11-05   to 2016-06-29
  term Interior Minister   sector GOV   from 2016-09-16   to 2017-10-26
person Raymond Knops    country NLD
  term Interior Minister   sector GOV   from 2019-11-01   to 2020-04-14
person Hanke Bruins Slot    country NLD
  term Interior Minister   sector GOV   from 2022-01-10
person Rita Verdonk    country NLD
  term Justice Minister   sector GOV   from 2006-09-21   to 2006-09-22
person Ivo Opstelten    country NLD
  term Justice Minister   sector GOV   from 2010-10-14   to 2015-03-09
person Ard van der Steur    country NLD
  term Justice Minister   sector GOV   from 2015-03-20   to 2017-01-27
person Ferdinand Grapperhaus    country NLD
  term Justice Minister   sector GOV   from 2017-10-26   to 2022-01-10
person Dilan Yeşilgöz-Zegerius    country NLD
  term Justice Minister   sector GOV   from 2022-01-10
person Eldbjørg Løwer    country NOR
  forms Eldbjorg Lower
  term Defence Minister   sector GOV   from 1999-03-15   to 2000-03-17
person Bjørn Tore Godal    country NOR
  forms Bjorn Tore Godal
  term Defence Minister   sector GOV   from 2000-03-17   to 2001-10-19
person Kristin Krohn Devold    country NOR
  term Defence Minister   sector GOV   from 2001-10-19   to 2005-10-17
person Anne-Grete Strøm-Erichsen    country NOR
  forms Anne-Grete Strom-Erichsen
  term Defence Minister   sector GOV   from 2005-10-17   to 2009-10-20
  term Defence Minister   sector GOV   from 2012-09-21   to 2013-10-16
person Grete Faremo    country NOR
  term Defence Minister   sector GOV   from 2009-10-20   to 2011-11-11
  term Interior Minister   sector GOV   from 2011-11-11   to 2013-10-16
person Espen Barth Eide    country NOR
  term Defence Minister   sector GOV   from 2011-11-11   to 2012-09-21
  term Foreign Minister   sector GOV   from 2012-09-21   to 2013-10-16
person Ine Marie Eriksen Søreide    country NOR
  forms Ine Marie Eriksen Soreide
  term Defence Minister   sector GOV   from 2013-10-16   to 2017-10-20
  term Foreign Minister   sector GOV   from 2017-10-20   to 2021-10-14
person Frank Bakke-Jensen    country NOR
  term Defence Minister   sector GOV   from 2017-10-20   to 2021-10-14
person Odd Roger Enoksen    country NOR
  term Defence Minister   sector GOV   from 2021-10-14   to 2022-04-12
person Bjørn Arild Gram    country NOR
  forms Bjorn Arild Gram
  term Defence Minister   sector GOV   from 2022-04-12
person Knut Vollebæk    country NOR
  term Foreign Minister   sector GOV   from 1997-10-17   to 2000-03-21
person Thorbjørn Jagland    country NOR
  forms Thorbjorn Jagland, Jagland
  term Foreign Minister   sector GOV   from 2000-03-21   to 2001-10-19
  term Prime Minister   sector GOV   from 1996-10-25   to 1997-10-17
person Jan Petersen    country NOR
  term Foreign Minister   sector GOV   from 2001-10-19   to 2005-10-17
person Jonas Gahr Støre    country NOR
  forms Jonas Gahr Store, Støre
  term Foreign Minister   sector GOV   from 2005-10-17   to 2012-09-21
  term Prime Minister   sector GOV   from 2021-10-14
person Børge Brende    country NOR
  forms Borge Brende
  term Foreign Minister   sector GOV   from 2013-10-16   to 2017-10-20
person Anniken Huitfeldt    country NOR
  term Foreign Minister   sector GOV   from 2021-10-14
person Jan P. Syse    country NOR
  forms Syse
  term Prime Minister   sector GOV   from 1989-10-16   to 1990-11-03
person Gro Harlem Brundtland    country NOR
  forms Brundtland
  term Prime Minister   sector GOV   from 1990-11-03   to 1996-10-25
person Kjell Magne Bondevik    country NOR
  forms Bondevik
  term Prime Minister   sector GOV   from 1997-10-17   to 2000-03-17
  term Prime Minister   sector GOV   from 2001-10-19   to 2005-10-17
person Anne Enger Lahnstein    country NOR
  forms Lahnstein
  term Prime Minister   sector GOV   from 1998-08-30   to 1998-09-23
person Jens Stoltenberg    country NOR
  forms Stoltenberg
  term Prime Minister   sector GOV   from 2000-03-17   to 2001-10-19
  term Prime Minister   sector GOV   from 2005-10-17   to 2013-10-16
person Erna Solberg    country NOR
  forms Solberg
  term Prime Minister   sector GOV   from 2013-10-16   to 2021-10-14
person Olav V    country NOR
  term King   sector GOV   from 1957-09-21   to 1991-01-17
person Harald V of Norway    country NOR
  forms Harald V, Norway
  term King   sector GOV   from 1991-01-17
person Gudmund Restad    country NOR
  term Finance Minister   sector GOV   from 1997-10-17   to 2000-03-17
person Karl Eirik Schjøtt-Pedersen    country NOR
  forms Karl Eirik Schjott-Pedersen
  term Finance Minister   sector GOV   from 2000-03-17   to 2001-10-19
person Per-Kristian Foss    country NOR
  term Finance Minister   sector GOV   from 2001-10-19   to 2005-10-17
person Kristin Halvorsen    country NOR
  term Finance Minister   sector GOV   from 2005-10-17   to 2009-10-20
person Sigbjørn Johnsen    country NOR
  forms Sigbjorn Johnsen
  term Finance Minister   sector GOV   from 2009-10-20   to 2013-10-16
person Siv Jensen    country NOR
  term Finance Minister   sector GOV   from 2013-10-16   to 2020-01-24
person Jan Tore Sanner    country NOR
  term Finance Minister   sector GOV   from 2020-01-24   to 2021-10-14
person Trygve Slagsvold Vedum    country NOR
  term Finance Minister   sector GOV   from 2021-10-14
person Odd Einar Dørum    country NOR
  forms Odd Einar Dorum
  term Interior Minister   sector GOV   from 1999-03-15   to 2000-03-17
  term Interior Minister   sector GOV   from 2001-10-19   to 2005-10-17
person Hanne Harlem    country NOR
  term Interior Minister   sector GOV   from 2000-03-17   to 2001-10-19
person Knut Storberget    country NOR
  term Interior Minister   sector GOV   from 2005-10-17   to 2011-11-11
person Anders Anundsen    country NOR
  term Interior Minister   sector GOV   from 2013-10-16   to 2016-12-20
person Per-Willy Amundsen    country NOR
  term Interior Minister   sector GOV   from 2016-12-20   to 2018-01-17
person Per Sandberg    country NOR
  term Interior Minister   sector GOV   from 2017-03-05   to 2017-07-02
  term Interior Minister   sector GOV   from 2018-03-20   to 2018-04-04
person Sylvi Listhaug    country NOR
  term Interior Minister   sector GOV   from 2018-01-17   to 2018-03-20
person Tor Mikkel Wara    country NOR
  term Interior Minister   sector GOV   from 2018-04-04   to 2019-03-29
person Jøran Kallmyr    country NOR
  forms Joran Kallmyr
  term Interior Minister   sector GOV   from 2019-03-29   to 2020-01-24
person Monica Mæland    country NOR
  term Interior Minister   sector GOV   from 2020-01-24   to 2021-10-14
person Emilie Enger Mehl    country NOR
  term Interior Minister   sector GOV   from 2021-10-14
person Minendra Rijal    country NPL
  term Defence Minister   sector GOV   from 2021-10-08   to 2021-12-16
person Sher Bahadur Deuba    country NPL
  forms Deuba
  term Defence Minister   sector GOV   from 2021-12-21
  term Prime Minister   sector GOV   from 1995-09-12   to 1997-03-12
  term Prime Minister   sector GOV   from 2001-07-26   to 2002-10-04
  term Prime Minister   sector GOV   from 2004-06-03   to 2005-02-01
  term Prime Minister   sector GOV   from 2017-06-07   to 2018-02-15
  term Prime Minister   sector GOV   from 2021-07-13   to 2022-12-26
  term Finance Minister   sector GOV   from 2022-07-06
person Khadga Prasad Sharma Oli    country NPL
  term Foreign Minister   sector GOV   from 2006   to 2007
  term Prime Minister   sector GOV   from 2015-10-12   to 2016-08-04
  term Prime Minister   sector GOV   from 2018-02-15   to 2021-07-13
  term Prime Minister   sector GOV   from 2024-07-15   to 2025-09-12
  term Deputy Prime Minister   sector GOV   from 2006   to 2007
person Sahana Pradhan    country NPL
  term Foreign Minister   sector GOV   from 2007-04-01   to 2008-08-22
person Narayan Khadka    country NPL
  term Foreign Minister   sector GOV   from 2021-09-22
person Marich Man Singh Shrestha    country NPL
  forms Shrestha
  term Prime Minister   sector GOV   from 1986-06-15   to 1990-04-06
person Lokendra Bahadur Chand    country NPL
  forms Chand
  term Prime Minister   sector GOV   from 1990-04-06   to 1990-04-19
  term Prime Minister   sector GOV   from 1997-03-12   to 1997-10-07
  term Prime Minister   sector GOV   from 2002-10-11   to 2003-06-05
person Krishna Prasad Bhattarai    country NPL
  forms Krishna Prasad Bhatterai, Bhattarai
  term Prime Minister   sector GOV   from 1990-11-09   to 1991-05-26
  term Prime Minister   sector GOV   from 1999-05-31   to 2000-03-22
person Girija Prasad Koirala    country NPL
  forms Koirala
  term Prime Minister   sector GOV   from 1991-05-26   to 1994-11-30
  term Prime Minister   sector GOV   from 1998-04-15   to 1999-05-31
  term Prime Minister   sector GOV   from 2000-03-22   to 2001-07-26
  term Prime Minister   sector GOV   from 2006-04-25   to 2008-08-18
person Man Mohan Adhilari    country NPL
  forms Adhilari
  term Prime Minister   sector GOV   from 1994-11-30   to 1995-09-12
person Surya Bahadur Thapa    country NPL
  forms Thapa
  term Prime Minister   sector GOV   from 1997-10-07   to 1998-04-15
  term Prime Minister   sector GOV   from 2003-06-05   to 2004-06-03
person Pushpa Kamal Dahal    country NPL
  forms Dahal
  term Prime Minister   sector GOV   from 2008-08-18   to 2009-05-25
  term Prime Minister   sector GOV   from 2016-08-04   to 2017-06-07
  term Prime Minister   sector GOV   from 2022-12-26   to 2024-07-15
person Madhav Kumar Nepal    country NPL
  term Prime Minister   sector GOV   from 2009-05-25   to 2011-02-06
person Jhala Nath Khanal    country NPL
  forms Khanal
  term Prime Minister   sector GOV   from 2011-02-06   to 2011-08-29
person Baburam Bhattarai    country NPL
  forms Bhattarai
  term Prime Minister   sector GOV   from 2011-08-29   to 2013-03-14
person Khil Raj Regmi    country NPL
  forms Regmi
  term Prime Minister   sector GOV   from 2013-03-14   to 2014-02-11
person Sushil Koirala    country NPL
  forms Koirala
  term Prime Minister   sector GOV   from 2014-02-11   to 2015-10-12
person Sushila Karki    country NPL
  forms Karki
  term Prime Minister   sector GOV   from 2025-09-12
person Birendra of Nepal    country NPL
  term King   sector GOV   from 1972-01-31   to 2001-06-01
person Dipendra of Nepal    country NPL
  term King   sector GOV   from 2001-06-01   to 2001-06-03
person Gyanendra of Nepal    country NPL
  term King   sector GOV   from 2001-06-04   to 2008-05-28
person Ram Baran Yadav    country NPL
  forms Ram Chandra Raya Yadav, Yadav
  term President   sector GOV   from 2008-07-23   to 2015-10-28
person Bidya Devi Bhandari    country NPL
  forms Bidhya Devi Bhandari, Bhandari
  term President   sector GOV   from 2015-10-29   to 2023-03-13
person Ram Poudel    country NPL
  forms Ram Chandra Poudel, Poudel
  term President   sector GOV   from 2023-03-13
person Mahesh Acharya    country NPL
  term Finance Minister   sector GOV   from 1999   to 2001
person Janardhan Sharma    country NPL
  term Finance Minister   sector GOV   from 2021-07-13   to 2022-07-06
person Krishna Bahadur Mahara    country NPL
  term Interior Minister   sector GOV   from 2007-04-01   to 2007-09-17
person Bal Krishna Khand    country NPL
  term Interior Minister   sector GOV   from 2021-07-13
person Parmanand Jha    country NPL
  term Vice President   sector GOV   from 2008-07-23   to 2015-10-31
person Nanda Kishor Pun    country NPL
  term Vice President   sector GOV   from 2015-10-31
person Baron Waqa    country NRU
  forms Waqa
  term President   sector GOV   from 2013-06-11   to 2019-08-27
person Lionel Aingimea    country NRU
  forms Aingimea
  term President   sector GOV   from 2019-08-27   to 2022-09-28
person Russ Kun    country NRU
  term President   sector GOV   from 2022-09-28   to 2023-10-30
person David Adeang    country NRU
  forms Adeang
  term President   sector GOV   from 2023-10-30
person Mark Burton    country NZL
  term Defence Minister   sector GOV   from 1999-12-10   to 2005-10-12
  term Interior Minister   sector GOV   from 1999-12-10   to 2000-11-13
  term Justice Minister   sector GOV   from 2005-10-19   to 2007-10-31
person Phil Goff    country NZL
  term Defence Minister   sector GOV   from 2005-10-19   to 2008-11-19
  term Foreign Minister   sector GOV   from 1999-12-05   to 2005-10-19
  term Justice Minister   sector GOV   from 1999-12-10   to 2005-10-19
person Wayne Mapp    country NZL
  term Defence Minister   sector GOV   from 2008-11-19   to 2011-12-14
person Jonathan Coleman    country NZL
  term Defence Minister   sector GOV   from 2011-12-14   to 2014-10-06
person Gerry Brownlee    country NZL
  term Defence Minister   sector GOV   from 2014-10-06   to 2017-05-02
  term Foreign Minister   sector GOV   from 2017-05-02   to 2017-10-26
person Mark Mitchell    country NZL
  term Defence Minister   sector GOV   from 2017-05-02   to 2017-10-26
person Ron Mark    country NZL
  term Defence Minister   sector GOV   from 2017-10-26   to 2020-11-06
person Peeni Henare    country NZL
  term Defence Minister   sector GOV   from 2020-11-06
person Winston Peters    country NZL
  term Foreign Minister   sector GOV   from 2005-10-19   to 2008-08-29
  term Foreign Minister   sector GOV   from 2017-10-26   to 2020-11-06
  term Deputy Prime Minister   sector GOV   from 2017-10-26   to 2020-11-06
person Helen Clark    country NZL
  forms Helen Elizabeth Clark, Clark
  term Foreign Minister   sector GOV   from 2008-08-29   to 2008-11-19
  term Prime Minister   sector GOV   from 1999-12-10   to 2008-11-19
person Murray McCully    country NZL
  forms Murray Stuart McCully
  term Foreign Minister   sector GOV   from 2008-11-19   to 2017-05-02
person Nanaia Mahuta    country NZL
  forms Nanala Mahuta
  term Foreign Minister   sector GOV   from 2020-11-06
person Geoffrey Palmer    country NZL
  forms Palmer
  term Prime Minister   sector GOV   from 1989-08-08   to 1990-09-04
person Mike Moore    country NZL
  forms Michael Kenneth Moore, Moore
  term Prime Minister   sector GOV   from 1990-09-04   to 1990-10-27
person Jim Bolger    country NZL
  forms Bolger
  term Prime Minister   sector GOV   from 1990-10-27   to 1997-12-08
person Jenny Shipley    country NZL
  forms Shipley
  term Prime Minister   sector GOV   from 1997-12-08   to 1999-12-10
person John Key    country NZL
  forms John Phillip Key
  term Prime Minister   sector GOV   from 2008-11-19   to 2016-12-12
person Bill English    country NZL
  forms English
  term Prime Minister   sector GOV   from 2016-12-12   to 2017-10-26
  term Deputy Prime Minister   sector GOV   from 2008-11-19   to 2016-12-12
  term Finance Minister   sector GOV   from 2008-11-19   to 2016-12-12
person Jacinda Ardern    country NZL
  forms Ardern
  term Prime Minister   sector GOV   from 2017-10-26   to 2023-01-25
person Chris Hipkins    country NZL
  forms Hipkins
  term Prime Minister   sector GOV   from 2023-01-25   to 2023-11-27
person Christopher Luxon    country NZL
  forms Luxon
  term Prime Minister   sector GOV   from 2023-11-27
person Sir Paul Reeves    country NZL
  forms Reeves
  term Governor-General   sector GOV   from 1985-11-22   to 1990-11-20
person Dame Catherine Tizard    country NZL
  forms Tizard
  term Governor-General   sector GOV   from 1990-11-20   to 1996-03-21
person Michael Hardie Boys    country NZL
  term Governor-General   sector GOV   from 1996-03-21   to 2001-03-21
person Dame Sian Elias    country NZL
  forms Elias
  term Governor-General   sector GOV   from 2001-03-22   to 2001-04-04
  term Governor-General   sector GOV   from 2006-08-04   to 2006-08-23
person Silvia Cartwright    country NZL
  forms Cartwright
  term Governor-General   sector GOV   from 2001-04-04   to 2006-08-04
person Anand Satyanand    country NZL
  forms Satyanand
  term Governor-General   sector GOV   from 2006-08-23   to 2011-08-31
person Jerry Mateparae    country NZL
  forms Mateparae
  term Governor-General   sector GOV   from 2011-08-31   to 2016-08-31
person Patsy Reddy    country NZL
  forms Reddy
  term Governor-General   sector GOV   from 2016-09-28   to 2021-09-28
person Cindy Kiro    country NZL
  forms Kiro
  term Governor-General   sector GOV   from 2021-10-21
person Jim Anderton    country NZL
  forms James Anderton
  term Deputy Prime Minister   sector GOV   from 1999-12-10   to 2002-08-15
person Michael Cullen    country NZL
  forms Michael John Cullen
  term Deputy Prime Minister   sector GOV   from 2002-08-15   to 2008-11-19
  term Finance Minister   sector GOV   from 1999-12-10   to 2008-11-19
person Paula Bennett    country NZL
  term Deputy Prime Minister   sector GOV   from 2016-12-12   to 2017-10-26
person Grant Robertson    country NZL
  term Deputy Prime Minister   sector GOV   from 2020-11-06
  term Finance Minister   sector GOV   from 2017-10-26
person Steven Joyce    country NZL
  term Finance Minister   sector GOV   from 2016-12-20   to 2017-10-20
person George Hawkins    country NZL
  term Interior Minister   sector GOV   from 2000-11-13   to 2005-10-19
person Rick Barker    country NZL
  term Interior Minister   sector GOV   from 2005-10-19   to 2008-11-19
person Richard Worth    country NZL
  term Interior Minister   sector GOV   from 2008-11-19   to 2009-06-02
person Nathan Guy    country NZL
  term Interior Minister   sector GOV   from 2009-06-16   to 2011-12-13
person Amy Adams    country NZL
  term Interior Minister   sector GOV   from 2011-12-14   to 2012-04-02
  term Justice Minister   sector GOV   from 2014-10-08   to 2017-10-26
person Chris Tremain    country NZL
  term Interior Minister   sector GOV   from 2012-04-03   to 2014-01-27
person Peter Dunne    country NZL
  term Interior Minister   sector GOV   from 2014-01-28   to 2017-10-21
person Tracey Martin    country NZL
  term Interior Minister   sector GOV   from 2017-10-26   to 2020-11-06
person Jan Tinetti    country NZL
  term Interior Minister   sector GOV   from 2020-11-06
person Annette King    country NZL
  term Justice Minister   sector GOV   from 2007-10-31   to 2008-11-19
person Simon Power    country NZL
  term Justice Minister   sector GOV   from 2008-11-19   to 2011-12-12
person Judith Collins    country NZL
  term Justice Minister   sector GOV   from 2011-12-12   to 2014-08-30
person Chris Finlayson    country NZL
  term Justice Minister   sector GOV   from 2014-08-30   to 2014-10-08
person Andrew Little    country NZL
  term Justice Minister   sector GOV   from 2017-10-26   to 2020-11-06
person Kris Faafoi    country NZL
  term Justice Minister   sector GOV   from 2020-11-06   to 2022-06-14
person Kiri Allan    country NZL
  term Justice Minister   sector GOV   from 2022-06-14
person Sayyid Badr bin Saud al Busaidi    country OMN
  term Defence Minister   sector GOV   from 2004   to 2020
person Shihab bin Tariq al-Said    country OMN
  term Defence Minister   sector GOV   from 2020-03-09
person Yusuf bin Alawi bin Abdullah    country OMN
  term Foreign Minister   sector GOV   from 1997   to 2020-08-18
person Haitham bin Tarik Al Said    country OMN
  forms Haytham bin Tariq Al Said, Haytham bin Tariq bin Taimur Al-Said, and Prime Haitham bin Tarik Al Said, Al Said
  term Foreign Minister   sector GOV   from 2020-01-11   to 2020-08-18
  term Sultan   sector GOV   from 2020-01-11
  term Finance Minister   sector GOV   from 2020-01-11   to 2020-08-18
person Sayyid Badr bin Hamad bin Hamood AlBusaidi    country OMN
  term Foreign Minister   sector GOV   from 2020-08-18
person Qaboos bin Said Al Said    country OMN
  forms Al Said
  term Sultan   sector GOV   from 1970-07-23   to 2020-01-10
person Asa'ad bin Tariq bin Taimur al Said    country OMN
  term Deputy Prime Minister   sector GOV   from 2017-03-03
person Darwish bin Ismail al-Balushi    country OMN
  term Finance Minister   sector GOV   from 2011-03   to 2020-08
person Sultan bin Salem bin Saeed al-Habsi    country OMN
  term Finance Minister   sector GOV   from 2020-08
person Sayyid Hamoud bin Faisal al Busaidi    country OMN
  term Interior Minister   sector GOV   from 2011
person Abdullah Al Saidi    country OMN
  term Justice Minister   sector GOV   from 2011
person Pervez Musharraf    country PAK
  forms Musharraf
  term Defence Minister   sector GOV   from 1999-10-12   to 2002-10-23
  term Prime Minister   sector GOV   from 1999-10-12   to 2002-11-21
  term President   sector GOV   from 2001-06-20   to 2008-08-18
person Rao Sikandar Iqbal    country PAK
  term Defence Minister   sector GOV   from 2002-11-23   to 2007-11-15
person Salim Abbas Jilani    country PAK
  term Defence Minister   sector GOV   from 2007-11-16   to 2008-03-25
person Ahmad Mukhtar    country PAK
  term Defence Minister   sector GOV   from 2008-03-31   to 2012-06-03
person Syed Naveed Qamar    country PAK
  term Defence Minister   sector GOV   from 2012-06-04   to 2013-03-15
  term Finance Minister   sector GOV   from 2008-05-12   to 2008-10-08
  term Finance Minister   sector GOV   from 2010-02-22   to 2010-03-18
person Mir Hazar Khan Khoso    country PAK
  forms Khoso
  term Defence Minister   sector GOV   from 2013-04-05   to 2013-06-04
  term Foreign Minister   sector GOV   from 2013-04-04   to 2013-06-04
  term Prime Minister   sector GOV   from 2013-03-25   to 2013-06-05
  term Finance Minister   sector GOV   from 2013-04-04   to 2013-06-04
person Nawaz Sharif    country PAK
  forms Mohammad Nawaz Sharif, Sharif
  term Defence Minister   sector GOV   from 2013-06-07   to 2013-11-27
  term Prime Minister   sector GOV   from 1990-11-06   to 1993-04-18
  term Prime Minister   sector GOV   from 1993-05-26   to 1993-07-18
  term Prime Minister   sector GOV   from 1997-02-17   to 1999-10-12
  term Prime Minister   sector GOV   from 2013-06-05   to 2017-07-28
person Khawaja Muhammad Asif    country PAK
  term Defence Minister   sector GOV   from 2013-11-27   to 2017-07-28
  term Defence Minister   sector GOV   from 2022-04-19
  term Foreign Minister   sector GOV   from 2017-08-04   to 2018-04-26
person Khurram Dastagir Khan    country PAK
  term Defence Minister   sector GOV   from 2017-08-04   to 2018-05-31
  term Foreign Minister   sector GOV   from 2018-05-04   to 2018-06-05
person Hussain Haroon    country PAK
  term Defence Minister   sector GOV   from 2018-06-05   to 2018-08-18
  term Foreign Minister   sector GOV   from 2018-06-05   to 2018-08-18
person Pervez Khattak    country PAK
  term Defence Minister   sector GOV   from 2018-08-20   to 2022-04-10
person Zubaida Jalal    country PAK
  term Defence Minister   sector GOV   from 2018-08-20   to 2022-04-10
person Muhammad Israr Tareen    country PAK
  term Defence Minister   sector GOV   from 2022-04-19
person Abdul Sattar    country PAK
  term Foreign Minister   sector GOV   from 1999-11-06   to 2002-06-14
person Inam-ul-Haq    country PAK
  term Foreign Minister   sector GOV   from 2002-06-21   to 2002-11-23
  term Foreign Minister   sector GOV   from 2007-11-15   to 2008-03-24
person Khurshid Mahmud Kasuri    country PAK
  term Foreign Minister   sector GOV   from 2002-11-23   to 2007-11-15
person Makhdoom Shah Mahmood Hussain Qureshi    country PAK
  term Foreign Minister   sector GOV   from 2008-03-31   to 2011-02-09
  term Foreign Minister   sector GOV   from 2018-08-20   to 2022-04-10
person Hina Rabbani Khar    country PAK
  term Foreign Minister   sector GOV   from 2011-02-11   to 2013-03-16
person Sartaj Aziz    country PAK
  term Foreign Minister   sector GOV   from 2013-06-07   to 2017-07-28
person Bilawal Bhutto Zardari    country PAK
  term Foreign Minister   sector GOV   from 2022-04-27
person Anwaar-ul-Haq Kakar    country PAK
  forms Kakar
  term Interim Prime Minister   sector GOV   from 2023-08-14   to 2024-03-03
person Benazir Bhutto    country PAK
  forms Bhutto
  term Prime Minister   sector GOV   from 1988-12-02   to 1990-08-06
  term Prime Minister   sector GOV   from 1993-10-19   to 1996-11-05
person Ghulam Mustafa Jatoi    country PAK
  forms Jatoi
  term Prime Minister   sector GOV   from 1990-08-06   to 1990-11-06
person Balakh Sher Mazari    country PAK
  forms Mazari
  term Prime Minister   sector GOV   from 1993-04-18   to 1993-05-26
person Moeen Qureshi    country PAK
  forms Qureshi
  term Prime Minister   sector GOV   from 1993-07-19   to 1993-10-19
person Malik Meraj Khalid    country PAK
  forms Khalid
  term Prime Minister   sector GOV   from 1996-11-05   to 1997-02-17
person Zafarullah Khan Jamali    country PAK
  forms Jamali
  term Prime Minister   sector GOV   from 2002-11-23   to 2004-06-26
person Chaudhry Shujaat Hussain    country PAK
  forms Chaudhry Shahbaz Hussain, Hussain
  term Prime Minister   sector GOV   from 2004-06-30   to 2004-08-20
person Shaukat Aziz    country PAK
  forms Aziz
  term Prime Minister   sector GOV   from 2004-08-20   to 2007-11-15
  term Finance Minister   sector GOV   from 1999-10-12   to 2007-11-15
person Muhammad Mian Soomro    country PAK
  forms Soomro
  term Prime Minister   sector GOV   from 2007-11-16   to 2008-03-25
  term President   sector GOV   from 2008-08-18   to 2008-09-09
person Yousaf Raza Gillani    country PAK
  forms Gillani
  term Prime Minister   sector GOV   from 2008-03-24   to 2012-06-19
person Shahid Khaqan Abbasi    country PAK
  forms Abbasi
  term Prime Minister   sector GOV   from 2017-08-01   to 2018-05-31
person Nasir-ul-Mulk    country PAK
  term Prime Minister   sector GOV   from 2018-06-01   to 2018-08-17
person Imran Khan    country PAK
  forms Khan
  term Prime Minister   sector GOV   from 2018-08-18   to 2022-04-10
  term Interior Minister   sector GOV   from 2018-08-18   to 2019-04-18
person Shehbaz Sharif    country PAK
  forms Muhammad Shehbaz Sharif, Shahbaz Sharif, Sharif
  term Prime Minister   sector GOV   from 2022-04-11
person Wasim Sajjad    country PAK
  forms Sajjad
  term President   sector GOV   from 1993-07-18   to 1993-11-14
  term President   sector GOV   from 1997-12-02   to 1998-01-01
person Farooq Ahmed Leghari    country PAK
  forms Leghari
  term President   sector GOV   from 1993-11-14   to 1997-12-02
person Muhammad Rafiq Tarar    country PAK
  forms Tarar
  term President   sector GOV   from 1998-01-01   to 2001-06-20
person Asif Ali Zardari    country PAK
  forms Zardari
  term President   sector GOV   from 2008-09-09   to 2013-09-09
  term President   sector GOV   from 2024-03-10
person Mamnoon Hussain    country PAK
  forms Hussain
  term President   sector GOV   from 2013-09-09   to 2018-09-08
person Arif Alvi    country PAK
  forms Alvi
  term President   sector GOV   from 2018-09-09   to 2024-03-10
person Parvez Elahi    country PAK
  term Deputy Prime Minister   sector GOV   from 2012-06-25   to 2013-03-16
person Salman Shah    country PAK
  term Finance Minister   sector GOV   from 2007-11-16   to 2008-03-25
person Ishaq Dar    country PAK
  term Finance Minister   sector GOV   from 2008-03-31   to 2008-05-12
  term Finance Minister   sector GOV   from 2013-06-07   to 2017-07-28
person Shaukat Tarin    country PAK
  term Finance Minister   sector GOV   from 2008-10-08   to 2010-02-22
  term Finance Minister   sector GOV   from 2021-04-16   to 2021-10-17
  term Finance Minister   sector GOV   from 2021-12-27   to 2022-04-03
person Abdul Hafeez Shaikh    country PAK
  forms Abdul Hafezez Shaikh
  term Finance Minister   sector GOV   from 2010-03-18   to 2013-02-19
  term Finance Minister   sector GOV   from 2020-12-11   to 2021-03-29
person Saleem Mandviwalla    country PAK
  term Finance Minister   sector GOV   from 2013-02-19   to 2013-06-07
person Rana Muhammad Afzal Khan    country PAK
  term Finance Minister   sector GOV   from 2017-12   to 2018-05
person Miftah Ismail    country PAK
  term Finance Minister   sector GOV   from 2018-04-27   to 2018-05-31
  term Finance Minister   sector GOV   from 2022-04-19
person Shamshad Akhtar    country PAK
  term Finance Minister   sector GOV   from 2018-06-05   to 2018-08-18
person Asad Umer    country PAK
  term Finance Minister   sector GOV   from 2018-08-20   to 2019-04-18
person Hammad Azhar    country PAK
  term Finance Minister   sector GOV   from 2021-03-29   to 2021-04-17
person Moinuddin Haider    country PAK
  term Interior Minister   sector GOV   from 1999-11-06   to 2002-11-23
person Faisal Saleh Hayat    country PAK
  term Interior Minister   sector GOV   from 2002-11-23   to 2004-08-25
person Aftab Ahmad Sherpao    country PAK
  term Interior Minister   sector GOV   from 2004-08-25   to 2007-11-15
person Hamid Nawaz Khan    country PAK
  term Interior Minister   sector GOV   from 2007-11-16   to 2008-03-25
person Abdul Rehman Malik    country PAK
  term Interior Minister   sector GOV   from 2008-03-25   to 2013-03-16
person Malik Habib    country PAK
  term Interior Minister   sector GOV   from 2013-04-02   to 2013-06-05
person Ch Nisar Ali Khan    country PAK
  term Interior Minister   sector GOV   from 2013-06-07   to 2017-07-27
person Ahsan Iqbal Chaudhary    country PAK
  term Interior Minister   sector GOV   from 2017-08-04   to 2018-05-31
person Azam Suleman Khan    country PAK
  term Interior Minister   sector GOV   from 2018-06-05   to 2018-08-18
person Ijaz Ahmed Shah    country PAK
  term Interior Minister   sector GOV   from 2019-04-18   to 2020-12-11
person Sheikh Rasheed Ahmed    country PAK
  term Interior Minister   sector GOV   from 2020-12-11   to 2022-04-10
person Rana Sana Ullah Khan    country PAK
  term Interior Minister   sector GOV   from 2022-04-19
person Dr. Muhammad Farogh Naseem    country PAK
  term Justice Minister   sector GOV   from 2018-08-20   to 2020-06-01
  term Justice Minister   sector GOV   from 2020-07-24   to 2022-04-02
person Fawad Ahmed Chaudhry    country PAK
  term Justice Minister   sector GOV   from 2022-04-02   to 2022-04-10
person Azam Nazeer Tarar    country PAK
  term Justice Minister   sector GOV   from 2022-04-19
person Juan Carlos Varela    country PAN
  forms Varela Rodriguez, Varela
  term Foreign Minister   sector GOV   from 2009-07-01   to 2011-08-30
  term President   sector GOV   from 2014-07-01   to 2019-07-01
  term Vice President   sector GOV   from 2009-07-01   to 2014-06-30
person Roberto Henríquez    country PAN
  term Foreign Minister   sector GOV   from 2011-08-30   to 2012-08-20
person Francisco Álvarez De Soto    country PAN
  term Foreign Minister   sector GOV   from 2012   to 2014
person Rómulo Roux    country PAN
  term Foreign Minister   sector GOV   from 2012-08-20   to 2014-07-01
person Isabel Saint Malo    country PAN
  term Foreign Minister   sector GOV   from 2014-07-01   to 2019-07-01
  term Vice President   sector GOV   from 2014-07-01   to 2019-07-01
person Alejandro Ferrer López    country PAN
  term Foreign Minister   sector GOV   from 2019-07-01   to 2020-12-02
person Erika Mouynes    country PAN
  term Foreign Minister   sector GOV   from 2020-12-02
person Manuel Noriega    country PAN
  forms Noriega
  term Prime Minister   sector GOV   from 1983-08-15   to 1990-01-03
person Guillermo Endara    country PAN
  forms Endara
  term President   sector GOV   from 1990-01-04   to 1994-09-01
person Ernesto Perez Balladares    country PAN
  forms Balladares
  term President   sector GOV   from 1994-09-01   to 1999-09-01
person Mireya Moscoso    country PAN
  forms Moscoso
  term President   sector GOV   from 1999-09-01   to 2004-09-01
person Martín Torrijos    country PAN
  forms Torrijos
  term President   sector GOV   from 2004-09-01   to 2009-07-01
person Ricardo Martinelli    country PAN
  forms Ricardo Martinelli Berrocal, Martinelli
  term President   sector GOV   from 2009-07-01   to 2014-07-01
person Laurentino Cortizo    country PAN
  forms Cortizo
  term President   sector GOV   from 2019-07-01   to 2024-07-01
person José Raúl Mulino    country PAN
  forms José Raúl Mulino Quintero, Mulino
  term President   sector GOV   from 2024-07-01
  term Interior Minister   sector GOV   from 2009-07-01   to 2014-07-01
person Alberto Vallarino Clément    country PAN
  term Finance Minister   sector GOV   from 2009-07-01   to 2011-10-05
person Frank de Lima    country PAN
  term Finance Minister   sector GOV   from 2011-10-05   to 2014-07-01
person Dulcidio de la Guardia    country PAN
  term Finance Minister   sector GOV   from 2014-07-01   to 2018-07-01
person Eyda Varela de Chinchilla    country PAN
  term Finance Minister   sector GOV   from 2018-07-01   to 2019-06-27
person Héctor Alexander    country PAN
  term Finance Minister   sector GOV   from 2019-07-01
person Rodolfo Aguilera    country PAN
  term Interior Minister   sector GOV   from 2014-07-01   to 2016-07-28
person Alexis Betancourt    country PAN
  term Interior Minister   sector GOV   from 2016-07-28   to 2018-10-31
person Jonathan del Rosario    country PAN
  term Interior Minister   sector GOV   from 2018-10-31   to 2019-07-01
person Rolando Mirones    country PAN
  term Interior Minister   sector GOV   from 2019-07-01   to 2020-02-05
person Juan Pino    country PAN
  term Interior Minister   sector GOV   from 2020-02-05
person José Gabriel Carrizo    country PAN
  term Vice President   sector GOV   from 2019-07-01
person Alan García    country PER
  forms Alan Gabriel Ludwig Garcia Perez, Garcia Perez, García
  term President   sector GOV   from 1985-07-28   to 1990-07-28
  term President   sector GOV   from 2006-07-28   to 2011-07-28
person Alberto Fujimori    country PER
  forms Fujimori
  term President   sector GOV   from 1990-07-28   to 2000-11-22
person Valentín Paniagua    country PER
  forms Paniagua
  term President   sector GOV   from 2000-11-23   to 2001-07-28
person Alejandro Toledo    country PER
  forms Alejandro Tudela Chopitea, Toledo
  term President   sector GOV   from 2001-07-28   to 2006-07-28
person Ollanta Humala    country PER
  forms Ollanta Humala Tasso, Humala
  term President   sector GOV   from 2011-07-28   to 2016-07-28
person Pedro Pablo Kuczynski    country PER
  forms Pedro Kuczynski, Pedro Pablo Kuczynski Godard, Kuczynski
  term President   sector GOV   from 2016-07-28   to 2018-03-23
person Martín Vizcarra    country PER
  forms Vizcarra
  term President   sector GOV   from 2018-03-23   to 2020-11-09
person Manuel Merino    country PER
  forms Merino
  term President   sector GOV   from 2020-11-10   to 2020-11-15
person Francisco Sagasti    country PER
  forms Francisco Rafael Sagasti Hochhausler, Sagasti
  term President   sector GOV   from 2020-11-17   to 2021-07-28
person Pedro Castillo    country PER
  forms Jose Castillo, Jose Pedro Castillo Terrones, Castillo
  term President   sector GOV   from 2021-07-28   to 2022-12-07
person Dina Boluarte    country PER
  forms Dina Ercilia Boluarte Zegarra, Boluarte
  term President   sector GOV   from 2022-12-07   to 2025-10-10
person José Jerí    country PER
  forms José Enrique Jerí Oré, Jerí
  term President   sector GOV   from 2025-10-10
person Orlando S. Mercado    country PHL
  term Defence Minister   sector GOV   from 1998-06-30   to 2001-01-25
person Eduardo Ermita    country PHL
  term Defence Minister   sector GOV   from 2001-01-25   to 2001-03-19
  term Defence Minister   sector GOV   from 2003-10-03   to 2004-08-24
person Angelo Reyes    country PHL
  term Defence Minister   sector GOV   from 2001-03-19   to 2003-08-29
person Gloria Macapagal Arroyo    country PHL
  forms Arroyo
  term Defence Minister   sector GOV   from 2003-09-01   to 2003-10-02
  term Defence Minister   sector GOV   from 2006-11-30   to 2007-02-01
  term President   sector GOV   from 2001-01-20   to 2010-06-30
  term Vice President   sector GOV   from 1998-06-30   to 2001-01-20
person Hermogenes Ebdane    country PHL
  term Defence Minister   sector GOV   from 2007-02-01   to 2007-07-02
person Norberto Gonzales    country PHL
  forms Norberto B. Gonzales
  term Defence Minister   sector GOV   from 2007-07-02   to 2007-08-07
  term Defence Minister   sector GOV   from 2009-11-15   to 2010-06-30
person Gilbert Teodoro    country PHL
  term Defence Minister   sector GOV   from 2007-08-07   to 2009-11-15
person Voltaire Gazmin    country PHL
  term Defence Minister   sector GOV   from 2010-06-30   to 2016-06-30
person Delfin Lorenzana    country PHL
  term Defence Minister   sector GOV   from 2016-06-30   to 2022-06-30
person Jose Faustino Jr.    country PHL
  term Defence Minister   sector GOV   from 2022-06-30
person Blas Ople    country PHL
  term Foreign Secretary   sector GOV   from 2002-07-16   to 2003-12-14
person Perfecto R. Yasay    country PHL
  term Foreign Secretary   sector GOV   from 2016-06-30   to 2017-03-08
person Enrique Manalo    country PHL
  term Foreign Secretary   sector GOV   from 2017-03-09   to 2017-05-17
  term Foreign Secretary   sector GOV   from 2022-07-01
person Alan Peter Cayetano    country PHL
  term Foreign Secretary   sector GOV   from 2017-05-18   to 2018-10-17
person Teodoro Locsin    country PHL
  term Foreign Secretary   sector GOV   from 2018-10-17   to 2022-06-30
person Corazon Aquino    country PHL
  forms Aquino
  term President   sector GOV   from 1986-02-25   to 1992-06-30
person Fidel V. Ramos    country PHL
  forms Ramos
  term President   sector GOV   from 1992-06-30   to 1998-06-30
person Joseph Estrada    country PHL
  forms Estrada
  term President   sector GOV   from 1998-06-30   to 2001-01-20
person Benigno Aquino III    country PHL
  forms Benigno Aquino
  term President   sector GOV   from 2010-06-30   to 2016-06-30
  term Interior Minister   sector GOV   from 2010-06-30   to 2010-07-09
person Rodrigo Duterte    country PHL
  forms Duterte
  term President   sector GOV   from 2016-06-30   to 2022-06-30
person Bongbong Marcos    country PHL
  forms Marcos
  term President   sector GOV   from 2022-06-30
person Cesar Purisima    country PHL
  term Finance Minister   sector GOV   from 2005-02-15   to 2005-07-15
  term Finance Minister   sector GOV   from 2010-06-30   to 2016-06-30
person Margarito Teves    country PHL
  term Finance Minister   sector GOV   from 2005-07-22   to 2010-06-30
person Carlos Dominguez III    country PHL
  term Finance Minister   sector GOV   from 2016-07-01   to 2022-06-30
person Benjamin Diokno    country PHL
  term Finance Minister   sector GOV   from 2022-06-30
person Ronaldo Puno    country PHL
  term Interior Minister   sector GOV   from 1999-04-12   to 2000-01-10
  term Interior Minister   sector GOV   from 2006-02-05   to 2010-06-30
person Alfredo Lim    country PHL
  term Interior Minister   sector GOV   from 2000   to 2001
person Jesse Robredo    country PHL
  term Interior Minister   sector GOV   from 2010-07-09   to 2012-08-18
person Ismael Sueño    country PHL
  term Interior Minister   sector GOV   from 2016-06-30   to 2017-04-04
person Catalino Cuy    country PHL
  term Interior Minister   sector GOV   from 2017-04-05   to 2017-12-11
person Eduardo Año    country PHL
  term Interior Minister   sector GOV   from 2018-01-05   to 2022-06-30
person Benjamin Abalos    country PHL
  term Interior Minister   sector GOV   from 2022-06-30
person Emmanuel Caparas    country PHL
  term Justice Minister   sector GOV   from 2016-01-22   to 2016-06-30
person Vitaliano Aguirre II    country PHL
  term Justice Minister   sector GOV   from 2016-07-01   to 2018-04-05
person Menardo Guevarra    country PHL
  term Justice Minister   sector GOV   from 2018-04-05   to 2022-06-30
person Jesus Crispin Remulla    country PHL
  term Justice Minister   sector GOV   from 2022-06-30
person Teofisto Guingona Jr.    country PHL
  term Vice President   sector GOV   from 2001-02-07   to 2004-06-30
person Noli de Castro    country PHL
  term Vice President   sector GOV   from 2004-06-30   to 2010-06-30
person Jejomar Binay    country PHL
  term Vice President   sector GOV   from 2010-06-30   to 2016-06-30
person Leni Robredo    country PHL
  term Vice President   sector GOV   from 2016-06-30   to 2022-06-30
person Sara Duterte    country PHL
  term Vice President   sector GOV   from 2022-06-30
person Ngiratkel Etpison    country PLW
  forms Etpison
  term President   sector GOV   from 1989-01-01   to 1993-01-01
person Kuniwo Nakamura    country PLW
  forms Nakamura
  term President   sector GOV   from 1993-01-01   to 2001-01-01
person Tommy Remengesau    country PLW
  forms Remengesau
  term President   sector GOV   from 2001-01-01   to 2009-01-15
  term President   sector GOV   from 2013-01-17   to 2021-01-21
  term Vice President   sector GOV   from 1993-01-01   to 2001-01-01
person Johnson Toribiong    country PLW
  forms Toribiong
  term President   sector GOV   from 2009-01-15   to 2013-01-17
person Surangel Whipps Jr.    country PLW
  term President   sector GOV   from 2021-01-21
person Kaleb Udui Jr    country PLW
  term Finance Minister   sector GOV   from 2021-02-08
person John C. Gibbons    country PLW
  term Justice Minister   sector GOV   from 2009   to 2013
person Antonio Bells    country PLW
  term Justice Minister   sector GOV   from 2013-01-17   to 2017-01-19
  term Vice President   sector GOV   from 2013-01-17   to 2017-01-19
person Raynold Oilouch    country PLW
  term Justice Minister   sector GOV   from 2017-01-19   to 2021
  term Vice President   sector GOV   from 2017-01-19   to 2021-01-21
person Jerrlyn Uduch Sengebau Senior    country PLW
  term Justice Minister   sector GOV   from 2021-07-21
  term Vice President   sector GOV   from 2021-01-21
person Sandra Pierantozzi    country PLW
  forms Sandra S. Pierantozzi
  term Vice President   sector GOV   from 2001-01-19   to 2005-01-01
person Elias Camsek Chin    country PLW
  term Vice President   sector GOV   from 2005-01-01   to 2009-01-15
person Kerai Mariur    country PLW
  term Vice President   sector GOV   from 2009-01-15   to 2013-01-17
person Solan Mirisim    country PNG
  term Defence Minister   sector GOV   from 2017-08   to 2019-04
  term Defence Minister   sector GOV   from 2020-12-20   to 2021-07
person William Gogl Onglo    country PNG
  term Defence Minister   sector GOV   from 2019-05-13   to 2019-05-30
person Saki Soloma    country PNG
  term Defence Minister   sector GOV   from 2019-06-07   to 2020-12-19
person Win Bakri Daki    country PNG
  term Defence Minister   sector GOV   from 2022-01-11
person John Kaputin    country PNG
  term Foreign Minister   sector GOV   from 1999   to 2000
person Bart Philemon    country PNG
  term Foreign Minister   sector GOV   from 2000   to 2001
person Michael Somare    country PNG
  forms Michael Thomas Somare, Somare
  term Foreign Minister   sector GOV   from 2000   to 2000
  term Foreign Minister   sector GOV   from 2006   to 2006
  term Prime Minister   sector GOV   from 2002-08-05   to 2011-08-02
person John Waiko    country PNG
  term Foreign Minister   sector GOV   from 2001   to 2002
person John Pundari    country PNG
  term Foreign Minister   sector GOV   from 2001-05-17   to 2001-10-31
  term Finance Minister   sector GOV   from 2020-12-20   to 2022-08
person Rabbie Namaliu    country PNG
  forms Namaliu
  term Foreign Minister   sector GOV   from 2002   to 2006
  term Prime Minister   sector GOV   from 1988-07-04   to 1992-07-17
person Paul Tiensten    country PNG
  term Foreign Minister   sector GOV   from 2006   to 2007
person Sam Abal    country PNG
  forms Abal
  term Foreign Minister   sector GOV   from 2007   to 2010
  term Prime Minister   sector GOV   from 2010-12-13   to 2011-01-17
  term Prime Minister   sector GOV   from 2011-04-04   to 2011-08-02
person Don Polye    country PNG
  forms Don Poyle
  term Foreign Minister   sector GOV   from 2010   to 2011
person Ano Pala    country PNG
  term Foreign Minister   sector GOV   from 2011   to 2012
person Paru Aihi    country PNG
  term Foreign Minister   sector GOV   from 2011   to 2012
person Puka Temu    country PNG
  term Foreign Minister   sector GOV   from 2012   to 2012
person Rimbink Pato    country PNG
  term Foreign Minister   sector GOV   from 2012-08-09   to 2019-05-31
person Soroi Eoe    country PNG
  term Foreign Minister   sector GOV   from 2019-06-07   to 2019-11-08
  term Foreign Minister   sector GOV   from 2020-12-20   to 2022-08-23
person Patrick Pruaitch    country PNG
  term Foreign Minister   sector GOV   from 2019-08-11   to 2020-12-20
person Justin Tkachenko    country PNG
  term Foreign Minister   sector GOV   from 2022-08-24
person Paias Wingti    country PNG
  forms Wingti
  term Prime Minister   sector GOV   from 1992-07-17   to 1994-08-30
person Sir Julius Chan    country PNG
  forms Chan
  term Prime Minister   sector GOV   from 1994-08-30   to 1997-07-22
person Bill Skate    country PNG
  forms Skate
  term Prime Minister   sector GOV   from 1997-07-22   to 1999-07-14
  term Governor-General   sector GOV   from 2003-11-21   to 2004-05-28
person Mekere Morauta    country PNG
  forms Morauta
  term Prime Minister   sector GOV   from 1999-07-14   to 2002-08-05
person Peter O'Neill    country PNG
  forms Peter Paire O'Neill, O'Neill
  term Prime Minister   sector GOV   from 2011-08-02   to 2019-05-29
person James Marape    country PNG
  forms Marape
  term Prime Minister   sector GOV   from 2019-05-30
  term Finance Minister   sector GOV   from 2012-08   to 2019-04-11
person Dennis Young    country PNG
  term Governor-General   sector GOV   from 1989-12-31   to 1990-02-27
  term Governor-General   sector GOV   from 1991-10-04   to 1991-11-18
person Sir Serei Eri    country PNG
  term Governor-General   sector GOV   from 1990-02-27   to 1991-10-04
person Wiwa Korowi    country PNG
  forms Korowi
  term Governor-General   sector GOV   from 1991-11-18   to 1997-11-20
person Silas Atopare    country PNG
  forms Atopare
  term Governor-General   sector GOV   from 1997-11-20   to 2003-11-20
person Jeffrey Nape    country PNG
  forms Nape
  term Governor-General   sector GOV   from 2004-05-28   to 2004-06-29
  term Governor-General   sector GOV   from 2010-12-13   to 2010-12-20
person Paulias Matane    country PNG
  forms Paulius Matane, Matane
  term Governor-General   sector GOV   from 2004-06-29   to 2010-12-13
person Michael Ogio    country PNG
  forms Ogio
  term Governor-General   sector GOV   from 2011-02-25   to 2017-02-18
person Theo Zurenuoc    country PNG
  forms Zurenuoc
  term Governor-General   sector GOV   from 2017-02-18   to 2017-02-28
person Bob Dadae    country PNG
  forms Dadae
  term Governor-General   sector GOV   from 2017-02-28
person Samuel Basil    country PNG
  term Deputy Prime Minister   sector GOV   from 2020-10-01   to 2021-07
  term Deputy Prime Minister   sector GOV   from 2022-01   to 2022-05-11
  term Finance Minister   sector GOV   from 2019-04-17   to 2019-08-27
person John Rosso    country PNG
  term Deputy Prime Minister   sector GOV   from 2022-05-25
person Ian Ling-Stuckey    country PNG
  term Finance Minister   sector GOV   from 2019-08-27
person Rainbo Paita    country PNG
  term Finance Minister   sector GOV   from 2019-11-08   to 2020-12-19
  term Finance Minister   sector GOV   from 2022-08-23
person Bryan Jared Kramer    country PNG
  term Justice Minister   sector GOV   from 2020-12-21   to 2022-04-12
person Pila Kole Niningi    country PNG
  term Justice Minister   sector GOV   from 2022-04-13
person Bronisław Komorowski    country POL
  forms Bronislaw Komorowski, Komorowski
  term Defence Minister   sector GOV   from 2000   to 2001
  term President   sector GOV   from 2010-04-10   to 2015-08-06
person Radosław Sikorski    country POL
  forms Radoslaw Sikorski
  term Defence Minister   sector GOV   from 2005-10-31   to 2007-02-07
  term Foreign Minister   sector GOV   from 2007-11-16   to 2014-09-22
person Aleksander Szczygło    country POL
  forms Aleksander Szczyglo
  term Defence Minister   sector GOV   from 2007-02-07   to 2007-11-16
person Bogdan Klich    country POL
  term Defence Minister   sector GOV   from 2007-11-16   to 2011-08-02
person Tomasz Siemoniak    country POL
  term Defence Minister   sector GOV   from 2011-08-02   to 2015-11-16
  term Deputy Prime Minister   sector GOV   from 2014-09-22   to 2015-11-16
person Antoni Macierewicz    country POL
  term Defence Minister   sector GOV   from 2015-11-16   to 2018-01-09
person Mariusz Błaszczak    country POL
  forms Mariusz Blaszczak
  term Defence Minister   sector GOV   from 2019-11-15
  term Deputy Prime Minister   sector GOV   from 2022-06-22
  term Interior Minister   sector GOV   from 2015-11-16   to 2018-01-09
person Bronisław Geremek    country POL
  forms Bronislaw Geremek
  term Foreign Minister   sector GOV   from 1997-10-31   to 2000-06-30
person Władysław Bartoszewski    country POL
  forms Wladyslaw Bartoszewski
  term Foreign Minister   sector GOV   from 2000-06-30   to 2001-10-19
person Włodzimierz Cimoszewicz    country POL
  forms Wlodzimierz Cimoszewicz, Cimoszewicz
  term Foreign Minister   sector GOV   from 2001-10-19   to 2005-01-05
  term Prime Minister   sector GOV   from 1996-02-07   to 1997-10-17
person Adam Daniel Rotfeld    country POL
  term Foreign Minister   sector GOV   from 2005-01-05   to 2005-10-31
person Stefan Meller    country POL
  term Foreign Minister   sector GOV   from 2005-10-31   to 2006-05-09
person Anna Fotyga    country POL
  term Foreign Minister   sector GOV   from 2006-05-09   to 2007-11-16
person Grzegorz Schetyna    country POL
  forms Schetyna
  term Foreign Minister   sector GOV   from 2014-09-22   to 2015-11-16
  term Acting President   sector GOV   from 2010-07-08   to 2010-08-06
  term Interior Minister   sector GOV   from 2007-11-16   to 2009-10-13
person Witold Waszczykowski    country POL
  term Foreign Minister   sector GOV   from 2015-11-16   to 2018-01-09
person Jacek Czaputowicz    country POL
  term Foreign Minister   sector GOV   from 2018-01-09   to 2020-08-20
person Zbigniew Rau    country POL
  term Foreign Minister   sector GOV   from 2020-08-26
person Tadeusz Mazowiecki    country POL
  forms Mazowiecki
  term Prime Minister   sector GOV   from 1989-08-24   to 1991-01-04
person Jan Krzysztof Bielecki    country POL
  forms Bielecki
  term Prime Minister   sector GOV   from 1991-01-04   to 1991-12-05
person Jan Olszewski    country POL
  forms Olszewski
  term Prime Minister   sector GOV   from 1991-12-06   to 1992-06-05
person Waldemar Pawlak    country POL
  forms Pawlak
  term Prime Minister   sector GOV   from 1992-06-05   to 1992-07-08
  term Prime Minister   sector GOV   from 1993-10-26   to 1995-03-06
person Hanna Suchocka    country POL
  forms Suchocka
  term Prime Minister   sector GOV   from 1992-07-08   to 1993-10-26
  term Justice Minister   sector GOV   from 1997-10-31   to 2000-06-08
person Józef Oleksy    country POL
  forms Oleksy
  term Prime Minister   sector GOV   from 1995-03-06   to 1996-02-07
  term Interior Minister   sector GOV   from 2004-01-21   to 2004-04-21
person Marek Belka    country POL
  forms Belka
  term Prime Minister   sector GOV   from 1997-10-17   to 1997-10-31
  term Prime Minister   sector GOV   from 2004-05-02   to 2005-10-31
  term Finance Minister   sector GOV   from 2001-10-19   to 2002-07-06
person Jerzy Buzek    country POL
  forms Buzek
  term Prime Minister   sector GOV   from 1997-10-31   to 2001-10-19
  term Justice Minister   sector GOV   from 2000-06-08   to 2000-06-16
person Leszek Miller    country POL
  forms Miller
  term Prime Minister   sector GOV   from 2001-10-19   to 2004-05-02
person Kazimierz Marcinkiewicz    country POL
  forms Marcinkiewicz
  term Prime Minister   sector GOV   from 2005-10-31   to 2006-07-14
person Jarosław Kaczyński    country POL
  forms Jaroslaw Kaczynski, Kaczyński
  term Prime Minister   sector GOV   from 2006-07-14   to 2007-11-16
  term Deputy Prime Minister   sector GOV   from 2020-10-06   to 2022-06-21
  term Justice Minister   sector GOV   from 2007-09-07   to 2007-09-11
person Donald Tusk    country POL
  forms Tusk
  term Prime Minister   sector GOV   from 2007-11-16   to 2014-09-22
  term Prime Minister   sector GOV   from 2023-12-11
  term Interior Minister   sector GOV   from 2009-10-13   to 2009-10-14
person Ewa Kopacz    country POL
  forms Kopacz
  term Prime Minister   sector GOV   from 2014-09-22   to 2015-11-16
  term Justice Minister   sector GOV   from 2015-04-30   to 2015-05-04
person Beata Szydło    country POL
  forms Beata Szydlo, Szydło
  term Prime Minister   sector GOV   from 2015-11-16   to 2017-12-11
person Mateusz Morawiecki    country POL
  forms Morawiecki
  term Prime Minister   sector GOV   from 2017-12-11   to 2023-12-11
  term Deputy Prime Minister   sector GOV   from 2016-09-28   to 2017-12-11
  term Finance Minister   sector GOV   from 2016-09-28   to 2017-12-08
  term Finance Minister   sector GOV   from 2022-02-10   to 2022-04-26
person Bogdan Borusewicz    country POL
  forms Borusewicz
  term Acting President   sector GOV   from 2010-07-08   to 2010-07-08
person Wojciech Jaruzelski    country POL
  forms Jaruzelski
  term Head of State   sector GOV   from 1981-10-18   to 1990-12-22
person Lech Wałęsa    country POL
  forms Lech Walesa, Wałęsa
  term President   sector GOV   from 1990-12-22   to 1995-12-23
person Aleksander Kwaśniewski    country POL
  forms Kwaśniewski
  term President   sector GOV   from 1995-12-23   to 2005-12-23
person Lech Kaczyński    country POL
  forms Kaczyński
  term President   sector GOV   from 2005-12-23   to 2010-04-10
  term Justice Minister   sector GOV   from 2000-06-12   to 2001-07-04
person Andrzej Duda    country POL
  forms Duda
  term President   sector GOV   from 2015-08-06   to 2025-08-06
person Karol Nawrocki    country POL
  forms Nawrocki
  term President   sector GOV   from 2025-08-06
person Leszek Balcerowicz    country POL
  term Deputy Prime Minister   sector GOV   from 1997-10-31   to 2000-06-08
  term Finance Minister   sector GOV   from 1997-10-31   to 2000-06-08
person Ludwik Dorn    country POL
  term Deputy Prime Minister   sector GOV   from 2005-10-31   to 2007-04-27
  term Interior Minister   sector GOV   from 2005-10-31   to 2007-02-07
person Zyta Gilowska    country POL
  term Deputy Prime Minister   sector GOV   from 2006-01-07   to 2006-06-24
  term Deputy Prime Minister   sector GOV   from 2006-09-22   to 2007-11-16
  term Finance Minister   sector GOV   from 2006-01-07   to 2006-06-24
  term Finance Minister   sector GOV   from 2006-09-22   to 2007-11-16
person Andrzej Lepper    country POL
  term Deputy Prime Minister   sector GOV   from 2006-05-05   to 2006-09-22
person Jan Rostowski    country POL
  term Deputy Prime Minister   sector GOV   from 2013-02-25   to 2013-11-27
  term Finance Minister   sector GOV   from 2007-11-16   to 2013-11-27
person Elżbieta Bieńkowska    country POL
  term Deputy Prime Minister   sector GOV   from 2013-11-27   to 2014-09-22
person Jarosław Gowin    country POL
  forms Jaroslaw Gowin
  term Deputy Prime Minister   sector GOV   from 2015-11-16   to 2021-08-10
  term Justice Minister   sector GOV   from 2011-11-18   to 2013-05-06
person Piotr Gliński    country POL
  term Deputy Prime Minister   sector GOV   from 2015-11-16
person Jacek Sasin    country POL
  term Deputy Prime Minister   sector GOV   from 2019-06-04
person Henryk Kowalczyk    country POL
  term Deputy Prime Minister   sector GOV   from 2021-10-26
person Jarosław Bauc    country POL
  forms Jaroslaw Bauc
  term Finance Minister   sector GOV   from 2000-06-12   to 2001-08-28
person Halina Wasilewska-Trenkner    country POL
  term Finance Minister   sector GOV   from 2001-08-28   to 2001-10-19
person Grzegorz Kołodko    country POL
  forms Grzegorz Kolodko
  term Finance Minister   sector GOV   from 2002-07-06   to 2003-06-16
person Andrzej Raczko    country POL
  term Finance Minister   sector GOV   from 2003-06-16   to 2004-07-21
person Mirosław Gronicki    country POL
  forms Miroslaw Gronicki
  term Finance Minister   sector GOV   from 2004-07-21   to 2005-10-31
person Teresa Lubińska    country POL
  term Finance Minister   sector GOV   from 2005-10-31   to 2006-01-07
person Paweł Wojciechowski    country POL
  forms Pawel Wojciechowski
  term Finance Minister   sector GOV   from 2006-06-24   to 2006-07-14
person Stanisław Kluza    country POL
  forms Stanislaw Kluza
  term Finance Minister   sector GOV   from 2006-07-14   to 2006-09-22
person Mateusz Szczurek    country POL
  term Finance Minister   sector GOV   from 2013-11-27   to 2015-11-16
person Paweł Szałamacha    country POL
  forms Pawel Szalamacha
  term Finance Minister   sector GOV   from 2015-11-16   to 2016-09-28
person Teresa Czerwińska    country POL
  term Finance Minister   sector GOV   from 2018-01-09   to 2019-06-04
person Marian Banaś    country POL
  term Finance Minister   sector GOV   from 2019-06-04   to 2019-08-30
person Jerzy Kwieciński    country POL
  term Finance Minister   sector GOV   from 2019-09-20   to 2019-11-15
person Tadeusz Kościński    country POL
  term Finance Minister   sector GOV   from 2019-11-15   to 2022-02-07
person Magdalena Rzeczkowska    country POL
  term Finance Minister   sector GOV   from 2022-04-26
person Marek Biernacki    country POL
  term Interior Minister   sector GOV   from 1999-10-07   to 2001-10-19
  term Justice Minister   sector GOV   from 2013-05-06   to 2014-09-22
person Krzysztof Janik    country POL
  term Interior Minister   sector GOV   from 2001-10-19   to 2004-01-21
person Jerzy Szmajdziński    country POL
  term Interior Minister   sector GOV   from 2004-04-21   to 2004-05-02
person Ryszard Kalisz    country POL
  term Interior Minister   sector GOV   from 2004-05-02   to 2005-10-31
person Janusz Kaczmarek    country POL
  term Interior Minister   sector GOV   from 2007-02-08   to 2007-08-08
person Władysław Stasiak    country POL
  forms Wladyslaw Stasiak
  term Interior Minister   sector GOV   from 2007-08-08   to 2007-11-16
person Jerzy Miller    country POL
  term Interior Minister   sector GOV   from 2009-10-14   to 2011-11-18
person Mariusz Kamiński    country POL
  term Interior Minister   sector GOV   from 2019-11-15
person Stanisław Iwanicki    country POL
  forms Stanislaw Iwanicki
  term Justice Minister   sector GOV   from 2001-07-05   to 2001-10-19
person Barbara Piwnik    country POL
  term Justice Minister   sector GOV   from 2001-10-19   to 2002-07-06
person Grzegorz Kurczuk    country POL
  term Justice Minister   sector GOV   from 2002-07-06   to 2004-05-02
person Marek Sadowski    country POL
  term Justice Minister   sector GOV   from 2004-05-02   to 2004-09-06
person Andrzej Kalwas    country POL
  term Justice Minister   sector GOV   from 2004-09-06   to 2005-10-31
person Zbigniew Ziobro    country POL
  term Justice Minister   sector GOV   from 2005-10-31   to 2007-11-16
  term Justice Minister   sector GOV   from 2015-11-16
person Zbigniew Ćwiąkalski    country POL
  term Justice Minister   sector GOV   from 2007-11-16   to 2009-01-21
person Andrzej Czuma    country POL
  term Justice Minister   sector GOV   from 2009-01-23   to 2009-10-13
person Krzysztof Kwiatkowski    country POL
  term Justice Minister   sector GOV   from 2009-10-14   to 2011-11-18
person Cezary Grabarczyk    country POL
  term Justice Minister   sector GOV   from 2014-09-22   to 2015-04-30
person Borys Budka    country POL
  term Justice Minister   sector GOV   from 2015-05-04   to 2015-11-15
person Ri Yong-gil    country PRK
  term Defence Minister   sector GOV   from 2021-09-29
person Paek Nam-sun    country PRK
  term Foreign Minister   sector GOV   from 1998-09-05   to 2007-01-02
person Kang Sok-ju    country PRK
  term Foreign Minister   sector GOV   from 2007-01-03   to 2007-05-18
  term Deputy Prime Minister   sector GOV   from 2010-09-23   to 2016-05-20
person Pak Ui-chun    country PRK
  term Foreign Minister   sector GOV   from 2007-05-18   to 2014-04-09
person Ri Su-yong    country PRK
  term Foreign Minister   sector GOV   from 2014-04-09   to 2016-05-09
person Ri Yong-ho    country PRK
  term Foreign Minister   sector GOV   from 2016-05-13   to 2020-01-18
person Ri Son-gwon    country PRK
  term Foreign Minister   sector GOV   from 2020-01-21   to 2022-06-11
person Choe Son-hui    country PRK
  term Foreign Minister   sector GOV   from 2022-06-11
person Hong Song-nam    country PRK
  forms Hong
  term Premier   sector GOV   from 1998-09-05   to 2003-09-03
person Pak Pong-ju    country PRK
  term Premier   sector GOV   from 2003-09-03   to 2007-04-11
  term Premier   sector GOV   from 2013-04-01   to 2019-04-11
person Kim Yong-il    country PRK
  term Premier   sector GOV   from 2007-04-11   to 2010-06-07
person Choe Yong-rim    country PRK
  forms Choe
  term Premier   sector GOV   from 2010-06-07   to 2013-04-01
person Kim Jae-ryong    country PRK
  forms Choe Ryong Hae
  term Premier   sector GOV   from 2019-04-11   to 2020-08-13
person Kim Tok-hun    country PRK
  term Premier   sector GOV   from 2020-08-13
  term Deputy Prime Minister   sector GOV   from 2014-05   to 2020-08-13
person Kim Il-sung    country PRK
  term Head of State   sector GOV   from 1948-09-09   to 1994-07-08
person Kim Jong-il    country PRK
  forms Kim Jong Un
  term Supreme Leader   sector GOV   from 1994-07-08   to 2011-12-17
person Kim Jong-un    country PRK
  term Supreme Leader   sector GOV   from 2011-12-17
person Kwak Pom-gi    country PRK
  term Deputy Prime Minister   sector GOV   from 1998-09-05   to 2010-06-07
person Jon Sung-hun    country PRK
  term Deputy Prime Minister   sector GOV   from 2003-09-03   to 2009-04-09
  term Deputy Prime Minister   sector GOV   from 2012-08-18   to 2014-04-09
person Ro Tu-chol    country PRK
  term Deputy Prime Minister   sector GOV   from 2003-09-03   to 2019-12-31
person Thae Jong-su    country PRK
  term Deputy Prime Minister   sector GOV   from 2007-10-17   to 2014-04-09
person O Su-yong    country PRK
  term Deputy Prime Minister   sector GOV   from 2009-04-09   to 2010-06-07
person Han Kwang-bok    country PRK
  term Deputy Prime Minister   sector GOV   from 2010-06-07   to 2012-10
person Jon Ha-chol    country PRK
  term Deputy Prime Minister   sector GOV   from 2010-06-07   to 2012-06
person Kang Nung-su    country PRK
  term Deputy Prime Minister   sector GOV   from 2010-06-07   to 2014-04-09
person Kim Rak-hui    country PRK
  term Deputy Prime Minister   sector GOV   from 2010-06-07   to 2012
person Ri Thae-nam    country PRK
  term Deputy Prime Minister   sector GOV   from 2010-06-07   to 2011-04-07
person Ri Mu-yong    country PRK
  term Deputy Prime Minister   sector GOV   from 2011-05-31   to 2019-04-11
person Kim Yong-jin    country PRK
  term Deputy Prime Minister   sector GOV   from 2012-01   to 2016
person Ri Chol-man    country PRK
  term Deputy Prime Minister   sector GOV   from 2012-04-13   to 2019-04-11
person Im Chol-ung    country PRK
  term Deputy Prime Minister   sector GOV   from 2014-05-22   to 2021-01-18
person Ri Ryong-nam    country PRK
  forms Ri Ryong Man
  term Deputy Prime Minister   sector GOV   from 2016-06-29   to 2021-01-18
person Jon Kwang-ho    country PRK
  term Deputy Prime Minister   sector GOV   from 2017-01-17   to 2021-01-18
person Tong Jong-ho    country PRK
  forms Tong Chong Ho
  term Deputy Prime Minister   sector GOV   from 2017-05-13   to 2021-01-18
person Yang Sung-ho    country PRK
  term Deputy Prime Minister   sector GOV   from 2020-04
person Jon Hyon-chol    country PRK
  term Deputy Prime Minister   sector GOV   from 2021-01-18
person Ju Chol-gyu    country PRK
  term Deputy Prime Minister   sector GOV   from 2021-01-18
person Kim Song-ryong    country PRK
  term Deputy Prime Minister   sector GOV   from 2021-01-18
person Pak Hun    country PRK
  term Deputy Prime Minister   sector GOV   from 2021-01-18
person Pak Jong-gun    country PRK
  term Deputy Prime Minister   sector GOV   from 2021-01-18
person Ri Song-hak    country PRK
  term Deputy Prime Minister   sector GOV   from 2021-01-18
person Jon Sung Guk    country PRK
  term Deputy Prime Minister   sector GOV   from 2022-06-10
person Ko Jong-bom    country PRK
  term Finance Minister   sector GOV   from 2021-01-18
person Júlio Castro Caldas    country PRT
  term Defence Minister   sector GOV   from 1999-10-25   to 2001-07-03
person Rui Pena    country PRT
  term Defence Minister   sector GOV   from 2001-07-03   to 2002-04-06
person Paulo Portas    country PRT
  term Defence Minister   sector GOV   from 2002-04-06   to 2005-03-12
  term Foreign Minister   sector GOV   from 2011-06-21   to 2013-07-24
  term Deputy Prime Minister   sector GOV   from 2013-07-24   to 2015-11-26
person Luís Amado    country PRT
  term Defence Minister   sector GOV   from 2005-03-12   to 2006-07-03
  term Foreign Minister   sector GOV   from 2006-07-03   to 2011-06-21
person Nuno Severiano Teixeira    country PRT
  term Defence Minister   sector GOV   from 2006-07-03   to 2009-10-26
person Augusto Santos Silva    country PRT
  term Defence Minister   sector GOV   from 2009-10-26   to 2011-06-21
  term Foreign Minister   sector GOV   from 2019-10-26   to 2022-03-28
person José Pedro Aguiar Branco    country PRT
  term Defence Minister   sector GOV   from 2011-06-21   to 2015-11-26
  term Justice Minister   sector GOV   from 2004-07-17   to 2005-03-12
person José Alberto Azeredo Lopes    country PRT
  term Defence Minister   sector GOV   from 2015-11-26   to 2018-10-15
person João Gomes Cravinho    country PRT
  term Defence Minister   sector GOV   from 2018-10-15   to 2022-03-30
  term Foreign Minister   sector GOV   from 2022-03-30
person Helena Carreiras    country PRT
  term Defence Minister   sector GOV   from 2022-03-30
person Jaime Gama    country PRT
  term Foreign Minister   sector GOV   from 1995-10-28   to 2002-04-06
person Antonio Martins da Cruz    country PRT
  term Foreign Minister   sector GOV   from 2002-04-06   to 2003-10-09
person Teresa Patrício Gouveia    country PRT
  term Foreign Minister   sector GOV   from 2003-10-09   to 2004-07-17
person António Victor Martins Monteiro    country PRT
  term Foreign Minister   sector GOV   from 2004-07-17   to 2005-03-12
person Diogo de Freitas do Amaral    country PRT
  term Foreign Minister   sector GOV   from 2005-03-12   to 2006-07-03
person Rui Machete    country PRT
  term Foreign Minister   sector GOV   from 2013-07-24   to 2015-11-26
person António Costa    country PRT
  forms Antonio Luis Santos da Costa, Costa
  term Foreign Minister   sector GOV   from 2022-03-28   to 2022-03-30
  term Prime Minister   sector GOV   from 2015-11-26   to 2024-04-02
  term Justice Minister   sector GOV   from 1999-10-25   to 2002-04-06
person Aníbal Cavaco Silva    country PRT
  forms Silva
  term Prime Minister   sector GOV   from 1985-11-06   to 1995-10-30
  term President   sector GOV   from 2006-03-09   to 2016-03-09
person António Guterres    country PRT
  forms Guterres
  term Prime Minister   sector GOV   from 1995-10-28   to 2002-04-06
person José Manuel Durão Barroso    country PRT
  forms Barroso
  term Prime Minister   sector GOV   from 2002-04-06   to 2004-07-17
person Pedro Santana Lopes    country PRT
  forms Lopes
  term Prime Minister   sector GOV   from 2004-07-17   to 2005-03-12
person José Sócrates    country PRT
  forms Sócrates
  term Prime Minister   sector GOV   from 2005-03-12   to 2011-06-21
person Pedro Passos Coelho    country PRT
  forms Pedro Manuel Passos Coelho Mamede, Coelho
  term Prime Minister   sector GOV   from 2011-06-21   to 2015-11-26
person Antonio Montenegro    country PRT
  forms Antonio Luis Montenegro, Montenegro
  term Prime Minister   sector GOV   from 2024-04-02
person Mário Soares    country PRT
  forms Soares
  term President   sector GOV   from 1986-03-09   to 1996-03-09
person Jorge Sampaio    country PRT
  forms Sampaio
  term President   sector GOV   from 1996-03-09   to 2006-03-09
person Marcelo Rebelo de Sousa    country PRT
  forms de Sousa
  term President   sector GOV   from 2016-03-09
person Guilherme d'Oliveira Martins    country PRT
  term Finance Minister   sector GOV   from 2001-07-03   to 2002-04-06
person Manuela Ferreira Leite    country PRT
  term Finance Minister   sector GOV   from 2002-04-06   to 2004-07-17
person Luís Campos e Cunha    country PRT
  term Finance Minister   sector GOV   from 2005-03-12   to 2005-07-21
person Fernando Teixeira dos Santos    country PRT
  term Finance Minister   sector GOV   from 2005-07-21   to 2011-06-21
person Maria Luís Albuquerque    country PRT
  term Finance Minister   sector GOV   from 2013-07-02   to 2015-11-26
person Mário Centeno    country PRT
  term Finance Minister   sector GOV   from 2015-11-26   to 2020-06-15
person João Leão    country PRT
  term Finance Minister   sector GOV   from 2020-06-15   to 2022-03-30
person Fernando Medina    country PRT
  term Finance Minister   sector GOV   from 2022-03-30
person Celeste Cardona    country PRT
  term Justice Minister   sector GOV   from 2002-04-06   to 2004-07-17
person Alberto Costa    country PRT
  term Justice Minister   sector GOV   from 2005-03-12   to 2009-10-26
person Alberto Martins    country PRT
  term Justice Minister   sector GOV   from 2009-10-26   to 2011-06-21
person Paula Teixeira da Cruz    country PRT
  term Justice Minister   sector GOV   from 2011-06-21   to 2015-10-30
person Fernando Negrão    country PRT
  term Justice Minister   sector GOV   from 2015-10-30   to 2015-11-26
person Francisca Van Dunem    country PRT
  term Justice Minister   sector GOV   from 2015-11-26   to 2022-03-30
person Catarina Sarmento e Castro    country PRT
  term Justice Minister   sector GOV   from 2022-03-30
person Bernardino Soto Estigarribia    country PRY
  term Defence Minister   sector GOV   from 2018-08-15
person Eladio Loizaga    country PRY
  term Foreign Minister   sector GOV   from 2013-08-15   to 2018-08-15
person Luis Castiglioni    country PRY
  term Foreign Minister   sector GOV   from 2018-08-15   to 2019-07-29
  term Vice President   sector GOV   from 2003-08-15   to 2007-10-15
person Euclides Acevedo    country PRY
  term Foreign Minister   sector GOV   from 2021-01-22
person Andres Rodriguez Pedotti    country PRY
  forms Rodriguez Pedotti, Pedotti
  term President   sector GOV   from 1989-02-03   to 1993-08-15
person Wasmosy Monti    country PRY
  forms Juan Carlos Maria Wasmosy Monti, Monti
  term President   sector GOV   from 1993-08-15   to 1998-08-15
person Raúl Cubas Grau    country PRY
  forms Cubas Grau, Grau
  term President   sector GOV   from 1998-08-15   to 1999-03-28
person Luis Ángel González Macchi    country PRY
  forms Macchi
  term President   sector GOV   from 1999-03-29   to 2003-08-15
person Nicanor Duarte    country PRY
  forms Nicanor Duarte Frutos, Duarte
  term President   sector GOV   from 2003-08-15   to 2008-08-14
person Fernando Lugo    country PRY
  forms Lugo
  term President   sector GOV   from 2008-08-15   to 2012-06-22
person Federico Franco    country PRY
  forms Franco
  term President   sector GOV   from 2012-06-22   to 2013-08-15
person Horacio Cartes    country PRY
  forms Horacio Cartes Jara, Cartes
  term President   sector GOV   from 2013-08-15   to 2018-08-15
person Mario Abdo Benítez    country PRY
  forms Benítez
  term President   sector GOV   from 2018-08-15   to 2023-08-15
person Santiago Peña    country PRY
  forms Santiago Peña Palacios, Peña
  term President   sector GOV   from 2023-08-15
person Oscar Llamosas Diaz    country PRY
  term Finance Minister   sector GOV   from 2020-10-29
person Arnaldo Giuzzio    country PRY
  term Interior Minister   sector GOV   from 2021-01-22   to 2022-02-22
person Federico González    country PRY
  term Interior Minister   sector GOV   from 2022-02-22
person Cecilia Perez    country PRY
  term Justice Minister   sector GOV   from 2019-11-13
person Hugo Velázquez Moreno    country PRY
  term Vice President   sector GOV   from 2018-08-15
person Riyad al-Maliki    country PSE
  term Foreign Minister   sector GOV   from 2009-05-19
person Rami Hamdallah    country PSE
  forms Hamdallah
  term Prime Minister   sector GOV   from 2013-06-06   to 2019-03-10
person Mohammad Shtayyeh    country PSE
  forms Shtayyeh
  term Prime Minister   sector GOV   from 2019-04-13
person Yasser Arafat    country PSE
  forms Yasir Arafat, Arafat
  term President   sector GOV   from 1989-04-02   to 2004-11-11
person Ahmed Qureia    country PSE
  forms Qureia
  term President   sector GOV   from 2004-10-29   to 2004-11-11
person Rawhi Fattouh    country PSE
  forms Fattouh
  term President   sector GOV   from 2004-11-11   to 2005-01-15
person Mahmoud Abbas    country PSE
  forms Abbas
  term President   sector GOV   from 2005-01-15
person French Fritch    country PYF
  forms Polynesia Edouard Fritch, Polynesia Moetai Brotherson Edouard Fritch, Fritch
  term President   sector GOV   from 2014-09-12   to 2023-05-12
person French Brotherson    country PYF
  forms Polynesia Moetai Brotherson, Brotherson
  term President   sector GOV   from 2023-05-12
person Hamad bin Ali Al Attiyah    country QAT
  term Defence Minister   sector GOV   from 2013-06   to 2016-01-27
person Khalid bin Mohammad Al Attiyah    country QAT
  term Defence Minister   sector GOV   from 2016-01-27
  term Foreign Minister   sector GOV   from 2013-06-26   to 2016-01-27
  term Deputy Prime Minister   sector GOV   from 2016-01-27
person Mohammed bin Abdulrahman Al Thani    country QAT
  term Foreign Minister   sector GOV   from 2016-01-27
  term Deputy Prime Minister   sector GOV   from 2016-01-27
person Abdullah bin Khalifa Al Thani    country QAT
  term Prime Minister   sector GOV   from 1996-10-29   to 2007-04-03
person Hamad bin Jassim bin Jaber Al Thani    country QAT
  forms Abdallah bin Nasir bin Khalifa Al Thani
  term Prime Minister   sector GOV   from 2007-04-03   to 2013-06-26
person Abdullah bin Nasser bin Khalifa Al Thani    country QAT
  term Prime Minister   sector GOV   from 2013-06-26   to 2020-01-28
person Khalid bin Khalifa bin Abdul Aziz Al Thani    country QAT
  term Prime Minister   sector GOV   from 2020-01-28
  term Interior Minister   sector GOV   from 2020-01-28
person Hamad bin Khalifa Al Thani    country QAT
  forms Tamim bin Hamad Al Thani
  term Emir   sector GOV   from 1995-06-26   to 2013-06-25
person Tamim bin Hamad Al Thani    country QAT
  term Emir   sector GOV   from 2013-06-25
person Abdullah bin Hamad Al Attiyah    country QAT
  term Deputy Prime Minister   sector GOV   from 2007-04-03   to 2011-01-18
person Ahmad bin Abdullah Al Mahmoud    country QAT
  term Deputy Prime Minister   sector GOV   from 2011-09   to 2017-11-01
person Ali Sharif Al Emadi    country QAT
  term Finance Minister   sector GOV   from 2013-06   to 2021-05-06
person Ali bin Ahmed Al Kuwari    country QAT
  term Finance Minister   sector GOV   from 2021-10-19
person Victor Babiuc    country ROU
  term Defence Minister   sector GOV   from 1998-04-17   to 2000-03-13
person Sorin Frunzăverde    country ROU
  term Defence Minister   sector GOV   from 2000-03-13   to 2000-12-28
  term Defence Minister   sector GOV   from 2006-10-25   to 2007-04-05
person Ioan Mircea Pașcu    country ROU
  term Defence Minister   sector GOV   from 2000-12-28   to 2004-12-28
person Teodor Atanasiu    country ROU
  term Defence Minister   sector GOV   from 2004-12-28   to 2006-10-25
person Teodor Meleșcanu    country ROU
  term Defence Minister   sector GOV   from 2007-04-05   to 2008-12-22
  term Foreign Minister   sector GOV   from 2014-11-10   to 2014-11-24
  term Foreign Minister   sector GOV   from 2017-01-04   to 2019-07-15
person Mihai Stănișoară    country ROU
  term Defence Minister   sector GOV   from 2008-12-22   to 2009-12-23
person Gabriel Oprea    country ROU
  term Defence Minister   sector GOV   from 2009-12-23   to 2012-05-07
  term Interior Minister   sector GOV   from 2008-12-22   to 2009-01-12
  term Interior Minister   sector GOV   from 2014-03-05   to 2015-11-09
person Corneliu Dobrițoiu    country ROU
  term Defence Minister   sector GOV   from 2012-05-07   to 2012-12-21
person Mircea Dușa    country ROU
  term Defence Minister   sector GOV   from 2012-12-21   to 2015-11-17
  term Interior Minister   sector GOV   from 2012-08-08   to 2012-12-21
person Mihnea Motoc    country ROU
  term Defence Minister   sector GOV   from 2015-11-17   to 2017-01-04
person Gabriel-Beniamin Leș    country ROU
  term Defence Minister   sector GOV   from 2017-01-04   to 2017-06-29
  term Defence Minister   sector GOV   from 2018-11-20   to 2019-11-04
person Adrian Țuțuianu    country ROU
  term Defence Minister   sector GOV   from 2017-06-29   to 2017-09-06
person Mihai Fifor    country ROU
  forms Fifor
  term Defence Minister   sector GOV   from 2017-09-12   to 2018-11-20
  term Prime Minister   sector GOV   from 2018-01-16   to 2018-01-29
person Nicolae Ciucă    country ROU
  forms Nicolae-Ionel Ciuca, Ciucă
  term Defence Minister   sector GOV   from 2019-11-04   to 2021-11-25
  term Prime Minister   sector GOV   from 2020-12-07   to 2020-12-23
  term Prime Minister   sector GOV   from 2021-11-25   to 2023-06-12
person Vasile Dîncu    country ROU
  term Defence Minister   sector GOV   from 2021-11-25
person Petre Roman    country ROU
  forms Roman
  term Foreign Minister   sector GOV   from 1999-12-22   to 2000-12-28
  term Prime Minister   sector GOV   from 1989-12-26   to 1991-10-01
person Mircea Geoană    country ROU
  term Foreign Minister   sector GOV   from 2000-12-28   to 2004-12-28
person Adrian Cioroianu    country ROU
  term Foreign Minister   sector GOV   from 2007-04-05   to 2008-04-15
person Lazăr Comănescu    country ROU
  term Foreign Minister   sector GOV   from 2008-04-15   to 2008-12-22
  term Foreign Minister   sector GOV   from 2015-11-17   to 2017-01-04
person Cristian Diaconescu    country ROU
  term Foreign Minister   sector GOV   from 2008-12-22   to 2009-10-01
  term Foreign Minister   sector GOV   from 2012-01-24   to 2012-05-07
  term Justice Minister   sector GOV   from 2004-03-10   to 2004-12-28
person Teodor Baconschi    country ROU
  term Foreign Minister   sector GOV   from 2009-12-23   to 2012-01-23
person Titus Corlățean    country ROU
  term Foreign Minister   sector GOV   from 2012-08-06   to 2014-11-10
  term Justice Minister   sector GOV   from 2012-05-07   to 2012-08-05
person Bogdan Aurescu    country ROU
  term Foreign Minister   sector GOV   from 2014-11-24   to 2015-11-17
  term Foreign Minister   sector GOV   from 2019-11-04
person Ramona Mănescu    country ROU
  term Foreign Minister   sector GOV   from 2019-07-24   to 2019-11-04
person Cătălin Predoiu    country ROU
  forms Predoiu
  term Interim Prime Minister   sector GOV   from 2023-06-12   to 2025-06
  term Prime Minister   sector GOV   from 2012-02-06   to 2012-02-09
  term Justice Minister   sector GOV   from 2008-02-29   to 2012-05-07
  term Justice Minister   sector GOV   from 2019-11-04   to 2020-12-23
  term Justice Minister   sector GOV   from 2021-11-25
person Theodor Stolojan    country ROU
  forms Stolojan
  term Prime Minister   sector GOV   from 1991-10-01   to 1992-11-04
person Nicolae Vacaroiu    country ROU
  forms Vacaroiu
  term Prime Minister   sector GOV   from 1992-11-04   to 1996-12-12
  term President   sector GOV   from 2007-04-20   to 2007-05-23
person Victor Ciorbea    country ROU
  forms Ciorbea
  term Prime Minister   sector GOV   from 1996-12-12   to 1998-03-30
person Gavril Dejeu    country ROU
  forms Dejeu
  term Prime Minister   sector GOV   from 1998-03-30   to 1998-04-15
person Radu Vasile    country ROU
  forms Vasile
  term Prime Minister   sector GOV   from 1998-04-15   to 1999-12-14
person Alexandru Athanasiu    country ROU
  forms Athanasiu
  term Prime Minister   sector GOV   from 1999-12-14   to 1999-12-22
person Mugur Isărescu    country ROU
  forms Isărescu
  term Prime Minister   sector GOV   from 1999-12-16   to 2000-12-28
person Adrian Năstase    country ROU
  forms Năstase
  term Prime Minister   sector GOV   from 2000-12-28   to 2004-12-21
person Călin Popescu-Tăriceanu    country ROU
  forms Popescu-Tăriceanu
  term Prime Minister   sector GOV   from 2004-12-29   to 2008-12-22
person Emil Boc    country ROU
  term Prime Minister   sector GOV   from 2008-12-22   to 2012-02-06
person Mihai Răzvan Ungureanu    country ROU
  forms Ungureanu
  term Prime Minister   sector GOV   from 2012-02-09   to 2012-05-07
person Victor Ponta    country ROU
  forms Victor-Viorel Ponta, Ponta
  term Prime Minister   sector GOV   from 2012-05-07   to 2015-11-04
person Sorin Cîmpeanu    country ROU
  forms Cîmpeanu
  term Prime Minister   sector GOV   from 2015-11-05   to 2015-11-17
person Dacian Cioloș    country ROU
  forms Cioloș
  term Prime Minister   sector GOV   from 2015-11-17   to 2017-01-04
person Sorin Grindeanu    country ROU
  forms Grindeanu
  term Prime Minister   sector GOV   from 2017-01-04   to 2017-06-29
  term Deputy Prime Minister   sector GOV   from 2021-11-25
person Mihai Tudose    country ROU
  forms Tudose
  term Prime Minister   sector GOV   from 2017-06-29   to 2018-01-16
person Viorica Dăncilă    country ROU
  forms Dăncilă
  term Prime Minister   sector GOV   from 2018-01-29   to 2019-11-04
person Ludovic Orban    country ROU
  forms Orban
  term Prime Minister   sector GOV   from 2019-11-04   to 2020-12-07
person Florin Cîțu    country ROU
  forms Cîțu
  term Prime Minister   sector GOV   from 2020-12-23   to 2021-11-25
  term Finance Minister   sector GOV   from 2019-11-04   to 2020-12-23
  term Finance Minister   sector GOV   from 2021-07-08   to 2021-08-18
person Marcel Ciolacu    country ROU
  forms Ciolacu
  term Prime Minister   sector GOV   from 2023-06-15   to 2025-04
  term Deputy Prime Minister   sector GOV   from 2017-06-29   to 2018-01-16
person Ilie Bolojan    country ROU
  forms Bolojan
  term Interim President   sector GOV   from 2025-02-12   to 2025-05-26
person Emil Constantinescu    country ROU
  forms Constantinescu
  term President   sector GOV   from 1996-11-29   to 2000-12-20
person Ion Iliescu    country ROU
  forms Iliescu
  term President   sector GOV   from 2000-12-20   to 2004-12-20
person Eugen Bejinariu    country ROU
  forms Bejinariu
  term President   sector GOV   from 2004-12-21   to 2004-12-29
person Traian Băsescu    country ROU
  forms Băsescu
  term President   sector GOV   from 2004-12-21   to 2014-12-21
person Crin Antonescu    country ROU
  forms Antonescu
  term President   sector GOV   from 2012-07-10   to 2012-08-27
person Klaus Iohannis    country ROU
  forms Klaus Werner Iohannis, Iohannis
  term President   sector GOV   from 2014-12-21   to 2025-02-12
person Nicușor Dan    country ROU
  term President   sector GOV   from 2025-05-26
person Gheorghe Seculici    country ROU
  term Deputy Prime Minister   sector GOV   from 2005-03-20   to 2005-08-22
person Béla Markó    country ROU
  term Deputy Prime Minister   sector GOV   from 2009-12-23   to 2012-04-27
person Costin Borc    country ROU
  term Deputy Prime Minister   sector GOV   from 2015-11-17   to 2017-01-04
person Sevil Shhaideh    country ROU
  term Deputy Prime Minister   sector GOV   from 2017-01-04   to 2017-06-29
person Viorel Ștefan    country ROU
  term Deputy Prime Minister   sector GOV   from 2018-01-29   to 2019-11-04
  term Finance Minister   sector GOV   from 2017-01-04   to 2017-06-29
person Raluca Turcan    country ROU
  term Deputy Prime Minister   sector GOV   from 2019-11-04   to 2020-12-23
person Dan Barna    country ROU
  term Deputy Prime Minister   sector GOV   from 2020-12-23   to 2021-09-07
person Hunor Kelemen    country ROU
  term Deputy Prime Minister   sector GOV   from 2020-12-23
person Decebal Traian Remeș    country ROU
  term Finance Minister   sector GOV   from 1998-09-23   to 2000-12-28
person Mihai Tănăsescu    country ROU
  term Finance Minister   sector GOV   from 2000-12-28   to 2004-12-28
person Ionuț Popescu    country ROU
  term Finance Minister   sector GOV   from 2004-12-28   to 2005-08-22
person Sebastian Vlădescu    country ROU
  term Finance Minister   sector GOV   from 2005-08-22   to 2007-04-05
  term Finance Minister   sector GOV   from 2009-12-23   to 2010-10-03
person Gheorghe Pogea    country ROU
  term Finance Minister   sector GOV   from 2008-12-22   to 2009-12-22
person Gheorghe Ialomițianu    country ROU
  term Finance Minister   sector GOV   from 2010-09-03   to 2012-02-09
person Bogdan Drăgoi    country ROU
  term Finance Minister   sector GOV   from 2012-02-09   to 2012-05-07
person Florin Georgescu    country ROU
  term Finance Minister   sector GOV   from 2012-05-07   to 2012-12-21
person Daniel Chițoiu    country ROU
  term Finance Minister   sector GOV   from 2012-12-21   to 2014-02-06
person Ioana Petrescu    country ROU
  term Finance Minister   sector GOV   from 2014-03-04   to 2014-12-17
person Darius Bogdan Vâlcov    country ROU
  term Finance Minister   sector GOV   from 2014-12-14   to 2015-03-15
person Eugen Teodorovici    country ROU
  term Finance Minister   sector GOV   from 2015-03-30   to 2015-11-17
  term Finance Minister   sector GOV   from 2018-01-29   to 2019-11-04
person Anca Dragu    country ROU
  term Finance Minister   sector GOV   from 2015-11-17   to 2017-01-04
person Ionuț Mișa    country ROU
  term Finance Minister   sector GOV   from 2017-06-29   to 2018-01-29
person Alexandru Nazare    country ROU
  term Finance Minister   sector GOV   from 2020-12-23   to 2021-07-08
person Dan Vîlceanu    country ROU
  term Finance Minister   sector GOV   from 2021-08-18   to 2021-11-25
person Adrian Câciu    country ROU
  term Finance Minister   sector GOV   from 2021-11-25
person Ioan Rus    country ROU
  term Interior Minister   sector GOV   from 2000-12-28   to 2004-03-11
  term Interior Minister   sector GOV   from 2012-05-07   to 2012-08-06
person Vasile Blaga    country ROU
  term Interior Minister   sector GOV   from 2004-12-29   to 2007-04-05
  term Interior Minister   sector GOV   from 2009-10-01   to 2010-09-27
person Cristian David    country ROU
  term Interior Minister   sector GOV   from 2007-04-05   to 2008-12-22
person Dan Nica    country ROU
  term Interior Minister   sector GOV   from 2009-01-13   to 2009-10-01
person Nicolae-Liviu Dragnea    country ROU
  term Interior Minister   sector GOV   from 2009-01-20   to 2009-02-03
person Traian Igaș    country ROU
  term Interior Minister   sector GOV   from 2010-09-27   to 2012-02-09
person Gabriel Berca    country ROU
  term Interior Minister   sector GOV   from 2012-02-09   to 2012-05-07
person Radu Stroe    country ROU
  term Interior Minister   sector GOV   from 2012-12   to 2014-01
person Petre Tobă    country ROU
  term Interior Minister   sector GOV   from 2015-11-17   to 2016-09-01
person Dragoș Tudorache    country ROU
  term Interior Minister   sector GOV   from 2016-09-06   to 2017-01-04
person Carmen Dan    country ROU
  term Interior Minister   sector GOV   from 2017-01-04   to 2019-07-15
person Nicolae Moga    country ROU
  term Interior Minister   sector GOV   from 2019-07-24   to 2019-07-30
person Ion Marcel Vela    country ROU
  term Interior Minister   sector GOV   from 2019-11-04   to 2020-12-23
person Lucian Bode    country ROU
  term Interior Minister   sector GOV   from 2020-12-23
  term Justice Minister   sector GOV   from 2021-09-01   to 2021-11-25
person Rodica Stănoiu    country ROU
  term Justice Minister   sector GOV   from 2000   to 2004
person Monica Macovei    country ROU
  term Justice Minister   sector GOV   from 2004-12-29   to 2007-04-05
person Mona Pivniceru    country ROU
  term Justice Minister   sector GOV   from 2012-08-23   to 2013-03-27
person Robert Cazanciuc    country ROU
  term Justice Minister   sector GOV   from 2013-04-15   to 2015-11-17
person Raluca Prună    country ROU
  term Justice Minister   sector GOV   from 2015-11-17   to 2017-01-04
person Florin Iordache    country ROU
  term Justice Minister   sector GOV   from 2017-01-04   to 2017-02-09
person Tudorel Toader    country ROU
  term Justice Minister   sector GOV   from 2017-02-23   to 2019-04-24
person Ana Birchall    country ROU
  term Justice Minister   sector GOV   from 2019-04-24   to 2019-11-04
person Stelian Cristian Ion    country ROU
  term Justice Minister   sector GOV   from 2020-12-23   to 2021-09-01
person Igor Sergeyev    country RUS
  term Defence Minister   sector GOV   from 1997-05-22   to 2001-03-28
person Sergei Ivanov    country RUS
  term Defence Minister   sector GOV   from 2001-03-28   to 2007-02-15
  term Deputy Prime Minister   sector GOV   from 2007-02-15   to 2008-05-12
person Anatoliy Serdyukov    country RUS
  forms Anatoliy Eduardovich Serdyukov
  term Defence Minister   sector GOV   from 2007-02-15   to 2012-11-06
person Sergey Shoygu    country RUS
  forms Sergey Kuzhugetovich Shoygu
  term Defence Minister   sector GOV   from 2012-11-06   to 2024-05-12
person Andrey Belousov    country RUS
  term Defence Minister   sector GOV   from 2024-05-14
  term Deputy Prime Minister   sector GOV   from 2020-01-21
person Andrei Kozyrev    country RUS
  term Foreign Minister   sector GOV   from 1990-10-11   to 1996-01-05
person Yevgeny Primakov    country RUS
  forms Primakov
  term Foreign Minister   sector GOV   from 1996-01-09   to 1998-09-11
  term Prime Minister   sector GOV   from 1998-09-11   to 1999-05-12
person Igor Ivanov    country RUS
  forms Igor Sergeyevich Ivanov
  term Foreign Minister   sector GOV   from 1998   to 2004
person Sergey Lavrov    country RUS
  forms Ambassador Lavrov, Ambassador Sergey Lavrov, Sergei Lavrov, Sergey V. Lavrov, Sergey Viktorovich Lavrov
  term Foreign Minister   sector GOV   from 2004-03-09
person Nikolay Ryzhkov    country RUS
  forms Ryzhkov
  term Prime Minister   sector GOV   from 1985-09-27   to 1991-01-14
person Valentin Pavlov    country RUS
  forms Pavlov
  term Prime Minister   sector GOV   from 1991-01-14   to 1991-08-22
person Vladimir A. Ivashko    country RUS
  forms Ivashko
  term Prime Minister   sector GOV   from 1991-08-24   to 1991-08-29
person Ivan Silayev    country RUS
  forms Silayev
  term Prime Minister   sector GOV   from 1991-09-06   to 1991-12-25
person Yegor Gaidar    country RUS
  forms Gaidar
  term Prime Minister   sector GOV   from 1992-06-15   to 1992-12-14
person Viktor Chernomyrdin    country RUS
  forms Chernomyrdin
  term Prime Minister   sector GOV   from 1992-12-14   to 1998-03-23
  term Prime Minister   sector GOV   from 1998-08-23   to 1998-09-11
person Sergey Kiriyenko    country RUS
  forms Kiriyenko
  term Prime Minister   sector GOV   from 1998-03-23   to 1998-08-23
person Sergey Stepashin    country RUS
  forms Stepashin
  term Prime Minister   sector GOV   from 1999-05-12   to 1999-08-09
person Vladimir Putin    country RUS
  forms Vladimir V. Putin, Vladimir Vladimirovich Putin, Putin
  term Prime Minister   sector GOV   from 1999-08-16   to 2000-05-07
  term Prime Minister   sector GOV   from 2008-05-08   to 2012-05-07
  term Acting President   sector GOV   from 1999-12-31   to 2000-05-07
  term President   sector GOV   from 2000-05-07   to 2008-05-07
  term President   sector GOV   from 2012-05-07
person Mikhail Kasyanov    country RUS
  forms Mikhail Mikhaylovich Kasyanov, Kasyanov
  term Prime Minister   sector GOV   from 2000-05-07   to 2004-02-24
  term Deputy Prime Minister   sector GOV   from 2000-01-10   to 2000-05-17
  term Finance Minister   sector GOV   from 1999-05-25   to 2000-05-18
person Viktor Khristenko    country RUS
  forms Viktor Borisovich Khristenko, Khristenko
  term Prime Minister   sector GOV   from 2004-02-24   to 2004-03-05
  term Deputy Prime Minister   sector GOV   from 1999-05-31   to 2000-01-10
  term Deputy Prime Minister   sector GOV   from 2000-05-18   to 2004
person Mikhail Fradkov    country RUS
  forms Mikhail Y. Fradkov, Mikhail Yefimovich Fradkov, Fradkov
  term Prime Minister   sector GOV   from 2004-03-05   to 2007-09-14
person Viktor Zubkov    country RUS
  forms Viktor Alekseyevich Zubkov, Zubkov
  term Prime Minister   sector GOV   from 2007-09-14   to 2008-05-07
  term Deputy Prime Minister   sector GOV   from 2008-05-12   to 2012-05-07
person Dmitry Medvedev    country RUS
  forms Dmitriy Anatolyevich Medvedev, Medvedev
  term Prime Minister   sector GOV   from 2012-05-08   to 2020-01-16
  term President   sector GOV   from 2008-05-07   to 2012-05-07
  term Deputy Prime Minister   sector GOV   from 2005-11-14   to 2008-05-12
person Mikhail Mishustin    country RUS
  forms Mikhail Vladimirovich Mishustin, Mishustin
  term Prime Minister   sector GOV   from 2020-01-16
person Boris Yeltsin    country RUS
  forms Yeltsin
  term President   sector GOV   from 1991-08-21   to 1999-12-31
person Valentina Matviyenko    country RUS
  forms Valentina Ivanovna Matviyenko
  term Deputy Prime Minister   sector GOV   from 1998   to 2003
person Alexander Zhukov    country RUS
  term Deputy Prime Minister   sector GOV   from 2004-03-09   to 2011-12-20
person Sergey Naryshkin    country RUS
  forms Sergey Yevgenyevich Naryshkin
  term Deputy Prime Minister   sector GOV   from 2004-09-13   to 2008-05-12
person Igor Shuvalov    country RUS
  forms Igor Ivanovich Shuvalov
  term Deputy Prime Minister   sector GOV   from 2008-05-12   to 2018-05-18
person Sergey Sobyanin    country RUS
  forms Sergey Semenovich Sobyanin
  term Deputy Prime Minister   sector GOV   from 2008-05-12   to 2010-10-21
person Dmitry Kozak    country RUS
  term Deputy Prime Minister   sector GOV   from 2008-10-14   to 2020-01-15
person Vyacheslav Volodin    country RUS
  term Deputy Prime Minister   sector GOV   from 2010-10-21   to 2011-12-27
person Dmitry Rogozin    country RUS
  term Deputy Prime Minister   sector GOV   from 2011-12-23   to 2018-05-18
person Vladislav Surkov    country RUS
  term Deputy Prime Minister   sector GOV   from 2011-12-27   to 2013-05-08
person Arkady Dvorkovich    country RUS
  term Deputy Prime Minister   sector GOV   from 2012-05-21   to 2018-05-18
person Olga Golodets    country RUS
  term Deputy Prime Minister   sector GOV   from 2012-05-21   to 2020-01-15
person Sergey Prikhodko    country RUS
  term Deputy Prime Minister   sector GOV   from 2013-05-22   to 2021-01-26
person Yuri Trutnev    country RUS
  term Deputy Prime Minister   sector GOV   from 2013-08-31
person Vitaly Mutko    country RUS
  term Deputy Prime Minister   sector GOV   from 2016-10-19   to 2020-01-15
person Anton Siluanov    country RUS
  term Deputy Prime Minister   sector GOV   from 2018-05-18   to 2020-01-21
  term Finance Minister   sector GOV   from 2011-09-27
person Maxim Akimov    country RUS
  term Deputy Prime Minister   sector GOV   from 2018-05-18   to 2020-01-15
person Tatyana Golikova    country RUS
  forms Tatyana Alekseyevna Golikova
  term Deputy Prime Minister   sector GOV   from 2018-05-18
person Alexey Overchuk    country RUS
  term Deputy Prime Minister   sector GOV   from 2020-01-21
person Dmitry Chernyshenko    country RUS
  term Deputy Prime Minister   sector GOV   from 2020-01-21
person Dmitry Grigorenko    country RUS
  term Deputy Prime Minister   sector GOV   from 2020-01-21
person Marat Khusnullin    country RUS
  term Deputy Prime Minister   sector GOV   from 2020-01-21
person Viktoria Abramchenko    country RUS
  term Deputy Prime Minister   sector GOV   from 2020-01-21
person Yuriy Borisov    country RUS
  term Deputy Prime Minister   sector GOV   from 2020-01-21   to 2022-07-15
person Alexander Novak    country RUS
  term Deputy Prime Minister   sector GOV   from 2020-11-10
person Denis Manturov    country RUS
  term Deputy Prime Minister   sector GOV   from 2022-07-15
person Alexei Kudrin    country RUS
  term Finance Minister   sector GOV   from 2000-05-18   to 2011-09-26
person Vladimir Rushailo    country RUS
  term Interior Minister   sector GOV   from 1999-05-21   to 2001-03-28
person Boris Gryzlov    country RUS
  forms Boris Vyacheslavovich Gryzlov
  term Interior Minister   sector GOV   from 2001-03-28   to 2003-12-24
person Rashid Nurgaliyev    country RUS
  forms Rashid Gumarovich Nurgaliyev
  term Interior Minister   sector GOV   from 2003-12-24   to 2012-05-21
person Vladimir Kolokoltsev    country RUS
  term Interior Minister   sector GOV   from 2012-05-21
person Yury Chaika    country RUS
  term Justice Minister   sector GOV   from 1999-08-17   to 2006-06-23
person Vladimir Ustinov    country RUS
  forms Vladimir Vasilyevich Ustinov
  term Justice Minister   sector GOV   from 2006-06-23   to 2008-05-12
person Alexander Vladimirovich Konovalov    country RUS
  term Justice Minister   sector GOV   from 2008-05-12   to 2020-01-15
person Konstantin Chuychenko    country RUS
  term Justice Minister   sector GOV   from 2020-01-21
person Paul Kagame    country RWA
  forms Paul Kaga Me, Kagame
  term Defence Minister   sector GOV   from 1994-07-19   to 2000-04-22
  term President   sector GOV   from 2000-04-22
person Emmanuel Habyarimana    country RWA
  term Defence Minister   sector GOV   from 2000-04-22   to 2002-11-15
person Marcel Gatsinzi    country RWA
  term Defence Minister   sector GOV   from 2002-11-15   to 2010-04-10
person James Kabarebe    country RWA
  term Defence Minister   sector GOV   from 2010-04-10   to 2018-10-18
person Albert Murasira    country RWA
  term Defence Minister   sector GOV   from 2018-10-18
person Augustin Iyamuremye    country RWA
  term Foreign Minister   sector GOV   from 1999   to 2000-03
person André Bumaya    country RWA
  term Foreign Minister   sector GOV   from 2000   to 2002
person Rosemary Museminali    country RWA
  term Foreign Minister   sector GOV   from 2005-09-02   to 2009-12-04
person Louise Mushikiwabo    country RWA
  term Foreign Minister   sector GOV   from 2009-12-04   to 2018-10-18
person Richard Sezibera    country RWA
  term Foreign Minister   sector GOV   from 2018-10-18   to 2019-11-04
person Vincent Biruta    country RWA
  term Foreign Minister   sector GOV   from 2019-11-04
person Sylvestre Nsanzimana    country RWA
  forms Nsanzimana
  term Prime Minister   sector GOV   from 1991-10-12   to 1992-04-02
person Dismas Nsengiyaremye    country RWA
  forms Nsengiyaremye
  term Prime Minister   sector GOV   from 1992-04-02   to 1993-07-18
person Agathe Uwilingiyimana    country RWA
  forms Uwilingiyimana
  term Prime Minister   sector GOV   from 1993-07-18   to 1994-04-07
person Jean Kambanda    country RWA
  forms Kambanda
  term Prime Minister   sector GOV   from 1994-04-09   to 1994-07-19
person Faustin Twagiramungu    country RWA
  forms Twagiramungu
  term Prime Minister   sector GOV   from 1994-07-19   to 1995-08-31
person Pierre-Célestin Rwigema    country RWA
  forms Rwigema
  term Prime Minister   sector GOV   from 1995-08-31   to 2000-03-08
person Bernard Makuza    country RWA
  forms Makuza
  term Prime Minister   sector GOV   from 2000-03-08   to 2011-10-07
person Pierre Habumuremyi    country RWA
  forms Habumuremyi
  term Prime Minister   sector GOV   from 2011-10-07   to 2014-07-24
person Anastase Murekezi    country RWA
  forms Anaste Murekezi, Murekezi
  term Prime Minister   sector GOV   from 2014-07-24   to 2017-08-30
person Édouard Ngirente    country RWA
  forms Ngirente
  term Prime Minister   sector GOV   from 2017-08-30   to 2025-07-23
person Justin Nsengiyumva    country RWA
  forms Nsengiyumva
  term Prime Minister   sector GOV   from 2025-07-23
person Juvénal Habyarimana    country RWA
  forms Habyarimana
  term President   sector GOV   from 1973-07-05   to 1994-04-06
person Theodore Sindikubwabo    country RWA
  forms Sindikubwabo
  term President   sector GOV   from 1994-04-06   to 1994-07-19
person Pasteur Bizimungu    country RWA
  forms Bizimungu
  term President   sector GOV   from 1994-07-19   to 2000-03-23
person Claver Gatete    country RWA
  term Finance Minister   sector GOV   from 2013-02-26   to 2018-04-06
person Uzziel Ndagijimana    country RWA
  term Finance Minister   sector GOV   from 2018-04-06
person Alfred Gasana    country RWA
  term Interior Minister   sector GOV   from 2021-12-11
person Ugirashebuja Emmanuel    country RWA
  term Justice Minister   sector GOV   from 2021-09-17
person Sultan bin Abdulaziz    country SAU
  term Defence Minister   sector GOV   from 1962-10-21   to 2011-10-22
person Salman of Saudi Arabia    country SAU
  forms Fahd bin Abdulaziz Al Saud, Salman bin Abd al-Aziz Al Saud, Arabia
  term Defence Minister   sector GOV   from 2011-10-22   to 2015-01-23
  term Prime Minister   sector GOV   from 2015-01-23   to 2022-09-27
  term King   sector GOV   from 2015-01-23
person Mohammad bin Salman    country SAU
  term Defence Minister   sector GOV   from 2015-01-23
person Saud bin Faisal bin Abdulaziz Al Saud    country SAU
  term Foreign Minister   sector GOV   from 1975-10-13   to 2015-04-29
person Adel al-Jubeir    country SAU
  term Foreign Minister   sector GOV   from 2015-04-29   to 2018-12-27
person Ibrahim Abdulaziz Al-Assaf    country SAU
  term Foreign Minister   sector GOV   from 2018-12-27   to 2019-10-23
  term Finance Minister   sector GOV   from 1996-01-30   to 2016-11-01
person Faisal bin Farhan Al Saud    country SAU
  term Foreign Minister   sector GOV   from 2019-10-23
person Fahd bin Abdulaziz Al Saud    country SAU
  forms Muhammad Bin Salman bin Abd al-Aziz Al Saud, Al Saud
  term Prime Minister   sector GOV   from 1982-06-13   to 2005-08-01
  term Prime Minister   sector GOV   from 2022-09-27
  term King   sector GOV   from 1982-06-13   to 2005-08-01
person Abdullah of Saudi Arabia    country SAU
  forms Arabia
  term Prime Minister   sector GOV   from 2005-08-01   to 2015-01-23
  term King   sector GOV   from 2005-08-01   to 2015-01-23
person Mohammed Al-Jadaan    country SAU
  term Finance Minister   sector GOV   from 2016-11-01
person Abdullah ibn Muhammad Al ash-Sheikh    country SAU
  term Justice Minister   sector GOV   from 1992   to 2009
person Muhammad bin Abdul Karim Issa    country SAU
  term Justice Minister   sector GOV   from 2009   to 2015
person Walid bin Mohammed Al Samani    country SAU
  term Justice Minister   sector GOV   from 2015
person Abdulrahman Sir el Khatim    country SDN
  term Defence Minister   sector GOV   from 1999-03-06   to 2000-07-10
person Bakri Hassan Saleh    country SDN
  forms Bakri Hassan Salih, Saleh
  term Defence Minister   sector GOV   from 2000-07-10   to 2005-09-21
  term Prime Minister   sector GOV   from 2017-03-02   to 2018-09-10
  term Vice President   sector GOV   from 2013-12-07   to 2019-02-23
person Abdel Rahim Mohammed Hussein    country SDN
  forms Abdel Rahim Mohamed Hussein
  term Defence Minister   sector GOV   from 2005-09-21   to 2015-06-07
  term Interior Minister   sector GOV   from 1998-03-09   to 2000-07-10
  term Interior Minister   sector GOV   from 2001-02-23   to 2005-09-21
person Mustafa Osman al Obeid    country SDN
  term Defence Minister   sector GOV   from 2015-06-07   to 2015-08-23
person Mohamed Ahmed bin Awaf    country SDN
  term Defence Minister   sector GOV   from 2015-08-23   to 2019-04-11
person Jamal Aldin Omar    country SDN
  term Defence Minister   sector GOV   from 2019-09-08   to 2020-03-25
person Yassin Ibrahim Yassin    country SDN
  term Defence Minister   sector GOV   from 2020-06-02
person Mustafa Osman Ismail    country SDN
  term Foreign Minister   sector GOV   from 1998-02-12   to 2005-09-21
person Lily Albino Akol Akol    country SDN
  term Foreign Minister   sector GOV   from 2005-09-21   to 2007-12-26
person Deng Alor Kuol    country SDN
  forms Deng Alor Kol
  term Foreign Minister   sector GOV   from 2007-12-26   to 2010-06-16
person Ali Ahmed Karti    country SDN
  term Foreign Minister   sector GOV   from 2010-06-16   to 2015-06-07
person Ibrahim Ghandour    country SDN
  term Foreign Minister   sector GOV   from 2015-06-07   to 2018-04-19
person al-Dirdiri Muhammad Ahmad    country SDN
  term Foreign Minister   sector GOV   from 2018-05-14   to 2019-04-11
person Asma Mohamed Abdalla    country SDN
  term Foreign Minister   sector GOV   from 2019-09-08   to 2020-07-09
person Omer Ismail    country SDN
  term Foreign Minister   sector GOV   from 2020-07-09   to 2021-02-09
person Mariam Sadiq al-Mahdi    country SDN
  term Foreign Minister   sector GOV   from 2021-02-09
person Omar al-Bashir    country SDN
  forms Umar al Bashir, Umar Hassan Ahmad al-Bashir, al-Bashir
  term Prime Minister   sector GOV   from 1993-10-30   to 2002-08-19
  term President   sector GOV   from 1989-06-30   to 2019-04-11
person Motazz Moussa    country SDN
  forms Moussa
  term Prime Minister   sector GOV   from 2018-09-09   to 2019-02-23
person Mohamed Tahir Ayala    country SDN
  forms Ayala
  term Prime Minister   sector GOV   from 2019-02-23   to 2019-04-11
person Abdalla Hamdok    country SDN
  forms Abdallah Hamdouk, Hamdok
  term Prime Minister   sector GOV   from 2019-08-21   to 2022-01-02
  term Finance Minister   sector GOV   from 2018-09-09   to 2018-09-15
person Osman Hussein Osman    country SDN
  forms Osman Hussein, Osman
  term Prime Minister   sector GOV   from 2022-01-19
person Abdel Fattah al-Burhan    country SDN
  forms al-Burhan
  term Chairman of the Sovereignty Council   sector GOV   from 2021-10-25
  term Chairman of the Transitional Military Council   sector GOV   from 2019-04-12   to 2019-08-21
person Ahmed Awad Ibn Auf    country SDN
  term Chairman of the Transitional Military Council   sector GOV   from 2019-04-11   to 2019-04-12
  term Vice President   sector GOV   from 2019-02-23   to 2019-04-11
person Abdel Wahab Osmane    country SDN
  term Finance Minister   sector GOV   from 1996-04-21   to 2000-01-24
person Mohamed Khair el Zubair    country SDN
  term Finance Minister   sector GOV   from 2000-01-24   to 2001-02-23
person Abdul Rahim Mahmud Hamdi    country SDN
  term Finance Minister   sector GOV   from 2001-02-23   to 2002-05-07
person Al-Zubair Ahmed Al-Hassan    country SDN
  term Finance Minister   sector GOV   from 2002-05-07   to 2008-02-13
person Awad Ahmad al-Jaz    country SDN
  term Finance Minister   sector GOV   from 2008-02-13   to 2010-06-16
person Ali Mahmoud Abdul-Rasool    country SDN
  term Finance Minister   sector GOV   from 2010-06-16   to 2013-12-08
person Badereldien Mahmoud    country SDN
  term Finance Minister   sector GOV   from 2013-12-08   to 2017-05-12
person Mohammed Osman Suleiman Rikabi    country SDN
  term Finance Minister   sector GOV   from 2017-05-12   to 2018-09-09
person Magdi Hassan Yassin    country SDN
  term Finance Minister   sector GOV   from 2019-03-13   to 2019-04-11
person Ibrahim Elbadawi    country SDN
  term Finance Minister   sector GOV   from 2019-09-08   to 2020-07-09
person Hiba Mohammed Ali    country SDN
  term Finance Minister   sector GOV   from 2020-07-09   to 2021-02-09
person Gibril Ibrahim    country SDN
  term Finance Minister   sector GOV   from 2021-02-09
person el Hadi Abdallah    country SDN
  term Interior Minister   sector GOV   from 2000-07-10   to 2001-02-23
person Ahmed Haroun    country SDN
  term Interior Minister   sector GOV   from 2003-04   to 2005-09
person El Zubair Bashir Taha    country SDN
  term Interior Minister   sector GOV   from 2005-09-21   to 2008-02-13
person Ibrahim Mahmoud Hamad    country SDN
  term Interior Minister   sector GOV   from 2008-02-13   to 2013-12-08
  term Interior Minister   sector GOV   from 2018-05-14   to 2018-09-09
person Abdel Wahid Yousif Ibrahim    country SDN
  term Interior Minister   sector GOV   from 2013-12-08   to 2014-06-25
person Esmat Abdel-Rahman    country SDN
  term Interior Minister   sector GOV   from 2014-06-25   to 2017-05-12
person Hamid Mannan    country SDN
  term Interior Minister   sector GOV   from 2017-05-12   to 2018-05-14
person Ahmed Bilal Osman    country SDN
  term Interior Minister   sector GOV   from 2018-09-09   to 2019-03-13
person Bahr Idris Abu Garda    country SDN
  term Interior Minister   sector GOV   from 2019-03-13   to 2019-04-11
person Idriss al-Traifi    country SDN
  term Interior Minister   sector GOV   from 2019-09-08   to 2021-02-09
person Ezzeldin El Sheikh    country SDN
  term Interior Minister   sector GOV   from 2021-02-09
person Ali Mohamed Osmane Yassine    country SDN
  term Justice Minister   sector GOV   from 1998-03-09   to 2005-09-21
person Mohammed Ali al-Mardi    country SDN
  term Justice Minister   sector GOV   from 2005-09-21   to 2008-02-13
person Abd al-Basit Sabdirat    country SDN
  term Justice Minister   sector GOV   from 2008-02-13   to 2010-06-16
person Mohamed Bushara Dosa    country SDN
  term Justice Minister   sector GOV   from 2010-06-16   to 2015-06-07
person Awad al-Hassan al-Nur    country SDN
  term Justice Minister   sector GOV   from 2015-06-07   to 2017-05-12
person Abu-Bakr Ahmed Abdul-Rahim    country SDN
  term Justice Minister   sector GOV   from 2017-05-12   to 2018-05-14
person Muhammad Ahmad Salim    country SDN
  term Justice Minister   sector GOV   from 2018-05-14   to 2019-04-11
person Nasreldin Abdelbari    country SDN
  term Justice Minister   sector GOV   from 2019-09-09
person George Kongor Arop    country SDN
  term Vice President   sector GOV   from 1995-08-12   to 2000-10-14
person Ali Osman Taha    country SDN
  term Vice President   sector GOV   from 1998-02   to 2005-01-09
  term Vice President   sector GOV   from 2005-07-09   to 2013-12-06
person Moses Kacoul Machar    country SDN
  term Vice President   sector GOV   from 2001-02-23   to 2005-07-09
person John Garang    country SDN
  term Vice President   sector GOV   from 2005-07-09   to 2005-07-30
person Salva Kiir Mayardit    country SDN
  term Vice President   sector GOV   from 2005-08-11   to 2011-07-09
person Alhaj Adam Yousef    country SDN
  term Vice President   sector GOV   from 2011-09-13   to 2013-12-07
person Hassabu Mohamed Abdalrahman    country SDN
  term Vice President   sector GOV   from 2013-12-07   to 2018-09-10
person Osman Kebir    country SDN
  term Vice President   sector GOV   from 2018-09-10   to 2019-04-11
person Sidiki Kaba    country SEN
  forms Kaba
  term Defence Minister   sector GOV   from 2019-04-05
  term Foreign Minister   sector GOV   from 2017-09-07   to 2019-04-05
  term Prime Minister   sector GOV   from 2024-03-09   to 2024-04-02
  term Justice Minister   sector GOV   from 2013-09-01   to 2017-09-05
person Jacques Baudin    country SEN
  term Foreign Minister   sector GOV   from 1998-07-04   to 2000-04-03
person Mankeur Ndiaye    country SEN
  term Foreign Minister   sector GOV   from 2012-10-29   to 2017-09-06
person Amadou Ba    country SEN
  term Foreign Minister   sector GOV   from 2019-04   to 2020-11-01
  term Prime Minister   sector GOV   from 2022-09-17   to 2024-03-09
  term Finance Minister   sector GOV   from 2013-09-02   to 2019-04
person Aissata Tall Sall    country SEN
  term Foreign Minister   sector GOV   from 2020-11-01
person Habib Thiam    country SEN
  forms Thiam
  term Prime Minister   sector GOV   from 1991-04-08   to 1998-07-03
person Mamadou Lamine Loum    country SEN
  forms Loum
  term Prime Minister   sector GOV   from 1998-07-03   to 2000-04-05
person Moustapha Niasse    country SEN
  forms Niasse
  term Prime Minister   sector GOV   from 2000-04-05   to 2001-03-03
person Mame Madior Boye    country SEN
  forms Boye
  term Prime Minister   sector GOV   from 2001-03-03   to 2002-11-04
person Idrissa Seck    country SEN
  forms Seck
  term Prime Minister   sector GOV   from 2002-11-04   to 2004-04-21
person Macky Sall    country SEN
  forms Sall
  term Prime Minister   sector GOV   from 2004-04-21   to 2007-06-19
  term President   sector GOV   from 2012-04-02   to 2024-04-02
  term Interior Minister   sector GOV   from 2003-08-27   to 2004-07-21
person Cheikh Hadjibou Soumaré    country SEN
  forms Soumaré
  term Prime Minister   sector GOV   from 2007-06-19   to 2009-04-30
person Souleymane Ndéné Ndiaye    country SEN
  forms Ndiaye
  term Prime Minister   sector GOV   from 2009-04-30   to 2012-04-05
person Abdoul Mbaye    country SEN
  forms Mbaye
  term Prime Minister   sector GOV   from 2012-04-05   to 2013-09-01
person Aminata Touré    country SEN
  forms Touré
  term Prime Minister   sector GOV   from 2013-09-03   to 2014-07-08
person Mahammed Dionne    country SEN
  forms Mohammed Abdallah Boun Dionne, Dionne
  term Prime Minister   sector GOV   from 2014-07-06   to 2022-09-17
person Ousmane Sonko    country SEN
  forms Sonko
  term Prime Minister   sector GOV   from 2024-04-02
person Abdou Diouf    country SEN
  forms Diouf
  term President   sector GOV   from 1981-01-01   to 2000-04-01
person Abdoulaye Wade    country SEN
  forms Wade
  term President   sector GOV   from 2000-04-01   to 2012-04-02
person Bassirou Faye    country SEN
  forms Bassirou Diomaye Faye, Faye
  term President   sector GOV   from 2024-04-02
person Mamadou Seck    country SEN
  forms Mamadou Mansour Seck
  term Finance Minister   sector GOV   from 2001-05-12   to 2001-05-23
person Abdoulaye Diop    country SEN
  term Finance Minister   sector GOV   from 2001-05-23   to 2012-04-02
person Abdoulaye Daouda Diallo    country SEN
  term Finance Minister   sector GOV   from 2020-11-01
  term Interior Minister   sector GOV   from 2013-09   to 2017-09
person Aly Ngouille Ndiaye    country SEN
  term Interior Minister   sector GOV   from 2017-09   to 2020-11-01
person Antoine Félix Abdoulaye Diome    country SEN
  term Interior Minister   sector GOV   from 2020-11-01
person Malick Sall    country SEN
  term Justice Minister   sector GOV   from 2019-04
person Tony Tan Keng Yam    country SGP
  term Defence Minister   sector GOV   from 1995-08-01   to 2003-08-01
  term President   sector GOV   from 2011-09-01   to 2017-08-31
  term Deputy Prime Minister   sector GOV   from 1995-08-01   to 2005-09-01
person Teo Chee Hean    country SGP
  term Defence Minister   sector GOV   from 2003-08-01   to 2011-05-20
  term Deputy Prime Minister   sector GOV   from 2009-04-01   to 2019-04-30
  term Interior Minister   sector GOV   from 2011-05-21   to 2015-09-30
person Ng Eng Hen    country SGP
  term Defence Minister   sector GOV   from 2011-05-21
person S. Jayakumar    country SGP
  term Foreign Minister   sector GOV   from 1994-01-02   to 2004-08-12
  term Deputy Prime Minister   sector GOV   from 2004-08-12   to 2009-04-01
person K. Shanmugam    country SGP
  term Foreign Minister   sector GOV   from 2011-05-21   to 2015-09-30
  term Interior Minister   sector GOV   from 2010-11-01   to 2011-05-20
  term Interior Minister   sector GOV   from 2015-10-01
person Vivian Balakrishnan    country SGP
  term Foreign Minister   sector GOV   from 2015-10-01
person Lee Kuan Yew    country SGP
  term Prime Minister   sector GOV   from 1959-06-05   to 1990-11-28
person Goh Chok Tong    country SGP
  term Prime Minister   sector GOV   from 1990-11-28   to 2004-08-12
person Lee Hsien Loong    country SGP
  forms Loong
  term Prime Minister   sector GOV   from 2004-08-12   to 2024-05-15
  term Deputy Prime Minister   sector GOV   from 1990-11-28   to 2004-08-12
  term Finance Minister   sector GOV   from 2001-11-10   to 2007-12-01
person Lawrence Wong    country SGP
  forms Wong
  term Prime Minister   sector GOV   from 2024-05-15
  term Deputy Prime Minister   sector GOV   from 2022-06-13
  term Finance Minister   sector GOV   from 2021-05-15
person Wee Kim Wee    country SGP
  term President   sector GOV   from 1985-09-03   to 1993-09-01
person Ong Teng Cheong    country SGP
  forms Cheong
  term President   sector GOV   from 1993-09-01   to 1999-09-01
person S. R. Nathan    country SGP
  forms Nathan
  term President   sector GOV   from 1999-09-01   to 2011-08-31
person J.Y Pillay    country SGP
  forms Pillay
  term President   sector GOV   from 2017-09-01   to 2017-09-14
person Halimah Yacob    country SGP
  forms Yacob
  term President   sector GOV   from 2017-09-14   to 2023-09-14
person Tharman Shanmugaratnam    country SGP
  forms Shanmugaratnam
  term President   sector GOV   from 2023-09-14
  term Deputy Prime Minister   sector GOV   from 2011-05-21   to 2019-05-01
  term Finance Minister   sector GOV   from 2007-12-01   to 2015-09-30
person Wong Kan Seng    country SGP
  term Deputy Prime Minister   sector GOV   from 2005-09-01   to 2011-05-21
  term Interior Minister   sector GOV   from 1994-01-02   to 2010-10-31
person Heng Swee Keat    country SGP
  term Deputy Prime Minister   sector GOV   from 2019-05-01
  term Finance Minister   sector GOV   from 2015-10-01   to 2021-05-14
person Richard Hu    country SGP
  term Finance Minister   sector GOV   from 1985-01-02   to 2001-11-10
person Patteson Oti    country SLB
  term Foreign Minister   sector GOV   from 1997-08   to 2000-06
  term Foreign Minister   sector GOV   from 2006-05   to 2007-12-22
person Laurie Chan    country SLB
  term Foreign Minister   sector GOV   from 2002   to 2006
person Peter Shannel Agovaka    country SLB
  term Foreign Minister   sector GOV   from 2010-08-27   to 2012-02-09
person Jeremiah Manele    country SLB
  forms Manele
  term Foreign Minister   sector GOV   from 2019-04-25
  term Prime Minister   sector GOV   from 2024-05-02
person Solomon Mamaloni    country SLB
  forms Mamaloni
  term Prime Minister   sector GOV   from 1989-03-28   to 1993-06-18
  term Prime Minister   sector GOV   from 1994-10-31   to 1997-08-27
person Francis Billy Hilly    country SLB
  forms Hilly
  term Prime Minister   sector GOV   from 1993-06-18   to 1994-10-31
person Bartholomew Ulufa'alu    country SLB
  forms Ulufa'alu
  term Prime Minister   sector GOV   from 1997-08-27   to 2000-06-05
person Manasseh Sogavare    country SLB
  forms Sogavare
  term Prime Minister   sector GOV   from 2000-06-30   to 2001-12-17
  term Prime Minister   sector GOV   from 2006-05-04   to 2007-12-20
  term Prime Minister   sector GOV   from 2014-12-09   to 2017-12-15
  term Prime Minister   sector GOV   from 2019-04-24   to 2024-05-02
person Allan Kemakeza    country SLB
  forms Allan Kemakesa, Kemakeza
  term Prime Minister   sector GOV   from 2001-12-17   to 2006-04-20
person Snyder Rini    country SLB
  forms Rini
  term Prime Minister   sector GOV   from 2006-04-20   to 2006-05-04
person Derek Sikua    country SLB
  forms Sikua
  term Prime Minister   sector GOV   from 2007-12-20   to 2010-08-25
person Danny Philip    country SLB
  forms Philip
  term Prime Minister   sector GOV   from 2010-08-25   to 2011-11-16
person Gordon Darcy Lilo    country SLB
  forms Lilo
  term Prime Minister   sector GOV   from 2011-11-16   to 2014-12-09
person Rick Hou    country SLB
  term Prime Minister   sector GOV   from 2017-11-15   to 2019-04-24
person Frank Kabui    country SLB
  forms Kabui
  term Governor-General   sector GOV   from 2009-07-07   to 2019-07-07
person David Vunagi    country SLB
  forms Vunagi
  term Governor-General   sector GOV   from 2019-07-07
person John Maneniaru    country SLB
  term Finance Minister   sector GOV   from 2017-10-13   to 2017-11-06
person Harry Kuma    country SLB
  term Finance Minister   sector GOV   from 2019-04-25
person Christopher Laore    country SLB
  term Interior Minister   sector GOV   from 2019-04-25
person Kellie Conteh    country SLE
  term Defence Minister   sector GOV   from 2019-11-20
person Sama Banya    country SLE
  term Foreign Minister   sector GOV   from 1998   to 2001
person Ahmed Ramadan Dumbuya    country SLE
  term Foreign Minister   sector GOV   from 2001   to 2002
person Momodu Koroma    country SLE
  term Foreign Minister   sector GOV   from 2002   to 2007
person Zainab Hawa Bangura    country SLE
  term Foreign Minister   sector GOV   from 2007   to 2010
person J. B. Dauda    country SLE
  term Foreign Minister   sector GOV   from 2010   to 2012
person Samura Kamara    country SLE
  term Foreign Minister   sector GOV   from 2012   to 2017
  term Finance Minister   sector GOV   from 2009   to 2012
person Kaifala Marah    country SLE
  term Foreign Minister   sector GOV   from 2017   to 2018
  term Finance Minister   sector GOV   from 2012   to 2016
person David J. Francis    country SLE
  term Foreign Minister   sector GOV   from 2018-04-18   to 2018-04-23
  term Foreign Minister   sector GOV   from 2021-04-30
person Alie Kabba    country SLE
  term Foreign Minister   sector GOV   from 2018-05-04   to 2019-05
person Nabeela Tunis    country SLE
  term Foreign Minister   sector GOV   from 2019-05   to 2021-04
person Valentine Strasser    country SLE
  forms Strasser
  term Head of State   sector GOV   from 1992-05-01   to 1996-01-17
person Johnny Paul Koroma    country SLE
  forms Koroma
  term Head of State   sector GOV   from 1997-05-25   to 1998-02-12
person Joseph Saidu Momoh    country SLE
  forms Momoh
  term President   sector GOV   from 1985-11-28   to 1992-04-29
person Yayah Kanu    country SLE
  forms Kanu
  term President   sector GOV   from 1992-04-29   to 1992-04-29
person Julius Maada Bio    country SLE
  term President   sector GOV   from 1996-01-17   to 1996-03-29
  term President   sector GOV   from 2018-04-04
person Ahmed Tejan Kabbah    country SLE
  forms Ahmad Tejan Kabbah, Kabbah
  term President   sector GOV   from 1996-03-29   to 1997-05-25
  term President   sector GOV   from 1998-03-10   to 2007-09-17
person Ernest Bai Koroma    country SLE
  forms Koroma
  term President   sector GOV   from 2007-09-17   to 2018-04-04
person David Carew    country SLE
  forms David Omashola Carew
  term Finance Minister   sector GOV   from 2007-10   to 2009-02
person Momodu Kargbo    country SLE
  term Finance Minister   sector GOV   from 2016-03-13   to 2018-04
person Jacob Jusu Saffa    country SLE
  term Finance Minister   sector GOV   from 2018-05-04   to 2021-04-30
person Denis Vandi    country SLE
  term Finance Minister   sector GOV   from 2021-05-07
person Edward Suluku    country SLE
  term Interior Minister   sector GOV   from 2018-05-04   to 2020-05
person David Panda-Noah    country SLE
  term Interior Minister   sector GOV   from 2020-05
person Solomon Berewa    country SLE
  term Justice Minister   sector GOV   from 1996   to 2002
  term Vice President   sector GOV   from 2002-05   to 2007-09-17
person Eke Ahmed Halloway    country SLE
  term Justice Minister   sector GOV   from 2002   to 2004
person Frederick Carew    country SLE
  term Justice Minister   sector GOV   from 2004   to 2006
person Abdul Serry-Kamal    country SLE
  term Justice Minister   sector GOV   from 2007   to 2010
person Frank Kargbo    country SLE
  term Justice Minister   sector GOV   from 2010   to 2015
person Joseph Fitzgerald Kamara    country SLE
  term Justice Minister   sector GOV   from 2016   to 2018
person Charles Margai    country SLE
  term Justice Minister   sector GOV   from 2018-04-16   to 2018-06-11
person Priscilla Schwartz    country SLE
  term Justice Minister   sector GOV   from 2018-06-11   to 2020-07-07
person Anthony Yiehwoe Brewah    country SLE
  term Justice Minister   sector GOV   from 2020-07-07   to 2022-01
person Mohamed Lamin Tarawalley    country SLE
  term Justice Minister   sector GOV   from 2022-01-18
person Foday Sankoh    country SLE
  term Vice President   sector GOV   from 1999   to 2000
person Albert Joe Demby    country SLE
  term Vice President   sector GOV   from 2000   to 2002-05
person Samuel Sam-Sumana    country SLE
  term Vice President   sector GOV   from 2007-09-17   to 2015-03-17
person Victor Bockarie Foh    country SLE
  term Vice President   sector GOV   from 2015-03-17   to 2018-04-04
person Mohamed Juldeh Jalloh    country SLE
  term Vice President   sector GOV   from 2018-04-04
person René Francis Merino Monroy    country SLV
  term Defence Minister   sector GOV   from 2019-06-01
person Hugo Martínez    country SLV
  term Foreign Minister   sector GOV   from 2009-06-01   to 2013-07-20
  term Foreign Minister   sector GOV   from 2014-06-01   to 2018-05-28
person Alexandra Hill Tinoco    country SLV
  term Foreign Minister   sector GOV   from 2019-06-01
person Claudia Rodríguez DE Guevara    country SLV
  forms Claudia Juana Rodríguez DE Guevara, DE Guevara
  term Acting President   sector GOV   from 2023-12-01   to 2024-05
person Alfredo Cristiani    country SLV
  forms Cristiani
  term President   sector GOV   from 1989-06-01   to 1994-06-01
person Armando Calderon Sol    country SLV
  forms Calderon Sol
  term President   sector GOV   from 1994-06-01   to 1999-06-01
person Francisco Flores Pérez    country SLV
  forms Pérez
  term President   sector GOV   from 1999-06-01   to 2003-06-01
person Antonio Saca    country SLV
  forms Elias Antonio Saca Gonzalez, Saca González, Saca
  term President   sector GOV   from 2004-06-01   to 2009-06-01
person Mauricio Funes    country SLV
  forms Funes
  term President   sector GOV   from 2009-06-01   to 2014-06-01
person Salvador Sánchez Cerén    country SLV
  forms Cerén
  term President   sector GOV   from 2014-06-01   to 2019-06-01
  term Vice President   sector GOV   from 2009-06-01   to 2014-06-01
person Nayib Bukele    country SLV
  forms Nayib Armando Bukele Ortez, Bukele
  term President   sector GOV   from 2019-06-01
person Nelson Eduardo Fuentes Menjivar    country SLV
  term Finance Minister   sector GOV   from 2018-03-20   to 2020-07-28
person Alejandro Zelaya    country SLV
  term Finance Minister   sector GOV   from 2020-07-28
person Mario Edgardo Durán Gavidia    country SLV
  term Interior Minister   sector GOV   from 2019-06-01   to 2020-11-20
person Rogelio Eduardo Rivas Polanco    country SLV
  term Interior Minister   sector GOV   from 2019-06-01   to 2021-03-26
person Juan Carlos Bidegain Hananía    country SLV
  term Interior Minister   sector GOV   from 2020-11-20
person Héctor Gustavo Villatoro    country SLV
  term Interior Minister   sector GOV   from 2021-03-26
person Carlos Quintanilla Schmidt    country SLV
  term Vice President   sector GOV   from 1999-06-01   to 2004-06-01
person Ana Vilma de Escobar    country SLV
  forms Ana Vilma Albanez de Escobar
  term Vice President   sector GOV   from 2004-06-01   to 2009-06-01
person Óscar Ortiz    country SLV
  term Vice President   sector GOV   from 2014-06-01   to 2019-06-01
person Félix Ulloa    country SLV
  term Vice President   sector GOV   from 2019-06-01
person Fiorenzo Stolfi    country SMR
  term Foreign Minister   sector GOV   from 2002-12-16   to 2003-12-12
  term Foreign Minister   sector GOV   from 2006-07-27   to 2008-12-03
  term Finance Minister   sector GOV   from 2002-05-20   to 2002-12-16
  term Interior Minister   sector GOV   from 2001-07-12   to 2012-05-20
person Pasquale Valentini    country SMR
  term Foreign Minister   sector GOV   from 2012-12-05   to 2016
  term Finance Minister   sector GOV   from 2010   to 2012
person Nicola Renzi    country SMR
  forms Renzi
  term Foreign Minister   sector GOV   from 2016-12-27   to 2020-01-07
  term Captain Regent   sector GOV   from 2015-10-01   to 2016-04-01
person Luca Beccari    country SMR
  forms Beccari
  term Foreign Minister   sector GOV   from 2020-01-07
  term Captain Regent   sector GOV   from 2014-04-01   to 2014-10-01
person Giuseppe Arzilli    country SMR
  forms Arzilli
  term Captain Regent   sector GOV   from 1999-10-01   to 2000-04-01
  term Captain Regent   sector GOV   from 2004-10-01   to 2005-04-01
person Marino Bollini    country SMR
  forms Bollini
  term Captain Regent   sector GOV   from 1999-10-01   to 2000-04-01
person Gian Marco Marcucci    country SMR
  forms Marcucci
  term Captain Regent   sector GOV   from 2000-04-01   to 2000-10-01
person Maria Domenica Michelotti    country SMR
  forms Michelotti
  term Captain Regent   sector GOV   from 2000-04-01   to 2000-10-01
person Enzo Colombini    country SMR
  forms Colombini
  term Captain Regent   sector GOV   from 2000-10-01   to 2001-04-01
person Gian Franco Terenzi    country SMR
  forms Terenzi
  term Captain Regent   sector GOV   from 2000-10-01   to 2001-04-01
  term Captain Regent   sector GOV   from 2006-04-01   to 2006-10-01
  term Captain Regent   sector GOV   from 2014-10-01   to 2015-04-01
person Fabio Berardi    country SMR
  forms Berardi
  term Captain Regent   sector GOV   from 2001-04-01   to 2001-10-01
  term Captain Regent   sector GOV   from 2016-10-01   to 2017-04-01
person Luigi Lonfernini    country SMR
  forms Lonfernini
  term Captain Regent   sector GOV   from 2001-04-01   to 2001-10-01
person Alberto Cecchetti    country SMR
  forms Cecchetti
  term Captain Regent   sector GOV   from 2001-10-01   to 2002-04-01
person Gino Giovagnoli    country SMR
  forms Giovagnoli
  term Captain Regent   sector GOV   from 2001-10-01   to 2002-04-01
person Antonio Lazzaro Volpinari    country SMR
  forms Volpinari
  term Captain Regent   sector GOV   from 2002-04-01   to 2002-10-01
person Giovanni Francesco Ugolini    country SMR
  forms Ugolini
  term Captain Regent   sector GOV   from 2002-04-01   to 2002-10-01
  term Captain Regent   sector GOV   from 2010-10-01   to 2011-04-01
person Giuseppe Maria Morganti    country SMR
  forms Morganti
  term Captain Regent   sector GOV   from 2002-10-01   to 2003-04-01
person Mauro Chiaruzzi    country SMR
  forms Chiaruzzi
  term Captain Regent   sector GOV   from 2002-10-01   to 2003-04-01
person Giovanni Giannoni    country SMR
  forms Giannoni
  term Captain Regent   sector GOV   from 2003-04-01   to 2003-10-01
person Pier Marino Menicucci    country SMR
  forms Menicucci
  term Captain Regent   sector GOV   from 2003-04-01   to 2003-10-01
  term Finance Minister   sector GOV   from 2002   to 2002
person Giovanni Lonfernini    country SMR
  forms Lonfernini
  term Captain Regent   sector GOV   from 2003-10-01   to 2004-04-01
person Valeria Ciavatta    country SMR
  forms Ciavatta
  term Captain Regent   sector GOV   from 2003-10-01   to 2004-04-01
  term Captain Regent   sector GOV   from 2014-04-01   to 2014-10-01
person Marino Riccardi    country SMR
  forms Riccardi
  term Captain Regent   sector GOV   from 2004-04-01   to 2004-10-01
  term Captain Regent   sector GOV   from 2016-10-01   to 2017-04-01
person Paolo Bollini    country SMR
  forms Bollini
  term Captain Regent   sector GOV   from 2004-04-01   to 2004-10-01
person Roberto Raschi    country SMR
  forms Raschi
  term Captain Regent   sector GOV   from 2004-10-01   to 2005-04-01
person Cesare Antonio Gasperoni    country SMR
  forms Gasperoni
  term Captain Regent   sector GOV   from 2005-04-01   to 2005-10-01
person Cesare Gasperoni    country SMR
  forms Gasperoni
  term Captain Regent   sector GOV   from 2005-04-01   to 2005-10-01
person Fausta Morganti    country SMR
  forms Morganti
  term Captain Regent   sector GOV   from 2005-04-01   to 2005-10-01
person Antonello Bacciocchi    country SMR
  forms Bacciocchi
  term Captain Regent   sector GOV   from 2005-10-01   to 2006-04-01
person Claudio Muccioli    country SMR
  forms Muccioli
  term Captain Regent   sector GOV   from 2005-10-01   to 2006-04-01
person Gianfranco Terenzi    country SMR
  forms Terenzi
  term Captain Regent   sector GOV   from 2006-04-01   to 2006-10-01
  term Captain Regent   sector GOV   from 2014-10-01   to 2015-04-01
person Loris Francini    country SMR
  forms Francini
  term Captain Regent   sector GOV   from 2006-04-01   to 2006-10-01
person Antonio Carattoni    country SMR
  forms Carattoni
  term Captain Regent   sector GOV   from 2006-10-01   to 2007-04-01
person Roberto Giorgetti    country SMR
  forms Giorgetti
  term Captain Regent   sector GOV   from 2006-10-01   to 2007-04-01
person Alessandro Mancini    country SMR
  forms Mancini
  term Captain Regent   sector GOV   from 2007-04-01   to 2007-10-01
  term Captain Regent   sector GOV   from 2020-04-01   to 2020-10-01
person Alessandro Rossi    country SMR
  forms Rossi
  term Captain Regent   sector GOV   from 2007-04-01   to 2007-10-01
person Alberto Selva    country SMR
  forms Selva
  term Captain Regent   sector GOV   from 2007-10-01   to 2008-04-01
person Mirko Tomassoni    country SMR
  forms Tomassoni
  term Captain Regent   sector GOV   from 2007-10-01   to 2008-04-01
  term Captain Regent   sector GOV   from 2018-10-01   to 2019-04-01
person Federico Pedini Amati    country SMR
  forms Amati
  term Captain Regent   sector GOV   from 2008-04-01   to 2008-10-01
person Rosa Zafferani    country SMR
  forms Zafferani
  term Captain Regent   sector GOV   from 2008-04-01   to 2008-10-01
person Assunta Meloni    country SMR
  forms Meloni
  term Captain Regent   sector GOV   from 2008-10-01   to 2009-04-01
person Ernesto Benedettini    country SMR
  forms Benedettini
  term Captain Regent   sector GOV   from 2008-10-01   to 2009-04-01
person Massimo Cenci    country SMR
  forms Cenci
  term Captain Regent   sector GOV   from 2009-04-01   to 2009-10-01
person Oscar Mina    country SMR
  forms Mina
  term Captain Regent   sector GOV   from 2009-04-01   to 2009-10-01
  term Captain Regent   sector GOV   from 2022-04-01
person Francesco Mussoni    country SMR
  forms Mussoni
  term Captain Regent   sector GOV   from 2009-10-01   to 2010-04-01
  term Captain Regent   sector GOV   from 2021-10-01   to 2022-04-01
person Stefano Palmieri    country SMR
  forms Palmieri
  term Captain Regent   sector GOV   from 2009-10-01   to 2010-04-01
  term Captain Regent   sector GOV   from 2018-04-01   to 2018-10-01
person Glauco Sansovini    country SMR
  forms Sansovini
  term Captain Regent   sector GOV   from 2010-04-01   to 2010-10-01
person Marco Conti    country SMR
  forms Conti
  term Captain Regent   sector GOV   from 2010-04-01   to 2010-10-01
person Andrea Zafferani    country SMR
  forms Zafferani
  term Captain Regent   sector GOV   from 2010-10-01   to 2011-04-01
person Filippo Tamagnini    country SMR
  forms Tamagnini
  term Captain Regent   sector GOV   from 2011-04-01   to 2011-10-01
person Maria Luisa Berti    country SMR
  forms Berti
  term Captain Regent   sector GOV   from 2011-04-01   to 2011-10-01
person Gabriele Gatti    country SMR
  forms Gatti
  term Captain Regent   sector GOV   from 2011-10-01   to 2012-04-01
  term Finance Minister   sector GOV   from 2008   to 2010
person Matteo Fiorini    country SMR
  forms Fiorini
  term Captain Regent   sector GOV   from 2011-10-01   to 2012-04-01
  term Captain Regent   sector GOV   from 2017-10-01   to 2018-04-01
person Italo Righi    country SMR
  forms Righi
  term Captain Regent   sector GOV   from 2012-04-01   to 2012-10-01
person Maurizio Rattini    country SMR
  forms Rattini
  term Captain Regent   sector GOV   from 2012-04-01   to 2012-10-01
person Denise Bronzetti    country SMR
  forms Bronzetti
  term Captain Regent   sector GOV   from 2012-10-01   to 2013-04-01
person Teodoro Lonfernini    country SMR
  forms Lonfernini
  term Captain Regent   sector GOV   from 2012-10-01   to 2013-04-01
person Antonella Mularoni    country SMR
  forms Mularoni
  term Captain Regent   sector GOV   from 2013-04-01   to 2013-10-01
person Denis Amici    country SMR
  forms Amici
  term Captain Regent   sector GOV   from 2013-04-01   to 2013-10-01
person Anna Maria Muccioli    country SMR
  forms Muccioli
  term Captain Regent   sector GOV   from 2013-10-01   to 2014-04-01
person Gian Carlo Capicchioni    country SMR
  forms Capicchioni
  term Captain Regent   sector GOV   from 2013-10-01   to 2014-04-01
  term Finance Minister   sector GOV   from 2014   to 2016
person Guerrino Zanotti    country SMR
  forms Zanotti
  term Captain Regent   sector GOV   from 2014-10-01   to 2015-04-01
person Andrea Belluzzi    country SMR
  forms Belluzzi
  term Captain Regent   sector GOV   from 2015-04-01   to 2015-10-01
person Roberto Venturini    country SMR
  forms Venturini
  term Captain Regent   sector GOV   from 2015-04-01   to 2015-10-01
person Lorella Stefanelli    country SMR
  forms Stefanelli
  term Captain Regent   sector GOV   from 2015-10-01   to 2016-04-01
person Gian Nicola Berti    country SMR
  forms Berti
  term Captain Regent   sector GOV   from 2016-04-01   to 2016-10-01
person Massimo Andrea Ugolini    country SMR
  forms Ugolini
  term Captain Regent   sector GOV   from 2016-04-01   to 2016-10-01
  term Justice Minister   sector GOV   from 2020-01-08
person Mimma Zavoli    country SMR
  forms Zavoli
  term Captain Regent   sector GOV   from 2017-04-01   to 2017-10-01
person Vanessa D'Ambrosio    country SMR
  forms D'Ambrosio
  term Captain Regent   sector GOV   from 2017-04-01   to 2017-10-01
person Enrico Carattoni    country SMR
  forms Carattoni
  term Captain Regent   sector GOV   from 2017-10-01   to 2018-04-01
person Matteo Ciacci    country SMR
  forms Ciacci
  term Captain Regent   sector GOV   from 2018-04-01   to 2018-10-01
person Luca Santolini    country SMR
  forms Santolini
  term Captain Regent   sector GOV   from 2018-10-01   to 2019-04-01
person Michele Muratori    country SMR
  forms Muratori
  term Captain Regent   sector GOV   from 2019-04-01   to 2019-10-01
person Nicola Selva    country SMR
  forms Selva
  term Captain Regent   sector GOV   from 2019-04-01   to 2019-10-01
person Luca Boschi    country SMR
  forms Boschi
  term Captain Regent   sector GOV   from 2019-10-01   to 2020-04-01
person Mariella Mularoni    country SMR
  forms Mularoni
  term Captain Regent   sector GOV   from 2019-10-01   to 2020-04-01
person Grazia Zafferani    country SMR
  forms Zafferani
  term Captain Regent   sector GOV   from 2020-04-01   to 2020-10-01
person Alessandro Cardelli    country SMR
  forms Cardelli
  term Captain Regent   sector GOV   from 2020-10-01   to 2021-04-01
person Mirko Dolcini    country SMR
  forms Dolcini
  term Captain Regent   sector GOV   from 2020-10-01   to 2021-04-01
person Gian Carlo Venturini    country SMR
  forms Venturini
  term Captain Regent   sector GOV   from 2021-04-01   to 2021-10-01
person Marco Nicolini    country SMR
  forms Nicolini
  term Captain Regent   sector GOV   from 2021-04-01   to 2021-10-01
person Giacomo Simoncini    country SMR
  forms Simoncini
  term Captain Regent   sector GOV   from 2021-10-01   to 2022-04-01
person Paolo Rondelli    country SMR
  forms Rondelli
  term Captain Regent   sector GOV   from 2022-04-01
person Clelio Galassi    country SMR
  term Finance Minister   sector GOV   from 1990   to 2002
person Pier Marino Mularoni    country SMR
  term Finance Minister   sector GOV   from 2002   to 2006
person Stefano Macina    country SMR
  term Finance Minister   sector GOV   from 2006   to 2008
person Claudio Felici    country SMR
  term Finance Minister   sector GOV   from 2012   to 2014
person Simone Celli    country SMR
  term Finance Minister   sector GOV   from 2016-12-27   to 2018
person Eva Guidi    country SMR
  term Finance Minister   sector GOV   from 2018   to 2020
person Marco Gatti    country SMR
  term Finance Minister   sector GOV   from 2020-01-08
person Elena Tonnini    country SMR
  term Interior Minister   sector GOV   from 2020-01-07
person Hussein Sheikh Abdirahman    country SOM
  term Defence Minister   sector GOV   from 2008   to 2008
person Mohamed Abdi Mohamed    country SOM
  term Defence Minister   sector GOV   from 2009-02-21   to 2010-11-10
person Abdihakim Mohamoud Haji-Faqi    country SOM
  term Defence Minister   sector GOV   from 2010-11-12   to 2011-07-20
  term Defence Minister   sector GOV   from 2012-11-04   to 2014-01-17
person Hussein Arab Isse    country SOM
  term Defence Minister   sector GOV   from 2011-07-20   to 2012-11-04
person Mohamed Sheikh Hassan    country SOM
  term Defence Minister   sector GOV   from 2014-01-17   to 2015-01-27
person Abdulkadir Sheikh Dini    country SOM
  term Defence Minister   sector GOV   from 2015-01-27   to 2017-03-21
person Abdirashid Abdullahi Mohamed    country SOM
  term Defence Minister   sector GOV   from 2017-03-21   to 2017-10-12
person Hassan Hussien Haji    country SOM
  term Defence Minister   sector GOV   from 2020-10-24
person Ismail Mahmud Hurre    country SOM
  term Foreign Minister   sector GOV   from 2000   to 2002
  term Foreign Minister   sector GOV   from 2006   to 2007
person Yusuf Hassan Ibrahim    country SOM
  term Foreign Minister   sector GOV   from 2002   to 2004
  term Foreign Minister   sector GOV   from 2010   to 2010-11-12
person Abdullahi Sheikh Ismail    country SOM
  term Foreign Minister   sector GOV   from 2004   to 2006
person Hussein Elabe Fahiye    country SOM
  term Foreign Minister   sector GOV   from 2007   to 2007
person Muhammad Ali Hamoud    country SOM
  forms Hamoud
  term Foreign Minister   sector GOV   from 2007   to 2008
  term Prime Minister   sector GOV   from 1987-02-01   to 1990-09-03
  term President   sector GOV   from 1991-01-29   to 1997-01-03
person Ali Ahmed Jama Jangali    country SOM
  forms Ali Ahmad Jama Jingili
  term Foreign Minister   sector GOV   from 2008   to 2010
person Mohamed Abdullahi Omaar    country SOM
  forms Mohamed Abdullahi Omar
  term Foreign Minister   sector GOV   from 2009-02-20   to 2009
  term Foreign Minister   sector GOV   from 2010-11-12   to 2012-02-20
person Abdullahi Haji Hassan Mohamed Nuur    country SOM
  term Foreign Minister   sector GOV   from 2012-02-20   to 2012-11-04
person Fawzia Yusuf Adam    country SOM
  term Foreign Minister   sector GOV   from 2012-11-04   to 2014-01-17
person Abdirahman Duale Bayle    country SOM
  term Foreign Minister   sector GOV   from 2014   to 2015
person Abdirahman Beileh    country SOM
  term Foreign Minister   sector GOV   from 2014-01-17   to 2015-01-27
  term Finance Minister   sector GOV   from 2017-03-29
person Abdisalan Hadliye Omar    country SOM
  term Foreign Minister   sector GOV   from 2015   to 2017
person Abdisalam Omer    country SOM
  term Foreign Minister   sector GOV   from 2015-01-27   to 2017-03-29
person Yusuf Garaad Omar    country SOM
  term Foreign Minister   sector GOV   from 2017   to 2018
person Ahmed Isse Awad    country SOM
  term Foreign Minister   sector GOV   from 2018   to 2020-11
person Mohamed Abdirizak Mohamud    country SOM
  term Foreign Minister   sector GOV   from 2020-10-24
person Umar Arteh Ghalib    country SOM
  forms Ghalib
  term Prime Minister   sector GOV   from 1991-01-24   to 1993-01-01
person Ali Khalif Galaydh    country SOM
  forms Galaydh
  term Prime Minister   sector GOV   from 2000-10-08   to 2001-10-28
person Osman Jama Ali    country SOM
  term Prime Minister   sector GOV   from 2001-10-28   to 2001-11-12
person Hassan Abshir Farah    country SOM
  forms Farah
  term Prime Minister   sector GOV   from 2001-11-12   to 2003-12-08
person Abdi Yusuf hussein    country SOM
  term Prime Minister   sector GOV   from 2003-12-08   to 2004-11-03
person Ali Mohammed Ghedi    country SOM
  forms Ghedi
  term Prime Minister   sector GOV   from 2004-12-23   to 2007-10-30
person Salim Aliyow Ibrow    country SOM
  forms Ibrow
  term Prime Minister   sector GOV   from 2007-10-30   to 2007-11-24
person Nur Hassan Hussein    country SOM
  term Prime Minister   sector GOV   from 2007-11-24   to 2009-02-14
person Omar Abdirashid Ali Sharmarke    country SOM
  forms Sharmarke
  term Prime Minister   sector GOV   from 2009-02-14   to 2010-09-24
  term Prime Minister   sector GOV   from 2014-12-24   to 2017-03-01
person Abdiwahid Elmi Gonjeh    country SOM
  forms Gonjeh
  term Prime Minister   sector GOV   from 2010-09-24   to 2010-11-01
person Mohamed Abdullahi Farmajo    country SOM
  forms Farmajo
  term Prime Minister   sector GOV   from 2010-10-31   to 2011-06-19
  term President   sector GOV   from 2017-02-16   to 2022-05-15
person Abdiweli Mohamed Ali    country SOM
  term Prime Minister   sector GOV   from 2011-06-19   to 2012-10-17
person Abdi Farah Shirdon    country SOM
  forms Shirdon
  term Prime Minister   sector GOV   from 2012-10-17   to 2013-12-21
person Abdiweli Sheikh Ahmed    country SOM
  term Prime Minister   sector GOV   from 2013-12-21   to 2014-12-24
person Hassan Ali Khayre    country SOM
  forms Khayre
  term Prime Minister   sector GOV   from 2017-03-01   to 2020-07-25
person Mahdi Mohammed Gulaid    country SOM
  forms Gulaid
  term Prime Minister   sector GOV   from 2020-07-25   to 2020-09
person Mohamed Hussein Roble    country SOM
  forms Roble
  term Prime Minister   sector GOV   from 2020-09-23   to 2022-06-15
person Hamza Abdi Barre    country SOM
  forms Barre
  term Prime Minister   sector GOV   from 2022-06-15
person Siad Barre    country SOM
  forms Barre
  term President   sector GOV   from 1969-10-21   to 1991-01-26
person Abdiqasim Salad Hassan    country SOM
  forms Hassan
  term President   sector GOV   from 2000-08-27   to 2004-10-14
person Abdullahi Yusuf Ahmed    country SOM
  term President   sector GOV   from 2004-10-14   to 2008-12-29
person Adan Mohamed Nuur Madobe    country SOM
  forms Madobe
  term President   sector GOV   from 2008-12-29   to 2009-01-31
person Sharif Sheikh Ahmed    country SOM
  term President   sector GOV   from 2009-01-31   to 2012-08-20
person Muse Hassan Sheikh Sayid Abdulle    country SOM
  forms Abdulle
  term President   sector GOV   from 2012-08-20   to 2012-08-28
person Mohamed Osman Jawari    country SOM
  forms Jawari
  term President   sector GOV   from 2012-08-28   to 2012-09-16
person Hassan Sheikh Mohamud    country SOM
  forms Mohamud
  term President   sector GOV   from 2012-09-10   to 2017-02-16
  term President   sector GOV   from 2022-05-15
person Mukhtar Hussien Afrah    country SOM
  term Interior Minister   sector GOV   from 2020-10-24
person Abdulkadir Mohamed Nur    country SOM
  term Justice Minister   sector GOV   from 2020-10-24
person Territorial Artano    country SPM
  forms Council Stephane Artano, Artano
  term President   sector GOV   from 2007-02-21   to 2017-10-24
person Territorial Lenormand    country SPM
  forms Council Stephane Lenormand, Lenormand
  term President   sector GOV   from 2017-10-24   to 2020-10-13
person Territorial Briand    country SPM
  forms Council Bernard Briand, Briand
  term President   sector GOV   from 2020-10-13   to 2026-01-12
person Territorial Didio    country SPM
  forms Council Marc Didio, Didio
  term President   sector GOV   from 2026-01-12
person Zoran Stanković    country SRB
  term Defence Minister   sector GOV   from 2006-06-04   to 2007-05-15
person Dragan Šutanovac    country SRB
  term Defence Minister   sector GOV   from 2007-05-15   to 2012-07-27
person Aleksandar Vučić    country SRB
  forms Vučić
  term Defence Minister   sector GOV   from 2012-07-27   to 2013-09-02
  term Prime Minister   sector GOV   from 2014-04-27   to 2017-05-30
  term President   sector GOV   from 2017-05-31
  term Deputy Prime Minister   sector GOV   from 2012-07-27   to 2014-04-27
person Nebojša Rodić    country SRB
  term Defence Minister   sector GOV   from 2013-09-02   to 2014-04-27
person Bratislav Gašić    country SRB
  term Defence Minister   sector GOV   from 2014-04-27   to 2016-02-05
person Dušan Vujović    country SRB
  term Defence Minister   sector GOV   from 2016-02-05   to 2016-03-02
  term Finance Minister   sector GOV   from 2014-07-15   to 2018-05-16
person Aleksandar Vulin    country SRB
  term Defence Minister   sector GOV   from 2017-06-29   to 2020-10-28
  term Interior Minister   sector GOV   from 2020-10-28
person Nebojša Stefanović    country SRB
  term Defence Minister   sector GOV   from 2020-10-28
  term Deputy Prime Minister   sector GOV   from 2016-08-11
  term Interior Minister   sector GOV   from 2014-04-27   to 2020-10-28
person Vuk Drašković    country SRB
  term Foreign Minister   sector GOV   from 2004-03-03   to 2007-05-15
person Vuk Jeremić    country SRB
  term Foreign Minister   sector GOV   from 2007-05-15   to 2012-07-27
person Ivan Mrkić    country SRB
  term Foreign Minister   sector GOV   from 2012-07-27   to 2014-04-27
person Ivica Dačić    country SRB
  forms Dačić
  term Foreign Minister   sector GOV   from 2014-04-27   to 2020-10-22
  term Acting Prime Minister   sector GOV   from 2024-03-20   to 2024-05-02
  term Prime Minister   sector GOV   from 2012-07-27   to 2014-04-27
  term Prime Minister   sector GOV   from 2017-05-31   to 2017-06-29
  term Deputy Prime Minister   sector GOV   from 2008-07-07   to 2012-07-27
  term Interior Minister   sector GOV   from 2008-07-07   to 2014-04-27
person Nikola Selaković    country SRB
  term Foreign Minister   sector GOV   from 2020-10-28
  term Justice Minister   sector GOV   from 2012-07-27   to 2016-08-11
person Zoran Đinđić    country SRB
  forms Zoran Dindic, Đinđić
  term Prime Minister   sector GOV   from 2001-01-25   to 2003-03-12
person Žarko Korać    country SRB
  forms Korać
  term Prime Minister   sector GOV   from 2003-03-17   to 2003-03-18
  term Deputy Prime Minister   sector GOV   from 2001-01-25   to 2004-03-03
person Vojislav Koštunica    country SRB
  forms Koštunica
  term Prime Minister   sector GOV   from 2004-03-03   to 2008-07-07
  term President   sector GOV   from 2000-10-08   to 2003-03-07
person Mirko Cvetković    country SRB
  forms Cvetković
  term Prime Minister   sector GOV   from 2008-07-07   to 2012-07-27
  term Finance Minister   sector GOV   from 2007-05-15   to 2008-07-07
  term Finance Minister   sector GOV   from 2011-03-14   to 2012-07-27
person Ana Brnabić    country SRB
  forms Brnabić
  term Prime Minister   sector GOV   from 2017-06-29   to 2024-03-20
person Milos Vucevic    country SRB
  forms Vucevic
  term Prime Minister   sector GOV   from 2024-05-02   to 2025-04-16
person Djuro Macut    country SRB
  forms Macut
  term Prime Minister   sector GOV   from 2025-04-16
person Slobodan Milošević    country SRB
  forms Milošević
  term President   sector GOV   from 1989-05-15   to 2000-10-07
person Milan Milutinović    country SRB
  forms Milutinović
  term President   sector GOV   from 1997-12-29   to 2002-12-29
person Nataša Mićić    country SRB
  forms Mićić
  term President   sector GOV   from 2002-12-29   to 2004-02-04
person Svetozar Marovic    country SRB
  forms Marovic
  term President   sector GOV   from 2003-03-07   to 2006-06-04
person Dragan Maršićanin    country SRB
  forms Maršićanin
  term President   sector GOV   from 2004-02-04   to 2004-03-03
person Vojislav Mihailović    country SRB
  forms Mihailović
  term President   sector GOV   from 2004-03-03   to 2004-03-04
person Predrag Marković    country SRB
  forms Marković
  term President   sector GOV   from 2004-03-04   to 2004-07-11
person Boris Tadić    country SRB
  forms Tadić
  term President   sector GOV   from 2004-07-11   to 2012-04-05
person Slavica Đukić Dejanović    country SRB
  forms Slavica Dukic Dejanovic, Dejanović
  term President   sector GOV   from 2012-04-05   to 2012-05-31
person Tomislav Nikolić    country SRB
  forms Nikolić
  term President   sector GOV   from 2012-05-31   to 2017-05-31
person Dragan Tomić    country SRB
  term Deputy Prime Minister   sector GOV   from 1998-03-24   to 2000-10-24
person Vojislav Šešelj    country SRB
  term Deputy Prime Minister   sector GOV   from 1998-03-24   to 2000-10-24
person Nebojša Čović    country SRB
  term Deputy Prime Minister   sector GOV   from 2000-10-24   to 2004-03-03
person Aleksandar Pravdić    country SRB
  term Deputy Prime Minister   sector GOV   from 2001-01-25   to 2001-10-22
person Dušan Mihajlović    country SRB
  term Deputy Prime Minister   sector GOV   from 2001-01-25   to 2004-03-03
person József Kasza    country SRB
  term Deputy Prime Minister   sector GOV   from 2001-01-25   to 2004-03-03
person Mile Isakov    country SRB
  term Deputy Prime Minister   sector GOV   from 2001-01-25   to 2004-03-03
person Momčilo Perišić    country SRB
  term Deputy Prime Minister   sector GOV   from 2001-01-25   to 2002-03-27
person Vuk Obradović    country SRB
  term Deputy Prime Minister   sector GOV   from 2001-01-25   to 2001-06-11
person Čedomir Jovanović    country SRB
  term Deputy Prime Minister   sector GOV   from 2003-03-18   to 2004-03-03
person Mlađan Dinkić    country SRB
  forms Mladan Dinkic
  term Deputy Prime Minister   sector GOV   from 2008-07-07   to 2011-02-22
person Verica Kalanović    country SRB
  term Deputy Prime Minister   sector GOV   from 2011-03-14   to 2012-07-27
person Rasim Ljajić    country SRB
  term Deputy Prime Minister   sector GOV   from 2012-07-27   to 2020-10-28
person Zorana Mihajlović    country SRB
  term Deputy Prime Minister   sector GOV   from 2014-04-27
person Branislav Nedimović    country SRB
  term Deputy Prime Minister   sector GOV   from 2020-10-28
person Branko Ružić    country SRB
  term Deputy Prime Minister   sector GOV   from 2020-10-28
person Maja Gojković    country SRB
  term Deputy Prime Minister   sector GOV   from 2020-10-28
person Siniša Mali    country SRB
  term Finance Minister   sector GOV   from 2018-05-29
person Vlajko Stojiljković    country SRB
  term Interior Minister   sector GOV   from 1997-04-15   to 2000-10-11
person Dragan Jočić    country SRB
  term Interior Minister   sector GOV   from 2004-03-03   to 2008-07-07
person Vladan Batić    country SRB
  term Justice Minister   sector GOV   from 2001-01-25   to 2004-03-03
person Zoran Stojković    country SRB
  term Justice Minister   sector GOV   from 2004-03-03   to 2007-05-15
person Dušan Petrović    country SRB
  term Justice Minister   sector GOV   from 2007-05-15   to 2008-07-07
person Snežana Malović    country SRB
  term Justice Minister   sector GOV   from 2008-07-07   to 2012-07-27
person Nela Kuburović    country SRB
  term Justice Minister   sector GOV   from 2016-08-11   to 2020-10-28
person Maja Popović    country SRB
  term Justice Minister   sector GOV   from 2020-10-28
person Nhial Deng Nhial    country SSD
  term Defence Minister   sector GOV   from 2011-07-10   to 2011-08-26
  term Foreign Minister   sector GOV   from 2011-08-26   to 2013
  term Foreign Minister   sector GOV   from 2018-04-24   to 2019
person John Kong Nyuon    country SSD
  term Defence Minister   sector GOV   from 2011-08-26   to 2013-07-23
person Kuol Manyang Juuk    country SSD
  term Defence Minister   sector GOV   from 2013-07-31   to 2020-03
person Angelina Teny    country SSD
  term Defence Minister   sector GOV   from 2020-03-12
person Deng Alor Kuol    country SSD
  forms Deng Alor Kol
  term Foreign Minister   sector GOV   from 2011   to 2011
  term Foreign Minister   sector GOV   from 2016   to 2018-04-24
person Charles Manyang d'Awol    country SSD
  term Foreign Minister   sector GOV   from 2013   to 2013
person Barnaba Marial Benjamin    country SSD
  term Foreign Minister   sector GOV   from 2013-07-27   to 2016-03-23
person Peter Bashir Gbandi    country SSD
  term Foreign Minister   sector GOV   from 2016   to 2016
person Martin Elia Lomuro    country SSD
  term Foreign Minister   sector GOV   from 2018   to 2018
person Awut Deng Acuil    country SSD
  term Foreign Minister   sector GOV   from 2019   to 2020
person Beatrice Wani-Noah    country SSD
  term Foreign Minister   sector GOV   from 2020   to 2021-09-09
person Mayiik Ayii Deng    country SSD
  term Foreign Minister   sector GOV   from 2021-09-09
person Salva Kiir Mayardit    country SSD
  forms Salva Kiir, Mayardit
  term President   sector GOV   from 2011-07-09
  term Vice President   sector GOV   from 2005-07-09   to 2005-07-30
person Morris Yel Akol    country SSD
  term Finance Minister   sector GOV   from 2010-05-18
person David Deng Athorbie    country SSD
  term Finance Minister   sector GOV   from 2011-07   to 2011-08
  term Finance Minister   sector GOV   from 2015-01-12   to 2016-07-17
person Kosti Manibe    country SSD
  term Finance Minister   sector GOV   from 2011-08-26   to 2013
person Marial Awou    country SSD
  term Finance Minister   sector GOV   from 2013   to 2013
person Aggrey Tisa Sabuni    country SSD
  term Finance Minister   sector GOV   from 2013-07-31   to 2016-04-28
person Stephen Dhieu Dau    country SSD
  term Finance Minister   sector GOV   from 2016-07-27   to 2018-03
person Salvatore Garang    country SSD
  term Finance Minister   sector GOV   from 2018-03   to 2020-09-16
person Athian Ding Athian    country SSD
  term Finance Minister   sector GOV   from 2020-09-16   to 2021-11-12
person Agak Achuil Lual    country SSD
  term Finance Minister   sector GOV   from 2021-11-12
person Gier Choung Aloung    country SSD
  term Interior Minister   sector GOV   from 2011-07-10   to 2011-08-26
person Alison Manani Magaya    country SSD
  term Interior Minister   sector GOV   from 2011-08-26   to 2013-07-23
person Aleu Ayieny Aleu    country SSD
  term Interior Minister   sector GOV   from 2013-07-31   to 2016-04
person Alfred Lado Gore    country SSD
  term Interior Minister   sector GOV   from 2016-04-29   to 2019-09
person Paul Mayom Akech    country SSD
  term Interior Minister   sector GOV   from 2020-03-12   to 2021-11-12
person Mahmoud Solomon    country SSD
  term Interior Minister   sector GOV   from 2021-11-12
person John Luk Jok    country SSD
  term Justice Minister   sector GOV   from 2011   to 2013
person Tellar Riing Deng    country SSD
  term Justice Minister   sector GOV   from 2013-07-31   to 2016-04-28
person Paulino Wanawilla    country SSD
  term Justice Minister   sector GOV   from 2016-04-29   to 2020-03
person Ruben Madol Arol Kachuol    country SSD
  term Justice Minister   sector GOV   from 2020-02-22
person Riek Machar    country SSD
  forms Riek Machar Teny Dhurgon
  term Vice President   sector GOV   from 2011-07-09   to 2013-07-23
  term Vice President   sector GOV   from 2016-04-26   to 2016-07-26
  term Vice President   sector GOV   from 2020-02-21
person James Wani Igga    country SSD
  term Vice President   sector GOV   from 2013-08-25
person Taban Deng Gai    country SSD
  term Vice President   sector GOV   from 2016-07-23
person Rebecca Nyandeng De Mabior    country SSD
  term Vice President   sector GOV   from 2020-02-21
person Hussein Abdelbagi    country SSD
  term Vice President   sector GOV   from 2020-02-23
person Victor Monteiro    country STP
  term Defence Minister   sector GOV   from 2002-03-28   to 2002-10-07
person Fernando Daqua    country STP
  term Defence Minister   sector GOV   from 2002-10-07   to 2003-08-01
person Óscar Sousa    country STP
  term Defence Minister   sector GOV   from 2003-08-09   to 2008-06-22
  term Defence Minister   sector GOV   from 2012-12-12   to 2014-11-24
  term Defence Minister   sector GOV   from 2018-12-03   to 2021-08
  term Foreign Minister   sector GOV   from 2004-03-08   to 2004-03-30
  term Foreign Minister   sector GOV   from 2006-01-16   to 2006-04
person Elsa Teixeira Pinto    country STP
  forms Elsa Texeira de Barros Pinto
  term Defence Minister   sector GOV   from 2008-06-22   to 2010-08-14
  term Foreign Minister   sector GOV   from 2018-12-03   to 2020-09-19
  term Justice Minister   sector GOV   from 2004   to 2006
person Raul Cravid    country STP
  term Defence Minister   sector GOV   from 2008-06-22   to 2010-08-14
person Carlos Olímpio Stock    country STP
  term Defence Minister   sector GOV   from 2010-08-14   to 2012-12-05
  term Defence Minister   sector GOV   from 2014-11-25   to 2016-10-18
person Armindo Ramos    country STP
  term Defence Minister   sector GOV   from 2014-11-25   to 2018-12-03
person Jorge Bom Jesus    country STP
  forms Jesus
  term Defence Minister   sector GOV   from 2021-08   to 2022-02-02
  term Prime Minister   sector GOV   from 2018-12-03   to 2022-11-09
person Jorge Amado    country STP
  term Defence Minister   sector GOV   from 2022-02-02
person Paulo Jorge Espirito Santo    country STP
  term Foreign Minister   sector GOV   from 1999-07   to 2000-04-05
person Joaquim Rafael Branco    country STP
  forms Joachim Rafael Branco, Branco
  term Foreign Minister   sector GOV   from 2000   to 2001
  term Prime Minister   sector GOV   from 2008-06-22   to 2010-08-14
person Patrice Trovoada    country STP
  forms Patrice Emery Trovoada, Trovoada
  term Foreign Minister   sector GOV   from 2001   to 2002-02
  term Prime Minister   sector GOV   from 2008-02-14   to 2008-06-22
  term Prime Minister   sector GOV   from 2010-08-14   to 2012-12-12
  term Prime Minister   sector GOV   from 2014-11-25   to 2018-12-03
  term Prime Minister   sector GOV   from 2022-11-10   to 2025-01-12
person Mateus Meira Rita    country STP
  term Foreign Minister   sector GOV   from 2002-02   to 2002-03-08
  term Foreign Minister   sector GOV   from 2002-10-07   to 2004-03-08
person Alda Bandeira    country STP
  term Foreign Minister   sector GOV   from 2002-03-08   to 2002-10-07
person Ovídio Manuel Barbosa Pequeno    country STP
  term Foreign Minister   sector GOV   from 2004-03-30   to 2006-01-16
  term Foreign Minister   sector GOV   from 2007-11-20   to 2008
person Carlos Gustavo dos Anjos    country STP
  term Foreign Minister   sector GOV   from 2006-04-21   to 2007-11-20
person Carlos Tiny    country STP
  term Foreign Minister   sector GOV   from 2008-06   to 2010-08
person Manuel Salvador dos Ramos    country STP
  forms Américo d'Oliveira Dos Ramos, dos Ramos
  term Foreign Minister   sector GOV   from 2010-08   to 2012-12-12
  term Foreign Minister   sector GOV   from 2014-11   to 2016-10-18
  term Prime Minister   sector GOV   from 2025-01-12
person Natália Pedro da Costa Umbelina Neto    country STP
  term Foreign Minister   sector GOV   from 2012-12-12   to 2014-11-24
person Urbino Botelho    country STP
  term Foreign Minister   sector GOV   from 2016-10-18   to 2018-12-03
person Edite Ten Juá    country STP
  term Foreign Minister   sector GOV   from 2020-09-19   to 2022-11-08
  term Justice Minister   sector GOV   from 2012   to 2014
person Alberto Neto Pereira    country STP
  term Foreign Minister   sector GOV   from 2022-11-14
person Guilherme Posser da Costa    country STP
  forms da Costa
  term Prime Minister   sector GOV   from 1999-01-05   to 2001-09-26
person Evaristo Carvalho    country STP
  forms Carvalho
  term Prime Minister   sector GOV   from 2001-09-26   to 2002-03-28
  term President   sector GOV   from 2016-09-03   to 2021-10-02
person Gabriel Costa    country STP
  forms Costa
  term Prime Minister   sector GOV   from 2002-03-28   to 2002-10-07
  term Prime Minister   sector GOV   from 2012-12-12   to 2014-11-25
person Maria das Neves    country STP
  forms Neves
  term Prime Minister   sector GOV   from 2002-10-07   to 2004-09-18
person Damião Vaz d'Almeida    country STP
  forms d'Almeida
  term Prime Minister   sector GOV   from 2004-09-18   to 2005-06-08
person Maria do Carmo Silveira    country STP
  forms Silveira
  term Prime Minister   sector GOV   from 2005-06-08   to 2006-04-21
person Tomé Vera Cruz    country STP
  forms Cruz
  term Prime Minister   sector GOV   from 2006-04-21   to 2008-02-14
person Miguel Trovoada    country STP
  forms Trovoada
  term President   sector GOV   from 1995-08-21   to 2001-09-03
person Fradique de Menezes    country STP
  forms Fradique Bandiera Melo de Menezes, de Menezes
  term President   sector GOV   from 2001-09-03   to 2011-09-03
person Fernando Pereira    country STP
  term President   sector GOV   from 2003-07-16   to 2003-07-23
person Manuel Pinto da Costa    country STP
  forms da Costa
  term President   sector GOV   from 2011-09-03   to 2016-09-03
person Carlos Vila Nova    country STP
  forms Carlos Manuel Vila Nova, Nova
  term President   sector GOV   from 2021-10-02
person Engrácio da Graça    country STP
  term Finance Minister   sector GOV   from 2021-10-13   to 2022-11-14
person Genésio da Mata    country STP
  term Finance Minister   sector GOV   from 2022-11-14
person Paulo Jorge Rodrigues Espírito Santo    country STP
  term Justice Minister   sector GOV   from 1996   to 2000
person Alberto Paulino    country STP
  term Justice Minister   sector GOV   from 1999   to 2001
person José Paquete D'Alva Teixeira    country STP
  term Justice Minister   sector GOV   from 2001   to 2002
person Alda Alves de Melo dos Santos    country STP
  term Justice Minister   sector GOV   from 2002   to 2002
person Justino Veiga    country STP
  forms Justino Viegas
  term Justice Minister   sector GOV   from 2003   to 2004
  term Justice Minister   sector GOV   from 2006   to 2008
  term Justice Minister   sector GOV   from 2010   to 2010
person Jose Carlos Barreiro    country STP
  term Justice Minister   sector GOV   from 2008   to 2008
person Elísio D'Alva Teixeira    country STP
  term Justice Minister   sector GOV   from 2010   to 2012
person Roberto Raposo    country STP
  term Justice Minister   sector GOV   from 2014   to 2015
person Ilza Amado Vaz    country STP
  term Justice Minister   sector GOV   from 2016   to 2018
  term Justice Minister   sector GOV   from 2022-11-14
person Ivete Santos Lima Correia    country STP
  term Justice Minister   sector GOV   from 2018-12-03   to 2022-02-02
person Cilcio dos Santos    country STP
  term Justice Minister   sector GOV   from 2022-02-02   to 2022-11-14
person Mikhail Gorbachev    country SUN
  forms Gorbachev
  term President   sector GOV   from 1990-03-15   to 1991-12-25
person Errol Snijders    country SUR
  term Defence Minister   sector GOV   from 1999   to 2000
  term Foreign Minister   sector GOV   from 1997   to 2000
person Ronald Assen    country SUR
  term Defence Minister   sector GOV   from 2000   to 2005
person Ivan Fernald    country SUR
  term Defence Minister   sector GOV   from 2005   to 2010
person Lamuré Latour    country SUR
  term Defence Minister   sector GOV   from 2010   to 2015
person Ronni Benschop    country SUR
  term Defence Minister   sector GOV   from 2015   to 2020
person Krishna Mathoera    country SUR
  term Defence Minister   sector GOV   from 2020-07-16
person Marie Levens    country SUR
  term Foreign Minister   sector GOV   from 2000   to 2005
person Lygia Kraag-Keteldijk    country SUR
  term Foreign Minister   sector GOV   from 2005-09-02   to 2010-08-12
person Winston Lackin    country SUR
  term Foreign Minister   sector GOV   from 2010-08-13   to 2015-08-13
person Niermala Badrising    country SUR
  term Foreign Minister   sector GOV   from 2015-08-13   to 2017-02-01
person Yildiz Pollack-Beighle    country SUR
  term Foreign Minister   sector GOV   from 2017-02-01   to 2020-07-16
person Albert Ramdin    country SUR
  term Foreign Minister   sector GOV   from 2020-07-16
person Ramsewak Shankar    country SUR
  forms Shankar
  term President   sector GOV   from 1988-01-25   to 1990-12-24
person Ivan Graanoogst    country SUR
  forms Graanoogst
  term President   sector GOV   from 1990-12-24   to 1990-12-29
person Johan Kraag    country SUR
  forms Kraag
  term President   sector GOV   from 1990-12-29   to 1991-09-16
person Ronald Venetiaan    country SUR
  forms Runaldo Ronald Venetiaan, Venetiaan
  term President   sector GOV   from 1991-09-16   to 1996-09-15
  term President   sector GOV   from 2000-08-12   to 2010-08-12
person Jules Wijdenbosch    country SUR
  forms Wijdenbosch
  term President   sector GOV   from 1996-09-15   to 2000-08-12
person Dési Bouterse    country SUR
  forms Desire Delano Bouterse, Bouterse
  term President   sector GOV   from 2010-08-12   to 2020-07-16
person Chan Santokhi    country SUR
  forms Chandrikapersad Santokhi, Santokhi
  term President   sector GOV   from 2020-07-16   to 2025-07-16
  term Justice Minister   sector GOV   from 2005-09-01   to 2010-08-13
person Jennifer Geerlings-Simons    country SUR
  forms Geerlings-Simons
  term President   sector GOV   from 2025-07-16
person Armand Achaibersing    country SUR
  term Finance Minister   sector GOV   from 2020-07-16
person Bronto Somohardjo    country SUR
  term Interior Minister   sector GOV   from 2020-07-16
person Yvonne Raveles-Resida    country SUR
  term Justice Minister   sector GOV   from 1999   to 2000-09
person Siegfried Gilds    country SUR
  forms Sigfried Gilds
  term Justice Minister   sector GOV   from 2000   to 2005
person Kenneth Amoksi    country SUR
  term Justice Minister   sector GOV   from 2020-07-16
person Pretaap Radhakishun    country SUR
  term Vice President   sector GOV   from 1996-09-15   to 2000-08-12
person Jules Ajodhia    country SUR
  term Vice President   sector GOV   from 2000-08-12   to 2005-08-12
person Ram Sardjoe    country SUR
  term Vice President   sector GOV   from 2005-08-12   to 2010-08-12
person Robert Ameerali    country SUR
  term Vice President   sector GOV   from 2010-08-12   to 2015-08-12
person Ashwin Adhin    country SUR
  term Vice President   sector GOV   from 2015-08-12   to 2020-07-16
person Ronnie Brunswijk    country SUR
  term Vice President   sector GOV   from 2020-07-16
person Jaroslav Naď    country SVK
  term Defence Minister   sector GOV   from 2020-03-21
person Eduard Kukan    country SVK
  term Foreign Minister   sector GOV   from 1998-10-30   to 2006-07-04
person Mikuláš Dzurinda    country SVK
  forms Dzurinda
  term Foreign Minister   sector GOV   from 2010-07-08   to 2012-04-04
  term Prime Minister   sector GOV   from 1998-10-30   to 2006-07-04
person Miroslav Lajčák    country SVK
  term Foreign Minister   sector GOV   from 2012-04-04   to 2020-03-20
person Ivan Korčok    country SVK
  term Foreign Minister   sector GOV   from 2020-04-08
person Vladimír Mečiar    country SVK
  forms Mečiar
  term Prime Minister   sector GOV   from 1993-01-01   to 1994-03-16
  term Prime Minister   sector GOV   from 1994-12-13   to 1998-10-30
person Jozef Moravcik    country SVK
  forms Moravcik
  term Prime Minister   sector GOV   from 1994-03-16   to 1994-12-13
person Robert Fico    country SVK
  forms Fico
  term Prime Minister   sector GOV   from 2006-07-04   to 2010-07-08
  term Prime Minister   sector GOV   from 2012-04-04   to 2018-03-15
  term Prime Minister   sector GOV   from 2023-10-25
person Iveta Radičová    country SVK
  forms Radičová
  term Prime Minister   sector GOV   from 2010-07-08   to 2012-04-04
person Peter Pellegrini    country SVK
  forms Peter Pelligrini, Pellegrini
  term Prime Minister   sector GOV   from 2018-03-22   to 2020-03-21
  term President   sector GOV   from 2024-06-15
  term Finance Minister   sector GOV   from 2019-04-11   to 2019-05-07
  term Interior Minister   sector GOV   from 2018-04-17   to 2018-04-26
person Igor Matovič    country SVK
  forms Matovič
  term Prime Minister   sector GOV   from 2020-03-21   to 2021-04-01
  term Deputy Prime Minister   sector GOV   from 2021-04-01
  term Finance Minister   sector GOV   from 2021-04-01
person Eduard Heger    country SVK
  forms Heger
  term Prime Minister   sector GOV   from 2021-04-01   to 2023-05-15
  term Finance Minister   sector GOV   from 2020-03-21   to 2021-04-01
person and Ódor    country SVK
  forms Ódor
  term Prime Minister   sector GOV   from 2023-05-15   to 2023-10-25
person Rudolf Schuster    country SVK
  forms Schuster
  term President   sector GOV   from 1999-06-15   to 2004-06-15
person Ivan Gašparovič    country SVK
  forms Gašparovič
  term President   sector GOV   from 2004-06-15   to 2014-06-15
person Andrej Kiska    country SVK
  forms Kiska
  term President   sector GOV   from 2014-06-15   to 2019-06-15
person Zuzana Čaputová    country SVK
  forms Čaputová
  term President   sector GOV   from 2019-06-15   to 2024-06-15
person Robert Kaliňák    country SVK
  term Deputy Prime Minister   sector GOV   from 2012-04-04   to 2018-03-12
  term Interior Minister   sector GOV   from 2006-07-04   to 2010-07-08
  term Interior Minister   sector GOV   from 2012-04-04   to 2018-03-12
person Richard Sulík    country SVK
  term Deputy Prime Minister   sector GOV   from 2020-03-21
person Štefan Holý    country SVK
  term Deputy Prime Minister   sector GOV   from 2021-04-01
person Peter Kažimír    country SVK
  term Finance Minister   sector GOV   from 2012-04-04   to 2019-04-11
person Ladislav Kamenický    country SVK
  term Finance Minister   sector GOV   from 2019-05-07   to 2020-03-21
person Tomáš Drucker    country SVK
  term Interior Minister   sector GOV   from 2018-03-22   to 2018-04-17
person Denisa Saková    country SVK
  term Interior Minister   sector GOV   from 2018-04-26   to 2020-03-21
person Roman Mikulec    country SVK
  term Interior Minister   sector GOV   from 2020-03-21
person Mária Kolíková    country SVK
  term Justice Minister   sector GOV   from 2021-04-01
person Franci Demšar    country SVN
  term Defence Minister   sector GOV   from 1999-02-04   to 2000-06-07
person Janez Janša    country SVN
  forms Janša
  term Defence Minister   sector GOV   from 2000-06-07   to 2000-11-30
  term Prime Minister   sector GOV   from 2004-12-03   to 2008-11-21
  term Prime Minister   sector GOV   from 2012-02-10   to 2013-03-20
  term Prime Minister   sector GOV   from 2020-03-13   to 2022-05-25
person Anton Grizold    country SVN
  term Defence Minister   sector GOV   from 2000-11-30   to 2004-12-03
person Karl Erjavec    country SVN
  term Defence Minister   sector GOV   from 2004-12-03   to 2008-11-21
  term Defence Minister   sector GOV   from 2018-09-13   to 2020-03-13
  term Foreign Minister   sector GOV   from 2012-02-10   to 2018-09-13
person Ljubica Jelušič    country SVN
  term Defence Minister   sector GOV   from 2008-11-21   to 2011-09-20
person Aleš Hojs    country SVN
  term Defence Minister   sector GOV   from 2012-02-10   to 2013-03-20
  term Interior Minister   sector GOV   from 2020-03-13   to 2022-06-01
person Roman Jakič    country SVN
  term Defence Minister   sector GOV   from 2013-03-20   to 2014-09-18
person Janko Veber    country SVN
  term Defence Minister   sector GOV   from 2014-09-18   to 2015-04-09
person Andreja Katič    country SVN
  term Defence Minister   sector GOV   from 2015-05-13   to 2018-09-13
  term Justice Minister   sector GOV   from 2018-09-13   to 2020-03-13
person Matej Tonin    country SVN
  term Defence Minister   sector GOV   from 2020-03-13   to 2022-06-01
  term Deputy Prime Minister   sector GOV   from 2020-03-13   to 2022-06-01
person Marjan Šarec    country SVN
  forms Šarec
  term Defence Minister   sector GOV   from 2022-06-01
  term Prime Minister   sector GOV   from 2018-08-17   to 2020-03-03
person Dimitrij Rupel    country SVN
  term Foreign Minister   sector GOV   from 2000-02-02   to 2000-06-07
  term Foreign Minister   sector GOV   from 2000-11-30   to 2004-07-06
  term Foreign Minister   sector GOV   from 2004-12-03   to 2008-11-21
person Lojze Peterle    country SVN
  term Foreign Minister   sector GOV   from 2000-06-07   to 2000-11-30
person Ivo Vajgl    country SVN
  term Foreign Minister   sector GOV   from 2004-07-06   to 2004-12-03
person Samuel Žbogar    country SVN
  term Foreign Minister   sector GOV   from 2008-11-21   to 2011-09-20
person Miro Cerar    country SVN
  forms Cerar
  term Foreign Minister   sector GOV   from 2018-09-13   to 2020-03-13
  term Prime Minister   sector GOV   from 2014-09-18   to 2018-03-14
person Anže Logar    country SVN
  term Foreign Minister   sector GOV   from 2020-03-13   to 2022-06-01
person Tanja Fajon    country SVN
  term Foreign Minister   sector GOV   from 2022-06-01
  term Deputy Prime Minister   sector GOV   from 2022-06-01
person Janez Drnovšek    country SVN
  forms Drnovšek
  term Prime Minister   sector GOV   from 1992-05-14   to 2000-06-07
  term Prime Minister   sector GOV   from 2000-11-30   to 2002-12-19
  term President   sector GOV   from 2002-12-22   to 2007-12-23
person Andrej Bajuk    country SVN
  forms Bajuk
  term Prime Minister   sector GOV   from 2000-06-07   to 2000-11-30
  term Finance Minister   sector GOV   from 2004   to 2008
person Anton Rop    country SVN
  term Prime Minister   sector GOV   from 2002-12-19   to 2004-12-03
person Borut Pahor    country SVN
  forms Pahor
  term Prime Minister   sector GOV   from 2008-11-21   to 2012-02-10
  term President   sector GOV   from 2012-12-23   to 2022-12-23
person Alenka Bratušek    country SVN
  forms Bratušek
  term Prime Minister   sector GOV   from 2013-03-20   to 2014-05-05
person Robert Golob    country SVN
  forms Golob
  term Prime Minister   sector GOV   from 2022-05-25
person Peterle    country SVN
  term Chairman of the Executive Council   sector GOV   from 1991-12-23   to 1992-05-14
person Milan Kučan    country SVN
  forms Kučan
  term President   sector GOV   from 1990-04-22   to 2002-12-22
person Danilo Türk    country SVN
  forms Türk
  term President   sector GOV   from 2007-12-23   to 2012-12-22
person Natasa Pirc Musar    country SVN
  forms Musar
  term President   sector GOV   from 2022-12-23
person Aleksandra Pivec    country SVN
  term Deputy Prime Minister   sector GOV   from 2020-03-13   to 2020-10-05
person Zdravko Počivalšek    country SVN
  term Deputy Prime Minister   sector GOV   from 2020-03-13   to 2022-06-01
person Danijel Bešič Loredan    country SVN
  term Deputy Prime Minister   sector GOV   from 2022-06-01
person Luka Mesec    country SVN
  term Deputy Prime Minister   sector GOV   from 2022-06-01
person Dušan Mramor    country SVN
  term Finance Minister   sector GOV   from 2002-12-19   to 2004-12-03
  term Finance Minister   sector GOV   from 2014-09-18   to 2016-09-21
person Franc Križanič    country SVN
  term Finance Minister   sector GOV   from 2008-11-21   to 2011-09-20
person Alenka Smerkolj    country SVN
  term Finance Minister   sector GOV   from 2016-07-13   to 2016-09-21
person Mateja Vraničar Erman    country SVN
  term Finance Minister   sector GOV   from 2016-09-21   to 2018-09-13
person Andrej Bertoncelj    country SVN
  term Finance Minister   sector GOV   from 2018-09-13   to 2020-01-27
person Andrej Šircelj    country SVN
  term Finance Minister   sector GOV   from 2020-03-13   to 2022-06-01
person Klemen Boštjančič    country SVN
  term Finance Minister   sector GOV   from 2022-06-01
person Katarina Kresal    country SVN
  term Interior Minister   sector GOV   from 2008-11-21   to 2011-09-02
person Vinko Gorenak    country SVN
  term Interior Minister   sector GOV   from 2012-02-10   to 2013-02-27
person Gregor Virant    country SVN
  term Interior Minister   sector GOV   from 2013-03-20   to 2014-09-18
person Vesna Györkös Žnidar    country SVN
  term Interior Minister   sector GOV   from 2014-09-18   to 2018-09-13
person Tatjana Bobnar    country SVN
  term Interior Minister   sector GOV   from 2022-06-01
person Aleš Zalar    country SVN
  term Justice Minister   sector GOV   from 2008-11-21   to 2011-09-20
person Goran Klemenčič    country SVN
  term Justice Minister   sector GOV   from 2014-09-18   to 2018-09-13
person Lilijana Kozlovič    country SVN
  term Justice Minister   sector GOV   from 2020-03-13   to 2021-05-27
person Marjan Dikaučič    country SVN
  term Justice Minister   sector GOV   from 2021-06-15   to 2022-06-01
person Dominika Švarc Pipan    country SVN
  term Justice Minister   sector GOV   from 2022-06-01
person Björn von Sydow    country SWE
  term Defence Minister   sector GOV   from 1997-02-01   to 2002-09-30
person Lena Hjelm-Wallén    country SWE
  term Defence Minister   sector GOV   from 2002-09-30   to 2002-10-21
  term Deputy Prime Minister   sector GOV   from 1995-11-17   to 2002-10-21
  term Justice Minister   sector GOV   from 2000-09-21   to 2000-10-16
person Pär Nuder    country SWE
  term Defence Minister   sector GOV   from 2002-10-21   to 2002-11-03
  term Finance Minister   sector GOV   from 2004-10-31   to 2006-10-06
person Leni Björklund    country SWE
  term Defence Minister   sector GOV   from 2002-11-04   to 2006-10-06
person Mikael Odenberg    country SWE
  term Defence Minister   sector GOV   from 2006-10-06   to 2007-09-05
person Sten Tolgfors    country SWE
  term Defence Minister   sector GOV   from 2007-09-05   to 2012-03-29
person Catharina Elmsäter-Svärd    country SWE
  term Defence Minister   sector GOV   from 2012-03-29   to 2012-04-18
person Karin Enström    country SWE
  term Defence Minister   sector GOV   from 2012-04-18   to 2014-10-03
person Peter Hultqvist    country SWE
  term Defence Minister   sector GOV   from 2014-10-03
person Anna Lindh    country SWE
  term Foreign Minister   sector GOV   from 1998-10-07   to 2003-09-11
person Jan O. Karlsson    country SWE
  term Foreign Minister   sector GOV   from 2003-09-11   to 2003-10-10
person Laila Freivalds    country SWE
  term Foreign Minister   sector GOV   from 2003-10-10   to 2006-03-21
  term Deputy Prime Minister   sector GOV   from 2004-10-01   to 2004-11-01
  term Justice Minister   sector GOV   from 1994-10-07   to 2000-09-21
person Bosse Ringholm    country SWE
  term Foreign Minister   sector GOV   from 2006-03-21   to 2006-03-27
  term Deputy Prime Minister   sector GOV   from 2004-11-01   to 2006-10-06
  term Finance Minister   sector GOV   from 1999-04-12   to 2004-10-21
person Carin Jämtin    country SWE
  term Foreign Minister   sector GOV   from 2006-03-27   to 2006-04-24
person Jan Eliasson    country SWE
  term Foreign Minister   sector GOV   from 2006-04-24   to 2006-10-06
person Carl Bildt    country SWE
  forms Bildt
  term Foreign Minister   sector GOV   from 2006-10-06   to 2014-10-03
  term Prime Minister   sector GOV   from 1991-10-30   to 1994-10-07
person Margot Wallström    country SWE
  term Foreign Minister   sector GOV   from 2014-10-03   to 2019-09-10
  term Deputy Prime Minister   sector GOV   from 2014-10-03   to 2019-09-10
person Ann Linde    country SWE
  term Foreign Minister   sector GOV   from 2019-09-10
person Ingvar Carlsson    country SWE
  forms Carlsson
  term Prime Minister   sector GOV   from 1986-03-12   to 1991-10-30
  term Prime Minister   sector GOV   from 1994-10-07   to 1996-03-21
person Göran Persson    country SWE
  forms Persson
  term Prime Minister   sector GOV   from 1996-03-22   to 2006-10-06
person Fredrik Reinfeldt    country SWE
  forms Reinfeldt
  term Prime Minister   sector GOV   from 2006-10-06   to 2014-10-03
person Stefan Löfven    country SWE
  forms Löfven
  term Prime Minister   sector GOV   from 2014-10-03   to 2021-11-30
person Magdalena Andersson    country SWE
  forms Andersson
  term Prime Minister   sector GOV   from 2021-11-30   to 2022-10-18
  term Finance Minister   sector GOV   from 2014-10-03   to 2021-11-30
person Ulf Kristersson    country SWE
  forms Kristersson
  term Prime Minister   sector GOV   from 2022-10-18
person Carl XVI Gustaf of Sweden    country SWE
  forms Carl XVI Gustaf, Sweden
  term King   sector GOV   from 1973-09-15
person Margareta Winberg    country SWE
  term Deputy Prime Minister   sector GOV   from 2002-10-21   to 2003-10-30
person Marita Ulvskog    country SWE
  term Deputy Prime Minister   sector GOV   from 2003-10-31   to 2004-05-31
person Lars Engqvist    country SWE
  term Deputy Prime Minister   sector GOV   from 2004-06-01   to 2004-10-01
person Maud Olofsson    country SWE
  term Deputy Prime Minister   sector GOV   from 2006-10-06   to 2010-10-05
person Jan Björklund    country SWE
  forms Jan Bjorkland
  term Deputy Prime Minister   sector GOV   from 2010-10-05   to 2014-10-03
person Åsa Romson    country SWE
  term Deputy Prime Minister   sector GOV   from 2014-10-03   to 2016-05-25
person Isabella Lövin    country SWE
  term Deputy Prime Minister   sector GOV   from 2019-01-21   to 2021-02-05
person Morgan Johansson    country SWE
  term Deputy Prime Minister   sector GOV   from 2019-09-10   to 2021-11-30
  term Justice Minister   sector GOV   from 2014-10-03
person Per Bolund    country SWE
  term Deputy Prime Minister   sector GOV   from 2021-02-05   to 2021-11-30
person Anders Borg    country SWE
  term Finance Minister   sector GOV   from 2006-10-06   to 2014-10-03
person Mikael Damberg    country SWE
  term Finance Minister   sector GOV   from 2021-11-30
person Thomas Bodström    country SWE
  term Justice Minister   sector GOV   from 2000-10-11   to 2006-10-06
person Beatrice Ask    country SWE
  term Justice Minister   sector GOV   from 2006-10-06   to 2014-10-03
person Albert Nhlanhla Shabangu    country SWZ
  term Foreign Minister   sector GOV   from 1998   to 2001
person Abednego Ntshangase    country SWZ
  term Foreign Minister   sector GOV   from 2001   to 2003
person Mabili Dlamini    country SWZ
  term Foreign Minister   sector GOV   from 2003   to 2006
person Roy Fanourakis    country SWZ
  term Foreign Minister   sector GOV   from 2003   to 2003
person Moses Mathendele Dlamini    country SWZ
  term Foreign Minister   sector GOV   from 2006   to 2008
person Lutfo Dlamini    country SWZ
  term Foreign Minister   sector GOV   from 2008   to 2011
person Mtiti Fakudze    country SWZ
  term Foreign Minister   sector GOV   from 2011   to 2013
person Mgwagwa Gamedze    country SWZ
  term Foreign Minister   sector GOV   from 2013   to 2018
person Sotsha Dlamini    country SWZ
  term Foreign Minister   sector GOV   from 2013   to 2013
person Joel Musa Nhleko    country SWZ
  term Foreign Minister   sector GOV   from 2018   to 2018
person Thuli Dladla    country SWZ
  term Foreign Minister   sector GOV   from 2018-11-02
person Obed Dlamini    country SWZ
  term Prime Minister   sector GOV   from 1989-07-12   to 1993-10-25
person Andreas Fakudze    country SWZ
  forms Fakudze
  term Prime Minister   sector GOV   from 1993-10-25   to 1993-11-04
person Sishayi Nxumalo    country SWZ
  forms Nxumalo
  term Prime Minister   sector GOV   from 1996-05-08   to 1996-07-26
person Barnabas Sibusiso Dlamini    country SWZ
  term Prime Minister   sector GOV   from 1996-07-26   to 2003-09-29
  term Prime Minister   sector GOV   from 2008-10-23   to 2018-09-04
person Paul Shabangu    country SWZ
  forms Shabangu
  term Prime Minister   sector GOV   from 2003-09-29   to 2003-11-06
person Themba Dlamini    country SWZ
  term Prime Minister   sector GOV   from 2003-11-26   to 2008-09-18
person Bheki Dlamini    country SWZ
  term Prime Minister   sector GOV   from 2008-09-18   to 2008-10-23
person Vincent Mhlanga    country SWZ
  forms Mhlanga
  term Prime Minister   sector GOV   from 2018-09-05   to 2018-10-27
person Ambrose Mandvulo Dlamini    country SWZ
  term Prime Minister   sector GOV   from 2018-10-27   to 2020-12-13
person Themba Nhlanganiso Masuku    country SWZ
  forms Masuku
  term Prime Minister   sector GOV   from 2020-12-13   to 2021-07-19
  term Deputy Prime Minister   sector GOV   from 2008   to 2013
  term Deputy Prime Minister   sector GOV   from 2018-11-06
person Cleopas Dlamini    country SWZ
  forms Ambrose Mandvulo Dlamini, Russell Dlamini, Russell Mmiso Dlamini
  term Prime Minister   sector GOV   from 2021-07-16
person Mswati III    country SWZ
  term King   sector GOV   from 1986-04-25
person Constance Simelane    country SWZ
  term Deputy Prime Minister   sector GOV   from 2006   to 2008
person Paul Dlamini    country SWZ
  term Deputy Prime Minister   sector GOV   from 2013   to 2018-11-06
person John Philip Carmichael    country SWZ
  term Finance Minister   sector GOV   from 1998-11   to 2001-02
person Majozi Sithole    country SWZ
  term Finance Minister   sector GOV   from 2001-02   to 2013-11-07
person Martin Dlamini    country SWZ
  term Finance Minister   sector GOV   from 2013   to 2018
person Neal Rijkenberg    country SWZ
  term Finance Minister   sector GOV   from 2018-11
person Princess Lindiwe    country SWZ
  term Interior Minister   sector GOV   from 2018-11-02
person Pholile Dlamini    country SWZ
  term Justice Minister   sector GOV   from 2018-11-02
person Silveria Jacobs    country SXM
  forms Jacobs
  term Interim Prime Minister   sector GOV   from 2020-01-16   to 2024-05-03
person Luc Mercelina    country SXM
  forms Mercelina
  term Prime Minister   sector GOV   from 2024-05-03
person Jean-Paul Adam    country SYC
  term Foreign Minister   sector GOV   from 2010   to 2015
  term Finance Minister   sector GOV   from 2015-02   to 2016-10
person Sylvestre Radegonde    country SYC
  term Foreign Minister   sector GOV   from 2020-11-03
person France-Albert René    country SYC
  forms René
  term President   sector GOV   from 1977-06-05   to 2004-04-16
person James Michel    country SYC
  forms James Alix Michel, Michel
  term President   sector GOV   from 2004-04-16   to 2016-10-16
  term Vice President   sector GOV   from 1996-08   to 2004-04-16
person Danny Faure    country SYC
  forms Faure
  term President   sector GOV   from 2016-10-16   to 2020-10-26
  term Vice President   sector GOV   from 2010-06-30   to 2016-10-16
person Wavel Ramkalawan    country SYC
  forms Ramkalawan
  term President   sector GOV   from 2020-10-26   to 2025-10-26
person Patrick Herminie    country SYC
  forms Herminie
  term President   sector GOV   from 2025-10-26
person Maurice Loustau-Lalanne    country SYC
  term Finance Minister   sector GOV   from 2018-04-27   to 2020-10-29
person Naadir Hassan    country SYC
  term Finance Minister   sector GOV   from 2020-11-03
person Macsuzy Mondon    country SYC
  term Interior Minister   sector GOV   from 2016-10   to 2020-10
person Errol Fonseka    country SYC
  term Interior Minister   sector GOV   from 2020-11-03
person Joseph Belmont    country SYC
  term Vice President   sector GOV   from 2004-04-16   to 2010-06-30
person Vincent Meriton    country SYC
  term Vice President   sector GOV   from 2016-10-28   to 2020-10-27
person Ahmed Afif    country SYC
  term Vice President   sector GOV   from 2020-10-27
person Mustafa Tlass    country SYR
  term Defence Minister   sector GOV   from 1972-03-22   to 2004-05-12
person Hasan Turkmani    country SYR
  term Defence Minister   sector GOV   from 2004-05-12   to 2009-06-03
person Ali Habib Mahmud    country SYR
  term Defence Minister   sector GOV   from 2009-06-03   to 2011-08-08
person Dawoud Rajiha    country SYR
  term Defence Minister   sector GOV   from 2011-08-08   to 2012-07-18
person Fahd Jassem al-Freij    country SYR
  term Defence Minister   sector GOV   from 2012-07-18   to 2018-01-01
person Ali Abdullah Ayyoub    country SYR
  term Defence Minister   sector GOV   from 2018-01-01   to 2022-04-28
  term Deputy Prime Minister   sector GOV   from 2020-08-30
person Ali Mahmoud Abbas    country SYR
  term Defence Minister   sector GOV   from 2022-04-28
person Farouk al-Sharaa    country SYR
  term Foreign Minister   sector GOV   from 1984-03-01   to 2006-02-21
  term Vice President   sector GOV   from 2006-02-21   to 2014-07-19
person Walid Muallem    country SYR
  term Foreign Minister   sector GOV   from 2006-02-21   to 2020-11-16
  term Deputy Prime Minister   sector GOV   from 2012-06-23   to 2020-11-16
person Faisal Mekdad    country SYR
  term Foreign Minister   sector GOV   from 2020-11-22
person Mahmoud Zuabi    country SYR
  forms Zuabi
  term Prime Minister   sector GOV   from 1987-11-01   to 2000-03-07
person Muhammad Mustafa Mero    country SYR
  forms Mero
  term Prime Minister   sector GOV   from 2000-03-07   to 2003-09-10
person Muhammad Naji al-Otari    country SYR
  forms al-Otari
  term Prime Minister   sector GOV   from 2003-09-10   to 2011-04-14
person Adel Safar    country SYR
  forms Safar
  term Prime Minister   sector GOV   from 2011-04-14   to 2012-06-23
person Riyad Farid Hijab    country SYR
  forms Hijab
  term Prime Minister   sector GOV   from 2012-06-23   to 2012-08-06
person Omar Ibrahim Ghalawanji    country SYR
  forms Ghalawanji
  term Prime Minister   sector GOV   from 2012-08-06   to 2012-08-09
person Wael Nader Al-Halqi    country SYR
  forms Wael al-Halqi, Al-Halqi
  term Prime Minister   sector GOV   from 2012-08-09   to 2016-07-03
person Imad Khamis    country SYR
  forms Imad Muhammad Dib Khamis, Khamis
  term Prime Minister   sector GOV   from 2016-07-13   to 2020-06-11
person Hussein Arnous    country SYR
  forms Arnous
  term Prime Minister   sector GOV   from 2020-06-11   to 2024-12-08
person Muhammad al-Bashir    country SYR
  forms al-Bashir
  term Prime Minister   sector GOV   from 2024-12-08
person Hafez al-Assad    country SYR
  forms al-Assad
  term President   sector GOV   from 1971-03-12   to 2000-06-10
person Abdul Halim Khaddam    country SYR
  forms Khaddam
  term President   sector GOV   from 2000-06-10   to 2000-07-17
  term Vice President   sector GOV   from 1984-03-11   to 2005-02-09
person Bashar al-Assad    country SYR
  forms Bashar al-Asad, al-Assad, Assad, Bashar Assad
  term President   sector GOV   from 2000-07-17   to 2024-12
person Khalid Raad    country SYR
  term Deputy Prime Minister   sector GOV   from 2000-03-14   to 2001-12-13
person Mohammad al-Hussein    country SYR
  term Deputy Prime Minister   sector GOV   from 2001-12-13   to 2003-09-10
  term Finance Minister   sector GOV   from 2003-09-18   to 2011-04-14
person Abdullah al-Dardari    country SYR
  term Deputy Prime Minister   sector GOV   from 2005   to 2011-03-29
person Qadri Jamil    country SYR
  term Deputy Prime Minister   sector GOV   from 2012-06-23   to 2013-10-29
person Khalid al-Mahayni    country SYR
  term Finance Minister   sector GOV   from 1987   to 2001
person Mohammad al-Atrash    country SYR
  term Finance Minister   sector GOV   from 2001-12-13   to 2003-09-10
person Mohammad al Jililati    country SYR
  term Finance Minister   sector GOV   from 2011-04-14   to 2013-02-09
person Ismael Ismael    country SYR
  term Finance Minister   sector GOV   from 2014   to 2016
person Maamoun Hamdan    country SYR
  term Finance Minister   sector GOV   from 2016   to 2020
person Kenan Yaghi    country SYR
  term Finance Minister   sector GOV   from 2020-08-30
person Ali Hammoud    country SYR
  term Interior Minister   sector GOV   from 2001-12-13   to 2004-10-07
person Ghazi Kanaan    country SYR
  term Interior Minister   sector GOV   from 2004-10-07   to 2005-10-12
person Bassam Abdel Majeed    country SYR
  term Interior Minister   sector GOV   from 2006-02-12   to 2009-04-23
person Said Mohammad Sammour    country SYR
  term Interior Minister   sector GOV   from 2009-04-23   to 2011-04-14
person Mohammad al-Shaar    country SYR
  term Interior Minister   sector GOV   from 2011-04-14   to 2018-11-26
person Mohammad Khaled al-Rahmoun    country SYR
  term Interior Minister   sector GOV   from 2018-11-26
person Hisham Al Shaar    country SYR
  term Justice Minister   sector GOV   from 2017-03   to 2020
person Ahmad al-Sayyed    country SYR
  term Justice Minister   sector GOV   from 2020-08-30
person Zuhair Masharqa    country SYR
  term Vice President   sector GOV   from 1984-03-11   to 2005-02-21
person Najah al-Attar    country SYR
  term Vice President   sector GOV   from 2006-03-23
person Rufus Ewing    country TCA
  forms Ewing
  term Premier   sector GOV   from 2012-11-13   to 2016-12-20
person Sharlene Cartwright-Robinson    country TCA
  forms Cartwright-Robinson
  term Premier   sector GOV   from 2016-12-20   to 2021-02-19
person Washington Misick    country TCA
  forms Misick
  term Premier   sector GOV   from 2021-02-19
person Mahamat Saleh Annadif    country TCD
  term Foreign Minister   sector GOV   from 1997-05-21   to 2003-06
person Nagoum Yamassoum    country TCD
  forms Yamassoum
  term Foreign Minister   sector GOV   from 2003-06   to 2005-08-07
  term Prime Minister   sector GOV   from 1999-12-12   to 2002-06-13
person Ahmad Allam-Mi    country TCD
  term Foreign Minister   sector GOV   from 2005-08-07   to 2008-04-23
person Moussa Faki    country TCD
  forms Faki
  term Foreign Minister   sector GOV   from 2008-04-23   to 2017-01-30
  term Prime Minister   sector GOV   from 2003-06-24   to 2005-02-04
person Hissein Brahim Sem Taha    country TCD
  term Foreign Minister   sector GOV   from 2017-02-05   to 2017-12-24
person Mahamat Zene Cherif    country TCD
  term Foreign Minister   sector GOV   from 2017-12-24   to 2020-07-14
  term Foreign Minister   sector GOV   from 2021-05-02
person Amine Abba Sidick    country TCD
  term Foreign Minister   sector GOV   from 2020-07-14   to 2021-05-02
person Succès Masra    country TCD
  forms Masra
  term Interim Prime Minister   sector GOV   from 2024-01-01   to 2024-05-23
person Jean Alingue Bawoyeu    country TCD
  forms Bawoyeu
  term Prime Minister   sector GOV   from 1991-03-04   to 1992-05-20
person Joseph Yodoyman    country TCD
  forms Yodoyman
  term Prime Minister   sector GOV   from 1992-05-20   to 1993-04-07
person Fidele Moungar    country TCD
  forms Moungar
  term Prime Minister   sector GOV   from 1993-04-07   to 1993-11-06
person Delwa Kassiré Koumakoye    country TCD
  forms Koumakoye
  term Prime Minister   sector GOV   from 1993-11-06   to 1995-04-08
  term Prime Minister   sector GOV   from 2007-02-26   to 2008-04-16
person Djimasta Koibla    country TCD
  forms Koibla
  term Prime Minister   sector GOV   from 1995-04-08   to 1997-05-17
person Nassour Guelendouksia Ouaido    country TCD
  forms Ouaido
  term Prime Minister   sector GOV   from 1997-05-17   to 1999-12-13
person Haroun Kabadi    country TCD
  forms Kabadi
  term Prime Minister   sector GOV   from 2002-06-12   to 2003-06-24
person Pascal Yoadimnadji    country TCD
  forms Yoadimnadji
  term Prime Minister   sector GOV   from 2005-02   to 2007-02
person Adoum Younousmi    country TCD
  forms Younousmi
  term Prime Minister   sector GOV   from 2007-02-23   to 2007-02-26
person Youssouf Saleh Abbas    country TCD
  forms Youssof Saleh Abbas, Abbas
  term Prime Minister   sector GOV   from 2008-04-15   to 2010-03-05
person Emmanuel Nadingar    country TCD
  forms Emmanuel Ndingar, Nadingar
  term Prime Minister   sector GOV   from 2010-03-05   to 2013-01-21
person Djimrangar Dadnadji    country TCD
  forms Dadnadji
  term Prime Minister   sector GOV   from 2013-01-21   to 2013-11-21
person Kalzeubet Pahimi Deubet    country TCD
  forms Kalzeube Pahimi Deubet, Deubet
  term Prime Minister   sector GOV   from 2013-11-21   to 2016-02-15
person Albert Pahimi Padacké    country TCD
  forms Padacké
  term Prime Minister   sector GOV   from 2016-02-13   to 2018-05-04
  term Prime Minister   sector GOV   from 2021-04-26   to 2024-01-01
person Allamaye Halina    country TCD
  forms Halina
  term Prime Minister   sector GOV   from 2024-05-23
person Hissene Habre    country TCD
  forms Habre
  term President   sector GOV   from 1982-06-19   to 1990-12-02
person Idriss Déby    country TCD
  forms Idriss Deby Itno, Mahamat Idriss Deby, Déby
  term President   sector GOV   from 1990-12-02   to 2021-04-20
person Mahamat Déby Itno    country TCD
  forms Mahamat Idriss Deby, Itno
  term President   sector GOV   from 2021-04-20
person Essozimna Marguerite Gnakade    country TGO
  term Defence Minister   sector GOV   from 2020-10-01   to 2022-12-23
person Joseph Kokou Koffigoh    country TGO
  forms Koffigoh
  term Foreign Minister   sector GOV   from 1998   to 2000
  term Prime Minister   sector GOV   from 1991-08-27   to 1994-04-23
person Koffi Panou    country TGO
  term Foreign Minister   sector GOV   from 2000   to 2002
person Roland Kpotsra    country TGO
  forms Roland Yao Kpotsra
  term Foreign Minister   sector GOV   from 2002   to 2003
person Kokou Tozoun    country TGO
  forms Kokou Biossey Tozoun
  term Foreign Minister   sector GOV   from 2003   to 2005
person Zarifou Ayéva    country TGO
  term Foreign Minister   sector GOV   from 2005   to 2007
person Léopold Gnininvi    country TGO
  term Foreign Minister   sector GOV   from 2007   to 2008-09-15
person Kofi Esaw    country TGO
  term Foreign Minister   sector GOV   from 2008-09-15   to 2010
  term Justice Minister   sector GOV   from 2013-09-17   to 2017
person Elliott Ohin    country TGO
  term Foreign Minister   sector GOV   from 2010   to 2013-09-17
person Robert Dussey    country TGO
  term Foreign Minister   sector GOV   from 2013-09-17
person Edem Kodjo    country TGO
  forms Kodjo
  term Prime Minister   sector GOV   from 1994-04-23   to 1996-08-20
  term Prime Minister   sector GOV   from 2005-06-09   to 2006-09-20
person Kwassi Klutse    country TGO
  forms Klutse
  term Prime Minister   sector GOV   from 1996-08-20   to 1999-05-21
person Eugene Koffi Adoboli    country TGO
  forms Adoboli
  term Prime Minister   sector GOV   from 1999-05-21   to 2000-08-31
person Agbéyomé Kodjo    country TGO
  forms Kodjo
  term Prime Minister   sector GOV   from 2000-08-31   to 2002-06-29
person Koffi Sama    country TGO
  forms Sama
  term Prime Minister   sector GOV   from 2002-06-29   to 2005-06-09
person Yawovi Agboyibo    country TGO
  forms Agboyibo
  term Prime Minister   sector GOV   from 2006-09-16   to 2007-12-06
person Komlan Mally    country TGO
  forms Mally
  term Prime Minister   sector GOV   from 2007-12-06   to 2008-09-08
person Gilbert Houngbo    country TGO
  forms Houngbo
  term Prime Minister   sector GOV   from 2008-09-08   to 2012-07-23
person Kwesi Ahoomey-Zunu    country TGO
  forms Ahoomey-Zunu
  term Prime Minister   sector GOV   from 2012-07-23   to 2015-06-10
person Komi Klassou    country TGO
  forms Klassou
  term Prime Minister   sector GOV   from 2015-06-10   to 2020-09-28
person Victoire Dogbé Tomegah    country TGO
  forms Victoire Tomegah Dogbe, Tomegah
  term Prime Minister   sector GOV   from 2020-09-28   to 2025-05-03
person Étienne Gnassingbé Eyadéma    country TGO
  forms Eyadéma
  term President   sector GOV   from 1967-04-14   to 2005-02-05
person Faure Gnassingbé    country TGO
  forms Faure Gnassinigbe, Ministers Faure Gnassingbe, Gnassingbé
  term President   sector GOV   from 2005-02-05   to 2005-02-25
  term President   sector GOV   from 2005-05-04
person Bonfoh Abass    country TGO
  forms Abass
  term President   sector GOV   from 2005-02-25   to 2005-05-04
person Jean-Lucien de Tove    country TGO
  forms Jean-Lucien Kwassi Savi de Tove, de Tove
  term President   sector GOV   from 2025-05-03
person Abdoul-Hamid Segoun Tidjani Dourodjaye    country TGO
  term Finance Minister   sector GOV   from 1999   to 2000
person Tankpadja Lalle    country TGO
  term Finance Minister   sector GOV   from 2000   to 2002
person Ayawovi Demba Tignokpa    country TGO
  term Finance Minister   sector GOV   from 2002   to 2003
person Kossi Assimaidou    country TGO
  term Finance Minister   sector GOV   from 2002   to 2002
person Débaba Bale    country TGO
  term Finance Minister   sector GOV   from 2003   to 2005
person Payadowa Boukpessi    country TGO
  term Finance Minister   sector GOV   from 2005   to 2007
person Adji Otèth Ayassor    country TGO
  term Finance Minister   sector GOV   from 2007   to 2016
person Sani Yaya    country TGO
  term Finance Minister   sector GOV   from 2016-08-01
person Seye Memene    country TGO
  term Justice Minister   sector GOV   from 1999   to 2002
person Katari Foli-Bazi    country TGO
  term Justice Minister   sector GOV   from 2002   to 2005
person Tchessa Abi    country TGO
  term Justice Minister   sector GOV   from 2005   to 2009
person Biossey Tozoun    country TGO
  term Justice Minister   sector GOV   from 2009   to 2011
person Tchitchao Tchalim    country TGO
  term Justice Minister   sector GOV   from 2011   to 2014
person Pius Agbetomey    country TGO
  term Justice Minister   sector GOV   from 2015-06-28
person Prawit Wongsuwan    country THA
  term Acting Prime Minister   sector GOV   from 2022-08   to 2023-09-05
person Niwattumrong Boonsongpaisan    country THA
  term Interim Prime Minister   sector GOV   from 2014-05-07   to 2014-05-22
person Prayut Chan-ocha    country THA
  term Interim Prime Minister   sector GOV   from 2014-08-25   to 2022-08
person Phumtham Wechayachai    country THA
  term Interim Prime Minister   sector GOV   from 2025-07-03   to 2025-09-05
person Chatichai Choonhavan    country THA
  term Prime Minister   sector GOV   from 1988-08-04   to 1991-02-23
person Sunthorn Kongsompong    country THA
  term Prime Minister   sector GOV   from 1991-02-23   to 1991-03-07
person Anand Panyarachun    country THA
  term Prime Minister   sector GOV   from 1991-03-07   to 1992-04-04
  term Prime Minister   sector GOV   from 1992-06-10   to 1992-09-23
person Suchinda Kraprayoon    country THA
  term Prime Minister   sector GOV   from 1992-04-05   to 1992-05-24
person Meechai Ruchupan    country THA
  term Prime Minister   sector GOV   from 1992-05-24   to 1992-06-10
person Chuan Leekpai    country THA
  term Prime Minister   sector GOV   from 1992-09-23   to 1995-07-13
  term Prime Minister   sector GOV   from 1997-11-09   to 2001-02-09
person Banharn Silpa Archa    country THA
  term Prime Minister   sector GOV   from 1995-07-13   to 1996-12-01
person Chavalit Yongchaiyudh    country THA
  term Prime Minister   sector GOV   from 1996-12-01   to 1997-11-09
person Thaksin Shinawatra    country THA
  term Prime Minister   sector GOV   from 2001-02-10   to 2006-09-19
person Sonthi Boonyaratkalin    country THA
  term Prime Minister   sector GOV   from 2006-09-19   to 2006-10-01
person Surayud Chulanont    country THA
  term Prime Minister   sector GOV   from 2006-09-19   to 2008-01-29
person Samak Sundaravej    country THA
  term Prime Minister   sector GOV   from 2008-01-29   to 2008-09-09
person Somchai Wongsawat    country THA
  term Prime Minister   sector GOV   from 2008-09-09   to 2008-12-02
person Chaovarat Chanweerakul    country THA
  term Prime Minister   sector GOV   from 2008-12-02   to 2008-12-15
person Abhisit Vejjajiva    country THA
  term Prime Minister   sector GOV   from 2008-12-15   to 2011-08-08
person Yingluck Shinawatra    country THA
  term Prime Minister   sector GOV   from 2011-08-08   to 2014-05-07
person Srettha Thavisin    country THA
  forms Settha Thawisin, Srettha Thawisin
  term Prime Minister   sector GOV   from 2023-09-05   to 2024-08-18
person Paetongtarn Shinawatra    country THA
  forms Phaethongthan Chinnawat
  term Prime Minister   sector GOV   from 2024-08-18   to 2025-07-03
person Anutin Charnvirakul    country THA
  term Prime Minister   sector GOV   from 2025-09-05
person Bhumibol Adulyadej    country THA
  term King   sector GOV   from 1946-06-09   to 2016-10-13
person Vajiralongkorn    country THA
  forms Wachiralongkon Bodinthrathepphayawarangkun
  term King   sector GOV   from 2016-12-01
person Sherali Khayrulloyev    country TJK
  term Defence Minister   sector GOV   from 1995-04-07   to 2013-11-20
person Sherali Mirzo    country TJK
  term Defence Minister   sector GOV   from 2013-11-20
person Sirodjidin Aslov    country TJK
  term Foreign Minister   sector GOV   from 2013-11-29
person Izatullo Khayoyev    country TJK
  forms Khayoyev
  term Prime Minister   sector GOV   from 1991-06-25   to 1992-01-09
person Akbar Mirzoyev    country TJK
  forms Mirzoyev
  term Prime Minister   sector GOV   from 1992-01-09   to 1992-09-21
person Abdumalik Abdullajanov    country TJK
  forms Abdullajanov
  term Prime Minister   sector GOV   from 1992-09-21   to 1993-12-18
person Abdujalil Samadov    country TJK
  forms Samadov
  term Prime Minister   sector GOV   from 1993-12-18   to 1994-12-02
person Jamshed Karimov    country TJK
  forms Karimov
  term Prime Minister   sector GOV   from 1994-12-02   to 1996-02-08
person Yakhyo Azimov    country TJK
  forms Azimov
  term Prime Minister   sector GOV   from 1996-02-08   to 1999-12-20
person Oqil Oqilov    country TJK
  forms Oqilov
  term Prime Minister   sector GOV   from 1999-12-20   to 2013-11-23
person Kokhir Rasulzoda    country TJK
  forms Qohir Rasulzoda, Rasulzoda
  term Prime Minister   sector GOV   from 2013-11-23
person Kadreddin Aslonov    country TJK
  forms Aslonov
  term President   sector GOV   from 1991-08-31   to 1991-09-23
person Rakhmon Nabiyev    country TJK
  forms Nabiyev
  term President   sector GOV   from 1991-09-23   to 1992-09-07
person Akbarsho Iskandrov    country TJK
  forms Iskandrov
  term President   sector GOV   from 1992-09-07   to 1992-11-20
person Emomali Rakhmonov    country TJK
  forms Rakhmonov
  term President   sector GOV   from 1992-11-20   to 2015-12-31
person Emomali Rahmon    country TJK
  forms Emomali Rahmonov, Rahmon
  term President   sector GOV   from 1994-11-19
person Davlatali Said    country TJK
  term Deputy Prime Minister   sector GOV   from 2013-11-19
person Usmonali Usmonov    country TJK
  term Deputy Prime Minister   sector GOV   from 2020-11-03
person Matloubkhon Sattoriyon    country TJK
  term Deputy Prime Minister   sector GOV   from 2020-12-10
person Ziyozoda Sulaimon Rizoi    country TJK
  term Deputy Prime Minister   sector GOV   from 2022-01-27
person Faiziddin Kahhorzoda    country TJK
  term Finance Minister   sector GOV   from 2018-01-19
person Abdurahim Kakhorov    country TJK
  term Interior Minister   sector GOV   from 2009-01   to 2012-01
person Ramazon Rahimov    country TJK
  term Interior Minister   sector GOV   from 2012-01-05
person Rustam Shokhmurod    country TJK
  term Justice Minister   sector GOV   from 2013-11-21   to 2020-01-21
person Ashuriyon Muzaffar Qurbonmuhammad    country TJK
  term Justice Minister   sector GOV   from 2020-01-21
person Siopili Perez    country TKL
  forms Perez
  term Prime Minister   sector GOV   from 2015-02-23   to 2016-03-10
person Afega Gaulofa    country TKL
  forms Gaulofa
  term Prime Minister   sector GOV   from 2016-03-10   to 2020-11
person Gurbandurdy Begenjov    country TKM
  term Defence Minister   sector GOV   from 2001-06-26   to 2002-03-14
person Redjepbai Arazov    country TKM
  term Defence Minister   sector GOV   from 2002-03-14   to 2003-09-19
person Agageldi Mammetgeldiyev    country TKM
  term Defence Minister   sector GOV   from 2003-09-19   to 2009-01-24
person Yaylym Berdiyev    country TKM
  term Defence Minister   sector GOV   from 2009-01-24   to 2011-03-29
  term Defence Minister   sector GOV   from 2015-10-05   to 2018-06-14
person Begenç Ataýewiç Gündogdyýew    country TKM
  term Defence Minister   sector GOV   from 2011-03-29   to 2015-10-05
  term Defence Minister   sector GOV   from 2018-06-14
person Boris Şyhmyradow    country TKM
  term Foreign Minister   sector GOV   from 1995   to 2000
person Batyr Berdiýew    country TKM
  term Foreign Minister   sector GOV   from 2000-07-28   to 2001-07-07
person Raşit Meredow    country TKM
  forms Rashid Meredov
  term Foreign Minister   sector GOV   from 2001-07-07
  term Vice President   sector GOV   from 2007-02-17
person Saparmurat Niyazov    country TKM
  forms Niyazov
  term President   sector GOV   from 1990-11-02   to 2006-12-21
person Gurbanguly Berdymukhammedov    country TKM
  forms Berdymukhammedov
  term President   sector GOV   from 2006-12-21   to 2015-12-31
person Gurbanguly Berdimuhamedow    country TKM
  forms Gurbanguly Berdimuhammedov, Serdar Berdimuhamedow, Berdimuhamedow
  term President   sector GOV   from 2007-02-14   to 2022-03-19
  term Vice President   sector GOV   from 2001-03-01   to 2007-02-14
person Serdar Berdimuhamedow    country TKM
  forms Serdar Berdimuhamedov, Berdimuhamedow
  term President   sector GOV   from 2022-03-19
person Khodjamyrat Geldimyradov    country TKM
  term Finance Minister   sector GOV   from 2008-02-08   to 2008-04-14
person Goçyýew Annamuhammet Mätiýewiç    country TKM
  term Finance Minister   sector GOV   from 2008-04-18   to 2011-07-08
person Batyr Bazarov    country TKM
  term Finance Minister   sector GOV   from 2017-10-05   to 2020-02-07
person Muhammetgeldi Serdarov    country TKM
  term Finance Minister   sector GOV   from 2020-07-03
person Poran Berdiyew    country TKM
  term Interior Minister   sector GOV   from 1998-09-17   to 2002-03-14
person Annaberdi Kakabaýew    country TKM
  term Interior Minister   sector GOV   from 2002-05-13   to 2003-02-21
person Geldymukhammed Ashirmukhammedov    country TKM
  term Interior Minister   sector GOV   from 2004-08-12   to 2004-12-09
person Akmämmet Rahmanow    country TKM
  term Interior Minister   sector GOV   from 2004-12-09   to 2007-04-09
person Hojamyrat Annagurbanow    country TKM
  forms Hojamurad Annakurbanov
  term Interior Minister   sector GOV   from 2007-04-09   to 2007-10-08
person Orazgeldi Amanmyradow    country TKM
  term Interior Minister   sector GOV   from 2007-10-08   to 2009-05-29
person Isgender Handurdýyewiç Mülikow    country TKM
  term Interior Minister   sector GOV   from 2009-05-29   to 2019-10-01
person Filomeno da Paixão de Jesus    country TLS
  term Defence Minister   sector GOV   from 2018-07-09
person José Ramos-Horta    country TLS
  forms Ramos-Horta
  term Foreign Minister   sector GOV   from 2000-07-12   to 2001-03-31
  term Foreign Minister   sector GOV   from 2001-07-15   to 2006-07-10
  term Prime Minister   sector GOV   from 2006-06-26   to 2007-05-19
  term President   sector GOV   from 2007-05-20   to 2012-05-20
  term President   sector GOV   from 2022-05-20
person José Luís Guterres    country TLS
  term Foreign Minister   sector GOV   from 2006-07-10   to 2007-05-19
  term Foreign Minister   sector GOV   from 2012-08-08   to 2015-02-16
person Adaljíza Magno    country TLS
  term Foreign Minister   sector GOV   from 2007-05-19   to 2007-08-08
  term Foreign Minister   sector GOV   from 2020-06-24
person Zacarias da Costa    country TLS
  forms Zacarias Albano da Costa
  term Foreign Minister   sector GOV   from 2007-08-08   to 2012-08-08
person Hernâni Coelho    country TLS
  term Foreign Minister   sector GOV   from 2015-02-16   to 2017-09-15
person Aurélio Guterres    country TLS
  term Foreign Minister   sector GOV   from 2017-09-15   to 2018-06-22
person Dionísio Babo Soares    country TLS
  term Foreign Minister   sector GOV   from 2018-06-22   to 2020-05-25
  term Justice Minister   sector GOV   from 2012-08-08   to 2015-02-16
person Mari Alkatiri    country TLS
  forms Alkatiri
  term Prime Minister   sector GOV   from 2002-05-20   to 2006-06-26
  term Prime Minister   sector GOV   from 2017-09-15   to 2018-06-22
person Estanislau da Silva    country TLS
  forms da Silva
  term Prime Minister   sector GOV   from 2007-05-19   to 2007-08-08
person Xanana Gusmão    country TLS
  forms Kay Rala Xanana Gusmao, Gusmão
  term Prime Minister   sector GOV   from 2007-08-08   to 2015-02-16
  term Prime Minister   sector GOV   from 2023-07-01
  term President   sector GOV   from 2002-05-20   to 2007-05-20
person Rui Maria de Araújo    country TLS
  forms Rui Maria Do Araujo, de Araújo
  term Prime Minister   sector GOV   from 2015-02-16   to 2017-09-15
person Taur Matan Ruak    country TLS
  forms Ruak
  term Prime Minister   sector GOV   from 2018-06-22   to 2023-07-01
  term President   sector GOV   from 2012-05-20   to 2017-05-20
  term Interior Minister   sector GOV   from 2018-06-22
person Fernando de Araujo    country TLS
  forms de Araujo
  term President   sector GOV   from 2008-02-13   to 2008-04-17
person Francisco Guterres    country TLS
  forms Guterres
  term President   sector GOV   from 2017-05-20   to 2022-05-20
person Armanda Berta dos Santos    country TLS
  term Deputy Prime Minister   sector GOV   from 2020-05-29
person José Reis    country TLS
  term Deputy Prime Minister   sector GOV   from 2020-06-24
person Fernando Hanjam    country TLS
  term Finance Minister   sector GOV   from 2020-05-29   to 2020-11-05
person Rui Augusto Gomes    country TLS
  term Finance Minister   sector GOV   from 2020-11-23
person Gita Honwana-Welch    country TLS
  term Justice Minister   sector GOV   from 2000-07-12   to 2001-09-20
person Ana Pessoa Pinto    country TLS
  term Justice Minister   sector GOV   from 2001-09-20   to 2003-03-19
person Domingos Maria Sarmento    country TLS
  term Justice Minister   sector GOV   from 2003-03-19   to 2007-08-08
person Lúcia Lobato    country TLS
  forms Lucia Maria Brandao Freitas Lobato
  term Justice Minister   sector GOV   from 2007-08-08   to 2012-03
person Ivo Jorge Valente    country TLS
  term Justice Minister   sector GOV   from 2012-03   to 2012-08-08
  term Justice Minister   sector GOV   from 2015-02-16   to 2017-10-03
person Ângela Carrascalão    country TLS
  term Justice Minister   sector GOV   from 2017-10-03   to 2018-06-22
person Manuel Cárceres da Costa    country TLS
  term Justice Minister   sector GOV   from 2018-06-22   to 2022-03-22
person Tiago Amaral Sarmento    country TLS
  term Justice Minister   sector GOV   from 2022-03-22
person Lord Maʻafu    country TON
  term Defence Minister   sector GOV   from 2019-10-09   to 2021-12-12
  term Deputy Prime Minister   sector GOV   from 2017-09-05   to 2021-12-12
person Hu'akavameiliku    country TON
  term Defence Minister   sector GOV   from 2021-12-28
  term Prime Minister   sector GOV   from 2021-12-27   to 2024-12-09
  term Deputy Prime Minister   sector GOV   from 2014-12-30   to 2017-09-06
person ʻAkilisi Pohiva    country TON
  forms Pohiva
  term Foreign Minister   sector GOV   from 2018-01-20   to 2019-09-12
  term Prime Minister   sector GOV   from 2014-12-30   to 2019-09-12
person Fekitamoeloa 'Utoikamanu    country TON
  term Foreign Minister   sector GOV   from 2021-12-28
  term Justice Minister   sector GOV   from 2022-03-28
person Samiu Vaipulu    country TON
  forms Vaipulu
  term Acting Prime Minister   sector GOV   from 2024-12-09   to 2025-01-22
  term Deputy Prime Minister   sector GOV   from 2011-01-05   to 2014-12-30
  term Finance Minister   sector GOV   from 2022-03-28
  term Justice Minister   sector GOV   from 2009-11-10   to 2011-09-01
  term Justice Minister   sector GOV   from 2021-01-25   to 2022-03-28
person Prince Fatafehi Tu'ipelehake    country TON
  forms Tu'ipelehake
  term Prime Minister   sector GOV   from 1965-12-16   to 1991-08-21
person Baron Vaea    country TON
  forms Vaea
  term Prime Minister   sector GOV   from 1991-08-22   to 2000-01-03
person Tupou VI of Tonga    country TON
  forms Tonga
  term Prime Minister   sector GOV   from 2000-01-03   to 2006-02-11
  term King   sector GOV   from 2012-03-18
person Feleti Sevele    country TON
  forms Sevele
  term Prime Minister   sector GOV   from 2006-03-30   to 2010-12-22
person Sialeʻataongo Tuʻivakanō    country TON
  forms Tuʻivakanō
  term Prime Minister   sector GOV   from 2010-12-22   to 2014-12-30
person Semisi Sika    country TON
  forms Sika
  term Prime Minister   sector GOV   from 2019-09-12   to 2019-10-08
  term Deputy Prime Minister   sector GOV   from 2017-01-16   to 2019-10-10
person Pohiva Tuʻiʻonetoa    country TON
  forms Tuʻiʻonetoa
  term Prime Minister   sector GOV   from 2019-10-08   to 2021-12-27
  term Finance Minister   sector GOV   from 2018-01   to 2019-10
person Siaosi Sovaleni    country TON
  forms Sovaleni
  term Prime Minister   sector GOV   from 2021-12-27   to 2024-12-09
person ʻAisake Eke    country TON
  forms Aisake Valu Eke
  term Prime Minister   sector GOV   from 2025-01-22   to 2025-12-18
  term Finance Minister   sector GOV   from 2014-01-13   to 2017-03-06
person Fatafehi Fakafanua    country TON
  forms Fakafanua
  term Prime Minister   sector GOV   from 2025-12-18
person Tāufaʻāhau Tupou IV of Tonga    country TON
  forms Tonga
  term King   sector GOV   from 1965-12-16   to 2006-09-10
person George Tupou V of Tonga    country TON
  forms Tupou VI, Tonga
  term King   sector GOV   from 2006-09-11   to 2012-03-18
person Sione Vuna Fa'otusia    country TON
  term Deputy Prime Minister   sector GOV   from 2019-10-10   to 2020-12-14
  term Justice Minister   sector GOV   from 2014-12-30   to 2020-12-14
person Poasi Tei    country TON
  term Deputy Prime Minister   sector GOV   from 2021-12-28   to 2022-05-13
person Lisiate ‘Akolo    country TON
  term Finance Minister   sector GOV   from 2012-05-01   to 2014-01-09
person Tevita Lavemaau    country TON
  term Finance Minister   sector GOV   from 2017-03-06   to 2017-09-01
  term Finance Minister   sector GOV   from 2019-10-10   to 2021-12-28
person Tatafu Moeaki    country TON
  term Finance Minister   sector GOV   from 2021-12-28   to 2022-03-28
person Sosefo Fe‘aomoeata Vakata    country TON
  term Interior Minister   sector GOV   from 2014-12-30   to 2016-09-16
person Penisimani Fifita    country TON
  term Interior Minister   sector GOV   from 2016-10-17   to 2017-01-16
person ‘Akosita Lavulavu    country TON
  term Interior Minister   sector GOV   from 2018-01-18   to 2018-04-11
person Losaline Ma'asi    country TON
  term Interior Minister   sector GOV   from 2018-06-26   to 2019-01-21
person Saia Piukala    country TON
  term Interior Minister   sector GOV   from 2019-01-23   to 2019-10-10
person Vatau Hui    country TON
  term Interior Minister   sector GOV   from 2019-10-10   to 2021-12-27
person Sione Sangster Saulala    country TON
  term Interior Minister   sector GOV   from 2021-12-28   to 2022-05-02
person 'Alisi Afeaki Taumoepeau    country TON
  term Justice Minister   sector GOV   from 2006   to 2009-05-31
person Mervyn Assam    country TTO
  term Foreign Minister   sector GOV   from 2000   to 2001
person Amery Browne    country TTO
  forms Amery Brown
  term Foreign Minister   sector GOV   from 2015-09-09
person Arthur Napoleon Raymond Robinson    country TTO
  forms A. N. R. Robinson, Robinson
  term Prime Minister   sector GOV   from 1986-12-18   to 1991-12-07
person Patrick Manning    country TTO
  forms Manning
  term Prime Minister   sector GOV   from 1991-12-16   to 1995-11-09
  term Prime Minister   sector GOV   from 2001-12-24   to 2010-05-26
person Basdeo Panday    country TTO
  forms Panday
  term Prime Minister   sector GOV   from 1995-11-09   to 2001-12-24
person Kamla Persad-Bissessar    country TTO
  forms Kamla Susheila Persad-Bissessar, Persad-Bissessar
  term Prime Minister   sector GOV   from 2010-05-26   to 2015-09-09
  term Prime Minister   sector GOV   from 2025-05-01
person Keith Rowley    country TTO
  forms Rowley
  term Prime Minister   sector GOV   from 2015-09-09   to 2025-03-17
person Stuart Young    country TTO
  forms Stuart Richard Young
  term Prime Minister   sector GOV   from 2025-03-17   to 2025-05-01
person A. N. R. Robinson    country TTO
  forms Robinson
  term President   sector GOV   from 1997-03-18   to 2003-03-16
person George Maxwell Richards    country TTO
  forms Richards
  term President   sector GOV   from 2003-03-17   to 2013-03-17
person Anthony Carmona    country TTO
  forms Carmona
  term President   sector GOV   from 2013-03-18   to 2018-03-19
person Paula-Mae Weekes    country TTO
  forms Weekes
  term President   sector GOV   from 2018-03-19   to 2023-03-20
person Christine Kangaloo    country TTO
  forms Kangaloo
  term President   sector GOV   from 2023-03-20
person Brian Manning    country TTO
  term Finance Minister   sector GOV   from 2015-09-09
person Colm Imbert    country TTO
  term Finance Minister   sector GOV   from 2015-09-09
person Mohamed Jegham    country TUN
  term Defence Minister   sector GOV   from 1999-11-17   to 2001-01-23
person Dali Jazi    country TUN
  term Defence Minister   sector GOV   from 2001-01-23   to 2004-11-10
person Hédi M'henni    country TUN
  term Defence Minister   sector GOV   from 2004-11-10   to 2005-08-17
  term Interior Minister   sector GOV   from 2002-04-27   to 2004-11-11
person Kamel Morjane    country TUN
  term Defence Minister   sector GOV   from 2005-08-17   to 2010-01-14
  term Foreign Minister   sector GOV   from 2010-01-14   to 2011-01-27
person Ridha Grira    country TUN
  term Defence Minister   sector GOV   from 2010-01-14   to 2011-01-27
person Abdelkarim Zbidi    country TUN
  term Defence Minister   sector GOV   from 2011-01-27   to 2013-03-13
  term Defence Minister   sector GOV   from 2017-09-06   to 2019-10-29
person Rachid Sabbagh    country TUN
  term Defence Minister   sector GOV   from 2013-03-13   to 2014-01-29
person Ghazi Jeribi    country TUN
  term Defence Minister   sector GOV   from 2014-01-29   to 2015-02-06
  term Interior Minister   sector GOV   from 2018-06-06   to 2018-07-30
  term Justice Minister   sector GOV   from 2016-08-27   to 2018-11-14
person Farhat Horchani    country TUN
  term Defence Minister   sector GOV   from 2015-02-06   to 2017-09-06
  term Justice Minister   sector GOV   from 2015-10-20   to 2016-01-12
person Mohamed Karim El Jamoussi    country TUN
  term Defence Minister   sector GOV   from 2019-10-29   to 2020-02-27
  term Justice Minister   sector GOV   from 2018-11-14   to 2020-02-27
person Imed Hazgui    country TUN
  term Defence Minister   sector GOV   from 2020-02-27   to 2020-09-02
person Brahim Bartagi    country TUN
  term Defence Minister   sector GOV   from 2020-09-02   to 2021-07-26
person Imed Memmich    country TUN
  term Defence Minister   sector GOV   from 2021-10-11
person Habib Ben Yahia    country TUN
  term Foreign Minister   sector GOV   from 1999-11-11   to 2004-11-10
person Abdelbaki Hermassi    country TUN
  term Foreign Minister   sector GOV   from 2004-11-10   to 2005-08-17
person Abdelwahab Abdallah    country TUN
  term Foreign Minister   sector GOV   from 2005-08-17   to 2010-01-14
person Ahmed Ounaies    country TUN
  term Foreign Minister   sector GOV   from 2011-01-27   to 2011-02-21
person Mouldi Kefi    country TUN
  term Foreign Minister   sector GOV   from 2011-02-21   to 2011-12-23
person Rafik Abdessalem    country TUN
  term Foreign Minister   sector GOV   from 2011-12-23   to 2013-03-14
person Othman Jerandi    country TUN
  term Foreign Minister   sector GOV   from 2013-03-14   to 2014-01-28
  term Foreign Minister   sector GOV   from 2020-09-02
person Mongi Hamdi    country TUN
  term Foreign Minister   sector GOV   from 2014-01-28   to 2015-02-05
person Taïeb Baccouche    country TUN
  term Foreign Minister   sector GOV   from 2015-02-05   to 2016-01-06
person Khemaies Jhinaoui    country TUN
  term Foreign Minister   sector GOV   from 2016-01-06   to 2019-10-29
person Sabri Bachtobji    country TUN
  term Foreign Minister   sector GOV   from 2019-10-29   to 2020-02-27
person Noureddine Erray    country TUN
  term Foreign Minister   sector GOV   from 2020-02-27   to 2020-07-24
person Selma Ennaifer    country TUN
  term Foreign Minister   sector GOV   from 2020-07-24   to 2020-09-02
person Hamed Karoui    country TUN
  forms Karoui
  term Prime Minister   sector GOV   from 1989-09-27   to 1999-11-17
person Mohamed Ghannouchi    country TUN
  forms Ghannouchi
  term Prime Minister   sector GOV   from 1999-11-17   to 2011-02-27
  term President   sector GOV   from 2011-01-14   to 2011-01-15
person Beji Caid Essebsi    country TUN
  forms Essebsi
  term Prime Minister   sector GOV   from 2011-02-28   to 2011-12-24
  term President   sector GOV   from 2014-12-31   to 2019-07-25
person Hamadi Jebali    country TUN
  forms Jebali
  term Prime Minister   sector GOV   from 2011-12-24   to 2013-03-13
person Ali Laarayedh    country TUN
  forms Laarayedh
  term Prime Minister   sector GOV   from 2013-03-13   to 2014-01-29
  term Interior Minister   sector GOV   from 2011-12-24   to 2013-03-13
person Mehdi Jomaa    country TUN
  forms Jomaa
  term Prime Minister   sector GOV   from 2014-01-29   to 2015-02-06
person Habib Essid    country TUN
  forms Essid
  term Prime Minister   sector GOV   from 2015-02-06   to 2016-08-27
  term Interior Minister   sector GOV   from 2011-03-28   to 2011-12-24
person Youssef Chahed    country TUN
  forms Chahed
  term Prime Minister   sector GOV   from 2016-08-27   to 2020-02-27
person Elyes Fakhfakh    country TUN
  forms Fakhfakh
  term Prime Minister   sector GOV   from 2020-02-27   to 2020-09-02
  term Finance Minister   sector GOV   from 2012-12-19   to 2014-01-29
person Hichem Mechichi    country TUN
  forms Mechichi
  term Prime Minister   sector GOV   from 2020-09-02   to 2021-07-25
  term Interior Minister   sector GOV   from 2020-02-27   to 2020-09-02
  term Interior Minister   sector GOV   from 2021-01-05   to 2021-07-25
person Najla Bouden    country TUN
  forms Najla Bouden Romdhane, Bouden
  term Prime Minister   sector GOV   from 2021-10-11   to 2023-08-01
person Ahmed Hachani    country TUN
  forms Hachani
  term Prime Minister   sector GOV   from 2023-08-01   to 2024-08-07
person Kamel Maddouri    country TUN
  forms Maddouri
  term Prime Minister   sector GOV   from 2024-08-07   to 2025-03-21
person Sarra Zaafrani    country TUN
  forms Sarra Zaafrani Zenzri, Zaafrani
  term Prime Minister   sector GOV   from 2025-03-21
person Zine El Abidine Ben Ali    country TUN
  forms Zine ben Ali, Ben Ali
  term President   sector GOV   from 1987-11-07   to 2011-01-14
person Fouad Mebazaa    country TUN
  forms Mebazaa
  term President   sector GOV   from 2011-01-15   to 2011-12-13
person Moncef Marzouki    country TUN
  forms Marzouki
  term President   sector GOV   from 2011-12-13   to 2014-12-31
person Mohamed Ennaceur    country TUN
  forms Ennaceur
  term President   sector GOV   from 2019-07-25   to 2019-10-23
person Kais Saied    country TUN
  forms Saied
  term President   sector GOV   from 2019-10-23
person Taoufik Baccar    country TUN
  term Finance Minister   sector GOV   from 1999-04-22   to 2004-01-14
person Mounir Jaidane    country TUN
  term Finance Minister   sector GOV   from 2004-01-14   to 2004-03-24
person Mohamed Rachid Kechiche    country TUN
  term Finance Minister   sector GOV   from 2004-03-24   to 2010-01-14
person Mohamed Ridha Chalghoum    country TUN
  term Finance Minister   sector GOV   from 2010-01-14   to 2011-01-27
  term Finance Minister   sector GOV   from 2017-09-12   to 2020-02-27
person Jalloul Ayed    country TUN
  term Finance Minister   sector GOV   from 2011-01-27   to 2011-12-24
person Houcine Dimassi    country TUN
  term Finance Minister   sector GOV   from 2011-12-24   to 2012-07-27
person Slim Besbes    country TUN
  term Finance Minister   sector GOV   from 2012-07-27   to 2012-12-19
person Hakim Ben Hammouda    country TUN
  term Finance Minister   sector GOV   from 2014-01-29   to 2015-02-06
person Slim Chaker    country TUN
  term Finance Minister   sector GOV   from 2015-02-06   to 2016-08-27
person Lamia Zribi    country TUN
  term Finance Minister   sector GOV   from 2016-08-27   to 2017-04-30
person Fadhel Abdelkefi    country TUN
  term Finance Minister   sector GOV   from 2017-04-30   to 2017-09-12
person Nizar Yaiche    country TUN
  term Finance Minister   sector GOV   from 2020-02-27   to 2020-09-02
person Ali Kooli    country TUN
  term Finance Minister   sector GOV   from 2020-09-02   to 2021-08-02
person Sihem Boughdiri    country TUN
  term Finance Minister   sector GOV   from 2021-08-02
person Abdallah Kallel    country TUN
  term Interior Minister   sector GOV   from 1999-11-17   to 2001-01-23
person Abdallah Kaabi    country TUN
  term Interior Minister   sector GOV   from 2001-01-23   to 2002-04-27
person Rafiq Belhaj Kacem    country TUN
  term Interior Minister   sector GOV   from 2004-11-11   to 2011-01-12
person Ahmed Friaa    country TUN
  term Interior Minister   sector GOV   from 2011-01-12   to 2011-01-27
person Farhat Rajhi    country TUN
  term Interior Minister   sector GOV   from 2011-01-27   to 2011-03-28
person Lotfi Ben Jeddou    country TUN
  term Interior Minister   sector GOV   from 2013-03-13   to 2015-02-06
person Mohamed Najem Gharsalli    country TUN
  term Interior Minister   sector GOV   from 2015-02-06   to 2016-01-12
person Hédi Majdoub    country TUN
  term Interior Minister   sector GOV   from 2016-01-12   to 2017-09-06
person Lotfi Brahem    country TUN
  term Interior Minister   sector GOV   from 2017-09-06   to 2018-06-06
person Hichem Fourati    country TUN
  term Interior Minister   sector GOV   from 2018-07-30   to 2020-02-27
person Taoufik Charfeddine    country TUN
  term Interior Minister   sector GOV   from 2020-09-02   to 2021-01-05
  term Interior Minister   sector GOV   from 2021-10-11
person Khaled Yahyaoui    country TUN
  term Interior Minister   sector GOV   from 2021-07-26   to 2021-07-29
person Ridha Gharsalloui    country TUN
  term Interior Minister   sector GOV   from 2021-07-29   to 2021-10-11
person Bechir Tekkari    country TUN
  term Justice Minister   sector GOV   from 1999-11-17   to 2010-01-15
person Lazhar Bououni    country TUN
  term Justice Minister   sector GOV   from 2010-01-15   to 2011-01-17
person Lazhar Karoui Chebbi    country TUN
  term Justice Minister   sector GOV   from 2011-01-17   to 2011-12-24
person Noureddine Bhiri    country TUN
  term Justice Minister   sector GOV   from 2011-12-24   to 2013-03-13
person Nadhir Ben Ammou    country TUN
  term Justice Minister   sector GOV   from 2013-03-13   to 2014-01-29
person Hafedh Ben Salah    country TUN
  term Justice Minister   sector GOV   from 2014-01-29   to 2015-02-06
person Mohamed Salah Ben Aissa    country TUN
  term Justice Minister   sector GOV   from 2015-02-06   to 2015-10-20
person Omar Mansour    country TUN
  term Justice Minister   sector GOV   from 2016-01-12   to 2016-08-27
person Thouraya Jeribi Khemiri    country TUN
  term Justice Minister   sector GOV   from 2020-02-27   to 2020-09-02
person Mohamed Bousseta    country TUN
  term Justice Minister   sector GOV   from 2020-09-02   to 2021-02-15
person Hasna Ben Slimane    country TUN
  term Justice Minister   sector GOV   from 2021-02-15   to 2021-07-26
person Leila Jaffel    country TUN
  term Justice Minister   sector GOV   from 2021-10-11
person Sabahattin Çakmakoğlu    country TUR
  term Defence Minister   sector GOV   from 1999-05-28   to 2002-11-18
person Vecdi Gönül    country TUR
  term Defence Minister   sector GOV   from 2002-11-18   to 2011-07-06
  term Defence Minister   sector GOV   from 2015-07-03   to 2015-11-24
person İsmet Yılmaz    country TUR
  forms Ismet Yilmaz
  term Defence Minister   sector GOV   from 2011-07-06   to 2013-01-24
  term Defence Minister   sector GOV   from 2015-11-24   to 2016-05-24
person Fikri Işık    country TUR
  forms Fikri Isik
  term Defence Minister   sector GOV   from 2016-05-24   to 2018-07-10
  term Deputy Prime Minister   sector GOV   from 2016-05-24   to 2018-07-10
person Nurettin Canikli    country TUR
  term Defence Minister   sector GOV   from 2016-05-24   to 2018-07-10
  term Deputy Prime Minister   sector GOV   from 2016-05-24   to 2018-07-10
person Hulusi Akar    country TUR
  term Defence Minister   sector GOV   from 2018-07-10
person İsmail Cem İpekçi    country TUR
  term Foreign Minister   sector GOV   from 1999-04-18   to 2002-07-11
person Şükrü Sina Gürel    country TUR
  term Foreign Minister   sector GOV   from 2002-07-12   to 2002-11-19
person Yaşar Yakış    country TUR
  forms Yasar Yakis
  term Foreign Minister   sector GOV   from 2002-11-19   to 2003-03-14
person Abdullah Gül    country TUR
  term Foreign Minister   sector GOV   from 2003-03-14   to 2007-08-28
  term Prime Minister   sector GOV   from 2002-11-18   to 2003-03-14
  term President   sector GOV   from 2007-08-28   to 2014-08-28
  term Deputy Prime Minister   sector GOV   from 2003-03-28   to 2007-08-28
person Ali Babacan    country TUR
  term Foreign Minister   sector GOV   from 2007-08-29   to 2009-05-02
person Ahmet Davutoğlu    country TUR
  forms Davutoğlu
  term Foreign Minister   sector GOV   from 2009-05-02   to 2014-08-29
  term Prime Minister   sector GOV   from 2014-08-29   to 2016-05-24
person Mevlüt Çavuşoğlu    country TUR
  term Foreign Minister   sector GOV   from 2014-08-29   to 2015-08-30
  term Foreign Minister   sector GOV   from 2015-11-24
person Feridun Sinirlioğlu    country TUR
  term Foreign Minister   sector GOV   from 2015-08-30   to 2015-11-24
person Yildirim Akbulut    country TUR
  forms Akbulut
  term Prime Minister   sector GOV   from 1989-11-09   to 1991-06-24
person Husamettin Cindoruk    country TUR
  forms Cindoruk
  term Prime Minister   sector GOV   from 1993-04-17   to 1993-05-16
person Erdal Inonu    country TUR
  forms Inonu
  term Prime Minister   sector GOV   from 1993-05-16   to 1993-06-25
person Tansu Çiller    country TUR
  forms Çiller
  term Prime Minister   sector GOV   from 1993-06-25   to 1996-03-06
person Mesut Yılmaz    country TUR
  forms Mesut Yilmaz, Yılmaz
  term Prime Minister   sector GOV   from 1996-03-06   to 1996-06-28
  term Prime Minister   sector GOV   from 1997-06-30   to 1999-01-11
  term President   sector GOV   from 1991-06-24   to 1991-11-20
  term Deputy Prime Minister   sector GOV   from 1999-05-28   to 2002-11-18
person Necmettin Erbakan    country TUR
  forms Erbakan
  term Prime Minister   sector GOV   from 1996-06-28   to 1997-06-30
person Bülent Ecevit    country TUR
  forms Ecevit
  term Prime Minister   sector GOV   from 1999-01-11   to 2002-11-18
person Recep Tayyip Erdoğan    country TUR
  forms Recep Erdogan, Tayyip Erdogan, Erdoğan
  term Prime Minister   sector GOV   from 2003-03-14   to 2014-08-29
  term President   sector GOV   from 2014-08-28
person Binali Yıldırım    country TUR
  forms Binali Yildirim, Yıldırım
  term Prime Minister   sector GOV   from 2016-05-24   to 2018-07-09
person Süleyman Demirel    country TUR
  forms Demirel
  term President   sector GOV   from 1991-11-20   to 2000-05-16
person Ahmet Necdet Sezer    country TUR
  forms Sezer
  term President   sector GOV   from 2000-05-16   to 2007-08-28
person Abdüllatif Şener    country TUR
  term Deputy Prime Minister   sector GOV   from 2002-11-18   to 2007-08-29
person Mehmet Ali Şahin    country TUR
  term Deputy Prime Minister   sector GOV   from 2002-11-18   to 2003-03-28
  term Justice Minister   sector GOV   from 2007-08-29   to 2009-05-01
person Cemil Çiçek    country TUR
  term Deputy Prime Minister   sector GOV   from 2007-08-28   to 2011-06-28
  term Justice Minister   sector GOV   from 2002-11-20   to 2007-05-08
person Lütfi Elvan    country TUR
  term Deputy Prime Minister   sector GOV   from 2015-11-24   to 2016-05-24
  term Finance Minister   sector GOV   from 2020-11-10   to 2021-12-02
person Bekir Bozdağ    country TUR
  term Deputy Prime Minister   sector GOV   from 2016-05-24   to 2018-07-10
  term Justice Minister   sector GOV   from 2013-12-25   to 2015-03-07
  term Justice Minister   sector GOV   from 2015-11-25   to 2017-07-19
  term Justice Minister   sector GOV   from 2022-01-29
person Hakan Çavuşoğlu    country TUR
  term Deputy Prime Minister   sector GOV   from 2016-05-24   to 2018-07-10
person Numan Kurtulmuş    country TUR
  term Deputy Prime Minister   sector GOV   from 2016-05-24   to 2018-07-10
person Recep Akdağ    country TUR
  term Deputy Prime Minister   sector GOV   from 2016-05-24   to 2018-07-10
person Veysi Kaynak    country TUR
  term Deputy Prime Minister   sector GOV   from 2016-05-24   to 2018-07-10
person Yıldırım Tuğrul Türkeş    country TUR
  forms Yildirim Tugrul Turkes
  term Deputy Prime Minister   sector GOV   from 2016-05-24   to 2018-07-10
person Sümer Oral    country TUR
  term Finance Minister   sector GOV   from 1999-05-28   to 2002-11-19
person Kemal Unakıtan    country TUR
  forms Kemal Unakitan
  term Finance Minister   sector GOV   from 2002-11-19   to 2009-05-01
person Mehmet Şimşek    country TUR
  term Finance Minister   sector GOV   from 2009-05-01   to 2015-11-24
person Naci Ağbal    country TUR
  term Finance Minister   sector GOV   from 2015-11-24   to 2018-07-10
person Berat Albayrak    country TUR
  term Finance Minister   sector GOV   from 2018-07-10   to 2020-11-09
person Nureddin Nebati    country TUR
  term Finance Minister   sector GOV   from 2021-12-02
person Sadettin Tantan    country TUR
  term Interior Minister   sector GOV   from 1999-05-28   to 2001-06-05
person Rüştü Kazım Yücelen    country TUR
  forms Rustu Kazim Yucelen
  term Interior Minister   sector GOV   from 2001-06-05   to 2002-08-05
person Muzaffer Ecemiş    country TUR
  term Interior Minister   sector GOV   from 2002-08-05   to 2002-11-18
person Abdülkadir Aksu    country TUR
  term Interior Minister   sector GOV   from 2002-11-18   to 2007-05-08
person Osman Güneş    country TUR
  term Interior Minister   sector GOV   from 2007-05-08   to 2007-08-29
  term Interior Minister   sector GOV   from 2011-03-08   to 2011-07-06
person Beşir Atalay    country TUR
  term Interior Minister   sector GOV   from 2007-08-29   to 2011-03-08
person İdris Naim Şahin    country TUR
  term Interior Minister   sector GOV   from 2011-07-06   to 2013-01-24
person Muammer Güler    country TUR
  term Interior Minister   sector GOV   from 2013-01-24   to 2013-12-25
person Efkan Ala    country TUR
  term Interior Minister   sector GOV   from 2013-12-25   to 2015-03-07
  term Interior Minister   sector GOV   from 2015-11-24   to 2016-08-31
person Sebahattin Öztürk    country TUR
  term Interior Minister   sector GOV   from 2015-03-07   to 2015-08-28
person Selami Altınok    country TUR
  forms Selami Altinok
  term Interior Minister   sector GOV   from 2015-08-28   to 2015-11-17
person Süleyman Soylu    country TUR
  term Interior Minister   sector GOV   from 2016-05-24
person Hikmet Sami Türk    country TUR
  term Justice Minister   sector GOV   from 1999-05-28   to 2002-08-05
person Aysel Çelikel    country TUR
  term Justice Minister   sector GOV   from 2002-08-05   to 2002-11-18
person Fahri Kasırga    country TUR
  forms Fahri Kasirga
  term Justice Minister   sector GOV   from 2007-05-08   to 2007-08-29
person Sadullah Ergin    country TUR
  term Justice Minister   sector GOV   from 2009-05-01   to 2011-03-08
  term Justice Minister   sector GOV   from 2011-07-06   to 2013-12-25
person Ahmet Kahraman    country TUR
  term Justice Minister   sector GOV   from 2011-03-08   to 2011-07-06
person Kenan İpek    country TUR
  term Justice Minister   sector GOV   from 2015-03-07   to 2015-11-24
person Abdulhamit Gül    country TUR
  term Justice Minister   sector GOV   from 2017-07-19   to 2022-01-29
person Fuat Oktay    country TUR
  term Vice President   sector GOV   from 2018-07-10
person Koloa Talake    country TUV
  forms Talake
  term Foreign Minister   sector GOV   from 2001-12-14   to 2002-08-02
  term Prime Minister   sector GOV   from 2001-12-14   to 2002-08-24
person Saufatu Sopoanga    country TUV
  forms Sopoanga
  term Foreign Minister   sector GOV   from 2002-08-02   to 2004-08-27
  term Prime Minister   sector GOV   from 2002-08-24   to 2004-08-27
  term Deputy Prime Minister   sector GOV   from 2004-08-27   to 2006-08-14
  term Finance Minister   sector GOV   from 2001-12-14   to 2002-08-02
person Maatia Toafa    country TUV
  forms Matia Toafa, Toafa
  term Foreign Minister   sector GOV   from 2004-08-27   to 2006-08-14
  term Prime Minister   sector GOV   from 2004-08-27   to 2006-08-14
  term Prime Minister   sector GOV   from 2010-09-29   to 2010-12-24
  term Deputy Prime Minister   sector GOV   from 2002-08-02   to 2004-08-27
  term Deputy Prime Minister   sector GOV   from 2015-04-10   to 2019-09-09
  term Finance Minister   sector GOV   from 2013-08-05   to 2019-09-09
person Apisai Ielemia    country TUV
  forms Ielemia
  term Foreign Minister   sector GOV   from 2006-08-14   to 2010-09-29
  term Foreign Minister   sector GOV   from 2010-12-24   to 2013-08-01
  term Prime Minister   sector GOV   from 2006-08-14   to 2010-09-29
person Enele Sopoaga    country TUV
  forms Sopoaga
  term Foreign Minister   sector GOV   from 2010-09-29   to 2010-12-24
  term Prime Minister   sector GOV   from 2013-08-01   to 2019-09-19
  term Deputy Prime Minister   sector GOV   from 2010-09-29   to 2010-12-24
person Taukelina Finikaso    country TUV
  term Foreign Minister   sector GOV   from 2013-08-05   to 2019-09-09
person Simon Kofe    country TUV
  term Foreign Minister   sector GOV   from 2019-09-20
  term Justice Minister   sector GOV   from 2019-09-20
person Bikenibeu Paeniu    country TUV
  forms Paeniu
  term Prime Minister   sector GOV   from 1989-10-16   to 1993-12-10
  term Prime Minister   sector GOV   from 1996-12-24   to 1999-04-27
  term Finance Minister   sector GOV   from 2002-08-02   to 2006-08-14
person Kamuta Latasi    country TUV
  forms Latasi
  term Prime Minister   sector GOV   from 1993-12-10   to 1996-12-24
  term Governor-General   sector GOV   from 2010-03-19   to 2010-04-16
person Ionatana Ionatana    country TUV
  forms Ionatana
  term Prime Minister   sector GOV   from 1999-04-27   to 2000-12-08
person Lagitupu Tuilimu    country TUV
  forms Tuilimu
  term Prime Minister   sector GOV   from 2000-12-08   to 2001-02-24
  term Finance Minister   sector GOV   from 2000-12-08   to 2001-02-24
person Faimalaga Luka    country TUV
  forms Luka
  term Prime Minister   sector GOV   from 2001-02-24   to 2001-12-13
  term Governor-General   sector GOV   from 2003-09-09   to 2005-04-15
person Willy Telavi    country TUV
  forms Telavi
  term Prime Minister   sector GOV   from 2010-12-24   to 2013-08-01
  term Interior Minister   sector GOV   from 2006-08-14   to 2011-07-01
person Kausea Natano    country TUV
  forms Kausen Natano, Natano
  term Prime Minister   sector GOV   from 2019-09-19   to 2024-02-27
  term Deputy Prime Minister   sector GOV   from 2010-12-24   to 2013-08-02
person Feleti Teo    country TUV
  forms Feleti Penitala Teo
  term Prime Minister   sector GOV   from 2024-02-27
person Sir Tupua Leupena    country TUV
  forms Leupena
  term Governor-General   sector GOV   from 1986-03-01   to 1990-10-01
person Sir Toaripi Lauti    country TUV
  forms Lauti
  term Governor-General   sector GOV   from 1990-10-01   to 1993-12-01
person Tomu Sione    country TUV
  forms Sione
  term Governor-General   sector GOV   from 1993-12-01   to 1994-06-21
person Tulaga Manuella    country TUV
  forms Manuella
  term Governor-General   sector GOV   from 1994-06-21   to 1998-06-26
person Tomasi Puapua    country TUV
  forms Puapua
  term Governor-General   sector GOV   from 1998-06-26   to 2003-09-09
person Filoimea Telito    country TUV
  forms Filomea Telito, Telito
  term Governor-General   sector GOV   from 2005-04-15   to 2010-03-19
person Sir Iakoba Italeli    country TUV
  forms Italeli
  term Governor-General   sector GOV   from 2010-04-16   to 2019-08-22
person Teniku Talesi Honolulu    country TUV
  forms Honolulu
  term Governor-General   sector GOV   from 2019-08-22   to 2021-01
person Samuelu Teo    country TUV
  term Governor-General   sector GOV   from 2021-01   to 2021-09-28
person Tofiga Vaevalu Falani    country TUV
  forms Falani
  term Governor-General   sector GOV   from 2021-09-29
person Tavau Teii    country TUV
  forms Tauvau Teii
  term Deputy Prime Minister   sector GOV   from 2006-08-14   to 2010-09-29
person Vete Sakaio    country TUV
  term Deputy Prime Minister   sector GOV   from 2013-08-05   to 2015-04-10
person Minute Alapati Taupo    country TUV
  term Deputy Prime Minister   sector GOV   from 2019-09-20
person Lotoala Metia    country TUV
  forms Latoala Metia
  term Finance Minister   sector GOV   from 2006-08-16   to 2010-09-29
  term Finance Minister   sector GOV   from 2010-12-24   to 2012-12-21
person Monise Laafai    country TUV
  term Finance Minister   sector GOV   from 2010-09-29   to 2010-12-24
person Seve Paeniu    country TUV
  term Finance Minister   sector GOV   from 2019-09-20
person Otinielu Tausi    country TUV
  term Interior Minister   sector GOV   from 2001-12-14   to 2004-08-27
person Pelenike Isaia    country TUV
  term Interior Minister   sector GOV   from 2011-09-23   to 2013-08-02
person Namoliki Sualiki    country TUV
  term Interior Minister   sector GOV   from 2013-08-05   to 2019-09-19
person Katepu Laoi    country TUV
  term Interior Minister   sector GOV   from 2019-09-20
person Tang Fei    country TWN
  forms Tang
  term Defence Minister   sector GOV   from 1999-02-01   to 2000-05-19
  term Premier   sector GOV   from 2000-05-20   to 2000-10-06
person Wu Shih-wen    country TWN
  term Defence Minister   sector GOV   from 2000-05-20   to 2002-01-31
person Tang Yao-ming    country TWN
  term Defence Minister   sector GOV   from 2002-02-01   to 2004-05-19
person Lee Jye    country TWN
  term Defence Minister   sector GOV   from 2004-05-20   to 2007-05-19
person Lee Tien-yu    country TWN
  term Defence Minister   sector GOV   from 2007-05-20   to 2008-02-24
person Michael Tsai    country TWN
  term Defence Minister   sector GOV   from 2008-02-25   to 2008-05-19
person Chen Chao-min    country TWN
  term Defence Minister   sector GOV   from 2008-05-20   to 2009-09-09
person Kao Hua-chu    country TWN
  term Defence Minister   sector GOV   from 2009-09-10   to 2013-07-31
person Andrew Yang    country TWN
  term Defence Minister   sector GOV   from 2013-08-01   to 2013-08-07
person Yen Ming    country TWN
  term Defence Minister   sector GOV   from 2013-08-08   to 2015-01-30
person Kao Kuang-chi    country TWN
  term Defence Minister   sector GOV   from 2015-01-31   to 2016-05-19
person Feng Shih-kuan    country TWN
  term Defence Minister   sector GOV   from 2016-05-20   to 2018-02-25
person Yen Teh-fa    country TWN
  term Defence Minister   sector GOV   from 2018-02-26   to 2021-02-23
person Chiu Kuo-cheng    country TWN
  term Defence Minister   sector GOV   from 2021-02-23
person Chen Chien-jen    country TWN
  forms Chen
  term Foreign Minister   sector GOV   from 1999-11-30   to 2000-05-20
  term Premier   sector GOV   from 2023-01-25   to 2024-05-20
  term Vice President   sector GOV   from 2016-05-20   to 2020-05-19
person Tien Hung-mao    country TWN
  term Foreign Minister   sector GOV   from 2000-05-20   to 2002-02-01
person Eugene Chien    country TWN
  term Foreign Minister   sector GOV   from 2002-02-01   to 2004-04-16
person Mark Chen    country TWN
  forms Masa Chang
  term Foreign Minister   sector GOV   from 2004-04-16   to 2006-01-25
person James C. F. Huang    country TWN
  term Foreign Minister   sector GOV   from 2006-01-25   to 2008-05-05
person Yang Tzu-pao    country TWN
  term Foreign Minister   sector GOV   from 2008-05-06   to 2008-05-19
person Francisco Ou    country TWN
  term Foreign Minister   sector GOV   from 2008-05-20   to 2009-09-10
person Timothy Yang    country TWN
  forms Yang Chin Tien
  term Foreign Minister   sector GOV   from 2009-09-10   to 2012-09-26
person David Lin    country TWN
  term Foreign Minister   sector GOV   from 2012-09-27   to 2016-05-20
person David Lee    country TWN
  term Foreign Minister   sector GOV   from 2016-05-20   to 2018-02-25
person Joseph Wu    country TWN
  term Foreign Minister   sector GOV   from 2018-02-26
person Lee Huan    country TWN
  term Premier   sector GOV   from 1989-05-21   to 1990-05-30
person Hau Pei Tsun    country TWN
  term Premier   sector GOV   from 1990-05-30   to 1993-02-10
person Lien Chan    country TWN
  forms Lien
  term Premier   sector GOV   from 1993-02-10   to 1997-09-01
  term Vice President   sector GOV   from 1996-05-20   to 2000-05-20
person Vincent Siew    country TWN
  forms Vincent
  term Premier   sector GOV   from 1997-09-01   to 2000-05-20
person Chang Chun-hsiung    country TWN
  forms Chang
  term Premier   sector GOV   from 2000-10-06   to 2002-02-01
  term Premier   sector GOV   from 2007-05-21   to 2008-05-20
  term Deputy Prime Minister   sector GOV   from 2000-07-27   to 2000-10-06
  term Deputy Prime Minister   sector GOV   from 2008-05-06   to 2008-05-20
person Yu Shyi-kun    country TWN
  term Premier   sector GOV   from 2002-02-01   to 2005-02-01
  term Deputy Prime Minister   sector GOV   from 2000-05-20   to 2000-07-27
person Frank Hsieh    country TWN
  forms Frank
  term Premier   sector GOV   from 2005-02-01   to 2006-01-25
person Su Tseng-chang    country TWN
  term Premier   sector GOV   from 2006-01-25   to 2007-05-21
  term Premier   sector GOV   from 2019-01-14   to 2023-01-25
person Liu Chao-shiuan    country TWN
  term Premier   sector GOV   from 2008-05-20   to 2009-09-10
  term Deputy Prime Minister   sector GOV   from 1997-12-11   to 2000-05-20
person Wu Den-yih    country TWN
  term Premier   sector GOV   from 2009-09-10   to 2012-02-06
  term Vice President   sector GOV   from 2012-05-20   to 2016-05-19
person Sean Chen    country TWN
  forms Sean
  term Premier   sector GOV   from 2012-02-06   to 2013-02-18
  term Deputy Prime Minister   sector GOV   from 2010-05-17   to 2012-02-06
person Jiang Yi-huah    country TWN
  forms Jiang
  term Premier   sector GOV   from 2013-02-18   to 2014-12-08
  term Deputy Prime Minister   sector GOV   from 2012-02-06   to 2013-02-18
person Mao Chi-kuo    country TWN
  forms Mao Chih Kuo
  term Premier   sector GOV   from 2014-12-08   to 2016-02-01
  term Deputy Prime Minister   sector GOV   from 2013-02-18   to 2014-12-07
person Chang San-cheng    country TWN
  forms Chang
  term Premier   sector GOV   from 2016-02-01   to 2016-05-20
  term Deputy Prime Minister   sector GOV   from 2014-12-07   to 2016-01-02
person Lin Chuan    country TWN
  term Premier   sector GOV   from 2016-05-20   to 2017-09-08
  term Finance Minister   sector GOV   from 2002-12-02   to 2006-01-25
person Lai Ching-te    country TWN
  term Premier   sector GOV   from 2017-09-08   to 2019-01-14
  term President   sector GOV   from 2024-05-19
  term Vice President   sector GOV   from 2020-05-20
person Cho Jung-tai    country TWN
  term Premier   sector GOV   from 2024-05-20
person Lee Teng-hui    country TWN
  term President   sector GOV   from 1988-01-13   to 2000-05-20
person Chen Shui-bian    country TWN
  forms Chen
  term President   sector GOV   from 2000-05-20   to 2008-05-20
person Ma Ying-jeou    country TWN
  term President   sector GOV   from 2008-05-20   to 2016-05-20
person Tsai Ing-wen    country TWN
  forms Tsai
  term President   sector GOV   from 2016-05-20   to 2024-05-19
  term Deputy Prime Minister   sector GOV   from 2006-01-25   to 2007-05-21
person Lai In-jaw    country TWN
  term Deputy Prime Minister   sector GOV   from 2000-10-06   to 2002-02-01
person Lin Hsin-i    country TWN
  term Deputy Prime Minister   sector GOV   from 2002-02-01   to 2004-05-20
person Yeh Chu-lan    country TWN
  term Deputy Prime Minister   sector GOV   from 2004-05-20   to 2005-02-01
person Wu Rong-i    country TWN
  term Deputy Prime Minister   sector GOV   from 2005-02-01   to 2006-01-25
person Chiou I-jen    country TWN
  term Deputy Prime Minister   sector GOV   from 2007-05-21   to 2008-05-06
person Paul Chiu    country TWN
  term Deputy Prime Minister   sector GOV   from 2008-05-20   to 2009-09-10
  term Finance Minister   sector GOV   from 1996-06-10   to 2000-05-20
person Eric Chu    country TWN
  term Deputy Prime Minister   sector GOV   from 2009-09-10   to 2010-05-17
person Woody Tyzz-Jiun Duh    country TWN
  term Deputy Prime Minister   sector GOV   from 2016-02-01   to 2016-05-20
person Lin Hsi-yao    country TWN
  term Deputy Prime Minister   sector GOV   from 2016-05-20   to 2017-09-07
person Shih Jun-ji    country TWN
  term Deputy Prime Minister   sector GOV   from 2017-09-08   to 2019-01-14
person Chen Chi-mai    country TWN
  term Deputy Prime Minister   sector GOV   from 2019-01-14   to 2020-06-19
person Shen Jong-chin    country TWN
  term Deputy Prime Minister   sector GOV   from 2020-06-19
person Shea Jia-dong    country TWN
  term Finance Minister   sector GOV   from 2000-05-20   to 2000-10-06
person Yen Ching-chang    country TWN
  term Finance Minister   sector GOV   from 2000-10-06   to 2002-02-01
person Lee Yung-san    country TWN
  term Finance Minister   sector GOV   from 2002-02-01   to 2002-12-02
person Joseph Lyu    country TWN
  term Finance Minister   sector GOV   from 2006-01-25   to 2006-07-04
person Ho Chih-chin    country TWN
  term Finance Minister   sector GOV   from 2006-07-04   to 2008-03-14
person Lee Ruey-tsang    country TWN
  term Finance Minister   sector GOV   from 2008-03-14   to 2008-05-20
person Lee Sush-der    country TWN
  term Finance Minister   sector GOV   from 2008-05-20   to 2012-02-06
person Christina Liu    country TWN
  term Finance Minister   sector GOV   from 2012-02-06   to 2012-05-30
person Tseng Ming-chung    country TWN
  term Finance Minister   sector GOV   from 2012-05-31   to 2012-06-04
person Chang Sheng-ford    country TWN
  term Finance Minister   sector GOV   from 2012-06-01   to 2016-05-20
person Sheu Yu-jer    country TWN
  term Finance Minister   sector GOV   from 2016-05-20   to 2018-07-16
person Su Jain-rong    country TWN
  term Finance Minister   sector GOV   from 2018-07-16   to 2022-12-25
person Lee Hong-yuan    country TWN
  term Interior Minister   sector GOV   from 2012-02-06   to 2014-02-25
person Hsu Kuo-yung    country TWN
  term Interior Minister   sector GOV   from 2018-07-16   to 2022-12-07
person Hua Jingqun    country TWN
  term Interior Minister   sector GOV   from 2022-12-07
person Yeh Chin-fong    country TWN
  term Justice Minister   sector GOV   from 1999-02-01   to 2000-05-20
person Chen Ding-nan    country TWN
  term Justice Minister   sector GOV   from 2000-05-20   to 2005-02-01
person Morley Shih    country TWN
  term Justice Minister   sector GOV   from 2005-02-01   to 2008-05-20
person Wang Ching-feng    country TWN
  term Justice Minister   sector GOV   from 2008-05-20   to 2010-03-12
person Tseng Yung-fu    country TWN
  term Justice Minister   sector GOV   from 2010-03-22   to 2013-09-06
person Chen Ming-tang    country TWN
  term Justice Minister   sector GOV   from 2013-09-06   to 2013-09-30
person Luo Ying-shay    country TWN
  term Justice Minister   sector GOV   from 2013-09-30   to 2016-05-20
person Chiu Tai-san    country TWN
  term Justice Minister   sector GOV   from 2016-05-20   to 2018-07-16
person Tsai Ching-hsiang    country TWN
  term Justice Minister   sector GOV   from 2018-07-16
person Annette Lu    country TWN
  term Vice President   sector GOV   from 2000-05-20   to 2008-05-20
person Juma Athumani Kapuya    country TZA
  forms Juma Kapuya
  term Defence Minister   sector GOV   from 2006-01-04   to 2014-01-20
person Hussein Mwinyi    country TZA
  forms Hussein Ali Mwinyi
  term Defence Minister   sector GOV   from 2008-02-13   to 2012-05-07
  term Defence Minister   sector GOV   from 2014-01-20   to 2020-11-03
person Shamsi Nahodha    country TZA
  term Defence Minister   sector GOV   from 2012-05-07   to 2013-12-20
person Elias Kwandikwa    country TZA
  term Defence Minister   sector GOV   from 2020-12-09   to 2021-08-02
person Stergomena Lawrence Tax    country TZA
  term Defence Minister   sector GOV   from 2021-09-13
person Jakaya Mrisho Kikwete    country TZA
  forms Jakay Mrisho Kikwete, Jakaya Kikwete, Kikwete
  term Foreign Minister   sector GOV   from 1995-11-27   to 2005-12-21
  term President   sector GOV   from 2005-12-21   to 2015-11-05
person Asha-Rose Migiro    country TZA
  term Foreign Minister   sector GOV   from 2006-01-06   to 2007-01-11
person Bernard Membe    country TZA
  term Foreign Minister   sector GOV   from 2007-01-12   to 2015-11-05
person Augustine Mahiga    country TZA
  term Foreign Minister   sector GOV   from 2015-12-14   to 2019-03-03
person Palamagamba John Aidan Mwaluko Kabudi    country TZA
  term Foreign Minister   sector GOV   from 2019-03-03   to 2021-03-31
person Liberata Mulamula    country TZA
  term Foreign Minister   sector GOV   from 2021-03-31
person Joseph Warioba    country TZA
  forms Warioba
  term Prime Minister   sector GOV   from 1985-11-05   to 1990-11-09
person John Malecela    country TZA
  forms Malecela
  term Prime Minister   sector GOV   from 1990-11-09   to 1994-12-07
person Cleopa David Msuya    country TZA
  forms Msuya
  term Prime Minister   sector GOV   from 1994-12-07   to 1995-11-28
person Frederick Sumaye    country TZA
  forms Sumaye
  term Prime Minister   sector GOV   from 1995-11-27   to 2005-12-30
person Edward Lowassa    country TZA
  forms Lowassa
  term Prime Minister   sector GOV   from 2005-12-30   to 2008-02-09
person Mizengo Pinda    country TZA
  forms Mizengo Kayanza Peter Pinda, Pinda
  term Prime Minister   sector GOV   from 2008-02-09   to 2015-11-05
person Kassim Majaliwa    country TZA
  forms Kassim Majaliwa Majaliwa, Majaliwa
  term Prime Minister   sector GOV   from 2015-11-20
person Ali Hassan Mwinyi    country TZA
  forms Mwinyi
  term President   sector GOV   from 1985-11-05   to 1995-11-05
person Benjamin Mkapa    country TZA
  forms Benjamin William Mkapa, Mkapa
  term President   sector GOV   from 1995-11-23   to 2005-12-21
person John Magufuli    country TZA
  forms Magufuli
  term President   sector GOV   from 2015-11-05   to 2021-03-17
person Samia Suluhu    country TZA
  forms Samia Suluhu Hassan, Suluhu
  term President   sector GOV   from 2021-03-19
  term Vice President   sector GOV   from 2015-11-05   to 2021-03-19
person Philip Isdory Mpango    country TZA
  term Finance Minister   sector GOV   from 2015-11   to 2021-03-30
  term Vice President   sector GOV   from 2021-03-31
person Mwigulu Nchemba    country TZA
  term Finance Minister   sector GOV   from 2021-03-31
  term Interior Minister   sector GOV   from 2016-06-11   to 2018-07-01
person George Simbachawene    country TZA
  term Interior Minister   sector GOV   from 2020-01-23   to 2022-01-08
person Hamad Masauni    country TZA
  term Interior Minister   sector GOV   from 2022-01-10
person Omar Ali Juma    country TZA
  term Vice President   sector GOV   from 1995   to 2001
person Ali Mohamed Shein    country TZA
  term Vice President   sector GOV   from 2001-07-13   to 2010-11-03
person Mohamed Gharib Bilal    country TZA
  term Vice President   sector GOV   from 2010   to 2015-11-05
person Vincent Ssempijja    country UGA
  term Defence Minister   sector GOV   from 2021-06-09
person Eriya Kategaya    country UGA
  term Foreign Minister   sector GOV   from 1996   to 2001
person James Wapakhabulo    country UGA
  term Foreign Minister   sector GOV   from 2001   to 2004-03-27
person Tom Butime    country UGA
  forms Tom Butiime
  term Foreign Minister   sector GOV   from 2004-03-27   to 2005-01-13
person Sam Kutesa    country UGA
  forms Sam Kuteesa
  term Foreign Minister   sector GOV   from 2005-01-13   to 2014-09-16
person Henry Oryem Okello    country UGA
  term Foreign Minister   sector GOV   from 2014-09-16   to 2015-11-19
person Jeje Odongo    country UGA
  term Foreign Minister   sector GOV   from 2021-06-09
person Samson Kisekka    country UGA
  forms Kisekka
  term Prime Minister   sector GOV   from 1986-01-30   to 1991-01-22
person George Cosmas Adyebo    country UGA
  forms Adyebo
  term Prime Minister   sector GOV   from 1991-01-22   to 1994-11-18
person Kintu Musoke    country UGA
  forms Musoke
  term Prime Minister   sector GOV   from 1994-11-18   to 1999-04-05
person Apolo Nsibambi    country UGA
  forms Apollo Nsibambi, Nsibambi
  term Prime Minister   sector GOV   from 1999-04-05   to 2011-05-24
person Amama Mbabazi    country UGA
  forms Mbabazi
  term Prime Minister   sector GOV   from 2011-05-24   to 2014-09-18
  term Justice Minister   sector GOV   from 2004   to 2006
person Ruhakana Rugunda    country UGA
  forms Ruhakana Ruganda, Rugunda
  term Prime Minister   sector GOV   from 2014-09-18   to 2021-06-21
person Robinah Nabbanja    country UGA
  forms Nabbanja
  term Prime Minister   sector GOV   from 2021-06-21
person Yoweri Museveni    country UGA
  forms Yoweri Kaguta Museveni, Museveni
  term President   sector GOV   from 1986-01-29
person Lukia Isanga Nakadama    country UGA
  term Deputy Prime Minister   sector GOV   from 2021-06-09
person Moses Ali    country UGA
  term Deputy Prime Minister   sector GOV   from 2021-06-09
person Rebecca Kadaga    country UGA
  term Deputy Prime Minister   sector GOV   from 2021-06-21
person Gerald Ssendaula    country UGA
  term Finance Minister   sector GOV   from 1998-05   to 2005
person Ezra Suruma    country UGA
  term Finance Minister   sector GOV   from 2005   to 2009-02
person Syda Bbumba    country UGA
  term Finance Minister   sector GOV   from 2009-02   to 2011-05-27
person Maria Kiwanuka    country UGA
  term Finance Minister   sector GOV   from 2011-05-27   to 2015-03-01
person Matia Kasaija    country UGA
  term Finance Minister   sector GOV   from 2015-03-01
person Kahinda Otafiire    country UGA
  term Interior Minister   sector GOV   from 2021-06-09
  term Justice Minister   sector GOV   from 2011   to 2021
person Joshua S. Mayanja-Nkangi    country UGA
  term Justice Minister   sector GOV   from 1998   to 2001
person Janat Mukwaya    country UGA
  forms Janet Mukwaya
  term Justice Minister   sector GOV   from 2001   to 2003
person Kiddu Makubuya    country UGA
  term Justice Minister   sector GOV   from 2006   to 2011
person Wilson Muruuli Mukasa    country UGA
  term Justice Minister   sector GOV   from 2022-01-19   to 2022-07-21
person Norbert Mao    country UGA
  term Justice Minister   sector GOV   from 2022-07-21
person Specioza Kazibwe    country UGA
  term Vice President   sector GOV   from 1994-11   to 2003-05-21
person Gilbert Bukenya    country UGA
  term Vice President   sector GOV   from 2003-05-23   to 2011-05-23
person Edward Ssekandi    country UGA
  term Vice President   sector GOV   from 2011-05-24
person Oleksandr Kuzmuk    country UKR
  term Defence Minister   sector GOV   from 1996-07-11   to 2001-10-24
  term Defence Minister   sector GOV   from 2004-09-24   to 2005-02-03
person Volodymyr Shkidchenko    country UKR
  term Defence Minister   sector GOV   from 2001-11-12   to 2003-06-25
person Yevhen Marchuk    country UKR
  forms Marchuk
  term Defence Minister   sector GOV   from 2003-06-25   to 2004-09-23
  term Prime Minister   sector GOV   from 1995-03-01   to 1996-05-28
person Anatoliy Hrytsenko    country UKR
  term Defence Minister   sector GOV   from 2005-02-04   to 2007-12-18
person Petro Poroshenko    country UKR
  forms Petro Oleksiyovych Poroshenko, Poroshenko
  term Defence Minister   sector GOV   from 2005-02-08   to 2005-09-08
  term Foreign Minister   sector GOV   from 2009-10-09   to 2010-03-11
  term President   sector GOV   from 2014-06-07   to 2019-05-20
person Yuriy Yekhanurov    country UKR
  forms Yekhanurov
  term Defence Minister   sector GOV   from 2007-12-18   to 2009-06-05
  term Prime Minister   sector GOV   from 2005-09-08   to 2006-08-04
person Raisa Bogatyrova    country UKR
  term Defence Minister   sector GOV   from 2007-12-24   to 2012-02-14
  term Deputy Prime Minister   sector GOV   from 2012-02-14   to 2014-02-23
person Valerii Ivashchenko    country UKR
  term Defence Minister   sector GOV   from 2009-06-05   to 2010-03-11
person Mykhailo Yezhel    country UKR
  term Defence Minister   sector GOV   from 2010-03-11   to 2012-02-08
person Dmytro Salamatin    country UKR
  term Defence Minister   sector GOV   from 2012-02-08   to 2012-12-24
person Andriy Klyuyev    country UKR
  forms Andriy Kluyev
  term Defence Minister   sector GOV   from 2012-02-14   to 2014-01-24
  term Deputy Prime Minister   sector GOV   from 2003-12-10   to 2004-12-29
  term Deputy Prime Minister   sector GOV   from 2006-08-04   to 2007-12-18
  term Deputy Prime Minister   sector GOV   from 2010-03-11   to 2012-02-14
person Pavlo Lebedyev    country UKR
  term Defence Minister   sector GOV   from 2012-12-24   to 2014-02-27
person Volodymyr Zamana    country UKR
  term Defence Minister   sector GOV   from 2014-02-22   to 2014-02-27
person Ihor Tenyukh    country UKR
  term Defence Minister   sector GOV   from 2014-02-27   to 2014-03-25
person Mykhailo Koval    country UKR
  term Defence Minister   sector GOV   from 2014-03-25   to 2014-07-03
person Valeriy Heletey    country UKR
  term Defence Minister   sector GOV   from 2014-07-03   to 2014-10-14
person Oleksandr Turchynov    country UKR
  forms Turchynov
  term Defence Minister   sector GOV   from 2014-12-16   to 2019-05-19
  term Prime Minister   sector GOV   from 2010-03-04   to 2010-03-11
  term Prime Minister   sector GOV   from 2014-02-22   to 2014-02-27
  term President   sector GOV   from 2014-02-23   to 2014-06-07
  term Deputy Prime Minister   sector GOV   from 2007-12   to 2010-11-03
person Stepan Poltorak    country UKR
  term Defence Minister   sector GOV   from 2016-04-14   to 2019-08-29
person Andriy Zahorodniuk    country UKR
  term Defence Minister   sector GOV   from 2019-08-29   to 2020-03-04
person Oleksiy Danilov    country UKR
  term Defence Minister   sector GOV   from 2019-10-03
person Andriy Taran    country UKR
  term Defence Minister   sector GOV   from 2020-03-04   to 2021-11-03
person Oleksii Reznikov    country UKR
  term Defence Minister   sector GOV   from 2021-11-04
  term Deputy Prime Minister   sector GOV   from 2020-03-04   to 2021-11-03
person Borys Tarasyuk    country UKR
  term Foreign Minister   sector GOV   from 1998-04-17   to 2000-09-29
  term Foreign Minister   sector GOV   from 2005-02-04   to 2007-01-30
person Anatoliy Zlenko    country UKR
  term Foreign Minister   sector GOV   from 2000-10-02   to 2003-09-02
person Kostyantyn Gryshchenko    country UKR
  forms Konstantin Hryshchenko
  term Foreign Minister   sector GOV   from 2003-09-02   to 2005-02-03
  term Foreign Minister   sector GOV   from 2010-03-11   to 2012-12-24
  term Deputy Prime Minister   sector GOV   from 2012-12-24   to 2014-02-27
person Volodymyr Ohryzko    country UKR
  term Foreign Minister   sector GOV   from 2007-01-31   to 2007-03-21
  term Foreign Minister   sector GOV   from 2007-12-18   to 2009-03-03
person Arseniy Yatsenyuk    country UKR
  forms Yatsenyuk
  term Foreign Minister   sector GOV   from 2007-03-21   to 2007-12-04
  term Prime Minister   sector GOV   from 2014-02-27   to 2016-04-14
person Volodymyr Khandohiy    country UKR
  term Foreign Minister   sector GOV   from 2009-03-03   to 2009-10-09
person Leonid Kozhara    country UKR
  term Foreign Minister   sector GOV   from 2012-12-24   to 2014-02-23
person Andriy Deshchytsya    country UKR
  term Foreign Minister   sector GOV   from 2014-02-27   to 2014-06-19
person Pavlo Klimkin    country UKR
  term Foreign Minister   sector GOV   from 2016-04-14   to 2019-08-29
person Vadym Prystaiko    country UKR
  term Foreign Minister   sector GOV   from 2019-08-29   to 2020-03-04
person Dmytro Kuleba    country UKR
  term Foreign Minister   sector GOV   from 2020-03-04
person Vitold Fokin    country UKR
  forms Fokin
  term Prime Minister   sector GOV   from 1990-10-23   to 1992-10-02
person Valentyn Symonenko    country UKR
  forms Symonenko
  term Prime Minister   sector GOV   from 1992-10-02   to 1992-10-13
person Yukhym Zvyahilsky    country UKR
  forms Zvyahilsky
  term Prime Minister   sector GOV   from 1993-09-22   to 1994-06-16
person Vitaliy Masol    country UKR
  forms Masol
  term Prime Minister   sector GOV   from 1994-06-16   to 1995-03-01
person Pavlo Lazarenko    country UKR
  forms Lazarenko
  term Prime Minister   sector GOV   from 1996-05-28   to 1997-07-02
person Vasyl Durdynets    country UKR
  forms Durdynets
  term Prime Minister   sector GOV   from 1997-06-19   to 1997-07-16
person Valeriy Pustovoitenko    country UKR
  forms Pustovoitenko
  term Prime Minister   sector GOV   from 1997-07-16   to 1999-12-22
person Viktor Yushchenko    country UKR
  forms Victor Yushchenko, Yushchenko
  term Prime Minister   sector GOV   from 1999-12-22   to 2001-05-29
  term President   sector GOV   from 2005-01-23   to 2010-02-25
person Anatoliy Kinakh    country UKR
  forms Kinakh
  term Prime Minister   sector GOV   from 2001-05-29   to 2002-11-21
person Viktor Yanukovych    country UKR
  forms Victor Yanukovich, Yanukovych
  term Prime Minister   sector GOV   from 2002-11-21   to 2005-01-05
  term Prime Minister   sector GOV   from 2006-08-04   to 2007-12-18
  term President   sector GOV   from 2010-02-25   to 2014-02-22
person Mykola Azarov    country UKR
  forms Azarov
  term Prime Minister   sector GOV   from 2004-12-07   to 2005-01-24
  term Prime Minister   sector GOV   from 2010-03-11   to 2014-01-28
  term Finance Minister   sector GOV   from 2002-11-26   to 2005-02-03
  term Finance Minister   sector GOV   from 2006-08-04   to 2007-12-18
person Yulia Tymoshenko    country UKR
  forms Tymoshenko
  term Prime Minister   sector GOV   from 2005-01-24   to 2005-09-08
  term Prime Minister   sector GOV   from 2007-12-18   to 2010-03-04
person Serhiy Arbuzov    country UKR
  forms Arbuzov
  term Prime Minister   sector GOV   from 2014-01-28   to 2014-02-22
person Volodymyr Groysman    country UKR
  forms Volodymyr Hroisman, Groysman
  term Prime Minister   sector GOV   from 2014-07-25   to 2014-07-31
  term Prime Minister   sector GOV   from 2016-04-14   to 2019-08-29
person Oleksiy Honcharuk    country UKR
  forms Honcharuk
  term Prime Minister   sector GOV   from 2019-08-29   to 2020-03-04
person Denys Shmyhal    country UKR
  forms Shmyhal
  term Prime Minister   sector GOV   from 2020-03-04   to 2025-07-17
person Yulia Svyrydenko    country UKR
  forms Svyrydenko
  term Prime Minister   sector GOV   from 2025-07-17
  term Deputy Prime Minister   sector GOV   from 2021-11-04
person Leonid Kravchuk    country UKR
  forms Kravchuk
  term President   sector GOV   from 1990-07-18   to 1994-07-19
person Leonid Kuchma    country UKR
  forms Kuchma
  term President   sector GOV   from 1994-07-19   to 2005-01-23
person Volodymyr Zelenskyy    country UKR
  forms Zelenskyy
  term President   sector GOV   from 2019-05-20
person Dmytro Tabachnyk    country UKR
  term Deputy Prime Minister   sector GOV   from 2003-09-02   to 2005-02-03
  term Deputy Prime Minister   sector GOV   from 2006-08-04   to 2007-12-18
person Borys Kolesnikov    country UKR
  term Deputy Prime Minister   sector GOV   from 2010-03-11   to 2012-12-24
person Valeriy Khoroshkovskyi    country UKR
  term Deputy Prime Minister   sector GOV   from 2012-02-22   to 2012-12-14
  term Finance Minister   sector GOV   from 2012-01-18   to 2012-02-22
person Oleksandr Vilkul    country UKR
  term Deputy Prime Minister   sector GOV   from 2012-12-24   to 2014-02-27
person Yuriy Boyko    country UKR
  term Deputy Prime Minister   sector GOV   from 2012-12-24   to 2014-02-27
person Oleksandr Sych    country UKR
  term Deputy Prime Minister   sector GOV   from 2014-02-27   to 2014-11-12
person Vitaly Yarema    country UKR
  term Deputy Prime Minister   sector GOV   from 2014-02-27   to 2014-06-19
person Vyacheslav Kyrylenko    country UKR
  term Deputy Prime Minister   sector GOV   from 2014-12-02   to 2019-08-29
person Pavlo Rozenko    country UKR
  term Deputy Prime Minister   sector GOV   from 2016-04-14   to 2019-08-29
person Stepan Kubiv    country UKR
  term Deputy Prime Minister   sector GOV   from 2016-04-14   to 2019-08-29
person Volodymyr Kistion    country UKR
  term Deputy Prime Minister   sector GOV   from 2016-04-14   to 2019-08-29
person Mykhailo Fedorov    country UKR
  term Deputy Prime Minister   sector GOV   from 2019-08-29
person Oleh Urusky    country UKR
  term Deputy Prime Minister   sector GOV   from 2020-03-04   to 2021-11-03
person Oleksiy Lyubchenko    country UKR
  term Deputy Prime Minister   sector GOV   from 2020-03-04   to 2021-11-03
person Iryna Vereshchuk    country UKR
  term Deputy Prime Minister   sector GOV   from 2021-11-04
person Viktor Pynzenyk    country UKR
  term Finance Minister   sector GOV   from 2007-12-18   to 2009-02-17
person Ihor Umansky    country UKR
  term Finance Minister   sector GOV   from 2009-04-08   to 2010-03-11
  term Finance Minister   sector GOV   from 2020-03-04   to 2020-03-30
person Yuriy Kolobov    country UKR
  term Finance Minister   sector GOV   from 2012-02-28   to 2014-02-27
person Oleksandr Shlapak    country UKR
  term Finance Minister   sector GOV   from 2014-02-27   to 2014-12-02
person Natalie Jaresko    country UKR
  term Finance Minister   sector GOV   from 2014-12-02   to 2016-04-14
person Oleksandr Danylyuk    country UKR
  term Finance Minister   sector GOV   from 2016-04-14   to 2018-06-07
person Oksana Markarova    country UKR
  term Finance Minister   sector GOV   from 2018-06-07   to 2020-03-04
person Serhiy Marchenko    country UKR
  term Finance Minister   sector GOV   from 2020-03-04
person Yuriy Lutsenko    country UKR
  term Interior Minister   sector GOV   from 2005-02-04   to 2006-12-01
  term Interior Minister   sector GOV   from 2007-12-18   to 2010-03-11
person Vasyl Tsushko    country UKR
  term Interior Minister   sector GOV   from 2006-12-01   to 2007-12-18
person Anatolii Mohyliov    country UKR
  term Interior Minister   sector GOV   from 2010-03-11   to 2011-11-07
person Vitaliy Zakharchenko    country UKR
  term Interior Minister   sector GOV   from 2011-11-07   to 2014-02-21
person Arsen Avakov    country UKR
  term Interior Minister   sector GOV   from 2016-04-14   to 2021-07-15
person Denys Monastyrskyi    country UKR
  term Interior Minister   sector GOV   from 2021-07-16
person Suzanna Stanik    country UKR
  term Justice Minister   sector GOV   from 1997-08-21   to 2002-05-07
person Oleksandr Lavrynovych    country UKR
  term Justice Minister   sector GOV   from 2002-11-21   to 2005-01-05
  term Justice Minister   sector GOV   from 2006-01-11   to 2007-12-18
  term Justice Minister   sector GOV   from 2010-03-11   to 2013-07-02
person Serhii Holovatyi    country UKR
  term Justice Minister   sector GOV   from 2005   to 2006
person Roman Zvarych    country UKR
  term Justice Minister   sector GOV   from 2005-02-04   to 2005-09-27
  term Justice Minister   sector GOV   from 2006-08-04   to 2006-11-01
person Mykola Onishchuk    country UKR
  term Justice Minister   sector GOV   from 2007-12-18   to 2010-03-11
person Olena Lukash    country UKR
  term Justice Minister   sector GOV   from 2013-07-04   to 2014-02-27
person Pavlo Petrenko    country UKR
  term Justice Minister   sector GOV   from 2014-02-27   to 2019-08-29
person Denys Maliuska    country UKR
  term Justice Minister   sector GOV   from 2020-03-04
person Javier García Duchini    country URY
  term Defence Minister   sector GOV   from 2020-03-01
person Pedro Vaz    country URY
  term Foreign Minister   sector GOV   from 2009-08-31   to 2010-03-01
person Luis Almagro    country URY
  term Foreign Minister   sector GOV   from 2010-03-01   to 2015-03-01
person Rodolfo Nin Novoa    country URY
  forms Rodolfo Nin Nova
  term Foreign Minister   sector GOV   from 2015-03-01   to 2020-03-01
  term Vice President   sector GOV   from 2005-03-01   to 2010-03-01
person Ernesto Talvi    country URY
  term Foreign Minister   sector GOV   from 2020-03-01   to 2020-07-06
person Francisco Bustillo    country URY
  term Foreign Minister   sector GOV   from 2020-07-06
person Julio María Sanguinetti    country URY
  forms Julio Maria Sanguinetti Coirolo, Sanguinetti
  term President   sector GOV   from 1985-03-01   to 1990-03-01
  term President   sector GOV   from 1995-03-01   to 2000-03-01
person Lacalle de Herrera    country URY
  forms Luis Alberto Lacalle de Herrera, de Herrera
  term President   sector GOV   from 1990-03-01   to 1995-03-01
person Jorge Batlle Ibáñez    country URY
  forms Ibáñez
  term President   sector GOV   from 2000-03-01   to 2005-03-01
person Tabaré Vázquez    country URY
  forms Tabare Vasquez, Vázquez
  term President   sector GOV   from 2005-03-01   to 2010-03-01
  term President   sector GOV   from 2015-03-01   to 2020-03-01
person José Mujica    country URY
  forms Mujica
  term President   sector GOV   from 2010-03-01   to 2015-03-01
person Luis Lacalle Pou    country URY
  forms Luis Alberto Lacalle Pou
  term President   sector GOV   from 2020-03-01   to 2025-03-01
person Yamandú Orsi    country URY
  forms Yamandú Orsi Martínez, Orsi
  term President   sector GOV   from 2025-03-01
person Isaac Alfie    country URY
  term Finance Minister   sector GOV   from 2003-08-19   to 2005-03-01
person Danilo Astori    country URY
  term Finance Minister   sector GOV   from 2005-03-01   to 2008-09-18
  term Finance Minister   sector GOV   from 2015-03-04   to 2020-03-01
  term Vice President   sector GOV   from 2010-03-01   to 2015-03-01
person Mario Bergara    country URY
  term Finance Minister   sector GOV   from 2005-03-01   to 2008-09-18
  term Finance Minister   sector GOV   from 2013-12-26   to 2015-03-01
person Azucena Arbeleche    country URY
  term Finance Minister   sector GOV   from 2020-03-01
person Eduardo Bonomi    country URY
  term Interior Minister   sector GOV   from 2010-03-01   to 2020-02-14
person Jorge Larrañaga    country URY
  term Interior Minister   sector GOV   from 2020-03-01   to 2021-05-22
person Luis Alberto Héber    country URY
  term Interior Minister   sector GOV   from 2021-05-24
person Hugo Fernández Faingold    country URY
  term Vice President   sector GOV   from 1998-10-03   to 2000-03-01
person Luis Hierro López    country URY
  term Vice President   sector GOV   from 2000-03-01   to 2005-03-01
person Raúl Fernando Sendic Rodrígue    country URY
  term Vice President   sector GOV   from 2015-03-01   to 2017-09-13
person Lucía Topolansky    country URY
  term Vice President   sector GOV   from 2017-09-13   to 2020-03-01
person Beatriz Argimón    country URY
  term Vice President   sector GOV   from 2020-03-01
person Dick Cheney    country USA
  forms Richard Cheney
  term Secretary of Defense   sector GOV   from 1989-03-21   to 1993-01-20
  term Vice President   sector GOV   from 2001-01-20   to 2009-01-20
person Les Aspin    country USA
  term Secretary of Defense   sector GOV   from 1993-01-21   to 1994-02-03
person William Perry    country USA
  term Secretary of Defense   sector GOV   from 1994-02-03   to 1997-01-24
person William Cohen    country USA
  forms Secretaty Cohen, William S. Cohen, William Sebastian Cohen
  term Secretary of Defense   sector GOV   from 1997-01-24   to 2001-01-20
person Donald Rumsfeld    country USA
  forms Donald H. Rumsfeld
  term Secretary of Defense   sector GOV   from 2001-01-20   to 2006-12-18
person Robert Gates    country USA
  forms Robert M. Gates
  term Secretary of Defense   sector GOV   from 2006-12-18   to 2011-07-01
person Leon Panetta    country USA
  forms C.I.a. Director Leon Panetta, Cia Director Leon Panetta, Leon E. Panetta
  term Secretary of Defense   sector GOV   from 2011-07-01   to 2013-02-27
person Chuck Hagel    country USA
  forms Charles T. Hagel, Charles Timothy Hagel
  term Secretary of Defense   sector GOV   from 2013-02-27   to 2015-02-17
person Ashton Carter    country USA
  forms Ash Carter
  term Secretary of Defense   sector GOV   from 2015-02-17   to 2017-01-19
person James Mattis    country USA
  term Secretary of Defense   sector GOV   from 2017-01-20   to 2018-12-31
person Mark T. Esper    country USA
  term Secretary of Defense   sector GOV   from 2019-07-22   to 2020-11-09
person Christopher C. Miller    country USA
  term Secretary of Defense   sector GOV   from 2020-11-09   to 2021-01-20
  term Secretary of State   sector GOV   from 1993-01-20   to 1997-01-17
person David Norquist    country USA
  term Secretary of Defense   sector GOV   from 2021-01-20   to 2021-01-22
person Lloyd Austin    country USA
  term Secretary of Defense   sector GOV   from 2021-01-22   to 2025-01-20
person Pete Hegseth    country USA
  term Secretary of Defense   sector GOV   from 2025-01-25
person James Baker    country USA
  term Secretary of State   sector GOV   from 1989-01-25   to 1992-08-23
person Lawrence Eagleburger    country USA
  term Secretary of State   sector GOV   from 1992-12-08   to 1993-01-19
person Madeleine Albright    country USA
  forms Ambassador Albright, Madeleine Jana Korbel Albright, Madeleine K. Albright, Madeleine Korbel Albright
  term Secretary of State   sector GOV   from 1997-01-23   to 2001-01-20
person Colin Powell    country USA
  forms Colin L. Powell
  term Secretary of State   sector GOV   from 2001-01-20   to 2005-01-26
person Condoleezza Rice    country USA
  forms Condi Rice
  term Secretary of State   sector GOV   from 2005-01-26   to 2009-01-20
  term National Security Adviser   sector GOV   from 2001-01-20   to 2005-01-26
person William Joseph Burns    country USA
  term Secretary of State   sector GOV   from 2009-01-20   to 2009-01-21
person Hillary Clinton    country USA
  forms Hillary Rodham Clinton
  term Secretary of State   sector GOV   from 2009-01-21   to 2013-02-01
person John Kerry    country USA
  term Secretary of State   sector GOV   from 2013-02-01   to 2017-01-20
person Thomas A. Shannon    country USA
  term Secretary of State   sector GOV   from 2017-01-20   to 2017-02-01
person Rex Tillerson    country USA
  term Secretary of State   sector GOV   from 2017-02-01   to 2018-03-31
person John J. Sullivan    country USA
  term Secretary of State   sector GOV   from 2018-04-01   to 2018-04-26
person Mike Pompeo    country USA
  term Secretary of State   sector GOV   from 2018-04-26   to 2021-01-20
person Daniel Bennett Smith    country USA
  term Secretary of State   sector GOV   from 2021-01-20   to 2021-01-26
person Antony Blinken    country USA
  term Secretary of State   sector GOV   from 2021-01-26   to 2025-01-20
person Marco Rubio    country USA
  term Secretary of State   sector GOV   from 2025-01-21
person George H. W. Bush    country USA
  forms George Bush, George Bush Sr., George H.W. Bush
  term President   sector GOV   from 1989-01-20   to 1993-01-20
person Bill Clinton    country USA
  forms William Jefferson Clinton, Clinton
  term President   sector GOV   from 1993-01-20   to 2001-01-20
person George W. Bush    country USA
  forms George Bush, Bush
  term President   sector GOV   from 2001-01-20   to 2009-01-20
person Barack Obama    country USA
  forms Barack H. Obama, Barack Hussein Obama, Obama
  term President   sector GOV   from 2009-01-20   to 2017-01-20
person Donald Trump    country USA
  forms Donald J. Trump, Trump
  term President   sector GOV   from 2017-01-20   to 2021-01-20
  term President   sector GOV   from 2025-01-20
person Joe Biden    country USA
  forms Joseph R. Biden Jr., Biden, Joseph Biden
  term President   sector GOV   from 2021-01-20   to 2025-01-20
  term Vice President   sector GOV   from 2009-01-20   to 2017-01-20
person Janet Reno    country USA
  term Attorney General   sector GOV   from 1993-03-12   to 2001-01-20
person Eric Holder    country USA
  term Attorney General   sector GOV   from 2001-01-20   to 2001-02-02
  term Attorney General   sector GOV   from 2009-02-03   to 2015-04-27
person John Ashcroft    country USA
  term Attorney General   sector GOV   from 2001-02-02   to 2005-02-03
person Alberto Gonzales    country USA
  term Attorney General   sector GOV   from 2005-02-03   to 2007-09-17
person Paul Clement    country USA
  term Attorney General   sector GOV   from 2007-09-17   to 2007-09-18
person Peter Keisler    country USA
  term Attorney General   sector GOV   from 2007-09-18   to 2007-11-09
person Michael Mukasey    country USA
  term Attorney General   sector GOV   from 2007-11-09   to 2009-01-20
person Mark Filip    country USA
  term Attorney General   sector GOV   from 2009-01-20   to 2009-02-03
person Loretta Lynch    country USA
  term Attorney General   sector GOV   from 2015-04-27   to 2017-01-20
person Sally Yates    country USA
  term Attorney General   sector GOV   from 2017-01-20   to 2017-01-30
person Dana Boente    country USA
  term Attorney General   sector GOV   from 2017-01-30   to 2017-02-09
person Jeff Sessions    country USA
  term Attorney General   sector GOV   from 2017-02-09   to 2018-11-07
person Matthew Whitaker    country USA
  term Attorney General   sector GOV   from 2018-11-07   to 2019-02-14
person William Barr    country USA
  term Attorney General   sector GOV   from 2019-02-14   to 2020-12-23
person Jeffrey A. Rosen    country USA
  term Attorney General   sector GOV   from 2020-12-24   to 2021-01-20
person John Demers    country USA
  term Attorney General   sector GOV   from 2021-01-20   to 2021-01-20
person Monty Wilkinson    country USA
  term Attorney General   sector GOV   from 2021-01-20   to 2021-03-10
person Merrick Garland    country USA
  term Attorney General   sector GOV   from 2021-03-11
person Sandy Berger    country USA
  term National Security Adviser   sector GOV   from 1997-03-14   to 2001-01-20
person Stephen Hadley    country USA
  term National Security Adviser   sector GOV   from 2005-01-26   to 2009-01-20
person James L. Jones    country USA
  term National Security Adviser   sector GOV   from 2009-01-20   to 2010-10-08
person Thomas E. Donilon    country USA
  term National Security Adviser   sector GOV   from 2010-10-08   to 2013-07-01
person Susan Rice    country USA
  term National Security Adviser   sector GOV   from 2013-07-01   to 2017-01-20
person Michael Flynn    country USA
  term National Security Adviser   sector GOV   from 2017-01-20   to 2017-02-13
person Keith Kellogg    country USA
  term National Security Adviser   sector GOV   from 2017-02-13   to 2017-02-20
person H. R. McMaster    country USA
  term National Security Adviser   sector GOV   from 2017-02-20   to 2018-04-09
person John R. Bolton    country USA
  term National Security Adviser   sector GOV   from 2018-04-09   to 2019-09-10
person Robert C. O'Brien    country USA
  term National Security Adviser   sector GOV   from 2019-09-18   to 2021-01-20
person Jake Sullivan    country USA
  term National Security Adviser   sector GOV   from 2021-01-20
person Tom Ridge    country USA
  term Secretary of Homeland Security   sector GOV   from 2003-01-24   to 2005-02-01
person James Loy    country USA
  term Secretary of Homeland Security   sector GOV   from 2005-02-01   to 2005-02-15
person Michael Chertoff    country USA
  term Secretary of Homeland Security   sector GOV   from 2005-02-15   to 2009-01-21
person Janet Napolitano    country USA
  term Secretary of Homeland Security   sector GOV   from 2009-01-21   to 2013-09-06
person Rand Beers    country USA
  term Secretary of Homeland Security   sector GOV   from 2013-09-06   to 2013-12-23
person Jeh Johnson    country USA
  term Secretary of Homeland Security   sector GOV   from 2013-12-23   to 2017-01-20
person John F. Kelly    country USA
  term Secretary of Homeland Security   sector GOV   from 2017-01-20   to 2017-07-31
person Elaine Duke    country USA
  term Secretary of Homeland Security   sector GOV   from 2017-07-31   to 2017-12-06
person Kirstjen Nielsen    country USA
  term Secretary of Homeland Security   sector GOV   from 2017-12-06   to 2019-04-05
person Kevin McAleenan    country USA
  term Secretary of Homeland Security   sector GOV   from 2019-04-11   to 2019-10-11
person Chad Wolf    country USA
  term Secretary of Homeland Security   sector GOV   from 2019-11-13   to 2021-01-11
person Pete Gaynor    country USA
  term Secretary of Homeland Security   sector GOV   from 2021-01-11   to 2021-01-20
person David Pekoske    country USA
  term Secretary of Homeland Security   sector GOV   from 2021-01-20   to 2021-02-02
person Alejandro Mayorkas    country USA
  term Secretary of Homeland Security   sector GOV   from 2021-02-02
person Lawrence Summers    country USA
  term Secretary of the Treasury   sector GOV   from 1999-07-02   to 2001-01-20
person Paul H. O'Neill    country USA
  term Secretary of the Treasury   sector GOV   from 2001-01-20   to 2002-12-31
person John W. Snow    country USA
  term Secretary of the Treasury   sector GOV   from 2003-02-03   to 2006-06-28
person Henry Paulson    country USA
  term Secretary of the Treasury   sector GOV   from 2006-07-10   to 2009-01-20
person Timothy Geithner    country USA
  term Secretary of the Treasury   sector GOV   from 2009-01-26   to 2013-01-25
person Neal S. Wolin    country USA
  term Secretary of the Treasury   sector GOV   from 2013-01-25   to 2013-02-28
person Jack Lew    country USA
  term Secretary of the Treasury   sector GOV   from 2013-02-28   to 2017-01-20
person Adam Szubin    country USA
  term Secretary of the Treasury   sector GOV   from 2017-01-20   to 2017-02-13
person Steven Mnuchin    country USA
  term Secretary of the Treasury   sector GOV   from 2017-02-13   to 2021-01-20
person Andy Baukol    country USA
  term Secretary of the Treasury   sector GOV   from 2021-01-20   to 2021-01-26
person Janet Yellen    country USA
  term Secretary of the Treasury   sector GOV   from 2021-01-26
person Al Gore    country USA
  term Vice President   sector GOV   from 1993-01-20   to 2001-01-20
person Mike Pence    country USA
  term Vice President   sector GOV   from 2017-01-20   to 2021-01-20
person Kamala Harris    country USA
  term Vice President   sector GOV   from 2021-01-20
person Abdusalom Azizov    country UZB
  term Defence Minister   sector GOV   from 2017-09-04   to 2019-02-11
  term Interior Minister   sector GOV   from 2017-01-04   to 2017-09-04
person Bakhodir Kurbanov    country UZB
  term Defence Minister   sector GOV   from 2019-02-11
person Abdulaziz Komilov    country UZB
  term Foreign Minister   sector GOV   from 1994-02-25   to 2003-03-14
  term Foreign Minister   sector GOV   from 2012-02-11   to 2022-04-27
person Vladimir Norov    country UZB
  term Foreign Minister   sector GOV   from 2006-07-12   to 2010-12
  term Foreign Minister   sector GOV   from 2022-04-27
person Abdulkhashim Mutalov    country UZB
  forms Mutalov
  term Prime Minister   sector GOV   from 1992-01-13   to 1995-12-21
person O‘tkir Sultonov    country UZB
  forms Sultonov
  term Prime Minister   sector GOV   from 1995-12-21   to 2003-12-12
person Shavkat Mirziyoyev    country UZB
  forms Shavkat Mirziyayev, Mirziyoyev
  term Prime Minister   sector GOV   from 2003-12-12   to 2016-12-14
  term President   sector GOV   from 2016-12-14
person Abdulla Nigmatovich Aripov    country UZB
  forms Abdulla Aripov, Aripov
  term Prime Minister   sector GOV   from 2016-12-14
  term Deputy Prime Minister   sector GOV   from 2002-05-30   to 2012-08-22
  term Deputy Prime Minister   sector GOV   from 2016-09-14   to 2016-12-14
person Islam Karimov    country UZB
  forms Karimov
  term President   sector GOV   from 1990-03-24   to 2016-09-02
person Nigmatilla Yuldashev    country UZB
  forms Yuldashev
  term President   sector GOV   from 2016-09-02   to 2016-09-08
  term Justice Minister   sector GOV   from 2011-06-02   to 2015-01-26
person Rustam Atsimov    country UZB
  term Deputy Prime Minister   sector GOV   from 2005-02-04   to 2017-06-06
  term Finance Minister   sector GOV   from 1998   to 2000-11-08
  term Finance Minister   sector GOV   from 2005-11-22   to 2016-12-15
person Batir Zakirov    country UZB
  term Deputy Prime Minister   sector GOV   from 2011   to 2016
person Achilbay Ramatov    country UZB
  term Deputy Prime Minister   sector GOV   from 2016-12-20
person Aziz Abdukhakimov    country UZB
  term Deputy Prime Minister   sector GOV   from 2018-05-28
person Jamshid Anvarovich Kuchkarov    country UZB
  term Deputy Prime Minister   sector GOV   from 2020-01-24
  term Finance Minister   sector GOV   from 2017-11-28   to 2020-02-20
person Behzod Musaev    country UZB
  term Deputy Prime Minister   sector GOV   from 2020-05-14   to 2021-11-11
person Shuhrat Gʻaniyev    country UZB
  term Deputy Prime Minister   sector GOV   from 2020-09-25
person Zulaykho Makhkamova    country UZB
  term Deputy Prime Minister   sector GOV   from 2022-03-01
person Jamshid Khodjayev    country UZB
  term Deputy Prime Minister   sector GOV   from 2022-07-16
person Timur Amindzhanovich Ishmetov    country UZB
  term Finance Minister   sector GOV   from 2020-02-20
person Poʻlat Bobojonov    country UZB
  term Interior Minister   sector GOV   from 2017-09-04
person Ruslanbek Davletov    country UZB
  term Justice Minister   sector GOV   from 2017-08-14
person Governorate Vergez Alzaga    country VAT
  forms Vatican City State Fernando Vergez Alzaga, Vatican City State is Fernando Vergez Alzaga, Alzaga
  term President   sector GOV   from 2021-10-01
person John Paul II    country VAT
  term Pope   sector GOV   from 1978-10-16   to 2005-04-02
person Benedict XVI    country VAT
  term Pope   sector GOV   from 2005-04-19   to 2013-02-28
person Francis    country VAT
  term Pope   sector GOV   from 2013-03-13   to 2025-05-08
person Leo XIV    country VAT
  term Pope   sector GOV   from 2025-05-08
person Allan Cruickshank    country VCT
  term Foreign Minister   sector GOV   from 1998   to 2001
person Mike Browne    country VCT
  term Foreign Minister   sector GOV   from 2005   to 2005
person Douglas Slater    country VCT
  term Foreign Minister   sector GOV   from 2010   to 2013
person Ralph Gonsalves    country VCT
  forms Ralph E. Gonsalves, Ralph Everard Gonsalves, Gonsalves
  term Foreign Minister   sector GOV   from 2020-11-10   to 2022-08-16
  term Prime Minister   sector GOV   from 2001-03-28   to 2025-11-28
person Keisal Peters    country VCT
  term Foreign Minister   sector GOV   from 2022-08-16
person James Fitz-Allen Mitchell    country VCT
  forms Mitchell
  term Prime Minister   sector GOV   from 1984-07-30   to 2000-10-27
person Arnhim Eustace    country VCT
  forms Eustace
  term Prime Minister   sector GOV   from 2000-10-27   to 2001-03-29
person Godwin Friday    country VCT
  forms Friday
  term Prime Minister   sector GOV   from 2025-11-28
person Charles Antrobus    country VCT
  forms Antrobus
  term Governor-General   sector GOV   from 1996-06-01   to 2002-06-03
person Monica Dacon    country VCT
  forms Dacon
  term Governor-General   sector GOV   from 2002-06-03   to 2002-09-02
person Frederick Ballantyne    country VCT
  forms Ballantyne
  term Governor-General   sector GOV   from 2002-09-02   to 2019-08-01
person Susan Dougan    country VCT
  forms Dougan
  term Governor-General   sector GOV   from 2019-08-01
person Girlyn Miguel    country VCT
  term Deputy Prime Minister   sector GOV   from 2010-12-14   to 2015-12-09
person Louis Straker    country VCT
  term Deputy Prime Minister   sector GOV   from 2015-12-10   to 2020-11-07
person Montgomery Daniel    country VCT
  term Deputy Prime Minister   sector GOV   from 2020-12-07
person Camillo Gonsalves    country VCT
  term Finance Minister   sector GOV   from 2020-11-10
person José Vicente Rangel    country VEN
  term Defence Minister   sector GOV   from 2001-02-14   to 2002-04-14
  term Foreign Minister   sector GOV   from 1999-02-02   to 2001-02-14
  term Vice President   sector GOV   from 2002-04-14   to 2007-01-03
person Vladimir Padrino López    country VEN
  term Defence Minister   sector GOV   from 2014-09-03
person Luis Alfonso Dávila    country VEN
  term Foreign Minister   sector GOV   from 2001-02-15   to 2002-05-30
person José Rodríguez Iturbe    country VEN
  term Foreign Minister   sector GOV   from 2002   to 2002
person Roy Chaderton    country VEN
  term Foreign Minister   sector GOV   from 2002-05-30   to 2004-07-13
person Jesús Pérez    country VEN
  term Foreign Minister   sector GOV   from 2004-07-13   to 2004-11-20
person Alí Rodríguez Araque    country VEN
  term Foreign Minister   sector GOV   from 2004-11-20   to 2006-08-07
  term Finance Minister   sector GOV   from 2008-06   to 2010-01
person Nicolás Maduro    country VEN
  forms Nicolas Maduro Moros, Maduro
  term Foreign Minister   sector GOV   from 2006-08-09   to 2013-01-16
  term President   sector GOV   from 2013-03-05   to 2026-01-05
  term Vice President   sector GOV   from 2012-10-13   to 2013-03-05
person Elías Jaua    country VEN
  term Foreign Minister   sector GOV   from 2013-01-15   to 2014-09-02
  term Vice President   sector GOV   from 2010-01-27   to 2012-10-13
person Rafael Ramírez    country VEN
  term Foreign Minister   sector GOV   from 2014-09-02   to 2014-12-25
person Delcy Rodríguez    country VEN
  forms Delcy Eloína Rodríguez Gómez, Rodríguez
  term Foreign Minister   sector GOV   from 2014-12-26   to 2017-06-21
  term Interim President   sector GOV   from 2026-01-05
  term Finance Minister   sector GOV   from 2020-09-10
  term Vice President   sector GOV   from 2018-06-14
person Samuel Moncada    country VEN
  term Foreign Minister   sector GOV   from 2017-06-21   to 2017-08-02
person Jorge Arreaza    country VEN
  term Foreign Minister   sector GOV   from 2017-08-02   to 2021-08-19
  term Vice President   sector GOV   from 2013-04-19   to 2016-01-06
person Félix Ramón Plasencia    country VEN
  term Foreign Minister   sector GOV   from 2021-08-19   to 2022-05-16
person Carlos Faria    country VEN
  term Foreign Minister   sector GOV   from 2022-05-17
person Carlos Andrés Pérez    country VEN
  forms Andres Perez, Pérez
  term President   sector GOV   from 1989-02-02   to 1993-08-31
person Ramon Jose Velasquez    country VEN
  forms Ramon Jose Velasquez Mujica, Velasquez
  term President   sector GOV   from 1993-08-31   to 1994-02-02
person Rafael Caldera Rodriguez    country VEN
  forms Caldera Rodriguez, Rodriguez
  term President   sector GOV   from 1994-02-02   to 1999-02-02
person Hugo Chávez    country VEN
  forms Chávez
  term President   sector GOV   from 1999-02-02   to 2013-03-05
person Pedro Carmona    country VEN
  forms Carmona
  term President   sector GOV   from 2002-04-12   to 2002-04-13
person Diosdado Cabello    country VEN
  forms Cabello
  term President   sector GOV   from 2002-04-13   to 2002-04-14
  term Vice President   sector GOV   from 2002-01-13   to 2002-04-28
person Remigio Ceballos    country VEN
  term Interior Minister   sector GOV   from 2021-08-19
person Julián Isaías Rodríguez Diaz    country VEN
  term Vice President   sector GOV   from 2000-01-29   to 2000-12-24
person Adina Bastidas    country VEN
  term Vice President   sector GOV   from 2000-12-24   to 2002-01-13
person Jorge Rodríguez    country VEN
  term Vice President   sector GOV   from 2007-01-03   to 2008-01-04
person Ramón Carrizales    country VEN
  term Vice President   sector GOV   from 2008-01-04   to 2010-01-26
person Aristóbulo Iztúriz    country VEN
  term Vice President   sector GOV   from 2016-01-06   to 2017-01-04
person Tareck El Aissami    country VEN
  term Vice President   sector GOV   from 2017-01-04   to 2018-06-14
person Natalio Wheatley    country VGB
  forms Wheatley
  term Acting Premier   sector GOV   from 2022-05-05
person Orlando Smith    country VGB
  forms Smith
  term Premier   sector GOV   from 2011-11-09   to 2019-02-26
person Andrew Fahie    country VGB
  forms Fahie
  term Premier   sector GOV   from 2019-02-26   to 2022-05-05
person Pham Van Tra    country VNM
  term Defence Minister   sector GOV   from 1997-12-29   to 2006-06-28
person Phung Quang Thanh    country VNM
  term Defence Minister   sector GOV   from 2006-06-27   to 2016-04-08
person Ngô Xuân Lịch    country VNM
  term Defence Minister   sector GOV   from 2016-04-09   to 2021-04-07
person Phan Văn Giang    country VNM
  term Defence Minister   sector GOV   from 2021-04-08
person Nguyễn Mạnh Cầm    country VNM
  term Foreign Minister   sector GOV   from 1991-08-09   to 2000-01-28
  term Deputy Prime Minister   sector GOV   from 1997-09-29   to 2002-08-12
person Nguyễn Dy Niên    country VNM
  term Foreign Minister   sector GOV   from 2000-01-28   to 2006-06-28
person Pham Gia Khiem    country VNM
  term Foreign Minister   sector GOV   from 2006-06-28   to 2011-08-03
  term Deputy Prime Minister   sector GOV   from 1997-09-29   to 2011-08-03
person Phạm Bình Minh    country VNM
  term Foreign Minister   sector GOV   from 2011-08-03   to 2021-04-07
  term Deputy Prime Minister   sector GOV   from 2013-11-13
person Bùi Thanh Sơn    country VNM
  term Foreign Minister   sector GOV   from 2021-04-08
person Vo van Kiet    country VNM
  term Prime Minister   sector GOV   from 1991-08-08   to 1992-09-24
person Le Duc Anh    country VNM
  term Prime Minister   sector GOV   from 1992-09-23   to 1997-09-24
person Phan Van Khai    country VNM
  term Prime Minister   sector GOV   from 1997-09-24   to 2006-06-27
person Nguyễn Tấn Dũng    country VNM
  term Prime Minister   sector GOV   from 2006-06-27   to 2016-04-07
  term Deputy Prime Minister   sector GOV   from 1997-09-29   to 2006-06-27
person Nguyễn Xuân Phúc    country VNM
  forms Vo Thi Anh Xuan
  term Prime Minister   sector GOV   from 2016-04-07   to 2021-04-05
  term President   sector GOV   from 2021-04-05   to 2023-03-02
  term Deputy Prime Minister   sector GOV   from 2011-08-02   to 2016-04-07
person Phạm Minh Chính    country VNM
  term Prime Minister   sector GOV   from 2021-04-05
person Lê Khả Phiêu    country VNM
  term General Secretary   sector GOV   from 1997-12-29   to 2001-04-22
person Nguyen Phu Trong    country VNM
  forms Phu Trong
  term General Secretary   sector GOV   from 2011-01-19   to 2015-12-31
  term President   sector GOV   from 2018-10-23   to 2021-04-05
person Nguyen van Linh    country VNM
  term General Secretary of the Communist Party   sector GOV   from 1986-12-18   to 1991-06-27
person Do Muoi    country VNM
  term General Secretary of the Communist Party   sector GOV   from 1991-06-27   to 1997-12-29
person Nông Đức Mạnh    country VNM
  forms Nong Duc Manh
  term General Secretary of the Communist Party   sector GOV   from 2001-04-23   to 2011-01-19
person Trần Đức Lương    country VNM
  forms Tran Duc Luong
  term President   sector GOV   from 1997-09-24   to 2006-06-27
person Nguyễn Minh Triết    country VNM
  term President   sector GOV   from 2006-06-27   to 2011-07-25
person Trương Tấn Sang    country VNM
  term President   sector GOV   from 2011-07-25   to 2016-07-25
person Trần Đại Quang    country VNM
  forms Tran Dai Quang
  term President   sector GOV   from 2016-04-02   to 2018-09-21
  term Interior Minister   sector GOV   from 2011-08-03   to 2016-04-08
person Đặng Thị Ngọc Thịnh    country VNM
  forms Dang Thi Ngoc Thinh
  term President   sector GOV   from 2018-09-21   to 2018-10-23
  term Vice President   sector GOV   from 2016-04-08   to 2021-04-06
person Vo Van Thuong    country VNM
  term President   sector GOV   from 2023-03-02   to 2024-03-21
person To Lam    country VNM
  term President   sector GOV   from 2024-05-22   to 2024-10-21
  term Interior Minister   sector GOV   from 2016-04-09
person Luong Cuong    country VNM
  term President   sector GOV   from 2024-10-21
person Nguyễn Công Tạn    country VNM
  term Deputy Prime Minister   sector GOV   from 1997-09-29   to 2002-08-12
person Vu Khoan    country VNM
  term Deputy Prime Minister   sector GOV   from 2002-08-12   to 2006-06-27
person Nguyen Sinh Hung    country VNM
  term Deputy Prime Minister   sector GOV   from 2006-06-28   to 2011-07-25
  term Finance Minister   sector GOV   from 1996-11-06   to 2006-06-28
person Trương Vĩnh Trọng    country VNM
  term Deputy Prime Minister   sector GOV   from 2006-06-28   to 2012-01-19
person Nguyen Thien Nhan    country VNM
  term Deputy Prime Minister   sector GOV   from 2007-08-02   to 2013-11-11
person Hoang Trung Hai    country VNM
  term Deputy Prime Minister   sector GOV   from 2007-08-27   to 2016-04-08
person Vu Van Ninh    country VNM
  term Deputy Prime Minister   sector GOV   from 2011-08-02   to 2016-04-08
  term Finance Minister   sector GOV   from 2006-06-28   to 2011-08-01
person Vũ Đức Đam    country VNM
  forms Vu Duc Dam
  term Deputy Prime Minister   sector GOV   from 2013-11-13
person Truong Hoa Binh    country VNM
  term Deputy Prime Minister   sector GOV   from 2016-04-09   to 2021-07-28
person Trịnh Đình Dũng    country VNM
  forms Trinh Dinh Dung
  term Deputy Prime Minister   sector GOV   from 2016-04-09   to 2021-04-07
person Vuong Dinh Hue    country VNM
  term Deputy Prime Minister   sector GOV   from 2016-04-09   to 2020-06-11
  term Finance Minister   sector GOV   from 2011-08-03   to 2013-05-23
person Lê Minh Khái    country VNM
  term Deputy Prime Minister   sector GOV   from 2021-04-08
person Lê Văn Thành    country VNM
  term Deputy Prime Minister   sector GOV   from 2021-04-08
person Đinh Tiến Dũng    country VNM
  forms Dinh Tien Dung
  term Finance Minister   sector GOV   from 2013-05-24   to 2021-04-07
person Hồ Đức Phớc    country VNM
  forms Ho Duc Phoc
  term Finance Minister   sector GOV   from 2021-04-08
person Đỗ Quang Trung    country VNM
  forms Do Quang Trung
  term Interior Minister   sector GOV   from 1996-12-01   to 2007-06-28
person Lê Minh Hương    country VNM
  term Interior Minister   sector GOV   from 1998   to 2002-01-28
person Le Hong Anh    country VNM
  term Interior Minister   sector GOV   from 2002-01-28   to 2011-08-03
person Trần Văn Tuấn    country VNM
  term Interior Minister   sector GOV   from 2007-06-28   to 2011-08-03
person Nguyễn Thái Bình    country VNM
  term Interior Minister   sector GOV   from 2011-08-03   to 2016-04-08
person Lê Vĩnh Tân    country VNM
  term Interior Minister   sector GOV   from 2016-04-09   to 2021-04-07
person Phạm Thị Thanh Trà    country VNM
  term Interior Minister   sector GOV   from 2021-04-08
person Nguyễn Đình Lộc    country VNM
  forms Nguyen Dinh Loc
  term Justice Minister   sector GOV   from 1992-04-15   to 2002-08-12
person Uông Chu Lưu    country VNM
  term Justice Minister   sector GOV   from 2002-08-12   to 2007-07-23
person Hà Hùng Cường    country VNM
  term Justice Minister   sector GOV   from 2007-07-23   to 2016-04-08
person Lê Thành Long    country VNM
  term Justice Minister   sector GOV   from 2016-04-08
person Nguyễn Thị Bình    country VNM
  term Vice President   sector GOV   from 1992-09-10   to 2002-08-08
person Truong My Hoa    country VNM
  term Vice President   sector GOV   from 2002-08-12   to 2007-07-25
person Nguyen Thi Doan    country VNM
  term Vice President   sector GOV   from 2007-07-25   to 2016-04-08
person Võ Thị Ánh Xuân    country VNM
  term Vice President   sector GOV   from 2021-04-06
person Walter Lini    country VUT
  forms Lini
  term Prime Minister   sector GOV   from 1980-07-30   to 1991-09-06
person Donald Kalpokas    country VUT
  forms Kalpokas
  term Prime Minister   sector GOV   from 1998-03-30   to 1999-11-25
person Barak Sope    country VUT
  forms Sope
  term Prime Minister   sector GOV   from 1999-11-25   to 2001-04-13
person Edward Natapei    country VUT
  forms Edward Nipake Natapei, Natapei
  term Prime Minister   sector GOV   from 2003-01-01   to 2004-08-31
  term Prime Minister   sector GOV   from 2005-08-01   to 2010-12-31
person Maxime Carlot Korman    country VUT
  forms Korman
  term Prime Minister   sector GOV   from 2004-09-01   to 2004-09-30
  term Prime Minister   sector GOV   from 2005-05-01   to 2005-07-31
person Serge Vohor    country VUT
  forms Vohor
  term Prime Minister   sector GOV   from 2004-09-01   to 2005-04-30
person Sato Kilman    country VUT
  forms Kilman
  term Prime Minister   sector GOV   from 2015-06-11   to 2016-02-11
person Charlot Salwai    country VUT
  forms Salwai
  term Prime Minister   sector GOV   from 2016-02-11   to 2020-04-20
person Bob Loughman    country VUT
  forms Loughman
  term Prime Minister   sector GOV   from 2020-04-20   to 2022-11-04
person Ishmael Kalsakau    country VUT
  forms Kalsakau
  term Prime Minister   sector GOV   from 2022-11-04   to 2023-09-04
person Jotham Napat    country VUT
  forms Napat
  term Prime Minister   sector GOV   from 2025-02-11
person Baldwin Lonsdale    country VUT
  forms Lonsdale
  term President   sector GOV   from 2014-09-22   to 2017-07-06
person Tallis Moses    country VUT
  forms Tallis Obed Moses, Moses
  term President   sector GOV   from 2017-07-06   to 2022-07-23
person Nikenike Vurobaravu    country VUT
  forms Vurobaravu
  term President   sector GOV   from 2022-07-23
person Territorial Kulimoetoke    country WLF
  forms Assembly Mikaele Kulimoetoke, Kulimoetoke
  term President   sector GOV   from 2014-11-26   to 2017-04-04
person Territorial Verge    country WLF
  forms Assembly David Verge
  term President   sector GOV   from 2017-04-04   to 2022-03-20
person Territorial Muli'Aka'Aka    country WLF
  forms Assembly Munipoese Muli'Aka'Aka, Muli'Aka'Aka
  term President   sector GOV   from 2022-03-20
person Tofilau Eti Alesana    country WSM
  forms Alesana
  term Prime Minister   sector GOV   from 1988-04-08   to 1998-11-23
person Tuila'epa Sa'ilele Malielegaoi    country WSM
  forms Tuila'Epa Lupesoliai Sailele Malielegaoi, Malielegaoi
  term Prime Minister   sector GOV   from 1998-11-23   to 2021-05-24
person Fiamē Naomi Mataʻafa    country WSM
  forms Mataʻafa
  term Prime Minister   sector GOV   from 2021-05-24   to 2025-09-16
person La'Aulialemalietoa La'auli Leuatea Schmidt    country WSM
  forms La'auli Leuatea Schmidt, Schmidt
  term Prime Minister   sector GOV   from 2025-09-16
person Malietoa Tanumafili II    country WSM
  term O le Ao o le Malo   sector GOV   from 1962-01-01   to 2007-05-11
person Va'aletoa Sualauvi II    country WSM
  term O le Ao o le Malo   sector GOV   from 2007-05-11   to 2007-06-20
  term O le Ao o le Malo   sector GOV   from 2017-07-21
person Tufuga Efi    country WSM
  forms Tui Atua Tupua Tamasese Efi
  term O le Ao o le Malo   sector GOV   from 2007-06-20   to 2017-07-21
person Tuala Iosefo Ponifasio    country WSM
  term Deputy Prime Minister   sector GOV   from 2021-05-24
person Sili Epa Tuioti    country WSM
  term Finance Minister   sector GOV   from 2016-03-18   to 2021-04-09
person Mulipola Anarosa Ale Molioo    country WSM
  term Finance Minister   sector GOV   from 2021-05-24
person Matamua Vasati Pulufana    country WSM
  term Justice Minister   sector GOV   from 2021-05-24
person Muhammed Daifallah Muhammed    country YEM
  term Defence Minister   sector GOV   from 1998-05-16   to 2001-04-04
person Abdullah Ali Alywa    country YEM
  term Defence Minister   sector GOV   from 2001-04-04   to 2006-02-11
person Mohammed Nasser Ahmed    country YEM
  term Defence Minister   sector GOV   from 2006-02-11   to 2014-11-01
person Mahmoud al-Subaihi    country YEM
  term Defence Minister   sector GOV   from 2014-11-07   to 2015-01-22
person Mohamed al-Atifi    country YEM
  term Defence Minister   sector GOV   from 2016-11-28
person Mohammed Ali Al-Maqdashi    country YEM
  term Defence Minister   sector GOV   from 2018-11-07   to 2022-07-29
person Mohsen Mohammed Al-Daeri    country YEM
  term Defence Minister   sector GOV   from 2022-07-28
person Abdul Qadir Bajamal    country YEM
  forms Bajamal
  term Foreign Minister   sector GOV   from 1998   to 2001
  term Prime Minister   sector GOV   from 2001-03-31   to 2007-04-07
person Abu Bakr al-Qirbi    country YEM
  forms Abu Bakr Abdallah al Qirbi
  term Foreign Minister   sector GOV   from 2012-01-03   to 2014-06-11
person Jamal Abdullah al-Sallal    country YEM
  term Foreign Minister   sector GOV   from 2014   to 2014
person Jamal Abdullah Al - Sallal    country YEM
  term Foreign Minister   sector GOV   from 2014-06-11   to 2014-11-07
person Abdullah al-Saidi    country YEM
  term Foreign Minister   sector GOV   from 2014-11-07   to 2015-01-22
person Riad Yassin    country YEM
  term Foreign Minister   sector GOV   from 2015-03-21   to 2015-12-01
person Abdulmalik al-Mekhlafi    country YEM
  term Foreign Minister   sector GOV   from 2015-12-01   to 2018-05-23
person Muhammad Abdullah Hajar    country YEM
  term Foreign Minister   sector GOV   from 2016   to 2016
person Hisham Sharaf    country YEM
  term Foreign Minister   sector GOV   from 2016-11-28
person Khalid Al-Yamani    country YEM
  term Foreign Minister   sector GOV   from 2018-05-23   to 2019-06-10
person Mohammed Al-Hadhrami    country YEM
  term Foreign Minister   sector GOV   from 2019-09-19   to 2020-12-18
person Ahmad Awad Bin Mubarak    country YEM
  forms Ahmad Awad Bin Mubarek, Bin Mubarak
  term Foreign Minister   sector GOV   from 2020-12-18
  term Prime Minister   sector GOV   from 2024-02-05   to 2025-05-09
person Muhammad Said al Attar    country YEM
  forms al Attar
  term Prime Minister   sector GOV   from 1994-05-09   to 1994-10-06
person Abdul Aziz Abdul Ghani    country YEM
  forms Ghani
  term Prime Minister   sector GOV   from 1994-10-06   to 1997-05-14
person Faraj Said bin Ghanem    country YEM
  forms bin Ghanem
  term Prime Minister   sector GOV   from 1997-05-14   to 1998-04-29
person Abd Al-Karim Al-Iryani    country YEM
  forms Al-Iryani
  term Prime Minister   sector GOV   from 1998-04-29   to 2001-03-31
person Ali Muhammad Mujawar    country YEM
  forms Mujawar
  term Prime Minister   sector GOV   from 2007-04-07   to 2011-12-10
person Hasan al-Lawzi    country YEM
  forms al-Lawzi
  term Prime Minister   sector GOV   from 2011-06-04   to 2011-08-23
person Mohammed Basindawa    country YEM
  forms Basindawa
  term Prime Minister   sector GOV   from 2011-12-10   to 2014-09-21
person Khaled Bahah    country YEM
  forms Bahah
  term Prime Minister   sector GOV   from 2014-10-13   to 2016-04-04
  term Vice President   sector GOV   from 2015-04-12   to 2016-04-03
person Ahmed Obaid Bin Dagher    country YEM
  forms Ahmad Obaid bin Daghir, Obaid bin Daghr, Bin Dagher
  term Prime Minister   sector GOV   from 2016-04-04   to 2018-10-15
  term Deputy Prime Minister   sector GOV   from 2014-06-11   to 2014-11-09
  term Deputy Prime Minister   sector GOV   from 2015-08-01   to 2016-04-04
person Abdel-Aziz bin Habtour    country YEM
  forms bin Habtour
  term Prime Minister   sector GOV   from 2016-10-04   to 2018-10-15
person Maeen Abdulmalik Saeed    country YEM
  forms Maeen Abd al-Malik Saeed, Saeed
  term Prime Minister   sector GOV   from 2018-10-15   to 2024-02-05
person Salim Bin Burayk    country YEM
  forms Salim Salih Bin Burayk, Bin Burayk
  term Prime Minister   sector GOV   from 2025-05-09
person Haidar Abu Bakr al-Attas    country YEM
  forms al-Attas
  term Head of State   sector GOV   from 1986-01-24   to 1990-05-22
person Ali Abdullah Saleh    country YEM
  forms Saleh al-Hashidi, Saleh
  term President   sector GOV   from 1990-05-22   to 2012-02-27
person Abdrabbuh Mansour Hadi    country YEM
  forms Abd Rabuh Mansur Hadi, Hadi
  term President   sector GOV   from 2012-02-27   to 2022-04-07
  term Vice President   sector GOV   from 1994-10-03   to 2012-02-25
person Mahdi al-Mashat    country YEM
  forms al-Mashat
  term President   sector GOV   from 2018-04-25
person Hussein Abdullah Mkabuli    country YEM
  term Deputy Prime Minister   sector GOV   from 2016-11-28
person Jalal Al-Ruwishan    country YEM
  term Deputy Prime Minister   sector GOV   from 2016-11-28
  term Interior Minister   sector GOV   from 2014-11-07   to 2015-01-22
person Mahmoud Abdel Kader Al-Jounaïd    country YEM
  term Deputy Prime Minister   sector GOV   from 2018-01-01
person Sakhr Al Wajih    country YEM
  term Finance Minister   sector GOV   from 2012-01-03   to 2014-06-11
person Mohamed Mansour Zemam    country YEM
  term Finance Minister   sector GOV   from 2014-06-11   to 2014-09-21
  term Finance Minister   sector GOV   from 2014-11-07   to 2015-06-09
person Mansar Al-Quaiti    country YEM
  term Finance Minister   sector GOV   from 2015-10-17   to 2016-09-18
person Ahmed Obaid Al Fadhli    country YEM
  term Finance Minister   sector GOV   from 2016-09-18   to 2019-09-19
person Saleh Ahmed Shaaban    country YEM
  term Finance Minister   sector GOV   from 2016-11-28
person Salem Saleh Salem bin brek    country YEM
  term Finance Minister   sector GOV   from 2019-09-19
person Hussein Arab    country YEM
  term Interior Minister   sector GOV   from 1995-06-13   to 2001-04-04
  term Interior Minister   sector GOV   from 2015-12-01   to 2017-12-25
person Rashad al-Alimi    country YEM
  term Interior Minister   sector GOV   from 2001-04-04   to 2008-05-19
person Mutaher al-Masri    country YEM
  term Interior Minister   sector GOV   from 2008-05-19   to 2011-12-07
person Abdul Qader Qahtan    country YEM
  term Interior Minister   sector GOV   from 2011-12-11   to 2014-03-07
person Abdh Hussein al-Tarb    country YEM
  term Interior Minister   sector GOV   from 2014-03-07   to 2014-11-07
person Abdu al-Hudhaifi    country YEM
  term Interior Minister   sector GOV   from 2015-05-26   to 2015-12-01
person Abdulhakim Ahmed Al-Mawri    country YEM
  term Interior Minister   sector GOV   from 2017-12-13
person Ahmed bin ahmed AL-Maysari    country YEM
  term Interior Minister   sector GOV   from 2017-12-25   to 2020-12-26
person Ibrahim Haidan    country YEM
  term Interior Minister   sector GOV   from 2020-12-17
person Morshed Ali Alarchany    country YEM
  term Justice Minister   sector GOV   from 2012-01-03   to 2014-09-21
person Khaled Omar Abdullah Ba-jnid    country YEM
  term Justice Minister   sector GOV   from 2014-11-07   to 2017-04-27
person Ahmed Abdullah Akabat    country YEM
  term Justice Minister   sector GOV   from 2016-11-28
person Jamal Mohammed Omar    country YEM
  term Justice Minister   sector GOV   from 2017-04-27   to 2018-10-15
person Ali Haitham Ali Abdullah    country YEM
  term Justice Minister   sector GOV   from 2018-11-27   to 2020-12-26
person Badr Al-Ardah    country YEM
  term Justice Minister   sector GOV   from 2020-12-17
person Ali Mohsen Al-Ahmar    country YEM
  term Vice President   sector GOV   from 2016-04-03   to 2022-04-07
person Mosiuoa Lekota    country ZAF
  term Defence Minister   sector GOV   from 1999-06-26   to 2008-09-25
person Charles Nqakula    country ZAF
  term Defence Minister   sector GOV   from 2008-09-25   to 2009-04-21
person Lindiwe Sisulu    country ZAF
  forms Lindiwe Nonceba Sisulu
  term Defence Minister   sector GOV   from 2009-05-10   to 2012-06-12
  term Foreign Minister   sector GOV   from 2018-02-27   to 2019-05-29
person Thandi Modise    country ZAF
  term Defence Minister   sector GOV   from 2021-08-06
person Nkosazana Dlamini-Zuma    country ZAF
  forms Nkosazana Clarice Dlamini Zuma
  term Foreign Minister   sector GOV   from 1999-06-14   to 2009-05-10
  term Interior Minister   sector GOV   from 2009-05-10   to 2012-10-03
person Maite Nkoana-Mashabane    country ZAF
  term Foreign Minister   sector GOV   from 2009-05-10   to 2018-02-26
person Naledi Pandor    country ZAF
  term Foreign Minister   sector GOV   from 2019-05-30
  term Interior Minister   sector GOV   from 2012-10-04   to 2014-05-25
person Frederik Willem de Klerk    country ZAF
  forms de Klerk
  term President   sector GOV   from 1989-08-15   to 1994-05-10
person Nelson Mandela    country ZAF
  forms Mandela
  term President   sector GOV   from 1994-05-10   to 1999-06-16
person Thabo Mbeki    country ZAF
  forms Mbeki
  term President   sector GOV   from 1999-06-14   to 2008-09-24
person Ivy Matsepe-Casaburri    country ZAF
  forms Matsepe-Casaburri
  term President   sector GOV   from 2005-09-14   to 2005-09-18
  term President   sector GOV   from 2008-09-25   to 2008-09-25
person Kgalema Motlanthe    country ZAF
  forms Motlanthe
  term President   sector GOV   from 2008-09-25   to 2009-05-09
  term Vice President   sector GOV   from 2009-05-09   to 2014-05-26
person Jacob Zuma    country ZAF
  forms Zuma
  term President   sector GOV   from 2009-05-09   to 2018-02-14
person Matamela Cyril Ramaphosa    country ZAF
  forms Ramaphosa
  term President   sector GOV   from 2018-02-15
  term Vice President   sector GOV   from 2014-05-26   to 2018-02-15
person Nhlanhla Nene    country ZAF
  term Finance Minister   sector GOV   from 2014-05-26   to 2015-12-09
person David van Rooyen    country ZAF
  term Finance Minister   sector GOV   from 2015-12-09   to 2015-12-13
person Pravin Gordhan    country ZAF
  term Finance Minister   sector GOV   from 2015-12-13   to 2017-03-31
person Malusi Gigaba    country ZAF
  term Finance Minister   sector GOV   from 2017-03-31   to 2018-02-27
  term Interior Minister   sector GOV   from 2014-05-25   to 2017-03-31
  term Interior Minister   sector GOV   from 2018-02-27   to 2018-11-13
person Tito Mboweni    country ZAF
  term Finance Minister   sector GOV   from 2018-10-09   to 2021-08-05
person Enoch Godongwana    country ZAF
  term Finance Minister   sector GOV   from 2021-08-05
person Ayanda Dlodlo    country ZAF
  term Interior Minister   sector GOV   from 2017-10-17   to 2018-02-28
person Blade Nzimande    country ZAF
  term Interior Minister   sector GOV   from 2018-11-13   to 2018-11-22
person Siyabonga Cwele    country ZAF
  term Interior Minister   sector GOV   from 2018-11-22   to 2019-05-29
person Aaron Motsoaledi    country ZAF
  term Interior Minister   sector GOV   from 2019-05-30
person Jeff Radebe    country ZAF
  forms Jeffrey Thamsanqa Radebe
  term Justice Minister   sector GOV   from 2009-05-11   to 2014-05-25
person Michael Masutha    country ZAF
  term Justice Minister   sector GOV   from 2014-05-26   to 2019-05-30
person Ronald Lamola    country ZAF
  term Justice Minister   sector GOV   from 2019-05-30
person Phumzile Mlambo-Ngcuka    country ZAF
  forms Phumzile Gloria Mlambo Ngcuka
  term Vice President   sector GOV   from 2005-06-22   to 2008-09-23
person Baleka Mbete    country ZAF
  term Vice President   sector GOV   from 2008-09-25   to 2009-05-09
person David Mabuza    country ZAF
  term Vice President   sector GOV   from 2018-02-27
person Kalombo Mwansa    country ZMB
  term Defence Minister   sector GOV   from 2009-07-09   to 2011
  term Foreign Minister   sector GOV   from 2002-07-19   to 2005-01
person Geoffrey Bwalya Mwamba    country ZMB
  term Defence Minister   sector GOV   from 2011   to 2013
person Edgar Lungu    country ZMB
  forms Lungu
  term Defence Minister   sector GOV   from 2013-12-24   to 2015-01-25
  term President   sector GOV   from 2015-01-25   to 2021-08-24
  term Justice Minister   sector GOV   from 2014-08-28   to 2015-01-25
person Davies Chama    country ZMB
  term Defence Minister   sector GOV   from 2016-08-11   to 2021-08-24
person Ambrose Lufuma    country ZMB
  term Defence Minister   sector GOV   from 2021-08-27
person Keli Walubita    country ZMB
  term Foreign Minister   sector GOV   from 1997   to 2002
person Katele Kalumba    country ZMB
  term Foreign Minister   sector GOV   from 2002   to 2002
person Ronnie Shikapwasha    country ZMB
  term Foreign Minister   sector GOV   from 2005-01   to 2006-10
person Effron Lungu    country ZMB
  term Foreign Minister   sector GOV   from 2013   to 2013
person Wylbur Simuusa    country ZMB
  term Foreign Minister   sector GOV   from 2013   to 2014
person Harry Kalaba    country ZMB
  term Foreign Minister   sector GOV   from 2016-08-11   to 2021-08-24
person Stanley Kakubo    country ZMB
  term Foreign Minister   sector GOV   from 2021-08-27
person Kenneth Kaunda    country ZMB
  forms Kaunda
  term President   sector GOV   from 1964-10-24   to 1991-11-02
person Frederick Chiluba    country ZMB
  forms Chiluba
  term President   sector GOV   from 1991-11-02   to 2002-01-02
person Levy Mwanawasa    country ZMB
  forms Levy Patrick Mwanawasa, Mwanawasa
  term President   sector GOV   from 2002-01-02   to 2008-08-19
person Rupiah Banda    country ZMB
  forms Banda
  term President   sector GOV   from 2008-08-08   to 2011-09-23
  term Vice President   sector GOV   from 2006-10-09   to 2008-08-08
person Michael Sata    country ZMB
  forms Sata
  term President   sector GOV   from 2011-09-23   to 2014-10-28
person Guy Scott    country ZMB
  forms Scott
  term President   sector GOV   from 2014-10-28   to 2015-01-25
  term Vice President   sector GOV   from 2011-09-23   to 2014-10-28
person Hakainde Hichilema    country ZMB
  forms Hichilema
  term President   sector GOV   from 2021-08-24
person Situmbeko Musokotwane    country ZMB
  term Finance Minister   sector GOV   from 2008   to 2011
  term Finance Minister   sector GOV   from 2021-08-27
person Felix Mutati    country ZMB
  forms Felix Mutate
  term Finance Minister   sector GOV   from 2016-09   to 2018-02-14
person Stephen Kampyongo    country ZMB
  term Interior Minister   sector GOV   from 2016-08-11   to 2021-08-24
person Jacob Mwiimbu    country ZMB
  term Interior Minister   sector GOV   from 2021-08-27
person Given Lubinda    country ZMB
  term Justice Minister   sector GOV   from 2016-08-11   to 2021-08-24
person Mulambo Hamakuni Haimbe    country ZMB
  term Justice Minister   sector GOV   from 2021-08-27
person Christon Tembo    country ZMB
  term Vice President   sector GOV   from 1997   to 2001
person Enoch Kavindele    country ZMB
  term Vice President   sector GOV   from 2001   to 2003
person Nevers Mumba    country ZMB
  term Vice President   sector GOV   from 2003   to 2004
person Lupando Mwape    country ZMB
  term Vice President   sector GOV   from 2004   to 2006
person George Kunda    country ZMB
  term Vice President   sector GOV   from 2008-11-02   to 2011-09-23
person Inonge Wina    country ZMB
  term Vice President   sector GOV   from 2015-01-25   to 2021-08-24
person Mutale Nalumango    country ZMB
  term Vice President   sector GOV   from 2021-08-24
person Moven Mahachi    country ZWE
  term Defence Minister   sector GOV   from 1992   to 2001-05-26
person Sydney Sekeramayi    country ZWE
  term Defence Minister   sector GOV   from 2001   to 2009-02-13
  term Defence Minister   sector GOV   from 2013-09-11   to 2017-11-27
person Emmerson Mnangagwa    country ZWE
  forms Emmerson Dambudzo Mnangagwa, Mnangagwa
  term Defence Minister   sector GOV   from 2009-02-13   to 2013-09-11
  term President   sector GOV   from 2017-11-24
  term Vice President   sector GOV   from 2014-12-12   to 2017-11-06
person Kembo Mohadi    country ZWE
  term Defence Minister   sector GOV   from 2017-11-30   to 2017-12-29
  term Interior Minister   sector GOV   from 2002-08   to 2015-07-06
person Constantine Chiwenga    country ZWE
  term Defence Minister   sector GOV   from 2017-12-29   to 2018-09-11
  term Vice President   sector GOV   from 2017-12-28
person Oppah Muchinguri    country ZWE
  term Defence Minister   sector GOV   from 2018-09-11
person Stan Mudenge    country ZWE
  term Foreign Minister   sector GOV   from 1995-04-15   to 2005-04-14
person Nicholas Goche    country ZWE
  term Foreign Minister   sector GOV   from 1995-06-15   to 2000-06-15
person Simbarashe Mumbengegwi    country ZWE
  term Foreign Minister   sector GOV   from 2005-04-15   to 2017-10-09
  term Foreign Minister   sector GOV   from 2017-11-27   to 2017-11-30
person Walter Mzembi    country ZWE
  term Foreign Minister   sector GOV   from 2017-10-09   to 2017-11-27
person Sibusiso Moyo    country ZWE
  term Foreign Minister   sector GOV   from 2017-11-30   to 2021-01-20
person Amon Murwira    country ZWE
  term Foreign Minister   sector GOV   from 2021-01-20   to 2021-03-02
person Frederick Shava    country ZWE
  term Foreign Minister   sector GOV   from 2021-02-08
person Morgan Tsvangirai    country ZWE
  forms Tsvangirai
  term Prime Minister   sector GOV   from 2009-02-11   to 2013-09-11
person Robert Mugabe    country ZWE
  forms Robert Gabriel Mugabe, Mugabe
  term President   sector GOV   from 1987-12-31   to 2017-11-21
person Phelekezela Mphoko    country ZWE
  forms Mphoko
  term President   sector GOV   from 2017-11-21   to 2017-11-24
person Arthur Mutambara    country ZWE
  forms Arthur Mutumbara
  term Deputy Prime Minister   sector GOV   from 2009-02-11   to 2013-09-11
person Thokozani Khuphe    country ZWE
  term Deputy Prime Minister   sector GOV   from 2009-02-11   to 2013-08-13
person Herbert Murerwa    country ZWE
  term Finance Minister   sector GOV   from 1996-04   to 2000-07
  term Finance Minister   sector GOV   from 2002-08   to 2004-02
  term Finance Minister   sector GOV   from 2004-04-26   to 2007-02-06
person Simba Makoni    country ZWE
  term Finance Minister   sector GOV   from 2000-07   to 2002-08
person Christopher Kuruneri    country ZWE
  term Finance Minister   sector GOV   from 2004-02   to 2004-04-26
person Samuel Mumbengegwi    country ZWE
  term Finance Minister   sector GOV   from 2007-02-06   to 2008-12
person Patrick Chinamasa    country ZWE
  term Finance Minister   sector GOV   from 2009-01-07   to 2009-02-13
  term Finance Minister   sector GOV   from 2013-09-10   to 2017-10-09
  term Finance Minister   sector GOV   from 2017-11-27   to 2018-09-09
person Tendai Biti    country ZWE
  term Finance Minister   sector GOV   from 2009-02-13   to 2013-09-10
person Ignatious Chombo    country ZWE
  term Finance Minister   sector GOV   from 2017-10-10   to 2017-11-27
  term Interior Minister   sector GOV   from 2015-07-06   to 2017-10-09
person Mthuli Ncube    country ZWE
  term Finance Minister   sector GOV   from 2018-09-10
person Giles Mutsekwa    country ZWE
  term Interior Minister   sector GOV   from 2009-02-13   to 2013
person Obert Mpofu    country ZWE
  term Interior Minister   sector GOV   from 2017-10-09   to 2018-09-11
person Cain Mathema    country ZWE
  term Interior Minister   sector GOV   from 2018-09-07   to 2019-11-09
person Kazembe Kazembe    country ZWE
  term Interior Minister   sector GOV   from 2019-11-08
person Simon Muzenda    country ZWE
  term Vice President   sector GOV   from 1987   to 2003
person Joice Mujuru    country ZWE
  term Vice President   sector GOV   from 2004-12-06   to 2014-12-08
person Khalifa Haftar    country LBY
  forms Haftar, Khalifa Hifter, General Haftar
  term General   sector MIL   to 1987
  term Commander of the Libyan National Army   sector REB   from 2014
person Aguila Saleh    country LBY
  forms Aguila Saleh Issa
  term Speaker   sector LEG   from 2014-08
person Ghassan Salame    code IGOUNO
  forms Ghassan Salamé
  term UN Special Envoy   from 2017-06   to 2020-03
person Ismail Haniyeh    country PSE
  forms Haniyeh
  term Prime Minister   sector GOV   from 2006-03-29   to 2014-06-02
  term Hamas leader   sector REB   from 2017-05   to 2024-07-31
person Yahya Sinwar    country PSE
  forms Sinwar
  term Hamas leader   sector REB   from 2017-02   to 2024-10-16
person Hassan Nasrallah    country LBN
  forms Nasrallah
  term Hezbollah leader   sector REB   from 1992-02   to 2024-09-27
person Abdul-Malik al-Houthi    country YEM
  forms Abdel-Malek al-Houthi
  term Houthi leader   sector REB   from 2004
person Osama bin Laden    code IMGMOSALQ
  forms bin Laden, Usama bin Laden
person Ayman al-Zawahiri    code IMGMOSALQ
  forms Zawahiri
person Abu Bakr al-Baghdadi    code IMGMUSISI
  forms Baghdadi
person Abubakar Shekau    country NGA
  forms Shekau
  term Boko Haram leader   sector REB   from 2009   to 2021-05
person Joseph Kony    country UGA
  forms Kony
  term LRA leader   sector REB   from 1987
person Jonas Savimbi    country AGO
  forms Savimbi
  term UNITA leader   sector REB   from 1966   to 2002-02-22
person Velupillai Prabhakaran    country LKA
  forms Prabhakaran
  term Tamil Tiger leader   sector REB   from 1976   to 2009-05-18
person Abdullah Ocalan    country TUR
  forms Ocalan, Öcalan
  term PKK leader   sector REB   from 1978
person Mohamed Hamdan Dagalo    country SDN
  forms Hemedti, Mohamed Hamdan Daglo, Hemeti
  term RSF commander   sector MIL   from 2013   to 2023-04-14
  term RSF commander   sector REB   from 2023-04-15
person Yevgeny Prigozhin    country RUS
  forms Prigozhin
  term Wagner chief   sector PRM   from 2014   to 2023-08-23
person Alexei Navalny    country RUS
  forms Navalny, Alexey Navalny
  term opposition leader   sector OPP   from 2011   to 2024-02-16
person Juan Guaido    country VEN
  forms Guaido, Juan Guaidó
  term opposition leader   sector OPP   from 2019-01   to 2023-01
person Maria Corina Machado    country VEN
  forms María Corina Machado
  term opposition leader   sector OPP   from 2012
person Raila Odinga    country KEN
  forms Odinga
  term opposition leader   sector OPP   from 2008   to 2025-10-15
person Svetlana Tikhanovskaya    country BLR
  forms Sviatlana Tsikhanouskaya, Tikhanovskaya
  term opposition leader   sector OPP   from 2020-05
person Dalai Lama    country CHN
  forms the Dalai Lama
  term spiritual leader   sector REL   from 1940
person Pope Francis    country VAT
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
person Jens Stoltenberg    code IGONAT
  forms Stoltenberg
  term NATO Secretary General   from 2014-10-01   to 2024-09-30
person Javier Solana    code IGOEEC
  forms Solana
  term EU foreign policy chief   from 1999-10-18   to 2009-12-01
person Catherine Ashton    code IGOEEC
  forms Ashton
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
  term President of the European Council   from 2014-12-01   to 2019-11-30
person Charles Michel    code IGOEEC
  term President of the European Council   from 2019-12-01   to 2024-11-30
person Christine Lagarde    code IGOEEC
  forms Lagarde
  term President of the European Central Bank   from 2019-11-01
person Mohamed ElBaradei    code IGOUNOIAE
  forms ElBaradei, Mohamed El Baradei
  term Director General of the IAEA   from 1997-12-01   to 2009-11-30
person Yukiya Amano    code IGOUNOIAE
  forms Amano
  term Director General of the IAEA   from 2009-12-01   to 2019-07-18
person Rafael Grossi    code IGOUNOIAE
  forms Grossi
  term Director General of the IAEA   from 2019-12-03
person Tedros Adhanom Ghebreyesus    code IGOUNOWHO
  forms Tedros
  term Director General of the WHO   from 2017-07-01
person Martin Griffiths    code IGOUNO
  forms Griffiths
person Geir Pedersen    code IGOUNO
  forms Pedersen
person Staffan de Mistura    code IGOUNO
  forms de Mistura
person Lakhdar Brahimi    code IGOUNO
  forms Brahimi
person Amr Moussa    code IGOARL
  term Secretary General of the Arab League   from 2001-06-01   to 2011-06-01
person Ahmed Aboul Gheit    code IGOARL
  forms Aboul Gheit
  term Secretary General of the Arab League   from 2016-07-03
person Desmond Tutu    country ZAF
  forms Tutu
  term Archbishop   sector REL   from 1986   to 2021-12-26
person Radovan Karadzic    country BIH
  forms Karadzic, Radovan Karadžić
  term Bosnian Serb leader   sector REB   from 1992-04   to 1996-07-19
person Ratko Mladic    country BIH
  forms Mladic, Ratko Mladić
  term Bosnian Serb commander   sector REB   from 1992-05   to 1996-11
person Kim Jong Un    country PRK
  forms Kim Jong-un
  term Supreme Leader   sector GOV   from 2011-12-17
person Kim Yo Jong    country PRK
  forms Kim Yo-jong
  term deputy department director   sector GOV   from 2014
person Ramzan Kadyrov    country RUS
  forms Kadyrov
  term President of Chechnya   sector GOV   from 2007-02-15
person Carrie Lam    country HKG
  term Chief Executive   sector GOV   from 2017-07-01   to 2022-06-30
person Nancy Pelosi    country USA
  forms Pelosi
  term Speaker of the House   sector LEG   from 2007-01-04   to 2011-01-03
  term Speaker of the House   sector LEG   from 2019-01-03   to 2023-01-03
person Mitch McConnell    country USA
  forms McConnell
  term Senate leader   sector LEG   from 2007-01   to 2025-01
person John McCain    country USA
  forms McCain
  term Senator   sector LEG   from 1987-01-03   to 2018-08-25
person Robert Mueller    country USA
  forms Mueller
  term Director of the FBI   sector COP   from 2001-09-04   to 2013-09-04
  term Special Counsel   sector JUD   from 2017-05-17   to 2019-05-29
person Mike Waltz    country USA
person Steve Witkoff    country USA
  forms Witkoff
  term Special Envoy   sector GOV   from 2025-01-20
person Richard Holbrooke    country USA
  forms Holbrooke
  term Special Envoy   sector GOV   from 1995   to 1999
  term Special Representative   sector GOV   from 2009-01-22   to 2010-12-13
person Jimmy Carter    country USA
  term President   sector GOV   from 1977-01-20   to 1981-01-20
person Ronald Reagan    country USA
  forms Reagan
  term President   sector GOV   from 1981-01-20   to 1989-01-20
person Richard Nixon    country USA
  forms Nixon
  term President   sector GOV   from 1969-01-20   to 1974-08-09
person Leonid Brezhnev    country SUN
  forms Brezhnev
  term General Secretary   sector GOV   from 1964-10-14   to 1982-11-10
