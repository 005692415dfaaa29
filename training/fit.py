"""Fits the network: workers share each step, a checkpoint after every epoch, averaged weights kept."""

from __future__ import annotations

import math
import os
import random
import time
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.distributed as dist
import torch.multiprocessing as mp
from torch import Tensor
from torch.nn.functional import cross_entropy

from corpora import Sentence
from evaluate import dev_sets, score
from examples import Batch, Maker, make_labels, split_batches, training_sentences
from network import Network
from text import fold


def loss_of(net: Network, b: Batch, weights: dict[str, float]) -> tuple[Tensor, dict[str, float]]:
    """The weighted sum of all heads' mean losses over the words that have the label."""
    x, h = net.encode(b.words, b.features, b.lengths)
    total, parts = torch.zeros(()), {}

    def add(name: str, logits: Tensor, gold: Tensor) -> None:
        nonlocal total
        part = cross_entropy(logits, gold)
        total = total + weights[name] * part
        parts[name] = parts.get(name, 0.0) + part.item()

    drop = torch.nn.functional.dropout(h, net.p_head, net.training)
    has = b.tags >= 0
    tree = (b.heads >= 0).any(1)
    if has.any():
        add("tags", net.tags(drop[has]), b.tags[has])
        has = b.lemmas >= 0
        add("lemma", net.lemma(drop[has], x[has]), b.lemmas[has])
        s, lengths, heads = h[tree], b.lengths[tree], b.heads[tree]
        has = heads >= 0
        add("arcs", net.arcs(s, lengths)[has], heads[has])
        add("relations", net.rel(s, heads.clamp(min=0))[has], b.relations[tree][has])
    for convention, gold in b.names.items():
        has = gold >= 0
        if has.any():
            share = has.sum().item() / b.lengths.sum().item()
            part = cross_entropy(net.names[convention](drop[has]), gold[has])
            total = total + weights["names"] * share * part
            parts["names"] = parts.get("names", 0.0) + share * part.item()
    return total, parts


def prepare(data: Path, config: dict[str, Any], work: Path) -> tuple[list[Sentence], Maker, Tensor]:
    stored = np.load(work / "vectors.npz")
    sentences = training_sentences(data)
    labels = make_labels(sentences, config)
    counts = Counter(fold(w) for s in sentences for w in s.words)
    return sentences, Maker(config, labels, stored["hashes"], counts), torch.from_numpy(stored["table"])


def set_weights(parameters: list[Tensor], values: list[Tensor]) -> None:
    with torch.no_grad():
        for p, v in zip(parameters, values, strict=True):
            p.copy_(v)


