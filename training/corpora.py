"""Reads treebanks and data sets of names into sentences: dicts with `forms`, and where annotated `upos`, `xpos`, `lemmas`, `heads`, `rels`, `names`.

`heads` are 0 for the root, i + 1 otherwise. `names` has one bit set of allowed labels a token (see labels.py); `None` where not annotated.
"""

import re

import labels as L
from demonyms import NATIONALITIES
from lexicon import BODIES, CITIES, STATES, TOWNS

TITLES = set("""president minister secretary senator king queen pope prince princess mr. mrs. ms. mr mrs ms dr. dr prof. professor sir lord lady governor
mayor general gen. colonel col. lieutenant lt. captain capt. sergeant sgt. admiral adm. judge justice chief prime vice deputy emperor duke duchess bishop
archbishop cardinal father sheikh ayatollah chairman chancellor ambassador representative rep. sen. congressman speaker director manager mom dad god
doctor officer major maj. lt.-gen. brig. brigadier commodore marshal premier attorney commissioner st. saint""".split())
ENTITY = re.compile(r"\((\d+)-([a-z]+)-([^()]*)|(\d+)\)|\)")


def read_conllu(path):
    """Yields lists of rows (ten columns) of real tokens, without ranges and empty nodes."""
    rows = []
    for line in open(path, encoding="utf8"):
        line = line.rstrip("\n")
        if not line:
            if rows:
                yield rows
            rows = []
        elif not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
    if rows:
        yield rows


def tree_sentence(rows):
    return {"forms": [r[1] for r in rows], "lemmas": [r[2] for r in rows], "upos": [r[3] for r in rows], "xpos": [r[4] for r in rows],
            "heads": [int(r[6]) for r in rows], "rels": [r[7] for r in rows], "names": None}


def spans_to_masks(size, spans, forms, rest=L.OUTSIDE):
    """Bit sets from (first, last, types) spans, longest first; what overlaps a longer one is dropped. Demonyms outside names become nationalities."""
    masks = [rest] * size
    taken = [False] * size
    for first, last, types in sorted(spans, key=lambda s: s[0] - s[1]):
        if first >= last or any(taken[first:last]):
            continue
        for i in range(first, last):
            taken[i] = True
            masks[i] = L.mask(types, "B" if i == first else "I")
    for i in range(size):
        if not taken[i] and masks[i] == L.OUTSIDE and forms[i] in NATIONALITIES and not (i and forms[i - 1] == "in"):
            masks[i] = L.mask("nationality", "B")
    return masks


def gum_spans(rows, open_entities):
    """Named mentions of a GUM sentence: those whose head is a proper noun, cut down to the name, without titles."""
    spans = []
    stack = open_entities
    for i, row in enumerate(rows):
        misc = dict(p.split("=", 1) for p in row[9].split("|") if "=" in p)
        for m in ENTITY.finditer(misc.get("Entity", "")):
            if m.group(1):
                stack.append([m.group(1), m.group(2), m.group(3), i])
            else:
                key = m.group(4) or (stack[-1][0] if stack else None)
                for j in range(len(stack) - 1, -1, -1):
                    if stack[j][0] == key:
                        spans.append((stack[j][1], stack[j][2], stack[j][3], i + 1))
                        del stack[j]
                        break
    named = []
    for kind, rest, first, last in spans:
        types = L.GUM.get(kind)
        span = name_span(rows, kind, rest, first, last) if types else None
        if span:
            linked = len(rest.split("-")) > 5
            if linked:
                types = types.replace(" -", "")
            named.append((span[0], span[1], types))
    return named


