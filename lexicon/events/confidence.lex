# How sure an event is: its confidence is the logistic function of the sum of the weights of its grounds. `relata explain` lists them.
# Fitted by tests/calibration.py on events of raw news that were read and judged; a negative weight speaks against an event.
# source own

weight any   value 1.0
