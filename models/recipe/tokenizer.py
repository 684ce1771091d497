"""Trains the byte-level BPE vocabulary on prompts and plain text."""

import json
import random
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

from tasks import Tasks

END = "<|endoftext|>"


def corpus(work, rng, n_examples, n_texts):
    """Pieces of articles, then examples of all tasks."""
    texts = json.loads((Path(work) / "text.json").read_text(encoding="utf8"))["train"]
    yield from (text[:3000] for text in texts[:n_texts])
    tasks = Tasks(work, rng)
    for _ in range(n_examples):
        example = getattr(tasks, rng.choice(("reason", "retrieve", "extract", "plain")))()
        yield " ".join((example.rest, example.completion, *example.wrong))


def train(work, vocab_size, seed=0, n_examples=60_000, n_texts=4_000):
    """Writes WORK/tokenizer.json."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocab_size, special_tokens=[END], show_progress=False,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )  # fmt: skip
    tokenizer.train_from_iterator(corpus(work, random.Random(seed), n_examples, n_texts), trainer)
    tokenizer.save(str(Path(work) / "tokenizer.json"))
