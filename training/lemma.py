"""Lemma rules: `C|N|SUFFIX` (case, code points dropped, added) or `w|LEMMA`."""

from __future__ import annotations

from functools import lru_cache

from text import lower


def change_case(form: str, case: str) -> str:
    if case == "l":
        return lower(form)
    return form if case == "k" else form[:1] + lower(form[1:])


@lru_cache(maxsize=200_000)
def make_rule(form: str, lemma: str) -> str:
    """The cheapest rule from form to lemma; on a tie lower case, then kept, then title case."""
    best, cost = "w|" + lemma, 1000
    for case in "lkt":
        base = change_case(form, case)
        same = 0
        while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
            same += 1
        price = len(base) - same + len(lemma) - same
        if same > 0 and price < cost:
            best, cost = f"{case}|{len(base) - same}|{lemma[same:]}", price
    return best


def apply_rule(form: str, rule: str) -> str:
    case, rest = rule.split("|", 1)
    if case == "w":
        return rest
    count, suffix = rest.split("|", 1)
    base, n = change_case(form, case), int(count)
    if n > 0 and len(base) <= n:
        return base
    return base[: len(base) - n] + suffix
