"""Trains the model on the endless stream of batches.

    python train.py --work WORK --out WORK/run --steps 6000 --decay-steps 1500

The learning rate warms up, stays, and falls to zero over the last steps, so a run can be stopped at any
time and taken up again with another end: a checkpoint holds weights, optimizer state and the place in the
stream. On a CPU each core runs one single-threaded process; the processes take batches from a common
count, so that a core that others use does less. On a GPU one process computes in bfloat16, and --workers
processes make its batches. While the file --pause exists, training waits.
"""

import argparse
import json
import os
import tempfile
import time
from contextlib import nullcontext
from datetime import timedelta
from pathlib import Path

import torch
import torch.distributed as dist
import torch.multiprocessing as mp

from safetensors.torch import load_file

from mixture import MIXTURES
from model import DEFAULTS, Llama, fused, losses
from optim import Optimizer
from stream import Stream, prefetched

CHOICE = 1.0  # weight of choosing the right relation among candidates
LOG_EVERY = 25  # steps
NAMES = ("weight", "weighted", "groups", "choice", "answer", "n_answer", "right", "tokens")  # sums of the log


def schedule(step, args):
    """The learning-rate factor of a step: warm-up, constant, linear fall to zero (WSD)."""
    return args.rate * min(1.0, (step + 1) / args.warm_up, (args.steps - step) / max(1, args.decay_steps))


class Trainer:
    """One process of the training."""

    def __init__(self, args, rank, world, count):
        self.args, self.rank, self.world, self.count = args, rank, world, count
        self.device = "cuda" if torch.cuda.is_available() and not args.cpu else "cpu"
        torch.manual_seed(args.seed)
        sizes = {k: v for k, v in vars(args).items() if k in DEFAULTS and v}
        self.model = Llama(DEFAULTS | sizes).to(self.device)
        if args.init:
            self.model.load_state_dict(fused(self.model.config, load_file(args.init)))
        self.params = list(self.model.parameters())
        self.optimizer = Optimizer(self.model, rank, world)
        self.stream = Stream(args.work, args.seed, args.rows, args.row_tokens, MIXTURES[args.mixture])
        self.step, self.tokens, self.log = 0, 0, []
        if (Path(args.out) / "checkpoint.pt").exists():
            self.load()
        self.seen = torch.zeros(len(NAMES), device=self.device)
        self.autocast = torch.autocast("cuda", torch.bfloat16) if self.device == "cuda" else nullcontext()
        if args.compile:
            for layer in self.model.layers:
                layer.compile(dynamic=False)
        if args.workers:
            first = self.step * args.batches
            self.batches = prefetched(self.stream, args.steps, args.batches, first, args.workers)

    def run(self):
        """Trains to the last step, with a checkpoint now and then and one before the rate falls."""
        if self.world > 1:
            dist.barrier()
        saved = seen = time.time()
        while self.step < self.args.steps:
            while self.args.pause and os.path.exists(self.args.pause):
                time.sleep(2)
            if self.rank == 0 and self.step == self.args.steps - self.args.decay_steps:
                self.save("stable.pt")
            factor = schedule(self.step, self.args)
            self.seen += self.gradients()
            torch.nn.utils.clip_grad_norm_(self.params, 1.0)
            self.optimizer.step(factor, momentum_share=min(1.0, 0.9 + self.step / 3000))
            self.step += 1
            if self.step % LOG_EVERY and self.step < self.args.steps:
                continue
            self.report(factor, time.time() - seen)
            seen = time.time()
            if self.rank == 0 and seen - saved > self.args.save_every:
                self.save("checkpoint.pt")
                saved = seen
        if self.rank == 0:
            self.save("checkpoint.pt")

    def gradients(self):
        """Gradients of one step's batches, summed over the processes; returns the sums of the log."""
        sums = torch.zeros(len(NAMES), device=self.device)
        for p in self.params:
            p.grad = None
        while batch := self.take():
            batch = {k: v.to(self.device, non_blocking=True) if torch.is_tensor(v) else v for k, v in batch.items()}
            with self.autocast:
                weighted, choice, log = losses(self.model, batch)
            (weighted + CHOICE * choice).backward()
            sums += torch.stack([torch.as_tensor(log[k], dtype=sums.dtype, device=self.device) for k in NAMES])
        grads = [torch.zeros_like(p) if p.grad is None else p.grad for p in self.params]
        flat = torch.cat([g.reshape(-1) for g in (*grads, sums)])
        if self.world > 1:
            dist.all_reduce(flat)
        sums = flat[-len(NAMES) :]
        flat = flat[: -len(NAMES)] / (sums[NAMES.index("weight")] + CHOICE * sums[NAMES.index("groups")])
        for p, g in zip(self.params, flat.split([p.numel() for p in self.params])):
            p.grad = g.view_as(p)
        return sums

    def take(self):
        """The next batch of this step, or None if all are taken."""
        with self.count.get_lock():
            if self.count.value >= (self.step + 1) * self.args.batches:
                return None
            self.count.value += 1
            index = self.count.value - 1
        return next(self.batches) if self.args.workers else self.stream.batch(index, self.step / self.args.steps)

    def report(self, factor, seconds):
        """Adds the steps since the last report to the log; all processes hold the same sums."""
        s = dict(zip(NAMES, self.seen.tolist()))
        self.seen.zero_()
        self.tokens += int(s["tokens"])
        row = dict(
            step=self.step, tokens=self.tokens, factor=round(factor, 3),
            loss=round(s["weighted"] / s["weight"], 4), choice=round(s["choice"] / max(1, s["groups"]), 4),
            answer=round(s["answer"] / max(1, s["n_answer"]), 4), right=round(s["right"] / max(1, s["groups"]), 3),
            tokens_per_s=round(s["tokens"] / seconds), time=time.strftime("%H:%M:%S"),
        )  # fmt: skip
        self.log.append(row)
        if self.rank == 0:
            print(json.dumps(row), flush=True)

    def save(self, name):
        """Writes a checkpoint whole or not at all."""
        out = Path(self.args.out)
        state = dict(config=self.model.config, model=self.model.state_dict(), optimizer=self.optimizer.state_dict(),
                     step=self.step, tokens=self.tokens, log=self.log, args=vars(self.args))  # fmt: skip
        torch.save(state, out / f"{name}.tmp")
        os.replace(out / f"{name}.tmp", out / name)

    def load(self):
        state = torch.load(Path(self.args.out) / "checkpoint.pt", map_location=self.device)
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.tokens, self.log = state["step"], state["tokens"], state["log"]
        if self.rank == 0:
            self.count.value = self.step * self.args.batches


