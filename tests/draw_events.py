"""Draws coded events of raw news to be judged by reading, for the calibration of confidences (tests/calibration.py).

usage: draw_events.py RELATA RAW [--seed 1] [--count 200] [--judged FILE] > ROWS.jsonl
RAW is the folder of raw news (JSON lines, gzip). One row an event: the sentence of its trigger, code, sides, factuality, and the grounds of its
confidence (`relata explain`). The reader adds "right": whether code, source and target are those that the sentence in its report tells, and
"right_factuality". With --judged, no new events: those of FILE in this draw that the program still yields with the same code and sides, with
their judgement and the grounds they have now; an event that it no longer yields has no confidence to judge.
"""
import json
import random
import re
import sys

from reading_sample import arguments, draw, output


def grounds_of(relata, reports):
    """For each report, the grounds of each event, from `relata explain`, in the order of both."""
    text = output(relata, "explain", reports)
    return [re.findall(r", |[\w-]+", m) for m in re.findall(r"^     sure   [\d.]+: (.*)$", text, re.M)]


def key(row):
    return (row["report"], row["text"], row["trigger"], row["cameo"], tuple(row["source"]), tuple(row["target"]))


def still_yielded(found, judged):
    """The events found that were judged before, with what was judged."""
    rows = {key(row): row for row in map(json.loads, open(judged, encoding="utf-8"))}
    return [{**row, "right": rows[key(row)]["right"]} for row in found if key(row) in rows]


def main():
    parser = arguments(__doc__.splitlines()[0])
    parser.add_argument("--judged")
    args = parser.parse_args()
    rng = random.Random(args.seed)
    reports = draw(args.raw, rng)
    grounds = iter(grounds_of(args.relata, reports))
    found = []
    for record in map(json.loads, output(args.relata, "code", reports).splitlines()):
        names = {x["id"]: f"{x['name']} [{x.get('code')}]" for x in record["actors"]}
        for e in record["events"]:
            why = [g for g in next(grounds) if g != ", "]
            sentence = next((s for s in record["sentences"] if s[0] <= e["trigger"][0] < s[1]), e["span"])
            found.append({"report": record["id"], "date": record.get("published"), "text": record["text"][sentence[0]:sentence[1]],
                          "trigger": record["text"][e["trigger"][0]:e["trigger"][1]], "cameo": e["cameo"], "plover": e.get("plover"),
                          "source": [names[i] for i in e["source"]], "target": [names[i] for i in e["target"]],
                          "factuality": e["factuality"], "confidence": e["confidence"], "grounds": why})
    rows = still_yielded(found, args.judged) if args.judged else rng.sample(found, min(args.count, len(found)))
    for row in rows:
        print(json.dumps(row, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
