#!/usr/bin/env python3
"""Looks over who's who in lexicon/actors: terms, names that clash, years without a holder, counts.

    python3 tests/lexicon/whoswho.py                    faults only; exit status 1 if there is one
    python3 tests/lexicon/whoswho.py --gaps             countries and years without an entry for an office
    python3 tests/lexicon/whoswho.py --shared           forms that several entries claim at one time, for the report to decide
    python3 tests/lexicon/whoswho.py --common FILE...   forms that these texts (JSON lines, .gz too) also write in small letters
    python3 tests/lexicon/whoswho.py --sample N SEED    N entries to be judged by hand
"""
from __future__ import annotations

import argparse
import collections
import dataclasses
import gzip
import itertools
import json
import pathlib
import random
import re
import sys
import unicodedata

FOLDER = pathlib.Path(__file__).resolve().parent.parent.parent / "lexicon"
FIRST_YEAR, LAST_YEAR, FIRST_MINISTER_YEAR = 1990, 2026, 2000
HEADS = re.compile(
    r"(?i)(acting |interim |caretaker |transitional )?(president|prime minister|premier|chancellor|federal chancellor|taoiseach|king|queen|emir|sultan|"
    r"emperor|pope|prince|grand duke|supreme leader|head of state|captain regent|co-prince|chairman of the .*|minister of state|governor-general|.*ruler|"
    r".*leader of the country|.*head of government|o le ao o le malo|state counsellor|american civil administrator|first secretary|high representative)"
)
OFFICES = {
    "foreign minister": re.compile(r"(?i)(acting )?(foreign minister|foreign secretary|secretary of state|secretary for relations with states)"),
    "defence minister": re.compile(r"(?i)(acting )?(defence minister|defence secretary|secretary of defense)"),
}
DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")


@dataclasses.dataclass
class Term:
    title: str
    start: str = ""
    end: str = ""

    def holds(self, begin: str, end: str) -> bool:
        """Whether the term touches these days."""
        return (not self.start or self.start <= end) and (not self.end or self.end + "~" >= begin)


@dataclasses.dataclass
class Entry:
    where: str
    kind: str
    names: list[str]
    fields: dict[str, str] = dataclasses.field(default_factory=dict)
    terms: list[Term] = dataclasses.field(default_factory=list)

    @property
    def forms(self) -> list[str]:
        return self.names + [f.strip() for f in self.fields.get("forms", "").split(",") if f.strip()]

    @property
    def code(self) -> str:
        return self.fields.get("code") or self.fields.get("country", "")

    def spans(self) -> list[Term]:
        """When the entry holds: its terms, else its own dates."""
        return self.terms or [Term("", self.fields.get("from", ""), self.fields.get("to", ""))]


def read(path: pathlib.Path) -> list[Entry]:
    """The entries of a file in the form that docs/lexicon.md describes."""
    entries: list[Entry] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        columns = re.split(r" {2,}", line.strip())
        if not line.startswith(" "):
            kind, _, names = columns[0].partition(" ")
            entries.append(Entry(f"{path.relative_to(FOLDER.parent)}:{number}", kind, [n.strip() for n in names.split(",")]))
            columns = columns[1:]
        entry = entries[-1]
        for column in columns:
            key, _, value = column.partition(" ")
            value = value.strip()
            if key == "term":
                entry.terms.append(Term(value))
            elif entry.terms and key in ("from", "to"):
                setattr(entry.terms[-1], "start" if key == "from" else "end", value)
            elif key == "forms" and key in entry.fields:
                entry.fields[key] += ", " + value
            elif not (entry.terms and key == "sector"):
                entry.fields[key] = value
    return entries


LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss"})


def fold(text: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.lower().translate(LETTERS)) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[.,()\"]", "", plain.replace("’", "'")).replace("-", " ").replace("'", " ").replace("/", " ").split())


def date_faults(entry: Entry) -> list[str]:
    faults = []
    for term in entry.spans():
        for day in (term.start, term.end):
            if day and not DATE.fullmatch(day):
                faults.append(f"{entry.where}: {day} is no date")
        if term.start and term.end and term.start[: len(term.end)] > term.end[: len(term.start)]:
            faults.append(f"{entry.where}: {entry.names[0]}, {term.title}: ends {term.end}, before it begins {term.start}")
        if term.start and term.end and entry.kind == "person" and int(term.end[:4]) - int(term.start[:4]) > 71:
            faults.append(f"{entry.where}: {entry.names[0]}, {term.title}: a term of more than 71 years")
        if max(term.start, term.end)[:4] > str(LAST_YEAR):
            faults.append(f"{entry.where}: {entry.names[0]}: a date after {LAST_YEAR}")
    by_title = collections.defaultdict(list)
    for term in entry.terms:
        by_title[fold(term.title)].append(term)
    for terms in by_title.values():
        terms.sort(key=lambda t: t.start)
        for one, two in itertools.pairwise(terms):
            if not one.end or one.end > two.start[: len(one.end)]:
                faults.append(f"{entry.where}: {entry.names[0]}, {one.title}: two terms at once ({one.start} and {two.start})")
    return faults


def at_once(one: Entry, two: Entry) -> bool:
    """Whether both hold on a day; a handover on one day does not count."""
    return any(a.holds(b.start or "0", b.end or "9") and a.start != (b.end or "-") and b.start != (a.end or "-") for a in one.spans() for b in two.spans())


