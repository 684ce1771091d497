"""Checks edits.json, which the native CPU wrote, against Hugging Face transformers.

    python check_edits.py

Every probability of every edit and answer is computed again from its text, the relations are extracted
again, Algorithm 1 is run again with the assistant's settings (crates/kgt/src/assistant.rs), and the
answers are generated again. Prints the largest differences; fails if an edit or an answer differs.
"""

import json
import math
import sys
from pathlib import Path

from tokenizers import Tokenizer
from transformers import AutoTokenizer

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
sys.path += [str(HERE.parent / "fixtures"), str(ROOT / "benches/reference")]

import edit as reference_edit  # noqa: E402
import reference as ref  # noqa: E402
from make_kgt_mini import reason  # noqa: E402

K = 5
TOKENS_PER_RELATION = 12
EPS = math.log(2)
WITHIN = 0.1
FLOOR = 0.01
LEAST_HARM = 0.01
TOLERANCE = 1e-3
FOLDERS = {"kgt-mini": ROOT / "models/kgt-mini"}
BOS = {"stories260k": [1]}


class Speaker:
    """A model with KGT's rules for prompts and continuations."""

    def __init__(self, name):
        folder = FOLDERS.get(name, HERE.parent / "fixtures/models" / name)
        self.text = ref.Text(ref.load(folder), Tokenizer.from_file(str(folder / "tokenizer.json")))
        eos = json.loads((folder / "generation_config.json").read_text())["eos_token_id"]
        self.eos = eos if isinstance(eos, list) else [eos]
        self.bos = BOS.get(name, [])
        hf = AutoTokenizer.from_pretrained(folder)
        self.chat = hf if hf.chat_template else None
        # A SentencePiece tokenizer writes the space before a word itself.
        implied = self.text.tokenizer.encode("a", add_special_tokens=False).tokens[0].startswith("▁")
        self.space = "" if self.chat or implied else " "
        self.scores = {}

    def prompt(self, text):
        if self.chat:
            turn = [{"role": "user", "content": text.rstrip()}]
            text = self.chat.apply_chat_template(turn, tokenize=False, add_generation_prompt=True)
            return self.text.ids(text)
        return self.bos + self.text.ids(text.rstrip())

    def score(self, prompt, continuation):
        if (prompt, continuation) not in self.scores:
            ids = self.text.ids(self.space + continuation.strip())
            value = ref.score(self.text.model, self.prompt(prompt), ids)["log_prob"]
            self.scores[prompt, continuation] = value
        return self.scores[prompt, continuation]

    def generate(self, prompt, max_tokens):
        """The text, and whether the limit cut it off."""
        out = ref.greedy(self.text.model, self.prompt(prompt), max_tokens, self.eos)
        text = self.text.tokenizer.decode(out["new_ids"], skip_special_tokens=True)
        return text.strip(), out["stop"] == "length"


class Check:
    """What was compared so far."""

    def __init__(self):
        self.scores = self.losses = 0.0
        self.edits = self.answers = 0

    def score(self, got, want, what):
        self.scores = max(self.scores, abs(got - want))
        expect(abs(got - want) < TOLERANCE, f"{what}: {got}, transformers has {want}")

    def loss(self, got, want, what):
        got = math.inf if got is None else got
        difference = 0.0 if got == want else abs(got - want)
        self.losses = max(self.losses, difference)
        expect(difference < TOLERANCE, f"{what}: loss {got}, transformers has {want}")


def expect(holds, what):
    if not holds:
        raise SystemExit(f"check_edits: {what}")


def check_search(check, speaker, turn, record):
    search = record["search"]
    query, what = search["query"], f"{search['query']!r} -> {search['answer']!r}"
    candidates = []
    for z in search["candidates"]:
        relation = speaker.score(reference_edit.retrieve_prompt(search), z["triple"][1])
        reasoning = speaker.score(reference_edit.reason_prompt(search, z["triple"]), search["answer"])
        check.score(z["log_relation"], relation, f"{what}, {z['triple']}")
        check.score(z["log_reasoning"], reasoning, f"{what}, {z['triple']}")
        candidates.append(z | {"log_relation": relation, "log_reasoning": reasoning})
    h = [z for z in candidates if z["personalized"]]
    rest = [z for z in candidates if not z["personalized"]]
    expect(falling(map(merit, h)) and falling(map(harm, rest)), f"{what}: order of the candidates")
    relations = turn.get("relations") or extracted(speaker, search)
    expect(sorted(z["triple"][1] for z in h) == sorted(relations), f"{what}: extracted {relations}")

    before, steps, kept = algorithm_1(candidates)
    coded = [s["candidate"] if s["change"] == "add" else -1 - s["candidate"] for s in steps]
    expect((search["steps"], search["kept"]) == (coded, kept), f"{what}: steps {coded}, {kept} kept")
    check.loss(search["loss_before"], before, what)
    check.loss(search["loss_after"], steps[kept - 1]["loss"] if kept else before, what)
    for change, member in (("add", "added"), ("remove", "removed")):
        chosen = {s["candidate"] for s in steps[:kept] if s["change"] == change}
        triples = [candidates[i]["triple"] for i in sorted(chosen)]
        expect(record[member] == triples, f"{what}: {member} {triples}")
    check.edits += 1


