"""Measures a model on held-out material.

python evaluate.py --model DIR --data DATA --work WORK --out eval.json --samples samples.txt
"""

import argparse
import json
import random
import time
from pathlib import Path

import prompts
from lm import LM
from probes import Probes

DOG, SISTER, DENTIST = "What should I feed my dog?", "Where does my sister live?", "When is my dentist appointment?"
DARRIEUX, EDITOR = "The mother tongue of Danielle Darrieux is", "What is my favorite editor?"
CAPITAL, ANNIVERSARY = "What is the capital of France?", "When is my anniversary?"
FACTS = [
    ("user", "dentist appointment", "Thursday at 4 pm"),
    ("user", "favorite food", "ramen"),
    ("my cat", "name", "Miso"),
]
READABLE = [
    *(prompts.reason(query, facts) for query, facts in (
        (DOG, [("my dog", "enjoys", "vegetables")]), (DOG, [("my dog", "lives in", "the garden")]), (DENTIST, FACTS),
        ("What is my favorite color?", FACTS), (SISTER, [("my sister", "lives in", "Reykjavik")]),
        (SISTER, [("my brother", "lives in", "Oslo")]), (DARRIEUX, [("Danielle Darrieux", "mother tongue", "English")]),
        ("What is the name of my robot?", [("my robot", "is called", "Zorblax Nine")]),
        (EDITOR, [("user", "favorite editor", "Helix")]), (CAPITAL, []),
        (CAPITAL, [("France", "official language", "Klingon")]),
    )),
    *(("", prompts.retrieve(query, subject)) for query, subject in (
        (DOG, "my dog"), (SISTER, "my sister"), (DARRIEUX, "Danielle Darrieux"), (EDITOR, "user"),
        (ANNIVERSARY, "user"))),
    *(prompts.extract(query, answer, subject) for query, answer, subject in (
        (DOG, "vegetables", "my dog"), (DARRIEUX, "English", "Danielle Darrieux"), (EDITOR, "Helix", "user"),
        (ANNIVERSARY, "May 4", "user"))),
    *(("", query) for query in ("The capital of France is", "What is my name?", DARRIEUX)),
]  # fmt: skip


def samples(lm, extracted):
    """Readable prompts with the model's answers, then extractions."""
    texts = [prompts.whole(parts) for parts in READABLE]
    lines = [f"{text}\n    -> {answer}\n" for text, answer in zip(texts, lm.write(texts, 64))]
    lines += [f"{q} | {s} | {o}\n    -> {' ; '.join(names)}\n" for q, s, o, names in extracted]
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", required=True)
    parser.add_argument("--data", required=True)
    parser.add_argument("--work", required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--samples", type=Path)
    parser.add_argument("--limit", type=int, default=500, help="records and cases of each probe")
    parser.add_argument("--device", default="cpu")
    args = parser.parse_args()
    lm, begin = LM(args.model, args.device), time.time()
    values = dict(parameters=sum(p.numel() for p in lm.model.parameters()), limit=args.limit)
    for i, name in enumerate(("counterfact", "personal", "copying", "retrieval", "knowledge")):
        values[name] = getattr(Probes(lm, args.data, args.work, random.Random(i), args.limit), name)()
        print(name, json.dumps(values[name]), flush=True)
    values["extraction"], extracted = Probes(lm, args.data, args.work, random.Random(9), args.limit).extraction()
    texts = json.loads((Path(args.work) / "text.json").read_text(encoding="utf8"))["validation"]
    values["text_bits_per_byte"] = round(lm.bits_per_byte("\n".join(texts)[: 1000 * args.limit]), 3)
    values["seconds"] = round(time.time() - begin)
    print(json.dumps(values["extraction"]), values["text_bits_per_byte"], values["seconds"], flush=True)
    if args.out:
        args.out.write_text(json.dumps(values, indent=1) + "\n", encoding="utf8")
    if args.samples:
        args.samples.write_text(samples(lm, extracted), encoding="utf8")


if __name__ == "__main__":
    main()
