"""How the English model is made; `train.py` is the one command."""