def merit(z):
    """By this personalized triples are added, the highest first."""
    return z["log_relation"] + z["log_reasoning"]


def harm(z):
    """By this other triples are removed, the highest first."""
    return math.exp(z["log_relation"]) * (1 - math.exp(z["log_reasoning"]))


def contradicts(z, candidates):
    """Whether a triple says something else about what was asked: its object is known by a relation of H,
    or would be retrieved before the answer."""
    key = reference_edit.key
    h = [other for other in candidates if other["personalized"]]
    if z["personalized"] or key(z["triple"][2]) == key(h[0]["triple"][2]) or harm(z) < LEAST_HARM:
        return False
    same_object = [
        other for other in candidates
        if not other["personalized"] and key(other["triple"][2]) == key(z["triple"][2])
    ]  # fmt: skip
    relations = {key(other["triple"][1]) for other in h}
    if any(key(other["triple"][1]) in relations for other in same_object):
        return True

    def mass(some):
        return sum(math.exp(other["log_relation"]) for other in some)

    return mass(same_object) >= mass(h)


def falling(values):
    values = list(values)
    return all(a >= b - TOLERANCE for a, b in zip(values, values[1:]))


def loss(candidates, present):
    """Eq. 7 as printed: infinite until every personalized triple is in the graph."""
    whole = all(here for z, here in zip(candidates, present) if z["personalized"])
    return reference_edit.loss(candidates, present) if whole else math.inf


def algorithm_1(candidates):
    """All additions, then removals, until the loss is low enough; else the fewest changes that come
    near the lowest loss. Returns the loss before, the steps, and how many of them are kept."""
    present = [z["in_graph"] for z in candidates]
    losses, steps = [loss(candidates, present)], []
    removable = [i for i, z in enumerate(candidates) if contradicts(z, candidates)]
    additions = [(i, "add") for i, z in enumerate(candidates) if z["personalized"] and not present[i]]
    for i, change in additions + [(i, "remove") for i in removable]:
        if losses[-1] <= EPS:
            return losses[0], steps, len(steps)
        present[i] = change == "add"
        losses.append(loss(candidates, present))
        steps.append({"change": change, "candidate": i, "loss": losses[-1]})
    if losses[-1] <= EPS:
        return losses[0], steps, len(steps)
    kept = next(n for n, value in enumerate(losses) if value <= min(losses) + WITHIN)
    return losses[0], steps, kept


def extracted(speaker, search):
    prompt = reference_edit.extract_prompt(search, K)
    text, cut_off = speaker.generate(prompt, K * TOKENS_PER_RELATION)
    return reference_edit.parse_relations(text, K, cut_off)


def check_answer(check, speaker, turn, record):
    what = record["query"]
    for triple, log_relation, _ in record["considered"]:
        prompt = reference_edit.retrieve_prompt({"query": record["query"], "subject": triple[0]})
        check.score(log_relation, speaker.score(prompt, triple[1]), f"{what}, {triple}")
    total = sum(math.exp(log_relation) for _, log_relation, _ in record["considered"])
    for triple, log_relation, probability in record["considered"]:
        check.score(probability, math.exp(log_relation) / total, f"{what}, P of {triple}")
    objects = {}
    for triple, log_relation, _ in record["considered"]:
        sums = objects.setdefault(reference_edit.key(triple[2]), [0.0, []])
        sums[0] += math.exp(log_relation)
        sums[1].append(triple)
    best, said = max(objects.values(), key=lambda sums: sums[0], default=(0.0, []))
    used = said if best >= FLOOR else []
    expect(record["used"] == used, f"{what}: uses {used}")
    prompt = reason(record["query"], *used) if used else record["query"]
    text, _ = speaker.generate(prompt, turn["max_tokens"])
    expect(record["text"] == text, f"{what}: {text!r}")
    check.answers += 1


def main():
    ref.set_up()
    conversations = json.loads((HERE / "conversations.json").read_text())
    transcripts = json.loads((HERE / "edits.json").read_text())
    speakers, check = {}, Check()
    for conversation, transcript in zip(conversations, transcripts, strict=True):
        name = conversation["model"]
        speaker = speakers.setdefault(name, None) or Speaker(name)
        speakers[name] = speaker
        for turn, outcome in zip(conversation["turns"], transcript["turns"], strict=True):
            if "answer" in outcome:
                check_answer(check, speaker, turn["ask"], outcome["answer"])
            elif "search" in outcome["edit"]:
                check_search(check, speaker, turn["teach"], outcome["edit"])
    print(f"{check.edits} edits and {check.answers} answers are the same with transformers")
    print(f"largest differences: log-probability {check.scores:.1e}, loss {check.losses:.1e}")


if __name__ == "__main__":
    main()
