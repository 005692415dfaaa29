"""Word vectors from raw news: PPMI over positional contexts, truncated by a randomised SVD.

Contexts are the word before, two before, the next, the next but one (each its own columns) and
the bag of words three to five away. Columns of a vector: the SVD's, then the share of capitalised
uses inside a sentence, the share of all-capital uses, and the scaled logarithm of the count.
"""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from corpora import conllu, raw_texts
from text import fold

_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}|(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|Sr|Inc|Corp|Co|U\.S)\.|"
    r"\d+(?:[.,:]\d+)*|\w+?(?=n['’]t\b)|n['’]t\b|\w+|['’](?:s|re|ve|ll|d|m)\b|\.\.+|--+|[^\w\s]",
    re.I,
)
_BREAKS = {".", "!", "?", ":", '"', "“", "(", "''", "``", "-", "–", "—"}


def near_copy(forms: list[str], seen: set[int], limit: float) -> bool:
    """Whether most sampled six-word shingles of `forms` were met in an earlier document."""
    low = [f.lower() for f in forms]
    marks = {h for i in range(len(low) - 5) if (h := hash(" ".join(low[i : i + 6]))) % 16 == 0}
    copy = bool(marks) and len(marks & seen) >= limit * len(marks)
    seen |= marks
    return copy


def _read(data: Path, settings: dict[str, Any]) -> tuple[list[str], NDArray[np.int32]]:
    """(distinct forms, ids of running forms); id -1 parts paragraphs."""
    ids: dict[str, int] = {}
    running: list[NDArray[np.int32]] = []
    seen: set[int] = set()
    stop = np.full(1, -1, np.int32)

    def add(forms: list[str]) -> None:
        running.append(np.fromiter((ids.setdefault(f, len(ids)) for f in forms), np.int32, len(forms)))
        running.append(stop)

    dropped = 0
    for source, text in raw_texts(data / "raw", settings["whitehouse_files"]):
        lines = [_TOKEN.findall(line) for line in text.split("\n")]
        if source.startswith("us-senate") and near_copy([f for x in lines for f in x], seen, settings["near_copy"]):
            dropped += 1
            continue
        for forms in lines:
            if forms:
                add(forms)
    for name in ("ewt.train", "gum.train"):
        for s in conllu(data / "syntax" / f"{name}.conllu.gz"):
            add(s.words)
    print(f"vectors: {dropped} near copies left out", flush=True)
    return list(ids), np.concatenate(running)


def _ppmi(words: NDArray[np.int64], contexts: NDArray[np.int64], shape: tuple[int, int]) -> sparse.csr_matrix:
    """Positive PMI, contexts smoothed by the power 0.75. words, contexts: `[pairs]`."""
    keys, counts = np.unique(words * shape[1] + contexts, return_counts=True)
    keep = counts >= 2
    keys, counts = keys[keep], counts[keep]
    rows, columns = keys // shape[1], keys % shape[1]
    values = counts.astype(np.float64)
    p_row = np.bincount(rows, values, shape[0])
    p_column = np.bincount(columns, values, shape[1]) ** 0.75
    pmi = np.log(values / p_row[rows] / (p_column[columns] / p_column.sum()))
    good = pmi > 0
    return sparse.csr_matrix((pmi[good].astype(np.float32), (rows[good], columns[good])), shape=shape)


def _svd(m: sparse.csr_matrix, dim: int, iterations: int, seed: int) -> NDArray[np.float32]:
    """Left vectors times the root of the singular values, `[rows, dim]`."""
    rng = np.random.default_rng(seed)
    t = m.T.tocsr()
    q = m @ rng.standard_normal((m.shape[1], dim + 16), dtype=np.float32)
    for _ in range(iterations):
        q, _ = np.linalg.qr(q)
        q, _ = np.linalg.qr(t @ q)
        q = m @ q
    q, _ = np.linalg.qr(q)
    u, s, _ = np.linalg.svd((t @ q).T, full_matrices=False)
    return ((q @ u[:, :dim]) * np.sqrt(s[:dim])).astype(np.float32)


def make_vectors(data: Path, settings: dict[str, Any], seed: int) -> tuple[list[str], NDArray[np.float32]]:
    """(words `[V-1]`, vectors `[V, word_dim]`: row 0 is the unknown word, row i + 1 that of word i)."""
    forms, running = _read(data, settings)
    folded = [fold(f) for f in forms]
    form_counts = np.bincount(running[running >= 0], minlength=len(forms))
    totals: Counter[str] = Counter()
    for f, n in zip(folded, form_counts, strict=True):
        totals[f] += int(n)
    ranked = sorted((w for w, n in totals.items() if n >= settings["minimum_count"]), key=lambda w: (-totals[w], w))
    words = ranked[: settings["rows"] - 1]
    print(f"vectors: {int(form_counts.sum()):,} running words, {len(words):,} of {len(totals):,} kept", flush=True)
    index = {w: i for i, w in enumerate(words)}
    of_form = np.array([index.get(f, -1) for f in folded], np.int64)

    capital = np.array([f[:1].isupper() for f in forms])
    shout = np.array([len(f) > 1 and f.isupper() for f in forms])
    breaks = np.array([f in _BREAKS for f in forms])
    previous = np.concatenate([np.full(1, -1, np.int32), running[:-1]])
    inside = (running >= 0) & (previous >= 0) & ~breaks[previous]
    at = of_form[running[inside]]
    ok = at >= 0
    n = np.bincount(at[ok], minlength=len(words)) + 2.0
    shares = [np.bincount(at[ok], x[running[inside]][ok], len(words)) / n for x in (capital, shout)]

    line = np.where(running >= 0, of_form[running], -2)
    size, width = len(words), settings["contexts"]
    blocks = []
    for offsets in ((-2,), (-1,), (1,), (2,), (-5, -4, -3, 3, 4, 5)):
        left, right = [], []
        for o in offsets:
            a, b = (line[:-o], line[o:]) if o > 0 else (line[-o:], line[:o])
            good = (a >= 0) & (b >= 0) & (b < width)
            step = 1 if o > 0 else -1
            for k in range(step, o, step):  # do not cross a paragraph's end
                lo = max(0, -o) + k
                good &= line[lo : lo + len(a)] != -2
            left.append(a[good])
            right.append(b[good])
        blocks.append(_ppmi(np.concatenate(left), np.concatenate(right), (size, width)))
    matrix = sparse.hstack(blocks).tocsr()
    print(f"vectors: matrix {matrix.shape}, {matrix.nnz:,} cells", flush=True)
    u = _svd(matrix, settings["svd_dim"], settings["power_iterations"], seed)
    norm = np.sqrt((u**2).mean(1, keepdims=True))
    u = u / np.maximum(norm, 1e-6) * 0.5
    logs = np.log([totals[w] for w in words])
    extra = np.stack([shares[0], shares[1], (logs - logs.mean()) / 4], 1)
    table = np.concatenate([u, extra], 1).astype(np.float32)

    return words, np.concatenate([np.zeros((1, table.shape[1]), np.float32), table])
