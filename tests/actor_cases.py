"""Runs the cases of tests/data/actors: who is who, what offices they hold, how they stand to each other.

usage: actor_cases.py RELATA [--least SHARE]
Prints each expectation that is not met, and the share that is. Exit status 1 if the share is below SHARE.
"""
import argparse
import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent


def cases(path):
    """[(line number, text, [(line number, expectation), ...])]"""
    out = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("  "):
            out[-1][2].append((number, line.strip()))
        else:
            out.append((number, line, []))
    return out


class Read:
    """One record, asked by names."""

    def __init__(self, record):
        self.text, self.record = record["text"], record
        self.actors = {a["id"]: a for a in record["actors"]}
        self.places = {p["id"]: p["name"] for p in record["places"]}

    def quote(self, span):
        return self.text[span[0]:span[1]]

    def named(self, name):
        """The actors of this name: the record's, or the first words that name them."""
        return [a for a in self.actors.values() if name in (a["name"], self.quote(a["mentions"][0]["span"]))]

    def meets(self, wanted):
        if " = " in wanted:
            name, mentions = wanted.split(" = ")
            return any([self.quote(m["span"]) for m in a["mentions"]] == mentions.split(" | ") for a in self.named(name))
        if " : " in wanted:
            name, (field, value) = wanted.split(" : ")[0], wanted.split(" : ")[1].split(" ", 1)
            return any(self.role(a, value) if field == "role" else a.get(field) == value for a in self.named(name))
        kind, (a, b) = wanted.split(" ", 1)[0], wanted.split(" ", 1)[1].split(" > ")
        froms, tos = ({x["id"] for x in self.named(n)} for n in (a, b))
        return any(r["kind"] == kind and r["from"] in froms and (r.get("to") in tos or self.places.get(r.get("to")) == b)
                   for r in self.record["relations"])

    def role(self, actor, wanted):
        title, of, status = re.fullmatch(r"(.*?)(?: of (.*?))?(?: \((\w+)\))?", wanted).groups()
        return any(r["title"] == title and r["status"] == (status or "current") and
                   (of is None or self.actors.get(r.get("of"), {}).get("name") == of) for r in actor["roles"])


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    a.add_argument("relata")
    a.add_argument("--least", type=float, default=0)
    args = a.parse_args()
    given = [c for path in sorted((HERE / "data/actors").glob("*.txt")) for c in cases(path)]
    lines = "".join(json.dumps({"id": str(n), "text": text}) + "\n" for n, text, _ in given)
    done = subprocess.run([args.relata, "code", "--quiet", "--as", "jsonl", "-"], input=lines, capture_output=True, text=True, check=True)
    records = {r["id"]: r for r in map(json.loads, done.stdout.splitlines())}
    met = count = 0
    for number, text, expected in given:
        read = Read(records[str(number)])
        for line, wanted in expected:
            count += 1
            if read.meets(wanted):
                met += 1
            else:
                print(f"line {line}: {wanted}\n    {text}")
                for actor in read.actors.values():
                    print("      ", actor["name"], actor.get("code"), [r["title"] for r in actor["roles"]], [read.quote(m["span"]) for m in actor["mentions"]])
    print(f"{met} of {count} expectations met = {met / count:.3f}")
    return 1 if met / count < args.least else 0


if __name__ == "__main__":
    sys.exit(main())
