"""The network's layers, one a file; shapes: B sentences, T words, D input, H hidden a direction, S = 2H."""
