"""Raw news judged by the teacher: chosen and written once, read by the fit of the network that ships.

Sentences of the training sets stand among them, for what their own labels leave out. The program itself cuts the raw texts into
sentences and words, so that the network learns on the words that it will be given. A part of the judgement is kept for each word:
the `CHOICES` best tags, heads and relations with their shares, the best lemma rule, the shares of all name labels in the conventions
that ship.
"""

from __future__ import annotations

import os
import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.multiprocessing as mp
from numpy.typing import NDArray
from torch import Tensor

from corpora import Sentence, raw_texts
from examples import CHOICES, Judgement, Labels, Maker, Soft, split_batches
from program import parse
from text import fold
from vectors import near_copy

CONVENTIONS = ("uner", "misc")


def parsed(relata: Path, texts: Iterator[str]) -> Iterator[list[str]]:
    """The words of each sentence of the texts, as the program cuts them."""
    words: list[str] = []
    for line in parse(relata, texts):
        column = line.split("\t", 2)
        if len(column) == 3 and column[0].isdigit():
            words.append(column[1])
        elif not line.strip():
            yield words
            words = []


def chosen(relata: Path, data: Path, s: dict[str, Any]) -> list[list[str]]:
    """Sentences of each source, about its number of words; one that has a word seen fewer than three times is likelier by six."""
    out: list[list[str]] = []
    met: Counter[str] = Counter()
    rng = random.Random(s["seed"])
    marks: set[int] = set()
    by_source: dict[str, list[str]] = {}
    for name, text in raw_texts(data / "raw", s["whitehouse_files"]):
        by_source.setdefault(name.split("-")[0], []).append(text)
    for source, budget in s["words"].items():
        texts = by_source[source]
        total = sum(len(t.split()) for t in texts)
        kept = words = skipped = 0
        documents = (t for t in texts if not (source == "us" and near_copy(t.split(), marks, 0.6)))
        for sentence in parsed(relata, documents):
            n = len(sentence)
            if n < s["shortest"] or n > s["longest"] or sum(w[:1].isalpha() for w in sentence) < n / 2:
                skipped += 1
                continue
            folded = [fold(w) for w in sentence]
            rare = any(met[w] < 3 and w.isalpha() for w in folded)
            if rng.random() < budget / total * (3 if rare else 0.5):
                met.update(folded)
                out.append(sentence)
                kept, words = kept + 1, words + n
        print(f"silver: {source} {kept:,} sentences, {words:,} words; {skipped:,} too short, too long or no prose", flush=True)
    return out


def best(p: Tensor) -> tuple[NDArray[np.int16], NDArray[np.float16]]:
    """The first `CHOICES` of shares `[N, labels]`, brought to a sum of 1."""
    shares, ids = p.topk(min(CHOICES, p.shape[1]), 1)
    shares = shares * (shares > 1e-3)
    shares = shares / shares.sum(1, keepdim=True)
    ids = ids * (shares > 0)
    out_ids, out = np.zeros((len(p), CHOICES), np.int16), np.zeros((len(p), CHOICES), np.float16)
    out_ids[:, : ids.shape[1]], out[:, : ids.shape[1]] = ids.numpy(), shares.numpy()
    return out_ids, out


@torch.no_grad()
def judge(net: Any, maker: Maker, sentences: list[list[str]]) -> tuple[dict[str, NDArray[Any]], NDArray[np.float32]]:
    """Arrays over the running words of `sentences`, and the sum of the states of each vector's row."""
    parts: list[dict[str, NDArray[Any]]] = []
    given = [Sentence(w) for w in sentences]
    sums = np.zeros((len(maker.rows) + 1, net.bert.size + 1), np.float32)
    for part in split_batches(given, 1500, None):
        b = maker.make(part, None)
        x, h = net.encode(b)
        inside = torch.arange(b.words.shape[1])[None] < b.lengths[:, None]
        arcs = net.arcs(h, b.lengths)
        heads_ids, heads = best(arcs[inside].softmax(1))
        first = torch.zeros(inside.shape, dtype=torch.long)
        first[inside] = torch.from_numpy(heads_ids[:, 0].astype(np.int64))
        states = h[inside]
        made = {"head_ids": heads_ids, "heads": heads}
        made["tag_ids"], made["tags"] = best(net.tags(states).softmax(1))
        made["relation_ids"], made["relations"] = best(net.rel(h, first)[inside].softmax(1))
        made["lemmas"] = net.lemma(states, x[inside]).argmax(1).numpy().astype(np.int16)
        for k in CONVENTIONS:
            made[f"names_{k}"] = net.names[k](states).softmax(1).numpy().astype(np.float16)
        np.add.at(sums, b.words[inside].numpy(), np.concatenate([states[:, : net.bert.size].numpy(), np.ones((len(states), 1))], 1))
        made["lengths"] = b.lengths.numpy().astype(np.int16)
        made["forms"] = np.array("\t".join(w for s in b.sentences for w in s.words))
        parts.append(made)
    forms = np.array("\t".join(str(p.pop("forms")) for p in parts))
    return {"forms": forms, **{k: np.concatenate([p[k] for p in parts]) for k in parts[0]}}, sums


def _label(rank: int, data: Path, config: dict[str, Any], work: Path) -> None:
    from fit import fitted

    torch.set_num_threads(1)
    net, maker, _ = fitted("teacher", data, config, work)
    sentences = [s.split("\t") for s in str(np.load(work / "sentences.npz")["sentences"]).split("\n")]
    size, folder = config["silver"]["part"], work / "silver"
    begin, words = time.time(), 0
    for number, first in enumerate(range(0, len(sentences), size)):
        path = folder / f"{number:03}.npz"
        if number % config["silver"]["workers"] != rank or path.exists():
            continue
        made, sums = judge(net, maker, sentences[first : first + size])
        np.savez(folder / f"part-{rank}.npz", sums=sums, **made)
        os.replace(folder / f"part-{rank}.npz", path)
        words += len(made["lemmas"])
        print(f"silver: part {number}, {words * config['silver']['workers'] / (time.time() - begin):,.0f} words/s", flush=True)


def label_all(data: Path, config: dict[str, Any], work: Path) -> None:
    """Judges all chosen sentences, a file for each part; a part that is there is not done again."""
    (work / "silver").mkdir(exist_ok=True)
    size, count = config["silver"]["part"], 1 + str(np.load(work / "sentences.npz")["sentences"]).count("\n")
    if len(list((work / "silver").glob("???.npz"))) < -(-count // size):
        mp.spawn(_label, (data, config, work), nprocs=config["silver"]["workers"])


def judged_sentences(folder: Path, labels: Labels) -> list[Sentence]:
    """All sentences of the folder's parts with their judgements."""
    out: list[Sentence] = []
    known: dict[str, str] = {}
    for path in sorted(folder.glob("???.npz")):
        a = dict(np.load(path))
        forms = [known.setdefault(w, w) for w in str(a["forms"]).split("\t")]
        at = 0
        for n in a["lengths"].tolist():
            to = at + n

            def soft(ids: str, shares: str, at: int = at, to: int = to, a: dict[str, Any] = a) -> Soft:
                return Soft(a[ids][at:to], a[shares][at:to])

            names = {k: a[f"names_{k}"][at:to] for k in CONVENTIONS}
            heads, relations = soft("head_ids", "heads"), soft("relation_ids", "relations")
            judged = Judgement(soft("tag_ids", "tags"), a["lemmas"][at:to], heads, relations, names)
            out.append(Sentence(forms[at:to], origin="silver", judged=judged))
            at = to
    return out
