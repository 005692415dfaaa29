"""Fits a network: workers share each step, a checkpoint every ten minutes and after every epoch, averaged weights kept."""

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

from corpora import Sentence
from evaluate import dev_sets, score
from examples import Batch, Maker, Target, make_labels, split_batches, training_sentences
from network import Network
from silver import judged_sentences
from teacher.network import Teacher
from text import fold

Net = Network | Teacher


def soft_loss(logits: Tensor, target: Target, has: Tensor) -> Tensor:
    """Mean cross entropy with the shares of the words that have a label. logits `[N, labels]` for `has` `[B, T]`."""
    ids, shares = target.ids[has], target.shares[has]
    return -(logits.float().log_softmax(1).gather(1, ids) * shares).sum() / shares.sum()


def loss_of(net: Net, b: Batch, weights: dict[str, float]) -> tuple[Tensor, dict[str, float]]:
    """The weighted sum of all heads' mean losses over the words that have the label."""
    x, h = net.encode(b)
    total, parts = torch.zeros(()), {}

    def add(name: str, part: Tensor, share: float = 1.0) -> None:
        nonlocal total
        total = total + weights[name] * share * part
        parts[name] = parts.get(name, 0.0) + share * part.item()

    drop = torch.nn.functional.dropout(h, net.p_head, net.training)
    words = b.lengths.sum().item()
    if b.heads.has.any():
        share = b.heads.has.sum().item() / words
        has = b.tags.has
        add("tags", soft_loss(net.tags(drop[has]), b.tags, has), share)
        has = b.lemmas.has
        if has.any():
            add("lemma", soft_loss(net.lemma(drop[has], x[has]), b.lemmas, has), share)
        tree = b.heads.has.any(1)
        s, lengths, has = h[tree], b.lengths[tree], b.heads.has[tree]
        heads, relations = (Target(t.ids[tree], t.shares[tree]) for t in (b.heads, b.relations))
        add("arcs", soft_loss(net.arcs(s, lengths)[has], heads, has), share)
        has = relations.has
        add("relations", soft_loss(net.rel(s, heads.ids[:, :, 0])[has], relations, has), share)
    for convention, shares in b.names.items():
        has = shares.sum(2) > 0.5
        if has.any():
            part = -(net.names[convention](drop[has]).float().log_softmax(1) * shares[has]).sum(1).mean()
            add("names", part, has.sum().item() / words)
    return total, parts


def prepare(part: str, data: Path, config: dict[str, Any], work: Path) -> tuple[list[Sentence], Maker, Tensor]:
    sentences = training_sentences(data)
    labels = make_labels(sentences, config)
    counts = Counter(fold(w) for s in sentences for w in s.words)
    stored = np.load(work / ("words.npz" if part == "teacher" else "vectors.npz"))
    return sentences, Maker(config, labels, stored["hashes"], counts), torch.from_numpy(stored["table"])


def build(part: str, config: dict[str, Any], maker: Maker, vectors: Tensor, work: Path) -> Net:
    """`part` names the section of the settings: "teacher", or "fit" for the network that ships."""
    if part == "teacher":
        return Teacher(config, maker.labels, work / "encoder")
    return Network(config, maker.labels, vectors)


def set_weights(parameters: list[Tensor], values: list[Tensor]) -> None:
    with torch.no_grad():
        for p, v in zip(parameters, values, strict=True):
            p.copy_(v)


def learned(net: Net) -> list[Tensor]:
    return [p for p in net.parameters() if p.requires_grad]


