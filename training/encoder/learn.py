"""Trains the encoder and its heads. `python learn.py --data DATA --base MODEL_FOLDER --out .work/full.pt`; started again, it goes on where it was."""

import argparse
import collections
import copy
import os
import random
import time

import torch

import batching as B
import dataset
import everyday
import pieces
from labels import NAME_LABELS
from encoder import Network
from quantise import quantised
from scoring import WEIGHTS, losses, score


def network_for(inventory, dropout=0.3):
    return Network(len(inventory.upos), len(inventory.xpos), len(inventory.lemmas), len(NAME_LABELS), len(inventory.rels), dropout)


def groups_of(net, rate, head_rate, decay):
    """Parameters with their rates: the further from the heads, the smaller; none is decayed but matrices."""
    out = collections.defaultdict(list)
    for name, p in net.named_parameters():
        if not p.requires_grad:
            continue
        if name.startswith("encoder.layers."):
            r = rate * decay ** (len(net.encoder.layers) - 1 - int(name.split(".")[2]))
        elif name in ("encoder.share", "encoder.case.weight"):
            r = head_rate
        elif name.startswith("encoder."):
            r = rate * decay ** len(net.encoder.layers)
        else:
            r = head_rate
        out[r, p.dim() > 1].append(p)
    return [{"params": ps, "lr": r, "peak": r, "weight_decay": 0.01 if matrix else 0.0} for (r, matrix), ps in out.items()]


def epoch_of(data, epoch, seed):
    """Sentences of one pass: all of the treebanks, of what teaches names only a part, another in each pass."""
    rng = random.Random(seed * 1000 + epoch)
    shares = {"silver": 0.1, "synthetic": 0.5, "wnut": 0.4, "everyday": 0.4}
    return [s for name, part in sorted(data.items()) for s in part if rng.random() < shares.get(name, 1.0)]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", required=True)
    ap.add_argument("--base", required=True, help="folder with model.safetensors and vocab.txt")
    ap.add_argument("--out", required=True)
    ap.add_argument("--epochs", type=int, default=6)
    ap.add_argument("--batch", type=int, default=1800, help="pieces a batch")
    ap.add_argument("--rate", type=float, default=1.5e-4)
    ap.add_argument("--head-rate", type=float, default=1.2e-3)
    ap.add_argument("--decay", type=float, default=0.85)
    ap.add_argument("--rounded", type=int, default=2, help="so many last passes see weights rounded as they will be shipped")
    ap.add_argument("--seed", type=int, default=1)
    ap.add_argument("--threads", type=int, default=2)
    ap.add_argument("--half", action="store_true", help="products in bfloat16, several times faster on processors that have them")
    ap.add_argument("--stop", type=int, help="end after so many passes of the schedule")
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    rng = B.seeded(a.seed)
    cut = pieces.Cutter(pieces.load(os.path.join(a.base, "vocab.txt")))
    data = dataset.data(a.data)
    data["train"]["everyday"] = everyday.sentences(2000)
    train = {name: [s for s in part if B.fits(s, cut)] for name, part in data["train"].items()}
    dev = {name: [s for s in part if B.fits(s, cut)] for name, part in data["dev"].items()}
    inventory = B.inventory_of(train["ewt"] + train["gum"])
    net = network_for(inventory)
    net.encoder.start(os.path.join(a.base, "model.safetensors"))
    # The rows of pieces stay as they were pretrained: those of rare names would otherwise drift apart from those never met.
    net.encoder.piece.weight.requires_grad_(False)
    optimiser = torch.optim.AdamW(groups_of(net, a.rate, a.head_rate, a.decay), betas=(0.9, 0.98), eps=1e-8)
    average = copy.deepcopy(net).eval()
    followed, learnt = ([p for p in n.parameters() if p.requires_grad] for n in (average, net))
    first, step = 0, 0
    per_epoch = len(B.group(epoch_of(train, 0, a.seed), cut, a.batch, random.Random(0)))
    steps = a.epochs * per_epoch
    if os.path.exists(a.out + ".resume"):
        saved = torch.load(a.out + ".resume", weights_only=False)
        net.load_state_dict(saved["net"])
        average.load_state_dict(saved["average"])
        optimiser.load_state_dict(saved["optimiser"])
        first, step = saved["epoch"], saved["step"]
    began = time.time()
    print({k: len(v) for k, v in train.items()}, "steps", steps, "lists", *(len(x) for x in (inventory.upos, inventory.xpos, inventory.lemmas, inventory.rels)), flush=True)
    for epoch in range(first, a.stop or a.epochs):
        rng = random.Random(a.seed * 7919 + epoch)
        torch.manual_seed(a.seed * 7919 + epoch)
        total, tokens = collections.Counter(), 0
        for i, group in enumerate(B.group(epoch_of(train, epoch, a.seed), cut, a.batch, rng)):
            batch = B.tensors(group, inventory, cut, rng, 0.08)
            size = int(batch["lengths"].sum())
            for g in optimiser.param_groups:
                g["lr"] = g["peak"] * min((step + 1) / (0.06 * steps), max(0.02, 1 - (step - 0.06 * steps) / (0.94 * steps)))
            with quantised(net, epoch >= a.epochs - a.rounded), torch.autocast("cpu", torch.bfloat16, enabled=a.half):
                loss = losses(net, batch)
                (sum(WEIGHTS[k] * v for k, v in loss.items()) / size).backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
            keep = min(0.998, (step + 1) / (step + 20))
            with torch.no_grad():
                torch._foreach_mul_(followed, keep)
                torch._foreach_add_(followed, learnt, alpha=1 - keep)
            total.update({k: float(v.detach()) for k, v in loss.items()})
            tokens += size
            step += 1
            if i % 50 == 0:
                print(epoch, i, round(time.time() - began), {k: round(v / tokens, 3) for k, v in total.items()}, flush=True)
        print("pass", epoch, round(time.time() - began), *(f"{k} {score(average, inventory, cut, v)}" for k, v in dev.items()), flush=True)
        lists = (inventory.upos, inventory.xpos, inventory.lemmas, inventory.rels)
        torch.save({"net": average.state_dict(), "lists": lists}, a.out)
        torch.save({"net": net.state_dict(), "average": average.state_dict(), "optimiser": optimiser.state_dict(), "epoch": epoch + 1, "step": step}, a.out + ".resume")


if __name__ == "__main__":
    main()