def _worker(rank: int, data: Path, config: dict[str, Any], work: Path) -> None:
    f = config["fit"]
    torch.set_num_threads(1)
    if f["workers"] > 1:
        dist.init_process_group("gloo", init_method=f"file://{work}/meet-{os.getppid()}", rank=rank, world_size=f["workers"])
    torch.manual_seed(config["seed"])
    sentences, maker, vectors = prepare(data, config, work)
    sentences = [s for s in sentences if len(s.words) <= f["max_words"]]
    net = Network(config, maker.labels, vectors)
    parameters = list(net.parameters())
    table = net.inputs.table
    dense = [p for p in parameters if p is not table]
    sizes = [p.numel() for p in dense]
    betas = tuple(f["betas"])
    rate = f["learning_rate"]
    optimizers = [torch.optim.Adam(dense, rate, betas=betas), torch.optim.SparseAdam([table], rate, betas=betas)]
    average = [p.detach().clone() for p in parameters]
    first, step, checkpoint = 0, 0, work / "fit.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint)
        net.load_state_dict(state["net"])
        if "optimizers" in state:
            for o, saved in zip(optimizers, state["optimizers"], strict=True):
                o.load_state_dict(saved)
        average, first, step = state["average"], state["epoch"], state["step"]
    dev = dev_sets(data) if rank == 0 else {}
    if rank == 0:
        n = sum(p.numel() for p in parameters)
        print(f"fit: {n:,} weights, {len(sentences):,} sentences, from epoch {first}", flush=True)
    for epoch in range(first, f["epochs"]):
        torch.manual_seed(config["seed"] * 1000 + epoch * 10 + rank)
        order = random.Random(config["seed"] * 1000 + epoch)
        chosen = [s for s in sentences if not s.origin.startswith("crossner-other") or order.random() < f["other_share"]]
        batches = split_batches(chosen, f["batch_words"], order)
        per_epoch = len(batches) // f["workers"]
        rng = random.Random((config["seed"] * 1000 + epoch) * 10 + rank)
        begin, seen, sums = time.time(), 0, Counter[str]()
        net.train()
        for at in range(per_epoch):
            done = (epoch + at / per_epoch) / f["epochs"]
            rate = f["learning_rate"] * min(1.0, (step + 1) / f["warmup_steps"]) * (0.5 * (1 + math.cos(math.pi * done)) + 0.002)
            for o, factor in zip(optimizers, (1.0, f["table_rate"]), strict=True):
                o.param_groups[0]["lr"] = rate * factor
            batch = maker.make(batches[at * f["workers"] + rank], rng)
            loss, parts = loss_of(net, batch, config["weights"])
            table.grad = None
            for p in dense:
                p.grad = torch.zeros_like(p)
            loss.backward()
            if f["workers"] > 1:
                flat = torch.cat([p.grad.view(-1) for p in dense])
                dist.all_reduce(flat)
                for p, g in zip(dense, (flat / f["workers"]).split(sizes), strict=True):
                    p.grad.copy_(g.view_as(p))
                rows = table.grad.coalesce() / f["workers"]
                dist.all_reduce(rows)
                table.grad = rows.coalesce()
            torch.nn.utils.clip_grad_norm_(dense, f["clip"])
            for o in optimizers:
                o.step()
            with torch.no_grad():
                net.inputs.table[-1].zero_()
                decay = min(f["average"], (step + 1) / (step + 10))
                if step % 4 == 0 and rank == 0:
                    torch._foreach_mul_(average, decay**4)
                    torch._foreach_add_(average, parameters, alpha=1 - decay**4)
            step += 1
            seen += int(batch.lengths.sum())
            sums.update(parts)
        if rank == 0:
            spent = time.time() - begin
            losses = " ".join(f"{k} {v / per_epoch:.3f}" for k, v in sums.items())
            print(f"epoch {epoch + 1} {spent:.0f} s {seen * f['workers'] / spent:,.0f} words/s | {losses}", flush=True)
            state = {"net": net.state_dict(), "optimizers": [o.state_dict() for o in optimizers], "average": average}
            state |= {"epoch": epoch + 1, "step": step}
            torch.save(state, work / "fit.part")
            os.replace(work / "fit.part", checkpoint)
            if (epoch + 1) % f["evaluate_every"] == 0 or epoch + 1 == f["epochs"]:
                kept = [p.detach().clone() for p in parameters]
                with torch.no_grad():
                    set_weights(parameters, average)
                    for name, part in dev.items():
                        print(f"  {name:8} " + " ".join(f"{k} {v:.4f}" for k, v in score(net, maker, part).items()), flush=True)
                    set_weights(parameters, kept)


def fit(data: Path, config: dict[str, Any], work: Path) -> None:
    """Runs or resumes the fit; its result is `work`/fit.pt."""
    if config["fit"]["workers"] == 1:
        _worker(0, data, config, work)
    else:
        mp.spawn(_worker, (data, config, work), nprocs=config["fit"]["workers"])


def fitted(data: Path, config: dict[str, Any], work: Path) -> tuple[Network, Maker, int]:
    """(network with averaged weights, maker, steps) of the last checkpoint."""
    _, maker, vectors = prepare(data, config, work)
    net = Network(config, maker.labels, vectors)
    state = torch.load(work / "fit.pt")
    set_weights(list(net.parameters()), state["average"])
    net.eval()
    return net, maker, state["step"]
