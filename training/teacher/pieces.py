"""Word pieces of an uncased BERT vocabulary (Wu et al. 2016; longest match first)."""

from __future__ import annotations

import unicodedata
from pathlib import Path

MOST = 8  # pieces kept of one word


class Pieces:
    def __init__(self, vocabulary: Path) -> None:
        self.ids = {w: i for i, w in enumerate(vocabulary.read_text(encoding="utf-8").splitlines())}
        ends = ("<s>", "</s>") if "<s>" in self.ids else ("[CLS]", "[SEP]")
        self.begin, self.end, self.unknown = (self.ids[x] for x in (*ends, "[UNK]"))
        self.known: dict[str, list[int]] = {}

    def of(self, form: str) -> list[int]:
        """Piece ids of one word, at least one."""
        if form not in self.known:
            self.known[form] = self._split(form)[:MOST] or [self.unknown]
        return self.known[form]

    def _split(self, form: str) -> list[int]:
        low = unicodedata.normalize("NFD", form.lower())
        low = "".join(c for c in low if unicodedata.category(c) not in ("Mn", "Cc", "Cf"))
        out: list[int] = []
        part = ""
        for c in low:  # punctuation stands alone
            if unicodedata.category(c)[0] in "PS":
                out += self._longest(part) + self._longest(c)
                part = ""
            else:
                part += c
        return out + self._longest(part)

    def _longest(self, word: str) -> list[int]:
        out, at = [], 0
        while at < len(word):
            end = len(word)
            while end > at and ("##" if at else "") + word[at:end] not in self.ids:
                end -= 1
            if end == at:
                return [self.unknown]
            out.append(self.ids[("##" if at else "") + word[at:end]])
            at = end
        return out
