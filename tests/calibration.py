"""How good the confidences of events are, and the weights that they are made of.

usage: calibration.py [--fit LEXICON_FILE] [--curve SVG] [--judged FILE]
Reads events that were judged by reading (tests/data/judged/events.jsonl; tests/draw_events.py draws new ones), fits a regularised logistic
regression over the grounds of each event in ten folds, and prints the expected calibration error (bins of equal count) and the Brier score of the events
left out, beside those of the base rate. --fit writes the weights of a fit on all of them, --curve draws predicted against found shares.
"""
import argparse
import json
import pathlib
import sys

import numpy as np

HERE = pathlib.Path(__file__).resolve().parent
FOLDS, BINS, SEED, RIDGE = 10, 5, 5, 8.0


def fit(x, y):
    """Weights of a logistic regression, the first column's not held down (Newton's method)."""
    ridge = np.full(x.shape[1], RIDGE)
    ridge[0] = 1e-6
    w = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ w))
        step = np.linalg.solve((x.T * (p * (1 - p))) @ x + np.diag(ridge), x.T @ (y - p) - ridge * w)
        w += step
        if np.abs(step).max() < 1e-8:
            break
    return w


def left_out(x, y):
    """The probability of each event by the weights of the folds that it is not in."""
    order = np.random.default_rng(SEED).permutation(len(y))
    p = np.zeros(len(y))
    for k in range(FOLDS):
        out = order[k::FOLDS]
        rest = np.setdiff1d(order, out)
        p[out] = 1 / (1 + np.exp(-x[out] @ fit(x[rest], y[rest])))
    return p


def bins_of(p, y):
    """(predicted, found, how many) of bins of equal count, by rising probability."""
    return [(p[b].mean(), y[b].mean(), len(b)) for b in np.array_split(np.argsort(p, kind="stable"), BINS)]


def draw(bins, path):
    size, edge = 320, 44

    def at(v):
        return edge + v * size

    dots = "".join(f'<circle cx="{at(p):.1f}" cy="{edge + size - f * size:.1f}" r="{3 + n ** 0.5 / 2:.1f}" fill="#2f6f8f" fill-opacity=".75"/>' for p, f, n in bins)
    ticks = "".join(f'<text x="{at(v):.0f}" y="{edge + size + 18}" text-anchor="middle">{v:.1f}</text><text x="{edge - 8}" y="{edge + size - v * size + 4:.0f}" text-anchor="end">{v:.1f}</text>'
                    f'<path d="M{at(v):.0f} {edge}V{edge + size}M{edge} {edge + size - v * size:.0f}H{edge + size}" stroke="#ddd"/>' for v in (0, 0.2, 0.4, 0.6, 0.8, 1.0))
    path.write_text(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size + 2 * edge} {size + 2 * edge + 10}" font-family="sans-serif" font-size="12" fill="#333">'
                    f'<rect width="100%" height="100%" fill="#fff"/>{ticks}<path d="M{edge} {edge + size}L{edge + size} {edge}" stroke="#999" stroke-dasharray="4 4"/>{dots}'
                    f'<text x="{edge + size / 2}" y="{edge + size + 38}" text-anchor="middle">confidence</text>'
                    f'<text x="{edge}" y="{edge - 16}">share of events that are right</text></svg>\n')


def main():
    a = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    a.add_argument("--judged", type=pathlib.Path, default=HERE / "data/judged/events.jsonl")
    a.add_argument("--fit", type=pathlib.Path)
    a.add_argument("--curve", type=pathlib.Path)
    args = a.parse_args()
    rows = [json.loads(line) for line in args.judged.read_text().splitlines()]
    names = ["any", *sorted({g for r in rows for g in r["grounds"]} - {"any"})]
    x = np.array([[float(n in r["grounds"]) for n in names] for r in rows])
    y = np.array([float(r["right"]) for r in rows])
    p = left_out(x, y)
    bins = bins_of(p, y)
    error = sum(n * abs(predicted - found) for predicted, found, n in bins) / len(y)
    print(f"{len(y)} events, right {y.mean():.3f}")
    print(f"expected calibration error {error:.3f} ({BINS} bins of equal count, {FOLDS} folds)")
    print(f"Brier score {np.mean((p - y) ** 2):.3f}, of the base rate {np.mean((y.mean() - y) ** 2):.3f}")
    for predicted, found, n in bins:
        print(f"  confidence {predicted:.2f}   right {found:.2f}   of {n}")
    if args.curve:
        draw(bins, args.curve)
    if args.fit:
        head = args.fit.read_text().split("\nweight ")[0].rstrip("\n")
        lines = [f"weight {n}   value {w:.2f}" for n, w in zip(names, fit(x, y))]
        args.fit.write_text(head + "\n\n" + "\n".join(lines) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
