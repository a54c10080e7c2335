"""Sentences -> padded batches of tensors."""

import random

import torch

import features as feats
from labels import NAME_LABELS

UNKNOWN = 0


class Inventory:
    """The closed lists: words, tags, relations. Written into the weights' JSON."""

    def __init__(self, words, upos, xpos, rels):
        self.words, self.upos, self.xpos, self.rels = words, upos, xpos, rels
        self.word_of = {w: i for i, w in enumerate(words)}
        self.upos_of = {t: i for i, t in enumerate(upos)}
        self.xpos_of = {t: i for i, t in enumerate(xpos)}
        self.rel_of = {t: i for i, t in enumerate(rels)}
        self.known = {}

    def features(self, form):
        """Features of a form, remembered."""
        if form not in self.known:
            text, grams, prefix, suffix, shape = feats.features(form)
            self.known[form] = (self.word_of.get(text, UNKNOWN), grams, prefix, suffix, shape)
        return self.known[form]


def form_features(inventory, forms, forget):
    """Tensors for distinct forms; `forget(word id)` says whether to hide a known word this time."""
    word, grams, offsets, prefix, suffix, shape = [], [], [], [], [], []
    for form in forms:
        w, g, p, s, sh = inventory.features(form)
        word.append(UNKNOWN if forget and forget(w) else w)
        offsets.append(len(grams))
        grams.extend(g)
        prefix.append(p)
        suffix.append(s)
        shape.append(sh)
    t = torch.tensor
    return {"word": t(word), "ngrams": t(grams), "offsets": t(offsets), "prefix": t(prefix), "suffix": t(suffix), "shape": t(shape)}


def recase(forms, chance, rng):
    """Now and then a sentence as a headline has it: all capitals, capitalised words, or all small."""
    if rng.random() >= chance:
        return forms
    way = rng.choice(["upper", "title", "lower"])
    if way == "upper":
        return [f.upper() if len(f.upper()) == len(f) else f for f in forms]
    if way == "lower":
        return [f.lower() if len(f.lower()) == len(f) else f for f in forms]
    return [f[0].upper() + f[1:] if len(f) > 3 else f for f in forms]


def group(sentences, tokens, rng):
    """Batches of about `tokens` tokens of sentences of like length, in random order."""
    order = sorted(range(len(sentences)), key=lambda i: (len(sentences[i]["forms"]) + rng.random() * 4))
    batches, batch, widest = [], [], 0
    for i in order:
        widest = max(widest, len(sentences[i]["forms"]))
        if batch and widest * (len(batch) + 1) > tokens:
            batches.append(batch)
            batch, widest = [], len(sentences[i]["forms"])
        batch.append(sentences[i])
    batches.append(batch)
    rng.shuffle(batches)
    return batches


def tensors(sentences, inventory, rng=None, forget=None, recasing=0.0):
    """One batch. Targets that a sentence lacks are -1 (trees, tags) or nought (names)."""
    n = max(len(s["forms"]) for s in sentences)
    index, rows = {}, []
    for s in sentences:
        forms = recase(s["forms"], recasing, rng) if rng else s["forms"]
        rows.append([index.setdefault(f, len(index)) for f in forms] + [0] * (n - len(forms)))

    def padded(key, value):
        return torch.tensor([[value(x) for x in s[key]] + [-1] * (n - len(s[key])) if s.get(key) else [-1] * n for s in sentences])

    names = torch.zeros(len(sentences), n, dtype=torch.long)
    for i, s in enumerate(sentences):
        if s.get("names"):
            names[i, : len(s["names"])] = torch.tensor(s["names"])
    bits = (names.unsqueeze(-1) >> torch.arange(len(NAME_LABELS))) & 1
    return {
        "forms": torch.tensor(rows),
        "lengths": torch.tensor([len(s["forms"]) for s in sentences]),
        "features": form_features(inventory, index, forget),
        "upos": padded("upos", lambda t: inventory.upos_of.get(t, -1)),
        "xpos": padded("xpos", lambda t: inventory.xpos_of.get(t, -1)),
        "heads": padded("heads", lambda h: h),
        "rels": padded("rels", lambda r: inventory.rel_of.get(r, -1)),
        "names": bits.bool(),
    }


def seeded(seed):
    torch.manual_seed(seed)
    return random.Random(seed)
