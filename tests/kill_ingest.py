#!/usr/bin/env python3
"""Kills `relata ingest` with -9 at random moments, and proves that nothing is lost and nothing stands twice.

    python3 tests/kill_ingest.py build/relata [--kills 50] [--reports 5000] [--seed 1] [--jobs N]

It writes a corpus of its own (seeded): JSONL with broken lines between, web pages, and files of text, one of them binary. One
ingest runs undisturbed. Into a second database the same corpus is ingested again and again; each run is killed at a random
moment, and after each kill the database must be sound (`PRAGMA integrity_check`) and hold no report by halves. The last run is left
alone. Then all tables of both databases must have the same content, but for the times of storing, and the order of rows that a
kill changes; the full-text indexes must agree with what they index. Exit status 0; 1 with what differs.
"""
import argparse
import json
import pathlib
import random
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

PLACES = ["Chad", "Norway", "Peru", "Kenya", "Jordan", "Fiji", "Latvia", "Ghana", "Nepal", "Chile"]
WHO = ["The president of", "Officials in", "The army of", "The foreign minister of", "Rebels in", "Police in"]
DID = ["accused {p} of breaking the truce", "met envoys from {p}", "shelled a town in {p}", "promised aid to {p}", "arrested two citizens of {p}", "demanded that {p} withdraw its troops", "denied that {p} was attacked", "signed an agreement with {p}"]
DAYS = ["on Monday", "on Tuesday", "last week", "yesterday", "in March"]


def text(rng):
    def sentence():
        a, b = rng.sample(PLACES, 2)
        return f"{rng.choice(WHO)} {a} {rng.choice(DID).format(p=b)} {rng.choice(DAYS)}."

    return " ".join(sentence() for _ in range(rng.randint(2, 3)))


def corpus(folder, reports, seed):
    """Writes the inputs; returns how many reports they hold and how many bad items."""
    rng = random.Random(seed)
    good = bad = 0
    while good < reports:
        kind = rng.random()
        if kind < 0.5:
            with open(folder / f"{good:06}.jsonl", "w") as out:
                for _ in range(min(rng.randint(1, 120), reports - good)):
                    out.write(json.dumps({"id": f"r{good}", "text": text(rng), "date": f"2024-0{rng.randint(1, 9)}-1{rng.randint(0, 9)}"}) + "\n")
                    good += 1
                    if rng.random() < 0.03:
                        out.write(rng.choice(['{"id": "broken", "text": \n', "no object\n", '{"id": 7\n']))
                        bad += 1
        elif kind < 0.75:
            paragraphs = "".join(f"<p>{text(rng)}</p>" for _ in range(3))
            (folder / f"{good:06}.html").write_text(f"<html><head><title>Report {good}</title></head><body><nav><a href='/'>Home</a></nav><article><h1>Report {good}</h1>{paragraphs}</article></body></html>")
            good += 1
        else:
            (folder / f"{good:06}.txt").write_text(f"Report {good}\n\n{text(rng)}\n\n{text(rng)}\n")
            good += 1
    (folder / "binary.txt").write_bytes(b"\x7fELF\0\1\2" * 400)
    return good, bad + 1


def command(args, database, folder):
    return [args.relata, "ingest", str(database), "--quiet", "--jobs", str(args.jobs), str(folder)]


def sound(database):
    """The number of reports; ends the program if the database is damaged or half of something stands in it."""
    if not database.exists() or database.stat().st_size == 0:
        return 0
    db = sqlite3.connect(database)
    found = db.execute("PRAGMA integrity_check").fetchall()
    if found != [("ok",)]:
        sys.exit(f"kill_ingest: the database is damaged: {found[:5]}")
    if not db.execute("SELECT count(*) FROM sqlite_schema WHERE name='reports'").fetchone()[0]:
        return 0
    halves = db.execute("SELECT count(*) FROM reports WHERE json_array_length(record,'$.events')<>(SELECT count(*) FROM events WHERE report=reports.row)").fetchone()[0]
    halves += db.execute("SELECT count(*) FROM reports WHERE json_array_length(record,'$.actors')<>(SELECT count(*) FROM actors WHERE report=reports.row)").fetchone()[0]
    if halves:
        sys.exit(f"kill_ingest: {halves} reports stand by halves")
    count = db.execute("SELECT count(*) FROM reports").fetchone()[0]
    db.close()
    return count




