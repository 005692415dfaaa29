"""The relation between a word and its head: one hidden layer over both states."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import dropout


class Relations(nn.Module):
    """(states `[B, T, S]`, heads `[B, T]` with 0 = root) -> logits `[B, T, relations]`."""

    def __init__(self, state: int, dim: int, relations: int, p: float) -> None:
        super().__init__()
        self.dependent = nn.Linear(state, dim)
        self.head = nn.Linear(state, dim, bias=False)
        self.root = nn.Parameter(torch.zeros(dim))
        self.out = nn.Linear(dim, relations)
        self.p = p

    def forward(self, states: Tensor, heads: Tensor) -> Tensor:
        h = self.head(states)
        h = torch.cat([self.root.expand(h.shape[0], 1, -1), h], 1)
        h = h.gather(1, heads[:, :, None].expand(-1, -1, h.shape[2]))
        return self.out(dropout(torch.relu(self.dependent(states) + h), self.p, self.training))
