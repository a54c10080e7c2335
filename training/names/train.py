"""Learns how names of each tradition are made: python training/names/train.py OUT.json | --held-out

Naive Bayes over the stretches of one to three letters of each word of a name, as written and without marks. A stretch that a tradition's names
have or lack speaks for or against it by how much oftener it stands there than in all others; few names are drawn towards the mean of all, so that
a short list tells little rather than wrong things. With --held-out a seventh of the words is kept from learning, and the accuracy on names made
of those words alone is printed, with the scale at which the odds are honest. Needs numpy, Faker and anyascii.
"""
import base64
import collections
import json
import random
import sys
import zlib

import numpy as np

from lists import fold, names, traditions

LENGTH, MOST, PULL, FEWEST = 3, 400, 10, 3
KIN = 0.13  # so much that names of kin never differ eightfold, which is what counts as clear
SCALE = 0.6  # found with --held-out
STEP = 0.03  # of the weights as they are kept


def words_of(name):
    return [w for w in name.lower().replace("’", "'").replace("‘", "'").split() if len(w.strip(".-'")) > 1][:6]


def stretches(word):
    found = set()
    for form in {word, fold(word)}:
        marked = f"<{form}>"
        for n in range(1, LENGTH + 1):
            found |= {marked[i : i + n] for i in range(len(marked) - n + 1)}
    return found - {"<", ">"}


class Model:
    def __init__(self, lists, codes):
        counts = [collections.Counter() for _ in codes]
        totals = np.zeros(len(codes))
        for k, code in enumerate(codes):
            for kind in ("given", "family"):
                for word in sorted({w for name in lists[code][kind] for w in words_of(name)}):
                    counts[k].update(stretches(word))
                    totals[k] += 1
        every = collections.Counter()
        for c in counts:
            every.update(c)
        self.grams = sorted(g for g, n in every.items() if n >= FEWEST)
        self.at = {g: i for i, g in enumerate(self.grams)}
        table = np.array([[c[g] for c in counts] for g in self.grams], np.float64)
        usual = (table / totals).mean(1)
        # What a stretch says that a tradition's names lack depends on how many of its names are known alone.
        self.lacking = np.log(PULL / (totals + PULL))
        weights = np.log((table + PULL * usual[:, None]) / (totals + PULL) / usual[:, None]) - self.lacking
        self.kept = np.where(table > 0, np.round(weights / STEP).clip(0, 255), 0).astype(np.uint8)

    def scores(self, name):
        total = np.zeros(len(self.lacking))
        for word in words_of(name):
            rows = [self.at[g] for g in stretches(word) if g in self.at]
            if rows:
                total += (self.kept[rows].astype(float).sum(0) * STEP + len(rows) * self.lacking) / len(rows) ** 0.5
        return total


def held_out(word):
    return zlib.crc32(word.encode()) % 7 == 0


def drawn(rng, lists, orders):
    order = rng.choices([o for o, _ in orders], [w for _, w in orders])[0]
    parts = [rng.choice(lists["given"]) if p == "G" else rng.choice(lists["family"]) if p == "F" else p for p in order]
    return " ".join(parts)


def limited(lists, seed=3):
    rng = random.Random(seed)
    return {code: {kind: sorted(rng.sample(words, min(MOST, len(words)))) for kind, words in kinds.items()} for code, kinds in lists.items()}


def judged(lists, table, codes):
    model = Model({c: {k: [w for w in v if not held_out(w)] for k, v in lists[c].items()} for c in codes}, codes)
    rng = random.Random(1)
    rows, labels = [], []
    for label, code in enumerate(codes):
        kept = {k: [w for w in v if held_out(w)] for k, v in lists[code].items()}
        for _ in range(100 if all(kept.values()) else 0):
            rows.append(model.scores(drawn(rng, kept, table[code][0])))
            labels.append(label)
    scores, labels = np.array(rows), np.array(labels)
    at = np.arange(len(labels))
    other = np.array([rng.choice([k for k in range(len(codes)) if k != label]) for label in labels])

    def loss(scale):
        odds = np.exp((scores - scores.max(1, keepdims=True)) * scale)
        return -np.log(odds[at, labels] / odds.sum(1) + 1e-12).mean()

    best = min(np.arange(0.1, 2, 0.05), key=loss)
    right = scores.argmax(1) == labels
    print(f"scale {best:.2f}  right of {len(codes)}: {right.mean():.3f}  of two: {(scores[at, labels] > scores[at, other]).mean():.3f}")
    for k, code in enumerate(codes):
        own = labels == k
        pair = (scores[own, k] > scores[own, other[own]]).mean() if own.any() else float("nan")
        print(f"{code}\t{right[own].mean() if own.any() else float('nan'):.2f}\t{pair:.2f}")


def states_of(table, codes):
    """State -> how its people's names divide over the traditions, as pairs; a part goes to each tradition much like one of its own, which no name tells apart for sure."""
    states = {}
    for code in codes:
        for state, share in table[code][1].items():
            states.setdefault(state, {})[code] = share
    told = {}
    for state, shares in states.items():
        whole = sum(shares.values())
        kin = {table[code][2] for code in shares if shares[code] >= 0.2} - {None}
        mixed = {code: (1 - KIN) * shares.get(code, 0) / whole + (KIN if table[code][2] in kin else 0) for code in codes}
        told[state] = [[k, round(mixed[code], 3)] for k, code in enumerate(codes) if mixed[code] > 0.002]
    return told


def shipped(lists, table, codes):
    model = Model(lists, codes)
    data = bytearray()
    for row in model.kept:
        found = np.flatnonzero(row)
        data.append(len(found))
        for k in found:
            data += bytes([k, row[k]])
    return {
        "traditions": codes,
        "states": dict(sorted(states_of(table, codes).items())),
        "scale": SCALE,
        "step": STEP,
        "lacking": [round(float(x), 4) for x in model.lacking],
        "stretches": " ".join(model.grams),
        "weights": base64.b64encode(bytes(data)).decode(),
    }


def main():
    lists, table = limited(names()), traditions()
    codes = sorted(table)
    if "--held-out" in sys.argv:
        judged(lists, table, codes)
    else:
        with open(sys.argv[1], "w", encoding="utf-8") as out:
            json.dump(shipped(lists, table, codes), out, separators=(",", ":"), ensure_ascii=False)
            out.write("\n")


if __name__ == "__main__":
    main()
