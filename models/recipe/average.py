"""Averages the weights of models of one shape, runs of which one began where the other ended:

    python average.py --models RUN1 RUN2 --shares 0.4 0.6 --out MODEL

The average of two such models is better than either: it does what a longer fall of the rate would do.
"""

import argparse
import shutil
from pathlib import Path

import numpy as np
from safetensors.numpy import load_file, save_file


def average(folders, shares, out):
    """Writes the weighted mean of the models' weights, and the other files of the last one."""
    total = sum(shares)
    models = [load_file(folder / "model.safetensors") for folder in folders]
    mean = {
        name: sum(share / total * model[name].astype(np.float32) for share, model in zip(shares, models))
        for name in models[0]
    }
    out.mkdir(parents=True, exist_ok=True)
    for file in folders[-1].iterdir():
        if file.is_file() and file.name != "model.safetensors":
            shutil.copy(file, out / file.name)
    half = {name: weight.astype(np.float16) for name, weight in mean.items()}
    save_file(half, out / "model.safetensors", metadata={"format": "pt"})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--models", type=Path, nargs="+", required=True, help="folders of models")
    parser.add_argument("--shares", type=float, nargs="+", help="their weights in the mean (default: equal)")
    parser.add_argument("--out", type=Path, required=True, help="folder of the mean")
    args = parser.parse_args()
    shares = args.shares or [1.0] * len(args.models)
    if len(shares) != len(args.models):
        parser.error("as many shares as models are needed")
    average(args.models, shares, args.out)


if __name__ == "__main__":
    main()
