"""Trains the network. `python train.py --data ../../shared/data --out .work/model.pt [--start .work/pretrained.pt] [--minutes 30]`"""

import argparse
import collections
import copy
import math
import time

import torch
import torch.nn.functional as F

import batches as B
import dataset
import features as feats
from decode import name_spans
from labels import UNER
from network import Network

WEIGHTS = {"names": 1.0, "upos": 0.7, "xpos": 0.7, "arcs": 1.0, "rels": 1.0}


def inventory_of(train, words):
    """Words met twice in the training data, then `words`; tags and relations of the treebanks."""
    count = collections.Counter(feats.normal(f) for name, part in sorted(train.items()) for s in part for f in s["forms"])
    listed = [w for w, c in sorted(count.items(), key=lambda x: (-x[1], x[0])) if c >= 2]
    known = set(listed)
    listed += [w for w in words if w not in known]
    tree = [s for name in ("ewt", "gum") for s in train[name]]
    labels = lambda key: sorted({x for s in tree for x in s[key]})
    inventory = B.Inventory(["<unknown>"] + listed, labels("upos"), labels("xpos"), labels("rels"))
    inventory.count = [0] + [count[w] for w in listed]
    return inventory


def losses(net, batch):
    """Summed loss of each head over what the batch's sentences annotate."""
    rooted, (upos, xpos, names), arcs = net(batch)
    out = {}
    pad = torch.arange(arcs.size(2)).unsqueeze(0) > batch["lengths"].unsqueeze(1)
    arcs = arcs.masked_fill(pad.unsqueeze(1), -1e9)
    real = batch["heads"] >= 0
    out["upos"] = F.cross_entropy(upos.flatten(0, 1), batch["upos"].flatten(), ignore_index=-1, reduction="sum")
    out["xpos"] = F.cross_entropy(xpos.flatten(0, 1), batch["xpos"].flatten(), ignore_index=-1, reduction="sum")
    if real.any():
        out["arcs"] = F.cross_entropy(arcs[real], batch["heads"][real], reduction="sum")
        scores = net.relations(rooted, batch["heads"].clamp(min=0))
        out["rels"] = F.cross_entropy(scores[real], batch["rels"][real], ignore_index=-1, reduction="sum")
    told = batch["names"].any(-1)
    if told.any():
        logp = names[told].log_softmax(-1).masked_fill(~batch["names"][told], -1e9)
        out["names"] = -logp.logsumexp(-1).sum()
    return out


@torch.no_grad()
def score(net, inventory, sentences):
    """Accuracy of tags and (greedy) trees, F1 of names where gold."""
    right, total = collections.Counter(), 0
    found = told = hit = 0
    for chunk in range(0, len(sentences), 64):
        part = sentences[chunk : chunk + 64]
        batch = B.tensors(part, inventory)
        rooted, (upos, xpos, names), arcs = net(batch)
        if part[0].get("heads"):
            pad = torch.arange(arcs.size(2)).unsqueeze(0) > batch["lengths"].unsqueeze(1)
            heads = arcs.masked_fill(pad.unsqueeze(1), -1e9).argmax(-1)
            rels = net.relations(rooted, heads).argmax(-1)
            real = batch["heads"] >= 0
            total += int(real.sum())
            right["upos"] += int(((upos.argmax(-1) == batch["upos"]) & real).sum())
            right["xpos"] += int(((xpos.argmax(-1) == batch["xpos"]) & real).sum())
            good = (heads == batch["heads"]) & real
            right["uas"] += int(good.sum())
            right["las"] += int((good & (rels == batch["rels"])).sum())
        for i, s in enumerate(part):
            if "gold" in s:
                gold = {(a, b, UNER[t]) for a, b, t in s["gold"] if t in UNER}
                mine = {x for x in name_spans(names[i, : len(s["forms"])]) if x[2] in UNER.values()}
                found, told, hit = found + len(mine), told + len(gold), hit + len(mine & gold)
    out = {k: round(100 * v / total, 2) for k, v in right.items()} if total else {}
    if told:
        out.update(p=round(100 * hit / max(found, 1), 1), r=round(100 * hit / told, 1), f1=round(200 * hit / (found + told), 2))
    return out


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--start")
    ap.add_argument("--epochs", type=int, default=20)
    ap.add_argument("--batch", type=int, default=1600)
    ap.add_argument("--rate", type=float, default=1.5e-3)
    ap.add_argument("--stop", type=int, help="end after so many epochs of the schedule")
    ap.add_argument("--dropout", type=float, default=0.3)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=1)
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    rng = B.seeded(a.seed)
    data = dataset.data(a.data)
    start = torch.load(a.start) if a.start else None
    if start:
        inventory = B.Inventory(*start["lists"])
        inventory.count = start["count"]
    else:
        inventory = inventory_of(data["train"], [])
    net = Network(len(inventory.words), len(inventory.upos), len(inventory.xpos), len(inventory.rels), a.dropout)
    if start:
        net.load_state_dict(start["net"], strict=False)
    optimiser = torch.optim.Adam(net.parameters(), lr=a.rate, betas=(0.9, 0.95), eps=1e-8)
    sentences = [s for name, part in data["train"].items() for s in part]
    steps = a.epochs * len(B.group(sentences, a.batch, rng))
    forget = lambda w: rng.random() < 0.03 + 0.25 / (1 + inventory.count[w])
    average = copy.deepcopy(net).eval()
    step, began = 0, time.time()
    for epoch in range(a.stop or a.epochs):
        total, tokens = collections.Counter(), 0
        for group in B.group(sentences, a.batch, rng):
            batch = B.tensors(group, inventory, rng, forget, 0.08)
            loss = losses(net, batch)
            size = int(batch["lengths"].sum())
            optimiser.zero_grad(set_to_none=True)
            (sum(WEIGHTS[k] * v for k, v in loss.items()) / size).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            rate = a.rate * min(1, (step + 1) / 200) * (0.5 + 0.5 * math.cos(math.pi * step / steps)) + 1e-5
            for g in optimiser.param_groups:
                g["lr"] = rate
            optimiser.step()
            keep = min(0.998, (step + 1) / (step + 20))
            with torch.no_grad():
                torch._foreach_mul_(list(average.parameters()), keep)
                torch._foreach_add_(list(average.parameters()), list(net.parameters()), alpha=1 - keep)
            total.update({k: float(v.detach()) for k, v in loss.items()})
            tokens += size
            step += 1
        print(epoch, round(time.time() - began), {k: round(v / tokens, 3) for k, v in total.items()}, *(f"{k} {score(average, inventory, v)}" for k, v in data["dev"].items()), flush=True)
        torch.save({"net": average.state_dict(), "lists": (inventory.words, inventory.upos, inventory.xpos, inventory.rels), "count": inventory.count}, a.out)


if __name__ == "__main__":
    main()
