# What tolls and crowds are counted by, how bounds are said, and number words.
# source own

class count-killed   words kill, die, murder, massacre, slay, execute, behead, perish, dead, death, fatality, assassinate, assassination, killing, slaying, execution, beheading, life, body, shoot dead
class count-wounded   words wound, wounded, injure, injured, hurt, maim, injury, casualty
class count-arrested   words arrest, detain, detention, jail, imprison, round up, arrestee
class count-abducted   words abduct, abduction, kidnap, kidnapping, hostage, take hostage, capture
class count-displaced   words displace, displacement, flee, uproot, homeless, expel, drive out
class count-crowd   words march, rally, demonstrate, protest, gather, turn out, take to the streets
class more-than   words more than, over, above, upwards of, exceeding
class between         words between, from
class at-least   words at least, no fewer than, no less than, a minimum of
class at-most   words up to, at most, as many as, no more than, fewer than, less than, almost, nearly

number one   value 1
number two, both   value 2
number three   value 3
number four   value 4
number five   value 5
number six   value 6
number seven   value 7
number eight   value 8
number nine   value 9
number ten   value 10
number eleven   value 11
number twelve   value 12
number thirteen   value 13
number fourteen   value 14
number fifteen   value 15
number sixteen   value 16
number seventeen   value 17
number eighteen   value 18
number nineteen   value 19
number twenty   value 20
number thirty   value 30
number forty   value 40
number fifty   value 50
number sixty   value 60
number seventy   value 70
number eighty   value 80
number ninety   value 90
number half   value 0.5
number couple   value 2
number dozen   value 12   multiplies yes
number score   value 20   multiplies yes
number hundred   value 100   multiplies yes
number thousand   value 1000   multiplies yes
number million   value 1000000   multiplies yes
number tens   value 20   bound open
number dozens, scores   value 24   bound open
number hundreds   value 200   bound open
number thousands   value 2000   bound open
number several   value 3   bound open
