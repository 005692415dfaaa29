#!/usr/bin/env python3
"""Sentence ends in news: the program against the texts of tests/data/sentences (their README has the conventions).

    python3 tests/sentence_ends.py build/relata [--errors] [--least 0.97]

Prints precision, recall and F1 of the ends for each text and for all, and with --errors every end missed (-) or too
many (+) with the words around it. The mark is U+2016, taken out before the program reads the text. Ends are compared by
the number of characters before them that are not white space. Exit status 0; 1 if the program fails, or if the F1 of
all is below --least.
"""
import argparse
import pathlib
import subprocess
import sys

MARK = "\u2016"
TEXTS = pathlib.Path(__file__).resolve().parent / "data" / "sentences"


def gold_ends(marked):
    """The text without its marks, and the ends as counts of characters that are not white space."""
    ends, count = set(), 0
    for c in marked:
        if c == MARK:
            ends.add(count)
        elif not c.isspace():
            count += 1
    return marked.replace(MARK, ""), ends


def found_ends(relata, text):
    """The ends of the program's sentences; what the reader takes out as a part of its own (a byline, a date) has one too."""
    done = subprocess.run([relata, "parse", "--as", "text", "-"], input=text.encode(), capture_output=True, check=False)
    if done.returncode:
        sys.exit(f"sentence_ends: {relata} parse ended with {done.returncode}: {done.stderr.decode()}")
    ends, count, letters = set(), 0, "".join(text.split())
    for line in done.stdout.decode().splitlines():
        if line.startswith("# text = "):
            sentence = "".join(line[9:].split())
            found = letters.find(sentence, count)
            if found < 0:
                sys.exit(f"sentence_ends: the text has no such sentence: {line[9:]}")
            ends.add(found)
            count = found + len(sentence)
            ends.add(count)
    return ends - {0}


def around(text, count):
    """The words before and after an end."""
    places = [i for i, c in enumerate(text) if not c.isspace()]
    at = places[count - 1] + 1
    return f"{' '.join(text[max(0, at - 50):at].split())} | {' '.join(text[at:at + 35].split())}"


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("relata", help="the program")
    options.add_argument("--errors", action="store_true", help="print each wrong end")
    options.add_argument("--least", type=float, default=0.0, help="the F1 below which the exit status is 1")
    chosen = options.parse_args()
    right = gold_all = found_all = 0
    for path in sorted(TEXTS.glob("*.txt")):
        text, gold = gold_ends(path.read_text(encoding="utf-8"))
        found = found_ends(chosen.relata, text)
        right, gold_all, found_all = right + len(gold & found), gold_all + len(gold), found_all + len(found)
        print(f"{path.stem:28} ends {len(gold):3}  missed {len(gold - found):2}  too many {len(found - gold):2}")
        if chosen.errors:
            for end in sorted(gold ^ found):
                print(f"    {'-' if end in gold else '+'} {around(text, end)}")
    f1 = 2 * right / (gold_all + found_all)
    print(f"all: ends {gold_all}  precision {right / found_all:.4f}  recall {right / gold_all:.4f}  F1 {f1:.4f}")
    if f1 < chosen.least:
        sys.exit(f"sentence_ends: F1 {f1:.4f} is below {chosen.least}")


if __name__ == "__main__":
    main()
