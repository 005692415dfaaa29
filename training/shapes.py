"""Compares shapes of the network that ships: the same data, settings and time of training for each, briefly.

    /usr/bin/python3 training/shapes.py --data ../shared/data --work build/training

After `train.py` has made vectors and labels in the folder of work. Prints for each shape the products of bytes for a word
(what its speed hangs on: bench/forward_pass.cpp measures how fast the kernels do them) and the scores on dev with gold words.
The fits are kept in WORK/shapes and resumed.
"""

from __future__ import annotations

import argparse
import copy
import os
import sys
import tomllib
from pathlib import Path
from typing import Any

from train import HERE, SPEED, core_type

SHAPES: dict[str, dict[str, Any]] = {
    "recurrent-192": {"shape": "recurrent", "hidden": 192, "layers": 2},
    "recurrent-224": {"shape": "recurrent", "hidden": 224, "layers": 2},
    "convolutions": {"shape": "convolutions", "hidden": 192, "blocks": 5},
    "mixed": {"shape": "mixed", "hidden": 192, "layers": 1, "blocks": 2},
}


def products(net: Any) -> int:
    """Multiplications of weights for one word: all matrices but the tables and the outputs that do not ship."""
    skip = ("inputs.", "names.gum", "names.re3d")
    return sum(p.numel() for name, p in net.named_parameters() if p.dim() == 2 and not name.startswith(skip))


def main() -> None:
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("--data", type=Path, default=HERE / "../../shared/data")
    a.add_argument("--work", type=Path, default=HERE / "../build/training")
    a.add_argument("--epochs", type=int, default=2)
    a.add_argument("--silver-words", type=int, default=600_000)
    args = a.parse_args()
    if any(os.environ.get(k) != v for k, v in SPEED.items()):
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, **SPEED, "OPENBLAS_CORETYPE": core_type()})

    from evaluate import dev_sets, score
    from fit import fit, fitted

    config = tomllib.loads((HERE / "english.toml").read_text())
    config["fit"] |= {"epochs": args.epochs, "silver_words": args.silver_words, "evaluate_every": args.epochs}
    data, rows = args.data.resolve(), []
    for name, shape in SHAPES.items():
        settings = copy.deepcopy(config)
        settings["network"] |= shape
        work = args.work.resolve() / "shapes" / name
        work.mkdir(parents=True, exist_ok=True)
        for needed in ("vectors.npz", "silver"):
            if not (work / needed).exists():
                (work / needed).symlink_to(args.work.resolve() / needed)
        fit("fit", data, settings, work)
        net, maker, _ = fitted("fit", data, settings, work)
        scores = {k: score(net, maker, part) for k, part in dev_sets(data).items()}
        rows.append((name, products(net), scores))
    print("| shape | products a word | EWT UAS | EWT LAS | GUM LAS | UNER | WikiGold |\n|---|---|---|---|---|---|---|")
    for name, n, s in rows:
        trees = f"{s['ewt']['UAS']:.3f} | {s['ewt']['LAS']:.3f} | {s['gum']['LAS']:.3f}"
        print(f"| {name} | {n:,} | {trees} | {s['uner']['F1']:.3f} | {s['wikigold']['F1']:.3f} |")


if __name__ == "__main__":
    main()
