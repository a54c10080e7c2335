"""Pretrains word vectors and both LSTM layers as language models on raw text, before training.

The first layer predicts the next word (forwards) and the one before (backwards); the second predicts hidden words from both sides.
Usage: `python pretrain.py --data DATA --text .work/text.txt --out .work/pretrained.pt`
"""

import argparse
import collections
import math
import time

import torch
from torch import nn
import torch.nn.functional as F

import batches as B
import dataset
import features as feats
import train as T
from network import SIZES, Network, reversal

MASK = "\ue000"
SAMPLED = 1500


class Heads(nn.Module):
    def __init__(self, words):
        super().__init__()
        self.ahead = nn.Linear(SIZES["hidden"], SIZES["word"])
        self.back = nn.Linear(SIZES["hidden"], SIZES["word"])
        self.hidden = nn.Linear(2 * SIZES["hidden"], SIZES["word"])
        self.bias = nn.Parameter(torch.zeros(words))


def word_loss(states, targets, candidates, table, bias):
    """Cross entropy among the batch's own words and a sample."""
    place = torch.full((table.size(0),), -1)
    place[candidates] = torch.arange(len(candidates))
    keep = targets > 0
    scores = states[keep] @ table[candidates].t() + bias[candidates]
    return F.cross_entropy(scores, place[targets[keep]], reduction="sum"), int(keep.sum())


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", required=True)
    ap.add_argument("--text", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=2)
    ap.add_argument("--batch", type=int, default=2400)
    ap.add_argument("--rate", type=float, default=3e-3)
    ap.add_argument("--words", type=int, default=40000)
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=1)
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    rng = B.seeded(a.seed)
    data = dataset.data(a.data)
    sentences = [{"forms": line.split()} for line in open(a.text, encoding="utf8")]
    norms = {}
    count = collections.Counter()
    for s in sentences:
        for f in s["forms"]:
            if f not in norms:
                norms[f] = feats.normal(f)
            count[norms[f]] += 1
    inventory = T.inventory_of(data["train"], [])
    have = set(inventory.words)
    more = [w for w, c in sorted(count.items(), key=lambda x: (-x[1], x[0])) if c >= 3 and w not in have]
    inventory = T.inventory_of(data["train"], more[: max(0, a.words - len(inventory.words))])
    inventory.count = [0] + [max(count[w], 1) for w in inventory.words[1:]]
    sentences += [{"forms": s["forms"]} for name, part in sorted(data["train"].items()) if name not in ("silver", "synthetic") for s in part if 3 < len(s["forms"]) < 80]
    net = Network(len(inventory.words), len(inventory.upos), len(inventory.xpos), len(inventory.rels), dropout=0.1)
    heads = Heads(len(inventory.words))
    parameters = [p for p in net.parameters()] + [p for p in heads.parameters()]
    optimiser = torch.optim.Adam(parameters, lr=a.rate, betas=(0.9, 0.98))
    frequency = torch.tensor([0.0] + [c**0.6 for c in inventory.count[1:]])
    steps = a.epochs * len(B.group(sentences, a.batch, rng))
    step, began = 0, time.time()
    forget = lambda w: rng.random() < 0.04 + 0.5 / (1 + inventory.count[w])
    print(len(inventory.words), "words", len(sentences), "sentences", steps, "steps", flush=True)
    sums = collections.Counter()
    for epoch in range(a.epochs):
        for group in B.group(sentences, a.batch, rng):
            true = [[inventory.features(f)[0] for f in s["forms"]] for s in group]
            masked = [[rng.random() < 0.15 for _ in s["forms"]] for s in group]
            batch = B.tensors([{"forms": [MASK if m else f for f, m in zip(s["forms"], hide)]} for s, hide in zip(group, masked)], inventory, rng, forget, 0.04)
            width = batch["forms"].size(1)
            pad = lambda rows: torch.tensor([r + [0] * (width - len(r)) for r in rows])
            target, hide = pad(true), pad([[int(x) for x in m] for m in masked]).bool()
            flip = reversal(batch["lengths"], width)
            ahead, back = net.first(net.words(batch), flip)
            ahead, back = F.dropout(ahead, 0.1), F.dropout(back, 0.1)
            top = torch.cat(net.second(torch.cat([ahead, back], -1), flip), -1)
            table = net.encoder.word.weight
            candidates = torch.unique(torch.cat([target.flatten(), torch.multinomial(frequency, SAMPLED)]))
            one, n1 = word_loss(heads.ahead(ahead[:, :-1]).flatten(0, 1), target[:, 1:].flatten(), candidates, table, heads.bias)
            two, n2 = word_loss(heads.back(back[:, 1:]).flatten(0, 1), target[:, :-1].flatten() * (target[:, 1:] > 0).flatten(), candidates, table, heads.bias)
            three, n3 = word_loss(heads.hidden(top[hide]), target[hide], candidates, table, heads.bias)
            optimiser.zero_grad(set_to_none=True)
            (one / n1 + two / n2 + three / max(n3, 1)).backward()
            torch.nn.utils.clip_grad_norm_(parameters, 1.0)
            rate = a.rate * min(1, (step + 1) / 300) * (0.5 + 0.5 * math.cos(math.pi * step / steps)) + 1e-5
            for g in optimiser.param_groups:
                g["lr"] = rate
            optimiser.step()
            step += 1
            sums.update(ahead=float(one.detach()), back=float(two.detach()), hidden=float(three.detach()), n1=n1, n2=n2, n3=n3)
            if step % 100 == 0:
                print(epoch, step, round(time.time() - began), *(round(sums[k] / sums[n], 3) for k, n in (("ahead", "n1"), ("back", "n2"), ("hidden", "n3"))), flush=True)
                sums.clear()
        keep = {k: v for k, v in net.state_dict().items() if k.startswith(("encoder", "first", "second"))}
        torch.save({"net": keep, "lists": (inventory.words, inventory.upos, inventory.xpos, inventory.rels), "count": inventory.count}, a.out)


if __name__ == "__main__":
    main()
