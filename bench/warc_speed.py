#!/usr/bin/env python3
"""Megabytes a second of a WARC.gz, one core: its records alone, and with the pages in them read.

    python3 bench/warc_speed.py build/relata [--pages FOLDER] [--megabytes 200]

pages    a folder of HTML files, plain or .gz, written again and again until the WARC has --megabytes unpacked, a gzip
         member a record. Without it the pages of examples/.
Two files: one whose records are no pages (images by their type), so that only the reading of records is timed; and one
of pages. Seconds are of processor time of `relata read --jobs 1`, start-up and output included. Exit status 0; 2 if the
program fails.
"""
import argparse
import gzip
import itertools
import pathlib
import resource
import subprocess
import sys
import tempfile

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"


def record(number, media, body):
    http = b"HTTP/1.1 200 OK\r\nContent-Type: " + media + b"\r\n\r\n" + body
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/{number}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    return head.encode() + http + b"\r\n\r\n"


def write(path, pages, media, size):
    """Writes the WARC.gz; returns its unpacked bytes. The same page is packed once."""
    packed, total = {}, 0
    with open(path, "wb") as out:
        for number, page in enumerate(itertools.cycle(range(len(pages)))):
            if total >= size:
                return total
            plain = record(page, media, pages[page])
            if page not in packed:
                packed[page] = gzip.compress(plain, 6)
            out.write(packed[page])
            total += len(plain)


def seconds(program, path):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([program, "read", "--quiet", "--jobs", "1", path], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    if done.returncode > 1:
        sys.exit(f"warc_speed: {program} read ended with {done.returncode}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    a.add_argument("relata")
    a.add_argument("--pages", default=EXAMPLES, type=pathlib.Path)
    a.add_argument("--megabytes", type=int, default=200)
    args = a.parse_args()
    files = sorted(p for p in args.pages.rglob("*") if p.suffix in (".html", ".htm", ".gz"))
    pages = [gzip.open(p).read() if p.suffix == ".gz" else p.read_bytes() for p in files]
    if not pages:
        sys.exit(f"warc_speed: no pages in {args.pages}")
    with tempfile.TemporaryDirectory() as folder:
        for name, media in (("records alone", b"image/png"), ("pages read", b"text/html")):
            path = pathlib.Path(folder, "x.warc.gz")
            unpacked = write(path, pages, media, args.megabytes * 1_000_000)
            took, packed = seconds(args.relata, path), path.stat().st_size
            print(f"{name:14} {unpacked / 1e6 / took:7.1f} MB/s unpacked  {packed / 1e6 / took:6.1f} MB/s packed  ({unpacked / 1e6:.0f} MB, packed {packed / 1e6:.0f})")
    return 0


if __name__ == "__main__":
    sys.exit(main())
