"""Bidirectional LSTM layers with one dropout mask a sentence between them."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from layers.lstm import Lstm


def locked_dropout(x: Tensor, p: float, training: bool) -> Tensor:
    """The same units of `[B, T, D]` are dropped at all words of a sentence."""
    if not training or p == 0:
        return x
    mask = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - p) / (1 - p)
    return x * mask


class Encoder(nn.Module):
    """`[B, T, D]` and lengths `[B]` -> states `[B, T, S]`. The weights have PyTorch's names and order."""

    def __init__(self, size: int, hidden: int, layers: int, dropout: float) -> None:
        super().__init__()
        self.dropout = dropout
        self.layers = nn.ModuleList(
            nn.LSTM(size if i == 0 else 2 * hidden, hidden, batch_first=True, bidirectional=True) for i in range(layers)
        )
        for layer in self.layers:
            for name, p in layer.named_parameters():
                if name.startswith("weight_hh"):
                    for block in p.data.chunk(4):
                        nn.init.orthogonal_(block)
                elif name.startswith("weight_ih"):
                    nn.init.xavier_uniform_(p)
                elif name.startswith("bias"):
                    p.data.zero_()
                    if name.startswith("bias_ih"):
                        p.data[hidden : 2 * hidden] = 1.0

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        mask = (torch.arange(x.shape[1])[:, None] < lengths[None, :]).float()[:, :, None]
        x = x.transpose(0, 1).contiguous()
        for layer in self.layers:
            both = []
            for end in ("", "_reverse"):
                w, u, b, b2 = (getattr(layer, f"{k}_l0{end}") for k in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"))
                both.append(Lstm.apply(F.linear(x, w, b + b2), u, mask, bool(end)))
            y = torch.cat(both, 2)
            x = locked_dropout(y.transpose(0, 1), self.dropout, self.training).transpose(0, 1)
        return x.transpose(0, 1)
