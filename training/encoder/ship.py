"""Writes models/full: `python ship.py --model .work/full.pt --data DATA --base MODEL_FOLDER --out ../models/full --version 1`. Without --model, weights that know nothing, to try the program with."""

import argparse
import hashlib
import json
import os
import shutil

import onnx
import torch

import batching as B
import lemmas
from corpora import ewt, gum
from graph import model_of
from labels import NAME_LABELS
from learn import network_for

WINDOW = 256


def trained(path):
    """(network, inventory) of a file that `learn.py` wrote."""
    saved = torch.load(path)
    inventory = B.Inventory(*saved["lists"])
    net = network_for(inventory).eval()
    net.load_state_dict(saved["net"])
    return net, inventory


def untrained(data, base):
    import dataset

    bank = dataset.data(data)["train"]
    inventory = B.inventory_of(bank["ewt"] + bank["gum"])
    torch.manual_seed(0)
    net = network_for(inventory).eval()
    net.encoder.start(os.path.join(base, "model.safetensors"))
    return net, inventory


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--model")
    ap.add_argument("--data", required=True)
    ap.add_argument("--base", required=True)
    ap.add_argument("--out", required=True)
    ap.add_argument("--version", default="0")
    ap.add_argument("--float", action="store_true", help="write the network in floating point, to compare with")
    a = ap.parse_args()
    net, inventory = trained(a.model) if a.model else untrained(a.data, a.base)
    os.makedirs(a.out, exist_ok=True)
    path = os.path.join(a.out, "encoder.onnx")
    onnx.save(model_of(net, whole=not a.float), path)
    shutil.copyfile(os.path.join(a.base, "vocab.txt"), os.path.join(a.out, "vocab.txt"))
    digits = lambda tensor: [[round(v, 5) for v in row] for row in tensor.tolist()]
    out = {
        "name": "rapporteur-full", "version": a.version, "vocab": "vocab.txt", "model": "encoder.onnx",
        "digest": hashlib.sha256(open(path, "rb").read()).hexdigest(), "maxPieces": WINDOW,
        "upos": inventory.upos, "xpos": inventory.xpos, "names": NAME_LABELS, "rels": inventory.rels,
        "hidden": net.rel_out.in_features,
        "relOut": {"weights": digits(net.rel_out.weight), "bias": [round(v, 5) for v in net.rel_out.bias.tolist()]},
    }
    bank = a.data + "/treebank/"
    out["lemmaRules"], out["lemmaExceptions"] = lemmas.learn(ewt(bank + "ewt-train.conllu") + gum(bank + "gum-train.conllu"))
    with open(os.path.join(a.out, "reader.json"), "w", encoding="utf8") as f:
        json.dump(out, f, ensure_ascii=False, separators=(",", ":"))
        f.write("\n")
    print(path, os.path.getsize(path))


if __name__ == "__main__":
    main()
