"""Writes and reads the model file of docs/model.md."""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

MAGIC, VERSION, ALIGN = b"RELATAM1", 1, 64
_TYPES = {"int8": "i8", "int32": "i32", "float32": "f32", "uint64": "u64"}

Arrays = dict[str, NDArray[Any]]


def by_row(name: str, w: NDArray[np.float32]) -> Arrays:
    """`[rows, columns]` as int8 with a scale for each row."""
    scale = np.abs(w).max(1) / 127
    scale[scale == 0] = 1
    return {f"{name}.weight": np.rint(w / scale[:, None]).astype(np.int8), f"{name}.scale": scale.astype(np.float32)}


def by_table(name: str, w: NDArray[np.float32]) -> Arrays:
    """`[rows, columns]` as int8 with one scale; the rarest 0.002% of cells are cut to its range."""
    limit = float(np.quantile(np.abs(w), 0.99998))
    scale = np.float32(max(limit, 1e-6) / 127)
    return {f"{name}.weight": np.clip(np.rint(w / scale), -127, 127).astype(np.int8), f"{name}.scale": np.array([scale], np.float32)}


def write_model(path: Path, head: dict[str, Any], arrays: Arrays) -> None:
    """Written beside `path` and moved there, so that a reader never sees half a file."""

    def layout(start: int) -> tuple[bytes, int]:
        rows, at = [], start
        for name, a in arrays.items():
            at = -(-at // ALIGN) * ALIGN
            rows.append({"name": name, "dtype": _TYPES[str(a.dtype)], "shape": list(a.shape), "offset": at})
            at += a.nbytes
        full = {"format": "relata-model", "version": VERSION, "language": "english", "file_bytes": at, **head, "tensors": rows}
        return json.dumps(full, ensure_ascii=False, separators=(",", ":")).encode(), at

    guess = len(layout(1 << 24)[0]) + 16
    start = -(-(guess + 64) // ALIGN) * ALIGN
    text, size = layout(start)
    text = text.ljust(start - 16)
    out = bytearray(size)
    out[:start] = MAGIC + struct.pack("<II", VERSION, len(text)) + text
    for row, a in zip(json.loads(text)["tensors"], arrays.values(), strict=True):
        raw = np.ascontiguousarray(a).tobytes()
        out[row["offset"] : row["offset"] + len(raw)] = raw
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    part.write_bytes(out)
    os.replace(part, path)


def read_model(path: Path) -> tuple[dict[str, Any], Arrays]:
    raw = path.read_bytes()
    version, size = struct.unpack("<II", raw[8:16])
    if raw[:8] != MAGIC or version != VERSION:
        raise ValueError(f"{path} is not a version {VERSION} model")
    head = json.loads(raw[16 : 16 + size])
    kinds = {v: k for k, v in _TYPES.items()}
    arrays = {
        t["name"]: np.frombuffer(raw, kinds[t["dtype"]], int(np.prod(t["shape"])), t["offset"]).reshape(t["shape"])
        for t in head["tensors"]
    }
    return head, arrays
