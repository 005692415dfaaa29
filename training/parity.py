"""Sentences of our own, parsed by `quantised.py`, for the C++ tests to compare with."""

from __future__ import annotations

import json
from pathlib import Path

from model_file import read_model
from quantised import Quantised

SENTENCES = [
    "Norway 's foreign minister met Iceland 's ambassador in Reykjavik on Tuesday .",
    "“ We will not withdraw , ” General Okafor told reporters in Port Ilmar .",
    "The rebels did n't sign the agreement because talks had collapsed .",
    "Troops backed by drones attacked two villages near the border , killing 14 people .",
    "President Maria Lindqvist denied that her government had offered aid to the militia .",
    "According to the ministry , 3,500 refugees crossed the river last week .",
    "UN OFFICIALS URGE CEASEFIRE",
    "Workers at the Halden steel plant went on strike after wages were cut by 12 % .",
    "He said he might resign if parliament rejects the budget .",
    "Stop !",
    "Talks between Peru and Chile , which began in 2019 , were suspended by both sides .",
    "The U.S. Senate has approved sanctions against Belmar Oil Corp. , its chairman said .",
]


def write_parity(model: Path, out: Path) -> None:
    """Labels of each word, and for other readers of the model rounded scores: as the root's word, of its head, of its tag."""
    net = Quantised(model)
    rows = []
    for text in SENTENCES:
        words = text.split(" ")
        p = net.parse(words)
        rows.append({
            "words": words,
            "tags": p.tags,
            "lemmas": p.lemmas,
            "heads": p.heads,
            "relations": p.relations,
            "names": p.names,
            "names_misc": p.misc,
            "root_scores": [round(float(x), 3) for x in p.arc_scores[:, 0]],
            "head_scores": [round(float(p.arc_scores[i, h]), 3) for i, h in enumerate(p.heads)],
            "tag_scores": [round(float(x.max()), 3) for x in p.tag_scores],
        })
    made = read_model(model)[0]["made"]
    text = json.dumps({"made": made, "sentences": rows}, ensure_ascii=False, indent=1)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text + "\n", encoding="utf-8")
