"""Readers for the training data: CoNLL-U, IOB2 and raw documents."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TextIO


@dataclass
class Sentence:
    """A sentence of syntactic words. A list that is empty has no annotation."""

    words: list[str]
    tags: list[str] = field(default_factory=list)  # "UPOS|FEATS"
    lemmas: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)  # 0 = root, 1 = first word
    relations: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)  # BIO
    convention: str = ""  # which output layer `names` belongs to
    origin: str = ""
    judged: Any = None  # a teacher's Judgement (examples.py)


@dataclass
class SurfaceDocument:
    """Surface tokens with what follows each ("", "s", "p") and whether a sentence ends there."""

    tokens: list[str] = field(default_factory=list)
    spaces: list[str] = field(default_factory=list)
    ends: list[bool] = field(default_factory=list)


def open_text(path: Path) -> TextIO:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def conllu(path: Path) -> list[Sentence]:
    """Words with tags, lemmas and trees; empty nodes and token ranges are skipped."""
    out: list[Sentence] = []
    current = Sentence([], origin=path.name)
    with open_text(path) as lines:
        for line in lines:
            if line.startswith("#"):
                continue
            column = line.rstrip("\n").split("\t")
            if len(column) < 10:
                if current.words:
                    out.append(current)
                    current = Sentence([], origin=path.name)
                continue
            if not column[0].isdigit():
                continue
            current.words.append(column[1])
            current.lemmas.append(column[2])
            current.tags.append(column[3] + "|" + column[5])
            current.heads.append(int(column[6]))
            current.relations.append(column[7])
    if current.words:
        out.append(current)
    return out


def surface_documents(lines: Iterable[str]) -> list[SurfaceDocument]:
    """Documents of CoNLL-U as running text: paragraphs parted by a blank line, otherwise by SpaceAfter."""
    out: list[SurfaceDocument] = []
    document: SurfaceDocument | None = None
    hide = 0
    for line in lines:
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            document = None
        elif line.startswith("# newpar") and document and document.tokens:
            document.spaces[-1] = "p"
        elif line and not line.startswith("#"):
            column = line.split("\t")
            if "." in column[0]:
                continue
            if document is None:
                document = SurfaceDocument()
                out.append(document)
            if "-" in column[0]:
                hide = int(column[0].split("-")[1])
            elif int(column[0]) <= hide:
                continue
            document.tokens.append(column[1])
            document.spaces.append("" if "SpaceAfter=No" in column[9] else "s")
            document.ends.append(False)
        elif not line:
            hide = 0
            if document and document.ends:
                document.ends[-1] = True
    for document in out:
        document.spaces[-1] = "p"
    return out


def iob2(path: Path, convention: str, keep: frozenset[str]) -> list[Sentence]:
    """Names only; types outside `keep` are O."""
    out: list[Sentence] = []
    current = Sentence([], convention=convention, origin=path.name)
    with open_text(path) as lines:
        for line in lines:
            line = line.rstrip("\n")
            if "\t" not in line:
                if not line and current.words:
                    out.append(current)
                    current = Sentence([], convention=convention, origin=path.name)
                continue
            column = line.split("\t")
            tag = column[1]
            current.words.append(column[0])
            current.names.append(tag if tag[2:] in keep else "O")
    if current.words:
        out.append(current)
    for s in out:
        for i, tag in enumerate(s.names):
            if tag.startswith("I-") and (i == 0 or s.names[i - 1][2:] != tag[2:]):
                s.names[i] = "B-" + tag[2:]
    return out


def raw_texts(folder: Path, whitehouse_files: int) -> Iterator[tuple[str, str]]:
    """(source, text) of each raw document, in the order of the files' names."""
    for path in sorted(folder.glob("*.jsonl.gz")):
        if path.name.startswith("whitehouse") and int(path.name[-11:-9]) > whitehouse_files:
            continue
        with open_text(path) as lines:
            for line in lines:
                yield path.name, json.loads(line)["text"]
