"""One KGT edit in plain PyTorch and transformers: what the Rust implementation is timed against.

The same steps on the same texts, written as a competent user of transformers would: inference mode,
SDPA attention, a KV cache, batches, vocabulary logits only where they are used. An edit is

1. extraction: greedy decoding of K relations after the extract prompt;
2. scoring: log P(a|reason(q,z)) for z in H and G_eq in one batch, log P(r|retrieve(q)) for each distinct
   relation in one batch;
3. Algorithm 1 (objective InGraph, stop at a loss of at most eps, else the state of lowest loss).

The two defaults that are choices, --prefix-cache and --decode, are the faster ones on a CPU; the slower
ones remain for comparison. Texts are given to the model as they are, without a chat template.

    python edit.py --model ../../models/kgt-mini --threads 1 --json edits.json

    python edit.py --random-weights gpt2.json --tokenizer ../../models/kgt-mini/tokenizer.json

FEEDBACKS is a list of {"query", "answer", "subject", "object", "relations": [r, ..], "triples": [[s, r, o],
..]}, where "triples" is the graph's G_eq before the edit. "relations" are for random weights: the model
then generates as many tokens as they have, and they stand in for what it wrote.
"""

import argparse
import json
import math
import re
import resource
import statistics
import time
import unicodedata
from importlib.metadata import version
from pathlib import Path

import torch
import transformers
from tokenizers import Tokenizer
from transformers import AutoConfig, AutoModelForCausalLM, DynamicCache

HERE = Path(__file__).parent
SEPARATOR = "<sep>"
MAX_RELATION_CHARS = 80


# Texts


def data(text):
    """Text of a user or a graph: markers and control tokens lose their brackets."""
    return re.sub(r"<([A-Za-z0-9_|/\- ]{1,32})>", r"‹\1›", text.strip())


def extract_prompt(feedback, k):
    q, a = data(feedback["query"]), data(feedback["answer"])
    s, o = data(feedback["subject"]), data(feedback["object"])
    return (
        f"Based on the provided query and answer, identify {k} types of relationships between the subject "
        f"{s} and the object {o}, considering the context of the query and answer. "
        f"<query>: {q} <answer>: {a} <subject>: {s} <object>: {o} <relation>:"
    )


def retrieve_prompt(feedback):
    return f"To answer the query: {data(feedback['query'])}, I need information {data(feedback['subject'])}"


def reason_prompt(feedback, triple):
    return (
        "Answer the query considering the user's personalized facts. "
        f"<question>: {data(feedback['query'])} <facts>: {data('(' + ', '.join(triple) + ')')} <answer>:"
    )


