"""From sentences to label ids, and from these to padded batches."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from corpora import Sentence, conllu, iob2
from lemma import make_rule
from network import Labels
from text import feature_rows, fold, hash64

_NAMES = {
    "uner": ("uner-ewt.train.iob2.gz", "PER ORG LOC"),
    "gum": ("gum-derived.train.iob2", "PER ORG LOC MISC"),
    "misc": ("crossner-politics.train.iob2 crossner-other.train.iob2.gz wikigold.train.iob2", "PER ORG LOC MISC"),
    "re3d": ("re3d.train.iob2", "PER ORG LOC NORP"),
}
_ALIASES = {"EVENT": "MISC"}


def name_sentences(path: Path, convention: str) -> list[Sentence]:
    """A names file in our types for its convention (an event is MISC where MISC is a type)."""
    types = _NAMES[convention][1].split()
    out = iob2(path, convention, frozenset([*types, *(_ALIASES if "MISC" in types else [])]))
    for s in out:
        s.names = [t[:2] + _ALIASES[t[2:]] if t[2:] in _ALIASES else t for t in s.names]
    return out


def training_sentences(data: Path) -> list[Sentence]:
    """Syntax and names together; names of a sentence that also has a tree are put on it."""
    out: list[Sentence] = []
    by_words: dict[tuple[str, ...], list[Sentence]] = {}
    for name in ("ewt", "gum"):
        for s in conllu(data / "syntax" / f"{name}.train.conllu.gz"):
            by_words.setdefault(tuple(s.words), []).append(s)
            out.append(s)
    joined = 0
    for convention, (files, _) in _NAMES.items():
        for file in files.split():
            for s in name_sentences(data / "ner" / file, convention):
                match = [t for t in by_words.get(tuple(s.words), []) if not t.names]
                if match:
                    match[0].names, match[0].convention = s.names, convention
                    joined += 1
                elif len(s.words) > 1:
                    out.append(s)
    print(f"examples: {len(out):,} sentences, {joined:,} with tree and names", flush=True)
    return out


def make_labels(sentences: list[Sentence], config: dict[str, Any]) -> Labels:
    tags = Counter(t for s in sentences for t in s.tags)
    rules = Counter(make_rule(w, x) for s in sentences for w, x in zip(s.words, s.lemmas, strict=False))
    n = config["network"]

    def ranked(counts: Counter[str], minimum: int) -> list[str]:
        return sorted((x for x, c in counts.items() if c >= minimum), key=lambda x: (-counts[x], x))

    names = {k: ["O", *(b + t for t in types.split() for b in ("B-", "I-"))] for k, (_, types) in _NAMES.items()}
    relations = ranked(Counter(r for s in sentences for r in s.relations), 1)
    return Labels(ranked(tags, n["tag_minimum"]), relations, ranked(rules, n["lemma_minimum"]), names)


def add_noise(s: Sentence, noise: dict[str, float], rng: random.Random) -> Sentence:
    """Perhaps a headline, capitals, lower case, or no full stop at the end."""
    r = rng.random()
    words = s.words
    if r < noise["title_case"]:
        words = [w[:1].upper() + w[1:] for w in words]
    elif r < noise["title_case"] + noise["upper_case"]:
        words = [w.upper() for w in words]
    elif r < noise["title_case"] + noise["upper_case"] + noise["lower_case"]:
        words = [w.lower() for w in words]
    if any(len(a) != len(b) for a, b in zip(words, s.words, strict=True)):
        words = s.words
    out = replace(s, words=words)
    n = len(words)
    if rng.random() < noise["no_final_stop"] and n > 2 and words[-1] == "." and n not in s.heads:
        cut = {k: getattr(out, k)[: n - 1] for k in ("words", "tags", "lemmas", "heads", "relations", "names")}
        out = replace(out, **cut)
    return out


@dataclass
class Batch:
    """Padded ids, longest sentence first. -1 = no label. B sentences, T words."""

    words: Tensor  # [B, T]
    features: Tensor  # [B, T, 9]
    lengths: Tensor  # [B]
    tags: Tensor  # [B, T]
    lemmas: Tensor  # [B, T]
    heads: Tensor  # [B, T]
    relations: Tensor  # [B, T]
    names: dict[str, Tensor]  # convention -> [B, T]
    sentences: list[Sentence]


class Maker:
    """Makes batches; knows label ids, the vocabulary and the word counts for word dropout."""

    def __init__(self, config: dict[str, Any], labels: Labels, hashes: NDArray[np.uint64], counts: Counter[str]) -> None:
        self.config, self.labels, self.counts = config, labels, counts
        self.rows = {int(h): i + 1 for i, h in enumerate(hashes)}
        self.vector_row: dict[str, int] = {}
        self.tag = {x: i for i, x in enumerate(labels.tags)}
        self.rule = {x: i for i, x in enumerate(labels.lemmas)}
        self.relation = {x: i for i, x in enumerate(labels.relations)}
        self.name = {k: {x: i for i, x in enumerate(v)} for k, v in labels.names.items()}

    def row(self, form: str) -> int:
        if form not in self.vector_row:
            self.vector_row[form] = self.rows.get(hash64(0, fold(form)), 0)
        return self.vector_row[form]

    def make(self, sentences: list[Sentence], rng: random.Random | None) -> Batch:
        """With `rng`: noise and word dropout, for training."""
        f, buckets = self.config["fit"], self.config["network"]["feature_rows"]
        if rng:
            sentences = [add_noise(s, self.config["noise"], rng) for s in sentences]
        sentences = sorted(sentences, key=lambda s: -len(s.words))
        size, width = len(sentences), len(sentences[0].words)
        words = np.zeros((size, width), np.int64)
        features = np.full((size, width, 9), buckets, np.int64)
        labels = np.full((4, size, width), -1, np.int64)
        names = {k: np.full((size, width), -1, np.int64) for k in self.name}
        for b, s in enumerate(sentences):
            for t, form in enumerate(s.words):
                found = feature_rows(form, buckets)
                features[b, t, : len(found)] = found
                words[b, t] = self.row(form)
                if rng:
                    if rng.random() < f["word_dropout"] / (f["word_dropout"] + self.counts[fold(form)]):
                        features[b, t, 0] = buckets
                    if rng.random() < f["vector_dropout"]:
                        words[b, t] = 0
            n = len(s.words)
            if s.heads:
                labels[0, b, :n] = [self.tag.get(x, -1) for x in s.tags]
                labels[1, b, :n] = [self.rule.get(make_rule(w, x), -1) for w, x in zip(s.words, s.lemmas, strict=True)]
                labels[2, b, :n] = s.heads
                labels[3, b, :n] = [self.relation.get(x, -1) for x in s.relations]
            if s.names:
                names[s.convention][b, :n] = [self.name[s.convention][x] for x in s.names]
        t = [torch.from_numpy(x) for x in labels]
        lengths = torch.tensor([len(s.words) for s in sentences])
        name_tensors = {k: torch.from_numpy(v) for k, v in names.items()}
        return Batch(torch.from_numpy(words), torch.from_numpy(features), lengths, *t, name_tensors, sentences)


def split_batches(sentences: list[Sentence], words: int, rng: random.Random | None) -> list[list[Sentence]]:
    """Sentences of like length together, about `words` a batch; with `rng` pairs of batches in random order."""
    jitter = rng.random if rng else lambda: 0.0
    ordered = sorted(sentences, key=lambda s: len(s.words) + 3 * jitter())
    out: list[list[Sentence]] = []
    current: list[Sentence] = []
    for s in ordered:
        if current and (len(current) + 1) * len(s.words) > words:
            out.append(current)
            current = []
        current.append(s)
    if current:
        out.append(current)
    if rng:
        pairs = [out[i : i + 2] for i in range(0, len(out) - 1, 2)]
        rng.shuffle(pairs)
        out = [b for pair in pairs for b in pair]
    return out
