"""Folding, shapes and hashed features of a word, as docs/model.md defines them."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_PLAIN: dict[int, str | None] = {0xAD: None}  # soft hyphens are left out
_PLAIN |= {0x2018: "'", 0x2019: "'", 0x02BC: "'", 0x60: "'", 0xB4: "'"}
_PLAIN |= {0x201C: '"', 0x201D: '"', 0x201E: '"', 0xAB: '"', 0xBB: '"'}
_PLAIN |= {c: "-" for c in range(0x2010, 0x2016)}
_OFFSET, _PRIME, _MASK = 14695981039346656037, 1099511628211, (1 << 64) - 1

WORD, SHAPE = 1, 9
SEGMENT_WORD, SEGMENT_SHAPE, SEGMENT_SPACE, SEGMENT_NONE = 20, 21, 22, 23


def lower_point(point: str) -> str:
    """Simple lower case of one code point (one code point always gives one)."""
    if point == "\u0130":
        return "i"
    low = point.lower()
    return low if len(low) == 1 else point


def lower(form: str) -> str:
    return form.lower() if form.isascii() else "".join(map(lower_point, form))


def plain(form: str) -> str:
    """Typographic quotation marks and dashes become ASCII ones, soft hyphens nothing."""
    return form.translate(_PLAIN)


@lru_cache(maxsize=400_000)
def fold(form: str) -> str:
    return "".join("0" if "0" <= c <= "9" else c for c in lower(plain(form)))


@lru_cache(maxsize=400_000)
def shape(form: str) -> str:
    out: list[str] = []
    for c in plain(form):
        if lower_point(c) != c:
            s = "X"
        elif unicodedata.category(c).startswith("L"):
            s = "x"
        elif "0" <= c <= "9":
            s = "d"
        else:
            s = c
        if len(out) >= 2 and out[-1] == s and out[-2] == s:
            continue
        out.append(s)
    return "".join(out[:8])


def hash64(kind: int, text: str) -> int:
    """FNV-1a over the byte `kind` and the UTF-8 bytes of `text`."""
    h = ((_OFFSET ^ kind) * _PRIME) & _MASK
    for byte in text.encode("utf-8"):
        h = ((h ^ byte) * _PRIME) & _MASK
    return h


def row(kind: int, text: str, rows: int) -> int:
    h = hash64(kind, text)
    return (h ^ (h >> 32)) % rows


@lru_cache(maxsize=400_000)
def feature_rows(form: str, rows: int) -> tuple[int, ...]:
    """Rows of a word's hashed features; the first is the whole word's."""
    w = fold(form)
    n = len(w)
    out = [row(WORD, w, rows)]
    out += [row(1 + k, w[:k], rows) for k in (1, 2, 3) if n >= k]
    out += [row(4 + k, w[-k:], rows) for k in (1, 2, 3, 4) if n >= k]
    out.append(row(SHAPE, shape(form), rows))
    return tuple(out)
