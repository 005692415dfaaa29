"""The program's own words and tokens for raw text: what is learned on is what will be seen."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path


def parse(relata: Path, texts: Iterable[str]) -> Iterator[str]:
    """The lines of `relata parse` (CoNLL-U) for the texts, each a document."""
    command = [str(relata), "parse", "--as", "jsonl", "--quiet", "--jobs", "1", "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8") as p:
        assert p.stdin and p.stdout
        child = os.fork()  # one end writes while the other reads
        if child == 0:
            p.stdout.close()
            for i, text in enumerate(texts):
                p.stdin.write(json.dumps({"id": str(i), "text": text}) + "\n")
            p.stdin.close()
            os._exit(0)
        p.stdin.close()
        yield from p.stdout
        os.waitpid(child, 0)
    if p.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {p.returncode}")
