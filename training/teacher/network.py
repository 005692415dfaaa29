"""The teacher's network: BERT's states beside a cased character encoder, under the heads of the network that ships."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn.functional import dropout

from examples import Batch, Labels
from layers.arcs import Arcs
from layers.labels import Lemma
from layers.relations import Relations
from teacher.bert import Bert
from teacher.encoder_file import weights
from teacher.pieces import Pieces

LETTERS, LONGEST = 1024, 20


class Characters(nn.Module):
    """Cased code points of a word `[N, 20]` (0 = padding, the rest modulo 1023) -> `[N, size]`: convolutions, maximum over places."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.letters = nn.Embedding(LETTERS, 48, padding_idx=0)
        self.convolutions = nn.ModuleList(nn.Conv1d(48, size // 2, width, padding=width // 2) for width in (3, 5))

    def forward(self, points: Tensor) -> Tensor:
        x = self.letters(points).transpose(1, 2)
        return torch.cat([torch.relu(c(x)).amax(2) for c in self.convolutions], 1)


def code_points(form: str) -> list[int]:
    """Begin, first and last code points, end; long words keep both ends."""
    inner = form if len(form) <= LONGEST - 2 else form[: LONGEST // 2 - 1] + form[-(LONGEST // 2 - 1) :]
    out = [1, *(ord(c) % (LETTERS - 1) + 1 for c in inner), 2]
    return out + [0] * (LONGEST - len(out))


class Teacher(nn.Module):
    """Has the same `encode` and heads as `Network`, so that loss and scores are shared."""

    def __init__(self, config: dict[str, Any], labels: Labels, encoder: Path) -> None:
        super().__init__()
        t = config["teacher"]
        self.p_head = t["dropout_head"]
        self.pieces = Pieces(encoder / "vocab.txt")
        self.bert = Bert(weights(encoder), t["dropout_layer"], t["layers"])
        side = t["character_dim"]
        self.characters = Characters(side)
        self.beside = nn.Linear(side, self.bert.size)
        nn.init.zeros_(self.beside.weight)
        self.mix = nn.Parameter(torch.zeros(len(self.bert.layers) + 1))
        state = self.bert.size + side
        self.tags = nn.Linear(state, len(labels.tags))
        self.lemma = Lemma(state, side, len(labels.lemmas))
        self.arcs = Arcs(state, t["arc_dim"], config["network"]["distance_max"], self.p_head)
        self.rel = Relations(state, t["rel_dim"], len(labels.relations), self.p_head)
        self.names = nn.ModuleDict({k: nn.Linear(state, len(v)) for k, v in sorted(labels.names.items())})
        self.bfloat16, self.slower = t["bfloat16"], t["encoder_rate"]

    def groups(self) -> list[tuple[list[Tensor], float]]:
        """(parameters, factor of the learning rate): the pretrained layers move slower."""
        slow = [p for p in self.bert.parameters() if p.requires_grad]
        ids = {id(p) for p in self.bert.parameters()}
        return [([p for p in self.parameters() if id(p) not in ids], 1.0), (slow, self.slower)]

    def encode(self, b: Batch) -> tuple[Tensor, Tensor]:
        """-> (characters `[B, T, C]`, states `[B, T, S]`)."""
        forms = sorted({w for s in b.sentences for w in s.words})
        index = {w: i for i, w in enumerate(forms)}
        size, width = b.words.shape
        split = [[self.pieces.of(w) for w in s.words] for s in b.sentences]
        longest = min(510, max(sum(map(len, x)) for x in split)) + 2
        ids = torch.zeros(size, longest, dtype=torch.long)
        padding = torch.ones(size, longest, dtype=torch.bool)
        owner = torch.full((size, longest), width, dtype=torch.long)  # the word a piece belongs to
        form = torch.zeros(size, width + 1, dtype=torch.long)
        for i, (words, s) in enumerate(zip(split, b.sentences, strict=True)):
            flat = [p for w in words for p in w][: longest - 2]
            ids[i, : len(flat) + 2] = torch.tensor([self.pieces.begin, *flat, self.pieces.end])
            padding[i, : len(flat) + 2] = False
            owner[i, 1 : len(flat) + 1] = torch.tensor([k for k, w in enumerate(words) for _ in w][: longest - 2])
            form[i, : len(s.words)] = torch.tensor([index[w] for w in s.words])
        with torch.autocast("cpu", torch.bfloat16, enabled=self.bfloat16):
            letters = self.characters(torch.tensor([code_points(w) for w in forms])).float()
            inside = (torch.arange(width + 1)[None] < b.lengths[:, None]).float()[:, :, None]
            side = letters[form] * inside
            beside = self.beside(side).float().gather(1, owner[:, :, None].expand(-1, -1, self.bert.size))
            layers = self.bert(ids, beside, padding)
        weight = self.mix.softmax(0)
        mixed = sum(w * x for w, x in zip(weight, layers, strict=True))
        sums = torch.zeros(size, width + 1, self.bert.size).scatter_add(1, owner[:, :, None].expand_as(mixed), mixed)
        count = torch.zeros(size, width + 1).scatter_add(1, owner, torch.ones_like(owner, dtype=torch.float32))
        states = torch.cat([sums / count.clamp(min=1)[:, :, None], side], 2)[:, :width]
        side = side[:, :width]
        return dropout(side, 0.2, self.training), dropout(states, 0.1, self.training)
