#!/usr/bin/env python3
"""Scores of `relata parse` from raw text by genre, with confidence intervals.

    python3 bench/genres.py build/relata [--shared ../shared] [--rounds 1000]

Gold: the dev parts of UD English EWT and GUM in SHARED/data/syntax, each document given as its raw text; the genre of a
document is in *.documents.tsv. Scorer: SHARED/gold/language/score_conllu.py (words, sentences and trees end to end).
A row pools the documents of a genre; the interval holds 95 of 100 of the F1s of as many documents drawn with
replacement (bootstrap, Efron 1979; seeded).
"""
import argparse
import collections
import csv
import importlib.util
import json
import pathlib
import random
import subprocess
import sys
import tempfile

METRICS = ("Sentences", "Words", "UPOS", "UFeats", "Lemmas", "UAS", "LAS")


def load(path):
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(path.parent))
    spec.loader.exec_module(module)
    return module


def by_document(lines):
    """CoNLL-U as [lines of a document]."""
    out = []
    for line in lines:
        if line.startswith("# newdoc"):
            out.append([])
        out[-1].append(line)
    return out


def f1(counts):
    correct, gold, system = counts
    return 2 * correct / (gold + system) if gold + system else 0.0


def pooled(documents, metric):
    return f1([sum(d[metric][k] for d in documents) for k in ("correct", "gold", "system")])


def interval(documents, metric, rounds, rng):
    values = sorted(pooled(rng.choices(documents, k=len(documents)), metric) for _ in range(rounds))
    return values[int(0.025 * rounds)], values[int(0.975 * rounds) - 1]


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("relata")
    a.add_argument("--shared", type=pathlib.Path, default=pathlib.Path(__file__).resolve().parent.parent / "../shared")
    a.add_argument("--rounds", type=int, default=1000)
    args = a.parse_args()
    measure, scorer = load(args.shared / "gold/measure.py"), load(args.shared / "gold/language/score_conllu.py")
    rng = random.Random(1)
    print(f"{'':24} {'documents':>9} {'words':>7} " + " ".join(f"{m:>20}" for m in METRICS))
    for bank in ("ewt", "gum"):
        path = str(args.shared / f"data/syntax/{bank}.dev.conllu.gz")
        with open(args.shared / f"data/syntax/{bank}.documents.tsv", encoding="utf-8") as rows:
            genres = {row["doc"]: row["genre"] for row in csv.DictReader(rows, delimiter="\t")}
        with measure.open_text(path) as lines:
            gold = by_document(lines)
        with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as given:
            for d in measure.conllu_documents(path):
                given.write(json.dumps(d) + "\n")
            given.flush()
            found = subprocess.run([args.relata, "parse", "--quiet", "--as", "jsonl", given.name], capture_output=True, text=True, check=True).stdout
        system = by_document(found.splitlines(keepends=True))
        if len(system) != len(gold):
            sys.exit(f"genres: {len(gold)} documents given, {len(system)} came back")
        table = collections.defaultdict(list)
        for g, s in zip(gold, system, strict=True):
            name = g[0].split("=", 1)[1].strip()
            scores = scorer.score(g, s)
            table[genres.get(name, "?")].append(scores)
            table["all"].append(scores)
        for genre in sorted(table, key=lambda k: (k == "all", k)):
            documents = table[genre]
            cells = []
            for m in METRICS:
                low, high = interval(documents, m, args.rounds, rng)
                cells.append(f"{100 * pooled(documents, m):5.1f} ({100 * low:5.1f}-{100 * high:5.1f})")
            words = sum(d["Words"]["gold"] for d in documents)
            print(f"{bank + ' ' + genre:24} {len(documents):9} {words:7,} " + " ".join(f"{c:>20}" for c in cells), flush=True)


if __name__ == "__main__":
    main()
