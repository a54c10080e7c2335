"""re3d documents, tokenised by `tokenise.ts`, with its entities cut down to names: it marks descriptions ("the camp") and titles as well."""

import collections
import json

import labels as L
from corpora import TITLES, spans_to_masks
from demonyms import NATIONALITIES
from lexicon import STATES


PRONOUNS = set("i we he she it they you her his him our us them who airmen soldiers marines sailors".split())


def trimmed(forms, kind):
    """(first, last) of the name inside a mention's words, or None where it holds none."""
    first, last = 0, len(forms)
    while first < last and forms[first].lower() in ("the", "a", "an", "its", "their", "our", "'s"):
        first += 1
    while last > first and not forms[last - 1][0].isalnum():
        last -= 1
    if first == last or forms[last - 1].lower() in PRONOUNS or not (forms[last - 1][0].isupper() or forms[last - 1][0].isdigit()):
        return None
    if kind == "Person":
        run = last
        while run > first and forms[run - 1][0].isupper() and forms[run - 1].lower() not in TITLES and forms[run - 1] not in NATIONALITIES:
            run -= 1
        if any(f in ("of", "for", "to") for f in forms[first:last]):
            run = max(run, last - 2)
        return (run, last) if run < last else None
    if kind == "Organisation" and last - first == 2 and forms[first] in NATIONALITIES and forms[last - 1].isupper():
        first += 1
    if not forms[first][0].isupper() and not forms[first][0].isdigit():
        return None
    if kind == "Location" and "," in forms[first:last]:
        last = first + forms[first:last].index(",")
    return first, last


def sentences(root, path):
    entities = collections.defaultdict(list)
    out = []
    folders = {}
    for line in open(path, encoding="utf8"):
        document = json.loads(line)
        folder = document["folder"]
        if folder not in folders:
            folders[folder] = True
            for e in open(f"{root}/ner/re3d/{folder}/entities.json", encoding="utf8"):
                if e.strip():
                    e = json.loads(e)
                    entities[folder, e["documentId"]].append((e["begin"], e["end"], e["type"]))
        for tokens in document["sentences"]:
            forms = [t[2] for t in tokens]
            spans = []
            for begin, end, kind in entities[folder, document["id"]]:
                inside = [i for i, t in enumerate(tokens) if t[0] < end and t[1] > begin]
                if not inside or kind not in L.RE3D:
                    continue
                name = trimmed(forms[inside[0] : inside[-1] + 1], kind)
                if name:
                    first, last = inside[0] + name[0], inside[0] + name[1]
                    words = " ".join(forms[first:last])
                    spans.append((first, last, "place" if words in STATES else "nationality" if words in NATIONALITIES else L.RE3D[kind]))
            masks = spans_to_masks(len(forms), spans, forms)
            # Later mentions are not always marked: what has a capital inside a sentence may still be a name.
            open_ended = [m == L.OUTSIDE and i > 0 and forms[i][0].isupper() for i, m in enumerate(masks)]
            out.append({"forms": forms, "upos": None, "names": [L.ANY if o else m for o, m in zip(open_ended, masks)]})
    return out
