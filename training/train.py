"""The one command: from the training data to the English model file (README.md beside this file)."""

from __future__ import annotations

import argparse
import json
import os
import sys
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
# Before NumPy and Torch load: one thread a process, and memory kept instead of given back at each step.
SPEED = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MALLOC_TRIM_THRESHOLD_": "100000000000",
    "MALLOC_MMAP_MAX_": "0",
    "MALLOC_TOP_PAD_": "100000000",
    "PYTHONHASHSEED": "0",
}


def core_type() -> str:
    """OpenBLAS names of what this machine can do; it guesses low on new processors."""
    flags = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    return "SkylakeX" if "avx512bw" in flags else "Haswell" if "avx2" in flags else ""


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("--data", type=Path, default=HERE / "../../shared/data", help="the folder of training data")
    a.add_argument("--out", type=Path, default=HERE / "../models/english.relata", help="the model file to write")
    a.add_argument("--work", type=Path, default=HERE / "../build/training", help="checkpoints; a run goes on from what is there")
    a.add_argument("--relata", type=Path, default=HERE / "../build/relata", help="the program, to cut raw news into words")
    a.add_argument("--vectors", type=Path, default=HERE / "../tests/data/model_vectors.json", help="parity file to write")
    a.add_argument("--settings", type=Path, default=HERE / "english.toml")
    a.add_argument("--export", action="store_true", help="no fitting: write the model of the last checkpoint")
    args = a.parse_args()
    if any(os.environ.get(k) != v for k, v in SPEED.items()):
        kind = core_type()
        extra = {"OPENBLAS_CORETYPE": os.environ.get("OPENBLAS_CORETYPE") or kind} if kind else {}
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **SPEED, **extra})

    import numpy as np

    from contextual import contextual_vectors, with_pieces
    from evaluate import dev_sets
    from examples import training_sentences
    from export import digest, header, tensors
    from fit import fit, fitted
    from model_file import write_model
    from parity import write_parity
    from quantised import Quantised, score_quantised
    from segment import fit_segmenter
    from silver import chosen, label_all
    from teacher.encoder_file import fetch
    from vectors import make_vectors

    config = tomllib.loads(args.settings.read_text())
    if config["network"]["shape"] != "recurrent":
        raise SystemExit("train: the program reads the shape \"recurrent\" only; shapes.py compares the others")
    data, work = args.data.resolve(), args.work.resolve()
    work.mkdir(parents=True, exist_ok=True)

    def step(name: str, make: Callable[[], dict[str, Any]]) -> None:
        """Leaves `work`/`name`, whole or not at all; what is there is not made again."""
        if not (work / name).exists():
            np.savez(work / "part.npz", **make())
            os.replace(work / "part.npz", work / name)

    def words() -> dict[str, Any]:
        forms, hashes, table = with_pieces(*make_vectors(data, config["vectors"], config["seed"]), work / "encoder/vocab.txt")
        return {"words": np.array(forms), "hashes": hashes, "table": table}

    def sentences() -> dict[str, Any]:
        forms = chosen(args.relata.resolve(), data, config["silver"])
        forms += [s.words for s in training_sentences(data) if len(s.words) <= config["silver"]["longest"]]
        return {"sentences": np.array("\n".join(map("\t".join, forms)))}

    def vectors() -> dict[str, Any]:
        net, maker, _ = fitted("teacher", data, config, work)
        known = np.load(work / "words.npz")
        table = contextual_vectors(net, maker, known["words"].tolist(), known["table"], work / "silver", config["network"]["word_dim"])
        return {"hashes": known["hashes"], "table": table}

    if not args.export:
        fetch(config["teacher"]["encoder"], work / "encoder")
        step("words.npz", words)
        step("segment.npz", lambda: fit_segmenter(args.relata.resolve(), data, config))
        fit("teacher", data, config, work)
        step("sentences.npz", sentences)
        label_all(data, config, work)
        step("vectors.npz", vectors)
        fit("fit", data, config, work)
    net, maker, steps = fitted("fit", data, config, work)
    used = [*data.glob("syntax/*.gz"), *data.glob("ner/*"), *data.glob("raw/*.gz")]
    head = header(maker, config, steps, digest(used, data), digest([*HERE.rglob("*.py"), args.settings.resolve()], HERE))
    arrays = tensors(net, np.load(work / "vectors.npz")["hashes"]) | dict(np.load(work / "segment.npz"))
    write_model(args.out, head, arrays)
    print(f"export: {args.out.name}, {args.out.stat().st_size:,} bytes", flush=True)
    write_parity(args.out, args.vectors)
    model = Quantised(args.out)
    scores = {k: {n: round(x, 4) for n, x in score_quantised(model, part).items()} for k, part in dev_sets(data).items()}
    head["made"]["scores"] = scores
    write_model(args.out, head, arrays)
    write_parity(args.out, args.vectors)
    print("after quantisation, gold words:")
    for name, row in scores.items():
        print(f"  {name:8} " + " ".join(f"{k} {v:.4f}" for k, v in row.items()))
    (work / "scores.json").write_text(json.dumps(scores, indent=1) + "\n")


if __name__ == "__main__":
    main()
