"""Trees and name spans from scores."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Scores = NDArray[np.float32]


def _cycle(heads: list[int]) -> list[int]:
    """A cycle among `heads` (index 0 is the root), or []."""
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at]
        if state[at] == 1:
            return path[path.index(at) :]
        for p in path:
            state[p] = 2
    return []


def _edmonds(s: NDArray[np.float64]) -> list[int]:
    """Maximum spanning tree; s[i][j] = score of head j for node i, node 0 the root."""
    n = len(s)
    heads = [0] + [int(np.argmax(s[i])) for i in range(1, n)]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    rest = [i for i in range(n) if i not in inside]
    total = sum(s[i][heads[i]] for i in cycle)
    small = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
    enter, leave = {}, {}
    for a, i in enumerate(rest):
        for b, j in enumerate(rest):
            if a != b and i != 0:
                small[a][b] = s[i][j]
        if i != 0:
            leave[a] = max(cycle, key=lambda j: (s[i][j], -j))
            small[a][-1] = s[i][leave[a]]
        enter[a] = max(cycle, key=lambda k: (s[k][i] - s[k][heads[k]], -k))
        small[-1][a] = total + s[enter[a]][i] - s[enter[a]][heads[enter[a]]]
    sub = _edmonds(small)
    out = list(heads)
    for a, i in enumerate(rest):
        if i != 0:
            out[i] = leave[a] if sub[a] == len(rest) else rest[sub[a]]
    out[enter[sub[-1]]] = rest[sub[-1]]
    return out


def best_tree(scores: Scores) -> list[int]:
    """Heads of the best tree with one root word. scores `[T, T + 1]`, column 0 the root; a word's own column is not read.

    As in src/language/tree.cpp: one root by a penalty on the root's arcs that no other gain can outweigh.
    """
    n = len(scores)
    s = np.full((n + 1, n + 1), -np.inf)
    s[1:] = scores
    np.fill_diagonal(s, -np.inf)
    heads = [0] + [int(np.argmax(s[i])) for i in range(1, n + 1)]
    if heads[1:].count(0) == 1 and not _cycle(heads):
        return heads[1:]
    arcs = s[np.isfinite(s)]
    s[1:, 0] -= (max(arcs.max(), 0.0) - min(arcs.min(), 0.0) + 1) * (n + 1)
    return _edmonds(s)[1:]


def best_names(scores: Scores, labels: list[str]) -> list[str]:
    """Best path in which I-T follows only B-T or I-T. scores `[T, labels]` (log-softmax)."""
    n = len(labels)
    allowed = np.zeros((n, n))
    for b, label in enumerate(labels):
        if label.startswith("I-"):
            for a, before in enumerate(labels):
                if before[2:] != label[2:] or before == "O":
                    allowed[a][b] = -np.inf
    start = np.array([-np.inf if x.startswith("I-") else 0.0 for x in labels])
    value, back = start + scores[0], []
    for row in scores[1:]:
        step = value[:, None] + allowed
        back.append(step.argmax(0))
        value = step.max(0) + row
    path = [int(value.argmax())]
    for b in reversed(back):
        path.append(int(b[path[-1]]))
    return [labels[i] for i in reversed(path)]


def spans(tags: list[str]) -> set[tuple[int, int, str]]:
    out, begin = set(), -1
    for i, tag in enumerate([*tags, "O"]):
        if begin >= 0 and not tag.startswith("I-"):
            out.add((begin, i, tags[begin][2:]))
            begin = -1
        if tag.startswith("B-"):
            begin = i
    return out
