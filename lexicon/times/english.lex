# Words of dates and times. `value` is what the program reckons with; `abbreviation` forms want a capital or a number beside them.
# source own; values as in TIMEX3 (ISO-TimeML)

month January, Jan, Jan.   value 1
month February, Feb, Feb.   value 2
month March, Mar.   value 3
month April, Apr, Apr.   value 4
month May   value 5
month June, Jun, Jun.   value 6
month July, Jul, Jul.   value 7
month August, Aug, Aug.   value 8
month September, Sept, Sept., Sep, Sep.   value 9
month October, Oct, Oct.   value 10
month November, Nov, Nov.   value 11
month December, Dec, Dec.   value 12

weekday Monday, Mon, Mon.   value 1
weekday Tuesday, Tue, Tue., Tues.   value 2
weekday Wednesday, Wed, Wed.   value 3
weekday Thursday, Thu, Thu., Thurs.   value 4
weekday Friday, Fri, Fri.   value 5
weekday Saturday, Sat, Sat.   value 6
weekday Sunday, Sun.   value 7

unit second, seconds   value second
unit minute, minutes   value minute
unit hour, hours   value hour
unit day, days   value day
unit week, weeks   value week
unit weekend, weekends   value weekend
unit month, months   value month
unit quarter, quarters   value quarter
unit year, years   value year
unit decade, decades   value decade
unit century, centuries   value century

season spring   value SP
season summer   value SU
season autumn, fall   value FA
season winter   value WI

daypart morning   value MO
daypart noon, midday   value MI
daypart afternoon   value AF
daypart evening   value EV
daypart night, overnight   value NI
daypart midnight   value NI
daypart dawn, daybreak   value MO
daypart dusk   value EV

# Days counted from the date of the report.
deictic today   value 0
deictic yesterday   value -1
deictic tomorrow   value 1
deictic tonight   value 0   part NI

# Which one of a row: "last week", "next month".
relative last, past, previous, preceding   value -1
relative this, current   value 0
relative next, coming, following, upcoming   value 1

# After a length of time: counted from the report, or from the date told before.
offset ago   value -1   from report
offset earlier, before, previously   value -1   from text
offset later, after, afterwards   value 1   from text

modifier early, beginning   value START
modifier mid, middle, mid-   value MID
modifier late, end   value END
modifier about, around, approximately, roughly, some, nearly, almost   value APPROX
modifier over   value MORE_THAN

often daily   value P1D
often weekly   value P1W
often monthly   value P1M
often yearly, annually, annual   value P1Y
often hourly   value PT1H

vague several, few, many   value X
