"""From data to model, in one command:

    python build.py --data DATA --work WORK --out MODEL -- --steps 6000 --decay-steps 1500

What stands after `--` goes to train.py. Finished parts are kept: WORK/corpus.json, WORK/tokenizer.json
and the checkpoint, which a second run takes up.
"""

import argparse
import subprocess
import sys
from pathlib import Path

import export
import sources
import tokenizer

HERE = Path(__file__).parent


def script(name, *args):
    subprocess.run([sys.executable, HERE / name, *map(str, args)], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True, help="folder of the sources, see README.md")
    parser.add_argument("--work", type=Path, required=True, help="folder for everything between")
    parser.add_argument("--out", type=Path, required=True, help="folder of the model")
    parser.add_argument("--vocab", type=int, default=6144)
    parser.add_argument("--limit", type=int, default=500, help="cases of each measurement")
    parser.add_argument("train", nargs="*", help="arguments of train.py")
    args = parser.parse_args()
    args.work.mkdir(parents=True, exist_ok=True)
    if not (args.work / "corpus.json").exists():
        sources.build(args.data, args.work)
    if not (args.work / "tokenizer.json").exists():
        tokenizer.train(args.work, args.vocab)
    script("train.py", "--work", args.work, "--out", args.work / "run", *args.train)
    export.export(args.work / "run/checkpoint.pt", args.work / "tokenizer.json", args.out)
    script("evaluate.py", "--model", args.out, "--data", args.data, "--work", args.work, "--limit", args.limit,
           "--out", args.out / "eval.json", "--samples", args.out / "samples.txt")  # fmt: skip
    export.card(HERE / "MODEL_CARD.in.md", args.out)
    export.manifest(args.out)


if __name__ == "__main__":
    main()
