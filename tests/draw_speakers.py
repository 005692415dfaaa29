"""Draws the reports of tests/data/speakers from raw news.

    python3 tests/draw_speakers.py RAW tests/data/speakers/reports.jsonl

RAW is a folder with the raw files named in SHARES (one JSON report a line, gzipped). The seed is fixed and the
files are read in order, so the same folder gives the same reports. Texts are cut to whole lines, never changed.
"""

import gzip
import json
import random
import re
import sys
from pathlib import Path

SEED = 20190104
SENTENCES = range(5, 41)  # of a whole report; a stretch is cut to fit
FILE_LIMIT = 400_000  # bytes of the written file

# source: files, how many reports, lines in a stretch (None: the whole report)
SHARES = {
    "wikinews": (["wikinews-01.jsonl.gz"], 20, None),
    "gmb": (["gmb-sentences-01.jsonl.gz"], 20, 15),
    "senate": ([f"us-senate-releases-{part:02}.jsonl.gz" for part in range(1, 10)], 8, None),
    "whitehouse": ([f"whitehouse-briefings-{part:02}.jsonl.gz" for part in range(1, 5)], 2, 60),
}


def read(folder, names):
    """All reports of the named files, in the files' order."""
    for name in names:
        with gzip.open(folder / name, "rt", encoding="utf-8") as lines:
            yield from map(json.loads, lines)


def sentences(text):
    """A rough count, good enough to leave out notes and very long reports."""
    return len(re.findall(r"[.!?][\"”’')\]]*(?:\s|$)", text))


def stretch(report, lines, chance):
    """At most `lines` whole lines and 40 sentences of a report, from a drawn line on; its id names the lines."""
    rows = report["text"].split("\n")
    first = chance.randrange(max(1, len(rows) - lines + 1))
    last = min(first + lines, len(rows))
    while last > first + 1 and sentences("\n".join(rows[first:last])) >= SENTENCES.stop:
        last -= 1
    return {**report, "id": f"{report['id']}/{first + 1}-{last}", "text": "\n".join(rows[first:last])}


def draw(folder, chance):
    """One list of reports for each source."""
    for names, wanted, lines in SHARES.values():
        reports = list(read(folder, names))
        chance.shuffle(reports)
        if lines:
            reports = (stretch(report, lines, chance) for report in reports)
        fitting = (report for report in reports if sentences(report["text"]) in SENTENCES)
        yield [report for report, _ in zip(fitting, range(wanted))]


def spread(shares):
    """The sources mixed evenly, so that any beginning of the file holds all of them in proportion."""
    placed = [((rank + 0.5) / len(share), source, report) for source, share in enumerate(shares) for rank, report in enumerate(share)]
    return [report for _, _, report in sorted(placed, key=lambda row: row[:2])]


def main():
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    keep = ("id", "title", "date", "text", "source", "url", "licence")
    rows = [{key: report[key] for key in keep if key in report} for report in spread(draw(folder, random.Random(SEED)))]
    written = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    if len(written.encode()) > FILE_LIMIT:
        sys.exit(f"the reports are {len(written.encode())} bytes, more than {FILE_LIMIT}")
    target.write_text(written, encoding="utf-8")


if __name__ == "__main__":
    main()
