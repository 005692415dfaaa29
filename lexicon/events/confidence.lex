# How sure an event is: its confidence is the logistic function of the sum of the weights of its grounds. `relata explain` lists them.
# Fitted by tests/calibration.py on events of raw news that were read and judged; a negative weight speaks against an event.
# source own

weight any   value 1.23
weight headline   value -0.13
weight long-sentence   value -0.34
weight no-source   value -0.23
weight no-target   value 0.11
weight not-actual   value -0.67
weight noun   value -0.37
weight root-code   value -0.17
weight said   value -0.21
weight several-conditions   value -0.01
weight several-tellings   value -0.06
weight several-words   value -0.09
weight source-without-country   value 0.03
weight speech-act   value 0.04
weight statement   value 0.21
weight target-without-country   value 0.08
weight together   value 0.38
weight words-beside   value -0.05
