"""Scores of the network in floating point and as it ships, on the same sentences. `python compare.py --model .work/full.pt --base MODEL_FOLDER --data DATA [--split test]`"""

import argparse
import os

import torch

import batching  # noqa: F401  puts the folder of the data sets on the path
import dataset
import pieces
from quantise import quantised
from scoring import score
from ship import trained


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("--model", required=True)
    ap.add_argument("--base", required=True)
    ap.add_argument("--data", required=True)
    ap.add_argument("--split", default="test", choices=("dev", "test"))
    ap.add_argument("--threads", type=int, default=2)
    a = ap.parse_args()
    torch.set_num_threads(a.threads)
    cut = pieces.Cutter(pieces.load(os.path.join(a.base, "vocab.txt")))
    net, inventory = trained(a.model)
    for name, sentences in dataset.scored(a.data)[a.split].items():
        for whole in (False, True):
            with quantised(net, whole):
                print(a.split, name, "whole numbers" if whole else "floating point", score(net, inventory, cut, sentences), flush=True)


if __name__ == "__main__":
    main()
