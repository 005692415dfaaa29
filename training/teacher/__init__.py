"""The teacher: a pretrained encoder with the same heads as the network that ships; never shipped itself."""
