"""Writes a trained network as `weights.bin` (int8 tables, int16 matrices, float32 vectors; scales by row) and `reader.json` (lists, lemma rules, places in the file).

Usage: `python export.py --data DATA --model .work/model.pt --out ../models/small --version 2026-11-22`
"""

import argparse
import json

import numpy as np
import torch

import dataset
import features as feats
import lemmas
from labels import NAME_LABELS
from network import SIZES

TABLES = ["word", "ngram", "prefix", "suffix", "shape"]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--data", required=True)
    ap.add_argument("--model", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--version", required=True)
    a = ap.parse_args()
    saved = torch.load(a.model)
    net, (words, upos, xpos, rels) = saved["net"], saved["lists"]
    blob, places = bytearray(), {}

    def put(name, array, kind, scales=None):
        while len(blob) % 16:
            blob.append(0)
        places[name] = {"kind": kind, "shape": list(array.shape), "at": len(blob)}
        blob.extend(array.tobytes())
        if scales is not None:
            put(name + ".scale", scales.astype(np.float32), "float32")

    def quantised(name, matrix, top, kind):
        scales = np.abs(matrix).max(1) / top
        scales[scales == 0] = 1
        put(name, np.rint(matrix / scales[:, None]).astype(kind), kind, scales)

    for table in TABLES:
        quantised(f"{table}", net[f"encoder.{table}.weight"].numpy(), 127, "int8")
    for key, value in net.items():
        if key.split(".")[0] == "encoder" and key.split(".")[1] in TABLES:
            continue
        array = value.numpy()
        if key == "arc_weight":
            array = array.T  # every matrix has its outputs as rows
        if array.ndim == 2:
            quantised(key, array, 32767, "int16")
        else:
            put(key, array.astype(np.float32), "float32")
    d = dataset.data(a.data)
    rules, exceptions = lemmas.learn(d["train"]["ewt"] + d["train"]["gum"])
    reader = {
        "name": "rapporteur-small", "version": a.version, "sizes": SIZES,
        "buckets": {"ngram": feats.NGRAM_BUCKETS, "affix": feats.AFFIX_BUCKETS, "shape": feats.SHAPE_BUCKETS},
        "upos": upos, "xpos": xpos, "rels": rels, "names": NAME_LABELS, "tensors": places,
        "lemmaRules": rules, "lemmaExceptions": exceptions, "words": "\n".join(words),
    }
    open(a.out + "/weights.bin", "wb").write(blob)
    json.dump(reader, open(a.out + "/reader.json", "w", encoding="utf8"), ensure_ascii=False, separators=(",", ":"))
    print(len(blob), "bytes of weights")


if __name__ == "__main__":
    main()
