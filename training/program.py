"""The program's own words and tokens for raw text: what is learned on is what will be seen."""

from __future__ import annotations

import json
import subprocess
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TextIO


def parse(relata: Path, texts: Iterable[str]) -> Iterator[str]:
    """The lines of `relata parse` (CoNLL-U) for the texts, each a document. Fails when the program does, or what gives the texts."""
    command = [str(relata), "parse", "--as", "jsonl", "--quiet", "--jobs", "1", "-"]
    failures: list[BaseException] = []

    def write(to: TextIO) -> None:
        try:
            with to:
                for i, text in enumerate(texts):
                    to.write(json.dumps({"id": str(i), "text": text}) + "\n")
        except BaseException as failure:  # raised again below
            failures.append(failure)

    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8") as p:
        assert p.stdin and p.stdout
        writer = threading.Thread(target=write, args=(p.stdin,))  # one end writes while the other reads
        writer.start()
        try:
            yield from p.stdout
        finally:  # a reader that goes away ends the program, and that the writer
            p.stdout.close()
            writer.join()
    if failures and not isinstance(failures[0], BrokenPipeError):
        raise failures[0]
    if failures or p.returncode:
        raise SystemExit(f"{' '.join(command)} ended with {p.returncode}")
