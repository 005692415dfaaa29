"""From the fitted network to the tensors of the model file."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import numpy as np
from torch import Tensor

from examples import Maker
from model_file import Arrays, by_row, by_table
from network import Network


def digest(paths: list[Path], folder: Path) -> str:
    """SHA-256 over the files' names and bytes, in the order of the names: paths below `folder`, or the bare name outside it."""

    def name(path: Path) -> str:
        return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.name

    h = hashlib.sha256()
    for path in sorted(paths, key=name):
        h.update(name(path).encode() + b"\0" + path.read_bytes())
    return h.hexdigest()


def tensors(net: Network, hashes: Any) -> Arrays:
    def n(p: Tensor) -> Any:
        return p.detach().numpy().astype(np.float32)

    vectors = n(net.inputs.vectors).copy()
    vectors[0] = n(net.inputs.unknown)
    out: Arrays = {"word.hashes": hashes.astype(np.uint64), **by_row("word", vectors), **by_table("features", n(net.inputs.table)[:-1])}
    for i, layer in enumerate(net.encoder.layers):
        for direction, end in (("forward", ""), ("backward", "_reverse")):
            name = f"lstm.{i}.{direction}"
            out |= by_row(f"{name}.input", n(getattr(layer, f"weight_ih_l0{end}")))
            out |= by_row(f"{name}.state", n(getattr(layer, f"weight_hh_l0{end}")))
            out[f"{name}.bias"] = n(getattr(layer, f"bias_ih_l0{end}") + getattr(layer, f"bias_hh_l0{end}"))

    def dense(name: str, layer: Any) -> None:
        nonlocal out
        out |= by_row(name, n(layer.weight))
        if layer.bias is not None:
            out[f"{name}.bias"] = n(layer.bias)

    dense("tags", net.tags)
    out |= by_row("lemma.state", n(net.lemma.state.weight)) | by_row("lemma.input", n(net.lemma.input.weight))
    out["lemma.bias"] = n(net.lemma.state.bias)
    dense("arc.dependent", net.arcs.dependent)
    dense("arc.head", net.arcs.head)
    dense("arc.between", net.arcs.between)
    out["arc.root"], out["arc.distance"] = n(net.arcs.root), n(net.arcs.distance)
    dense("rel.dependent", net.rel.dependent)
    dense("rel.head", net.rel.head)
    dense("rel.out", net.rel.out)
    out["rel.root"] = n(net.rel.root)
    dense("names", net.names["uner"])
    dense("names_misc", net.names["misc"])
    return out


def header(maker: Maker, config: dict[str, Any], steps: int, data_sha256: str, code_sha256: str) -> dict[str, Any]:
    x = maker.labels
    return {
        "made": {"seed": config["seed"], "data_sha256": data_sha256, "code_sha256": code_sha256, "steps": steps},
        "config": {**config["network"], "segment": config["segment"]},
        "labels": {"tags": x.tags, "relations": x.relations, "lemmas": x.lemmas, "names": x.names["uner"], "names_misc": x.names["misc"]},
    }
