#!/usr/bin/env python3
"""Whether `relata ingest` stays linear in time and flat in memory: 10,000 and 100,000 short reports.

    python3 bench/ingest_scale.py build/relata [--reports 10000 100000] [--seed 1] [--jobs N] [--forget]

corpus   JSONL that it generates: reports of two or three sentences, drawn with a seed from lists of words.
printed  wall seconds, processor seconds (user and system), reports a second, peak memory, size of the database; then the
         growth of time and memory from the first to the last size against that of the number of reports.
--forget also forgets one report of each database, and prints the seconds.
Each size goes into a new database; the number of stored reports is checked. Exit status 0; 2 if a program fails or loses a report.
Processor seconds are the figure to compare on a machine that does other work too.
"""
import argparse
import json
import os
import pathlib
import random
import sqlite3
import subprocess
import sys
import tempfile
import time

COUNTRIES = "Chad Sudan Norway Peru Kenya Jordan Fiji Latvia Ghana Nepal Chile Turkey Egypt Brazil Vietnam Poland Cuba Mali Oman Iceland".split()
WHO = ["The president of {a}", "Officials in {a}", "The army of {a}", "The foreign minister of {a}", "Rebels in {a}", "Police in {a}", "{a}", "A spokesman for the government of {a}"]
DID = ["accused {b} of breaking the truce", "met envoys from {b} to talk about trade", "shelled a town near the border with {b}, killing {n} people", "promised {n} million dollars in aid to {b}", "arrested {n} citizens of {b}", "demanded that {b} withdraw its troops", "denied that it had attacked {b}", "signed an agreement with {b} on fishing rights", "said talks with {b} would go on", "called on {b} to release {n} prisoners"]
WHEN = ["on Monday", "on Tuesday", "on Friday", "last week", "yesterday", "in March", "after weeks of silence", "despite protests"]


def write_corpus(path, reports, seed):
    rng = random.Random(seed)
    with open(path, "w") as out:
        for i in range(reports):
            sentences = []
            for _ in range(rng.randint(2, 3)):
                a, b = rng.sample(COUNTRIES, 2)
                sentence = f"{rng.choice(WHO)} {rng.choice(DID)} {rng.choice(WHEN)}."
                sentences.append(sentence.format(a=a, b=b, n=rng.randint(2, 90)))
            out.write(json.dumps({"id": f"r{i}", "date": f"2024-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}", "text": " ".join(sentences)}) + "\n")
    return os.path.getsize(path)


def timed(command):
    """(wall seconds, processor seconds, peak bytes) of a command; ends the program if it fails."""
    start = time.monotonic()
    running = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(running.pid, 0)
    running.returncode = os.waitstatus_to_exitcode(status)
    if running.returncode:
        sys.exit(f"ingest_scale: {' '.join(map(str, command[:2]))} ended with {running.returncode}")
    return time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    a.add_argument("relata")
    a.add_argument("--reports", type=int, nargs="+", default=[10_000, 100_000])
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--jobs", type=int, default=0)
    a.add_argument("--forget", action="store_true")
    args = a.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as name:
        here = pathlib.Path(name)
        for reports in args.reports:
            size = write_corpus(here / "news.jsonl", reports, args.seed)
            database = here / f"{reports}.db"
            wall, cpu, memory = timed([args.relata, "ingest", database, "--quiet", "--jobs", str(args.jobs), here / "news.jsonl"])
            with sqlite3.connect(database) as db:
                stored = db.execute("SELECT count(*) FROM reports").fetchone()[0]
            if stored != reports:
                sys.exit(f"ingest_scale: {stored} of {reports} reports are stored")
            rows.append((reports, wall, cpu, memory))
            print(f"{reports:8} reports {size / 1e6:6.1f} MB: {wall:7.1f} s, {cpu:7.1f} s processor time, {reports / wall:6.0f} reports/s, {memory / 1e6:5.0f} MB memory, database {database.stat().st_size / 1e6:6.0f} MB", flush=True)
            if args.forget:
                wall, cpu, memory = timed([args.relata, "forget", database, "r7"])
                print(f"         forget one: {wall:.1f} s, {cpu:.1f} s processor time, {memory / 1e6:.0f} MB memory", flush=True)
            database.unlink()
    if len(rows) > 1:
        first, last = rows[0], rows[-1]
        times = last[0] / first[0]
        print(f"from {first[0]} to {last[0]}: time {last[1] / first[1] / times:.3f} of linear (processor time {last[2] / first[2] / times:.3f}), memory {last[3] / first[3]:.2f} times")
    return 0


if __name__ == "__main__":
    sys.exit(main())
