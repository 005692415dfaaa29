"""Draws coded statements, events or relations of raw news for judging by reading: each with its words, who, and the text around it.

usage: reading_sample.py RELATA RAW statements|events|relations [--seed 1] [--count 200]
RAW is the folder of raw news (JSON lines, gzip). One sample a seed: a fresh look takes a fresh seed. The reader writes a verdict for each
number; the share goes into docs/measurements.md.
"""
import argparse
import gzip
import json
import pathlib
import random
import subprocess
import sys

SOURCES = {"wikinews-01": 120, "gmb-sentences-01": 120, "us-senate-releases-03": 40, "whitehouse-briefings-02": 4}
LONGEST = 6000  # characters of a report


def draw(raw, rng):
    out = []
    for name, count in SOURCES.items():
        with gzip.open(raw / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            rows = [json.loads(line) for line in lines]
        for r in rng.sample(rows, min(count, len(rows))):
            out.append({"id": r["id"], "date": r.get("date"), "title": r.get("title"), "text": r["text"][:LONGEST]})
    return out


def arguments(description):
    """The parser that all drawing scripts begin with."""
    a = argparse.ArgumentParser(description=description)
    a.add_argument("relata")
    a.add_argument("raw", type=pathlib.Path)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--count", type=int, default=200)
    return a


def output(relata, command, reports):
    """What a command of the program prints for reports."""
    given = "".join(json.dumps(r) + "\n" for r in reports)
    return subprocess.run([relata, command, "--quiet", "--as", "jsonl", "-"], input=given, capture_output=True, text=True, check=True).stdout


def main():
    a = arguments(__doc__.splitlines()[0])
    a.add_argument("what", choices=["statements", "events", "relations"])
    args = a.parse_args()
    rng = random.Random(args.seed)
    found = []
    for record in map(json.loads, output(args.relata, "code", draw(args.raw, rng)).splitlines()):
        found += [(record, x) for x in record[args.what]]
    for number, (record, x) in enumerate(rng.sample(found, min(args.count, len(found))), 1):
        text, names = record["text"], {v["id"]: v["name"] for v in record["actors"]} | {p["id"]: p["name"] for p in record["places"]}

        def quote(spans, text=text):
            return " ... ".join(text[b:e] for b, e in spans).replace("\n", " ")

        def who(ids, names=names):
            return ", ".join(names.get(i, i) for i in ids) or "-"

        spans = x["source"] + x["cue"] + x["content"] if args.what == "statements" else [x["span"]]
        begin, end = min(s[0] for s in spans), max(s[1] for s in spans)
        print(f"--- {number}  {record['id']} {record.get('published')}")
        print("text:", text[max(0, begin - 150):end + 80].replace("\n", " / "))
        if args.what == "statements":
            print(f"statement: {x['kind']} {x['stance']} {x['polarity']} | speaker {who([x['speaker']] if x.get('speaker') else [])} | "
                  f"source [{quote(x['source'])}] cue [{quote(x['cue'])}] content [{quote(x['content'])}]")
        elif args.what == "events":
            print(f"event: {x['cameo']} {x.get('plover')} {x['factuality']} {x['tense']} | {who(x['source'])} -> {who(x['target'])} | "
                  f"trigger [{quote([x['trigger']])}] when {(x.get('when') or {}).get('value')} where {names.get(x.get('where'))} rule {x['rule']}")
        else:
            print(f"relation: {x['kind']} {who([x['from']])} -> {who([x['to']] if x.get('to') else [])} {x.get('title') or ''} {x['status']} [{quote([x['span']])}]")
    return 0


if __name__ == "__main__":
    sys.exit(main())
