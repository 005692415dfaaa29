"""Tolls of events, as tests/extract/counts.txt writes them: a sentence, then a line a toll.

usage: count_cases.py RELATA [FILE]
Exit status: 0; 1 if a sentence gives other tolls than are written, each printed with what came out.
"""
import json
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


def cases(file):
    """Pairs of a sentence and its tolls, each `what min max`."""
    out = []
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("  "):
            out[-1][1].append(line.split())
        elif line and not line.startswith("#"):
            out.append((line, []))
    return out


def tolls(record):
    return [[c["what"], str(c["min"]), "-" if c["max"] is None else str(c["max"])] for e in record["events"] for c in e["counts"]]


def main():
    wanted = cases(pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else HERE / "extract/counts.txt")
    reports = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, (text, _) in enumerate(wanted))
    output = subprocess.run([sys.argv[1], "code", "--quiet", "--as", "jsonl", "-"], input=reports, capture_output=True, text=True, check=True).stdout
    records = [json.loads(line) for line in output.splitlines()]
    wrong = [(text, want, tolls(r)) for (text, want), r in zip(wanted, records, strict=True) if tolls(r) != want]
    for text, want, got in wrong:
        print(f"{text}\n  written  {want}\n  came out {got}")
    print(f"{len(wanted)} sentences, {len(wrong)} not as written")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
