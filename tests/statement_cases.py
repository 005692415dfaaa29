"""Runs the cases of tests/data/statements: who says what, in which words and how.

usage: statement_cases.py RELATA [--least SHARE]
Prints each expectation that is not met, and the share that is. Exit status 1 if the share is below SHARE.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

from actor_cases import cases

HERE = pathlib.Path(__file__).resolve().parent
PARAGRAPH = " // "


class Read:
    """One record's statements as lines of the cases."""

    def __init__(self, record):
        self.text = record["text"]
        self.names = {a["id"]: a["name"] for a in record["actors"]}
        self.statements = {s["id"]: s for s in record["statements"]}

    def words(self, spans):
        return " ... ".join(self.text[b:e].replace("\n\n", PARAGRAPH) for b, e in spans)

    def line(self, s):
        return f"[{self.words(s['source'])}] {self.words(s['cue'])} {{{self.words(s['content'])}}}"

    def field(self, s, key):
        if key in ("speaker", "addressee"):
            return self.names.get(s[key], "none")
        if key == "within":
            return self.words(self.statements[s["within"]]["cue"]) if s["within"] else "none"
        return s[key]

    def meets(self, wanted):
        if wanted == "none":
            return not self.statements
        parts, _, fields = wanted.partition("} : ")
        line = parts if not fields else parts + "}"
        asked = [f.split(" ", 1) for f in fields.split(", ")] if fields else []
        return any(self.line(s) == line and all(self.field(s, k) == v for k, v in asked) for s in self.statements.values())


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    a.add_argument("relata")
    a.add_argument("--least", type=float, default=0)
    args = a.parse_args()
    given = [(f"{path.name}:{n}", text, expected) for path in sorted((HERE / "data/statements").glob("*.txt"))
             for n, text, expected in cases(path)]
    lines = "".join(json.dumps({"id": n, "text": re.sub(re.escape(PARAGRAPH), "\n\n", text)}) + "\n" for n, text, _ in given)
    done = subprocess.run([args.relata, "code", "--quiet", "--as", "jsonl", "-"], input=lines, capture_output=True, text=True, check=True)
    records = {r["id"]: r for r in map(json.loads, done.stdout.splitlines())}
    met = count = 0
    for name, text, expected in given:
        read = Read(records[name])
        for line, wanted in expected:
            count += 1
            if read.meets(wanted):
                met += 1
                continue
            print(f"{name.split(':')[0]}:{line}: {wanted}\n    {text}")
            for s in read.statements.values():
                print("      ", read.line(s), ":", ", ".join(f"{k} {read.field(s, k)}" for k in ("speaker", "kind", "stance", "polarity", "distance", "within")))
    print(f"{met} of {count} expectations met = {met / max(count, 1):.3f}")
    return 1 if met < args.least * count else 0


if __name__ == "__main__":
    sys.exit(main())
