"""Classes read straight off the states: tags, names, and lemma rules (these see the input too)."""

from __future__ import annotations

from torch import Tensor, nn


class Lemma(nn.Module):
    """(states `[N, S]`, inputs `[N, D]`) -> logits `[N, rules]`."""

    def __init__(self, state: int, size: int, rules: int) -> None:
        super().__init__()
        self.state = nn.Linear(state, rules)
        self.input = nn.Linear(size, rules, bias=False)

    def forward(self, states: Tensor, inputs: Tensor) -> Tensor:
        return self.state(states) + self.input(inputs)
