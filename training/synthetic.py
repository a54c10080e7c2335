"""Made-up sentences of diplomatic news with trees and names, from patterns of our own and the names in `lexicon.py`.

The treebanks hold few "Israeli Defense Minister X met with ..."; these show how titles, nationalities and appositions hang together.
A pattern is a row of `form/UPOS/XPOS/head/relation` with heads counted in pattern items, or `<SLOT>/head/relation`.
"""

import random

from corpora import spans_to_masks
from demonyms import ADJECTIVES
from lexicon import ARMS, CITIES, EVENTS, FAMILY, GIVEN, ORGANISATIONS, STATES, TITLES

DEMONYMS = sorted(a for a in ADJECTIVES if a not in ("Latin", "Slavic", "Roman", "Prussian", "Ottoman", "Scandinavian", "Balkan", "Soviet", "Yugoslav"))
PLACES = sorted(s for s in STATES if not s.endswith("."))
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
ARTICLE = {"United States", "United Kingdom", "Netherlands", "Philippines", "Maldives", "United Arab Emirates", "European Union", "UAE", "Seychelles", "Gambia", "Solomon Islands"}

PATTERNS = """
<P>/2/nsubj met/VERB/VBD/0/root with/ADP/IN/4/case <P>/2/obl in/ADP/IN/6/case <C>/2/obl on/ADP/IN/8/case <D>/2/obl ./PUNCT/./2/punct
<P>/2/nsubj met/VERB/VBD/0/root <P>/2/obj on/ADP/IN/5/case <D>/2/obl and/CCONJ/CC/7/cc discussed/VERB/VBD/2/conj defense/NOUN/NN/9/compound cooperation/NOUN/NN/7/obj ./PUNCT/./2/punct
<P>/2/nsubj arrived/VERB/VBD/0/root in/ADP/IN/4/case <C>/2/obl on/ADP/IN/6/case <D>/2/obl for/ADP/IN/10/case a/DET/DT/10/det two-day/ADJ/JJ/10/amod visit/NOUN/NN/2/obl ./PUNCT/./2/punct
<P>/2/nsubj held/VERB/VBD/9/ccomp talks/NOUN/NNS/2/obj with/ADP/IN/5/case <P>/2/obl ,/PUNCT/,/8/punct the/DET/DT/8/det <O>/9/nsubj said/VERB/VBD/0/root in/ADP/IN/12/case a/DET/DT/12/det statement/NOUN/NN/9/obl ./PUNCT/./9/punct
The/DET/DT/2/det <d>/3/nsubj called/VERB/VBD/0/root on/ADP/IN/5/case <P>/3/obl and/CCONJ/CC/7/cc met/VERB/VBD/3/conj <P>/7/obj ./PUNCT/./3/punct
<P>/4/nsubj and/CCONJ/CC/3/cc <P>/1/conj signed/VERB/VBD/0/root a/DET/DT/6/det memorandum/NOUN/NN/4/obj of/ADP/IN/8/case understanding/NOUN/NN/6/nmod on/ADP/IN/11/case defense/NOUN/NN/11/compound cooperation/NOUN/NN/6/nmod ./PUNCT/./4/punct
<S>/4/nsubj and/CCONJ/CC/3/cc <S>/1/conj signed/VERB/VBD/0/root an/DET/DT/6/det agreement/NOUN/NN/4/obj in/ADP/IN/8/case <C>/4/obl on/ADP/IN/10/case <D>/4/obl ./PUNCT/./4/punct
<S>/3/nsubj will/AUX/MD/3/aux buy/VERB/VB/10/ccomp <W>/5/compound missiles/NOUN/NNS/3/obj from/ADP/IN/7/case <S>/3/obl ,/PUNCT/,/9/punct <P>/10/nsubj said/VERB/VBD/0/root ./PUNCT/./10/punct
<S>/3/nsubj has/AUX/VBZ/3/aux ordered/VERB/VBN/0/root 12/NUM/CD/6/nummod <W>/6/compound aircraft/NOUN/NNS/3/obj from/ADP/IN/8/case <S>/3/obl ./PUNCT/./3/punct
<O>/2/nsubj said/VERB/VBD/0/root <P>/5/nsubj would/AUX/MD/5/aux visit/VERB/VB/2/ccomp <S>/5/obj next/ADJ/JJ/8/amod week/NOUN/NN/5/obl:unmarked ./PUNCT/./2/punct
<P>/6/nsubj ,/PUNCT/,/4/punct the/DET/DT/4/det <d>/1/appos ,/PUNCT/,/4/punct said/VERB/VBD/0/root the/DET/DT/9/det two/NUM/CD/9/nummod countries/NOUN/NNS/11/nsubj would/AUX/MD/11/aux expand/VERB/VB/6/ccomp cooperation/NOUN/NN/11/obj ./PUNCT/./6/punct
``/PUNCT/``/6/punct We/PRON/PRP/6/nsubj are/AUX/VBP/6/cop very/ADV/RB/6/advmod good/ADJ/JJ/6/amod friends/NOUN/NNS/10/ccomp ,/PUNCT/,/10/punct ''/PUNCT/''/10/punct <F>/10/nsubj said/VERB/VBD/0/root ./PUNCT/./10/punct
<P>/3/nsubj was/AUX/VBD/3/aux:pass received/VERB/VBN/0/root by/ADP/IN/5/case <P>/3/obl:agent at/ADP/IN/8/case the/DET/DT/8/det airport/NOUN/NN/3/obl in/ADP/IN/10/case <C>/3/obl ./PUNCT/./3/punct
<S>/3/nmod:poss 's/PART/POS/1/case <p>/4/nsubj visited/VERB/VBD/11/ccomp <C>/4/obj on/ADP/IN/7/case <D>/4/obl ,/PUNCT/,/10/punct the/DET/DT/10/det <O>/11/nsubj announced/VERB/VBD/0/root ./PUNCT/./11/punct
Talks/NOUN/NNS/7/nsubj between/ADP/IN/3/case <P>/1/nmod and/CCONJ/CC/5/cc <P>/3/conj were/AUX/VBD/7/aux:pass held/VERB/VBN/0/root in/ADP/IN/9/case <C>/7/obl ./PUNCT/./7/punct
<P>/2/nsubj spoke/VERB/VBD/0/root by/ADP/IN/4/case phone/NOUN/NN/2/obl with/ADP/IN/6/case <P>/2/obl ,/PUNCT/,/10/punct according/VERB/VBG/10/case to/ADP/IN/8/fixed <O>/2/obl ./PUNCT/./2/punct
<F>/2/nsubj described/VERB/VBD/0/root his/PRON/PRP$/4/nmod:poss meeting/NOUN/NN/2/obj with/ADP/IN/6/case <F>/4/nmod as/ADP/IN/8/case productive/ADJ/JJ/2/obl ./PUNCT/./2/punct
<F>/2/nsubj met/VERB/VBD/0/root with/ADP/IN/7/case his/PRON/PRP$/6/nmod:poss <n>/6/amod counterpart/NOUN/NN/7/nmod:desc <F2>/2/obl and/CCONJ/CC/9/cc thanked/VERB/VBD/2/conj <S>/9/obj for/ADP/IN/13/case its/PRON/PRP$/13/nmod:poss support/NOUN/NN/9/obl ./PUNCT/./2/punct
<O>/5/nsubj and/CCONJ/CC/4/cc the/DET/DT/4/det <O>/1/conj agreed/VERB/VBD/0/root to/PART/TO/7/mark develop/VERB/VB/5/xcomp the/DET/DT/9/det <W>/7/obj jointly/ADV/RB/7/advmod ./PUNCT/./5/punct
<P>/2/nsubj told/VERB/VBD/0/root <O>/2/obj that/SCONJ/IN/6/mark <S>/6/nsubj had/VERB/VBD/2/ccomp no/DET/DT/8/det plans/NOUN/NNS/6/obj ./PUNCT/./2/punct
<P>/2/nsubj thanked/VERB/VBD/0/root the/DET/DT/4/det <O>/2/obj and/CCONJ/CC/6/cc congratulated/VERB/VBD/2/conj <P>/6/obj on/ADP/IN/10/case his/PRON/PRP$/10/nmod:poss appointment/NOUN/NN/6/obl ./PUNCT/./2/punct
<S>/3/compound -/PUNCT/HYPH/3/punct <S>/4/compound relations/NOUN/NNS/6/nsubj have/AUX/VBP/6/aux improved/VERB/VBN/0/root since/SCONJ/IN/9/mark <F>/9/nsubj visited/VERB/VBD/6/advcl <C>/9/obj ./PUNCT/./6/punct
The/DET/DT/3/det <n>/3/amod delegation/NOUN/NN/8/nsubj ,/PUNCT/,/5/punct headed/VERB/VBN/3/acl by/ADP/IN/7/case <P>/5/obl:agent arrived/VERB/VBD/0/root in/ADP/IN/10/case <C>/8/obl ./PUNCT/./8/punct
<P>/3/nsubj will/AUX/MD/3/aux travel/VERB/VB/0/root to/ADP/IN/5/case <C>/3/obl on/ADP/IN/7/case <D>/3/obl for/ADP/IN/10/case the/DET/DT/10/det <E>/3/obl ./PUNCT/./3/punct
<F>/2/nsubj met/VERB/VBD/0/root <O>/4/compound chief/NOUN/NN/5/nmod:desc <F2>/2/obj and/CCONJ/CC/8/cc other/ADJ/JJ/8/amod officials/NOUN/NNS/5/conj in/ADP/IN/10/case <C>/2/obl ./PUNCT/./2/punct
<S>/4/nsubj and/CCONJ/CC/3/cc <S>/1/conj share/VERB/VBP/9/ccomp common/ADJ/JJ/6/amod challenges/NOUN/NNS/4/obj ,/PUNCT/,/9/punct <F>/9/nsubj said/VERB/VBD/0/root ,/PUNCT/,/14/punct according/VERB/VBG/14/case to/ADP/IN/11/fixed the/DET/DT/14/det embassy/NOUN/NN/9/obl ./PUNCT/./9/punct
<S>/4/nsubj has/AUX/VBZ/4/aux been/AUX/VBN/4/cop buyer/NOUN/NN/0/root of/ADP/IN/9/case <S>/9/nmod:poss 's/PART/POS/6/case military/ADJ/JJ/9/amod hardware/NOUN/NN/4/nmod ./PUNCT/./4/punct
The/DET/DT/2/det agreement/NOUN/NN/5/nsubj:pass was/AUX/VBD/5/aux:pass also/ADV/RB/5/advmod signed/VERB/VBN/12/ccomp between/ADP/IN/7/case <F>/5/obl and/CCONJ/CC/9/cc <F>/7/conj ,/PUNCT/,/12/punct <O>/12/nsubj said/VERB/VBD/0/root ./PUNCT/./12/punct
His/PRON/PRP$/2/nmod:poss delegation/NOUN/NN/3/nsubj included/VERB/VBD/0/root <P>/3/obj ,/PUNCT/,/6/punct <P>/4/conj and/CCONJ/CC/8/cc <P>/4/conj ./PUNCT/./3/punct
<O>/3/nsubj will/AUX/MD/3/aux deliver/VERB/VB/15/ccomp six/NUM/CD/6/nummod <W>/6/compound drones/NOUN/NNS/3/obj to/ADP/IN/8/case <S>/3/obl under/ADP/IN/11/case a/DET/DT/11/det contract/NOUN/NN/3/obl ,/PUNCT/,/15/punct the/DET/DT/14/det ministry/NOUN/NN/15/nsubj announced/VERB/VBD/0/root ./PUNCT/./15/punct
<S>/3/nmod:poss 's/PART/POS/1/case <O>/4/nsubj signed/VERB/VBD/0/root a/DET/DT/6/det deal/NOUN/NN/4/obj with/ADP/IN/8/case <S>/4/obl for/ADP/IN/11/case <W>/11/compound howitzers/NOUN/NNS/6/nmod ./PUNCT/./4/punct
<S>/3/nmod:poss 's/PART/POS/1/case <F>/4/nsubj hosted/VERB/VBD/0/root <S>/6/compound <P>/4/obj in/ADP/IN/8/case <C>/4/obl ./PUNCT/./4/punct
The/DET/DT/2/det <O>/6/nsubj (/PUNCT/-LRB-/4/punct <A>/2/appos )/PUNCT/-RRB-/4/punct tested/VERB/VBD/0/root the/DET/DT/8/det <W>/9/compound missile/NOUN/NN/6/obj on/ADP/IN/11/case <D>/6/obl ./PUNCT/./6/punct
He/PRON/PRP/3/nsubj was/AUX/VBD/3/aux:pass received/VERB/VBN/0/root by/ADP/IN/5/case <P>/3/obl:agent ,/PUNCT/,/9/punct the/DET/DT/9/det <A>/9/compound <h>/5/appos ./PUNCT/./3/punct
<P>/2/nsubj visited/VERB/VBD/0/root the/DET/DT/4/det headquarters/NOUN/NN/2/obj of/ADP/IN/7/case the/DET/DT/7/det <O>/4/nmod in/ADP/IN/9/case <C>/4/nmod ./PUNCT/./2/punct
<C>/6/dep ,/PUNCT/,/3/punct <D>/1/obl:unmarked -/PUNCT/,/1/punct <P>/6/nsubj said/VERB/VBD/0/root <S>/8/nsubj wanted/VERB/VBD/6/ccomp closer/ADJ/JJR/10/amod ties/NOUN/NNS/8/obj ./PUNCT/./6/punct
<O>/2/compound spokesperson/NOUN/NN/3/nmod:desc <F2>/4/nsubj denied/VERB/VBD/9/ccomp the/DET/DT/6/det report/NOUN/NN/4/obj ,/PUNCT/,/9/punct <O>/9/nsubj reported/VERB/VBD/0/root ./PUNCT/./9/punct
The/DET/DT/2/det <O>/5/nsubj and/CCONJ/CC/4/cc <A>/2/conj signed/VERB/VBD/0/root a/DET/DT/8/det cooperation/NOUN/NN/8/compound agreement/NOUN/NN/5/obj ./PUNCT/./5/punct
<S>/3/nsubj has/AUX/VBZ/3/aux procured/VERB/VBN/0/root weapons/NOUN/NNS/3/obj ,/PUNCT/,/9/punct including/VERB/VBG/9/case <W>/9/compound guided/VERB/VBN/9/amod missiles/NOUN/NNS/4/nmod ,/PUNCT/,/9/punct from/ADP/IN/12/case <S>/3/obl ./PUNCT/./3/punct
<F>/2/nsubj thanked/VERB/VBD/13/ccomp <F>/2/obj for/ADP/IN/6/case the/DET/DT/6/det invitation/NOUN/NN/2/obl to/PART/TO/8/mark visit/VERB/VB/6/acl <S>/8/obj ,/PUNCT/,/13/punct the/DET/DT/12/det embassy/NOUN/NN/13/nsubj tweeted/VERB/VBD/0/root ./PUNCT/./13/punct
"""


