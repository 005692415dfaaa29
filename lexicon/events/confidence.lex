# How sure an event is: its confidence is the logistic function of the sum of the weights of its grounds. `relata explain` lists them.
# Fitted by tests/calibration.py on events of raw news that were read and judged; a negative weight speaks against an event.
# source own

weight any   value 0.75
weight headline   value 0.06
weight long-sentence   value -0.35
weight no-source   value -0.26
weight no-target   value 0.08
weight not-actual   value -0.63
weight noun   value -0.29
weight root-code   value 0.02
weight said   value -0.21
weight several-conditions   value -0.16
weight several-tellings   value 0.45
weight several-words   value -0.00
weight source-without-country   value 0.13
weight speech-act   value -0.13
weight statement   value 0.09
weight target-without-country   value 0.06
weight together   value 0.29
weight words-beside   value 0.01