def _worker(rank: int, part: str, data: Path, config: dict[str, Any], work: Path) -> None:
    f = config[part]
    torch.set_num_threads(1)
    if f["workers"] > 1:
        meet = f"file://{work}/meet-{os.getppid()}"
        dist.init_process_group("gloo", init_method=meet, rank=rank, world_size=f["workers"])
    torch.manual_seed(f["seed"])
    sentences, maker, vectors = prepare(part, data, config, work)
    sentences = [s for s in sentences if len(s.words) <= f["max_words"]]
    silver = judged_sentences(work / "silver", maker.labels) if f["silver_words"] else []
    net = build(part, config, maker, vectors, work)
    parameters = learned(net)
    table = net.inputs.table if isinstance(net, Network) else None
    groups = net.groups()
    dense = [p for group, _ in groups for p in group]
    sizes = [p.numel() for p in dense]
    betas = tuple(f["betas"])
    parts = [{"params": p} for p, _ in groups]
    adam = torch.optim.AdamW(parts, f["learning_rate"], betas=betas, weight_decay=f["weight_decay"], foreach=True)
    rates = [(adam, i, factor) for i, (_, factor) in enumerate(groups)]
    optimizers: list[torch.optim.Optimizer] = [adam]
    if table is not None:
        optimizers.append(torch.optim.SparseAdam([table], f["learning_rate"], betas=betas))
        rates.append((optimizers[1], 0, f["table_rate"]))
    average = [p.detach().clone() for p in parameters]
    first, begun, step, checkpoint = 0, 0, 0, work / f"{part}.pt"
    if checkpoint.exists():
        state = torch.load(checkpoint)
        net.load_state_dict(state["net"])
        for o, saved in zip(optimizers, state["optimizers"], strict=True):
            o.load_state_dict(saved)
        average, first, begun, step = state["average"], state["epoch"], state.get("at", 0), state["step"]

    def save(epoch: int, at: int) -> None:
        state = {"net": net.state_dict(), "optimizers": [o.state_dict() for o in optimizers], "average": average}
        torch.save(state | {"epoch": epoch, "at": at, "step": step}, work / f"{part}.part")
        os.replace(work / f"{part}.part", checkpoint)

    dev = dev_sets(data) if rank == 0 else {}
    saved = time.time()
    if rank == 0:
        n = sum(p.numel() for p in parameters)
        print(f"{part}: {n:,} weights, {len(sentences):,} and {len(silver):,} sentences, from epoch {first}", flush=True)
    for epoch in range(first, f["epochs"]):
        torch.manual_seed(f["seed"] * 1000 + epoch * 10 + rank)
        order = random.Random(f["seed"] * 1000 + epoch)
        chosen = [s for s in sentences if not s.origin.startswith("crossner-other") or order.random() < f["other_share"]]
        share = f["silver_words"] / max(1, sum(len(s.words) for s in silver))
        chosen += [s for s in silver if order.random() < share]
        batches = split_batches(chosen, f["batch_words"], order)
        per_epoch = len(batches) // f["workers"]
        rng = random.Random((f["seed"] * 1000 + epoch) * 10 + rank)
        begin, seen, sums = time.time(), 0, Counter[str]()
        net.train()
        for at in range(begun, per_epoch):
            done = (epoch + at / per_epoch) / f["epochs"]
            rate = f["learning_rate"] * min(1.0, (step + 1) / f["warmup_steps"]) * (0.5 * (1 + math.cos(math.pi * done)) + 0.002)
            for o, group, factor in rates:
                o.param_groups[group]["lr"] = rate * factor
            batch = maker.make(batches[at * f["workers"] + rank], rng)
            loss, parts = loss_of(net, batch, config["weights"])
            for p in parameters:
                p.grad = None
            loss.backward()
            if f["workers"] > 1:
                flat = torch.cat([torch.zeros(p.numel()) if p.grad is None else p.grad.view(-1) for p in dense])
                dist.all_reduce(flat)
                for p, g in zip(dense, (flat / f["workers"]).split(sizes), strict=True):
                    p.grad = g.view_as(p)
                if table is not None:
                    rows = table.grad.coalesce() / f["workers"]
                    dist.all_reduce(rows)
                    table.grad = rows.coalesce()
            torch.nn.utils.clip_grad_norm_(dense, f["clip"])
            for o in optimizers:
                o.step()
            with torch.no_grad():
                if table is not None:
                    table[-1].zero_()
                decay = min(f["average"], (step + 1) / (step + 10))
                if step % 4 == 0 and rank == 0:
                    torch._foreach_mul_(average, decay**4)
                    torch._foreach_add_(average, parameters, alpha=1 - decay**4)
            step += 1
            seen += int(batch.lengths.sum())
            sums.update(parts)
            if rank == 0 and time.time() - saved > 600:
                save(epoch, at + 1)
                saved = time.time()
            if rank == 0 and (at + 1) % 100 == 0:
                print(f"  step {at + 1} of {per_epoch}: {seen * f['workers'] / (time.time() - begin):,.0f} words/s", flush=True)
        begun = 0
        if rank == 0:
            spent = time.time() - begin
            losses = " ".join(f"{k} {v / per_epoch:.3f}" for k, v in sums.items())
            print(f"epoch {epoch + 1} {spent:.0f} s {seen * f['workers'] / spent:,.0f} words/s | {losses}", flush=True)
            save(epoch + 1, 0)
            if (epoch + 1) % f["evaluate_every"] == 0 or epoch + 1 == f["epochs"]:
                kept = [p.detach().clone() for p in parameters]
                set_weights(parameters, average)
                for name, examples in dev.items():
                    print(f"  {name:8} " + " ".join(f"{k} {v:.4f}" for k, v in score(net, maker, examples).items()), flush=True)
                set_weights(parameters, kept)


def fit(part: str, data: Path, config: dict[str, Any], work: Path) -> None:
    """Runs or resumes the fit of `part`; its result is `work`/`part`.pt."""
    if config[part]["workers"] == 1:
        _worker(0, part, data, config, work)
    else:
        mp.spawn(_worker, (part, data, config, work), nprocs=config[part]["workers"])


def fitted(part: str, data: Path, config: dict[str, Any], work: Path) -> tuple[Net, Maker, int]:
    """(network with averaged weights, maker, steps) of the last checkpoint."""
    _, maker, vectors = prepare(part, data, config, work)
    net = build(part, config, maker, vectors, work)
    state = torch.load(work / f"{part}.pt")
    set_weights(learned(net), state["average"])
    net.eval()
    return net, maker, state["step"]
