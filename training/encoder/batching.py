"""Sentences -> padded batches of pieces and targets."""

import collections
import sys
from pathlib import Path

import torch

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import lemmas  # noqa: E402
from batches import recase, seeded  # noqa: E402, F401
from labels import NAME_LABELS  # noqa: E402
from pieces import CLS, SEP  # noqa: E402

LONGEST = 254
NO_SCRIPT = "0L"


class Inventory:
    """The closed lists: tags, lemma scripts, relations. Written into reader.json."""

    def __init__(self, upos, xpos, lemmas, rels):
        self.upos, self.xpos, self.lemmas, self.rels = upos, xpos, lemmas, rels
        self.upos_of, self.xpos_of, self.lemma_of, self.rel_of = ({t: i for i, t in enumerate(part)} for part in (upos, xpos, lemmas, rels))


def inventory_of(sentences):
    """Tags and relations of the treebanks, and the lemma scripts met three times or more."""
    labels = lambda key: sorted({x for s in sentences for x in s[key]})
    scripts = collections.Counter(lemmas.script(f, m) for s in sentences for f, m in zip(s["forms"], s["lemmas"]) if m != "_" or f == "_")
    return Inventory(labels("upos"), labels("xpos"), sorted(x for x, n in scripts.items() if n >= 3), labels("rels"))


def group(sentences, cut, most, rng):
    """Batches of at most `most` pieces, padding included, of sentences of like length, in random order."""
    sizes = [2 + sum(len(cut(f)[0]) for f in s["forms"]) for s in sentences]
    order = sorted(range(len(sentences)), key=lambda i: sizes[i] + rng.random() * 2)
    batches, batch, widest = [], [], 0
    for i in order:
        widest = max(widest, sizes[i])
        if batch and widest * (len(batch) + 1) > most:
            batches.append(batch)
            batch, widest = [], sizes[i]
        batch.append(sentences[i])
    batches.append(batch)
    rng.shuffle(batches)
    return batches


def fits(sentence, cut):
    return sum(len(cut(f)[0]) for f in sentence["forms"]) <= LONGEST


def scripts_of(sentence, inventory):
    """Index of each token's lemma script, -1 where the treebank has no lemma or the script is a rare one."""
    return [inventory.lemma_of.get(lemmas.script(f, m), -1) if m != "_" or f == "_" else -1 for f, m in zip(sentence["forms"], sentence["lemmas"])]


def tensors(sentences, inventory, cut, rng=None, recasing=0.0):
    """One batch. Targets that a sentence lacks are -1 (trees, tags) or nought (names)."""
    rows = []
    for s in sentences:
        forms = recase(s["forms"], recasing, rng) if rng else s["forms"]
        ids, cases, first = [CLS], [0], [0]
        for form in forms:
            found, case = cut(form)
            first.append(len(ids))
            ids += found
            cases += [case] * len(found)
        rows.append((ids + [SEP], cases + [0], first))
    width = max(len(r[0]) for r in rows)
    n = max(len(s["forms"]) for s in sentences)
    fill = lambda column, size, value: torch.tensor([r[column] + [value] * (size - len(r[column])) for r in rows])
    padded = lambda get: torch.tensor([(x := get(s)) + [-1] * (n - len(x)) for s in sentences])
    targets = lambda key, of: padded(lambda s: [of(x) for x in s[key]] if s.get(key) else [])
    names = torch.zeros(len(sentences), n, dtype=torch.long)
    for i, s in enumerate(sentences):
        if s.get("names"):
            names[i, : len(s["names"])] = torch.tensor(s["names"])
    lengths = torch.tensor([len(r[0]) for r in rows])
    mask = torch.arange(width).unsqueeze(0) < lengths.unsqueeze(1)
    return {
        "pieces": fill(0, width, 0),
        "cases": fill(1, width, 0),
        "mask": None if bool(mask.all()) else mask.view(len(rows), 1, 1, width),
        "first": fill(2, n + 1, 0),
        "lengths": torch.tensor([len(s["forms"]) for s in sentences]),
        "upos": targets("upos", lambda t: inventory.upos_of.get(t, -1)),
        "xpos": targets("xpos", lambda t: inventory.xpos_of.get(t, -1)),
        "lemmas": padded(lambda s: scripts_of(s, inventory) if s.get("lemmas") else []),
        "heads": targets("heads", lambda h: h),
        "rels": targets("rels", lambda r: inventory.rel_of.get(r, -1)),
        "names": ((names.unsqueeze(-1) >> torch.arange(len(NAME_LABELS))) & 1).bool(),
    }