def key(text):
    """The form in which entities and relations are compared."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def triple_key(triple):
    return tuple(key(part) for part in triple)


def parse_relations(text, k, cut_off):
    """The distinct relations in `r1 <sep> r2 <sep> ..`; one that the length limit cut off is dropped."""
    parts = [part.strip() for part in text.split(SEPARATOR)]
    if cut_off and len(parts) > 1:
        parts.pop()
    relations = {}
    for part in parts:
        if part and len(part) <= MAX_RELATION_CHARS:
            relations.setdefault(key(part), part)
    return list(relations.values())[:k]


# The model


class LanguageModel:
    """Greedy decoding and scoring of continuations. Counts the tokens that go through the model."""

    def __init__(self, args):
        how = {"dtype": getattr(torch, args.dtype), "attn_implementation": "sdpa"}
        if args.random_weights:
            config = AutoConfig.for_model(**json.loads(args.random_weights.read_text()))
            with torch.device(args.device):
                self.model = AutoModelForCausalLM.from_config(config, **how)
            self.eos = []
        else:
            self.model = AutoModelForCausalLM.from_pretrained(args.model, **how)
            settings = self.model.generation_config
            eos = settings.eos_token_id
            self.eos = eos if isinstance(eos, list) else [eos]
            settings.pad_token_id = self.eos[0]
            settings.max_length = None
        self.model.eval().to(args.device)
        self.tokenizer = Tokenizer.from_file(str(args.tokenizer or args.model / "tokenizer.json"))
        self.device = args.device
        self.prefix_cache = args.prefix_cache
        self.continue_ids = self.generate if args.decode == "generate" else self.decode_loop
        self.tokens = 0
        self.padded_tokens = 0

    def ids(self, text):
        return self.tokenizer.encode(text, add_special_tokens=False).ids

    def tensor(self, rows):
        return torch.tensor(rows, device=self.device)

    def count(self, tokens, padded=None):
        self.tokens += tokens
        self.padded_tokens += padded or tokens

    def continue_text(self, prompt, max_new_tokens):
        """Greedy text after `prompt`, and whether the length limit cut it off."""
        prompt_ids = self.ids(prompt.rstrip())
        ids = self.continue_ids(prompt_ids, max_new_tokens)
        self.count(len(prompt_ids) + len(ids) - 1)
        return self.tokenizer.decode(ids, skip_special_tokens=True), ids[-1] not in self.eos

    def generate(self, prompt_ids, max_new_tokens):
        x = self.tensor([prompt_ids])
        y = self.model.generate(
            x, attention_mask=torch.ones_like(x), max_new_tokens=max_new_tokens, do_sample=False
        )
        return y[0, len(prompt_ids) :].tolist()

    def decode_loop(self, prompt_ids, max_new_tokens):
        """What `generate` does, without its bookkeeping between the tokens."""
        cache = DynamicCache(config=self.model.config)
        x, new_ids = self.tensor([prompt_ids]), []
        while len(new_ids) < max_new_tokens and (not new_ids or new_ids[-1] not in self.eos):
            logits = self.model(x, past_key_values=cache, use_cache=True, logits_to_keep=1).logits
            x = logits[:, -1].argmax(-1, keepdim=True)
            new_ids.append(x.item())
        return new_ids

    def score(self, pairs):
        """log P(continuation | prompt) of each pair, in one batch.

        Rows are padded on the right, where causal attention never looks: no attention mask. With the
        prefix cache, the tokens that all rows share go through the model once.
        """
        rows = [(self.ids(prompt.rstrip()), self.ids(" " + end.strip())) for prompt, end in pairs]
        shared = min(shared_prefix(rows), min(len(prompt) for prompt, _ in rows) - 1)
        shared = shared if self.prefix_cache else 0
        body = self.model.base_model
        cache = None
        if shared:
            cache = DynamicCache(config=self.model.config)
            body(self.tensor([rows[0][0][:shared]]), past_key_values=cache, use_cache=True)
            cache.batch_repeat_interleave(len(rows))
        # The last token predicts nothing.
        inputs = [(prompt + end)[shared:-1] for prompt, end in rows]
        width = max(map(len, inputs))
        x = self.tensor([row + [0] * (width - len(row)) for row in inputs])
        hidden = body(x, past_key_values=cache, use_cache=cache is not None).last_hidden_state
        self.count(shared + sum(map(len, inputs)), shared + x.numel())
        # Only the positions that predict the continuations go through the vocabulary head.
        index = [(i, len(p) - 1 - shared + j) for i, (p, end) in enumerate(rows) for j in range(len(end))]
        row, position = self.tensor(index).T
        targets = self.tensor([t for _, end in rows for t in end])
        logits = self.model.get_output_embeddings()(hidden[row, position]).float()
        picked = logits.gather(-1, targets[:, None])[:, 0] - logits.logsumexp(-1)
        picked = iter(picked.tolist())
        return [math.fsum(next(picked) for _ in end) for _, end in rows]


def shared_prefix(rows):
    """How many tokens all rows start with."""
    whole = [prompt + end for prompt, end in rows]
    first, last = min(whole), max(whole)
    same = (i for i, (a, b) in enumerate(zip(first, last)) if a != b)
    return next(same, min(len(first), len(last)))


# Algorithm 1


def log_sum_exp(values):
    top = max(values)
    return top + math.log(sum(math.exp(v - top) for v in values))


def loss(candidates, present):
    """Eq. 7 over the personalized triples in the graph (InGraph)."""
    graph = [z for z, here in zip(candidates, present) if here]
    personalized = [z for z in graph if z["personalized"]]
    if not personalized:
        return math.inf
    total = log_sum_exp([z["log_relation"] for z in graph])
    terms = [z["log_reasoning"] + z["log_relation"] - total for z in personalized]
    return -math.fsum(terms) / len(terms)


def algorithm_1(candidates, eps):
    """`candidates`: H by falling, then G_eq without H by rising reasoning probability. Returns the loss
    before, the steps, and how many of them are kept."""
    present = [z["in_graph"] for z in candidates]
    before = current = loss(candidates, present)
    n_h = sum(z["personalized"] for z in candidates)
    additions, removals = list(range(n_h)), list(range(n_h, len(candidates)))
    steps, add = [], True
    while current > eps and (additions or removals):
        take = additions if (add and additions) or not removals else removals
        i, adding = take.pop(0), take is additions
        add = not adding
        if present[i] == adding:
            continue
        present[i] = adding
        current = loss(candidates, present)
        steps.append({"change": "add" if adding else "remove", "candidate": i, "loss": current})
    if current <= eps:
        return before, steps, len(steps)
    losses = [before] + [step["loss"] for step in steps]
    return before, steps, losses.index(min(losses))


# One edit


def edit(lm, feedback, args):
    """The edit of one feedback and the milliseconds of its phases, of the whole, and of CPU time."""
    lm.tokens = lm.padded_tokens = 0
    script = f" {SEPARATOR} ".join(feedback["relations"]) if args.random_weights else None
    max_new_tokens = len(lm.ids(" " + script)) if script else args.max_new_tokens
    cpu = time.process_time()
    clock = [time.perf_counter()]
    text, cut_off = lm.continue_text(extract_prompt(feedback, args.k), max_new_tokens)
    text, cut_off = (script, False) if script else (text, cut_off)
    relations = parse_relations(text, args.k, cut_off)
    extract_tokens = lm.tokens
    clock.append(time.perf_counter())

    g = [tuple(triple) for triple in feedback["triples"]]
    known = {key(r): r for _, r, _ in g}
    distinct = list({key(r): r for r in relations} | known)
    spelling = known | {key(r): r for r in relations}
    log_relation = {}
    if distinct:
        prompt = retrieve_prompt(feedback)
        log_relation = dict(zip(distinct, lm.score([(prompt, spelling[r]) for r in distinct])))
    if not relations:
        relations = sorted(known.values(), key=lambda r: -log_relation[key(r)])[: args.k]
    clock.append(time.perf_counter())

    h = [(feedback["subject"], r, feedback["object"]) for r in relations]
    h_keys, g_keys = set(map(triple_key, h)), set(map(triple_key, g))
    triples = h + [z for z in g if triple_key(z) not in h_keys]
    pairs = [(reason_prompt(feedback, z), feedback["answer"]) for z in triples]
    log_reasoning = lm.score(pairs) if pairs else []
    clock.append(time.perf_counter())

    candidates = [
        {
            "triple": z,
            "personalized": triple_key(z) in h_keys,
            "in_graph": triple_key(z) in g_keys,
            "log_reasoning": reasoning,
            "log_relation": log_relation[key(z[1])],
        }
        for z, reasoning in zip(triples, log_reasoning)
    ]
    to_add = sorted((z for z in candidates if z["personalized"]), key=lambda z: -z["log_reasoning"])
    to_remove = sorted((z for z in candidates if not z["personalized"]), key=lambda z: z["log_reasoning"])
    candidates = to_add + to_remove
    loss_before, steps, kept = algorithm_1(candidates, args.eps)
    clock.append(time.perf_counter())
    cpu = time.process_time() - cpu

    chosen = {"add": [], "remove": []}
    for step in steps[:kept]:
        chosen[step["change"]].append(candidates[step["candidate"]]["triple"])
    result = {
        "query": feedback["query"],
        "extracted": text.strip(),
        "candidates": candidates,
        "loss_before": loss_before,
        "steps": steps,
        "kept": kept,
        "loss_after": steps[kept - 1]["loss"] if kept else loss_before,
        "added": chosen["add"],
        "removed": chosen["remove"],
        "tokens": {
            "extract": extract_tokens,
            "score": lm.tokens - extract_tokens,
            "total": lm.tokens,
            "total_padded": lm.padded_tokens,
        },
    }
    phases = ("extract", "retrieve", "reason", "algorithm")
    ms = {phase: 1000 * (b - a) for phase, a, b in zip(phases, clock, clock[1:])}
    ms |= {"total": 1000 * (clock[-1] - clock[0]), "cpu": 1000 * cpu}
    return result, ms


# The report


def summary(values):
    ordered = sorted(values)
    p95 = ordered[math.ceil(0.95 * len(ordered)) - 1]
    return {"median": round(statistics.median(ordered), 3), "p95": round(p95, 3)}


def print_report(report):
    print("settings " + json.dumps(report["settings"]))
    for phase, ms in report["ms"].items():
        print(f"{phase:10} median {ms['median']:9.2f} ms   p95 {ms['p95']:9.2f} ms")
    for name, n in report["tokens"].items():
        print(f"tokens     {name:12} median {n['median']:.0f}, p95 {n['p95']:.0f}")


def print_edit(result):
    print(f"\n{result['query']}\n  extracted: {result['extracted']}")
    for z in result["candidates"]:
        kind = ("H" if z["personalized"] else " ") + ("G" if z["in_graph"] else " ")
        print(f"  {kind} {z['log_reasoning']:9.4f} {z['log_relation']:9.4f}  ({', '.join(z['triple'])})")
    losses = f"{result['loss_before']:.4f} -> {result['loss_after']:.4f}"
    print(f"  loss {losses} ({result['kept']} of {len(result['steps'])} steps)")
    print(f"  added {result['added']}\n  removed {result['removed']}")


def finite(value):
    """JSON has no infinity: null."""
    if isinstance(value, dict):
        return {k: finite(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [finite(v) for v in value]
    return None if isinstance(value, float) and not math.isfinite(value) else value


def peak_memory(device):
    """Bytes of the process; on a GPU, of the device, as its driver counts them: PyTorch gives none back."""
    if device == "cpu":
        return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    free, total = torch.cuda.mem_get_info(device)
    return total - free


def run(args):
    torch.set_num_threads(args.threads)
    transformers.logging.disable_progress_bar()
    feedbacks = json.loads(args.feedbacks.read_text(encoding="utf-8"))[: args.limit]
    lm = LanguageModel(args)
    times, edits = [], []
    with torch.inference_mode():
        for feedback in feedbacks[: args.warmup]:
            edit(lm, feedback, args)
        for repeat in range(args.repeat):
            for feedback in feedbacks:
                result, ms = edit(lm, feedback, args)
                times.append(ms)
                edits += [result] if repeat == 0 else []
    settings = {k: v.name if isinstance(v, Path) else v for k, v in vars(args).items() if k != "json"}
    settings |= {name: version(name) for name in ("torch", "transformers")}
    return {
        "settings": settings | {"edits": len(edits), "measurements": len(times)},
        "ms": {phase: summary([ms[phase] for ms in times]) for phase in times[0]},
        "tokens": {name: summary([e["tokens"][name] for e in edits]) for name in edits[0]["tokens"]},
        "peak_memory": peak_memory(args.device),
        "edits": edits,
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    flag = argparse.BooleanOptionalAction
    parser.add_argument("feedbacks", type=Path, nargs="?", default=HERE / "feedbacks.json", help="the feedbacks (JSON)")
    model = parser.add_mutually_exclusive_group(required=True)
    model.add_argument("--model", type=Path, help="folder of the model")
    model.add_argument("--random-weights", type=Path, metavar="CONFIG", help="config.json of the model")
    parser.add_argument("--tokenizer", type=Path, help="tokenizer.json (default: the model's)")
    parser.add_argument("--device", default="cpu", help="PyTorch device (default: cpu)")
    parser.add_argument("--dtype", choices=("float32", "float16", "bfloat16"), default="float32")
    parser.add_argument("--threads", type=int, default=1, help="threads of PyTorch (default: 1)")
    parser.add_argument("--warmup", type=int, default=5, help="edits before timing (default: 5)")
    parser.add_argument("--repeat", type=int, default=3, help="timed passes (default: 3)")
    parser.add_argument("--limit", type=int, help="use only the first LIMIT feedbacks")
    parser.add_argument("--k", type=int, default=5, help="relations to extract (default: 5)")
    parser.add_argument("--eps", type=float, default=math.log(2), help="stop at this loss (default: ln 2)")
    parser.add_argument("--max-new-tokens", type=int, default=48, help="limit of the extraction (default: 48)")
    parser.add_argument("--prefix-cache", action=flag, default=True, help="share the prompts' common prefix")
    parser.add_argument("--decode", choices=("loop", "generate"), default="loop", help="how relations are decoded")
    parser.add_argument("--show", action="store_true", help="print every edit")
    parser.add_argument("--json", type=Path, help="write the report and the edits here")
    args = parser.parse_args()
    report = run(args)
    print_report(report)
    if args.show:
        for result in report["edits"]:
            print_edit(result)
    if args.json:
        args.json.write_text(json.dumps(finite(report), ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