def name_span(rows, kind, rest, first, last):
    inside = lambda i: first <= i < last
    heads = [i for i in range(first, last) if not inside(int(rows[i][6]) - 1)]
    if not heads or rows[heads[0]][3] != "PROPN":
        return None
    head = heads[0]
    if kind == "person":
        left, right = head, head + 1
        while right < last and (rows[right][7] in ("flat", "goeswith") or (rows[right][1] in "-.'" and right + 1 < last and rows[right + 1][7] == "flat")):
            right += 1
        while left > first and rows[left - 1][3] == "PROPN" and rows[left - 1][7] in ("compound", "flat") and rows[left - 1][1].lower() not in TITLES:
            left -= 1
        words = [rows[i][1].lower() for i in range(left, right)]
        while words and words[0] in TITLES and len(words) > 1:
            words.pop(0)
            left += 1
        return None if words[0] in TITLES or rows[left][1] in NATIONALITIES else (left, right)
    fields = rest.split("-")
    ids = [int(x) - 1 + first for part in fields[2:5] if re.fullmatch(r"[\d,]+", part) for x in part.split(",")]
    ids = [i for i in ids if inside(i)]
    left, right = (min(ids), max(ids) + 1) if head in ids else (head, head + 1)
    for i in range(head, left - 1, -1):
        if rows[i][1] in ",(;:":
            left = i + 1
            break
    for i in range(head, right):
        if rows[i][1] in ",();:":
            right = i
            break
    while left < head and (rows[left][3] in ("DET", "PRON", "PUNCT") or rows[left][7] in ("nmod:desc", "det")):
        left += 1
    if kind == "place" and right - left == 1 and rows[left][1].lower() in ("north", "south", "east", "west"):
        return None
    return (left, right)


def gum(path):
    sentences, pending = [], []
    for rows in read_conllu(path):
        sentence = tree_sentence(rows)
        pending.clear()
        sentence["names"] = spans_to_masks(len(rows), gum_spans(rows, pending), sentence["forms"])
        sentences.append(sentence)
    return sentences


def ewt(path, given=frozenset()):
    sentences = [tree_sentence(rows) for rows in read_conllu(path)]
    for s in sentences:
        s["names"] = tree_names(s, given)
    return sentences


DATES = set("""monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec""".split())
LINKS = set("of the and & - ' for de van von al el 's".split())


PLACES = STATES | TOWNS | set(CITIES)
OF_A_KIND = " ".join(L.TYPES)


def tree_names(s, given):
    """What a tree without names tells of them: common words are outside, states are places, a titled proper noun is a person, others are open.

    Flat proper nouns are one name, a person's where the first is in `given`.
    """
    forms, n = s["forms"], len(s["forms"])
    proper = [x in ("NNP", "NNPS") for x in s["xpos"]]
    masks = [L.ANY if p else L.OUTSIDE for p in proper]
    for i, form in enumerate(forms):
        if form.lower().strip(".") in DATES:
            masks[i] = L.OUTSIDE
        elif not proper[i] and (form.lower() in LINKS or s["upos"][i] == "NUM") and 0 < i < n - 1 and proper[i - 1]:
            masks[i] = L.ANY
        elif s["upos"][i] == "NUM" and i < n - 1 and proper[i + 1]:
            masks[i] = L.ANY
        if form in NATIONALITIES and (s["xpos"][i] in ("JJ", "NNPS") or (i + 1 < n and not proper[i + 1] and s["rels"][i] == "amod")):
            masks[i] = L.mask("nationality", "B")
    flats(s, masks, proper, given)
    i = 0
    while i < n:
        size, kind = next(((k, t) for k in (4, 3, 2, 1) if i + k <= n for t, known in KNOWN if " ".join(forms[i : i + k]) in known), (0, None))
        alone = size and not (i and proper[i - 1]) and not (i + size < n and (proper[i + size] or forms[i + size] in ("-", "of", "&")))
        if alone and masks[i] & ~L.OUTSIDE:
            for k in range(i, i + size):
                masks[k] = L.mask(kind, "B" if k == i else "I")
        i += size or 1
    for i in range(n):
        head = s["heads"][i] - 1
        if s["rels"][i] == "nmod:desc" and forms[i].lower() in TITLES and head > i and proper[head]:
            last = head + 1
            while last < n and s["rels"][last] == "flat" and s["heads"][last] - 1 == head and proper[last]:
                last += 1
            masks[i] = L.OUTSIDE
            for k in range(head, last):
                masks[k] = L.mask("person", "B" if k == head else "I")
    return masks


