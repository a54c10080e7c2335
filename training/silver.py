"""Names in raw diplomatic text that general knowledge tells for sure: states, nationalities, what follows a title, ministries.

Everything else that is capitalised is left open (any label), small words are outside. White House texts name few people very often,
so most names after titles are replaced by made-up ones from `lexicon.py`.
"""

import random
import re

import labels as L
from corpora import KNOWN, spans_to_masks
from demonyms import NATIONALITIES
from lexicon import FAMILY, GIVEN, OFFICES, TITLE_ENDS

SMALL = {"of", "and", "the", "for", "on", "in", "to", "&", "-", "with", "at", "by"}
HEADS = {"Ministry", "Department", "Office", "Agency", "University", "Bank", "Institute", "Embassy", "Council", "Commission", "Committee", "Organization", "Organisation", "Directorate"}


def sentence(forms, rng):
    """One annotated sentence, or None where nothing in it is sure."""
    forms = list(forms)
    spans, i = [], 0
    while i < len(forms):
        state, kind = next(((n, k) for n in (4, 3, 2, 1) if i + n <= len(forms) for k, known in KNOWN if " ".join(forms[i : i + n]) in known), (0, None))
        if state and not (i + state < len(forms) and forms[i + state][0].isupper()) and not (i and forms[i - 1][0].isupper()):
            spans.append((i, i + state, kind))
            i += state
        elif forms[i] in TITLE_ENDS and i + 1 < len(forms) and forms[i] not in ("General", "Chief") and re.fullmatch(r"[A-Z][a-zà-ÿ]+", forms[i + 1]) and forms[i + 1] not in TITLE_ENDS:
            last = i + 2
            while last < len(forms) and last < i + 5 and re.fullmatch(r"[A-Z][\w.]*", forms[last]):
                last += 1
            if last - i - 1 <= 3 and not any(f in OFFICES or f in NATIONALITIES for f in forms[i + 1 : last]) and not (last < len(forms) and forms[last] in SMALL - {"and", "of", "in", "on", "to", "at", "by", "with", "for"}):
                if rng.random() < 0.8:
                    name = [rng.choice(GIVEN), rng.choice(FAMILY)] if rng.random() < 0.6 else [rng.choice(FAMILY)]
                    forms[i + 1 : last] = name
                    last = i + 1 + len(name)
                spans.append((i + 1, last, "person"))
                i = last
            else:
                i += 1
        elif forms[i] in HEADS and not (i and forms[i - 1][0].isupper()) and i + 2 < len(forms) and forms[i + 1] in ("of", "for") and forms[i + 2][0].isupper():
            last = i + 3
            while last < len(forms) and forms[last][0].isupper() or (last + 1 < len(forms) and forms[last] in ("and", "of", "&") and forms[last - 1][0].isupper() and forms[last + 1][0].isupper()):
                last += 1
            spans.append((i, last, "organisation"))
            i = last
        else:
            i += 1
    if not spans:
        return None
    masks = spans_to_masks(len(forms), spans, forms)
    covered = {k for a, b, _ in spans for k in range(a, b)}
    for k, form in enumerate(forms):
        if k in covered or masks[k] != L.OUTSIDE:
            continue
        if (k > 0 and form[0].isupper() and form not in TITLE_ENDS and form not in OFFICES) or (k == 0 and form[0].isupper() and form.isupper()) or form[0].isdigit() or form in ("-", "&"):
            masks[k] = L.ANY
        elif form in SMALL and 0 < k < len(forms) - 1 and forms[k - 1][0].isupper() and forms[k + 1][0].isupper():
            masks[k] = L.ANY
    return {"forms": forms, "upos": None, "names": masks}


def sentences(path, count, seed=7):
    rng = random.Random(seed)
    lines = open(path, encoding="utf8").read().split("\n")
    rng.shuffle(lines)
    out = []
    for line in lines:
        forms = line.split()
        if 6 <= len(forms) <= 50 and sum(f.isupper() and len(f) > 1 for f in forms) < len(forms) / 3:
            s = sentence(forms, rng)
            if s:
                out.append(s)
        if len(out) == count:
            break
    return out
