"""Quick scores on gold words during the fit; relations without subtypes, as the scorers count."""

from __future__ import annotations

from pathlib import Path

import torch

from corpora import Sentence, conllu
from examples import Maker, name_sentences, split_batches
from network import Network
from tree import best_names, spans


def dev_sets(data: Path) -> dict[str, list[Sentence]]:
    syntax, ner = data / "syntax", data / "ner"
    return {
        "ewt": conllu(syntax / "ewt.dev.conllu.gz"),
        "gum": conllu(syntax / "gum.dev.conllu.gz"),
        "uner": name_sentences(ner / "uner-ewt.dev.iob2", "uner"),
        "wikigold": [s for s in name_sentences(ner / "wikigold.dev.iob2", "misc") if len(s.words) < 120],
    }


def f1(right: int, gold: int, found: int) -> float:
    return 2 * right / max(1, gold + found)


@torch.no_grad()
def score(net: Network, maker: Maker, sentences: list[Sentence]) -> dict[str, float]:
    """Accuracy of tags, lemmas, heads (no tree constraint) or name F1, whichever the set has."""
    net.eval()
    labels = maker.labels
    words = tag = upos = lemma = uas = las = right = gold_spans = found_spans = 0
    for part in split_batches(sentences, 3000, None):
        b = maker.make(part, None)
        x, h = net.encode(b)
        convention = b.sentences[0].convention
        if convention:
            z = net.names[convention](h).log_softmax(2).numpy()
            for i, s in enumerate(b.sentences):
                got = spans(best_names(z[i, : len(s.words)], labels.names[convention]))
                gold = spans(s.names)
                right, gold_spans, found_spans = right + len(got & gold), gold_spans + len(gold), found_spans + len(got)
        if b.sentences[0].heads:
            heads = net.arcs(h, b.lengths).argmax(2)
            rel, rules, tags = net.rel(h, heads).argmax(2), net.lemma(h, x).argmax(2), net.tags(h).argmax(2)
            for i, s in enumerate(b.sentences):
                for t in range(len(s.words)):
                    words += 1
                    got_tag = labels.tags[tags[i, t]]
                    tag += got_tag == s.tags[t]
                    upos += got_tag.split("|")[0] == s.tags[t].split("|")[0]
                    lemma += int(b.lemmas.has[i, t] and rules[i, t] == b.lemmas.ids[i, t, 0])
                    if heads[i, t] == s.heads[t]:
                        uas += 1
                        las += labels.relations[rel[i, t]].split(":")[0] == s.relations[t].split(":")[0]
    if words:
        return {"UPOS": upos / words, "tag": tag / words, "lemma": lemma / words, "UAS": uas / words, "LAS": las / words}
    return {"F1": f1(right, gold_spans, found_spans)}