KNOWN = (("place", PLACES), ("organisation", BODIES))


def flats(s, masks, proper, given):
    """Marks each run of flat proper nouns as one name of some kind."""
    n = len(s["forms"])
    for head in range(n - 1):
        last = head + 1
        while last < n and s["rels"][last] == "flat" and s["heads"][last] - 1 == head and proper[last]:
            last += 1
        if last > head + 1 and proper[head] and s["forms"][head].lower() not in TITLES and s["forms"][head].lower().strip(".") not in DATES:
            kind = "person" if s["forms"][head] in given else OF_A_KIND
            for k in range(head, last):
                masks[k] = L.mask(kind, "B" if k == head else "I")


def given_names(sentences):
    """First words of persons' names of two words or more, as data sets have them."""
    first, going_on = L.mask("person", "B"), L.mask("person", "I")
    return {s["forms"][i] for s in sentences for i in range(len(s["forms"]) - 1) if s["names"][i] == first and s["names"][i + 1] == going_on and len(s["forms"][i]) > 2}


def uner(path):
    """Sentences to score names on; `gold` has (first, last, type) with PER, ORG, LOC. They follow an older EWT: not token for token today's."""
    return [{"forms": forms, "gold": iob_spans(tags)} for forms, tags in iob(path, 1, 2)]


def iob(path, form_column, tag_column):
    """(forms, tags) a sentence of a column file."""
    forms, tags, out = [], [], []
    for line in open(path, encoding="utf8"):
        if line.startswith("# "):
            continue
        columns = line.rstrip("\n").split() if "\t" not in line else line.rstrip("\n").split("\t")
        if len(columns) <= max(form_column, tag_column) or not columns[0].strip() or columns[0] == "-DOCSTART-":
            if forms:
                out.append((forms, tags))
            forms, tags = [], []
        else:
            forms.append(columns[form_column])
            tags.append(columns[tag_column])
    if forms:
        out.append((forms, tags))
    return out


def iob_spans(tags):
    """(first, last, type) from IOB1 or IOB2 tags."""
    spans, start, kind = [], None, None
    for i, tag in enumerate(list(tags) + ["O"]):
        here = tag[2:] if tag != "O" else None
        if start is not None and (here != kind or tag[0] == "B"):
            spans.append((start, i, kind))
            start = None
        if here and start is None:
            start, kind = i, here
    return spans


def split_hyphens(forms, spans):
    """Treebank tokens have the hyphens of compounds apart; data sets of names have not."""
    out, starts = [], []
    for form in forms:
        starts.append(len(out))
        form = {"''": '"', "``": '"', "-LRB-": "(", "-RRB-": ")"}.get(form, form)
        parts = re.findall(r"[^-]+|-", form) if re.fullmatch(r"[^\W\d_]+(-[^\W_]+)+", form) and form[0] != "@" else [form]
        out.extend(parts)
    starts.append(len(out))
    return out, [(starts[a], starts[b], t) for a, b, t in spans]


def named(path, types, form_column=0, tag_column=1):
    sentences = []
    for forms, tags in iob(path, form_column, tag_column):
        forms, spans = split_hyphens(forms, iob_spans(tags))
        spans = [(a, b, "nationality" if b - a == 1 and forms[a] in NATIONALITIES and types.get(t) != "place" else types[t]) for a, b, t in spans]
        spans = [(a + 1, b, t) if t == "person" and b - a > 1 and forms[a].lower() in TITLES else (a, b, t) for a, b, t in spans]
        sentences.append({"forms": forms, "upos": None, "names": spans_to_masks(len(forms), spans, forms)})
    return sentences
