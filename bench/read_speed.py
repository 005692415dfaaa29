#!/usr/bin/env python3
"""Pages a second of `relata read`, one thread, beside trafilatura on the same pages in the same run.

    python3 bench/read_speed.py build/relata --peer PYTHON [--pages FOLDER] [--rounds 3]

pages    a folder of HTML files, plain or .gz. Without it the pages of examples/, repeated.
peer     a Python that has trafilatura, from PyPI:
             python3 -m venv /tmp/peer && /tmp/peer/bin/pip install trafilatura lxml_html_clean
Programs in turn, the best of --rounds each. Relata's time is that of the whole command, start-up and output included;
the peer's is without its start-up, from bytes to text with metadata (`bare_extraction`). Printed beside the rates: of how
many pages each gave a text. Exit status 0; 2 if a program fails.
"""
import argparse
import gzip
import json
import pathlib
import resource
import subprocess
import sys
import tempfile

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"

PEER = r"""
import json, pathlib, resource, sys
import trafilatura
pages = [p.read_bytes() for p in sorted(pathlib.Path(sys.argv[1]).iterdir())]
trafilatura.bare_extraction(pages[0], with_metadata=True)
before, texts = resource.getrusage(resource.RUSAGE_SELF), 0
for page in pages:
    try:
        found = trafilatura.bare_extraction(page, with_metadata=True)
    except Exception:
        found = None
    texts += bool(found and found.text)
after = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps([texts, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime]))
"""


def unpacked(source, folder):
    """Writes the pages into a folder, one file each; returns how many, and their bytes."""
    count = size = 0
    for path in sorted(p for p in pathlib.Path(source).rglob("*") if p.suffix in (".html", ".htm", ".gz")):
        page = gzip.open(path).read() if path.suffix == ".gz" else path.read_bytes()
        (folder / f"{count:06}.html").write_bytes(page)
        count, size = count + 1, size + len(page)
    return count, size


def relata(program, folder):
    """(texts, seconds of processor time) of one `relata read` with one thread."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([program, "read", "--quiet", "--jobs", "1", "--as", "html", folder], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode > 1:
        sys.exit(f"read_speed: {program} read ended with {done.returncode}")
    texts = sum(1 for line in done.stdout.splitlines() if json.loads(line)["paragraphs"])
    return texts, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def peer(python, folder):
    done = subprocess.run([python, "-c", PEER, folder], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"read_speed: the peer ended with {done.returncode}: {done.stderr[-500:]}")
    return tuple(json.loads(done.stdout.splitlines()[-1]))


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    a.add_argument("relata")
    a.add_argument("--peer", required=True)
    a.add_argument("--pages", default=EXAMPLES)
    a.add_argument("--rounds", type=int, default=3)
    args = a.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        pages, size = unpacked(args.pages, pathlib.Path(folder))
        if not pages:
            sys.exit(f"read_speed: no pages in {args.pages}")
        print(f"{pages} pages, {size / 1e6:.1f} MB; seconds of processor time, the best of {args.rounds}")
        rows = {"relata": [], "trafilatura": []}
        for _ in range(args.rounds):
            rows["relata"].append(relata(args.relata, folder))
            rows["trafilatura"].append(peer(args.peer, folder))
        best = {name: min(r[1] for r in runs) for name, runs in rows.items()}
        for name, runs in rows.items():
            print(f"{name:12} {pages / best[name]:9.1f} pages/s  {size / 1e6 / best[name]:6.1f} MB/s  text of {runs[0][0]} pages")
        print(f"ratio        {best['trafilatura'] / best['relata']:9.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