def content(database):
    """All tables without times of storing: rows by what they say, a reference by the id of the report it leads to."""
    db = sqlite3.connect(database)
    for index in ("report_words", "event_words", "statement_words"):
        db.execute(f"INSERT INTO {index}({index}, rank) VALUES('integrity-check', 1)")
    db.rollback()
    report = dict(db.execute("SELECT row,id FROM reports"))
    names = {t: {row: (report[r], i) for row, r, i in db.execute(f"SELECT row,report,id FROM {t}")} for t in ("actors", "statements", "events", "relations", "places")}
    leads_to = {"actor": "actors", "speaker": "actors", "voice": "actors", "statement": "statements", "event": "events"}
    out = {}
    for (table,) in db.execute("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE '%\\_words%' ESCAPE '\\' AND name NOT LIKE 'sqlite_%' ORDER BY name"):
        cursor = db.execute(f"SELECT * FROM {table}")
        columns = [c[0] for c in cursor.description]
        rows = []
        for values in cursor:
            row = []
            for column, value in zip(columns, values):
                if column in ("stored", "superseded", "at", "row"):
                    continue
                if column == "report":
                    value = report[value]
                elif column in leads_to or (table == "relations" and column in ("source", "target")):
                    value = names[leads_to.get(column, "actors")].get(value)
                row.append((column, repr(value)))
            rows.append(tuple(row))
        out[table] = sorted(rows)
    db.close()
    return out


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    a.add_argument("relata")
    a.add_argument("--kills", type=int, default=50)
    a.add_argument("--reports", type=int, default=5000)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--jobs", type=int, default=2)
    args = a.parse_args()
    rng = random.Random(args.seed)
    with tempfile.TemporaryDirectory() as name:
        here = pathlib.Path(name)
        folder = here / "news"
        folder.mkdir()
        good, bad = corpus(folder, args.reports, args.seed)
        start = time.monotonic()
        whole = subprocess.run(command(args, here / "whole.db", folder), stderr=subprocess.DEVNULL, check=False)
        seconds = time.monotonic() - start
        if whole.returncode != 1 or sound(here / "whole.db") != good:
            sys.exit(f"kill_ingest: the undisturbed run ended with {whole.returncode} and wrote {sound(here / 'whole.db')} of {good} reports")
        print(f"{good} reports, {bad} bad items; undisturbed {seconds:.1f} s")

        (here / "nothing").mkdir()
        start = time.monotonic()
        subprocess.run(command(args, here / "nothing.db", here / "nothing"), stderr=subprocess.DEVNULL, check=False)
        startup = time.monotonic() - start
        coding = max(0.0, seconds - startup)

        # Most moments lie after the start, and so that the kills together go through the most of the corpus: a killed run loses
        # what was not written yet, and reads what is stored already again. One in ten lies at any moment of the start.
        database, kills, runs, last = here / "killed.db", 0, 0, 0
        while kills < args.kills:
            running = subprocess.Popen(command(args, database, folder), stderr=subprocess.DEVNULL)
            runs += 1
            moment = startup + rng.uniform(0, 4 * coding / args.kills) + 0.1 * coding * last / good
            if rng.random() < 0.1:
                moment = rng.uniform(0, startup)
            try:
                running.wait(timeout=moment)
            except subprocess.TimeoutExpired:
                running.send_signal(signal.SIGKILL)
                running.wait()
            if running.returncode == -signal.SIGKILL:
                kills += 1
            elif running.returncode == 1:
                database.unlink()  # it had come to its end: begin again
                pathlib.Path(f"{database}-wal").unlink(missing_ok=True)
                pathlib.Path(f"{database}-shm").unlink(missing_ok=True)
                last = 0
                continue
            else:
                sys.exit(f"kill_ingest: ingest ended with {running.returncode}")
            now = sound(database)
            if now < last:
                sys.exit(f"kill_ingest: {last} reports before the kill, {now} after it")
            last = now
        done = subprocess.run(command(args, database, folder), stderr=subprocess.DEVNULL, check=False)
        if done.returncode != 1:
            sys.exit(f"kill_ingest: the last run ended with {done.returncode}")
        sound(database)
        one, other = content(here / "whole.db"), content(database)
        wrong = [t for t in one if one[t] != other.get(t)]
        for table in wrong:
            missing = [r for r in one[table] if r not in set(other[table])][:2]
            print(f"table {table}: {len(one[table])} rows undisturbed, {len(other[table])} after kills; missing {missing}")
        if wrong or set(one) != set(other):
            return 1
        print(f"{kills} kills in {runs} runs, {last} reports written before the last run: sound after each; {sum(map(len, one.values()))} rows of {len(one)} tables the same")
    return 0


if __name__ == "__main__":
    sys.exit(main())
