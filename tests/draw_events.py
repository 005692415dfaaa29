"""Draws coded events of raw news to be judged by reading, for the calibration of confidences (tests/calibration.py).

usage: draw_events.py RELATA RAW [--seed 1] [--count 200] > ROWS.jsonl
RAW is the folder of raw news (JSON lines, gzip). One row an event: the sentence of its trigger, code, sides, factuality, and the grounds of its
confidence (`relata explain`). The reader adds "right": whether code, source and target are those that the sentence in its report tells, and
"right_factuality".
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


def main():
    args = arguments(__doc__.splitlines()[0]).parse_args()
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
    for row in rng.sample(found, min(args.count, len(found))):
        print(json.dumps(row, ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main())
