"""The whole network: inputs, encoder and all heads (docs/model.md)."""

from __future__ import annotations

from typing import Any

from torch import Tensor, nn
from torch.nn.functional import dropout

from examples import Batch, Labels
from layers.arcs import Arcs
from layers.convolutions import Convolutions
from layers.encoder import Encoder, locked_dropout
from layers.inputs import Inputs
from layers.labels import Lemma
from layers.mixed import Mixed
from layers.relations import Relations


def make_encoder(n: dict[str, Any], size: int, dropout: float) -> nn.Module:
    """The shape that the settings name; the program reads "recurrent" only (shapes.py compares them)."""
    if n["shape"] == "convolutions":
        return Convolutions(size, 2 * n["hidden"], n["blocks"], dropout)
    if n["shape"] == "mixed":
        return Mixed(size, n["hidden"], n["layers"], n["blocks"], dropout)
    return Encoder(size, n["hidden"], n["layers"], dropout)


class Network(nn.Module):
    """`encode` gives states; each head is called on them by the loss or the evaluation."""

    def __init__(self, config: dict[str, Any], labels: Labels, vectors: Tensor) -> None:
        super().__init__()
        n, f = config["network"], config["fit"]
        self.p_input, self.p_head = f["dropout_input"], f["dropout_head"]
        size, state = vectors.shape[1] + n["feature_dim"], 2 * n["hidden"]
        self.inputs = Inputs(vectors, n["feature_rows"], n["feature_dim"])
        self.encoder = make_encoder(n, size, f["dropout_layer"])
        self.tags = nn.Linear(state, len(labels.tags))
        self.lemma = Lemma(state, size, len(labels.lemmas))
        self.arcs = Arcs(state, n["arc_dim"], n["distance_max"], f["dropout_head"])
        self.rel = Relations(state, n["rel_dim"], len(labels.relations), f["dropout_head"])
        self.names = nn.ModuleDict({k: nn.Linear(state, len(v)) for k, v in sorted(labels.names.items())})

    def groups(self) -> list[tuple[list[Tensor], float]]:
        """(parameters, factor of the learning rate); the sparse table has its own optimiser."""
        return [([p for p in self.parameters() if p is not self.inputs.table], 1.0)]

    def encode(self, b: Batch) -> tuple[Tensor, Tensor]:
        """-> (inputs `[B, T, D]`, states `[B, T, S]`)."""
        size, width = b.words.shape
        x = self.inputs(b.words.reshape(-1), b.features.reshape(size * width, -1)).view(size, width, -1)
        y = self.encoder(locked_dropout(x, self.p_input, self.training), b.lengths)
        return dropout(x, self.p_input, self.training), y
