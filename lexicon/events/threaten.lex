# THREATEN: harm or cost announced (CAMEO root 13).

verb threaten   cameo 130
  roles   agent: actor|leader|crowd|militia-force   patient?: actor|act|any
  illocution threaten
  yes     [Iran] threatened to attack [Israel].
  yes     [Turkey] threatened to attack [Greece].
  no      Rain threatens the picnic.
  source  CAMEO 1.1b3, code 130

noun threat   cameo 130
  roles   agent: actor|leader|crowd|militia-force
  sides   source agent   target recipient|patient|topic
  illocution threaten
  yes     [Russia]'s threat to attack [Ukraine] was expected.
  yes     [North Korea] repeated its threat against [Guam].
  no      The threat of rain was small.
  source  CAMEO 1.1b3, code 130

verb warn   cameo 130
  roles   agent: country|GOV|MIL|leader|IGO|militia-force
  illocution warn
  yes     [Beijing] warned [Manila].
  yes     [Israel] warned [Hezbollah] that it would attack.
  no      The forecaster warned drivers about ice.
  source  CAMEO 1.1b3, code 130

verb warn of consequence, warn of retaliation, warn of response   cameo 130
  roles   agent: country|GOV|MIL|REB|militia-force|IGO
  yes     [Syria] warned [Israel] of consequences.
  yes     [Tehran] warned of retaliation against Saudi Arabia.
  no      Doctors warned of the consequences of smoking.
  source  CAMEO 1.1b3, code 130

verb give ultimatum, issue ultimatum, set ultimatum, set deadline, give deadline   cameo 139
  roles   agent: actor|leader|militia-force
  yes     [Nigeria] gave [Niger]'s junta an ultimatum.
  yes     [France] set [Mali] a deadline.
  no      The calendar set a deadline.
  source  CAMEO 1.1b3, code 139

verb vow retaliate, vow revenge, vow avenge, promise revenge, swear revenge, vow retaliation, promise retaliation   cameo 138
  roles   agent: actor|leader|militia-force
  yes     [Hezbollah] vowed revenge against [Israel].
  yes     [Iran] vowed to retaliate against the [United States].
  no      The film promised revenge and tears.
  source  CAMEO 1.1b3, code 138

verb threaten with sanction, threaten sanction, threaten tariff, threaten embargo   cameo 1312
  roles   agent: actor|leader
  yes     [Donald Trump] threatened [Mexico] with tariffs.
  yes     The [EU] threatened sanctions against [Serbia].
  no      The law threatens no sanction to gardeners.
  source  CAMEO 1.1b3, code 1312

verb threaten war, threaten force, threaten with war, threaten strike   cameo 138
  roles   agent: actor|leader|militia-force
  yes     [Ethiopia] threatened war against [Eritrea].
  yes     [Baku] threatened [Yerevan] with war.
  no      The moth threatens no war.
  source  CAMEO 1.1b3, code 138

verb rattle sabre, rattle saber, flex muscle   cameo 138
  roles   agent: country|GOV|MIL|leader
  yes     [North Korea] is rattling its sabre at [Seoul].
  yes     [China] flexed its muscles near Taiwan.
  no      The boxer flexed his muscles at the beach.
  source  CAMEO 1.1b3, code 138

verb reserve right, keep option   cameo 130
  roles   agent: country|GOV|leader|militia-force
  yes     [India] reserved the right to answer.
  yes     [Iran] reserves the right to hit back.
  no      The shop reserves the right to change prices.
  source  CAMEO 1.1b3, code 130

noun saber-rattling, brinkmanship, sabre-rattling   cameo 138
  roles   agent: country|GOV|MIL|leader
  sides   source agent   target recipient|patient|topic
  yes     [Moscow]'s sabre-rattling worries [Latvia].
  yes     [Pyongyang]'s brinkmanship angered Japan.
  no      The card game rewards brinkmanship.
  source  CAMEO 1.1b3, code 138

verb retaliate, hit back, strike back   cameo 130
  roles   agent: country|GOV|leader
  yes     [China] will retaliate against [Canada].
  yes     [Cuba] will hit back.
  no      The tennis player hit back from a set down.
  source  CAMEO 1.1b3, code 130
