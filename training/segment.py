"""Sentence ends: a window over surface tokens (docs/model.md, part 4)."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, embedding_bag

from corpora import SurfaceDocument, open_text, surface_documents
from model_file import Arrays, by_row, by_table
from program import parse
from text import SEGMENT_NONE, SEGMENT_SHAPE, SEGMENT_SPACE, SEGMENT_WORD, fold, row, shape


def token_rows(token: str, space: str, rows: int) -> list[int]:
    return [row(SEGMENT_WORD, fold(token), rows), row(SEGMENT_SHAPE, shape(token), rows), row(SEGMENT_SPACE, space, rows)]


def noisy(d: SurfaceDocument, rng: random.Random) -> SurfaceDocument:
    """Perhaps hard-wrapped lines, a line a sentence, capitals, or sentences as paragraphs of their own."""
    tokens, spaces, kind = list(d.tokens), list(d.spaces), rng.random()
    column = 0
    for i, token in enumerate(tokens):
        column += len(token) + 1
        if spaces[i] == "s":
            if kind < 0.05 and column > 72:
                spaces[i], column = "n", 0
            elif 0.05 <= kind < 0.2 and d.ends[i]:
                spaces[i] = "n"
            elif 0.2 <= kind < 0.3 and d.ends[i] and rng.random() < 0.3:
                spaces[i] = "p"
    if 0.3 <= kind < 0.4:
        tokens = [t.upper() for t in tokens]
    elif 0.4 <= kind < 0.42:
        tokens = [t.lower() for t in tokens]
    return SurfaceDocument(tokens, spaces, list(d.ends))


def news_documents(relata: Path, data: Path, rng: random.Random) -> list[SurfaceDocument]:
    """News of which each line is one sentence, as running text with its sentences in a few paragraphs and lines."""
    with open_text(data / "raw/gmb-sentences-01.jsonl.gz") as lines:
        texts = ["\n\n".join(json.loads(line)["text"].split("\n")) for line in lines]
    out = surface_documents(parse(relata, texts))
    for d in out:
        d.ends = [space == "p" for space in d.spaces]
        d.spaces = [rng.choices(("s", "p", "n", ""), (85, 10, 3, 2))[0] if space == "p" else space for space in d.spaces]
        d.spaces[-1] = "p"
    return out


def windows(documents: list[SurfaceDocument], rows: int, width: int) -> tuple[Tensor, Tensor]:
    """(`[N, 2w+1, 3]` rows with the padding row `rows`, ends `[N]`)."""
    none = [row(SEGMENT_NONE, "", rows), rows, rows]
    parts, ends = [], []
    for d in documents:
        cells = np.array([none] * width + [token_rows(t, s, rows) for t, s in zip(d.tokens, d.spaces, strict=True)] + [none] * width)
        n = len(d.tokens)
        parts.append(np.stack([cells[k : k + n] for k in range(2 * width + 1)], 1))
        ends += d.ends
    return torch.from_numpy(np.concatenate(parts)), torch.tensor(ends, dtype=torch.float32)


class Segmenter(nn.Module):
    """Rows `[N, 2w+1, 3]` -> logits `[N]`."""

    def __init__(self, s: dict[str, Any]) -> None:
        super().__init__()
        self.rows = s["rows"]
        self.table = nn.Parameter(torch.randn(s["rows"] + 1, s["dim"]) * 0.1)
        self.hidden = nn.Linear((2 * s["window"] + 1) * s["dim"], s["hidden"])
        self.out = nn.Linear(s["hidden"], 1)

    def forward(self, x: Tensor) -> Tensor:
        n, width, k = x.shape
        v = embedding_bag(x.reshape(n * width, k), self.table, mode="sum", padding_idx=self.rows, sparse=True).view(n, -1)
        v = nn.functional.dropout(v, 0.2, self.training)
        return self.out(torch.relu(self.hidden(v))).squeeze(1)


def end_scores(net: Segmenter, documents: list[SurfaceDocument], s: dict[str, Any]) -> str:
    x, gold = windows(documents, s["rows"], s["window"])
    net.eval()
    with torch.no_grad():
        got = torch.cat([net(part) for part in x.split(4096)]) > 0
    got |= torch.tensor([sp == "p" for d in documents for sp in d.spaces])
    right = int((got & (gold > 0)).sum())
    f = 2 * right / (int(got.sum()) + int(gold.sum()))
    return f"ends F1 {f:.4f} precision {right / int(got.sum()):.4f} recall {right / int(gold.sum()):.4f}"


def treebank(data: Path, name: str) -> list[SurfaceDocument]:
    with open_text(data / "syntax" / f"{name}.conllu.gz") as lines:
        return surface_documents(lines)


def fit_segmenter(relata: Path, data: Path, config: dict[str, Any]) -> Arrays:
    """Fits on EWT, GUM and sentences of news; returns the quantised tensors."""
    s = config["segment"]
    torch.manual_seed(config["seed"])
    rng = random.Random(config["seed"])
    train = [d for k in ("ewt", "gum") for d in treebank(data, f"{k}.train")]
    news = news_documents(relata, data, rng)
    net = Segmenter(s)
    dense = [p for p in net.parameters() if p is not net.table]
    optimizers = [torch.optim.Adam(dense, s["learning_rate"]), torch.optim.SparseAdam([net.table], s["learning_rate"] * 2)]
    for epoch in range(s["epochs"]):
        x, y = windows([noisy(d, rng) for d in train + rng.sample(news, len(news) * s["news_percent"] // 100)], s["rows"], s["window"])
        net.train()
        for at in torch.randperm(len(x)).split(s["batch"]):
            for o in optimizers:
                o.param_groups[0]["lr"] = o.defaults["lr"] * (1 - epoch / s["epochs"])
                o.zero_grad()
            binary_cross_entropy_with_logits(net(x[at]), y[at]).backward()
            for o in optimizers:
                o.step()
        if epoch + 1 == s["epochs"] or epoch == 0:
            for k in ("ewt", "gum"):
                dev = treebank(data, f"{k}.dev")
                print(f"segment: epoch {epoch + 1} {k} {end_scores(net, dev, s)}", flush=True)

    def array(p: Tensor) -> NDArray[np.float32]:
        return p.detach().numpy()

    return {
        **by_table("segment.features", array(net.table)[: s["rows"]]),
        **by_row("segment.hidden", array(net.hidden.weight)),
        "segment.hidden.bias": array(net.hidden.bias),
        **by_row("segment.out", array(net.out.weight)),
        "segment.out.bias": array(net.out.bias),
    }
