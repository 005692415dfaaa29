"""The layers of BERT (Devlin et al. 2019), with the weights' published names."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn.functional import gelu

from layers.encoder import locked_dropout

HEADS, EPSILON = 12, 1e-12


class Layer(nn.Module):
    """Self-attention and two dense layers, each with its residual and norm: `[B, T, D]` -> the same.

    What is dropped is dropped at all pieces of a sentence: masks by place take a tenth of the time.
    """

    def __init__(self, size: int, inner: int, p: float) -> None:
        super().__init__()
        self.p = p
        self.qkv = nn.Linear(size, 3 * size)
        self.out = nn.Linear(size, size)
        self.norm = nn.LayerNorm(size, EPSILON)
        self.up, self.down = nn.Linear(size, inner), nn.Linear(inner, size)
        self.last_norm = nn.LayerNorm(size, EPSILON)

    def take(self, w: dict[str, Tensor], at: str) -> None:
        """Weights of the published layer `at`."""
        for kind in ("weight", "bias"):
            qkv = [w[f"{at}.attention.self.{x}.{kind}"] for x in ("query", "key", "value")]
            getattr(self.qkv, kind).data = torch.cat(qkv)
            getattr(self.out, kind).data = w[f"{at}.attention.output.dense.{kind}"]
            getattr(self.norm, kind).data = w[f"{at}.attention.output.LayerNorm.{kind}"]
            getattr(self.up, kind).data = w[f"{at}.intermediate.dense.{kind}"]
            getattr(self.down, kind).data = w[f"{at}.output.dense.{kind}"]
            getattr(self.last_norm, kind).data = w[f"{at}.output.LayerNorm.{kind}"]

    def forward(self, x: Tensor, hidden: Tensor) -> Tensor:
        """`hidden` `[B, 1, 1, T]`: 0 where there is a piece, a large negative number at the padding."""
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, d // HEADS).permute(2, 0, 3, 1, 4)
        scores = (q @ k.transpose(2, 3)).float() * (d // HEADS) ** -0.5 + hidden
        mixed = (scores.softmax(3).to(v.dtype) @ v).transpose(1, 2).reshape(b, t, d)
        x = self.norm(x + locked_dropout(self.out(mixed).float(), self.p, self.training))
        return self.last_norm(x + locked_dropout(self.down(gelu(self.up(x))).float(), self.p, self.training))


class Bert(nn.Module):
    """(piece ids `[B, T]`, what to add to their embeddings, padding) -> all layers' states, the embeddings first.

    The embeddings stay as they were trained; only the layers learn.
    """

    def __init__(self, w: dict[str, Tensor], p: float) -> None:
        super().__init__()
        e = "embeddings."
        self.words = nn.Embedding.from_pretrained(w[e + "word_embeddings.weight"])
        places = w[e + "position_embeddings.weight"] + w[e + "token_type_embeddings.weight"][0]
        self.places = nn.Embedding.from_pretrained(places)
        self.p, self.size = p, places.shape[1]
        self.norm = nn.LayerNorm(self.size, EPSILON)
        self.norm.weight.data, self.norm.bias.data = w[e + "LayerNorm.weight"], w[e + "LayerNorm.bias"]
        count = 1 + max(int(k.split(".")[2]) for k in w if k.startswith("encoder.layer."))
        inner = w["encoder.layer.0.intermediate.dense.weight"].shape[0]
        self.layers = nn.ModuleList(Layer(self.size, inner, p) for _ in range(count))
        for i, layer in enumerate(self.layers):
            layer.take(w, f"encoder.layer.{i}")

    def forward(self, pieces: Tensor, beside: Tensor, hidden: Tensor) -> list[Tensor]:
        x = self.norm(self.words(pieces) + self.places.weight[: pieces.shape[1]]) + beside
        states = [locked_dropout(x, self.p, self.training)]
        for layer in self.layers:
            states.append(layer(states[-1], hidden))
        return states
