"""Convolutions over the words around, each a residual block."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from layers.encoder import locked_dropout


class Convolutions(nn.Module):
    """`[B, T, D]` and lengths `[B]` -> `[B, T, S]`: `blocks` blocks of three words each, so each word sees `blocks` words to either side.

    A block is a convolution with a gate (Dauphin et al. 2017), its residual and a norm.
    """

    def __init__(self, size: int, state: int, blocks: int, dropout: float) -> None:
        super().__init__()
        self.enter = nn.Linear(size, state)
        self.blocks = nn.ModuleList(nn.Linear(3 * state, 2 * state) for _ in range(blocks))
        self.norms = nn.ModuleList(nn.LayerNorm(state) for _ in range(blocks))
        self.dropout = dropout

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        inside = (torch.arange(x.shape[1])[None] < lengths[:, None]).float()[:, :, None]
        x = self.enter(x) * inside
        for block, norm in zip(self.blocks, self.norms, strict=True):
            around = torch.cat([F.pad(x, (0, 0, 1, 0))[:, :-1], x, F.pad(x, (0, 0, 0, 1))[:, 1:]], 2)
            value, gate = block(around).chunk(2, 2)
            y = torch.tanh(value) * torch.sigmoid(gate)
            x = norm(x + locked_dropout(y, self.dropout, self.training)) * inside
        return x
