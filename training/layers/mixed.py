"""Convolutions for what stands near, LSTM layers for what stands far."""

from __future__ import annotations

from torch import Tensor, nn

from layers.convolutions import Convolutions
from layers.encoder import Encoder


class Mixed(nn.Module):
    """Convolutions, then LSTM layers over their states."""

    def __init__(self, size: int, hidden: int, layers: int, blocks: int, dropout: float) -> None:
        super().__init__()
        self.near = Convolutions(size, 2 * hidden, blocks, dropout)
        self.far = Encoder(2 * hidden, hidden, layers, dropout)

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        return self.far(self.near(x, lengths), lengths)
