"""The layers of BERT (Devlin et al. 2019) and of MPNet (Song et al. 2020), with the weights' published names."""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn.functional import gelu

from layers.encoder import locked_dropout

HEADS, EPSILON = 12, 1e-12


def distances(length: int, buckets: int) -> Tensor:
    """MPNet's bucket of the distance from piece i to piece j, `[T, T]`: exact when near, by its logarithm to 128, and by direction."""
    place = torch.arange(length)
    n = place[:, None] - place[None, :]
    half = buckets // 2
    exact = half // 2
    far = n.abs().float().clamp(min=exact) / exact
    far = exact + (far.log() / math.log(128 / exact) * (half - exact)).long()
    return (n < 0) * half + torch.where(n.abs() < exact, n.abs(), far.clamp(max=half - 1))


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

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        """`bias` is added to the scores of attention, `[B, 1 or heads, 1 or T, T]`: a large negative number at the padding."""
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, d // HEADS).permute(2, 0, 3, 1, 4)
        scores = (q @ k.transpose(2, 3)).float() * (d // HEADS) ** -0.5 + bias
        mixed = (scores.softmax(3).to(v.dtype) @ v).transpose(1, 2).reshape(b, t, d)
        x = self.norm(x + locked_dropout(self.out(mixed).float(), self.p, self.training))
        return self.last_norm(x + locked_dropout(self.down(gelu(self.up(x))).float(), self.p, self.training))


class Bert(nn.Module):
    """(piece ids `[B, T]`, what to add to their embeddings, padding) -> the states of all layers, the embeddings first.

    The embeddings stay as they were trained; only the layers learn. `count` layers are used, the first ones.
    """

    def __init__(self, w: dict[str, Tensor], p: float, count: int) -> None:
        super().__init__()
        e = "embeddings."
        self.words = nn.Embedding.from_pretrained(w[e + "word_embeddings.weight"])
        places = w[e + "position_embeddings.weight"]
        relative = w.get("encoder.relative_attention_bias.weight")
        # BERT adds its token type; MPNet's places begin at 2 and have a bias by distance beside them.
        places = places + w[e + "token_type_embeddings.weight"][0] if relative is None else places[2:]
        self.places = nn.Embedding.from_pretrained(places)
        self.relative = None if relative is None else nn.Embedding.from_pretrained(relative, freeze=False)
        self.p, self.size = p, places.shape[1]
        self.norm = nn.LayerNorm(self.size, EPSILON if relative is None else 1e-5)
        self.norm.weight.data, self.norm.bias.data = w[e + "LayerNorm.weight"], w[e + "LayerNorm.bias"]
        inner = w["encoder.layer.0.intermediate.dense.weight"].shape[0]
        self.layers = nn.ModuleList(Layer(self.size, inner, p) for _ in range(count))
        for i, layer in enumerate(self.layers):
            layer.take(w, f"encoder.layer.{i}")

    def forward(self, pieces: Tensor, beside: Tensor, padding: Tensor) -> list[Tensor]:
        length = pieces.shape[1]
        bias = padding.float()[:, None, None] * -1e4
        if self.relative is not None:
            bias = bias + self.relative(distances(length, self.relative.num_embeddings)).float().permute(2, 0, 1)[None]
        x = self.norm(self.words(pieces) + self.places.weight[:length]) + beside
        states = [locked_dropout(x, self.p, self.training)]
        for layer in self.layers:
            states.append(layer(states[-1], bias))
        return states