def worker(rank, world, args, count, store):
    if world > 1:
        torch.set_num_threads(1)
        dist.init_process_group(
            "gloo", init_method=f"file://{store}", rank=rank, world_size=world, timeout=timedelta(days=1)
        )
    Trainer(args, rank, world, count).run()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", required=True, help="folder with corpus.json, text.json and tokenizer.json")
    parser.add_argument("--out", required=True, help="folder of the checkpoints; an existing checkpoint.pt is taken up")
    parser.add_argument("--steps", type=int, default=6000, help="all steps, those of a checkpoint among them")
    parser.add_argument("--decay-steps", type=int, default=1500, help="the last steps, with falling rate")
    parser.add_argument("--warm-up", type=int, default=100, help="the first steps, with rising rate")
    parser.add_argument("--mixture", choices=MIXTURES, default="whole", help="what the batches are made of (mixture.py)")
    parser.add_argument("--batches", type=int, default=4, help="batches of a step")
    parser.add_argument("--rows", type=int, default=4, help="rows of a batch")
    parser.add_argument("--row-tokens", type=int, default=256)
    parser.add_argument("--processes", type=int, default=0)
    parser.add_argument("--init", default="", help="model.safetensors to begin with, of the same shape")
    parser.add_argument("--rate", type=float, default=1.0, help="factor on all learning rates")
    parser.add_argument("--cpu", action="store_true")
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches, for one training process")
    parser.add_argument("--compile", action="store_true", help="compile the blocks")
    parser.add_argument("--pause", default="", help="wait while this file exists")
    parser.add_argument("--save-every", type=float, default=180, help="seconds")
    parser.add_argument("--seed", type=int, default=1)
    for name in ("hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads"):
        parser.add_argument(f"--{name.replace('_', '-')}", type=int, default=0)
    args = parser.parse_args()
    Path(args.out).mkdir(parents=True, exist_ok=True)
    gpu = torch.cuda.is_available() and not args.cpu
    world = args.processes or (1 if gpu else os.cpu_count())
    count = mp.get_context("spawn").Value("q", 0)
    if world == 1:
        return worker(0, 1, args, count, None)
    store = Path(tempfile.mkdtemp()) / "store"
    mp.spawn(worker, args=(world, args, count, store), nprocs=world)


if __name__ == "__main__":
    main()