class Phrase:
    """Tokens of a slot: [form, upos, xpos, head inside the phrase or None, relation], and which of them are names."""

    def __init__(self, rng):
        self.rng, self.rows, self.spans = rng, [], []

    def add(self, form, upos, xpos, head=None, rel=None):
        self.rows.append([form, upos, xpos, head, rel])
        return len(self.rows) - 1

    def name(self, text, kind, rel="flat"):
        """A name of several words; answers its head."""
        words = text.replace("-", " - ").split()
        start = len(self.rows)
        designation = kind == "armament" and any(c.isdigit() for c in text)
        compound = (kind in ("organisation", "armament", "event") and not designation) or (kind == "place" and words[0] in ("United", "North", "South", "New", "Saudi", "Czech", "Solomon", "Mexico", "Kuwait"))
        if kind == "organisation" and ("of" in words or "for" in words):
            self.prepositional(words, start)
        else:
            head = start + (len(words) - 1 if compound else 0)
            for i, w in enumerate(words):
                upos, xpos = ("NUM", "CD") if w[0].isdigit() else ("PUNCT", "HYPH") if w == "-" else ("PROPN", "NNP")
                if w in ("United", "National", "European", "African", "Foreign", "Central", "Solomon", "New", "Saudi", "Czech", "Gulf"):
                    relation, upos = "amod" if w != "Gulf" else "compound", "ADJ" if w != "Gulf" else "PROPN"
                    upos, relation = ("PROPN", "compound") if w == "Solomon" else (upos, relation)
                else:
                    relation = "punct" if w == "-" else "compound" if compound else rel
                target = start + i + 1 if w == "-" and i + 1 < len(words) else head
                self.add(w, upos, xpos, target if start + i != head else None, relation)
        self.spans.append((start, len(self.rows), kind))
        cut = next((i for i, w in enumerate(words) if w in ("of", "for")), None) if kind == "organisation" else None
        return start + (cut - 1 if cut else len(words) - 1 if compound else 0)

    def prepositional(self, words, start):
        cut = next(i for i, w in enumerate(words) if w in ("of", "for"))
        last = len(words) - 1
        conjunction = words.index("and") if "and" in words else None
        inner = start + (conjunction - 1 if conjunction else last)
        for i, w in enumerate(words):
            if i == cut:
                self.add(w, "ADP", "IN", inner, "case")
            elif i < cut:
                self.add(w, "PROPN", "NNP", None if i == cut - 1 else start + cut - 1, "compound")
            elif w == "and":
                self.add(w, "CCONJ", "CC", start + i + 1, "cc")
            elif w in ("the", "-"):
                self.add(w, "DET" if w == "the" else "PUNCT", "DT" if w == "the" else "HYPH", inner, "det" if w == "the" else "punct")
            elif start + i == inner:
                self.add(w, "PROPN", "NNP", start + cut - 1, "nmod")
            elif conjunction and i > conjunction:
                self.add(w, "PROPN", "NNP", inner, "conj")
            else:
                adjective = w in ("Foreign", "External", "National", "Political")
                self.add(w, "ADJ" if adjective else "PROPN", "NNP", inner, "amod" if adjective else "compound")

    def title(self, text):
        """A title before a name; answers its head, which the name is yet to be put on."""
        words = text.replace("-", " - ").split()
        start = len(self.rows)
        cut = next((i for i, w in enumerate(words) if w in ("of", "for")), len(words))
        for i, w in enumerate(words[:cut]):
            adjective = w in ("Prime", "Foreign", "External", "National")
            target = start + cut - 1
            if w == "National" and i + 1 < cut - 1:
                target = start + i + 1
            xpos = "NNP"
            if w == "-":
                self.add(w, "PUNCT", "HYPH", target, "punct")
            else:
                self.add(w, "ADJ" if adjective else "PROPN", xpos, None if i == cut - 1 else target, "amod" if adjective else "compound")
        if cut < len(words):
            self.add(words[cut], "ADP", "IN", start + len(words) - 1, "case")
            for i in range(cut + 1, len(words)):
                adjective = words[i] == "National"
                self.add(words[i], "ADJ" if adjective else "PROPN", "NNP", start + len(words) - 1 if i < len(words) - 1 else start + cut - 1, "amod" if adjective else "compound" if i < len(words) - 1 else "nmod")
        return start + cut - 1

    def demonym(self):
        at = self.add(self.rng.choice(DEMONYMS), "ADJ", "JJ", None, "amod")
        self.spans.append((at, at + 1, "nationality"))
        return at

    def state(self):
        place = self.rng.choice(PLACES)
        article = self.add("the", "DET", "DT", None, "det") if place in ARTICLE else None
        head = self.name(place, "place")
        if article is not None:
            self.rows[article][3] = head
        return head

    def person(self, words=2):
        r = self.rng
        given, family = r.choice(GIVEN), r.choice(FAMILY)
        initial = r.choice("ABCDEFGHJKLMNPRSTVWY") + "."
        full = [f"{given} {family}"] * 14 + [f"{given} {initial} {family}", f"{initial} {family}", f"{initial} {r.choice(GIVEN)} {family}", f"{given} {r.choice(FAMILY)} {family}",
                f"{given} bin {r.choice(GIVEN)}", f"{given} bin {r.choice(GIVEN)} Al {family}", f"{given} el-{family}", f"Abdel {given} {family}"]
        text = family if words == 1 else r.choice(full)
        return self.name(text, "person")

    def titled(self, with_side=True):
        """"[Portuguese] Defence Minister [Ana] Silva"; answers the head."""
        r = self.rng
        side = self.demonym() if with_side and r.random() < 0.55 else None
        title = self.title(r.choice(TITLES))
        name = self.person(2 if r.random() < 0.75 else 1)
        if side is not None:
            self.rows[side][3] = title
        self.rows[title][3], self.rows[title][4] = name, "nmod:desc"
        return name

    def description(self, sided=True):
        """"Israeli defense minister" in small letters."""
        r = self.rng
        side = self.demonym() if sided and r.random() < 0.8 else None
        words = r.choice(["defense minister", "defence minister", "foreign minister", "prime minister", "president", "ambassador", "army chief", "finance minister", "navy chief", "foreign secretary"]).split()
        if len(words) == 2:
            adjective = words[0] in ("foreign", "prime")
            self.add(words[0], "ADJ" if adjective else "NOUN", "JJ" if adjective else "NN", len(self.rows) + 1, "amod" if adjective else "compound")
        head = self.add(words[-1], "NOUN", "NN")
        if side is not None:
            self.rows[side][3] = head
        return head


