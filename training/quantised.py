"""The network as the C++ runs it, in NumPy, from the model file alone: the reference for parity."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from corpora import Sentence
from lemma import apply_rule
from model_file import read_model
from text import feature_rows, fold, hash64
from tree import best_names, best_tree, spans

F = NDArray[np.float32]
ONE = np.float32(1) / np.float32(127)


@dataclass
class Parsed:
    tags: list[str]
    lemmas: list[str]
    heads: list[int]
    relations: list[str]
    names: list[str]
    misc: list[str]
    arc_scores: F  # [T, T + 1], column 0 the root
    tag_scores: F  # [T, tags]


def quantise(v: F) -> tuple[F, F]:
    """Rows of `[N, D]` to whole numbers in -127..127 (kept as floats: sums stay exact) and scales `[N, 1]`."""
    m = np.abs(v).max(-1, keepdims=True).astype(np.float32)
    none = m <= np.float32(1e-30)
    safe = np.where(none, np.float32(1), m)
    q = np.clip(np.rint(v * (np.float32(127) / safe)), -127, 127)
    return np.where(none, np.float32(0), q).astype(np.float32), np.where(none, np.float32(0), m / np.float32(127)).astype(np.float32)


def sigmoid(x: F) -> F:
    return (1 / (1 + np.exp(-x))).astype(np.float32)


class Quantised:
    """A model file ready to parse. Weights are held as floats with whole values."""

    def __init__(self, path: Path) -> None:
        self.head, self.raw = read_model(path)
        self.labels: dict[str, list[str]] = self.head["labels"]
        skip = ("word.weight", "features.weight")
        self.weight = {k: v.astype(np.float32) for k, v in self.raw.items() if k.endswith(".weight") and k not in skip}

    def linear(self, name: str, q: F, scale: Any) -> F:
        return (q @ self.weight[f"{name}.weight"].T) * (self.raw[f"{name}.scale"] * scale)

    def inputs(self, words: list[str]) -> F:
        w, hashes, table = self.raw, self.raw["word.hashes"], self.raw["features.weight"]
        out = []
        for form in words:
            h = np.uint64(hash64(0, fold(form)))
            p = int(np.searchsorted(hashes, h))
            r = p + 1 if p < len(hashes) and hashes[p] == h else 0
            vector = w["word.weight"][r].astype(np.float32) * w["word.scale"][r]
            hashed = table[list(feature_rows(form, len(table)))].astype(np.int32).sum(0).astype(np.float32)
            out.append(np.concatenate([vector, hashed * w["features.scale"][0]]))
        return np.array(out, np.float32)

    def direction(self, name: str, q: F, scale: Any) -> F:
        z_in = self.linear(f"{name}.input", q, scale)
        size = z_in.shape[1] // 4
        state_w, state_s, bias = self.weight[f"{name}.state.weight"], self.raw[f"{name}.state.scale"] * ONE, self.raw[f"{name}.bias"]
        out = np.zeros((len(q), size), np.float32)
        h = c = np.zeros(size, np.float32)
        for t in range(len(q)) if "forward" in name else range(len(q) - 1, -1, -1):
            z = (z_in[t] + (state_w @ np.rint(h * np.float32(127))) * state_s) + bias
            i, f, o = sigmoid(z[:size]), sigmoid(z[size : 2 * size]), sigmoid(z[3 * size :])
            c = f * c + i * np.tanh(z[2 * size : 3 * size])
            h = o * np.tanh(c)
            out[t] = h
        return out

    def parse(self, words: list[str]) -> Parsed:
        w, labels = self.raw, self.labels
        qx, sx = quantise(self.inputs(words))
        q, scale = qx, sx
        for layer in range(self.head["config"]["layers"]):
            both = [self.direction(f"lstm.{layer}.{d}", q, scale) for d in ("forward", "backward")]
            q, scale = np.rint(np.concatenate(both, 1) * np.float32(127)), ONE

        def s(name: str) -> F:
            return self.linear(name, q, ONE) + w[f"{name}.bias"]

        tags = s("tags")
        rules = (self.linear("lemma.state", q, ONE) + self.linear("lemma.input", qx, sx)) + w["lemma.bias"]
        t = self.linear("arc.between", *quantise(np.maximum(0, s("arc.dependent")))) + w["arc.between.bias"]
        e = np.concatenate([w["arc.root"][None], np.maximum(0, s("arc.head"))])
        (qt, st), (qe, se) = quantise(t), quantise(e)
        arcs = (qt @ qe.T) * (st * se.T)
        place, far = np.arange(len(words)), self.head["config"]["distance_max"]
        arcs[:, 1:] += w["arc.distance"][np.clip(place[None] - place[:, None], -far, far) + far]
        arcs[place, place + 1] = -np.inf
        heads = best_tree(arcs)
        from_head = np.concatenate([w["rel.root"][None], self.linear("rel.head", q, ONE)])[heads]
        r = np.maximum(0, s("rel.dependent") + from_head)
        rel = self.linear("rel.out", *quantise(r)) + w["rel.out.bias"]
        root = labels["relations"].index("root")
        rel[:, root] = -np.inf
        relations = ["root" if h == 0 else labels["relations"][k] for h, k in zip(heads, rel.argmax(1), strict=True)]

        def shares(name: str) -> F:
            z = s(name)
            z = np.exp(z - z.max(1, keepdims=True))
            return (z / z.sum(1, keepdims=True)).astype(np.float32)

        p_names, p_misc = shares("names"), shares("names_misc")
        for k, label in enumerate(labels["names_misc"]):
            p_names[:, labels["names"].index(label) if label in labels["names"] else 0] += p_misc[:, k]
        names, misc = (best_names(np.log(p + 1e-9), labels[k]) for p, k in ((p_names, "names"), (p_misc, "names_misc")))
        lemmas = [apply_rule(f, labels["lemmas"][k]) for f, k in zip(words, rules.argmax(1), strict=True)]
        best_tags = [labels["tags"][k] for k in tags.argmax(1)]
        return Parsed(best_tags, lemmas, heads, relations, names, misc, arcs, tags)


def score_quantised(model: Quantised, sentences: list[Sentence], limit: int = 10**9) -> dict[str, float]:
    """As `evaluate.score`, but lemmas as strings, whole trees, and names of the shipped convention."""
    n = upos = feats = lemma = uas = las = right = gold_spans = found = 0
    for s in sentences[:limit]:
        p = model.parse(s.words)
        if s.names:
            got = p.names if s.convention == "uner" else p.misc
            gold, mine = spans(s.names), spans(got)
            right, gold_spans, found = right + len(gold & mine), gold_spans + len(gold), found + len(mine)
        if s.heads:
            for i in range(len(s.words)):
                n += 1
                upos += p.tags[i].split("|")[0] == s.tags[i].split("|")[0]
                feats += p.tags[i] == s.tags[i]
                lemma += p.lemmas[i] == s.lemmas[i]
                uas += p.heads[i] == s.heads[i]
                las += p.heads[i] == s.heads[i] and p.relations[i].split(":")[0] == s.relations[i].split(":")[0]
    if n:
        return {"UPOS": upos / n, "tag": feats / n, "lemma": lemma / n, "UAS": uas / n, "LAS": las / n}
    return {"F1": 2 * right / max(1, gold_spans + found)}
