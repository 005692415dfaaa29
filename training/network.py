"""The whole network: inputs, encoder and all heads (docs/model.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from torch import Tensor, nn
from torch.nn.functional import dropout

from layers.arcs import Arcs
from layers.encoder import Encoder, locked_dropout
from layers.inputs import Inputs
from layers.labels import Lemma
from layers.relations import Relations


@dataclass
class Labels:
    """Class names in class order; `names` has one list for each convention."""

    tags: list[str]
    relations: list[str]
    lemmas: list[str]
    names: dict[str, list[str]]


class Network(nn.Module):
    """`encode` gives states; each head is called on them by the loss or the evaluation."""

    def __init__(self, config: dict[str, Any], labels: Labels, vectors: Tensor) -> None:
        super().__init__()
        n, f = config["network"], config["fit"]
        self.p_input, self.p_head = f["dropout_input"], f["dropout_head"]
        size, state = vectors.shape[1] + n["feature_dim"], 2 * n["hidden"]
        self.inputs = Inputs(vectors, n["feature_rows"], n["feature_dim"])
        self.encoder = Encoder(size, n["hidden"], n["layers"], f["dropout_layer"])
        self.tags = nn.Linear(state, len(labels.tags))
        self.lemma = Lemma(state, size, len(labels.lemmas))
        self.arcs = Arcs(state, n["arc_dim"], n["distance_max"], f["dropout_head"])
        self.rel = Relations(state, n["rel_dim"], len(labels.relations), f["dropout_head"])
        self.names = nn.ModuleDict({k: nn.Linear(state, len(v)) for k, v in sorted(labels.names.items())})

    def encode(self, words: Tensor, features: Tensor, lengths: Tensor) -> tuple[Tensor, Tensor]:
        """words `[B, T]`, features `[B, T, 9]` -> (inputs `[B, T, D]`, states `[B, T, S]`)."""
        size, width = words.shape
        x = self.inputs(words.reshape(-1), features.reshape(size * width, -1)).view(size, width, -1)
        y = self.encoder(locked_dropout(x, self.p_input, self.training), lengths)
        return dropout(x, self.p_input, self.training), y
