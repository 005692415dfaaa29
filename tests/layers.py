#!/usr/bin/env python3
"""Proves that no folder of src/ includes one that stands after it in the data flow."""
import pathlib
import re
import sys

ORDER = ["text", "record", "read", "language", "lexicon", "extract", "merge", "store", "export", "serve", "pipeline", "cli"]


def main() -> int:
    source = pathlib.Path(__file__).resolve().parent.parent / "src"
    wrong = []
    for path in sorted(source.rglob("*")):
        if path.suffix not in (".h", ".cpp"):
            continue
        folder = path.relative_to(source).parts[0]
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            found = re.match(r'\s*#include "(\w+)/', line)
            if found and found[1] in ORDER and ORDER.index(found[1]) > ORDER.index(folder):
                wrong.append(f"{path.relative_to(source.parent)}:{number}: {folder} stands before {found[1]} and must not include it")
    unknown = sorted(p.name for p in source.iterdir() if p.is_dir() and p.name not in ORDER)
    wrong += [f"src/{name}: is no folder of the data flow" for name in unknown]
    print("\n".join(wrong) if wrong else f"layers: {len(ORDER)} folders in order")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
