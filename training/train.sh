#!/bin/sh
# From the annotated data to the weights in models/small, in one to two hours on one core. Nobody who uses the program needs this.
# Usage: training/train.sh DATA   where DATA holds treebank/, ner/ and briefings/ as the model's card names them.
# Seeds are fixed: the same data, torch and kind of processor give the same weights. Those in models/ were made in several runs: see the card.
set -eu
data=$(cd "${1:?where are the data?}" && pwd)
cd "$(dirname "$0")"
mkdir -p .work
[ -x .work/venv/bin/python ] || python3 -m venv .work/venv
.work/venv/bin/pip install --quiet torch==2.13.0 numpy==2.4.6
python=.work/venv/bin/python
node ../bin/node24.mjs tokenise.ts "$data" .work
$python pretrain.py --data "$data" --text .work/text.txt --out .work/pretrained.pt --epochs 2
$python train.py --data "$data" --start .work/pretrained.pt --out .work/model.pt --epochs 14 --dropout 0.15 --rate 1.4e-3
$python export.py --data "$data" --model .work/model.pt --out ../models/small --version "$(cat version)"
