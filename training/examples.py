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
from text import feature_rows, fold, hash64

_NAMES = {
    "uner": ("uner-ewt.train.iob2.gz", "PER ORG LOC"),
    "gum": ("gum-derived.train.iob2", "PER ORG LOC MISC"),
    "misc": ("crossner-politics.train.iob2 crossner-other.train.iob2.gz wikigold.train.iob2", "PER ORG LOC MISC"),
    "re3d": ("re3d.train.iob2", "PER ORG LOC NORP"),
}
_ALIASES = {"EVENT": "MISC"}
_SMALL = frozenset(
    ("a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "as", "with", "from", "but", "nor", "over", "after", "vs")
)


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


def without(s: Sentence, at: int) -> Sentence:
    """The sentence without its word `at` (from 0), on which no other depends."""

    def cut(x: list[Any]) -> list[Any]:
        return x[:at] + x[at + 1 :]

    heads = [h - 1 if h > at + 1 else h for h in cut(s.heads)]
    names = cut(s.names)
    if names and at < len(names) and names[at].startswith("I-") and (at == 0 or names[at - 1] == "O"):
        names[at] = "B-" + names[at][2:]
    return replace(
        s, words=cut(s.words), tags=cut(s.tags), lemmas=cut(s.lemmas), heads=heads, relations=cut(s.relations), names=names
    )


_QUOTES = frozenset('"“”„«»') | {"''", "``", "'", "‘", "’"}
_STYLES = (("“", "”"), ('"', '"'), ("``", "''"), ("‘", "’"), ("'", "'"), ("«", "»"))


def add_noise(s: Sentence, noise: dict[str, float], rng: random.Random) -> Sentence:
    """Perhaps a headline, capitals, lower case, no full stop at the end, lost commas or quotation marks, or those of another style."""
    words = s.words
    r = rng.random()
    if r < noise["title_case"]:
        words = [w if w in _SMALL and i else w[:1].upper() + w[1:] for i, w in enumerate(words)]
    elif r < noise["title_case"] + noise["upper_case"]:
        words = [w.upper() for w in words]
    elif r < noise["title_case"] + noise["upper_case"] + noise["lower_case"]:
        words = [w.lower() for w in words]
    if any(len(a) != len(b) for a, b in zip(words, s.words, strict=True)):
        words = s.words
    if rng.random() < noise["quote_style"] and not _QUOTES.isdisjoint(words):
        style, opens = rng.choice(_STYLES), True
        words = list(words)
        for i, w in enumerate(words):
            if w in _QUOTES and w not in ("'", "’"):
                words[i] = style[0 if opens else 1]
                opens = not opens
    if s.judged:  # a lemma's rule depends on the capitals; the rest stays true
        if words is s.words:
            return s
        return replace(s, words=words, judged=replace(s.judged, lemmas=np.full(len(words), -1, np.int16)))
    out = replace(s, words=words)
    if rng.random() < noise["no_final_stop"] and len(words) > 2 and words[-1] == "." and len(words) not in s.heads:
        out = without(out, len(words) - 1)
    for marks, share in ((_QUOTES, noise["lost_quote"]), (frozenset(",-–—"), noise["lost_comma"])):
        if rng.random() < share:
            places = [i for i, w in enumerate(out.words) if w in marks and i + 1 not in out.heads]
            if places and len(out.words) > 2:
                out = without(out, rng.choice(places))
    return out


@dataclass
class Labels:
    """Class names in class order; `names` has one list for each convention."""

    tags: list[str]
    relations: list[str]
    lemmas: list[str]
    names: dict[str, list[str]]


CHOICES = 4  # labels kept of a distribution

Shares = NDArray[np.float16]


@dataclass
class Soft:
    """Labels of one layer as shares: ids `[..., CHOICES]` and how much each counts, best first; all 0 = no label."""

    ids: NDArray[np.int16]
    shares: Shares


@dataclass
class Judgement:
    """What a teacher says of the n words of a sentence."""

    tags: Soft  # [n, CHOICES]
    lemmas: NDArray[np.int16]  # [n]
    heads: Soft  # [n, CHOICES]
    relations: Soft  # [n, CHOICES], with the first of `heads`
    names: dict[str, Shares]  # convention -> [n, labels]


@dataclass
class Target:
    """A `Soft` for a batch, as tensors."""

    ids: Tensor  # [B, T, CHOICES] int64
    shares: Tensor  # [B, T, CHOICES] float32

    @property
    def has(self) -> Tensor:
        """`[B, T]`: words with a label."""
        return self.shares[:, :, 0] > 0


@dataclass
class Batch:
    """Padded ids, longest sentence first. B sentences, T words."""

    words: Tensor  # [B, T]
    features: Tensor  # [B, T, 9]
    lengths: Tensor  # [B]
    tags: Target
    lemmas: Target
    heads: Target
    relations: Target
    names: dict[str, Tensor]  # convention -> [B, T, labels], 0 = no label
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
        ids = np.zeros((4, size, width, CHOICES), np.int64)
        shares = np.zeros((4, size, width, CHOICES), np.float32)
        names = {k: np.zeros((size, width, len(v)), np.float32) for k, v in self.name.items()}
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
                rules = [self.rule.get(make_rule(w, x), -1) for w, x in zip(s.words, s.lemmas, strict=True)]
                tags, relations = [self.tag.get(x, -1) for x in s.tags], [self.relation.get(x, -1) for x in s.relations]
                for layer, gold in enumerate((tags, rules, s.heads, relations)):
                    ids[layer, b, :n, 0] = gold
                    shares[layer, b, :n, 0] = ids[layer, b, :n, 0] >= 0
            if s.names:
                names[s.convention][b, np.arange(n), [self.name[s.convention][x] for x in s.names]] = 1
            if s.judged:
                for layer, soft in ((0, s.judged.tags), (2, s.judged.heads), (3, s.judged.relations)):
                    ids[layer, b, :n], shares[layer, b, :n] = soft.ids, soft.shares
                ids[1, b, :n, 0], shares[1, b, :n, 0] = s.judged.lemmas, s.judged.lemmas >= 0
                for k, given in s.judged.names.items():
                    names[k][b, :n] = given
        targets = [Target(torch.from_numpy(ids[k]).clamp(min=0), torch.from_numpy(shares[k])) for k in range(4)]
        lengths = torch.tensor([len(s.words) for s in sentences])
        name_tensors = {k: torch.from_numpy(v) for k, v in names.items()}
        return Batch(torch.from_numpy(words), torch.from_numpy(features), lengths, *targets, name_tensors, sentences)


def split_batches(sentences: list[Sentence], words: int, rng: random.Random | None) -> list[list[Sentence]]:
    """Sentences of like length together, about `words` a batch; with `rng` pairs of batches in random order.

    Two workers make one step of a pair. Of an odd number the last batch makes a pair with the one before it, which comes twice.
    """
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
        if len(out) % 2:
            pairs.append([out[-2:][0], out[-1]])
        rng.shuffle(pairs)
        out = [b for pair in pairs for b in pair]
    return out
