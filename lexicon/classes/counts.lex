# What tolls and crowds are counted by, how bounds are said, and number words.
# source own

class count-killed   words kill, die, murder, massacre, slay, execute, behead, perish, dead, death, fatality, assassinate
class count-wounded   words wound, injure, hurt, maim, injury, casualty
class count-arrested   words arrest, detain, jail, imprison, round up, arrestee, detainee
class count-abducted   words abduct, kidnap, hostage, seize
class count-displaced   words displace, flee, evacuate, uproot, homeless
class count-crowd   words march, rally, demonstrate, protest, gather, turn out, take to the streets
class more-than   words more than, over, above, upwards of, exceeding
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
number dozen   value 12
number hundred   value 100
number thousand   value 1000
number dozens, scores   value 24   bound open
number hundreds   value 200   bound open
number thousands   value 2000   bound open
number several   value 3   bound open
