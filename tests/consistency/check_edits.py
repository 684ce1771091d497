"""Checks edits.json, which the native CPU wrote, against Hugging Face transformers.

    python check_edits.py

Every probability of every edit and answer is computed again from its text, the relations are extracted
again, Algorithm 1 is run again by the Python of benches/reference, and the answers are generated again.
Prints the largest differences; fails if an edit or an answer differs.
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

K = 5
TOKENS_PER_RELATION = 12
EPS = math.log(2)
FLOOR = math.log(0.01)
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
    merits = [z["log_relation"] + z["log_reasoning"] for z in h]
    rising = [z["log_reasoning"] for z in rest]
    expect(merits == sorted(merits, reverse=True) and rising == sorted(rising), f"{what}: order")
    relations = turn.get("relations") or extracted(speaker, search)
    expect(sorted(z["triple"][1] for z in h) == sorted(relations), f"{what}: extracted {relations}")

    before, steps, kept = reference_edit.algorithm_1(candidates, EPS)
    coded = [s["candidate"] if s["change"] == "add" else -1 - s["candidate"] for s in steps]
    expect((search["steps"], search["kept"]) == (coded, kept), f"{what}: steps {coded}, {kept} kept")
    check.loss(search["loss_before"], before, what)
    check.loss(search["loss_after"], steps[kept - 1]["loss"] if kept else before, what)
    for change, member in (("add", "added"), ("remove", "removed")):
        chosen = {s["candidate"] for s in steps[:kept] if s["change"] == change}
        triples = [candidates[i]["triple"] for i in sorted(chosen)]
        expect(record[member] == triples, f"{what}: {member} {triples}")
    check.edits += 1


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
    bearing = [triple for triple, log_relation, _ in record["considered"] if log_relation >= FLOOR]
    expect(record["used"] == bearing[:1], f"{what}: uses {bearing[:1]}")
    prompt = reference_edit.reason_prompt(record, bearing[0]) if bearing else record["query"]
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
