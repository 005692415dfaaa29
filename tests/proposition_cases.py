#!/usr/bin/env python3
"""Sentences and what must be read in them: predicates with roles and standing.

usage: proposition_cases.py RELATA [FILE...] [--write]

FILE (default: extract/propositions/*.txt beside this script) holds sentences, and below each its
predicates, one a line, indented; columns are parted by two or more blanks:

    The town was shelled by rebels.
      shelled   agent rebels   patient town   actual

The first column is the trigger as it stands, then come role and head word (a list's members parted by
commas), last the factuality.  Of agent, patient and recipient exactly those listed must be found; other
roles and the factuality are compared if they stand there.  Predicates that are not listed may be anything.
A line that begins with `?` is known to fail, and must: when it holds, take the mark away.  `#` begins a
comment.  --write prints what was read, in the same form.  Exit status 0 if all is as written, else 1.
"""
import argparse
import glob
import json
import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
CORE = ("agent", "patient", "recipient")
FACTUALITIES = {"actual", "future", "possible", "conditional", "desired", "requested", "negated", "denied"}


def cases(path):
    """[(line number, sentence, [(line number, expectation, known to fail)])]"""
    out = []
    with open(path, encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            text = line.strip()
            if not text or text.startswith("#"):
                continue
            if line[0].isspace() or line[0] == "?":
                out[-1][2].append((number, text.lstrip("?").strip(), line[0] == "?" or text[0] == "?"))
            else:
                out.append((number, text, []))
    return out


def expectation(text):
    """trigger, {role: {heads}}, factuality or None"""
    columns = re.split(r"\s{2,}", text)
    roles, factuality = {}, None
    for column in columns[1:]:
        if column in FACTUALITIES:
            factuality = column
        else:
            role, heads = column.split(" ", 1)
            roles[role] = {h.strip() for h in heads.split(",")}
    return columns[0], roles, factuality


def found(text, predicate):
    roles = {}
    for role in predicate["roles"]:
        heads = roles.setdefault(role["role"], set())
        heads.update(text[a:b] for a, b in [role["head"], *role.get("members", [])])
    return roles


def written(text, predicate):
    columns = [text[slice(*predicate["trigger"])]]
    columns += [f"{role} {', '.join(sorted(heads))}" for role, heads in found(text, predicate).items()]
    return "  " + "   ".join([*columns, predicate["factuality"]])


def holds(text, predicates, wanted):
    trigger, roles, factuality = expectation(wanted)
    for predicate in predicates:
        if text[slice(*predicate["trigger"])] != trigger:
            continue
        got = found(text, predicate)
        same = all(got.get(r, set()) == roles.get(r, set()) for r in {*CORE, *roles})
        return same and factuality in (None, predicate["factuality"])
    return False


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("relata")
    parser.add_argument("file", nargs="*")
    parser.add_argument("--write", action="store_true")
    a = parser.parse_args()
    all_cases = [(path, *case) for path in a.file or sorted(glob.glob(os.path.join(HERE, "extract/propositions/*.txt"))) for case in cases(path)]
    given = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i, (_, _, text, _) in enumerate(all_cases))
    out = subprocess.run([a.relata, "parse", "--quiet", "--format", "propositions", "--as", "jsonl", "-"], input=given, capture_output=True, text=True, check=True).stdout
    answers = [json.loads(line) for line in out.splitlines()]
    wrong = lines = 0
    for (path, _, text, expectations), answer in zip(all_cases, answers, strict=True):
        if a.write:
            print("\n".join([text, *(written(text, p) for p in answer["predicates"])]))
        for number, wanted, fails in expectations:
            lines += 1
            if holds(text, answer["predicates"], wanted) != fails:
                continue
            wrong += 1
            print(f"{os.path.relpath(path, HERE)}:{number}: {'holds now, take the ? away' if fails else 'not so'}: {wanted}\n    {text}")
            print("\n".join(written(text, p) for p in answer["predicates"]))
    print(f"{len(all_cases)} sentences, {lines} predicates, {wrong} not as written")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
