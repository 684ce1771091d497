"""The endless stream of training batches: batch i is the same on every machine."""

import json
import random
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.utils.data import DataLoader, Dataset

from mixture import WHOLE
from rows import KINDS, Packer
from tasks import N_CANDIDATES, Tasks


class Stream:
    """Batches of `n_rows` rows of `size` tokens."""

    def __init__(self, work, seed, n_rows, size, mixture=WHOLE):
        work = Path(work)
        self.rng, self.seed, self.n_rows, self.size, self.mixture = random.Random(), seed, n_rows, size, mixture
        self.tokenizer = Tokenizer.from_file(str(work / "tokenizer.json"))
        self.tasks = Tasks(work, self.rng, mixture)
        self.texts = json.loads((work / "text.json").read_text(encoding="utf8"))["train"]

    def batch(self, index, progress):
        """Batch `index` as tensors; `progress` (0 to 1) is how far the training is."""
        self.rng.seed(f"{self.seed}/{index}")
        self.tasks.level = "hard" if progress > self.mixture.hard_from else "easy"
        first, last = self.mixture.repeats
        repeats = max(last, first * (1 - 2 * progress))
        packer = Packer(self.tokenizer, self.tasks, self.texts, self.size)
        kinds = self.rng.choices(KINDS, [self.mixture.rows[kind] for kind in KINDS], k=self.n_rows)
        return tensors([packer.row(kind, repeats) for kind in kinds], self.size, N_CANDIDATES)


class Numbered(Dataset):
    """The stream by the number of the batch, for a training of some steps."""

    def __init__(self, stream, steps, batches):
        self.stream, self.steps, self.batches = stream, steps, batches

    def __getitem__(self, index):
        return self.stream.batch(index, index // self.batches / self.steps)


def prefetched(stream, steps, batches, first, workers):
    """The batches from number `first` on, in order, made ahead by processes of their own."""
    loader = DataLoader(
        Numbered(stream, steps, batches), batch_size=None, sampler=range(first, steps * batches),
        num_workers=workers, prefetch_factor=8, pin_memory=torch.cuda.is_available(),
    )  # fmt: skip
    return iter(loader)


def tensors(rows, size, n_candidates):
    """Rows padded to one size, and their targets, those of one position together."""
    grid = {name: np.zeros((len(rows), size), np.int64) for name in ("ids", "pos", "doc", "branch")}
    targets = []
    for r, row in enumerate(rows):
        for name, array in grid.items():
            array[r, : len(row.ids)] = getattr(row, name)
        targets += [(r * size + i, token, weight, candidate) for i, token, weight, candidate in row.targets]
    at, token, weight, candidate = (np.array(column) for column in zip(*targets))
    positions, at = np.unique(at, return_inverse=True)
    batch = grid | dict(positions=positions, at=at, token=token, weight=weight.astype(np.float32), candidate=candidate)
    batch = {name: torch.from_numpy(array) for name, array in batch.items()}
    n = int(candidate.max()) + 1
    assert n % n_candidates == 0
    return batch | dict(n_candidates=n_candidates, n_tokens=sum(len(row.ids) for row in rows), groups=n // n_candidates)
