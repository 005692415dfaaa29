"""Scores of every head for every word: a bilinear form with a bias for the distance."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from layers.encoder import locked_dropout


class Arcs(nn.Module):
    """States `[B, T, S]` -> scores `[B, T, T + 1]`; column 0 is the root, column j the j-th word."""

    def __init__(self, state: int, dim: int, distance_max: int, dropout: float) -> None:
        super().__init__()
        self.dependent = nn.Linear(state, dim)
        self.head = nn.Linear(state, dim)
        self.between = nn.Linear(dim, dim)
        self.root = nn.Parameter(torch.full((dim,), 0.1))
        self.distance = nn.Parameter(torch.zeros(2 * distance_max + 1))
        self.distance_max = distance_max
        self.dropout = dropout

    def forward(self, states: Tensor, lengths: Tensor) -> Tensor:
        size, width, _ = states.shape
        d = locked_dropout(torch.relu(self.dependent(states)), self.dropout, self.training)
        e = torch.relu(self.head(states))
        e = torch.cat([self.root.expand(size, 1, -1), e], 1)
        e = locked_dropout(e, self.dropout, self.training)
        scores = self.between(d) @ e.transpose(1, 2)
        place = torch.arange(width)
        apart = (place[None, :] - place[:, None]).clamp(-self.distance_max, self.distance_max) + self.distance_max
        scores = torch.cat([scores[:, :, :1], scores[:, :, 1:] + self.distance[apart]], 2)
        outside = torch.arange(width + 1)[None, :] > lengths[:, None]
        own = torch.eye(width, dtype=torch.bool)
        own = torch.cat([torch.zeros(width, 1, dtype=torch.bool), own], 1)
        return scores.masked_fill(outside[:, None, :] | own[None], -1e9)
