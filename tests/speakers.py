"""Measures on tests/data/speakers: of the statements marked by reading, how many are found, and with the right speaker.

usage: speakers.py RELATA [--errors] [--least SHARE] [--second FILE]
A statement is found if one of the record's overlaps its content by half of the longer's characters or more (each once, the best first);
its speaker is right if the record's actor has the marked name in full ("Karim" for "Ahmed Karim" does not do where the report has the full
name); of an unnamed one part of the description is enough; of several speakers one. `--second` measures a second reader's file against the first's in the same way instead.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import unicodedata

HERE = pathlib.Path(__file__).resolve().parent / "data/speakers"


def fold(name):
    name = "".join(c for c in unicodedata.normalize("NFKD", name or "") if not unicodedata.combining(c)).casefold().strip(" .,'\"")
    for article in ("the ", "a ", "an "):
        name = name.removeprefix(article)
    return " ".join(name.split())


def rows(path):
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def covered(spans):
    return {i for begin, end in spans for i in range(begin, end)}


def pairs(gold, found):
    """Indexes (gold, found) of statements that share half of the longer's characters, best first, each once."""
    a, b = [covered(s["content"]) for s in gold], [covered(s["content"]) for s in found]
    share = sorted(((len(x & y) / max(len(x), len(y), 1), i, j) for i, x in enumerate(a) for j, y in enumerate(b)), key=lambda t: (-t[0], t[1], t[2]))
    out, left, right = [], set(), set()
    for s, i, j in share:
        if s >= 0.5 and i not in left and j not in right:
            out.append((i, j))
            left.add(i)
            right.add(j)
    return out


def same(marked, names):
    """A name must stand in one of the actor's; of a description ("residents of the town") its beginning or end is enough. No name: no actor."""
    if marked is None:
        return not names
    for one in marked.split(";"):
        wanted = fold(one)
        described = one.strip()[:1].islower()
        if any(f" {wanted} " in f" {n} " or (described and f" {n} " in f" {wanted} ") for n in names):
            return True
    return False


def read(relata, reports):
    given = "".join(json.dumps({k: r.get(k) for k in ("id", "title", "date", "text")}) + "\n" for r in reports)
    done = subprocess.run([relata, "code", "--quiet", "--as", "jsonl", "-"], input=given, capture_output=True, text=True, check=True)
    out, own = {}, {r["id"]: r["text"] for r in reports}
    for record in map(json.loads, done.stdout.splitlines()):
        shift = record["text"].index(own[record["id"]])  # the title stands before it
        text, actors = record["text"], {a["id"]: a for a in record["actors"]}
        said = []
        for s in record["statements"]:
            actor = actors.get(s.get("speaker"))
            names = {fold(text[b:e]) for b, e in s["source"]} - {""} if actor is None else \
                {fold(actor["name"])} | {fold(text[slice(*m["span"])]) for m in actor["mentions"] if m["form"] != "pronoun"}
            said.append({"content": [[b - shift, e - shift] for b, e in s["content"]], "names": names})
        out[record["id"]] = said
    return out


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    a.add_argument("relata")
    a.add_argument("--errors", action="store_true", help="show what is missed and whose speaker is wrong")
    a.add_argument("--least", type=float, default=0, help="exit with 1 if fewer speakers are right")
    a.add_argument("--second", type=pathlib.Path, help="a second reader's statements")
    args = a.parse_args()
    reports, marked = rows(HERE / "reports.jsonl"), rows(HERE / "statements.jsonl")
    if args.second:
        found = {}
        for s in rows(args.second):
            found.setdefault(s["report"], []).append({"content": s["content"], "names": {fold(s["speaker"])}})
        reports = [r for r in reports if r["id"] in found]
    else:
        found = read(args.relata, reports)
    total = given = met = right = 0
    for r in reports:
        gold = [s for s in marked if s["report"] == r["id"]]
        if not gold:
            continue  # not read
        text, answer = r["text"], [s for s in found.get(r["id"], []) if any(e > 0 for _, e in s["content"])]
        total, given = total + len(gold), given + len(answer)
        matched = dict(pairs(gold, answer))
        met += len(matched)
        for i, s in enumerate(gold):
            said = text[s["content"][0][0]:s["content"][0][1]][:90].replace("\n", " ")
            if i not in matched:
                if args.errors:
                    print(f"missed   {s['speaker']}: {said}")
            elif same(s["speaker"], answer[matched[i]]["names"]):
                right += 1
            elif args.errors:
                print(f"speaker  {s['speaker']}, not {sorted(answer[matched[i]]['names'])}: {said}")
    print(f"statements {total}, found {met} = {met / total:.3f} (of {given} given, {met / max(given, 1):.3f}); "
          f"speaker right {right} = {right / max(met, 1):.3f} of the found, {right / total:.3f} of all")
    return 1 if right / max(met, 1) < args.least else 0


if __name__ == "__main__":
    sys.exit(main())
