"""Losses, and scores on sentences with gold: accuracy of tags and (greedy) trees, F1 of names."""

import collections

import torch
import torch.nn.functional as F

import batching as B
from decode import name_spans
from labels import UNER

WEIGHTS = {"names": 1.0, "upos": 0.5, "xpos": 0.5, "lemmas": 0.3, "arcs": 1.0, "rels": 1.0}


def barred(arcs, lengths):
    """Arc scores with the heads beyond the end of a sentence ruled out."""
    beyond = torch.arange(arcs.size(2)).unsqueeze(0) > lengths.unsqueeze(1)
    return arcs.masked_fill(beyond.unsqueeze(1), -1e9)


def losses(net, batch):
    """Summed loss of each head over what the batch's sentences annotate."""
    rooted, (upos, xpos, scripts, names), arcs = net(batch)
    out = {}
    for key, scores in (("upos", upos), ("xpos", xpos), ("lemmas", scripts)):
        out[key] = F.cross_entropy(scores.flatten(0, 1), batch[key].flatten(), ignore_index=-1, reduction="sum")
    real = batch["heads"] >= 0
    if real.any():
        out["arcs"] = F.cross_entropy(barred(arcs, batch["lengths"])[real], batch["heads"][real], reduction="sum")
        out["rels"] = F.cross_entropy(net.relations(rooted, batch["heads"].clamp(min=0))[real], batch["rels"][real], ignore_index=-1, reduction="sum")
    told = batch["names"].any(-1)
    if told.any():
        out["names"] = -names[told].log_softmax(-1).masked_fill(~batch["names"][told], -1e9).logsumexp(-1).sum()
    return out


@torch.no_grad()
def score(net, inventory, cut, sentences):
    """Percentages. Names: first token, last token and kind right, of the kinds UNER has."""
    right, total = collections.Counter(), 0
    found = told = hit = 0
    ordered = sorted(sentences, key=lambda s: len(s["forms"]))
    for at in range(0, len(ordered), 48):
        part = ordered[at : at + 48]
        batch = B.tensors(part, inventory, cut)
        rooted, (upos, xpos, scripts, names), arcs = net(batch)
        if part[0].get("heads"):
            heads = barred(arcs, batch["lengths"]).argmax(-1)
            real = batch["heads"] >= 0
            total += int(real.sum())
            for key, scores in (("upos", upos), ("xpos", xpos), ("lemmas", scripts)):
                right[key] += int(((scores.argmax(-1) == batch[key]) & real).sum())
            good = (heads == batch["heads"]) & real
            right["uas"] += int(good.sum())
            right["las"] += int((good & (net.relations(rooted, heads).argmax(-1) == batch["rels"])).sum())
        for i, s in enumerate(part):
            if "gold" in s:
                gold = {(a, b, UNER[t]) for a, b, t in s["gold"] if t in UNER}
                mine = {x for x in name_spans(names[i, : len(s["forms"])]) if x[2] in UNER.values()}
                found, told, hit = found + len(mine), told + len(gold), hit + len(mine & gold)
    out = {k: round(100 * v / total, 2) for k, v in right.items()} if total else {}
    if told:
        out.update(p=round(100 * hit / max(found, 1), 1), r=round(100 * hit / told, 1), f1=round(200 * hit / (found + told), 2))
    return out
