# Codes of older lists and manuals, and what they are called now: `relata score` takes both for the same.
# source PLOVER manual before 0.8; country codes of CAMEO, TABARI's files and the Correlates of War

older DEMAND   now REQUEST
older DISAPPROVE, INVESTIGATE   now ACCUSE
older FIGHT   now ASSAULT

older ROM   now ROU
older ZAR   now COD
older TMP   now TLS
older BUR   now MMR
older PAL   now PSE
older JAP   now JPN
older ITL   now ITA
older VTN   now VNM
older GME, GMW   now DEU
older SUN   now RUS
older CSK   now CZE
older SCG, YUG   now SRB
