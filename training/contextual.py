"""Word vectors of the network that ships: what the teacher's states say of a word, beside what its neighbours say.

A word's mean state over the judged news is used where the word was met often; elsewhere it is drawn towards what a ridge
regression makes of the word read alone. Mean states and the PPMI vectors are standardised, joined and reduced by PCA; the
columns with counts stay as they are.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from corpora import Sentence
from examples import Maker, split_batches
from text import fold, hash64

F = NDArray[np.float32]
COUNTS = 3  # last columns of a PPMI vector


def with_pieces(words: list[str], table: F, vocabulary: Path) -> tuple[list[str], NDArray[np.uint64], F]:
    """Adds the whole words of the encoder's vocabulary, common in books and encyclopedias: their vectors are 0, their counts the lowest.

    Row 0 of the table is the unknown word, row i + 1 that of hash i.
    """
    known = set(words)
    more = [w for w in vocabulary.read_text(encoding="utf-8").splitlines() if w.isascii() and w.isalpha() and len(w) > 2]
    more = sorted({fold(w) for w in more} - known)
    none = np.zeros((len(more), table.shape[1]), np.float32)
    none[:, -COUNTS] = 0.5
    none[:, -1] = table[1:, -1].min()
    forms = [*words, *more]
    hashes = np.array([hash64(0, w) for w in forms], np.uint64)
    order = np.argsort(hashes)
    full = np.concatenate([table[1:], none])[order]
    return [forms[i] for i in order], hashes[order], np.concatenate([table[:1], full])


@torch.no_grad()
def alone(net: Any, maker: Maker, words: list[str], table: F) -> F:
    """The teacher's state of each word read as a sentence of its own, `[V, D]`; with a capital where most uses have one."""
    out = np.zeros((len(words), net.bert.size), np.float32)
    forms = [w.capitalize() if table[i + 1, -COUNTS] >= 0.5 else w for i, w in enumerate(words)]
    place: dict[str, list[int]] = {}
    for i, form in enumerate(forms):
        place.setdefault(form, []).append(i)
    for part in split_batches([Sentence([w]) for w in place], 2000, None):
        b = maker.make(part, None)
        states = net.encode(b)[1][:, 0, : net.bert.size].numpy()
        for s, v in zip(b.sentences, states, strict=True):
            out[place[s.words[0]]] = v
    return out


def standard(x: F) -> F:
    x = x - x.mean(0)
    return (x / np.maximum(x.std(0), 1e-6)).astype(np.float32)


def join(table: F, lone: F, sums: F, dim: int) -> F:
    """table `[V + 1, P]` with PPMI and counts, lone `[V, D]`, sums `[V + 1, D + 1]` (last column: how often) -> `[V + 1, dim]`."""
    often = sums[1:, -1:]
    mean = sums[1:, :-1] / np.maximum(often, 1)
    known = often[:, 0] >= 8
    side = np.concatenate([standard(lone), standard(table[1:, :-COUNTS]), np.ones((len(lone), 1), np.float32)], 1)
    a = side[known].astype(np.float64)
    weights = np.linalg.solve(a.T @ a + 100 * np.eye(a.shape[1]), a.T @ mean[known])
    guess = side @ weights.astype(np.float32)
    print(f"vectors: {int(known.sum()):,} of {len(known):,} words met 8 times; variance of the mean states explained "
          f"{1 - ((guess - mean)[known] ** 2).sum() / ((mean[known] - mean[known].mean(0)) ** 2).sum():.3f}", flush=True)
    state = (mean * often + guess * 4) / (often + 4)
    seen = np.abs(table[1:, :-COUNTS]).sum(1, keepdims=True) > 0
    ppmi = np.where(seen, standard(table[1:, :-COUNTS]), 0)
    # Each half weighs the same, and frequent words decide what the axes are.
    both = np.concatenate([standard(state) / np.sqrt(state.shape[1]), ppmi / np.sqrt(ppmi.shape[1]) * 0.7], 1)
    weight = np.log1p(often)
    centre = (both * weight).sum(0) / weight.sum()
    both = both - centre
    values, axes = np.linalg.eigh((both * weight).T @ both)
    axes = axes[:, ::-1][:, : dim - COUNTS]
    print(f"vectors: {values[::-1][: dim - COUNTS].sum() / values.sum():.3f} of the variance kept", flush=True)
    out = both @ axes
    out = out / np.sqrt((out**2).mean(1, keepdims=True)).clip(1e-6) * 0.5
    out = np.concatenate([out, table[1:, -COUNTS:]], 1).astype(np.float32)
    return np.concatenate([np.zeros((1, dim), np.float32), out])


def contextual_vectors(net: Any, maker: Maker, words: list[str], table: F, silver: Path, dim: int) -> F:
    sums = sum(np.load(p)["sums"].astype(np.float64) for p in sorted(silver.glob("???.npz")))
    return join(table, alone(net, maker, words, table), np.asarray(sums, np.float32), dim)