def fill(slot, rng):
    p = Phrase(rng)
    if slot == "P":
        head = p.titled() if rng.random() < 0.7 else p.person(2)
    elif slot == "p":
        head = p.titled(False)
    elif slot == "A":
        head = p.name("".join(rng.choice("ABCDEFGIKLMNOPRSTU") for _ in range(rng.randint(3, 5))), "organisation")
    elif slot == "h":
        head = p.description(False)
    elif slot in ("F", "F2"):
        head = p.person(1 if rng.random() < 0.6 and slot == "F" else 2)
    elif slot == "d":
        head = p.description()
    elif slot == "n":
        head = p.demonym()
    elif slot == "S":
        head = p.state()
    elif slot == "C":
        head = p.name(rng.choice(CITIES), "place") if rng.random() < 0.7 else p.state()
    elif slot == "O":
        head = p.name(rng.choice(ORGANISATIONS), "organisation")
    elif slot == "W":
        head = p.name(rng.choice(ARMS), "armament")
    elif slot == "E":
        head = p.name(rng.choice(EVENTS), "event")
    else:
        day = rng.random()
        if day < 0.6:
            head = p.add(rng.choice(DAYS), "PROPN", "NNP")
        else:
            p.add(rng.choice(MONTHS), "PROPN", "NNP", 1, "nmod:unmarked")
            head = p.add(str(rng.randint(1, 31)), "NUM", "CD")
    return p, head