def clashes(entries: list[Entry]) -> tuple[list[str], list[str]]:
    """Names that two entries of one country claim for the same days, which is a fault, and forms that only the report can decide: acronyms,
    surnames in a family, parties of two countries."""
    claims = collections.defaultdict(list)
    for entry in entries:
        for form in {fold(f) for f in entry.forms}:
            claims[form].append(entry)
    faults, shared = [], []
    for form, claimants in sorted(claims.items()):
        for one, two in itertools.combinations(claimants, 2):
            if at_once(one, two):
                text = f'{two.where}: "{form}" is {two.names[0]} ({two.code}) and also {one.names[0]} ({one.code}, {one.where})'
                (faults if " " in form and one.code == two.code else shared).append(text)
    return faults, shared


def word_faults(entries: list[Entry]) -> list[str]:
    """Forms of one word that are also a country, a people or a word for people."""
    words: dict[str, str] = {}
    for country in read(FOLDER / "actors/countries.lex"):
        for key in ("name", "forms", "adjectives", "people", "capital"):
            for name in country.fields.get(key, "").split(","):
                words[fold(name)] = f"{key} of {country.names[0]}"
    for path in sorted((FOLDER / "agents").glob("*.lex")):
        for entry in read(path):
            if entry.fields.get("kind") != "organisation":  # "congress" anywhere, "Congress" in one country
                words.update((fold(form), f"{entry.kind} {entry.names[0]}") for form in entry.forms)
    faults = []
    for entry in entries:
        faults += [f"{entry.where}: \"{form}\" ({entry.names[0]}) is also {words[fold(form)]}" for form in entry.forms if fold(form) in words]
    return faults


def years_without(terms: list[Term], first: int, last: int) -> list[int]:
    return [y for y in range(first, last + 1) if not any(t.start and t.holds(f"{y}", f"{y}-12-31") for t in terms)]


def runs(years: list[int]) -> str:
    parts: list[list[int]] = []
    for year in years:
        if parts and parts[-1][-1] == year - 1:
            parts[-1].append(year)
        else:
            parts.append([year])
    return ", ".join(str(p[0]) if len(p) == 1 else f"{p[0]}-{p[-1]}" for p in parts)


def print_gaps(persons: list[Entry]) -> None:
    by_country = collections.defaultdict(list)
    for person in persons:
        by_country[person.code].extend(person.terms)
    countries = [c for c in read(FOLDER / "actors/countries.lex") if "note" not in c.fields]
    for office in ["head of state or government", *OFFICES]:
        missing = holders = wanted = 0
        print(f"--- years without a {office}")
        for country in countries:
            first = max(int(country.fields.get("from", "0")[:4]), FIRST_YEAR if office.startswith("head") else FIRST_MINISTER_YEAR)
            last = min(int(country.fields.get("to", "9999")[:4]), LAST_YEAR)
            pattern = OFFICES.get(office, HEADS)
            terms = [t for t in by_country[country.names[0]] if pattern.fullmatch(t.title)]
            years = years_without(terms, first, last)
            wanted += max(0, last - first + 1)
            holders += len(terms)
            missing += len(years)
            if years:
                print(f"{country.names[0]}  {country.fields['name']}: {runs(years)}")
        print(f"{missing} of {wanted} years; {holders} terms\n")


def print_common(entries: list[Entry], paths: list[str]) -> None:
    small: collections.Counter[str] = collections.Counter()
    for path in paths:
        data = pathlib.Path(path).read_bytes()
        text = (gzip.decompress(data) if path.endswith(".gz") else data).decode()
        for line in text.splitlines():
            small.update(re.findall(r"\b[a-z]{2,}\b", json.loads(line)["text"]))
    for entry in entries:
        for form in entry.forms:
            if " " not in form and not form.isupper() and small[fold(form)] > 3:
                print(f"{small[fold(form)]:7} {form}  ({entry.names[0]}, {entry.where})")


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--gaps", action="store_true")
    arguments.add_argument("--shared", action="store_true")
    arguments.add_argument("--common", nargs="+", metavar="FILE", default=[])
    arguments.add_argument("--sample", nargs=2, type=int, metavar=("N", "SEED"))
    options = arguments.parse_args()
    entries = [e for path in sorted((FOLDER / "actors").glob("*.lex")) if path.name != "countries.lex" for e in read(path)]
    persons = [e for e in entries if e.kind == "person"]
    if options.gaps:
        print_gaps(persons)
    if options.common:
        print_common(entries, options.common)
    if options.sample:
        for entry in random.Random(options.sample[1]).sample(entries, options.sample[0]):
            print(entry.where, entry.names[0], entry.code, "; ".join(f"{t.title} {t.start}..{t.end}" for t in entry.terms), sep="  ")
    known = {c.names[0] for c in read(FOLDER / "actors/countries.lex")}
    same_names, shared = clashes(entries)
    if options.shared:
        print(*shared, sep="\n")
    faults = [f for e in entries for f in date_faults(e)] + same_names + word_faults(entries)
    faults += [f"{e.where}: {e.names[0]}: no country {e.fields['country']}" for e in entries if e.fields.get("country", "") not in known | {""}]
    faults += [f"{e.where}: {e.names[0]} has no term" for e in persons if not e.terms]
    print(*faults, sep="\n", end="\n" if faults else "")
    counts = collections.Counter(
        "persons" if e.kind == "person" else "international bodies" if e.code.startswith("IGO") else "non-governmental organisations" if e.code.startswith("NGO")
        else "groups and movements" if e.fields.get("kind") == "group" else "bodies of a country"
        for e in entries
    )
    print("whoswho: " + ", ".join(f"{n} {what}" for what, n in sorted(counts.items())) + f", {sum(len(p.terms) for p in persons)} terms; {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
