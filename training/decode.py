"""Greedy decoding for choosing between checkpoints; the product decodes trees with Chu-Liu/Edmonds and does a little better."""

import torch

from labels import NAME_LABELS

NEVER = -1e9


def name_spans(scores):
    """Best BIO path over [tokens, labels] scores -> (first, last, type) spans."""
    n, m = scores.shape
    step = torch.zeros(m, m)
    start = torch.zeros(m)
    for j, label in enumerate(NAME_LABELS):
        if label.startswith("I-"):
            start[j] = NEVER
            for i, before in enumerate(NAME_LABELS):
                if before[2:] != label[2:] or before == "O":
                    step[i, j] = NEVER
    best = scores[0] + start
    back = []
    for k in range(1, n):
        total = best.unsqueeze(1) + step
        best, where = total.max(0)
        best = best + scores[k]
        back.append(where)
    at = int(best.argmax())
    path = [at]
    for where in reversed(back):
        at = int(where[at])
        path.append(at)
    tags = [NAME_LABELS[i] for i in reversed(path)]
    spans, first = [], None
    for k, tag in enumerate(tags + ["O"]):
        if first is not None and not tag.startswith("I-"):
            spans.append((first, k, tags[first][2:]))
            first = None
        if tag.startswith("B-"):
            first = k
    return spans
