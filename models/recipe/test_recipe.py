"""Tests of the recipe:  python -m pytest test_recipe.py  (WORK from build.py in the variable KGT_WORK)."""

import json
import os
import random

import pytest
import torch
from transformers import AutoModelForCausalLM

import export
import inventory
import prompts
from model import DEFAULTS, Llama, losses
from rows import Packer
from stream import Stream, tensors
from tasks import N_CANDIDATES, Tasks

WORK = os.environ.get("KGT_WORK", "")
needs_work = pytest.mark.skipif(not WORK, reason="KGT_WORK is not set")
SMALL = DEFAULTS | dict(hidden_size=64, intermediate_size=96, num_hidden_layers=2, num_attention_heads=4)


def test_the_prompts_are_those_of_the_crate():
    facts = [("my dog", "enjoys", "vegetables"), ("my cat", "is", "old")]
    assert prompts.whole(prompts.reason("What should I feed my dog?", facts)) == (
        "Answer the query considering the user's personalized facts. <question>: What should I feed my dog? "
        "<facts>: (my dog, enjoys, vegetables) (my cat, is, old) <answer>:"
    )
    assert prompts.retrieve("Where is it?", "it") == "To answer the query: Where is it?, I need information it"
    assert prompts.whole(prompts.extract("q", "a", "s")) == (
        "Based on the provided query and answer, identify 5 types of relationships between the subject s and "
        "the object a, considering the context of the query and answer. <query>: q <answer>: a <subject>: s "
        "<object>: a <relation>:"
    )


@pytest.mark.parametrize("name", ["world", "concept", "personal"])
def test_held_out_names_and_questions_are_not_trained_on(name):
    for relation in inventory.relations(name).values():
        assert relation.held_names
        assert not {*relation.held_names} & {*relation.names, *relation.derived}
        assert not {*relation.held_questions} & {*relation.questions}


@needs_work
def test_no_task_names_a_held_out_subject():
    tasks = Tasks(WORK, random.Random(5))
    held = {*json.load(open(f"{WORK}/corpus.json", encoding="utf8"))["held"]}
    for _ in range(20_000):
        assert tasks.any().subject.lower() not in held


@needs_work
def test_a_batch_depends_on_its_number_alone():
    first, second = Stream(WORK, 1, 2, 128), Stream(WORK, 1, 2, 128)
    first.batch(6, 0.5)
    a, b = first.batch(7, 0.5), second.batch(7, 0.5)
    assert all(torch.equal(a[k], b[k]) for k in a if torch.is_tensor(a[k]))


@needs_work
@pytest.mark.parametrize("kind", ["reason", "retrieve", "extract", "plain"])
def test_packed_examples_score_as_in_transformers(kind, tmp_path):
    """Rows with shared openings and branches give each example the probabilities that it has alone."""
    torch.manual_seed(0)
    model = Llama(SMALL)
    for p in model.parameters():
        torch.nn.init.normal_(p, 1.0 if p.dim() == 1 else 0.0, 0.1)
    torch.save(dict(config=SMALL, model=model.state_dict(), tokens=0, step=0, args={}, log=[]), tmp_path / "c.pt")
    export.export(tmp_path / "c.pt", f"{WORK}/tokenizer.json", tmp_path / "m")
    reference = AutoModelForCausalLM.from_pretrained(tmp_path / "m", dtype=torch.float32)
    model.load_state_dict({k: v.half().float() for k, v in model.state_dict().items()})

    stream, seen = Stream(WORK, 1, 1, 256), []
    stream.rng.seed(3)
    draw = getattr(stream.tasks, kind)
    setattr(stream.tasks, kind, lambda: seen.append(draw()) or seen[-1])
    packer = Packer(stream.tokenizer, stream.tasks, [], 256)
    row = packer.row(kind, 0.0)
    batch = tensors([row], 256, N_CANDIDATES)
    total, choice, _ = losses(model, batch)

    expected_total = expected_choice = 0.0
    fitted = [e for e in seen if row_holds(row, packer, e)]
    for example in fitted:
        right, *others = [alone(reference, packer, example, text) for text in (example.completion, *example.wrong)]
        expected_total -= (1.0 if kind in ("reason", "plain") else 0.5) * (right[0] + right[1])
        if others:
            sums = torch.tensor([right[0], *(o[0] for o in others)])
            expected_choice -= torch.log_softmax(sums, 0)[0]
    assert len(fitted) >= 2
    assert total.item() == pytest.approx(float(expected_total), rel=1e-3)
    assert choice.item() == pytest.approx(float(expected_choice), rel=1e-3, abs=1e-3)


def row_holds(row, packer, example):
    """Whether an example was put into the row: its prompt is there."""
    ids = packer.encode(example.rest)
    return any(row.ids[i : i + len(ids)] == ids for i in range(len(row.ids)))


@torch.no_grad()
def alone(reference, packer, example, text):
    """(log-probability of a completion, of the end after it) of one example on its own."""
    prompt = packer.encode(example.opening) * bool(example.opening) + packer.encode(example.rest)
    answer = packer.encode(" " + text)
    log_p = torch.log_softmax(reference(torch.tensor([prompt + answer])).logits[0], -1)
    places = range(len(prompt) - 1, len(prompt) + len(answer) - 1)
    return float(log_p[list(places), answer].sum()), float(log_p[-1, packer.end])
