"""Computes a run's metrics a second time, from its case records and the published definitions, and
compares them with its summary.json. Uses nothing of this project and only Python's standard library.

    python3 metrics.py FOLDER

Sources: ROME's efficacy, paraphrase and neighborhood success, Score and n-gram entropy
(kmeng01/rome, experiments/py/eval_utils_counterfact.py and experiments/summarize.py; its word
tokens are words and single punctuation marks here); SQuAD's exact match and F1 (evaluate-v1.1.py).
Ends with an error if a metric differs by more than 1e-6.
"""

import json
import math
import re
import string
import sys
import unicodedata
from collections import Counter
from pathlib import Path

PUNCTUATION = set(string.punctuation) | set("‘’“”«»–—…")


def normalize_answer(text):
    """SQuAD's, after the first line of the text is taken."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = "".join(char for char in text if char not in PUNCTUATION)
    text = re.sub(r"(?<!\S)(a|an|the)(?!\S)", " ", text)
    return " ".join(text.split())


def first_line(text):
    lines = text.lstrip().splitlines()
    return lines[0] if lines else ""


def exact_match(prediction, truth):
    return float(normalize_answer(prediction) == normalize_answer(truth))


def begins_with(prediction, truth):
    return float((normalize_answer(prediction) + " ").startswith(normalize_answer(truth) + " "))


def f1(prediction, truth):
    prediction, truth = normalize_answer(prediction).split(), normalize_answer(truth).split()
    common = sum((Counter(prediction) & Counter(truth)).values())
    if common == 0:
        return 0.0
    precision, recall = common / len(prediction), common / len(truth)
    return 2 * precision * recall / (precision + recall)


def n_gram_entropy(text):
    tokens = re.findall(r"[^\W_]+|[^\w\s]|_", text)
    entropies = []
    for n, weight in ((2, 2 / 3), (3, 4 / 3)):
        counts = Counter(tuple(tokens[i : i + n]) for i in range(len(tokens) - n + 1))
        total = sum(counts.values())
        entropies.append(weight * -sum(c / total * math.log2(c / total) for c in counts.values()))
    return sum(entropies) / 2


def nll(score):
    return -score["total"] / score["tokens"]


def success(query, reply):
    """ROME's: the expected answer has the smaller mean negative log-likelihood."""
    if query["expected"] is None or query["rival"] is None:
        return None
    if "expected" not in reply or "rival" not in reply:
        return 0.0
    return float(nll(reply["expected"]) < nll(reply["rival"]))


def generated(measure):
    def value(query, reply):
        if query["expected"] is None:
            return None
        return measure(first_line(reply["text"]), query["expected"]) if "text" in reply else 0.0

    return value


def entropy(query, reply):
    return n_gram_entropy(query["query"] + " " + reply["text"]) if "text" in reply else None


def mean(values):
    values = [value for value in values if value is not None]
    return sum(values) / len(values) if values else None


def per_case(case, kinds, value, side):
    queries = [query for query in case["queries"] if query["kind"] in kinds]
    return mean(value(query, query[side]) for query in queries)


def unchanged(case, kind):
    def same(query):
        if "text" not in query["before"]:
            return None
        if "text" not in query["after"]:
            return 0.0
        before, after = (first_line(query[side]["text"]) for side in ("before", "after"))
        return float(normalize_answer(before) == normalize_answer(after))

    return mean(same(query) for query in case["queries"] if query["kind"] == kind)


PER_CASE = {
    "efficacy": (["rewrite"], success),
    "paraphrase": (["paraphrase"], success),
    "neighborhood": (["neighborhood"], success),
    "same-subject": (["same-subject", "other-fact"], success),
    "exact-match": (["rewrite"], generated(exact_match)),
    "begins-with": (["rewrite"], generated(begins_with)),
    "token-f1": (["rewrite"], generated(f1)),
    "paraphrase-exact-match": (["paraphrase"], generated(exact_match)),
    "paraphrase-token-f1": (["paraphrase"], generated(f1)),
    "indirect-exact-match": (["indirect"], generated(exact_match)),
    "other-fact-exact-match": (["other-fact"], generated(exact_match)),
    "fluency": (["fluency"], entropy),
}


def metric(name, cases, side):
    if name == "score":
        parts = ("efficacy", "paraphrase", "neighborhood")
        rows = [[per_case(case, *PER_CASE[part], side) for part in parts] for case in cases]
        rows = [row for row in rows if None not in row]
        means = [sum(column) / len(rows) for column in zip(*rows)]
        return 0.0 if 0 in means else 3 / sum(1 / value for value in means)
    if name in ("neighbor-unchanged", "same-subject-unchanged"):
        kind = {"neighbor-unchanged": "neighborhood"}.get(name, "same-subject")
        return mean(unchanged(case, kind) for case in cases)
    if name == "latest-holds":
        cases = [case for case in cases if len(case["edits"]) > 1]
        return mean(per_case(case, ["rewrite"], generated(begins_with), side) for case in cases)
    return mean(per_case(case, *PER_CASE[name], side) for case in cases)


def main(folder):
    cases = [json.loads(path.read_text()) for path in sorted(folder.glob("cases/case_*.json"))]
    summary = json.loads((folder / "summary.json").read_text())
    wrong = 0
    for row in summary["metrics"]:
        for side in ("before", "after"):
            if row[side] is None:
                continue
            ours, theirs = metric(row["metric"], cases, side), row[side]["mean"]
            differs = abs(ours - theirs) > 1e-6
            wrong += differs
            print(f"{row['metric']:24} {side:6} {theirs:.8f} {ours:.8f}{'  DIFFERS' * differs}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
