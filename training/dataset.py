"""All that the network is trained, chosen and scored on. `python dataset.py DATA PART FROM` shows sentences of a training part."""

import sys

import labels as L
import re3d
import silver
import synthetic
from corpora import ewt, given_names, gum, named, uner
from lexicon import GIVEN

WORK = ".work"


def data(root):
    """{"train": [...], "dev": {...}, "test": {...}} of all data sets under `root`."""
    bank, ner = root + "/treebank/", root + "/ner/"
    train = {
        "gum": gum(bank + "gum-train.conllu"),
        "wikigold": named(ner + "wikigold/CONLL-format/data/wikigold.conll.txt", L.WIKIGOLD),
        "crossner": [s for part in ("train", "dev", "test") for s in named(ner + f"crossner-politics/{part}.txt", L.CROSSNER)],
        "wnut": named(ner + "WNUT17/CONLL-format/data/train/wnut17train.conll", L.WNUT),
    }
    given = given_names(s for name in ("gum", "wikigold", "crossner") for s in train[name]) | set(GIVEN)
    train["ewt"] = ewt(bank + "ewt-train.conllu", given)
    train["re3d"] = re3d.sentences(root, WORK + "/re3d.jsonl")
    train["silver"] = silver.sentences(WORK + "/text.txt", 5000)
    train["synthetic"] = synthetic.sentences(2000)
    return {"train": train, **scored(root)}


def scored(root):
    """{"dev": {...}, "test": {...}}: what is chosen on, and what is only reported on."""
    bank, ner = root + "/treebank/", root + "/ner/uner-ewt/"
    part = lambda name: {"ewt": ewt(f"{bank}ewt-{name}.conllu"), "uner": uner(f"{ner}en_ewt-ud-{name}.iob2"), "gum": gum(f"{bank}gum-{name}.conllu")}
    return {"dev": part("dev"), "test": part("test")}


if __name__ == "__main__":
    train = data(sys.argv[1])["train"]
    print({k: (len(v), sum(len(s["forms"]) for s in v)) for k, v in train.items()})
    for s in train[sys.argv[2]][int(sys.argv[3]) : int(sys.argv[3]) + 40]:
        allowed = lambda m: "" if m == L.OUTSIDE else "/?" if m == L.ANY else "/" + "|".join(n for i, n in enumerate(L.NAME_LABELS) if m >> i & 1)
        print(" ".join(f + allowed(m) for f, m in zip(s["forms"], s["names"] or [L.OUTSIDE] * len(s["forms"]))))