def sentence(pattern, rng):
    items = pattern.split()
    quotes = rng.random() < 0.7
    parts, at, head_of = [], 0, []
    for item in items:
        if item.startswith("<"):
            slot, head, rel = item[1:].replace(">", "", 1).split("/")
            phrase, top = fill(slot, rng)
        else:
            form, upos, xpos, head, rel = item.rsplit("/", 4)
            phrase, top = Phrase(rng), 0
            if form in ("``", "''"):
                form = '"' if quotes else "“" if form == "``" else "”"
            phrase.add(form, upos, xpos)
        parts.append((phrase, top, int(head), rel, at))
        head_of.append(at + top)
        at += len(phrase.rows)
    forms, upos, xpos, heads, rels, spans = [], [], [], [], [], []
    for phrase, top, head, rel, start in parts:
        for i, row in enumerate(phrase.rows):
            forms.append(row[0])
            upos.append(row[1])
            xpos.append(row[2])
            outer = i == top
            heads.append((head_of[head - 1] + 1 if head else 0) if outer else start + row[3] + 1)
            rels.append(rel if outer else row[4])
        spans += [(start + a, start + b, t) for a, b, t in phrase.spans]
    if forms[0] == "the":
        forms[0] = "The"
    return {"forms": forms, "upos": upos, "xpos": xpos, "heads": heads, "rels": rels, "names": spans_to_masks(len(forms), spans, forms)}


def sentences(count, seed=11):
    rng = random.Random(seed)
    patterns = PATTERNS.strip().split("\n")
    return [sentence(rng.choice(patterns), rng) for _ in range(count)]

if __name__ == "__main__":
    for s in sentences(40):
        roots = [h for h in s["heads"] if h == 0]
        assert len(roots) == 1, s
        print(" ".join(f"{i + 1}:{f}/{u}/{h}/{r}" for i, (f, u, h, r) in enumerate(zip(s["forms"], s["upos"], s["heads"], s["rels"]))))
